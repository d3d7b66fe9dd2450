// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 9585a541d24ea7e2
// toolchain: Swift version 6.3.1 (swift-6.3.1-RELEASE)
// flags: -swift-version 6 -Ounchecked -wmo -parse-as-library -module-name NeedletailKernels -Xfrontend -disable-stack-protector -target x86_64-unknown-linux-gnu -Xcc -march=x86-64-v3 -D NT_FMA -emit-assembly
#if defined(__x86_64__) && defined(__ELF__)
	.hidden	nt_f32_fma_peak__avx2
	.hidden	nt_f32_read_sum__avx2
	.hidden	nt_f32_relu__avx2
	.hidden	nt_f32_sigmoid__avx2
	.hidden	nt_f32_scale_shift__avx2
	.hidden	nt_f32_matmul_packed__avx2
	.hidden	nt_f64_standardize_f32__avx2
	.hidden	nt_f64_within__avx2
	.text
	.globl	nt_f32_fma_peak__avx2
	.p2align	4
	.type	nt_f32_fma_peak__avx2,@function
nt_f32_fma_peak__avx2:
	movq	8(%rdi), %rax
	vmovups	(%rax), %ymm6
	vmovups	32(%rax), %ymm7
	vmovups	64(%rax), %ymm4
	vmovups	96(%rax), %ymm5
	vmovups	160(%rax), %ymm3
	vmovups	128(%rax), %ymm11
	vmovups	224(%rax), %ymm2
	vmovups	192(%rax), %ymm10
	vmovups	288(%rax), %ymm1
	vmovups	256(%rax), %ymm9
	vmovups	352(%rax), %ymm0
	vmovups	320(%rax), %ymm8
	subq	%rsi, %rdx
	je	.LBB0_3
	movq	(%rdi), %rcx
	vmovups	(%rcx), %ymm12
	vmovups	32(%rcx), %ymm13
	vbroadcastss	%xmm12, %ymm14
	.p2align	4
.LBB0_2:
	vfmadd231ps	%ymm12, %ymm14, %ymm6
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vfmadd231ps	%ymm12, %ymm14, %ymm4
	vfmadd231ps	%ymm13, %ymm14, %ymm5
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm13, %ymm14, %ymm3
	vfmadd231ps	%ymm12, %ymm14, %ymm10
	vfmadd231ps	%ymm13, %ymm14, %ymm2
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm13, %ymm14, %ymm1
	vfmadd231ps	%ymm12, %ymm14, %ymm8
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	decq	%rdx
	jne	.LBB0_2
.LBB0_3:
	vmovups	%ymm6, (%rax)
	vmovups	%ymm7, 32(%rax)
	vmovups	%ymm4, 64(%rax)
	vmovups	%ymm5, 96(%rax)
	vmovups	%ymm11, 128(%rax)
	vmovups	%ymm3, 160(%rax)
	vmovups	%ymm10, 192(%rax)
	vmovups	%ymm2, 224(%rax)
	vmovups	%ymm9, 256(%rax)
	vmovups	%ymm1, 288(%rax)
	vmovups	%ymm8, 320(%rax)
	vmovups	%ymm0, 352(%rax)
	movq	16(%rdi), %rax
	movq	$6, (%rax)
	vzeroupper
	retq
.Lfunc_end0:
	.size	nt_f32_fma_peak__avx2, .Lfunc_end0-nt_f32_fma_peak__avx2
	.globl	nt_f32_read_sum__avx2
	.p2align	4
	.type	nt_f32_read_sum__avx2,@function
nt_f32_read_sum__avx2:
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm4, %xmm4, %xmm4
	subq	%rsi, %rdx
	je	.LBB1_3
	movq	(%rdi), %rax
	shlq	$9, %rsi
	addq	%rsi, %rax
	addq	$448, %rax
	.p2align	4
.LBB1_2:
	vaddps	-416(%rax), %ymm4, %ymm4
	vaddps	-448(%rax), %ymm8, %ymm6
	vaddps	-192(%rax), %ymm6, %ymm8
	vaddps	-160(%rax), %ymm4, %ymm4
	vaddps	-352(%rax), %ymm3, %ymm3
	vaddps	-384(%rax), %ymm7, %ymm6
	vaddps	-128(%rax), %ymm6, %ymm7
	vaddps	-96(%rax), %ymm3, %ymm3
	vaddps	-288(%rax), %ymm2, %ymm2
	vaddps	-320(%rax), %ymm5, %ymm5
	vaddps	-64(%rax), %ymm5, %ymm5
	vaddps	-32(%rax), %ymm2, %ymm2
	vaddps	-224(%rax), %ymm0, %ymm0
	vaddps	-256(%rax), %ymm1, %ymm1
	vaddps	(%rax), %ymm1, %ymm1
	vaddps	32(%rax), %ymm0, %ymm0
	addq	$512, %rax
	decq	%rdx
	jne	.LBB1_2
.LBB1_3:
	vaddps	%ymm4, %ymm3, %ymm6
	vaddps	%ymm7, %ymm8, %ymm10
	vaddss	%xmm4, %xmm3, %xmm15
	vaddps	%ymm2, %ymm0, %ymm9
	vaddps	%ymm5, %ymm1, %ymm12
	vextractf128	$1, %ymm1, %xmm13
	vextractf128	$1, %ymm7, %xmm7
	vinsertps	$76, %xmm13, %xmm7, %xmm1
	vextractf128	$1, %ymm5, %xmm14
	vextractf128	$1, %ymm8, %xmm11
	vinsertps	$76, %xmm14, %xmm11, %xmm5
	vaddps	%xmm5, %xmm1, %xmm8
	vaddss	%xmm2, %xmm0, %xmm1
	vaddss	%xmm1, %xmm15, %xmm1
	vmovss	%xmm1, -28(%rsp)
	vextractf128	$1, %ymm0, %xmm5
	vextractf128	$1, %ymm3, %xmm0
	vinsertps	$76, %xmm5, %xmm0, %xmm3
	vextractf128	$1, %ymm2, %xmm2
	vextractf128	$1, %ymm4, %xmm1
	vinsertps	$76, %xmm2, %xmm1, %xmm4
	vaddps	%xmm4, %xmm3, %xmm3
	vmovshdup	%xmm8, %xmm4
	vaddps	%xmm4, %xmm8, %xmm4
	vmovshdup	%xmm3, %xmm8
	vaddps	%xmm3, %xmm8, %xmm3
	vmovaps	%xmm3, -24(%rsp)
	vinsertps	$208, %xmm12, %xmm13, %xmm8
	vinsertps	$208, %xmm10, %xmm14, %xmm3
	vaddps	%xmm3, %xmm8, %xmm3
	vaddps	%xmm10, %xmm12, %xmm8
	vmovshdup	%xmm8, %xmm15
	vaddps	%xmm15, %xmm8, %xmm15
	vinsertps	$144, %xmm8, %xmm7, %xmm8
	vinsertps	$28, %xmm15, %xmm11, %xmm15
	vaddps	%xmm15, %xmm8, %xmm8
	vaddps	%xmm3, %xmm8, %xmm3
	vmovshdup	%xmm3, %xmm8
	vaddps	%xmm3, %xmm8, %xmm3
	vextractf128	$1, %ymm12, %xmm8
	vshufps	$255, %xmm13, %xmm13, %xmm12
	vinsertps	$144, %xmm8, %xmm12, %xmm8
	vextractf128	$1, %ymm10, %xmm10
	vshufps	$255, %xmm14, %xmm14, %xmm12
	vinsertps	$144, %xmm10, %xmm12, %xmm10
	vaddps	%xmm10, %xmm8, %xmm8
	vshufps	$255, %xmm7, %xmm7, %xmm7
	vinsertps	$28, %xmm4, %xmm7, %xmm4
	vshufps	$255, %xmm11, %xmm11, %xmm7
	vinsertps	$28, %xmm3, %xmm7, %xmm3
	vaddps	%xmm3, %xmm4, %xmm3
	vaddps	%xmm6, %xmm9, %xmm4
	vaddps	%xmm3, %xmm8, %xmm3
	vmovshdup	%xmm3, %xmm7
	vaddss	%xmm7, %xmm3, %xmm3
	vmovshdup	%xmm4, %xmm7
	vaddss	-28(%rsp), %xmm3, %xmm3
	vaddss	%xmm3, %xmm7, %xmm3
	vinsertps	$208, %xmm9, %xmm5, %xmm7
	vinsertps	$208, %xmm6, %xmm2, %xmm8
	vaddps	%xmm7, %xmm8, %xmm7
	vinsertps	$144, %xmm4, %xmm0, %xmm4
	vinsertps	$16, %xmm3, %xmm1, %xmm3
	vaddps	%xmm3, %xmm4, %xmm3
	vaddps	%xmm3, %xmm7, %xmm3
	vmovshdup	%xmm3, %xmm4
	vaddps	%xmm4, %xmm3, %xmm3
	vextractf128	$1, %ymm9, %xmm4
	vshufps	$255, %xmm5, %xmm5, %xmm5
	vinsertps	$144, %xmm4, %xmm5, %xmm4
	vextractf128	$1, %ymm6, %xmm5
	vshufps	$255, %xmm2, %xmm2, %xmm2
	vinsertps	$144, %xmm5, %xmm2, %xmm2
	vaddps	%xmm2, %xmm4, %xmm2
	vshufps	$255, %xmm0, %xmm0, %xmm0
	vinsertps	$28, -24(%rsp), %xmm0, %xmm0
	vshufps	$255, %xmm1, %xmm1, %xmm1
	vinsertps	$28, %xmm3, %xmm1, %xmm1
	vaddps	%xmm1, %xmm0, %xmm0
	vaddps	%xmm0, %xmm2, %xmm0
	vmovshdup	%xmm0, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	movq	8(%rdi), %rax
	vmovss	%xmm0, (%rax)
	vzeroupper
	retq
.Lfunc_end1:
	.size	nt_f32_read_sum__avx2, .Lfunc_end1-nt_f32_read_sum__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI2_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI2_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.text
	.globl	nt_f32_relu__avx2
	.p2align	4
	.type	nt_f32_relu__avx2,@function
nt_f32_relu__avx2:
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
	vmovups	(%rcx,%rsi,4), %ymm1
	vmovups	32(%rcx,%rsi,4), %ymm2
	vcmpnltps	%ymm0, %ymm1, %ymm3
	vandps	%ymm1, %ymm3, %ymm1
	vcmpnltps	%ymm0, %ymm2, %ymm3
	vandps	%ymm2, %ymm3, %ymm2
	vmovups	%ymm2, 32(%rax,%rsi,4)
	vmovups	%ymm1, (%rax,%rsi,4)
	leaq	16(%rsi), %rdi
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%rdi, %rsi
	jge	.LBB2_3
.LBB2_4:
	cmpq	%rdi, %rdx
	jle	.LBB2_6
	subl	%edi, %edx
	vmovd	%edx, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI2_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rcx,%rdi,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI2_1(%rip), %ymm0, %ymm0
	vxorps	%xmm3, %xmm3, %xmm3
	vmaskmovps	32(%rcx,%rdi,4), %ymm0, %ymm4
	vcmpnltps	%ymm3, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vcmpnltps	%ymm3, %ymm2, %ymm3
	vandps	%ymm2, %ymm3, %ymm2
	vmaskmovps	%ymm2, %ymm1, (%rax,%rdi,4)
	vmaskmovps	%ymm4, %ymm0, 32(%rax,%rdi,4)
.LBB2_6:
	vzeroupper
	retq
.Lfunc_end2:
	.size	nt_f32_relu__avx2, .Lfunc_end2-nt_f32_relu__avx2
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
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI3_13:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI3_14:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.text
	.globl	nt_f32_sigmoid__avx2
	.p2align	4
	.type	nt_f32_sigmoid__avx2,@function
nt_f32_sigmoid__avx2:
	movq	(%rdi), %rcx
	movq	8(%rdi), %rax
	leaq	16(%rsi), %rdi
	cmpq	%rdi, %rdx
	jge	.LBB3_2
	movq	%rsi, %rdi
	jmp	.LBB3_4
.LBB3_2:
	vxorps	%xmm13, %xmm13, %xmm13
	vbroadcastss	.LCPI3_11(%rip), %ymm0
	.p2align	4
