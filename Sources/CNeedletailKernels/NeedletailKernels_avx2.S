// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 954343dae9015368
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
	movq	%rdx, 88(%rsp)
	testq	%rdi, %rdi
	jle	.LBB2_12
	movq	%rsi, %r8
	leaq	-1(%rdi), %rax
	movq	%rax, 96(%rsp)
	movl	%edi, %r15d
	andl	$7, %r15d
	movq	88(%rsp), %r10
	leaq	28(%r10), %r13
	movq	%rdi, %r12
	andq	$-8, %r12
	xorl	%r9d, %r9d
	vxorps	%xmm3, %xmm3, %xmm3
	xorl	%r14d, %r14d
	movq	%rsi, 112(%rsp)
	movq	%rdi, 104(%rsp)
	jmp	.LBB2_2
	.p2align	4
.LBB2_15:
	movq	88(%rsp), %rax
	vmovups	%ymm0, (%rax,%r14,4)
	vmovups	%ymm1, 32(%rax,%r14,4)
.LBB2_11:
	addq	$16, %r14
	incq	%r9
	addq	$64, %r13
	addq	$-16, %r12
	addq	$64, %r10
	cmpq	%rdi, %r14
	jge	.LBB2_12
.LBB2_2:
	movq	%rdi, %rbx
	subq	%r14, %rbx
	leaq	(%r8,%r14,4), %rsi
	cmpq	$16, %rbx
	jl	.LBB2_4
	vmovups	(%rsi), %ymm0
	vmovups	32(%rsi), %ymm1
	jmp	.LBB2_5
	.p2align	4
