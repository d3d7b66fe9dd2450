// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 61590125343d0a34
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
	vmovups	(%rdx), %ymm6
	vmovups	32(%rdx), %ymm7
	vmovups	64(%rdx), %ymm4
	vmovups	96(%rdx), %ymm5
	vmovups	160(%rdx), %ymm3
	vmovups	128(%rdx), %ymm11
	vmovups	224(%rdx), %ymm2
	vmovups	192(%rdx), %ymm10
	vmovups	288(%rdx), %ymm1
	vmovups	256(%rdx), %ymm9
	vmovups	352(%rdx), %ymm0
	vmovups	320(%rdx), %ymm8
	testq	%rdi, %rdi
	je	.LBB0_3
	vmovups	(%rsi), %ymm12
	vmovups	32(%rsi), %ymm13
	vbroadcastss	(%rsi), %ymm14
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
	decq	%rdi
	jne	.LBB0_2
.LBB0_3:
	vmovups	%ymm6, (%rdx)
	vmovups	%ymm7, 32(%rdx)
	vmovups	%ymm4, 64(%rdx)
	vmovups	%ymm5, 96(%rdx)
	vmovups	%ymm11, 128(%rdx)
	vmovups	%ymm3, 160(%rdx)
	vmovups	%ymm10, 192(%rdx)
	vmovups	%ymm2, 224(%rdx)
	vmovups	%ymm9, 256(%rdx)
	vmovups	%ymm1, 288(%rdx)
	vmovups	%ymm8, 320(%rdx)
	vmovups	%ymm0, 352(%rdx)
	movl	$6, %eax
	vzeroupper
	retq
.Lfunc_end0:
	.size	nt_f32_fma_peak__avx2, .Lfunc_end0-nt_f32_fma_peak__avx2
	.globl	nt_f32_read_sum__avx2
	.p2align	4
	.type	nt_f32_read_sum__avx2,@function
nt_f32_read_sum__avx2:
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm4, %xmm4, %xmm4
	cmpq	$128, %rdi
	jl	.LBB1_3
	movl	$128, %eax
	.p2align	4
.LBB1_2:
	vaddps	-480(%rsi,%rax,4), %ymm4, %ymm4
	vaddps	-512(%rsi,%rax,4), %ymm8, %ymm6
	vaddps	-256(%rsi,%rax,4), %ymm6, %ymm8
	vaddps	-224(%rsi,%rax,4), %ymm4, %ymm4
	vaddps	-416(%rsi,%rax,4), %ymm3, %ymm3
	vaddps	-448(%rsi,%rax,4), %ymm7, %ymm6
	vaddps	-192(%rsi,%rax,4), %ymm6, %ymm7
	vaddps	-160(%rsi,%rax,4), %ymm3, %ymm3
	vaddps	-352(%rsi,%rax,4), %ymm1, %ymm1
	vaddps	-384(%rsi,%rax,4), %ymm5, %ymm5
	vaddps	-128(%rsi,%rax,4), %ymm5, %ymm5
	vaddps	-96(%rsi,%rax,4), %ymm1, %ymm1
	vaddps	-288(%rsi,%rax,4), %ymm0, %ymm0
	vaddps	-320(%rsi,%rax,4), %ymm2, %ymm2
	vaddps	-64(%rsi,%rax,4), %ymm2, %ymm2
	vaddps	-32(%rsi,%rax,4), %ymm0, %ymm0
	subq	$-128, %rax
	cmpq	%rax, %rdi
	jge	.LBB1_2
.LBB1_3:
	vaddps	%ymm4, %ymm3, %ymm6
	vaddps	%ymm7, %ymm8, %ymm10
	vaddss	%xmm4, %xmm3, %xmm14
	vaddps	%ymm1, %ymm0, %ymm9
	vaddps	%ymm5, %ymm2, %ymm11
	vextractf128	$1, %ymm2, %xmm12
	vextractf128	$1, %ymm7, %xmm7
	vinsertps	$76, %xmm12, %xmm7, %xmm2
	vextractf128	$1, %ymm5, %xmm13
	vextractf128	$1, %ymm8, %xmm8
	vinsertps	$76, %xmm13, %xmm8, %xmm5
	vaddps	%xmm5, %xmm2, %xmm15
	vaddss	%xmm1, %xmm0, %xmm2
	vaddss	%xmm2, %xmm14, %xmm2
	vmovss	%xmm2, -28(%rsp)
	vextractf128	$1, %ymm0, %xmm2
	vextractf128	$1, %ymm3, %xmm0
	vinsertps	$76, %xmm2, %xmm0, %xmm14
	vextractf128	$1, %ymm1, %xmm3
	vextractf128	$1, %ymm4, %xmm1
	vinsertps	$76, %xmm3, %xmm1, %xmm4
	vaddps	%xmm4, %xmm14, %xmm4
	vmovshdup	%xmm15, %xmm14
	vaddps	%xmm14, %xmm15, %xmm14
	vmovshdup	%xmm4, %xmm15
	vaddps	%xmm4, %xmm15, %xmm4
	vmovaps	%xmm4, -24(%rsp)
	vinsertps	$208, %xmm11, %xmm12, %xmm15
	vinsertps	$208, %xmm10, %xmm13, %xmm4
	vaddps	%xmm4, %xmm15, %xmm4
	vaddps	%xmm10, %xmm11, %xmm15
	vmovshdup	%xmm15, %xmm5
	vaddps	%xmm5, %xmm15, %xmm5
	vinsertps	$144, %xmm15, %xmm7, %xmm15
	vinsertps	$28, %xmm5, %xmm8, %xmm5
	vaddps	%xmm5, %xmm15, %xmm5
	vaddps	%xmm5, %xmm4, %xmm4
	vmovshdup	%xmm4, %xmm5
	vaddps	%xmm5, %xmm4, %xmm4
	vextractf128	$1, %ymm11, %xmm5
	vshufps	$255, %xmm12, %xmm12, %xmm11
	vinsertps	$144, %xmm5, %xmm11, %xmm5
	vextractf128	$1, %ymm10, %xmm10
	vshufps	$255, %xmm13, %xmm13, %xmm11
	vinsertps	$144, %xmm10, %xmm11, %xmm10
	vaddps	%xmm5, %xmm10, %xmm5
	vshufps	$255, %xmm7, %xmm7, %xmm7
	vinsertps	$28, %xmm14, %xmm7, %xmm7
	vshufps	$255, %xmm8, %xmm8, %xmm8
	vinsertps	$28, %xmm4, %xmm8, %xmm4
	vaddps	%xmm4, %xmm7, %xmm4
	vaddps	%xmm6, %xmm9, %xmm7
	vaddps	%xmm4, %xmm5, %xmm4
	vmovshdup	%xmm4, %xmm5
	vaddss	%xmm5, %xmm4, %xmm4
	vmovshdup	%xmm7, %xmm5
	vaddss	-28(%rsp), %xmm4, %xmm4
	vaddss	%xmm4, %xmm5, %xmm4
	vinsertps	$208, %xmm9, %xmm2, %xmm5
	vinsertps	$208, %xmm6, %xmm3, %xmm8
	vaddps	%xmm5, %xmm8, %xmm5
	vinsertps	$144, %xmm7, %xmm0, %xmm7
	vinsertps	$16, %xmm4, %xmm1, %xmm4
	vaddps	%xmm4, %xmm7, %xmm4
	vaddps	%xmm4, %xmm5, %xmm4
	vmovshdup	%xmm4, %xmm5
	vaddps	%xmm5, %xmm4, %xmm4
	vextractf128	$1, %ymm9, %xmm5
	vshufps	$255, %xmm2, %xmm2, %xmm2
	vinsertps	$144, %xmm5, %xmm2, %xmm2
	vextractf128	$1, %ymm6, %xmm5
	vshufps	$255, %xmm3, %xmm3, %xmm3
	vinsertps	$144, %xmm5, %xmm3, %xmm3
	vaddps	%xmm3, %xmm2, %xmm2
	vshufps	$255, %xmm0, %xmm0, %xmm0
	vinsertps	$28, -24(%rsp), %xmm0, %xmm0
	vshufps	$255, %xmm1, %xmm1, %xmm1
	vinsertps	$28, %xmm4, %xmm1, %xmm1
	vaddps	%xmm1, %xmm0, %xmm0
	vaddps	%xmm0, %xmm2, %xmm0
	vmovshdup	%xmm0, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	vzeroupper
	retq
.Lfunc_end1:
	.size	nt_f32_read_sum__avx2, .Lfunc_end1-nt_f32_read_sum__avx2
	.globl	nt_f32_relu__avx2
	.p2align	4
	.type	nt_f32_relu__avx2,@function
nt_f32_relu__avx2:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$192, %rsp
	movq	%rdi, 56(%rsp)
	testq	%rdi, %rdi
	jle	.LBB2_7
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	56(%rsp), %r15
	leaq	(,%r15,4), %r12
	xorl	%r13d, %r13d
	vxorps	%xmm3, %xmm3, %xmm3
	jmp	.LBB2_2
	.p2align	4
.LBB2_5:
	vmovups	%ymm0, (%rbx,%r13,4)
	vmovups	%ymm1, 32(%rbx,%r13,4)
.LBB2_6:
	addq	$16, %r13
	addq	$-64, %r12
	addq	$-16, %r15
	cmpq	56(%rsp), %r13
	jge	.LBB2_7
.LBB2_2:
	cmpq	$16, %r15
	jl	.LBB2_9
	vmovups	(%r14,%r13,4), %ymm0
	vmovups	32(%r14,%r13,4), %ymm1
	jmp	.LBB2_4
	.p2align	4