.LBB3_3:
	vmovups	(%rcx,%rsi,4), %ymm14
	vmovups	32(%rcx,%rsi,4), %ymm15
	vsubps	%ymm15, %ymm13, %ymm1
	vsubps	%ymm14, %ymm13, %ymm2
	vminps	%ymm2, %ymm14, %ymm2
	vminps	%ymm1, %ymm15, %ymm1
	vbroadcastss	.LCPI3_0(%rip), %ymm7
	vmaxps	%ymm2, %ymm7, %ymm4
	vbroadcastss	.LCPI3_1(%rip), %ymm8
	vmulps	%ymm4, %ymm8, %ymm3
	vbroadcastss	.LCPI3_2(%rip), %ymm9
	vaddps	%ymm3, %ymm9, %ymm3
	vbroadcastss	.LCPI3_3(%rip), %ymm10
	vaddps	%ymm3, %ymm10, %ymm5
	vbroadcastss	.LCPI3_4(%rip), %ymm11
	vmulps	%ymm5, %ymm11, %ymm6
	vaddps	%ymm6, %ymm4, %ymm4
	vbroadcastss	.LCPI3_5(%rip), %ymm12
	vmulps	%ymm5, %ymm12, %ymm5
	vaddps	%ymm5, %ymm4, %ymm4
	vbroadcastss	.LCPI3_6(%rip), %ymm12
	vmulps	%ymm4, %ymm12, %ymm5
	vbroadcastss	.LCPI3_7(%rip), %ymm11
	vaddps	%ymm5, %ymm11, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vbroadcastss	.LCPI3_8(%rip), %ymm10
	vaddps	%ymm5, %ymm10, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vbroadcastss	.LCPI3_9(%rip), %ymm8
	vaddps	%ymm5, %ymm8, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vbroadcastss	.LCPI3_10(%rip), %ymm7
	vaddps	%ymm7, %ymm5, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vaddps	%ymm0, %ymm5, %ymm5
	vmulps	%ymm4, %ymm4, %ymm6
	vmulps	%ymm5, %ymm6, %ymm5
	vbroadcastss	.LCPI3_0(%rip), %ymm6
	vmaxps	%ymm1, %ymm6, %ymm6
	vaddps	%ymm5, %ymm4, %ymm4
	vbroadcastss	.LCPI3_1(%rip), %ymm5
	vmulps	%ymm5, %ymm6, %ymm5
	vaddps	%ymm5, %ymm9, %ymm5
	vbroadcastss	.LCPI3_12(%rip), %ymm9
	vaddps	%ymm4, %ymm9, %ymm4
	vpslld	$23, %ymm3, %ymm3
	vpaddd	%ymm4, %ymm3, %ymm3
	vcmpunordps	%ymm2, %ymm13, %ymm4
	vblendvps	%ymm4, %ymm2, %ymm3, %ymm2
	vbroadcastss	.LCPI3_3(%rip), %ymm3
	vaddps	%ymm3, %ymm5, %ymm3
	vbroadcastss	.LCPI3_4(%rip), %ymm4
	vmulps	%ymm4, %ymm3, %ymm4
	vaddps	%ymm4, %ymm6, %ymm4
	vbroadcastss	.LCPI3_5(%rip), %ymm6
	vmulps	%ymm6, %ymm3, %ymm3
	vaddps	%ymm3, %ymm4, %ymm3
	vmulps	%ymm3, %ymm12, %ymm4
	vaddps	%ymm4, %ymm11, %ymm4
	vmulps	%ymm4, %ymm3, %ymm4
	vaddps	%ymm4, %ymm10, %ymm4
	vmulps	%ymm4, %ymm3, %ymm4
	vaddps	%ymm4, %ymm8, %ymm4
	vmulps	%ymm4, %ymm3, %ymm4
	vaddps	%ymm7, %ymm4, %ymm4
	vmulps	%ymm4, %ymm3, %ymm4
	vaddps	%ymm0, %ymm4, %ymm4
	vmulps	%ymm3, %ymm3, %ymm6
	vmulps	%ymm4, %ymm6, %ymm4
	vaddps	%ymm4, %ymm3, %ymm3
	vaddps	%ymm3, %ymm9, %ymm3
	vpslld	$23, %ymm5, %ymm4
	vpaddd	%ymm3, %ymm4, %ymm3
	vcmpunordps	%ymm1, %ymm13, %ymm4
	vblendvps	%ymm4, %ymm1, %ymm3, %ymm1
	vcmpltps	%ymm13, %ymm15, %ymm3
	vblendvps	%ymm3, %ymm1, %ymm9, %ymm3
	vaddps	%ymm1, %ymm9, %ymm1
	vdivps	%ymm1, %ymm3, %ymm1
	vcmpltps	%ymm13, %ymm14, %ymm3
	vblendvps	%ymm3, %ymm2, %ymm9, %ymm3
	vaddps	%ymm2, %ymm9, %ymm2
	vdivps	%ymm2, %ymm3, %ymm2
	vmovups	%ymm1, 32(%rax,%rsi,4)
	vmovups	%ymm2, (%rax,%rsi,4)
	leaq	16(%rsi), %rdi
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%rdi, %rsi
	jge	.LBB3_3
.LBB3_4:
	cmpq	%rdi, %rdx
	jle	.LBB3_6
	subl	%edi, %edx
	vmovd	%edx, %xmm0
	vpbroadcastd	%xmm0, %ymm1
	vpcmpgtd	.LCPI3_13(%rip), %ymm1, %ymm0
	vmaskmovps	(%rcx,%rdi,4), %ymm0, %ymm5
	vxorps	%xmm3, %xmm3, %xmm3
	vpcmpgtd	.LCPI3_14(%rip), %ymm1, %ymm1
	vmaskmovps	32(%rcx,%rdi,4), %ymm1, %ymm6
	vcmpltps	%ymm3, %ymm6, %ymm2
	vcmpltps	%ymm3, %ymm5, %ymm4
	vsubps	%ymm6, %ymm3, %ymm7
	vsubps	%ymm5, %ymm3, %ymm8
	vminps	%ymm8, %ymm5, %ymm5
	vminps	%ymm7, %ymm6, %ymm6
	vbroadcastss	.LCPI3_0(%rip), %ymm7
	vmaxps	%ymm6, %ymm7, %ymm9
	vmaxps	%ymm5, %ymm7, %ymm10
	vbroadcastss	.LCPI3_1(%rip), %ymm7
	vmulps	%ymm7, %ymm10, %ymm8
	vmulps	%ymm7, %ymm9, %ymm7
	vbroadcastss	.LCPI3_2(%rip), %ymm11
	vaddps	%ymm7, %ymm11, %ymm7
	vaddps	%ymm11, %ymm8, %ymm8
	vbroadcastss	.LCPI3_3(%rip), %ymm11
	vaddps	%ymm11, %ymm8, %ymm12
	vaddps	%ymm7, %ymm11, %ymm11
	vbroadcastss	.LCPI3_4(%rip), %ymm13
	vmulps	%ymm13, %ymm11, %ymm14
	vmulps	%ymm13, %ymm12, %ymm13
	vaddps	%ymm13, %ymm10, %ymm10
	vaddps	%ymm14, %ymm9, %ymm13
	vbroadcastss	.LCPI3_5(%rip), %ymm14
	vmulps	%ymm14, %ymm12, %ymm9
	vaddps	%ymm9, %ymm10, %ymm9
	vmulps	%ymm14, %ymm11, %ymm10
	vaddps	%ymm10, %ymm13, %ymm10
	vbroadcastss	.LCPI3_6(%rip), %ymm11
	vmulps	%ymm11, %ymm9, %ymm12
	vmulps	%ymm11, %ymm10, %ymm11
	vbroadcastss	.LCPI3_7(%rip), %ymm13
	vaddps	%ymm13, %ymm11, %ymm11
	vaddps	%ymm13, %ymm12, %ymm12
	vmulps	%ymm12, %ymm9, %ymm12
	vmulps	%ymm11, %ymm10, %ymm11
	vbroadcastss	.LCPI3_8(%rip), %ymm13
	vaddps	%ymm13, %ymm11, %ymm11
	vaddps	%ymm13, %ymm12, %ymm12
	vmulps	%ymm12, %ymm9, %ymm12
	vmulps	%ymm11, %ymm10, %ymm11
	vbroadcastss	.LCPI3_9(%rip), %ymm13
	vaddps	%ymm13, %ymm11, %ymm11
	vaddps	%ymm13, %ymm12, %ymm12
	vmulps	%ymm12, %ymm9, %ymm12
	vmulps	%ymm11, %ymm10, %ymm11
	vbroadcastss	.LCPI3_10(%rip), %ymm13
	vaddps	%ymm13, %ymm11, %ymm11
	vaddps	%ymm13, %ymm12, %ymm12
	vmulps	%ymm12, %ymm9, %ymm12
	vmulps	%ymm11, %ymm10, %ymm11
	vbroadcastss	.LCPI3_11(%rip), %ymm13
	vaddps	%ymm13, %ymm11, %ymm11
	vaddps	%ymm13, %ymm12, %ymm12
	vmulps	%ymm10, %ymm10, %ymm13
	vmulps	%ymm11, %ymm13, %ymm11
	vmulps	%ymm9, %ymm9, %ymm13
	vmulps	%ymm12, %ymm13, %ymm12
	vaddps	%ymm11, %ymm10, %ymm10
	vaddps	%ymm12, %ymm9, %ymm9
	vbroadcastss	.LCPI3_12(%rip), %ymm11
	vaddps	%ymm11, %ymm9, %ymm9
	vaddps	%ymm11, %ymm10, %ymm10
	vpslld	$23, %ymm8, %ymm8
	vpaddd	%ymm9, %ymm8, %ymm8
	vpslld	$23, %ymm7, %ymm7
	vpaddd	%ymm7, %ymm10, %ymm7
	vcmpunordps	%ymm3, %ymm6, %ymm9
	vcmpunordps	%ymm3, %ymm5, %ymm3
	vblendvps	%ymm3, %ymm5, %ymm8, %ymm3
	vblendvps	%ymm9, %ymm6, %ymm7, %ymm5
	vblendvps	%ymm4, %ymm3, %ymm11, %ymm4
	vblendvps	%ymm2, %ymm5, %ymm11, %ymm2
	vaddps	%ymm3, %ymm11, %ymm3
	vdivps	%ymm3, %ymm4, %ymm3
	vaddps	%ymm5, %ymm11, %ymm4
	vdivps	%ymm4, %ymm2, %ymm2
	vmaskmovps	%ymm3, %ymm0, (%rax,%rdi,4)
	vmaskmovps	%ymm2, %ymm1, 32(%rax,%rdi,4)
.LBB3_6:
	vzeroupper
	retq
.Lfunc_end3:
	.size	nt_f32_sigmoid__avx2, .Lfunc_end3-nt_f32_sigmoid__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI4_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI4_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.text
	.globl	nt_f32_scale_shift__avx2
	.p2align	4
	.type	nt_f32_scale_shift__avx2,@function
nt_f32_scale_shift__avx2:
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
	movq	16(%rdi), %r8
	movq	24(%rdi), %r9
	movq	32(%rdi), %r10
	movq	40(%rdi), %rsi
	movq	48(%rdi), %rdi
	movq	%rdi, %rbx
	imulq	%r11, %rbx
	movq	%rsi, -16(%rsp)
	leaq	(%rsi,%rbx,4), %rbx
	leaq	(,%rdi,4), %r14
	movq	%r8, %r15
	imulq	%r11, %r15
	movq	%rcx, -8(%rsp)
	leaq	(%rcx,%r15,4), %r15
	leaq	(,%r8,4), %r12
	vmovdqa	.LCPI4_0(%rip), %ymm0
	vmovdqa	.LCPI4_1(%rip), %ymm1
	jmp	.LBB4_2
	.p2align	4
.LBB4_8:
	movq	%r11, %rsi
	imulq	%r8, %rsi
	movq	%r11, %rcx
	imulq	%rdi, %rcx
	vmovd	%ebp, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm3
	vmaskmovps	(%r10,%r13,4), %ymm3, %ymm4
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%r10,%r13,4), %ymm2, %ymm5
	movq	-8(%rsp), %rbp
	leaq	(%rbp,%rsi,4), %rsi
	vmaskmovps	(%rsi,%r13,4), %ymm3, %ymm6
	movq	-16(%rsp), %rbp
	leaq	(%rbp,%rcx,4), %rcx
	vmaskmovps	32(%rsi,%r13,4), %ymm2, %ymm7
	vmaskmovps	(%r9,%r13,4), %ymm3, %ymm8
	vfmadd213ps	%ymm4, %ymm6, %ymm8
	vmaskmovps	32(%r9,%r13,4), %ymm2, %ymm4
	vfmadd213ps	%ymm5, %ymm7, %ymm4
	vmaskmovps	%ymm8, %ymm3, (%rcx,%r13,4)
	vmaskmovps	%ymm4, %ymm2, 32(%rcx,%r13,4)
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
	vmovups	(%r15,%r13,4), %ymm2
	vmovups	32(%r15,%r13,4), %ymm3
	vmovups	(%r9,%r13,4), %ymm4
	vmovups	32(%r9,%r13,4), %ymm5
	vfmadd213ps	(%r10,%r13,4), %ymm2, %ymm4
	vfmadd213ps	32(%r10,%r13,4), %ymm3, %ymm5
	vmovups	%ymm5, 32(%rbx,%r13,4)
	vmovups	%ymm4, (%rbx,%r13,4)
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
	.size	nt_f32_scale_shift__avx2, .Lfunc_end4-nt_f32_scale_shift__avx2
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI5_0:
	.long	0xff800000
	.text
	.globl	nt_f32_matmul_packed__avx2
	.p2align	4
	.type	nt_f32_matmul_packed__avx2,@function
