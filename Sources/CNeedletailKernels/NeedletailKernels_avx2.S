// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 228dfa0df6a75f66
// toolchain: Swift version 6.3.1 (swift-6.3.1-RELEASE)
// flags: -swift-version 6 -Ounchecked -wmo -parse-as-library -module-name NeedletailKernels -Xfrontend -disable-stack-protector -target x86_64-unknown-linux-gnu -Xcc -march=x86-64-v3 -D NT_FMA -emit-assembly
#if defined(__x86_64__) && defined(__ELF__)
	.hidden	nt_f32_fma_peak__avx2
	.hidden	nt_f32_read_sum__avx2
	.hidden	nt_f32_relu__avx2
	.hidden	nt_f32_sigmoid__avx2
	.hidden	nt_f32_scale_shift__avx2
	.hidden	nt_f32_matmul__avx2
	.hidden	nt_f64_standardize_f32__avx2
	.hidden	nt_f64_within__avx2
	.text
	.globl	nt_f32_fma_peak__avx2
	.p2align	4
	.type	nt_f32_fma_peak__avx2,@function
nt_f32_fma_peak__avx2:
	.cfi_startproc
	movq	(%rdi), %rcx
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
	movq	%rcx, %r8
	subq	%rsi, %rdx
	je	.LBB0_3
	vmovups	(%rcx), %ymm12
	vmovups	32(%rcx), %ymm13
	vbroadcastss	%xmm12, %ymm14
	vbroadcastss	(%r8), %ymm15
	.p2align	4
.LBB0_2:
	vfmadd231ps	%ymm12, %ymm14, %ymm6
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vfmadd231ps	%ymm12, %ymm14, %ymm4
	vfmadd231ps	%ymm13, %ymm14, %ymm5
	vfmadd231ps	%ymm12, %ymm14, %ymm11
	vfmadd231ps	%ymm13, %ymm14, %ymm3
	vfmadd231ps	%ymm12, %ymm15, %ymm10
	vfmadd231ps	%ymm13, %ymm15, %ymm2
	vfmadd231ps	%ymm12, %ymm15, %ymm9
	vfmadd231ps	%ymm13, %ymm15, %ymm1
	vfmadd231ps	%ymm12, %ymm15, %ymm8
	vfmadd231ps	%ymm13, %ymm15, %ymm0
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
	.cfi_endproc
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
	.globl	nt_f32_matmul__avx2
	.p2align	4
	.type	nt_f32_matmul__avx2,@function
nt_f32_matmul__avx2:
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
	leaq	16(%r15), %rax
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
	cmpq	$3, %r14
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
	callq	($s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5)
	movq	%r12, %r9
	movq	%r15, %r12
	movq	80(%rsp), %rcx
	leaq	16(%rbp), %r15
	addq	$32, %rbp
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
	.size	nt_f32_matmul__avx2, .Lfunc_end5-nt_f32_matmul__avx2
	.cfi_endproc
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI6_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI6_1:
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
	.type	$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF,@function
$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF:
	cmpq	%rsi, %rdi
	jge	.LBB6_31
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	movq	%rsi, %r15
	movq	32(%r13), %r10
	movq	(%r13), %rcx
	movq	16(%r13), %r11
	movq	24(%r13), %rax
	movq	%rax, -48(%rsp)
	leaq	(,%rdi,4), %rsi
	movl	$16, %r14d
	vmovdqa	.LCPI6_0(%rip), %ymm0
	vmovdqa	.LCPI6_1(%rip), %ymm1
	movq	%r13, -24(%rsp)
	movq	%r10, -32(%rsp)
	movq	%r15, -40(%rsp)
	jmp	.LBB6_2
.LBB6_32:
	vbroadcastss	196(%rcx), %ymm2
	vbroadcastss	200(%rcx), %ymm5
	vmaxps	%ymm3, %ymm2, %ymm3
	vmaxps	%ymm4, %ymm2, %ymm2
	vminps	%ymm2, %ymm5, %ymm4
	vminps	%ymm3, %ymm5, %ymm3
	.p2align	4
.LBB6_29:
	movq	16(%rcx), %rax
	cmpq	$16, %rax
	cmovgeq	%r14, %rax
	vmovd	%eax, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm5
	vmaskmovps	%ymm3, %ymm5, (%r9)
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	%ymm4, %ymm2, 32(%r9)
	incq	%rdi
	addq	$4, %rsi
	cmpq	%r15, %rdi
	je	.LBB6_30
.LBB6_2:
	movq	128(%rcx), %rax
	imulq	%rdi, %rax
	leaq	(%r10,%rax,4), %rdx
	cmpl	$0, 192(%rcx)
	je	.LBB6_3
	movq	16(%rcx), %rax
	cmpq	$16, %rax
	movl	$16, %r8d
	cmovgeq	%r14, %rax
	vmovd	%eax, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm3
	vmaskmovps	(%rdx), %ymm3, %ymm6
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%rdx), %ymm2, %ymm7
	jmp	.LBB6_5
	.p2align	4
.LBB6_3:
	movl	$16, %r8d
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
.LBB6_5:
	movq	%rdx, -8(%rsp)
	movq	24(%rcx), %rbx
	movq	64(%rcx), %r12
	leaq	3(%rbx), %rax
	testq	%rbx, %rbx
	movq	%rbx, %r14
	cmovsq	%rax, %r14
	cmpq	$7, %rax
	jae	.LBB6_34
	imulq	%rdi, %r12
	leaq	(%r11,%r12,4), %rdx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	-48(%rsp), %r9
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	jmp	.LBB6_7
	.p2align	4
.LBB6_34:
	movq	%r14, %rbp
	sarq	$2, %rbp
	movq	16(%rcx), %rdx
	cmpq	$16, %rdx
	cmovgeq	%r8, %rdx
	movq	72(%rcx), %rax
	vmovd	%edx, %xmm2
	vpbroadcastd	%xmm2, %ymm11
	movq	104(%rcx), %r8
	movq	%r8, %r10
	shlq	$4, %r10
	movq	%rsi, -16(%rsp)
	imulq	%rsi, %r12
	movq	%r11, %rsi
	addq	%r11, %r12
	movq	%rax, %r13
	shlq	$4, %r13
	shlq	$2, %r8
	shlq	$2, %rax
	vxorps	%xmm3, %xmm3, %xmm3
	movq	-48(%rsp), %r15
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	.p2align	4
.LBB6_35:
	movq	%r15, %r9
	vpcmpgtd	%ymm0, %ymm11, %ymm2
	vmaskmovps	(%r15), %ymm2, %ymm12
	vpcmpgtd	%ymm1, %ymm11, %ymm13
	vmaskmovps	32(%r15), %ymm13, %ymm14
	movq	%r12, %rdx
	vbroadcastss	(%r12), %ymm15
	vfmadd231ps	%ymm14, %ymm15, %ymm7
	vfmadd231ps	%ymm12, %ymm15, %ymm6
	addq	%r8, %r15
	vmaskmovps	(%r9,%r8), %ymm2, %ymm12
	vmaskmovps	32(%r9,%r8), %ymm13, %ymm14
	vbroadcastss	(%r12,%rax), %ymm15
	vfmadd231ps	%ymm14, %ymm15, %ymm10
	vmaskmovps	(%r8,%r15), %ymm2, %ymm14
	vfmadd231ps	%ymm12, %ymm15, %ymm9
	vmaskmovps	32(%r8,%r15), %ymm13, %ymm12
	addq	%rax, %r12
	leaq	(%r15,%r8), %r11
	vbroadcastss	(%rax,%r12), %ymm15
	addq	%rax, %r12
	vfmadd231ps	%ymm12, %ymm15, %ymm4
	vmaskmovps	(%r8,%r11), %ymm2, %ymm2
	vfmadd231ps	%ymm14, %ymm15, %ymm8
	vmaskmovps	32(%r8,%r11), %ymm13, %ymm12
	vbroadcastss	(%rax,%r12), %ymm13
	vfmadd231ps	%ymm12, %ymm13, %ymm5
	vfmadd231ps	%ymm2, %ymm13, %ymm3
	leaq	(%r8,%r8), %r15
	addq	%r11, %r15
	addq	%rax, %r12
	addq	%rax, %r12
	decq	%rbp
	jne	.LBB6_35
	addq	%r10, %r9
	addq	%r13, %rdx
	movq	-24(%rsp), %r13
	movq	-40(%rsp), %r15
	movq	-32(%rsp), %r10
	movq	%rsi, %r11
	movq	-16(%rsp), %rsi
.LBB6_7:
	andq	$-4, %r14
	subq	%r14, %rbx
	testq	%rbx, %rbx
	jle	.LBB6_8
	movq	16(%rcx), %rax
	cmpq	$16, %rax
	movl	$16, %r14d
	cmovgeq	%r14, %rax
	vmovd	%eax, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm15
	vmaskmovps	(%r9), %ymm15, %ymm12
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%r9), %ymm2, %ymm11
	vbroadcastss	(%rdx), %ymm13
	vfmadd213ps	%ymm7, %ymm13, %ymm11
	vfmadd213ps	%ymm6, %ymm13, %ymm12
	cmpq	$1, %rbx
	jne	.LBB6_11
	vmovaps	%ymm9, %ymm13
	vmovaps	%ymm10, %ymm14
	jmp	.LBB6_13
	.p2align	4
.LBB6_8:
	vmovaps	%ymm9, %ymm13
	vmovaps	%ymm10, %ymm14
	vmovaps	%ymm6, %ymm12
	vmovaps	%ymm7, %ymm11
	movl	$16, %r14d
	jmp	.LBB6_13
	.p2align	4
.LBB6_11:
	movq	104(%rcx), %rax
	vmaskmovps	(%r9,%rax,4), %ymm15, %ymm13
	movq	72(%rcx), %r8
	vmaskmovps	32(%r9,%rax,4), %ymm2, %ymm14
	vbroadcastss	(%rdx,%r8,4), %ymm6
	vfmadd213ps	%ymm10, %ymm6, %ymm14
	vfmadd213ps	%ymm9, %ymm6, %ymm13
	cmpq	$3, %rbx
	jb	.LBB6_13
	leaq	(%r9,%rax,4), %r9
	vmaskmovps	(%r9,%rax,4), %ymm15, %ymm6
	vmaskmovps	32(%r9,%rax,4), %ymm2, %ymm2
	vbroadcastss	(%rdx,%r8,8), %ymm7
	vfmadd231ps	%ymm2, %ymm7, %ymm4
	vfmadd231ps	%ymm6, %ymm7, %ymm8
	.p2align	4
.LBB6_13:
	vaddps	%ymm3, %ymm8, %ymm2
	vaddps	%ymm12, %ymm13, %ymm3
	vaddps	%ymm2, %ymm3, %ymm3
	vaddps	%ymm11, %ymm14, %ymm2
	vaddps	%ymm4, %ymm5, %ymm6
	vextractf128	$1, %ymm14, %xmm7
	vextractf128	$1, %ymm5, %xmm5
	vshufpd	$1, %xmm5, %xmm5, %xmm5
	vinsertps	$204, %xmm7, %xmm5, %xmm5
	vextractf128	$1, %ymm11, %xmm7
	vextractf128	$1, %ymm4, %xmm4
	vshufpd	$1, %xmm4, %xmm4, %xmm4
	vinsertps	$204, %xmm7, %xmm4, %xmm4
	vaddps	%xmm4, %xmm5, %xmm4
	vbroadcastss	%xmm4, %ymm5
	vblendps	$128, %ymm5, %ymm2, %ymm2
	vbroadcastsd	%xmm4, %ymm4
	vblendps	$128, %ymm4, %ymm6, %ymm4
	vaddps	%ymm4, %ymm2, %ymm4
	movq	136(%rcx), %rax
	testq	%rax, %rax
	movq	-8(%rsp), %r9
	je	.LBB6_15
	movq	16(%rcx), %rdx
	cmpq	$16, %rdx
	cmovgeq	%r14, %rdx
	vmovd	%edx, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm5
	vmaskmovps	(%rax), %ymm5, %ymm5
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%rax), %ymm2, %ymm2
	vaddps	%ymm2, %ymm4, %ymm4
	vaddps	%ymm5, %ymm3, %ymm3
.LBB6_15:
	movl	184(%rcx), %ebp
	movl	188(%rcx), %ebx
	testl	%ebx, %ebx
	je	.LBB6_16
.LBB6_19:
	movq	144(%rcx), %rax
	testq	%rax, %rax
	je	.LBB6_22
	movq	152(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB6_22
	movq	16(%rcx), %r8
	cmpq	$16, %r8
	cmovgeq	%r14, %r8
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm5
	vmaskmovps	(%rax), %ymm5, %ymm6
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%rax), %ymm2, %ymm7
	vmaskmovps	(%rdx), %ymm5, %ymm5
	vmaskmovps	32(%rdx), %ymm2, %ymm2
	vfmadd231ps	%ymm7, %ymm4, %ymm2
	vfmadd231ps	%ymm6, %ymm3, %ymm5
	vmovaps	%ymm5, %ymm3
	vmovaps	%ymm2, %ymm4
.LBB6_22:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB6_24
	movq	176(%rcx), %rdx
	imulq	%rdi, %rdx
	movq	16(%rcx), %r8
	cmpq	$16, %r8
	cmovgeq	%r14, %r8
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm5
	vmaskmovps	(%rax,%rdx,4), %ymm5, %ymm5
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%rax,%rdx,4), %ymm2, %ymm2
	vaddps	%ymm2, %ymm4, %ymm4
	vaddps	%ymm5, %ymm3, %ymm3
.LBB6_24:
	testl	%ebx, %ebx
	je	.LBB6_29
	cmpl	$2, %ebp
	je	.LBB6_32
	cmpl	$1, %ebp
	jne	.LBB6_29
	vxorps	%xmm5, %xmm5, %xmm5
	vcmpnltps	%ymm5, %ymm3, %ymm2
	vandps	%ymm3, %ymm2, %ymm3
	vcmpnltps	%ymm5, %ymm4, %ymm2
	vandps	%ymm4, %ymm2, %ymm4
	jmp	.LBB6_29
	.p2align	4
.LBB6_16:
	cmpl	$2, %ebp
	je	.LBB6_33
	cmpl	$1, %ebp
	jne	.LBB6_28
	vxorps	%xmm5, %xmm5, %xmm5
	vcmpnltps	%ymm5, %ymm3, %ymm2
	vandps	%ymm3, %ymm2, %ymm3
	vcmpnltps	%ymm5, %ymm4, %ymm2
	vandps	%ymm4, %ymm2, %ymm4
	movl	$1, %ebp
	jmp	.LBB6_19
.LBB6_33:
	vbroadcastss	196(%rcx), %ymm2
	vbroadcastss	200(%rcx), %ymm5
	vmaxps	%ymm3, %ymm2, %ymm3
	vmaxps	%ymm4, %ymm2, %ymm2
	vminps	%ymm2, %ymm5, %ymm4
	vminps	%ymm3, %ymm5, %ymm3
	movl	$2, %ebp
	jmp	.LBB6_19
.LBB6_28:
	cmpl	$3, %ebp
	jge	.LBB6_29
	jmp	.LBB6_19
.LBB6_30:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB6_31:
	vzeroupper
	retq
.Lfunc_end6:
	.size	$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF, .Lfunc_end6-$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF
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
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r14
	cmpq	$2, %rsi
	movq	%r13, 88(%rsp)
	movq	%rsi, 56(%rsp)
	movq	%rdi, 48(%rsp)
	je	.LBB7_102
	cmpq	$1, %r14
	jne	.LBB7_2
	movq	8(%r13), %rcx
	leaq	64(%rdx), %rax
	movq	%rcx, 24(%rsp)
	cmpq	%rax, %rcx
	jge	.LBB7_5
	movq	%rdx, %r9
.LBB7_32:
	leaq	32(%r9), %rax
	cmpq	%rax, 24(%rsp)
	jge	.LBB7_38
	movq	%r9, %r15
.LBB7_65:
	cmpq	24(%rsp), %r15
	jge	.LBB7_159
	movq	(%r13), %rcx
	movq	16(%r13), %r8
	movq	32(%r13), %r9
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movl	$16, %r12d
	vmovdqa	.LCPI7_0(%rip), %ymm1
	vmovdqa	.LCPI7_1(%rip), %ymm2
	movq	%r8, 40(%rsp)
	movq	%r9, 16(%rsp)
	jmp	.LBB7_67
.LBB7_96:
	vbroadcastss	196(%rcx), %ymm5
	vbroadcastss	200(%rcx), %ymm6
	vmaxps	%ymm3, %ymm5, %ymm3
	vmaxps	%ymm4, %ymm5, %ymm4
	vminps	%ymm4, %ymm6, %ymm4
	vminps	%ymm3, %ymm6, %ymm3
	.p2align	4
.LBB7_95:
	movq	16(%rcx), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	cmovgeq	%r12, %rax
	vmovd	%eax, %xmm5
	vpbroadcastd	%xmm5, %ymm5
	vpcmpgtd	%ymm1, %ymm5, %ymm6
	vmaskmovps	%ymm3, %ymm6, (%rsi)
	vpcmpgtd	%ymm2, %ymm5, %ymm3
	vmaskmovps	%ymm4, %ymm3, 32(%rsi)
	addq	$16, %r15
	cmpq	24(%rsp), %r15
	jge	.LBB7_159
.LBB7_67:
	movq	128(%rcx), %rax
	imulq	%rdi, %rax
	leaq	(%r9,%rax,4), %rax
	leaq	(%rax,%r15,4), %rsi
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%rcx)
	je	.LBB7_68
	movq	16(%rcx), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	cmovgeq	%r12, %rdx
	vmovd	%edx, %xmm3
	vpbroadcastd	%xmm3, %ymm4
	vpcmpgtd	%ymm1, %ymm4, %ymm3
	vmaskmovps	(%rsi), %ymm3, %ymm3
	vpcmpgtd	%ymm2, %ymm4, %ymm4
	vmaskmovps	32(%rsi), %ymm4, %ymm4
	jmp	.LBB7_70
	.p2align	4