.LBB2_4:
	vmovaps	%ymm3, 32(%rsp)
	vmovaps	%ymm3, (%rsp)
	leaq	(,%rbx,4), %rdx
	movq	%rsp, %rdi
	movq	%r9, 128(%rsp)
	movq	%r10, 120(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	120(%rsp), %r10
	vxorps	%xmm3, %xmm3, %xmm3
	movq	128(%rsp), %r9
	movq	104(%rsp), %rdi
	movq	112(%rsp), %r8
	vmovaps	(%rsp), %ymm0
	vmovaps	32(%rsp), %ymm1
.LBB2_5:
	vcmpnltps	%ymm3, %ymm0, %ymm2
	vandps	%ymm0, %ymm2, %ymm0
	vcmpnltps	%ymm3, %ymm1, %ymm2
	vandps	%ymm1, %ymm2, %ymm1
	cmpq	$15, %rbx
	jg	.LBB2_15
	movq	%r9, %rax
	shlq	$4, %rax
	movq	96(%rsp), %rcx
	subq	%rax, %rcx
	cmpq	$7, %rcx
	jae	.LBB2_13
	xorl	%ecx, %ecx
	jmp	.LBB2_8
	.p2align	4
.LBB2_13:
	xorl	%eax, %eax
	.p2align	4
.LBB2_14:
	vmovups	%ymm0, (%rsp)
	vmovups	%ymm1, 32(%rsp)
	vmovss	(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -28(%r13,%rax,4)
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	4(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -24(%r13,%rax,4)
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	8(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -20(%r13,%rax,4)
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	12(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -16(%r13,%rax,4)
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	16(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -12(%r13,%rax,4)
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	20(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -8(%r13,%rax,4)
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	24(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -4(%r13,%rax,4)
	leaq	8(%rax), %rcx
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	28(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, (%r13,%rax,4)
	movq	%rcx, %rax
	cmpq	%rcx, %r12
	jne	.LBB2_14
.LBB2_8:
	testq	%r15, %r15
	je	.LBB2_11
	leaq	(%r10,%rcx,4), %rax
	leaq	(%rsp,%rcx,4), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB2_10:
	vmovups	%ymm0, (%rsp)
	vmovups	%ymm1, 32(%rsp)
	vmovss	(%rcx,%rdx,4), %xmm2
	vmovss	%xmm2, (%rax,%rdx,4)
	incq	%rdx
	cmpq	%rdx, %r15
	jne	.LBB2_10
	jmp	.LBB2_11
.LBB2_12:
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
	movq	%rdx, 88(%rsp)
	testq	%rdi, %rdi
	jle	.LBB3_12
	movq	%rsi, %r15
	leaq	-1(%rdi), %rax
	movq	%rax, 96(%rsp)
	movl	%edi, %r14d
	andl	$7, %r14d
	movq	88(%rsp), %r11
	leaq	28(%r11), %r13
	movq	%rdi, %r12
	andq	$-8, %r12
	xorl	%r10d, %r10d
	vxorps	%xmm9, %xmm9, %xmm9
	xorl	%ebx, %ebx
	movq	%rdi, 104(%rsp)
	jmp	.LBB3_2
	.p2align	4
.LBB3_15:
	movq	88(%rsp), %rax
	vmovups	%ymm0, (%rax,%rbx,4)
	vmovups	%ymm1, 32(%rax,%rbx,4)
.LBB3_11:
	addq	$16, %rbx
	incq	%r10
	addq	$64, %r13
	addq	$-16, %r12
	addq	$64, %r11
	cmpq	%rdi, %rbx
	jge	.LBB3_12
.LBB3_2:
	movq	%rdi, %rax
	subq	%rbx, %rax
	leaq	(%r15,%rbx,4), %rsi
	cmpq	$16, %rax
	jl	.LBB3_4
	vmovups	(%rsi), %ymm0
	vmovups	32(%rsi), %ymm1
	jmp	.LBB3_5
	.p2align	4
.LBB3_4:
	vmovaps	%ymm9, 32(%rsp)
	vmovaps	%ymm9, (%rsp)
	leaq	(,%rax,4), %rdx
	movq	%rsp, %rdi
	movq	%rbx, 120(%rsp)
	movq	%r10, %rbx
	movq	%r11, 128(%rsp)
	movq	%rax, 112(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	112(%rsp), %rax
	movq	128(%rsp), %r11
	vxorps	%xmm9, %xmm9, %xmm9
	movq	%rbx, %r10
	movq	120(%rsp), %rbx
	movq	104(%rsp), %rdi
	vmovaps	(%rsp), %ymm0
	vmovaps	32(%rsp), %ymm1
.LBB3_5:
	vsubps	%ymm1, %ymm9, %ymm2
	vsubps	%ymm0, %ymm9, %ymm3
	vminps	%ymm3, %ymm0, %ymm3
	vminps	%ymm2, %ymm1, %ymm2
	vbroadcastss	.LCPI3_0(%rip), %ymm10
	vmaxps	%ymm3, %ymm10, %ymm5
	vbroadcastss	.LCPI3_1(%rip), %ymm11
	vmulps	%ymm5, %ymm11, %ymm4
	vbroadcastss	.LCPI3_2(%rip), %ymm12
	vaddps	%ymm4, %ymm12, %ymm4
	vbroadcastss	.LCPI3_3(%rip), %ymm13
	vaddps	%ymm4, %ymm13, %ymm6
	vbroadcastss	.LCPI3_4(%rip), %ymm14
	vmulps	%ymm6, %ymm14, %ymm7
	vaddps	%ymm7, %ymm5, %ymm5
	vbroadcastss	.LCPI3_5(%rip), %ymm15
	vmulps	%ymm6, %ymm15, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vbroadcastss	.LCPI3_6(%rip), %ymm8
	vmulps	%ymm5, %ymm8, %ymm6
	vbroadcastss	.LCPI3_7(%rip), %ymm7
	vaddps	%ymm7, %ymm6, %ymm6
	vmulps	%ymm6, %ymm5, %ymm6
	vbroadcastss	.LCPI3_8(%rip), %ymm7
	vaddps	%ymm7, %ymm6, %ymm6
	vmulps	%ymm6, %ymm5, %ymm6
	vbroadcastss	.LCPI3_9(%rip), %ymm7
	vaddps	%ymm7, %ymm6, %ymm6
	vmulps	%ymm6, %ymm5, %ymm6
	vbroadcastss	.LCPI3_10(%rip), %ymm7
	vaddps	%ymm7, %ymm6, %ymm6
	vmulps	%ymm6, %ymm5, %ymm6
	vbroadcastss	.LCPI3_11(%rip), %ymm7
	vaddps	%ymm7, %ymm6, %ymm6
	vmulps	%ymm5, %ymm5, %ymm7
	vmulps	%ymm6, %ymm7, %ymm6
	vmaxps	%ymm2, %ymm10, %ymm7
	vaddps	%ymm6, %ymm5, %ymm5
	vmulps	%ymm7, %ymm11, %ymm6
	vaddps	%ymm6, %ymm12, %ymm6
	vbroadcastss	.LCPI3_12(%rip), %ymm10
	vaddps	%ymm5, %ymm10, %ymm5
	vpslld	$23, %ymm4, %ymm4
	vpaddd	%ymm5, %ymm4, %ymm4
	vcmpunordps	%ymm3, %ymm9, %ymm5
	vblendvps	%ymm5, %ymm3, %ymm4, %ymm3
	vaddps	%ymm6, %ymm13, %ymm4
	vmulps	%ymm4, %ymm14, %ymm5
	vaddps	%ymm5, %ymm7, %ymm5
	vmulps	%ymm4, %ymm15, %ymm4
	vaddps	%ymm4, %ymm5, %ymm4
	vmulps	%ymm4, %ymm8, %ymm5
	vbroadcastss	.LCPI3_7(%rip), %ymm7
	vaddps	%ymm7, %ymm5, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vbroadcastss	.LCPI3_8(%rip), %ymm7
	vaddps	%ymm7, %ymm5, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vbroadcastss	.LCPI3_9(%rip), %ymm7
	vaddps	%ymm7, %ymm5, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vbroadcastss	.LCPI3_10(%rip), %ymm7
	vaddps	%ymm7, %ymm5, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vbroadcastss	.LCPI3_11(%rip), %ymm7
	vaddps	%ymm7, %ymm5, %ymm5
	vmulps	%ymm4, %ymm4, %ymm7
	vmulps	%ymm5, %ymm7, %ymm5
	vaddps	%ymm5, %ymm4, %ymm4
	vaddps	%ymm4, %ymm10, %ymm4
	vpslld	$23, %ymm6, %ymm5
	vpaddd	%ymm4, %ymm5, %ymm4
	vcmpunordps	%ymm2, %ymm9, %ymm5
	vblendvps	%ymm5, %ymm2, %ymm4, %ymm2
	vcmpltps	%ymm9, %ymm1, %ymm1
	vblendvps	%ymm1, %ymm2, %ymm10, %ymm1
	vaddps	%ymm2, %ymm10, %ymm2
	vdivps	%ymm2, %ymm1, %ymm1
	vcmpltps	%ymm9, %ymm0, %ymm0
	vblendvps	%ymm0, %ymm3, %ymm10, %ymm0
	vaddps	%ymm3, %ymm10, %ymm2
	vdivps	%ymm2, %ymm0, %ymm0
	cmpq	$15, %rax
	jg	.LBB3_15
	movq	%r10, %rax
	shlq	$4, %rax
	movq	96(%rsp), %rcx
	subq	%rax, %rcx
	cmpq	$7, %rcx
	jae	.LBB3_13
	xorl	%ecx, %ecx
	jmp	.LBB3_8
	.p2align	4
.LBB3_13:
	xorl	%eax, %eax
	.p2align	4
.LBB3_14:
	vmovups	%ymm0, (%rsp)
	vmovups	%ymm1, 32(%rsp)
	vmovss	(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -28(%r13,%rax,4)
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	4(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -24(%r13,%rax,4)
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	8(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -20(%r13,%rax,4)
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	12(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -16(%r13,%rax,4)
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	16(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -12(%r13,%rax,4)
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	20(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -8(%r13,%rax,4)
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	24(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -4(%r13,%rax,4)
	leaq	8(%rax), %rcx
	vmovups	%ymm1, 32(%rsp)
	vmovups	%ymm0, (%rsp)
	vmovss	28(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, (%r13,%rax,4)
	movq	%rcx, %rax
	cmpq	%rcx, %r12
	jne	.LBB3_14
.LBB3_8:
	testq	%r14, %r14
	je	.LBB3_11
	leaq	(%r11,%rcx,4), %rax
	leaq	(%rsp,%rcx,4), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB3_10:
	vmovups	%ymm0, (%rsp)
	vmovups	%ymm1, 32(%rsp)
	vmovss	(%rcx,%rdx,4), %xmm2
	vmovss	%xmm2, (%rax,%rdx,4)
	incq	%rdx
	cmpq	%rdx, %r14
	jne	.LBB3_10
	jmp	.LBB3_11
.LBB3_12:
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
	subq	$384, %rsp
	movq	%rcx, 88(%rsp)
	movq	%rdx, 80(%rsp)
	movq	%rdi, 136(%rsp)
	testq	%rdi, %rdi
	je	.LBB4_7
	movq	%r9, %rbx
	movq	%r8, %r14
	movq	24(%rbp), %rax
	movq	16(%rbp), %r15
	shlq	$2, %rax
	movq	%rax, 128(%rsp)
	movq	88(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 120(%rsp)
	leaq	16(%r15), %rdi
	xorl	%ecx, %ecx
	movq	80(%rsp), %r12
	movq	%rsi, 112(%rsp)
	jmp	.LBB4_2
	.p2align	4
.LBB4_15:
	movq	112(%rsp), %rsi
	movq	152(%rsp), %rcx
.LBB4_6:
	incq	%rcx
	movq	128(%rsp), %rax
	addq	%rax, %r15
	addq	120(%rsp), %r12
	addq	%rax, %rdi
	cmpq	136(%rsp), %rcx
	je	.LBB4_7
.LBB4_2:
	cmpq	$16, %rsi
	jl	.LBB4_8
	xorl	%r13d, %r13d
	.p2align	4
.LBB4_4:
	movq	%r13, %rax
	vmovups	(%r12,%r13,4), %ymm0
	vmovups	32(%r12,%r13,4), %ymm1
	vmovups	(%r14,%r13,4), %ymm2
	vmovups	32(%r14,%r13,4), %ymm3
	vfmadd213ps	(%rbx,%r13,4), %ymm0, %ymm2
	vfmadd213ps	32(%rbx,%r13,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%r15,%r13,4)
	vmovups	%ymm2, (%r15,%r13,4)
	addq	$16, %r13
	addq	$32, %rax
	cmpq	%rax, %rsi
	jge	.LBB4_4
	movq	%rsi, %rdx
	subq	%r13, %rdx
	testq	%rdx, %rdx
	jg	.LBB4_10
	jmp	.LBB4_6
	.p2align	4
.LBB4_8:
	testq	%rsi, %rsi
	jle	.LBB4_6
	xorl	%r13d, %r13d
	movq	%rsi, %rdx
.LBB4_10:
	movq	%rdx, 144(%rsp)
	movq	%rdi, 96(%rsp)
	movq	%rcx, 152(%rsp)
	movq	%rcx, %rax
	imulq	88(%rsp), %rax
	movq	80(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 160(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 224(%rsp)
	leaq	(%rbx,%r13,4), %rsi
	vmovaps	%ymm0, 192(%rsp)
	leaq	(,%rdx,4), %rdx
	movq	%rdx, 104(%rsp)
	leaq	192(%rsp), %rdi
	vzeroupper
	callq	memcpy@PLT
	movq	160(%rsp), %rax
	leaq	(%rax,%r13,4), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm0, (%rsp)
	movq	%rsp, %rdi
	movq	104(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	(%rsp), %ymm0
	vmovaps	%ymm0, 160(%rsp)
	vmovaps	32(%rsp), %ymm0
	vmovaps	%ymm0, 288(%rsp)
	leaq	(%r14,%r13,4), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm0, (%rsp)
	movq	%rsp, %rdi
	movq	104(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	144(%rsp), %r8
	vmovaps	32(%rsp), %ymm0
	vmovaps	288(%rsp), %ymm1
	vfmadd213ps	224(%rsp), %ymm1, %ymm0
	vmovaps	(%rsp), %ymm1
	vmovaps	160(%rsp), %ymm2
	vfmadd213ps	192(%rsp), %ymm2, %ymm1
	cmpq	$8, %r8
	jae	.LBB4_16
	xorl	%esi, %esi
	movq	96(%rsp), %rdi
	jmp	.LBB4_12
	.p2align	4
.LBB4_16:
	movq	%r8, %rax
	movabsq	$9223372036854775800, %rcx
	andq	%rcx, %rax
	movq	96(%rsp), %rdi
	leaq	(%rdi,%r13,4), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB4_17:
	vmovups	%ymm1, (%rsp)
	vmovups	%ymm0, 32(%rsp)
	vmovss	(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -16(%rcx,%rdx,4)
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, (%rsp)
	vmovss	4(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -12(%rcx,%rdx,4)
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, (%rsp)
	vmovss	8(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -8(%rcx,%rdx,4)
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, (%rsp)
	vmovss	12(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -4(%rcx,%rdx,4)
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, (%rsp)
	vmovss	16(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, (%rcx,%rdx,4)
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, (%rsp)
	vmovss	20(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, 4(%rcx,%rdx,4)
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, (%rsp)
	vmovss	24(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, 8(%rcx,%rdx,4)
	leaq	8(%rdx), %rsi
	vmovups	%ymm0, 32(%rsp)
	vmovups	%ymm1, (%rsp)
	vmovss	28(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, 12(%rcx,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %rax
	jne	.LBB4_17
.LBB4_12:
	andl	$7, %r8d
	je	.LBB4_15
	shlq	$2, %r13
	leaq	(,%rsi,4), %rax
	addq	%r13, %rax
	addq	%r15, %rax
	leaq	(%rsp,%rsi,4), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB4_14:
	vmovups	%ymm1, (%rsp)
	vmovups	%ymm0, 32(%rsp)
	vmovss	(%rcx,%rdx,4), %xmm2
	vmovss	%xmm2, (%rax,%rdx,4)
	incq	%rdx
	cmpq	%rdx, %r8
	jne	.LBB4_14
	jmp	.LBB4_15
.LBB4_7:
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
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$216, %rsp
	movq	%rdx, %r10
	cmpq	$6, %rsi
	movq	%rdx, (%rsp)
	movq	%rsi, 56(%rsp)
	movq	%rdi, 64(%rsp)
	jb	.LBB6_6
	movq	8(%r13), %r14
	movq	%r14, -48(%rsp)
	movq	16(%r13), %rax
	movq	%r13, %r11
	movq	%rax, %r13
	imulq	%r10, %rax
	shlq	$2, %rax
	addq	40(%r11), %rax
	movq	%rax, 120(%rsp)
	movq	72(%r11), %rbx
	movq	80(%r11), %r9
	subq	%r10, %r14
	movq	56(%r11), %rax
	movq	64(%r11), %rcx
	testq	%rax, %rax
	leaq	(%rax,%r10,4), %rsi
	cmoveq	%rax, %rsi
	testq	%rcx, %rcx
	leaq	(%rcx,%r10,4), %r8
	cmoveq	%rcx, %r8
	leaq	(,%r10,4), %rdx
	movq	%rsi, -8(%rsp)
	testq	%rsi, %rsi
	sete	-56(%rsp)
	movq	%r8, -16(%rsp)
	testq	%r8, %r8
	sete	%al
	movq	%r9, %rcx
	imulq	%rdi, %rcx
	movq	%rdx, 24(%rsp)
	leaq	(%rdx,%rcx,4), %rcx
	movq	%rdi, %rdx
	leaq	(%rbx,%rcx), %rdi
	addq	$28, %rdi
	addq	%rbx, %rcx
	movq	%rcx, 104(%rsp)
	leaq	4(,%rdx,4), %rcx
	imulq	%r9, %rcx
	leaq	(%rcx,%r10,4), %rcx
	leaq	(%rbx,%rcx), %rsi
	addq	$28, %rsi
	addq	%rbx, %rcx
	movq	%rcx, 96(%rsp)
	leaq	8(,%rdx,4), %rcx
	imulq	%r9, %rcx
	leaq	(%rcx,%r10,4), %rcx
	leaq	(%rbx,%rcx), %r8
	addq	$28, %r8
	addq	%rbx, %rcx
	movq	%rcx, 88(%rsp)
	leaq	12(,%rdx,4), %rcx
	imulq	%r9, %rcx
	leaq	(%rcx,%r10,4), %rcx
	leaq	(%rbx,%rcx), %r15
	addq	$28, %r15
	addq	%rbx, %rcx
	movq	%rcx, 80(%rsp)
	leaq	16(,%rdx,4), %rcx
	imulq	%r9, %rcx
	leaq	(%rcx,%r10,4), %rcx
	leaq	(%rbx,%rcx), %r12
	addq	$28, %r12
	addq	%rbx, %rcx
	movq	%rcx, 72(%rsp)
	leaq	20(,%rdx,4), %rcx
	imulq	%r9, %rcx
	leaq	(%rcx,%r10,4), %rcx
	leaq	(%rbx,%r10,4), %rbp
	movq	%rbp, 168(%rsp)
	leaq	(%rbx,%rcx), %rbp
	addq	$28, %rbp
	addq	%rcx, %rbx
	movq	%rbx, 48(%rsp)
	orb	-56(%rsp), %al
	movb	%al, 16(%rsp)
	vmovups	128(%r11), %ymm0
	vmovups	96(%r11), %ymm15
	movq	%r9, %rax
	shlq	$4, %rax
	movq	%rax, 160(%rsp)
	movq	%r10, %rax
	notq	%rax
	addq	-48(%rsp), %rax
	movq	%rax, -24(%rsp)
	movl	%r14d, %eax
	andl	$7, %eax
	movq	%rax, -32(%rsp)
	movq	%r14, -56(%rsp)
	andq	$-8, %r14
	movq	%r14, 32(%rsp)
	movq	32(%r11), %rax
	movq	%rax, %r14
	imulq	%rdx, %r14
	shlq	$2, %r14
	addq	24(%r11), %r14
	leaq	(,%rax,8), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	movq	%rcx, 152(%rsp)
	movq	%r11, 112(%rsp)
	movq	48(%r11), %rcx
	movq	%rcx, 144(%rsp)
	movq	%r9, 40(%rsp)
	leaq	(,%r9,8), %rcx
	leaq	(,%rax,4), %rbx
	movq	%rcx, 136(%rsp)
	leaq	(%rcx,%rcx,2), %rcx
	movq	%rcx, 128(%rsp)
	movl	$6, %ecx
	xorl	%r11d, %r11d
	vmovups	%ymm0, 176(%rsp)
	jmp	.LBB6_2
	.p2align	4
.LBB6_75:
	movq	40(%rsp), %rcx
	movq	8(%rsp), %rdx
	vmovups	%ymm2, (%rdx,%rcx,4)
	vmovups	%ymm3, 32(%rdx,%rcx,4)
.LBB6_84:
	movq	-40(%rsp), %r9
	leaq	6(%r9), %rcx
	addq	152(%rsp), %r14
	movq	128(%rsp), %rdx
	addq	%rdx, %rdi
	addq	%rdx, 104(%rsp)
	addq	%rdx, %rsi
	addq	%rdx, 96(%rsp)
	addq	%rdx, %r8
	addq	%rdx, 88(%rsp)
	addq	%rdx, %r15
	addq	%rdx, 80(%rsp)
	addq	%rdx, %r12
	addq	%rdx, 72(%rsp)
	addq	%rdx, %rbp
	addq	%rdx, %r11
	movq	%r11, 48(%rsp)
	movq	%r9, %r11
	cmpq	%rcx, 56(%rsp)
	movq	(%rsp), %r10
	jb	.LBB6_85
.LBB6_2:
	vmovaps	%ymm15, %ymm1
	movq	%rcx, -40(%rsp)
	movq	144(%rsp), %rcx
	vmovups	(%rcx,%r10,4), %ymm2
	vmovups	32(%rcx,%r10,4), %ymm3
	testq	%r13, %r13
	je	.LBB6_3
	movq	120(%rsp), %rcx
	xorl	%edx, %edx
	vmovaps	%ymm2, %ymm4
	vmovaps	%ymm3, %ymm5
	vmovaps	%ymm2, %ymm6
	vmovaps	%ymm3, %ymm7
	vmovaps	%ymm2, %ymm8
	vmovaps	%ymm3, %ymm9
	vmovaps	%ymm2, %ymm10
	vmovaps	%ymm3, %ymm11
	vmovaps	%ymm2, %ymm12
	vmovaps	%ymm3, %ymm13
	.p2align	4
.LBB6_137:
	leaq	(%r14,%rdx,4), %r9
	vbroadcastss	(%r14,%rdx,4), %ymm0
	incq	%rdx
	vmovups	(%rcx), %ymm14
	vmovups	32(%rcx), %ymm15
	vfmadd231ps	%ymm15, %ymm0, %ymm13
	vfmadd231ps	%ymm0, %ymm14, %ymm12
	leaq	(%r9,%rbx), %r10
	vbroadcastss	(%r9,%rax,4), %ymm0
	vfmadd231ps	%ymm15, %ymm0, %ymm11
	vfmadd231ps	%ymm0, %ymm14, %ymm10
	addq	%rbx, %r10
	vbroadcastss	(%r9,%rax,8), %ymm0
	vfmadd231ps	%ymm15, %ymm0, %ymm9
	vfmadd231ps	%ymm0, %ymm14, %ymm8
	vbroadcastss	(%r10,%rax,4), %ymm0
	vfmadd231ps	%ymm15, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm14, %ymm6
	leaq	(%rbx,%rbx), %r9
	addq	%r10, %r9
	vbroadcastss	(%r10,%rax,8), %ymm0
	vfmadd231ps	%ymm15, %ymm0, %ymm5
	vfmadd231ps	%ymm0, %ymm14, %ymm4
	vbroadcastss	(%r9,%rax,4), %ymm0
	vfmadd231ps	%ymm15, %ymm0, %ymm3
	vfmadd231ps	%ymm14, %ymm0, %ymm2
	addq	$64, %rcx
	cmpq	%rdx, %r13
	jne	.LBB6_137
	jmp	.LBB6_4
	.p2align	4
.LBB6_3:
	vmovaps	%ymm2, %ymm4
	vmovaps	%ymm3, %ymm5
	vmovaps	%ymm2, %ymm6
	vmovaps	%ymm3, %ymm7
	vmovaps	%ymm2, %ymm8
	vmovaps	%ymm3, %ymm9
	vmovaps	%ymm2, %ymm10
	vmovaps	%ymm3, %ymm11
	vmovaps	%ymm2, %ymm12
	vmovaps	%ymm3, %ymm13
.LBB6_4:
	vmaxps	%ymm12, %ymm1, %ymm12
	vmovups	176(%rsp), %ymm0
	vmaxps	%ymm13, %ymm0, %ymm13
	cmpb	$0, 16(%rsp)
	je	.LBB6_15
	vmovaps	%ymm1, %ymm15
	jmp	.LBB6_16
	.p2align	4
.LBB6_15:
	movq	-8(%rsp), %rcx
	vmovups	(%rcx), %ymm14
	vmovups	32(%rcx), %ymm15
	movq	-16(%rsp), %rcx
	vfmadd213ps	32(%rcx), %ymm15, %ymm13
	vmovaps	%ymm1, %ymm15
	vfmadd213ps	(%rcx), %ymm14, %ymm12
.LBB6_16:
	movq	(%rsp), %r10
	movq	64(%rsp), %rcx
	movq	-32(%rsp), %r9
	addq	%rcx, %r11
	imulq	40(%rsp), %r11
	movq	168(%rsp), %rcx
	leaq	(%rcx,%r11,4), %rcx
	cmpq	$16, -56(%rsp)
	movq	%rcx, 8(%rsp)
	jl	.LBB6_18
	vmovups	%ymm12, (%rcx)
	vmovups	%ymm13, 32(%rcx)
	jmp	.LBB6_24
	.p2align	4
.LBB6_18:
	cmpq	%r10, -48(%rsp)
	je	.LBB6_24
	cmpq	$7, -24(%rsp)
	jae	.LBB6_28
	xorl	%edx, %edx
	jmp	.LBB6_21
.LBB6_28:
	xorl	%ecx, %ecx
	movq	32(%rsp), %r11
	.p2align	4
.LBB6_29:
	vmovups	%ymm12, -120(%rsp)
	vmovups	%ymm13, -88(%rsp)
	vmovss	-120(%rsp,%rcx,4), %xmm14
	vmovss	%xmm14, -28(%rdi,%rcx,4)
	vmovups	%ymm13, -88(%rsp)
	vmovups	%ymm12, -120(%rsp)
	vmovss	-116(%rsp,%rcx,4), %xmm14
	vmovss	%xmm14, -24(%rdi,%rcx,4)
	vmovups	%ymm13, -88(%rsp)
	vmovups	%ymm12, -120(%rsp)
	vmovss	-112(%rsp,%rcx,4), %xmm14
	vmovss	%xmm14, -20(%rdi,%rcx,4)
	vmovups	%ymm13, -88(%rsp)
	vmovups	%ymm12, -120(%rsp)
	vmovss	-108(%rsp,%rcx,4), %xmm14
	vmovss	%xmm14, -16(%rdi,%rcx,4)
	vmovups	%ymm13, -88(%rsp)
	vmovups	%ymm12, -120(%rsp)
	vmovss	-104(%rsp,%rcx,4), %xmm14
	vmovss	%xmm14, -12(%rdi,%rcx,4)
	vmovups	%ymm13, -88(%rsp)
	vmovups	%ymm12, -120(%rsp)
	vmovss	-100(%rsp,%rcx,4), %xmm14
	vmovss	%xmm14, -8(%rdi,%rcx,4)
	vmovups	%ymm13, -88(%rsp)
	vmovups	%ymm12, -120(%rsp)
	vmovss	-96(%rsp,%rcx,4), %xmm14
	vmovss	%xmm14, -4(%rdi,%rcx,4)
	leaq	8(%rcx), %rdx
	vmovups	%ymm13, -88(%rsp)
	vmovups	%ymm12, -120(%rsp)
	vmovss	-92(%rsp,%rcx,4), %xmm14
	vmovss	%xmm14, (%rdi,%rcx,4)
	movq	%rdx, %rcx
	cmpq	%rdx, %r11
	jne	.LBB6_29
.LBB6_21:
	testq	%r9, %r9
	je	.LBB6_24
	movq	104(%rsp), %rcx
	leaq	(%rcx,%rdx,4), %rcx
	leaq	(%rsp,%rdx,4), %rdx
	addq	$-120, %rdx
	xorl	%r11d, %r11d
	.p2align	4
.LBB6_23:
	vmovups	%ymm12, -120(%rsp)
	vmovups	%ymm13, -88(%rsp)
	vmovss	(%rdx,%r11,4), %xmm14
	vmovss	%xmm14, (%rcx,%r11,4)
	incq	%r11
	cmpq	%r11, %r9
	jne	.LBB6_23
	.p2align	4
.LBB6_24:
	vmaxps	%ymm10, %ymm15, %ymm10
	vmaxps	%ymm11, %ymm0, %ymm11
	cmpb	$0, 16(%rsp)
	jne	.LBB6_26
	movq	-8(%rsp), %rcx
	vmovups	(%rcx), %ymm12
	vmovups	32(%rcx), %ymm13
	movq	-16(%rsp), %rcx
	vfmadd213ps	32(%rcx), %ymm13, %ymm11
	vfmadd213ps	(%rcx), %ymm12, %ymm10
.LBB6_26:
	cmpq	$16, -56(%rsp)
	jl	.LBB6_30
	movq	40(%rsp), %rcx
	movq	8(%rsp), %rdx
	vmovups	%ymm10, (%rdx,%rcx,4)
	vmovups	%ymm11, 32(%rdx,%rcx,4)
	jmp	.LBB6_36
	.p2align	4
.LBB6_30:
	cmpq	%r10, -48(%rsp)
	je	.LBB6_36
	cmpq	$7, -24(%rsp)
	jae	.LBB6_40
	xorl	%edx, %edx
	jmp	.LBB6_33
.LBB6_40:
	xorl	%ecx, %ecx
	movq	32(%rsp), %r11
	.p2align	4
.LBB6_41:
	vmovups	%ymm10, -120(%rsp)
	vmovups	%ymm11, -88(%rsp)
	vmovss	-120(%rsp,%rcx,4), %xmm12
	vmovss	%xmm12, -28(%rsi,%rcx,4)
	vmovups	%ymm11, -88(%rsp)
	vmovups	%ymm10, -120(%rsp)
	vmovss	-116(%rsp,%rcx,4), %xmm12
	vmovss	%xmm12, -24(%rsi,%rcx,4)
	vmovups	%ymm11, -88(%rsp)
	vmovups	%ymm10, -120(%rsp)
	vmovss	-112(%rsp,%rcx,4), %xmm12
	vmovss	%xmm12, -20(%rsi,%rcx,4)
	vmovups	%ymm11, -88(%rsp)
	vmovups	%ymm10, -120(%rsp)
	vmovss	-108(%rsp,%rcx,4), %xmm12
	vmovss	%xmm12, -16(%rsi,%rcx,4)
	vmovups	%ymm11, -88(%rsp)
	vmovups	%ymm10, -120(%rsp)
	vmovss	-104(%rsp,%rcx,4), %xmm12
	vmovss	%xmm12, -12(%rsi,%rcx,4)
	vmovups	%ymm11, -88(%rsp)
	vmovups	%ymm10, -120(%rsp)
	vmovss	-100(%rsp,%rcx,4), %xmm12
	vmovss	%xmm12, -8(%rsi,%rcx,4)
	vmovups	%ymm11, -88(%rsp)
	vmovups	%ymm10, -120(%rsp)
	vmovss	-96(%rsp,%rcx,4), %xmm12
	vmovss	%xmm12, -4(%rsi,%rcx,4)
	leaq	8(%rcx), %rdx
	vmovups	%ymm11, -88(%rsp)
	vmovups	%ymm10, -120(%rsp)
	vmovss	-92(%rsp,%rcx,4), %xmm12
	vmovss	%xmm12, (%rsi,%rcx,4)
	movq	%rdx, %rcx
	cmpq	%rdx, %r11
	jne	.LBB6_41
.LBB6_33:
	testb	$7, -56(%rsp)
	je	.LBB6_36
	movq	96(%rsp), %rcx
	leaq	(%rcx,%rdx,4), %rcx
	leaq	(%rsp,%rdx,4), %rdx
	addq	$-120, %rdx
	xorl	%r11d, %r11d
	.p2align	4
.LBB6_35:
	vmovups	%ymm10, -120(%rsp)
	vmovups	%ymm11, -88(%rsp)
	vmovss	(%rdx,%r11,4), %xmm12
	vmovss	%xmm12, (%rcx,%r11,4)
	incq	%r11
	cmpq	%r11, %r9
	jne	.LBB6_35
	.p2align	4
.LBB6_36:
	vmaxps	%ymm8, %ymm15, %ymm8
	vmaxps	%ymm9, %ymm0, %ymm9
	cmpb	$0, 16(%rsp)
	jne	.LBB6_38
	movq	-8(%rsp), %rcx
	vmovups	(%rcx), %ymm10
	vmovups	32(%rcx), %ymm11
	movq	-16(%rsp), %rcx
	vfmadd213ps	32(%rcx), %ymm11, %ymm9
	vfmadd213ps	(%rcx), %ymm10, %ymm8
.LBB6_38:
	movq	136(%rsp), %rcx
	movq	8(%rsp), %rdx
	addq	%rdx, %rcx
	cmpq	$16, -56(%rsp)
	jl	.LBB6_42
	vmovups	%ymm8, (%rcx)
	vmovups	%ymm9, 32(%rcx)
	jmp	.LBB6_48
	.p2align	4
.LBB6_42:
	cmpq	%r10, -48(%rsp)
	je	.LBB6_48
	cmpq	$7, -24(%rsp)
	jae	.LBB6_52
	xorl	%r11d, %r11d
	jmp	.LBB6_45
.LBB6_52:
	xorl	%edx, %edx
	movq	32(%rsp), %r9
	.p2align	4
.LBB6_53:
	vmovups	%ymm8, -120(%rsp)
	vmovups	%ymm9, -88(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -28(%r8,%rdx,4)
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -24(%r8,%rdx,4)
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -20(%r8,%rdx,4)
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -16(%r8,%rdx,4)
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -12(%r8,%rdx,4)
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-100(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -8(%r8,%rdx,4)
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-96(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -4(%r8,%rdx,4)
	leaq	8(%rdx), %r11
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-92(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, (%r8,%rdx,4)
	movq	%r11, %rdx
	cmpq	%r11, %r9
	jne	.LBB6_53
.LBB6_45:
	testb	$7, -56(%rsp)
	movq	-32(%rsp), %r10
	je	.LBB6_48
	movq	88(%rsp), %rdx
	leaq	(%rdx,%r11,4), %rdx
	leaq	(%rsp,%r11,4), %r11
	addq	$-120, %r11
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_47:
	vmovups	%ymm8, -120(%rsp)
	vmovups	%ymm9, -88(%rsp)
	vmovss	(%r11,%r9,4), %xmm10
	vmovss	%xmm10, (%rdx,%r9,4)
	incq	%r9
	cmpq	%r9, %r10
	jne	.LBB6_47
	.p2align	4
.LBB6_48:
	vmaxps	%ymm6, %ymm15, %ymm6
	vmaxps	%ymm7, %ymm0, %ymm7
	cmpb	$0, 16(%rsp)
	jne	.LBB6_50
	movq	-8(%rsp), %rdx
	vmovups	(%rdx), %ymm8
	vmovups	32(%rdx), %ymm9
	movq	-16(%rsp), %rdx
	vfmadd213ps	32(%rdx), %ymm9, %ymm7
	vfmadd213ps	(%rdx), %ymm8, %ymm6
.LBB6_50:
	movq	48(%rsp), %r11
	cmpq	$16, -56(%rsp)
	jl	.LBB6_54
	movq	40(%rsp), %rdx
	vmovups	%ymm6, (%rcx,%rdx,4)
	vmovups	%ymm7, 32(%rcx,%rdx,4)
	jmp	.LBB6_60
	.p2align	4
.LBB6_54:
	movq	(%rsp), %rcx
	cmpq	%rcx, -48(%rsp)
	je	.LBB6_60
	cmpq	$7, -24(%rsp)
	jae	.LBB6_64
	xorl	%edx, %edx
	jmp	.LBB6_57
.LBB6_64:
	xorl	%ecx, %ecx
	movq	32(%rsp), %r9
	.p2align	4
.LBB6_65:
	vmovups	%ymm6, -120(%rsp)
	vmovups	%ymm7, -88(%rsp)
	vmovss	-120(%rsp,%rcx,4), %xmm8
	vmovss	%xmm8, -28(%r15,%rcx,4)
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-116(%rsp,%rcx,4), %xmm8
	vmovss	%xmm8, -24(%r15,%rcx,4)
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-112(%rsp,%rcx,4), %xmm8
	vmovss	%xmm8, -20(%r15,%rcx,4)
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-108(%rsp,%rcx,4), %xmm8
	vmovss	%xmm8, -16(%r15,%rcx,4)
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-104(%rsp,%rcx,4), %xmm8
	vmovss	%xmm8, -12(%r15,%rcx,4)
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-100(%rsp,%rcx,4), %xmm8
	vmovss	%xmm8, -8(%r15,%rcx,4)
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-96(%rsp,%rcx,4), %xmm8
	vmovss	%xmm8, -4(%r15,%rcx,4)
	leaq	8(%rcx), %rdx
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-92(%rsp,%rcx,4), %xmm8
	vmovss	%xmm8, (%r15,%rcx,4)
	movq	%rdx, %rcx
	cmpq	%rdx, %r9
	jne	.LBB6_65
.LBB6_57:
	testb	$7, -56(%rsp)
	movq	-32(%rsp), %r10
	je	.LBB6_60
	movq	80(%rsp), %rcx
	leaq	(%rcx,%rdx,4), %rcx
	leaq	(%rsp,%rdx,4), %rdx
	addq	$-120, %rdx
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_59:
	vmovups	%ymm6, -120(%rsp)
	vmovups	%ymm7, -88(%rsp)
	vmovss	(%rdx,%r9,4), %xmm8
	vmovss	%xmm8, (%rcx,%r9,4)
	incq	%r9
	cmpq	%r9, %r10
	jne	.LBB6_59
	.p2align	4
.LBB6_60:
	vmaxps	%ymm4, %ymm15, %ymm4
	vmaxps	%ymm5, %ymm0, %ymm5
	cmpb	$0, 16(%rsp)
	jne	.LBB6_62
	movq	-8(%rsp), %rcx
	vmovups	(%rcx), %ymm6
	vmovups	32(%rcx), %ymm7
	movq	-16(%rsp), %rcx
	vfmadd213ps	32(%rcx), %ymm7, %ymm5
	vfmadd213ps	(%rcx), %ymm6, %ymm4
.LBB6_62:
	movq	8(%rsp), %rcx
	addq	160(%rsp), %rcx
	cmpq	$16, -56(%rsp)
	movq	%rcx, 8(%rsp)
	jl	.LBB6_66
	vmovups	%ymm4, (%rcx)
	vmovups	%ymm5, 32(%rcx)
	jmp	.LBB6_72
	.p2align	4
.LBB6_66:
	movq	(%rsp), %rcx
	cmpq	%rcx, -48(%rsp)
	je	.LBB6_72
	cmpq	$7, -24(%rsp)
	jae	.LBB6_76
	xorl	%edx, %edx
	jmp	.LBB6_69
.LBB6_76:
	xorl	%ecx, %ecx
	movq	32(%rsp), %r9
	.p2align	4
.LBB6_77:
	vmovups	%ymm4, -120(%rsp)
	vmovups	%ymm5, -88(%rsp)
	vmovss	-120(%rsp,%rcx,4), %xmm6
	vmovss	%xmm6, -28(%r12,%rcx,4)
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-116(%rsp,%rcx,4), %xmm6
	vmovss	%xmm6, -24(%r12,%rcx,4)
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-112(%rsp,%rcx,4), %xmm6
	vmovss	%xmm6, -20(%r12,%rcx,4)
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-108(%rsp,%rcx,4), %xmm6
	vmovss	%xmm6, -16(%r12,%rcx,4)
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-104(%rsp,%rcx,4), %xmm6
	vmovss	%xmm6, -12(%r12,%rcx,4)
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-100(%rsp,%rcx,4), %xmm6
	vmovss	%xmm6, -8(%r12,%rcx,4)
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-96(%rsp,%rcx,4), %xmm6
	vmovss	%xmm6, -4(%r12,%rcx,4)
	leaq	8(%rcx), %rdx
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-92(%rsp,%rcx,4), %xmm6
	vmovss	%xmm6, (%r12,%rcx,4)
	movq	%rdx, %rcx
	cmpq	%rdx, %r9
	jne	.LBB6_77
.LBB6_69:
	testb	$7, -56(%rsp)
	movq	-32(%rsp), %r10
	je	.LBB6_72
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rdx,4), %rcx
	leaq	(%rsp,%rdx,4), %rdx
	addq	$-120, %rdx
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_71:
	vmovups	%ymm4, -120(%rsp)
	vmovups	%ymm5, -88(%rsp)
	vmovss	(%rdx,%r9,4), %xmm6
	vmovss	%xmm6, (%rcx,%r9,4)
	incq	%r9
	cmpq	%r9, %r10
	jne	.LBB6_71
	.p2align	4
.LBB6_72:
	vmaxps	%ymm2, %ymm15, %ymm2
	vmaxps	%ymm3, %ymm0, %ymm3
	cmpb	$0, 16(%rsp)
	jne	.LBB6_74
	movq	-8(%rsp), %rcx
	vmovups	(%rcx), %ymm4
	vmovups	32(%rcx), %ymm5
	movq	-16(%rsp), %rcx
	vfmadd213ps	32(%rcx), %ymm5, %ymm3
	vfmadd213ps	(%rcx), %ymm4, %ymm2
.LBB6_74:
	cmpq	$16, -56(%rsp)
	jge	.LBB6_75
	movq	(%rsp), %rcx
	cmpq	%rcx, -48(%rsp)
	je	.LBB6_84
	cmpq	$7, -24(%rsp)
	jae	.LBB6_87
	xorl	%edx, %edx
	jmp	.LBB6_81
.LBB6_87:
	xorl	%ecx, %ecx
	movq	32(%rsp), %r9
	.p2align	4
.LBB6_88:
	vmovups	%ymm2, -120(%rsp)
	vmovups	%ymm3, -88(%rsp)
	vmovss	-120(%rsp,%rcx,4), %xmm4
	vmovss	%xmm4, -28(%rbp,%rcx,4)
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-116(%rsp,%rcx,4), %xmm4
	vmovss	%xmm4, -24(%rbp,%rcx,4)
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-112(%rsp,%rcx,4), %xmm4
	vmovss	%xmm4, -20(%rbp,%rcx,4)
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-108(%rsp,%rcx,4), %xmm4
	vmovss	%xmm4, -16(%rbp,%rcx,4)
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-104(%rsp,%rcx,4), %xmm4
	vmovss	%xmm4, -12(%rbp,%rcx,4)
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-100(%rsp,%rcx,4), %xmm4
	vmovss	%xmm4, -8(%rbp,%rcx,4)
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-96(%rsp,%rcx,4), %xmm4
	vmovss	%xmm4, -4(%rbp,%rcx,4)
	leaq	8(%rcx), %rdx
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-92(%rsp,%rcx,4), %xmm4
	vmovss	%xmm4, (%rbp,%rcx,4)
	movq	%rdx, %rcx
	cmpq	%rdx, %r9
	jne	.LBB6_88
.LBB6_81:
	testb	$7, -56(%rsp)
	movq	-32(%rsp), %r10
	je	.LBB6_84
	leaq	(%r11,%rdx,4), %rcx
	leaq	(%rsp,%rdx,4), %rdx
	addq	$-120, %rdx
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_83:
	vmovups	%ymm2, -120(%rsp)
	vmovups	%ymm3, -88(%rsp)
	vmovss	(%rdx,%r9,4), %xmm4
	vmovss	%xmm4, (%rcx,%r9,4)
	incq	%r9
	cmpq	%r9, %r10
	jne	.LBB6_83
	jmp	.LBB6_84
.LBB6_6:
	cmpq	$4, %rsi
	jb	.LBB6_86
	leaq	(,%r10,4), %rax
	movq	%rax, 24(%rsp)
	movl	$4, %eax
	xorl	%r9d, %r9d
	jmp	.LBB6_8
.LBB6_85:
	leaq	4(%r9), %rax
	cmpq	%rax, 56(%rsp)
	movq	112(%rsp), %r13
	jge	.LBB6_8
.LBB6_86:
	addq	$216, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB6_8:
	movq	24(%r13), %rcx
	movq	%rcx, -16(%rsp)
	movq	32(%r13), %rcx
	movq	%rcx, 40(%rsp)
	movq	8(%r13), %r14
	movq	16(%r13), %r8
	movq	%r8, %rcx
	imulq	%r10, %rcx
	shlq	$2, %rcx
	addq	40(%r13), %rcx
	movq	%rcx, 48(%rsp)
	movq	48(%r13), %rcx
	movq	%rcx, 8(%rsp)
	movq	72(%r13), %rcx
	movq	80(%r13), %r15
	movq	%r14, %rdi
	subq	%r10, %rdi
	vmovups	128(%r13), %ymm0
	vmovups	96(%r13), %ymm1
	movq	56(%r13), %rdx
	movq	%r9, %rsi
	movq	64(%r13), %r9
	leaq	(%rcx,%r10,4), %r11
	movq	24(%rsp), %rbx
	leaq	(%rdx,%rbx), %r12
	testq	%rdx, %rdx
	cmoveq	%rdx, %r12
	addq	%r9, %rbx
	testq	%r9, %r9
	cmoveq	%r9, %rbx
	movq	%rsi, %r9
	movq	%r11, %rsi
	movq	%r15, %r11
	movq	%r12, %r15
	testq	%r12, %r12
	sete	%dl
	movq	%rbx, 24(%rsp)
	testq	%rbx, %rbx
	sete	%bpl
	orb	%dl, %bpl
	movq	%r10, %rdx
	notq	%rdx
	movq	%r14, -56(%rsp)
	addq	%r14, %rdx
	movq	%rdx, -48(%rsp)
	movl	%edi, %r13d
	andl	$7, %r13d
	movq	%rdi, %rbx
	andq	$-8, %rbx
	leaq	(%rcx,%r10,4), %rcx
	addq	$28, %rcx
	movq	%rcx, -32(%rsp)
	leaq	(,%r11,8), %rcx
	movq	%rcx, -8(%rsp)
	leaq	(,%r11,4), %rcx
	movq	%rcx, -24(%rsp)
	jmp	.LBB6_9
	.p2align	4
.LBB6_122:
	vmovups	%ymm2, (%r12,%r11,4)
	vmovups	%ymm3, 32(%r12,%r11,4)
.LBB6_131:
	movq	%rax, %r9
	addq	$4, %rax
	cmpq	%rax, %r14
	jb	.LBB6_86
.LBB6_9:
	movq	%rax, 16(%rsp)
	movq	%rbx, %rax
	addq	64(%rsp), %r9
	movq	8(%rsp), %rcx
	vmovups	(%rcx,%r10,4), %ymm2
	vmovups	32(%rcx,%r10,4), %ymm3
	testq	%r8, %r8
	movq	%r9, -40(%rsp)
	je	.LBB6_10
	movq	%r9, %rcx
	movq	%rdi, %rbx
	movl	%ebp, %edi
	movq	%r15, %rbp
	movq	%r11, %r15
	movq	%rsi, %r11
	movq	40(%rsp), %rsi
	imulq	%rsi, %rcx
	movq	-16(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rcx
	leaq	12(,%r9,4), %r12
	imulq	%rsi, %r12
	addq	%rdx, %r12
	leaq	8(,%r9,4), %r14
	imulq	%rsi, %r14
	addq	%rdx, %r14
	leaq	4(,%r9,4), %r10
	imulq	%rsi, %r10
	movq	%r11, %rsi
	movq	%r15, %r11
	movq	%rbp, %r15
	movl	%edi, %ebp
	movq	%rbx, %rdi
	addq	%rdx, %r10
	movq	48(%rsp), %r9
	xorl	%edx, %edx
	vmovaps	%ymm2, %ymm4
	vmovaps	%ymm3, %ymm5
	vmovaps	%ymm2, %ymm6
	vmovaps	%ymm3, %ymm7
	vmovaps	%ymm2, %ymm8
	vmovaps	%ymm3, %ymm9
	.p2align	4
.LBB6_135:
	vmovups	(%r9), %ymm10
	vmovups	32(%r9), %ymm11
	vbroadcastss	(%rcx,%rdx,4), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm9
	vfmadd231ps	%ymm12, %ymm10, %ymm8
	vbroadcastss	(%r10,%rdx,4), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm7
	vfmadd231ps	%ymm12, %ymm10, %ymm6
	vbroadcastss	(%r14,%rdx,4), %ymm12
	vfmadd231ps	%ymm11, %ymm12, %ymm5
	vfmadd231ps	%ymm12, %ymm10, %ymm4
	vbroadcastss	(%r12,%rdx,4), %ymm12
	incq	%rdx
	vfmadd231ps	%ymm11, %ymm12, %ymm3
	vfmadd231ps	%ymm10, %ymm12, %ymm2
	addq	$64, %r9
	cmpq	%rdx, %r8
	jne	.LBB6_135
	jmp	.LBB6_11
	.p2align	4
.LBB6_10:
	vmovaps	%ymm2, %ymm4
	vmovaps	%ymm3, %ymm5
	vmovaps	%ymm2, %ymm6
	vmovaps	%ymm3, %ymm7
	vmovaps	%ymm2, %ymm8
	vmovaps	%ymm3, %ymm9
.LBB6_11:
	vmaxps	%ymm8, %ymm1, %ymm8
	vmaxps	%ymm9, %ymm0, %ymm9
	testb	%bpl, %bpl
	jne	.LBB6_13
	vmovups	(%r15), %ymm10
	vmovups	32(%r15), %ymm11
	movq	24(%rsp), %rcx
	vfmadd213ps	32(%rcx), %ymm11, %ymm9
	vfmadd213ps	(%rcx), %ymm10, %ymm8
.LBB6_13:
	movq	(%rsp), %r10
	movq	56(%rsp), %r14
	movq	-40(%rsp), %rcx
	movq	%rax, %rbx
	imulq	%r11, %rcx
	leaq	(%rsi,%rcx,4), %r12
	cmpq	$16, %rdi
	movq	16(%rsp), %rax
	jl	.LBB6_89
	vmovups	%ymm8, (%r12)
	vmovups	%ymm9, 32(%r12)
	jmp	.LBB6_95
	.p2align	4
.LBB6_89:
	cmpq	%r10, -56(%rsp)
	je	.LBB6_95
	cmpq	$7, -48(%rsp)
	jae	.LBB6_99
	xorl	%r9d, %r9d
	jmp	.LBB6_92
.LBB6_99:
	movq	-24(%rsp), %rcx
	imulq	-40(%rsp), %rcx
	addq	-32(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB6_100:
	vmovups	%ymm8, -120(%rsp)
	vmovups	%ymm9, -88(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -28(%rcx,%rdx,4)
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -24(%rcx,%rdx,4)
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -20(%rcx,%rdx,4)
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -16(%rcx,%rdx,4)
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -12(%rcx,%rdx,4)
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-100(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -8(%rcx,%rdx,4)
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-96(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -4(%rcx,%rdx,4)
	leaq	8(%rdx), %r9
	vmovups	%ymm9, -88(%rsp)
	vmovups	%ymm8, -120(%rsp)
	vmovss	-92(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, (%rcx,%rdx,4)
	movq	%r9, %rdx
	cmpq	%r9, %rbx
	jne	.LBB6_100
.LBB6_92:
	testq	%r13, %r13
	je	.LBB6_95
	movq	-24(%rsp), %rcx
	imulq	-40(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	addq	%rsi, %rcx
	leaq	(%rsp,%r9,4), %rdx
	addq	$-120, %rdx
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_94:
	vmovups	%ymm8, -120(%rsp)
	vmovups	%ymm9, -88(%rsp)
	vmovss	(%rdx,%r9,4), %xmm10
	vmovss	%xmm10, (%rcx,%r9,4)
	incq	%r9
	cmpq	%r9, %r13
	jne	.LBB6_94
	.p2align	4
.LBB6_95:
	vmaxps	%ymm6, %ymm1, %ymm6
	vmaxps	%ymm7, %ymm0, %ymm7
	testb	%bpl, %bpl
	jne	.LBB6_97
	vmovups	(%r15), %ymm8
	vmovups	32(%r15), %ymm9
	movq	24(%rsp), %rcx
	vfmadd213ps	32(%rcx), %ymm9, %ymm7
	vfmadd213ps	(%rcx), %ymm8, %ymm6
.LBB6_97:
	cmpq	$16, %rdi
	jl	.LBB6_101
	vmovups	%ymm6, (%r12,%r11,4)
	vmovups	%ymm7, 32(%r12,%r11,4)
	jmp	.LBB6_107
	.p2align	4
.LBB6_101:
	cmpq	%r10, -56(%rsp)
	je	.LBB6_107
	cmpq	$7, -48(%rsp)
	jae	.LBB6_111
	xorl	%r9d, %r9d
	jmp	.LBB6_104
.LBB6_111:
	movq	-40(%rsp), %rcx
	leaq	4(,%rcx,4), %rcx
	imulq	%r11, %rcx
	addq	-32(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB6_112:
	vmovups	%ymm6, -120(%rsp)
	vmovups	%ymm7, -88(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -28(%rcx,%rdx,4)
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -24(%rcx,%rdx,4)
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -20(%rcx,%rdx,4)
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -16(%rcx,%rdx,4)
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -12(%rcx,%rdx,4)
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-100(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -8(%rcx,%rdx,4)
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-96(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -4(%rcx,%rdx,4)
	leaq	8(%rdx), %r9
	vmovups	%ymm7, -88(%rsp)
	vmovups	%ymm6, -120(%rsp)
	vmovss	-92(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, (%rcx,%rdx,4)
	movq	%r9, %rdx
	cmpq	%r9, %rbx
	jne	.LBB6_112
.LBB6_104:
	testb	$7, %dil
	je	.LBB6_107
	movq	-40(%rsp), %rcx
	leaq	4(,%rcx,4), %rcx
	imulq	%r11, %rcx
	leaq	(%rcx,%r9,4), %rcx
	addq	%rsi, %rcx
	leaq	(%rsp,%r9,4), %rdx
	addq	$-120, %rdx
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_106:
	vmovups	%ymm6, -120(%rsp)
	vmovups	%ymm7, -88(%rsp)
	vmovss	(%rdx,%r9,4), %xmm8
	vmovss	%xmm8, (%rcx,%r9,4)
	incq	%r9
	cmpq	%r9, %r13
	jne	.LBB6_106
	.p2align	4
.LBB6_107:
	vmaxps	%ymm4, %ymm1, %ymm4
	vmaxps	%ymm5, %ymm0, %ymm5
	testb	%bpl, %bpl
	jne	.LBB6_109
	vmovups	(%r15), %ymm6
	vmovups	32(%r15), %ymm7
	movq	24(%rsp), %rcx
	vfmadd213ps	32(%rcx), %ymm7, %ymm5
	vfmadd213ps	(%rcx), %ymm6, %ymm4
.LBB6_109:
	addq	-8(%rsp), %r12
	cmpq	$16, %rdi
	jl	.LBB6_113
	vmovups	%ymm4, (%r12)
	vmovups	%ymm5, 32(%r12)
	jmp	.LBB6_119
	.p2align	4
.LBB6_113:
	cmpq	%r10, -56(%rsp)
	je	.LBB6_119
	cmpq	$7, -48(%rsp)
	jae	.LBB6_123
	xorl	%r9d, %r9d
	jmp	.LBB6_116
.LBB6_123:
	movq	-40(%rsp), %rcx
	leaq	8(,%rcx,4), %rcx
	imulq	%r11, %rcx
	addq	-32(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB6_124:
	vmovups	%ymm4, -120(%rsp)
	vmovups	%ymm5, -88(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -28(%rcx,%rdx,4)
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -24(%rcx,%rdx,4)
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -20(%rcx,%rdx,4)
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -16(%rcx,%rdx,4)
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -12(%rcx,%rdx,4)
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-100(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -8(%rcx,%rdx,4)
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-96(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -4(%rcx,%rdx,4)
	leaq	8(%rdx), %r9
	vmovups	%ymm5, -88(%rsp)
	vmovups	%ymm4, -120(%rsp)
	vmovss	-92(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, (%rcx,%rdx,4)
	movq	%r9, %rdx
	cmpq	%r9, %rbx
	jne	.LBB6_124
.LBB6_116:
	testb	$7, %dil
	je	.LBB6_119
	movq	-40(%rsp), %rcx
	leaq	8(,%rcx,4), %rcx
	imulq	%r11, %rcx
	leaq	(%rcx,%r9,4), %rcx
	addq	%rsi, %rcx
	leaq	(%rsp,%r9,4), %rdx
	addq	$-120, %rdx
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_118:
	vmovups	%ymm4, -120(%rsp)
	vmovups	%ymm5, -88(%rsp)
	vmovss	(%rdx,%r9,4), %xmm6
	vmovss	%xmm6, (%rcx,%r9,4)
	incq	%r9
	cmpq	%r9, %r13
	jne	.LBB6_118
	.p2align	4
.LBB6_119:
	vmaxps	%ymm2, %ymm1, %ymm2
	vmaxps	%ymm3, %ymm0, %ymm3
	testb	%bpl, %bpl
	jne	.LBB6_121
	vmovups	(%r15), %ymm4
	vmovups	32(%r15), %ymm5
	movq	24(%rsp), %rcx
	vfmadd213ps	32(%rcx), %ymm5, %ymm3
	vfmadd213ps	(%rcx), %ymm4, %ymm2
.LBB6_121:
	cmpq	$16, %rdi
	jge	.LBB6_122
	cmpq	%r10, -56(%rsp)
	je	.LBB6_131
	cmpq	$7, -48(%rsp)
	jae	.LBB6_132
	xorl	%r9d, %r9d
	jmp	.LBB6_128
.LBB6_132:
	movq	-40(%rsp), %rcx
	leaq	12(,%rcx,4), %rcx
	imulq	%r11, %rcx
	addq	-32(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB6_133:
	vmovups	%ymm2, -120(%rsp)
	vmovups	%ymm3, -88(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -28(%rcx,%rdx,4)
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -24(%rcx,%rdx,4)
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -20(%rcx,%rdx,4)
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -16(%rcx,%rdx,4)
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -12(%rcx,%rdx,4)
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-100(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -8(%rcx,%rdx,4)
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-96(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -4(%rcx,%rdx,4)
	leaq	8(%rdx), %r9
	vmovups	%ymm3, -88(%rsp)
	vmovups	%ymm2, -120(%rsp)
	vmovss	-92(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, (%rcx,%rdx,4)
	movq	%r9, %rdx
	cmpq	%r9, %rbx
	jne	.LBB6_133
.LBB6_128:
	testb	$7, %dil
	je	.LBB6_131
	movq	-40(%rsp), %rcx
	leaq	12(,%rcx,4), %rcx
	imulq	%r11, %rcx
	leaq	(%rcx,%r9,4), %rcx
	addq	%rsi, %rcx
	leaq	(%rsp,%r9,4), %rdx
	addq	$-120, %rdx
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_130:
	vmovups	%ymm2, -120(%rsp)
	vmovups	%ymm3, -88(%rsp)
	vmovss	(%rdx,%r9,4), %xmm4
	vmovss	%xmm4, (%rcx,%r9,4)
	incq	%r9
	cmpq	%r9, %r13
	jne	.LBB6_130
	jmp	.LBB6_131
.Lfunc_end6:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end6-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5
	.p2align	4
	.type	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF,@function
$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$104, %rsp
	cmpq	$2, %rsi
	movq	%r13, 40(%rsp)
	jl	.LBB7_84
	movq	8(%r13), %rbx
	cmpq	$17, %rbx
	movq	%rbx, -56(%rsp)
	movq	%rdi, 24(%rsp)
	movq	%rsi, 88(%rsp)
	jl	.LBB7_49
	movq	16(%r13), %r9
	movq	24(%r13), %rcx
	movq	32(%r13), %r10
	movq	%r10, %rax
	imulq	%rdi, %rax
	leaq	(%rcx,%rax,4), %r8
	movq	72(%r13), %rax
	movq	80(%r13), %r12
	movq	%r12, %rdx
	imulq	%rdi, %rdx
	leaq	(%rax,%rdx,4), %rsi
	movq	%rsi, -8(%rsp)
	vmovups	128(%r13), %ymm0
	vmovups	96(%r13), %ymm1
	movq	%r9, %r11
	shlq	$6, %r11
	movq	%r9, %rsi
	andq	$-2, %rsi
	movq	%rsi, 48(%rsp)
	movl	%ebx, %r14d
	andl	$7, %r14d
	leaq	4(,%rdi,4), %rsi
	movq	%r10, %rdi
	movq	%r10, 72(%rsp)
	imulq	%rsi, %rdi
	leaq	(%rdi,%rcx), %r15
	addq	$4, %r15
	movq	%r9, -24(%rsp)
	shlq	$7, %r9
	movq	%r9, 8(%rsp)
	leaq	(%rax,%rdx,4), %rbp
	addq	$92, %rbp
	leaq	(%rax,%rdx,4), %rcx
	addq	$64, %rcx
	movq	%rcx, -40(%rsp)
	movq	%r12, -32(%rsp)
	imulq	%r12, %rsi
	leaq	(%rsi,%rax), %rdi
	addq	$92, %rdi
	leaq	(%rsi,%rax), %rcx
	addq	$64, %rcx
	movq	%rbx, %rax
	andq	$-8, %rax
	addq	$-16, %rax
	movq	40(%r13), %rdx
	movq	48(%r13), %rsi
	movq	%rsi, 16(%rsp)
	movq	56(%r13), %rsi
	movq	%rsi, 32(%rsp)
	movq	64(%r13), %rsi
	movq	%rsi, 80(%rsp)
	movq	%rcx, %r13
	leaq	-17(%rbx), %rcx
	movq	%rcx, 56(%rsp)
	movq	%rdx, 64(%rsp)
	leaq	64(%rdx), %rsi
	movq	$0, -64(%rsp)
	xorl	%ecx, %ecx
	jmp	.LBB7_5
	.p2align	4
.LBB7_3:
	vmovups	%ymm2, 64(%r10,%rdx,4)
	vmovups	%ymm3, 96(%r10,%rdx,4)
.LBB7_4:
	leaq	32(%rcx), %r12
	addq	$48, %rcx
	incq	-64(%rsp)
	movq	(%rsp), %rsi
	addq	8(%rsp), %rsi
	subq	$-128, %rbp
	addq	$-32, %rax
	subq	$-128, -40(%rsp)
	subq	$-128, %rdi
	subq	$-128, %r13
	cmpq	%rbx, %rcx
	movq	%r12, %rcx
	jge	.LBB7_50
.LBB7_5:
	movq	16(%rsp), %rdx
	vmovups	(%rdx,%rcx,4), %ymm4
	vmovups	32(%rdx,%rcx,4), %ymm5
	vmovups	64(%rdx,%rcx,4), %ymm2
	vmovups	96(%rdx,%rcx,4), %ymm3
	movq	-24(%rsp), %r9
	testq	%r9, %r9
	movq	%r13, -48(%rsp)
	movq	%rsi, (%rsp)
	je	.LBB7_8
	cmpq	$1, %r9
	jne	.LBB7_9
	xorl	%esi, %esi
	vmovaps	%ymm2, %ymm6
	vmovaps	%ymm3, %ymm7
	vmovaps	%ymm4, %ymm8
	vmovaps	%ymm5, %ymm9
	jmp	.LBB7_11
	.p2align	4
.LBB7_8:
	vmovaps	%ymm2, %ymm6
	vmovaps	%ymm3, %ymm7
	vmovaps	%ymm4, %ymm8
	vmovaps	%ymm5, %ymm9
	jmp	.LBB7_13
	.p2align	4
.LBB7_9:
	movq	%rsi, %rdx
	xorl	%r10d, %r10d
	vmovaps	%ymm2, %ymm6
	vmovaps	%ymm3, %ymm7
	vmovaps	%ymm4, %ymm8
	vmovaps	%ymm5, %ymm9
	movq	48(%rsp), %r12
	.p2align	4
.LBB7_10:
	vbroadcastss	(%r8,%r10,4), %ymm10
	vmovups	-64(%rdx), %ymm11
	vmovups	-32(%rdx), %ymm12
	vfmadd231ps	%ymm11, %ymm10, %ymm8
	vfmadd231ps	%ymm12, %ymm10, %ymm9
	vmovups	-64(%rdx,%r11), %ymm13
	vmovups	-32(%rdx,%r11), %ymm14
	vfmadd231ps	%ymm13, %ymm10, %ymm6
	vfmadd231ps	%ymm10, %ymm14, %ymm7
	vbroadcastss	-4(%r15,%r10,4), %ymm10
	vfmadd231ps	%ymm11, %ymm10, %ymm4
	vmovups	(%rdx), %ymm11
	vfmadd231ps	%ymm12, %ymm10, %ymm5
	vmovups	32(%rdx), %ymm12
	vfmadd231ps	%ymm13, %ymm10, %ymm2
	vmovups	(%rdx,%r11), %ymm13
	vfmadd231ps	%ymm14, %ymm10, %ymm3
	vmovups	32(%rdx,%r11), %ymm10
	vbroadcastss	4(%r8,%r10,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm9
	vfmadd231ps	%ymm11, %ymm14, %ymm8
	vfmadd231ps	%ymm10, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm13, %ymm6
	vbroadcastss	(%r15,%r10,4), %ymm14
	vfmadd231ps	%ymm12, %ymm14, %ymm5
	vfmadd231ps	%ymm11, %ymm14, %ymm4
	vfmadd231ps	%ymm10, %ymm14, %ymm3
	vfmadd231ps	%ymm13, %ymm14, %ymm2
	leaq	2(%r10), %rsi
	subq	$-128, %rdx
	movq	%rsi, %r10
	cmpq	%rsi, %r12
	jne	.LBB7_10
.LBB7_11:
	testb	$1, %r9b
	je	.LBB7_13
	movq	%rcx, %rdx
	imulq	%r9, %rdx
	movq	64(%rsp), %r9
	leaq	(%r9,%rdx,4), %rdx
	leaq	(%r8,%rsi,4), %r9
	movq	%rsi, %r10
	shlq	$6, %r10
	leaq	(%rdx,%r10), %rbx
	vmovups	(%rdx,%r10), %ymm10
	vmovups	32(%rdx,%r10), %ymm11
	vmovups	(%r11,%rbx), %ymm12
	vmovups	32(%r11,%rbx), %ymm13
	movq	-56(%rsp), %rbx
	vbroadcastss	(%r8,%rsi,4), %ymm14
	vfmadd231ps	%ymm11, %ymm14, %ymm9
	vfmadd231ps	%ymm10, %ymm14, %ymm8
	vfmadd231ps	%ymm13, %ymm14, %ymm7
	vfmadd231ps	%ymm14, %ymm12, %ymm6
	movq	72(%rsp), %rdx
	vbroadcastss	(%r9,%rdx,4), %ymm14
	vfmadd231ps	%ymm11, %ymm14, %ymm5
	vfmadd231ps	%ymm10, %ymm14, %ymm4
	vfmadd231ps	%ymm13, %ymm14, %ymm3
	vfmadd231ps	%ymm12, %ymm14, %ymm2
.LBB7_13:
	movq	32(%rsp), %rdx
	testq	%rdx, %rdx
	leaq	(%rdx,%rcx,4), %r13
	cmoveq	%rdx, %r13
	movq	80(%rsp), %rdx
	testq	%rdx, %rdx
	leaq	(%rdx,%rcx,4), %r12
	cmoveq	%rdx, %r12
	vmaxps	%ymm8, %ymm1, %ymm8
	vmaxps	%ymm9, %ymm0, %ymm9
	testq	%r13, %r13
	je	.LBB7_17
	testq	%r12, %r12
	je	.LBB7_16
	vmovups	(%r13), %ymm10
	vmovups	32(%r13), %ymm11
	vfmadd213ps	32(%r12), %ymm11, %ymm9
	vfmadd213ps	(%r12), %ymm10, %ymm8
.LBB7_16:
	leaq	64(%r13), %rdx
	jmp	.LBB7_18
	.p2align	4
.LBB7_17:
	xorl	%edx, %edx
.LBB7_18:
	vmaxps	%ymm6, %ymm1, %ymm6
	vmaxps	%ymm7, %ymm0, %ymm7
	testq	%rdx, %rdx
	je	.LBB7_21
	testq	%r12, %r12
	je	.LBB7_21
	vmovups	(%rdx), %ymm10
	vmovups	32(%rdx), %ymm11
	vfmadd213ps	96(%r12), %ymm11, %ymm7
	vfmadd213ps	64(%r12), %ymm10, %ymm6
.LBB7_21:
	movq	-64(%rsp), %rdx
	shlq	$5, %rdx
	movq	56(%rsp), %rsi
	subq	%rdx, %rsi
	movq	%rsi, -16(%rsp)
	movq	%rbx, %rsi
	subq	%rcx, %rsi
	movq	-8(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %r10
	vmovups	%ymm8, (%r10)
	vmovups	%ymm9, 32(%r10)
	addq	$-16, %rsi
	cmpq	$16, %rsi
	jl	.LBB7_23
	vmovups	%ymm6, 64(%r10)
	vmovups	%ymm7, 96(%r10)
	jmp	.LBB7_31
	.p2align	4
.LBB7_23:
	testq	%rsi, %rsi
	je	.LBB7_31
	cmpq	$7, -16(%rsp)
	jae	.LBB7_26
	xorl	%ebx, %ebx
	jmp	.LBB7_28
.LBB7_26:
	xorl	%r9d, %r9d
	.p2align	4
.LBB7_27:
	vmovups	%ymm6, -128(%rsp)
	vmovups	%ymm7, -96(%rsp)
	vmovss	-128(%rsp,%r9,4), %xmm8
	vmovss	%xmm8, -28(%rbp,%r9,4)
	vmovups	%ymm7, -96(%rsp)
	vmovups	%ymm6, -128(%rsp)
	vmovss	-124(%rsp,%r9,4), %xmm8
	vmovss	%xmm8, -24(%rbp,%r9,4)
	vmovups	%ymm7, -96(%rsp)
	vmovups	%ymm6, -128(%rsp)
	vmovss	-120(%rsp,%r9,4), %xmm8
	vmovss	%xmm8, -20(%rbp,%r9,4)
	vmovups	%ymm7, -96(%rsp)
	vmovups	%ymm6, -128(%rsp)
	vmovss	-116(%rsp,%r9,4), %xmm8
	vmovss	%xmm8, -16(%rbp,%r9,4)
	vmovups	%ymm7, -96(%rsp)
	vmovups	%ymm6, -128(%rsp)
	vmovss	-112(%rsp,%r9,4), %xmm8
	vmovss	%xmm8, -12(%rbp,%r9,4)
	vmovups	%ymm7, -96(%rsp)
	vmovups	%ymm6, -128(%rsp)
	vmovss	-108(%rsp,%r9,4), %xmm8
	vmovss	%xmm8, -8(%rbp,%r9,4)
	vmovups	%ymm7, -96(%rsp)
	vmovups	%ymm6, -128(%rsp)
	vmovss	-104(%rsp,%r9,4), %xmm8
	vmovss	%xmm8, -4(%rbp,%r9,4)
	leaq	8(%r9), %rbx
	vmovups	%ymm7, -96(%rsp)
	vmovups	%ymm6, -128(%rsp)
	vmovss	-100(%rsp,%r9,4), %xmm8
	vmovss	%xmm8, (%rbp,%r9,4)
	movq	%rbx, %r9
	cmpq	%rbx, %rax
	jne	.LBB7_27
.LBB7_28:
	testq	%r14, %r14
	je	.LBB7_31
	movq	-40(%rsp), %rdx
	leaq	(%rdx,%rbx,4), %r9
	leaq	(%rsp,%rbx,4), %rbx
	addq	$-128, %rbx
	xorl	%edx, %edx
	.p2align	4
.LBB7_30:
	vmovups	%ymm6, -128(%rsp)
	vmovups	%ymm7, -96(%rsp)
	vmovss	(%rbx,%rdx,4), %xmm8
	vmovss	%xmm8, (%r9,%rdx,4)
	incq	%rdx
	cmpq	%rdx, %r14
	jne	.LBB7_30
	.p2align	4
.LBB7_31:
	vmaxps	%ymm4, %ymm1, %ymm4
	vmaxps	%ymm5, %ymm0, %ymm5
	testq	%r13, %r13
	je	.LBB7_35
	testq	%r12, %r12
	je	.LBB7_34
	vmovups	(%r13), %ymm6
	vmovups	32(%r13), %ymm7
	vfmadd213ps	32(%r12), %ymm7, %ymm5
	vfmadd213ps	(%r12), %ymm6, %ymm4
.LBB7_34:
	addq	$64, %r13
	jmp	.LBB7_36
	.p2align	4
.LBB7_35:
	xorl	%r13d, %r13d
.LBB7_36:
	vmaxps	%ymm2, %ymm1, %ymm2
	vmaxps	%ymm3, %ymm0, %ymm3
	testq	%r13, %r13
	je	.LBB7_39
	testq	%r12, %r12
	movq	-56(%rsp), %rbx
	je	.LBB7_40
	vmovups	(%r13), %ymm6
	vmovups	32(%r13), %ymm7
	vfmadd213ps	96(%r12), %ymm7, %ymm3
	vfmadd213ps	64(%r12), %ymm6, %ymm2
	jmp	.LBB7_40
	.p2align	4
.LBB7_39:
	movq	-56(%rsp), %rbx
.LBB7_40:
	movq	-32(%rsp), %rdx
	vmovups	%ymm4, (%r10,%rdx,4)
	vmovups	%ymm5, 32(%r10,%rdx,4)
	cmpq	$16, %rsi
	movq	-48(%rsp), %r13
	jge	.LBB7_3
	testq	%rsi, %rsi
	je	.LBB7_4
	cmpq	$7, -16(%rsp)
	jae	.LBB7_44
	xorl	%esi, %esi
	jmp	.LBB7_46
.LBB7_44:
	xorl	%edx, %edx
	.p2align	4
.LBB7_45:
	vmovups	%ymm2, -128(%rsp)
	vmovups	%ymm3, -96(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -28(%rdi,%rdx,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -24(%rdi,%rdx,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -20(%rdi,%rdx,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -16(%rdi,%rdx,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -12(%rdi,%rdx,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -8(%rdi,%rdx,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -4(%rdi,%rdx,4)
	leaq	8(%rdx), %rsi
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-100(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, (%rdi,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %rax
	jne	.LBB7_45
.LBB7_46:
	testb	$7, %bl
	je	.LBB7_4
	leaq	(,%rsi,4), %rdx
	addq	%r13, %rdx
	leaq	(%rsp,%rsi,4), %rsi
	addq	$-128, %rsi
	xorl	%r9d, %r9d
	.p2align	4
.LBB7_48:
	vmovups	%ymm2, -128(%rsp)
	vmovups	%ymm3, -96(%rsp)
	vmovss	(%rsi,%r9,4), %xmm4
	vmovss	%xmm4, (%rdx,%r9,4)
	incq	%r9
	cmpq	%r9, %r14
	jne	.LBB7_48
	jmp	.LBB7_4
.LBB7_49:
	xorl	%r12d, %r12d
.LBB7_50:
	movq	%rbx, %rax
	subq	%r12, %rax
	movq	%rax, 56(%rsp)
	jle	.LBB7_83
	movq	40(%rsp), %r8
	movq	16(%r8), %r9
	movq	24(%r8), %rax
	movq	32(%r8), %rdi
	movq	%rdi, %rcx
	movq	24(%rsp), %rdx
	imulq	%rdx, %rcx
	leaq	(%rax,%rcx,4), %rsi
	movq	40(%r8), %rcx
	movq	%rcx, 48(%rsp)
	movq	72(%r8), %r11
	movq	80(%r8), %r13
	movq	%r13, %rcx
	imulq	%rdx, %rcx
	leaq	(%r11,%rcx,4), %r10
	movq	%r10, -32(%rsp)
	vmovups	128(%r8), %ymm0
	vmovups	96(%r8), %ymm1
	movq	%r12, %r10
	notq	%r10
	addq	%rbx, %r10
	movq	%r10, -8(%rsp)
	movq	%r9, %r10
	andq	$-2, %r10
	movq	%r10, 96(%rsp)
	movq	56(%rsp), %r10
	movl	%r10d, %r14d
	andl	$7, %r14d
	leaq	4(,%rdx,4), %rdx
	movq	%rdi, 64(%rsp)
	imulq	%rdx, %rdi
	leaq	(%rdi,%rax), %r15
	addq	$4, %r15
	leaq	(,%r12,4), %rax
	leaq	(%rax,%rcx,4), %rax
	leaq	(%r11,%rax), %rbp
	addq	$28, %rbp
	addq	%r11, %rax
	movq	%rax, -40(%rsp)
	movq	%r13, 72(%rsp)
	imulq	%r13, %rdx
	leaq	(%rdx,%r12,4), %rax
	leaq	(%r11,%rax), %rdi
	addq	$28, %rdi
	addq	%rax, %r11
	movq	%r12, %rax
	imulq	%r9, %rax
	movq	48(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	addq	$64, %rcx
	movq	%r9, %rax
	shlq	$6, %rax
	movq	%rax, 8(%rsp)
	andq	$-8, %r10
	movq	48(%r8), %rax
	movq	%rax, 16(%rsp)
	movq	56(%r8), %rax
	movq	%rax, 32(%rsp)
	movq	64(%r8), %rax
	movq	%rax, 80(%rsp)
	xorl	%r13d, %r13d
	movq	%r9, -24(%rsp)
	jmp	.LBB7_54
	.p2align	4
.LBB7_52:
	movq	72(%rsp), %rax
	movq	-16(%rsp), %rcx
	vmovups	%ymm2, (%rcx,%rax,4)
	vmovups	%ymm3, 32(%rcx,%rax,4)
.LBB7_53:
	addq	$16, %r12
	incq	%r13
	movq	-48(%rsp), %rcx
	addq	8(%rsp), %rcx
	addq	$64, %rbp
	addq	$-16, %r10
	addq	$64, -40(%rsp)
	addq	$64, %rdi
	addq	$64, %r11
	cmpq	%rbx, %r12
	jge	.LBB7_83
.LBB7_54:
	movq	16(%rsp), %rax
	vmovups	(%rax,%r12,4), %ymm2
	vmovups	32(%rax,%r12,4), %ymm3
	testq	%r9, %r9
	movq	%r11, -64(%rsp)
	movq	%rcx, -48(%rsp)
	je	.LBB7_57
	cmpq	$1, %r9
	jne	.LBB7_58
	xorl	%eax, %eax
	vmovaps	%ymm2, %ymm4
	vmovaps	%ymm3, %ymm5
	jmp	.LBB7_60
	.p2align	4
.LBB7_57:
	vmovaps	%ymm2, %ymm4
	vmovaps	%ymm3, %ymm5
	jmp	.LBB7_62
	.p2align	4
.LBB7_58:
	xorl	%edx, %edx
	vmovaps	%ymm2, %ymm4
	vmovaps	%ymm3, %ymm5
	movq	96(%rsp), %r8
	.p2align	4
.LBB7_59:
	vbroadcastss	(%rsi,%rdx,4), %ymm6
	vmovups	-64(%rcx), %ymm7
	vmovups	-32(%rcx), %ymm8
	vmovups	(%rcx), %ymm9
	vmovups	32(%rcx), %ymm10
	vfmadd231ps	%ymm7, %ymm6, %ymm4
	vfmadd231ps	%ymm6, %ymm8, %ymm5
	vbroadcastss	-4(%r15,%rdx,4), %ymm6
	vfmadd231ps	%ymm7, %ymm6, %ymm2
	vfmadd231ps	%ymm8, %ymm6, %ymm3
	leaq	2(%rdx), %rax
	vbroadcastss	4(%rsi,%rdx,4), %ymm6
	vfmadd231ps	%ymm10, %ymm6, %ymm5
	vfmadd231ps	%ymm6, %ymm9, %ymm4
	vbroadcastss	(%r15,%rdx,4), %ymm6
	vfmadd231ps	%ymm10, %ymm6, %ymm3
	vfmadd231ps	%ymm9, %ymm6, %ymm2
	subq	$-128, %rcx
	movq	%rax, %rdx
	cmpq	%rax, %r8
	jne	.LBB7_59
.LBB7_60:
	testb	$1, %r9b
	je	.LBB7_62
	movq	%r12, %rcx
	imulq	%r9, %rcx
	movq	48(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rcx
	leaq	(%rsi,%rax,4), %rdx
	movq	%rax, %r8
	shlq	$6, %r8
	vmovups	(%rcx,%r8), %ymm6
	vmovups	32(%rcx,%r8), %ymm7
	vbroadcastss	(%rsi,%rax,4), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm5
	vfmadd231ps	%ymm8, %ymm6, %ymm4
	movq	64(%rsp), %rax
	vbroadcastss	(%rdx,%rax,4), %ymm8
	vfmadd231ps	%ymm7, %ymm8, %ymm3
	vfmadd231ps	%ymm6, %ymm8, %ymm2
.LBB7_62:
	movq	32(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r12,4), %rcx
	cmoveq	%rax, %rcx
	movq	80(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r12,4), %r11
	cmoveq	%rax, %r11
	vmaxps	%ymm4, %ymm1, %ymm4
	vmaxps	%ymm5, %ymm0, %ymm5
	testq	%rcx, %rcx
	sete	%al
	testq	%r11, %r11
	sete	%r8b
	orb	%al, %r8b
	jne	.LBB7_64
	vmovups	(%rcx), %ymm6
	vmovups	32(%rcx), %ymm7
	vfmadd213ps	32(%r11), %ymm7, %ymm5
	vfmadd213ps	(%r11), %ymm6, %ymm4
.LBB7_64:
	movq	%r13, %rdx
	shlq	$4, %rdx
	movq	-8(%rsp), %rax
	subq	%rdx, %rax
	movq	%rbx, %rdx
	subq	%r12, %rdx
	movq	-32(%rsp), %r9
	leaq	(%r9,%r12,4), %r9
	cmpq	$15, %rdx
	movq	%r13, (%rsp)
	movq	%r9, -16(%rsp)
	jle	.LBB7_66
	vmovups	%ymm4, (%r9)
	vmovups	%ymm5, 32(%r9)
	jmp	.LBB7_73
	.p2align	4
.LBB7_66:
	cmpq	$7, %rax
	jae	.LBB7_68
	xorl	%ebx, %ebx
	jmp	.LBB7_70
	.p2align	4
.LBB7_68:
	xorl	%r9d, %r9d
	.p2align	4
.LBB7_69:
	vmovups	%ymm4, -128(%rsp)
	vmovups	%ymm5, -96(%rsp)
	vmovss	-128(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -28(%rbp,%r9,4)
	vmovups	%ymm5, -96(%rsp)
	vmovups	%ymm4, -128(%rsp)
	vmovss	-124(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -24(%rbp,%r9,4)
	vmovups	%ymm5, -96(%rsp)
	vmovups	%ymm4, -128(%rsp)
	vmovss	-120(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -20(%rbp,%r9,4)
	vmovups	%ymm5, -96(%rsp)
	vmovups	%ymm4, -128(%rsp)
	vmovss	-116(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -16(%rbp,%r9,4)
	vmovups	%ymm5, -96(%rsp)
	vmovups	%ymm4, -128(%rsp)
	vmovss	-112(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -12(%rbp,%r9,4)
	vmovups	%ymm5, -96(%rsp)
	vmovups	%ymm4, -128(%rsp)
	vmovss	-108(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -8(%rbp,%r9,4)
	vmovups	%ymm5, -96(%rsp)
	vmovups	%ymm4, -128(%rsp)
	vmovss	-104(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -4(%rbp,%r9,4)
	leaq	8(%r9), %rbx
	vmovups	%ymm5, -96(%rsp)
	vmovups	%ymm4, -128(%rsp)
	vmovss	-100(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, (%rbp,%r9,4)
	movq	%rbx, %r9
	cmpq	%rbx, %r10
	jne	.LBB7_69
.LBB7_70:
	testq	%r14, %r14
	je	.LBB7_73
	movq	-40(%rsp), %r9
	leaq	(%r9,%rbx,4), %r9
	leaq	(%rsp,%rbx,4), %rbx
	addq	$-128, %rbx
	xorl	%r13d, %r13d
	.p2align	4
.LBB7_72:
	vmovups	%ymm4, -128(%rsp)
	vmovups	%ymm5, -96(%rsp)
	vmovss	(%rbx,%r13,4), %xmm6
	vmovss	%xmm6, (%r9,%r13,4)
	incq	%r13
	cmpq	%r13, %r14
	jne	.LBB7_72
.LBB7_73:
	vmaxps	%ymm2, %ymm1, %ymm2
	vmaxps	%ymm3, %ymm0, %ymm3
	testb	%r8b, %r8b
	jne	.LBB7_75
	vmovups	(%rcx), %ymm4
	vmovups	32(%rcx), %ymm5
	vfmadd213ps	32(%r11), %ymm5, %ymm3
	vfmadd213ps	(%r11), %ymm4, %ymm2
.LBB7_75:
	movq	-24(%rsp), %r9
	movq	-64(%rsp), %r11
	cmpq	$15, %rdx
	movq	-56(%rsp), %rbx
	movq	(%rsp), %r13
	jg	.LBB7_52
	cmpq	$7, %rax
	jae	.LBB7_78
	xorl	%ecx, %ecx
	jmp	.LBB7_80
	.p2align	4
.LBB7_78:
	xorl	%eax, %eax
	.p2align	4
.LBB7_79:
	vmovups	%ymm2, -128(%rsp)
	vmovups	%ymm3, -96(%rsp)
	vmovss	-128(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -28(%rdi,%rax,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-124(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -24(%rdi,%rax,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-120(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -20(%rdi,%rax,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-116(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -16(%rdi,%rax,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-112(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -12(%rdi,%rax,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-108(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -8(%rdi,%rax,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-104(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -4(%rdi,%rax,4)
	leaq	8(%rax), %rcx
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-100(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, (%rdi,%rax,4)
	movq	%rcx, %rax
	cmpq	%rcx, %r10
	jne	.LBB7_79
.LBB7_80:
	testb	$7, 56(%rsp)
	je	.LBB7_53
	leaq	(%r11,%rcx,4), %rax
	leaq	(%rsp,%rcx,4), %rcx
	addq	$-128, %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB7_82:
	vmovups	%ymm2, -128(%rsp)
	vmovups	%ymm3, -96(%rsp)
	vmovss	(%rcx,%rdx,4), %xmm4
	vmovss	%xmm4, (%rax,%rdx,4)
	incq	%rdx
	cmpq	%rdx, %r14
	jne	.LBB7_82
	jmp	.LBB7_53
.LBB7_83:
	movq	24(%rsp), %rdi
	addq	$2, %rdi
	movq	40(%rsp), %r13
	movq	88(%rsp), %rsi
.LBB7_84:
	movabsq	$-9223372036854775807, %rax
	andq	%rax, %rsi
	cmpq	$1, %rsi
	jne	.LBB7_173
	movq	8(%r13), %r14
	cmpq	$49, %r14
	movq	%rdi, 24(%rsp)
	jl	.LBB7_119
	movq	16(%r13), %r12
	movq	24(%r13), %rax
	movq	32(%r13), %rcx
	imulq	%rdi, %rcx
	leaq	(%rax,%rcx,4), %rdx
	movq	40(%r13), %rbp
	movq	%r13, %rsi
	movq	48(%r13), %r13
	movq	72(%rsi), %rax
	movq	80(%rsi), %rcx
	imulq	%rdi, %rcx
	leaq	(%rax,%rcx,4), %rdi
	movq	%rdi, (%rsp)
	vmovups	128(%rsi), %ymm0
	vmovups	96(%rsi), %ymm1
	movq	56(%rsi), %rdi
	movq	%rdi, -16(%rsp)
	movq	%r12, %rdi
	shlq	$4, %rdi
	movq	%rdi, 8(%rsp)
	movq	%r12, %r11
	shlq	$7, %r11
	movq	%r12, %rbx
	andq	$-2, %rbx
	movl	%r14d, %edi
	andl	$7, %edi
	movq	%rdi, 16(%rsp)
	movq	%r12, %r15
	shlq	$6, %r15
	movq	%r12, %rdi
	shlq	$8, %rdi
	movq	%rdi, -40(%rsp)
	leaq	(%rax,%rcx,4), %r8
	addq	$220, %r8
	leaq	(%rax,%rcx,4), %rax
	addq	$192, %rax
	movq	%rax, -48(%rsp)
	movq	%r14, %rax
	andq	$-8, %rax
	addq	$-48, %rax
	movq	64(%rsi), %rcx
	movq	%rcx, -24(%rsp)
	leaq	-49(%r14), %rcx
	movq	%rcx, 32(%rsp)
	leaq	(%r15,%r15,2), %r10
	movq	$0, -64(%rsp)
	movq	%rbp, -32(%rsp)
	xorl	%r9d, %r9d
	movq	%r14, %rdi
	movq	%r12, %r14
	movq	%r13, -8(%rsp)
	jmp	.LBB7_89
	.p2align	4
.LBB7_87:
	vmovups	%ymm3, 192(%rsi,%r9,4)
	vmovups	%ymm2, 224(%rsi,%r9,4)
.LBB7_88:
	leaq	64(%r9), %r12
	addq	$112, %r9
	incq	-64(%rsp)
	movq	-56(%rsp), %rbp
	addq	-40(%rsp), %rbp
	addq	$256, %r8
	addq	$-64, %rax
	addq	$256, -48(%rsp)
	cmpq	%rdi, %r9
	movq	%r12, %r9
	jge	.LBB7_120
.LBB7_89:
	vmovups	(%r13,%r9,4), %ymm8
	vmovups	32(%r13,%r9,4), %ymm9
	vmovups	64(%r13,%r9,4), %ymm6
	vmovups	96(%r13,%r9,4), %ymm7
	vmovups	160(%r13,%r9,4), %ymm4
	vmovups	128(%r13,%r9,4), %ymm5
	vmovups	224(%r13,%r9,4), %ymm2
	vmovups	192(%r13,%r9,4), %ymm3
	testq	%r14, %r14
	movq	%rbp, -56(%rsp)
	je	.LBB7_94
	xorl	%r12d, %r12d
	cmpq	$1, %r14
	je	.LBB7_92
	.p2align	4
.LBB7_91:
	vbroadcastss	(%rdx,%r12,4), %ymm10
	vfmadd231ps	(%rbp), %ymm10, %ymm8
	vfmadd231ps	32(%rbp), %ymm10, %ymm9
	vfmadd231ps	(%rbp,%r15), %ymm10, %ymm6
	vfmadd231ps	32(%rbp,%r15), %ymm10, %ymm7
	vfmadd231ps	(%rbp,%r11), %ymm10, %ymm5
	vfmadd231ps	32(%rbp,%r11), %ymm10, %ymm4
	vfmadd231ps	(%rbp,%r10), %ymm10, %ymm3
	vfmadd231ps	32(%rbp,%r10), %ymm10, %ymm2
	vbroadcastss	4(%rdx,%r12,4), %ymm10
	addq	$2, %r12
	vfmadd231ps	96(%rbp), %ymm10, %ymm9
	vfmadd231ps	64(%rbp), %ymm10, %ymm8
	vfmadd231ps	96(%rbp,%r15), %ymm10, %ymm7
	vfmadd231ps	64(%rbp,%r15), %ymm10, %ymm6
	vfmadd231ps	96(%rbp,%r11), %ymm10, %ymm4
	vfmadd231ps	64(%rbp,%r11), %ymm10, %ymm5
	vfmadd231ps	96(%rbp,%r10), %ymm10, %ymm2
	vfmadd231ps	64(%rbp,%r10), %ymm10, %ymm3
	subq	$-128, %rbp
	cmpq	%r12, %rbx
	jne	.LBB7_91
.LBB7_92:
	testb	$1, %r14b
	je	.LBB7_94
	movq	%r9, %rcx
	imulq	%r14, %rcx
	movq	-32(%rsp), %rsi
	leaq	(%rsi,%rcx,4), %rcx
	movq	%r12, %rbp
	shlq	$6, %rbp
	movq	%rdi, %r13
	movq	%r14, %rdi
	leaq	(%rcx,%rbp), %r14
	leaq	(%r14,%r11), %rsi
	vbroadcastss	(%rdx,%r12,4), %ymm10
	vfmadd231ps	32(%rcx,%rbp), %ymm10, %ymm9
	vfmadd231ps	(%rcx,%rbp), %ymm10, %ymm8
	movq	8(%rsp), %rcx
	vfmadd231ps	32(%r14,%rcx,4), %ymm10, %ymm7
	vfmadd231ps	(%r14,%rcx,4), %ymm10, %ymm6
	vfmadd231ps	32(%r11,%r14), %ymm10, %ymm4
	vfmadd231ps	(%r11,%r14), %ymm10, %ymm5
	movq	%rdi, %r14
	movq	%r13, %rdi
	movq	-8(%rsp), %r13
	vfmadd231ps	32(%rsi,%rcx,4), %ymm10, %ymm2
	vfmadd231ps	(%rsi,%rcx,4), %ymm10, %ymm3
.LBB7_94:
	movq	-16(%rsp), %rcx
	testq	%rcx, %rcx
	leaq	(%rcx,%r9,4), %rbp
	cmoveq	%rcx, %rbp
	movq	-24(%rsp), %rcx
	testq	%rcx, %rcx
	leaq	(%rcx,%r9,4), %r12
	cmoveq	%rcx, %r12
	vmaxps	%ymm8, %ymm1, %ymm8
	vmaxps	%ymm9, %ymm0, %ymm9
	testq	%rbp, %rbp
	je	.LBB7_98
	testq	%r12, %r12
	je	.LBB7_97
	vmovups	(%rbp), %ymm10
	vmovups	32(%rbp), %ymm11
	vfmadd213ps	32(%r12), %ymm11, %ymm9
	vfmadd213ps	(%r12), %ymm10, %ymm8
.LBB7_97:
	leaq	64(%rbp), %rcx
	jmp	.LBB7_99
	.p2align	4
.LBB7_98:
	xorl	%ecx, %ecx
.LBB7_99:
	vmaxps	%ymm6, %ymm1, %ymm6
	vmaxps	%ymm7, %ymm0, %ymm7
	testq	%rcx, %rcx
	je	.LBB7_102
	testq	%r12, %r12
	je	.LBB7_102
	vmovups	(%rcx), %ymm10
	vmovups	32(%rcx), %ymm11
	vfmadd213ps	96(%r12), %ymm11, %ymm7
	vfmadd213ps	64(%r12), %ymm10, %ymm6
.LBB7_102:
	vmaxps	%ymm5, %ymm1, %ymm5
	vmaxps	%ymm4, %ymm0, %ymm4
	testq	%rbp, %rbp
	je	.LBB7_106
	subq	$-128, %rbp
	testq	%r12, %r12
	je	.LBB7_105
	vmovups	(%rbp), %ymm10
	vmovups	32(%rbp), %ymm11
	vfmadd213ps	160(%r12), %ymm11, %ymm4
	vfmadd213ps	128(%r12), %ymm10, %ymm5
.LBB7_105:
	addq	$64, %rbp
	jmp	.LBB7_107
	.p2align	4
.LBB7_106:
	xorl	%ebp, %ebp
.LBB7_107:
	vmaxps	%ymm3, %ymm1, %ymm3
	vmaxps	%ymm2, %ymm0, %ymm2
	testq	%rbp, %rbp
	je	.LBB7_110
	testq	%r12, %r12
	je	.LBB7_110
	vmovups	(%rbp), %ymm10
	vmovups	32(%rbp), %ymm11
	vfmadd213ps	224(%r12), %ymm11, %ymm2
	vfmadd213ps	192(%r12), %ymm10, %ymm3
.LBB7_110:
	movq	%rdi, %rcx
	subq	%r9, %rcx
	movq	(%rsp), %rsi
	vmovups	%ymm8, (%rsi,%r9,4)
	vmovups	%ymm9, 32(%rsi,%r9,4)
	vmovups	%ymm6, 64(%rsi,%r9,4)
	vmovups	%ymm7, 96(%rsi,%r9,4)
	vmovups	%ymm5, 128(%rsi,%r9,4)
	vmovups	%ymm4, 160(%rsi,%r9,4)
	addq	$-48, %rcx
	cmpq	$16, %rcx
	jge	.LBB7_87
	testq	%rcx, %rcx
	je	.LBB7_88
	movq	-64(%rsp), %rcx
	shlq	$6, %rcx
	movq	32(%rsp), %rsi
	subq	%rcx, %rsi
	cmpq	$7, %rsi
	jae	.LBB7_114
	xorl	%ebp, %ebp
	movq	16(%rsp), %rsi
	jmp	.LBB7_116
.LBB7_114:
	xorl	%r12d, %r12d
	movq	16(%rsp), %rsi
	.p2align	4
.LBB7_115:
	vmovups	%ymm3, -128(%rsp)
	vmovups	%ymm2, -96(%rsp)
	vmovss	-128(%rsp,%r12,4), %xmm4
	vmovss	%xmm4, -28(%r8,%r12,4)
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-124(%rsp,%r12,4), %xmm4
	vmovss	%xmm4, -24(%r8,%r12,4)
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-120(%rsp,%r12,4), %xmm4
	vmovss	%xmm4, -20(%r8,%r12,4)
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-116(%rsp,%r12,4), %xmm4
	vmovss	%xmm4, -16(%r8,%r12,4)
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-112(%rsp,%r12,4), %xmm4
	vmovss	%xmm4, -12(%r8,%r12,4)
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-108(%rsp,%r12,4), %xmm4
	vmovss	%xmm4, -8(%r8,%r12,4)
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-104(%rsp,%r12,4), %xmm4
	vmovss	%xmm4, -4(%r8,%r12,4)
	leaq	8(%r12), %rbp
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-100(%rsp,%r12,4), %xmm4
	vmovss	%xmm4, (%r8,%r12,4)
	movq	%rbp, %r12
	cmpq	%rbp, %rax
	jne	.LBB7_115
.LBB7_116:
	testq	%rsi, %rsi
	je	.LBB7_88
	movq	-48(%rsp), %rcx
	leaq	(%rcx,%rbp,4), %rcx
	leaq	(%rsp,%rbp,4), %r12
	addq	$-128, %r12
	xorl	%ebp, %ebp
	.p2align	4
.LBB7_118:
	vmovups	%ymm3, -128(%rsp)
	vmovups	%ymm2, -96(%rsp)
	vmovss	(%r12,%rbp,4), %xmm4
	vmovss	%xmm4, (%rcx,%rbp,4)
	incq	%rbp
	cmpq	%rbp, %rsi
	jne	.LBB7_118
	jmp	.LBB7_88
.LBB7_119:
	xorl	%r12d, %r12d
	movq	%r14, %rdi
.LBB7_120:
	leaq	16(%r12), %rax
	cmpq	%rdi, %rax
	movq	%rdi, -56(%rsp)
	jge	.LBB7_150
	movq	40(%rsp), %r15
	movq	16(%r15), %r9
	movq	24(%r15), %rax
	movq	32(%r15), %rcx
	movq	24(%rsp), %rdi
	imulq	%rdi, %rcx
	leaq	(%rax,%rcx,4), %rcx
	movq	40(%r15), %rsi
	movq	48(%r15), %r13
	movq	72(%r15), %rax
	movq	80(%r15), %rdx
	imulq	%rdi, %rdx
	leaq	(%rax,%rdx,4), %rdi
	movq	%rdi, (%rsp)
	vmovups	128(%r15), %ymm0
	vmovups	96(%r15), %ymm1
	movq	%r9, %rdi
	shlq	$6, %rdi
	movq	%rdi, -8(%rsp)
	movq	-56(%rsp), %rdi
	subq	%r12, %rdi
	leaq	-16(%rdi), %r10
	addq	$-17, %rdi
	movq	%rdi, 8(%rsp)
	movq	%r9, %r11
	andq	$-2, %r11
	movl	%r10d, %ebx
	andl	$7, %ebx
	leaq	(,%r12,4), %rdi
	leaq	64(,%r12,4), %r8
	imulq	%r9, %r8
	leaq	(%r8,%rsi), %r14
	addq	$64, %r14
	movq	%r9, %r8
	shlq	$7, %r8
	movq	%r8, -16(%rsp)
	leaq	(%rdi,%rdx,4), %rdx
	movq	-56(%rsp), %rdi
	leaq	(%rax,%rdx), %rbp
	addq	$92, %rbp
	addq	%rax, %rdx
	addq	$64, %rdx
	movq	%r12, %rax
	movq	%r9, -64(%rsp)
	imulq	%r9, %rax
	movq	%rsi, -24(%rsp)
	leaq	(%rsi,%rax,4), %r9
	addq	$64, %r9
	movq	%r13, %rsi
	andq	$-8, %r10
	movq	56(%r15), %rax
	movq	64(%r15), %r8
	movq	%r8, -40(%rsp)
	xorl	%r15d, %r15d
	movq	%rax, -48(%rsp)
	movq	%r13, -32(%rsp)
	jmp	.LBB7_124
	.p2align	4
.LBB7_122:
	vmovups	%ymm2, 64(%rdi,%r12,4)
	vmovups	%ymm3, 96(%rdi,%r12,4)
.LBB7_123:
	leaq	32(%r12), %r8
	addq	$48, %r12
	incq	%r15
	movq	-16(%rsp), %rax
	addq	%rax, %r14
	addq	%rax, %r9
	subq	$-128, %rbp
	addq	$-32, %r10
	subq	$-128, %rdx
	movq	-56(%rsp), %rdi
	cmpq	%rdi, %r12
	movq	%r8, %r12
	movq	-48(%rsp), %rax
	jge	.LBB7_151
.LBB7_124:
	vmovups	(%rsi,%r12,4), %ymm4
	vmovups	32(%rsi,%r12,4), %ymm5
	vmovups	64(%rsi,%r12,4), %ymm2
	vmovups	96(%rsi,%r12,4), %ymm3
	cmpq	$0, -64(%rsp)
	je	.LBB7_131
	cmpq	$1, -64(%rsp)
	jne	.LBB7_127
	xorl	%r8d, %r8d
	jmp	.LBB7_129
	.p2align	4
.LBB7_127:
	xorl	%eax, %eax
	xorl	%r8d, %r8d
	.p2align	4
.LBB7_128:
	vbroadcastss	(%rcx,%r8,4), %ymm6
	vfmadd231ps	-64(%r9,%rax), %ymm6, %ymm4
	vfmadd231ps	-32(%r9,%rax), %ymm6, %ymm5
	vfmadd231ps	-64(%r14,%rax), %ymm6, %ymm2
	vfmadd231ps	-32(%r14,%rax), %ymm6, %ymm3
	vbroadcastss	4(%rcx,%r8,4), %ymm6
	addq	$2, %r8
	vfmadd231ps	32(%r9,%rax), %ymm6, %ymm5
	vfmadd231ps	(%r9,%rax), %ymm6, %ymm4
	vfmadd231ps	32(%r14,%rax), %ymm6, %ymm3
	vfmadd231ps	(%r14,%rax), %ymm6, %ymm2
	subq	$-128, %rax
	cmpq	%r8, %r11
	jne	.LBB7_128
.LBB7_129:
	testb	$1, -64(%rsp)
	movq	-48(%rsp), %rax
	je	.LBB7_131
	movq	%r12, %rax
	movq	-64(%rsp), %rdi
	imulq	%rdi, %rax
	movq	-24(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	movq	%r8, %rdi
	shlq	$6, %rdi
	leaq	(%rax,%rdi), %r13
	vbroadcastss	(%rcx,%r8,4), %ymm6
	vfmadd231ps	32(%rax,%rdi), %ymm6, %ymm5
	vfmadd231ps	(%rax,%rdi), %ymm6, %ymm4
	movq	-56(%rsp), %rdi
	movq	-8(%rsp), %rax
	vfmadd231ps	32(%rax,%r13), %ymm6, %ymm3
	vfmadd231ps	(%rax,%r13), %ymm6, %ymm2
	movq	-48(%rsp), %rax
	movq	-32(%rsp), %rsi
.LBB7_131:
	movq	-40(%rsp), %r13
	testq	%r13, %r13
	leaq	(%r13,%r12,4), %r8
	cmoveq	%r13, %r8
	vmaxps	%ymm4, %ymm1, %ymm4
	vmaxps	%ymm5, %ymm0, %ymm5
	testq	%rax, %rax
	je	.LBB7_137
	leaq	(%rax,%r12,4), %rax
	testq	%rax, %rax
	je	.LBB7_137
	testq	%r8, %r8
	je	.LBB7_135
	vmovups	(%rax), %ymm6
	vmovups	32(%rax), %ymm7
	vfmadd213ps	32(%r8), %ymm7, %ymm5
	vfmadd213ps	(%r8), %ymm6, %ymm4
.LBB7_135:
	addq	$64, %rax
	jmp	.LBB7_138
	.p2align	4
.LBB7_137:
	xorl	%eax, %eax
.LBB7_138:
	vmaxps	%ymm2, %ymm1, %ymm2
	vmaxps	%ymm3, %ymm0, %ymm3
	testq	%rax, %rax
	je	.LBB7_141
	testq	%r8, %r8
	je	.LBB7_141
	vmovups	(%rax), %ymm6
	vmovups	32(%rax), %ymm7
	vfmadd213ps	96(%r8), %ymm7, %ymm3
	vfmadd213ps	64(%r8), %ymm6, %ymm2
.LBB7_141:
	movq	%rdi, %rax
	subq	%r12, %rax
	movq	(%rsp), %rdi
	vmovups	%ymm4, (%rdi,%r12,4)
	vmovups	%ymm5, 32(%rdi,%r12,4)
	addq	$-16, %rax
	cmpq	$16, %rax
	jge	.LBB7_122
	testq	%rax, %rax
	je	.LBB7_123
	movq	%r15, %rax
	shlq	$5, %rax
	movq	8(%rsp), %rdi
	subq	%rax, %rdi
	cmpq	$7, %rdi
	jae	.LBB7_145
	xorl	%r8d, %r8d
	jmp	.LBB7_147
.LBB7_145:
	xorl	%eax, %eax
	.p2align	4
.LBB7_146:
	vmovups	%ymm2, -128(%rsp)
	vmovups	%ymm3, -96(%rsp)
	vmovss	-128(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -28(%rbp,%rax,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-124(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -24(%rbp,%rax,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-120(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -20(%rbp,%rax,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-116(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -16(%rbp,%rax,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-112(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -12(%rbp,%rax,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-108(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -8(%rbp,%rax,4)
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-104(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -4(%rbp,%rax,4)
	leaq	8(%rax), %r8
	vmovups	%ymm3, -96(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovss	-100(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, (%rbp,%rax,4)
	movq	%r8, %rax
	cmpq	%r8, %r10
	jne	.LBB7_146
.LBB7_147:
	testq	%rbx, %rbx
	je	.LBB7_123
	leaq	(%rdx,%r8,4), %rax
	leaq	(%rsp,%r8,4), %r8
	addq	$-128, %r8
	xorl	%edi, %edi
	.p2align	4
.LBB7_149:
	vmovups	%ymm2, -128(%rsp)
	vmovups	%ymm3, -96(%rsp)
	vmovss	(%r8,%rdi,4), %xmm4
	vmovss	%xmm4, (%rax,%rdi,4)
	incq	%rdi
	cmpq	%rdi, %rbx
	jne	.LBB7_149
	jmp	.LBB7_123
.LBB7_150:
	movq	%r12, %r8
.LBB7_151:
	movq	%rdi, %rax
	movq	%r8, -32(%rsp)
	subq	%r8, %rax
	movq	40(%rsp), %r8
	movq	24(%rsp), %r9
	jle	.LBB7_173
	movq	16(%r8), %r15
	movq	24(%r8), %rcx
	movq	40(%r8), %rdx
	movq	48(%r8), %rsi
	movq	%rsi, (%rsp)
	movq	72(%r8), %rsi
	movq	80(%r8), %rdi
	imulq	%r9, %rdi
	leaq	(%rsi,%rdi,4), %r10
	movq	%r10, -8(%rsp)
	vmovups	128(%r8), %ymm0
	vmovups	96(%r8), %ymm1
	movq	56(%r8), %r10
	movq	%r10, -16(%rsp)
	movq	64(%r8), %r10
	movq	%r10, -40(%rsp)
	movl	%r15d, %r10d
	andl	$3, %r10d
	movq	%r15, %r11
	andq	$-4, %r11
	movl	%eax, %ebx
	imulq	32(%r8), %r9
	andl	$7, %ebx
	leaq	(%rcx,%r9,4), %r14
	addq	$12, %r14
	movq	-32(%rsp), %r13
	movq	%r13, %rcx
	imulq	%r15, %rcx
	leaq	(%rdx,%rcx,4), %r12
	addq	$192, %r12
	movq	%r15, %r8
	shlq	$6, %r8
	movq	%r8, -24(%rsp)
	leaq	(%rdx,%rcx,4), %rbp
	leaq	(,%r13,4), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	leaq	(%rsi,%rcx), %rdi
	addq	$28, %rdi
	andq	$-8, %rax
	addq	%rcx, %rsi
	xorl	%ecx, %ecx
	movq	%r15, -48(%rsp)
	jmp	.LBB7_155
	.p2align	4
.LBB7_153:
	movq	-8(%rsp), %rdx
	vmovups	%ymm3, (%rdx,%r13,4)
	vmovups	%ymm2, 32(%rdx,%r13,4)
.LBB7_154:
	addq	$16, %r13
	incq	%rcx
	movq	-24(%rsp), %rdx
	addq	%rdx, %r12
	addq	%rdx, %rbp
	addq	$64, %rdi
	addq	$-16, %rax
	addq	$64, %rsi
	cmpq	-56(%rsp), %r13
	movq	-48(%rsp), %r15
	jge	.LBB7_173
.LBB7_155:
	movq	(%rsp), %rdx
	vmovups	(%rdx,%r13,4), %ymm3
	vmovups	32(%rdx,%r13,4), %ymm2
	testq	%r15, %r15
	movq	%rsi, -64(%rsp)
	je	.LBB7_163
	cmpq	$4, %r15
	jae	.LBB7_158
	xorl	%edx, %edx
	jmp	.LBB7_160
	.p2align	4
.LBB7_158:
	movq	%r12, %r15
	xorl	%edx, %edx
	.p2align	4
.LBB7_159:
	vbroadcastss	-12(%r14,%rdx,4), %ymm4
	vfmadd231ps	-192(%r15), %ymm4, %ymm3
	vfmadd231ps	-160(%r15), %ymm4, %ymm2
	vbroadcastss	-8(%r14,%rdx,4), %ymm4
	vfmadd231ps	-96(%r15), %ymm4, %ymm2
	vfmadd231ps	-128(%r15), %ymm4, %ymm3
	vbroadcastss	-4(%r14,%rdx,4), %ymm4
	vfmadd231ps	-64(%r15), %ymm4, %ymm3
	vfmadd231ps	-32(%r15), %ymm4, %ymm2
	vbroadcastss	(%r14,%rdx,4), %ymm4
	addq	$4, %rdx
	vfmadd231ps	32(%r15), %ymm4, %ymm2
	vfmadd231ps	(%r15), %ymm4, %ymm3
	addq	$256, %r15
	cmpq	%rdx, %r11
	jne	.LBB7_159
.LBB7_160:
	testq	%r10, %r10
	je	.LBB7_163
	leaq	(%r14,%rdx,4), %r15
	addq	$-12, %r15
	shlq	$6, %rdx
	addq	%rbp, %rdx
	xorl	%r9d, %r9d
	.p2align	4
.LBB7_162:
	vbroadcastss	(%r15,%r9,4), %ymm4
	vfmadd231ps	32(%rdx), %ymm4, %ymm2
	vfmadd231ps	(%rdx), %ymm4, %ymm3
	incq	%r9
	addq	$64, %rdx
	cmpq	%r9, %r10
	jne	.LBB7_162
.LBB7_163:
	vmaxps	%ymm2, %ymm0, %ymm2
	vmaxps	%ymm3, %ymm1, %ymm3
	movq	-16(%rsp), %r8
	testq	%r8, %r8
	sete	%r15b
	leaq	(,%r13,4), %r9
	movq	-40(%rsp), %rsi
	testq	%rsi, %rsi
	leaq	(%rsi,%r13,4), %rdx
	cmoveq	%rsi, %rdx
	addq	%r8, %r9
	sete	%r8b
	orb	%r15b, %r8b
	testq	%rdx, %rdx
	sete	%r15b
	orb	%r8b, %r15b
	jne	.LBB7_165
	vmovups	(%r9), %ymm4
	vmovups	32(%r9), %ymm5
	vfmadd213ps	32(%rdx), %ymm5, %ymm2
	vfmadd213ps	(%rdx), %ymm4, %ymm3
.LBB7_165:
	movq	-64(%rsp), %rsi
	movq	-56(%rsp), %r8
	movq	%r8, %rdx
	subq	%r13, %rdx
	cmpq	$15, %rdx
	jg	.LBB7_153
	movq	%rcx, %rdx
	shlq	$4, %rdx
	negq	%rdx
	addq	%r8, %rdx
	movq	-32(%rsp), %r8
	subq	%rdx, %r8
	cmpq	$-8, %r8
	jbe	.LBB7_168
	xorl	%r9d, %r9d
	jmp	.LBB7_170
	.p2align	4
.LBB7_168:
	xorl	%edx, %edx
	.p2align	4
.LBB7_169:
	vmovups	%ymm3, -128(%rsp)
	vmovups	%ymm2, -96(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -28(%rdi,%rdx,4)
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -24(%rdi,%rdx,4)
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -20(%rdi,%rdx,4)
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -16(%rdi,%rdx,4)
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -12(%rdi,%rdx,4)
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -8(%rdi,%rdx,4)
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -4(%rdi,%rdx,4)
	leaq	8(%rdx), %r9
	vmovups	%ymm2, -96(%rsp)
	vmovups	%ymm3, -128(%rsp)
	vmovss	-100(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, (%rdi,%rdx,4)
	movq	%r9, %rdx
	cmpq	%r9, %rax
	jne	.LBB7_169
.LBB7_170:
	testq	%rbx, %rbx
	je	.LBB7_154
	leaq	(%rsi,%r9,4), %rdx
	leaq	(%rsp,%r9,4), %r9
	addq	$-128, %r9
	xorl	%r15d, %r15d
	.p2align	4
.LBB7_172:
	vmovups	%ymm3, -128(%rsp)
	vmovups	%ymm2, -96(%rsp)
	vmovss	(%r9,%r15,4), %xmm4
	vmovss	%xmm4, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %rbx
	jne	.LBB7_172
	jmp	.LBB7_154
.LBB7_173:
	addq	$104, %rsp
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
	movq	%r9, -8(%rsp)
	movq	%rdx, -16(%rsp)
	testq	%rdi, %rdi
	je	.LBB8_21
	leaq	(,%rsi,4), %rdx
	leaq	(,%rsi,8), %r9
	xorl	%r11d, %r11d
	movq	-16(%rsp), %rbx
	movq	-8(%rsp), %r14
	movq	%rdi, -40(%rsp)
	movq	%rdx, -32(%rsp)
	movq	%r9, -24(%rsp)
	jmp	.LBB8_2
	.p2align	4
.LBB8_20:
	incq	%r11
	addq	%rdx, %r14
	addq	%r9, %rbx
	cmpq	%rdi, %r11
	je	.LBB8_21
.LBB8_2:
	cmpq	$8, %rsi
	jl	.LBB8_6
	xorl	%r12d, %r12d
	.p2align	4
.LBB8_4:
	movq	%r12, %rax
	vmovupd	(%rbx,%r12,8), %ymm0
	vmovupd	32(%rbx,%r12,8), %ymm1
	vsubpd	(%rcx,%r12,8), %ymm0, %ymm0
	vsubpd	32(%rcx,%r12,8), %ymm1, %ymm1
	vdivpd	32(%r8,%r12,8), %ymm1, %ymm1
	vdivpd	(%r8,%r12,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm1, %xmm1
	vmovupd	%xmm1, 16(%r14,%r12,4)
	vmovupd	%xmm0, (%r14,%r12,4)
	addq	$8, %r12
	addq	$16, %rax
	cmpq	%rax, %rsi
	jge	.LBB8_4
	cmpq	%rsi, %r12
	jae	.LBB8_20
	jmp	.LBB8_8
	.p2align	4
.LBB8_6:
	testq	%rsi, %rsi
	jle	.LBB8_20
	xorl	%r12d, %r12d
.LBB8_8:
	movq	%r12, %rbp
	orq	$1, %rbp
	cmpq	%rbp, %rsi
	movq	%rbp, %r13
	cmovgq	%rsi, %r13
	movq	%r13, %r15
	subq	%r12, %r15
	cmpq	$4, %r15
	jae	.LBB8_10
	movq	%r12, %r15
	jmp	.LBB8_19
	.p2align	4
.LBB8_10:
	movq	%rdx, %rax
	imulq	%r11, %rax
	addq	-8(%rsp), %rax
	movq	%r9, %rdx
	imulq	%r11, %rdx
	addq	-16(%rsp), %rdx
	leaq	(%rax,%r12,4), %rdi
	cmpq	%rbp, %rsi
	cmovgq	%rsi, %rbp
	leaq	(%rax,%rbp,4), %r10
	leaq	(%rdx,%r12,8), %rax
	leaq	(%rdx,%rbp,8), %rdx
	cmpq	%rdx, %rdi
	leaq	(%rcx,%rbp,8), %rdx
	setb	-41(%rsp)
	cmpq	%r10, %rax
	setb	%r9b
	cmpq	%rdx, %rdi
	leaq	(%rcx,%r12,8), %rdx
	setb	%al
	cmpq	%r10, %rdx
	leaq	(%r8,%rbp,8), %rbp
	setb	%dl
	cmpq	%rbp, %rdi
	leaq	(%r8,%r12,8), %rdi
	setb	%bpl
	cmpq	%r10, %rdi
	setb	%dil
	testb	%r9b, -41(%rsp)
	jne	.LBB8_11
	andb	%dl, %al
	movq	-24(%rsp), %r9
	jne	.LBB8_13
	andb	%dil, %bpl
	movq	-32(%rsp), %rdx
	jne	.LBB8_15
	movl	%r13d, %ebp
	andl	$3, %ebp
	subq	%rbp, %r15
	addq	%r12, %r15
	andq	$-4, %r13
	movq	-40(%rsp), %rdi
	.p2align	4
.LBB8_17:
	vmovupd	(%rbx,%r12,8), %ymm0
	vsubpd	(%rcx,%r12,8), %ymm0, %ymm0
	vdivpd	(%r8,%r12,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovupd	%xmm0, (%r14,%r12,4)
	addq	$4, %r12
	cmpq	%r12, %r13
	jne	.LBB8_17
	testq	%rbp, %rbp
	jne	.LBB8_19
	jmp	.LBB8_20
.LBB8_15:
	movq	%r12, %r15
	movq	-40(%rsp), %rdi
	jmp	.LBB8_19
.LBB8_11:
	movq	%r12, %r15
	movq	-40(%rsp), %rdi
	movq	-32(%rsp), %rdx
	movq	-24(%rsp), %r9
	jmp	.LBB8_19
.LBB8_13:
	movq	%r12, %r15
	movq	-40(%rsp), %rdi
	movq	-32(%rsp), %rdx
	.p2align	4
.LBB8_19:
	vmovsd	(%rbx,%r15,8), %xmm0
	vsubsd	(%rcx,%r15,8), %xmm0, %xmm0
	vdivsd	(%r8,%r15,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%r14,%r15,4)
	incq	%r15
	cmpq	%rsi, %r15
	jl	.LBB8_19
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
	je	.LBB9_19
	pushq	%rbx
	leaq	(,%rsi,8), %rax
	xorl	%r10d, %r10d
	jmp	.LBB9_2
	.p2align	4
.LBB9_12:
	xorl	%r11d, %r11d
.LBB9_17:
	movb	%r11b, (%r9,%r10)
	incq	%r10
	addq	%rax, %rdx
	cmpq	%rdi, %r10
	je	.LBB9_18
.LBB9_2:
	vpcmpeqd	%ymm0, %ymm0, %ymm0
	cmpq	$8, %rsi
	jl	.LBB9_6
	xorl	%r11d, %r11d
	vpcmpeqd	%ymm1, %ymm1, %ymm1
	.p2align	4
.LBB9_4:
	movq	%r11, %rbx
	vmovupd	(%rdx,%r11,8), %ymm2
	vmovupd	32(%rdx,%r11,8), %ymm3
	vmovupd	(%rcx,%r11,8), %ymm4
	vmovupd	32(%rcx,%r11,8), %ymm5
	vcmplepd	%ymm3, %ymm5, %ymm5
	vandpd	%ymm1, %ymm5, %ymm1
	vcmplepd	%ymm2, %ymm4, %ymm4
	vcmplepd	32(%r8,%r11,8), %ymm3, %ymm3
	vandpd	%ymm0, %ymm4, %ymm0
	vandpd	%ymm1, %ymm3, %ymm1
	vcmplepd	(%r8,%r11,8), %ymm2, %ymm2
	vandpd	%ymm0, %ymm2, %ymm0
	addq	$8, %r11
	addq	$16, %rbx
	cmpq	%rbx, %rsi
	jge	.LBB9_4
	cmpq	%rsi, %r11
	jb	.LBB9_8
	jmp	.LBB9_15
	.p2align	4
.LBB9_6:
	vpcmpeqd	%ymm1, %ymm1, %ymm1
	testq	%rsi, %rsi
	jle	.LBB9_15
	xorl	%r11d, %r11d
.LBB9_8:
	movb	$1, %bl
	jmp	.LBB9_9
.LBB9_11:
	incq	%r11
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB9_12
	.p2align	4
.LBB9_9:
	vmovsd	(%rdx,%r11,8), %xmm2
	vucomisd	(%rcx,%r11,8), %xmm2
	jb	.LBB9_11
	vmovsd	(%r8,%r11,8), %xmm3
	vucomisd	%xmm2, %xmm3
	jb	.LBB9_11
	incq	%r11
	cmpq	%rsi, %r11
	jl	.LBB9_9
	testb	$1, %bl
	je	.LBB9_12
.LBB9_15:
	vpcmpgtq	%ymm1, %ymm0, %ymm2
	vblendvpd	%ymm2, %ymm0, %ymm1, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vpcmpgtq	%xmm1, %xmm0, %xmm2
	vblendvpd	%xmm2, %xmm0, %xmm1, %xmm0
	vshufps	$238, %xmm0, %xmm0, %xmm1
	vpcmpgtq	%xmm1, %xmm0, %xmm2
	vblendvpd	%xmm2, %xmm0, %xmm1, %xmm0
	vmovq	%xmm0, %r11
	testq	%r11, %r11
	jns	.LBB9_12
	movb	$1, %r11b
	jmp	.LBB9_17
.LBB9_18:
	popq	%rbx
.LBB9_19:
	vzeroupper
	retq
.Lfunc_end9:
	.size	nt_f64_within__avx2, .Lfunc_end9-nt_f64_within__avx2
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
