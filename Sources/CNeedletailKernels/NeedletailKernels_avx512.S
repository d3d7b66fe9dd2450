// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 9585a541d24ea7e2
// toolchain: Swift version 6.3.1 (swift-6.3.1-RELEASE)
// flags: -swift-version 6 -Ounchecked -wmo -parse-as-library -module-name NeedletailKernels -Xfrontend -disable-stack-protector -target x86_64-unknown-linux-gnu -Xcc -march=x86-64-v4 -D NT_FMA -D NT_AVX512 -emit-assembly
#if defined(__x86_64__) && defined(__ELF__)
	.hidden	nt_f32_fma_peak__avx512
	.hidden	nt_f32_read_sum__avx512
	.hidden	nt_f32_relu__avx512
	.hidden	nt_f32_sigmoid__avx512
	.hidden	nt_f32_scale_shift__avx512
	.hidden	nt_f32_matmul_packed__avx512
	.hidden	nt_f64_standardize_f32__avx512
	.hidden	nt_f64_within__avx512
	.text
	.globl	nt_f32_fma_peak__avx512
	.p2align	4
	.type	nt_f32_fma_peak__avx512,@function
nt_f32_fma_peak__avx512:
	movq	8(%rdi), %rax
	vmovups	(%rax), %zmm21
	vmovups	64(%rax), %zmm20
	vmovups	128(%rax), %zmm19
	vmovups	192(%rax), %zmm18
	vmovups	256(%rax), %zmm17
	vmovups	320(%rax), %zmm16
	vmovups	384(%rax), %zmm15
	vmovups	448(%rax), %zmm14
	vmovups	512(%rax), %zmm13
	vmovups	576(%rax), %zmm12
	vmovups	640(%rax), %zmm11
	vmovups	704(%rax), %zmm10
	vmovups	768(%rax), %zmm9
	vmovups	832(%rax), %zmm8
	vmovups	896(%rax), %zmm7
	vmovups	960(%rax), %zmm6
	vmovups	1024(%rax), %zmm5
	vmovups	1088(%rax), %zmm4
	vmovups	1152(%rax), %zmm3
	vmovups	1216(%rax), %zmm2
	vmovups	1280(%rax), %zmm1
	vmovups	1344(%rax), %zmm0
	vmovups	1408(%rax), %zmm23
	vmovups	1472(%rax), %zmm22
	subq	%rsi, %rdx
	je	.LBB0_3
	movq	(%rdi), %rcx
	vmovups	(%rcx), %zmm24
	vbroadcastss	%xmm24, %zmm25
	.p2align	4
.LBB0_2:
	vfmadd231ps	%zmm24, %zmm25, %zmm21
	vfmadd231ps	%zmm24, %zmm25, %zmm20
	vfmadd231ps	%zmm24, %zmm25, %zmm19
	vfmadd231ps	%zmm24, %zmm25, %zmm18
	vfmadd231ps	%zmm24, %zmm25, %zmm17
	vfmadd231ps	%zmm24, %zmm25, %zmm16
	vfmadd231ps	%zmm24, %zmm25, %zmm15
	vfmadd231ps	%zmm24, %zmm25, %zmm14
	vfmadd231ps	%zmm24, %zmm25, %zmm13
	vfmadd231ps	%zmm24, %zmm25, %zmm12
	vfmadd231ps	%zmm24, %zmm25, %zmm11
	vfmadd231ps	%zmm24, %zmm25, %zmm10
	vfmadd231ps	%zmm24, %zmm25, %zmm9
	vfmadd231ps	%zmm24, %zmm25, %zmm8
	vfmadd231ps	%zmm24, %zmm25, %zmm7
	vfmadd231ps	%zmm24, %zmm25, %zmm6
	vfmadd231ps	%zmm24, %zmm25, %zmm5
	vfmadd231ps	%zmm24, %zmm25, %zmm4
	vfmadd231ps	%zmm24, %zmm25, %zmm3
	vfmadd231ps	%zmm24, %zmm25, %zmm2
	vfmadd231ps	%zmm24, %zmm25, %zmm1
	vfmadd231ps	%zmm24, %zmm25, %zmm0
	vfmadd231ps	%zmm24, %zmm25, %zmm23
	vfmadd231ps	%zmm24, %zmm25, %zmm22
	decq	%rdx
	jne	.LBB0_2
.LBB0_3:
	vmovups	%zmm21, (%rax)
	vmovups	%zmm20, 64(%rax)
	vmovups	%zmm19, 128(%rax)
	vmovups	%zmm18, 192(%rax)
	vmovups	%zmm17, 256(%rax)
	vmovups	%zmm16, 320(%rax)
	vmovups	%zmm15, 384(%rax)
	vmovups	%zmm14, 448(%rax)
	vmovups	%zmm13, 512(%rax)
	vmovups	%zmm12, 576(%rax)
	vmovups	%zmm11, 640(%rax)
	vmovups	%zmm10, 704(%rax)
	vmovups	%zmm9, 768(%rax)
	vmovups	%zmm8, 832(%rax)
	vmovups	%zmm7, 896(%rax)
	vmovups	%zmm6, 960(%rax)
	vmovups	%zmm5, 1024(%rax)
	vmovups	%zmm4, 1088(%rax)
	vmovups	%zmm3, 1152(%rax)
	vmovups	%zmm2, 1216(%rax)
	vmovups	%zmm1, 1280(%rax)
	vmovups	%zmm0, 1344(%rax)
	vmovups	%zmm23, 1408(%rax)
	vmovups	%zmm22, 1472(%rax)
	movq	16(%rdi), %rax
	movq	$24, (%rax)
	vzeroupper
	retq
.Lfunc_end0:
	.size	nt_f32_fma_peak__avx512, .Lfunc_end0-nt_f32_fma_peak__avx512
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI1_0:
	.long	15
	.long	30
	.long	15
	.long	15
.LCPI1_1:
	.long	9
	.long	24
	.long	11
	.long	11
.LCPI1_2:
	.long	6
	.long	13
	.long	4
	.long	5
	.text
	.globl	nt_f32_read_sum__avx512
	.p2align	4
	.type	nt_f32_read_sum__avx512,@function
nt_f32_read_sum__avx512:
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	%rsi, %rdx
	je	.LBB1_6
	movq	(%rdi), %rax
	movl	%edx, %r8d
	subl	%esi, %r8d
	leaq	1(%rsi), %rcx
	testb	$1, %r8b
	je	.LBB1_3
	shlq	$9, %rsi
	vaddps	(%rax,%rsi), %zmm2, %zmm0
	vaddps	256(%rax,%rsi), %zmm0, %zmm0
	vaddps	64(%rax,%rsi), %zmm2, %zmm1
	vaddps	320(%rax,%rsi), %zmm1, %zmm1
	vaddps	128(%rax,%rsi), %zmm2, %zmm3
	vaddps	384(%rax,%rsi), %zmm3, %zmm3
	vaddps	192(%rax,%rsi), %zmm2, %zmm2
	vaddps	448(%rax,%rsi), %zmm2, %zmm2
	movq	%rcx, %rsi
.LBB1_3:
	cmpq	%rcx, %rdx
	je	.LBB1_6
	subq	%rsi, %rdx
	shlq	$9, %rsi
	addq	%rsi, %rax
	addq	$960, %rax
	.p2align	4
.LBB1_5:
	vaddps	-960(%rax), %zmm0, %zmm0
	vaddps	-704(%rax), %zmm0, %zmm0
	vaddps	-896(%rax), %zmm1, %zmm1
	vaddps	-640(%rax), %zmm1, %zmm1
	vaddps	-832(%rax), %zmm3, %zmm3
	vaddps	-576(%rax), %zmm3, %zmm3
	vaddps	-768(%rax), %zmm2, %zmm2
	vaddps	-512(%rax), %zmm2, %zmm2
	vaddps	-448(%rax), %zmm0, %zmm0
	vaddps	-192(%rax), %zmm0, %zmm0
	vaddps	-384(%rax), %zmm1, %zmm1
	vaddps	-128(%rax), %zmm1, %zmm1
	vaddps	-320(%rax), %zmm3, %zmm3
	vaddps	-64(%rax), %zmm3, %zmm3
	vaddps	-256(%rax), %zmm2, %zmm2
	vaddps	(%rax), %zmm2, %zmm2
	addq	$1024, %rax
	addq	$-2, %rdx
	jne	.LBB1_5
.LBB1_6:
	movq	8(%rdi), %rax
	vaddps	%zmm0, %zmm1, %zmm6
	vmovaps	.LCPI1_0(%rip), %xmm4
	vmovaps	%zmm3, %zmm5
	vmovaps	.LCPI1_1(%rip), %xmm8
	vpermt2ps	%zmm6, %zmm4, %zmm5
	vmovaps	%zmm3, %zmm9
	vpermt2ps	%zmm6, %zmm8, %zmm9
	vaddps	%zmm3, %zmm2, %zmm7
	vpermi2ps	%zmm7, %zmm2, %zmm4
	vmovaps	.LCPI1_2(%rip), %xmm10
	vpermi2ps	%zmm7, %zmm2, %zmm8
	vpermi2ps	%ymm7, %ymm2, %ymm10
	vshufpd	$1, %xmm1, %xmm1, %xmm12
	vinsertps	$204, %xmm2, %xmm12, %xmm11
	vshufpd	$1, %xmm2, %xmm2, %xmm15
	vshufpd	$1, %xmm0, %xmm0, %xmm13
	vinsertps	$204, %xmm3, %xmm13, %xmm14
	vaddps	%xmm14, %xmm11, %xmm16
	vshufpd	$1, %xmm3, %xmm3, %xmm17
	vextractf128	$1, %ymm1, %xmm11
	vextractf128	$1, %ymm2, %xmm14
	vinsertps	$28, %xmm11, %xmm14, %xmm18
	vextractf32x4	$1, %ymm0, %xmm19
	vextractf32x4	$1, %ymm3, %xmm20
	vinsertps	$28, %xmm19, %xmm20, %xmm21
	vaddps	%xmm21, %xmm18, %xmm18
	vshufpd	$1, %xmm11, %xmm11, %xmm21
	vinsertps	$204, %xmm14, %xmm21, %xmm11
	vshufpd	$1, %xmm19, %xmm19, %xmm19
	vinsertps	$204, %xmm20, %xmm19, %xmm14
	vaddps	%xmm14, %xmm11, %xmm22
	vshufpd	$1, %xmm20, %xmm20, %xmm14
	vextractf64x4	$1, %zmm1, %ymm11
	vextractf64x4	$1, %zmm2, %ymm20
	vshufpd	$1, %xmm20, %xmm20, %xmm2
	vinsertps	$156, %xmm11, %xmm2, %xmm23
	vextractf64x4	$1, %zmm0, %ymm2
	vextractf64x4	$1, %zmm3, %ymm3
	vshufpd	$1, %xmm3, %xmm3, %xmm24
	vinsertps	$156, %xmm2, %xmm24, %xmm24
	vaddps	%xmm24, %xmm23, %xmm23
	vextractf32x4	$1, %ymm20, %xmm20
	vextractf32x4	$1, %ymm11, %xmm24
	vinsertps	$76, %xmm20, %xmm24, %xmm25
	vextractf128	$1, %ymm3, %xmm3
	vextractf32x4	$1, %ymm2, %xmm26
	vinsertps	$76, %xmm3, %xmm26, %xmm27
	vaddps	%xmm27, %xmm25, %xmm25
	vmovshdup	%xmm16, %xmm27
	vaddps	%xmm27, %xmm16, %xmm16
	vmovshdup	%xmm18, %xmm27
	vaddps	%xmm27, %xmm18, %xmm18
	vmovshdup	%xmm22, %xmm27
	vaddps	%xmm27, %xmm22, %xmm22
	vmovshdup	%xmm23, %xmm27
	vaddps	%xmm27, %xmm23, %xmm23
	vmovshdup	%xmm25, %xmm27
	vaddps	%xmm27, %xmm25, %xmm25
	vinsertps	$28, %xmm7, %xmm15, %xmm15
	vinsertps	$28, %xmm6, %xmm17, %xmm17
	vaddps	%xmm17, %xmm15, %xmm15
	vblendps	$2, %xmm7, %xmm12, %xmm12
	vblendps	$2, %xmm6, %xmm13, %xmm13
	vaddps	%xmm13, %xmm12, %xmm12
	vaddps	%xmm12, %xmm15, %xmm12
	vmovshdup	%xmm12, %xmm13
	vaddps	%xmm13, %xmm12, %xmm12
	vaddps	%xmm12, %xmm16, %xmm12
	vextractf128	$1, %ymm6, %xmm13
	vblendps	$2, %xmm13, %xmm14, %xmm13
	vaddps	%xmm13, %xmm10, %xmm10
	vinsertps	$28, %xmm18, %xmm21, %xmm13
	vinsertps	$28, %xmm12, %xmm19, %xmm12
	vaddps	%xmm12, %xmm13, %xmm12
	vaddps	%xmm12, %xmm10, %xmm10
	vmovshdup	%xmm10, %xmm12
	vaddps	%xmm12, %xmm10, %xmm10
	vaddps	%xmm9, %xmm8, %xmm8
	vextractf32x4	$2, %zmm1, %xmm1
	vmovshdup	%xmm1, %xmm1
	vinsertps	$28, %xmm22, %xmm1, %xmm1
	vextractf32x4	$2, %zmm0, %xmm0
	vmovshdup	%xmm0, %xmm0
	vinsertps	$28, %xmm10, %xmm0, %xmm0
	vaddps	%xmm0, %xmm1, %xmm0
	vaddps	%xmm0, %xmm8, %xmm0
	vmovshdup	%xmm0, %xmm1
	vaddps	%xmm1, %xmm0, %xmm0
	vextractf32x4	$2, %zmm7, %xmm1
	vinsertps	$208, %xmm1, %xmm20, %xmm1
	vextractf32x4	$2, %zmm6, %xmm6
	vinsertps	$208, %xmm6, %xmm3, %xmm3
	vaddps	%xmm3, %xmm1, %xmm1
	vinsertps	$28, %xmm23, %xmm24, %xmm3
	vinsertps	$28, %xmm0, %xmm26, %xmm0
	vaddps	%xmm0, %xmm3, %xmm0
	vaddps	%xmm0, %xmm1, %xmm0
	vmovshdup	%xmm0, %xmm1
	vaddps	%xmm1, %xmm0, %xmm0
	vaddps	%xmm5, %xmm4, %xmm1
	vpermpd	$255, %ymm11, %ymm3
	vmovshdup	%xmm3, %xmm3
	vinsertps	$28, %xmm25, %xmm3, %xmm3
	vpermpd	$255, %ymm2, %ymm2
	vmovshdup	%xmm2, %xmm2
	vinsertps	$28, %xmm0, %xmm2, %xmm0
	vaddps	%xmm0, %xmm3, %xmm0
	vaddps	%xmm0, %xmm1, %xmm0
	vmovshdup	%xmm0, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	vmovss	%xmm0, (%rax)
	vzeroupper
	retq
.Lfunc_end1:
	.size	nt_f32_read_sum__avx512, .Lfunc_end1-nt_f32_read_sum__avx512
	.globl	nt_f32_relu__avx512
	.p2align	4
	.type	nt_f32_relu__avx512,@function
nt_f32_relu__avx512:
	movq	(%rdi), %rcx
	movq	8(%rdi), %rax
	leaq	16(%rsi), %rdi
	cmpq	%rdi, %rdx
	jge	.LBB2_2
	movq	%rsi, %rdi
	jmp	.LBB2_4
.LBB2_2:
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB2_3:
	vmaxps	(%rcx,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rax,%rsi,4)
	leaq	16(%rsi), %rdi
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%rdi, %rsi
	jge	.LBB2_3
.LBB2_4:
	cmpq	%rdi, %rdx
	jle	.LBB2_6
	subl	%edi, %edx
	movl	$-1, %esi
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rcx,%rdi,4), %zmm0 {%k1} {z}
	vxorps	%xmm1, %xmm1, %xmm1
	vmaxps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rax,%rdi,4) {%k1}
.LBB2_6:
	vzeroupper
	retq
.Lfunc_end2:
	.size	nt_f32_relu__avx512, .Lfunc_end2-nt_f32_relu__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI3_0:
	.long	0xc2ae999a
.LCPI3_1:
	.long	0x3fb8aa3b
.LCPI3_2:
	.long	0x4b400000
.LCPI3_3:
	.long	0xcb400000
.LCPI3_4:
	.long	0xbf318000
.LCPI3_5:
	.long	0x395e8083
.LCPI3_6:
	.long	0x39506967
.LCPI3_7:
	.long	0x3ab743ce
.LCPI3_8:
	.long	0x3c088908
.LCPI3_9:
	.long	0x3d2aa9c1
.LCPI3_10:
	.long	0x3e2aaaaa
.LCPI3_11:
	.long	0x3f000000
.LCPI3_12:
	.long	0x3f800000
	.text
	.globl	nt_f32_sigmoid__avx512
	.p2align	4
	.type	nt_f32_sigmoid__avx512,@function
nt_f32_sigmoid__avx512:
	movq	(%rdi), %rcx
	movq	8(%rdi), %rax
	leaq	16(%rsi), %rdi
	cmpq	%rdi, %rdx
	jge	.LBB3_2
	movq	%rsi, %rdi
	jmp	.LBB3_4
.LBB3_2:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI3_0(%rip), %zmm1
	vbroadcastss	.LCPI3_1(%rip), %zmm2
	vbroadcastss	.LCPI3_2(%rip), %zmm3
	vbroadcastss	.LCPI3_3(%rip), %zmm4
	vbroadcastss	.LCPI3_4(%rip), %zmm5
	vbroadcastss	.LCPI3_5(%rip), %zmm6
	vbroadcastss	.LCPI3_6(%rip), %zmm7
	vbroadcastss	.LCPI3_7(%rip), %zmm8
	vbroadcastss	.LCPI3_8(%rip), %zmm9
	vbroadcastss	.LCPI3_9(%rip), %zmm10
	vbroadcastss	.LCPI3_10(%rip), %zmm11
	vbroadcastss	.LCPI3_11(%rip), %zmm12
	vbroadcastss	.LCPI3_12(%rip), %zmm13
	.p2align	4
.LBB3_3:
	vmovups	(%rcx,%rsi,4), %zmm14
	vcmpltps	%zmm0, %zmm14, %k1
	vsubps	%zmm14, %zmm0, %zmm15
	vminps	%zmm15, %zmm14, %zmm14
	vmaxps	%zmm14, %zmm1, %zmm15
	vmulps	%zmm2, %zmm15, %zmm16
	vaddps	%zmm3, %zmm16, %zmm16
	vaddps	%zmm4, %zmm16, %zmm17
	vmulps	%zmm5, %zmm17, %zmm18
	vaddps	%zmm18, %zmm15, %zmm15
	vmulps	%zmm6, %zmm17, %zmm17
	vaddps	%zmm17, %zmm15, %zmm15
	vmulps	%zmm7, %zmm15, %zmm17
	vaddps	%zmm8, %zmm17, %zmm17
	vmulps	%zmm17, %zmm15, %zmm17
	vaddps	%zmm9, %zmm17, %zmm17
	vmulps	%zmm17, %zmm15, %zmm17
	vaddps	%zmm10, %zmm17, %zmm17
	vmulps	%zmm17, %zmm15, %zmm17
	vaddps	%zmm11, %zmm17, %zmm17
	vmulps	%zmm17, %zmm15, %zmm17
	vaddps	%zmm12, %zmm17, %zmm17
	vmulps	%zmm15, %zmm15, %zmm18
	vmulps	%zmm17, %zmm18, %zmm17
	vaddps	%zmm17, %zmm15, %zmm15
	vaddps	%zmm13, %zmm15, %zmm15
	vpslld	$23, %zmm16, %zmm16
	vpaddd	%zmm15, %zmm16, %zmm15
	vcmpunordps	%zmm0, %zmm14, %k2
	vmovaps	%zmm14, %zmm15 {%k2}
	vblendmps	%zmm15, %zmm13, %zmm14 {%k1}
	vaddps	%zmm13, %zmm15, %zmm15
	vdivps	%zmm15, %zmm14, %zmm14
	vmovups	%zmm14, (%rax,%rsi,4)
	leaq	16(%rsi), %rdi
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%rdi, %rsi
	jge	.LBB3_3
