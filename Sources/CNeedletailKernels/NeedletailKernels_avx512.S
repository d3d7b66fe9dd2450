// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 52e5fd4cc57a58e5
// toolchain: Swift version 6.3.1 (swift-6.3.1-RELEASE)
// flags: -swift-version 6 -Ounchecked -wmo -parse-as-library -module-name NeedletailKernels -Xfrontend -disable-stack-protector -target x86_64-unknown-linux-gnu -Xcc -march=x86-64-v4 -D NT_FMA -D NT_AVX512 -emit-assembly
#if defined(__x86_64__) && defined(__ELF__)
	.hidden	nt_f32_add__avx512
	.hidden	nt_f32_subtract__avx512
	.hidden	nt_f32_multiply__avx512
	.hidden	nt_f32_divide__avx512
	.hidden	nt_f32_minimum__avx512
	.hidden	nt_f32_maximum__avx512
	.hidden	nt_f32_prelu__avx512
	.hidden	nt_f32_squared_difference__avx512
	.hidden	nt_f32_fma_peak__avx512
	.hidden	nt_f32_read_sum__avx512
	.hidden	nt_f32_relu__avx512
	.hidden	nt_f32_sigmoid__avx512
	.hidden	nt_f32_scale_shift__avx512
	.hidden	nt_f32_matmul_packed__avx512
	.hidden	nt_f64_standardize_f32__avx512
	.hidden	nt_f64_within__avx512
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_0:
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.text
	.globl	nt_f32_add__avx512
	.p2align	4
	.type	nt_f32_add__avx512,@function
