// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 228dfa0df6a75f66
// toolchain: Swift version 6.3.1 (swift-6.3.1-RELEASE)
// flags: -swift-version 6 -Ounchecked -wmo -parse-as-library -module-name NeedletailKernels -Xfrontend -disable-stack-protector -target x86_64-unknown-linux-gnu -Xcc -march=x86-64-v4 -D NT_FMA -D NT_AVX512 -emit-assembly
#if defined(__x86_64__) && defined(__ELF__)
	.hidden	nt_f32_fma_peak__avx512
	.hidden	nt_f32_read_sum__avx512
	.hidden	nt_f32_relu__avx512
	.hidden	nt_f32_sigmoid__avx512
	.hidden	nt_f32_scale_shift__avx512
	.hidden	nt_f32_matmul__avx512
	.hidden	nt_f64_standardize_f32__avx512
	.hidden	nt_f64_within__avx512
	.text
	.globl	nt_f32_fma_peak__avx512
	.p2align	4
	.type	nt_f32_fma_peak__avx512,@function
nt_f32_fma_peak__avx512:
	.cfi_startproc
	movq	(%rdi), %rcx
	movq	8(%rdi), %rax
	vmovups	(%rax), %zmm23
	vmovups	64(%rax), %zmm22
	vmovups	128(%rax), %zmm21
	vmovups	192(%rax), %zmm20
	vmovups	256(%rax), %zmm19
	vmovups	320(%rax), %zmm18
	vmovups	384(%rax), %zmm17
	vmovups	448(%rax), %zmm16
	vmovups	512(%rax), %zmm15
	vmovups	576(%rax), %zmm14
	vmovups	640(%rax), %zmm13
	vmovups	704(%rax), %zmm12
	vmovups	768(%rax), %zmm11
	vmovups	832(%rax), %zmm10
	vmovups	896(%rax), %zmm9
	vmovups	960(%rax), %zmm8
	vmovups	1024(%rax), %zmm7
	vmovups	1088(%rax), %zmm6
	vmovups	1152(%rax), %zmm5
	vmovups	1216(%rax), %zmm4
	vmovups	1280(%rax), %zmm3
	vmovups	1344(%rax), %zmm2
	vmovups	1408(%rax), %zmm1
	vmovups	1472(%rax), %zmm0
	movq	%rcx, %r8
	movq	%r8, %r9
	movq	%r9, %r10
	subq	%rsi, %rdx
	je	.LBB0_3
	vmovups	(%rcx), %zmm24
	vbroadcastss	%xmm24, %zmm25
	vbroadcastss	(%r8), %zmm26
	vbroadcastss	(%r9), %zmm27
	vbroadcastss	(%r10), %zmm28
	.p2align	4
.LBB0_2:
	vfmadd231ps	%zmm24, %zmm25, %zmm23
	vfmadd231ps	%zmm24, %zmm25, %zmm22
	vfmadd231ps	%zmm24, %zmm25, %zmm21
	vfmadd231ps	%zmm24, %zmm26, %zmm20
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm24, %zmm26, %zmm18
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm24, %zmm26, %zmm16
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm24, %zmm27, %zmm14
	vfmadd231ps	%zmm24, %zmm27, %zmm13
	vfmadd231ps	%zmm24, %zmm27, %zmm12
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm24, %zmm26, %zmm10
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm24, %zmm27, %zmm8
	vfmadd231ps	%zmm24, %zmm27, %zmm7
	vfmadd231ps	%zmm24, %zmm27, %zmm6
	vfmadd231ps	%zmm24, %zmm27, %zmm5
	vfmadd231ps	%zmm24, %zmm27, %zmm4
	vfmadd231ps	%zmm24, %zmm27, %zmm3
	vfmadd231ps	%zmm24, %zmm28, %zmm2
	vfmadd231ps	%zmm24, %zmm28, %zmm1
	vfmadd231ps	%zmm24, %zmm28, %zmm0
	decq	%rdx
	jne	.LBB0_2
.LBB0_3:
	vmovups	%zmm23, (%rax)
	vmovups	%zmm22, 64(%rax)
	vmovups	%zmm21, 128(%rax)
	vmovups	%zmm20, 192(%rax)
	vmovups	%zmm19, 256(%rax)
	vmovups	%zmm18, 320(%rax)
	vmovups	%zmm17, 384(%rax)
	vmovups	%zmm16, 448(%rax)
	vmovups	%zmm15, 512(%rax)
	vmovups	%zmm14, 576(%rax)
	vmovups	%zmm13, 640(%rax)
	vmovups	%zmm12, 704(%rax)
	vmovups	%zmm11, 768(%rax)
	vmovups	%zmm10, 832(%rax)
	vmovups	%zmm9, 896(%rax)
	vmovups	%zmm8, 960(%rax)
	vmovups	%zmm7, 1024(%rax)
	vmovups	%zmm6, 1088(%rax)
	vmovups	%zmm5, 1152(%rax)
	vmovups	%zmm4, 1216(%rax)
	vmovups	%zmm3, 1280(%rax)
	vmovups	%zmm2, 1344(%rax)
	vmovups	%zmm1, 1408(%rax)
	vmovups	%zmm0, 1472(%rax)
	movq	16(%rdi), %rax
	movq	$24, (%rax)
	vzeroupper
	retq
.Lfunc_end0:
	.size	nt_f32_fma_peak__avx512, .Lfunc_end0-nt_f32_fma_peak__avx512
	.cfi_endproc
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
	.globl	nt_f32_matmul__avx512
	.p2align	4
	.type	nt_f32_matmul__avx512,@function
nt_f32_matmul__avx512:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$232, %rsp
	.cfi_def_cfa_offset 288
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, 16(%rsp)
	movq	%rdi, %rbx
	movq	8(%rdi), %rdi
	movq	16(%rbx), %r8
	movq	32(%rbx), %r9
	movq	40(%rbx), %r10
	cmpq	%r8, %r10
	movq	%r9, 96(%rsp)
	movq	%rdi, 112(%rsp)
	movq	%r8, 104(%rsp)
	movq	%r10, 48(%rsp)
	jge	.LBB5_1
	leaq	(%r8,%r10), %rax
	decq	%rax
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	je	.LBB5_6
	cqto
	idivq	%r10
	movq	%rax, %rcx
	cmpq	%rdi, %r9
	jl	.LBB5_8
	jmp	.LBB5_3
.LBB5_1:
	movl	$1, %ecx
	cmpq	%rdi, %r9
	jge	.LBB5_3
.LBB5_8:
	movq	%rcx, %r11
	leaq	(%rdi,%r9), %rax
	decq	%rax
	movq	%rax, %rcx
	orq	%r9, %rcx
	shrq	$32, %rcx
	je	.LBB5_9
	cqto
	idivq	%r9
	movq	%rax, %rdi
	jmp	.LBB5_11
.LBB5_6:
	xorl	%edx, %edx
	divl	%r10d
	movl	%eax, %ecx
	cmpq	%rdi, %r9
	jl	.LBB5_8
.LBB5_3:
	movl	$1, %edi
	cmpq	16(%rsp), %rsi
	jl	.LBB5_12
	jmp	.LBB5_4
.LBB5_9:
	xorl	%edx, %edx
	divl	%r9d
	movl	%eax, %edi
.LBB5_11:
	cmpq	16(%rsp), %rsi
	movq	%r11, %rcx
	jge	.LBB5_4
.LBB5_12:
	leaq	184(%rsp), %r13
	movq	%rbx, 136(%rsp)
	movq	%rcx, 88(%rsp)
	movq	%rdi, 56(%rsp)
	jmp	.LBB5_13
	.p2align	4
.LBB5_38:
	movq	120(%rsp), %rsi
	addq	%rax, %rsi
	cmpq	16(%rsp), %rsi
	movq	88(%rsp), %rcx
	movq	56(%rsp), %rdi
	jge	.LBB5_4
.LBB5_13:
	movq	%rsi, %r12
	cmpq	$1, %rcx
	je	.LBB5_17
	movq	%rsi, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB5_15
	movq	%rsi, %rax
	cqto
	idivq	%rcx
	movq	%rax, %r12
	jmp	.LBB5_17
.LBB5_15:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %r12d
	.p2align	4
.LBB5_17:
	movq	%r12, %rax
	imulq	%rcx, %rax
	movq	%rsi, %r15
	subq	%rax, %r15
	movq	%rcx, %rax
	subq	%r15, %rax
	movq	16(%rsp), %rdx
	subq	%rsi, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	%r12, %rax
	cmpq	$1, %rdi
	movq	%rdx, 32(%rsp)
	je	.LBB5_22
	movq	%r12, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	je	.LBB5_19
	movq	%r12, %rax
	cqto
	idivq	%rdi
	jmp	.LBB5_21
.LBB5_19:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%edi
.LBB5_21:
	movq	32(%rsp), %rdx
.LBB5_22:
	movq	%rsi, 120(%rsp)
	leaq	(%rdx,%r15), %r9
	imulq	48(%rsp), %r9
	movq	104(%rsp), %rcx
	cmpq	%r9, %rcx
	cmovlq	%rcx, %r9
	movq	56(%rbx), %rcx
	imulq	%rax, %rcx
	shlq	$2, %rcx
	addq	48(%rbx), %rcx
	movq	88(%rbx), %rdx
	imulq	%rax, %rdx
	shlq	$2, %rdx
	addq	80(%rbx), %rdx
	movq	120(%rbx), %rsi
	imulq	%rax, %rsi
	shlq	$2, %rsi
	addq	112(%rbx), %rsi
	movq	160(%rbx), %rdi
	testq	%rdi, %rdi
	je	.LBB5_23
	movq	168(%rbx), %r8
	imulq	%rax, %r8
	leaq	(%rdi,%r8,4), %rdi
	jmp	.LBB5_25
	.p2align	4
.LBB5_23:
	xorl	%edi, %edi
.LBB5_25:
	imulq	56(%rsp), %rax
	subq	%rax, %r12
	movq	96(%rsp), %rax
	imulq	%rax, %r12
	movq	%rbx, 184(%rsp)
	movq	%r9, 192(%rsp)
	movq	%rcx, 200(%rsp)
	movq	%rdx, 208(%rsp)
	movq	%rsi, 216(%rsp)
	movq	%rdi, 224(%rsp)
	leaq	(%r12,%rax), %rcx
	movq	112(%rsp), %rax
	cmpq	%rcx, %rax
	cmovlq	%rax, %rcx
	cmpq	%rcx, %r12
	movq	32(%rsp), %rax
	jge	.LBB5_38
	imulq	48(%rsp), %r15
	leaq	32(%r15), %rax
	movq	%rax, 144(%rsp)
	movq	%r15, 72(%rsp)
	movq	%rcx, 128(%rsp)
	jmp	.LBB5_27
	.p2align	4
.LBB5_37:
	movq	%r14, %r12
	movq	128(%rsp), %rcx
	cmpq	%rcx, %r14
	movq	32(%rsp), %rax
	jge	.LBB5_38
.LBB5_27:
	movq	%rcx, %r14
	subq	%r12, %r14
	cmpq	$49, %r14
	jge	.LBB5_28
.LBB5_32:
	movq	%r9, %rbp
	cmpq	$16, 16(%rbx)
	jg	.LBB5_40
.LBB5_33:
	leaq	(%r14,%r12), %rsi
	movq	%r12, %rdi
	callq	($s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF)
	jmp	.LBB5_34
	.p2align	4
.LBB5_28:
	movq	24(%rbx), %rcx
	cmpq	$2, %rcx
	movq	%rcx, %rsi
	movl	$1, %eax
	cmovlq	%rax, %rsi
	cmpq	$2600, %rsi
	movl	$2600, %eax
	cmovgeq	%rax, %rsi
	movl	$131072, %eax
	xorl	%edx, %edx
	divl	%esi
	imulq	$357913942, %rax, %rax
	shrq	$32, %rax
	shll	$2, %eax
	leal	(%rax,%rax,2), %eax
	cmpl	$240, %eax
	jae	.LBB5_31
	cmpl	$47, %eax
	jbe	.LBB5_62
	leaq	4(%rax), %rcx
	cmpq	%rcx, %r14
	cmovaeq	%rax, %r14
	jmp	.LBB5_32
	.p2align	4
.LBB5_40:
	cmpq	$7, %r14
	jge	.LBB5_41
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	($s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF)
.LBB5_34:
	movq	%rbp, %r9
.LBB5_35:
	addq	%r12, %r14
	cmpl	$3, 184(%rbx)
	jl	.LBB5_37
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	movq	%r9, %r12
	callq	($s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF)
	movq	%r12, %r9
	jmp	.LBB5_37
	.p2align	4
.LBB5_31:
	cmpq	$244, %r14
	jb	.LBB5_32
	movq	%r9, %rbp
	movl	$240, %r14d
	jmp	.LBB5_64
	.p2align	4
.LBB5_41:
	movl	$1, %eax
	movq	%rax, 64(%rsp)
	cmpq	$48, %r14
	jae	.LBB5_43
	movl	$1, %esi
	jmp	.LBB5_45
.LBB5_62:
	cmpq	$52, %r14
	jb	.LBB5_32
	movq	%r9, %rbp
	movl	$48, %r14d
.LBB5_64:
	cmpq	$17, 16(%rbx)
	jl	.LBB5_33
	jmp	.LBB5_44
.LBB5_43:
	movq	24(%rbx), %rcx
.LBB5_44:
	addq	$2599, %rcx
	movq	%rcx, %rax
	movabsq	$7265179204414838791, %rdx
	imulq	%rdx
	movq	%rdx, %rsi
	movq	%rdx, %rax
	shrq	$63, %rax
	sarq	$10, %rsi
	addq	%rax, %rsi
	cmpq	$5200, %rcx
	movq	%rsi, %rcx
	movl	$1, %eax
	cmovlq	%rax, %rcx
	movq	%rcx, 64(%rsp)
.LBB5_45:
	movq	%r14, 160(%rsp)
	xorl	%eax, %eax
	movq	%r12, 168(%rsp)
	movq	%rbp, %r9
	movq	%rsi, 152(%rsp)
	jmp	.LBB5_46
	.p2align	4
.LBB5_61:
	movq	176(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	64(%rsp), %rcx
	movq	136(%rsp), %rbx
	movq	72(%rsp), %r15
	movq	152(%rsp), %rsi
	je	.LBB5_35
.LBB5_46:
	leaq	1(%rax), %rdi
	movq	24(%rbx), %rbx
	cmpq	$2, %rsi
	movq	%rdi, 176(%rsp)
	jge	.LBB5_48
	movw	$256, %dx
	movw	$1, %di
	xorl	%ecx, %ecx
	jmp	.LBB5_55
	.p2align	4
.LBB5_48:
	imulq	%rbx, %rax
	movq	%rax, %rcx
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB5_49
	cqto
	idivq	%rsi
	movq	%rax, %rcx
	jmp	.LBB5_51
.LBB5_49:
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %ecx
.LBB5_51:
	movq	%rbx, %rax
	imulq	%rdi, %rax
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB5_52
	cqto
	idivq	%rsi
	jmp	.LBB5_54
.LBB5_52:
	xorl	%edx, %edx
	divl	%esi
.LBB5_54:
	xorl	%edi, %edi
	testq	%rcx, %rcx
	sete	%dil
	xorl	%edx, %edx
	cmpq	%rbx, %rax
	sete	%dl
	shll	$8, %edx
	movq	%rax, %rbx
.LBB5_55:
	movzwl	%di, %esi
	movl	%esi, 28(%rsp)
	movzwl	%dx, %edx
	movl	%edx, 12(%rsp)
	cmpq	144(%rsp), %r9
	movq	168(%rsp), %r12
	movq	160(%rsp), %r14
	movq	%rcx, 80(%rsp)
	jl	.LBB5_58
	movl	12(%rsp), %eax
	orl	28(%rsp), %eax
	movl	%eax, 44(%rsp)
	movq	72(%rsp), %rbp
	.p2align	4
.LBB5_57:
	movq	%r12, %r15
	movq	%r12, %rdi
	movq	%r9, %r12
	movq	%r14, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %r8
	movl	44(%rsp), %r9d
	callq	($s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5)
	movq	%r12, %r9
	movq	%r15, %r12
	movq	80(%rsp), %rcx
	leaq	32(%rbp), %r15
	addq	$64, %rbp
	cmpq	%rbp, %r9
	movq	%r15, %rbp
	jge	.LBB5_57
.LBB5_58:
	cmpq	%r9, %r15
	jge	.LBB5_61
	movl	12(%rsp), %eax
	orl	28(%rsp), %eax
	movl	%eax, 12(%rsp)
	.p2align	4
.LBB5_60:
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	movq	%rbx, %r8
	movq	%r14, %rbp
	movq	%r12, %r14
	movq	%r9, %r12
	movl	12(%rsp), %r9d
	callq	($s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5)
	movq	%r12, %r9
	movq	%r14, %r12
	movq	%rbp, %r14
	movq	80(%rsp), %rcx
	addq	$16, %r15
	cmpq	%r9, %r15
	jl	.LBB5_60
	jmp	.LBB5_61
.LBB5_4:
	addq	$232, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end5:
	.size	nt_f32_matmul__avx512, .Lfunc_end5-nt_f32_matmul__avx512
	.cfi_endproc
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI6_0:
	.long	0
	.long	1
	.long	2
	.long	0
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI6_1:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	17
	.text
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF,@function
$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$144, %rsp
	.cfi_def_cfa_offset 200
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r13, -120(%rsp)
	leaq	6(%rdi), %rax
	cmpq	%rax, %rsi
	movq	%rsi, -64(%rsp)
	jge	.LBB6_2
	movq	%rdi, %r14
.LBB6_21:
	cmpq	-64(%rsp), %r14
	jge	.LBB6_74
	movq	-120(%rsp), %rax
	movq	32(%rax), %rcx
	movq	%rcx, -32(%rsp)
	movq	(%rax), %rdx
	movq	16(%rax), %r11
	movq	24(%rax), %r10
	leaq	(,%r14,4), %rbx
	movl	$16, %r13d
	movl	$-1, %ebp
	vbroadcasti32x4	.LCPI6_0(%rip), %zmm0
	movw	$-32768, %ax
	kmovd	%eax, %k1
	vmovaps	.LCPI6_1(%rip), %zmm1
	vxorps	%xmm2, %xmm2, %xmm2
	movq	%r10, -104(%rsp)
	movq	%r11, -112(%rsp)
	jmp	.LBB6_23
.LBB6_72:
	vbroadcastss	196(%rdx), %zmm4
	vbroadcastss	200(%rdx), %zmm5
	vmaxps	%zmm3, %zmm4, %zmm3
	vminps	%zmm3, %zmm5, %zmm3
	.p2align	4
.LBB6_73:
	movq	16(%rdx), %rax
	cmpq	$16, %rax
	cmovgeq	%r13, %rax
	shlxl	%eax, %ebp, %eax
	notl	%eax
	kmovd	%eax, %k2
	vmovups	%zmm3, (%rsi) {%k2}
	incq	%r14
	addq	$4, %rbx
	cmpq	-64(%rsp), %r14
	je	.LBB6_74
.LBB6_23:
	movq	128(%rdx), %rax
	imulq	%r14, %rax
	movq	-32(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rsi
	cmpl	$0, 192(%rdx)
	vxorps	%xmm3, %xmm3, %xmm3
	je	.LBB6_25
	movq	16(%rdx), %rax
	cmpq	$16, %rax
	cmovgeq	%r13, %rax
	shlxl	%eax, %ebp, %eax
	notl	%eax
	kmovd	%eax, %k2
	vmovups	(%rsi), %zmm3 {%k2} {z}
.LBB6_25:
	movl	$-1, %r8d
	movq	24(%rdx), %rdi
	movq	64(%rdx), %rbp
	movq	%rbp, %rax
	imulq	%r14, %rax
	leaq	(%r11,%rax,4), %r15
	leaq	3(%rdi), %rax
	testq	%rdi, %rdi
	movq	%rdi, %rcx
	cmovsq	%rax, %rcx
	vxorps	%xmm4, %xmm4, %xmm4
	cmpq	$7, %rax
	jae	.LBB6_41
	movq	%r10, %r12
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	movl	$-1, %ebp
	jmp	.LBB6_46
	.p2align	4
.LBB6_41:
	movq	%rcx, %r12
	sarq	$2, %r12
	movq	16(%rdx), %rax
	movq	72(%rdx), %r9
	cmpq	$16, %rax
	cmovgeq	%r13, %rax
	shlxl	%eax, %r8d, %eax
	notl	%eax
	kmovd	%eax, %k2
	movq	104(%rdx), %r8
	movq	%rdi, %rax
	andq	$-4, %rax
	cmpq	$4, %rax
	jne	.LBB6_69
	movq	%r10, %rax
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	jmp	.LBB6_43
	.p2align	4
.LBB6_69:
	movq	%r14, -80(%rsp)
	movq	%r12, %r14
	andq	$-2, %r14
	movq	%r8, %rax
	shlq	$5, %rax
	movq	%rax, -56(%rsp)
	movq	%rbx, -48(%rsp)
	imulq	%rbx, %rbp
	addq	%r11, %rbp
	movq	%r9, %r13
	shlq	$5, %r13
	movq	%r8, -40(%rsp)
	leaq	(,%r8,4), %r11
	leaq	(,%r9,4), %rbx
	movq	%r10, %r8
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	.p2align	4
.LBB6_70:
	movq	%r8, %rax
	movq	%rbp, %r15
	vmovups	(%r8), %zmm7 {%k2} {z}
	vfmadd132ps	(%rbp){1to16}, %zmm3, %zmm7
	addq	%r11, %r8
	vmovups	(%rax,%r11), %zmm8 {%k2} {z}
	addq	%rbx, %rbp
	vfmadd132ps	(%r15,%rbx){1to16}, %zmm6, %zmm8
	vmovups	(%r11,%r8), %zmm9 {%k2} {z}
	vfmadd132ps	(%rbx,%rbp){1to16}, %zmm5, %zmm9
	addq	%r11, %r8
	addq	%rbx, %rbp
	vmovups	(%r11,%r8), %zmm10 {%k2} {z}
	vfmadd132ps	(%rbx,%rbp){1to16}, %zmm4, %zmm10
	addq	%r11, %r8
	addq	%rbx, %rbp
	vmovups	(%r11,%r8), %zmm3 {%k2} {z}
	vfmadd132ps	(%rbx,%rbp){1to16}, %zmm7, %zmm3
	addq	%r11, %r8
	addq	%rbx, %rbp
	vmovups	(%r11,%r8), %zmm6 {%k2} {z}
	vfmadd132ps	(%rbx,%rbp){1to16}, %zmm8, %zmm6
	addq	%r11, %r8
	addq	%rbx, %rbp
	vmovups	(%r11,%r8), %zmm5 {%k2} {z}
	vfmadd132ps	(%rbx,%rbp){1to16}, %zmm9, %zmm5
	addq	%r11, %r8
	addq	%rbx, %rbp
	vmovups	(%r11,%r8), %zmm4 {%k2} {z}
	vfmadd132ps	(%rbx,%rbp){1to16}, %zmm10, %zmm4
	addq	%r11, %r8
	addq	%r11, %r8
	addq	%rbx, %rbp
	addq	%rbx, %rbp
	addq	$-2, %r14
	jne	.LBB6_70
	addq	-56(%rsp), %rax
	addq	%r13, %r15
	movq	-80(%rsp), %r14
	movq	-104(%rsp), %r10
	movq	-48(%rsp), %rbx
	movq	-112(%rsp), %r11
	movl	$16, %r13d
	movq	-40(%rsp), %r8
.LBB6_43:
	testb	$1, %r12b
	movl	$-1, %ebp
	je	.LBB6_45
	vmovups	(%rax), %zmm7 {%k2} {z}
	vfmadd231ps	(%r15){1to16}, %zmm7, %zmm3
	leaq	(%rax,%r8,4), %r13
	leaq	(%r15,%r9,4), %r10
	vmovups	(%rax,%r8,4), %zmm7 {%k2} {z}
	vfmadd231ps	(%r15,%r9,4){1to16}, %zmm7, %zmm6
	leaq	(%r13,%r8,4), %rax
	leaq	(%r10,%r9,4), %r11
	vmovups	(%r13,%r8,4), %zmm7 {%k2} {z}
	movl	$16, %r13d
	vfmadd231ps	(%r10,%r9,4){1to16}, %zmm7, %zmm5
	movq	-104(%rsp), %r10
	leaq	(%r11,%r9,4), %r15
	vmovups	(%rax,%r8,4), %zmm7 {%k2} {z}
	vfmadd231ps	(%r11,%r9,4){1to16}, %zmm7, %zmm4
	movq	-112(%rsp), %r11
	leaq	(%r15,%r9,4), %r15
.LBB6_45:
	imulq	%r8, %r12
	shlq	$4, %r12
	addq	%r10, %r12
.LBB6_46:
	andq	$-4, %rcx
	subq	%rcx, %rdi
	testq	%rdi, %rdi
	jle	.LBB6_47
	movq	16(%rdx), %rax
	cmpq	$16, %rax
	cmovgeq	%r13, %rax
	shlxl	%eax, %ebp, %eax
	notl	%eax
	kmovd	%eax, %k2
	vmovups	(%r12), %zmm7 {%k2} {z}
	vfmadd132ps	(%r15){1to16}, %zmm3, %zmm7
	cmpq	$1, %rdi
	jne	.LBB6_50
	vmovaps	%zmm6, %zmm8
	jmp	.LBB6_52
	.p2align	4
.LBB6_47:
	vmovaps	%zmm6, %zmm8
	vmovaps	%zmm3, %zmm7
	jmp	.LBB6_52
	.p2align	4
.LBB6_50:
	movq	72(%rdx), %rax
	movq	104(%rdx), %r8
	vmovups	(%r12,%r8,4), %zmm8 {%k2} {z}
	vfmadd132ps	(%r15,%rax,4){1to16}, %zmm6, %zmm8
	cmpq	$3, %rdi
	jb	.LBB6_52
	leaq	(%r12,%r8,4), %rcx
	vmovups	(%rcx,%r8,4), %zmm3 {%k2} {z}
	vfmadd231ps	(%r15,%rax,8){1to16}, %zmm3, %zmm5
	.p2align	4
.LBB6_52:
	vaddps	%zmm7, %zmm8, %zmm3
	vaddps	%zmm5, %zmm4, %zmm6
	vextractf64x4	$1, %zmm8, %ymm8
	vpermpd	$255, %ymm8, %ymm8
	vextractf64x4	$1, %zmm4, %ymm4
	vpermpd	$255, %ymm4, %ymm4
	vinsertps	$76, %xmm8, %xmm4, %xmm4
	vextractf64x4	$1, %zmm7, %ymm7
	vpermpd	$255, %ymm7, %ymm7
	vextractf64x4	$1, %zmm5, %ymm5
	vpermpd	$255, %ymm5, %ymm5
	vinsertps	$76, %xmm7, %xmm5, %xmm5
	vaddps	%xmm5, %xmm4, %xmm4
	vpermps	%zmm4, %zmm0, %zmm3 {%k1}
	vpermt2ps	%zmm4, %zmm1, %zmm6
	vaddps	%zmm6, %zmm3, %zmm3
	movq	136(%rdx), %rax
	testq	%rax, %rax
	je	.LBB6_54
	movq	16(%rdx), %rcx
	cmpq	$16, %rcx
	cmovgeq	%r13, %rcx
	shlxl	%ecx, %ebp, %ecx
	notl	%ecx
	kmovd	%ecx, %k2
	vmovups	(%rax), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm3, %zmm3
.LBB6_54:
	movl	184(%rdx), %r9d
	movl	188(%rdx), %eax
	testl	%eax, %eax
	je	.LBB6_55
.LBB6_59:
	movq	144(%rdx), %rcx
	testq	%rcx, %rcx
	je	.LBB6_62
	movq	152(%rdx), %rdi
	testq	%rdi, %rdi
	je	.LBB6_62
	movq	16(%rdx), %r8
	cmpq	$16, %r8
	cmovgeq	%r13, %r8
	shlxl	%r8d, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k2
	vmovups	(%rcx), %zmm4 {%k2} {z}
	vmovups	(%rdi), %zmm5 {%k2} {z}
	vfmadd231ps	%zmm4, %zmm3, %zmm5
	vmovaps	%zmm5, %zmm3
.LBB6_62:
	movq	-120(%rsp), %rcx
	movq	40(%rcx), %rcx
	testq	%rcx, %rcx
	je	.LBB6_64
	movq	176(%rdx), %rdi
	imulq	%r14, %rdi
	movq	16(%rdx), %r8
	cmpq	$16, %r8
	cmovgeq	%r13, %r8
	shlxl	%r8d, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k2
	vmovups	(%rcx,%rdi,4), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm3, %zmm3
.LBB6_64:
	testl	%eax, %eax
	je	.LBB6_73
	cmpl	$2, %r9d
	je	.LBB6_72
	cmpl	$1, %r9d
	jne	.LBB6_73
	vmaxps	%zmm3, %zmm2, %zmm3
	jmp	.LBB6_73
	.p2align	4
.LBB6_55:
	cmpl	$2, %r9d
	je	.LBB6_68
	cmpl	$1, %r9d
	jne	.LBB6_58
	vmaxps	%zmm3, %zmm2, %zmm3
	movl	$1, %r9d
	jmp	.LBB6_59
.LBB6_68:
	vbroadcastss	196(%rdx), %zmm4
	vbroadcastss	200(%rdx), %zmm5
	vmaxps	%zmm3, %zmm4, %zmm3
	vminps	%zmm3, %zmm5, %zmm3
	movl	$2, %r9d
	jmp	.LBB6_59
.LBB6_58:
	cmpl	$2, %r9d
	jg	.LBB6_73
	jmp	.LBB6_59
.LBB6_74:
	addq	$144, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.LBB6_2:
	.cfi_def_cfa_offset 200
	movq	-120(%rsp), %rcx
	movq	32(%rcx), %rdx
	movq	%rdx, 64(%rsp)
	movq	(%rcx), %rbp
	movq	16(%rcx), %rdx
	movq	%rdx, 8(%rsp)
	movq	24(%rcx), %rcx
	movq	%rcx, -72(%rsp)
	leaq	(,%rdi,4), %rcx
	movq	%rcx, (%rsp)
	leaq	8(,%rdi,4), %rcx
	movq	%rcx, -8(%rsp)
	leaq	4(,%rdi,4), %rcx
	movq	%rcx, -16(%rsp)
	movl	$16, %esi
	movl	$-1, %edx
	vbroadcasti32x4	.LCPI6_0(%rip), %zmm0
	movw	$-32768, %cx
	kmovd	%ecx, %k1
	vmovaps	.LCPI6_1(%rip), %zmm1
	vxorps	%xmm2, %xmm2, %xmm2
	movq	%rbp, 16(%rsp)
	jmp	.LBB6_3
	.p2align	4
.LBB6_34:
	movl	$-1, %edx
	movl	$16, %esi
.LBB6_20:
	movq	16(%rbp), %rax
	cmpq	$16, %rax
	cmovgeq	%rsi, %rax
	shlxl	%eax, %edx, %eax
	notl	%eax
	kmovd	%eax, %k2
	vmovups	%zmm3, (%r9) {%k2}
	vmovups	%zmm4, (%r9,%r12,4) {%k2}
	vmovups	%zmm5, (%r9,%r12,8) {%k2}
	leaq	(%r12,%r12,2), %rax
	leaq	(%r9,%rax,4), %rcx
	vmovups	%zmm6, (%r9,%rax,4) {%k2}
	vmovups	%zmm7, (%rcx,%r12,4) {%k2}
	vmovups	%zmm8, (%rcx,%r12,8) {%k2}
	leaq	6(%r14), %rax
	addq	$24, (%rsp)
	addq	$24, -8(%rsp)
	addq	$24, -16(%rsp)
	movq	%r14, %rdi
	cmpq	%rax, -64(%rsp)
	jl	.LBB6_21
.LBB6_3:
	movq	%rax, %r14
	movq	128(%rbp), %r12
	movq	%r12, %rax
	imulq	%rdi, %rax
	movq	64(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r9
	cmpl	$0, 192(%rbp)
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	je	.LBB6_5
	movq	16(%rbp), %rax
	cmpq	$16, %rax
	cmovgeq	%rsi, %rax
	shlxl	%eax, %edx, %eax
	notl	%eax
	kmovd	%eax, %k2
	vmovups	(%r9), %zmm8 {%k2} {z}
	vmovups	(%r9,%r12,4), %zmm7 {%k2} {z}
	vmovups	(%r9,%r12,8), %zmm6 {%k2} {z}
	leaq	(%r12,%r12,2), %rax
	leaq	(%r9,%rax,4), %rcx
	vmovups	(%r9,%rax,4), %zmm5 {%k2} {z}
	vmovups	(%rcx,%r12,4), %zmm4 {%k2} {z}
	vmovups	(%rcx,%r12,8), %zmm3 {%k2} {z}
.LBB6_5:
	movq	24(%rbp), %r11
	movq	64(%rbp), %r8
	movq	%r8, %rax
	imulq	%rdi, %rax
	movq	8(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rbx
	leaq	(%r8,%r8,2), %rax
	leaq	(%rbx,%rax,4), %rcx
	leaq	3(%r11), %rax
	testq	%r11, %r11
	movq	%r11, %r10
	cmovsq	%rax, %r10
	vxorps	%xmm9, %xmm9, %xmm9
	cmpq	$7, %rax
	jae	.LBB6_39
	movq	-72(%rsp), %r13
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm25, %xmm25, %xmm25
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm24, %xmm24, %xmm24
	vxorps	%xmm26, %xmm26, %xmm26
	jmp	.LBB6_8
	.p2align	4
.LBB6_39:
	movq	%r11, 48(%rsp)
	movq	%rdi, -128(%rsp)
	movq	%r9, -96(%rsp)
	movq	%r12, -88(%rsp)
	movq	%r14, -80(%rsp)
	movq	%r10, 40(%rsp)
	sarq	$2, %r10
	movq	%r10, -24(%rsp)
	movq	16(%rbp), %rax
	movq	72(%rbp), %rdi
	cmpq	$16, %rax
	cmovgeq	%rsi, %rax
	shlxl	%eax, %edx, %eax
	notl	%eax
	kmovd	%eax, %k2
	movq	%rdi, %rax
	shlq	$4, %rax
	movq	%rax, -32(%rsp)
	leaq	(,%rdi,4), %rax
	movq	%rcx, %r15
	leaq	(,%rdi,8), %rcx
	leaq	(%rax,%rax,2), %r9
	leaq	(%r15,%r9), %rdx
	movq	%rdx, -112(%rsp)
	leaq	(%r9,%r8,8), %rdx
	addq	%r15, %rdx
	movq	%rdx, -40(%rsp)
	leaq	(,%r8,4), %rdx
	leaq	(%r9,%r8,4), %rsi
	addq	%r15, %rsi
	movq	%rsi, -48(%rsp)
	leaq	(%rcx,%r8,8), %rcx
	addq	%r15, %rcx
	movq	%rcx, -56(%rsp)
	leaq	(%rdx,%rdi,8), %rcx
	addq	%r15, %rcx
	movq	%rcx, 136(%rsp)
	leaq	(%rax,%r8,8), %rcx
	addq	%r15, %rcx
	movq	%rcx, 128(%rsp)
	leaq	(%rax,%r8,4), %rax
	addq	%r15, %rax
	movq	%rax, 120(%rsp)
	movq	%r8, %rcx
	imulq	(%rsp), %rcx
	movq	8(%rsp), %rax
	leaq	(%rax,%rcx), %rbx
	leaq	(%rcx,%rdi,4), %rdx
	addq	%rax, %rdx
	movq	%rdx, 112(%rsp)
	leaq	(%rcx,%rdi,8), %rdx
	addq	%rax, %rdx
	movq	%rdx, 104(%rsp)
	addq	%rax, %r9
	addq	%r9, %rcx
	movq	%r8, %r11
	imulq	-8(%rsp), %r11
	movq	%r8, %rsi
	imulq	-16(%rsp), %rsi
	leaq	(%r9,%r11), %rdx
	movq	%rdx, 96(%rsp)
	addq	%rsi, %r9
	movq	%r9, -104(%rsp)
	leaq	(%r11,%rdi,8), %rdx
	addq	%rax, %rdx
	movq	%rdx, 88(%rsp)
	leaq	(%rsi,%rdi,8), %rdx
	addq	%rax, %rdx
	movq	%rdx, 80(%rsp)
	leaq	(%r11,%rdi,4), %rdx
	addq	%rax, %rdx
	movq	%rdx, 72(%rsp)
	leaq	(%rsi,%rdi,4), %r12
	addq	%rax, %r12
	addq	%rax, %r11
	addq	%rax, %rsi
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm25, %xmm25, %xmm25
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm24, %xmm24, %xmm24
	vxorps	%xmm26, %xmm26, %xmm26
	movq	104(%rbp), %r10
	movq	%r8, %rax
	leaq	(%r15,%rdi,4), %r8
	movq	%rdi, 24(%rsp)
	leaq	(%r15,%rdi,8), %rdx
	leaq	(%r15,%rax,8), %r14
	movq	%rax, 56(%rsp)
	movq	%r15, %r9
	leaq	(%r15,%rax,4), %rdi
	movq	%r10, 32(%rsp)
	leaq	(,%r10,4), %r13
	xorl	%r15d, %r15d
	movq	-72(%rsp), %rbp
	movq	-24(%rsp), %rax
	.p2align	4
.LBB6_40:
	vmovups	(%rbp), %zmm27 {%k2} {z}
	vmovups	(%rbp,%r13), %zmm28 {%k2} {z}
	addq	%r13, %rbp
	vmovups	(%r13,%rbp), %zmm29 {%k2} {z}
	addq	%r13, %rbp
	vmovups	(%r13,%rbp), %zmm30 {%k2} {z}
	movq	%rbx, %r10
	addq	%r13, %rbp
	addq	%r13, %rbp
	movq	%r10, %rbx
	vfmadd231ps	(%r10,%r15){1to16}, %zmm27, %zmm8
	vfmadd231ps	(%rsi,%r15){1to16}, %zmm27, %zmm7
	vfmadd231ps	(%r11,%r15){1to16}, %zmm27, %zmm6
	vfmadd231ps	(%r9,%r15){1to16}, %zmm27, %zmm5
	vfmadd231ps	(%rdi,%r15){1to16}, %zmm27, %zmm4
	vfmadd231ps	(%r14,%r15){1to16}, %zmm27, %zmm3
	movq	112(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm28, %zmm26
	vfmadd231ps	(%r12,%r15){1to16}, %zmm28, %zmm24
	movq	72(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm28, %zmm21
	vfmadd231ps	(%r8,%r15){1to16}, %zmm28, %zmm18
	movq	120(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm28, %zmm15
	movq	128(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm28, %zmm12
	movq	104(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm29, %zmm25
	movq	80(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm29, %zmm22
	movq	88(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm29, %zmm19
	vfmadd231ps	(%rdx,%r15){1to16}, %zmm29, %zmm16
	movq	136(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm29, %zmm13
	movq	-56(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm29, %zmm10
	vfmadd231ps	(%rcx,%r15){1to16}, %zmm30, %zmm23
	movq	-104(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm30, %zmm20
	movq	96(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm30, %zmm17
	movq	-112(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm30, %zmm14
	movq	-48(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm30, %zmm11
	movq	-40(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm30, %zmm9
	addq	-32(%rsp), %r15
	decq	%rax
	jne	.LBB6_40
	movq	-24(%rsp), %rdx
	movq	24(%rsp), %rax
	imulq	%rdx, %rax
	shlq	$4, %rax
	movq	%r9, %rcx
	addq	%rax, %rcx
	movq	32(%rsp), %r13
	imulq	%rdx, %r13
	shlq	$4, %r13
	addq	-72(%rsp), %r13
	addq	%r15, %rbx
	movq	-80(%rsp), %r14
	movq	16(%rsp), %rbp
	movl	$16, %esi
	movl	$-1, %edx
	movq	-88(%rsp), %r12
	movq	-96(%rsp), %r9
	movq	-128(%rsp), %rdi
	movq	56(%rsp), %r8
	movq	48(%rsp), %r11
	movq	40(%rsp), %r10
.LBB6_8:
	andq	$-4, %r10
	subq	%r10, %r11
	testq	%r11, %r11
	jle	.LBB6_13
	movq	16(%rbp), %rax
	cmpq	$16, %rax
	cmovgeq	%rsi, %rax
	shlxl	%eax, %edx, %eax
	notl	%eax
	kmovd	%eax, %k2
	vmovups	(%r13), %zmm27 {%k2} {z}
	vfmadd231ps	(%rbx){1to16}, %zmm27, %zmm8
	vfmadd231ps	(%rbx,%r8,4){1to16}, %zmm27, %zmm7
	vfmadd231ps	(%rbx,%r8,8){1to16}, %zmm27, %zmm6
	vfmadd231ps	(%rcx){1to16}, %zmm27, %zmm5
	vfmadd231ps	(%rcx,%r8,4){1to16}, %zmm27, %zmm4
	vfmadd231ps	(%rcx,%r8,8){1to16}, %zmm27, %zmm3
	cmpq	$1, %r11
	je	.LBB6_13
	movq	%rdi, -128(%rsp)
	leaq	(%r8,%r8), %rax
	movq	%r8, %r15
	movq	104(%rbp), %r8
	movl	$16, %esi
	movq	16(%rbp), %rdx
	movq	%r11, %rdi
	movq	72(%rbp), %r11
	leaq	(%rbx,%r11,4), %r10
	cmpq	$16, %rdx
	cmovgeq	%rsi, %rdx
	movl	$-1, %esi
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k2
	vmovups	(%r13,%r8,4), %zmm27 {%k2} {z}
	vfmadd231ps	(%rbx,%r11,4){1to16}, %zmm27, %zmm26
	vfmadd231ps	(%r10,%r15,4){1to16}, %zmm27, %zmm24
	vfmadd231ps	(%r10,%rax,4){1to16}, %zmm27, %zmm21
	vfmadd231ps	(%rcx,%r11,4){1to16}, %zmm27, %zmm18
	leaq	(%rcx,%r11,4), %rdx
	vfmadd231ps	(%rdx,%r15,4){1to16}, %zmm27, %zmm15
	vfmadd231ps	(%rdx,%rax,4){1to16}, %zmm27, %zmm12
	cmpq	$3, %rdi
	jb	.LBB6_11
	movq	%r12, -88(%rsp)
	movq	%r14, %r12
	leaq	(,%r8,4), %r14
	addq	%r13, %r14
	movq	104(%rbp), %rcx
	movq	16(%rbp), %r8
	movq	%r9, -96(%rsp)
	movq	72(%rbp), %r9
	leaq	(%rdx,%r9,4), %rbx
	leaq	(%r10,%r9,4), %r11
	cmpq	$16, %r8
	movl	$16, %r13d
	cmovgeq	%r13, %r8
	shlxl	%r8d, %esi, %r8d
	notl	%r8d
	kmovd	%r8d, %k2
	vmovups	(%r14,%rcx,4), %zmm27 {%k2} {z}
	movq	%r12, %r14
	movq	-88(%rsp), %r12
	vfmadd231ps	(%r10,%r9,4){1to16}, %zmm27, %zmm25
	vfmadd231ps	(%r11,%r15,4){1to16}, %zmm27, %zmm22
	vfmadd231ps	(%r11,%rax,4){1to16}, %zmm27, %zmm19
	movq	-128(%rsp), %rdi
	movl	$16, %esi
	vfmadd231ps	(%rdx,%r9,4){1to16}, %zmm27, %zmm16
	movl	$-1, %edx
	movq	-96(%rsp), %r9
	vfmadd231ps	(%rbx,%r15,4){1to16}, %zmm27, %zmm13
	vfmadd231ps	(%rbx,%rax,4){1to16}, %zmm27, %zmm10
	jmp	.LBB6_13
.LBB6_11:
	movl	$-1, %edx
	movl	$16, %esi
	movq	-128(%rsp), %rdi
	.p2align	4
.LBB6_13:
	vextractf64x4	$1, %zmm26, %ymm27
	vpermpd	$255, %ymm27, %ymm27
	vextractf64x4	$1, %zmm23, %ymm28
	vpermpd	$255, %ymm28, %ymm28
	vinsertps	$76, %xmm27, %xmm28, %xmm27
	vaddps	%zmm8, %zmm26, %zmm26
	vaddps	%zmm25, %zmm23, %zmm23
	vextractf64x4	$1, %zmm8, %ymm8
	vpermpd	$255, %ymm8, %ymm8
	vextractf64x4	$1, %zmm25, %ymm25
	vpermpd	$255, %ymm25, %ymm25
	vinsertps	$76, %xmm8, %xmm25, %xmm8
	vaddps	%xmm8, %xmm27, %xmm8
	vextractf64x4	$1, %zmm24, %ymm25
	vpermpd	$255, %ymm25, %ymm25
	vextractf64x4	$1, %zmm20, %ymm27
	vpermpd	$255, %ymm27, %ymm27
	vinsertps	$76, %xmm25, %xmm27, %xmm25
	vaddps	%zmm7, %zmm24, %zmm24
	vaddps	%zmm22, %zmm20, %zmm20
	vextractf64x4	$1, %zmm7, %ymm7
	vpermpd	$255, %ymm7, %ymm7
	vextractf64x4	$1, %zmm22, %ymm22
	vpermpd	$255, %ymm22, %ymm22
	vinsertps	$76, %xmm7, %xmm22, %xmm7
	vaddps	%xmm7, %xmm25, %xmm7
	vextractf64x4	$1, %zmm21, %ymm22
	vpermpd	$255, %ymm22, %ymm22
	vextractf64x4	$1, %zmm17, %ymm25
	vpermpd	$255, %ymm25, %ymm25
	vinsertps	$76, %xmm22, %xmm25, %xmm22
	vaddps	%zmm6, %zmm21, %zmm21
	vaddps	%zmm19, %zmm17, %zmm17
	vextractf64x4	$1, %zmm6, %ymm6
	vpermpd	$255, %ymm6, %ymm6
	vextractf64x4	$1, %zmm19, %ymm19
	vpermpd	$255, %ymm19, %ymm19
	vinsertps	$76, %xmm6, %xmm19, %xmm6
	vaddps	%xmm6, %xmm22, %xmm6
	vextractf64x4	$1, %zmm18, %ymm19
	vpermpd	$255, %ymm19, %ymm19
	vextractf64x4	$1, %zmm14, %ymm22
	vpermpd	$255, %ymm22, %ymm22
	vinsertps	$76, %xmm19, %xmm22, %xmm19
	vaddps	%zmm5, %zmm18, %zmm18
	vaddps	%zmm16, %zmm14, %zmm14
	vextractf64x4	$1, %zmm5, %ymm5
	vpermpd	$255, %ymm5, %ymm5
	vextractf64x4	$1, %zmm16, %ymm16
	vpermpd	$255, %ymm16, %ymm16
	vinsertps	$76, %xmm5, %xmm16, %xmm5
	vaddps	%xmm5, %xmm19, %xmm16
	vextractf64x4	$1, %zmm15, %ymm5
	vpermpd	$255, %ymm5, %ymm5
	vextractf64x4	$1, %zmm11, %ymm19
	vpermpd	$255, %ymm19, %ymm19
	vinsertps	$76, %xmm5, %xmm19, %xmm5
	vaddps	%zmm4, %zmm15, %zmm15
	vaddps	%zmm13, %zmm11, %zmm11
	vextractf64x4	$1, %zmm4, %ymm4
	vpermpd	$255, %ymm4, %ymm4
	vextractf64x4	$1, %zmm13, %ymm13
	vpermpd	$255, %ymm13, %ymm13
	vinsertps	$76, %xmm4, %xmm13, %xmm4
	vaddps	%xmm4, %xmm5, %xmm13
	vextractf64x4	$1, %zmm12, %ymm4
	vpermpd	$255, %ymm4, %ymm4
	vextractf64x4	$1, %zmm9, %ymm5
	vpermpd	$255, %ymm5, %ymm5
	vinsertps	$76, %xmm4, %xmm5, %xmm4
	vaddps	%zmm3, %zmm12, %zmm12
	vaddps	%zmm10, %zmm9, %zmm9
	vextractf64x4	$1, %zmm3, %ymm3
	vpermpd	$255, %ymm3, %ymm3
	vextractf64x4	$1, %zmm10, %ymm5
	vpermpd	$255, %ymm5, %ymm5
	vinsertps	$76, %xmm3, %xmm5, %xmm3
	vaddps	%xmm3, %xmm4, %xmm10
	vpermps	%zmm8, %zmm0, %zmm26 {%k1}
	vpermt2ps	%zmm8, %zmm1, %zmm23
	vaddps	%zmm23, %zmm26, %zmm3
	vpermps	%zmm7, %zmm0, %zmm24 {%k1}
	vpermt2ps	%zmm7, %zmm1, %zmm20
	vaddps	%zmm20, %zmm24, %zmm4
	vpermps	%zmm6, %zmm0, %zmm21 {%k1}
	vpermt2ps	%zmm6, %zmm1, %zmm17
	vaddps	%zmm17, %zmm21, %zmm5
	vpermps	%zmm16, %zmm0, %zmm18 {%k1}
	vpermt2ps	%zmm16, %zmm1, %zmm14
	vaddps	%zmm14, %zmm18, %zmm6
	vpermps	%zmm13, %zmm0, %zmm15 {%k1}
	vpermt2ps	%zmm13, %zmm1, %zmm11
	vaddps	%zmm11, %zmm15, %zmm7
	vpermps	%zmm10, %zmm0, %zmm12 {%k1}
	vpermt2ps	%zmm10, %zmm1, %zmm9
	vaddps	%zmm9, %zmm12, %zmm8
	movq	136(%rbp), %rax
	testq	%rax, %rax
	je	.LBB6_15
	movq	16(%rbp), %rcx
	cmpq	$16, %rcx
	cmovgeq	%rsi, %rcx
	shlxl	%ecx, %edx, %ecx
	notl	%ecx
	kmovd	%ecx, %k2
	vmovups	(%rax), %zmm9 {%k2} {z}
	vaddps	%zmm9, %zmm3, %zmm3
	vaddps	%zmm9, %zmm4, %zmm4
	vaddps	%zmm9, %zmm5, %zmm5
	vaddps	%zmm9, %zmm6, %zmm6
	vaddps	%zmm9, %zmm7, %zmm7
	vaddps	%zmm9, %zmm8, %zmm8
.LBB6_15:
	movl	184(%rbp), %ebx
	movl	188(%rbp), %r10d
	testl	%r10d, %r10d
	je	.LBB6_16
.LBB6_28:
	movq	144(%rbp), %rdx
	testq	%rdx, %rdx
	je	.LBB6_31
	movq	152(%rbp), %r8
	testq	%r8, %r8
	je	.LBB6_31
	movq	16(%rbp), %r11
	cmpq	$16, %r11
	cmovgeq	%rsi, %r11
	movl	$-1, %eax
	shlxl	%r11d, %eax, %r11d
	notl	%r11d
	kmovd	%r11d, %k2
	vmovups	(%rdx), %zmm9 {%k2} {z}
	vmovups	(%r8), %zmm10 {%k2} {z}
	vfmadd213ps	%zmm10, %zmm9, %zmm3
	vfmadd213ps	%zmm10, %zmm9, %zmm4
	vfmadd213ps	%zmm10, %zmm9, %zmm5
	vfmadd213ps	%zmm10, %zmm9, %zmm6
	vfmadd213ps	%zmm10, %zmm9, %zmm7
	vfmadd213ps	%zmm10, %zmm9, %zmm8
.LBB6_31:
	movl	$16, %ecx
	movq	-120(%rsp), %rdx
	movq	40(%rdx), %rdx
	testq	%rdx, %rdx
	je	.LBB6_33
	movq	%rdi, %rsi
	movq	%r9, %r11
	movq	16(%rbp), %r9
	movq	176(%rbp), %rdi
	imulq	%rdi, %rsi
	leaq	(%rdx,%rsi,4), %r8
	cmpq	$16, %r9
	cmovgeq	%rcx, %r9
	movl	$-1, %ecx
	shlxl	%r9d, %ecx, %r9d
	notl	%r9d
	kmovd	%r9d, %k2
	vmovups	(%rdx,%rsi,4), %zmm9 {%k2} {z}
	vmovups	(%r8,%rdi,4), %zmm10 {%k2} {z}
	vmovups	(%r8,%rdi,8), %zmm11 {%k2} {z}
	leaq	(%rdi,%rdi,2), %rdx
	leaq	(%r8,%rdx,4), %r9
	vmovups	(%r8,%rdx,4), %zmm12 {%k2} {z}
	vmovups	(%r9,%rdi,4), %zmm13 {%k2} {z}
	vmovups	(%r9,%rdi,8), %zmm14 {%k2} {z}
	movq	%r11, %r9
	vaddps	%zmm9, %zmm3, %zmm3
	vaddps	%zmm10, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	vaddps	%zmm12, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm14, %zmm8, %zmm8
.LBB6_33:
	testl	%r10d, %r10d
	je	.LBB6_34
	cmpl	$2, %ebx
	movl	$-1, %edx
	movl	$16, %esi
	je	.LBB6_38
	cmpl	$1, %ebx
	jne	.LBB6_20
	vmaxps	%zmm3, %zmm2, %zmm3
	vmaxps	%zmm4, %zmm2, %zmm4
	vmaxps	%zmm5, %zmm2, %zmm5
	vmaxps	%zmm6, %zmm2, %zmm6
	vmaxps	%zmm7, %zmm2, %zmm7
	vmaxps	%zmm8, %zmm2, %zmm8
	jmp	.LBB6_20
	.p2align	4
.LBB6_16:
	cmpl	$2, %ebx
	je	.LBB6_27
	cmpl	$1, %ebx
	jne	.LBB6_19
	vmaxps	%zmm3, %zmm2, %zmm3
	vmaxps	%zmm4, %zmm2, %zmm4
	vmaxps	%zmm5, %zmm2, %zmm5
	vmaxps	%zmm6, %zmm2, %zmm6
	vmaxps	%zmm7, %zmm2, %zmm7
	vmaxps	%zmm8, %zmm2, %zmm8
	movl	$1, %ebx
	jmp	.LBB6_28
.LBB6_38:
	vbroadcastss	196(%rbp), %zmm9
	vbroadcastss	200(%rbp), %zmm10
	vmaxps	%zmm3, %zmm9, %zmm3
	vminps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm4, %zmm9, %zmm4
	vminps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm5, %zmm9, %zmm5
	vminps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm6, %zmm9, %zmm6
	vminps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm7, %zmm9, %zmm7
	vminps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm8, %zmm9, %zmm8
	vminps	%zmm8, %zmm10, %zmm8
	jmp	.LBB6_20
.LBB6_27:
	vbroadcastss	196(%rbp), %zmm9
	vbroadcastss	200(%rbp), %zmm10
	vmaxps	%zmm3, %zmm9, %zmm3
	vminps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm4, %zmm9, %zmm4
	vminps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm5, %zmm9, %zmm5
	vminps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm6, %zmm9, %zmm6
	vminps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm7, %zmm9, %zmm7
	vminps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm8, %zmm9, %zmm8
	vminps	%zmm8, %zmm10, %zmm8
	movl	184(%rbp), %ebx
	cmpl	$2, %ebx
	jg	.LBB6_20
	jmp	.LBB6_28
.LBB6_19:
	cmpl	$3, %ebx
	jge	.LBB6_20
	jmp	.LBB6_28
.Lfunc_end6:
	.size	$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF, .Lfunc_end6-$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF
	.cfi_endproc
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF,@function
$s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$216, %rsp
	.cfi_def_cfa_offset 272
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r8
	movq	%rsi, %r14
	movq	%rdi, %r15
	leaq	-1(%rsi), %rax
	cmpq	$5, %rax
	ja	.LBB7_120
	leaq	.LJTI7_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movq	%r13, 64(%rsp)
	movq	%r14, 80(%rsp)
	movq	%r15, 104(%rsp)
	jmpq	*%rax
.LBB7_2:
	movq	8(%r13), %r9
	leaq	128(%r8), %rax
	cmpq	%rax, %r9
	movq	%r9, 112(%rsp)
	jge	.LBB7_239
	movq	%r8, %rdx
.LBB7_4:
	leaq	64(%rdx), %rax
	cmpq	%rax, %r9
	jge	.LBB7_267
	movq	%rdx, %r11
.LBB7_6:
	leaq	32(%r11), %rax
	cmpq	%rax, %r9
	jge	.LBB7_302
	movq	%r11, %rbp
.LBB7_8:
	cmpq	%r9, %rbp
	jge	.LBB7_121
	movq	(%r13), %rcx
	movq	16(%r13), %r8
	movq	32(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movl	$16, %edi
	movl	$-1, %r12d
	movq	%r8, 24(%rsp)
	jmp	.LBB7_12
.LBB7_10:
	vbroadcastss	196(%rcx), %zmm2
	vbroadcastss	200(%rcx), %zmm3
	vmaxps	%zmm1, %zmm2, %zmm1
	vminps	%zmm1, %zmm3, %zmm1
	.p2align	4
.LBB7_11:
	movq	16(%rcx), %rax
	subq	%rbp, %rax
	cmpq	$16, %rax
	cmovgeq	%rdi, %rax
	shlxl	%eax, %r12d, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm1, (%r10) {%k1}
	addq	$16, %rbp
	cmpq	%r9, %rbp
	jge	.LBB7_121
.LBB7_12:
	movq	128(%rcx), %rax
	imulq	%r15, %rax
	movq	16(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	leaq	(%rax,%rbp,4), %r10
	leaq	15(%rbp), %rax
	testq	%rbp, %rbp
	cmovnsq	%rbp, %rax
	cmpl	$0, 192(%rcx)
	vxorps	%xmm1, %xmm1, %xmm1
	je	.LBB7_14
	movq	16(%rcx), %rdx
	subq	%rbp, %rdx
	cmpq	$16, %rdx
	cmovgeq	%rdi, %rdx
	shlxl	%edx, %r12d, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%r10), %zmm1 {%k1} {z}
.LBB7_14:
	movl	$-1, %r11d
	movq	24(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB7_22
	movq	64(%rcx), %rsi
	imulq	%r15, %rsi
	leaq	(%r8,%rsi,4), %r14
	sarq	$4, %rax
	imulq	96(%rcx), %rax
	movq	8(%rsp), %rsi
	leaq	(%rsi,%rax,4), %r12
	movq	16(%rcx), %rax
	movq	72(%rcx), %rbx
	subq	%rbp, %rax
	cmpq	$16, %rax
	cmovgeq	%rdi, %rax
	shlxl	%eax, %r11d, %eax
	notl	%eax
	kmovd	%eax, %k1
	movq	104(%rcx), %r13
	cmpq	$8, %rdx
	jb	.LBB7_19
	movq	%rbp, 88(%rsp)
	movq	%rdx, %r11
	andq	$-8, %r11
	movq	%r13, %rax
	shlq	$5, %rax
	movq	%rbx, %rbp
	shlq	$5, %rbp
	leaq	(,%r13,4), %r15
	leaq	(,%rbx,4), %rdi
	.p2align	4
.LBB7_17:
	movq	%r12, %r8
	movq	%r14, %rsi
	vmovups	(%r12), %zmm2 {%k1} {z}
	vfmadd132ps	(%r14){1to16}, %zmm1, %zmm2
	addq	%r15, %r12
	vmovups	(%r8,%r15), %zmm1 {%k1} {z}
	addq	%rdi, %r14
	vfmadd132ps	(%rsi,%rdi){1to16}, %zmm2, %zmm1
	vmovups	(%r15,%r12), %zmm2 {%k1} {z}
	vfmadd132ps	(%rdi,%r14){1to16}, %zmm1, %zmm2
	addq	%r15, %r12
	addq	%rdi, %r14
	vmovups	(%r15,%r12), %zmm1 {%k1} {z}
	vfmadd132ps	(%rdi,%r14){1to16}, %zmm2, %zmm1
	addq	%r15, %r12
	addq	%rdi, %r14
	vmovups	(%r15,%r12), %zmm2 {%k1} {z}
	vfmadd132ps	(%rdi,%r14){1to16}, %zmm1, %zmm2
	addq	%r15, %r12
	addq	%rdi, %r14
	vmovups	(%r15,%r12), %zmm1 {%k1} {z}
	vfmadd132ps	(%rdi,%r14){1to16}, %zmm2, %zmm1
	addq	%r15, %r12
	addq	%rdi, %r14
	vmovups	(%r15,%r12), %zmm2 {%k1} {z}
	vfmadd132ps	(%rdi,%r14){1to16}, %zmm1, %zmm2
	addq	%r15, %r12
	addq	%rdi, %r14
	vmovups	(%r15,%r12), %zmm1 {%k1} {z}
	vfmadd132ps	(%rdi,%r14){1to16}, %zmm2, %zmm1
	addq	%r15, %r12
	addq	%r15, %r12
	addq	%rdi, %r14
	addq	%rdi, %r14
	addq	$-8, %r11
	jne	.LBB7_17
	addq	%rax, %r8
	addq	%rbp, %rsi
	movq	%r8, %r12
	movq	%rsi, %r14
	movq	104(%rsp), %r15
	movq	112(%rsp), %r9
	movq	88(%rsp), %rbp
	movq	24(%rsp), %r8
	movl	$16, %edi
.LBB7_19:
	andl	$7, %edx
	je	.LBB7_22
	shlq	$2, %r13
	shlq	$2, %rbx
	.p2align	4
.LBB7_21:
	vmovups	(%r12), %zmm2 {%k1} {z}
	vfmadd231ps	(%r14){1to16}, %zmm2, %zmm1
	addq	%r13, %r12
	addq	%rbx, %r14
	decq	%rdx
	jne	.LBB7_21
.LBB7_22:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB7_24
	movq	16(%rcx), %rdx
	subq	%rbp, %rdx
	cmpq	$16, %rdx
	cmovgeq	%rdi, %rdx
	movl	$-1, %r12d
	shlxl	%edx, %r12d, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%rbp,4), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	jmp	.LBB7_25
	.p2align	4
.LBB7_24:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movl	$-1, %r12d
.LBB7_25:
	movl	184(%rcx), %eax
	movl	188(%rcx), %r11d
	testl	%r11d, %r11d
	je	.LBB7_35
.LBB7_26:
	movq	144(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB7_29
	movq	152(%rcx), %rsi
	testq	%rsi, %rsi
	je	.LBB7_29
	movl	$16, %ebx
	movq	16(%rcx), %rdi
	subq	%rbp, %rdi
	cmpq	$16, %rdi
	cmovgeq	%rbx, %rdi
	shlxl	%edi, %r12d, %edi
	notl	%edi
	kmovd	%edi, %k1
	movl	$16, %edi
	vmovups	(%rdx,%rbp,4), %zmm2 {%k1} {z}
	vmovups	(%rsi,%rbp,4), %zmm3 {%k1} {z}
	vfmadd231ps	%zmm2, %zmm1, %zmm3
	vmovaps	%zmm3, %zmm1
.LBB7_29:
	movq	40(%r13), %rdx
	testq	%rdx, %rdx
	je	.LBB7_31
	movq	176(%rcx), %rsi
	imulq	%r15, %rsi
	leaq	(%rdx,%rsi,4), %rdx
	movq	16(%rcx), %rsi
	subq	%rbp, %rsi
	cmpq	$16, %rsi
	cmovgeq	%rdi, %rsi
	shlxl	%esi, %r12d, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	(%rdx,%rbp,4), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
.LBB7_31:
	testl	%r11d, %r11d
	je	.LBB7_11
	cmpl	$2, %eax
	je	.LBB7_10
	cmpl	$1, %eax
	jne	.LBB7_11
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB7_11
	.p2align	4
.LBB7_35:
	cmpl	$2, %eax
	je	.LBB7_38
	cmpl	$1, %eax
	jne	.LBB7_39
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %eax
	jmp	.LBB7_26
.LBB7_38:
	vbroadcastss	196(%rcx), %zmm2
	vbroadcastss	200(%rcx), %zmm3
	vmaxps	%zmm1, %zmm2, %zmm1
	vminps	%zmm1, %zmm3, %zmm1
	movl	$2, %eax
	jmp	.LBB7_26
.LBB7_39:
	cmpl	$3, %eax
	jge	.LBB7_11
	jmp	.LBB7_26
.LBB7_40:
	movq	8(%r13), %rcx
	leaq	64(%r8), %rax
	movq	%rcx, 24(%rsp)
	cmpq	%rax, %rcx
	jl	.LBB7_120
	movq	(%r13), %r9
	movq	16(%r13), %rax
	movq	%rax, 8(%rsp)
	movq	32(%r13), %rax
	movq	%rax, 56(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 40(%rsp)
	leaq	8(,%r15,4), %rax
	movq	%rax, 48(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 96(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r9, 72(%rsp)
	jmp	.LBB7_130
.LBB7_128:
	vbroadcastss	196(%r9), %zmm21
	vbroadcastss	200(%r9), %zmm22
	vmaxps	%zmm1, %zmm21, %zmm1
	vminps	%zmm1, %zmm22, %zmm1
	vmaxps	%zmm2, %zmm21, %zmm2
	vminps	%zmm2, %zmm22, %zmm2
	vmaxps	%zmm3, %zmm21, %zmm3
	vminps	%zmm3, %zmm22, %zmm3
	vmaxps	%zmm4, %zmm21, %zmm4
	vminps	%zmm4, %zmm22, %zmm4
	vmaxps	%zmm5, %zmm21, %zmm5
	vminps	%zmm5, %zmm22, %zmm5
	vmaxps	%zmm6, %zmm21, %zmm6
	vminps	%zmm6, %zmm22, %zmm6
	vmaxps	%zmm7, %zmm21, %zmm7
	vminps	%zmm7, %zmm22, %zmm7
	vmaxps	%zmm8, %zmm21, %zmm8
	vminps	%zmm8, %zmm22, %zmm8
	vmaxps	%zmm9, %zmm21, %zmm9
	vminps	%zmm9, %zmm22, %zmm9
	vmaxps	%zmm10, %zmm21, %zmm10
	vminps	%zmm10, %zmm22, %zmm10
	vmaxps	%zmm11, %zmm21, %zmm11
	vminps	%zmm11, %zmm22, %zmm11
	vmaxps	%zmm12, %zmm21, %zmm12
	vminps	%zmm12, %zmm22, %zmm12
	vmaxps	%zmm13, %zmm21, %zmm13
	vminps	%zmm13, %zmm22, %zmm13
	vmaxps	%zmm14, %zmm21, %zmm14
	vminps	%zmm14, %zmm22, %zmm14
	vmaxps	%zmm15, %zmm21, %zmm15
	vminps	%zmm15, %zmm22, %zmm15
	vmaxps	%zmm16, %zmm21, %zmm16
	vminps	%zmm16, %zmm22, %zmm16
	vmaxps	%zmm17, %zmm21, %zmm17
	vminps	%zmm17, %zmm22, %zmm17
	vmaxps	%zmm18, %zmm21, %zmm18
	vminps	%zmm18, %zmm22, %zmm18
	vmaxps	%zmm19, %zmm21, %zmm19
	vminps	%zmm19, %zmm22, %zmm19
	vmaxps	%zmm20, %zmm21, %zmm20
	vminps	%zmm20, %zmm22, %zmm20
	.p2align	4
.LBB7_129:
	vmovups	%zmm1, (%r15)
	vmovups	%zmm2, 64(%r15)
	vmovups	%zmm3, 128(%r15)
	vmovups	%zmm4, 192(%r15)
	vmovups	%zmm5, (%r15,%r10,4)
	vmovups	%zmm6, 64(%r15,%r10,4)
	vmovups	%zmm7, 128(%r15,%r10,4)
	vmovups	%zmm8, 192(%r15,%r10,4)
	vmovups	%zmm9, (%r15,%r10,8)
	vmovups	%zmm10, 64(%r15,%r10,8)
	vmovups	%zmm11, 128(%r15,%r10,8)
	vmovups	%zmm12, 192(%r15,%r10,8)
	leaq	(%r10,%r10,2), %rax
	leaq	(%r15,%rax,4), %rcx
	vmovups	%zmm13, (%r15,%rax,4)
	vmovups	%zmm14, 64(%r15,%rax,4)
	vmovups	%zmm15, 128(%r15,%rax,4)
	vmovups	%zmm16, 192(%r15,%rax,4)
	vmovups	%zmm17, (%rcx,%r10,4)
	vmovups	%zmm18, 64(%rcx,%r10,4)
	vmovups	%zmm19, 128(%rcx,%r10,4)
	vmovups	%zmm20, 192(%rcx,%r10,4)
	leaq	64(%r8), %rbp
	subq	$-128, %r8
	cmpq	%r8, 24(%rsp)
	movq	%rbp, %r8
	movq	104(%rsp), %r15
	jl	.LBB7_121
.LBB7_130:
	movq	64(%r9), %r12
	movq	128(%r9), %rsi
	movq	%rsi, %rax
	imulq	%r15, %rax
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%r15, %rcx
	leaq	(%rax,%r8,4), %r15
	movq	%r12, %rax
	imulq	%rcx, %rax
	movq	8(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rbp
	leaq	(%r12,%r12,2), %rax
	leaq	(,%rax,4), %r10
	addq	%rbp, %r10
	leaq	15(%r8), %rax
	testq	%r8, %r8
	cmovnsq	%r8, %rax
	cmpl	$0, 192(%r9)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	je	.LBB7_132
	vmovups	(%r15), %zmm1
	vmovups	64(%r15), %zmm2
	vmovups	128(%r15), %zmm3
	vmovups	192(%r15), %zmm4
	vmovups	(%r15,%rsi,4), %zmm5
	vmovups	64(%r15,%rsi,4), %zmm6
	vmovups	128(%r15,%rsi,4), %zmm7
	vmovups	192(%r15,%rsi,4), %zmm8
	vmovups	(%r15,%rsi,8), %zmm9
	vmovups	64(%r15,%rsi,8), %zmm10
	vmovups	128(%r15,%rsi,8), %zmm11
	vmovups	192(%r15,%rsi,8), %zmm12
	leaq	(%rsi,%rsi,2), %rcx
	leaq	(%r15,%rcx,4), %rdx
	vmovups	(%r15,%rcx,4), %zmm13
	vmovups	64(%r15,%rcx,4), %zmm14
	vmovups	128(%r15,%rcx,4), %zmm15
	vmovups	192(%r15,%rcx,4), %zmm16
	vmovups	(%rdx,%rsi,4), %zmm17
	vmovups	64(%rdx,%rsi,4), %zmm18
	vmovups	128(%rdx,%rsi,4), %zmm19
	vmovups	192(%rdx,%rsi,4), %zmm20
.LBB7_132:
	movq	%rsi, 16(%rsp)
	movq	%r8, 32(%rsp)
	movq	24(%r9), %rbx
	testq	%rbx, %rbx
	je	.LBB7_135
	sarq	$4, %rax
	movq	96(%r9), %rdi
	movq	72(%r9), %r14
	movq	104(%r9), %r13
	leaq	12(,%rax,4), %r8
	imulq	%rdi, %r8
	shlq	$2, %r13
	leaq	8(,%rax,4), %r9
	imulq	%rdi, %r9
	leaq	4(,%rax,4), %rdx
	imulq	%rdi, %rdx
	imulq	%rax, %rdi
	shlq	$2, %rdi
	shlq	$2, %r14
	leaq	(%r10,%r12,4), %rax
	movq	48(%rsp), %rsi
	imulq	%r12, %rsi
	movq	8(%rsp), %rcx
	addq	%rcx, %rsi
	imulq	96(%rsp), %r12
	addq	%rcx, %r12
	xorl	%ecx, %ecx
	movq	40(%rsp), %r11
	.p2align	4
.LBB7_134:
	vmovups	(%r11,%rdi), %zmm21
	vmovups	(%r11,%rdx), %zmm22
	vmovups	(%r11,%r9), %zmm23
	vmovups	(%r11,%r8), %zmm24
	vbroadcastss	(%rbp,%rcx), %zmm25
	vfmadd231ps	%zmm21, %zmm25, %zmm1
	vfmadd231ps	%zmm22, %zmm25, %zmm2
	vfmadd231ps	%zmm23, %zmm25, %zmm3
	vfmadd231ps	%zmm25, %zmm24, %zmm4
	vbroadcastss	(%r12,%rcx), %zmm25
	vfmadd231ps	%zmm21, %zmm25, %zmm5
	vfmadd231ps	%zmm22, %zmm25, %zmm6
	vfmadd231ps	%zmm23, %zmm25, %zmm7
	vfmadd231ps	%zmm25, %zmm24, %zmm8
	vbroadcastss	(%rsi,%rcx), %zmm25
	vfmadd231ps	%zmm21, %zmm25, %zmm9
	vfmadd231ps	%zmm22, %zmm25, %zmm10
	vfmadd231ps	%zmm23, %zmm25, %zmm11
	vfmadd231ps	%zmm25, %zmm24, %zmm12
	vbroadcastss	(%r10,%rcx), %zmm25
	vfmadd231ps	%zmm21, %zmm25, %zmm13
	vfmadd231ps	%zmm22, %zmm25, %zmm14
	vfmadd231ps	%zmm23, %zmm25, %zmm15
	vfmadd231ps	%zmm25, %zmm24, %zmm16
	vbroadcastss	(%rax,%rcx), %zmm25
	vfmadd231ps	%zmm21, %zmm25, %zmm17
	vfmadd231ps	%zmm22, %zmm25, %zmm18
	vfmadd231ps	%zmm23, %zmm25, %zmm19
	vfmadd231ps	%zmm24, %zmm25, %zmm20
	addq	%r13, %r11
	addq	%r14, %rcx
	decq	%rbx
	jne	.LBB7_134
.LBB7_135:
	movq	72(%rsp), %r9
	movq	136(%r9), %rax
	testq	%rax, %rax
	je	.LBB7_137
	movq	32(%rsp), %r8
	vmovups	(%rax,%r8,4), %zmm21
	vmovups	64(%rax,%r8,4), %zmm22
	vmovups	128(%rax,%r8,4), %zmm23
	vmovups	192(%rax,%r8,4), %zmm24
	vaddps	%zmm21, %zmm1, %zmm1
	vaddps	%zmm22, %zmm2, %zmm2
	vaddps	%zmm23, %zmm3, %zmm3
	vaddps	%zmm24, %zmm4, %zmm4
	vaddps	%zmm21, %zmm5, %zmm5
	vaddps	%zmm22, %zmm6, %zmm6
	vaddps	%zmm23, %zmm7, %zmm7
	vaddps	%zmm24, %zmm8, %zmm8
	vaddps	%zmm21, %zmm9, %zmm9
	vaddps	%zmm22, %zmm10, %zmm10
	vaddps	%zmm23, %zmm11, %zmm11
	vaddps	%zmm24, %zmm12, %zmm12
	vaddps	%zmm21, %zmm13, %zmm13
	vaddps	%zmm22, %zmm14, %zmm14
	vaddps	%zmm23, %zmm15, %zmm15
	vaddps	%zmm24, %zmm16, %zmm16
	vaddps	%zmm21, %zmm17, %zmm17
	vaddps	%zmm22, %zmm18, %zmm18
	vaddps	%zmm23, %zmm19, %zmm19
	vaddps	%zmm24, %zmm20, %zmm20
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	jmp	.LBB7_138
	.p2align	4
.LBB7_137:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	32(%rsp), %r8
.LBB7_138:
	movq	16(%rsp), %r10
	movl	184(%r9), %r12d
	movl	188(%r9), %ebp
	testl	%ebp, %ebp
	jne	.LBB7_144
	cmpl	$2, %r12d
	je	.LBB7_142
	cmpl	$1, %r12d
	jne	.LBB7_143
	vmaxps	%zmm1, %zmm0, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	vmaxps	%zmm17, %zmm0, %zmm17
	vmaxps	%zmm18, %zmm0, %zmm18
	vmaxps	%zmm19, %zmm0, %zmm19
	vmaxps	%zmm20, %zmm0, %zmm20
	jmp	.LBB7_143
.LBB7_142:
	vbroadcastss	196(%r9), %zmm21
	vbroadcastss	200(%r9), %zmm22
	vmaxps	%zmm1, %zmm21, %zmm1
	vminps	%zmm1, %zmm22, %zmm1
	vmaxps	%zmm2, %zmm21, %zmm2
	vminps	%zmm2, %zmm22, %zmm2
	vmaxps	%zmm3, %zmm21, %zmm3
	vminps	%zmm3, %zmm22, %zmm3
	vmaxps	%zmm4, %zmm21, %zmm4
	vminps	%zmm4, %zmm22, %zmm4
	vmaxps	%zmm5, %zmm21, %zmm5
	vminps	%zmm5, %zmm22, %zmm5
	vmaxps	%zmm6, %zmm21, %zmm6
	vminps	%zmm6, %zmm22, %zmm6
	vmaxps	%zmm7, %zmm21, %zmm7
	vminps	%zmm7, %zmm22, %zmm7
	vmaxps	%zmm8, %zmm21, %zmm8
	vminps	%zmm8, %zmm22, %zmm8
	vmaxps	%zmm9, %zmm21, %zmm9
	vminps	%zmm9, %zmm22, %zmm9
	vmaxps	%zmm10, %zmm21, %zmm10
	vminps	%zmm10, %zmm22, %zmm10
	vmaxps	%zmm11, %zmm21, %zmm11
	vminps	%zmm11, %zmm22, %zmm11
	vmaxps	%zmm12, %zmm21, %zmm12
	vminps	%zmm12, %zmm22, %zmm12
	vmaxps	%zmm13, %zmm21, %zmm13
	vminps	%zmm13, %zmm22, %zmm13
	vmaxps	%zmm14, %zmm21, %zmm14
	vminps	%zmm14, %zmm22, %zmm14
	vmaxps	%zmm15, %zmm21, %zmm15
	vminps	%zmm15, %zmm22, %zmm15
	vmaxps	%zmm16, %zmm21, %zmm16
	vminps	%zmm16, %zmm22, %zmm16
	vmaxps	%zmm17, %zmm21, %zmm17
	vminps	%zmm17, %zmm22, %zmm17
	vmaxps	%zmm18, %zmm21, %zmm18
	vminps	%zmm18, %zmm22, %zmm18
	vmaxps	%zmm19, %zmm21, %zmm19
	vminps	%zmm19, %zmm22, %zmm19
	vmaxps	%zmm20, %zmm21, %zmm20
	vminps	%zmm20, %zmm22, %zmm20
.LBB7_143:
	movl	184(%r9), %r12d
	cmpl	$3, %r12d
	jge	.LBB7_129
.LBB7_144:
	movq	144(%r9), %rax
	testq	%rax, %rax
	je	.LBB7_147
	movq	152(%r9), %rcx
	testq	%rcx, %rcx
	je	.LBB7_147
	vmovups	(%rax,%r8,4), %zmm21
	vmovups	64(%rax,%r8,4), %zmm22
	vmovups	128(%rax,%r8,4), %zmm23
	vmovups	192(%rax,%r8,4), %zmm24
	vmovups	(%rcx,%r8,4), %zmm25
	vmovups	64(%rcx,%r8,4), %zmm26
	vmovups	128(%rcx,%r8,4), %zmm27
	vmovups	192(%rcx,%r8,4), %zmm28
	vfmadd213ps	%zmm25, %zmm21, %zmm1
	vfmadd213ps	%zmm26, %zmm22, %zmm2
	vfmadd213ps	%zmm27, %zmm23, %zmm3
	vfmadd213ps	%zmm28, %zmm24, %zmm4
	vfmadd213ps	%zmm25, %zmm21, %zmm5
	vfmadd213ps	%zmm26, %zmm22, %zmm6
	vfmadd213ps	%zmm27, %zmm23, %zmm7
	vfmadd213ps	%zmm28, %zmm24, %zmm8
	vfmadd213ps	%zmm25, %zmm21, %zmm9
	vfmadd213ps	%zmm26, %zmm22, %zmm10
	vfmadd213ps	%zmm27, %zmm23, %zmm11
	vfmadd213ps	%zmm28, %zmm24, %zmm12
	vfmadd213ps	%zmm25, %zmm21, %zmm13
	vfmadd213ps	%zmm26, %zmm22, %zmm14
	vfmadd213ps	%zmm27, %zmm23, %zmm15
	vfmadd213ps	%zmm28, %zmm24, %zmm16
	vfmadd213ps	%zmm25, %zmm21, %zmm17
	vfmadd213ps	%zmm26, %zmm22, %zmm18
	vfmadd213ps	%zmm27, %zmm23, %zmm19
	vfmadd213ps	%zmm28, %zmm24, %zmm20
.LBB7_147:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_149
	movq	176(%r9), %rcx
	movq	%rcx, %rdx
	imulq	104(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%r8,4), %rdx
	leaq	(%rcx,%rcx,2), %rsi
	leaq	(%rdx,%rsi,4), %rdi
	vaddps	(%rax,%r8,4), %zmm1, %zmm1
	vaddps	64(%rax,%r8,4), %zmm2, %zmm2
	vaddps	128(%rax,%r8,4), %zmm3, %zmm3
	vaddps	192(%rax,%r8,4), %zmm4, %zmm4
	vaddps	(%rdx,%rcx,4), %zmm5, %zmm5
	vaddps	64(%rdx,%rcx,4), %zmm6, %zmm6
	vaddps	128(%rdx,%rcx,4), %zmm7, %zmm7
	vaddps	192(%rdx,%rcx,4), %zmm8, %zmm8
	vaddps	(%rdx,%rcx,8), %zmm9, %zmm9
	vaddps	64(%rdx,%rcx,8), %zmm10, %zmm10
	vaddps	128(%rdx,%rcx,8), %zmm11, %zmm11
	vaddps	192(%rdx,%rcx,8), %zmm12, %zmm12
	vaddps	(%rdx,%rsi,4), %zmm13, %zmm13
	vaddps	64(%rdx,%rsi,4), %zmm14, %zmm14
	vaddps	128(%rdx,%rsi,4), %zmm15, %zmm15
	vaddps	192(%rdx,%rsi,4), %zmm16, %zmm16
	vaddps	(%rdi,%rcx,4), %zmm17, %zmm17
	vaddps	64(%rdi,%rcx,4), %zmm18, %zmm18
	vaddps	128(%rdi,%rcx,4), %zmm19, %zmm19
	vaddps	192(%rdi,%rcx,4), %zmm20, %zmm20
.LBB7_149:
	testl	%ebp, %ebp
	je	.LBB7_129
	cmpl	$2, %r12d
	je	.LBB7_128
	cmpl	$1, %r12d
	jne	.LBB7_129
	vmaxps	%zmm1, %zmm0, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	vmaxps	%zmm17, %zmm0, %zmm17
	vmaxps	%zmm18, %zmm0, %zmm18
	vmaxps	%zmm19, %zmm0, %zmm19
	vmaxps	%zmm20, %zmm0, %zmm20
	jmp	.LBB7_129
.LBB7_42:
	movq	8(%r13), %r10
	leaq	64(%r8), %rax
	cmpq	%rax, %r10
	movq	%r10, 40(%rsp)
	jge	.LBB7_153
	movq	%r8, %r12
.LBB7_44:
	leaq	32(%r12), %rax
	cmpq	%rax, %r10
	jge	.LBB7_183
	movq	%r12, %rbp
.LBB7_46:
	cmpq	%r10, %rbp
	jge	.LBB7_121
	movq	(%r13), %r8
	movq	16(%r13), %rax
	movq	%rax, 120(%rsp)
	movq	32(%r13), %rax
	movq	%rax, 112(%rsp)
	movq	24(%r13), %rbx
	leaq	(,%r15,4), %rax
	movq	%rax, 168(%rsp)
	leaq	8(,%r15,4), %rax
	movq	%rax, 160(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 152(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movl	$16, %r12d
	movl	$-1, %esi
	movq	%r8, 184(%rsp)
	movq	%rbx, 176(%rsp)
	jmp	.LBB7_50
	.p2align	4
.LBB7_48:
	movl	$-1, %esi
.LBB7_49:
	movq	16(%r8), %rax
	subq	%rbp, %rax
	cmpq	$16, %rax
	cmovgeq	%r12, %rax
	shlxl	%eax, %esi, %eax
	notl	%eax
	kmovd	%eax, %k1
	movq	96(%rsp), %rcx
	vmovups	%zmm3, (%rcx) {%k1}
	movq	48(%rsp), %rax
	vmovups	%zmm2, (%rcx,%rax,4) {%k1}
	vmovups	%zmm1, (%rcx,%rax,8) {%k1}
	addq	$16, %rbp
	cmpq	%r10, %rbp
	jge	.LBB7_121
.LBB7_50:
	movq	128(%r8), %rdx
	movq	%rdx, %rax
	imulq	%r15, %rax
	movq	112(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	leaq	(%rax,%rbp,4), %rdi
	leaq	15(%rbp), %rax
	testq	%rbp, %rbp
	cmovnsq	%rbp, %rax
	cmpl	$0, 192(%r8)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	je	.LBB7_52
	movq	16(%r8), %rcx
	subq	%rbp, %rcx
	cmpq	$16, %rcx
	cmovgeq	%r12, %rcx
	shlxl	%ecx, %esi, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rdi), %zmm3 {%k1} {z}
	vmovups	(%rdi,%rdx,4), %zmm2 {%k1} {z}
	vmovups	(%rdi,%rdx,8), %zmm1 {%k1} {z}
.LBB7_52:
	movq	%rdi, 96(%rsp)
	movq	%rdx, 48(%rsp)
	movq	24(%r8), %rdx
	testq	%rdx, %rdx
	je	.LBB7_60
	movq	64(%r8), %r9
	sarq	$4, %rax
	imulq	96(%r8), %rax
	leaq	(%rbx,%rax,4), %r14
	movq	16(%r8), %rax
	movq	72(%r8), %rdi
	subq	%rbp, %rax
	cmpq	$16, %rax
	cmovgeq	%r12, %rax
	shlxl	%eax, %esi, %eax
	notl	%eax
	kmovd	%eax, %k1
	movq	104(%r8), %r11
	cmpq	$4, %rdx
	jae	.LBB7_55
	movq	%r9, %rax
	imulq	%r15, %rax
	movq	120(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r13
	andl	$3, %edx
	jne	.LBB7_58
	jmp	.LBB7_60
	.p2align	4
.LBB7_55:
	movq	%rbp, 88(%rsp)
	movq	%rdx, %rbx
	andq	$-4, %rbx
	movq	%r11, %rax
	shlq	$4, %rax
	movq	%rax, 144(%rsp)
	movq	%rdi, %rax
	shlq	$4, %rax
	movq	%rax, 16(%rsp)
	movq	%r11, %rsi
	movq	160(%rsp), %r11
	imulq	%r9, %r11
	leaq	(,%rdi,4), %rax
	leaq	(%rax,%rax,2), %rbp
	leaq	(%r11,%rbp), %rax
	movq	%rax, 8(%rsp)
	movq	152(%rsp), %r8
	imulq	%r9, %r8
	leaq	(%r8,%rbp), %rax
	movq	%rax, 24(%rsp)
	movq	168(%rsp), %rax
	imulq	%r9, %rax
	addq	%rax, %rbp
	leaq	(%r11,%rdi,8), %rcx
	movq	%rcx, 72(%rsp)
	leaq	(%r8,%rdi,8), %rcx
	movq	%rcx, 56(%rsp)
	leaq	(%rax,%rdi,8), %rcx
	movq	%rcx, 32(%rsp)
	leaq	(%r11,%rdi,4), %r12
	leaq	(%r8,%rdi,4), %r10
	movq	%rdi, 128(%rsp)
	leaq	(%rax,%rdi,4), %rcx
	movq	%rsi, 136(%rsp)
	leaq	(,%rsi,4), %rdi
	movq	120(%rsp), %r13
	.p2align	4
.LBB7_56:
	movq	%r14, %rsi
	addq	%rdi, %r14
	vmovups	(%rdi,%r14), %zmm4 {%k1} {z}
	addq	%rdi, %r14
	vmovups	(%rdi,%r14), %zmm5 {%k1} {z}
	addq	%rdi, %r14
	addq	%rdi, %r14
	vmovups	(%rsi), %zmm6 {%k1} {z}
	vfmadd231ps	(%r13,%rax){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%r13,%r8){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%r13,%r11){1to16}, %zmm6, %zmm1
	vmovups	(%rsi,%rdi), %zmm6 {%k1} {z}
	vfmadd231ps	(%r13,%rcx){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%r13,%r10){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%r13,%r12){1to16}, %zmm6, %zmm1
	movq	32(%rsp), %r15
	vfmadd231ps	(%r13,%r15){1to16}, %zmm4, %zmm3
	movq	56(%rsp), %r15
	vfmadd231ps	(%r13,%r15){1to16}, %zmm4, %zmm2
	movq	72(%rsp), %r15
	vfmadd231ps	(%r13,%r15){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%r13,%rbp){1to16}, %zmm5, %zmm3
	movq	24(%rsp), %r15
	vfmadd231ps	(%r13,%r15){1to16}, %zmm5, %zmm2
	movq	8(%rsp), %r15
	vfmadd231ps	(%r13,%r15){1to16}, %zmm5, %zmm1
	addq	16(%rsp), %r13
	addq	$-4, %rbx
	jne	.LBB7_56
	addq	144(%rsp), %rsi
	addq	%rax, %r13
	movq	%rsi, %r14
	movq	104(%rsp), %r15
	movq	40(%rsp), %r10
	movq	88(%rsp), %rbp
	movq	184(%rsp), %r8
	movq	176(%rsp), %rbx
	movl	$16, %r12d
	movl	$-1, %esi
	movq	128(%rsp), %rdi
	movq	136(%rsp), %r11
	andl	$3, %edx
	je	.LBB7_60
.LBB7_58:
	shlq	$2, %r11
	shlq	$2, %rdi
	.p2align	4
.LBB7_59:
	vmovups	(%r14), %zmm4 {%k1} {z}
	vfmadd231ps	(%r13){1to16}, %zmm4, %zmm3
	vfmadd231ps	(%r13,%r9,4){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%r13,%r9,8){1to16}, %zmm4, %zmm1
	addq	%r11, %r14
	addq	%rdi, %r13
	decq	%rdx
	jne	.LBB7_59
.LBB7_60:
	movq	136(%r8), %rax
	testq	%rax, %rax
	je	.LBB7_62
	movq	16(%r8), %rcx
	subq	%rbp, %rcx
	cmpq	$16, %rcx
	cmovgeq	%r12, %rcx
	shlxl	%ecx, %esi, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%rbp,4), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vaddps	%zmm4, %zmm2, %zmm2
	vaddps	%zmm4, %zmm1, %zmm1
.LBB7_62:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movl	184(%r8), %r9d
	movl	188(%r8), %edi
	testl	%edi, %edi
	je	.LBB7_72
.LBB7_63:
	movq	144(%r8), %rax
	testq	%rax, %rax
	je	.LBB7_66
	movq	152(%r8), %rcx
	testq	%rcx, %rcx
	je	.LBB7_66
	movq	16(%r8), %rdx
	subq	%rbp, %rdx
	cmpq	$16, %rdx
	cmovgeq	%r12, %rdx
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%rbp,4), %zmm4 {%k1} {z}
	vmovups	(%rcx,%rbp,4), %zmm5 {%k1} {z}
	vfmadd213ps	%zmm5, %zmm4, %zmm3
	vfmadd213ps	%zmm5, %zmm4, %zmm2
	vfmadd213ps	%zmm5, %zmm4, %zmm1
.LBB7_66:
	movl	$-1, %r11d
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_68
	movq	16(%r8), %rcx
	movq	176(%r8), %rdx
	movq	%rdx, %rsi
	imulq	%r15, %rsi
	leaq	(%rax,%rsi,4), %rax
	leaq	(%rax,%rbp,4), %rsi
	subq	%rbp, %rcx
	cmpq	$16, %rcx
	cmovgeq	%r12, %rcx
	shlxl	%ecx, %r11d, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%rbp,4), %zmm4 {%k1} {z}
	vmovups	(%rsi,%rdx,4), %zmm5 {%k1} {z}
	vmovups	(%rsi,%rdx,8), %zmm6 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vaddps	%zmm5, %zmm2, %zmm2
	vaddps	%zmm6, %zmm1, %zmm1
.LBB7_68:
	testl	%edi, %edi
	je	.LBB7_48
	cmpl	$2, %r9d
	movl	$-1, %esi
	je	.LBB7_75
	cmpl	$1, %r9d
	jne	.LBB7_49
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB7_49
	.p2align	4
.LBB7_72:
	cmpl	$2, %r9d
	je	.LBB7_76
	cmpl	$1, %r9d
	jne	.LBB7_77
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %r9d
	jmp	.LBB7_63
.LBB7_75:
	vbroadcastss	196(%r8), %zmm4
	vbroadcastss	200(%r8), %zmm5
	vmaxps	%zmm3, %zmm4, %zmm3
	vminps	%zmm3, %zmm5, %zmm3
	vmaxps	%zmm2, %zmm4, %zmm2
	vminps	%zmm2, %zmm5, %zmm2
	vmaxps	%zmm1, %zmm4, %zmm1
	vminps	%zmm1, %zmm5, %zmm1
	jmp	.LBB7_49
.LBB7_76:
	vbroadcastss	196(%r8), %zmm4
	vbroadcastss	200(%r8), %zmm5
	vmaxps	%zmm3, %zmm4, %zmm3
	vminps	%zmm3, %zmm5, %zmm3
	vmaxps	%zmm2, %zmm4, %zmm2
	vminps	%zmm2, %zmm5, %zmm2
	vmaxps	%zmm1, %zmm4, %zmm1
	vminps	%zmm1, %zmm5, %zmm1
	movl	$2, %r9d
	jmp	.LBB7_63
.LBB7_77:
	cmpl	$3, %r9d
	jge	.LBB7_49
	jmp	.LBB7_63
.LBB7_78:
	movq	8(%r13), %rcx
	leaq	64(%r8), %rax
	movq	%rcx, 8(%rsp)
	cmpq	%rax, %rcx
	jl	.LBB7_120
	movq	(%r13), %r9
	movq	16(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	32(%r13), %rax
	movq	%rax, 72(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 56(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, 40(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 48(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r9, 24(%rsp)
	jmp	.LBB7_216
.LBB7_214:
	vbroadcastss	196(%r9), %zmm17
	vbroadcastss	200(%r9), %zmm18
	vmaxps	%zmm1, %zmm17, %zmm1
	vminps	%zmm1, %zmm18, %zmm1
	vmaxps	%zmm2, %zmm17, %zmm2
	vminps	%zmm2, %zmm18, %zmm2
	vmaxps	%zmm3, %zmm17, %zmm3
	vminps	%zmm3, %zmm18, %zmm3
	vmaxps	%zmm4, %zmm17, %zmm4
	vminps	%zmm4, %zmm18, %zmm4
	vmaxps	%zmm5, %zmm17, %zmm5
	vminps	%zmm5, %zmm18, %zmm5
	vmaxps	%zmm6, %zmm17, %zmm6
	vminps	%zmm6, %zmm18, %zmm6
	vmaxps	%zmm7, %zmm17, %zmm7
	vminps	%zmm7, %zmm18, %zmm7
	vmaxps	%zmm8, %zmm17, %zmm8
	vminps	%zmm8, %zmm18, %zmm8
	vmaxps	%zmm9, %zmm17, %zmm9
	vminps	%zmm9, %zmm18, %zmm9
	vmaxps	%zmm10, %zmm17, %zmm10
	vminps	%zmm10, %zmm18, %zmm10
	vmaxps	%zmm11, %zmm17, %zmm11
	vminps	%zmm11, %zmm18, %zmm11
	vmaxps	%zmm12, %zmm17, %zmm12
	vminps	%zmm12, %zmm18, %zmm12
	vmaxps	%zmm13, %zmm17, %zmm13
	vminps	%zmm13, %zmm18, %zmm13
	vmaxps	%zmm14, %zmm17, %zmm14
	vminps	%zmm14, %zmm18, %zmm14
	vmaxps	%zmm15, %zmm17, %zmm15
	vminps	%zmm15, %zmm18, %zmm15
	vmaxps	%zmm16, %zmm17, %zmm16
	vminps	%zmm16, %zmm18, %zmm16
	.p2align	4
.LBB7_215:
	vmovups	%zmm1, (%r15)
	vmovups	%zmm2, 64(%r15)
	vmovups	%zmm3, 128(%r15)
	vmovups	%zmm4, 192(%r15)
	vmovups	%zmm5, (%r15,%r11,4)
	vmovups	%zmm6, 64(%r15,%r11,4)
	vmovups	%zmm7, 128(%r15,%r11,4)
	vmovups	%zmm8, 192(%r15,%r11,4)
	leaq	(%r15,%r11,8), %rax
	vmovups	%zmm9, (%r15,%r11,8)
	vmovups	%zmm10, 64(%r15,%r11,8)
	vmovups	%zmm11, 128(%r15,%r11,8)
	vmovups	%zmm12, 192(%r15,%r11,8)
	vmovups	%zmm13, (%rax,%r11,4)
	vmovups	%zmm14, 64(%rax,%r11,4)
	vmovups	%zmm15, 128(%rax,%r11,4)
	vmovups	%zmm16, 192(%rax,%r11,4)
	leaq	64(%rdi), %rbp
	subq	$-128, %rdi
	cmpq	%rdi, 8(%rsp)
	movq	%rbp, %r8
	movq	104(%rsp), %r15
	jl	.LBB7_121
.LBB7_216:
	movq	64(%r9), %r12
	movq	128(%r9), %r11
	movq	%r11, %rax
	imulq	%r15, %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%r15, %rcx
	leaq	(%rax,%r8,4), %r15
	movq	%r12, %rax
	imulq	%rcx, %rax
	movq	16(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	leaq	(%rax,%r12,8), %rbp
	leaq	15(%r8), %rax
	testq	%r8, %r8
	cmovnsq	%r8, %rax
	cmpl	$0, 192(%r9)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	je	.LBB7_218
	vmovups	(%r15), %zmm1
	vmovups	64(%r15), %zmm2
	vmovups	128(%r15), %zmm3
	vmovups	192(%r15), %zmm4
	vmovups	(%r15,%r11,4), %zmm5
	vmovups	64(%r15,%r11,4), %zmm6
	vmovups	128(%r15,%r11,4), %zmm7
	vmovups	192(%r15,%r11,4), %zmm8
	leaq	(%r15,%r11,8), %rcx
	vmovups	(%r15,%r11,8), %zmm9
	vmovups	64(%r15,%r11,8), %zmm10
	vmovups	128(%r15,%r11,8), %zmm11
	vmovups	192(%r15,%r11,8), %zmm12
	vmovups	(%rcx,%r11,4), %zmm13
	vmovups	64(%rcx,%r11,4), %zmm14
	vmovups	128(%rcx,%r11,4), %zmm15
	vmovups	192(%rcx,%r11,4), %zmm16
.LBB7_218:
	movq	%r8, 32(%rsp)
	movq	24(%r9), %rdx
	testq	%rdx, %rdx
	je	.LBB7_221
	sarq	$4, %rax
	movq	96(%r9), %r10
	movq	72(%r9), %rbx
	movq	104(%r9), %r14
	leaq	12(,%rax,4), %r13
	imulq	%r10, %r13
	shlq	$2, %r14
	leaq	8(,%rax,4), %r8
	imulq	%r10, %r8
	leaq	4(,%rax,4), %r9
	imulq	%r10, %r9
	imulq	%rax, %r10
	shlq	$2, %r10
	shlq	$2, %rbx
	movq	40(%rsp), %rdi
	imulq	%r12, %rdi
	movq	48(%rsp), %rax
	imulq	%r12, %rax
	movq	16(%rsp), %rsi
	movq	56(%rsp), %rcx
	.p2align	4
.LBB7_220:
	vmovups	(%rcx,%r10), %zmm17
	vmovups	(%rcx,%r9), %zmm18
	vmovups	(%rcx,%r8), %zmm19
	vmovups	(%rcx,%r13), %zmm20
	vbroadcastss	(%rsi,%rdi), %zmm21
	vfmadd231ps	%zmm17, %zmm21, %zmm1
	vfmadd231ps	%zmm18, %zmm21, %zmm2
	vfmadd231ps	%zmm19, %zmm21, %zmm3
	vfmadd231ps	%zmm21, %zmm20, %zmm4
	vbroadcastss	(%rsi,%rax), %zmm21
	vfmadd231ps	%zmm17, %zmm21, %zmm5
	vfmadd231ps	%zmm18, %zmm21, %zmm6
	vfmadd231ps	%zmm19, %zmm21, %zmm7
	vfmadd231ps	%zmm21, %zmm20, %zmm8
	vbroadcastss	(%rbp), %zmm21
	vfmadd231ps	%zmm17, %zmm21, %zmm9
	vfmadd231ps	%zmm18, %zmm21, %zmm10
	vfmadd231ps	%zmm19, %zmm21, %zmm11
	vfmadd231ps	%zmm21, %zmm20, %zmm12
	vbroadcastss	(%rbp,%r12,4), %zmm21
	vfmadd231ps	%zmm17, %zmm21, %zmm13
	vfmadd231ps	%zmm18, %zmm21, %zmm14
	vfmadd231ps	%zmm19, %zmm21, %zmm15
	vfmadd231ps	%zmm20, %zmm21, %zmm16
	addq	%r14, %rcx
	addq	%rbx, %rbp
	addq	%rbx, %rsi
	decq	%rdx
	jne	.LBB7_220
.LBB7_221:
	movq	24(%rsp), %r9
	movq	136(%r9), %rax
	testq	%rax, %rax
	je	.LBB7_223
	movq	32(%rsp), %rdi
	vmovups	(%rax,%rdi,4), %zmm17
	vmovups	64(%rax,%rdi,4), %zmm18
	vmovups	128(%rax,%rdi,4), %zmm19
	vmovups	192(%rax,%rdi,4), %zmm20
	vaddps	%zmm17, %zmm1, %zmm1
	vaddps	%zmm18, %zmm2, %zmm2
	vaddps	%zmm19, %zmm3, %zmm3
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm17, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm19, %zmm7, %zmm7
	vaddps	%zmm20, %zmm8, %zmm8
	vaddps	%zmm17, %zmm9, %zmm9
	vaddps	%zmm18, %zmm10, %zmm10
	vaddps	%zmm19, %zmm11, %zmm11
	vaddps	%zmm20, %zmm12, %zmm12
	vaddps	%zmm17, %zmm13, %zmm13
	vaddps	%zmm18, %zmm14, %zmm14
	vaddps	%zmm19, %zmm15, %zmm15
	vaddps	%zmm20, %zmm16, %zmm16
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	jmp	.LBB7_224
	.p2align	4
.LBB7_223:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	32(%rsp), %rdi
.LBB7_224:
	movl	184(%r9), %r12d
	movl	188(%r9), %ebp
	testl	%ebp, %ebp
	jne	.LBB7_230
	cmpl	$2, %r12d
	je	.LBB7_228
	cmpl	$1, %r12d
	jne	.LBB7_229
	vmaxps	%zmm1, %zmm0, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	jmp	.LBB7_229
.LBB7_228:
	vbroadcastss	196(%r9), %zmm17
	vbroadcastss	200(%r9), %zmm18
	vmaxps	%zmm1, %zmm17, %zmm1
	vminps	%zmm1, %zmm18, %zmm1
	vmaxps	%zmm2, %zmm17, %zmm2
	vminps	%zmm2, %zmm18, %zmm2
	vmaxps	%zmm3, %zmm17, %zmm3
	vminps	%zmm3, %zmm18, %zmm3
	vmaxps	%zmm4, %zmm17, %zmm4
	vminps	%zmm4, %zmm18, %zmm4
	vmaxps	%zmm5, %zmm17, %zmm5
	vminps	%zmm5, %zmm18, %zmm5
	vmaxps	%zmm6, %zmm17, %zmm6
	vminps	%zmm6, %zmm18, %zmm6
	vmaxps	%zmm7, %zmm17, %zmm7
	vminps	%zmm7, %zmm18, %zmm7
	vmaxps	%zmm8, %zmm17, %zmm8
	vminps	%zmm8, %zmm18, %zmm8
	vmaxps	%zmm9, %zmm17, %zmm9
	vminps	%zmm9, %zmm18, %zmm9
	vmaxps	%zmm10, %zmm17, %zmm10
	vminps	%zmm10, %zmm18, %zmm10
	vmaxps	%zmm11, %zmm17, %zmm11
	vminps	%zmm11, %zmm18, %zmm11
	vmaxps	%zmm12, %zmm17, %zmm12
	vminps	%zmm12, %zmm18, %zmm12
	vmaxps	%zmm13, %zmm17, %zmm13
	vminps	%zmm13, %zmm18, %zmm13
	vmaxps	%zmm14, %zmm17, %zmm14
	vminps	%zmm14, %zmm18, %zmm14
	vmaxps	%zmm15, %zmm17, %zmm15
	vminps	%zmm15, %zmm18, %zmm15
	vmaxps	%zmm16, %zmm17, %zmm16
	vminps	%zmm16, %zmm18, %zmm16
.LBB7_229:
	movl	184(%r9), %r12d
	cmpl	$3, %r12d
	jge	.LBB7_215
.LBB7_230:
	movq	144(%r9), %rax
	testq	%rax, %rax
	je	.LBB7_233
	movq	152(%r9), %rcx
	testq	%rcx, %rcx
	je	.LBB7_233
	vmovups	(%rax,%rdi,4), %zmm17
	vmovups	64(%rax,%rdi,4), %zmm18
	vmovups	128(%rax,%rdi,4), %zmm19
	vmovups	192(%rax,%rdi,4), %zmm20
	vmovups	(%rcx,%rdi,4), %zmm21
	vmovups	64(%rcx,%rdi,4), %zmm22
	vmovups	128(%rcx,%rdi,4), %zmm23
	vmovups	192(%rcx,%rdi,4), %zmm24
	vfmadd213ps	%zmm21, %zmm17, %zmm1
	vfmadd213ps	%zmm22, %zmm18, %zmm2
	vfmadd213ps	%zmm23, %zmm19, %zmm3
	vfmadd213ps	%zmm24, %zmm20, %zmm4
	vfmadd213ps	%zmm21, %zmm17, %zmm5
	vfmadd213ps	%zmm22, %zmm18, %zmm6
	vfmadd213ps	%zmm23, %zmm19, %zmm7
	vfmadd213ps	%zmm24, %zmm20, %zmm8
	vfmadd213ps	%zmm21, %zmm17, %zmm9
	vfmadd213ps	%zmm22, %zmm18, %zmm10
	vfmadd213ps	%zmm23, %zmm19, %zmm11
	vfmadd213ps	%zmm24, %zmm20, %zmm12
	vfmadd213ps	%zmm21, %zmm17, %zmm13
	vfmadd213ps	%zmm22, %zmm18, %zmm14
	vfmadd213ps	%zmm23, %zmm19, %zmm15
	vfmadd213ps	%zmm24, %zmm20, %zmm16
.LBB7_233:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_235
	movq	176(%r9), %rcx
	movq	%rcx, %rdx
	imulq	104(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%rdi,4), %rdx
	leaq	(%rdx,%rcx,8), %rsi
	vaddps	(%rax,%rdi,4), %zmm1, %zmm1
	vaddps	64(%rax,%rdi,4), %zmm2, %zmm2
	vaddps	128(%rax,%rdi,4), %zmm3, %zmm3
	vaddps	192(%rax,%rdi,4), %zmm4, %zmm4
	vaddps	(%rdx,%rcx,4), %zmm5, %zmm5
	vaddps	64(%rdx,%rcx,4), %zmm6, %zmm6
	vaddps	128(%rdx,%rcx,4), %zmm7, %zmm7
	vaddps	192(%rdx,%rcx,4), %zmm8, %zmm8
	vaddps	(%rdx,%rcx,8), %zmm9, %zmm9
	vaddps	64(%rdx,%rcx,8), %zmm10, %zmm10
	vaddps	128(%rdx,%rcx,8), %zmm11, %zmm11
	vaddps	192(%rdx,%rcx,8), %zmm12, %zmm12
	vaddps	(%rsi,%rcx,4), %zmm13, %zmm13
	vaddps	64(%rsi,%rcx,4), %zmm14, %zmm14
	vaddps	128(%rsi,%rcx,4), %zmm15, %zmm15
	vaddps	192(%rsi,%rcx,4), %zmm16, %zmm16
.LBB7_235:
	testl	%ebp, %ebp
	je	.LBB7_215
	cmpl	$2, %r12d
	je	.LBB7_214
	cmpl	$1, %r12d
	jne	.LBB7_215
	vmaxps	%zmm1, %zmm0, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	jmp	.LBB7_215
.LBB7_80:
	movq	8(%r13), %rdi
	leaq	64(%r8), %rax
	cmpq	%rax, %rdi
	movq	%rdi, 96(%rsp)
	jge	.LBB7_332
	movq	%r8, %r11
.LBB7_82:
	leaq	32(%r11), %rax
	cmpq	%rax, %rdi
	jge	.LBB7_361
	movq	%r11, %rbp
.LBB7_84:
	cmpq	%rdi, %rbp
	jge	.LBB7_121
	movq	(%r13), %r10
	movq	16(%r13), %rax
	movq	%rax, 56(%rsp)
	movq	32(%r13), %r11
	movq	24(%r13), %rax
	movq	%rax, 32(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, 136(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 144(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movl	$16, %ebx
	movl	$-1, %esi
	movq	%r10, 120(%rsp)
	movq	%r11, 128(%rsp)
	jmp	.LBB7_88
	.p2align	4
.LBB7_86:
	movl	$-1, %esi
.LBB7_87:
	movq	16(%r10), %rax
	subq	%rbp, %rax
	cmpq	$16, %rax
	cmovgeq	%rbx, %rax
	shlxl	%eax, %esi, %eax
	notl	%eax
	kmovd	%eax, %k1
	movq	24(%rsp), %rcx
	vmovups	%zmm2, (%rcx) {%k1}
	movq	8(%rsp), %rax
	vmovups	%zmm1, (%rcx,%rax,4) {%k1}
	addq	$16, %rbp
	cmpq	%rdi, %rbp
	jge	.LBB7_121
.LBB7_88:
	movq	128(%r10), %rdx
	movq	%rdx, %rax
	imulq	%r15, %rax
	leaq	(%r11,%rax,4), %rax
	leaq	(%rax,%rbp,4), %r8
	leaq	15(%rbp), %rax
	testq	%rbp, %rbp
	cmovnsq	%rbp, %rax
	cmpl	$0, 192(%r10)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	je	.LBB7_90
	movq	16(%r10), %rcx
	subq	%rbp, %rcx
	cmpq	$16, %rcx
	cmovgeq	%rbx, %rcx
	shlxl	%ecx, %esi, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%r8), %zmm2 {%k1} {z}
	vmovups	(%r8,%rdx,4), %zmm1 {%k1} {z}
.LBB7_90:
	movq	%r8, 24(%rsp)
	movq	%rdx, 8(%rsp)
	movl	$16, %edx
	movq	24(%r10), %rbx
	testq	%rbx, %rbx
	je	.LBB7_99
	movq	64(%r10), %r8
	sarq	$4, %rax
	imulq	96(%r10), %rax
	movq	32(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r9
	movq	16(%r10), %rax
	movq	72(%r10), %r12
	subq	%rbp, %rax
	cmpq	$16, %rax
	cmovgeq	%rdx, %rax
	shlxl	%eax, %esi, %eax
	notl	%eax
	kmovd	%eax, %k1
	movq	104(%r10), %rax
	cmpq	$4, %rbx
	movq	%rax, 72(%rsp)
	jae	.LBB7_93
	movq	%r8, %rax
	imulq	%r15, %rax
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rdx
	jmp	.LBB7_96
	.p2align	4
.LBB7_93:
	movq	%rbp, 88(%rsp)
	movq	%rbx, %r15
	andq	$-4, %r15
	movq	%rax, %rcx
	shlq	$4, %rcx
	movq	%rcx, 112(%rsp)
	movq	%r12, %r13
	shlq	$4, %r13
	movq	144(%rsp), %rsi
	imulq	%r8, %rsi
	movq	%rax, %rdx
	leaq	(,%r12,4), %rax
	leaq	(%rax,%rax,2), %r11
	leaq	(%rsi,%r11), %rax
	movq	%rax, 16(%rsp)
	movq	136(%rsp), %r10
	movq	%r8, 40(%rsp)
	imulq	%r8, %r10
	addq	%r10, %r11
	leaq	(%rsi,%r12,8), %rbp
	leaq	(%r10,%r12,8), %rax
	leaq	(%rsi,%r12,4), %rcx
	movq	%r12, 48(%rsp)
	leaq	(%r10,%r12,4), %r14
	leaq	(,%rdx,4), %r8
	movq	56(%rsp), %rdx
	.p2align	4
.LBB7_94:
	movq	%r9, %rdi
	vmovups	(%r9), %zmm3 {%k1} {z}
	vfmadd231ps	(%rdx,%r10){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rdx,%rsi){1to16}, %zmm3, %zmm1
	vmovups	(%r9,%r8), %zmm3 {%k1} {z}
	vfmadd231ps	(%rdx,%r14){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rdx,%rcx){1to16}, %zmm3, %zmm1
	addq	%r8, %r9
	vmovups	(%r8,%r9), %zmm3 {%k1} {z}
	addq	%r8, %r9
	vfmadd231ps	(%rdx,%rax){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rdx,%rbp){1to16}, %zmm3, %zmm1
	vmovups	(%r8,%r9), %zmm3 {%k1} {z}
	vfmadd231ps	(%rdx,%r11){1to16}, %zmm3, %zmm2
	movq	16(%rsp), %r12
	vfmadd231ps	(%rdx,%r12){1to16}, %zmm3, %zmm1
	addq	%r13, %rdx
	addq	%r8, %r9
	addq	%r8, %r9
	addq	$-4, %r15
	jne	.LBB7_94
	addq	112(%rsp), %rdi
	addq	%r10, %rdx
	movq	%rdi, %r9
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	104(%rsp), %r15
	movq	96(%rsp), %rdi
	movq	88(%rsp), %rbp
	movq	120(%rsp), %r10
	movq	128(%rsp), %r11
	movl	$-1, %esi
	movq	40(%rsp), %r8
	movq	48(%rsp), %r12
.LBB7_96:
	andl	$3, %ebx
	movq	72(%rsp), %rax
	je	.LBB7_99
	shlq	$2, %rax
	shlq	$2, %r12
	.p2align	4
.LBB7_98:
	vmovups	(%r9), %zmm3 {%k1} {z}
	vfmadd231ps	(%rdx){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rdx,%r8,4){1to16}, %zmm3, %zmm1
	addq	%rax, %r9
	addq	%r12, %rdx
	decq	%rbx
	jne	.LBB7_98
.LBB7_99:
	movq	136(%r10), %rax
	testq	%rax, %rax
	je	.LBB7_101
	movq	16(%r10), %rcx
	subq	%rbp, %rcx
	cmpq	$16, %rcx
	movl	$16, %ebx
	cmovgeq	%rbx, %rcx
	shlxl	%ecx, %esi, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%rbp,4), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vaddps	%zmm3, %zmm1, %zmm1
	jmp	.LBB7_102
	.p2align	4
.LBB7_101:
	movl	$16, %ebx
.LBB7_102:
	movl	184(%r10), %r9d
	movl	188(%r10), %r8d
	testl	%r8d, %r8d
	je	.LBB7_112
.LBB7_103:
	movq	144(%r10), %rax
	testq	%rax, %rax
	je	.LBB7_106
	movq	152(%r10), %rcx
	testq	%rcx, %rcx
	je	.LBB7_106
	movq	16(%r10), %rdx
	subq	%rbp, %rdx
	cmpq	$16, %rdx
	cmovgeq	%rbx, %rdx
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%rbp,4), %zmm3 {%k1} {z}
	vmovups	(%rcx,%rbp,4), %zmm4 {%k1} {z}
	vfmadd213ps	%zmm4, %zmm3, %zmm2
	vfmadd213ps	%zmm4, %zmm3, %zmm1
.LBB7_106:
	movl	$-1, %r12d
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_108
	movq	16(%r10), %rcx
	movq	176(%r10), %rdx
	movq	%rdx, %rsi
	imulq	%r15, %rsi
	leaq	(%rax,%rsi,4), %rax
	leaq	(%rax,%rbp,4), %rsi
	subq	%rbp, %rcx
	cmpq	$16, %rcx
	cmovgeq	%rbx, %rcx
	shlxl	%ecx, %r12d, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%rbp,4), %zmm3 {%k1} {z}
	vmovups	(%rsi,%rdx,4), %zmm4 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vaddps	%zmm4, %zmm1, %zmm1
.LBB7_108:
	testl	%r8d, %r8d
	je	.LBB7_86
	cmpl	$2, %r9d
	movl	$-1, %esi
	je	.LBB7_115
	cmpl	$1, %r9d
	jne	.LBB7_87
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB7_87
	.p2align	4
.LBB7_112:
	cmpl	$2, %r9d
	je	.LBB7_116
	cmpl	$1, %r9d
	jne	.LBB7_117
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %r9d
	jmp	.LBB7_103
.LBB7_115:
	vbroadcastss	196(%r10), %zmm3
	vbroadcastss	200(%r10), %zmm4
	vmaxps	%zmm2, %zmm3, %zmm2
	vminps	%zmm2, %zmm4, %zmm2
	vmaxps	%zmm1, %zmm3, %zmm1
	vminps	%zmm1, %zmm4, %zmm1
	jmp	.LBB7_87
.LBB7_116:
	vbroadcastss	196(%r10), %zmm3
	vbroadcastss	200(%r10), %zmm4
	vmaxps	%zmm2, %zmm3, %zmm2
	vminps	%zmm2, %zmm4, %zmm2
	vmaxps	%zmm1, %zmm3, %zmm1
	vminps	%zmm1, %zmm4, %zmm1
	movl	$2, %r9d
	jmp	.LBB7_103
.LBB7_117:
	cmpl	$3, %r9d
	jge	.LBB7_87
	jmp	.LBB7_103
.LBB7_118:
	movq	8(%r13), %rcx
	leaq	64(%r8), %rax
	movq	%rcx, 72(%rsp)
	cmpq	%rax, %rcx
	jge	.LBB7_391
.LBB7_120:
	movq	%r8, %rbp
.LBB7_121:
	movq	8(%r13), %rbx
	cmpq	%rbx, %rbp
	jge	.LBB7_126
	movq	(%r13), %rax
	movq	24(%rax), %r12
	leaq	32(%rbp), %rax
	cmpq	%rax, %rbx
	jl	.LBB7_125
	.p2align	4
.LBB7_123:
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
	xorl	%ecx, %ecx
	movq	%r12, %r8
	movl	$257, %r9d
	vzeroupper
	callq	($s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5)
	leaq	32(%rbp), %rax
	addq	$64, %rbp
	cmpq	%rbp, %rbx
	movq	%rax, %rbp
	jge	.LBB7_123
	jmp	.LBB7_125
	.p2align	4
.LBB7_124:
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
	xorl	%ecx, %ecx
	movq	%r12, %r8
	movl	$257, %r9d
	vzeroupper
	callq	($s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5)
	addq	$16, %rbp
.LBB7_125:
	cmpq	%rbx, %rbp
	jl	.LBB7_124
.LBB7_126:
	addq	$216, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.LBB7_153:
	.cfi_def_cfa_offset 272
	movq	(%r13), %r9
	movq	16(%r13), %rax
	movq	%rax, 48(%rsp)
	movq	32(%r13), %rdi
	movq	24(%r13), %rax
	movq	%rax, 96(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, 168(%rsp)
	leaq	8(,%r15,4), %rax
	movq	%rax, 160(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 152(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r9, 184(%rsp)
	movq	%rdi, 176(%rsp)
	jmp	.LBB7_156
.LBB7_154:
	vbroadcastss	196(%r9), %zmm13
	vbroadcastss	200(%r9), %zmm14
	vmaxps	%zmm12, %zmm13, %zmm12
	vminps	%zmm12, %zmm14, %zmm12
	vmaxps	%zmm11, %zmm13, %zmm11
	vminps	%zmm11, %zmm14, %zmm11
	vmaxps	%zmm10, %zmm13, %zmm10
	vminps	%zmm10, %zmm14, %zmm10
	vmaxps	%zmm9, %zmm13, %zmm9
	vminps	%zmm9, %zmm14, %zmm9
	vmaxps	%zmm8, %zmm13, %zmm8
	vminps	%zmm8, %zmm14, %zmm8
	vmaxps	%zmm7, %zmm13, %zmm7
	vminps	%zmm7, %zmm14, %zmm7
	vmaxps	%zmm6, %zmm13, %zmm6
	vminps	%zmm6, %zmm14, %zmm6
	vmaxps	%zmm5, %zmm13, %zmm5
	vminps	%zmm5, %zmm14, %zmm5
	vmaxps	%zmm4, %zmm13, %zmm4
	vminps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm3, %zmm13, %zmm3
	vminps	%zmm3, %zmm14, %zmm3
	vmaxps	%zmm2, %zmm13, %zmm2
	vminps	%zmm2, %zmm14, %zmm2
	vmaxps	%zmm1, %zmm13, %zmm1
	vminps	%zmm1, %zmm14, %zmm1
	.p2align	4
.LBB7_155:
	vmovups	%zmm12, (%rbx)
	vmovups	%zmm11, 64(%rbx)
	vmovups	%zmm10, 128(%rbx)
	vmovups	%zmm9, 192(%rbx)
	vmovups	%zmm8, (%rbx,%r11,4)
	vmovups	%zmm7, 64(%rbx,%r11,4)
	vmovups	%zmm6, 128(%rbx,%r11,4)
	vmovups	%zmm5, 192(%rbx,%r11,4)
	vmovups	%zmm4, (%rbx,%r11,8)
	vmovups	%zmm3, 64(%rbx,%r11,8)
	vmovups	%zmm2, 128(%rbx,%r11,8)
	vmovups	%zmm1, 192(%rbx,%r11,8)
	leaq	64(%r8), %r12
	subq	$-128, %r8
	cmpq	%r8, %r10
	movq	%r12, %r8
	jl	.LBB7_44
.LBB7_156:
	movq	%r13, %r10
	movq	%r14, %r13
	movq	128(%r9), %r11
	movq	%r11, %rax
	movq	%r15, %rcx
	imulq	%r15, %rax
	leaq	(%rdi,%rax,4), %rax
	leaq	(%rax,%r8,4), %rbx
	leaq	15(%r8), %rax
	testq	%r8, %r8
	cmovnsq	%r8, %rax
	cmpl	$0, 192(%r9)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	je	.LBB7_158
	vmovups	(%rbx), %zmm12
	vmovups	64(%rbx), %zmm11
	vmovups	128(%rbx), %zmm10
	vmovups	192(%rbx), %zmm9
	vmovups	(%rbx,%r11,4), %zmm8
	vmovups	64(%rbx,%r11,4), %zmm7
	vmovups	128(%rbx,%r11,4), %zmm6
	vmovups	192(%rbx,%r11,4), %zmm5
	vmovups	(%rbx,%r11,8), %zmm4
	vmovups	64(%rbx,%r11,8), %zmm3
	vmovups	128(%rbx,%r11,8), %zmm2
	vmovups	192(%rbx,%r11,8), %zmm1
.LBB7_158:
	movq	24(%r9), %rdx
	testq	%rdx, %rdx
	je	.LBB7_161
	movq	%rdi, %r14
	movq	64(%r9), %rbp
	sarq	$4, %rax
	movq	96(%r9), %r12
	movq	%r12, %rdi
	imulq	%rax, %rdi
	cmpq	$1, %rdx
	jne	.LBB7_162
	movq	%rbp, %rax
	movq	%rcx, %r15
	imulq	%rcx, %rax
	movq	48(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rsi
	movq	96(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%r14, %rdi
	movq	%r13, %r14
	movq	%r10, %r13
	movq	40(%rsp), %r10
	testb	$1, %dl
	jne	.LBB7_165
	jmp	.LBB7_166
	.p2align	4
.LBB7_161:
	movq	%r13, %r14
	movq	%rcx, %r15
	movq	%r10, %r13
	movq	40(%rsp), %r10
	jmp	.LBB7_166
	.p2align	4
.LBB7_162:
	movq	%rbx, 112(%rsp)
	movq	%r11, 88(%rsp)
	movq	%r8, 32(%rsp)
	movq	72(%r9), %rsi
	movq	104(%r9), %rcx
	movq	%rdx, 136(%rsp)
	movq	%rdx, %rbx
	andq	$-2, %rbx
	leaq	12(,%rax,4), %r9
	imulq	%r12, %r9
	leaq	(,%rcx,8), %rdx
	movq	%rdx, 16(%rsp)
	leaq	8(,%rax,4), %r11
	imulq	%r12, %r11
	leaq	(,%rcx,4), %rdx
	movq	%r9, 24(%rsp)
	leaq	(%r9,%rcx,4), %r8
	movq	%r8, 8(%rsp)
	leaq	(%r11,%rcx,4), %r8
	movq	%r8, 72(%rsp)
	leaq	4(,%rax,4), %rax
	movq	%r12, 128(%rsp)
	imulq	%r12, %rax
	leaq	(%rax,%rcx,4), %rcx
	movq	%rcx, 56(%rsp)
	leaq	(%rdx,%rdi,4), %rcx
	movq	160(%rsp), %r10
	imulq	%rbp, %r10
	leaq	(,%rsi,8), %r15
	movq	168(%rsp), %r9
	imulq	%rbp, %r9
	leaq	(%r10,%rsi,4), %rdx
	movq	152(%rsp), %r12
	movq	%rbp, 120(%rsp)
	imulq	%rbp, %r12
	leaq	(%r12,%rsi,4), %r13
	leaq	(%r9,%rsi,4), %r8
	movq	%rdi, 144(%rsp)
	leaq	(,%rdi,4), %rdi
	movq	48(%rsp), %rsi
	movq	96(%rsp), %rbp
	.p2align	4
.LBB7_163:
	vmovups	(%rbp,%rdi), %zmm13
	vmovups	(%rbp,%rax), %zmm14
	vmovups	(%rbp,%r11), %zmm15
	movq	24(%rsp), %r14
	vmovups	(%rbp,%r14), %zmm16
	vbroadcastss	(%rsi,%r9), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm12
	vfmadd231ps	%zmm14, %zmm17, %zmm11
	vfmadd231ps	%zmm15, %zmm17, %zmm10
	vfmadd231ps	%zmm17, %zmm16, %zmm9
	vbroadcastss	(%rsi,%r12), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm8
	vfmadd231ps	%zmm14, %zmm17, %zmm7
	vfmadd231ps	%zmm15, %zmm17, %zmm6
	vfmadd231ps	%zmm17, %zmm16, %zmm5
	vbroadcastss	(%rsi,%r10), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm4
	vfmadd231ps	%zmm14, %zmm17, %zmm3
	vfmadd231ps	%zmm15, %zmm17, %zmm2
	vmovups	(%rbp,%rcx), %zmm13
	movq	56(%rsp), %r14
	vmovups	(%rbp,%r14), %zmm14
	movq	72(%rsp), %r14
	vmovups	(%rbp,%r14), %zmm15
	vfmadd231ps	%zmm16, %zmm17, %zmm1
	movq	8(%rsp), %r14
	vmovups	(%rbp,%r14), %zmm16
	vbroadcastss	(%rsi,%r8), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm12
	vfmadd231ps	%zmm14, %zmm17, %zmm11
	vfmadd231ps	%zmm15, %zmm17, %zmm10
	vfmadd231ps	%zmm17, %zmm16, %zmm9
	vbroadcastss	(%rsi,%r13), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm8
	vfmadd231ps	%zmm14, %zmm17, %zmm7
	vfmadd231ps	%zmm15, %zmm17, %zmm6
	vfmadd231ps	%zmm17, %zmm16, %zmm5
	vbroadcastss	(%rsi,%rdx), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm4
	vfmadd231ps	%zmm14, %zmm17, %zmm3
	vfmadd231ps	%zmm15, %zmm17, %zmm2
	vfmadd231ps	%zmm16, %zmm17, %zmm1
	addq	16(%rsp), %rbp
	addq	%r15, %rsi
	addq	$-2, %rbx
	jne	.LBB7_163
	movq	144(%rsp), %rax
	leaq	(,%rax,4), %rax
	addq	%rbp, %rax
	addq	%r9, %rsi
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	104(%rsp), %r15
	movq	32(%rsp), %r8
	movq	40(%rsp), %r10
	movq	184(%rsp), %r9
	movq	176(%rsp), %rdi
	movq	88(%rsp), %r11
	movq	112(%rsp), %rbx
	movq	120(%rsp), %rbp
	movq	128(%rsp), %r12
	movq	136(%rsp), %rdx
	testb	$1, %dl
	je	.LBB7_166
.LBB7_165:
	leaq	(,%r12,8), %rcx
	vmovups	(%rax), %zmm13
	leaq	(%rax,%r12,4), %rdx
	vmovups	(%rax,%r12,4), %zmm14
	vmovups	(%rax,%r12,8), %zmm15
	vmovups	(%rcx,%rdx), %zmm16
	vbroadcastss	(%rsi), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm12
	vfmadd231ps	%zmm14, %zmm17, %zmm11
	vfmadd231ps	%zmm15, %zmm17, %zmm10
	vfmadd231ps	%zmm17, %zmm16, %zmm9
	vbroadcastss	(%rsi,%rbp,4), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm8
	vfmadd231ps	%zmm14, %zmm17, %zmm7
	vfmadd231ps	%zmm15, %zmm17, %zmm6
	vfmadd231ps	%zmm17, %zmm16, %zmm5
	vbroadcastss	(%rsi,%rbp,8), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm4
	vfmadd231ps	%zmm14, %zmm17, %zmm3
	vfmadd231ps	%zmm15, %zmm17, %zmm2
	vfmadd231ps	%zmm16, %zmm17, %zmm1
.LBB7_166:
	movq	136(%r9), %rax
	testq	%rax, %rax
	je	.LBB7_168
	vmovups	(%rax,%r8,4), %zmm13
	vmovups	64(%rax,%r8,4), %zmm14
	vmovups	128(%rax,%r8,4), %zmm15
	vmovups	192(%rax,%r8,4), %zmm16
	vaddps	%zmm13, %zmm12, %zmm12
	vaddps	%zmm14, %zmm11, %zmm11
	vaddps	%zmm15, %zmm10, %zmm10
	vaddps	%zmm16, %zmm9, %zmm9
	vaddps	%zmm13, %zmm8, %zmm8
	vaddps	%zmm14, %zmm7, %zmm7
	vaddps	%zmm15, %zmm6, %zmm6
	vaddps	%zmm16, %zmm5, %zmm5
	vaddps	%zmm13, %zmm4, %zmm4
	vaddps	%zmm14, %zmm3, %zmm3
	vaddps	%zmm15, %zmm2, %zmm2
	vaddps	%zmm16, %zmm1, %zmm1
.LBB7_168:
	movl	184(%r9), %esi
	movl	188(%r9), %ebp
	testl	%ebp, %ebp
	jne	.LBB7_174
	cmpl	$2, %esi
	je	.LBB7_172
	cmpl	$1, %esi
	jne	.LBB7_173
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB7_173
.LBB7_172:
	vbroadcastss	196(%r9), %zmm13
	vbroadcastss	200(%r9), %zmm14
	vmaxps	%zmm12, %zmm13, %zmm12
	vminps	%zmm12, %zmm14, %zmm12
	vmaxps	%zmm11, %zmm13, %zmm11
	vminps	%zmm11, %zmm14, %zmm11
	vmaxps	%zmm10, %zmm13, %zmm10
	vminps	%zmm10, %zmm14, %zmm10
	vmaxps	%zmm9, %zmm13, %zmm9
	vminps	%zmm9, %zmm14, %zmm9
	vmaxps	%zmm8, %zmm13, %zmm8
	vminps	%zmm8, %zmm14, %zmm8
	vmaxps	%zmm7, %zmm13, %zmm7
	vminps	%zmm7, %zmm14, %zmm7
	vmaxps	%zmm6, %zmm13, %zmm6
	vminps	%zmm6, %zmm14, %zmm6
	vmaxps	%zmm5, %zmm13, %zmm5
	vminps	%zmm5, %zmm14, %zmm5
	vmaxps	%zmm4, %zmm13, %zmm4
	vminps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm3, %zmm13, %zmm3
	vminps	%zmm3, %zmm14, %zmm3
	vmaxps	%zmm2, %zmm13, %zmm2
	vminps	%zmm2, %zmm14, %zmm2
	vmaxps	%zmm1, %zmm13, %zmm1
	vminps	%zmm1, %zmm14, %zmm1
.LBB7_173:
	movl	184(%r9), %esi
	cmpl	$3, %esi
	jge	.LBB7_155
.LBB7_174:
	movq	144(%r9), %rax
	testq	%rax, %rax
	je	.LBB7_177
	movq	152(%r9), %rcx
	testq	%rcx, %rcx
	je	.LBB7_177
	vmovups	(%rax,%r8,4), %zmm13
	vmovups	64(%rax,%r8,4), %zmm14
	vmovups	128(%rax,%r8,4), %zmm15
	vmovups	192(%rax,%r8,4), %zmm16
	vmovups	(%rcx,%r8,4), %zmm17
	vmovups	64(%rcx,%r8,4), %zmm18
	vmovups	128(%rcx,%r8,4), %zmm19
	vmovups	192(%rcx,%r8,4), %zmm20
	vfmadd213ps	%zmm17, %zmm13, %zmm12
	vfmadd213ps	%zmm18, %zmm14, %zmm11
	vfmadd213ps	%zmm19, %zmm15, %zmm10
	vfmadd213ps	%zmm20, %zmm16, %zmm9
	vfmadd213ps	%zmm17, %zmm13, %zmm8
	vfmadd213ps	%zmm18, %zmm14, %zmm7
	vfmadd213ps	%zmm19, %zmm15, %zmm6
	vfmadd213ps	%zmm20, %zmm16, %zmm5
	vfmadd213ps	%zmm17, %zmm13, %zmm4
	vfmadd213ps	%zmm18, %zmm14, %zmm3
	vfmadd213ps	%zmm19, %zmm15, %zmm2
	vfmadd213ps	%zmm20, %zmm16, %zmm1
.LBB7_177:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_179
	movq	176(%r9), %rcx
	movq	%rcx, %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%r8,4), %rdx
	vaddps	(%rax,%r8,4), %zmm12, %zmm12
	vaddps	64(%rax,%r8,4), %zmm11, %zmm11
	vaddps	128(%rax,%r8,4), %zmm10, %zmm10
	vaddps	192(%rax,%r8,4), %zmm9, %zmm9
	vaddps	(%rdx,%rcx,4), %zmm8, %zmm8
	vaddps	64(%rdx,%rcx,4), %zmm7, %zmm7
	vaddps	128(%rdx,%rcx,4), %zmm6, %zmm6
	vaddps	192(%rdx,%rcx,4), %zmm5, %zmm5
	vaddps	(%rdx,%rcx,8), %zmm4, %zmm4
	vaddps	64(%rdx,%rcx,8), %zmm3, %zmm3
	vaddps	128(%rdx,%rcx,8), %zmm2, %zmm2
	vaddps	192(%rdx,%rcx,8), %zmm1, %zmm1
.LBB7_179:
	testl	%ebp, %ebp
	je	.LBB7_155
	cmpl	$2, %esi
	je	.LBB7_154
	cmpl	$1, %esi
	jne	.LBB7_155
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB7_155
.LBB7_183:
	movq	(%r13), %rsi
	movq	16(%r13), %rax
	movq	%rax, 24(%rsp)
	movq	32(%r13), %r9
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, 112(%rsp)
	leaq	8(,%r15,4), %rax
	movq	%rax, 120(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 128(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 96(%rsp)
	movq	%r9, 88(%rsp)
	jmp	.LBB7_186
.LBB7_184:
	vbroadcastss	196(%rsi), %zmm7
	vbroadcastss	200(%rsi), %zmm8
	vmaxps	%zmm6, %zmm7, %zmm6
	vminps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm7, %zmm5
	vminps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm7, %zmm4
	vminps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm7, %zmm3
	vminps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm7, %zmm2
	vminps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm1
	vminps	%zmm1, %zmm8, %zmm1
	.p2align	4
.LBB7_185:
	vmovups	%zmm6, (%r11)
	vmovups	%zmm5, 64(%r11)
	vmovups	%zmm4, (%r11,%r8,4)
	vmovups	%zmm3, 64(%r11,%r8,4)
	vmovups	%zmm2, (%r11,%r8,8)
	vmovups	%zmm1, 64(%r11,%r8,8)
	leaq	32(%r12), %rbp
	addq	$64, %r12
	cmpq	%r12, %r10
	movq	%rbp, %r12
	jl	.LBB7_46
.LBB7_186:
	movq	%r14, %r10
	movq	128(%rsi), %r8
	movq	%r8, %rax
	imulq	%r15, %rax
	leaq	(%r9,%rax,4), %rax
	leaq	(%rax,%r12,4), %r11
	leaq	15(%r12), %rcx
	testq	%r12, %r12
	cmovnsq	%r12, %rcx
	cmpl	$0, 192(%rsi)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	je	.LBB7_188
	vmovups	(%r11), %zmm6
	vmovups	64(%r11), %zmm5
	vmovups	(%r11,%r8,4), %zmm4
	vmovups	64(%r11,%r8,4), %zmm3
	vmovups	(%r11,%r8,8), %zmm2
	vmovups	64(%r11,%r8,8), %zmm1
.LBB7_188:
	movq	24(%rsi), %rdx
	testq	%rdx, %rdx
	movq	8(%rsp), %r14
	je	.LBB7_191
	movq	64(%rsi), %rbx
	sarq	$4, %rcx
	movq	96(%rsi), %rbp
	movq	%rbp, %rax
	imulq	%rcx, %rax
	leaq	(%r14,%rax,4), %r15
	cmpq	$1, %rdx
	movq	%rdx, 16(%rsp)
	jne	.LBB7_192
	movq	%rbx, %rax
	imulq	104(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rdx
	movq	%r10, %r14
	movq	40(%rsp), %r10
	testb	$1, 16(%rsp)
	jne	.LBB7_195
	jmp	.LBB7_196
	.p2align	4
.LBB7_191:
	movq	%r10, %r14
	movq	40(%rsp), %r10
	jmp	.LBB7_196
	.p2align	4
.LBB7_192:
	movq	%rdx, %r13
	movq	%r11, 56(%rsp)
	movq	%r8, 72(%rsp)
	movq	72(%rsi), %rdx
	movq	104(%rsi), %rax
	andq	$-2, %r13
	leaq	(,%rax,8), %r10
	leaq	4(,%rcx,4), %r8
	movq	%rbp, 48(%rsp)
	imulq	%rbp, %r8
	addq	%r14, %r8
	movq	120(%rsp), %rdi
	imulq	%rbx, %rdi
	leaq	(,%rdx,8), %r14
	movq	112(%rsp), %rsi
	imulq	%rbx, %rsi
	movq	%rbx, %rcx
	leaq	(%rdi,%rdx,4), %rbx
	movq	128(%rsp), %r11
	movq	%rcx, 32(%rsp)
	imulq	%rcx, %r11
	leaq	(%r11,%rdx,4), %rcx
	leaq	(%rsi,%rdx,4), %r9
	movq	24(%rsp), %rdx
	.p2align	4
.LBB7_193:
	vmovups	(%r15), %zmm7
	vmovups	(%r8), %zmm8
	vbroadcastss	(%rdx,%rsi), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm6
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vbroadcastss	(%rdx,%r11), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm4
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vbroadcastss	(%rdx,%rdi), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm2
	vfmadd231ps	%zmm8, %zmm9, %zmm1
	vmovups	(%r15,%rax,4), %zmm7
	vmovups	(%r8,%rax,4), %zmm8
	vbroadcastss	(%rdx,%r9), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm6
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vbroadcastss	(%rdx,%rcx), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm4
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vbroadcastss	(%rdx,%rbx), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm2
	vfmadd231ps	%zmm8, %zmm9, %zmm1
	addq	%r10, %r15
	addq	%r10, %r8
	addq	%r14, %rdx
	addq	$-2, %r13
	jne	.LBB7_193
	addq	%rsi, %rdx
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	40(%rsp), %r10
	movq	96(%rsp), %rsi
	movq	88(%rsp), %r9
	movq	72(%rsp), %r8
	movq	56(%rsp), %r11
	movq	32(%rsp), %rbx
	movq	48(%rsp), %rbp
	testb	$1, 16(%rsp)
	je	.LBB7_196
.LBB7_195:
	vmovups	(%r15), %zmm7
	vmovups	(%r15,%rbp,4), %zmm8
	vbroadcastss	(%rdx), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm6
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vbroadcastss	(%rdx,%rbx,4), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm4
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vbroadcastss	(%rdx,%rbx,8), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm2
	vfmadd231ps	%zmm8, %zmm9, %zmm1
.LBB7_196:
	movq	136(%rsi), %rax
	testq	%rax, %rax
	je	.LBB7_198
	vmovups	(%rax,%r12,4), %zmm7
	vmovups	64(%rax,%r12,4), %zmm8
	vaddps	%zmm7, %zmm6, %zmm6
	vaddps	%zmm8, %zmm5, %zmm5
	vaddps	%zmm7, %zmm4, %zmm4
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	%zmm7, %zmm2, %zmm2
	vaddps	%zmm8, %zmm1, %zmm1
.LBB7_198:
	movl	184(%rsi), %ebp
	movl	188(%rsi), %ebx
	testl	%ebx, %ebx
	movq	104(%rsp), %r15
	je	.LBB7_208
.LBB7_199:
	movq	144(%rsi), %rax
	testq	%rax, %rax
	je	.LBB7_202
	movq	152(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB7_202
	vmovups	(%rax,%r12,4), %zmm7
	vmovups	64(%rax,%r12,4), %zmm8
	vmovups	(%rcx,%r12,4), %zmm9
	vmovups	64(%rcx,%r12,4), %zmm10
	vfmadd213ps	%zmm9, %zmm7, %zmm6
	vfmadd213ps	%zmm10, %zmm8, %zmm5
	vfmadd213ps	%zmm9, %zmm7, %zmm4
	vfmadd213ps	%zmm10, %zmm8, %zmm3
	vfmadd213ps	%zmm9, %zmm7, %zmm2
	vfmadd213ps	%zmm10, %zmm8, %zmm1
.LBB7_202:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_204
	movq	176(%rsi), %rcx
	movq	%rcx, %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%r12,4), %rdx
	vaddps	(%rax,%r12,4), %zmm6, %zmm6
	vaddps	64(%rax,%r12,4), %zmm5, %zmm5
	vaddps	(%rdx,%rcx,4), %zmm4, %zmm4
	vaddps	64(%rdx,%rcx,4), %zmm3, %zmm3
	vaddps	(%rdx,%rcx,8), %zmm2, %zmm2
	vaddps	64(%rdx,%rcx,8), %zmm1, %zmm1
.LBB7_204:
	testl	%ebx, %ebx
	je	.LBB7_185
	cmpl	$2, %ebp
	je	.LBB7_184
	cmpl	$1, %ebp
	jne	.LBB7_185
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB7_185
	.p2align	4
.LBB7_208:
	cmpl	$2, %ebp
	je	.LBB7_211
	cmpl	$1, %ebp
	jne	.LBB7_212
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %ebp
	jmp	.LBB7_199
.LBB7_211:
	vbroadcastss	196(%rsi), %zmm7
	vbroadcastss	200(%rsi), %zmm8
	vmaxps	%zmm6, %zmm7, %zmm6
	vminps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm7, %zmm5
	vminps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm7, %zmm4
	vminps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm7, %zmm3
	vminps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm7, %zmm2
	vminps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm1
	vminps	%zmm1, %zmm8, %zmm1
	movl	184(%rsi), %ebp
	cmpl	$2, %ebp
	jg	.LBB7_185
	jmp	.LBB7_199
.LBB7_212:
	cmpl	$3, %ebp
	jge	.LBB7_185
	jmp	.LBB7_199
.LBB7_239:
	movq	(%r13), %rcx
	movq	16(%r13), %rax
	movq	%rax, 40(%rsp)
	movq	32(%r13), %rax
	movq	%rax, 24(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 48(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rcx, 56(%rsp)
	jmp	.LBB7_242
.LBB7_240:
	vbroadcastss	196(%rcx), %zmm9
	vbroadcastss	200(%rcx), %zmm10
	vmaxps	%zmm8, %zmm9, %zmm8
	vminps	%zmm8, %zmm10, %zmm8
	vmaxps	%zmm7, %zmm9, %zmm7
	vminps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm6, %zmm9, %zmm6
	vminps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm5, %zmm9, %zmm5
	vminps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm4, %zmm9, %zmm4
	vminps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm3, %zmm9, %zmm3
	vminps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm2, %zmm9, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vmaxps	%zmm1, %zmm9, %zmm1
	vminps	%zmm1, %zmm10, %zmm1
	.p2align	4
.LBB7_241:
	vmovups	%zmm8, (%rdi,%r8,4)
	vmovups	%zmm7, 64(%rdi,%r8,4)
	vmovups	%zmm6, 128(%rdi,%r8,4)
	vmovups	%zmm5, 192(%rdi,%r8,4)
	vmovups	%zmm4, 256(%rdi,%r8,4)
	vmovups	%zmm3, 320(%rdi,%r8,4)
	vmovups	%zmm2, 384(%rdi,%r8,4)
	vmovups	%zmm1, 448(%rdi,%r8,4)
	leaq	128(%r8), %rdx
	addq	$256, %r8
	cmpq	%r8, %r9
	movq	%rdx, %r8
	jl	.LBB7_4
.LBB7_242:
	movq	128(%rcx), %rax
	imulq	%r15, %rax
	movq	24(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdi
	leaq	15(%r8), %rax
	testq	%r8, %r8
	cmovnsq	%r8, %rax
	cmpl	$0, 192(%rcx)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	je	.LBB7_244
	vmovups	(%rdi,%r8,4), %zmm8
	vmovups	64(%rdi,%r8,4), %zmm7
	vmovups	128(%rdi,%r8,4), %zmm6
	vmovups	192(%rdi,%r8,4), %zmm5
	vmovups	256(%rdi,%r8,4), %zmm4
	vmovups	320(%rdi,%r8,4), %zmm3
	vmovups	384(%rdi,%r8,4), %zmm2
	vmovups	448(%rdi,%r8,4), %zmm1
.LBB7_244:
	movq	24(%rcx), %r12
	testq	%r12, %r12
	je	.LBB7_250
	movq	%rdi, 16(%rsp)
	movq	%r8, 32(%rsp)
	movq	96(%rcx), %rdi
	movq	64(%rcx), %rdx
	imulq	%r15, %rdx
	movq	40(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rbx
	sarq	$4, %rax
	imulq	%rdi, %rax
	movq	48(%rsp), %rdx
	leaq	(%rdx,%rax,4), %r11
	cmpq	$1, %r12
	movq	%rdi, 72(%rsp)
	movq	%r12, 8(%rsp)
	je	.LBB7_248
	movq	72(%rcx), %rdx
	movq	104(%rcx), %r15
	andq	$-2, %r12
	leaq	(,%r15,8), %r13
	leaq	(,%rdx,8), %rbp
	leaq	(,%rdi,4), %rsi
	shlq	$2, %r15
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rax,%rax,2), %rax
	addq	%rdi, %rax
	subq	%rax, %r15
	.p2align	4
.LBB7_247:
	leaq	(%r11,%rsi), %rax
	leaq	(%rax,%rsi), %r8
	leaq	(%r8,%rsi), %rdi
	leaq	(%rdi,%rsi), %rcx
	leaq	(%rcx,%rsi), %r10
	leaq	(%r10,%rsi), %r14
	vbroadcastss	(%rbx), %zmm9
	vfmadd231ps	(%r11), %zmm9, %zmm8
	vfmadd231ps	(%r11,%rsi), %zmm9, %zmm7
	vfmadd231ps	(%rsi,%rax), %zmm9, %zmm6
	vfmadd231ps	(%rsi,%r8), %zmm9, %zmm5
	vfmadd231ps	(%rsi,%rdi), %zmm9, %zmm4
	vfmadd231ps	(%rsi,%rcx), %zmm9, %zmm3
	vfmadd231ps	(%rsi,%r10), %zmm9, %zmm2
	vfmadd231ps	(%rsi,%r14), %zmm9, %zmm1
	addq	%rsi, %r14
	leaq	(%r14,%r15), %rax
	leaq	(%rax,%rsi), %rcx
	leaq	(%rcx,%rsi), %rdi
	leaq	(%rdi,%rsi), %r8
	leaq	(%r8,%rsi), %r10
	leaq	(%r10,%rsi), %r9
	vbroadcastss	(%rbx,%rdx,4), %zmm9
	vfmadd231ps	(%r15,%r14), %zmm9, %zmm8
	vfmadd231ps	(%rsi,%rax), %zmm9, %zmm7
	vfmadd231ps	(%rsi,%rcx), %zmm9, %zmm6
	vfmadd231ps	(%rsi,%rdi), %zmm9, %zmm5
	vfmadd231ps	(%rsi,%r8), %zmm9, %zmm4
	vfmadd231ps	(%rsi,%r10), %zmm9, %zmm3
	vfmadd231ps	(%rsi,%r9), %zmm9, %zmm2
	addq	%rsi, %r9
	vfmadd231ps	(%rsi,%r9), %zmm9, %zmm1
	addq	%r13, %r11
	addq	%rbp, %rbx
	addq	$-2, %r12
	jne	.LBB7_247
.LBB7_248:
	testb	$1, 8(%rsp)
	movq	104(%rsp), %r15
	movq	32(%rsp), %r8
	movq	112(%rsp), %r9
	movq	56(%rsp), %rcx
	movq	16(%rsp), %rdi
	je	.LBB7_250
	movq	72(%rsp), %r10
	leaq	(%r10,%r10), %rax
	movq	%r10, %rdx
	shlq	$4, %rdx
	leaq	(%r11,%rax,4), %rsi
	leaq	(%r11,%rdx), %r14
	leaq	(%r14,%rax,4), %r15
	vbroadcastss	(%rbx), %zmm9
	vfmadd231ps	(%r11), %zmm9, %zmm8
	vfmadd231ps	(%r11,%r10,4), %zmm9, %zmm7
	vfmadd231ps	(%r11,%rax,4), %zmm9, %zmm6
	vfmadd231ps	(%rsi,%r10,4), %zmm9, %zmm5
	vfmadd231ps	(%r11,%rdx), %zmm9, %zmm4
	vfmadd231ps	(%r14,%r10,4), %zmm9, %zmm3
	vfmadd231ps	(%r14,%rax,4), %zmm9, %zmm2
	vfmadd231ps	(%r15,%r10,4), %zmm9, %zmm1
	movq	104(%rsp), %r15
.LBB7_250:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB7_252
	vaddps	(%rax,%r8,4), %zmm8, %zmm8
	vaddps	64(%rax,%r8,4), %zmm7, %zmm7
	vaddps	128(%rax,%r8,4), %zmm6, %zmm6
	vaddps	192(%rax,%r8,4), %zmm5, %zmm5
	vaddps	256(%rax,%r8,4), %zmm4, %zmm4
	vaddps	320(%rax,%r8,4), %zmm3, %zmm3
	vaddps	384(%rax,%r8,4), %zmm2, %zmm2
	vaddps	448(%rax,%r8,4), %zmm1, %zmm1
.LBB7_252:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movl	184(%rcx), %r11d
	movl	188(%rcx), %r10d
	testl	%r10d, %r10d
	je	.LBB7_262
.LBB7_253:
	movq	144(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB7_256
	movq	152(%rcx), %rax
	testq	%rax, %rax
	je	.LBB7_256
	vmovups	(%rdx,%r8,4), %zmm9
	vmovups	64(%rdx,%r8,4), %zmm10
	vmovups	128(%rdx,%r8,4), %zmm11
	vmovups	192(%rdx,%r8,4), %zmm12
	vmovups	256(%rdx,%r8,4), %zmm13
	vmovups	320(%rdx,%r8,4), %zmm14
	vmovups	384(%rdx,%r8,4), %zmm15
	vmovups	448(%rdx,%r8,4), %zmm16
	vfmadd213ps	(%rax,%r8,4), %zmm9, %zmm8
	vfmadd213ps	64(%rax,%r8,4), %zmm10, %zmm7
	vfmadd213ps	128(%rax,%r8,4), %zmm11, %zmm6
	vfmadd213ps	192(%rax,%r8,4), %zmm12, %zmm5
	vfmadd213ps	256(%rax,%r8,4), %zmm13, %zmm4
	vfmadd213ps	320(%rax,%r8,4), %zmm14, %zmm3
	vfmadd213ps	384(%rax,%r8,4), %zmm15, %zmm2
	vfmadd213ps	448(%rax,%r8,4), %zmm16, %zmm1
.LBB7_256:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_258
	movq	176(%rcx), %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	vaddps	(%rax,%r8,4), %zmm8, %zmm8
	vaddps	64(%rax,%r8,4), %zmm7, %zmm7
	vaddps	128(%rax,%r8,4), %zmm6, %zmm6
	vaddps	192(%rax,%r8,4), %zmm5, %zmm5
	vaddps	256(%rax,%r8,4), %zmm4, %zmm4
	vaddps	320(%rax,%r8,4), %zmm3, %zmm3
	vaddps	384(%rax,%r8,4), %zmm2, %zmm2
	vaddps	448(%rax,%r8,4), %zmm1, %zmm1
.LBB7_258:
	testl	%r10d, %r10d
	je	.LBB7_241
	cmpl	$2, %r11d
	je	.LBB7_240
	cmpl	$1, %r11d
	jne	.LBB7_241
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB7_241
	.p2align	4
.LBB7_262:
	cmpl	$2, %r11d
	je	.LBB7_265
	cmpl	$1, %r11d
	jne	.LBB7_266
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %r11d
	jmp	.LBB7_253
.LBB7_265:
	vbroadcastss	196(%rcx), %zmm9
	vbroadcastss	200(%rcx), %zmm10
	vmaxps	%zmm8, %zmm9, %zmm8
	vminps	%zmm8, %zmm10, %zmm8
	vmaxps	%zmm7, %zmm9, %zmm7
	vminps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm6, %zmm9, %zmm6
	vminps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm5, %zmm9, %zmm5
	vminps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm4, %zmm9, %zmm4
	vminps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm3, %zmm9, %zmm3
	vminps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm2, %zmm9, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vmaxps	%zmm1, %zmm9, %zmm1
	vminps	%zmm1, %zmm10, %zmm1
	movl	184(%rcx), %r11d
.LBB7_266:
	cmpl	$3, %r11d
	jge	.LBB7_241
	jmp	.LBB7_253
.LBB7_267:
	movq	(%r13), %rsi
	movq	16(%r13), %rdi
	movq	32(%r13), %rax
	movq	%rax, 128(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 136(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 152(%rsp)
	movq	%rdi, 192(%rsp)
	jmp	.LBB7_270
.LBB7_268:
	vbroadcastss	196(%rsi), %zmm5
	vbroadcastss	200(%rsi), %zmm6
	vmaxps	%zmm4, %zmm5, %zmm4
	vminps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vminps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vminps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vminps	%zmm1, %zmm6, %zmm1
	.p2align	4
.LBB7_269:
	vmovups	%zmm4, (%r12,%rdx,4)
	vmovups	%zmm3, 64(%r12,%rdx,4)
	vmovups	%zmm2, 128(%r12,%rdx,4)
	vmovups	%zmm1, 192(%r12,%rdx,4)
	leaq	64(%rdx), %r11
	subq	$-128, %rdx
	cmpq	%rdx, %r9
	movq	%r11, %rdx
	jl	.LBB7_6
.LBB7_270:
	movq	128(%rsi), %rax
	imulq	%r15, %rax
	movq	128(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r12
	leaq	15(%rdx), %rax
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rax
	cmpl	$0, 192(%rsi)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	je	.LBB7_272
	vmovups	(%r12,%rdx,4), %zmm4
	vmovups	64(%r12,%rdx,4), %zmm3
	vmovups	128(%r12,%rdx,4), %zmm2
	vmovups	192(%r12,%rdx,4), %zmm1
.LBB7_272:
	movq	24(%rsi), %r10
	testq	%r10, %r10
	je	.LBB7_275
	movq	96(%rsi), %r11
	movq	64(%rsi), %rcx
	imulq	%r15, %rcx
	leaq	(%rdi,%rcx,4), %rbx
	sarq	$4, %rax
	movq	%r11, %r8
	imulq	%rax, %r8
	movq	72(%rsi), %rbp
	movq	104(%rsi), %rcx
	cmpq	$4, %r10
	movq	%rcx, 120(%rsp)
	jae	.LBB7_276
	movq	%r15, %r13
	movq	%r9, %r15
	movq	%r14, %r9
	movq	%rdi, %r14
	movq	136(%rsp), %rax
	leaq	(%rax,%r8,4), %rax
	jmp	.LBB7_279
	.p2align	4
.LBB7_275:
	movq	%r15, %r13
	movq	%r9, %r15
	movq	%r14, %r9
	movq	%rdi, %r14
	jmp	.LBB7_282
	.p2align	4
.LBB7_276:
	movq	%r12, 184(%rsp)
	movq	%rdx, 144(%rsp)
	movq	%r10, %r13
	andq	$-4, %r13
	leaq	12(,%rax,4), %r14
	imulq	%r11, %r14
	movq	%rcx, %rdx
	shlq	$4, %rdx
	movq	%rdx, 16(%rsp)
	leaq	8(,%rax,4), %r15
	imulq	%r11, %r15
	leaq	(,%r8,4), %rdx
	movq	%rdx, 8(%rsp)
	leaq	(,%rcx,4), %rdx
	leaq	(%rdx,%rdx,2), %rsi
	leaq	(%r14,%rsi), %rdi
	movq	%rdi, 24(%rsp)
	leaq	(%r15,%rsi), %rdi
	movq	%rdi, 72(%rsp)
	movq	%rcx, %r9
	leaq	4(,%rax,4), %rcx
	imulq	%r11, %rcx
	leaq	(%rcx,%rsi), %rax
	movq	%rax, 56(%rsp)
	leaq	(%rsi,%r8,4), %rax
	movq	%rax, 32(%rsp)
	leaq	(,%r9,8), %rax
	leaq	(%r14,%r9,8), %rsi
	movq	%rsi, 40(%rsp)
	leaq	(%r15,%r9,8), %rsi
	movq	%rsi, 48(%rsp)
	leaq	(%rax,%r8,4), %rax
	movq	%rax, 96(%rsp)
	movq	%r8, 168(%rsp)
	leaq	(%rdx,%r8,4), %rax
	movq	%rax, 88(%rsp)
	movq	%rbp, %rax
	shlq	$4, %rax
	movq	%rax, 160(%rsp)
	leaq	(%rcx,%r9,8), %r8
	movq	%r14, %rdi
	leaq	(%r14,%r9,4), %r12
	movq	%r15, %rax
	leaq	(%r15,%r9,4), %r14
	leaq	(%rcx,%r9,4), %r15
	movq	%rbp, 176(%rsp)
	leaq	(,%rbp,4), %rbp
	movq	136(%rsp), %r9
	.p2align	4
.LBB7_277:
	movq	%rbx, %rdx
	addq	%rbp, %rbx
	vbroadcastss	(%rbp,%rbx), %zmm5
	addq	%rbp, %rbx
	vbroadcastss	(%rbp,%rbx), %zmm6
	addq	%rbp, %rbx
	addq	%rbp, %rbx
	vbroadcastss	(%rdx), %zmm7
	movq	8(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm7, %zmm4
	vfmadd231ps	(%r9,%rcx), %zmm7, %zmm3
	vfmadd231ps	(%r9,%rax), %zmm7, %zmm2
	vfmadd231ps	(%r9,%rdi), %zmm7, %zmm1
	vbroadcastss	(%rdx,%rbp), %zmm7
	movq	88(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm7, %zmm4
	vfmadd231ps	(%r9,%r15), %zmm7, %zmm3
	vfmadd231ps	(%r9,%r14), %zmm7, %zmm2
	vfmadd231ps	(%r9,%r12), %zmm7, %zmm1
	movq	96(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm5, %zmm4
	vfmadd231ps	(%r9,%r8), %zmm5, %zmm3
	movq	48(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm5, %zmm2
	movq	40(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm5, %zmm1
	movq	32(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm6, %zmm4
	movq	56(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm6, %zmm3
	movq	72(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm6, %zmm2
	movq	24(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm6, %zmm1
	addq	16(%rsp), %r9
	addq	$-4, %r13
	jne	.LBB7_277
	addq	160(%rsp), %rdx
	movq	168(%rsp), %rax
	leaq	(%r9,%rax,4), %rax
	movq	%rdx, %rbx
	movq	80(%rsp), %r9
	movq	104(%rsp), %r13
	movq	112(%rsp), %r15
	movq	144(%rsp), %rdx
	movq	152(%rsp), %rsi
	movq	192(%rsp), %r14
	movq	184(%rsp), %r12
	movq	176(%rsp), %rbp
.LBB7_279:
	andl	$3, %r10d
	movq	120(%rsp), %rdi
	je	.LBB7_282
	leaq	(,%r11,4), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	shlq	$2, %rdi
	shlq	$2, %rbp
	.p2align	4
.LBB7_281:
	vbroadcastss	(%rbx), %zmm5
	vfmadd231ps	(%rax), %zmm5, %zmm4
	vfmadd231ps	(%rax,%r11,4), %zmm5, %zmm3
	vfmadd231ps	(%rax,%r11,8), %zmm5, %zmm2
	vfmadd231ps	(%rax,%rcx), %zmm5, %zmm1
	addq	%rdi, %rax
	addq	%rbp, %rbx
	decq	%r10
	jne	.LBB7_281
.LBB7_282:
	movq	136(%rsi), %rax
	testq	%rax, %rax
	je	.LBB7_284
	vaddps	(%rax,%rdx,4), %zmm4, %zmm4
	vaddps	64(%rax,%rdx,4), %zmm3, %zmm3
	vaddps	128(%rax,%rdx,4), %zmm2, %zmm2
	vaddps	192(%rax,%rdx,4), %zmm1, %zmm1
.LBB7_284:
	movq	%r14, %rdi
	movl	184(%rsi), %r11d
	movl	188(%rsi), %r10d
	testl	%r10d, %r10d
	movq	%r9, %r14
	je	.LBB7_297
	movq	%r15, %r9
.LBB7_286:
	movq	%r13, %r15
.LBB7_287:
	movq	64(%rsp), %r13
.LBB7_288:
	movq	144(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB7_291
	movq	152(%rsi), %rax
	testq	%rax, %rax
	je	.LBB7_291
	vmovups	(%rcx,%rdx,4), %zmm5
	vmovups	64(%rcx,%rdx,4), %zmm6
	vmovups	128(%rcx,%rdx,4), %zmm7
	vmovups	192(%rcx,%rdx,4), %zmm8
	vfmadd213ps	(%rax,%rdx,4), %zmm5, %zmm4
	vfmadd213ps	64(%rax,%rdx,4), %zmm6, %zmm3
	vfmadd213ps	128(%rax,%rdx,4), %zmm7, %zmm2
	vfmadd213ps	192(%rax,%rdx,4), %zmm8, %zmm1
.LBB7_291:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_293
	movq	176(%rsi), %rcx
	imulq	%r15, %rcx
	leaq	(%rax,%rcx,4), %rax
	vaddps	(%rax,%rdx,4), %zmm4, %zmm4
	vaddps	64(%rax,%rdx,4), %zmm3, %zmm3
	vaddps	128(%rax,%rdx,4), %zmm2, %zmm2
	vaddps	192(%rax,%rdx,4), %zmm1, %zmm1
.LBB7_293:
	testl	%r10d, %r10d
	je	.LBB7_269
	cmpl	$2, %r11d
	je	.LBB7_268
	cmpl	$1, %r11d
	jne	.LBB7_269
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB7_269
	.p2align	4
.LBB7_297:
	cmpl	$2, %r11d
	movq	%r15, %r9
	je	.LBB7_300
	cmpl	$1, %r11d
	movq	%r13, %r15
	jne	.LBB7_301
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %r11d
	jmp	.LBB7_287
.LBB7_300:
	vbroadcastss	196(%rsi), %zmm5
	vbroadcastss	200(%rsi), %zmm6
	vmaxps	%zmm4, %zmm5, %zmm4
	vminps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vminps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vminps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vminps	%zmm1, %zmm6, %zmm1
	movl	$2, %r11d
	jmp	.LBB7_286
.LBB7_301:
	cmpl	$3, %r11d
	movq	64(%rsp), %r13
	jge	.LBB7_269
	jmp	.LBB7_288
.LBB7_302:
	movq	(%r13), %rsi
	movq	16(%r13), %rdi
	movq	32(%r13), %r8
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 88(%rsp)
	movq	%rdi, 120(%rsp)
	movq	%r8, 128(%rsp)
	jmp	.LBB7_305
.LBB7_303:
	vbroadcastss	196(%rsi), %zmm3
	vbroadcastss	200(%rsi), %zmm4
	vmaxps	%zmm2, %zmm3, %zmm2
	vminps	%zmm2, %zmm4, %zmm2
	vmaxps	%zmm1, %zmm3, %zmm1
	vminps	%zmm1, %zmm4, %zmm1
	.p2align	4
.LBB7_304:
	vmovups	%zmm2, (%rbx,%r11,4)
	vmovups	%zmm1, 64(%rbx,%r11,4)
	leaq	32(%r11), %rbp
	addq	$64, %r11
	cmpq	%r11, %r9
	movq	%rbp, %r11
	jl	.LBB7_8
.LBB7_305:
	movq	128(%rsi), %rax
	imulq	%r15, %rax
	leaq	(%r8,%rax,4), %rbx
	leaq	15(%r11), %rax
	testq	%r11, %r11
	cmovnsq	%r11, %rax
	cmpl	$0, 192(%rsi)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	je	.LBB7_307
	vmovups	(%rbx,%r11,4), %zmm2
	vmovups	64(%rbx,%r11,4), %zmm1
.LBB7_307:
	movq	24(%rsi), %r10
	testq	%r10, %r10
	je	.LBB7_315
	movq	96(%rsi), %rdx
	movq	64(%rsi), %rcx
	imulq	%r15, %rcx
	leaq	(%rdi,%rcx,4), %r15
	movq	%rdx, %rcx
	sarq	$4, %rax
	movq	%rdx, %r12
	imulq	%rax, %r12
	movq	72(%rsi), %rdx
	movq	104(%rsi), %rbp
	cmpq	$4, %r10
	jae	.LBB7_310
	movq	8(%rsp), %rax
	leaq	(%rax,%r12,4), %rax
	andl	$3, %r10d
	jne	.LBB7_313
	jmp	.LBB7_315
	.p2align	4
.LBB7_310:
	movq	%rbx, 72(%rsp)
	movq	%r11, 24(%rsp)
	movq	%r12, %r14
	movq	%r10, %r12
	andq	$-4, %r12
	leaq	(,%r14,4), %rsi
	movq	%rsi, 16(%rsp)
	movq	%rbp, %rbx
	shlq	$4, %rbp
	movq	%rdx, %r11
	leaq	4(,%rax,4), %rdx
	movq	%rcx, 56(%rsp)
	imulq	%rcx, %rdx
	leaq	(,%rbx,4), %r8
	leaq	(%r8,%r8,2), %rax
	leaq	(%rdx,%rax), %rdi
	leaq	(%rax,%r14,4), %rsi
	leaq	(,%rbx,8), %rax
	leaq	(%rdx,%rbx,8), %r9
	leaq	(%rax,%r14,4), %rcx
	movq	%rbx, 40(%rsp)
	leaq	(%rdx,%rbx,4), %rax
	movq	%r14, 48(%rsp)
	leaq	(%r8,%r14,4), %r8
	movq	%r11, %rbx
	shlq	$4, %rbx
	movq	%rbx, 96(%rsp)
	movq	%r11, 32(%rsp)
	leaq	(,%r11,4), %rbx
	movq	8(%rsp), %r11
	.p2align	4
.LBB7_311:
	movq	%r15, %r14
	vbroadcastss	(%r15), %zmm3
	movq	16(%rsp), %r15
	vfmadd231ps	(%r11,%r15), %zmm3, %zmm2
	vfmadd231ps	(%r11,%rdx), %zmm3, %zmm1
	vbroadcastss	(%r14,%rbx), %zmm3
	vfmadd231ps	(%r11,%r8), %zmm3, %zmm2
	vfmadd231ps	(%r11,%rax), %zmm3, %zmm1
	leaq	(%r14,%rbx), %r15
	vbroadcastss	(%rbx,%r15), %zmm3
	addq	%rbx, %r15
	vfmadd231ps	(%r11,%rcx), %zmm3, %zmm2
	vfmadd231ps	(%r11,%r9), %zmm3, %zmm1
	vbroadcastss	(%rbx,%r15), %zmm3
	vfmadd231ps	(%r11,%rsi), %zmm3, %zmm2
	vfmadd231ps	(%r11,%rdi), %zmm3, %zmm1
	addq	%rbp, %r11
	addq	%rbx, %r15
	addq	%rbx, %r15
	addq	$-4, %r12
	jne	.LBB7_311
	addq	96(%rsp), %r14
	movq	48(%rsp), %rax
	leaq	(%r11,%rax,4), %rax
	movq	%r14, %r15
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	112(%rsp), %r9
	movq	24(%rsp), %r11
	movq	88(%rsp), %rsi
	movq	120(%rsp), %rdi
	movq	128(%rsp), %r8
	movq	72(%rsp), %rbx
	movq	56(%rsp), %rcx
	movq	32(%rsp), %rdx
	movq	40(%rsp), %rbp
	andl	$3, %r10d
	je	.LBB7_315
.LBB7_313:
	shlq	$2, %rbp
	shlq	$2, %rdx
	.p2align	4
.LBB7_314:
	vbroadcastss	(%r15), %zmm3
	vfmadd231ps	(%rax), %zmm3, %zmm2
	vfmadd231ps	(%rax,%rcx,4), %zmm3, %zmm1
	addq	%rbp, %rax
	addq	%rdx, %r15
	decq	%r10
	jne	.LBB7_314
.LBB7_315:
	movq	136(%rsi), %rax
	testq	%rax, %rax
	je	.LBB7_317
	vaddps	(%rax,%r11,4), %zmm2, %zmm2
	vaddps	64(%rax,%r11,4), %zmm1, %zmm1
.LBB7_317:
	movl	184(%rsi), %r10d
	movl	188(%rsi), %eax
	testl	%eax, %eax
	movq	104(%rsp), %r15
	je	.LBB7_327
.LBB7_318:
	movq	144(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB7_321
	movq	152(%rsi), %rdx
	testq	%rdx, %rdx
	je	.LBB7_321
	vmovups	(%rcx,%r11,4), %zmm3
	vmovups	64(%rcx,%r11,4), %zmm4
	vfmadd213ps	(%rdx,%r11,4), %zmm3, %zmm2
	vfmadd213ps	64(%rdx,%r11,4), %zmm4, %zmm1
.LBB7_321:
	movq	40(%r13), %rcx
	testq	%rcx, %rcx
	je	.LBB7_323
	movq	176(%rsi), %rdx
	imulq	%r15, %rdx
	leaq	(%rcx,%rdx,4), %rcx
	vaddps	(%rcx,%r11,4), %zmm2, %zmm2
	vaddps	64(%rcx,%r11,4), %zmm1, %zmm1
.LBB7_323:
	testl	%eax, %eax
	je	.LBB7_304
	cmpl	$2, %r10d
	je	.LBB7_303
	cmpl	$1, %r10d
	jne	.LBB7_304
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB7_304
	.p2align	4
.LBB7_327:
	cmpl	$2, %r10d
	je	.LBB7_330
	cmpl	$1, %r10d
	jne	.LBB7_331
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %r10d
	jmp	.LBB7_318
.LBB7_330:
	vbroadcastss	196(%rsi), %zmm3
	vbroadcastss	200(%rsi), %zmm4
	vmaxps	%zmm2, %zmm3, %zmm2
	vminps	%zmm2, %zmm4, %zmm2
	vmaxps	%zmm1, %zmm3, %zmm1
	vminps	%zmm1, %zmm4, %zmm1
	movl	$2, %r10d
	jmp	.LBB7_318
.LBB7_331:
	cmpl	$3, %r10d
	jge	.LBB7_304
	jmp	.LBB7_318
.LBB7_332:
	movq	(%r13), %rsi
	movq	16(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	32(%r13), %r10
	movq	24(%r13), %rax
	movq	%rax, 24(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 128(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 112(%rsp)
	movq	%r10, 120(%rsp)
	jmp	.LBB7_335
.LBB7_333:
	vbroadcastss	196(%rsi), %zmm9
	vbroadcastss	200(%rsi), %zmm10
	vmaxps	%zmm8, %zmm9, %zmm8
	vminps	%zmm8, %zmm10, %zmm8
	vmaxps	%zmm7, %zmm9, %zmm7
	vminps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm6, %zmm9, %zmm6
	vminps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm5, %zmm9, %zmm5
	vminps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm4, %zmm9, %zmm4
	vminps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm3, %zmm9, %zmm3
	vminps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm2, %zmm9, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vmaxps	%zmm1, %zmm9, %zmm1
	vminps	%zmm1, %zmm10, %zmm1
	.p2align	4
.LBB7_334:
	vmovups	%zmm8, (%r12)
	vmovups	%zmm7, 64(%r12)
	vmovups	%zmm6, 128(%r12)
	vmovups	%zmm5, 192(%r12)
	vmovups	%zmm4, (%r12,%r9,4)
	vmovups	%zmm3, 64(%r12,%r9,4)
	vmovups	%zmm2, 128(%r12,%r9,4)
	vmovups	%zmm1, 192(%r12,%r9,4)
	leaq	64(%r8), %r11
	subq	$-128, %r8
	cmpq	%r8, %rdi
	movq	%r11, %r8
	jl	.LBB7_82
.LBB7_335:
	movq	128(%rsi), %r9
	movq	%r9, %rax
	imulq	%r15, %rax
	leaq	(%r10,%rax,4), %rax
	leaq	(%rax,%r8,4), %r12
	leaq	15(%r8), %rcx
	testq	%r8, %r8
	cmovnsq	%r8, %rcx
	cmpl	$0, 192(%rsi)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	je	.LBB7_337
	vmovups	(%r12), %zmm8
	vmovups	64(%r12), %zmm7
	vmovups	128(%r12), %zmm6
	vmovups	192(%r12), %zmm5
	vmovups	(%r12,%r9,4), %zmm4
	vmovups	64(%r12,%r9,4), %zmm3
	vmovups	128(%r12,%r9,4), %zmm2
	vmovups	192(%r12,%r9,4), %zmm1
.LBB7_337:
	movq	24(%rsi), %rdx
	testq	%rdx, %rdx
	je	.LBB7_344
	movq	64(%rsi), %rbx
	movq	%rbx, %rax
	imulq	%r15, %rax
	movq	16(%rsp), %r11
	leaq	(%r11,%rax,4), %r15
	sarq	$4, %rcx
	movq	96(%rsi), %r11
	movq	%r11, %rbp
	imulq	%rcx, %rbp
	cmpq	$1, %rdx
	jne	.LBB7_340
	movq	24(%rsp), %rax
	leaq	(%rax,%rbp,4), %rax
	testb	$1, %dl
	jne	.LBB7_343
	jmp	.LBB7_344
	.p2align	4
.LBB7_340:
	movq	%r12, 56(%rsp)
	movq	%r9, 72(%rsp)
	movq	%r8, 32(%rsp)
	movq	72(%rsi), %r14
	movq	%rdx, %r13
	movq	104(%rsi), %rdx
	movq	%r13, 48(%rsp)
	andq	$-2, %r13
	leaq	12(,%rcx,4), %r9
	imulq	%r11, %r9
	leaq	(,%rdx,8), %rax
	leaq	8(,%rcx,4), %r8
	imulq	%r11, %r8
	leaq	(,%rbp,4), %rsi
	leaq	(,%rdx,4), %r12
	leaq	(%r9,%rdx,4), %rdi
	movq	%rbx, 8(%rsp)
	leaq	(%r8,%rdx,4), %rbx
	leaq	4(,%rcx,4), %r10
	movq	%r11, 40(%rsp)
	imulq	%r11, %r10
	leaq	(%r10,%rdx,4), %rcx
	movq	%rbp, 88(%rsp)
	leaq	(%r12,%rbp,4), %r12
	leaq	(,%r14,8), %rbp
	movq	128(%rsp), %r11
	imulq	8(%rsp), %r11
	addq	16(%rsp), %r11
	movq	24(%rsp), %rdx
	.p2align	4
.LBB7_341:
	vmovups	(%rdx,%rsi), %zmm9
	vmovups	(%rdx,%r10), %zmm10
	vmovups	(%rdx,%r8), %zmm11
	vmovups	(%rdx,%r9), %zmm12
	vbroadcastss	(%r15), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm11, %zmm13, %zmm6
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vbroadcastss	(%r11), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm4
	vfmadd231ps	%zmm10, %zmm13, %zmm3
	vfmadd231ps	%zmm11, %zmm13, %zmm2
	vfmadd231ps	%zmm12, %zmm13, %zmm1
	vmovups	(%rdx,%r12), %zmm9
	vmovups	(%rdx,%rcx), %zmm10
	vmovups	(%rdx,%rbx), %zmm11
	vmovups	(%rdx,%rdi), %zmm12
	vbroadcastss	(%r15,%r14,4), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm11, %zmm13, %zmm6
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vbroadcastss	(%r11,%r14,4), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm4
	vfmadd231ps	%zmm10, %zmm13, %zmm3
	vfmadd231ps	%zmm11, %zmm13, %zmm2
	vfmadd231ps	%zmm12, %zmm13, %zmm1
	addq	%rax, %rdx
	addq	%rbp, %r15
	addq	%rbp, %r11
	addq	$-2, %r13
	jne	.LBB7_341
	movq	88(%rsp), %rax
	leaq	(%rdx,%rax,4), %rax
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	32(%rsp), %r8
	movq	96(%rsp), %rdi
	movq	112(%rsp), %rsi
	movq	120(%rsp), %r10
	movq	72(%rsp), %r9
	movq	56(%rsp), %r12
	movq	8(%rsp), %rbx
	movq	40(%rsp), %r11
	movq	48(%rsp), %rdx
	testb	$1, %dl
	je	.LBB7_344
.LBB7_343:
	leaq	(,%r11,8), %rcx
	vmovups	(%rax), %zmm9
	leaq	(%rax,%r11,4), %rdx
	vmovups	(%rax,%r11,4), %zmm10
	vmovups	(%rax,%r11,8), %zmm11
	vmovups	(%rcx,%rdx), %zmm12
	vbroadcastss	(%r15), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm11, %zmm13, %zmm6
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vbroadcastss	(%r15,%rbx,4), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm4
	vfmadd231ps	%zmm10, %zmm13, %zmm3
	vfmadd231ps	%zmm11, %zmm13, %zmm2
	vfmadd231ps	%zmm12, %zmm13, %zmm1
.LBB7_344:
	movq	136(%rsi), %rax
	testq	%rax, %rax
	je	.LBB7_346
	vmovups	(%rax,%r8,4), %zmm9
	vmovups	64(%rax,%r8,4), %zmm10
	vmovups	128(%rax,%r8,4), %zmm11
	vmovups	192(%rax,%r8,4), %zmm12
	vaddps	%zmm9, %zmm8, %zmm8
	vaddps	%zmm10, %zmm7, %zmm7
	vaddps	%zmm11, %zmm6, %zmm6
	vaddps	%zmm12, %zmm5, %zmm5
	vaddps	%zmm9, %zmm4, %zmm4
	vaddps	%zmm10, %zmm3, %zmm3
	vaddps	%zmm11, %zmm2, %zmm2
	vaddps	%zmm12, %zmm1, %zmm1
.LBB7_346:
	movl	184(%rsi), %ebx
	movl	188(%rsi), %ebp
	testl	%ebp, %ebp
	movq	104(%rsp), %r15
	je	.LBB7_356
.LBB7_347:
	movq	144(%rsi), %rax
	testq	%rax, %rax
	je	.LBB7_350
	movq	152(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB7_350
	vmovups	(%rax,%r8,4), %zmm9
	vmovups	64(%rax,%r8,4), %zmm10
	vmovups	128(%rax,%r8,4), %zmm11
	vmovups	192(%rax,%r8,4), %zmm12
	vmovups	(%rcx,%r8,4), %zmm13
	vmovups	64(%rcx,%r8,4), %zmm14
	vmovups	128(%rcx,%r8,4), %zmm15
	vmovups	192(%rcx,%r8,4), %zmm16
	vfmadd213ps	%zmm13, %zmm9, %zmm8
	vfmadd213ps	%zmm14, %zmm10, %zmm7
	vfmadd213ps	%zmm15, %zmm11, %zmm6
	vfmadd213ps	%zmm16, %zmm12, %zmm5
	vfmadd213ps	%zmm13, %zmm9, %zmm4
	vfmadd213ps	%zmm14, %zmm10, %zmm3
	vfmadd213ps	%zmm15, %zmm11, %zmm2
	vfmadd213ps	%zmm16, %zmm12, %zmm1
.LBB7_350:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_352
	movq	176(%rsi), %rcx
	movq	%rcx, %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%r8,4), %rdx
	vaddps	(%rax,%r8,4), %zmm8, %zmm8
	vaddps	64(%rax,%r8,4), %zmm7, %zmm7
	vaddps	128(%rax,%r8,4), %zmm6, %zmm6
	vaddps	192(%rax,%r8,4), %zmm5, %zmm5
	vaddps	(%rdx,%rcx,4), %zmm4, %zmm4
	vaddps	64(%rdx,%rcx,4), %zmm3, %zmm3
	vaddps	128(%rdx,%rcx,4), %zmm2, %zmm2
	vaddps	192(%rdx,%rcx,4), %zmm1, %zmm1
.LBB7_352:
	testl	%ebp, %ebp
	je	.LBB7_334
	cmpl	$2, %ebx
	je	.LBB7_333
	cmpl	$1, %ebx
	jne	.LBB7_334
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB7_334
	.p2align	4
.LBB7_356:
	cmpl	$2, %ebx
	je	.LBB7_359
	cmpl	$1, %ebx
	jne	.LBB7_360
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %ebx
	jmp	.LBB7_347
.LBB7_359:
	vbroadcastss	196(%rsi), %zmm9
	vbroadcastss	200(%rsi), %zmm10
	vmaxps	%zmm8, %zmm9, %zmm8
	vminps	%zmm8, %zmm10, %zmm8
	vmaxps	%zmm7, %zmm9, %zmm7
	vminps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm6, %zmm9, %zmm6
	vminps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm5, %zmm9, %zmm5
	vminps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm4, %zmm9, %zmm4
	vminps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm3, %zmm9, %zmm3
	vminps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm2, %zmm9, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vmaxps	%zmm1, %zmm9, %zmm1
	vminps	%zmm1, %zmm10, %zmm1
	movl	184(%rsi), %ebx
.LBB7_360:
	cmpl	$3, %ebx
	jge	.LBB7_334
	jmp	.LBB7_347
.LBB7_361:
	movq	(%r13), %rsi
	movq	16(%r13), %rax
	movq	%rax, 88(%rsp)
	movq	32(%r13), %r10
	movq	24(%r13), %rax
	movq	%rax, 112(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, 208(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 152(%rsp)
	movq	%r10, 192(%rsp)
	jmp	.LBB7_364
.LBB7_362:
	vbroadcastss	196(%rsi), %zmm5
	vbroadcastss	200(%rsi), %zmm6
	vmaxps	%zmm4, %zmm5, %zmm4
	vminps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vminps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vminps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vminps	%zmm1, %zmm6, %zmm1
	.p2align	4
.LBB7_363:
	vmovups	%zmm4, (%r12)
	vmovups	%zmm3, 64(%r12)
	vmovups	%zmm2, (%r12,%rdi,4)
	vmovups	%zmm1, 64(%r12,%rdi,4)
	leaq	32(%r11), %rbp
	addq	$64, %r11
	movq	96(%rsp), %rdi
	cmpq	%r11, %rdi
	movq	%rbp, %r11
	jl	.LBB7_84
.LBB7_364:
	movq	128(%rsi), %rdi
	movq	%rdi, %rax
	imulq	%r15, %rax
	leaq	(%r10,%rax,4), %rax
	leaq	(%rax,%r11,4), %r12
	leaq	15(%r11), %rax
	testq	%r11, %r11
	cmovnsq	%r11, %rax
	cmpl	$0, 192(%rsi)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	je	.LBB7_366
	vmovups	(%r12), %zmm4
	vmovups	64(%r12), %zmm3
	vmovups	(%r12,%rdi,4), %zmm2
	vmovups	64(%r12,%rdi,4), %zmm1
.LBB7_366:
	movq	24(%rsi), %rdx
	testq	%rdx, %rdx
	je	.LBB7_374
	movq	64(%rsi), %rbp
	sarq	$4, %rax
	movq	96(%rsi), %r8
	movq	%r8, %r14
	imulq	%rax, %r14
	movq	72(%rsi), %r9
	movq	104(%rsi), %r13
	cmpq	$4, %rdx
	jae	.LBB7_369
	movq	%rbp, %rax
	imulq	%r15, %rax
	movq	88(%rsp), %rcx
	movq	%r15, %rbx
	movq	%r10, %r15
	movq	%r14, %r10
	leaq	(%rcx,%rax,4), %r14
	movq	112(%rsp), %rax
	leaq	(%rax,%r10,4), %rax
	movq	%r15, %r10
	movq	%rbx, %r15
	andl	$3, %edx
	jne	.LBB7_372
	jmp	.LBB7_374
	.p2align	4
.LBB7_369:
	movq	%r12, 136(%rsp)
	movq	%rdi, 128(%rsp)
	movq	%r11, 120(%rsp)
	movq	%rdx, %r12
	andq	$-4, %r12
	leaq	(,%r14,4), %rcx
	movq	%rcx, 16(%rsp)
	movq	%r13, %rcx
	shlq	$4, %rcx
	movq	%rcx, 8(%rsp)
	leaq	4(,%rax,4), %rax
	movq	%r8, 184(%rsp)
	imulq	%r8, %rax
	leaq	(,%r13,4), %rcx
	leaq	(%rcx,%rcx,2), %rsi
	leaq	(%rax,%rsi), %rdi
	movq	%rdi, 24(%rsp)
	leaq	(%rsi,%r14,4), %rsi
	movq	%rsi, 72(%rsp)
	leaq	(,%r13,8), %rsi
	leaq	(%rax,%r13,8), %rdi
	movq	%rdi, 56(%rsp)
	leaq	(%rsi,%r14,4), %rsi
	movq	%rsi, 32(%rsp)
	movq	%r13, 168(%rsp)
	leaq	(%rax,%r13,4), %rsi
	movq	%rsi, 40(%rsp)
	movq	%r14, 160(%rsp)
	leaq	(%rcx,%r14,4), %rcx
	movq	%rcx, 48(%rsp)
	movq	208(%rsp), %r13
	imulq	%rbp, %r13
	movq	%r9, %r10
	shlq	$4, %r9
	movq	200(%rsp), %rsi
	movq	%rbp, 144(%rsp)
	imulq	%rbp, %rsi
	leaq	(,%r10,4), %rcx
	leaq	(%rcx,%rcx,2), %rdi
	leaq	(%rsi,%rdi), %r11
	addq	%r13, %rdi
	leaq	(%rsi,%r10,8), %r15
	leaq	(,%r10,8), %rbx
	addq	%r13, %rbx
	leaq	(%rsi,%r10,4), %rcx
	movq	%r10, 176(%rsp)
	leaq	(,%r10,4), %r10
	addq	%r13, %r10
	movq	88(%rsp), %r14
	movq	112(%rsp), %rbp
	.p2align	4
.LBB7_370:
	movq	16(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm5
	vmovups	(%rbp,%rax), %zmm6
	vbroadcastss	(%r14,%r13), %zmm7
	vfmadd231ps	%zmm5, %zmm7, %zmm4
	vbroadcastss	(%r14,%rsi), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	movq	48(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm5
	movq	40(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm7
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vbroadcastss	(%r14,%r10), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm4
	vbroadcastss	(%r14,%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm7, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	movq	32(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm5
	movq	56(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm6
	vfmadd231ps	%zmm7, %zmm8, %zmm1
	vbroadcastss	(%r14,%rbx), %zmm7
	vfmadd231ps	%zmm5, %zmm7, %zmm4
	vbroadcastss	(%r14,%r15), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	movq	72(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm5
	movq	24(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm7
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vbroadcastss	(%r14,%rdi), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm4
	vbroadcastss	(%r14,%r11), %zmm8
	vfmadd231ps	%zmm6, %zmm7, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	vfmadd231ps	%zmm7, %zmm8, %zmm1
	addq	8(%rsp), %rbp
	addq	%r9, %r14
	addq	$-4, %r12
	jne	.LBB7_370
	movq	160(%rsp), %rax
	leaq	(,%rax,4), %rax
	addq	%rbp, %rax
	addq	%r13, %r14
	movq	104(%rsp), %r15
	movq	120(%rsp), %r11
	movq	152(%rsp), %rsi
	movq	192(%rsp), %r10
	movq	128(%rsp), %rdi
	movq	136(%rsp), %r12
	movq	144(%rsp), %rbp
	movq	184(%rsp), %r8
	movq	176(%rsp), %r9
	movq	168(%rsp), %r13
	andl	$3, %edx
	je	.LBB7_374
.LBB7_372:
	shlq	$2, %r13
	shlq	$2, %r9
	.p2align	4
.LBB7_373:
	vmovups	(%rax), %zmm5
	vmovups	(%rax,%r8,4), %zmm6
	vbroadcastss	(%r14), %zmm7
	vfmadd231ps	%zmm5, %zmm7, %zmm4
	vbroadcastss	(%r14,%rbp,4), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	addq	%r13, %rax
	addq	%r9, %r14
	decq	%rdx
	jne	.LBB7_373
.LBB7_374:
	movq	136(%rsi), %rax
	testq	%rax, %rax
	je	.LBB7_376
	vmovups	(%rax,%r11,4), %zmm5
	vmovups	64(%rax,%r11,4), %zmm6
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm6, %zmm3, %zmm3
	vaddps	%zmm5, %zmm2, %zmm2
	vaddps	%zmm6, %zmm1, %zmm1
.LBB7_376:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movl	184(%rsi), %r9d
	movl	188(%rsi), %r8d
	testl	%r8d, %r8d
	je	.LBB7_386
.LBB7_377:
	movq	144(%rsi), %rax
	testq	%rax, %rax
	je	.LBB7_380
	movq	152(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB7_380
	vmovups	(%rax,%r11,4), %zmm5
	vmovups	64(%rax,%r11,4), %zmm6
	vmovups	(%rcx,%r11,4), %zmm7
	vmovups	64(%rcx,%r11,4), %zmm8
	vfmadd213ps	%zmm7, %zmm5, %zmm4
	vfmadd213ps	%zmm8, %zmm6, %zmm3
	vfmadd213ps	%zmm7, %zmm5, %zmm2
	vfmadd213ps	%zmm8, %zmm6, %zmm1
.LBB7_380:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_382
	movq	176(%rsi), %rcx
	movq	%rcx, %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%r11,4), %rdx
	vaddps	(%rax,%r11,4), %zmm4, %zmm4
	vaddps	64(%rax,%r11,4), %zmm3, %zmm3
	vaddps	(%rdx,%rcx,4), %zmm2, %zmm2
	vaddps	64(%rdx,%rcx,4), %zmm1, %zmm1
.LBB7_382:
	testl	%r8d, %r8d
	je	.LBB7_363
	cmpl	$2, %r9d
	je	.LBB7_362
	cmpl	$1, %r9d
	jne	.LBB7_363
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB7_363
	.p2align	4
.LBB7_386:
	cmpl	$2, %r9d
	je	.LBB7_389
	cmpl	$1, %r9d
	jne	.LBB7_390
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %r9d
	jmp	.LBB7_377
.LBB7_389:
	vbroadcastss	196(%rsi), %zmm5
	vbroadcastss	200(%rsi), %zmm6
	vmaxps	%zmm4, %zmm5, %zmm4
	vminps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vminps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vminps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vminps	%zmm1, %zmm6, %zmm1
	movl	$2, %r9d
	jmp	.LBB7_377
.LBB7_390:
	cmpl	$3, %r9d
	jge	.LBB7_363
	jmp	.LBB7_377
.LBB7_391:
	movq	(%r13), %r9
	movq	16(%r13), %rax
	movq	%rax, 24(%rsp)
	movq	32(%r13), %rax
	movq	%rax, 40(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 48(%rsp)
	leaq	8(,%r15,4), %rax
	movq	%rax, 96(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 88(%rsp)
	movq	%r9, 56(%rsp)
	jmp	.LBB7_394
.LBB7_392:
	vbroadcastss	196(%r9), %zmm0
	vbroadcastss	200(%r9), %zmm25
	vmaxps	%zmm1, %zmm0, %zmm1
	vminps	%zmm1, %zmm25, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vminps	%zmm2, %zmm25, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vminps	%zmm3, %zmm25, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vminps	%zmm4, %zmm25, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vminps	%zmm5, %zmm25, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vminps	%zmm6, %zmm25, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vminps	%zmm7, %zmm25, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vminps	%zmm8, %zmm25, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vminps	%zmm9, %zmm25, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vminps	%zmm10, %zmm25, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vminps	%zmm11, %zmm25, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vminps	%zmm12, %zmm25, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vminps	%zmm13, %zmm25, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vminps	%zmm14, %zmm25, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vminps	%zmm15, %zmm25, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	vminps	%zmm16, %zmm25, %zmm16
	vmaxps	%zmm17, %zmm0, %zmm17
	vminps	%zmm17, %zmm25, %zmm17
	vmaxps	%zmm18, %zmm0, %zmm18
	vminps	%zmm18, %zmm25, %zmm18
	vmaxps	%zmm19, %zmm0, %zmm19
	vminps	%zmm19, %zmm25, %zmm19
	vmaxps	%zmm20, %zmm0, %zmm20
	vminps	%zmm20, %zmm25, %zmm20
	vmaxps	%zmm21, %zmm0, %zmm21
	vminps	%zmm21, %zmm25, %zmm21
	vmaxps	%zmm22, %zmm0, %zmm22
	vminps	%zmm22, %zmm25, %zmm22
	vmaxps	%zmm23, %zmm0, %zmm23
	vminps	%zmm23, %zmm25, %zmm23
	vmaxps	%zmm24, %zmm0, %zmm0
	vminps	%zmm0, %zmm25, %zmm24
	.p2align	4
.LBB7_393:
	vmovups	%zmm1, (%r11)
	vmovups	%zmm2, 64(%r11)
	vmovups	%zmm3, 128(%r11)
	vmovups	%zmm4, 192(%r11)
	vmovups	%zmm5, (%r11,%r10,4)
	vmovups	%zmm6, 64(%r11,%r10,4)
	vmovups	%zmm7, 128(%r11,%r10,4)
	vmovups	%zmm8, 192(%r11,%r10,4)
	vmovups	%zmm9, (%r11,%r10,8)
	vmovups	%zmm10, 64(%r11,%r10,8)
	vmovups	%zmm11, 128(%r11,%r10,8)
	vmovups	%zmm12, 192(%r11,%r10,8)
	leaq	(%r10,%r10,2), %rax
	leaq	(%r11,%rax,4), %rcx
	vmovups	%zmm13, (%r11,%rax,4)
	vmovups	%zmm14, 64(%r11,%rax,4)
	vmovups	%zmm15, 128(%r11,%rax,4)
	vmovups	%zmm16, 192(%r11,%rax,4)
	vmovups	%zmm17, (%rcx,%r10,4)
	vmovups	%zmm18, 64(%rcx,%r10,4)
	vmovups	%zmm19, 128(%rcx,%r10,4)
	vmovups	%zmm20, 192(%rcx,%r10,4)
	vmovups	%zmm21, (%rcx,%r10,8)
	vmovups	%zmm22, 64(%rcx,%r10,8)
	vmovups	%zmm23, 128(%rcx,%r10,8)
	vmovups	%zmm24, 192(%rcx,%r10,8)
	leaq	64(%r8), %rbp
	subq	$-128, %r8
	cmpq	%r8, 72(%rsp)
	movq	%rbp, %r8
	jl	.LBB7_121
.LBB7_394:
	movq	64(%r9), %r12
	movq	128(%r9), %rdi
	movq	%rdi, %rax
	imulq	%r15, %rax
	movq	40(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	leaq	(%rax,%r8,4), %r11
	movq	%r12, %rax
	imulq	%r15, %rax
	movq	24(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rdx
	leaq	(%r12,%r12,2), %rax
	leaq	(%rdx,%rax,4), %r10
	leaq	15(%r8), %rcx
	testq	%r8, %r8
	cmovnsq	%r8, %rcx
	cmpl	$0, 192(%r9)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm24, %xmm24, %xmm24
	je	.LBB7_396
	vmovups	(%r11), %zmm1
	vmovups	64(%r11), %zmm2
	vmovups	128(%r11), %zmm3
	vmovups	192(%r11), %zmm4
	vmovups	(%r11,%rdi,4), %zmm5
	vmovups	64(%r11,%rdi,4), %zmm6
	vmovups	128(%r11,%rdi,4), %zmm7
	vmovups	192(%r11,%rdi,4), %zmm8
	vmovups	(%r11,%rdi,8), %zmm9
	vmovups	64(%r11,%rdi,8), %zmm10
	vmovups	128(%r11,%rdi,8), %zmm11
	vmovups	192(%r11,%rdi,8), %zmm12
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%r11,%rax,4), %rsi
	vmovups	(%r11,%rax,4), %zmm13
	vmovups	64(%r11,%rax,4), %zmm14
	vmovups	128(%r11,%rax,4), %zmm15
	vmovups	192(%r11,%rax,4), %zmm16
	vmovups	(%rsi,%rdi,4), %zmm17
	vmovups	64(%rsi,%rdi,4), %zmm18
	vmovups	128(%rsi,%rdi,4), %zmm19
	vmovups	192(%rsi,%rdi,4), %zmm20
	vmovups	(%rsi,%rdi,8), %zmm21
	vmovups	64(%rsi,%rdi,8), %zmm22
	vmovups	128(%rsi,%rdi,8), %zmm23
	vmovups	192(%rsi,%rdi,8), %zmm24
.LBB7_396:
	movq	%r11, 8(%rsp)
	movq	%rdi, 16(%rsp)
	movq	%r8, 32(%rsp)
	movq	24(%r9), %rbx
	testq	%rbx, %rbx
	je	.LBB7_399
	sarq	$4, %rcx
	movq	96(%r9), %r14
	movq	72(%r9), %r8
	movq	104(%r9), %r9
	leaq	12(,%rcx,4), %rdi
	imulq	%r14, %rdi
	shlq	$2, %r9
	leaq	8(,%rcx,4), %rax
	imulq	%r14, %rax
	leaq	4(,%rcx,4), %rsi
	imulq	%r14, %rsi
	imulq	%rcx, %r14
	shlq	$2, %r14
	shlq	$2, %r8
	leaq	(%r10,%r12,8), %rcx
	leaq	(%r10,%r12,4), %r13
	movq	96(%rsp), %r15
	imulq	%r12, %r15
	movq	24(%rsp), %r11
	addq	%r11, %r15
	imulq	88(%rsp), %r12
	addq	%r11, %r12
	xorl	%r11d, %r11d
	movq	48(%rsp), %rbp
	.p2align	4
.LBB7_398:
	vmovups	(%rbp,%r14), %zmm0
	vmovups	(%rbp,%rsi), %zmm25
	vmovups	(%rbp,%rax), %zmm26
	vmovups	(%rbp,%rdi), %zmm27
	vbroadcastss	(%rdx,%r11), %zmm28
	vfmadd231ps	%zmm0, %zmm28, %zmm1
	vfmadd231ps	%zmm25, %zmm28, %zmm2
	vfmadd231ps	%zmm26, %zmm28, %zmm3
	vfmadd231ps	%zmm28, %zmm27, %zmm4
	vbroadcastss	(%r12,%r11), %zmm28
	vfmadd231ps	%zmm0, %zmm28, %zmm5
	vfmadd231ps	%zmm25, %zmm28, %zmm6
	vfmadd231ps	%zmm26, %zmm28, %zmm7
	vfmadd231ps	%zmm28, %zmm27, %zmm8
	vbroadcastss	(%r15,%r11), %zmm28
	vfmadd231ps	%zmm0, %zmm28, %zmm9
	vfmadd231ps	%zmm25, %zmm28, %zmm10
	vfmadd231ps	%zmm26, %zmm28, %zmm11
	vfmadd231ps	%zmm28, %zmm27, %zmm12
	vbroadcastss	(%r10,%r11), %zmm28
	vfmadd231ps	%zmm0, %zmm28, %zmm13
	vfmadd231ps	%zmm25, %zmm28, %zmm14
	vfmadd231ps	%zmm26, %zmm28, %zmm15
	vfmadd231ps	%zmm28, %zmm27, %zmm16
	vbroadcastss	(%r13,%r11), %zmm28
	vfmadd231ps	%zmm0, %zmm28, %zmm17
	vfmadd231ps	%zmm25, %zmm28, %zmm18
	vfmadd231ps	%zmm26, %zmm28, %zmm19
	vfmadd231ps	%zmm28, %zmm27, %zmm20
	vbroadcastss	(%rcx,%r11), %zmm28
	vfmadd231ps	%zmm0, %zmm28, %zmm21
	vfmadd231ps	%zmm25, %zmm28, %zmm22
	vfmadd231ps	%zmm26, %zmm28, %zmm23
	vfmadd231ps	%zmm27, %zmm28, %zmm24
	addq	%r9, %rbp
	addq	%r8, %r11
	decq	%rbx
	jne	.LBB7_398
.LBB7_399:
	movq	56(%rsp), %r9
	movq	136(%r9), %rax
	testq	%rax, %rax
	je	.LBB7_401
	movq	32(%rsp), %r8
	vmovups	(%rax,%r8,4), %zmm25
	vmovups	64(%rax,%r8,4), %zmm26
	vmovups	128(%rax,%r8,4), %zmm27
	vmovups	192(%rax,%r8,4), %zmm28
	vaddps	%zmm25, %zmm1, %zmm1
	vaddps	%zmm26, %zmm2, %zmm2
	vaddps	%zmm27, %zmm3, %zmm3
	vaddps	%zmm28, %zmm4, %zmm4
	vaddps	%zmm25, %zmm5, %zmm5
	vaddps	%zmm26, %zmm6, %zmm6
	vaddps	%zmm27, %zmm7, %zmm7
	vaddps	%zmm28, %zmm8, %zmm8
	vaddps	%zmm25, %zmm9, %zmm9
	vaddps	%zmm26, %zmm10, %zmm10
	vaddps	%zmm27, %zmm11, %zmm11
	vaddps	%zmm28, %zmm12, %zmm12
	vaddps	%zmm25, %zmm13, %zmm13
	vaddps	%zmm26, %zmm14, %zmm14
	vaddps	%zmm27, %zmm15, %zmm15
	vaddps	%zmm28, %zmm16, %zmm16
	vaddps	%zmm25, %zmm17, %zmm17
	vaddps	%zmm26, %zmm18, %zmm18
	vaddps	%zmm27, %zmm19, %zmm19
	vaddps	%zmm28, %zmm20, %zmm20
	vaddps	%zmm25, %zmm21, %zmm21
	vaddps	%zmm26, %zmm22, %zmm22
	vaddps	%zmm27, %zmm23, %zmm23
	vaddps	%zmm28, %zmm24, %zmm24
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	104(%rsp), %r15
	jmp	.LBB7_402
	.p2align	4
.LBB7_401:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	104(%rsp), %r15
	movq	32(%rsp), %r8
.LBB7_402:
	movq	16(%rsp), %r10
	movq	8(%rsp), %r11
	movl	184(%r9), %r12d
	movl	188(%r9), %ebp
	testl	%ebp, %ebp
	jne	.LBB7_408
	cmpl	$2, %r12d
	je	.LBB7_406
	cmpl	$1, %r12d
	jne	.LBB7_407
	vxorps	%xmm0, %xmm0, %xmm0
	vmaxps	%zmm1, %zmm0, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	vmaxps	%zmm17, %zmm0, %zmm17
	vmaxps	%zmm18, %zmm0, %zmm18
	vmaxps	%zmm19, %zmm0, %zmm19
	vmaxps	%zmm20, %zmm0, %zmm20
	vmaxps	%zmm21, %zmm0, %zmm21
	vmaxps	%zmm22, %zmm0, %zmm22
	vmaxps	%zmm23, %zmm0, %zmm23
	vmaxps	%zmm24, %zmm0, %zmm24
	jmp	.LBB7_407
.LBB7_406:
	vbroadcastss	196(%r9), %zmm0
	vbroadcastss	200(%r9), %zmm25
	vmaxps	%zmm1, %zmm0, %zmm1
	vminps	%zmm1, %zmm25, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vminps	%zmm2, %zmm25, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vminps	%zmm3, %zmm25, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vminps	%zmm4, %zmm25, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vminps	%zmm5, %zmm25, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vminps	%zmm6, %zmm25, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vminps	%zmm7, %zmm25, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vminps	%zmm8, %zmm25, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vminps	%zmm9, %zmm25, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vminps	%zmm10, %zmm25, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vminps	%zmm11, %zmm25, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vminps	%zmm12, %zmm25, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vminps	%zmm13, %zmm25, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vminps	%zmm14, %zmm25, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vminps	%zmm15, %zmm25, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	vminps	%zmm16, %zmm25, %zmm16
	vmaxps	%zmm17, %zmm0, %zmm17
	vminps	%zmm17, %zmm25, %zmm17
	vmaxps	%zmm18, %zmm0, %zmm18
	vminps	%zmm18, %zmm25, %zmm18
	vmaxps	%zmm19, %zmm0, %zmm19
	vminps	%zmm19, %zmm25, %zmm19
	vmaxps	%zmm20, %zmm0, %zmm20
	vminps	%zmm20, %zmm25, %zmm20
	vmaxps	%zmm21, %zmm0, %zmm21
	vminps	%zmm21, %zmm25, %zmm21
	vmaxps	%zmm22, %zmm0, %zmm22
	vminps	%zmm22, %zmm25, %zmm22
	vmaxps	%zmm23, %zmm0, %zmm23
	vminps	%zmm23, %zmm25, %zmm23
	vmaxps	%zmm24, %zmm0, %zmm0
	vminps	%zmm0, %zmm25, %zmm24
.LBB7_407:
	movl	184(%r9), %r12d
	cmpl	$3, %r12d
	jge	.LBB7_393
.LBB7_408:
	movq	144(%r9), %rax
	testq	%rax, %rax
	je	.LBB7_411
	movq	152(%r9), %rcx
	testq	%rcx, %rcx
	je	.LBB7_411
	vmovups	(%rax,%r8,4), %zmm25
	vmovups	64(%rax,%r8,4), %zmm26
	vmovups	128(%rax,%r8,4), %zmm27
	vmovups	192(%rax,%r8,4), %zmm28
	vmovups	(%rcx,%r8,4), %zmm29
	vmovups	64(%rcx,%r8,4), %zmm30
	vmovups	128(%rcx,%r8,4), %zmm31
	vmovups	192(%rcx,%r8,4), %zmm0
	vfmadd213ps	%zmm29, %zmm25, %zmm1
	vfmadd213ps	%zmm30, %zmm26, %zmm2
	vfmadd213ps	%zmm31, %zmm27, %zmm3
	vfmadd213ps	%zmm0, %zmm28, %zmm4
	vfmadd213ps	%zmm29, %zmm25, %zmm5
	vfmadd213ps	%zmm30, %zmm26, %zmm6
	vfmadd213ps	%zmm31, %zmm27, %zmm7
	vfmadd213ps	%zmm0, %zmm28, %zmm8
	vfmadd213ps	%zmm29, %zmm25, %zmm9
	vfmadd213ps	%zmm30, %zmm26, %zmm10
	vfmadd213ps	%zmm31, %zmm27, %zmm11
	vfmadd213ps	%zmm0, %zmm28, %zmm12
	vfmadd213ps	%zmm29, %zmm25, %zmm13
	vfmadd213ps	%zmm30, %zmm26, %zmm14
	vfmadd213ps	%zmm31, %zmm27, %zmm15
	vfmadd213ps	%zmm0, %zmm28, %zmm16
	vfmadd213ps	%zmm29, %zmm25, %zmm17
	vfmadd213ps	%zmm30, %zmm26, %zmm18
	vfmadd213ps	%zmm31, %zmm27, %zmm19
	vfmadd213ps	%zmm0, %zmm28, %zmm20
	vfmadd213ps	%zmm29, %zmm25, %zmm21
	vfmadd213ps	%zmm30, %zmm26, %zmm22
	vfmadd213ps	%zmm31, %zmm27, %zmm23
	vfmadd213ps	%zmm0, %zmm28, %zmm24
.LBB7_411:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_413
	movq	176(%r9), %rcx
	movq	%rcx, %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%r8,4), %rdx
	leaq	(%rcx,%rcx,2), %rsi
	leaq	(%rdx,%rsi,4), %rdi
	vaddps	(%rax,%r8,4), %zmm1, %zmm1
	vaddps	64(%rax,%r8,4), %zmm2, %zmm2
	vaddps	128(%rax,%r8,4), %zmm3, %zmm3
	vaddps	192(%rax,%r8,4), %zmm4, %zmm4
	vaddps	(%rdx,%rcx,4), %zmm5, %zmm5
	vaddps	64(%rdx,%rcx,4), %zmm6, %zmm6
	vaddps	128(%rdx,%rcx,4), %zmm7, %zmm7
	vaddps	192(%rdx,%rcx,4), %zmm8, %zmm8
	vaddps	(%rdx,%rcx,8), %zmm9, %zmm9
	vaddps	64(%rdx,%rcx,8), %zmm10, %zmm10
	vaddps	128(%rdx,%rcx,8), %zmm11, %zmm11
	vaddps	192(%rdx,%rcx,8), %zmm12, %zmm12
	vaddps	(%rdx,%rsi,4), %zmm13, %zmm13
	vaddps	64(%rdx,%rsi,4), %zmm14, %zmm14
	vaddps	128(%rdx,%rsi,4), %zmm15, %zmm15
	vaddps	192(%rdx,%rsi,4), %zmm16, %zmm16
	vaddps	(%rdi,%rcx,4), %zmm17, %zmm17
	vaddps	64(%rdi,%rcx,4), %zmm18, %zmm18
	vaddps	128(%rdi,%rcx,4), %zmm19, %zmm19
	vaddps	192(%rdi,%rcx,4), %zmm20, %zmm20
	vaddps	(%rdi,%rcx,8), %zmm21, %zmm21
	vaddps	64(%rdi,%rcx,8), %zmm22, %zmm22
	vaddps	128(%rdi,%rcx,8), %zmm23, %zmm23
	vaddps	192(%rdi,%rcx,8), %zmm24, %zmm24
.LBB7_413:
	testl	%ebp, %ebp
	je	.LBB7_393
	cmpl	$2, %r12d
	je	.LBB7_392
	cmpl	$1, %r12d
	jne	.LBB7_393
	vxorps	%xmm0, %xmm0, %xmm0
	vmaxps	%zmm1, %zmm0, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	vmaxps	%zmm17, %zmm0, %zmm17
	vmaxps	%zmm18, %zmm0, %zmm18
	vmaxps	%zmm19, %zmm0, %zmm19
	vmaxps	%zmm20, %zmm0, %zmm20
	vmaxps	%zmm21, %zmm0, %zmm21
	vmaxps	%zmm22, %zmm0, %zmm22
	vmaxps	%zmm23, %zmm0, %zmm23
	vmaxps	%zmm24, %zmm0, %zmm24
	jmp	.LBB7_393
.Lfunc_end7:
	.size	$s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF, .Lfunc_end7-$s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI7_0:
	.long	.LBB7_2-.LJTI7_0
	.long	.LBB7_80-.LJTI7_0
	.long	.LBB7_42-.LJTI7_0
	.long	.LBB7_78-.LJTI7_0
	.long	.LBB7_40-.LJTI7_0
	.long	.LBB7_118-.LJTI7_0
	.text
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF,@function
$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$88, %rsp
	movq	%rsi, %rbp
	movq	(%r13), %r12
	movq	8(%r13), %r15
	movq	%rdx, 8(%rsp)
	subq	%rdx, %r15
	cmpq	128(%r12), %r15
	movq	%rdi, 24(%rsp)
	movq	%r13, 16(%rsp)
	jne	.LBB8_2
	movq	%r15, %rax
	imulq	%rdi, %rax
	shlq	$2, %rax
	addq	32(%r13), %rax
	movq	%rbp, %rdx
	subq	%rdi, %rdx
	imulq	%r15, %rdx
	movq	%rax, 32(%rsp)
	movq	%rax, 40(%rsp)
	vmovsd	196(%r12), %xmm0
	vmovsd	%xmm0, 48(%rsp)
	leaq	32(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_sigmoid__avx512
	jmp	.LBB8_5
.LBB8_2:
	cmpq	%rdi, %rbp
	je	.LBB8_5
	movq	8(%rsp), %rax
	leaq	(,%rax,4), %rbx
	movq	16(%rsp), %rax
	addq	32(%rax), %rbx
	leaq	32(%rsp), %r14
	movq	24(%rsp), %rax
	.p2align	4
.LBB8_4:
	leaq	1(%rax), %r13
	imulq	128(%r12), %rax
	leaq	(%rbx,%rax,4), %rax
	movq	%rax, 32(%rsp)
	movq	%rax, 40(%rsp)
	vmovsd	196(%r12), %xmm0
	vmovsd	%xmm0, 48(%rsp)
	movq	%r14, %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_sigmoid__avx512
	movq	%r13, %rax
	cmpq	%r13, %rbp
	jne	.LBB8_4
.LBB8_5:
	cmpl	$3, 184(%r12)
	movq	24(%rsp), %r14
	jl	.LBB8_21
	cmpl	$0, 188(%r12)
	je	.LBB8_7
.LBB8_21:
	addq	$88, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB8_7:
	movq	144(%r12), %rax
	testq	%rax, %rax
	movq	16(%rsp), %rbx
	je	.LBB8_10
	movq	152(%r12), %rcx
	testq	%rcx, %rcx
	je	.LBB8_10
	movq	8(%rsp), %rdi
	leaq	(,%rdi,4), %rdx
	addq	32(%rbx), %rdx
	movq	128(%r12), %rsi
	leaq	(%rax,%rdi,4), %rax
	leaq	(%rcx,%rdi,4), %rcx
	movq	%r15, 32(%rsp)
	movq	%rdx, 40(%rsp)
	movq	%rsi, 48(%rsp)
	movq	%rax, 56(%rsp)
	movq	%rcx, 64(%rsp)
	movq	%rdx, 72(%rsp)
	movq	%rsi, 80(%rsp)
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
	callq	nt_f32_scale_shift__avx512
.LBB8_10:
	movq	40(%rbx), %rdi
	testq	%rdi, %rdi
	je	.LBB8_21
	cmpq	%r14, %rbp
	je	.LBB8_21
	movq	176(%r12), %rax
	movq	8(%rsp), %r8
	leaq	(%rdi,%r8,4), %rcx
	shlq	$2, %r8
	movq	32(%rbx), %rdx
	addq	%r8, %rdx
	movq	%rax, %rsi
	imulq	%r14, %rsi
	leaq	(%r8,%rsi,4), %rsi
	addq	%rdi, %rsi
	leaq	(,%rax,4), %rdi
	leaq	(,%r14,4), %r8
	movl	$-1, %r9d
	jmp	.LBB8_13
	.p2align	4
.LBB8_19:
	movq	%r14, %r13
	imulq	%rax, %r13
	imulq	%r14, %r10
	leaq	(%rdx,%r10,4), %r10
	shlxl	%ebx, %r9d, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r10,%r11,4), %zmm0 {%k1} {z}
	leaq	(%rcx,%r13,4), %rbx
	vmovups	(%rbx,%r11,4), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%r10,%r11,4) {%k1}
.LBB8_20:
	incq	%r14
	addq	%rdi, %rsi
	addq	$4, %r8
	cmpq	%rbp, %r14
	je	.LBB8_21
.LBB8_13:
	movq	128(%r12), %r10
	cmpq	$16, %r15
	jl	.LBB8_17
	movq	%r10, %rbx
	imulq	%r8, %rbx
	addq	%rdx, %rbx
	xorl	%r11d, %r11d
	.p2align	4
.LBB8_15:
	movq	%r11, %r13
	vmovups	(%rbx,%r11,4), %zmm0
	vaddps	(%rsi,%r11,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rbx,%r11,4)
	addq	$16, %r11
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB8_15
	movq	%r15, %rbx
	subq	%r11, %rbx
	testq	%rbx, %rbx
	jg	.LBB8_19
	jmp	.LBB8_20
	.p2align	4
.LBB8_17:
	testq	%r15, %r15
	jle	.LBB8_20
	xorl	%r11d, %r11d
	movq	%r15, %rbx
	jmp	.LBB8_19
.Lfunc_end8:
	.size	$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF, .Lfunc_end8-$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5,@function
$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$200, %rsp
	.cfi_def_cfa_offset 256
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r13, %r15
	movl	%r9d, 12(%rsp)
	cmpq	$16, %rsi
	setl	%al
	cmpq	$12, %rsi
	setne	%r10b
	testb	%r10b, %al
	movq	%rcx, 88(%rsp)
	movq	%rdx, 32(%rsp)
	jne	.LBB9_1
	movq	(%r15), %r12
	movq	16(%r15), %rax
	movq	%rax, 72(%rsp)
	leaq	(,%rdx,4), %rax
	addq	32(%r15), %rax
	movq	%rax, 144(%rsp)
	leaq	15(%rdx), %rax
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rax
	sarq	$4, %rax
	leaq	(,%rcx,4), %rdx
	movq	%rdx, 128(%rsp)
	leaq	4(,%rax,4), %rdx
	movq	%rdx, 120(%rsp)
	shlq	$2, %rax
	movq	%rax, 136(%rsp)
	movq	%r8, %rax
	subq	%rcx, %rax
	movq	%rax, 112(%rsp)
	leaq	(,%rdi,4), %rbp
	leaq	8(,%rdi,4), %rax
	movq	%rax, 64(%rsp)
	leaq	4(,%rdi,4), %rax
	movq	%rax, 56(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r15, 24(%rsp)
	movq	%r12, 16(%rsp)
	movq	%r8, 48(%rsp)
	jmp	.LBB9_3
	.p2align	4
.LBB9_9:
	movq	24(%rsp), %r15
	movq	48(%rsp), %r8
	movq	16(%rsp), %r12
	movq	80(%rsp), %rbp
.LBB9_17:
	movq	96(%rsp), %r10
	vmovups	%zmm24, (%r10)
	vmovups	%zmm22, 64(%r10)
	movq	104(%rsp), %rsi
	vmovups	%zmm23, (%r10,%rsi,4)
	vmovups	%zmm21, 64(%r10,%rsi,4)
	vmovups	%zmm20, (%r10,%rsi,8)
	vmovups	%zmm19, 64(%r10,%rsi,8)
	leaq	(,%rsi,4), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	(%r10,%rax), %rcx
	vmovups	%zmm18, (%r10,%rax)
	vmovups	%zmm17, 64(%r10,%rax)
	vmovups	%zmm16, (%rcx,%rsi,4)
	vmovups	%zmm15, 64(%rcx,%rsi,4)
	vmovups	%zmm14, (%rcx,%rsi,8)
	vmovups	%zmm13, 64(%rcx,%rsi,8)
	leaq	(%rsi,%rsi,2), %rcx
	leaq	(%r10,%rcx,8), %rdx
	vmovups	%zmm12, (%r10,%rcx,8)
	vmovups	%zmm11, 64(%r10,%rcx,8)
	vmovups	%zmm10, (%rdx,%rsi,4)
	vmovups	%zmm9, 64(%rdx,%rsi,4)
	vmovups	%zmm8, (%rdx,%rsi,8)
	vmovups	%zmm7, 64(%rdx,%rsi,8)
	leaq	(%rdx,%rax), %rcx
	vmovups	%zmm6, (%rdx,%rax)
	vmovups	%zmm5, 64(%rdx,%rax)
	vmovups	%zmm4, (%rcx,%rsi,4)
	vmovups	%zmm3, 64(%rcx,%rsi,4)
	vmovups	%zmm2, (%rcx,%rsi,8)
	vmovups	%zmm1, 64(%rcx,%rsi,8)
	addq	$12, %rdi
	movq	152(%rsp), %rax
	leaq	-12(%rax), %rbx
	cmpq	$28, %rax
	setge	%al
	cmpq	$12, %rbx
	sete	%cl
	orb	%al, %cl
	addq	$48, %rbp
	addq	$48, 64(%rsp)
	addq	$48, 56(%rsp)
	movq	%rbx, %rsi
	testb	%cl, %cl
	movq	88(%rsp), %rcx
	je	.LBB9_18
.LBB9_3:
	movq	128(%r12), %rax
	movq	%rax, 104(%rsp)
	imulq	%rdi, %rax
	movq	144(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	movq	%rax, 96(%rsp)
	movq	64(%r12), %r10
	movq	72(%r12), %r13
	movq	%r10, %rax
	imulq	%rdi, %rax
	movq	72(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	movq	%r13, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(,%r10,4), %rdx
	leaq	(%rdx,%rdx,2), %r14
	leaq	(%rax,%r14), %r9
	leaq	(%r10,%r10,2), %rdx
	leaq	(%rax,%rdx,8), %rdx
	addq	%rdx, %r14
	cmpl	$0, 192(%r12)
	sete	%al
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm24, %xmm24, %xmm24
	testb	%al, 12(%rsp)
	jne	.LBB9_5
	movq	%rbp, %r12
	movq	%r10, %rbp
	movq	96(%rsp), %r10
	vmovups	(%r10), %zmm24
	vmovups	64(%r10), %zmm22
	movq	104(%rsp), %r11
	leaq	(,%r11,4), %rax
	vmovups	(%r10,%r11,4), %zmm23
	vmovups	64(%r10,%r11,4), %zmm21
	vmovups	(%r10,%r11,8), %zmm20
	vmovups	64(%r10,%r11,8), %zmm19
	leaq	(%rax,%rax,2), %rax
	movq	%rdx, %r15
	leaq	(%r10,%rax), %rdx
	vmovups	(%r10,%rax), %zmm18
	vmovups	64(%r10,%rax), %zmm17
	vmovups	(%rdx,%r11,4), %zmm16
	vmovups	64(%rdx,%r11,4), %zmm15
	vmovups	(%rdx,%r11,8), %zmm14
	vmovups	64(%rdx,%r11,8), %zmm13
	leaq	(%r11,%r11,2), %rbx
	leaq	(%r10,%rbx,8), %rdx
	vmovups	(%r10,%rbx,8), %zmm12
	vmovups	64(%r10,%rbx,8), %zmm11
	vmovups	(%rdx,%r11,4), %zmm10
	vmovups	64(%rdx,%r11,4), %zmm9
	vmovups	(%rdx,%r11,8), %zmm8
	vmovups	64(%rdx,%r11,8), %zmm7
	leaq	(%rdx,%rax), %r10
	vmovups	(%rdx,%rax), %zmm6
	vmovups	64(%rdx,%rax), %zmm5
	movq	%r15, %rdx
	vmovups	(%r10,%r11,4), %zmm4
	vmovups	64(%r10,%r11,4), %zmm3
	vmovups	(%r10,%r11,8), %zmm2
	vmovups	64(%r10,%r11,8), %zmm1
	movq	%rbp, %r10
	movq	%r12, %rbp
	movq	16(%rsp), %r12
	movq	24(%rsp), %r15
.LBB9_5:
	movq	%rsi, 152(%rsp)
	cmpq	%rcx, %r8
	movq	%rdi, 40(%rsp)
	movq	%rbp, 80(%rsp)
	je	.LBB9_8
	movq	96(%r12), %rbx
	movq	104(%r12), %r12
	movq	%r9, %rax
	movq	136(%rsp), %r11
	imulq	%rbx, %r11
	movq	128(%rsp), %rcx
	movq	%rcx, %rsi
	imulq	%r12, %rsi
	addq	24(%r15), %rsi
	shlq	$2, %r12
	imulq	120(%rsp), %rbx
	leaq	(%r14,%r10,8), %rdi
	movq	%rdi, 192(%rsp)
	leaq	(%r14,%r10,4), %rdi
	movq	%rdi, 184(%rsp)
	leaq	(%rdx,%r10,8), %rdi
	movq	%rdi, 176(%rsp)
	movq	%rbp, %r8
	leaq	(%rdx,%r10,4), %rdi
	movq	%rdi, 168(%rsp)
	leaq	(%r9,%r10,8), %rdi
	movq	%rdi, 160(%rsp)
	movq	%rdx, %rbp
	movq	%r10, %rdx
	leaq	(%r9,%r10,4), %r10
	imulq	%r13, %rcx
	shlq	$2, %r13
	movq	%rdx, %r9
	imulq	%r8, %r9
	addq	%rcx, %r9
	movq	72(%rsp), %r15
	addq	%r15, %r9
	movq	%rdx, %r8
	imulq	64(%rsp), %r8
	addq	%rcx, %r8
	addq	%r15, %r8
	imulq	56(%rsp), %rdx
	addq	%rcx, %rdx
	addq	%r15, %rdx
	xorl	%r15d, %r15d
	movq	112(%rsp), %rcx
	.p2align	4
.LBB9_7:
	vmovups	(%rsi,%r11), %zmm25
	vmovups	(%rsi,%rbx), %zmm26
	vbroadcastss	(%r9,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm24
	vfmadd231ps	%zmm27, %zmm26, %zmm22
	vbroadcastss	(%rdx,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm23
	vbroadcastss	(%r8,%r15), %zmm28
	vfmadd231ps	%zmm27, %zmm26, %zmm21
	vfmadd231ps	%zmm25, %zmm28, %zmm20
	vfmadd231ps	%zmm28, %zmm26, %zmm19
	vbroadcastss	(%rax,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm18
	vfmadd231ps	%zmm27, %zmm26, %zmm17
	vbroadcastss	(%r10,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm16
	movq	160(%rsp), %rdi
	vbroadcastss	(%rdi,%r15), %zmm28
	vfmadd231ps	%zmm27, %zmm26, %zmm15
	vfmadd231ps	%zmm25, %zmm28, %zmm14
	vfmadd231ps	%zmm28, %zmm26, %zmm13
	vbroadcastss	(%rbp,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm12
	vfmadd231ps	%zmm27, %zmm26, %zmm11
	movq	168(%rsp), %rdi
	vbroadcastss	(%rdi,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm10
	movq	176(%rsp), %rdi
	vbroadcastss	(%rdi,%r15), %zmm28
	vfmadd231ps	%zmm27, %zmm26, %zmm9
	vfmadd231ps	%zmm25, %zmm28, %zmm8
	vfmadd231ps	%zmm28, %zmm26, %zmm7
	vbroadcastss	(%r14,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm6
	vfmadd231ps	%zmm27, %zmm26, %zmm5
	movq	184(%rsp), %rdi
	vbroadcastss	(%rdi,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm4
	movq	192(%rsp), %rdi
	vbroadcastss	(%rdi,%r15), %zmm28
	vfmadd231ps	%zmm27, %zmm26, %zmm3
	vfmadd231ps	%zmm25, %zmm28, %zmm2
	vfmadd231ps	%zmm26, %zmm28, %zmm1
	addq	%r12, %rsi
	addq	%r13, %r15
	decq	%rcx
	jne	.LBB9_7
.LBB9_8:
	testl	$256, 12(%rsp)
	movq	40(%rsp), %rdi
	je	.LBB9_9
	movq	16(%rsp), %r12
	movq	136(%r12), %rax
	testq	%rax, %rax
	movq	24(%rsp), %r15
	movq	48(%rsp), %r8
	movq	32(%rsp), %rcx
	movq	80(%rsp), %rbp
	je	.LBB9_12
	vmovups	(%rax,%rcx,4), %zmm25
	vmovups	64(%rax,%rcx,4), %zmm26
	vaddps	%zmm25, %zmm24, %zmm24
	vaddps	%zmm26, %zmm22, %zmm22
	vaddps	%zmm25, %zmm23, %zmm23
	vaddps	%zmm26, %zmm21, %zmm21
	vaddps	%zmm25, %zmm20, %zmm20
	vaddps	%zmm26, %zmm19, %zmm19
	vaddps	%zmm25, %zmm18, %zmm18
	vaddps	%zmm26, %zmm17, %zmm17
	vaddps	%zmm25, %zmm16, %zmm16
	vaddps	%zmm26, %zmm15, %zmm15
	vaddps	%zmm25, %zmm14, %zmm14
	vaddps	%zmm26, %zmm13, %zmm13
	vaddps	%zmm25, %zmm12, %zmm12
	vaddps	%zmm26, %zmm11, %zmm11
	vaddps	%zmm25, %zmm10, %zmm10
	vaddps	%zmm26, %zmm9, %zmm9
	vaddps	%zmm25, %zmm8, %zmm8
	vaddps	%zmm26, %zmm7, %zmm7
	vaddps	%zmm25, %zmm6, %zmm6
	vaddps	%zmm26, %zmm5, %zmm5
	vaddps	%zmm25, %zmm4, %zmm4
	vaddps	%zmm26, %zmm3, %zmm3
	vaddps	%zmm25, %zmm2, %zmm2
	vaddps	%zmm26, %zmm1, %zmm1
.LBB9_12:
	movl	184(%r12), %r10d
	movl	188(%r12), %r13d
	testl	%r13d, %r13d
	jne	.LBB9_22
	cmpl	$2, %r10d
	je	.LBB9_33
	cmpl	$1, %r10d
	jne	.LBB9_16
	vmaxps	%zmm24, %zmm0, %zmm24
	vmaxps	%zmm22, %zmm0, %zmm22
	vmaxps	%zmm23, %zmm0, %zmm23
	vmaxps	%zmm21, %zmm0, %zmm21
	vmaxps	%zmm20, %zmm0, %zmm20
	vmaxps	%zmm19, %zmm0, %zmm19
	vmaxps	%zmm18, %zmm0, %zmm18
	vmaxps	%zmm17, %zmm0, %zmm17
	vmaxps	%zmm16, %zmm0, %zmm16
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB9_16
.LBB9_33:
	vbroadcastss	196(%r12), %zmm25
	vbroadcastss	200(%r12), %zmm26
	vmaxps	%zmm24, %zmm25, %zmm24
	vminps	%zmm24, %zmm26, %zmm24
	vmaxps	%zmm22, %zmm25, %zmm22
	vminps	%zmm22, %zmm26, %zmm22
	vmaxps	%zmm23, %zmm25, %zmm23
	vminps	%zmm23, %zmm26, %zmm23
	vmaxps	%zmm21, %zmm25, %zmm21
	vminps	%zmm21, %zmm26, %zmm21
	vmaxps	%zmm20, %zmm25, %zmm20
	vminps	%zmm20, %zmm26, %zmm20
	vmaxps	%zmm19, %zmm25, %zmm19
	vminps	%zmm19, %zmm26, %zmm19
	vmaxps	%zmm18, %zmm25, %zmm18
	vminps	%zmm18, %zmm26, %zmm18
	vmaxps	%zmm17, %zmm25, %zmm17
	vminps	%zmm17, %zmm26, %zmm17
	vmaxps	%zmm16, %zmm25, %zmm16
	vminps	%zmm16, %zmm26, %zmm16
	vmaxps	%zmm15, %zmm25, %zmm15
	vminps	%zmm15, %zmm26, %zmm15
	vmaxps	%zmm14, %zmm25, %zmm14
	vminps	%zmm14, %zmm26, %zmm14
	vmaxps	%zmm13, %zmm25, %zmm13
	vminps	%zmm13, %zmm26, %zmm13
	vmaxps	%zmm12, %zmm25, %zmm12
	vminps	%zmm12, %zmm26, %zmm12
	vmaxps	%zmm11, %zmm25, %zmm11
	vminps	%zmm11, %zmm26, %zmm11
	vmaxps	%zmm10, %zmm25, %zmm10
	vminps	%zmm10, %zmm26, %zmm10
	vmaxps	%zmm9, %zmm25, %zmm9
	vminps	%zmm9, %zmm26, %zmm9
	vmaxps	%zmm8, %zmm25, %zmm8
	vminps	%zmm8, %zmm26, %zmm8
	vmaxps	%zmm7, %zmm25, %zmm7
	vminps	%zmm7, %zmm26, %zmm7
	vmaxps	%zmm6, %zmm25, %zmm6
	vminps	%zmm6, %zmm26, %zmm6
	vmaxps	%zmm5, %zmm25, %zmm5
	vminps	%zmm5, %zmm26, %zmm5
	vmaxps	%zmm4, %zmm25, %zmm4
	vminps	%zmm4, %zmm26, %zmm4
	vmaxps	%zmm3, %zmm25, %zmm3
	vminps	%zmm3, %zmm26, %zmm3
	vmaxps	%zmm2, %zmm25, %zmm2
	vminps	%zmm2, %zmm26, %zmm2
	vmaxps	%zmm1, %zmm25, %zmm1
	vminps	%zmm1, %zmm26, %zmm1
.LBB9_16:
	movl	184(%r12), %r10d
	cmpl	$3, %r10d
	jge	.LBB9_17
.LBB9_22:
	movq	144(%r12), %rax
	testq	%rax, %rax
	je	.LBB9_25
	movq	152(%r12), %rcx
	testq	%rcx, %rcx
	je	.LBB9_25
	movq	32(%rsp), %rsi
	vmovups	(%rax,%rsi,4), %zmm25
	vmovups	64(%rax,%rsi,4), %zmm26
	vmovups	(%rcx,%rsi,4), %zmm27
	vmovups	64(%rcx,%rsi,4), %zmm28
	vfmadd213ps	%zmm27, %zmm25, %zmm24
	vfmadd213ps	%zmm28, %zmm26, %zmm22
	vfmadd213ps	%zmm27, %zmm25, %zmm23
	vfmadd213ps	%zmm28, %zmm26, %zmm21
	vfmadd213ps	%zmm27, %zmm25, %zmm20
	vfmadd213ps	%zmm28, %zmm26, %zmm19
	vfmadd213ps	%zmm27, %zmm25, %zmm18
	vfmadd213ps	%zmm28, %zmm26, %zmm17
	vfmadd213ps	%zmm27, %zmm25, %zmm16
	vfmadd213ps	%zmm28, %zmm26, %zmm15
	vfmadd213ps	%zmm27, %zmm25, %zmm14
	vfmadd213ps	%zmm28, %zmm26, %zmm13
	vfmadd213ps	%zmm27, %zmm25, %zmm12
	vfmadd213ps	%zmm28, %zmm26, %zmm11
	vfmadd213ps	%zmm27, %zmm25, %zmm10
	vfmadd213ps	%zmm28, %zmm26, %zmm9
	vfmadd213ps	%zmm27, %zmm25, %zmm8
	vfmadd213ps	%zmm28, %zmm26, %zmm7
	vfmadd213ps	%zmm27, %zmm25, %zmm6
	vfmadd213ps	%zmm28, %zmm26, %zmm5
	vfmadd213ps	%zmm27, %zmm25, %zmm4
	vfmadd213ps	%zmm28, %zmm26, %zmm3
	vfmadd213ps	%zmm27, %zmm25, %zmm2
	vfmadd213ps	%zmm28, %zmm26, %zmm1
.LBB9_25:
	movq	40(%r15), %rcx
	testq	%rcx, %rcx
	je	.LBB9_27
	movq	176(%r12), %rax
	movq	%rax, %rsi
	imulq	%rdi, %rsi
	leaq	(%rcx,%rsi,4), %rcx
	movq	32(%rsp), %r14
	leaq	(%rcx,%r14,4), %rsi
	movl	%r10d, %r12d
	leaq	(,%rax,4), %r10
	movq	%r8, %rdx
	leaq	(%r10,%r10,2), %r15
	leaq	(%rsi,%r15), %r8
	leaq	(%rax,%rax,2), %r10
	leaq	(%rsi,%r10,8), %r11
	leaq	(%r11,%r15), %rbx
	vaddps	(%rcx,%r14,4), %zmm24, %zmm24
	vaddps	64(%rcx,%r14,4), %zmm22, %zmm22
	vaddps	(%rsi,%rax,4), %zmm23, %zmm23
	vaddps	64(%rsi,%rax,4), %zmm21, %zmm21
	vaddps	(%rsi,%rax,8), %zmm20, %zmm20
	vaddps	64(%rsi,%rax,8), %zmm19, %zmm19
	vaddps	(%rsi,%r15), %zmm18, %zmm18
	vaddps	64(%rsi,%r15), %zmm17, %zmm17
	vaddps	(%r8,%rax,4), %zmm16, %zmm16
	vaddps	64(%r8,%rax,4), %zmm15, %zmm15
	vaddps	(%r8,%rax,8), %zmm14, %zmm14
	vaddps	64(%r8,%rax,8), %zmm13, %zmm13
	vaddps	(%rsi,%r10,8), %zmm12, %zmm12
	vaddps	64(%rsi,%r10,8), %zmm11, %zmm11
	movl	%r12d, %r10d
	vaddps	(%r11,%rax,4), %zmm10, %zmm10
	vaddps	64(%r11,%rax,4), %zmm9, %zmm9
	vaddps	(%r11,%rax,8), %zmm8, %zmm8
	vaddps	64(%r11,%rax,8), %zmm7, %zmm7
	vaddps	(%r11,%r15), %zmm6, %zmm6
	vaddps	64(%r11,%r15), %zmm5, %zmm5
	movq	%rdx, %r8
	vaddps	(%rbx,%rax,4), %zmm4, %zmm4
	vaddps	64(%rbx,%rax,4), %zmm3, %zmm3
	vaddps	(%rbx,%rax,8), %zmm2, %zmm2
	vaddps	64(%rbx,%rax,8), %zmm1, %zmm1
.LBB9_27:
	testl	%r13d, %r13d
	je	.LBB9_28
	cmpl	$2, %r10d
	movq	24(%rsp), %r15
	movq	16(%rsp), %r12
	movq	40(%rsp), %rdi
	je	.LBB9_32
	cmpl	$1, %r10d
	jne	.LBB9_17
	vmaxps	%zmm24, %zmm0, %zmm24
	vmaxps	%zmm22, %zmm0, %zmm22
	vmaxps	%zmm23, %zmm0, %zmm23
	vmaxps	%zmm21, %zmm0, %zmm21
	vmaxps	%zmm20, %zmm0, %zmm20
	vmaxps	%zmm19, %zmm0, %zmm19
	vmaxps	%zmm18, %zmm0, %zmm18
	vmaxps	%zmm17, %zmm0, %zmm17
	vmaxps	%zmm16, %zmm0, %zmm16
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB9_17
.LBB9_28:
	movq	24(%rsp), %r15
	movq	16(%rsp), %r12
	movq	40(%rsp), %rdi
	jmp	.LBB9_17
.LBB9_32:
	vbroadcastss	196(%r12), %zmm25
	vbroadcastss	200(%r12), %zmm26
	vmaxps	%zmm24, %zmm25, %zmm24
	vminps	%zmm24, %zmm26, %zmm24
	vmaxps	%zmm22, %zmm25, %zmm22
	vminps	%zmm22, %zmm26, %zmm22
	vmaxps	%zmm23, %zmm25, %zmm23
	vminps	%zmm23, %zmm26, %zmm23
	vmaxps	%zmm21, %zmm25, %zmm21
	vminps	%zmm21, %zmm26, %zmm21
	vmaxps	%zmm20, %zmm25, %zmm20
	vminps	%zmm20, %zmm26, %zmm20
	vmaxps	%zmm19, %zmm25, %zmm19
	vminps	%zmm19, %zmm26, %zmm19
	vmaxps	%zmm18, %zmm25, %zmm18
	vminps	%zmm18, %zmm26, %zmm18
	vmaxps	%zmm17, %zmm25, %zmm17
	vminps	%zmm17, %zmm26, %zmm17
	vmaxps	%zmm16, %zmm25, %zmm16
	vminps	%zmm16, %zmm26, %zmm16
	vmaxps	%zmm15, %zmm25, %zmm15
	vminps	%zmm15, %zmm26, %zmm15
	vmaxps	%zmm14, %zmm25, %zmm14
	vminps	%zmm14, %zmm26, %zmm14
	vmaxps	%zmm13, %zmm25, %zmm13
	vminps	%zmm13, %zmm26, %zmm13
	vmaxps	%zmm12, %zmm25, %zmm12
	vminps	%zmm12, %zmm26, %zmm12
	vmaxps	%zmm11, %zmm25, %zmm11
	vminps	%zmm11, %zmm26, %zmm11
	vmaxps	%zmm10, %zmm25, %zmm10
	vminps	%zmm10, %zmm26, %zmm10
	vmaxps	%zmm9, %zmm25, %zmm9
	vminps	%zmm9, %zmm26, %zmm9
	vmaxps	%zmm8, %zmm25, %zmm8
	vminps	%zmm8, %zmm26, %zmm8
	vmaxps	%zmm7, %zmm25, %zmm7
	vminps	%zmm7, %zmm26, %zmm7
	vmaxps	%zmm6, %zmm25, %zmm6
	vminps	%zmm6, %zmm26, %zmm6
	vmaxps	%zmm5, %zmm25, %zmm5
	vminps	%zmm5, %zmm26, %zmm5
	vmaxps	%zmm4, %zmm25, %zmm4
	vminps	%zmm4, %zmm26, %zmm4
	vmaxps	%zmm3, %zmm25, %zmm3
	vminps	%zmm3, %zmm26, %zmm3
	vmaxps	%zmm2, %zmm25, %zmm2
	vminps	%zmm2, %zmm26, %zmm2
	vmaxps	%zmm1, %zmm25, %zmm1
	vminps	%zmm1, %zmm26, %zmm1
	jmp	.LBB9_17
.LBB9_1:
	movq	%rsi, %rbx
.LBB9_18:
	testq	%rbx, %rbx
	movq	32(%rsp), %rax
	jle	.LBB9_21
	movq	%r8, %r12
	movq	%r15, %r13
	movq	%rax, %r15
	movq	%rdi, %rbp
	andl	$257, 12(%rsp)
	.p2align	4
.LBB9_20:
	leaq	1(%rbx), %r14
	shrq	%r14
	cmpq	$9, %rbx
	cmovbq	%rbx, %r14
	cmpq	$12, %rbx
	movl	$8, %eax
	cmovaeq	%rax, %r14
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	movq	%r12, %r8
	movl	12(%rsp), %r9d
	vzeroupper
	callq	($s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5)
	movq	88(%rsp), %rcx
	addq	%r14, %rbp
	subq	%r14, %rbx
	jg	.LBB9_20
.LBB9_21:
	addq	$200, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.Lfunc_end9:
	.size	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5, .Lfunc_end9-$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5
	.cfi_endproc
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5,@function
$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %rbp
	movq	%rdi, %r10
	cmpq	$16, %rsi
	setl	%al
	cmpq	$12, %rsi
	setne	%cl
	testb	%cl, %al
	movq	%rbp, 72(%rsp)
	movq	%rdx, 8(%rsp)
	jne	.LBB10_1
	movq	(%r13), %r11
	movq	16(%r13), %rax
	movq	%rax, 64(%rsp)
	leaq	(,%rdx,4), %rax
	addq	32(%r13), %rax
	movq	%rax, 104(%rsp)
	leaq	15(%rdx), %rax
	testq	%rdx, %rdx
	movq	%rdx, %r14
	cmovnsq	%rdx, %rax
	sarq	$4, %rax
	movq	%rax, 96(%rsp)
	movq	%r8, %rax
	subq	%rbp, %rax
	movq	%rax, 88(%rsp)
	leaq	(,%rbp,4), %rax
	movq	%rax, 80(%rsp)
	leaq	(,%r10,4), %rax
	movq	%rax, 56(%rsp)
	leaq	8(,%r10,4), %rax
	movq	%rax, 48(%rsp)
	leaq	4(,%r10,4), %rax
	movq	%rax, 40(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r13, 32(%rsp)
	movq	%r11, 24(%rsp)
	movl	%r9d, 20(%rsp)
	movq	%r8, (%rsp)
	jmp	.LBB10_3
	.p2align	4
.LBB10_9:
	movq	32(%rsp), %r13
	movq	(%rsp), %r8
	movq	8(%rsp), %rcx
	movq	24(%rsp), %r11
.LBB10_17:
	movq	16(%r11), %rax
	movq	%rcx, %r14
	subq	%rcx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovgeq	%rcx, %rax
	movl	$-1, %ecx
	shlxl	%eax, %ecx, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm11, (%r15) {%k1}
	vmovups	%zmm12, (%r15,%rbx,4) {%k1}
	vmovups	%zmm10, (%r15,%rbx,8) {%k1}
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	(%r15,%rax), %rcx
	vmovups	%zmm9, (%r15,%rax) {%k1}
	vmovups	%zmm8, (%rcx,%rbx,4) {%k1}
	vmovups	%zmm7, (%rcx,%rbx,8) {%k1}
	leaq	(%rbx,%rbx,2), %rcx
	vmovups	%zmm6, (%r15,%rcx,8) {%k1}
	leaq	(%r15,%rcx,8), %rcx
	vmovups	%zmm5, (%rcx,%rbx,4) {%k1}
	vmovups	%zmm4, (%rcx,%rbx,8) {%k1}
	leaq	(%rcx,%rax), %rdx
	vmovups	%zmm3, (%rcx,%rax) {%k1}
	vmovups	%zmm2, (%rdx,%rbx,4) {%k1}
	vmovups	%zmm1, (%rdx,%rbx,8) {%k1}
	addq	$12, %r10
	movq	152(%rsp), %rax
	leaq	-12(%rax), %rbx
	cmpq	$28, %rax
	setge	%al
	cmpq	$12, %rbx
	sete	%cl
	orb	%al, %cl
	addq	$48, 56(%rsp)
	addq	$48, 48(%rsp)
	addq	$48, 40(%rsp)
	movq	%rbx, %rsi
	testb	%cl, %cl
	movq	72(%rsp), %rbp
	movl	%r12d, %r9d
	je	.LBB10_18
.LBB10_3:
	movq	128(%r11), %r15
	movq	%r15, %rax
	imulq	%r10, %rax
	movq	104(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r12
	movq	64(%r11), %rbx
	movq	72(%r11), %rdx
	movq	%rbx, %rax
	imulq	%r10, %rax
	movq	64(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rdx, 120(%rsp)
	imulq	%rbp, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(,%rbx,4), %rdx
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rax,%rdi), %rcx
	movq	%rcx, 112(%rsp)
	leaq	(%rbx,%rbx,2), %rdx
	leaq	(%rax,%rdx,8), %rdx
	addq	%rdx, %rdi
	cmpl	$0, 192(%r11)
	sete	%al
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm11, %xmm11, %xmm11
	testb	%r9b, %al
	movq	%r14, %rcx
	jne	.LBB10_5
	movq	16(%r11), %rax
	subq	%rcx, %rax
	cmpq	$16, %rax
	movq	%r11, %r8
	movq	%rdx, %r11
	movl	$16, %edx
	cmovgeq	%rdx, %rax
	movl	$-1, %edx
	shlxl	%eax, %edx, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	(%r12), %zmm11 {%k1} {z}
	leaq	(,%r15,4), %rax
	vmovups	(%r12,%r15,4), %zmm12 {%k1} {z}
	vmovups	(%r12,%r15,8), %zmm10 {%k1} {z}
	leaq	(%rax,%rax,2), %rax
	leaq	(%r12,%rax), %rdx
	vmovups	(%r12,%rax), %zmm9 {%k1} {z}
	vmovups	(%rdx,%r15,4), %zmm8 {%k1} {z}
	vmovups	(%rdx,%r15,8), %zmm7 {%k1} {z}
	leaq	(%r15,%r15,2), %rdx
	vmovups	(%r12,%rdx,8), %zmm6 {%k1} {z}
	leaq	(%r12,%rdx,8), %rdx
	vmovups	(%rdx,%r15,4), %zmm5 {%k1} {z}
	vmovups	(%rdx,%r15,8), %zmm4 {%k1} {z}
	leaq	(%rdx,%rax), %r9
	vmovups	(%rdx,%rax), %zmm3 {%k1} {z}
	movq	%r11, %rdx
	movq	%r8, %r11
	vmovups	(%r9,%r15,4), %zmm2 {%k1} {z}
	vmovups	(%r9,%r15,8), %zmm1 {%k1} {z}
.LBB10_5:
	movq	%rsi, 152(%rsp)
	cmpq	%rbp, (%rsp)
	movq	%r15, 144(%rsp)
	movq	%r12, 136(%rsp)
	movq	%r10, 128(%rsp)
	je	.LBB10_8
	movq	96(%r11), %rax
	imulq	96(%rsp), %rax
	shlq	$2, %rax
	addq	24(%r13), %rax
	movq	104(%r11), %rsi
	movq	%rdx, %r8
	movq	%rsi, %rdx
	imulq	%rbp, %rdx
	leaq	(%rax,%rdx,4), %r12
	movq	16(%r11), %rax
	subq	%rcx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovgeq	%rcx, %rax
	movl	$-1, %edx
	shlxl	%eax, %edx, %eax
	notl	%eax
	kmovd	%eax, %k1
	shlq	$2, %rsi
	movq	%rsi, 176(%rsp)
	leaq	(%rdi,%rbx,8), %rax
	movq	%rax, 168(%rsp)
	leaq	(%rdi,%rbx,4), %rax
	movq	%rax, 160(%rsp)
	leaq	(%r8,%rbx,8), %r11
	movq	%r8, %r10
	leaq	(%r8,%rbx,4), %r14
	movq	%rbx, %r8
	movq	%rdi, %rbx
	movq	112(%rsp), %rdi
	leaq	(%rdi,%r8,8), %rax
	leaq	(%rdi,%r8,4), %rdx
	movq	80(%rsp), %r9
	movq	120(%rsp), %rcx
	imulq	%rcx, %r9
	shlq	$2, %rcx
	movq	%r8, %r15
	imulq	56(%rsp), %r15
	addq	%r9, %r15
	movq	64(%rsp), %r13
	addq	%r13, %r15
	movq	%r8, %rbp
	imulq	48(%rsp), %rbp
	addq	%r9, %rbp
	addq	%r13, %rbp
	imulq	40(%rsp), %r8
	addq	%r9, %r8
	addq	%r13, %r8
	xorl	%r9d, %r9d
	movq	88(%rsp), %r13
	.p2align	4
.LBB10_7:
	vmovups	(%r12), %zmm13 {%k1} {z}
	vfmadd231ps	(%r15,%r9){1to16}, %zmm13, %zmm11
	vfmadd231ps	(%r8,%r9){1to16}, %zmm13, %zmm12
	vfmadd231ps	(%rbp,%r9){1to16}, %zmm13, %zmm10
	vfmadd231ps	(%rdi,%r9){1to16}, %zmm13, %zmm9
	vfmadd231ps	(%rdx,%r9){1to16}, %zmm13, %zmm8
	vfmadd231ps	(%rax,%r9){1to16}, %zmm13, %zmm7
	vfmadd231ps	(%r10,%r9){1to16}, %zmm13, %zmm6
	vfmadd231ps	(%r14,%r9){1to16}, %zmm13, %zmm5
	vfmadd231ps	(%r11,%r9){1to16}, %zmm13, %zmm4
	vfmadd231ps	(%rbx,%r9){1to16}, %zmm13, %zmm3
	movq	160(%rsp), %rsi
	vfmadd231ps	(%rsi,%r9){1to16}, %zmm13, %zmm2
	movq	168(%rsp), %rsi
	vfmadd231ps	(%rsi,%r9){1to16}, %zmm13, %zmm1
	addq	176(%rsp), %r12
	addq	%rcx, %r9
	decq	%r13
	jne	.LBB10_7
.LBB10_8:
	movl	20(%rsp), %r12d
	testl	$256, %r12d
	movq	128(%rsp), %r10
	movq	144(%rsp), %rbx
	movq	136(%rsp), %r15
	je	.LBB10_9
	movq	24(%rsp), %r11
	movq	136(%r11), %rax
	testq	%rax, %rax
	movq	32(%rsp), %r13
	movq	(%rsp), %r8
	movq	8(%rsp), %rcx
	movq	%rcx, %rdi
	je	.LBB10_12
	movq	16(%r11), %rcx
	subq	%rdi, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovgeq	%rdx, %rcx
	movl	$-1, %edx
	shlxl	%ecx, %edx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	movq	%rdi, %rcx
	vmovups	(%rax,%rdi,4), %zmm13 {%k1} {z}
	vaddps	%zmm13, %zmm11, %zmm11
	vaddps	%zmm13, %zmm12, %zmm12
	vaddps	%zmm13, %zmm10, %zmm10
	vaddps	%zmm13, %zmm9, %zmm9
	vaddps	%zmm13, %zmm8, %zmm8
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm13, %zmm6, %zmm6
	vaddps	%zmm13, %zmm5, %zmm5
	vaddps	%zmm13, %zmm4, %zmm4
	vaddps	%zmm13, %zmm3, %zmm3
	vaddps	%zmm13, %zmm2, %zmm2
	vaddps	%zmm13, %zmm1, %zmm1
.LBB10_12:
	movl	184(%r11), %ebp
	movl	188(%r11), %r9d
	testl	%r9d, %r9d
	jne	.LBB10_22
	cmpl	$2, %ebp
	je	.LBB10_33
	cmpl	$1, %ebp
	jne	.LBB10_16
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB10_16
.LBB10_33:
	vbroadcastss	196(%r11), %zmm13
	vbroadcastss	200(%r11), %zmm14
	vmaxps	%zmm11, %zmm13, %zmm11
	vminps	%zmm11, %zmm14, %zmm11
	vmaxps	%zmm12, %zmm13, %zmm12
	vminps	%zmm12, %zmm14, %zmm12
	vmaxps	%zmm10, %zmm13, %zmm10
	vminps	%zmm10, %zmm14, %zmm10
	vmaxps	%zmm9, %zmm13, %zmm9
	vminps	%zmm9, %zmm14, %zmm9
	vmaxps	%zmm8, %zmm13, %zmm8
	vminps	%zmm8, %zmm14, %zmm8
	vmaxps	%zmm7, %zmm13, %zmm7
	vminps	%zmm7, %zmm14, %zmm7
	vmaxps	%zmm6, %zmm13, %zmm6
	vminps	%zmm6, %zmm14, %zmm6
	vmaxps	%zmm5, %zmm13, %zmm5
	vminps	%zmm5, %zmm14, %zmm5
	vmaxps	%zmm4, %zmm13, %zmm4
	vminps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm3, %zmm13, %zmm3
	vminps	%zmm3, %zmm14, %zmm3
	vmaxps	%zmm2, %zmm13, %zmm2
	vminps	%zmm2, %zmm14, %zmm2
	vmaxps	%zmm1, %zmm13, %zmm1
	vminps	%zmm1, %zmm14, %zmm1
.LBB10_16:
	movl	184(%r11), %ebp
	cmpl	$3, %ebp
	jge	.LBB10_17
.LBB10_22:
	movq	144(%r11), %rax
	testq	%rax, %rax
	je	.LBB10_25
	movq	152(%r11), %rcx
	testq	%rcx, %rcx
	je	.LBB10_25
	movq	16(%r11), %rdx
	subq	%rdi, %rdx
	cmpq	$16, %rdx
	movl	$16, %esi
	cmovgeq	%rsi, %rdx
	movl	$-1, %esi
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%rdi,4), %zmm13 {%k1} {z}
	vmovups	(%rcx,%rdi,4), %zmm14 {%k1} {z}
	vfmadd213ps	%zmm14, %zmm13, %zmm11
	vfmadd213ps	%zmm14, %zmm13, %zmm12
	vfmadd213ps	%zmm14, %zmm13, %zmm10
	vfmadd213ps	%zmm14, %zmm13, %zmm9
	vfmadd213ps	%zmm14, %zmm13, %zmm8
	vfmadd213ps	%zmm14, %zmm13, %zmm7
	vfmadd213ps	%zmm14, %zmm13, %zmm6
	vfmadd213ps	%zmm14, %zmm13, %zmm5
	vfmadd213ps	%zmm14, %zmm13, %zmm4
	vfmadd213ps	%zmm14, %zmm13, %zmm3
	vfmadd213ps	%zmm14, %zmm13, %zmm2
	vfmadd213ps	%zmm14, %zmm13, %zmm1
.LBB10_25:
	movq	40(%r13), %rcx
	testq	%rcx, %rcx
	je	.LBB10_27
	movq	16(%r11), %rdx
	movq	176(%r11), %rax
	movq	%rax, %rsi
	imulq	%r10, %rsi
	leaq	(%rcx,%rsi,4), %rcx
	subq	%rdi, %rdx
	cmpq	$16, %rdx
	movl	$16, %esi
	cmovgeq	%rsi, %rdx
	movl	$-1, %esi
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rcx,%rdi,4), %zmm13 {%k1} {z}
	leaq	(%rcx,%rdi,4), %rcx
	leaq	(,%rax,4), %rdx
	vmovups	(%rcx,%rax,4), %zmm14 {%k1} {z}
	vmovups	(%rcx,%rax,8), %zmm15 {%k1} {z}
	leaq	(%rdx,%rdx,2), %rdx
	leaq	(%rcx,%rdx), %rsi
	vmovups	(%rcx,%rdx), %zmm16 {%k1} {z}
	vmovups	(%rsi,%rax,4), %zmm17 {%k1} {z}
	vmovups	(%rsi,%rax,8), %zmm18 {%k1} {z}
	leaq	(%rax,%rax,2), %rsi
	vmovups	(%rcx,%rsi,8), %zmm19 {%k1} {z}
	leaq	(%rcx,%rsi,8), %rcx
	vmovups	(%rcx,%rax,4), %zmm20 {%k1} {z}
	vmovups	(%rcx,%rax,8), %zmm21 {%k1} {z}
	leaq	(%rcx,%rdx), %rsi
	vmovups	(%rcx,%rdx), %zmm22 {%k1} {z}
	vmovups	(%rsi,%rax,4), %zmm23 {%k1} {z}
	vmovups	(%rsi,%rax,8), %zmm24 {%k1} {z}
	vaddps	%zmm13, %zmm11, %zmm11
	vaddps	%zmm14, %zmm12, %zmm12
	vaddps	%zmm15, %zmm10, %zmm10
	vaddps	%zmm16, %zmm9, %zmm9
	vaddps	%zmm17, %zmm8, %zmm8
	vaddps	%zmm18, %zmm7, %zmm7
	vaddps	%zmm19, %zmm6, %zmm6
	vaddps	%zmm20, %zmm5, %zmm5
	vaddps	%zmm21, %zmm4, %zmm4
	vaddps	%zmm22, %zmm3, %zmm3
	vaddps	%zmm23, %zmm2, %zmm2
	vaddps	%zmm24, %zmm1, %zmm1
.LBB10_27:
	testl	%r9d, %r9d
	je	.LBB10_28
	cmpl	$2, %ebp
	movq	%rdi, %rcx
	je	.LBB10_32
	cmpl	$1, %ebp
	jne	.LBB10_17
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB10_17
.LBB10_28:
	movq	%rdi, %rcx
	jmp	.LBB10_17
.LBB10_32:
	vbroadcastss	196(%r11), %zmm13
	vbroadcastss	200(%r11), %zmm14
	vmaxps	%zmm11, %zmm13, %zmm11
	vminps	%zmm11, %zmm14, %zmm11
	vmaxps	%zmm12, %zmm13, %zmm12
	vminps	%zmm12, %zmm14, %zmm12
	vmaxps	%zmm10, %zmm13, %zmm10
	vminps	%zmm10, %zmm14, %zmm10
	vmaxps	%zmm9, %zmm13, %zmm9
	vminps	%zmm9, %zmm14, %zmm9
	vmaxps	%zmm8, %zmm13, %zmm8
	vminps	%zmm8, %zmm14, %zmm8
	vmaxps	%zmm7, %zmm13, %zmm7
	vminps	%zmm7, %zmm14, %zmm7
	vmaxps	%zmm6, %zmm13, %zmm6
	vminps	%zmm6, %zmm14, %zmm6
	vmaxps	%zmm5, %zmm13, %zmm5
	vminps	%zmm5, %zmm14, %zmm5
	vmaxps	%zmm4, %zmm13, %zmm4
	vminps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm3, %zmm13, %zmm3
	vminps	%zmm3, %zmm14, %zmm3
	vmaxps	%zmm2, %zmm13, %zmm2
	vminps	%zmm2, %zmm14, %zmm2
	vmaxps	%zmm1, %zmm13, %zmm1
	vminps	%zmm1, %zmm14, %zmm1
	jmp	.LBB10_17
.LBB10_1:
	movq	%rdx, %r14
	movq	%rsi, %rbx
.LBB10_18:
	testq	%rbx, %rbx
	jle	.LBB10_21
	movq	%r14, %rdx
	andl	$257, %r9d
	.p2align	4
.LBB10_20:
	leaq	1(%rbx), %r14
	shrq	%r14
	cmpq	$9, %rbx
	cmovbq	%rbx, %r14
	cmpq	$12, %rbx
	movl	$8, %eax
	cmovaeq	%rax, %r14
	movq	%r10, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rcx
	movl	%r9d, %r15d
	movq	%r8, %rbp
	movq	%r10, %r12
	vzeroupper
	callq	($s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5)
	movl	%r15d, %r9d
	movq	%r12, %r10
	movq	%rbp, %r8
	movq	8(%rsp), %rdx
	movq	72(%rsp), %rbp
	addq	%r14, %r10
	subq	%r14, %rbx
	jg	.LBB10_20
.LBB10_21:
	addq	$184, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.Lfunc_end10:
	.size	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5, .Lfunc_end10-$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5
	.cfi_endproc
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5,@function
$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r15
	movq	(%r13), %r11
	movq	16(%r13), %r12
	movq	128(%r11), %r14
	movq	%r14, %rax
	imulq	%rdi, %rax
	shlq	$2, %rax
	addq	32(%r13), %rax
	leaq	(%rax,%rdx,4), %rbx
	movq	64(%r11), %r10
	movq	72(%r11), %rbp
	movq	%r10, %rax
	imulq	%rdi, %rax
	leaq	(%r12,%rax,4), %rax
	movq	%rbp, -120(%rsp)
	imulq	%rcx, %rbp
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, -112(%rsp)
	addq	$-5, %rsi
	cmpq	$3, %rsi
	movq	%r14, -64(%rsp)
	movq	%rbx, -104(%rsp)
	movq	%rdx, -72(%rsp)
	movq	%r11, -80(%rsp)
	movq	%rdi, -48(%rsp)
	movl	%r9d, -92(%rsp)
	ja	.LBB11_118
	leaq	.LJTI11_0(%rip), %rax
	movslq	(%rax,%rsi,4), %rdx
	addq	%rax, %rdx
	movq	%r13, -56(%rsp)
	jmpq	*%rdx
.LBB11_88:
	leaq	(%r10,%r10,2), %rax
	movq	-112(%rsp), %rbx
	leaq	(%rbx,%rax,4), %rbp
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%r11)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	testb	%r9b, %dl
	jne	.LBB11_90
	movq	16(%r11), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	movq	%r10, %r12
	movl	$16, %r10d
	cmovlq	%rdx, %r10
	movl	$-1, %edx
	shlxl	%r10d, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	movq	-104(%rsp), %rsi
	vmovups	(%rsi), %zmm4 {%k1} {z}
	vmovups	(%rsi,%r14,4), %zmm3 {%k1} {z}
	vmovups	(%rsi,%r14,8), %zmm2 {%k1} {z}
	leaq	(%r14,%r14,2), %rdx
	leaq	(%rsi,%rdx,4), %r10
	vmovups	(%rsi,%rdx,4), %zmm1 {%k1} {z}
	vmovups	(%r10,%r14,4), %zmm0 {%k1} {z}
	movq	%r12, %r10
.LBB11_90:
	cmpq	%rcx, %r8
	je	.LBB11_97
	movq	%r10, -88(%rsp)
	sarq	$4, %rax
	imulq	96(%r11), %rax
	shlq	$2, %rax
	movq	104(%r11), %rsi
	addq	24(%r13), %rax
	movq	%rsi, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %r12
	movq	16(%r11), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovlq	%rax, %rdx
	movl	$-1, %eax
	shlxl	%edx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	movl	%r8d, %edx
	subl	%ecx, %edx
	leaq	1(%rcx), %rax
	testb	$1, %dl
	jne	.LBB11_93
	movq	%rsi, %rdx
	movq	-120(%rsp), %r15
	jmp	.LBB11_94
.LBB11_28:
	leaq	(%r10,%r10,2), %rax
	movq	-112(%rsp), %rbx
	leaq	(%rbx,%rax,4), %rbp
	leaq	(%r10,%r10,4), %rax
	leaq	(%rbx,%rax,4), %rsi
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%r11)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	testb	%r9b, %dl
	jne	.LBB11_30
	movq	16(%r11), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	movq	%rcx, -40(%rsp)
	movq	%rsi, %rcx
	movl	$16, %esi
	cmovlq	%rdx, %rsi
	movl	$-1, %edx
	shlxl	%esi, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	movq	%r10, %r12
	movq	-104(%rsp), %r10
	vmovups	(%r10), %zmm6 {%k1} {z}
	vmovups	(%r10,%r14,4), %zmm5 {%k1} {z}
	vmovups	(%r10,%r14,8), %zmm4 {%k1} {z}
	leaq	(%r14,%r14,2), %rdx
	leaq	(%r10,%rdx,4), %rsi
	vmovups	(%r10,%rdx,4), %zmm3 {%k1} {z}
	vmovups	(%rsi,%r14,4), %zmm2 {%k1} {z}
	leaq	(%r14,%r14,4), %rdx
	leaq	(%r10,%rdx,4), %rsi
	vmovups	(%r10,%rdx,4), %zmm1 {%k1} {z}
	movq	%r12, %r10
	vmovups	(%rsi,%r14,4), %zmm0 {%k1} {z}
	movq	%rcx, %rsi
	movq	-40(%rsp), %rcx
.LBB11_30:
	cmpq	%rcx, %r8
	je	.LBB11_37
	movq	%r10, -88(%rsp)
	sarq	$4, %rax
	imulq	96(%r11), %rax
	shlq	$2, %rax
	movq	104(%r11), %r9
	addq	24(%r13), %rax
	movq	%r9, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %r10
	movq	16(%r11), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovlq	%rax, %rdx
	movl	$-1, %eax
	shlxl	%edx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	movl	%r8d, %edx
	subl	%ecx, %edx
	leaq	1(%rcx), %rax
	testb	$1, %dl
	jne	.LBB11_33
	movq	%r9, %r12
	movq	%rcx, %rbx
	movq	%rsi, %rdx
	movq	-120(%rsp), %rsi
	jmp	.LBB11_34
.LBB11_2:
	movq	%r10, -88(%rsp)
	leaq	(%r10,%r10,2), %rax
	movq	-112(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rsi
	leaq	(%rdx,%rax,8), %r10
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%r11)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	testb	%r9b, %dl
	jne	.LBB11_4
	movq	16(%r11), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	movl	$16, %ebx
	cmovlq	%rdx, %rbx
	movl	$-1, %edx
	shlxl	%ebx, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	movq	-104(%rsp), %r9
	vmovups	(%r9), %zmm7 {%k1} {z}
	vmovups	(%r9,%r14,4), %zmm6 {%k1} {z}
	vmovups	(%r9,%r14,8), %zmm5 {%k1} {z}
	leaq	(%r14,%r14,2), %rdx
	leaq	(%r9,%rdx,4), %rbx
	vmovups	(%r9,%rdx,4), %zmm4 {%k1} {z}
	vmovups	(%rbx,%r14,4), %zmm3 {%k1} {z}
	vmovups	(%rbx,%r14,8), %zmm2 {%k1} {z}
	leaq	(%r9,%rdx,8), %rbx
	vmovups	(%r9,%rdx,8), %zmm1 {%k1} {z}
	vmovups	(%rbx,%r14,4), %zmm0 {%k1} {z}
.LBB11_4:
	subq	%rcx, %r8
	je	.LBB11_7
	sarq	$4, %rax
	imulq	96(%r11), %rax
	shlq	$2, %rax
	movq	104(%r11), %r13
	movq	-56(%rsp), %rdx
	addq	24(%rdx), %rax
	imulq	%r13, %rcx
	leaq	(%rax,%rcx,4), %rcx
	movq	16(%r11), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovlq	%rax, %rdx
	movl	$-1, %eax
	shlxl	%edx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	shlq	$2, %r13
	movq	-120(%rsp), %r15
	shlq	$2, %r15
	movq	-88(%rsp), %rbx
	leaq	(%r10,%rbx,4), %rax
	leaq	8(,%rdi,4), %rdx
	imulq	%rbx, %rdx
	leaq	(%rdx,%rbp,4), %rdx
	leaq	4(,%rdi,4), %r9
	imulq	%rbx, %r9
	leaq	(%r9,%rbp,4), %r9
	leaq	(%rsi,%rbx,8), %r11
	leaq	(%rsi,%rbx,4), %rbx
	addq	%r12, %rdx
	addq	%r12, %r9
	xorl	%r14d, %r14d
	movq	-112(%rsp), %rdi
	.p2align	4
.LBB11_6:
	vmovups	(%rcx), %zmm8 {%k1} {z}
	vfmadd231ps	(%rdi,%r14){1to16}, %zmm8, %zmm7
	vfmadd231ps	(%r9,%r14){1to16}, %zmm8, %zmm6
	vfmadd231ps	(%rdx,%r14){1to16}, %zmm8, %zmm5
	vfmadd231ps	(%rsi,%r14){1to16}, %zmm8, %zmm4
	vfmadd231ps	(%rbx,%r14){1to16}, %zmm8, %zmm3
	vfmadd231ps	(%r11,%r14){1to16}, %zmm8, %zmm2
	vfmadd231ps	(%r10,%r14){1to16}, %zmm8, %zmm1
	vfmadd231ps	(%rax,%r14){1to16}, %zmm8, %zmm0
	addq	%r13, %rcx
	addq	%r15, %r14
	decq	%r8
	jne	.LBB11_6
.LBB11_7:
	testl	$256, -92(%rsp)
	movq	-64(%rsp), %r14
	jne	.LBB11_9
	movq	-72(%rsp), %r10
	movq	-80(%rsp), %r11
	jmp	.LBB11_26
.LBB11_58:
	movq	%r10, %rbp
	leaq	(%r10,%r10,2), %rax
	movq	-112(%rsp), %r10
	leaq	(%r10,%rax,4), %r12
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%r11)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	testb	%r9b, %dl
	jne	.LBB11_60
	movq	16(%r11), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	movl	$16, %esi
	cmovlq	%rdx, %rsi
	movl	$-1, %edx
	shlxl	%esi, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rbx), %zmm5 {%k1} {z}
	vmovups	(%rbx,%r14,4), %zmm4 {%k1} {z}
	vmovups	(%rbx,%r14,8), %zmm3 {%k1} {z}
	leaq	(%r14,%r14,2), %rdx
	leaq	(%rbx,%rdx,4), %rsi
	vmovups	(%rbx,%rdx,4), %zmm2 {%k1} {z}
	vmovups	(%rsi,%r14,4), %zmm1 {%k1} {z}
	vmovups	(%rsi,%r14,8), %zmm0 {%k1} {z}
.LBB11_60:
	cmpq	%rcx, %r8
	je	.LBB11_67
	movq	%r12, %rsi
	sarq	$4, %rax
	imulq	96(%r11), %rax
	shlq	$2, %rax
	movq	104(%r11), %r9
	addq	24(%r13), %rax
	movq	%r9, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %r12
	movq	16(%r11), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovlq	%rax, %rdx
	movl	$-1, %eax
	shlxl	%edx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	movl	%r8d, %edx
	subl	%ecx, %edx
	leaq	1(%rcx), %rax
	testb	$1, %dl
	jne	.LBB11_63
	movq	%r9, %r10
	movq	-120(%rsp), %r15
	jmp	.LBB11_64
.LBB11_118:
	movq	-112(%rsp), %rax
	leaq	(%rax,%r10,8), %rsi
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%r11)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	testb	%r9b, %dl
	jne	.LBB11_120
	movq	16(%r11), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	movq	%r10, %r12
	movl	$16, %r10d
	cmovlq	%rdx, %r10
	movl	$-1, %edx
	shlxl	%r10d, %edx, %edx
	movq	%r12, %r10
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rbx), %zmm3 {%k1} {z}
	vmovups	(%rbx,%r14,4), %zmm2 {%k1} {z}
	leaq	(%rbx,%r14,8), %rdx
	vmovups	(%rbx,%r14,8), %zmm1 {%k1} {z}
	vmovups	(%rdx,%r14,4), %zmm0 {%k1} {z}
.LBB11_120:
	cmpq	%rcx, %r8
	je	.LBB11_127
	movq	%r10, -88(%rsp)
	sarq	$4, %rax
	imulq	96(%r11), %rax
	shlq	$2, %rax
	movq	104(%r11), %r10
	addq	24(%r13), %rax
	movq	%r10, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %r12
	movq	16(%r11), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovlq	%rax, %rdx
	movl	$-1, %eax
	shlxl	%edx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	movl	%r8d, %edx
	subl	%ecx, %edx
	leaq	1(%rcx), %rax
	testb	$1, %dl
	jne	.LBB11_123
	movq	-120(%rsp), %rbx
	jmp	.LBB11_124
.LBB11_9:
	movq	-80(%rsp), %r11
	movq	136(%r11), %rax
	testq	%rax, %rax
	movq	-72(%rsp), %r10
	je	.LBB11_11
	movq	16(%r11), %rcx
	subq	%r10, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	movl	$-1, %ecx
	shlxl	%edx, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%r10,4), %zmm8 {%k1} {z}
	vaddps	%zmm8, %zmm7, %zmm7
	vaddps	%zmm8, %zmm6, %zmm6
	vaddps	%zmm8, %zmm5, %zmm5
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	%zmm8, %zmm2, %zmm2
	vaddps	%zmm8, %zmm1, %zmm1
	vaddps	%zmm8, %zmm0, %zmm0
.LBB11_11:
	movq	-48(%rsp), %r9
	movq	-56(%rsp), %rbx
	movl	184(%r11), %esi
	movl	188(%r11), %ecx
	testl	%ecx, %ecx
	je	.LBB11_12
.LBB11_15:
	movq	144(%r11), %rax
	testq	%rax, %rax
	je	.LBB11_18
	movq	152(%r11), %rdx
	testq	%rdx, %rdx
	je	.LBB11_18
	movq	16(%r11), %rdi
	subq	%r10, %rdi
	cmpq	$16, %rdi
	movl	$16, %r8d
	cmovlq	%rdi, %r8
	movl	$-1, %edi
	shlxl	%r8d, %edi, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rax,%r10,4), %zmm8 {%k1} {z}
	vmovups	(%rdx,%r10,4), %zmm9 {%k1} {z}
	vfmadd213ps	%zmm9, %zmm8, %zmm7
	vfmadd213ps	%zmm9, %zmm8, %zmm6
	vfmadd213ps	%zmm9, %zmm8, %zmm5
	vfmadd213ps	%zmm9, %zmm8, %zmm4
	vfmadd213ps	%zmm9, %zmm8, %zmm3
	vfmadd213ps	%zmm9, %zmm8, %zmm2
	vfmadd213ps	%zmm9, %zmm8, %zmm1
	vfmadd213ps	%zmm9, %zmm8, %zmm0
.LBB11_18:
	movq	40(%rbx), %rax
	testq	%rax, %rax
	je	.LBB11_20
	movq	16(%r11), %rdx
	movq	176(%r11), %rdi
	imulq	%rdi, %r9
	leaq	(%rax,%r9,4), %rax
	leaq	(%rax,%r10,4), %r8
	subq	%r10, %rdx
	cmpq	$16, %rdx
	movl	$16, %r9d
	cmovlq	%rdx, %r9
	movl	$-1, %edx
	shlxl	%r9d, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%r10,4), %zmm8 {%k1} {z}
	vmovups	(%r8,%rdi,4), %zmm9 {%k1} {z}
	vmovups	(%r8,%rdi,8), %zmm10 {%k1} {z}
	leaq	(%rdi,%rdi,2), %rax
	vmovups	(%r8,%rax,4), %zmm11 {%k1} {z}
	leaq	(%r8,%rax,4), %rdx
	vmovups	(%rdx,%rdi,4), %zmm12 {%k1} {z}
	vmovups	(%rdx,%rdi,8), %zmm13 {%k1} {z}
	leaq	(%r8,%rax,8), %rdx
	vmovups	(%r8,%rax,8), %zmm14 {%k1} {z}
	vmovups	(%rdx,%rdi,4), %zmm15 {%k1} {z}
	vaddps	%zmm8, %zmm7, %zmm7
	vaddps	%zmm9, %zmm6, %zmm6
	vaddps	%zmm10, %zmm5, %zmm5
	vaddps	%zmm11, %zmm4, %zmm4
	vaddps	%zmm12, %zmm3, %zmm3
	vaddps	%zmm13, %zmm2, %zmm2
	vaddps	%zmm14, %zmm1, %zmm1
	vaddps	%zmm15, %zmm0, %zmm0
.LBB11_20:
	testl	%ecx, %ecx
	je	.LBB11_26
	cmpl	$2, %esi
	je	.LBB11_27
	cmpl	$1, %esi
	jne	.LBB11_26
	vxorps	%xmm8, %xmm8, %xmm8
	vmaxps	%zmm7, %zmm8, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	jmp	.LBB11_26
.LBB11_33:
	vmovups	(%r10), %zmm7 {%k1} {z}
	vfmadd231ps	(%rbx){1to16}, %zmm7, %zmm6
	movq	-88(%rsp), %rcx
	vfmadd231ps	(%rbx,%rcx,4){1to16}, %zmm7, %zmm5
	vfmadd231ps	(%rbx,%rcx,8){1to16}, %zmm7, %zmm4
	vfmadd231ps	(%rbp){1to16}, %zmm7, %zmm3
	vfmadd231ps	(%rbp,%rcx,4){1to16}, %zmm7, %zmm2
	vfmadd231ps	(%rsi){1to16}, %zmm7, %zmm1
	vfmadd231ps	(%rsi,%rcx,4){1to16}, %zmm7, %zmm0
	movq	%rsi, %rdx
	movq	-120(%rsp), %rsi
	leaq	(%rbx,%rsi,4), %rbx
	movq	%rbx, -112(%rsp)
	leaq	(%rbp,%rsi,4), %rbp
	leaq	(%rdx,%rsi,4), %rdx
	movq	%r9, %r12
	leaq	(%r10,%r9,4), %r10
	movq	%rax, %rbx
.LBB11_34:
	movq	%rbp, -120(%rsp)
	cmpq	%rax, %r8
	movq	-112(%rsp), %r9
	je	.LBB11_37
	movq	%r12, %rcx
	movq	-88(%rsp), %rdi
	leaq	(,%rdi,8), %r12
	leaq	(,%rcx,8), %rax
	movq	%rax, -40(%rsp)
	shlq	$2, %rcx
	subq	%rbx, %r8
	leaq	(,%rsi,8), %rax
	movq	%rax, -24(%rsp)
	leaq	(,%rsi,4), %rax
	leaq	(%rax,%rdi,4), %r13
	leaq	(%rdx,%r13), %rax
	movq	%rax, -32(%rsp)
	leaq	(%rdx,%rsi,4), %rax
	movq	%rax, -8(%rsp)
	leaq	(%rdx,%rdi,4), %rax
	movq	%rax, -16(%rsp)
	movq	-120(%rsp), %rax
	leaq	(%rax,%r13), %r11
	movq	%rsi, %rbx
	leaq	(%rax,%rsi,4), %r15
	leaq	(%rax,%rdi,4), %r14
	leaq	(%r9,%r12), %rsi
	leaq	(%r12,%rbx,4), %r12
	addq	%r9, %r12
	addq	%r9, %r13
	leaq	(%r9,%rbx,4), %rbp
	leaq	(%r9,%rdi,4), %rbx
	xorl	%edi, %edi
	.p2align	4
.LBB11_36:
	vmovups	(%r10), %zmm7 {%k1} {z}
	vfmadd231ps	(%r9,%rdi){1to16}, %zmm7, %zmm6
	vfmadd231ps	(%rbx,%rdi){1to16}, %zmm7, %zmm5
	vfmadd231ps	(%rsi,%rdi){1to16}, %zmm7, %zmm4
	movq	-120(%rsp), %rax
	vfmadd231ps	(%rax,%rdi){1to16}, %zmm7, %zmm3
	vfmadd231ps	(%r14,%rdi){1to16}, %zmm7, %zmm2
	vfmadd231ps	(%rdx,%rdi){1to16}, %zmm7, %zmm1
	movq	-16(%rsp), %rax
	vfmadd231ps	(%rax,%rdi){1to16}, %zmm7, %zmm0
	vmovups	(%r10,%rcx), %zmm7 {%k1} {z}
	vfmadd231ps	(%rbp,%rdi){1to16}, %zmm7, %zmm6
	vfmadd231ps	(%r13,%rdi){1to16}, %zmm7, %zmm5
	vfmadd231ps	(%r12,%rdi){1to16}, %zmm7, %zmm4
	vfmadd231ps	(%r15,%rdi){1to16}, %zmm7, %zmm3
	vfmadd231ps	(%r11,%rdi){1to16}, %zmm7, %zmm2
	movq	-8(%rsp), %rax
	vfmadd231ps	(%rax,%rdi){1to16}, %zmm7, %zmm1
	movq	-32(%rsp), %rax
	vfmadd231ps	(%rax,%rdi){1to16}, %zmm7, %zmm0
	addq	-40(%rsp), %r10
	addq	-24(%rsp), %rdi
	addq	$-2, %r8
	jne	.LBB11_36
.LBB11_37:
	testl	$256, -92(%rsp)
	jne	.LBB11_39
	movq	-64(%rsp), %r9
	movq	-104(%rsp), %r10
	movq	-72(%rsp), %r11
	movq	-80(%rsp), %rbx
	jmp	.LBB11_56
.LBB11_39:
	movq	-80(%rsp), %rbx
	movq	136(%rbx), %rax
	testq	%rax, %rax
	movq	-64(%rsp), %r9
	movq	-104(%rsp), %r10
	movq	-72(%rsp), %r11
	je	.LBB11_41
	movq	16(%rbx), %rcx
	subq	%r11, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	movl	$-1, %ecx
	shlxl	%edx, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%r11,4), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm7, %zmm4, %zmm4
	vaddps	%zmm7, %zmm3, %zmm3
	vaddps	%zmm7, %zmm2, %zmm2
	vaddps	%zmm7, %zmm1, %zmm1
	vaddps	%zmm7, %zmm0, %zmm0
.LBB11_41:
	movl	184(%rbx), %esi
	movl	188(%rbx), %ecx
	testl	%ecx, %ecx
	movq	-56(%rsp), %r14
	je	.LBB11_42
.LBB11_45:
	movq	144(%rbx), %rax
	testq	%rax, %rax
	je	.LBB11_48
	movq	152(%rbx), %rdx
	testq	%rdx, %rdx
	je	.LBB11_48
	movq	16(%rbx), %rdi
	subq	%r11, %rdi
	cmpq	$16, %rdi
	movl	$16, %r8d
	cmovlq	%rdi, %r8
	movl	$-1, %edi
	shlxl	%r8d, %edi, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rax,%r11,4), %zmm7 {%k1} {z}
	vmovups	(%rdx,%r11,4), %zmm8 {%k1} {z}
	vfmadd213ps	%zmm8, %zmm7, %zmm6
	vfmadd213ps	%zmm8, %zmm7, %zmm5
	vfmadd213ps	%zmm8, %zmm7, %zmm4
	vfmadd213ps	%zmm8, %zmm7, %zmm3
	vfmadd213ps	%zmm8, %zmm7, %zmm2
	vfmadd213ps	%zmm8, %zmm7, %zmm1
	vfmadd213ps	%zmm8, %zmm7, %zmm0
.LBB11_48:
	movq	40(%r14), %rax
	testq	%rax, %rax
	je	.LBB11_50
	movq	16(%rbx), %rdx
	movq	176(%rbx), %rdi
	movq	-48(%rsp), %r8
	imulq	%rdi, %r8
	leaq	(%rax,%r8,4), %rax
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	movl	$-1, %edx
	shlxl	%r8d, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%r11,4), %zmm7 {%k1} {z}
	leaq	(%rax,%r11,4), %rax
	vmovups	(%rax,%rdi,4), %zmm8 {%k1} {z}
	vmovups	(%rax,%rdi,8), %zmm9 {%k1} {z}
	leaq	(%rdi,%rdi,2), %rdx
	leaq	(%rax,%rdx,4), %r8
	vmovups	(%rax,%rdx,4), %zmm10 {%k1} {z}
	vmovups	(%r8,%rdi,4), %zmm11 {%k1} {z}
	leaq	(%rdi,%rdi,4), %rdx
	leaq	(%rax,%rdx,4), %r8
	vmovups	(%rax,%rdx,4), %zmm12 {%k1} {z}
	vmovups	(%r8,%rdi,4), %zmm13 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vaddps	%zmm8, %zmm5, %zmm5
	vaddps	%zmm9, %zmm4, %zmm4
	vaddps	%zmm10, %zmm3, %zmm3
	vaddps	%zmm11, %zmm2, %zmm2
	vaddps	%zmm12, %zmm1, %zmm1
	vaddps	%zmm13, %zmm0, %zmm0
.LBB11_50:
	testl	%ecx, %ecx
	je	.LBB11_56
	cmpl	$2, %esi
	je	.LBB11_57
	cmpl	$1, %esi
	jne	.LBB11_56
	vxorps	%xmm7, %xmm7, %xmm7
	vmaxps	%zmm6, %zmm7, %zmm6
	vmaxps	%zmm5, %zmm7, %zmm5
	vmaxps	%zmm4, %zmm7, %zmm4
	vmaxps	%zmm3, %zmm7, %zmm3
	vmaxps	%zmm2, %zmm7, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm1
	vmaxps	%zmm0, %zmm7, %zmm0
	jmp	.LBB11_56
.LBB11_93:
	vmovups	(%r12), %zmm5 {%k1} {z}
	vfmadd231ps	(%rbx){1to16}, %zmm5, %zmm4
	movq	-88(%rsp), %rcx
	vfmadd231ps	(%rbx,%rcx,4){1to16}, %zmm5, %zmm3
	vfmadd231ps	(%rbx,%rcx,8){1to16}, %zmm5, %zmm2
	vfmadd231ps	(%rbp){1to16}, %zmm5, %zmm1
	vfmadd231ps	(%rbp,%rcx,4){1to16}, %zmm5, %zmm0
	movq	-120(%rsp), %r15
	leaq	(%rbx,%r15,4), %rbx
	movq	%rbx, -112(%rsp)
	leaq	(%rbp,%r15,4), %rbp
	movq	%rsi, %rdx
	leaq	(%r12,%rsi,4), %r12
	movq	%rax, %rcx
.LBB11_94:
	cmpq	%rax, %r8
	movq	-112(%rsp), %rsi
	je	.LBB11_97
	movq	%rbp, %r10
	movq	%rdx, %rax
	movq	-88(%rsp), %rbp
	leaq	(,%rbp,8), %r14
	leaq	(,%rdx,8), %rdx
	movq	%rdx, -120(%rsp)
	shlq	$2, %rax
	subq	%rcx, %r8
	leaq	(,%r15,8), %rcx
	leaq	(,%r15,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	leaq	(%r10,%rdx), %rdi
	leaq	(%r10,%r15,4), %r9
	leaq	(%r10,%rbp,4), %r11
	leaq	(%rsi,%r14), %rbx
	leaq	(%r14,%r15,4), %r14
	addq	%rsi, %r14
	addq	%rsi, %rdx
	leaq	(%rsi,%r15,4), %r15
	leaq	(%rsi,%rbp,4), %r13
	xorl	%ebp, %ebp
	.p2align	4
.LBB11_96:
	vmovups	(%r12), %zmm5 {%k1} {z}
	vfmadd231ps	(%rsi,%rbp){1to16}, %zmm5, %zmm4
	vfmadd231ps	(%r13,%rbp){1to16}, %zmm5, %zmm3
	vfmadd231ps	(%rbx,%rbp){1to16}, %zmm5, %zmm2
	vfmadd231ps	(%r10,%rbp){1to16}, %zmm5, %zmm1
	vfmadd231ps	(%r11,%rbp){1to16}, %zmm5, %zmm0
	vmovups	(%r12,%rax), %zmm5 {%k1} {z}
	vfmadd231ps	(%r15,%rbp){1to16}, %zmm5, %zmm4
	vfmadd231ps	(%rdx,%rbp){1to16}, %zmm5, %zmm3
	vfmadd231ps	(%r14,%rbp){1to16}, %zmm5, %zmm2
	vfmadd231ps	(%r9,%rbp){1to16}, %zmm5, %zmm1
	vfmadd231ps	(%rdi,%rbp){1to16}, %zmm5, %zmm0
	addq	-120(%rsp), %r12
	addq	%rcx, %rbp
	addq	$-2, %r8
	jne	.LBB11_96
.LBB11_97:
	testl	$256, -92(%rsp)
	jne	.LBB11_99
	movq	-64(%rsp), %r10
	movq	-104(%rsp), %r11
	movq	-72(%rsp), %rbx
	movq	-80(%rsp), %r14
	jmp	.LBB11_116
.LBB11_99:
	movq	-80(%rsp), %r14
	movq	136(%r14), %rax
	testq	%rax, %rax
	movq	-64(%rsp), %r10
	movq	-104(%rsp), %r11
	movq	-72(%rsp), %rbx
	je	.LBB11_101
	movq	16(%r14), %rcx
	subq	%rbx, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	movl	$-1, %ecx
	shlxl	%edx, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%rbx,4), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm5, %zmm3, %zmm3
	vaddps	%zmm5, %zmm2, %zmm2
	vaddps	%zmm5, %zmm1, %zmm1
	vaddps	%zmm5, %zmm0, %zmm0
.LBB11_101:
	movl	184(%r14), %esi
	movl	188(%r14), %ecx
	testl	%ecx, %ecx
	movq	-56(%rsp), %r9
	je	.LBB11_102
.LBB11_105:
	movq	144(%r14), %rax
	testq	%rax, %rax
	je	.LBB11_108
	movq	152(%r14), %rdx
	testq	%rdx, %rdx
	je	.LBB11_108
	movq	16(%r14), %rdi
	subq	%rbx, %rdi
	cmpq	$16, %rdi
	movl	$16, %r8d
	cmovlq	%rdi, %r8
	movl	$-1, %edi
	shlxl	%r8d, %edi, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rax,%rbx,4), %zmm5 {%k1} {z}
	vmovups	(%rdx,%rbx,4), %zmm6 {%k1} {z}
	vfmadd213ps	%zmm6, %zmm5, %zmm4
	vfmadd213ps	%zmm6, %zmm5, %zmm3
	vfmadd213ps	%zmm6, %zmm5, %zmm2
	vfmadd213ps	%zmm6, %zmm5, %zmm1
	vfmadd213ps	%zmm6, %zmm5, %zmm0
.LBB11_108:
	movq	40(%r9), %rax
	testq	%rax, %rax
	je	.LBB11_110
	movq	16(%r14), %rdx
	movq	176(%r14), %rdi
	movq	-48(%rsp), %r8
	imulq	%rdi, %r8
	leaq	(%rax,%r8,4), %rax
	leaq	(%rax,%rbx,4), %r8
	subq	%rbx, %rdx
	cmpq	$16, %rdx
	movl	$16, %r9d
	cmovlq	%rdx, %r9
	movl	$-1, %edx
	shlxl	%r9d, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%rbx,4), %zmm5 {%k1} {z}
	vmovups	(%r8,%rdi,4), %zmm6 {%k1} {z}
	vmovups	(%r8,%rdi,8), %zmm7 {%k1} {z}
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%r8,%rax,4), %rdx
	vmovups	(%r8,%rax,4), %zmm8 {%k1} {z}
	vmovups	(%rdx,%rdi,4), %zmm9 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm6, %zmm3, %zmm3
	vaddps	%zmm7, %zmm2, %zmm2
	vaddps	%zmm8, %zmm1, %zmm1
	vaddps	%zmm9, %zmm0, %zmm0
.LBB11_110:
	testl	%ecx, %ecx
	je	.LBB11_116
	cmpl	$2, %esi
	je	.LBB11_117
	cmpl	$1, %esi
	jne	.LBB11_116
	vxorps	%xmm5, %xmm5, %xmm5
	vmaxps	%zmm4, %zmm5, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vmaxps	%zmm0, %zmm5, %zmm0
	jmp	.LBB11_116
.LBB11_63:
	leaq	(,%rbp,2), %rcx
	vmovups	(%r12), %zmm6 {%k1} {z}
	vfmadd231ps	(%r10){1to16}, %zmm6, %zmm5
	vfmadd231ps	(%r10,%rbp,4){1to16}, %zmm6, %zmm4
	vfmadd231ps	(%r10,%rcx,4){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%rsi){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%rsi,%rbp,4){1to16}, %zmm6, %zmm1
	vfmadd231ps	(%rsi,%rcx,4){1to16}, %zmm6, %zmm0
	movq	-120(%rsp), %r15
	leaq	(%r10,%r15,4), %r10
	movq	%r10, -112(%rsp)
	leaq	(%rsi,%r15,4), %rsi
	movq	%r9, %r10
	leaq	(%r12,%r9,4), %r12
	movq	%rax, %rcx
.LBB11_64:
	cmpq	%rax, %r8
	movq	-112(%rsp), %rdx
	je	.LBB11_67
	movq	%rsi, %rax
	movq	%r10, %rdi
	leaq	(,%r10,8), %rsi
	movq	%rsi, -120(%rsp)
	shlq	$2, %rdi
	subq	%rcx, %r8
	leaq	(,%r15,8), %rcx
	movq	%rcx, -40(%rsp)
	leaq	(,%r15,4), %rsi
	movq	%rbp, %r10
	leaq	(%rsi,%rbp,8), %rcx
	leaq	(%rax,%rcx), %r9
	movq	%r9, -24(%rsp)
	leaq	(%rsi,%rbp,4), %r9
	leaq	(%rax,%r9), %rsi
	movq	%rsi, -32(%rsp)
	leaq	(%rax,%r15,4), %r14
	leaq	(%rax,%rbp,8), %rbx
	movq	%r15, %rsi
	leaq	(%rax,%rbp,4), %r15
	addq	%rdx, %rcx
	addq	%rdx, %r9
	leaq	(%rdx,%rsi,4), %r13
	leaq	(%rdx,%rbp,8), %rbp
	leaq	(%rdx,%r10,4), %r10
	xorl	%esi, %esi
	.p2align	4
.LBB11_66:
	vmovups	(%r12), %zmm6 {%k1} {z}
	vfmadd231ps	(%rdx,%rsi){1to16}, %zmm6, %zmm5
	vfmadd231ps	(%r10,%rsi){1to16}, %zmm6, %zmm4
	vfmadd231ps	(%rbp,%rsi){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%rax,%rsi){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%r15,%rsi){1to16}, %zmm6, %zmm1
	vfmadd231ps	(%rbx,%rsi){1to16}, %zmm6, %zmm0
	vmovups	(%r12,%rdi), %zmm6 {%k1} {z}
	vfmadd231ps	(%r13,%rsi){1to16}, %zmm6, %zmm5
	vfmadd231ps	(%r9,%rsi){1to16}, %zmm6, %zmm4
	vfmadd231ps	(%rcx,%rsi){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%r14,%rsi){1to16}, %zmm6, %zmm2
	movq	-32(%rsp), %r11
	vfmadd231ps	(%r11,%rsi){1to16}, %zmm6, %zmm1
	movq	-24(%rsp), %r11
	vfmadd231ps	(%r11,%rsi){1to16}, %zmm6, %zmm0
	addq	-120(%rsp), %r12
	addq	-40(%rsp), %rsi
	addq	$-2, %r8
	jne	.LBB11_66
.LBB11_67:
	testl	$256, -92(%rsp)
	jne	.LBB11_69
	movq	-64(%rsp), %r10
	movq	-104(%rsp), %r11
	movq	-72(%rsp), %rbx
	movq	-80(%rsp), %r14
	jmp	.LBB11_86
.LBB11_69:
	movq	-80(%rsp), %r14
	movq	136(%r14), %rax
	testq	%rax, %rax
	movq	-64(%rsp), %r10
	movq	-104(%rsp), %r11
	movq	-72(%rsp), %rbx
	je	.LBB11_71
	movq	16(%r14), %rcx
	subq	%rbx, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	movl	$-1, %ecx
	shlxl	%edx, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%rbx,4), %zmm6 {%k1} {z}
	vaddps	%zmm6, %zmm5, %zmm5
	vaddps	%zmm6, %zmm4, %zmm4
	vaddps	%zmm6, %zmm3, %zmm3
	vaddps	%zmm6, %zmm2, %zmm2
	vaddps	%zmm6, %zmm1, %zmm1
	vaddps	%zmm6, %zmm0, %zmm0
.LBB11_71:
	movl	184(%r14), %esi
	movl	188(%r14), %ecx
	testl	%ecx, %ecx
	movq	-56(%rsp), %r9
	je	.LBB11_72
.LBB11_75:
	movq	144(%r14), %rax
	testq	%rax, %rax
	je	.LBB11_78
	movq	152(%r14), %rdx
	testq	%rdx, %rdx
	je	.LBB11_78
	movq	16(%r14), %rdi
	subq	%rbx, %rdi
	cmpq	$16, %rdi
	movl	$16, %r8d
	cmovlq	%rdi, %r8
	movl	$-1, %edi
	shlxl	%r8d, %edi, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rax,%rbx,4), %zmm6 {%k1} {z}
	vmovups	(%rdx,%rbx,4), %zmm7 {%k1} {z}
	vfmadd213ps	%zmm7, %zmm6, %zmm5
	vfmadd213ps	%zmm7, %zmm6, %zmm4
	vfmadd213ps	%zmm7, %zmm6, %zmm3
	vfmadd213ps	%zmm7, %zmm6, %zmm2
	vfmadd213ps	%zmm7, %zmm6, %zmm1
	vfmadd213ps	%zmm7, %zmm6, %zmm0
.LBB11_78:
	movq	40(%r9), %rax
	testq	%rax, %rax
	je	.LBB11_80
	movq	16(%r14), %rdx
	movq	176(%r14), %rdi
	movq	-48(%rsp), %r8
	imulq	%rdi, %r8
	leaq	(%rax,%r8,4), %rax
	leaq	(%rax,%rbx,4), %r8
	subq	%rbx, %rdx
	cmpq	$16, %rdx
	movl	$16, %r9d
	cmovlq	%rdx, %r9
	movl	$-1, %edx
	shlxl	%r9d, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%rbx,4), %zmm6 {%k1} {z}
	vmovups	(%r8,%rdi,4), %zmm7 {%k1} {z}
	vmovups	(%r8,%rdi,8), %zmm8 {%k1} {z}
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%r8,%rax,4), %rdx
	vmovups	(%r8,%rax,4), %zmm9 {%k1} {z}
	vmovups	(%rdx,%rdi,4), %zmm10 {%k1} {z}
	vmovups	(%rdx,%rdi,8), %zmm11 {%k1} {z}
	vaddps	%zmm6, %zmm5, %zmm5
	vaddps	%zmm7, %zmm4, %zmm4
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	%zmm9, %zmm2, %zmm2
	vaddps	%zmm10, %zmm1, %zmm1
	vaddps	%zmm11, %zmm0, %zmm0
.LBB11_80:
	testl	%ecx, %ecx
	je	.LBB11_86
	cmpl	$2, %esi
	je	.LBB11_87
	cmpl	$1, %esi
	jne	.LBB11_86
	vxorps	%xmm6, %xmm6, %xmm6
	vmaxps	%zmm5, %zmm6, %zmm5
	vmaxps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm6, %zmm1
	vmaxps	%zmm0, %zmm6, %zmm0
	jmp	.LBB11_86
.LBB11_123:
	vmovups	(%r12), %zmm4 {%k1} {z}
	movq	-112(%rsp), %rcx
	vfmadd231ps	(%rcx){1to16}, %zmm4, %zmm3
	movq	-88(%rsp), %rdx
	vfmadd231ps	(%rcx,%rdx,4){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%rsi){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%rsi,%rdx,4){1to16}, %zmm4, %zmm0
	movq	-120(%rsp), %rbx
	leaq	(%rcx,%rbx,4), %rcx
	movq	%rcx, -112(%rsp)
	leaq	(%rsi,%rbx,4), %rsi
	leaq	(%r12,%r10,4), %r12
	movq	%rax, %rcx
.LBB11_124:
	cmpq	%rax, %r8
	movq	-112(%rsp), %rbp
	je	.LBB11_127
	leaq	(,%r10,8), %rax
	shlq	$2, %r10
	subq	%rcx, %r8
	leaq	(,%rbx,8), %rcx
	leaq	(,%rbx,4), %rdx
	movq	-88(%rsp), %r14
	leaq	(%rdx,%r14,4), %rdx
	leaq	(%rsi,%rdx), %rdi
	leaq	(%rsi,%rbx,4), %r9
	leaq	(%rsi,%r14,4), %r11
	addq	%rbp, %rdx
	leaq	(,%rbx,4), %rbx
	addq	%rbp, %rbx
	leaq	(,%r14,4), %r14
	addq	%rbp, %r14
	xorl	%r15d, %r15d
	.p2align	4
.LBB11_126:
	vmovups	(%r12), %zmm4 {%k1} {z}
	vfmadd231ps	(%rbp,%r15){1to16}, %zmm4, %zmm3
	vfmadd231ps	(%r14,%r15){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%rsi,%r15){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%r11,%r15){1to16}, %zmm4, %zmm0
	vmovups	(%r12,%r10), %zmm4 {%k1} {z}
	vfmadd231ps	(%rbx,%r15){1to16}, %zmm4, %zmm3
	vfmadd231ps	(%rdx,%r15){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%r9,%r15){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%rdi,%r15){1to16}, %zmm4, %zmm0
	addq	%rax, %r12
	addq	%rcx, %r15
	addq	$-2, %r8
	jne	.LBB11_126
.LBB11_127:
	testl	$256, -92(%rsp)
	jne	.LBB11_129
	movq	-104(%rsp), %r9
	movq	-72(%rsp), %r10
	movq	-80(%rsp), %r11
	movq	-64(%rsp), %r14
	jmp	.LBB11_145
.LBB11_129:
	movq	-80(%rsp), %r11
	movq	136(%r11), %rax
	testq	%rax, %rax
	movq	-104(%rsp), %r9
	movq	-72(%rsp), %r10
	movq	-64(%rsp), %r14
	je	.LBB11_131
	movq	16(%r11), %rcx
	subq	%r10, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	movl	$-1, %ecx
	shlxl	%edx, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%r10,4), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vaddps	%zmm4, %zmm2, %zmm2
	vaddps	%zmm4, %zmm1, %zmm1
	vaddps	%zmm4, %zmm0, %zmm0
.LBB11_131:
	movl	184(%r11), %esi
	movl	188(%r11), %ecx
	testl	%ecx, %ecx
	movq	-48(%rsp), %rbx
	je	.LBB11_132
.LBB11_135:
	movq	144(%r11), %rax
	testq	%rax, %rax
	je	.LBB11_138
	movq	152(%r11), %rdx
	testq	%rdx, %rdx
	je	.LBB11_138
	movq	16(%r11), %rdi
	subq	%r10, %rdi
	cmpq	$16, %rdi
	movl	$16, %r8d
	cmovlq	%rdi, %r8
	movl	$-1, %edi
	shlxl	%r8d, %edi, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rax,%r10,4), %zmm4 {%k1} {z}
	vmovups	(%rdx,%r10,4), %zmm5 {%k1} {z}
	vfmadd213ps	%zmm5, %zmm4, %zmm3
	vfmadd213ps	%zmm5, %zmm4, %zmm2
	vfmadd213ps	%zmm5, %zmm4, %zmm1
	vfmadd213ps	%zmm5, %zmm4, %zmm0
.LBB11_138:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB11_140
	movq	16(%r11), %rdx
	movq	176(%r11), %rdi
	imulq	%rdi, %rbx
	leaq	(%rax,%rbx,4), %rax
	subq	%r10, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	movl	$-1, %edx
	shlxl	%r8d, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%r10,4), %zmm4 {%k1} {z}
	leaq	(%rax,%r10,4), %rax
	vmovups	(%rax,%rdi,4), %zmm5 {%k1} {z}
	leaq	(%rax,%rdi,8), %rdx
	vmovups	(%rax,%rdi,8), %zmm6 {%k1} {z}
	vmovups	(%rdx,%rdi,4), %zmm7 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vaddps	%zmm5, %zmm2, %zmm2
	vaddps	%zmm6, %zmm1, %zmm1
	vaddps	%zmm7, %zmm0, %zmm0
.LBB11_140:
	testl	%ecx, %ecx
	je	.LBB11_145
	cmpl	$2, %esi
	je	.LBB11_147
	cmpl	$1, %esi
	jne	.LBB11_145
	vxorps	%xmm4, %xmm4, %xmm4
	vmaxps	%zmm3, %zmm4, %zmm3
	vmaxps	%zmm2, %zmm4, %zmm2
	vmaxps	%zmm1, %zmm4, %zmm1
	vmaxps	%zmm0, %zmm4, %zmm0
	jmp	.LBB11_145
.LBB11_42:
	cmpl	$2, %esi
	je	.LBB11_54
	cmpl	$1, %esi
	jne	.LBB11_55
	vxorps	%xmm7, %xmm7, %xmm7
	vmaxps	%zmm6, %zmm7, %zmm6
	vmaxps	%zmm5, %zmm7, %zmm5
	vmaxps	%zmm4, %zmm7, %zmm4
	vmaxps	%zmm3, %zmm7, %zmm3
	vmaxps	%zmm2, %zmm7, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm1
	vmaxps	%zmm0, %zmm7, %zmm0
	movl	$1, %esi
	jmp	.LBB11_45
.LBB11_12:
	cmpl	$2, %esi
	je	.LBB11_24
	cmpl	$1, %esi
	jne	.LBB11_25
	vxorps	%xmm8, %xmm8, %xmm8
	vmaxps	%zmm7, %zmm8, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	movl	$1, %esi
	jmp	.LBB11_15
.LBB11_102:
	cmpl	$2, %esi
	je	.LBB11_114
	cmpl	$1, %esi
	jne	.LBB11_115
	vxorps	%xmm5, %xmm5, %xmm5
	vmaxps	%zmm4, %zmm5, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vmaxps	%zmm0, %zmm5, %zmm0
	movl	$1, %esi
	jmp	.LBB11_105
.LBB11_72:
	cmpl	$2, %esi
	je	.LBB11_84
	cmpl	$1, %esi
	jne	.LBB11_85
	vxorps	%xmm6, %xmm6, %xmm6
	vmaxps	%zmm5, %zmm6, %zmm5
	vmaxps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm6, %zmm1
	vmaxps	%zmm0, %zmm6, %zmm0
	movl	$1, %esi
	jmp	.LBB11_75
.LBB11_132:
	cmpl	$2, %esi
	je	.LBB11_148
	cmpl	$1, %esi
	jne	.LBB11_144
	vxorps	%xmm4, %xmm4, %xmm4
	vmaxps	%zmm3, %zmm4, %zmm3
	vmaxps	%zmm2, %zmm4, %zmm2
	vmaxps	%zmm1, %zmm4, %zmm1
	vmaxps	%zmm0, %zmm4, %zmm0
	movl	$1, %esi
	jmp	.LBB11_135
.LBB11_147:
	vbroadcastss	196(%r11), %zmm4
	vbroadcastss	200(%r11), %zmm5
	vmaxps	%zmm3, %zmm4, %zmm3
	vminps	%zmm3, %zmm5, %zmm3
	vmaxps	%zmm2, %zmm4, %zmm2
	vminps	%zmm2, %zmm5, %zmm2
	vmaxps	%zmm1, %zmm4, %zmm1
	vminps	%zmm1, %zmm5, %zmm1
	vmaxps	%zmm0, %zmm4, %zmm0
	vminps	%zmm0, %zmm5, %zmm0
	jmp	.LBB11_145
.LBB11_57:
	vbroadcastss	196(%rbx), %zmm7
	vbroadcastss	200(%rbx), %zmm8
	vmaxps	%zmm6, %zmm7, %zmm6
	vminps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm7, %zmm5
	vminps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm7, %zmm4
	vminps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm7, %zmm3
	vminps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm7, %zmm2
	vminps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm1
	vminps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm0, %zmm7, %zmm0
	vminps	%zmm0, %zmm8, %zmm0
	jmp	.LBB11_56
.LBB11_27:
	vbroadcastss	196(%r11), %zmm8
	vbroadcastss	200(%r11), %zmm9
	vmaxps	%zmm7, %zmm8, %zmm7
	vminps	%zmm7, %zmm9, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vminps	%zmm6, %zmm9, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vminps	%zmm5, %zmm9, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vminps	%zmm4, %zmm9, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vminps	%zmm3, %zmm9, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vminps	%zmm2, %zmm9, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vminps	%zmm1, %zmm9, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	vminps	%zmm0, %zmm9, %zmm0
	jmp	.LBB11_26
.LBB11_117:
	vbroadcastss	196(%r14), %zmm5
	vbroadcastss	200(%r14), %zmm6
	vmaxps	%zmm4, %zmm5, %zmm4
	vminps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vminps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vminps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vminps	%zmm1, %zmm6, %zmm1
	vmaxps	%zmm0, %zmm5, %zmm0
	vminps	%zmm0, %zmm6, %zmm0
	jmp	.LBB11_116
.LBB11_87:
	vbroadcastss	196(%r14), %zmm6
	vbroadcastss	200(%r14), %zmm7
	vmaxps	%zmm5, %zmm6, %zmm5
	vminps	%zmm5, %zmm7, %zmm5
	vmaxps	%zmm4, %zmm6, %zmm4
	vminps	%zmm4, %zmm7, %zmm4
	vmaxps	%zmm3, %zmm6, %zmm3
	vminps	%zmm3, %zmm7, %zmm3
	vmaxps	%zmm2, %zmm6, %zmm2
	vminps	%zmm2, %zmm7, %zmm2
	vmaxps	%zmm1, %zmm6, %zmm1
	vminps	%zmm1, %zmm7, %zmm1
	vmaxps	%zmm0, %zmm6, %zmm0
	vminps	%zmm0, %zmm7, %zmm0
	jmp	.LBB11_86
.LBB11_54:
	vbroadcastss	196(%rbx), %zmm7
	vbroadcastss	200(%rbx), %zmm8
	vmaxps	%zmm6, %zmm7, %zmm6
	vminps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm7, %zmm5
	vminps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm7, %zmm4
	vminps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm7, %zmm3
	vminps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm7, %zmm2
	vminps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm1
	vminps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm0, %zmm7, %zmm0
	vminps	%zmm0, %zmm8, %zmm0
	movl	184(%rbx), %esi
.LBB11_55:
	cmpl	$3, %esi
	jl	.LBB11_45
.LBB11_56:
	movq	16(%rbx), %rax
	subq	%r11, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	movl	$-1, %eax
	shlxl	%ecx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm6, (%r10) {%k1}
	vmovups	%zmm5, (%r10,%r9,4) {%k1}
	vmovups	%zmm4, (%r10,%r9,8) {%k1}
	leaq	(%r9,%r9,2), %rax
	leaq	(%r10,%rax,4), %rcx
	vmovups	%zmm3, (%r10,%rax,4) {%k1}
	vmovups	%zmm2, (%rcx,%r9,4) {%k1}
	leaq	(%r9,%r9,4), %rax
	leaq	(%r10,%rax,4), %rcx
	vmovups	%zmm1, (%r10,%rax,4) {%k1}
	vmovups	%zmm0, (%rcx,%r9,4) {%k1}
	jmp	.LBB11_146
.LBB11_24:
	vbroadcastss	196(%r11), %zmm8
	vbroadcastss	200(%r11), %zmm9
	vmaxps	%zmm7, %zmm8, %zmm7
	vminps	%zmm7, %zmm9, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vminps	%zmm6, %zmm9, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vminps	%zmm5, %zmm9, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vminps	%zmm4, %zmm9, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vminps	%zmm3, %zmm9, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vminps	%zmm2, %zmm9, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vminps	%zmm1, %zmm9, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	vminps	%zmm0, %zmm9, %zmm0
	movl	184(%r11), %esi
.LBB11_25:
	cmpl	$3, %esi
	jl	.LBB11_15
.LBB11_26:
	movq	16(%r11), %rax
	subq	%r10, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	movl	$-1, %eax
	shlxl	%ecx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	movq	-104(%rsp), %rdx
	vmovups	%zmm7, (%rdx) {%k1}
	vmovups	%zmm6, (%rdx,%r14,4) {%k1}
	vmovups	%zmm5, (%rdx,%r14,8) {%k1}
	leaq	(%r14,%r14,2), %rax
	leaq	(%rdx,%rax,4), %rcx
	vmovups	%zmm4, (%rdx,%rax,4) {%k1}
	vmovups	%zmm3, (%rcx,%r14,4) {%k1}
	vmovups	%zmm2, (%rcx,%r14,8) {%k1}
	leaq	(%rdx,%rax,8), %rcx
	vmovups	%zmm1, (%rdx,%rax,8) {%k1}
	vmovups	%zmm0, (%rcx,%r14,4) {%k1}
	jmp	.LBB11_146
.LBB11_114:
	vbroadcastss	196(%r14), %zmm5
	vbroadcastss	200(%r14), %zmm6
	vmaxps	%zmm4, %zmm5, %zmm4
	vminps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vminps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vminps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vminps	%zmm1, %zmm6, %zmm1
	vmaxps	%zmm0, %zmm5, %zmm0
	vminps	%zmm0, %zmm6, %zmm0
	movl	184(%r14), %esi
.LBB11_115:
	cmpl	$3, %esi
	jl	.LBB11_105
.LBB11_116:
	movq	16(%r14), %rax
	subq	%rbx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	movl	$-1, %eax
	shlxl	%ecx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm4, (%r11) {%k1}
	vmovups	%zmm3, (%r11,%r10,4) {%k1}
	vmovups	%zmm2, (%r11,%r10,8) {%k1}
	leaq	(%r10,%r10,2), %rax
	leaq	(%r11,%rax,4), %rcx
	vmovups	%zmm1, (%r11,%rax,4) {%k1}
	vmovups	%zmm0, (%rcx,%r10,4) {%k1}
	jmp	.LBB11_146
.LBB11_84:
	vbroadcastss	196(%r14), %zmm6
	vbroadcastss	200(%r14), %zmm7
	vmaxps	%zmm5, %zmm6, %zmm5
	vminps	%zmm5, %zmm7, %zmm5
	vmaxps	%zmm4, %zmm6, %zmm4
	vminps	%zmm4, %zmm7, %zmm4
	vmaxps	%zmm3, %zmm6, %zmm3
	vminps	%zmm3, %zmm7, %zmm3
	vmaxps	%zmm2, %zmm6, %zmm2
	vminps	%zmm2, %zmm7, %zmm2
	vmaxps	%zmm1, %zmm6, %zmm1
	vminps	%zmm1, %zmm7, %zmm1
	vmaxps	%zmm0, %zmm6, %zmm0
	vminps	%zmm0, %zmm7, %zmm0
	movl	184(%r14), %esi
.LBB11_85:
	cmpl	$3, %esi
	jl	.LBB11_75
.LBB11_86:
	movq	16(%r14), %rax
	subq	%rbx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	movl	$-1, %eax
	shlxl	%ecx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm5, (%r11) {%k1}
	vmovups	%zmm4, (%r11,%r10,4) {%k1}
	vmovups	%zmm3, (%r11,%r10,8) {%k1}
	leaq	(%r10,%r10,2), %rax
	leaq	(%r11,%rax,4), %rcx
	vmovups	%zmm2, (%r11,%rax,4) {%k1}
	vmovups	%zmm1, (%rcx,%r10,4) {%k1}
	vmovups	%zmm0, (%rcx,%r10,8) {%k1}
	jmp	.LBB11_146
.LBB11_148:
	vbroadcastss	196(%r11), %zmm4
	vbroadcastss	200(%r11), %zmm5
	vmaxps	%zmm3, %zmm4, %zmm3
	vminps	%zmm3, %zmm5, %zmm3
	vmaxps	%zmm2, %zmm4, %zmm2
	vminps	%zmm2, %zmm5, %zmm2
	vmaxps	%zmm1, %zmm4, %zmm1
	vminps	%zmm1, %zmm5, %zmm1
	vmaxps	%zmm0, %zmm4, %zmm0
	vminps	%zmm0, %zmm5, %zmm0
	movl	$2, %esi
	jmp	.LBB11_135
.LBB11_144:
	cmpl	$3, %esi
	jl	.LBB11_135
.LBB11_145:
	movq	16(%r11), %rax
	subq	%r10, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	movl	$-1, %eax
	shlxl	%ecx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm3, (%r9) {%k1}
	vmovups	%zmm2, (%r9,%r14,4) {%k1}
	leaq	(%r9,%r14,8), %rax
	vmovups	%zmm1, (%r9,%r14,8) {%k1}
	vmovups	%zmm0, (%rax,%r14,4) {%k1}
.LBB11_146:
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.Lfunc_end11:
	.size	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5, .Lfunc_end11-$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI11_0:
	.long	.LBB11_88-.LJTI11_0
	.long	.LBB11_58-.LJTI11_0
	.long	.LBB11_28-.LJTI11_0
	.long	.LBB11_2-.LJTI11_0
	.text
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5,@function
$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r12
	movq	(%r13), %r15
	movq	16(%r13), %rbx
	movq	128(%r15), %r11
	movq	%r11, %rax
	imulq	%rdi, %rax
	shlq	$2, %rax
	addq	32(%r13), %rax
	leaq	(%rax,%rdx,4), %r10
	movq	64(%r15), %rax
	movq	72(%r15), %r14
	movq	%rax, -96(%rsp)
	movq	%rdi, -64(%rsp)
	imulq	%rdi, %rax
	movq	%rbx, -48(%rsp)
	leaq	(%rbx,%rax,4), %rax
	movq	%r14, %rbp
	imulq	%rcx, %rbp
	leaq	(%rax,%rbp,4), %rbx
	addq	$-5, %rsi
	cmpq	$3, %rsi
	movq	%r11, -72(%rsp)
	movq	%r10, -40(%rsp)
	movq	%r15, -32(%rsp)
	movq	%rdx, -80(%rsp)
	movq	%r13, -56(%rsp)
	movl	%r9d, -84(%rsp)
	ja	.LBB12_111
	leaq	.LJTI12_0(%rip), %rax
	movslq	(%rax,%rsi,4), %rdx
	addq	%rax, %rdx
	jmpq	*%rdx
.LBB12_80:
	movq	-96(%rsp), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	(%rbx,%rax,4), %rdi
	leaq	15(%r12), %rax
	testq	%r12, %r12
	cmovnsq	%r12, %rax
	cmpl	$0, 192(%r15)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	testb	%r9b, %dl
	jne	.LBB12_82
	vmovups	(%r10), %zmm9
	vmovups	64(%r10), %zmm8
	vmovups	(%r10,%r11,4), %zmm7
	vmovups	64(%r10,%r11,4), %zmm6
	vmovups	(%r10,%r11,8), %zmm5
	vmovups	64(%r10,%r11,8), %zmm4
	leaq	(%r11,%r11,2), %rdx
	leaq	(%r10,%rdx,4), %rsi
	vmovups	(%r10,%rdx,4), %zmm3
	vmovups	64(%r10,%rdx,4), %zmm2
	vmovups	(%rsi,%r11,4), %zmm1
	vmovups	64(%rsi,%r11,4), %zmm0
.LBB12_82:
	cmpq	%rcx, %r8
	je	.LBB12_89
	sarq	$4, %rax
	movq	96(%r15), %rsi
	imulq	%rsi, %rax
	shlq	$2, %rax
	addq	24(%r13), %rax
	movq	104(%r15), %r9
	movq	%r9, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %r11
	movl	%r8d, %edx
	subl	%ecx, %edx
	leaq	1(%rcx), %rax
	testb	$1, %dl
	jne	.LBB12_85
	movq	%r9, %r13
	movq	%rsi, %rdx
	cmpq	%rax, %r8
	jne	.LBB12_87
	jmp	.LBB12_89
.LBB12_28:
	movq	-96(%rsp), %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rbx,%rax,4), %rsi
	leaq	(%rdx,%rdx,4), %rax
	movl	%r9d, %edx
	leaq	(%rbx,%rax,4), %r11
	leaq	15(%r12), %r9
	testq	%r12, %r12
	cmovnsq	%r12, %r9
	cmpl	$0, 192(%r15)
	sete	%al
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm0, %xmm0, %xmm0
	testb	%dl, %al
	jne	.LBB12_30
	vmovups	(%r10), %zmm1
	vmovups	64(%r10), %zmm2
	movq	-72(%rsp), %rdi
	vmovups	(%r10,%rdi,4), %zmm3
	vmovups	64(%r10,%rdi,4), %zmm4
	vmovups	(%r10,%rdi,8), %zmm5
	vmovups	64(%r10,%rdi,8), %zmm6
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%r10,%rax,4), %rdx
	vmovups	(%r10,%rax,4), %zmm7
	vmovups	64(%r10,%rax,4), %zmm8
	vmovups	(%rdx,%rdi,4), %zmm9
	vmovups	64(%rdx,%rdi,4), %zmm10
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%r10,%rax,4), %rdx
	vmovups	(%r10,%rax,4), %zmm11
	vmovups	64(%r10,%rax,4), %zmm12
	vmovups	(%rdx,%rdi,4), %zmm13
	vmovups	64(%rdx,%rdi,4), %zmm0
.LBB12_30:
	subq	%rcx, %r8
	je	.LBB12_33
	movq	-56(%rsp), %rax
	movq	24(%rax), %r10
	sarq	$4, %r9
	movq	96(%r15), %rax
	movq	104(%r15), %rdi
	leaq	4(,%r9,4), %rdx
	imulq	%rax, %rdx
	imulq	%r9, %rax
	imulq	%rdi, %rcx
	leaq	(%r10,%rcx,4), %rcx
	shlq	$2, %rdi
	shlq	$2, %r14
	movq	-64(%rsp), %r10
	leaq	8(,%r10,4), %r9
	movq	-96(%rsp), %r12
	imulq	%r12, %r9
	leaq	(%r9,%rbp,4), %r9
	leaq	4(,%r10,4), %r10
	imulq	%r12, %r10
	leaq	(%r10,%rbp,4), %r10
	leaq	(%r11,%r12,4), %r15
	leaq	(%rsi,%r12,4), %r13
	movq	-48(%rsp), %r12
	addq	%r12, %r9
	addq	%r12, %r10
	xorl	%r12d, %r12d
	.p2align	4
.LBB12_32:
	vmovups	(%rcx,%rax,4), %zmm14
	vmovups	(%rcx,%rdx), %zmm15
	vbroadcastss	(%rbx,%r12), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	(%r10,%r12), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	(%r9,%r12), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vbroadcastss	(%rsi,%r12), %zmm17
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vfmadd231ps	%zmm14, %zmm17, %zmm7
	vfmadd231ps	%zmm17, %zmm15, %zmm8
	vbroadcastss	(%r13,%r12), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	(%r11,%r12), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vbroadcastss	(%r15,%r12), %zmm17
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vfmadd231ps	%zmm14, %zmm17, %zmm13
	vfmadd231ps	%zmm15, %zmm17, %zmm0
	addq	%rdi, %rcx
	addq	%r14, %r12
	decq	%r8
	jne	.LBB12_32
.LBB12_33:
	testl	$256, -84(%rsp)
	movq	-72(%rsp), %rbx
	movq	-40(%rsp), %r14
	je	.LBB12_42
	movq	-32(%rsp), %r15
	movq	136(%r15), %rax
	testq	%rax, %rax
	je	.LBB12_35
	movq	-80(%rsp), %r9
	vmovups	(%rax,%r9,4), %zmm14
	vmovups	64(%rax,%r9,4), %zmm15
	vaddps	%zmm14, %zmm1, %zmm1
	vaddps	%zmm15, %zmm2, %zmm2
	vaddps	%zmm14, %zmm3, %zmm3
	vaddps	%zmm15, %zmm4, %zmm4
	vaddps	%zmm14, %zmm5, %zmm5
	vaddps	%zmm15, %zmm6, %zmm6
	vaddps	%zmm14, %zmm7, %zmm7
	vaddps	%zmm15, %zmm8, %zmm8
	vaddps	%zmm14, %zmm9, %zmm9
	vaddps	%zmm15, %zmm10, %zmm10
	vaddps	%zmm14, %zmm11, %zmm11
	vaddps	%zmm15, %zmm12, %zmm12
	vaddps	%zmm14, %zmm13, %zmm13
	vaddps	%zmm15, %zmm0, %zmm0
	jmp	.LBB12_37
.LBB12_2:
	movq	-96(%rsp), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	(%rbx,%rax,4), %rsi
	leaq	(%rbx,%rax,8), %r11
	leaq	15(%r12), %rax
	testq	%r12, %r12
	cmovnsq	%r12, %rax
	cmpl	$0, 192(%r15)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	testb	%r9b, %dl
	jne	.LBB12_4
	vmovups	(%r10), %zmm15
	vmovups	64(%r10), %zmm14
	movq	-72(%rsp), %r9
	vmovups	(%r10,%r9,4), %zmm13
	vmovups	64(%r10,%r9,4), %zmm12
	vmovups	(%r10,%r9,8), %zmm11
	vmovups	64(%r10,%r9,8), %zmm10
	leaq	(%r9,%r9,2), %rdx
	leaq	(%r10,%rdx,4), %rdi
	vmovups	(%r10,%rdx,4), %zmm9
	vmovups	64(%r10,%rdx,4), %zmm8
	vmovups	(%rdi,%r9,4), %zmm7
	vmovups	64(%rdi,%r9,4), %zmm6
	vmovups	(%rdi,%r9,8), %zmm5
	vmovups	64(%rdi,%r9,8), %zmm4
	leaq	(%r10,%rdx,8), %rdi
	vmovups	(%r10,%rdx,8), %zmm3
	vmovups	64(%r10,%rdx,8), %zmm2
	vmovups	(%rdi,%r9,4), %zmm1
	vmovups	64(%rdi,%r9,4), %zmm0
.LBB12_4:
	subq	%rcx, %r8
	je	.LBB12_7
	movq	-56(%rsp), %rdx
	movq	24(%rdx), %rdx
	sarq	$4, %rax
	movq	96(%r15), %r9
	movq	104(%r15), %rdi
	leaq	4(,%rax,4), %r13
	imulq	%r9, %r13
	imulq	%rax, %r9
	imulq	%rdi, %rcx
	leaq	(%rdx,%rcx,4), %rcx
	shlq	$2, %rdi
	shlq	$2, %r14
	movq	-96(%rsp), %r15
	leaq	(%r11,%r15,4), %rdx
	movq	-64(%rsp), %r10
	leaq	8(,%r10,4), %rax
	imulq	%r15, %rax
	leaq	(%rax,%rbp,4), %rax
	leaq	4(,%r10,4), %r10
	imulq	%r15, %r10
	leaq	(%r10,%rbp,4), %rbp
	leaq	(%rsi,%r15,8), %r10
	leaq	(%rsi,%r15,4), %r15
	movq	-48(%rsp), %r12
	addq	%r12, %rax
	addq	%r12, %rbp
	xorl	%r12d, %r12d
	.p2align	4
.LBB12_6:
	vmovups	(%rcx,%r9,4), %zmm16
	vmovups	(%rcx,%r13), %zmm17
	vbroadcastss	(%rbx,%r12), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vbroadcastss	(%rbp,%r12), %zmm19
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vfmadd231ps	%zmm16, %zmm19, %zmm13
	vfmadd231ps	%zmm19, %zmm17, %zmm12
	vbroadcastss	(%rax,%r12), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	(%rsi,%r12), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vbroadcastss	(%r15,%r12), %zmm19
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vfmadd231ps	%zmm16, %zmm19, %zmm7
	vfmadd231ps	%zmm19, %zmm17, %zmm6
	vbroadcastss	(%r10,%r12), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%r11,%r12), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vbroadcastss	(%rdx,%r12), %zmm19
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vfmadd231ps	%zmm16, %zmm19, %zmm1
	vfmadd231ps	%zmm17, %zmm19, %zmm0
	addq	%rdi, %rcx
	addq	%r14, %r12
	decq	%r8
	jne	.LBB12_6
.LBB12_7:
	testl	$256, -84(%rsp)
	movq	-72(%rsp), %r11
	movq	-40(%rsp), %rbx
	movq	-80(%rsp), %r9
	je	.LBB12_15
	movq	-32(%rsp), %r14
	movq	136(%r14), %rax
	testq	%rax, %rax
	je	.LBB12_10
	vmovups	(%rax,%r9,4), %zmm16
	vmovups	64(%rax,%r9,4), %zmm17
	vaddps	%zmm16, %zmm15, %zmm15
	vaddps	%zmm17, %zmm14, %zmm14
	vaddps	%zmm16, %zmm13, %zmm13
	vaddps	%zmm17, %zmm12, %zmm12
	vaddps	%zmm16, %zmm11, %zmm11
	vaddps	%zmm17, %zmm10, %zmm10
	vaddps	%zmm16, %zmm9, %zmm9
	vaddps	%zmm17, %zmm8, %zmm8
	vaddps	%zmm16, %zmm7, %zmm7
	vaddps	%zmm17, %zmm6, %zmm6
	vaddps	%zmm16, %zmm5, %zmm5
	vaddps	%zmm17, %zmm4, %zmm4
	vaddps	%zmm16, %zmm3, %zmm3
	vaddps	%zmm17, %zmm2, %zmm2
	vaddps	%zmm16, %zmm1, %zmm1
	vaddps	%zmm17, %zmm0, %zmm0
.LBB12_10:
	movl	184(%r14), %esi
	movl	188(%r14), %ecx
	testl	%ecx, %ecx
	jne	.LBB12_17
	cmpl	$2, %esi
	je	.LBB12_27
	cmpl	$1, %esi
	jne	.LBB12_14
	vxorps	%xmm16, %xmm16, %xmm16
	vmaxps	%zmm15, %zmm16, %zmm15
	vmaxps	%zmm14, %zmm16, %zmm14
	vmaxps	%zmm13, %zmm16, %zmm13
	vmaxps	%zmm12, %zmm16, %zmm12
	vmaxps	%zmm11, %zmm16, %zmm11
	vmaxps	%zmm10, %zmm16, %zmm10
	vmaxps	%zmm9, %zmm16, %zmm9
	vmaxps	%zmm8, %zmm16, %zmm8
	vmaxps	%zmm7, %zmm16, %zmm7
	vmaxps	%zmm6, %zmm16, %zmm6
	vmaxps	%zmm5, %zmm16, %zmm5
	vmaxps	%zmm4, %zmm16, %zmm4
	vmaxps	%zmm3, %zmm16, %zmm3
	vmaxps	%zmm2, %zmm16, %zmm2
	vmaxps	%zmm1, %zmm16, %zmm1
	vmaxps	%zmm0, %zmm16, %zmm0
	jmp	.LBB12_14
.LBB12_54:
	movq	-96(%rsp), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	(%rbx,%rax,4), %rsi
	leaq	15(%r12), %r11
	testq	%r12, %r12
	cmovnsq	%r12, %r11
	cmpl	$0, 192(%r15)
	sete	%al
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm0, %xmm0, %xmm0
	testb	%r9b, %al
	jne	.LBB12_56
	vmovups	(%r10), %zmm1
	vmovups	64(%r10), %zmm2
	movq	-72(%rsp), %rdi
	vmovups	(%r10,%rdi,4), %zmm3
	vmovups	64(%r10,%rdi,4), %zmm4
	vmovups	(%r10,%rdi,8), %zmm5
	vmovups	64(%r10,%rdi,8), %zmm6
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%r10,%rax,4), %rdx
	vmovups	(%r10,%rax,4), %zmm7
	vmovups	64(%r10,%rax,4), %zmm8
	vmovups	(%rdx,%rdi,4), %zmm9
	vmovups	64(%rdx,%rdi,4), %zmm10
	vmovups	(%rdx,%rdi,8), %zmm11
	vmovups	64(%rdx,%rdi,8), %zmm0
.LBB12_56:
	subq	%rcx, %r8
	je	.LBB12_59
	movq	24(%r13), %r10
	sarq	$4, %r11
	movq	96(%r15), %rdi
	movq	104(%r15), %rax
	leaq	4(,%r11,4), %rdx
	imulq	%rdi, %rdx
	imulq	%r11, %rdi
	imulq	%rax, %rcx
	leaq	(%r10,%rcx,4), %rcx
	shlq	$2, %rax
	shlq	$2, %r14
	movq	-64(%rsp), %r10
	leaq	8(,%r10,4), %r9
	movq	-96(%rsp), %r15
	imulq	%r15, %r9
	leaq	(%r9,%rbp,4), %r9
	leaq	4(,%r10,4), %r10
	imulq	%r15, %r10
	leaq	(%r10,%rbp,4), %r10
	leaq	(%rsi,%r15,8), %r11
	leaq	(%rsi,%r15,4), %r15
	movq	-48(%rsp), %r12
	addq	%r12, %r9
	addq	%r12, %r10
	xorl	%r12d, %r12d
	.p2align	4
.LBB12_58:
	vmovups	(%rcx,%rdi,4), %zmm12
	vmovups	(%rcx,%rdx), %zmm13
	vbroadcastss	(%rbx,%r12), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	(%r10,%r12), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vbroadcastss	(%r9,%r12), %zmm15
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vfmadd231ps	%zmm12, %zmm15, %zmm5
	vfmadd231ps	%zmm15, %zmm13, %zmm6
	vbroadcastss	(%rsi,%r12), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	(%r15,%r12), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vbroadcastss	(%r11,%r12), %zmm15
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vfmadd231ps	%zmm12, %zmm15, %zmm11
	vfmadd231ps	%zmm13, %zmm15, %zmm0
	addq	%rax, %rcx
	addq	%r14, %r12
	decq	%r8
	jne	.LBB12_58
.LBB12_59:
	testl	$256, -84(%rsp)
	movq	-40(%rsp), %r10
	je	.LBB12_68
	movq	-32(%rsp), %r11
	movq	136(%r11), %rax
	testq	%rax, %rax
	je	.LBB12_61
	movq	-80(%rsp), %r9
	vmovups	(%rax,%r9,4), %zmm12
	vmovups	64(%rax,%r9,4), %zmm13
	vaddps	%zmm12, %zmm1, %zmm1
	vaddps	%zmm13, %zmm2, %zmm2
	vaddps	%zmm12, %zmm3, %zmm3
	vaddps	%zmm13, %zmm4, %zmm4
	vaddps	%zmm12, %zmm5, %zmm5
	vaddps	%zmm13, %zmm6, %zmm6
	vaddps	%zmm12, %zmm7, %zmm7
	vaddps	%zmm13, %zmm8, %zmm8
	vaddps	%zmm12, %zmm9, %zmm9
	vaddps	%zmm13, %zmm10, %zmm10
	vaddps	%zmm12, %zmm11, %zmm11
	vaddps	%zmm13, %zmm0, %zmm0
	jmp	.LBB12_63
.LBB12_111:
	movq	-96(%rsp), %rax
	leaq	(%rbx,%rax,8), %rdi
	leaq	15(%r12), %rax
	testq	%r12, %r12
	cmovnsq	%r12, %rax
	cmpl	$0, 192(%r15)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	testb	%r9b, %dl
	jne	.LBB12_113
	vmovups	(%r10), %zmm7
	vmovups	64(%r10), %zmm6
	vmovups	(%r10,%r11,4), %zmm5
	vmovups	64(%r10,%r11,4), %zmm4
	leaq	(%r10,%r11,8), %rdx
	vmovups	(%r10,%r11,8), %zmm3
	vmovups	64(%r10,%r11,8), %zmm2
	vmovups	(%rdx,%r11,4), %zmm1
	vmovups	64(%rdx,%r11,4), %zmm0
.LBB12_113:
	cmpq	%rcx, %r8
	je	.LBB12_120
	sarq	$4, %rax
	movq	96(%r15), %r9
	imulq	%r9, %rax
	shlq	$2, %rax
	addq	24(%r13), %rax
	movq	104(%r15), %rsi
	movq	%rsi, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %rbp
	movl	%r8d, %edx
	subl	%ecx, %edx
	leaq	1(%rcx), %rax
	testb	$1, %dl
	movq	%r9, -16(%rsp)
	jne	.LBB12_116
	movq	%rbx, -24(%rsp)
	movq	%rsi, %rdx
	movq	%rdi, %rbx
	jmp	.LBB12_117
.LBB12_85:
	vmovups	(%r11), %zmm10
	movq	%rsi, %rdx
	vmovups	(%r11,%rsi,4), %zmm11
	vbroadcastss	(%rbx), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm9
	movq	-96(%rsp), %rcx
	vbroadcastss	(%rbx,%rcx,4), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm13, %zmm11, %zmm6
	vbroadcastss	(%rbx,%rcx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vbroadcastss	(%rdi,%rcx,4), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vfmadd231ps	%zmm10, %zmm13, %zmm1
	vfmadd231ps	%zmm11, %zmm13, %zmm0
	leaq	(%rbx,%r14,4), %rbx
	leaq	(%rdi,%r14,4), %rdi
	movq	%r9, %r13
	leaq	(%r11,%r9,4), %r11
	movq	%rax, %rcx
	cmpq	%rax, %r8
	je	.LBB12_89
.LBB12_87:
	movq	%rdi, %rax
	movq	%r13, %r9
	movq	-96(%rsp), %rbp
	leaq	(,%rbp,8), %rsi
	leaq	(,%r13,8), %rdi
	movq	%rdi, -48(%rsp)
	shlq	$2, %rdx
	leaq	(%rdx,%r13,4), %rdi
	movq	%rdi, -16(%rsp)
	shlq	$2, %r9
	subq	%rcx, %r8
	leaq	(,%r14,8), %rcx
	movq	%rcx, -24(%rsp)
	leaq	(,%r14,4), %rdi
	leaq	(%rdi,%rbp,4), %rdi
	leaq	(%rax,%rdi), %rcx
	movq	%rcx, -8(%rsp)
	leaq	(%rax,%r14,4), %r10
	leaq	(%rax,%rbp,4), %r13
	leaq	(%rbx,%rsi), %r15
	leaq	(%rsi,%r14,4), %r12
	addq	%rbx, %r12
	addq	%rbx, %rdi
	leaq	(%rbx,%r14,4), %r14
	leaq	(%rbx,%rbp,4), %rsi
	xorl	%ebp, %ebp
	.p2align	4
.LBB12_88:
	vmovups	(%r11), %zmm10
	vmovups	(%r11,%rdx), %zmm11
	vbroadcastss	(%rbx,%rbp), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm9
	vbroadcastss	(%rsi,%rbp), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm13, %zmm11, %zmm6
	vbroadcastss	(%r15,%rbp), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	(%rax,%rbp), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vbroadcastss	(%r13,%rbp), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vfmadd231ps	%zmm10, %zmm13, %zmm1
	vmovups	(%r11,%r9), %zmm10
	movq	-16(%rsp), %rcx
	vmovups	(%r11,%rcx), %zmm12
	vfmadd231ps	%zmm11, %zmm13, %zmm0
	vbroadcastss	(%r14,%rbp), %zmm11
	vfmadd231ps	%zmm10, %zmm11, %zmm9
	vbroadcastss	(%rdi,%rbp), %zmm13
	vfmadd231ps	%zmm11, %zmm12, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm13, %zmm12, %zmm6
	vbroadcastss	(%r12,%rbp), %zmm11
	vfmadd231ps	%zmm10, %zmm11, %zmm5
	vfmadd231ps	%zmm11, %zmm12, %zmm4
	vbroadcastss	(%r10,%rbp), %zmm11
	vfmadd231ps	%zmm10, %zmm11, %zmm3
	movq	-8(%rsp), %rcx
	vbroadcastss	(%rcx,%rbp), %zmm13
	vfmadd231ps	%zmm11, %zmm12, %zmm2
	vfmadd231ps	%zmm10, %zmm13, %zmm1
	vfmadd231ps	%zmm12, %zmm13, %zmm0
	addq	-48(%rsp), %r11
	addq	-24(%rsp), %rbp
	addq	$-2, %r8
	jne	.LBB12_88
.LBB12_89:
	testl	$256, -84(%rsp)
	jne	.LBB12_91
	movq	-72(%rsp), %r10
	movq	-40(%rsp), %r11
	jmp	.LBB12_99
.LBB12_91:
	movq	-32(%rsp), %rbx
	movq	136(%rbx), %rax
	testq	%rax, %rax
	movq	-72(%rsp), %r10
	movq	-40(%rsp), %r11
	je	.LBB12_92
	movq	-80(%rsp), %r9
	vmovups	(%rax,%r9,4), %zmm10
	vmovups	64(%rax,%r9,4), %zmm11
	vaddps	%zmm10, %zmm9, %zmm9
	vaddps	%zmm11, %zmm8, %zmm8
	vaddps	%zmm10, %zmm7, %zmm7
	vaddps	%zmm11, %zmm6, %zmm6
	vaddps	%zmm10, %zmm5, %zmm5
	vaddps	%zmm11, %zmm4, %zmm4
	vaddps	%zmm10, %zmm3, %zmm3
	vaddps	%zmm11, %zmm2, %zmm2
	vaddps	%zmm10, %zmm1, %zmm1
	vaddps	%zmm11, %zmm0, %zmm0
	jmp	.LBB12_94
.LBB12_116:
	vmovups	(%rbp), %zmm8
	vmovups	(%rbp,%r9,4), %zmm9
	vbroadcastss	(%rbx), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm7
	vfmadd231ps	%zmm10, %zmm9, %zmm6
	movq	-96(%rsp), %rcx
	vbroadcastss	(%rbx,%rcx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	(%rdi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vbroadcastss	(%rdi,%rcx,4), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vfmadd231ps	%zmm8, %zmm11, %zmm1
	vfmadd231ps	%zmm9, %zmm11, %zmm0
	leaq	(%rbx,%r14,4), %rbx
	movq	%rbx, -24(%rsp)
	leaq	(%rdi,%r14,4), %rbx
	movq	%rsi, %rdx
	leaq	(%rbp,%rsi,4), %rbp
	movq	%rax, %rcx
.LBB12_117:
	cmpq	%rax, %r8
	movq	-16(%rsp), %rsi
	movq	-24(%rsp), %rax
	je	.LBB12_120
	movq	%rdx, %r12
	leaq	(,%rdx,8), %rdx
	movq	%rdx, -48(%rsp)
	shlq	$2, %rsi
	leaq	(%rsi,%r12,4), %rdx
	shlq	$2, %r12
	subq	%rcx, %r8
	leaq	(,%r14,8), %rcx
	leaq	(,%r14,4), %rdi
	movq	-96(%rsp), %r11
	leaq	(%rdi,%r11,4), %rdi
	leaq	(%rbx,%rdi), %r9
	leaq	(%rbx,%r14,4), %r10
	leaq	(%rbx,%r11,4), %r15
	addq	%rax, %rdi
	leaq	(%rax,%r14,4), %r14
	leaq	(%rax,%r11,4), %r13
	xorl	%r11d, %r11d
	.p2align	4
.LBB12_119:
	vmovups	(%rbp), %zmm8
	vmovups	(%rbp,%rsi), %zmm9
	vbroadcastss	(%rax,%r11), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm7
	vfmadd231ps	%zmm10, %zmm9, %zmm6
	vbroadcastss	(%r13,%r11), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vbroadcastss	(%rbx,%r11), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vfmadd231ps	%zmm8, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm9, %zmm2
	vbroadcastss	(%r15,%r11), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vmovups	(%rbp,%r12), %zmm8
	vmovups	(%rbp,%rdx), %zmm11
	vbroadcastss	(%r14,%r11), %zmm12
	vfmadd231ps	%zmm9, %zmm10, %zmm0
	vfmadd231ps	%zmm8, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	(%rdi,%r11), %zmm9
	vfmadd231ps	%zmm8, %zmm9, %zmm5
	vfmadd231ps	%zmm9, %zmm11, %zmm4
	vbroadcastss	(%r10,%r11), %zmm9
	vfmadd231ps	%zmm8, %zmm9, %zmm3
	vbroadcastss	(%r9,%r11), %zmm10
	vfmadd231ps	%zmm9, %zmm11, %zmm2
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm11, %zmm10, %zmm0
	addq	-48(%rsp), %rbp
	addq	%rcx, %r11
	addq	$-2, %r8
	jne	.LBB12_119
.LBB12_120:
	testl	$256, -84(%rsp)
	jne	.LBB12_122
	movq	-72(%rsp), %r9
	movq	-40(%rsp), %r10
	jmp	.LBB12_139
.LBB12_122:
	movq	-32(%rsp), %r11
	movq	136(%r11), %rax
	testq	%rax, %rax
	movq	-72(%rsp), %r9
	movq	-40(%rsp), %r10
	je	.LBB12_124
	movq	-80(%rsp), %rcx
	vmovups	(%rax,%rcx,4), %zmm8
	vmovups	64(%rax,%rcx,4), %zmm9
	vaddps	%zmm8, %zmm7, %zmm7
	vaddps	%zmm9, %zmm6, %zmm6
	vaddps	%zmm8, %zmm5, %zmm5
	vaddps	%zmm9, %zmm4, %zmm4
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	%zmm9, %zmm2, %zmm2
	vaddps	%zmm8, %zmm1, %zmm1
	vaddps	%zmm9, %zmm0, %zmm0
.LBB12_124:
	movl	184(%r11), %esi
	movl	188(%r11), %ecx
	testl	%ecx, %ecx
	je	.LBB12_125
.LBB12_128:
	movq	144(%r11), %rax
	testq	%rax, %rax
	je	.LBB12_131
	movq	152(%r11), %rdx
	testq	%rdx, %rdx
	je	.LBB12_131
	movq	-80(%rsp), %rdi
	vmovups	(%rax,%rdi,4), %zmm8
	vmovups	64(%rax,%rdi,4), %zmm9
	vmovups	(%rdx,%rdi,4), %zmm10
	vmovups	64(%rdx,%rdi,4), %zmm11
	vfmadd213ps	%zmm10, %zmm8, %zmm7
	vfmadd213ps	%zmm11, %zmm9, %zmm6
	vfmadd213ps	%zmm10, %zmm8, %zmm5
	vfmadd213ps	%zmm11, %zmm9, %zmm4
	vfmadd213ps	%zmm10, %zmm8, %zmm3
	vfmadd213ps	%zmm11, %zmm9, %zmm2
	vfmadd213ps	%zmm10, %zmm8, %zmm1
	vfmadd213ps	%zmm11, %zmm9, %zmm0
.LBB12_131:
	movq	-56(%rsp), %rax
	movq	40(%rax), %rax
	testq	%rax, %rax
	je	.LBB12_133
	movq	176(%r11), %rdx
	movq	-64(%rsp), %rdi
	imulq	%rdx, %rdi
	leaq	(%rax,%rdi,4), %rax
	movq	-80(%rsp), %rbx
	leaq	(%rax,%rbx,4), %rdi
	leaq	(%rdi,%rdx,8), %r8
	vaddps	(%rax,%rbx,4), %zmm7, %zmm7
	vaddps	64(%rax,%rbx,4), %zmm6, %zmm6
	vaddps	(%rdi,%rdx,4), %zmm5, %zmm5
	vaddps	64(%rdi,%rdx,4), %zmm4, %zmm4
	vaddps	(%rdi,%rdx,8), %zmm3, %zmm3
	vaddps	64(%rdi,%rdx,8), %zmm2, %zmm2
	vaddps	(%r8,%rdx,4), %zmm1, %zmm1
	vaddps	64(%r8,%rdx,4), %zmm0, %zmm0
.LBB12_133:
	testl	%ecx, %ecx
	je	.LBB12_139
	cmpl	$2, %esi
	je	.LBB12_140
	cmpl	$1, %esi
	jne	.LBB12_139
	vxorps	%xmm8, %xmm8, %xmm8
	vmaxps	%zmm7, %zmm8, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	jmp	.LBB12_139
.LBB12_35:
	movq	-80(%rsp), %r9
.LBB12_37:
	movq	-56(%rsp), %rdi
	movl	184(%r15), %esi
	movl	188(%r15), %ecx
	testl	%ecx, %ecx
	jne	.LBB12_43
	cmpl	$2, %esi
	je	.LBB12_53
	cmpl	$1, %esi
	jne	.LBB12_41
	vxorps	%xmm14, %xmm14, %xmm14
	vmaxps	%zmm1, %zmm14, %zmm1
	vmaxps	%zmm2, %zmm14, %zmm2
	vmaxps	%zmm3, %zmm14, %zmm3
	vmaxps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm5, %zmm14, %zmm5
	vmaxps	%zmm6, %zmm14, %zmm6
	vmaxps	%zmm7, %zmm14, %zmm7
	vmaxps	%zmm8, %zmm14, %zmm8
	vmaxps	%zmm9, %zmm14, %zmm9
	vmaxps	%zmm10, %zmm14, %zmm10
	vmaxps	%zmm11, %zmm14, %zmm11
	vmaxps	%zmm12, %zmm14, %zmm12
	vmaxps	%zmm13, %zmm14, %zmm13
	vmaxps	%zmm0, %zmm14, %zmm0
	jmp	.LBB12_41
.LBB12_61:
	movq	-80(%rsp), %r9
.LBB12_63:
	movl	184(%r11), %esi
	movl	188(%r11), %ecx
	testl	%ecx, %ecx
	jne	.LBB12_69
	cmpl	$2, %esi
	je	.LBB12_79
	cmpl	$1, %esi
	jne	.LBB12_67
	vxorps	%xmm12, %xmm12, %xmm12
	vmaxps	%zmm1, %zmm12, %zmm1
	vmaxps	%zmm2, %zmm12, %zmm2
	vmaxps	%zmm3, %zmm12, %zmm3
	vmaxps	%zmm4, %zmm12, %zmm4
	vmaxps	%zmm5, %zmm12, %zmm5
	vmaxps	%zmm6, %zmm12, %zmm6
	vmaxps	%zmm7, %zmm12, %zmm7
	vmaxps	%zmm8, %zmm12, %zmm8
	vmaxps	%zmm9, %zmm12, %zmm9
	vmaxps	%zmm10, %zmm12, %zmm10
	vmaxps	%zmm11, %zmm12, %zmm11
	vmaxps	%zmm0, %zmm12, %zmm0
	jmp	.LBB12_67
.LBB12_92:
	movq	-80(%rsp), %r9
.LBB12_94:
	movl	184(%rbx), %esi
	movl	188(%rbx), %ecx
	testl	%ecx, %ecx
	jne	.LBB12_100
	cmpl	$2, %esi
	je	.LBB12_110
	cmpl	$1, %esi
	jne	.LBB12_98
	vxorps	%xmm10, %xmm10, %xmm10
	vmaxps	%zmm9, %zmm10, %zmm9
	vmaxps	%zmm8, %zmm10, %zmm8
	vmaxps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm2, %zmm10, %zmm2
	vmaxps	%zmm1, %zmm10, %zmm1
	vmaxps	%zmm0, %zmm10, %zmm0
	jmp	.LBB12_98
.LBB12_125:
	cmpl	$2, %esi
	je	.LBB12_137
	cmpl	$1, %esi
	jne	.LBB12_138
	vxorps	%xmm8, %xmm8, %xmm8
	vmaxps	%zmm7, %zmm8, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	movl	$1, %esi
	jmp	.LBB12_128
.LBB12_140:
	vbroadcastss	196(%r11), %zmm8
	vbroadcastss	200(%r11), %zmm9
	vmaxps	%zmm7, %zmm8, %zmm7
	vminps	%zmm7, %zmm9, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vminps	%zmm6, %zmm9, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vminps	%zmm5, %zmm9, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vminps	%zmm4, %zmm9, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vminps	%zmm3, %zmm9, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vminps	%zmm2, %zmm9, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vminps	%zmm1, %zmm9, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	vminps	%zmm0, %zmm9, %zmm0
	jmp	.LBB12_139
.LBB12_53:
	vbroadcastss	196(%r15), %zmm14
	vbroadcastss	200(%r15), %zmm15
	vmaxps	%zmm1, %zmm14, %zmm1
	vminps	%zmm1, %zmm15, %zmm1
	vmaxps	%zmm2, %zmm14, %zmm2
	vminps	%zmm2, %zmm15, %zmm2
	vmaxps	%zmm3, %zmm14, %zmm3
	vminps	%zmm3, %zmm15, %zmm3
	vmaxps	%zmm4, %zmm14, %zmm4
	vminps	%zmm4, %zmm15, %zmm4
	vmaxps	%zmm5, %zmm14, %zmm5
	vminps	%zmm5, %zmm15, %zmm5
	vmaxps	%zmm6, %zmm14, %zmm6
	vminps	%zmm6, %zmm15, %zmm6
	vmaxps	%zmm7, %zmm14, %zmm7
	vminps	%zmm7, %zmm15, %zmm7
	vmaxps	%zmm8, %zmm14, %zmm8
	vminps	%zmm8, %zmm15, %zmm8
	vmaxps	%zmm9, %zmm14, %zmm9
	vminps	%zmm9, %zmm15, %zmm9
	vmaxps	%zmm10, %zmm14, %zmm10
	vminps	%zmm10, %zmm15, %zmm10
	vmaxps	%zmm11, %zmm14, %zmm11
	vminps	%zmm11, %zmm15, %zmm11
	vmaxps	%zmm12, %zmm14, %zmm12
	vminps	%zmm12, %zmm15, %zmm12
	vmaxps	%zmm13, %zmm14, %zmm13
	vminps	%zmm13, %zmm15, %zmm13
	vmaxps	%zmm0, %zmm14, %zmm0
	vminps	%zmm0, %zmm15, %zmm0
.LBB12_41:
	movl	184(%r15), %esi
	cmpl	$3, %esi
	jge	.LBB12_42
.LBB12_43:
	movq	144(%r15), %rax
	testq	%rax, %rax
	je	.LBB12_46
	movq	152(%r15), %rdx
	testq	%rdx, %rdx
	je	.LBB12_46
	vmovups	(%rax,%r9,4), %zmm14
	vmovups	64(%rax,%r9,4), %zmm15
	vmovups	(%rdx,%r9,4), %zmm16
	vmovups	64(%rdx,%r9,4), %zmm17
	vfmadd213ps	%zmm16, %zmm14, %zmm1
	vfmadd213ps	%zmm17, %zmm15, %zmm2
	vfmadd213ps	%zmm16, %zmm14, %zmm3
	vfmadd213ps	%zmm17, %zmm15, %zmm4
	vfmadd213ps	%zmm16, %zmm14, %zmm5
	vfmadd213ps	%zmm17, %zmm15, %zmm6
	vfmadd213ps	%zmm16, %zmm14, %zmm7
	vfmadd213ps	%zmm17, %zmm15, %zmm8
	vfmadd213ps	%zmm16, %zmm14, %zmm9
	vfmadd213ps	%zmm17, %zmm15, %zmm10
	vfmadd213ps	%zmm16, %zmm14, %zmm11
	vfmadd213ps	%zmm17, %zmm15, %zmm12
	vfmadd213ps	%zmm16, %zmm14, %zmm13
	vfmadd213ps	%zmm17, %zmm15, %zmm0
.LBB12_46:
	movq	40(%rdi), %rax
	testq	%rax, %rax
	je	.LBB12_48
	movq	176(%r15), %rdx
	movq	-64(%rsp), %rdi
	imulq	%rdx, %rdi
	leaq	(%rax,%rdi,4), %rax
	leaq	(%rax,%r9,4), %rdi
	leaq	(%rdx,%rdx,2), %r8
	movq	%r9, %r12
	leaq	(%rdi,%r8,4), %r9
	leaq	(%rdx,%rdx,4), %r10
	leaq	(%rdi,%r10,4), %r11
	vaddps	(%rax,%r12,4), %zmm1, %zmm1
	vaddps	64(%rax,%r12,4), %zmm2, %zmm2
	vaddps	(%rdi,%rdx,4), %zmm3, %zmm3
	vaddps	64(%rdi,%rdx,4), %zmm4, %zmm4
	vaddps	(%rdi,%rdx,8), %zmm5, %zmm5
	vaddps	64(%rdi,%rdx,8), %zmm6, %zmm6
	vaddps	(%rdi,%r8,4), %zmm7, %zmm7
	vaddps	64(%rdi,%r8,4), %zmm8, %zmm8
	vaddps	(%r9,%rdx,4), %zmm9, %zmm9
	vaddps	64(%r9,%rdx,4), %zmm10, %zmm10
	vaddps	(%rdi,%r10,4), %zmm11, %zmm11
	vaddps	64(%rdi,%r10,4), %zmm12, %zmm12
	vaddps	(%r11,%rdx,4), %zmm13, %zmm13
	vaddps	64(%r11,%rdx,4), %zmm0, %zmm0
.LBB12_48:
	testl	%ecx, %ecx
	je	.LBB12_42
	cmpl	$2, %esi
	je	.LBB12_52
	cmpl	$1, %esi
	jne	.LBB12_42
	vxorps	%xmm14, %xmm14, %xmm14
	vmaxps	%zmm1, %zmm14, %zmm1
	vmaxps	%zmm2, %zmm14, %zmm2
	vmaxps	%zmm3, %zmm14, %zmm3
	vmaxps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm5, %zmm14, %zmm5
	vmaxps	%zmm6, %zmm14, %zmm6
	vmaxps	%zmm7, %zmm14, %zmm7
	vmaxps	%zmm8, %zmm14, %zmm8
	vmaxps	%zmm9, %zmm14, %zmm9
	vmaxps	%zmm10, %zmm14, %zmm10
	vmaxps	%zmm11, %zmm14, %zmm11
	vmaxps	%zmm12, %zmm14, %zmm12
	vmaxps	%zmm13, %zmm14, %zmm13
	vmaxps	%zmm0, %zmm14, %zmm0
	jmp	.LBB12_42
.LBB12_52:
	vbroadcastss	196(%r15), %zmm14
	vbroadcastss	200(%r15), %zmm15
	vmaxps	%zmm1, %zmm14, %zmm1
	vminps	%zmm1, %zmm15, %zmm1
	vmaxps	%zmm2, %zmm14, %zmm2
	vminps	%zmm2, %zmm15, %zmm2
	vmaxps	%zmm3, %zmm14, %zmm3
	vminps	%zmm3, %zmm15, %zmm3
	vmaxps	%zmm4, %zmm14, %zmm4
	vminps	%zmm4, %zmm15, %zmm4
	vmaxps	%zmm5, %zmm14, %zmm5
	vminps	%zmm5, %zmm15, %zmm5
	vmaxps	%zmm6, %zmm14, %zmm6
	vminps	%zmm6, %zmm15, %zmm6
	vmaxps	%zmm7, %zmm14, %zmm7
	vminps	%zmm7, %zmm15, %zmm7
	vmaxps	%zmm8, %zmm14, %zmm8
	vminps	%zmm8, %zmm15, %zmm8
	vmaxps	%zmm9, %zmm14, %zmm9
	vminps	%zmm9, %zmm15, %zmm9
	vmaxps	%zmm10, %zmm14, %zmm10
	vminps	%zmm10, %zmm15, %zmm10
	vmaxps	%zmm11, %zmm14, %zmm11
	vminps	%zmm11, %zmm15, %zmm11
	vmaxps	%zmm12, %zmm14, %zmm12
	vminps	%zmm12, %zmm15, %zmm12
	vmaxps	%zmm13, %zmm14, %zmm13
	vminps	%zmm13, %zmm15, %zmm13
	vmaxps	%zmm0, %zmm14, %zmm0
	vminps	%zmm0, %zmm15, %zmm0
.LBB12_42:
	vmovups	%zmm1, (%r14)
	vmovups	%zmm2, 64(%r14)
	vmovups	%zmm3, (%r14,%rbx,4)
	vmovups	%zmm4, 64(%r14,%rbx,4)
	vmovups	%zmm5, (%r14,%rbx,8)
	vmovups	%zmm6, 64(%r14,%rbx,8)
	leaq	(%rbx,%rbx,2), %rax
	leaq	(%r14,%rax,4), %rcx
	vmovups	%zmm7, (%r14,%rax,4)
	vmovups	%zmm8, 64(%r14,%rax,4)
	vmovups	%zmm9, (%rcx,%rbx,4)
	vmovups	%zmm10, 64(%rcx,%rbx,4)
	leaq	(%rbx,%rbx,4), %rax
	vmovups	%zmm11, (%r14,%rax,4)
	leaq	(%r14,%rax,4), %rcx
	vmovups	%zmm12, 64(%r14,%rax,4)
	leaq	(%rcx,%rbx,4), %rax
	vmovups	%zmm13, (%rcx,%rbx,4)
	jmp	.LBB12_16
.LBB12_27:
	vbroadcastss	196(%r14), %zmm16
	vbroadcastss	200(%r14), %zmm17
	vmaxps	%zmm15, %zmm16, %zmm15
	vminps	%zmm15, %zmm17, %zmm15
	vmaxps	%zmm14, %zmm16, %zmm14
	vminps	%zmm14, %zmm17, %zmm14
	vmaxps	%zmm13, %zmm16, %zmm13
	vminps	%zmm13, %zmm17, %zmm13
	vmaxps	%zmm12, %zmm16, %zmm12
	vminps	%zmm12, %zmm17, %zmm12
	vmaxps	%zmm11, %zmm16, %zmm11
	vminps	%zmm11, %zmm17, %zmm11
	vmaxps	%zmm10, %zmm16, %zmm10
	vminps	%zmm10, %zmm17, %zmm10
	vmaxps	%zmm9, %zmm16, %zmm9
	vminps	%zmm9, %zmm17, %zmm9
	vmaxps	%zmm8, %zmm16, %zmm8
	vminps	%zmm8, %zmm17, %zmm8
	vmaxps	%zmm7, %zmm16, %zmm7
	vminps	%zmm7, %zmm17, %zmm7
	vmaxps	%zmm6, %zmm16, %zmm6
	vminps	%zmm6, %zmm17, %zmm6
	vmaxps	%zmm5, %zmm16, %zmm5
	vminps	%zmm5, %zmm17, %zmm5
	vmaxps	%zmm4, %zmm16, %zmm4
	vminps	%zmm4, %zmm17, %zmm4
	vmaxps	%zmm3, %zmm16, %zmm3
	vminps	%zmm3, %zmm17, %zmm3
	vmaxps	%zmm2, %zmm16, %zmm2
	vminps	%zmm2, %zmm17, %zmm2
	vmaxps	%zmm1, %zmm16, %zmm1
	vminps	%zmm1, %zmm17, %zmm1
	vmaxps	%zmm0, %zmm16, %zmm0
	vminps	%zmm0, %zmm17, %zmm0
.LBB12_14:
	movl	184(%r14), %esi
	cmpl	$3, %esi
	jge	.LBB12_15
.LBB12_17:
	movq	144(%r14), %rax
	testq	%rax, %rax
	je	.LBB12_20
	movq	152(%r14), %rdx
	testq	%rdx, %rdx
	je	.LBB12_20
	vmovups	(%rax,%r9,4), %zmm16
	vmovups	64(%rax,%r9,4), %zmm17
	vmovups	(%rdx,%r9,4), %zmm18
	vmovups	64(%rdx,%r9,4), %zmm19
	vfmadd213ps	%zmm18, %zmm16, %zmm15
	vfmadd213ps	%zmm19, %zmm17, %zmm14
	vfmadd213ps	%zmm18, %zmm16, %zmm13
	vfmadd213ps	%zmm19, %zmm17, %zmm12
	vfmadd213ps	%zmm18, %zmm16, %zmm11
	vfmadd213ps	%zmm19, %zmm17, %zmm10
	vfmadd213ps	%zmm18, %zmm16, %zmm9
	vfmadd213ps	%zmm19, %zmm17, %zmm8
	vfmadd213ps	%zmm18, %zmm16, %zmm7
	vfmadd213ps	%zmm19, %zmm17, %zmm6
	vfmadd213ps	%zmm18, %zmm16, %zmm5
	vfmadd213ps	%zmm19, %zmm17, %zmm4
	vfmadd213ps	%zmm18, %zmm16, %zmm3
	vfmadd213ps	%zmm19, %zmm17, %zmm2
	vfmadd213ps	%zmm18, %zmm16, %zmm1
	vfmadd213ps	%zmm19, %zmm17, %zmm0
.LBB12_20:
	movq	-56(%rsp), %rax
	movq	40(%rax), %rax
	testq	%rax, %rax
	je	.LBB12_22
	movq	176(%r14), %rdx
	movq	-64(%rsp), %rdi
	imulq	%rdx, %rdi
	leaq	(%rax,%rdi,4), %rax
	leaq	(%rax,%r9,4), %rdi
	leaq	(%rdx,%rdx,2), %r8
	movq	%r9, %r15
	leaq	(%rdi,%r8,4), %r9
	leaq	(%rdi,%r8,8), %r10
	vaddps	(%rax,%r15,4), %zmm15, %zmm15
	vaddps	64(%rax,%r15,4), %zmm14, %zmm14
	vaddps	(%rdi,%rdx,4), %zmm13, %zmm13
	vaddps	64(%rdi,%rdx,4), %zmm12, %zmm12
	vaddps	(%rdi,%rdx,8), %zmm11, %zmm11
	vaddps	64(%rdi,%rdx,8), %zmm10, %zmm10
	vaddps	(%rdi,%r8,4), %zmm9, %zmm9
	vaddps	64(%rdi,%r8,4), %zmm8, %zmm8
	vaddps	(%r9,%rdx,4), %zmm7, %zmm7
	vaddps	64(%r9,%rdx,4), %zmm6, %zmm6
	vaddps	(%r9,%rdx,8), %zmm5, %zmm5
	vaddps	64(%r9,%rdx,8), %zmm4, %zmm4
	vaddps	(%rdi,%r8,8), %zmm3, %zmm3
	vaddps	64(%rdi,%r8,8), %zmm2, %zmm2
	vaddps	(%r10,%rdx,4), %zmm1, %zmm1
	vaddps	64(%r10,%rdx,4), %zmm0, %zmm0
.LBB12_22:
	testl	%ecx, %ecx
	je	.LBB12_15
	cmpl	$2, %esi
	je	.LBB12_26
	cmpl	$1, %esi
	jne	.LBB12_15
	vxorps	%xmm16, %xmm16, %xmm16
	vmaxps	%zmm15, %zmm16, %zmm15
	vmaxps	%zmm14, %zmm16, %zmm14
	vmaxps	%zmm13, %zmm16, %zmm13
	vmaxps	%zmm12, %zmm16, %zmm12
	vmaxps	%zmm11, %zmm16, %zmm11
	vmaxps	%zmm10, %zmm16, %zmm10
	vmaxps	%zmm9, %zmm16, %zmm9
	vmaxps	%zmm8, %zmm16, %zmm8
	vmaxps	%zmm7, %zmm16, %zmm7
	vmaxps	%zmm6, %zmm16, %zmm6
	vmaxps	%zmm5, %zmm16, %zmm5
	vmaxps	%zmm4, %zmm16, %zmm4
	vmaxps	%zmm3, %zmm16, %zmm3
	vmaxps	%zmm2, %zmm16, %zmm2
	vmaxps	%zmm1, %zmm16, %zmm1
	vmaxps	%zmm0, %zmm16, %zmm0
	jmp	.LBB12_15
.LBB12_26:
	vbroadcastss	196(%r14), %zmm16
	vbroadcastss	200(%r14), %zmm17
	vmaxps	%zmm15, %zmm16, %zmm15
	vminps	%zmm15, %zmm17, %zmm15
	vmaxps	%zmm14, %zmm16, %zmm14
	vminps	%zmm14, %zmm17, %zmm14
	vmaxps	%zmm13, %zmm16, %zmm13
	vminps	%zmm13, %zmm17, %zmm13
	vmaxps	%zmm12, %zmm16, %zmm12
	vminps	%zmm12, %zmm17, %zmm12
	vmaxps	%zmm11, %zmm16, %zmm11
	vminps	%zmm11, %zmm17, %zmm11
	vmaxps	%zmm10, %zmm16, %zmm10
	vminps	%zmm10, %zmm17, %zmm10
	vmaxps	%zmm9, %zmm16, %zmm9
	vminps	%zmm9, %zmm17, %zmm9
	vmaxps	%zmm8, %zmm16, %zmm8
	vminps	%zmm8, %zmm17, %zmm8
	vmaxps	%zmm7, %zmm16, %zmm7
	vminps	%zmm7, %zmm17, %zmm7
	vmaxps	%zmm6, %zmm16, %zmm6
	vminps	%zmm6, %zmm17, %zmm6
	vmaxps	%zmm5, %zmm16, %zmm5
	vminps	%zmm5, %zmm17, %zmm5
	vmaxps	%zmm4, %zmm16, %zmm4
	vminps	%zmm4, %zmm17, %zmm4
	vmaxps	%zmm3, %zmm16, %zmm3
	vminps	%zmm3, %zmm17, %zmm3
	vmaxps	%zmm2, %zmm16, %zmm2
	vminps	%zmm2, %zmm17, %zmm2
	vmaxps	%zmm1, %zmm16, %zmm1
	vminps	%zmm1, %zmm17, %zmm1
	vmaxps	%zmm0, %zmm16, %zmm0
	vminps	%zmm0, %zmm17, %zmm0
.LBB12_15:
	vmovups	%zmm15, (%rbx)
	vmovups	%zmm14, 64(%rbx)
	vmovups	%zmm13, (%rbx,%r11,4)
	vmovups	%zmm12, 64(%rbx,%r11,4)
	vmovups	%zmm11, (%rbx,%r11,8)
	vmovups	%zmm10, 64(%rbx,%r11,8)
	leaq	(%r11,%r11,2), %rax
	leaq	(%rbx,%rax,4), %rcx
	vmovups	%zmm9, (%rbx,%rax,4)
	vmovups	%zmm8, 64(%rbx,%rax,4)
	vmovups	%zmm7, (%rcx,%r11,4)
	vmovups	%zmm6, 64(%rcx,%r11,4)
	vmovups	%zmm5, (%rcx,%r11,8)
	vmovups	%zmm4, 64(%rcx,%r11,8)
	vmovups	%zmm3, (%rbx,%rax,8)
	leaq	(%rbx,%rax,8), %rcx
	vmovups	%zmm2, 64(%rbx,%rax,8)
	leaq	(%rcx,%r11,4), %rax
	vmovups	%zmm1, (%rcx,%r11,4)
	jmp	.LBB12_16
.LBB12_79:
	vbroadcastss	196(%r11), %zmm12
	vbroadcastss	200(%r11), %zmm13
	vmaxps	%zmm1, %zmm12, %zmm1
	vminps	%zmm1, %zmm13, %zmm1
	vmaxps	%zmm2, %zmm12, %zmm2
	vminps	%zmm2, %zmm13, %zmm2
	vmaxps	%zmm3, %zmm12, %zmm3
	vminps	%zmm3, %zmm13, %zmm3
	vmaxps	%zmm4, %zmm12, %zmm4
	vminps	%zmm4, %zmm13, %zmm4
	vmaxps	%zmm5, %zmm12, %zmm5
	vminps	%zmm5, %zmm13, %zmm5
	vmaxps	%zmm6, %zmm12, %zmm6
	vminps	%zmm6, %zmm13, %zmm6
	vmaxps	%zmm7, %zmm12, %zmm7
	vminps	%zmm7, %zmm13, %zmm7
	vmaxps	%zmm8, %zmm12, %zmm8
	vminps	%zmm8, %zmm13, %zmm8
	vmaxps	%zmm9, %zmm12, %zmm9
	vminps	%zmm9, %zmm13, %zmm9
	vmaxps	%zmm10, %zmm12, %zmm10
	vminps	%zmm10, %zmm13, %zmm10
	vmaxps	%zmm11, %zmm12, %zmm11
	vminps	%zmm11, %zmm13, %zmm11
	vmaxps	%zmm0, %zmm12, %zmm0
	vminps	%zmm0, %zmm13, %zmm0
.LBB12_67:
	movl	184(%r11), %esi
	cmpl	$3, %esi
	jge	.LBB12_68
.LBB12_69:
	movq	144(%r11), %rax
	testq	%rax, %rax
	je	.LBB12_72
	movq	152(%r11), %rdx
	testq	%rdx, %rdx
	je	.LBB12_72
	vmovups	(%rax,%r9,4), %zmm12
	vmovups	64(%rax,%r9,4), %zmm13
	vmovups	(%rdx,%r9,4), %zmm14
	vmovups	64(%rdx,%r9,4), %zmm15
	vfmadd213ps	%zmm14, %zmm12, %zmm1
	vfmadd213ps	%zmm15, %zmm13, %zmm2
	vfmadd213ps	%zmm14, %zmm12, %zmm3
	vfmadd213ps	%zmm15, %zmm13, %zmm4
	vfmadd213ps	%zmm14, %zmm12, %zmm5
	vfmadd213ps	%zmm15, %zmm13, %zmm6
	vfmadd213ps	%zmm14, %zmm12, %zmm7
	vfmadd213ps	%zmm15, %zmm13, %zmm8
	vfmadd213ps	%zmm14, %zmm12, %zmm9
	vfmadd213ps	%zmm15, %zmm13, %zmm10
	vfmadd213ps	%zmm14, %zmm12, %zmm11
	vfmadd213ps	%zmm15, %zmm13, %zmm0
.LBB12_72:
	movq	-56(%rsp), %rax
	movq	40(%rax), %rax
	testq	%rax, %rax
	je	.LBB12_74
	movq	176(%r11), %rdx
	movq	-64(%rsp), %rdi
	imulq	%rdx, %rdi
	leaq	(%rax,%rdi,4), %rax
	leaq	(%rax,%r9,4), %rdi
	leaq	(%rdx,%rdx,2), %r8
	movq	%r9, %rbx
	leaq	(%rdi,%r8,4), %r9
	vaddps	(%rax,%rbx,4), %zmm1, %zmm1
	vaddps	64(%rax,%rbx,4), %zmm2, %zmm2
	vaddps	(%rdi,%rdx,4), %zmm3, %zmm3
	vaddps	64(%rdi,%rdx,4), %zmm4, %zmm4
	vaddps	(%rdi,%rdx,8), %zmm5, %zmm5
	vaddps	64(%rdi,%rdx,8), %zmm6, %zmm6
	vaddps	(%rdi,%r8,4), %zmm7, %zmm7
	vaddps	64(%rdi,%r8,4), %zmm8, %zmm8
	vaddps	(%r9,%rdx,4), %zmm9, %zmm9
	vaddps	64(%r9,%rdx,4), %zmm10, %zmm10
	vaddps	(%r9,%rdx,8), %zmm11, %zmm11
	vaddps	64(%r9,%rdx,8), %zmm0, %zmm0
.LBB12_74:
	testl	%ecx, %ecx
	je	.LBB12_68
	cmpl	$2, %esi
	je	.LBB12_78
	cmpl	$1, %esi
	jne	.LBB12_68
	vxorps	%xmm12, %xmm12, %xmm12
	vmaxps	%zmm1, %zmm12, %zmm1
	vmaxps	%zmm2, %zmm12, %zmm2
	vmaxps	%zmm3, %zmm12, %zmm3
	vmaxps	%zmm4, %zmm12, %zmm4
	vmaxps	%zmm5, %zmm12, %zmm5
	vmaxps	%zmm6, %zmm12, %zmm6
	vmaxps	%zmm7, %zmm12, %zmm7
	vmaxps	%zmm8, %zmm12, %zmm8
	vmaxps	%zmm9, %zmm12, %zmm9
	vmaxps	%zmm10, %zmm12, %zmm10
	vmaxps	%zmm11, %zmm12, %zmm11
	vmaxps	%zmm0, %zmm12, %zmm0
	jmp	.LBB12_68
.LBB12_78:
	vbroadcastss	196(%r11), %zmm12
	vbroadcastss	200(%r11), %zmm13
	vmaxps	%zmm1, %zmm12, %zmm1
	vminps	%zmm1, %zmm13, %zmm1
	vmaxps	%zmm2, %zmm12, %zmm2
	vminps	%zmm2, %zmm13, %zmm2
	vmaxps	%zmm3, %zmm12, %zmm3
	vminps	%zmm3, %zmm13, %zmm3
	vmaxps	%zmm4, %zmm12, %zmm4
	vminps	%zmm4, %zmm13, %zmm4
	vmaxps	%zmm5, %zmm12, %zmm5
	vminps	%zmm5, %zmm13, %zmm5
	vmaxps	%zmm6, %zmm12, %zmm6
	vminps	%zmm6, %zmm13, %zmm6
	vmaxps	%zmm7, %zmm12, %zmm7
	vminps	%zmm7, %zmm13, %zmm7
	vmaxps	%zmm8, %zmm12, %zmm8
	vminps	%zmm8, %zmm13, %zmm8
	vmaxps	%zmm9, %zmm12, %zmm9
	vminps	%zmm9, %zmm13, %zmm9
	vmaxps	%zmm10, %zmm12, %zmm10
	vminps	%zmm10, %zmm13, %zmm10
	vmaxps	%zmm11, %zmm12, %zmm11
	vminps	%zmm11, %zmm13, %zmm11
	vmaxps	%zmm0, %zmm12, %zmm0
	vminps	%zmm0, %zmm13, %zmm0
.LBB12_68:
	vmovups	%zmm1, (%r10)
	vmovups	%zmm2, 64(%r10)
	movq	-72(%rsp), %rdx
	vmovups	%zmm3, (%r10,%rdx,4)
	vmovups	%zmm4, 64(%r10,%rdx,4)
	vmovups	%zmm5, (%r10,%rdx,8)
	vmovups	%zmm6, 64(%r10,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%r10,%rax,4), %rcx
	vmovups	%zmm7, (%r10,%rax,4)
	vmovups	%zmm8, 64(%r10,%rax,4)
	vmovups	%zmm9, (%rcx,%rdx,4)
	vmovups	%zmm10, 64(%rcx,%rdx,4)
	leaq	(%rcx,%rdx,8), %rax
	vmovups	%zmm11, (%rcx,%rdx,8)
	jmp	.LBB12_16
.LBB12_110:
	vbroadcastss	196(%rbx), %zmm10
	vbroadcastss	200(%rbx), %zmm11
	vmaxps	%zmm9, %zmm10, %zmm9
	vminps	%zmm9, %zmm11, %zmm9
	vmaxps	%zmm8, %zmm10, %zmm8
	vminps	%zmm8, %zmm11, %zmm8
	vmaxps	%zmm7, %zmm10, %zmm7
	vminps	%zmm7, %zmm11, %zmm7
	vmaxps	%zmm6, %zmm10, %zmm6
	vminps	%zmm6, %zmm11, %zmm6
	vmaxps	%zmm5, %zmm10, %zmm5
	vminps	%zmm5, %zmm11, %zmm5
	vmaxps	%zmm4, %zmm10, %zmm4
	vminps	%zmm4, %zmm11, %zmm4
	vmaxps	%zmm3, %zmm10, %zmm3
	vminps	%zmm3, %zmm11, %zmm3
	vmaxps	%zmm2, %zmm10, %zmm2
	vminps	%zmm2, %zmm11, %zmm2
	vmaxps	%zmm1, %zmm10, %zmm1
	vminps	%zmm1, %zmm11, %zmm1
	vmaxps	%zmm0, %zmm10, %zmm0
	vminps	%zmm0, %zmm11, %zmm0
.LBB12_98:
	movl	184(%rbx), %esi
	cmpl	$3, %esi
	jge	.LBB12_99
.LBB12_100:
	movq	144(%rbx), %rax
	testq	%rax, %rax
	je	.LBB12_103
	movq	152(%rbx), %rdx
	testq	%rdx, %rdx
	je	.LBB12_103
	vmovups	(%rax,%r9,4), %zmm10
	vmovups	64(%rax,%r9,4), %zmm11
	vmovups	(%rdx,%r9,4), %zmm12
	vmovups	64(%rdx,%r9,4), %zmm13
	vfmadd213ps	%zmm12, %zmm10, %zmm9
	vfmadd213ps	%zmm13, %zmm11, %zmm8
	vfmadd213ps	%zmm12, %zmm10, %zmm7
	vfmadd213ps	%zmm13, %zmm11, %zmm6
	vfmadd213ps	%zmm12, %zmm10, %zmm5
	vfmadd213ps	%zmm13, %zmm11, %zmm4
	vfmadd213ps	%zmm12, %zmm10, %zmm3
	vfmadd213ps	%zmm13, %zmm11, %zmm2
	vfmadd213ps	%zmm12, %zmm10, %zmm1
	vfmadd213ps	%zmm13, %zmm11, %zmm0
.LBB12_103:
	movq	-56(%rsp), %rax
	movq	40(%rax), %rax
	testq	%rax, %rax
	je	.LBB12_105
	movq	176(%rbx), %rdx
	movq	-64(%rsp), %rdi
	imulq	%rdx, %rdi
	leaq	(%rax,%rdi,4), %rax
	leaq	(%rax,%r9,4), %rdi
	leaq	(%rdx,%rdx,2), %r8
	movq	%r9, %r14
	leaq	(%rdi,%r8,4), %r9
	vaddps	(%rax,%r14,4), %zmm9, %zmm9
	vaddps	64(%rax,%r14,4), %zmm8, %zmm8
	vaddps	(%rdi,%rdx,4), %zmm7, %zmm7
	vaddps	64(%rdi,%rdx,4), %zmm6, %zmm6
	vaddps	(%rdi,%rdx,8), %zmm5, %zmm5
	vaddps	64(%rdi,%rdx,8), %zmm4, %zmm4
	vaddps	(%rdi,%r8,4), %zmm3, %zmm3
	vaddps	64(%rdi,%r8,4), %zmm2, %zmm2
	vaddps	(%r9,%rdx,4), %zmm1, %zmm1
	vaddps	64(%r9,%rdx,4), %zmm0, %zmm0
.LBB12_105:
	testl	%ecx, %ecx
	je	.LBB12_99
	cmpl	$2, %esi
	je	.LBB12_109
	cmpl	$1, %esi
	jne	.LBB12_99
	vxorps	%xmm10, %xmm10, %xmm10
	vmaxps	%zmm9, %zmm10, %zmm9
	vmaxps	%zmm8, %zmm10, %zmm8
	vmaxps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm2, %zmm10, %zmm2
	vmaxps	%zmm1, %zmm10, %zmm1
	vmaxps	%zmm0, %zmm10, %zmm0
	jmp	.LBB12_99
.LBB12_109:
	vbroadcastss	196(%rbx), %zmm10
	vbroadcastss	200(%rbx), %zmm11
	vmaxps	%zmm9, %zmm10, %zmm9
	vminps	%zmm9, %zmm11, %zmm9
	vmaxps	%zmm8, %zmm10, %zmm8
	vminps	%zmm8, %zmm11, %zmm8
	vmaxps	%zmm7, %zmm10, %zmm7
	vminps	%zmm7, %zmm11, %zmm7
	vmaxps	%zmm6, %zmm10, %zmm6
	vminps	%zmm6, %zmm11, %zmm6
	vmaxps	%zmm5, %zmm10, %zmm5
	vminps	%zmm5, %zmm11, %zmm5
	vmaxps	%zmm4, %zmm10, %zmm4
	vminps	%zmm4, %zmm11, %zmm4
	vmaxps	%zmm3, %zmm10, %zmm3
	vminps	%zmm3, %zmm11, %zmm3
	vmaxps	%zmm2, %zmm10, %zmm2
	vminps	%zmm2, %zmm11, %zmm2
	vmaxps	%zmm1, %zmm10, %zmm1
	vminps	%zmm1, %zmm11, %zmm1
	vmaxps	%zmm0, %zmm10, %zmm0
	vminps	%zmm0, %zmm11, %zmm0
.LBB12_99:
	vmovups	%zmm9, (%r11)
	vmovups	%zmm8, 64(%r11)
	vmovups	%zmm7, (%r11,%r10,4)
	vmovups	%zmm6, 64(%r11,%r10,4)
	vmovups	%zmm5, (%r11,%r10,8)
	vmovups	%zmm4, 64(%r11,%r10,8)
	leaq	(%r10,%r10,2), %rax
	vmovups	%zmm3, (%r11,%rax,4)
	leaq	(%r11,%rax,4), %rcx
	vmovups	%zmm2, 64(%r11,%rax,4)
	leaq	(%rcx,%r10,4), %rax
	vmovups	%zmm1, (%rcx,%r10,4)
	jmp	.LBB12_16
.LBB12_137:
	vbroadcastss	196(%r11), %zmm8
	vbroadcastss	200(%r11), %zmm9
	vmaxps	%zmm7, %zmm8, %zmm7
	vminps	%zmm7, %zmm9, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vminps	%zmm6, %zmm9, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vminps	%zmm5, %zmm9, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vminps	%zmm4, %zmm9, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vminps	%zmm3, %zmm9, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vminps	%zmm2, %zmm9, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vminps	%zmm1, %zmm9, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	vminps	%zmm0, %zmm9, %zmm0
	movl	184(%r11), %esi
.LBB12_138:
	cmpl	$3, %esi
	jl	.LBB12_128
.LBB12_139:
	vmovups	%zmm7, (%r10)
	vmovups	%zmm6, 64(%r10)
	vmovups	%zmm5, (%r10,%r9,4)
	vmovups	%zmm4, 64(%r10,%r9,4)
	vmovups	%zmm3, (%r10,%r9,8)
	leaq	(%r10,%r9,8), %rcx
	vmovups	%zmm2, 64(%r10,%r9,8)
	leaq	(%rcx,%r9,4), %rax
	vmovups	%zmm1, (%rcx,%r9,4)
.LBB12_16:
	vmovups	%zmm0, 64(%rax)
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.Lfunc_end12:
	.size	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5, .Lfunc_end12-$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI12_0:
	.long	.LBB12_80-.LJTI12_0
	.long	.LBB12_54-.LJTI12_0
	.long	.LBB12_28-.LJTI12_0
	.long	.LBB12_2-.LJTI12_0
	.text
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
	jne	.LBB13_1
.LBB13_26:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB13_1:
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
	jmp	.LBB13_2
	.p2align	4
.LBB13_25:
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
	je	.LBB13_26
.LBB13_2:
	cmpq	$8, %rax
	jl	.LBB13_7
	movq	%rsi, %rdx
	imulq	%rax, %rdx
	movq	-24(%rsp), %rdi
	leaq	(%rdi,%rdx,8), %rdi
	movq	-32(%rsp), %r14
	leaq	(%r14,%rdx,4), %rdx
	xorl	%r14d, %r14d
	.p2align	4
.LBB13_4:
	movq	%r14, %r15
	vmovupd	(%rbx,%r14,8), %zmm0
	vsubpd	(%r8,%r14,8), %zmm0, %zmm0
	vdivpd	(%r9,%r14,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, (%r10,%r14,4)
	addq	$8, %r14
	addq	$16, %r15
	cmpq	%r15, %rax
	jge	.LBB13_4
	cmpq	%rax, %r14
	jae	.LBB13_25
	vmovupd	-64(%rdi,%rax,8), %zmm0
	vsubpd	-64(%r8,%rax,8), %zmm0, %zmm0
	vdivpd	-64(%r9,%rax,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, -32(%rdx,%rax,4)
	jmp	.LBB13_25
	.p2align	4
.LBB13_7:
	testq	%rax, %rax
	je	.LBB13_25
	cmpq	$4, %rax
	setb	%dl
	orb	-97(%rsp), %dl
	testb	$1, %dl
	je	.LBB13_17
	xorl	%r14d, %r14d
	jmp	.LBB13_10
.LBB13_17:
	xorl	%edx, %edx
	cmpq	$16, %rax
	jb	.LBB13_22
	movq	-88(%rsp), %rdi
	.p2align	4
.LBB13_19:
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
	jne	.LBB13_19
	cmpq	%rdi, %rax
	je	.LBB13_25
	movq	-88(%rsp), %rdx
	movq	%rdx, %r14
	testb	$12, %al
	je	.LBB13_10
.LBB13_22:
	movq	-64(%rsp), %rdi
	.p2align	4
.LBB13_23:
	vmovupd	(%rbx,%rdx,8), %ymm0
	vsubpd	(%r8,%rdx,8), %ymm0, %ymm0
	vdivpd	(%r9,%rdx,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovups	%xmm0, (%r10,%rdx,4)
	addq	$4, %rdx
	cmpq	%rdx, %rdi
	jne	.LBB13_23
	movq	%rdi, %r14
	cmpq	%rdi, %rax
	je	.LBB13_25
.LBB13_10:
	movq	%r14, %r12
	cmpq	$0, -80(%rsp)
	je	.LBB13_14
	movq	%r11, -40(%rsp)
	leaq	(%r10,%r14,4), %rdx
	leaq	(%r9,%r14,8), %rdi
	leaq	(%r8,%r14,8), %r15
	leaq	(%rbx,%r14,8), %r13
	xorl	%r12d, %r12d
	movq	-80(%rsp), %r11
	.p2align	4
.LBB13_12:
	vmovsd	(%r13,%r12,8), %xmm0
	vsubsd	(%r15,%r12,8), %xmm0, %xmm0
	vdivsd	(%rdi,%r12,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdx,%r12,4)
	incq	%r12
	cmpq	%r12, %r11
	jne	.LBB13_12
	addq	%r14, %r12
	movq	-40(%rsp), %r11
.LBB13_14:
	subq	%rax, %r14
	cmpq	$-4, %r14
	ja	.LBB13_25
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
.LBB13_16:
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
	jne	.LBB13_16
	jmp	.LBB13_25
.Lfunc_end13:
	.size	nt_f64_standardize_f32__avx512, .Lfunc_end13-nt_f64_standardize_f32__avx512
	.globl	nt_f64_within__avx512
	.p2align	4
	.type	nt_f64_within__avx512,@function
nt_f64_within__avx512:
	cmpq	%rdx, %rsi
	je	.LBB14_11
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
	jmp	.LBB14_2
	.p2align	4
.LBB14_7:
	vmovupd	-64(%r14,%rax,8), %zmm1
	vcmpgepd	-64(%r8,%rax,8), %zmm1, %k1
	vcmplepd	-64(%r9,%rax,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
.LBB14_8:
	vextracti64x4	$1, %zmm0, %ymm1
	vpmaxsq	%zmm1, %zmm0, %zmm0
	vextracti128	$1, %ymm0, %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpand	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	shrq	$63, %r14
.LBB14_9:
	movb	%r14b, (%rdi,%rsi)
	incq	%rsi
	addq	%rbx, %r11
	cmpq	%rdx, %rsi
	je	.LBB14_10
.LBB14_2:
	cmpq	$8, %rax
	jl	.LBB14_12
	movq	%rsi, %r14
	imulq	%rax, %r14
	leaq	(%rcx,%r14,8), %r14
	vmovupd	(%r14), %zmm0
	vcmpgepd	(%r8), %zmm0, %k1
	vcmplepd	(%r9), %zmm0, %k0 {%k1}
	vpmovm2q	%k0, %zmm0
	cmpq	$16, %rax
	jb	.LBB14_22
	movl	$8, %r15d
	.p2align	4
.LBB14_5:
	movq	%r15, %r12
	vmovupd	(%r11,%r15,8), %zmm1
	vcmpgepd	(%r8,%r15,8), %zmm1, %k1
	vcmplepd	(%r9,%r15,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
	addq	$8, %r15
	addq	$16, %r12
	cmpq	%r12, %rax
	jge	.LBB14_5
	cmpq	%rax, %r15
	jb	.LBB14_7
	jmp	.LBB14_8
	.p2align	4
.LBB14_12:
	testq	%rax, %rax
	je	.LBB14_13
	movb	$1, %bpl
	xorl	%r14d, %r14d
	jmp	.LBB14_15
	.p2align	4
.LBB14_18:
	xorl	%ebp, %ebp
	movq	%r10, %r15
	addq	%r14, %r15
	je	.LBB14_21
.LBB14_15:
	incq	%r14
	.p2align	4
.LBB14_16:
	vmovsd	-8(%r11,%r14,8), %xmm0
	vucomisd	-8(%r8,%r14,8), %xmm0
	jb	.LBB14_18
	vmovsd	-8(%r9,%r14,8), %xmm1
	vucomisd	%xmm0, %xmm1
	jb	.LBB14_18
	leaq	(%r10,%r14), %r15
	incq	%r15
	incq	%r14
	cmpq	$1, %r15
	jne	.LBB14_16
	movb	$1, %r14b
	testb	$1, %bpl
	jne	.LBB14_9
.LBB14_21:
	xorl	%r14d, %r14d
	jmp	.LBB14_9
	.p2align	4
.LBB14_22:
	cmpq	$8, %rax
	jne	.LBB14_7
	jmp	.LBB14_8
.LBB14_13:
	movb	$1, %r14b
	jmp	.LBB14_9
.LBB14_10:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB14_11:
	vzeroupper
	retq
.Lfunc_end14:
	.size	nt_f64_within__avx512, .Lfunc_end14-nt_f64_within__avx512
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
