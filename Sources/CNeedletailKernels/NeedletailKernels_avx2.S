// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 e27629918d6e0726
// toolchain: Swift version 6.3.1 (swift-6.3.1-RELEASE)
// flags: -swift-version 6 -Ounchecked -wmo -parse-as-library -module-name NeedletailKernels -Xfrontend -disable-stack-protector -target x86_64-unknown-linux-gnu -Xcc -march=x86-64-v3 -D NT_FMA -emit-assembly
#if defined(__x86_64__) && defined(__ELF__)
	.hidden	nt_f32_sigmoid__avx2
	.hidden	nt_f32_tanh__avx2
	.hidden	nt_f32_gelu__avx2
	.hidden	nt_f32_gelu_tanh__avx2
	.hidden	nt_f32_silu__avx2
	.hidden	nt_f32_softplus__avx2
	.hidden	nt_f32_mish__avx2
	.hidden	nt_f32_elu__avx2
	.hidden	nt_f32_selu__avx2
	.hidden	nt_f32_fma_peak__avx2
	.hidden	nt_f32_read_sum__avx2
	.hidden	nt_f32_exp__avx2
	.hidden	nt_f32_log__avx2
	.hidden	nt_f32_erf__avx2
	.hidden	nt_f32_sin__avx2
	.hidden	nt_f32_cos__avx2
	.hidden	nt_f32_power__avx2
	.hidden	nt_f32_matmul__avx2
	.hidden	nt_f32_scale_shift__avx2
	.hidden	nt_f32_relu__avx2
	.hidden	nt_f32_relu6__avx2
	.hidden	nt_f32_leaky_relu__avx2
	.hidden	nt_f32_hard_sigmoid__avx2
	.hidden	nt_f32_hard_swish__avx2
	.hidden	nt_f32_clip__avx2
	.hidden	nt_f32_negate__avx2
	.hidden	nt_f32_abs__avx2
	.hidden	nt_f32_reciprocal__avx2
	.hidden	nt_f32_square__avx2
	.hidden	nt_f32_sqrt__avx2
	.hidden	nt_f32_rsqrt__avx2
	.hidden	nt_f32_floor__avx2
	.hidden	nt_f32_ceil__avx2
	.hidden	nt_f32_round__avx2
	.hidden	nt_f64_standardize_f32__avx2
	.hidden	nt_f64_within__avx2
	.hidden	nt_f64_exp__avx2
	.hidden	nt_f64_log__avx2
	.hidden	nt_f64_sigmoid__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI0_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI0_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI0_2:
	.long	0x80000000
.LCPI0_3:
	.long	0xc3046666
.LCPI0_4:
	.long	0x3fb8aa3b
.LCPI0_5:
	.long	0xcb40007f
.LCPI0_6:
	.long	0xbf318000
.LCPI0_7:
	.long	0x395e8083
.LCPI0_8:
	.long	0x3c0913e1
.LCPI0_9:
	.long	0x3ab5b8d4
.LCPI0_10:
	.long	0x3d2aab8c
.LCPI0_11:
	.long	0x3e2aaa58
.LCPI0_12:
	.long	0x3effffff
.LCPI0_13:
	.long	0x3f800000
.LCPI0_14:
	.long	536870912
.LCPI0_15:
	.long	0x1f800000
	.text
	.globl	nt_f32_sigmoid__avx2
	.p2align	4
	.type	nt_f32_sigmoid__avx2,@function
nt_f32_sigmoid__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB0_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB0_17
	cmpq	%rsi, %rdx
	jle	.LBB0_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB0_4
.LBB0_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB0_17:
	cmpq	%rsi, %rdx
	jle	.LBB0_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB0_4:
	vbroadcastss	.LCPI0_2(%rip), %ymm0
	vbroadcastss	.LCPI0_5(%rip), %ymm3
	vbroadcastss	.LCPI0_13(%rip), %ymm11
	vpbroadcastd	.LCPI0_14(%rip), %ymm12
	vbroadcastss	.LCPI0_10(%rip), %ymm10
	vbroadcastss	.LCPI0_11(%rip), %ymm13
	vbroadcastss	.LCPI0_12(%rip), %ymm14
	jmp	.LBB0_5
	.p2align	4
.LBB0_12:
	vextractf128	$1, %ymm2, %xmm6
	vpackssdw	%xmm6, %xmm2, %xmm2
	vpmovzxwd	%xmm2, %ymm2
	vpslld	$31, %ymm2, %ymm2
	vblendvps	%ymm2, %ymm5, %ymm11, %ymm2
	vdivps	%ymm4, %ymm2, %ymm2
	vmovd	%r8d, %xmm4
	vpbroadcastd	%xmm4, %ymm4
	vpcmpgtd	.LCPI0_0(%rip), %ymm4, %ymm5
	vmaskmovps	%ymm2, %ymm5, (%r9)
	vpcmpgtd	.LCPI0_1(%rip), %ymm4, %ymm2
	vmaskmovps	%ymm1, %ymm2, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB0_13
.LBB0_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB0_7
	vmovups	(%r9), %ymm15
	vmovups	32(%r9), %ymm1
	jmp	.LBB0_8
	.p2align	4
.LBB0_7:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI0_0(%rip), %ymm1, %ymm2
	vmaskmovps	(%r9), %ymm2, %ymm15
	vpcmpgtd	.LCPI0_1(%rip), %ymm1, %ymm1
	vmaskmovps	32(%r9), %ymm1, %ymm1
.LBB0_8:
	vorps	%ymm0, %ymm1, %ymm2
	vorps	%ymm0, %ymm15, %ymm4
	vbroadcastss	.LCPI0_3(%rip), %ymm5
	vmaxps	%ymm4, %ymm5, %ymm6
	vmaxps	%ymm2, %ymm5, %ymm4
	vbroadcastss	.LCPI0_4(%rip), %ymm5
	vmovaps	%ymm5, %ymm2
	vfmsub213ps	%ymm3, %ymm4, %ymm2
	vfmsub213ps	%ymm3, %ymm6, %ymm5
	vaddps	%ymm3, %ymm5, %ymm8
	vbroadcastss	.LCPI0_6(%rip), %ymm7
	vfmadd231ps	%ymm7, %ymm8, %ymm6
	vbroadcastss	.LCPI0_7(%rip), %ymm9
	vfmadd231ps	%ymm8, %ymm9, %ymm6
	vaddps	%ymm3, %ymm2, %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm4
	vfmadd231ps	%ymm8, %ymm9, %ymm4
	vbroadcastss	.LCPI0_9(%rip), %ymm9
	vmovaps	%ymm9, %ymm8
	vbroadcastss	.LCPI0_8(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm6, %ymm8
	vfmadd213ps	%ymm10, %ymm6, %ymm8
	vfmadd213ps	%ymm13, %ymm6, %ymm8
	vfmadd213ps	%ymm14, %ymm6, %ymm8
	vfmadd213ps	%ymm11, %ymm6, %ymm8
	vfmadd213ps	%ymm11, %ymm6, %ymm8
	vmovaps	%ymm9, %ymm6
	vfmadd213ps	%ymm7, %ymm4, %ymm6
	vfmadd213ps	%ymm10, %ymm4, %ymm6
	vfmadd213ps	%ymm13, %ymm4, %ymm6
	vfmadd213ps	%ymm14, %ymm4, %ymm6
	vfmadd213ps	%ymm11, %ymm4, %ymm6
	vfmadd213ps	%ymm11, %ymm4, %ymm6
	vpslld	$23, %ymm5, %ymm4
	vpaddd	%ymm4, %ymm12, %ymm4
	vmulps	%ymm4, %ymm8, %ymm4
	vpslld	$23, %ymm2, %ymm2
	vpaddd	%ymm2, %ymm12, %ymm2
	vmulps	%ymm2, %ymm6, %ymm5
	vxorps	%xmm6, %xmm6, %xmm6
	vcmpltps	%ymm6, %ymm15, %ymm2
	vcmpltps	%ymm6, %ymm1, %ymm1
	vbroadcastss	.LCPI0_15(%rip), %ymm6
	vmulps	%ymm6, %ymm5, %ymm5
	vblendvps	%ymm1, %ymm5, %ymm11, %ymm1
	vaddps	%ymm5, %ymm11, %ymm5
	vdivps	%ymm5, %ymm1, %ymm1
	vmulps	%ymm6, %ymm4, %ymm5
	vaddps	%ymm5, %ymm11, %ymm4
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB0_12
	vblendvps	%ymm2, %ymm5, %ymm11, %ymm2
	vdivps	%ymm4, %ymm2, %ymm2
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB0_11
	vmovntps	%ymm2, (%r9)
	vmovntps	%ymm1, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB0_5
	jmp	.LBB0_14
	.p2align	4
.LBB0_11:
	vmovups	%ymm2, (%r9)
	vmovups	%ymm1, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB0_5
.LBB0_15:
	vzeroupper
	retq
.LBB0_13:
	testb	%dil, %dil
	je	.LBB0_15
.LBB0_14:
	sfence
	vzeroupper
	retq
.Lfunc_end0:
	.size	nt_f32_sigmoid__avx2, .Lfunc_end0-nt_f32_sigmoid__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI1_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI1_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI1_2:
	.long	0x7fffffff
.LCPI1_3:
	.long	0x41200000
.LCPI1_4:
	.long	0x3fb8aa3b
.LCPI1_5:
	.long	0xcb40007f
.LCPI1_6:
	.long	0xbf318000
.LCPI1_7:
	.long	0x395e8083
.LCPI1_8:
	.long	0x3c0913e1
.LCPI1_9:
	.long	0x3ab5b8d4
.LCPI1_10:
	.long	0x3d2aab8c
.LCPI1_11:
	.long	0x3e2aaa58
.LCPI1_12:
	.long	0x3effffff
.LCPI1_13:
	.long	0xbf800000
.LCPI1_14:
	.long	0x40000000
.LCPI1_15:
	.long	2147483648
	.text
	.globl	nt_f32_tanh__avx2
	.p2align	4
	.type	nt_f32_tanh__avx2,@function
nt_f32_tanh__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB1_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB1_17
	cmpq	%rsi, %rdx
	jle	.LBB1_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB1_4
.LBB1_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB1_17:
	cmpq	%rsi, %rdx
	jle	.LBB1_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB1_4:
	vbroadcastss	.LCPI1_2(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vbroadcastss	.LCPI1_15(%rip), %ymm0
	vmovups	%ymm0, -72(%rsp)
	vbroadcastss	.LCPI1_5(%rip), %ymm13
	vbroadcastss	.LCPI1_6(%rip), %ymm8
	vbroadcastss	.LCPI1_7(%rip), %ymm7
	vbroadcastss	.LCPI1_8(%rip), %ymm9
	vbroadcastss	.LCPI1_10(%rip), %ymm11
	vbroadcastss	.LCPI1_11(%rip), %ymm12
	vbroadcastss	.LCPI1_13(%rip), %ymm3
	jmp	.LBB1_5
	.p2align	4
.LBB1_12:
	vmovd	%r8d, %xmm4
	vpbroadcastd	%xmm4, %ymm4
	vpcmpgtd	.LCPI1_0(%rip), %ymm4, %ymm5
	vmaskmovps	%ymm2, %ymm5, (%r9)
	vpcmpgtd	.LCPI1_1(%rip), %ymm4, %ymm2
	vmaskmovps	%ymm1, %ymm2, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB1_13
.LBB1_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB1_7
	vmovups	(%r9), %ymm14
	vmovups	32(%r9), %ymm15
	jmp	.LBB1_8
	.p2align	4
.LBB1_7:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI1_0(%rip), %ymm1, %ymm2
	vmaskmovps	(%r9), %ymm2, %ymm14
	vpcmpgtd	.LCPI1_1(%rip), %ymm1, %ymm1
	vmaskmovps	32(%r9), %ymm1, %ymm15
.LBB1_8:
	vmovups	-40(%rsp), %ymm0
	vandps	%ymm0, %ymm14, %ymm1
	vandps	%ymm0, %ymm15, %ymm2
	vbroadcastss	.LCPI1_3(%rip), %ymm4
	vminps	%ymm2, %ymm4, %ymm2
	vminps	%ymm1, %ymm4, %ymm1
	vaddps	%ymm1, %ymm1, %ymm1
	vaddps	%ymm2, %ymm2, %ymm4
	vbroadcastss	.LCPI1_4(%rip), %ymm6
	vmovaps	%ymm6, %ymm2
	vfmsub213ps	%ymm13, %ymm4, %ymm2
	vaddps	%ymm2, %ymm13, %ymm5
	vfmadd231ps	%ymm8, %ymm5, %ymm4
	vfmadd231ps	%ymm5, %ymm7, %ymm4
	vbroadcastss	.LCPI1_9(%rip), %ymm10
	vmovaps	%ymm10, %ymm5
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vfmadd213ps	%ymm11, %ymm4, %ymm5
	vfmadd213ps	%ymm12, %ymm4, %ymm5
	vbroadcastss	.LCPI1_12(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm4, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vfmadd213ps	%ymm4, %ymm4, %ymm5
	vpslld	$23, %ymm2, %ymm2
	vaddps	%ymm3, %ymm2, %ymm4
	vfmadd231ps	%ymm5, %ymm2, %ymm4
	vfmsub213ps	%ymm13, %ymm1, %ymm6
	vaddps	%ymm6, %ymm13, %ymm5
	vfmadd231ps	%ymm8, %ymm5, %ymm1
	vfmadd231ps	%ymm5, %ymm7, %ymm1
	vfmadd213ps	%ymm9, %ymm1, %ymm10
	vfmadd213ps	%ymm11, %ymm1, %ymm10
	vfmadd213ps	%ymm12, %ymm1, %ymm10
	vfmadd213ps	%ymm0, %ymm1, %ymm10
	vmulps	%ymm1, %ymm10, %ymm5
	vfmadd213ps	%ymm1, %ymm1, %ymm5
	vpslld	$23, %ymm6, %ymm1
	vaddps	%ymm3, %ymm1, %ymm2
	vfmadd231ps	%ymm5, %ymm1, %ymm2
	vbroadcastss	.LCPI1_14(%rip), %ymm0
	vaddps	%ymm0, %ymm4, %ymm1
	vdivps	%ymm1, %ymm4, %ymm1
	vaddps	%ymm0, %ymm2, %ymm4
	vdivps	%ymm4, %ymm2, %ymm2
	vmovups	-72(%rsp), %ymm0
	vandps	%ymm0, %ymm15, %ymm4
	vorps	%ymm1, %ymm4, %ymm1
	vandps	%ymm0, %ymm14, %ymm4
	vorps	%ymm2, %ymm4, %ymm2
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB1_12
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB1_11
	vmovntps	%ymm2, (%r9)
	vmovntps	%ymm1, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB1_5
	jmp	.LBB1_14
	.p2align	4
.LBB1_11:
	vmovups	%ymm2, (%r9)
	vmovups	%ymm1, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB1_5
.LBB1_15:
	vzeroupper
	retq
.LBB1_13:
	testb	%dil, %dil
	je	.LBB1_15
.LBB1_14:
	sfence
	vzeroupper
	retq
.Lfunc_end1:
	.size	nt_f32_tanh__avx2, .Lfunc_end1-nt_f32_tanh__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI2_2:
	.long	0x7fffffff
.LCPI2_3:
	.long	0x418228f6
.LCPI2_4:
	.long	0xbf000000
.LCPI2_5:
	.long	0x3fb8aa3b
.LCPI2_6:
	.long	0xcb40007f
.LCPI2_7:
	.long	0xbf318000
.LCPI2_8:
	.long	0x395e8083
.LCPI2_9:
	.long	0x3d2783c7
.LCPI2_10:
	.long	0x3b880c2d
.LCPI2_11:
	.long	0x3e3c7845
.LCPI2_12:
	.long	0x3ee0ff55
.LCPI2_13:
	.long	0x3dd1f5f7
.LCPI2_14:
	.long	0x3c2a8232
.LCPI2_15:
	.long	0x3ef177c5
.LCPI2_16:
	.long	0x3f9a5d81
.LCPI2_17:
	.long	0x3fd6a0c2
.LCPI2_18:
	.long	0x3f800000
.LCPI2_19:
	.long	0x3c0913e1
.LCPI2_20:
	.long	0x3ab5b8d4
.LCPI2_21:
	.long	0x3d2aab8c
.LCPI2_22:
	.long	0x3e2aaa58
.LCPI2_23:
	.long	0x3effffff
.LCPI2_24:
	.long	536870912
.LCPI2_25:
	.long	0x9f800000
	.text
	.globl	nt_f32_gelu__avx2
	.p2align	4
	.type	nt_f32_gelu__avx2,@function
nt_f32_gelu__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB2_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB2_17
	cmpq	%rsi, %rdx
	jle	.LBB2_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB2_4
.LBB2_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB2_17:
	cmpq	%rsi, %rdx
	jle	.LBB2_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB2_4:
	vbroadcastss	.LCPI2_2(%rip), %ymm0
	vmovups	%ymm0, -72(%rsp)
	vbroadcastss	.LCPI2_24(%rip), %ymm0
	vmovups	%ymm0, -104(%rsp)
	jmp	.LBB2_5
	.p2align	4
.LBB2_12:
	vmovd	%r8d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI2_0(%rip), %ymm6, %ymm7
	vmaskmovps	%ymm5, %ymm7, (%r9)
	vpcmpgtd	.LCPI2_1(%rip), %ymm6, %ymm5
	vmaskmovps	%ymm3, %ymm5, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB2_13
.LBB2_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB2_7
	vmovups	(%r9), %ymm1
	vmovups	32(%r9), %ymm15
	jmp	.LBB2_8
	.p2align	4
.LBB2_7:
	vmovd	%r8d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	.LCPI2_0(%rip), %ymm3, %ymm5
	vmaskmovps	(%r9), %ymm5, %ymm1
	vpcmpgtd	.LCPI2_1(%rip), %ymm3, %ymm3
	vmaskmovps	32(%r9), %ymm3, %ymm15
.LBB2_8:
	vmovups	-72(%rsp), %ymm0
	vandps	%ymm0, %ymm15, %ymm3
	vandps	%ymm0, %ymm1, %ymm5
	vbroadcastss	.LCPI2_3(%rip), %ymm6
	vminps	%ymm5, %ymm6, %ymm14
	vminps	%ymm3, %ymm6, %ymm6
	vbroadcastss	.LCPI2_4(%rip), %ymm13
	vmulps	%ymm6, %ymm13, %ymm3
	vmulps	%ymm13, %ymm14, %ymm7
	vmulps	%ymm7, %ymm14, %ymm8
	vmulps	%ymm3, %ymm6, %ymm9
	vfmsub213ps	%ymm9, %ymm6, %ymm3
	vfmsub213ps	%ymm8, %ymm14, %ymm7
	vbroadcastss	.LCPI2_5(%rip), %ymm11
	vmovaps	%ymm11, %ymm0
	vbroadcastss	.LCPI2_6(%rip), %ymm10
	vfmsub213ps	%ymm10, %ymm9, %ymm0
	vmovups	%ymm0, -40(%rsp)
	vaddps	%ymm0, %ymm10, %ymm5
	vbroadcastss	.LCPI2_7(%rip), %ymm2
	vfmadd231ps	%ymm2, %ymm5, %ymm9
	vbroadcastss	.LCPI2_8(%rip), %ymm4
	vfmadd231ps	%ymm5, %ymm4, %ymm9
	vfmsub213ps	%ymm10, %ymm8, %ymm11
	vaddps	%ymm3, %ymm9, %ymm3
	vaddps	%ymm10, %ymm11, %ymm9
	vfmadd231ps	%ymm2, %ymm9, %ymm8
	vfmadd231ps	%ymm9, %ymm4, %ymm8
	vaddps	%ymm7, %ymm8, %ymm8
	vbroadcastss	.LCPI2_10(%rip), %ymm7
	vbroadcastss	.LCPI2_9(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm6, %ymm7
	vbroadcastss	.LCPI2_11(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm6, %ymm7
	vbroadcastss	.LCPI2_12(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm6, %ymm7
	vfmsub213ps	%ymm13, %ymm6, %ymm7
	vmovaps	%ymm1, %ymm12
	vbroadcastss	.LCPI2_20(%rip), %ymm1
	vmovaps	%ymm1, %ymm9
	vbroadcastss	.LCPI2_19(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm8, %ymm9
	vbroadcastss	.LCPI2_21(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm8, %ymm9
	vbroadcastss	.LCPI2_22(%rip), %ymm4
	vfmadd213ps	%ymm4, %ymm8, %ymm9
	vbroadcastss	.LCPI2_23(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm8, %ymm9
	vbroadcastss	.LCPI2_18(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm8, %ymm9
	vfmadd213ps	%ymm5, %ymm8, %ymm9
	vmovaps	%ymm1, %ymm8
	vfmadd213ps	%ymm0, %ymm3, %ymm8
	vfmadd213ps	%ymm2, %ymm3, %ymm8
	vfmadd213ps	%ymm4, %ymm3, %ymm8
	vfmadd213ps	%ymm10, %ymm3, %ymm8
	vfmadd213ps	%ymm5, %ymm3, %ymm8
	vfmadd213ps	%ymm5, %ymm3, %ymm8
	vxorps	%xmm13, %xmm13, %xmm13
	vcmpnltps	%ymm13, %ymm15, %ymm3
	vandps	%ymm3, %ymm15, %ymm3
	vbroadcastss	.LCPI2_14(%rip), %ymm0
	vmovaps	%ymm0, %ymm15
	vbroadcastss	.LCPI2_13(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm6, %ymm15
	vbroadcastss	.LCPI2_15(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm6, %ymm15
	vbroadcastss	.LCPI2_16(%rip), %ymm4
	vfmadd213ps	%ymm4, %ymm6, %ymm15
	vbroadcastss	.LCPI2_17(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm6, %ymm15
	vfmadd213ps	%ymm5, %ymm6, %ymm15
	vmulps	%ymm7, %ymm6, %ymm6
	vdivps	%ymm15, %ymm6, %ymm6
	vcmpnltps	%ymm13, %ymm12, %ymm7
	vandps	%ymm7, %ymm12, %ymm7
	vbroadcastss	.LCPI2_10(%rip), %ymm13
	vbroadcastss	.LCPI2_9(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm14, %ymm13
	vbroadcastss	.LCPI2_11(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm14, %ymm13
	vbroadcastss	.LCPI2_12(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm14, %ymm13
	vbroadcastss	.LCPI2_4(%rip), %ymm12
	vfmsub213ps	%ymm12, %ymm14, %ymm13
	vmulps	%ymm6, %ymm8, %ymm6
	vfmadd213ps	%ymm1, %ymm14, %ymm0
	vfmadd213ps	%ymm2, %ymm14, %ymm0
	vfmadd213ps	%ymm4, %ymm14, %ymm0
	vfmadd213ps	%ymm10, %ymm14, %ymm0
	vfmadd213ps	%ymm5, %ymm14, %ymm0
	vmulps	%ymm13, %ymm14, %ymm13
	vdivps	%ymm0, %ymm13, %ymm8
	vmovdqu	-40(%rsp), %ymm0
	vpslld	$23, %ymm0, %ymm12
	vmovdqu	-104(%rsp), %ymm0
	vpaddd	%ymm0, %ymm12, %ymm12
	vmulps	%ymm6, %ymm12, %ymm6
	vmulps	%ymm9, %ymm8, %ymm8
	vpslld	$23, %ymm11, %ymm5
	vpaddd	%ymm0, %ymm5, %ymm5
	vmulps	%ymm5, %ymm8, %ymm5
	vbroadcastss	.LCPI2_25(%rip), %ymm0
	vmulps	%ymm0, %ymm6, %ymm6
	vaddps	%ymm6, %ymm3, %ymm3
	vmulps	%ymm0, %ymm5, %ymm5
	vaddps	%ymm5, %ymm7, %ymm5
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB2_12
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB2_11
	vmovntps	%ymm5, (%r9)
	vmovntps	%ymm3, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB2_5
	jmp	.LBB2_14
	.p2align	4
.LBB2_11:
	vmovups	%ymm5, (%r9)
	vmovups	%ymm3, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB2_5
.LBB2_15:
	vzeroupper
	retq
.LBB2_13:
	testb	%dil, %dil
	je	.LBB2_15
.LBB2_14:
	sfence
	vzeroupper
	retq
.Lfunc_end2:
	.size	nt_f32_gelu__avx2, .Lfunc_end2-nt_f32_gelu__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI3_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI3_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI3_2:
	.long	0x7fffffff
.LCPI3_3:
	.long	0x413ae148
.LCPI3_4:
	.long	0xbd922279
.LCPI3_5:
	.long	0xbfcc422a
.LCPI3_6:
	.long	0x3342bc9b
.LCPI3_7:
	.long	0x3fb8aa3b
.LCPI3_8:
	.long	0xcb40007f
.LCPI3_9:
	.long	0xbf318000
.LCPI3_10:
	.long	0x395e8083
.LCPI3_11:
	.long	0x3c0913e1
.LCPI3_12:
	.long	0x3ab5b8d4
.LCPI3_13:
	.long	0x3d2aab8c
.LCPI3_14:
	.long	0x3e2aaa58
.LCPI3_15:
	.long	0x3effffff
.LCPI3_16:
	.long	0x3f800000
.LCPI3_17:
	.long	0x4b400061
.LCPI3_18:
	.long	536870912
.LCPI3_19:
	.long	0x9f800000
	.text
	.globl	nt_f32_gelu_tanh__avx2
	.p2align	4
	.type	nt_f32_gelu_tanh__avx2,@function
nt_f32_gelu_tanh__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB3_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB3_17
	cmpq	%rsi, %rdx
	jle	.LBB3_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB3_4
.LBB3_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB3_17:
	cmpq	%rsi, %rdx
	jle	.LBB3_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB3_4:
	vbroadcastss	.LCPI3_2(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vbroadcastss	.LCPI3_16(%rip), %ymm14
	vpbroadcastd	.LCPI3_18(%rip), %ymm2
	jmp	.LBB3_5
	.p2align	4
.LBB3_12:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI3_0(%rip), %ymm1, %ymm3
	vmaskmovps	%ymm7, %ymm3, (%r9)
	vpcmpgtd	.LCPI3_1(%rip), %ymm1, %ymm1
	vmaskmovps	%ymm5, %ymm1, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB3_13
.LBB3_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB3_7
	vmovups	(%r9), %ymm5
	vmovups	32(%r9), %ymm8
	jmp	.LBB3_8
	.p2align	4
.LBB3_7:
	vmovd	%r8d, %xmm5
	vpbroadcastd	%xmm5, %ymm7
	vpcmpgtd	.LCPI3_0(%rip), %ymm7, %ymm5
	vmaskmovps	(%r9), %ymm5, %ymm5
	vpcmpgtd	.LCPI3_1(%rip), %ymm7, %ymm7
	vmaskmovps	32(%r9), %ymm7, %ymm8
.LBB3_8:
	vmovups	-40(%rsp), %ymm0
	vandps	%ymm0, %ymm5, %ymm9
	vandps	%ymm0, %ymm8, %ymm7
	vbroadcastss	.LCPI3_3(%rip), %ymm1
	vminps	%ymm7, %ymm1, %ymm7
	vminps	%ymm9, %ymm1, %ymm9
	vmulps	%ymm9, %ymm9, %ymm11
	vmulps	%ymm7, %ymm7, %ymm12
	vbroadcastss	.LCPI3_4(%rip), %ymm1
	vmulps	%ymm1, %ymm9, %ymm15
	vmulps	%ymm1, %ymm7, %ymm1
	vbroadcastss	.LCPI3_5(%rip), %ymm4
	vmulps	%ymm4, %ymm9, %ymm10
	vmulps	%ymm4, %ymm7, %ymm13
	vmovaps	%ymm4, %ymm3
	vfmsub213ps	%ymm10, %ymm9, %ymm3
	vbroadcastss	.LCPI3_6(%rip), %ymm0
	vfmadd231ps	%ymm0, %ymm9, %ymm3
	vfmadd231ps	%ymm15, %ymm11, %ymm3
	vmovaps	%ymm4, %ymm15
	vfmsub213ps	%ymm13, %ymm7, %ymm15
	vfmadd231ps	%ymm0, %ymm7, %ymm15
	vfmadd231ps	%ymm1, %ymm12, %ymm15
	vaddps	%ymm3, %ymm10, %ymm12
	vaddps	%ymm15, %ymm13, %ymm11
	vbroadcastss	.LCPI3_7(%rip), %ymm0
	vbroadcastss	.LCPI3_8(%rip), %ymm6
	vfmsub213ps	%ymm6, %ymm0, %ymm11
	vfmsub213ps	%ymm6, %ymm0, %ymm12
	vaddps	%ymm6, %ymm12, %ymm1
	vbroadcastss	.LCPI3_9(%rip), %ymm0
	vfmadd231ps	%ymm0, %ymm1, %ymm10
	vbroadcastss	.LCPI3_10(%rip), %ymm4
	vfmadd231ps	%ymm1, %ymm4, %ymm10
	vaddps	%ymm6, %ymm11, %ymm1
	vfmadd231ps	%ymm0, %ymm1, %ymm13
	vfmadd231ps	%ymm1, %ymm4, %ymm13
	vaddps	%ymm13, %ymm15, %ymm1
	vaddps	%ymm3, %ymm10, %ymm3
	vbroadcastss	.LCPI3_12(%rip), %ymm4
	vmovaps	%ymm4, %ymm10
	vbroadcastss	.LCPI3_11(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm1, %ymm10
	vbroadcastss	.LCPI3_13(%rip), %ymm13
	vfmadd213ps	%ymm13, %ymm1, %ymm10
	vbroadcastss	.LCPI3_14(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm1, %ymm10
	vbroadcastss	.LCPI3_15(%rip), %ymm6
	vfmadd213ps	%ymm6, %ymm1, %ymm10
	vfmadd213ps	%ymm14, %ymm1, %ymm10
	vfmadd213ps	%ymm14, %ymm1, %ymm10
	vmovaps	%ymm4, %ymm1
	vfmadd213ps	%ymm0, %ymm3, %ymm1
	vfmadd213ps	%ymm13, %ymm3, %ymm1
	vfmadd213ps	%ymm15, %ymm3, %ymm1
	vfmadd213ps	%ymm6, %ymm3, %ymm1
	vfmadd213ps	%ymm14, %ymm3, %ymm1
	vfmadd213ps	%ymm14, %ymm3, %ymm1
	vxorps	%xmm4, %xmm4, %xmm4
	vcmpnltps	%ymm4, %ymm8, %ymm3
	vandps	%ymm3, %ymm8, %ymm3
	vbroadcastss	.LCPI3_17(%rip), %ymm0
	vmaxps	%ymm12, %ymm0, %ymm8
	vpslld	$23, %ymm8, %ymm8
	vfmadd213ps	%ymm14, %ymm1, %ymm8
	vmulps	%ymm1, %ymm9, %ymm1
	vdivps	%ymm8, %ymm1, %ymm1
	vcmpnltps	%ymm4, %ymm5, %ymm8
	vandps	%ymm5, %ymm8, %ymm8
	vpslld	$23, %ymm12, %ymm5
	vpaddd	%ymm2, %ymm5, %ymm5
	vmulps	%ymm5, %ymm1, %ymm1
	vmaxps	%ymm11, %ymm0, %ymm5
	vpslld	$23, %ymm5, %ymm5
	vfmadd213ps	%ymm14, %ymm10, %ymm5
	vmulps	%ymm7, %ymm10, %ymm7
	vdivps	%ymm5, %ymm7, %ymm5
	vpslld	$23, %ymm11, %ymm7
	vpaddd	%ymm2, %ymm7, %ymm7
	vmulps	%ymm7, %ymm5, %ymm5
	vbroadcastss	.LCPI3_19(%rip), %ymm0
	vmulps	%ymm0, %ymm5, %ymm5
	vaddps	%ymm5, %ymm3, %ymm5
	vmulps	%ymm0, %ymm1, %ymm1
	vaddps	%ymm1, %ymm8, %ymm7
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB3_12
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB3_11
	vmovntps	%ymm7, (%r9)
	vmovntps	%ymm5, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB3_5
	jmp	.LBB3_14
	.p2align	4
.LBB3_11:
	vmovups	%ymm7, (%r9)
	vmovups	%ymm5, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB3_5
.LBB3_15:
	vzeroupper
	retq
.LBB3_13:
	testb	%dil, %dil
	je	.LBB3_15
.LBB3_14:
	sfence
	vzeroupper
	retq
.Lfunc_end3:
	.size	nt_f32_gelu_tanh__avx2, .Lfunc_end3-nt_f32_gelu_tanh__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI4_2:
	.long	0xc3046666
.LCPI4_3:
	.long	0x80000000
.LCPI4_4:
	.long	0x3fb8aa3b
.LCPI4_5:
	.long	0xcb40007f
.LCPI4_6:
	.long	0xbf318000
.LCPI4_7:
	.long	0x395e8083
.LCPI4_8:
	.long	0x3c0913e1
.LCPI4_9:
	.long	0x3ab5b8d4
.LCPI4_10:
	.long	0x3d2aab8c
.LCPI4_11:
	.long	0x3e2aaa58
.LCPI4_12:
	.long	0x3effffff
.LCPI4_13:
	.long	0x3f800000
.LCPI4_14:
	.long	0x4b400061
.LCPI4_15:
	.long	536870912
.LCPI4_16:
	.long	0x1f800000
	.text
	.globl	nt_f32_silu__avx2
	.p2align	4
	.type	nt_f32_silu__avx2,@function
nt_f32_silu__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB4_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB4_17
	cmpq	%rsi, %rdx
	jle	.LBB4_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB4_4
.LBB4_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB4_17:
	cmpq	%rsi, %rdx
	jle	.LBB4_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB4_4:
	vbroadcastss	.LCPI4_2(%rip), %ymm0
	vbroadcastss	.LCPI4_3(%rip), %ymm1
	vbroadcastss	.LCPI4_5(%rip), %ymm3
	vbroadcastss	.LCPI4_13(%rip), %ymm11
	vpbroadcastd	.LCPI4_15(%rip), %ymm14
	vbroadcastss	.LCPI4_16(%rip), %ymm15
	jmp	.LBB4_5
	.p2align	4
.LBB4_12:
	vmovd	%r8d, %xmm5
	vpbroadcastd	%xmm5, %ymm5
	vpcmpgtd	.LCPI4_0(%rip), %ymm5, %ymm6
	vmaskmovps	%ymm4, %ymm6, (%r9)
	vpcmpgtd	.LCPI4_1(%rip), %ymm5, %ymm4
	vmaskmovps	%ymm2, %ymm4, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB4_13
.LBB4_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB4_7
	vmovups	(%r9), %ymm2
	vmovups	32(%r9), %ymm4
	jmp	.LBB4_8
	.p2align	4
.LBB4_7:
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm4
	vpcmpgtd	.LCPI4_0(%rip), %ymm4, %ymm2
	vmaskmovps	(%r9), %ymm2, %ymm2
	vpcmpgtd	.LCPI4_1(%rip), %ymm4, %ymm4
	vmaskmovps	32(%r9), %ymm4, %ymm4
.LBB4_8:
	vmaxps	%ymm2, %ymm0, %ymm5
	vorps	%ymm1, %ymm4, %ymm6
	vorps	%ymm1, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm0, %ymm9
	vmaxps	%ymm6, %ymm0, %ymm8
	vbroadcastss	.LCPI4_4(%rip), %ymm6
	vmovaps	%ymm6, %ymm2
	vfmsub213ps	%ymm3, %ymm8, %ymm2
	vfmsub213ps	%ymm3, %ymm9, %ymm6
	vaddps	%ymm3, %ymm6, %ymm7
	vaddps	%ymm3, %ymm2, %ymm10
	vbroadcastss	.LCPI4_6(%rip), %ymm12
	vfmadd231ps	%ymm12, %ymm10, %ymm8
	vfmadd231ps	%ymm12, %ymm7, %ymm9
	vbroadcastss	.LCPI4_7(%rip), %ymm12
	vfmadd231ps	%ymm7, %ymm12, %ymm9
	vfmadd231ps	%ymm10, %ymm12, %ymm8
	vbroadcastss	.LCPI4_9(%rip), %ymm13
	vmovaps	%ymm13, %ymm7
	vbroadcastss	.LCPI4_8(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm8, %ymm7
	vmovaps	%ymm13, %ymm10
	vfmadd213ps	%ymm12, %ymm9, %ymm10
	vbroadcastss	.LCPI4_10(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm9, %ymm10
	vfmadd213ps	%ymm12, %ymm8, %ymm7
	vbroadcastss	.LCPI4_11(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm8, %ymm7
	vfmadd213ps	%ymm12, %ymm9, %ymm10
	vbroadcastss	.LCPI4_12(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm9, %ymm10
	vfmadd213ps	%ymm12, %ymm8, %ymm7
	vfmadd213ps	%ymm11, %ymm8, %ymm7
	vfmadd213ps	%ymm11, %ymm9, %ymm10
	vfmadd213ps	%ymm11, %ymm9, %ymm10
	vfmadd213ps	%ymm11, %ymm8, %ymm7
	vxorps	%xmm12, %xmm12, %xmm12
	vcmpltps	%ymm12, %ymm5, %ymm8
	vbroadcastss	.LCPI4_14(%rip), %ymm13
	vmaxps	%ymm6, %ymm13, %ymm9
	vpslld	$23, %ymm9, %ymm9
	vfmadd213ps	%ymm11, %ymm10, %ymm9
	vblendvps	%ymm8, %ymm10, %ymm11, %ymm10
	vmulps	%ymm5, %ymm10, %ymm5
	vdivps	%ymm9, %ymm5, %ymm5
	vmaxps	%ymm4, %ymm0, %ymm9
	vpslld	$23, %ymm6, %ymm4
	vpaddd	%ymm4, %ymm14, %ymm4
	vmulps	%ymm5, %ymm4, %ymm4
	vmulps	%ymm4, %ymm15, %ymm4
	vblendvps	%ymm8, %ymm4, %ymm5, %ymm4
	vcmpltps	%ymm12, %ymm9, %ymm5
	vmaxps	%ymm2, %ymm13, %ymm6
	vpslld	$23, %ymm6, %ymm6
	vfmadd213ps	%ymm11, %ymm7, %ymm6
	vblendvps	%ymm5, %ymm7, %ymm11, %ymm7
	vmulps	%ymm7, %ymm9, %ymm7
	vdivps	%ymm6, %ymm7, %ymm6
	vpslld	$23, %ymm2, %ymm2
	vpaddd	%ymm2, %ymm14, %ymm2
	vmulps	%ymm6, %ymm2, %ymm2
	vmulps	%ymm2, %ymm15, %ymm2
	vblendvps	%ymm5, %ymm2, %ymm6, %ymm2
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB4_12
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB4_11
	vmovntps	%ymm4, (%r9)
	vmovntps	%ymm2, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB4_5
	jmp	.LBB4_14
	.p2align	4
.LBB4_11:
	vmovups	%ymm4, (%r9)
	vmovups	%ymm2, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB4_5
.LBB4_15:
	vzeroupper
	retq
.LBB4_13:
	testb	%dil, %dil
	je	.LBB4_15
.LBB4_14:
	sfence
	vzeroupper
	retq
.Lfunc_end4:
	.size	nt_f32_silu__avx2, .Lfunc_end4-nt_f32_silu__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI5_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI5_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI5_2:
	.long	0x80000000
.LCPI5_3:
	.long	0xc3046666
.LCPI5_4:
	.long	0x3fb8aa3b
.LCPI5_5:
	.long	0xcb40007f
.LCPI5_6:
	.long	0xbf318000
.LCPI5_7:
	.long	0x395e8083
.LCPI5_8:
	.long	0x3c0913e1
.LCPI5_9:
	.long	0x3ab5b8d4
.LCPI5_10:
	.long	0x3d2aab8c
.LCPI5_11:
	.long	0x3e2aaa58
.LCPI5_12:
	.long	0x3effffff
.LCPI5_13:
	.long	0x3f800000
.LCPI5_14:
	.long	536870912
.LCPI5_15:
	.long	0x1f800000
.LCPI5_16:
	.long	0x3ca48c4d
.LCPI5_17:
	.long	0xbb57a608
.LCPI5_18:
	.long	0xbd6b587b
.LCPI5_19:
	.long	0x3dda5710
.LCPI5_20:
	.long	0xbe1d21b0
.LCPI5_21:
	.long	0x3e49a5aa
.LCPI5_22:
	.long	0xbe7f91f3
.LCPI5_23:
	.long	0x3eaaa6e8
.LCPI5_24:
	.long	0xbeffffe9
	.text
	.globl	nt_f32_softplus__avx2
	.p2align	4
	.type	nt_f32_softplus__avx2,@function
nt_f32_softplus__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB5_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB5_17
	cmpq	%rsi, %rdx
	jle	.LBB5_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB5_4
.LBB5_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB5_17:
	cmpq	%rsi, %rdx
	jle	.LBB5_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB5_4:
	vbroadcastss	.LCPI5_2(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vpbroadcastd	.LCPI5_14(%rip), %ymm12
	vbroadcastss	.LCPI5_23(%rip), %ymm3
	vbroadcastss	.LCPI5_24(%rip), %ymm11
	jmp	.LBB5_5
	.p2align	4
.LBB5_12:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI5_0(%rip), %ymm1, %ymm10
	vmaskmovps	%ymm2, %ymm10, (%r9)
	vpcmpgtd	.LCPI5_1(%rip), %ymm1, %ymm1
	vmaskmovps	%ymm4, %ymm1, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB5_13
.LBB5_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB5_7
	vmovups	(%r9), %ymm10
	vmovups	32(%r9), %ymm13
	jmp	.LBB5_8
	.p2align	4
.LBB5_7:
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI5_0(%rip), %ymm2, %ymm4
	vmaskmovps	(%r9), %ymm4, %ymm10
	vpcmpgtd	.LCPI5_1(%rip), %ymm2, %ymm2
	vmaskmovps	32(%r9), %ymm2, %ymm13
.LBB5_8:
	vmovups	-40(%rsp), %ymm0
	vorps	%ymm0, %ymm10, %ymm4
	vorps	%ymm0, %ymm13, %ymm2
	vbroadcastss	.LCPI5_3(%rip), %ymm1
	vmaxps	%ymm2, %ymm1, %ymm2
	vmaxps	%ymm4, %ymm1, %ymm15
	vbroadcastss	.LCPI5_4(%rip), %ymm4
	vmovaps	%ymm4, %ymm14
	vbroadcastss	.LCPI5_5(%rip), %ymm0
	vfmsub213ps	%ymm0, %ymm15, %ymm14
	vfmsub213ps	%ymm0, %ymm2, %ymm4
	vaddps	%ymm0, %ymm4, %ymm1
	vbroadcastss	.LCPI5_6(%rip), %ymm5
	vfmadd231ps	%ymm5, %ymm1, %ymm2
	vbroadcastss	.LCPI5_7(%rip), %ymm6
	vfmadd231ps	%ymm1, %ymm6, %ymm2
	vaddps	%ymm0, %ymm14, %ymm1
	vfmadd231ps	%ymm5, %ymm1, %ymm15
	vfmadd231ps	%ymm1, %ymm6, %ymm15
	vbroadcastss	.LCPI5_9(%rip), %ymm6
	vmovaps	%ymm6, %ymm1
	vbroadcastss	.LCPI5_8(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm2, %ymm1
	vbroadcastss	.LCPI5_10(%rip), %ymm8
	vfmadd213ps	%ymm8, %ymm2, %ymm1
	vbroadcastss	.LCPI5_11(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm2, %ymm1
	vbroadcastss	.LCPI5_12(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm2, %ymm1
	vbroadcastss	.LCPI5_13(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm2, %ymm1
	vfmadd213ps	%ymm0, %ymm2, %ymm1
	vmovaps	%ymm6, %ymm2
	vfmadd213ps	%ymm5, %ymm15, %ymm2
	vfmadd213ps	%ymm8, %ymm15, %ymm2
	vfmadd213ps	%ymm9, %ymm15, %ymm2
	vfmadd213ps	%ymm7, %ymm15, %ymm2
	vfmadd213ps	%ymm0, %ymm15, %ymm2
	vfmadd213ps	%ymm0, %ymm15, %ymm2
	vpslld	$23, %ymm4, %ymm4
	vpaddd	%ymm4, %ymm12, %ymm4
	vmulps	%ymm4, %ymm1, %ymm1
	vpslld	$23, %ymm14, %ymm4
	vpaddd	%ymm4, %ymm12, %ymm4
	vmulps	%ymm4, %ymm2, %ymm4
	vxorps	%xmm5, %xmm5, %xmm5
	vcmpnltps	%ymm5, %ymm13, %ymm2
	vandps	%ymm2, %ymm13, %ymm13
	vcmpnltps	%ymm5, %ymm10, %ymm2
	vandps	%ymm2, %ymm10, %ymm10
	vbroadcastss	.LCPI5_15(%rip), %ymm5
	vmulps	%ymm5, %ymm1, %ymm2
	vbroadcastss	.LCPI5_17(%rip), %ymm7
	vmovaps	%ymm7, %ymm1
	vbroadcastss	.LCPI5_16(%rip), %ymm6
	vfmadd213ps	%ymm6, %ymm2, %ymm1
	vbroadcastss	.LCPI5_18(%rip), %ymm8
	vfmadd213ps	%ymm8, %ymm2, %ymm1
	vbroadcastss	.LCPI5_19(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm2, %ymm1
	vbroadcastss	.LCPI5_20(%rip), %ymm14
	vfmadd213ps	%ymm14, %ymm2, %ymm1
	vbroadcastss	.LCPI5_21(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm2, %ymm1
	vbroadcastss	.LCPI5_22(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm2, %ymm1
	vfmadd213ps	%ymm3, %ymm2, %ymm1
	vfmadd213ps	%ymm11, %ymm2, %ymm1
	vmulps	%ymm1, %ymm2, %ymm1
	vfmadd213ps	%ymm2, %ymm2, %ymm1
	vmulps	%ymm5, %ymm4, %ymm2
	vaddps	%ymm1, %ymm13, %ymm4
	vmovaps	%ymm7, %ymm1
	vfmadd213ps	%ymm6, %ymm2, %ymm1
	vfmadd213ps	%ymm8, %ymm2, %ymm1
	vfmadd213ps	%ymm9, %ymm2, %ymm1
	vfmadd213ps	%ymm14, %ymm2, %ymm1
	vfmadd213ps	%ymm15, %ymm2, %ymm1
	vfmadd213ps	%ymm0, %ymm2, %ymm1
	vfmadd213ps	%ymm3, %ymm2, %ymm1
	vfmadd213ps	%ymm11, %ymm2, %ymm1
	vmulps	%ymm1, %ymm2, %ymm1
	vfmadd213ps	%ymm2, %ymm2, %ymm1
	vaddps	%ymm1, %ymm10, %ymm2
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB5_12
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB5_11
	vmovntps	%ymm2, (%r9)
	vmovntps	%ymm4, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB5_5
	jmp	.LBB5_14
	.p2align	4
.LBB5_11:
	vmovups	%ymm2, (%r9)
	vmovups	%ymm4, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB5_5
.LBB5_15:
	vzeroupper
	retq
.LBB5_13:
	testb	%dil, %dil
	je	.LBB5_15
.LBB5_14:
	sfence
	vzeroupper
	retq
.Lfunc_end5:
	.size	nt_f32_softplus__avx2, .Lfunc_end5-nt_f32_softplus__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI6_2:
	.long	0xc3046666
.LCPI6_3:
	.long	0x80000000
.LCPI6_4:
	.long	0x3fb8aa3b
.LCPI6_5:
	.long	0xcb40007f
.LCPI6_6:
	.long	0xbf318000
.LCPI6_7:
	.long	0x395e8083
.LCPI6_8:
	.long	0x3c0913e1
.LCPI6_9:
	.long	0x3ab5b8d4
.LCPI6_10:
	.long	0x3d2aab8c
.LCPI6_11:
	.long	0x3e2aaa58
.LCPI6_12:
	.long	0x3effffff
.LCPI6_13:
	.long	0x3f800000
.LCPI6_14:
	.long	0x4b400043
.LCPI6_15:
	.long	536870912
.LCPI6_16:
	.long	0x40000000
.LCPI6_17:
	.long	0x1f800000
	.text
	.globl	nt_f32_mish__avx2
	.p2align	4
	.type	nt_f32_mish__avx2,@function
nt_f32_mish__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB6_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB6_17
	cmpq	%rsi, %rdx
	jle	.LBB6_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB6_4
.LBB6_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB6_17:
	cmpq	%rsi, %rdx
	jle	.LBB6_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB6_4:
	vbroadcastss	.LCPI6_3(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vbroadcastss	.LCPI6_13(%rip), %ymm11
	vbroadcastss	.LCPI6_15(%rip), %ymm0
	vmovups	%ymm0, -72(%rsp)
	vbroadcastss	.LCPI6_16(%rip), %ymm4
	vxorps	%xmm14, %xmm14, %xmm14
	jmp	.LBB6_5
	.p2align	4
.LBB6_12:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI6_0(%rip), %ymm0, %ymm6
	vmaskmovps	%ymm5, %ymm6, (%r9)
	vpcmpgtd	.LCPI6_1(%rip), %ymm0, %ymm0
	vmaskmovps	%ymm2, %ymm0, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB6_13
.LBB6_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB6_7
	vmovups	(%r9), %ymm2
	vmovups	32(%r9), %ymm5
	jmp	.LBB6_8
	.p2align	4
.LBB6_7:
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm5
	vpcmpgtd	.LCPI6_0(%rip), %ymm5, %ymm2
	vmaskmovps	(%r9), %ymm2, %ymm2
	vpcmpgtd	.LCPI6_1(%rip), %ymm5, %ymm5
	vmaskmovps	32(%r9), %ymm5, %ymm5
.LBB6_8:
	vbroadcastss	.LCPI6_2(%rip), %ymm1
	vmaxps	%ymm2, %ymm1, %ymm6
	vmovups	-40(%rsp), %ymm0
	vorps	%ymm0, %ymm5, %ymm7
	vorps	%ymm0, %ymm2, %ymm2
	vmaxps	%ymm2, %ymm1, %ymm12
	vmaxps	%ymm7, %ymm1, %ymm9
	vbroadcastss	.LCPI6_4(%rip), %ymm8
	vmovaps	%ymm8, %ymm2
	vbroadcastss	.LCPI6_5(%rip), %ymm0
	vfmsub213ps	%ymm0, %ymm9, %ymm2
	vfmsub213ps	%ymm0, %ymm12, %ymm8
	vaddps	%ymm0, %ymm8, %ymm7
	vaddps	%ymm0, %ymm2, %ymm10
	vbroadcastss	.LCPI6_6(%rip), %ymm0
	vfmadd231ps	%ymm0, %ymm10, %ymm9
	vfmadd231ps	%ymm0, %ymm7, %ymm12
	vbroadcastss	.LCPI6_7(%rip), %ymm0
	vfmadd231ps	%ymm7, %ymm0, %ymm12
	vfmadd231ps	%ymm10, %ymm0, %ymm9
	vbroadcastss	.LCPI6_9(%rip), %ymm10
	vmovaps	%ymm10, %ymm7
	vbroadcastss	.LCPI6_8(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm9, %ymm7
	vfmadd213ps	%ymm0, %ymm12, %ymm10
	vbroadcastss	.LCPI6_10(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm12, %ymm10
	vfmadd213ps	%ymm0, %ymm9, %ymm7
	vbroadcastss	.LCPI6_11(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm9, %ymm7
	vfmadd213ps	%ymm0, %ymm12, %ymm10
	vbroadcastss	.LCPI6_12(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm12, %ymm10
	vfmadd213ps	%ymm0, %ymm9, %ymm7
	vfmadd213ps	%ymm11, %ymm9, %ymm7
	vfmadd213ps	%ymm11, %ymm12, %ymm10
	vfmadd213ps	%ymm11, %ymm12, %ymm10
	vfmadd213ps	%ymm11, %ymm9, %ymm7
	vbroadcastss	.LCPI6_14(%rip), %ymm3
	vmaxps	%ymm8, %ymm3, %ymm12
	vcmpltps	%ymm14, %ymm6, %ymm9
	vpslld	$23, %ymm12, %ymm12
	vmulps	%ymm12, %ymm10, %ymm12
	vaddps	%ymm4, %ymm12, %ymm13
	vmulps	%ymm13, %ymm10, %ymm10
	vmovaps	%ymm4, %ymm15
	vfmadd213ps	%ymm11, %ymm12, %ymm15
	vblendvps	%ymm9, %ymm10, %ymm15, %ymm10
	vaddps	%ymm12, %ymm12, %ymm0
	vfmadd231ps	%ymm0, %ymm12, %ymm15
	vmulps	%ymm13, %ymm12, %ymm0
	vmaxps	%ymm5, %ymm1, %ymm12
	vaddps	%ymm4, %ymm0, %ymm0
	vblendvps	%ymm9, %ymm0, %ymm15, %ymm0
	vmaxps	%ymm2, %ymm3, %ymm5
	vmulps	%ymm6, %ymm10, %ymm6
	vcmpltps	%ymm14, %ymm12, %ymm10
	vpslld	$23, %ymm8, %ymm8
	vmovdqu	-72(%rsp), %ymm1
	vpaddd	%ymm1, %ymm8, %ymm8
	vpslld	$23, %ymm5, %ymm5
	vdivps	%ymm0, %ymm6, %ymm0
	vmulps	%ymm5, %ymm7, %ymm6
	vaddps	%ymm4, %ymm6, %ymm13
	vmulps	%ymm7, %ymm13, %ymm7
	vmulps	%ymm0, %ymm8, %ymm5
	vbroadcastss	.LCPI6_17(%rip), %ymm3
	vmulps	%ymm3, %ymm5, %ymm5
	vblendvps	%ymm9, %ymm5, %ymm0, %ymm5
	vaddps	%ymm6, %ymm6, %ymm0
	vmovaps	%ymm4, %ymm8
	vfmadd213ps	%ymm11, %ymm6, %ymm8
	vblendvps	%ymm10, %ymm7, %ymm8, %ymm7
	vfmadd231ps	%ymm0, %ymm6, %ymm8
	vmulps	%ymm6, %ymm13, %ymm0
	vaddps	%ymm4, %ymm0, %ymm0
	vblendvps	%ymm10, %ymm0, %ymm8, %ymm0
	vmulps	%ymm7, %ymm12, %ymm6
	vdivps	%ymm0, %ymm6, %ymm0
	vpslld	$23, %ymm2, %ymm2
	vpaddd	%ymm1, %ymm2, %ymm2
	vmulps	%ymm0, %ymm2, %ymm2
	vmulps	%ymm3, %ymm2, %ymm2
	vblendvps	%ymm10, %ymm2, %ymm0, %ymm2
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB6_12
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB6_11
	vmovntps	%ymm5, (%r9)
	vmovntps	%ymm2, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB6_5
	jmp	.LBB6_14
	.p2align	4
.LBB6_11:
	vmovups	%ymm5, (%r9)
	vmovups	%ymm2, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB6_5
.LBB6_15:
	vzeroupper
	retq
.LBB6_13:
	testb	%dil, %dil
	je	.LBB6_15
.LBB6_14:
	sfence
	vzeroupper
	retq
.Lfunc_end6:
	.size	nt_f32_mish__avx2, .Lfunc_end6-nt_f32_mish__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI7_2:
	.long	0xc18b3333
.LCPI7_3:
	.long	0x3fb8aa3b
.LCPI7_4:
	.long	0xcb40007f
.LCPI7_5:
	.long	0xbf318000
.LCPI7_6:
	.long	0x395e8083
.LCPI7_7:
	.long	0x3c0913e1
.LCPI7_8:
	.long	0x3ab5b8d4
.LCPI7_9:
	.long	0x3d2aab8c
.LCPI7_10:
	.long	0x3e2aaa58
.LCPI7_11:
	.long	0x3effffff
.LCPI7_12:
	.long	0xbf800000
	.text
	.globl	nt_f32_elu__avx2
	.p2align	4
	.type	nt_f32_elu__avx2,@function
nt_f32_elu__avx2:
	vmovss	16(%rdi), %xmm0
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB7_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB7_17
	cmpq	%rsi, %rdx
	jle	.LBB7_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB7_4
.LBB7_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB7_17:
	cmpq	%rsi, %rdx
	jle	.LBB7_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB7_4:
	vbroadcastss	%xmm0, %ymm0
	vmovups	%ymm0, -40(%rsp)
	vbroadcastss	.LCPI7_4(%rip), %ymm4
	vbroadcastss	.LCPI7_5(%rip), %ymm6
	vbroadcastss	.LCPI7_6(%rip), %ymm7
	vbroadcastss	.LCPI7_7(%rip), %ymm9
	vbroadcastss	.LCPI7_9(%rip), %ymm8
	vbroadcastss	.LCPI7_10(%rip), %ymm11
	vbroadcastss	.LCPI7_11(%rip), %ymm12
	jmp	.LBB7_5
	.p2align	4
.LBB7_12:
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI7_0(%rip), %ymm2, %ymm13
	vmaskmovps	%ymm3, %ymm13, (%r9)
	vpcmpgtd	.LCPI7_1(%rip), %ymm2, %ymm2
	vmaskmovps	%ymm1, %ymm2, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB7_13
.LBB7_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB7_7
	vmovups	(%r9), %ymm15
	vmovups	32(%r9), %ymm13
	jmp	.LBB7_8
	.p2align	4
.LBB7_7:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI7_0(%rip), %ymm1, %ymm3
	vmaskmovps	(%r9), %ymm3, %ymm15
	vpcmpgtd	.LCPI7_1(%rip), %ymm1, %ymm1
	vmaskmovps	32(%r9), %ymm1, %ymm13
.LBB7_8:
	vbroadcastss	.LCPI7_2(%rip), %ymm1
	vmaxps	%ymm13, %ymm1, %ymm14
	vmaxps	%ymm15, %ymm1, %ymm1
	vbroadcastss	.LCPI7_3(%rip), %ymm5
	vmovaps	%ymm5, %ymm3
	vfmsub213ps	%ymm4, %ymm1, %ymm3
	vaddps	%ymm4, %ymm3, %ymm2
	vfmadd231ps	%ymm6, %ymm2, %ymm1
	vfmadd231ps	%ymm2, %ymm7, %ymm1
	vbroadcastss	.LCPI7_8(%rip), %ymm10
	vmovaps	%ymm10, %ymm2
	vfmadd213ps	%ymm9, %ymm1, %ymm2
	vfmadd213ps	%ymm8, %ymm1, %ymm2
	vfmadd213ps	%ymm11, %ymm1, %ymm2
	vfmadd213ps	%ymm12, %ymm1, %ymm2
	vmulps	%ymm2, %ymm1, %ymm2
	vfmadd213ps	%ymm1, %ymm1, %ymm2
	vpslld	$23, %ymm3, %ymm1
	vbroadcastss	.LCPI7_12(%rip), %ymm0
	vaddps	%ymm0, %ymm1, %ymm3
	vfmadd231ps	%ymm2, %ymm1, %ymm3
	vmovaps	%ymm5, %ymm1
	vfmsub213ps	%ymm4, %ymm14, %ymm1
	vaddps	%ymm4, %ymm1, %ymm2
	vfmadd231ps	%ymm6, %ymm2, %ymm14
	vfmadd231ps	%ymm2, %ymm7, %ymm14
	vfmadd213ps	%ymm9, %ymm14, %ymm10
	vfmadd213ps	%ymm8, %ymm14, %ymm10
	vfmadd213ps	%ymm11, %ymm14, %ymm10
	vfmadd213ps	%ymm12, %ymm14, %ymm10
	vmulps	%ymm10, %ymm14, %ymm2
	vfmadd213ps	%ymm14, %ymm14, %ymm2
	vpslld	$23, %ymm1, %ymm1
	vaddps	%ymm0, %ymm1, %ymm14
	vfmadd231ps	%ymm2, %ymm1, %ymm14
	vxorps	%xmm5, %xmm5, %xmm5
	vcmpltps	%ymm5, %ymm15, %ymm1
	vmovups	-40(%rsp), %ymm0
	vmulps	%ymm3, %ymm0, %ymm2
	vblendvps	%ymm1, %ymm2, %ymm15, %ymm3
	vcmpltps	%ymm5, %ymm13, %ymm1
	vmulps	%ymm0, %ymm14, %ymm2
	vblendvps	%ymm1, %ymm2, %ymm13, %ymm1
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB7_12
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB7_11
	vmovntps	%ymm3, (%r9)
	vmovntps	%ymm1, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB7_5
	jmp	.LBB7_14
	.p2align	4
.LBB7_11:
	vmovups	%ymm3, (%r9)
	vmovups	%ymm1, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB7_5
.LBB7_15:
	vzeroupper
	retq
.LBB7_13:
	testb	%dil, %dil
	je	.LBB7_15
.LBB7_14:
	sfence
	vzeroupper
	retq
.Lfunc_end7:
	.size	nt_f32_elu__avx2, .Lfunc_end7-nt_f32_elu__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI8_2:
	.long	0xc18b3333
.LCPI8_3:
	.long	0x3fb8aa3b
.LCPI8_4:
	.long	0xcb40007f
.LCPI8_5:
	.long	0xbf318000
.LCPI8_6:
	.long	0x395e8083
.LCPI8_7:
	.long	0x3c0913e1
.LCPI8_8:
	.long	0x3ab5b8d4
.LCPI8_9:
	.long	0x3d2aab8c
.LCPI8_10:
	.long	0x3e2aaa58
.LCPI8_11:
	.long	0x3effffff
.LCPI8_12:
	.long	0xbf800000
.LCPI8_13:
	.long	0x3fe10966
.LCPI8_14:
	.long	0x3f867d5f
	.text
	.globl	nt_f32_selu__avx2
	.p2align	4
	.type	nt_f32_selu__avx2,@function
nt_f32_selu__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB8_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB8_17
	cmpq	%rsi, %rdx
	jle	.LBB8_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB8_4
.LBB8_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB8_17:
	cmpq	%rsi, %rdx
	jle	.LBB8_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB8_4:
	vbroadcastss	.LCPI8_6(%rip), %ymm6
	vbroadcastss	.LCPI8_7(%rip), %ymm8
	vbroadcastss	.LCPI8_9(%rip), %ymm10
	vbroadcastss	.LCPI8_10(%rip), %ymm11
	vbroadcastss	.LCPI8_11(%rip), %ymm12
	vbroadcastss	.LCPI8_12(%rip), %ymm13
	vbroadcastss	.LCPI8_13(%rip), %ymm5
	jmp	.LBB8_5
	.p2align	4
.LBB8_12:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI8_0(%rip), %ymm1, %ymm3
	vmaskmovps	%ymm0, %ymm3, (%r9)
	vpcmpgtd	.LCPI8_1(%rip), %ymm1, %ymm0
	vmaskmovps	%ymm15, %ymm0, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB8_13
.LBB8_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB8_7
	vmovups	(%r9), %ymm14
	vmovups	32(%r9), %ymm15
	jmp	.LBB8_8
	.p2align	4
.LBB8_7:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI8_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%r9), %ymm1, %ymm14
	vpcmpgtd	.LCPI8_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%r9), %ymm0, %ymm15
.LBB8_8:
	vbroadcastss	.LCPI8_2(%rip), %ymm4
	vmaxps	%ymm15, %ymm4, %ymm0
	vbroadcastss	.LCPI8_3(%rip), %ymm1
	vbroadcastss	.LCPI8_4(%rip), %ymm2
	vfmsub213ps	%ymm2, %ymm0, %ymm1
	vaddps	%ymm2, %ymm1, %ymm3
	vbroadcastss	.LCPI8_5(%rip), %ymm7
	vfmadd231ps	%ymm7, %ymm3, %ymm0
	vfmadd231ps	%ymm3, %ymm6, %ymm0
	vbroadcastss	.LCPI8_8(%rip), %ymm9
	vmovaps	%ymm9, %ymm3
	vfmadd213ps	%ymm8, %ymm0, %ymm3
	vfmadd213ps	%ymm10, %ymm0, %ymm3
	vfmadd213ps	%ymm11, %ymm0, %ymm3
	vfmadd213ps	%ymm12, %ymm0, %ymm3
	vmulps	%ymm3, %ymm0, %ymm3
	vfmadd213ps	%ymm0, %ymm0, %ymm3
	vpslld	$23, %ymm1, %ymm0
	vaddps	%ymm0, %ymm13, %ymm1
	vfmadd231ps	%ymm3, %ymm0, %ymm1
	vmaxps	%ymm14, %ymm4, %ymm0
	vmulps	%ymm5, %ymm1, %ymm1
	vxorps	%xmm4, %xmm4, %xmm4
	vcmpltps	%ymm4, %ymm15, %ymm3
	vbroadcastss	.LCPI8_14(%rip), %ymm7
	vmulps	%ymm7, %ymm15, %ymm15
	vblendvps	%ymm3, %ymm1, %ymm15, %ymm15
	vbroadcastss	.LCPI8_3(%rip), %ymm1
	vfmsub213ps	%ymm2, %ymm0, %ymm1
	vaddps	%ymm2, %ymm1, %ymm3
	vbroadcastss	.LCPI8_5(%rip), %ymm2
	vfmadd231ps	%ymm2, %ymm3, %ymm0
	vfmadd231ps	%ymm3, %ymm6, %ymm0
	vfmadd213ps	%ymm8, %ymm0, %ymm9
	vfmadd213ps	%ymm10, %ymm0, %ymm9
	vfmadd213ps	%ymm11, %ymm0, %ymm9
	vfmadd213ps	%ymm12, %ymm0, %ymm9
	vmulps	%ymm0, %ymm9, %ymm3
	vfmadd213ps	%ymm0, %ymm0, %ymm3
	vpslld	$23, %ymm1, %ymm0
	vaddps	%ymm0, %ymm13, %ymm1
	vfmadd231ps	%ymm3, %ymm0, %ymm1
	vmulps	%ymm5, %ymm1, %ymm0
	vcmpltps	%ymm4, %ymm14, %ymm1
	vmulps	%ymm7, %ymm14, %ymm3
	vblendvps	%ymm1, %ymm0, %ymm3, %ymm0
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB8_12
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB8_11
	vmovntps	%ymm0, (%r9)
	vmovntps	%ymm15, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB8_5
	jmp	.LBB8_14
	.p2align	4
.LBB8_11:
	vmovups	%ymm0, (%r9)
	vmovups	%ymm15, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB8_5
.LBB8_15:
	vzeroupper
	retq
.LBB8_13:
	testb	%dil, %dil
	je	.LBB8_15
.LBB8_14:
	sfence
	vzeroupper
	retq
.Lfunc_end8:
	.size	nt_f32_selu__avx2, .Lfunc_end8-nt_f32_selu__avx2
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
	je	.LBB9_3
	vmovups	(%rcx), %ymm12
	vmovups	32(%rcx), %ymm13
	vbroadcastss	%xmm12, %ymm14
	vbroadcastss	(%r8), %ymm15
	.p2align	4
.LBB9_2:
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
	jne	.LBB9_2
.LBB9_3:
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
.Lfunc_end9:
	.size	nt_f32_fma_peak__avx2, .Lfunc_end9-nt_f32_fma_peak__avx2
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
	je	.LBB10_3
	movq	(%rdi), %rax
	shlq	$9, %rsi
	addq	%rsi, %rax
	addq	$448, %rax
	.p2align	4
.LBB10_2:
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
	jne	.LBB10_2
.LBB10_3:
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
.Lfunc_end10:
	.size	nt_f32_read_sum__avx2, .Lfunc_end10-nt_f32_read_sum__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI11_2:
	.long	0xc3300000
.LCPI11_3:
	.long	0x42b20000
.LCPI11_4:
	.long	0x4b40007f
.LCPI11_5:
	.long	0x3fb8aa3b
.LCPI11_6:
	.long	0xcb40007f
.LCPI11_7:
	.long	0xbf318000
.LCPI11_8:
	.long	0x395e8083
.LCPI11_9:
	.long	0x3c0913e1
.LCPI11_10:
	.long	0x3ab5b8d4
.LCPI11_11:
	.long	0x3d2aab8c
.LCPI11_12:
	.long	0x3e2aaa58
.LCPI11_13:
	.long	0x3effffff
.LCPI11_14:
	.long	0x3f800000
.LCPI11_15:
	.long	0x3f000000
	.text
	.globl	nt_f32_exp__avx2
	.p2align	4
	.type	nt_f32_exp__avx2,@function
nt_f32_exp__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB11_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB11_17
	cmpq	%rsi, %rdx
	jle	.LBB11_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB11_4
.LBB11_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB11_17:
	cmpq	%rsi, %rdx
	jle	.LBB11_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB11_4:
	vbroadcastss	.LCPI11_4(%rip), %ymm2
	vbroadcastss	.LCPI11_6(%rip), %ymm4
	vbroadcastss	.LCPI11_9(%rip), %ymm7
	vbroadcastss	.LCPI11_10(%rip), %ymm5
	vbroadcastss	.LCPI11_11(%rip), %ymm9
	vbroadcastss	.LCPI11_12(%rip), %ymm10
	vbroadcastss	.LCPI11_13(%rip), %ymm11
	vbroadcastss	.LCPI11_14(%rip), %ymm12
	vbroadcastss	.LCPI11_15(%rip), %ymm13
	jmp	.LBB11_5
	.p2align	4
.LBB11_12:
	vmovd	%r8d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	.LCPI11_0(%rip), %ymm3, %ymm6
	vmaskmovps	%ymm1, %ymm6, (%r9)
	vpcmpgtd	.LCPI11_1(%rip), %ymm3, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB11_13
.LBB11_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB11_7
	vmovups	(%r9), %ymm0
	vmovups	32(%r9), %ymm1
	jmp	.LBB11_8
	.p2align	4
.LBB11_7:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm1
	vpcmpgtd	.LCPI11_0(%rip), %ymm1, %ymm0
	vmaskmovps	(%r9), %ymm0, %ymm0
	vpcmpgtd	.LCPI11_1(%rip), %ymm1, %ymm1
	vmaskmovps	32(%r9), %ymm1, %ymm1
.LBB11_8:
	vbroadcastss	.LCPI11_2(%rip), %ymm3
	vmaxps	%ymm0, %ymm3, %ymm14
	vmaxps	%ymm1, %ymm3, %ymm0
	vbroadcastss	.LCPI11_3(%rip), %ymm1
	vminps	%ymm0, %ymm1, %ymm0
	vminps	%ymm14, %ymm1, %ymm1
	vbroadcastss	.LCPI11_5(%rip), %ymm15
	vmovaps	%ymm15, %ymm14
	vfmadd213ps	%ymm2, %ymm1, %ymm14
	vfmadd213ps	%ymm2, %ymm0, %ymm15
	vaddps	%ymm4, %ymm15, %ymm15
	vaddps	%ymm4, %ymm14, %ymm14
	vbroadcastss	.LCPI11_7(%rip), %ymm3
	vfmadd231ps	%ymm3, %ymm15, %ymm0
	vfmadd231ps	%ymm3, %ymm14, %ymm1
	vbroadcastss	.LCPI11_8(%rip), %ymm3
	vfmadd231ps	%ymm3, %ymm14, %ymm1
	vfmadd231ps	%ymm3, %ymm15, %ymm0
	vmovaps	%ymm5, %ymm8
	vfmadd213ps	%ymm7, %ymm0, %ymm8
	vmovaps	%ymm5, %ymm3
	vfmadd213ps	%ymm7, %ymm1, %ymm3
	vfmadd213ps	%ymm9, %ymm1, %ymm3
	vfmadd213ps	%ymm9, %ymm0, %ymm8
	vfmadd213ps	%ymm10, %ymm0, %ymm8
	vfmadd213ps	%ymm10, %ymm1, %ymm3
	vfmadd213ps	%ymm11, %ymm1, %ymm3
	vfmadd213ps	%ymm11, %ymm0, %ymm8
	vfmadd213ps	%ymm12, %ymm0, %ymm8
	vfmadd213ps	%ymm12, %ymm1, %ymm3
	vfmadd213ps	%ymm12, %ymm1, %ymm3
	vfmadd213ps	%ymm12, %ymm0, %ymm8
	vmovaps	%ymm13, %ymm0
	vfmadd213ps	%ymm2, %ymm15, %ymm0
	vmovaps	%ymm13, %ymm1
	vfmadd213ps	%ymm2, %ymm14, %ymm1
	vpslld	$23, %ymm1, %ymm6
	vmulps	%ymm6, %ymm3, %ymm3
	vpslld	$23, %ymm0, %ymm6
	vmulps	%ymm6, %ymm8, %ymm6
	vaddps	%ymm4, %ymm0, %ymm0
	vsubps	%ymm0, %ymm15, %ymm0
	vaddps	%ymm4, %ymm1, %ymm1
	vsubps	%ymm1, %ymm14, %ymm1
	vaddps	%ymm2, %ymm0, %ymm0
	vpslld	$23, %ymm0, %ymm0
	vmulps	%ymm0, %ymm6, %ymm0
	vaddps	%ymm2, %ymm1, %ymm1
	vpslld	$23, %ymm1, %ymm1
	vmulps	%ymm1, %ymm3, %ymm1
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB11_12
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB11_11
	vmovntps	%ymm1, (%r9)
	vmovntps	%ymm0, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB11_5
	jmp	.LBB11_14
	.p2align	4
.LBB11_11:
	vmovups	%ymm1, (%r9)
	vmovups	%ymm0, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB11_5
.LBB11_15:
	vzeroupper
	retq
.LBB11_13:
	testb	%dil, %dil
	je	.LBB11_15
.LBB11_14:
	sfence
	vzeroupper
	retq
.Lfunc_end11:
	.size	nt_f32_exp__avx2, .Lfunc_end11-nt_f32_exp__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI12_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI12_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI12_2:
	.long	0x00800000
.LCPI12_3:
	.long	0x4b800000
.LCPI12_4:
	.long	3234528013
.LCPI12_5:
	.long	4286578688
.LCPI12_6:
	.long	0x41c00000
.LCPI12_7:
	.long	0xbf800000
.LCPI12_8:
	.long	0x3e02af31
.LCPI12_9:
	.long	0xbd9c6488
.LCPI12_10:
	.long	0xbe06c119
.LCPI12_11:
	.long	0x3e116c9b
.LCPI12_12:
	.long	0xbe2a3946
.LCPI12_13:
	.long	0x3e4cd00e
.LCPI12_14:
	.long	0xbe800113
.LCPI12_15:
	.long	0x3eaaaaaa
.LCPI12_16:
	.long	0xb95e8083
.LCPI12_17:
	.long	0xbf000000
.LCPI12_18:
	.long	0x3f318000
.LCPI12_19:
	.long	0x7f800000
.LCPI12_20:
	.long	0x7fc00000
	.text
	.globl	nt_f32_log__avx2
	.p2align	4
	.type	nt_f32_log__avx2,@function
nt_f32_log__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB12_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB12_17
	cmpq	%rsi, %rdx
	jle	.LBB12_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB12_4
.LBB12_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB12_17:
	cmpq	%rsi, %rdx
	jle	.LBB12_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB12_4:
	vbroadcastss	.LCPI12_4(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vpbroadcastd	.LCPI12_5(%rip), %ymm3
	vbroadcastss	.LCPI12_6(%rip), %ymm4
	vxorps	%xmm5, %xmm5, %xmm5
	vbroadcastss	.LCPI12_19(%rip), %ymm6
	jmp	.LBB12_5
	.p2align	4
.LBB12_12:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI12_0(%rip), %ymm0, %ymm1
	vmaskmovps	%ymm10, %ymm1, (%r9)
	vpcmpgtd	.LCPI12_1(%rip), %ymm0, %ymm0
	vmaskmovps	%ymm8, %ymm0, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB12_13
.LBB12_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB12_7
	vmovups	(%r9), %ymm10
	vmovups	32(%r9), %ymm8
	jmp	.LBB12_8
	.p2align	4
.LBB12_7:
	vmovd	%r8d, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI12_0(%rip), %ymm8, %ymm10
	vmaskmovps	(%r9), %ymm10, %ymm10
	vpcmpgtd	.LCPI12_1(%rip), %ymm8, %ymm8
	vmaskmovps	32(%r9), %ymm8, %ymm8
.LBB12_8:
	vbroadcastss	.LCPI12_2(%rip), %ymm0
	vcmpltps	%ymm0, %ymm10, %ymm11
	vcmpltps	%ymm0, %ymm8, %ymm13
	vbroadcastss	.LCPI12_3(%rip), %ymm0
	vmulps	%ymm0, %ymm10, %ymm12
	vmulps	%ymm0, %ymm8, %ymm14
	vblendvps	%ymm13, %ymm14, %ymm8, %ymm14
	vblendvps	%ymm11, %ymm12, %ymm10, %ymm12
	vmovdqu	-40(%rsp), %ymm0
	vpaddd	%ymm0, %ymm12, %ymm15
	vpaddd	%ymm0, %ymm14, %ymm0
	vpsrad	$23, %ymm0, %ymm1
	vpsrad	$23, %ymm15, %ymm7
	vpand	%ymm3, %ymm0, %ymm0
	vpand	%ymm3, %ymm15, %ymm15
	vpsubd	%ymm15, %ymm12, %ymm15
	vpsubd	%ymm0, %ymm14, %ymm0
	vcvtdq2ps	%ymm7, %ymm7
	vcvtdq2ps	%ymm1, %ymm1
	vandps	%ymm4, %ymm11, %ymm11
	vsubps	%ymm11, %ymm7, %ymm12
	vandps	%ymm4, %ymm13, %ymm7
	vsubps	%ymm7, %ymm1, %ymm11
	vbroadcastss	.LCPI12_7(%rip), %ymm1
	vaddps	%ymm1, %ymm0, %ymm13
	vaddps	%ymm1, %ymm15, %ymm14
	vbroadcastss	.LCPI12_9(%rip), %ymm9
	vmovaps	%ymm9, %ymm0
	vbroadcastss	.LCPI12_8(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vmovaps	%ymm9, %ymm1
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vbroadcastss	.LCPI12_10(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vbroadcastss	.LCPI12_11(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vbroadcastss	.LCPI12_12(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vbroadcastss	.LCPI12_13(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vbroadcastss	.LCPI12_14(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vbroadcastss	.LCPI12_15(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vmulps	%ymm13, %ymm13, %ymm7
	vmulps	%ymm14, %ymm14, %ymm15
	vmulps	%ymm15, %ymm14, %ymm9
	vmulps	%ymm0, %ymm9, %ymm0
	vmulps	%ymm7, %ymm13, %ymm9
	vmulps	%ymm1, %ymm9, %ymm1
	vbroadcastss	.LCPI12_16(%rip), %ymm9
	vfmadd231ps	%ymm9, %ymm11, %ymm1
	vbroadcastss	.LCPI12_17(%rip), %ymm2
	vfmadd231ps	%ymm7, %ymm2, %ymm1
	vfmadd231ps	%ymm9, %ymm12, %ymm0
	vfmadd231ps	%ymm15, %ymm2, %ymm0
	vaddps	%ymm0, %ymm14, %ymm0
	vaddps	%ymm1, %ymm13, %ymm1
	vbroadcastss	.LCPI12_18(%rip), %ymm2
	vfmadd231ps	%ymm12, %ymm2, %ymm0
	vcmpeqps	%ymm6, %ymm10, %ymm7
	vblendvps	%ymm7, %ymm6, %ymm0, %ymm0
	vfmadd231ps	%ymm11, %ymm2, %ymm1
	vcmpeqps	%ymm6, %ymm8, %ymm7
	vblendvps	%ymm7, %ymm6, %ymm1, %ymm1
	vcmpeqps	%ymm5, %ymm8, %ymm7
	vbroadcastss	.LCPI12_5(%rip), %ymm2
	vblendvps	%ymm7, %ymm2, %ymm1, %ymm1
	vcmpeqps	%ymm5, %ymm10, %ymm7
	vblendvps	%ymm7, %ymm2, %ymm0, %ymm0
	vcmpnleps	%ymm10, %ymm5, %ymm7
	vbroadcastss	.LCPI12_20(%rip), %ymm2
	vblendvps	%ymm7, %ymm2, %ymm0, %ymm10
	vcmpnleps	%ymm8, %ymm5, %ymm0
	vblendvps	%ymm0, %ymm2, %ymm1, %ymm8
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB12_12
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB12_11
	vmovntps	%ymm10, (%r9)
	vmovntps	%ymm8, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB12_5
	jmp	.LBB12_14
	.p2align	4
.LBB12_11:
	vmovups	%ymm10, (%r9)
	vmovups	%ymm8, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB12_5
.LBB12_15:
	vzeroupper
	retq
.LBB12_13:
	testb	%dil, %dil
	je	.LBB12_15
.LBB12_14:
	sfence
	vzeroupper
	retq
.Lfunc_end12:
	.size	nt_f32_log__avx2, .Lfunc_end12-nt_f32_log__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI13_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI13_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI13_2:
	.long	0xba51a8af
.LCPI13_3:
	.long	0x38a3b8fe
.LCPI13_4:
	.long	0x3ba9f912
.LCPI13_5:
	.long	0xbcdbfb8d
.LCPI13_6:
	.long	0x3de71673
.LCPI13_7:
	.long	0xbec0939f
.LCPI13_8:
	.long	0x3e0375d4
.LCPI13_9:
	.long	0x7fffffff
.LCPI13_10:
	.long	0x40780000
.LCPI13_11:
	.long	0xc0200000
.LCPI13_12:
	.long	0x37ae8689
.LCPI13_13:
	.long	0xb71c2df3
.LCPI13_14:
	.long	0x38840e47
.LCPI13_15:
	.long	0xb99185bb
.LCPI13_16:
	.long	0x3994f820
.LCPI13_17:
	.long	0x3a14c75a
.LCPI13_18:
	.long	0xbb388972
.LCPI13_19:
	.long	0x3bc81471
.LCPI13_20:
	.long	0xbc0d2b87
.LCPI13_21:
	.long	0x3c08d73f
.LCPI13_22:
	.long	0xbbb278d7
.LCPI13_23:
	.long	0x3b0ec0c4
.LCPI13_24:
	.long	0x3f7fe555
.LCPI13_25:
	.long	0x3f800000
.LCPI13_26:
	.long	2147483648
	.text
	.globl	nt_f32_erf__avx2
	.p2align	4
	.type	nt_f32_erf__avx2,@function
nt_f32_erf__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB13_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB13_17
	cmpq	%rsi, %rdx
	jle	.LBB13_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB13_4
.LBB13_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB13_17:
	cmpq	%rsi, %rdx
	jle	.LBB13_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB13_4:
	vbroadcastss	.LCPI13_9(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vbroadcastss	.LCPI13_26(%rip), %ymm0
	vmovups	%ymm0, -72(%rsp)
	vbroadcastss	.LCPI13_21(%rip), %ymm4
	jmp	.LBB13_5
	.p2align	4
.LBB13_12:
	vmovd	%r8d, %xmm10
	vpbroadcastd	%xmm10, %ymm10
	vpcmpgtd	.LCPI13_0(%rip), %ymm10, %ymm12
	vmaskmovps	%ymm0, %ymm12, (%r9)
	vpcmpgtd	.LCPI13_1(%rip), %ymm10, %ymm0
	vmaskmovps	%ymm11, %ymm0, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB13_13
.LBB13_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB13_7
	vmovups	(%r9), %ymm10
	vmovups	32(%r9), %ymm13
	jmp	.LBB13_8
	.p2align	4
.LBB13_7:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI13_0(%rip), %ymm0, %ymm10
	vmaskmovps	(%r9), %ymm10, %ymm10
	vpcmpgtd	.LCPI13_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%r9), %ymm0, %ymm13
.LBB13_8:
	vmulps	%ymm10, %ymm10, %ymm0
	vmulps	%ymm13, %ymm13, %ymm14
	vbroadcastss	.LCPI13_3(%rip), %ymm2
	vmovaps	%ymm2, %ymm11
	vbroadcastss	.LCPI13_2(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm14, %ymm11
	vmovaps	%ymm2, %ymm12
	vfmadd213ps	%ymm15, %ymm0, %ymm12
	vbroadcastss	.LCPI13_4(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm12
	vfmadd213ps	%ymm2, %ymm14, %ymm11
	vbroadcastss	.LCPI13_5(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm14, %ymm11
	vfmadd213ps	%ymm2, %ymm0, %ymm12
	vbroadcastss	.LCPI13_6(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm12
	vfmadd213ps	%ymm2, %ymm14, %ymm11
	vbroadcastss	.LCPI13_7(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm14, %ymm11
	vfmadd213ps	%ymm2, %ymm0, %ymm12
	vbroadcastss	.LCPI13_8(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm12
	vfmadd213ps	%ymm2, %ymm14, %ymm11
	vmovups	-40(%rsp), %ymm9
	vandps	%ymm9, %ymm13, %ymm14
	vbroadcastss	.LCPI13_10(%rip), %ymm2
	vminps	%ymm14, %ymm2, %ymm0
	vbroadcastss	.LCPI13_11(%rip), %ymm3
	vaddps	%ymm3, %ymm0, %ymm0
	vbroadcastss	.LCPI13_13(%rip), %ymm15
	vbroadcastss	.LCPI13_12(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm0, %ymm15
	vbroadcastss	.LCPI13_14(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm0, %ymm15
	vbroadcastss	.LCPI13_15(%rip), %ymm6
	vfmadd213ps	%ymm6, %ymm0, %ymm15
	vbroadcastss	.LCPI13_16(%rip), %ymm8
	vfmadd213ps	%ymm8, %ymm0, %ymm15
	vbroadcastss	.LCPI13_17(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm0, %ymm15
	vbroadcastss	.LCPI13_18(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm0, %ymm15
	vbroadcastss	.LCPI13_19(%rip), %ymm3
	vfmadd213ps	%ymm3, %ymm0, %ymm15
	vbroadcastss	.LCPI13_20(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm15
	vfmadd213ps	%ymm4, %ymm0, %ymm15
	vbroadcastss	.LCPI13_22(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm0, %ymm15
	vbroadcastss	.LCPI13_23(%rip), %ymm6
	vfmadd213ps	%ymm6, %ymm0, %ymm15
	vbroadcastss	.LCPI13_24(%rip), %ymm8
	vfmadd213ps	%ymm8, %ymm0, %ymm15
	vfmadd213ps	%ymm13, %ymm13, %ymm11
	vmovups	-72(%rsp), %ymm1
	vandps	%ymm1, %ymm13, %ymm0
	vorps	%ymm0, %ymm15, %ymm0
	vandps	%ymm9, %ymm10, %ymm13
	vbroadcastss	.LCPI13_25(%rip), %ymm9
	vcmpltps	%ymm14, %ymm9, %ymm14
	vblendvps	%ymm14, %ymm0, %ymm11, %ymm11
	vbroadcastss	.LCPI13_10(%rip), %ymm0
	vminps	%ymm13, %ymm0, %ymm0
	vbroadcastss	.LCPI13_11(%rip), %ymm14
	vaddps	%ymm0, %ymm14, %ymm0
	vbroadcastss	.LCPI13_13(%rip), %ymm14
	vbroadcastss	.LCPI13_12(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm0, %ymm14
	vbroadcastss	.LCPI13_14(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm0, %ymm14
	vbroadcastss	.LCPI13_15(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm0, %ymm14
	vbroadcastss	.LCPI13_16(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm0, %ymm14
	vbroadcastss	.LCPI13_17(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm0, %ymm14
	vfmadd213ps	%ymm7, %ymm0, %ymm14
	vfmadd213ps	%ymm3, %ymm0, %ymm14
	vfmadd213ps	%ymm2, %ymm0, %ymm14
	vfmadd213ps	%ymm4, %ymm0, %ymm14
	vfmadd213ps	%ymm5, %ymm0, %ymm14
	vfmadd213ps	%ymm6, %ymm0, %ymm14
	vfmadd213ps	%ymm8, %ymm0, %ymm14
	vfmadd213ps	%ymm10, %ymm10, %ymm12
	vandps	%ymm1, %ymm10, %ymm0
	vorps	%ymm0, %ymm14, %ymm0
	vcmpltps	%ymm13, %ymm9, %ymm10
	vblendvps	%ymm10, %ymm0, %ymm12, %ymm0
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB13_12
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB13_11
	vmovntps	%ymm0, (%r9)
	vmovntps	%ymm11, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB13_5
	jmp	.LBB13_14
	.p2align	4
.LBB13_11:
	vmovups	%ymm0, (%r9)
	vmovups	%ymm11, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB13_5
.LBB13_15:
	vzeroupper
	retq
.LBB13_13:
	testb	%dil, %dil
	je	.LBB13_15
.LBB13_14:
	sfence
	vzeroupper
	retq
.Lfunc_end13:
	.size	nt_f32_erf__avx2, .Lfunc_end13-nt_f32_erf__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI14_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI14_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI14_2:
	.long	0x3ea2f984
.LCPI14_3:
	.long	0x4b400000
.LCPI14_4:
	.long	0xcb400000
.LCPI14_5:
	.long	0xc0490000
.LCPI14_6:
	.long	0xba7da000
.LCPI14_7:
	.long	0xb4222000
.LCPI14_8:
	.long	0xacb4611a
.LCPI14_9:
	.long	0xb94fb877
.LCPI14_10:
	.long	0x362ee462
.LCPI14_11:
	.long	0x3c08876d
.LCPI14_12:
	.long	0xbe2aaaa6
.LCPI14_13:
	.long	0x7fffffff
.LCPI14_14:
	.long	0x463b8000
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI14_15:
	.quad	0x3fd45f3060000000
.LCPI14_16:
	.quad	0x4650000000000000
.LCPI14_17:
	.quad	0x4338000000000000
.LCPI14_18:
	.quad	0x3e4b939100000000
.LCPI14_19:
	.quad	0x3ca529fc20000000
.LCPI14_20:
	.quad	0x3b0d5f47d0000000
.LCPI14_21:
	.quad	0x39634ddc08000000
.LCPI14_22:
	.quad	0x37c6d8a560000000
.LCPI14_23:
	.quad	0x36293c4390000000
.LCPI14_24:
	.quad	0x34407f9400000000
.LCPI14_25:
	.quad	0xc338000000000000
.LCPI14_26:
	.quad	0x3fe0000000000000
.LCPI14_27:
	.quad	0x400921fb54442d18
.LCPI14_28:
	.quad	0x4168000000000000
.LCPI14_29:
	.quad	0x4000000000000000
	.text
	.globl	nt_f32_sin__avx2
	.p2align	4
	.type	nt_f32_sin__avx2,@function
nt_f32_sin__avx2:
	subq	$488, %rsp
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB14_18
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB14_19
	cmpq	%rsi, %rdx
	jle	.LBB14_16
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB14_4
.LBB14_18:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB14_19:
	cmpq	%rsi, %rdx
	jle	.LBB14_17
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB14_4:
	vbroadcastss	.LCPI14_13(%rip), %ymm0
	vmovups	%ymm0, 128(%rsp)
	vbroadcastsd	.LCPI14_25(%rip), %ymm3
	jmp	.LBB14_5
	.p2align	4
.LBB14_14:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI14_0(%rip), %ymm0, %ymm1
	vmaskmovps	%ymm7, %ymm1, (%r9)
	vpcmpgtd	.LCPI14_1(%rip), %ymm0, %ymm0
	vmaskmovps	%ymm2, %ymm0, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB14_15
.LBB14_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB14_7
	vmovups	(%r9), %ymm15
	vmovups	32(%r9), %ymm0
	jmp	.LBB14_8
	.p2align	4
.LBB14_7:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI14_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%r9), %ymm1, %ymm15
	vpcmpgtd	.LCPI14_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%r9), %ymm0, %ymm0
.LBB14_8:
	vmovups	%ymm0, -128(%rsp)
	vbroadcastss	.LCPI14_2(%rip), %ymm0
	vmovaps	%ymm0, %ymm1
	vxorps	%xmm13, %xmm13, %xmm13
	vfmadd213ps	%ymm13, %ymm15, %ymm1
	vmovups	-128(%rsp), %ymm14
	vfmadd213ps	%ymm13, %ymm14, %ymm0
	vbroadcastss	.LCPI14_3(%rip), %ymm4
	vaddps	%ymm4, %ymm0, %ymm0
	vaddps	%ymm4, %ymm1, %ymm1
	vbroadcastss	.LCPI14_4(%rip), %ymm4
	vaddps	%ymm4, %ymm1, %ymm7
	vaddps	%ymm4, %ymm0, %ymm8
	vbroadcastss	.LCPI14_5(%rip), %ymm5
	vmovaps	%ymm5, %ymm4
	vfmadd213ps	%ymm14, %ymm8, %ymm4
	vfmadd213ps	%ymm15, %ymm7, %ymm5
	vbroadcastss	.LCPI14_6(%rip), %ymm9
	vfmadd231ps	%ymm9, %ymm7, %ymm5
	vfmadd231ps	%ymm9, %ymm8, %ymm4
	vbroadcastss	.LCPI14_7(%rip), %ymm9
	vfmadd231ps	%ymm9, %ymm8, %ymm4
	vfmadd231ps	%ymm9, %ymm7, %ymm5
	vbroadcastss	.LCPI14_8(%rip), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm5
	vfmadd231ps	%ymm8, %ymm9, %ymm4
	vmulps	%ymm4, %ymm4, %ymm7
	vmulps	%ymm5, %ymm5, %ymm8
	vbroadcastss	.LCPI14_10(%rip), %ymm12
	vmovaps	%ymm12, %ymm9
	vbroadcastss	.LCPI14_9(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm7, %ymm9
	vbroadcastss	.LCPI14_11(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm7, %ymm9
	vbroadcastss	.LCPI14_12(%rip), %ymm11
	vfmadd213ps	%ymm11, %ymm7, %ymm9
	vmulps	%ymm7, %ymm9, %ymm7
	vfmadd213ps	%ymm2, %ymm8, %ymm12
	vfmadd213ps	%ymm10, %ymm8, %ymm12
	vfmadd213ps	%ymm11, %ymm8, %ymm12
	vmulps	%ymm12, %ymm8, %ymm8
	vfmadd213ps	%ymm5, %ymm5, %ymm8
	vfmadd213ps	%ymm4, %ymm4, %ymm7
	vpslld	$31, %ymm1, %ymm1
	vpxor	%ymm1, %ymm8, %ymm1
	vpslld	$31, %ymm0, %ymm0
	vpxor	%ymm7, %ymm0, %ymm0
	vcmpeqps	%ymm13, %ymm14, %ymm4
	vcmpeqps	%ymm13, %ymm15, %ymm5
	vblendvps	%ymm5, %ymm15, %ymm1, %ymm7
	vblendvps	%ymm4, %ymm14, %ymm0, %ymm2
	vmovups	128(%rsp), %ymm0
	vandps	%ymm0, %ymm14, %ymm4
	vandps	%ymm0, %ymm15, %ymm5
	vbroadcastss	.LCPI14_14(%rip), %ymm1
	vcmpltps	%ymm5, %ymm1, %ymm0
	vcmpltps	%ymm4, %ymm1, %ymm1
	vpackssdw	%ymm1, %ymm0, %ymm0
	vpmovmskb	%ymm0, %r9d
	testl	%r9d, %r9d
	je	.LBB14_10
	vmovups	%ymm15, 352(%rsp)
	vextractf128	$1, %ymm15, %xmm0
	vcvtps2pd	%xmm0, %ymm12
	vcvtps2pd	%xmm15, %ymm11
	vbroadcastsd	.LCPI14_15(%rip), %ymm1
	vmulpd	%ymm1, %ymm11, %ymm0
	vmulpd	%ymm1, %ymm12, %ymm1
	vmovups	%ymm4, 384(%rsp)
	vmulpd	%ymm1, %ymm1, %ymm4
	vmovups	%ymm5, 320(%rsp)
	vmulpd	%ymm0, %ymm0, %ymm5
	vmovups	%ymm2, 448(%rsp)
	vbroadcastsd	.LCPI14_16(%rip), %ymm2
	vcmpnlepd	%ymm5, %ymm2, %ymm5
	vcmpnlepd	%ymm4, %ymm2, %ymm4
	vmovups	%ymm7, 416(%rsp)
	vandpd	%ymm1, %ymm4, %ymm7
	vandpd	%ymm0, %ymm5, %ymm1
	vbroadcastsd	.LCPI14_18(%rip), %ymm4
	vmulpd	%ymm4, %ymm11, %ymm0
	vmulpd	%ymm4, %ymm12, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm5
	vmulpd	%ymm0, %ymm0, %ymm8
	vcmpnlepd	%ymm8, %ymm2, %ymm8
	vcmpnlepd	%ymm5, %ymm2, %ymm5
	vandpd	%ymm4, %ymm5, %ymm14
	vandpd	%ymm0, %ymm8, %ymm15
	vbroadcastsd	.LCPI14_19(%rip), %ymm4
	vmulpd	%ymm4, %ymm11, %ymm0
	vmulpd	%ymm4, %ymm12, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm5
	vmulpd	%ymm0, %ymm0, %ymm8
	vcmpnlepd	%ymm8, %ymm2, %ymm8
	vcmpnlepd	%ymm5, %ymm2, %ymm5
	vandpd	%ymm4, %ymm5, %ymm13
	vandpd	%ymm0, %ymm8, %ymm0
	vbroadcastsd	.LCPI14_20(%rip), %ymm5
	vmulpd	%ymm5, %ymm11, %ymm4
	vmulpd	%ymm5, %ymm12, %ymm5
	vmulpd	%ymm5, %ymm5, %ymm8
	vmulpd	%ymm4, %ymm4, %ymm9
	vcmpnlepd	%ymm9, %ymm2, %ymm10
	vcmpnlepd	%ymm8, %ymm2, %ymm8
	vandpd	%ymm5, %ymm8, %ymm5
	vmovupd	%ymm5, -96(%rsp)
	vandpd	%ymm4, %ymm10, %ymm5
	vbroadcastsd	.LCPI14_21(%rip), %ymm6
	vmulpd	%ymm6, %ymm12, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm8
	vcmpnlepd	%ymm8, %ymm2, %ymm8
	vandpd	%ymm4, %ymm8, %ymm4
	vmovupd	%ymm4, -64(%rsp)
	vmulpd	%ymm6, %ymm11, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm8
	vcmpnlepd	%ymm8, %ymm2, %ymm8
	vandpd	%ymm4, %ymm8, %ymm4
	vbroadcastsd	.LCPI14_22(%rip), %ymm6
	vmulpd	%ymm6, %ymm12, %ymm8
	vmulpd	%ymm8, %ymm8, %ymm10
	vcmpnlepd	%ymm10, %ymm2, %ymm10
	vandpd	%ymm8, %ymm10, %ymm8
	vmovupd	%ymm8, (%rsp)
	vmulpd	%ymm6, %ymm11, %ymm8
	vmulpd	%ymm8, %ymm8, %ymm10
	vcmpnlepd	%ymm10, %ymm2, %ymm10
	vandpd	%ymm8, %ymm10, %ymm8
	vbroadcastsd	.LCPI14_23(%rip), %ymm6
	vmulpd	%ymm6, %ymm12, %ymm10
	vmulpd	%ymm10, %ymm10, %ymm9
	vcmpnlepd	%ymm9, %ymm2, %ymm9
	vandpd	%ymm10, %ymm9, %ymm9
	vmovupd	%ymm9, 96(%rsp)
	vmulpd	%ymm6, %ymm11, %ymm9
	vmulpd	%ymm9, %ymm9, %ymm10
	vcmpnlepd	%ymm10, %ymm2, %ymm10
	vandpd	%ymm9, %ymm10, %ymm6
	vmovupd	%ymm6, -32(%rsp)
	vbroadcastsd	.LCPI14_24(%rip), %ymm6
	vmulpd	%ymm6, %ymm12, %ymm9
	vmulpd	%ymm9, %ymm9, %ymm10
	vcmpnlepd	%ymm10, %ymm2, %ymm10
	vandpd	%ymm9, %ymm10, %ymm9
	vmovupd	%ymm9, 64(%rsp)
	vmulpd	%ymm6, %ymm11, %ymm9
	vmulpd	%ymm9, %ymm9, %ymm10
	vcmpnlepd	%ymm10, %ymm2, %ymm10
	vandpd	%ymm9, %ymm10, %ymm6
	vmovupd	%ymm6, 32(%rsp)
	vbroadcastsd	.LCPI14_17(%rip), %ymm6
	vaddpd	%ymm6, %ymm7, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm7, %ymm7
	vxorpd	%xmm10, %xmm10, %xmm10
	vaddpd	%ymm7, %ymm10, %ymm7
	vaddpd	%ymm6, %ymm7, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm7, %ymm7
	vaddpd	%ymm10, %ymm9, %ymm9
	vaddpd	%ymm6, %ymm1, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm1, %ymm1
	vxorpd	%xmm11, %xmm11, %xmm11
	vaddpd	%ymm1, %ymm11, %ymm1
	vaddpd	%ymm6, %ymm1, %ymm11
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm1, %ymm1
	vaddpd	%ymm11, %ymm10, %ymm10
	vaddpd	%ymm6, %ymm15, %ymm11
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm15, %ymm12
	vaddpd	%ymm1, %ymm12, %ymm1
	vaddpd	%ymm6, %ymm14, %ymm12
	vaddpd	%ymm3, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm14, %ymm14
	vaddpd	%ymm7, %ymm14, %ymm7
	vaddpd	%ymm6, %ymm7, %ymm14
	vaddpd	%ymm3, %ymm14, %ymm14
	vsubpd	%ymm14, %ymm7, %ymm7
	vaddpd	%ymm14, %ymm12, %ymm12
	vaddpd	%ymm12, %ymm9, %ymm9
	vaddpd	%ymm6, %ymm1, %ymm12
	vaddpd	%ymm3, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm1, %ymm1
	vaddpd	%ymm12, %ymm11, %ymm11
	vaddpd	%ymm11, %ymm10, %ymm10
	vaddpd	%ymm6, %ymm0, %ymm11
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm0, %ymm0
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm6, %ymm13, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vsubpd	%ymm1, %ymm13, %ymm12
	vaddpd	%ymm7, %ymm12, %ymm7
	vaddpd	%ymm6, %ymm0, %ymm12
	vaddpd	%ymm3, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm0, %ymm13
	vaddpd	%ymm12, %ymm11, %ymm0
	vaddpd	%ymm0, %ymm10, %ymm0
	vaddpd	%ymm6, %ymm7, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm7, %ymm7
	vaddpd	%ymm1, %ymm10, %ymm1
	vaddpd	%ymm1, %ymm9, %ymm9
	vaddpd	%ymm6, %ymm5, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm10
	vsubpd	%ymm10, %ymm5, %ymm1
	vaddpd	%ymm1, %ymm13, %ymm5
	vmovupd	-96(%rsp), %ymm12
	vaddpd	%ymm6, %ymm12, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm11
	vsubpd	%ymm11, %ymm12, %ymm1
	vaddpd	%ymm7, %ymm1, %ymm7
	vaddpd	%ymm6, %ymm4, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vsubpd	%ymm1, %ymm4, %ymm4
	vaddpd	%ymm6, %ymm5, %ymm12
	vaddpd	%ymm3, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm5, %ymm5
	vaddpd	%ymm5, %ymm4, %ymm4
	vmovupd	-64(%rsp), %ymm13
	vaddpd	%ymm6, %ymm13, %ymm5
	vaddpd	%ymm3, %ymm5, %ymm5
	vsubpd	%ymm5, %ymm13, %ymm13
	vaddpd	%ymm6, %ymm7, %ymm14
	vaddpd	%ymm3, %ymm14, %ymm14
	vsubpd	%ymm14, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm13, %ymm7
	vaddpd	%ymm14, %ymm11, %ymm11
	vaddpd	%ymm11, %ymm9, %ymm9
	vaddpd	%ymm12, %ymm10, %ymm10
	vaddpd	%ymm0, %ymm10, %ymm10
	vaddpd	%ymm6, %ymm8, %ymm0
	vaddpd	%ymm3, %ymm0, %ymm0
	vsubpd	%ymm0, %ymm8, %ymm8
	vaddpd	%ymm6, %ymm4, %ymm11
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm8, %ymm4
	vmovupd	(%rsp), %ymm12
	vaddpd	%ymm6, %ymm12, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm12, %ymm12
	vaddpd	%ymm6, %ymm7, %ymm13
	vaddpd	%ymm3, %ymm13, %ymm13
	vsubpd	%ymm13, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm12, %ymm7
	vaddpd	%ymm1, %ymm11, %ymm1
	vaddpd	%ymm1, %ymm10, %ymm10
	vaddpd	%ymm5, %ymm13, %ymm5
	vmovupd	-32(%rsp), %ymm11
	vaddpd	%ymm6, %ymm11, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vsubpd	%ymm1, %ymm11, %ymm11
	vaddpd	%ymm5, %ymm9, %ymm5
	vaddpd	%ymm6, %ymm4, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm11, %ymm4
	vmovupd	96(%rsp), %ymm12
	vaddpd	%ymm6, %ymm12, %ymm11
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm12, %ymm12
	vaddpd	%ymm6, %ymm7, %ymm13
	vaddpd	%ymm3, %ymm13, %ymm13
	vsubpd	%ymm13, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm12, %ymm7
	vaddpd	%ymm13, %ymm8, %ymm8
	vmovupd	32(%rsp), %ymm13
	vaddpd	%ymm6, %ymm13, %ymm12
	vaddpd	%ymm5, %ymm8, %ymm5
	vmovupd	64(%rsp), %ymm14
	vaddpd	%ymm6, %ymm14, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vaddpd	%ymm3, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm13, %ymm13
	vsubpd	%ymm8, %ymm14, %ymm14
	vaddpd	%ymm0, %ymm9, %ymm0
	vaddpd	%ymm0, %ymm10, %ymm0
	vaddpd	%ymm6, %ymm4, %ymm9
	vaddpd	%ymm6, %ymm7, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm13, %ymm4
	vsubpd	%ymm10, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm14, %ymm7
	vaddpd	%ymm1, %ymm9, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm10, %ymm11, %ymm1
	vaddpd	%ymm1, %ymm5, %ymm1
	vaddpd	%ymm6, %ymm4, %ymm5
	vaddpd	%ymm6, %ymm7, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vaddpd	%ymm3, %ymm5, %ymm5
	vsubpd	%ymm5, %ymm4, %ymm4
	vmovupd	%ymm4, 32(%rsp)
	vsubpd	%ymm9, %ymm7, %ymm4
	vmovupd	%ymm4, (%rsp)
	vaddpd	%ymm9, %ymm8, %ymm4
	vaddpd	%ymm4, %ymm1, %ymm1
	vmovupd	%ymm1, 96(%rsp)
	vaddpd	%ymm5, %ymm12, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm0, 64(%rsp)
	vmovups	-128(%rsp), %ymm1
	vextractf128	$1, %ymm1, %xmm0
	vcvtps2pd	%xmm0, %ymm5
	vcvtps2pd	%xmm1, %ymm0
	vbroadcastsd	.LCPI14_15(%rip), %ymm4
	vmulpd	%ymm4, %ymm0, %ymm1
	vmulpd	%ymm4, %ymm5, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm7
	vmulpd	%ymm1, %ymm1, %ymm8
	vcmpnlepd	%ymm8, %ymm2, %ymm8
	vcmpnlepd	%ymm7, %ymm2, %ymm7
	vandpd	%ymm4, %ymm7, %ymm15
	vandpd	%ymm1, %ymm8, %ymm10
	vbroadcastsd	.LCPI14_18(%rip), %ymm4
	vmulpd	%ymm4, %ymm0, %ymm1
	vmulpd	%ymm4, %ymm5, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm7
	vmulpd	%ymm1, %ymm1, %ymm8
	vcmpnlepd	%ymm8, %ymm2, %ymm9
	vcmpnlepd	%ymm7, %ymm2, %ymm7
	vandpd	%ymm4, %ymm7, %ymm8
	vandpd	%ymm1, %ymm9, %ymm14
	vbroadcastsd	.LCPI14_19(%rip), %ymm7
	vmulpd	%ymm7, %ymm5, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm4
	vcmpnlepd	%ymm4, %ymm2, %ymm4
	vandpd	%ymm1, %ymm4, %ymm4
	vmulpd	%ymm7, %ymm0, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm7
	vcmpnlepd	%ymm7, %ymm2, %ymm7
	vandpd	%ymm1, %ymm7, %ymm9
	vbroadcastsd	.LCPI14_20(%rip), %ymm11
	vmulpd	%ymm5, %ymm11, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm7
	vcmpnlepd	%ymm7, %ymm2, %ymm7
	vandpd	%ymm1, %ymm7, %ymm1
	vmovupd	%ymm1, 192(%rsp)
	vmulpd	%ymm0, %ymm11, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm11
	vcmpnlepd	%ymm11, %ymm2, %ymm11
	vandpd	%ymm1, %ymm11, %ymm1
	vmovupd	%ymm1, 160(%rsp)
	vbroadcastsd	.LCPI14_21(%rip), %ymm7
	vmulpd	%ymm7, %ymm5, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm11
	vcmpnlepd	%ymm11, %ymm2, %ymm11
	vandpd	%ymm1, %ymm11, %ymm1
	vmovupd	%ymm1, 224(%rsp)
	vmulpd	%ymm7, %ymm0, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm13
	vcmpnlepd	%ymm13, %ymm2, %ymm13
	vandpd	%ymm1, %ymm13, %ymm12
	vbroadcastsd	.LCPI14_22(%rip), %ymm7
	vmulpd	%ymm7, %ymm5, %ymm13
	vmulpd	%ymm13, %ymm13, %ymm11
	vcmpnlepd	%ymm11, %ymm2, %ymm11
	vandpd	%ymm13, %ymm11, %ymm1
	vmovupd	%ymm1, 288(%rsp)
	vmulpd	%ymm7, %ymm0, %ymm11
	vmulpd	%ymm11, %ymm11, %ymm13
	vcmpnlepd	%ymm13, %ymm2, %ymm13
	vandpd	%ymm11, %ymm13, %ymm13
	vbroadcastsd	.LCPI14_23(%rip), %ymm1
	vmulpd	%ymm1, %ymm5, %ymm11
	vmulpd	%ymm11, %ymm11, %ymm7
	vcmpnlepd	%ymm7, %ymm2, %ymm7
	vandpd	%ymm7, %ymm11, %ymm7
	vmovupd	%ymm7, -64(%rsp)
	vmulpd	%ymm1, %ymm0, %ymm7
	vmulpd	%ymm7, %ymm7, %ymm11
	vcmpnlepd	%ymm11, %ymm2, %ymm11
	vandpd	%ymm7, %ymm11, %ymm1
	vmovupd	%ymm1, 256(%rsp)
	vbroadcastsd	.LCPI14_24(%rip), %ymm1
	vmulpd	%ymm1, %ymm5, %ymm5
	vmulpd	%ymm5, %ymm5, %ymm7
	vcmpnlepd	%ymm7, %ymm2, %ymm7
	vandpd	%ymm5, %ymm7, %ymm5
	vmovupd	%ymm5, -32(%rsp)
	vmulpd	%ymm1, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm5
	vcmpnlepd	%ymm5, %ymm2, %ymm5
	vandpd	%ymm0, %ymm5, %ymm0
	vmovupd	%ymm0, -96(%rsp)
	vaddpd	%ymm6, %ymm15, %ymm0
	vaddpd	%ymm3, %ymm0, %ymm0
	vsubpd	%ymm0, %ymm15, %ymm5
	vxorpd	%xmm2, %xmm2, %xmm2
	vaddpd	%ymm2, %ymm5, %ymm5
	vaddpd	%ymm6, %ymm5, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm5, %ymm5
	vaddpd	%ymm7, %ymm0, %ymm0
	vaddpd	%ymm6, %ymm10, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm10, %ymm10
	vaddpd	%ymm2, %ymm10, %ymm10
	vmovups	448(%rsp), %ymm2
	vaddpd	%ymm6, %ymm10, %ymm11
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm10, %ymm10
	vaddpd	%ymm7, %ymm11, %ymm7
	vaddpd	%ymm6, %ymm14, %ymm11
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm14, %ymm14
	vaddpd	%ymm10, %ymm14, %ymm10
	vaddpd	%ymm6, %ymm8, %ymm14
	vaddpd	%ymm3, %ymm14, %ymm14
	vsubpd	%ymm14, %ymm8, %ymm8
	vaddpd	%ymm5, %ymm8, %ymm5
	vaddpd	%ymm6, %ymm5, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm5, %ymm5
	vaddpd	%ymm8, %ymm14, %ymm8
	vaddpd	%ymm0, %ymm8, %ymm8
	vaddpd	%ymm6, %ymm10, %ymm0
	vaddpd	%ymm3, %ymm0, %ymm0
	vsubpd	%ymm0, %ymm10, %ymm10
	vaddpd	%ymm0, %ymm11, %ymm0
	vaddpd	%ymm0, %ymm7, %ymm0
	vaddpd	%ymm6, %ymm9, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm9, %ymm9
	vaddpd	%ymm10, %ymm9, %ymm9
	vaddpd	%ymm6, %ymm4, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm4, %ymm4
	vaddpd	%ymm5, %ymm4, %ymm4
	vaddpd	%ymm6, %ymm9, %ymm5
	vaddpd	%ymm3, %ymm5, %ymm5
	vsubpd	%ymm5, %ymm9, %ymm9
	vaddpd	%ymm5, %ymm7, %ymm5
	vaddpd	%ymm5, %ymm0, %ymm0
	vaddpd	%ymm6, %ymm4, %ymm5
	vaddpd	%ymm3, %ymm5, %ymm5
	vsubpd	%ymm5, %ymm4, %ymm4
	vaddpd	%ymm5, %ymm10, %ymm5
	vaddpd	%ymm5, %ymm8, %ymm5
	vmovupd	160(%rsp), %ymm1
	vaddpd	%ymm6, %ymm1, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm1, %ymm8
	vaddpd	%ymm9, %ymm8, %ymm8
	vmovupd	192(%rsp), %ymm1
	vaddpd	%ymm6, %ymm1, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm1, %ymm10
	vaddpd	%ymm4, %ymm10, %ymm10
	vaddpd	%ymm6, %ymm12, %ymm4
	vaddpd	%ymm3, %ymm4, %ymm4
	vsubpd	%ymm4, %ymm12, %ymm1
	vaddpd	%ymm6, %ymm8, %ymm11
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm8, %ymm8
	vaddpd	%ymm1, %ymm8, %ymm1
	vmovupd	224(%rsp), %ymm12
	vaddpd	%ymm6, %ymm12, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm12, %ymm12
	vaddpd	%ymm6, %ymm10, %ymm14
	vaddpd	%ymm3, %ymm14, %ymm14
	vsubpd	%ymm14, %ymm10, %ymm10
	vaddpd	%ymm10, %ymm12, %ymm10
	vaddpd	%ymm14, %ymm9, %ymm9
	vbroadcastss	.LCPI14_14(%rip), %ymm15
	vaddpd	%ymm5, %ymm9, %ymm5
	vaddpd	%ymm7, %ymm11, %ymm7
	vaddpd	%ymm7, %ymm0, %ymm7
	vaddpd	%ymm6, %ymm13, %ymm0
	vaddpd	%ymm3, %ymm0, %ymm0
	vsubpd	%ymm0, %ymm13, %ymm9
	vaddpd	%ymm6, %ymm1, %ymm11
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm9, %ymm9
	vmovupd	288(%rsp), %ymm13
	vaddpd	%ymm6, %ymm13, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm12
	vsubpd	%ymm12, %ymm13, %ymm1
	vaddpd	%ymm6, %ymm10, %ymm13
	vaddpd	%ymm3, %ymm13, %ymm13
	vsubpd	%ymm13, %ymm10, %ymm10
	vaddpd	%ymm1, %ymm10, %ymm10
	vaddpd	%ymm4, %ymm11, %ymm1
	vaddpd	%ymm1, %ymm7, %ymm4
	vaddpd	%ymm13, %ymm8, %ymm1
	vaddpd	%ymm1, %ymm5, %ymm5
	vmovupd	256(%rsp), %ymm7
	vaddpd	%ymm6, %ymm7, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vsubpd	%ymm1, %ymm7, %ymm7
	vaddpd	%ymm6, %ymm9, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm9, %ymm9
	vaddpd	%ymm7, %ymm9, %ymm7
	vmovupd	-64(%rsp), %ymm11
	vaddpd	%ymm6, %ymm11, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm11, %ymm11
	vaddpd	%ymm6, %ymm10, %ymm13
	vaddpd	%ymm3, %ymm13, %ymm13
	vsubpd	%ymm13, %ymm10, %ymm10
	vaddpd	%ymm10, %ymm11, %ymm10
	vaddpd	%ymm13, %ymm12, %ymm11
	vaddpd	%ymm5, %ymm11, %ymm5
	vaddpd	%ymm0, %ymm8, %ymm0
	vaddpd	%ymm0, %ymm4, %ymm0
	vmovupd	-96(%rsp), %ymm8
	vaddpd	%ymm6, %ymm8, %ymm4
	vaddpd	%ymm3, %ymm4, %ymm4
	vsubpd	%ymm4, %ymm8, %ymm8
	vaddpd	%ymm6, %ymm7, %ymm11
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm8, %ymm7
	vmovupd	-32(%rsp), %ymm12
	vaddpd	%ymm6, %ymm12, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm12, %ymm12
	vaddpd	%ymm6, %ymm10, %ymm13
	vaddpd	%ymm3, %ymm13, %ymm13
	vsubpd	%ymm13, %ymm10, %ymm10
	vaddpd	%ymm10, %ymm12, %ymm10
	vbroadcastss	.LCPI14_11(%rip), %ymm12
	vaddpd	%ymm1, %ymm11, %ymm1
	vbroadcastss	.LCPI14_10(%rip), %ymm11
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm13, %ymm9, %ymm1
	vbroadcastss	.LCPI14_12(%rip), %ymm13
	vaddpd	%ymm1, %ymm5, %ymm1
	vaddpd	%ymm6, %ymm10, %ymm5
	vaddpd	%ymm3, %ymm5, %ymm5
	vsubpd	%ymm5, %ymm10, %ymm9
	vaddpd	%ymm5, %ymm8, %ymm5
	vaddpd	%ymm5, %ymm1, %ymm5
	vaddpd	%ymm6, %ymm7, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vsubpd	%ymm1, %ymm7, %ymm7
	vaddpd	%ymm1, %ymm4, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vbroadcastsd	.LCPI14_27(%rip), %ymm14
	vmulpd	(%rsp), %ymm14, %ymm1
	vmulpd	32(%rsp), %ymm14, %ymm4
	vcvtpd2ps	%ymm4, %xmm4
	vcvtpd2ps	%ymm1, %xmm1
	vinsertf128	$1, %xmm1, %ymm4, %ymm1
	vbroadcastsd	.LCPI14_26(%rip), %ymm10
	vmulpd	96(%rsp), %ymm10, %ymm4
	vmulpd	64(%rsp), %ymm10, %ymm8
	vmulpd	%ymm5, %ymm10, %ymm5
	vmulpd	%ymm0, %ymm10, %ymm10
	vmulpd	%ymm7, %ymm14, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmulpd	%ymm14, %ymm9, %ymm7
	vcvtpd2ps	%ymm7, %xmm7
	vinsertf128	$1, %xmm7, %ymm0, %ymm0
	vaddpd	%ymm6, %ymm8, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm8, %ymm7
	vaddpd	%ymm6, %ymm4, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm4, %ymm4
	vaddpd	%ymm6, %ymm10, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm10, %ymm8
	vbroadcastss	.LCPI14_9(%rip), %ymm10
	vaddpd	%ymm6, %ymm5, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm5, %ymm5
	vbroadcastsd	.LCPI14_28(%rip), %ymm9
	vbroadcastsd	.LCPI14_29(%rip), %ymm14
	vfmadd213pd	%ymm9, %ymm14, %ymm5
	vfmadd213pd	%ymm9, %ymm14, %ymm8
	vfmadd213pd	%ymm9, %ymm14, %ymm4
	vfmadd213pd	%ymm9, %ymm14, %ymm7
	vcvtpd2ps	%ymm7, %xmm7
	vcvtpd2ps	%ymm4, %xmm4
	vcvtpd2ps	%ymm8, %xmm8
	vcvtpd2ps	%ymm5, %xmm5
	vinsertf128	$1, %xmm4, %ymm7, %ymm7
	vinsertf128	$1, %xmm5, %ymm8, %ymm4
	vmulps	%ymm1, %ymm1, %ymm5
	vmovaps	%ymm11, %ymm8
	vfmadd213ps	%ymm10, %ymm5, %ymm8
	vfmadd213ps	%ymm12, %ymm5, %ymm8
	vfmadd213ps	%ymm13, %ymm5, %ymm8
	vmulps	%ymm5, %ymm8, %ymm5
	vfmadd213ps	%ymm1, %ymm1, %ymm5
	vpslld	$31, %ymm7, %ymm1
	vmovups	416(%rsp), %ymm7
	vpxor	%ymm5, %ymm1, %ymm1
	vmovups	352(%rsp), %ymm5
	vsubps	%ymm5, %ymm5, %ymm5
	vaddps	%ymm1, %ymm5, %ymm1
	vcmpnltps	320(%rsp), %ymm15, %ymm5
	vblendvps	%ymm5, %ymm7, %ymm1, %ymm7
	vmulps	%ymm0, %ymm0, %ymm1
	vmovaps	%ymm11, %ymm5
	vfmadd213ps	%ymm10, %ymm1, %ymm5
	vfmadd213ps	%ymm12, %ymm1, %ymm5
	vfmadd213ps	%ymm13, %ymm1, %ymm5
	vmulps	%ymm5, %ymm1, %ymm1
	vfmadd213ps	%ymm0, %ymm0, %ymm1
	vpslld	$31, %ymm4, %ymm0
	vpxor	%ymm1, %ymm0, %ymm0
	vmovups	-128(%rsp), %ymm1
	vsubps	%ymm1, %ymm1, %ymm1
	vaddps	%ymm0, %ymm1, %ymm0
	vcmpnltps	384(%rsp), %ymm15, %ymm1
	vblendvps	%ymm1, %ymm2, %ymm0, %ymm2
.LBB14_10:
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB14_14
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB14_13
	vmovntps	%ymm7, (%r9)
	vmovntps	%ymm2, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB14_5
	jmp	.LBB14_16
	.p2align	4
.LBB14_13:
	vmovups	%ymm7, (%r9)
	vmovups	%ymm2, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB14_5
.LBB14_17:
	addq	$488, %rsp
	vzeroupper
	retq
.LBB14_15:
	testb	%dil, %dil
	je	.LBB14_17
.LBB14_16:
	sfence
	addq	$488, %rsp
	vzeroupper
	retq
.Lfunc_end14:
	.size	nt_f32_sin__avx2, .Lfunc_end14-nt_f32_sin__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI15_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI15_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI15_2:
	.long	0x3ea2f984
.LCPI15_3:
	.long	0xbf000000
.LCPI15_4:
	.long	0x4b400000
.LCPI15_5:
	.long	0xcb400000
.LCPI15_6:
	.long	0xc0490000
.LCPI15_7:
	.long	0xba7da000
.LCPI15_8:
	.long	0xb4222000
.LCPI15_9:
	.long	0xacb4611a
.LCPI15_10:
	.long	0xb94fb877
.LCPI15_11:
	.long	0x362ee462
.LCPI15_12:
	.long	0x3c08876d
.LCPI15_13:
	.long	0xbe2aaaa6
.LCPI15_14:
	.long	0x7fffffff
.LCPI15_15:
	.long	0x463b8000
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI15_16:
	.quad	0x3fd45f3060000000
.LCPI15_17:
	.quad	0x4650000000000000
.LCPI15_18:
	.quad	0x4338000000000000
.LCPI15_19:
	.quad	0x3e4b939100000000
.LCPI15_20:
	.quad	0x3ca529fc20000000
.LCPI15_21:
	.quad	0x3b0d5f47d0000000
.LCPI15_22:
	.quad	0x39634ddc08000000
.LCPI15_23:
	.quad	0x37c6d8a560000000
.LCPI15_24:
	.quad	0x36293c4390000000
.LCPI15_25:
	.quad	0x34407f9400000000
.LCPI15_26:
	.quad	0xc338000000000000
.LCPI15_27:
	.quad	0x3fe0000000000000
.LCPI15_28:
	.quad	0x400921fb54442d18
.LCPI15_29:
	.quad	0x4168000000000000
.LCPI15_30:
	.quad	0x4000000000000000
	.text
	.globl	nt_f32_cos__avx2
	.p2align	4
	.type	nt_f32_cos__avx2,@function
nt_f32_cos__avx2:
	subq	$488, %rsp
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB15_18
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB15_19
	cmpq	%rsi, %rdx
	jle	.LBB15_16
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB15_4
.LBB15_18:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB15_19:
	cmpq	%rsi, %rdx
	jle	.LBB15_17
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB15_4:
	vbroadcastss	.LCPI15_10(%rip), %ymm9
	vbroadcastss	.LCPI15_11(%rip), %ymm10
	vbroadcastss	.LCPI15_12(%rip), %ymm11
	vbroadcastss	.LCPI15_13(%rip), %ymm12
	vbroadcastss	.LCPI15_14(%rip), %ymm0
	vmovups	%ymm0, 160(%rsp)
	vbroadcastsd	.LCPI15_18(%rip), %ymm2
	vbroadcastsd	.LCPI15_26(%rip), %ymm3
	jmp	.LBB15_5
	.p2align	4
.LBB15_14:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI15_0(%rip), %ymm0, %ymm1
	vmaskmovps	%ymm6, %ymm1, (%r9)
	vpcmpgtd	.LCPI15_1(%rip), %ymm0, %ymm0
	vmaskmovps	%ymm4, %ymm0, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB15_15
.LBB15_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB15_7
	vmovups	(%r9), %ymm14
	vmovups	32(%r9), %ymm15
	jmp	.LBB15_8
	.p2align	4
.LBB15_7:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI15_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%r9), %ymm1, %ymm14
	vpcmpgtd	.LCPI15_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%r9), %ymm0, %ymm15
.LBB15_8:
	vbroadcastss	.LCPI15_2(%rip), %ymm1
	vmovaps	%ymm1, %ymm0
	vbroadcastss	.LCPI15_3(%rip), %ymm7
	vfmsub213ps	%ymm7, %ymm14, %ymm0
	vfmsub213ps	%ymm7, %ymm15, %ymm1
	vbroadcastss	.LCPI15_4(%rip), %ymm4
	vaddps	%ymm4, %ymm1, %ymm1
	vaddps	%ymm4, %ymm0, %ymm0
	vbroadcastss	.LCPI15_5(%rip), %ymm5
	vaddps	%ymm5, %ymm0, %ymm4
	vaddps	%ymm5, %ymm1, %ymm5
	vaddps	%ymm7, %ymm5, %ymm6
	vaddps	%ymm7, %ymm4, %ymm7
	vbroadcastss	.LCPI15_6(%rip), %ymm5
	vmovaps	%ymm5, %ymm4
	vfmadd213ps	%ymm14, %ymm7, %ymm4
	vfmadd213ps	%ymm15, %ymm6, %ymm5
	vbroadcastss	.LCPI15_7(%rip), %ymm8
	vfmadd231ps	%ymm8, %ymm6, %ymm5
	vfmadd231ps	%ymm8, %ymm7, %ymm4
	vbroadcastss	.LCPI15_8(%rip), %ymm8
	vfmadd231ps	%ymm8, %ymm7, %ymm4
	vfmadd231ps	%ymm8, %ymm6, %ymm5
	vbroadcastss	.LCPI15_9(%rip), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm5
	vfmadd231ps	%ymm7, %ymm8, %ymm4
	vmulps	%ymm4, %ymm4, %ymm6
	vmulps	%ymm5, %ymm5, %ymm7
	vmovaps	%ymm10, %ymm8
	vfmadd213ps	%ymm9, %ymm6, %ymm8
	vfmadd213ps	%ymm11, %ymm6, %ymm8
	vfmadd213ps	%ymm12, %ymm6, %ymm8
	vmulps	%ymm6, %ymm8, %ymm6
	vmovaps	%ymm10, %ymm8
	vfmadd213ps	%ymm9, %ymm7, %ymm8
	vfmadd213ps	%ymm11, %ymm7, %ymm8
	vfmadd213ps	%ymm12, %ymm7, %ymm8
	vmulps	%ymm7, %ymm8, %ymm7
	vfmadd213ps	%ymm5, %ymm5, %ymm7
	vfmadd213ps	%ymm4, %ymm4, %ymm6
	vpslld	$31, %ymm1, %ymm1
	vpxor	%ymm7, %ymm1, %ymm4
	vpslld	$31, %ymm0, %ymm0
	vpxor	%ymm6, %ymm0, %ymm6
	vmovups	160(%rsp), %ymm0
	vandps	%ymm0, %ymm15, %ymm5
	vandps	%ymm0, %ymm14, %ymm7
	vbroadcastss	.LCPI15_15(%rip), %ymm1
	vcmpltps	%ymm7, %ymm1, %ymm0
	vcmpltps	%ymm5, %ymm1, %ymm1
	vpackssdw	%ymm1, %ymm0, %ymm0
	vpmovmskb	%ymm0, %r9d
	testl	%r9d, %r9d
	je	.LBB15_10
	vmovups	%ymm14, 320(%rsp)
	vextractf128	$1, %ymm14, %xmm0
	vmovups	%ymm7, 352(%rsp)
	vcvtps2pd	%xmm0, %ymm7
	vcvtps2pd	%xmm14, %ymm12
	vbroadcastsd	.LCPI15_16(%rip), %ymm1
	vmulpd	%ymm1, %ymm12, %ymm0
	vmulpd	%ymm1, %ymm7, %ymm1
	vmovdqu	%ymm4, 448(%rsp)
	vmulpd	%ymm1, %ymm1, %ymm4
	vmovups	%ymm5, 384(%rsp)
	vmulpd	%ymm0, %ymm0, %ymm5
	vbroadcastsd	.LCPI15_17(%rip), %ymm14
	vcmpnlepd	%ymm5, %ymm14, %ymm5
	vcmpnlepd	%ymm4, %ymm14, %ymm4
	vandpd	%ymm1, %ymm4, %ymm8
	vandpd	%ymm0, %ymm5, %ymm11
	vbroadcastsd	.LCPI15_19(%rip), %ymm0
	vmulpd	%ymm0, %ymm12, %ymm1
	vmulpd	%ymm0, %ymm7, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm5
	vmovdqu	%ymm6, 416(%rsp)
	vmulpd	%ymm1, %ymm1, %ymm6
	vcmpnlepd	%ymm6, %ymm14, %ymm6
	vcmpnlepd	%ymm5, %ymm14, %ymm5
	vmovups	%ymm15, 128(%rsp)
	vandpd	%ymm4, %ymm5, %ymm15
	vandpd	%ymm1, %ymm6, %ymm1
	vbroadcastsd	.LCPI15_20(%rip), %ymm4
	vmulpd	%ymm4, %ymm12, %ymm5
	vmulpd	%ymm4, %ymm7, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm6
	vmulpd	%ymm5, %ymm5, %ymm9
	vcmpnlepd	%ymm9, %ymm14, %ymm9
	vcmpnlepd	%ymm6, %ymm14, %ymm6
	vandpd	%ymm4, %ymm6, %ymm4
	vandpd	%ymm5, %ymm9, %ymm13
	vbroadcastsd	.LCPI15_21(%rip), %ymm0
	vmulpd	%ymm0, %ymm12, %ymm5
	vmulpd	%ymm0, %ymm7, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm9
	vmulpd	%ymm5, %ymm5, %ymm10
	vcmpnlepd	%ymm10, %ymm14, %ymm10
	vcmpnlepd	%ymm9, %ymm14, %ymm9
	vandpd	%ymm6, %ymm9, %ymm0
	vmovupd	%ymm0, -96(%rsp)
	vandpd	%ymm5, %ymm10, %ymm0
	vmovupd	%ymm0, -128(%rsp)
	vbroadcastsd	.LCPI15_22(%rip), %ymm0
	vmulpd	%ymm0, %ymm7, %ymm5
	vmulpd	%ymm5, %ymm5, %ymm6
	vcmpnlepd	%ymm6, %ymm14, %ymm6
	vandpd	%ymm5, %ymm6, %ymm5
	vmovupd	%ymm5, -64(%rsp)
	vmulpd	%ymm0, %ymm12, %ymm5
	vmulpd	%ymm5, %ymm5, %ymm6
	vcmpnlepd	%ymm6, %ymm14, %ymm6
	vandpd	%ymm5, %ymm6, %ymm5
	vbroadcastsd	.LCPI15_23(%rip), %ymm0
	vmulpd	%ymm0, %ymm7, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm10
	vcmpnlepd	%ymm10, %ymm14, %ymm10
	vandpd	%ymm6, %ymm10, %ymm6
	vmovupd	%ymm6, (%rsp)
	vmulpd	%ymm0, %ymm12, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm10
	vcmpnlepd	%ymm10, %ymm14, %ymm10
	vandpd	%ymm6, %ymm10, %ymm6
	vbroadcastsd	.LCPI15_24(%rip), %ymm0
	vmulpd	%ymm0, %ymm7, %ymm10
	vmulpd	%ymm10, %ymm10, %ymm9
	vcmpnlepd	%ymm9, %ymm14, %ymm9
	vandpd	%ymm10, %ymm9, %ymm9
	vmovupd	%ymm9, 96(%rsp)
	vmulpd	%ymm0, %ymm12, %ymm9
	vmulpd	%ymm9, %ymm9, %ymm10
	vcmpnlepd	%ymm10, %ymm14, %ymm10
	vandpd	%ymm9, %ymm10, %ymm0
	vmovupd	%ymm0, -32(%rsp)
	vbroadcastsd	.LCPI15_25(%rip), %ymm0
	vmulpd	%ymm0, %ymm7, %ymm7
	vmulpd	%ymm7, %ymm7, %ymm9
	vcmpnlepd	%ymm9, %ymm14, %ymm9
	vandpd	%ymm7, %ymm9, %ymm7
	vmovupd	%ymm7, 64(%rsp)
	vmulpd	%ymm0, %ymm12, %ymm7
	vmulpd	%ymm7, %ymm7, %ymm9
	vcmpnlepd	%ymm9, %ymm14, %ymm9
	vandpd	%ymm7, %ymm9, %ymm0
	vmovupd	%ymm0, 32(%rsp)
	vaddpd	%ymm2, %ymm8, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm8, %ymm8
	vbroadcastsd	.LCPI15_27(%rip), %ymm10
	vaddpd	%ymm10, %ymm8, %ymm8
	vaddpd	%ymm2, %ymm8, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm8, %ymm8
	vaddpd	%ymm7, %ymm9, %ymm7
	vaddpd	%ymm2, %ymm11, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm11, %ymm0
	vaddpd	%ymm0, %ymm10, %ymm0
	vaddpd	%ymm2, %ymm0, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm0, %ymm0
	vaddpd	%ymm10, %ymm9, %ymm9
	vaddpd	%ymm2, %ymm1, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm1, %ymm1
	vaddpd	%ymm0, %ymm1, %ymm0
	vaddpd	%ymm2, %ymm15, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vsubpd	%ymm1, %ymm15, %ymm12
	vaddpd	%ymm8, %ymm12, %ymm8
	vaddpd	%ymm2, %ymm8, %ymm12
	vaddpd	%ymm3, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm8, %ymm8
	vaddpd	%ymm1, %ymm12, %ymm1
	vaddpd	%ymm1, %ymm7, %ymm1
	vaddpd	%ymm2, %ymm0, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm0, %ymm0
	vaddpd	%ymm7, %ymm10, %ymm7
	vaddpd	%ymm7, %ymm9, %ymm7
	vaddpd	%ymm2, %ymm13, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm13, %ymm10
	vaddpd	%ymm0, %ymm10, %ymm0
	vaddpd	%ymm2, %ymm4, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm8, %ymm4
	vaddpd	%ymm2, %ymm0, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm0, %ymm12
	vaddpd	%ymm8, %ymm9, %ymm0
	vaddpd	%ymm0, %ymm7, %ymm0
	vaddpd	%ymm2, %ymm4, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm4, %ymm4
	vaddpd	%ymm7, %ymm10, %ymm7
	vaddpd	%ymm7, %ymm1, %ymm7
	vmovupd	-128(%rsp), %ymm9
	vaddpd	%ymm2, %ymm9, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm8
	vsubpd	%ymm8, %ymm9, %ymm1
	vaddpd	%ymm1, %ymm12, %ymm9
	vmovupd	-96(%rsp), %ymm11
	vaddpd	%ymm2, %ymm11, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm10
	vsubpd	%ymm10, %ymm11, %ymm1
	vaddpd	%ymm4, %ymm1, %ymm4
	vaddpd	%ymm2, %ymm5, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vsubpd	%ymm1, %ymm5, %ymm5
	vaddpd	%ymm2, %ymm9, %ymm11
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm9, %ymm9
	vaddpd	%ymm5, %ymm9, %ymm5
	vmovupd	-64(%rsp), %ymm12
	vaddpd	%ymm2, %ymm12, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm12, %ymm12
	vaddpd	%ymm2, %ymm4, %ymm13
	vaddpd	%ymm3, %ymm13, %ymm13
	vsubpd	%ymm13, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm12, %ymm4
	vaddpd	%ymm13, %ymm10, %ymm10
	vaddpd	%ymm7, %ymm10, %ymm7
	vaddpd	%ymm11, %ymm8, %ymm8
	vaddpd	%ymm0, %ymm8, %ymm8
	vaddpd	%ymm2, %ymm6, %ymm0
	vaddpd	%ymm3, %ymm0, %ymm0
	vsubpd	%ymm0, %ymm6, %ymm6
	vaddpd	%ymm2, %ymm5, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm5, %ymm5
	vaddpd	%ymm5, %ymm6, %ymm5
	vmovupd	(%rsp), %ymm11
	vaddpd	%ymm2, %ymm11, %ymm6
	vaddpd	%ymm3, %ymm6, %ymm6
	vsubpd	%ymm6, %ymm11, %ymm11
	vaddpd	%ymm2, %ymm4, %ymm12
	vaddpd	%ymm3, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm11, %ymm4
	vaddpd	%ymm1, %ymm10, %ymm1
	vaddpd	%ymm1, %ymm8, %ymm8
	vaddpd	%ymm12, %ymm9, %ymm9
	vmovupd	-32(%rsp), %ymm10
	vaddpd	%ymm2, %ymm10, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vsubpd	%ymm1, %ymm10, %ymm10
	vaddpd	%ymm7, %ymm9, %ymm7
	vaddpd	%ymm2, %ymm5, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm5, %ymm5
	vaddpd	%ymm5, %ymm10, %ymm5
	vmovupd	96(%rsp), %ymm11
	vaddpd	%ymm2, %ymm11, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm11, %ymm11
	vaddpd	%ymm2, %ymm4, %ymm12
	vaddpd	%ymm3, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm11, %ymm4
	vaddpd	%ymm6, %ymm12, %ymm6
	vmovupd	32(%rsp), %ymm12
	vaddpd	%ymm2, %ymm12, %ymm11
	vaddpd	%ymm6, %ymm7, %ymm6
	vmovupd	64(%rsp), %ymm13
	vaddpd	%ymm2, %ymm13, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm12, %ymm12
	vsubpd	%ymm7, %ymm13, %ymm13
	vaddpd	%ymm0, %ymm9, %ymm0
	vaddpd	%ymm0, %ymm8, %ymm0
	vaddpd	%ymm2, %ymm5, %ymm8
	vaddpd	%ymm2, %ymm4, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm5, %ymm5
	vaddpd	%ymm5, %ymm12, %ymm5
	vsubpd	%ymm9, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm13, %ymm4
	vaddpd	%ymm1, %ymm8, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm9, %ymm10, %ymm1
	vaddpd	%ymm1, %ymm6, %ymm1
	vaddpd	%ymm2, %ymm5, %ymm6
	vaddpd	%ymm2, %ymm4, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vaddpd	%ymm3, %ymm6, %ymm6
	vsubpd	%ymm6, %ymm5, %ymm5
	vmovupd	%ymm5, 32(%rsp)
	vsubpd	%ymm8, %ymm4, %ymm4
	vmovupd	%ymm4, (%rsp)
	vaddpd	%ymm7, %ymm8, %ymm4
	vaddpd	%ymm4, %ymm1, %ymm1
	vmovupd	%ymm1, 96(%rsp)
	vaddpd	%ymm6, %ymm11, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovupd	%ymm0, 64(%rsp)
	vmovups	128(%rsp), %ymm1
	vextractf128	$1, %ymm1, %xmm0
	vcvtps2pd	%xmm0, %ymm11
	vcvtps2pd	%xmm1, %ymm6
	vbroadcastsd	.LCPI15_16(%rip), %ymm1
	vmulpd	%ymm1, %ymm6, %ymm0
	vmulpd	%ymm1, %ymm11, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm4
	vmulpd	%ymm0, %ymm0, %ymm5
	vcmpnlepd	%ymm5, %ymm14, %ymm7
	vcmpnlepd	%ymm4, %ymm14, %ymm4
	vandpd	%ymm1, %ymm4, %ymm5
	vandpd	%ymm0, %ymm7, %ymm9
	vbroadcastsd	.LCPI15_19(%rip), %ymm1
	vmulpd	%ymm1, %ymm6, %ymm0
	vmulpd	%ymm1, %ymm11, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm4
	vmulpd	%ymm0, %ymm0, %ymm7
	vcmpnlepd	%ymm7, %ymm14, %ymm7
	vcmpnlepd	%ymm4, %ymm14, %ymm4
	vandpd	%ymm1, %ymm4, %ymm15
	vandpd	%ymm0, %ymm7, %ymm10
	vbroadcastsd	.LCPI15_20(%rip), %ymm4
	vmulpd	%ymm4, %ymm11, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm1
	vcmpnlepd	%ymm1, %ymm14, %ymm1
	vandpd	%ymm0, %ymm1, %ymm12
	vmulpd	%ymm4, %ymm6, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm1
	vcmpnlepd	%ymm1, %ymm14, %ymm1
	vandpd	%ymm0, %ymm1, %ymm7
	vbroadcastsd	.LCPI15_21(%rip), %ymm0
	vmulpd	%ymm0, %ymm11, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm4
	vcmpnlepd	%ymm4, %ymm14, %ymm4
	vandpd	%ymm1, %ymm4, %ymm1
	vmovupd	%ymm1, 224(%rsp)
	vmulpd	%ymm0, %ymm6, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm4
	vcmpnlepd	%ymm4, %ymm14, %ymm4
	vandpd	%ymm1, %ymm4, %ymm0
	vmovupd	%ymm0, 192(%rsp)
	vbroadcastsd	.LCPI15_22(%rip), %ymm0
	vmulpd	%ymm0, %ymm11, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm4
	vcmpnlepd	%ymm4, %ymm14, %ymm4
	vandpd	%ymm1, %ymm4, %ymm1
	vmovupd	%ymm1, 256(%rsp)
	vmulpd	%ymm0, %ymm6, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm13
	vcmpnlepd	%ymm13, %ymm14, %ymm13
	vandpd	%ymm4, %ymm13, %ymm4
	vbroadcastsd	.LCPI15_23(%rip), %ymm0
	vmulpd	%ymm0, %ymm11, %ymm13
	vmulpd	%ymm13, %ymm13, %ymm1
	vcmpnlepd	%ymm1, %ymm14, %ymm1
	vandpd	%ymm1, %ymm13, %ymm1
	vmovupd	%ymm1, -128(%rsp)
	vmulpd	%ymm0, %ymm6, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm13
	vcmpnlepd	%ymm13, %ymm14, %ymm13
	vandpd	%ymm1, %ymm13, %ymm13
	vbroadcastsd	.LCPI15_24(%rip), %ymm0
	vmulpd	%ymm0, %ymm11, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm8
	vcmpnlepd	%ymm8, %ymm14, %ymm8
	vandpd	%ymm1, %ymm8, %ymm1
	vmovupd	%ymm1, -64(%rsp)
	vmulpd	%ymm0, %ymm6, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm8
	vcmpnlepd	%ymm8, %ymm14, %ymm8
	vandpd	%ymm1, %ymm8, %ymm0
	vmovupd	%ymm0, 288(%rsp)
	vbroadcastsd	.LCPI15_25(%rip), %ymm0
	vmulpd	%ymm0, %ymm11, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm8
	vcmpnlepd	%ymm8, %ymm14, %ymm8
	vandpd	%ymm1, %ymm8, %ymm1
	vmovupd	%ymm1, -32(%rsp)
	vmulpd	%ymm0, %ymm6, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm6
	vcmpnlepd	%ymm6, %ymm14, %ymm6
	vandpd	%ymm1, %ymm6, %ymm0
	vmovupd	%ymm0, -96(%rsp)
	vaddpd	%ymm2, %ymm5, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vsubpd	%ymm1, %ymm5, %ymm5
	vbroadcastsd	.LCPI15_27(%rip), %ymm14
	vaddpd	%ymm5, %ymm14, %ymm5
	vaddpd	%ymm2, %ymm5, %ymm6
	vaddpd	%ymm3, %ymm6, %ymm6
	vsubpd	%ymm6, %ymm5, %ymm5
	vaddpd	%ymm6, %ymm1, %ymm1
	vaddpd	%ymm2, %ymm9, %ymm6
	vaddpd	%ymm3, %ymm6, %ymm6
	vsubpd	%ymm6, %ymm9, %ymm8
	vaddpd	%ymm14, %ymm8, %ymm8
	vaddpd	%ymm2, %ymm8, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm8, %ymm8
	vaddpd	%ymm6, %ymm9, %ymm6
	vaddpd	%ymm2, %ymm10, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm10, %ymm10
	vaddpd	%ymm8, %ymm10, %ymm8
	vaddpd	%ymm2, %ymm15, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm15, %ymm11
	vaddpd	%ymm5, %ymm11, %ymm5
	vaddpd	%ymm2, %ymm5, %ymm11
	vaddpd	%ymm3, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm5, %ymm5
	vaddpd	%ymm11, %ymm10, %ymm10
	vaddpd	%ymm1, %ymm10, %ymm1
	vaddpd	%ymm2, %ymm8, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm8, %ymm8
	vaddpd	%ymm10, %ymm9, %ymm9
	vaddpd	%ymm6, %ymm9, %ymm6
	vaddpd	%ymm2, %ymm7, %ymm9
	vaddpd	%ymm3, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm7, %ymm0
	vaddpd	%ymm0, %ymm8, %ymm0
	vaddpd	%ymm2, %ymm12, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm12, %ymm7
	vaddpd	%ymm5, %ymm7, %ymm5
	vaddpd	%ymm2, %ymm0, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm0, %ymm10
	vaddpd	%ymm7, %ymm9, %ymm0
	vaddpd	%ymm0, %ymm6, %ymm0
	vaddpd	%ymm2, %ymm5, %ymm6
	vaddpd	%ymm3, %ymm6, %ymm6
	vsubpd	%ymm6, %ymm5, %ymm5
	vaddpd	%ymm6, %ymm8, %ymm6
	vaddpd	%ymm6, %ymm1, %ymm1
	vmovupd	192(%rsp), %ymm7
	vaddpd	%ymm2, %ymm7, %ymm6
	vaddpd	%ymm3, %ymm6, %ymm6
	vsubpd	%ymm6, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm10, %ymm7
	vmovupd	224(%rsp), %ymm9
	vaddpd	%ymm2, %ymm9, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm9, %ymm9
	vaddpd	%ymm5, %ymm9, %ymm9
	vaddpd	%ymm2, %ymm4, %ymm5
	vaddpd	%ymm3, %ymm5, %ymm5
	vsubpd	%ymm5, %ymm4, %ymm4
	vaddpd	%ymm2, %ymm7, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm4, %ymm4
	vmovupd	256(%rsp), %ymm11
	vaddpd	%ymm2, %ymm11, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm11, %ymm11
	vaddpd	%ymm2, %ymm9, %ymm12
	vaddpd	%ymm3, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm9, %ymm9
	vaddpd	%ymm9, %ymm11, %ymm9
	vaddpd	%ymm12, %ymm8, %ymm8
	vaddpd	%ymm1, %ymm8, %ymm1
	vaddpd	%ymm6, %ymm10, %ymm6
	vaddpd	%ymm6, %ymm0, %ymm6
	vaddpd	%ymm2, %ymm13, %ymm0
	vaddpd	%ymm3, %ymm0, %ymm0
	vsubpd	%ymm0, %ymm13, %ymm8
	vbroadcastss	.LCPI15_15(%rip), %ymm13
	vaddpd	%ymm2, %ymm4, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm8, %ymm4
	vmovupd	-128(%rsp), %ymm11
	vaddpd	%ymm2, %ymm11, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm11, %ymm11
	vaddpd	%ymm2, %ymm9, %ymm12
	vaddpd	%ymm3, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm9, %ymm9
	vaddpd	%ymm9, %ymm11, %ymm9
	vaddpd	%ymm5, %ymm10, %ymm5
	vaddpd	%ymm5, %ymm6, %ymm5
	vaddpd	%ymm7, %ymm12, %ymm6
	vaddpd	%ymm6, %ymm1, %ymm6
	vmovupd	288(%rsp), %ymm7
	vaddpd	%ymm2, %ymm7, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vsubpd	%ymm1, %ymm7, %ymm7
	vaddpd	%ymm2, %ymm4, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm7, %ymm4
	vmovupd	-64(%rsp), %ymm11
	vaddpd	%ymm2, %ymm11, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm11, %ymm11
	vaddpd	%ymm2, %ymm9, %ymm12
	vaddpd	%ymm3, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm9, %ymm9
	vaddpd	%ymm9, %ymm11, %ymm9
	vaddpd	%ymm12, %ymm8, %ymm8
	vaddpd	%ymm6, %ymm8, %ymm6
	vaddpd	%ymm0, %ymm10, %ymm0
	vaddpd	%ymm0, %ymm5, %ymm0
	vmovupd	-96(%rsp), %ymm8
	vaddpd	%ymm2, %ymm8, %ymm5
	vaddpd	%ymm3, %ymm5, %ymm5
	vsubpd	%ymm5, %ymm8, %ymm8
	vaddpd	%ymm2, %ymm4, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm8, %ymm4
	vmovupd	-32(%rsp), %ymm11
	vaddpd	%ymm2, %ymm11, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm11, %ymm11
	vaddpd	%ymm2, %ymm9, %ymm12
	vaddpd	%ymm3, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm9, %ymm9
	vaddpd	%ymm9, %ymm11, %ymm9
	vbroadcastss	.LCPI15_12(%rip), %ymm11
	vaddpd	%ymm1, %ymm10, %ymm1
	vbroadcastss	.LCPI15_11(%rip), %ymm10
	vaddpd	%ymm1, %ymm0, %ymm0
	vaddpd	%ymm7, %ymm12, %ymm1
	vbroadcastss	.LCPI15_13(%rip), %ymm12
	vaddpd	%ymm1, %ymm6, %ymm1
	vaddpd	%ymm2, %ymm9, %ymm6
	vaddpd	%ymm3, %ymm6, %ymm6
	vsubpd	%ymm6, %ymm9, %ymm7
	vaddpd	%ymm6, %ymm8, %ymm6
	vaddpd	%ymm6, %ymm1, %ymm6
	vaddpd	%ymm2, %ymm4, %ymm1
	vaddpd	%ymm3, %ymm1, %ymm1
	vsubpd	%ymm1, %ymm4, %ymm4
	vaddpd	%ymm1, %ymm5, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vbroadcastsd	.LCPI15_28(%rip), %ymm15
	vmulpd	(%rsp), %ymm15, %ymm1
	vmulpd	32(%rsp), %ymm15, %ymm5
	vcvtpd2ps	%ymm5, %xmm5
	vcvtpd2ps	%ymm1, %xmm1
	vinsertf128	$1, %xmm1, %ymm5, %ymm1
	vmulpd	96(%rsp), %ymm14, %ymm5
	vmulpd	64(%rsp), %ymm14, %ymm8
	vmulpd	%ymm6, %ymm14, %ymm6
	vmulpd	%ymm0, %ymm14, %ymm9
	vmulpd	%ymm4, %ymm15, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmulpd	%ymm7, %ymm15, %ymm4
	vcvtpd2ps	%ymm4, %xmm4
	vinsertf128	$1, %xmm4, %ymm0, %ymm0
	vaddpd	%ymm2, %ymm8, %ymm4
	vaddpd	%ymm3, %ymm4, %ymm4
	vsubpd	%ymm4, %ymm8, %ymm4
	vaddpd	%ymm2, %ymm5, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm5, %ymm5
	vaddpd	%ymm2, %ymm9, %ymm7
	vaddpd	%ymm3, %ymm7, %ymm7
	vsubpd	%ymm7, %ymm9, %ymm7
	vbroadcastss	.LCPI15_10(%rip), %ymm9
	vaddpd	%ymm2, %ymm6, %ymm8
	vaddpd	%ymm3, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm6, %ymm6
	vbroadcastsd	.LCPI15_29(%rip), %ymm8
	vbroadcastsd	.LCPI15_30(%rip), %ymm15
	vfmadd213pd	%ymm8, %ymm15, %ymm6
	vfmadd213pd	%ymm8, %ymm15, %ymm7
	vfmadd213pd	%ymm8, %ymm15, %ymm5
	vfmadd213pd	%ymm8, %ymm15, %ymm4
	vcvtpd2ps	%ymm4, %xmm4
	vcvtpd2ps	%ymm5, %xmm5
	vcvtpd2ps	%ymm7, %xmm7
	vcvtpd2ps	%ymm6, %xmm6
	vinsertf128	$1, %xmm5, %ymm4, %ymm5
	vinsertf128	$1, %xmm6, %ymm7, %ymm4
	vmulps	%ymm1, %ymm1, %ymm6
	vmovaps	%ymm10, %ymm7
	vfmadd213ps	%ymm9, %ymm6, %ymm7
	vfmadd213ps	%ymm11, %ymm6, %ymm7
	vfmadd213ps	%ymm12, %ymm6, %ymm7
	vmulps	%ymm7, %ymm6, %ymm6
	vfmadd213ps	%ymm1, %ymm1, %ymm6
	vpslld	$31, %ymm5, %ymm1
	vpxor	%ymm6, %ymm1, %ymm1
	vmovups	416(%rsp), %ymm6
	vmovups	320(%rsp), %ymm5
	vsubps	%ymm5, %ymm5, %ymm5
	vaddps	%ymm1, %ymm5, %ymm1
	vcmpnltps	352(%rsp), %ymm13, %ymm5
	vblendvps	%ymm5, %ymm6, %ymm1, %ymm6
	vmulps	%ymm0, %ymm0, %ymm1
	vmovaps	%ymm10, %ymm5
	vfmadd213ps	%ymm9, %ymm1, %ymm5
	vfmadd213ps	%ymm11, %ymm1, %ymm5
	vfmadd213ps	%ymm12, %ymm1, %ymm5
	vmulps	%ymm5, %ymm1, %ymm1
	vfmadd213ps	%ymm0, %ymm0, %ymm1
	vpslld	$31, %ymm4, %ymm0
	vmovups	448(%rsp), %ymm4
	vpxor	%ymm1, %ymm0, %ymm0
	vmovups	128(%rsp), %ymm1
	vsubps	%ymm1, %ymm1, %ymm1
	vaddps	%ymm0, %ymm1, %ymm0
	vcmpnltps	384(%rsp), %ymm13, %ymm1
	vblendvps	%ymm1, %ymm4, %ymm0, %ymm4
.LBB15_10:
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB15_14
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB15_13
	vmovntps	%ymm6, (%r9)
	vmovntps	%ymm4, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB15_5
	jmp	.LBB15_16
	.p2align	4
.LBB15_13:
	vmovups	%ymm6, (%r9)
	vmovups	%ymm4, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB15_5
.LBB15_17:
	addq	$488, %rsp
	vzeroupper
	retq
.LBB15_15:
	testb	%dil, %dil
	je	.LBB15_17
.LBB15_16:
	sfence
	addq	$488, %rsp
	vzeroupper
	retq
.Lfunc_end15:
	.size	nt_f32_cos__avx2, .Lfunc_end15-nt_f32_cos__avx2
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI16_0:
	.long	0x3f000000
.LCPI16_3:
	.long	0x7fffffff
.LCPI16_4:
	.long	0x00800000
.LCPI16_5:
	.long	0x4b800000
.LCPI16_6:
	.long	3234528013
.LCPI16_7:
	.long	4286578688
.LCPI16_8:
	.long	0x41c00000
.LCPI16_9:
	.long	2139095040
.LCPI16_22:
	.long	0x3c0913e1
.LCPI16_23:
	.long	0x3ab5b8d4
.LCPI16_24:
	.long	0x3d2aab8c
.LCPI16_25:
	.long	0x3e2aaa58
.LCPI16_26:
	.long	0x3effffff
.LCPI16_27:
	.long	0x3f800000
.LCPI16_28:
	.long	0x4b40007f
.LCPI16_29:
	.long	0xcb40007f
.LCPI16_30:
	.long	2130706431
.LCPI16_31:
	.long	8388606
.LCPI16_32:
	.long	2143289344
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI16_1:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI16_2:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI16_10:
	.quad	0xbff0000000000000
.LCPI16_11:
	.quad	0x3ff0000000000000
.LCPI16_12:
	.quad	0x3fda58d887e9b371
.LCPI16_13:
	.quad	0x3fd5ce85a655f284
.LCPI16_14:
	.quad	0x3fe27777fe90fe35
.LCPI16_15:
	.quad	0x3feec709d12cee7c
.LCPI16_16:
	.quad	0x40071547652bedf3
.LCPI16_17:
	.quad	0xc069000000000000
.LCPI16_18:
	.quad	0x4069000000000000
.LCPI16_19:
	.quad	0x4338000000000000
.LCPI16_20:
	.quad	0xc338000000000000
.LCPI16_21:
	.quad	0x3fe62e42fefa39ef
	.text
	.globl	nt_f32_power__avx2
	.p2align	4
	.type	nt_f32_power__avx2,@function
nt_f32_power__avx2:
	subq	$472, %rsp
	vbroadcastss	16(%rdi), %ymm0
	vmovups	%ymm0, -112(%rsp)
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB16_16
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB16_17
	cmpq	%rsi, %rdx
	jle	.LBB16_14
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB16_4
.LBB16_16:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
.LBB16_17:
	cmpq	%rsi, %rdx
	jle	.LBB16_15
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB16_4:
	vmovups	-112(%rsp), %ymm6
	vmulss	.LCPI16_0(%rip), %xmm6, %xmm0
	vbroadcastss	%xmm0, %ymm0
	vbroadcastss	%xmm6, %xmm1
	vcvtps2pd	%xmm1, %ymm1
	vmovups	%ymm1, 80(%rsp)
	vroundps	$8, %ymm6, %ymm2
	vcmpeqps	%ymm6, %ymm2, %ymm3
	vpackssdw	%ymm3, %ymm3, %ymm3
	vroundps	$8, %ymm0, %ymm4
	vextracti128	$1, %ymm3, %xmm5
	vcmpneqps	%ymm0, %ymm4, %ymm0
	vpackssdw	%ymm0, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm4
	vpand	%xmm5, %xmm4, %xmm4
	vpand	%xmm3, %xmm0, %xmm0
	vpacksswb	%xmm4, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	vpmovzxbd	%xmm0, %ymm3
	vpslld	$31, %ymm3, %ymm3
	vmovdqu	%ymm3, 304(%rsp)
	vpunpckhbw	%xmm0, %xmm0, %xmm0
	vpmovzxwd	%xmm0, %ymm0
	vpslld	$31, %ymm0, %ymm0
	vmovdqu	%ymm0, 272(%rsp)
	vcmpneqps	%ymm6, %ymm2, %ymm0
	vpackssdw	%ymm0, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm2
	vpacksswb	%xmm2, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	vmovdqa	%xmm0, -128(%rsp)
	vbroadcastss	.LCPI16_3(%rip), %ymm0
	vmovups	%ymm0, 240(%rsp)
	vbroadcastss	.LCPI16_6(%rip), %ymm0
	vmovups	%ymm0, 208(%rsp)
	vbroadcastss	.LCPI16_7(%rip), %ymm0
	vmovups	%ymm0, 176(%rsp)
	vbroadcastss	.LCPI16_8(%rip), %ymm0
	vmovups	%ymm0, 144(%rsp)
	vbroadcastss	.LCPI16_9(%rip), %ymm0
	vmovups	%ymm0, 112(%rsp)
	vbroadcastss	.LCPI16_27(%rip), %ymm0
	vmovups	%ymm0, 48(%rsp)
	vbroadcastss	.LCPI16_4(%rip), %ymm0
	vmovups	%ymm0, 16(%rsp)
	vbroadcastss	.LCPI16_30(%rip), %ymm0
	vmovups	%ymm0, -16(%rsp)
	vbroadcastss	.LCPI16_31(%rip), %ymm0
	vmovups	%ymm0, -48(%rsp)
	vbroadcastss	.LCPI16_32(%rip), %ymm0
	vmovups	%ymm0, -80(%rsp)
	jmp	.LBB16_5
	.p2align	4
.LBB16_12:
	vmovd	%r8d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	.LCPI16_1(%rip), %ymm3, %ymm4
	vmaskmovps	%ymm2, %ymm4, (%r9)
	vpcmpgtd	.LCPI16_2(%rip), %ymm3, %ymm2
	vmaskmovps	%ymm0, %ymm2, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB16_13
.LBB16_5:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB16_7
	vmovups	(%r9), %ymm2
	vmovups	32(%r9), %ymm1
	jmp	.LBB16_8
	.p2align	4
.LBB16_7:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI16_1(%rip), %ymm0, %ymm2
	vmaskmovps	(%r9), %ymm2, %ymm2
	vpcmpgtd	.LCPI16_2(%rip), %ymm0, %ymm0
	vmaskmovps	32(%r9), %ymm0, %ymm1
.LBB16_8:
	vmovups	%ymm2, 400(%rsp)
	vmovups	%ymm1, 432(%rsp)
	vmovups	240(%rsp), %ymm0
	vandps	%ymm0, %ymm1, %ymm4
	vandps	%ymm0, %ymm2, %ymm12
	vbroadcastss	.LCPI16_4(%rip), %ymm3
	vcmpltps	%ymm3, %ymm12, %ymm0
	vcmpltps	%ymm3, %ymm4, %ymm6
	vbroadcastss	.LCPI16_5(%rip), %ymm3
	vmulps	%ymm3, %ymm4, %ymm9
	vblendvps	%ymm6, %ymm9, %ymm4, %ymm9
	vmulps	%ymm3, %ymm12, %ymm10
	vblendvps	%ymm0, %ymm10, %ymm12, %ymm10
	vmovdqu	208(%rsp), %ymm3
	vpaddd	%ymm3, %ymm10, %ymm11
	vpaddd	%ymm3, %ymm9, %ymm13
	vpsrad	$23, %ymm13, %ymm15
	vmovdqu	176(%rsp), %ymm3
	vpand	%ymm3, %ymm13, %ymm13
	vpsubd	%ymm13, %ymm9, %ymm9
	vpsrad	$23, %ymm11, %ymm13
	vpand	%ymm3, %ymm11, %ymm11
	vcvtdq2ps	%ymm13, %ymm13
	vcvtdq2ps	%ymm15, %ymm15
	vmovups	144(%rsp), %ymm3
	vandps	%ymm3, %ymm0, %ymm0
	vsubps	%ymm0, %ymm13, %ymm0
	vandps	%ymm3, %ymm6, %ymm6
	vsubps	%ymm6, %ymm15, %ymm6
	vxorps	%xmm3, %xmm3, %xmm3
	vcmpeqps	%ymm3, %ymm1, %ymm13
	vcmpeqps	%ymm3, %ymm2, %ymm15
	vbroadcastss	.LCPI16_7(%rip), %ymm3
	vblendvps	%ymm15, %ymm3, %ymm0, %ymm0
	vblendvps	%ymm13, %ymm3, %ymm6, %ymm6
	vmovdqu	112(%rsp), %ymm3
	vpcmpgtd	%ymm12, %ymm3, %ymm13
	vmovups	%ymm4, 336(%rsp)
	vpcmpgtd	%ymm4, %ymm3, %ymm15
	vblendvps	%ymm15, %ymm6, %ymm4, %ymm1
	vmovups	%ymm1, 368(%rsp)
	vblendvps	%ymm13, %ymm0, %ymm12, %ymm0
	vpsubd	%ymm11, %ymm10, %ymm10
	vcvtps2pd	%xmm10, %ymm11
	vextracti128	$1, %ymm10, %xmm10
	vcvtps2pd	%xmm10, %ymm10
	vbroadcastsd	.LCPI16_10(%rip), %ymm3
	vaddpd	%ymm3, %ymm10, %ymm13
	vaddpd	%ymm3, %ymm11, %ymm15
	vbroadcastsd	.LCPI16_11(%rip), %ymm7
	vaddpd	%ymm7, %ymm10, %ymm10
	vdivpd	%ymm10, %ymm13, %ymm10
	vaddpd	%ymm7, %ymm11, %ymm11
	vdivpd	%ymm11, %ymm15, %ymm11
	vmulpd	%ymm11, %ymm11, %ymm13
	vbroadcastsd	.LCPI16_13(%rip), %ymm4
	vmovapd	%ymm4, %ymm15
	vbroadcastsd	.LCPI16_12(%rip), %ymm5
	vfmadd213pd	%ymm5, %ymm13, %ymm15
	vbroadcastsd	.LCPI16_14(%rip), %ymm14
	vfmadd213pd	%ymm14, %ymm13, %ymm15
	vbroadcastsd	.LCPI16_15(%rip), %ymm6
	vfmadd213pd	%ymm6, %ymm13, %ymm15
	vbroadcastsd	.LCPI16_16(%rip), %ymm5
	vfmadd213pd	%ymm5, %ymm13, %ymm15
	vextractf128	$1, %ymm0, %xmm13
	vcvtps2pd	%xmm13, %ymm13
	vcvtps2pd	%xmm0, %ymm0
	vfmadd213pd	%ymm0, %ymm11, %ymm15
	vmulpd	%ymm10, %ymm10, %ymm0
	vmovapd	%ymm4, %ymm11
	vbroadcastsd	.LCPI16_12(%rip), %ymm2
	vfmadd213pd	%ymm2, %ymm0, %ymm11
	vfmadd213pd	%ymm14, %ymm0, %ymm11
	vfmadd213pd	%ymm6, %ymm0, %ymm11
	vfmadd213pd	%ymm5, %ymm0, %ymm11
	vfmadd213pd	%ymm13, %ymm10, %ymm11
	vmovupd	80(%rsp), %ymm8
	vmulpd	%ymm8, %ymm11, %ymm0
	vmulpd	%ymm8, %ymm15, %ymm10
	vbroadcastsd	.LCPI16_17(%rip), %ymm1
	vmaxpd	%ymm10, %ymm1, %ymm10
	vmaxpd	%ymm0, %ymm1, %ymm11
	vcvtps2pd	%xmm9, %ymm13
	vextracti128	$1, %ymm9, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vaddpd	%ymm3, %ymm0, %ymm9
	vaddpd	%ymm3, %ymm13, %ymm15
	vaddpd	%ymm7, %ymm0, %ymm0
	vdivpd	%ymm0, %ymm9, %ymm0
	vaddpd	%ymm7, %ymm13, %ymm9
	vdivpd	%ymm9, %ymm15, %ymm13
	vbroadcastsd	.LCPI16_18(%rip), %ymm1
	vminpd	%ymm11, %ymm1, %ymm9
	vmulpd	%ymm13, %ymm13, %ymm11
	vmovapd	%ymm4, %ymm3
	vfmadd213pd	%ymm2, %ymm11, %ymm3
	vfmadd213pd	%ymm14, %ymm11, %ymm3
	vfmadd213pd	%ymm6, %ymm11, %ymm3
	vfmadd213pd	%ymm5, %ymm11, %ymm3
	vmovups	368(%rsp), %ymm7
	vcvtps2pd	%xmm7, %ymm11
	vminpd	%ymm10, %ymm1, %ymm15
	vfmadd213pd	%ymm11, %ymm13, %ymm3
	vmulpd	%ymm0, %ymm0, %ymm10
	vfmadd213pd	%ymm2, %ymm10, %ymm4
	vfmadd213pd	%ymm14, %ymm10, %ymm4
	vfmadd213pd	%ymm6, %ymm10, %ymm4
	vfmadd213pd	%ymm5, %ymm10, %ymm4
	vbroadcastsd	.LCPI16_19(%rip), %ymm5
	vaddpd	%ymm5, %ymm15, %ymm14
	vextractf128	$1, %ymm7, %xmm6
	vcvtps2pd	%xmm6, %ymm6
	vfmadd213pd	%ymm6, %ymm0, %ymm4
	vmulpd	%ymm4, %ymm8, %ymm0
	vmulpd	%ymm3, %ymm8, %ymm3
	vbroadcastsd	.LCPI16_17(%rip), %ymm2
	vmaxpd	%ymm3, %ymm2, %ymm3
	vmaxpd	%ymm0, %ymm2, %ymm0
	vminpd	%ymm0, %ymm1, %ymm0
	vminpd	%ymm3, %ymm1, %ymm3
	vaddpd	%ymm5, %ymm3, %ymm10
	vaddpd	%ymm5, %ymm0, %ymm6
	vbroadcastsd	.LCPI16_20(%rip), %ymm1
	vaddpd	%ymm1, %ymm6, %ymm6
	vaddpd	%ymm1, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm3, %ymm3
	vsubpd	%ymm6, %ymm0, %ymm0
	vbroadcastsd	.LCPI16_21(%rip), %ymm2
	vmulpd	%ymm2, %ymm0, %ymm0
	vmulpd	%ymm2, %ymm3, %ymm3
	vcvtpd2ps	%ymm3, %xmm3
	vcvtpd2ps	%ymm0, %xmm0
	vinsertf128	$1, %xmm0, %ymm3, %ymm13
	vaddpd	%ymm5, %ymm9, %ymm0
	vaddpd	%ymm1, %ymm0, %ymm11
	vaddpd	%ymm1, %ymm14, %ymm0
	vsubpd	%ymm0, %ymm15, %ymm3
	vsubpd	%ymm11, %ymm9, %ymm7
	vmulpd	%ymm2, %ymm7, %ymm7
	vmulpd	%ymm2, %ymm3, %ymm3
	vcvtpd2ps	%ymm3, %xmm3
	vcvtpd2ps	%ymm7, %xmm7
	vinsertf128	$1, %xmm7, %ymm3, %ymm3
	vbroadcastss	.LCPI16_23(%rip), %ymm7
	vmovaps	%ymm7, %ymm9
	vbroadcastss	.LCPI16_22(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm13, %ymm9
	vbroadcastss	.LCPI16_24(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm13, %ymm9
	vbroadcastss	.LCPI16_25(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm13, %ymm9
	vbroadcastss	.LCPI16_26(%rip), %ymm8
	vfmadd213ps	%ymm8, %ymm13, %ymm9
	vbroadcastss	.LCPI16_27(%rip), %ymm14
	vfmadd213ps	%ymm14, %ymm13, %ymm9
	vfmadd213ps	%ymm14, %ymm13, %ymm9
	vfmadd213ps	%ymm1, %ymm3, %ymm7
	vfmadd213ps	%ymm2, %ymm3, %ymm7
	vfmadd213ps	%ymm5, %ymm3, %ymm7
	vfmadd213ps	%ymm8, %ymm3, %ymm7
	vfmadd213ps	%ymm14, %ymm3, %ymm7
	vcvtpd2ps	%ymm0, %xmm0
	vfmadd213ps	%ymm14, %ymm3, %ymm7
	vcvtpd2ps	%ymm11, %xmm3
	vinsertf128	$1, %xmm3, %ymm0, %ymm0
	vcvtpd2ps	%ymm10, %xmm3
	vcvtpd2ps	%ymm6, %xmm6
	vinsertf128	$1, %xmm6, %ymm3, %ymm3
	vbroadcastss	.LCPI16_0(%rip), %ymm10
	vmovaps	%ymm10, %ymm6
	vbroadcastss	.LCPI16_28(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm0, %ymm6
	vfmadd213ps	%ymm1, %ymm3, %ymm10
	vbroadcastss	.LCPI16_29(%rip), %ymm2
	vaddps	%ymm2, %ymm6, %ymm11
	vsubps	%ymm11, %ymm0, %ymm0
	vaddps	%ymm2, %ymm10, %ymm11
	vsubps	%ymm11, %ymm3, %ymm3
	vpslld	$23, %ymm10, %ymm10
	vmulps	%ymm10, %ymm9, %ymm9
	vpslld	$23, %ymm6, %ymm6
	vmulps	%ymm6, %ymm7, %ymm6
	vxorps	%xmm2, %xmm2, %xmm2
	vcmpeqps	-112(%rsp), %ymm2, %ymm7
	vaddps	%ymm1, %ymm0, %ymm0
	vpslld	$23, %ymm0, %ymm0
	vmulps	%ymm0, %ymm6, %ymm0
	vmovdqu	400(%rsp), %ymm5
	vpcmpgtd	%ymm5, %ymm2, %ymm6
	vaddps	%ymm1, %ymm3, %ymm3
	vpslld	$23, %ymm3, %ymm3
	vmulps	%ymm3, %ymm9, %ymm3
	vcmpeqps	%ymm14, %ymm12, %ymm9
	vorps	%ymm7, %ymm9, %ymm9
	vmovups	48(%rsp), %ymm1
	vblendvps	%ymm9, %ymm1, %ymm0, %ymm9
	vmovups	336(%rsp), %ymm4
	vcmpeqps	%ymm4, %ymm14, %ymm0
	vorps	%ymm7, %ymm0, %ymm0
	vmovdqu	432(%rsp), %ymm8
	vpcmpgtd	%ymm8, %ymm2, %ymm7
	vblendvps	%ymm0, %ymm1, %ymm3, %ymm0
	vpackssdw	%ymm7, %ymm6, %ymm3
	vpand	304(%rsp), %ymm5, %ymm2
	vxorps	%ymm2, %ymm9, %ymm2
	vmovdqu	16(%rsp), %ymm1
	vpsubd	%ymm1, %ymm12, %ymm6
	vmovdqu	-16(%rsp), %ymm5
	vpminud	%ymm5, %ymm6, %ymm7
	vpcmpeqd	%ymm7, %ymm6, %ymm6
	vpsubd	%ymm1, %ymm4, %ymm7
	vpminud	%ymm5, %ymm7, %ymm9
	vpcmpeqd	%ymm7, %ymm9, %ymm7
	vpackssdw	%ymm7, %ymm6, %ymm6
	vpcmpeqd	%ymm1, %ymm1, %ymm1
	vpaddd	%ymm1, %ymm12, %ymm7
	vmovdqu	-48(%rsp), %ymm5
	vpminud	%ymm5, %ymm7, %ymm9
	vpcmpeqd	%ymm7, %ymm9, %ymm7
	vpaddd	%ymm1, %ymm4, %ymm4
	vpminud	%ymm5, %ymm4, %ymm9
	vpcmpeqd	%ymm4, %ymm9, %ymm4
	vextracti128	$1, %ymm6, %xmm9
	vpackssdw	%ymm4, %ymm7, %ymm4
	vextracti128	$1, %ymm4, %xmm7
	vpor	%xmm7, %xmm9, %xmm7
	vextracti128	$1, %ymm3, %xmm9
	vpand	%xmm7, %xmm9, %xmm7
	vpor	%xmm6, %xmm4, %xmm4
	vpand	%xmm3, %xmm4, %xmm3
	vpacksswb	%xmm7, %xmm3, %xmm3
	vpshufd	$216, %xmm3, %xmm3
	vpand	-128(%rsp), %xmm3, %xmm3
	vpmovzxbd	%xmm3, %ymm4
	vpslld	$31, %ymm4, %ymm4
	vmovups	-80(%rsp), %ymm1
	vblendvps	%ymm4, %ymm1, %ymm2, %ymm2
	vpand	272(%rsp), %ymm8, %ymm4
	vxorps	%ymm4, %ymm0, %ymm0
	vpunpckhbw	%xmm3, %xmm3, %xmm3
	vpmovzxwd	%xmm3, %ymm3
	vpslld	$31, %ymm3, %ymm3
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm0
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB16_12
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB16_11
	vmovntps	%ymm2, (%r9)
	vmovntps	%ymm0, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB16_5
	jmp	.LBB16_14
	.p2align	4
.LBB16_11:
	vmovups	%ymm2, (%r9)
	vmovups	%ymm0, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB16_5
.LBB16_15:
	addq	$472, %rsp
	vzeroupper
	retq
.LBB16_13:
	testb	%dil, %dil
	je	.LBB16_15
.LBB16_14:
	sfence
	addq	$472, %rsp
	vzeroupper
	retq
.Lfunc_end16:
	.size	nt_f32_power__avx2, .Lfunc_end16-nt_f32_power__avx2
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
	jge	.LBB17_1
	leaq	(%r8,%r10), %rax
	decq	%rax
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	je	.LBB17_6
	cqto
	idivq	%r10
	movq	%rax, %rcx
	cmpq	%rdi, %r9
	jl	.LBB17_8
	jmp	.LBB17_3
.LBB17_1:
	movl	$1, %ecx
	cmpq	%rdi, %r9
	jge	.LBB17_3
.LBB17_8:
	movq	%rcx, %r11
	leaq	(%rdi,%r9), %rax
	decq	%rax
	movq	%rax, %rcx
	orq	%r9, %rcx
	shrq	$32, %rcx
	je	.LBB17_9
	cqto
	idivq	%r9
	movq	%rax, %rdi
	jmp	.LBB17_11
.LBB17_6:
	xorl	%edx, %edx
	divl	%r10d
	movl	%eax, %ecx
	cmpq	%rdi, %r9
	jl	.LBB17_8
.LBB17_3:
	movl	$1, %edi
	cmpq	16(%rsp), %rsi
	jl	.LBB17_12
	jmp	.LBB17_4
.LBB17_9:
	xorl	%edx, %edx
	divl	%r9d
	movl	%eax, %edi
.LBB17_11:
	cmpq	16(%rsp), %rsi
	movq	%r11, %rcx
	jge	.LBB17_4
.LBB17_12:
	leaq	184(%rsp), %r13
	movq	%rbx, 136(%rsp)
	movq	%rcx, 88(%rsp)
	movq	%rdi, 56(%rsp)
	jmp	.LBB17_13
	.p2align	4
.LBB17_38:
	movq	120(%rsp), %rsi
	addq	%rax, %rsi
	cmpq	16(%rsp), %rsi
	movq	88(%rsp), %rcx
	movq	56(%rsp), %rdi
	jge	.LBB17_4
.LBB17_13:
	movq	%rsi, %r12
	cmpq	$1, %rcx
	je	.LBB17_17
	movq	%rsi, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB17_15
	movq	%rsi, %rax
	cqto
	idivq	%rcx
	movq	%rax, %r12
	jmp	.LBB17_17
.LBB17_15:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %r12d
	.p2align	4
.LBB17_17:
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
	je	.LBB17_22
	movq	%r12, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	je	.LBB17_19
	movq	%r12, %rax
	cqto
	idivq	%rdi
	jmp	.LBB17_21
.LBB17_19:
	movl	%r12d, %eax
	xorl	%edx, %edx
	divl	%edi
.LBB17_21:
	movq	32(%rsp), %rdx
.LBB17_22:
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
	je	.LBB17_23
	movq	168(%rbx), %r8
	imulq	%rax, %r8
	leaq	(%rdi,%r8,4), %rdi
	jmp	.LBB17_25
	.p2align	4
.LBB17_23:
	xorl	%edi, %edi
.LBB17_25:
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
	jge	.LBB17_38
	imulq	48(%rsp), %r15
	leaq	16(%r15), %rax
	movq	%rax, 144(%rsp)
	movq	%r15, 72(%rsp)
	movq	%rcx, 128(%rsp)
	jmp	.LBB17_27
	.p2align	4
.LBB17_37:
	movq	%r14, %r12
	movq	128(%rsp), %rcx
	cmpq	%rcx, %r14
	movq	32(%rsp), %rax
	jge	.LBB17_38
.LBB17_27:
	movq	%rcx, %r14
	subq	%r12, %r14
	cmpq	$49, %r14
	jge	.LBB17_28
.LBB17_32:
	movq	%r9, %rbp
	cmpq	$16, 16(%rbx)
	jg	.LBB17_40
.LBB17_33:
	leaq	(%r14,%r12), %rsi
	movq	%r12, %rdi
	callq	($s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF)
	jmp	.LBB17_34
	.p2align	4
.LBB17_28:
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
	jae	.LBB17_31
	cmpl	$47, %eax
	jbe	.LBB17_62
	leaq	4(%rax), %rcx
	cmpq	%rcx, %r14
	cmovaeq	%rax, %r14
	jmp	.LBB17_32
	.p2align	4
.LBB17_40:
	cmpq	$3, %r14
	jge	.LBB17_41
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	($s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF)
.LBB17_34:
	movq	%rbp, %r9
.LBB17_35:
	addq	%r12, %r14
	cmpl	$3, 184(%rbx)
	jl	.LBB17_37
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	movq	%r9, %r12
	callq	($s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF)
	movq	%r12, %r9
	jmp	.LBB17_37
	.p2align	4
.LBB17_31:
	cmpq	$244, %r14
	jb	.LBB17_32
	movq	%r9, %rbp
	movl	$240, %r14d
	jmp	.LBB17_64
	.p2align	4
.LBB17_41:
	movl	$1, %eax
	movq	%rax, 64(%rsp)
	cmpq	$48, %r14
	jae	.LBB17_43
	movl	$1, %esi
	jmp	.LBB17_45
.LBB17_62:
	cmpq	$52, %r14
	jb	.LBB17_32
	movq	%r9, %rbp
	movl	$48, %r14d
.LBB17_64:
	cmpq	$17, 16(%rbx)
	jl	.LBB17_33
	jmp	.LBB17_44
.LBB17_43:
	movq	24(%rbx), %rcx
.LBB17_44:
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
.LBB17_45:
	movq	%r14, 160(%rsp)
	xorl	%eax, %eax
	movq	%r12, 168(%rsp)
	movq	%rbp, %r9
	movq	%rsi, 152(%rsp)
	jmp	.LBB17_46
	.p2align	4
.LBB17_61:
	movq	176(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	64(%rsp), %rcx
	movq	136(%rsp), %rbx
	movq	72(%rsp), %r15
	movq	152(%rsp), %rsi
	je	.LBB17_35
.LBB17_46:
	leaq	1(%rax), %rdi
	movq	24(%rbx), %rbx
	cmpq	$2, %rsi
	movq	%rdi, 176(%rsp)
	jge	.LBB17_48
	movw	$256, %dx
	movw	$1, %di
	xorl	%ecx, %ecx
	jmp	.LBB17_55
	.p2align	4
.LBB17_48:
	imulq	%rbx, %rax
	movq	%rax, %rcx
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB17_49
	cqto
	idivq	%rsi
	movq	%rax, %rcx
	jmp	.LBB17_51
.LBB17_49:
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %ecx
.LBB17_51:
	movq	%rbx, %rax
	imulq	%rdi, %rax
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB17_52
	cqto
	idivq	%rsi
	jmp	.LBB17_54
.LBB17_52:
	xorl	%edx, %edx
	divl	%esi
.LBB17_54:
	xorl	%edi, %edi
	testq	%rcx, %rcx
	sete	%dil
	xorl	%edx, %edx
	cmpq	%rbx, %rax
	sete	%dl
	shll	$8, %edx
	movq	%rax, %rbx
.LBB17_55:
	movzwl	%di, %esi
	movl	%esi, 28(%rsp)
	movzwl	%dx, %edx
	movl	%edx, 12(%rsp)
	cmpq	144(%rsp), %r9
	movq	168(%rsp), %r12
	movq	160(%rsp), %r14
	movq	%rcx, 80(%rsp)
	jl	.LBB17_58
	movl	12(%rsp), %eax
	orl	28(%rsp), %eax
	movl	%eax, 44(%rsp)
	movq	72(%rsp), %rbp
	.p2align	4
.LBB17_57:
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
	jge	.LBB17_57
.LBB17_58:
	cmpq	%r9, %r15
	jge	.LBB17_61
	movl	12(%rsp), %eax
	orl	28(%rsp), %eax
	movl	%eax, 12(%rsp)
	.p2align	4
.LBB17_60:
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
	jl	.LBB17_60
	jmp	.LBB17_61
.LBB17_4:
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
.Lfunc_end17:
	.size	nt_f32_matmul__avx2, .Lfunc_end17-nt_f32_matmul__avx2
	.cfi_endproc
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI18_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI18_1:
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
	jge	.LBB18_31
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
	vmovdqa	.LCPI18_0(%rip), %ymm0
	vmovdqa	.LCPI18_1(%rip), %ymm1
	movq	%r13, -24(%rsp)
	movq	%r10, -32(%rsp)
	movq	%r15, -40(%rsp)
	jmp	.LBB18_2
.LBB18_32:
	vbroadcastss	196(%rcx), %ymm2
	vbroadcastss	200(%rcx), %ymm5
	vmaxps	%ymm3, %ymm2, %ymm3
	vmaxps	%ymm4, %ymm2, %ymm2
	vminps	%ymm2, %ymm5, %ymm4
	vminps	%ymm3, %ymm5, %ymm3
	.p2align	4
.LBB18_29:
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
	je	.LBB18_30
.LBB18_2:
	movq	128(%rcx), %rax
	imulq	%rdi, %rax
	leaq	(%r10,%rax,4), %rdx
	cmpl	$0, 192(%rcx)
	je	.LBB18_3
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
	jmp	.LBB18_5
	.p2align	4
.LBB18_3:
	movl	$16, %r8d
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
.LBB18_5:
	movq	%rdx, -8(%rsp)
	movq	24(%rcx), %rbx
	movq	64(%rcx), %r12
	leaq	3(%rbx), %rax
	testq	%rbx, %rbx
	movq	%rbx, %r14
	cmovsq	%rax, %r14
	cmpq	$7, %rax
	jae	.LBB18_34
	imulq	%rdi, %r12
	leaq	(%r11,%r12,4), %rdx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	-48(%rsp), %r9
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	jmp	.LBB18_7
	.p2align	4
.LBB18_34:
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
.LBB18_35:
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
	jne	.LBB18_35
	addq	%r10, %r9
	addq	%r13, %rdx
	movq	-24(%rsp), %r13
	movq	-40(%rsp), %r15
	movq	-32(%rsp), %r10
	movq	%rsi, %r11
	movq	-16(%rsp), %rsi
.LBB18_7:
	andq	$-4, %r14
	subq	%r14, %rbx
	testq	%rbx, %rbx
	jle	.LBB18_8
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
	jne	.LBB18_11
	vmovaps	%ymm9, %ymm13
	vmovaps	%ymm10, %ymm14
	jmp	.LBB18_13
	.p2align	4
.LBB18_8:
	vmovaps	%ymm9, %ymm13
	vmovaps	%ymm10, %ymm14
	vmovaps	%ymm6, %ymm12
	vmovaps	%ymm7, %ymm11
	movl	$16, %r14d
	jmp	.LBB18_13
	.p2align	4
.LBB18_11:
	movq	104(%rcx), %rax
	vmaskmovps	(%r9,%rax,4), %ymm15, %ymm13
	movq	72(%rcx), %r8
	vmaskmovps	32(%r9,%rax,4), %ymm2, %ymm14
	vbroadcastss	(%rdx,%r8,4), %ymm6
	vfmadd213ps	%ymm10, %ymm6, %ymm14
	vfmadd213ps	%ymm9, %ymm6, %ymm13
	cmpq	$3, %rbx
	jb	.LBB18_13
	leaq	(%r9,%rax,4), %r9
	vmaskmovps	(%r9,%rax,4), %ymm15, %ymm6
	vmaskmovps	32(%r9,%rax,4), %ymm2, %ymm2
	vbroadcastss	(%rdx,%r8,8), %ymm7
	vfmadd231ps	%ymm2, %ymm7, %ymm4
	vfmadd231ps	%ymm6, %ymm7, %ymm8
	.p2align	4
.LBB18_13:
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
	je	.LBB18_15
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
.LBB18_15:
	movl	184(%rcx), %ebp
	movl	188(%rcx), %ebx
	testl	%ebx, %ebx
	je	.LBB18_16
.LBB18_19:
	movq	144(%rcx), %rax
	testq	%rax, %rax
	je	.LBB18_22
	movq	152(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB18_22
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
.LBB18_22:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB18_24
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
.LBB18_24:
	testl	%ebx, %ebx
	je	.LBB18_29
	cmpl	$2, %ebp
	je	.LBB18_32
	cmpl	$1, %ebp
	jne	.LBB18_29
	vxorps	%xmm5, %xmm5, %xmm5
	vcmpnltps	%ymm5, %ymm3, %ymm2
	vandps	%ymm3, %ymm2, %ymm3
	vcmpnltps	%ymm5, %ymm4, %ymm2
	vandps	%ymm4, %ymm2, %ymm4
	jmp	.LBB18_29
	.p2align	4
.LBB18_16:
	cmpl	$2, %ebp
	je	.LBB18_33
	cmpl	$1, %ebp
	jne	.LBB18_28
	vxorps	%xmm5, %xmm5, %xmm5
	vcmpnltps	%ymm5, %ymm3, %ymm2
	vandps	%ymm3, %ymm2, %ymm3
	vcmpnltps	%ymm5, %ymm4, %ymm2
	vandps	%ymm4, %ymm2, %ymm4
	movl	$1, %ebp
	jmp	.LBB18_19
.LBB18_33:
	vbroadcastss	196(%rcx), %ymm2
	vbroadcastss	200(%rcx), %ymm5
	vmaxps	%ymm3, %ymm2, %ymm3
	vmaxps	%ymm4, %ymm2, %ymm2
	vminps	%ymm2, %ymm5, %ymm4
	vminps	%ymm3, %ymm5, %ymm3
	movl	$2, %ebp
	jmp	.LBB18_19
.LBB18_28:
	cmpl	$3, %ebp
	jge	.LBB18_29
	jmp	.LBB18_19
.LBB18_30:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB18_31:
	vzeroupper
	retq
.Lfunc_end18:
	.size	$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF, .Lfunc_end18-$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI19_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI19_1:
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
	je	.LBB19_102
	cmpq	$1, %r14
	jne	.LBB19_2
	movq	8(%r13), %rcx
	leaq	64(%rdx), %rax
	movq	%rcx, 24(%rsp)
	cmpq	%rax, %rcx
	jge	.LBB19_5
	movq	%rdx, %r9
.LBB19_32:
	leaq	32(%r9), %rax
	cmpq	%rax, 24(%rsp)
	jge	.LBB19_38
	movq	%r9, %r15
.LBB19_65:
	cmpq	24(%rsp), %r15
	jge	.LBB19_159
	movq	(%r13), %rcx
	movq	16(%r13), %r8
	movq	32(%r13), %r9
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movl	$16, %r12d
	vmovdqa	.LCPI19_0(%rip), %ymm1
	vmovdqa	.LCPI19_1(%rip), %ymm2
	movq	%r8, 40(%rsp)
	movq	%r9, 16(%rsp)
	jmp	.LBB19_67
.LBB19_96:
	vbroadcastss	196(%rcx), %ymm5
	vbroadcastss	200(%rcx), %ymm6
	vmaxps	%ymm3, %ymm5, %ymm3
	vmaxps	%ymm4, %ymm5, %ymm4
	vminps	%ymm4, %ymm6, %ymm4
	vminps	%ymm3, %ymm6, %ymm3
	.p2align	4
.LBB19_95:
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
	jge	.LBB19_159
.LBB19_67:
	movq	128(%rcx), %rax
	imulq	%rdi, %rax
	leaq	(%r9,%rax,4), %rax
	leaq	(%rax,%r15,4), %rsi
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%rcx)
	je	.LBB19_68
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
	jmp	.LBB19_70
	.p2align	4
.LBB19_68:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
.LBB19_70:
	movq	24(%rcx), %r10
	testq	%r10, %r10
	je	.LBB19_78
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
	jb	.LBB19_75
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
.LBB19_73:
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
	jne	.LBB19_73
	addq	%rax, %rsi
	addq	%r14, %r8
	movq	%rsi, %rbx
	movq	%r8, %rbp
	movq	88(%rsp), %r13
	movq	56(%rsp), %r14
	movq	40(%rsp), %r8
	movq	16(%rsp), %r9
	movq	32(%rsp), %rsi
.LBB19_75:
	andl	$3, %r10d
	je	.LBB19_78
	addq	$32, %rbx
	shlq	$2, %r12
	shlq	$2, %r11
	.p2align	4
.LBB19_77:
	vmaskmovps	-32(%rbx), %ymm6, %ymm7
	vmaskmovps	(%rbx), %ymm5, %ymm8
	vbroadcastss	(%rbp), %ymm9
	vfmadd231ps	%ymm8, %ymm9, %ymm4
	vfmadd231ps	%ymm7, %ymm9, %ymm3
	addq	%r12, %rbx
	addq	%r11, %rbp
	decq	%r10
	jne	.LBB19_77
.LBB19_78:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB19_79
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
	jmp	.LBB19_81
	.p2align	4
.LBB19_79:
	movl	$16, %r12d
.LBB19_81:
	movl	184(%rcx), %r11d
	movl	188(%rcx), %r10d
	testl	%r10d, %r10d
	movq	48(%rsp), %rdi
	je	.LBB19_82
.LBB19_85:
	movq	144(%rcx), %rax
	testq	%rax, %rax
	je	.LBB19_88
	movq	152(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB19_88
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
.LBB19_88:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB19_90
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
.LBB19_90:
	testl	%r10d, %r10d
	je	.LBB19_95
	cmpl	$2, %r11d
	je	.LBB19_96
	cmpl	$1, %r11d
	jne	.LBB19_95
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	jmp	.LBB19_95
	.p2align	4
.LBB19_82:
	cmpl	$2, %r11d
	je	.LBB19_97
	cmpl	$1, %r11d
	jne	.LBB19_94
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	movl	$1, %r11d
	jmp	.LBB19_85
.LBB19_97:
	vbroadcastss	196(%rcx), %ymm5
	vbroadcastss	200(%rcx), %ymm6
	vmaxps	%ymm3, %ymm5, %ymm3
	vmaxps	%ymm4, %ymm5, %ymm4
	vminps	%ymm4, %ymm6, %ymm4
	vminps	%ymm3, %ymm6, %ymm3
	movl	$2, %r11d
	jmp	.LBB19_85
.LBB19_94:
	cmpl	$3, %r11d
	jge	.LBB19_95
	jmp	.LBB19_85
.LBB19_102:
	movq	8(%r13), %r10
	leaq	32(%rdx), %rax
	cmpq	%rax, %r10
	movq	%r10, 40(%rsp)
	jge	.LBB19_104
	movq	%rdx, %r15
.LBB19_131:
	cmpq	%r10, %r15
	jge	.LBB19_159
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
	vmovdqa	.LCPI19_0(%rip), %ymm1
	vmovdqa	.LCPI19_1(%rip), %ymm2
	movq	%rbx, 80(%rsp)
	jmp	.LBB19_133
.LBB19_167:
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
.LBB19_158:
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
	jge	.LBB19_159
.LBB19_133:
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
	je	.LBB19_134
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
	jmp	.LBB19_136
	.p2align	4
.LBB19_134:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm4, %xmm4, %xmm4
.LBB19_136:
	movq	%rsi, 24(%rsp)
	movq	24(%rcx), %rbp
	testq	%rbp, %rbp
	je	.LBB19_142
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
	jne	.LBB19_169
	movq	%r8, %rax
	imulq	%rdi, %rax
	leaq	(%rbx,%rax,4), %rdx
	testb	$1, %bpl
	jne	.LBB19_141
	jmp	.LBB19_142
	.p2align	4
.LBB19_169:
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
.LBB19_170:
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
	jne	.LBB19_170
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
	je	.LBB19_142
.LBB19_141:
	vmaskmovps	(%r11), %ymm8, %ymm8
	vmaskmovps	32(%r11), %ymm7, %ymm7
	vbroadcastss	(%rdx), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm4
	vfmadd231ps	%ymm9, %ymm8, %ymm6
	vbroadcastss	(%rdx,%r8,4), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm3
	vfmadd231ps	%ymm8, %ymm9, %ymm5
.LBB19_142:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB19_144
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
.LBB19_144:
	movl	184(%rcx), %r8d
	movl	188(%rcx), %ebp
	testl	%ebp, %ebp
	je	.LBB19_145
.LBB19_148:
	movq	144(%rcx), %rax
	testq	%rax, %rax
	je	.LBB19_151
	movq	152(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB19_151
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
.LBB19_151:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB19_153
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
.LBB19_153:
	testl	%ebp, %ebp
	je	.LBB19_158
	cmpl	$2, %r8d
	je	.LBB19_167
	cmpl	$1, %r8d
	jne	.LBB19_158
	vcmpnltps	%ymm0, %ymm6, %ymm7
	vandps	%ymm6, %ymm7, %ymm6
	vcmpnltps	%ymm0, %ymm4, %ymm7
	vandps	%ymm4, %ymm7, %ymm4
	vcmpnltps	%ymm0, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vcmpnltps	%ymm0, %ymm3, %ymm7
	vandps	%ymm3, %ymm7, %ymm3
	jmp	.LBB19_158
	.p2align	4
.LBB19_145:
	cmpl	$2, %r8d
	je	.LBB19_168
	cmpl	$1, %r8d
	jne	.LBB19_157
	vcmpnltps	%ymm0, %ymm6, %ymm7
	vandps	%ymm6, %ymm7, %ymm6
	vcmpnltps	%ymm0, %ymm4, %ymm7
	vandps	%ymm4, %ymm7, %ymm4
	vcmpnltps	%ymm0, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vcmpnltps	%ymm0, %ymm3, %ymm7
	vandps	%ymm3, %ymm7, %ymm3
	movl	$1, %r8d
	jmp	.LBB19_148
.LBB19_168:
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
	jmp	.LBB19_148
.LBB19_157:
	cmpl	$3, %r8d
	jge	.LBB19_158
	jmp	.LBB19_148
.LBB19_2:
	movq	%rdx, %r15
.LBB19_159:
	movq	8(%r13), %rbx
	cmpq	%rbx, %r15
	jge	.LBB19_166
	movq	(%r13), %rax
	movq	24(%rax), %r12
	leaq	16(%r15), %rax
	cmpq	%rax, %rbx
	jl	.LBB19_164
	movq	48(%rsp), %r14
	.p2align	4
.LBB19_162:
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
	jge	.LBB19_162
	movq	56(%rsp), %r14
.LBB19_164:
	cmpq	%rbx, %r15
	movq	48(%rsp), %rbp
	jge	.LBB19_166
	.p2align	4
.LBB19_165:
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
	jl	.LBB19_165
.LBB19_166:
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
.LBB19_5:
	.cfi_def_cfa_offset 176
	movq	(%r13), %r8
	movq	16(%r13), %rbx
	movq	32(%r13), %r15
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	movq	%r8, 72(%rsp)
	movq	%rbx, 64(%rsp)
	movq	%r15, 96(%rsp)
	jmp	.LBB19_6
.LBB19_34:
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
.LBB19_31:
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
	jl	.LBB19_32
.LBB19_6:
	movq	128(%r8), %rax
	imulq	%rdi, %rax
	leaq	(%r15,%rax,4), %r9
	leaq	15(%rdx), %rcx
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rcx
	cmpl	$0, 192(%r8)
	je	.LBB19_7
	vmovups	(%r9,%rdx,4), %ymm8
	vmovups	32(%r9,%rdx,4), %ymm6
	vmovups	64(%r9,%rdx,4), %ymm7
	vmovups	96(%r9,%rdx,4), %ymm4
	vmovups	160(%r9,%rdx,4), %ymm2
	vmovups	128(%r9,%rdx,4), %ymm5
	vmovups	224(%r9,%rdx,4), %ymm1
	vmovups	192(%r9,%rdx,4), %ymm3
	jmp	.LBB19_9
	.p2align	4
.LBB19_7:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
.LBB19_9:
	movq	24(%r8), %r12
	testq	%r12, %r12
	je	.LBB19_15
	movq	96(%r8), %r10
	movq	64(%r8), %rax
	imulq	%rdi, %rax
	leaq	(%rbx,%rax,4), %r11
	sarq	$4, %rcx
	movq	%r10, %rsi
	imulq	%rcx, %rsi
	cmpq	$1, %r12
	jne	.LBB19_36
	movq	8(%rsp), %rax
	leaq	(%rax,%rsi,4), %rsi
	testb	$1, %r12b
	jne	.LBB19_14
	jmp	.LBB19_15
	.p2align	4
.LBB19_36:
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
.LBB19_37:
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
	jne	.LBB19_37
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
	je	.LBB19_15
.LBB19_14:
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
.LBB19_15:
	movq	136(%r8), %rax
	testq	%rax, %rax
	je	.LBB19_17
	vaddps	(%rax,%rdx,4), %ymm8, %ymm8
	vaddps	32(%rax,%rdx,4), %ymm6, %ymm6
	vaddps	64(%rax,%rdx,4), %ymm7, %ymm7
	vaddps	96(%rax,%rdx,4), %ymm4, %ymm4
	vaddps	128(%rax,%rdx,4), %ymm5, %ymm5
	vaddps	160(%rax,%rdx,4), %ymm2, %ymm2
	vaddps	192(%rax,%rdx,4), %ymm3, %ymm3
	vaddps	224(%rax,%rdx,4), %ymm1, %ymm1
.LBB19_17:
	movl	184(%r8), %r11d
	movl	188(%r8), %r10d
	testl	%r10d, %r10d
	je	.LBB19_18
.LBB19_21:
	movq	144(%r8), %rcx
	testq	%rcx, %rcx
	je	.LBB19_24
	movq	152(%r8), %rax
	testq	%rax, %rax
	je	.LBB19_24
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
.LBB19_24:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB19_26
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
.LBB19_26:
	testl	%r10d, %r10d
	je	.LBB19_31
	cmpl	$2, %r11d
	je	.LBB19_34
	cmpl	$1, %r11d
	jne	.LBB19_31
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
	jmp	.LBB19_31
	.p2align	4
.LBB19_18:
	cmpl	$2, %r11d
	je	.LBB19_35
	cmpl	$1, %r11d
	jne	.LBB19_30
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
	jmp	.LBB19_21
.LBB19_35:
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
	jmp	.LBB19_21
.LBB19_30:
	cmpl	$3, %r11d
	jge	.LBB19_31
	jmp	.LBB19_21
.LBB19_38:
	movq	(%r13), %rcx
	movq	16(%r13), %rsi
	movq	32(%r13), %r12
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 40(%rsp)
	movq	%r12, 16(%rsp)
	jmp	.LBB19_39
.LBB19_98:
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
.LBB19_64:
	vmovups	%ymm4, (%r8,%r9,4)
	vmovups	%ymm2, 32(%r8,%r9,4)
	vmovups	%ymm3, 64(%r8,%r9,4)
	vmovups	%ymm1, 96(%r8,%r9,4)
	leaq	32(%r9), %r15
	addq	$64, %r9
	cmpq	%r9, 24(%rsp)
	movq	%r15, %r9
	jl	.LBB19_65
.LBB19_39:
	movq	128(%rcx), %rax
	imulq	%rdi, %rax
	leaq	(%r12,%rax,4), %r8
	leaq	15(%r9), %rdx
	testq	%r9, %r9
	cmovnsq	%r9, %rdx
	cmpl	$0, 192(%rcx)
	je	.LBB19_40
	vmovups	(%r8,%r9,4), %ymm4
	vmovups	32(%r8,%r9,4), %ymm2
	vmovups	64(%r8,%r9,4), %ymm3
	vmovups	96(%r8,%r9,4), %ymm1
	jmp	.LBB19_42
	.p2align	4
.LBB19_40:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm2, %xmm2, %xmm2
.LBB19_42:
	movq	24(%rcx), %r11
	testq	%r11, %r11
	je	.LBB19_48
	movq	96(%rcx), %r10
	movq	64(%rcx), %rax
	imulq	%rdi, %rax
	leaq	(%rsi,%rax,4), %rbx
	sarq	$4, %rdx
	movq	%r10, %rax
	imulq	%rdx, %rax
	cmpq	$1, %r11
	jne	.LBB19_100
	movq	8(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	testb	$1, %r11b
	jne	.LBB19_47
	jmp	.LBB19_48
	.p2align	4
.LBB19_100:
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
.LBB19_101:
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
	jne	.LBB19_101
	leaq	(%r10,%rax,4), %rax
	movq	88(%rsp), %r13
	movq	56(%rsp), %r14
	movq	40(%rsp), %rsi
	movq	16(%rsp), %r12
	movq	32(%rsp), %r10
	testb	$1, %r11b
	je	.LBB19_48
.LBB19_47:
	vbroadcastss	(%rbx), %ymm5
	vfmadd231ps	32(%rax), %ymm5, %ymm2
	vfmadd231ps	(%rax), %ymm5, %ymm4
	vfmadd231ps	32(%rax,%r10,4), %ymm5, %ymm1
	vfmadd231ps	(%rax,%r10,4), %ymm5, %ymm3
.LBB19_48:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB19_50
	vaddps	(%rax,%r9,4), %ymm4, %ymm4
	vaddps	32(%rax,%r9,4), %ymm2, %ymm2
	vaddps	64(%rax,%r9,4), %ymm3, %ymm3
	vaddps	96(%rax,%r9,4), %ymm1, %ymm1
.LBB19_50:
	movl	184(%rcx), %r11d
	movl	188(%rcx), %r10d
	testl	%r10d, %r10d
	movq	48(%rsp), %rdi
	je	.LBB19_51
.LBB19_54:
	movq	144(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB19_57
	movq	152(%rcx), %rax
	testq	%rax, %rax
	je	.LBB19_57
	vmovups	(%rdx,%r9,4), %ymm5
	vmovups	32(%rdx,%r9,4), %ymm6
	vmovups	64(%rdx,%r9,4), %ymm7
	vmovups	96(%rdx,%r9,4), %ymm8
	vfmadd213ps	32(%rax,%r9,4), %ymm6, %ymm2
	vfmadd213ps	(%rax,%r9,4), %ymm5, %ymm4
	vfmadd213ps	96(%rax,%r9,4), %ymm8, %ymm1
	vfmadd213ps	64(%rax,%r9,4), %ymm7, %ymm3
.LBB19_57:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB19_59
	movq	176(%rcx), %rdx
	imulq	%rdi, %rdx
	leaq	(%rax,%rdx,4), %rax
	vaddps	32(%rax,%r9,4), %ymm2, %ymm2
	vaddps	(%rax,%r9,4), %ymm4, %ymm4
	vaddps	96(%rax,%r9,4), %ymm1, %ymm1
	vaddps	64(%rax,%r9,4), %ymm3, %ymm3
.LBB19_59:
	testl	%r10d, %r10d
	je	.LBB19_64
	cmpl	$2, %r11d
	je	.LBB19_98
	cmpl	$1, %r11d
	jne	.LBB19_64
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vcmpnltps	%ymm0, %ymm2, %ymm5
	vandps	%ymm2, %ymm5, %ymm2
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm1, %ymm5
	vandps	%ymm1, %ymm5, %ymm1
	jmp	.LBB19_64
	.p2align	4
.LBB19_51:
	cmpl	$2, %r11d
	je	.LBB19_99
	cmpl	$1, %r11d
	jne	.LBB19_63
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vcmpnltps	%ymm0, %ymm2, %ymm5
	vandps	%ymm2, %ymm5, %ymm2
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm1, %ymm5
	vandps	%ymm1, %ymm5, %ymm1
	movl	$1, %r11d
	jmp	.LBB19_54
.LBB19_99:
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
	jmp	.LBB19_54
.LBB19_63:
	cmpl	$3, %r11d
	jge	.LBB19_64
	jmp	.LBB19_54
.LBB19_104:
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
	jmp	.LBB19_105
.LBB19_171:
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
.LBB19_130:
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
	jl	.LBB19_131
.LBB19_105:
	movq	128(%r8), %rsi
	movq	%rsi, %rax
	imulq	%rdi, %rax
	leaq	(%rbx,%rax,4), %rax
	leaq	(%rax,%rdx,4), %r11
	leaq	15(%rdx), %rcx
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rcx
	cmpl	$0, 192(%r8)
	je	.LBB19_106
	vmovups	(%r11), %ymm8
	vmovups	32(%r11), %ymm6
	vmovups	64(%r11), %ymm7
	vmovups	96(%r11), %ymm4
	vmovups	(%r11,%rsi,4), %ymm5
	vmovups	32(%r11,%rsi,4), %ymm2
	vmovups	64(%r11,%rsi,4), %ymm3
	vmovups	96(%r11,%rsi,4), %ymm1
	jmp	.LBB19_108
	.p2align	4
.LBB19_106:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
.LBB19_108:
	movq	24(%r8), %rax
	testq	%rax, %rax
	je	.LBB19_114
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
	jne	.LBB19_173
	movq	16(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	jmp	.LBB19_112
	.p2align	4
.LBB19_173:
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
.LBB19_174:
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
	jne	.LBB19_174
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
.LBB19_112:
	testb	$1, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	32(%rsp), %r11
	je	.LBB19_114
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
.LBB19_114:
	movq	136(%r8), %rax
	testq	%rax, %rax
	je	.LBB19_116
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
.LBB19_116:
	movl	184(%r8), %r15d
	movl	188(%r8), %ebp
	testl	%ebp, %ebp
	je	.LBB19_117
.LBB19_120:
	movq	144(%r8), %rax
	testq	%rax, %rax
	je	.LBB19_123
	movq	152(%r8), %rcx
	testq	%rcx, %rcx
	je	.LBB19_123
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
.LBB19_123:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB19_125
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
.LBB19_125:
	testl	%ebp, %ebp
	je	.LBB19_130
	cmpl	$2, %r15d
	je	.LBB19_171
	cmpl	$1, %r15d
	jne	.LBB19_130
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
	jmp	.LBB19_130
	.p2align	4
.LBB19_117:
	cmpl	$2, %r15d
	je	.LBB19_172
	cmpl	$1, %r15d
	jne	.LBB19_129
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
	jmp	.LBB19_120
.LBB19_172:
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
	jmp	.LBB19_120
.LBB19_129:
	cmpl	$3, %r15d
	jge	.LBB19_130
	jmp	.LBB19_120
.Lfunc_end19:
	.size	$s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF, .Lfunc_end19-$s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF
	.cfi_endproc
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI20_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI20_1:
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
	jne	.LBB20_2
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
	jmp	.LBB20_5
.LBB20_2:
	cmpq	%rdi, %r14
	je	.LBB20_5
	movq	8(%rsp), %rax
	leaq	(,%rax,4), %rbx
	movq	16(%rsp), %rax
	addq	32(%rax), %rbx
	leaq	32(%rsp), %rbp
	movq	24(%rsp), %rax
	.p2align	4
.LBB20_4:
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
	jne	.LBB20_4
.LBB20_5:
	cmpl	$3, 184(%r12)
	movq	24(%rsp), %r13
	jl	.LBB20_21
	cmpl	$0, 188(%r12)
	je	.LBB20_7
.LBB20_21:
	addq	$88, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB20_7:
	movq	144(%r12), %rax
	testq	%rax, %rax
	movq	16(%rsp), %rbx
	je	.LBB20_10
	movq	152(%r12), %rcx
	testq	%rcx, %rcx
	je	.LBB20_10
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
.LBB20_10:
	movq	40(%rbx), %rdi
	testq	%rdi, %rdi
	je	.LBB20_21
	cmpq	%r13, %r14
	je	.LBB20_21
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
	vmovdqa	.LCPI20_0(%rip), %ymm0
	vmovdqa	.LCPI20_1(%rip), %ymm1
	jmp	.LBB20_13
	.p2align	4
.LBB20_19:
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
.LBB20_20:
	incq	%r13
	addq	%rdi, %rsi
	addq	$4, %r8
	cmpq	%r14, %r13
	je	.LBB20_21
.LBB20_13:
	movq	128(%r12), %r9
	cmpq	$16, %r15
	jl	.LBB20_17
	movq	%r9, %r11
	imulq	%r8, %r11
	addq	%rdx, %r11
	xorl	%r10d, %r10d
	.p2align	4
.LBB20_15:
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
	jge	.LBB20_15
	movq	%r15, %r11
	subq	%r10, %r11
	testq	%r11, %r11
	jg	.LBB20_19
	jmp	.LBB20_20
	.p2align	4
.LBB20_17:
	testq	%r15, %r15
	jle	.LBB20_20
	xorl	%r10d, %r10d
	movq	%r15, %r11
	jmp	.LBB20_19
.Lfunc_end20:
	.size	$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF, .Lfunc_end20-$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF
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
	jne	.LBB21_1
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
	jmp	.LBB21_3
	.p2align	4
.LBB21_9:
	movq	32(%rsp), %r13
	movq	24(%rsp), %rcx
.LBB21_27:
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
	je	.LBB21_28
.LBB21_3:
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
	jne	.LBB21_5
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
.LBB21_5:
	movl	%r12d, %r14d
	cmpq	%rcx, 40(%rsp)
	je	.LBB21_8
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
.LBB21_7:
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
	jne	.LBB21_7
.LBB21_8:
	movl	%r14d, %r12d
	testl	$256, %r14d
	je	.LBB21_9
	movq	136(%rax), %rdx
	testq	%rdx, %rdx
	movq	32(%rsp), %r13
	movq	24(%rsp), %rcx
	je	.LBB21_12
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
.LBB21_12:
	movl	184(%rax), %r14d
	movl	188(%rax), %edx
	testl	%edx, %edx
	je	.LBB21_13
.LBB21_16:
	movq	144(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB21_19
	movq	152(%rax), %r11
	testq	%r11, %r11
	je	.LBB21_19
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
.LBB21_19:
	movq	40(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB21_21
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
.LBB21_21:
	testl	%edx, %edx
	je	.LBB21_27
	cmpl	$2, %r14d
	je	.LBB21_32
	cmpl	$1, %r14d
	jne	.LBB21_27
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
	jmp	.LBB21_27
.LBB21_13:
	cmpl	$2, %r14d
	je	.LBB21_25
	cmpl	$1, %r14d
	jne	.LBB21_26
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
	jmp	.LBB21_16
.LBB21_32:
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
	jmp	.LBB21_27
.LBB21_25:
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
.LBB21_26:
	cmpl	$3, %r14d
	jge	.LBB21_27
	jmp	.LBB21_16
.LBB21_1:
	movq	%rsi, %rbx
.LBB21_28:
	movl	%r12d, 12(%rsp)
	testq	%rbx, %rbx
	movq	40(%rsp), %rbp
	jle	.LBB21_31
	movq	%rdi, %r12
	movq	%rcx, %r15
	andl	$257, 12(%rsp)
	.p2align	4
.LBB21_30:
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
	jg	.LBB21_30
.LBB21_31:
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
.Lfunc_end21:
	.size	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end21-$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5
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
	jle	.LBB22_3
	movq	%r8, %r12
	movq	%rcx, %rbx
	movq	%rsi, %rbp
	movq	%rdi, %r14
	andl	$257, 4(%rsp)
	movq	%rdx, 8(%rsp)
	.p2align	4
.LBB22_2:
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
	jg	.LBB22_2
.LBB22_3:
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
.Lfunc_end22:
	.size	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5, .Lfunc_end22-$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5
	.cfi_endproc
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI23_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI23_1:
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
	je	.LBB23_29
	cmpq	$5, %rsi
	jne	.LBB23_55
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
	jne	.LBB23_4
	movq	16(%r13), %rax
	subq	%rdx, %rax
	cmpq	$16, %rax
	movl	$16, %r15d
	cmovlq	%rax, %r15
	vmovd	%r15d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI23_0(%rip), %ymm0, %ymm1
	movq	-24(%rsp), %r15
	vmaskmovps	(%r15), %ymm1, %ymm9
	vpcmpgtd	.LCPI23_1(%rip), %ymm0, %ymm0
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
.LBB23_4:
	movq	%r9, -48(%rsp)
	movq	%rdx, -40(%rsp)
	subq	%rcx, %r8
	movq	%r11, -8(%rsp)
	je	.LBB23_7
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
	vpcmpgtd	.LCPI23_1(%rip), %ymm11, %ymm10
	vpcmpgtd	.LCPI23_0(%rip), %ymm11, %ymm11
	.p2align	4
.LBB23_6:
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
	jne	.LBB23_6
.LBB23_7:
	testl	$256, -52(%rsp)
	jne	.LBB23_9
	movq	-40(%rsp), %r11
	movq	-32(%rsp), %rbx
	jmp	.LBB23_26
.LBB23_29:
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
	jne	.LBB23_31
	movq	16(%r13), %rax
	subq	%rdx, %rax
	cmpq	$16, %rax
	movq	%r11, %r15
	movl	$16, %r11d
	cmovlq	%rax, %r11
	vmovd	%r11d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI23_0(%rip), %ymm0, %ymm1
	movq	-24(%rsp), %rax
	vmaskmovps	(%rax), %ymm1, %ymm7
	vpcmpgtd	.LCPI23_1(%rip), %ymm0, %ymm0
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
.LBB23_31:
	movq	%rdx, -40(%rsp)
	subq	%rcx, %r8
	movq	%r11, -8(%rsp)
	je	.LBB23_34
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
	vpcmpgtd	.LCPI23_1(%rip), %ymm9, %ymm8
	vpcmpgtd	.LCPI23_0(%rip), %ymm9, %ymm9
	.p2align	4
.LBB23_33:
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
	jne	.LBB23_33
.LBB23_34:
	testl	$256, -52(%rsp)
	jne	.LBB23_36
	movq	-40(%rsp), %r11
	jmp	.LBB23_52
.LBB23_55:
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
	jne	.LBB23_57
	movq	16(%r13), %rdi
	subq	%rdx, %rdi
	cmpq	$16, %rdi
	movl	$16, %esi
	cmovlq	%rdi, %rsi
	vmovd	%esi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI23_0(%rip), %ymm0, %ymm1
	movq	-24(%rsp), %rdi
	vmaskmovps	(%rdi), %ymm1, %ymm5
	vpcmpgtd	.LCPI23_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdi), %ymm0, %ymm3
	movq	-16(%rsp), %rsi
	vmaskmovps	(%rdi,%rsi,4), %ymm1, %ymm4
	vmaskmovps	32(%rdi,%rsi,4), %ymm0, %ymm2
	vmaskmovps	(%rdi,%rsi,8), %ymm1, %ymm1
	vmaskmovps	32(%rdi,%rsi,8), %ymm0, %ymm0
.LBB23_57:
	cmpq	%rcx, %r8
	je	.LBB23_63
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
	je	.LBB23_60
	vpcmpgtd	.LCPI23_1(%rip), %ymm6, %ymm7
	vpcmpgtd	.LCPI23_0(%rip), %ymm6, %ymm8
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
.LBB23_60:
	cmpq	%rax, %r8
	je	.LBB23_63
	leaq	(,%r10,8), %rax
	subq	%rcx, %r8
	leaq	(,%r14,8), %rcx
	leaq	(,%r14,4), %rdi
	leaq	(%rax,%r14,4), %r13
	shlq	$2, %r10
	leaq	(%r10,%r14,4), %r14
	shlq	$2, %rsi
	vpcmpgtd	.LCPI23_1(%rip), %ymm6, %ymm7
	vpcmpgtd	.LCPI23_0(%rip), %ymm6, %ymm6
	.p2align	4
.LBB23_62:
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
	jne	.LBB23_62
.LBB23_63:
	testl	$256, -52(%rsp)
	jne	.LBB23_65
	movq	-32(%rsp), %rbx
	jmp	.LBB23_81
.LBB23_9:
	movq	-32(%rsp), %rbx
	movq	136(%rbx), %rax
	testq	%rax, %rax
	movq	-40(%rsp), %r11
	je	.LBB23_11
	movq	16(%rbx), %rcx
	subq	%r11, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	vmovd	%edx, %xmm10
	vpbroadcastd	%xmm10, %ymm10
	vpcmpgtd	.LCPI23_0(%rip), %ymm10, %ymm11
	vmaskmovps	(%rax,%r11,4), %ymm11, %ymm11
	vpcmpgtd	.LCPI23_1(%rip), %ymm10, %ymm10
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
.LBB23_11:
	movq	-48(%rsp), %r10
	movl	184(%rbx), %esi
	movl	188(%rbx), %ecx
	testl	%ecx, %ecx
	je	.LBB23_12
.LBB23_15:
	movq	144(%rbx), %rax
	testq	%rax, %rax
	je	.LBB23_18
	movq	152(%rbx), %rdi
	testq	%rdi, %rdi
	je	.LBB23_18
	movq	16(%rbx), %rdx
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	vmovd	%r8d, %xmm10
	vpbroadcastd	%xmm10, %ymm10
	vpcmpgtd	.LCPI23_0(%rip), %ymm10, %ymm11
	vmaskmovps	(%rax,%r11,4), %ymm11, %ymm12
	vpcmpgtd	.LCPI23_1(%rip), %ymm10, %ymm10
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
.LBB23_18:
	movq	-8(%rsp), %rax
	movq	40(%rax), %rdi
	testq	%rdi, %rdi
	je	.LBB23_20
	movq	16(%rbx), %rdx
	movq	176(%rbx), %rax
	imulq	%rax, %r10
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	vmovd	%r8d, %xmm10
	vpbroadcastd	%xmm10, %ymm11
	vpcmpgtd	.LCPI23_0(%rip), %ymm11, %ymm10
	leaq	(%rdi,%r10,4), %rdx
	vmaskmovps	(%rdx,%r11,4), %ymm10, %ymm12
	vpcmpgtd	.LCPI23_1(%rip), %ymm11, %ymm11
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
.LBB23_20:
	testl	%ecx, %ecx
	je	.LBB23_26
	cmpl	$2, %esi
	je	.LBB23_28
	cmpl	$1, %esi
	jne	.LBB23_26
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
	jmp	.LBB23_26
.LBB23_36:
	movq	136(%r13), %rax
	testq	%rax, %rax
	movq	-40(%rsp), %r11
	je	.LBB23_38
	movq	16(%r13), %rcx
	subq	%r11, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	vmovd	%edx, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI23_0(%rip), %ymm8, %ymm9
	vmaskmovps	(%rax,%r11,4), %ymm9, %ymm9
	vpcmpgtd	.LCPI23_1(%rip), %ymm8, %ymm8
	vmaskmovps	32(%rax,%r11,4), %ymm8, %ymm8
	vaddps	%ymm5, %ymm8, %ymm5
	vaddps	%ymm7, %ymm9, %ymm7
	vaddps	%ymm3, %ymm8, %ymm3
	vaddps	%ymm6, %ymm9, %ymm6
	vaddps	%ymm2, %ymm8, %ymm2
	vaddps	%ymm4, %ymm9, %ymm4
	vaddps	%ymm0, %ymm8, %ymm0
	vaddps	%ymm1, %ymm9, %ymm1
.LBB23_38:
	movq	-48(%rsp), %r10
	movl	184(%r13), %esi
	movl	188(%r13), %ecx
	testl	%ecx, %ecx
	je	.LBB23_39
.LBB23_42:
	movq	144(%r13), %rax
	testq	%rax, %rax
	je	.LBB23_45
	movq	152(%r13), %rdi
	testq	%rdi, %rdi
	je	.LBB23_45
	movq	16(%r13), %rdx
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	vmovd	%r8d, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI23_0(%rip), %ymm8, %ymm9
	vmaskmovps	(%rax,%r11,4), %ymm9, %ymm10
	vpcmpgtd	.LCPI23_1(%rip), %ymm8, %ymm8
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
.LBB23_45:
	movq	-8(%rsp), %rax
	movq	40(%rax), %rax
	testq	%rax, %rax
	je	.LBB23_47
	movq	16(%r13), %rdx
	movq	176(%r13), %rdi
	imulq	%rdi, %r10
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	vmovd	%r8d, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI23_0(%rip), %ymm8, %ymm9
	leaq	(%rax,%r10,4), %rax
	vmaskmovps	(%rax,%r11,4), %ymm9, %ymm10
	vpcmpgtd	.LCPI23_1(%rip), %ymm8, %ymm8
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
.LBB23_47:
	testl	%ecx, %ecx
	je	.LBB23_52
	cmpl	$2, %esi
	je	.LBB23_53
	cmpl	$1, %esi
	jne	.LBB23_52
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
	jmp	.LBB23_52
.LBB23_65:
	movq	-32(%rsp), %rbx
	movq	136(%rbx), %rax
	testq	%rax, %rax
	je	.LBB23_67
	movq	16(%rbx), %rcx
	subq	%rdx, %rcx
	cmpq	$16, %rcx
	movl	$16, %esi
	cmovlq	%rcx, %rsi
	vmovd	%esi, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI23_0(%rip), %ymm6, %ymm7
	vmaskmovps	(%rax,%rdx,4), %ymm7, %ymm7
	vpcmpgtd	.LCPI23_1(%rip), %ymm6, %ymm6
	vmaskmovps	32(%rax,%rdx,4), %ymm6, %ymm6
	vaddps	%ymm6, %ymm3, %ymm3
	vaddps	%ymm7, %ymm5, %ymm5
	vaddps	%ymm6, %ymm2, %ymm2
	vaddps	%ymm7, %ymm4, %ymm4
	vaddps	%ymm6, %ymm0, %ymm0
	vaddps	%ymm7, %ymm1, %ymm1
.LBB23_67:
	movl	184(%rbx), %esi
	movl	188(%rbx), %ecx
	testl	%ecx, %ecx
	je	.LBB23_68
.LBB23_71:
	movq	144(%rbx), %rax
	testq	%rax, %rax
	je	.LBB23_74
	movq	152(%rbx), %rdi
	testq	%rdi, %rdi
	je	.LBB23_74
	movq	%r11, %r13
	movq	16(%rbx), %r11
	subq	%rdx, %r11
	cmpq	$16, %r11
	movl	$16, %r8d
	cmovlq	%r11, %r8
	movq	%r13, %r11
	vmovd	%r8d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI23_0(%rip), %ymm6, %ymm7
	vmaskmovps	(%rax,%rdx,4), %ymm7, %ymm8
	vpcmpgtd	.LCPI23_1(%rip), %ymm6, %ymm6
	vmaskmovps	32(%rax,%rdx,4), %ymm6, %ymm9
	vmaskmovps	(%rdi,%rdx,4), %ymm7, %ymm7
	vmaskmovps	32(%rdi,%rdx,4), %ymm6, %ymm6
	vfmadd213ps	%ymm6, %ymm9, %ymm3
	vfmadd213ps	%ymm7, %ymm8, %ymm5
	vfmadd213ps	%ymm6, %ymm9, %ymm2
	vfmadd213ps	%ymm7, %ymm8, %ymm4
	vfmadd213ps	%ymm6, %ymm9, %ymm0
	vfmadd213ps	%ymm7, %ymm8, %ymm1
.LBB23_74:
	movq	40(%r11), %rax
	testq	%rax, %rax
	je	.LBB23_76
	movq	16(%rbx), %r11
	movq	176(%rbx), %rdi
	imulq	%rdi, %r9
	subq	%rdx, %r11
	cmpq	$16, %r11
	movl	$16, %r8d
	cmovlq	%r11, %r8
	vmovd	%r8d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI23_0(%rip), %ymm6, %ymm7
	leaq	(%rax,%r9,4), %rax
	vmaskmovps	(%rax,%rdx,4), %ymm7, %ymm8
	vpcmpgtd	.LCPI23_1(%rip), %ymm6, %ymm6
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
.LBB23_76:
	testl	%ecx, %ecx
	je	.LBB23_81
	cmpl	$2, %esi
	je	.LBB23_82
	cmpl	$1, %esi
	jne	.LBB23_81
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
	jmp	.LBB23_81
.LBB23_12:
	cmpl	$2, %esi
	je	.LBB23_24
	cmpl	$1, %esi
	jne	.LBB23_25
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
	jmp	.LBB23_15
.LBB23_39:
	cmpl	$2, %esi
	je	.LBB23_54
	cmpl	$1, %esi
	jne	.LBB23_51
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
	jmp	.LBB23_42
.LBB23_68:
	cmpl	$2, %esi
	je	.LBB23_83
	cmpl	$1, %esi
	jne	.LBB23_80
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
	jmp	.LBB23_71
.LBB23_53:
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
	jmp	.LBB23_52
.LBB23_82:
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
	jmp	.LBB23_81
.LBB23_28:
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
	jmp	.LBB23_26
.LBB23_24:
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
.LBB23_25:
	cmpl	$3, %esi
	jl	.LBB23_15
.LBB23_26:
	movq	16(%rbx), %rax
	subq	%r11, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	vmovd	%ecx, %xmm10
	vpbroadcastd	%xmm10, %ymm10
	vpcmpgtd	.LCPI23_0(%rip), %ymm10, %ymm11
	movq	-24(%rsp), %rcx
	vmaskmovps	%ymm9, %ymm11, (%rcx)
	vpcmpgtd	.LCPI23_1(%rip), %ymm10, %ymm9
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
	jmp	.LBB23_27
.LBB23_54:
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
	jmp	.LBB23_42
.LBB23_51:
	cmpl	$3, %esi
	jl	.LBB23_42
.LBB23_52:
	movq	16(%r13), %rax
	subq	%r11, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	vmovd	%ecx, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI23_0(%rip), %ymm8, %ymm9
	movq	-24(%rsp), %rax
	vmaskmovps	%ymm7, %ymm9, (%rax)
	vpcmpgtd	.LCPI23_1(%rip), %ymm8, %ymm7
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
	jmp	.LBB23_27
.LBB23_83:
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
	jmp	.LBB23_71
.LBB23_80:
	cmpl	$3, %esi
	jl	.LBB23_71
.LBB23_81:
	movq	16(%rbx), %rax
	subq	%rdx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	vmovd	%ecx, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI23_0(%rip), %ymm6, %ymm7
	movq	-24(%rsp), %rdx
	vmaskmovps	%ymm5, %ymm7, (%rdx)
	vpcmpgtd	.LCPI23_1(%rip), %ymm6, %ymm5
	vmaskmovps	%ymm3, %ymm5, 32(%rdx)
	movq	-16(%rsp), %rcx
	vmaskmovps	%ymm4, %ymm7, (%rdx,%rcx,4)
	vmaskmovps	%ymm2, %ymm5, 32(%rdx,%rcx,4)
	vextracti128	$1, %ymm5, %xmm2
	vpackssdw	%xmm2, %xmm5, %xmm2
	leaq	(%rdx,%rcx,8), %rax
	vmaskmovps	%ymm1, %ymm7, (%rdx,%rcx,8)
.LBB23_27:
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
.Lfunc_end23:
	.size	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5, .Lfunc_end23-$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5
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
	je	.LBB24_28
	cmpq	$5, %rsi
	movq	%r10, -8(%rsp)
	jne	.LBB24_53
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
	jne	.LBB24_4
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
.LBB24_4:
	subq	%rcx, %r8
	je	.LBB24_7
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
.LBB24_6:
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
	jne	.LBB24_6
.LBB24_7:
	testl	$256, -36(%rsp)
	je	.LBB24_25
	movq	-8(%rsp), %r14
	movq	136(%r14), %rcx
	testq	%rcx, %rcx
	je	.LBB24_10
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
.LBB24_10:
	movl	184(%r14), %esi
	movl	188(%r14), %ecx
	testl	%ecx, %ecx
	je	.LBB24_11
.LBB24_14:
	movq	144(%r14), %rdi
	testq	%rdi, %rdi
	je	.LBB24_17
	movq	152(%r14), %r8
	testq	%r8, %r8
	je	.LBB24_17
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
.LBB24_17:
	movq	-32(%rsp), %rdi
	movq	40(%rdi), %rdi
	testq	%rdi, %rdi
	je	.LBB24_19
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
.LBB24_19:
	testl	%ecx, %ecx
	je	.LBB24_25
	cmpl	$2, %esi
	je	.LBB24_27
	cmpl	$1, %esi
	jne	.LBB24_25
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
	jmp	.LBB24_25
.LBB24_28:
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
	jne	.LBB24_30
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
.LBB24_30:
	subq	%rcx, %r8
	je	.LBB24_33
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
.LBB24_32:
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
	jne	.LBB24_32
.LBB24_33:
	testl	$256, -36(%rsp)
	je	.LBB24_50
	movq	136(%r10), %rcx
	testq	%rcx, %rcx
	je	.LBB24_36
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
.LBB24_36:
	movl	184(%r10), %esi
	movl	188(%r10), %ecx
	testl	%ecx, %ecx
	je	.LBB24_37
.LBB24_40:
	movq	144(%r10), %rdi
	testq	%rdi, %rdi
	je	.LBB24_43
	movq	152(%r10), %r8
	testq	%r8, %r8
	je	.LBB24_43
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
.LBB24_43:
	movq	-32(%rsp), %rdi
	movq	40(%rdi), %rdi
	testq	%rdi, %rdi
	je	.LBB24_45
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
.LBB24_45:
	testl	%ecx, %ecx
	je	.LBB24_50
	cmpl	$2, %esi
	je	.LBB24_51
	cmpl	$1, %esi
	jne	.LBB24_50
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
	jmp	.LBB24_50
.LBB24_53:
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
	jne	.LBB24_55
	vmovups	(%rax), %ymm5
	vmovups	32(%rax), %ymm4
	movq	-24(%rsp), %rsi
	vmovups	(%rax,%rsi,4), %ymm3
	vmovups	32(%rax,%rsi,4), %ymm2
	vmovups	(%rax,%rsi,8), %ymm0
	vmovups	32(%rax,%rsi,8), %ymm1
.LBB24_55:
	cmpq	%rcx, %r8
	je	.LBB24_61
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
	je	.LBB24_58
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
.LBB24_58:
	cmpq	%rdi, %r8
	movq	%r11, %r9
	je	.LBB24_61
	leaq	(,%r15,8), %rdi
	leaq	(,%rsi,8), %r11
	subq	%rcx, %r8
	leaq	(,%r14,8), %rcx
	leaq	(,%r14,4), %r13
	leaq	(%rdi,%r14,4), %rbp
	shlq	$2, %r15
	leaq	(%r15,%r14,4), %r14
	.p2align	4
.LBB24_60:
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
	jne	.LBB24_60
.LBB24_61:
	testl	$256, -36(%rsp)
	je	.LBB24_78
	movq	-8(%rsp), %r11
	movq	136(%r11), %rcx
	testq	%rcx, %rcx
	je	.LBB24_64
	vmovups	(%rcx,%rdx,4), %ymm6
	vmovups	32(%rcx,%rdx,4), %ymm7
	vaddps	%ymm7, %ymm4, %ymm4
	vaddps	%ymm6, %ymm5, %ymm5
	vaddps	%ymm7, %ymm2, %ymm2
	vaddps	%ymm6, %ymm3, %ymm3
	vaddps	%ymm7, %ymm1, %ymm1
	vaddps	%ymm6, %ymm0, %ymm0
.LBB24_64:
	movl	184(%r11), %esi
	movl	188(%r11), %ecx
	testl	%ecx, %ecx
	je	.LBB24_65
.LBB24_68:
	movq	144(%r11), %rdi
	testq	%rdi, %rdi
	je	.LBB24_71
	movq	152(%r11), %r8
	testq	%r8, %r8
	je	.LBB24_71
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
.LBB24_71:
	movq	-32(%rsp), %rdi
	movq	40(%rdi), %rdi
	testq	%rdi, %rdi
	je	.LBB24_73
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
.LBB24_73:
	testl	%ecx, %ecx
	je	.LBB24_78
	cmpl	$2, %esi
	je	.LBB24_79
	cmpl	$1, %esi
	jne	.LBB24_78
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
	jmp	.LBB24_78
.LBB24_11:
	cmpl	$2, %esi
	je	.LBB24_23
	cmpl	$1, %esi
	jne	.LBB24_24
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
	jmp	.LBB24_14
.LBB24_37:
	cmpl	$2, %esi
	je	.LBB24_52
	cmpl	$1, %esi
	jne	.LBB24_49
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
	jmp	.LBB24_40
.LBB24_65:
	cmpl	$2, %esi
	je	.LBB24_80
	cmpl	$1, %esi
	jne	.LBB24_77
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
	jmp	.LBB24_68
.LBB24_51:
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
	jmp	.LBB24_50
.LBB24_79:
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
	jmp	.LBB24_78
.LBB24_27:
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
	jmp	.LBB24_25
.LBB24_23:
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
.LBB24_24:
	cmpl	$3, %esi
	jl	.LBB24_14
.LBB24_25:
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
	jmp	.LBB24_26
.LBB24_52:
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
	jmp	.LBB24_40
.LBB24_49:
	cmpl	$3, %esi
	jl	.LBB24_40
.LBB24_50:
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
	jmp	.LBB24_26
.LBB24_80:
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
	jmp	.LBB24_68
.LBB24_77:
	cmpl	$3, %esi
	jl	.LBB24_68
.LBB24_78:
	vmovups	%ymm5, (%rax)
	vmovups	%ymm4, 32(%rax)
	movq	-24(%rsp), %rcx
	vmovups	%ymm2, 32(%rax,%rcx,4)
	vmovups	%ymm3, (%rax,%rcx,4)
	vmovups	%ymm1, 32(%rax,%rcx,8)
	vmovups	%ymm0, (%rax,%rcx,8)
.LBB24_26:
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
.Lfunc_end24:
	.size	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end24-$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5
	.cfi_endproc
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI25_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI25_1:
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
	je	.LBB25_11
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
	vmovdqa	.LCPI25_0(%rip), %ymm0
	vmovdqa	.LCPI25_1(%rip), %ymm1
	jmp	.LBB25_2
	.p2align	4
.LBB25_8:
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
.LBB25_9:
	incq	%r11
	addq	%r14, %rbx
	addq	%r12, %r15
	cmpq	%rdx, %r11
	je	.LBB25_10
.LBB25_2:
	cmpq	$16, %rax
	jl	.LBB25_6
	xorl	%r13d, %r13d
	.p2align	4
.LBB25_4:
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
	jge	.LBB25_4
	movq	%rax, %rbp
	subq	%r13, %rbp
	testq	%rbp, %rbp
	jg	.LBB25_8
	jmp	.LBB25_9
	.p2align	4
.LBB25_6:
	testq	%rax, %rax
	jle	.LBB25_9
	xorl	%r13d, %r13d
	movq	%rax, %rbp
	jmp	.LBB25_8
.LBB25_10:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB25_11:
	vzeroupper
	retq
.Lfunc_end25:
	.size	nt_f32_scale_shift__avx2, .Lfunc_end25-nt_f32_scale_shift__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI26_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI26_1:
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
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vxorps	%xmm0, %xmm0, %xmm0
	vmovdqa	.LCPI26_0(%rip), %ymm1
	vmovdqa	.LCPI26_1(%rip), %ymm2
	jmp	.LBB26_1
	.p2align	4
.LBB26_10:
	movq	%r8, %rsi
.LBB26_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB26_13
.LBB26_1:
	testq	%r8, %r8
	je	.LBB26_3
	vmovd	%r8d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	%ymm1, %ymm3, %ymm4
	vmaskmovps	(%rax,%rsi,4), %ymm4, %ymm5
	vpcmpgtd	%ymm2, %ymm3, %ymm3
	vmaskmovps	32(%rax,%rsi,4), %ymm3, %ymm6
	vcmpnltps	%ymm0, %ymm6, %ymm7
	vandps	%ymm6, %ymm7, %ymm6
	vcmpnltps	%ymm0, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vmaskmovps	%ymm5, %ymm4, (%rcx,%rsi,4)
	vmaskmovps	%ymm6, %ymm3, 32(%rcx,%rsi,4)
.LBB26_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB26_4
	.p2align	4
.LBB26_5:
	vmovups	(%rax,%r9,4), %ymm3
	vmovups	32(%rax,%r9,4), %ymm4
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vmovntps	%ymm4, 32(%rcx,%r9,4)
	vmovntps	%ymm3, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB26_5
	jmp	.LBB26_6
	.p2align	4
.LBB26_4:
	movq	%r9, %rsi
.LBB26_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB26_8
	movq	%rsi, %r8
	jmp	.LBB26_9
	.p2align	4
.LBB26_8:
	vmovups	(%rax,%rsi,4), %ymm3
	vmovups	32(%rax,%rsi,4), %ymm4
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vmovups	%ymm4, 32(%rcx,%rsi,4)
	vmovups	%ymm3, (%rcx,%rsi,4)
	vmovups	64(%rax,%rsi,4), %ymm3
	vmovups	96(%rax,%rsi,4), %ymm4
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vmovups	%ymm4, 96(%rcx,%rsi,4)
	vmovups	%ymm3, 64(%rcx,%rsi,4)
	vmovups	128(%rax,%rsi,4), %ymm3
	vmovups	160(%rax,%rsi,4), %ymm4
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vmovups	%ymm4, 160(%rcx,%rsi,4)
	vmovups	%ymm3, 128(%rcx,%rsi,4)
	vmovups	192(%rax,%rsi,4), %ymm3
	vmovups	224(%rax,%rsi,4), %ymm4
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vmovups	%ymm4, 224(%rcx,%rsi,4)
	vmovups	%ymm3, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB26_8
.LBB26_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB26_10
	.p2align	4
.LBB26_11:
	vmovups	(%rax,%r8,4), %ymm3
	vmovups	32(%rax,%r8,4), %ymm4
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vmovups	%ymm4, 32(%rcx,%r8,4)
	vmovups	%ymm3, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB26_11
	jmp	.LBB26_12
.LBB26_13:
	testb	%dil, %dil
	je	.LBB26_15
	sfence
.LBB26_15:
	vzeroupper
	retq
.Lfunc_end26:
	.size	nt_f32_relu__avx2, .Lfunc_end26-nt_f32_relu__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI27_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI27_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI27_2:
	.long	0x40c00000
	.text
	.globl	nt_f32_relu6__avx2
	.p2align	4
	.type	nt_f32_relu6__avx2,@function
nt_f32_relu6__avx2:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI27_2(%rip), %ymm1
	vmovdqa	.LCPI27_0(%rip), %ymm2
	vmovdqa	.LCPI27_1(%rip), %ymm3
	jmp	.LBB27_1
	.p2align	4
.LBB27_10:
	movq	%r8, %rsi
.LBB27_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB27_13
.LBB27_1:
	testq	%r8, %r8
	je	.LBB27_3
	vmovd	%r8d, %xmm4
	vpbroadcastd	%xmm4, %ymm4
	vpcmpgtd	%ymm2, %ymm4, %ymm5
	vmaskmovps	(%rax,%rsi,4), %ymm5, %ymm6
	vpcmpgtd	%ymm3, %ymm4, %ymm4
	vmaskmovps	32(%rax,%rsi,4), %ymm4, %ymm7
	vcmpnltps	%ymm0, %ymm6, %ymm8
	vandps	%ymm6, %ymm8, %ymm6
	vcmpnltps	%ymm0, %ymm7, %ymm8
	vandps	%ymm7, %ymm8, %ymm7
	vminps	%ymm7, %ymm1, %ymm7
	vminps	%ymm6, %ymm1, %ymm6
	vmaskmovps	%ymm6, %ymm5, (%rcx,%rsi,4)
	vmaskmovps	%ymm7, %ymm4, 32(%rcx,%rsi,4)
.LBB27_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB27_4
	.p2align	4
.LBB27_5:
	vmovups	(%rax,%r9,4), %ymm4
	vmovups	32(%rax,%r9,4), %ymm5
	vcmpnltps	%ymm0, %ymm5, %ymm6
	vandps	%ymm5, %ymm6, %ymm5
	vcmpnltps	%ymm0, %ymm4, %ymm6
	vandps	%ymm4, %ymm6, %ymm4
	vminps	%ymm4, %ymm1, %ymm4
	vminps	%ymm5, %ymm1, %ymm5
	vmovntps	%ymm5, 32(%rcx,%r9,4)
	vmovntps	%ymm4, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB27_5
	jmp	.LBB27_6
	.p2align	4
.LBB27_4:
	movq	%r9, %rsi
.LBB27_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB27_8
	movq	%rsi, %r8
	jmp	.LBB27_9
	.p2align	4
.LBB27_8:
	vmovups	(%rax,%rsi,4), %ymm4
	vmovups	32(%rax,%rsi,4), %ymm5
	vcmpnltps	%ymm0, %ymm5, %ymm6
	vandps	%ymm5, %ymm6, %ymm5
	vcmpnltps	%ymm0, %ymm4, %ymm6
	vandps	%ymm4, %ymm6, %ymm4
	vminps	%ymm4, %ymm1, %ymm4
	vminps	%ymm5, %ymm1, %ymm5
	vmovups	%ymm5, 32(%rcx,%rsi,4)
	vmovups	%ymm4, (%rcx,%rsi,4)
	vmovups	64(%rax,%rsi,4), %ymm4
	vmovups	96(%rax,%rsi,4), %ymm5
	vcmpnltps	%ymm0, %ymm5, %ymm6
	vandps	%ymm5, %ymm6, %ymm5
	vcmpnltps	%ymm0, %ymm4, %ymm6
	vandps	%ymm4, %ymm6, %ymm4
	vminps	%ymm4, %ymm1, %ymm4
	vminps	%ymm5, %ymm1, %ymm5
	vmovups	%ymm5, 96(%rcx,%rsi,4)
	vmovups	%ymm4, 64(%rcx,%rsi,4)
	vmovups	128(%rax,%rsi,4), %ymm4
	vmovups	160(%rax,%rsi,4), %ymm5
	vcmpnltps	%ymm0, %ymm5, %ymm6
	vandps	%ymm5, %ymm6, %ymm5
	vcmpnltps	%ymm0, %ymm4, %ymm6
	vandps	%ymm4, %ymm6, %ymm4
	vminps	%ymm4, %ymm1, %ymm4
	vminps	%ymm5, %ymm1, %ymm5
	vmovups	%ymm5, 160(%rcx,%rsi,4)
	vmovups	%ymm4, 128(%rcx,%rsi,4)
	vmovups	192(%rax,%rsi,4), %ymm4
	vmovups	224(%rax,%rsi,4), %ymm5
	vcmpnltps	%ymm0, %ymm5, %ymm6
	vandps	%ymm5, %ymm6, %ymm5
	vcmpnltps	%ymm0, %ymm4, %ymm6
	vandps	%ymm4, %ymm6, %ymm4
	vminps	%ymm4, %ymm1, %ymm4
	vminps	%ymm5, %ymm1, %ymm5
	vmovups	%ymm5, 224(%rcx,%rsi,4)
	vmovups	%ymm4, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB27_8
.LBB27_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB27_10
	.p2align	4
.LBB27_11:
	vmovups	(%rax,%r8,4), %ymm4
	vmovups	32(%rax,%r8,4), %ymm5
	vcmpnltps	%ymm0, %ymm5, %ymm6
	vandps	%ymm5, %ymm6, %ymm5
	vcmpnltps	%ymm0, %ymm4, %ymm6
	vandps	%ymm4, %ymm6, %ymm4
	vminps	%ymm4, %ymm1, %ymm4
	vminps	%ymm5, %ymm1, %ymm5
	vmovups	%ymm5, 32(%rcx,%r8,4)
	vmovups	%ymm4, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB27_11
	jmp	.LBB27_12
.LBB27_13:
	testb	%dil, %dil
	je	.LBB27_15
	sfence
.LBB27_15:
	vzeroupper
	retq
.Lfunc_end27:
	.size	nt_f32_relu6__avx2, .Lfunc_end27-nt_f32_relu6__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI28_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI28_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.text
	.globl	nt_f32_leaky_relu__avx2
	.p2align	4
	.type	nt_f32_leaky_relu__avx2,@function
nt_f32_leaky_relu__avx2:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	$4194304, %r8
	setl	%r9b
	cmpq	%rax, %rcx
	sete	%r8b
	orb	%r9b, %r8b
	leal	(%rcx,%rsi,4), %r10d
	negl	%r10d
	shrl	$2, %r10d
	andl	$15, %r10d
	xorl	%r9d, %r9d
	testb	%r8b, %r8b
	cmoveq	%r10, %r9
	vbroadcastss	16(%rdi), %ymm0
	vxorps	%xmm1, %xmm1, %xmm1
	vmovdqa	.LCPI28_0(%rip), %ymm2
	vmovdqa	.LCPI28_1(%rip), %ymm3
	jmp	.LBB28_1
	.p2align	4
.LBB28_10:
	movq	%rdi, %rsi
.LBB28_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB28_13
.LBB28_1:
	testq	%r9, %r9
	je	.LBB28_3
	vmovd	%r9d, %xmm4
	vpbroadcastd	%xmm4, %ymm4
	vpcmpgtd	%ymm2, %ymm4, %ymm5
	vmaskmovps	(%rax,%rsi,4), %ymm5, %ymm6
	vpcmpgtd	%ymm3, %ymm4, %ymm4
	vmaskmovps	32(%rax,%rsi,4), %ymm4, %ymm7
	vcmpltps	%ymm1, %ymm6, %ymm8
	vcmpltps	%ymm1, %ymm7, %ymm9
	vmulps	%ymm6, %ymm0, %ymm10
	vmulps	%ymm7, %ymm0, %ymm11
	vblendvps	%ymm9, %ymm11, %ymm7, %ymm7
	vblendvps	%ymm8, %ymm10, %ymm6, %ymm6
	vmaskmovps	%ymm6, %ymm5, (%rcx,%rsi,4)
	vmaskmovps	%ymm7, %ymm4, 32(%rcx,%rsi,4)
.LBB28_3:
	leaq	(%r9,%rsi), %rdi
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setl	%sil
	orb	%r8b, %sil
	je	.LBB28_5
	movq	%rdi, %rsi
	jmp	.LBB28_6
	.p2align	4
.LBB28_5:
	vmovups	(%rax,%rdi,4), %ymm4
	vmovups	32(%rax,%rdi,4), %ymm5
	vcmpltps	%ymm1, %ymm5, %ymm6
	vcmpltps	%ymm1, %ymm4, %ymm7
	vmulps	%ymm5, %ymm0, %ymm8
	vmulps	%ymm4, %ymm0, %ymm9
	vblendvps	%ymm7, %ymm9, %ymm4, %ymm4
	vblendvps	%ymm6, %ymm8, %ymm5, %ymm5
	vmovntps	%ymm5, 32(%rcx,%rdi,4)
	vmovntps	%ymm4, (%rcx,%rdi,4)
	leaq	16(%rdi), %rsi
	addq	$32, %rdi
	cmpq	%rdi, %rdx
	movq	%rsi, %rdi
	jge	.LBB28_5
.LBB28_6:
	leaq	64(%rsi), %rdi
	cmpq	%rdi, %rdx
	jge	.LBB28_8
	movq	%rsi, %rdi
	jmp	.LBB28_9
	.p2align	4
.LBB28_8:
	vmovups	(%rax,%rsi,4), %ymm4
	vmovups	32(%rax,%rsi,4), %ymm5
	vcmpltps	%ymm1, %ymm5, %ymm6
	vcmpltps	%ymm1, %ymm4, %ymm7
	vmulps	%ymm5, %ymm0, %ymm8
	vmulps	%ymm4, %ymm0, %ymm9
	vblendvps	%ymm7, %ymm9, %ymm4, %ymm4
	vblendvps	%ymm6, %ymm8, %ymm5, %ymm5
	vmovups	%ymm5, 32(%rcx,%rsi,4)
	vmovups	%ymm4, (%rcx,%rsi,4)
	vmovups	64(%rax,%rsi,4), %ymm4
	vmovups	96(%rax,%rsi,4), %ymm5
	vcmpltps	%ymm1, %ymm5, %ymm6
	vcmpltps	%ymm1, %ymm4, %ymm7
	vmulps	%ymm5, %ymm0, %ymm8
	vmulps	%ymm4, %ymm0, %ymm9
	vblendvps	%ymm7, %ymm9, %ymm4, %ymm4
	vblendvps	%ymm6, %ymm8, %ymm5, %ymm5
	vmovups	%ymm5, 96(%rcx,%rsi,4)
	vmovups	%ymm4, 64(%rcx,%rsi,4)
	vmovups	128(%rax,%rsi,4), %ymm4
	vmovups	160(%rax,%rsi,4), %ymm5
	vcmpltps	%ymm1, %ymm5, %ymm6
	vcmpltps	%ymm1, %ymm4, %ymm7
	vmulps	%ymm5, %ymm0, %ymm8
	vmulps	%ymm4, %ymm0, %ymm9
	vblendvps	%ymm7, %ymm9, %ymm4, %ymm4
	vblendvps	%ymm6, %ymm8, %ymm5, %ymm5
	vmovups	%ymm5, 160(%rcx,%rsi,4)
	vmovups	%ymm4, 128(%rcx,%rsi,4)
	vmovups	192(%rax,%rsi,4), %ymm4
	vmovups	224(%rax,%rsi,4), %ymm5
	vcmpltps	%ymm1, %ymm5, %ymm6
	vcmpltps	%ymm1, %ymm4, %ymm7
	vmulps	%ymm5, %ymm0, %ymm8
	vmulps	%ymm4, %ymm0, %ymm9
	vblendvps	%ymm7, %ymm9, %ymm4, %ymm4
	vblendvps	%ymm6, %ymm8, %ymm5, %ymm5
	vmovups	%ymm5, 224(%rcx,%rsi,4)
	vmovups	%ymm4, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %rdi
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%rdi, %rsi
	jge	.LBB28_8
.LBB28_9:
	leaq	16(%rdi), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB28_10
	.p2align	4
.LBB28_11:
	vmovups	(%rax,%rdi,4), %ymm4
	vmovups	32(%rax,%rdi,4), %ymm5
	vcmpltps	%ymm1, %ymm5, %ymm6
	vcmpltps	%ymm1, %ymm4, %ymm7
	vmulps	%ymm5, %ymm0, %ymm8
	vmulps	%ymm4, %ymm0, %ymm9
	vblendvps	%ymm7, %ymm9, %ymm4, %ymm4
	vblendvps	%ymm6, %ymm8, %ymm5, %ymm5
	vmovups	%ymm5, 32(%rcx,%rdi,4)
	vmovups	%ymm4, (%rcx,%rdi,4)
	leaq	16(%rdi), %rsi
	addq	$32, %rdi
	cmpq	%rdi, %rdx
	movq	%rsi, %rdi
	jge	.LBB28_11
	jmp	.LBB28_12
.LBB28_13:
	testb	%r8b, %r8b
	jne	.LBB28_15
	sfence
.LBB28_15:
	vzeroupper
	retq
.Lfunc_end28:
	.size	nt_f32_leaky_relu__avx2, .Lfunc_end28-nt_f32_leaky_relu__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI29_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI29_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI29_2:
	.long	0x3f800000
	.text
	.globl	nt_f32_hard_sigmoid__avx2
	.p2align	4
	.type	nt_f32_hard_sigmoid__avx2,@function
nt_f32_hard_sigmoid__avx2:
	vbroadcastss	16(%rdi), %ymm0
	vbroadcastss	20(%rdi), %ymm1
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vxorps	%xmm2, %xmm2, %xmm2
	vbroadcastss	.LCPI29_2(%rip), %ymm3
	vmovdqa	.LCPI29_0(%rip), %ymm4
	vmovdqa	.LCPI29_1(%rip), %ymm5
	jmp	.LBB29_1
	.p2align	4
.LBB29_10:
	movq	%r8, %rsi
.LBB29_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB29_13
.LBB29_1:
	testq	%r8, %r8
	je	.LBB29_3
	vmovd	%r8d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	%ymm4, %ymm6, %ymm7
	vmaskmovps	(%rax,%rsi,4), %ymm7, %ymm8
	vpcmpgtd	%ymm5, %ymm6, %ymm6
	vmaskmovps	32(%rax,%rsi,4), %ymm6, %ymm9
	vfmadd213ps	%ymm1, %ymm0, %ymm9
	vfmadd213ps	%ymm1, %ymm0, %ymm8
	vcmpnltps	%ymm2, %ymm8, %ymm10
	vandps	%ymm8, %ymm10, %ymm8
	vcmpnltps	%ymm2, %ymm9, %ymm10
	vandps	%ymm9, %ymm10, %ymm9
	vminps	%ymm9, %ymm3, %ymm9
	vminps	%ymm8, %ymm3, %ymm8
	vmaskmovps	%ymm8, %ymm7, (%rcx,%rsi,4)
	vmaskmovps	%ymm9, %ymm6, 32(%rcx,%rsi,4)
.LBB29_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB29_4
	.p2align	4
.LBB29_5:
	vmovups	32(%rax,%r9,4), %ymm6
	vfmadd132ps	%ymm0, %ymm1, %ymm6
	vmovups	(%rax,%r9,4), %ymm7
	vfmadd132ps	%ymm0, %ymm1, %ymm7
	vcmpnltps	%ymm2, %ymm7, %ymm8
	vandps	%ymm7, %ymm8, %ymm7
	vcmpnltps	%ymm2, %ymm6, %ymm8
	vandps	%ymm6, %ymm8, %ymm6
	vminps	%ymm6, %ymm3, %ymm6
	vminps	%ymm7, %ymm3, %ymm7
	vmovntps	%ymm7, (%rcx,%r9,4)
	vmovntps	%ymm6, 32(%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB29_5
	jmp	.LBB29_6
	.p2align	4
.LBB29_4:
	movq	%r9, %rsi
.LBB29_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB29_8
	movq	%rsi, %r8
	jmp	.LBB29_9
	.p2align	4
.LBB29_8:
	vmovups	32(%rax,%rsi,4), %ymm6
	vfmadd132ps	%ymm0, %ymm1, %ymm6
	vmovups	(%rax,%rsi,4), %ymm7
	vfmadd132ps	%ymm0, %ymm1, %ymm7
	vcmpnltps	%ymm2, %ymm7, %ymm8
	vandps	%ymm7, %ymm8, %ymm7
	vcmpnltps	%ymm2, %ymm6, %ymm8
	vandps	%ymm6, %ymm8, %ymm6
	vminps	%ymm6, %ymm3, %ymm6
	vminps	%ymm7, %ymm3, %ymm7
	vmovups	%ymm7, (%rcx,%rsi,4)
	vmovups	%ymm6, 32(%rcx,%rsi,4)
	vmovups	64(%rax,%rsi,4), %ymm6
	vfmadd132ps	%ymm0, %ymm1, %ymm6
	vmovups	96(%rax,%rsi,4), %ymm7
	vfmadd132ps	%ymm0, %ymm1, %ymm7
	vcmpnltps	%ymm2, %ymm7, %ymm8
	vandps	%ymm7, %ymm8, %ymm7
	vcmpnltps	%ymm2, %ymm6, %ymm8
	vandps	%ymm6, %ymm8, %ymm6
	vminps	%ymm6, %ymm3, %ymm6
	vminps	%ymm7, %ymm3, %ymm7
	vmovups	%ymm7, 96(%rcx,%rsi,4)
	vmovups	%ymm6, 64(%rcx,%rsi,4)
	vmovups	128(%rax,%rsi,4), %ymm6
	vfmadd132ps	%ymm0, %ymm1, %ymm6
	vmovups	160(%rax,%rsi,4), %ymm7
	vfmadd132ps	%ymm0, %ymm1, %ymm7
	vcmpnltps	%ymm2, %ymm7, %ymm8
	vandps	%ymm7, %ymm8, %ymm7
	vcmpnltps	%ymm2, %ymm6, %ymm8
	vandps	%ymm6, %ymm8, %ymm6
	vminps	%ymm6, %ymm3, %ymm6
	vminps	%ymm7, %ymm3, %ymm7
	vmovups	%ymm7, 160(%rcx,%rsi,4)
	vmovups	%ymm6, 128(%rcx,%rsi,4)
	vmovups	192(%rax,%rsi,4), %ymm6
	vfmadd132ps	%ymm0, %ymm1, %ymm6
	vmovups	224(%rax,%rsi,4), %ymm7
	vfmadd132ps	%ymm0, %ymm1, %ymm7
	vcmpnltps	%ymm2, %ymm7, %ymm8
	vandps	%ymm7, %ymm8, %ymm7
	vcmpnltps	%ymm2, %ymm6, %ymm8
	vandps	%ymm6, %ymm8, %ymm6
	vminps	%ymm6, %ymm3, %ymm6
	vminps	%ymm7, %ymm3, %ymm7
	vmovups	%ymm7, 224(%rcx,%rsi,4)
	vmovups	%ymm6, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB29_8
.LBB29_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB29_10
	.p2align	4
.LBB29_11:
	vmovups	32(%rax,%r8,4), %ymm6
	vfmadd132ps	%ymm0, %ymm1, %ymm6
	vmovups	(%rax,%r8,4), %ymm7
	vfmadd132ps	%ymm0, %ymm1, %ymm7
	vcmpnltps	%ymm2, %ymm7, %ymm8
	vandps	%ymm7, %ymm8, %ymm7
	vcmpnltps	%ymm2, %ymm6, %ymm8
	vandps	%ymm6, %ymm8, %ymm6
	vminps	%ymm6, %ymm3, %ymm6
	vminps	%ymm7, %ymm3, %ymm7
	vmovups	%ymm7, (%rcx,%r8,4)
	vmovups	%ymm6, 32(%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB29_11
	jmp	.LBB29_12
.LBB29_13:
	testb	%dil, %dil
	je	.LBB29_15
	sfence
.LBB29_15:
	vzeroupper
	retq
.Lfunc_end29:
	.size	nt_f32_hard_sigmoid__avx2, .Lfunc_end29-nt_f32_hard_sigmoid__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI30_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI30_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI30_2:
	.long	0xc0400000
.LCPI30_3:
	.long	0x40400000
.LCPI30_4:
	.long	0x40c00000
.LCPI30_5:
	.long	0x3e2aaaab
	.text
	.globl	nt_f32_hard_swish__avx2
	.p2align	4
	.type	nt_f32_hard_swish__avx2,@function
nt_f32_hard_swish__avx2:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vbroadcastss	.LCPI30_2(%rip), %ymm0
	vbroadcastss	.LCPI30_3(%rip), %ymm1
	vbroadcastss	.LCPI30_4(%rip), %ymm2
	vbroadcastss	.LCPI30_5(%rip), %ymm3
	vmovdqa	.LCPI30_0(%rip), %ymm4
	vmovdqa	.LCPI30_1(%rip), %ymm5
	jmp	.LBB30_1
	.p2align	4
.LBB30_10:
	movq	%r8, %rsi
.LBB30_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB30_13
.LBB30_1:
	testq	%r8, %r8
	je	.LBB30_3
	vmovd	%r8d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	%ymm4, %ymm6, %ymm7
	vmaskmovps	(%rax,%rsi,4), %ymm7, %ymm8
	vpcmpgtd	%ymm5, %ymm6, %ymm6
	vmaskmovps	32(%rax,%rsi,4), %ymm6, %ymm9
	vmaxps	%ymm9, %ymm0, %ymm9
	vmaxps	%ymm8, %ymm0, %ymm8
	vaddps	%ymm1, %ymm8, %ymm10
	vaddps	%ymm1, %ymm9, %ymm11
	vminps	%ymm11, %ymm2, %ymm11
	vminps	%ymm10, %ymm2, %ymm10
	vmulps	%ymm3, %ymm10, %ymm10
	vmulps	%ymm10, %ymm8, %ymm8
	vmulps	%ymm3, %ymm11, %ymm10
	vmulps	%ymm10, %ymm9, %ymm9
	vmaskmovps	%ymm8, %ymm7, (%rcx,%rsi,4)
	vmaskmovps	%ymm9, %ymm6, 32(%rcx,%rsi,4)
.LBB30_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB30_4
	.p2align	4
.LBB30_5:
	vmaxps	(%rax,%r9,4), %ymm0, %ymm6
	vmaxps	32(%rax,%r9,4), %ymm0, %ymm7
	vaddps	%ymm1, %ymm7, %ymm8
	vaddps	%ymm1, %ymm6, %ymm9
	vminps	%ymm9, %ymm2, %ymm9
	vminps	%ymm8, %ymm2, %ymm8
	vmulps	%ymm3, %ymm8, %ymm8
	vmulps	%ymm3, %ymm9, %ymm9
	vmulps	%ymm6, %ymm9, %ymm6
	vmulps	%ymm7, %ymm8, %ymm7
	vmovntps	%ymm7, 32(%rcx,%r9,4)
	vmovntps	%ymm6, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB30_5
	jmp	.LBB30_6
	.p2align	4
.LBB30_4:
	movq	%r9, %rsi
.LBB30_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB30_8
	movq	%rsi, %r8
	jmp	.LBB30_9
	.p2align	4
.LBB30_8:
	vmaxps	(%rax,%rsi,4), %ymm0, %ymm6
	vmaxps	32(%rax,%rsi,4), %ymm0, %ymm7
	vaddps	%ymm1, %ymm7, %ymm8
	vaddps	%ymm1, %ymm6, %ymm9
	vminps	%ymm9, %ymm2, %ymm9
	vminps	%ymm8, %ymm2, %ymm8
	vmulps	%ymm3, %ymm8, %ymm8
	vmulps	%ymm3, %ymm9, %ymm9
	vmulps	%ymm6, %ymm9, %ymm6
	vmulps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, 32(%rcx,%rsi,4)
	vmovups	%ymm6, (%rcx,%rsi,4)
	vmaxps	64(%rax,%rsi,4), %ymm0, %ymm6
	vmaxps	96(%rax,%rsi,4), %ymm0, %ymm7
	vaddps	%ymm1, %ymm7, %ymm8
	vaddps	%ymm1, %ymm6, %ymm9
	vminps	%ymm9, %ymm2, %ymm9
	vminps	%ymm8, %ymm2, %ymm8
	vmulps	%ymm3, %ymm8, %ymm8
	vmulps	%ymm3, %ymm9, %ymm9
	vmulps	%ymm6, %ymm9, %ymm6
	vmulps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, 96(%rcx,%rsi,4)
	vmovups	%ymm6, 64(%rcx,%rsi,4)
	vmaxps	128(%rax,%rsi,4), %ymm0, %ymm6
	vmaxps	160(%rax,%rsi,4), %ymm0, %ymm7
	vaddps	%ymm1, %ymm7, %ymm8
	vaddps	%ymm1, %ymm6, %ymm9
	vminps	%ymm9, %ymm2, %ymm9
	vminps	%ymm8, %ymm2, %ymm8
	vmulps	%ymm3, %ymm8, %ymm8
	vmulps	%ymm3, %ymm9, %ymm9
	vmulps	%ymm6, %ymm9, %ymm6
	vmulps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, 160(%rcx,%rsi,4)
	vmovups	%ymm6, 128(%rcx,%rsi,4)
	vmaxps	192(%rax,%rsi,4), %ymm0, %ymm6
	vmaxps	224(%rax,%rsi,4), %ymm0, %ymm7
	vaddps	%ymm1, %ymm7, %ymm8
	vaddps	%ymm1, %ymm6, %ymm9
	vminps	%ymm9, %ymm2, %ymm9
	vminps	%ymm8, %ymm2, %ymm8
	vmulps	%ymm3, %ymm8, %ymm8
	vmulps	%ymm3, %ymm9, %ymm9
	vmulps	%ymm6, %ymm9, %ymm6
	vmulps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, 224(%rcx,%rsi,4)
	vmovups	%ymm6, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB30_8
.LBB30_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB30_10
	.p2align	4
.LBB30_11:
	vmaxps	(%rax,%r8,4), %ymm0, %ymm6
	vmaxps	32(%rax,%r8,4), %ymm0, %ymm7
	vaddps	%ymm1, %ymm7, %ymm8
	vaddps	%ymm1, %ymm6, %ymm9
	vminps	%ymm9, %ymm2, %ymm9
	vminps	%ymm8, %ymm2, %ymm8
	vmulps	%ymm3, %ymm8, %ymm8
	vmulps	%ymm3, %ymm9, %ymm9
	vmulps	%ymm6, %ymm9, %ymm6
	vmulps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, 32(%rcx,%r8,4)
	vmovups	%ymm6, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB30_11
	jmp	.LBB30_12
.LBB30_13:
	testb	%dil, %dil
	je	.LBB30_15
	sfence
.LBB30_15:
	vzeroupper
	retq
.Lfunc_end30:
	.size	nt_f32_hard_swish__avx2, .Lfunc_end30-nt_f32_hard_swish__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI31_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI31_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.text
	.globl	nt_f32_clip__avx2
	.p2align	4
	.type	nt_f32_clip__avx2,@function
nt_f32_clip__avx2:
	vbroadcastss	16(%rdi), %ymm0
	vbroadcastss	20(%rdi), %ymm1
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vmovdqa	.LCPI31_0(%rip), %ymm2
	vmovdqa	.LCPI31_1(%rip), %ymm3
	jmp	.LBB31_1
	.p2align	4
.LBB31_10:
	movq	%r8, %rsi
.LBB31_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB31_13
.LBB31_1:
	testq	%r8, %r8
	je	.LBB31_3
	vmovd	%r8d, %xmm4
	vpbroadcastd	%xmm4, %ymm4
	vpcmpgtd	%ymm2, %ymm4, %ymm5
	vmaskmovps	(%rax,%rsi,4), %ymm5, %ymm6
	vpcmpgtd	%ymm3, %ymm4, %ymm4
	vmaskmovps	32(%rax,%rsi,4), %ymm4, %ymm7
	vmaxps	%ymm6, %ymm0, %ymm6
	vmaxps	%ymm7, %ymm0, %ymm7
	vminps	%ymm7, %ymm1, %ymm7
	vminps	%ymm6, %ymm1, %ymm6
	vmaskmovps	%ymm6, %ymm5, (%rcx,%rsi,4)
	vmaskmovps	%ymm7, %ymm4, 32(%rcx,%rsi,4)
.LBB31_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB31_4
	.p2align	4
.LBB31_5:
	vmaxps	(%rax,%r9,4), %ymm0, %ymm4
	vmaxps	32(%rax,%r9,4), %ymm0, %ymm5
	vminps	%ymm5, %ymm1, %ymm5
	vminps	%ymm4, %ymm1, %ymm4
	vmovntps	%ymm4, (%rcx,%r9,4)
	vmovntps	%ymm5, 32(%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB31_5
	jmp	.LBB31_6
	.p2align	4
.LBB31_4:
	movq	%r9, %rsi
.LBB31_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB31_8
	movq	%rsi, %r8
	jmp	.LBB31_9
	.p2align	4
.LBB31_8:
	vmaxps	(%rax,%rsi,4), %ymm0, %ymm4
	vmaxps	32(%rax,%rsi,4), %ymm0, %ymm5
	vminps	%ymm5, %ymm1, %ymm5
	vminps	%ymm4, %ymm1, %ymm4
	vmovups	%ymm4, (%rcx,%rsi,4)
	vmovups	%ymm5, 32(%rcx,%rsi,4)
	vmaxps	96(%rax,%rsi,4), %ymm0, %ymm4
	vmaxps	64(%rax,%rsi,4), %ymm0, %ymm5
	vminps	%ymm5, %ymm1, %ymm5
	vminps	%ymm4, %ymm1, %ymm4
	vmovups	%ymm4, 96(%rcx,%rsi,4)
	vmovups	%ymm5, 64(%rcx,%rsi,4)
	vmaxps	160(%rax,%rsi,4), %ymm0, %ymm4
	vmaxps	128(%rax,%rsi,4), %ymm0, %ymm5
	vminps	%ymm5, %ymm1, %ymm5
	vminps	%ymm4, %ymm1, %ymm4
	vmovups	%ymm4, 160(%rcx,%rsi,4)
	vmovups	%ymm5, 128(%rcx,%rsi,4)
	vmaxps	224(%rax,%rsi,4), %ymm0, %ymm4
	vmaxps	192(%rax,%rsi,4), %ymm0, %ymm5
	vminps	%ymm5, %ymm1, %ymm5
	vminps	%ymm4, %ymm1, %ymm4
	vmovups	%ymm4, 224(%rcx,%rsi,4)
	vmovups	%ymm5, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB31_8
.LBB31_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB31_10
	.p2align	4
.LBB31_11:
	vmaxps	(%rax,%r8,4), %ymm0, %ymm4
	vmaxps	32(%rax,%r8,4), %ymm0, %ymm5
	vminps	%ymm5, %ymm1, %ymm5
	vminps	%ymm4, %ymm1, %ymm4
	vmovups	%ymm4, (%rcx,%r8,4)
	vmovups	%ymm5, 32(%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB31_11
	jmp	.LBB31_12
.LBB31_13:
	testb	%dil, %dil
	je	.LBB31_15
	sfence
.LBB31_15:
	vzeroupper
	retq
.Lfunc_end31:
	.size	nt_f32_clip__avx2, .Lfunc_end31-nt_f32_clip__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI32_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI32_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI32_2:
	.long	0x80000000
	.text
	.globl	nt_f32_negate__avx2
	.p2align	4
	.type	nt_f32_negate__avx2,@function
nt_f32_negate__avx2:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vbroadcastss	.LCPI32_2(%rip), %ymm0
	vmovdqa	.LCPI32_0(%rip), %ymm1
	vmovdqa	.LCPI32_1(%rip), %ymm2
	jmp	.LBB32_1
	.p2align	4
.LBB32_10:
	movq	%r8, %rsi
.LBB32_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB32_13
.LBB32_1:
	testq	%r8, %r8
	je	.LBB32_3
	vmovd	%r8d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	%ymm1, %ymm3, %ymm4
	vmaskmovps	(%rax,%rsi,4), %ymm4, %ymm5
	vpcmpgtd	%ymm2, %ymm3, %ymm3
	vmaskmovps	32(%rax,%rsi,4), %ymm3, %ymm6
	vxorps	%ymm0, %ymm6, %ymm6
	vxorps	%ymm0, %ymm5, %ymm5
	vmaskmovps	%ymm5, %ymm4, (%rcx,%rsi,4)
	vmaskmovps	%ymm6, %ymm3, 32(%rcx,%rsi,4)
.LBB32_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB32_4
	.p2align	4
.LBB32_5:
	vxorps	(%rax,%r9,4), %ymm0, %ymm3
	vxorps	32(%rax,%r9,4), %ymm0, %ymm4
	vmovntps	%ymm4, 32(%rcx,%r9,4)
	vmovntps	%ymm3, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB32_5
	jmp	.LBB32_6
	.p2align	4
.LBB32_4:
	movq	%r9, %rsi
.LBB32_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB32_8
	movq	%rsi, %r8
	jmp	.LBB32_9
	.p2align	4
.LBB32_8:
	vxorps	(%rax,%rsi,4), %ymm0, %ymm3
	vxorps	32(%rax,%rsi,4), %ymm0, %ymm4
	vmovups	%ymm4, 32(%rcx,%rsi,4)
	vmovups	%ymm3, (%rcx,%rsi,4)
	vxorps	64(%rax,%rsi,4), %ymm0, %ymm3
	vxorps	96(%rax,%rsi,4), %ymm0, %ymm4
	vmovups	%ymm4, 96(%rcx,%rsi,4)
	vmovups	%ymm3, 64(%rcx,%rsi,4)
	vxorps	128(%rax,%rsi,4), %ymm0, %ymm3
	vxorps	160(%rax,%rsi,4), %ymm0, %ymm4
	vmovups	%ymm4, 160(%rcx,%rsi,4)
	vmovups	%ymm3, 128(%rcx,%rsi,4)
	vxorps	192(%rax,%rsi,4), %ymm0, %ymm3
	vxorps	224(%rax,%rsi,4), %ymm0, %ymm4
	vmovups	%ymm4, 224(%rcx,%rsi,4)
	vmovups	%ymm3, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB32_8
.LBB32_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB32_10
	.p2align	4
.LBB32_11:
	vxorps	(%rax,%r8,4), %ymm0, %ymm3
	vxorps	32(%rax,%r8,4), %ymm0, %ymm4
	vmovups	%ymm4, 32(%rcx,%r8,4)
	vmovups	%ymm3, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB32_11
	jmp	.LBB32_12
.LBB32_13:
	testb	%dil, %dil
	je	.LBB32_15
	sfence
.LBB32_15:
	vzeroupper
	retq
.Lfunc_end32:
	.size	nt_f32_negate__avx2, .Lfunc_end32-nt_f32_negate__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI33_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI33_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI33_2:
	.long	0x7fffffff
	.text
	.globl	nt_f32_abs__avx2
	.p2align	4
	.type	nt_f32_abs__avx2,@function
nt_f32_abs__avx2:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vbroadcastss	.LCPI33_2(%rip), %ymm0
	vmovdqa	.LCPI33_0(%rip), %ymm1
	vmovdqa	.LCPI33_1(%rip), %ymm2
	jmp	.LBB33_1
	.p2align	4
.LBB33_10:
	movq	%r8, %rsi
.LBB33_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB33_13
.LBB33_1:
	testq	%r8, %r8
	je	.LBB33_3
	vmovd	%r8d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	%ymm1, %ymm3, %ymm4
	vmaskmovps	(%rax,%rsi,4), %ymm4, %ymm5
	vpcmpgtd	%ymm2, %ymm3, %ymm3
	vmaskmovps	32(%rax,%rsi,4), %ymm3, %ymm6
	vandps	%ymm0, %ymm6, %ymm6
	vandps	%ymm0, %ymm5, %ymm5
	vmaskmovps	%ymm5, %ymm4, (%rcx,%rsi,4)
	vmaskmovps	%ymm6, %ymm3, 32(%rcx,%rsi,4)
.LBB33_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB33_4
	.p2align	4
.LBB33_5:
	vandps	(%rax,%r9,4), %ymm0, %ymm3
	vandps	32(%rax,%r9,4), %ymm0, %ymm4
	vmovntps	%ymm4, 32(%rcx,%r9,4)
	vmovntps	%ymm3, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB33_5
	jmp	.LBB33_6
	.p2align	4
.LBB33_4:
	movq	%r9, %rsi
.LBB33_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB33_8
	movq	%rsi, %r8
	jmp	.LBB33_9
	.p2align	4
.LBB33_8:
	vandps	(%rax,%rsi,4), %ymm0, %ymm3
	vandps	32(%rax,%rsi,4), %ymm0, %ymm4
	vmovups	%ymm4, 32(%rcx,%rsi,4)
	vmovups	%ymm3, (%rcx,%rsi,4)
	vandps	64(%rax,%rsi,4), %ymm0, %ymm3
	vandps	96(%rax,%rsi,4), %ymm0, %ymm4
	vmovups	%ymm4, 96(%rcx,%rsi,4)
	vmovups	%ymm3, 64(%rcx,%rsi,4)
	vandps	128(%rax,%rsi,4), %ymm0, %ymm3
	vandps	160(%rax,%rsi,4), %ymm0, %ymm4
	vmovups	%ymm4, 160(%rcx,%rsi,4)
	vmovups	%ymm3, 128(%rcx,%rsi,4)
	vandps	192(%rax,%rsi,4), %ymm0, %ymm3
	vandps	224(%rax,%rsi,4), %ymm0, %ymm4
	vmovups	%ymm4, 224(%rcx,%rsi,4)
	vmovups	%ymm3, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB33_8
.LBB33_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB33_10
	.p2align	4
.LBB33_11:
	vandps	(%rax,%r8,4), %ymm0, %ymm3
	vandps	32(%rax,%r8,4), %ymm0, %ymm4
	vmovups	%ymm4, 32(%rcx,%r8,4)
	vmovups	%ymm3, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB33_11
	jmp	.LBB33_12
.LBB33_13:
	testb	%dil, %dil
	je	.LBB33_15
	sfence
.LBB33_15:
	vzeroupper
	retq
.Lfunc_end33:
	.size	nt_f32_abs__avx2, .Lfunc_end33-nt_f32_abs__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI34_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI34_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI34_2:
	.long	0x3f800000
	.text
	.globl	nt_f32_reciprocal__avx2
	.p2align	4
	.type	nt_f32_reciprocal__avx2,@function
nt_f32_reciprocal__avx2:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vbroadcastss	.LCPI34_2(%rip), %ymm0
	vmovdqa	.LCPI34_0(%rip), %ymm1
	vmovdqa	.LCPI34_1(%rip), %ymm2
	jmp	.LBB34_1
	.p2align	4
.LBB34_10:
	movq	%r8, %rsi
.LBB34_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB34_13
.LBB34_1:
	testq	%r8, %r8
	je	.LBB34_3
	vmovd	%r8d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	%ymm1, %ymm3, %ymm4
	vmaskmovps	(%rax,%rsi,4), %ymm4, %ymm5
	vpcmpgtd	%ymm2, %ymm3, %ymm3
	vmaskmovps	32(%rax,%rsi,4), %ymm3, %ymm6
	vdivps	%ymm5, %ymm0, %ymm5
	vdivps	%ymm6, %ymm0, %ymm6
	vmaskmovps	%ymm5, %ymm4, (%rcx,%rsi,4)
	vmaskmovps	%ymm6, %ymm3, 32(%rcx,%rsi,4)
.LBB34_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB34_4
	.p2align	4
.LBB34_5:
	vdivps	(%rax,%r9,4), %ymm0, %ymm3
	vdivps	32(%rax,%r9,4), %ymm0, %ymm4
	vmovntps	%ymm4, 32(%rcx,%r9,4)
	vmovntps	%ymm3, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB34_5
	jmp	.LBB34_6
	.p2align	4
.LBB34_4:
	movq	%r9, %rsi
.LBB34_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB34_8
	movq	%rsi, %r8
	jmp	.LBB34_9
	.p2align	4
.LBB34_8:
	vdivps	(%rax,%rsi,4), %ymm0, %ymm3
	vdivps	32(%rax,%rsi,4), %ymm0, %ymm4
	vmovups	%ymm4, 32(%rcx,%rsi,4)
	vmovups	%ymm3, (%rcx,%rsi,4)
	vdivps	64(%rax,%rsi,4), %ymm0, %ymm3
	vdivps	96(%rax,%rsi,4), %ymm0, %ymm4
	vmovups	%ymm4, 96(%rcx,%rsi,4)
	vmovups	%ymm3, 64(%rcx,%rsi,4)
	vdivps	128(%rax,%rsi,4), %ymm0, %ymm3
	vdivps	160(%rax,%rsi,4), %ymm0, %ymm4
	vmovups	%ymm4, 160(%rcx,%rsi,4)
	vmovups	%ymm3, 128(%rcx,%rsi,4)
	vdivps	192(%rax,%rsi,4), %ymm0, %ymm3
	vdivps	224(%rax,%rsi,4), %ymm0, %ymm4
	vmovups	%ymm4, 224(%rcx,%rsi,4)
	vmovups	%ymm3, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB34_8
.LBB34_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB34_10
	.p2align	4
.LBB34_11:
	vdivps	(%rax,%r8,4), %ymm0, %ymm3
	vdivps	32(%rax,%r8,4), %ymm0, %ymm4
	vmovups	%ymm4, 32(%rcx,%r8,4)
	vmovups	%ymm3, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB34_11
	jmp	.LBB34_12
.LBB34_13:
	testb	%dil, %dil
	je	.LBB34_15
	sfence
.LBB34_15:
	vzeroupper
	retq
.Lfunc_end34:
	.size	nt_f32_reciprocal__avx2, .Lfunc_end34-nt_f32_reciprocal__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI35_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI35_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.text
	.globl	nt_f32_square__avx2
	.p2align	4
	.type	nt_f32_square__avx2,@function
nt_f32_square__avx2:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vmovdqa	.LCPI35_0(%rip), %ymm0
	vmovdqa	.LCPI35_1(%rip), %ymm1
	jmp	.LBB35_1
	.p2align	4
.LBB35_10:
	movq	%r8, %rsi
.LBB35_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB35_13
.LBB35_1:
	testq	%r8, %r8
	je	.LBB35_3
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm3
	vmaskmovps	(%rax,%rsi,4), %ymm3, %ymm4
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%rax,%rsi,4), %ymm2, %ymm5
	vmulps	%ymm4, %ymm4, %ymm4
	vmulps	%ymm5, %ymm5, %ymm5
	vmaskmovps	%ymm4, %ymm3, (%rcx,%rsi,4)
	vmaskmovps	%ymm5, %ymm2, 32(%rcx,%rsi,4)
.LBB35_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB35_4
	.p2align	4
.LBB35_5:
	vmovups	(%rax,%r9,4), %ymm2
	vmovups	32(%rax,%r9,4), %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovntps	%ymm3, 32(%rcx,%r9,4)
	vmovntps	%ymm2, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB35_5
	jmp	.LBB35_6
	.p2align	4
.LBB35_4:
	movq	%r9, %rsi
.LBB35_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB35_8
	movq	%rsi, %r8
	jmp	.LBB35_9
	.p2align	4
.LBB35_8:
	vmovups	(%rax,%rsi,4), %ymm2
	vmovups	32(%rax,%rsi,4), %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovups	%ymm3, 32(%rcx,%rsi,4)
	vmovups	%ymm2, (%rcx,%rsi,4)
	vmovups	64(%rax,%rsi,4), %ymm2
	vmovups	96(%rax,%rsi,4), %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovups	%ymm3, 96(%rcx,%rsi,4)
	vmovups	%ymm2, 64(%rcx,%rsi,4)
	vmovups	128(%rax,%rsi,4), %ymm2
	vmovups	160(%rax,%rsi,4), %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovups	%ymm3, 160(%rcx,%rsi,4)
	vmovups	%ymm2, 128(%rcx,%rsi,4)
	vmovups	192(%rax,%rsi,4), %ymm2
	vmovups	224(%rax,%rsi,4), %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovups	%ymm3, 224(%rcx,%rsi,4)
	vmovups	%ymm2, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB35_8
.LBB35_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB35_10
	.p2align	4
.LBB35_11:
	vmovups	(%rax,%r8,4), %ymm2
	vmovups	32(%rax,%r8,4), %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovups	%ymm3, 32(%rcx,%r8,4)
	vmovups	%ymm2, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB35_11
	jmp	.LBB35_12
.LBB35_13:
	testb	%dil, %dil
	je	.LBB35_15
	sfence
.LBB35_15:
	vzeroupper
	retq
.Lfunc_end35:
	.size	nt_f32_square__avx2, .Lfunc_end35-nt_f32_square__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI36_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI36_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.text
	.globl	nt_f32_sqrt__avx2
	.p2align	4
	.type	nt_f32_sqrt__avx2,@function
nt_f32_sqrt__avx2:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vmovdqa	.LCPI36_0(%rip), %ymm0
	vmovdqa	.LCPI36_1(%rip), %ymm1
	jmp	.LBB36_1
	.p2align	4
.LBB36_10:
	movq	%r8, %rsi
.LBB36_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB36_13
.LBB36_1:
	testq	%r8, %r8
	je	.LBB36_3
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm3
	vmaskmovps	(%rax,%rsi,4), %ymm3, %ymm4
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%rax,%rsi,4), %ymm2, %ymm5
	vsqrtps	%ymm5, %ymm5
	vsqrtps	%ymm4, %ymm4
	vmaskmovps	%ymm4, %ymm3, (%rcx,%rsi,4)
	vmaskmovps	%ymm5, %ymm2, 32(%rcx,%rsi,4)
.LBB36_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB36_4
	.p2align	4
.LBB36_5:
	vsqrtps	(%rax,%r9,4), %ymm2
	vsqrtps	32(%rax,%r9,4), %ymm3
	vmovntps	%ymm3, 32(%rcx,%r9,4)
	vmovntps	%ymm2, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB36_5
	jmp	.LBB36_6
	.p2align	4
.LBB36_4:
	movq	%r9, %rsi
.LBB36_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB36_8
	movq	%rsi, %r8
	jmp	.LBB36_9
	.p2align	4
.LBB36_8:
	vsqrtps	(%rax,%rsi,4), %ymm2
	vsqrtps	32(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 32(%rcx,%rsi,4)
	vmovups	%ymm2, (%rcx,%rsi,4)
	vsqrtps	64(%rax,%rsi,4), %ymm2
	vsqrtps	96(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 96(%rcx,%rsi,4)
	vmovups	%ymm2, 64(%rcx,%rsi,4)
	vsqrtps	128(%rax,%rsi,4), %ymm2
	vsqrtps	160(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 160(%rcx,%rsi,4)
	vmovups	%ymm2, 128(%rcx,%rsi,4)
	vsqrtps	192(%rax,%rsi,4), %ymm2
	vsqrtps	224(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 224(%rcx,%rsi,4)
	vmovups	%ymm2, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB36_8
.LBB36_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB36_10
	.p2align	4
.LBB36_11:
	vsqrtps	(%rax,%r8,4), %ymm2
	vsqrtps	32(%rax,%r8,4), %ymm3
	vmovups	%ymm3, 32(%rcx,%r8,4)
	vmovups	%ymm2, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB36_11
	jmp	.LBB36_12
.LBB36_13:
	testb	%dil, %dil
	je	.LBB36_15
	sfence
.LBB36_15:
	vzeroupper
	retq
.Lfunc_end36:
	.size	nt_f32_sqrt__avx2, .Lfunc_end36-nt_f32_sqrt__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI37_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI37_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI37_2:
	.long	0x3f800000
	.text
	.globl	nt_f32_rsqrt__avx2
	.p2align	4
	.type	nt_f32_rsqrt__avx2,@function
nt_f32_rsqrt__avx2:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vbroadcastss	.LCPI37_2(%rip), %ymm0
	vmovdqa	.LCPI37_0(%rip), %ymm1
	vmovdqa	.LCPI37_1(%rip), %ymm2
	jmp	.LBB37_1
	.p2align	4
.LBB37_10:
	movq	%r8, %rsi
.LBB37_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB37_13
.LBB37_1:
	testq	%r8, %r8
	je	.LBB37_3
	vmovd	%r8d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	%ymm1, %ymm3, %ymm4
	vmaskmovps	(%rax,%rsi,4), %ymm4, %ymm5
	vpcmpgtd	%ymm2, %ymm3, %ymm3
	vmaskmovps	32(%rax,%rsi,4), %ymm3, %ymm6
	vsqrtps	%ymm6, %ymm6
	vsqrtps	%ymm5, %ymm5
	vdivps	%ymm5, %ymm0, %ymm5
	vdivps	%ymm6, %ymm0, %ymm6
	vmaskmovps	%ymm5, %ymm4, (%rcx,%rsi,4)
	vmaskmovps	%ymm6, %ymm3, 32(%rcx,%rsi,4)
.LBB37_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB37_4
	.p2align	4
.LBB37_5:
	vsqrtps	32(%rax,%r9,4), %ymm3
	vsqrtps	(%rax,%r9,4), %ymm4
	vdivps	%ymm4, %ymm0, %ymm4
	vdivps	%ymm3, %ymm0, %ymm3
	vmovntps	%ymm3, 32(%rcx,%r9,4)
	vmovntps	%ymm4, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB37_5
	jmp	.LBB37_6
	.p2align	4
.LBB37_4:
	movq	%r9, %rsi
.LBB37_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB37_8
	movq	%rsi, %r8
	jmp	.LBB37_9
	.p2align	4
.LBB37_8:
	vsqrtps	32(%rax,%rsi,4), %ymm3
	vsqrtps	(%rax,%rsi,4), %ymm4
	vdivps	%ymm4, %ymm0, %ymm4
	vdivps	%ymm3, %ymm0, %ymm3
	vmovups	%ymm3, 32(%rcx,%rsi,4)
	vmovups	%ymm4, (%rcx,%rsi,4)
	vsqrtps	96(%rax,%rsi,4), %ymm3
	vsqrtps	64(%rax,%rsi,4), %ymm4
	vdivps	%ymm4, %ymm0, %ymm4
	vdivps	%ymm3, %ymm0, %ymm3
	vmovups	%ymm3, 96(%rcx,%rsi,4)
	vmovups	%ymm4, 64(%rcx,%rsi,4)
	vsqrtps	160(%rax,%rsi,4), %ymm3
	vsqrtps	128(%rax,%rsi,4), %ymm4
	vdivps	%ymm4, %ymm0, %ymm4
	vdivps	%ymm3, %ymm0, %ymm3
	vmovups	%ymm3, 160(%rcx,%rsi,4)
	vmovups	%ymm4, 128(%rcx,%rsi,4)
	vsqrtps	224(%rax,%rsi,4), %ymm3
	vsqrtps	192(%rax,%rsi,4), %ymm4
	vdivps	%ymm4, %ymm0, %ymm4
	vdivps	%ymm3, %ymm0, %ymm3
	vmovups	%ymm3, 224(%rcx,%rsi,4)
	vmovups	%ymm4, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB37_8
.LBB37_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB37_10
	.p2align	4
.LBB37_11:
	vsqrtps	32(%rax,%r8,4), %ymm3
	vsqrtps	(%rax,%r8,4), %ymm4
	vdivps	%ymm4, %ymm0, %ymm4
	vdivps	%ymm3, %ymm0, %ymm3
	vmovups	%ymm3, 32(%rcx,%r8,4)
	vmovups	%ymm4, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB37_11
	jmp	.LBB37_12
.LBB37_13:
	testb	%dil, %dil
	je	.LBB37_15
	sfence
.LBB37_15:
	vzeroupper
	retq
.Lfunc_end37:
	.size	nt_f32_rsqrt__avx2, .Lfunc_end37-nt_f32_rsqrt__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI38_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI38_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.text
	.globl	nt_f32_floor__avx2
	.p2align	4
	.type	nt_f32_floor__avx2,@function
nt_f32_floor__avx2:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vmovdqa	.LCPI38_0(%rip), %ymm0
	vmovdqa	.LCPI38_1(%rip), %ymm1
	jmp	.LBB38_1
	.p2align	4
.LBB38_10:
	movq	%r8, %rsi
.LBB38_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB38_13
.LBB38_1:
	testq	%r8, %r8
	je	.LBB38_3
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm3
	vmaskmovps	(%rax,%rsi,4), %ymm3, %ymm4
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%rax,%rsi,4), %ymm2, %ymm5
	vroundps	$9, %ymm5, %ymm5
	vroundps	$9, %ymm4, %ymm4
	vmaskmovps	%ymm4, %ymm3, (%rcx,%rsi,4)
	vmaskmovps	%ymm5, %ymm2, 32(%rcx,%rsi,4)
.LBB38_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB38_4
	.p2align	4
.LBB38_5:
	vroundps	$9, (%rax,%r9,4), %ymm2
	vroundps	$9, 32(%rax,%r9,4), %ymm3
	vmovntps	%ymm3, 32(%rcx,%r9,4)
	vmovntps	%ymm2, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB38_5
	jmp	.LBB38_6
	.p2align	4
.LBB38_4:
	movq	%r9, %rsi
.LBB38_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB38_8
	movq	%rsi, %r8
	jmp	.LBB38_9
	.p2align	4
.LBB38_8:
	vroundps	$9, (%rax,%rsi,4), %ymm2
	vroundps	$9, 32(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 32(%rcx,%rsi,4)
	vmovups	%ymm2, (%rcx,%rsi,4)
	vroundps	$9, 64(%rax,%rsi,4), %ymm2
	vroundps	$9, 96(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 96(%rcx,%rsi,4)
	vmovups	%ymm2, 64(%rcx,%rsi,4)
	vroundps	$9, 128(%rax,%rsi,4), %ymm2
	vroundps	$9, 160(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 160(%rcx,%rsi,4)
	vmovups	%ymm2, 128(%rcx,%rsi,4)
	vroundps	$9, 192(%rax,%rsi,4), %ymm2
	vroundps	$9, 224(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 224(%rcx,%rsi,4)
	vmovups	%ymm2, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB38_8
.LBB38_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB38_10
	.p2align	4
.LBB38_11:
	vroundps	$9, (%rax,%r8,4), %ymm2
	vroundps	$9, 32(%rax,%r8,4), %ymm3
	vmovups	%ymm3, 32(%rcx,%r8,4)
	vmovups	%ymm2, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB38_11
	jmp	.LBB38_12
.LBB38_13:
	testb	%dil, %dil
	je	.LBB38_15
	sfence
.LBB38_15:
	vzeroupper
	retq
.Lfunc_end38:
	.size	nt_f32_floor__avx2, .Lfunc_end38-nt_f32_floor__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI39_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI39_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.text
	.globl	nt_f32_ceil__avx2
	.p2align	4
	.type	nt_f32_ceil__avx2,@function
nt_f32_ceil__avx2:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vmovdqa	.LCPI39_0(%rip), %ymm0
	vmovdqa	.LCPI39_1(%rip), %ymm1
	jmp	.LBB39_1
	.p2align	4
.LBB39_10:
	movq	%r8, %rsi
.LBB39_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB39_13
.LBB39_1:
	testq	%r8, %r8
	je	.LBB39_3
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm3
	vmaskmovps	(%rax,%rsi,4), %ymm3, %ymm4
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%rax,%rsi,4), %ymm2, %ymm5
	vroundps	$10, %ymm5, %ymm5
	vroundps	$10, %ymm4, %ymm4
	vmaskmovps	%ymm4, %ymm3, (%rcx,%rsi,4)
	vmaskmovps	%ymm5, %ymm2, 32(%rcx,%rsi,4)
.LBB39_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB39_4
	.p2align	4
.LBB39_5:
	vroundps	$10, (%rax,%r9,4), %ymm2
	vroundps	$10, 32(%rax,%r9,4), %ymm3
	vmovntps	%ymm3, 32(%rcx,%r9,4)
	vmovntps	%ymm2, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB39_5
	jmp	.LBB39_6
	.p2align	4
.LBB39_4:
	movq	%r9, %rsi
.LBB39_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB39_8
	movq	%rsi, %r8
	jmp	.LBB39_9
	.p2align	4
.LBB39_8:
	vroundps	$10, (%rax,%rsi,4), %ymm2
	vroundps	$10, 32(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 32(%rcx,%rsi,4)
	vmovups	%ymm2, (%rcx,%rsi,4)
	vroundps	$10, 64(%rax,%rsi,4), %ymm2
	vroundps	$10, 96(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 96(%rcx,%rsi,4)
	vmovups	%ymm2, 64(%rcx,%rsi,4)
	vroundps	$10, 128(%rax,%rsi,4), %ymm2
	vroundps	$10, 160(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 160(%rcx,%rsi,4)
	vmovups	%ymm2, 128(%rcx,%rsi,4)
	vroundps	$10, 192(%rax,%rsi,4), %ymm2
	vroundps	$10, 224(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 224(%rcx,%rsi,4)
	vmovups	%ymm2, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB39_8
.LBB39_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB39_10
	.p2align	4
.LBB39_11:
	vroundps	$10, (%rax,%r8,4), %ymm2
	vroundps	$10, 32(%rax,%r8,4), %ymm3
	vmovups	%ymm3, 32(%rcx,%r8,4)
	vmovups	%ymm2, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB39_11
	jmp	.LBB39_12
.LBB39_13:
	testb	%dil, %dil
	je	.LBB39_15
	sfence
.LBB39_15:
	vzeroupper
	retq
.Lfunc_end39:
	.size	nt_f32_ceil__avx2, .Lfunc_end39-nt_f32_ceil__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI40_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI40_1:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
	.text
	.globl	nt_f32_round__avx2
	.p2align	4
	.type	nt_f32_round__avx2,@function
nt_f32_round__avx2:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	xorl	%r8d, %r8d
	testb	%dil, %dil
	cmovneq	%r9, %r8
	vmovdqa	.LCPI40_0(%rip), %ymm0
	vmovdqa	.LCPI40_1(%rip), %ymm1
	jmp	.LBB40_1
	.p2align	4
.LBB40_10:
	movq	%r8, %rsi
.LBB40_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB40_13
.LBB40_1:
	testq	%r8, %r8
	je	.LBB40_3
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm3
	vmaskmovps	(%rax,%rsi,4), %ymm3, %ymm4
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%rax,%rsi,4), %ymm2, %ymm5
	vroundps	$8, %ymm5, %ymm5
	vroundps	$8, %ymm4, %ymm4
	vmaskmovps	%ymm4, %ymm3, (%rcx,%rsi,4)
	vmaskmovps	%ymm5, %ymm2, 32(%rcx,%rsi,4)
.LBB40_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB40_4
	.p2align	4
.LBB40_5:
	vroundps	$8, (%rax,%r9,4), %ymm2
	vroundps	$8, 32(%rax,%r9,4), %ymm3
	vmovntps	%ymm3, 32(%rcx,%r9,4)
	vmovntps	%ymm2, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB40_5
	jmp	.LBB40_6
	.p2align	4
.LBB40_4:
	movq	%r9, %rsi
.LBB40_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB40_8
	movq	%rsi, %r8
	jmp	.LBB40_9
	.p2align	4
.LBB40_8:
	vroundps	$8, (%rax,%rsi,4), %ymm2
	vroundps	$8, 32(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 32(%rcx,%rsi,4)
	vmovups	%ymm2, (%rcx,%rsi,4)
	vroundps	$8, 64(%rax,%rsi,4), %ymm2
	vroundps	$8, 96(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 96(%rcx,%rsi,4)
	vmovups	%ymm2, 64(%rcx,%rsi,4)
	vroundps	$8, 128(%rax,%rsi,4), %ymm2
	vroundps	$8, 160(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 160(%rcx,%rsi,4)
	vmovups	%ymm2, 128(%rcx,%rsi,4)
	vroundps	$8, 192(%rax,%rsi,4), %ymm2
	vroundps	$8, 224(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 224(%rcx,%rsi,4)
	vmovups	%ymm2, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r8
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r8, %rsi
	jge	.LBB40_8
.LBB40_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB40_10
	.p2align	4
.LBB40_11:
	vroundps	$8, (%rax,%r8,4), %ymm2
	vroundps	$8, 32(%rax,%r8,4), %ymm3
	vmovups	%ymm3, 32(%rcx,%r8,4)
	vmovups	%ymm2, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
	jge	.LBB40_11
	jmp	.LBB40_12
.LBB40_13:
	testb	%dil, %dil
	je	.LBB40_15
	sfence
.LBB40_15:
	vzeroupper
	retq
.Lfunc_end40:
	.size	nt_f32_round__avx2, .Lfunc_end40-nt_f32_round__avx2
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
	jne	.LBB41_1
.LBB41_21:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB41_1:
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
	jmp	.LBB41_2
	.p2align	4
.LBB41_20:
	incq	%rsi
	movq	-8(%rsp), %rdx
	addq	%rdx, %r10
	movq	-16(%rsp), %rdi
	addq	%rdi, %rbx
	addq	%rdx, %r13
	addq	%rdi, %rbp
	cmpq	-56(%rsp), %rsi
	je	.LBB41_21
.LBB41_2:
	cmpq	$8, %rax
	jl	.LBB41_7
	movq	%rsi, %rdi
	imulq	%rax, %rdi
	movq	-72(%rsp), %rdx
	leaq	(%rdx,%rdi,8), %rdx
	movq	-24(%rsp), %r11
	leaq	(%r11,%rdi,4), %r15
	xorl	%edi, %edi
	.p2align	4
.LBB41_4:
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
	jge	.LBB41_4
	cmpq	%rax, %rdi
	jae	.LBB41_20
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
	jmp	.LBB41_20
	.p2align	4
.LBB41_7:
	testq	%rax, %rax
	je	.LBB41_20
	cmpq	$8, %rax
	setb	%dl
	orb	-73(%rsp), %dl
	testb	$1, %dl
	je	.LBB41_10
	xorl	%edi, %edi
	jmp	.LBB41_13
.LBB41_10:
	xorl	%edx, %edx
	.p2align	4
.LBB41_11:
	vmovupd	(%rbx,%rdx,8), %ymm0
	vsubpd	(%r8,%rdx,8), %ymm0, %ymm0
	vdivpd	(%r9,%rdx,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovupd	%xmm0, (%r10,%rdx,4)
	addq	$4, %rdx
	cmpq	%rdx, %rcx
	jne	.LBB41_11
	movq	%rcx, %rdi
	cmpq	%rcx, %rax
	je	.LBB41_20
.LBB41_13:
	movq	%rdi, %r15
	cmpq	$0, -64(%rsp)
	je	.LBB41_17
	leaq	(%r10,%rdi,4), %rdx
	leaq	(%r9,%rdi,8), %r11
	leaq	(%r8,%rdi,8), %r14
	leaq	(%rbx,%rdi,8), %r12
	xorl	%r15d, %r15d
	movq	-64(%rsp), %rcx
	.p2align	4
.LBB41_15:
	vmovsd	(%r12,%r15,8), %xmm0
	vsubsd	(%r14,%r15,8), %xmm0, %xmm0
	vdivsd	(%r11,%r15,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %rcx
	jne	.LBB41_15
	addq	%rdi, %r15
	movq	-32(%rsp), %rcx
.LBB41_17:
	subq	%rax, %rdi
	cmpq	$-4, %rdi
	ja	.LBB41_20
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
.LBB41_19:
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
	jne	.LBB41_19
	jmp	.LBB41_20
.Lfunc_end41:
	.size	nt_f64_standardize_f32__avx2, .Lfunc_end41-nt_f64_standardize_f32__avx2
	.globl	nt_f64_within__avx2
	.p2align	4
	.type	nt_f64_within__avx2,@function
nt_f64_within__avx2:
	cmpq	%rdx, %rsi
	je	.LBB42_11
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
	jmp	.LBB42_2
	.p2align	4
.LBB42_7:
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
.LBB42_8:
	vpcmpgtq	%ymm1, %ymm0, %ymm2
	vblendvpd	%ymm2, %ymm0, %ymm1, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vpcmpgtq	%xmm1, %xmm0, %xmm2
	vblendvpd	%xmm2, %xmm0, %xmm1, %xmm0
	vshufps	$238, %xmm0, %xmm0, %xmm1
	vandpd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	shrq	$63, %r14
.LBB42_9:
	movb	%r14b, (%rdi,%rsi)
	incq	%rsi
	addq	%rbx, %r11
	cmpq	%rdx, %rsi
	je	.LBB42_10
.LBB42_2:
	cmpq	$8, %rax
	jl	.LBB42_12
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
	jb	.LBB42_22
	movl	$8, %r15d
	.p2align	4
.LBB42_5:
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
	jge	.LBB42_5
	cmpq	%rax, %r15
	jb	.LBB42_7
	jmp	.LBB42_8
	.p2align	4
.LBB42_12:
	testq	%rax, %rax
	je	.LBB42_13
	movb	$1, %bpl
	xorl	%r14d, %r14d
	jmp	.LBB42_15
	.p2align	4
.LBB42_18:
	xorl	%ebp, %ebp
	movq	%r10, %r15
	addq	%r14, %r15
	je	.LBB42_21
.LBB42_15:
	incq	%r14
	.p2align	4
.LBB42_16:
	vmovsd	-8(%r11,%r14,8), %xmm0
	vucomisd	-8(%r8,%r14,8), %xmm0
	jb	.LBB42_18
	vmovsd	-8(%r9,%r14,8), %xmm1
	vucomisd	%xmm0, %xmm1
	jb	.LBB42_18
	leaq	(%r10,%r14), %r15
	incq	%r15
	incq	%r14
	cmpq	$1, %r15
	jne	.LBB42_16
	movb	$1, %r14b
	testb	$1, %bpl
	jne	.LBB42_9
.LBB42_21:
	xorl	%r14d, %r14d
	jmp	.LBB42_9
	.p2align	4
.LBB42_22:
	cmpq	$8, %rax
	jne	.LBB42_7
	jmp	.LBB42_8
.LBB42_13:
	movb	$1, %r14b
	jmp	.LBB42_9
.LBB42_10:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB42_11:
	vzeroupper
	retq
.Lfunc_end42:
	.size	nt_f64_within__avx2, .Lfunc_end42-nt_f64_within__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI43_0:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
.LCPI43_1:
	.quad	4
	.quad	5
	.quad	6
	.quad	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI43_2:
	.quad	0xc096280000000000
.LCPI43_3:
	.quad	0x4086300000000000
.LCPI43_4:
	.quad	0x3ff71547652b82fe
.LCPI43_5:
	.quad	0xc338000000000000
.LCPI43_6:
	.quad	0xbfe62e42fee00000
.LCPI43_7:
	.quad	0xbdea39ef35793c76
.LCPI43_8:
	.quad	0x3e928ae4e47596bc
.LCPI43_9:
	.quad	0x3e5ad8dcc53f5ac6
.LCPI43_10:
	.quad	0x3ec71df1ce668897
.LCPI43_11:
	.quad	0x3efa01999128cabf
.LCPI43_12:
	.quad	0x3f2a01a012dd547e
.LCPI43_13:
	.quad	0x3f56c16c1848d831
.LCPI43_14:
	.quad	0x3f81111111127257
.LCPI43_15:
	.quad	0x3fa555555555067b
.LCPI43_16:
	.quad	0x3fc55555555554fc
.LCPI43_17:
	.quad	0x3fe000000000000a
.LCPI43_18:
	.quad	0x3ff0000000000000
.LCPI43_19:
	.quad	0x3fe0000000000000
.LCPI43_20:
	.quad	0x43380000000003ff
.LCPI43_21:
	.quad	0xc3380000000003ff
	.text
	.globl	nt_f64_exp__avx2
	.p2align	4
	.type	nt_f64_exp__avx2,@function
nt_f64_exp__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB43_9
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	vbroadcastsd	.LCPI43_5(%rip), %ymm3
	vbroadcastsd	.LCPI43_15(%rip), %ymm13
	vbroadcastsd	.LCPI43_16(%rip), %ymm14
	vbroadcastsd	.LCPI43_17(%rip), %ymm15
	vbroadcastsd	.LCPI43_18(%rip), %ymm0
	vbroadcastsd	.LCPI43_19(%rip), %ymm1
	vbroadcastsd	.LCPI43_20(%rip), %ymm2
	vbroadcastsd	.LCPI43_21(%rip), %ymm4
	jmp	.LBB43_2
	.p2align	4
.LBB43_7:
	vmovq	%r8, %xmm7
	vpbroadcastq	%xmm7, %ymm7
	vpcmpgtq	.LCPI43_0(%rip), %ymm7, %ymm8
	vmaskmovpd	%ymm5, %ymm8, (%r9)
	vpcmpgtq	.LCPI43_1(%rip), %ymm7, %ymm5
	vmaskmovpd	%ymm6, %ymm5, 32(%r9)
.LBB43_8:
	addq	%r8, %rsi
	cmpq	%rdx, %rsi
	jge	.LBB43_9
.LBB43_2:
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	leaq	(%rax,%rsi,8), %r8
	cmpq	$7, %rdi
	jle	.LBB43_3
	vmovupd	(%r8), %ymm5
	vmovupd	32(%r8), %ymm6
	movl	$8, %r8d
	jmp	.LBB43_5
	.p2align	4
.LBB43_3:
	vmovq	%rdi, %xmm5
	vpbroadcastq	%xmm5, %ymm6
	vpcmpgtq	.LCPI43_0(%rip), %ymm6, %ymm5
	vmaskmovpd	(%r8), %ymm5, %ymm5
	vpcmpgtq	.LCPI43_1(%rip), %ymm6, %ymm6
	vmaskmovpd	32(%r8), %ymm6, %ymm6
	movq	%rdi, %r8
.LBB43_5:
	vbroadcastsd	.LCPI43_2(%rip), %ymm7
	vmaxpd	%ymm5, %ymm7, %ymm5
	vmaxpd	%ymm6, %ymm7, %ymm6
	vbroadcastsd	.LCPI43_3(%rip), %ymm7
	vminpd	%ymm6, %ymm7, %ymm9
	vminpd	%ymm5, %ymm7, %ymm8
	vbroadcastsd	.LCPI43_4(%rip), %ymm5
	vmovapd	%ymm5, %ymm6
	vfmsub213pd	%ymm3, %ymm8, %ymm6
	vfmsub213pd	%ymm3, %ymm9, %ymm5
	vaddpd	%ymm3, %ymm5, %ymm5
	vaddpd	%ymm3, %ymm6, %ymm6
	vbroadcastsd	.LCPI43_6(%rip), %ymm7
	vfmadd231pd	%ymm7, %ymm5, %ymm9
	vfmadd231pd	%ymm7, %ymm6, %ymm8
	vbroadcastsd	.LCPI43_7(%rip), %ymm7
	vfmadd231pd	%ymm7, %ymm6, %ymm8
	vfmadd231pd	%ymm7, %ymm5, %ymm9
	vbroadcastsd	.LCPI43_9(%rip), %ymm12
	vmovapd	%ymm12, %ymm7
	vbroadcastsd	.LCPI43_8(%rip), %ymm11
	vfmadd213pd	%ymm11, %ymm9, %ymm7
	vfmadd213pd	%ymm11, %ymm8, %ymm12
	vbroadcastsd	.LCPI43_10(%rip), %ymm11
	vfmadd213pd	%ymm11, %ymm8, %ymm12
	vfmadd213pd	%ymm11, %ymm9, %ymm7
	vbroadcastsd	.LCPI43_11(%rip), %ymm11
	vfmadd213pd	%ymm11, %ymm9, %ymm7
	vfmadd213pd	%ymm11, %ymm8, %ymm12
	vbroadcastsd	.LCPI43_12(%rip), %ymm11
	vfmadd213pd	%ymm11, %ymm8, %ymm12
	vfmadd213pd	%ymm11, %ymm9, %ymm7
	vbroadcastsd	.LCPI43_13(%rip), %ymm11
	vfmadd213pd	%ymm11, %ymm9, %ymm7
	vfmadd213pd	%ymm11, %ymm8, %ymm12
	vbroadcastsd	.LCPI43_14(%rip), %ymm11
	vfmadd213pd	%ymm11, %ymm8, %ymm12
	vfmadd213pd	%ymm11, %ymm9, %ymm7
	vfmadd213pd	%ymm13, %ymm9, %ymm7
	vfmadd213pd	%ymm13, %ymm8, %ymm12
	vfmadd213pd	%ymm14, %ymm8, %ymm12
	vfmadd213pd	%ymm14, %ymm9, %ymm7
	vfmadd213pd	%ymm15, %ymm9, %ymm7
	vfmadd213pd	%ymm15, %ymm8, %ymm12
	vfmadd213pd	%ymm0, %ymm8, %ymm12
	vfmadd213pd	%ymm0, %ymm9, %ymm7
	vfmadd213pd	%ymm0, %ymm9, %ymm7
	vfmadd213pd	%ymm0, %ymm8, %ymm12
	vmovapd	%ymm1, %ymm8
	vfmadd213pd	%ymm2, %ymm5, %ymm8
	vmovapd	%ymm1, %ymm9
	vfmadd213pd	%ymm2, %ymm6, %ymm9
	vaddpd	%ymm4, %ymm9, %ymm11
	vsubpd	%ymm11, %ymm6, %ymm6
	vaddpd	%ymm4, %ymm8, %ymm11
	vsubpd	%ymm11, %ymm5, %ymm11
	vpsllq	$52, %ymm9, %ymm5
	vmulpd	%ymm5, %ymm12, %ymm5
	vpsllq	$52, %ymm8, %ymm8
	vmulpd	%ymm7, %ymm8, %ymm7
	vaddpd	%ymm2, %ymm6, %ymm6
	vpsllq	$52, %ymm6, %ymm6
	vmulpd	%ymm6, %ymm5, %ymm5
	vaddpd	%ymm2, %ymm11, %ymm6
	vpsllq	$52, %ymm6, %ymm6
	vmulpd	%ymm6, %ymm7, %ymm6
	leaq	(%rcx,%rsi,8), %r9
	cmpq	$8, %rdi
	jl	.LBB43_7
	vmovupd	%ymm6, 32(%r9)
	vmovupd	%ymm5, (%r9)
	jmp	.LBB43_8
.LBB43_9:
	vzeroupper
	retq
.Lfunc_end43:
	.size	nt_f64_exp__avx2, .Lfunc_end43-nt_f64_exp__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI44_0:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
.LCPI44_1:
	.quad	4
	.quad	5
	.quad	6
	.quad	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI44_2:
	.quad	0x0010000000000000
.LCPI44_3:
	.quad	0x4350000000000000
.LCPI44_4:
	.quad	4618827765636973619
.LCPI44_5:
	.quad	-4503599627370496
.LCPI44_6:
	.quad	4841369599423283200
.LCPI44_7:
	.quad	0x4330000000000836
.LCPI44_8:
	.quad	0x4330000000000800
.LCPI44_9:
	.quad	0x3dea39ef35793c76
.LCPI44_10:
	.quad	0xbff0000000000000
.LCPI44_11:
	.quad	0x3ff0000000000000
.LCPI44_12:
	.quad	0x3fc39a1a6f336767
.LCPI44_13:
	.quad	0x3fc2f0634b02d29b
.LCPI44_14:
	.quad	0x3fc74663fa24a503
.LCPI44_15:
	.quad	0x3fcc71c52060767d
.LCPI44_16:
	.quad	0x3fd24924941f4fbd
.LCPI44_17:
	.quad	0x3fd999999997fd77
.LCPI44_18:
	.quad	0x3fe5555555555592
.LCPI44_19:
	.quad	0x3fe0000000000000
.LCPI44_20:
	.quad	0x3fe62e42fee00000
.LCPI44_21:
	.quad	0x7ff0000000000000
.LCPI44_22:
	.quad	0x7ff8000000000000
	.text
	.globl	nt_f64_log__avx2
	.p2align	4
	.type	nt_f64_log__avx2,@function
nt_f64_log__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB44_9
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	vbroadcastsd	.LCPI44_4(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vbroadcastsd	.LCPI44_5(%rip), %ymm0
	vmovups	%ymm0, -72(%rsp)
	vbroadcastsd	.LCPI44_6(%rip), %ymm0
	vmovupd	%ymm0, -104(%rsp)
	vbroadcastsd	.LCPI44_16(%rip), %ymm6
	vbroadcastsd	.LCPI44_19(%rip), %ymm7
	jmp	.LBB44_2
	.p2align	4
.LBB44_7:
	vmovq	%r8, %xmm2
	vpbroadcastq	%xmm2, %ymm2
	vpcmpgtq	.LCPI44_0(%rip), %ymm2, %ymm5
	vmaskmovpd	%ymm1, %ymm5, (%r9)
	vpcmpgtq	.LCPI44_1(%rip), %ymm2, %ymm1
	vmaskmovpd	%ymm0, %ymm1, 32(%r9)
.LBB44_8:
	addq	%r8, %rsi
	cmpq	%rdx, %rsi
	jge	.LBB44_9
.LBB44_2:
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	leaq	(%rax,%rsi,8), %r8
	cmpq	$7, %rdi
	jle	.LBB44_3
	vmovupd	(%r8), %ymm10
	vmovupd	32(%r8), %ymm12
	movl	$8, %r8d
	jmp	.LBB44_5
	.p2align	4
.LBB44_3:
	vmovq	%rdi, %xmm0
	vpbroadcastq	%xmm0, %ymm0
	vpcmpgtq	.LCPI44_0(%rip), %ymm0, %ymm1
	vmaskmovpd	(%r8), %ymm1, %ymm10
	vpcmpgtq	.LCPI44_1(%rip), %ymm0, %ymm0
	vmaskmovpd	32(%r8), %ymm0, %ymm12
	movq	%rdi, %r8
.LBB44_5:
	vbroadcastsd	.LCPI44_2(%rip), %ymm1
	vcmpltpd	%ymm1, %ymm12, %ymm0
	vcmpltpd	%ymm1, %ymm10, %ymm1
	vbroadcastsd	.LCPI44_3(%rip), %ymm2
	vmulpd	%ymm2, %ymm12, %ymm5
	vmulpd	%ymm2, %ymm10, %ymm8
	vblendvpd	%ymm1, %ymm8, %ymm10, %ymm8
	vblendvpd	%ymm0, %ymm5, %ymm12, %ymm5
	vmovdqu	-40(%rsp), %ymm2
	vpaddq	%ymm2, %ymm5, %ymm9
	vpaddq	%ymm2, %ymm8, %ymm11
	vpsrlq	$52, %ymm11, %ymm13
	vpsrlq	$52, %ymm9, %ymm14
	vmovdqu	-72(%rsp), %ymm2
	vpand	%ymm2, %ymm11, %ymm11
	vpand	%ymm2, %ymm9, %ymm9
	vpsubq	%ymm9, %ymm5, %ymm5
	vpsubq	%ymm11, %ymm8, %ymm8
	vmovdqu	-104(%rsp), %ymm2
	vpor	%ymm2, %ymm14, %ymm9
	vpor	%ymm2, %ymm13, %ymm13
	vbroadcastsd	.LCPI44_7(%rip), %ymm2
	vbroadcastsd	.LCPI44_8(%rip), %ymm11
	vblendvpd	%ymm0, %ymm2, %ymm11, %ymm0
	vblendvpd	%ymm1, %ymm2, %ymm11, %ymm1
	vsubpd	%ymm0, %ymm9, %ymm11
	vsubpd	%ymm1, %ymm13, %ymm13
	vbroadcastsd	.LCPI44_10(%rip), %ymm0
	vsubpd	%ymm8, %ymm0, %ymm14
	vsubpd	%ymm5, %ymm0, %ymm15
	vbroadcastsd	.LCPI44_11(%rip), %ymm1
	vsubpd	%ymm5, %ymm1, %ymm0
	vdivpd	%ymm0, %ymm15, %ymm0
	vsubpd	%ymm8, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm14, %ymm5
	vbroadcastsd	.LCPI44_9(%rip), %ymm3
	vmulpd	%ymm3, %ymm13, %ymm8
	vmulpd	%ymm5, %ymm5, %ymm9
	vbroadcastsd	.LCPI44_13(%rip), %ymm1
	vbroadcastsd	.LCPI44_12(%rip), %ymm4
	vfmadd213pd	%ymm4, %ymm9, %ymm1
	vbroadcastsd	.LCPI44_14(%rip), %ymm2
	vfmadd213pd	%ymm2, %ymm9, %ymm1
	vbroadcastsd	.LCPI44_15(%rip), %ymm2
	vfmadd213pd	%ymm2, %ymm9, %ymm1
	vfmadd213pd	%ymm6, %ymm9, %ymm1
	vbroadcastsd	.LCPI44_17(%rip), %ymm4
	vfmadd213pd	%ymm4, %ymm9, %ymm1
	vbroadcastsd	.LCPI44_18(%rip), %ymm3
	vfmadd213pd	%ymm3, %ymm9, %ymm1
	vmulpd	%ymm14, %ymm14, %ymm2
	vmulpd	%ymm7, %ymm2, %ymm2
	vfmadd213pd	%ymm2, %ymm9, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm9
	vfmadd213pd	%ymm8, %ymm5, %ymm1
	vbroadcastsd	.LCPI44_13(%rip), %ymm5
	vbroadcastsd	.LCPI44_12(%rip), %ymm8
	vfmadd213pd	%ymm8, %ymm9, %ymm5
	vbroadcastsd	.LCPI44_14(%rip), %ymm8
	vfmadd213pd	%ymm8, %ymm9, %ymm5
	vbroadcastsd	.LCPI44_15(%rip), %ymm8
	vfmadd213pd	%ymm8, %ymm9, %ymm5
	vfmadd213pd	%ymm6, %ymm9, %ymm5
	vfmadd213pd	%ymm4, %ymm9, %ymm5
	vfmadd213pd	%ymm3, %ymm9, %ymm5
	vmulpd	%ymm15, %ymm15, %ymm8
	vmulpd	%ymm7, %ymm8, %ymm8
	vfmadd213pd	%ymm8, %ymm9, %ymm5
	vbroadcastsd	.LCPI44_9(%rip), %ymm3
	vmulpd	%ymm3, %ymm11, %ymm9
	vfmadd213pd	%ymm9, %ymm0, %ymm5
	vsubpd	%ymm8, %ymm5, %ymm0
	vsubpd	%ymm2, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm14, %ymm1
	vaddpd	%ymm0, %ymm15, %ymm0
	vbroadcastsd	.LCPI44_20(%rip), %ymm3
	vfmadd231pd	%ymm13, %ymm3, %ymm1
	vbroadcastsd	.LCPI44_21(%rip), %ymm4
	vcmpeqpd	%ymm4, %ymm10, %ymm2
	vblendvpd	%ymm2, %ymm4, %ymm1, %ymm1
	vfmadd231pd	%ymm11, %ymm3, %ymm0
	vcmpeqpd	%ymm4, %ymm12, %ymm2
	vblendvpd	%ymm2, %ymm4, %ymm0, %ymm0
	vxorpd	%xmm3, %xmm3, %xmm3
	vcmpeqpd	%ymm3, %ymm12, %ymm2
	vbroadcastsd	.LCPI44_5(%rip), %ymm4
	vblendvpd	%ymm2, %ymm4, %ymm0, %ymm0
	vcmpeqpd	%ymm3, %ymm10, %ymm2
	vblendvpd	%ymm2, %ymm4, %ymm1, %ymm1
	vcmpnlepd	%ymm10, %ymm3, %ymm2
	vbroadcastsd	.LCPI44_22(%rip), %ymm4
	vblendvpd	%ymm2, %ymm4, %ymm1, %ymm1
	vcmpnlepd	%ymm12, %ymm3, %ymm2
	vblendvpd	%ymm2, %ymm4, %ymm0, %ymm0
	leaq	(%rcx,%rsi,8), %r9
	cmpq	$8, %rdi
	jl	.LBB44_7
	vmovupd	%ymm1, (%r9)
	vmovupd	%ymm0, 32(%r9)
	jmp	.LBB44_8
.LBB44_9:
	vzeroupper
	retq
.Lfunc_end44:
	.size	nt_f64_log__avx2, .Lfunc_end44-nt_f64_log__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI45_0:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
.LCPI45_1:
	.quad	4
	.quad	5
	.quad	6
	.quad	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI45_2:
	.quad	0x8000000000000000
.LCPI45_3:
	.quad	0xc096280000000000
.LCPI45_4:
	.quad	0x3ff71547652b82fe
.LCPI45_5:
	.quad	0xc338000000000000
.LCPI45_6:
	.quad	0xbfe62e42fee00000
.LCPI45_7:
	.quad	0xbdea39ef35793c76
.LCPI45_8:
	.quad	0x3e928ae4e47596bc
.LCPI45_9:
	.quad	0x3e5ad8dcc53f5ac6
.LCPI45_10:
	.quad	0x3ec71df1ce668897
.LCPI45_11:
	.quad	0x3efa01999128cabf
.LCPI45_12:
	.quad	0x3f2a01a012dd547e
.LCPI45_13:
	.quad	0x3f56c16c1848d831
.LCPI45_14:
	.quad	0x3f81111111127257
.LCPI45_15:
	.quad	0x3fa555555555067b
.LCPI45_16:
	.quad	0x3fc55555555554fc
.LCPI45_17:
	.quad	0x3fe000000000000a
.LCPI45_18:
	.quad	0x3ff0000000000000
.LCPI45_19:
	.quad	0x3fe0000000000000
.LCPI45_20:
	.quad	0x43380000000003ff
.LCPI45_21:
	.quad	0xc3380000000003ff
	.text
	.globl	nt_f64_sigmoid__avx2
	.p2align	4
	.type	nt_f64_sigmoid__avx2,@function
nt_f64_sigmoid__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB45_9
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	vbroadcastsd	.LCPI45_2(%rip), %ymm0
	vbroadcastsd	.LCPI45_5(%rip), %ymm3
	vbroadcastsd	.LCPI45_18(%rip), %ymm2
	vbroadcastsd	.LCPI45_19(%rip), %ymm4
	vbroadcastsd	.LCPI45_20(%rip), %ymm5
	vbroadcastsd	.LCPI45_21(%rip), %ymm6
	jmp	.LBB45_2
	.p2align	4
.LBB45_7:
	vmovq	%r8, %xmm8
	vpbroadcastq	%xmm8, %ymm8
	vpcmpgtq	.LCPI45_0(%rip), %ymm8, %ymm10
	vmaskmovpd	%ymm9, %ymm10, (%r9)
	vpcmpgtq	.LCPI45_1(%rip), %ymm8, %ymm8
	vmaskmovpd	%ymm7, %ymm8, 32(%r9)
.LBB45_8:
	addq	%r8, %rsi
	cmpq	%rdx, %rsi
	jge	.LBB45_9
.LBB45_2:
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	leaq	(%rax,%rsi,8), %r8
	cmpq	$7, %rdi
	jle	.LBB45_3
	vmovupd	(%r8), %ymm9
	vmovupd	32(%r8), %ymm7
	movl	$8, %r8d
	jmp	.LBB45_5
	.p2align	4
.LBB45_3:
	vmovq	%rdi, %xmm7
	vpbroadcastq	%xmm7, %ymm7
	vpcmpgtq	.LCPI45_0(%rip), %ymm7, %ymm8
	vmaskmovpd	(%r8), %ymm8, %ymm9
	vpcmpgtq	.LCPI45_1(%rip), %ymm7, %ymm7
	vmaskmovpd	32(%r8), %ymm7, %ymm7
	movq	%rdi, %r8
.LBB45_5:
	vorpd	%ymm0, %ymm9, %ymm8
	vorpd	%ymm0, %ymm7, %ymm10
	vbroadcastsd	.LCPI45_3(%rip), %ymm11
	vmaxpd	%ymm10, %ymm11, %ymm13
	vmaxpd	%ymm8, %ymm11, %ymm11
	vbroadcastsd	.LCPI45_4(%rip), %ymm10
	vmovapd	%ymm10, %ymm8
	vfmsub213pd	%ymm3, %ymm11, %ymm8
	vfmsub213pd	%ymm3, %ymm13, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vaddpd	%ymm3, %ymm8, %ymm12
	vbroadcastsd	.LCPI45_6(%rip), %ymm8
	vfmadd231pd	%ymm8, %ymm10, %ymm13
	vfmadd231pd	%ymm8, %ymm12, %ymm11
	vbroadcastsd	.LCPI45_7(%rip), %ymm8
	vfmadd231pd	%ymm8, %ymm12, %ymm11
	vfmadd231pd	%ymm8, %ymm10, %ymm13
	vbroadcastsd	.LCPI45_9(%rip), %ymm1
	vmovapd	%ymm1, %ymm8
	vbroadcastsd	.LCPI45_8(%rip), %ymm15
	vfmadd213pd	%ymm15, %ymm13, %ymm8
	vmovapd	%ymm1, %ymm14
	vfmadd213pd	%ymm15, %ymm11, %ymm14
	vbroadcastsd	.LCPI45_10(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vbroadcastsd	.LCPI45_11(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vbroadcastsd	.LCPI45_12(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vbroadcastsd	.LCPI45_13(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vbroadcastsd	.LCPI45_14(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vbroadcastsd	.LCPI45_15(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vbroadcastsd	.LCPI45_16(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vbroadcastsd	.LCPI45_17(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vfmadd213pd	%ymm2, %ymm11, %ymm14
	vfmadd213pd	%ymm2, %ymm13, %ymm8
	vfmadd213pd	%ymm2, %ymm13, %ymm8
	vfmadd213pd	%ymm2, %ymm11, %ymm14
	vmovapd	%ymm4, %ymm11
	vfmadd213pd	%ymm5, %ymm10, %ymm11
	vmovapd	%ymm4, %ymm13
	vfmadd213pd	%ymm5, %ymm12, %ymm13
	vaddpd	%ymm6, %ymm13, %ymm15
	vsubpd	%ymm15, %ymm12, %ymm12
	vaddpd	%ymm6, %ymm11, %ymm15
	vsubpd	%ymm15, %ymm10, %ymm10
	vpsllq	$52, %ymm13, %ymm13
	vmulpd	%ymm13, %ymm14, %ymm13
	vaddpd	%ymm5, %ymm12, %ymm12
	vpsllq	$52, %ymm12, %ymm12
	vmulpd	%ymm12, %ymm13, %ymm12
	vxorpd	%xmm13, %xmm13, %xmm13
	vcmpltpd	%ymm13, %ymm9, %ymm9
	vblendvpd	%ymm9, %ymm12, %ymm2, %ymm9
	vaddpd	%ymm2, %ymm12, %ymm12
	vdivpd	%ymm12, %ymm9, %ymm9
	vpsllq	$52, %ymm11, %ymm11
	vmulpd	%ymm11, %ymm8, %ymm8
	vaddpd	%ymm5, %ymm10, %ymm10
	vpsllq	$52, %ymm10, %ymm10
	vmulpd	%ymm10, %ymm8, %ymm8
	vcmpltpd	%ymm13, %ymm7, %ymm7
	vblendvpd	%ymm7, %ymm8, %ymm2, %ymm7
	vaddpd	%ymm2, %ymm8, %ymm8
	vdivpd	%ymm8, %ymm7, %ymm7
	leaq	(%rcx,%rsi,8), %r9
	cmpq	$8, %rdi
	jl	.LBB45_7
	vmovupd	%ymm7, 32(%r9)
	vmovupd	%ymm9, (%r9)
	jmp	.LBB45_8
.LBB45_9:
	vzeroupper
	retq
.Lfunc_end45:
	.size	nt_f64_sigmoid__avx2, .Lfunc_end45-nt_f64_sigmoid__avx2
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