nt_f32_add__avx512:
	cmpq	%rdx, %rsi
	jge	.LBB0_141
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$600, %rsp
	movq	%rdx, %rbp
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
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	testq	%rcx, %rcx
	movq	%rbp, 8(%rsp)
	movq	%r8, 16(%rsp)
	movq	%rsi, 24(%rsp)
	je	.LBB0_12
	cmpq	$1, %rcx
	jne	.LBB0_17
	testq	%r12, %r12
	je	.LBB0_36
	cmpq	$1, %r12
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
	je	.LBB0_142
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB0_143
.LBB0_12:
	cmpq	$1, %r12
	jne	.LBB0_17
	movq	48(%r8), %r12
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
	cmpq	%r12, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB0_40
	cmpq	104(%r8), %r15
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
	imulq	%rsi, %rbx
	movq	%r8, 184(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 128(%rsp)
	vmovdqu	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB0_24
	leaq	128(%rsp), %r13
	movq	%r11, %r14
	movq	%rcx, %r15
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%r15, %rcx
	movq	16(%rsp), %r8
	movq	%r14, %r11
	movq	24(%rsp), %rsi
.LBB0_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB0_26
	.p2align	4
.LBB0_25:
	movq	16(%rsp), %r8
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	xorl	%eax, %eax
	movq	24(%rsp), %rsi
.LBB0_26:
	movq	%rsi, %rdx
	subq	%rax, %rdx
	movq	%rbp, %r15
	subq	%r11, %r15
	cmpq	%rdx, %r15
	cmovgeq	%rdx, %r15
	movq	%rcx, %rdi
	imulq	%rax, %rdi
	vmovaps	128(%rsp), %xmm0
	vmovaps	%xmm0, 448(%rsp)
	movq	128(%rsp), %rdx
	movq	136(%rsp), %rsi
	shlq	$2, %rdx
	addq	48(%r8), %rdx
	leaq	(%rdx,%rdi,4), %rdx
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	%r12, 48(%rsp)
	imulq	%r12, %rax
	leaq	(%rsi,%rax,4), %rbp
	movq	%r11, 120(%rsp)
	leaq	(,%r11,4), %r12
	addq	160(%r8), %r12
	cmpq	$16, %r15
	jl	.LBB0_30
	xorl	%r14d, %r14d
	movq	%rbp, 56(%rsp)
	movq	48(%rsp), %rbx
	.p2align	4
.LBB0_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%rcx, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%zmm0, 528(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovups	%ymm2, 64(%rsp)
	vmovaps	%xmm3, 32(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	56(%rsp), %rdx
	movq	%rbx, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %rcx
	vmovups	528(%rsp), %zmm4
	vinsertf32x4	$1, 96(%rsp), %zmm4, %zmm4
	vinsertf32x4	$1, %xmm1, %zmm0, %zmm0
	vaddps	%zmm0, %zmm4, %zmm0
	vmovups	64(%rsp), %ymm1
	vinsertf128	$1, 32(%rsp), %ymm1, %ymm1
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vinsertf64x4	$1, %ymm1, %zmm0, %zmm0
	vmovups	%zmm0, (%r12,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB0_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	56(%rsp), %rbp
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
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%zmm0, 528(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovups	%ymm2, 64(%rsp)
	vmovaps	%xmm3, 32(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	48(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	528(%rsp), %zmm4
	vinsertf32x4	$1, 96(%rsp), %zmm4, %zmm4
	vinsertf32x4	$1, %xmm1, %zmm0, %zmm0
	vaddps	%zmm0, %zmm4, %zmm0
	vmovups	64(%rsp), %ymm1
	vinsertf128	$1, 32(%rsp), %ymm1, %ymm1
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vaddps	%ymm2, %ymm1, %ymm1
	vinsertf64x4	$1, %ymm1, %zmm0, %zmm0
	movl	$-1, %eax
	shlxl	%r13d, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm0, (%r12,%r14,4) {%k1}
.LBB0_33:
	movq	120(%rsp), %r11
	addq	%r15, %r11
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	je	.LBB0_140
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm0 {%k1} {z}
	vmovdqa	.LCPI0_0(%rip), %xmm1
	vpermq	%zmm0, %zmm1, %zmm0
	vpaddq	448(%rsp), %xmm0, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB0_25
	leaq	128(%rsp), %r13
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
	movq	24(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB0_81
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB0_82
.LBB0_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB0_15
.LBB0_41:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r11, %rbx
	jmp	.LBB0_47
.LBB0_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB0_38
.LBB0_43:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r11, %r12
	jmp	.LBB0_84
.LBB0_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB0_45:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB0_47
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
.LBB0_47:
	movl	$-1, %r14d
	leaq	128(%rsp), %r13
	jmp	.LBB0_49
	.p2align	4
.LBB0_48:
	movq	16(%rsp), %r8
	movq	48(%r8), %r12
	movq	160(%r8), %r15
	xorl	%ebx, %ebx
.LBB0_49:
	movq	24(%rsp), %rax
	subq	%rbx, %rax
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rax
	vmovss	(%r12,%rax,4), %xmm0
	movq	136(%rsp), %rcx
	movq	104(%r8), %r8
	leaq	(%r8,%rcx,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r15,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB0_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	shlxl	%r9d, %r14d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rdi), %zmm2 {%k1} {z}
	vbroadcastss	%xmm0, %zmm1
	vaddps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, (%rsi) {%k1}
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB0_55
	movq	%r11, %r12
	movq	%r9, %r8
	movq	8(%rsp), %rbx
	jmp	.LBB0_57
	.p2align	4
.LBB0_52:
	cmpq	$64, %rdx
	jl	.LBB0_58
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %rbx
	.p2align	4
.LBB0_54:
	vaddps	-192(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -192(%r9,%r11,4)
	vaddps	-128(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -128(%r9,%r11,4)
	vaddps	-64(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -64(%r9,%r11,4)
	vaddps	(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB0_54
	jmp	.LBB0_57
	.p2align	4
.LBB0_55:
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	8(%rsp), %rbx
	.p2align	4
.LBB0_56:
	vaddps	-192(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -192(%r11,%r9,4)
	vaddps	-128(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -128(%r11,%r9,4)
	vaddps	-64(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -64(%r11,%r9,4)
	vaddps	(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB0_56
.LBB0_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r12, %r11
	jge	.LBB0_60
	jmp	.LBB0_63
	.p2align	4
.LBB0_58:
	cmpq	$15, %rdx
	jle	.LBB0_68
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	8(%rsp), %rbx
.LBB0_60:
	vbroadcastss	%xmm0, %zmm1
	.p2align	4
.LBB0_61:
	vaddps	(%rdi,%r8,4), %zmm1, %zmm2
	vmovups	%zmm2, (%rsi,%r8,4)
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
	shlxl	%r9d, %r14d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%r8,4) {%k1}
.LBB0_65:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	je	.LBB0_71
.LBB0_66:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rax
	movq	%rax, 128(%rsp)
	addq	144(%rsi), %rcx
	movq	%rcx, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB0_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
	jmp	.LBB0_48
.LBB0_68:
	testq	%rdx, %rdx
	movq	8(%rsp), %rbx
	jle	.LBB0_70
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB0_64
.LBB0_70:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	jne	.LBB0_66
	jmp	.LBB0_140
.LBB0_71:
	testb	%bpl, %bpl
	jne	.LBB0_139
	jmp	.LBB0_140
.LBB0_73:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB0_76
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB0_164
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB0_165
.LBB0_76:
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r12
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r12
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB0_79
	cmpq	104(%r8), %r12
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB0_111
	xorl	%edi, %edi
	jmp	.LBB0_114
.LBB0_79:
	cmpq	%rsi, %r11
	jge	.LBB0_110
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	jmp	.LBB0_114
.LBB0_81:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB0_82:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	subq	%rcx, %r12
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB0_84
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%rbp, %r11
.LBB0_84:
	leaq	128(%rsp), %r13
	jmp	.LBB0_86
	.p2align	4
.LBB0_85:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB0_86:
	movq	24(%rsp), %rax
	subq	%r12, %rax
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rcx
	movq	136(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rsi
	movq	104(%r8), %rdi
	vmovss	(%rdi,%rax,4), %xmm0
	leaq	(%r15,%r11,4), %rdi
	testb	%bl, %bl
	je	.LBB0_89
	movl	%edi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	movl	$-1, %r8d
	shlxl	%r9d, %r8d, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rsi), %zmm2 {%k1} {z}
	vbroadcastss	%xmm0, %zmm1
	vaddps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, (%rdi) {%k1}
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB0_92
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	8(%rsp), %r14
	jmp	.LBB0_94
	.p2align	4
.LBB0_89:
	cmpq	$64, %rdx
	jl	.LBB0_95
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %r14
	.p2align	4
.LBB0_91:
	vaddps	-192(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -192(%r9,%r11,4)
	vaddps	-128(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -128(%r9,%r11,4)
	vaddps	-64(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -64(%r9,%r11,4)
	vaddps	(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB0_91
	jmp	.LBB0_94
	.p2align	4
.LBB0_92:
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	8(%rsp), %r14
	.p2align	4
.LBB0_93:
	vaddps	-192(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -192(%r11,%r9,4)
	vaddps	-128(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -128(%r11,%r9,4)
	vaddps	-64(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -64(%r11,%r9,4)
	vaddps	(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB0_93
.LBB0_94:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB0_97
	jmp	.LBB0_100
	.p2align	4
.LBB0_95:
	cmpq	$15, %rdx
	jle	.LBB0_105
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	8(%rsp), %r14
.LBB0_97:
	vbroadcastss	%xmm0, %zmm1
	.p2align	4
.LBB0_98:
	vaddps	(%rsi,%r8,4), %zmm1, %zmm2
	vmovups	%zmm2, (%rdi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB0_98
	addq	$-16, %r9
	movq	%r9, %r8
.LBB0_100:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB0_102
.LBB0_101:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rsi,%r8,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rdi,%r8,4) {%k1}
.LBB0_102:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	16(%rsp), %r8
	je	.LBB0_108
.LBB0_103:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 128(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB0_85
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB0_85
.LBB0_105:
	testq	%rdx, %rdx
	movq	8(%rsp), %r14
	jle	.LBB0_107
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB0_101
.LBB0_107:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB0_103
	jmp	.LBB0_140
.LBB0_108:
	testb	%bl, %bl
	jne	.LBB0_139
	jmp	.LBB0_140
.LBB0_110:
	xorl	%ebx, %ebx
.LBB0_111:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB0_113
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB0_114
.LBB0_113:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB0_114:
	movq	%rdi, %r14
	imulq	%rsi, %r14
	movq	%r8, 184(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 128(%rsp)
	vmovdqu	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB0_116
	leaq	128(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%rbp, %r11
.LBB0_116:
	movq	%r11, %rdi
	subq	%r14, %rdi
	movl	$-1, %ebp
	vmovdqa	.LCPI0_0(%rip), %xmm3
	leaq	128(%rsp), %r13
	jmp	.LBB0_118
	.p2align	4
.LBB0_117:
	movq	16(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r12
	xorl	%edi, %edi
.LBB0_118:
	movq	24(%rsp), %rcx
	subq	%rdi, %rcx
	movq	8(%rsp), %rax
	subq	%r11, %rax
	cmpq	%rcx, %rax
	cmovgeq	%rcx, %rax
	movq	104(%r8), %r9
	vmovdqa	128(%rsp), %xmm0
	movq	128(%rsp), %r10
	movq	%r11, %r8
	movq	136(%rsp), %r11
	leaq	(%r15,%r10,4), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	leaq	(%r9,%r11,4), %rdx
	leaq	(%rdx,%rdi,4), %rsi
	movq	%r8, %r14
	leaq	(%r12,%r8,4), %rdx
	testb	%bl, %bl
	je	.LBB0_122
	movl	%edx, %edi
	negl	%edi
	shrl	$2, %edi
	andl	$15, %edi
	cmpq	%rax, %rdi
	cmovgeq	%rax, %rdi
	shlxl	%edi, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rcx), %zmm1 {%k1} {z}
	vmovups	(%rsi), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx) {%k1}
	leaq	64(%rdi), %r8
	cmpq	%r8, %rax
	movq	8(%rsp), %r15
	jl	.LBB0_125
	.p2align	4
.LBB0_120:
	vmovups	-256(%rcx,%r8,4), %zmm1
	vaddps	-256(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -256(%rdx,%r8,4)
	vmovups	-192(%rcx,%r8,4), %zmm1
	vaddps	-192(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -192(%rdx,%r8,4)
	vmovups	-128(%rcx,%r8,4), %zmm1
	vaddps	-128(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -128(%rdx,%r8,4)
	vmovups	-64(%rcx,%r8,4), %zmm1
	vaddps	-64(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -64(%rdx,%r8,4)
	addq	$64, %r8
	cmpq	%r8, %rax
	jge	.LBB0_120
	addq	$-64, %r8
	movq	%r8, %rdi
	jmp	.LBB0_125
	.p2align	4
.LBB0_122:
	cmpq	$64, %rax
	jl	.LBB0_126
	leaq	(%r12,%r14,4), %r8
	addq	$192, %r8
	shlq	$2, %rdi
	leaq	(%rdi,%r11,4), %r11
	addq	%r11, %r9
	addq	$192, %r9
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%r15,%rdi), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %r15
	.p2align	4
.LBB0_124:
	vmovups	-192(%r10,%r11,4), %zmm1
	vaddps	-192(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, -192(%r8,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm1
	vaddps	-128(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, -128(%r8,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm1
	vaddps	-64(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, -64(%r8,%r11,4)
	vmovups	(%r10,%r11,4), %zmm1
	vaddps	(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, (%r8,%r11,4)
	leaq	64(%r11), %rdi
	subq	$-128, %r11
	cmpq	%r11, %rax
	movq	%rdi, %r11
	jge	.LBB0_124
.LBB0_125:
	leaq	16(%rdi), %r8
	cmpq	%r8, %rax
	movq	%r14, %r11
	jge	.LBB0_128
	jmp	.LBB0_130
	.p2align	4
.LBB0_126:
	cmpq	$15, %rax
	jle	.LBB0_135
	movl	$16, %r8d
	xorl	%edi, %edi
	movq	8(%rsp), %r15
	movq	%r14, %r11
	.p2align	4
.LBB0_128:
	vmovups	(%rcx,%rdi,4), %zmm1
	vaddps	(%rsi,%rdi,4), %zmm1, %zmm1
	vmovups	%zmm1, (%rdx,%rdi,4)
	movq	%r8, %rdi
	addq	$16, %r8
	cmpq	%r8, %rax
	jge	.LBB0_128
	addq	$-16, %r8
	movq	%r8, %rdi
.LBB0_130:
	movq	%rax, %r8
	subq	%rdi, %r8
	testq	%r8, %r8
	jle	.LBB0_132
.LBB0_131:
	shlxl	%r8d, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rcx,%rdi,4), %zmm1 {%k1} {z}
	vmovups	(%rsi,%rdi,4), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx,%rdi,4) {%k1}
.LBB0_132:
	addq	%rax, %r11
	cmpq	%r15, %r11
	je	.LBB0_138
.LBB0_133:
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm1 {%k1} {z}
	vpermq	%zmm1, %zmm3, %zmm1
	vpaddq	%xmm0, %xmm1, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB0_117
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI0_0(%rip), %xmm3
	movq	%r14, %r11
	jmp	.LBB0_117
.LBB0_135:
	testq	%rax, %rax
	movq	8(%rsp), %r15
	movq	%r14, %r11
	jle	.LBB0_137
	xorl	%edi, %edi
	movq	%rax, %r8
	jmp	.LBB0_131
.LBB0_137:
	addq	%rax, %r11
	cmpq	%r15, %r11
	jne	.LBB0_133
	jmp	.LBB0_140
.LBB0_138:
	testb	%bl, %bl
	je	.LBB0_140
.LBB0_139:
	sfence
.LBB0_140:
	addq	$600, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB0_141:
	vzeroupper
	retq
.LBB0_142:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB0_143:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 64(%rsp)
	jmp	.LBB0_146
	.p2align	4
.LBB0_144:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vaddps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB0_145:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB0_140
.LBB0_146:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB0_148
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB0_149
.LBB0_148:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB0_149:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 520(%rsp)
	testq	%rax, %rax
	jle	.LBB0_151
	movq	%rax, %rdi
	leaq	464(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	464(%rsp), %r13
	movq	472(%rsp), %rsi
	jmp	.LBB0_152
.LBB0_151:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB0_152:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r15
	leaq	128(%rsp), %rdi
	movq	24(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB0_154
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB0_155
.LBB0_154:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB0_155:
	movq	64(%rsp), %r9
	cmpq	$16, %r12
	jl	.LBB0_158
	cmpq	$0, 32(%rsp)
	je	.LBB0_160
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB0_161
	.p2align	4
.LBB0_158:
	testq	%r12, %r12
	jle	.LBB0_145
	xorl	%eax, %eax
	jmp	.LBB0_144
.LBB0_160:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB0_161:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB0_162:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %zmm0
	vaddps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB0_162
	cmpq	%r12, %rax
	movq	16(%rsp), %r8
	jb	.LBB0_144
	jmp	.LBB0_145
.LBB0_164:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB0_165:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 64(%rsp)
	jmp	.LBB0_170
.LBB0_166:
	testq	%r12, %r12
	jle	.LBB0_169
	xorl	%eax, %eax
.LBB0_168:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vaddps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB0_169:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB0_140
.LBB0_170:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB0_172
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB0_173
.LBB0_172:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB0_173:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 520(%rsp)
	testq	%rax, %rax
	jle	.LBB0_175
	movq	%rax, %rdi
	leaq	464(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	464(%rsp), %rsi
	movq	472(%rsp), %r13
	jmp	.LBB0_176
.LBB0_175:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB0_176:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r15
	leaq	128(%rsp), %rdi
	movq	24(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB0_178
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB0_179
.LBB0_178:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB0_179:
	movq	64(%rsp), %r9
	cmpq	$16, %r12
	jl	.LBB0_166
	cmpq	$0, 32(%rsp)
	je	.LBB0_182
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB0_183
.LBB0_182:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB0_183:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB0_184:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %zmm0
	vaddps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB0_184
	cmpq	%r12, %rax
	movq	16(%rsp), %r8
	jb	.LBB0_168
	jmp	.LBB0_169
.Lfunc_end0:
	.size	nt_f32_add__avx512, .Lfunc_end0-nt_f32_add__avx512
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI1_0:
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.text
	.globl	nt_f32_subtract__avx512
	.p2align	4
	.type	nt_f32_subtract__avx512,@function
nt_f32_subtract__avx512:
	cmpq	%rdx, %rsi
	jge	.LBB1_141
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$600, %rsp
	movq	%rdx, %rbp
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
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	testq	%rcx, %rcx
	movq	%rbp, 8(%rsp)
	movq	%r8, 16(%rsp)
	movq	%rsi, 24(%rsp)
	je	.LBB1_12
	cmpq	$1, %rcx
	jne	.LBB1_17
	testq	%r12, %r12
	je	.LBB1_36
	cmpq	$1, %r12
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
	je	.LBB1_142
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB1_143
.LBB1_12:
	cmpq	$1, %r12
	jne	.LBB1_17
	movq	48(%r8), %r12
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
	cmpq	%r12, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB1_40
	cmpq	104(%r8), %r15
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
	imulq	%rsi, %rbx
	movq	%r8, 184(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 128(%rsp)
	vmovdqu	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB1_24
	leaq	128(%rsp), %r13
	movq	%r11, %r14
	movq	%rcx, %r15
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%r15, %rcx
	movq	16(%rsp), %r8
	movq	%r14, %r11
	movq	24(%rsp), %rsi
.LBB1_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB1_26
	.p2align	4
.LBB1_25:
	movq	16(%rsp), %r8
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	xorl	%eax, %eax
	movq	24(%rsp), %rsi
.LBB1_26:
	movq	%rsi, %rdx
	subq	%rax, %rdx
	movq	%rbp, %r15
	subq	%r11, %r15
	cmpq	%rdx, %r15
	cmovgeq	%rdx, %r15
	movq	%rcx, %rdi
	imulq	%rax, %rdi
	vmovaps	128(%rsp), %xmm0
	vmovaps	%xmm0, 448(%rsp)
	movq	128(%rsp), %rdx
	movq	136(%rsp), %rsi
	shlq	$2, %rdx
	addq	48(%r8), %rdx
	leaq	(%rdx,%rdi,4), %rdx
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	%r12, 48(%rsp)
	imulq	%r12, %rax
	leaq	(%rsi,%rax,4), %rbp
	movq	%r11, 120(%rsp)
	leaq	(,%r11,4), %r12
	addq	160(%r8), %r12
	cmpq	$16, %r15
	jl	.LBB1_30
	xorl	%r14d, %r14d
	movq	%rbp, 56(%rsp)
	movq	48(%rsp), %rbx
	.p2align	4
.LBB1_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%rcx, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%zmm0, 528(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovups	%ymm2, 64(%rsp)
	vmovaps	%xmm3, 32(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	56(%rsp), %rdx
	movq	%rbx, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %rcx
	vmovups	528(%rsp), %zmm4
	vinsertf32x4	$1, 96(%rsp), %zmm4, %zmm4
	vinsertf32x4	$1, %xmm1, %zmm0, %zmm0
	vsubps	%zmm0, %zmm4, %zmm0
	vmovups	64(%rsp), %ymm1
	vinsertf128	$1, 32(%rsp), %ymm1, %ymm1
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vsubps	%ymm2, %ymm1, %ymm1
	vinsertf64x4	$1, %ymm1, %zmm0, %zmm0
	vmovups	%zmm0, (%r12,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB1_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	56(%rsp), %rbp
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
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%zmm0, 528(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovups	%ymm2, 64(%rsp)
	vmovaps	%xmm3, 32(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	48(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	528(%rsp), %zmm4
	vinsertf32x4	$1, 96(%rsp), %zmm4, %zmm4
	vinsertf32x4	$1, %xmm1, %zmm0, %zmm0
	vsubps	%zmm0, %zmm4, %zmm0
	vmovups	64(%rsp), %ymm1
	vinsertf128	$1, 32(%rsp), %ymm1, %ymm1
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vsubps	%ymm2, %ymm1, %ymm1
	vinsertf64x4	$1, %ymm1, %zmm0, %zmm0
	movl	$-1, %eax
	shlxl	%r13d, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm0, (%r12,%r14,4) {%k1}
.LBB1_33:
	movq	120(%rsp), %r11
	addq	%r15, %r11
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	je	.LBB1_140
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm0 {%k1} {z}
	vmovdqa	.LCPI1_0(%rip), %xmm1
	vpermq	%zmm0, %zmm1, %zmm0
	vpaddq	448(%rsp), %xmm0, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB1_25
	leaq	128(%rsp), %r13
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
	movq	24(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB1_81
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB1_82
.LBB1_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB1_15
.LBB1_41:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r11, %rbx
	jmp	.LBB1_47
.LBB1_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB1_38
.LBB1_43:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r11, %r12
	jmp	.LBB1_84
.LBB1_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB1_45:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB1_47
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
.LBB1_47:
	movl	$-1, %r14d
	leaq	128(%rsp), %r13
	jmp	.LBB1_49
	.p2align	4
.LBB1_48:
	movq	16(%rsp), %r8
	movq	48(%r8), %r12
	movq	160(%r8), %r15
	xorl	%ebx, %ebx
.LBB1_49:
	movq	24(%rsp), %rax
	subq	%rbx, %rax
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rax
	vmovss	(%r12,%rax,4), %xmm0
	movq	136(%rsp), %rcx
	movq	104(%r8), %r8
	leaq	(%r8,%rcx,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r15,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB1_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	shlxl	%r9d, %r14d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rdi), %zmm2 {%k1} {z}
	vbroadcastss	%xmm0, %zmm1
	vsubps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, (%rsi) {%k1}
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB1_55
	movq	%r11, %r12
	movq	%r9, %r8
	movq	8(%rsp), %rbx
	jmp	.LBB1_57
	.p2align	4
.LBB1_52:
	cmpq	$64, %rdx
	jl	.LBB1_58
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %rbx
	.p2align	4
.LBB1_54:
	vsubps	-192(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -192(%r9,%r11,4)
	vsubps	-128(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -128(%r9,%r11,4)
	vsubps	-64(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -64(%r9,%r11,4)
	vsubps	(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB1_54
	jmp	.LBB1_57
	.p2align	4
.LBB1_55:
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	8(%rsp), %rbx
	.p2align	4
.LBB1_56:
	vsubps	-192(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -192(%r11,%r9,4)
	vsubps	-128(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -128(%r11,%r9,4)
	vsubps	-64(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -64(%r11,%r9,4)
	vsubps	(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB1_56
.LBB1_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r12, %r11
	jge	.LBB1_60
	jmp	.LBB1_63
	.p2align	4
.LBB1_58:
	cmpq	$15, %rdx
	jle	.LBB1_68
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	8(%rsp), %rbx
.LBB1_60:
	vbroadcastss	%xmm0, %zmm1
	.p2align	4
.LBB1_61:
	vsubps	(%rdi,%r8,4), %zmm1, %zmm2
	vmovups	%zmm2, (%rsi,%r8,4)
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
	shlxl	%r9d, %r14d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vsubps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%r8,4) {%k1}
.LBB1_65:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	je	.LBB1_71
.LBB1_66:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rax
	movq	%rax, 128(%rsp)
	addq	144(%rsi), %rcx
	movq	%rcx, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB1_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
	jmp	.LBB1_48
.LBB1_68:
	testq	%rdx, %rdx
	movq	8(%rsp), %rbx
	jle	.LBB1_70
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB1_64
.LBB1_70:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	jne	.LBB1_66
	jmp	.LBB1_140
.LBB1_71:
	testb	%bpl, %bpl
	jne	.LBB1_139
	jmp	.LBB1_140
.LBB1_73:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB1_76
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB1_164
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB1_165
.LBB1_76:
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r12
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r12
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB1_79
	cmpq	104(%r8), %r12
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB1_111
	xorl	%edi, %edi
	jmp	.LBB1_114
.LBB1_79:
	cmpq	%rsi, %r11
	jge	.LBB1_110
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	jmp	.LBB1_114
.LBB1_81:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB1_82:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	subq	%rcx, %r12
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB1_84
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%rbp, %r11
.LBB1_84:
	leaq	128(%rsp), %r13
	jmp	.LBB1_86
	.p2align	4
.LBB1_85:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB1_86:
	movq	24(%rsp), %rax
	subq	%r12, %rax
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rcx
	movq	136(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rsi
	movq	104(%r8), %rdi
	vmovss	(%rdi,%rax,4), %xmm0
	leaq	(%r15,%r11,4), %rdi
	testb	%bl, %bl
	je	.LBB1_89
	movl	%edi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	movl	$-1, %r8d
	shlxl	%r9d, %r8d, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rsi), %zmm2 {%k1} {z}
	vbroadcastss	%xmm0, %zmm1
	vsubps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, (%rdi) {%k1}
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB1_92
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	8(%rsp), %r14
	jmp	.LBB1_94
	.p2align	4
.LBB1_89:
	cmpq	$64, %rdx
	jl	.LBB1_95
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %r14
	.p2align	4
.LBB1_91:
	vmovups	-192(%r10,%r11,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, -192(%r9,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, -128(%r9,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, -64(%r9,%r11,4)
	vmovups	(%r10,%r11,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB1_91
	jmp	.LBB1_94
	.p2align	4
.LBB1_92:
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	8(%rsp), %r14
	.p2align	4
.LBB1_93:
	vmovups	-192(%r10,%r9,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmovntps	%zmm2, -192(%r11,%r9,4)
	vmovups	-128(%r10,%r9,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmovntps	%zmm2, -128(%r11,%r9,4)
	vmovups	-64(%r10,%r9,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmovntps	%zmm2, -64(%r11,%r9,4)
	vmovups	(%r10,%r9,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmovntps	%zmm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB1_93
.LBB1_94:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB1_97
	jmp	.LBB1_100
	.p2align	4
.LBB1_95:
	cmpq	$15, %rdx
	jle	.LBB1_105
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	8(%rsp), %r14
.LBB1_97:
	vbroadcastss	%xmm0, %zmm1
	.p2align	4
.LBB1_98:
	vmovups	(%rsi,%r8,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, (%rdi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB1_98
	addq	$-16, %r9
	movq	%r9, %r8
.LBB1_100:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB1_102
.LBB1_101:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rsi,%r8,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vsubps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rdi,%r8,4) {%k1}
.LBB1_102:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	16(%rsp), %r8
	je	.LBB1_108
.LBB1_103:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 128(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB1_85
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB1_85
.LBB1_105:
	testq	%rdx, %rdx
	movq	8(%rsp), %r14
	jle	.LBB1_107
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB1_101
.LBB1_107:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB1_103
	jmp	.LBB1_140
.LBB1_108:
	testb	%bl, %bl
	jne	.LBB1_139
	jmp	.LBB1_140
.LBB1_110:
	xorl	%ebx, %ebx
.LBB1_111:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB1_113
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB1_114
.LBB1_113:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB1_114:
	movq	%rdi, %r14
	imulq	%rsi, %r14
	movq	%r8, 184(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 128(%rsp)
	vmovdqu	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB1_116
	leaq	128(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%rbp, %r11
.LBB1_116:
	movq	%r11, %rdi
	subq	%r14, %rdi
	movl	$-1, %ebp
	vmovdqa	.LCPI1_0(%rip), %xmm3
	leaq	128(%rsp), %r13
	jmp	.LBB1_118
	.p2align	4
.LBB1_117:
	movq	16(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r12
	xorl	%edi, %edi
.LBB1_118:
	movq	24(%rsp), %rcx
	subq	%rdi, %rcx
	movq	8(%rsp), %rax
	subq	%r11, %rax
	cmpq	%rcx, %rax
	cmovgeq	%rcx, %rax
	movq	104(%r8), %r9
	vmovdqa	128(%rsp), %xmm0
	movq	128(%rsp), %r10
	movq	%r11, %r8
	movq	136(%rsp), %r11
	leaq	(%r15,%r10,4), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	leaq	(%r9,%r11,4), %rdx
	leaq	(%rdx,%rdi,4), %rsi
	movq	%r8, %r14
	leaq	(%r12,%r8,4), %rdx
	testb	%bl, %bl
	je	.LBB1_122
	movl	%edx, %edi
	negl	%edi
	shrl	$2, %edi
	andl	$15, %edi
	cmpq	%rax, %rdi
	cmovgeq	%rax, %rdi
	shlxl	%edi, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rcx), %zmm1 {%k1} {z}
	vmovups	(%rsi), %zmm2 {%k1} {z}
	vsubps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx) {%k1}
	leaq	64(%rdi), %r8
	cmpq	%r8, %rax
	movq	8(%rsp), %r15
	jl	.LBB1_125
	.p2align	4
.LBB1_120:
	vmovups	-256(%rcx,%r8,4), %zmm1
	vsubps	-256(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -256(%rdx,%r8,4)
	vmovups	-192(%rcx,%r8,4), %zmm1
	vsubps	-192(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -192(%rdx,%r8,4)
	vmovups	-128(%rcx,%r8,4), %zmm1
	vsubps	-128(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -128(%rdx,%r8,4)
	vmovups	-64(%rcx,%r8,4), %zmm1
	vsubps	-64(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -64(%rdx,%r8,4)
	addq	$64, %r8
	cmpq	%r8, %rax
	jge	.LBB1_120
	addq	$-64, %r8
	movq	%r8, %rdi
	jmp	.LBB1_125
	.p2align	4
.LBB1_122:
	cmpq	$64, %rax
	jl	.LBB1_126
	leaq	(%r12,%r14,4), %r8
	addq	$192, %r8
	shlq	$2, %rdi
	leaq	(%rdi,%r11,4), %r11
	addq	%r11, %r9
	addq	$192, %r9
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%r15,%rdi), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %r15
	.p2align	4
.LBB1_124:
	vmovups	-192(%r10,%r11,4), %zmm1
	vsubps	-192(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, -192(%r8,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm1
	vsubps	-128(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, -128(%r8,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm1
	vsubps	-64(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, -64(%r8,%r11,4)
	vmovups	(%r10,%r11,4), %zmm1
	vsubps	(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, (%r8,%r11,4)
	leaq	64(%r11), %rdi
	subq	$-128, %r11
	cmpq	%r11, %rax
	movq	%rdi, %r11
	jge	.LBB1_124
.LBB1_125:
	leaq	16(%rdi), %r8
	cmpq	%r8, %rax
	movq	%r14, %r11
	jge	.LBB1_128
	jmp	.LBB1_130
	.p2align	4
.LBB1_126:
	cmpq	$15, %rax
	jle	.LBB1_135
	movl	$16, %r8d
	xorl	%edi, %edi
	movq	8(%rsp), %r15
	movq	%r14, %r11
	.p2align	4
.LBB1_128:
	vmovups	(%rcx,%rdi,4), %zmm1
	vsubps	(%rsi,%rdi,4), %zmm1, %zmm1
	vmovups	%zmm1, (%rdx,%rdi,4)
	movq	%r8, %rdi
	addq	$16, %r8
	cmpq	%r8, %rax
	jge	.LBB1_128
	addq	$-16, %r8
	movq	%r8, %rdi
.LBB1_130:
	movq	%rax, %r8
	subq	%rdi, %r8
	testq	%r8, %r8
	jle	.LBB1_132
.LBB1_131:
	shlxl	%r8d, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rcx,%rdi,4), %zmm1 {%k1} {z}
	vmovups	(%rsi,%rdi,4), %zmm2 {%k1} {z}
	vsubps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx,%rdi,4) {%k1}
.LBB1_132:
	addq	%rax, %r11
	cmpq	%r15, %r11
	je	.LBB1_138
.LBB1_133:
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm1 {%k1} {z}
	vpermq	%zmm1, %zmm3, %zmm1
	vpaddq	%xmm0, %xmm1, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB1_117
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI1_0(%rip), %xmm3
	movq	%r14, %r11
	jmp	.LBB1_117
.LBB1_135:
	testq	%rax, %rax
	movq	8(%rsp), %r15
	movq	%r14, %r11
	jle	.LBB1_137
	xorl	%edi, %edi
	movq	%rax, %r8
	jmp	.LBB1_131
.LBB1_137:
	addq	%rax, %r11
	cmpq	%r15, %r11
	jne	.LBB1_133
	jmp	.LBB1_140
.LBB1_138:
	testb	%bl, %bl
	je	.LBB1_140
.LBB1_139:
	sfence
.LBB1_140:
	addq	$600, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB1_141:
	vzeroupper
	retq
.LBB1_142:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB1_143:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 64(%rsp)
	jmp	.LBB1_146
	.p2align	4
.LBB1_144:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vsubps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB1_145:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB1_140
.LBB1_146:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB1_148
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB1_149
.LBB1_148:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB1_149:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 520(%rsp)
	testq	%rax, %rax
	jle	.LBB1_151
	movq	%rax, %rdi
	leaq	464(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	464(%rsp), %r13
	movq	472(%rsp), %rsi
	jmp	.LBB1_152
.LBB1_151:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB1_152:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r15
	leaq	128(%rsp), %rdi
	movq	24(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB1_154
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB1_155
.LBB1_154:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB1_155:
	movq	64(%rsp), %r9
	cmpq	$16, %r12
	jl	.LBB1_158
	cmpq	$0, 32(%rsp)
	je	.LBB1_160
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB1_161
	.p2align	4
.LBB1_158:
	testq	%r12, %r12
	jle	.LBB1_145
	xorl	%eax, %eax
	jmp	.LBB1_144
.LBB1_160:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB1_161:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB1_162:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %zmm0
	vsubps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB1_162
	cmpq	%r12, %rax
	movq	16(%rsp), %r8
	jb	.LBB1_144
	jmp	.LBB1_145
.LBB1_164:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB1_165:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 64(%rsp)
	jmp	.LBB1_170
.LBB1_166:
	testq	%r12, %r12
	jle	.LBB1_169
	xorl	%eax, %eax
.LBB1_168:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vmovups	128(%rsp,%rcx,4), %zmm1
	vsubps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB1_169:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB1_140
.LBB1_170:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB1_172
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB1_173
.LBB1_172:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB1_173:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 520(%rsp)
	testq	%rax, %rax
	jle	.LBB1_175
	movq	%rax, %rdi
	leaq	464(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	464(%rsp), %rsi
	movq	472(%rsp), %r13
	jmp	.LBB1_176
.LBB1_175:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB1_176:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r15
	leaq	128(%rsp), %rdi
	movq	24(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB1_178
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB1_179
.LBB1_178:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB1_179:
	movq	64(%rsp), %r9
	cmpq	$16, %r12
	jl	.LBB1_166
	cmpq	$0, 32(%rsp)
	je	.LBB1_182
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB1_183
.LBB1_182:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB1_183:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB1_184:
	movq	%rax, %r8
	vmovups	128(%rsp,%rcx,4), %zmm0
	vsubps	(%rdi,%rax,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB1_184
	cmpq	%r12, %rax
	movq	16(%rsp), %r8
	jb	.LBB1_168
	jmp	.LBB1_169
.Lfunc_end1:
	.size	nt_f32_subtract__avx512, .Lfunc_end1-nt_f32_subtract__avx512
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI2_0:
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.text
	.globl	nt_f32_multiply__avx512
	.p2align	4
	.type	nt_f32_multiply__avx512,@function
nt_f32_multiply__avx512:
	cmpq	%rdx, %rsi
	jge	.LBB2_141
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$600, %rsp
	movq	%rdx, %rbp
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
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	testq	%rcx, %rcx
	movq	%rbp, 8(%rsp)
	movq	%r8, 16(%rsp)
	movq	%rsi, 24(%rsp)
	je	.LBB2_12
	cmpq	$1, %rcx
	jne	.LBB2_17
	testq	%r12, %r12
	je	.LBB2_36
	cmpq	$1, %r12
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
	je	.LBB2_142
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB2_143
.LBB2_12:
	cmpq	$1, %r12
	jne	.LBB2_17
	movq	48(%r8), %r12
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
	cmpq	%r12, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB2_40
	cmpq	104(%r8), %r15
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
	imulq	%rsi, %rbx
	movq	%r8, 184(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 128(%rsp)
	vmovdqu	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB2_24
	leaq	128(%rsp), %r13
	movq	%r11, %r14
	movq	%rcx, %r15
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%r15, %rcx
	movq	16(%rsp), %r8
	movq	%r14, %r11
	movq	24(%rsp), %rsi
.LBB2_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB2_26
	.p2align	4
.LBB2_25:
	movq	16(%rsp), %r8
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	xorl	%eax, %eax
	movq	24(%rsp), %rsi
.LBB2_26:
	movq	%rsi, %rdx
	subq	%rax, %rdx
	movq	%rbp, %r15
	subq	%r11, %r15
	cmpq	%rdx, %r15
	cmovgeq	%rdx, %r15
	movq	%rcx, %rdi
	imulq	%rax, %rdi
	vmovaps	128(%rsp), %xmm0
	vmovaps	%xmm0, 448(%rsp)
	movq	128(%rsp), %rdx
	movq	136(%rsp), %rsi
	shlq	$2, %rdx
	addq	48(%r8), %rdx
	leaq	(%rdx,%rdi,4), %rdx
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	%r12, 48(%rsp)
	imulq	%r12, %rax
	leaq	(%rsi,%rax,4), %rbp
	movq	%r11, 120(%rsp)
	leaq	(,%r11,4), %r12
	addq	160(%r8), %r12
	cmpq	$16, %r15
	jl	.LBB2_30
	xorl	%r14d, %r14d
	movq	%rbp, 56(%rsp)
	movq	48(%rsp), %rbx
	.p2align	4
.LBB2_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%rcx, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%zmm0, 528(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovups	%ymm2, 64(%rsp)
	vmovaps	%xmm3, 32(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	56(%rsp), %rdx
	movq	%rbx, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %rcx
	vmovups	528(%rsp), %zmm4
	vinsertf32x4	$1, 96(%rsp), %zmm4, %zmm4
	vinsertf32x4	$1, %xmm1, %zmm0, %zmm0
	vmulps	%zmm0, %zmm4, %zmm0
	vmovups	64(%rsp), %ymm1
	vinsertf128	$1, 32(%rsp), %ymm1, %ymm1
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vmulps	%ymm2, %ymm1, %ymm1
	vinsertf64x4	$1, %ymm1, %zmm0, %zmm0
	vmovups	%zmm0, (%r12,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB2_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	56(%rsp), %rbp
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
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%zmm0, 528(%rsp)
	vmovaps	%xmm1, 96(%rsp)
	vmovups	%ymm2, 64(%rsp)
	vmovaps	%xmm3, 32(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	48(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	528(%rsp), %zmm4
	vinsertf32x4	$1, 96(%rsp), %zmm4, %zmm4
	vinsertf32x4	$1, %xmm1, %zmm0, %zmm0
	vmulps	%zmm0, %zmm4, %zmm0
	vmovups	64(%rsp), %ymm1
	vinsertf128	$1, 32(%rsp), %ymm1, %ymm1
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vmulps	%ymm2, %ymm1, %ymm1
	vinsertf64x4	$1, %ymm1, %zmm0, %zmm0
	movl	$-1, %eax
	shlxl	%r13d, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm0, (%r12,%r14,4) {%k1}
.LBB2_33:
	movq	120(%rsp), %r11
	addq	%r15, %r11
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	je	.LBB2_140
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm0 {%k1} {z}
	vmovdqa	.LCPI2_0(%rip), %xmm1
	vpermq	%zmm0, %zmm1, %zmm0
	vpaddq	448(%rsp), %xmm0, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB2_25
	leaq	128(%rsp), %r13
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
	movq	24(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB2_81
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB2_82
.LBB2_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB2_15
.LBB2_41:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r11, %rbx
	jmp	.LBB2_47
.LBB2_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB2_38
.LBB2_43:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r11, %r12
	jmp	.LBB2_84
.LBB2_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB2_45:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB2_47
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
.LBB2_47:
	movl	$-1, %r14d
	leaq	128(%rsp), %r13
	jmp	.LBB2_49
	.p2align	4
.LBB2_48:
	movq	16(%rsp), %r8
	movq	48(%r8), %r12
	movq	160(%r8), %r15
	xorl	%ebx, %ebx
.LBB2_49:
	movq	24(%rsp), %rax
	subq	%rbx, %rax
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rax
	vmovss	(%r12,%rax,4), %xmm0
	movq	136(%rsp), %rcx
	movq	104(%r8), %r8
	leaq	(%r8,%rcx,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r15,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB2_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	shlxl	%r9d, %r14d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rdi), %zmm2 {%k1} {z}
	vbroadcastss	%xmm0, %zmm1
	vmulps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, (%rsi) {%k1}
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB2_55
	movq	%r11, %r12
	movq	%r9, %r8
	movq	8(%rsp), %rbx
	jmp	.LBB2_57
	.p2align	4
.LBB2_52:
	cmpq	$64, %rdx
	jl	.LBB2_58
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %rbx
	.p2align	4
.LBB2_54:
	vmulps	-192(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -192(%r9,%r11,4)
	vmulps	-128(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -128(%r9,%r11,4)
	vmulps	-64(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -64(%r9,%r11,4)
	vmulps	(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB2_54
	jmp	.LBB2_57
	.p2align	4
.LBB2_55:
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	8(%rsp), %rbx
	.p2align	4
.LBB2_56:
	vmulps	-192(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -192(%r11,%r9,4)
	vmulps	-128(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -128(%r11,%r9,4)
	vmulps	-64(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -64(%r11,%r9,4)
	vmulps	(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB2_56
.LBB2_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r12, %r11
	jge	.LBB2_60
	jmp	.LBB2_63
	.p2align	4
.LBB2_58:
	cmpq	$15, %rdx
	jle	.LBB2_68
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	8(%rsp), %rbx
.LBB2_60:
	vbroadcastss	%xmm0, %zmm1
	.p2align	4
.LBB2_61:
	vmulps	(%rdi,%r8,4), %zmm1, %zmm2
	vmovups	%zmm2, (%rsi,%r8,4)
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
	shlxl	%r9d, %r14d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vmulps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%r8,4) {%k1}
.LBB2_65:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	je	.LBB2_71
.LBB2_66:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rax
	movq	%rax, 128(%rsp)
	addq	144(%rsi), %rcx
	movq	%rcx, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB2_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
	jmp	.LBB2_48
.LBB2_68:
	testq	%rdx, %rdx
	movq	8(%rsp), %rbx
	jle	.LBB2_70
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB2_64
.LBB2_70:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	jne	.LBB2_66
	jmp	.LBB2_140
.LBB2_71:
	testb	%bpl, %bpl
	jne	.LBB2_139
	jmp	.LBB2_140
.LBB2_73:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB2_76
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB2_164
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB2_165
.LBB2_76:
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r12
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r12
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB2_79
	cmpq	104(%r8), %r12
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB2_111
	xorl	%edi, %edi
	jmp	.LBB2_114
.LBB2_79:
	cmpq	%rsi, %r11
	jge	.LBB2_110
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	jmp	.LBB2_114
.LBB2_81:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB2_82:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	subq	%rcx, %r12
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB2_84
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%rbp, %r11
.LBB2_84:
	leaq	128(%rsp), %r13
	jmp	.LBB2_86
	.p2align	4
.LBB2_85:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB2_86:
	movq	24(%rsp), %rax
	subq	%r12, %rax
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rcx
	movq	136(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rsi
	movq	104(%r8), %rdi
	vmovss	(%rdi,%rax,4), %xmm0
	leaq	(%r15,%r11,4), %rdi
	testb	%bl, %bl
	je	.LBB2_89
	movl	%edi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	movl	$-1, %r8d
	shlxl	%r9d, %r8d, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rsi), %zmm2 {%k1} {z}
	vbroadcastss	%xmm0, %zmm1
	vmulps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, (%rdi) {%k1}
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB2_92
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	8(%rsp), %r14
	jmp	.LBB2_94
	.p2align	4
.LBB2_89:
	cmpq	$64, %rdx
	jl	.LBB2_95
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %r14
	.p2align	4
.LBB2_91:
	vmulps	-192(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -192(%r9,%r11,4)
	vmulps	-128(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -128(%r9,%r11,4)
	vmulps	-64(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -64(%r9,%r11,4)
	vmulps	(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB2_91
	jmp	.LBB2_94
	.p2align	4
.LBB2_92:
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	8(%rsp), %r14
	.p2align	4
.LBB2_93:
	vmulps	-192(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -192(%r11,%r9,4)
	vmulps	-128(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -128(%r11,%r9,4)
	vmulps	-64(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -64(%r11,%r9,4)
	vmulps	(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB2_93
.LBB2_94:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB2_97
	jmp	.LBB2_100
	.p2align	4
.LBB2_95:
	cmpq	$15, %rdx
	jle	.LBB2_105
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	8(%rsp), %r14
.LBB2_97:
	vbroadcastss	%xmm0, %zmm1
	.p2align	4
.LBB2_98:
	vmulps	(%rsi,%r8,4), %zmm1, %zmm2
	vmovups	%zmm2, (%rdi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB2_98
	addq	$-16, %r9
	movq	%r9, %r8
.LBB2_100:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB2_102
.LBB2_101:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rsi,%r8,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vmulps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rdi,%r8,4) {%k1}
.LBB2_102:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	16(%rsp), %r8
	je	.LBB2_108
.LBB2_103:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 128(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB2_85
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB2_85
.LBB2_105:
	testq	%rdx, %rdx
	movq	8(%rsp), %r14
	jle	.LBB2_107
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB2_101
.LBB2_107:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB2_103
	jmp	.LBB2_140
.LBB2_108:
	testb	%bl, %bl
	jne	.LBB2_139
	jmp	.LBB2_140
.LBB2_110:
	xorl	%ebx, %ebx
.LBB2_111:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB2_113
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB2_114
.LBB2_113:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB2_114:
	movq	%rdi, %r14
	imulq	%rsi, %r14
	movq	%r8, 184(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 128(%rsp)
	vmovdqu	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB2_116
	leaq	128(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%rbp, %r11
.LBB2_116:
	movq	%r11, %rdi
	subq	%r14, %rdi
	movl	$-1, %ebp
	vmovdqa	.LCPI2_0(%rip), %xmm3
	leaq	128(%rsp), %r13
	jmp	.LBB2_118
	.p2align	4
.LBB2_117:
	movq	16(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r12
	xorl	%edi, %edi
.LBB2_118:
	movq	24(%rsp), %rcx
	subq	%rdi, %rcx
	movq	8(%rsp), %rax
	subq	%r11, %rax
	cmpq	%rcx, %rax
	cmovgeq	%rcx, %rax
	movq	104(%r8), %r9
	vmovdqa	128(%rsp), %xmm0
	movq	128(%rsp), %r10
	movq	%r11, %r8
	movq	136(%rsp), %r11
	leaq	(%r15,%r10,4), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	leaq	(%r9,%r11,4), %rdx
	leaq	(%rdx,%rdi,4), %rsi
	movq	%r8, %r14
	leaq	(%r12,%r8,4), %rdx
	testb	%bl, %bl
	je	.LBB2_122
	movl	%edx, %edi
	negl	%edi
	shrl	$2, %edi
	andl	$15, %edi
	cmpq	%rax, %rdi
	cmovgeq	%rax, %rdi
	shlxl	%edi, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rcx), %zmm1 {%k1} {z}
	vmovups	(%rsi), %zmm2 {%k1} {z}
	vmulps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx) {%k1}
	leaq	64(%rdi), %r8
	cmpq	%r8, %rax
	movq	8(%rsp), %r15
	jl	.LBB2_125
	.p2align	4
.LBB2_120:
	vmovups	-256(%rcx,%r8,4), %zmm1
	vmulps	-256(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -256(%rdx,%r8,4)
	vmovups	-192(%rcx,%r8,4), %zmm1
	vmulps	-192(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -192(%rdx,%r8,4)
	vmovups	-128(%rcx,%r8,4), %zmm1
	vmulps	-128(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -128(%rdx,%r8,4)
	vmovups	-64(%rcx,%r8,4), %zmm1
	vmulps	-64(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -64(%rdx,%r8,4)
	addq	$64, %r8
	cmpq	%r8, %rax
	jge	.LBB2_120
	addq	$-64, %r8
	movq	%r8, %rdi
	jmp	.LBB2_125
	.p2align	4
.LBB2_122:
	cmpq	$64, %rax
	jl	.LBB2_126
	leaq	(%r12,%r14,4), %r8
	addq	$192, %r8
	shlq	$2, %rdi
	leaq	(%rdi,%r11,4), %r11
	addq	%r11, %r9
	addq	$192, %r9
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%r15,%rdi), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %r15
	.p2align	4
.LBB2_124:
	vmovups	-192(%r10,%r11,4), %zmm1
	vmulps	-192(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, -192(%r8,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm1
	vmulps	-128(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, -128(%r8,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm1
	vmulps	-64(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, -64(%r8,%r11,4)
	vmovups	(%r10,%r11,4), %zmm1
	vmulps	(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, (%r8,%r11,4)
	leaq	64(%r11), %rdi
	subq	$-128, %r11
	cmpq	%r11, %rax
	movq	%rdi, %r11
	jge	.LBB2_124
.LBB2_125:
	leaq	16(%rdi), %r8
	cmpq	%r8, %rax
	movq	%r14, %r11
	jge	.LBB2_128
	jmp	.LBB2_130
	.p2align	4
.LBB2_126:
	cmpq	$15, %rax
	jle	.LBB2_135
	movl	$16, %r8d
	xorl	%edi, %edi
	movq	8(%rsp), %r15
	movq	%r14, %r11
	.p2align	4
.LBB2_128:
	vmovups	(%rcx,%rdi,4), %zmm1
	vmulps	(%rsi,%rdi,4), %zmm1, %zmm1
	vmovups	%zmm1, (%rdx,%rdi,4)
	movq	%r8, %rdi
	addq	$16, %r8
	cmpq	%r8, %rax
	jge	.LBB2_128
	addq	$-16, %r8
	movq	%r8, %rdi
.LBB2_130:
	movq	%rax, %r8
	subq	%rdi, %r8
	testq	%r8, %r8
	jle	.LBB2_132
.LBB2_131:
	shlxl	%r8d, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rcx,%rdi,4), %zmm1 {%k1} {z}
	vmovups	(%rsi,%rdi,4), %zmm2 {%k1} {z}
	vmulps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx,%rdi,4) {%k1}
.LBB2_132:
	addq	%rax, %r11
	cmpq	%r15, %r11
	je	.LBB2_138
.LBB2_133:
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm1 {%k1} {z}
	vpermq	%zmm1, %zmm3, %zmm1
	vpaddq	%xmm0, %xmm1, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB2_117
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI2_0(%rip), %xmm3
	movq	%r14, %r11
	jmp	.LBB2_117
.LBB2_135:
	testq	%rax, %rax
	movq	8(%rsp), %r15
	movq	%r14, %r11
	jle	.LBB2_137
	xorl	%edi, %edi
	movq	%rax, %r8
	jmp	.LBB2_131
.LBB2_137:
	addq	%rax, %r11
	cmpq	%r15, %r11
	jne	.LBB2_133
	jmp	.LBB2_140
.LBB2_138:
	testb	%bl, %bl
	je	.LBB2_140
.LBB2_139:
	sfence
.LBB2_140:
	addq	$600, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB2_141:
	vzeroupper
	retq
.LBB2_142:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB2_143:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 64(%rsp)
	jmp	.LBB2_146
	.p2align	4
.LBB2_144:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vmulps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB2_145:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB2_140
.LBB2_146:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB2_148
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB2_149
.LBB2_148:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB2_149:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 520(%rsp)
	testq	%rax, %rax
	jle	.LBB2_151
	movq	%rax, %rdi
	leaq	464(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	464(%rsp), %r13
	movq	472(%rsp), %rsi
	jmp	.LBB2_152
.LBB2_151:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB2_152:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r15
	leaq	128(%rsp), %rdi
	movq	24(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB2_154
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB2_155
.LBB2_154:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB2_155:
	movq	64(%rsp), %r9
	cmpq	$16, %r12
	jl	.LBB2_158
	cmpq	$0, 32(%rsp)
	je	.LBB2_160
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB2_161
	.p2align	4
.LBB2_158:
	testq	%r12, %r12
	jle	.LBB2_145
	xorl	%eax, %eax
	jmp	.LBB2_144
.LBB2_160:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_161:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB2_162:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %zmm0
	vmulps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB2_162
	cmpq	%r12, %rax
	movq	16(%rsp), %r8
	jb	.LBB2_144
	jmp	.LBB2_145
.LBB2_164:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB2_165:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 64(%rsp)
	jmp	.LBB2_170
.LBB2_166:
	testq	%r12, %r12
	jle	.LBB2_169
	xorl	%eax, %eax
.LBB2_168:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vmulps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB2_169:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB2_140
.LBB2_170:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB2_172
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB2_173
.LBB2_172:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB2_173:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 520(%rsp)
	testq	%rax, %rax
	jle	.LBB2_175
	movq	%rax, %rdi
	leaq	464(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	464(%rsp), %rsi
	movq	472(%rsp), %r13
	jmp	.LBB2_176
.LBB2_175:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB2_176:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r15
	leaq	128(%rsp), %rdi
	movq	24(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB2_178
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB2_179
.LBB2_178:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB2_179:
	movq	64(%rsp), %r9
	cmpq	$16, %r12
	jl	.LBB2_166
	cmpq	$0, 32(%rsp)
	je	.LBB2_182
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB2_183
.LBB2_182:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB2_183:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB2_184:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %zmm0
	vmulps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB2_184
	cmpq	%r12, %rax
	movq	16(%rsp), %r8
	jb	.LBB2_168
	jmp	.LBB2_169
.Lfunc_end2:
	.size	nt_f32_multiply__avx512, .Lfunc_end2-nt_f32_multiply__avx512
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI3_0:
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.text
	.globl	nt_f32_divide__avx512
	.p2align	4
	.type	nt_f32_divide__avx512,@function
nt_f32_divide__avx512:
	cmpq	%rdx, %rsi
	jge	.LBB3_141
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$568, %rsp
	movq	%rdx, %rbp
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
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	testq	%rcx, %rcx
	movq	%rbp, 8(%rsp)
	movq	%r8, 16(%rsp)
	movq	%rsi, 24(%rsp)
	je	.LBB3_12
	cmpq	$1, %rcx
	jne	.LBB3_17
	testq	%r12, %r12
	je	.LBB3_36
	cmpq	$1, %r12
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
	je	.LBB3_142
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB3_143
.LBB3_12:
	cmpq	$1, %r12
	jne	.LBB3_17
	movq	48(%r8), %r12
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
	cmpq	%r12, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB3_40
	cmpq	104(%r8), %r15
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
	imulq	%rsi, %rbx
	movq	%r8, 184(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 128(%rsp)
	vmovdqu	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB3_24
	leaq	128(%rsp), %r13
	movq	%r11, %r14
	movq	%rcx, %r15
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%r15, %rcx
	movq	16(%rsp), %r8
	movq	%r14, %r11
	movq	24(%rsp), %rsi
.LBB3_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB3_26
	.p2align	4
.LBB3_25:
	movq	16(%rsp), %r8
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	xorl	%eax, %eax
	movq	24(%rsp), %rsi
.LBB3_26:
	movq	%rsi, %rdx
	subq	%rax, %rdx
	movq	%rbp, %r15
	subq	%r11, %r15
	cmpq	%rdx, %r15
	cmovgeq	%rdx, %r15
	movq	%rcx, %rdi
	imulq	%rax, %rdi
	vmovaps	128(%rsp), %xmm0
	vmovaps	%xmm0, 448(%rsp)
	movq	128(%rsp), %rdx
	movq	136(%rsp), %rsi
	shlq	$2, %rdx
	addq	48(%r8), %rdx
	leaq	(%rdx,%rdi,4), %rdx
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	%r12, 48(%rsp)
	imulq	%r12, %rax
	leaq	(%rsi,%rax,4), %rbp
	movq	%r11, 120(%rsp)
	leaq	(,%r11,4), %r12
	addq	160(%r8), %r12
	cmpq	$16, %r15
	jl	.LBB3_30
	xorl	%r14d, %r14d
	movq	%rbp, 56(%rsp)
	movq	48(%rsp), %rbx
	.p2align	4
.LBB3_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%rcx, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%ymm0, 64(%rsp)
	vmovaps	%xmm1, 32(%rsp)
	vmovups	%ymm2, 464(%rsp)
	vmovaps	%xmm3, 96(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	56(%rsp), %rdx
	movq	%rbx, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %rcx
	vmovups	464(%rsp), %ymm4
	vinsertf128	$1, 96(%rsp), %ymm4, %ymm4
	vmovups	64(%rsp), %ymm5
	vinsertf128	$1, 32(%rsp), %ymm5, %ymm5
	vinsertf64x4	$1, %ymm4, %zmm5, %zmm4
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vdivps	%zmm0, %zmm4, %zmm0
	vmovups	%zmm0, (%r12,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB3_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	56(%rsp), %rbp
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
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%ymm0, 64(%rsp)
	vmovaps	%xmm1, 32(%rsp)
	vmovups	%ymm2, 464(%rsp)
	vmovaps	%xmm3, 96(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	48(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	464(%rsp), %ymm4
	vinsertf128	$1, 96(%rsp), %ymm4, %ymm4
	vmovups	64(%rsp), %ymm5
	vinsertf128	$1, 32(%rsp), %ymm5, %ymm5
	vinsertf64x4	$1, %ymm4, %zmm5, %zmm4
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vdivps	%zmm0, %zmm4, %zmm0
	movl	$-1, %eax
	shlxl	%r13d, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm0, (%r12,%r14,4) {%k1}
.LBB3_33:
	movq	120(%rsp), %r11
	addq	%r15, %r11
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	je	.LBB3_140
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm0 {%k1} {z}
	vmovdqa	.LCPI3_0(%rip), %xmm1
	vpermq	%zmm0, %zmm1, %zmm0
	vpaddq	448(%rsp), %xmm0, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB3_25
	leaq	128(%rsp), %r13
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
	movq	24(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB3_81
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB3_82
.LBB3_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB3_15
.LBB3_41:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r11, %rbx
	jmp	.LBB3_47
.LBB3_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB3_38
.LBB3_43:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r11, %r12
	jmp	.LBB3_84
.LBB3_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB3_45:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB3_47
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
.LBB3_47:
	movl	$-1, %r14d
	leaq	128(%rsp), %r13
	jmp	.LBB3_49
	.p2align	4
.LBB3_48:
	movq	16(%rsp), %r8
	movq	48(%r8), %r12
	movq	160(%r8), %r15
	xorl	%ebx, %ebx
.LBB3_49:
	movq	24(%rsp), %rax
	subq	%rbx, %rax
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rax
	vmovss	(%r12,%rax,4), %xmm0
	movq	136(%rsp), %rcx
	movq	104(%r8), %r8
	leaq	(%r8,%rcx,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r15,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB3_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	shlxl	%r9d, %r14d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rdi), %zmm2 {%k1} {z}
	vbroadcastss	%xmm0, %zmm1
	vdivps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, (%rsi) {%k1}
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB3_55
	movq	%r11, %r12
	movq	%r9, %r8
	movq	8(%rsp), %rbx
	jmp	.LBB3_57
	.p2align	4
.LBB3_52:
	cmpq	$64, %rdx
	jl	.LBB3_58
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %rbx
	.p2align	4
.LBB3_54:
	vdivps	-192(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -192(%r9,%r11,4)
	vdivps	-128(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -128(%r9,%r11,4)
	vdivps	-64(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, -64(%r9,%r11,4)
	vdivps	(%r10,%r11,4), %zmm1, %zmm2
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB3_54
	jmp	.LBB3_57
	.p2align	4
.LBB3_55:
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	8(%rsp), %rbx
	.p2align	4
.LBB3_56:
	vdivps	-192(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -192(%r11,%r9,4)
	vdivps	-128(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -128(%r11,%r9,4)
	vdivps	-64(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, -64(%r11,%r9,4)
	vdivps	(%r10,%r9,4), %zmm1, %zmm2
	vmovntps	%zmm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB3_56
.LBB3_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r12, %r11
	jge	.LBB3_60
	jmp	.LBB3_63
	.p2align	4
.LBB3_58:
	cmpq	$15, %rdx
	jle	.LBB3_68
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	8(%rsp), %rbx
.LBB3_60:
	vbroadcastss	%xmm0, %zmm1
	.p2align	4
.LBB3_61:
	vdivps	(%rdi,%r8,4), %zmm1, %zmm2
	vmovups	%zmm2, (%rsi,%r8,4)
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
	shlxl	%r9d, %r14d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vdivps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%r8,4) {%k1}
.LBB3_65:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	je	.LBB3_71
.LBB3_66:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rax
	movq	%rax, 128(%rsp)
	addq	144(%rsi), %rcx
	movq	%rcx, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB3_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
	jmp	.LBB3_48
.LBB3_68:
	testq	%rdx, %rdx
	movq	8(%rsp), %rbx
	jle	.LBB3_70
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB3_64
.LBB3_70:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	jne	.LBB3_66
	jmp	.LBB3_140
.LBB3_71:
	testb	%bpl, %bpl
	jne	.LBB3_139
	jmp	.LBB3_140
.LBB3_73:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB3_76
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB3_164
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB3_165
.LBB3_76:
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r12
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r12
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB3_79
	cmpq	104(%r8), %r12
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB3_111
	xorl	%edi, %edi
	jmp	.LBB3_114
.LBB3_79:
	cmpq	%rsi, %r11
	jge	.LBB3_110
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	jmp	.LBB3_114
.LBB3_81:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB3_82:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	subq	%rcx, %r12
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB3_84
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%rbp, %r11
.LBB3_84:
	leaq	128(%rsp), %r13
	jmp	.LBB3_86
	.p2align	4
.LBB3_85:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB3_86:
	movq	24(%rsp), %rax
	subq	%r12, %rax
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rcx
	movq	136(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rsi
	movq	104(%r8), %rdi
	vmovss	(%rdi,%rax,4), %xmm0
	leaq	(%r15,%r11,4), %rdi
	testb	%bl, %bl
	je	.LBB3_89
	movl	%edi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	movl	$-1, %r8d
	shlxl	%r9d, %r8d, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rsi), %zmm2 {%k1} {z}
	vbroadcastss	%xmm0, %zmm1
	vdivps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, (%rdi) {%k1}
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB3_92
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	8(%rsp), %r14
	jmp	.LBB3_94
	.p2align	4
.LBB3_89:
	cmpq	$64, %rdx
	jl	.LBB3_95
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %r14
	.p2align	4
.LBB3_91:
	vmovups	-192(%r10,%r11,4), %zmm2
	vdivps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, -192(%r9,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm2
	vdivps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, -128(%r9,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm2
	vdivps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, -64(%r9,%r11,4)
	vmovups	(%r10,%r11,4), %zmm2
	vdivps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB3_91
	jmp	.LBB3_94
	.p2align	4
.LBB3_92:
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	8(%rsp), %r14
	.p2align	4
.LBB3_93:
	vmovups	-192(%r10,%r9,4), %zmm2
	vdivps	%zmm1, %zmm2, %zmm2
	vmovntps	%zmm2, -192(%r11,%r9,4)
	vmovups	-128(%r10,%r9,4), %zmm2
	vdivps	%zmm1, %zmm2, %zmm2
	vmovntps	%zmm2, -128(%r11,%r9,4)
	vmovups	-64(%r10,%r9,4), %zmm2
	vdivps	%zmm1, %zmm2, %zmm2
	vmovntps	%zmm2, -64(%r11,%r9,4)
	vmovups	(%r10,%r9,4), %zmm2
	vdivps	%zmm1, %zmm2, %zmm2
	vmovntps	%zmm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB3_93
.LBB3_94:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB3_97
	jmp	.LBB3_100
	.p2align	4
.LBB3_95:
	cmpq	$15, %rdx
	jle	.LBB3_105
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	8(%rsp), %r14
.LBB3_97:
	vbroadcastss	%xmm0, %zmm1
	.p2align	4
.LBB3_98:
	vmovups	(%rsi,%r8,4), %zmm2
	vdivps	%zmm1, %zmm2, %zmm2
	vmovups	%zmm2, (%rdi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB3_98
	addq	$-16, %r9
	movq	%r9, %r8
.LBB3_100:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB3_102
.LBB3_101:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rsi,%r8,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vdivps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rdi,%r8,4) {%k1}
.LBB3_102:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	16(%rsp), %r8
	je	.LBB3_108
.LBB3_103:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 128(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB3_85
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB3_85
.LBB3_105:
	testq	%rdx, %rdx
	movq	8(%rsp), %r14
	jle	.LBB3_107
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB3_101
.LBB3_107:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB3_103
	jmp	.LBB3_140
.LBB3_108:
	testb	%bl, %bl
	jne	.LBB3_139
	jmp	.LBB3_140
.LBB3_110:
	xorl	%ebx, %ebx
.LBB3_111:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB3_113
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB3_114
.LBB3_113:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB3_114:
	movq	%rdi, %r14
	imulq	%rsi, %r14
	movq	%r8, 184(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 128(%rsp)
	vmovdqu	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB3_116
	leaq	128(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%rbp, %r11
.LBB3_116:
	movq	%r11, %rdi
	subq	%r14, %rdi
	movl	$-1, %ebp
	vmovdqa	.LCPI3_0(%rip), %xmm3
	leaq	128(%rsp), %r13
	jmp	.LBB3_118
	.p2align	4
.LBB3_117:
	movq	16(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r12
	xorl	%edi, %edi
.LBB3_118:
	movq	24(%rsp), %rcx
	subq	%rdi, %rcx
	movq	8(%rsp), %rax
	subq	%r11, %rax
	cmpq	%rcx, %rax
	cmovgeq	%rcx, %rax
	movq	104(%r8), %r9
	vmovdqa	128(%rsp), %xmm0
	movq	128(%rsp), %r10
	movq	%r11, %r8
	movq	136(%rsp), %r11
	leaq	(%r15,%r10,4), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	leaq	(%r9,%r11,4), %rdx
	leaq	(%rdx,%rdi,4), %rsi
	movq	%r8, %r14
	leaq	(%r12,%r8,4), %rdx
	testb	%bl, %bl
	je	.LBB3_122
	movl	%edx, %edi
	negl	%edi
	shrl	$2, %edi
	andl	$15, %edi
	cmpq	%rax, %rdi
	cmovgeq	%rax, %rdi
	shlxl	%edi, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rcx), %zmm1 {%k1} {z}
	vmovups	(%rsi), %zmm2 {%k1} {z}
	vdivps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx) {%k1}
	leaq	64(%rdi), %r8
	cmpq	%r8, %rax
	movq	8(%rsp), %r15
	jl	.LBB3_125
	.p2align	4
.LBB3_120:
	vmovups	-256(%rcx,%r8,4), %zmm1
	vdivps	-256(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -256(%rdx,%r8,4)
	vmovups	-192(%rcx,%r8,4), %zmm1
	vdivps	-192(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -192(%rdx,%r8,4)
	vmovups	-128(%rcx,%r8,4), %zmm1
	vdivps	-128(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -128(%rdx,%r8,4)
	vmovups	-64(%rcx,%r8,4), %zmm1
	vdivps	-64(%rsi,%r8,4), %zmm1, %zmm1
	vmovntps	%zmm1, -64(%rdx,%r8,4)
	addq	$64, %r8
	cmpq	%r8, %rax
	jge	.LBB3_120
	addq	$-64, %r8
	movq	%r8, %rdi
	jmp	.LBB3_125
	.p2align	4
.LBB3_122:
	cmpq	$64, %rax
	jl	.LBB3_126
	leaq	(%r12,%r14,4), %r8
	addq	$192, %r8
	shlq	$2, %rdi
	leaq	(%rdi,%r11,4), %r11
	addq	%r11, %r9
	addq	$192, %r9
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%r15,%rdi), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %r15
	.p2align	4
.LBB3_124:
	vmovups	-192(%r10,%r11,4), %zmm1
	vdivps	-192(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, -192(%r8,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm1
	vdivps	-128(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, -128(%r8,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm1
	vdivps	-64(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, -64(%r8,%r11,4)
	vmovups	(%r10,%r11,4), %zmm1
	vdivps	(%r9,%r11,4), %zmm1, %zmm1
	vmovups	%zmm1, (%r8,%r11,4)
	leaq	64(%r11), %rdi
	subq	$-128, %r11
	cmpq	%r11, %rax
	movq	%rdi, %r11
	jge	.LBB3_124
.LBB3_125:
	leaq	16(%rdi), %r8
	cmpq	%r8, %rax
	movq	%r14, %r11
	jge	.LBB3_128
	jmp	.LBB3_130
	.p2align	4
.LBB3_126:
	cmpq	$15, %rax
	jle	.LBB3_135
	movl	$16, %r8d
	xorl	%edi, %edi
	movq	8(%rsp), %r15
	movq	%r14, %r11
	.p2align	4
.LBB3_128:
	vmovups	(%rcx,%rdi,4), %zmm1
	vdivps	(%rsi,%rdi,4), %zmm1, %zmm1
	vmovups	%zmm1, (%rdx,%rdi,4)
	movq	%r8, %rdi
	addq	$16, %r8
	cmpq	%r8, %rax
	jge	.LBB3_128
	addq	$-16, %r8
	movq	%r8, %rdi
.LBB3_130:
	movq	%rax, %r8
	subq	%rdi, %r8
	testq	%r8, %r8
	jle	.LBB3_132
.LBB3_131:
	shlxl	%r8d, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rcx,%rdi,4), %zmm1 {%k1} {z}
	vmovups	(%rsi,%rdi,4), %zmm2 {%k1} {z}
	vdivps	%zmm2, %zmm1, %zmm1
	vmovups	%zmm1, (%rdx,%rdi,4) {%k1}
.LBB3_132:
	addq	%rax, %r11
	cmpq	%r15, %r11
	je	.LBB3_138
.LBB3_133:
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm1 {%k1} {z}
	vpermq	%zmm1, %zmm3, %zmm1
	vpaddq	%xmm0, %xmm1, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB3_117
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI3_0(%rip), %xmm3
	movq	%r14, %r11
	jmp	.LBB3_117
.LBB3_135:
	testq	%rax, %rax
	movq	8(%rsp), %r15
	movq	%r14, %r11
	jle	.LBB3_137
	xorl	%edi, %edi
	movq	%rax, %r8
	jmp	.LBB3_131
.LBB3_137:
	addq	%rax, %r11
	cmpq	%r15, %r11
	jne	.LBB3_133
	jmp	.LBB3_140
.LBB3_138:
	testb	%bl, %bl
	je	.LBB3_140
.LBB3_139:
	sfence
.LBB3_140:
	addq	$568, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB3_141:
	vzeroupper
	retq
.LBB3_142:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB3_143:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 64(%rsp)
	jmp	.LBB3_146
	.p2align	4
.LBB3_144:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vdivps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB3_145:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB3_140
.LBB3_146:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB3_148
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB3_149
.LBB3_148:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB3_149:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 560(%rsp)
	testq	%rax, %rax
	jle	.LBB3_151
	movq	%rax, %rdi
	leaq	504(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	504(%rsp), %r13
	movq	512(%rsp), %rsi
	jmp	.LBB3_152
.LBB3_151:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB3_152:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r15
	leaq	128(%rsp), %rdi
	movq	24(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB3_154
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB3_155
.LBB3_154:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB3_155:
	movq	64(%rsp), %r9
	cmpq	$16, %r12
	jl	.LBB3_158
	cmpq	$0, 32(%rsp)
	je	.LBB3_160
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB3_161
	.p2align	4
.LBB3_158:
	testq	%r12, %r12
	jle	.LBB3_145
	xorl	%eax, %eax
	jmp	.LBB3_144
.LBB3_160:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB3_161:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB3_162:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %zmm0
	vdivps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB3_162
	cmpq	%r12, %rax
	movq	16(%rsp), %r8
	jb	.LBB3_144
	jmp	.LBB3_145
.LBB3_164:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB3_165:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 64(%rsp)
	jmp	.LBB3_170
.LBB3_166:
	testq	%r12, %r12
	jle	.LBB3_169
	xorl	%eax, %eax
.LBB3_168:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vmovups	128(%rsp,%rcx,4), %zmm1
	vdivps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB3_169:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB3_140
.LBB3_170:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB3_172
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB3_173
.LBB3_172:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB3_173:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 560(%rsp)
	testq	%rax, %rax
	jle	.LBB3_175
	movq	%rax, %rdi
	leaq	504(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	504(%rsp), %rsi
	movq	512(%rsp), %r13
	jmp	.LBB3_176
.LBB3_175:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB3_176:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r15
	leaq	128(%rsp), %rdi
	movq	24(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB3_178
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB3_179
.LBB3_178:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB3_179:
	movq	64(%rsp), %r9
	cmpq	$16, %r12
	jl	.LBB3_166
	cmpq	$0, 32(%rsp)
	je	.LBB3_182
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB3_183
.LBB3_182:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB3_183:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB3_184:
	movq	%rax, %r8
	vmovups	128(%rsp,%rcx,4), %zmm0
	vdivps	(%rdi,%rax,4), %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB3_184
	cmpq	%r12, %rax
	movq	16(%rsp), %r8
	jb	.LBB3_168
	jmp	.LBB3_169
.Lfunc_end3:
	.size	nt_f32_divide__avx512, .Lfunc_end3-nt_f32_divide__avx512
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI4_0:
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.text
	.globl	nt_f32_minimum__avx512
	.p2align	4
	.type	nt_f32_minimum__avx512,@function
nt_f32_minimum__avx512:
	cmpq	%rdx, %rsi
	jge	.LBB4_140
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$520, %rsp
	movq	%rdx, %rbp
	movq	%rsi, %r11
	movq	%rdi, %r8
	movq	40(%rdi), %rsi
	cmpq	$64, %rsi
	jg	.LBB4_3
	cmpq	$2, 32(%r8)
	setge	%al
	jmp	.LBB4_4
.LBB4_3:
	xorl	%eax, %eax
.LBB4_4:
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	testq	%rcx, %rcx
	movq	%rbp, (%rsp)
	movq	%r8, 8(%rsp)
	movq	%rsi, 16(%rsp)
	je	.LBB4_12
	cmpq	$1, %rcx
	jne	.LBB4_17
	testq	%r12, %r12
	je	.LBB4_36
	cmpq	$1, %r12
	jne	.LBB4_17
	testb	%al, %al
	je	.LBB4_75
	movq	88(%r8), %rax
	movq	144(%r8), %rcx
	movq	%rax, %rdx
	xorq	%rsi, %rdx
	orq	%rcx, %rdx
	jne	.LBB4_72
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB4_141
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB4_142
.LBB4_12:
	cmpq	$1, %r12
	jne	.LBB4_17
	movq	48(%r8), %r12
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
	cmpq	%r12, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB4_40
	cmpq	104(%r8), %r15
	setne	%bpl
	cmpq	%rsi, %r11
	jl	.LBB4_41
.LBB4_15:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB4_44
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	jmp	.LBB4_45
.LBB4_17:
	cmpq	%rsi, %r11
	jge	.LBB4_19
	xorl	%edi, %edi
	jmp	.LBB4_22
.LBB4_19:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB4_21
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB4_22
.LBB4_21:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB4_22:
	movq	%rdi, %rbx
	imulq	%rsi, %rbx
	movq	%r8, 104(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 48(%rsp)
	vmovdqu	%ymm0, 72(%rsp)
	testq	%rdi, %rdi
	jle	.LBB4_24
	leaq	48(%rsp), %r13
	movq	%r11, %r14
	movq	%rcx, %r15
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%r15, %rcx
	movq	8(%rsp), %r8
	movq	%r14, %r11
	movq	16(%rsp), %rsi
.LBB4_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB4_26
	.p2align	4
.LBB4_25:
	movq	8(%rsp), %r8
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	xorl	%eax, %eax
	movq	16(%rsp), %rsi
.LBB4_26:
	movq	%rsi, %rdx
	subq	%rax, %rdx
	movq	%rbp, %r15
	subq	%r11, %r15
	cmpq	%rdx, %r15
	cmovgeq	%rdx, %r15
	movq	%rcx, %rdi
	imulq	%rax, %rdi
	vmovaps	48(%rsp), %xmm0
	vmovaps	%xmm0, 432(%rsp)
	movq	48(%rsp), %rdx
	movq	56(%rsp), %rsi
	shlq	$2, %rdx
	addq	48(%r8), %rdx
	leaq	(%rdx,%rdi,4), %rdx
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	%r12, 32(%rsp)
	imulq	%r12, %rax
	leaq	(%rsi,%rax,4), %rbp
	movq	%r11, 40(%rsp)
	leaq	(,%r11,4), %r12
	addq	160(%r8), %r12
	cmpq	$16, %r15
	jl	.LBB4_30
	xorl	%r14d, %r14d
	movq	%rbp, 24(%rsp)
	movq	32(%rsp), %rbx
	.p2align	4
.LBB4_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%rcx, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vmovups	%zmm0, 368(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	24(%rsp), %rdx
	movq	%rbx, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %rcx
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vxorps	%xmm2, %xmm2, %xmm2
	vminps	368(%rsp), %zmm0, %zmm1
	vcmpunordps	%zmm2, %zmm0, %k1
	vmovaps	%zmm0, %zmm1 {%k1}
	vmovups	%zmm1, (%r12,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB4_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	24(%rsp), %rbp
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
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vmovups	%zmm0, 368(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	32(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vxorps	%xmm2, %xmm2, %xmm2
	vminps	368(%rsp), %zmm0, %zmm1
	vcmpunordps	%zmm2, %zmm0, %k1
	vmovaps	%zmm0, %zmm1 {%k1}
	movl	$-1, %eax
	shlxl	%r13d, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm1, (%r12,%r14,4) {%k1}
.LBB4_33:
	movq	40(%rsp), %r11
	addq	%r15, %r11
	movq	(%rsp), %rbp
	cmpq	%rbp, %r11
	je	.LBB4_139
	movq	96(%rsp), %rax
	movq	104(%rsp), %rcx
	incq	%rax
	movq	%rax, 96(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm0 {%k1} {z}
	vmovdqa	.LCPI4_0(%rip), %xmm1
	vpermq	%zmm0, %zmm1, %zmm0
	vpaddq	432(%rsp), %xmm0, %xmm0
	vmovdqa	%xmm0, 48(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB4_25
	leaq	48(%rsp), %r13
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
	jmp	.LBB4_25
.LBB4_36:
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
	jne	.LBB4_42
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r11
	jl	.LBB4_43
.LBB4_38:
	movq	%r11, %rax
	movq	16(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB4_80
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB4_81
.LBB4_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB4_15
.LBB4_41:
	movq	%r8, 104(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm0, 72(%rsp)
	movq	%r11, %rbx
	jmp	.LBB4_47
.LBB4_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB4_38
.LBB4_43:
	movq	%r8, 104(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm0, 72(%rsp)
	movq	%r11, %r12
	jmp	.LBB4_83
.LBB4_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB4_45:
	movq	%r8, 104(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm0, 72(%rsp)
	testq	%rax, %rax
	jle	.LBB4_47
	leaq	48(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%r14, %r11
.LBB4_47:
	movl	$-1, %r14d
	vxorps	%xmm2, %xmm2, %xmm2
	leaq	48(%rsp), %r13
	jmp	.LBB4_49
	.p2align	4
.LBB4_48:
	movq	8(%rsp), %r8
	movq	48(%r8), %r12
	movq	160(%r8), %r15
	xorl	%ebx, %ebx
.LBB4_49:
	movq	16(%rsp), %rax
	subq	%rbx, %rax
	movq	(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	48(%rsp), %rax
	vbroadcastss	(%r12,%rax,4), %zmm0
	movq	56(%rsp), %rcx
	movq	104(%r8), %r8
	leaq	(%r8,%rcx,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r15,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB4_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	shlxl	%r9d, %r14d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rdi), %zmm1 {%k1} {z}
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k2
	korw	%k0, %k2, %k2
	vblendmps	%zmm1, %zmm0, %zmm1 {%k2}
	vmovups	%zmm1, (%rsi) {%k1}
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB4_55
	movq	%r11, %r12
	movq	%r9, %r8
	movq	(%rsp), %rbx
	jmp	.LBB4_57
	.p2align	4
.LBB4_52:
	cmpq	$64, %rdx
	jl	.LBB4_58
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	(%rsp), %rbx
	.p2align	4
.LBB4_54:
	vmovups	-192(%r10,%r11,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovups	%zmm1, -192(%r9,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovups	%zmm1, -128(%r9,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovups	%zmm1, -64(%r9,%r11,4)
	vmovups	(%r10,%r11,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovups	%zmm1, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB4_54
	jmp	.LBB4_57
	.p2align	4
.LBB4_55:
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r10
	addq	$192, %r10
	leaq	(,%rcx,4), %r11
	leaq	(%r11,%rbx,4), %r11
	addq	%r8, %r11
	addq	$192, %r11
	movq	(%rsp), %rbx
	.p2align	4
.LBB4_56:
	vmovups	-192(%r11,%r9,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovntps	%zmm1, -192(%r10,%r9,4)
	vmovups	-128(%r11,%r9,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovntps	%zmm1, -128(%r10,%r9,4)
	vmovups	-64(%r11,%r9,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovntps	%zmm1, -64(%r10,%r9,4)
	vmovups	(%r11,%r9,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovntps	%zmm1, (%r10,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB4_56
.LBB4_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r12, %r11
	jge	.LBB4_60
	jmp	.LBB4_62
	.p2align	4
.LBB4_58:
	cmpq	$15, %rdx
	jle	.LBB4_67
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	(%rsp), %rbx
	.p2align	4
.LBB4_60:
	vmovups	(%rdi,%r8,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovups	%zmm1, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB4_60
	addq	$-16, %r9
	movq	%r9, %r8
.LBB4_62:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB4_64
.LBB4_63:
	shlxl	%r9d, %r14d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k2
	korw	%k0, %k2, %k2
	vmovaps	%zmm1, %zmm0 {%k2}
	vmovups	%zmm0, (%rsi,%r8,4) {%k1}
.LBB4_64:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	je	.LBB4_70
.LBB4_65:
	movq	96(%rsp), %rdx
	movq	104(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 96(%rsp)
	addq	88(%rsi), %rax
	movq	%rax, 48(%rsp)
	addq	144(%rsi), %rcx
	movq	%rcx, 56(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB4_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vxorps	%xmm2, %xmm2, %xmm2
	movq	%rbx, %r11
	jmp	.LBB4_48
.LBB4_67:
	testq	%rdx, %rdx
	movq	(%rsp), %rbx
	jle	.LBB4_69
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB4_63
.LBB4_69:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	jne	.LBB4_65
	jmp	.LBB4_139
.LBB4_70:
	testb	%bpl, %bpl
	jne	.LBB4_138
	jmp	.LBB4_139
.LBB4_72:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB4_75
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB4_163
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB4_164
.LBB4_75:
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r12
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r12
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB4_78
	cmpq	104(%r8), %r12
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB4_110
	xorl	%edi, %edi
	jmp	.LBB4_113
.LBB4_78:
	cmpq	%rsi, %r11
	jge	.LBB4_109
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	jmp	.LBB4_113
.LBB4_80:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB4_81:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	subq	%rcx, %r12
	movq	%r8, 104(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm0, 72(%rsp)
	testq	%rax, %rax
	jle	.LBB4_83
	leaq	48(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB4_83:
	vxorps	%xmm3, %xmm3, %xmm3
	leaq	48(%rsp), %r13
	jmp	.LBB4_85
	.p2align	4
.LBB4_84:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB4_85:
	movq	16(%rsp), %rax
	subq	%r12, %rax
	movq	(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	48(%rsp), %rcx
	movq	56(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rdi
	movq	104(%r8), %rsi
	vbroadcastss	(%rsi,%rax,4), %zmm0
	leaq	(%r15,%r11,4), %rsi
	testb	%bl, %bl
	je	.LBB4_88
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	movl	$-1, %r8d
	shlxl	%r9d, %r8d, %r8d
	notl	%r8d
	kmovd	%r8d, %k2
	vmovups	(%rdi), %zmm1 {%k2} {z}
	vminps	%zmm1, %zmm0, %zmm2
	vcmpunordps	%zmm3, %zmm0, %k1
	vbroadcastss	%xmm0, %zmm1
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovups	%zmm2, (%rsi) {%k2}
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB4_91
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	(%rsp), %r14
	jmp	.LBB4_93
	.p2align	4
.LBB4_88:
	cmpq	$63, %rdx
	jle	.LBB4_94
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	vcmpunordps	%zmm3, %zmm0, %k1
	xorl	%r11d, %r11d
	movq	(%rsp), %r14
	.p2align	4
.LBB4_90:
	vminps	-192(%r10,%r11,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovups	%zmm2, -192(%r9,%r11,4)
	vminps	-128(%r10,%r11,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovups	%zmm2, -128(%r9,%r11,4)
	vminps	-64(%r10,%r11,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovups	%zmm2, -64(%r9,%r11,4)
	vminps	(%r10,%r11,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB4_90
	jmp	.LBB4_93
	.p2align	4
.LBB4_91:
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r10
	addq	$192, %r10
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r11
	addq	$192, %r11
	movq	(%rsp), %r14
	.p2align	4
.LBB4_92:
	vminps	-192(%r11,%r9,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, -192(%r10,%r9,4)
	vminps	-128(%r11,%r9,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, -128(%r10,%r9,4)
	vminps	-64(%r11,%r9,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, -64(%r10,%r9,4)
	vminps	(%r11,%r9,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, (%r10,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB4_92
.LBB4_93:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB4_96
	jmp	.LBB4_99
	.p2align	4
.LBB4_94:
	cmpq	$15, %rdx
	jle	.LBB4_104
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	(%rsp), %r14
.LBB4_96:
	vbroadcastss	%xmm0, %zmm1
	vcmpunordps	%zmm3, %zmm0, %k1
	.p2align	4
.LBB4_97:
	vminps	(%rdi,%r8,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovups	%zmm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB4_97
	addq	$-16, %r9
	movq	%r9, %r8
.LBB4_99:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB4_101
.LBB4_100:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vminps	%zmm1, %zmm0, %zmm1
	vcmpunordps	%zmm3, %zmm0, %k2
	vbroadcastss	%xmm0, %zmm1 {%k2}
	vmovups	%zmm1, (%rsi,%r8,4) {%k1}
.LBB4_101:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	8(%rsp), %r8
	je	.LBB4_107
.LBB4_102:
	movq	96(%rsp), %rdx
	movq	104(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 96(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 48(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 56(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB4_84
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vxorps	%xmm3, %xmm3, %xmm3
	movq	8(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB4_84
.LBB4_104:
	testq	%rdx, %rdx
	movq	(%rsp), %r14
	jle	.LBB4_106
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB4_100
.LBB4_106:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB4_102
	jmp	.LBB4_139
.LBB4_107:
	testb	%bl, %bl
	jne	.LBB4_138
	jmp	.LBB4_139
.LBB4_109:
	xorl	%ebx, %ebx
.LBB4_110:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB4_112
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB4_113
.LBB4_112:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB4_113:
	movq	%rdi, %r14
	imulq	%rsi, %r14
	movq	%r8, 104(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 48(%rsp)
	vmovdqu	%ymm0, 72(%rsp)
	testq	%rdi, %rdi
	jle	.LBB4_115
	leaq	48(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB4_115:
	movq	%r11, %rdi
	subq	%r14, %rdi
	movl	$-1, %ebp
	vxorps	%xmm3, %xmm3, %xmm3
	vmovdqa	.LCPI4_0(%rip), %xmm4
	leaq	48(%rsp), %r13
	jmp	.LBB4_117
	.p2align	4
.LBB4_116:
	movq	8(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r12
	xorl	%edi, %edi
.LBB4_117:
	movq	16(%rsp), %rcx
	subq	%rdi, %rcx
	movq	(%rsp), %rax
	subq	%r11, %rax
	cmpq	%rcx, %rax
	cmovgeq	%rcx, %rax
	movq	104(%r8), %r9
	vmovdqa	48(%rsp), %xmm0
	movq	48(%rsp), %r10
	movq	%r11, %r8
	movq	56(%rsp), %r11
	leaq	(%r15,%r10,4), %rcx
	leaq	(%rcx,%rdi,4), %rdx
	leaq	(%r9,%r11,4), %rcx
	leaq	(%rcx,%rdi,4), %rsi
	movq	%r8, %r14
	leaq	(%r12,%r8,4), %rcx
	testb	%bl, %bl
	je	.LBB4_121
	movl	%ecx, %edi
	negl	%edi
	shrl	$2, %edi
	andl	$15, %edi
	cmpq	%rax, %rdi
	cmovgeq	%rax, %rdi
	shlxl	%edi, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdx), %zmm1 {%k1} {z}
	vmovups	(%rsi), %zmm2 {%k1} {z}
	vcmpltps	%zmm1, %zmm2, %k0
	vcmpunordps	%zmm3, %zmm2, %k2
	korw	%k0, %k2, %k2
	vmovaps	%zmm2, %zmm1 {%k2}
	vmovups	%zmm1, (%rcx) {%k1}
	leaq	64(%rdi), %r8
	cmpq	%r8, %rax
	movq	(%rsp), %r15
	jl	.LBB4_124
	.p2align	4
.LBB4_119:
	vmovups	-256(%rdx,%r8,4), %zmm1
	vmovups	-256(%rsi,%r8,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovntps	%zmm1, -256(%rcx,%r8,4)
	vmovups	-192(%rdx,%r8,4), %zmm1
	vmovups	-192(%rsi,%r8,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovntps	%zmm1, -192(%rcx,%r8,4)
	vmovups	-128(%rdx,%r8,4), %zmm1
	vmovups	-128(%rsi,%r8,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovntps	%zmm1, -128(%rcx,%r8,4)
	vmovups	-64(%rdx,%r8,4), %zmm1
	vmovups	-64(%rsi,%r8,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovntps	%zmm1, -64(%rcx,%r8,4)
	addq	$64, %r8
	cmpq	%r8, %rax
	jge	.LBB4_119
	addq	$-64, %r8
	movq	%r8, %rdi
	jmp	.LBB4_124
	.p2align	4
.LBB4_121:
	cmpq	$64, %rax
	jl	.LBB4_125
	leaq	(%r12,%r14,4), %r8
	addq	$192, %r8
	shlq	$2, %rdi
	leaq	(%rdi,%r11,4), %r11
	addq	%r11, %r9
	addq	$192, %r9
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%r15,%rdi), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	(%rsp), %r15
	.p2align	4
.LBB4_123:
	vmovups	-192(%r10,%r11,4), %zmm1
	vmovups	-192(%r9,%r11,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovups	%zmm1, -192(%r8,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm1
	vmovups	-128(%r9,%r11,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovups	%zmm1, -128(%r8,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm1
	vmovups	-64(%r9,%r11,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovups	%zmm1, -64(%r8,%r11,4)
	vmovups	(%r10,%r11,4), %zmm1
	vmovups	(%r9,%r11,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovups	%zmm1, (%r8,%r11,4)
	leaq	64(%r11), %rdi
	subq	$-128, %r11
	cmpq	%r11, %rax
	movq	%rdi, %r11
	jge	.LBB4_123
.LBB4_124:
	leaq	16(%rdi), %r8
	cmpq	%r8, %rax
	movq	%r14, %r11
	jge	.LBB4_127
	jmp	.LBB4_129
	.p2align	4
.LBB4_125:
	cmpq	$15, %rax
	jle	.LBB4_134
	movl	$16, %r8d
	xorl	%edi, %edi
	movq	(%rsp), %r15
	movq	%r14, %r11
	.p2align	4
.LBB4_127:
	vmovups	(%rdx,%rdi,4), %zmm1
	vmovups	(%rsi,%rdi,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovups	%zmm1, (%rcx,%rdi,4)
	movq	%r8, %rdi
	addq	$16, %r8
	cmpq	%r8, %rax
	jge	.LBB4_127
	addq	$-16, %r8
	movq	%r8, %rdi
.LBB4_129:
	movq	%rax, %r8
	subq	%rdi, %r8
	testq	%r8, %r8
	jle	.LBB4_131
.LBB4_130:
	shlxl	%r8d, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdx,%rdi,4), %zmm1 {%k1} {z}
	vmovups	(%rsi,%rdi,4), %zmm2 {%k1} {z}
	vcmpltps	%zmm1, %zmm2, %k0
	vcmpunordps	%zmm3, %zmm2, %k2
	korw	%k0, %k2, %k2
	vmovaps	%zmm2, %zmm1 {%k2}
	vmovups	%zmm1, (%rcx,%rdi,4) {%k1}
.LBB4_131:
	addq	%rax, %r11
	cmpq	%r15, %r11
	je	.LBB4_137
.LBB4_132:
	movq	96(%rsp), %rax
	movq	104(%rsp), %rcx
	incq	%rax
	movq	%rax, 96(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm1 {%k1} {z}
	vpermq	%zmm1, %zmm4, %zmm1
	vpaddq	%xmm0, %xmm1, %xmm0
	vmovdqa	%xmm0, 48(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB4_116
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI4_0(%rip), %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%r14, %r11
	jmp	.LBB4_116
.LBB4_134:
	testq	%rax, %rax
	movq	(%rsp), %r15
	movq	%r14, %r11
	jle	.LBB4_136
	xorl	%edi, %edi
	movq	%rax, %r8
	jmp	.LBB4_130
.LBB4_136:
	addq	%rax, %r11
	cmpq	%r15, %r11
	jne	.LBB4_132
	jmp	.LBB4_139
.LBB4_137:
	testb	%bl, %bl
	je	.LBB4_139
.LBB4_138:
	sfence
.LBB4_139:
	addq	$520, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB4_140:
	vzeroupper
	retq
.LBB4_141:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB4_142:
	shrq	$32, %rsi
	movq	%rsi, 24(%rsp)
	movq	%r9, 368(%rsp)
	jmp	.LBB4_145
	.p2align	4
.LBB4_143:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vmovups	48(%rsp,%rcx,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k2
	korw	%k0, %k2, %k2
	vmovaps	%zmm1, %zmm0 {%k2}
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB4_144:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB4_139
.LBB4_145:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB4_147
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB4_148
.LBB4_147:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB4_148:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 512(%rsp)
	testq	%rax, %rax
	jle	.LBB4_150
	movq	%rax, %rdi
	leaq	456(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	456(%rsp), %r13
	movq	464(%rsp), %rsi
	jmp	.LBB4_151
.LBB4_150:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB4_151:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r15
	leaq	48(%rsp), %rdi
	movq	16(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB4_153
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB4_154
.LBB4_153:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB4_154:
	movq	368(%rsp), %r9
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	$16, %r12
	jl	.LBB4_157
	cmpq	$0, 24(%rsp)
	je	.LBB4_159
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB4_160
	.p2align	4
.LBB4_157:
	testq	%r12, %r12
	jle	.LBB4_144
	xorl	%eax, %eax
	jmp	.LBB4_143
.LBB4_159:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB4_160:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB4_161:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %zmm0
	vmovups	48(%rsp,%rcx,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm1, %zmm0 {%k1}
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB4_161
	cmpq	%r12, %rax
	movq	8(%rsp), %r8
	jb	.LBB4_143
	jmp	.LBB4_144
.LBB4_163:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB4_164:
	shrq	$32, %rsi
	movq	%rsi, 24(%rsp)
	movq	%r9, 368(%rsp)
	jmp	.LBB4_169
.LBB4_165:
	testq	%r12, %r12
	jle	.LBB4_168
	xorl	%eax, %eax
.LBB4_167:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vmovups	48(%rsp,%rcx,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm0, %k2
	korw	%k0, %k2, %k2
	vmovaps	%zmm0, %zmm1 {%k2}
	vmovups	%zmm1, (%rsi,%rax,4) {%k1}
.LBB4_168:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB4_139
.LBB4_169:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB4_171
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB4_172
.LBB4_171:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB4_172:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 512(%rsp)
	testq	%rax, %rax
	jle	.LBB4_174
	movq	%rax, %rdi
	leaq	456(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	456(%rsp), %rsi
	movq	464(%rsp), %r13
	jmp	.LBB4_175
.LBB4_174:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB4_175:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r15
	leaq	48(%rsp), %rdi
	movq	16(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB4_177
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB4_178
.LBB4_177:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB4_178:
	movq	368(%rsp), %r9
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	$16, %r12
	jl	.LBB4_165
	cmpq	$0, 24(%rsp)
	je	.LBB4_181
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB4_182
.LBB4_181:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB4_182:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB4_183:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %zmm0
	vmovups	48(%rsp,%rcx,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm0, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm0, %zmm1 {%k1}
	vmovups	%zmm1, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB4_183
	cmpq	%r12, %rax
	movq	8(%rsp), %r8
	jb	.LBB4_167
	jmp	.LBB4_168
.Lfunc_end4:
	.size	nt_f32_minimum__avx512, .Lfunc_end4-nt_f32_minimum__avx512
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI5_0:
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.text
	.globl	nt_f32_maximum__avx512
	.p2align	4
	.type	nt_f32_maximum__avx512,@function
nt_f32_maximum__avx512:
	cmpq	%rdx, %rsi
	jge	.LBB5_140
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$520, %rsp
	movq	%rdx, %rbp
	movq	%rsi, %r11
	movq	%rdi, %r8
	movq	40(%rdi), %rsi
	cmpq	$64, %rsi
	jg	.LBB5_3
	cmpq	$2, 32(%r8)
	setge	%al
	jmp	.LBB5_4
.LBB5_3:
	xorl	%eax, %eax
.LBB5_4:
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	testq	%rcx, %rcx
	movq	%rbp, (%rsp)
	movq	%r8, 8(%rsp)
	movq	%rsi, 16(%rsp)
	je	.LBB5_12
	cmpq	$1, %rcx
	jne	.LBB5_17
	testq	%r12, %r12
	je	.LBB5_36
	cmpq	$1, %r12
	jne	.LBB5_17
	testb	%al, %al
	je	.LBB5_75
	movq	88(%r8), %rax
	movq	144(%r8), %rcx
	movq	%rax, %rdx
	xorq	%rsi, %rdx
	orq	%rcx, %rdx
	jne	.LBB5_72
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB5_141
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB5_142
.LBB5_12:
	cmpq	$1, %r12
	jne	.LBB5_17
	movq	48(%r8), %r12
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
	cmpq	%r12, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB5_40
	cmpq	104(%r8), %r15
	setne	%bpl
	cmpq	%rsi, %r11
	jl	.LBB5_41
.LBB5_15:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB5_44
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	jmp	.LBB5_45
.LBB5_17:
	cmpq	%rsi, %r11
	jge	.LBB5_19
	xorl	%edi, %edi
	jmp	.LBB5_22
.LBB5_19:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB5_21
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB5_22
.LBB5_21:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB5_22:
	movq	%rdi, %rbx
	imulq	%rsi, %rbx
	movq	%r8, 104(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 48(%rsp)
	vmovdqu	%ymm0, 72(%rsp)
	testq	%rdi, %rdi
	jle	.LBB5_24
	leaq	48(%rsp), %r13
	movq	%r11, %r14
	movq	%rcx, %r15
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%r15, %rcx
	movq	8(%rsp), %r8
	movq	%r14, %r11
	movq	16(%rsp), %rsi
.LBB5_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB5_26
	.p2align	4
.LBB5_25:
	movq	8(%rsp), %r8
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	xorl	%eax, %eax
	movq	16(%rsp), %rsi
.LBB5_26:
	movq	%rsi, %rdx
	subq	%rax, %rdx
	movq	%rbp, %r15
	subq	%r11, %r15
	cmpq	%rdx, %r15
	cmovgeq	%rdx, %r15
	movq	%rcx, %rdi
	imulq	%rax, %rdi
	vmovaps	48(%rsp), %xmm0
	vmovaps	%xmm0, 432(%rsp)
	movq	48(%rsp), %rdx
	movq	56(%rsp), %rsi
	shlq	$2, %rdx
	addq	48(%r8), %rdx
	leaq	(%rdx,%rdi,4), %rdx
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	%r12, 32(%rsp)
	imulq	%r12, %rax
	leaq	(%rsi,%rax,4), %rbp
	movq	%r11, 40(%rsp)
	leaq	(,%r11,4), %r12
	addq	160(%r8), %r12
	cmpq	$16, %r15
	jl	.LBB5_30
	xorl	%r14d, %r14d
	movq	%rbp, 24(%rsp)
	movq	32(%rsp), %rbx
	.p2align	4
.LBB5_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rdx, %rbp
	movq	%rcx, %r14
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vmovups	%zmm0, 368(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	24(%rsp), %rdx
	movq	%rbx, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%rbp, %rdx
	movq	%r14, %rcx
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vxorps	%xmm2, %xmm2, %xmm2
	vmaxps	368(%rsp), %zmm0, %zmm1
	vcmpunordps	%zmm2, %zmm0, %k1
	vmovaps	%zmm0, %zmm1 {%k1}
	vmovups	%zmm1, (%r12,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB5_28
	movq	%r15, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	24(%rsp), %rbp
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
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vmovups	%zmm0, 368(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	32(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vxorps	%xmm2, %xmm2, %xmm2
	vmaxps	368(%rsp), %zmm0, %zmm1
	vcmpunordps	%zmm2, %zmm0, %k1
	vmovaps	%zmm0, %zmm1 {%k1}
	movl	$-1, %eax
	shlxl	%r13d, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm1, (%r12,%r14,4) {%k1}
.LBB5_33:
	movq	40(%rsp), %r11
	addq	%r15, %r11
	movq	(%rsp), %rbp
	cmpq	%rbp, %r11
	je	.LBB5_139
	movq	96(%rsp), %rax
	movq	104(%rsp), %rcx
	incq	%rax
	movq	%rax, 96(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm0 {%k1} {z}
	vmovdqa	.LCPI5_0(%rip), %xmm1
	vpermq	%zmm0, %zmm1, %zmm0
	vpaddq	432(%rsp), %xmm0, %xmm0
	vmovdqa	%xmm0, 48(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB5_25
	leaq	48(%rsp), %r13
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
	jmp	.LBB5_25
.LBB5_36:
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
	jne	.LBB5_42
	cmpq	104(%r8), %r15
	setne	%bl
	cmpq	%rsi, %r11
	jl	.LBB5_43
.LBB5_38:
	movq	%r11, %rax
	movq	16(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB5_80
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB5_81
.LBB5_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB5_15
.LBB5_41:
	movq	%r8, 104(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm0, 72(%rsp)
	movq	%r11, %rbx
	jmp	.LBB5_47
.LBB5_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB5_38
.LBB5_43:
	movq	%r8, 104(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm0, 72(%rsp)
	movq	%r11, %r12
	jmp	.LBB5_83
.LBB5_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB5_45:
	movq	%r8, 104(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm0, 72(%rsp)
	testq	%rax, %rax
	jle	.LBB5_47
	leaq	48(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%r14, %r11
.LBB5_47:
	movl	$-1, %r14d
	vxorps	%xmm2, %xmm2, %xmm2
	leaq	48(%rsp), %r13
	jmp	.LBB5_49
	.p2align	4
.LBB5_48:
	movq	8(%rsp), %r8
	movq	48(%r8), %r12
	movq	160(%r8), %r15
	xorl	%ebx, %ebx
.LBB5_49:
	movq	16(%rsp), %rax
	subq	%rbx, %rax
	movq	(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	48(%rsp), %rax
	vbroadcastss	(%r12,%rax,4), %zmm0
	movq	56(%rsp), %rcx
	movq	104(%r8), %r8
	leaq	(%r8,%rcx,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r15,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB5_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	shlxl	%r9d, %r14d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rdi), %zmm1 {%k1} {z}
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k2
	korw	%k0, %k2, %k2
	vblendmps	%zmm1, %zmm0, %zmm1 {%k2}
	vmovups	%zmm1, (%rsi) {%k1}
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB5_55
	movq	%r11, %r12
	movq	%r9, %r8
	movq	(%rsp), %rbx
	jmp	.LBB5_57
	.p2align	4
.LBB5_52:
	cmpq	$64, %rdx
	jl	.LBB5_58
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	(%rsp), %rbx
	.p2align	4
.LBB5_54:
	vmovups	-192(%r10,%r11,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovups	%zmm1, -192(%r9,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovups	%zmm1, -128(%r9,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovups	%zmm1, -64(%r9,%r11,4)
	vmovups	(%r10,%r11,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovups	%zmm1, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB5_54
	jmp	.LBB5_57
	.p2align	4
.LBB5_55:
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r10
	addq	$192, %r10
	leaq	(,%rcx,4), %r11
	leaq	(%r11,%rbx,4), %r11
	addq	%r8, %r11
	addq	$192, %r11
	movq	(%rsp), %rbx
	.p2align	4
.LBB5_56:
	vmovups	-192(%r11,%r9,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovntps	%zmm1, -192(%r10,%r9,4)
	vmovups	-128(%r11,%r9,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovntps	%zmm1, -128(%r10,%r9,4)
	vmovups	-64(%r11,%r9,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovntps	%zmm1, -64(%r10,%r9,4)
	vmovups	(%r11,%r9,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovntps	%zmm1, (%r10,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB5_56
.LBB5_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r12, %r11
	jge	.LBB5_60
	jmp	.LBB5_62
	.p2align	4
.LBB5_58:
	cmpq	$15, %rdx
	jle	.LBB5_67
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	(%rsp), %rbx
	.p2align	4
.LBB5_60:
	vmovups	(%rdi,%r8,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vblendmps	%zmm1, %zmm0, %zmm1 {%k1}
	vmovups	%zmm1, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB5_60
	addq	$-16, %r9
	movq	%r9, %r8
.LBB5_62:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB5_64
.LBB5_63:
	shlxl	%r9d, %r14d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k2
	korw	%k0, %k2, %k2
	vmovaps	%zmm1, %zmm0 {%k2}
	vmovups	%zmm0, (%rsi,%r8,4) {%k1}
.LBB5_64:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	je	.LBB5_70
.LBB5_65:
	movq	96(%rsp), %rdx
	movq	104(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 96(%rsp)
	addq	88(%rsi), %rax
	movq	%rax, 48(%rsp)
	addq	144(%rsi), %rcx
	movq	%rcx, 56(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB5_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vxorps	%xmm2, %xmm2, %xmm2
	movq	%rbx, %r11
	jmp	.LBB5_48
.LBB5_67:
	testq	%rdx, %rdx
	movq	(%rsp), %rbx
	jle	.LBB5_69
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB5_63
.LBB5_69:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	jne	.LBB5_65
	jmp	.LBB5_139
.LBB5_70:
	testb	%bpl, %bpl
	jne	.LBB5_138
	jmp	.LBB5_139
.LBB5_72:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB5_75
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB5_163
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB5_164
.LBB5_75:
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r12
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r12
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB5_78
	cmpq	104(%r8), %r12
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB5_110
	xorl	%edi, %edi
	jmp	.LBB5_113
.LBB5_78:
	cmpq	%rsi, %r11
	jge	.LBB5_109
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	jmp	.LBB5_113
.LBB5_80:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB5_81:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	subq	%rcx, %r12
	movq	%r8, 104(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 48(%rsp)
	vmovups	%ymm0, 72(%rsp)
	testq	%rax, %rax
	jle	.LBB5_83
	leaq	48(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB5_83:
	vxorps	%xmm3, %xmm3, %xmm3
	leaq	48(%rsp), %r13
	jmp	.LBB5_85
	.p2align	4
.LBB5_84:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB5_85:
	movq	16(%rsp), %rax
	subq	%r12, %rax
	movq	(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	48(%rsp), %rcx
	movq	56(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rdi
	movq	104(%r8), %rsi
	vbroadcastss	(%rsi,%rax,4), %zmm0
	leaq	(%r15,%r11,4), %rsi
	testb	%bl, %bl
	je	.LBB5_88
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	movl	$-1, %r8d
	shlxl	%r9d, %r8d, %r8d
	notl	%r8d
	kmovd	%r8d, %k2
	vmovups	(%rdi), %zmm1 {%k2} {z}
	vmaxps	%zmm1, %zmm0, %zmm2
	vcmpunordps	%zmm3, %zmm0, %k1
	vbroadcastss	%xmm0, %zmm1
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovups	%zmm2, (%rsi) {%k2}
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB5_91
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	(%rsp), %r14
	jmp	.LBB5_93
	.p2align	4
.LBB5_88:
	cmpq	$63, %rdx
	jle	.LBB5_94
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	vcmpunordps	%zmm3, %zmm0, %k1
	xorl	%r11d, %r11d
	movq	(%rsp), %r14
	.p2align	4
.LBB5_90:
	vmaxps	-192(%r10,%r11,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovups	%zmm2, -192(%r9,%r11,4)
	vmaxps	-128(%r10,%r11,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovups	%zmm2, -128(%r9,%r11,4)
	vmaxps	-64(%r10,%r11,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovups	%zmm2, -64(%r9,%r11,4)
	vmaxps	(%r10,%r11,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB5_90
	jmp	.LBB5_93
	.p2align	4
.LBB5_91:
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r10
	addq	$192, %r10
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r11
	addq	$192, %r11
	movq	(%rsp), %r14
	.p2align	4
.LBB5_92:
	vmaxps	-192(%r11,%r9,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, -192(%r10,%r9,4)
	vmaxps	-128(%r11,%r9,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, -128(%r10,%r9,4)
	vmaxps	-64(%r11,%r9,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, -64(%r10,%r9,4)
	vmaxps	(%r11,%r9,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, (%r10,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB5_92
.LBB5_93:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB5_96
	jmp	.LBB5_99
	.p2align	4
.LBB5_94:
	cmpq	$15, %rdx
	jle	.LBB5_104
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	(%rsp), %r14
.LBB5_96:
	vbroadcastss	%xmm0, %zmm1
	vcmpunordps	%zmm3, %zmm0, %k1
	.p2align	4
.LBB5_97:
	vmaxps	(%rdi,%r8,4), %zmm0, %zmm2
	vmovaps	%zmm1, %zmm2 {%k1}
	vmovups	%zmm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB5_97
	addq	$-16, %r9
	movq	%r9, %r8
.LBB5_99:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB5_101
.LBB5_100:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vmaxps	%zmm1, %zmm0, %zmm1
	vcmpunordps	%zmm3, %zmm0, %k2
	vbroadcastss	%xmm0, %zmm1 {%k2}
	vmovups	%zmm1, (%rsi,%r8,4) {%k1}
.LBB5_101:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	8(%rsp), %r8
	je	.LBB5_107
.LBB5_102:
	movq	96(%rsp), %rdx
	movq	104(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 96(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 48(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 56(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB5_84
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vxorps	%xmm3, %xmm3, %xmm3
	movq	8(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB5_84
.LBB5_104:
	testq	%rdx, %rdx
	movq	(%rsp), %r14
	jle	.LBB5_106
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB5_100
.LBB5_106:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB5_102
	jmp	.LBB5_139
.LBB5_107:
	testb	%bl, %bl
	jne	.LBB5_138
	jmp	.LBB5_139
.LBB5_109:
	xorl	%ebx, %ebx
.LBB5_110:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB5_112
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB5_113
.LBB5_112:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB5_113:
	movq	%rdi, %r14
	imulq	%rsi, %r14
	movq	%r8, 104(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 48(%rsp)
	vmovdqu	%ymm0, 72(%rsp)
	testq	%rdi, %rdi
	jle	.LBB5_115
	leaq	48(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	%rbp, %r11
.LBB5_115:
	movq	%r11, %rdi
	subq	%r14, %rdi
	movl	$-1, %ebp
	vxorps	%xmm3, %xmm3, %xmm3
	vmovdqa	.LCPI5_0(%rip), %xmm4
	leaq	48(%rsp), %r13
	jmp	.LBB5_117
	.p2align	4
.LBB5_116:
	movq	8(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r12
	xorl	%edi, %edi
.LBB5_117:
	movq	16(%rsp), %rcx
	subq	%rdi, %rcx
	movq	(%rsp), %rax
	subq	%r11, %rax
	cmpq	%rcx, %rax
	cmovgeq	%rcx, %rax
	movq	104(%r8), %r9
	vmovdqa	48(%rsp), %xmm0
	movq	48(%rsp), %r10
	movq	%r11, %r8
	movq	56(%rsp), %r11
	leaq	(%r15,%r10,4), %rcx
	leaq	(%rcx,%rdi,4), %rdx
	leaq	(%r9,%r11,4), %rcx
	leaq	(%rcx,%rdi,4), %rsi
	movq	%r8, %r14
	leaq	(%r12,%r8,4), %rcx
	testb	%bl, %bl
	je	.LBB5_121
	movl	%ecx, %edi
	negl	%edi
	shrl	$2, %edi
	andl	$15, %edi
	cmpq	%rax, %rdi
	cmovgeq	%rax, %rdi
	shlxl	%edi, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdx), %zmm1 {%k1} {z}
	vmovups	(%rsi), %zmm2 {%k1} {z}
	vcmpltps	%zmm2, %zmm1, %k0
	vcmpunordps	%zmm3, %zmm2, %k2
	korw	%k0, %k2, %k2
	vmovaps	%zmm2, %zmm1 {%k2}
	vmovups	%zmm1, (%rcx) {%k1}
	leaq	64(%rdi), %r8
	cmpq	%r8, %rax
	movq	(%rsp), %r15
	jl	.LBB5_124
	.p2align	4
.LBB5_119:
	vmovups	-256(%rdx,%r8,4), %zmm1
	vmovups	-256(%rsi,%r8,4), %zmm2
	vcmpltps	%zmm2, %zmm1, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovntps	%zmm1, -256(%rcx,%r8,4)
	vmovups	-192(%rdx,%r8,4), %zmm1
	vmovups	-192(%rsi,%r8,4), %zmm2
	vcmpltps	%zmm2, %zmm1, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovntps	%zmm1, -192(%rcx,%r8,4)
	vmovups	-128(%rdx,%r8,4), %zmm1
	vmovups	-128(%rsi,%r8,4), %zmm2
	vcmpltps	%zmm2, %zmm1, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovntps	%zmm1, -128(%rcx,%r8,4)
	vmovups	-64(%rdx,%r8,4), %zmm1
	vmovups	-64(%rsi,%r8,4), %zmm2
	vcmpltps	%zmm2, %zmm1, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovntps	%zmm1, -64(%rcx,%r8,4)
	addq	$64, %r8
	cmpq	%r8, %rax
	jge	.LBB5_119
	addq	$-64, %r8
	movq	%r8, %rdi
	jmp	.LBB5_124
	.p2align	4
.LBB5_121:
	cmpq	$64, %rax
	jl	.LBB5_125
	leaq	(%r12,%r14,4), %r8
	addq	$192, %r8
	shlq	$2, %rdi
	leaq	(%rdi,%r11,4), %r11
	addq	%r11, %r9
	addq	$192, %r9
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%r15,%rdi), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	(%rsp), %r15
	.p2align	4
.LBB5_123:
	vmovups	-192(%r10,%r11,4), %zmm1
	vmovups	-192(%r9,%r11,4), %zmm2
	vcmpltps	%zmm2, %zmm1, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovups	%zmm1, -192(%r8,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm1
	vmovups	-128(%r9,%r11,4), %zmm2
	vcmpltps	%zmm2, %zmm1, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovups	%zmm1, -128(%r8,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm1
	vmovups	-64(%r9,%r11,4), %zmm2
	vcmpltps	%zmm2, %zmm1, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovups	%zmm1, -64(%r8,%r11,4)
	vmovups	(%r10,%r11,4), %zmm1
	vmovups	(%r9,%r11,4), %zmm2
	vcmpltps	%zmm2, %zmm1, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovups	%zmm1, (%r8,%r11,4)
	leaq	64(%r11), %rdi
	subq	$-128, %r11
	cmpq	%r11, %rax
	movq	%rdi, %r11
	jge	.LBB5_123
.LBB5_124:
	leaq	16(%rdi), %r8
	cmpq	%r8, %rax
	movq	%r14, %r11
	jge	.LBB5_127
	jmp	.LBB5_129
	.p2align	4
.LBB5_125:
	cmpq	$15, %rax
	jle	.LBB5_134
	movl	$16, %r8d
	xorl	%edi, %edi
	movq	(%rsp), %r15
	movq	%r14, %r11
	.p2align	4
.LBB5_127:
	vmovups	(%rdx,%rdi,4), %zmm1
	vmovups	(%rsi,%rdi,4), %zmm2
	vcmpltps	%zmm2, %zmm1, %k0
	vcmpunordps	%zmm3, %zmm2, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm2, %zmm1 {%k1}
	vmovups	%zmm1, (%rcx,%rdi,4)
	movq	%r8, %rdi
	addq	$16, %r8
	cmpq	%r8, %rax
	jge	.LBB5_127
	addq	$-16, %r8
	movq	%r8, %rdi
.LBB5_129:
	movq	%rax, %r8
	subq	%rdi, %r8
	testq	%r8, %r8
	jle	.LBB5_131
.LBB5_130:
	shlxl	%r8d, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdx,%rdi,4), %zmm1 {%k1} {z}
	vmovups	(%rsi,%rdi,4), %zmm2 {%k1} {z}
	vcmpltps	%zmm2, %zmm1, %k0
	vcmpunordps	%zmm3, %zmm2, %k2
	korw	%k0, %k2, %k2
	vmovaps	%zmm2, %zmm1 {%k2}
	vmovups	%zmm1, (%rcx,%rdi,4) {%k1}
.LBB5_131:
	addq	%rax, %r11
	cmpq	%r15, %r11
	je	.LBB5_137
.LBB5_132:
	movq	96(%rsp), %rax
	movq	104(%rsp), %rcx
	incq	%rax
	movq	%rax, 96(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm1 {%k1} {z}
	vpermq	%zmm1, %zmm4, %zmm1
	vpaddq	%xmm0, %xmm1, %xmm0
	vmovdqa	%xmm0, 48(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB5_116
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI5_0(%rip), %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%r14, %r11
	jmp	.LBB5_116
.LBB5_134:
	testq	%rax, %rax
	movq	(%rsp), %r15
	movq	%r14, %r11
	jle	.LBB5_136
	xorl	%edi, %edi
	movq	%rax, %r8
	jmp	.LBB5_130
.LBB5_136:
	addq	%rax, %r11
	cmpq	%r15, %r11
	jne	.LBB5_132
	jmp	.LBB5_139
.LBB5_137:
	testb	%bl, %bl
	je	.LBB5_139
.LBB5_138:
	sfence
.LBB5_139:
	addq	$520, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB5_140:
	vzeroupper
	retq
.LBB5_141:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB5_142:
	shrq	$32, %rsi
	movq	%rsi, 24(%rsp)
	movq	%r9, 368(%rsp)
	jmp	.LBB5_145
	.p2align	4
.LBB5_143:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vmovups	48(%rsp,%rcx,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k2
	korw	%k0, %k2, %k2
	vmovaps	%zmm1, %zmm0 {%k2}
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB5_144:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB5_139
.LBB5_145:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB5_147
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB5_148
.LBB5_147:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB5_148:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 512(%rsp)
	testq	%rax, %rax
	jle	.LBB5_150
	movq	%rax, %rdi
	leaq	456(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	456(%rsp), %r13
	movq	464(%rsp), %rsi
	jmp	.LBB5_151
.LBB5_150:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB5_151:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r15
	leaq	48(%rsp), %rdi
	movq	16(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB5_153
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB5_154
.LBB5_153:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB5_154:
	movq	368(%rsp), %r9
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	$16, %r12
	jl	.LBB5_157
	cmpq	$0, 24(%rsp)
	je	.LBB5_159
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB5_160
	.p2align	4
.LBB5_157:
	testq	%r12, %r12
	jle	.LBB5_144
	xorl	%eax, %eax
	jmp	.LBB5_143
.LBB5_159:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB5_160:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB5_161:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %zmm0
	vmovups	48(%rsp,%rcx,4), %zmm1
	vcmpltps	%zmm1, %zmm0, %k0
	vcmpunordps	%zmm2, %zmm1, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm1, %zmm0 {%k1}
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB5_161
	cmpq	%r12, %rax
	movq	8(%rsp), %r8
	jb	.LBB5_143
	jmp	.LBB5_144
.LBB5_163:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB5_164:
	shrq	$32, %rsi
	movq	%rsi, 24(%rsp)
	movq	%r9, 368(%rsp)
	jmp	.LBB5_169
.LBB5_165:
	testq	%r12, %r12
	jle	.LBB5_168
	xorl	%eax, %eax
.LBB5_167:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vmovups	48(%rsp,%rcx,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm0, %k2
	korw	%k0, %k2, %k2
	vmovaps	%zmm0, %zmm1 {%k2}
	vmovups	%zmm1, (%rsi,%rax,4) {%k1}
.LBB5_168:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB5_139
.LBB5_169:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB5_171
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB5_172
.LBB5_171:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB5_172:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 512(%rsp)
	testq	%rax, %rax
	jle	.LBB5_174
	movq	%rax, %rdi
	leaq	456(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	8(%rsp), %r8
	movq	456(%rsp), %rsi
	movq	464(%rsp), %r13
	jmp	.LBB5_175
.LBB5_174:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB5_175:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r15
	leaq	48(%rsp), %rdi
	movq	16(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	8(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB5_177
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB5_178
.LBB5_177:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB5_178:
	movq	368(%rsp), %r9
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	$16, %r12
	jl	.LBB5_165
	cmpq	$0, 24(%rsp)
	je	.LBB5_181
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB5_182
.LBB5_181:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB5_182:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB5_183:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %zmm0
	vmovups	48(%rsp,%rcx,4), %zmm1
	vcmpltps	%zmm0, %zmm1, %k0
	vcmpunordps	%zmm2, %zmm0, %k1
	korw	%k0, %k1, %k1
	vmovaps	%zmm0, %zmm1 {%k1}
	vmovups	%zmm1, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB5_183
	cmpq	%r12, %rax
	movq	8(%rsp), %r8
	jb	.LBB5_167
	jmp	.LBB5_168
.Lfunc_end5:
	.size	nt_f32_maximum__avx512, .Lfunc_end5-nt_f32_maximum__avx512
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI6_0:
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.text
	.globl	nt_f32_prelu__avx512
	.p2align	4
	.type	nt_f32_prelu__avx512,@function
nt_f32_prelu__avx512:
	cmpq	%rdx, %rsi
	jge	.LBB6_141
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$568, %rsp
	movq	%rdx, %rbp
	movq	%rsi, %r11
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
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	testq	%rcx, %rcx
	movq	%rbp, 8(%rsp)
	movq	%r8, 16(%rsp)
	movq	%rsi, 24(%rsp)
	je	.LBB6_12
	cmpq	$1, %rcx
	jne	.LBB6_17
	testq	%r12, %r12
	je	.LBB6_36
	cmpq	$1, %r12
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
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB6_142
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB6_143
.LBB6_12:
	cmpq	$1, %r12
	jne	.LBB6_17
	movq	48(%r8), %r12
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
	cmpq	%r12, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB6_40
	cmpq	104(%r8), %r15
	setne	%bpl
	cmpq	%rsi, %r11
	jl	.LBB6_41
.LBB6_15:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB6_44
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	jmp	.LBB6_45
.LBB6_17:
	cmpq	%rsi, %r11
	jge	.LBB6_19
	xorl	%edi, %edi
	jmp	.LBB6_22
.LBB6_19:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB6_21
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB6_22
.LBB6_21:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB6_22:
	movq	%rdi, %rbx
	imulq	%rsi, %rbx
	movq	%r8, 184(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 128(%rsp)
	vmovdqu	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB6_24
	leaq	128(%rsp), %r13
	movq	%r11, %r14
	movq	%rcx, %r15
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%r15, %rcx
	movq	16(%rsp), %r8
	movq	%r14, %r11
	movq	24(%rsp), %rsi
.LBB6_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB6_26
	.p2align	4
.LBB6_25:
	movq	16(%rsp), %r8
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	xorl	%eax, %eax
	movq	24(%rsp), %rsi
.LBB6_26:
	movq	%rsi, %rdx
	subq	%rax, %rdx
	movq	%rbp, %r9
	subq	%r11, %r9
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	movq	%rcx, %rdi
	imulq	%rax, %rdi
	vmovaps	128(%rsp), %xmm0
	vmovaps	%xmm0, 448(%rsp)
	movq	128(%rsp), %rdx
	movq	136(%rsp), %rsi
	shlq	$2, %rdx
	addq	48(%r8), %rdx
	leaq	(%rdx,%rdi,4), %rbp
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	%r12, 48(%rsp)
	imulq	%r12, %rax
	leaq	(%rsi,%rax,4), %r12
	movq	%r11, 120(%rsp)
	leaq	(,%r11,4), %rbx
	addq	160(%r8), %rbx
	cmpq	$16, %r9
	jl	.LBB6_30
	xorl	%r14d, %r14d
	movq	%rbx, 56(%rsp)
	movq	48(%rsp), %rbx
	movq	%r12, %r15
	.p2align	4
.LBB6_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rbp, %rdx
	movq	%rcx, %r14
	movq	%r9, %r12
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%ymm0, 64(%rsp)
	vmovaps	%xmm1, 32(%rsp)
	vmovups	%ymm2, 464(%rsp)
	vmovaps	%xmm3, 96(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	%r15, %rdx
	movq	%rbx, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%r12, %r9
	movq	%r14, %rcx
	vmovups	464(%rsp), %ymm4
	vinsertf128	$1, 96(%rsp), %ymm4, %ymm4
	vmovups	64(%rsp), %ymm5
	vinsertf128	$1, 32(%rsp), %ymm5, %ymm5
	vinsertf64x4	$1, %ymm4, %zmm5, %zmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vcmpltps	%zmm5, %zmm4, %k1
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vmulps	%zmm0, %zmm4, %zmm4 {%k1}
	movq	56(%rsp), %rax
	vmovups	%zmm4, (%rax,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r12
	jge	.LBB6_28
	movq	%r9, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	56(%rsp), %rbx
	movq	%r15, %r12
	jg	.LBB6_32
	jmp	.LBB6_33
	.p2align	4
.LBB6_30:
	testq	%r9, %r9
	jle	.LBB6_33
	xorl	%r14d, %r14d
	movq	%r9, %r13
.LBB6_32:
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	%r9, %r15
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%ymm0, 64(%rsp)
	vmovaps	%xmm1, 32(%rsp)
	vmovups	%ymm2, 464(%rsp)
	vmovaps	%xmm3, 96(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	movq	48(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%r15, %r9
	vmovups	464(%rsp), %ymm4
	vinsertf128	$1, 96(%rsp), %ymm4, %ymm4
	vmovups	64(%rsp), %ymm5
	vinsertf128	$1, 32(%rsp), %ymm5, %ymm5
	vinsertf64x4	$1, %ymm4, %zmm5, %zmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vcmpltps	%zmm5, %zmm4, %k1
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vmulps	%zmm0, %zmm4, %zmm4 {%k1}
	movl	$-1, %eax
	shlxl	%r13d, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm4, (%rbx,%r14,4) {%k1}
.LBB6_33:
	movq	120(%rsp), %r11
	addq	%r9, %r11
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	je	.LBB6_140
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm0 {%k1} {z}
	vmovdqa	.LCPI6_0(%rip), %xmm1
	vpermq	%zmm0, %zmm1, %zmm0
	vpaddq	448(%rsp), %xmm0, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB6_25
	leaq	128(%rsp), %r13
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
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
	cmpq	%rsi, %r11
	jl	.LBB6_43
.LBB6_38:
	movq	%r11, %rax
	movq	24(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB6_81
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB6_82
.LBB6_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB6_15
.LBB6_41:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r11, %rbx
	jmp	.LBB6_47
.LBB6_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB6_38
.LBB6_43:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r11, %r12
	jmp	.LBB6_84
.LBB6_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB6_45:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB6_47
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
.LBB6_47:
	movl	$-1, %r14d
	vxorps	%xmm4, %xmm4, %xmm4
	leaq	128(%rsp), %r13
	jmp	.LBB6_49
	.p2align	4
.LBB6_48:
	movq	16(%rsp), %r8
	movq	48(%r8), %r12
	movq	160(%r8), %r15
	xorl	%ebx, %ebx
.LBB6_49:
	movq	24(%rsp), %rax
	subq	%rbx, %rax
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rax
	vbroadcastss	(%r12,%rax,4), %zmm0
	movq	136(%rsp), %rcx
	movq	104(%r8), %r8
	leaq	(%r8,%rcx,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r15,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB6_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	shlxl	%r9d, %r14d, %r10d
	notl	%r10d
	kmovd	%r10d, %k2
	vmovups	(%rdi), %zmm2 {%k2} {z}
	vcmpltps	%zmm4, %zmm0, %k1
	vbroadcastss	%xmm0, %zmm1
	vmovaps	%zmm1, %zmm3
	vmulps	%zmm2, %zmm1, %zmm3 {%k1}
	vmovups	%zmm3, (%rsi) {%k2}
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB6_55
	movq	%r11, %r12
	movq	%r9, %r8
	movq	8(%rsp), %rbx
	jmp	.LBB6_57
	.p2align	4
.LBB6_52:
	cmpq	$63, %rdx
	jle	.LBB6_58
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	vcmpltps	%zmm4, %zmm0, %k1
	xorl	%r11d, %r11d
	movq	8(%rsp), %rbx
	.p2align	4
.LBB6_54:
	vmovaps	%zmm1, %zmm2
	vmulps	-192(%r10,%r11,4), %zmm1, %zmm2 {%k1}
	vmovups	%zmm2, -192(%r9,%r11,4)
	vmovaps	%zmm1, %zmm2
	vmulps	-128(%r10,%r11,4), %zmm1, %zmm2 {%k1}
	vmovups	%zmm2, -128(%r9,%r11,4)
	vmovaps	%zmm1, %zmm2
	vmulps	-64(%r10,%r11,4), %zmm1, %zmm2 {%k1}
	vmovups	%zmm2, -64(%r9,%r11,4)
	vmovaps	%zmm1, %zmm2
	vmulps	(%r10,%r11,4), %zmm1, %zmm2 {%k1}
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB6_54
	jmp	.LBB6_57
	.p2align	4
.LBB6_55:
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r10
	addq	$192, %r10
	leaq	(,%rcx,4), %r11
	leaq	(%r11,%rbx,4), %r11
	addq	%r8, %r11
	addq	$192, %r11
	movq	8(%rsp), %rbx
	.p2align	4
.LBB6_56:
	vmovaps	%zmm1, %zmm2
	vmulps	-192(%r11,%r9,4), %zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, -192(%r10,%r9,4)
	vmovaps	%zmm1, %zmm2
	vmulps	-128(%r11,%r9,4), %zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, -128(%r10,%r9,4)
	vmovaps	%zmm1, %zmm2
	vmulps	-64(%r11,%r9,4), %zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, -64(%r10,%r9,4)
	vmovaps	%zmm1, %zmm2
	vmulps	(%r11,%r9,4), %zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, (%r10,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB6_56
.LBB6_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r12, %r11
	jge	.LBB6_60
	jmp	.LBB6_63
	.p2align	4
.LBB6_58:
	cmpq	$15, %rdx
	jle	.LBB6_68
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	8(%rsp), %rbx
.LBB6_60:
	vbroadcastss	%xmm0, %zmm1
	vcmpltps	%zmm4, %zmm0, %k1
	.p2align	4
.LBB6_61:
	vmovaps	%zmm1, %zmm2
	vmulps	(%rdi,%r8,4), %zmm1, %zmm2 {%k1}
	vmovups	%zmm2, (%rsi,%r8,4)
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
	shlxl	%r9d, %r14d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vcmpltps	%zmm4, %zmm0, %k2
	vbroadcastss	%xmm0, %zmm0
	vmulps	%zmm1, %zmm0, %zmm0 {%k2}
	vmovups	%zmm0, (%rsi,%r8,4) {%k1}
.LBB6_65:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	je	.LBB6_71
.LBB6_66:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rax
	movq	%rax, 128(%rsp)
	addq	144(%rsi), %rcx
	movq	%rcx, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB6_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vxorps	%xmm4, %xmm4, %xmm4
	movq	%rbx, %r11
	jmp	.LBB6_48
.LBB6_68:
	testq	%rdx, %rdx
	movq	8(%rsp), %rbx
	jle	.LBB6_70
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB6_64
.LBB6_70:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	jne	.LBB6_66
	jmp	.LBB6_140
.LBB6_71:
	testb	%bpl, %bpl
	jne	.LBB6_139
	jmp	.LBB6_140
.LBB6_73:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB6_76
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB6_164
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB6_165
.LBB6_76:
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r12
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r12
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB6_79
	cmpq	104(%r8), %r12
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB6_111
	xorl	%edi, %edi
	jmp	.LBB6_114
.LBB6_79:
	cmpq	%rsi, %r11
	jge	.LBB6_110
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	jmp	.LBB6_114
.LBB6_81:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB6_82:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	subq	%rcx, %r12
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB6_84
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%rbp, %r11
.LBB6_84:
	vxorps	%xmm3, %xmm3, %xmm3
	leaq	128(%rsp), %r13
	jmp	.LBB6_86
	.p2align	4
.LBB6_85:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB6_86:
	movq	24(%rsp), %rax
	subq	%r12, %rax
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rcx
	movq	136(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rdi
	movq	104(%r8), %rsi
	vmovss	(%rsi,%rax,4), %xmm0
	leaq	(%r15,%r11,4), %rsi
	testb	%bl, %bl
	je	.LBB6_89
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	movl	$-1, %r8d
	shlxl	%r9d, %r8d, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdi), %zmm2 {%k1} {z}
	vcmpltps	%zmm3, %zmm2, %k2
	vbroadcastss	%xmm0, %zmm1
	vmulps	%zmm2, %zmm1, %zmm2 {%k2}
	vmovups	%zmm2, (%rsi) {%k1}
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB6_92
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	8(%rsp), %r14
	jmp	.LBB6_94
	.p2align	4
.LBB6_89:
	cmpq	$64, %rdx
	jl	.LBB6_95
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %r14
	.p2align	4
.LBB6_91:
	vmovups	-192(%r10,%r11,4), %zmm2
	vcmpltps	%zmm3, %zmm2, %k1
	vmulps	%zmm2, %zmm1, %zmm2 {%k1}
	vmovups	%zmm2, -192(%r9,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm2
	vcmpltps	%zmm3, %zmm2, %k1
	vmulps	%zmm2, %zmm1, %zmm2 {%k1}
	vmovups	%zmm2, -128(%r9,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm2
	vcmpltps	%zmm3, %zmm2, %k1
	vmulps	%zmm2, %zmm1, %zmm2 {%k1}
	vmovups	%zmm2, -64(%r9,%r11,4)
	vmovups	(%r10,%r11,4), %zmm2
	vcmpltps	%zmm3, %zmm2, %k1
	vmulps	%zmm2, %zmm1, %zmm2 {%k1}
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB6_91
	jmp	.LBB6_94
	.p2align	4
.LBB6_92:
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r10
	addq	$192, %r10
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r11
	addq	$192, %r11
	movq	8(%rsp), %r14
	.p2align	4
.LBB6_93:
	vmovups	-192(%r11,%r9,4), %zmm2
	vcmpltps	%zmm3, %zmm2, %k1
	vmulps	%zmm2, %zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, -192(%r10,%r9,4)
	vmovups	-128(%r11,%r9,4), %zmm2
	vcmpltps	%zmm3, %zmm2, %k1
	vmulps	%zmm2, %zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, -128(%r10,%r9,4)
	vmovups	-64(%r11,%r9,4), %zmm2
	vcmpltps	%zmm3, %zmm2, %k1
	vmulps	%zmm2, %zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, -64(%r10,%r9,4)
	vmovups	(%r11,%r9,4), %zmm2
	vcmpltps	%zmm3, %zmm2, %k1
	vmulps	%zmm2, %zmm1, %zmm2 {%k1}
	vmovntps	%zmm2, (%r10,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB6_93
.LBB6_94:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB6_97
	jmp	.LBB6_100
	.p2align	4
.LBB6_95:
	cmpq	$15, %rdx
	jle	.LBB6_105
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	8(%rsp), %r14
.LBB6_97:
	vbroadcastss	%xmm0, %zmm1
	.p2align	4
.LBB6_98:
	vmovups	(%rdi,%r8,4), %zmm2
	vcmpltps	%zmm3, %zmm2, %k1
	vmulps	%zmm2, %zmm1, %zmm2 {%k1}
	vmovups	%zmm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB6_98
	addq	$-16, %r9
	movq	%r9, %r8
.LBB6_100:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB6_102
.LBB6_101:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vcmpltps	%zmm3, %zmm1, %k2
	vbroadcastss	%xmm0, %zmm0
	vmulps	%zmm1, %zmm0, %zmm1 {%k2}
	vmovups	%zmm1, (%rsi,%r8,4) {%k1}
.LBB6_102:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	16(%rsp), %r8
	je	.LBB6_108
.LBB6_103:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 128(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB6_85
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vxorps	%xmm3, %xmm3, %xmm3
	movq	16(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB6_85
.LBB6_105:
	testq	%rdx, %rdx
	movq	8(%rsp), %r14
	jle	.LBB6_107
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB6_101
.LBB6_107:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB6_103
	jmp	.LBB6_140
.LBB6_108:
	testb	%bl, %bl
	jne	.LBB6_139
	jmp	.LBB6_140
.LBB6_110:
	xorl	%ebx, %ebx
.LBB6_111:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB6_113
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB6_114
.LBB6_113:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB6_114:
	movq	%rdi, %r14
	imulq	%rsi, %r14
	movq	%r8, 184(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 128(%rsp)
	vmovdqu	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB6_116
	leaq	128(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%rbp, %r11
.LBB6_116:
	movq	%r11, %rdi
	subq	%r14, %rdi
	movl	$-1, %ebp
	vxorps	%xmm3, %xmm3, %xmm3
	vmovdqa	.LCPI6_0(%rip), %xmm4
	leaq	128(%rsp), %r13
	jmp	.LBB6_118
	.p2align	4
.LBB6_117:
	movq	16(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r12
	xorl	%edi, %edi
.LBB6_118:
	movq	24(%rsp), %rcx
	subq	%rdi, %rcx
	movq	8(%rsp), %rax
	subq	%r11, %rax
	cmpq	%rcx, %rax
	cmovgeq	%rcx, %rax
	movq	104(%r8), %r9
	vmovdqa	128(%rsp), %xmm0
	movq	128(%rsp), %r10
	movq	%r11, %r8
	movq	136(%rsp), %r11
	leaq	(%r15,%r10,4), %rcx
	leaq	(%rcx,%rdi,4), %rdx
	leaq	(%r9,%r11,4), %rcx
	leaq	(%rcx,%rdi,4), %rsi
	movq	%r8, %r14
	leaq	(%r12,%r8,4), %rcx
	testb	%bl, %bl
	je	.LBB6_122
	movl	%ecx, %edi
	negl	%edi
	shrl	$2, %edi
	andl	$15, %edi
	cmpq	%rax, %rdi
	cmovgeq	%rax, %rdi
	shlxl	%edi, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdx), %zmm1 {%k1} {z}
	vmovups	(%rsi), %zmm2 {%k1} {z}
	vcmpltps	%zmm3, %zmm1, %k2
	vmulps	%zmm2, %zmm1, %zmm1 {%k2}
	vmovups	%zmm1, (%rcx) {%k1}
	leaq	64(%rdi), %r8
	cmpq	%r8, %rax
	movq	8(%rsp), %r15
	jl	.LBB6_125
	.p2align	4
.LBB6_120:
	vmovups	-256(%rdx,%r8,4), %zmm1
	vcmpltps	%zmm3, %zmm1, %k1
	vmulps	-256(%rsi,%r8,4), %zmm1, %zmm1 {%k1}
	vmovntps	%zmm1, -256(%rcx,%r8,4)
	vmovups	-192(%rdx,%r8,4), %zmm1
	vcmpltps	%zmm3, %zmm1, %k1
	vmulps	-192(%rsi,%r8,4), %zmm1, %zmm1 {%k1}
	vmovntps	%zmm1, -192(%rcx,%r8,4)
	vmovups	-128(%rdx,%r8,4), %zmm1
	vcmpltps	%zmm3, %zmm1, %k1
	vmulps	-128(%rsi,%r8,4), %zmm1, %zmm1 {%k1}
	vmovntps	%zmm1, -128(%rcx,%r8,4)
	vmovups	-64(%rdx,%r8,4), %zmm1
	vcmpltps	%zmm3, %zmm1, %k1
	vmulps	-64(%rsi,%r8,4), %zmm1, %zmm1 {%k1}
	vmovntps	%zmm1, -64(%rcx,%r8,4)
	addq	$64, %r8
	cmpq	%r8, %rax
	jge	.LBB6_120
	addq	$-64, %r8
	movq	%r8, %rdi
	jmp	.LBB6_125
	.p2align	4
.LBB6_122:
	cmpq	$64, %rax
	jl	.LBB6_126
	leaq	(%r12,%r14,4), %r8
	addq	$192, %r8
	shlq	$2, %rdi
	leaq	(%rdi,%r11,4), %r11
	addq	%r11, %r9
	addq	$192, %r9
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%r15,%rdi), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %r15
	.p2align	4
.LBB6_124:
	vmovups	-192(%r10,%r11,4), %zmm1
	vcmpltps	%zmm3, %zmm1, %k1
	vmulps	-192(%r9,%r11,4), %zmm1, %zmm1 {%k1}
	vmovups	%zmm1, -192(%r8,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm1
	vcmpltps	%zmm3, %zmm1, %k1
	vmulps	-128(%r9,%r11,4), %zmm1, %zmm1 {%k1}
	vmovups	%zmm1, -128(%r8,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm1
	vcmpltps	%zmm3, %zmm1, %k1
	vmulps	-64(%r9,%r11,4), %zmm1, %zmm1 {%k1}
	vmovups	%zmm1, -64(%r8,%r11,4)
	vmovups	(%r10,%r11,4), %zmm1
	vcmpltps	%zmm3, %zmm1, %k1
	vmulps	(%r9,%r11,4), %zmm1, %zmm1 {%k1}
	vmovups	%zmm1, (%r8,%r11,4)
	leaq	64(%r11), %rdi
	subq	$-128, %r11
	cmpq	%r11, %rax
	movq	%rdi, %r11
	jge	.LBB6_124
.LBB6_125:
	leaq	16(%rdi), %r8
	cmpq	%r8, %rax
	movq	%r14, %r11
	jge	.LBB6_128
	jmp	.LBB6_130
	.p2align	4
.LBB6_126:
	cmpq	$15, %rax
	jle	.LBB6_135
	movl	$16, %r8d
	xorl	%edi, %edi
	movq	8(%rsp), %r15
	movq	%r14, %r11
	.p2align	4
.LBB6_128:
	vmovups	(%rdx,%rdi,4), %zmm1
	vcmpltps	%zmm3, %zmm1, %k1
	vmulps	(%rsi,%rdi,4), %zmm1, %zmm1 {%k1}
	vmovups	%zmm1, (%rcx,%rdi,4)
	movq	%r8, %rdi
	addq	$16, %r8
	cmpq	%r8, %rax
	jge	.LBB6_128
	addq	$-16, %r8
	movq	%r8, %rdi
.LBB6_130:
	movq	%rax, %r8
	subq	%rdi, %r8
	testq	%r8, %r8
	jle	.LBB6_132
.LBB6_131:
	shlxl	%r8d, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdx,%rdi,4), %zmm1 {%k1} {z}
	vmovups	(%rsi,%rdi,4), %zmm2 {%k1} {z}
	vcmpltps	%zmm3, %zmm1, %k2
	vmulps	%zmm2, %zmm1, %zmm1 {%k2}
	vmovups	%zmm1, (%rcx,%rdi,4) {%k1}
.LBB6_132:
	addq	%rax, %r11
	cmpq	%r15, %r11
	je	.LBB6_138
.LBB6_133:
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm1 {%k1} {z}
	vpermq	%zmm1, %zmm4, %zmm1
	vpaddq	%xmm0, %xmm1, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB6_117
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI6_0(%rip), %xmm4
	vxorps	%xmm3, %xmm3, %xmm3
	movq	%r14, %r11
	jmp	.LBB6_117
.LBB6_135:
	testq	%rax, %rax
	movq	8(%rsp), %r15
	movq	%r14, %r11
	jle	.LBB6_137
	xorl	%edi, %edi
	movq	%rax, %r8
	jmp	.LBB6_131
.LBB6_137:
	addq	%rax, %r11
	cmpq	%r15, %r11
	jne	.LBB6_133
	jmp	.LBB6_140
.LBB6_138:
	testb	%bl, %bl
	je	.LBB6_140
.LBB6_139:
	sfence
.LBB6_140:
	addq	$568, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB6_141:
	vzeroupper
	retq
.LBB6_142:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB6_143:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 64(%rsp)
	jmp	.LBB6_146
	.p2align	4
.LBB6_144:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vcmpltps	%zmm1, %zmm0, %k2
	vmulps	128(%rsp,%rcx,4), %zmm0, %zmm0 {%k2}
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB6_145:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB6_140
.LBB6_146:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB6_148
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB6_149
.LBB6_148:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB6_149:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 560(%rsp)
	testq	%rax, %rax
	jle	.LBB6_151
	movq	%rax, %rdi
	leaq	504(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	504(%rsp), %r13
	movq	512(%rsp), %rsi
	jmp	.LBB6_152
.LBB6_151:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB6_152:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r15
	leaq	128(%rsp), %rdi
	movq	24(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB6_154
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB6_155
.LBB6_154:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB6_155:
	movq	64(%rsp), %r9
	vxorps	%xmm1, %xmm1, %xmm1
	cmpq	$16, %r12
	jl	.LBB6_158
	cmpq	$0, 32(%rsp)
	je	.LBB6_160
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB6_161
	.p2align	4
.LBB6_158:
	testq	%r12, %r12
	jle	.LBB6_145
	xorl	%eax, %eax
	jmp	.LBB6_144
.LBB6_160:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB6_161:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB6_162:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %zmm0
	vcmpltps	%zmm1, %zmm0, %k1
	vmulps	128(%rsp,%rcx,4), %zmm0, %zmm0 {%k1}
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB6_162
	cmpq	%r12, %rax
	movq	16(%rsp), %r8
	jb	.LBB6_144
	jmp	.LBB6_145
.LBB6_164:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB6_165:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 64(%rsp)
	jmp	.LBB6_170
.LBB6_166:
	testq	%r12, %r12
	jle	.LBB6_169
	xorl	%eax, %eax
.LBB6_168:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vmovups	128(%rsp,%rcx,4), %zmm1
	vcmpltps	%zmm2, %zmm1, %k2
	vmulps	%zmm1, %zmm0, %zmm1 {%k2}
	vmovups	%zmm1, (%rsi,%rax,4) {%k1}
.LBB6_169:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB6_140
.LBB6_170:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB6_172
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB6_173
.LBB6_172:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB6_173:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 560(%rsp)
	testq	%rax, %rax
	jle	.LBB6_175
	movq	%rax, %rdi
	leaq	504(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	504(%rsp), %rsi
	movq	512(%rsp), %r13
	jmp	.LBB6_176
.LBB6_175:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB6_176:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r15
	leaq	128(%rsp), %rdi
	movq	24(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB6_178
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB6_179
.LBB6_178:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB6_179:
	movq	64(%rsp), %r9
	vxorps	%xmm2, %xmm2, %xmm2
	cmpq	$16, %r12
	jl	.LBB6_166
	cmpq	$0, 32(%rsp)
	je	.LBB6_182
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB6_183
.LBB6_182:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB6_183:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB6_184:
	movq	%rax, %r8
	vmovups	128(%rsp,%rcx,4), %zmm0
	vcmpltps	%zmm2, %zmm0, %k1
	vmulps	(%rdi,%rax,4), %zmm0, %zmm0 {%k1}
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB6_184
	cmpq	%r12, %rax
	movq	16(%rsp), %r8
	jb	.LBB6_168
	jmp	.LBB6_169
.Lfunc_end6:
	.size	nt_f32_prelu__avx512, .Lfunc_end6-nt_f32_prelu__avx512
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI7_0:
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.text
	.globl	nt_f32_squared_difference__avx512
	.p2align	4
	.type	nt_f32_squared_difference__avx512,@function
nt_f32_squared_difference__avx512:
	cmpq	%rdx, %rsi
	jge	.LBB7_141
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$568, %rsp
	movq	%rdx, %rbp
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
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	testq	%rcx, %rcx
	movq	%rbp, 8(%rsp)
	movq	%r8, 16(%rsp)
	movq	%rsi, 24(%rsp)
	je	.LBB7_12
	cmpq	$1, %rcx
	jne	.LBB7_17
	testq	%r12, %r12
	je	.LBB7_36
	cmpq	$1, %r12
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
	je	.LBB7_142
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB7_143
.LBB7_12:
	cmpq	$1, %r12
	jne	.LBB7_17
	movq	48(%r8), %r12
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
	cmpq	%r12, %r15
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB7_40
	cmpq	104(%r8), %r15
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
	imulq	%rsi, %rbx
	movq	%r8, 184(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 128(%rsp)
	vmovdqu	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB7_24
	leaq	128(%rsp), %r13
	movq	%r11, %r14
	movq	%rcx, %r15
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	%r15, %rcx
	movq	16(%rsp), %r8
	movq	%r14, %r11
	movq	24(%rsp), %rsi
.LBB7_24:
	movq	%r11, %rax
	subq	%rbx, %rax
	jmp	.LBB7_26
	.p2align	4
.LBB7_25:
	movq	16(%rsp), %r8
	movq	96(%r8), %rcx
	movq	152(%r8), %r12
	xorl	%eax, %eax
	movq	24(%rsp), %rsi
.LBB7_26:
	movq	%rsi, %rdx
	subq	%rax, %rdx
	movq	%rbp, %r9
	subq	%r11, %r9
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	movq	%rcx, %rdi
	imulq	%rax, %rdi
	vmovaps	128(%rsp), %xmm0
	vmovaps	%xmm0, 448(%rsp)
	movq	128(%rsp), %rdx
	movq	136(%rsp), %rsi
	shlq	$2, %rdx
	addq	48(%r8), %rdx
	leaq	(%rdx,%rdi,4), %rbp
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	%r12, 48(%rsp)
	imulq	%r12, %rax
	leaq	(%rsi,%rax,4), %r12
	movq	%r11, 120(%rsp)
	leaq	(,%r11,4), %rbx
	addq	160(%r8), %rbx
	cmpq	$16, %r9
	jl	.LBB7_30
	xorl	%r14d, %r14d
	movq	%rbx, 56(%rsp)
	movq	48(%rsp), %rbx
	movq	%r12, %r15
	.p2align	4
.LBB7_28:
	movq	%r14, %r13
	movl	$16, %esi
	movq	%r14, %rdi
	movq	%rbp, %rdx
	movq	%rcx, %r14
	movq	%r9, %r12
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%ymm0, 64(%rsp)
	vmovaps	%xmm1, 32(%rsp)
	vmovups	%ymm2, 464(%rsp)
	vmovaps	%xmm3, 96(%rsp)
	movl	$16, %esi
	movq	%r13, %rdi
	movq	%r15, %rdx
	movq	%rbx, %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%r12, %r9
	movq	%r14, %rcx
	vmovups	464(%rsp), %ymm4
	vinsertf128	$1, 96(%rsp), %ymm4, %ymm4
	vmovups	64(%rsp), %ymm5
	vinsertf128	$1, 32(%rsp), %ymm5, %ymm5
	vinsertf64x4	$1, %ymm4, %zmm5, %zmm4
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vsubps	%zmm0, %zmm4, %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	movq	56(%rsp), %rax
	vmovups	%zmm0, (%rax,%r13,4)
	leaq	16(%r13), %r14
	addq	$32, %r13
	cmpq	%r13, %r12
	jge	.LBB7_28
	movq	%r9, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	movq	56(%rsp), %rbx
	movq	%r15, %r12
	jg	.LBB7_32
	jmp	.LBB7_33
	.p2align	4
.LBB7_30:
	testq	%r9, %r9
	jle	.LBB7_33
	xorl	%r14d, %r14d
	movq	%r9, %r13
.LBB7_32:
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	%r9, %r15
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	vmovups	%ymm0, 64(%rsp)
	vmovaps	%xmm1, 32(%rsp)
	vmovups	%ymm2, 464(%rsp)
	vmovaps	%xmm3, 96(%rsp)
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	movq	48(%rsp), %rcx
	vzeroupper
	callq	($s17NeedletailKernels14StridedOperand33_B7A6EC46BD537944D931659911AD798CLLV4load_5counts6SIMD16VySfGSi_SitF)
	movq	%r15, %r9
	vmovups	464(%rsp), %ymm4
	vinsertf128	$1, 96(%rsp), %ymm4, %ymm4
	vmovups	64(%rsp), %ymm5
	vinsertf128	$1, 32(%rsp), %ymm5, %ymm5
	vinsertf64x4	$1, %ymm4, %zmm5, %zmm4
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf64x4	$1, %ymm2, %zmm0, %zmm0
	vsubps	%zmm0, %zmm4, %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	movl	$-1, %eax
	shlxl	%r13d, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm0, (%rbx,%r14,4) {%k1}
.LBB7_33:
	movq	120(%rsp), %r11
	addq	%r9, %r11
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	je	.LBB7_140
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm0 {%k1} {z}
	vmovdqa	.LCPI7_0(%rip), %xmm1
	vpermq	%zmm0, %zmm1, %zmm0
	vpaddq	448(%rsp), %xmm0, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB7_25
	leaq	128(%rsp), %r13
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
	movq	24(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB7_81
	movq	%r11, %rax
	cqto
	idivq	%rsi
	jmp	.LBB7_82
.LBB7_40:
	xorl	%ebp, %ebp
	cmpq	%rsi, %r11
	jge	.LBB7_15
.LBB7_41:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r11, %rbx
	jmp	.LBB7_47
.LBB7_42:
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB7_38
.LBB7_43:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	movq	%r11, %r12
	jmp	.LBB7_84
.LBB7_44:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
.LBB7_45:
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB7_47
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
.LBB7_47:
	movl	$-1, %r14d
	leaq	128(%rsp), %r13
	jmp	.LBB7_49
	.p2align	4
.LBB7_48:
	movq	16(%rsp), %r8
	movq	48(%r8), %r12
	movq	160(%r8), %r15
	xorl	%ebx, %ebx
.LBB7_49:
	movq	24(%rsp), %rax
	subq	%rbx, %rax
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rax
	vmovss	(%r12,%rax,4), %xmm0
	movq	136(%rsp), %rcx
	movq	104(%r8), %r8
	leaq	(%r8,%rcx,4), %rsi
	leaq	(%rsi,%rbx,4), %rdi
	leaq	(%r15,%r11,4), %rsi
	testb	%bpl, %bpl
	je	.LBB7_52
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	shlxl	%r9d, %r14d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rdi), %zmm2 {%k1} {z}
	vbroadcastss	%xmm0, %zmm1
	vsubps	%zmm2, %zmm1, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovups	%zmm2, (%rsi) {%k1}
	leaq	64(%r9), %r10
	cmpq	%r10, %rdx
	jge	.LBB7_55
	movq	%r11, %r12
	movq	%r9, %r8
	movq	8(%rsp), %rbx
	jmp	.LBB7_57
	.p2align	4
.LBB7_52:
	cmpq	$64, %rdx
	jl	.LBB7_58
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %rbx
	.p2align	4
.LBB7_54:
	vsubps	-192(%r10,%r11,4), %zmm1, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovups	%zmm2, -192(%r9,%r11,4)
	vsubps	-128(%r10,%r11,4), %zmm1, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovups	%zmm2, -128(%r9,%r11,4)
	vsubps	-64(%r10,%r11,4), %zmm1, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovups	%zmm2, -64(%r9,%r11,4)
	vsubps	(%r10,%r11,4), %zmm1, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB7_54
	jmp	.LBB7_57
	.p2align	4
.LBB7_55:
	leaq	(,%rcx,4), %r10
	leaq	(%r10,%rbx,4), %r10
	addq	%r8, %r10
	addq	$192, %r10
	movq	%r11, %r12
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	8(%rsp), %rbx
	.p2align	4
.LBB7_56:
	vsubps	-192(%r10,%r9,4), %zmm1, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovntps	%zmm2, -192(%r11,%r9,4)
	vsubps	-128(%r10,%r9,4), %zmm1, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovntps	%zmm2, -128(%r11,%r9,4)
	vsubps	-64(%r10,%r9,4), %zmm1, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovntps	%zmm2, -64(%r11,%r9,4)
	vsubps	(%r10,%r9,4), %zmm1, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovntps	%zmm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB7_56
.LBB7_57:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%r12, %r11
	jge	.LBB7_60
	jmp	.LBB7_63
	.p2align	4
.LBB7_58:
	cmpq	$15, %rdx
	jle	.LBB7_68
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	8(%rsp), %rbx
.LBB7_60:
	vbroadcastss	%xmm0, %zmm1
	.p2align	4
.LBB7_61:
	vsubps	(%rdi,%r8,4), %zmm1, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovups	%zmm2, (%rsi,%r8,4)
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
	shlxl	%r9d, %r14d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vsubps	%zmm1, %zmm0, %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%r8,4) {%k1}
.LBB7_65:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	je	.LBB7_71
.LBB7_66:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rax
	movq	%rax, 128(%rsp)
	addq	144(%rsi), %rcx
	movq	%rcx, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB7_48
	movq	%r11, %rbx
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	%rbx, %r11
	jmp	.LBB7_48
.LBB7_68:
	testq	%rdx, %rdx
	movq	8(%rsp), %rbx
	jle	.LBB7_70
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB7_64
.LBB7_70:
	addq	%rdx, %r11
	cmpq	%rbx, %r11
	jne	.LBB7_66
	jmp	.LBB7_140
.LBB7_71:
	testb	%bpl, %bpl
	jne	.LBB7_139
	jmp	.LBB7_140
.LBB7_73:
	xorq	%rsi, %rcx
	orq	%rcx, %rax
	jne	.LBB7_76
	movq	32(%r8), %r9
	imulq	%rsi, %r9
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB7_164
	movq	%r11, %rax
	cqto
	idivq	%r9
	movq	%rdx, %rbx
	jmp	.LBB7_165
.LBB7_76:
	movq	48(%r8), %r15
	movq	(%r8), %rax
	imulq	%rsi, %rax
	imulq	8(%r8), %rax
	imulq	16(%r8), %rax
	imulq	24(%r8), %rax
	movq	160(%r8), %r12
	imulq	32(%r8), %rax
	cmpq	$8388608, %rax
	setge	%al
	cmpq	$256, %rsi
	setge	%cl
	cmpq	%r15, %r12
	setne	%dl
	andb	%cl, %dl
	andb	%al, %dl
	cmpb	$1, %dl
	jne	.LBB7_79
	cmpq	104(%r8), %r12
	setne	%bl
	cmpq	%rsi, %r11
	jge	.LBB7_111
	xorl	%edi, %edi
	jmp	.LBB7_114
.LBB7_79:
	cmpq	%rsi, %r11
	jge	.LBB7_110
	xorl	%edi, %edi
	xorl	%ebx, %ebx
	jmp	.LBB7_114
.LBB7_81:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB7_82:
	movq	%rax, %rcx
	imulq	%rsi, %rcx
	movq	%r11, %r12
	subq	%rcx, %r12
	movq	%r8, 184(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 128(%rsp)
	vmovups	%ymm0, 152(%rsp)
	testq	%rax, %rax
	jle	.LBB7_84
	leaq	128(%rsp), %r13
	movq	%rax, %rdi
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%rbp, %r11
.LBB7_84:
	leaq	128(%rsp), %r13
	jmp	.LBB7_86
	.p2align	4
.LBB7_85:
	movq	48(%r8), %r14
	movq	160(%r8), %r15
	xorl	%r12d, %r12d
.LBB7_86:
	movq	24(%rsp), %rax
	subq	%r12, %rax
	movq	8(%rsp), %rdx
	subq	%r11, %rdx
	cmpq	%rax, %rdx
	cmovgeq	%rax, %rdx
	movq	128(%rsp), %rcx
	movq	136(%rsp), %rax
	leaq	(%r14,%rcx,4), %rsi
	leaq	(%rsi,%r12,4), %rdi
	movq	104(%r8), %rsi
	vmovss	(%rsi,%rax,4), %xmm0
	leaq	(%r15,%r11,4), %rsi
	testb	%bl, %bl
	je	.LBB7_89
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rdx, %r9
	cmovgeq	%rdx, %r9
	movl	$-1, %r8d
	shlxl	%r9d, %r8d, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdi), %zmm2 {%k1} {z}
	vbroadcastss	%xmm0, %zmm1
	vsubps	%zmm1, %zmm2, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovups	%zmm2, (%rsi) {%k1}
	leaq	64(%r9), %r8
	cmpq	%r8, %rdx
	jge	.LBB7_92
	movq	%r11, %rbp
	movq	%r9, %r8
	movq	8(%rsp), %r14
	jmp	.LBB7_94
	.p2align	4
.LBB7_89:
	cmpq	$64, %rdx
	jl	.LBB7_95
	vbroadcastss	%xmm0, %zmm1
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r9
	addq	$192, %r9
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %r14
	.p2align	4
.LBB7_91:
	vmovups	-192(%r10,%r11,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovups	%zmm2, -192(%r9,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovups	%zmm2, -128(%r9,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovups	%zmm2, -64(%r9,%r11,4)
	vmovups	(%r10,%r11,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovups	%zmm2, (%r9,%r11,4)
	leaq	64(%r11), %r8
	subq	$-128, %r11
	cmpq	%r11, %rdx
	movq	%r8, %r11
	jge	.LBB7_91
	jmp	.LBB7_94
	.p2align	4
.LBB7_92:
	leaq	(,%rcx,4), %r8
	leaq	(%r8,%r12,4), %r8
	leaq	(%r14,%r8), %r10
	addq	$192, %r10
	movq	%r11, %rbp
	leaq	(%r15,%r11,4), %r11
	addq	$192, %r11
	movq	8(%rsp), %r14
	.p2align	4
.LBB7_93:
	vmovups	-192(%r10,%r9,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovntps	%zmm2, -192(%r11,%r9,4)
	vmovups	-128(%r10,%r9,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovntps	%zmm2, -128(%r11,%r9,4)
	vmovups	-64(%r10,%r9,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovntps	%zmm2, -64(%r11,%r9,4)
	vmovups	(%r10,%r9,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovntps	%zmm2, (%r11,%r9,4)
	leaq	64(%r9), %r8
	subq	$-128, %r9
	cmpq	%r9, %rdx
	movq	%r8, %r9
	jge	.LBB7_93
.LBB7_94:
	leaq	16(%r8), %r9
	cmpq	%r9, %rdx
	movq	%rbp, %r11
	jge	.LBB7_97
	jmp	.LBB7_100
	.p2align	4
.LBB7_95:
	cmpq	$15, %rdx
	jle	.LBB7_105
	movl	$16, %r9d
	xorl	%r8d, %r8d
	movq	8(%rsp), %r14
.LBB7_97:
	vbroadcastss	%xmm0, %zmm1
	.p2align	4
.LBB7_98:
	vmovups	(%rdi,%r8,4), %zmm2
	vsubps	%zmm1, %zmm2, %zmm2
	vmulps	%zmm2, %zmm2, %zmm2
	vmovups	%zmm2, (%rsi,%r8,4)
	movq	%r9, %r8
	addq	$16, %r9
	cmpq	%r9, %rdx
	jge	.LBB7_98
	addq	$-16, %r9
	movq	%r9, %r8
.LBB7_100:
	movq	%rdx, %r9
	subq	%r8, %r9
	testq	%r9, %r9
	jle	.LBB7_102
.LBB7_101:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	(%rdi,%r8,4), %zmm1 {%k1} {z}
	vbroadcastss	%xmm0, %zmm0
	vsubps	%zmm0, %zmm1, %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%r8,4) {%k1}
.LBB7_102:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	movq	16(%rsp), %r8
	je	.LBB7_108
.LBB7_103:
	movq	176(%rsp), %rdx
	movq	184(%rsp), %rsi
	incq	%rdx
	movq	%rdx, 176(%rsp)
	addq	88(%rsi), %rcx
	movq	%rcx, 128(%rsp)
	addq	144(%rsi), %rax
	movq	%rax, 136(%rsp)
	cmpq	32(%rsi), %rdx
	jne	.LBB7_85
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	jmp	.LBB7_85
.LBB7_105:
	testq	%rdx, %rdx
	movq	8(%rsp), %r14
	jle	.LBB7_107
	xorl	%r8d, %r8d
	movq	%rdx, %r9
	jmp	.LBB7_101
.LBB7_107:
	addq	%rdx, %r11
	cmpq	%r14, %r11
	jne	.LBB7_103
	jmp	.LBB7_140
.LBB7_108:
	testb	%bl, %bl
	jne	.LBB7_139
	jmp	.LBB7_140
.LBB7_110:
	xorl	%ebx, %ebx
.LBB7_111:
	movq	%r11, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB7_113
	movq	%r11, %rax
	cqto
	idivq	%rsi
	movq	%rax, %rdi
	jmp	.LBB7_114
.LBB7_113:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%eax, %edi
.LBB7_114:
	movq	%rdi, %r14
	imulq	%rsi, %r14
	movq	%r8, 184(%rsp)
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqu	%ymm0, 128(%rsp)
	vmovdqu	%ymm0, 152(%rsp)
	testq	%rdi, %rdi
	jle	.LBB7_116
	leaq	128(%rsp), %r13
	movq	%r11, %rbp
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	%rbp, %r11
.LBB7_116:
	movq	%r11, %rdi
	subq	%r14, %rdi
	movl	$-1, %ebp
	vmovdqa	.LCPI7_0(%rip), %xmm3
	leaq	128(%rsp), %r13
	jmp	.LBB7_118
	.p2align	4
.LBB7_117:
	movq	16(%rsp), %r8
	movq	48(%r8), %r15
	movq	160(%r8), %r12
	xorl	%edi, %edi
.LBB7_118:
	movq	24(%rsp), %rcx
	subq	%rdi, %rcx
	movq	8(%rsp), %rax
	subq	%r11, %rax
	cmpq	%rcx, %rax
	cmovgeq	%rcx, %rax
	movq	104(%r8), %r9
	vmovdqa	128(%rsp), %xmm0
	movq	128(%rsp), %r10
	movq	%r11, %r8
	movq	136(%rsp), %r11
	leaq	(%r15,%r10,4), %rcx
	leaq	(%rcx,%rdi,4), %rdx
	leaq	(%r9,%r11,4), %rcx
	leaq	(%rcx,%rdi,4), %rsi
	movq	%r8, %r14
	leaq	(%r12,%r8,4), %rcx
	testb	%bl, %bl
	je	.LBB7_122
	movl	%ecx, %edi
	negl	%edi
	shrl	$2, %edi
	andl	$15, %edi
	cmpq	%rax, %rdi
	cmovgeq	%rax, %rdi
	shlxl	%edi, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdx), %zmm1 {%k1} {z}
	vmovups	(%rsi), %zmm2 {%k1} {z}
	vsubps	%zmm2, %zmm1, %zmm1
	vmulps	%zmm1, %zmm1, %zmm1
	vmovups	%zmm1, (%rcx) {%k1}
	leaq	64(%rdi), %r8
	cmpq	%r8, %rax
	movq	8(%rsp), %r15
	jl	.LBB7_125
	.p2align	4
.LBB7_120:
	vmovups	-256(%rdx,%r8,4), %zmm1
	vsubps	-256(%rsi,%r8,4), %zmm1, %zmm1
	vmulps	%zmm1, %zmm1, %zmm1
	vmovntps	%zmm1, -256(%rcx,%r8,4)
	vmovups	-192(%rdx,%r8,4), %zmm1
	vsubps	-192(%rsi,%r8,4), %zmm1, %zmm1
	vmulps	%zmm1, %zmm1, %zmm1
	vmovntps	%zmm1, -192(%rcx,%r8,4)
	vmovups	-128(%rdx,%r8,4), %zmm1
	vsubps	-128(%rsi,%r8,4), %zmm1, %zmm1
	vmulps	%zmm1, %zmm1, %zmm1
	vmovntps	%zmm1, -128(%rcx,%r8,4)
	vmovups	-64(%rdx,%r8,4), %zmm1
	vsubps	-64(%rsi,%r8,4), %zmm1, %zmm1
	vmulps	%zmm1, %zmm1, %zmm1
	vmovntps	%zmm1, -64(%rcx,%r8,4)
	addq	$64, %r8
	cmpq	%r8, %rax
	jge	.LBB7_120
	addq	$-64, %r8
	movq	%r8, %rdi
	jmp	.LBB7_125
	.p2align	4
.LBB7_122:
	cmpq	$64, %rax
	jl	.LBB7_126
	leaq	(%r12,%r14,4), %r8
	addq	$192, %r8
	shlq	$2, %rdi
	leaq	(%rdi,%r11,4), %r11
	addq	%r11, %r9
	addq	$192, %r9
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%r15,%rdi), %r10
	addq	$192, %r10
	xorl	%r11d, %r11d
	movq	8(%rsp), %r15
	.p2align	4
.LBB7_124:
	vmovups	-192(%r10,%r11,4), %zmm1
	vsubps	-192(%r9,%r11,4), %zmm1, %zmm1
	vmulps	%zmm1, %zmm1, %zmm1
	vmovups	%zmm1, -192(%r8,%r11,4)
	vmovups	-128(%r10,%r11,4), %zmm1
	vsubps	-128(%r9,%r11,4), %zmm1, %zmm1
	vmulps	%zmm1, %zmm1, %zmm1
	vmovups	%zmm1, -128(%r8,%r11,4)
	vmovups	-64(%r10,%r11,4), %zmm1
	vsubps	-64(%r9,%r11,4), %zmm1, %zmm1
	vmulps	%zmm1, %zmm1, %zmm1
	vmovups	%zmm1, -64(%r8,%r11,4)
	vmovups	(%r10,%r11,4), %zmm1
	vsubps	(%r9,%r11,4), %zmm1, %zmm1
	vmulps	%zmm1, %zmm1, %zmm1
	vmovups	%zmm1, (%r8,%r11,4)
	leaq	64(%r11), %rdi
	subq	$-128, %r11
	cmpq	%r11, %rax
	movq	%rdi, %r11
	jge	.LBB7_124
.LBB7_125:
	leaq	16(%rdi), %r8
	cmpq	%r8, %rax
	movq	%r14, %r11
	jge	.LBB7_128
	jmp	.LBB7_130
	.p2align	4
.LBB7_126:
	cmpq	$15, %rax
	jle	.LBB7_135
	movl	$16, %r8d
	xorl	%edi, %edi
	movq	8(%rsp), %r15
	movq	%r14, %r11
	.p2align	4
.LBB7_128:
	vmovups	(%rdx,%rdi,4), %zmm1
	vsubps	(%rsi,%rdi,4), %zmm1, %zmm1
	vmulps	%zmm1, %zmm1, %zmm1
	vmovups	%zmm1, (%rcx,%rdi,4)
	movq	%r8, %rdi
	addq	$16, %r8
	cmpq	%r8, %rax
	jge	.LBB7_128
	addq	$-16, %r8
	movq	%r8, %rdi
.LBB7_130:
	movq	%rax, %r8
	subq	%rdi, %r8
	testq	%r8, %r8
	jle	.LBB7_132
.LBB7_131:
	shlxl	%r8d, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k1
	vmovups	(%rdx,%rdi,4), %zmm1 {%k1} {z}
	vmovups	(%rsi,%rdi,4), %zmm2 {%k1} {z}
	vsubps	%zmm2, %zmm1, %zmm1
	vmulps	%zmm1, %zmm1, %zmm1
	vmovups	%zmm1, (%rcx,%rdi,4) {%k1}
.LBB7_132:
	addq	%rax, %r11
	cmpq	%r15, %r11
	je	.LBB7_138
.LBB7_133:
	movq	176(%rsp), %rax
	movq	184(%rsp), %rcx
	incq	%rax
	movq	%rax, 176(%rsp)
	movb	$-127, %dl
	kmovd	%edx, %k1
	vmovdqu64	88(%rcx), %zmm1 {%k1} {z}
	vpermq	%zmm1, %zmm3, %zmm1
	vpaddq	%xmm0, %xmm1, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	cmpq	32(%rcx), %rax
	jne	.LBB7_117
	movq	%r11, %r14
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV5carryyyF)
	vmovdqa	.LCPI7_0(%rip), %xmm3
	movq	%r14, %r11
	jmp	.LBB7_117
.LBB7_135:
	testq	%rax, %rax
	movq	8(%rsp), %r15
	movq	%r14, %r11
	jle	.LBB7_137
	xorl	%edi, %edi
	movq	%rax, %r8
	jmp	.LBB7_131
.LBB7_137:
	addq	%rax, %r11
	cmpq	%r15, %r11
	jne	.LBB7_133
	jmp	.LBB7_140
.LBB7_138:
	testb	%bl, %bl
	je	.LBB7_140
.LBB7_139:
	sfence
.LBB7_140:
	addq	$568, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB7_141:
	vzeroupper
	retq
.LBB7_142:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB7_143:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 64(%rsp)
	jmp	.LBB7_146
	.p2align	4
.LBB7_144:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vsubps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB7_145:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB7_140
.LBB7_146:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB7_148
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB7_149
.LBB7_148:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB7_149:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 560(%rsp)
	testq	%rax, %rax
	jle	.LBB7_151
	movq	%rax, %rdi
	leaq	504(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	504(%rsp), %r13
	movq	512(%rsp), %rsi
	jmp	.LBB7_152
.LBB7_151:
	xorl	%esi, %esi
	xorl	%r13d, %r13d
.LBB7_152:
	shlq	$2, %rsi
	addq	104(%r8), %rsi
	movq	48(%r8), %r15
	leaq	128(%rsp), %rdi
	movq	24(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB7_154
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB7_155
.LBB7_154:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB7_155:
	movq	64(%rsp), %r9
	cmpq	$16, %r12
	jl	.LBB7_158
	cmpq	$0, 32(%rsp)
	je	.LBB7_160
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB7_161
	.p2align	4
.LBB7_158:
	testq	%r12, %r12
	jle	.LBB7_145
	xorl	%eax, %eax
	jmp	.LBB7_144
.LBB7_160:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB7_161:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB7_162:
	movq	%rax, %r8
	vmovups	(%rdi,%rax,4), %zmm0
	vsubps	128(%rsp,%rcx,4), %zmm0, %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB7_162
	cmpq	%r12, %rax
	movq	16(%rsp), %r8
	jb	.LBB7_144
	jmp	.LBB7_145
.LBB7_164:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %ebx
.LBB7_165:
	shrq	$32, %rsi
	movq	%rsi, 32(%rsp)
	movq	%r9, 64(%rsp)
	jmp	.LBB7_170
.LBB7_166:
	testq	%r12, %r12
	jle	.LBB7_169
	xorl	%eax, %eax
.LBB7_168:
	leaq	(%r15,%r13,4), %rdx
	leaq	(%rdx,%rbx,4), %rdx
	movl	%r12d, %edi
	subl	%eax, %edi
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rdx,%rax,4), %zmm0 {%k1} {z}
	vmovups	128(%rsp,%rcx,4), %zmm1
	vsubps	%zmm0, %zmm1, %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4) {%k1}
.LBB7_169:
	addq	%r12, %r11
	movl	$0, %ebx
	movq	8(%rsp), %rbp
	cmpq	%rbp, %r11
	jge	.LBB7_140
.LBB7_170:
	movq	%r9, %rax
	subq	%rbx, %rax
	movq	%rbp, %r12
	subq	%r11, %r12
	cmpq	%rax, %r12
	cmovgeq	%rax, %r12
	movq	%r11, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB7_172
	movq	%r11, %rax
	cqto
	idivq	%r9
	jmp	.LBB7_173
.LBB7_172:
	movl	%r11d, %eax
	xorl	%edx, %edx
	divl	%r9d
.LBB7_173:
	movq	%r11, %r14
	imulq	32(%r8), %rax
	movq	%r8, 560(%rsp)
	testq	%rax, %rax
	jle	.LBB7_175
	movq	%rax, %rdi
	leaq	504(%rsp), %r13
	vzeroupper
	callq	($s17NeedletailKernels14BroadcastPlace33_B7A6EC46BD537944D931659911AD798CLLV4seekyySiF)
	movq	16(%rsp), %r8
	movq	504(%rsp), %rsi
	movq	512(%rsp), %r13
	jmp	.LBB7_176
.LBB7_175:
	xorl	%r13d, %r13d
	xorl	%esi, %esi
.LBB7_176:
	shlq	$2, %rsi
	addq	48(%r8), %rsi
	movq	104(%r8), %r15
	leaq	128(%rsp), %rdi
	movq	24(%rsp), %rbp
	movq	%rbp, %rdx
	vzeroupper
	callq	($s17NeedletailKernels4fill33_B7A6EC46BD537944D931659911AD798CLL_4with6periodySpySfG_SPySfGSitF)
	movq	16(%rsp), %r8
	movq	%r14, %r11
	leaq	(,%r14,4), %rsi
	addq	160(%r8), %rsi
	movq	%rbx, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB7_178
	movq	%rbx, %rax
	cqto
	idivq	%rbp
	movq	%rdx, %rcx
	jmp	.LBB7_179
.LBB7_178:
	movl	%ebx, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%edx, %ecx
.LBB7_179:
	movq	64(%rsp), %r9
	cmpq	$16, %r12
	jl	.LBB7_166
	cmpq	$0, 32(%rsp)
	je	.LBB7_182
	movl	$16, %eax
	xorl	%edx, %edx
	idivq	%rbp
	jmp	.LBB7_183
.LBB7_182:
	movl	$16, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB7_183:
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%r13,4), %rdi
	addq	%r15, %rdi
	xorl	%eax, %eax
	.p2align	4
.LBB7_184:
	movq	%rax, %r8
	vmovups	128(%rsp,%rcx,4), %zmm0
	vsubps	(%rdi,%rax,4), %zmm0, %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vmovups	%zmm0, (%rsi,%rax,4)
	addq	%rdx, %rcx
	cmpq	%rbp, %rcx
	movl	$0, %eax
	cmovgeq	%rbp, %rax
	subq	%rax, %rcx
	leaq	16(%r8), %rax
	addq	$32, %r8
	cmpq	%r8, %r12
	jge	.LBB7_184
	cmpq	%r12, %rax
	movq	16(%rsp), %r8
	jb	.LBB7_168
	jmp	.LBB7_169
.Lfunc_end7:
	.size	nt_f32_squared_difference__avx512, .Lfunc_end7-nt_f32_squared_difference__avx512
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
	addq	%rdx, %rdi
	imulq	136(%r8), %rsi
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
	movq	40(%r13), %r12
	movq	56(%r13), %r10
	movq	8(%r10), %rax
	movq	%rax, -8(%rsp)
	movq	16(%r10), %r8
	movq	24(%r10), %r14
	movq	32(%r10), %rax
	movq	56(%r10), %rdx
	movq	64(%r10), %rdi
	movq	72(%r10), %r11
	movq	80(%r10), %r15
	movq	112(%r10), %rcx
	movq	120(%r10), %rsi
	movq	88(%r10), %rbx
	imulq	%rax, %rbx
	movq	%r15, %r9
	subq	%rbx, %r9
	movq	128(%r10), %rbx
	imulq	144(%r10), %rax
	movq	136(%r10), %rbp
	movq	$0, 48(%r13)
	incq	%r12
	movq	%r12, 40(%r13)
	addq	(%r13), %r9
	movq	%rbp, %r10
	subq	%rax, %r10
	movq	%r9, (%r13)
	addq	8(%r13), %r10
	movq	%r10, 8(%r13)
	cmpq	%r14, %r12
	jne	.LBB11_4
	movq	$0, 40(%r13)
	movq	32(%r13), %rax
	incq	%rax
	movq	%rax, 32(%r13)
	imulq	%r14, %r15
	movq	%r11, %r12
	subq	%r15, %r12
	addq	%r12, %r9
	movq	%r9, (%r13)
	imulq	%r14, %rbp
	movq	%rbx, %r14
	subq	%rbp, %r14
	addq	%r14, %r10
	movq	%r10, 8(%r13)
	cmpq	%r8, %rax
	jne	.LBB11_4
	movq	$0, 32(%r13)
	movq	24(%r13), %rax
	incq	%rax
	movq	%rax, 24(%r13)
	imulq	%r8, %r11
	movq	%rdi, %r14
	subq	%r11, %r14
	addq	%r14, %r9
	movq	%r9, (%r13)
	imulq	%r8, %rbx
	movq	%rsi, %r8
	subq	%rbx, %r8
	addq	%r8, %r10
	movq	%r10, 8(%r13)
	cmpq	-8(%rsp), %rax
	jne	.LBB11_4
	movq	$0, 24(%r13)
	incq	16(%r13)
	movq	-8(%rsp), %rax
	imulq	%rax, %rdi
	subq	%rdi, %rdx
	addq	%r9, %rdx
	movq	%rdx, (%r13)
	imulq	%rax, %rsi
	subq	%rsi, %rcx
	addq	%r10, %rcx
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
	je	.LBB12_3
	movq	(%rdi), %rcx
	vmovups	(%rcx), %zmm24
	vbroadcastss	%xmm24, %zmm25
	.p2align	4
.LBB12_2:
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
	jne	.LBB12_2
.LBB12_3:
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
.Lfunc_end12:
	.size	nt_f32_fma_peak__avx512, .Lfunc_end12-nt_f32_fma_peak__avx512
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI13_0:
	.long	15
	.long	30
	.long	15
	.long	15
.LCPI13_1:
	.long	9
	.long	24
	.long	11
	.long	11
.LCPI13_2:
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
	je	.LBB13_6
	movq	(%rdi), %rax
	movl	%edx, %r8d
	subl	%esi, %r8d
	leaq	1(%rsi), %rcx
	testb	$1, %r8b
	je	.LBB13_3
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
.LBB13_3:
	cmpq	%rcx, %rdx
	je	.LBB13_6
	subq	%rsi, %rdx
	shlq	$9, %rsi
	addq	%rsi, %rax
	addq	$960, %rax
	.p2align	4
.LBB13_5:
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
	jne	.LBB13_5
.LBB13_6:
	movq	8(%rdi), %rax
	vaddps	%zmm0, %zmm1, %zmm6
	vmovaps	.LCPI13_0(%rip), %xmm4
	vmovaps	%zmm3, %zmm5
	vmovaps	.LCPI13_1(%rip), %xmm8
	vpermt2ps	%zmm6, %zmm4, %zmm5
	vmovaps	%zmm3, %zmm9
	vpermt2ps	%zmm6, %zmm8, %zmm9
	vaddps	%zmm3, %zmm2, %zmm7
	vpermi2ps	%zmm7, %zmm2, %zmm4
	vmovaps	.LCPI13_2(%rip), %xmm10
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
.Lfunc_end13:
	.size	nt_f32_read_sum__avx512, .Lfunc_end13-nt_f32_read_sum__avx512
	.globl	nt_f32_relu__avx512
	.p2align	4
	.type	nt_f32_relu__avx512,@function
nt_f32_relu__avx512:
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
	vmaxps	(%rcx,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rax,%rsi,4)
	leaq	16(%rsi), %rdi
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%rdi, %rsi
	jge	.LBB14_3
.LBB14_4:
	cmpq	%rdi, %rdx
	jle	.LBB14_6
	subl	%edi, %edx
	movl	$-1, %esi
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rcx,%rdi,4), %zmm0 {%k1} {z}
	vxorps	%xmm1, %xmm1, %xmm1
	vmaxps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rax,%rdi,4) {%k1}
.LBB14_6:
	vzeroupper
	retq
.Lfunc_end14:
	.size	nt_f32_relu__avx512, .Lfunc_end14-nt_f32_relu__avx512
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
	.text
	.globl	nt_f32_sigmoid__avx512
	.p2align	4
	.type	nt_f32_sigmoid__avx512,@function
nt_f32_sigmoid__avx512:
	movq	(%rdi), %rcx
	movq	8(%rdi), %rax
	leaq	16(%rsi), %rdi
	cmpq	%rdi, %rdx
	jge	.LBB15_2
	movq	%rsi, %rdi
	jmp	.LBB15_4
.LBB15_2:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI15_0(%rip), %zmm1
	vbroadcastss	.LCPI15_1(%rip), %zmm2
	vbroadcastss	.LCPI15_2(%rip), %zmm3
	vbroadcastss	.LCPI15_3(%rip), %zmm4
	vbroadcastss	.LCPI15_4(%rip), %zmm5
	vbroadcastss	.LCPI15_5(%rip), %zmm6
	vbroadcastss	.LCPI15_6(%rip), %zmm7
	vbroadcastss	.LCPI15_7(%rip), %zmm8
	vbroadcastss	.LCPI15_8(%rip), %zmm9
	vbroadcastss	.LCPI15_9(%rip), %zmm10
	vbroadcastss	.LCPI15_10(%rip), %zmm11
	vbroadcastss	.LCPI15_11(%rip), %zmm12
	vbroadcastss	.LCPI15_12(%rip), %zmm13
	.p2align	4
.LBB15_3:
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
	jge	.LBB15_3
.LBB15_4:
	cmpq	%rdi, %rdx
	jle	.LBB15_6
	subl	%edi, %edx
	movl	$-1, %esi
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rcx,%rdi,4), %zmm0 {%k1} {z}
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpltps	%zmm1, %zmm0, %k2
	vsubps	%zmm0, %zmm1, %zmm2
	vbroadcastss	.LCPI15_0(%rip), %zmm3
	vminps	%zmm2, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm3, %zmm2
	vmulps	.LCPI15_1(%rip){1to16}, %zmm2, %zmm3
	vaddps	.LCPI15_2(%rip){1to16}, %zmm3, %zmm3
	vaddps	.LCPI15_3(%rip){1to16}, %zmm3, %zmm4
	vmulps	.LCPI15_4(%rip){1to16}, %zmm4, %zmm5
	vmulps	.LCPI15_5(%rip){1to16}, %zmm4, %zmm4
	vaddps	%zmm5, %zmm2, %zmm2
	vaddps	%zmm4, %zmm2, %zmm2
	vmulps	.LCPI15_6(%rip){1to16}, %zmm2, %zmm4
	vaddps	.LCPI15_7(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm4
	vaddps	.LCPI15_8(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm4
	vaddps	.LCPI15_9(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm4
	vaddps	.LCPI15_10(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm4
	vaddps	.LCPI15_11(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm2, %zmm2, %zmm5
	vmulps	%zmm4, %zmm5, %zmm4
	vaddps	%zmm4, %zmm2, %zmm2
	vbroadcastss	.LCPI15_12(%rip), %zmm4
	vaddps	%zmm4, %zmm2, %zmm2
	vpslld	$23, %zmm3, %zmm3
	vpaddd	%zmm2, %zmm3, %zmm2
	vcmpunordps	%zmm1, %zmm0, %k3
	vmovaps	%zmm0, %zmm2 {%k3}
	vblendmps	%zmm2, %zmm4, %zmm0 {%k2}
	vaddps	%zmm4, %zmm2, %zmm1
	vdivps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax,%rdi,4) {%k1}
.LBB15_6:
	vzeroupper
	retq
.Lfunc_end15:
	.size	nt_f32_sigmoid__avx512, .Lfunc_end15-nt_f32_sigmoid__avx512
	.globl	nt_f32_scale_shift__avx512
	.p2align	4
	.type	nt_f32_scale_shift__avx512,@function
nt_f32_scale_shift__avx512:
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
	jmp	.LBB16_2
	.p2align	4
.LBB16_8:
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
	vmovups	(%r15,%r13,4), %zmm0
	vmovups	(%r9,%r13,4), %zmm1
	vfmadd213ps	(%r10,%r13,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rbx,%r13,4)
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
	.size	nt_f32_scale_shift__avx512, .Lfunc_end16-nt_f32_scale_shift__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI17_0:
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
	vmovss	.LCPI17_0(%rip), %xmm0
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
	jge	.LBB17_25
	leaq	64(%rsp), %r13
	movq	%rbp, 8(%rsp)
	movl	%esi, 4(%rsp)
	jmp	.LBB17_2
	.p2align	4
.LBB17_19:
	imulq	%rbx, %rdx
	leaq	40(%rsp), %rdi
	xorl	%esi, %esi
	vzeroupper
	callq	nt_f32_sigmoid__avx512
.LBB17_23:
	movq	8(%rsp), %rbp
	movq	16(%rsp), %rdx
.LBB17_24:
	addq	%rdx, %r14
	cmpq	%rbp, %r14
	jge	.LBB17_25
.LBB17_2:
	movq	%rbp, %rax
	subq	%r14, %rax
	movl	$240, %r12d
	cmpq	$239, %rax
	jg	.LBB17_5
	cmpq	$4, %rax
	jl	.LBB17_9
	movq	%rax, %r12
.LBB17_5:
	movq	%r12, %r15
	andq	$-4, %r12
	cmpq	$17, %rbx
	jl	.LBB17_12
	xorl	%edx, %edx
	.p2align	4
.LBB17_7:
	movq	%rdx, %rbp
	movq	%r14, %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5)
	leaq	32(%rbp), %rdx
	addq	$48, %rbp
	cmpq	%rbx, %rbp
	jl	.LBB17_7
	cmpq	%rbx, %rdx
	movq	8(%rsp), %rbp
	jl	.LBB17_14
	jmp	.LBB17_15
	.p2align	4
.LBB17_12:
	testq	%rbx, %rbx
	jle	.LBB17_15
	xorl	%edx, %edx
.LBB17_14:
	movq	%r14, %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5)
.LBB17_15:
	movq	%r15, %rdx
	movl	%edx, %eax
	andb	$3, %al
	jne	.LBB17_16
	jmp	.LBB17_17
	.p2align	4
.LBB17_9:
	testq	%rax, %rax
	jle	.LBB17_10
	xorl	%r12d, %r12d
	movq	%rax, %rdx
.LBB17_16:
	movq	%rdx, %r15
	movq	%rdx, %rsi
	subq	%r12, %rsi
	addq	%r14, %r12
	movq	%r12, %rdi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF)
	movq	%r15, %rdx
.LBB17_17:
	movl	4(%rsp), %esi
	cmpl	$2, %esi
	jne	.LBB17_24
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
	je	.LBB17_19
	testq	%rdx, %rdx
	je	.LBB17_23
	movq	16(%rsp), %rbp
	xorl	%r12d, %r12d
	.p2align	4
.LBB17_22:
	leaq	(%rbx,%r12), %rdx
	leaq	40(%rsp), %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	nt_f32_sigmoid__avx512
	addq	%r15, %r12
	decq	%rbp
	jne	.LBB17_22
	jmp	.LBB17_23
.LBB17_10:
	movq	%rax, %rdx
	jmp	.LBB17_17
.LBB17_25:
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
	.size	nt_f32_matmul_packed__avx512, .Lfunc_end17-nt_f32_matmul_packed__avx512
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
	jb	.LBB18_6
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
	jmp	.LBB18_2
	.p2align	4
.LBB18_101:
	vmovups	%zmm1, (%rbx) {%k1}
.LBB18_102:
	movq	-96(%rsp), %r10
	leaq	12(%r10), %rbx
	addq	-80(%rsp), %r15
	movq	%r10, %r12
	cmpq	%rbx, %rbp
	jb	.LBB18_103
.LBB18_2:
	movq	%rbx, -96(%rsp)
	movq	-56(%rsp), %r10
	vmovups	(%r10,%r13,4), %zmm2
	vmovups	64(%r10,%r13,4), %zmm1
	testq	%rsi, %rsi
	je	.LBB18_3
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
.LBB18_234:
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
	jne	.LBB18_234
	jmp	.LBB18_4
	.p2align	4
.LBB18_3:
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
.LBB18_4:
	vmaxps	%zmm24, %zmm0, %zmm24
	testb	%r11b, %r11b
	je	.LBB18_8
	movq	-128(%rsp), %rbx
	jmp	.LBB18_9
	.p2align	4
.LBB18_8:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm25
	vfmadd213ps	(%r14), %zmm25, %zmm24
	movq	-120(%rsp), %rbx
.LBB18_9:
	testq	%r14, %r14
	sete	%bpl
	vmaxps	%zmm23, %zmm0, %zmm23
	testq	%rbx, %rbx
	sete	%r13b
	orb	%bpl, %r13b
	jne	.LBB18_11
	vmovups	(%rbx), %zmm25
	vfmadd213ps	64(%r14), %zmm25, %zmm23
.LBB18_11:
	addq	-72(%rsp), %r12
	imulq	%rdx, %r12
	movq	-32(%rsp), %r10
	leaq	(%r10,%r12,4), %r12
	leaq	64(%r12), %rbx
	vmovups	%zmm24, (%r12)
	cmpq	$16, %r8
	jl	.LBB18_13
	vmovups	%zmm23, (%rbx)
	jmp	.LBB18_14
	.p2align	4
.LBB18_13:
	vmovups	%zmm23, (%rbx) {%k1}
.LBB18_14:
	vmaxps	%zmm22, %zmm0, %zmm22
	testb	%r11b, %r11b
	je	.LBB18_16
	movq	-128(%rsp), %rbx
	jmp	.LBB18_17
	.p2align	4
.LBB18_16:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm23
	vfmadd213ps	(%r14), %zmm23, %zmm22
	movq	-120(%rsp), %rbx
.LBB18_17:
	testq	%r14, %r14
	sete	%bpl
	vmaxps	%zmm21, %zmm0, %zmm21
	testq	%rbx, %rbx
	sete	%r13b
	orb	%bpl, %r13b
	jne	.LBB18_19
	vmovups	(%rbx), %zmm23
	vfmadd213ps	64(%r14), %zmm23, %zmm21
.LBB18_19:
	leaq	(%r12,%rdx,4), %r13
	leaq	64(%r13), %rbx
	vmovups	%zmm22, (%r13)
	cmpq	$16, %r8
	jl	.LBB18_21
	vmovups	%zmm21, (%rbx)
	jmp	.LBB18_22
	.p2align	4
.LBB18_21:
	vmovups	%zmm21, (%rbx) {%k1}
.LBB18_22:
	vmaxps	%zmm20, %zmm0, %zmm20
	testb	%r11b, %r11b
	je	.LBB18_24
	movq	-128(%rsp), %rbx
	jmp	.LBB18_25
	.p2align	4
.LBB18_24:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm21
	vfmadd213ps	(%r14), %zmm21, %zmm20
	movq	-120(%rsp), %rbx
.LBB18_25:
	testq	%r14, %r14
	sete	%bpl
	vmaxps	%zmm19, %zmm0, %zmm19
	testq	%rbx, %rbx
	sete	%r13b
	orb	%bpl, %r13b
	jne	.LBB18_27
	vmovups	(%rbx), %zmm21
	vfmadd213ps	64(%r14), %zmm21, %zmm19
.LBB18_27:
	movq	-104(%rsp), %r10
	leaq	(%r12,%r10,4), %rbx
	leaq	64(%rbx), %r13
	vmovups	%zmm20, (%rbx)
	cmpq	$16, %r8
	jl	.LBB18_29
	vmovups	%zmm19, (%r13)
	jmp	.LBB18_30
	.p2align	4
.LBB18_29:
	vmovups	%zmm19, (%r13) {%k1}
.LBB18_30:
	vmaxps	%zmm18, %zmm0, %zmm18
	testb	%r11b, %r11b
	je	.LBB18_32
	movq	-128(%rsp), %r13
	jmp	.LBB18_33
	.p2align	4
.LBB18_32:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm19
	vfmadd213ps	(%r14), %zmm19, %zmm18
	movq	-120(%rsp), %r13
.LBB18_33:
	testq	%r14, %r14
	sete	%bpl
	vmaxps	%zmm17, %zmm0, %zmm17
	testq	%r13, %r13
	sete	%r10b
	orb	%bpl, %r10b
	jne	.LBB18_35
	vmovups	(%r13), %zmm19
	vfmadd213ps	64(%r14), %zmm19, %zmm17
.LBB18_35:
	leaq	(%rbx,%rdx,4), %r10
	leaq	64(%r10), %rbx
	vmovups	%zmm18, (%r10)
	cmpq	$16, %r8
	jl	.LBB18_37
	vmovups	%zmm17, (%rbx)
	jmp	.LBB18_38
	.p2align	4
.LBB18_37:
	vmovups	%zmm17, (%rbx) {%k1}
.LBB18_38:
	vmaxps	%zmm16, %zmm0, %zmm16
	testb	%r11b, %r11b
	je	.LBB18_40
	movq	-128(%rsp), %rbx
	jmp	.LBB18_41
	.p2align	4
.LBB18_40:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm17
	vfmadd213ps	(%r14), %zmm17, %zmm16
	movq	-120(%rsp), %rbx
.LBB18_41:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm15, %zmm0, %zmm15
	testq	%rbx, %rbx
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB18_43
	vmovups	(%rbx), %zmm17
	vfmadd213ps	64(%r14), %zmm17, %zmm15
.LBB18_43:
	movq	-40(%rsp), %r10
	leaq	(%r12,%r10), %rbx
	leaq	64(%rbx), %r13
	vmovups	%zmm16, (%rbx)
	cmpq	$16, %r8
	jl	.LBB18_45
	vmovups	%zmm15, (%r13)
	jmp	.LBB18_46
	.p2align	4
.LBB18_45:
	vmovups	%zmm15, (%r13) {%k1}
.LBB18_46:
	vmaxps	%zmm14, %zmm0, %zmm14
	testb	%r11b, %r11b
	je	.LBB18_48
	movq	-128(%rsp), %r13
	jmp	.LBB18_49
	.p2align	4
.LBB18_48:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm15
	vfmadd213ps	(%r14), %zmm15, %zmm14
	movq	-120(%rsp), %r13
.LBB18_49:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm13, %zmm0, %zmm13
	testq	%r13, %r13
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB18_51
	vmovups	(%r13), %zmm15
	vfmadd213ps	64(%r14), %zmm15, %zmm13
.LBB18_51:
	leaq	(%rbx,%rdx,4), %r10
	leaq	64(%r10), %r13
	vmovups	%zmm14, (%r10)
	cmpq	$16, %r8
	jl	.LBB18_53
	vmovups	%zmm13, (%r13)
	jmp	.LBB18_54
	.p2align	4
.LBB18_53:
	vmovups	%zmm13, (%r13) {%k1}
.LBB18_54:
	vmaxps	%zmm12, %zmm0, %zmm12
	testb	%r11b, %r11b
	je	.LBB18_56
	movq	-128(%rsp), %r13
	jmp	.LBB18_57
	.p2align	4
.LBB18_56:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm13
	vfmadd213ps	(%r14), %zmm13, %zmm12
	movq	-120(%rsp), %r13
.LBB18_57:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm11, %zmm0, %zmm11
	testq	%r13, %r13
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB18_59
	vmovups	(%r13), %zmm13
	vfmadd213ps	64(%r14), %zmm13, %zmm11
.LBB18_59:
	movq	-104(%rsp), %r10
	leaq	(%rbx,%r10,4), %rbx
	leaq	64(%rbx), %r13
	vmovups	%zmm12, (%rbx)
	cmpq	$16, %r8
	jl	.LBB18_61
	vmovups	%zmm11, (%r13)
	jmp	.LBB18_62
	.p2align	4
.LBB18_61:
	vmovups	%zmm11, (%r13) {%k1}
.LBB18_62:
	vmaxps	%zmm10, %zmm0, %zmm10
	testb	%r11b, %r11b
	je	.LBB18_64
	movq	-128(%rsp), %r13
	jmp	.LBB18_65
	.p2align	4
.LBB18_64:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm11
	vfmadd213ps	(%r14), %zmm11, %zmm10
	movq	-120(%rsp), %r13
.LBB18_65:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm9, %zmm0, %zmm9
	testq	%r13, %r13
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB18_67
	vmovups	(%r13), %zmm11
	vfmadd213ps	64(%r14), %zmm11, %zmm9
.LBB18_67:
	movq	-16(%rsp), %r13
	leaq	(%rbx,%rdx,4), %r10
	leaq	64(%r10), %rbx
	vmovups	%zmm10, (%r10)
	cmpq	$16, %r8
	jl	.LBB18_69
	vmovups	%zmm9, (%rbx)
	jmp	.LBB18_70
	.p2align	4
.LBB18_69:
	vmovups	%zmm9, (%rbx) {%k1}
.LBB18_70:
	vmaxps	%zmm8, %zmm0, %zmm8
	testb	%r11b, %r11b
	je	.LBB18_72
	movq	-128(%rsp), %rbx
	jmp	.LBB18_73
	.p2align	4
.LBB18_72:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm9
	vfmadd213ps	(%r14), %zmm9, %zmm8
	movq	-120(%rsp), %rbx
.LBB18_73:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%rbx, %rbx
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB18_75
	vmovups	(%rbx), %zmm9
	vfmadd213ps	64(%r14), %zmm9, %zmm7
.LBB18_75:
	addq	-48(%rsp), %r12
	leaq	64(%r12), %rbx
	vmovups	%zmm8, (%r12)
	cmpq	$16, %r8
	jl	.LBB18_77
	vmovups	%zmm7, (%rbx)
	jmp	.LBB18_78
	.p2align	4
.LBB18_77:
	vmovups	%zmm7, (%rbx) {%k1}
.LBB18_78:
	vmaxps	%zmm6, %zmm0, %zmm6
	testb	%r11b, %r11b
	je	.LBB18_80
	movq	-128(%rsp), %rbx
	jmp	.LBB18_81
	.p2align	4
.LBB18_80:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm7
	vfmadd213ps	(%r14), %zmm7, %zmm6
	movq	-120(%rsp), %rbx
.LBB18_81:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%rbx, %rbx
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB18_83
	vmovups	(%rbx), %zmm7
	vfmadd213ps	64(%r14), %zmm7, %zmm5
.LBB18_83:
	leaq	(%r12,%rdx,4), %r10
	leaq	64(%r10), %rbx
	vmovups	%zmm6, (%r10)
	cmpq	$16, %r8
	jl	.LBB18_85
	vmovups	%zmm5, (%rbx)
	jmp	.LBB18_86
	.p2align	4
.LBB18_85:
	vmovups	%zmm5, (%rbx) {%k1}
.LBB18_86:
	vmaxps	%zmm4, %zmm0, %zmm4
	testb	%r11b, %r11b
	je	.LBB18_88
	movq	-128(%rsp), %rbx
	jmp	.LBB18_89
	.p2align	4
.LBB18_88:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm5
	vfmadd213ps	(%r14), %zmm5, %zmm4
	movq	-120(%rsp), %rbx
.LBB18_89:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rbx, %rbx
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB18_91
	vmovups	(%rbx), %zmm5
	vfmadd213ps	64(%r14), %zmm5, %zmm3
.LBB18_91:
	movq	-104(%rsp), %r10
	leaq	(%r12,%r10,4), %rbx
	leaq	64(%rbx), %r12
	vmovups	%zmm4, (%rbx)
	cmpq	$16, %r8
	jl	.LBB18_93
	vmovups	%zmm3, (%r12)
	jmp	.LBB18_94
	.p2align	4
.LBB18_93:
	vmovups	%zmm3, (%r12) {%k1}
.LBB18_94:
	vmaxps	%zmm2, %zmm0, %zmm2
	testb	%r11b, %r11b
	je	.LBB18_96
	movq	-128(%rsp), %r12
	jmp	.LBB18_97
	.p2align	4
.LBB18_96:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm3
	vfmadd213ps	(%r14), %zmm3, %zmm2
	movq	-120(%rsp), %r12
.LBB18_97:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%r12, %r12
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB18_99
	vmovups	(%r12), %zmm3
	vfmadd213ps	64(%r14), %zmm3, %zmm1
.LBB18_99:
	movq	-24(%rsp), %rbp
	leaq	(%rbx,%rdx,4), %r10
	leaq	64(%r10), %rbx
	vmovups	%zmm2, (%r10)
	cmpq	$16, %r8
	jl	.LBB18_101
	vmovups	%zmm1, (%rbx)
	jmp	.LBB18_102
.LBB18_6:
	movq	%rsi, %rbp
	cmpq	$7, %rsi
	jbe	.LBB18_235
	movl	$8, %edx
	xorl	%eax, %eax
	jmp	.LBB18_104
.LBB18_103:
	leaq	8(%r10), %rdx
	cmpq	%rdx, %rbp
	movq	-64(%rsp), %r12
	movq	%r10, %rax
	jl	.LBB18_187
.LBB18_104:
	addq	-72(%rsp), %rax
	movq	%rax, %rcx
	movq	8(%r12), %rax
	movq	40(%r12), %rsi
	vmovups	(%rsi,%r13,4), %zmm1
	vmovups	64(%rsi,%r13,4), %zmm0
	testq	%rax, %rax
	movq	%rcx, -96(%rsp)
	je	.LBB18_105
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
.LBB18_232:
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
	jne	.LBB18_232
	jmp	.LBB18_106
.LBB18_235:
	cmpq	$3, %rbp
	jbe	.LBB18_228
	movl	$4, %ecx
	xorl	%eax, %eax
	jmp	.LBB18_188
.LBB18_105:
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
.LBB18_106:
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
	je	.LBB18_107
	testq	%r8, %r8
	je	.LBB18_110
	vmovups	(%rdi), %zmm17
	vfmadd213ps	(%r8), %zmm17, %zmm16
.LBB18_110:
	leaq	64(%rdi), %r9
	jmp	.LBB18_111
.LBB18_107:
	xorl	%r9d, %r9d
.LBB18_111:
	leaq	(%rax,%r13,4), %rax
	subq	%r13, %r14
	testq	%r8, %r8
	sete	%r10b
	vmaxps	%zmm15, %zmm6, %zmm15
	testq	%r9, %r9
	sete	%r11b
	orb	%r10b, %r11b
	jne	.LBB18_113
	vmovups	(%r9), %zmm17
	vfmadd213ps	64(%r8), %zmm17, %zmm15
.LBB18_113:
	vmovups	%zmm16, (%rax)
	leaq	64(%rax), %r9
	addq	$-16, %r14
	cmpq	$16, %r14
	jl	.LBB18_115
	vmovups	%zmm15, (%r9)
	jmp	.LBB18_116
.LBB18_115:
	movl	$-1, %r10d
	shlxl	%r14d, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm15, (%r9) {%k1}
.LBB18_116:
	vmaxps	%zmm14, %zmm6, %zmm14
	testq	%rdi, %rdi
	je	.LBB18_117
	testq	%r8, %r8
	je	.LBB18_120
	vmovups	(%rdi), %zmm15
	vfmadd213ps	(%r8), %zmm15, %zmm14
.LBB18_120:
	leaq	64(%rdi), %r10
	jmp	.LBB18_121
.LBB18_117:
	xorl	%r10d, %r10d
.LBB18_121:
	leaq	(%rax,%rsi,4), %r9
	testq	%r8, %r8
	sete	%r11b
	vmaxps	%zmm13, %zmm6, %zmm13
	testq	%r10, %r10
	sete	%bl
	orb	%r11b, %bl
	jne	.LBB18_123
	vmovups	(%r10), %zmm15
	vfmadd213ps	64(%r8), %zmm15, %zmm13
.LBB18_123:
	leaq	64(%r9), %r10
	vmovups	%zmm14, (%r9)
	cmpq	$16, %r14
	jl	.LBB18_125
	vmovups	%zmm13, (%r10)
	jmp	.LBB18_126
.LBB18_125:
	movl	$-1, %r9d
	shlxl	%r14d, %r9d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm13, (%r10) {%k1}
.LBB18_126:
	vmaxps	%zmm12, %zmm6, %zmm12
	testq	%rdi, %rdi
	je	.LBB18_127
	testq	%r8, %r8
	je	.LBB18_130
	vmovups	(%rdi), %zmm13
	vfmadd213ps	(%r8), %zmm13, %zmm12
.LBB18_130:
	leaq	64(%rdi), %r10
	jmp	.LBB18_131
.LBB18_127:
	xorl	%r10d, %r10d
.LBB18_131:
	leaq	(%rax,%rsi,8), %r9
	testq	%r8, %r8
	sete	%r11b
	vmaxps	%zmm11, %zmm6, %zmm11
	testq	%r10, %r10
	sete	%bl
	orb	%r11b, %bl
	jne	.LBB18_133
	vmovups	(%r10), %zmm13
	vfmadd213ps	64(%r8), %zmm13, %zmm11
.LBB18_133:
	leaq	64(%r9), %r10
	vmovups	%zmm12, (%r9)
	cmpq	$16, %r14
	jl	.LBB18_135
	vmovups	%zmm11, (%r10)
	jmp	.LBB18_136
.LBB18_135:
	movl	$-1, %r11d
	shlxl	%r14d, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm11, (%r10) {%k1}
.LBB18_136:
	vmaxps	%zmm10, %zmm6, %zmm10
	testq	%rdi, %rdi
	je	.LBB18_137
	testq	%r8, %r8
	je	.LBB18_140
	vmovups	(%rdi), %zmm11
	vfmadd213ps	(%r8), %zmm11, %zmm10
.LBB18_140:
	leaq	64(%rdi), %r10
	jmp	.LBB18_141
.LBB18_137:
	xorl	%r10d, %r10d
.LBB18_141:
	leaq	(%r9,%rsi,4), %r9
	testq	%r8, %r8
	sete	%r11b
	vmaxps	%zmm9, %zmm6, %zmm9
	testq	%r10, %r10
	sete	%bl
	orb	%r11b, %bl
	jne	.LBB18_143
	vmovups	(%r10), %zmm11
	vfmadd213ps	64(%r8), %zmm11, %zmm9
.LBB18_143:
	leaq	64(%r9), %r10
	vmovups	%zmm10, (%r9)
	cmpq	$16, %r14
	jl	.LBB18_145
	vmovups	%zmm9, (%r10)
	jmp	.LBB18_146
.LBB18_145:
	movl	$-1, %r9d
	shlxl	%r14d, %r9d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm9, (%r10) {%k1}
.LBB18_146:
	movq	%rsi, %r9
	shlq	$4, %r9
	vmaxps	%zmm8, %zmm6, %zmm8
	testq	%rdi, %rdi
	je	.LBB18_147
	testq	%r8, %r8
	je	.LBB18_150
	vmovups	(%rdi), %zmm9
	vfmadd213ps	(%r8), %zmm9, %zmm8
.LBB18_150:
	leaq	64(%rdi), %r10
	jmp	.LBB18_151
.LBB18_147:
	xorl	%r10d, %r10d
.LBB18_151:
	addq	%r9, %rax
	testq	%r8, %r8
	sete	%r9b
	vmaxps	%zmm7, %zmm6, %zmm7
	testq	%r10, %r10
	sete	%r11b
	orb	%r9b, %r11b
	jne	.LBB18_153
	vmovups	(%r10), %zmm9
	vfmadd213ps	64(%r8), %zmm9, %zmm7
.LBB18_153:
	leaq	64(%rax), %r9
	vmovups	%zmm8, (%rax)
	cmpq	$16, %r14
	jl	.LBB18_155
	vmovups	%zmm7, (%r9)
	jmp	.LBB18_156
.LBB18_155:
	movl	$-1, %r10d
	shlxl	%r14d, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm7, (%r9) {%k1}
.LBB18_156:
	vmaxps	%zmm5, %zmm6, %zmm5
	testq	%rdi, %rdi
	je	.LBB18_157
	testq	%r8, %r8
	je	.LBB18_160
	vmovups	(%rdi), %zmm7
	vfmadd213ps	(%r8), %zmm7, %zmm5
.LBB18_160:
	leaq	64(%rdi), %r10
	jmp	.LBB18_161
.LBB18_157:
	xorl	%r10d, %r10d
.LBB18_161:
	leaq	(%rax,%rsi,4), %r9
	testq	%r8, %r8
	sete	%r11b
	vmaxps	%zmm4, %zmm6, %zmm4
	testq	%r10, %r10
	sete	%bl
	orb	%r11b, %bl
	jne	.LBB18_163
	vmovups	(%r10), %zmm7
	vfmadd213ps	64(%r8), %zmm7, %zmm4
.LBB18_163:
	leaq	64(%r9), %r10
	vmovups	%zmm5, (%r9)
	cmpq	$16, %r14
	jl	.LBB18_165
	vmovups	%zmm4, (%r10)
	jmp	.LBB18_166
.LBB18_165:
	movl	$-1, %r9d
	shlxl	%r14d, %r9d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm4, (%r10) {%k1}
.LBB18_166:
	leaq	(%rsi,%rsi), %r9
	vmaxps	%zmm3, %zmm6, %zmm3
	testq	%rdi, %rdi
	je	.LBB18_167
	testq	%r8, %r8
	je	.LBB18_170
	vmovups	(%rdi), %zmm4
	vfmadd213ps	(%r8), %zmm4, %zmm3
.LBB18_170:
	leaq	64(%rdi), %r10
	jmp	.LBB18_171
.LBB18_167:
	xorl	%r10d, %r10d
.LBB18_171:
	leaq	(%rax,%r9,4), %rax
	testq	%r8, %r8
	sete	%r9b
	vmaxps	%zmm2, %zmm6, %zmm2
	testq	%r10, %r10
	sete	%r11b
	orb	%r9b, %r11b
	jne	.LBB18_173
	vmovups	(%r10), %zmm4
	vfmadd213ps	64(%r8), %zmm4, %zmm2
.LBB18_173:
	leaq	64(%rax), %r9
	vmovups	%zmm3, (%rax)
	cmpq	$16, %r14
	jl	.LBB18_175
	vmovups	%zmm2, (%r9)
	jmp	.LBB18_176
.LBB18_175:
	movl	$-1, %r10d
	shlxl	%r14d, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm2, (%r9) {%k1}
.LBB18_176:
	vmaxps	%zmm1, %zmm6, %zmm1
	testq	%rdi, %rdi
	je	.LBB18_177
	testq	%r8, %r8
	je	.LBB18_180
	vmovups	(%rdi), %zmm2
	vfmadd213ps	(%r8), %zmm2, %zmm1
.LBB18_180:
	addq	$64, %rdi
	jmp	.LBB18_181
.LBB18_177:
	xorl	%edi, %edi
.LBB18_181:
	leaq	(%rax,%rsi,4), %rax
	testq	%r8, %r8
	sete	%sil
	vmaxps	%zmm0, %zmm6, %zmm0
	testq	%rdi, %rdi
	sete	%r9b
	orb	%sil, %r9b
	jne	.LBB18_183
	vmovups	(%rdi), %zmm2
	vfmadd213ps	64(%r8), %zmm2, %zmm0
.LBB18_183:
	leaq	64(%rax), %rsi
	vmovups	%zmm1, (%rax)
	cmpq	$16, %r14
	jl	.LBB18_185
	vmovups	%zmm0, (%rsi)
	jmp	.LBB18_186
.LBB18_185:
	movl	$-1, %eax
	shlxl	%r14d, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm0, (%rsi) {%k1}
.LBB18_186:
	movq	%rdx, %rax
.LBB18_187:
	leaq	4(%rax), %rcx
	cmpq	%rcx, %rbp
	jge	.LBB18_188
.LBB18_228:
	addq	$32, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB18_188:
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
	jmp	.LBB18_189
	.p2align	4
.LBB18_226:
	vmovups	%zmm1, (%rax) {%k1}
.LBB18_227:
	movq	%rcx, %rax
	addq	$4, %rcx
	cmpq	%rcx, %rbp
	jb	.LBB18_228
.LBB18_189:
	addq	-72(%rsp), %rax
	movq	-32(%rsp), %rsi
	vmovups	(%rsi,%r13,4), %zmm2
	vmovups	64(%rsi,%r13,4), %zmm1
	testq	%r8, %r8
	je	.LBB18_190
	cmpq	$1, %r8
	jne	.LBB18_229
	xorl	%ebx, %ebx
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm2, %zmm8
	jmp	.LBB18_193
	.p2align	4
.LBB18_190:
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm2, %zmm8
	jmp	.LBB18_195
	.p2align	4
.LBB18_229:
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
.LBB18_230:
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
	jne	.LBB18_230
.LBB18_193:
	testb	$1, %r8b
	movq	-16(%rsp), %r13
	movq	-24(%rsp), %rbp
	je	.LBB18_195
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
.LBB18_195:
	vmaxps	%zmm8, %zmm0, %zmm8
	cmpb	$0, -112(%rsp)
	je	.LBB18_197
	movq	-104(%rsp), %rsi
	jmp	.LBB18_198
	.p2align	4
.LBB18_197:
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm9
	vfmadd213ps	(%r12), %zmm9, %zmm8
	movq	-128(%rsp), %rsi
.LBB18_198:
	movq	-96(%rsp), %rbx
	testq	%r12, %r12
	sete	%dil
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%rsi, %rsi
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB18_200
	vmovups	(%rsi), %zmm9
	vfmadd213ps	64(%r12), %zmm9, %zmm7
.LBB18_200:
	imulq	%rbx, %rax
	movq	-40(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	leaq	64(%rax), %rsi
	vmovups	%zmm8, (%rax)
	cmpq	$16, %rdx
	jl	.LBB18_202
	vmovups	%zmm7, (%rsi)
	jmp	.LBB18_203
	.p2align	4
.LBB18_202:
	vmovups	%zmm7, (%rsi) {%k1}
.LBB18_203:
	vmaxps	%zmm6, %zmm0, %zmm6
	cmpb	$0, -112(%rsp)
	je	.LBB18_205
	movq	-104(%rsp), %rsi
	jmp	.LBB18_206
	.p2align	4
.LBB18_205:
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm7
	vfmadd213ps	(%r12), %zmm7, %zmm6
	movq	-128(%rsp), %rsi
.LBB18_206:
	testq	%r12, %r12
	sete	%dil
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%rsi, %rsi
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB18_208
	vmovups	(%rsi), %zmm7
	vfmadd213ps	64(%r12), %zmm7, %zmm5
.LBB18_208:
	leaq	(%rax,%rbx,4), %rdi
	leaq	64(%rdi), %rsi
	vmovups	%zmm6, (%rdi)
	cmpq	$16, %rdx
	jl	.LBB18_210
	vmovups	%zmm5, (%rsi)
	jmp	.LBB18_211
	.p2align	4
.LBB18_210:
	vmovups	%zmm5, (%rsi) {%k1}
.LBB18_211:
	vmaxps	%zmm4, %zmm0, %zmm4
	cmpb	$0, -112(%rsp)
	je	.LBB18_213
	movq	-104(%rsp), %rsi
	jmp	.LBB18_214
	.p2align	4
.LBB18_213:
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm5
	vfmadd213ps	(%r12), %zmm5, %zmm4
	movq	-128(%rsp), %rsi
.LBB18_214:
	testq	%r12, %r12
	sete	%dil
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rsi, %rsi
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB18_216
	vmovups	(%rsi), %zmm5
	vfmadd213ps	64(%r12), %zmm5, %zmm3
.LBB18_216:
	addq	-48(%rsp), %rax
	leaq	64(%rax), %rsi
	vmovups	%zmm4, (%rax)
	cmpq	$16, %rdx
	jl	.LBB18_218
	vmovups	%zmm3, (%rsi)
	jmp	.LBB18_219
	.p2align	4
.LBB18_218:
	vmovups	%zmm3, (%rsi) {%k1}
.LBB18_219:
	vmaxps	%zmm2, %zmm0, %zmm2
	cmpb	$0, -112(%rsp)
	je	.LBB18_221
	movq	-104(%rsp), %rsi
	jmp	.LBB18_222
	.p2align	4
.LBB18_221:
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm3
	vfmadd213ps	(%r12), %zmm3, %zmm2
	movq	-128(%rsp), %rsi
.LBB18_222:
	testq	%r12, %r12
	sete	%dil
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rsi, %rsi
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB18_224
	vmovups	(%rsi), %zmm3
	vfmadd213ps	64(%r12), %zmm3, %zmm1
.LBB18_224:
	leaq	(%rax,%rbx,4), %rsi
	leaq	64(%rsi), %rax
	vmovups	%zmm2, (%rsi)
	cmpq	$16, %rdx
	jl	.LBB18_226
	vmovups	%zmm1, (%rax)
	jmp	.LBB18_227
.Lfunc_end18:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5, .Lfunc_end18-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5
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
	jb	.LBB19_8
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
	jmp	.LBB19_2
	.p2align	4
.LBB19_65:
	vmovups	%zmm1, (%rax) {%k1}
.LBB19_66:
	leaq	12(%rbp), %rsi
	addq	-104(%rsp), %r12
	movq	%rbp, %rax
	cmpq	%rsi, %r11
	jb	.LBB19_67
.LBB19_2:
	movq	%rsi, %rbp
	movq	-48(%rsp), %rsi
	vmovups	(%rsi,%r14,4), %zmm1
	testq	%r9, %r9
	je	.LBB19_3
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
.LBB19_146:
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
	jne	.LBB19_146
	jmp	.LBB19_4
	.p2align	4
.LBB19_3:
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
.LBB19_4:
	vmaxps	%zmm12, %zmm0, %zmm12
	testb	%r10b, %r10b
	jne	.LBB19_6
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm13
	vfmadd213ps	(%rdi), %zmm13, %zmm12
.LBB19_6:
	movq	-88(%rsp), %r11
	addq	%r11, %rax
	imulq	%rbx, %rax
	movq	-56(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	cmpq	$16, %r8
	jl	.LBB19_10
	vmovups	%zmm12, (%rax)
	jmp	.LBB19_11
	.p2align	4
.LBB19_10:
	vmovups	%zmm12, (%rax) {%k1}
.LBB19_11:
	vmaxps	%zmm11, %zmm0, %zmm11
	testb	%r10b, %r10b
	jne	.LBB19_13
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm12
	vfmadd213ps	(%rdi), %zmm12, %zmm11
.LBB19_13:
	leaq	(%rax,%rbx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB19_15
	vmovups	%zmm11, (%rsi)
	jmp	.LBB19_16
	.p2align	4
.LBB19_15:
	vmovups	%zmm11, (%rsi) {%k1}
.LBB19_16:
	vmaxps	%zmm10, %zmm0, %zmm10
	testb	%r10b, %r10b
	jne	.LBB19_18
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm11
	vfmadd213ps	(%rdi), %zmm11, %zmm10
.LBB19_18:
	movq	-112(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB19_20
	vmovups	%zmm10, (%rsi)
	jmp	.LBB19_21
	.p2align	4
.LBB19_20:
	vmovups	%zmm10, (%rsi) {%k1}
.LBB19_21:
	vmaxps	%zmm9, %zmm0, %zmm9
	testb	%r10b, %r10b
	jne	.LBB19_23
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm10
	vfmadd213ps	(%rdi), %zmm10, %zmm9
.LBB19_23:
	leaq	(%rsi,%rbx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB19_25
	vmovups	%zmm9, (%rsi)
	jmp	.LBB19_26
	.p2align	4
.LBB19_25:
	vmovups	%zmm9, (%rsi) {%k1}
.LBB19_26:
	vmaxps	%zmm8, %zmm0, %zmm8
	testb	%r10b, %r10b
	jne	.LBB19_28
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm9
	vfmadd213ps	(%rdi), %zmm9, %zmm8
.LBB19_28:
	movq	-64(%rsp), %rdx
	leaq	(%rax,%rdx), %rsi
	cmpq	$16, %r8
	jl	.LBB19_30
	vmovups	%zmm8, (%rsi)
	jmp	.LBB19_31
	.p2align	4
.LBB19_30:
	vmovups	%zmm8, (%rsi) {%k1}
.LBB19_31:
	vmaxps	%zmm7, %zmm0, %zmm7
	testb	%r10b, %r10b
	jne	.LBB19_33
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm8
	vfmadd213ps	(%rdi), %zmm8, %zmm7
.LBB19_33:
	leaq	(%rsi,%rbx,4), %r13
	cmpq	$16, %r8
	jl	.LBB19_35
	vmovups	%zmm7, (%r13)
	jmp	.LBB19_36
	.p2align	4
.LBB19_35:
	vmovups	%zmm7, (%r13) {%k1}
.LBB19_36:
	vmaxps	%zmm6, %zmm0, %zmm6
	testb	%r10b, %r10b
	movq	-32(%rsp), %r14
	movq	-40(%rsp), %r11
	jne	.LBB19_38
	movq	-120(%rsp), %r13
	vmovups	(%r13), %zmm7
	vfmadd213ps	(%rdi), %zmm7, %zmm6
.LBB19_38:
	movq	-112(%rsp), %r13
	leaq	(%rsi,%r13,4), %rsi
	cmpq	$16, %r8
	jl	.LBB19_40
	vmovups	%zmm6, (%rsi)
	jmp	.LBB19_41
	.p2align	4
.LBB19_40:
	vmovups	%zmm6, (%rsi) {%k1}
.LBB19_41:
	vmaxps	%zmm5, %zmm0, %zmm5
	testb	%r10b, %r10b
	jne	.LBB19_43
	movq	-120(%rsp), %r13
	vmovups	(%r13), %zmm6
	vfmadd213ps	(%rdi), %zmm6, %zmm5
.LBB19_43:
	leaq	(%rsi,%rbx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB19_45
	vmovups	%zmm5, (%rsi)
	jmp	.LBB19_46
	.p2align	4
.LBB19_45:
	vmovups	%zmm5, (%rsi) {%k1}
.LBB19_46:
	vmaxps	%zmm4, %zmm0, %zmm4
	testb	%r10b, %r10b
	jne	.LBB19_48
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm5
	vfmadd213ps	(%rdi), %zmm5, %zmm4
.LBB19_48:
	addq	-96(%rsp), %rax
	cmpq	$16, %r8
	jl	.LBB19_50
	vmovups	%zmm4, (%rax)
	jmp	.LBB19_51
	.p2align	4
.LBB19_50:
	vmovups	%zmm4, (%rax) {%k1}
.LBB19_51:
	vmaxps	%zmm3, %zmm0, %zmm3
	testb	%r10b, %r10b
	jne	.LBB19_53
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm4
	vfmadd213ps	(%rdi), %zmm4, %zmm3
.LBB19_53:
	leaq	(%rax,%rbx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB19_55
	vmovups	%zmm3, (%rsi)
	jmp	.LBB19_56
	.p2align	4
.LBB19_55:
	vmovups	%zmm3, (%rsi) {%k1}
.LBB19_56:
	vmaxps	%zmm2, %zmm0, %zmm2
	testb	%r10b, %r10b
	jne	.LBB19_58
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm3
	vfmadd213ps	(%rdi), %zmm3, %zmm2
.LBB19_58:
	movq	-112(%rsp), %rsi
	leaq	(%rax,%rsi,4), %rax
	cmpq	$16, %r8
	jl	.LBB19_60
	vmovups	%zmm2, (%rax)
	jmp	.LBB19_61
	.p2align	4
.LBB19_60:
	vmovups	%zmm2, (%rax) {%k1}
.LBB19_61:
	vmaxps	%zmm1, %zmm0, %zmm1
	testb	%r10b, %r10b
	jne	.LBB19_63
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm2
	vfmadd213ps	(%rdi), %zmm2, %zmm1
.LBB19_63:
	leaq	(%rax,%rbx,4), %rax
	cmpq	$16, %r8
	jl	.LBB19_65
	vmovups	%zmm1, (%rax)
	jmp	.LBB19_66
.LBB19_8:
	cmpq	$7, %rsi
	jbe	.LBB19_147
	movq	%rsi, %r12
	movl	$8, %ecx
	xorl	%ebp, %ebp
	jmp	.LBB19_68
.LBB19_67:
	leaq	8(%rbp), %rcx
	movq	%r11, %r12
	cmpq	%rcx, %r11
	movq	-80(%rsp), %r13
	jl	.LBB19_111
.LBB19_68:
	addq	-88(%rsp), %rbp
	movq	8(%r13), %rax
	movq	40(%r13), %rsi
	vmovups	(%rsi,%r14,4), %zmm0
	testq	%rax, %rax
	movq	%r14, %r15
	je	.LBB19_69
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
.LBB19_144:
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
	jne	.LBB19_144
	jmp	.LBB19_70
.LBB19_147:
	cmpq	$3, %rsi
	jbe	.LBB19_140
	movq	%rsi, %r12
	movl	$4, %ecx
	xorl	%ebp, %ebp
	jmp	.LBB19_112
.LBB19_69:
	vmovaps	%zmm0, %zmm1
	vmovaps	%zmm0, %zmm2
	vmovaps	%zmm0, %zmm3
	vmovaps	%zmm0, %zmm5
	vmovaps	%zmm0, %zmm6
	vmovaps	%zmm0, %zmm7
	vmovaps	%zmm0, %zmm8
.LBB19_70:
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
	jne	.LBB19_72
	vmovups	(%rsi), %zmm9
	vfmadd213ps	(%r8), %zmm9, %zmm8
.LBB19_72:
	leaq	(,%r15,4), %rax
	addq	%rbp, %rax
	cmpq	$16, %rbx
	jl	.LBB19_74
	vmovups	%zmm8, (%rax)
	jmp	.LBB19_75
.LBB19_74:
	movl	$-1, %r10d
	shlxl	%ebx, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm8, (%rax) {%k1}
.LBB19_75:
	vmaxps	%zmm7, %zmm4, %zmm7
	testb	%r9b, %r9b
	jne	.LBB19_77
	vmovups	(%rsi), %zmm8
	vfmadd213ps	(%r8), %zmm8, %zmm7
.LBB19_77:
	leaq	(%rax,%rdx,4), %r10
	cmpq	$16, %rbx
	jl	.LBB19_79
	vmovups	%zmm7, (%r10)
	jmp	.LBB19_80
.LBB19_79:
	movl	$-1, %r11d
	shlxl	%ebx, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm7, (%r10) {%k1}
.LBB19_80:
	vmaxps	%zmm6, %zmm4, %zmm6
	testb	%r9b, %r9b
	jne	.LBB19_82
	vmovups	(%rsi), %zmm7
	vfmadd213ps	(%r8), %zmm7, %zmm6
.LBB19_82:
	leaq	(%rax,%rdx,8), %r10
	cmpq	$16, %rbx
	jl	.LBB19_84
	vmovups	%zmm6, (%r10)
	jmp	.LBB19_85
.LBB19_84:
	movl	$-1, %r11d
	shlxl	%ebx, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm6, (%r10) {%k1}
.LBB19_85:
	vmaxps	%zmm5, %zmm4, %zmm5
	testb	%r9b, %r9b
	jne	.LBB19_87
	vmovups	(%rsi), %zmm6
	vfmadd213ps	(%r8), %zmm6, %zmm5
.LBB19_87:
	leaq	(%r10,%rdx,4), %r10
	cmpq	$16, %rbx
	jl	.LBB19_89
	vmovups	%zmm5, (%r10)
	jmp	.LBB19_90
.LBB19_89:
	movl	$-1, %r11d
	shlxl	%ebx, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm5, (%r10) {%k1}
.LBB19_90:
	movq	%rdx, %r10
	shlq	$4, %r10
	vmaxps	%zmm3, %zmm4, %zmm3
	testb	%r9b, %r9b
	jne	.LBB19_92
	vmovups	(%rsi), %zmm5
	vfmadd213ps	(%r8), %zmm5, %zmm3
.LBB19_92:
	addq	%r10, %rax
	cmpq	$16, %rbx
	jl	.LBB19_94
	vmovups	%zmm3, (%rax)
	jmp	.LBB19_95
.LBB19_94:
	movl	$-1, %r10d
	shlxl	%ebx, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm3, (%rax) {%k1}
.LBB19_95:
	vmaxps	%zmm2, %zmm4, %zmm2
	testb	%r9b, %r9b
	jne	.LBB19_97
	vmovups	(%rsi), %zmm3
	vfmadd213ps	(%r8), %zmm3, %zmm2
.LBB19_97:
	leaq	(%rax,%rdx,4), %r10
	cmpq	$16, %rbx
	jl	.LBB19_99
	vmovups	%zmm2, (%r10)
	jmp	.LBB19_100
.LBB19_99:
	movl	$-1, %r11d
	shlxl	%ebx, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm2, (%r10) {%k1}
.LBB19_100:
	leaq	(%rdx,%rdx), %r10
	vmaxps	%zmm1, %zmm4, %zmm1
	testb	%r9b, %r9b
	jne	.LBB19_102
	vmovups	(%rsi), %zmm2
	vfmadd213ps	(%r8), %zmm2, %zmm1
.LBB19_102:
	leaq	(%rax,%r10,4), %rax
	cmpq	$16, %rbx
	jl	.LBB19_104
	vmovups	%zmm1, (%rax)
	jmp	.LBB19_105
.LBB19_104:
	movl	$-1, %r10d
	shlxl	%ebx, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB19_105:
	vmaxps	%zmm0, %zmm4, %zmm0
	testb	%r9b, %r9b
	jne	.LBB19_107
	vmovups	(%rsi), %zmm1
	vfmadd213ps	(%r8), %zmm1, %zmm0
.LBB19_107:
	leaq	(%rax,%rdx,4), %rax
	cmpq	$16, %rbx
	jl	.LBB19_109
	vmovups	%zmm0, (%rax)
	jmp	.LBB19_110
.LBB19_109:
	movl	$-1, %esi
	shlxl	%ebx, %esi, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	%zmm0, (%rax) {%k1}
.LBB19_110:
	movq	%rcx, %rbp
	movq	%r15, %r14
.LBB19_111:
	leaq	4(%rbp), %rcx
	cmpq	%rcx, %r12
	jge	.LBB19_112
.LBB19_140:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB19_112:
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
	jmp	.LBB19_113
	.p2align	4
.LBB19_138:
	vmovups	%zmm1, (%rax) {%k1}
.LBB19_139:
	movq	%rcx, %rbp
	addq	$4, %rcx
	movq	%r13, %r12
	cmpq	%rcx, %r13
	jb	.LBB19_140
.LBB19_113:
	addq	-88(%rsp), %rbp
	movq	-48(%rsp), %rax
	vmovups	(%rax,%r14,4), %zmm1
	testq	%r10, %r10
	je	.LBB19_114
	movq	%rbx, %rsi
	movq	%r10, %rdx
	cmpq	$1, %r10
	jne	.LBB19_141
	xorl	%r15d, %r15d
	vmovaps	%zmm1, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm1, %zmm4
	jmp	.LBB19_117
	.p2align	4
.LBB19_114:
	vmovaps	%zmm1, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm1, %zmm4
	movq	%r12, %r13
	jmp	.LBB19_119
	.p2align	4
.LBB19_141:
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
.LBB19_142:
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
	jne	.LBB19_142
.LBB19_117:
	movq	%rdx, %r10
	testb	$1, %r10b
	movq	-32(%rsp), %r14
	movq	-40(%rsp), %r13
	movq	%rsi, %rbx
	je	.LBB19_119
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
.LBB19_119:
	vmaxps	%zmm4, %zmm0, %zmm4
	testb	%r11b, %r11b
	jne	.LBB19_121
	movq	-120(%rsp), %rax
	vmovups	(%rax), %zmm5
	movq	-112(%rsp), %rax
	vfmadd213ps	(%rax), %zmm5, %zmm4
.LBB19_121:
	imulq	%rbx, %rbp
	movq	-56(%rsp), %rax
	leaq	(%rax,%rbp,4), %rax
	cmpq	$16, %rdi
	jl	.LBB19_123
	vmovups	%zmm4, (%rax)
	jmp	.LBB19_124
	.p2align	4
.LBB19_123:
	vmovups	%zmm4, (%rax) {%k1}
.LBB19_124:
	vmaxps	%zmm3, %zmm0, %zmm3
	testb	%r11b, %r11b
	jne	.LBB19_126
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm4
	movq	-112(%rsp), %rdx
	vfmadd213ps	(%rdx), %zmm4, %zmm3
.LBB19_126:
	leaq	(%rax,%rbx,4), %r9
	cmpq	$16, %rdi
	jl	.LBB19_128
	vmovups	%zmm3, (%r9)
	jmp	.LBB19_129
	.p2align	4
.LBB19_128:
	vmovups	%zmm3, (%r9) {%k1}
.LBB19_129:
	vmaxps	%zmm2, %zmm0, %zmm2
	testb	%r11b, %r11b
	jne	.LBB19_131
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm3
	movq	-112(%rsp), %rdx
	vfmadd213ps	(%rdx), %zmm3, %zmm2
.LBB19_131:
	addq	-64(%rsp), %rax
	cmpq	$16, %rdi
	jl	.LBB19_133
	vmovups	%zmm2, (%rax)
	jmp	.LBB19_134
	.p2align	4
.LBB19_133:
	vmovups	%zmm2, (%rax) {%k1}
.LBB19_134:
	vmaxps	%zmm1, %zmm0, %zmm1
	testb	%r11b, %r11b
	jne	.LBB19_136
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm2
	movq	-112(%rsp), %rdx
	vfmadd213ps	(%rdx), %zmm2, %zmm1
.LBB19_136:
	leaq	(%rax,%rbx,4), %rax
	cmpq	$16, %rdi
	jl	.LBB19_138
	vmovups	%zmm1, (%rax)
	jmp	.LBB19_139
.Lfunc_end19:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end19-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5
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
	jl	.LBB20_88
	movq	(%r13), %rbp
	cmpq	$49, %rbp
	movq	%rbp, -120(%rsp)
	movq	%rsi, -8(%rsp)
	jl	.LBB20_50
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
	jmp	.LBB20_5
	.p2align	4
.LBB20_3:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB20_4:
	movq	-112(%rsp), %r10
	leaq	64(%rdx), %r11
	leaq	112(%rdx), %rax
	addq	-32(%rsp), %r13
	cmpq	-120(%rsp), %rax
	jge	.LBB20_52
.LBB20_5:
	movq	%r11, %rdx
	movq	-104(%rsp), %rax
	vmovups	(%rax,%r11,4), %zmm4
	vmovups	64(%rax,%r11,4), %zmm3
	vmovups	128(%rax,%r11,4), %zmm2
	vmovups	192(%rax,%r11,4), %zmm1
	testq	%r10, %r10
	je	.LBB20_8
	cmpq	$1, %r10
	jne	.LBB20_9
	xorl	%eax, %eax
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm4, %zmm8
	jmp	.LBB20_11
	.p2align	4
.LBB20_8:
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm4, %zmm8
	jmp	.LBB20_13
	.p2align	4
.LBB20_9:
	movq	%r13, %r9
	xorl	%r11d, %r11d
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm4, %zmm8
	.p2align	4
.LBB20_10:
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
	jne	.LBB20_10
.LBB20_11:
	testb	$1, %r10b
	je	.LBB20_13
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
.LBB20_13:
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
	je	.LBB20_17
	testq	%r11, %r11
	je	.LBB20_16
	vmovups	(%rax), %zmm9
	vfmadd213ps	(%r11), %zmm9, %zmm8
.LBB20_16:
	leaq	64(%rax), %r9
	jmp	.LBB20_18
	.p2align	4
.LBB20_17:
	xorl	%r9d, %r9d
.LBB20_18:
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%r9, %r9
	je	.LBB20_21
	testq	%r11, %r11
	je	.LBB20_21
	vmovups	(%r9), %zmm9
	vfmadd213ps	64(%r11), %zmm9, %zmm7
.LBB20_21:
	leaq	128(%r11), %r9
	testq	%r11, %r11
	movq	%r9, %rbx
	cmoveq	%r11, %rbx
	vmaxps	%zmm6, %zmm0, %zmm6
	testq	%rax, %rax
	je	.LBB20_25
	testq	%r11, %r11
	je	.LBB20_24
	vmovups	128(%rax), %zmm9
	vfmadd213ps	(%r9), %zmm9, %zmm6
.LBB20_24:
	leaq	192(%rax), %r9
	jmp	.LBB20_26
	.p2align	4
.LBB20_25:
	xorl	%r9d, %r9d
.LBB20_26:
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%r9, %r9
	je	.LBB20_29
	testq	%r11, %r11
	je	.LBB20_29
	vmovups	(%r9), %zmm9
	vfmadd213ps	64(%rbx), %zmm9, %zmm5
.LBB20_29:
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
	jl	.LBB20_31
	vmovups	%zmm5, (%r15)
	jmp	.LBB20_32
	.p2align	4
.LBB20_31:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm5, (%r15) {%k1}
.LBB20_32:
	vmaxps	%zmm4, %zmm0, %zmm4
	testq	%rax, %rax
	je	.LBB20_36
	testq	%r11, %r11
	je	.LBB20_35
	vmovups	(%rax), %zmm5
	vfmadd213ps	(%r11), %zmm5, %zmm4
.LBB20_35:
	leaq	64(%rax), %r15
	jmp	.LBB20_37
	.p2align	4
.LBB20_36:
	xorl	%r15d, %r15d
.LBB20_37:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%r15, %r15
	je	.LBB20_40
	testq	%r11, %r11
	je	.LBB20_40
	vmovups	(%r15), %zmm5
	vfmadd213ps	64(%r11), %zmm5, %zmm3
.LBB20_40:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%rax, %rax
	je	.LBB20_44
	testq	%r11, %r11
	je	.LBB20_43
	vmovups	128(%rax), %zmm5
	vfmadd213ps	(%rbx), %zmm5, %zmm2
.LBB20_43:
	addq	$192, %rax
	jmp	.LBB20_45
	.p2align	4
.LBB20_44:
	xorl	%eax, %eax
.LBB20_45:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rax, %rax
	je	.LBB20_48
	testq	%r11, %r11
	je	.LBB20_48
	vmovups	(%rax), %zmm5
	vfmadd213ps	64(%rbx), %zmm5, %zmm1
.LBB20_48:
	movq	-88(%rsp), %rax
	leaq	(%r14,%rax,4), %r10
	vmovups	%zmm4, (%r10)
	leaq	192(%r10), %rax
	vmovups	%zmm3, 64(%r10)
	vmovups	%zmm2, 128(%r10)
	cmpq	$16, %r9
	jl	.LBB20_3
	vmovups	%zmm1, (%rax)
	jmp	.LBB20_4
.LBB20_50:
	cmpq	$16, %rbp
	jle	.LBB20_208
	xorl	%r11d, %r11d
	jmp	.LBB20_53
.LBB20_52:
	addq	$80, %rdx
	cmpq	-120(%rsp), %rdx
	jge	.LBB20_86
.LBB20_53:
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
	jmp	.LBB20_56
	.p2align	4
.LBB20_54:
	movl	$-1, %r11d
	shlxl	%edi, %r11d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	%zmm1, (%r9) {%k1}
.LBB20_55:
	leaq	32(%rdx), %r11
	addq	$48, %rdx
	movq	-96(%rsp), %rdi
	addq	%rdi, %r14
	addq	%rdi, %r12
	addq	%rdi, -112(%rsp)
	addq	%rdi, -104(%rsp)
	cmpq	-120(%rsp), %rdx
	movq	%r11, %rdx
	jge	.LBB20_86
.LBB20_56:
	movq	-80(%rsp), %rdi
	vmovups	(%rdi,%rdx,4), %zmm2
	vmovups	64(%rdi,%rdx,4), %zmm1
	testq	%r13, %r13
	je	.LBB20_59
	cmpq	$4, %r13
	jae	.LBB20_60
	xorl	%r9d, %r9d
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	jmp	.LBB20_62
	.p2align	4
.LBB20_59:
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	jmp	.LBB20_65
	.p2align	4
.LBB20_60:
	xorl	%r11d, %r11d
	xorl	%edi, %edi
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	.p2align	4
.LBB20_61:
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
	jne	.LBB20_61
.LBB20_62:
	cmpq	$0, -40(%rsp)
	movq	-48(%rsp), %rbx
	je	.LBB20_65
	movq	-16(%rsp), %rdi
	leaq	(%rdi,%r9,4), %rdi
	shlq	$6, %r9
	movq	-112(%rsp), %r11
	addq	%r9, %r11
	addq	-104(%rsp), %r9
	xorl	%r15d, %r15d
	.p2align	4
.LBB20_64:
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
	jne	.LBB20_64
.LBB20_65:
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
	je	.LBB20_69
	testq	%r11, %r11
	je	.LBB20_68
	vmovups	(%r9), %zmm5
	vfmadd213ps	(%r11), %zmm5, %zmm4
.LBB20_68:
	leaq	64(%r9), %rdi
	jmp	.LBB20_70
	.p2align	4
.LBB20_69:
	xorl	%edi, %edi
.LBB20_70:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rdi, %rdi
	je	.LBB20_73
	testq	%r11, %r11
	je	.LBB20_73
	vmovups	(%rdi), %zmm5
	vfmadd213ps	64(%r11), %zmm5, %zmm3
.LBB20_73:
	movq	-120(%rsp), %rdi
	subq	%rdx, %rdi
	leaq	(%r8,%rdx,4), %r15
	vmovups	%zmm4, (%r15)
	leaq	64(%r15), %rbx
	addq	$-16, %rdi
	cmpq	$16, %rdi
	jl	.LBB20_75
	vmovups	%zmm3, (%rbx)
	jmp	.LBB20_76
	.p2align	4
.LBB20_75:
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
.LBB20_76:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%r9, %r9
	movq	-88(%rsp), %rbx
	je	.LBB20_80
	testq	%r11, %r11
	je	.LBB20_79
	vmovups	(%r9), %zmm3
	vfmadd213ps	(%r11), %zmm3, %zmm2
.LBB20_79:
	addq	$64, %r9
	jmp	.LBB20_81
	.p2align	4
.LBB20_80:
	xorl	%r9d, %r9d
.LBB20_81:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%r9, %r9
	je	.LBB20_84
	testq	%r11, %r11
	je	.LBB20_84
	vmovups	(%r9), %zmm3
	vfmadd213ps	64(%r11), %zmm3, %zmm1
.LBB20_84:
	leaq	(%r15,%r10,4), %r11
	leaq	64(%r11), %r9
	vmovups	%zmm2, (%r11)
	cmpq	$16, %rdi
	jl	.LBB20_54
	vmovups	%zmm1, (%r9)
	jmp	.LBB20_55
.LBB20_86:
	movq	-120(%rsp), %rbp
	cmpq	%rbp, %r11
	jl	.LBB20_210
.LBB20_87:
	addq	$2, -64(%rsp)
	movq	-24(%rsp), %r13
	movq	-8(%rsp), %rsi
.LBB20_88:
	movabsq	$-9223372036854775807, %rax
	andq	%rax, %rsi
	cmpq	$1, %rsi
	jne	.LBB20_207
	movq	(%r13), %rax
	movq	%rax, -120(%rsp)
	cmpq	$113, %rax
	jl	.LBB20_134
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
	jmp	.LBB20_93
	.p2align	4
.LBB20_91:
	movl	$-1, %edi
	shlxl	%esi, %edi, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	%zmm1, (%rcx) {%k1}
.LBB20_92:
	leaq	128(%r14), %r12
	addq	$240, %r14
	addq	-96(%rsp), %rax
	cmpq	-120(%rsp), %r14
	movq	%r12, %r14
	jge	.LBB20_135
.LBB20_93:
	vmovups	(%r8,%r14,4), %zmm8
	vmovups	64(%r8,%r14,4), %zmm7
	vmovups	128(%r8,%r14,4), %zmm6
	vmovups	192(%r8,%r14,4), %zmm5
	vmovups	256(%r8,%r14,4), %zmm4
	vmovups	320(%r8,%r14,4), %zmm3
	vmovups	384(%r8,%r14,4), %zmm2
	vmovups	448(%r8,%r14,4), %zmm1
	testq	%r9, %r9
	je	.LBB20_100
	movq	%r9, %r10
	cmpq	$1, %r9
	jne	.LBB20_96
	xorl	%r11d, %r11d
	jmp	.LBB20_98
	.p2align	4
.LBB20_96:
	movq	%rax, %r12
	xorl	%r11d, %r11d
	.p2align	4
.LBB20_97:
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
	jne	.LBB20_97
.LBB20_98:
	movq	%r10, %r9
	testb	$1, %r9b
	je	.LBB20_100
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
.LBB20_100:
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
	je	.LBB20_104
	testq	%r11, %r11
	je	.LBB20_103
	vmovups	(%r12), %zmm9
	vfmadd213ps	(%r11), %zmm9, %zmm8
.LBB20_103:
	leaq	64(%r12), %rcx
	jmp	.LBB20_105
	.p2align	4
.LBB20_104:
	xorl	%ecx, %ecx
.LBB20_105:
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%rcx, %rcx
	je	.LBB20_108
	testq	%r11, %r11
	je	.LBB20_108
	vmovups	(%rcx), %zmm9
	vfmadd213ps	64(%r11), %zmm9, %zmm7
.LBB20_108:
	vmaxps	%zmm6, %zmm0, %zmm6
	testq	%r12, %r12
	je	.LBB20_112
	testq	%r11, %r11
	je	.LBB20_111
	vmovups	128(%r12), %zmm9
	vfmadd213ps	128(%r11), %zmm9, %zmm6
.LBB20_111:
	leaq	192(%r12), %rcx
	jmp	.LBB20_113
	.p2align	4
.LBB20_112:
	xorl	%ecx, %ecx
.LBB20_113:
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%rcx, %rcx
	je	.LBB20_116
	testq	%r11, %r11
	je	.LBB20_116
	vmovups	(%rcx), %zmm9
	vfmadd213ps	192(%r11), %zmm9, %zmm5
.LBB20_116:
	leaq	256(%r12), %rdi
	leaq	256(%r11), %rcx
	testq	%r11, %r11
	movq	%rcx, %r13
	cmoveq	%r11, %r13
	vmaxps	%zmm4, %zmm0, %zmm4
	testq	%r12, %r12
	je	.LBB20_120
	testq	%r11, %r11
	je	.LBB20_119
	vmovups	(%rdi), %zmm9
	vfmadd213ps	(%rcx), %zmm9, %zmm4
.LBB20_119:
	leaq	320(%r12), %rcx
	jmp	.LBB20_121
	.p2align	4
.LBB20_120:
	xorl	%ecx, %ecx
.LBB20_121:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rcx, %rcx
	je	.LBB20_124
	testq	%r11, %r11
	je	.LBB20_124
	vmovups	(%rcx), %zmm9
	vfmadd213ps	64(%r13), %zmm9, %zmm3
.LBB20_124:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%r12, %r12
	je	.LBB20_128
	subq	$-128, %rdi
	testq	%r11, %r11
	je	.LBB20_127
	vmovups	(%rdi), %zmm9
	vfmadd213ps	128(%r13), %zmm9, %zmm2
.LBB20_127:
	addq	$64, %rdi
	jmp	.LBB20_129
	.p2align	4
.LBB20_128:
	xorl	%edi, %edi
.LBB20_129:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rdi, %rdi
	je	.LBB20_132
	testq	%r11, %r11
	je	.LBB20_132
	vmovups	(%rdi), %zmm9
	vfmadd213ps	192(%r13), %zmm9, %zmm1
.LBB20_132:
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
	jl	.LBB20_91
	vmovups	%zmm1, (%rcx)
	jmp	.LBB20_92
.LBB20_134:
	xorl	%r12d, %r12d
.LBB20_135:
	leaq	48(%r12), %rax
	cmpq	-120(%rsp), %rax
	jge	.LBB20_164
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
	jmp	.LBB20_139
	.p2align	4
.LBB20_137:
	movl	$-1, %edx
	shlxl	%ecx, %edx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB20_138:
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
	jge	.LBB20_165
.LBB20_139:
	movq	-32(%rsp), %rax
	vmovups	(%rax,%r12,4), %zmm4
	vmovups	64(%rax,%r12,4), %zmm3
	vmovups	128(%rax,%r12,4), %zmm2
	vmovups	192(%rax,%r12,4), %zmm1
	testq	%r9, %r9
	movq	%r11, -112(%rsp)
	je	.LBB20_145
	xorl	%r8d, %r8d
	cmpq	$4, %r9
	jb	.LBB20_142
	.p2align	4
.LBB20_141:
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
	jne	.LBB20_141
.LBB20_142:
	cmpq	$0, -16(%rsp)
	je	.LBB20_145
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
.LBB20_144:
	vbroadcastss	(%r11), %zmm5
	vfmadd231ps	(%r8,%r9), %zmm5, %zmm4
	vfmadd231ps	(%rax,%r9), %zmm5, %zmm3
	vfmadd231ps	(%rcx,%r9), %zmm5, %zmm2
	vfmadd231ps	(%rdx,%r9), %zmm5, %zmm1
	addq	$64, %r9
	addq	$4, %r11
	cmpq	%r9, %rdi
	jne	.LBB20_144
.LBB20_145:
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
	je	.LBB20_149
	testq	%r8, %r8
	je	.LBB20_148
	vmovups	(%r11), %zmm5
	vfmadd213ps	(%r8), %zmm5, %zmm4
.LBB20_148:
	leaq	64(%r11), %rax
	jmp	.LBB20_150
	.p2align	4
.LBB20_149:
	xorl	%eax, %eax
.LBB20_150:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rax, %rax
	je	.LBB20_153
	testq	%r8, %r8
	movq	-80(%rsp), %r9
	je	.LBB20_154
	vmovups	(%rax), %zmm5
	vfmadd213ps	64(%r8), %zmm5, %zmm3
	jmp	.LBB20_154
	.p2align	4
.LBB20_153:
	movq	-80(%rsp), %r9
.LBB20_154:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%r11, %r11
	je	.LBB20_158
	subq	$-128, %r11
	testq	%r8, %r8
	je	.LBB20_157
	vmovups	(%r11), %zmm5
	vfmadd213ps	128(%r8), %zmm5, %zmm2
.LBB20_157:
	addq	$64, %r11
	jmp	.LBB20_159
	.p2align	4
.LBB20_158:
	xorl	%r11d, %r11d
.LBB20_159:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%r11, %r11
	je	.LBB20_162
	testq	%r8, %r8
	je	.LBB20_162
	vmovups	(%r11), %zmm5
	vfmadd213ps	192(%r8), %zmm5, %zmm1
.LBB20_162:
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
	jl	.LBB20_137
	vmovups	%zmm1, (%rax)
	jmp	.LBB20_138
.LBB20_164:
	movq	%r12, %r8
.LBB20_165:
	leaq	16(%r8), %rax
	cmpq	-120(%rsp), %rax
	jge	.LBB20_190
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
	jmp	.LBB20_169
	.p2align	4
.LBB20_167:
	movl	$-1, %r11d
	shlxl	%ecx, %r11d, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB20_168:
	leaq	32(%r8), %r11
	addq	$48, %r8
	addq	%r15, %r14
	addq	%r15, %r12
	addq	%r15, %rbx
	addq	%r15, %r13
	cmpq	-120(%rsp), %r8
	movq	%r11, %r8
	jge	.LBB20_191
.LBB20_169:
	vmovups	(%rdx,%r8,4), %zmm2
	vmovups	64(%rdx,%r8,4), %zmm1
	testq	%rsi, %rsi
	je	.LBB20_177
	cmpq	$4, %rsi
	jae	.LBB20_172
	xorl	%r11d, %r11d
	jmp	.LBB20_174
	.p2align	4
.LBB20_172:
	xorl	%ecx, %ecx
	xorl	%r11d, %r11d
	.p2align	4
.LBB20_173:
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
	jne	.LBB20_173
.LBB20_174:
	cmpq	$0, -96(%rsp)
	je	.LBB20_177
	leaq	(%r10,%r11,4), %rcx
	addq	$-12, %rcx
	shlq	$6, %r11
	leaq	(%rbx,%r11), %rax
	addq	%r13, %r11
	xorl	%esi, %esi
	.p2align	4
.LBB20_176:
	vbroadcastss	(%rcx), %zmm3
	vfmadd231ps	(%r11,%rsi), %zmm3, %zmm2
	vfmadd231ps	(%rax,%rsi), %zmm3, %zmm1
	addq	$64, %rsi
	addq	$4, %rcx
	cmpq	%rsi, %rbp
	jne	.LBB20_176
.LBB20_177:
	testq	%rdi, %rdi
	leaq	(%rdi,%r8,4), %r11
	cmoveq	%rdi, %r11
	vmaxps	%zmm2, %zmm0, %zmm2
	movq	-88(%rsp), %rax
	testq	%rax, %rax
	je	.LBB20_183
	leaq	(%rax,%r8,4), %rcx
	testq	%rcx, %rcx
	je	.LBB20_183
	testq	%r11, %r11
	je	.LBB20_181
	vmovups	(%rcx), %zmm3
	vfmadd213ps	(%r11), %zmm3, %zmm2
.LBB20_181:
	addq	$64, %rcx
	jmp	.LBB20_184
	.p2align	4
.LBB20_183:
	xorl	%ecx, %ecx
.LBB20_184:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rcx, %rcx
	je	.LBB20_187
	testq	%r11, %r11
	movq	-112(%rsp), %rsi
	je	.LBB20_188
	vmovups	(%rcx), %zmm3
	vfmadd213ps	64(%r11), %zmm3, %zmm1
	jmp	.LBB20_188
	.p2align	4
.LBB20_187:
	movq	-112(%rsp), %rsi
.LBB20_188:
	movq	-120(%rsp), %rcx
	subq	%r8, %rcx
	movq	-104(%rsp), %rax
	leaq	(%rax,%r8,4), %rax
	vmovups	%zmm2, (%rax)
	addq	$64, %rax
	addq	$-16, %rcx
	cmpq	$16, %rcx
	jl	.LBB20_167
	vmovups	%zmm1, (%rax)
	jmp	.LBB20_168
.LBB20_190:
	movq	%r8, %r11
.LBB20_191:
	cmpq	-120(%rsp), %r11
	movq	-24(%rsp), %rcx
	jge	.LBB20_207
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
	jmp	.LBB20_195
	.p2align	4
.LBB20_193:
	movl	$-1, %ecx
	shlxl	%r13d, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	%zmm1, (%r12) {%k1}
.LBB20_194:
	addq	$16, %r11
	addq	%r14, %rbx
	addq	%r14, %r15
	cmpq	-120(%rsp), %r11
	jge	.LBB20_207
.LBB20_195:
	movq	-112(%rsp), %rcx
	vmovups	(%rcx,%r11,4), %zmm1
	testq	%rax, %rax
	je	.LBB20_203
	cmpq	$8, %rax
	jae	.LBB20_198
	xorl	%r12d, %r12d
	jmp	.LBB20_200
	.p2align	4
.LBB20_198:
	movq	%rbx, %r13
	xorl	%r12d, %r12d
	.p2align	4
.LBB20_199:
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
	jne	.LBB20_199
.LBB20_200:
	testq	%r8, %r8
	je	.LBB20_203
	leaq	(%r10,%r12,4), %r13
	addq	$-28, %r13
	shlq	$6, %r12
	addq	%r15, %r12
	xorl	%ebp, %ebp
	.p2align	4
.LBB20_202:
	vbroadcastss	(%r13,%rbp,4), %zmm2
	vfmadd231ps	(%r12), %zmm2, %zmm1
	incq	%rbp
	addq	$64, %r12
	cmpq	%rbp, %r8
	jne	.LBB20_202
.LBB20_203:
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
	jne	.LBB20_205
	vmovups	(%r12), %zmm2
	vfmadd213ps	(%r13), %zmm2, %zmm1
.LBB20_205:
	movq	-120(%rsp), %r13
	subq	%r11, %r13
	leaq	(%rdx,%r11,4), %r12
	cmpq	$16, %r13
	jl	.LBB20_193
	vmovups	%zmm1, (%r12)
	jmp	.LBB20_194
.LBB20_207:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB20_208:
	testq	%rbp, %rbp
	jle	.LBB20_87
	xorl	%r11d, %r11d
.LBB20_210:
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
	jmp	.LBB20_213
	.p2align	4
.LBB20_211:
	movl	$-1, %edx
	shlxl	%ecx, %edx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB20_212:
	addq	$16, %r11
	movq	-80(%rsp), %rax
	addq	%rax, %r12
	addq	%rax, %r13
	cmpq	%rbp, %r11
	movq	-112(%rsp), %rax
	jge	.LBB20_87
.LBB20_213:
	movq	-96(%rsp), %rcx
	vmovups	(%rcx,%r11,4), %zmm1
	testq	%rax, %rax
	je	.LBB20_216
	cmpq	$4, %rax
	jae	.LBB20_217
	xorl	%esi, %esi
	vmovaps	%zmm1, %zmm2
	jmp	.LBB20_219
	.p2align	4
.LBB20_216:
	vmovaps	%zmm1, %zmm2
	jmp	.LBB20_222
	.p2align	4
.LBB20_217:
	movq	%r12, %rbx
	xorl	%ecx, %ecx
	vmovaps	%zmm1, %zmm2
	.p2align	4
.LBB20_218:
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
	jne	.LBB20_218
.LBB20_219:
	testq	%r9, %r9
	je	.LBB20_222
	movq	%rsi, %rcx
	shlq	$6, %rcx
	addq	%r13, %rcx
	movq	-72(%rsp), %rax
	leaq	(%rax,%rsi,4), %rax
	leaq	(%r15,%rsi,4), %rdx
	addq	$-12, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB20_221:
	vmovups	(%rcx), %zmm3
	vfmadd231ps	(%rdx,%rsi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rax,%rsi,4){1to16}, %zmm3, %zmm1
	incq	%rsi
	addq	$64, %rcx
	cmpq	%rsi, %r9
	jne	.LBB20_221
.LBB20_222:
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
	jne	.LBB20_224
	vmovups	(%rbx), %zmm3
	vfmadd213ps	(%rsi), %zmm3, %zmm2
.LBB20_224:
	movq	-88(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	movq	%rbp, %rcx
	subq	%r11, %rcx
	cmpq	$16, %rcx
	jl	.LBB20_226
	vmovups	%zmm2, (%rax)
	jmp	.LBB20_227
	.p2align	4
.LBB20_226:
	movl	$-1, %ebp
	shlxl	%ecx, %ebp, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	movq	-120(%rsp), %rbp
	vmovups	%zmm2, (%rax) {%k1}
.LBB20_227:
	vmaxps	%zmm1, %zmm0, %zmm1
	testb	%dl, %dl
	jne	.LBB20_229
	vmovups	(%rbx), %zmm2
	vfmadd213ps	(%rsi), %zmm2, %zmm1
.LBB20_229:
	movq	-104(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	cmpq	$16, %rcx
	jl	.LBB20_211
	vmovups	%zmm1, (%rax)
	jmp	.LBB20_212
.Lfunc_end20:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF, .Lfunc_end20-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF
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
	jne	.LBB21_1
.LBB21_26:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB21_1:
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
	jmp	.LBB21_2
	.p2align	4
.LBB21_25:
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
	je	.LBB21_26
.LBB21_2:
	cmpq	$8, %rax
	jl	.LBB21_7
	movq	%rsi, %rdx
	imulq	%rax, %rdx
	movq	-24(%rsp), %rdi
	leaq	(%rdi,%rdx,8), %rdi
	movq	-32(%rsp), %r14
	leaq	(%r14,%rdx,4), %rdx
	xorl	%r14d, %r14d
	.p2align	4
.LBB21_4:
	movq	%r14, %r15
	vmovupd	(%rbx,%r14,8), %zmm0
	vsubpd	(%r8,%r14,8), %zmm0, %zmm0
	vdivpd	(%r9,%r14,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, (%r10,%r14,4)
	addq	$8, %r14
	addq	$16, %r15
	cmpq	%r15, %rax
	jge	.LBB21_4
	cmpq	%rax, %r14
	jae	.LBB21_25
	vmovupd	-64(%rdi,%rax,8), %zmm0
	vsubpd	-64(%r8,%rax,8), %zmm0, %zmm0
	vdivpd	-64(%r9,%rax,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, -32(%rdx,%rax,4)
	jmp	.LBB21_25
	.p2align	4
.LBB21_7:
	testq	%rax, %rax
	je	.LBB21_25
	cmpq	$4, %rax
	setb	%dl
	orb	-97(%rsp), %dl
	testb	$1, %dl
	je	.LBB21_17
	xorl	%r14d, %r14d
	jmp	.LBB21_10
.LBB21_17:
	xorl	%edx, %edx
	cmpq	$16, %rax
	jb	.LBB21_22
	movq	-88(%rsp), %rdi
	.p2align	4
.LBB21_19:
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
	jne	.LBB21_19
	cmpq	%rdi, %rax
	je	.LBB21_25
	movq	-88(%rsp), %rdx
	movq	%rdx, %r14
	testb	$12, %al
	je	.LBB21_10
.LBB21_22:
	movq	-64(%rsp), %rdi
	.p2align	4
.LBB21_23:
	vmovupd	(%rbx,%rdx,8), %ymm0
	vsubpd	(%r8,%rdx,8), %ymm0, %ymm0
	vdivpd	(%r9,%rdx,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovups	%xmm0, (%r10,%rdx,4)
	addq	$4, %rdx
	cmpq	%rdx, %rdi
	jne	.LBB21_23
	movq	%rdi, %r14
	cmpq	%rdi, %rax
	je	.LBB21_25
.LBB21_10:
	movq	%r14, %r12
	cmpq	$0, -80(%rsp)
	je	.LBB21_14
	movq	%r11, -40(%rsp)
	leaq	(%r10,%r14,4), %rdx
	leaq	(%r9,%r14,8), %rdi
	leaq	(%r8,%r14,8), %r15
	leaq	(%rbx,%r14,8), %r13
	xorl	%r12d, %r12d
	movq	-80(%rsp), %r11
	.p2align	4
.LBB21_12:
	vmovsd	(%r13,%r12,8), %xmm0
	vsubsd	(%r15,%r12,8), %xmm0, %xmm0
	vdivsd	(%rdi,%r12,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdx,%r12,4)
	incq	%r12
	cmpq	%r12, %r11
	jne	.LBB21_12
	addq	%r14, %r12
	movq	-40(%rsp), %r11
.LBB21_14:
	subq	%rax, %r14
	cmpq	$-4, %r14
	ja	.LBB21_25
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
.LBB21_16:
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
	jne	.LBB21_16
	jmp	.LBB21_25
.Lfunc_end21:
	.size	nt_f64_standardize_f32__avx512, .Lfunc_end21-nt_f64_standardize_f32__avx512
	.globl	nt_f64_within__avx512
	.p2align	4
	.type	nt_f64_within__avx512,@function
nt_f64_within__avx512:
	cmpq	%rdx, %rsi
	je	.LBB22_11
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
	jmp	.LBB22_2
	.p2align	4
.LBB22_7:
	vmovupd	-64(%r14,%rax,8), %zmm1
	vcmpgepd	-64(%r8,%rax,8), %zmm1, %k1
	vcmplepd	-64(%r9,%rax,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
.LBB22_8:
	vextracti64x4	$1, %zmm0, %ymm1
	vpmaxsq	%zmm1, %zmm0, %zmm0
	vextracti128	$1, %ymm0, %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpand	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	shrq	$63, %r14
.LBB22_9:
	movb	%r14b, (%rdi,%rsi)
	incq	%rsi
	addq	%rbx, %r11
	cmpq	%rdx, %rsi
	je	.LBB22_10
.LBB22_2:
	cmpq	$8, %rax
	jl	.LBB22_12
	movq	%rsi, %r14
	imulq	%rax, %r14
	leaq	(%rcx,%r14,8), %r14
	vmovupd	(%r14), %zmm0
	vcmpgepd	(%r8), %zmm0, %k1
	vcmplepd	(%r9), %zmm0, %k0 {%k1}
	vpmovm2q	%k0, %zmm0
	cmpq	$16, %rax
	jb	.LBB22_22
	movl	$8, %r15d
	.p2align	4
.LBB22_5:
	movq	%r15, %r12
	vmovupd	(%r11,%r15,8), %zmm1
	vcmpgepd	(%r8,%r15,8), %zmm1, %k1
	vcmplepd	(%r9,%r15,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
	addq	$8, %r15
	addq	$16, %r12
	cmpq	%r12, %rax
	jge	.LBB22_5
	cmpq	%rax, %r15
	jb	.LBB22_7
	jmp	.LBB22_8
	.p2align	4
.LBB22_12:
	testq	%rax, %rax
	je	.LBB22_13
	movb	$1, %bpl
	xorl	%r14d, %r14d
	jmp	.LBB22_15
	.p2align	4
.LBB22_18:
	xorl	%ebp, %ebp
	movq	%r10, %r15
	addq	%r14, %r15
	je	.LBB22_21
.LBB22_15:
	incq	%r14
	.p2align	4
.LBB22_16:
	vmovsd	-8(%r11,%r14,8), %xmm0
	vucomisd	-8(%r8,%r14,8), %xmm0
	jb	.LBB22_18
	vmovsd	-8(%r9,%r14,8), %xmm1
	vucomisd	%xmm0, %xmm1
	jb	.LBB22_18
	leaq	(%r10,%r14), %r15
	incq	%r15
	incq	%r14
	cmpq	$1, %r15
	jne	.LBB22_16
	movb	$1, %r14b
	testb	$1, %bpl
	jne	.LBB22_9
.LBB22_21:
	xorl	%r14d, %r14d
	jmp	.LBB22_9
	.p2align	4
.LBB22_22:
	cmpq	$8, %rax
	jne	.LBB22_7
	jmp	.LBB22_8
.LBB22_13:
	movb	$1, %r14b
	jmp	.LBB22_9
.LBB22_10:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB22_11:
	vzeroupper
	retq
.Lfunc_end22:
	.size	nt_f64_within__avx512, .Lfunc_end22-nt_f64_within__avx512
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