.LBB2_9:
	leaq	(%r14,%r13,4), %rsi
	vmovaps	%ymm3, 96(%rsp)
	vmovaps	%ymm3, 64(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm3, %xmm3, %xmm3
	vmovaps	64(%rsp), %ymm0
	vmovaps	96(%rsp), %ymm1
.LBB2_4:
	vcmpnltps	%ymm3, %ymm0, %ymm2
	vandps	%ymm0, %ymm2, %ymm0
	vcmpnltps	%ymm3, %ymm1, %ymm2
	vandps	%ymm1, %ymm2, %ymm1
	cmpq	$16, %r15
	jge	.LBB2_5
	leaq	(%rbx,%r13,4), %rdi
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm1, 96(%rsp)
	leaq	64(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm3, %xmm3, %xmm3
	jmp	.LBB2_6
.LBB2_7:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
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
	.text
	.globl	nt_f32_sigmoid__avx2
	.p2align	4
	.type	nt_f32_sigmoid__avx2,@function
nt_f32_sigmoid__avx2:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$192, %rsp
	movq	%rdi, 56(%rsp)
	testq	%rdi, %rdi
	jle	.LBB3_7
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	56(%rsp), %r15
	leaq	(,%r15,4), %r12
	xorl	%r13d, %r13d
	jmp	.LBB3_2
	.p2align	4
.LBB3_5:
	vmovups	%ymm0, (%rbx,%r13,4)
	vmovups	%ymm1, 32(%rbx,%r13,4)
.LBB3_6:
	addq	$16, %r13
	addq	$-64, %r12
	addq	$-16, %r15
	cmpq	56(%rsp), %r13
	jge	.LBB3_7
.LBB3_2:
	cmpq	$16, %r15
	jl	.LBB3_9
	vmovups	(%r14,%r13,4), %ymm0
	vmovups	32(%r14,%r13,4), %ymm1
	jmp	.LBB3_4
	.p2align	4
.LBB3_9:
	leaq	(%r14,%r13,4), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm0, 64(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	64(%rsp), %ymm0
	vmovaps	96(%rsp), %ymm1
.LBB3_4:
	vxorps	%xmm3, %xmm3, %xmm3
	vsubps	%ymm1, %ymm3, %ymm2
	vsubps	%ymm0, %ymm3, %ymm3
	vminps	%ymm3, %ymm0, %ymm3
	vminps	%ymm2, %ymm1, %ymm2
	vbroadcastss	.LCPI3_0(%rip), %ymm9
	vmaxps	%ymm3, %ymm9, %ymm5
	vbroadcastss	.LCPI3_1(%rip), %ymm8
	vmulps	%ymm5, %ymm8, %ymm4
	vbroadcastss	.LCPI3_2(%rip), %ymm11
	vaddps	%ymm4, %ymm11, %ymm4
	vbroadcastss	.LCPI3_3(%rip), %ymm12
	vaddps	%ymm4, %ymm12, %ymm6
	vbroadcastss	.LCPI3_4(%rip), %ymm13
	vmulps	%ymm6, %ymm13, %ymm7
	vaddps	%ymm7, %ymm5, %ymm5
	vbroadcastss	.LCPI3_5(%rip), %ymm14
	vmulps	%ymm6, %ymm14, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vbroadcastss	.LCPI3_6(%rip), %ymm15
	vmulps	%ymm5, %ymm15, %ymm6
	vbroadcastss	.LCPI3_7(%rip), %ymm13
	vaddps	%ymm6, %ymm13, %ymm6
	vmulps	%ymm6, %ymm5, %ymm6
	vbroadcastss	.LCPI3_8(%rip), %ymm12
	vaddps	%ymm6, %ymm12, %ymm6
	vmulps	%ymm6, %ymm5, %ymm6
	vbroadcastss	.LCPI3_9(%rip), %ymm11
	vaddps	%ymm6, %ymm11, %ymm6
	vmulps	%ymm6, %ymm5, %ymm6
	vbroadcastss	.LCPI3_10(%rip), %ymm10
	vaddps	%ymm6, %ymm10, %ymm6
	vmulps	%ymm6, %ymm5, %ymm6
	vbroadcastss	.LCPI3_11(%rip), %ymm9
	vaddps	%ymm6, %ymm9, %ymm6
	vmulps	%ymm5, %ymm5, %ymm7
	vmulps	%ymm6, %ymm7, %ymm6
	vbroadcastss	.LCPI3_0(%rip), %ymm7
	vmaxps	%ymm2, %ymm7, %ymm7
	vaddps	%ymm6, %ymm5, %ymm5
	vmulps	%ymm7, %ymm8, %ymm6
	vbroadcastss	.LCPI3_2(%rip), %ymm8
	vaddps	%ymm6, %ymm8, %ymm6
	vbroadcastss	.LCPI3_12(%rip), %ymm8
	vaddps	%ymm5, %ymm8, %ymm5
	vpslld	$23, %ymm4, %ymm4
	vpaddd	%ymm5, %ymm4, %ymm4
	vxorps	%xmm5, %xmm5, %xmm5
	vcmpunordps	%ymm5, %ymm3, %ymm5
	vblendvps	%ymm5, %ymm3, %ymm4, %ymm3
	vbroadcastss	.LCPI3_3(%rip), %ymm4
	vaddps	%ymm4, %ymm6, %ymm4
	vbroadcastss	.LCPI3_4(%rip), %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vaddps	%ymm5, %ymm7, %ymm5
	vmulps	%ymm4, %ymm14, %ymm4
	vaddps	%ymm4, %ymm5, %ymm4
	vmulps	%ymm4, %ymm15, %ymm5
	vaddps	%ymm5, %ymm13, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vaddps	%ymm5, %ymm12, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vaddps	%ymm5, %ymm11, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vaddps	%ymm5, %ymm10, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vaddps	%ymm5, %ymm9, %ymm5
	vmulps	%ymm4, %ymm4, %ymm7
	vmulps	%ymm5, %ymm7, %ymm5
	vaddps	%ymm5, %ymm4, %ymm4
	vaddps	%ymm4, %ymm8, %ymm4
	vpslld	$23, %ymm6, %ymm5
	vpaddd	%ymm4, %ymm5, %ymm4
	vxorps	%xmm6, %xmm6, %xmm6
	vcmpunordps	%ymm6, %ymm2, %ymm5
	vblendvps	%ymm5, %ymm2, %ymm4, %ymm2
	vcmpltps	%ymm6, %ymm1, %ymm1
	vxorps	%xmm4, %xmm4, %xmm4
	vblendvps	%ymm1, %ymm2, %ymm8, %ymm1
	vaddps	%ymm2, %ymm8, %ymm2
	vdivps	%ymm2, %ymm1, %ymm1
	vcmpltps	%ymm4, %ymm0, %ymm0
	vblendvps	%ymm0, %ymm3, %ymm8, %ymm0
	vaddps	%ymm3, %ymm8, %ymm2
	vdivps	%ymm2, %ymm0, %ymm0
	cmpq	$16, %r15
	jge	.LBB3_5
	leaq	(%rbx,%r13,4), %rdi
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm1, 96(%rsp)
	leaq	64(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	jmp	.LBB3_6
.LBB3_7:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end3:
	.size	nt_f32_sigmoid__avx2, .Lfunc_end3-nt_f32_sigmoid__avx2
	.globl	nt_f32_scale_shift__avx2
	.p2align	4
	.type	nt_f32_scale_shift__avx2,@function
nt_f32_scale_shift__avx2:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$448, %rsp
	movq	%rcx, 72(%rsp)
	movq	%rdx, 64(%rsp)
	movq	%rdi, 112(%rsp)
	testq	%rdi, %rdi
	je	.LBB4_10
	movq	%r9, %rbx
	movq	%r8, %r14
	movq	24(%rbp), %rax
	movq	16(%rbp), %r12
	leaq	(,%rax,4), %rax
	movq	%rax, 104(%rsp)
	movq	72(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 96(%rsp)
	xorl	%ecx, %ecx
	movq	64(%rsp), %r15
	movq	%rsi, 88(%rsp)
	jmp	.LBB4_2
	.p2align	4
.LBB4_8:
	movq	%rcx, %rax
	imulq	72(%rsp), %rax
	movq	%rcx, 80(%rsp)
	movq	80(%rsp), %rcx
	imulq	24(%rbp), %rcx
	movq	64(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	movq	%rax, 224(%rsp)
	movq	16(%rbp), %rax
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 120(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 288(%rsp)
	vmovaps	%ymm0, 256(%rsp)
	leaq	(%rbx,%r13,4), %rsi
	shlq	$2, %rdi
	movq	%rdi, %rdx
	movq	%rdi, 56(%rsp)
	leaq	256(%rsp), %rdi
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 160(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	movq	224(%rsp), %rax
	leaq	(%rax,%r13,4), %rsi
	leaq	128(%rsp), %rdi
	movq	56(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	160(%rsp), %ymm0
	vmovaps	%ymm0, 224(%rsp)
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	%ymm1, 160(%rsp)
	vmovaps	128(%rsp), %ymm0
	vmovaps	%ymm0, 352(%rsp)
	vmovaps	%ymm1, 128(%rsp)
	leaq	(%r14,%r13,4), %rsi
	leaq	128(%rsp), %rdi
	movq	56(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	128(%rsp), %ymm0
	vmovaps	160(%rsp), %ymm1
	vmovaps	352(%rsp), %ymm2
	vfmadd213ps	256(%rsp), %ymm2, %ymm0
	vmovaps	224(%rsp), %ymm2
	vfmadd213ps	288(%rsp), %ymm2, %ymm1
	vmovaps	%ymm1, 160(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	movq	120(%rsp), %rax
	leaq	(%rax,%r13,4), %rdi
	leaq	128(%rsp), %rsi
	movq	56(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	80(%rsp), %rcx
	movq	88(%rsp), %rsi
.LBB4_9:
	incq	%rcx
	addq	104(%rsp), %r12
	addq	96(%rsp), %r15
	cmpq	112(%rsp), %rcx
	je	.LBB4_10
.LBB4_2:
	cmpq	$16, %rsi
	jl	.LBB4_6
	xorl	%r13d, %r13d
	.p2align	4
.LBB4_4:
	movq	%r13, %rax
	vmovups	(%r15,%r13,4), %ymm0
	vmovups	32(%r15,%r13,4), %ymm1
	vmovups	(%r14,%r13,4), %ymm2
	vmovups	32(%r14,%r13,4), %ymm3
	vfmadd213ps	(%rbx,%r13,4), %ymm0, %ymm2
	vfmadd213ps	32(%rbx,%r13,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%r12,%r13,4)
	vmovups	%ymm2, (%r12,%r13,4)
	addq	$16, %r13
	addq	$32, %rax
	cmpq	%rax, %rsi
	jge	.LBB4_4
	movq	%rsi, %rdi
	subq	%r13, %rdi
	testq	%rdi, %rdi
	jg	.LBB4_8
	jmp	.LBB4_9
	.p2align	4
.LBB4_6:
	testq	%rsi, %rsi
	jle	.LBB4_9
	xorl	%r13d, %r13d
	movq	%rsi, %rdi
	jmp	.LBB4_8
.LBB4_10:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
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
	movq	(%rdi), %rcx
	vmovups	24(%rdi), %xmm0
	movq	72(%rdi), %rax
	movq	%rax, 24(%rsp)
	movq	80(%rdi), %rax
	movq	%rax, 16(%rsp)
	movl	88(%rdi), %eax
	vxorps	%xmm1, %xmm1, %xmm1
	movl	%eax, 12(%rsp)
	cmpl	$1, %eax
	je	.LBB5_2
	vmovss	.LCPI5_0(%rip), %xmm1
.LBB5_2:
	vbroadcastss	%xmm1, %ymm1
	cmpl	$2, 12(%rsp)
	movq	%rcx, 48(%rsp)
	vmovups	8(%rdi), %xmm2
	movq	8(%rdi), %rbx
	vmovups	%xmm2, 56(%rsp)
	vmovups	%xmm0, 72(%rsp)
	vmovups	40(%rdi), %xmm0
	vmovups	%xmm0, 88(%rsp)
	vmovups	56(%rdi), %xmm0
	vmovups	%xmm0, 104(%rsp)
	movq	24(%rsp), %rax
	movq	%rax, 120(%rsp)
	movq	16(%rsp), %rax
	movq	%rax, 128(%rsp)
	vmovups	%ymm1, 176(%rsp)
	vmovups	%ymm1, 144(%rsp)
	sete	208(%rsp)
	testq	%rcx, %rcx
	jle	.LBB5_22
	movq	16(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 32(%rsp)
	xorl	%r14d, %r14d
	leaq	48(%rsp), %r13
	movq	%rcx, 40(%rsp)
	jmp	.LBB5_4
	.p2align	4
.LBB5_17:
	movq	(%rsp), %rdi
	imulq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	nt_f32_sigmoid__avx2
.LBB5_21:
	addq	(%rsp), %r14
	movq	40(%rsp), %rcx
	cmpq	%rcx, %r14
	jge	.LBB5_22
.LBB5_4:
	movq	%rcx, %rax
	subq	%r14, %rax
	movl	$240, %r15d
	cmpq	$239, %rax
	jg	.LBB5_7
	cmpq	$4, %rax
	jl	.LBB5_11
	movq	%rax, %r15
.LBB5_7:
	imull	$171, %r15d, %ebp
	shrl	$9, %ebp
	andb	$2, %bpl
	addb	%r15b, %bpl
	andb	$3, %bpl
	movzbl	%bpl, %eax
	movq	%r15, (%rsp)
	subq	%rax, %r15
	testq	%rbx, %rbx
	jle	.LBB5_10
	xorl	%r12d, %r12d
	.p2align	4
.LBB5_9:
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5)
	addq	$16, %r12
	cmpq	%rbx, %r12
	jl	.LBB5_9
.LBB5_10:
	testb	%bpl, %bpl
	jne	.LBB5_14
	jmp	.LBB5_15
	.p2align	4
.LBB5_11:
	testq	%rax, %rax
	jle	.LBB5_12
	xorl	%r15d, %r15d
	movq	%rax, (%rsp)
.LBB5_14:
	movq	(%rsp), %rsi
	subq	%r15, %rsi
	addq	%r14, %r15
	movq	%r15, %rdi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF)
.LBB5_15:
	cmpl	$2, 12(%rsp)
	jne	.LBB5_21
.LBB5_16:
	movq	%r14, %rax
	movq	16(%rsp), %rdx
	imulq	%rdx, %rax
	movq	24(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r15
	cmpq	%rbx, %rdx
	je	.LBB5_17
	cmpq	$0, (%rsp)
	movq	32(%rsp), %rbp
	je	.LBB5_21
	movq	(%rsp), %r12
	.p2align	4
.LBB5_20:
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	nt_f32_sigmoid__avx2
	addq	%rbp, %r15
	decq	%r12
	jne	.LBB5_20
	jmp	.LBB5_21
.LBB5_12:
	movq	%rax, (%rsp)
	cmpl	$2, 12(%rsp)
	jne	.LBB5_21
	jmp	.LBB5_16
.LBB5_22:
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
	.p2align	4
	.type	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5,@function
$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$896, %rsp
	movq	%rdx, %r15
	cmpq	$6, %rsi
	movq	%rsi, 56(%rsp)
	movq	%rdi, 152(%rsp)
	jb	.LBB6_28
	movq	8(%r13), %r8
	movq	16(%r13), %r12
	movq	%r12, %rax
	imulq	%r15, %rax
	shlq	$2, %rax
	addq	40(%r13), %rax
	movq	%rax, 648(%rsp)
	movq	72(%r13), %rax
	movq	80(%r13), %r9
	movq	%r8, %r10
	subq	%r15, %r10
	vmovups	128(%r13), %ymm0
	vmovups	96(%r13), %ymm1
	vmovaps	%ymm1, 288(%rsp)
	movq	56(%r13), %rcx
	movq	64(%r13), %rdx
	leaq	(%rax,%r15,4), %r11
	testq	%rcx, %rcx
	leaq	(%rcx,%r15,4), %rbx
	cmoveq	%rcx, %rbx
	testq	%rdx, %rdx
	leaq	(%rdx,%r15,4), %r14
	cmoveq	%rdx, %r14
	movq	%rbx, 24(%rsp)
	testq	%rbx, %rbx
	sete	%cl
	movq	%r14, 16(%rsp)
	testq	%r14, %r14
	sete	%dl
	orb	%cl, %dl
	movb	%dl, 32(%rsp)
	movq	%r9, %rcx
	shlq	$4, %rcx
	movq	%rcx, 696(%rsp)
	movq	%r9, %rcx
	imulq	%rdi, %rcx
	addq	%r15, %rcx
	leaq	4(,%rdi,4), %rbx
	imulq	%r9, %rbx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 632(%rsp)
	movq	%rsi, %rax
	leaq	8(,%rdi,4), %rsi
	imulq	%r9, %rsi
	leaq	12(,%rdi,4), %r14
	imulq	%r9, %r14
	leaq	16(,%rdi,4), %rdx
	imulq	%r9, %rdx
	leaq	20(,%rdi,4), %rcx
	imulq	%r9, %rcx
	addl	$-6, %eax
	movzbl	%al, %eax
	imull	$171, %eax, %eax
	shrl	$10, %eax
	movq	%rax, 688(%rsp)
	addq	%r11, %rcx
	movq	%rcx, 600(%rsp)
	addq	%r11, %rdx
	movq	%rdx, 608(%rsp)
	addq	%r11, %r14
	movq	%r14, 616(%rsp)
	addq	%r11, %rsi
	movq	%rsi, 624(%rsp)
	movq	%r11, 768(%rsp)
	addq	%r11, %rbx
	movq	%rbx, 640(%rsp)
	movzbl	32(%rsp), %r11d
	movq	32(%r13), %r14
	movq	%r14, %rbx
	imulq	%rdi, %rbx
	shlq	$2, %rbx
	addq	24(%r13), %rbx
	leaq	(,%r14,8), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 680(%rsp)
	movq	%r13, 592(%rsp)
	movq	48(%r13), %rax
	movq	%rax, 672(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, 584(%rsp)
	movq	%r9, 256(%rsp)
	leaq	(,%r9,8), %rax
	movq	%rax, 664(%rsp)
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 656(%rsp)
	leaq	(,%r10,4), %rax
	movq	%rax, 40(%rsp)
	leaq	(,%r14,4), %r13
	movl	$6, %ecx
	movq	$0, 384(%rsp)
	xorl	%eax, %eax
	movq	%r15, 48(%rsp)
	movq	%r8, 192(%rsp)
	movq	%r10, 160(%rsp)
	vmovaps	%ymm0, %ymm6
	vmovaps	%ymm0, 416(%rsp)
	jmp	.LBB6_2
	.p2align	4
.LBB6_27:
	movq	256(%rsp), %rax
	vmovups	%ymm1, (%rcx,%rax,4)
	vmovups	%ymm0, 32(%rcx,%rax,4)
.LBB6_42:
	leaq	6(%r9), %rcx
	addq	680(%rsp), %rbx
	movq	%r9, %rax
	movq	384(%rsp), %rdx
	cmpq	688(%rsp), %rdx
	leaq	1(%rdx), %rdx
	movq	%rdx, 384(%rsp)
	je	.LBB6_43
.LBB6_2:
	movq	%rcx, %r9
	movq	672(%rsp), %rcx
	vmovups	(%rcx,%r15,4), %ymm7
	vmovups	32(%rcx,%r15,4), %ymm5
	testq	%r12, %r12
	je	.LBB6_3
	movq	648(%rsp), %rcx
	xorl	%edx, %edx
	vmovaps	%ymm7, %ymm9
	vmovaps	%ymm5, %ymm10
	vmovaps	%ymm7, %ymm11
	vmovaps	%ymm5, %ymm12
	vmovaps	%ymm7, %ymm13
	vmovaps	%ymm5, %ymm14
	vmovaps	%ymm7, %ymm15
	vmovaps	%ymm5, %ymm8
	vmovaps	%ymm7, %ymm0
	vmovaps	%ymm5, %ymm1
	.p2align	4
.LBB6_76:
	leaq	(%rbx,%rdx,4), %rsi
	vbroadcastss	(%rbx,%rdx,4), %ymm4
	incq	%rdx
	vmovups	(%rcx), %ymm2
	vmovups	32(%rcx), %ymm3
	vfmadd231ps	%ymm3, %ymm4, %ymm1
	vfmadd231ps	%ymm4, %ymm2, %ymm0
	leaq	(%rsi,%r13), %rdi
	vbroadcastss	(%rsi,%r14,4), %ymm4
	vfmadd231ps	%ymm3, %ymm4, %ymm8
	vfmadd231ps	%ymm4, %ymm2, %ymm15
	addq	%r13, %rdi
	vbroadcastss	(%rsi,%r14,8), %ymm4
	vfmadd231ps	%ymm3, %ymm4, %ymm14
	vfmadd231ps	%ymm4, %ymm2, %ymm13
	vbroadcastss	(%rdi,%r14,4), %ymm4
	vfmadd231ps	%ymm3, %ymm4, %ymm12
	vfmadd231ps	%ymm4, %ymm2, %ymm11
	leaq	(,%r13,2), %rsi
	addq	%rdi, %rsi
	vbroadcastss	(%rdi,%r14,8), %ymm4
	vfmadd231ps	%ymm3, %ymm4, %ymm10
	vfmadd231ps	%ymm4, %ymm2, %ymm9
	vbroadcastss	(%rsi,%r14,4), %ymm4
	vfmadd231ps	%ymm3, %ymm4, %ymm5
	vfmadd231ps	%ymm2, %ymm4, %ymm7
	addq	$64, %rcx
	cmpq	%rdx, %r12
	jne	.LBB6_76
	jmp	.LBB6_4
	.p2align	4
.LBB6_3:
	vmovaps	%ymm7, %ymm9
	vmovaps	%ymm5, %ymm10
	vmovaps	%ymm7, %ymm11
	vmovaps	%ymm5, %ymm12
	vmovaps	%ymm7, %ymm13
	vmovaps	%ymm5, %ymm14
	vmovaps	%ymm7, %ymm15
	vmovaps	%ymm5, %ymm8
	vmovaps	%ymm7, %ymm0
	vmovaps	%ymm5, %ymm1
.LBB6_4:
	vmovaps	%ymm8, 448(%rsp)
	vmovaps	288(%rsp), %ymm2
	vmaxps	%ymm0, %ymm2, %ymm2
	vmaxps	%ymm1, %ymm6, %ymm0
	testb	%r11b, %r11b
	jne	.LBB6_6
	movq	24(%rsp), %rcx
	vmovups	(%rcx), %ymm1
	vmovups	32(%rcx), %ymm3
	movq	16(%rsp), %rcx
	vfmadd213ps	32(%rcx), %ymm3, %ymm0
	vfmadd213ps	(%rcx), %ymm1, %ymm2
.LBB6_6:
	vmovaps	448(%rsp), %ymm3
	movq	656(%rsp), %rdi
	imulq	384(%rsp), %rdi
	addq	152(%rsp), %rax
	imulq	256(%rsp), %rax
	movq	768(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	cmpq	$16, %r10
	movq	%r9, 8(%rsp)
	vmovaps	%ymm7, 544(%rsp)
	vmovaps	%ymm5, 224(%rsp)
	vmovaps	%ymm9, 352(%rsp)
	vmovaps	%ymm10, 320(%rsp)
	movq	%rcx, (%rsp)
	jl	.LBB6_30
	vmovups	%ymm2, (%rcx)
	vmovups	%ymm0, 32(%rcx)
	jmp	.LBB6_8
	.p2align	4
.LBB6_30:
	vmovaps	%ymm2, 64(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	cmpq	%r15, %r8
	je	.LBB6_8
	movq	632(%rsp), %rax
	movq	%rdi, %r15
	addq	%rax, %rdi
	leaq	64(%rsp), %rsi
	movq	40(%rsp), %rdx
	vmovaps	%ymm11, 512(%rsp)
	vmovaps	%ymm12, 480(%rsp)
	vmovaps	%ymm13, 736(%rsp)
	vmovaps	%ymm14, 704(%rsp)
	vmovaps	%ymm15, 800(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	448(%rsp), %ymm3
	vmovaps	800(%rsp), %ymm15
	vmovaps	704(%rsp), %ymm14
	vmovaps	736(%rsp), %ymm13
	movq	(%rsp), %rcx
	movq	%r15, %rdi
	movq	48(%rsp), %r15
	vmovaps	480(%rsp), %ymm12
	vmovaps	512(%rsp), %ymm11
	vmovaps	320(%rsp), %ymm10
	vmovaps	352(%rsp), %ymm9
	vmovaps	224(%rsp), %ymm5
	vmovaps	544(%rsp), %ymm7
	movzbl	32(%rsp), %r11d
	vmovaps	416(%rsp), %ymm6
	movq	160(%rsp), %r10
	movq	192(%rsp), %r8
	movq	8(%rsp), %r9
.LBB6_8:
	vmovaps	288(%rsp), %ymm0
	vmaxps	%ymm15, %ymm0, %ymm1
	vmaxps	%ymm3, %ymm6, %ymm0
	testb	%r11b, %r11b
	jne	.LBB6_10
	movq	24(%rsp), %rax
	vmovups	(%rax), %ymm2
	vmovups	32(%rax), %ymm3
	movq	16(%rsp), %rax
	vfmadd213ps	32(%rax), %ymm3, %ymm0
	vfmadd213ps	(%rax), %ymm2, %ymm1
.LBB6_10:
	cmpq	$16, %r10
	jl	.LBB6_32
	movq	256(%rsp), %rax
	vmovups	%ymm1, (%rcx,%rax,4)
	vmovups	%ymm0, 32(%rcx,%rax,4)
	jmp	.LBB6_12
	.p2align	4
.LBB6_32:
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	cmpq	%r15, %r8
	je	.LBB6_12
	movq	640(%rsp), %rax
	movq	%rdi, %r15
	addq	%rax, %rdi
	leaq	64(%rsp), %rsi
	movq	40(%rsp), %rdx
	vmovaps	%ymm11, 512(%rsp)
	vmovaps	%ymm12, 480(%rsp)
	vmovaps	%ymm13, 736(%rsp)
	vmovaps	%ymm14, 704(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	704(%rsp), %ymm14
	vmovaps	736(%rsp), %ymm13
	movq	(%rsp), %rcx
	movq	%r15, %rdi
	vmovaps	480(%rsp), %ymm12
	vmovaps	512(%rsp), %ymm11
	vmovaps	320(%rsp), %ymm10
	vmovaps	352(%rsp), %ymm9
	vmovaps	224(%rsp), %ymm5
	vmovaps	544(%rsp), %ymm7
	movzbl	32(%rsp), %r11d
	vmovaps	416(%rsp), %ymm6
	movq	160(%rsp), %r10
	movq	192(%rsp), %r8
	movq	8(%rsp), %r9
.LBB6_12:
	vmovaps	288(%rsp), %ymm0
	vmaxps	%ymm13, %ymm0, %ymm1
	vmaxps	%ymm14, %ymm6, %ymm0
	testb	%r11b, %r11b
	jne	.LBB6_14
	movq	24(%rsp), %rax
	vmovups	(%rax), %ymm2
	vmovups	32(%rax), %ymm3
	movq	16(%rsp), %rax
	vfmadd213ps	32(%rax), %ymm3, %ymm0
	vfmadd213ps	(%rax), %ymm2, %ymm1
.LBB6_14:
	movq	664(%rsp), %rax
	leaq	(%rcx,%rax), %r15
	cmpq	$16, %r10
	jl	.LBB6_34
	vmovups	%ymm1, (%r15)
	vmovups	%ymm0, 32(%r15)
	jmp	.LBB6_16
	.p2align	4
.LBB6_34:
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	cmpq	48(%rsp), %r8
	je	.LBB6_16
	movq	624(%rsp), %rax
	movq	%rdi, 448(%rsp)
	movq	448(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	40(%rsp), %rdx
	vmovaps	%ymm11, 512(%rsp)
	vmovaps	%ymm12, 480(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	(%rsp), %rcx
	movq	448(%rsp), %rdi
	vmovaps	480(%rsp), %ymm12
	vmovaps	512(%rsp), %ymm11
	vmovaps	320(%rsp), %ymm10
	vmovaps	352(%rsp), %ymm9
	vmovaps	224(%rsp), %ymm5
	vmovaps	544(%rsp), %ymm7
	movzbl	32(%rsp), %r11d
	vmovaps	416(%rsp), %ymm6
	movq	160(%rsp), %r10
	movq	192(%rsp), %r8
	movq	8(%rsp), %r9
.LBB6_16:
	vmovaps	288(%rsp), %ymm0
	vmaxps	%ymm11, %ymm0, %ymm1
	vmaxps	%ymm12, %ymm6, %ymm0
	testb	%r11b, %r11b
	jne	.LBB6_18
	movq	24(%rsp), %rax
	vmovups	(%rax), %ymm2
	vmovups	32(%rax), %ymm3
	movq	16(%rsp), %rax
	vfmadd213ps	32(%rax), %ymm3, %ymm0
	vfmadd213ps	(%rax), %ymm2, %ymm1
.LBB6_18:
	cmpq	$16, %r10
	jl	.LBB6_36
	movq	256(%rsp), %rax
	vmovups	%ymm1, (%r15,%rax,4)
	vmovups	%ymm0, 32(%r15,%rax,4)
	movq	48(%rsp), %r15
	jmp	.LBB6_20
	.p2align	4
.LBB6_36:
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	movq	48(%rsp), %r15
	cmpq	%r15, %r8
	je	.LBB6_20
	movq	616(%rsp), %rax
	movq	%rdi, %r15
	addq	%rax, %rdi
	leaq	64(%rsp), %rsi
	movq	40(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	(%rsp), %rcx
	movq	%r15, %rdi
	movq	48(%rsp), %r15
	vmovaps	320(%rsp), %ymm10
	vmovaps	352(%rsp), %ymm9
	vmovaps	224(%rsp), %ymm5
	vmovaps	544(%rsp), %ymm7
	movzbl	32(%rsp), %r11d
	vmovaps	416(%rsp), %ymm6
	movq	160(%rsp), %r10
	movq	192(%rsp), %r8
	movq	8(%rsp), %r9
.LBB6_20:
	vmovaps	288(%rsp), %ymm0
	vmaxps	%ymm9, %ymm0, %ymm1
	vmaxps	%ymm10, %ymm6, %ymm0
	testb	%r11b, %r11b
	jne	.LBB6_22
	movq	24(%rsp), %rax
	vmovups	(%rax), %ymm2
	vmovups	32(%rax), %ymm3
	movq	16(%rsp), %rax
	vfmadd213ps	32(%rax), %ymm3, %ymm0
	vfmadd213ps	(%rax), %ymm2, %ymm1
.LBB6_22:
	addq	696(%rsp), %rcx
	cmpq	$16, %r10
	jl	.LBB6_38
	vmovups	%ymm1, (%rcx)
	vmovups	%ymm0, 32(%rcx)
	jmp	.LBB6_24
	.p2align	4
.LBB6_38:
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	cmpq	%r15, %r8
	je	.LBB6_24
	movq	608(%rsp), %rax
	movq	%rdi, %r15
	addq	%rax, %rdi
	leaq	64(%rsp), %rsi
	movq	40(%rsp), %rdx
	movq	%rcx, (%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	(%rsp), %rcx
	movq	%r15, %rdi
	movq	48(%rsp), %r15
	vmovaps	224(%rsp), %ymm5
	vmovaps	544(%rsp), %ymm7
	movzbl	32(%rsp), %r11d
	vmovaps	416(%rsp), %ymm6
	movq	160(%rsp), %r10
	movq	192(%rsp), %r8
	movq	8(%rsp), %r9
.LBB6_24:
	vmovaps	288(%rsp), %ymm0
	vmaxps	%ymm7, %ymm0, %ymm1
	vmaxps	%ymm5, %ymm6, %ymm0
	testb	%r11b, %r11b
	jne	.LBB6_26
	movq	24(%rsp), %rax
	vmovups	(%rax), %ymm2
	vmovups	32(%rax), %ymm3
	movq	16(%rsp), %rax
	vfmadd213ps	32(%rax), %ymm3, %ymm0
	vfmadd213ps	(%rax), %ymm2, %ymm1
.LBB6_26:
	cmpq	$16, %r10
	jge	.LBB6_27
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	cmpq	%r15, %r8
	je	.LBB6_42
	addq	600(%rsp), %rdi
	leaq	64(%rsp), %rsi
	movq	40(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	movzbl	32(%rsp), %r11d
	vmovaps	416(%rsp), %ymm6
	movq	160(%rsp), %r10
	movq	192(%rsp), %r8
	movq	8(%rsp), %r9
	jmp	.LBB6_42
.LBB6_28:
	cmpq	$4, %rsi
	jb	.LBB6_72
	leaq	(,%r15,4), %rdx
	movl	$4, %ebx
	xorl	%r9d, %r9d
	jmp	.LBB6_44
.LBB6_43:
	leaq	4(%r9), %rbx
	cmpq	%rbx, 56(%rsp)
	movq	592(%rsp), %r13
	movq	584(%rsp), %rdx
	jge	.LBB6_44
.LBB6_72:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB6_44:
	movq	24(%r13), %rax
	movq	%rax, 416(%rsp)
	movq	32(%r13), %rax
	movq	%rax, 40(%rsp)
	movq	16(%r13), %r12
	movq	%r12, %rax
	imulq	%r15, %rax
	shlq	$2, %rax
	addq	40(%r13), %rax
	movq	%rax, 512(%rsp)
	movq	8(%r13), %r10
	movq	%r10, %r11
	subq	%r15, %r11
	movq	56(%r13), %rax
	movq	64(%r13), %rcx
	leaq	(,%r15,4), %rsi
	addq	72(%r13), %rsi
	movq	%rsi, 544(%rsp)
	leaq	(%rax,%rdx), %rsi
	testq	%rax, %rax
	cmoveq	%rax, %rsi
	leaq	(%rcx,%rdx), %rdi
	testq	%rcx, %rcx
	cmoveq	%rcx, %rdi
	movq	%rsi, 24(%rsp)
	testq	%rsi, %rsi
	sete	%al
	movq	%rdi, 16(%rsp)
	testq	%rdi, %rdi
	sete	%r14b
	leaq	(,%r10,4), %rcx
	subq	%rdx, %rcx
	movq	%rcx, 224(%rsp)
	movq	48(%r13), %rcx
	movq	%rcx, 448(%rsp)
	vmovups	128(%r13), %ymm5
	vmovups	96(%r13), %ymm6
	movq	80(%r13), %rcx
	orb	%al, %r14b
	movq	%rcx, 288(%rsp)
	leaq	(,%rcx,8), %rax
	movq	%rax, 32(%rsp)
	movq	%r10, 8(%rsp)
	movq	%r11, (%rsp)
	vmovaps	%ymm5, 352(%rsp)
	vmovaps	%ymm6, 320(%rsp)
	jmp	.LBB6_45
	.p2align	4
.LBB6_62:
	vmovups	%ymm1, (%rdi)
	vmovups	%ymm0, 32(%rdi)
	movq	56(%rsp), %r13
.LBB6_71:
	movq	%rbx, %r9
	addq	$4, %rbx
	cmpq	%rbx, %r13
	jb	.LBB6_72
.LBB6_45:
	addq	152(%rsp), %r9
	movq	448(%rsp), %rax
	vmovups	(%rax,%r15,4), %ymm7
	vmovups	32(%rax,%r15,4), %ymm8
	testq	%r12, %r12
	je	.LBB6_46
	movq	%r9, %rax
	movq	40(%rsp), %r8
	imulq	%r8, %rax
	movq	416(%rsp), %rdi
	leaq	(%rdi,%rax,4), %rax
	leaq	12(,%r9,4), %rcx
	imulq	%r8, %rcx
	addq	%rdi, %rcx
	leaq	8(,%r9,4), %rdx
	imulq	%r8, %rdx
	addq	%rdi, %rdx
	leaq	4(,%r9,4), %rsi
	imulq	%r8, %rsi
	addq	%rdi, %rsi
	movq	512(%rsp), %rdi
	xorl	%r8d, %r8d
	vmovaps	%ymm7, %ymm9
	vmovaps	%ymm8, %ymm10
	vmovaps	%ymm7, %ymm11
	vmovaps	%ymm8, %ymm12
	vmovaps	%ymm7, %ymm0
	vmovaps	%ymm8, %ymm1
	.p2align	4
.LBB6_74:
	vmovups	(%rdi), %ymm2
	vmovups	32(%rdi), %ymm3
	vbroadcastss	(%rax,%r8,4), %ymm4
	vfmadd231ps	%ymm3, %ymm4, %ymm1
	vfmadd231ps	%ymm4, %ymm2, %ymm0
	vbroadcastss	(%rsi,%r8,4), %ymm4
	vfmadd231ps	%ymm3, %ymm4, %ymm12
	vfmadd231ps	%ymm4, %ymm2, %ymm11
	vbroadcastss	(%rdx,%r8,4), %ymm4
	vfmadd231ps	%ymm3, %ymm4, %ymm10
	vfmadd231ps	%ymm4, %ymm2, %ymm9
	vbroadcastss	(%rcx,%r8,4), %ymm4
	incq	%r8
	vfmadd231ps	%ymm3, %ymm4, %ymm8
	vfmadd231ps	%ymm2, %ymm4, %ymm7
	addq	$64, %rdi
	cmpq	%r8, %r12
	jne	.LBB6_74
	jmp	.LBB6_47
	.p2align	4
.LBB6_46:
	vmovaps	%ymm7, %ymm9
	vmovaps	%ymm8, %ymm10
	vmovaps	%ymm7, %ymm11
	vmovaps	%ymm8, %ymm12
	vmovaps	%ymm7, %ymm0
	vmovaps	%ymm8, %ymm1
.LBB6_47:
	vmaxps	%ymm0, %ymm6, %ymm2
	vmaxps	%ymm1, %ymm5, %ymm0
	testb	%r14b, %r14b
	jne	.LBB6_49
	movq	24(%rsp), %rax
	vmovups	(%rax), %ymm1
	vmovups	32(%rax), %ymm3
	movq	16(%rsp), %rax
	vfmadd213ps	32(%rax), %ymm3, %ymm0
	vfmadd213ps	(%rax), %ymm1, %ymm2
.LBB6_49:
	imulq	288(%rsp), %r9
	movq	544(%rsp), %rax
	leaq	(%rax,%r9,4), %r13
	cmpq	$16, %r11
	jl	.LBB6_63
	vmovups	%ymm2, (%r13)
	vmovups	%ymm0, 32(%r13)
	jmp	.LBB6_51
	.p2align	4
.LBB6_63:
	vmovaps	%ymm2, 64(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	cmpq	%r15, %r10
	je	.LBB6_51
	movq	%r13, %rdi
	leaq	64(%rsp), %rsi
	movq	224(%rsp), %rdx
	vmovaps	%ymm7, 384(%rsp)
	vmovaps	%ymm8, 256(%rsp)
	vmovaps	%ymm9, 192(%rsp)
	vmovaps	%ymm10, 160(%rsp)
	vmovaps	%ymm11, 480(%rsp)
	vmovaps	%ymm12, 768(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	768(%rsp), %ymm12
	vmovaps	480(%rsp), %ymm11
	vmovaps	160(%rsp), %ymm10
	vmovaps	192(%rsp), %ymm9
	vmovaps	256(%rsp), %ymm8
	vmovaps	384(%rsp), %ymm7
	vmovaps	320(%rsp), %ymm6
	vmovaps	352(%rsp), %ymm5
	movq	(%rsp), %r11
	movq	8(%rsp), %r10
.LBB6_51:
	vmaxps	%ymm11, %ymm6, %ymm1
	vmaxps	%ymm12, %ymm5, %ymm0
	testb	%r14b, %r14b
	jne	.LBB6_53
	movq	24(%rsp), %rax
	vmovups	(%rax), %ymm2
	vmovups	32(%rax), %ymm3
	movq	16(%rsp), %rax
	vfmadd213ps	32(%rax), %ymm3, %ymm0
	vfmadd213ps	(%rax), %ymm2, %ymm1
.LBB6_53:
	movq	288(%rsp), %rax
	leaq	(,%rax,4), %rdi
	addq	%r13, %rdi
	cmpq	$16, %r11
	jl	.LBB6_65
	vmovups	%ymm1, (%rdi)
	vmovups	%ymm0, 32(%rdi)
	jmp	.LBB6_55
	.p2align	4
.LBB6_65:
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	cmpq	%r15, %r10
	je	.LBB6_55
	leaq	64(%rsp), %rsi
	movq	224(%rsp), %rdx
	vmovaps	%ymm7, 384(%rsp)
	vmovaps	%ymm8, 256(%rsp)
	vmovaps	%ymm9, 192(%rsp)
	vmovaps	%ymm10, 160(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	160(%rsp), %ymm10
	vmovaps	192(%rsp), %ymm9
	vmovaps	256(%rsp), %ymm8
	vmovaps	384(%rsp), %ymm7
	vmovaps	320(%rsp), %ymm6
	vmovaps	352(%rsp), %ymm5
	movq	(%rsp), %r11
	movq	8(%rsp), %r10
.LBB6_55:
	vmaxps	%ymm9, %ymm6, %ymm1
	vmaxps	%ymm10, %ymm5, %ymm0
	testb	%r14b, %r14b
	jne	.LBB6_57
	movq	24(%rsp), %rax
	vmovups	(%rax), %ymm2
	vmovups	32(%rax), %ymm3
	movq	16(%rsp), %rax
	vfmadd213ps	32(%rax), %ymm3, %ymm0
	vfmadd213ps	(%rax), %ymm2, %ymm1
.LBB6_57:
	addq	32(%rsp), %r13
	cmpq	$16, %r11
	jl	.LBB6_67
	vmovups	%ymm1, (%r13)
	vmovups	%ymm0, 32(%r13)
	jmp	.LBB6_59
	.p2align	4
.LBB6_67:
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	cmpq	%r15, %r10
	je	.LBB6_59
	movq	%r13, %rdi
	leaq	64(%rsp), %rsi
	movq	224(%rsp), %rdx
	vmovaps	%ymm7, 384(%rsp)
	vmovaps	%ymm8, 256(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %ymm8
	vmovaps	384(%rsp), %ymm7
	vmovaps	320(%rsp), %ymm6
	vmovaps	352(%rsp), %ymm5
	movq	(%rsp), %r11
	movq	8(%rsp), %r10
.LBB6_59:
	vmaxps	%ymm7, %ymm6, %ymm1
	vmaxps	%ymm8, %ymm5, %ymm0
	testb	%r14b, %r14b
	jne	.LBB6_61
	movq	24(%rsp), %rax
	vmovups	(%rax), %ymm2
	vmovups	32(%rax), %ymm3
	movq	16(%rsp), %rax
	vfmadd213ps	32(%rax), %ymm3, %ymm0
	vfmadd213ps	(%rax), %ymm2, %ymm1
.LBB6_61:
	movq	288(%rsp), %rax
	leaq	(,%rax,4), %rdi
	addq	%r13, %rdi
	cmpq	$16, %r11
	jge	.LBB6_62
	vmovaps	%ymm1, 64(%rsp)
	vmovaps	%ymm0, 96(%rsp)
	cmpq	%r15, %r10
	movq	56(%rsp), %r13
	je	.LBB6_71
	leaq	64(%rsp), %rsi
	movq	224(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	320(%rsp), %ymm6
	vmovaps	352(%rsp), %ymm5
	movq	(%rsp), %r11
	movq	8(%rsp), %r10
	jmp	.LBB6_71
.Lfunc_end6:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end6-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5
	.p2align	4
	.type	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF,@function
$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$704, %rsp
	cmpq	$2, %rsi
	movq	%r13, 112(%rsp)
	jl	.LBB7_59
	movq	%rsi, 456(%rsp)
	movq	8(%r13), %r9
	cmpq	$17, %r9
	movq	%r9, 72(%rsp)
	movq	%rdi, 104(%rsp)
	jl	.LBB7_36
	movq	16(%r13), %rbx
	movq	24(%r13), %rax
	movq	32(%r13), %r10
	movq	%r10, %rcx
	imulq	%rdi, %rcx
	leaq	(%rax,%rcx,4), %r11
	movq	40(%r13), %r8
	movq	48(%r13), %rcx
	movq	%rcx, 88(%rsp)
	movq	72(%r13), %rcx
	movq	80(%r13), %r14
	movq	%r14, 64(%rsp)
	movq	%r14, %rdx
	imulq	%rdi, %rdx
	leaq	(%rcx,%rdx,4), %rsi
	movq	%rsi, 56(%rsp)
	vmovups	128(%r13), %ymm9
	vmovups	96(%r13), %ymm10
	movq	%rbx, %r15
	shlq	$6, %r15
	leaq	4(,%rdi,4), %rsi
	movq	%r14, %rdi
	imulq	%rsi, %rdi
	addq	%rcx, %rdi
	addq	$64, %rdi
	movq	%rdi, 120(%rsp)
	leaq	(%rcx,%rdx,4), %rcx
	addq	$64, %rcx
	movq	%rcx, 472(%rsp)
	movq	%rbx, %rcx
	andq	$-2, %rcx
	movq	%rcx, 464(%rsp)
	movq	%r10, 136(%rsp)
	imulq	%r10, %rsi
	leaq	(%rsi,%rax), %r10
	addq	$4, %r10
	movq	%rbx, %rax
	shlq	$7, %rax
	movq	%rax, 48(%rsp)
	movq	56(%r13), %rax
	movq	%rax, 384(%rsp)
	movq	64(%r13), %rax
	movq	%rax, 352(%rsp)
	leaq	-64(,%r9,4), %rax
	movq	%rax, 224(%rsp)
	movq	%r8, 128(%rsp)
	leaq	64(%r8), %rdi
	xorl	%r12d, %r12d
	xorl	%r8d, %r8d
	movq	%rbx, 32(%rsp)
	movq	%r11, 160(%rsp)
	vmovaps	%ymm9, 192(%rsp)
	vmovaps	%ymm10, 416(%rsp)
	movq	%r10, 96(%rsp)
	jmp	.LBB7_5
	.p2align	4
.LBB7_3:
	vmovups	%ymm3, 64(%r12,%rax,4)
	vmovups	%ymm2, 96(%r12,%rax,4)
.LBB7_4:
	movq	80(%rsp), %r12
	leaq	32(%r8), %rsi
	addq	$48, %r8
	incq	%r12
	addq	48(%rsp), %rdi
	cmpq	%r9, %r8
	movq	%rsi, %r8
	jge	.LBB7_37
.LBB7_5:
	movq	88(%rsp), %rax
	vmovups	(%rax,%r8,4), %ymm13
	vmovups	32(%rax,%r8,4), %ymm14
	vmovups	64(%rax,%r8,4), %ymm11
	vmovups	96(%rax,%r8,4), %ymm12
	cmpq	$0, 32(%rsp)
	movq	%r8, 40(%rsp)
	je	.LBB7_8
	cmpq	$1, 32(%rsp)
	jne	.LBB7_9
	xorl	%ecx, %ecx
	vmovaps	%ymm11, %ymm0
	vmovaps	%ymm12, %ymm1
	vmovaps	%ymm13, %ymm2
	vmovaps	%ymm14, %ymm3
	jmp	.LBB7_11
	.p2align	4
.LBB7_8:
	vmovaps	%ymm11, %ymm0
	vmovaps	%ymm12, %ymm1
	vmovaps	%ymm13, %ymm2
	vmovaps	%ymm14, %ymm3
	jmp	.LBB7_13
	.p2align	4
.LBB7_9:
	movq	%rdi, %rax
	xorl	%edx, %edx
	vmovaps	%ymm11, %ymm0
	vmovaps	%ymm12, %ymm1
	vmovaps	%ymm13, %ymm2
	vmovaps	%ymm14, %ymm3
	movq	464(%rsp), %rsi
	.p2align	4
.LBB7_10:
	vbroadcastss	(%r11,%rdx,4), %ymm4
	vmovups	-64(%rax), %ymm5
	vmovups	-32(%rax), %ymm6
	vfmadd231ps	%ymm5, %ymm4, %ymm2
	vfmadd231ps	%ymm6, %ymm4, %ymm3
	vmovups	-64(%rax,%r15), %ymm7
	vmovups	-32(%rax,%r15), %ymm8
	vfmadd231ps	%ymm7, %ymm4, %ymm0
	vfmadd231ps	%ymm4, %ymm8, %ymm1
	vbroadcastss	-4(%r10,%rdx,4), %ymm4
	vfmadd231ps	%ymm5, %ymm4, %ymm13
	vmovups	(%rax), %ymm5
	vfmadd231ps	%ymm6, %ymm4, %ymm14
	vmovups	32(%rax), %ymm6
	vfmadd231ps	%ymm7, %ymm4, %ymm11
	vmovups	(%rax,%r15), %ymm7
	vfmadd231ps	%ymm8, %ymm4, %ymm12
	vmovups	32(%rax,%r15), %ymm4
	vbroadcastss	4(%r11,%rdx,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm3
	vfmadd231ps	%ymm5, %ymm8, %ymm2
	vfmadd231ps	%ymm4, %ymm8, %ymm1
	vfmadd231ps	%ymm8, %ymm7, %ymm0
	vbroadcastss	(%r10,%rdx,4), %ymm8
	vfmadd231ps	%ymm6, %ymm8, %ymm14
	vfmadd231ps	%ymm5, %ymm8, %ymm13
	vfmadd231ps	%ymm4, %ymm8, %ymm12
	vfmadd231ps	%ymm7, %ymm8, %ymm11
	leaq	2(%rdx), %rcx
	subq	$-128, %rax
	movq	%rcx, %rdx
	cmpq	%rcx, %rsi
	jne	.LBB7_10
.LBB7_11:
	testb	$1, 32(%rsp)
	movq	40(%rsp), %r8
	je	.LBB7_13
	imulq	32(%rsp), %r8
	movq	128(%rsp), %rdx
	leaq	(%rdx,%r8,4), %rax
	leaq	(%r11,%rcx,4), %rdx
	movq	%rcx, %rsi
	shlq	$6, %rsi
	movq	%rdi, %rbx
	leaq	(%rax,%rsi), %rdi
	vmovups	(%rax,%rsi), %ymm4
	vmovups	32(%rax,%rsi), %ymm5
	vmovups	(%r15,%rdi), %ymm6
	vmovups	32(%r15,%rdi), %ymm7
	movq	%rbx, %rdi
	vbroadcastss	(%r11,%rcx,4), %ymm8
	vfmadd231ps	%ymm5, %ymm8, %ymm3
	vfmadd231ps	%ymm4, %ymm8, %ymm2
	vfmadd231ps	%ymm7, %ymm8, %ymm1
	vfmadd231ps	%ymm8, %ymm6, %ymm0
	movq	136(%rsp), %rax
	vbroadcastss	(%rdx,%rax,4), %ymm8
	movq	40(%rsp), %r8
	vfmadd231ps	%ymm5, %ymm8, %ymm14
	vfmadd231ps	%ymm4, %ymm8, %ymm13
	vfmadd231ps	%ymm7, %ymm8, %ymm12
	vfmadd231ps	%ymm6, %ymm8, %ymm11
.LBB7_13:
	movq	384(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r8,4), %rbx
	cmoveq	%rax, %rbx
	movq	352(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r8,4), %r14
	cmoveq	%rax, %r14
	vmaxps	%ymm2, %ymm10, %ymm2
	vmaxps	%ymm3, %ymm9, %ymm3
	testq	%rbx, %rbx
	je	.LBB7_17
	testq	%r14, %r14
	je	.LBB7_16
	vmovups	(%rbx), %ymm4
	vmovups	32(%rbx), %ymm5
	vfmadd213ps	32(%r14), %ymm5, %ymm3
	vfmadd213ps	(%r14), %ymm4, %ymm2
.LBB7_16:
	leaq	64(%rbx), %rax
	jmp	.LBB7_18
	.p2align	4
.LBB7_17:
	xorl	%eax, %eax
.LBB7_18:
	vmaxps	%ymm0, %ymm10, %ymm4
	vmaxps	%ymm1, %ymm9, %ymm0
	testq	%rax, %rax
	je	.LBB7_21
	testq	%r14, %r14
	je	.LBB7_21
	vmovups	(%rax), %ymm1
	vmovups	32(%rax), %ymm5
	vfmadd213ps	96(%r14), %ymm5, %ymm0
	vfmadd213ps	64(%r14), %ymm1, %ymm4
.LBB7_21:
	movq	%r12, 80(%rsp)
	movq	%r12, %rcx
	shlq	$7, %rcx
	movq	224(%rsp), %rdx
	subq	%rcx, %rdx
	movq	%r9, %r13
	subq	%r8, %r13
	movq	56(%rsp), %rax
	leaq	(%rax,%r8,4), %r12
	vmovups	%ymm2, (%r12)
	vmovups	%ymm3, 32(%r12)
	addq	$-16, %r13
	cmpq	$16, %r13
	jl	.LBB7_23
	vmovups	%ymm4, 64(%r12)
	vmovups	%ymm0, 96(%r12)
	jmp	.LBB7_25
	.p2align	4
.LBB7_23:
	vmovaps	%ymm4, 256(%rsp)
	vmovaps	%ymm0, 288(%rsp)
	testq	%r13, %r13
	je	.LBB7_25
	movq	472(%rsp), %rax
	movq	%rdi, 480(%rsp)
	leaq	(%rax,%rcx), %rdi
	leaq	256(%rsp), %rsi
	vmovaps	%ymm11, 608(%rsp)
	vmovaps	%ymm12, 576(%rsp)
	vmovaps	%ymm13, 544(%rsp)
	vmovaps	%ymm14, 512(%rsp)
	movq	%rdx, 152(%rsp)
	movq	%rcx, 144(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rdx
	vmovaps	512(%rsp), %ymm14
	vmovaps	544(%rsp), %ymm13
	vmovaps	576(%rsp), %ymm12
	vmovaps	608(%rsp), %ymm11
	movq	40(%rsp), %r8
	movq	480(%rsp), %rdi
	movq	96(%rsp), %r10
	vmovaps	416(%rsp), %ymm10
	vmovaps	192(%rsp), %ymm9
	movq	160(%rsp), %r11
	movq	72(%rsp), %r9
.LBB7_25:
	vmaxps	%ymm13, %ymm10, %ymm0
	vmaxps	%ymm14, %ymm9, %ymm1
	testq	%rbx, %rbx
	je	.LBB7_29
	testq	%r14, %r14
	je	.LBB7_28
	vmovups	(%rbx), %ymm2
	vmovups	32(%rbx), %ymm3
	vfmadd213ps	32(%r14), %ymm3, %ymm1
	vfmadd213ps	(%r14), %ymm2, %ymm0
.LBB7_28:
	addq	$64, %rbx
	jmp	.LBB7_30
	.p2align	4
.LBB7_29:
	xorl	%ebx, %ebx
.LBB7_30:
	vmaxps	%ymm11, %ymm10, %ymm3
	vmaxps	%ymm12, %ymm9, %ymm2
	testq	%rbx, %rbx
	je	.LBB7_33
	testq	%r14, %r14
	je	.LBB7_33
	vmovups	(%rbx), %ymm4
	vmovups	32(%rbx), %ymm5
	vfmadd213ps	96(%r14), %ymm5, %ymm2
	vfmadd213ps	64(%r14), %ymm4, %ymm3
.LBB7_33:
	movq	64(%rsp), %rax
	vmovups	%ymm0, (%r12,%rax,4)
	vmovups	%ymm1, 32(%r12,%rax,4)
	cmpq	$16, %r13
	jge	.LBB7_3
	vmovaps	%ymm3, 256(%rsp)
	vmovaps	%ymm2, 288(%rsp)
	testq	%r13, %r13
	je	.LBB7_4
	addq	120(%rsp), %rcx
	movq	%rdi, %rbx
	movq	%rcx, %rdi
	leaq	256(%rsp), %rsi
	vzeroupper
	callq	memcpy@PLT
	movq	40(%rsp), %r8
	movq	%rbx, %rdi
	movq	96(%rsp), %r10
	vmovaps	416(%rsp), %ymm10
	vmovaps	192(%rsp), %ymm9
	movq	160(%rsp), %r11
	movq	72(%rsp), %r9
	jmp	.LBB7_4
.LBB7_36:
	xorl	%esi, %esi
.LBB7_37:
	movq	%r9, %rax
	subq	%rsi, %rax
	movq	%rax, 64(%rsp)
	jle	.LBB7_58
	movq	112(%rsp), %r8
	movq	16(%r8), %r11
	movq	24(%r8), %rax
	movq	32(%r8), %rbx
	movq	%rbx, %rcx
	movq	%rsi, %r10
	movq	104(%rsp), %rsi
	imulq	%rsi, %rcx
	leaq	(%rax,%rcx,4), %r14
	movq	40(%r8), %r12
	movq	48(%r8), %rcx
	movq	%rcx, 384(%rsp)
	movq	72(%r8), %rcx
	movq	80(%r8), %rdi
	movq	%rdi, %rdx
	imulq	%rsi, %rdx
	leaq	(%rcx,%rdx,4), %r15
	movq	%r15, 352(%rsp)
	vmovups	128(%r8), %ymm7
	vmovups	96(%r8), %ymm8
	addq	%r10, %rdx
	shlq	$2, 64(%rsp)
	leaq	4(,%rsi,4), %rsi
	movq	%rdi, 512(%rsp)
	imulq	%rsi, %rdi
	addq	%rcx, %rdi
	leaq	(%rdi,%r10,4), %rdi
	movq	%rdi, 152(%rsp)
	leaq	(%rcx,%rdx,4), %rcx
	movq	%rcx, 144(%rsp)
	movq	%r11, %rcx
	andq	$-2, %rcx
	movq	%rcx, 120(%rsp)
	movq	%rbx, 136(%rsp)
	imulq	%rbx, %rsi
	leaq	(%rsi,%rax), %r15
	addq	$4, %r15
	movq	%r10, %rsi
	movq	%r10, %rax
	imulq	%r11, %rax
	movq	%r12, 128(%rsp)
	leaq	(%r12,%rax,4), %r10
	addq	$64, %r10
	movq	%r11, %rax
	shlq	$6, %rax
	movq	%rax, 192(%rsp)
	movq	56(%r8), %rax
	movq	%rax, 416(%rsp)
	movq	64(%r8), %rax
	movq	%rax, 96(%rsp)
	xorl	%r12d, %r12d
	movq	%r11, 56(%rsp)
	vmovaps	%ymm7, 224(%rsp)
	vmovaps	%ymm8, 160(%rsp)
	movq	%r14, 48(%rsp)
	jmp	.LBB7_41
	.p2align	4
.LBB7_39:
	movq	512(%rsp), %rax
	vmovups	%ymm1, (%rsi,%rax,4)
	vmovups	%ymm0, 32(%rsi,%rax,4)
.LBB7_40:
	movq	72(%rsp), %r9
	movq	32(%rsp), %rsi
	movq	56(%rsp), %r11
	movq	40(%rsp), %r10
	addq	$16, %rsi
	movq	80(%rsp), %r12
	incq	%r12
	addq	192(%rsp), %r10
	cmpq	%r9, %rsi
	jge	.LBB7_58
.LBB7_41:
	movq	384(%rsp), %rax
	vmovups	(%rax,%rsi,4), %ymm9
	vmovups	32(%rax,%rsi,4), %ymm10
	testq	%r11, %r11
	movq	%rsi, 32(%rsp)
	je	.LBB7_44
	cmpq	$1, %r11
	jne	.LBB7_45
	xorl	%eax, %eax
	vmovaps	%ymm9, %ymm0
	vmovaps	%ymm10, %ymm1
	jmp	.LBB7_47
	.p2align	4
.LBB7_44:
	vmovaps	%ymm9, %ymm0
	vmovaps	%ymm10, %ymm1
	jmp	.LBB7_49
	.p2align	4
.LBB7_45:
	movq	%r10, %rcx
	xorl	%edx, %edx
	vmovaps	%ymm9, %ymm0
	vmovaps	%ymm10, %ymm1
	movq	120(%rsp), %rdi
	.p2align	4
.LBB7_46:
	vbroadcastss	(%r14,%rdx,4), %ymm2
	vmovups	-64(%rcx), %ymm3
	vmovups	-32(%rcx), %ymm4
	vmovups	(%rcx), %ymm5
	vmovups	32(%rcx), %ymm6
	vfmadd231ps	%ymm3, %ymm2, %ymm0
	vfmadd231ps	%ymm2, %ymm4, %ymm1
	vbroadcastss	-4(%r15,%rdx,4), %ymm2
	vfmadd231ps	%ymm3, %ymm2, %ymm9
	vfmadd231ps	%ymm4, %ymm2, %ymm10
	leaq	2(%rdx), %rax
	vbroadcastss	4(%r14,%rdx,4), %ymm2
	vfmadd231ps	%ymm6, %ymm2, %ymm1
	vfmadd231ps	%ymm2, %ymm5, %ymm0
	vbroadcastss	(%r15,%rdx,4), %ymm2
	vfmadd231ps	%ymm6, %ymm2, %ymm10
	vfmadd231ps	%ymm5, %ymm2, %ymm9
	subq	$-128, %rcx
	movq	%rax, %rdx
	cmpq	%rax, %rdi
	jne	.LBB7_46
.LBB7_47:
	testb	$1, %r11b
	je	.LBB7_49
	movq	%rsi, %rcx
	imulq	%r11, %rcx
	movq	128(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rcx
	leaq	(%r14,%rax,4), %rdx
	movq	%rax, %rsi
	shlq	$6, %rsi
	vmovups	(%rcx,%rsi), %ymm2
	vmovups	32(%rcx,%rsi), %ymm3
	movq	32(%rsp), %rsi
	vbroadcastss	(%r14,%rax,4), %ymm4
	vfmadd231ps	%ymm3, %ymm4, %ymm1
	vfmadd231ps	%ymm4, %ymm2, %ymm0
	movq	136(%rsp), %rax
	vbroadcastss	(%rdx,%rax,4), %ymm4
	vfmadd231ps	%ymm3, %ymm4, %ymm10
	vfmadd231ps	%ymm2, %ymm4, %ymm9
.LBB7_49:
	movq	416(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%rsi,4), %rbx
	cmoveq	%rax, %rbx
	movq	96(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%rsi,4), %r14
	cmoveq	%rax, %r14
	vmaxps	%ymm0, %ymm8, %ymm2
	vmaxps	%ymm1, %ymm7, %ymm0
	testq	%rbx, %rbx
	sete	%al
	testq	%r14, %r14
	sete	%cl
	orb	%al, %cl
	jne	.LBB7_51
	vmovups	(%rbx), %ymm1
	vmovups	32(%rbx), %ymm3
	vfmadd213ps	32(%r14), %ymm3, %ymm0
	vfmadd213ps	(%r14), %ymm1, %ymm2
.LBB7_51:
	movq	%r12, 80(%rsp)
	shlq	$6, %r12
	movq	64(%rsp), %rdx
	subq	%r12, %rdx
	movq	%r9, %r13
	subq	%rsi, %r13
	movq	352(%rsp), %rax
	leaq	(%rax,%rsi,4), %rsi
	cmpq	$16, %r13
	movq	%r10, 40(%rsp)
	jl	.LBB7_53
	vmovups	%ymm2, (%rsi)
	vmovups	%ymm0, 32(%rsi)
	jmp	.LBB7_54
	.p2align	4
.LBB7_53:
	movq	144(%rsp), %rax
	leaq	(%rax,%r12), %rdi
	vmovaps	%ymm2, 256(%rsp)
	vmovaps	%ymm0, 288(%rsp)
	movq	%rsi, 544(%rsp)
	leaq	256(%rsp), %rsi
	movq	%rdx, 88(%rsp)
	movq	88(%rsp), %rdx
	vmovaps	%ymm9, 480(%rsp)
	vmovaps	%ymm10, 608(%rsp)
	movb	%cl, 576(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	544(%rsp), %rsi
	movzbl	576(%rsp), %ecx
	movq	88(%rsp), %rdx
	vmovaps	608(%rsp), %ymm10
	vmovaps	480(%rsp), %ymm9
	vmovaps	160(%rsp), %ymm8
	vmovaps	224(%rsp), %ymm7
.LBB7_54:
	vmaxps	%ymm9, %ymm8, %ymm1
	vmaxps	%ymm10, %ymm7, %ymm0
	testb	%cl, %cl
	jne	.LBB7_56
	vmovups	(%rbx), %ymm2
	vmovups	32(%rbx), %ymm3
	vfmadd213ps	32(%r14), %ymm3, %ymm0
	vfmadd213ps	(%r14), %ymm2, %ymm1
.LBB7_56:
	movq	48(%rsp), %r14
	cmpq	$16, %r13
	jge	.LBB7_39
	addq	152(%rsp), %r12
	vmovaps	%ymm1, 256(%rsp)
	vmovaps	%ymm0, 288(%rsp)
	movq	%r12, %rdi
	leaq	256(%rsp), %rsi
	vzeroupper
	callq	memcpy@PLT
	vmovaps	160(%rsp), %ymm8
	vmovaps	224(%rsp), %ymm7
	jmp	.LBB7_40
.LBB7_58:
	movq	104(%rsp), %rdi
	addq	$2, %rdi
	movq	112(%rsp), %r13
	movq	456(%rsp), %rsi
.LBB7_59:
	movabsq	$-9223372036854775807, %rax
	andq	%rax, %rsi
	cmpq	$1, %rsi
	jne	.LBB7_130
	movq	8(%r13), %rax
	cmpq	$49, %rax
	movq	%rax, 32(%rsp)
	movq	%rdi, 104(%rsp)
	jl	.LBB7_88
	movq	16(%r13), %r8
	movq	24(%r13), %rax
	movq	32(%r13), %rcx
	imulq	%rdi, %rcx
	leaq	(%rax,%rcx,4), %r10
	movq	40(%r13), %rdx
	movq	48(%r13), %r11
	movq	72(%r13), %rax
	movq	80(%r13), %rcx
	imulq	%rdi, %rcx
	leaq	(%rax,%rcx,4), %rsi
	vmovups	128(%r13), %ymm10
	vmovups	96(%r13), %ymm11
	movq	56(%r13), %rdi
	movq	%rdi, 72(%rsp)
	movq	64(%r13), %rdi
	movq	%rdi, 88(%rsp)
	movq	%r8, %rdi
	shlq	$4, %rdi
	movq	%rdi, 416(%rsp)
	movq	%r8, %rbx
	shlq	$7, %rbx
	leaq	(%rax,%rcx,4), %rax
	addq	$192, %rax
	movq	%rax, 96(%rsp)
	movq	%r8, %rdi
	andq	$-2, %rdi
	movq	%r8, %r13
	shlq	$6, %r13
	movq	%r8, %rax
	shlq	$8, %rax
	movq	%rax, 64(%rsp)
	movq	32(%rsp), %rax
	leaq	-192(,%rax,4), %rax
	movq	%rax, 480(%rsp)
	leaq	(%r13,%r13,2), %r14
	movq	$0, 80(%rsp)
	movq	%rdx, 352(%rsp)
	movq	%rdx, %rcx
	xorl	%r12d, %r12d
	movq	%rsi, 56(%rsp)
	movq	%rdi, 48(%rsp)
	movq	%r10, 384(%rsp)
	movq	%r11, 224(%rsp)
	vmovaps	%ymm10, 160(%rsp)
	vmovaps	%ymm11, 192(%rsp)
	jmp	.LBB7_64
	.p2align	4
.LBB7_62:
	vmovups	%ymm1, 192(%rsi,%r12,4)
	vmovups	%ymm0, 224(%rsi,%r12,4)
.LBB7_63:
	leaq	64(%r12), %r15
	addq	$112, %r12
	incq	80(%rsp)
	movq	40(%rsp), %rcx
	addq	64(%rsp), %rcx
	cmpq	32(%rsp), %r12
	movq	%r15, %r12
	jge	.LBB7_89
.LBB7_64:
	vmovups	(%r11,%r12,4), %ymm6
	vmovups	32(%r11,%r12,4), %ymm7
	vmovups	64(%r11,%r12,4), %ymm4
	vmovups	96(%r11,%r12,4), %ymm5
	vmovups	160(%r11,%r12,4), %ymm2
	vmovups	128(%r11,%r12,4), %ymm3
	vmovups	224(%r11,%r12,4), %ymm0
	vmovups	192(%r11,%r12,4), %ymm1
	testq	%r8, %r8
	movq	%rcx, 40(%rsp)
	je	.LBB7_69
	xorl	%eax, %eax
	cmpq	$1, %r8
	je	.LBB7_67
	.p2align	4
.LBB7_66:
	vbroadcastss	(%r10,%rax,4), %ymm8
	vfmadd231ps	(%rcx), %ymm8, %ymm6
	vfmadd231ps	32(%rcx), %ymm8, %ymm7
	vfmadd231ps	(%rcx,%r13), %ymm8, %ymm4
	vfmadd231ps	32(%rcx,%r13), %ymm8, %ymm5
	vfmadd231ps	(%rcx,%rbx), %ymm8, %ymm3
	vfmadd231ps	32(%rcx,%rbx), %ymm8, %ymm2
	vfmadd231ps	(%rcx,%r14), %ymm8, %ymm1
	vfmadd231ps	32(%rcx,%r14), %ymm8, %ymm0
	vbroadcastss	4(%r10,%rax,4), %ymm8
	addq	$2, %rax
	vfmadd231ps	96(%rcx), %ymm8, %ymm7
	vfmadd231ps	64(%rcx), %ymm8, %ymm6
	vfmadd231ps	96(%rcx,%r13), %ymm8, %ymm5
	vfmadd231ps	64(%rcx,%r13), %ymm8, %ymm4
	vfmadd231ps	96(%rcx,%rbx), %ymm8, %ymm2
	vfmadd231ps	64(%rcx,%rbx), %ymm8, %ymm3
	vfmadd231ps	96(%rcx,%r14), %ymm8, %ymm0
	vfmadd231ps	64(%rcx,%r14), %ymm8, %ymm1
	subq	$-128, %rcx
	cmpq	%rax, %rdi
	jne	.LBB7_66
.LBB7_67:
	testb	$1, %r8b
	je	.LBB7_69
	movq	%r12, %rcx
	imulq	%r8, %rcx
	movq	352(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rcx
	movq	%rax, %rdx
	shlq	$6, %rdx
	leaq	(%rcx,%rdx), %rsi
	leaq	(%rsi,%rbx), %rdi
	vbroadcastss	(%r10,%rax,4), %ymm8
	vfmadd231ps	32(%rcx,%rdx), %ymm8, %ymm7
	vfmadd231ps	(%rcx,%rdx), %ymm8, %ymm6
	movq	416(%rsp), %rax
	vfmadd231ps	32(%rsi,%rax,4), %ymm8, %ymm5
	vfmadd231ps	(%rsi,%rax,4), %ymm8, %ymm4
	vfmadd231ps	32(%rbx,%rsi), %ymm8, %ymm2
	vfmadd231ps	(%rbx,%rsi), %ymm8, %ymm3
	movq	56(%rsp), %rsi
	vfmadd231ps	32(%rdi,%rax,4), %ymm8, %ymm0
	vfmadd231ps	(%rdi,%rax,4), %ymm8, %ymm1
	movq	48(%rsp), %rdi
.LBB7_69:
	movq	72(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r12,4), %rcx
	cmoveq	%rax, %rcx
	movq	88(%rsp), %rdx
	testq	%rdx, %rdx
	leaq	(%rdx,%r12,4), %rax
	cmoveq	%rdx, %rax
	vmaxps	%ymm6, %ymm11, %ymm6
	vmaxps	%ymm7, %ymm10, %ymm7
	testq	%rcx, %rcx
	je	.LBB7_73
	testq	%rax, %rax
	je	.LBB7_72
	vmovups	(%rcx), %ymm8
	vmovups	32(%rcx), %ymm9
	vfmadd213ps	32(%rax), %ymm9, %ymm7
	vfmadd213ps	(%rax), %ymm8, %ymm6
.LBB7_72:
	leaq	64(%rcx), %rdx
	jmp	.LBB7_74
	.p2align	4
.LBB7_73:
	xorl	%edx, %edx
.LBB7_74:
	vmaxps	%ymm4, %ymm11, %ymm4
	vmaxps	%ymm5, %ymm10, %ymm5
	testq	%rdx, %rdx
	je	.LBB7_77
	testq	%rax, %rax
	je	.LBB7_77
	vmovups	(%rdx), %ymm8
	vmovups	32(%rdx), %ymm9
	vfmadd213ps	96(%rax), %ymm9, %ymm5
	vfmadd213ps	64(%rax), %ymm8, %ymm4
.LBB7_77:
	vmaxps	%ymm3, %ymm11, %ymm3
	vmaxps	%ymm2, %ymm10, %ymm2
	testq	%rcx, %rcx
	je	.LBB7_81
	subq	$-128, %rcx
	testq	%rax, %rax
	je	.LBB7_80
	vmovups	(%rcx), %ymm8
	vmovups	32(%rcx), %ymm9
	vfmadd213ps	160(%rax), %ymm9, %ymm2
	vfmadd213ps	128(%rax), %ymm8, %ymm3
.LBB7_80:
	addq	$64, %rcx
	jmp	.LBB7_82
	.p2align	4
.LBB7_81:
	xorl	%ecx, %ecx
.LBB7_82:
	vmaxps	%ymm1, %ymm11, %ymm1
	vmaxps	%ymm0, %ymm10, %ymm0
	testq	%rcx, %rcx
	je	.LBB7_85
	testq	%rax, %rax
	je	.LBB7_85
	vmovups	(%rcx), %ymm8
	vmovups	32(%rcx), %ymm9
	vfmadd213ps	224(%rax), %ymm9, %ymm0
	vfmadd213ps	192(%rax), %ymm8, %ymm1
.LBB7_85:
	movq	32(%rsp), %rax
	subq	%r12, %rax
	vmovups	%ymm6, (%rsi,%r12,4)
	vmovups	%ymm7, 32(%rsi,%r12,4)
	vmovups	%ymm4, 64(%rsi,%r12,4)
	vmovups	%ymm5, 96(%rsi,%r12,4)
	vmovups	%ymm3, 128(%rsi,%r12,4)
	vmovups	%ymm2, 160(%rsi,%r12,4)
	addq	$-48, %rax
	cmpq	$16, %rax
	jge	.LBB7_62
	vmovaps	%ymm1, 256(%rsp)
	vmovaps	%ymm0, 288(%rsp)
	testq	%rax, %rax
	je	.LBB7_63
	movq	80(%rsp), %rax
	shlq	$8, %rax
	movq	96(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	movq	480(%rsp), %rdx
	subq	%rax, %rdx
	leaq	256(%rsp), %rsi
	movq	%r8, %r15
	vzeroupper
	callq	memcpy@PLT
	movq	48(%rsp), %rdi
	vmovaps	192(%rsp), %ymm11
	vmovaps	160(%rsp), %ymm10
	movq	56(%rsp), %rsi
	movq	224(%rsp), %r11
	movq	384(%rsp), %r10
	movq	%r15, %r8
	jmp	.LBB7_63
.LBB7_88:
	xorl	%r15d, %r15d
.LBB7_89:
	leaq	16(%r15), %rax
	cmpq	32(%rsp), %rax
	jge	.LBB7_113
	movq	112(%rsp), %rsi
	movq	16(%rsi), %rdi
	movq	24(%rsi), %rax
	movq	32(%rsi), %rcx
	movq	104(%rsp), %rdx
	imulq	%rdx, %rcx
	leaq	(%rax,%rcx,4), %r12
	movq	40(%rsi), %r8
	movq	48(%rsi), %r10
	movq	72(%rsi), %rax
	movq	80(%rsi), %rcx
	imulq	%rdx, %rcx
	leaq	(%rax,%rcx,4), %r11
	vmovups	128(%rsi), %ymm6
	vmovups	96(%rsi), %ymm7
	movq	56(%rsi), %rbx
	movq	%rdi, %rdx
	shlq	$6, %rdx
	movq	%rdx, 160(%rsp)
	addq	%r15, %rcx
	movq	32(%rsp), %rdx
	subq	%r15, %rdx
	leaq	-64(,%rdx,4), %rdx
	movq	%rdx, 192(%rsp)
	leaq	(%rax,%rcx,4), %rax
	addq	$64, %rax
	movq	%rax, 416(%rsp)
	movq	%rdi, %rdx
	andq	$-2, %rdx
	leaq	64(,%r15,4), %rax
	imulq	%rdi, %rax
	leaq	(%rax,%r8), %r13
	addq	$64, %r13
	movq	%rdi, %rax
	shlq	$7, %rax
	movq	%rax, 40(%rsp)
	movq	%r15, %rax
	imulq	%rdi, %rax
	movq	%r8, 64(%rsp)
	leaq	(%r8,%rax,4), %r14
	addq	$64, %r14
	movq	%rbx, %r8
	movq	64(%rsi), %rax
	movq	%rax, 80(%rsp)
	xorl	%esi, %esi
	movq	%rdx, 72(%rsp)
	movq	%rdi, 56(%rsp)
	movq	%r11, 48(%rsp)
	vmovaps	%ymm6, 384(%rsp)
	vmovaps	%ymm7, 352(%rsp)
	movq	%r10, 224(%rsp)
	jmp	.LBB7_93
	.p2align	4
.LBB7_91:
	vmovups	%ymm4, 64(%r11,%r15,4)
	vmovups	%ymm0, 96(%r11,%r15,4)
.LBB7_92:
	leaq	32(%r15), %rbx
	addq	$48, %r15
	incq	%rsi
	movq	40(%rsp), %rax
	addq	%rax, %r13
	addq	%rax, %r14
	cmpq	32(%rsp), %r15
	movq	%rbx, %r15
	jge	.LBB7_114
.LBB7_93:
	vmovups	(%r10,%r15,4), %ymm2
	vmovups	32(%r10,%r15,4), %ymm3
	vmovups	64(%r10,%r15,4), %ymm0
	vmovups	96(%r10,%r15,4), %ymm1
	testq	%rdi, %rdi
	je	.LBB7_100
	cmpq	$1, %rdi
	jne	.LBB7_96
	xorl	%eax, %eax
	jmp	.LBB7_98
	.p2align	4
.LBB7_96:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	.p2align	4
.LBB7_97:
	vbroadcastss	(%r12,%rax,4), %ymm4
	vfmadd231ps	-64(%r14,%rcx), %ymm4, %ymm2
	vfmadd231ps	-32(%r14,%rcx), %ymm4, %ymm3
	vfmadd231ps	-64(%r13,%rcx), %ymm4, %ymm0
	vfmadd231ps	-32(%r13,%rcx), %ymm4, %ymm1
	vbroadcastss	4(%r12,%rax,4), %ymm4
	addq	$2, %rax
	vfmadd231ps	32(%r14,%rcx), %ymm4, %ymm3
	vfmadd231ps	(%r14,%rcx), %ymm4, %ymm2
	vfmadd231ps	32(%r13,%rcx), %ymm4, %ymm1
	vfmadd231ps	(%r13,%rcx), %ymm4, %ymm0
	subq	$-128, %rcx
	cmpq	%rax, %rdx
	jne	.LBB7_97
.LBB7_98:
	testb	$1, %dil
	je	.LBB7_100
	movq	%r15, %rcx
	imulq	%rdi, %rcx
	movq	64(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rcx
	movq	%rax, %rdx
	shlq	$6, %rdx
	movq	%rsi, %rbx
	leaq	(%rcx,%rdx), %rsi
	vbroadcastss	(%r12,%rax,4), %ymm4
	vfmadd231ps	32(%rcx,%rdx), %ymm4, %ymm3
	vfmadd231ps	(%rcx,%rdx), %ymm4, %ymm2
	movq	72(%rsp), %rdx
	movq	160(%rsp), %rax
	vfmadd231ps	32(%rax,%rsi), %ymm4, %ymm1
	vfmadd231ps	(%rax,%rsi), %ymm4, %ymm0
	movq	%rbx, %rsi
.LBB7_100:
	movq	80(%rsp), %rcx
	testq	%rcx, %rcx
	leaq	(%rcx,%r15,4), %rax
	cmoveq	%rcx, %rax
	vmaxps	%ymm2, %ymm7, %ymm2
	vmaxps	%ymm3, %ymm6, %ymm3
	testq	%r8, %r8
	je	.LBB7_106
	leaq	(%r8,%r15,4), %rcx
	testq	%rcx, %rcx
	je	.LBB7_106
	testq	%rax, %rax
	je	.LBB7_104
	vmovups	(%rcx), %ymm4
	vmovups	32(%rcx), %ymm5
	vfmadd213ps	32(%rax), %ymm5, %ymm3
	vfmadd213ps	(%rax), %ymm4, %ymm2
.LBB7_104:
	addq	$64, %rcx
	jmp	.LBB7_107
	.p2align	4
.LBB7_106:
	xorl	%ecx, %ecx
.LBB7_107:
	vmaxps	%ymm0, %ymm7, %ymm4
	vmaxps	%ymm1, %ymm6, %ymm0
	testq	%rcx, %rcx
	je	.LBB7_110
	testq	%rax, %rax
	je	.LBB7_110
	vmovups	(%rcx), %ymm1
	vmovups	32(%rcx), %ymm5
	vfmadd213ps	96(%rax), %ymm5, %ymm0
	vfmadd213ps	64(%rax), %ymm1, %ymm4
.LBB7_110:
	movq	32(%rsp), %rax
	subq	%r15, %rax
	vmovups	%ymm2, (%r11,%r15,4)
	vmovups	%ymm3, 32(%r11,%r15,4)
	addq	$-16, %rax
	cmpq	$16, %rax
	jge	.LBB7_91
	vmovaps	%ymm4, 256(%rsp)
	vmovaps	%ymm0, 288(%rsp)
	testq	%rax, %rax
	je	.LBB7_92
	movq	%rsi, %rax
	shlq	$7, %rax
	movq	416(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	movq	192(%rsp), %rdx
	subq	%rax, %rdx
	movq	%rsi, 88(%rsp)
	leaq	256(%rsp), %rsi
	movq	%r8, %rbx
	vzeroupper
	callq	memcpy@PLT
	movq	88(%rsp), %rsi
	movq	72(%rsp), %rdx
	movq	%rbx, %r8
	vmovaps	352(%rsp), %ymm7
	vmovaps	384(%rsp), %ymm6
	movq	48(%rsp), %r11
	movq	224(%rsp), %r10
	movq	56(%rsp), %rdi
	jmp	.LBB7_92
.LBB7_113:
	movq	%r15, %rbx
.LBB7_114:
	movq	32(%rsp), %rax
	subq	%rbx, %rax
	movq	%rax, 64(%rsp)
	movq	112(%rsp), %rdi
	movq	104(%rsp), %r8
	jle	.LBB7_130
	movq	16(%rdi), %r10
	movq	24(%rdi), %rcx
	movq	40(%rdi), %rax
	movq	48(%rdi), %r11
	movq	72(%rdi), %rdx
	movq	80(%rdi), %rsi
	imulq	%r8, %rsi
	leaq	(%rdx,%rsi,4), %r14
	movq	%r14, 48(%rsp)
	vmovups	128(%rdi), %ymm4
	vmovups	96(%rdi), %ymm5
	movq	56(%rdi), %r14
	movq	64(%rdi), %r15
	movq	%r15, 80(%rsp)
	addq	%rbx, %rsi
	shlq	$2, 64(%rsp)
	leaq	(%rdx,%rsi,4), %rdx
	movq	%rdx, 160(%rsp)
	movl	%r10d, %r12d
	andl	$3, %r12d
	movq	%r10, %r13
	imulq	32(%rdi), %r8
	andq	$-4, %r13
	leaq	(%rcx,%r8,4), %r15
	addq	$12, %r15
	movq	%rbx, %rcx
	imulq	%r10, %rcx
	leaq	(%rax,%rcx,4), %rdi
	addq	$192, %rdi
	movq	%r10, %r8
	shlq	$6, %r8
	leaq	(%rax,%rcx,4), %rsi
	xorl	%r9d, %r9d
	movq	%r11, 56(%rsp)
	vmovaps	%ymm4, 384(%rsp)
	vmovaps	%ymm5, 352(%rsp)
	movq	%r14, 224(%rsp)
	movq	%r8, 192(%rsp)
	jmp	.LBB7_118
	.p2align	4
.LBB7_116:
	movq	48(%rsp), %rax
	vmovups	%ymm0, (%rax,%rbx,4)
	vmovups	%ymm1, 32(%rax,%rbx,4)
.LBB7_117:
	movq	40(%rsp), %rsi
	addq	$16, %rbx
	incq	%r9
	addq	%r8, %rdi
	addq	%r8, %rsi
	cmpq	32(%rsp), %rbx
	jge	.LBB7_130
.LBB7_118:
	vmovups	(%r11,%rbx,4), %ymm0
	vmovups	32(%r11,%rbx,4), %ymm1
	testq	%r10, %r10
	je	.LBB7_126
	cmpq	$4, %r10
	jae	.LBB7_121
	xorl	%eax, %eax
	jmp	.LBB7_123
	.p2align	4
.LBB7_121:
	movq	%rdi, %rcx
	xorl	%eax, %eax
	.p2align	4
.LBB7_122:
	vbroadcastss	-12(%r15,%rax,4), %ymm2
	vfmadd231ps	-192(%rcx), %ymm2, %ymm0
	vfmadd231ps	-160(%rcx), %ymm2, %ymm1
	vbroadcastss	-8(%r15,%rax,4), %ymm2
	vfmadd231ps	-96(%rcx), %ymm2, %ymm1
	vfmadd231ps	-128(%rcx), %ymm2, %ymm0
	vbroadcastss	-4(%r15,%rax,4), %ymm2
	vfmadd231ps	-64(%rcx), %ymm2, %ymm0
	vfmadd231ps	-32(%rcx), %ymm2, %ymm1
	vbroadcastss	(%r15,%rax,4), %ymm2
	addq	$4, %rax
	vfmadd231ps	32(%rcx), %ymm2, %ymm1
	vfmadd231ps	(%rcx), %ymm2, %ymm0
	addq	$256, %rcx
	cmpq	%rax, %r13
	jne	.LBB7_122
.LBB7_123:
	testq	%r12, %r12
	je	.LBB7_126
	leaq	(%r15,%rax,4), %rcx
	addq	$-12, %rcx
	shlq	$6, %rax
	addq	%rsi, %rax
	xorl	%edx, %edx
	.p2align	4
.LBB7_125:
	vbroadcastss	(%rcx,%rdx,4), %ymm2
	vfmadd231ps	32(%rax), %ymm2, %ymm1
	vfmadd231ps	(%rax), %ymm2, %ymm0
	incq	%rdx
	addq	$64, %rax
	cmpq	%rdx, %r12
	jne	.LBB7_125
.LBB7_126:
	movq	%rsi, 40(%rsp)
	vmaxps	%ymm1, %ymm4, %ymm1
	vmaxps	%ymm0, %ymm5, %ymm0
	testq	%r14, %r14
	sete	%dl
	leaq	(,%rbx,4), %rcx
	movq	80(%rsp), %rsi
	testq	%rsi, %rsi
	leaq	(%rsi,%rbx,4), %rax
	cmoveq	%rsi, %rax
	addq	%r14, %rcx
	sete	%sil
	orb	%dl, %sil
	testq	%rax, %rax
	sete	%dl
	orb	%sil, %dl
	jne	.LBB7_128
	vmovups	(%rcx), %ymm2
	vmovups	32(%rcx), %ymm3
	vfmadd213ps	32(%rax), %ymm3, %ymm1
	vfmadd213ps	(%rax), %ymm2, %ymm0
.LBB7_128:
	movq	32(%rsp), %rax
	subq	%rbx, %rax
	cmpq	$16, %rax
	jge	.LBB7_116
	movq	%r9, %rax
	shlq	$6, %rax
	movq	160(%rsp), %rcx
	movq	%rdi, 72(%rsp)
	leaq	(%rcx,%rax), %rdi
	movq	%r9, 88(%rsp)
	movq	64(%rsp), %rdx
	subq	%rax, %rdx
	vmovaps	%ymm0, 256(%rsp)
	vmovaps	%ymm1, 288(%rsp)
	leaq	256(%rsp), %rsi
	movq	%r10, %r14
	vzeroupper
	callq	memcpy@PLT
	movq	88(%rsp), %r9
	movq	192(%rsp), %r8
	movq	72(%rsp), %rdi
	vmovaps	352(%rsp), %ymm5
	vmovaps	384(%rsp), %ymm4
	movq	56(%rsp), %r11
	movq	%r14, %r10
	movq	224(%rsp), %r14
	jmp	.LBB7_117
.LBB7_130:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
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
	movq	%r9, -56(%rsp)
	movq	%rdx, -64(%rsp)
	movq	%rdi, -48(%rsp)
	testq	%rdi, %rdi
	je	.LBB8_21
	movq	%rsi, %rdx
	imulq	-48(%rsp), %rdx
	movq	-56(%rsp), %r11
	leaq	(%r11,%rdx,4), %rax
	leaq	(,%rsi,4), %r14
	movq	-64(%rsp), %rbx
	leaq	(%rbx,%rdx,8), %rdx
	leaq	(,%rsi,8), %r15
	leaq	(%rcx,%rsi,8), %rdi
	leaq	(%r8,%rsi,8), %r9
	cmpq	%rdx, %r11
	setb	%dl
	cmpq	%rax, %rbx
	setb	%r10b
	andb	%dl, %r10b
	movq	%r15, -16(%rsp)
	movq	%r15, %rdx
	orq	%r14, %rdx
	sets	%dl
	orb	%r10b, %dl
	cmpq	%rdi, %r11
	setb	%dil
	cmpq	%rax, %rcx
	setb	%r10b
	andb	%dil, %r10b
	movq	%r14, -8(%rsp)
	testq	%r14, %r14
	sets	%dil
	orb	%r10b, %dil
	orb	%dl, %dil
	cmpq	%r9, %r11
	setb	%dl
	cmpq	%rax, %r8
	setb	%al
	andb	%dl, %al
	orb	%dil, %al
	movb	%al, -73(%rsp)
	movq	%rsi, %r13
	andq	$-4, %r13
	movl	%esi, %eax
	andl	$3, %eax
	movq	%rax, -72(%rsp)
	leaq	8(%r11), %r15
	leaq	24(%r8), %rax
	movq	%rax, -32(%rsp)
	leaq	24(%rcx), %rax
	movq	%rax, -40(%rsp)
	leaq	24(%rbx), %rbp
	xorl	%r12d, %r12d
	movq	%rbx, %rdx
	movq	%r11, %r9
	movq	%r13, -24(%rsp)
	jmp	.LBB8_2
	.p2align	4
.LBB8_20:
	incq	%r12
	movq	-8(%rsp), %rax
	addq	%rax, %r9
	movq	-16(%rsp), %rdi
	addq	%rdi, %rdx
	addq	%rax, %r15
	addq	%rdi, %rbp
	cmpq	-48(%rsp), %r12
	je	.LBB8_21
.LBB8_2:
	cmpq	$8, %rsi
	jl	.LBB8_7
	movq	%r12, %rdi
	imulq	%rsi, %rdi
	movq	-64(%rsp), %rax
	leaq	(%rax,%rdi,8), %rax
	movq	-56(%rsp), %r10
	leaq	(%r10,%rdi,4), %rbx
	xorl	%edi, %edi
	.p2align	4
.LBB8_4:
	movq	%rdi, %r10
	vmovupd	(%rdx,%rdi,8), %ymm0
	vmovupd	32(%rdx,%rdi,8), %ymm1
	vsubpd	(%rcx,%rdi,8), %ymm0, %ymm0
	vsubpd	32(%rcx,%rdi,8), %ymm1, %ymm1
	vdivpd	32(%r8,%rdi,8), %ymm1, %ymm1
	vdivpd	(%r8,%rdi,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm1, %xmm1
	vmovupd	%xmm1, 16(%r9,%rdi,4)
	vmovupd	%xmm0, (%r9,%rdi,4)
	addq	$8, %rdi
	addq	$16, %r10
	cmpq	%r10, %rsi
	jge	.LBB8_4
	cmpq	%rsi, %rdi
	jae	.LBB8_20
	vmovupd	-64(%rax,%rsi,8), %ymm0
	vmovupd	-32(%rax,%rsi,8), %ymm1
	vsubpd	-64(%rcx,%rsi,8), %ymm0, %ymm0
	vsubpd	-32(%rcx,%rsi,8), %ymm1, %ymm1
	vdivpd	-32(%r8,%rsi,8), %ymm1, %ymm1
	vdivpd	-64(%r8,%rsi,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm1, %xmm1
	vmovupd	%xmm1, -16(%rbx,%rsi,4)
	vmovupd	%xmm0, -32(%rbx,%rsi,4)
	jmp	.LBB8_20
	.p2align	4
.LBB8_7:
	testq	%rsi, %rsi
	je	.LBB8_20
	cmpq	$8, %rsi
	setb	%al
	orb	-73(%rsp), %al
	testb	$1, %al
	je	.LBB8_10
	xorl	%r11d, %r11d
	jmp	.LBB8_13
.LBB8_10:
	xorl	%eax, %eax
	.p2align	4
.LBB8_11:
	vmovupd	(%rdx,%rax,8), %ymm0
	vsubpd	(%rcx,%rax,8), %ymm0, %ymm0
	vdivpd	(%r8,%rax,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovupd	%xmm0, (%r9,%rax,4)
	addq	$4, %rax
	cmpq	%rax, %r13
	jne	.LBB8_11
	movq	%r13, %r11
	cmpq	%r13, %rsi
	je	.LBB8_20
.LBB8_13:
	movq	%r11, %rbx
	cmpq	$0, -72(%rsp)
	je	.LBB8_17
	leaq	(%r9,%r11,4), %rax
	leaq	(%r8,%r11,8), %rdi
	leaq	(%rcx,%r11,8), %r10
	leaq	(%rdx,%r11,8), %r14
	xorl	%ebx, %ebx
	movq	-72(%rsp), %r13
	.p2align	4
.LBB8_15:
	vmovsd	(%r14,%rbx,8), %xmm0
	vsubsd	(%r10,%rbx,8), %xmm0, %xmm0
	vdivsd	(%rdi,%rbx,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rax,%rbx,4)
	incq	%rbx
	cmpq	%rbx, %r13
	jne	.LBB8_15
	addq	%r11, %rbx
	movq	-24(%rsp), %r13
.LBB8_17:
	subq	%rsi, %r11
	cmpq	$-4, %r11
	ja	.LBB8_20
	movq	%rsi, %rax
	subq	%rbx, %rax
	leaq	(%r15,%rbx,4), %r11
	movq	-32(%rsp), %rdi
	leaq	(%rdi,%rbx,8), %rdi
	movq	-40(%rsp), %r10
	leaq	(%r10,%rbx,8), %r10
	leaq	(,%rbx,8), %rbx
	addq	%rbp, %rbx
	xorl	%r14d, %r14d
	.p2align	4
.LBB8_19:
	vmovsd	-24(%rbx,%r14,8), %xmm0
	vsubsd	-24(%r10,%r14,8), %xmm0, %xmm0
	vdivsd	-24(%rdi,%r14,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -8(%r11,%r14,4)
	vmovsd	-16(%rbx,%r14,8), %xmm0
	vsubsd	-16(%r10,%r14,8), %xmm0, %xmm0
	vdivsd	-16(%rdi,%r14,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -4(%r11,%r14,4)
	vmovsd	-8(%rbx,%r14,8), %xmm0
	vsubsd	-8(%r10,%r14,8), %xmm0, %xmm0
	vdivsd	-8(%rdi,%r14,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%r11,%r14,4)
	vmovsd	(%rbx,%r14,8), %xmm0
	vsubsd	(%r10,%r14,8), %xmm0, %xmm0
	vdivsd	(%rdi,%r14,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 4(%r11,%r14,4)
	addq	$4, %r14
	cmpq	%r14, %rax
	jne	.LBB8_19
	jmp	.LBB8_20
.LBB8_21:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end8:
	.size	nt_f64_standardize_f32__avx2, .Lfunc_end8-nt_f64_standardize_f32__avx2
	.globl	nt_f64_within__avx2
	.p2align	4
	.type	nt_f64_within__avx2,@function
nt_f64_within__avx2:
	testq	%rdi, %rdi
	je	.LBB9_11
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	movq	%rsi, %rax
	negq	%rax
	leaq	(,%rsi,8), %r10
	xorl	%r11d, %r11d
	movq	%rdx, %rbx
	jmp	.LBB9_2
	.p2align	4
.LBB9_7:
	vmovupd	-64(%r14,%rsi,8), %ymm2
	vmovupd	-32(%r14,%rsi,8), %ymm3
	vmovupd	-64(%rcx,%rsi,8), %ymm4
	vmovupd	-32(%rcx,%rsi,8), %ymm5
	vcmplepd	%ymm3, %ymm5, %ymm5
	vcmplepd	%ymm2, %ymm4, %ymm4
	vcmplepd	-32(%r8,%rsi,8), %ymm3, %ymm3
	vandpd	%ymm3, %ymm5, %ymm3
	vandpd	%ymm1, %ymm3, %ymm1
	vcmplepd	-64(%r8,%rsi,8), %ymm2, %ymm2
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
	movb	%r14b, (%r9,%r11)
	incq	%r11
	addq	%r10, %rbx
	cmpq	%rdi, %r11
	je	.LBB9_10
.LBB9_2:
	cmpq	$8, %rsi
	jl	.LBB9_12
	movq	%r11, %r14
	imulq	%rsi, %r14
	leaq	(%rdx,%r14,8), %r14
	vmovupd	(%r14), %ymm0
	vmovupd	32(%r14), %ymm1
	vmovupd	(%rcx), %ymm2
	vmovupd	32(%rcx), %ymm3
	vcmplepd	%ymm1, %ymm3, %ymm3
	vcmplepd	%ymm0, %ymm2, %ymm2
	vpackssdw	%ymm3, %ymm2, %ymm2
	vextracti128	$1, %ymm2, %xmm3
	vcmplepd	32(%r8), %ymm1, %ymm1
	vcmplepd	(%r8), %ymm0, %ymm0
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
	cmpq	$16, %rsi
	jb	.LBB9_22
	movl	$8, %r15d
	.p2align	4
.LBB9_5:
	movq	%r15, %r12
	vmovupd	(%rbx,%r15,8), %ymm2
	vmovupd	32(%rbx,%r15,8), %ymm3
	vmovupd	(%rcx,%r15,8), %ymm4
	vmovupd	32(%rcx,%r15,8), %ymm5
	vcmplepd	%ymm3, %ymm5, %ymm5
	vcmplepd	%ymm2, %ymm4, %ymm4
	vcmplepd	32(%r8,%r15,8), %ymm3, %ymm3
	vandpd	%ymm3, %ymm5, %ymm3
	vandpd	%ymm1, %ymm3, %ymm1
	vcmplepd	(%r8,%r15,8), %ymm2, %ymm2
	vandpd	%ymm2, %ymm4, %ymm2
	vandpd	%ymm0, %ymm2, %ymm0
	addq	$8, %r15
	addq	$16, %r12
	cmpq	%r12, %rsi
	jge	.LBB9_5
	cmpq	%rsi, %r15
	jb	.LBB9_7
	jmp	.LBB9_8
	.p2align	4
.LBB9_12:
	testq	%rsi, %rsi
	je	.LBB9_13
	movb	$1, %bpl
	xorl	%r14d, %r14d
	jmp	.LBB9_15
	.p2align	4
.LBB9_18:
	xorl	%ebp, %ebp
	movq	%rax, %r15
	addq	%r14, %r15
	je	.LBB9_21
.LBB9_15:
	incq	%r14
	.p2align	4
.LBB9_16:
	vmovsd	-8(%rbx,%r14,8), %xmm0
	vucomisd	-8(%rcx,%r14,8), %xmm0
	jb	.LBB9_18
	vmovsd	-8(%r8,%r14,8), %xmm1
	vucomisd	%xmm0, %xmm1
	jb	.LBB9_18
	leaq	(%rax,%r14), %r15
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
	cmpq	$8, %rsi
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