nt_f32_matmul_packed__avx2:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$216, %rsp
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	64(%rdi), %rax
	movq	%rax, 16(%rsp)
	movq	72(%rdi), %rcx
	movl	80(%rdi), %eax
	vxorps	%xmm0, %xmm0, %xmm0
	movl	%eax, 4(%rsp)
	cmpl	$1, %eax
	je	.LBB5_2
	vmovss	.LCPI5_0(%rip), %xmm0
.LBB5_2:
	movq	(%rdi), %r15
	vbroadcastss	%xmm0, %ymm0
	cmpl	$2, 4(%rsp)
	vmovups	(%rdi), %ymm1
	vmovups	%ymm1, 64(%rsp)
	vmovups	32(%rdi), %xmm1
	vmovaps	%xmm1, 96(%rsp)
	vmovups	48(%rdi), %xmm1
	vmovaps	%xmm1, 112(%rsp)
	movq	16(%rsp), %rax
	movq	%rax, 128(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rcx, 136(%rsp)
	vmovups	%ymm0, 176(%rsp)
	vmovups	%ymm0, 144(%rsp)
	sete	208(%rsp)
	cmpq	%rbx, %r14
	jge	.LBB5_23
	leaq	64(%rsp), %r13
	movq	%rbx, 32(%rsp)
	jmp	.LBB5_4
	.p2align	4
.LBB5_17:
	movq	%rbp, %rdx
	imulq	%r15, %rdx
	leaq	40(%rsp), %rdi
	xorl	%esi, %esi
	vzeroupper
	callq	nt_f32_sigmoid__avx2
.LBB5_21:
	movq	32(%rsp), %rbx
	movq	8(%rsp), %rbp
.LBB5_22:
	addq	%rbp, %r14
	cmpq	%rbx, %r14
	jge	.LBB5_23
.LBB5_4:
	movq	%rbx, %rax
	subq	%r14, %rax
	movl	$240, %r12d
	cmpq	$239, %rax
	jg	.LBB5_7
	cmpq	$4, %rax
	jl	.LBB5_11
	movq	%rax, %r12
.LBB5_7:
	imull	$171, %r12d, %ebx
	shrl	$9, %ebx
	andb	$2, %bl
	addb	%r12b, %bl
	andb	$3, %bl
	movzbl	%bl, %eax
	movq	%r12, 8(%rsp)
	subq	%rax, %r12
	testq	%r15, %r15
	jle	.LBB5_10
	xorl	%ebp, %ebp
	.p2align	4
.LBB5_9:
	movq	%r14, %rdi
	movq	%r12, %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5)
	addq	$16, %rbp
	cmpq	%r15, %rbp
	jl	.LBB5_9
.LBB5_10:
	testb	%bl, %bl
	movq	32(%rsp), %rbx
	movq	8(%rsp), %rbp
	jne	.LBB5_14
	jmp	.LBB5_15
	.p2align	4
.LBB5_11:
	testq	%rax, %rax
	jle	.LBB5_12
	xorl	%r12d, %r12d
	movq	%rax, %rbp
.LBB5_14:
	movq	%rbp, %rsi
	subq	%r12, %rsi
	addq	%r14, %r12
	movq	%r12, %rdi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF)
.LBB5_15:
	cmpl	$2, 4(%rsp)
	jne	.LBB5_22