.LBB3_4:
	cmpq	%rdi, %rdx
	jle	.LBB3_6
	subl	%edi, %edx
	movl	$-1, %esi
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rcx,%rdi,4), %zmm0 {%k1} {z}
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpltps	%zmm1, %zmm0, %k2
	vsubps	%zmm0, %zmm1, %zmm2
	vbroadcastss	.LCPI3_0(%rip), %zmm3
	vminps	%zmm2, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm3, %zmm2
	vmulps	.LCPI3_1(%rip){1to16}, %zmm2, %zmm3
	vaddps	.LCPI3_2(%rip){1to16}, %zmm3, %zmm3
	vaddps	.LCPI3_3(%rip){1to16}, %zmm3, %zmm4
	vmulps	.LCPI3_4(%rip){1to16}, %zmm4, %zmm5
	vmulps	.LCPI3_5(%rip){1to16}, %zmm4, %zmm4
	vaddps	%zmm5, %zmm2, %zmm2
	vaddps	%zmm4, %zmm2, %zmm2
	vmulps	.LCPI3_6(%rip){1to16}, %zmm2, %zmm4
	vaddps	.LCPI3_7(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm4
	vaddps	.LCPI3_8(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm4
	vaddps	.LCPI3_9(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm4
	vaddps	.LCPI3_10(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm4
	vaddps	.LCPI3_11(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm2, %zmm2, %zmm5
	vmulps	%zmm4, %zmm5, %zmm4
	vaddps	%zmm4, %zmm2, %zmm2
	vbroadcastss	.LCPI3_12(%rip), %zmm4
	vaddps	%zmm4, %zmm2, %zmm2
	vpslld	$23, %zmm3, %zmm3
	vpaddd	%zmm2, %zmm3, %zmm2
	vcmpunordps	%zmm1, %zmm0, %k3
	vmovaps	%zmm0, %zmm2 {%k3}
	vblendmps	%zmm2, %zmm4, %zmm0 {%k2}
	vaddps	%zmm4, %zmm2, %zmm1
	vdivps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax,%rdi,4) {%k1}
.LBB3_6:
	vzeroupper
	retq
.Lfunc_end3:
	.size	nt_f32_sigmoid__avx512, .Lfunc_end3-nt_f32_sigmoid__avx512
	.globl	nt_f32_scale_shift__avx512
	.p2align	4
	.type	nt_f32_scale_shift__avx512,@function
nt_f32_scale_shift__avx512:
	cmpq	%rdx, %rsi
	je	.LBB4_11
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rsi, %r11
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	16(%rdi), %rsi
	movq	24(%rdi), %r9
	movq	32(%rdi), %r10
	movq	40(%rdi), %r8
	movq	48(%rdi), %rdi
	movq	%rdi, %rbx
	imulq	%r11, %rbx
	movq	%r8, -24(%rsp)
	leaq	(%r8,%rbx,4), %rbx
	leaq	(,%rdi,4), %r14
	movq	%rsi, %r15
	imulq	%r11, %r15
	movq	%rcx, -8(%rsp)
	leaq	(%rcx,%r15,4), %r15
	movq	%rsi, -16(%rsp)
	leaq	(,%rsi,4), %r12
	jmp	.LBB4_2
	.p2align	4
.LBB4_8:
	movq	%r11, %rsi
	imulq	-16(%rsp), %rsi
	movq	%r11, %rcx
	imulq	%rdi, %rcx
	movq	-8(%rsp), %r8
	leaq	(%r8,%rsi,4), %rsi
	movl	$-1, %r8d
	shlxl	%ebp, %r8d, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r10,%r13,4), %zmm0 {%k1} {z}
	vmovups	(%rsi,%r13,4), %zmm1 {%k1} {z}
	movq	-24(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %rcx
	vmovups	(%r9,%r13,4), %zmm2 {%k1} {z}
	vfmadd213ps	%zmm0, %zmm1, %zmm2
	vmovups	%zmm2, (%rcx,%r13,4) {%k1}
.LBB4_9:
	incq	%r11
	addq	%r14, %rbx
	addq	%r12, %r15
	cmpq	%rdx, %r11
	je	.LBB4_10
.LBB4_2:
	cmpq	$16, %rax
	jl	.LBB4_6
	xorl	%r13d, %r13d
	.p2align	4
.LBB4_4:
	movq	%r13, %rbp
	vmovups	(%r15,%r13,4), %zmm0
	vmovups	(%r9,%r13,4), %zmm1
	vfmadd213ps	(%r10,%r13,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rbx,%r13,4)
	addq	$16, %r13
	addq	$32, %rbp
	cmpq	%rbp, %rax
	jge	.LBB4_4
	movq	%rax, %rbp
	subq	%r13, %rbp
	testq	%rbp, %rbp
	jg	.LBB4_8
	jmp	.LBB4_9
	.p2align	4
.LBB4_6:
	testq	%rax, %rax
	jle	.LBB4_9
	xorl	%r13d, %r13d
	movq	%rax, %rbp
	jmp	.LBB4_8
.LBB4_10:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB4_11:
	vzeroupper
	retq
.Lfunc_end4:
	.size	nt_f32_scale_shift__avx512, .Lfunc_end4-nt_f32_scale_shift__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI5_0:
	.long	0xff800000
	.text
	.globl	nt_f32_matmul_packed__avx512
	.p2align	4
	.type	nt_f32_matmul_packed__avx512,@function
nt_f32_matmul_packed__avx512:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$216, %rsp
	movq	%rdx, %rbp
	movq	%rsi, %r14
	movq	(%rdi), %rbx
	movq	64(%rdi), %rcx
	movq	72(%rdi), %rdx
	movl	80(%rdi), %esi
	cmpl	$1, %esi
	sete	%al
	kmovd	%eax, %k1
	vmovss	.LCPI5_0(%rip), %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vmovss	%xmm1, %xmm0, %xmm0 {%k1}
	vbroadcastss	%xmm0, %zmm0
	cmpl	$2, %esi
	vmovups	(%rdi), %ymm1
	vmovups	%ymm1, 64(%rsp)
	vmovups	32(%rdi), %xmm1
	vmovaps	%xmm1, 96(%rsp)
	vmovups	48(%rdi), %xmm1
	vmovaps	%xmm1, 112(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rcx, 128(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%rdx, 136(%rsp)
	vmovups	%zmm0, 144(%rsp)
	sete	208(%rsp)
	cmpq	%rbp, %r14
	jge	.LBB5_25
	leaq	64(%rsp), %r13
	movq	%rbp, 8(%rsp)
	movl	%esi, 4(%rsp)
	jmp	.LBB5_2
	.p2align	4
.LBB5_19:
	imulq	%rbx, %rdx
	leaq	40(%rsp), %rdi
	xorl	%esi, %esi
	vzeroupper
	callq	nt_f32_sigmoid__avx512
.LBB5_23:
	movq	8(%rsp), %rbp
	movq	16(%rsp), %rdx
.LBB5_24:
	addq	%rdx, %r14
	cmpq	%rbp, %r14
	jge	.LBB5_25
.LBB5_2:
	movq	%rbp, %rax
	subq	%r14, %rax
	movl	$240, %r12d
	cmpq	$239, %rax
	jg	.LBB5_5
	cmpq	$4, %rax
	jl	.LBB5_9
	movq	%rax, %r12
.LBB5_5:
	movq	%r12, %r15
	andq	$-4, %r12
	cmpq	$17, %rbx
	jl	.LBB5_12
	xorl	%edx, %edx
	.p2align	4
.LBB5_7:
	movq	%rdx, %rbp
	movq	%r14, %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5)
	leaq	32(%rbp), %rdx
	addq	$48, %rbp
	cmpq	%rbx, %rbp
	jl	.LBB5_7
	cmpq	%rbx, %rdx
	movq	8(%rsp), %rbp
	jl	.LBB5_14
	jmp	.LBB5_15
	.p2align	4
.LBB5_12:
	testq	%rbx, %rbx
	jle	.LBB5_15
	xorl	%edx, %edx
.LBB5_14:
	movq	%r14, %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5)
.LBB5_15:
	movq	%r15, %rdx
	movl	%edx, %eax
	andb	$3, %al
	jne	.LBB5_16
	jmp	.LBB5_17
	.p2align	4
.LBB5_9:
	testq	%rax, %rax
	jle	.LBB5_10
	xorl	%r12d, %r12d
	movq	%rax, %rdx
.LBB5_16:
	movq	%rdx, %r15
	movq	%rdx, %rsi
	subq	%r12, %rsi
	addq	%r14, %r12
	movq	%r12, %rdi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF)
	movq	%r15, %rdx
.LBB5_17:
	movl	4(%rsp), %esi
	cmpl	$2, %esi
	jne	.LBB5_24
	movq	%r14, %rax
	movq	24(%rsp), %r15
	imulq	%r15, %rax
	movq	32(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 40(%rsp)
	movq	%rax, 48(%rsp)
	movq	$0, 56(%rsp)
	cmpq	%rbx, %r15
	movq	%rdx, 16(%rsp)
	je	.LBB5_19
	testq	%rdx, %rdx
	je	.LBB5_23
	movq	16(%rsp), %rbp
	xorl	%r12d, %r12d
	.p2align	4
.LBB5_22:
	leaq	(%rbx,%r12), %rdx
	leaq	40(%rsp), %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	nt_f32_sigmoid__avx512
	addq	%r15, %r12
	decq	%rbp
	jne	.LBB5_22
	jmp	.LBB5_23
.LBB5_10:
	movq	%rax, %rdx
	jmp	.LBB5_17
.LBB5_25:
	addq	$216, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end5:
	.size	nt_f32_matmul_packed__avx512, .Lfunc_end5-nt_f32_matmul_packed__avx512
	.p2align	4
	.type	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5,@function
$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$32, %rsp
	movq	%r13, %r12
	movq	%rdx, %r13
	movq	%rdi, -72(%rsp)
	cmpq	$12, %rsi
	movq	%rdx, -16(%rsp)
	movq	%rsi, -24(%rsp)
	jb	.LBB6_6
	movq	24(%r12), %rcx
	movq	(%r12), %r8
	movq	8(%r12), %rsi
	movq	72(%r12), %r10
	subq	%r13, %r8
	vmovups	80(%r12), %zmm0
	movq	48(%r12), %rax
	movq	56(%r12), %rdi
	addq	$-16, %r8
	leaq	(,%r13,4), %rdx
	addq	64(%r12), %rdx
	movq	%rdx, -32(%rsp)
	testq	%rax, %rax
	leaq	(%rax,%r13,4), %rdx
	cmoveq	%rax, %rdx
	testq	%rdi, %rdi
	leaq	(%rdi,%r13,4), %r14
	cmoveq	%rdi, %r14
	testq	%r14, %r14
	sete	%al
	movq	%r10, %rdi
	shlq	$4, %rdi
	movq	%rdi, -40(%rsp)
	movq	%r10, %rdi
	shlq	$5, %rdi
	movq	%rdi, -48(%rsp)
	leaq	64(%rdx), %r9
	testq	%rdx, %rdx
	sete	%r11b
	movl	$-1, %edi
	shlxl	%r8d, %edi, %edi
	notl	%edi
	kmovd	%edi, %k1
	movq	%r9, -120(%rsp)
	movq	%rdx, -112(%rsp)
	cmoveq	%rdx, %r9
	movq	%r9, -128(%rsp)
	orb	%al, %r11b
	leaq	64(,%r13,4), %rdi
	imulq	%rsi, %rdi
	movq	%rsi, %r9
	imulq	%r13, %r9
	movq	%rcx, %r15
	imulq	-72(%rsp), %r15
	shlq	$2, %r15
	addq	16(%r12), %r15
	movq	%rcx, %rax
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, -80(%rsp)
	movq	32(%r12), %rax
	movq	%rax, -88(%rsp)
	movq	%r12, -64(%rsp)
	movq	40(%r12), %rax
	movq	%rax, -56(%rsp)
	movq	%r10, %rdx
	leaq	(%r10,%r10), %rax
	movq	%rax, -104(%rsp)
	leaq	(,%rcx,4), %rax
	movl	$12, %ebx
	xorl	%r12d, %r12d
	jmp	.LBB6_2
	.p2align	4
.LBB6_101:
	vmovups	%zmm1, (%rbx) {%k1}
.LBB6_102:
	movq	-96(%rsp), %r10
	leaq	12(%r10), %rbx
	addq	-80(%rsp), %r15
	movq	%r10, %r12
	cmpq	%rbx, %rbp
	jb	.LBB6_103
.LBB6_2:
	movq	%rbx, -96(%rsp)
	movq	-56(%rsp), %r10
	vmovups	(%r10,%r13,4), %zmm2
	vmovups	64(%r10,%r13,4), %zmm1
	testq	%rsi, %rsi
	je	.LBB6_3
	movq	-88(%rsp), %rbx
	xorl	%r13d, %r13d
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm2, %zmm8
	vmovaps	%zmm1, %zmm9
	vmovaps	%zmm2, %zmm10
	vmovaps	%zmm1, %zmm11
	vmovaps	%zmm2, %zmm12
	vmovaps	%zmm1, %zmm13
	vmovaps	%zmm2, %zmm14
	vmovaps	%zmm1, %zmm15
	vmovaps	%zmm2, %zmm16
	vmovaps	%zmm1, %zmm17
	vmovaps	%zmm2, %zmm18
	vmovaps	%zmm1, %zmm19
	vmovaps	%zmm2, %zmm20
	vmovaps	%zmm1, %zmm21
	vmovaps	%zmm2, %zmm22
	vmovaps	%zmm1, %zmm23
	vmovaps	%zmm2, %zmm24
	.p2align	4
.LBB6_234:
	vmovups	(%rbx,%r9,4), %zmm26
	vmovups	(%rbx,%rdi), %zmm25
	vbroadcastss	(%r15,%r13,4), %zmm27
	leaq	(%r15,%r13,4), %r10
	vfmadd231ps	%zmm26, %zmm27, %zmm24
	vfmadd231ps	%zmm27, %zmm25, %zmm23
	leaq	(%r10,%rax), %rbp
	vbroadcastss	(%r10,%rcx,4), %zmm27
	vfmadd231ps	%zmm26, %zmm27, %zmm22
	vfmadd231ps	%zmm27, %zmm25, %zmm21
	addq	%rax, %rbp
	vbroadcastss	(%r10,%rcx,8), %zmm27
	vfmadd231ps	%zmm26, %zmm27, %zmm20
	vfmadd231ps	%zmm27, %zmm25, %zmm19
	vbroadcastss	(%rbp,%rcx,4), %zmm27
	vfmadd231ps	%zmm26, %zmm27, %zmm18
	vfmadd231ps	%zmm27, %zmm25, %zmm17
	leaq	(%rax,%rax), %r10
	addq	%rbp, %r10
	vbroadcastss	(%rbp,%rcx,8), %zmm27
	vfmadd231ps	%zmm26, %zmm27, %zmm16
	vfmadd231ps	%zmm27, %zmm25, %zmm15
	leaq	(%r10,%rcx,4), %rbp
	vbroadcastss	(%r10,%rcx,4), %zmm27
	vfmadd231ps	%zmm26, %zmm27, %zmm14
	vfmadd231ps	%zmm27, %zmm25, %zmm13
	vbroadcastss	(%rax,%rbp), %zmm27
	incq	%r13
	addq	%rax, %rbp
	vfmadd231ps	%zmm26, %zmm27, %zmm12
	vfmadd231ps	%zmm27, %zmm25, %zmm11
	vbroadcastss	(%rax,%rbp), %zmm27
	addq	%rax, %rbp
	vfmadd231ps	%zmm26, %zmm27, %zmm10
	vfmadd231ps	%zmm27, %zmm25, %zmm9
	vbroadcastss	(%rax,%rbp), %zmm27
	addq	%rax, %rbp
	vfmadd231ps	%zmm26, %zmm27, %zmm8
	vfmadd231ps	%zmm27, %zmm25, %zmm7
	vbroadcastss	(%rax,%rbp), %zmm27
	addq	%rax, %rbp
	vfmadd231ps	%zmm26, %zmm27, %zmm6
	vfmadd231ps	%zmm27, %zmm25, %zmm5
	vbroadcastss	(%rax,%rbp), %zmm27
	addq	%rax, %rbp
	vfmadd231ps	%zmm26, %zmm27, %zmm4
	vfmadd231ps	%zmm27, %zmm25, %zmm3
	vbroadcastss	(%rax,%rbp), %zmm27
	vfmadd231ps	%zmm26, %zmm27, %zmm2
	vfmadd231ps	%zmm25, %zmm27, %zmm1
	addq	$64, %rbx
	cmpq	%r13, %rsi
	jne	.LBB6_234
	jmp	.LBB6_4
	.p2align	4
.LBB6_3:
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm2, %zmm8
	vmovaps	%zmm1, %zmm9
	vmovaps	%zmm2, %zmm10
	vmovaps	%zmm1, %zmm11
	vmovaps	%zmm2, %zmm12
	vmovaps	%zmm1, %zmm13
	vmovaps	%zmm2, %zmm14
	vmovaps	%zmm1, %zmm15
	vmovaps	%zmm2, %zmm16
	vmovaps	%zmm1, %zmm17
	vmovaps	%zmm2, %zmm18
	vmovaps	%zmm1, %zmm19
	vmovaps	%zmm2, %zmm20
	vmovaps	%zmm1, %zmm21
	vmovaps	%zmm2, %zmm22
	vmovaps	%zmm1, %zmm23
	vmovaps	%zmm2, %zmm24
.LBB6_4:
	vmaxps	%zmm24, %zmm0, %zmm24
	testb	%r11b, %r11b
	je	.LBB6_8
	movq	-128(%rsp), %rbx
	jmp	.LBB6_9
	.p2align	4
.LBB6_8:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm25
	vfmadd213ps	(%r14), %zmm25, %zmm24
	movq	-120(%rsp), %rbx
.LBB6_9:
	testq	%r14, %r14
	sete	%bpl
	vmaxps	%zmm23, %zmm0, %zmm23
	testq	%rbx, %rbx
	sete	%r13b
	orb	%bpl, %r13b
	jne	.LBB6_11
	vmovups	(%rbx), %zmm25
	vfmadd213ps	64(%r14), %zmm25, %zmm23
.LBB6_11:
	addq	-72(%rsp), %r12
	imulq	%rdx, %r12
	movq	-32(%rsp), %r10
	leaq	(%r10,%r12,4), %r12
	leaq	64(%r12), %rbx
	vmovups	%zmm24, (%r12)
	cmpq	$16, %r8
	jl	.LBB6_13
	vmovups	%zmm23, (%rbx)
	jmp	.LBB6_14
	.p2align	4
.LBB6_13:
	vmovups	%zmm23, (%rbx) {%k1}
.LBB6_14:
	vmaxps	%zmm22, %zmm0, %zmm22
	testb	%r11b, %r11b
	je	.LBB6_16
	movq	-128(%rsp), %rbx
	jmp	.LBB6_17
	.p2align	4
.LBB6_16:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm23
	vfmadd213ps	(%r14), %zmm23, %zmm22
	movq	-120(%rsp), %rbx
.LBB6_17:
	testq	%r14, %r14
	sete	%bpl
	vmaxps	%zmm21, %zmm0, %zmm21
	testq	%rbx, %rbx
	sete	%r13b
	orb	%bpl, %r13b
	jne	.LBB6_19
	vmovups	(%rbx), %zmm23
	vfmadd213ps	64(%r14), %zmm23, %zmm21
.LBB6_19:
	leaq	(%r12,%rdx,4), %r13
	leaq	64(%r13), %rbx
	vmovups	%zmm22, (%r13)
	cmpq	$16, %r8
	jl	.LBB6_21
	vmovups	%zmm21, (%rbx)
	jmp	.LBB6_22
	.p2align	4
.LBB6_21:
	vmovups	%zmm21, (%rbx) {%k1}
.LBB6_22:
	vmaxps	%zmm20, %zmm0, %zmm20
	testb	%r11b, %r11b
	je	.LBB6_24
	movq	-128(%rsp), %rbx
	jmp	.LBB6_25
	.p2align	4
.LBB6_24:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm21
	vfmadd213ps	(%r14), %zmm21, %zmm20
	movq	-120(%rsp), %rbx
.LBB6_25:
	testq	%r14, %r14
	sete	%bpl
	vmaxps	%zmm19, %zmm0, %zmm19
	testq	%rbx, %rbx
	sete	%r13b
	orb	%bpl, %r13b
	jne	.LBB6_27
	vmovups	(%rbx), %zmm21
	vfmadd213ps	64(%r14), %zmm21, %zmm19
.LBB6_27:
	movq	-104(%rsp), %r10
	leaq	(%r12,%r10,4), %rbx
	leaq	64(%rbx), %r13
	vmovups	%zmm20, (%rbx)
	cmpq	$16, %r8
	jl	.LBB6_29
	vmovups	%zmm19, (%r13)
	jmp	.LBB6_30
	.p2align	4
.LBB6_29:
	vmovups	%zmm19, (%r13) {%k1}
.LBB6_30:
	vmaxps	%zmm18, %zmm0, %zmm18
	testb	%r11b, %r11b
	je	.LBB6_32
	movq	-128(%rsp), %r13
	jmp	.LBB6_33
	.p2align	4
.LBB6_32:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm19
	vfmadd213ps	(%r14), %zmm19, %zmm18
	movq	-120(%rsp), %r13
.LBB6_33:
	testq	%r14, %r14
	sete	%bpl
	vmaxps	%zmm17, %zmm0, %zmm17
	testq	%r13, %r13
	sete	%r10b
	orb	%bpl, %r10b
	jne	.LBB6_35
	vmovups	(%r13), %zmm19
	vfmadd213ps	64(%r14), %zmm19, %zmm17
.LBB6_35:
	leaq	(%rbx,%rdx,4), %r10
	leaq	64(%r10), %rbx
	vmovups	%zmm18, (%r10)
	cmpq	$16, %r8
	jl	.LBB6_37
	vmovups	%zmm17, (%rbx)
	jmp	.LBB6_38
	.p2align	4
.LBB6_37:
	vmovups	%zmm17, (%rbx) {%k1}
.LBB6_38:
	vmaxps	%zmm16, %zmm0, %zmm16
	testb	%r11b, %r11b
	je	.LBB6_40
	movq	-128(%rsp), %rbx
	jmp	.LBB6_41
	.p2align	4
.LBB6_40:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm17
	vfmadd213ps	(%r14), %zmm17, %zmm16
	movq	-120(%rsp), %rbx
.LBB6_41:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm15, %zmm0, %zmm15
	testq	%rbx, %rbx
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB6_43
	vmovups	(%rbx), %zmm17
	vfmadd213ps	64(%r14), %zmm17, %zmm15
.LBB6_43:
	movq	-40(%rsp), %r10
	leaq	(%r12,%r10), %rbx
	leaq	64(%rbx), %r13
	vmovups	%zmm16, (%rbx)
	cmpq	$16, %r8
	jl	.LBB6_45
	vmovups	%zmm15, (%r13)
	jmp	.LBB6_46
	.p2align	4
.LBB6_45:
	vmovups	%zmm15, (%r13) {%k1}
.LBB6_46:
	vmaxps	%zmm14, %zmm0, %zmm14
	testb	%r11b, %r11b
	je	.LBB6_48
	movq	-128(%rsp), %r13
	jmp	.LBB6_49
	.p2align	4
.LBB6_48:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm15
	vfmadd213ps	(%r14), %zmm15, %zmm14
	movq	-120(%rsp), %r13
.LBB6_49:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm13, %zmm0, %zmm13
	testq	%r13, %r13
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB6_51
	vmovups	(%r13), %zmm15
	vfmadd213ps	64(%r14), %zmm15, %zmm13
.LBB6_51:
	leaq	(%rbx,%rdx,4), %r10
	leaq	64(%r10), %r13
	vmovups	%zmm14, (%r10)
	cmpq	$16, %r8
	jl	.LBB6_53
	vmovups	%zmm13, (%r13)
	jmp	.LBB6_54
	.p2align	4
.LBB6_53:
	vmovups	%zmm13, (%r13) {%k1}
.LBB6_54:
	vmaxps	%zmm12, %zmm0, %zmm12
	testb	%r11b, %r11b
	je	.LBB6_56
	movq	-128(%rsp), %r13
	jmp	.LBB6_57
	.p2align	4
.LBB6_56:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm13
	vfmadd213ps	(%r14), %zmm13, %zmm12
	movq	-120(%rsp), %r13
.LBB6_57:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm11, %zmm0, %zmm11
	testq	%r13, %r13
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB6_59
	vmovups	(%r13), %zmm13
	vfmadd213ps	64(%r14), %zmm13, %zmm11
.LBB6_59:
	movq	-104(%rsp), %r10
	leaq	(%rbx,%r10,4), %rbx
	leaq	64(%rbx), %r13
	vmovups	%zmm12, (%rbx)
	cmpq	$16, %r8
	jl	.LBB6_61
	vmovups	%zmm11, (%r13)
	jmp	.LBB6_62
	.p2align	4
.LBB6_61:
	vmovups	%zmm11, (%r13) {%k1}
.LBB6_62:
	vmaxps	%zmm10, %zmm0, %zmm10
	testb	%r11b, %r11b
	je	.LBB6_64
	movq	-128(%rsp), %r13
	jmp	.LBB6_65
	.p2align	4
.LBB6_64:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm11
	vfmadd213ps	(%r14), %zmm11, %zmm10
	movq	-120(%rsp), %r13
.LBB6_65:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm9, %zmm0, %zmm9
	testq	%r13, %r13
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB6_67
	vmovups	(%r13), %zmm11
	vfmadd213ps	64(%r14), %zmm11, %zmm9
.LBB6_67:
	movq	-16(%rsp), %r13
	leaq	(%rbx,%rdx,4), %r10
	leaq	64(%r10), %rbx
	vmovups	%zmm10, (%r10)
	cmpq	$16, %r8
	jl	.LBB6_69
	vmovups	%zmm9, (%rbx)
	jmp	.LBB6_70
	.p2align	4
.LBB6_69:
	vmovups	%zmm9, (%rbx) {%k1}
.LBB6_70:
	vmaxps	%zmm8, %zmm0, %zmm8
	testb	%r11b, %r11b
	je	.LBB6_72
	movq	-128(%rsp), %rbx
	jmp	.LBB6_73
	.p2align	4
.LBB6_72:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm9
	vfmadd213ps	(%r14), %zmm9, %zmm8
	movq	-120(%rsp), %rbx
.LBB6_73:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%rbx, %rbx
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB6_75
	vmovups	(%rbx), %zmm9
	vfmadd213ps	64(%r14), %zmm9, %zmm7
.LBB6_75:
	addq	-48(%rsp), %r12
	leaq	64(%r12), %rbx
	vmovups	%zmm8, (%r12)
	cmpq	$16, %r8
	jl	.LBB6_77
	vmovups	%zmm7, (%rbx)
	jmp	.LBB6_78
	.p2align	4
.LBB6_77:
	vmovups	%zmm7, (%rbx) {%k1}
.LBB6_78:
	vmaxps	%zmm6, %zmm0, %zmm6
	testb	%r11b, %r11b
	je	.LBB6_80
	movq	-128(%rsp), %rbx
	jmp	.LBB6_81
	.p2align	4
.LBB6_80:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm7
	vfmadd213ps	(%r14), %zmm7, %zmm6
	movq	-120(%rsp), %rbx
.LBB6_81:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%rbx, %rbx
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB6_83
	vmovups	(%rbx), %zmm7
	vfmadd213ps	64(%r14), %zmm7, %zmm5
.LBB6_83:
	leaq	(%r12,%rdx,4), %r10
	leaq	64(%r10), %rbx
	vmovups	%zmm6, (%r10)
	cmpq	$16, %r8
	jl	.LBB6_85
	vmovups	%zmm5, (%rbx)
	jmp	.LBB6_86
	.p2align	4
.LBB6_85:
	vmovups	%zmm5, (%rbx) {%k1}
.LBB6_86:
	vmaxps	%zmm4, %zmm0, %zmm4
	testb	%r11b, %r11b
	je	.LBB6_88
	movq	-128(%rsp), %rbx
	jmp	.LBB6_89
	.p2align	4
.LBB6_88:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm5
	vfmadd213ps	(%r14), %zmm5, %zmm4
	movq	-120(%rsp), %rbx
.LBB6_89:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rbx, %rbx
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB6_91
	vmovups	(%rbx), %zmm5
	vfmadd213ps	64(%r14), %zmm5, %zmm3
.LBB6_91:
	movq	-104(%rsp), %r10
	leaq	(%r12,%r10,4), %rbx
	leaq	64(%rbx), %r12
	vmovups	%zmm4, (%rbx)
	cmpq	$16, %r8
	jl	.LBB6_93
	vmovups	%zmm3, (%r12)
	jmp	.LBB6_94
	.p2align	4
.LBB6_93:
	vmovups	%zmm3, (%r12) {%k1}
.LBB6_94:
	vmaxps	%zmm2, %zmm0, %zmm2
	testb	%r11b, %r11b
	je	.LBB6_96
	movq	-128(%rsp), %r12
	jmp	.LBB6_97
	.p2align	4
.LBB6_96:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm3
	vfmadd213ps	(%r14), %zmm3, %zmm2
	movq	-120(%rsp), %r12
.LBB6_97:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%r12, %r12
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB6_99
	vmovups	(%r12), %zmm3
	vfmadd213ps	64(%r14), %zmm3, %zmm1
.LBB6_99:
	movq	-24(%rsp), %rbp
	leaq	(%rbx,%rdx,4), %r10
	leaq	64(%r10), %rbx
	vmovups	%zmm2, (%r10)
	cmpq	$16, %r8
	jl	.LBB6_101
	vmovups	%zmm1, (%rbx)
	jmp	.LBB6_102
.LBB6_6:
	movq	%rsi, %rbp
	cmpq	$7, %rsi
	jbe	.LBB6_235
	movl	$8, %edx
	xorl	%eax, %eax
	jmp	.LBB6_104
.LBB6_103:
	leaq	8(%r10), %rdx
	cmpq	%rdx, %rbp
	movq	-64(%rsp), %r12
	movq	%r10, %rax
	jl	.LBB6_187
.LBB6_104:
	addq	-72(%rsp), %rax
	movq	%rax, %rcx
	movq	8(%r12), %rax
	movq	40(%r12), %rsi
	vmovups	(%rsi,%r13,4), %zmm1
	vmovups	64(%rsi,%r13,4), %zmm0
	testq	%rax, %rax
	movq	%rcx, -96(%rsp)
	je	.LBB6_105
	movq	24(%r12), %rsi
	movq	32(%r12), %rdi
	movq	%rsi, %r8
	imulq	%rcx, %r8
	shlq	$2, %r8
	movq	%r12, %rcx
	addq	16(%r12), %r8
	leaq	64(,%r13,4), %r9
	imulq	%rax, %r9
	movq	%rax, %r10
	imulq	%r13, %r10
	leaq	(,%rsi,4), %r11
	xorl	%r14d, %r14d
	leaq	(%r11,%r11), %rbx
	vmovaps	%zmm0, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm0, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm0, %zmm7
	vmovaps	%zmm1, %zmm8
	vmovaps	%zmm0, %zmm9
	vmovaps	%zmm1, %zmm10
	vmovaps	%zmm0, %zmm11
	vmovaps	%zmm1, %zmm12
	vmovaps	%zmm0, %zmm13
	vmovaps	%zmm1, %zmm14
	vmovaps	%zmm0, %zmm15
	vmovaps	%zmm1, %zmm16
	.p2align	4
.LBB6_232:
	leaq	(%r8,%r14,4), %r15
	vmovups	(%rdi,%r10,4), %zmm6
	vmovups	(%rdi,%r9), %zmm17
	vbroadcastss	(%r8,%r14,4), %zmm18
	vfmadd231ps	%zmm6, %zmm18, %zmm16
	vfmadd231ps	%zmm18, %zmm17, %zmm15
	leaq	(%r15,%r11), %r12
	vbroadcastss	(%r15,%rsi,4), %zmm18
	vfmadd231ps	%zmm6, %zmm18, %zmm14
	vfmadd231ps	%zmm18, %zmm17, %zmm13
	addq	%r11, %r12
	vbroadcastss	(%r15,%rsi,8), %zmm18
	vfmadd231ps	%zmm6, %zmm18, %zmm12
	vfmadd231ps	%zmm18, %zmm17, %zmm11
	vbroadcastss	(%r12,%rsi,4), %zmm18
	incq	%r14
	vfmadd231ps	%zmm6, %zmm18, %zmm10
	vfmadd231ps	%zmm18, %zmm17, %zmm9
	vbroadcastss	(%r12,%rsi,8), %zmm18
	addq	%rbx, %r12
	vfmadd231ps	%zmm6, %zmm18, %zmm8
	vfmadd231ps	%zmm18, %zmm17, %zmm7
	leaq	(%r12,%rsi,4), %r15
	vbroadcastss	(%r12,%rsi,4), %zmm18
	vfmadd231ps	%zmm6, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%r11,%r15), %zmm18
	addq	%r11, %r15
	vfmadd231ps	%zmm6, %zmm18, %zmm3
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vbroadcastss	(%r11,%r15), %zmm18
	vfmadd231ps	%zmm6, %zmm18, %zmm1
	vfmadd231ps	%zmm17, %zmm18, %zmm0
	addq	$64, %rdi
	cmpq	%r14, %rax
	jne	.LBB6_232
	jmp	.LBB6_106
.LBB6_235:
	cmpq	$3, %rbp
	jbe	.LBB6_228
	movl	$4, %ecx
	xorl	%eax, %eax
	jmp	.LBB6_188
.LBB6_105:
	movq	%r12, %rcx
	vmovaps	%zmm0, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm0, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm0, %zmm7
	vmovaps	%zmm1, %zmm8
	vmovaps	%zmm0, %zmm9
	vmovaps	%zmm1, %zmm10
	vmovaps	%zmm0, %zmm11
	vmovaps	%zmm1, %zmm12
	vmovaps	%zmm0, %zmm13
	vmovaps	%zmm1, %zmm14
	vmovaps	%zmm0, %zmm15
	vmovaps	%zmm1, %zmm16
.LBB6_106:
	movq	%rcx, %r12
	movq	72(%rcx), %rsi
	movq	-96(%rsp), %rax
	imulq	%rsi, %rax
	shlq	$2, %rax
	addq	64(%rcx), %rax
	movq	(%rcx), %r14
	movq	48(%rcx), %r8
	testq	%r8, %r8
	leaq	(%r8,%r13,4), %rdi
	cmoveq	%r8, %rdi
	movq	56(%rcx), %r9
	testq	%r9, %r9
	leaq	(%r9,%r13,4), %r8
	cmoveq	%r9, %r8
	vmovups	80(%rcx), %zmm6
	vmaxps	%zmm16, %zmm6, %zmm16
	testq	%rdi, %rdi
	je	.LBB6_107
	testq	%r8, %r8
	je	.LBB6_110
	vmovups	(%rdi), %zmm17
	vfmadd213ps	(%r8), %zmm17, %zmm16
.LBB6_110:
	leaq	64(%rdi), %r9
	jmp	.LBB6_111
.LBB6_107:
	xorl	%r9d, %r9d
.LBB6_111:
	leaq	(%rax,%r13,4), %rax
	subq	%r13, %r14
	testq	%r8, %r8
	sete	%r10b
	vmaxps	%zmm15, %zmm6, %zmm15
	testq	%r9, %r9
	sete	%r11b
	orb	%r10b, %r11b
	jne	.LBB6_113
	vmovups	(%r9), %zmm17
	vfmadd213ps	64(%r8), %zmm17, %zmm15
.LBB6_113:
	vmovups	%zmm16, (%rax)
	leaq	64(%rax), %r9
	addq	$-16, %r14
	cmpq	$16, %r14
	jl	.LBB6_115
	vmovups	%zmm15, (%r9)
	jmp	.LBB6_116
.LBB6_115:
	movl	$-1, %r10d
	shlxl	%r14d, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm15, (%r9) {%k1}
.LBB6_116:
	vmaxps	%zmm14, %zmm6, %zmm14
	testq	%rdi, %rdi
	je	.LBB6_117
	testq	%r8, %r8
	je	.LBB6_120
	vmovups	(%rdi), %zmm15
	vfmadd213ps	(%r8), %zmm15, %zmm14
.LBB6_120:
	leaq	64(%rdi), %r10
	jmp	.LBB6_121
.LBB6_117:
	xorl	%r10d, %r10d
.LBB6_121:
	leaq	(%rax,%rsi,4), %r9
	testq	%r8, %r8
	sete	%r11b
	vmaxps	%zmm13, %zmm6, %zmm13
	testq	%r10, %r10
	sete	%bl
	orb	%r11b, %bl
	jne	.LBB6_123
	vmovups	(%r10), %zmm15
	vfmadd213ps	64(%r8), %zmm15, %zmm13
.LBB6_123:
	leaq	64(%r9), %r10
	vmovups	%zmm14, (%r9)
	cmpq	$16, %r14
	jl	.LBB6_125
	vmovups	%zmm13, (%r10)
	jmp	.LBB6_126
.LBB6_125:
	movl	$-1, %r9d
	shlxl	%r14d, %r9d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm13, (%r10) {%k1}
.LBB6_126:
	vmaxps	%zmm12, %zmm6, %zmm12
	testq	%rdi, %rdi
	je	.LBB6_127
	testq	%r8, %r8
	je	.LBB6_130
	vmovups	(%rdi), %zmm13
	vfmadd213ps	(%r8), %zmm13, %zmm12
.LBB6_130:
	leaq	64(%rdi), %r10
	jmp	.LBB6_131
.LBB6_127:
	xorl	%r10d, %r10d
.LBB6_131:
	leaq	(%rax,%rsi,8), %r9
	testq	%r8, %r8
	sete	%r11b
	vmaxps	%zmm11, %zmm6, %zmm11
	testq	%r10, %r10
	sete	%bl
	orb	%r11b, %bl
	jne	.LBB6_133
	vmovups	(%r10), %zmm13
	vfmadd213ps	64(%r8), %zmm13, %zmm11
.LBB6_133:
	leaq	64(%r9), %r10
	vmovups	%zmm12, (%r9)
	cmpq	$16, %r14
	jl	.LBB6_135
	vmovups	%zmm11, (%r10)
	jmp	.LBB6_136
.LBB6_135:
	movl	$-1, %r11d
	shlxl	%r14d, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm11, (%r10) {%k1}
.LBB6_136:
	vmaxps	%zmm10, %zmm6, %zmm10
	testq	%rdi, %rdi
	je	.LBB6_137
	testq	%r8, %r8
	je	.LBB6_140
	vmovups	(%rdi), %zmm11
	vfmadd213ps	(%r8), %zmm11, %zmm10
.LBB6_140:
	leaq	64(%rdi), %r10
	jmp	.LBB6_141
.LBB6_137:
	xorl	%r10d, %r10d
.LBB6_141:
	leaq	(%r9,%rsi,4), %r9
	testq	%r8, %r8
	sete	%r11b
	vmaxps	%zmm9, %zmm6, %zmm9
	testq	%r10, %r10
	sete	%bl
	orb	%r11b, %bl
	jne	.LBB6_143
	vmovups	(%r10), %zmm11
	vfmadd213ps	64(%r8), %zmm11, %zmm9
.LBB6_143:
	leaq	64(%r9), %r10
	vmovups	%zmm10, (%r9)
	cmpq	$16, %r14
	jl	.LBB6_145
	vmovups	%zmm9, (%r10)
	jmp	.LBB6_146
.LBB6_145:
	movl	$-1, %r9d
	shlxl	%r14d, %r9d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm9, (%r10) {%k1}
.LBB6_146:
	movq	%rsi, %r9
	shlq	$4, %r9
	vmaxps	%zmm8, %zmm6, %zmm8
	testq	%rdi, %rdi
	je	.LBB6_147
	testq	%r8, %r8
	je	.LBB6_150
	vmovups	(%rdi), %zmm9
	vfmadd213ps	(%r8), %zmm9, %zmm8
.LBB6_150:
	leaq	64(%rdi), %r10
	jmp	.LBB6_151
.LBB6_147:
	xorl	%r10d, %r10d
.LBB6_151:
	addq	%r9, %rax
	testq	%r8, %r8
	sete	%r9b
	vmaxps	%zmm7, %zmm6, %zmm7
	testq	%r10, %r10
	sete	%r11b
	orb	%r9b, %r11b
	jne	.LBB6_153
	vmovups	(%r10), %zmm9
	vfmadd213ps	64(%r8), %zmm9, %zmm7
.LBB6_153:
	leaq	64(%rax), %r9
	vmovups	%zmm8, (%rax)
	cmpq	$16, %r14
	jl	.LBB6_155
	vmovups	%zmm7, (%r9)
	jmp	.LBB6_156
.LBB6_155:
	movl	$-1, %r10d
	shlxl	%r14d, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm7, (%r9) {%k1}
.LBB6_156:
	vmaxps	%zmm5, %zmm6, %zmm5
	testq	%rdi, %rdi
	je	.LBB6_157
	testq	%r8, %r8
	je	.LBB6_160
	vmovups	(%rdi), %zmm7
	vfmadd213ps	(%r8), %zmm7, %zmm5
.LBB6_160:
	leaq	64(%rdi), %r10
	jmp	.LBB6_161
.LBB6_157:
	xorl	%r10d, %r10d
.LBB6_161:
	leaq	(%rax,%rsi,4), %r9
	testq	%r8, %r8
	sete	%r11b
	vmaxps	%zmm4, %zmm6, %zmm4
	testq	%r10, %r10
	sete	%bl
	orb	%r11b, %bl
	jne	.LBB6_163
	vmovups	(%r10), %zmm7
	vfmadd213ps	64(%r8), %zmm7, %zmm4
.LBB6_163:
	leaq	64(%r9), %r10
	vmovups	%zmm5, (%r9)
	cmpq	$16, %r14
	jl	.LBB6_165
	vmovups	%zmm4, (%r10)
	jmp	.LBB6_166
.LBB6_165:
	movl	$-1, %r9d
	shlxl	%r14d, %r9d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm4, (%r10) {%k1}
.LBB6_166:
	leaq	(%rsi,%rsi), %r9
	vmaxps	%zmm3, %zmm6, %zmm3
	testq	%rdi, %rdi
	je	.LBB6_167
	testq	%r8, %r8
	je	.LBB6_170
	vmovups	(%rdi), %zmm4
	vfmadd213ps	(%r8), %zmm4, %zmm3
.LBB6_170:
	leaq	64(%rdi), %r10
	jmp	.LBB6_171
.LBB6_167:
	xorl	%r10d, %r10d
.LBB6_171:
	leaq	(%rax,%r9,4), %rax
	testq	%r8, %r8
	sete	%r9b
	vmaxps	%zmm2, %zmm6, %zmm2
	testq	%r10, %r10
	sete	%r11b
	orb	%r9b, %r11b
	jne	.LBB6_173
	vmovups	(%r10), %zmm4
	vfmadd213ps	64(%r8), %zmm4, %zmm2
.LBB6_173:
	leaq	64(%rax), %r9
	vmovups	%zmm3, (%rax)
	cmpq	$16, %r14
	jl	.LBB6_175
	vmovups	%zmm2, (%r9)
	jmp	.LBB6_176
.LBB6_175:
	movl	$-1, %r10d
	shlxl	%r14d, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm2, (%r9) {%k1}
.LBB6_176:
	vmaxps	%zmm1, %zmm6, %zmm1
	testq	%rdi, %rdi
	je	.LBB6_177
	testq	%r8, %r8
	je	.LBB6_180
	vmovups	(%rdi), %zmm2
	vfmadd213ps	(%r8), %zmm2, %zmm1
.LBB6_180:
	addq	$64, %rdi
	jmp	.LBB6_181
.LBB6_177:
	xorl	%edi, %edi
.LBB6_181:
	leaq	(%rax,%rsi,4), %rax
	testq	%r8, %r8
	sete	%sil
	vmaxps	%zmm0, %zmm6, %zmm0
	testq	%rdi, %rdi
	sete	%r9b
	orb	%sil, %r9b
	jne	.LBB6_183
	vmovups	(%rdi), %zmm2
	vfmadd213ps	64(%r8), %zmm2, %zmm0
.LBB6_183:
	leaq	64(%rax), %rsi
	vmovups	%zmm1, (%rax)
	cmpq	$16, %r14
	jl	.LBB6_185
	vmovups	%zmm0, (%rsi)
	jmp	.LBB6_186
.LBB6_185:
	movl	$-1, %eax
	shlxl	%r14d, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm0, (%rsi) {%k1}
.LBB6_186:
	movq	%rdx, %rax
.LBB6_187:
	leaq	4(%rax), %rcx
	cmpq	%rcx, %rbp
	jge	.LBB6_188
.LBB6_228:
	addq	$32, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB6_188:
	movq	16(%r12), %rdx
	movq	%rdx, -88(%rsp)
	movq	24(%r12), %r11
	movq	32(%r12), %rbx
	movq	(%r12), %rdx
	movq	8(%r12), %r8
	movq	%r8, %r10
	imulq	%r13, %r10
	movq	40(%r12), %rsi
	movq	%rsi, -32(%rsp)
	movq	72(%r12), %rsi
	movq	%rsi, -96(%rsp)
	subq	%r13, %rdx
	vmovups	80(%r12), %zmm0
	movq	%rax, %rdi
	movq	48(%r12), %rax
	movq	56(%r12), %rsi
	addq	$-16, %rdx
	leaq	(,%r13,4), %r9
	addq	64(%r12), %r9
	movq	%r9, -40(%rsp)
	testq	%rax, %rax
	leaq	(%rax,%r13,4), %r9
	cmoveq	%rax, %r9
	movq	%rdi, %rax
	testq	%rsi, %rsi
	leaq	(%rsi,%r13,4), %r12
	cmoveq	%rsi, %r12
	testq	%r12, %r12
	sete	%sil
	movq	%r8, %rdi
	shlq	$6, %rdi
	movq	%rdi, 24(%rsp)
	leaq	64(%r9), %r14
	testq	%r9, %r9
	sete	%r15b
	movl	$-1, %edi
	shlxl	%edx, %edi, %edi
	notl	%edi
	kmovd	%edi, %k1
	movq	%r14, -128(%rsp)
	movq	%r9, -120(%rsp)
	cmoveq	%r9, %r14
	movq	%r14, -104(%rsp)
	orb	%sil, %r15b
	movb	%r15b, -112(%rsp)
	movq	%r8, %r9
	andq	$-2, %r9
	leaq	64(,%r13,4), %r14
	imulq	%r8, %r14
	leaq	(%rbx,%r10,4), %rsi
	movq	%rsi, 16(%rsp)
	addq	$64, %rbx
	movq	%rbx, -64(%rsp)
	movq	-96(%rsp), %rsi
	leaq	(,%rsi,8), %rsi
	movq	%rsi, -48(%rsp)
	leaq	(,%r11,8), %rsi
	movq	%rsi, 8(%rsp)
	movq	-88(%rsp), %rsi
	addq	$4, %rsi
	movq	%rsi, (%rsp)
	movq	%r11, -80(%rsp)
	leaq	(,%r11,4), %rsi
	movq	%rsi, -8(%rsp)
	jmp	.LBB6_189
	.p2align	4
.LBB6_226:
	vmovups	%zmm1, (%rax) {%k1}
.LBB6_227:
	movq	%rcx, %rax
	addq	$4, %rcx
	cmpq	%rcx, %rbp
	jb	.LBB6_228
.LBB6_189:
	addq	-72(%rsp), %rax
	movq	-32(%rsp), %rsi
	vmovups	(%rsi,%r13,4), %zmm2
	vmovups	64(%rsi,%r13,4), %zmm1
	testq	%r8, %r8
	je	.LBB6_190
	cmpq	$1, %r8
	jne	.LBB6_229
	xorl	%ebx, %ebx
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm2, %zmm8
	jmp	.LBB6_193
	.p2align	4
.LBB6_190:
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm2, %zmm8
	jmp	.LBB6_195
	.p2align	4
.LBB6_229:
	leaq	12(,%rax,4), %r11
	movq	-80(%rsp), %rsi
	imulq	%rsi, %r11
	movq	(%rsp), %rdi
	addq	%rdi, %r11
	leaq	8(,%rax,4), %r13
	imulq	%rsi, %r13
	addq	%rdi, %r13
	leaq	4(,%rax,4), %r15
	imulq	%rsi, %r15
	addq	%rdi, %r15
	movq	-8(%rsp), %rsi
	imulq	%rax, %rsi
	addq	%rdi, %rsi
	movq	-64(%rsp), %rdi
	xorl	%ebp, %ebp
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm2, %zmm8
	.p2align	4
.LBB6_230:
	vbroadcastss	-4(%rsi,%rbp,4), %zmm9
	vmovups	-64(%rdi,%r10,4), %zmm10
	vmovups	(%rdi,%r10,4), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm8
	vmovups	-64(%rdi,%r14), %zmm12
	vmovups	(%rdi,%r14), %zmm13
	vbroadcastss	-4(%r15,%rbp,4), %zmm14
	vfmadd231ps	%zmm9, %zmm12, %zmm7
	vfmadd231ps	%zmm10, %zmm14, %zmm6
	vfmadd231ps	%zmm14, %zmm12, %zmm5
	vbroadcastss	-4(%r13,%rbp,4), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vfmadd231ps	%zmm9, %zmm12, %zmm3
	vbroadcastss	-4(%r11,%rbp,4), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vfmadd231ps	%zmm12, %zmm9, %zmm1
	leaq	2(%rbp), %rbx
	vbroadcastss	(%rsi,%rbp,4), %zmm9
	vfmadd231ps	%zmm11, %zmm9, %zmm8
	vfmadd231ps	%zmm9, %zmm13, %zmm7
	vbroadcastss	(%r15,%rbp,4), %zmm9
	vfmadd231ps	%zmm11, %zmm9, %zmm6
	vfmadd231ps	%zmm9, %zmm13, %zmm5
	vbroadcastss	(%r13,%rbp,4), %zmm9
	vfmadd231ps	%zmm11, %zmm9, %zmm4
	vfmadd231ps	%zmm9, %zmm13, %zmm3
	vbroadcastss	(%r11,%rbp,4), %zmm9
	vfmadd231ps	%zmm11, %zmm9, %zmm2
	vfmadd231ps	%zmm13, %zmm9, %zmm1
	subq	$-128, %rdi
	movq	%rbx, %rbp
	cmpq	%rbx, %r9
	jne	.LBB6_230
.LBB6_193:
	testb	$1, %r8b
	movq	-16(%rsp), %r13
	movq	-24(%rsp), %rbp
	je	.LBB6_195
	movq	%rax, %rsi
	movq	%rcx, -56(%rsp)
	movq	%r8, %rcx
	movq	%r13, %r8
	movq	%rbp, %r13
	movq	%rdx, %r15
	movq	-80(%rsp), %rdx
	imulq	%rdx, %rsi
	movq	-88(%rsp), %rdi
	leaq	(%rdi,%rsi,4), %rsi
	movq	%rbx, %rdi
	shlq	$6, %rdi
	movq	16(%rsp), %rbp
	leaq	(%rdi,%rbp), %r11
	vmovups	(%rbp,%rdi), %zmm9
	movq	24(%rsp), %rdi
	vmovups	(%rdi,%r11), %zmm10
	leaq	(%rsi,%rbx,4), %rdi
	vbroadcastss	(%rsi,%rbx,4), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm8
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	leaq	(%rdi,%rdx,4), %rsi
	vbroadcastss	(%rdi,%rdx,4), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vbroadcastss	(%rdi,%rdx,8), %zmm11
	movq	%r15, %rdx
	movq	%r13, %rbp
	movq	%r8, %r13
	movq	%rcx, %r8
	movq	-56(%rsp), %rcx
	vfmadd231ps	%zmm9, %zmm11, %zmm4
	vfmadd231ps	%zmm11, %zmm10, %zmm3
	movq	8(%rsp), %rdi
	vbroadcastss	(%rdi,%rsi), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm2
	vfmadd231ps	%zmm10, %zmm11, %zmm1
.LBB6_195:
	vmaxps	%zmm8, %zmm0, %zmm8
	cmpb	$0, -112(%rsp)
	je	.LBB6_197
	movq	-104(%rsp), %rsi
	jmp	.LBB6_198
	.p2align	4
.LBB6_197:
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm9
	vfmadd213ps	(%r12), %zmm9, %zmm8
	movq	-128(%rsp), %rsi
.LBB6_198:
	movq	-96(%rsp), %rbx
	testq	%r12, %r12
	sete	%dil
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%rsi, %rsi
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB6_200
	vmovups	(%rsi), %zmm9
	vfmadd213ps	64(%r12), %zmm9, %zmm7
.LBB6_200:
	imulq	%rbx, %rax
	movq	-40(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	leaq	64(%rax), %rsi
	vmovups	%zmm8, (%rax)
	cmpq	$16, %rdx
	jl	.LBB6_202
	vmovups	%zmm7, (%rsi)
	jmp	.LBB6_203
	.p2align	4
.LBB6_202:
	vmovups	%zmm7, (%rsi) {%k1}
.LBB6_203:
	vmaxps	%zmm6, %zmm0, %zmm6
	cmpb	$0, -112(%rsp)
	je	.LBB6_205
	movq	-104(%rsp), %rsi
	jmp	.LBB6_206
	.p2align	4
.LBB6_205:
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm7
	vfmadd213ps	(%r12), %zmm7, %zmm6
	movq	-128(%rsp), %rsi
.LBB6_206:
	testq	%r12, %r12
	sete	%dil
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%rsi, %rsi
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB6_208
	vmovups	(%rsi), %zmm7
	vfmadd213ps	64(%r12), %zmm7, %zmm5
.LBB6_208:
	leaq	(%rax,%rbx,4), %rdi
	leaq	64(%rdi), %rsi
	vmovups	%zmm6, (%rdi)
	cmpq	$16, %rdx
	jl	.LBB6_210
	vmovups	%zmm5, (%rsi)
	jmp	.LBB6_211
	.p2align	4
.LBB6_210:
	vmovups	%zmm5, (%rsi) {%k1}
.LBB6_211:
	vmaxps	%zmm4, %zmm0, %zmm4
	cmpb	$0, -112(%rsp)
	je	.LBB6_213
	movq	-104(%rsp), %rsi
	jmp	.LBB6_214
	.p2align	4
.LBB6_213:
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm5
	vfmadd213ps	(%r12), %zmm5, %zmm4
	movq	-128(%rsp), %rsi
.LBB6_214:
	testq	%r12, %r12
	sete	%dil
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rsi, %rsi
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB6_216
	vmovups	(%rsi), %zmm5
	vfmadd213ps	64(%r12), %zmm5, %zmm3
.LBB6_216:
	addq	-48(%rsp), %rax
	leaq	64(%rax), %rsi
	vmovups	%zmm4, (%rax)
	cmpq	$16, %rdx
	jl	.LBB6_218
	vmovups	%zmm3, (%rsi)
	jmp	.LBB6_219
	.p2align	4
.LBB6_218:
	vmovups	%zmm3, (%rsi) {%k1}
.LBB6_219:
	vmaxps	%zmm2, %zmm0, %zmm2
	cmpb	$0, -112(%rsp)
	je	.LBB6_221
	movq	-104(%rsp), %rsi
	jmp	.LBB6_222
	.p2align	4
.LBB6_221:
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm3
	vfmadd213ps	(%r12), %zmm3, %zmm2
	movq	-128(%rsp), %rsi
.LBB6_222:
	testq	%r12, %r12
	sete	%dil
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rsi, %rsi
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB6_224
	vmovups	(%rsi), %zmm3
	vfmadd213ps	64(%r12), %zmm3, %zmm1
.LBB6_224:
	leaq	(%rax,%rbx,4), %rsi
	leaq	64(%rsi), %rax
	vmovups	%zmm2, (%rsi)
	cmpq	$16, %rdx
	jl	.LBB6_226
	vmovups	%zmm1, (%rax)
	jmp	.LBB6_227
.Lfunc_end6:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5, .Lfunc_end6-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5
	.p2align	4
	.type	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5,@function
$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdx, %r14
	cmpq	$12, %rsi
	movq	%rdx, -32(%rsp)
	movq	%rsi, -40(%rsp)
	movq	%rdi, -88(%rsp)
	jb	.LBB7_8
	movq	%rdi, %rdx
	movq	24(%r13), %rcx
	movq	(%r13), %r8
	movq	8(%r13), %r9
	movq	%r9, %rax
	imulq	%r14, %rax
	shlq	$2, %rax
	addq	32(%r13), %rax
	movq	%rax, -72(%rsp)
	movq	40(%r13), %rax
	movq	%rax, -48(%rsp)
	movq	72(%r13), %rbx
	subq	%r14, %r8
	vmovups	80(%r13), %zmm0
	movq	48(%r13), %rax
	movq	56(%r13), %rsi
	leaq	(%rbx,%rbx), %rdi
	movq	%rdi, -112(%rsp)
	leaq	(,%r14,4), %r10
	testq	%rax, %rax
	leaq	(%rax,%r14,4), %r11
	cmoveq	%rax, %r11
	testq	%rsi, %rsi
	leaq	(%rsi,%r14,4), %r15
	cmoveq	%rsi, %r15
	addq	64(%r13), %r10
	movq	%r10, -56(%rsp)
	movq	%r11, -120(%rsp)
	testq	%r11, %r11
	sete	%al
	movq	%r15, %rdi
	testq	%r15, %r15
	sete	%r10b
	orb	%al, %r10b
	movq	%rbx, %rax
	shlq	$4, %rax
	movq	%rax, -64(%rsp)
	movq	%rbx, %rax
	shlq	$5, %rax
	movq	%rax, -96(%rsp)
	movl	$-1, %eax
	shlxl	%r8d, %eax, %eax
	movq	%rcx, %r12
	imulq	%rdx, %r12
	shlq	$2, %r12
	movq	%r13, -80(%rsp)
	addq	16(%r13), %r12
	notl	%eax
	kmovd	%eax, %k1
	movq	%rcx, %rax
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, -104(%rsp)
	leaq	(,%rcx,4), %r15
	movl	$12, %esi
	xorl	%eax, %eax
	jmp	.LBB7_2
	.p2align	4
.LBB7_65:
	vmovups	%zmm1, (%rax) {%k1}
.LBB7_66:
	leaq	12(%rbp), %rsi
	addq	-104(%rsp), %r12
	movq	%rbp, %rax
	cmpq	%rsi, %r11
	jb	.LBB7_67
.LBB7_2:
	movq	%rsi, %rbp
	movq	-48(%rsp), %rsi
	vmovups	(%rsi,%r14,4), %zmm1
	testq	%r9, %r9
	je	.LBB7_3
	movq	-72(%rsp), %rsi
	xorl	%r13d, %r13d
	vmovaps	%zmm1, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm1, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm1, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm1, %zmm8
	vmovaps	%zmm1, %zmm9
	vmovaps	%zmm1, %zmm10
	vmovaps	%zmm1, %zmm11
	vmovaps	%zmm1, %zmm12
	.p2align	4
.LBB7_146:
	vmovups	(%rsi), %zmm13
	vfmadd231ps	(%r12,%r13,4){1to16}, %zmm13, %zmm12
	leaq	(%r12,%r13,4), %r11
	leaq	(%r11,%r15), %r14
	vfmadd231ps	(%r11,%rcx,4){1to16}, %zmm13, %zmm11
	vfmadd231ps	(%r11,%rcx,8){1to16}, %zmm13, %zmm10
	addq	%r15, %r14
	vfmadd231ps	(%r14,%rcx,4){1to16}, %zmm13, %zmm9
	leaq	(%r15,%r15), %r11
	vfmadd231ps	(%r14,%rcx,8){1to16}, %zmm13, %zmm8
	addq	%r14, %r11
	leaq	(%r11,%rcx,4), %r14
	vfmadd231ps	(%r11,%rcx,4){1to16}, %zmm13, %zmm7
	vfmadd231ps	(%r15,%r14){1to16}, %zmm13, %zmm6
	addq	%r15, %r14
	vfmadd231ps	(%r15,%r14){1to16}, %zmm13, %zmm5
	addq	%r15, %r14
	vfmadd231ps	(%r15,%r14){1to16}, %zmm13, %zmm4
	addq	%r15, %r14
	vfmadd231ps	(%r15,%r14){1to16}, %zmm13, %zmm3
	addq	%r15, %r14
	vfmadd231ps	(%r15,%r14){1to16}, %zmm13, %zmm2
	incq	%r13
	addq	%r15, %r14
	vfmadd231ps	(%r15,%r14){1to16}, %zmm13, %zmm1
	addq	$64, %rsi
	cmpq	%r13, %r9
	jne	.LBB7_146
	jmp	.LBB7_4
	.p2align	4
.LBB7_3:
	vmovaps	%zmm1, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm1, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm1, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm1, %zmm8
	vmovaps	%zmm1, %zmm9
	vmovaps	%zmm1, %zmm10
	vmovaps	%zmm1, %zmm11
	vmovaps	%zmm1, %zmm12
.LBB7_4:
	vmaxps	%zmm12, %zmm0, %zmm12
	testb	%r10b, %r10b
	jne	.LBB7_6
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm13
	vfmadd213ps	(%rdi), %zmm13, %zmm12
.LBB7_6:
	movq	-88(%rsp), %r11
	addq	%r11, %rax
	imulq	%rbx, %rax
	movq	-56(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	cmpq	$16, %r8
	jl	.LBB7_10
	vmovups	%zmm12, (%rax)
	jmp	.LBB7_11
	.p2align	4
.LBB7_10:
	vmovups	%zmm12, (%rax) {%k1}
.LBB7_11:
	vmaxps	%zmm11, %zmm0, %zmm11
	testb	%r10b, %r10b
	jne	.LBB7_13
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm12
	vfmadd213ps	(%rdi), %zmm12, %zmm11
.LBB7_13:
	leaq	(%rax,%rbx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB7_15
	vmovups	%zmm11, (%rsi)
	jmp	.LBB7_16
	.p2align	4
.LBB7_15:
	vmovups	%zmm11, (%rsi) {%k1}
.LBB7_16:
	vmaxps	%zmm10, %zmm0, %zmm10
	testb	%r10b, %r10b
	jne	.LBB7_18
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm11
	vfmadd213ps	(%rdi), %zmm11, %zmm10
.LBB7_18:
	movq	-112(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB7_20
	vmovups	%zmm10, (%rsi)
	jmp	.LBB7_21
	.p2align	4
.LBB7_20:
	vmovups	%zmm10, (%rsi) {%k1}
.LBB7_21:
	vmaxps	%zmm9, %zmm0, %zmm9
	testb	%r10b, %r10b
	jne	.LBB7_23
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm10
	vfmadd213ps	(%rdi), %zmm10, %zmm9
.LBB7_23:
	leaq	(%rsi,%rbx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB7_25
	vmovups	%zmm9, (%rsi)
	jmp	.LBB7_26
	.p2align	4
.LBB7_25:
	vmovups	%zmm9, (%rsi) {%k1}
.LBB7_26:
	vmaxps	%zmm8, %zmm0, %zmm8
	testb	%r10b, %r10b
	jne	.LBB7_28
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm9
	vfmadd213ps	(%rdi), %zmm9, %zmm8
.LBB7_28:
	movq	-64(%rsp), %rdx
	leaq	(%rax,%rdx), %rsi
	cmpq	$16, %r8
	jl	.LBB7_30
	vmovups	%zmm8, (%rsi)
	jmp	.LBB7_31
	.p2align	4
.LBB7_30:
	vmovups	%zmm8, (%rsi) {%k1}
.LBB7_31:
	vmaxps	%zmm7, %zmm0, %zmm7
	testb	%r10b, %r10b
	jne	.LBB7_33
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm8
	vfmadd213ps	(%rdi), %zmm8, %zmm7
.LBB7_33:
	leaq	(%rsi,%rbx,4), %r13
	cmpq	$16, %r8
	jl	.LBB7_35
	vmovups	%zmm7, (%r13)
	jmp	.LBB7_36
	.p2align	4
.LBB7_35:
	vmovups	%zmm7, (%r13) {%k1}
.LBB7_36:
	vmaxps	%zmm6, %zmm0, %zmm6
	testb	%r10b, %r10b
	movq	-32(%rsp), %r14
	movq	-40(%rsp), %r11
	jne	.LBB7_38
	movq	-120(%rsp), %r13
	vmovups	(%r13), %zmm7
	vfmadd213ps	(%rdi), %zmm7, %zmm6
.LBB7_38:
	movq	-112(%rsp), %r13
	leaq	(%rsi,%r13,4), %rsi
	cmpq	$16, %r8
	jl	.LBB7_40
	vmovups	%zmm6, (%rsi)
	jmp	.LBB7_41
	.p2align	4
.LBB7_40:
	vmovups	%zmm6, (%rsi) {%k1}
.LBB7_41:
	vmaxps	%zmm5, %zmm0, %zmm5
	testb	%r10b, %r10b
	jne	.LBB7_43
	movq	-120(%rsp), %r13
	vmovups	(%r13), %zmm6
	vfmadd213ps	(%rdi), %zmm6, %zmm5
.LBB7_43:
	leaq	(%rsi,%rbx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB7_45
	vmovups	%zmm5, (%rsi)
	jmp	.LBB7_46
	.p2align	4
.LBB7_45:
	vmovups	%zmm5, (%rsi) {%k1}
.LBB7_46:
	vmaxps	%zmm4, %zmm0, %zmm4
	testb	%r10b, %r10b
	jne	.LBB7_48
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm5
	vfmadd213ps	(%rdi), %zmm5, %zmm4
.LBB7_48:
	addq	-96(%rsp), %rax
	cmpq	$16, %r8
	jl	.LBB7_50
	vmovups	%zmm4, (%rax)
	jmp	.LBB7_51
	.p2align	4
.LBB7_50:
	vmovups	%zmm4, (%rax) {%k1}
.LBB7_51:
	vmaxps	%zmm3, %zmm0, %zmm3
	testb	%r10b, %r10b
	jne	.LBB7_53
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm4
	vfmadd213ps	(%rdi), %zmm4, %zmm3
.LBB7_53:
	leaq	(%rax,%rbx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB7_55
	vmovups	%zmm3, (%rsi)
	jmp	.LBB7_56
	.p2align	4
.LBB7_55:
	vmovups	%zmm3, (%rsi) {%k1}
.LBB7_56:
	vmaxps	%zmm2, %zmm0, %zmm2
	testb	%r10b, %r10b
	jne	.LBB7_58
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm3
	vfmadd213ps	(%rdi), %zmm3, %zmm2
.LBB7_58:
	movq	-112(%rsp), %rsi
	leaq	(%rax,%rsi,4), %rax
	cmpq	$16, %r8
	jl	.LBB7_60
	vmovups	%zmm2, (%rax)
	jmp	.LBB7_61
	.p2align	4
.LBB7_60:
	vmovups	%zmm2, (%rax) {%k1}
.LBB7_61:
	vmaxps	%zmm1, %zmm0, %zmm1
	testb	%r10b, %r10b
	jne	.LBB7_63
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm2
	vfmadd213ps	(%rdi), %zmm2, %zmm1
.LBB7_63:
	leaq	(%rax,%rbx,4), %rax
	cmpq	$16, %r8
	jl	.LBB7_65
	vmovups	%zmm1, (%rax)
	jmp	.LBB7_66
.LBB7_8:
	cmpq	$7, %rsi
	jbe	.LBB7_147
	movq	%rsi, %r12
	movl	$8, %ecx
	xorl	%ebp, %ebp
	jmp	.LBB7_68
.LBB7_67:
	leaq	8(%rbp), %rcx
	movq	%r11, %r12
	cmpq	%rcx, %r11
	movq	-80(%rsp), %r13
	jl	.LBB7_111
.LBB7_68:
	addq	-88(%rsp), %rbp
	movq	8(%r13), %rax
	movq	40(%r13), %rsi
	vmovups	(%rsi,%r14,4), %zmm0
	testq	%rax, %rax
	movq	%r14, %r15
	je	.LBB7_69
	movq	24(%r13), %rsi
	movq	%rsi, %rdi
	imulq	%rbp, %rdi
	shlq	$2, %rdi
	addq	16(%r13), %rdi
	movq	%rax, %r8
	imulq	%r14, %r8
	shlq	$2, %r8
	addq	32(%r13), %r8
	leaq	(,%rsi,4), %r9
	xorl	%r11d, %r11d
	leaq	(%r9,%r9), %r10
	vmovaps	%zmm0, %zmm1
	vmovaps	%zmm0, %zmm2
	vmovaps	%zmm0, %zmm3
	vmovaps	%zmm0, %zmm5
	vmovaps	%zmm0, %zmm6
	vmovaps	%zmm0, %zmm7
	vmovaps	%zmm0, %zmm8
	.p2align	4
.LBB7_144:
	leaq	(%rdi,%r11,4), %rbx
	vmovups	(%r8), %zmm4
	vfmadd231ps	(%rdi,%r11,4){1to16}, %zmm4, %zmm8
	leaq	(%rbx,%r9), %r14
	vfmadd231ps	(%rbx,%rsi,4){1to16}, %zmm4, %zmm7
	addq	%r9, %r14
	vfmadd231ps	(%rbx,%rsi,8){1to16}, %zmm4, %zmm6
	vfmadd231ps	(%r14,%rsi,4){1to16}, %zmm4, %zmm5
	vfmadd231ps	(%r14,%rsi,8){1to16}, %zmm4, %zmm3
	addq	%r10, %r14
	leaq	(%r14,%rsi,4), %rbx
	vfmadd231ps	(%r14,%rsi,4){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%r9,%rbx){1to16}, %zmm4, %zmm1
	incq	%r11
	addq	%r9, %rbx
	vfmadd231ps	(%r9,%rbx){1to16}, %zmm4, %zmm0
	addq	$64, %r8
	cmpq	%r11, %rax
	jne	.LBB7_144
	jmp	.LBB7_70
.LBB7_147:
	cmpq	$3, %rsi
	jbe	.LBB7_140
	movq	%rsi, %r12
	movl	$4, %ecx
	xorl	%ebp, %ebp
	jmp	.LBB7_112
.LBB7_69:
	vmovaps	%zmm0, %zmm1
	vmovaps	%zmm0, %zmm2
	vmovaps	%zmm0, %zmm3
	vmovaps	%zmm0, %zmm5
	vmovaps	%zmm0, %zmm6
	vmovaps	%zmm0, %zmm7
	vmovaps	%zmm0, %zmm8
.LBB7_70:
	movq	(%r13), %rbx
	movq	48(%r13), %rdi
	testq	%rdi, %rdi
	leaq	(%rdi,%r15,4), %rsi
	cmoveq	%rdi, %rsi
	movq	56(%r13), %rdi
	testq	%rdi, %rdi
	leaq	(%rdi,%r15,4), %r8
	cmoveq	%rdi, %r8
	movq	72(%r13), %rdx
	imulq	%rdx, %rbp
	shlq	$2, %rbp
	vmovups	80(%r13), %zmm4
	vmaxps	%zmm8, %zmm4, %zmm8
	addq	64(%r13), %rbp
	subq	%r15, %rbx
	testq	%rsi, %rsi
	sete	%r10b
	testq	%r8, %r8
	sete	%r9b
	orb	%r10b, %r9b
	jne	.LBB7_72
	vmovups	(%rsi), %zmm9
	vfmadd213ps	(%r8), %zmm9, %zmm8
.LBB7_72:
	leaq	(,%r15,4), %rax
	addq	%rbp, %rax
	cmpq	$16, %rbx
	jl	.LBB7_74
	vmovups	%zmm8, (%rax)
	jmp	.LBB7_75
.LBB7_74:
	movl	$-1, %r10d
	shlxl	%ebx, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm8, (%rax) {%k1}
.LBB7_75:
	vmaxps	%zmm7, %zmm4, %zmm7
	testb	%r9b, %r9b
	jne	.LBB7_77
	vmovups	(%rsi), %zmm8
	vfmadd213ps	(%r8), %zmm8, %zmm7
.LBB7_77:
	leaq	(%rax,%rdx,4), %r10
	cmpq	$16, %rbx
	jl	.LBB7_79
	vmovups	%zmm7, (%r10)
	jmp	.LBB7_80
.LBB7_79:
	movl	$-1, %r11d
	shlxl	%ebx, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm7, (%r10) {%k1}
.LBB7_80:
	vmaxps	%zmm6, %zmm4, %zmm6
	testb	%r9b, %r9b
	jne	.LBB7_82
	vmovups	(%rsi), %zmm7
	vfmadd213ps	(%r8), %zmm7, %zmm6
.LBB7_82:
	leaq	(%rax,%rdx,8), %r10
	cmpq	$16, %rbx
	jl	.LBB7_84
	vmovups	%zmm6, (%r10)
	jmp	.LBB7_85
.LBB7_84:
	movl	$-1, %r11d
	shlxl	%ebx, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm6, (%r10) {%k1}
.LBB7_85:
	vmaxps	%zmm5, %zmm4, %zmm5
	testb	%r9b, %r9b
	jne	.LBB7_87
	vmovups	(%rsi), %zmm6
	vfmadd213ps	(%r8), %zmm6, %zmm5
.LBB7_87:
	leaq	(%r10,%rdx,4), %r10
	cmpq	$16, %rbx
	jl	.LBB7_89
	vmovups	%zmm5, (%r10)
	jmp	.LBB7_90
.LBB7_89:
	movl	$-1, %r11d
	shlxl	%ebx, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm5, (%r10) {%k1}
.LBB7_90:
	movq	%rdx, %r10
	shlq	$4, %r10
	vmaxps	%zmm3, %zmm4, %zmm3
	testb	%r9b, %r9b
	jne	.LBB7_92
	vmovups	(%rsi), %zmm5
	vfmadd213ps	(%r8), %zmm5, %zmm3
.LBB7_92:
	addq	%r10, %rax
	cmpq	$16, %rbx
	jl	.LBB7_94
	vmovups	%zmm3, (%rax)
	jmp	.LBB7_95
.LBB7_94:
	movl	$-1, %r10d
	shlxl	%ebx, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm3, (%rax) {%k1}
.LBB7_95:
	vmaxps	%zmm2, %zmm4, %zmm2
	testb	%r9b, %r9b
	jne	.LBB7_97
	vmovups	(%rsi), %zmm3
	vfmadd213ps	(%r8), %zmm3, %zmm2
.LBB7_97:
	leaq	(%rax,%rdx,4), %r10
	cmpq	$16, %rbx
	jl	.LBB7_99
	vmovups	%zmm2, (%r10)
	jmp	.LBB7_100
.LBB7_99:
	movl	$-1, %r11d
	shlxl	%ebx, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm2, (%r10) {%k1}
.LBB7_100:
	leaq	(%rdx,%rdx), %r10
	vmaxps	%zmm1, %zmm4, %zmm1
	testb	%r9b, %r9b
	jne	.LBB7_102
	vmovups	(%rsi), %zmm2
	vfmadd213ps	(%r8), %zmm2, %zmm1
.LBB7_102:
	leaq	(%rax,%r10,4), %rax
	cmpq	$16, %rbx
	jl	.LBB7_104
	vmovups	%zmm1, (%rax)
	jmp	.LBB7_105
.LBB7_104:
	movl	$-1, %r10d
	shlxl	%ebx, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB7_105:
	vmaxps	%zmm0, %zmm4, %zmm0
	testb	%r9b, %r9b
	jne	.LBB7_107
	vmovups	(%rsi), %zmm1
	vfmadd213ps	(%r8), %zmm1, %zmm0
.LBB7_107:
	leaq	(%rax,%rdx,4), %rax
	cmpq	$16, %rbx
	jl	.LBB7_109
	vmovups	%zmm0, (%rax)
	jmp	.LBB7_110
.LBB7_109:
	movl	$-1, %esi
	shlxl	%ebx, %esi, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	%zmm0, (%rax) {%k1}
.LBB7_110:
	movq	%rcx, %rbp
	movq	%r15, %r14
.LBB7_111:
	leaq	4(%rbp), %rcx
	cmpq	%rcx, %r12
	jge	.LBB7_112
.LBB7_140:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB7_112:
	movq	16(%r13), %rax
	movq	%rax, -104(%rsp)
	movq	24(%r13), %r15
	movq	32(%r13), %r8
	movq	(%r13), %rdi
	movq	8(%r13), %rdx
	movq	%rdx, %r9
	imulq	%r14, %r9
	leaq	(%r8,%r9,4), %r10
	movq	%r10, -72(%rsp)
	movq	40(%r13), %r10
	movq	%r10, -48(%rsp)
	movq	72(%r13), %rsi
	subq	%r14, %rdi
	vmovups	80(%r13), %zmm0
	movq	48(%r13), %r10
	movq	56(%r13), %rbx
	leaq	(,%r14,4), %r11
	testq	%r10, %r10
	leaq	(%r10,%r14,4), %rax
	cmoveq	%r10, %rax
	testq	%rbx, %rbx
	leaq	(%rbx,%r14,4), %r10
	cmoveq	%rbx, %r10
	movq	%rsi, %rbx
	addq	64(%r13), %r11
	movq	%r11, -56(%rsp)
	movq	%rax, -120(%rsp)
	testq	%rax, %rax
	sete	%al
	movq	%r10, -112(%rsp)
	testq	%r10, %r10
	sete	%r11b
	orb	%al, %r11b
	leaq	(,%rsi,8), %rax
	movq	%rax, -64(%rsp)
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	movq	%rdx, %r10
	leaq	(,%r15,8), %rax
	movq	%rax, -80(%rsp)
	leaq	(%r8,%r9,4), %rax
	addq	$64, %rax
	movq	%rax, -8(%rsp)
	movq	%rdx, %r8
	andq	$-2, %r8
	movq	-104(%rsp), %rax
	addq	$4, %rax
	movq	%rax, -16(%rsp)
	movq	%r15, -96(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, -24(%rsp)
	jmp	.LBB7_113
	.p2align	4
.LBB7_138:
	vmovups	%zmm1, (%rax) {%k1}
.LBB7_139:
	movq	%rcx, %rbp
	addq	$4, %rcx
	movq	%r13, %r12
	cmpq	%rcx, %r13
	jb	.LBB7_140
.LBB7_113:
	addq	-88(%rsp), %rbp
	movq	-48(%rsp), %rax
	vmovups	(%rax,%r14,4), %zmm1
	testq	%r10, %r10
	je	.LBB7_114
	movq	%rbx, %rsi
	movq	%r10, %rdx
	cmpq	$1, %r10
	jne	.LBB7_141
	xorl	%r15d, %r15d
	vmovaps	%zmm1, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm1, %zmm4
	jmp	.LBB7_117
	.p2align	4
.LBB7_114:
	vmovaps	%zmm1, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm1, %zmm4
	movq	%r12, %r13
	jmp	.LBB7_119
	.p2align	4
.LBB7_141:
	leaq	12(,%rbp,4), %r9
	movq	-96(%rsp), %rax
	imulq	%rax, %r9
	movq	-16(%rsp), %rbx
	addq	%rbx, %r9
	leaq	8(,%rbp,4), %r10
	imulq	%rax, %r10
	addq	%rbx, %r10
	leaq	4(,%rbp,4), %r12
	imulq	%rax, %r12
	addq	%rbx, %r12
	movq	-24(%rsp), %r13
	imulq	%rbp, %r13
	addq	%rbx, %r13
	movq	-8(%rsp), %r14
	xorl	%ebx, %ebx
	vmovaps	%zmm1, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm1, %zmm4
	.p2align	4
.LBB7_142:
	vmovups	-64(%r14), %zmm5
	vmovups	(%r14), %zmm6
	vfmadd231ps	-4(%r13,%rbx,4){1to16}, %zmm5, %zmm4
	vfmadd231ps	-4(%r12,%rbx,4){1to16}, %zmm5, %zmm3
	vfmadd231ps	-4(%r10,%rbx,4){1to16}, %zmm5, %zmm2
	vfmadd231ps	-4(%r9,%rbx,4){1to16}, %zmm5, %zmm1
	leaq	2(%rbx), %r15
	vfmadd231ps	(%r13,%rbx,4){1to16}, %zmm6, %zmm4
	vfmadd231ps	(%r12,%rbx,4){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%r10,%rbx,4){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%r9,%rbx,4){1to16}, %zmm6, %zmm1
	subq	$-128, %r14
	movq	%r15, %rbx
	cmpq	%r15, %r8
	jne	.LBB7_142
.LBB7_117:
	movq	%rdx, %r10
	testb	$1, %r10b
	movq	-32(%rsp), %r14
	movq	-40(%rsp), %r13
	movq	%rsi, %rbx
	je	.LBB7_119
	movq	%rbp, %r9
	movq	-96(%rsp), %r12
	imulq	%r12, %r9
	movq	-104(%rsp), %rax
	leaq	(%rax,%r9,4), %r9
	leaq	(%r9,%r15,4), %r10
	movq	%r15, %rbx
	shlq	$6, %rbx
	movq	-72(%rsp), %rax
	vmovups	(%rax,%rbx), %zmm5
	movq	%rsi, %rbx
	vfmadd231ps	(%r9,%r15,4){1to16}, %zmm5, %zmm4
	leaq	(%r10,%r12,4), %r9
	vfmadd231ps	(%r10,%r12,4){1to16}, %zmm5, %zmm3
	vfmadd231ps	(%r10,%r12,8){1to16}, %zmm5, %zmm2
	movq	%rdx, %r10
	movq	-80(%rsp), %rax
	vfmadd231ps	(%rax,%r9){1to16}, %zmm5, %zmm1
.LBB7_119:
	vmaxps	%zmm4, %zmm0, %zmm4
	testb	%r11b, %r11b
	jne	.LBB7_121
	movq	-120(%rsp), %rax
	vmovups	(%rax), %zmm5
	movq	-112(%rsp), %rax
	vfmadd213ps	(%rax), %zmm5, %zmm4
.LBB7_121:
	imulq	%rbx, %rbp
	movq	-56(%rsp), %rax
	leaq	(%rax,%rbp,4), %rax
	cmpq	$16, %rdi
	jl	.LBB7_123
	vmovups	%zmm4, (%rax)
	jmp	.LBB7_124
	.p2align	4
.LBB7_123:
	vmovups	%zmm4, (%rax) {%k1}
.LBB7_124:
	vmaxps	%zmm3, %zmm0, %zmm3
	testb	%r11b, %r11b
	jne	.LBB7_126
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm4
	movq	-112(%rsp), %rdx
	vfmadd213ps	(%rdx), %zmm4, %zmm3
.LBB7_126:
	leaq	(%rax,%rbx,4), %r9
	cmpq	$16, %rdi
	jl	.LBB7_128
	vmovups	%zmm3, (%r9)
	jmp	.LBB7_129
	.p2align	4
.LBB7_128:
	vmovups	%zmm3, (%r9) {%k1}
.LBB7_129:
	vmaxps	%zmm2, %zmm0, %zmm2
	testb	%r11b, %r11b
	jne	.LBB7_131
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm3
	movq	-112(%rsp), %rdx
	vfmadd213ps	(%rdx), %zmm3, %zmm2
.LBB7_131:
	addq	-64(%rsp), %rax
	cmpq	$16, %rdi
	jl	.LBB7_133
	vmovups	%zmm2, (%rax)
	jmp	.LBB7_134
	.p2align	4
.LBB7_133:
	vmovups	%zmm2, (%rax) {%k1}
.LBB7_134:
	vmaxps	%zmm1, %zmm0, %zmm1
	testb	%r11b, %r11b
	jne	.LBB7_136
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm2
	movq	-112(%rsp), %rdx
	vfmadd213ps	(%rdx), %zmm2, %zmm1
.LBB7_136:
	leaq	(%rax,%rbx,4), %rax
	cmpq	$16, %rdi
	jl	.LBB7_138
	vmovups	%zmm1, (%rax)
	jmp	.LBB7_139
.Lfunc_end7:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end7-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5
	.p2align	4
	.type	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF,@function
$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdi, -64(%rsp)
	cmpq	$2, %rsi
	movq	%r13, -24(%rsp)
	jl	.LBB8_88
	movq	(%r13), %rbp
	cmpq	$49, %rbp
	movq	%rbp, -120(%rsp)
	movq	%rsi, -8(%rsp)
	jl	.LBB8_50
	movq	8(%r13), %r10
	movq	16(%r13), %rax
	movq	24(%r13), %rsi
	movq	%rsi, %rcx
	movq	-64(%rsp), %rdx
	imulq	%rdx, %rcx
	leaq	(%rax,%rcx,4), %r8
	movq	32(%r13), %r9
	movq	40(%r13), %rcx
	movq	%rcx, -104(%rsp)
	movq	72(%r13), %rdi
	movq	%rdi, -88(%rsp)
	imulq	%rdx, %rdi
	shlq	$2, %rdi
	addq	64(%r13), %rdi
	movq	%rdi, -96(%rsp)
	vmovups	80(%r13), %zmm0
	movq	48(%r13), %rcx
	movq	%rcx, -80(%rsp)
	movq	56(%r13), %rcx
	movq	%rcx, -72(%rsp)
	movq	%r10, %rcx
	shlq	$4, %rcx
	movq	%rcx, -56(%rsp)
	movq	%r10, %rbp
	shlq	$7, %rbp
	movq	%r10, %rcx
	andq	$-2, %rcx
	leaq	4(,%rdx,4), %rdx
	movq	%rsi, -40(%rsp)
	imulq	%rsi, %rdx
	leaq	(%rdx,%rax), %rdi
	addq	$4, %rdi
	movq	%r10, %r12
	shlq	$6, %r12
	movq	%r10, %rax
	shlq	$8, %rax
	movq	%rax, -32(%rsp)
	leaq	(%r12,%r12,2), %rsi
	xorl	%r11d, %r11d
	movq	%r9, -48(%rsp)
	movq	%r9, %r13
	movq	%r10, -112(%rsp)
	jmp	.LBB8_5
	.p2align	4
.LBB8_3:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB8_4:
	movq	-112(%rsp), %r10
	leaq	64(%rdx), %r11
	leaq	112(%rdx), %rax
	addq	-32(%rsp), %r13
	cmpq	-120(%rsp), %rax
	jge	.LBB8_52
.LBB8_5:
	movq	%r11, %rdx
	movq	-104(%rsp), %rax
	vmovups	(%rax,%r11,4), %zmm4
	vmovups	64(%rax,%r11,4), %zmm3
	vmovups	128(%rax,%r11,4), %zmm2
	vmovups	192(%rax,%r11,4), %zmm1
	testq	%r10, %r10
	je	.LBB8_8
	cmpq	$1, %r10
	jne	.LBB8_9
	xorl	%eax, %eax
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm4, %zmm8
	jmp	.LBB8_11
	.p2align	4
.LBB8_8:
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm4, %zmm8
	jmp	.LBB8_13
	.p2align	4
.LBB8_9:
	movq	%r13, %r9
	xorl	%r11d, %r11d
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm4, %zmm8
	.p2align	4
.LBB8_10:
	vbroadcastss	(%r8,%r11,4), %zmm9
	vmovups	(%r9), %zmm10
	vmovups	64(%r9), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm8
	vmovups	(%r9,%r12), %zmm12
	vmovups	64(%r9,%r12), %zmm13
	vmovups	(%r9,%rbp), %zmm14
	vfmadd231ps	%zmm12, %zmm9, %zmm7
	vmovups	64(%r9,%rbp), %zmm15
	vfmadd231ps	%zmm14, %zmm9, %zmm6
	vmovups	(%r9,%rsi), %zmm16
	vmovups	64(%r9,%rsi), %zmm17
	vfmadd231ps	%zmm9, %zmm16, %zmm5
	vbroadcastss	-4(%rdi,%r11,4), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vfmadd231ps	%zmm12, %zmm9, %zmm3
	vfmadd231ps	%zmm14, %zmm9, %zmm2
	vfmadd231ps	%zmm16, %zmm9, %zmm1
	leaq	2(%r11), %rax
	vbroadcastss	4(%r8,%r11,4), %zmm9
	vfmadd231ps	%zmm11, %zmm9, %zmm8
	vfmadd231ps	%zmm13, %zmm9, %zmm7
	vfmadd231ps	%zmm15, %zmm9, %zmm6
	vfmadd231ps	%zmm9, %zmm17, %zmm5
	vbroadcastss	(%rdi,%r11,4), %zmm9
	vfmadd231ps	%zmm11, %zmm9, %zmm4
	vfmadd231ps	%zmm13, %zmm9, %zmm3
	vfmadd231ps	%zmm15, %zmm9, %zmm2
	vfmadd231ps	%zmm17, %zmm9, %zmm1
	subq	$-128, %r9
	movq	%rax, %r11
	cmpq	%rax, %rcx
	jne	.LBB8_10
.LBB8_11:
	testb	$1, %r10b
	je	.LBB8_13
	movq	%rdx, %r9
	imulq	%r10, %r9
	movq	-48(%rsp), %r10
	leaq	(%r10,%r9,4), %r9
	movq	%rax, %r11
	shlq	$6, %r11
	leaq	(%r9,%r11), %rbx
	vmovups	(%r9,%r11), %zmm9
	movq	-56(%rsp), %r10
	vmovups	(%rbx,%r10,4), %zmm10
	leaq	(%r8,%rax,4), %r9
	vmovups	(%rbp,%rbx), %zmm11
	addq	%rbp, %rbx
	vmovups	(%rbx,%r10,4), %zmm12
	vbroadcastss	(%r8,%rax,4), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm11, %zmm13, %zmm6
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	movq	-40(%rsp), %rax
	vbroadcastss	(%r9,%rax,4), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm4
	vfmadd231ps	%zmm10, %zmm13, %zmm3
	vfmadd231ps	%zmm11, %zmm13, %zmm2
	vfmadd231ps	%zmm12, %zmm13, %zmm1
.LBB8_13:
	movq	-80(%rsp), %r9
	testq	%r9, %r9
	leaq	(%r9,%rdx,4), %rax
	cmoveq	%r9, %rax
	movq	-72(%rsp), %r9
	testq	%r9, %r9
	leaq	(%r9,%rdx,4), %r11
	cmoveq	%r9, %r11
	vmaxps	%zmm8, %zmm0, %zmm8
	testq	%rax, %rax
	je	.LBB8_17
	testq	%r11, %r11
	je	.LBB8_16
	vmovups	(%rax), %zmm9
	vfmadd213ps	(%r11), %zmm9, %zmm8
.LBB8_16:
	leaq	64(%rax), %r9
	jmp	.LBB8_18
	.p2align	4
.LBB8_17:
	xorl	%r9d, %r9d
.LBB8_18:
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%r9, %r9
	je	.LBB8_21
	testq	%r11, %r11
	je	.LBB8_21
	vmovups	(%r9), %zmm9
	vfmadd213ps	64(%r11), %zmm9, %zmm7
.LBB8_21:
	leaq	128(%r11), %r9
	testq	%r11, %r11
	movq	%r9, %rbx
	cmoveq	%r11, %rbx
	vmaxps	%zmm6, %zmm0, %zmm6
	testq	%rax, %rax
	je	.LBB8_25
	testq	%r11, %r11
	je	.LBB8_24
	vmovups	128(%rax), %zmm9
	vfmadd213ps	(%r9), %zmm9, %zmm6
.LBB8_24:
	leaq	192(%rax), %r9
	jmp	.LBB8_26
	.p2align	4
.LBB8_25:
	xorl	%r9d, %r9d
.LBB8_26:
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%r9, %r9
	je	.LBB8_29
	testq	%r11, %r11
	je	.LBB8_29
	vmovups	(%r9), %zmm9
	vfmadd213ps	64(%rbx), %zmm9, %zmm5
.LBB8_29:
	movq	-120(%rsp), %r9
	movq	-96(%rsp), %r10
	leaq	(%r10,%rdx,4), %r14
	vmovups	%zmm8, (%r14)
	vmovups	%zmm7, 64(%r14)
	subq	%rdx, %r9
	vmovups	%zmm6, 128(%r14)
	leaq	192(%r14), %r15
	addq	$-48, %r9
	cmpq	$16, %r9
	jl	.LBB8_31
	vmovups	%zmm5, (%r15)
	jmp	.LBB8_32
	.p2align	4
.LBB8_31:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm5, (%r15) {%k1}
.LBB8_32:
	vmaxps	%zmm4, %zmm0, %zmm4
	testq	%rax, %rax
	je	.LBB8_36
	testq	%r11, %r11
	je	.LBB8_35
	vmovups	(%rax), %zmm5
	vfmadd213ps	(%r11), %zmm5, %zmm4
.LBB8_35:
	leaq	64(%rax), %r15
	jmp	.LBB8_37
	.p2align	4
.LBB8_36:
	xorl	%r15d, %r15d
.LBB8_37:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%r15, %r15
	je	.LBB8_40
	testq	%r11, %r11
	je	.LBB8_40
	vmovups	(%r15), %zmm5
	vfmadd213ps	64(%r11), %zmm5, %zmm3
.LBB8_40:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%rax, %rax
	je	.LBB8_44
	testq	%r11, %r11
	je	.LBB8_43
	vmovups	128(%rax), %zmm5
	vfmadd213ps	(%rbx), %zmm5, %zmm2
.LBB8_43:
	addq	$192, %rax
	jmp	.LBB8_45
	.p2align	4
.LBB8_44:
	xorl	%eax, %eax
.LBB8_45:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rax, %rax
	je	.LBB8_48
	testq	%r11, %r11
	je	.LBB8_48
	vmovups	(%rax), %zmm5
	vfmadd213ps	64(%rbx), %zmm5, %zmm1
.LBB8_48:
	movq	-88(%rsp), %rax
	leaq	(%r14,%rax,4), %r10
	vmovups	%zmm4, (%r10)
	leaq	192(%r10), %rax
	vmovups	%zmm3, 64(%r10)
	vmovups	%zmm2, 128(%r10)
	cmpq	$16, %r9
	jl	.LBB8_3
	vmovups	%zmm1, (%rax)
	jmp	.LBB8_4
.LBB8_50:
	cmpq	$16, %rbp
	jle	.LBB8_208
	xorl	%r11d, %r11d
	jmp	.LBB8_53
.LBB8_52:
	addq	$80, %rdx
	cmpq	-120(%rsp), %rdx
	jge	.LBB8_86
.LBB8_53:
	movq	-24(%rsp), %rdi
	movq	8(%rdi), %r13
	movq	16(%rdi), %r9
	movq	24(%rdi), %rsi
	movq	32(%rdi), %rax
	movq	72(%rdi), %r10
	movq	%r10, %r8
	movq	-64(%rsp), %rcx
	imulq	%rcx, %r8
	shlq	$2, %r8
	addq	64(%rdi), %r8
	vmovups	80(%rdi), %zmm0
	movl	%r13d, %ebp
	andl	$3, %ebp
	movq	%r13, %rbx
	andq	$-4, %rbx
	leaq	4(,%rcx,4), %r15
	imulq	%rsi, %r15
	imulq	%rcx, %rsi
	leaq	64(,%r11,4), %rdx
	imulq	%r13, %rdx
	leaq	(%rax,%rdx), %r14
	addq	$192, %r14
	movq	%r13, %rcx
	shlq	$7, %rcx
	movq	%rcx, -96(%rsp)
	movq	%r11, %rcx
	imulq	%r13, %rcx
	leaq	(%rax,%rcx,4), %r12
	addq	$192, %r12
	addq	%rax, %rdx
	movq	%rdx, -112(%rsp)
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, -104(%rsp)
	movq	%rbp, -40(%rsp)
	shll	$6, %ebp
	movq	%r11, %rdx
	movq	40(%rdi), %rax
	movq	%rax, -80(%rsp)
	movq	48(%rdi), %rax
	movq	%rax, -72(%rsp)
	movq	56(%rdi), %rax
	movq	%rax, -32(%rsp)
	movq	%r15, -48(%rsp)
	leaq	12(%r15,%r9), %rcx
	movq	%r9, -16(%rsp)
	leaq	(%r9,%rsi,4), %rax
	addq	$12, %rax
	movq	%rbx, -88(%rsp)
	movq	%r8, -56(%rsp)
	jmp	.LBB8_56
	.p2align	4
.LBB8_54:
	movl	$-1, %r11d
	shlxl	%edi, %r11d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	%zmm1, (%r9) {%k1}
.LBB8_55:
	leaq	32(%rdx), %r11
	addq	$48, %rdx
	movq	-96(%rsp), %rdi
	addq	%rdi, %r14
	addq	%rdi, %r12
	addq	%rdi, -112(%rsp)
	addq	%rdi, -104(%rsp)
	cmpq	-120(%rsp), %rdx
	movq	%r11, %rdx
	jge	.LBB8_86
.LBB8_56:
	movq	-80(%rsp), %rdi
	vmovups	(%rdi,%rdx,4), %zmm2
	vmovups	64(%rdi,%rdx,4), %zmm1
	testq	%r13, %r13
	je	.LBB8_59
	cmpq	$4, %r13
	jae	.LBB8_60
	xorl	%r9d, %r9d
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	jmp	.LBB8_62
	.p2align	4
.LBB8_59:
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	jmp	.LBB8_65
	.p2align	4
.LBB8_60:
	xorl	%r11d, %r11d
	xorl	%edi, %edi
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	.p2align	4
.LBB8_61:
	vbroadcastss	-12(%rax,%rdi,4), %zmm5
	vmovups	-192(%r12,%r11), %zmm6
	vmovups	-128(%r12,%r11), %zmm7
	vmovups	-64(%r12,%r11), %zmm8
	vmovups	(%r12,%r11), %zmm9
	vfmadd231ps	%zmm6, %zmm5, %zmm4
	vmovups	-192(%r14,%r11), %zmm10
	vmovups	-128(%r14,%r11), %zmm11
	vmovups	-64(%r14,%r11), %zmm12
	vmovups	(%r14,%r11), %zmm13
	vbroadcastss	-12(%rcx,%rdi,4), %zmm14
	vfmadd231ps	%zmm5, %zmm10, %zmm3
	vfmadd231ps	%zmm6, %zmm14, %zmm2
	vfmadd231ps	%zmm10, %zmm14, %zmm1
	vbroadcastss	-8(%rax,%rdi,4), %zmm5
	vfmadd231ps	%zmm7, %zmm5, %zmm4
	vfmadd231ps	%zmm5, %zmm11, %zmm3
	vbroadcastss	-8(%rcx,%rdi,4), %zmm5
	vfmadd231ps	%zmm7, %zmm5, %zmm2
	vbroadcastss	-4(%rax,%rdi,4), %zmm6
	vfmadd231ps	%zmm11, %zmm5, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm4
	vfmadd231ps	%zmm6, %zmm12, %zmm3
	vbroadcastss	-4(%rcx,%rdi,4), %zmm5
	vfmadd231ps	%zmm8, %zmm5, %zmm2
	vfmadd231ps	%zmm12, %zmm5, %zmm1
	leaq	4(%rdi), %r9
	vbroadcastss	(%rax,%rdi,4), %zmm5
	vfmadd231ps	%zmm9, %zmm5, %zmm4
	vfmadd231ps	%zmm5, %zmm13, %zmm3
	vbroadcastss	(%rcx,%rdi,4), %zmm5
	vfmadd231ps	%zmm9, %zmm5, %zmm2
	vfmadd231ps	%zmm13, %zmm5, %zmm1
	addq	$256, %r11
	movq	%r9, %rdi
	cmpq	%r9, %rbx
	jne	.LBB8_61
.LBB8_62:
	cmpq	$0, -40(%rsp)
	movq	-48(%rsp), %rbx
	je	.LBB8_65
	movq	-16(%rsp), %rdi
	leaq	(%rdi,%r9,4), %rdi
	shlq	$6, %r9
	movq	-112(%rsp), %r11
	addq	%r9, %r11
	addq	-104(%rsp), %r9
	xorl	%r15d, %r15d
	.p2align	4
.LBB8_64:
	vmovups	(%r9,%r15), %zmm5
	vmovups	(%r11,%r15), %zmm6
	vbroadcastss	(%rdi,%rsi,4), %zmm7
	vfmadd231ps	%zmm5, %zmm7, %zmm4
	vbroadcastss	(%rdi,%rbx), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	addq	$64, %r15
	addq	$4, %rdi
	cmpq	%r15, %rbp
	jne	.LBB8_64
.LBB8_65:
	movq	-72(%rsp), %rdi
	testq	%rdi, %rdi
	leaq	(%rdi,%rdx,4), %r9
	cmoveq	%rdi, %r9
	movq	-32(%rsp), %rdi
	testq	%rdi, %rdi
	leaq	(%rdi,%rdx,4), %r11
	cmoveq	%rdi, %r11
	vmaxps	%zmm4, %zmm0, %zmm4
	testq	%r9, %r9
	je	.LBB8_69
	testq	%r11, %r11
	je	.LBB8_68
	vmovups	(%r9), %zmm5
	vfmadd213ps	(%r11), %zmm5, %zmm4
.LBB8_68:
	leaq	64(%r9), %rdi
	jmp	.LBB8_70
	.p2align	4
.LBB8_69:
	xorl	%edi, %edi
.LBB8_70:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rdi, %rdi
	je	.LBB8_73
	testq	%r11, %r11
	je	.LBB8_73
	vmovups	(%rdi), %zmm5
	vfmadd213ps	64(%r11), %zmm5, %zmm3
.LBB8_73:
	movq	-120(%rsp), %rdi
	subq	%rdx, %rdi
	leaq	(%r8,%rdx,4), %r15
	vmovups	%zmm4, (%r15)
	leaq	64(%r15), %rbx
	addq	$-16, %rdi
	cmpq	$16, %rdi
	jl	.LBB8_75
	vmovups	%zmm3, (%rbx)
	jmp	.LBB8_76
	.p2align	4
.LBB8_75:
	movq	%rsi, %r8
	movq	%r10, %rsi
	movq	%r13, %r10
	movl	$-1, %r13d
	shlxl	%edi, %r13d, %r13d
	notl	%r13d
	kmovd	%r13d, %k1
	movq	%r10, %r13
	movq	%rsi, %r10
	movq	%r8, %rsi
	movq	-56(%rsp), %r8
	vmovups	%zmm3, (%rbx) {%k1}
.LBB8_76:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%r9, %r9
	movq	-88(%rsp), %rbx
	je	.LBB8_80
	testq	%r11, %r11
	je	.LBB8_79
	vmovups	(%r9), %zmm3
	vfmadd213ps	(%r11), %zmm3, %zmm2
.LBB8_79:
	addq	$64, %r9
	jmp	.LBB8_81
	.p2align	4
.LBB8_80:
	xorl	%r9d, %r9d
.LBB8_81:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%r9, %r9
	je	.LBB8_84
	testq	%r11, %r11
	je	.LBB8_84
	vmovups	(%r9), %zmm3
	vfmadd213ps	64(%r11), %zmm3, %zmm1
.LBB8_84:
	leaq	(%r15,%r10,4), %r11
	leaq	64(%r11), %r9
	vmovups	%zmm2, (%r11)
	cmpq	$16, %rdi
	jl	.LBB8_54
	vmovups	%zmm1, (%r9)
	jmp	.LBB8_55
.LBB8_86:
	movq	-120(%rsp), %rbp
	cmpq	%rbp, %r11
	jl	.LBB8_210
.LBB8_87:
	addq	$2, -64(%rsp)
	movq	-24(%rsp), %r13
	movq	-8(%rsp), %rsi
.LBB8_88:
	movabsq	$-9223372036854775807, %rax
	andq	%rax, %rsi
	cmpq	$1, %rsi
	jne	.LBB8_207
	movq	(%r13), %rax
	movq	%rax, -120(%rsp)
	cmpq	$113, %rax
	jl	.LBB8_134
	movq	8(%r13), %r9
	movq	16(%r13), %rax
	movq	24(%r13), %rcx
	movq	-64(%rsp), %rsi
	imulq	%rsi, %rcx
	leaq	(%rax,%rcx,4), %rdx
	movq	32(%r13), %rax
	movq	72(%r13), %rcx
	imulq	%rsi, %rcx
	shlq	$2, %rcx
	addq	64(%r13), %rcx
	movq	%rcx, -112(%rsp)
	vmovups	80(%r13), %zmm0
	movq	40(%r13), %r8
	movq	48(%r13), %rcx
	movq	%rcx, -104(%rsp)
	movq	56(%r13), %rcx
	movq	%rcx, -88(%rsp)
	movq	%r9, %rcx
	shlq	$4, %rcx
	movq	%rcx, -32(%rsp)
	movq	%r9, %rcx
	shlq	$5, %rcx
	movq	%rcx, -40(%rsp)
	movq	%r9, %rcx
	shlq	$8, %rcx
	movq	%rcx, -48(%rsp)
	movq	%r9, %r15
	andq	$-2, %r15
	movq	%rax, -72(%rsp)
	addq	$64, %rax
	movq	%r9, %rcx
	shlq	$9, %rcx
	movq	%rcx, -96(%rsp)
	movq	%r9, %rbp
	shlq	$6, %rbp
	xorl	%r14d, %r14d
	movq	%r8, -56(%rsp)
	jmp	.LBB8_93
	.p2align	4
.LBB8_91:
	movl	$-1, %edi
	shlxl	%esi, %edi, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	%zmm1, (%rcx) {%k1}
.LBB8_92:
	leaq	128(%r14), %r12
	addq	$240, %r14
	addq	-96(%rsp), %rax
	cmpq	-120(%rsp), %r14
	movq	%r12, %r14
	jge	.LBB8_135
.LBB8_93:
	vmovups	(%r8,%r14,4), %zmm8
	vmovups	64(%r8,%r14,4), %zmm7
	vmovups	128(%r8,%r14,4), %zmm6
	vmovups	192(%r8,%r14,4), %zmm5
	vmovups	256(%r8,%r14,4), %zmm4
	vmovups	320(%r8,%r14,4), %zmm3
	vmovups	384(%r8,%r14,4), %zmm2
	vmovups	448(%r8,%r14,4), %zmm1
	testq	%r9, %r9
	je	.LBB8_100
	movq	%r9, %r10
	cmpq	$1, %r9
	jne	.LBB8_96
	xorl	%r11d, %r11d
	jmp	.LBB8_98
	.p2align	4
.LBB8_96:
	movq	%rax, %r12
	xorl	%r11d, %r11d
	.p2align	4
.LBB8_97:
	leaq	(%r12,%rbp), %rcx
	addq	$-64, %rcx
	leaq	(%rcx,%rbp), %rbx
	leaq	(%rbx,%rbp), %rsi
	leaq	(%rsi,%rbp), %r13
	leaq	(%r13,%rbp), %rdi
	vbroadcastss	(%rdx,%r11,4), %zmm9
	vfmadd231ps	-64(%r12), %zmm9, %zmm8
	vfmadd231ps	-64(%r12,%rbp), %zmm9, %zmm7
	vfmadd231ps	(%rbp,%rcx), %zmm9, %zmm6
	vfmadd231ps	(%rbp,%rbx), %zmm9, %zmm5
	vfmadd231ps	(%rbp,%rsi), %zmm9, %zmm4
	vfmadd231ps	(%rbp,%r13), %zmm9, %zmm3
	vfmadd231ps	(%rbp,%rdi), %zmm9, %zmm2
	leaq	(%rdi,%rbp), %r9
	vfmadd231ps	(%rbp,%r9), %zmm9, %zmm1
	vbroadcastss	4(%rdx,%r11,4), %zmm9
	addq	$2, %r11
	vfmadd231ps	(%r12), %zmm9, %zmm8
	vfmadd231ps	(%r12,%rbp), %zmm9, %zmm7
	vfmadd231ps	64(%rbp,%rcx), %zmm9, %zmm6
	vfmadd231ps	64(%rbp,%rbx), %zmm9, %zmm5
	vfmadd231ps	64(%rbp,%rsi), %zmm9, %zmm4
	vfmadd231ps	64(%rbp,%r13), %zmm9, %zmm3
	vfmadd231ps	64(%rbp,%rdi), %zmm9, %zmm2
	vfmadd231ps	64(%rbp,%r9), %zmm9, %zmm1
	subq	$-128, %r12
	cmpq	%r11, %r15
	jne	.LBB8_97
.LBB8_98:
	movq	%r10, %r9
	testb	$1, %r9b
	je	.LBB8_100
	movq	%r14, %rcx
	imulq	%r9, %rcx
	movq	-72(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %rcx
	movq	%r11, %rsi
	shlq	$6, %rsi
	leaq	(%rcx,%rsi), %rdi
	movq	-40(%rsp), %r10
	leaq	(%rdi,%r10,4), %rbx
	movq	%rax, %r8
	movq	%r9, %rax
	movq	-48(%rsp), %r9
	leaq	(%rdi,%r9), %r12
	leaq	(%r12,%r10,4), %r13
	movq	%r13, -80(%rsp)
	vbroadcastss	(%rdx,%r11,4), %zmm9
	vfmadd231ps	(%rcx,%rsi), %zmm9, %zmm8
	movq	-32(%rsp), %rcx
	vfmadd231ps	(%rdi,%rcx,4), %zmm9, %zmm7
	vfmadd231ps	(%rdi,%r10,4), %zmm9, %zmm6
	vfmadd231ps	(%rbx,%rcx,4), %zmm9, %zmm5
	vfmadd231ps	(%r9,%rdi), %zmm9, %zmm4
	movq	%rax, %r9
	movq	%r8, %rax
	movq	-56(%rsp), %r8
	vfmadd231ps	(%r12,%rcx,4), %zmm9, %zmm3
	vfmadd231ps	(%r12,%r10,4), %zmm9, %zmm2
	movq	-80(%rsp), %rsi
	vfmadd231ps	(%rsi,%rcx,4), %zmm9, %zmm1
.LBB8_100:
	movq	-104(%rsp), %rcx
	testq	%rcx, %rcx
	leaq	(%rcx,%r14,4), %r12
	cmoveq	%rcx, %r12
	movq	-88(%rsp), %rcx
	testq	%rcx, %rcx
	leaq	(%rcx,%r14,4), %r11
	cmoveq	%rcx, %r11
	vmaxps	%zmm8, %zmm0, %zmm8
	testq	%r12, %r12
	je	.LBB8_104
	testq	%r11, %r11
	je	.LBB8_103
	vmovups	(%r12), %zmm9
	vfmadd213ps	(%r11), %zmm9, %zmm8
.LBB8_103:
	leaq	64(%r12), %rcx
	jmp	.LBB8_105
	.p2align	4
.LBB8_104:
	xorl	%ecx, %ecx
.LBB8_105:
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%rcx, %rcx
	je	.LBB8_108
	testq	%r11, %r11
	je	.LBB8_108
	vmovups	(%rcx), %zmm9
	vfmadd213ps	64(%r11), %zmm9, %zmm7
.LBB8_108:
	vmaxps	%zmm6, %zmm0, %zmm6
	testq	%r12, %r12
	je	.LBB8_112
	testq	%r11, %r11
	je	.LBB8_111
	vmovups	128(%r12), %zmm9
	vfmadd213ps	128(%r11), %zmm9, %zmm6
.LBB8_111:
	leaq	192(%r12), %rcx
	jmp	.LBB8_113
	.p2align	4
.LBB8_112:
	xorl	%ecx, %ecx
.LBB8_113:
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%rcx, %rcx
	je	.LBB8_116
	testq	%r11, %r11
	je	.LBB8_116
	vmovups	(%rcx), %zmm9
	vfmadd213ps	192(%r11), %zmm9, %zmm5
.LBB8_116:
	leaq	256(%r12), %rdi
	leaq	256(%r11), %rcx
	testq	%r11, %r11
	movq	%rcx, %r13
	cmoveq	%r11, %r13
	vmaxps	%zmm4, %zmm0, %zmm4
	testq	%r12, %r12
	je	.LBB8_120
	testq	%r11, %r11
	je	.LBB8_119
	vmovups	(%rdi), %zmm9
	vfmadd213ps	(%rcx), %zmm9, %zmm4
.LBB8_119:
	leaq	320(%r12), %rcx
	jmp	.LBB8_121
	.p2align	4
.LBB8_120:
	xorl	%ecx, %ecx
.LBB8_121:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rcx, %rcx
	je	.LBB8_124
	testq	%r11, %r11
	je	.LBB8_124
	vmovups	(%rcx), %zmm9
	vfmadd213ps	64(%r13), %zmm9, %zmm3
.LBB8_124:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%r12, %r12
	je	.LBB8_128
	subq	$-128, %rdi
	testq	%r11, %r11
	je	.LBB8_127
	vmovups	(%rdi), %zmm9
	vfmadd213ps	128(%r13), %zmm9, %zmm2
.LBB8_127:
	addq	$64, %rdi
	jmp	.LBB8_129
	.p2align	4
.LBB8_128:
	xorl	%edi, %edi
.LBB8_129:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rdi, %rdi
	je	.LBB8_132
	testq	%r11, %r11
	je	.LBB8_132
	vmovups	(%rdi), %zmm9
	vfmadd213ps	192(%r13), %zmm9, %zmm1
.LBB8_132:
	movq	-120(%rsp), %rsi
	movq	-112(%rsp), %rcx
	leaq	(%rcx,%r14,4), %rcx
	vmovups	%zmm8, (%rcx)
	vmovups	%zmm7, 64(%rcx)
	vmovups	%zmm6, 128(%rcx)
	vmovups	%zmm5, 192(%rcx)
	vmovups	%zmm4, 256(%rcx)
	vmovups	%zmm3, 320(%rcx)
	subq	%r14, %rsi
	vmovups	%zmm2, 384(%rcx)
	addq	$448, %rcx
	addq	$-112, %rsi
	cmpq	$16, %rsi
	jl	.LBB8_91
	vmovups	%zmm1, (%rcx)
	jmp	.LBB8_92
.LBB8_134:
	xorl	%r12d, %r12d
.LBB8_135:
	leaq	48(%r12), %rax
	cmpq	-120(%rsp), %rax
	jge	.LBB8_164
	movq	-24(%rsp), %rcx
	movq	8(%rcx), %r9
	movq	16(%rcx), %rax
	movq	32(%rcx), %r11
	movq	72(%rcx), %rsi
	movq	-64(%rsp), %rdx
	imulq	%rdx, %rsi
	shlq	$2, %rsi
	addq	64(%rcx), %rsi
	movq	%rsi, -72(%rsp)
	movq	40(%rcx), %rsi
	movq	%rsi, -32(%rsp)
	vmovups	80(%rcx), %zmm0
	movq	48(%rcx), %rsi
	movq	%rsi, -40(%rsp)
	movq	56(%rcx), %rsi
	movq	%rsi, -48(%rsp)
	movl	%r9d, %edi
	andl	$3, %edi
	movq	%r9, %rbx
	andq	$-4, %rbx
	movq	24(%rcx), %rcx
	imulq	%rdx, %rcx
	leaq	(%rax,%rcx,4), %r14
	addq	$12, %r14
	leaq	192(,%r12,4), %r15
	imulq	%r9, %r15
	movq	%r9, %rax
	shlq	$8, %rax
	movq	%rax, -56(%rsp)
	leaq	128(,%r12,4), %r13
	imulq	%r9, %r13
	leaq	64(,%r12,4), %rbp
	imulq	%r9, %rbp
	movq	%r12, %rsi
	imulq	%r9, %rsi
	movq	%rdi, -16(%rsp)
	shll	$6, %edi
	leaq	(%r11,%r15), %rax
	movq	%rax, -104(%rsp)
	leaq	(%r11,%r13), %rax
	movq	%rax, -88(%rsp)
	leaq	(%r11,%rbp), %rax
	movq	%rax, -96(%rsp)
	leaq	(%r11,%rsi,4), %r10
	movq	%r9, -80(%rsp)
	jmp	.LBB8_139
	.p2align	4
.LBB8_137:
	movl	$-1, %edx
	shlxl	%ecx, %edx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB8_138:
	leaq	64(%r12), %r8
	addq	$112, %r12
	movq	-56(%rsp), %rax
	addq	%rax, %r11
	addq	%rax, -104(%rsp)
	addq	%rax, -88(%rsp)
	addq	%rax, -96(%rsp)
	addq	%rax, %r10
	cmpq	-120(%rsp), %r12
	movq	%r8, %r12
	jge	.LBB8_165
.LBB8_139:
	movq	-32(%rsp), %rax
	vmovups	(%rax,%r12,4), %zmm4
	vmovups	64(%rax,%r12,4), %zmm3
	vmovups	128(%rax,%r12,4), %zmm2
	vmovups	192(%rax,%r12,4), %zmm1
	testq	%r9, %r9
	movq	%r11, -112(%rsp)
	je	.LBB8_145
	xorl	%r8d, %r8d
	cmpq	$4, %r9
	jb	.LBB8_142
	.p2align	4
.LBB8_141:
	vbroadcastss	-12(%r14,%r8,4), %zmm5
	vfmadd231ps	(%r11,%rsi,4), %zmm5, %zmm4
	vfmadd231ps	(%r11,%rbp), %zmm5, %zmm3
	vfmadd231ps	(%r11,%r13), %zmm5, %zmm2
	vfmadd231ps	(%r11,%r15), %zmm5, %zmm1
	vbroadcastss	-8(%r14,%r8,4), %zmm5
	vfmadd231ps	64(%r11,%rsi,4), %zmm5, %zmm4
	vfmadd231ps	64(%r11,%rbp), %zmm5, %zmm3
	vfmadd231ps	64(%r11,%r13), %zmm5, %zmm2
	vfmadd231ps	64(%r11,%r15), %zmm5, %zmm1
	vbroadcastss	-4(%r14,%r8,4), %zmm5
	vfmadd231ps	128(%r11,%rsi,4), %zmm5, %zmm4
	vfmadd231ps	128(%r11,%rbp), %zmm5, %zmm3
	vfmadd231ps	128(%r11,%r13), %zmm5, %zmm2
	vfmadd231ps	128(%r11,%r15), %zmm5, %zmm1
	vbroadcastss	(%r14,%r8,4), %zmm5
	addq	$4, %r8
	vfmadd231ps	192(%r11,%rsi,4), %zmm5, %zmm4
	vfmadd231ps	192(%r11,%rbp), %zmm5, %zmm3
	vfmadd231ps	192(%r11,%r13), %zmm5, %zmm2
	vfmadd231ps	192(%r11,%r15), %zmm5, %zmm1
	addq	$256, %r11
	cmpq	%r8, %rbx
	jne	.LBB8_141
.LBB8_142:
	cmpq	$0, -16(%rsp)
	je	.LBB8_145
	leaq	(%r14,%r8,4), %r11
	addq	$-12, %r11
	shlq	$6, %r8
	movq	-104(%rsp), %rax
	leaq	(%rax,%r8), %rdx
	movq	-88(%rsp), %rax
	leaq	(%rax,%r8), %rcx
	movq	-96(%rsp), %rax
	addq	%r8, %rax
	addq	%r10, %r8
	xorl	%r9d, %r9d
	.p2align	4
.LBB8_144:
	vbroadcastss	(%r11), %zmm5
	vfmadd231ps	(%r8,%r9), %zmm5, %zmm4
	vfmadd231ps	(%rax,%r9), %zmm5, %zmm3
	vfmadd231ps	(%rcx,%r9), %zmm5, %zmm2
	vfmadd231ps	(%rdx,%r9), %zmm5, %zmm1
	addq	$64, %r9
	addq	$4, %r11
	cmpq	%r9, %rdi
	jne	.LBB8_144
.LBB8_145:
	movq	-40(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r12,4), %r11
	cmoveq	%rax, %r11
	movq	-48(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r12,4), %r8
	cmoveq	%rax, %r8
	vmaxps	%zmm4, %zmm0, %zmm4
	testq	%r11, %r11
	je	.LBB8_149
	testq	%r8, %r8
	je	.LBB8_148
	vmovups	(%r11), %zmm5
	vfmadd213ps	(%r8), %zmm5, %zmm4
.LBB8_148:
	leaq	64(%r11), %rax
	jmp	.LBB8_150
	.p2align	4
.LBB8_149:
	xorl	%eax, %eax
.LBB8_150:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rax, %rax
	je	.LBB8_153
	testq	%r8, %r8
	movq	-80(%rsp), %r9
	je	.LBB8_154
	vmovups	(%rax), %zmm5
	vfmadd213ps	64(%r8), %zmm5, %zmm3
	jmp	.LBB8_154
	.p2align	4
.LBB8_153:
	movq	-80(%rsp), %r9
.LBB8_154:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%r11, %r11
	je	.LBB8_158
	subq	$-128, %r11
	testq	%r8, %r8
	je	.LBB8_157
	vmovups	(%r11), %zmm5
	vfmadd213ps	128(%r8), %zmm5, %zmm2
.LBB8_157:
	addq	$64, %r11
	jmp	.LBB8_159
	.p2align	4
.LBB8_158:
	xorl	%r11d, %r11d
.LBB8_159:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%r11, %r11
	je	.LBB8_162
	testq	%r8, %r8
	je	.LBB8_162
	vmovups	(%r11), %zmm5
	vfmadd213ps	192(%r8), %zmm5, %zmm1
.LBB8_162:
	movq	-120(%rsp), %rcx
	movq	-72(%rsp), %rax
	leaq	(%rax,%r12,4), %rax
	vmovups	%zmm4, (%rax)
	vmovups	%zmm3, 64(%rax)
	subq	%r12, %rcx
	vmovups	%zmm2, 128(%rax)
	addq	$192, %rax
	addq	$-48, %rcx
	cmpq	$16, %rcx
	movq	-112(%rsp), %r11
	jl	.LBB8_137
	vmovups	%zmm1, (%rax)
	jmp	.LBB8_138
.LBB8_164:
	movq	%r12, %r8
.LBB8_165:
	leaq	16(%r8), %rax
	cmpq	-120(%rsp), %rax
	jge	.LBB8_190
	movq	-24(%rsp), %rsi
	movq	8(%rsi), %r11
	movq	16(%rsi), %rax
	movq	32(%rsi), %rcx
	movq	72(%rsi), %rdx
	movq	-64(%rsp), %r10
	imulq	%r10, %rdx
	shlq	$2, %rdx
	addq	64(%rsi), %rdx
	movq	%rdx, -104(%rsp)
	vmovups	80(%rsi), %zmm0
	movq	40(%rsi), %rdx
	movq	48(%rsi), %rdi
	movq	%rdi, -88(%rsp)
	movq	56(%rsi), %rdi
	movl	%r11d, %ebp
	andl	$3, %ebp
	movq	%r11, %r9
	andq	$-4, %r9
	movq	24(%rsi), %rsi
	imulq	%r10, %rsi
	leaq	(%rax,%rsi,4), %r10
	addq	$12, %r10
	movq	%r11, %rsi
	leaq	64(,%r8,4), %rbx
	imulq	%r11, %rbx
	leaq	(%rcx,%rbx), %r14
	addq	$192, %r14
	movq	%r11, %r15
	shlq	$7, %r15
	movq	%r8, %rax
	imulq	%r11, %rax
	leaq	(%rcx,%rax,4), %r12
	addq	$192, %r12
	addq	%rcx, %rbx
	leaq	(%rcx,%rax,4), %r13
	movq	%rbp, -96(%rsp)
	shll	$6, %ebp
	movq	%r11, -112(%rsp)
	jmp	.LBB8_169
	.p2align	4
.LBB8_167:
	movl	$-1, %r11d
	shlxl	%ecx, %r11d, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB8_168:
	leaq	32(%r8), %r11
	addq	$48, %r8
	addq	%r15, %r14
	addq	%r15, %r12
	addq	%r15, %rbx
	addq	%r15, %r13
	cmpq	-120(%rsp), %r8
	movq	%r11, %r8
	jge	.LBB8_191
.LBB8_169:
	vmovups	(%rdx,%r8,4), %zmm2
	vmovups	64(%rdx,%r8,4), %zmm1
	testq	%rsi, %rsi
	je	.LBB8_177
	cmpq	$4, %rsi
	jae	.LBB8_172
	xorl	%r11d, %r11d
	jmp	.LBB8_174
	.p2align	4
.LBB8_172:
	xorl	%ecx, %ecx
	xorl	%r11d, %r11d
	.p2align	4
.LBB8_173:
	vbroadcastss	-12(%r10,%r11,4), %zmm3
	vfmadd231ps	-192(%r12,%rcx), %zmm3, %zmm2
	vfmadd231ps	-192(%r14,%rcx), %zmm3, %zmm1
	vbroadcastss	-8(%r10,%r11,4), %zmm3
	vfmadd231ps	-128(%r12,%rcx), %zmm3, %zmm2
	vfmadd231ps	-128(%r14,%rcx), %zmm3, %zmm1
	vbroadcastss	-4(%r10,%r11,4), %zmm3
	vfmadd231ps	-64(%r12,%rcx), %zmm3, %zmm2
	vfmadd231ps	-64(%r14,%rcx), %zmm3, %zmm1
	vbroadcastss	(%r10,%r11,4), %zmm3
	addq	$4, %r11
	vfmadd231ps	(%r12,%rcx), %zmm3, %zmm2
	vfmadd231ps	(%r14,%rcx), %zmm3, %zmm1
	addq	$256, %rcx
	cmpq	%r11, %r9
	jne	.LBB8_173
.LBB8_174:
	cmpq	$0, -96(%rsp)
	je	.LBB8_177
	leaq	(%r10,%r11,4), %rcx
	addq	$-12, %rcx
	shlq	$6, %r11
	leaq	(%rbx,%r11), %rax
	addq	%r13, %r11
	xorl	%esi, %esi
	.p2align	4
.LBB8_176:
	vbroadcastss	(%rcx), %zmm3
	vfmadd231ps	(%r11,%rsi), %zmm3, %zmm2
	vfmadd231ps	(%rax,%rsi), %zmm3, %zmm1
	addq	$64, %rsi
	addq	$4, %rcx
	cmpq	%rsi, %rbp
	jne	.LBB8_176
.LBB8_177:
	testq	%rdi, %rdi
	leaq	(%rdi,%r8,4), %r11
	cmoveq	%rdi, %r11
	vmaxps	%zmm2, %zmm0, %zmm2
	movq	-88(%rsp), %rax
	testq	%rax, %rax
	je	.LBB8_183
	leaq	(%rax,%r8,4), %rcx
	testq	%rcx, %rcx
	je	.LBB8_183
	testq	%r11, %r11
	je	.LBB8_181
	vmovups	(%rcx), %zmm3
	vfmadd213ps	(%r11), %zmm3, %zmm2
.LBB8_181:
	addq	$64, %rcx
	jmp	.LBB8_184
	.p2align	4
.LBB8_183:
	xorl	%ecx, %ecx
.LBB8_184:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rcx, %rcx
	je	.LBB8_187
	testq	%r11, %r11
	movq	-112(%rsp), %rsi
	je	.LBB8_188
	vmovups	(%rcx), %zmm3
	vfmadd213ps	64(%r11), %zmm3, %zmm1
	jmp	.LBB8_188
	.p2align	4
.LBB8_187:
	movq	-112(%rsp), %rsi
.LBB8_188:
	movq	-120(%rsp), %rcx
	subq	%r8, %rcx
	movq	-104(%rsp), %rax
	leaq	(%rax,%r8,4), %rax
	vmovups	%zmm2, (%rax)
	addq	$64, %rax
	addq	$-16, %rcx
	cmpq	$16, %rcx
	jl	.LBB8_167
	vmovups	%zmm1, (%rax)
	jmp	.LBB8_168
.LBB8_190:
	movq	%r8, %r11
.LBB8_191:
	cmpq	-120(%rsp), %r11
	movq	-24(%rsp), %rcx
	jge	.LBB8_207
	movq	8(%rcx), %rax
	movq	16(%rcx), %r10
	movq	32(%rcx), %r15
	movq	40(%rcx), %rdx
	movq	%rdx, -112(%rsp)
	movq	72(%rcx), %rdx
	movq	-64(%rsp), %rbx
	imulq	%rbx, %rdx
	shlq	$2, %rdx
	addq	64(%rcx), %rdx
	vmovups	80(%rcx), %zmm0
	movq	48(%rcx), %rsi
	movq	56(%rcx), %rdi
	movl	%eax, %r8d
	andl	$7, %r8d
	movq	%rax, %r9
	andq	$-8, %r9
	imulq	24(%rcx), %rbx
	leaq	(%r10,%rbx,4), %r10
	addq	$28, %r10
	movq	%r11, %r12
	imulq	%rax, %r12
	leaq	(%r15,%r12,4), %rbx
	addq	$448, %rbx
	movq	%rax, %r14
	shlq	$6, %r14
	leaq	(%r15,%r12,4), %r15
	jmp	.LBB8_195
	.p2align	4
.LBB8_193:
	movl	$-1, %ecx
	shlxl	%r13d, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	%zmm1, (%r12) {%k1}
.LBB8_194:
	addq	$16, %r11
	addq	%r14, %rbx
	addq	%r14, %r15
	cmpq	-120(%rsp), %r11
	jge	.LBB8_207
.LBB8_195:
	movq	-112(%rsp), %rcx
	vmovups	(%rcx,%r11,4), %zmm1
	testq	%rax, %rax
	je	.LBB8_203
	cmpq	$8, %rax
	jae	.LBB8_198
	xorl	%r12d, %r12d
	jmp	.LBB8_200
	.p2align	4
.LBB8_198:
	movq	%rbx, %r13
	xorl	%r12d, %r12d
	.p2align	4
.LBB8_199:
	vbroadcastss	-28(%r10,%r12,4), %zmm2
	vfmadd132ps	-448(%r13), %zmm1, %zmm2
	vbroadcastss	-24(%r10,%r12,4), %zmm1
	vfmadd132ps	-384(%r13), %zmm2, %zmm1
	vbroadcastss	-20(%r10,%r12,4), %zmm2
	vfmadd132ps	-320(%r13), %zmm1, %zmm2
	vbroadcastss	-16(%r10,%r12,4), %zmm1
	vfmadd132ps	-256(%r13), %zmm2, %zmm1
	vbroadcastss	-12(%r10,%r12,4), %zmm2
	vfmadd132ps	-192(%r13), %zmm1, %zmm2
	vbroadcastss	-8(%r10,%r12,4), %zmm1
	vfmadd132ps	-128(%r13), %zmm2, %zmm1
	vbroadcastss	-4(%r10,%r12,4), %zmm2
	vfmadd132ps	-64(%r13), %zmm1, %zmm2
	vbroadcastss	(%r10,%r12,4), %zmm1
	addq	$8, %r12
	vfmadd132ps	(%r13), %zmm2, %zmm1
	addq	$512, %r13
	cmpq	%r12, %r9
	jne	.LBB8_199
.LBB8_200:
	testq	%r8, %r8
	je	.LBB8_203
	leaq	(%r10,%r12,4), %r13
	addq	$-28, %r13
	shlq	$6, %r12
	addq	%r15, %r12
	xorl	%ebp, %ebp
	.p2align	4
.LBB8_202:
	vbroadcastss	(%r13,%rbp,4), %zmm2
	vfmadd231ps	(%r12), %zmm2, %zmm1
	incq	%rbp
	addq	$64, %r12
	cmpq	%rbp, %r8
	jne	.LBB8_202
.LBB8_203:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rsi, %rsi
	sete	%bpl
	leaq	(,%r11,4), %r12
	testq	%rdi, %rdi
	leaq	(%rdi,%r11,4), %r13
	cmoveq	%rdi, %r13
	addq	%rsi, %r12
	sete	%cl
	orb	%bpl, %cl
	testq	%r13, %r13
	sete	%bpl
	orb	%cl, %bpl
	jne	.LBB8_205
	vmovups	(%r12), %zmm2
	vfmadd213ps	(%r13), %zmm2, %zmm1
.LBB8_205:
	movq	-120(%rsp), %r13
	subq	%r11, %r13
	leaq	(%rdx,%r11,4), %r12
	cmpq	$16, %r13
	jl	.LBB8_193
	vmovups	%zmm1, (%r12)
	jmp	.LBB8_194
.LBB8_207:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB8_208:
	testq	%rbp, %rbp
	jle	.LBB8_87
	xorl	%r11d, %r11d
.LBB8_210:
	movq	-24(%rsp), %rdx
	movq	8(%rdx), %rax
	movq	16(%rdx), %rsi
	movq	24(%rdx), %rcx
	movq	32(%rdx), %r13
	movq	72(%rdx), %r8
	movq	%r8, -104(%rsp)
	movq	-64(%rsp), %rbx
	imulq	%rbx, %r8
	shlq	$2, %r8
	addq	64(%rdx), %r8
	movq	%r8, -88(%rsp)
	movq	40(%rdx), %rdi
	movq	%rdi, -96(%rsp)
	vmovups	80(%rdx), %zmm0
	movq	48(%rdx), %rdi
	movq	56(%rdx), %r8
	movl	%eax, %r9d
	andl	$3, %r9d
	movq	%rax, %r10
	andq	$-4, %r10
	leaq	4(,%rbx,4), %rdx
	imulq	%rcx, %rdx
	leaq	(%rsi,%rdx), %r14
	addq	$12, %r14
	imulq	%rbx, %rcx
	leaq	(%rsi,%rcx,4), %r15
	addq	$12, %r15
	movq	%r11, %rcx
	imulq	%rax, %rcx
	leaq	192(,%rcx,4), %r12
	addq	%r13, %r12
	leaq	(%r13,%rcx,4), %r13
	movq	%rax, %rcx
	shlq	$6, %rcx
	movq	%rcx, -80(%rsp)
	addq	%rsi, %rdx
	movq	%rdx, -72(%rsp)
	movq	%rax, -112(%rsp)
	jmp	.LBB8_213
	.p2align	4
.LBB8_211:
	movl	$-1, %edx
	shlxl	%ecx, %edx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB8_212:
	addq	$16, %r11
	movq	-80(%rsp), %rax
	addq	%rax, %r12
	addq	%rax, %r13
	cmpq	%rbp, %r11
	movq	-112(%rsp), %rax
	jge	.LBB8_87
.LBB8_213:
	movq	-96(%rsp), %rcx
	vmovups	(%rcx,%r11,4), %zmm1
	testq	%rax, %rax
	je	.LBB8_216
	cmpq	$4, %rax
	jae	.LBB8_217
	xorl	%esi, %esi
	vmovaps	%zmm1, %zmm2
	jmp	.LBB8_219
	.p2align	4
.LBB8_216:
	vmovaps	%zmm1, %zmm2
	jmp	.LBB8_222
	.p2align	4
.LBB8_217:
	movq	%r12, %rbx
	xorl	%ecx, %ecx
	vmovaps	%zmm1, %zmm2
	.p2align	4
.LBB8_218:
	vmovups	-192(%rbx), %zmm3
	vmovups	-128(%rbx), %zmm4
	vmovups	-64(%rbx), %zmm5
	vmovups	(%rbx), %zmm6
	vfmadd231ps	-12(%r15,%rcx,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	-12(%r14,%rcx,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	-8(%r15,%rcx,4){1to16}, %zmm4, %zmm2
	vfmadd231ps	-8(%r14,%rcx,4){1to16}, %zmm4, %zmm1
	vfmadd231ps	-4(%r15,%rcx,4){1to16}, %zmm5, %zmm2
	vfmadd231ps	-4(%r14,%rcx,4){1to16}, %zmm5, %zmm1
	leaq	4(%rcx), %rsi
	vfmadd231ps	(%r15,%rcx,4){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%r14,%rcx,4){1to16}, %zmm6, %zmm1
	addq	$256, %rbx
	movq	%rsi, %rcx
	cmpq	%rsi, %r10
	jne	.LBB8_218
.LBB8_219:
	testq	%r9, %r9
	je	.LBB8_222
	movq	%rsi, %rcx
	shlq	$6, %rcx
	addq	%r13, %rcx
	movq	-72(%rsp), %rax
	leaq	(%rax,%rsi,4), %rax
	leaq	(%r15,%rsi,4), %rdx
	addq	$-12, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB8_221:
	vmovups	(%rcx), %zmm3
	vfmadd231ps	(%rdx,%rsi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rax,%rsi,4){1to16}, %zmm3, %zmm1
	incq	%rsi
	addq	$64, %rcx
	cmpq	%rsi, %r9
	jne	.LBB8_221
.LBB8_222:
	testq	%rdi, %rdi
	leaq	(%rdi,%r11,4), %rbx
	cmoveq	%rdi, %rbx
	testq	%r8, %r8
	leaq	(%r8,%r11,4), %rsi
	cmoveq	%r8, %rsi
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%rbx, %rbx
	sete	%al
	testq	%rsi, %rsi
	sete	%dl
	orb	%al, %dl
	jne	.LBB8_224
	vmovups	(%rbx), %zmm3
	vfmadd213ps	(%rsi), %zmm3, %zmm2
.LBB8_224:
	movq	-88(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	movq	%rbp, %rcx
	subq	%r11, %rcx
	cmpq	$16, %rcx
	jl	.LBB8_226
	vmovups	%zmm2, (%rax)
	jmp	.LBB8_227
	.p2align	4
.LBB8_226:
	movl	$-1, %ebp
	shlxl	%ecx, %ebp, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	movq	-120(%rsp), %rbp
	vmovups	%zmm2, (%rax) {%k1}
.LBB8_227:
	vmaxps	%zmm1, %zmm0, %zmm1
	testb	%dl, %dl
	jne	.LBB8_229
	vmovups	(%rbx), %zmm2
	vfmadd213ps	(%rsi), %zmm2, %zmm1
.LBB8_229:
	movq	-104(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	cmpq	$16, %rcx
	jl	.LBB8_211
	vmovups	%zmm1, (%rax)
	jmp	.LBB8_212
.Lfunc_end8:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF, .Lfunc_end8-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF
	.globl	nt_f64_standardize_f32__avx512
	.p2align	4
	.type	nt_f64_standardize_f32__avx512,@function
nt_f64_standardize_f32__avx512:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdx, -72(%rsp)
	cmpq	%rdx, %rsi
	jne	.LBB9_1
.LBB9_26:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB9_1:
	movq	(%rdi), %rax
	movq	8(%rdi), %r15
	movq	16(%rdi), %r8
	movq	24(%rdi), %r9
	movq	32(%rdi), %r12
	movq	%rax, %r11
	imulq	%rsi, %r11
	leaq	(%r12,%r11,4), %r10
	movq	%rax, %rdx
	imulq	-72(%rsp), %rdx
	leaq	(%r12,%rdx,4), %rcx
	leaq	(,%rax,4), %r13
	leaq	(%r15,%r11,8), %rbx
	leaq	(%r15,%rdx,8), %rbp
	leaq	(,%rax,8), %rdx
	leaq	(%r8,%rax,8), %r14
	leaq	(%r9,%rax,8), %rdi
	movq	%rdi, -96(%rsp)
	cmpq	%rbp, %r10
	setb	%dil
	cmpq	%rcx, %rbx
	setb	%bpl
	andb	%dil, %bpl
	movq	%rdx, -16(%rsp)
	orq	%r13, %rdx
	sets	%dl
	orb	%bpl, %dl
	cmpq	%r14, %r10
	setb	%dil
	cmpq	%rcx, %r8
	setb	%bpl
	andb	%dil, %bpl
	movq	%r13, -8(%rsp)
	testq	%r13, %r13
	sets	%dil
	orb	%bpl, %dil
	orb	%dl, %dil
	cmpq	-96(%rsp), %r10
	setb	%dl
	cmpq	%rcx, %r9
	setb	%cl
	andb	%dl, %cl
	orb	%dil, %cl
	movb	%cl, -97(%rsp)
	movq	%rax, %rcx
	andq	$-16, %rcx
	movq	%rcx, -88(%rsp)
	movq	%rax, %rcx
	andq	$-4, %rcx
	movq	%rcx, -64(%rsp)
	movl	%eax, %ecx
	andl	$3, %ecx
	movq	%rcx, -80(%rsp)
	leaq	(%r12,%r11,4), %rbp
	addq	$48, %rbp
	leaq	96(%r15,%r11,8), %rcx
	movq	%r12, -32(%rsp)
	leaq	8(%r12,%r11,4), %rdx
	movq	%r15, -24(%rsp)
	leaq	24(%r15,%r11,8), %rdi
	movq	%rdi, -96(%rsp)
	movq	%rdx, %r11
	leaq	24(%r9), %rdx
	movq	%rdx, -48(%rsp)
	leaq	24(%r8), %rdx
	movq	%rdx, -56(%rsp)
	jmp	.LBB9_2
	.p2align	4
.LBB9_25:
	incq	%rsi
	movq	-8(%rsp), %rdx
	addq	%rdx, %rbp
	movq	-16(%rsp), %rdi
	addq	%rdi, %rcx
	addq	%rdx, %r10
	addq	%rdi, %rbx
	addq	%rdx, %r11
	addq	%rdi, -96(%rsp)
	cmpq	-72(%rsp), %rsi
	je	.LBB9_26
.LBB9_2:
	cmpq	$8, %rax
	jl	.LBB9_7
	movq	%rsi, %rdx
	imulq	%rax, %rdx
	movq	-24(%rsp), %rdi
	leaq	(%rdi,%rdx,8), %rdi
	movq	-32(%rsp), %r14
	leaq	(%r14,%rdx,4), %rdx
	xorl	%r14d, %r14d
	.p2align	4
.LBB9_4:
	movq	%r14, %r15
	vmovupd	(%rbx,%r14,8), %zmm0
	vsubpd	(%r8,%r14,8), %zmm0, %zmm0
	vdivpd	(%r9,%r14,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, (%r10,%r14,4)
	addq	$8, %r14
	addq	$16, %r15
	cmpq	%r15, %rax
	jge	.LBB9_4
	cmpq	%rax, %r14
	jae	.LBB9_25
	vmovupd	-64(%rdi,%rax,8), %zmm0
	vsubpd	-64(%r8,%rax,8), %zmm0, %zmm0
	vdivpd	-64(%r9,%rax,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, -32(%rdx,%rax,4)
	jmp	.LBB9_25
	.p2align	4
.LBB9_7:
	testq	%rax, %rax
	je	.LBB9_25
	cmpq	$4, %rax
	setb	%dl
	orb	-97(%rsp), %dl
	testb	$1, %dl
	je	.LBB9_17
	xorl	%r14d, %r14d
	jmp	.LBB9_10
.LBB9_17:
	xorl	%edx, %edx
	cmpq	$16, %rax
	jb	.LBB9_22
	movq	-88(%rsp), %rdi
	.p2align	4
.LBB9_19:
	vmovupd	-96(%rcx,%rdx,8), %ymm0
	vmovupd	-64(%rcx,%rdx,8), %ymm1
	vmovupd	-32(%rcx,%rdx,8), %ymm2
	vmovupd	(%rcx,%rdx,8), %ymm3
	vsubpd	(%r8,%rdx,8), %ymm0, %ymm0
	vsubpd	32(%r8,%rdx,8), %ymm1, %ymm1
	vsubpd	64(%r8,%rdx,8), %ymm2, %ymm2
	vsubpd	96(%r8,%rdx,8), %ymm3, %ymm3
	vdivpd	(%r9,%rdx,8), %ymm0, %ymm0
	vdivpd	32(%r9,%rdx,8), %ymm1, %ymm1
	vdivpd	64(%r9,%rdx,8), %ymm2, %ymm2
	vdivpd	96(%r9,%rdx,8), %ymm3, %ymm3
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm1, %xmm1
	vcvtpd2ps	%ymm2, %xmm2
	vcvtpd2ps	%ymm3, %xmm3
	vmovups	%xmm0, -48(%rbp,%rdx,4)
	vmovups	%xmm1, -32(%rbp,%rdx,4)
	vmovups	%xmm2, -16(%rbp,%rdx,4)
	vmovups	%xmm3, (%rbp,%rdx,4)
	addq	$16, %rdx
	cmpq	%rdx, %rdi
	jne	.LBB9_19
	cmpq	%rdi, %rax
	je	.LBB9_25
	movq	-88(%rsp), %rdx
	movq	%rdx, %r14
	testb	$12, %al
	je	.LBB9_10
.LBB9_22:
	movq	-64(%rsp), %rdi
	.p2align	4
.LBB9_23:
	vmovupd	(%rbx,%rdx,8), %ymm0
	vsubpd	(%r8,%rdx,8), %ymm0, %ymm0
	vdivpd	(%r9,%rdx,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovups	%xmm0, (%r10,%rdx,4)
	addq	$4, %rdx
	cmpq	%rdx, %rdi
	jne	.LBB9_23
	movq	%rdi, %r14
	cmpq	%rdi, %rax
	je	.LBB9_25
.LBB9_10:
	movq	%r14, %r12
	cmpq	$0, -80(%rsp)
	je	.LBB9_14
	movq	%r11, -40(%rsp)
	leaq	(%r10,%r14,4), %rdx
	leaq	(%r9,%r14,8), %rdi
	leaq	(%r8,%r14,8), %r15
	leaq	(%rbx,%r14,8), %r13
	xorl	%r12d, %r12d
	movq	-80(%rsp), %r11
	.p2align	4
.LBB9_12:
	vmovsd	(%r13,%r12,8), %xmm0
	vsubsd	(%r15,%r12,8), %xmm0, %xmm0
	vdivsd	(%rdi,%r12,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdx,%r12,4)
	incq	%r12
	cmpq	%r12, %r11
	jne	.LBB9_12
	addq	%r14, %r12
	movq	-40(%rsp), %r11
.LBB9_14:
	subq	%rax, %r14
	cmpq	$-4, %r14
	ja	.LBB9_25
	movq	%rax, %r15
	subq	%r12, %r15
	leaq	(%r11,%r12,4), %r14
	movq	-48(%rsp), %rdx
	leaq	(%rdx,%r12,8), %rdx
	movq	-56(%rsp), %rdi
	leaq	(%rdi,%r12,8), %r13
	movq	-96(%rsp), %rdi
	leaq	(%rdi,%r12,8), %r12
	xorl	%edi, %edi
	.p2align	4
.LBB9_16:
	vmovsd	-24(%r12,%rdi,8), %xmm0
	vsubsd	-24(%r13,%rdi,8), %xmm0, %xmm0
	vdivsd	-24(%rdx,%rdi,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -8(%r14,%rdi,4)
	vmovsd	-16(%r12,%rdi,8), %xmm0
	vsubsd	-16(%r13,%rdi,8), %xmm0, %xmm0
	vdivsd	-16(%rdx,%rdi,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -4(%r14,%rdi,4)
	vmovsd	-8(%r12,%rdi,8), %xmm0
	vsubsd	-8(%r13,%rdi,8), %xmm0, %xmm0
	vdivsd	-8(%rdx,%rdi,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%r14,%rdi,4)
	vmovsd	(%r12,%rdi,8), %xmm0
	vsubsd	(%r13,%rdi,8), %xmm0, %xmm0
	vdivsd	(%rdx,%rdi,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 4(%r14,%rdi,4)
	addq	$4, %rdi
	cmpq	%rdi, %r15
	jne	.LBB9_16
	jmp	.LBB9_25
.Lfunc_end9:
	.size	nt_f64_standardize_f32__avx512, .Lfunc_end9-nt_f64_standardize_f32__avx512
	.globl	nt_f64_within__avx512
	.p2align	4
	.type	nt_f64_within__avx512,@function
nt_f64_within__avx512:
	cmpq	%rdx, %rsi
	je	.LBB10_11
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	16(%rdi), %r8
	movq	24(%rdi), %r9
	movq	32(%rdi), %rdi
	movq	%rax, %r10
	negq	%r10
	movq	%rax, %r11
	imulq	%rsi, %r11
	leaq	(%rcx,%r11,8), %r11
	leaq	(,%rax,8), %rbx
	jmp	.LBB10_2
	.p2align	4
.LBB10_7:
	vmovupd	-64(%r14,%rax,8), %zmm1
	vcmpgepd	-64(%r8,%rax,8), %zmm1, %k1
	vcmplepd	-64(%r9,%rax,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
.LBB10_8:
	vextracti64x4	$1, %zmm0, %ymm1
	vpmaxsq	%zmm1, %zmm0, %zmm0
	vextracti128	$1, %ymm0, %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpand	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	shrq	$63, %r14
.LBB10_9:
	movb	%r14b, (%rdi,%rsi)
	incq	%rsi
	addq	%rbx, %r11
	cmpq	%rdx, %rsi
	je	.LBB10_10
.LBB10_2:
	cmpq	$8, %rax
	jl	.LBB10_12
	movq	%rsi, %r14
	imulq	%rax, %r14
	leaq	(%rcx,%r14,8), %r14
	vmovupd	(%r14), %zmm0
	vcmpgepd	(%r8), %zmm0, %k1
	vcmplepd	(%r9), %zmm0, %k0 {%k1}
	vpmovm2q	%k0, %zmm0
	cmpq	$16, %rax
	jb	.LBB10_22
	movl	$8, %r15d
	.p2align	4
.LBB10_5:
	movq	%r15, %r12
	vmovupd	(%r11,%r15,8), %zmm1
	vcmpgepd	(%r8,%r15,8), %zmm1, %k1
	vcmplepd	(%r9,%r15,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
	addq	$8, %r15
	addq	$16, %r12
	cmpq	%r12, %rax
	jge	.LBB10_5
	cmpq	%rax, %r15
	jb	.LBB10_7
	jmp	.LBB10_8
	.p2align	4
.LBB10_12:
	testq	%rax, %rax
	je	.LBB10_13
	movb	$1, %bpl
	xorl	%r14d, %r14d
	jmp	.LBB10_15
	.p2align	4
.LBB10_18:
	xorl	%ebp, %ebp
	movq	%r10, %r15
	addq	%r14, %r15
	je	.LBB10_21
.LBB10_15:
	incq	%r14
	.p2align	4
.LBB10_16:
	vmovsd	-8(%r11,%r14,8), %xmm0
	vucomisd	-8(%r8,%r14,8), %xmm0
	jb	.LBB10_18
	vmovsd	-8(%r9,%r14,8), %xmm1
	vucomisd	%xmm0, %xmm1
	jb	.LBB10_18
	leaq	(%r10,%r14), %r15
	incq	%r15
	incq	%r14
	cmpq	$1, %r15
	jne	.LBB10_16
	movb	$1, %r14b
	testb	$1, %bpl
	jne	.LBB10_9
.LBB10_21:
	xorl	%r14d, %r14d
	jmp	.LBB10_9
	.p2align	4
.LBB10_22:
	cmpq	$8, %rax
	jne	.LBB10_7
	jmp	.LBB10_8
.LBB10_13:
	movb	$1, %r14b
	jmp	.LBB10_9
.LBB10_10:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB10_11:
	vzeroupper
	retq
.Lfunc_end10:
	.size	nt_f64_within__avx512, .Lfunc_end10-nt_f64_within__avx512
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