.LBB7_68:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
.LBB7_70:
	movq	24(%rcx), %r10
	testq	%r10, %r10
	je	.LBB7_78
	movq	64(%rcx), %rdx
	imulq	%rdi, %rdx
	leaq	(%r8,%rdx,4), %rbp
	sarq	$4, %rax
	imulq	96(%rcx), %rax
	movq	8(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rbx
	movq	16(%rcx), %rax
	movq	72(%rcx), %r11
	subq	%r15, %rax
	cmpq	$16, %rax
	cmovgeq	%r12, %rax
	vmovd	%eax, %xmm5
	vpbroadcastd	%xmm5, %ymm6
	movq	104(%rcx), %r12
	vpcmpgtd	%ymm2, %ymm6, %ymm5
	vpcmpgtd	%ymm1, %ymm6, %ymm6
	cmpq	$4, %r10
	jb	.LBB7_75
	movq	%rsi, 32(%rsp)
	movq	%r10, %r13
	andq	$-4, %r13
	movq	%r12, %rax
	shlq	$4, %rax
	movq	%r11, %r14
	shlq	$4, %r14
	leaq	(,%r12,4), %rdx
	leaq	(,%r11,4), %rdi
	.p2align	4
.LBB7_73:
	movq	%rbx, %rsi
	vmaskmovps	(%rbx), %ymm6, %ymm7
	vmaskmovps	32(%rbx), %ymm5, %ymm8
	movq	%rbp, %r8
	vbroadcastss	(%rbp), %ymm9
	vfmadd213ps	%ymm3, %ymm9, %ymm7
	vfmadd213ps	%ymm4, %ymm9, %ymm8
	addq	%rdx, %rbx
	vmaskmovps	(%rsi,%rdx), %ymm6, %ymm3
	vmaskmovps	32(%rsi,%rdx), %ymm5, %ymm4
	vbroadcastss	(%rbp,%rdi), %ymm9
	vfmadd213ps	%ymm8, %ymm9, %ymm4
	vmaskmovps	(%rdx,%rbx), %ymm6, %ymm8
	vfmadd213ps	%ymm7, %ymm9, %ymm3
	vmaskmovps	32(%rdx,%rbx), %ymm5, %ymm7
	addq	%rdi, %rbp
	leaq	(%rbx,%rdx), %r9
	vbroadcastss	(%rdi,%rbp), %ymm9
	addq	%rdi, %rbp
	vfmadd213ps	%ymm3, %ymm9, %ymm8
	vmaskmovps	(%rdx,%r9), %ymm6, %ymm3
	vfmadd213ps	%ymm4, %ymm9, %ymm7
	vmaskmovps	32(%rdx,%r9), %ymm5, %ymm4
	vbroadcastss	(%rdi,%rbp), %ymm9
	vfmadd213ps	%ymm7, %ymm9, %ymm4
	vfmadd213ps	%ymm8, %ymm9, %ymm3
	leaq	(%rdx,%rdx), %rbx
	addq	%r9, %rbx
	addq	%rdi, %rbp
	addq	%rdi, %rbp
	addq	$-4, %r13
	jne	.LBB7_73
	addq	%rax, %rsi
	addq	%r14, %r8
	movq	%rsi, %rbx
	movq	%r8, %rbp
	movq	88(%rsp), %r13
	movq	56(%rsp), %r14
	movq	40(%rsp), %r8
	movq	16(%rsp), %r9
	movq	32(%rsp), %rsi
.LBB7_75:
	andl	$3, %r10d
	je	.LBB7_78
	addq	$32, %rbx
	shlq	$2, %r12
	shlq	$2, %r11
	.p2align	4
.LBB7_77:
	vmaskmovps	-32(%rbx), %ymm6, %ymm7
	vmaskmovps	(%rbx), %ymm5, %ymm8
	vbroadcastss	(%rbp), %ymm9
	vfmadd231ps	%ymm8, %ymm9, %ymm4
	vfmadd231ps	%ymm7, %ymm9, %ymm3
	addq	%r12, %rbx
	addq	%r11, %rbp
	decq	%r10
	jne	.LBB7_77
.LBB7_78:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB7_79
	movq	16(%rcx), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	movl	$16, %r12d
	cmovgeq	%r12, %rdx
	vmovd	%edx, %xmm5
	vpbroadcastd	%xmm5, %ymm5
	vpcmpgtd	%ymm1, %ymm5, %ymm6
	vmaskmovps	(%rax,%r15,4), %ymm6, %ymm6
	vpcmpgtd	%ymm2, %ymm5, %ymm5
	vmaskmovps	32(%rax,%r15,4), %ymm5, %ymm5
	vaddps	%ymm5, %ymm4, %ymm4
	vaddps	%ymm6, %ymm3, %ymm3
	jmp	.LBB7_81
	.p2align	4
.LBB7_79:
	movl	$16, %r12d
.LBB7_81:
	movl	184(%rcx), %r11d
	movl	188(%rcx), %r10d
	testl	%r10d, %r10d
	movq	48(%rsp), %rdi
	je	.LBB7_82
.LBB7_85:
	movq	144(%rcx), %rax
	testq	%rax, %rax
	je	.LBB7_88
	movq	152(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB7_88
	movq	%rsi, %rbx
	movq	16(%rcx), %rsi
	subq	%r15, %rsi
	cmpq	$16, %rsi
	cmovgeq	%r12, %rsi
	vmovd	%esi, %xmm5
	movq	%rbx, %rsi
	vpbroadcastd	%xmm5, %ymm5
	vpcmpgtd	%ymm1, %ymm5, %ymm6
	vmaskmovps	(%rax,%r15,4), %ymm6, %ymm7
	vpcmpgtd	%ymm2, %ymm5, %ymm5
	vmaskmovps	32(%rax,%r15,4), %ymm5, %ymm8
	vmaskmovps	(%rdx,%r15,4), %ymm6, %ymm6
	vmaskmovps	32(%rdx,%r15,4), %ymm5, %ymm5
	vfmadd231ps	%ymm8, %ymm4, %ymm5
	vfmadd231ps	%ymm7, %ymm3, %ymm6
	vmovaps	%ymm6, %ymm3
	vmovaps	%ymm5, %ymm4
.LBB7_88:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_90
	movq	176(%rcx), %rdx
	imulq	%rdi, %rdx
	leaq	(%rax,%rdx,4), %rax
	movq	16(%rcx), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	cmovgeq	%r12, %rdx
	vmovd	%edx, %xmm5
	vpbroadcastd	%xmm5, %ymm5
	vpcmpgtd	%ymm1, %ymm5, %ymm6
	vmaskmovps	(%rax,%r15,4), %ymm6, %ymm6
	vpcmpgtd	%ymm2, %ymm5, %ymm5
	vmaskmovps	32(%rax,%r15,4), %ymm5, %ymm5
	vaddps	%ymm5, %ymm4, %ymm4
	vaddps	%ymm6, %ymm3, %ymm3
.LBB7_90:
	testl	%r10d, %r10d
	je	.LBB7_95
	cmpl	$2, %r11d
	je	.LBB7_96
	cmpl	$1, %r11d
	jne	.LBB7_95
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	jmp	.LBB7_95
	.p2align	4
.LBB7_82:
	cmpl	$2, %r11d
	je	.LBB7_97
	cmpl	$1, %r11d
	jne	.LBB7_94
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	movl	$1, %r11d
	jmp	.LBB7_85
.LBB7_97:
	vbroadcastss	196(%rcx), %ymm5
	vbroadcastss	200(%rcx), %ymm6
	vmaxps	%ymm3, %ymm5, %ymm3
	vmaxps	%ymm4, %ymm5, %ymm4
	vminps	%ymm4, %ymm6, %ymm4
	vminps	%ymm3, %ymm6, %ymm3
	movl	$2, %r11d
	jmp	.LBB7_85
.LBB7_94:
	cmpl	$3, %r11d
	jge	.LBB7_95
	jmp	.LBB7_85
.LBB7_102:
	movq	8(%r13), %r10
	leaq	32(%rdx), %rax
	cmpq	%rax, %r10
	movq	%r10, 40(%rsp)
	jge	.LBB7_104
	movq	%rdx, %r15
.LBB7_131:
	cmpq	%r10, %r15
	jge	.LBB7_159
	movq	(%r13), %rcx
	movq	16(%r13), %rbx
	movq	32(%r13), %rax
	movq	%rax, 8(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 32(%rsp)
	leaq	(,%rdi,4), %rax
	movq	%rax, 72(%rsp)
	leaq	4(,%rdi,4), %rax
	movq	%rax, 64(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movl	$16, %r9d
	vmovdqa	.LCPI7_0(%rip), %ymm1
	vmovdqa	.LCPI7_1(%rip), %ymm2
	movq	%rbx, 80(%rsp)
	jmp	.LBB7_133
.LBB7_167:
	vbroadcastss	196(%rcx), %ymm7
	vbroadcastss	200(%rcx), %ymm8
	vmaxps	%ymm6, %ymm7, %ymm6
	vmaxps	%ymm4, %ymm7, %ymm4
	vminps	%ymm4, %ymm8, %ymm4
	vminps	%ymm6, %ymm8, %ymm6
	vmaxps	%ymm5, %ymm7, %ymm5
	vmaxps	%ymm3, %ymm7, %ymm3
	vminps	%ymm3, %ymm8, %ymm3
	vminps	%ymm5, %ymm8, %ymm5
	.p2align	4
.LBB7_158:
	movq	16(%rcx), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	cmovgeq	%r9, %rax
	vmovd	%eax, %xmm7
	vpbroadcastd	%xmm7, %ymm7
	vpcmpgtd	%ymm1, %ymm7, %ymm8
	vmaskmovps	%ymm6, %ymm8, (%r12)
	vpcmpgtd	%ymm2, %ymm7, %ymm6
	vmaskmovps	%ymm4, %ymm6, 32(%r12)
	movq	24(%rsp), %rax
	vmaskmovps	%ymm5, %ymm8, (%r12,%rax,4)
	vmaskmovps	%ymm3, %ymm6, 32(%r12,%rax,4)
	addq	$16, %r15
	cmpq	%r10, %r15
	jge	.LBB7_159
.LBB7_133:
	movq	128(%rcx), %rsi
	movq	%rsi, %rax
	imulq	%rdi, %rax
	movq	8(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	leaq	(%rax,%r15,4), %r12
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%rcx)
	je	.LBB7_134
	movq	16(%rcx), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	cmovgeq	%r9, %rdx
	vmovd	%edx, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	%ymm1, %ymm3, %ymm5
	vmaskmovps	(%r12), %ymm5, %ymm6
	vpcmpgtd	%ymm2, %ymm3, %ymm3
	vmaskmovps	32(%r12), %ymm3, %ymm4
	vmaskmovps	(%r12,%rsi,4), %ymm5, %ymm5
	vmaskmovps	32(%r12,%rsi,4), %ymm3, %ymm3
	jmp	.LBB7_136
	.p2align	4
.LBB7_134:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm4, %xmm4, %xmm4
.LBB7_136:
	movq	%rsi, 24(%rsp)
	movq	24(%rcx), %rbp
	testq	%rbp, %rbp
	je	.LBB7_142
	sarq	$4, %rax
	imulq	96(%rcx), %rax
	movq	64(%rcx), %r8
	movq	32(%rsp), %rdx
	leaq	(%rdx,%rax,4), %r11
	movq	16(%rcx), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	cmovgeq	%r9, %rax
	vmovd	%eax, %xmm7
	vpbroadcastd	%xmm7, %ymm8
	vpcmpgtd	%ymm2, %ymm8, %ymm7
	vpcmpgtd	%ymm1, %ymm8, %ymm8
	cmpq	$1, %rbp
	jne	.LBB7_169
	movq	%r8, %rax
	imulq	%rdi, %rax
	leaq	(%rbx,%rax,4), %rdx
	testb	$1, %bpl
	jne	.LBB7_141
	jmp	.LBB7_142
	.p2align	4
.LBB7_169:
	movq	72(%rcx), %rdx
	movq	104(%rcx), %rax
	movq	%rbp, %r13
	andq	$-2, %r13
	leaq	(,%rax,8), %rsi
	movq	%rsi, 16(%rsp)
	leaq	(,%rdx,8), %r9
	movq	64(%rsp), %rsi
	imulq	%r8, %rsi
	leaq	(%rsi,%rdx,4), %r10
	movq	72(%rsp), %rdi
	imulq	%r8, %rdi
	leaq	(%rdi,%rdx,4), %r14
	shlq	$2, %rax
	movq	%rbx, %rdx
	.p2align	4
.LBB7_170:
	movq	%r11, %rbx
	vmaskmovps	(%r11), %ymm8, %ymm9
	vmaskmovps	32(%r11), %ymm7, %ymm10
	vbroadcastss	(%rdx,%rdi), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm6
	vfmadd231ps	%ymm11, %ymm10, %ymm4
	vbroadcastss	(%rdx,%rsi), %ymm11
	vfmadd231ps	%ymm9, %ymm11, %ymm5
	vfmadd231ps	%ymm10, %ymm11, %ymm3
	addq	%rax, %r11
	vmaskmovps	(%rbx,%rax), %ymm8, %ymm9
	vmaskmovps	32(%rbx,%rax), %ymm7, %ymm10
	vbroadcastss	(%rdx,%r14), %ymm11
	vfmadd231ps	%ymm10, %ymm11, %ymm4
	vfmadd231ps	%ymm11, %ymm9, %ymm6
	vbroadcastss	(%rdx,%r10), %ymm11
	vfmadd231ps	%ymm10, %ymm11, %ymm3
	vfmadd231ps	%ymm9, %ymm11, %ymm5
	addq	%r9, %rdx
	addq	%rax, %r11
	addq	$-2, %r13
	jne	.LBB7_170
	addq	16(%rsp), %rbx
	addq	%rdi, %rdx
	movq	%rbx, %r11
	movq	88(%rsp), %r13
	movq	56(%rsp), %r14
	movq	48(%rsp), %rdi
	movq	40(%rsp), %r10
	movq	80(%rsp), %rbx
	movl	$16, %r9d
	testb	$1, %bpl
	je	.LBB7_142
.LBB7_141:
	vmaskmovps	(%r11), %ymm8, %ymm8
	vmaskmovps	32(%r11), %ymm7, %ymm7
	vbroadcastss	(%rdx), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm4
	vfmadd231ps	%ymm9, %ymm8, %ymm6
	vbroadcastss	(%rdx,%r8,4), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm3
	vfmadd231ps	%ymm8, %ymm9, %ymm5
.LBB7_142:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB7_144
	movq	16(%rcx), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	cmovgeq	%r9, %rdx
	vmovd	%edx, %xmm7
	vpbroadcastd	%xmm7, %ymm7
	vpcmpgtd	%ymm1, %ymm7, %ymm8
	vmaskmovps	(%rax,%r15,4), %ymm8, %ymm8
	vpcmpgtd	%ymm2, %ymm7, %ymm7
	vmaskmovps	32(%rax,%r15,4), %ymm7, %ymm7
	vaddps	%ymm7, %ymm4, %ymm4
	vaddps	%ymm6, %ymm8, %ymm6
	vaddps	%ymm7, %ymm3, %ymm3
	vaddps	%ymm5, %ymm8, %ymm5
.LBB7_144:
	movl	184(%rcx), %r8d
	movl	188(%rcx), %ebp
	testl	%ebp, %ebp
	je	.LBB7_145
.LBB7_148:
	movq	144(%rcx), %rax
	testq	%rax, %rax
	je	.LBB7_151
	movq	152(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB7_151
	movq	16(%rcx), %rsi
	subq	%r15, %rsi
	cmpq	$16, %rsi
	cmovgeq	%r9, %rsi
	vmovd	%esi, %xmm7
	vpbroadcastd	%xmm7, %ymm7
	vpcmpgtd	%ymm1, %ymm7, %ymm8
	vmaskmovps	(%rax,%r15,4), %ymm8, %ymm9
	vpcmpgtd	%ymm2, %ymm7, %ymm7
	vmaskmovps	32(%rax,%r15,4), %ymm7, %ymm10
	vmaskmovps	(%rdx,%r15,4), %ymm8, %ymm8
	vmaskmovps	32(%rdx,%r15,4), %ymm7, %ymm7
	vfmadd213ps	%ymm7, %ymm10, %ymm4
	vfmadd213ps	%ymm8, %ymm9, %ymm6
	vfmadd213ps	%ymm7, %ymm10, %ymm3
	vfmadd213ps	%ymm8, %ymm9, %ymm5
.LBB7_151:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_153
	movq	16(%rcx), %rdx
	movq	176(%rcx), %rsi
	movq	%rsi, %r9
	imulq	%rdi, %r9
	leaq	(%rax,%r9,4), %rax
	movl	$16, %r9d
	subq	%r15, %rdx
	cmpq	$16, %rdx
	cmovgeq	%r9, %rdx
	vmovd	%edx, %xmm7
	vpbroadcastd	%xmm7, %ymm7
	vpcmpgtd	%ymm1, %ymm7, %ymm8
	vmaskmovps	(%rax,%r15,4), %ymm8, %ymm9
	vpcmpgtd	%ymm2, %ymm7, %ymm7
	vmaskmovps	32(%rax,%r15,4), %ymm7, %ymm10
	leaq	(%rax,%r15,4), %rax
	vmaskmovps	(%rax,%rsi,4), %ymm8, %ymm8
	vmaskmovps	32(%rax,%rsi,4), %ymm7, %ymm7
	vaddps	%ymm4, %ymm10, %ymm4
	vaddps	%ymm6, %ymm9, %ymm6
	vaddps	%ymm7, %ymm3, %ymm3
	vaddps	%ymm5, %ymm8, %ymm5
.LBB7_153:
	testl	%ebp, %ebp
	je	.LBB7_158
	cmpl	$2, %r8d
	je	.LBB7_167
	cmpl	$1, %r8d
	jne	.LBB7_158
	vcmpnltps	%ymm0, %ymm6, %ymm7
	vandps	%ymm6, %ymm7, %ymm6
	vcmpnltps	%ymm0, %ymm4, %ymm7
	vandps	%ymm4, %ymm7, %ymm4
	vcmpnltps	%ymm0, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vcmpnltps	%ymm0, %ymm3, %ymm7
	vandps	%ymm3, %ymm7, %ymm3
	jmp	.LBB7_158
	.p2align	4
.LBB7_145:
	cmpl	$2, %r8d
	je	.LBB7_168
	cmpl	$1, %r8d
	jne	.LBB7_157
	vcmpnltps	%ymm0, %ymm6, %ymm7
	vandps	%ymm6, %ymm7, %ymm6
	vcmpnltps	%ymm0, %ymm4, %ymm7
	vandps	%ymm4, %ymm7, %ymm4
	vcmpnltps	%ymm0, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vcmpnltps	%ymm0, %ymm3, %ymm7
	vandps	%ymm3, %ymm7, %ymm3
	movl	$1, %r8d
	jmp	.LBB7_148
.LBB7_168:
	vbroadcastss	196(%rcx), %ymm7
	vbroadcastss	200(%rcx), %ymm8
	vmaxps	%ymm6, %ymm7, %ymm6
	vmaxps	%ymm4, %ymm7, %ymm4
	vminps	%ymm4, %ymm8, %ymm4
	vminps	%ymm6, %ymm8, %ymm6
	vmaxps	%ymm5, %ymm7, %ymm5
	vmaxps	%ymm3, %ymm7, %ymm3
	vminps	%ymm3, %ymm8, %ymm3
	vminps	%ymm5, %ymm8, %ymm5
	movl	$2, %r8d
	jmp	.LBB7_148
.LBB7_157:
	cmpl	$3, %r8d
	jge	.LBB7_158
	jmp	.LBB7_148
.LBB7_2:
	movq	%rdx, %r15
.LBB7_159:
	movq	8(%r13), %rbx
	cmpq	%rbx, %r15
	jge	.LBB7_166
	movq	(%r13), %rax
	movq	24(%rax), %r12
	leaq	16(%r15), %rax
	cmpq	%rax, %rbx
	jl	.LBB7_164
	movq	48(%rsp), %r14
	.p2align	4
.LBB7_162:
	movq	%r15, %rbp
	movq	%r14, %rdi
	movq	56(%rsp), %rsi
	movq	%r15, %rdx
	xorl	%ecx, %ecx
	movq	%r12, %r8
	movl	$257, %r9d
	vzeroupper
	callq	($s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5)
	addq	$16, %r15
	addq	$32, %rbp
	cmpq	%rbp, %rbx
	jge	.LBB7_162
	movq	56(%rsp), %r14
.LBB7_164:
	cmpq	%rbx, %r15
	movq	48(%rsp), %rbp
	jge	.LBB7_166
	.p2align	4
.LBB7_165:
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	xorl	%ecx, %ecx
	movq	%r12, %r8
	movl	$257, %r9d
	vzeroupper
	callq	($s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5)
	addq	$16, %r15
	cmpq	%rbx, %r15
	jl	.LBB7_165
.LBB7_166:
	addq	$120, %rsp
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
.LBB7_5:
	.cfi_def_cfa_offset 176
	movq	(%r13), %r8
	movq	16(%r13), %rbx
	movq	32(%r13), %r15
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	movq	%r8, 72(%rsp)
	movq	%rbx, 64(%rsp)
	movq	%r15, 96(%rsp)
	jmp	.LBB7_6
.LBB7_34:
	vbroadcastss	196(%r8), %ymm0
	vbroadcastss	200(%r8), %ymm9
	vmaxps	%ymm8, %ymm0, %ymm8
	vmaxps	%ymm6, %ymm0, %ymm6
	vminps	%ymm6, %ymm9, %ymm6
	vminps	%ymm8, %ymm9, %ymm8
	vmaxps	%ymm7, %ymm0, %ymm7
	vmaxps	%ymm4, %ymm0, %ymm4
	vminps	%ymm4, %ymm9, %ymm4
	vminps	%ymm7, %ymm9, %ymm7
	vmaxps	%ymm5, %ymm0, %ymm5
	vmaxps	%ymm2, %ymm0, %ymm2
	vminps	%ymm2, %ymm9, %ymm2
	vminps	%ymm5, %ymm9, %ymm5
	vmaxps	%ymm3, %ymm0, %ymm3
	vmaxps	%ymm1, %ymm0, %ymm0
	vminps	%ymm0, %ymm9, %ymm1
	vminps	%ymm3, %ymm9, %ymm3
	.p2align	4
.LBB7_31:
	vmovups	%ymm8, (%r9,%rdx,4)
	vmovups	%ymm6, 32(%r9,%rdx,4)
	vmovups	%ymm7, 64(%r9,%rdx,4)
	vmovups	%ymm4, 96(%r9,%rdx,4)
	vmovups	%ymm5, 128(%r9,%rdx,4)
	vmovups	%ymm2, 160(%r9,%rdx,4)
	vmovups	%ymm3, 192(%r9,%rdx,4)
	vmovups	%ymm1, 224(%r9,%rdx,4)
	leaq	64(%rdx), %r9
	subq	$-128, %rdx
	cmpq	%rdx, 24(%rsp)
	movq	%r9, %rdx
	jl	.LBB7_32
.LBB7_6:
	movq	128(%r8), %rax
	imulq	%rdi, %rax
	leaq	(%r15,%rax,4), %r9
	leaq	15(%rdx), %rcx
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rcx
	cmpl	$0, 192(%r8)
	je	.LBB7_7
	vmovups	(%r9,%rdx,4), %ymm8
	vmovups	32(%r9,%rdx,4), %ymm6
	vmovups	64(%r9,%rdx,4), %ymm7
	vmovups	96(%r9,%rdx,4), %ymm4
	vmovups	160(%r9,%rdx,4), %ymm2
	vmovups	128(%r9,%rdx,4), %ymm5
	vmovups	224(%r9,%rdx,4), %ymm1
	vmovups	192(%r9,%rdx,4), %ymm3
	jmp	.LBB7_9
	.p2align	4
.LBB7_7:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
.LBB7_9:
	movq	24(%r8), %r12
	testq	%r12, %r12
	je	.LBB7_15
	movq	96(%r8), %r10
	movq	64(%r8), %rax
	imulq	%rdi, %rax
	leaq	(%rbx,%rax,4), %r11
	sarq	$4, %rcx
	movq	%r10, %rsi
	imulq	%rcx, %rsi
	cmpq	$1, %r12
	jne	.LBB7_36
	movq	8(%rsp), %rax
	leaq	(%rax,%rsi,4), %rsi
	testb	$1, %r12b
	jne	.LBB7_14
	jmp	.LBB7_15
	.p2align	4
.LBB7_36:
	movq	%r9, 32(%rsp)
	movq	72(%r8), %r14
	movq	104(%r8), %r9
	movq	%r12, 16(%rsp)
	andq	$-2, %r12
	leaq	12(,%rcx,4), %r13
	imulq	%r10, %r13
	leaq	(,%r9,8), %rbp
	movq	%rsi, %rbx
	leaq	8(,%rcx,4), %rsi
	imulq	%r10, %rsi
	leaq	(,%rbx,4), %r8
	movq	%r10, %r15
	leaq	(,%r9,4), %r10
	leaq	(,%r9,4), %rdi
	addq	%r13, %rdi
	leaq	(%rsi,%r9,4), %rax
	leaq	4(,%rcx,4), %rcx
	movq	%r15, 40(%rsp)
	imulq	%r15, %rcx
	leaq	(%rcx,%r9,4), %r15
	movq	%rbx, 80(%rsp)
	leaq	(%r10,%rbx,4), %r10
	leaq	(,%r14,8), %r9
	movq	8(%rsp), %rbx
	.p2align	4
.LBB7_37:
	vbroadcastss	(%r11), %ymm0
	vfmadd231ps	(%rbx,%r8), %ymm0, %ymm8
	vfmadd231ps	32(%rbx,%r8), %ymm0, %ymm6
	vfmadd231ps	(%rbx,%rcx), %ymm0, %ymm7
	vfmadd231ps	32(%rbx,%rcx), %ymm0, %ymm4
	vfmadd231ps	(%rbx,%rsi), %ymm0, %ymm5
	vfmadd231ps	32(%rbx,%rsi), %ymm0, %ymm2
	vfmadd231ps	(%rbx,%r13), %ymm0, %ymm3
	vfmadd231ps	32(%rbx,%r13), %ymm0, %ymm1
	vbroadcastss	(%r11,%r14,4), %ymm0
	vfmadd231ps	32(%rbx,%r10), %ymm0, %ymm6
	vfmadd231ps	(%rbx,%r10), %ymm0, %ymm8
	vfmadd231ps	32(%rbx,%r15), %ymm0, %ymm4
	vfmadd231ps	(%rbx,%r15), %ymm0, %ymm7
	vfmadd231ps	32(%rbx,%rax), %ymm0, %ymm2
	vfmadd231ps	(%rbx,%rax), %ymm0, %ymm5
	vfmadd231ps	32(%rbx,%rdi), %ymm0, %ymm1
	vfmadd231ps	(%rbx,%rdi), %ymm0, %ymm3
	addq	%rbp, %rbx
	addq	%r9, %r11
	addq	$-2, %r12
	jne	.LBB7_37
	movq	80(%rsp), %rax
	leaq	(%rbx,%rax,4), %rsi
	movq	88(%rsp), %r13
	movq	56(%rsp), %r14
	movq	48(%rsp), %rdi
	movq	72(%rsp), %r8
	movq	64(%rsp), %rbx
	movq	96(%rsp), %r15
	movq	32(%rsp), %r9
	movq	40(%rsp), %r10
	movq	16(%rsp), %r12
	testb	$1, %r12b
	je	.LBB7_15
.LBB7_14:
	leaq	(,%r10,8), %rax
	leaq	(%rsi,%r10,4), %rcx
	vbroadcastss	(%r11), %ymm9
	vfmadd231ps	32(%rsi), %ymm9, %ymm6
	vfmadd231ps	(%rsi), %ymm9, %ymm8
	vfmadd231ps	32(%rsi,%r10,4), %ymm9, %ymm4
	vfmadd231ps	(%rsi,%r10,4), %ymm9, %ymm7
	vfmadd231ps	32(%rsi,%r10,8), %ymm9, %ymm2
	vfmadd231ps	(%rsi,%r10,8), %ymm9, %ymm5
	vfmadd231ps	32(%rax,%rcx), %ymm9, %ymm1
	vfmadd231ps	(%rax,%rcx), %ymm9, %ymm3
.LBB7_15:
	movq	136(%r8), %rax
	testq	%rax, %rax
	je	.LBB7_17
	vaddps	(%rax,%rdx,4), %ymm8, %ymm8
	vaddps	32(%rax,%rdx,4), %ymm6, %ymm6
	vaddps	64(%rax,%rdx,4), %ymm7, %ymm7
	vaddps	96(%rax,%rdx,4), %ymm4, %ymm4
	vaddps	128(%rax,%rdx,4), %ymm5, %ymm5
	vaddps	160(%rax,%rdx,4), %ymm2, %ymm2
	vaddps	192(%rax,%rdx,4), %ymm3, %ymm3
	vaddps	224(%rax,%rdx,4), %ymm1, %ymm1
.LBB7_17:
	movl	184(%r8), %r11d
	movl	188(%r8), %r10d
	testl	%r10d, %r10d
	je	.LBB7_18
.LBB7_21:
	movq	144(%r8), %rcx
	testq	%rcx, %rcx
	je	.LBB7_24
	movq	152(%r8), %rax
	testq	%rax, %rax
	je	.LBB7_24
	vmovups	(%rcx,%rdx,4), %ymm9
	vmovups	32(%rcx,%rdx,4), %ymm10
	vmovups	64(%rcx,%rdx,4), %ymm11
	vmovups	96(%rcx,%rdx,4), %ymm12
	vmovups	128(%rcx,%rdx,4), %ymm13
	vmovups	160(%rcx,%rdx,4), %ymm14
	vmovups	192(%rcx,%rdx,4), %ymm15
	vmovups	224(%rcx,%rdx,4), %ymm0
	vfmadd213ps	32(%rax,%rdx,4), %ymm10, %ymm6
	vfmadd213ps	(%rax,%rdx,4), %ymm9, %ymm8
	vfmadd213ps	96(%rax,%rdx,4), %ymm12, %ymm4
	vfmadd213ps	64(%rax,%rdx,4), %ymm11, %ymm7
	vfmadd213ps	160(%rax,%rdx,4), %ymm14, %ymm2
	vfmadd213ps	128(%rax,%rdx,4), %ymm13, %ymm5
	vfmadd213ps	224(%rax,%rdx,4), %ymm0, %ymm1
	vfmadd213ps	192(%rax,%rdx,4), %ymm15, %ymm3
.LBB7_24:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_26
	movq	176(%r8), %rcx
	imulq	%rdi, %rcx
	leaq	(%rax,%rcx,4), %rax
	vaddps	32(%rax,%rdx,4), %ymm6, %ymm6
	vaddps	(%rax,%rdx,4), %ymm8, %ymm8
	vaddps	96(%rax,%rdx,4), %ymm4, %ymm4
	vaddps	64(%rax,%rdx,4), %ymm7, %ymm7
	vaddps	160(%rax,%rdx,4), %ymm2, %ymm2
	vaddps	128(%rax,%rdx,4), %ymm5, %ymm5
	vaddps	224(%rax,%rdx,4), %ymm1, %ymm1
	vaddps	192(%rax,%rdx,4), %ymm3, %ymm3
.LBB7_26:
	testl	%r10d, %r10d
	je	.LBB7_31
	cmpl	$2, %r11d
	je	.LBB7_34
	cmpl	$1, %r11d
	jne	.LBB7_31
	vxorps	%xmm9, %xmm9, %xmm9
	vcmpnltps	%ymm9, %ymm8, %ymm0
	vandps	%ymm0, %ymm8, %ymm8
	vcmpnltps	%ymm9, %ymm6, %ymm0
	vandps	%ymm6, %ymm0, %ymm6
	vcmpnltps	%ymm9, %ymm7, %ymm0
	vandps	%ymm7, %ymm0, %ymm7
	vcmpnltps	%ymm9, %ymm4, %ymm0
	vandps	%ymm4, %ymm0, %ymm4
	vcmpnltps	%ymm9, %ymm5, %ymm0
	vandps	%ymm5, %ymm0, %ymm5
	vcmpnltps	%ymm9, %ymm2, %ymm0
	vandps	%ymm2, %ymm0, %ymm2
	vcmpnltps	%ymm9, %ymm3, %ymm0
	vandps	%ymm3, %ymm0, %ymm3
	vcmpnltps	%ymm9, %ymm1, %ymm0
	vandps	%ymm1, %ymm0, %ymm1
	jmp	.LBB7_31
	.p2align	4
.LBB7_18:
	cmpl	$2, %r11d
	je	.LBB7_35
	cmpl	$1, %r11d
	jne	.LBB7_30
	vxorps	%xmm0, %xmm0, %xmm0
	vcmpnltps	%ymm0, %ymm8, %ymm9
	vandps	%ymm8, %ymm9, %ymm8
	vcmpnltps	%ymm0, %ymm6, %ymm9
	vandps	%ymm6, %ymm9, %ymm6
	vcmpnltps	%ymm0, %ymm7, %ymm9
	vandps	%ymm7, %ymm9, %ymm7
	vcmpnltps	%ymm0, %ymm4, %ymm9
	vandps	%ymm4, %ymm9, %ymm4
	vcmpnltps	%ymm0, %ymm5, %ymm9
	vandps	%ymm5, %ymm9, %ymm5
	vcmpnltps	%ymm0, %ymm2, %ymm9
	vandps	%ymm2, %ymm9, %ymm2
	vcmpnltps	%ymm0, %ymm3, %ymm9
	vandps	%ymm3, %ymm9, %ymm3
	vcmpnltps	%ymm0, %ymm1, %ymm9
	vandps	%ymm1, %ymm9, %ymm1
	movl	$1, %r11d
	jmp	.LBB7_21
.LBB7_35:
	vbroadcastss	196(%r8), %ymm0
	vbroadcastss	200(%r8), %ymm9
	vmaxps	%ymm8, %ymm0, %ymm8
	vmaxps	%ymm6, %ymm0, %ymm6
	vminps	%ymm6, %ymm9, %ymm6
	vminps	%ymm8, %ymm9, %ymm8
	vmaxps	%ymm7, %ymm0, %ymm7
	vmaxps	%ymm4, %ymm0, %ymm4
	vminps	%ymm4, %ymm9, %ymm4
	vminps	%ymm7, %ymm9, %ymm7
	vmaxps	%ymm5, %ymm0, %ymm5
	vmaxps	%ymm2, %ymm0, %ymm2
	vminps	%ymm2, %ymm9, %ymm2
	vminps	%ymm5, %ymm9, %ymm5
	vmaxps	%ymm3, %ymm0, %ymm3
	vmaxps	%ymm1, %ymm0, %ymm0
	vminps	%ymm0, %ymm9, %ymm1
	vminps	%ymm3, %ymm9, %ymm3
	movl	$2, %r11d
	jmp	.LBB7_21
.LBB7_30:
	cmpl	$3, %r11d
	jge	.LBB7_31
	jmp	.LBB7_21
.LBB7_38:
	movq	(%r13), %rcx
	movq	16(%r13), %rsi
	movq	32(%r13), %r12
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 40(%rsp)
	movq	%r12, 16(%rsp)
	jmp	.LBB7_39
.LBB7_98:
	vbroadcastss	196(%rcx), %ymm5
	vbroadcastss	200(%rcx), %ymm6
	vmaxps	%ymm4, %ymm5, %ymm4
	vmaxps	%ymm2, %ymm5, %ymm2
	vminps	%ymm2, %ymm6, %ymm2
	vminps	%ymm4, %ymm6, %ymm4
	vmaxps	%ymm3, %ymm5, %ymm3
	vmaxps	%ymm1, %ymm5, %ymm1
	vminps	%ymm1, %ymm6, %ymm1
	vminps	%ymm3, %ymm6, %ymm3
	.p2align	4
.LBB7_64:
	vmovups	%ymm4, (%r8,%r9,4)
	vmovups	%ymm2, 32(%r8,%r9,4)
	vmovups	%ymm3, 64(%r8,%r9,4)
	vmovups	%ymm1, 96(%r8,%r9,4)
	leaq	32(%r9), %r15
	addq	$64, %r9
	cmpq	%r9, 24(%rsp)
	movq	%r15, %r9
	jl	.LBB7_65
.LBB7_39:
	movq	128(%rcx), %rax
	imulq	%rdi, %rax
	leaq	(%r12,%rax,4), %r8
	leaq	15(%r9), %rdx
	testq	%r9, %r9
	cmovnsq	%r9, %rdx
	cmpl	$0, 192(%rcx)
	je	.LBB7_40
	vmovups	(%r8,%r9,4), %ymm4
	vmovups	32(%r8,%r9,4), %ymm2
	vmovups	64(%r8,%r9,4), %ymm3
	vmovups	96(%r8,%r9,4), %ymm1
	jmp	.LBB7_42
	.p2align	4
.LBB7_40:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm2, %xmm2, %xmm2
.LBB7_42:
	movq	24(%rcx), %r11
	testq	%r11, %r11
	je	.LBB7_48
	movq	96(%rcx), %r10
	movq	64(%rcx), %rax
	imulq	%rdi, %rax
	leaq	(%rsi,%rax,4), %rbx
	sarq	$4, %rdx
	movq	%r10, %rax
	imulq	%rdx, %rax
	cmpq	$1, %r11
	jne	.LBB7_100
	movq	8(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	testb	$1, %r11b
	jne	.LBB7_47
	jmp	.LBB7_48
	.p2align	4
.LBB7_100:
	movq	72(%rcx), %r14
	movq	104(%rcx), %rsi
	movq	%r11, %r15
	andq	$-2, %r15
	leaq	(,%rax,4), %r12
	leaq	(,%rsi,8), %r13
	leaq	4(,%rdx,4), %rbp
	movq	%r10, 32(%rsp)
	imulq	%r10, %rbp
	leaq	(,%rsi,4), %rdx
	addq	%rbp, %rdx
	shlq	$2, %rsi
	leaq	(%rsi,%rax,4), %rdi
	leaq	(,%r14,8), %rsi
	movq	8(%rsp), %r10
	.p2align	4
.LBB7_101:
	vbroadcastss	(%rbx), %ymm5
	vfmadd231ps	(%r10,%r12), %ymm5, %ymm4
	vfmadd231ps	32(%r10,%r12), %ymm5, %ymm2
	vfmadd231ps	(%r10,%rbp), %ymm5, %ymm3
	vfmadd231ps	32(%r10,%rbp), %ymm5, %ymm1
	vbroadcastss	(%rbx,%r14,4), %ymm5
	vfmadd231ps	32(%r10,%rdi), %ymm5, %ymm2
	vfmadd231ps	(%r10,%rdi), %ymm5, %ymm4
	vfmadd231ps	32(%r10,%rdx), %ymm5, %ymm1
	vfmadd231ps	(%r10,%rdx), %ymm5, %ymm3
	addq	%r13, %r10
	addq	%rsi, %rbx
	addq	$-2, %r15
	jne	.LBB7_101
	leaq	(%r10,%rax,4), %rax
	movq	88(%rsp), %r13
	movq	56(%rsp), %r14
	movq	40(%rsp), %rsi
	movq	16(%rsp), %r12
	movq	32(%rsp), %r10
	testb	$1, %r11b
	je	.LBB7_48
.LBB7_47:
	vbroadcastss	(%rbx), %ymm5
	vfmadd231ps	32(%rax), %ymm5, %ymm2
	vfmadd231ps	(%rax), %ymm5, %ymm4
	vfmadd231ps	32(%rax,%r10,4), %ymm5, %ymm1
	vfmadd231ps	(%rax,%r10,4), %ymm5, %ymm3
.LBB7_48:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB7_50
	vaddps	(%rax,%r9,4), %ymm4, %ymm4
	vaddps	32(%rax,%r9,4), %ymm2, %ymm2
	vaddps	64(%rax,%r9,4), %ymm3, %ymm3
	vaddps	96(%rax,%r9,4), %ymm1, %ymm1
.LBB7_50:
	movl	184(%rcx), %r11d
	movl	188(%rcx), %r10d
	testl	%r10d, %r10d
	movq	48(%rsp), %rdi
	je	.LBB7_51
.LBB7_54:
	movq	144(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB7_57
	movq	152(%rcx), %rax
	testq	%rax, %rax
	je	.LBB7_57
	vmovups	(%rdx,%r9,4), %ymm5
	vmovups	32(%rdx,%r9,4), %ymm6
	vmovups	64(%rdx,%r9,4), %ymm7
	vmovups	96(%rdx,%r9,4), %ymm8
	vfmadd213ps	32(%rax,%r9,4), %ymm6, %ymm2
	vfmadd213ps	(%rax,%r9,4), %ymm5, %ymm4
	vfmadd213ps	96(%rax,%r9,4), %ymm8, %ymm1
	vfmadd213ps	64(%rax,%r9,4), %ymm7, %ymm3
.LBB7_57:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_59
	movq	176(%rcx), %rdx
	imulq	%rdi, %rdx
	leaq	(%rax,%rdx,4), %rax
	vaddps	32(%rax,%r9,4), %ymm2, %ymm2
	vaddps	(%rax,%r9,4), %ymm4, %ymm4
	vaddps	96(%rax,%r9,4), %ymm1, %ymm1
	vaddps	64(%rax,%r9,4), %ymm3, %ymm3
.LBB7_59:
	testl	%r10d, %r10d
	je	.LBB7_64
	cmpl	$2, %r11d
	je	.LBB7_98
	cmpl	$1, %r11d
	jne	.LBB7_64
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vcmpnltps	%ymm0, %ymm2, %ymm5
	vandps	%ymm2, %ymm5, %ymm2
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm1, %ymm5
	vandps	%ymm1, %ymm5, %ymm1
	jmp	.LBB7_64
	.p2align	4
.LBB7_51:
	cmpl	$2, %r11d
	je	.LBB7_99
	cmpl	$1, %r11d
	jne	.LBB7_63
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vcmpnltps	%ymm0, %ymm2, %ymm5
	vandps	%ymm2, %ymm5, %ymm2
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm1, %ymm5
	vandps	%ymm1, %ymm5, %ymm1
	movl	$1, %r11d
	jmp	.LBB7_54
.LBB7_99:
	vbroadcastss	196(%rcx), %ymm5
	vbroadcastss	200(%rcx), %ymm6
	vmaxps	%ymm4, %ymm5, %ymm4
	vmaxps	%ymm2, %ymm5, %ymm2
	vminps	%ymm2, %ymm6, %ymm2
	vminps	%ymm4, %ymm6, %ymm4
	vmaxps	%ymm3, %ymm5, %ymm3
	vmaxps	%ymm1, %ymm5, %ymm1
	vminps	%ymm1, %ymm6, %ymm1
	vminps	%ymm3, %ymm6, %ymm3
	movl	$2, %r11d
	jmp	.LBB7_54
.LBB7_63:
	cmpl	$3, %r11d
	jge	.LBB7_64
	jmp	.LBB7_54
.LBB7_104:
	movq	(%r13), %r8
	movq	16(%r13), %r9
	movq	32(%r13), %rbx
	movq	24(%r13), %rax
	movq	%rax, 16(%rsp)
	leaq	4(,%rdi,4), %rax
	movq	%rax, 104(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r9, 96(%rsp)
	movq	%rbx, 112(%rsp)
	jmp	.LBB7_105
.LBB7_171:
	vbroadcastss	196(%r8), %ymm0
	vbroadcastss	200(%r8), %ymm9
	vmaxps	%ymm8, %ymm0, %ymm8
	vmaxps	%ymm6, %ymm0, %ymm6
	vminps	%ymm6, %ymm9, %ymm6
	vminps	%ymm8, %ymm9, %ymm8
	vmaxps	%ymm7, %ymm0, %ymm7
	vmaxps	%ymm4, %ymm0, %ymm4
	vminps	%ymm4, %ymm9, %ymm4
	vminps	%ymm7, %ymm9, %ymm7
	vmaxps	%ymm5, %ymm0, %ymm5
	vmaxps	%ymm2, %ymm0, %ymm2
	vminps	%ymm2, %ymm9, %ymm2
	vminps	%ymm5, %ymm9, %ymm5
	vmaxps	%ymm3, %ymm0, %ymm3
	vmaxps	%ymm1, %ymm0, %ymm0
	vminps	%ymm0, %ymm9, %ymm1
	vminps	%ymm3, %ymm9, %ymm3
	.p2align	4
.LBB7_130:
	vmovups	%ymm8, (%r11)
	vmovups	%ymm6, 32(%r11)
	vmovups	%ymm7, 64(%r11)
	vmovups	%ymm4, 96(%r11)
	vmovups	%ymm5, (%r11,%rsi,4)
	vmovups	%ymm2, 32(%r11,%rsi,4)
	vmovups	%ymm3, 64(%r11,%rsi,4)
	vmovups	%ymm1, 96(%r11,%rsi,4)
	leaq	32(%rdx), %r15
	addq	$64, %rdx
	cmpq	%rdx, %r10
	movq	%r15, %rdx
	jl	.LBB7_131
.LBB7_105:
	movq	128(%r8), %rsi
	movq	%rsi, %rax
	imulq	%rdi, %rax
	leaq	(%rbx,%rax,4), %rax
	leaq	(%rax,%rdx,4), %r11
	leaq	15(%rdx), %rcx
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rcx
	cmpl	$0, 192(%r8)
	je	.LBB7_106
	vmovups	(%r11), %ymm8
	vmovups	32(%r11), %ymm6
	vmovups	64(%r11), %ymm7
	vmovups	96(%r11), %ymm4
	vmovups	(%r11,%rsi,4), %ymm5
	vmovups	32(%r11,%rsi,4), %ymm2
	vmovups	64(%r11,%rsi,4), %ymm3
	vmovups	96(%r11,%rsi,4), %ymm1
	jmp	.LBB7_108
	.p2align	4
.LBB7_106:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
.LBB7_108:
	movq	24(%r8), %rax
	testq	%rax, %rax
	je	.LBB7_114
	movq	%r11, 32(%rsp)
	movq	64(%r8), %r15
	movq	%rax, 24(%rsp)
	movq	%r15, %rax
	imulq	%rdi, %rax
	leaq	(%r9,%rax,4), %r12
	movq	24(%rsp), %rax
	sarq	$4, %rcx
	movq	96(%r8), %rbp
	movq	%rbp, %r11
	imulq	%rcx, %r11
	cmpq	$1, %rax
	movq	%rbp, 8(%rsp)
	jne	.LBB7_173
	movq	16(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	jmp	.LBB7_112
	.p2align	4
.LBB7_173:
	movq	%rsi, 80(%rsp)
	movq	72(%r8), %rbx
	movq	104(%r8), %r8
	movq	%r9, %rsi
	movq	%rax, %r9
	andq	$-2, %r9
	leaq	(,%r11,4), %rdi
	leaq	(,%r8,8), %rax
	leaq	4(,%rcx,4), %r14
	imulq	%rbp, %r14
	movq	%r15, %rcx
	leaq	(%r14,%r8,4), %r15
	shlq	$2, %r8
	leaq	(%r8,%r11,4), %r13
	leaq	(,%rbx,8), %r8
	movq	104(%rsp), %r10
	movq	%rcx, 72(%rsp)
	imulq	%rcx, %r10
	addq	%rsi, %r10
	movq	16(%rsp), %rcx
	.p2align	4
.LBB7_174:
	vmovups	(%rcx,%rdi), %ymm0
	vmovups	32(%rcx,%rdi), %ymm9
	vmovups	(%rcx,%r14), %ymm10
	vmovups	32(%rcx,%r14), %ymm11
	vbroadcastss	(%r12), %ymm12
	vfmadd231ps	%ymm0, %ymm12, %ymm8
	vfmadd231ps	%ymm9, %ymm12, %ymm6
	vfmadd231ps	%ymm10, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm11, %ymm4
	vbroadcastss	(%r10), %ymm12
	vfmadd231ps	%ymm0, %ymm12, %ymm5
	vfmadd231ps	%ymm9, %ymm12, %ymm2
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	vfmadd231ps	%ymm11, %ymm12, %ymm1
	vmovups	(%rcx,%r13), %ymm0
	vmovups	32(%rcx,%r13), %ymm9
	vmovups	(%rcx,%r15), %ymm10
	vmovups	32(%rcx,%r15), %ymm11
	vbroadcastss	(%r12,%rbx,4), %ymm12
	vfmadd231ps	%ymm9, %ymm12, %ymm6
	vfmadd231ps	%ymm0, %ymm12, %ymm8
	vfmadd231ps	%ymm11, %ymm12, %ymm4
	vfmadd231ps	%ymm12, %ymm10, %ymm7
	vbroadcastss	(%r10,%rbx,4), %ymm12
	vfmadd231ps	%ymm9, %ymm12, %ymm2
	vfmadd231ps	%ymm0, %ymm12, %ymm5
	vfmadd231ps	%ymm11, %ymm12, %ymm1
	vfmadd231ps	%ymm10, %ymm12, %ymm3
	addq	%rax, %rcx
	addq	%r8, %r12
	addq	%r8, %r10
	addq	$-2, %r9
	jne	.LBB7_174
	leaq	(%rcx,%r11,4), %rax
	movq	88(%rsp), %r13
	movq	56(%rsp), %r14
	movq	48(%rsp), %rdi
	movq	40(%rsp), %r10
	movq	64(%rsp), %r8
	movq	96(%rsp), %r9
	movq	112(%rsp), %rbx
	movq	80(%rsp), %rsi
	movq	72(%rsp), %r15
.LBB7_112:
	testb	$1, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	32(%rsp), %r11
	je	.LBB7_114
	vmovups	(%rax), %ymm9
	vmovups	32(%rax), %ymm10
	vmovups	(%rax,%rcx,4), %ymm11
	vmovups	32(%rax,%rcx,4), %ymm12
	vbroadcastss	(%r12), %ymm13
	vfmadd231ps	%ymm10, %ymm13, %ymm6
	vfmadd231ps	%ymm9, %ymm13, %ymm8
	vfmadd231ps	%ymm12, %ymm13, %ymm4
	vfmadd231ps	%ymm13, %ymm11, %ymm7
	vbroadcastss	(%r12,%r15,4), %ymm13
	vfmadd231ps	%ymm10, %ymm13, %ymm2
	vfmadd231ps	%ymm9, %ymm13, %ymm5
	vfmadd231ps	%ymm12, %ymm13, %ymm1
	vfmadd231ps	%ymm11, %ymm13, %ymm3
.LBB7_114:
	movq	136(%r8), %rax
	testq	%rax, %rax
	je	.LBB7_116
	vmovups	(%rax,%rdx,4), %ymm9
	vmovups	32(%rax,%rdx,4), %ymm10
	vmovups	64(%rax,%rdx,4), %ymm11
	vmovups	96(%rax,%rdx,4), %ymm12
	vaddps	%ymm6, %ymm10, %ymm6
	vaddps	%ymm9, %ymm8, %ymm8
	vaddps	%ymm4, %ymm12, %ymm4
	vaddps	%ymm7, %ymm11, %ymm7
	vaddps	%ymm2, %ymm10, %ymm2
	vaddps	%ymm5, %ymm9, %ymm5
	vaddps	%ymm1, %ymm12, %ymm1
	vaddps	%ymm3, %ymm11, %ymm3
.LBB7_116:
	movl	184(%r8), %r15d
	movl	188(%r8), %ebp
	testl	%ebp, %ebp
	je	.LBB7_117
.LBB7_120:
	movq	144(%r8), %rax
	testq	%rax, %rax
	je	.LBB7_123
	movq	152(%r8), %rcx
	testq	%rcx, %rcx
	je	.LBB7_123
	vmovups	(%rax,%rdx,4), %ymm9
	vmovups	32(%rax,%rdx,4), %ymm10
	vmovups	64(%rax,%rdx,4), %ymm11
	vmovups	96(%rax,%rdx,4), %ymm12
	vmovups	(%rcx,%rdx,4), %ymm13
	vmovups	32(%rcx,%rdx,4), %ymm14
	vmovups	64(%rcx,%rdx,4), %ymm15
	vmovups	96(%rcx,%rdx,4), %ymm0
	vfmadd213ps	%ymm14, %ymm10, %ymm6
	vfmadd213ps	%ymm13, %ymm9, %ymm8
	vfmadd213ps	%ymm0, %ymm12, %ymm4
	vfmadd213ps	%ymm15, %ymm11, %ymm7
	vfmadd213ps	%ymm14, %ymm10, %ymm2
	vfmadd213ps	%ymm13, %ymm9, %ymm5
	vfmadd213ps	%ymm0, %ymm12, %ymm1
	vfmadd213ps	%ymm15, %ymm11, %ymm3
.LBB7_123:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB7_125
	movq	176(%r8), %rcx
	movq	%rsi, %r12
	movq	%rcx, %rsi
	imulq	%rdi, %rsi
	leaq	(%rax,%rsi,4), %rax
	leaq	(%rax,%rdx,4), %rsi
	vaddps	32(%rax,%rdx,4), %ymm6, %ymm6
	vaddps	(%rax,%rdx,4), %ymm8, %ymm8
	vaddps	96(%rax,%rdx,4), %ymm4, %ymm4
	vaddps	64(%rax,%rdx,4), %ymm7, %ymm7
	vaddps	32(%rsi,%rcx,4), %ymm2, %ymm2
	vaddps	(%rsi,%rcx,4), %ymm5, %ymm5
	vaddps	96(%rsi,%rcx,4), %ymm1, %ymm1
	vaddps	64(%rsi,%rcx,4), %ymm3, %ymm3
	movq	%r12, %rsi
.LBB7_125:
	testl	%ebp, %ebp
	je	.LBB7_130
	cmpl	$2, %r15d
	je	.LBB7_171
	cmpl	$1, %r15d
	jne	.LBB7_130
	vxorps	%xmm9, %xmm9, %xmm9
	vcmpnltps	%ymm9, %ymm8, %ymm0
	vandps	%ymm0, %ymm8, %ymm8
	vcmpnltps	%ymm9, %ymm6, %ymm0
	vandps	%ymm6, %ymm0, %ymm6
	vcmpnltps	%ymm9, %ymm7, %ymm0
	vandps	%ymm7, %ymm0, %ymm7
	vcmpnltps	%ymm9, %ymm4, %ymm0
	vandps	%ymm4, %ymm0, %ymm4
	vcmpnltps	%ymm9, %ymm5, %ymm0
	vandps	%ymm5, %ymm0, %ymm5
	vcmpnltps	%ymm9, %ymm2, %ymm0
	vandps	%ymm2, %ymm0, %ymm2
	vcmpnltps	%ymm9, %ymm3, %ymm0
	vandps	%ymm3, %ymm0, %ymm3
	vcmpnltps	%ymm9, %ymm1, %ymm0
	vandps	%ymm1, %ymm0, %ymm1
	jmp	.LBB7_130
	.p2align	4
.LBB7_117:
	cmpl	$2, %r15d
	je	.LBB7_172
	cmpl	$1, %r15d
	jne	.LBB7_129
	vxorps	%xmm0, %xmm0, %xmm0
	vcmpnltps	%ymm0, %ymm8, %ymm9
	vandps	%ymm8, %ymm9, %ymm8
	vcmpnltps	%ymm0, %ymm6, %ymm9
	vandps	%ymm6, %ymm9, %ymm6
	vcmpnltps	%ymm0, %ymm7, %ymm9
	vandps	%ymm7, %ymm9, %ymm7
	vcmpnltps	%ymm0, %ymm4, %ymm9
	vandps	%ymm4, %ymm9, %ymm4
	vcmpnltps	%ymm0, %ymm5, %ymm9
	vandps	%ymm5, %ymm9, %ymm5
	vcmpnltps	%ymm0, %ymm2, %ymm9
	vandps	%ymm2, %ymm9, %ymm2
	vcmpnltps	%ymm0, %ymm3, %ymm9
	vandps	%ymm3, %ymm9, %ymm3
	vcmpnltps	%ymm0, %ymm1, %ymm9
	vandps	%ymm1, %ymm9, %ymm1
	movl	$1, %r15d
	jmp	.LBB7_120
.LBB7_172:
	vbroadcastss	196(%r8), %ymm0
	vbroadcastss	200(%r8), %ymm9
	vmaxps	%ymm8, %ymm0, %ymm8
	vmaxps	%ymm6, %ymm0, %ymm6
	vminps	%ymm6, %ymm9, %ymm6
	vminps	%ymm8, %ymm9, %ymm8
	vmaxps	%ymm7, %ymm0, %ymm7
	vmaxps	%ymm4, %ymm0, %ymm4
	vminps	%ymm4, %ymm9, %ymm4
	vminps	%ymm7, %ymm9, %ymm7
	vmaxps	%ymm5, %ymm0, %ymm5
	vmaxps	%ymm2, %ymm0, %ymm2
	vminps	%ymm2, %ymm9, %ymm2
	vminps	%ymm5, %ymm9, %ymm5
	vmaxps	%ymm3, %ymm0, %ymm3
	vmaxps	%ymm1, %ymm0, %ymm0
	vminps	%ymm0, %ymm9, %ymm1
	vminps	%ymm3, %ymm9, %ymm3
	movl	$2, %r15d
	jmp	.LBB7_120
.LBB7_129:
	cmpl	$3, %r15d
	jge	.LBB7_130
	jmp	.LBB7_120
.Lfunc_end7:
	.size	$s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF, .Lfunc_end7-$s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF
	.cfi_endproc
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI8_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI8_1:
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
	.type	$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF,@function
$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$88, %rsp
	movq	%rsi, %r14
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
	movq	%r14, %rdx
	subq	%rdi, %rdx
	imulq	%r15, %rdx
	movq	%rax, 32(%rsp)
	movq	%rax, 40(%rsp)
	vmovq	196(%r12), %xmm0
	vmovq	%xmm0, 48(%rsp)
	leaq	32(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_sigmoid__avx2
	jmp	.LBB8_5
.LBB8_2:
	cmpq	%rdi, %r14
	je	.LBB8_5
	movq	8(%rsp), %rax
	leaq	(,%rax,4), %rbx
	movq	16(%rsp), %rax
	addq	32(%rax), %rbx
	leaq	32(%rsp), %rbp
	movq	24(%rsp), %rax
	.p2align	4
.LBB8_4:
	leaq	1(%rax), %r13
	imulq	128(%r12), %rax
	leaq	(%rbx,%rax,4), %rax
	movq	%rax, 32(%rsp)
	movq	%rax, 40(%rsp)
	vmovq	196(%r12), %xmm0
	vmovq	%xmm0, 48(%rsp)
	movq	%rbp, %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_sigmoid__avx2
	movq	%r13, %rax
	cmpq	%r13, %r14
	jne	.LBB8_4
.LBB8_5:
	cmpl	$3, 184(%r12)
	movq	24(%rsp), %r13
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
	movq	%r13, %rsi
	movq	%r14, %rdx
	callq	nt_f32_scale_shift__avx2
.LBB8_10:
	movq	40(%rbx), %rdi
	testq	%rdi, %rdi
	je	.LBB8_21
	cmpq	%r13, %r14
	je	.LBB8_21
	movq	176(%r12), %rax
	movq	8(%rsp), %r8
	leaq	(%rdi,%r8,4), %rcx
	shlq	$2, %r8
	movq	32(%rbx), %rdx
	addq	%r8, %rdx
	movq	%rax, %rsi
	imulq	%r13, %rsi
	leaq	(%r8,%rsi,4), %rsi
	addq	%rdi, %rsi
	leaq	(,%rax,4), %rdi
	leaq	(,%r13,4), %r8
	vmovdqa	.LCPI8_0(%rip), %ymm0
	vmovdqa	.LCPI8_1(%rip), %ymm1
	jmp	.LBB8_13
	.p2align	4
.LBB8_19:
	movq	%r13, %rbx
	imulq	%rax, %rbx
	imulq	%r13, %r9
	leaq	(%rcx,%rbx,4), %rbx
	leaq	(%rdx,%r9,4), %r9
	vmovd	%r11d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm3
	vmaskmovps	(%r9,%r10,4), %ymm3, %ymm4
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%r9,%r10,4), %ymm2, %ymm5
	vmaskmovps	(%rbx,%r10,4), %ymm3, %ymm6
	vaddps	%ymm6, %ymm4, %ymm4
	vmaskmovps	32(%rbx,%r10,4), %ymm2, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vmaskmovps	%ymm4, %ymm3, (%r9,%r10,4)
	vmaskmovps	%ymm5, %ymm2, 32(%r9,%r10,4)
.LBB8_20:
	incq	%r13
	addq	%rdi, %rsi
	addq	$4, %r8
	cmpq	%r14, %r13
	je	.LBB8_21
.LBB8_13:
	movq	128(%r12), %r9
	cmpq	$16, %r15
	jl	.LBB8_17
	movq	%r9, %r11
	imulq	%r8, %r11
	addq	%rdx, %r11
	xorl	%r10d, %r10d
	.p2align	4
.LBB8_15:
	movq	%r10, %rbx
	vmovups	(%r11,%r10,4), %ymm2
	vmovups	32(%r11,%r10,4), %ymm3
	vaddps	32(%rsi,%r10,4), %ymm3, %ymm3
	vaddps	(%rsi,%r10,4), %ymm2, %ymm2
	vmovups	%ymm2, (%r11,%r10,4)
	vmovups	%ymm3, 32(%r11,%r10,4)
	addq	$16, %r10
	addq	$32, %rbx
	cmpq	%rbx, %r15
	jge	.LBB8_15
	movq	%r15, %r11
	subq	%r10, %r11
	testq	%r11, %r11
	jg	.LBB8_19
	jmp	.LBB8_20
	.p2align	4
.LBB8_17:
	testq	%r15, %r15
	jle	.LBB8_20
	xorl	%r10d, %r10d
	movq	%r15, %r11
	jmp	.LBB8_19
.Lfunc_end8:
	.size	$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF, .Lfunc_end8-$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5,@function
$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5:
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
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	%r9d, %r12d
	cmpq	$9, %rsi
	setl	%al
	cmpq	$6, %rsi
	setne	%r9b
	testb	%r9b, %al
	movq	%rdx, 16(%rsp)
	movq	%r8, 40(%rsp)
	jne	.LBB9_1
	movq	(%r13), %rax
	leaq	(,%rdx,4), %r9
	addq	32(%r13), %r9
	movq	%r9, 104(%rsp)
	leaq	15(%rdx), %r9
	testq	%rdx, %rdx
	cmovnsq	%rdx, %r9
	movq	16(%r13), %rdx
	movq	%rdx, 72(%rsp)
	sarq	$4, %r9
	movq	%r9, 96(%rsp)
	subq	%rcx, %r8
	movq	%r8, 88(%rsp)
	leaq	(,%rdi,4), %rdx
	movq	%rdx, 64(%rsp)
	leaq	(,%rcx,4), %rdx
	movq	%rdx, 80(%rsp)
	leaq	8(,%rdi,4), %rdx
	movq	%rdx, 56(%rsp)
	leaq	4(,%rdi,4), %rdx
	movq	%rdx, 48(%rsp)
	movq	%r13, 32(%rsp)
	movq	%rcx, 24(%rsp)
	jmp	.LBB9_3
	.p2align	4
.LBB9_9:
	movq	32(%rsp), %r13
	movq	24(%rsp), %rcx
.LBB9_27:
	vmovups	%ymm12, (%r8)
	vmovups	%ymm11, 32(%r8)
	vmovups	%ymm9, 32(%r8,%r10,4)
	vmovups	%ymm10, (%r8,%r10,4)
	vmovups	%ymm7, 32(%r8,%r10,8)
	vmovups	%ymm8, (%r8,%r10,8)
	leaq	(%r10,%r10,2), %rsi
	leaq	(%r8,%rsi,4), %rdx
	vmovups	%ymm5, 32(%r8,%rsi,4)
	vmovups	%ymm6, (%r8,%rsi,4)
	vmovups	%ymm3, 32(%rdx,%r10,4)
	vmovups	%ymm4, (%rdx,%r10,4)
	vmovups	%ymm1, 32(%rdx,%r10,8)
	vmovups	%ymm2, (%rdx,%r10,8)
	addq	$6, %rdi
	movq	112(%rsp), %rdx
	leaq	-6(%rdx), %rbx
	cmpq	$15, %rdx
	setge	%sil
	cmpq	$6, %rbx
	sete	%dl
	orb	%sil, %dl
	addq	$24, 64(%rsp)
	addq	$24, 56(%rsp)
	addq	$24, 48(%rsp)
	movq	%rbx, %rsi
	testb	%dl, %dl
	je	.LBB9_28
.LBB9_3:
	movq	%rsi, 112(%rsp)
	movq	128(%rax), %r10
	movq	%r10, %rdx
	imulq	%rdi, %rdx
	movq	104(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %r8
	movq	64(%rax), %r15
	movq	72(%rax), %rdx
	movq	%r15, %rsi
	imulq	%rdi, %rsi
	movq	72(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	movq	%rdx, %r9
	imulq	%rcx, %r9
	leaq	(%rsi,%r9,4), %rsi
	leaq	(%r15,%r15,2), %r9
	leaq	(%rsi,%r9,4), %rbp
	cmpl	$0, 192(%rax)
	sete	%sil
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm11, %xmm11, %xmm11
	testb	%r12b, %sil
	jne	.LBB9_5
	vmovups	(%r8), %ymm12
	vmovups	32(%r8), %ymm11
	vmovups	(%r8,%r10,4), %ymm10
	vmovups	32(%r8,%r10,4), %ymm9
	vmovups	(%r8,%r10,8), %ymm8
	vmovups	32(%r8,%r10,8), %ymm7
	leaq	(%r10,%r10,2), %rsi
	leaq	(%r8,%rsi,4), %r9
	vmovups	(%r8,%rsi,4), %ymm6
	vmovups	32(%r8,%rsi,4), %ymm5
	vmovups	(%r9,%r10,4), %ymm4
	vmovups	32(%r9,%r10,4), %ymm3
	vmovups	(%r9,%r10,8), %ymm2
	vmovups	32(%r9,%r10,8), %ymm1
.LBB9_5:
	movl	%r12d, %r14d
	cmpq	%rcx, 40(%rsp)
	je	.LBB9_8
	movq	96(%rax), %rsi
	imulq	96(%rsp), %rsi
	shlq	$2, %rsi
	addq	24(%r13), %rsi
	movq	104(%rax), %rbx
	movq	%rbx, %r9
	imulq	%rcx, %r9
	leaq	(%rsi,%r9,4), %r12
	shlq	$2, %rbx
	movq	%r15, %rcx
	imulq	64(%rsp), %rcx
	movq	80(%rsp), %r9
	imulq	%rdx, %r9
	shlq	$2, %rdx
	addq	72(%rsp), %r9
	movq	%r15, %r13
	imulq	56(%rsp), %r13
	movq	%r15, %rsi
	imulq	48(%rsp), %rsi
	movq	88(%rsp), %r11
	.p2align	4
.LBB9_7:
	vmovups	(%r12), %ymm0
	vmovups	32(%r12), %ymm13
	vbroadcastss	(%r9,%rcx), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm11
	vfmadd231ps	%ymm14, %ymm0, %ymm12
	vbroadcastss	(%r9,%rsi), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm9
	vfmadd231ps	%ymm14, %ymm0, %ymm10
	vbroadcastss	(%r9,%r13), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm0, %ymm8
	vbroadcastss	(%rbp), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm0, %ymm6
	vbroadcastss	(%rbp,%r15,4), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm0, %ymm4
	vbroadcastss	(%rbp,%r15,8), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm1
	vfmadd231ps	%ymm0, %ymm14, %ymm2
	addq	%rbx, %r12
	addq	%rdx, %rbp
	addq	%rdx, %r9
	decq	%r11
	jne	.LBB9_7
.LBB9_8:
	movl	%r14d, %r12d
	testl	$256, %r14d
	je	.LBB9_9
	movq	136(%rax), %rdx
	testq	%rdx, %rdx
	movq	32(%rsp), %r13
	movq	24(%rsp), %rcx
	je	.LBB9_12
	movq	16(%rsp), %rsi
	vmovups	(%rdx,%rsi,4), %ymm13
	vmovups	32(%rdx,%rsi,4), %ymm14
	vaddps	%ymm14, %ymm11, %ymm11
	vaddps	%ymm13, %ymm12, %ymm12
	vaddps	%ymm14, %ymm9, %ymm9
	vaddps	%ymm13, %ymm10, %ymm10
	vaddps	%ymm7, %ymm14, %ymm7
	vaddps	%ymm13, %ymm8, %ymm8
	vaddps	%ymm5, %ymm14, %ymm5
	vaddps	%ymm6, %ymm13, %ymm6
	vaddps	%ymm3, %ymm14, %ymm3
	vaddps	%ymm4, %ymm13, %ymm4
	vaddps	%ymm1, %ymm14, %ymm1
	vaddps	%ymm2, %ymm13, %ymm2
.LBB9_12:
	movl	184(%rax), %r14d
	movl	188(%rax), %edx
	testl	%edx, %edx
	je	.LBB9_13
.LBB9_16:
	movq	144(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB9_19
	movq	152(%rax), %r11
	testq	%r11, %r11
	je	.LBB9_19
	movq	16(%rsp), %r9
	vmovups	(%rsi,%r9,4), %ymm13
	vmovups	32(%rsi,%r9,4), %ymm14
	vmovups	(%r11,%r9,4), %ymm15
	vmovups	32(%r11,%r9,4), %ymm0
	vfmadd213ps	%ymm0, %ymm14, %ymm11
	vfmadd213ps	%ymm15, %ymm13, %ymm12
	vfmadd213ps	%ymm0, %ymm14, %ymm9
	vfmadd213ps	%ymm15, %ymm13, %ymm10
	vfmadd213ps	%ymm0, %ymm14, %ymm7
	vfmadd213ps	%ymm15, %ymm13, %ymm8
	vfmadd213ps	%ymm0, %ymm14, %ymm5
	vfmadd213ps	%ymm15, %ymm13, %ymm6
	vfmadd213ps	%ymm0, %ymm14, %ymm3
	vfmadd213ps	%ymm15, %ymm13, %ymm4
	vfmadd213ps	%ymm0, %ymm14, %ymm1
	vfmadd213ps	%ymm15, %ymm13, %ymm2
.LBB9_19:
	movq	40(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB9_21
	movl	%r12d, %ebp
	movq	176(%rax), %r12
	movq	%r12, %r9
	imulq	%rdi, %r9
	leaq	(%rsi,%r9,4), %rsi
	movq	16(%rsp), %r15
	leaq	(%rsi,%r15,4), %r9
	leaq	(%r12,%r12,2), %r11
	leaq	(%r9,%r11,4), %rbx
	vaddps	32(%rsi,%r15,4), %ymm11, %ymm11
	vaddps	(%rsi,%r15,4), %ymm12, %ymm12
	vaddps	32(%r9,%r12,4), %ymm9, %ymm9
	vaddps	(%r9,%r12,4), %ymm10, %ymm10
	vaddps	32(%r9,%r12,8), %ymm7, %ymm7
	vaddps	(%r9,%r12,8), %ymm8, %ymm8
	vaddps	32(%r9,%r11,4), %ymm5, %ymm5
	vaddps	(%r9,%r11,4), %ymm6, %ymm6
	vaddps	32(%rbx,%r12,4), %ymm3, %ymm3
	vaddps	(%rbx,%r12,4), %ymm4, %ymm4
	vaddps	32(%rbx,%r12,8), %ymm1, %ymm1
	vaddps	(%rbx,%r12,8), %ymm2, %ymm2
	movl	%ebp, %r12d
.LBB9_21:
	testl	%edx, %edx
	je	.LBB9_27
	cmpl	$2, %r14d
	je	.LBB9_32
	cmpl	$1, %r14d
	jne	.LBB9_27
	vxorps	%xmm13, %xmm13, %xmm13
	vcmpnltps	%ymm13, %ymm12, %ymm0
	vandps	%ymm0, %ymm12, %ymm12
	vcmpnltps	%ymm13, %ymm11, %ymm0
	vandps	%ymm0, %ymm11, %ymm11
	vcmpnltps	%ymm13, %ymm10, %ymm0
	vandps	%ymm0, %ymm10, %ymm10
	vcmpnltps	%ymm13, %ymm9, %ymm0
	vandps	%ymm0, %ymm9, %ymm9
	vcmpnltps	%ymm13, %ymm8, %ymm0
	vandps	%ymm0, %ymm8, %ymm8
	vcmpnltps	%ymm13, %ymm7, %ymm0
	vandps	%ymm7, %ymm0, %ymm7
	vcmpnltps	%ymm13, %ymm6, %ymm0
	vandps	%ymm6, %ymm0, %ymm6
	vcmpnltps	%ymm13, %ymm5, %ymm0
	vandps	%ymm5, %ymm0, %ymm5
	vcmpnltps	%ymm13, %ymm4, %ymm0
	vandps	%ymm4, %ymm0, %ymm4
	vcmpnltps	%ymm13, %ymm3, %ymm0
	vandps	%ymm3, %ymm0, %ymm3
	vcmpnltps	%ymm13, %ymm2, %ymm0
	vandps	%ymm2, %ymm0, %ymm2
	vcmpnltps	%ymm13, %ymm1, %ymm0
	vandps	%ymm1, %ymm0, %ymm1
	jmp	.LBB9_27
.LBB9_13:
	cmpl	$2, %r14d
	je	.LBB9_25
	cmpl	$1, %r14d
	jne	.LBB9_26
	vxorps	%xmm0, %xmm0, %xmm0
	vcmpnltps	%ymm0, %ymm12, %ymm13
	vandps	%ymm12, %ymm13, %ymm12
	vcmpnltps	%ymm0, %ymm11, %ymm13
	vandps	%ymm11, %ymm13, %ymm11
	vcmpnltps	%ymm0, %ymm10, %ymm13
	vandps	%ymm10, %ymm13, %ymm10
	vcmpnltps	%ymm0, %ymm9, %ymm13
	vandps	%ymm9, %ymm13, %ymm9
	vcmpnltps	%ymm0, %ymm8, %ymm13
	vandps	%ymm8, %ymm13, %ymm8
	vcmpnltps	%ymm0, %ymm7, %ymm13
	vandps	%ymm7, %ymm13, %ymm7
	vcmpnltps	%ymm0, %ymm6, %ymm13
	vandps	%ymm6, %ymm13, %ymm6
	vcmpnltps	%ymm0, %ymm5, %ymm13
	vandps	%ymm5, %ymm13, %ymm5
	vcmpnltps	%ymm0, %ymm4, %ymm13
	vandps	%ymm4, %ymm13, %ymm4
	vcmpnltps	%ymm0, %ymm3, %ymm13
	vandps	%ymm3, %ymm13, %ymm3
	vcmpnltps	%ymm0, %ymm2, %ymm13
	vandps	%ymm2, %ymm13, %ymm2
	vcmpnltps	%ymm0, %ymm1, %ymm13
	vandps	%ymm1, %ymm13, %ymm1
	movl	$1, %r14d
	jmp	.LBB9_16
.LBB9_32:
	vbroadcastss	196(%rax), %ymm0
	vbroadcastss	200(%rax), %ymm13
	vmaxps	%ymm12, %ymm0, %ymm12
	vmaxps	%ymm11, %ymm0, %ymm11
	vminps	%ymm11, %ymm13, %ymm11
	vminps	%ymm12, %ymm13, %ymm12
	vmaxps	%ymm10, %ymm0, %ymm10
	vmaxps	%ymm9, %ymm0, %ymm9
	vminps	%ymm9, %ymm13, %ymm9
	vminps	%ymm10, %ymm13, %ymm10
	vmaxps	%ymm8, %ymm0, %ymm8
	vmaxps	%ymm7, %ymm0, %ymm7
	vminps	%ymm7, %ymm13, %ymm7
	vminps	%ymm8, %ymm13, %ymm8
	vmaxps	%ymm6, %ymm0, %ymm6
	vmaxps	%ymm5, %ymm0, %ymm5
	vminps	%ymm5, %ymm13, %ymm5
	vminps	%ymm6, %ymm13, %ymm6
	vmaxps	%ymm4, %ymm0, %ymm4
	vmaxps	%ymm3, %ymm0, %ymm3
	vminps	%ymm3, %ymm13, %ymm3
	vminps	%ymm4, %ymm13, %ymm4
	vmaxps	%ymm2, %ymm0, %ymm2
	vmaxps	%ymm1, %ymm0, %ymm0
	vminps	%ymm0, %ymm13, %ymm1
	vminps	%ymm2, %ymm13, %ymm2
	jmp	.LBB9_27
.LBB9_25:
	vbroadcastss	196(%rax), %ymm0
	vbroadcastss	200(%rax), %ymm13
	vmaxps	%ymm12, %ymm0, %ymm12
	vmaxps	%ymm11, %ymm0, %ymm11
	vminps	%ymm11, %ymm13, %ymm11
	vminps	%ymm12, %ymm13, %ymm12
	vmaxps	%ymm10, %ymm0, %ymm10
	vmaxps	%ymm9, %ymm0, %ymm9
	vminps	%ymm9, %ymm13, %ymm9
	vminps	%ymm10, %ymm13, %ymm10
	vmaxps	%ymm8, %ymm0, %ymm8
	vmaxps	%ymm7, %ymm0, %ymm7
	vminps	%ymm7, %ymm13, %ymm7
	vminps	%ymm8, %ymm13, %ymm8
	vmaxps	%ymm6, %ymm0, %ymm6
	vmaxps	%ymm5, %ymm0, %ymm5
	vminps	%ymm5, %ymm13, %ymm5
	vminps	%ymm6, %ymm13, %ymm6
	vmaxps	%ymm4, %ymm0, %ymm4
	vmaxps	%ymm3, %ymm0, %ymm3
	vminps	%ymm3, %ymm13, %ymm3
	vminps	%ymm4, %ymm13, %ymm4
	vmaxps	%ymm2, %ymm0, %ymm2
	vmaxps	%ymm1, %ymm0, %ymm0
	vminps	%ymm0, %ymm13, %ymm1
	vminps	%ymm2, %ymm13, %ymm2
	movl	184(%rax), %r14d
.LBB9_26:
	cmpl	$3, %r14d
	jge	.LBB9_27
	jmp	.LBB9_16
.LBB9_1:
	movq	%rsi, %rbx
.LBB9_28:
	movl	%r12d, 12(%rsp)
	testq	%rbx, %rbx
	movq	40(%rsp), %rbp
	jle	.LBB9_31
	movq	%rdi, %r12
	movq	%rcx, %r15
	andl	$257, 12(%rsp)
	.p2align	4
.LBB9_30:
	leaq	1(%rbx), %r14
	shrq	%r14
	cmpq	$6, %rbx
	cmovbq	%rbx, %r14
	cmpq	$8, %rbx
	movl	$5, %eax
	cmovaeq	%rax, %r14
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	16(%rsp), %rdx
	movq	%r15, %rcx
	movq	%rbp, %r8
	movl	12(%rsp), %r9d
	vzeroupper
	callq	($s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5)
	addq	%r14, %r12
	subq	%r14, %rbx
	jg	.LBB9_30
.LBB9_31:
	addq	$120, %rsp
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
	.size	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end9-$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5
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
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	subq	$16, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	%r9d, 4(%rsp)
	testq	%rsi, %rsi
	jle	.LBB10_3
	movq	%r8, %r12
	movq	%rcx, %rbx
	movq	%rsi, %rbp
	movq	%rdi, %r14
	andl	$257, 4(%rsp)
	movq	%rdx, 8(%rsp)
	.p2align	4
.LBB10_2:
	leaq	1(%rbp), %r15
	shrq	%r15
	cmpq	$6, %rbp
	cmovbq	%rbp, %r15
	cmpq	$8, %rbp
	movl	$5, %eax
	cmovaeq	%rax, %r15
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	8(%rsp), %rdx
	movq	%rbx, %rcx
	movq	%r12, %r8
	movl	4(%rsp), %r9d
	callq	($s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5)
	addq	%r15, %r14
	subq	%r15, %rbp
	jg	.LBB10_2
.LBB10_3:
	addq	$16, %rsp
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end10:
	.size	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5, .Lfunc_end10-$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5
	.cfi_endproc
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI11_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI11_1:
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
	movq	%r13, %r11
	movl	%r9d, -52(%rsp)
	movq	%rdi, %r9
	movq	(%r13), %r13
	movq	16(%r11), %r12
	movq	128(%r13), %rax
	movq	%rax, -16(%rsp)
	imulq	%rdi, %rax
	shlq	$2, %rax
	addq	32(%r11), %rax
	leaq	(%rax,%rdx,4), %rax
	movq	%rax, -24(%rsp)
	movq	64(%r13), %r10
	movq	72(%r13), %r14
	movq	%r10, %rax
	imulq	%rdi, %rax
	leaq	(%r12,%rax,4), %rax
	movq	%r14, %rbp
	imulq	%rcx, %rbp
	leaq	(%rax,%rbp,4), %rbx
	cmpq	$4, %rsi
	movq	%r13, -32(%rsp)
	je	.LBB11_29
	cmpq	$5, %rsi
	jne	.LBB11_55
	leaq	(%r10,%r10,2), %rax
	leaq	(%rbx,%rax,4), %rsi
	leaq	15(%rdx), %rdi
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rdi
	cmpl	$0, 192(%r13)
	sete	%al
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm7, %xmm7, %xmm7
	testb	%al, -52(%rsp)
	jne	.LBB11_4
	movq	16(%r13), %rax
	subq	%rdx, %rax
	cmpq	$16, %rax
	movl	$16, %r15d
	cmovlq	%rax, %r15
	vmovd	%r15d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI11_0(%rip), %ymm0, %ymm1
	movq	-24(%rsp), %r15
	vmaskmovps	(%r15), %ymm1, %ymm9
	vpcmpgtd	.LCPI11_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%r15), %ymm0, %ymm7
	movq	%r11, %r13
	movq	-16(%rsp), %r11
	vmaskmovps	(%r15,%r11,4), %ymm1, %ymm8
	vmaskmovps	32(%r15,%r11,4), %ymm0, %ymm5
	vmaskmovps	(%r15,%r11,8), %ymm1, %ymm6
	vmaskmovps	32(%r15,%r11,8), %ymm0, %ymm3
	leaq	(%r11,%r11,2), %rax
	vmaskmovps	(%r15,%rax,4), %ymm1, %ymm4
	vmaskmovps	32(%r15,%rax,4), %ymm0, %ymm2
	leaq	(%r15,%rax,4), %rax
	vmaskmovps	(%rax,%r11,4), %ymm1, %ymm1
	vmaskmovps	32(%rax,%r11,4), %ymm0, %ymm0
	movq	%r13, %r11
.LBB11_4:
	movq	%r9, -48(%rsp)
	movq	%rdx, -40(%rsp)
	subq	%rcx, %r8
	movq	%r11, -8(%rsp)
	je	.LBB11_7
	movq	24(%r11), %r11
	sarq	$4, %rdi
	movq	-32(%rsp), %r15
	movq	104(%r15), %rax
	movq	16(%r15), %r9
	subq	-40(%rsp), %r9
	cmpq	$16, %r9
	movl	$16, %edx
	cmovlq	%r9, %rdx
	vmovd	%edx, %xmm10
	vpbroadcastd	%xmm10, %ymm11
	imulq	96(%r15), %rdi
	imulq	%rax, %rcx
	shlq	$2, %rcx
	leaq	(%rcx,%rdi,4), %rcx
	addq	%r11, %rcx
	addq	$32, %rcx
	shlq	$2, %rax
	shlq	$2, %r14
	leaq	(%rsi,%r10,4), %rdi
	movq	-48(%rsp), %r11
	leaq	8(,%r11,4), %rdx
	imulq	%r10, %rdx
	leaq	(%rdx,%rbp,4), %r13
	addq	%r12, %r13
	leaq	4(,%r11,4), %rdx
	imulq	%r10, %rdx
	leaq	(%rdx,%rbp,4), %r15
	addq	%r12, %r15
	xorl	%r12d, %r12d
	vpcmpgtd	.LCPI11_1(%rip), %ymm11, %ymm10
	vpcmpgtd	.LCPI11_0(%rip), %ymm11, %ymm11
	.p2align	4
.LBB11_6:
	vmaskmovps	-32(%rcx), %ymm11, %ymm12
	vmaskmovps	(%rcx), %ymm10, %ymm13
	vbroadcastss	(%rbx,%r12), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm12, %ymm9
	vbroadcastss	(%r15,%r12), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm5
	vfmadd231ps	%ymm14, %ymm12, %ymm8
	vbroadcastss	(%r13,%r12), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm3
	vfmadd231ps	%ymm14, %ymm12, %ymm6
	vbroadcastss	(%rsi,%r12), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm2
	vfmadd231ps	%ymm14, %ymm12, %ymm4
	vbroadcastss	(%rdi,%r12), %ymm14
	vfmadd231ps	%ymm13, %ymm14, %ymm0
	vfmadd231ps	%ymm12, %ymm14, %ymm1
	addq	%rax, %rcx
	addq	%r14, %r12
	decq	%r8
	jne	.LBB11_6
.LBB11_7:
	testl	$256, -52(%rsp)
	jne	.LBB11_9
	movq	-40(%rsp), %r11
	movq	-32(%rsp), %rbx
	jmp	.LBB11_26
.LBB11_29:
	leaq	(%rbx,%r10,8), %rsi
	leaq	15(%rdx), %rdi
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rdi
	cmpl	$0, 192(%r13)
	sete	%al
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm5, %xmm5, %xmm5
	testb	%al, -52(%rsp)
	movq	%r9, -48(%rsp)
	jne	.LBB11_31
	movq	16(%r13), %rax
	subq	%rdx, %rax
	cmpq	$16, %rax
	movq	%r11, %r15
	movl	$16, %r11d
	cmovlq	%rax, %r11
	vmovd	%r11d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI11_0(%rip), %ymm0, %ymm1
	movq	-24(%rsp), %rax
	vmaskmovps	(%rax), %ymm1, %ymm7
	vpcmpgtd	.LCPI11_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rax), %ymm0, %ymm5
	movq	-16(%rsp), %r11
	vmaskmovps	(%rax,%r11,4), %ymm1, %ymm6
	vmaskmovps	32(%rax,%r11,4), %ymm0, %ymm3
	vmaskmovps	(%rax,%r11,8), %ymm1, %ymm4
	vmaskmovps	32(%rax,%r11,8), %ymm0, %ymm2
	leaq	(%rax,%r11,8), %rax
	vmaskmovps	(%rax,%r11,4), %ymm1, %ymm1
	vmaskmovps	32(%rax,%r11,4), %ymm0, %ymm0
	movq	%r15, %r11
	movq	-48(%rsp), %r9
.LBB11_31:
	movq	%rdx, -40(%rsp)
	subq	%rcx, %r8
	movq	%r11, -8(%rsp)
	je	.LBB11_34
	movq	24(%r11), %rdx
	sarq	$4, %rdi
	movq	104(%r13), %rax
	movq	16(%r13), %r11
	subq	-40(%rsp), %r11
	cmpq	$16, %r11
	movl	$16, %r13d
	cmovlq	%r11, %r13
	vmovd	%r13d, %xmm8
	movq	-32(%rsp), %r13
	vpbroadcastd	%xmm8, %ymm9
	imulq	96(%r13), %rdi
	imulq	%rax, %rcx
	shlq	$2, %rcx
	leaq	(%rcx,%rdi,4), %rcx
	addq	%rdx, %rcx
	addq	$32, %rcx
	shlq	$2, %rax
	shlq	$2, %r14
	leaq	(%rsi,%r10,4), %rdi
	leaq	4(,%r9,4), %rdx
	imulq	%r10, %rdx
	leaq	(%rdx,%rbp,4), %rdx
	addq	%rdx, %r12
	xorl	%r15d, %r15d
	vpcmpgtd	.LCPI11_1(%rip), %ymm9, %ymm8
	vpcmpgtd	.LCPI11_0(%rip), %ymm9, %ymm9
	.p2align	4
.LBB11_33:
	vmaskmovps	-32(%rcx), %ymm9, %ymm10
	vmaskmovps	(%rcx), %ymm8, %ymm11
	vbroadcastss	(%rbx,%r15), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm10, %ymm7
	vbroadcastss	(%r12,%r15), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm3
	vfmadd231ps	%ymm12, %ymm10, %ymm6
	vbroadcastss	(%rsi,%r15), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm2
	vfmadd231ps	%ymm12, %ymm10, %ymm4
	vbroadcastss	(%rdi,%r15), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm0
	vfmadd231ps	%ymm10, %ymm12, %ymm1
	addq	%rax, %rcx
	addq	%r14, %r15
	decq	%r8
	jne	.LBB11_33
.LBB11_34:
	testl	$256, -52(%rsp)
	jne	.LBB11_36
	movq	-40(%rsp), %r11
	jmp	.LBB11_52
.LBB11_55:
	leaq	15(%rdx), %rax
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rax
	cmpl	$0, 192(%r13)
	sete	%sil
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	testb	%sil, -52(%rsp)
	jne	.LBB11_57
	movq	16(%r13), %rdi
	subq	%rdx, %rdi
	cmpq	$16, %rdi
	movl	$16, %esi
	cmovlq	%rdi, %rsi
	vmovd	%esi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI11_0(%rip), %ymm0, %ymm1
	movq	-24(%rsp), %rdi
	vmaskmovps	(%rdi), %ymm1, %ymm5
	vpcmpgtd	.LCPI11_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdi), %ymm0, %ymm3
	movq	-16(%rsp), %rsi
	vmaskmovps	(%rdi,%rsi,4), %ymm1, %ymm4
	vmaskmovps	32(%rdi,%rsi,4), %ymm0, %ymm2
	vmaskmovps	(%rdi,%rsi,8), %ymm1, %ymm1
	vmaskmovps	32(%rdi,%rsi,8), %ymm0, %ymm0
.LBB11_57:
	cmpq	%rcx, %r8
	je	.LBB11_63
	sarq	$4, %rax
	imulq	96(%r13), %rax
	shlq	$2, %rax
	movq	104(%r13), %rsi
	addq	24(%r11), %rax
	movq	%rsi, %rdi
	imulq	%rcx, %rdi
	leaq	(%rax,%rdi,4), %r12
	movq	16(%r13), %rax
	subq	%rdx, %rax
	cmpq	$16, %rax
	movl	$16, %edi
	cmovlq	%rax, %rdi
	vmovd	%edi, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	movl	%r8d, %edi
	subl	%ecx, %edi
	leaq	1(%rcx), %rax
	testb	$1, %dil
	je	.LBB11_60
	vpcmpgtd	.LCPI11_1(%rip), %ymm6, %ymm7
	vpcmpgtd	.LCPI11_0(%rip), %ymm6, %ymm8
	vmaskmovps	(%r12), %ymm8, %ymm8
	vmaskmovps	32(%r12), %ymm7, %ymm7
	vbroadcastss	(%rbx), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm3
	vfmadd231ps	%ymm9, %ymm8, %ymm5
	vbroadcastss	(%rbx,%r10,4), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm2
	vfmadd231ps	%ymm9, %ymm8, %ymm4
	vbroadcastss	(%rbx,%r10,8), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm0
	vfmadd231ps	%ymm8, %ymm9, %ymm1
	leaq	(%rbx,%r14,4), %rbx
	leaq	(%r12,%rsi,4), %r12
	movq	%rax, %rcx
.LBB11_60:
	cmpq	%rax, %r8
	je	.LBB11_63
	leaq	(,%r10,8), %rax
	subq	%rcx, %r8
	leaq	(,%r14,8), %rcx
	leaq	(,%r14,4), %rdi
	leaq	(%rax,%r14,4), %r13
	shlq	$2, %r10
	leaq	(%r10,%r14,4), %r14
	shlq	$2, %rsi
	vpcmpgtd	.LCPI11_1(%rip), %ymm6, %ymm7
	vpcmpgtd	.LCPI11_0(%rip), %ymm6, %ymm6
	.p2align	4
.LBB11_62:
	vmaskmovps	(%r12), %ymm6, %ymm8
	vmaskmovps	32(%r12), %ymm7, %ymm9
	vbroadcastss	(%rbx), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm5
	vfmadd231ps	%ymm10, %ymm9, %ymm3
	vbroadcastss	(%rbx,%r10), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm4
	vfmadd231ps	%ymm10, %ymm9, %ymm2
	vbroadcastss	(%rbx,%rax), %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	vfmadd231ps	%ymm9, %ymm10, %ymm0
	vmaskmovps	(%r12,%rsi), %ymm6, %ymm8
	vmaskmovps	32(%r12,%rsi), %ymm7, %ymm9
	leaq	(%r12,%rsi), %r12
	vbroadcastss	(%rbx,%rdi), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm3
	vfmadd231ps	%ymm10, %ymm8, %ymm5
	vbroadcastss	(%rbx,%r14), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm2
	vfmadd231ps	%ymm10, %ymm8, %ymm4
	vbroadcastss	(%rbx,%r13), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm0
	vfmadd231ps	%ymm8, %ymm10, %ymm1
	addq	%rcx, %rbx
	addq	%rsi, %r12
	addq	$-2, %r8
	jne	.LBB11_62
.LBB11_63:
	testl	$256, -52(%rsp)
	jne	.LBB11_65
	movq	-32(%rsp), %rbx
	jmp	.LBB11_81
.LBB11_9:
	movq	-32(%rsp), %rbx
	movq	136(%rbx), %rax
	testq	%rax, %rax
	movq	-40(%rsp), %r11
	je	.LBB11_11
	movq	16(%rbx), %rcx
	subq	%r11, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	vmovd	%edx, %xmm10
	vpbroadcastd	%xmm10, %ymm10
	vpcmpgtd	.LCPI11_0(%rip), %ymm10, %ymm11
	vmaskmovps	(%rax,%r11,4), %ymm11, %ymm11
	vpcmpgtd	.LCPI11_1(%rip), %ymm10, %ymm10
	vmaskmovps	32(%rax,%r11,4), %ymm10, %ymm10
	vaddps	%ymm7, %ymm10, %ymm7
	vaddps	%ymm11, %ymm9, %ymm9
	vaddps	%ymm5, %ymm10, %ymm5
	vaddps	%ymm11, %ymm8, %ymm8
	vaddps	%ymm3, %ymm10, %ymm3
	vaddps	%ymm6, %ymm11, %ymm6
	vaddps	%ymm2, %ymm10, %ymm2
	vaddps	%ymm4, %ymm11, %ymm4
	vaddps	%ymm0, %ymm10, %ymm0
	vaddps	%ymm1, %ymm11, %ymm1
.LBB11_11:
	movq	-48(%rsp), %r10
	movl	184(%rbx), %esi
	movl	188(%rbx), %ecx
	testl	%ecx, %ecx
	je	.LBB11_12
.LBB11_15:
	movq	144(%rbx), %rax
	testq	%rax, %rax
	je	.LBB11_18
	movq	152(%rbx), %rdi
	testq	%rdi, %rdi
	je	.LBB11_18
	movq	16(%rbx), %rdx
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	vmovd	%r8d, %xmm10
	vpbroadcastd	%xmm10, %ymm10
	vpcmpgtd	.LCPI11_0(%rip), %ymm10, %ymm11
	vmaskmovps	(%rax,%r11,4), %ymm11, %ymm12
	vpcmpgtd	.LCPI11_1(%rip), %ymm10, %ymm10
	vmaskmovps	32(%rax,%r11,4), %ymm10, %ymm13
	vmaskmovps	(%rdi,%r11,4), %ymm11, %ymm11
	vmaskmovps	32(%rdi,%r11,4), %ymm10, %ymm10
	vfmadd213ps	%ymm10, %ymm13, %ymm7
	vfmadd213ps	%ymm11, %ymm12, %ymm9
	vfmadd213ps	%ymm10, %ymm13, %ymm5
	vfmadd213ps	%ymm11, %ymm12, %ymm8
	vfmadd213ps	%ymm10, %ymm13, %ymm3
	vfmadd213ps	%ymm11, %ymm12, %ymm6
	vfmadd213ps	%ymm10, %ymm13, %ymm2
	vfmadd213ps	%ymm11, %ymm12, %ymm4
	vfmadd213ps	%ymm10, %ymm13, %ymm0
	vfmadd213ps	%ymm11, %ymm12, %ymm1
.LBB11_18:
	movq	-8(%rsp), %rax
	movq	40(%rax), %rdi
	testq	%rdi, %rdi
	je	.LBB11_20
	movq	16(%rbx), %rdx
	movq	176(%rbx), %rax
	imulq	%rax, %r10
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	vmovd	%r8d, %xmm10
	vpbroadcastd	%xmm10, %ymm11
	vpcmpgtd	.LCPI11_0(%rip), %ymm11, %ymm10
	leaq	(%rdi,%r10,4), %rdx
	vmaskmovps	(%rdx,%r11,4), %ymm10, %ymm12
	vpcmpgtd	.LCPI11_1(%rip), %ymm11, %ymm11
	leaq	(%rdx,%r11,4), %rdi
	vmaskmovps	32(%rdx,%r11,4), %ymm11, %ymm13
	vmaskmovps	(%rdi,%rax,4), %ymm10, %ymm14
	vaddps	%ymm7, %ymm13, %ymm7
	vmaskmovps	32(%rdi,%rax,4), %ymm11, %ymm13
	vaddps	%ymm12, %ymm9, %ymm9
	vmaskmovps	(%rdi,%rax,8), %ymm10, %ymm12
	vaddps	%ymm5, %ymm13, %ymm5
	vmaskmovps	32(%rdi,%rax,8), %ymm11, %ymm13
	leaq	(%rax,%rax,2), %rdx
	vaddps	%ymm14, %ymm8, %ymm8
	vmaskmovps	(%rdi,%rdx,4), %ymm10, %ymm14
	vaddps	%ymm3, %ymm13, %ymm3
	vmaskmovps	32(%rdi,%rdx,4), %ymm11, %ymm13
	vaddps	%ymm6, %ymm12, %ymm6
	vaddps	%ymm2, %ymm13, %ymm2
	vaddps	%ymm4, %ymm14, %ymm4
	leaq	(%rdi,%rdx,4), %rdx
	vmaskmovps	32(%rdx,%rax,4), %ymm11, %ymm11
	vaddps	%ymm0, %ymm11, %ymm0
	vmaskmovps	(%rdx,%rax,4), %ymm10, %ymm10
	vaddps	%ymm1, %ymm10, %ymm1
.LBB11_20:
	testl	%ecx, %ecx
	je	.LBB11_26
	cmpl	$2, %esi
	je	.LBB11_28
	cmpl	$1, %esi
	jne	.LBB11_26
	vxorps	%xmm10, %xmm10, %xmm10
	vcmpnltps	%ymm10, %ymm9, %ymm11
	vandps	%ymm9, %ymm11, %ymm9
	vcmpnltps	%ymm10, %ymm7, %ymm11
	vandps	%ymm7, %ymm11, %ymm7
	vcmpnltps	%ymm10, %ymm8, %ymm11
	vandps	%ymm8, %ymm11, %ymm8
	vcmpnltps	%ymm10, %ymm5, %ymm11
	vandps	%ymm5, %ymm11, %ymm5
	vcmpnltps	%ymm10, %ymm6, %ymm11
	vandps	%ymm6, %ymm11, %ymm6
	vcmpnltps	%ymm10, %ymm3, %ymm11
	vandps	%ymm3, %ymm11, %ymm3
	vcmpnltps	%ymm10, %ymm4, %ymm11
	vandps	%ymm4, %ymm11, %ymm4
	vcmpnltps	%ymm10, %ymm2, %ymm11
	vandps	%ymm2, %ymm11, %ymm2
	vcmpnltps	%ymm10, %ymm1, %ymm11
	vandps	%ymm1, %ymm11, %ymm1
	vcmpnltps	%ymm10, %ymm0, %ymm10
	vandps	%ymm0, %ymm10, %ymm0
	jmp	.LBB11_26
.LBB11_36:
	movq	136(%r13), %rax
	testq	%rax, %rax
	movq	-40(%rsp), %r11
	je	.LBB11_38
	movq	16(%r13), %rcx
	subq	%r11, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	vmovd	%edx, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI11_0(%rip), %ymm8, %ymm9
	vmaskmovps	(%rax,%r11,4), %ymm9, %ymm9
	vpcmpgtd	.LCPI11_1(%rip), %ymm8, %ymm8
	vmaskmovps	32(%rax,%r11,4), %ymm8, %ymm8
	vaddps	%ymm5, %ymm8, %ymm5
	vaddps	%ymm7, %ymm9, %ymm7
	vaddps	%ymm3, %ymm8, %ymm3
	vaddps	%ymm6, %ymm9, %ymm6
	vaddps	%ymm2, %ymm8, %ymm2
	vaddps	%ymm4, %ymm9, %ymm4
	vaddps	%ymm0, %ymm8, %ymm0
	vaddps	%ymm1, %ymm9, %ymm1
.LBB11_38:
	movq	-48(%rsp), %r10
	movl	184(%r13), %esi
	movl	188(%r13), %ecx
	testl	%ecx, %ecx
	je	.LBB11_39
.LBB11_42:
	movq	144(%r13), %rax
	testq	%rax, %rax
	je	.LBB11_45
	movq	152(%r13), %rdi
	testq	%rdi, %rdi
	je	.LBB11_45
	movq	16(%r13), %rdx
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	vmovd	%r8d, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI11_0(%rip), %ymm8, %ymm9
	vmaskmovps	(%rax,%r11,4), %ymm9, %ymm10
	vpcmpgtd	.LCPI11_1(%rip), %ymm8, %ymm8
	vmaskmovps	32(%rax,%r11,4), %ymm8, %ymm11
	vmaskmovps	(%rdi,%r11,4), %ymm9, %ymm9
	vmaskmovps	32(%rdi,%r11,4), %ymm8, %ymm8
	vfmadd213ps	%ymm8, %ymm11, %ymm5
	vfmadd213ps	%ymm9, %ymm10, %ymm7
	vfmadd213ps	%ymm8, %ymm11, %ymm3
	vfmadd213ps	%ymm9, %ymm10, %ymm6
	vfmadd213ps	%ymm8, %ymm11, %ymm2
	vfmadd213ps	%ymm9, %ymm10, %ymm4
	vfmadd213ps	%ymm8, %ymm11, %ymm0
	vfmadd213ps	%ymm9, %ymm10, %ymm1
.LBB11_45:
	movq	-8(%rsp), %rax
	movq	40(%rax), %rax
	testq	%rax, %rax
	je	.LBB11_47
	movq	16(%r13), %rdx
	movq	176(%r13), %rdi
	imulq	%rdi, %r10
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	vmovd	%r8d, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI11_0(%rip), %ymm8, %ymm9
	leaq	(%rax,%r10,4), %rax
	vmaskmovps	(%rax,%r11,4), %ymm9, %ymm10
	vpcmpgtd	.LCPI11_1(%rip), %ymm8, %ymm8
	vmaskmovps	32(%rax,%r11,4), %ymm8, %ymm11
	leaq	(%rax,%r11,4), %rax
	vmaskmovps	(%rax,%rdi,4), %ymm9, %ymm12
	vmaskmovps	32(%rax,%rdi,4), %ymm8, %ymm13
	vmaskmovps	(%rax,%rdi,8), %ymm9, %ymm14
	vmaskmovps	32(%rax,%rdi,8), %ymm8, %ymm15
	leaq	(%rax,%rdi,8), %rax
	vmaskmovps	(%rax,%rdi,4), %ymm9, %ymm9
	vmaskmovps	32(%rax,%rdi,4), %ymm8, %ymm8
	vaddps	%ymm5, %ymm11, %ymm5
	vaddps	%ymm7, %ymm10, %ymm7
	vaddps	%ymm3, %ymm13, %ymm3
	vaddps	%ymm6, %ymm12, %ymm6
	vaddps	%ymm2, %ymm15, %ymm2
	vaddps	%ymm4, %ymm14, %ymm4
	vaddps	%ymm0, %ymm8, %ymm0
	vaddps	%ymm1, %ymm9, %ymm1
.LBB11_47:
	testl	%ecx, %ecx
	je	.LBB11_52
	cmpl	$2, %esi
	je	.LBB11_53
	cmpl	$1, %esi
	jne	.LBB11_52
	vxorps	%xmm8, %xmm8, %xmm8
	vcmpnltps	%ymm8, %ymm7, %ymm9
	vandps	%ymm7, %ymm9, %ymm7
	vcmpnltps	%ymm8, %ymm5, %ymm9
	vandps	%ymm5, %ymm9, %ymm5
	vcmpnltps	%ymm8, %ymm6, %ymm9
	vandps	%ymm6, %ymm9, %ymm6
	vcmpnltps	%ymm8, %ymm3, %ymm9
	vandps	%ymm3, %ymm9, %ymm3
	vcmpnltps	%ymm8, %ymm4, %ymm9
	vandps	%ymm4, %ymm9, %ymm4
	vcmpnltps	%ymm8, %ymm2, %ymm9
	vandps	%ymm2, %ymm9, %ymm2
	vcmpnltps	%ymm8, %ymm1, %ymm9
	vandps	%ymm1, %ymm9, %ymm1
	vcmpnltps	%ymm8, %ymm0, %ymm8
	vandps	%ymm0, %ymm8, %ymm0
	jmp	.LBB11_52
.LBB11_65:
	movq	-32(%rsp), %rbx
	movq	136(%rbx), %rax
	testq	%rax, %rax
	je	.LBB11_67
	movq	16(%rbx), %rcx
	subq	%rdx, %rcx
	cmpq	$16, %rcx
	movl	$16, %esi
	cmovlq	%rcx, %rsi
	vmovd	%esi, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI11_0(%rip), %ymm6, %ymm7
	vmaskmovps	(%rax,%rdx,4), %ymm7, %ymm7
	vpcmpgtd	.LCPI11_1(%rip), %ymm6, %ymm6
	vmaskmovps	32(%rax,%rdx,4), %ymm6, %ymm6
	vaddps	%ymm6, %ymm3, %ymm3
	vaddps	%ymm7, %ymm5, %ymm5
	vaddps	%ymm6, %ymm2, %ymm2
	vaddps	%ymm7, %ymm4, %ymm4
	vaddps	%ymm6, %ymm0, %ymm0
	vaddps	%ymm7, %ymm1, %ymm1
.LBB11_67:
	movl	184(%rbx), %esi
	movl	188(%rbx), %ecx
	testl	%ecx, %ecx
	je	.LBB11_68
.LBB11_71:
	movq	144(%rbx), %rax
	testq	%rax, %rax
	je	.LBB11_74
	movq	152(%rbx), %rdi
	testq	%rdi, %rdi
	je	.LBB11_74
	movq	%r11, %r13
	movq	16(%rbx), %r11
	subq	%rdx, %r11
	cmpq	$16, %r11
	movl	$16, %r8d
	cmovlq	%r11, %r8
	movq	%r13, %r11
	vmovd	%r8d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI11_0(%rip), %ymm6, %ymm7
	vmaskmovps	(%rax,%rdx,4), %ymm7, %ymm8
	vpcmpgtd	.LCPI11_1(%rip), %ymm6, %ymm6
	vmaskmovps	32(%rax,%rdx,4), %ymm6, %ymm9
	vmaskmovps	(%rdi,%rdx,4), %ymm7, %ymm7
	vmaskmovps	32(%rdi,%rdx,4), %ymm6, %ymm6
	vfmadd213ps	%ymm6, %ymm9, %ymm3
	vfmadd213ps	%ymm7, %ymm8, %ymm5
	vfmadd213ps	%ymm6, %ymm9, %ymm2
	vfmadd213ps	%ymm7, %ymm8, %ymm4
	vfmadd213ps	%ymm6, %ymm9, %ymm0
	vfmadd213ps	%ymm7, %ymm8, %ymm1
.LBB11_74:
	movq	40(%r11), %rax
	testq	%rax, %rax
	je	.LBB11_76
	movq	16(%rbx), %r11
	movq	176(%rbx), %rdi
	imulq	%rdi, %r9
	subq	%rdx, %r11
	cmpq	$16, %r11
	movl	$16, %r8d
	cmovlq	%r11, %r8
	vmovd	%r8d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI11_0(%rip), %ymm6, %ymm7
	leaq	(%rax,%r9,4), %rax
	vmaskmovps	(%rax,%rdx,4), %ymm7, %ymm8
	vpcmpgtd	.LCPI11_1(%rip), %ymm6, %ymm6
	vmaskmovps	32(%rax,%rdx,4), %ymm6, %ymm9
	leaq	(%rax,%rdx,4), %rax
	vmaskmovps	(%rax,%rdi,4), %ymm7, %ymm10
	vmaskmovps	32(%rax,%rdi,4), %ymm6, %ymm11
	vmaskmovps	(%rax,%rdi,8), %ymm7, %ymm7
	vmaskmovps	32(%rax,%rdi,8), %ymm6, %ymm6
	vaddps	%ymm3, %ymm9, %ymm3
	vaddps	%ymm5, %ymm8, %ymm5
	vaddps	%ymm2, %ymm11, %ymm2
	vaddps	%ymm4, %ymm10, %ymm4
	vaddps	%ymm6, %ymm0, %ymm0
	vaddps	%ymm7, %ymm1, %ymm1
.LBB11_76:
	testl	%ecx, %ecx
	je	.LBB11_81
	cmpl	$2, %esi
	je	.LBB11_82
	cmpl	$1, %esi
	jne	.LBB11_81
	vxorps	%xmm6, %xmm6, %xmm6
	vcmpnltps	%ymm6, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vcmpnltps	%ymm6, %ymm3, %ymm7
	vandps	%ymm3, %ymm7, %ymm3
	vcmpnltps	%ymm6, %ymm4, %ymm7
	vandps	%ymm4, %ymm7, %ymm4
	vcmpnltps	%ymm6, %ymm2, %ymm7
	vandps	%ymm2, %ymm7, %ymm2
	vcmpnltps	%ymm6, %ymm1, %ymm7
	vandps	%ymm1, %ymm7, %ymm1
	vcmpnltps	%ymm6, %ymm0, %ymm6
	vandps	%ymm0, %ymm6, %ymm0
	jmp	.LBB11_81
.LBB11_12:
	cmpl	$2, %esi
	je	.LBB11_24
	cmpl	$1, %esi
	jne	.LBB11_25
	vxorps	%xmm10, %xmm10, %xmm10
	vcmpnltps	%ymm10, %ymm9, %ymm11
	vandps	%ymm9, %ymm11, %ymm9
	vcmpnltps	%ymm10, %ymm7, %ymm11
	vandps	%ymm7, %ymm11, %ymm7
	vcmpnltps	%ymm10, %ymm8, %ymm11
	vandps	%ymm8, %ymm11, %ymm8
	vcmpnltps	%ymm10, %ymm5, %ymm11
	vandps	%ymm5, %ymm11, %ymm5
	vcmpnltps	%ymm10, %ymm6, %ymm11
	vandps	%ymm6, %ymm11, %ymm6
	vcmpnltps	%ymm10, %ymm3, %ymm11
	vandps	%ymm3, %ymm11, %ymm3
	vcmpnltps	%ymm10, %ymm4, %ymm11
	vandps	%ymm4, %ymm11, %ymm4
	vcmpnltps	%ymm10, %ymm2, %ymm11
	vandps	%ymm2, %ymm11, %ymm2
	vcmpnltps	%ymm10, %ymm1, %ymm11
	vandps	%ymm1, %ymm11, %ymm1
	vcmpnltps	%ymm10, %ymm0, %ymm10
	vandps	%ymm0, %ymm10, %ymm0
	movl	$1, %esi
	jmp	.LBB11_15
.LBB11_39:
	cmpl	$2, %esi
	je	.LBB11_54
	cmpl	$1, %esi
	jne	.LBB11_51
	vxorps	%xmm8, %xmm8, %xmm8
	vcmpnltps	%ymm8, %ymm7, %ymm9
	vandps	%ymm7, %ymm9, %ymm7
	vcmpnltps	%ymm8, %ymm5, %ymm9
	vandps	%ymm5, %ymm9, %ymm5
	vcmpnltps	%ymm8, %ymm6, %ymm9
	vandps	%ymm6, %ymm9, %ymm6
	vcmpnltps	%ymm8, %ymm3, %ymm9
	vandps	%ymm3, %ymm9, %ymm3
	vcmpnltps	%ymm8, %ymm4, %ymm9
	vandps	%ymm4, %ymm9, %ymm4
	vcmpnltps	%ymm8, %ymm2, %ymm9
	vandps	%ymm2, %ymm9, %ymm2
	vcmpnltps	%ymm8, %ymm1, %ymm9
	vandps	%ymm1, %ymm9, %ymm1
	vcmpnltps	%ymm8, %ymm0, %ymm8
	vandps	%ymm0, %ymm8, %ymm0
	movl	$1, %esi
	jmp	.LBB11_42
.LBB11_68:
	cmpl	$2, %esi
	je	.LBB11_83
	cmpl	$1, %esi
	jne	.LBB11_80
	vxorps	%xmm6, %xmm6, %xmm6
	vcmpnltps	%ymm6, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vcmpnltps	%ymm6, %ymm3, %ymm7
	vandps	%ymm3, %ymm7, %ymm3
	vcmpnltps	%ymm6, %ymm4, %ymm7
	vandps	%ymm4, %ymm7, %ymm4
	vcmpnltps	%ymm6, %ymm2, %ymm7
	vandps	%ymm2, %ymm7, %ymm2
	vcmpnltps	%ymm6, %ymm1, %ymm7
	vandps	%ymm1, %ymm7, %ymm1
	vcmpnltps	%ymm6, %ymm0, %ymm6
	vandps	%ymm0, %ymm6, %ymm0
	movl	$1, %esi
	jmp	.LBB11_71
.LBB11_53:
	vbroadcastss	196(%r13), %ymm8
	vbroadcastss	200(%r13), %ymm9
	vmaxps	%ymm7, %ymm8, %ymm7
	vmaxps	%ymm5, %ymm8, %ymm5
	vminps	%ymm5, %ymm9, %ymm5
	vminps	%ymm7, %ymm9, %ymm7
	vmaxps	%ymm6, %ymm8, %ymm6
	vmaxps	%ymm3, %ymm8, %ymm3
	vminps	%ymm3, %ymm9, %ymm3
	vminps	%ymm6, %ymm9, %ymm6
	vmaxps	%ymm4, %ymm8, %ymm4
	vmaxps	%ymm2, %ymm8, %ymm2
	vminps	%ymm2, %ymm9, %ymm2
	vminps	%ymm4, %ymm9, %ymm4
	vmaxps	%ymm1, %ymm8, %ymm1
	vmaxps	%ymm0, %ymm8, %ymm0
	vminps	%ymm0, %ymm9, %ymm0
	vminps	%ymm1, %ymm9, %ymm1
	jmp	.LBB11_52
.LBB11_82:
	vbroadcastss	196(%rbx), %ymm6
	vbroadcastss	200(%rbx), %ymm7
	vmaxps	%ymm5, %ymm6, %ymm5
	vmaxps	%ymm3, %ymm6, %ymm3
	vminps	%ymm3, %ymm7, %ymm3
	vminps	%ymm5, %ymm7, %ymm5
	vmaxps	%ymm4, %ymm6, %ymm4
	vmaxps	%ymm2, %ymm6, %ymm2
	vminps	%ymm2, %ymm7, %ymm2
	vminps	%ymm4, %ymm7, %ymm4
	vmaxps	%ymm1, %ymm6, %ymm1
	vmaxps	%ymm0, %ymm6, %ymm0
	vminps	%ymm0, %ymm7, %ymm0
	vminps	%ymm1, %ymm7, %ymm1
	jmp	.LBB11_81
.LBB11_28:
	vbroadcastss	196(%rbx), %ymm10
	vbroadcastss	200(%rbx), %ymm11
	vmaxps	%ymm9, %ymm10, %ymm9
	vmaxps	%ymm7, %ymm10, %ymm7
	vminps	%ymm7, %ymm11, %ymm7
	vminps	%ymm9, %ymm11, %ymm9
	vmaxps	%ymm8, %ymm10, %ymm8
	vmaxps	%ymm5, %ymm10, %ymm5
	vminps	%ymm5, %ymm11, %ymm5
	vminps	%ymm8, %ymm11, %ymm8
	vmaxps	%ymm6, %ymm10, %ymm6
	vmaxps	%ymm3, %ymm10, %ymm3
	vminps	%ymm3, %ymm11, %ymm3
	vminps	%ymm6, %ymm11, %ymm6
	vmaxps	%ymm4, %ymm10, %ymm4
	vmaxps	%ymm2, %ymm10, %ymm2
	vminps	%ymm2, %ymm11, %ymm2
	vminps	%ymm4, %ymm11, %ymm4
	vmaxps	%ymm1, %ymm10, %ymm1
	vmaxps	%ymm0, %ymm10, %ymm0
	vminps	%ymm0, %ymm11, %ymm0
	vminps	%ymm1, %ymm11, %ymm1
	jmp	.LBB11_26
.LBB11_24:
	vbroadcastss	196(%rbx), %ymm10
	vbroadcastss	200(%rbx), %ymm11
	vmaxps	%ymm9, %ymm10, %ymm9
	vmaxps	%ymm7, %ymm10, %ymm7
	vminps	%ymm7, %ymm11, %ymm7
	vminps	%ymm9, %ymm11, %ymm9
	vmaxps	%ymm8, %ymm10, %ymm8
	vmaxps	%ymm5, %ymm10, %ymm5
	vminps	%ymm5, %ymm11, %ymm5
	vminps	%ymm8, %ymm11, %ymm8
	vmaxps	%ymm6, %ymm10, %ymm6
	vmaxps	%ymm3, %ymm10, %ymm3
	vminps	%ymm3, %ymm11, %ymm3
	vminps	%ymm6, %ymm11, %ymm6
	vmaxps	%ymm4, %ymm10, %ymm4
	vmaxps	%ymm2, %ymm10, %ymm2
	vminps	%ymm2, %ymm11, %ymm2
	vminps	%ymm4, %ymm11, %ymm4
	vmaxps	%ymm1, %ymm10, %ymm1
	vmaxps	%ymm0, %ymm10, %ymm0
	vminps	%ymm0, %ymm11, %ymm0
	vminps	%ymm1, %ymm11, %ymm1
	movl	184(%rbx), %esi
.LBB11_25:
	cmpl	$3, %esi
	jl	.LBB11_15
.LBB11_26:
	movq	16(%rbx), %rax
	subq	%r11, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	vmovd	%ecx, %xmm10
	vpbroadcastd	%xmm10, %ymm10
	vpcmpgtd	.LCPI11_0(%rip), %ymm10, %ymm11
	movq	-24(%rsp), %rcx
	vmaskmovps	%ymm9, %ymm11, (%rcx)
	vpcmpgtd	.LCPI11_1(%rip), %ymm10, %ymm9
	vmaskmovps	%ymm7, %ymm9, 32(%rcx)
	movq	-16(%rsp), %rdx
	vmaskmovps	%ymm8, %ymm11, (%rcx,%rdx,4)
	vmaskmovps	%ymm5, %ymm9, 32(%rcx,%rdx,4)
	vmaskmovps	%ymm6, %ymm11, (%rcx,%rdx,8)
	vmaskmovps	%ymm3, %ymm9, 32(%rcx,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	vmaskmovps	%ymm4, %ymm11, (%rcx,%rax,4)
	vmaskmovps	%ymm2, %ymm9, 32(%rcx,%rax,4)
	vextracti128	$1, %ymm9, %xmm2
	vpackssdw	%xmm2, %xmm9, %xmm2
	leaq	(%rcx,%rax,4), %rcx
	leaq	(%rcx,%rdx,4), %rax
	vmaskmovps	%ymm1, %ymm11, (%rcx,%rdx,4)
	jmp	.LBB11_27
.LBB11_54:
	vbroadcastss	196(%r13), %ymm8
	vbroadcastss	200(%r13), %ymm9
	vmaxps	%ymm7, %ymm8, %ymm7
	vmaxps	%ymm5, %ymm8, %ymm5
	vminps	%ymm5, %ymm9, %ymm5
	vminps	%ymm7, %ymm9, %ymm7
	vmaxps	%ymm6, %ymm8, %ymm6
	vmaxps	%ymm3, %ymm8, %ymm3
	vminps	%ymm3, %ymm9, %ymm3
	vminps	%ymm6, %ymm9, %ymm6
	vmaxps	%ymm4, %ymm8, %ymm4
	vmaxps	%ymm2, %ymm8, %ymm2
	vminps	%ymm2, %ymm9, %ymm2
	vminps	%ymm4, %ymm9, %ymm4
	vmaxps	%ymm1, %ymm8, %ymm1
	vmaxps	%ymm0, %ymm8, %ymm0
	vminps	%ymm0, %ymm9, %ymm0
	vminps	%ymm1, %ymm9, %ymm1
	movl	$2, %esi
	jmp	.LBB11_42
.LBB11_51:
	cmpl	$3, %esi
	jl	.LBB11_42
.LBB11_52:
	movq	16(%r13), %rax
	subq	%r11, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	vmovd	%ecx, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI11_0(%rip), %ymm8, %ymm9
	movq	-24(%rsp), %rax
	vmaskmovps	%ymm7, %ymm9, (%rax)
	vpcmpgtd	.LCPI11_1(%rip), %ymm8, %ymm7
	vmaskmovps	%ymm5, %ymm7, 32(%rax)
	movq	-16(%rsp), %rdx
	vmaskmovps	%ymm6, %ymm9, (%rax,%rdx,4)
	vmaskmovps	%ymm3, %ymm7, 32(%rax,%rdx,4)
	vmaskmovps	%ymm4, %ymm9, (%rax,%rdx,8)
	vmaskmovps	%ymm2, %ymm7, 32(%rax,%rdx,8)
	vextracti128	$1, %ymm7, %xmm2
	vpackssdw	%xmm2, %xmm7, %xmm2
	leaq	(%rax,%rdx,8), %rcx
	leaq	(%rcx,%rdx,4), %rax
	vmaskmovps	%ymm1, %ymm9, (%rcx,%rdx,4)
	jmp	.LBB11_27
.LBB11_83:
	vbroadcastss	196(%rbx), %ymm6
	vbroadcastss	200(%rbx), %ymm7
	vmaxps	%ymm5, %ymm6, %ymm5
	vmaxps	%ymm3, %ymm6, %ymm3
	vminps	%ymm3, %ymm7, %ymm3
	vminps	%ymm5, %ymm7, %ymm5
	vmaxps	%ymm4, %ymm6, %ymm4
	vmaxps	%ymm2, %ymm6, %ymm2
	vminps	%ymm2, %ymm7, %ymm2
	vminps	%ymm4, %ymm7, %ymm4
	vmaxps	%ymm1, %ymm6, %ymm1
	vmaxps	%ymm0, %ymm6, %ymm0
	vminps	%ymm0, %ymm7, %ymm0
	vminps	%ymm1, %ymm7, %ymm1
	movl	$2, %esi
	jmp	.LBB11_71
.LBB11_80:
	cmpl	$3, %esi
	jl	.LBB11_71
.LBB11_81:
	movq	16(%rbx), %rax
	subq	%rdx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	vmovd	%ecx, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI11_0(%rip), %ymm6, %ymm7
	movq	-24(%rsp), %rdx
	vmaskmovps	%ymm5, %ymm7, (%rdx)
	vpcmpgtd	.LCPI11_1(%rip), %ymm6, %ymm5
	vmaskmovps	%ymm3, %ymm5, 32(%rdx)
	movq	-16(%rsp), %rcx
	vmaskmovps	%ymm4, %ymm7, (%rdx,%rcx,4)
	vmaskmovps	%ymm2, %ymm5, 32(%rdx,%rcx,4)
	vextracti128	$1, %ymm5, %xmm2
	vpackssdw	%xmm2, %xmm5, %xmm2
	leaq	(%rdx,%rcx,8), %rax
	vmaskmovps	%ymm1, %ymm7, (%rdx,%rcx,8)
.LBB11_27:
	vpmovzxwd	%xmm2, %ymm1
	vpslld	$31, %ymm1, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rax)
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
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5,@function
$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5:
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
	movl	%r9d, -36(%rsp)
	movq	%rdi, %r9
	movq	(%r13), %r10
	movq	16(%r13), %r12
	movq	128(%r10), %rdi
	movq	%rdi, -24(%rsp)
	imulq	%r9, %rdi
	shlq	$2, %rdi
	movq	%r13, -32(%rsp)
	addq	32(%r13), %rdi
	leaq	(%rdi,%rdx,4), %rax
	movq	64(%r10), %r15
	movq	72(%r10), %r14
	movq	%r15, %rdi
	imulq	%r9, %rdi
	leaq	(%r12,%rdi,4), %rdi
	movq	%r14, %rbp
	imulq	%rcx, %rbp
	leaq	(%rdi,%rbp,4), %rbx
	cmpq	$4, %rsi
	je	.LBB12_28
	cmpq	$5, %rsi
	movq	%r10, -8(%rsp)
	jne	.LBB12_53
	leaq	(%r15,%r15,2), %rsi
	leaq	(%rbx,%rsi,4), %rsi
	leaq	15(%rdx), %rdi
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rdi
	cmpl	$0, 192(%r10)
	sete	%r11b
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm8, %xmm8, %xmm8
	testb	%r11b, -36(%rsp)
	jne	.LBB12_4
	vmovups	(%rax), %ymm9
	vmovups	32(%rax), %ymm8
	movq	-24(%rsp), %r10
	vmovups	(%rax,%r10,4), %ymm7
	vmovups	32(%rax,%r10,4), %ymm6
	vmovups	(%rax,%r10,8), %ymm5
	vmovups	32(%rax,%r10,8), %ymm4
	leaq	(%r10,%r10,2), %r11
	leaq	(%rax,%r11,4), %r13
	vmovups	(%rax,%r11,4), %ymm3
	vmovups	32(%rax,%r11,4), %ymm2
	vmovups	(%r13,%r10,4), %ymm0
	vmovups	32(%r13,%r10,4), %ymm1
	movq	-8(%rsp), %r10
.LBB12_4:
	subq	%rcx, %r8
	je	.LBB12_7
	sarq	$4, %rdi
	imulq	96(%r10), %rdi
	shlq	$2, %rdi
	movq	104(%r10), %r11
	movq	-32(%rsp), %r10
	addq	24(%r10), %rdi
	imulq	%r11, %rcx
	leaq	(%rdi,%rcx,4), %rcx
	shlq	$2, %r11
	shlq	$2, %r14
	leaq	(%rsi,%r15,4), %rdi
	leaq	8(,%r9,4), %r13
	imulq	%r15, %r13
	leaq	(%r13,%rbp,4), %r13
	addq	%r12, %r13
	movq	%rax, -16(%rsp)
	movq	%r9, %rax
	leaq	4(,%r9,4), %r9
	imulq	%r15, %r9
	leaq	(%r9,%rbp,4), %r15
	movq	%rax, %r9
	movq	-16(%rsp), %rax
	addq	%r12, %r15
	xorl	%r12d, %r12d
	.p2align	4
.LBB12_6:
	vmovups	(%rcx), %ymm10
	vmovups	32(%rcx), %ymm11
	vbroadcastss	(%rbx,%r12), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm8
	vfmadd231ps	%ymm12, %ymm10, %ymm9
	vbroadcastss	(%r15,%r12), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm6
	vfmadd231ps	%ymm12, %ymm10, %ymm7
	vbroadcastss	(%r13,%r12), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm4
	vfmadd231ps	%ymm12, %ymm10, %ymm5
	vbroadcastss	(%rsi,%r12), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm2
	vfmadd231ps	%ymm12, %ymm10, %ymm3
	vbroadcastss	(%rdi,%r12), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm1
	vfmadd231ps	%ymm10, %ymm12, %ymm0
	addq	%r11, %rcx
	addq	%r14, %r12
	decq	%r8
	jne	.LBB12_6
.LBB12_7:
	testl	$256, -36(%rsp)
	je	.LBB12_25
	movq	-8(%rsp), %r14
	movq	136(%r14), %rcx
	testq	%rcx, %rcx
	je	.LBB12_10
	vmovups	(%rcx,%rdx,4), %ymm10
	vmovups	32(%rcx,%rdx,4), %ymm11
	vaddps	%ymm11, %ymm8, %ymm8
	vaddps	%ymm10, %ymm9, %ymm9
	vaddps	%ymm6, %ymm11, %ymm6
	vaddps	%ymm7, %ymm10, %ymm7
	vaddps	%ymm4, %ymm11, %ymm4
	vaddps	%ymm5, %ymm10, %ymm5
	vaddps	%ymm2, %ymm11, %ymm2
	vaddps	%ymm3, %ymm10, %ymm3
	vaddps	%ymm1, %ymm11, %ymm1
	vaddps	%ymm0, %ymm10, %ymm0
.LBB12_10:
	movl	184(%r14), %esi
	movl	188(%r14), %ecx
	testl	%ecx, %ecx
	je	.LBB12_11
.LBB12_14:
	movq	144(%r14), %rdi
	testq	%rdi, %rdi
	je	.LBB12_17
	movq	152(%r14), %r8
	testq	%r8, %r8
	je	.LBB12_17
	vmovups	(%rdi,%rdx,4), %ymm10
	vmovups	32(%rdi,%rdx,4), %ymm11
	vmovups	(%r8,%rdx,4), %ymm12
	vmovups	32(%r8,%rdx,4), %ymm13
	vfmadd213ps	%ymm13, %ymm11, %ymm8
	vfmadd213ps	%ymm12, %ymm10, %ymm9
	vfmadd213ps	%ymm13, %ymm11, %ymm6
	vfmadd213ps	%ymm12, %ymm10, %ymm7
	vfmadd213ps	%ymm13, %ymm11, %ymm4
	vfmadd213ps	%ymm12, %ymm10, %ymm5
	vfmadd213ps	%ymm13, %ymm11, %ymm2
	vfmadd213ps	%ymm12, %ymm10, %ymm3
	vfmadd213ps	%ymm13, %ymm11, %ymm1
	vfmadd213ps	%ymm12, %ymm10, %ymm0
.LBB12_17:
	movq	-32(%rsp), %rdi
	movq	40(%rdi), %rdi
	testq	%rdi, %rdi
	je	.LBB12_19
	movq	176(%r14), %r8
	imulq	%r8, %r9
	leaq	(%rdi,%r9,4), %rdi
	leaq	(%rdi,%rdx,4), %r9
	leaq	(%r8,%r8,2), %r11
	leaq	(%r9,%r11,4), %rbx
	vaddps	32(%rdi,%rdx,4), %ymm8, %ymm8
	vaddps	(%rdi,%rdx,4), %ymm9, %ymm9
	vaddps	32(%r9,%r8,4), %ymm6, %ymm6
	vaddps	(%r9,%r8,4), %ymm7, %ymm7
	vaddps	32(%r9,%r8,8), %ymm4, %ymm4
	vaddps	(%r9,%r8,8), %ymm5, %ymm5
	vaddps	32(%r9,%r11,4), %ymm2, %ymm2
	vaddps	(%r9,%r11,4), %ymm3, %ymm3
	vaddps	32(%rbx,%r8,4), %ymm1, %ymm1
	vaddps	(%rbx,%r8,4), %ymm0, %ymm0
.LBB12_19:
	testl	%ecx, %ecx
	je	.LBB12_25
	cmpl	$2, %esi
	je	.LBB12_27
	cmpl	$1, %esi
	jne	.LBB12_25
	vxorps	%xmm10, %xmm10, %xmm10
	vcmpnltps	%ymm10, %ymm9, %ymm11
	vandps	%ymm9, %ymm11, %ymm9
	vcmpnltps	%ymm10, %ymm8, %ymm11
	vandps	%ymm8, %ymm11, %ymm8
	vcmpnltps	%ymm10, %ymm7, %ymm11
	vandps	%ymm7, %ymm11, %ymm7
	vcmpnltps	%ymm10, %ymm6, %ymm11
	vandps	%ymm6, %ymm11, %ymm6
	vcmpnltps	%ymm10, %ymm5, %ymm11
	vandps	%ymm5, %ymm11, %ymm5
	vcmpnltps	%ymm10, %ymm4, %ymm11
	vandps	%ymm4, %ymm11, %ymm4
	vcmpnltps	%ymm10, %ymm3, %ymm11
	vandps	%ymm3, %ymm11, %ymm3
	vcmpnltps	%ymm10, %ymm2, %ymm11
	vandps	%ymm2, %ymm11, %ymm2
	vcmpnltps	%ymm10, %ymm0, %ymm11
	vandps	%ymm0, %ymm11, %ymm0
	vcmpnltps	%ymm10, %ymm1, %ymm10
	vandps	%ymm1, %ymm10, %ymm1
	jmp	.LBB12_25
.LBB12_28:
	leaq	(%rbx,%r15,8), %rsi
	leaq	15(%rdx), %r11
	testq	%rdx, %rdx
	cmovnsq	%rdx, %r11
	cmpl	$0, 192(%r10)
	sete	%dil
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm6, %xmm6, %xmm6
	testb	%dil, -36(%rsp)
	jne	.LBB12_30
	vmovups	(%rax), %ymm7
	vmovups	32(%rax), %ymm6
	movq	-24(%rsp), %r13
	vmovups	(%rax,%r13,4), %ymm5
	vmovups	32(%rax,%r13,4), %ymm4
	leaq	(%rax,%r13,8), %rdi
	vmovups	(%rax,%r13,8), %ymm3
	vmovups	32(%rax,%r13,8), %ymm2
	vmovups	(%rdi,%r13,4), %ymm0
	vmovups	32(%rdi,%r13,4), %ymm1
.LBB12_30:
	subq	%rcx, %r8
	je	.LBB12_33
	sarq	$4, %r11
	imulq	96(%r10), %r11
	shlq	$2, %r11
	movq	104(%r10), %rdi
	movq	-32(%rsp), %r13
	addq	24(%r13), %r11
	imulq	%rdi, %rcx
	leaq	(%r11,%rcx,4), %rcx
	shlq	$2, %rdi
	shlq	$2, %r14
	leaq	(%rsi,%r15,4), %r11
	movq	%rax, -16(%rsp)
	movq	%r9, %rax
	leaq	4(,%r9,4), %r9
	imulq	%r15, %r9
	leaq	(%r9,%rbp,4), %r9
	addq	%r9, %r12
	movq	%rax, %r9
	movq	-16(%rsp), %rax
	xorl	%r15d, %r15d
	.p2align	4
.LBB12_32:
	vmovups	(%rcx), %ymm8
	vmovups	32(%rcx), %ymm9
	vbroadcastss	(%rbx,%r15), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm6
	vfmadd231ps	%ymm10, %ymm8, %ymm7
	vbroadcastss	(%r12,%r15), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm4
	vfmadd231ps	%ymm10, %ymm8, %ymm5
	vbroadcastss	(%rsi,%r15), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm2
	vfmadd231ps	%ymm10, %ymm8, %ymm3
	vbroadcastss	(%r11,%r15), %ymm10
	vfmadd231ps	%ymm9, %ymm10, %ymm1
	vfmadd231ps	%ymm8, %ymm10, %ymm0
	addq	%rdi, %rcx
	addq	%r14, %r15
	decq	%r8
	jne	.LBB12_32
.LBB12_33:
	testl	$256, -36(%rsp)
	je	.LBB12_50
	movq	136(%r10), %rcx
	testq	%rcx, %rcx
	je	.LBB12_36
	vmovups	(%rcx,%rdx,4), %ymm8
	vmovups	32(%rcx,%rdx,4), %ymm9
	vaddps	%ymm6, %ymm9, %ymm6
	vaddps	%ymm7, %ymm8, %ymm7
	vaddps	%ymm4, %ymm9, %ymm4
	vaddps	%ymm5, %ymm8, %ymm5
	vaddps	%ymm2, %ymm9, %ymm2
	vaddps	%ymm3, %ymm8, %ymm3
	vaddps	%ymm1, %ymm9, %ymm1
	vaddps	%ymm0, %ymm8, %ymm0
.LBB12_36:
	movl	184(%r10), %esi
	movl	188(%r10), %ecx
	testl	%ecx, %ecx
	je	.LBB12_37
.LBB12_40:
	movq	144(%r10), %rdi
	testq	%rdi, %rdi
	je	.LBB12_43
	movq	152(%r10), %r8
	testq	%r8, %r8
	je	.LBB12_43
	vmovups	(%rdi,%rdx,4), %ymm8
	vmovups	32(%rdi,%rdx,4), %ymm9
	vmovups	(%r8,%rdx,4), %ymm10
	vmovups	32(%r8,%rdx,4), %ymm11
	vfmadd213ps	%ymm11, %ymm9, %ymm6
	vfmadd213ps	%ymm10, %ymm8, %ymm7
	vfmadd213ps	%ymm11, %ymm9, %ymm4
	vfmadd213ps	%ymm10, %ymm8, %ymm5
	vfmadd213ps	%ymm11, %ymm9, %ymm2
	vfmadd213ps	%ymm10, %ymm8, %ymm3
	vfmadd213ps	%ymm11, %ymm9, %ymm1
	vfmadd213ps	%ymm10, %ymm8, %ymm0
.LBB12_43:
	movq	-32(%rsp), %rdi
	movq	40(%rdi), %rdi
	testq	%rdi, %rdi
	je	.LBB12_45
	movq	176(%r10), %r8
	imulq	%r8, %r9
	leaq	(%rdi,%r9,4), %rdi
	leaq	(%rdi,%rdx,4), %r9
	leaq	(%r9,%r8,8), %r11
	vaddps	32(%rdi,%rdx,4), %ymm6, %ymm6
	vaddps	(%rdi,%rdx,4), %ymm7, %ymm7
	vaddps	32(%r9,%r8,4), %ymm4, %ymm4
	vaddps	(%r9,%r8,4), %ymm5, %ymm5
	vaddps	32(%r9,%r8,8), %ymm2, %ymm2
	vaddps	(%r9,%r8,8), %ymm3, %ymm3
	vaddps	32(%r11,%r8,4), %ymm1, %ymm1
	vaddps	(%r11,%r8,4), %ymm0, %ymm0
.LBB12_45:
	testl	%ecx, %ecx
	je	.LBB12_50
	cmpl	$2, %esi
	je	.LBB12_51
	cmpl	$1, %esi
	jne	.LBB12_50
	vxorps	%xmm8, %xmm8, %xmm8
	vcmpnltps	%ymm8, %ymm7, %ymm9
	vandps	%ymm7, %ymm9, %ymm7
	vcmpnltps	%ymm8, %ymm6, %ymm9
	vandps	%ymm6, %ymm9, %ymm6
	vcmpnltps	%ymm8, %ymm5, %ymm9
	vandps	%ymm5, %ymm9, %ymm5
	vcmpnltps	%ymm8, %ymm4, %ymm9
	vandps	%ymm4, %ymm9, %ymm4
	vcmpnltps	%ymm8, %ymm3, %ymm9
	vandps	%ymm3, %ymm9, %ymm3
	vcmpnltps	%ymm8, %ymm2, %ymm9
	vandps	%ymm2, %ymm9, %ymm2
	vcmpnltps	%ymm8, %ymm0, %ymm9
	vandps	%ymm0, %ymm9, %ymm0
	vcmpnltps	%ymm8, %ymm1, %ymm8
	vandps	%ymm1, %ymm8, %ymm1
	jmp	.LBB12_50
.LBB12_53:
	leaq	15(%rdx), %rdi
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rdi
	cmpl	$0, 192(%r10)
	sete	%sil
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm4, %xmm4, %xmm4
	testb	%sil, -36(%rsp)
	jne	.LBB12_55
	vmovups	(%rax), %ymm5
	vmovups	32(%rax), %ymm4
	movq	-24(%rsp), %rsi
	vmovups	(%rax,%rsi,4), %ymm3
	vmovups	32(%rax,%rsi,4), %ymm2
	vmovups	(%rax,%rsi,8), %ymm0
	vmovups	32(%rax,%rsi,8), %ymm1
.LBB12_55:
	cmpq	%rcx, %r8
	je	.LBB12_61
	movq	%r9, %r11
	sarq	$4, %rdi
	imulq	96(%r10), %rdi
	shlq	$2, %rdi
	movq	104(%r10), %rsi
	movq	-32(%rsp), %r9
	addq	24(%r9), %rdi
	movq	%rsi, %r9
	imulq	%rcx, %r9
	leaq	(%rdi,%r9,4), %r12
	movl	%r8d, %r9d
	subl	%ecx, %r9d
	leaq	1(%rcx), %rdi
	testb	$1, %r9b
	je	.LBB12_58
	vmovups	(%r12), %ymm6
	vmovups	32(%r12), %ymm7
	vbroadcastss	(%rbx), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm4
	vfmadd231ps	%ymm8, %ymm6, %ymm5
	vbroadcastss	(%rbx,%r15,4), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm2
	vfmadd231ps	%ymm8, %ymm6, %ymm3
	vbroadcastss	(%rbx,%r15,8), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm1
	vfmadd231ps	%ymm6, %ymm8, %ymm0
	leaq	(%rbx,%r14,4), %rbx
	leaq	(%r12,%rsi,4), %r12
	movq	%rdi, %rcx
.LBB12_58:
	cmpq	%rdi, %r8
	movq	%r11, %r9
	je	.LBB12_61
	leaq	(,%r15,8), %rdi
	leaq	(,%rsi,8), %r11
	subq	%rcx, %r8
	leaq	(,%r14,8), %rcx
	leaq	(,%r14,4), %r13
	leaq	(%rdi,%r14,4), %rbp
	shlq	$2, %r15
	leaq	(%r15,%r14,4), %r14
	.p2align	4
.LBB12_60:
	vmovups	(%r12), %ymm6
	vmovups	32(%r12), %ymm7
	vbroadcastss	(%rbx), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm7, %ymm4
	vbroadcastss	(%rbx,%r15), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm8, %ymm7, %ymm2
	vbroadcastss	(%rbx,%rdi), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm0
	vfmadd231ps	%ymm7, %ymm8, %ymm1
	vmovups	(%r12,%rsi,4), %ymm6
	vmovups	32(%r12,%rsi,4), %ymm7
	vbroadcastss	(%rbx,%r13), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm4
	vfmadd231ps	%ymm8, %ymm6, %ymm5
	vbroadcastss	(%rbx,%r14), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm2
	vfmadd231ps	%ymm8, %ymm6, %ymm3
	vbroadcastss	(%rbx,%rbp), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm1
	vfmadd231ps	%ymm6, %ymm8, %ymm0
	addq	%r11, %r12
	addq	%rcx, %rbx
	addq	$-2, %r8
	jne	.LBB12_60
.LBB12_61:
	testl	$256, -36(%rsp)
	je	.LBB12_78
	movq	-8(%rsp), %r11
	movq	136(%r11), %rcx
	testq	%rcx, %rcx
	je	.LBB12_64
	vmovups	(%rcx,%rdx,4), %ymm6
	vmovups	32(%rcx,%rdx,4), %ymm7
	vaddps	%ymm7, %ymm4, %ymm4
	vaddps	%ymm6, %ymm5, %ymm5
	vaddps	%ymm7, %ymm2, %ymm2
	vaddps	%ymm6, %ymm3, %ymm3
	vaddps	%ymm7, %ymm1, %ymm1
	vaddps	%ymm6, %ymm0, %ymm0
.LBB12_64:
	movl	184(%r11), %esi
	movl	188(%r11), %ecx
	testl	%ecx, %ecx
	je	.LBB12_65
.LBB12_68:
	movq	144(%r11), %rdi
	testq	%rdi, %rdi
	je	.LBB12_71
	movq	152(%r11), %r8
	testq	%r8, %r8
	je	.LBB12_71
	vmovups	(%rdi,%rdx,4), %ymm6
	vmovups	32(%rdi,%rdx,4), %ymm7
	vmovups	(%r8,%rdx,4), %ymm8
	vmovups	32(%r8,%rdx,4), %ymm9
	vfmadd213ps	%ymm9, %ymm7, %ymm4
	vfmadd213ps	%ymm8, %ymm6, %ymm5
	vfmadd213ps	%ymm9, %ymm7, %ymm2
	vfmadd213ps	%ymm8, %ymm6, %ymm3
	vfmadd213ps	%ymm9, %ymm7, %ymm1
	vfmadd213ps	%ymm8, %ymm6, %ymm0
.LBB12_71:
	movq	-32(%rsp), %rdi
	movq	40(%rdi), %rdi
	testq	%rdi, %rdi
	je	.LBB12_73
	movq	176(%r11), %r8
	imulq	%r8, %r9
	leaq	(%rdi,%r9,4), %rdi
	leaq	(%rdi,%rdx,4), %r9
	vaddps	32(%rdi,%rdx,4), %ymm4, %ymm4
	vaddps	(%rdi,%rdx,4), %ymm5, %ymm5
	vaddps	32(%r9,%r8,4), %ymm2, %ymm2
	vaddps	(%r9,%r8,4), %ymm3, %ymm3
	vaddps	32(%r9,%r8,8), %ymm1, %ymm1
	vaddps	(%r9,%r8,8), %ymm0, %ymm0
.LBB12_73:
	testl	%ecx, %ecx
	je	.LBB12_78
	cmpl	$2, %esi
	je	.LBB12_79
	cmpl	$1, %esi
	jne	.LBB12_78
	vxorps	%xmm6, %xmm6, %xmm6
	vcmpnltps	%ymm6, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vcmpnltps	%ymm6, %ymm4, %ymm7
	vandps	%ymm4, %ymm7, %ymm4
	vcmpnltps	%ymm6, %ymm3, %ymm7
	vandps	%ymm3, %ymm7, %ymm3
	vcmpnltps	%ymm6, %ymm2, %ymm7
	vandps	%ymm2, %ymm7, %ymm2
	vcmpnltps	%ymm6, %ymm0, %ymm7
	vandps	%ymm0, %ymm7, %ymm0
	vcmpnltps	%ymm6, %ymm1, %ymm6
	vandps	%ymm1, %ymm6, %ymm1
	jmp	.LBB12_78
.LBB12_11:
	cmpl	$2, %esi
	je	.LBB12_23
	cmpl	$1, %esi
	jne	.LBB12_24
	vxorps	%xmm10, %xmm10, %xmm10
	vcmpnltps	%ymm10, %ymm9, %ymm11
	vandps	%ymm9, %ymm11, %ymm9
	vcmpnltps	%ymm10, %ymm8, %ymm11
	vandps	%ymm8, %ymm11, %ymm8
	vcmpnltps	%ymm10, %ymm7, %ymm11
	vandps	%ymm7, %ymm11, %ymm7
	vcmpnltps	%ymm10, %ymm6, %ymm11
	vandps	%ymm6, %ymm11, %ymm6
	vcmpnltps	%ymm10, %ymm5, %ymm11
	vandps	%ymm5, %ymm11, %ymm5
	vcmpnltps	%ymm10, %ymm4, %ymm11
	vandps	%ymm4, %ymm11, %ymm4
	vcmpnltps	%ymm10, %ymm3, %ymm11
	vandps	%ymm3, %ymm11, %ymm3
	vcmpnltps	%ymm10, %ymm2, %ymm11
	vandps	%ymm2, %ymm11, %ymm2
	vcmpnltps	%ymm10, %ymm0, %ymm11
	vandps	%ymm0, %ymm11, %ymm0
	vcmpnltps	%ymm10, %ymm1, %ymm10
	vandps	%ymm1, %ymm10, %ymm1
	movl	$1, %esi
	jmp	.LBB12_14
.LBB12_37:
	cmpl	$2, %esi
	je	.LBB12_52
	cmpl	$1, %esi
	jne	.LBB12_49
	vxorps	%xmm8, %xmm8, %xmm8
	vcmpnltps	%ymm8, %ymm7, %ymm9
	vandps	%ymm7, %ymm9, %ymm7
	vcmpnltps	%ymm8, %ymm6, %ymm9
	vandps	%ymm6, %ymm9, %ymm6
	vcmpnltps	%ymm8, %ymm5, %ymm9
	vandps	%ymm5, %ymm9, %ymm5
	vcmpnltps	%ymm8, %ymm4, %ymm9
	vandps	%ymm4, %ymm9, %ymm4
	vcmpnltps	%ymm8, %ymm3, %ymm9
	vandps	%ymm3, %ymm9, %ymm3
	vcmpnltps	%ymm8, %ymm2, %ymm9
	vandps	%ymm2, %ymm9, %ymm2
	vcmpnltps	%ymm8, %ymm0, %ymm9
	vandps	%ymm0, %ymm9, %ymm0
	vcmpnltps	%ymm8, %ymm1, %ymm8
	vandps	%ymm1, %ymm8, %ymm1
	movl	$1, %esi
	jmp	.LBB12_40
.LBB12_65:
	cmpl	$2, %esi
	je	.LBB12_80
	cmpl	$1, %esi
	jne	.LBB12_77
	vxorps	%xmm6, %xmm6, %xmm6
	vcmpnltps	%ymm6, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vcmpnltps	%ymm6, %ymm4, %ymm7
	vandps	%ymm4, %ymm7, %ymm4
	vcmpnltps	%ymm6, %ymm3, %ymm7
	vandps	%ymm3, %ymm7, %ymm3
	vcmpnltps	%ymm6, %ymm2, %ymm7
	vandps	%ymm2, %ymm7, %ymm2
	vcmpnltps	%ymm6, %ymm0, %ymm7
	vandps	%ymm0, %ymm7, %ymm0
	vcmpnltps	%ymm6, %ymm1, %ymm6
	vandps	%ymm1, %ymm6, %ymm1
	movl	$1, %esi
	jmp	.LBB12_68
.LBB12_51:
	vbroadcastss	196(%r10), %ymm8
	vbroadcastss	200(%r10), %ymm9
	vmaxps	%ymm7, %ymm8, %ymm7
	vmaxps	%ymm6, %ymm8, %ymm6
	vminps	%ymm6, %ymm9, %ymm6
	vminps	%ymm7, %ymm9, %ymm7
	vmaxps	%ymm5, %ymm8, %ymm5
	vmaxps	%ymm4, %ymm8, %ymm4
	vminps	%ymm4, %ymm9, %ymm4
	vminps	%ymm5, %ymm9, %ymm5
	vmaxps	%ymm3, %ymm8, %ymm3
	vmaxps	%ymm2, %ymm8, %ymm2
	vminps	%ymm2, %ymm9, %ymm2
	vminps	%ymm3, %ymm9, %ymm3
	vmaxps	%ymm0, %ymm8, %ymm0
	vmaxps	%ymm1, %ymm8, %ymm1
	vminps	%ymm1, %ymm9, %ymm1
	vminps	%ymm0, %ymm9, %ymm0
	jmp	.LBB12_50
.LBB12_79:
	vbroadcastss	196(%r11), %ymm6
	vbroadcastss	200(%r11), %ymm7
	vmaxps	%ymm5, %ymm6, %ymm5
	vmaxps	%ymm4, %ymm6, %ymm4
	vminps	%ymm4, %ymm7, %ymm4
	vminps	%ymm5, %ymm7, %ymm5
	vmaxps	%ymm3, %ymm6, %ymm3
	vmaxps	%ymm2, %ymm6, %ymm2
	vminps	%ymm2, %ymm7, %ymm2
	vminps	%ymm3, %ymm7, %ymm3
	vmaxps	%ymm0, %ymm6, %ymm0
	vmaxps	%ymm1, %ymm6, %ymm1
	vminps	%ymm1, %ymm7, %ymm1
	vminps	%ymm0, %ymm7, %ymm0
	jmp	.LBB12_78
.LBB12_27:
	vbroadcastss	196(%r14), %ymm10
	vbroadcastss	200(%r14), %ymm11
	vmaxps	%ymm9, %ymm10, %ymm9
	vmaxps	%ymm8, %ymm10, %ymm8
	vminps	%ymm8, %ymm11, %ymm8
	vminps	%ymm9, %ymm11, %ymm9
	vmaxps	%ymm7, %ymm10, %ymm7
	vmaxps	%ymm6, %ymm10, %ymm6
	vminps	%ymm6, %ymm11, %ymm6
	vminps	%ymm7, %ymm11, %ymm7
	vmaxps	%ymm5, %ymm10, %ymm5
	vmaxps	%ymm4, %ymm10, %ymm4
	vminps	%ymm4, %ymm11, %ymm4
	vminps	%ymm5, %ymm11, %ymm5
	vmaxps	%ymm3, %ymm10, %ymm3
	vmaxps	%ymm2, %ymm10, %ymm2
	vminps	%ymm2, %ymm11, %ymm2
	vminps	%ymm3, %ymm11, %ymm3
	vmaxps	%ymm0, %ymm10, %ymm0
	vmaxps	%ymm1, %ymm10, %ymm1
	vminps	%ymm1, %ymm11, %ymm1
	vminps	%ymm0, %ymm11, %ymm0
	jmp	.LBB12_25
.LBB12_23:
	vbroadcastss	196(%r14), %ymm10
	vbroadcastss	200(%r14), %ymm11
	vmaxps	%ymm9, %ymm10, %ymm9
	vmaxps	%ymm8, %ymm10, %ymm8
	vminps	%ymm8, %ymm11, %ymm8
	vminps	%ymm9, %ymm11, %ymm9
	vmaxps	%ymm7, %ymm10, %ymm7
	vmaxps	%ymm6, %ymm10, %ymm6
	vminps	%ymm6, %ymm11, %ymm6
	vminps	%ymm7, %ymm11, %ymm7
	vmaxps	%ymm5, %ymm10, %ymm5
	vmaxps	%ymm4, %ymm10, %ymm4
	vminps	%ymm4, %ymm11, %ymm4
	vminps	%ymm5, %ymm11, %ymm5
	vmaxps	%ymm3, %ymm10, %ymm3
	vmaxps	%ymm2, %ymm10, %ymm2
	vminps	%ymm2, %ymm11, %ymm2
	vminps	%ymm3, %ymm11, %ymm3
	vmaxps	%ymm0, %ymm10, %ymm0
	vmaxps	%ymm1, %ymm10, %ymm1
	vminps	%ymm1, %ymm11, %ymm1
	vminps	%ymm0, %ymm11, %ymm0
	movl	184(%r14), %esi
.LBB12_24:
	cmpl	$3, %esi
	jl	.LBB12_14
.LBB12_25:
	vmovups	%ymm9, (%rax)
	vmovups	%ymm8, 32(%rax)
	movq	-24(%rsp), %rsi
	vmovups	%ymm6, 32(%rax,%rsi,4)
	vmovups	%ymm7, (%rax,%rsi,4)
	vmovups	%ymm4, 32(%rax,%rsi,8)
	vmovups	%ymm5, (%rax,%rsi,8)
	leaq	(%rsi,%rsi,2), %rcx
	leaq	(%rax,%rcx,4), %rdx
	vmovups	%ymm2, 32(%rax,%rcx,4)
	vmovups	%ymm3, (%rax,%rcx,4)
	vmovups	%ymm1, 32(%rdx,%rsi,4)
	vmovups	%ymm0, (%rdx,%rsi,4)
	jmp	.LBB12_26
.LBB12_52:
	vbroadcastss	196(%r10), %ymm8
	vbroadcastss	200(%r10), %ymm9
	vmaxps	%ymm7, %ymm8, %ymm7
	vmaxps	%ymm6, %ymm8, %ymm6
	vminps	%ymm6, %ymm9, %ymm6
	vminps	%ymm7, %ymm9, %ymm7
	vmaxps	%ymm5, %ymm8, %ymm5
	vmaxps	%ymm4, %ymm8, %ymm4
	vminps	%ymm4, %ymm9, %ymm4
	vminps	%ymm5, %ymm9, %ymm5
	vmaxps	%ymm3, %ymm8, %ymm3
	vmaxps	%ymm2, %ymm8, %ymm2
	vminps	%ymm2, %ymm9, %ymm2
	vminps	%ymm3, %ymm9, %ymm3
	vmaxps	%ymm0, %ymm8, %ymm0
	vmaxps	%ymm1, %ymm8, %ymm1
	vminps	%ymm1, %ymm9, %ymm1
	vminps	%ymm0, %ymm9, %ymm0
	movl	$2, %esi
	jmp	.LBB12_40
.LBB12_49:
	cmpl	$3, %esi
	jl	.LBB12_40
.LBB12_50:
	vmovups	%ymm7, (%rax)
	vmovups	%ymm6, 32(%rax)
	movq	-24(%rsp), %rdx
	vmovups	%ymm4, 32(%rax,%rdx,4)
	vmovups	%ymm5, (%rax,%rdx,4)
	leaq	(%rax,%rdx,8), %rcx
	vmovups	%ymm2, 32(%rax,%rdx,8)
	vmovups	%ymm3, (%rax,%rdx,8)
	vmovups	%ymm1, 32(%rcx,%rdx,4)
	vmovups	%ymm0, (%rcx,%rdx,4)
	jmp	.LBB12_26
.LBB12_80:
	vbroadcastss	196(%r11), %ymm6
	vbroadcastss	200(%r11), %ymm7
	vmaxps	%ymm5, %ymm6, %ymm5
	vmaxps	%ymm4, %ymm6, %ymm4
	vminps	%ymm4, %ymm7, %ymm4
	vminps	%ymm5, %ymm7, %ymm5
	vmaxps	%ymm3, %ymm6, %ymm3
	vmaxps	%ymm2, %ymm6, %ymm2
	vminps	%ymm2, %ymm7, %ymm2
	vminps	%ymm3, %ymm7, %ymm3
	vmaxps	%ymm0, %ymm6, %ymm0
	vmaxps	%ymm1, %ymm6, %ymm1
	vminps	%ymm1, %ymm7, %ymm1
	vminps	%ymm0, %ymm7, %ymm0
	movl	$2, %esi
	jmp	.LBB12_68
.LBB12_77:
	cmpl	$3, %esi
	jl	.LBB12_68
.LBB12_78:
	vmovups	%ymm5, (%rax)
	vmovups	%ymm4, 32(%rax)
	movq	-24(%rsp), %rcx
	vmovups	%ymm2, 32(%rax,%rcx,4)
	vmovups	%ymm3, (%rax,%rcx,4)
	vmovups	%ymm1, 32(%rax,%rcx,8)
	vmovups	%ymm0, (%rax,%rcx,8)
.LBB12_26:
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
	.size	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end12-$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5
	.cfi_endproc
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
	jne	.LBB13_1
.LBB13_21:
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
	jmp	.LBB13_2
	.p2align	4
.LBB13_20:
	incq	%rsi
	movq	-8(%rsp), %rdx
	addq	%rdx, %r10
	movq	-16(%rsp), %rdi
	addq	%rdi, %rbx
	addq	%rdx, %r13
	addq	%rdi, %rbp
	cmpq	-56(%rsp), %rsi
	je	.LBB13_21
.LBB13_2:
	cmpq	$8, %rax
	jl	.LBB13_7
	movq	%rsi, %rdi
	imulq	%rax, %rdi
	movq	-72(%rsp), %rdx
	leaq	(%rdx,%rdi,8), %rdx
	movq	-24(%rsp), %r11
	leaq	(%r11,%rdi,4), %r15
	xorl	%edi, %edi
	.p2align	4
.LBB13_4:
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
	jge	.LBB13_4
	cmpq	%rax, %rdi
	jae	.LBB13_20
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
	jmp	.LBB13_20
	.p2align	4
.LBB13_7:
	testq	%rax, %rax
	je	.LBB13_20
	cmpq	$8, %rax
	setb	%dl
	orb	-73(%rsp), %dl
	testb	$1, %dl
	je	.LBB13_10
	xorl	%edi, %edi
	jmp	.LBB13_13
.LBB13_10:
	xorl	%edx, %edx
	.p2align	4
.LBB13_11:
	vmovupd	(%rbx,%rdx,8), %ymm0
	vsubpd	(%r8,%rdx,8), %ymm0, %ymm0
	vdivpd	(%r9,%rdx,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovupd	%xmm0, (%r10,%rdx,4)
	addq	$4, %rdx
	cmpq	%rdx, %rcx
	jne	.LBB13_11
	movq	%rcx, %rdi
	cmpq	%rcx, %rax
	je	.LBB13_20
.LBB13_13:
	movq	%rdi, %r15
	cmpq	$0, -64(%rsp)
	je	.LBB13_17
	leaq	(%r10,%rdi,4), %rdx
	leaq	(%r9,%rdi,8), %r11
	leaq	(%r8,%rdi,8), %r14
	leaq	(%rbx,%rdi,8), %r12
	xorl	%r15d, %r15d
	movq	-64(%rsp), %rcx
	.p2align	4
.LBB13_15:
	vmovsd	(%r12,%r15,8), %xmm0
	vsubsd	(%r14,%r15,8), %xmm0, %xmm0
	vdivsd	(%r11,%r15,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %rcx
	jne	.LBB13_15
	addq	%rdi, %r15
	movq	-32(%rsp), %rcx
.LBB13_17:
	subq	%rax, %rdi
	cmpq	$-4, %rdi
	ja	.LBB13_20
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
.LBB13_19:
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
	jne	.LBB13_19
	jmp	.LBB13_20
.Lfunc_end13:
	.size	nt_f64_standardize_f32__avx2, .Lfunc_end13-nt_f64_standardize_f32__avx2
	.globl	nt_f64_within__avx2
	.p2align	4
	.type	nt_f64_within__avx2,@function
nt_f64_within__avx2:
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
.LBB14_8:
	vpcmpgtq	%ymm1, %ymm0, %ymm2
	vblendvpd	%ymm2, %ymm0, %ymm1, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vpcmpgtq	%xmm1, %xmm0, %xmm2
	vblendvpd	%xmm2, %xmm0, %xmm1, %xmm0
	vshufps	$238, %xmm0, %xmm0, %xmm1
	vandpd	%xmm1, %xmm0, %xmm0
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
	jb	.LBB14_22
	movl	$8, %r15d
	.p2align	4
.LBB14_5:
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
	.size	nt_f64_within__avx2, .Lfunc_end14-nt_f64_within__avx2
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
