// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 52e5fd4cc57a58e5
// toolchain: Swift version 6.3.1 (swift-6.3.1-RELEASE)
// flags: -swift-version 6 -Ounchecked -wmo -parse-as-library -module-name NeedletailKernels -Xfrontend -disable-stack-protector -target x86_64-unknown-linux-gnu -Xcc -march=x86-64-v3 -D NT_FMA -emit-assembly
#if defined(__x86_64__) && defined(__ELF__)
	.hidden	nt_f32_add__avx2
	.hidden	nt_f32_subtract__avx2
	.hidden	nt_f32_multiply__avx2
	.hidden	nt_f32_divide__avx2
	.hidden	nt_f32_minimum__avx2
	.hidden	nt_f32_maximum__avx2
	.hidden	nt_f32_prelu__avx2
	.hidden	nt_f32_squared_difference__avx2
	.hidden	nt_f32_fma_peak__avx2
	.hidden	nt_f32_read_sum__avx2
	.hidden	nt_f32_relu__avx2
	.hidden	nt_f32_sigmoid__avx2
	.hidden	nt_f32_scale_shift__avx2
	.hidden	nt_f32_matmul_packed__avx2
	.hidden	nt_f64_standardize_f32__avx2
	.hidden	nt_f64_within__avx2
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
	.text
	.globl	nt_f32_add__avx2
	.p2align	4
	.type	nt_f32_add__avx2,@function
nt_f32_add__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB0_142
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$536, %rsp
	movq	%rdx, %r12
	movq	%rsi, %r11
	movq	%rdi, %r8
	movq	40(%rdi), %rsi
	cmpq	$64, %rsi
	jg	.LBB0_3
	cmpq	$2, 32(%r8)
	setge	%al
	jmp	.LBB0_4
.LBB0_3:
	xorl	%eax, %eax
.LBB0_4:
	movq	96(%r8), %r10
	movq	152(%r8), %r9
	testq	%r10, %r10
	movq	%r12, 24(%rsp)
	movq	%r8, 8(%rsp)
	movq	%rsi, 16(%rsp)
	je	.LBB0_12
	cmpq	$1, %r10
	jne	.LBB0_17
	testq	%r9, %r9
	je	.LBB0_36
	cmpq	$1, %r9
	jne	.LBB0_17
	testb	%al, %al
	je	.LBB0_76
	movq	88(%r8), %rax
	movq	144(%r8), %rcx
	movq	%rax, %rdx
	xorq	%rsi, %rdx
	orq	%rcx, %rdx
	jne	.LBB0_73
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB0_143
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB0_144
.LBB0_12:
	cmpq	$1, %r9
	jne	.LBB0_17
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r14
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r14
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB0_40
	cmpq	104(%r8), %r14
	setne	%bpl
	cmpq	%rsi, %r11
	jl	.LBB0_41
.LBB0_15:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB0_44
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	jmp	.LBB0_45
.LBB0_17:
	cmpq	%rsi, %r11
	jge	.LBB0_19
	xorl	%edi, %edi
	jmp	.LBB0_22
.LBB0_19:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB0_21
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB0_22
.LBB0_21:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB0_22:
	movq	%rdi, %rbx
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	imulq	%rsi, %rbx
	vmovups	%ymm0, 168(%rsp)
	testq	%rdi, %rdi
	jle	.LBB0_24
	leaq	144(%rsp), %r13
	movq	%r11, %r14
	movq	%r9, %r15
	movq	%r10, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%rbp, %r10
	movq	%r15, %r9
	movq	8(%rsp), %r8
	movq	%r14, %r11
.LBB0_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB0_26
	.p2align	4
.LBB0_25:
	movq	8(%rsp), %r8
	movq	96(%r8), %r10
	movq	152(%r8), %r9
	xorl	%eax, %eax
.LBB0_26:
	movq	16(%rsp), %rcx
	subq	%rax, %rcx
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rcx, %r15
	cmovgeq	%rcx, %r15
	movq	144(%rsp), %rcx
	movq	%rcx, 136(%rsp)
	leaq	(,%rcx,4), %rcx
	addq	48(%r8), %rcx
	movq	152(%rsp), %rsi
	movq	%r10, %rdx
	imulq	%rax, %rdx
	leaq	(%rcx,%rdx,4), %rdx
	movq	%rsi, 128(%rsp)
	leaq	(,%rsi,4), %rcx
	addq	104(%r8), %rcx
	movq	%r9, 80(%rsp)
	imulq	%r9, %rax
	leaq	(%rcx,%rax,4), %rbp
	movq	%r11, 72(%rsp)
	leaq	(,%r11,4), %rbx
	addq	160(%r8), %rbx
	cmpq	$16, %r15
	jl	.LBB0_30
	xorl	%r14d, %r14d
	movq	%rbp, 88(%rsp)
	movq	80(%rsp), %r12
	.p2align	4
.LBB0_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%r10, %rcx
	movq	%r10, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovaps	%xmm0, 32(%rsp)
	vmovaps	%xmm1, 48(%rsp)
	vmovaps	%xmm2, 112(%rsp)
	vmovaps	%xmm3, 96(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	88(%rsp), %rdx
	movq	%r12, %rcx
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %r10
	vaddps	32(%rsp), %xmm0, %xmm0
	vaddps	48(%rsp), %xmm1, %xmm1
	vaddps	112(%rsp), %xmm2, %xmm2
	vaddps	96(%rsp), %xmm3, %xmm3
	vmovups	%xmm3, 48(%rbx,%r13,4)
	vmovups	%xmm2, 32(%rbx,%r13,4)
	vmovups	%xmm1, 16(%rbx,%r13,4)
	vmovups	%xmm0, (%rbx,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB0_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	88(%rsp), %rbp
	jg	.LBB0_32
	jmp	.LBB0_33
	.p2align	4
.LBB0_30:
	testq	%r15, %r15
	jle	.LBB0_33
	xorl	%r14d, %r14d
	movq	%r15, %r13
.LBB0_32:
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r10, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovaps	%xmm0, 112(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovaps	%xmm2, 32(%rsp)
	vmovaps	%xmm3, 48(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	80(%rsp), %rcx
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vaddps	112(%rsp), %xmm0, %xmm0
	vaddps	96(%rsp), %xmm1, %xmm1
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmovd	%r13d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI0_0(%rip), %ymm1, %ymm4
	vmaskmovps	%ymm0, %ymm4, (%rbx,%r14,4)
	vaddps	32(%rsp), %xmm2, %xmm0
	vaddps	48(%rsp), %xmm3, %xmm2
	vinsertf128	$1, %xmm2, %ymm0, %ymm0
	vpcmpgtd	.LCPI0_1(%rip), %ymm1, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rbx,%r14,4)
.LBB0_33:
	movq	72(%rsp), %r11
	addq	%r15, %r11
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	je	.LBB0_141
	movq	192(%rsp), %rax
	movq	200(%rsp), %rcx
	incq	%rax
	movq	%rax, 192(%rsp)
	movq	136(%rsp), %rdx
	addq	88(%rcx), %rdx
	movq	%rdx, 144(%rsp)
	movq	128(%rsp), %rdx
	addq	144(%rcx), %rdx
	movq	%rdx, 152(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB0_25
	leaq	144(%rsp), %r13
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
	jmp	.LBB0_25
.LBB0_36:
	movq	48(%r8), %r14
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r15
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB0_42
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r11
	jl	.LBB0_43
.LBB0_38:
	movq	%r11, %rax
	movq	16(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB0_82
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB0_83
.LBB0_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB0_15
.LBB0_41:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	movq	%r11, %rbx
	jmp	.LBB0_47
.LBB0_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB0_38
.LBB0_43:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	movq	%r11, %r12
	jmp	.LBB0_85
.LBB0_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB0_45:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	testq	%rax, %rax
	jle	.LBB0_47
	leaq	144(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, 72(%rsp)
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	72(%rsp), %r11
.LBB0_47:
	vmovdqa	.LCPI0_0(%rip), %ymm6
	vmovdqa	.LCPI0_1(%rip), %ymm7
	leaq	144(%rsp), %r13
	jmp	.LBB0_49
	.p2align	4
.LBB0_48:
	movq	8(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r14
	xorl	%ebx, %ebx
.LBB0_49:
	movq	16(%rsp), %rax
	subq	%rbx, %rax
	movq	%r12, %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	vmovss	(%r15,%rcx,4), %xmm0
	movq	104(%r8), %r8
	leaq	(%r8,%rax,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r14,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB0_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm5
	vbroadcastss	%xmm0, %ymm1
	vaddps	%ymm3, %ymm1, %ymm3
	vaddps	%ymm5, %ymm1, %ymm5
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB0_55
	movq	%r11, %r15
	movq	%r9, %r8
	jmp	.LBB0_57
	.p2align	4
.LBB0_52:
	cmpq	$64, %rdx
	jl	.LBB0_58
	vbroadcastss	%xmm0, %ymm1
	movq	%r11, %r15
	leaq	(%r14,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	.p2align	4
.LBB0_54:
	vaddps	-192(%r10,%r11,4), %ymm1, %ymm2
	vaddps	-160(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -160(%r9,%r11,4)
	vmovups	%ymm2, -192(%r9,%r11,4)
	vaddps	-128(%r10,%r11,4), %ymm1, %ymm2
	vaddps	-96(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -96(%r9,%r11,4)
	vmovups	%ymm2, -128(%r9,%r11,4)
	vaddps	-64(%r10,%r11,4), %ymm1, %ymm2
	vaddps	-32(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -32(%r9,%r11,4)
	vmovups	%ymm2, -64(%r9,%r11,4)
	vaddps	(%r10,%r11,4), %ymm1, %ymm2
	vaddps	32(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%r9,%r11,4)
	vmovups	%ymm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB0_54
	jmp	.LBB0_57
	.p2align	4
.LBB0_55:
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	movq	%r11, %r15
	leaq	(%r14,%r11,4), %r11
	addq	$192, %r11
	.p2align	4
.LBB0_56:
	vaddps	-192(%r10,%r9,4), %ymm1, %ymm2
	vaddps	-160(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -160(%r11,%r9,4)
	vmovntps	%ymm2, -192(%r11,%r9,4)
	vaddps	-128(%r10,%r9,4), %ymm1, %ymm2
	vaddps	-96(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -96(%r11,%r9,4)
	vmovntps	%ymm2, -128(%r11,%r9,4)
	vaddps	-64(%r10,%r9,4), %ymm1, %ymm2
	vaddps	-32(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -32(%r11,%r9,4)
	vmovntps	%ymm2, -64(%r11,%r9,4)
	vaddps	(%r10,%r9,4), %ymm1, %ymm2
	vaddps	32(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, 32(%r11,%r9,4)
	vmovntps	%ymm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB0_56
.LBB0_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r15, %r11
	jge	.LBB0_60
	jmp	.LBB0_63
	.p2align	4
.LBB0_58:
	cmpq	$15, %rdx
	jle	.LBB0_68
	movl	$16, %r9d
	xorl	%r8d, %r8d
.LBB0_60:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB0_61:
	vaddps	(%rdi,%r8,4), %ymm1, %ymm2
	vaddps	32(%rdi,%r8,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%rsi,%r8,4)
	vmovups	%ymm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB0_61
	addq	$-16, %r9
	movq	%r9, %r8
.LBB0_63:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB0_65
.LBB0_64:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vbroadcastss	%xmm0, %ymm0
	vaddps	%ymm3, %ymm0, %ymm3
	vaddps	%ymm4, %ymm0, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB0_65:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	je	.LBB0_71
.LBB0_66:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB0_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI0_1(%rip), %ymm7
	vmovdqa	.LCPI0_0(%rip), %ymm6
	movq	%rbx, %r11
	jmp	.LBB0_48
.LBB0_68:
	testq	%rdx, %rdx
	jle	.LBB0_70
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB0_64
.LBB0_70:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	jne	.LBB0_66
	jmp	.LBB0_141
.LBB0_71:
	testb	%bpl, %bpl
	jne	.LBB0_140
	jmp	.LBB0_141
.LBB0_73:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB0_76
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB0_165
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB0_166
.LBB0_76:
	movq	48(%r8), %r14
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r15
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB0_79
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB0_112
	xorl	%edi, %edi
	jmp	.LBB0_81
.LBB0_79:
	cmpq	%rsi, %r11
	jge	.LBB0_111
	xorl	%edi, %edi
	xorl	%ebx, %ebx
.LBB0_81:
	movq	16(%rsp), %rcx
	jmp	.LBB0_115
.LBB0_82:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB0_83:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	subq	%rcx, %r12
	vmovups	%ymm0, 168(%rsp)
	testq	%rax, %rax
	jle	.LBB0_85
	leaq	144(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB0_85:
	vmovdqa	.LCPI0_0(%rip), %ymm6
	vmovdqa	.LCPI0_1(%rip), %ymm7
	leaq	144(%rsp), %r13
	jmp	.LBB0_87
	.p2align	4
.LBB0_86:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB0_87:
	movq	16(%rsp), %rax
	subq	%r12, %rax
	movq	24(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rdi
	movq	104(%r8), %rsi
	vmovss	(%rsi,%rax,4), %xmm0
	leaq	(%r15,%r11,4), %rsi
	testb	%bl, %bl
	je	.LBB0_90
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm5
	vbroadcastss	%xmm0, %ymm1
	vaddps	%ymm3, %ymm1, %ymm3
	vaddps	%ymm5, %ymm1, %ymm5
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB0_93
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	24(%rsp), %r14
	jmp	.LBB0_95
	.p2align	4
.LBB0_90:
	cmpq	$64, %rdx
	jl	.LBB0_96
	vbroadcastss	%xmm0, %ymm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	24(%rsp), %r14
	.p2align	4
.LBB0_92:
	vaddps	-192(%r10,%r11,4), %ymm1, %ymm2
	vaddps	-160(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -160(%r9,%r11,4)
	vmovups	%ymm2, -192(%r9,%r11,4)
	vaddps	-128(%r10,%r11,4), %ymm1, %ymm2
	vaddps	-96(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -96(%r9,%r11,4)
	vmovups	%ymm2, -128(%r9,%r11,4)
	vaddps	-64(%r10,%r11,4), %ymm1, %ymm2
	vaddps	-32(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -32(%r9,%r11,4)
	vmovups	%ymm2, -64(%r9,%r11,4)
	vaddps	(%r10,%r11,4), %ymm1, %ymm2
	vaddps	32(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%r9,%r11,4)
	vmovups	%ymm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB0_92
	jmp	.LBB0_95
	.p2align	4
.LBB0_93:
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	24(%rsp), %r14
	.p2align	4
.LBB0_94:
	vaddps	-192(%r10,%r9,4), %ymm1, %ymm2
	vaddps	-160(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -160(%r11,%r9,4)
	vmovntps	%ymm2, -192(%r11,%r9,4)
	vaddps	-128(%r10,%r9,4), %ymm1, %ymm2
	vaddps	-96(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -96(%r11,%r9,4)
	vmovntps	%ymm2, -128(%r11,%r9,4)
	vaddps	-64(%r10,%r9,4), %ymm1, %ymm2
	vaddps	-32(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -32(%r11,%r9,4)
	vmovntps	%ymm2, -64(%r11,%r9,4)
	vaddps	(%r10,%r9,4), %ymm1, %ymm2
	vaddps	32(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, 32(%r11,%r9,4)
	vmovntps	%ymm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB0_94
.LBB0_95:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB0_98
	jmp	.LBB0_101
	.p2align	4
.LBB0_96:
	cmpq	$15, %rdx
	jle	.LBB0_106
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	24(%rsp), %r14
.LBB0_98:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB0_99:
	vaddps	(%rdi,%r8,4), %ymm1, %ymm2
	vaddps	32(%rdi,%r8,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%rsi,%r8,4)
	vmovups	%ymm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB0_99
	addq	$-16, %r9
	movq	%r9, %r8
.LBB0_101:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB0_103
.LBB0_102:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vbroadcastss	%xmm0, %ymm0
	vaddps	%ymm3, %ymm0, %ymm3
	vaddps	%ymm4, %ymm0, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB0_103:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	8(%rsp), %r8
	je	.LBB0_109
.LBB0_104:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB0_86
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI0_1(%rip), %ymm7
	vmovdqa	.LCPI0_0(%rip), %ymm6
	movq	8(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB0_86
.LBB0_106:
	testq	%rdx, %rdx
	movq	24(%rsp), %r14
	jle	.LBB0_108
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB0_102
.LBB0_108:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB0_104
	jmp	.LBB0_141
.LBB0_109:
	testb	%bl, %bl
	jne	.LBB0_140
	jmp	.LBB0_141
.LBB0_111:
	xorl	%ebx, %ebx
.LBB0_112:
	movq	%r11, %rax
	movq	16(%rsp), %rcx
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB0_114
	movq	%r11, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rdi
	jmp	.LBB0_115
.LBB0_114:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %edi
.LBB0_115:
	movq	%rdi, %r12
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	imulq	%rcx, %r12
	vmovups	%ymm0, 168(%rsp)
	testq	%rdi, %rdi
	jle	.LBB0_117
	leaq	144(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB0_117:
	movq	%r11, %r9
	subq	%r12, %r9
	vmovdqa	.LCPI0_0(%rip), %ymm5
	vmovdqa	.LCPI0_1(%rip), %ymm6
	leaq	144(%rsp), %r13
	movq	24(%rsp), %r12
	jmp	.LBB0_119
	.p2align	4
.LBB0_118:
	movq	8(%rsp), %r8
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r9d, %r9d
.LBB0_119:
	movq	16(%rsp), %rax
	subq	%r9, %rax
	movq	%r12, %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r9,4), %rdi
	movq	%r11, %r10
	movq	104(%r8), %r11
	leaq	(%r11,%rax,4), %rsi
	leaq	(%rsi,%r9,4), %r8
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %rsi
	testb	%bl, %bl
	je	.LBB0_123
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm5, %ymm0, %ymm1
	vmaskmovps	(%rdi), %ymm1, %ymm2
	vpcmpgtd	%ymm6, %ymm0, %ymm0
	vmaskmovps	32(%rdi), %ymm0, %ymm3
	vmaskmovps	(%r8), %ymm1, %ymm4
	vaddps	%ymm4, %ymm2, %ymm2
	vmaskmovps	32(%r8), %ymm0, %ymm4
	vaddps	%ymm4, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jl	.LBB0_126
	.p2align	4
.LBB0_121:
	vmovups	-256(%rdi,%r10,4), %ymm0
	vmovups	-224(%rdi,%r10,4), %ymm1
	vaddps	-256(%r8,%r10,4), %ymm0, %ymm0
	vaddps	-224(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -224(%rsi,%r10,4)
	vmovntps	%ymm0, -256(%rsi,%r10,4)
	vmovups	-192(%rdi,%r10,4), %ymm0
	vmovups	-160(%rdi,%r10,4), %ymm1
	vaddps	-192(%r8,%r10,4), %ymm0, %ymm0
	vaddps	-160(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -160(%rsi,%r10,4)
	vmovntps	%ymm0, -192(%rsi,%r10,4)
	vmovups	-128(%rdi,%r10,4), %ymm0
	vmovups	-96(%rdi,%r10,4), %ymm1
	vaddps	-128(%r8,%r10,4), %ymm0, %ymm0
	vaddps	-96(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -96(%rsi,%r10,4)
	vmovntps	%ymm0, -128(%rsi,%r10,4)
	vmovups	-64(%rdi,%r10,4), %ymm0
	vmovups	-32(%rdi,%r10,4), %ymm1
	vaddps	-64(%r8,%r10,4), %ymm0, %ymm0
	vaddps	-32(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -32(%rsi,%r10,4)
	vmovntps	%ymm0, -64(%rsi,%r10,4)
	addq	$64, %r10
	cmpq	%r10, %rdx
	jge	.LBB0_121
	addq	$-64, %r10
	movq	%r10, %r9
	jmp	.LBB0_126
	.p2align	4
.LBB0_123:
	cmpq	$64, %rdx
	jl	.LBB0_127
	leaq	(%r15,%rbp,4), %r10
	addq	$192, %r10
	leaq	(,%rax,4), %r15
	leaq	(%r15,%r9,4), %r15
	leaq	192(%r11,%r15), %r11
	leaq	(,%rcx,4), %r15
	leaq	(%r15,%r9,4), %r9
	addq	%r9, %r14
	addq	$192, %r14
	xorl	%r15d, %r15d
	.p2align	4
.LBB0_125:
	vmovups	-192(%r14,%r15,4), %ymm0
	vmovups	-160(%r14,%r15,4), %ymm1
	vaddps	-192(%r11,%r15,4), %ymm0, %ymm0
	vaddps	-160(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, -160(%r10,%r15,4)
	vmovups	%ymm0, -192(%r10,%r15,4)
	vmovups	-128(%r14,%r15,4), %ymm0
	vmovups	-96(%r14,%r15,4), %ymm1
	vaddps	-128(%r11,%r15,4), %ymm0, %ymm0
	vaddps	-96(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, -96(%r10,%r15,4)
	vmovups	%ymm0, -128(%r10,%r15,4)
	vmovups	-64(%r14,%r15,4), %ymm0
	vmovups	-32(%r14,%r15,4), %ymm1
	vaddps	-64(%r11,%r15,4), %ymm0, %ymm0
	vaddps	-32(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, -32(%r10,%r15,4)
	vmovups	%ymm0, -64(%r10,%r15,4)
	vmovups	(%r14,%r15,4), %ymm0
	vmovups	32(%r14,%r15,4), %ymm1
	vaddps	(%r11,%r15,4), %ymm0, %ymm0
	vaddps	32(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%r10,%r15,4)
	vmovups	%ymm0, (%r10,%r15,4)
	leaq	64(%r15), %r9
	subq	$-128, %r15
	cmpq	%r15, %rdx
	movq	%r9, %r15
	jge	.LBB0_125
.LBB0_126:
	leaq	16(%r9), %r10
	cmpq	%r10, %rdx
	movq	%rbp, %r11
	jge	.LBB0_129
	jmp	.LBB0_131
	.p2align	4
.LBB0_127:
	cmpq	$15, %rdx
	jle	.LBB0_136
	movl	$16, %r10d
	xorl	%r9d, %r9d
	movq	%rbp, %r11
	.p2align	4
.LBB0_129:
	vmovups	(%rdi,%r9,4), %ymm0
	vmovups	32(%rdi,%r9,4), %ymm1
	vaddps	(%r8,%r9,4), %ymm0, %ymm0
	vaddps	32(%r8,%r9,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%r9,4)
	vmovups	%ymm0, (%rsi,%r9,4)
	movq	%r10, %r9
	addq	$16, %r10
	cmpq	%r10, %rdx
	jge	.LBB0_129
	addq	$-16, %r10
	movq	%r10, %r9
.LBB0_131:
	movq	%rdx, %r10
	subq	%r9, %r10
	testq	%r10, %r10
	jle	.LBB0_133
.LBB0_132:
	vmovd	%r10d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm5, %ymm0, %ymm1
	vmaskmovps	(%rdi,%r9,4), %ymm1, %ymm2
	vpcmpgtd	%ymm6, %ymm0, %ymm0
	vmaskmovps	32(%rdi,%r9,4), %ymm0, %ymm3
	vmaskmovps	(%r8,%r9,4), %ymm1, %ymm4
	vaddps	%ymm4, %ymm2, %ymm2
	vmaskmovps	32(%r8,%r9,4), %ymm0, %ymm4
	vaddps	%ymm4, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%r9,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%r9,4)
.LBB0_133:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	je	.LBB0_139
.LBB0_134:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB0_118
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI0_1(%rip), %ymm6
	vmovdqa	.LCPI0_0(%rip), %ymm5
	movq	%r14, %r11
	jmp	.LBB0_118
.LBB0_136:
	testq	%rdx, %rdx
	movq	%rbp, %r11
	jle	.LBB0_138
	xorl	%r9d, %r9d
	movq	%rdx, %r10
	jmp	.LBB0_132
.LBB0_138:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	jne	.LBB0_134
	jmp	.LBB0_141
.LBB0_139:
	testb	%bl, %bl
	je	.LBB0_141
.LBB0_140:
	sfence
.LBB0_141:
	addq	$536, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB0_142:
	vzeroupper
	retq
.LBB0_143:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB0_144:
	shrq	$32, %rsi
	movq	%rsi, 48(%rsp)
	movq	%r9, 32(%rsp)
	jmp	.LBB0_147
	.p2align	4
.LBB0_145:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI0_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI0_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vaddps	144(%rsp,%rcx,4), %ymm2, %ymm2
	vaddps	176(%rsp,%rcx,4), %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB0_146:
	addq	%r15, %r11
	movl	$0, %ebp
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	jge	.LBB0_141
.LBB0_147:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB0_149
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB0_150
.LBB0_149:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB0_150:
	movq	%r11, %rbx
	imulq	32(%r8), %rax
	movq	%r8, 528(%rsp)
	testq	%rax, %rax
	jle	.LBB0_152
	movq	%rax, %rdi
	leaq	472(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	472(%rsp), %r13
	movq	480(%rsp), %rsi
	jmp	.LBB0_153
.LBB0_152:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB0_153:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r14
	leaq	144(%rsp), %rdi
	movq	16(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%rbx, %r11
	leaq	(,%rbx,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB0_155
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB0_156
.LBB0_155:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB0_156:
	movq	32(%rsp), %r9
	cmpq	$16, %r15
	jl	.LBB0_159
	cmpq	$0, 48(%rsp)
	je	.LBB0_161
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB0_162
	.p2align	4
.LBB0_159:
	testq	%r15, %r15
	jle	.LBB0_146
	xorl	%eax, %eax
	jmp	.LBB0_145
.LBB0_161:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB0_162:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB0_163:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %ymm0
	vmovups	32(%rdi,%rax,4), %ymm1
	vaddps	144(%rsp,%rcx,4), %ymm0, %ymm0
	vaddps	176(%rsp,%rcx,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB0_163
	cmpq	%r15, %rax
	movq	8(%rsp), %r8
	jb	.LBB0_145
	jmp	.LBB0_146
.LBB0_165:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB0_166:
	shrq	$32, %rsi
	movq	%rsi, 48(%rsp)
	movq	%r9, 32(%rsp)
	jmp	.LBB0_171
.LBB0_167:
	testq	%r15, %r15
	jle	.LBB0_170
	xorl	%eax, %eax
.LBB0_169:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI0_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI0_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vaddps	144(%rsp,%rcx,4), %ymm2, %ymm2
	vaddps	176(%rsp,%rcx,4), %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB0_170:
	addq	%r15, %r11
	movl	$0, %ebp
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	jge	.LBB0_141
.LBB0_171:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB0_173
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB0_174
.LBB0_173:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB0_174:
	movq	%r11, %rbx
	imulq	32(%r8), %rax
	movq	%r8, 528(%rsp)
	testq	%rax, %rax
	jle	.LBB0_176
	movq	%rax, %rdi
	leaq	472(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	472(%rsp), %rsi
	movq	480(%rsp), %r13
	jmp	.LBB0_177
.LBB0_176:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB0_177:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r14
	leaq	144(%rsp), %rdi
	movq	16(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%rbx, %r11
	leaq	(,%rbx,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB0_179
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB0_180
.LBB0_179:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB0_180:
	movq	32(%rsp), %r9
	cmpq	$16, %r15
	jl	.LBB0_167
	cmpq	$0, 48(%rsp)
	je	.LBB0_183
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB0_184
.LBB0_183:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB0_184:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB0_185:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %ymm0
	vmovups	32(%rdi,%rax,4), %ymm1
	vaddps	144(%rsp,%rcx,4), %ymm0, %ymm0
	vaddps	176(%rsp,%rcx,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB0_185
	cmpq	%r15, %rax
	movq	8(%rsp), %r8
	jb	.LBB0_169
	jmp	.LBB0_170
.Lfunc_end0:
	.size	nt_f32_add__avx2, .Lfunc_end0-nt_f32_add__avx2
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
	.text
	.globl	nt_f32_subtract__avx2
	.p2align	4
	.type	nt_f32_subtract__avx2,@function
nt_f32_subtract__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB1_142
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$536, %rsp
	movq	%rdx, %r12
	movq	%rsi, %r11
	movq	%rdi, %r8
	movq	40(%rdi), %rsi
	cmpq	$64, %rsi
	jg	.LBB1_3
	cmpq	$2, 32(%r8)
	setge	%al
	jmp	.LBB1_4
.LBB1_3:
	xorl	%eax, %eax
.LBB1_4:
	movq	96(%r8), %r10
	movq	152(%r8), %r9
	testq	%r10, %r10
	movq	%r12, 24(%rsp)
	movq	%r8, 8(%rsp)
	movq	%rsi, 16(%rsp)
	je	.LBB1_12
	cmpq	$1, %r10
	jne	.LBB1_17
	testq	%r9, %r9
	je	.LBB1_36
	cmpq	$1, %r9
	jne	.LBB1_17
	testb	%al, %al
	je	.LBB1_76
	movq	88(%r8), %rax
	movq	144(%r8), %rcx
	movq	%rax, %rdx
	xorq	%rsi, %rdx
	orq	%rcx, %rdx
	jne	.LBB1_73
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB1_143
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB1_144
.LBB1_12:
	cmpq	$1, %r9
	jne	.LBB1_17
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r14
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r14
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB1_40
	cmpq	104(%r8), %r14
	setne	%bpl
	cmpq	%rsi, %r11
	jl	.LBB1_41
.LBB1_15:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB1_44
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	jmp	.LBB1_45
.LBB1_17:
	cmpq	%rsi, %r11
	jge	.LBB1_19
	xorl	%edi, %edi
	jmp	.LBB1_22
.LBB1_19:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB1_21
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB1_22
.LBB1_21:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB1_22:
	movq	%rdi, %rbx
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	imulq	%rsi, %rbx
	vmovups	%ymm0, 168(%rsp)
	testq	%rdi, %rdi
	jle	.LBB1_24
	leaq	144(%rsp), %r13
	movq	%r11, %r14
	movq	%r9, %r15
	movq	%r10, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%rbp, %r10
	movq	%r15, %r9
	movq	8(%rsp), %r8
	movq	%r14, %r11
.LBB1_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB1_26
	.p2align	4
.LBB1_25:
	movq	8(%rsp), %r8
	movq	96(%r8), %r10
	movq	152(%r8), %r9
	xorl	%eax, %eax
.LBB1_26:
	movq	16(%rsp), %rcx
	subq	%rax, %rcx
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rcx, %r15
	cmovgeq	%rcx, %r15
	movq	144(%rsp), %rcx
	movq	%rcx, 136(%rsp)
	leaq	(,%rcx,4), %rcx
	addq	48(%r8), %rcx
	movq	152(%rsp), %rsi
	movq	%r10, %rdx
	imulq	%rax, %rdx
	leaq	(%rcx,%rdx,4), %rdx
	movq	%rsi, 128(%rsp)
	leaq	(,%rsi,4), %rcx
	addq	104(%r8), %rcx
	movq	%r9, 80(%rsp)
	imulq	%r9, %rax
	leaq	(%rcx,%rax,4), %rbp
	movq	%r11, 72(%rsp)
	leaq	(,%r11,4), %rbx
	addq	160(%r8), %rbx
	cmpq	$16, %r15
	jl	.LBB1_30
	xorl	%r14d, %r14d
	movq	%rbp, 88(%rsp)
	movq	80(%rsp), %r12
	.p2align	4
.LBB1_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%r10, %rcx
	movq	%r10, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovaps	%xmm0, 32(%rsp)
	vmovaps	%xmm1, 48(%rsp)
	vmovaps	%xmm2, 112(%rsp)
	vmovaps	%xmm3, 96(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	88(%rsp), %rdx
	movq	%r12, %rcx
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %r10
	vmovaps	32(%rsp), %xmm4
	vsubps	%xmm0, %xmm4, %xmm0
	vmovaps	48(%rsp), %xmm4
	vsubps	%xmm1, %xmm4, %xmm1
	vmovaps	112(%rsp), %xmm4
	vsubps	%xmm2, %xmm4, %xmm2
	vmovaps	96(%rsp), %xmm4
	vsubps	%xmm3, %xmm4, %xmm3
	vmovups	%xmm3, 48(%rbx,%r13,4)
	vmovups	%xmm2, 32(%rbx,%r13,4)
	vmovups	%xmm1, 16(%rbx,%r13,4)
	vmovups	%xmm0, (%rbx,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB1_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	88(%rsp), %rbp
	jg	.LBB1_32
	jmp	.LBB1_33
	.p2align	4
.LBB1_30:
	testq	%r15, %r15
	jle	.LBB1_33
	xorl	%r14d, %r14d
	movq	%r15, %r13
.LBB1_32:
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r10, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovaps	%xmm0, 112(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovaps	%xmm2, 32(%rsp)
	vmovaps	%xmm3, 48(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	80(%rsp), %rcx
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovaps	112(%rsp), %xmm4
	vsubps	%xmm0, %xmm4, %xmm0
	vmovaps	96(%rsp), %xmm4
	vsubps	%xmm1, %xmm4, %xmm1
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmovd	%r13d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI1_0(%rip), %ymm1, %ymm4
	vmaskmovps	%ymm0, %ymm4, (%rbx,%r14,4)
	vmovaps	32(%rsp), %xmm0
	vsubps	%xmm2, %xmm0, %xmm0
	vmovaps	48(%rsp), %xmm2
	vsubps	%xmm3, %xmm2, %xmm2
	vinsertf128	$1, %xmm2, %ymm0, %ymm0
	vpcmpgtd	.LCPI1_1(%rip), %ymm1, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rbx,%r14,4)
.LBB1_33:
	movq	72(%rsp), %r11
	addq	%r15, %r11
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	je	.LBB1_141
	movq	192(%rsp), %rax
	movq	200(%rsp), %rcx
	incq	%rax
	movq	%rax, 192(%rsp)
	movq	136(%rsp), %rdx
	addq	88(%rcx), %rdx
	movq	%rdx, 144(%rsp)
	movq	128(%rsp), %rdx
	addq	144(%rcx), %rdx
	movq	%rdx, 152(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB1_25
	leaq	144(%rsp), %r13
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
	jmp	.LBB1_25
.LBB1_36:
	movq	48(%r8), %r14
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r15
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB1_42
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r11
	jl	.LBB1_43
.LBB1_38:
	movq	%r11, %rax
	movq	16(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB1_82
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB1_83
.LBB1_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB1_15
.LBB1_41:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	movq	%r11, %rbx
	jmp	.LBB1_47
.LBB1_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB1_38
.LBB1_43:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	movq	%r11, %r12
	jmp	.LBB1_85
.LBB1_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB1_45:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	testq	%rax, %rax
	jle	.LBB1_47
	leaq	144(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, 72(%rsp)
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	72(%rsp), %r11
.LBB1_47:
	vmovdqa	.LCPI1_0(%rip), %ymm6
	vmovdqa	.LCPI1_1(%rip), %ymm7
	leaq	144(%rsp), %r13
	jmp	.LBB1_49
	.p2align	4
.LBB1_48:
	movq	8(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r14
	xorl	%ebx, %ebx
.LBB1_49:
	movq	16(%rsp), %rax
	subq	%rbx, %rax
	movq	%r12, %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	vmovss	(%r15,%rcx,4), %xmm0
	movq	104(%r8), %r8
	leaq	(%r8,%rax,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r14,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB1_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm5
	vbroadcastss	%xmm0, %ymm1
	vsubps	%ymm3, %ymm1, %ymm3
	vsubps	%ymm5, %ymm1, %ymm5
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB1_55
	movq	%r11, %r15
	movq	%r9, %r8
	jmp	.LBB1_57
	.p2align	4
.LBB1_52:
	cmpq	$64, %rdx
	jl	.LBB1_58
	vbroadcastss	%xmm0, %ymm1
	movq	%r11, %r15
	leaq	(%r14,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	.p2align	4
.LBB1_54:
	vsubps	-192(%r10,%r11,4), %ymm1, %ymm2
	vsubps	-160(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -160(%r9,%r11,4)
	vmovups	%ymm2, -192(%r9,%r11,4)
	vsubps	-128(%r10,%r11,4), %ymm1, %ymm2
	vsubps	-96(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -96(%r9,%r11,4)
	vmovups	%ymm2, -128(%r9,%r11,4)
	vsubps	-64(%r10,%r11,4), %ymm1, %ymm2
	vsubps	-32(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -32(%r9,%r11,4)
	vmovups	%ymm2, -64(%r9,%r11,4)
	vsubps	(%r10,%r11,4), %ymm1, %ymm2
	vsubps	32(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%r9,%r11,4)
	vmovups	%ymm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB1_54
	jmp	.LBB1_57
	.p2align	4
.LBB1_55:
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	movq	%r11, %r15
	leaq	(%r14,%r11,4), %r11
	addq	$192, %r11
	.p2align	4
.LBB1_56:
	vsubps	-192(%r10,%r9,4), %ymm1, %ymm2
	vsubps	-160(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -160(%r11,%r9,4)
	vmovntps	%ymm2, -192(%r11,%r9,4)
	vsubps	-128(%r10,%r9,4), %ymm1, %ymm2
	vsubps	-96(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -96(%r11,%r9,4)
	vmovntps	%ymm2, -128(%r11,%r9,4)
	vsubps	-64(%r10,%r9,4), %ymm1, %ymm2
	vsubps	-32(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -32(%r11,%r9,4)
	vmovntps	%ymm2, -64(%r11,%r9,4)
	vsubps	(%r10,%r9,4), %ymm1, %ymm2
	vsubps	32(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, 32(%r11,%r9,4)
	vmovntps	%ymm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB1_56
.LBB1_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r15, %r11
	jge	.LBB1_60
	jmp	.LBB1_63
	.p2align	4
.LBB1_58:
	cmpq	$15, %rdx
	jle	.LBB1_68
	movl	$16, %r9d
	xorl	%r8d, %r8d
.LBB1_60:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB1_61:
	vsubps	(%rdi,%r8,4), %ymm1, %ymm2
	vsubps	32(%rdi,%r8,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%rsi,%r8,4)
	vmovups	%ymm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB1_61
	addq	$-16, %r9
	movq	%r9, %r8
.LBB1_63:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB1_65
.LBB1_64:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vbroadcastss	%xmm0, %ymm0
	vsubps	%ymm3, %ymm0, %ymm3
	vsubps	%ymm4, %ymm0, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB1_65:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	je	.LBB1_71
.LBB1_66:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB1_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI1_1(%rip), %ymm7
	vmovdqa	.LCPI1_0(%rip), %ymm6
	movq	%rbx, %r11
	jmp	.LBB1_48
.LBB1_68:
	testq	%rdx, %rdx
	jle	.LBB1_70
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB1_64
.LBB1_70:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	jne	.LBB1_66
	jmp	.LBB1_141
.LBB1_71:
	testb	%bpl, %bpl
	jne	.LBB1_140
	jmp	.LBB1_141
.LBB1_73:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB1_76
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB1_165
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB1_166
.LBB1_76:
	movq	48(%r8), %r14
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r15
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB1_79
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB1_112
	xorl	%edi, %edi
	jmp	.LBB1_81
.LBB1_79:
	cmpq	%rsi, %r11
	jge	.LBB1_111
	xorl	%edi, %edi
	xorl	%ebx, %ebx
.LBB1_81:
	movq	16(%rsp), %rcx
	jmp	.LBB1_115
.LBB1_82:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB1_83:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	subq	%rcx, %r12
	vmovups	%ymm0, 168(%rsp)
	testq	%rax, %rax
	jle	.LBB1_85
	leaq	144(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB1_85:
	vmovdqa	.LCPI1_0(%rip), %ymm6
	vmovdqa	.LCPI1_1(%rip), %ymm7
	leaq	144(%rsp), %r13
	jmp	.LBB1_87
	.p2align	4
.LBB1_86:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB1_87:
	movq	16(%rsp), %rax
	subq	%r12, %rax
	movq	24(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rdi
	movq	104(%r8), %rsi
	vmovss	(%rsi,%rax,4), %xmm0
	leaq	(%r15,%r11,4), %rsi
	testb	%bl, %bl
	je	.LBB1_90
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm5
	vbroadcastss	%xmm0, %ymm1
	vsubps	%ymm1, %ymm3, %ymm3
	vsubps	%ymm1, %ymm5, %ymm5
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB1_93
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	24(%rsp), %r14
	jmp	.LBB1_95
	.p2align	4
.LBB1_90:
	cmpq	$64, %rdx
	jl	.LBB1_96
	vbroadcastss	%xmm0, %ymm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	24(%rsp), %r14
	.p2align	4
.LBB1_92:
	vmovups	-192(%r10,%r11,4), %ymm2
	vmovups	-160(%r10,%r11,4), %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vsubps	%ymm1, %ymm3, %ymm3
	vmovups	%ymm3, -160(%r9,%r11,4)
	vmovups	%ymm2, -192(%r9,%r11,4)
	vmovups	-128(%r10,%r11,4), %ymm2
	vmovups	-96(%r10,%r11,4), %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vsubps	%ymm1, %ymm3, %ymm3
	vmovups	%ymm3, -96(%r9,%r11,4)
	vmovups	%ymm2, -128(%r9,%r11,4)
	vmovups	-64(%r10,%r11,4), %ymm2
	vmovups	-32(%r10,%r11,4), %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vsubps	%ymm1, %ymm3, %ymm3
	vmovups	%ymm3, -32(%r9,%r11,4)
	vmovups	%ymm2, -64(%r9,%r11,4)
	vmovups	(%r10,%r11,4), %ymm2
	vmovups	32(%r10,%r11,4), %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vsubps	%ymm1, %ymm3, %ymm3
	vmovups	%ymm3, 32(%r9,%r11,4)
	vmovups	%ymm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB1_92
	jmp	.LBB1_95
	.p2align	4
.LBB1_93:
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	24(%rsp), %r14
	.p2align	4
.LBB1_94:
	vmovups	-192(%r10,%r9,4), %ymm2
	vmovups	-160(%r10,%r9,4), %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vsubps	%ymm1, %ymm3, %ymm3
	vmovntps	%ymm3, -160(%r11,%r9,4)
	vmovntps	%ymm2, -192(%r11,%r9,4)
	vmovups	-128(%r10,%r9,4), %ymm2
	vmovups	-96(%r10,%r9,4), %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vsubps	%ymm1, %ymm3, %ymm3
	vmovntps	%ymm3, -96(%r11,%r9,4)
	vmovntps	%ymm2, -128(%r11,%r9,4)
	vmovups	-64(%r10,%r9,4), %ymm2
	vmovups	-32(%r10,%r9,4), %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vsubps	%ymm1, %ymm3, %ymm3
	vmovntps	%ymm3, -32(%r11,%r9,4)
	vmovntps	%ymm2, -64(%r11,%r9,4)
	vmovups	(%r10,%r9,4), %ymm2
	vmovups	32(%r10,%r9,4), %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vsubps	%ymm1, %ymm3, %ymm3
	vmovntps	%ymm3, 32(%r11,%r9,4)
	vmovntps	%ymm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB1_94
.LBB1_95:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB1_98
	jmp	.LBB1_101
	.p2align	4
.LBB1_96:
	cmpq	$15, %rdx
	jle	.LBB1_106
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	24(%rsp), %r14
.LBB1_98:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB1_99:
	vmovups	(%rdi,%r8,4), %ymm2
	vmovups	32(%rdi,%r8,4), %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vsubps	%ymm1, %ymm3, %ymm3
	vmovups	%ymm3, 32(%rsi,%r8,4)
	vmovups	%ymm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB1_99
	addq	$-16, %r9
	movq	%r9, %r8
.LBB1_101:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB1_103
.LBB1_102:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vbroadcastss	%xmm0, %ymm0
	vsubps	%ymm0, %ymm3, %ymm3
	vsubps	%ymm0, %ymm4, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB1_103:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	8(%rsp), %r8
	je	.LBB1_109
.LBB1_104:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB1_86
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI1_1(%rip), %ymm7
	vmovdqa	.LCPI1_0(%rip), %ymm6
	movq	8(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB1_86
.LBB1_106:
	testq	%rdx, %rdx
	movq	24(%rsp), %r14
	jle	.LBB1_108
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB1_102
.LBB1_108:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB1_104
	jmp	.LBB1_141
.LBB1_109:
	testb	%bl, %bl
	jne	.LBB1_140
	jmp	.LBB1_141
.LBB1_111:
	xorl	%ebx, %ebx
.LBB1_112:
	movq	%r11, %rax
	movq	16(%rsp), %rcx
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB1_114
	movq	%r11, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rdi
	jmp	.LBB1_115
.LBB1_114:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %edi
.LBB1_115:
	movq	%rdi, %r12
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	imulq	%rcx, %r12
	vmovups	%ymm0, 168(%rsp)
	testq	%rdi, %rdi
	jle	.LBB1_117
	leaq	144(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB1_117:
	movq	%r11, %r9
	subq	%r12, %r9
	vmovdqa	.LCPI1_0(%rip), %ymm5
	vmovdqa	.LCPI1_1(%rip), %ymm6
	leaq	144(%rsp), %r13
	movq	24(%rsp), %r12
	jmp	.LBB1_119
	.p2align	4
.LBB1_118:
	movq	8(%rsp), %r8
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r9d, %r9d
.LBB1_119:
	movq	16(%rsp), %rax
	subq	%r9, %rax
	movq	%r12, %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r9,4), %rdi
	movq	%r11, %r10
	movq	104(%r8), %r11
	leaq	(%r11,%rax,4), %rsi
	leaq	(%rsi,%r9,4), %r8
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %rsi
	testb	%bl, %bl
	je	.LBB1_123
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm5, %ymm0, %ymm1
	vmaskmovps	(%rdi), %ymm1, %ymm2
	vpcmpgtd	%ymm6, %ymm0, %ymm0
	vmaskmovps	32(%rdi), %ymm0, %ymm3
	vmaskmovps	(%r8), %ymm1, %ymm4
	vsubps	%ymm4, %ymm2, %ymm2
	vmaskmovps	32(%r8), %ymm0, %ymm4
	vsubps	%ymm4, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jl	.LBB1_126
	.p2align	4
.LBB1_121:
	vmovups	-256(%rdi,%r10,4), %ymm0
	vmovups	-224(%rdi,%r10,4), %ymm1
	vsubps	-256(%r8,%r10,4), %ymm0, %ymm0
	vsubps	-224(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -224(%rsi,%r10,4)
	vmovntps	%ymm0, -256(%rsi,%r10,4)
	vmovups	-192(%rdi,%r10,4), %ymm0
	vmovups	-160(%rdi,%r10,4), %ymm1
	vsubps	-192(%r8,%r10,4), %ymm0, %ymm0
	vsubps	-160(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -160(%rsi,%r10,4)
	vmovntps	%ymm0, -192(%rsi,%r10,4)
	vmovups	-128(%rdi,%r10,4), %ymm0
	vmovups	-96(%rdi,%r10,4), %ymm1
	vsubps	-128(%r8,%r10,4), %ymm0, %ymm0
	vsubps	-96(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -96(%rsi,%r10,4)
	vmovntps	%ymm0, -128(%rsi,%r10,4)
	vmovups	-64(%rdi,%r10,4), %ymm0
	vmovups	-32(%rdi,%r10,4), %ymm1
	vsubps	-64(%r8,%r10,4), %ymm0, %ymm0
	vsubps	-32(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -32(%rsi,%r10,4)
	vmovntps	%ymm0, -64(%rsi,%r10,4)
	addq	$64, %r10
	cmpq	%r10, %rdx
	jge	.LBB1_121
	addq	$-64, %r10
	movq	%r10, %r9
	jmp	.LBB1_126
	.p2align	4
.LBB1_123:
	cmpq	$64, %rdx
	jl	.LBB1_127
	leaq	(%r15,%rbp,4), %r10
	addq	$192, %r10
	leaq	(,%rax,4), %r15
	leaq	(%r15,%r9,4), %r15
	leaq	192(%r11,%r15), %r11
	leaq	(,%rcx,4), %r15
	leaq	(%r15,%r9,4), %r9
	addq	%r9, %r14
	addq	$192, %r14
	xorl	%r15d, %r15d
	.p2align	4
.LBB1_125:
	vmovups	-192(%r14,%r15,4), %ymm0
	vmovups	-160(%r14,%r15,4), %ymm1
	vsubps	-192(%r11,%r15,4), %ymm0, %ymm0
	vsubps	-160(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, -160(%r10,%r15,4)
	vmovups	%ymm0, -192(%r10,%r15,4)
	vmovups	-128(%r14,%r15,4), %ymm0
	vmovups	-96(%r14,%r15,4), %ymm1
	vsubps	-128(%r11,%r15,4), %ymm0, %ymm0
	vsubps	-96(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, -96(%r10,%r15,4)
	vmovups	%ymm0, -128(%r10,%r15,4)
	vmovups	-64(%r14,%r15,4), %ymm0
	vmovups	-32(%r14,%r15,4), %ymm1
	vsubps	-64(%r11,%r15,4), %ymm0, %ymm0
	vsubps	-32(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, -32(%r10,%r15,4)
	vmovups	%ymm0, -64(%r10,%r15,4)
	vmovups	(%r14,%r15,4), %ymm0
	vmovups	32(%r14,%r15,4), %ymm1
	vsubps	(%r11,%r15,4), %ymm0, %ymm0
	vsubps	32(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%r10,%r15,4)
	vmovups	%ymm0, (%r10,%r15,4)
	leaq	64(%r15), %r9
	subq	$-128, %r15
	cmpq	%r15, %rdx
	movq	%r9, %r15
	jge	.LBB1_125
.LBB1_126:
	leaq	16(%r9), %r10
	cmpq	%r10, %rdx
	movq	%rbp, %r11
	jge	.LBB1_129
	jmp	.LBB1_131
	.p2align	4
.LBB1_127:
	cmpq	$15, %rdx
	jle	.LBB1_136
	movl	$16, %r10d
	xorl	%r9d, %r9d
	movq	%rbp, %r11
	.p2align	4
.LBB1_129:
	vmovups	(%rdi,%r9,4), %ymm0
	vmovups	32(%rdi,%r9,4), %ymm1
	vsubps	(%r8,%r9,4), %ymm0, %ymm0
	vsubps	32(%r8,%r9,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%r9,4)
	vmovups	%ymm0, (%rsi,%r9,4)
	movq	%r10, %r9
	addq	$16, %r10
	cmpq	%r10, %rdx
	jge	.LBB1_129
	addq	$-16, %r10
	movq	%r10, %r9
.LBB1_131:
	movq	%rdx, %r10
	subq	%r9, %r10
	testq	%r10, %r10
	jle	.LBB1_133
.LBB1_132:
	vmovd	%r10d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm5, %ymm0, %ymm1
	vmaskmovps	(%rdi,%r9,4), %ymm1, %ymm2
	vpcmpgtd	%ymm6, %ymm0, %ymm0
	vmaskmovps	32(%rdi,%r9,4), %ymm0, %ymm3
	vmaskmovps	(%r8,%r9,4), %ymm1, %ymm4
	vsubps	%ymm4, %ymm2, %ymm2
	vmaskmovps	32(%r8,%r9,4), %ymm0, %ymm4
	vsubps	%ymm4, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%r9,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%r9,4)
.LBB1_133:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	je	.LBB1_139
.LBB1_134:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB1_118
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI1_1(%rip), %ymm6
	vmovdqa	.LCPI1_0(%rip), %ymm5
	movq	%r14, %r11
	jmp	.LBB1_118
.LBB1_136:
	testq	%rdx, %rdx
	movq	%rbp, %r11
	jle	.LBB1_138
	xorl	%r9d, %r9d
	movq	%rdx, %r10
	jmp	.LBB1_132
.LBB1_138:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	jne	.LBB1_134
	jmp	.LBB1_141
.LBB1_139:
	testb	%bl, %bl
	je	.LBB1_141
.LBB1_140:
	sfence
.LBB1_141:
	addq	$536, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB1_142:
	vzeroupper
	retq
.LBB1_143:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB1_144:
	shrq	$32, %rsi
	movq	%rsi, 48(%rsp)
	movq	%r9, 32(%rsp)
	jmp	.LBB1_147
	.p2align	4
.LBB1_145:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI1_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI1_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vsubps	144(%rsp,%rcx,4), %ymm2, %ymm2
	vsubps	176(%rsp,%rcx,4), %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB1_146:
	addq	%r15, %r11
	movl	$0, %ebp
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	jge	.LBB1_141
.LBB1_147:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB1_149
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB1_150
.LBB1_149:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB1_150:
	movq	%r11, %rbx
	imulq	32(%r8), %rax
	movq	%r8, 528(%rsp)
	testq	%rax, %rax
	jle	.LBB1_152
	movq	%rax, %rdi
	leaq	472(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	472(%rsp), %r13
	movq	480(%rsp), %rsi
	jmp	.LBB1_153
.LBB1_152:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB1_153:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r14
	leaq	144(%rsp), %rdi
	movq	16(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%rbx, %r11
	leaq	(,%rbx,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB1_155
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB1_156
.LBB1_155:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB1_156:
	movq	32(%rsp), %r9
	cmpq	$16, %r15
	jl	.LBB1_159
	cmpq	$0, 48(%rsp)
	je	.LBB1_161
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB1_162
	.p2align	4
.LBB1_159:
	testq	%r15, %r15
	jle	.LBB1_146
	xorl	%eax, %eax
	jmp	.LBB1_145
.LBB1_161:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB1_162:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB1_163:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %ymm0
	vmovups	32(%rdi,%rax,4), %ymm1
	vsubps	144(%rsp,%rcx,4), %ymm0, %ymm0
	vsubps	176(%rsp,%rcx,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB1_163
	cmpq	%r15, %rax
	movq	8(%rsp), %r8
	jb	.LBB1_145
	jmp	.LBB1_146
.LBB1_165:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB1_166:
	shrq	$32, %rsi
	movq	%rsi, 48(%rsp)
	movq	%r9, 32(%rsp)
	jmp	.LBB1_171
.LBB1_167:
	testq	%r15, %r15
	jle	.LBB1_170
	xorl	%eax, %eax
.LBB1_169:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI1_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI1_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vmovups	144(%rsp,%rcx,4), %ymm4
	vsubps	%ymm2, %ymm4, %ymm2
	vmovups	176(%rsp,%rcx,4), %ymm4
	vsubps	%ymm3, %ymm4, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB1_170:
	addq	%r15, %r11
	movl	$0, %ebp
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	jge	.LBB1_141
.LBB1_171:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB1_173
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB1_174
.LBB1_173:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB1_174:
	movq	%r11, %rbx
	imulq	32(%r8), %rax
	movq	%r8, 528(%rsp)
	testq	%rax, %rax
	jle	.LBB1_176
	movq	%rax, %rdi
	leaq	472(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	472(%rsp), %rsi
	movq	480(%rsp), %r13
	jmp	.LBB1_177
.LBB1_176:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB1_177:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r14
	leaq	144(%rsp), %rdi
	movq	16(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%rbx, %r11
	leaq	(,%rbx,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB1_179
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB1_180
.LBB1_179:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB1_180:
	movq	32(%rsp), %r9
	cmpq	$16, %r15
	jl	.LBB1_167
	cmpq	$0, 48(%rsp)
	je	.LBB1_183
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB1_184
.LBB1_183:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB1_184:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB1_185:
	movq	%rax, %r8
	vmovups	144(%rsp,%rcx,4), %ymm0
	vmovups	176(%rsp,%rcx,4), %ymm1
	vsubps	(%rdi,%rax,4), %ymm0, %ymm0
	vsubps	32(%rdi,%rax,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB1_185
	cmpq	%r15, %rax
	movq	8(%rsp), %r8
	jb	.LBB1_169
	jmp	.LBB1_170
.Lfunc_end1:
	.size	nt_f32_subtract__avx2, .Lfunc_end1-nt_f32_subtract__avx2
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
	.globl	nt_f32_multiply__avx2
	.p2align	4
	.type	nt_f32_multiply__avx2,@function
nt_f32_multiply__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB2_142
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$536, %rsp
	movq	%rdx, %r12
	movq	%rsi, %r11
	movq	%rdi, %r8
	movq	40(%rdi), %rsi
	cmpq	$64, %rsi
	jg	.LBB2_3
	cmpq	$2, 32(%r8)
	setge	%al
	jmp	.LBB2_4
.LBB2_3:
	xorl	%eax, %eax
.LBB2_4:
	movq	96(%r8), %r10
	movq	152(%r8), %r9
	testq	%r10, %r10
	movq	%r12, 24(%rsp)
	movq	%r8, 8(%rsp)
	movq	%rsi, 16(%rsp)
	je	.LBB2_12
	cmpq	$1, %r10
	jne	.LBB2_17
	testq	%r9, %r9
	je	.LBB2_36
	cmpq	$1, %r9
	jne	.LBB2_17
	testb	%al, %al
	je	.LBB2_76
	movq	88(%r8), %rax
	movq	144(%r8), %rcx
	movq	%rax, %rdx
	xorq	%rsi, %rdx
	orq	%rcx, %rdx
	jne	.LBB2_73
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB2_143
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB2_144
.LBB2_12:
	cmpq	$1, %r9
	jne	.LBB2_17
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r14
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r14
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB2_40
	cmpq	104(%r8), %r14
	setne	%bpl
	cmpq	%rsi, %r11
	jl	.LBB2_41
.LBB2_15:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB2_44
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	jmp	.LBB2_45
.LBB2_17:
	cmpq	%rsi, %r11
	jge	.LBB2_19
	xorl	%edi, %edi
	jmp	.LBB2_22
.LBB2_19:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB2_21
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB2_22
.LBB2_21:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB2_22:
	movq	%rdi, %rbx
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	imulq	%rsi, %rbx
	vmovups	%ymm0, 168(%rsp)
	testq	%rdi, %rdi
	jle	.LBB2_24
	leaq	144(%rsp), %r13
	movq	%r11, %r14
	movq	%r9, %r15
	movq	%r10, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%rbp, %r10
	movq	%r15, %r9
	movq	8(%rsp), %r8
	movq	%r14, %r11
.LBB2_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB2_26
	.p2align	4
.LBB2_25:
	movq	8(%rsp), %r8
	movq	96(%r8), %r10
	movq	152(%r8), %r9
	xorl	%eax, %eax
.LBB2_26:
	movq	16(%rsp), %rcx
	subq	%rax, %rcx
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rcx, %r15
	cmovgeq	%rcx, %r15
	movq	144(%rsp), %rcx
	movq	%rcx, 136(%rsp)
	leaq	(,%rcx,4), %rcx
	addq	48(%r8), %rcx
	movq	152(%rsp), %rsi
	movq	%r10, %rdx
	imulq	%rax, %rdx
	leaq	(%rcx,%rdx,4), %rdx
	movq	%rsi, 128(%rsp)
	leaq	(,%rsi,4), %rcx
	addq	104(%r8), %rcx
	movq	%r9, 80(%rsp)
	imulq	%r9, %rax
	leaq	(%rcx,%rax,4), %rbp
	movq	%r11, 72(%rsp)
	leaq	(,%r11,4), %rbx
	addq	160(%r8), %rbx
	cmpq	$16, %r15
	jl	.LBB2_30
	xorl	%r14d, %r14d
	movq	%rbp, 88(%rsp)
	movq	80(%rsp), %r12
	.p2align	4
.LBB2_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%r10, %rcx
	movq	%r10, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovaps	%xmm0, 32(%rsp)
	vmovaps	%xmm1, 48(%rsp)
	vmovaps	%xmm2, 112(%rsp)
	vmovaps	%xmm3, 96(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	88(%rsp), %rdx
	movq	%r12, %rcx
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %r10
	vmulps	32(%rsp), %xmm0, %xmm0
	vmulps	48(%rsp), %xmm1, %xmm1
	vmulps	112(%rsp), %xmm2, %xmm2
	vmulps	96(%rsp), %xmm3, %xmm3
	vmovups	%xmm3, 48(%rbx,%r13,4)
	vmovups	%xmm2, 32(%rbx,%r13,4)
	vmovups	%xmm1, 16(%rbx,%r13,4)
	vmovups	%xmm0, (%rbx,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB2_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	88(%rsp), %rbp
	jg	.LBB2_32
	jmp	.LBB2_33
	.p2align	4
.LBB2_30:
	testq	%r15, %r15
	jle	.LBB2_33
	xorl	%r14d, %r14d
	movq	%r15, %r13
.LBB2_32:
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r10, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovaps	%xmm0, 112(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovaps	%xmm2, 32(%rsp)
	vmovaps	%xmm3, 48(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	80(%rsp), %rcx
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmulps	112(%rsp), %xmm0, %xmm0
	vmulps	96(%rsp), %xmm1, %xmm1
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmovd	%r13d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI2_0(%rip), %ymm1, %ymm4
	vmaskmovps	%ymm0, %ymm4, (%rbx,%r14,4)
	vmulps	32(%rsp), %xmm2, %xmm0
	vmulps	48(%rsp), %xmm3, %xmm2
	vinsertf128	$1, %xmm2, %ymm0, %ymm0
	vpcmpgtd	.LCPI2_1(%rip), %ymm1, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rbx,%r14,4)
.LBB2_33:
	movq	72(%rsp), %r11
	addq	%r15, %r11
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	je	.LBB2_141
	movq	192(%rsp), %rax
	movq	200(%rsp), %rcx
	incq	%rax
	movq	%rax, 192(%rsp)
	movq	136(%rsp), %rdx
	addq	88(%rcx), %rdx
	movq	%rdx, 144(%rsp)
	movq	128(%rsp), %rdx
	addq	144(%rcx), %rdx
	movq	%rdx, 152(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB2_25
	leaq	144(%rsp), %r13
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
	jmp	.LBB2_25
.LBB2_36:
	movq	48(%r8), %r14
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r15
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB2_42
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r11
	jl	.LBB2_43
.LBB2_38:
	movq	%r11, %rax
	movq	16(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB2_82
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB2_83
.LBB2_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB2_15
.LBB2_41:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	movq	%r11, %rbx
	jmp	.LBB2_47
.LBB2_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB2_38
.LBB2_43:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	movq	%r11, %r12
	jmp	.LBB2_85
.LBB2_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB2_45:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	testq	%rax, %rax
	jle	.LBB2_47
	leaq	144(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, 72(%rsp)
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	72(%rsp), %r11
.LBB2_47:
	vmovdqa	.LCPI2_0(%rip), %ymm6
	vmovdqa	.LCPI2_1(%rip), %ymm7
	leaq	144(%rsp), %r13
	jmp	.LBB2_49
	.p2align	4
.LBB2_48:
	movq	8(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r14
	xorl	%ebx, %ebx
.LBB2_49:
	movq	16(%rsp), %rax
	subq	%rbx, %rax
	movq	%r12, %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	vmovss	(%r15,%rcx,4), %xmm0
	movq	104(%r8), %r8
	leaq	(%r8,%rax,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r14,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB2_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm5
	vbroadcastss	%xmm0, %ymm1
	vmulps	%ymm3, %ymm1, %ymm3
	vmulps	%ymm5, %ymm1, %ymm5
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB2_55
	movq	%r11, %r15
	movq	%r9, %r8
	jmp	.LBB2_57
	.p2align	4
.LBB2_52:
	cmpq	$64, %rdx
	jl	.LBB2_58
	vbroadcastss	%xmm0, %ymm1
	movq	%r11, %r15
	leaq	(%r14,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	.p2align	4
.LBB2_54:
	vmulps	-192(%r10,%r11,4), %ymm1, %ymm2
	vmulps	-160(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -160(%r9,%r11,4)
	vmovups	%ymm2, -192(%r9,%r11,4)
	vmulps	-128(%r10,%r11,4), %ymm1, %ymm2
	vmulps	-96(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -96(%r9,%r11,4)
	vmovups	%ymm2, -128(%r9,%r11,4)
	vmulps	-64(%r10,%r11,4), %ymm1, %ymm2
	vmulps	-32(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -32(%r9,%r11,4)
	vmovups	%ymm2, -64(%r9,%r11,4)
	vmulps	(%r10,%r11,4), %ymm1, %ymm2
	vmulps	32(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%r9,%r11,4)
	vmovups	%ymm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB2_54
	jmp	.LBB2_57
	.p2align	4
.LBB2_55:
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	movq	%r11, %r15
	leaq	(%r14,%r11,4), %r11
	addq	$192, %r11
	.p2align	4
.LBB2_56:
	vmulps	-192(%r10,%r9,4), %ymm1, %ymm2
	vmulps	-160(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -160(%r11,%r9,4)
	vmovntps	%ymm2, -192(%r11,%r9,4)
	vmulps	-128(%r10,%r9,4), %ymm1, %ymm2
	vmulps	-96(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -96(%r11,%r9,4)
	vmovntps	%ymm2, -128(%r11,%r9,4)
	vmulps	-64(%r10,%r9,4), %ymm1, %ymm2
	vmulps	-32(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -32(%r11,%r9,4)
	vmovntps	%ymm2, -64(%r11,%r9,4)
	vmulps	(%r10,%r9,4), %ymm1, %ymm2
	vmulps	32(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, 32(%r11,%r9,4)
	vmovntps	%ymm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB2_56
.LBB2_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r15, %r11
	jge	.LBB2_60
	jmp	.LBB2_63
	.p2align	4
.LBB2_58:
	cmpq	$15, %rdx
	jle	.LBB2_68
	movl	$16, %r9d
	xorl	%r8d, %r8d
.LBB2_60:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB2_61:
	vmulps	(%rdi,%r8,4), %ymm1, %ymm2
	vmulps	32(%rdi,%r8,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%rsi,%r8,4)
	vmovups	%ymm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB2_61
	addq	$-16, %r9
	movq	%r9, %r8
.LBB2_63:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB2_65
.LBB2_64:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vbroadcastss	%xmm0, %ymm0
	vmulps	%ymm3, %ymm0, %ymm3
	vmulps	%ymm4, %ymm0, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB2_65:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	je	.LBB2_71
.LBB2_66:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB2_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI2_1(%rip), %ymm7
	vmovdqa	.LCPI2_0(%rip), %ymm6
	movq	%rbx, %r11
	jmp	.LBB2_48
.LBB2_68:
	testq	%rdx, %rdx
	jle	.LBB2_70
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB2_64
.LBB2_70:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	jne	.LBB2_66
	jmp	.LBB2_141
.LBB2_71:
	testb	%bpl, %bpl
	jne	.LBB2_140
	jmp	.LBB2_141
.LBB2_73:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB2_76
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB2_165
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB2_166
.LBB2_76:
	movq	48(%r8), %r14
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r15
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB2_79
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB2_112
	xorl	%edi, %edi
	jmp	.LBB2_81
.LBB2_79:
	cmpq	%rsi, %r11
	jge	.LBB2_111
	xorl	%edi, %edi
	xorl	%ebx, %ebx
.LBB2_81:
	movq	16(%rsp), %rcx
	jmp	.LBB2_115
.LBB2_82:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB2_83:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	subq	%rcx, %r12
	vmovups	%ymm0, 168(%rsp)
	testq	%rax, %rax
	jle	.LBB2_85
	leaq	144(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB2_85:
	vmovdqa	.LCPI2_0(%rip), %ymm6
	vmovdqa	.LCPI2_1(%rip), %ymm7
	leaq	144(%rsp), %r13
	jmp	.LBB2_87
	.p2align	4
.LBB2_86:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB2_87:
	movq	16(%rsp), %rax
	subq	%r12, %rax
	movq	24(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rdi
	movq	104(%r8), %rsi
	vmovss	(%rsi,%rax,4), %xmm0
	leaq	(%r15,%r11,4), %rsi
	testb	%bl, %bl
	je	.LBB2_90
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm5
	vbroadcastss	%xmm0, %ymm1
	vmulps	%ymm3, %ymm1, %ymm3
	vmulps	%ymm5, %ymm1, %ymm5
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB2_93
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	24(%rsp), %r14
	jmp	.LBB2_95
	.p2align	4
.LBB2_90:
	cmpq	$64, %rdx
	jl	.LBB2_96
	vbroadcastss	%xmm0, %ymm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	24(%rsp), %r14
	.p2align	4
.LBB2_92:
	vmulps	-192(%r10,%r11,4), %ymm1, %ymm2
	vmulps	-160(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -160(%r9,%r11,4)
	vmovups	%ymm2, -192(%r9,%r11,4)
	vmulps	-128(%r10,%r11,4), %ymm1, %ymm2
	vmulps	-96(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -96(%r9,%r11,4)
	vmovups	%ymm2, -128(%r9,%r11,4)
	vmulps	-64(%r10,%r11,4), %ymm1, %ymm2
	vmulps	-32(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -32(%r9,%r11,4)
	vmovups	%ymm2, -64(%r9,%r11,4)
	vmulps	(%r10,%r11,4), %ymm1, %ymm2
	vmulps	32(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%r9,%r11,4)
	vmovups	%ymm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB2_92
	jmp	.LBB2_95
	.p2align	4
.LBB2_93:
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	24(%rsp), %r14
	.p2align	4
.LBB2_94:
	vmulps	-192(%r10,%r9,4), %ymm1, %ymm2
	vmulps	-160(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -160(%r11,%r9,4)
	vmovntps	%ymm2, -192(%r11,%r9,4)
	vmulps	-128(%r10,%r9,4), %ymm1, %ymm2
	vmulps	-96(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -96(%r11,%r9,4)
	vmovntps	%ymm2, -128(%r11,%r9,4)
	vmulps	-64(%r10,%r9,4), %ymm1, %ymm2
	vmulps	-32(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -32(%r11,%r9,4)
	vmovntps	%ymm2, -64(%r11,%r9,4)
	vmulps	(%r10,%r9,4), %ymm1, %ymm2
	vmulps	32(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, 32(%r11,%r9,4)
	vmovntps	%ymm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB2_94
.LBB2_95:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB2_98
	jmp	.LBB2_101
	.p2align	4
.LBB2_96:
	cmpq	$15, %rdx
	jle	.LBB2_106
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	24(%rsp), %r14
.LBB2_98:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB2_99:
	vmulps	(%rdi,%r8,4), %ymm1, %ymm2
	vmulps	32(%rdi,%r8,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%rsi,%r8,4)
	vmovups	%ymm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB2_99
	addq	$-16, %r9
	movq	%r9, %r8
.LBB2_101:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB2_103
.LBB2_102:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vbroadcastss	%xmm0, %ymm0
	vmulps	%ymm3, %ymm0, %ymm3
	vmulps	%ymm4, %ymm0, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB2_103:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	8(%rsp), %r8
	je	.LBB2_109
.LBB2_104:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB2_86
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI2_1(%rip), %ymm7
	vmovdqa	.LCPI2_0(%rip), %ymm6
	movq	8(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB2_86
.LBB2_106:
	testq	%rdx, %rdx
	movq	24(%rsp), %r14
	jle	.LBB2_108
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB2_102
.LBB2_108:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB2_104
	jmp	.LBB2_141
.LBB2_109:
	testb	%bl, %bl
	jne	.LBB2_140
	jmp	.LBB2_141
.LBB2_111:
	xorl	%ebx, %ebx
.LBB2_112:
	movq	%r11, %rax
	movq	16(%rsp), %rcx
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB2_114
	movq	%r11, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rdi
	jmp	.LBB2_115
.LBB2_114:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %edi
.LBB2_115:
	movq	%rdi, %r12
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	imulq	%rcx, %r12
	vmovups	%ymm0, 168(%rsp)
	testq	%rdi, %rdi
	jle	.LBB2_117
	leaq	144(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB2_117:
	movq	%r11, %r9
	subq	%r12, %r9
	vmovdqa	.LCPI2_0(%rip), %ymm5
	vmovdqa	.LCPI2_1(%rip), %ymm6
	leaq	144(%rsp), %r13
	movq	24(%rsp), %r12
	jmp	.LBB2_119
	.p2align	4
.LBB2_118:
	movq	8(%rsp), %r8
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r9d, %r9d
.LBB2_119:
	movq	16(%rsp), %rax
	subq	%r9, %rax
	movq	%r12, %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r9,4), %rdi
	movq	%r11, %r10
	movq	104(%r8), %r11
	leaq	(%r11,%rax,4), %rsi
	leaq	(%rsi,%r9,4), %r8
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %rsi
	testb	%bl, %bl
	je	.LBB2_123
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm5, %ymm0, %ymm1
	vmaskmovps	(%rdi), %ymm1, %ymm2
	vpcmpgtd	%ymm6, %ymm0, %ymm0
	vmaskmovps	32(%rdi), %ymm0, %ymm3
	vmaskmovps	(%r8), %ymm1, %ymm4
	vmulps	%ymm4, %ymm2, %ymm2
	vmaskmovps	32(%r8), %ymm0, %ymm4
	vmulps	%ymm4, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jl	.LBB2_126
	.p2align	4
.LBB2_121:
	vmovups	-256(%rdi,%r10,4), %ymm0
	vmovups	-224(%rdi,%r10,4), %ymm1
	vmulps	-256(%r8,%r10,4), %ymm0, %ymm0
	vmulps	-224(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -224(%rsi,%r10,4)
	vmovntps	%ymm0, -256(%rsi,%r10,4)
	vmovups	-192(%rdi,%r10,4), %ymm0
	vmovups	-160(%rdi,%r10,4), %ymm1
	vmulps	-192(%r8,%r10,4), %ymm0, %ymm0
	vmulps	-160(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -160(%rsi,%r10,4)
	vmovntps	%ymm0, -192(%rsi,%r10,4)
	vmovups	-128(%rdi,%r10,4), %ymm0
	vmovups	-96(%rdi,%r10,4), %ymm1
	vmulps	-128(%r8,%r10,4), %ymm0, %ymm0
	vmulps	-96(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -96(%rsi,%r10,4)
	vmovntps	%ymm0, -128(%rsi,%r10,4)
	vmovups	-64(%rdi,%r10,4), %ymm0
	vmovups	-32(%rdi,%r10,4), %ymm1
	vmulps	-64(%r8,%r10,4), %ymm0, %ymm0
	vmulps	-32(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -32(%rsi,%r10,4)
	vmovntps	%ymm0, -64(%rsi,%r10,4)
	addq	$64, %r10
	cmpq	%r10, %rdx
	jge	.LBB2_121
	addq	$-64, %r10
	movq	%r10, %r9
	jmp	.LBB2_126
	.p2align	4
.LBB2_123:
	cmpq	$64, %rdx
	jl	.LBB2_127
	leaq	(%r15,%rbp,4), %r10
	addq	$192, %r10
	leaq	(,%rax,4), %r15
	leaq	(%r15,%r9,4), %r15
	leaq	192(%r11,%r15), %r11
	leaq	(,%rcx,4), %r15
	leaq	(%r15,%r9,4), %r9
	addq	%r9, %r14
	addq	$192, %r14
	xorl	%r15d, %r15d
	.p2align	4
.LBB2_125:
	vmovups	-192(%r14,%r15,4), %ymm0
	vmovups	-160(%r14,%r15,4), %ymm1
	vmulps	-192(%r11,%r15,4), %ymm0, %ymm0
	vmulps	-160(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, -160(%r10,%r15,4)
	vmovups	%ymm0, -192(%r10,%r15,4)
	vmovups	-128(%r14,%r15,4), %ymm0
	vmovups	-96(%r14,%r15,4), %ymm1
	vmulps	-128(%r11,%r15,4), %ymm0, %ymm0
	vmulps	-96(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, -96(%r10,%r15,4)
	vmovups	%ymm0, -128(%r10,%r15,4)
	vmovups	-64(%r14,%r15,4), %ymm0
	vmovups	-32(%r14,%r15,4), %ymm1
	vmulps	-64(%r11,%r15,4), %ymm0, %ymm0
	vmulps	-32(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, -32(%r10,%r15,4)
	vmovups	%ymm0, -64(%r10,%r15,4)
	vmovups	(%r14,%r15,4), %ymm0
	vmovups	32(%r14,%r15,4), %ymm1
	vmulps	(%r11,%r15,4), %ymm0, %ymm0
	vmulps	32(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%r10,%r15,4)
	vmovups	%ymm0, (%r10,%r15,4)
	leaq	64(%r15), %r9
	subq	$-128, %r15
	cmpq	%r15, %rdx
	movq	%r9, %r15
	jge	.LBB2_125
.LBB2_126:
	leaq	16(%r9), %r10
	cmpq	%r10, %rdx
	movq	%rbp, %r11
	jge	.LBB2_129
	jmp	.LBB2_131
	.p2align	4
.LBB2_127:
	cmpq	$15, %rdx
	jle	.LBB2_136
	movl	$16, %r10d
	xorl	%r9d, %r9d
	movq	%rbp, %r11
	.p2align	4
.LBB2_129:
	vmovups	(%rdi,%r9,4), %ymm0
	vmovups	32(%rdi,%r9,4), %ymm1
	vmulps	(%r8,%r9,4), %ymm0, %ymm0
	vmulps	32(%r8,%r9,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%r9,4)
	vmovups	%ymm0, (%rsi,%r9,4)
	movq	%r10, %r9
	addq	$16, %r10
	cmpq	%r10, %rdx
	jge	.LBB2_129
	addq	$-16, %r10
	movq	%r10, %r9
.LBB2_131:
	movq	%rdx, %r10
	subq	%r9, %r10
	testq	%r10, %r10
	jle	.LBB2_133
.LBB2_132:
	vmovd	%r10d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm5, %ymm0, %ymm1
	vmaskmovps	(%rdi,%r9,4), %ymm1, %ymm2
	vpcmpgtd	%ymm6, %ymm0, %ymm0
	vmaskmovps	32(%rdi,%r9,4), %ymm0, %ymm3
	vmaskmovps	(%r8,%r9,4), %ymm1, %ymm4
	vmulps	%ymm4, %ymm2, %ymm2
	vmaskmovps	32(%r8,%r9,4), %ymm0, %ymm4
	vmulps	%ymm4, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%r9,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%r9,4)
.LBB2_133:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	je	.LBB2_139
.LBB2_134:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB2_118
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI2_1(%rip), %ymm6
	vmovdqa	.LCPI2_0(%rip), %ymm5
	movq	%r14, %r11
	jmp	.LBB2_118
.LBB2_136:
	testq	%rdx, %rdx
	movq	%rbp, %r11
	jle	.LBB2_138
	xorl	%r9d, %r9d
	movq	%rdx, %r10
	jmp	.LBB2_132
.LBB2_138:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	jne	.LBB2_134
	jmp	.LBB2_141
.LBB2_139:
	testb	%bl, %bl
	je	.LBB2_141
.LBB2_140:
	sfence
.LBB2_141:
	addq	$536, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB2_142:
	vzeroupper
	retq
.LBB2_143:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB2_144:
	shrq	$32, %rsi
	movq	%rsi, 48(%rsp)
	movq	%r9, 32(%rsp)
	jmp	.LBB2_147
	.p2align	4
.LBB2_145:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI2_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI2_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vmulps	144(%rsp,%rcx,4), %ymm2, %ymm2
	vmulps	176(%rsp,%rcx,4), %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB2_146:
	addq	%r15, %r11
	movl	$0, %ebp
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	jge	.LBB2_141
.LBB2_147:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB2_149
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB2_150
.LBB2_149:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB2_150:
	movq	%r11, %rbx
	imulq	32(%r8), %rax
	movq	%r8, 528(%rsp)
	testq	%rax, %rax
	jle	.LBB2_152
	movq	%rax, %rdi
	leaq	472(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	472(%rsp), %r13
	movq	480(%rsp), %rsi
	jmp	.LBB2_153
.LBB2_152:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB2_153:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r14
	leaq	144(%rsp), %rdi
	movq	16(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%rbx, %r11
	leaq	(,%rbx,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB2_155
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB2_156
.LBB2_155:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB2_156:
	movq	32(%rsp), %r9
	cmpq	$16, %r15
	jl	.LBB2_159
	cmpq	$0, 48(%rsp)
	je	.LBB2_161
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB2_162
	.p2align	4
.LBB2_159:
	testq	%r15, %r15
	jle	.LBB2_146
	xorl	%eax, %eax
	jmp	.LBB2_145
.LBB2_161:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB2_162:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB2_163:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %ymm0
	vmovups	32(%rdi,%rax,4), %ymm1
	vmulps	144(%rsp,%rcx,4), %ymm0, %ymm0
	vmulps	176(%rsp,%rcx,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB2_163
	cmpq	%r15, %rax
	movq	8(%rsp), %r8
	jb	.LBB2_145
	jmp	.LBB2_146
.LBB2_165:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB2_166:
	shrq	$32, %rsi
	movq	%rsi, 48(%rsp)
	movq	%r9, 32(%rsp)
	jmp	.LBB2_171
.LBB2_167:
	testq	%r15, %r15
	jle	.LBB2_170
	xorl	%eax, %eax
.LBB2_169:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI2_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI2_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vmulps	144(%rsp,%rcx,4), %ymm2, %ymm2
	vmulps	176(%rsp,%rcx,4), %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB2_170:
	addq	%r15, %r11
	movl	$0, %ebp
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	jge	.LBB2_141
.LBB2_171:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB2_173
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB2_174
.LBB2_173:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB2_174:
	movq	%r11, %rbx
	imulq	32(%r8), %rax
	movq	%r8, 528(%rsp)
	testq	%rax, %rax
	jle	.LBB2_176
	movq	%rax, %rdi
	leaq	472(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	472(%rsp), %rsi
	movq	480(%rsp), %r13
	jmp	.LBB2_177
.LBB2_176:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB2_177:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r14
	leaq	144(%rsp), %rdi
	movq	16(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%rbx, %r11
	leaq	(,%rbx,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB2_179
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB2_180
.LBB2_179:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB2_180:
	movq	32(%rsp), %r9
	cmpq	$16, %r15
	jl	.LBB2_167
	cmpq	$0, 48(%rsp)
	je	.LBB2_183
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB2_184
.LBB2_183:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB2_184:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB2_185:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %ymm0
	vmovups	32(%rdi,%rax,4), %ymm1
	vmulps	144(%rsp,%rcx,4), %ymm0, %ymm0
	vmulps	176(%rsp,%rcx,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB2_185
	cmpq	%r15, %rax
	movq	8(%rsp), %r8
	jb	.LBB2_169
	jmp	.LBB2_170
.Lfunc_end2:
	.size	nt_f32_multiply__avx2, .Lfunc_end2-nt_f32_multiply__avx2
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
	.text
	.globl	nt_f32_divide__avx2
	.p2align	4
	.type	nt_f32_divide__avx2,@function
nt_f32_divide__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB3_142
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$568, %rsp
	movq	%rdx, %r12
	movq	%rsi, %r11
	movq	%rdi, %r8
	movq	40(%rdi), %rsi
	cmpq	$64, %rsi
	jg	.LBB3_3
	cmpq	$2, 32(%r8)
	setge	%al
	jmp	.LBB3_4
.LBB3_3:
	xorl	%eax, %eax
.LBB3_4:
	movq	96(%r8), %r10
	movq	152(%r8), %r9
	testq	%r10, %r10
	movq	%r12, 24(%rsp)
	movq	%r8, 8(%rsp)
	movq	%rsi, 16(%rsp)
	je	.LBB3_12
	cmpq	$1, %r10
	jne	.LBB3_17
	testq	%r9, %r9
	je	.LBB3_36
	cmpq	$1, %r9
	jne	.LBB3_17
	testb	%al, %al
	je	.LBB3_76
	movq	88(%r8), %rax
	movq	144(%r8), %rcx
	movq	%rax, %rdx
	xorq	%rsi, %rdx
	orq	%rcx, %rdx
	jne	.LBB3_73
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB3_143
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB3_144
.LBB3_12:
	cmpq	$1, %r9
	jne	.LBB3_17
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r14
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r14
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB3_40
	cmpq	104(%r8), %r14
	setne	%bpl
	cmpq	%rsi, %r11
	jl	.LBB3_41
.LBB3_15:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB3_44
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	jmp	.LBB3_45
.LBB3_17:
	cmpq	%rsi, %r11
	jge	.LBB3_19
	xorl	%edi, %edi
	jmp	.LBB3_22
.LBB3_19:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB3_21
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB3_22
.LBB3_21:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB3_22:
	movq	%rdi, %rbx
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	imulq	%rsi, %rbx
	vmovups	%ymm0, 168(%rsp)
	testq	%rdi, %rdi
	jle	.LBB3_24
	leaq	144(%rsp), %r13
	movq	%r11, %r14
	movq	%r9, %r15
	movq	%r10, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%rbp, %r10
	movq	%r15, %r9
	movq	8(%rsp), %r8
	movq	%r14, %r11
.LBB3_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB3_26
	.p2align	4
.LBB3_25:
	movq	8(%rsp), %r8
	movq	96(%r8), %r10
	movq	152(%r8), %r9
	xorl	%eax, %eax
.LBB3_26:
	movq	16(%rsp), %rcx
	subq	%rax, %rcx
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rcx, %r15
	cmovgeq	%rcx, %r15
	movq	144(%rsp), %rcx
	movq	%rcx, 136(%rsp)
	leaq	(,%rcx,4), %rcx
	addq	48(%r8), %rcx
	movq	152(%rsp), %rsi
	movq	%r10, %rdx
	imulq	%rax, %rdx
	leaq	(%rcx,%rdx,4), %rdx
	movq	%rsi, 128(%rsp)
	leaq	(,%rsi,4), %rcx
	addq	104(%r8), %rcx
	movq	%r9, 64(%rsp)
	imulq	%r9, %rax
	leaq	(%rcx,%rax,4), %rbp
	movq	%r11, 56(%rsp)
	leaq	(,%r11,4), %rbx
	addq	160(%r8), %rbx
	cmpq	$16, %r15
	jl	.LBB3_30
	xorl	%r14d, %r14d
	movq	%rbp, 72(%rsp)
	movq	64(%rsp), %r12
	.p2align	4
.LBB3_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%r10, %rcx
	movq	%r10, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%ymm0, 464(%rsp)
	vmovaps	%xmm1, 112(%rsp)
	vmovups	%ymm2, 80(%rsp)
	vmovaps	%xmm3, 32(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	72(%rsp), %rdx
	movq	%r12, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %r10
	vmovups	464(%rsp), %ymm4
	vinsertf128	$1, 112(%rsp), %ymm4, %ymm4
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vdivps	%ymm0, %ymm4, %ymm0
	vmovups	80(%rsp), %ymm1
	vinsertf128	$1, 32(%rsp), %ymm1, %ymm1
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vdivps	%ymm2, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rbx,%r13,4)
	vmovups	%ymm0, (%rbx,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB3_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	72(%rsp), %rbp
	jg	.LBB3_32
	jmp	.LBB3_33
	.p2align	4
.LBB3_30:
	testq	%r15, %r15
	jle	.LBB3_33
	xorl	%r14d, %r14d
	movq	%r15, %r13
.LBB3_32:
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r10, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%ymm0, 464(%rsp)
	vmovaps	%xmm1, 112(%rsp)
	vmovups	%ymm2, 80(%rsp)
	vmovaps	%xmm3, 32(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	64(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	464(%rsp), %ymm4
	vinsertf128	$1, 112(%rsp), %ymm4, %ymm4
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vdivps	%ymm0, %ymm4, %ymm0
	vmovups	80(%rsp), %ymm1
	vinsertf128	$1, 32(%rsp), %ymm1, %ymm1
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vmovd	%r13d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	.LCPI3_0(%rip), %ymm3, %ymm4
	vmaskmovps	%ymm0, %ymm4, (%rbx,%r14,4)
	vdivps	%ymm2, %ymm1, %ymm0
	vpcmpgtd	.LCPI3_1(%rip), %ymm3, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rbx,%r14,4)
.LBB3_33:
	movq	56(%rsp), %r11
	addq	%r15, %r11
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	je	.LBB3_141
	movq	192(%rsp), %rax
	movq	200(%rsp), %rcx
	incq	%rax
	movq	%rax, 192(%rsp)
	movq	136(%rsp), %rdx
	addq	88(%rcx), %rdx
	movq	%rdx, 144(%rsp)
	movq	128(%rsp), %rdx
	addq	144(%rcx), %rdx
	movq	%rdx, 152(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB3_25
	leaq	144(%rsp), %r13
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
	jmp	.LBB3_25
.LBB3_36:
	movq	48(%r8), %r14
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r15
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB3_42
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r11
	jl	.LBB3_43
.LBB3_38:
	movq	%r11, %rax
	movq	16(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB3_82
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB3_83
.LBB3_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB3_15
.LBB3_41:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	movq	%r11, %rbx
	jmp	.LBB3_47
.LBB3_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB3_38
.LBB3_43:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	movq	%r11, %r12
	jmp	.LBB3_85
.LBB3_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB3_45:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	testq	%rax, %rax
	jle	.LBB3_47
	leaq	144(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, 56(%rsp)
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	56(%rsp), %r11
.LBB3_47:
	vmovdqa	.LCPI3_0(%rip), %ymm6
	vmovdqa	.LCPI3_1(%rip), %ymm7
	leaq	144(%rsp), %r13
	jmp	.LBB3_49
	.p2align	4
.LBB3_48:
	movq	8(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r14
	xorl	%ebx, %ebx
.LBB3_49:
	movq	16(%rsp), %rax
	subq	%rbx, %rax
	movq	%r12, %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	vmovss	(%r15,%rcx,4), %xmm0
	movq	104(%r8), %r8
	leaq	(%r8,%rax,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r14,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB3_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm5
	vbroadcastss	%xmm0, %ymm1
	vdivps	%ymm3, %ymm1, %ymm3
	vdivps	%ymm5, %ymm1, %ymm5
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB3_55
	movq	%r11, %r15
	movq	%r9, %r8
	jmp	.LBB3_57
	.p2align	4
.LBB3_52:
	cmpq	$64, %rdx
	jl	.LBB3_58
	vbroadcastss	%xmm0, %ymm1
	movq	%r11, %r15
	leaq	(%r14,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	.p2align	4
.LBB3_54:
	vdivps	-192(%r10,%r11,4), %ymm1, %ymm2
	vdivps	-160(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -160(%r9,%r11,4)
	vmovups	%ymm2, -192(%r9,%r11,4)
	vdivps	-128(%r10,%r11,4), %ymm1, %ymm2
	vdivps	-96(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -96(%r9,%r11,4)
	vmovups	%ymm2, -128(%r9,%r11,4)
	vdivps	-64(%r10,%r11,4), %ymm1, %ymm2
	vdivps	-32(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, -32(%r9,%r11,4)
	vmovups	%ymm2, -64(%r9,%r11,4)
	vdivps	(%r10,%r11,4), %ymm1, %ymm2
	vdivps	32(%r10,%r11,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%r9,%r11,4)
	vmovups	%ymm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB3_54
	jmp	.LBB3_57
	.p2align	4
.LBB3_55:
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	movq	%r11, %r15
	leaq	(%r14,%r11,4), %r11
	addq	$192, %r11
	.p2align	4
.LBB3_56:
	vdivps	-192(%r10,%r9,4), %ymm1, %ymm2
	vdivps	-160(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -160(%r11,%r9,4)
	vmovntps	%ymm2, -192(%r11,%r9,4)
	vdivps	-128(%r10,%r9,4), %ymm1, %ymm2
	vdivps	-96(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -96(%r11,%r9,4)
	vmovntps	%ymm2, -128(%r11,%r9,4)
	vdivps	-64(%r10,%r9,4), %ymm1, %ymm2
	vdivps	-32(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, -32(%r11,%r9,4)
	vmovntps	%ymm2, -64(%r11,%r9,4)
	vdivps	(%r10,%r9,4), %ymm1, %ymm2
	vdivps	32(%r10,%r9,4), %ymm1, %ymm3
	vmovntps	%ymm3, 32(%r11,%r9,4)
	vmovntps	%ymm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB3_56
.LBB3_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r15, %r11
	jge	.LBB3_60
	jmp	.LBB3_63
	.p2align	4
.LBB3_58:
	cmpq	$15, %rdx
	jle	.LBB3_68
	movl	$16, %r9d
	xorl	%r8d, %r8d
.LBB3_60:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB3_61:
	vdivps	(%rdi,%r8,4), %ymm1, %ymm2
	vdivps	32(%rdi,%r8,4), %ymm1, %ymm3
	vmovups	%ymm3, 32(%rsi,%r8,4)
	vmovups	%ymm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB3_61
	addq	$-16, %r9
	movq	%r9, %r8
.LBB3_63:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB3_65
.LBB3_64:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vbroadcastss	%xmm0, %ymm0
	vdivps	%ymm3, %ymm0, %ymm3
	vdivps	%ymm4, %ymm0, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB3_65:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	je	.LBB3_71
.LBB3_66:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB3_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI3_1(%rip), %ymm7
	vmovdqa	.LCPI3_0(%rip), %ymm6
	movq	%rbx, %r11
	jmp	.LBB3_48
.LBB3_68:
	testq	%rdx, %rdx
	jle	.LBB3_70
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB3_64
.LBB3_70:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	jne	.LBB3_66
	jmp	.LBB3_141
.LBB3_71:
	testb	%bpl, %bpl
	jne	.LBB3_140
	jmp	.LBB3_141
.LBB3_73:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB3_76
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB3_165
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB3_166
.LBB3_76:
	movq	48(%r8), %r14
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r15
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB3_79
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB3_112
	xorl	%edi, %edi
	jmp	.LBB3_81
.LBB3_79:
	cmpq	%rsi, %r11
	jge	.LBB3_111
	xorl	%edi, %edi
	xorl	%ebx, %ebx
.LBB3_81:
	movq	16(%rsp), %rcx
	jmp	.LBB3_115
.LBB3_82:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB3_83:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	subq	%rcx, %r12
	vmovups	%ymm0, 168(%rsp)
	testq	%rax, %rax
	jle	.LBB3_85
	leaq	144(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB3_85:
	vmovdqa	.LCPI3_0(%rip), %ymm6
	vmovdqa	.LCPI3_1(%rip), %ymm7
	leaq	144(%rsp), %r13
	jmp	.LBB3_87
	.p2align	4
.LBB3_86:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB3_87:
	movq	16(%rsp), %rax
	subq	%r12, %rax
	movq	24(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rdi
	movq	104(%r8), %rsi
	vmovss	(%rsi,%rax,4), %xmm0
	leaq	(%r15,%r11,4), %rsi
	testb	%bl, %bl
	je	.LBB3_90
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm5
	vbroadcastss	%xmm0, %ymm1
	vdivps	%ymm1, %ymm3, %ymm3
	vdivps	%ymm1, %ymm5, %ymm5
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB3_93
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	24(%rsp), %r14
	jmp	.LBB3_95
	.p2align	4
.LBB3_90:
	cmpq	$64, %rdx
	jl	.LBB3_96
	vbroadcastss	%xmm0, %ymm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	24(%rsp), %r14
	.p2align	4
.LBB3_92:
	vmovups	-192(%r10,%r11,4), %ymm2
	vdivps	%ymm1, %ymm2, %ymm2
	vmovups	-160(%r10,%r11,4), %ymm3
	vdivps	%ymm1, %ymm3, %ymm3
	vmovups	%ymm3, -160(%r9,%r11,4)
	vmovups	%ymm2, -192(%r9,%r11,4)
	vmovups	-128(%r10,%r11,4), %ymm2
	vdivps	%ymm1, %ymm2, %ymm2
	vmovups	-96(%r10,%r11,4), %ymm3
	vdivps	%ymm1, %ymm3, %ymm3
	vmovups	%ymm3, -96(%r9,%r11,4)
	vmovups	%ymm2, -128(%r9,%r11,4)
	vmovups	-64(%r10,%r11,4), %ymm2
	vdivps	%ymm1, %ymm2, %ymm2
	vmovups	-32(%r10,%r11,4), %ymm3
	vdivps	%ymm1, %ymm3, %ymm3
	vmovups	%ymm3, -32(%r9,%r11,4)
	vmovups	%ymm2, -64(%r9,%r11,4)
	vmovups	(%r10,%r11,4), %ymm2
	vdivps	%ymm1, %ymm2, %ymm2
	vmovups	32(%r10,%r11,4), %ymm3
	vdivps	%ymm1, %ymm3, %ymm3
	vmovups	%ymm3, 32(%r9,%r11,4)
	vmovups	%ymm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB3_92
	jmp	.LBB3_95
	.p2align	4
.LBB3_93:
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	24(%rsp), %r14
	.p2align	4
.LBB3_94:
	vmovups	-192(%r10,%r9,4), %ymm2
	vdivps	%ymm1, %ymm2, %ymm2
	vmovups	-160(%r10,%r9,4), %ymm3
	vdivps	%ymm1, %ymm3, %ymm3
	vmovntps	%ymm3, -160(%r11,%r9,4)
	vmovntps	%ymm2, -192(%r11,%r9,4)
	vmovups	-128(%r10,%r9,4), %ymm2
	vdivps	%ymm1, %ymm2, %ymm2
	vmovups	-96(%r10,%r9,4), %ymm3
	vdivps	%ymm1, %ymm3, %ymm3
	vmovntps	%ymm3, -96(%r11,%r9,4)
	vmovntps	%ymm2, -128(%r11,%r9,4)
	vmovups	-64(%r10,%r9,4), %ymm2
	vdivps	%ymm1, %ymm2, %ymm2
	vmovups	-32(%r10,%r9,4), %ymm3
	vdivps	%ymm1, %ymm3, %ymm3
	vmovntps	%ymm3, -32(%r11,%r9,4)
	vmovntps	%ymm2, -64(%r11,%r9,4)
	vmovups	(%r10,%r9,4), %ymm2
	vdivps	%ymm1, %ymm2, %ymm2
	vmovups	32(%r10,%r9,4), %ymm3
	vdivps	%ymm1, %ymm3, %ymm3
	vmovntps	%ymm3, 32(%r11,%r9,4)
	vmovntps	%ymm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB3_94
.LBB3_95:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB3_98
	jmp	.LBB3_101
	.p2align	4
.LBB3_96:
	cmpq	$15, %rdx
	jle	.LBB3_106
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	24(%rsp), %r14
.LBB3_98:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB3_99:
	vmovups	(%rdi,%r8,4), %ymm2
	vdivps	%ymm1, %ymm2, %ymm2
	vmovups	32(%rdi,%r8,4), %ymm3
	vdivps	%ymm1, %ymm3, %ymm3
	vmovups	%ymm3, 32(%rsi,%r8,4)
	vmovups	%ymm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB3_99
	addq	$-16, %r9
	movq	%r9, %r8
.LBB3_101:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB3_103
.LBB3_102:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vbroadcastss	%xmm0, %ymm0
	vdivps	%ymm0, %ymm3, %ymm3
	vdivps	%ymm0, %ymm4, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB3_103:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	8(%rsp), %r8
	je	.LBB3_109
.LBB3_104:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB3_86
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI3_1(%rip), %ymm7
	vmovdqa	.LCPI3_0(%rip), %ymm6
	movq	8(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB3_86
.LBB3_106:
	testq	%rdx, %rdx
	movq	24(%rsp), %r14
	jle	.LBB3_108
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB3_102
.LBB3_108:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB3_104
	jmp	.LBB3_141
.LBB3_109:
	testb	%bl, %bl
	jne	.LBB3_140
	jmp	.LBB3_141
.LBB3_111:
	xorl	%ebx, %ebx
.LBB3_112:
	movq	%r11, %rax
	movq	16(%rsp), %rcx
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB3_114
	movq	%r11, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rdi
	jmp	.LBB3_115
.LBB3_114:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %edi
.LBB3_115:
	movq	%rdi, %r12
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	imulq	%rcx, %r12
	vmovups	%ymm0, 168(%rsp)
	testq	%rdi, %rdi
	jle	.LBB3_117
	leaq	144(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB3_117:
	movq	%r11, %r9
	subq	%r12, %r9
	vmovdqa	.LCPI3_0(%rip), %ymm5
	vmovdqa	.LCPI3_1(%rip), %ymm6
	leaq	144(%rsp), %r13
	movq	24(%rsp), %r12
	jmp	.LBB3_119
	.p2align	4
.LBB3_118:
	movq	8(%rsp), %r8
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r9d, %r9d
.LBB3_119:
	movq	16(%rsp), %rax
	subq	%r9, %rax
	movq	%r12, %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r9,4), %rdi
	movq	%r11, %r10
	movq	104(%r8), %r11
	leaq	(%r11,%rax,4), %rsi
	leaq	(%rsi,%r9,4), %r8
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %rsi
	testb	%bl, %bl
	je	.LBB3_123
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm5, %ymm0, %ymm1
	vmaskmovps	(%rdi), %ymm1, %ymm2
	vpcmpgtd	%ymm6, %ymm0, %ymm0
	vmaskmovps	32(%rdi), %ymm0, %ymm3
	vmaskmovps	(%r8), %ymm1, %ymm4
	vdivps	%ymm4, %ymm2, %ymm2
	vmaskmovps	32(%r8), %ymm0, %ymm4
	vdivps	%ymm4, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jl	.LBB3_126
	.p2align	4
.LBB3_121:
	vmovups	-256(%rdi,%r10,4), %ymm0
	vmovups	-224(%rdi,%r10,4), %ymm1
	vdivps	-256(%r8,%r10,4), %ymm0, %ymm0
	vdivps	-224(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -224(%rsi,%r10,4)
	vmovntps	%ymm0, -256(%rsi,%r10,4)
	vmovups	-192(%rdi,%r10,4), %ymm0
	vmovups	-160(%rdi,%r10,4), %ymm1
	vdivps	-192(%r8,%r10,4), %ymm0, %ymm0
	vdivps	-160(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -160(%rsi,%r10,4)
	vmovntps	%ymm0, -192(%rsi,%r10,4)
	vmovups	-128(%rdi,%r10,4), %ymm0
	vmovups	-96(%rdi,%r10,4), %ymm1
	vdivps	-128(%r8,%r10,4), %ymm0, %ymm0
	vdivps	-96(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -96(%rsi,%r10,4)
	vmovntps	%ymm0, -128(%rsi,%r10,4)
	vmovups	-64(%rdi,%r10,4), %ymm0
	vmovups	-32(%rdi,%r10,4), %ymm1
	vdivps	-64(%r8,%r10,4), %ymm0, %ymm0
	vdivps	-32(%r8,%r10,4), %ymm1, %ymm1
	vmovntps	%ymm1, -32(%rsi,%r10,4)
	vmovntps	%ymm0, -64(%rsi,%r10,4)
	addq	$64, %r10
	cmpq	%r10, %rdx
	jge	.LBB3_121
	addq	$-64, %r10
	movq	%r10, %r9
	jmp	.LBB3_126
	.p2align	4
.LBB3_123:
	cmpq	$64, %rdx
	jl	.LBB3_127
	leaq	(%r15,%rbp,4), %r10
	addq	$192, %r10
	leaq	(,%rax,4), %r15
	leaq	(%r15,%r9,4), %r15
	leaq	192(%r11,%r15), %r11
	leaq	(,%rcx,4), %r15
	leaq	(%r15,%r9,4), %r9
	addq	%r9, %r14
	addq	$192, %r14
	xorl	%r15d, %r15d
	.p2align	4
.LBB3_125:
	vmovups	-192(%r14,%r15,4), %ymm0
	vmovups	-160(%r14,%r15,4), %ymm1
	vdivps	-192(%r11,%r15,4), %ymm0, %ymm0
	vdivps	-160(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, -160(%r10,%r15,4)
	vmovups	%ymm0, -192(%r10,%r15,4)
	vmovups	-128(%r14,%r15,4), %ymm0
	vmovups	-96(%r14,%r15,4), %ymm1
	vdivps	-128(%r11,%r15,4), %ymm0, %ymm0
	vdivps	-96(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, -96(%r10,%r15,4)
	vmovups	%ymm0, -128(%r10,%r15,4)
	vmovups	-64(%r14,%r15,4), %ymm0
	vmovups	-32(%r14,%r15,4), %ymm1
	vdivps	-64(%r11,%r15,4), %ymm0, %ymm0
	vdivps	-32(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, -32(%r10,%r15,4)
	vmovups	%ymm0, -64(%r10,%r15,4)
	vmovups	(%r14,%r15,4), %ymm0
	vmovups	32(%r14,%r15,4), %ymm1
	vdivps	(%r11,%r15,4), %ymm0, %ymm0
	vdivps	32(%r11,%r15,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%r10,%r15,4)
	vmovups	%ymm0, (%r10,%r15,4)
	leaq	64(%r15), %r9
	subq	$-128, %r15
	cmpq	%r15, %rdx
	movq	%r9, %r15
	jge	.LBB3_125
.LBB3_126:
	leaq	16(%r9), %r10
	cmpq	%r10, %rdx
	movq	%rbp, %r11
	jge	.LBB3_129
	jmp	.LBB3_131
	.p2align	4
.LBB3_127:
	cmpq	$15, %rdx
	jle	.LBB3_136
	movl	$16, %r10d
	xorl	%r9d, %r9d
	movq	%rbp, %r11
	.p2align	4
.LBB3_129:
	vmovups	(%rdi,%r9,4), %ymm0
	vmovups	32(%rdi,%r9,4), %ymm1
	vdivps	(%r8,%r9,4), %ymm0, %ymm0
	vdivps	32(%r8,%r9,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%r9,4)
	vmovups	%ymm0, (%rsi,%r9,4)
	movq	%r10, %r9
	addq	$16, %r10
	cmpq	%r10, %rdx
	jge	.LBB3_129
	addq	$-16, %r10
	movq	%r10, %r9
.LBB3_131:
	movq	%rdx, %r10
	subq	%r9, %r10
	testq	%r10, %r10
	jle	.LBB3_133
.LBB3_132:
	vmovd	%r10d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm5, %ymm0, %ymm1
	vmaskmovps	(%rdi,%r9,4), %ymm1, %ymm2
	vpcmpgtd	%ymm6, %ymm0, %ymm0
	vmaskmovps	32(%rdi,%r9,4), %ymm0, %ymm3
	vmaskmovps	(%r8,%r9,4), %ymm1, %ymm4
	vdivps	%ymm4, %ymm2, %ymm2
	vmaskmovps	32(%r8,%r9,4), %ymm0, %ymm4
	vdivps	%ymm4, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%r9,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%r9,4)
.LBB3_133:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	je	.LBB3_139
.LBB3_134:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB3_118
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI3_1(%rip), %ymm6
	vmovdqa	.LCPI3_0(%rip), %ymm5
	movq	%r14, %r11
	jmp	.LBB3_118
.LBB3_136:
	testq	%rdx, %rdx
	movq	%rbp, %r11
	jle	.LBB3_138
	xorl	%r9d, %r9d
	movq	%rdx, %r10
	jmp	.LBB3_132
.LBB3_138:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	jne	.LBB3_134
	jmp	.LBB3_141
.LBB3_139:
	testb	%bl, %bl
	je	.LBB3_141
.LBB3_140:
	sfence
.LBB3_141:
	addq	$568, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB3_142:
	vzeroupper
	retq
.LBB3_143:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB3_144:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 80(%rsp)
	jmp	.LBB3_147
	.p2align	4
.LBB3_145:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI3_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI3_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vdivps	144(%rsp,%rcx,4), %ymm2, %ymm2
	vdivps	176(%rsp,%rcx,4), %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB3_146:
	addq	%r15, %r11
	movl	$0, %ebp
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	jge	.LBB3_141
.LBB3_147:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB3_149
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB3_150
.LBB3_149:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB3_150:
	movq	%r11, %rbx
	imulq	32(%r8), %rax
	movq	%r8, 560(%rsp)
	testq	%rax, %rax
	jle	.LBB3_152
	movq	%rax, %rdi
	leaq	504(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	504(%rsp), %r13
	movq	512(%rsp), %rsi
	jmp	.LBB3_153
.LBB3_152:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB3_153:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r14
	leaq	144(%rsp), %rdi
	movq	16(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%rbx, %r11
	leaq	(,%rbx,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB3_155
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB3_156
.LBB3_155:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB3_156:
	movq	80(%rsp), %r9
	cmpq	$16, %r15
	jl	.LBB3_159
	cmpq	$0, 32(%rsp)
	je	.LBB3_161
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB3_162
	.p2align	4
.LBB3_159:
	testq	%r15, %r15
	jle	.LBB3_146
	xorl	%eax, %eax
	jmp	.LBB3_145
.LBB3_161:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB3_162:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB3_163:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %ymm0
	vmovups	32(%rdi,%rax,4), %ymm1
	vdivps	144(%rsp,%rcx,4), %ymm0, %ymm0
	vdivps	176(%rsp,%rcx,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB3_163
	cmpq	%r15, %rax
	movq	8(%rsp), %r8
	jb	.LBB3_145
	jmp	.LBB3_146
.LBB3_165:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB3_166:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 80(%rsp)
	jmp	.LBB3_171
.LBB3_167:
	testq	%r15, %r15
	jle	.LBB3_170
	xorl	%eax, %eax
.LBB3_169:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI3_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI3_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vmovups	144(%rsp,%rcx,4), %ymm4
	vdivps	%ymm2, %ymm4, %ymm2
	vmovups	176(%rsp,%rcx,4), %ymm4
	vdivps	%ymm3, %ymm4, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB3_170:
	addq	%r15, %r11
	movl	$0, %ebp
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	jge	.LBB3_141
.LBB3_171:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB3_173
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB3_174
.LBB3_173:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB3_174:
	movq	%r11, %rbx
	imulq	32(%r8), %rax
	movq	%r8, 560(%rsp)
	testq	%rax, %rax
	jle	.LBB3_176
	movq	%rax, %rdi
	leaq	504(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	504(%rsp), %rsi
	movq	512(%rsp), %r13
	jmp	.LBB3_177
.LBB3_176:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB3_177:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r14
	leaq	144(%rsp), %rdi
	movq	16(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%rbx, %r11
	leaq	(,%rbx,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB3_179
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB3_180
.LBB3_179:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB3_180:
	movq	80(%rsp), %r9
	cmpq	$16, %r15
	jl	.LBB3_167
	cmpq	$0, 32(%rsp)
	je	.LBB3_183
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB3_184
.LBB3_183:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB3_184:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB3_185:
	movq	%rax, %r8
	vmovups	144(%rsp,%rcx,4), %ymm0
	vmovups	176(%rsp,%rcx,4), %ymm1
	vdivps	(%rdi,%rax,4), %ymm0, %ymm0
	vdivps	32(%rdi,%rax,4), %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB3_185
	cmpq	%r15, %rax
	movq	8(%rsp), %r8
	jb	.LBB3_169
	jmp	.LBB3_170
.Lfunc_end3:
	.size	nt_f32_divide__avx2, .Lfunc_end3-nt_f32_divide__avx2
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
	.globl	nt_f32_minimum__avx2
	.p2align	4
	.type	nt_f32_minimum__avx2,@function
nt_f32_minimum__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB4_141
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$520, %rsp
	movq	%rdx, %r12
	movq	%rsi, %r10
	movq	%rdi, %r11
	movq	40(%rdi), %rsi
	cmpq	$64, %rsi
	jg	.LBB4_3
	cmpq	$2, 32(%r11)
	setge	%al
	jmp	.LBB4_4
.LBB4_3:
	xorl	%eax, %eax
.LBB4_4:
	movq	96(%r11), %r9
	movq	152(%r11), %r8
	testq	%r9, %r9
	movq	%r12, 16(%rsp)
	movq	%r11, (%rsp)
	movq	%rsi, 8(%rsp)
	je	.LBB4_12
	cmpq	$1, %r9
	jne	.LBB4_17
	testq	%r8, %r8
	je	.LBB4_36
	cmpq	$1, %r8
	jne	.LBB4_17
	testb	%al, %al
	je	.LBB4_75
	movq	88(%r11), %rax
	movq	144(%r11), %rcx
	movq	%rax, %rdx
	xorq	%rsi, %rdx
	orq	%rcx, %rdx
	jne	.LBB4_72
	movq	32(%r11), %r9
	imulq	%rsi, %r9
	movq	%r10, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB4_142
	movq	%r10, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB4_143
.LBB4_12:
	cmpq	$1, %r8
	jne	.LBB4_17
	movq	48(%r11), %r15
	movq	(%r11), %rax
	imulq	%rsi, %rax
	imulq	8(%r11), %rax
	imulq	16(%r11), %rax
	imulq	24(%r11), %rax
	movq	160(%r11), %r14
	imulq	32(%r11), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r14
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB4_40
	cmpq	104(%r11), %r14
	setne	%bpl
	cmpq	%rsi, %r10
	jl	.LBB4_41
.LBB4_15:
	movq	%r10, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB4_44
	movq	%r10, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	jmp	.LBB4_45
.LBB4_17:
	cmpq	%rsi, %r10
	jge	.LBB4_19
	xorl	%edi, %edi
	jmp	.LBB4_22
.LBB4_19:
	movq	%r10, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB4_21
	movq	%r10, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB4_22
.LBB4_21:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB4_22:
	movq	%rdi, %rbx
	movq	%r11, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	imulq	%rsi, %rbx
	vmovups	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB4_24
	leaq	128(%rsp), %r13
	movq	%r10, %r14
	movq	%r8, %r15
	movq	%r9, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%rbp, %r9
	movq	%r15, %r8
	movq	(%rsp), %r11
	movq	%r14, %r10
.LBB4_24:
	movq	%r10, %rax
	subq	%rbx, %rax
	jmp	.LBB4_26
	.p2align	4
.LBB4_25:
	movq	(%rsp), %r11
	movq	96(%r11), %r9
	movq	152(%r11), %r8
	xorl	%eax, %eax
.LBB4_26:
	movq	8(%rsp), %rcx
	subq	%rax, %rcx
	movq	%r12, %r15
	subq	%r10, %r15
	cmpq	%rcx, %r15
	cmovgeq	%rcx, %r15
	movq	128(%rsp), %rcx
	movq	%rcx, 120(%rsp)
	leaq	(,%rcx,4), %rcx
	addq	48(%r11), %rcx
	movq	136(%rsp), %rsi
	movq	%r9, %rdx
	imulq	%rax, %rdx
	leaq	(%rcx,%rdx,4), %rdx
	movq	%rsi, 112(%rsp)
	leaq	(,%rsi,4), %rcx
	addq	104(%r11), %rcx
	movq	%r8, 32(%rsp)
	imulq	%r8, %rax
	leaq	(%rcx,%rax,4), %rbp
	movq	%r10, 24(%rsp)
	leaq	(,%r10,4), %rbx
	addq	160(%r11), %rbx
	cmpq	$16, %r15
	jl	.LBB4_30
	xorl	%r14d, %r14d
	movq	%rbp, 40(%rsp)
	movq	32(%rsp), %r12
	.p2align	4
.LBB4_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%r9, %rcx
	movq	%r9, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmovups	%ymm0, 48(%rsp)
	vinsertf128	$1, %xmm3, %ymm2, %ymm0
	vmovups	%ymm0, 80(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	40(%rsp), %rdx
	movq	%r12, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %r9
	vxorps	%xmm5, %xmm5, %xmm5
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vminps	80(%rsp), %ymm2, %ymm3
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vminps	48(%rsp), %ymm0, %ymm1
	vcmpunordps	%ymm5, %ymm2, %ymm4
	vcmpunordps	%ymm5, %ymm0, %ymm5
	vblendvps	%ymm5, %ymm0, %ymm1, %ymm0
	vblendvps	%ymm4, %ymm2, %ymm3, %ymm1
	vmovups	%ymm1, 32(%rbx,%r13,4)
	vmovups	%ymm0, (%rbx,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB4_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	40(%rsp), %rbp
	jg	.LBB4_32
	jmp	.LBB4_33
	.p2align	4
.LBB4_30:
	testq	%r15, %r15
	jle	.LBB4_33
	xorl	%r14d, %r14d
	movq	%r15, %r13
.LBB4_32:
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r9, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmovups	%ymm0, 80(%rsp)
	vinsertf128	$1, %xmm3, %ymm2, %ymm0
	vmovups	%ymm0, 48(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	32(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vxorps	%xmm5, %xmm5, %xmm5
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vminps	80(%rsp), %ymm0, %ymm1
	vcmpunordps	%ymm5, %ymm0, %ymm3
	vblendvps	%ymm3, %ymm0, %ymm1, %ymm0
	vminps	48(%rsp), %ymm2, %ymm1
	vmovd	%r13d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	.LCPI4_0(%rip), %ymm3, %ymm4
	vmaskmovps	%ymm0, %ymm4, (%rbx,%r14,4)
	vcmpunordps	%ymm5, %ymm2, %ymm0
	vblendvps	%ymm0, %ymm2, %ymm1, %ymm0
	vpcmpgtd	.LCPI4_1(%rip), %ymm3, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rbx,%r14,4)
.LBB4_33:
	movq	24(%rsp), %r10
	addq	%r15, %r10
	movq	16(%rsp), %r12
	cmpq	%r12, %r10
	je	.LBB4_140
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movq	120(%rsp), %rdx
	addq	88(%rcx), %rdx
	movq	%rdx, 128(%rsp)
	movq	112(%rsp), %rdx
	addq	144(%rcx), %rdx
	movq	%rdx, 136(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB4_25
	leaq	128(%rsp), %r13
	movq	%r10, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r10
	jmp	.LBB4_25
.LBB4_36:
	movq	48(%r11), %r14
	movq	(%r11), %rax
	imulq	%rsi, %rax
	imulq	8(%r11), %rax
	imulq	16(%r11), %rax
	imulq	24(%r11), %rax
	movq	160(%r11), %r15
	imulq	32(%r11), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB4_42
	cmpq	104(%r11), %r15
	setne	%bl
	cmpq	%rsi, %r10
	jl	.LBB4_43
.LBB4_38:
	movq	%r10, %rax
	movq	8(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB4_81
	movq	%r10, %rax
	cqto
	idivq	%rsi
	jmp	.LBB4_82
.LBB4_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r10
	jge	.LBB4_15
.LBB4_41:
	movq	%r11, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r10, %rbx
	jmp	.LBB4_47
.LBB4_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r10
	jge	.LBB4_38
.LBB4_43:
	movq	%r11, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r10, %r12
	jmp	.LBB4_84
.LBB4_44:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB4_45:
	movq	%r11, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB4_47
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r10, 24(%rsp)
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	(%rsp), %r11
	movq	24(%rsp), %r10
.LBB4_47:
	vmovdqa	.LCPI4_0(%rip), %ymm9
	vxorps	%xmm10, %xmm10, %xmm10
	vmovdqa	.LCPI4_1(%rip), %ymm11
	leaq	128(%rsp), %r13
	jmp	.LBB4_49
	.p2align	4
.LBB4_48:
	movq	48(%r11), %r15
	movq	160(%r11), %r14
	xorl	%ebx, %ebx
.LBB4_49:
	movq	8(%rsp), %rax
	subq	%rbx, %rax
	movq	%r12, %rdx
	subq	%r10, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rcx
	movq	136(%rsp), %rax
	vbroadcastss	(%r15,%rcx,4), %ymm0
	movq	104(%r11), %r9
	leaq	(%r9,%rax,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r14,%r10,4), %rsi
	testb	%bpl, %bpl
	je	.LBB4_52
	movq	%r10, %r15
	movl	%esi, %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	cmpq	%rdx, %r8
	cmovgeq	%rdx, %r8
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm9, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm11, %ymm1, %ymm1
	vmaskmovps	32(%rdi), %ymm1, %ymm4
	vminps	%ymm0, %ymm4, %ymm5
	vminps	%ymm0, %ymm3, %ymm6
	vcmpunordps	%ymm4, %ymm10, %ymm7
	vcmpunordps	%ymm3, %ymm10, %ymm8
	vblendvps	%ymm8, %ymm3, %ymm6, %ymm3
	vblendvps	%ymm7, %ymm4, %ymm5, %ymm4
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm4, %ymm1, 32(%rsi)
	leaq	64(%r8), %r10
	cmpq	%r10, %rdx
	jge	.LBB4_55
	movq	%r8, %r9
	jmp	.LBB4_57
	.p2align	4
.LBB4_52:
	cmpq	$64, %rdx
	jl	.LBB4_58
	movq	%r10, %r15
	leaq	(%r14,%r10,4), %r8
	addq	$192, %r8
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r9, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	.p2align	4
.LBB4_54:
	vmovups	-192(%r10,%r11,4), %ymm1
	vmovups	-160(%r10,%r11,4), %ymm2
	vcmpltps	%ymm0, %ymm1, %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovups	%ymm2, -160(%r8,%r11,4)
	vmovups	%ymm1, -192(%r8,%r11,4)
	vmovups	-128(%r10,%r11,4), %ymm1
	vmovups	-96(%r10,%r11,4), %ymm2
	vcmpltps	%ymm0, %ymm1, %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovups	%ymm2, -96(%r8,%r11,4)
	vmovups	%ymm1, -128(%r8,%r11,4)
	vmovups	-64(%r10,%r11,4), %ymm1
	vmovups	-32(%r10,%r11,4), %ymm2
	vcmpltps	%ymm0, %ymm1, %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovups	%ymm2, -32(%r8,%r11,4)
	vmovups	%ymm1, -64(%r8,%r11,4)
	vmovups	(%r10,%r11,4), %ymm1
	vmovups	32(%r10,%r11,4), %ymm2
	vcmpltps	%ymm0, %ymm1, %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovups	%ymm2, 32(%r8,%r11,4)
	vmovups	%ymm1, (%r8,%r11,4)
	leaq	64(%r11), %r9
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r9, %r11
	jge	.LBB4_54
	jmp	.LBB4_57
	.p2align	4
.LBB4_55:
	leaq	(%r14,%r15,4), %r10
	addq	$192, %r10
	leaq	(,%rax,4), %r11
	leaq	(%r11,%rbx,4), %r11
	addq	%r9, %r11
	addq	$192, %r11
	.p2align	4
.LBB4_56:
	vmovups	-192(%r11,%r8,4), %ymm1
	vmovups	-160(%r11,%r8,4), %ymm2
	vcmpltps	%ymm0, %ymm1, %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovntps	%ymm2, -160(%r10,%r8,4)
	vmovntps	%ymm1, -192(%r10,%r8,4)
	vmovups	-128(%r11,%r8,4), %ymm1
	vmovups	-96(%r11,%r8,4), %ymm2
	vcmpltps	%ymm0, %ymm1, %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovntps	%ymm2, -96(%r10,%r8,4)
	vmovntps	%ymm1, -128(%r10,%r8,4)
	vmovups	-64(%r11,%r8,4), %ymm1
	vmovups	-32(%r11,%r8,4), %ymm2
	vcmpltps	%ymm0, %ymm1, %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovntps	%ymm2, -32(%r10,%r8,4)
	vmovntps	%ymm1, -64(%r10,%r8,4)
	vmovups	(%r11,%r8,4), %ymm1
	vmovups	32(%r11,%r8,4), %ymm2
	vcmpltps	%ymm0, %ymm1, %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovntps	%ymm2, 32(%r10,%r8,4)
	vmovntps	%ymm1, (%r10,%r8,4)
	leaq	64(%r8), %r9
	subq	$-128, %r8
	cmpq	%r8, %rdx
	movq	%r9, %r8
	jge	.LBB4_56
.LBB4_57:
	leaq	16(%r9), %r8
	cmpq	%r8, %rdx
	movq	%r15, %r10
	movq	(%rsp), %r11
	jge	.LBB4_60
	jmp	.LBB4_62
	.p2align	4
.LBB4_58:
	cmpq	$15, %rdx
	jle	.LBB4_67
	movl	$16, %r8d
	xorl	%r9d, %r9d
	.p2align	4
.LBB4_60:
	vmovups	(%rdi,%r9,4), %ymm1
	vmovups	32(%rdi,%r9,4), %ymm2
	vcmpltps	%ymm0, %ymm1, %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovups	%ymm2, 32(%rsi,%r9,4)
	vmovups	%ymm1, (%rsi,%r9,4)
	movq	%r8, %r9
	addq	$16, %r8
	cmpq	%r8, %rdx
	jge	.LBB4_60
	addq	$-16, %r8
	movq	%r8, %r9
.LBB4_62:
	movq	%rdx, %r8
	subq	%r9, %r8
	testq	%r8, %r8
	jle	.LBB4_64
.LBB4_63:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm9, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r9,4), %ymm2, %ymm3
	vpcmpgtd	%ymm11, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r9,4), %ymm1, %ymm4
	vminps	%ymm0, %ymm4, %ymm5
	vminps	%ymm0, %ymm3, %ymm0
	vcmpunordps	%ymm4, %ymm10, %ymm6
	vcmpunordps	%ymm3, %ymm10, %ymm7
	vblendvps	%ymm7, %ymm3, %ymm0, %ymm0
	vblendvps	%ymm6, %ymm4, %ymm5, %ymm3
	vmaskmovps	%ymm0, %ymm2, (%rsi,%r9,4)
	vmaskmovps	%ymm3, %ymm1, 32(%rsi,%r9,4)
.LBB4_64:
	addq	%rdx, %r10
	cmpq	%r12, %r10
	je	.LBB4_70
.LBB4_65:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 128(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB4_48
	movq	%r10, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI4_1(%rip), %ymm11
	vxorps	%xmm10, %xmm10, %xmm10
	vmovdqa	.LCPI4_0(%rip), %ymm9
	movq	(%rsp), %r11
	movq	%rbx, %r10
	jmp	.LBB4_48
.LBB4_67:
	testq	%rdx, %rdx
	jle	.LBB4_69
	xorl	%r9d, %r9d
	movq	%rdx, %r8
	jmp	.LBB4_63
.LBB4_69:
	addq	%rdx, %r10
	cmpq	%r12, %r10
	jne	.LBB4_65
	jmp	.LBB4_140
.LBB4_70:
	testb	%bpl, %bpl
	jne	.LBB4_139
	jmp	.LBB4_140
.LBB4_72:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB4_75
	movq	32(%r11), %r9
	imulq	%rsi, %r9
	movq	%r10, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB4_164
	movq	%r10, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB4_165
.LBB4_75:
	movq	48(%r11), %r14
	movq	(%r11), %rax
	imulq	%rsi, %rax
	imulq	8(%r11), %rax
	imulq	16(%r11), %rax
	imulq	24(%r11), %rax
	movq	160(%r11), %r15
	imulq	32(%r11), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB4_78
	cmpq	104(%r11), %r15
	setne	%bl
	cmpq	%rsi, %r10
	jge	.LBB4_111
	xorl	%edi, %edi
	jmp	.LBB4_80
.LBB4_78:
	cmpq	%rsi, %r10
	jge	.LBB4_110
	xorl	%edi, %edi
	xorl	%ebx, %ebx
.LBB4_80:
	movq	8(%rsp), %rcx
	jmp	.LBB4_114
.LBB4_81:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB4_82:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r10, %r12
	movq	%r11, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	subq	%rcx, %r12
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB4_84
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r10, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	(%rsp), %r11
	movq	%rbp, %r10
.LBB4_84:
	vmovdqa	.LCPI4_0(%rip), %ymm8
	vxorps	%xmm9, %xmm9, %xmm9
	vmovdqa	.LCPI4_1(%rip), %ymm10
	leaq	128(%rsp), %r13
	jmp	.LBB4_86
	.p2align	4
.LBB4_85:
	movq	48(%r11), %r14
	movq	160(%r11), %r15
	xorl	%r12d, %r12d
.LBB4_86:
	movq	8(%rsp), %rax
	subq	%r12, %rax
	movq	16(%rsp), %rdx
	subq	%r10, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rcx
	movq	136(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rdi
	movq	104(%r11), %rsi
	vbroadcastss	(%rsi,%rax,4), %ymm0
	leaq	(%r15,%r10,4), %rsi
	testb	%bl, %bl
	je	.LBB4_89
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm8, %ymm1, %ymm3
	vmaskmovps	(%rdi), %ymm3, %ymm2
	vpcmpgtd	%ymm10, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm1
	vminps	%ymm1, %ymm0, %ymm5
	vminps	%ymm2, %ymm0, %ymm6
	vcmpunordps	%ymm0, %ymm9, %ymm1
	vextractf128	$1, %ymm1, %xmm2
	vpackssdw	%xmm2, %xmm1, %xmm7
	vbroadcastss	%xmm0, %ymm2
	vblendvps	%ymm1, %ymm2, %ymm6, %ymm6
	vpmovzxwd	%xmm7, %ymm7
	vpslld	$31, %ymm7, %ymm7
	vblendvps	%ymm7, %ymm2, %ymm5, %ymm5
	vmaskmovps	%ymm6, %ymm3, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB4_92
	movq	%r10, %rbp
	movq	%r9, %r8
	movq	16(%rsp), %r14
	jmp	.LBB4_94
	.p2align	4
.LBB4_89:
	cmpq	$63, %rdx
	jle	.LBB4_95
	vbroadcastss	%xmm0, %ymm1
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	16(%rsp), %r14
	.p2align	4
.LBB4_91:
	vcmpunordps	%ymm0, %ymm9, %ymm2
	vminps	-192(%r10,%r11,4), %ymm0, %ymm3
	vminps	-160(%r10,%r11,4), %ymm0, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm4, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm3, %ymm3
	vmovups	%ymm3, -192(%r9,%r11,4)
	vmovups	%ymm4, -160(%r9,%r11,4)
	vminps	-96(%r10,%r11,4), %ymm0, %ymm3
	vminps	-128(%r10,%r11,4), %ymm0, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm4, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm3, %ymm3
	vmovups	%ymm3, -96(%r9,%r11,4)
	vmovups	%ymm4, -128(%r9,%r11,4)
	vminps	-32(%r10,%r11,4), %ymm0, %ymm3
	vminps	-64(%r10,%r11,4), %ymm0, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm4, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm3, %ymm3
	vmovups	%ymm3, -32(%r9,%r11,4)
	vmovups	%ymm4, -64(%r9,%r11,4)
	vminps	32(%r10,%r11,4), %ymm0, %ymm3
	vminps	(%r10,%r11,4), %ymm0, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm4, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm3, %ymm2
	vmovups	%ymm2, 32(%r9,%r11,4)
	vmovups	%ymm4, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB4_91
	jmp	.LBB4_94
	.p2align	4
.LBB4_92:
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %r10
	addq	$192, %r10
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r11
	addq	$192, %r11
	movq	16(%rsp), %r14
	.p2align	4
.LBB4_93:
	vminps	-192(%r11,%r9,4), %ymm0, %ymm3
	vminps	-160(%r11,%r9,4), %ymm0, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm4, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm3
	vmovntps	%ymm3, -192(%r10,%r9,4)
	vmovntps	%ymm4, -160(%r10,%r9,4)
	vminps	-96(%r11,%r9,4), %ymm0, %ymm3
	vminps	-128(%r11,%r9,4), %ymm0, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm4, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm3
	vmovntps	%ymm3, -96(%r10,%r9,4)
	vmovntps	%ymm4, -128(%r10,%r9,4)
	vminps	-32(%r11,%r9,4), %ymm0, %ymm3
	vminps	-64(%r11,%r9,4), %ymm0, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm4, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm3
	vmovntps	%ymm3, -32(%r10,%r9,4)
	vmovntps	%ymm4, -64(%r10,%r9,4)
	vminps	32(%r11,%r9,4), %ymm0, %ymm3
	vminps	(%r11,%r9,4), %ymm0, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm4, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm3
	vmovntps	%ymm3, 32(%r10,%r9,4)
	vmovntps	%ymm4, (%r10,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB4_93
.LBB4_94:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r10
	movq	(%rsp), %r11
	jge	.LBB4_97
	jmp	.LBB4_100
	.p2align	4
.LBB4_95:
	cmpq	$15, %rdx
	jle	.LBB4_105
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	16(%rsp), %r14
.LBB4_97:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB4_98:
	vcmpunordps	%ymm0, %ymm9, %ymm2
	vminps	(%rdi,%r8,4), %ymm0, %ymm3
	vminps	32(%rdi,%r8,4), %ymm0, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm4, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm3, %ymm2
	vmovups	%ymm2, (%rsi,%r8,4)
	vmovups	%ymm4, 32(%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB4_98
	addq	$-16, %r9
	movq	%r9, %r8
.LBB4_100:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB4_102
.LBB4_101:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm8, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm10, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vminps	%ymm4, %ymm0, %ymm4
	vminps	%ymm3, %ymm0, %ymm3
	vcmpunordps	%ymm0, %ymm9, %ymm5
	vbroadcastss	%xmm0, %ymm0
	vblendvps	%ymm5, %ymm0, %ymm3, %ymm3
	vblendvps	%ymm5, %ymm0, %ymm4, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB4_102:
	addq	%rdx, %r10
	cmpq	%r14, %r10
	je	.LBB4_108
.LBB4_103:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 128(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB4_85
	movq	%r10, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI4_1(%rip), %ymm10
	vxorps	%xmm9, %xmm9, %xmm9
	vmovdqa	.LCPI4_0(%rip), %ymm8
	movq	(%rsp), %r11
	movq	%r14, %r10
	jmp	.LBB4_85
.LBB4_105:
	testq	%rdx, %rdx
	movq	16(%rsp), %r14
	jle	.LBB4_107
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB4_101
.LBB4_107:
	addq	%rdx, %r10
	cmpq	%r14, %r10
	jne	.LBB4_103
	jmp	.LBB4_140
.LBB4_108:
	testb	%bl, %bl
	jne	.LBB4_139
	jmp	.LBB4_140
.LBB4_110:
	xorl	%ebx, %ebx
.LBB4_111:
	movq	%r10, %rax
	movq	8(%rsp), %rcx
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB4_113
	movq	%r10, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rdi
	jmp	.LBB4_114
.LBB4_113:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %edi
.LBB4_114:
	movq	%rdi, %r12
	movq	%r11, 184(%rsp)
	vxorps	%xmm8, %xmm8, %xmm8
	vmovups	%ymm8, 128(%rsp)
	imulq	%rcx, %r12
	vmovups	%ymm8, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB4_116
	leaq	128(%rsp), %r13
	movq	%r10, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	vxorps	%xmm8, %xmm8, %xmm8
	movq	(%rsp), %r11
	movq	%rbp, %r10
.LBB4_116:
	movq	%r10, %r9
	subq	%r12, %r9
	vmovdqa	.LCPI4_0(%rip), %ymm9
	vmovdqa	.LCPI4_1(%rip), %ymm10
	leaq	128(%rsp), %r13
	movq	16(%rsp), %r12
	jmp	.LBB4_118
	.p2align	4
.LBB4_117:
	movq	48(%r11), %r14
	movq	160(%r11), %r15
	xorl	%r9d, %r9d
.LBB4_118:
	movq	8(%rsp), %rax
	subq	%r9, %rax
	movq	%r12, %rdx
	subq	%r10, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rcx
	movq	136(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r9,4), %rdi
	movq	104(%r11), %r11
	leaq	(%r11,%rax,4), %rsi
	leaq	(%rsi,%r9,4), %r8
	leaq	(%r15,%r10,4), %rsi
	testb	%bl, %bl
	je	.LBB4_122
	movq	%r10, %rbp
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm9, %ymm0, %ymm1
	vmaskmovps	(%rdi), %ymm1, %ymm2
	vpcmpgtd	%ymm10, %ymm0, %ymm0
	vmaskmovps	32(%rdi), %ymm0, %ymm3
	vmaskmovps	(%r8), %ymm1, %ymm4
	vmaskmovps	32(%r8), %ymm0, %ymm5
	vminps	%ymm3, %ymm5, %ymm3
	vminps	%ymm2, %ymm4, %ymm2
	vcmpunordps	%ymm5, %ymm8, %ymm6
	vcmpunordps	%ymm4, %ymm8, %ymm7
	vblendvps	%ymm7, %ymm4, %ymm2, %ymm2
	vblendvps	%ymm6, %ymm5, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jl	.LBB4_125
	.p2align	4
.LBB4_120:
	vmovups	-256(%rdi,%r10,4), %ymm0
	vmovups	-224(%rdi,%r10,4), %ymm1
	vmovups	-256(%r8,%r10,4), %ymm2
	vmovups	-224(%r8,%r10,4), %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpltps	%ymm1, %ymm3, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovntps	%ymm1, -224(%rsi,%r10,4)
	vmovntps	%ymm0, -256(%rsi,%r10,4)
	vmovups	-192(%rdi,%r10,4), %ymm0
	vmovups	-160(%rdi,%r10,4), %ymm1
	vmovups	-192(%r8,%r10,4), %ymm2
	vmovups	-160(%r8,%r10,4), %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpltps	%ymm1, %ymm3, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovntps	%ymm1, -160(%rsi,%r10,4)
	vmovntps	%ymm0, -192(%rsi,%r10,4)
	vmovups	-128(%rdi,%r10,4), %ymm0
	vmovups	-96(%rdi,%r10,4), %ymm1
	vmovups	-128(%r8,%r10,4), %ymm2
	vmovups	-96(%r8,%r10,4), %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpltps	%ymm1, %ymm3, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovntps	%ymm1, -96(%rsi,%r10,4)
	vmovntps	%ymm0, -128(%rsi,%r10,4)
	vmovups	-64(%rdi,%r10,4), %ymm0
	vmovups	-32(%rdi,%r10,4), %ymm1
	vmovups	-64(%r8,%r10,4), %ymm2
	vmovups	-32(%r8,%r10,4), %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpltps	%ymm1, %ymm3, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovntps	%ymm1, -32(%rsi,%r10,4)
	vmovntps	%ymm0, -64(%rsi,%r10,4)
	addq	$64, %r10
	cmpq	%r10, %rdx
	jge	.LBB4_120
	addq	$-64, %r10
	movq	%r10, %r9
	jmp	.LBB4_125
	.p2align	4
.LBB4_122:
	cmpq	$64, %rdx
	jl	.LBB4_126
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %r10
	addq	$192, %r10
	leaq	(,%rax,4), %r15
	leaq	(%r15,%r9,4), %r15
	leaq	192(%r11,%r15), %r11
	leaq	(,%rcx,4), %r15
	leaq	(%r15,%r9,4), %r9
	addq	%r9, %r14
	addq	$192, %r14
	xorl	%r15d, %r15d
	.p2align	4
.LBB4_124:
	vmovups	-192(%r14,%r15,4), %ymm0
	vmovups	-160(%r14,%r15,4), %ymm1
	vmovups	-192(%r11,%r15,4), %ymm2
	vmovups	-160(%r11,%r15,4), %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpltps	%ymm1, %ymm3, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovups	%ymm1, -160(%r10,%r15,4)
	vmovups	%ymm0, -192(%r10,%r15,4)
	vmovups	-128(%r14,%r15,4), %ymm0
	vmovups	-96(%r14,%r15,4), %ymm1
	vmovups	-128(%r11,%r15,4), %ymm2
	vmovups	-96(%r11,%r15,4), %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpltps	%ymm1, %ymm3, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovups	%ymm1, -96(%r10,%r15,4)
	vmovups	%ymm0, -128(%r10,%r15,4)
	vmovups	-64(%r14,%r15,4), %ymm0
	vmovups	-32(%r14,%r15,4), %ymm1
	vmovups	-64(%r11,%r15,4), %ymm2
	vmovups	-32(%r11,%r15,4), %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpltps	%ymm1, %ymm3, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovups	%ymm1, -32(%r10,%r15,4)
	vmovups	%ymm0, -64(%r10,%r15,4)
	vmovups	(%r14,%r15,4), %ymm0
	vmovups	32(%r14,%r15,4), %ymm1
	vmovups	(%r11,%r15,4), %ymm2
	vmovups	32(%r11,%r15,4), %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpltps	%ymm1, %ymm3, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovups	%ymm1, 32(%r10,%r15,4)
	vmovups	%ymm0, (%r10,%r15,4)
	leaq	64(%r15), %r9
	subq	$-128, %r15
	cmpq	%r15, %rdx
	movq	%r9, %r15
	jge	.LBB4_124
.LBB4_125:
	leaq	16(%r9), %r10
	cmpq	%r10, %rdx
	movq	(%rsp), %r11
	jge	.LBB4_128
	jmp	.LBB4_130
	.p2align	4
.LBB4_126:
	cmpq	$15, %rdx
	jle	.LBB4_135
	movq	%r10, %rbp
	movl	$16, %r10d
	xorl	%r9d, %r9d
	movq	(%rsp), %r11
	.p2align	4
.LBB4_128:
	vmovups	(%rdi,%r9,4), %ymm0
	vmovups	32(%rdi,%r9,4), %ymm1
	vmovups	(%r8,%r9,4), %ymm2
	vmovups	32(%r8,%r9,4), %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpltps	%ymm1, %ymm3, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%r9,4)
	vmovups	%ymm0, (%rsi,%r9,4)
	movq	%r10, %r9
	addq	$16, %r10
	cmpq	%r10, %rdx
	jge	.LBB4_128
	addq	$-16, %r10
	movq	%r10, %r9
.LBB4_130:
	movq	%rdx, %r10
	subq	%r9, %r10
	testq	%r10, %r10
	jle	.LBB4_132
.LBB4_131:
	vmovd	%r10d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm9, %ymm0, %ymm1
	vmaskmovps	(%rdi,%r9,4), %ymm1, %ymm2
	vpcmpgtd	%ymm10, %ymm0, %ymm0
	vmaskmovps	32(%rdi,%r9,4), %ymm0, %ymm3
	vmaskmovps	(%r8,%r9,4), %ymm1, %ymm4
	vmaskmovps	32(%r8,%r9,4), %ymm0, %ymm5
	vminps	%ymm3, %ymm5, %ymm3
	vminps	%ymm2, %ymm4, %ymm2
	vcmpunordps	%ymm5, %ymm8, %ymm6
	vcmpunordps	%ymm4, %ymm8, %ymm7
	vblendvps	%ymm7, %ymm4, %ymm2, %ymm2
	vblendvps	%ymm6, %ymm5, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%r9,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%r9,4)
.LBB4_132:
	movq	%rbp, %r10
	addq	%rdx, %r10
	cmpq	%r12, %r10
	je	.LBB4_138
.LBB4_133:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 128(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB4_117
	movq	%r10, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI4_1(%rip), %ymm10
	vmovdqa	.LCPI4_0(%rip), %ymm9
	vxorps	%xmm8, %xmm8, %xmm8
	movq	(%rsp), %r11
	movq	%r14, %r10
	jmp	.LBB4_117
.LBB4_135:
	testq	%rdx, %rdx
	movq	(%rsp), %r11
	jle	.LBB4_137
	movq	%r10, %rbp
	xorl	%r9d, %r9d
	movq	%rdx, %r10
	jmp	.LBB4_131
.LBB4_137:
	addq	%rdx, %r10
	cmpq	%r12, %r10
	jne	.LBB4_133
	jmp	.LBB4_140
.LBB4_138:
	testb	%bl, %bl
	je	.LBB4_140
.LBB4_139:
	sfence
.LBB4_140:
	addq	$520, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB4_141:
	vzeroupper
	retq
.LBB4_142:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB4_143:
	shrq	$32, %rsi
	movq	%rsi, 80(%rsp)
	movq	%r9, 48(%rsp)
	jmp	.LBB4_146
	.p2align	4
.LBB4_144:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI4_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI4_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vmovups	128(%rsp,%rcx,4), %ymm4
	vmovups	160(%rsp,%rcx,4), %ymm5
	vminps	%ymm3, %ymm5, %ymm3
	vminps	%ymm2, %ymm4, %ymm2
	vcmpunordps	%ymm7, %ymm5, %ymm6
	vcmpunordps	%ymm7, %ymm4, %ymm7
	vblendvps	%ymm7, %ymm4, %ymm2, %ymm2
	vblendvps	%ymm6, %ymm5, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB4_145:
	addq	%r15, %r10
	movl	$0, %ebp
	movq	16(%rsp), %r12
	cmpq	%r12, %r10
	jge	.LBB4_140
.LBB4_146:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r10, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r10, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB4_148
	movq	%r10, %rax
	cqto
	idivq	%r9
	jmp	.LBB4_149
.LBB4_148:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB4_149:
	movq	%r10, %rbx
	imulq	32(%r11), %rax
	movq	%r11, 512(%rsp)
	testq	%rax, %rax
	jle	.LBB4_151
	movq	%rax, %rdi
	leaq	456(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	(%rsp), %r11
	movq	456(%rsp), %r13
	movq	464(%rsp), %rsi
	jmp	.LBB4_152
.LBB4_151:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB4_152:
	shlq	$2, %rsi
	addq	104(%r11), %rsi
	movq	48(%r11), %r14
	leaq	128(%rsp), %rdi
	movq	8(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	(%rsp), %r11
	movq	%rbx, %r10
	leaq	(,%rbx,4), %rsi
	addq	160(%r11), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB4_154
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB4_155
.LBB4_154:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB4_155:
	movq	48(%rsp), %r9
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	$16, %r15
	jl	.LBB4_158
	cmpq	$0, 80(%rsp)
	je	.LBB4_160
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB4_161
	.p2align	4
.LBB4_158:
	testq	%r15, %r15
	jle	.LBB4_145
	xorl	%eax, %eax
	jmp	.LBB4_144
.LBB4_160:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB4_161:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB4_162:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %ymm0
	vmovups	32(%rdi,%rax,4), %ymm1
	vmovups	128(%rsp,%rcx,4), %ymm2
	vmovups	160(%rsp,%rcx,4), %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpltps	%ymm1, %ymm3, %ymm5
	vcmpunordps	%ymm7, %ymm2, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm7, %ymm3, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB4_162
	cmpq	%r15, %rax
	jb	.LBB4_144
	jmp	.LBB4_145
.LBB4_164:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB4_165:
	shrq	$32, %rsi
	movq	%rsi, 80(%rsp)
	movq	%r9, 48(%rsp)
	jmp	.LBB4_170
.LBB4_166:
	testq	%r15, %r15
	jle	.LBB4_169
	xorl	%eax, %eax
.LBB4_168:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI4_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI4_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vminps	160(%rsp,%rcx,4), %ymm3, %ymm4
	vminps	128(%rsp,%rcx,4), %ymm2, %ymm5
	vcmpunordps	%ymm7, %ymm3, %ymm6
	vcmpunordps	%ymm7, %ymm2, %ymm7
	vblendvps	%ymm7, %ymm2, %ymm5, %ymm2
	vblendvps	%ymm6, %ymm3, %ymm4, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB4_169:
	addq	%r15, %r10
	movl	$0, %ebp
	movq	16(%rsp), %r12
	cmpq	%r12, %r10
	jge	.LBB4_140
.LBB4_170:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r10, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r10, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB4_172
	movq	%r10, %rax
	cqto
	idivq	%r9
	jmp	.LBB4_173
.LBB4_172:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB4_173:
	movq	%r10, %rbx
	imulq	32(%r11), %rax
	movq	%r11, 512(%rsp)
	testq	%rax, %rax
	jle	.LBB4_175
	movq	%rax, %rdi
	leaq	456(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	(%rsp), %r11
	movq	456(%rsp), %rsi
	movq	464(%rsp), %r13
	jmp	.LBB4_176
.LBB4_175:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB4_176:
	shlq	$2, %rsi
	addq	48(%r11), %rsi
	movq	104(%r11), %r14
	leaq	128(%rsp), %rdi
	movq	8(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	(%rsp), %r11
	movq	%rbx, %r10
	leaq	(,%rbx,4), %rsi
	addq	160(%r11), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB4_178
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB4_179
.LBB4_178:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB4_179:
	movq	48(%rsp), %r9
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	$16, %r15
	jl	.LBB4_166
	cmpq	$0, 80(%rsp)
	je	.LBB4_182
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB4_183
.LBB4_182:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB4_183:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB4_184:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %ymm0
	vmovups	32(%rdi,%rax,4), %ymm1
	vmovups	128(%rsp,%rcx,4), %ymm2
	vmovups	160(%rsp,%rcx,4), %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpltps	%ymm3, %ymm1, %ymm5
	vcmpunordps	%ymm7, %ymm0, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm7, %ymm1, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm0, %ymm2, %ymm0
	vblendvps	%ymm5, %ymm1, %ymm3, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB4_184
	cmpq	%r15, %rax
	jb	.LBB4_168
	jmp	.LBB4_169
.Lfunc_end4:
	.size	nt_f32_minimum__avx2, .Lfunc_end4-nt_f32_minimum__avx2
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
	.text
	.globl	nt_f32_maximum__avx2
	.p2align	4
	.type	nt_f32_maximum__avx2,@function
nt_f32_maximum__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB5_141
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$520, %rsp
	movq	%rdx, %r12
	movq	%rsi, %r10
	movq	%rdi, %r11
	movq	40(%rdi), %rsi
	cmpq	$64, %rsi
	jg	.LBB5_3
	cmpq	$2, 32(%r11)
	setge	%al
	jmp	.LBB5_4
.LBB5_3:
	xorl	%eax, %eax
.LBB5_4:
	movq	96(%r11), %r9
	movq	152(%r11), %r8
	testq	%r9, %r9
	movq	%r12, 16(%rsp)
	movq	%r11, (%rsp)
	movq	%rsi, 8(%rsp)
	je	.LBB5_12
	cmpq	$1, %r9
	jne	.LBB5_17
	testq	%r8, %r8
	je	.LBB5_36
	cmpq	$1, %r8
	jne	.LBB5_17
	testb	%al, %al
	je	.LBB5_75
	movq	88(%r11), %rax
	movq	144(%r11), %rcx
	movq	%rax, %rdx
	xorq	%rsi, %rdx
	orq	%rcx, %rdx
	jne	.LBB5_72
	movq	32(%r11), %r9
	imulq	%rsi, %r9
	movq	%r10, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB5_142
	movq	%r10, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB5_143
.LBB5_12:
	cmpq	$1, %r8
	jne	.LBB5_17
	movq	48(%r11), %r15
	movq	(%r11), %rax
	imulq	%rsi, %rax
	imulq	8(%r11), %rax
	imulq	16(%r11), %rax
	imulq	24(%r11), %rax
	movq	160(%r11), %r14
	imulq	32(%r11), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r14
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB5_40
	cmpq	104(%r11), %r14
	setne	%bpl
	cmpq	%rsi, %r10
	jl	.LBB5_41
.LBB5_15:
	movq	%r10, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB5_44
	movq	%r10, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	jmp	.LBB5_45
.LBB5_17:
	cmpq	%rsi, %r10
	jge	.LBB5_19
	xorl	%edi, %edi
	jmp	.LBB5_22
.LBB5_19:
	movq	%r10, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB5_21
	movq	%r10, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB5_22
.LBB5_21:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB5_22:
	movq	%rdi, %rbx
	movq	%r11, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	imulq	%rsi, %rbx
	vmovups	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB5_24
	leaq	128(%rsp), %r13
	movq	%r10, %r14
	movq	%r8, %r15
	movq	%r9, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%rbp, %r9
	movq	%r15, %r8
	movq	(%rsp), %r11
	movq	%r14, %r10
.LBB5_24:
	movq	%r10, %rax
	subq	%rbx, %rax
	jmp	.LBB5_26
	.p2align	4
.LBB5_25:
	movq	(%rsp), %r11
	movq	96(%r11), %r9
	movq	152(%r11), %r8
	xorl	%eax, %eax
.LBB5_26:
	movq	8(%rsp), %rcx
	subq	%rax, %rcx
	movq	%r12, %r15
	subq	%r10, %r15
	cmpq	%rcx, %r15
	cmovgeq	%rcx, %r15
	movq	128(%rsp), %rcx
	movq	%rcx, 120(%rsp)
	leaq	(,%rcx,4), %rcx
	addq	48(%r11), %rcx
	movq	136(%rsp), %rsi
	movq	%r9, %rdx
	imulq	%rax, %rdx
	leaq	(%rcx,%rdx,4), %rdx
	movq	%rsi, 112(%rsp)
	leaq	(,%rsi,4), %rcx
	addq	104(%r11), %rcx
	movq	%r8, 32(%rsp)
	imulq	%r8, %rax
	leaq	(%rcx,%rax,4), %rbp
	movq	%r10, 24(%rsp)
	leaq	(,%r10,4), %rbx
	addq	160(%r11), %rbx
	cmpq	$16, %r15
	jl	.LBB5_30
	xorl	%r14d, %r14d
	movq	%rbp, 40(%rsp)
	movq	32(%rsp), %r12
	.p2align	4
.LBB5_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%r9, %rcx
	movq	%r9, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmovups	%ymm0, 48(%rsp)
	vinsertf128	$1, %xmm3, %ymm2, %ymm0
	vmovups	%ymm0, 80(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	40(%rsp), %rdx
	movq	%r12, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %r9
	vxorps	%xmm5, %xmm5, %xmm5
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vmaxps	80(%rsp), %ymm2, %ymm3
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmaxps	48(%rsp), %ymm0, %ymm1
	vcmpunordps	%ymm5, %ymm2, %ymm4
	vcmpunordps	%ymm5, %ymm0, %ymm5
	vblendvps	%ymm5, %ymm0, %ymm1, %ymm0
	vblendvps	%ymm4, %ymm2, %ymm3, %ymm1
	vmovups	%ymm1, 32(%rbx,%r13,4)
	vmovups	%ymm0, (%rbx,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB5_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	40(%rsp), %rbp
	jg	.LBB5_32
	jmp	.LBB5_33
	.p2align	4
.LBB5_30:
	testq	%r15, %r15
	jle	.LBB5_33
	xorl	%r14d, %r14d
	movq	%r15, %r13
.LBB5_32:
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r9, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmovups	%ymm0, 80(%rsp)
	vinsertf128	$1, %xmm3, %ymm2, %ymm0
	vmovups	%ymm0, 48(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	32(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vxorps	%xmm5, %xmm5, %xmm5
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmaxps	80(%rsp), %ymm0, %ymm1
	vcmpunordps	%ymm5, %ymm0, %ymm3
	vblendvps	%ymm3, %ymm0, %ymm1, %ymm0
	vmaxps	48(%rsp), %ymm2, %ymm1
	vmovd	%r13d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	.LCPI5_0(%rip), %ymm3, %ymm4
	vmaskmovps	%ymm0, %ymm4, (%rbx,%r14,4)
	vcmpunordps	%ymm5, %ymm2, %ymm0
	vblendvps	%ymm0, %ymm2, %ymm1, %ymm0
	vpcmpgtd	.LCPI5_1(%rip), %ymm3, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rbx,%r14,4)
.LBB5_33:
	movq	24(%rsp), %r10
	addq	%r15, %r10
	movq	16(%rsp), %r12
	cmpq	%r12, %r10
	je	.LBB5_140
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movq	120(%rsp), %rdx
	addq	88(%rcx), %rdx
	movq	%rdx, 128(%rsp)
	movq	112(%rsp), %rdx
	addq	144(%rcx), %rdx
	movq	%rdx, 136(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB5_25
	leaq	128(%rsp), %r13
	movq	%r10, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r10
	jmp	.LBB5_25
.LBB5_36:
	movq	48(%r11), %r14
	movq	(%r11), %rax
	imulq	%rsi, %rax
	imulq	8(%r11), %rax
	imulq	16(%r11), %rax
	imulq	24(%r11), %rax
	movq	160(%r11), %r15
	imulq	32(%r11), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB5_42
	cmpq	104(%r11), %r15
	setne	%bl
	cmpq	%rsi, %r10
	jl	.LBB5_43
.LBB5_38:
	movq	%r10, %rax
	movq	8(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB5_81
	movq	%r10, %rax
	cqto
	idivq	%rsi
	jmp	.LBB5_82
.LBB5_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r10
	jge	.LBB5_15
.LBB5_41:
	movq	%r11, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r10, %rbx
	jmp	.LBB5_47
.LBB5_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r10
	jge	.LBB5_38
.LBB5_43:
	movq	%r11, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r10, %r12
	jmp	.LBB5_84
.LBB5_44:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB5_45:
	movq	%r11, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB5_47
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r10, 24(%rsp)
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	(%rsp), %r11
	movq	24(%rsp), %r10
.LBB5_47:
	vmovdqa	.LCPI5_0(%rip), %ymm9
	vxorps	%xmm10, %xmm10, %xmm10
	vmovdqa	.LCPI5_1(%rip), %ymm11
	leaq	128(%rsp), %r13
	jmp	.LBB5_49
	.p2align	4
.LBB5_48:
	movq	48(%r11), %r15
	movq	160(%r11), %r14
	xorl	%ebx, %ebx
.LBB5_49:
	movq	8(%rsp), %rax
	subq	%rbx, %rax
	movq	%r12, %rdx
	subq	%r10, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rcx
	movq	136(%rsp), %rax
	vbroadcastss	(%r15,%rcx,4), %ymm0
	movq	104(%r11), %r9
	leaq	(%r9,%rax,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r14,%r10,4), %rsi
	testb	%bpl, %bpl
	je	.LBB5_52
	movq	%r10, %r15
	movl	%esi, %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	cmpq	%rdx, %r8
	cmovgeq	%rdx, %r8
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm9, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm11, %ymm1, %ymm1
	vmaskmovps	32(%rdi), %ymm1, %ymm4
	vmaxps	%ymm0, %ymm4, %ymm5
	vmaxps	%ymm0, %ymm3, %ymm6
	vcmpunordps	%ymm4, %ymm10, %ymm7
	vcmpunordps	%ymm3, %ymm10, %ymm8
	vblendvps	%ymm8, %ymm3, %ymm6, %ymm3
	vblendvps	%ymm7, %ymm4, %ymm5, %ymm4
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm4, %ymm1, 32(%rsi)
	leaq	64(%r8), %r10
	cmpq	%r10, %rdx
	jge	.LBB5_55
	movq	%r8, %r9
	jmp	.LBB5_57
	.p2align	4
.LBB5_52:
	cmpq	$64, %rdx
	jl	.LBB5_58
	movq	%r10, %r15
	leaq	(%r14,%r10,4), %r8
	addq	$192, %r8
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r9, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	.p2align	4
.LBB5_54:
	vmovups	-192(%r10,%r11,4), %ymm1
	vmovups	-160(%r10,%r11,4), %ymm2
	vcmpltps	%ymm1, %ymm0, %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovups	%ymm2, -160(%r8,%r11,4)
	vmovups	%ymm1, -192(%r8,%r11,4)
	vmovups	-128(%r10,%r11,4), %ymm1
	vmovups	-96(%r10,%r11,4), %ymm2
	vcmpltps	%ymm1, %ymm0, %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovups	%ymm2, -96(%r8,%r11,4)
	vmovups	%ymm1, -128(%r8,%r11,4)
	vmovups	-64(%r10,%r11,4), %ymm1
	vmovups	-32(%r10,%r11,4), %ymm2
	vcmpltps	%ymm1, %ymm0, %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovups	%ymm2, -32(%r8,%r11,4)
	vmovups	%ymm1, -64(%r8,%r11,4)
	vmovups	(%r10,%r11,4), %ymm1
	vmovups	32(%r10,%r11,4), %ymm2
	vcmpltps	%ymm1, %ymm0, %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovups	%ymm2, 32(%r8,%r11,4)
	vmovups	%ymm1, (%r8,%r11,4)
	leaq	64(%r11), %r9
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r9, %r11
	jge	.LBB5_54
	jmp	.LBB5_57
	.p2align	4
.LBB5_55:
	leaq	(%r14,%r15,4), %r10
	addq	$192, %r10
	leaq	(,%rax,4), %r11
	leaq	(%r11,%rbx,4), %r11
	addq	%r9, %r11
	addq	$192, %r11
	.p2align	4
.LBB5_56:
	vmovups	-192(%r11,%r8,4), %ymm1
	vmovups	-160(%r11,%r8,4), %ymm2
	vcmpltps	%ymm1, %ymm0, %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovntps	%ymm2, -160(%r10,%r8,4)
	vmovntps	%ymm1, -192(%r10,%r8,4)
	vmovups	-128(%r11,%r8,4), %ymm1
	vmovups	-96(%r11,%r8,4), %ymm2
	vcmpltps	%ymm1, %ymm0, %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovntps	%ymm2, -96(%r10,%r8,4)
	vmovntps	%ymm1, -128(%r10,%r8,4)
	vmovups	-64(%r11,%r8,4), %ymm1
	vmovups	-32(%r11,%r8,4), %ymm2
	vcmpltps	%ymm1, %ymm0, %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovntps	%ymm2, -32(%r10,%r8,4)
	vmovntps	%ymm1, -64(%r10,%r8,4)
	vmovups	(%r11,%r8,4), %ymm1
	vmovups	32(%r11,%r8,4), %ymm2
	vcmpltps	%ymm1, %ymm0, %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovntps	%ymm2, 32(%r10,%r8,4)
	vmovntps	%ymm1, (%r10,%r8,4)
	leaq	64(%r8), %r9
	subq	$-128, %r8
	cmpq	%r8, %rdx
	movq	%r9, %r8
	jge	.LBB5_56
.LBB5_57:
	leaq	16(%r9), %r8
	cmpq	%r8, %rdx
	movq	%r15, %r10
	movq	(%rsp), %r11
	jge	.LBB5_60
	jmp	.LBB5_62
	.p2align	4
.LBB5_58:
	cmpq	$15, %rdx
	jle	.LBB5_67
	movl	$16, %r8d
	xorl	%r9d, %r9d
	.p2align	4
.LBB5_60:
	vmovups	(%rdi,%r9,4), %ymm1
	vmovups	32(%rdi,%r9,4), %ymm2
	vcmpltps	%ymm1, %ymm0, %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpunordps	%ymm1, %ymm10, %ymm5
	vorps	%ymm3, %ymm5, %ymm3
	vcmpunordps	%ymm2, %ymm10, %ymm5
	vorps	%ymm4, %ymm5, %ymm4
	vblendvps	%ymm3, %ymm1, %ymm0, %ymm1
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm2
	vmovups	%ymm2, 32(%rsi,%r9,4)
	vmovups	%ymm1, (%rsi,%r9,4)
	movq	%r8, %r9
	addq	$16, %r8
	cmpq	%r8, %rdx
	jge	.LBB5_60
	addq	$-16, %r8
	movq	%r8, %r9
.LBB5_62:
	movq	%rdx, %r8
	subq	%r9, %r8
	testq	%r8, %r8
	jle	.LBB5_64
.LBB5_63:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm9, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r9,4), %ymm2, %ymm3
	vpcmpgtd	%ymm11, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r9,4), %ymm1, %ymm4
	vmaxps	%ymm0, %ymm4, %ymm5
	vmaxps	%ymm0, %ymm3, %ymm0
	vcmpunordps	%ymm4, %ymm10, %ymm6
	vcmpunordps	%ymm3, %ymm10, %ymm7
	vblendvps	%ymm7, %ymm3, %ymm0, %ymm0
	vblendvps	%ymm6, %ymm4, %ymm5, %ymm3
	vmaskmovps	%ymm0, %ymm2, (%rsi,%r9,4)
	vmaskmovps	%ymm3, %ymm1, 32(%rsi,%r9,4)
.LBB5_64:
	addq	%rdx, %r10
	cmpq	%r12, %r10
	je	.LBB5_70
.LBB5_65:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 128(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB5_48
	movq	%r10, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI5_1(%rip), %ymm11
	vxorps	%xmm10, %xmm10, %xmm10
	vmovdqa	.LCPI5_0(%rip), %ymm9
	movq	(%rsp), %r11
	movq	%rbx, %r10
	jmp	.LBB5_48
.LBB5_67:
	testq	%rdx, %rdx
	jle	.LBB5_69
	xorl	%r9d, %r9d
	movq	%rdx, %r8
	jmp	.LBB5_63
.LBB5_69:
	addq	%rdx, %r10
	cmpq	%r12, %r10
	jne	.LBB5_65
	jmp	.LBB5_140
.LBB5_70:
	testb	%bpl, %bpl
	jne	.LBB5_139
	jmp	.LBB5_140
.LBB5_72:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB5_75
	movq	32(%r11), %r9
	imulq	%rsi, %r9
	movq	%r10, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB5_164
	movq	%r10, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB5_165
.LBB5_75:
	movq	48(%r11), %r14
	movq	(%r11), %rax
	imulq	%rsi, %rax
	imulq	8(%r11), %rax
	imulq	16(%r11), %rax
	imulq	24(%r11), %rax
	movq	160(%r11), %r15
	imulq	32(%r11), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB5_78
	cmpq	104(%r11), %r15
	setne	%bl
	cmpq	%rsi, %r10
	jge	.LBB5_111
	xorl	%edi, %edi
	jmp	.LBB5_80
.LBB5_78:
	cmpq	%rsi, %r10
	jge	.LBB5_110
	xorl	%edi, %edi
	xorl	%ebx, %ebx
.LBB5_80:
	movq	8(%rsp), %rcx
	jmp	.LBB5_114
.LBB5_81:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB5_82:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r10, %r12
	movq	%r11, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	subq	%rcx, %r12
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB5_84
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r10, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	(%rsp), %r11
	movq	%rbp, %r10
.LBB5_84:
	vmovdqa	.LCPI5_0(%rip), %ymm8
	vxorps	%xmm9, %xmm9, %xmm9
	vmovdqa	.LCPI5_1(%rip), %ymm10
	leaq	128(%rsp), %r13
	jmp	.LBB5_86
	.p2align	4
.LBB5_85:
	movq	48(%r11), %r14
	movq	160(%r11), %r15
	xorl	%r12d, %r12d
.LBB5_86:
	movq	8(%rsp), %rax
	subq	%r12, %rax
	movq	16(%rsp), %rdx
	subq	%r10, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rcx
	movq	136(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rdi
	movq	104(%r11), %rsi
	vbroadcastss	(%rsi,%rax,4), %ymm0
	leaq	(%r15,%r10,4), %rsi
	testb	%bl, %bl
	je	.LBB5_89
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm8, %ymm1, %ymm3
	vmaskmovps	(%rdi), %ymm3, %ymm2
	vpcmpgtd	%ymm10, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm1
	vmaxps	%ymm1, %ymm0, %ymm5
	vmaxps	%ymm2, %ymm0, %ymm6
	vcmpunordps	%ymm0, %ymm9, %ymm1
	vextractf128	$1, %ymm1, %xmm2
	vpackssdw	%xmm2, %xmm1, %xmm7
	vbroadcastss	%xmm0, %ymm2
	vblendvps	%ymm1, %ymm2, %ymm6, %ymm6
	vpmovzxwd	%xmm7, %ymm7
	vpslld	$31, %ymm7, %ymm7
	vblendvps	%ymm7, %ymm2, %ymm5, %ymm5
	vmaskmovps	%ymm6, %ymm3, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB5_92
	movq	%r10, %rbp
	movq	%r9, %r8
	movq	16(%rsp), %r14
	jmp	.LBB5_94
	.p2align	4
.LBB5_89:
	cmpq	$63, %rdx
	jle	.LBB5_95
	vbroadcastss	%xmm0, %ymm1
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	16(%rsp), %r14
	.p2align	4
.LBB5_91:
	vcmpunordps	%ymm0, %ymm9, %ymm2
	vmaxps	-192(%r10,%r11,4), %ymm0, %ymm3
	vmaxps	-160(%r10,%r11,4), %ymm0, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm4, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm3, %ymm3
	vmovups	%ymm3, -192(%r9,%r11,4)
	vmovups	%ymm4, -160(%r9,%r11,4)
	vmaxps	-96(%r10,%r11,4), %ymm0, %ymm3
	vmaxps	-128(%r10,%r11,4), %ymm0, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm4, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm3, %ymm3
	vmovups	%ymm3, -96(%r9,%r11,4)
	vmovups	%ymm4, -128(%r9,%r11,4)
	vmaxps	-32(%r10,%r11,4), %ymm0, %ymm3
	vmaxps	-64(%r10,%r11,4), %ymm0, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm4, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm3, %ymm3
	vmovups	%ymm3, -32(%r9,%r11,4)
	vmovups	%ymm4, -64(%r9,%r11,4)
	vmaxps	32(%r10,%r11,4), %ymm0, %ymm3
	vmaxps	(%r10,%r11,4), %ymm0, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm4, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm3, %ymm2
	vmovups	%ymm2, 32(%r9,%r11,4)
	vmovups	%ymm4, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB5_91
	jmp	.LBB5_94
	.p2align	4
.LBB5_92:
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %r10
	addq	$192, %r10
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r11
	addq	$192, %r11
	movq	16(%rsp), %r14
	.p2align	4
.LBB5_93:
	vmaxps	-192(%r11,%r9,4), %ymm0, %ymm3
	vmaxps	-160(%r11,%r9,4), %ymm0, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm4, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm3
	vmovntps	%ymm3, -192(%r10,%r9,4)
	vmovntps	%ymm4, -160(%r10,%r9,4)
	vmaxps	-96(%r11,%r9,4), %ymm0, %ymm3
	vmaxps	-128(%r11,%r9,4), %ymm0, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm4, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm3
	vmovntps	%ymm3, -96(%r10,%r9,4)
	vmovntps	%ymm4, -128(%r10,%r9,4)
	vmaxps	-32(%r11,%r9,4), %ymm0, %ymm3
	vmaxps	-64(%r11,%r9,4), %ymm0, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm4, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm3
	vmovntps	%ymm3, -32(%r10,%r9,4)
	vmovntps	%ymm4, -64(%r10,%r9,4)
	vmaxps	32(%r11,%r9,4), %ymm0, %ymm3
	vmaxps	(%r11,%r9,4), %ymm0, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm4, %ymm4
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm3
	vmovntps	%ymm3, 32(%r10,%r9,4)
	vmovntps	%ymm4, (%r10,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB5_93
.LBB5_94:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r10
	movq	(%rsp), %r11
	jge	.LBB5_97
	jmp	.LBB5_100
	.p2align	4
.LBB5_95:
	cmpq	$15, %rdx
	jle	.LBB5_105
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	16(%rsp), %r14
.LBB5_97:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB5_98:
	vcmpunordps	%ymm0, %ymm9, %ymm2
	vmaxps	(%rdi,%r8,4), %ymm0, %ymm3
	vmaxps	32(%rdi,%r8,4), %ymm0, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm4, %ymm4
	vblendvps	%ymm2, %ymm1, %ymm3, %ymm2
	vmovups	%ymm2, (%rsi,%r8,4)
	vmovups	%ymm4, 32(%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB5_98
	addq	$-16, %r9
	movq	%r9, %r8
.LBB5_100:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB5_102
.LBB5_101:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm8, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm10, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vmaxps	%ymm4, %ymm0, %ymm4
	vmaxps	%ymm3, %ymm0, %ymm3
	vcmpunordps	%ymm0, %ymm9, %ymm5
	vbroadcastss	%xmm0, %ymm0
	vblendvps	%ymm5, %ymm0, %ymm3, %ymm3
	vblendvps	%ymm5, %ymm0, %ymm4, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB5_102:
	addq	%rdx, %r10
	cmpq	%r14, %r10
	je	.LBB5_108
.LBB5_103:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 128(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB5_85
	movq	%r10, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI5_1(%rip), %ymm10
	vxorps	%xmm9, %xmm9, %xmm9
	vmovdqa	.LCPI5_0(%rip), %ymm8
	movq	(%rsp), %r11
	movq	%r14, %r10
	jmp	.LBB5_85
.LBB5_105:
	testq	%rdx, %rdx
	movq	16(%rsp), %r14
	jle	.LBB5_107
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB5_101
.LBB5_107:
	addq	%rdx, %r10
	cmpq	%r14, %r10
	jne	.LBB5_103
	jmp	.LBB5_140
.LBB5_108:
	testb	%bl, %bl
	jne	.LBB5_139
	jmp	.LBB5_140
.LBB5_110:
	xorl	%ebx, %ebx
.LBB5_111:
	movq	%r10, %rax
	movq	8(%rsp), %rcx
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB5_113
	movq	%r10, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rdi
	jmp	.LBB5_114
.LBB5_113:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %edi
.LBB5_114:
	movq	%rdi, %r12
	movq	%r11, 184(%rsp)
	vxorps	%xmm8, %xmm8, %xmm8
	vmovups	%ymm8, 128(%rsp)
	imulq	%rcx, %r12
	vmovups	%ymm8, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB5_116
	leaq	128(%rsp), %r13
	movq	%r10, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	vxorps	%xmm8, %xmm8, %xmm8
	movq	(%rsp), %r11
	movq	%rbp, %r10
.LBB5_116:
	movq	%r10, %r9
	subq	%r12, %r9
	vmovdqa	.LCPI5_0(%rip), %ymm9
	vmovdqa	.LCPI5_1(%rip), %ymm10
	leaq	128(%rsp), %r13
	movq	16(%rsp), %r12
	jmp	.LBB5_118
	.p2align	4
.LBB5_117:
	movq	48(%r11), %r14
	movq	160(%r11), %r15
	xorl	%r9d, %r9d
.LBB5_118:
	movq	8(%rsp), %rax
	subq	%r9, %rax
	movq	%r12, %rdx
	subq	%r10, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rcx
	movq	136(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r9,4), %rdi
	movq	104(%r11), %r11
	leaq	(%r11,%rax,4), %rsi
	leaq	(%rsi,%r9,4), %r8
	leaq	(%r15,%r10,4), %rsi
	testb	%bl, %bl
	je	.LBB5_122
	movq	%r10, %rbp
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm9, %ymm0, %ymm1
	vmaskmovps	(%rdi), %ymm1, %ymm2
	vpcmpgtd	%ymm10, %ymm0, %ymm0
	vmaskmovps	32(%rdi), %ymm0, %ymm3
	vmaskmovps	(%r8), %ymm1, %ymm4
	vmaskmovps	32(%r8), %ymm0, %ymm5
	vmaxps	%ymm3, %ymm5, %ymm3
	vmaxps	%ymm2, %ymm4, %ymm2
	vcmpunordps	%ymm5, %ymm8, %ymm6
	vcmpunordps	%ymm4, %ymm8, %ymm7
	vblendvps	%ymm7, %ymm4, %ymm2, %ymm2
	vblendvps	%ymm6, %ymm5, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jl	.LBB5_125
	.p2align	4
.LBB5_120:
	vmovups	-256(%rdi,%r10,4), %ymm0
	vmovups	-224(%rdi,%r10,4), %ymm1
	vmovups	-256(%r8,%r10,4), %ymm2
	vmovups	-224(%r8,%r10,4), %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpltps	%ymm3, %ymm1, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovntps	%ymm1, -224(%rsi,%r10,4)
	vmovntps	%ymm0, -256(%rsi,%r10,4)
	vmovups	-192(%rdi,%r10,4), %ymm0
	vmovups	-160(%rdi,%r10,4), %ymm1
	vmovups	-192(%r8,%r10,4), %ymm2
	vmovups	-160(%r8,%r10,4), %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpltps	%ymm3, %ymm1, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovntps	%ymm1, -160(%rsi,%r10,4)
	vmovntps	%ymm0, -192(%rsi,%r10,4)
	vmovups	-128(%rdi,%r10,4), %ymm0
	vmovups	-96(%rdi,%r10,4), %ymm1
	vmovups	-128(%r8,%r10,4), %ymm2
	vmovups	-96(%r8,%r10,4), %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpltps	%ymm3, %ymm1, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovntps	%ymm1, -96(%rsi,%r10,4)
	vmovntps	%ymm0, -128(%rsi,%r10,4)
	vmovups	-64(%rdi,%r10,4), %ymm0
	vmovups	-32(%rdi,%r10,4), %ymm1
	vmovups	-64(%r8,%r10,4), %ymm2
	vmovups	-32(%r8,%r10,4), %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpltps	%ymm3, %ymm1, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovntps	%ymm1, -32(%rsi,%r10,4)
	vmovntps	%ymm0, -64(%rsi,%r10,4)
	addq	$64, %r10
	cmpq	%r10, %rdx
	jge	.LBB5_120
	addq	$-64, %r10
	movq	%r10, %r9
	jmp	.LBB5_125
	.p2align	4
.LBB5_122:
	cmpq	$64, %rdx
	jl	.LBB5_126
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %r10
	addq	$192, %r10
	leaq	(,%rax,4), %r15
	leaq	(%r15,%r9,4), %r15
	leaq	192(%r11,%r15), %r11
	leaq	(,%rcx,4), %r15
	leaq	(%r15,%r9,4), %r9
	addq	%r9, %r14
	addq	$192, %r14
	xorl	%r15d, %r15d
	.p2align	4
.LBB5_124:
	vmovups	-192(%r14,%r15,4), %ymm0
	vmovups	-160(%r14,%r15,4), %ymm1
	vmovups	-192(%r11,%r15,4), %ymm2
	vmovups	-160(%r11,%r15,4), %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpltps	%ymm3, %ymm1, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovups	%ymm1, -160(%r10,%r15,4)
	vmovups	%ymm0, -192(%r10,%r15,4)
	vmovups	-128(%r14,%r15,4), %ymm0
	vmovups	-96(%r14,%r15,4), %ymm1
	vmovups	-128(%r11,%r15,4), %ymm2
	vmovups	-96(%r11,%r15,4), %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpltps	%ymm3, %ymm1, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovups	%ymm1, -96(%r10,%r15,4)
	vmovups	%ymm0, -128(%r10,%r15,4)
	vmovups	-64(%r14,%r15,4), %ymm0
	vmovups	-32(%r14,%r15,4), %ymm1
	vmovups	-64(%r11,%r15,4), %ymm2
	vmovups	-32(%r11,%r15,4), %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpltps	%ymm3, %ymm1, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovups	%ymm1, -32(%r10,%r15,4)
	vmovups	%ymm0, -64(%r10,%r15,4)
	vmovups	(%r14,%r15,4), %ymm0
	vmovups	32(%r14,%r15,4), %ymm1
	vmovups	(%r11,%r15,4), %ymm2
	vmovups	32(%r11,%r15,4), %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpltps	%ymm3, %ymm1, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovups	%ymm1, 32(%r10,%r15,4)
	vmovups	%ymm0, (%r10,%r15,4)
	leaq	64(%r15), %r9
	subq	$-128, %r15
	cmpq	%r15, %rdx
	movq	%r9, %r15
	jge	.LBB5_124
.LBB5_125:
	leaq	16(%r9), %r10
	cmpq	%r10, %rdx
	movq	(%rsp), %r11
	jge	.LBB5_128
	jmp	.LBB5_130
	.p2align	4
.LBB5_126:
	cmpq	$15, %rdx
	jle	.LBB5_135
	movq	%r10, %rbp
	movl	$16, %r10d
	xorl	%r9d, %r9d
	movq	(%rsp), %r11
	.p2align	4
.LBB5_128:
	vmovups	(%rdi,%r9,4), %ymm0
	vmovups	32(%rdi,%r9,4), %ymm1
	vmovups	(%r8,%r9,4), %ymm2
	vmovups	32(%r8,%r9,4), %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpltps	%ymm3, %ymm1, %ymm5
	vcmpunordps	%ymm2, %ymm8, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm3, %ymm8, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%r9,4)
	vmovups	%ymm0, (%rsi,%r9,4)
	movq	%r10, %r9
	addq	$16, %r10
	cmpq	%r10, %rdx
	jge	.LBB5_128
	addq	$-16, %r10
	movq	%r10, %r9
.LBB5_130:
	movq	%rdx, %r10
	subq	%r9, %r10
	testq	%r10, %r10
	jle	.LBB5_132
.LBB5_131:
	vmovd	%r10d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm9, %ymm0, %ymm1
	vmaskmovps	(%rdi,%r9,4), %ymm1, %ymm2
	vpcmpgtd	%ymm10, %ymm0, %ymm0
	vmaskmovps	32(%rdi,%r9,4), %ymm0, %ymm3
	vmaskmovps	(%r8,%r9,4), %ymm1, %ymm4
	vmaskmovps	32(%r8,%r9,4), %ymm0, %ymm5
	vmaxps	%ymm3, %ymm5, %ymm3
	vmaxps	%ymm2, %ymm4, %ymm2
	vcmpunordps	%ymm5, %ymm8, %ymm6
	vcmpunordps	%ymm4, %ymm8, %ymm7
	vblendvps	%ymm7, %ymm4, %ymm2, %ymm2
	vblendvps	%ymm6, %ymm5, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%r9,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%r9,4)
.LBB5_132:
	movq	%rbp, %r10
	addq	%rdx, %r10
	cmpq	%r12, %r10
	je	.LBB5_138
.LBB5_133:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 128(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB5_117
	movq	%r10, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI5_1(%rip), %ymm10
	vmovdqa	.LCPI5_0(%rip), %ymm9
	vxorps	%xmm8, %xmm8, %xmm8
	movq	(%rsp), %r11
	movq	%r14, %r10
	jmp	.LBB5_117
.LBB5_135:
	testq	%rdx, %rdx
	movq	(%rsp), %r11
	jle	.LBB5_137
	movq	%r10, %rbp
	xorl	%r9d, %r9d
	movq	%rdx, %r10
	jmp	.LBB5_131
.LBB5_137:
	addq	%rdx, %r10
	cmpq	%r12, %r10
	jne	.LBB5_133
	jmp	.LBB5_140
.LBB5_138:
	testb	%bl, %bl
	je	.LBB5_140
.LBB5_139:
	sfence
.LBB5_140:
	addq	$520, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB5_141:
	vzeroupper
	retq
.LBB5_142:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB5_143:
	shrq	$32, %rsi
	movq	%rsi, 80(%rsp)
	movq	%r9, 48(%rsp)
	jmp	.LBB5_146
	.p2align	4
.LBB5_144:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI5_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI5_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vmovups	128(%rsp,%rcx,4), %ymm4
	vmovups	160(%rsp,%rcx,4), %ymm5
	vmaxps	%ymm3, %ymm5, %ymm3
	vmaxps	%ymm2, %ymm4, %ymm2
	vcmpunordps	%ymm7, %ymm5, %ymm6
	vcmpunordps	%ymm7, %ymm4, %ymm7
	vblendvps	%ymm7, %ymm4, %ymm2, %ymm2
	vblendvps	%ymm6, %ymm5, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB5_145:
	addq	%r15, %r10
	movl	$0, %ebp
	movq	16(%rsp), %r12
	cmpq	%r12, %r10
	jge	.LBB5_140
.LBB5_146:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r10, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r10, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB5_148
	movq	%r10, %rax
	cqto
	idivq	%r9
	jmp	.LBB5_149
.LBB5_148:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB5_149:
	movq	%r10, %rbx
	imulq	32(%r11), %rax
	movq	%r11, 512(%rsp)
	testq	%rax, %rax
	jle	.LBB5_151
	movq	%rax, %rdi
	leaq	456(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	(%rsp), %r11
	movq	456(%rsp), %r13
	movq	464(%rsp), %rsi
	jmp	.LBB5_152
.LBB5_151:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB5_152:
	shlq	$2, %rsi
	addq	104(%r11), %rsi
	movq	48(%r11), %r14
	leaq	128(%rsp), %rdi
	movq	8(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	(%rsp), %r11
	movq	%rbx, %r10
	leaq	(,%rbx,4), %rsi
	addq	160(%r11), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB5_154
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB5_155
.LBB5_154:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB5_155:
	movq	48(%rsp), %r9
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	$16, %r15
	jl	.LBB5_158
	cmpq	$0, 80(%rsp)
	je	.LBB5_160
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB5_161
	.p2align	4
.LBB5_158:
	testq	%r15, %r15
	jle	.LBB5_145
	xorl	%eax, %eax
	jmp	.LBB5_144
.LBB5_160:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB5_161:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB5_162:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %ymm0
	vmovups	32(%rdi,%rax,4), %ymm1
	vmovups	128(%rsp,%rcx,4), %ymm2
	vmovups	160(%rsp,%rcx,4), %ymm3
	vcmpltps	%ymm2, %ymm0, %ymm4
	vcmpltps	%ymm3, %ymm1, %ymm5
	vcmpunordps	%ymm7, %ymm2, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm7, %ymm3, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm2, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm3, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB5_162
	cmpq	%r15, %rax
	jb	.LBB5_144
	jmp	.LBB5_145
.LBB5_164:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB5_165:
	shrq	$32, %rsi
	movq	%rsi, 80(%rsp)
	movq	%r9, 48(%rsp)
	jmp	.LBB5_170
.LBB5_166:
	testq	%r15, %r15
	jle	.LBB5_169
	xorl	%eax, %eax
.LBB5_168:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI5_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI5_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vmaxps	160(%rsp,%rcx,4), %ymm3, %ymm4
	vmaxps	128(%rsp,%rcx,4), %ymm2, %ymm5
	vcmpunordps	%ymm7, %ymm3, %ymm6
	vcmpunordps	%ymm7, %ymm2, %ymm7
	vblendvps	%ymm7, %ymm2, %ymm5, %ymm2
	vblendvps	%ymm6, %ymm3, %ymm4, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB5_169:
	addq	%r15, %r10
	movl	$0, %ebp
	movq	16(%rsp), %r12
	cmpq	%r12, %r10
	jge	.LBB5_140
.LBB5_170:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r10, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r10, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB5_172
	movq	%r10, %rax
	cqto
	idivq	%r9
	jmp	.LBB5_173
.LBB5_172:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB5_173:
	movq	%r10, %rbx
	imulq	32(%r11), %rax
	movq	%r11, 512(%rsp)
	testq	%rax, %rax
	jle	.LBB5_175
	movq	%rax, %rdi
	leaq	456(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	(%rsp), %r11
	movq	456(%rsp), %rsi
	movq	464(%rsp), %r13
	jmp	.LBB5_176
.LBB5_175:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB5_176:
	shlq	$2, %rsi
	addq	48(%r11), %rsi
	movq	104(%r11), %r14
	leaq	128(%rsp), %rdi
	movq	8(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	(%rsp), %r11
	movq	%rbx, %r10
	leaq	(,%rbx,4), %rsi
	addq	160(%r11), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB5_178
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB5_179
.LBB5_178:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB5_179:
	movq	48(%rsp), %r9
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	$16, %r15
	jl	.LBB5_166
	cmpq	$0, 80(%rsp)
	je	.LBB5_182
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB5_183
.LBB5_182:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB5_183:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB5_184:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %ymm0
	vmovups	32(%rdi,%rax,4), %ymm1
	vmovups	128(%rsp,%rcx,4), %ymm2
	vmovups	160(%rsp,%rcx,4), %ymm3
	vcmpltps	%ymm0, %ymm2, %ymm4
	vcmpltps	%ymm1, %ymm3, %ymm5
	vcmpunordps	%ymm7, %ymm0, %ymm6
	vorps	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm7, %ymm1, %ymm6
	vorps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm4, %ymm0, %ymm2, %ymm0
	vblendvps	%ymm5, %ymm1, %ymm3, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB5_184
	cmpq	%r15, %rax
	jb	.LBB5_168
	jmp	.LBB5_169
.Lfunc_end5:
	.size	nt_f32_maximum__avx2, .Lfunc_end5-nt_f32_maximum__avx2
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
	.globl	nt_f32_prelu__avx2
	.p2align	4
	.type	nt_f32_prelu__avx2,@function
nt_f32_prelu__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB6_142
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$568, %rsp
	movq	%rdx, %r12
	movq	%rsi, %r10
	movq	%rdi, %r8
	movq	40(%rdi), %rsi
	cmpq	$64, %rsi
	jg	.LBB6_3
	cmpq	$2, 32(%r8)
	setge	%al
	jmp	.LBB6_4
.LBB6_3:
	xorl	%eax, %eax
.LBB6_4:
	movq	96(%r8), %r11
	movq	152(%r8), %r9
	testq	%r11, %r11
	movq	%r12, 24(%rsp)
	movq	%r8, 8(%rsp)
	movq	%rsi, 16(%rsp)
	je	.LBB6_12
	cmpq	$1, %r11
	jne	.LBB6_17
	testq	%r9, %r9
	je	.LBB6_36
	cmpq	$1, %r9
	jne	.LBB6_17
	testb	%al, %al
	je	.LBB6_76
	movq	88(%r8), %rax
	movq	144(%r8), %rcx
	movq	%rax, %rdx
	xorq	%rsi, %rdx
	orq	%rcx, %rdx
	jne	.LBB6_73
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r10, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB6_143
	movq	%r10, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB6_144
.LBB6_12:
	cmpq	$1, %r9
	jne	.LBB6_17
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r14
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r14
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB6_40
	cmpq	104(%r8), %r14
	setne	%bpl
	cmpq	%rsi, %r10
	jl	.LBB6_41
.LBB6_15:
	movq	%r10, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB6_44
	movq	%r10, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	jmp	.LBB6_45
.LBB6_17:
	cmpq	%rsi, %r10
	jge	.LBB6_19
	xorl	%edi, %edi
	jmp	.LBB6_22
.LBB6_19:
	movq	%r10, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB6_21
	movq	%r10, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB6_22
.LBB6_21:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB6_22:
	movq	%rdi, %rbx
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	imulq	%rsi, %rbx
	vmovups	%ymm0, 168(%rsp)
	testq	%rdi, %rdi
	jle	.LBB6_24
	leaq	144(%rsp), %r13
	movq	%r10, %r14
	movq	%r9, %r15
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%rbp, %r11
	movq	%r15, %r9
	movq	8(%rsp), %r8
	movq	%r14, %r10
.LBB6_24:
	movq	%r10, %rax
	subq	%rbx, %rax
	jmp	.LBB6_26
	.p2align	4
.LBB6_25:
	movq	8(%rsp), %r8
	movq	96(%r8), %r11
	movq	152(%r8), %r9
	xorl	%eax, %eax
.LBB6_26:
	movq	16(%rsp), %rcx
	subq	%rax, %rcx
	subq	%r10, %r12
	cmpq	%rcx, %r12
	cmovgeq	%rcx, %r12
	movq	144(%rsp), %rbp
	leaq	(,%rbp,4), %rcx
	addq	48(%r8), %rcx
	movq	152(%rsp), %rsi
	movq	%r11, %rdx
	imulq	%rax, %rdx
	leaq	(%rcx,%rdx,4), %rdx
	movq	%rsi, 136(%rsp)
	leaq	(,%rsi,4), %rcx
	addq	104(%r8), %rcx
	movq	%r9, 72(%rsp)
	imulq	%r9, %rax
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 64(%rsp)
	movq	%r10, 56(%rsp)
	leaq	(,%r10,4), %rbx
	addq	160(%r8), %rbx
	cmpq	$16, %r12
	jl	.LBB6_30
	movq	%rbp, 128(%rsp)
	xorl	%r14d, %r14d
	movq	64(%rsp), %r15
	.p2align	4
.LBB6_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%r11, %rcx
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%ymm0, 80(%rsp)
	vmovaps	%xmm1, 32(%rsp)
	vmovups	%ymm2, 464(%rsp)
	vmovaps	%xmm3, 112(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	%r15, %rdx
	movq	72(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %r11
	vxorps	%xmm7, %xmm7, %xmm7
	vmovups	464(%rsp), %ymm4
	vinsertf128	$1, 112(%rsp), %ymm4, %ymm4
	vcmpltps	%ymm7, %ymm4, %ymm5
	vmovups	80(%rsp), %ymm6
	vinsertf128	$1, 32(%rsp), %ymm6, %ymm6
	vcmpltps	%ymm7, %ymm6, %ymm7
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf128	$1, %xmm3, %ymm2, %ymm1
	vmulps	%ymm1, %ymm4, %ymm1
	vmulps	%ymm0, %ymm6, %ymm0
	vblendvps	%ymm7, %ymm0, %ymm6, %ymm0
	vblendvps	%ymm5, %ymm1, %ymm4, %ymm1
	vmovups	%ymm1, 32(%rbx,%r13,4)
	vmovups	%ymm0, (%rbx,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r12
	jge	.LBB6_28
	movq	%r12, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	128(%rsp), %rbp
	jg	.LBB6_32
	jmp	.LBB6_33
	.p2align	4
.LBB6_30:
	testq	%r12, %r12
	jle	.LBB6_33
	xorl	%r14d, %r14d
	movq	%r12, %r13
.LBB6_32:
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r11, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%ymm0, 80(%rsp)
	vmovaps	%xmm1, 32(%rsp)
	vmovups	%ymm2, 464(%rsp)
	vmovaps	%xmm3, 112(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	64(%rsp), %rdx
	movq	72(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vxorps	%xmm7, %xmm7, %xmm7
	vmovups	464(%rsp), %ymm4
	vinsertf128	$1, 112(%rsp), %ymm4, %ymm4
	vcmpltps	%ymm7, %ymm4, %ymm5
	vmovups	80(%rsp), %ymm6
	vinsertf128	$1, 32(%rsp), %ymm6, %ymm6
	vcmpltps	%ymm7, %ymm6, %ymm7
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmulps	%ymm0, %ymm6, %ymm0
	vblendvps	%ymm7, %ymm0, %ymm6, %ymm0
	vinsertf128	$1, %xmm3, %ymm2, %ymm1
	vmovd	%r13d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI6_0(%rip), %ymm2, %ymm3
	vmaskmovps	%ymm0, %ymm3, (%rbx,%r14,4)
	vmulps	%ymm1, %ymm4, %ymm0
	vblendvps	%ymm5, %ymm0, %ymm4, %ymm0
	vpcmpgtd	.LCPI6_1(%rip), %ymm2, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rbx,%r14,4)
.LBB6_33:
	movq	56(%rsp), %r10
	addq	%r12, %r10
	movq	24(%rsp), %r12
	cmpq	%r12, %r10
	je	.LBB6_141
	movq	192(%rsp), %rax
	movq	200(%rsp), %rcx
	incq	%rax
	movq	%rax, 192(%rsp)
	addq	88(%rcx), %rbp
	movq	%rbp, 144(%rsp)
	movq	136(%rsp), %rdx
	addq	144(%rcx), %rdx
	movq	%rdx, 152(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB6_25
	leaq	144(%rsp), %r13
	movq	%r10, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r10
	jmp	.LBB6_25
.LBB6_36:
	movq	48(%r8), %r14
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r15
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB6_42
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r10
	jl	.LBB6_43
.LBB6_38:
	movq	%r10, %rax
	movq	16(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB6_82
	movq	%r10, %rax
	cqto
	idivq	%rsi
	jmp	.LBB6_83
.LBB6_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r10
	jge	.LBB6_15
.LBB6_41:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	movq	%r10, %rbx
	jmp	.LBB6_47
.LBB6_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r10
	jge	.LBB6_38
.LBB6_43:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	movq	%r10, %r12
	jmp	.LBB6_85
.LBB6_44:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB6_45:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	testq	%rax, %rax
	jle	.LBB6_47
	leaq	144(%rsp), %r13
	movq	%rax, %rdi
	movq	%r10, 56(%rsp)
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	56(%rsp), %r10
.LBB6_47:
	vmovdqa	.LCPI6_0(%rip), %ymm9
	vxorps	%xmm10, %xmm10, %xmm10
	vmovdqa	.LCPI6_1(%rip), %ymm11
	leaq	144(%rsp), %r13
	jmp	.LBB6_49
	.p2align	4
.LBB6_48:
	movq	8(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r14
	xorl	%ebx, %ebx
.LBB6_49:
	movq	16(%rsp), %rax
	subq	%rbx, %rax
	movq	%r12, %rdx
	subq	%r10, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	vbroadcastss	(%r15,%rcx,4), %ymm0
	movq	104(%r8), %r8
	leaq	(%r8,%rax,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r14,%r10,4), %rsi
	testb	%bpl, %bpl
	je	.LBB6_52
	movq	%r10, %r15
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm9, %ymm1, %ymm3
	vmaskmovps	(%rdi), %ymm3, %ymm4
	vpcmpgtd	%ymm11, %ymm1, %ymm5
	vmaskmovps	32(%rdi), %ymm5, %ymm6
	vcmpltps	%ymm10, %ymm0, %ymm1
	vextractf128	$1, %ymm1, %xmm2
	vpackssdw	%xmm2, %xmm1, %xmm7
	vpackssdw	%xmm2, %xmm1, %xmm8
	vbroadcastss	%xmm0, %ymm2
	vmulps	%ymm4, %ymm2, %ymm4
	vpmovzxwd	%xmm8, %ymm8
	vpslld	$31, %ymm8, %ymm8
	vblendvps	%ymm8, %ymm4, %ymm2, %ymm4
	vmulps	%ymm6, %ymm2, %ymm6
	vpmovzxwd	%xmm7, %ymm7
	vpslld	$31, %ymm7, %ymm7
	vblendvps	%ymm7, %ymm6, %ymm2, %ymm6
	vmaskmovps	%ymm4, %ymm3, (%rsi)
	vmaskmovps	%ymm6, %ymm5, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB6_55
	movq	%r9, %r8
	jmp	.LBB6_57
	.p2align	4
.LBB6_52:
	cmpq	$63, %rdx
	jle	.LBB6_58
	vbroadcastss	%xmm0, %ymm1
	movq	%r10, %r15
	leaq	(%r14,%r10,4), %r9
	addq	$192, %r9
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	.p2align	4
.LBB6_54:
	vcmpltps	%ymm10, %ymm0, %ymm2
	vmulps	-192(%r10,%r11,4), %ymm1, %ymm3
	vmulps	-160(%r10,%r11,4), %ymm1, %ymm4
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm4
	vblendvps	%ymm2, %ymm3, %ymm1, %ymm3
	vmovups	%ymm3, -192(%r9,%r11,4)
	vmovups	%ymm4, -160(%r9,%r11,4)
	vmulps	-96(%r10,%r11,4), %ymm1, %ymm3
	vmulps	-128(%r10,%r11,4), %ymm1, %ymm4
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm4
	vblendvps	%ymm2, %ymm3, %ymm1, %ymm3
	vmovups	%ymm3, -96(%r9,%r11,4)
	vmovups	%ymm4, -128(%r9,%r11,4)
	vmulps	-32(%r10,%r11,4), %ymm1, %ymm3
	vmulps	-64(%r10,%r11,4), %ymm1, %ymm4
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm4
	vblendvps	%ymm2, %ymm3, %ymm1, %ymm3
	vmovups	%ymm3, -32(%r9,%r11,4)
	vmovups	%ymm4, -64(%r9,%r11,4)
	vmulps	32(%r10,%r11,4), %ymm1, %ymm3
	vmulps	(%r10,%r11,4), %ymm1, %ymm4
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm4
	vblendvps	%ymm2, %ymm3, %ymm1, %ymm2
	vmovups	%ymm2, 32(%r9,%r11,4)
	vmovups	%ymm4, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB6_54
	jmp	.LBB6_57
	.p2align	4
.LBB6_55:
	leaq	(%r14,%r15,4), %r10
	addq	$192, %r10
	leaq	(,%rax,4), %r11
	leaq	(%r11,%rbx,4), %r11
	addq	%r8, %r11
	addq	$192, %r11
	.p2align	4
.LBB6_56:
	vmulps	-192(%r11,%r9,4), %ymm2, %ymm3
	vmulps	-160(%r11,%r9,4), %ymm2, %ymm4
	vblendvps	%ymm1, %ymm4, %ymm2, %ymm4
	vblendvps	%ymm1, %ymm3, %ymm2, %ymm3
	vmovntps	%ymm3, -192(%r10,%r9,4)
	vmovntps	%ymm4, -160(%r10,%r9,4)
	vmulps	-96(%r11,%r9,4), %ymm2, %ymm3
	vmulps	-128(%r11,%r9,4), %ymm2, %ymm4
	vblendvps	%ymm1, %ymm4, %ymm2, %ymm4
	vblendvps	%ymm1, %ymm3, %ymm2, %ymm3
	vmovntps	%ymm3, -96(%r10,%r9,4)
	vmovntps	%ymm4, -128(%r10,%r9,4)
	vmulps	-32(%r11,%r9,4), %ymm2, %ymm3
	vmulps	-64(%r11,%r9,4), %ymm2, %ymm4
	vblendvps	%ymm1, %ymm4, %ymm2, %ymm4
	vblendvps	%ymm1, %ymm3, %ymm2, %ymm3
	vmovntps	%ymm3, -32(%r10,%r9,4)
	vmovntps	%ymm4, -64(%r10,%r9,4)
	vmulps	32(%r11,%r9,4), %ymm2, %ymm3
	vmulps	(%r11,%r9,4), %ymm2, %ymm4
	vblendvps	%ymm1, %ymm4, %ymm2, %ymm4
	vblendvps	%ymm1, %ymm3, %ymm2, %ymm3
	vmovntps	%ymm3, 32(%r10,%r9,4)
	vmovntps	%ymm4, (%r10,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB6_56
.LBB6_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r15, %r10
	jge	.LBB6_60
	jmp	.LBB6_63
	.p2align	4
.LBB6_58:
	cmpq	$15, %rdx
	jle	.LBB6_68
	movl	$16, %r9d
	xorl	%r8d, %r8d
.LBB6_60:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB6_61:
	vcmpltps	%ymm10, %ymm0, %ymm2
	vmulps	(%rdi,%r8,4), %ymm1, %ymm3
	vmulps	32(%rdi,%r8,4), %ymm1, %ymm4
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm4
	vblendvps	%ymm2, %ymm3, %ymm1, %ymm2
	vmovups	%ymm2, (%rsi,%r8,4)
	vmovups	%ymm4, 32(%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB6_61
	addq	$-16, %r9
	movq	%r9, %r8
.LBB6_63:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB6_65
.LBB6_64:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm9, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm11, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vcmpltps	%ymm10, %ymm0, %ymm5
	vbroadcastss	%xmm0, %ymm0
	vmulps	%ymm3, %ymm0, %ymm3
	vblendvps	%ymm5, %ymm3, %ymm0, %ymm3
	vmulps	%ymm4, %ymm0, %ymm4
	vblendvps	%ymm5, %ymm4, %ymm0, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB6_65:
	addq	%rdx, %r10
	cmpq	%r12, %r10
	je	.LBB6_71
.LBB6_66:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB6_48
	movq	%r10, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI6_1(%rip), %ymm11
	vxorps	%xmm10, %xmm10, %xmm10
	vmovdqa	.LCPI6_0(%rip), %ymm9
	movq	%rbx, %r10
	jmp	.LBB6_48
.LBB6_68:
	testq	%rdx, %rdx
	jle	.LBB6_70
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB6_64
.LBB6_70:
	addq	%rdx, %r10
	cmpq	%r12, %r10
	jne	.LBB6_66
	jmp	.LBB6_141
.LBB6_71:
	testb	%bpl, %bpl
	jne	.LBB6_140
	jmp	.LBB6_141
.LBB6_73:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB6_76
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r10, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB6_165
	movq	%r10, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB6_166
.LBB6_76:
	movq	48(%r8), %r14
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r15
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB6_79
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r10
	jge	.LBB6_112
	xorl	%edi, %edi
	jmp	.LBB6_81
.LBB6_79:
	cmpq	%rsi, %r10
	jge	.LBB6_111
	xorl	%edi, %edi
	xorl	%ebx, %ebx
.LBB6_81:
	movq	16(%rsp), %rcx
	jmp	.LBB6_115
.LBB6_82:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB6_83:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r10, %r12
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	subq	%rcx, %r12
	vmovups	%ymm0, 168(%rsp)
	testq	%rax, %rax
	jle	.LBB6_85
	leaq	144(%rsp), %r13
	movq	%rax, %rdi
	movq	%r10, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r10
.LBB6_85:
	vmovdqa	.LCPI6_0(%rip), %ymm8
	vxorps	%xmm9, %xmm9, %xmm9
	vmovdqa	.LCPI6_1(%rip), %ymm10
	leaq	144(%rsp), %r13
	jmp	.LBB6_87
	.p2align	4
.LBB6_86:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB6_87:
	movq	16(%rsp), %rax
	subq	%r12, %rax
	movq	24(%rsp), %rdx
	subq	%r10, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rdi
	movq	104(%r8), %rsi
	vmovss	(%rsi,%rax,4), %xmm0
	leaq	(%r15,%r10,4), %rsi
	testb	%bl, %bl
	je	.LBB6_90
	movl	%esi, %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	cmpq	%rdx, %r8
	cmovgeq	%rdx, %r8
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm8, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm10, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm5
	vcmpltps	%ymm9, %ymm3, %ymm6
	vbroadcastss	%xmm0, %ymm1
	vmulps	%ymm3, %ymm1, %ymm7
	vblendvps	%ymm6, %ymm7, %ymm3, %ymm3
	vcmpltps	%ymm9, %ymm5, %ymm6
	vmulps	%ymm5, %ymm1, %ymm7
	vblendvps	%ymm6, %ymm7, %ymm5, %ymm5
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r8), %r9
	cmpq	%r9, %rdx
	jge	.LBB6_93
	movq	%r10, %rbp
	movq	%r8, %r9
	movq	24(%rsp), %r14
	jmp	.LBB6_95
	.p2align	4
.LBB6_90:
	cmpq	$64, %rdx
	jl	.LBB6_96
	vbroadcastss	%xmm0, %ymm1
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %r8
	addq	$192, %r8
	leaq	(,%rcx,4), %r9
	leaq	(%r9,%r12,4), %r9
	leaq	(%r14,%r9), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	24(%rsp), %r14
	.p2align	4
.LBB6_92:
	vmovups	-192(%r10,%r11,4), %ymm2
	vmovups	-160(%r10,%r11,4), %ymm3
	vcmpltps	%ymm9, %ymm3, %ymm4
	vcmpltps	%ymm9, %ymm2, %ymm5
	vmulps	%ymm3, %ymm1, %ymm6
	vmulps	%ymm2, %ymm1, %ymm7
	vblendvps	%ymm5, %ymm7, %ymm2, %ymm2
	vblendvps	%ymm4, %ymm6, %ymm3, %ymm3
	vmovups	%ymm3, -160(%r8,%r11,4)
	vmovups	%ymm2, -192(%r8,%r11,4)
	vmovups	-128(%r10,%r11,4), %ymm2
	vmovups	-96(%r10,%r11,4), %ymm3
	vcmpltps	%ymm9, %ymm3, %ymm4
	vcmpltps	%ymm9, %ymm2, %ymm5
	vmulps	%ymm3, %ymm1, %ymm6
	vmulps	%ymm2, %ymm1, %ymm7
	vblendvps	%ymm5, %ymm7, %ymm2, %ymm2
	vblendvps	%ymm4, %ymm6, %ymm3, %ymm3
	vmovups	%ymm3, -96(%r8,%r11,4)
	vmovups	%ymm2, -128(%r8,%r11,4)
	vmovups	-64(%r10,%r11,4), %ymm2
	vmovups	-32(%r10,%r11,4), %ymm3
	vcmpltps	%ymm9, %ymm3, %ymm4
	vcmpltps	%ymm9, %ymm2, %ymm5
	vmulps	%ymm3, %ymm1, %ymm6
	vmulps	%ymm2, %ymm1, %ymm7
	vblendvps	%ymm5, %ymm7, %ymm2, %ymm2
	vblendvps	%ymm4, %ymm6, %ymm3, %ymm3
	vmovups	%ymm3, -32(%r8,%r11,4)
	vmovups	%ymm2, -64(%r8,%r11,4)
	vmovups	(%r10,%r11,4), %ymm2
	vmovups	32(%r10,%r11,4), %ymm3
	vcmpltps	%ymm9, %ymm3, %ymm4
	vcmpltps	%ymm9, %ymm2, %ymm5
	vmulps	%ymm3, %ymm1, %ymm6
	vmulps	%ymm2, %ymm1, %ymm7
	vblendvps	%ymm5, %ymm7, %ymm2, %ymm2
	vblendvps	%ymm4, %ymm6, %ymm3, %ymm3
	vmovups	%ymm3, 32(%r8,%r11,4)
	vmovups	%ymm2, (%r8,%r11,4)
	leaq	64(%r11), %r9
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r9, %r11
	jge	.LBB6_92
	jmp	.LBB6_95
	.p2align	4
.LBB6_93:
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %r10
	addq	$192, %r10
	leaq	(,%rcx,4), %r9
	leaq	(%r9,%r12,4), %r9
	leaq	(%r14,%r9), %r11
	addq	$192, %r11
	movq	24(%rsp), %r14
	.p2align	4
.LBB6_94:
	vmovups	-192(%r11,%r8,4), %ymm2
	vmovups	-160(%r11,%r8,4), %ymm3
	vcmpltps	%ymm9, %ymm3, %ymm4
	vcmpltps	%ymm9, %ymm2, %ymm5
	vmulps	%ymm3, %ymm1, %ymm6
	vmulps	%ymm2, %ymm1, %ymm7
	vblendvps	%ymm5, %ymm7, %ymm2, %ymm2
	vblendvps	%ymm4, %ymm6, %ymm3, %ymm3
	vmovntps	%ymm3, -160(%r10,%r8,4)
	vmovntps	%ymm2, -192(%r10,%r8,4)
	vmovups	-128(%r11,%r8,4), %ymm2
	vmovups	-96(%r11,%r8,4), %ymm3
	vcmpltps	%ymm9, %ymm3, %ymm4
	vcmpltps	%ymm9, %ymm2, %ymm5
	vmulps	%ymm3, %ymm1, %ymm6
	vmulps	%ymm2, %ymm1, %ymm7
	vblendvps	%ymm5, %ymm7, %ymm2, %ymm2
	vblendvps	%ymm4, %ymm6, %ymm3, %ymm3
	vmovntps	%ymm3, -96(%r10,%r8,4)
	vmovntps	%ymm2, -128(%r10,%r8,4)
	vmovups	-64(%r11,%r8,4), %ymm2
	vmovups	-32(%r11,%r8,4), %ymm3
	vcmpltps	%ymm9, %ymm3, %ymm4
	vcmpltps	%ymm9, %ymm2, %ymm5
	vmulps	%ymm3, %ymm1, %ymm6
	vmulps	%ymm2, %ymm1, %ymm7
	vblendvps	%ymm5, %ymm7, %ymm2, %ymm2
	vblendvps	%ymm4, %ymm6, %ymm3, %ymm3
	vmovntps	%ymm3, -32(%r10,%r8,4)
	vmovntps	%ymm2, -64(%r10,%r8,4)
	vmovups	(%r11,%r8,4), %ymm2
	vmovups	32(%r11,%r8,4), %ymm3
	vcmpltps	%ymm9, %ymm3, %ymm4
	vcmpltps	%ymm9, %ymm2, %ymm5
	vmulps	%ymm3, %ymm1, %ymm6
	vmulps	%ymm2, %ymm1, %ymm7
	vblendvps	%ymm5, %ymm7, %ymm2, %ymm2
	vblendvps	%ymm4, %ymm6, %ymm3, %ymm3
	vmovntps	%ymm3, 32(%r10,%r8,4)
	vmovntps	%ymm2, (%r10,%r8,4)
	leaq	64(%r8), %r9
	subq	$-128, %r8
	cmpq	%r8, %rdx
	movq	%r9, %r8
	jge	.LBB6_94
.LBB6_95:
	leaq	16(%r9), %r8
	cmpq	%r8, %rdx
	movq	%rbp, %r10
	jge	.LBB6_98
	jmp	.LBB6_101
	.p2align	4
.LBB6_96:
	cmpq	$15, %rdx
	jle	.LBB6_106
	movl	$16, %r8d
	xorl	%r9d, %r9d
	movq	24(%rsp), %r14
.LBB6_98:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB6_99:
	vmovups	(%rdi,%r9,4), %ymm2
	vmovups	32(%rdi,%r9,4), %ymm3
	vcmpltps	%ymm9, %ymm3, %ymm4
	vcmpltps	%ymm9, %ymm2, %ymm5
	vmulps	%ymm3, %ymm1, %ymm6
	vmulps	%ymm2, %ymm1, %ymm7
	vblendvps	%ymm5, %ymm7, %ymm2, %ymm2
	vblendvps	%ymm4, %ymm6, %ymm3, %ymm3
	vmovups	%ymm3, 32(%rsi,%r9,4)
	vmovups	%ymm2, (%rsi,%r9,4)
	movq	%r8, %r9
	addq	$16, %r8
	cmpq	%r8, %rdx
	jge	.LBB6_99
	addq	$-16, %r8
	movq	%r8, %r9
.LBB6_101:
	movq	%rdx, %r8
	subq	%r9, %r8
	testq	%r8, %r8
	jle	.LBB6_103
.LBB6_102:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm8, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r9,4), %ymm2, %ymm3
	vpcmpgtd	%ymm10, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r9,4), %ymm1, %ymm4
	vcmpltps	%ymm9, %ymm3, %ymm5
	vbroadcastss	%xmm0, %ymm0
	vmulps	%ymm3, %ymm0, %ymm6
	vblendvps	%ymm5, %ymm6, %ymm3, %ymm3
	vcmpltps	%ymm9, %ymm4, %ymm5
	vmulps	%ymm4, %ymm0, %ymm0
	vblendvps	%ymm5, %ymm0, %ymm4, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r9,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r9,4)
.LBB6_103:
	addq	%rdx, %r10
	cmpq	%r14, %r10
	movq	8(%rsp), %r8
	je	.LBB6_109
.LBB6_104:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB6_86
	movq	%r10, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI6_1(%rip), %ymm10
	vxorps	%xmm9, %xmm9, %xmm9
	vmovdqa	.LCPI6_0(%rip), %ymm8
	movq	8(%rsp), %r8
	movq	%r14, %r10
	jmp	.LBB6_86
.LBB6_106:
	testq	%rdx, %rdx
	movq	24(%rsp), %r14
	jle	.LBB6_108
	xorl	%r9d, %r9d
	movq	%rdx, %r8
	jmp	.LBB6_102
.LBB6_108:
	addq	%rdx, %r10
	cmpq	%r14, %r10
	jne	.LBB6_104
	jmp	.LBB6_141
.LBB6_109:
	testb	%bl, %bl
	jne	.LBB6_140
	jmp	.LBB6_141
.LBB6_111:
	xorl	%ebx, %ebx
.LBB6_112:
	movq	%r10, %rax
	movq	16(%rsp), %rcx
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB6_114
	movq	%r10, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rdi
	jmp	.LBB6_115
.LBB6_114:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %edi
.LBB6_115:
	movq	%rdi, %r12
	movq	%r8, 200(%rsp)
	vxorps	%xmm7, %xmm7, %xmm7
	vmovups	%ymm7, 144(%rsp)
	imulq	%rcx, %r12
	vmovups	%ymm7, 168(%rsp)
	testq	%rdi, %rdi
	jle	.LBB6_117
	leaq	144(%rsp), %r13
	movq	%r10, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	vxorps	%xmm7, %xmm7, %xmm7
	movq	8(%rsp), %r8
	movq	%rbp, %r10
.LBB6_117:
	movq	%r10, %r9
	subq	%r12, %r9
	vmovdqa	.LCPI6_0(%rip), %ymm8
	vmovdqa	.LCPI6_1(%rip), %ymm9
	leaq	144(%rsp), %r13
	movq	24(%rsp), %r12
	jmp	.LBB6_119
	.p2align	4
.LBB6_118:
	movq	8(%rsp), %r8
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r9d, %r9d
.LBB6_119:
	movq	16(%rsp), %rax
	subq	%r9, %rax
	movq	%r12, %rdx
	subq	%r10, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r9,4), %rdi
	movq	104(%r8), %r11
	leaq	(%r11,%rax,4), %rsi
	leaq	(%rsi,%r9,4), %r8
	leaq	(%r15,%r10,4), %rsi
	testb	%bl, %bl
	je	.LBB6_123
	movq	%r10, %rbp
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm8, %ymm0, %ymm1
	vmaskmovps	(%rdi), %ymm1, %ymm2
	vpcmpgtd	%ymm9, %ymm0, %ymm0
	vmaskmovps	32(%rdi), %ymm0, %ymm3
	vmaskmovps	(%r8), %ymm1, %ymm4
	vmaskmovps	32(%r8), %ymm0, %ymm5
	vcmpltps	%ymm7, %ymm2, %ymm6
	vmulps	%ymm4, %ymm2, %ymm4
	vblendvps	%ymm6, %ymm4, %ymm2, %ymm2
	vcmpltps	%ymm7, %ymm3, %ymm4
	vmulps	%ymm5, %ymm3, %ymm5
	vblendvps	%ymm4, %ymm5, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jl	.LBB6_126
	.p2align	4
.LBB6_121:
	vmovups	-256(%rdi,%r10,4), %ymm0
	vmovups	-224(%rdi,%r10,4), %ymm1
	vcmpltps	%ymm7, %ymm1, %ymm2
	vcmpltps	%ymm7, %ymm0, %ymm3
	vmulps	-224(%r8,%r10,4), %ymm1, %ymm4
	vmulps	-256(%r8,%r10,4), %ymm0, %ymm5
	vblendvps	%ymm3, %ymm5, %ymm0, %ymm0
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm1
	vmovntps	%ymm1, -224(%rsi,%r10,4)
	vmovntps	%ymm0, -256(%rsi,%r10,4)
	vmovups	-192(%rdi,%r10,4), %ymm0
	vmovups	-160(%rdi,%r10,4), %ymm1
	vcmpltps	%ymm7, %ymm1, %ymm2
	vcmpltps	%ymm7, %ymm0, %ymm3
	vmulps	-160(%r8,%r10,4), %ymm1, %ymm4
	vmulps	-192(%r8,%r10,4), %ymm0, %ymm5
	vblendvps	%ymm3, %ymm5, %ymm0, %ymm0
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm1
	vmovntps	%ymm1, -160(%rsi,%r10,4)
	vmovntps	%ymm0, -192(%rsi,%r10,4)
	vmovups	-128(%rdi,%r10,4), %ymm0
	vmovups	-96(%rdi,%r10,4), %ymm1
	vcmpltps	%ymm7, %ymm1, %ymm2
	vcmpltps	%ymm7, %ymm0, %ymm3
	vmulps	-96(%r8,%r10,4), %ymm1, %ymm4
	vmulps	-128(%r8,%r10,4), %ymm0, %ymm5
	vblendvps	%ymm3, %ymm5, %ymm0, %ymm0
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm1
	vmovntps	%ymm1, -96(%rsi,%r10,4)
	vmovntps	%ymm0, -128(%rsi,%r10,4)
	vmovups	-64(%rdi,%r10,4), %ymm0
	vmovups	-32(%rdi,%r10,4), %ymm1
	vcmpltps	%ymm7, %ymm1, %ymm2
	vcmpltps	%ymm7, %ymm0, %ymm3
	vmulps	-32(%r8,%r10,4), %ymm1, %ymm4
	vmulps	-64(%r8,%r10,4), %ymm0, %ymm5
	vblendvps	%ymm3, %ymm5, %ymm0, %ymm0
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm1
	vmovntps	%ymm1, -32(%rsi,%r10,4)
	vmovntps	%ymm0, -64(%rsi,%r10,4)
	addq	$64, %r10
	cmpq	%r10, %rdx
	jge	.LBB6_121
	addq	$-64, %r10
	movq	%r10, %r9
	jmp	.LBB6_126
	.p2align	4
.LBB6_123:
	cmpq	$64, %rdx
	jl	.LBB6_127
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %r10
	addq	$192, %r10
	leaq	(,%rax,4), %r15
	leaq	(%r15,%r9,4), %r15
	leaq	192(%r11,%r15), %r11
	leaq	(,%rcx,4), %r15
	leaq	(%r15,%r9,4), %r9
	addq	%r9, %r14
	addq	$192, %r14
	xorl	%r15d, %r15d
	.p2align	4
.LBB6_125:
	vmovups	-192(%r14,%r15,4), %ymm0
	vmovups	-160(%r14,%r15,4), %ymm1
	vcmpltps	%ymm7, %ymm1, %ymm2
	vcmpltps	%ymm7, %ymm0, %ymm3
	vmulps	-160(%r11,%r15,4), %ymm1, %ymm4
	vmulps	-192(%r11,%r15,4), %ymm0, %ymm5
	vblendvps	%ymm3, %ymm5, %ymm0, %ymm0
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm1
	vmovups	%ymm1, -160(%r10,%r15,4)
	vmovups	%ymm0, -192(%r10,%r15,4)
	vmovups	-128(%r14,%r15,4), %ymm0
	vmovups	-96(%r14,%r15,4), %ymm1
	vcmpltps	%ymm7, %ymm1, %ymm2
	vcmpltps	%ymm7, %ymm0, %ymm3
	vmulps	-96(%r11,%r15,4), %ymm1, %ymm4
	vmulps	-128(%r11,%r15,4), %ymm0, %ymm5
	vblendvps	%ymm3, %ymm5, %ymm0, %ymm0
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm1
	vmovups	%ymm1, -96(%r10,%r15,4)
	vmovups	%ymm0, -128(%r10,%r15,4)
	vmovups	-64(%r14,%r15,4), %ymm0
	vmovups	-32(%r14,%r15,4), %ymm1
	vcmpltps	%ymm7, %ymm1, %ymm2
	vcmpltps	%ymm7, %ymm0, %ymm3
	vmulps	-32(%r11,%r15,4), %ymm1, %ymm4
	vmulps	-64(%r11,%r15,4), %ymm0, %ymm5
	vblendvps	%ymm3, %ymm5, %ymm0, %ymm0
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm1
	vmovups	%ymm1, -32(%r10,%r15,4)
	vmovups	%ymm0, -64(%r10,%r15,4)
	vmovups	(%r14,%r15,4), %ymm0
	vmovups	32(%r14,%r15,4), %ymm1
	vcmpltps	%ymm7, %ymm1, %ymm2
	vcmpltps	%ymm7, %ymm0, %ymm3
	vmulps	32(%r11,%r15,4), %ymm1, %ymm4
	vmulps	(%r11,%r15,4), %ymm0, %ymm5
	vblendvps	%ymm3, %ymm5, %ymm0, %ymm0
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm1
	vmovups	%ymm1, 32(%r10,%r15,4)
	vmovups	%ymm0, (%r10,%r15,4)
	leaq	64(%r15), %r9
	subq	$-128, %r15
	cmpq	%r15, %rdx
	movq	%r9, %r15
	jge	.LBB6_125
.LBB6_126:
	leaq	16(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB6_129
	jmp	.LBB6_131
	.p2align	4
.LBB6_127:
	cmpq	$15, %rdx
	jle	.LBB6_136
	movq	%r10, %rbp
	movl	$16, %r10d
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_129:
	vmovups	(%rdi,%r9,4), %ymm0
	vmovups	32(%rdi,%r9,4), %ymm1
	vcmpltps	%ymm7, %ymm1, %ymm2
	vcmpltps	%ymm7, %ymm0, %ymm3
	vmulps	32(%r8,%r9,4), %ymm1, %ymm4
	vmulps	(%r8,%r9,4), %ymm0, %ymm5
	vblendvps	%ymm3, %ymm5, %ymm0, %ymm0
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%r9,4)
	vmovups	%ymm0, (%rsi,%r9,4)
	movq	%r10, %r9
	addq	$16, %r10
	cmpq	%r10, %rdx
	jge	.LBB6_129
	addq	$-16, %r10
	movq	%r10, %r9
.LBB6_131:
	movq	%rdx, %r10
	subq	%r9, %r10
	testq	%r10, %r10
	jle	.LBB6_133
.LBB6_132:
	vmovd	%r10d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm8, %ymm0, %ymm1
	vmaskmovps	(%rdi,%r9,4), %ymm1, %ymm2
	vpcmpgtd	%ymm9, %ymm0, %ymm0
	vmaskmovps	32(%rdi,%r9,4), %ymm0, %ymm3
	vmaskmovps	(%r8,%r9,4), %ymm1, %ymm4
	vmaskmovps	32(%r8,%r9,4), %ymm0, %ymm5
	vcmpltps	%ymm7, %ymm2, %ymm6
	vmulps	%ymm4, %ymm2, %ymm4
	vblendvps	%ymm6, %ymm4, %ymm2, %ymm2
	vcmpltps	%ymm7, %ymm3, %ymm4
	vmulps	%ymm5, %ymm3, %ymm5
	vblendvps	%ymm4, %ymm5, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%r9,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%r9,4)
.LBB6_133:
	movq	%rbp, %r10
	addq	%rdx, %r10
	cmpq	%r12, %r10
	je	.LBB6_139
.LBB6_134:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB6_118
	movq	%r10, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI6_1(%rip), %ymm9
	vmovdqa	.LCPI6_0(%rip), %ymm8
	vxorps	%xmm7, %xmm7, %xmm7
	movq	%r14, %r10
	jmp	.LBB6_118
.LBB6_136:
	testq	%rdx, %rdx
	jle	.LBB6_138
	movq	%r10, %rbp
	xorl	%r9d, %r9d
	movq	%rdx, %r10
	jmp	.LBB6_132
.LBB6_138:
	addq	%rdx, %r10
	cmpq	%r12, %r10
	jne	.LBB6_134
	jmp	.LBB6_141
.LBB6_139:
	testb	%bl, %bl
	je	.LBB6_141
.LBB6_140:
	sfence
.LBB6_141:
	addq	$568, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB6_142:
	vzeroupper
	retq
.LBB6_143:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB6_144:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 80(%rsp)
	jmp	.LBB6_147
	.p2align	4
.LBB6_145:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI6_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI6_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vcmpltps	%ymm6, %ymm3, %ymm4
	vcmpltps	%ymm6, %ymm2, %ymm5
	vmulps	144(%rsp,%rcx,4), %ymm2, %ymm6
	vblendvps	%ymm5, %ymm6, %ymm2, %ymm2
	vmulps	176(%rsp,%rcx,4), %ymm3, %ymm5
	vblendvps	%ymm4, %ymm5, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB6_146:
	addq	%r15, %r10
	movl	$0, %ebp
	movq	24(%rsp), %r12
	cmpq	%r12, %r10
	jge	.LBB6_141
.LBB6_147:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r10, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r10, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB6_149
	movq	%r10, %rax
	cqto
	idivq	%r9
	jmp	.LBB6_150
.LBB6_149:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB6_150:
	movq	%r10, %rbx
	imulq	32(%r8), %rax
	movq	%r8, 560(%rsp)
	testq	%rax, %rax
	jle	.LBB6_152
	movq	%rax, %rdi
	leaq	504(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	504(%rsp), %r13
	movq	512(%rsp), %rsi
	jmp	.LBB6_153
.LBB6_152:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB6_153:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r14
	leaq	144(%rsp), %rdi
	movq	16(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%rbx, %r10
	leaq	(,%rbx,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB6_155
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB6_156
.LBB6_155:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB6_156:
	movq	80(%rsp), %r9
	vxorps	%xmm6, %xmm6, %xmm6
	cmpq	$16, %r15
	jl	.LBB6_159
	cmpq	$0, 32(%rsp)
	je	.LBB6_161
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB6_162
	.p2align	4
.LBB6_159:
	testq	%r15, %r15
	jle	.LBB6_146
	xorl	%eax, %eax
	jmp	.LBB6_145
.LBB6_161:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB6_162:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB6_163:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %ymm0
	vmovups	32(%rdi,%rax,4), %ymm1
	vcmpltps	%ymm6, %ymm1, %ymm2
	vcmpltps	%ymm6, %ymm0, %ymm3
	vmulps	176(%rsp,%rcx,4), %ymm1, %ymm4
	vmulps	144(%rsp,%rcx,4), %ymm0, %ymm5
	vblendvps	%ymm3, %ymm5, %ymm0, %ymm0
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB6_163
	cmpq	%r15, %rax
	movq	8(%rsp), %r8
	jb	.LBB6_145
	jmp	.LBB6_146
.LBB6_165:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB6_166:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 80(%rsp)
	jmp	.LBB6_171
.LBB6_167:
	testq	%r15, %r15
	jle	.LBB6_170
	xorl	%eax, %eax
.LBB6_169:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI6_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI6_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vmovups	144(%rsp,%rcx,4), %ymm4
	vmovups	176(%rsp,%rcx,4), %ymm5
	vcmpltps	%ymm7, %ymm4, %ymm6
	vmulps	%ymm4, %ymm2, %ymm2
	vblendvps	%ymm6, %ymm2, %ymm4, %ymm2
	vcmpltps	%ymm7, %ymm5, %ymm4
	vmulps	%ymm5, %ymm3, %ymm3
	vblendvps	%ymm4, %ymm3, %ymm5, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB6_170:
	addq	%r15, %r10
	movl	$0, %ebp
	movq	24(%rsp), %r12
	cmpq	%r12, %r10
	jge	.LBB6_141
.LBB6_171:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r10, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r10, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB6_173
	movq	%r10, %rax
	cqto
	idivq	%r9
	jmp	.LBB6_174
.LBB6_173:
	movl	%r10d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB6_174:
	movq	%r10, %rbx
	imulq	32(%r8), %rax
	movq	%r8, 560(%rsp)
	testq	%rax, %rax
	jle	.LBB6_176
	movq	%rax, %rdi
	leaq	504(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	504(%rsp), %rsi
	movq	512(%rsp), %r13
	jmp	.LBB6_177
.LBB6_176:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB6_177:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r14
	leaq	144(%rsp), %rdi
	movq	16(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%rbx, %r10
	leaq	(,%rbx,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB6_179
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB6_180
.LBB6_179:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB6_180:
	movq	80(%rsp), %r9
	vxorps	%xmm7, %xmm7, %xmm7
	cmpq	$16, %r15
	jl	.LBB6_167
	cmpq	$0, 32(%rsp)
	je	.LBB6_183
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB6_184
.LBB6_183:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB6_184:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB6_185:
	movq	%rax, %r8
	vmovups	144(%rsp,%rcx,4), %ymm0
	vmovups	176(%rsp,%rcx,4), %ymm1
	vcmpltps	%ymm7, %ymm1, %ymm2
	vcmpltps	%ymm7, %ymm0, %ymm3
	vmulps	32(%rdi,%rax,4), %ymm1, %ymm4
	vmulps	(%rdi,%rax,4), %ymm0, %ymm5
	vblendvps	%ymm3, %ymm5, %ymm0, %ymm0
	vblendvps	%ymm2, %ymm4, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB6_185
	cmpq	%r15, %rax
	movq	8(%rsp), %r8
	jb	.LBB6_169
	jmp	.LBB6_170
.Lfunc_end6:
	.size	nt_f32_prelu__avx2, .Lfunc_end6-nt_f32_prelu__avx2
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
	.globl	nt_f32_squared_difference__avx2
	.p2align	4
	.type	nt_f32_squared_difference__avx2,@function
nt_f32_squared_difference__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB7_142
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$536, %rsp
	movq	%rdx, %r12
	movq	%rsi, %r11
	movq	%rdi, %r8
	movq	40(%rdi), %rsi
	cmpq	$64, %rsi
	jg	.LBB7_3
	cmpq	$2, 32(%r8)
	setge	%al
	jmp	.LBB7_4
.LBB7_3:
	xorl	%eax, %eax
.LBB7_4:
	movq	96(%r8), %r10
	movq	152(%r8), %r9
	testq	%r10, %r10
	movq	%r12, 24(%rsp)
	movq	%r8, 8(%rsp)
	movq	%rsi, 16(%rsp)
	je	.LBB7_12
	cmpq	$1, %r10
	jne	.LBB7_17
	testq	%r9, %r9
	je	.LBB7_36
	cmpq	$1, %r9
	jne	.LBB7_17
	testb	%al, %al
	je	.LBB7_76
	movq	88(%r8), %rax
	movq	144(%r8), %rcx
	movq	%rax, %rdx
	xorq	%rsi, %rdx
	orq	%rcx, %rdx
	jne	.LBB7_73
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB7_143
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB7_144
.LBB7_12:
	cmpq	$1, %r9
	jne	.LBB7_17
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r14
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r14
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB7_40
	cmpq	104(%r8), %r14
	setne	%bpl
	cmpq	%rsi, %r11
	jl	.LBB7_41
.LBB7_15:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB7_44
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	jmp	.LBB7_45
.LBB7_17:
	cmpq	%rsi, %r11
	jge	.LBB7_19
	xorl	%edi, %edi
	jmp	.LBB7_22
.LBB7_19:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB7_21
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB7_22
.LBB7_21:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB7_22:
	movq	%rdi, %rbx
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	imulq	%rsi, %rbx
	vmovups	%ymm0, 168(%rsp)
	testq	%rdi, %rdi
	jle	.LBB7_24
	leaq	144(%rsp), %r13
	movq	%r11, %r14
	movq	%r9, %r15
	movq	%r10, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%rbp, %r10
	movq	%r15, %r9
	movq	8(%rsp), %r8
	movq	%r14, %r11
.LBB7_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB7_26
	.p2align	4
.LBB7_25:
	movq	8(%rsp), %r8
	movq	96(%r8), %r10
	movq	152(%r8), %r9
	xorl	%eax, %eax
.LBB7_26:
	movq	16(%rsp), %rcx
	subq	%rax, %rcx
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rcx, %r15
	cmovgeq	%rcx, %r15
	movq	144(%rsp), %rcx
	movq	%rcx, 136(%rsp)
	leaq	(,%rcx,4), %rcx
	addq	48(%r8), %rcx
	movq	152(%rsp), %rsi
	movq	%r10, %rdx
	imulq	%rax, %rdx
	leaq	(%rcx,%rdx,4), %rdx
	movq	%rsi, 128(%rsp)
	leaq	(,%rsi,4), %rcx
	addq	104(%r8), %rcx
	movq	%r9, 80(%rsp)
	imulq	%r9, %rax
	leaq	(%rcx,%rax,4), %rbp
	movq	%r11, 72(%rsp)
	leaq	(,%r11,4), %rbx
	addq	160(%r8), %rbx
	cmpq	$16, %r15
	jl	.LBB7_30
	xorl	%r14d, %r14d
	movq	%rbp, 88(%rsp)
	movq	80(%rsp), %r12
	.p2align	4
.LBB7_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%r10, %rcx
	movq	%r10, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovaps	%xmm0, 112(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovaps	%xmm2, 32(%rsp)
	vmovaps	%xmm3, 48(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	88(%rsp), %rdx
	movq	%r12, %rcx
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %r10
	vmovaps	112(%rsp), %xmm4
	vsubps	%xmm0, %xmm4, %xmm0
	vmovaps	96(%rsp), %xmm4
	vsubps	%xmm1, %xmm4, %xmm1
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmovaps	32(%rsp), %xmm1
	vsubps	%xmm2, %xmm1, %xmm1
	vmovaps	48(%rsp), %xmm2
	vsubps	%xmm3, %xmm2, %xmm2
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vmulps	%ymm0, %ymm0, %ymm0
	vmulps	%ymm1, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rbx,%r13,4)
	vmovups	%ymm0, (%rbx,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB7_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	88(%rsp), %rbp
	jg	.LBB7_32
	jmp	.LBB7_33
	.p2align	4
.LBB7_30:
	testq	%r15, %r15
	jle	.LBB7_33
	xorl	%r14d, %r14d
	movq	%r15, %r13
.LBB7_32:
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r10, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovaps	%xmm0, 112(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovaps	%xmm2, 48(%rsp)
	vmovaps	%xmm3, 32(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	80(%rsp), %rcx
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovaps	112(%rsp), %xmm4
	vsubps	%xmm0, %xmm4, %xmm0
	vmovaps	96(%rsp), %xmm4
	vsubps	%xmm1, %xmm4, %xmm1
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmovaps	48(%rsp), %xmm1
	vsubps	%xmm2, %xmm1, %xmm1
	vmovd	%r13d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI7_0(%rip), %ymm2, %ymm4
	vmaskmovps	%ymm0, %ymm4, (%rbx,%r14,4)
	vmovaps	32(%rsp), %xmm0
	vsubps	%xmm3, %xmm0, %xmm0
	vinsertf128	$1, %xmm0, %ymm1, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vpcmpgtd	.LCPI7_1(%rip), %ymm2, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rbx,%r14,4)
.LBB7_33:
	movq	72(%rsp), %r11
	addq	%r15, %r11
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	je	.LBB7_141
	movq	192(%rsp), %rax
	movq	200(%rsp), %rcx
	incq	%rax
	movq	%rax, 192(%rsp)
	movq	136(%rsp), %rdx
	addq	88(%rcx), %rdx
	movq	%rdx, 144(%rsp)
	movq	128(%rsp), %rdx
	addq	144(%rcx), %rdx
	movq	%rdx, 152(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB7_25
	leaq	144(%rsp), %r13
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
	jmp	.LBB7_25
.LBB7_36:
	movq	48(%r8), %r14
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r15
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB7_42
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r11
	jl	.LBB7_43
.LBB7_38:
	movq	%r11, %rax
	movq	16(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB7_82
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB7_83
.LBB7_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB7_15
.LBB7_41:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	movq	%r11, %rbx
	jmp	.LBB7_47
.LBB7_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB7_38
.LBB7_43:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	movq	%r11, %r12
	jmp	.LBB7_85
.LBB7_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB7_45:
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	vmovups	%ymm0, 168(%rsp)
	testq	%rax, %rax
	jle	.LBB7_47
	leaq	144(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, 72(%rsp)
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	72(%rsp), %r11
.LBB7_47:
	vmovdqa	.LCPI7_0(%rip), %ymm6
	vmovdqa	.LCPI7_1(%rip), %ymm7
	leaq	144(%rsp), %r13
	jmp	.LBB7_49
	.p2align	4
.LBB7_48:
	movq	8(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r14
	xorl	%ebx, %ebx
.LBB7_49:
	movq	16(%rsp), %rax
	subq	%rbx, %rax
	movq	%r12, %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	vmovss	(%r15,%rcx,4), %xmm0
	movq	104(%r8), %r8
	leaq	(%r8,%rax,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r14,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB7_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm5
	vbroadcastss	%xmm0, %ymm1
	vsubps	%ymm3, %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vsubps	%ymm5, %ymm1, %ymm5
	vmulps	%ymm5, %ymm5, %ymm5
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB7_55
	movq	%r11, %r15
	movq	%r9, %r8
	jmp	.LBB7_57
	.p2align	4
.LBB7_52:
	cmpq	$64, %rdx
	jl	.LBB7_58
	vbroadcastss	%xmm0, %ymm1
	movq	%r11, %r15
	leaq	(%r14,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	.p2align	4
.LBB7_54:
	vsubps	-192(%r10,%r11,4), %ymm1, %ymm2
	vsubps	-160(%r10,%r11,4), %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmovups	%ymm2, -192(%r9,%r11,4)
	vmovups	%ymm3, -160(%r9,%r11,4)
	vsubps	-96(%r10,%r11,4), %ymm1, %ymm2
	vsubps	-128(%r10,%r11,4), %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmovups	%ymm2, -96(%r9,%r11,4)
	vmovups	%ymm3, -128(%r9,%r11,4)
	vsubps	-32(%r10,%r11,4), %ymm1, %ymm2
	vsubps	-64(%r10,%r11,4), %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmovups	%ymm2, -32(%r9,%r11,4)
	vmovups	%ymm3, -64(%r9,%r11,4)
	vsubps	32(%r10,%r11,4), %ymm1, %ymm2
	vsubps	(%r10,%r11,4), %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmovups	%ymm2, 32(%r9,%r11,4)
	vmovups	%ymm3, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB7_54
	jmp	.LBB7_57
	.p2align	4
.LBB7_55:
	leaq	(,%rax,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	movq	%r11, %r15
	leaq	(%r14,%r11,4), %r11
	addq	$192, %r11
	.p2align	4
.LBB7_56:
	vsubps	-192(%r10,%r9,4), %ymm1, %ymm2
	vsubps	-160(%r10,%r9,4), %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmovntps	%ymm2, -192(%r11,%r9,4)
	vmovntps	%ymm3, -160(%r11,%r9,4)
	vsubps	-96(%r10,%r9,4), %ymm1, %ymm2
	vsubps	-128(%r10,%r9,4), %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmovntps	%ymm2, -96(%r11,%r9,4)
	vmovntps	%ymm3, -128(%r11,%r9,4)
	vsubps	-32(%r10,%r9,4), %ymm1, %ymm2
	vsubps	-64(%r10,%r9,4), %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmovntps	%ymm2, -32(%r11,%r9,4)
	vmovntps	%ymm3, -64(%r11,%r9,4)
	vsubps	32(%r10,%r9,4), %ymm1, %ymm2
	vsubps	(%r10,%r9,4), %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmovntps	%ymm2, 32(%r11,%r9,4)
	vmovntps	%ymm3, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB7_56
.LBB7_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r15, %r11
	jge	.LBB7_60
	jmp	.LBB7_63
	.p2align	4
.LBB7_58:
	cmpq	$15, %rdx
	jle	.LBB7_68
	movl	$16, %r9d
	xorl	%r8d, %r8d
.LBB7_60:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB7_61:
	vsubps	(%rdi,%r8,4), %ymm1, %ymm2
	vsubps	32(%rdi,%r8,4), %ymm1, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmovups	%ymm2, (%rsi,%r8,4)
	vmovups	%ymm3, 32(%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB7_61
	addq	$-16, %r9
	movq	%r9, %r8
.LBB7_63:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB7_65
.LBB7_64:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vbroadcastss	%xmm0, %ymm0
	vsubps	%ymm3, %ymm0, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vsubps	%ymm4, %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB7_65:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	je	.LBB7_71
.LBB7_66:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB7_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI7_1(%rip), %ymm7
	vmovdqa	.LCPI7_0(%rip), %ymm6
	movq	%rbx, %r11
	jmp	.LBB7_48
.LBB7_68:
	testq	%rdx, %rdx
	jle	.LBB7_70
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB7_64
.LBB7_70:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	jne	.LBB7_66
	jmp	.LBB7_141
.LBB7_71:
	testb	%bpl, %bpl
	jne	.LBB7_140
	jmp	.LBB7_141
.LBB7_73:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB7_76
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB7_165
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbp
	jmp	.LBB7_166
.LBB7_76:
	movq	48(%r8), %r14
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r15
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r14, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB7_79
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB7_112
	xorl	%edi, %edi
	jmp	.LBB7_81
.LBB7_79:
	cmpq	%rsi, %r11
	jge	.LBB7_111
	xorl	%edi, %edi
	xorl	%ebx, %ebx
.LBB7_81:
	movq	16(%rsp), %rcx
	jmp	.LBB7_115
.LBB7_82:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB7_83:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	subq	%rcx, %r12
	vmovups	%ymm0, 168(%rsp)
	testq	%rax, %rax
	jle	.LBB7_85
	leaq	144(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB7_85:
	vmovdqa	.LCPI7_0(%rip), %ymm6
	vmovdqa	.LCPI7_1(%rip), %ymm7
	leaq	144(%rsp), %r13
	jmp	.LBB7_87
	.p2align	4
.LBB7_86:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB7_87:
	movq	16(%rsp), %rax
	subq	%r12, %rax
	movq	24(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rdi
	movq	104(%r8), %rsi
	vmovss	(%rsi,%rax,4), %xmm0
	leaq	(%r15,%r11,4), %rsi
	testb	%bl, %bl
	je	.LBB7_90
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm4
	vmaskmovps	32(%rdi), %ymm4, %ymm5
	vbroadcastss	%xmm0, %ymm1
	vsubps	%ymm1, %ymm3, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vsubps	%ymm1, %ymm5, %ymm5
	vmulps	%ymm5, %ymm5, %ymm5
	vmaskmovps	%ymm3, %ymm2, (%rsi)
	vmaskmovps	%ymm5, %ymm4, 32(%rsi)
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB7_93
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	24(%rsp), %r14
	jmp	.LBB7_95
	.p2align	4
.LBB7_90:
	cmpq	$64, %rdx
	jl	.LBB7_96
	vbroadcastss	%xmm0, %ymm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	24(%rsp), %r14
	.p2align	4
.LBB7_92:
	vmovups	-192(%r10,%r11,4), %ymm2
	vmovups	-160(%r10,%r11,4), %ymm3
	vsubps	%ymm1, %ymm3, %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovups	%ymm3, -160(%r9,%r11,4)
	vmovups	%ymm2, -192(%r9,%r11,4)
	vmovups	-128(%r10,%r11,4), %ymm2
	vmovups	-96(%r10,%r11,4), %ymm3
	vsubps	%ymm1, %ymm3, %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovups	%ymm3, -96(%r9,%r11,4)
	vmovups	%ymm2, -128(%r9,%r11,4)
	vmovups	-64(%r10,%r11,4), %ymm2
	vmovups	-32(%r10,%r11,4), %ymm3
	vsubps	%ymm1, %ymm3, %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovups	%ymm3, -32(%r9,%r11,4)
	vmovups	%ymm2, -64(%r9,%r11,4)
	vmovups	(%r10,%r11,4), %ymm2
	vmovups	32(%r10,%r11,4), %ymm3
	vsubps	%ymm1, %ymm3, %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovups	%ymm3, 32(%r9,%r11,4)
	vmovups	%ymm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB7_92
	jmp	.LBB7_95
	.p2align	4
.LBB7_93:
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	24(%rsp), %r14
	.p2align	4
.LBB7_94:
	vmovups	-192(%r10,%r9,4), %ymm2
	vmovups	-160(%r10,%r9,4), %ymm3
	vsubps	%ymm1, %ymm3, %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovntps	%ymm3, -160(%r11,%r9,4)
	vmovntps	%ymm2, -192(%r11,%r9,4)
	vmovups	-128(%r10,%r9,4), %ymm2
	vmovups	-96(%r10,%r9,4), %ymm3
	vsubps	%ymm1, %ymm3, %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovntps	%ymm3, -96(%r11,%r9,4)
	vmovntps	%ymm2, -128(%r11,%r9,4)
	vmovups	-64(%r10,%r9,4), %ymm2
	vmovups	-32(%r10,%r9,4), %ymm3
	vsubps	%ymm1, %ymm3, %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovntps	%ymm3, -32(%r11,%r9,4)
	vmovntps	%ymm2, -64(%r11,%r9,4)
	vmovups	(%r10,%r9,4), %ymm2
	vmovups	32(%r10,%r9,4), %ymm3
	vsubps	%ymm1, %ymm3, %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovntps	%ymm3, 32(%r11,%r9,4)
	vmovntps	%ymm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB7_94
.LBB7_95:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB7_98
	jmp	.LBB7_101
	.p2align	4
.LBB7_96:
	cmpq	$15, %rdx
	jle	.LBB7_106
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	24(%rsp), %r14
.LBB7_98:
	vbroadcastss	%xmm0, %ymm1
	.p2align	4
.LBB7_99:
	vmovups	(%rdi,%r8,4), %ymm2
	vmovups	32(%rdi,%r8,4), %ymm3
	vsubps	%ymm1, %ymm3, %ymm3
	vsubps	%ymm1, %ymm2, %ymm2
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmovups	%ymm3, 32(%rsi,%r8,4)
	vmovups	%ymm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB7_99
	addq	$-16, %r9
	movq	%r9, %r8
.LBB7_101:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB7_103
.LBB7_102:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm6, %ymm1, %ymm2
	vmaskmovps	(%rdi,%r8,4), %ymm2, %ymm3
	vpcmpgtd	%ymm7, %ymm1, %ymm1
	vmaskmovps	32(%rdi,%r8,4), %ymm1, %ymm4
	vbroadcastss	%xmm0, %ymm0
	vsubps	%ymm0, %ymm3, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vsubps	%ymm0, %ymm4, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmaskmovps	%ymm3, %ymm2, (%rsi,%r8,4)
	vmaskmovps	%ymm0, %ymm1, 32(%rsi,%r8,4)
.LBB7_103:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	8(%rsp), %r8
	je	.LBB7_109
.LBB7_104:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB7_86
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI7_1(%rip), %ymm7
	vmovdqa	.LCPI7_0(%rip), %ymm6
	movq	8(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB7_86
.LBB7_106:
	testq	%rdx, %rdx
	movq	24(%rsp), %r14
	jle	.LBB7_108
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB7_102
.LBB7_108:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB7_104
	jmp	.LBB7_141
.LBB7_109:
	testb	%bl, %bl
	jne	.LBB7_140
	jmp	.LBB7_141
.LBB7_111:
	xorl	%ebx, %ebx
.LBB7_112:
	movq	%r11, %rax
	movq	16(%rsp), %rcx
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB7_114
	movq	%r11, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rdi
	jmp	.LBB7_115
.LBB7_114:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %edi
.LBB7_115:
	movq	%rdi, %r12
	movq	%r8, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 144(%rsp)
	imulq	%rcx, %r12
	vmovups	%ymm0, 168(%rsp)
	testq	%rdi, %rdi
	jle	.LBB7_117
	leaq	144(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB7_117:
	movq	%r11, %r9
	subq	%r12, %r9
	vmovdqa	.LCPI7_0(%rip), %ymm6
	vmovdqa	.LCPI7_1(%rip), %ymm7
	leaq	144(%rsp), %r13
	movq	24(%rsp), %r12
	jmp	.LBB7_119
	.p2align	4
.LBB7_118:
	movq	8(%rsp), %r8
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r9d, %r9d
.LBB7_119:
	movq	16(%rsp), %rax
	subq	%r9, %rax
	movq	%r12, %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	144(%rsp), %rcx
	movq	152(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r9,4), %rdi
	movq	%r11, %r10
	movq	104(%r8), %r11
	leaq	(%r11,%rax,4), %rsi
	leaq	(%rsi,%r9,4), %r8
	movq	%r10, %rbp
	leaq	(%r15,%r10,4), %rsi
	testb	%bl, %bl
	je	.LBB7_123
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	vmovd	%r9d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm6, %ymm0, %ymm1
	vmaskmovps	(%rdi), %ymm1, %ymm2
	vpcmpgtd	%ymm7, %ymm0, %ymm0
	vmaskmovps	32(%rdi), %ymm0, %ymm3
	vmaskmovps	(%r8), %ymm1, %ymm4
	vmaskmovps	32(%r8), %ymm0, %ymm5
	vsubps	%ymm4, %ymm2, %ymm2
	vsubps	%ymm5, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi)
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jl	.LBB7_126
	.p2align	4
.LBB7_121:
	vmovups	-256(%rdi,%r10,4), %ymm0
	vmovups	-224(%rdi,%r10,4), %ymm1
	vsubps	-224(%r8,%r10,4), %ymm1, %ymm1
	vsubps	-256(%r8,%r10,4), %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmulps	%ymm1, %ymm1, %ymm1
	vmovntps	%ymm1, -224(%rsi,%r10,4)
	vmovntps	%ymm0, -256(%rsi,%r10,4)
	vmovups	-192(%rdi,%r10,4), %ymm0
	vmovups	-160(%rdi,%r10,4), %ymm1
	vsubps	-160(%r8,%r10,4), %ymm1, %ymm1
	vsubps	-192(%r8,%r10,4), %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmulps	%ymm1, %ymm1, %ymm1
	vmovntps	%ymm1, -160(%rsi,%r10,4)
	vmovntps	%ymm0, -192(%rsi,%r10,4)
	vmovups	-128(%rdi,%r10,4), %ymm0
	vmovups	-96(%rdi,%r10,4), %ymm1
	vsubps	-96(%r8,%r10,4), %ymm1, %ymm1
	vsubps	-128(%r8,%r10,4), %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmulps	%ymm1, %ymm1, %ymm1
	vmovntps	%ymm1, -96(%rsi,%r10,4)
	vmovntps	%ymm0, -128(%rsi,%r10,4)
	vmovups	-64(%rdi,%r10,4), %ymm0
	vmovups	-32(%rdi,%r10,4), %ymm1
	vsubps	-32(%r8,%r10,4), %ymm1, %ymm1
	vsubps	-64(%r8,%r10,4), %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmulps	%ymm1, %ymm1, %ymm1
	vmovntps	%ymm1, -32(%rsi,%r10,4)
	vmovntps	%ymm0, -64(%rsi,%r10,4)
	addq	$64, %r10
	cmpq	%r10, %rdx
	jge	.LBB7_121
	addq	$-64, %r10
	movq	%r10, %r9
	jmp	.LBB7_126
	.p2align	4
.LBB7_123:
	cmpq	$64, %rdx
	jl	.LBB7_127
	leaq	(%r15,%rbp,4), %r10
	addq	$192, %r10
	leaq	(,%rax,4), %r15
	leaq	(%r15,%r9,4), %r15
	leaq	192(%r11,%r15), %r11
	leaq	(,%rcx,4), %r15
	leaq	(%r15,%r9,4), %r9
	addq	%r9, %r14
	addq	$192, %r14
	xorl	%r15d, %r15d
	.p2align	4
.LBB7_125:
	vmovups	-192(%r14,%r15,4), %ymm0
	vmovups	-160(%r14,%r15,4), %ymm1
	vsubps	-160(%r11,%r15,4), %ymm1, %ymm1
	vsubps	-192(%r11,%r15,4), %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmulps	%ymm1, %ymm1, %ymm1
	vmovups	%ymm1, -160(%r10,%r15,4)
	vmovups	%ymm0, -192(%r10,%r15,4)
	vmovups	-128(%r14,%r15,4), %ymm0
	vmovups	-96(%r14,%r15,4), %ymm1
	vsubps	-96(%r11,%r15,4), %ymm1, %ymm1
	vsubps	-128(%r11,%r15,4), %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmulps	%ymm1, %ymm1, %ymm1
	vmovups	%ymm1, -96(%r10,%r15,4)
	vmovups	%ymm0, -128(%r10,%r15,4)
	vmovups	-64(%r14,%r15,4), %ymm0
	vmovups	-32(%r14,%r15,4), %ymm1
	vsubps	-32(%r11,%r15,4), %ymm1, %ymm1
	vsubps	-64(%r11,%r15,4), %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmulps	%ymm1, %ymm1, %ymm1
	vmovups	%ymm1, -32(%r10,%r15,4)
	vmovups	%ymm0, -64(%r10,%r15,4)
	vmovups	(%r14,%r15,4), %ymm0
	vmovups	32(%r14,%r15,4), %ymm1
	vsubps	32(%r11,%r15,4), %ymm1, %ymm1
	vsubps	(%r11,%r15,4), %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmulps	%ymm1, %ymm1, %ymm1
	vmovups	%ymm1, 32(%r10,%r15,4)
	vmovups	%ymm0, (%r10,%r15,4)
	leaq	64(%r15), %r9
	subq	$-128, %r15
	cmpq	%r15, %rdx
	movq	%r9, %r15
	jge	.LBB7_125
.LBB7_126:
	leaq	16(%r9), %r10
	cmpq	%r10, %rdx
	movq	%rbp, %r11
	jge	.LBB7_129
	jmp	.LBB7_131
	.p2align	4
.LBB7_127:
	cmpq	$15, %rdx
	jle	.LBB7_136
	movl	$16, %r10d
	xorl	%r9d, %r9d
	movq	%rbp, %r11
	.p2align	4
.LBB7_129:
	vmovups	(%rdi,%r9,4), %ymm0
	vmovups	32(%rdi,%r9,4), %ymm1
	vsubps	32(%r8,%r9,4), %ymm1, %ymm1
	vsubps	(%r8,%r9,4), %ymm0, %ymm0
	vmulps	%ymm0, %ymm0, %ymm0
	vmulps	%ymm1, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%r9,4)
	vmovups	%ymm0, (%rsi,%r9,4)
	movq	%r10, %r9
	addq	$16, %r10
	cmpq	%r10, %rdx
	jge	.LBB7_129
	addq	$-16, %r10
	movq	%r10, %r9
.LBB7_131:
	movq	%rdx, %r10
	subq	%r9, %r10
	testq	%r10, %r10
	jle	.LBB7_133
.LBB7_132:
	vmovd	%r10d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm6, %ymm0, %ymm1
	vmaskmovps	(%rdi,%r9,4), %ymm1, %ymm2
	vpcmpgtd	%ymm7, %ymm0, %ymm0
	vmaskmovps	32(%rdi,%r9,4), %ymm0, %ymm3
	vmaskmovps	(%r8,%r9,4), %ymm1, %ymm4
	vmaskmovps	32(%r8,%r9,4), %ymm0, %ymm5
	vsubps	%ymm4, %ymm2, %ymm2
	vsubps	%ymm5, %ymm3, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%r9,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%r9,4)
.LBB7_133:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	je	.LBB7_139
.LBB7_134:
	movq	192(%rsp), %rdx
	movq	200(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 192(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 144(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 152(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB7_118
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI7_1(%rip), %ymm7
	vmovdqa	.LCPI7_0(%rip), %ymm6
	movq	%r14, %r11
	jmp	.LBB7_118
.LBB7_136:
	testq	%rdx, %rdx
	movq	%rbp, %r11
	jle	.LBB7_138
	xorl	%r9d, %r9d
	movq	%rdx, %r10
	jmp	.LBB7_132
.LBB7_138:
	addq	%rdx, %r11
	cmpq	%r12, %r11
	jne	.LBB7_134
	jmp	.LBB7_141
.LBB7_139:
	testb	%bl, %bl
	je	.LBB7_141
.LBB7_140:
	sfence
.LBB7_141:
	addq	$536, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB7_142:
	vzeroupper
	retq
.LBB7_143:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB7_144:
	shrq	$32, %rsi
	movq	%rsi, 48(%rsp)
	movq	%r9, 32(%rsp)
	jmp	.LBB7_147
	.p2align	4
.LBB7_145:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI7_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI7_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vsubps	144(%rsp,%rcx,4), %ymm2, %ymm2
	vmulps	%ymm2, %ymm2, %ymm2
	vsubps	176(%rsp,%rcx,4), %ymm3, %ymm3
	vmulps	%ymm3, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB7_146:
	addq	%r15, %r11
	movl	$0, %ebp
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	jge	.LBB7_141
.LBB7_147:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB7_149
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB7_150
.LBB7_149:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB7_150:
	movq	%r11, %rbx
	imulq	32(%r8), %rax
	movq	%r8, 528(%rsp)
	testq	%rax, %rax
	jle	.LBB7_152
	movq	%rax, %rdi
	leaq	472(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	472(%rsp), %r13
	movq	480(%rsp), %rsi
	jmp	.LBB7_153
.LBB7_152:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB7_153:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r14
	leaq	144(%rsp), %rdi
	movq	16(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%rbx, %r11
	leaq	(,%rbx,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB7_155
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB7_156
.LBB7_155:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB7_156:
	movq	32(%rsp), %r9
	cmpq	$16, %r15
	jl	.LBB7_159
	cmpq	$0, 48(%rsp)
	je	.LBB7_161
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB7_162
	.p2align	4
.LBB7_159:
	testq	%r15, %r15
	jle	.LBB7_146
	xorl	%eax, %eax
	jmp	.LBB7_145
.LBB7_161:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB7_162:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB7_163:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %ymm0
	vmovups	32(%rdi,%rax,4), %ymm1
	vsubps	176(%rsp,%rcx,4), %ymm1, %ymm1
	vsubps	144(%rsp,%rcx,4), %ymm0, %ymm0
	vmulps	%ymm1, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmulps	%ymm0, %ymm0, %ymm0
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB7_163
	cmpq	%r15, %rax
	movq	8(%rsp), %r8
	jb	.LBB7_145
	jmp	.LBB7_146
.LBB7_165:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebp
.LBB7_166:
	shrq	$32, %rsi
	movq	%rsi, 48(%rsp)
	movq	%r9, 32(%rsp)
	jmp	.LBB7_171
.LBB7_167:
	testq	%r15, %r15
	jle	.LBB7_170
	xorl	%eax, %eax
.LBB7_169:
	leaq	(%r14,%r13,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	movl	%r15d, %edi
	subl	%eax, %edi
	vmovd	%edi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI7_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rdx,%rax,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI7_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdx,%rax,4), %ymm0, %ymm3
	vmovups	144(%rsp,%rcx,4), %ymm4
	vsubps	%ymm2, %ymm4, %ymm2
	vmovups	176(%rsp,%rcx,4), %ymm4
	vsubps	%ymm3, %ymm4, %ymm3
	vmulps	%ymm2, %ymm2, %ymm2
	vmulps	%ymm3, %ymm3, %ymm3
	vmaskmovps	%ymm2, %ymm1, (%rsi,%rax,4)
	vmaskmovps	%ymm3, %ymm0, 32(%rsi,%rax,4)
.LBB7_170:
	addq	%r15, %r11
	movl	$0, %ebp
	movq	24(%rsp), %r12
	cmpq	%r12, %r11
	jge	.LBB7_141
.LBB7_171:
	movq	%r9, %rax
	subq	%rbp, %rax
	movq	%r12, %r15
	subq	%r11, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB7_173
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB7_174
.LBB7_173:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB7_174:
	movq	%r11, %rbx
	imulq	32(%r8), %rax
	movq	%r8, 528(%rsp)
	testq	%rax, %rax
	jle	.LBB7_176
	movq	%rax, %rdi
	leaq	472(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	472(%rsp), %rsi
	movq	480(%rsp), %r13
	jmp	.LBB7_177
.LBB7_176:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB7_177:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r14
	leaq	144(%rsp), %rdi
	movq	16(%rsp), %r12
	movq	%r12, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%rbx, %r11
	leaq	(,%rbx,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbp, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB7_179
	movq	%rbp, %rax
	cqto
	idivq	%r12
	movq	%rdx, %rcx
	jmp	.LBB7_180
.LBB7_179:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r12d
	movl	%edx, %ecx
.LBB7_180:
	movq	32(%rsp), %r9
	cmpq	$16, %r15
	jl	.LBB7_167
	cmpq	$0, 48(%rsp)
	je	.LBB7_183
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%r12
	jmp	.LBB7_184
.LBB7_183:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB7_184:
	leaq	(,%rbp,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r14, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB7_185:
	movq	%rax, %r8
	vmovups	144(%rsp,%rcx,4), %ymm0
	vmovups	176(%rsp,%rcx,4), %ymm1
	vsubps	32(%rdi,%rax,4), %ymm1, %ymm1
	vsubps	(%rdi,%rax,4), %ymm0, %ymm0
	vmulps	%ymm1, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rsi,%rax,4)
	vmulps	%ymm0, %ymm0, %ymm0
	vmovups	%ymm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%r12, %rcx
	movl	$0, %eax
	cmovgeq	%r12, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r15
	jge	.LBB7_185
	cmpq	%r15, %rax
	movq	8(%rsp), %r8
	jb	.LBB7_169
	jmp	.LBB7_170
.Lfunc_end7:
	.size	nt_f32_squared_difference__avx2, .Lfunc_end7-nt_f32_squared_difference__avx2
	.p2align	4
	.type	$s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF,@function
$s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF:
	movq	%rdx, %rcx
	addq	$16, %rcx
	je	.LBB8_16
	leaq	15(%rdx), %r8
	movl	%edx, %eax
	andl	$3, %eax
	cmpq	$3, %r8
	jae	.LBB8_3
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
.LBB8_13:
	testq	%rax, %rax
	je	.LBB8_16
	leaq	(%rdi,%r8,4), %rcx
	xorl	%edi, %edi
	.p2align	4
.LBB8_15:
	vmovss	(%rsi,%r9,4), %xmm0
	vmovss	%xmm0, (%rcx,%rdi,4)
	incq	%r9
	cmpq	%rdx, %r9
	movl	$0, %r8d
	cmoveq	%r8, %r9
	incq	%rdi
	cmpq	%rdi, %rax
	jne	.LBB8_15
.LBB8_16:
	retq
.LBB8_3:
	andq	$-4, %rcx
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
	jmp	.LBB8_4
	.p2align	4
.LBB8_12:
	addq	$4, %r8
	cmpq	%r8, %rcx
	je	.LBB8_13
.LBB8_4:
	vmovss	(%rsi,%r9,4), %xmm0
	vmovss	%xmm0, (%rdi,%r8,4)
	incq	%r9
	movl	$0, %r10d
	cmpq	%rdx, %r9
	je	.LBB8_6
	movq	%r9, %r10
.LBB8_6:
	vmovss	(%rsi,%r10,4), %xmm0
	vmovss	%xmm0, 4(%rdi,%r8,4)
	incq	%r10
	movl	$0, %r9d
	cmpq	%rdx, %r10
	je	.LBB8_8
	movq	%r10, %r9
.LBB8_8:
	vmovss	(%rsi,%r9,4), %xmm0
	vmovss	%xmm0, 8(%rdi,%r8,4)
	incq	%r9
	movl	$0, %r10d
	cmpq	%rdx, %r9
	je	.LBB8_10
	movq	%r9, %r10
.LBB8_10:
	vmovss	(%rsi,%r10,4), %xmm0
	vmovss	%xmm0, 12(%rdi,%r8,4)
	incq	%r10
	movl	$0, %r9d
	cmpq	%rdx, %r10
	je	.LBB8_12
	movq	%r10, %r9
	jmp	.LBB8_12
.Lfunc_end8:
	.size	$s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF, .Lfunc_end8-$s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF
	.p2align	4
	.type	$s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF,@function
$s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF:
	imulq	%rcx, %rdi
	leaq	(%rdx,%rdi,4), %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, -40(%rsp)
	vmovups	%ymm0, -72(%rsp)
	shlq	$2, %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB9_1:
	vmovss	(%rax), %xmm0
	vmovss	%xmm0, -72(%rsp,%rdx,4)
	incq	%rdx
	addq	%rcx, %rax
	cmpq	%rdx, %rsi
	jne	.LBB9_1
	vmovaps	-72(%rsp), %xmm0
	vmovaps	-56(%rsp), %xmm1
	vmovaps	-40(%rsp), %xmm2
	vmovaps	-24(%rsp), %xmm3
	vzeroupper
	retq
.Lfunc_end9:
	.size	$s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF, .Lfunc_end9-$s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF
	.p2align	4
	.type	$s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF,@function
$s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF:
	movq	%rdi, %rax
	movq	56(%r13), %r8
	movq	8(%r8), %r9
	movq	16(%r8), %rdi
	movq	24(%r8), %rsi
	movq	32(%r8), %rcx
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB10_1
	cqto
	idivq	%rcx
	movq	%rdx, %rcx
	jmp	.LBB10_3
.LBB10_1:
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %ecx
.LBB10_3:
	movq	%rcx, 48(%r13)
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB10_4
	cqto
	idivq	%rsi
	movq	%rdx, %rsi
	jmp	.LBB10_6
.LBB10_4:
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %esi
.LBB10_6:
	movq	%rsi, 40(%r13)
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB10_7
	cqto
	idivq	%rdi
	movq	%rdx, %rdi
	jmp	.LBB10_9
.LBB10_7:
	xorl	%edx, %edx
	divl	%edi
	movl	%edx, %edi
.LBB10_9:
	movq	%rdi, 32(%r13)
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB10_10
	cqto
	idivq	%r9
	jmp	.LBB10_12
.LBB10_10:
	xorl	%edx, %edx
	divl	%r9d
.LBB10_12:
	movq	%rdx, 24(%r13)
	movq	%rax, 16(%r13)
	movq	56(%r8), %r9
	imulq	%rax, %r9
	movq	64(%r8), %r10
	imulq	%rdx, %r10
	movq	72(%r8), %r11
	imulq	%rdi, %r11
	addq	%r10, %r11
	movq	80(%r8), %r10
	imulq	%rsi, %r10
	addq	%r11, %r10
	movq	88(%r8), %r11
	imulq	%rcx, %r11
	addq	%r10, %r11
	addq	%r9, %r11
	imulq	112(%r8), %rax
	imulq	120(%r8), %rdx
	imulq	128(%r8), %rdi
	imulq	136(%r8), %rsi
	addq	%rdx, %rdi
	addq	%rdi, %rsi
	imulq	144(%r8), %rcx
	addq	%rsi, %rcx
	addq	%rax, %rcx
	movq	%r11, (%r13)
	movq	%rcx, 8(%r13)
	retq
.Lfunc_end10:
	.size	$s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF, .Lfunc_end10-$s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF
	.p2align	4
	.type	$s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF,@function
$s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	movq	40(%r13), %rbp
	movq	56(%r13), %r14
	movq	8(%r14), %rax
	movq	%rax, -8(%rsp)
	movq	16(%r14), %rdi
	movq	24(%r14), %rbx
	movq	32(%r14), %r10
	movq	56(%r14), %rdx
	movq	64(%r14), %rsi
	movq	72(%r14), %rax
	movq	80(%r14), %r12
	movq	112(%r14), %rcx
	movq	136(%r14), %r15
	movq	88(%r14), %r8
	imulq	%r10, %r8
	imulq	144(%r14), %r10
	movq	%r12, %r9
	subq	%r8, %r9
	movq	%r15, %r8
	subq	%r10, %r8
	movq	120(%r14), %r10
	movq	128(%r14), %r14
	movq	$0, 48(%r13)
	incq	%rbp
	movq	%rbp, 40(%r13)
	addq	(%r13), %r9
	movq	%r9, (%r13)
	addq	8(%r13), %r8
	movq	%r8, 8(%r13)
	cmpq	%rbx, %rbp
	jne	.LBB11_4
	movq	$0, 40(%r13)
	movq	32(%r13), %rbp
	incq	%rbp
	movq	%rbp, 32(%r13)
	imulq	%rbx, %r12
	movq	%rax, %r11
	subq	%r12, %r11
	addq	%r11, %r9
	movq	%r9, (%r13)
	imulq	%rbx, %r15
	movq	%r14, %r11
	subq	%r15, %r11
	addq	%r11, %r8
	movq	%r8, 8(%r13)
	cmpq	%rdi, %rbp
	jne	.LBB11_4
	movq	$0, 32(%r13)
	movq	24(%r13), %r11
	incq	%r11
	movq	%r11, 24(%r13)
	imulq	%rdi, %rax
	movq	%rsi, %rbx
	subq	%rax, %rbx
	addq	%rbx, %r9
	movq	%r9, (%r13)
	imulq	%rdi, %r14
	movq	%r10, %rax
	subq	%r14, %rax
	addq	%rax, %r8
	movq	%r8, 8(%r13)
	cmpq	-8(%rsp), %r11
	jne	.LBB11_4
	movq	$0, 24(%r13)
	incq	16(%r13)
	movq	-8(%rsp), %rax
	imulq	%rax, %rsi
	subq	%rsi, %rdx
	addq	%r9, %rdx
	movq	%rdx, (%r13)
	imulq	%rax, %r10
	subq	%r10, %rcx
	addq	%r8, %rcx
	movq	%rcx, 8(%r13)
.LBB11_4:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	retq
.Lfunc_end11:
	.size	$s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF, .Lfunc_end11-$s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF
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
	je	.LBB12_3
	movq	(%rdi), %rcx
	vmovups	(%rcx), %ymm12
	vmovups	32(%rcx), %ymm13
	vbroadcastss	%xmm12, %ymm14
	.p2align	4
.LBB12_2:
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
	jne	.LBB12_2
.LBB12_3:
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
.Lfunc_end12:
	.size	nt_f32_fma_peak__avx2, .Lfunc_end12-nt_f32_fma_peak__avx2
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
	je	.LBB13_3
	movq	(%rdi), %rax
	shlq	$9, %rsi
	addq	%rsi, %rax
	addq	$448, %rax
	.p2align	4
.LBB13_2:
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
	jne	.LBB13_2
.LBB13_3:
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
.Lfunc_end13:
	.size	nt_f32_read_sum__avx2, .Lfunc_end13-nt_f32_read_sum__avx2
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
	.text
	.globl	nt_f32_relu__avx2
	.p2align	4
	.type	nt_f32_relu__avx2,@function
nt_f32_relu__avx2:
	movq	(%rdi), %rcx
	movq	8(%rdi), %rax
	leaq	16(%rsi), %rdi
	cmpq	%rdi, %rdx
	jge	.LBB14_2
	movq	%rsi, %rdi
	jmp	.LBB14_4
.LBB14_2:
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB14_3:
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
	jge	.LBB14_3
.LBB14_4:
	cmpq	%rdi, %rdx
	jle	.LBB14_6
	subl	%edi, %edx
	vmovd	%edx, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI14_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%rcx,%rdi,4), %ymm1, %ymm2
	vpcmpgtd	.LCPI14_1(%rip), %ymm0, %ymm0
	vxorps	%xmm3, %xmm3, %xmm3
	vmaskmovps	32(%rcx,%rdi,4), %ymm0, %ymm4
	vcmpnltps	%ymm3, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vcmpnltps	%ymm3, %ymm2, %ymm3
	vandps	%ymm2, %ymm3, %ymm2
	vmaskmovps	%ymm2, %ymm1, (%rax,%rdi,4)
	vmaskmovps	%ymm4, %ymm0, 32(%rax,%rdi,4)
.LBB14_6:
	vzeroupper
	retq
.Lfunc_end14:
	.size	nt_f32_relu__avx2, .Lfunc_end14-nt_f32_relu__avx2
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI15_0:
	.long	0xc2ae999a
.LCPI15_1:
	.long	0x3fb8aa3b
.LCPI15_2:
	.long	0x4b400000
.LCPI15_3:
	.long	0xcb400000
.LCPI15_4:
	.long	0xbf318000
.LCPI15_5:
	.long	0x395e8083
.LCPI15_6:
	.long	0x39506967
.LCPI15_7:
	.long	0x3ab743ce
.LCPI15_8:
	.long	0x3c088908
.LCPI15_9:
	.long	0x3d2aa9c1
.LCPI15_10:
	.long	0x3e2aaaaa
.LCPI15_11:
	.long	0x3f000000
.LCPI15_12:
	.long	0x3f800000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI15_13:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI15_14:
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
	jge	.LBB15_2
	movq	%rsi, %rdi
	jmp	.LBB15_4
.LBB15_2:
	vxorps	%xmm13, %xmm13, %xmm13
	vbroadcastss	.LCPI15_11(%rip), %ymm0
	.p2align	4
.LBB15_3:
	vmovups	(%rcx,%rsi,4), %ymm14
	vmovups	32(%rcx,%rsi,4), %ymm15
	vsubps	%ymm15, %ymm13, %ymm1
	vsubps	%ymm14, %ymm13, %ymm2
	vminps	%ymm2, %ymm14, %ymm2
	vminps	%ymm1, %ymm15, %ymm1
	vbroadcastss	.LCPI15_0(%rip), %ymm7
	vmaxps	%ymm2, %ymm7, %ymm4
	vbroadcastss	.LCPI15_1(%rip), %ymm8
	vmulps	%ymm4, %ymm8, %ymm3
	vbroadcastss	.LCPI15_2(%rip), %ymm9
	vaddps	%ymm3, %ymm9, %ymm3
	vbroadcastss	.LCPI15_3(%rip), %ymm10
	vaddps	%ymm3, %ymm10, %ymm5
	vbroadcastss	.LCPI15_4(%rip), %ymm11
	vmulps	%ymm5, %ymm11, %ymm6
	vaddps	%ymm6, %ymm4, %ymm4
	vbroadcastss	.LCPI15_5(%rip), %ymm12
	vmulps	%ymm5, %ymm12, %ymm5
	vaddps	%ymm5, %ymm4, %ymm4
	vbroadcastss	.LCPI15_6(%rip), %ymm12
	vmulps	%ymm4, %ymm12, %ymm5
	vbroadcastss	.LCPI15_7(%rip), %ymm11
	vaddps	%ymm5, %ymm11, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vbroadcastss	.LCPI15_8(%rip), %ymm10
	vaddps	%ymm5, %ymm10, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vbroadcastss	.LCPI15_9(%rip), %ymm8
	vaddps	%ymm5, %ymm8, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vbroadcastss	.LCPI15_10(%rip), %ymm7
	vaddps	%ymm7, %ymm5, %ymm5
	vmulps	%ymm5, %ymm4, %ymm5
	vaddps	%ymm0, %ymm5, %ymm5
	vmulps	%ymm4, %ymm4, %ymm6
	vmulps	%ymm5, %ymm6, %ymm5
	vbroadcastss	.LCPI15_0(%rip), %ymm6
	vmaxps	%ymm1, %ymm6, %ymm6
	vaddps	%ymm5, %ymm4, %ymm4
	vbroadcastss	.LCPI15_1(%rip), %ymm5
	vmulps	%ymm5, %ymm6, %ymm5
	vaddps	%ymm5, %ymm9, %ymm5
	vbroadcastss	.LCPI15_12(%rip), %ymm9
	vaddps	%ymm4, %ymm9, %ymm4
	vpslld	$23, %ymm3, %ymm3
	vpaddd	%ymm4, %ymm3, %ymm3
	vcmpunordps	%ymm2, %ymm13, %ymm4
	vblendvps	%ymm4, %ymm2, %ymm3, %ymm2
	vbroadcastss	.LCPI15_3(%rip), %ymm3
	vaddps	%ymm3, %ymm5, %ymm3
	vbroadcastss	.LCPI15_4(%rip), %ymm4
	vmulps	%ymm4, %ymm3, %ymm4
	vaddps	%ymm4, %ymm6, %ymm4
	vbroadcastss	.LCPI15_5(%rip), %ymm6
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
	jge	.LBB15_3
.LBB15_4:
	cmpq	%rdi, %rdx
	jle	.LBB15_6
	subl	%edi, %edx
	vmovd	%edx, %xmm0
	vpbroadcastd	%xmm0, %ymm1
	vpcmpgtd	.LCPI15_13(%rip), %ymm1, %ymm0
	vmaskmovps	(%rcx,%rdi,4), %ymm0, %ymm5
	vxorps	%xmm3, %xmm3, %xmm3
	vpcmpgtd	.LCPI15_14(%rip), %ymm1, %ymm1
	vmaskmovps	32(%rcx,%rdi,4), %ymm1, %ymm6
	vcmpltps	%ymm3, %ymm6, %ymm2
	vcmpltps	%ymm3, %ymm5, %ymm4
	vsubps	%ymm6, %ymm3, %ymm7
	vsubps	%ymm5, %ymm3, %ymm8
	vminps	%ymm8, %ymm5, %ymm5
	vminps	%ymm7, %ymm6, %ymm6
	vbroadcastss	.LCPI15_0(%rip), %ymm7
	vmaxps	%ymm6, %ymm7, %ymm9
	vmaxps	%ymm5, %ymm7, %ymm10
	vbroadcastss	.LCPI15_1(%rip), %ymm7
	vmulps	%ymm7, %ymm10, %ymm8
	vmulps	%ymm7, %ymm9, %ymm7
	vbroadcastss	.LCPI15_2(%rip), %ymm11
	vaddps	%ymm7, %ymm11, %ymm7
	vaddps	%ymm11, %ymm8, %ymm8
	vbroadcastss	.LCPI15_3(%rip), %ymm11
	vaddps	%ymm11, %ymm8, %ymm12
	vaddps	%ymm7, %ymm11, %ymm11
	vbroadcastss	.LCPI15_4(%rip), %ymm13
	vmulps	%ymm13, %ymm11, %ymm14
	vmulps	%ymm13, %ymm12, %ymm13
	vaddps	%ymm13, %ymm10, %ymm10
	vaddps	%ymm14, %ymm9, %ymm13
	vbroadcastss	.LCPI15_5(%rip), %ymm14
	vmulps	%ymm14, %ymm12, %ymm9
	vaddps	%ymm9, %ymm10, %ymm9
	vmulps	%ymm14, %ymm11, %ymm10
	vaddps	%ymm10, %ymm13, %ymm10
	vbroadcastss	.LCPI15_6(%rip), %ymm11
	vmulps	%ymm11, %ymm9, %ymm12
	vmulps	%ymm11, %ymm10, %ymm11
	vbroadcastss	.LCPI15_7(%rip), %ymm13
	vaddps	%ymm13, %ymm11, %ymm11
	vaddps	%ymm13, %ymm12, %ymm12
	vmulps	%ymm12, %ymm9, %ymm12
	vmulps	%ymm11, %ymm10, %ymm11
	vbroadcastss	.LCPI15_8(%rip), %ymm13
	vaddps	%ymm13, %ymm11, %ymm11
	vaddps	%ymm13, %ymm12, %ymm12
	vmulps	%ymm12, %ymm9, %ymm12
	vmulps	%ymm11, %ymm10, %ymm11
	vbroadcastss	.LCPI15_9(%rip), %ymm13
	vaddps	%ymm13, %ymm11, %ymm11
	vaddps	%ymm13, %ymm12, %ymm12
	vmulps	%ymm12, %ymm9, %ymm12
	vmulps	%ymm11, %ymm10, %ymm11
	vbroadcastss	.LCPI15_10(%rip), %ymm13
	vaddps	%ymm13, %ymm11, %ymm11
	vaddps	%ymm13, %ymm12, %ymm12
	vmulps	%ymm12, %ymm9, %ymm12
	vmulps	%ymm11, %ymm10, %ymm11
	vbroadcastss	.LCPI15_11(%rip), %ymm13
	vaddps	%ymm13, %ymm11, %ymm11
	vaddps	%ymm13, %ymm12, %ymm12
	vmulps	%ymm10, %ymm10, %ymm13
	vmulps	%ymm11, %ymm13, %ymm11
	vmulps	%ymm9, %ymm9, %ymm13
	vmulps	%ymm12, %ymm13, %ymm12
	vaddps	%ymm11, %ymm10, %ymm10
	vaddps	%ymm12, %ymm9, %ymm9
	vbroadcastss	.LCPI15_12(%rip), %ymm11
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
.LBB15_6:
	vzeroupper
	retq
.Lfunc_end15:
	.size	nt_f32_sigmoid__avx2, .Lfunc_end15-nt_f32_sigmoid__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI16_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI16_1:
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
	je	.LBB16_11
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
	vmovdqa	.LCPI16_0(%rip), %ymm0
	vmovdqa	.LCPI16_1(%rip), %ymm1
	jmp	.LBB16_2
	.p2align	4
.LBB16_8:
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
.LBB16_9:
	incq	%r11
	addq	%r14, %rbx
	addq	%r12, %r15
	cmpq	%rdx, %r11
	je	.LBB16_10
.LBB16_2:
	cmpq	$16, %rax
	jl	.LBB16_6
	xorl	%r13d, %r13d
	.p2align	4
.LBB16_4:
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
	jge	.LBB16_4
	movq	%rax, %rbp
	subq	%r13, %rbp
	testq	%rbp, %rbp
	jg	.LBB16_8
	jmp	.LBB16_9
	.p2align	4
.LBB16_6:
	testq	%rax, %rax
	jle	.LBB16_9
	xorl	%r13d, %r13d
	movq	%rax, %rbp
	jmp	.LBB16_8
.LBB16_10:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB16_11:
	vzeroupper
	retq
.Lfunc_end16:
	.size	nt_f32_scale_shift__avx2, .Lfunc_end16-nt_f32_scale_shift__avx2
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI17_0:
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
	je	.LBB17_2
	vmovss	.LCPI17_0(%rip), %xmm0
.LBB17_2:
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
	jge	.LBB17_23
	leaq	64(%rsp), %r13
	movq	%rbx, 32(%rsp)
	jmp	.LBB17_4
	.p2align	4
.LBB17_17:
	movq	%rbp, %rdx
	imulq	%r15, %rdx
	leaq	40(%rsp), %rdi
	xorl	%esi, %esi
	vzeroupper
	callq	nt_f32_sigmoid__avx2
.LBB17_21:
	movq	32(%rsp), %rbx
	movq	8(%rsp), %rbp
.LBB17_22:
	addq	%rbp, %r14
	cmpq	%rbx, %r14
	jge	.LBB17_23
.LBB17_4:
	movq	%rbx, %rax
	subq	%r14, %rax
	movl	$240, %r12d
	cmpq	$239, %rax
	jg	.LBB17_7
	cmpq	$4, %rax
	jl	.LBB17_11
	movq	%rax, %r12
.LBB17_7:
	imull	$171, %r12d, %ebx
	shrl	$9, %ebx
	andb	$2, %bl
	addb	%r12b, %bl
	andb	$3, %bl
	movzbl	%bl, %eax
	movq	%r12, 8(%rsp)
	subq	%rax, %r12
	testq	%r15, %r15
	jle	.LBB17_10
	xorl	%ebp, %ebp
	.p2align	4
.LBB17_9:
	movq	%r14, %rdi
	movq	%r12, %rsi
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5)
	addq	$16, %rbp
	cmpq	%r15, %rbp
	jl	.LBB17_9
.LBB17_10:
	testb	%bl, %bl
	movq	32(%rsp), %rbx
	movq	8(%rsp), %rbp
	jne	.LBB17_14
	jmp	.LBB17_15
	.p2align	4
.LBB17_11:
	testq	%rax, %rax
	jle	.LBB17_12
	xorl	%r12d, %r12d
	movq	%rax, %rbp
.LBB17_14:
	movq	%rbp, %rsi
	subq	%r12, %rsi
	addq	%r14, %r12
	movq	%r12, %rdi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF)
.LBB17_15:
	cmpl	$2, 4(%rsp)
	jne	.LBB17_22
.LBB17_16:
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
	je	.LBB17_17
	testq	%rbp, %rbp
	movq	24(%rsp), %rbp
	je	.LBB17_21
	movq	8(%rsp), %rbx
	xorl	%r12d, %r12d
	.p2align	4
.LBB17_20:
	leaq	(%r15,%r12), %rdx
	leaq	40(%rsp), %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	nt_f32_sigmoid__avx2
	addq	%rbp, %r12
	decq	%rbx
	jne	.LBB17_20
	jmp	.LBB17_21
.LBB17_12:
	movq	%rax, %rbp
	cmpl	$2, 4(%rsp)
	jne	.LBB17_22
	jmp	.LBB17_16
.LBB17_23:
	addq	$216, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end17:
	.size	nt_f32_matmul_packed__avx2, .Lfunc_end17-nt_f32_matmul_packed__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI18_0:
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	15
.LCPI18_1:
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
	jb	.LBB18_8
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
	jmp	.LBB18_2
	.p2align	4
.LBB18_35:
	vpcmpgtd	%ymm14, %ymm2, %ymm3
	vpcmpgtd	.LCPI18_1(%rip), %ymm2, %ymm5
	vmaskmovps	%ymm4, %ymm5, (%r10)
	vmaskmovps	%ymm0, %ymm3, 32(%r10)
.LBB18_36:
	leaq	6(%r12), %r10
	addq	8(%rsp), %r14
	movq	%r12, %r13
	cmpq	%r10, %rbp
	jb	.LBB18_37
.LBB18_2:
	movq	%rax, %rdi
	vmovaps	%ymm15, %ymm2
	movq	%r10, %r12
	movq	-88(%rsp), %rax
	movq	-72(%rsp), %rbp
	vmovups	(%rax,%rbp,4), %ymm5
	vmovups	32(%rax,%rbp,4), %ymm3
	testq	%r9, %r9
	je	.LBB18_3
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
.LBB18_67:
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
	jne	.LBB18_67
	jmp	.LBB18_4
	.p2align	4
.LBB18_3:
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
.LBB18_4:
	vmaxps	%ymm15, %ymm2, %ymm0
	vmovups	48(%rsp), %ymm1
	vmaxps	%ymm6, %ymm1, %ymm4
	testb	%r15b, %r15b
	movq	-80(%rsp), %rdx
	jne	.LBB18_6
	vmovups	(%r11), %ymm6
	vmovups	32(%r11), %ymm15
	vfmadd213ps	32(%rbx), %ymm15, %ymm4
	vfmadd213ps	(%rbx), %ymm6, %ymm0
.LBB18_6:
	movq	%rdi, %rax
	movq	%rdx, %rdi
	addq	%rdx, %r13
	imulq	%rax, %r13
	movq	-112(%rsp), %rdx
	leaq	(%rdx,%r13,4), %r13
	cmpq	$16, %r8
	jl	.LBB18_10
	vmovups	%ymm0, (%r13)
	vmovups	%ymm4, 32(%r13)
	jmp	.LBB18_11
	.p2align	4
.LBB18_10:
	vmovdqu	16(%rsp), %ymm15
	vpcmpgtd	.LCPI18_0(%rip), %ymm15, %ymm6
	vpcmpgtd	.LCPI18_1(%rip), %ymm15, %ymm15
	vmaskmovps	%ymm0, %ymm15, (%r13)
	vmaskmovps	%ymm4, %ymm6, 32(%r13)
.LBB18_11:
	movq	-40(%rsp), %rbp
	vmovaps	%ymm2, %ymm15
	vmaxps	%ymm13, %ymm2, %ymm4
	vmaxps	%ymm14, %ymm1, %ymm0
	testb	%r15b, %r15b
	jne	.LBB18_13
	vmovups	(%r11), %ymm6
	vmovups	32(%r11), %ymm13
	vfmadd213ps	32(%rbx), %ymm13, %ymm0
	vfmadd213ps	(%rbx), %ymm6, %ymm4
.LBB18_13:
	vmovdqu	16(%rsp), %ymm2
	vmovdqa	.LCPI18_0(%rip), %ymm14
	leaq	(,%rax,4), %r10
	addq	%r13, %r10
	cmpq	$16, %r8
	jl	.LBB18_15
	vmovups	%ymm4, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB18_16
	.p2align	4
.LBB18_15:
	vpcmpgtd	%ymm14, %ymm2, %ymm6
	vpcmpgtd	.LCPI18_1(%rip), %ymm2, %ymm13
	vmaskmovps	%ymm4, %ymm13, (%r10)
	vmaskmovps	%ymm0, %ymm6, 32(%r10)
.LBB18_16:
	vmaxps	%ymm11, %ymm15, %ymm4
	vmaxps	%ymm12, %ymm1, %ymm0
	testb	%r15b, %r15b
	jne	.LBB18_18
	vmovups	(%r11), %ymm6
	vmovups	32(%r11), %ymm11
	vfmadd213ps	32(%rbx), %ymm11, %ymm0
	vfmadd213ps	(%rbx), %ymm6, %ymm4
.LBB18_18:
	movq	-96(%rsp), %rdx
	leaq	(%rdx,%r13), %r10
	cmpq	$16, %r8
	jl	.LBB18_20
	vmovups	%ymm4, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB18_21
	.p2align	4
.LBB18_20:
	vpcmpgtd	%ymm14, %ymm2, %ymm6
	vpcmpgtd	.LCPI18_1(%rip), %ymm2, %ymm11
	vmaskmovps	%ymm4, %ymm11, (%r10)
	vmaskmovps	%ymm0, %ymm6, 32(%r10)
.LBB18_21:
	vmaxps	%ymm9, %ymm15, %ymm4
	vmaxps	%ymm10, %ymm1, %ymm0
	testb	%r15b, %r15b
	jne	.LBB18_23
	vmovups	(%r11), %ymm6
	vmovups	32(%r11), %ymm9
	vfmadd213ps	32(%rbx), %ymm9, %ymm0
	vfmadd213ps	(%rbx), %ymm6, %ymm4
.LBB18_23:
	leaq	(%r10,%rax,4), %r10
	cmpq	$16, %r8
	jl	.LBB18_25
	vmovups	%ymm4, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB18_26
	.p2align	4
.LBB18_25:
	vpcmpgtd	%ymm14, %ymm2, %ymm6
	vpcmpgtd	.LCPI18_1(%rip), %ymm2, %ymm9
	vmaskmovps	%ymm4, %ymm9, (%r10)
	vmaskmovps	%ymm0, %ymm6, 32(%r10)
.LBB18_26:
	vmaxps	%ymm7, %ymm15, %ymm4
	vmaxps	%ymm8, %ymm1, %ymm0
	testb	%r15b, %r15b
	jne	.LBB18_28
	vmovups	(%r11), %ymm6
	vmovups	32(%r11), %ymm7
	vfmadd213ps	32(%rbx), %ymm7, %ymm0
	vfmadd213ps	(%rbx), %ymm6, %ymm4
.LBB18_28:
	addq	-104(%rsp), %r13
	cmpq	$16, %r8
	jl	.LBB18_30
	vmovups	%ymm4, (%r13)
	vmovups	%ymm0, 32(%r13)
	jmp	.LBB18_31
	.p2align	4
.LBB18_30:
	vpcmpgtd	%ymm14, %ymm2, %ymm6
	vpcmpgtd	.LCPI18_1(%rip), %ymm2, %ymm7
	vmaskmovps	%ymm4, %ymm7, (%r13)
	vmaskmovps	%ymm0, %ymm6, 32(%r13)
.LBB18_31:
	vmaxps	%ymm5, %ymm15, %ymm4
	vmaxps	%ymm3, %ymm1, %ymm0
	testb	%r15b, %r15b
	jne	.LBB18_33
	vmovups	(%r11), %ymm3
	vmovups	32(%r11), %ymm5
	vfmadd213ps	32(%rbx), %ymm5, %ymm0
	vfmadd213ps	(%rbx), %ymm3, %ymm4
.LBB18_33:
	leaq	(,%rax,4), %r10
	addq	%r13, %r10
	cmpq	$16, %r8
	jl	.LBB18_35
	vmovups	%ymm4, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB18_36
.LBB18_8:
	cmpq	$4, %rbp
	jb	.LBB18_63
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
	jmp	.LBB18_38
.LBB18_37:
	leaq	4(%r12), %rsi
	cmpq	%rsi, %rbp
	movq	-8(%rsp), %r15
	movq	-16(%rsp), %r14
	movq	-72(%rsp), %r11
	movq	-48(%rsp), %r10
	movq	-24(%rsp), %rbx
	movq	-32(%rsp), %r13
	jge	.LBB18_38
.LBB18_63:
	addq	$88, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB18_38:
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
	vmovdqa	.LCPI18_0(%rip), %ymm3
	vmovdqa	.LCPI18_1(%rip), %ymm4
	movq	%r8, 16(%rsp)
	jmp	.LBB18_39
	.p2align	4
.LBB18_61:
	vpcmpgtd	%ymm3, %ymm2, %ymm6
	vpcmpgtd	%ymm4, %ymm2, %ymm7
	vmaskmovps	%ymm5, %ymm7, (%r10)
	vmaskmovps	%ymm0, %ymm6, 32(%r10)
.LBB18_62:
	movq	%rsi, %r12
	addq	$4, %rsi
	cmpq	%rsi, %rbp
	jb	.LBB18_63
.LBB18_39:
	movq	%rbp, %rdx
	movq	%rax, %r8
	movq	%r14, %rax
	movq	%r15, %r14
	addq	%rdi, %r12
	movq	-88(%rsp), %rdi
	vmovups	(%rdi,%r11,4), %ymm5
	vmovups	32(%rdi,%r11,4), %ymm6
	testq	%r9, %r9
	je	.LBB18_40
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
.LBB18_65:
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
	jne	.LBB18_65
	jmp	.LBB18_41
	.p2align	4
.LBB18_40:
	vmovaps	%ymm5, %ymm7
	vmovaps	%ymm6, %ymm8
	vmovaps	%ymm5, %ymm9
	vmovaps	%ymm6, %ymm10
	vmovaps	%ymm5, %ymm11
	vmovaps	%ymm6, %ymm12
.LBB18_41:
	vmaxps	%ymm11, %ymm15, %ymm11
	vmaxps	%ymm12, %ymm1, %ymm0
	testb	%bl, %bl
	je	.LBB18_43
	movq	-80(%rsp), %rdi
	movq	%r14, %r15
	movq	%rax, %r14
	jmp	.LBB18_44
	.p2align	4
.LBB18_43:
	movq	%r14, %r15
	vmovups	(%r14), %ymm12
	vmovups	32(%r14), %ymm13
	movq	%rax, %r14
	vfmadd213ps	32(%rax), %ymm13, %ymm0
	vfmadd213ps	(%rax), %ymm12, %ymm11
	movq	-80(%rsp), %rdi
.LBB18_44:
	movq	%rdx, %rbp
	movq	%r8, %rax
	imulq	%r8, %r12
	movq	48(%rsp), %rdx
	leaq	(%rdx,%r12,4), %r10
	movq	16(%rsp), %r8
	cmpq	$16, %r8
	jl	.LBB18_46
	vmovups	%ymm11, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB18_47
	.p2align	4
.LBB18_46:
	vpcmpgtd	%ymm3, %ymm2, %ymm12
	vpcmpgtd	%ymm4, %ymm2, %ymm13
	vmaskmovps	%ymm11, %ymm13, (%r10)
	vmaskmovps	%ymm0, %ymm12, 32(%r10)
.LBB18_47:
	vmaxps	%ymm9, %ymm15, %ymm9
	vmaxps	%ymm10, %ymm1, %ymm0
	testb	%bl, %bl
	jne	.LBB18_49
	vmovups	(%r15), %ymm10
	vmovups	32(%r15), %ymm11
	vfmadd213ps	32(%r14), %ymm11, %ymm0
	vfmadd213ps	(%r14), %ymm10, %ymm9
.LBB18_49:
	leaq	(%r10,%rax,4), %r11
	cmpq	$16, %r8
	jl	.LBB18_51
	vmovups	%ymm9, (%r11)
	vmovups	%ymm0, 32(%r11)
	jmp	.LBB18_52
	.p2align	4
.LBB18_51:
	vpcmpgtd	%ymm3, %ymm2, %ymm10
	vpcmpgtd	%ymm4, %ymm2, %ymm11
	vmaskmovps	%ymm9, %ymm11, (%r11)
	vmaskmovps	%ymm0, %ymm10, 32(%r11)
.LBB18_52:
	vmaxps	%ymm7, %ymm15, %ymm7
	vmaxps	%ymm8, %ymm1, %ymm0
	testb	%bl, %bl
	movq	-72(%rsp), %r11
	jne	.LBB18_54
	vmovups	(%r15), %ymm8
	vmovups	32(%r15), %ymm9
	vfmadd213ps	32(%r14), %ymm9, %ymm0
	vfmadd213ps	(%r14), %ymm8, %ymm7
.LBB18_54:
	addq	-96(%rsp), %r10
	cmpq	$16, %r8
	jl	.LBB18_56
	vmovups	%ymm7, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB18_57
	.p2align	4
.LBB18_56:
	vpcmpgtd	%ymm3, %ymm2, %ymm8
	vpcmpgtd	%ymm4, %ymm2, %ymm9
	vmaskmovps	%ymm7, %ymm9, (%r10)
	vmaskmovps	%ymm0, %ymm8, 32(%r10)
.LBB18_57:
	vmaxps	%ymm5, %ymm15, %ymm5
	vmaxps	%ymm6, %ymm1, %ymm0
	testb	%bl, %bl
	jne	.LBB18_59
	vmovups	(%r15), %ymm6
	vmovups	32(%r15), %ymm7
	vfmadd213ps	32(%r14), %ymm7, %ymm0
	vfmadd213ps	(%r14), %ymm6, %ymm5
.LBB18_59:
	leaq	(%r10,%rax,4), %r10
	cmpq	$16, %r8
	jl	.LBB18_61
	vmovups	%ymm5, (%r10)
	vmovups	%ymm0, 32(%r10)
	jmp	.LBB18_62
.Lfunc_end18:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end18-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5
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
	jl	.LBB19_58
	movq	(%r13), %rax
	cmpq	$17, %rax
	movq	%rdi, -48(%rsp)
	movq	%rax, -72(%rsp)
	movq	%rsi, -8(%rsp)
	jl	.LBB19_34
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
	vmovdqa	.LCPI19_1(%rip), %ymm3
	jmp	.LBB19_5
	.p2align	4
.LBB19_3:
	vmovd	%eax, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI19_0(%rip), %ymm2, %ymm5
	vmaskmovps	%ymm7, %ymm5, (%r11)
	vpcmpgtd	%ymm3, %ymm2, %ymm2
	vmaskmovps	%ymm4, %ymm2, 96(%rdx)
.LBB19_4:
	leaq	32(%rsi), %r13
	addq	$48, %rsi
	addq	-32(%rsp), %rdi
	movq	-72(%rsp), %rdx
	cmpq	%rdx, %rsi
	movq	%r13, %rsi
	jge	.LBB19_36
.LBB19_5:
	vmovups	(%r10,%rsi,4), %ymm6
	vmovups	32(%r10,%rsi,4), %ymm7
	vmovups	64(%r10,%rsi,4), %ymm4
	vmovups	96(%r10,%rsi,4), %ymm5
	testq	%rcx, %rcx
	je	.LBB19_8
	cmpq	$1, %rcx
	jne	.LBB19_9
	xorl	%eax, %eax
	vmovaps	%ymm4, %ymm8
	vmovaps	%ymm5, %ymm9
	vmovaps	%ymm6, %ymm10
	vmovaps	%ymm7, %ymm11
	jmp	.LBB19_11
	.p2align	4
.LBB19_8:
	vmovaps	%ymm4, %ymm8
	vmovaps	%ymm5, %ymm9
	vmovaps	%ymm6, %ymm10
	vmovaps	%ymm7, %ymm11
	jmp	.LBB19_13
	.p2align	4
.LBB19_9:
	movq	%rdi, %r11
	xorl	%ebx, %ebx
	vmovaps	%ymm4, %ymm8
	vmovaps	%ymm5, %ymm9
	vmovaps	%ymm6, %ymm10
	vmovaps	%ymm7, %ymm11
	.p2align	4
.LBB19_10:
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
	jne	.LBB19_10
.LBB19_11:
	testb	$1, %cl
	je	.LBB19_13
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
.LBB19_13:
	testq	%r14, %r14
	leaq	(%r14,%rsi,4), %r11
	cmoveq	%r14, %r11
	testq	%r15, %r15
	leaq	(%r15,%rsi,4), %r13
	cmoveq	%r15, %r13
	vmaxps	%ymm10, %ymm1, %ymm10
	vmaxps	%ymm11, %ymm0, %ymm11
	testq	%r11, %r11
	je	.LBB19_17
	testq	%r13, %r13
	je	.LBB19_16
	vmovups	(%r11), %ymm2
	vmovups	32(%r11), %ymm12
	vfmadd213ps	32(%r13), %ymm12, %ymm11
	vfmadd213ps	(%r13), %ymm2, %ymm10
.LBB19_16:
	leaq	64(%r11), %rax
	jmp	.LBB19_18
	.p2align	4
.LBB19_17:
	xorl	%eax, %eax
.LBB19_18:
	vmaxps	%ymm8, %ymm1, %ymm12
	vmaxps	%ymm9, %ymm0, %ymm8
	testq	%rax, %rax
	je	.LBB19_21
	testq	%r13, %r13
	je	.LBB19_21
	vmovups	(%rax), %ymm2
	vmovups	32(%rax), %ymm9
	vfmadd213ps	96(%r13), %ymm9, %ymm8
	vfmadd213ps	64(%r13), %ymm2, %ymm12
.LBB19_21:
	movq	%rdx, %rax
	movq	-56(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rbx
	vmovups	%ymm10, (%rbx)
	vmovups	%ymm11, 32(%rbx)
	subq	%rsi, %rax
	leaq	64(%rbx), %rdx
	addq	$-16, %rax
	cmpq	$16, %rax
	jl	.LBB19_23
	vmovups	%ymm12, (%rdx)
	vmovups	%ymm8, 32(%rdx)
	jmp	.LBB19_24
	.p2align	4
.LBB19_23:
	vmovd	%eax, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI19_0(%rip), %ymm2, %ymm9
	vmaskmovps	%ymm12, %ymm9, (%rdx)
	vpcmpgtd	%ymm3, %ymm2, %ymm2
	vmaskmovps	%ymm8, %ymm2, 96(%rbx)
.LBB19_24:
	vmaxps	%ymm6, %ymm1, %ymm8
	vmaxps	%ymm7, %ymm0, %ymm6
	testq	%r11, %r11
	je	.LBB19_28
	testq	%r13, %r13
	je	.LBB19_27
	vmovups	(%r11), %ymm2
	vmovups	32(%r11), %ymm7
	vfmadd213ps	32(%r13), %ymm7, %ymm6
	vfmadd213ps	(%r13), %ymm2, %ymm8
.LBB19_27:
	addq	$64, %r11
	jmp	.LBB19_29
	.p2align	4
.LBB19_28:
	xorl	%r11d, %r11d
.LBB19_29:
	vmaxps	%ymm4, %ymm1, %ymm7
	vmaxps	%ymm5, %ymm0, %ymm4
	testq	%r11, %r11
	je	.LBB19_32
	testq	%r13, %r13
	je	.LBB19_32
	vmovups	(%r11), %ymm2
	vmovups	32(%r11), %ymm5
	vfmadd213ps	96(%r13), %ymm5, %ymm4
	vfmadd213ps	64(%r13), %ymm2, %ymm7
.LBB19_32:
	movq	-64(%rsp), %rdx
	leaq	(%rbx,%rdx,4), %rdx
	vmovups	%ymm8, (%rdx)
	leaq	64(%rdx), %r11
	vmovups	%ymm6, 32(%rdx)
	cmpq	$16, %rax
	jl	.LBB19_3
	vmovups	%ymm7, (%r11)
	vmovups	%ymm4, 32(%r11)
	jmp	.LBB19_4
.LBB19_34:
	testq	%rax, %rax
	jle	.LBB19_57
	xorl	%r13d, %r13d
	jmp	.LBB19_37
.LBB19_36:
	cmpq	%rdx, %r13
	jge	.LBB19_57
.LBB19_37:
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
	vmovdqa	.LCPI19_0(%rip), %ymm2
	vmovdqa	.LCPI19_1(%rip), %ymm3
	jmp	.LBB19_40
	.p2align	4
.LBB19_38:
	vmovd	%edx, %xmm5
	vpbroadcastd	%xmm5, %ymm5
	vpcmpgtd	%ymm2, %ymm5, %ymm7
	vmaskmovps	%ymm6, %ymm7, (%rdi)
	vpcmpgtd	%ymm3, %ymm5, %ymm5
	vmaskmovps	%ymm4, %ymm5, 32(%rdi)
.LBB19_39:
	addq	$16, %r13
	addq	-56(%rsp), %rax
	cmpq	-72(%rsp), %r13
	jge	.LBB19_57
.LBB19_40:
	vmovups	(%r8,%r13,4), %ymm4
	vmovups	32(%r8,%r13,4), %ymm5
	testq	%rcx, %rcx
	je	.LBB19_43
	cmpq	$1, %rcx
	jne	.LBB19_44
	xorl	%edi, %edi
	vmovaps	%ymm4, %ymm6
	vmovaps	%ymm5, %ymm7
	jmp	.LBB19_46
	.p2align	4
.LBB19_43:
	vmovaps	%ymm4, %ymm6
	vmovaps	%ymm5, %ymm7
	jmp	.LBB19_48
	.p2align	4
.LBB19_44:
	movq	%rax, %r12
	xorl	%edx, %edx
	vmovaps	%ymm4, %ymm6
	vmovaps	%ymm5, %ymm7
	.p2align	4
.LBB19_45:
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
	jne	.LBB19_45
.LBB19_46:
	testb	$1, %cl
	je	.LBB19_48
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
.LBB19_48:
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
	jne	.LBB19_50
	vmovups	(%rdi), %ymm7
	vmovups	32(%rdi), %ymm9
	vfmadd213ps	32(%r12), %ymm9, %ymm6
	vfmadd213ps	(%r12), %ymm7, %ymm8
.LBB19_50:
	movq	-72(%rsp), %rdx
	leaq	(%r10,%r13,4), %rbp
	subq	%r13, %rdx
	cmpq	$16, %rdx
	jl	.LBB19_52
	vmovups	%ymm8, (%rbp)
	vmovups	%ymm6, 32(%rbp)
	jmp	.LBB19_53
	.p2align	4
.LBB19_52:
	vmovd	%edx, %xmm7
	vpbroadcastd	%xmm7, %ymm7
	vpcmpgtd	%ymm2, %ymm7, %ymm9
	vmaskmovps	%ymm8, %ymm9, (%rbp)
	vpcmpgtd	%ymm3, %ymm7, %ymm7
	vmaskmovps	%ymm6, %ymm7, 32(%rbp)
.LBB19_53:
	vmaxps	%ymm4, %ymm1, %ymm6
	vmaxps	%ymm5, %ymm0, %ymm4
	testb	%r9b, %r9b
	jne	.LBB19_55
	vmovups	(%rdi), %ymm5
	vmovups	32(%rdi), %ymm7
	vfmadd213ps	32(%r12), %ymm7, %ymm4
	vfmadd213ps	(%r12), %ymm5, %ymm6
.LBB19_55:
	movq	-64(%rsp), %rdi
	leaq	(,%rdi,4), %rdi
	addq	%rbp, %rdi
	cmpq	$16, %rdx
	jl	.LBB19_38
	vmovups	%ymm6, (%rdi)
	vmovups	%ymm4, 32(%rdi)
	jmp	.LBB19_39
.LBB19_57:
	movq	-48(%rsp), %rdi
	addq	$2, %rdi
	movq	-24(%rsp), %r13
	movq	-8(%rsp), %rsi
.LBB19_58:
	movabsq	$-9223372036854775807, %rax
	andq	%rax, %rsi
	cmpq	$1, %rsi
	jne	.LBB19_114
	movq	(%r13), %rax
	cmpq	$49, %rax
	movq	%rax, -72(%rsp)
	jl	.LBB19_88
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
	vmovdqa	.LCPI19_0(%rip), %ymm2
	vmovdqa	.LCPI19_1(%rip), %ymm3
	movq	%rsi, -40(%rsp)
	movq	%r11, -64(%rsp)
	jmp	.LBB19_63
	.p2align	4
.LBB19_61:
	vmovd	%r11d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	%ymm2, %ymm6, %ymm7
	vmaskmovps	%ymm5, %ymm7, (%rbp)
	vpcmpgtd	%ymm3, %ymm6, %ymm5
	vmaskmovps	%ymm4, %ymm5, 224(%r8)
.LBB19_62:
	movq	-64(%rsp), %r11
	leaq	64(%r13), %rbp
	leaq	112(%r13), %rax
	addq	-32(%rsp), %rsi
	movq	-72(%rsp), %rcx
	cmpq	%rcx, %rax
	movq	%rcx, %rax
	jge	.LBB19_90
.LBB19_63:
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
	je	.LBB19_70
	cmpq	$1, %r11
	jne	.LBB19_66
	xorl	%ebp, %ebp
	jmp	.LBB19_68
	.p2align	4
.LBB19_66:
	movq	%rsi, %r8
	xorl	%ebp, %ebp
	.p2align	4
.LBB19_67:
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
	jne	.LBB19_67
.LBB19_68:
	testb	$1, %r11b
	je	.LBB19_70
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
.LBB19_70:
	testq	%rdi, %rdi
	leaq	(%rdi,%r13,4), %r8
	cmoveq	%rdi, %r8
	testq	%r10, %r10
	leaq	(%r10,%r13,4), %rbp
	cmoveq	%r10, %rbp
	vmaxps	%ymm10, %ymm1, %ymm10
	vmaxps	%ymm11, %ymm0, %ymm11
	testq	%r8, %r8
	je	.LBB19_74
	testq	%rbp, %rbp
	je	.LBB19_73
	vmovups	(%r8), %ymm12
	vmovups	32(%r8), %ymm13
	vfmadd213ps	32(%rbp), %ymm13, %ymm11
	vfmadd213ps	(%rbp), %ymm12, %ymm10
.LBB19_73:
	leaq	64(%r8), %r11
	jmp	.LBB19_75
	.p2align	4
.LBB19_74:
	xorl	%r11d, %r11d
.LBB19_75:
	vmaxps	%ymm8, %ymm1, %ymm8
	vmaxps	%ymm9, %ymm0, %ymm9
	testq	%r11, %r11
	je	.LBB19_78
	testq	%rbp, %rbp
	je	.LBB19_78
	vmovups	(%r11), %ymm12
	vmovups	32(%r11), %ymm13
	vfmadd213ps	96(%rbp), %ymm13, %ymm9
	vfmadd213ps	64(%rbp), %ymm12, %ymm8
.LBB19_78:
	vmaxps	%ymm7, %ymm1, %ymm7
	vmaxps	%ymm6, %ymm0, %ymm6
	testq	%r8, %r8
	je	.LBB19_82
	subq	$-128, %r8
	testq	%rbp, %rbp
	je	.LBB19_81
	vmovups	(%r8), %ymm12
	vmovups	32(%r8), %ymm13
	vfmadd213ps	160(%rbp), %ymm13, %ymm6
	vfmadd213ps	128(%rbp), %ymm12, %ymm7
.LBB19_81:
	addq	$64, %r8
	jmp	.LBB19_83
	.p2align	4
.LBB19_82:
	xorl	%r8d, %r8d
.LBB19_83:
	vmaxps	%ymm5, %ymm1, %ymm5
	vmaxps	%ymm4, %ymm0, %ymm4
	testq	%r8, %r8
	je	.LBB19_86
	testq	%rbp, %rbp
	je	.LBB19_86
	vmovups	(%r8), %ymm12
	vmovups	32(%r8), %ymm13
	vfmadd213ps	224(%rbp), %ymm13, %ymm4
	vfmadd213ps	192(%rbp), %ymm12, %ymm5
.LBB19_86:
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
	jl	.LBB19_61
	vmovups	%ymm5, (%rbp)
	vmovups	%ymm4, 32(%rbp)
	jmp	.LBB19_62
.LBB19_88:
	cmpq	$16, %rax
	jle	.LBB19_115
	movq	%rdi, -48(%rsp)
	xorl	%ebp, %ebp
	jmp	.LBB19_91
.LBB19_90:
	addq	$80, %r13
	cmpq	%rax, %r13
	jge	.LBB19_113
.LBB19_91:
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
	vmovdqa	.LCPI19_0(%rip), %ymm2
	vmovdqa	.LCPI19_1(%rip), %ymm3
	movq	%rbp, %r13
	jmp	.LBB19_94
	.p2align	4
.LBB19_92:
	vmovd	%ebp, %xmm5
	vpbroadcastd	%xmm5, %ymm5
	vpcmpgtd	%ymm2, %ymm5, %ymm6
	vmaskmovps	%ymm8, %ymm6, (%r11)
	vpcmpgtd	%ymm3, %ymm5, %ymm5
	vmaskmovps	%ymm4, %ymm5, 96(%rsi)
.LBB19_93:
	leaq	32(%r13), %rbp
	addq	$48, %r13
	addq	%r15, %r14
	addq	%r15, %r12
	cmpq	%rax, %r13
	movq	%rbp, %r13
	jge	.LBB19_113
.LBB19_94:
	vmovups	(%rdi,%r13,4), %ymm6
	vmovups	32(%rdi,%r13,4), %ymm7
	vmovups	64(%rdi,%r13,4), %ymm4
	vmovups	96(%rdi,%r13,4), %ymm5
	testq	%rcx, %rcx
	je	.LBB19_101
	cmpq	$1, %rcx
	jne	.LBB19_97
	xorl	%ebp, %ebp
	jmp	.LBB19_99
	.p2align	4
.LBB19_97:
	xorl	%esi, %esi
	xorl	%ebp, %ebp
	.p2align	4
.LBB19_98:
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
	jne	.LBB19_98
.LBB19_99:
	testb	$1, %cl
	je	.LBB19_101
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
.LBB19_101:
	testq	%r10, %r10
	leaq	(%r10,%r13,4), %rbp
	cmoveq	%r10, %rbp
	vmaxps	%ymm6, %ymm1, %ymm6
	vmaxps	%ymm7, %ymm0, %ymm7
	testq	%r9, %r9
	je	.LBB19_107
	leaq	(%r9,%r13,4), %rsi
	testq	%rsi, %rsi
	je	.LBB19_107
	testq	%rbp, %rbp
	je	.LBB19_105
	vmovups	(%rsi), %ymm8
	vmovups	32(%rsi), %ymm9
	vfmadd213ps	32(%rbp), %ymm9, %ymm7
	vfmadd213ps	(%rbp), %ymm8, %ymm6
.LBB19_105:
	addq	$64, %rsi
	jmp	.LBB19_108
	.p2align	4
.LBB19_107:
	xorl	%esi, %esi
.LBB19_108:
	vmaxps	%ymm4, %ymm1, %ymm8
	vmaxps	%ymm5, %ymm0, %ymm4
	testq	%rsi, %rsi
	je	.LBB19_111
	testq	%rbp, %rbp
	je	.LBB19_111
	vmovups	(%rsi), %ymm5
	vmovups	32(%rsi), %ymm9
	vfmadd213ps	96(%rbp), %ymm9, %ymm4
	vfmadd213ps	64(%rbp), %ymm5, %ymm8
.LBB19_111:
	movq	%rax, %rbp
	leaq	(%r8,%r13,4), %rsi
	vmovups	%ymm6, (%rsi)
	vmovups	%ymm7, 32(%rsi)
	subq	%r13, %rbp
	leaq	64(%rsi), %r11
	addq	$-16, %rbp
	cmpq	$16, %rbp
	jl	.LBB19_92
	vmovups	%ymm8, (%r11)
	vmovups	%ymm4, 32(%r11)
	jmp	.LBB19_93
.LBB19_113:
	cmpq	%rax, %rbp
	movq	-24(%rsp), %r13
	movq	-48(%rsp), %rdi
	jl	.LBB19_117
.LBB19_114:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB19_115:
	testq	%rax, %rax
	jle	.LBB19_114
	xorl	%ebp, %ebp
.LBB19_117:
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
	vmovdqa	.LCPI19_0(%rip), %ymm2
	vmovdqa	.LCPI19_1(%rip), %ymm3
	jmp	.LBB19_120
	.p2align	4
.LBB19_118:
	vmovd	%r12d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	%ymm2, %ymm6, %ymm7
	vmaskmovps	%ymm4, %ymm7, (%rdx)
	vpcmpgtd	%ymm3, %ymm6, %ymm4
	vmaskmovps	%ymm5, %ymm4, 32(%rdx)
.LBB19_119:
	addq	$16, %rbp
	addq	%r14, %rbx
	addq	%r14, %r15
	cmpq	%rax, %rbp
	jge	.LBB19_114
.LBB19_120:
	vmovups	(%rsi,%rbp,4), %ymm4
	vmovups	32(%rsi,%rbp,4), %ymm5
	testq	%rdi, %rdi
	je	.LBB19_128
	cmpq	$4, %rdi
	jae	.LBB19_123
	xorl	%r12d, %r12d
	jmp	.LBB19_125
	.p2align	4
.LBB19_123:
	movq	%rbx, %r13
	xorl	%r12d, %r12d
	.p2align	4
.LBB19_124:
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
	jne	.LBB19_124
.LBB19_125:
	testq	%r9, %r9
	je	.LBB19_128
	leaq	(%r11,%r12,4), %r13
	addq	$-12, %r13
	shlq	$6, %r12
	addq	%r15, %r12
	xorl	%edx, %edx
	.p2align	4
.LBB19_127:
	vbroadcastss	(%r13,%rdx,4), %ymm6
	vfmadd231ps	32(%r12), %ymm6, %ymm5
	vfmadd231ps	(%r12), %ymm6, %ymm4
	incq	%rdx
	addq	$64, %r12
	cmpq	%rdx, %r9
	jne	.LBB19_127
.LBB19_128:
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
	jne	.LBB19_130
	vmovups	(%r12), %ymm6
	vmovups	32(%r12), %ymm7
	vfmadd213ps	32(%rdx), %ymm7, %ymm5
	vfmadd213ps	(%rdx), %ymm6, %ymm4
.LBB19_130:
	movq	-72(%rsp), %rax
	movq	%rax, %r12
	subq	%rbp, %r12
	movq	-64(%rsp), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	cmpq	$16, %r12
	jl	.LBB19_118
	vmovups	%ymm4, (%rdx)
	vmovups	%ymm5, 32(%rdx)
	jmp	.LBB19_119
.Lfunc_end19:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF, .Lfunc_end19-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF
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
	jne	.LBB20_1
.LBB20_21:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB20_1:
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
	jmp	.LBB20_2
	.p2align	4
.LBB20_20:
	incq	%rsi
	movq	-8(%rsp), %rdx
	addq	%rdx, %r10
	movq	-16(%rsp), %rdi
	addq	%rdi, %rbx
	addq	%rdx, %r13
	addq	%rdi, %rbp
	cmpq	-56(%rsp), %rsi
	je	.LBB20_21
.LBB20_2:
	cmpq	$8, %rax
	jl	.LBB20_7
	movq	%rsi, %rdi
	imulq	%rax, %rdi
	movq	-72(%rsp), %rdx
	leaq	(%rdx,%rdi,8), %rdx
	movq	-24(%rsp), %r11
	leaq	(%r11,%rdi,4), %r15
	xorl	%edi, %edi
	.p2align	4
.LBB20_4:
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
	jge	.LBB20_4
	cmpq	%rax, %rdi
	jae	.LBB20_20
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
	jmp	.LBB20_20
	.p2align	4
.LBB20_7:
	testq	%rax, %rax
	je	.LBB20_20
	cmpq	$8, %rax
	setb	%dl
	orb	-73(%rsp), %dl
	testb	$1, %dl
	je	.LBB20_10
	xorl	%edi, %edi
	jmp	.LBB20_13
.LBB20_10:
	xorl	%edx, %edx
	.p2align	4
.LBB20_11:
	vmovupd	(%rbx,%rdx,8), %ymm0
	vsubpd	(%r8,%rdx,8), %ymm0, %ymm0
	vdivpd	(%r9,%rdx,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovupd	%xmm0, (%r10,%rdx,4)
	addq	$4, %rdx
	cmpq	%rdx, %rcx
	jne	.LBB20_11
	movq	%rcx, %rdi
	cmpq	%rcx, %rax
	je	.LBB20_20
.LBB20_13:
	movq	%rdi, %r15
	cmpq	$0, -64(%rsp)
	je	.LBB20_17
	leaq	(%r10,%rdi,4), %rdx
	leaq	(%r9,%rdi,8), %r11
	leaq	(%r8,%rdi,8), %r14
	leaq	(%rbx,%rdi,8), %r12
	xorl	%r15d, %r15d
	movq	-64(%rsp), %rcx
	.p2align	4
.LBB20_15:
	vmovsd	(%r12,%r15,8), %xmm0
	vsubsd	(%r14,%r15,8), %xmm0, %xmm0
	vdivsd	(%r11,%r15,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %rcx
	jne	.LBB20_15
	addq	%rdi, %r15
	movq	-32(%rsp), %rcx
.LBB20_17:
	subq	%rax, %rdi
	cmpq	$-4, %rdi
	ja	.LBB20_20
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
.LBB20_19:
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
	jne	.LBB20_19
	jmp	.LBB20_20
.Lfunc_end20:
	.size	nt_f64_standardize_f32__avx2, .Lfunc_end20-nt_f64_standardize_f32__avx2
	.globl	nt_f64_within__avx2
	.p2align	4
	.type	nt_f64_within__avx2,@function
nt_f64_within__avx2:
	cmpq	%rdx, %rsi
	je	.LBB21_11
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
	jmp	.LBB21_2
	.p2align	4
.LBB21_7:
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
.LBB21_8:
	vpcmpgtq	%ymm1, %ymm0, %ymm2
	vblendvpd	%ymm2, %ymm0, %ymm1, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vpcmpgtq	%xmm1, %xmm0, %xmm2
	vblendvpd	%xmm2, %xmm0, %xmm1, %xmm0
	vshufps	$238, %xmm0, %xmm0, %xmm1
	vandpd	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	shrq	$63, %r14
.LBB21_9:
	movb	%r14b, (%rdi,%rsi)
	incq	%rsi
	addq	%rbx, %r11
	cmpq	%rdx, %rsi
	je	.LBB21_10
.LBB21_2:
	cmpq	$8, %rax
	jl	.LBB21_12
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
	jb	.LBB21_22
	movl	$8, %r15d
	.p2align	4
.LBB21_5:
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
	jge	.LBB21_5
	cmpq	%rax, %r15
	jb	.LBB21_7
	jmp	.LBB21_8
	.p2align	4
.LBB21_12:
	testq	%rax, %rax
	je	.LBB21_13
	movb	$1, %bpl
	xorl	%r14d, %r14d
	jmp	.LBB21_15
	.p2align	4
.LBB21_18:
	xorl	%ebp, %ebp
	movq	%r10, %r15
	addq	%r14, %r15
	je	.LBB21_21
.LBB21_15:
	incq	%r14
	.p2align	4
.LBB21_16:
	vmovsd	-8(%r11,%r14,8), %xmm0
	vucomisd	-8(%r8,%r14,8), %xmm0
	jb	.LBB21_18
	vmovsd	-8(%r9,%r14,8), %xmm1
	vucomisd	%xmm0, %xmm1
	jb	.LBB21_18
	leaq	(%r10,%r14), %r15
	incq	%r15
	incq	%r14
	cmpq	$1, %r15
	jne	.LBB21_16
	movb	$1, %r14b
	testb	$1, %bpl
	jne	.LBB21_9
.LBB21_21:
	xorl	%r14d, %r14d
	jmp	.LBB21_9
	.p2align	4
.LBB21_22:
	cmpq	$8, %rax
	jne	.LBB21_7
	jmp	.LBB21_8
.LBB21_13:
	movb	$1, %r14b
	jmp	.LBB21_9
.LBB21_10:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB21_11:
	vzeroupper
	retq
.Lfunc_end21:
	.size	nt_f64_within__avx2, .Lfunc_end21-nt_f64_within__avx2
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