.LBB5_16:
	movq	%r14, %rax
	movq	24(%rsp), %rdx
	imulq	%rdx, %rax
	movq	16(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 40(%rsp)
	movq	%rax, 48(%rsp)
	movq	$0, 56(%rsp)
	cmpq	%r15, %rdx
	movq	%rbp, 8(%rsp)
	je	.LBB5_17
	testq	%rbp, %rbp
	movq	24(%rsp), %rbp
	je	.LBB5_21
	movq	8(%rsp), %rbx
	xorl	%r12d, %r12d
	.p2align	4
.LBB5_20:
	leaq	(%r15,%r12), %rdx
	leaq	40(%rsp), %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	nt_f32_sigmoid__avx2
	addq	%rbp, %r12
	decq	%rbx
	jne	.LBB5_20
	jmp	.LBB5_21
.LBB5_12:
	movq	%rax, %rbp
	cmpl	$2, 4(%rsp)
	jne	.LBB5_22
	jmp	.LBB5_16
.LBB5_23:
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
	.size	nt_f32_matmul_packed__avx2, .Lfunc_end5-nt_f32_matmul_packed__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI6_0:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
.LCPI6_1:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.text
	.p2align	4
	.type	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5,@function
$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$88, %rsp
	movq	%rdx, %r11
	movq	%rsi, %rbp
	cmpq	$6, %rsi
	movq	%rdi, -80(%rsp)
	movq	%rdx, -72(%rsp)
	jb	.LBB6_8
	movq	16(%r13), %r14
	movq	24(%r13), %rcx
	movq	32(%r13), %rax
	movq	%rax, -48(%rsp)
	movq	(%r13), %r8
	movq	8(%r13), %r9
	movq	%r9, %r10
	imulq	%r11, %r10
	movq	40(%r13), %rsi
	movq	%rsi, -88(%rsp)
	subq	%r11, %r8
	vmovups	112(%r13), %ymm1
	vmovups	80(%r13), %ymm15
	movq	48(%r13), %rsi
	movq	56(%r13), %rax
	testq	%rsi, %rsi
	movq	%r11, %rdx
	leaq	(%rsi,%r11,4), %r11
	movq	%r11, -8(%rsp)
	movq	%rsi, -56(%rsp)
	cmoveq	%rsi, %r11
	testq	%rax, %rax
	leaq	(%rax,%rdx,4), %rbx
	movq	%rbx, -16(%rsp)
	movq	%rax, -32(%rsp)
	cmoveq	%rax, %rbx
	testq	%r11, %r11
	sete	%sil
	testq	%rbx, %rbx
	sete	%r15b
	orb	%sil, %r15b
	movq	64(%r13), %r12
	movq	72(%r13), %rax
	movq	%rax, %rsi
	shlq	$4, %rsi
	movq	%rsi, -104(%rsp)
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm2
	movq	%rcx, %rsi
	imulq	%rdi, %rsi
	movq	%r14, -120(%rsp)
	leaq	(%r14,%rsi,4), %r14
	movq	%r10, -24(%rsp)
	movq	-48(%rsp), %rsi
	leaq	(%rsi,%r10,4), %rsi
	movq	%rsi, (%rsp)
	movq	%r12, -64(%rsp)
	leaq	(%r12,%rdx,4), %rdx
	movq	%rdx, -112(%rsp)
	leaq	(,%rax,8), %rdx
	movq	%rdx, -96(%rsp)
	leaq	(,%rcx,8), %rdx
	movq	%rdx, -128(%rsp)
	leaq	(%rdx,%rdx,2), %rdx
	movq	%rdx, 8(%rsp)
	leaq	(,%rcx,4), %rsi
	movl	$6, %r10d
	xorl	%r13d, %r13d
	movq	%rbp, -40(%rsp)
	vmovups	%ymm1, 48(%rsp)
	vmovdqu	%ymm2, 16(%rsp)
	jmp	.LBB6_2
	.p2align	4
.LBB6_35:
	vpcmpgtd	%ymm14, %ymm2, %ymm3
	vpcmpgtd	.LCPI6_1(%rip), %ymm2, %ymm5
	vmaskmovps	%ymm4, %ymm5, (%r10)
	vmaskmovps	%ymm0, %ymm3, 32(%r10)
.LBB6_36:
	leaq	6(%r12), %r10
	addq	8(%rsp), %r14
	movq	%r12, %r13
	cmpq	%r10, %rbp
	jb	.LBB6_37
.LBB6_2:
	movq	%rax, %rdi
	vmovaps	%ymm15, %ymm2
	movq	%r10, %r12
	movq	-88(%rsp), %rax
	movq	-72(%rsp), %rbp
	vmovups	(%rax,%rbp,4), %ymm5
	vmovups	32(%rax,%rbp,4), %ymm3
	testq	%r9, %r9
	je	.LBB6_3
	movq	(%rsp), %r10
	xorl	%ebp, %ebp
	vmovaps	%ymm5, %ymm7
	vmovaps	%ymm3, %ymm8
	vmovaps	%ymm5, %ymm9
	vmovaps	%ymm3, %ymm10
	vmovaps	%ymm5, %ymm11
	vmovaps	%ymm3, %ymm12
	vmovaps	%ymm5, %ymm13
	vmovaps	%ymm3, %ymm14
	vmovaps	%ymm5, %ymm15
	vmovaps	%ymm3, %ymm6
	.p2align	4
.LBB6_67:
	leaq	(%r14,%rbp,4), %rdx
	vbroadcastss	(%r14,%rbp,4), %ymm1
	incq	%rbp
	vmovups	(%r10), %ymm4
	vmovups	32(%r10), %ymm0
	vfmadd231ps	%ymm0, %ymm1, %ymm6
	vfmadd231ps	%ymm1, %ymm4, %ymm15
	leaq	(%rdx,%rsi), %rax
	vbroadcastss	(%rdx,%rcx,4), %ymm1
	vfmadd231ps	%ymm0, %ymm1, %ymm14
	vfmadd231ps	%ymm1, %ymm4, %ymm13
	addq	%rsi, %rax
	vbroadcastss	(%rdx,%rcx,8), %ymm1
	vfmadd231ps	%ymm0, %ymm1, %ymm12
	vfmadd231ps	%ymm1, %ymm4, %ymm11
	vbroadcastss	(%rax,%rcx,4), %ymm1
	vfmadd231ps	%ymm0, %ymm1, %ymm10
	vfmadd231ps	%ymm1, %ymm4, %ymm9
	leaq	(%rsi,%rsi), %rdx
	addq	%rax, %rdx
	vbroadcastss	(%rax,%rcx,8), %ymm1
	vfmadd231ps	%ymm0, %ymm1, %ymm8
	vfmadd231ps	%ymm1, %ymm4, %ymm7
	vbroadcastss	(%rdx,%rcx,4), %ymm1
	vfmadd231ps	%ymm0, %ymm1, %ymm3
	vfmadd231ps	%ymm4, %ymm1, %ymm5
	addq	$64, %r10
	cmpq	%rbp, %r9
	jne	.LBB6_67
	jmp	.LBB6_4
	.p2align	4
.LBB6_3:
	vmovaps	%ymm5, %ymm7
	vmovaps	%ymm3, %ymm8
	vmovaps	%ymm5, %ymm9
	vmovaps	%ymm3, %ymm10
	vmovaps	%ymm5, %ymm11
	vmovaps	%ymm3, %ymm12
	vmovaps	%ymm5, %ymm13
	vmovaps	%ymm3, %ymm14
	vmovaps	%ymm5, %ymm15
	vmovaps	%ymm3, %ymm6
.LBB6_4:
	vmaxps	%ymm15, %ymm2, %ymm0
	vmovups	48(%rsp), %ymm1
	vmaxps	%ymm6, %ymm1, %ymm4
	testb	%r15b, %r15b
	movq	-80(%rsp), %rdx
	jne	.LBB6_6
	vmovups	(%r11), %ymm6
	vmovups	32(%r11), %ymm15
	vfmadd213ps	32(%rbx), %ymm15, %ymm4
	vfmadd213ps	(%rbx), %ymm6, %ymm0
.LBB6_6:
	movq	%rdi, %rax
	movq	%rdx, %rdi
	addq	%rdx, %r13
	imulq	%rax, %r13
	movq	-112(%rsp), %rdx
	leaq	(%rdx,%r13,4), %r13
	cmpq	$16, %r8
	jl	.LBB6_10
	vmovups	%ymm0, (%r13)
	vmovups	%ymm4, 32(%r13)
	jmp	.LBB6_11
	.p2align	4
.LBB6_10:
	vmovdqu	16(%rsp), %ymm15
	vpcmpgtd	.LCPI6_0(%rip), %ymm15, %ymm6
	vpcmpgtd	.LCPI6_1(%rip), %ymm15, %ymm15
	vmaskmovps	%ymm0, %ymm15, (%r13)
	vmaskmovps	%ymm4, %ymm6, 32(%r13)
.LBB6_11:
	movq	-40(%rsp), %rbp
	vmovaps	%ymm2, %ymm15
	vmaxps	%ymm13, %ymm2, %ymm4
	vmaxps	%ymm14, %ymm1, %ymm0
	testb	%r15b, %r15b
	jne	.LBB6_13
	vmovups	(%r11), %ymm6
	vmovups	32(%r11), %ymm13
	vfmadd213ps	32(%rbx), %ymm13, %ymm0
	vfmadd213ps	(%rbx), %ymm6, %ymm4
.LBB6_13:
	vmovdqu	16(%rsp), %ymm2
	vmovdqa	.LCPI6_0(%rip), %ymm14
	leaq	(,%rax,4), %r10
	addq	%r13, %r10
	cmpq	$16, %r8
	jl	.LBB6_15
	vmovups	%ymm4, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB6_16
	.p2align	4
.LBB6_15:
	vpcmpgtd	%ymm14, %ymm2, %ymm6
	vpcmpgtd	.LCPI6_1(%rip), %ymm2, %ymm13
	vmaskmovps	%ymm4, %ymm13, (%r10)
	vmaskmovps	%ymm0, %ymm6, 32(%r10)
.LBB6_16:
	vmaxps	%ymm11, %ymm15, %ymm4
	vmaxps	%ymm12, %ymm1, %ymm0
	testb	%r15b, %r15b
	jne	.LBB6_18
	vmovups	(%r11), %ymm6
	vmovups	32(%r11), %ymm11
	vfmadd213ps	32(%rbx), %ymm11, %ymm0
	vfmadd213ps	(%rbx), %ymm6, %ymm4
.LBB6_18:
	movq	-96(%rsp), %rdx
	leaq	(%rdx,%r13), %r10
	cmpq	$16, %r8
	jl	.LBB6_20
	vmovups	%ymm4, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB6_21
	.p2align	4
.LBB6_20:
	vpcmpgtd	%ymm14, %ymm2, %ymm6
	vpcmpgtd	.LCPI6_1(%rip), %ymm2, %ymm11
	vmaskmovps	%ymm4, %ymm11, (%r10)
	vmaskmovps	%ymm0, %ymm6, 32(%r10)
.LBB6_21:
	vmaxps	%ymm9, %ymm15, %ymm4
	vmaxps	%ymm10, %ymm1, %ymm0
	testb	%r15b, %r15b
	jne	.LBB6_23
	vmovups	(%r11), %ymm6
	vmovups	32(%r11), %ymm9
	vfmadd213ps	32(%rbx), %ymm9, %ymm0
	vfmadd213ps	(%rbx), %ymm6, %ymm4
.LBB6_23:
	leaq	(%r10,%rax,4), %r10
	cmpq	$16, %r8
	jl	.LBB6_25
	vmovups	%ymm4, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB6_26
	.p2align	4
.LBB6_25:
	vpcmpgtd	%ymm14, %ymm2, %ymm6
	vpcmpgtd	.LCPI6_1(%rip), %ymm2, %ymm9
	vmaskmovps	%ymm4, %ymm9, (%r10)
	vmaskmovps	%ymm0, %ymm6, 32(%r10)
.LBB6_26:
	vmaxps	%ymm7, %ymm15, %ymm4
	vmaxps	%ymm8, %ymm1, %ymm0
	testb	%r15b, %r15b
	jne	.LBB6_28
	vmovups	(%r11), %ymm6
	vmovups	32(%r11), %ymm7
	vfmadd213ps	32(%rbx), %ymm7, %ymm0
	vfmadd213ps	(%rbx), %ymm6, %ymm4
.LBB6_28:
	addq	-104(%rsp), %r13
	cmpq	$16, %r8
	jl	.LBB6_30
	vmovups	%ymm4, (%r13)
	vmovups	%ymm0, 32(%r13)
	jmp	.LBB6_31
	.p2align	4
.LBB6_30:
	vpcmpgtd	%ymm14, %ymm2, %ymm6
	vpcmpgtd	.LCPI6_1(%rip), %ymm2, %ymm7
	vmaskmovps	%ymm4, %ymm7, (%r13)
	vmaskmovps	%ymm0, %ymm6, 32(%r13)
.LBB6_31:
	vmaxps	%ymm5, %ymm15, %ymm4
	vmaxps	%ymm3, %ymm1, %ymm0
	testb	%r15b, %r15b
	jne	.LBB6_33
	vmovups	(%r11), %ymm3
	vmovups	32(%r11), %ymm5
	vfmadd213ps	32(%rbx), %ymm5, %ymm0
	vfmadd213ps	(%rbx), %ymm3, %ymm4
.LBB6_33:
	leaq	(,%rax,4), %r10
	addq	%r13, %r10
	cmpq	$16, %r8
	jl	.LBB6_35
	vmovups	%ymm4, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB6_36
.LBB6_8:
	cmpq	$4, %rbp
	jb	.LBB6_63
	movq	16(%r13), %rax
	movq	%rax, -120(%rsp)
	movq	24(%r13), %rcx
	movq	32(%r13), %r10
	movq	(%r13), %r8
	movq	8(%r13), %r9
	movq	40(%r13), %rsi
	movq	%rsi, -88(%rsp)
	movq	64(%r13), %rax
	movq	%rax, -64(%rsp)
	movq	72(%r13), %rax
	vmovups	112(%r13), %ymm1
	vmovups	80(%r13), %ymm15
	movq	48(%r13), %rsi
	movq	56(%r13), %r13
	leaq	(,%rcx,8), %rdx
	movq	%rdx, -128(%rsp)
	movq	%r9, %rbx
	imulq	%r11, %rbx
	subq	%r11, %r8
	movq	%rsi, -56(%rsp)
	leaq	(%rsi,%r11,4), %r15
	leaq	(,%r11,4), %r14
	addq	%r13, %r14
	leaq	(,%rax,8), %rdx
	movq	%rdx, -96(%rsp)
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm2
	movl	$4, %esi
	xorl	%r12d, %r12d
	jmp	.LBB6_38
.LBB6_37:
	leaq	4(%r12), %rsi
	cmpq	%rsi, %rbp
	movq	-8(%rsp), %r15
	movq	-16(%rsp), %r14
	movq	-72(%rsp), %r11
	movq	-48(%rsp), %r10
	movq	-24(%rsp), %rbx
	movq	-32(%rsp), %r13
	jge	.LBB6_38
.LBB6_63:
	addq	$88, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB6_38:
	leaq	(%r10,%rbx,4), %rdx
	movq	%rdx, -104(%rsp)
	movq	-56(%rsp), %rdx
	testq	%rdx, %rdx
	cmoveq	%rdx, %r15
	testq	%r13, %r13
	cmoveq	%r13, %r14
	movq	-64(%rsp), %rdx
	leaq	(%rdx,%r11,4), %rdx
	movq	%rdx, 48(%rsp)
	testq	%r15, %r15
	sete	%r10b
	testq	%r14, %r14
	sete	%bl
	orb	%r10b, %bl
	movq	-120(%rsp), %rdx
	addq	%rdx, -128(%rsp)
	leaq	(,%rcx,4), %rdx
	movq	%rdx, -112(%rsp)
	vmovdqa	.LCPI6_0(%rip), %ymm3
	vmovdqa	.LCPI6_1(%rip), %ymm4
	movq	%r8, 16(%rsp)
	jmp	.LBB6_39
	.p2align	4
.LBB6_61:
	vpcmpgtd	%ymm3, %ymm2, %ymm6
	vpcmpgtd	%ymm4, %ymm2, %ymm7
	vmaskmovps	%ymm5, %ymm7, (%r10)
	vmaskmovps	%ymm0, %ymm6, 32(%r10)
.LBB6_62:
	movq	%rsi, %r12
	addq	$4, %rsi
	cmpq	%rsi, %rbp
	jb	.LBB6_63
.LBB6_39:
	movq	%rbp, %rdx
	movq	%rax, %r8
	movq	%r14, %rax
	movq	%r15, %r14
	addq	%rdi, %r12
	movq	-88(%rsp), %rdi
	vmovups	(%rdi,%r11,4), %ymm5
	vmovups	32(%rdi,%r11,4), %ymm6
	testq	%r9, %r9
	je	.LBB6_40
	movq	%r12, %rdi
	imulq	%rcx, %rdi
	movq	-120(%rsp), %rbp
	leaq	(,%rdi,4), %r10
	addq	%rbp, %r10
	leaq	4(,%r12,4), %r13
	imulq	%rcx, %r13
	movq	-128(%rsp), %r11
	leaq	(%r11,%r13), %rdi
	movq	-112(%rsp), %r15
	imulq	%r12, %r15
	addq	%r11, %r15
	addq	%rbp, %r13
	movq	-104(%rsp), %r11
	xorl	%ebp, %ebp
	vmovaps	%ymm5, %ymm7
	vmovaps	%ymm6, %ymm8
	vmovaps	%ymm5, %ymm9
	vmovaps	%ymm6, %ymm10
	vmovaps	%ymm5, %ymm11
	vmovaps	%ymm6, %ymm12
	.p2align	4
.LBB6_65:
	vmovups	(%r11), %ymm0
	vmovups	32(%r11), %ymm13
	vbroadcastss	(%r10,%rbp,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm12
	vfmadd231ps	%ymm14, %ymm0, %ymm11
	vbroadcastss	(%r13,%rbp,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm10
	vfmadd231ps	%ymm14, %ymm0, %ymm9
	vbroadcastss	(%r15,%rbp,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm8
	vfmadd231ps	%ymm14, %ymm0, %ymm7
	vbroadcastss	(%rdi,%rbp,4), %ymm14
	incq	%rbp
	vfmadd231ps	%ymm13, %ymm14, %ymm6
	vfmadd231ps	%ymm0, %ymm14, %ymm5
	addq	$64, %r11
	cmpq	%rbp, %r9
	jne	.LBB6_65
	jmp	.LBB6_41
	.p2align	4
.LBB6_40:
	vmovaps	%ymm5, %ymm7
	vmovaps	%ymm6, %ymm8
	vmovaps	%ymm5, %ymm9
	vmovaps	%ymm6, %ymm10
	vmovaps	%ymm5, %ymm11
	vmovaps	%ymm6, %ymm12
.LBB6_41:
	vmaxps	%ymm11, %ymm15, %ymm11
	vmaxps	%ymm12, %ymm1, %ymm0
	testb	%bl, %bl
	je	.LBB6_43
	movq	-80(%rsp), %rdi
	movq	%r14, %r15
	movq	%rax, %r14
	jmp	.LBB6_44
	.p2align	4
.LBB6_43:
	movq	%r14, %r15
	vmovups	(%r14), %ymm12
	vmovups	32(%r14), %ymm13
	movq	%rax, %r14
	vfmadd213ps	32(%rax), %ymm13, %ymm0
	vfmadd213ps	(%rax), %ymm12, %ymm11
	movq	-80(%rsp), %rdi
.LBB6_44:
	movq	%rdx, %rbp
	movq	%r8, %rax
	imulq	%r8, %r12
	movq	48(%rsp), %rdx
	leaq	(%rdx,%r12,4), %r10
	movq	16(%rsp), %r8
	cmpq	$16, %r8
	jl	.LBB6_46
	vmovups	%ymm11, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB6_47
	.p2align	4
.LBB6_46:
	vpcmpgtd	%ymm3, %ymm2, %ymm12
	vpcmpgtd	%ymm4, %ymm2, %ymm13
	vmaskmovps	%ymm11, %ymm13, (%r10)
	vmaskmovps	%ymm0, %ymm12, 32(%r10)
.LBB6_47:
	vmaxps	%ymm9, %ymm15, %ymm9
	vmaxps	%ymm10, %ymm1, %ymm0
	testb	%bl, %bl
	jne	.LBB6_49
	vmovups	(%r15), %ymm10
	vmovups	32(%r15), %ymm11
	vfmadd213ps	32(%r14), %ymm11, %ymm0
	vfmadd213ps	(%r14), %ymm10, %ymm9
.LBB6_49:
	leaq	(%r10,%rax,4), %r11
	cmpq	$16, %r8
	jl	.LBB6_51
	vmovups	%ymm9, (%r11)
	vmovups	%ymm0, 32(%r11)
	jmp	.LBB6_52
	.p2align	4
.LBB6_51:
	vpcmpgtd	%ymm3, %ymm2, %ymm10
	vpcmpgtd	%ymm4, %ymm2, %ymm11
	vmaskmovps	%ymm9, %ymm11, (%r11)
	vmaskmovps	%ymm0, %ymm10, 32(%r11)
.LBB6_52:
	vmaxps	%ymm7, %ymm15, %ymm7
	vmaxps	%ymm8, %ymm1, %ymm0
	testb	%bl, %bl
	movq	-72(%rsp), %r11
	jne	.LBB6_54
	vmovups	(%r15), %ymm8
	vmovups	32(%r15), %ymm9
	vfmadd213ps	32(%r14), %ymm9, %ymm0
	vfmadd213ps	(%r14), %ymm8, %ymm7
.LBB6_54:
	addq	-96(%rsp), %r10
	cmpq	$16, %r8
	jl	.LBB6_56
	vmovups	%ymm7, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB6_57
	.p2align	4
.LBB6_56:
	vpcmpgtd	%ymm3, %ymm2, %ymm8
	vpcmpgtd	%ymm4, %ymm2, %ymm9
	vmaskmovps	%ymm7, %ymm9, (%r10)
	vmaskmovps	%ymm0, %ymm8, 32(%r10)
.LBB6_57:
	vmaxps	%ymm5, %ymm15, %ymm5
	vmaxps	%ymm6, %ymm1, %ymm0
	testb	%bl, %bl
	jne	.LBB6_59
	vmovups	(%r15), %ymm6
	vmovups	32(%r15), %ymm7
	vfmadd213ps	32(%r14), %ymm7, %ymm0
	vfmadd213ps	(%r14), %ymm6, %ymm5
.LBB6_59:
	leaq	(%r10,%rax,4), %r10
	cmpq	$16, %r8
	jl	.LBB6_61
	vmovups	%ymm5, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB6_62
.Lfunc_end6:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end6-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI7_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI7_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.text
	.p2align	4
	.type	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF,@function
$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	cmpq	$2, %rsi
	movq	%r13, -24(%rsp)
	jl	.LBB7_58
	movq	(%r13), %rax
	cmpq	$17, %rax
	movq	%rdi, -48(%rsp)
	movq	%rax, -72(%rsp)
	movq	%rsi, -8(%rsp)
	jl	.LBB7_34
	movq	8(%r13), %rcx
	movq	16(%r13), %rax
	movq	24(%r13), %rsi
	movq	%rsi, %rdx
	imulq	%rdi, %rdx
	leaq	(%rax,%rdx,4), %r8
	movq	32(%r13), %r11
	movq	40(%r13), %r10
	movq	72(%r13), %r9
	movq	%r9, -64(%rsp)
	imulq	%rdi, %r9
	shlq	$2, %r9
	addq	64(%r13), %r9
	movq	%r9, -56(%rsp)
	vmovups	112(%r13), %ymm0
	vmovups	80(%r13), %ymm1
	movq	48(%r13), %r14
	movq	56(%r13), %r15
	movq	%rcx, %r12
	shlq	$6, %r12
	movq	%rcx, %rbp
	andq	$-2, %rbp
	leaq	4(,%rdi,4), %rdx
	movq	%rsi, -40(%rsp)
	imulq	%rsi, %rdx
	leaq	(%rdx,%rax), %r9
	addq	$4, %r9
	movq	-72(%rsp), %rdx
	movq	%r11, -16(%rsp)
	leaq	64(%r11), %rdi
	movq	%rcx, %rax
	shlq	$7, %rax
	movq	%rax, -32(%rsp)
	xorl	%esi, %esi
	vmovdqa	.LCPI7_1(%rip), %ymm3
	jmp	.LBB7_5
	.p2align	4
.LBB7_3:
	vmovd	%eax, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI7_0(%rip), %ymm2, %ymm5
	vmaskmovps	%ymm7, %ymm5, (%r11)
	vpcmpgtd	%ymm3, %ymm2, %ymm2
	vmaskmovps	%ymm4, %ymm2, 96(%rdx)
.LBB7_4:
	leaq	32(%rsi), %r13
	addq	$48, %rsi
	addq	-32(%rsp), %rdi
	movq	-72(%rsp), %rdx
	cmpq	%rdx, %rsi
	movq	%r13, %rsi
	jge	.LBB7_36
.LBB7_5:
	vmovups	(%r10,%rsi,4), %ymm6
	vmovups	32(%r10,%rsi,4), %ymm7
	vmovups	64(%r10,%rsi,4), %ymm4
	vmovups	96(%r10,%rsi,4), %ymm5
	testq	%rcx, %rcx
	je	.LBB7_8
	cmpq	$1, %rcx
	jne	.LBB7_9
	xorl	%eax, %eax
	vmovaps	%ymm4, %ymm8
	vmovaps	%ymm5, %ymm9
	vmovaps	%ymm6, %ymm10
	vmovaps	%ymm7, %ymm11
	jmp	.LBB7_11
	.p2align	4
.LBB7_8:
	vmovaps	%ymm4, %ymm8
	vmovaps	%ymm5, %ymm9
	vmovaps	%ymm6, %ymm10
	vmovaps	%ymm7, %ymm11
	jmp	.LBB7_13
	.p2align	4
.LBB7_9:
	movq	%rdi, %r11
	xorl	%ebx, %ebx
	vmovaps	%ymm4, %ymm8
	vmovaps	%ymm5, %ymm9
	vmovaps	%ymm6, %ymm10
	vmovaps	%ymm7, %ymm11
	.p2align	4
.LBB7_10:
	vbroadcastss	(%r8,%rbx,4), %ymm2
	vmovups	-64(%r11), %ymm12
	vmovups	-32(%r11), %ymm13
	vfmadd231ps	%ymm12, %ymm2, %ymm10
	vfmadd231ps	%ymm13, %ymm2, %ymm11
	vmovups	-64(%r11,%r12), %ymm14
	vmovups	-32(%r11,%r12), %ymm15
	vfmadd231ps	%ymm14, %ymm2, %ymm8
	vfmadd231ps	%ymm2, %ymm15, %ymm9
	vbroadcastss	-4(%r9,%rbx,4), %ymm2
	vfmadd231ps	%ymm12, %ymm2, %ymm6
	vmovups	(%r11), %ymm12
	vfmadd231ps	%ymm13, %ymm2, %ymm7
	vmovups	32(%r11), %ymm13
	vfmadd231ps	%ymm14, %ymm2, %ymm4
	vmovups	(%r11,%r12), %ymm14
	vfmadd231ps	%ymm15, %ymm2, %ymm5
	vmovups	32(%r11,%r12), %ymm2
	vbroadcastss	4(%r8,%rbx,4), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm11
	vfmadd231ps	%ymm12, %ymm15, %ymm10
	vfmadd231ps	%ymm2, %ymm15, %ymm9
	vfmadd231ps	%ymm15, %ymm14, %ymm8
	vbroadcastss	(%r9,%rbx,4), %ymm15
	vfmadd231ps	%ymm13, %ymm15, %ymm7
	vfmadd231ps	%ymm12, %ymm15, %ymm6
	vfmadd231ps	%ymm2, %ymm15, %ymm5
	vfmadd231ps	%ymm14, %ymm15, %ymm4
	leaq	2(%rbx), %rax
	subq	$-128, %r11
	movq	%rax, %rbx
	cmpq	%rax, %rbp
	jne	.LBB7_10
.LBB7_11:
	testb	$1, %cl
	je	.LBB7_13
	movq	%rsi, %rdx
	imulq	%rcx, %rdx
	movq	-16(%rsp), %r11
	leaq	(%r11,%rdx,4), %rdx
	leaq	(%r8,%rax,4), %r11
	movq	%rax, %rbx
	shlq	$6, %rbx
	leaq	(%rdx,%rbx), %r13
	vmovups	(%rdx,%rbx), %ymm12
	vmovups	32(%rdx,%rbx), %ymm13
	movq	-72(%rsp), %rdx
	vmovups	(%r12,%r13), %ymm14
	vmovups	32(%r12,%r13), %ymm15
	vbroadcastss	(%r8,%rax,4), %ymm2
	vfmadd231ps	%ymm13, %ymm2, %ymm11
	vfmadd231ps	%ymm12, %ymm2, %ymm10
	vfmadd231ps	%ymm15, %ymm2, %ymm9
	vfmadd231ps	%ymm2, %ymm14, %ymm8
	movq	-40(%rsp), %rax
	vbroadcastss	(%r11,%rax,4), %ymm2
	vfmadd231ps	%ymm13, %ymm2, %ymm7
	vfmadd231ps	%ymm12, %ymm2, %ymm6
	vfmadd231ps	%ymm15, %ymm2, %ymm5
	vfmadd231ps	%ymm14, %ymm2, %ymm4
.LBB7_13:
	testq	%r14, %r14
	leaq	(%r14,%rsi,4), %r11
	cmoveq	%r14, %r11
	testq	%r15, %r15
	leaq	(%r15,%rsi,4), %r13
	cmoveq	%r15, %r13
	vmaxps	%ymm10, %ymm1, %ymm10
	vmaxps	%ymm11, %ymm0, %ymm11
	testq	%r11, %r11
	je	.LBB7_17
	testq	%r13, %r13
	je	.LBB7_16
	vmovups	(%r11), %ymm2
	vmovups	32(%r11), %ymm12
	vfmadd213ps	32(%r13), %ymm12, %ymm11
	vfmadd213ps	(%r13), %ymm2, %ymm10
.LBB7_16:
	leaq	64(%r11), %rax
	jmp	.LBB7_18
	.p2align	4
.LBB7_17:
	xorl	%eax, %eax
.LBB7_18:
	vmaxps	%ymm8, %ymm1, %ymm12
	vmaxps	%ymm9, %ymm0, %ymm8
	testq	%rax, %rax
	je	.LBB7_21
	testq	%r13, %r13
	je	.LBB7_21
	vmovups	(%rax), %ymm2
	vmovups	32(%rax), %ymm9
	vfmadd213ps	96(%r13), %ymm9, %ymm8
	vfmadd213ps	64(%r13), %ymm2, %ymm12
.LBB7_21:
	movq	%rdx, %rax
	movq	-56(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rbx
	vmovups	%ymm10, (%rbx)
	vmovups	%ymm11, 32(%rbx)
	subq	%rsi, %rax
	leaq	64(%rbx), %rdx
	addq	$-16, %rax
	cmpq	$16, %rax
	jl	.LBB7_23
	vmovups	%ymm12, (%rdx)
	vmovups	%ymm8, 32(%rdx)
	jmp	.LBB7_24
	.p2align	4
.LBB7_23:
	vmovd	%eax, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI7_0(%rip), %ymm2, %ymm9
	vmaskmovps	%ymm12, %ymm9, (%rdx)
	vpcmpgtd	%ymm3, %ymm2, %ymm2
	vmaskmovps	%ymm8, %ymm2, 96(%rbx)
.LBB7_24:
	vmaxps	%ymm6, %ymm1, %ymm8
	vmaxps	%ymm7, %ymm0, %ymm6
	testq	%r11, %r11
	je	.LBB7_28
	testq	%r13, %r13
	je	.LBB7_27
	vmovups	(%r11), %ymm2
	vmovups	32(%r11), %ymm7
	vfmadd213ps	32(%r13), %ymm7, %ymm6
	vfmadd213ps	(%r13), %ymm2, %ymm8
.LBB7_27:
	addq	$64, %r11
	jmp	.LBB7_29
	.p2align	4
.LBB7_28:
	xorl	%r11d, %r11d
.LBB7_29:
	vmaxps	%ymm4, %ymm1, %ymm7
	vmaxps	%ymm5, %ymm0, %ymm4
	testq	%r11, %r11
	je	.LBB7_32
	testq	%r13, %r13
	je	.LBB7_32
	vmovups	(%r11), %ymm2
	vmovups	32(%r11), %ymm5
	vfmadd213ps	96(%r13), %ymm5, %ymm4
	vfmadd213ps	64(%r13), %ymm2, %ymm7
.LBB7_32:
	movq	-64(%rsp), %rdx
	leaq	(%rbx,%rdx,4), %rdx
	vmovups	%ymm8, (%rdx)
	leaq	64(%rdx), %r11
	vmovups	%ymm6, 32(%rdx)
	cmpq	$16, %rax
	jl	.LBB7_3
	vmovups	%ymm7, (%r11)
	vmovups	%ymm4, 32(%r11)
	jmp	.LBB7_4
.LBB7_34:
	testq	%rax, %rax
	jle	.LBB7_57
	xorl	%r13d, %r13d
	jmp	.LBB7_37
.LBB7_36:
	cmpq	%rdx, %r13
	jge	.LBB7_57
.LBB7_37:
	movq	-24(%rsp), %rdi
	movq	8(%rdi), %rcx
	movq	16(%rdi), %rax
	movq	24(%rdi), %r15
	movq	%r15, %rdx
	movq	-48(%rsp), %r9
	imulq	%r9, %rdx
	leaq	(%rax,%rdx,4), %rsi
	movq	32(%rdi), %r12
	movq	40(%rdi), %r8
	movq	72(%rdi), %r10
	movq	%r10, -64(%rsp)
	imulq	%r9, %r10
	shlq	$2, %r10
	addq	64(%rdi), %r10
	vmovups	112(%rdi), %ymm0
	vmovups	80(%rdi), %ymm1
	movq	48(%rdi), %r11
	movq	56(%rdi), %rbx
	movq	%rcx, %r14
	andq	$-2, %r14
	leaq	4(,%r9,4), %rdx
	movq	%r15, -32(%rsp)
	imulq	%r15, %rdx
	leaq	(%rdx,%rax), %r15
	addq	$4, %r15
	movq	%r13, %rax
	imulq	%rcx, %rax
	movq	%r12, -40(%rsp)
	leaq	(%r12,%rax,4), %rax
	addq	$64, %rax
	movq	%rcx, %rdx
	shlq	$6, %rdx
	movq	%rdx, -56(%rsp)
	vmovdqa	.LCPI7_0(%rip), %ymm2
	vmovdqa	.LCPI7_1(%rip), %ymm3
	jmp	.LBB7_40
	.p2align	4
.LBB7_38:
	vmovd	%edx, %xmm5
	vpbroadcastd	%xmm5, %ymm5
	vpcmpgtd	%ymm2, %ymm5, %ymm7
	vmaskmovps	%ymm6, %ymm7, (%rdi)
	vpcmpgtd	%ymm3, %ymm5, %ymm5
	vmaskmovps	%ymm4, %ymm5, 32(%rdi)
.LBB7_39:
	addq	$16, %r13
	addq	-56(%rsp), %rax
	cmpq	-72(%rsp), %r13
	jge	.LBB7_57
.LBB7_40:
	vmovups	(%r8,%r13,4), %ymm4
	vmovups	32(%r8,%r13,4), %ymm5
	testq	%rcx, %rcx
	je	.LBB7_43
	cmpq	$1, %rcx
	jne	.LBB7_44
	xorl	%edi, %edi
	vmovaps	%ymm4, %ymm6
	vmovaps	%ymm5, %ymm7
	jmp	.LBB7_46
	.p2align	4
.LBB7_43:
	vmovaps	%ymm4, %ymm6
	vmovaps	%ymm5, %ymm7
	jmp	.LBB7_48
	.p2align	4
.LBB7_44:
	movq	%rax, %r12
	xorl	%edx, %edx
	vmovaps	%ymm4, %ymm6
	vmovaps	%ymm5, %ymm7
	.p2align	4
.LBB7_45:
	vbroadcastss	(%rsi,%rdx,4), %ymm8
	vmovups	-64(%r12), %ymm9
	vmovups	-32(%r12), %ymm10
	vmovups	(%r12), %ymm11
	vmovups	32(%r12), %ymm12
	vfmadd231ps	%ymm9, %ymm8, %ymm6
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vbroadcastss	-4(%r15,%rdx,4), %ymm8
	vfmadd231ps	%ymm9, %ymm8, %ymm4
	vfmadd231ps	%ymm10, %ymm8, %ymm5
	leaq	2(%rdx), %rdi
	vbroadcastss	4(%rsi,%rdx,4), %ymm8
	vfmadd231ps	%ymm12, %ymm8, %ymm7
	vfmadd231ps	%ymm8, %ymm11, %ymm6
	vbroadcastss	(%r15,%rdx,4), %ymm8
	vfmadd231ps	%ymm12, %ymm8, %ymm5
	vfmadd231ps	%ymm11, %ymm8, %ymm4
	subq	$-128, %r12
	movq	%rdi, %rdx
	cmpq	%rdi, %r14
	jne	.LBB7_45
.LBB7_46:
	testb	$1, %cl
	je	.LBB7_48
	movq	%r13, %rdx
	imulq	%rcx, %rdx
	movq	-40(%rsp), %r9
	leaq	(%r9,%rdx,4), %rdx
	leaq	(%rsi,%rdi,4), %r9
	movq	%rdi, %r12
	shlq	$6, %r12
	vmovups	(%rdx,%r12), %ymm8
	vmovups	32(%rdx,%r12), %ymm9
	vbroadcastss	(%rsi,%rdi,4), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm7
	vfmadd231ps	%ymm10, %ymm8, %ymm6
	movq	-32(%rsp), %rdx
	vbroadcastss	(%r9,%rdx,4), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm5
	vfmadd231ps	%ymm8, %ymm10, %ymm4
.LBB7_48:
	testq	%r11, %r11
	leaq	(%r11,%r13,4), %rdi
	cmoveq	%r11, %rdi
	testq	%rbx, %rbx
	leaq	(%rbx,%r13,4), %r12
	cmoveq	%rbx, %r12
	vmaxps	%ymm6, %ymm1, %ymm8
	vmaxps	%ymm7, %ymm0, %ymm6
	testq	%rdi, %rdi
	sete	%dl
	testq	%r12, %r12
	sete	%r9b
	orb	%dl, %r9b
	jne	.LBB7_50
	vmovups	(%rdi), %ymm7
	vmovups	32(%rdi), %ymm9
	vfmadd213ps	32(%r12), %ymm9, %ymm6
	vfmadd213ps	(%r12), %ymm7, %ymm8
.LBB7_50:
	movq	-72(%rsp), %rdx
	leaq	(%r10,%r13,4), %rbp
	subq	%r13, %rdx
	cmpq	$16, %rdx
	jl	.LBB7_52
	vmovups	%ymm8, (%rbp)
	vmovups	%ymm6, 32(%rbp)
	jmp	.LBB7_53
	.p2align	4
.LBB7_52:
	vmovd	%edx, %xmm7
	vpbroadcastd	%xmm7, %ymm7
	vpcmpgtd	%ymm2, %ymm7, %ymm9
	vmaskmovps	%ymm8, %ymm9, (%rbp)
	vpcmpgtd	%ymm3, %ymm7, %ymm7
	vmaskmovps	%ymm6, %ymm7, 32(%rbp)
.LBB7_53:
	vmaxps	%ymm4, %ymm1, %ymm6
	vmaxps	%ymm5, %ymm0, %ymm4
	testb	%r9b, %r9b
	jne	.LBB7_55
	vmovups	(%rdi), %ymm5
	vmovups	32(%rdi), %ymm7
	vfmadd213ps	32(%r12), %ymm7, %ymm4
	vfmadd213ps	(%r12), %ymm5, %ymm6
.LBB7_55:
	movq	-64(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	addq	%rbp, %rdi
	cmpq	$16, %rdx
	jl	.LBB7_38
	vmovups	%ymm6, (%rdi)
	vmovups	%ymm4, 32(%rdi)
	jmp	.LBB7_39
.LBB7_57:
	movq	-48(%rsp), %rdi
	addq	$2, %rdi
	movq	-24(%rsp), %r13
	movq	-8(%rsp), %rsi
.LBB7_58:
	movabsq	$-9223372036854775807, %rax
	andq	%rax, %rsi
	cmpq	$1, %rsi
	jne	.LBB7_114
	movq	(%r13), %rax
	cmpq	$49, %rax
	movq	%rax, -72(%rsp)
	jl	.LBB7_88
	movq	8(%r13), %r11
	movq	16(%r13), %rdx
	movq	24(%r13), %rsi
	imulq	%rdi, %rsi
	leaq	(%rdx,%rsi,4), %rdx
	movq	32(%r13), %rsi
	movq	40(%r13), %r9
	movq	72(%r13), %rcx
	movq	%rdi, -48(%rsp)
	imulq	%rdi, %rcx
	shlq	$2, %rcx
	addq	64(%r13), %rcx
	movq	%rcx, -56(%rsp)
	vmovups	112(%r13), %ymm0
	vmovups	80(%r13), %ymm1
	movq	48(%r13), %rdi
	movq	56(%r13), %r10
	movq	%r11, %rcx
	shlq	$4, %rcx
	movq	%rcx, -16(%rsp)
	movq	%r11, %rbx
	shlq	$7, %rbx
	movq	%r11, %r14
	andq	$-2, %r14
	movq	%r11, %r15
	shlq	$6, %r15
	leaq	(%r15,%r15,2), %r12
	movq	%r11, %rcx
	shlq	$8, %rcx
	movq	%rcx, -32(%rsp)
	xorl	%ebp, %ebp
	vmovdqa	.LCPI7_0(%rip), %ymm2
	vmovdqa	.LCPI7_1(%rip), %ymm3
	movq	%rsi, -40(%rsp)
	movq	%r11, -64(%rsp)
	jmp	.LBB7_63
	.p2align	4
.LBB7_61:
	vmovd	%r11d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	%ymm2, %ymm6, %ymm7
	vmaskmovps	%ymm5, %ymm7, (%rbp)
	vpcmpgtd	%ymm3, %ymm6, %ymm5
	vmaskmovps	%ymm4, %ymm5, 224(%r8)
.LBB7_62:
	movq	-64(%rsp), %r11
	leaq	64(%r13), %rbp
	leaq	112(%r13), %rax
	addq	-32(%rsp), %rsi
	movq	-72(%rsp), %rcx
	cmpq	%rcx, %rax
	movq	%rcx, %rax
	jge	.LBB7_90
.LBB7_63:
	movq	%rbp, %r13
	vmovups	(%r9,%rbp,4), %ymm10
	vmovups	32(%r9,%rbp,4), %ymm11
	vmovups	64(%r9,%rbp,4), %ymm8
	vmovups	96(%r9,%rbp,4), %ymm9
	vmovups	160(%r9,%rbp,4), %ymm6
	vmovups	128(%r9,%rbp,4), %ymm7
	vmovups	224(%r9,%rbp,4), %ymm4
	vmovups	192(%r9,%rbp,4), %ymm5
	testq	%r11, %r11
	je	.LBB7_70
	cmpq	$1, %r11
	jne	.LBB7_66
	xorl	%ebp, %ebp
	jmp	.LBB7_68
	.p2align	4
.LBB7_66:
	movq	%rsi, %r8
	xorl	%ebp, %ebp
	.p2align	4
.LBB7_67:
	vbroadcastss	(%rdx,%rbp,4), %ymm12
	vfmadd231ps	(%r8), %ymm12, %ymm10
	vfmadd231ps	32(%r8), %ymm12, %ymm11
	vfmadd231ps	(%r8,%r15), %ymm12, %ymm8
	vfmadd231ps	32(%r8,%r15), %ymm12, %ymm9
	vfmadd231ps	(%r8,%rbx), %ymm12, %ymm7
	vfmadd231ps	32(%r8,%rbx), %ymm12, %ymm6
	vfmadd231ps	(%r8,%r12), %ymm12, %ymm5
	vfmadd231ps	32(%r8,%r12), %ymm12, %ymm4
	vbroadcastss	4(%rdx,%rbp,4), %ymm12
	addq	$2, %rbp
	vfmadd231ps	96(%r8), %ymm12, %ymm11
	vfmadd231ps	64(%r8), %ymm12, %ymm10
	vfmadd231ps	96(%r8,%r15), %ymm12, %ymm9
	vfmadd231ps	64(%r8,%r15), %ymm12, %ymm8
	vfmadd231ps	96(%r8,%rbx), %ymm12, %ymm6
	vfmadd231ps	64(%r8,%rbx), %ymm12, %ymm7
	vfmadd231ps	96(%r8,%r12), %ymm12, %ymm4
	vfmadd231ps	64(%r8,%r12), %ymm12, %ymm5
	subq	$-128, %r8
	cmpq	%rbp, %r14
	jne	.LBB7_67
.LBB7_68:
	testb	$1, %r11b
	je	.LBB7_70
	movq	%r13, %r8
	imulq	%r11, %r8
	movq	-40(%rsp), %rax
	leaq	(%rax,%r8,4), %r8
	movq	%rbp, %r11
	shlq	$6, %r11
	leaq	(%r8,%r11), %rcx
	leaq	(%rcx,%rbx), %rax
	vbroadcastss	(%rdx,%rbp,4), %ymm12
	vfmadd231ps	32(%r8,%r11), %ymm12, %ymm11
	vfmadd231ps	(%r8,%r11), %ymm12, %ymm10
	movq	-16(%rsp), %r8
	vfmadd231ps	32(%rcx,%r8,4), %ymm12, %ymm9
	vfmadd231ps	(%rcx,%r8,4), %ymm12, %ymm8
	vfmadd231ps	32(%rbx,%rcx), %ymm12, %ymm6
	vfmadd231ps	(%rbx,%rcx), %ymm12, %ymm7
	vfmadd231ps	32(%rax,%r8,4), %ymm12, %ymm4
	vfmadd231ps	(%rax,%r8,4), %ymm12, %ymm5
	movq	-72(%rsp), %rax
.LBB7_70:
	testq	%rdi, %rdi
	leaq	(%rdi,%r13,4), %r8
	cmoveq	%rdi, %r8
	testq	%r10, %r10
	leaq	(%r10,%r13,4), %rbp
	cmoveq	%r10, %rbp
	vmaxps	%ymm10, %ymm1, %ymm10
	vmaxps	%ymm11, %ymm0, %ymm11
	testq	%r8, %r8
	je	.LBB7_74
	testq	%rbp, %rbp
	je	.LBB7_73
	vmovups	(%r8), %ymm12
	vmovups	32(%r8), %ymm13
	vfmadd213ps	32(%rbp), %ymm13, %ymm11
	vfmadd213ps	(%rbp), %ymm12, %ymm10
.LBB7_73:
	leaq	64(%r8), %r11
	jmp	.LBB7_75
	.p2align	4
.LBB7_74:
	xorl	%r11d, %r11d
.LBB7_75:
	vmaxps	%ymm8, %ymm1, %ymm8
	vmaxps	%ymm9, %ymm0, %ymm9
	testq	%r11, %r11
	je	.LBB7_78
	testq	%rbp, %rbp
	je	.LBB7_78
	vmovups	(%r11), %ymm12
	vmovups	32(%r11), %ymm13
	vfmadd213ps	96(%rbp), %ymm13, %ymm9
	vfmadd213ps	64(%rbp), %ymm12, %ymm8
.LBB7_78:
	vmaxps	%ymm7, %ymm1, %ymm7
	vmaxps	%ymm6, %ymm0, %ymm6
	testq	%r8, %r8
	je	.LBB7_82
	subq	$-128, %r8
	testq	%rbp, %rbp
	je	.LBB7_81
	vmovups	(%r8), %ymm12
	vmovups	32(%r8), %ymm13
	vfmadd213ps	160(%rbp), %ymm13, %ymm6
	vfmadd213ps	128(%rbp), %ymm12, %ymm7
.LBB7_81:
	addq	$64, %r8
	jmp	.LBB7_83
	.p2align	4
.LBB7_82:
	xorl	%r8d, %r8d
.LBB7_83:
	vmaxps	%ymm5, %ymm1, %ymm5
	vmaxps	%ymm4, %ymm0, %ymm4
	testq	%r8, %r8
	je	.LBB7_86
	testq	%rbp, %rbp
	je	.LBB7_86
	vmovups	(%r8), %ymm12
	vmovups	32(%r8), %ymm13
	vfmadd213ps	224(%rbp), %ymm13, %ymm4
	vfmadd213ps	192(%rbp), %ymm12, %ymm5
.LBB7_86:
	movq	%rax, %r11
	movq	-56(%rsp), %rax
	leaq	(%rax,%r13,4), %r8
	vmovups	%ymm10, (%r8)
	vmovups	%ymm11, 32(%r8)
	vmovups	%ymm8, 64(%r8)
	vmovups	%ymm9, 96(%r8)
	vmovups	%ymm7, 128(%r8)
	vmovups	%ymm6, 160(%r8)
	subq	%r13, %r11
	leaq	192(%r8), %rbp
	addq	$-48, %r11
	cmpq	$16, %r11
	jl	.LBB7_61
	vmovups	%ymm5, (%rbp)
	vmovups	%ymm4, 32(%rbp)
	jmp	.LBB7_62
.LBB7_88:
	cmpq	$16, %rax
	jle	.LBB7_115
	movq	%rdi, -48(%rsp)
	xorl	%ebp, %ebp
	jmp	.LBB7_91
.LBB7_90:
	addq	$80, %r13
	cmpq	%rax, %r13
	jge	.LBB7_113
.LBB7_91:
	movq	-24(%rsp), %rsi
	movq	8(%rsi), %rcx
	movq	16(%rsi), %rax
	movq	24(%rsi), %rdx
	movq	-48(%rsp), %r9
	imulq	%r9, %rdx
	leaq	(%rax,%rdx,4), %rdx
	movq	32(%rsi), %r11
	movq	40(%rsi), %rdi
	movq	72(%rsi), %r8
	imulq	%r9, %r8
	shlq	$2, %r8
	addq	64(%rsi), %r8
	vmovups	112(%rsi), %ymm0
	vmovups	80(%rsi), %ymm1
	movq	48(%rsi), %r9
	movq	56(%rsi), %r10
	movq	%rcx, %rax
	shlq	$6, %rax
	movq	%rax, -56(%rsp)
	movq	%rcx, %rbx
	andq	$-2, %rbx
	leaq	64(,%rbp,4), %rax
	imulq	%rcx, %rax
	leaq	(%rax,%r11), %r14
	addq	$64, %r14
	movq	%rcx, %r15
	shlq	$7, %r15
	movq	%rbp, %rax
	imulq	%rcx, %rax
	movq	%r11, -64(%rsp)
	leaq	(%r11,%rax,4), %r12
	addq	$64, %r12
	movq	-72(%rsp), %rax
	vmovdqa	.LCPI7_0(%rip), %ymm2
	vmovdqa	.LCPI7_1(%rip), %ymm3
	movq	%rbp, %r13
	jmp	.LBB7_94
	.p2align	4
.LBB7_92:
	vmovd	%ebp, %xmm5
	vpbroadcastd	%xmm5, %ymm5
	vpcmpgtd	%ymm2, %ymm5, %ymm6
	vmaskmovps	%ymm8, %ymm6, (%r11)
	vpcmpgtd	%ymm3, %ymm5, %ymm5
	vmaskmovps	%ymm4, %ymm5, 96(%rsi)
.LBB7_93:
	leaq	32(%r13), %rbp
	addq	$48, %r13
	addq	%r15, %r14
	addq	%r15, %r12
	cmpq	%rax, %r13
	movq	%rbp, %r13
	jge	.LBB7_113
.LBB7_94:
	vmovups	(%rdi,%r13,4), %ymm6
	vmovups	32(%rdi,%r13,4), %ymm7
	vmovups	64(%rdi,%r13,4), %ymm4
	vmovups	96(%rdi,%r13,4), %ymm5
	testq	%rcx, %rcx
	je	.LBB7_101
	cmpq	$1, %rcx
	jne	.LBB7_97
	xorl	%ebp, %ebp
	jmp	.LBB7_99
	.p2align	4
.LBB7_97:
	xorl	%esi, %esi
	xorl	%ebp, %ebp
	.p2align	4
.LBB7_98:
	vbroadcastss	(%rdx,%rbp,4), %ymm8
	vfmadd231ps	-64(%r12,%rsi), %ymm8, %ymm6
	vfmadd231ps	-32(%r12,%rsi), %ymm8, %ymm7
	vfmadd231ps	-64(%r14,%rsi), %ymm8, %ymm4
	vfmadd231ps	-32(%r14,%rsi), %ymm8, %ymm5
	vbroadcastss	4(%rdx,%rbp,4), %ymm8
	addq	$2, %rbp
	vfmadd231ps	32(%r12,%rsi), %ymm8, %ymm7
	vfmadd231ps	(%r12,%rsi), %ymm8, %ymm6
	vfmadd231ps	32(%r14,%rsi), %ymm8, %ymm5
	vfmadd231ps	(%r14,%rsi), %ymm8, %ymm4
	subq	$-128, %rsi
	cmpq	%rbp, %rbx
	jne	.LBB7_98
.LBB7_99:
	testb	$1, %cl
	je	.LBB7_101
	movq	%r13, %rax
	imulq	%rcx, %rax
	movq	-64(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	movq	%rbp, %rsi
	shlq	$6, %rsi
	leaq	(%rax,%rsi), %r11
	vbroadcastss	(%rdx,%rbp,4), %ymm8
	vfmadd231ps	32(%rax,%rsi), %ymm8, %ymm7
	vfmadd231ps	(%rax,%rsi), %ymm8, %ymm6
	movq	-72(%rsp), %rax
	movq	-56(%rsp), %rsi
	vfmadd231ps	32(%rsi,%r11), %ymm8, %ymm5
	vfmadd231ps	(%rsi,%r11), %ymm8, %ymm4
.LBB7_101:
	testq	%r10, %r10
	leaq	(%r10,%r13,4), %rbp
	cmoveq	%r10, %rbp
	vmaxps	%ymm6, %ymm1, %ymm6
	vmaxps	%ymm7, %ymm0, %ymm7
	testq	%r9, %r9
	je	.LBB7_107
	leaq	(%r9,%r13,4), %rsi
	testq	%rsi, %rsi
	je	.LBB7_107
	testq	%rbp, %rbp
	je	.LBB7_105
	vmovups	(%rsi), %ymm8
	vmovups	32(%rsi), %ymm9
	vfmadd213ps	32(%rbp), %ymm9, %ymm7
	vfmadd213ps	(%rbp), %ymm8, %ymm6
.LBB7_105:
	addq	$64, %rsi
	jmp	.LBB7_108
	.p2align	4
.LBB7_107:
	xorl	%esi, %esi
.LBB7_108:
	vmaxps	%ymm4, %ymm1, %ymm8
	vmaxps	%ymm5, %ymm0, %ymm4
	testq	%rsi, %rsi
	je	.LBB7_111
	testq	%rbp, %rbp
	je	.LBB7_111
	vmovups	(%rsi), %ymm5
	vmovups	32(%rsi), %ymm9
	vfmadd213ps	96(%rbp), %ymm9, %ymm4
	vfmadd213ps	64(%rbp), %ymm5, %ymm8
.LBB7_111:
	movq	%rax, %rbp
	leaq	(%r8,%r13,4), %rsi
	vmovups	%ymm6, (%rsi)
	vmovups	%ymm7, 32(%rsi)
	subq	%r13, %rbp
	leaq	64(%rsi), %r11
	addq	$-16, %rbp
	cmpq	$16, %rbp
	jl	.LBB7_92
	vmovups	%ymm8, (%r11)
	vmovups	%ymm4, 32(%r11)
	jmp	.LBB7_93
.LBB7_113:
	cmpq	%rax, %rbp
	movq	-24(%rsp), %r13
	movq	-48(%rsp), %rdi
	jl	.LBB7_117
.LBB7_114:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB7_115:
	testq	%rax, %rax
	jle	.LBB7_114
	xorl	%ebp, %ebp
.LBB7_117:
	movq	8(%r13), %rbx
	movq	16(%r13), %rax
	movq	32(%r13), %rdx
	movq	72(%r13), %rcx
	imulq	%rdi, %rcx
	shlq	$2, %rcx
	addq	64(%r13), %rcx
	movq	%rcx, -64(%rsp)
	movq	40(%r13), %rsi
	vmovups	112(%r13), %ymm0
	vmovups	80(%r13), %ymm1
	movq	48(%r13), %rcx
	movq	56(%r13), %r8
	movl	%ebx, %r9d
	andl	$3, %r9d
	movq	%rbx, %r10
	imulq	24(%r13), %rdi
	andq	$-4, %r10
	leaq	(%rax,%rdi,4), %r11
	addq	$12, %r11
	movq	%rbx, %rdi
	movq	%rbp, %rax
	imulq	%rbx, %rax
	leaq	(%rdx,%rax,4), %rbx
	addq	$192, %rbx
	movq	%rdi, %r14
	shlq	$6, %r14
	leaq	(%rdx,%rax,4), %r15
	vmovdqa	.LCPI7_0(%rip), %ymm2
	vmovdqa	.LCPI7_1(%rip), %ymm3
	jmp	.LBB7_120
	.p2align	4
.LBB7_118:
	vmovd	%r12d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	%ymm2, %ymm6, %ymm7
	vmaskmovps	%ymm4, %ymm7, (%rdx)
	vpcmpgtd	%ymm3, %ymm6, %ymm4
	vmaskmovps	%ymm5, %ymm4, 32(%rdx)
.LBB7_119:
	addq	$16, %rbp
	addq	%r14, %rbx
	addq	%r14, %r15
	cmpq	%rax, %rbp
	jge	.LBB7_114
.LBB7_120:
	vmovups	(%rsi,%rbp,4), %ymm4
	vmovups	32(%rsi,%rbp,4), %ymm5
	testq	%rdi, %rdi
	je	.LBB7_128
	cmpq	$4, %rdi
	jae	.LBB7_123
	xorl	%r12d, %r12d
	jmp	.LBB7_125
	.p2align	4
.LBB7_123:
	movq	%rbx, %r13
	xorl	%r12d, %r12d
	.p2align	4
.LBB7_124:
	vbroadcastss	-12(%r11,%r12,4), %ymm6
	vfmadd231ps	-192(%r13), %ymm6, %ymm4
	vfmadd231ps	-160(%r13), %ymm6, %ymm5
	vbroadcastss	-8(%r11,%r12,4), %ymm6
	vfmadd231ps	-96(%r13), %ymm6, %ymm5
	vfmadd231ps	-128(%r13), %ymm6, %ymm4
	vbroadcastss	-4(%r11,%r12,4), %ymm6
	vfmadd231ps	-64(%r13), %ymm6, %ymm4
	vfmadd231ps	-32(%r13), %ymm6, %ymm5
	vbroadcastss	(%r11,%r12,4), %ymm6
	addq	$4, %r12
	vfmadd231ps	32(%r13), %ymm6, %ymm5
	vfmadd231ps	(%r13), %ymm6, %ymm4
	addq	$256, %r13
	cmpq	%r12, %r10
	jne	.LBB7_124
.LBB7_125:
	testq	%r9, %r9
	je	.LBB7_128
	leaq	(%r11,%r12,4), %r13
	addq	$-12, %r13
	shlq	$6, %r12
	addq	%r15, %r12
	xorl	%edx, %edx
	.p2align	4
.LBB7_127:
	vbroadcastss	(%r13,%rdx,4), %ymm6
	vfmadd231ps	32(%r12), %ymm6, %ymm5
	vfmadd231ps	(%r12), %ymm6, %ymm4
	incq	%rdx
	addq	$64, %r12
	cmpq	%rdx, %r9
	jne	.LBB7_127
.LBB7_128:
	vmaxps	%ymm5, %ymm0, %ymm5
	vmaxps	%ymm4, %ymm1, %ymm4
	testq	%rcx, %rcx
	sete	%al
	leaq	(,%rbp,4), %r12
	testq	%r8, %r8
	leaq	(%r8,%rbp,4), %rdx
	cmoveq	%r8, %rdx
	addq	%rcx, %r12
	sete	%r13b
	orb	%al, %r13b
	testq	%rdx, %rdx
	sete	%al
	orb	%r13b, %al
	jne	.LBB7_130
	vmovups	(%r12), %ymm6
	vmovups	32(%r12), %ymm7
	vfmadd213ps	32(%rdx), %ymm7, %ymm5
	vfmadd213ps	(%rdx), %ymm6, %ymm4
.LBB7_130:
	movq	-72(%rsp), %rax
	movq	%rax, %r12
	subq	%rbp, %r12
	movq	-64(%rsp), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	cmpq	$16, %r12
	jl	.LBB7_118
	vmovups	%ymm4, (%rdx)
	vmovups	%ymm5, 32(%rdx)
	jmp	.LBB7_119
.Lfunc_end7:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF, .Lfunc_end7-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF
	.globl	nt_f64_standardize_f32__avx2
	.p2align	4
	.type	nt_f64_standardize_f32__avx2,@function
nt_f64_standardize_f32__avx2:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rdx, -56(%rsp)
	cmpq	%rdx, %rsi
	jne	.LBB8_1
.LBB8_21:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB8_1:
	movq	(%rdi), %rax
	movq	8(%rdi), %r15
	movq	16(%rdi), %r8
	movq	24(%rdi), %r9
	movq	32(%rdi), %r12
	movq	%rax, %rbp
	imulq	%rsi, %rbp
	leaq	(%r12,%rbp,4), %r10
	movq	%rax, %rdx
	imulq	-56(%rsp), %rdx
	leaq	(%r12,%rdx,4), %rcx
	leaq	(,%rax,4), %r13
	leaq	(%r15,%rbp,8), %rbx
	leaq	(%r15,%rdx,8), %r14
	leaq	(,%rax,8), %rdx
	leaq	(%r8,%rax,8), %r11
	leaq	(%r9,%rax,8), %rdi
	movq	%rdi, -72(%rsp)
	cmpq	%r14, %r10
	setb	%dil
	cmpq	%rcx, %rbx
	setb	%r14b
	andb	%dil, %r14b
	movq	%rdx, -16(%rsp)
	orq	%r13, %rdx
	sets	%dl
	orb	%r14b, %dl
	cmpq	%r11, %r10
	setb	%dil
	cmpq	%rcx, %r8
	setb	%r14b
	andb	%dil, %r14b
	movq	%r13, -8(%rsp)
	testq	%r13, %r13
	sets	%dil
	orb	%r14b, %dil
	orb	%dl, %dil
	cmpq	-72(%rsp), %r10
	setb	%dl
	cmpq	%rcx, %r9
	setb	%cl
	andb	%dl, %cl
	orb	%dil, %cl
	movb	%cl, -73(%rsp)
	movq	%rax, %rcx
	andq	$-4, %rcx
	movl	%eax, %edx
	andl	$3, %edx
	movq	%rdx, -64(%rsp)
	movq	%r12, -24(%rsp)
	leaq	(%r12,%rbp,4), %r13
	addq	$8, %r13
	leaq	24(%r9), %rdx
	movq	%rdx, -40(%rsp)
	movq	%r15, -72(%rsp)
	leaq	24(%r15,%rbp,8), %rbp
	leaq	24(%r8), %rdx
	movq	%rdx, -48(%rsp)
	movq	%rcx, -32(%rsp)
	jmp	.LBB8_2
	.p2align	4
.LBB8_20:
	incq	%rsi
	movq	-8(%rsp), %rdx
	addq	%rdx, %r10
	movq	-16(%rsp), %rdi
	addq	%rdi, %rbx
	addq	%rdx, %r13
	addq	%rdi, %rbp
	cmpq	-56(%rsp), %rsi
	je	.LBB8_21
.LBB8_2:
	cmpq	$8, %rax
	jl	.LBB8_7
	movq	%rsi, %rdi
	imulq	%rax, %rdi
	movq	-72(%rsp), %rdx
	leaq	(%rdx,%rdi,8), %rdx
	movq	-24(%rsp), %r11
	leaq	(%r11,%rdi,4), %r15
	xorl	%edi, %edi
	.p2align	4
.LBB8_4:
	movq	%rdi, %r11
	vmovupd	(%rbx,%rdi,8), %ymm0
	vmovupd	32(%rbx,%rdi,8), %ymm1
	vsubpd	(%r8,%rdi,8), %ymm0, %ymm0
	vsubpd	32(%r8,%rdi,8), %ymm1, %ymm1
	vdivpd	32(%r9,%rdi,8), %ymm1, %ymm1
	vdivpd	(%r9,%rdi,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm1, %xmm1
	vmovupd	%xmm1, 16(%r10,%rdi,4)
	vmovupd	%xmm0, (%r10,%rdi,4)
	addq	$8, %rdi
	addq	$16, %r11
	cmpq	%r11, %rax
	jge	.LBB8_4
	cmpq	%rax, %rdi
	jae	.LBB8_20
	vmovupd	-64(%rdx,%rax,8), %ymm0
	vmovupd	-32(%rdx,%rax,8), %ymm1
	vsubpd	-64(%r8,%rax,8), %ymm0, %ymm0
	vsubpd	-32(%r8,%rax,8), %ymm1, %ymm1
	vdivpd	-32(%r9,%rax,8), %ymm1, %ymm1
	vdivpd	-64(%r9,%rax,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm1, %xmm1
	vmovupd	%xmm1, -16(%r15,%rax,4)
	vmovupd	%xmm0, -32(%r15,%rax,4)
	jmp	.LBB8_20
	.p2align	4
.LBB8_7:
	testq	%rax, %rax
	je	.LBB8_20
	cmpq	$8, %rax
	setb	%dl
	orb	-73(%rsp), %dl
	testb	$1, %dl
	je	.LBB8_10
	xorl	%edi, %edi
	jmp	.LBB8_13
.LBB8_10:
	xorl	%edx, %edx
	.p2align	4
.LBB8_11:
	vmovupd	(%rbx,%rdx,8), %ymm0
	vsubpd	(%r8,%rdx,8), %ymm0, %ymm0
	vdivpd	(%r9,%rdx,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovupd	%xmm0, (%r10,%rdx,4)
	addq	$4, %rdx
	cmpq	%rdx, %rcx
	jne	.LBB8_11
	movq	%rcx, %rdi
	cmpq	%rcx, %rax
	je	.LBB8_20
.LBB8_13:
	movq	%rdi, %r15
	cmpq	$0, -64(%rsp)
	je	.LBB8_17
	leaq	(%r10,%rdi,4), %rdx
	leaq	(%r9,%rdi,8), %r11
	leaq	(%r8,%rdi,8), %r14
	leaq	(%rbx,%rdi,8), %r12
	xorl	%r15d, %r15d
	movq	-64(%rsp), %rcx
	.p2align	4
.LBB8_15:
	vmovsd	(%r12,%r15,8), %xmm0
	vsubsd	(%r14,%r15,8), %xmm0, %xmm0
	vdivsd	(%r11,%r15,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %rcx
	jne	.LBB8_15
	addq	%rdi, %r15
	movq	-32(%rsp), %rcx
.LBB8_17:
	subq	%rax, %rdi
	cmpq	$-4, %rdi
	ja	.LBB8_20
	movq	%rax, %r11
	subq	%r15, %r11
	leaq	(,%r15,4), %rdi
	addq	%r13, %rdi
	movq	-40(%rsp), %rdx
	leaq	(%rdx,%r15,8), %rdx
	movq	-48(%rsp), %r14
	leaq	(%r14,%r15,8), %r14
	leaq	(,%r15,8), %r15
	addq	%rbp, %r15
	xorl	%r12d, %r12d
	.p2align	4
.LBB8_19:
	vmovsd	-24(%r15,%r12,8), %xmm0
	vsubsd	-24(%r14,%r12,8), %xmm0, %xmm0
	vdivsd	-24(%rdx,%r12,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -8(%rdi,%r12,4)
	vmovsd	-16(%r15,%r12,8), %xmm0
	vsubsd	-16(%r14,%r12,8), %xmm0, %xmm0
	vdivsd	-16(%rdx,%r12,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -4(%rdi,%r12,4)
	vmovsd	-8(%r15,%r12,8), %xmm0
	vsubsd	-8(%r14,%r12,8), %xmm0, %xmm0
	vdivsd	-8(%rdx,%r12,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdi,%r12,4)
	vmovsd	(%r15,%r12,8), %xmm0
	vsubsd	(%r14,%r12,8), %xmm0, %xmm0
	vdivsd	(%rdx,%r12,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 4(%rdi,%r12,4)
	addq	$4, %r12
	cmpq	%r12, %r11
	jne	.LBB8_19
	jmp	.LBB8_20
.Lfunc_end8:
	.size	nt_f64_standardize_f32__avx2, .Lfunc_end8-nt_f64_standardize_f32__avx2
	.globl	nt_f64_within__avx2
	.p2align	4
	.type	nt_f64_within__avx2,@function
nt_f64_within__avx2:
	cmpq	%rdx, %rsi
	je	.LBB9_11
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
	jmp	.LBB9_2
	.p2align	4
.LBB9_7:
	vmovupd	-64(%r14,%rax,8), %ymm2
	vmovupd	-32(%r14,%rax,8), %ymm3
	vmovupd	-64(%r8,%rax,8), %ymm4
	vmovupd	-32(%r8,%rax,8), %ymm5
	vcmplepd	%ymm3, %ymm5, %ymm5
	vcmplepd	%ymm2, %ymm4, %ymm4
	vcmplepd	-32(%r9,%rax,8), %ymm3, %ymm3
	vandpd	%ymm3, %ymm5, %ymm3
	vandpd	%ymm1, %ymm3, %ymm1
	vcmplepd	-64(%r9,%rax,8), %ymm2, %ymm2
	vandpd	%ymm2, %ymm4, %ymm2
	vandpd	%ymm0, %ymm2, %ymm0
.LBB9_8:
	vpcmpgtq	%ymm1, %ymm0, %ymm2
	vblendvpd	%ymm2, %ymm0, %ymm1, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vpcmpgtq	%xmm1, %xmm0, %xmm2
	vblendvpd	%xmm2, %xmm0, %xmm1, %xmm0
	vshufps	$238, %xmm0, %xmm0, %xmm1
	vandpd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	shrq	$63, %r14
.LBB9_9:
	movb	%r14b, (%rdi,%rsi)
	incq	%rsi
	addq	%rbx, %r11
	cmpq	%rdx, %rsi
	je	.LBB9_10
.LBB9_2:
	cmpq	$8, %rax
	jl	.LBB9_12
	movq	%rsi, %r14
	imulq	%rax, %r14
	leaq	(%rcx,%r14,8), %r14
	vmovupd	(%r14), %ymm0
	vmovupd	32(%r14), %ymm1
	vmovupd	(%r8), %ymm2
	vmovupd	32(%r8), %ymm3
	vcmplepd	%ymm1, %ymm3, %ymm3
	vcmplepd	%ymm0, %ymm2, %ymm2
	vpackssdw	%ymm3, %ymm2, %ymm2
	vextracti128	$1, %ymm2, %xmm3
	vcmplepd	32(%r9), %ymm1, %ymm1
	vcmplepd	(%r9), %ymm0, %ymm0
	vpackssdw	%xmm3, %xmm2, %xmm2
	vpackssdw	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpackssdw	%xmm1, %xmm0, %xmm0
	vpand	%xmm0, %xmm2, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	vpsllw	$15, %xmm0, %xmm0
	vpsraw	$15, %xmm0, %xmm1
	vpmovsxwq	%xmm1, %ymm0
	vpshufd	$238, %xmm1, %xmm1
	vpmovsxwq	%xmm1, %ymm1
	cmpq	$16, %rax
	jb	.LBB9_22
	movl	$8, %r15d
	.p2align	4
.LBB9_5:
	movq	%r15, %r12
	vmovupd	(%r11,%r15,8), %ymm2
	vmovupd	32(%r11,%r15,8), %ymm3
	vmovupd	(%r8,%r15,8), %ymm4
	vmovupd	32(%r8,%r15,8), %ymm5
	vcmplepd	%ymm3, %ymm5, %ymm5
	vcmplepd	%ymm2, %ymm4, %ymm4
	vcmplepd	32(%r9,%r15,8), %ymm3, %ymm3
	vandpd	%ymm3, %ymm5, %ymm3
	vandpd	%ymm1, %ymm3, %ymm1
	vcmplepd	(%r9,%r15,8), %ymm2, %ymm2
	vandpd	%ymm2, %ymm4, %ymm2
	vandpd	%ymm0, %ymm2, %ymm0
	addq	$8, %r15
	addq	$16, %r12
	cmpq	%r12, %rax
	jge	.LBB9_5
	cmpq	%rax, %r15
	jb	.LBB9_7
	jmp	.LBB9_8
	.p2align	4
.LBB9_12:
	testq	%rax, %rax
	je	.LBB9_13
	movb	$1, %bpl
	xorl	%r14d, %r14d
	jmp	.LBB9_15
	.p2align	4
.LBB9_18:
	xorl	%ebp, %ebp
	movq	%r10, %r15
	addq	%r14, %r15
	je	.LBB9_21
.LBB9_15:
	incq	%r14
	.p2align	4
.LBB9_16:
	vmovsd	-8(%r11,%r14,8), %xmm0
	vucomisd	-8(%r8,%r14,8), %xmm0
	jb	.LBB9_18
	vmovsd	-8(%r9,%r14,8), %xmm1
	vucomisd	%xmm0, %xmm1
	jb	.LBB9_18
	leaq	(%r10,%r14), %r15
	incq	%r15
	incq	%r14
	cmpq	$1, %r15
	jne	.LBB9_16
	movb	$1, %r14b
	testb	$1, %bpl
	jne	.LBB9_9
.LBB9_21:
	xorl	%r14d, %r14d
	jmp	.LBB9_9
	.p2align	4
.LBB9_22:
	cmpq	$8, %rax
	jne	.LBB9_7
	jmp	.LBB9_8
.LBB9_13:
	movb	$1, %r14b
	jmp	.LBB9_9
.LBB9_10:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB9_11:
	vzeroupper
	retq
.Lfunc_end9:
	.size	nt_f64_within__avx2, .Lfunc_end9-nt_f64_within__avx2
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
