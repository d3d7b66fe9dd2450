// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 954343dae9015368
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
	vmovups	(%rdx), %zmm15
	vmovups	64(%rdx), %zmm14
	vmovups	128(%rdx), %zmm13
	vmovups	192(%rdx), %zmm12
	vmovups	256(%rdx), %zmm11
	vmovups	320(%rdx), %zmm10
	vmovups	384(%rdx), %zmm9
	vmovups	448(%rdx), %zmm8
	vmovups	512(%rdx), %zmm21
	vmovups	576(%rdx), %zmm20
	vmovups	640(%rdx), %zmm19
	vmovups	704(%rdx), %zmm18
	vmovups	768(%rdx), %zmm7
	vmovups	832(%rdx), %zmm6
	vmovups	896(%rdx), %zmm5
	vmovups	960(%rdx), %zmm4
	vmovups	1024(%rdx), %zmm3
	vmovups	1088(%rdx), %zmm2
	vmovups	1152(%rdx), %zmm1
	vmovups	1216(%rdx), %zmm0
	vmovups	1280(%rdx), %zmm17
	vmovups	1344(%rdx), %zmm16
	vmovups	1408(%rdx), %zmm23
	vmovups	1472(%rdx), %zmm22
	testq	%rdi, %rdi
	je	.LBB0_3
	vmovups	(%rsi), %zmm24
	vbroadcastss	(%rsi), %zmm25
	.p2align	4
.LBB0_2:
	vfmadd231ps	%zmm24, %zmm25, %zmm15
	vfmadd231ps	%zmm24, %zmm25, %zmm14
	vfmadd231ps	%zmm24, %zmm25, %zmm13
	vfmadd231ps	%zmm24, %zmm25, %zmm12
	vfmadd231ps	%zmm24, %zmm25, %zmm11
	vfmadd231ps	%zmm24, %zmm25, %zmm10
	vfmadd231ps	%zmm24, %zmm25, %zmm9
	vfmadd231ps	%zmm24, %zmm25, %zmm8
	vfmadd231ps	%zmm24, %zmm25, %zmm21
	vfmadd231ps	%zmm24, %zmm25, %zmm20
	vfmadd231ps	%zmm24, %zmm25, %zmm19
	vfmadd231ps	%zmm24, %zmm25, %zmm18
	vfmadd231ps	%zmm24, %zmm25, %zmm7
	vfmadd231ps	%zmm24, %zmm25, %zmm6
	vfmadd231ps	%zmm24, %zmm25, %zmm5
	vfmadd231ps	%zmm24, %zmm25, %zmm4
	vfmadd231ps	%zmm24, %zmm25, %zmm3
	vfmadd231ps	%zmm24, %zmm25, %zmm2
	vfmadd231ps	%zmm24, %zmm25, %zmm1
	vfmadd231ps	%zmm24, %zmm25, %zmm0
	vfmadd231ps	%zmm24, %zmm25, %zmm17
	vfmadd231ps	%zmm24, %zmm25, %zmm16
	vfmadd231ps	%zmm24, %zmm25, %zmm23
	vfmadd231ps	%zmm24, %zmm25, %zmm22
	decq	%rdi
	jne	.LBB0_2
.LBB0_3:
	vmovups	%zmm15, (%rdx)
	vmovups	%zmm14, 64(%rdx)
	vmovups	%zmm13, 128(%rdx)
	vmovups	%zmm12, 192(%rdx)
	vmovups	%zmm11, 256(%rdx)
	vmovups	%zmm10, 320(%rdx)
	vmovups	%zmm9, 384(%rdx)
	vmovups	%zmm8, 448(%rdx)
	vmovups	%zmm21, 512(%rdx)
	vmovups	%zmm20, 576(%rdx)
	vmovups	%zmm19, 640(%rdx)
	vmovups	%zmm18, 704(%rdx)
	vmovups	%zmm7, 768(%rdx)
	vmovups	%zmm6, 832(%rdx)
	vmovups	%zmm5, 896(%rdx)
	vmovups	%zmm4, 960(%rdx)
	vmovups	%zmm3, 1024(%rdx)
	vmovups	%zmm2, 1088(%rdx)
	vmovups	%zmm1, 1152(%rdx)
	vmovups	%zmm0, 1216(%rdx)
	vmovups	%zmm17, 1280(%rdx)
	vmovups	%zmm16, 1344(%rdx)
	vmovups	%zmm23, 1408(%rdx)
	vmovups	%zmm22, 1472(%rdx)
	movl	$24, %eax
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
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm0, %xmm0, %xmm0
	cmpq	$128, %rdi
	jl	.LBB1_3
	movl	$128, %eax
	.p2align	4
.LBB1_2:
	vaddps	-512(%rsi,%rax,4), %zmm0, %zmm0
	vaddps	-256(%rsi,%rax,4), %zmm0, %zmm0
	vaddps	-448(%rsi,%rax,4), %zmm1, %zmm1
	vaddps	-192(%rsi,%rax,4), %zmm1, %zmm1
	vaddps	-384(%rsi,%rax,4), %zmm7, %zmm2
	vaddps	-128(%rsi,%rax,4), %zmm2, %zmm7
	vaddps	-320(%rsi,%rax,4), %zmm8, %zmm2
	vaddps	-64(%rsi,%rax,4), %zmm2, %zmm8
	subq	$-128, %rax
	cmpq	%rax, %rdi
	jge	.LBB1_2
.LBB1_3:
	vaddps	%zmm0, %zmm1, %zmm4
	vmovaps	.LCPI1_0(%rip), %xmm2
	vmovaps	%zmm7, %zmm3
	vpermt2ps	%zmm4, %zmm2, %zmm3
	vmovaps	.LCPI1_1(%rip), %xmm6
	vmovaps	%zmm7, %zmm9
	vpermt2ps	%zmm4, %zmm6, %zmm9
	vaddps	%zmm7, %zmm8, %zmm5
	vpermi2ps	%zmm5, %zmm8, %zmm2
	vpermi2ps	%zmm5, %zmm8, %zmm6
	vmovaps	.LCPI1_2(%rip), %xmm11
	vpermi2ps	%ymm5, %ymm8, %ymm11
	vshufpd	$1, %xmm1, %xmm1, %xmm12
	vinsertps	$204, %xmm8, %xmm12, %xmm10
	vshufpd	$1, %xmm8, %xmm8, %xmm15
	vshufpd	$1, %xmm0, %xmm0, %xmm13
	vinsertps	$204, %xmm7, %xmm13, %xmm14
	vaddps	%xmm14, %xmm10, %xmm16
	vshufpd	$1, %xmm7, %xmm7, %xmm17
	vextractf128	$1, %ymm1, %xmm10
	vextractf128	$1, %ymm8, %xmm14
	vinsertps	$28, %xmm10, %xmm14, %xmm18
	vextractf32x4	$1, %ymm0, %xmm19
	vextractf32x4	$1, %ymm7, %xmm20
	vinsertps	$28, %xmm19, %xmm20, %xmm21
	vaddps	%xmm21, %xmm18, %xmm18
	vshufpd	$1, %xmm10, %xmm10, %xmm21
	vinsertps	$204, %xmm14, %xmm21, %xmm10
	vshufpd	$1, %xmm19, %xmm19, %xmm19
	vinsertps	$204, %xmm20, %xmm19, %xmm14
	vaddps	%xmm14, %xmm10, %xmm22
	vshufpd	$1, %xmm20, %xmm20, %xmm14
	vextractf64x4	$1, %zmm1, %ymm10
	vextractf64x4	$1, %zmm8, %ymm20
	vshufpd	$1, %xmm20, %xmm20, %xmm8
	vinsertps	$156, %xmm10, %xmm8, %xmm23
	vextractf64x4	$1, %zmm0, %ymm8
	vextractf64x4	$1, %zmm7, %ymm7
	vshufpd	$1, %xmm7, %xmm7, %xmm24
	vinsertps	$156, %xmm8, %xmm24, %xmm24
	vaddps	%xmm24, %xmm23, %xmm23
	vextractf32x4	$1, %ymm20, %xmm20
	vextractf32x4	$1, %ymm10, %xmm24
	vinsertps	$76, %xmm20, %xmm24, %xmm25
	vextractf128	$1, %ymm7, %xmm7
	vextractf32x4	$1, %ymm8, %xmm26
	vinsertps	$76, %xmm7, %xmm26, %xmm27
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
	vinsertps	$28, %xmm5, %xmm15, %xmm15
	vinsertps	$28, %xmm4, %xmm17, %xmm17
	vaddps	%xmm17, %xmm15, %xmm15
	vblendps	$2, %xmm5, %xmm12, %xmm12
	vblendps	$2, %xmm4, %xmm13, %xmm13
	vaddps	%xmm13, %xmm12, %xmm12
	vaddps	%xmm12, %xmm15, %xmm12
	vmovshdup	%xmm12, %xmm13
	vaddps	%xmm13, %xmm12, %xmm12
	vaddps	%xmm12, %xmm16, %xmm12
	vextractf128	$1, %ymm4, %xmm13
	vblendps	$2, %xmm13, %xmm14, %xmm13
	vaddps	%xmm13, %xmm11, %xmm11
	vinsertps	$28, %xmm18, %xmm21, %xmm13
	vinsertps	$28, %xmm12, %xmm19, %xmm12
	vaddps	%xmm12, %xmm13, %xmm12
	vaddps	%xmm12, %xmm11, %xmm11
	vmovshdup	%xmm11, %xmm12
	vaddps	%xmm12, %xmm11, %xmm11
	vaddps	%xmm6, %xmm9, %xmm6
	vextractf32x4	$2, %zmm1, %xmm1
	vmovshdup	%xmm1, %xmm1
	vinsertps	$28, %xmm22, %xmm1, %xmm1
	vextractf32x4	$2, %zmm0, %xmm0
	vmovshdup	%xmm0, %xmm0
	vinsertps	$28, %xmm11, %xmm0, %xmm0
	vaddps	%xmm0, %xmm1, %xmm0
	vaddps	%xmm0, %xmm6, %xmm0
	vmovshdup	%xmm0, %xmm1
	vaddps	%xmm1, %xmm0, %xmm0
	vextractf32x4	$2, %zmm5, %xmm1
	vinsertps	$208, %xmm1, %xmm20, %xmm1
	vextractf32x4	$2, %zmm4, %xmm4
	vinsertps	$208, %xmm4, %xmm7, %xmm4
	vaddps	%xmm4, %xmm1, %xmm1
	vinsertps	$28, %xmm23, %xmm24, %xmm4
	vinsertps	$28, %xmm0, %xmm26, %xmm0
	vaddps	%xmm0, %xmm4, %xmm0
	vaddps	%xmm0, %xmm1, %xmm0
	vmovshdup	%xmm0, %xmm1
	vaddps	%xmm1, %xmm0, %xmm0
	vaddps	%xmm3, %xmm2, %xmm1
	vpermpd	$255, %ymm10, %ymm2
	vmovshdup	%xmm2, %xmm2
	vinsertps	$28, %xmm25, %xmm2, %xmm2
	vpermpd	$255, %ymm8, %ymm3
	vmovshdup	%xmm3, %xmm3
	vinsertps	$28, %xmm0, %xmm3, %xmm0
	vaddps	%xmm0, %xmm2, %xmm0
	vaddps	%xmm0, %xmm1, %xmm0
	vmovshdup	%xmm0, %xmm1
	vaddss	%xmm1, %xmm0, %xmm0
	vzeroupper
	retq
.Lfunc_end1:
	.size	nt_f32_read_sum__avx512, .Lfunc_end1-nt_f32_read_sum__avx512
	.globl	nt_f32_relu__avx512
	.p2align	4
	.type	nt_f32_relu__avx512,@function
nt_f32_relu__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$256, %rsp
	movq	%rdx, 56(%rsp)
	testq	%rdi, %rdi
	jle	.LBB2_12
	movq	%rsi, %r8
	leaq	-1(%rdi), %rax
	movq	%rax, 160(%rsp)
	movl	%edi, %r15d
	andl	$7, %r15d
	movq	56(%rsp), %r10
	leaq	28(%r10), %r13
	movq	%rdi, %r12
	andq	$-8, %r12
	xorl	%r9d, %r9d
	vxorps	%xmm2, %xmm2, %xmm2
	xorl	%ebx, %ebx
	movq	%rsi, 176(%rsp)
	movq	%rdi, 168(%rsp)
	jmp	.LBB2_2
	.p2align	4
.LBB2_15:
	movq	56(%rsp), %rax
	vmovups	%zmm0, (%rax,%rbx,4)
.LBB2_11:
	addq	$16, %rbx
	incq	%r9
	addq	$64, %r13
	addq	$-16, %r12
	addq	$64, %r10
	cmpq	%rdi, %rbx
	jge	.LBB2_12
.LBB2_2:
	movq	%rdi, %r14
	subq	%rbx, %r14
	leaq	(%r8,%rbx,4), %rsi
	cmpq	$16, %r14
	jl	.LBB2_4
	vmovups	(%rsi), %zmm0
	jmp	.LBB2_5
	.p2align	4
.LBB2_4:
	vmovaps	%zmm2, 64(%rsp)
	leaq	(,%r14,4), %rdx
	leaq	64(%rsp), %rdi
	movq	%r9, 192(%rsp)
	movq	%r10, 184(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	184(%rsp), %r10
	vxorps	%xmm2, %xmm2, %xmm2
	movq	192(%rsp), %r9
	movq	168(%rsp), %rdi
	movq	176(%rsp), %r8
	vmovaps	64(%rsp), %zmm0
.LBB2_5:
	vmaxps	%zmm0, %zmm2, %zmm0
	cmpq	$15, %r14
	jg	.LBB2_15
	movq	%r9, %rax
	shlq	$4, %rax
	movq	160(%rsp), %rcx
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
	vmovups	%zmm0, 64(%rsp)
	vmovss	64(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -28(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	vmovss	68(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -24(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	vmovss	72(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -20(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	vmovss	76(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -16(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	vmovss	80(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -12(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	vmovss	84(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -8(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	vmovss	88(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -4(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	leaq	8(%rax), %rcx
	vmovss	92(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, (%r13,%rax,4)
	movq	%rcx, %rax
	cmpq	%rcx, %r12
	jne	.LBB2_14
.LBB2_8:
	testq	%r15, %r15
	je	.LBB2_11
	leaq	(%r10,%rcx,4), %rax
	leaq	(%rsp,%rcx,4), %rcx
	addq	$64, %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB2_10:
	vmovups	%zmm0, 64(%rsp)
	vmovss	(%rcx,%rdx,4), %xmm1
	vmovss	%xmm1, (%rax,%rdx,4)
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
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$256, %rsp
	movq	%rdx, 56(%rsp)
	testq	%rdi, %rdi
	jle	.LBB3_12
	movq	%rsi, %r8
	leaq	-1(%rdi), %rax
	movq	%rax, 160(%rsp)
	movl	%edi, %r15d
	andl	$7, %r15d
	movq	56(%rsp), %r10
	leaq	28(%r10), %r13
	movq	%rdi, %r12
	andq	$-8, %r12
	xorl	%r9d, %r9d
	vxorps	%xmm5, %xmm5, %xmm5
	vbroadcastss	.LCPI3_0(%rip), %zmm6
	vbroadcastss	.LCPI3_1(%rip), %zmm7
	vbroadcastss	.LCPI3_2(%rip), %zmm8
	vbroadcastss	.LCPI3_3(%rip), %zmm9
	vbroadcastss	.LCPI3_4(%rip), %zmm10
	vbroadcastss	.LCPI3_5(%rip), %zmm11
	vbroadcastss	.LCPI3_6(%rip), %zmm12
	vbroadcastss	.LCPI3_7(%rip), %zmm13
	vbroadcastss	.LCPI3_8(%rip), %zmm14
	vbroadcastss	.LCPI3_9(%rip), %zmm15
	vbroadcastss	.LCPI3_10(%rip), %zmm16
	vbroadcastss	.LCPI3_11(%rip), %zmm17
	vbroadcastss	.LCPI3_12(%rip), %zmm18
	xorl	%r14d, %r14d
	movq	%rsi, 176(%rsp)
	movq	%rdi, 168(%rsp)
	jmp	.LBB3_2
	.p2align	4
.LBB3_15:
	movq	56(%rsp), %rax
	vmovups	%zmm0, (%rax,%r14,4)
.LBB3_11:
	addq	$16, %r14
	incq	%r9
	addq	$64, %r13
	addq	$-16, %r12
	addq	$64, %r10
	cmpq	%rdi, %r14
	jge	.LBB3_12
.LBB3_2:
	movq	%rdi, %rbx
	subq	%r14, %rbx
	leaq	(%r8,%r14,4), %rsi
	cmpq	$16, %rbx
	jl	.LBB3_4
	vmovups	(%rsi), %zmm0
	jmp	.LBB3_5
	.p2align	4
.LBB3_4:
	vmovaps	%zmm5, 64(%rsp)
	leaq	(,%rbx,4), %rdx
	leaq	64(%rsp), %rdi
	movq	%r9, 192(%rsp)
	movq	%r10, 184(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	184(%rsp), %r10
	vbroadcastss	.LCPI3_12(%rip), %zmm18
	vbroadcastss	.LCPI3_11(%rip), %zmm17
	vbroadcastss	.LCPI3_10(%rip), %zmm16
	vbroadcastss	.LCPI3_9(%rip), %zmm15
	vbroadcastss	.LCPI3_8(%rip), %zmm14
	vbroadcastss	.LCPI3_7(%rip), %zmm13
	vbroadcastss	.LCPI3_6(%rip), %zmm12
	vbroadcastss	.LCPI3_5(%rip), %zmm11
	vbroadcastss	.LCPI3_4(%rip), %zmm10
	vbroadcastss	.LCPI3_3(%rip), %zmm9
	vbroadcastss	.LCPI3_2(%rip), %zmm8
	vbroadcastss	.LCPI3_1(%rip), %zmm7
	vbroadcastss	.LCPI3_0(%rip), %zmm6
	vxorps	%xmm5, %xmm5, %xmm5
	movq	192(%rsp), %r9
	movq	168(%rsp), %rdi
	movq	176(%rsp), %r8
	vmovaps	64(%rsp), %zmm0
.LBB3_5:
	vcmpltps	%zmm5, %zmm0, %k1
	vsubps	%zmm0, %zmm5, %zmm1
	vminps	%zmm1, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm6, %zmm1
	vmulps	%zmm7, %zmm1, %zmm2
	vaddps	%zmm8, %zmm2, %zmm2
	vaddps	%zmm9, %zmm2, %zmm3
	vmulps	%zmm10, %zmm3, %zmm4
	vaddps	%zmm4, %zmm1, %zmm1
	vmulps	%zmm11, %zmm3, %zmm3
	vaddps	%zmm3, %zmm1, %zmm1
	vmulps	%zmm12, %zmm1, %zmm3
	vaddps	%zmm13, %zmm3, %zmm3
	vmulps	%zmm3, %zmm1, %zmm3
	vaddps	%zmm14, %zmm3, %zmm3
	vmulps	%zmm3, %zmm1, %zmm3
	vaddps	%zmm15, %zmm3, %zmm3
	vmulps	%zmm3, %zmm1, %zmm3
	vaddps	%zmm16, %zmm3, %zmm3
	vmulps	%zmm3, %zmm1, %zmm3
	vaddps	%zmm17, %zmm3, %zmm3
	vmulps	%zmm1, %zmm1, %zmm4
	vmulps	%zmm3, %zmm4, %zmm3
	vaddps	%zmm3, %zmm1, %zmm1
	vaddps	%zmm18, %zmm1, %zmm1
	vpslld	$23, %zmm2, %zmm2
	vpaddd	%zmm1, %zmm2, %zmm1
	vcmpunordps	%zmm5, %zmm0, %k2
	vmovaps	%zmm0, %zmm1 {%k2}
	vblendmps	%zmm1, %zmm18, %zmm0 {%k1}
	vaddps	%zmm18, %zmm1, %zmm1
	vdivps	%zmm1, %zmm0, %zmm0
	cmpq	$15, %rbx
	jg	.LBB3_15
	movq	%r9, %rax
	shlq	$4, %rax
	movq	160(%rsp), %rcx
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
	vmovups	%zmm0, 64(%rsp)
	vmovss	64(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -28(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	vmovss	68(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -24(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	vmovss	72(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -20(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	vmovss	76(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -16(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	vmovss	80(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -12(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	vmovss	84(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -8(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	vmovss	88(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, -4(%r13,%rax,4)
	vmovups	%zmm0, 64(%rsp)
	leaq	8(%rax), %rcx
	vmovss	92(%rsp,%rax,4), %xmm1
	vmovss	%xmm1, (%r13,%rax,4)
	movq	%rcx, %rax
	cmpq	%rcx, %r12
	jne	.LBB3_14
.LBB3_8:
	testq	%r15, %r15
	je	.LBB3_11
	leaq	(%r10,%rcx,4), %rax
	leaq	(%rsp,%rcx,4), %rcx
	addq	$64, %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB3_10:
	vmovups	%zmm0, 64(%rsp)
	vmovss	(%rcx,%rdx,4), %xmm1
	vmovss	%xmm1, (%rax,%rdx,4)
	incq	%rdx
	cmpq	%rdx, %r15
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
	.size	nt_f32_sigmoid__avx512, .Lfunc_end3-nt_f32_sigmoid__avx512
	.globl	nt_f32_scale_shift__avx512
	.p2align	4
	.type	nt_f32_scale_shift__avx512,@function
nt_f32_scale_shift__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$384, %rsp
	movq	%r8, 128(%rsp)
	movq	%rcx, 120(%rsp)
	movq	%rdx, 112(%rsp)
	movq	%rdi, 176(%rsp)
	testq	%rdi, %rdi
	je	.LBB4_7
	movq	%rsi, %rbx
	movq	24(%rbp), %rax
	movq	16(%rbp), %r15
	shlq	$2, %rax
	movq	%rax, 168(%rsp)
	movq	120(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 160(%rsp)
	leaq	16(%r15), %rdi
	xorl	%edx, %edx
	movq	112(%rsp), %r12
	movq	%r9, 152(%rsp)
	jmp	.LBB4_2
	.p2align	4
.LBB4_15:
	movq	184(%rsp), %rdx
.LBB4_6:
	incq	%rdx
	movq	168(%rsp), %rax
	addq	%rax, %r15
	addq	160(%rsp), %r12
	addq	%rax, %rdi
	cmpq	176(%rsp), %rdx
	je	.LBB4_7
.LBB4_2:
	cmpq	$16, %rbx
	jl	.LBB4_8
	xorl	%r14d, %r14d
	movq	128(%rsp), %rcx
	.p2align	4
.LBB4_4:
	movq	%r14, %rax
	vmovups	(%r12,%r14,4), %zmm0
	vmovups	(%rcx,%r14,4), %zmm1
	vfmadd213ps	(%r9,%r14,4), %zmm0, %zmm1
	vmovups	%zmm1, (%r15,%r14,4)
	addq	$16, %r14
	addq	$32, %rax
	cmpq	%rax, %rbx
	jge	.LBB4_4
	movq	%rbx, %r13
	subq	%r14, %r13
	testq	%r13, %r13
	jg	.LBB4_10
	jmp	.LBB4_6
	.p2align	4
.LBB4_8:
	testq	%rbx, %rbx
	jle	.LBB4_6
	xorl	%r14d, %r14d
	movq	%rbx, %r13
.LBB4_10:
	movq	%rdi, 136(%rsp)
	movq	%rdx, 184(%rsp)
	movq	%rdx, %rax
	imulq	120(%rsp), %rax
	movq	112(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rax, 192(%rsp)
	leaq	(%r9,%r14,4), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 256(%rsp)
	leaq	(,%r13,4), %rdx
	movq	%rdx, 144(%rsp)
	leaq	256(%rsp), %rdi
	vzeroupper
	callq	memcpy@PLT
	movq	192(%rsp), %rax
	leaq	(%rax,%r14,4), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, (%rsp)
	movq	%rsp, %rdi
	movq	144(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	(%rsp), %zmm0
	vmovaps	%zmm0, 192(%rsp)
	movq	128(%rsp), %rax
	leaq	(%rax,%r14,4), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, (%rsp)
	movq	%rsp, %rdi
	movq	144(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	(%rsp), %zmm0
	vmovaps	192(%rsp), %zmm1
	vfmadd213ps	256(%rsp), %zmm1, %zmm0
	cmpq	$8, %r13
	jae	.LBB4_16
	xorl	%esi, %esi
	movq	136(%rsp), %rdi
	jmp	.LBB4_12
	.p2align	4
.LBB4_16:
	movq	%r13, %rax
	movabsq	$9223372036854775800, %rcx
	andq	%rcx, %rax
	movq	136(%rsp), %rdi
	leaq	(%rdi,%r14,4), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB4_17:
	vmovups	%zmm0, (%rsp)
	vmovss	(%rsp,%rdx,4), %xmm1
	vmovss	%xmm1, -16(%rcx,%rdx,4)
	vmovups	%zmm0, (%rsp)
	vmovss	4(%rsp,%rdx,4), %xmm1
	vmovss	%xmm1, -12(%rcx,%rdx,4)
	vmovups	%zmm0, (%rsp)
	vmovss	8(%rsp,%rdx,4), %xmm1
	vmovss	%xmm1, -8(%rcx,%rdx,4)
	vmovups	%zmm0, (%rsp)
	vmovss	12(%rsp,%rdx,4), %xmm1
	vmovss	%xmm1, -4(%rcx,%rdx,4)
	vmovups	%zmm0, (%rsp)
	vmovss	16(%rsp,%rdx,4), %xmm1
	vmovss	%xmm1, (%rcx,%rdx,4)
	vmovups	%zmm0, (%rsp)
	vmovss	20(%rsp,%rdx,4), %xmm1
	vmovss	%xmm1, 4(%rcx,%rdx,4)
	vmovups	%zmm0, (%rsp)
	vmovss	24(%rsp,%rdx,4), %xmm1
	vmovss	%xmm1, 8(%rcx,%rdx,4)
	vmovups	%zmm0, (%rsp)
	leaq	8(%rdx), %rsi
	vmovss	28(%rsp,%rdx,4), %xmm1
	vmovss	%xmm1, 12(%rcx,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %rax
	jne	.LBB4_17
.LBB4_12:
	andl	$7, %r13d
	movq	152(%rsp), %r9
	je	.LBB4_15
	shlq	$2, %r14
	leaq	(%r14,%rsi,4), %rax
	addq	%r15, %rax
	leaq	(%rsp,%rsi,4), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB4_14:
	vmovups	%zmm0, (%rsp)
	vmovss	(%rcx,%rdx,4), %xmm1
	vmovss	%xmm1, (%rax,%rdx,4)
	incq	%rdx
	cmpq	%rdx, %r13
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
	vmovups	24(%rdi), %xmm0
	movq	(%rdi), %rcx
	movq	72(%rdi), %rdx
	movq	80(%rdi), %rsi
	movl	88(%rdi), %r8d
	cmpl	$1, %r8d
	sete	%al
	kmovd	%eax, %k1
	vxorps	%xmm1, %xmm1, %xmm1
	vmovss	.LCPI5_0(%rip), %xmm2
	vmovss	%xmm1, %xmm2, %xmm2 {%k1}
	vbroadcastss	%xmm2, %zmm1
	movl	%r8d, 12(%rsp)
	cmpl	$2, %r8d
	movq	%rcx, 48(%rsp)
	vmovups	8(%rdi), %xmm2
	movq	8(%rdi), %rbx
	vmovups	%xmm2, 56(%rsp)
	vmovups	%xmm0, 72(%rsp)
	vmovups	40(%rdi), %xmm0
	vmovups	%xmm0, 88(%rsp)
	vmovups	56(%rdi), %xmm0
	vmovups	%xmm0, 104(%rsp)
	movq	%rdx, 32(%rsp)
	movq	%rdx, 120(%rsp)
	movq	%rsi, 16(%rsp)
	movq	%rsi, 128(%rsp)
	vmovups	%zmm1, 144(%rsp)
	sete	208(%rsp)
	testq	%rcx, %rcx
	jle	.LBB5_24
	movq	16(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 24(%rsp)
	xorl	%r14d, %r14d
	leaq	48(%rsp), %r13
	movq	%rcx, 40(%rsp)
	jmp	.LBB5_2
	.p2align	4
.LBB5_19:
	movq	(%rsp), %rdi
	imulq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	nt_f32_sigmoid__avx512
.LBB5_23:
	addq	(%rsp), %r14
	movq	40(%rsp), %rcx
	cmpq	%rcx, %r14
	jge	.LBB5_24
.LBB5_2:
	movq	%rcx, %rax
	subq	%r14, %rax
	movl	$240, %ebp
	cmpq	$239, %rax
	jg	.LBB5_5
	cmpq	$4, %rax
	jl	.LBB5_9
	movq	%rax, %rbp
.LBB5_5:
	movq	%rbp, %r15
	andq	$-4, %r15
	cmpq	$17, %rbx
	jl	.LBB5_12
	xorl	%edx, %edx
	.p2align	4
.LBB5_7:
	movq	%rdx, %r12
	movq	%r14, %rdi
	movq	%r15, %rsi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5)
	leaq	32(%r12), %rdx
	addq	$48, %r12
	cmpq	%rbx, %r12
	jl	.LBB5_7
	cmpq	%rbx, %rdx
	jl	.LBB5_14
	jmp	.LBB5_15
	.p2align	4
.LBB5_12:
	testq	%rbx, %rbx
	jle	.LBB5_15
	xorl	%edx, %edx
.LBB5_14:
	movq	%r14, %rdi
	movq	%r15, %rsi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5)
.LBB5_15:
	movl	%ebp, %eax
	andb	$3, %al
	jne	.LBB5_16
	jmp	.LBB5_17
	.p2align	4
.LBB5_9:
	testq	%rax, %rax
	jle	.LBB5_10
	xorl	%r15d, %r15d
	movq	%rax, %rbp
.LBB5_16:
	movq	%rbp, %rsi
	subq	%r15, %rsi
	addq	%r14, %r15
	movq	%r15, %rdi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF)
.LBB5_17:
	movq	%rbp, (%rsp)
	cmpl	$2, 12(%rsp)
	jne	.LBB5_23
	movq	%r14, %rax
	movq	16(%rsp), %rdx
	imulq	%rdx, %rax
	movq	32(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r15
	cmpq	%rbx, %rdx
	je	.LBB5_19
	cmpq	$0, (%rsp)
	movq	24(%rsp), %rbp
	je	.LBB5_23
	movq	(%rsp), %r12
	.p2align	4
.LBB5_22:
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r15, %rdx
	vzeroupper
	callq	nt_f32_sigmoid__avx512
	addq	%rbp, %r15
	decq	%r12
	jne	.LBB5_22
	jmp	.LBB5_23
.LBB5_10:
	movq	%rax, %rbp
	jmp	.LBB5_17
.LBB5_24:
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
	subq	$328, %rsp
	movq	%r13, %rbx
	cmpq	$12, %rsi
	movq	%rdx, 80(%rsp)
	movq	%rsi, 248(%rsp)
	movq	%rdi, 72(%rsp)
	jb	.LBB6_6
	movq	8(%rbx), %r8
	movq	72(%rbx), %rsi
	movq	80(%rbx), %r15
	subq	%rdx, %r8
	vmovups	96(%rbx), %zmm0
	movq	56(%rbx), %rax
	movq	64(%rbx), %rcx
	leaq	(,%rdx,4), %r11
	testq	%rax, %rax
	leaq	(%rax,%rdx,4), %r10
	cmoveq	%rax, %r10
	testq	%rcx, %rcx
	leaq	(%rcx,%rdx,4), %rax
	cmoveq	%rcx, %rax
	movq	%rax, -64(%rsp)
	testq	%rax, %rax
	sete	%al
	movq	%r15, %rcx
	shlq	$4, %rcx
	movq	%rcx, 152(%rsp)
	movq	%r15, %rcx
	shlq	$5, %rcx
	movq	%rcx, 320(%rsp)
	leaq	64(%r10), %rcx
	testq	%r10, %r10
	sete	%r9b
	movq	%rcx, -56(%rsp)
	movq	%r10, -48(%rsp)
	cmoveq	%r10, %rcx
	movq	%rcx, -16(%rsp)
	orb	%al, %r9b
	movb	%r9b, -40(%rsp)
	movq	%r15, %rax
	imulq	%rdi, %rax
	movq	%r11, 144(%rsp)
	leaq	(%r11,%rax,4), %rax
	leaq	(%rsi,%rax), %rcx
	addq	$92, %rcx
	movq	%rcx, 24(%rsp)
	addq	%rsi, %rax
	addq	$64, %rax
	movq	%rax, 48(%rsp)
	leaq	4(,%rdi,4), %rax
	imulq	%r15, %rax
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rsi,%rax), %rcx
	addq	$92, %rcx
	movq	%rcx, 208(%rsp)
	addq	%rsi, %rax
	addq	$64, %rax
	movq	%rax, 136(%rsp)
	leaq	8(,%rdi,4), %rax
	imulq	%r15, %rax
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rsi,%rax), %rcx
	addq	$92, %rcx
	movq	%rcx, 200(%rsp)
	addq	%rsi, %rax
	addq	$64, %rax
	movq	%rax, 128(%rsp)
	leaq	12(,%rdi,4), %rax
	imulq	%r15, %rax
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rsi,%rax), %rcx
	addq	$92, %rcx
	movq	%rcx, 192(%rsp)
	addq	%rsi, %rax
	addq	$64, %rax
	movq	%rax, 120(%rsp)
	leaq	16(,%rdi,4), %rax
	imulq	%r15, %rax
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rsi,%rax), %rcx
	addq	$92, %rcx
	movq	%rcx, 184(%rsp)
	addq	%rsi, %rax
	addq	$64, %rax
	movq	%rax, 112(%rsp)
	leaq	20(,%rdi,4), %rax
	imulq	%r15, %rax
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rsi,%rax), %rcx
	addq	$92, %rcx
	movq	%rcx, 176(%rsp)
	addq	%rsi, %rax
	addq	$64, %rax
	movq	%rax, 104(%rsp)
	leaq	24(,%rdi,4), %rax
	imulq	%r15, %rax
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rsi,%rax), %rcx
	addq	$92, %rcx
	movq	%rcx, 168(%rsp)
	addq	%rsi, %rax
	addq	$64, %rax
	movq	%rax, 96(%rsp)
	leaq	28(,%rdi,4), %rax
	imulq	%r15, %rax
	leaq	(%rax,%rdx,4), %rcx
	leaq	(%rsi,%rcx), %rax
	addq	$92, %rax
	movq	%rax, 160(%rsp)
	leaq	(%rsi,%rcx), %rax
	addq	$64, %rax
	movq	%rax, 240(%rsp)
	leaq	32(,%rdi,4), %rcx
	imulq	%r15, %rcx
	leaq	(%rcx,%rdx,4), %rcx
	leaq	(%rsi,%rcx), %r10
	addq	$92, %r10
	leaq	(%rsi,%rcx), %rax
	addq	$64, %rax
	movq	%rax, 232(%rsp)
	leaq	36(,%rdi,4), %rcx
	imulq	%r15, %rcx
	leaq	(%rcx,%rdx,4), %rcx
	movq	%rdx, %r12
	leaq	(%rsi,%rcx), %rax
	addq	$92, %rax
	movq	%rax, 8(%rsp)
	leaq	(%rsi,%rcx), %rax
	addq	$64, %rax
	movq	%rax, 224(%rsp)
	leaq	40(,%rdi,4), %rcx
	imulq	%r15, %rcx
	leaq	(%rcx,%rdx,4), %rcx
	leaq	(%rsi,%rcx), %rax
	addq	$92, %rax
	addq	%rsi, %rcx
	addq	$64, %rcx
	movq	%rcx, 216(%rsp)
	leaq	44(,%rdi,4), %rcx
	imulq	%r15, %rcx
	leaq	(%rcx,%rdx,4), %rdx
	leaq	(%rsi,%rdx), %rcx
	addq	$92, %rcx
	leaq	64(%rsi,%rdx), %r13
	leaq	(%rsi,%r12,4), %rdx
	movq	%rdx, 312(%rsp)
	movl	%r8d, %r9d
	andl	$7, %r9d
	leaq	-16(%r8), %rbp
	movq	%rbp, -8(%rsp)
	andq	$-8, %rbp
	movq	16(%rbx), %rdx
	leaq	64(,%r12,4), %rsi
	imulq	%rdx, %rsi
	movq	%rsi, 280(%rsp)
	movq	%rdx, 40(%rsp)
	imulq	%r12, %rdx
	movq	%rdx, 272(%rsp)
	movq	32(%rbx), %r11
	movq	%r11, %r14
	imulq	%rdi, %r14
	movq	8(%rsp), %rdi
	shlq	$2, %r14
	addq	24(%rbx), %r14
	movq	%r11, %rdx
	shlq	$4, %rdx
	leaq	(%rdx,%rdx,2), %rdx
	movq	%rdx, 304(%rsp)
	movq	40(%rbx), %rdx
	movq	%rdx, 264(%rsp)
	movq	%rbx, 256(%rsp)
	movq	48(%rbx), %rdx
	movq	%rdx, 296(%rsp)
	movq	%r15, 16(%rsp)
	leaq	(%r15,%r15), %rdx
	movq	%rdx, 88(%rsp)
	movq	24(%rsp), %r15
	movq	%r8, (%rsp)
	leaq	-17(%r8), %rdx
	movq	%rdx, -24(%rsp)
	leaq	(,%r11,4), %rbx
	movq	152(%rsp), %rdx
	leaq	(%rdx,%rdx,2), %rdx
	movq	%rdx, 288(%rsp)
	movl	$12, %edx
	movq	$0, -32(%rsp)
	jmp	.LBB6_2
	.p2align	4
.LBB6_180:
	vmovups	%zmm1, 64(%rsi,%rdx,4)
.LBB6_187:
	movq	64(%rsp), %r8
	leaq	12(%r8), %rdx
	addq	304(%rsp), %r14
	movq	24(%rsp), %r15
	movq	288(%rsp), %rsi
	addq	%rsi, %r15
	addq	%rsi, 48(%rsp)
	addq	%rsi, 208(%rsp)
	addq	%rsi, 136(%rsp)
	addq	%rsi, 200(%rsp)
	addq	%rsi, 128(%rsp)
	addq	%rsi, 192(%rsp)
	addq	%rsi, 120(%rsp)
	addq	%rsi, 184(%rsp)
	addq	%rsi, 112(%rsp)
	addq	%rsi, 176(%rsp)
	addq	%rsi, 104(%rsp)
	addq	%rsi, 168(%rsp)
	addq	%rsi, 96(%rsp)
	addq	%rsi, 160(%rsp)
	addq	%rsi, 240(%rsp)
	addq	%rsi, %r10
	addq	%rsi, 232(%rsp)
	addq	%rsi, %rdi
	addq	%rsi, 224(%rsp)
	addq	%rsi, %rax
	addq	%rsi, 216(%rsp)
	addq	%rsi, %rcx
	addq	%rsi, %r13
	movq	%r8, -32(%rsp)
	movq	248(%rsp), %rsi
	cmpq	%rdx, %rsi
	jb	.LBB6_188
.LBB6_2:
	movq	%r13, 32(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%r10, 56(%rsp)
	movq	%r15, 24(%rsp)
	movq	%rdx, 64(%rsp)
	movq	296(%rsp), %rdx
	vmovups	(%rdx,%r12,4), %zmm24
	vmovups	64(%rdx,%r12,4), %zmm23
	cmpq	$0, 40(%rsp)
	je	.LBB6_3
	movq	264(%rsp), %rsi
	vmovaps	%zmm24, %zmm22
	vmovaps	%zmm23, %zmm21
	vmovaps	%zmm24, %zmm20
	vmovaps	%zmm23, %zmm19
	vmovaps	%zmm24, %zmm18
	vmovaps	%zmm23, %zmm17
	vmovaps	%zmm24, %zmm16
	vmovaps	%zmm23, %zmm15
	vmovaps	%zmm24, %zmm14
	vmovaps	%zmm23, %zmm13
	vmovaps	%zmm24, %zmm12
	vmovaps	%zmm23, %zmm11
	vmovaps	%zmm24, %zmm10
	vmovaps	%zmm23, %zmm9
	xorl	%edx, %edx
	vmovaps	%zmm23, %zmm1
	vmovaps	%zmm24, %zmm2
	vmovaps	%zmm23, %zmm3
	vmovaps	%zmm24, %zmm4
	vmovaps	%zmm23, %zmm5
	vmovaps	%zmm24, %zmm6
	vmovaps	%zmm23, %zmm7
	vmovaps	%zmm24, %zmm8
	movq	280(%rsp), %r13
	movq	272(%rsp), %rdi
	.p2align	4
.LBB6_264:
	vmovups	(%rsi,%rdi,4), %zmm26
	vmovups	(%rsi,%r13), %zmm25
	vbroadcastss	(%r14,%rdx,4), %zmm27
	leaq	(%r14,%rdx,4), %r15
	vfmadd231ps	%zmm26, %zmm27, %zmm24
	vfmadd231ps	%zmm27, %zmm25, %zmm23
	leaq	(%r15,%rbx), %r12
	vbroadcastss	(%r15,%r11,4), %zmm27
	vfmadd231ps	%zmm26, %zmm27, %zmm22
	vfmadd231ps	%zmm27, %zmm25, %zmm21
	addq	%rbx, %r12
	vbroadcastss	(%r15,%r11,8), %zmm27
	vfmadd231ps	%zmm26, %zmm27, %zmm20
	vfmadd231ps	%zmm27, %zmm25, %zmm19
	vbroadcastss	(%r12,%r11,4), %zmm27
	vfmadd231ps	%zmm26, %zmm27, %zmm18
	vfmadd231ps	%zmm27, %zmm25, %zmm17
	leaq	(%rbx,%rbx), %r8
	addq	%r12, %r8
	vbroadcastss	(%r12,%r11,8), %zmm27
	vfmadd231ps	%zmm26, %zmm27, %zmm16
	vfmadd231ps	%zmm27, %zmm25, %zmm15
	leaq	(%r8,%r11,4), %r15
	vbroadcastss	(%r8,%r11,4), %zmm27
	vfmadd231ps	%zmm26, %zmm27, %zmm14
	vfmadd231ps	%zmm27, %zmm25, %zmm13
	vbroadcastss	(%rbx,%r15), %zmm27
	incq	%rdx
	addq	%rbx, %r15
	vfmadd231ps	%zmm26, %zmm27, %zmm12
	vfmadd231ps	%zmm27, %zmm25, %zmm11
	vbroadcastss	(%rbx,%r15), %zmm27
	addq	%rbx, %r15
	vfmadd231ps	%zmm26, %zmm27, %zmm10
	vfmadd231ps	%zmm27, %zmm25, %zmm9
	vbroadcastss	(%rbx,%r15), %zmm27
	addq	%rbx, %r15
	vfmadd231ps	%zmm26, %zmm27, %zmm8
	vfmadd231ps	%zmm27, %zmm25, %zmm7
	vbroadcastss	(%rbx,%r15), %zmm27
	addq	%rbx, %r15
	vfmadd231ps	%zmm26, %zmm27, %zmm6
	vfmadd231ps	%zmm27, %zmm25, %zmm5
	vbroadcastss	(%rbx,%r15), %zmm27
	addq	%rbx, %r15
	vfmadd231ps	%zmm26, %zmm27, %zmm4
	vfmadd231ps	%zmm27, %zmm25, %zmm3
	vbroadcastss	(%rbx,%r15), %zmm27
	vfmadd231ps	%zmm26, %zmm27, %zmm2
	vfmadd231ps	%zmm25, %zmm27, %zmm1
	addq	$64, %rsi
	cmpq	%rdx, 40(%rsp)
	jne	.LBB6_264
	jmp	.LBB6_4
	.p2align	4
.LBB6_3:
	vmovaps	%zmm24, %zmm22
	vmovaps	%zmm23, %zmm21
	vmovaps	%zmm24, %zmm20
	vmovaps	%zmm23, %zmm19
	vmovaps	%zmm24, %zmm18
	vmovaps	%zmm23, %zmm17
	vmovaps	%zmm24, %zmm16
	vmovaps	%zmm23, %zmm15
	vmovaps	%zmm24, %zmm14
	vmovaps	%zmm23, %zmm13
	vmovaps	%zmm24, %zmm12
	vmovaps	%zmm23, %zmm11
	vmovaps	%zmm24, %zmm10
	vmovaps	%zmm23, %zmm9
	vmovaps	%zmm24, %zmm8
	vmovaps	%zmm23, %zmm7
	vmovaps	%zmm24, %zmm6
	vmovaps	%zmm23, %zmm5
	vmovaps	%zmm24, %zmm4
	vmovaps	%zmm23, %zmm3
	vmovaps	%zmm24, %zmm2
	vmovaps	%zmm23, %zmm1
.LBB6_4:
	vmaxps	%zmm24, %zmm0, %zmm24
	cmpb	$0, -40(%rsp)
	je	.LBB6_11
	movq	-16(%rsp), %rdx
	movq	16(%rsp), %r12
	movq	-64(%rsp), %r13
	jmp	.LBB6_12
	.p2align	4
.LBB6_11:
	movq	-48(%rsp), %rdx
	vmovups	(%rdx), %zmm25
	movq	-64(%rsp), %r13
	vfmadd213ps	(%r13), %zmm25, %zmm24
	movq	-56(%rsp), %rdx
	movq	16(%rsp), %r12
.LBB6_12:
	movq	56(%rsp), %r10
	movq	8(%rsp), %rdi
	testq	%r13, %r13
	sete	%sil
	vmaxps	%zmm23, %zmm0, %zmm23
	testq	%rdx, %rdx
	sete	%r15b
	orb	%sil, %r15b
	jne	.LBB6_14
	vmovups	(%rdx), %zmm25
	vfmadd213ps	64(%r13), %zmm25, %zmm23
.LBB6_14:
	movq	72(%rsp), %rdx
	movq	-32(%rsp), %rsi
	addq	%rdx, %rsi
	imulq	%r12, %rsi
	movq	312(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rsi
	vmovups	%zmm24, (%rsi)
	movq	-8(%rsp), %rdx
	cmpq	$16, %rdx
	movq	%rsi, -32(%rsp)
	jl	.LBB6_16
	vmovups	%zmm23, 64(%rsi)
	jmp	.LBB6_22
	.p2align	4
.LBB6_16:
	testq	%rdx, %rdx
	je	.LBB6_22
	cmpq	$7, -24(%rsp)
	jae	.LBB6_24
	xorl	%esi, %esi
	jmp	.LBB6_19
.LBB6_24:
	xorl	%edx, %edx
	movq	24(%rsp), %r15
	.p2align	4
.LBB6_25:
	vmovups	%zmm23, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm24
	vmovss	%xmm24, -28(%r15,%rdx,4)
	vmovups	%zmm23, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm24
	vmovss	%xmm24, -24(%r15,%rdx,4)
	vmovups	%zmm23, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm24
	vmovss	%xmm24, -20(%r15,%rdx,4)
	vmovups	%zmm23, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm24
	vmovss	%xmm24, -16(%r15,%rdx,4)
	vmovups	%zmm23, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm24
	vmovss	%xmm24, -12(%r15,%rdx,4)
	vmovups	%zmm23, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm24
	vmovss	%xmm24, -8(%r15,%rdx,4)
	vmovups	%zmm23, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm24
	vmovss	%xmm24, -4(%r15,%rdx,4)
	vmovups	%zmm23, -128(%rsp)
	leaq	8(%rdx), %rsi
	vmovss	-100(%rsp,%rdx,4), %xmm24
	vmovss	%xmm24, (%r15,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %rbp
	jne	.LBB6_25
.LBB6_19:
	testq	%r9, %r9
	je	.LBB6_22
	movq	48(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	leaq	(%rsp,%rsi,4), %rsi
	addq	$-128, %rsi
	xorl	%r15d, %r15d
	.p2align	4
.LBB6_21:
	vmovups	%zmm23, -128(%rsp)
	vmovss	(%rsi,%r15,4), %xmm24
	vmovss	%xmm24, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %r9
	jne	.LBB6_21
	.p2align	4
.LBB6_22:
	vmaxps	%zmm22, %zmm0, %zmm22
	cmpb	$0, -40(%rsp)
	je	.LBB6_26
	movq	-16(%rsp), %rdx
	movq	-64(%rsp), %r13
	jmp	.LBB6_27
	.p2align	4
.LBB6_26:
	movq	-48(%rsp), %rdx
	vmovups	(%rdx), %zmm23
	movq	-64(%rsp), %r13
	vfmadd213ps	(%r13), %zmm23, %zmm22
	movq	-56(%rsp), %rdx
.LBB6_27:
	testq	%r13, %r13
	sete	%sil
	vmaxps	%zmm21, %zmm0, %zmm21
	testq	%rdx, %rdx
	sete	%r15b
	orb	%sil, %r15b
	jne	.LBB6_29
	vmovups	(%rdx), %zmm23
	vfmadd213ps	64(%r13), %zmm23, %zmm21
.LBB6_29:
	movq	-32(%rsp), %rdx
	vmovups	%zmm22, (%rdx,%r12,4)
	movq	-8(%rsp), %r13
	cmpq	$16, %r13
	jl	.LBB6_31
	vmovups	%zmm21, 64(%rdx,%r12,4)
	movq	-64(%rsp), %r12
	jmp	.LBB6_37
	.p2align	4
.LBB6_31:
	testq	%r13, %r13
	movq	-64(%rsp), %r12
	je	.LBB6_37
	cmpq	$7, -24(%rsp)
	jae	.LBB6_39
	xorl	%esi, %esi
	jmp	.LBB6_34
.LBB6_39:
	xorl	%edx, %edx
	movq	208(%rsp), %r15
	.p2align	4
.LBB6_40:
	vmovups	%zmm21, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm22
	vmovss	%xmm22, -28(%r15,%rdx,4)
	vmovups	%zmm21, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm22
	vmovss	%xmm22, -24(%r15,%rdx,4)
	vmovups	%zmm21, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm22
	vmovss	%xmm22, -20(%r15,%rdx,4)
	vmovups	%zmm21, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm22
	vmovss	%xmm22, -16(%r15,%rdx,4)
	vmovups	%zmm21, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm22
	vmovss	%xmm22, -12(%r15,%rdx,4)
	vmovups	%zmm21, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm22
	vmovss	%xmm22, -8(%r15,%rdx,4)
	vmovups	%zmm21, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm22
	vmovss	%xmm22, -4(%r15,%rdx,4)
	vmovups	%zmm21, -128(%rsp)
	leaq	8(%rdx), %rsi
	vmovss	-100(%rsp,%rdx,4), %xmm22
	vmovss	%xmm22, (%r15,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %rbp
	jne	.LBB6_40
.LBB6_34:
	testb	$7, (%rsp)
	je	.LBB6_37
	movq	136(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	leaq	(%rsp,%rsi,4), %rsi
	addq	$-128, %rsi
	xorl	%r15d, %r15d
	.p2align	4
.LBB6_36:
	vmovups	%zmm21, -128(%rsp)
	vmovss	(%rsi,%r15,4), %xmm22
	vmovss	%xmm22, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %r9
	jne	.LBB6_36
	.p2align	4
.LBB6_37:
	vmaxps	%zmm20, %zmm0, %zmm20
	cmpb	$0, -40(%rsp)
	je	.LBB6_41
	movq	-16(%rsp), %rdx
	jmp	.LBB6_42
	.p2align	4
.LBB6_41:
	movq	-48(%rsp), %rdx
	vmovups	(%rdx), %zmm21
	vfmadd213ps	(%r12), %zmm21, %zmm20
	movq	-56(%rsp), %rdx
.LBB6_42:
	testq	%r12, %r12
	sete	%sil
	vmaxps	%zmm19, %zmm0, %zmm19
	testq	%rdx, %rdx
	sete	%r15b
	orb	%sil, %r15b
	jne	.LBB6_44
	vmovups	(%rdx), %zmm21
	vfmadd213ps	64(%r12), %zmm21, %zmm19
.LBB6_44:
	movq	-32(%rsp), %rsi
	movq	88(%rsp), %rdx
	leaq	(%rsi,%rdx,4), %rsi
	vmovups	%zmm20, (%rsi)
	cmpq	$16, %r13
	jl	.LBB6_46
	vmovups	%zmm19, 64(%rsi)
	jmp	.LBB6_52
	.p2align	4
.LBB6_46:
	testq	%r13, %r13
	je	.LBB6_52
	cmpq	$7, -24(%rsp)
	jae	.LBB6_54
	xorl	%r15d, %r15d
	jmp	.LBB6_49
.LBB6_54:
	xorl	%edx, %edx
	movq	200(%rsp), %r12
	.p2align	4
.LBB6_55:
	vmovups	%zmm19, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm20
	vmovss	%xmm20, -28(%r12,%rdx,4)
	vmovups	%zmm19, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm20
	vmovss	%xmm20, -24(%r12,%rdx,4)
	vmovups	%zmm19, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm20
	vmovss	%xmm20, -20(%r12,%rdx,4)
	vmovups	%zmm19, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm20
	vmovss	%xmm20, -16(%r12,%rdx,4)
	vmovups	%zmm19, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm20
	vmovss	%xmm20, -12(%r12,%rdx,4)
	vmovups	%zmm19, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm20
	vmovss	%xmm20, -8(%r12,%rdx,4)
	vmovups	%zmm19, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm20
	vmovss	%xmm20, -4(%r12,%rdx,4)
	vmovups	%zmm19, -128(%rsp)
	leaq	8(%rdx), %r15
	vmovss	-100(%rsp,%rdx,4), %xmm20
	vmovss	%xmm20, (%r12,%rdx,4)
	movq	%r15, %rdx
	cmpq	%r15, %rbp
	jne	.LBB6_55
.LBB6_49:
	testb	$7, (%rsp)
	je	.LBB6_52
	movq	128(%rsp), %rdx
	leaq	(%rdx,%r15,4), %rdx
	leaq	(%rsp,%r15,4), %r15
	addq	$-128, %r15
	xorl	%r12d, %r12d
	.p2align	4
.LBB6_51:
	vmovups	%zmm19, -128(%rsp)
	vmovss	(%r15,%r12,4), %xmm20
	vmovss	%xmm20, (%rdx,%r12,4)
	incq	%r12
	cmpq	%r12, %r9
	jne	.LBB6_51
	.p2align	4
.LBB6_52:
	vmaxps	%zmm18, %zmm0, %zmm18
	cmpb	$0, -40(%rsp)
	je	.LBB6_56
	movq	-16(%rsp), %rdx
	movq	-64(%rsp), %r12
	jmp	.LBB6_57
	.p2align	4
.LBB6_56:
	movq	-48(%rsp), %rdx
	vmovups	(%rdx), %zmm19
	movq	-64(%rsp), %r12
	vfmadd213ps	(%r12), %zmm19, %zmm18
	movq	-56(%rsp), %rdx
.LBB6_57:
	testq	%r12, %r12
	sete	%r15b
	vmaxps	%zmm17, %zmm0, %zmm17
	testq	%rdx, %rdx
	movq	%r12, %r13
	sete	%r12b
	orb	%r15b, %r12b
	jne	.LBB6_59
	vmovups	(%rdx), %zmm19
	vfmadd213ps	64(%r13), %zmm19, %zmm17
.LBB6_59:
	movq	16(%rsp), %r12
	vmovups	%zmm18, (%rsi,%r12,4)
	movq	-8(%rsp), %rdx
	cmpq	$16, %rdx
	jl	.LBB6_61
	vmovups	%zmm17, 64(%rsi,%r12,4)
	jmp	.LBB6_67
	.p2align	4
.LBB6_61:
	testq	%rdx, %rdx
	je	.LBB6_67
	cmpq	$7, -24(%rsp)
	jae	.LBB6_69
	xorl	%esi, %esi
	jmp	.LBB6_64
.LBB6_69:
	xorl	%edx, %edx
	movq	192(%rsp), %r15
	.p2align	4
.LBB6_70:
	vmovups	%zmm17, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm18
	vmovss	%xmm18, -28(%r15,%rdx,4)
	vmovups	%zmm17, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm18
	vmovss	%xmm18, -24(%r15,%rdx,4)
	vmovups	%zmm17, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm18
	vmovss	%xmm18, -20(%r15,%rdx,4)
	vmovups	%zmm17, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm18
	vmovss	%xmm18, -16(%r15,%rdx,4)
	vmovups	%zmm17, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm18
	vmovss	%xmm18, -12(%r15,%rdx,4)
	vmovups	%zmm17, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm18
	vmovss	%xmm18, -8(%r15,%rdx,4)
	vmovups	%zmm17, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm18
	vmovss	%xmm18, -4(%r15,%rdx,4)
	vmovups	%zmm17, -128(%rsp)
	leaq	8(%rdx), %rsi
	vmovss	-100(%rsp,%rdx,4), %xmm18
	vmovss	%xmm18, (%r15,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %rbp
	jne	.LBB6_70
.LBB6_64:
	testb	$7, (%rsp)
	je	.LBB6_67
	movq	120(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	leaq	(%rsp,%rsi,4), %rsi
	addq	$-128, %rsi
	xorl	%r15d, %r15d
	.p2align	4
.LBB6_66:
	vmovups	%zmm17, -128(%rsp)
	vmovss	(%rsi,%r15,4), %xmm18
	vmovss	%xmm18, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %r9
	jne	.LBB6_66
	.p2align	4
.LBB6_67:
	vmaxps	%zmm16, %zmm0, %zmm16
	cmpb	$0, -40(%rsp)
	je	.LBB6_71
	movq	-16(%rsp), %rdx
	movq	-64(%rsp), %r13
	jmp	.LBB6_72
	.p2align	4
.LBB6_71:
	movq	-48(%rsp), %rdx
	vmovups	(%rdx), %zmm17
	movq	-64(%rsp), %r13
	vfmadd213ps	(%r13), %zmm17, %zmm16
	movq	-56(%rsp), %rdx
.LBB6_72:
	testq	%r13, %r13
	sete	%sil
	vmaxps	%zmm15, %zmm0, %zmm15
	testq	%rdx, %rdx
	sete	%r15b
	orb	%sil, %r15b
	jne	.LBB6_74
	vmovups	(%rdx), %zmm17
	vfmadd213ps	64(%r13), %zmm17, %zmm15
.LBB6_74:
	movq	-32(%rsp), %rsi
	movq	152(%rsp), %rdx
	addq	%rdx, %rsi
	vmovups	%zmm16, (%rsi)
	movq	-8(%rsp), %rdx
	cmpq	$16, %rdx
	movq	%rsi, %r8
	jl	.LBB6_76
	vmovups	%zmm15, 64(%rsi)
	jmp	.LBB6_82
	.p2align	4
.LBB6_76:
	testq	%rdx, %rdx
	je	.LBB6_82
	cmpq	$7, -24(%rsp)
	jae	.LBB6_84
	xorl	%esi, %esi
	jmp	.LBB6_79
.LBB6_84:
	xorl	%edx, %edx
	movq	184(%rsp), %r15
	.p2align	4
.LBB6_85:
	vmovups	%zmm15, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm16
	vmovss	%xmm16, -28(%r15,%rdx,4)
	vmovups	%zmm15, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm16
	vmovss	%xmm16, -24(%r15,%rdx,4)
	vmovups	%zmm15, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm16
	vmovss	%xmm16, -20(%r15,%rdx,4)
	vmovups	%zmm15, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm16
	vmovss	%xmm16, -16(%r15,%rdx,4)
	vmovups	%zmm15, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm16
	vmovss	%xmm16, -12(%r15,%rdx,4)
	vmovups	%zmm15, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm16
	vmovss	%xmm16, -8(%r15,%rdx,4)
	vmovups	%zmm15, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm16
	vmovss	%xmm16, -4(%r15,%rdx,4)
	vmovups	%zmm15, -128(%rsp)
	leaq	8(%rdx), %rsi
	vmovss	-100(%rsp,%rdx,4), %xmm16
	vmovss	%xmm16, (%r15,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %rbp
	jne	.LBB6_85
.LBB6_79:
	testb	$7, (%rsp)
	je	.LBB6_82
	movq	112(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	leaq	(%rsp,%rsi,4), %rsi
	addq	$-128, %rsi
	xorl	%r15d, %r15d
	.p2align	4
.LBB6_81:
	vmovups	%zmm15, -128(%rsp)
	vmovss	(%rsi,%r15,4), %xmm16
	vmovss	%xmm16, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %r9
	jne	.LBB6_81
	.p2align	4
.LBB6_82:
	vmaxps	%zmm14, %zmm0, %zmm14
	cmpb	$0, -40(%rsp)
	je	.LBB6_86
	movq	-16(%rsp), %rdx
	movq	-64(%rsp), %r13
	jmp	.LBB6_87
	.p2align	4
.LBB6_86:
	movq	-48(%rsp), %rdx
	vmovups	(%rdx), %zmm15
	movq	-64(%rsp), %r13
	vfmadd213ps	(%r13), %zmm15, %zmm14
	movq	-56(%rsp), %rdx
.LBB6_87:
	testq	%r13, %r13
	sete	%sil
	vmaxps	%zmm13, %zmm0, %zmm13
	testq	%rdx, %rdx
	sete	%r15b
	orb	%sil, %r15b
	jne	.LBB6_89
	vmovups	(%rdx), %zmm15
	vfmadd213ps	64(%r13), %zmm15, %zmm13
.LBB6_89:
	movq	%r8, %rdx
	vmovups	%zmm14, (%r8,%r12,4)
	movq	-8(%rsp), %r13
	cmpq	$16, %r13
	jl	.LBB6_91
	vmovups	%zmm13, 64(%rdx,%r12,4)
	movq	-64(%rsp), %r12
	jmp	.LBB6_97
	.p2align	4
.LBB6_91:
	testq	%r13, %r13
	movq	-64(%rsp), %r12
	je	.LBB6_97
	cmpq	$7, -24(%rsp)
	jae	.LBB6_99
	xorl	%esi, %esi
	jmp	.LBB6_94
.LBB6_99:
	xorl	%edx, %edx
	movq	176(%rsp), %r15
	.p2align	4
.LBB6_100:
	vmovups	%zmm13, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm14
	vmovss	%xmm14, -28(%r15,%rdx,4)
	vmovups	%zmm13, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm14
	vmovss	%xmm14, -24(%r15,%rdx,4)
	vmovups	%zmm13, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm14
	vmovss	%xmm14, -20(%r15,%rdx,4)
	vmovups	%zmm13, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm14
	vmovss	%xmm14, -16(%r15,%rdx,4)
	vmovups	%zmm13, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm14
	vmovss	%xmm14, -12(%r15,%rdx,4)
	vmovups	%zmm13, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm14
	vmovss	%xmm14, -8(%r15,%rdx,4)
	vmovups	%zmm13, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm14
	vmovss	%xmm14, -4(%r15,%rdx,4)
	vmovups	%zmm13, -128(%rsp)
	leaq	8(%rdx), %rsi
	vmovss	-100(%rsp,%rdx,4), %xmm14
	vmovss	%xmm14, (%r15,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %rbp
	jne	.LBB6_100
.LBB6_94:
	testb	$7, (%rsp)
	je	.LBB6_97
	movq	104(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	leaq	(%rsp,%rsi,4), %rsi
	addq	$-128, %rsi
	xorl	%r15d, %r15d
	.p2align	4
.LBB6_96:
	vmovups	%zmm13, -128(%rsp)
	vmovss	(%rsi,%r15,4), %xmm14
	vmovss	%xmm14, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %r9
	jne	.LBB6_96
	.p2align	4
.LBB6_97:
	vmaxps	%zmm12, %zmm0, %zmm12
	cmpb	$0, -40(%rsp)
	je	.LBB6_101
	movq	-16(%rsp), %rdx
	jmp	.LBB6_102
	.p2align	4
.LBB6_101:
	movq	-48(%rsp), %rdx
	vmovups	(%rdx), %zmm13
	vfmadd213ps	(%r12), %zmm13, %zmm12
	movq	-56(%rsp), %rdx
.LBB6_102:
	testq	%r12, %r12
	sete	%sil
	vmaxps	%zmm11, %zmm0, %zmm11
	testq	%rdx, %rdx
	sete	%r15b
	orb	%sil, %r15b
	jne	.LBB6_104
	vmovups	(%rdx), %zmm13
	vfmadd213ps	64(%r12), %zmm13, %zmm11
.LBB6_104:
	movq	88(%rsp), %rdx
	leaq	(%r8,%rdx,4), %rsi
	vmovups	%zmm12, (%rsi)
	cmpq	$16, %r13
	jl	.LBB6_106
	vmovups	%zmm11, 64(%rsi)
	jmp	.LBB6_112
	.p2align	4
.LBB6_106:
	testq	%r13, %r13
	je	.LBB6_112
	cmpq	$7, -24(%rsp)
	jae	.LBB6_114
	xorl	%r15d, %r15d
	jmp	.LBB6_109
.LBB6_114:
	xorl	%edx, %edx
	movq	168(%rsp), %r12
	.p2align	4
.LBB6_115:
	vmovups	%zmm11, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm12
	vmovss	%xmm12, -28(%r12,%rdx,4)
	vmovups	%zmm11, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm12
	vmovss	%xmm12, -24(%r12,%rdx,4)
	vmovups	%zmm11, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm12
	vmovss	%xmm12, -20(%r12,%rdx,4)
	vmovups	%zmm11, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm12
	vmovss	%xmm12, -16(%r12,%rdx,4)
	vmovups	%zmm11, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm12
	vmovss	%xmm12, -12(%r12,%rdx,4)
	vmovups	%zmm11, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm12
	vmovss	%xmm12, -8(%r12,%rdx,4)
	vmovups	%zmm11, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm12
	vmovss	%xmm12, -4(%r12,%rdx,4)
	vmovups	%zmm11, -128(%rsp)
	leaq	8(%rdx), %r15
	vmovss	-100(%rsp,%rdx,4), %xmm12
	vmovss	%xmm12, (%r12,%rdx,4)
	movq	%r15, %rdx
	cmpq	%r15, %rbp
	jne	.LBB6_115
.LBB6_109:
	testb	$7, (%rsp)
	je	.LBB6_112
	movq	96(%rsp), %rdx
	leaq	(%rdx,%r15,4), %rdx
	leaq	(%rsp,%r15,4), %r15
	addq	$-128, %r15
	xorl	%r12d, %r12d
	.p2align	4
.LBB6_111:
	vmovups	%zmm11, -128(%rsp)
	vmovss	(%r15,%r12,4), %xmm12
	vmovss	%xmm12, (%rdx,%r12,4)
	incq	%r12
	cmpq	%r12, %r9
	jne	.LBB6_111
	.p2align	4
.LBB6_112:
	vmaxps	%zmm10, %zmm0, %zmm10
	cmpb	$0, -40(%rsp)
	je	.LBB6_116
	movq	-16(%rsp), %rdx
	movq	-64(%rsp), %r12
	jmp	.LBB6_117
	.p2align	4
.LBB6_116:
	movq	-48(%rsp), %rdx
	vmovups	(%rdx), %zmm11
	movq	-64(%rsp), %r12
	vfmadd213ps	(%r12), %zmm11, %zmm10
	movq	-56(%rsp), %rdx
.LBB6_117:
	testq	%r12, %r12
	sete	%r15b
	vmaxps	%zmm9, %zmm0, %zmm9
	testq	%rdx, %rdx
	movq	%r12, %r13
	sete	%r12b
	orb	%r15b, %r12b
	jne	.LBB6_119
	vmovups	(%rdx), %zmm11
	vfmadd213ps	64(%r13), %zmm11, %zmm9
.LBB6_119:
	movq	16(%rsp), %r12
	vmovups	%zmm10, (%rsi,%r12,4)
	movq	-8(%rsp), %rdx
	cmpq	$16, %rdx
	jl	.LBB6_121
	vmovups	%zmm9, 64(%rsi,%r12,4)
	jmp	.LBB6_127
	.p2align	4
.LBB6_121:
	testq	%rdx, %rdx
	je	.LBB6_127
	cmpq	$7, -24(%rsp)
	jae	.LBB6_129
	xorl	%esi, %esi
	jmp	.LBB6_124
.LBB6_129:
	xorl	%edx, %edx
	movq	160(%rsp), %r15
	.p2align	4
.LBB6_130:
	vmovups	%zmm9, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -28(%r15,%rdx,4)
	vmovups	%zmm9, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -24(%r15,%rdx,4)
	vmovups	%zmm9, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -20(%r15,%rdx,4)
	vmovups	%zmm9, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -16(%r15,%rdx,4)
	vmovups	%zmm9, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -12(%r15,%rdx,4)
	vmovups	%zmm9, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -8(%r15,%rdx,4)
	vmovups	%zmm9, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, -4(%r15,%rdx,4)
	vmovups	%zmm9, -128(%rsp)
	leaq	8(%rdx), %rsi
	vmovss	-100(%rsp,%rdx,4), %xmm10
	vmovss	%xmm10, (%r15,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %rbp
	jne	.LBB6_130
.LBB6_124:
	testb	$7, (%rsp)
	je	.LBB6_127
	movq	240(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	leaq	(%rsp,%rsi,4), %rsi
	addq	$-128, %rsi
	xorl	%r15d, %r15d
	.p2align	4
.LBB6_126:
	vmovups	%zmm9, -128(%rsp)
	vmovss	(%rsi,%r15,4), %xmm10
	vmovss	%xmm10, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %r9
	jne	.LBB6_126
	.p2align	4
.LBB6_127:
	vmaxps	%zmm8, %zmm0, %zmm8
	cmpb	$0, -40(%rsp)
	je	.LBB6_131
	movq	-16(%rsp), %rdx
	movq	-64(%rsp), %r13
	jmp	.LBB6_132
	.p2align	4
.LBB6_131:
	movq	-48(%rsp), %rdx
	vmovups	(%rdx), %zmm9
	movq	-64(%rsp), %r13
	vfmadd213ps	(%r13), %zmm9, %zmm8
	movq	-56(%rsp), %rdx
.LBB6_132:
	testq	%r13, %r13
	sete	%sil
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%rdx, %rdx
	sete	%r15b
	orb	%sil, %r15b
	jne	.LBB6_134
	vmovups	(%rdx), %zmm9
	vfmadd213ps	64(%r13), %zmm9, %zmm7
.LBB6_134:
	movq	-32(%rsp), %rsi
	addq	320(%rsp), %rsi
	vmovups	%zmm8, (%rsi)
	movq	-8(%rsp), %rdx
	cmpq	$16, %rdx
	movq	%rsi, %r8
	jl	.LBB6_136
	vmovups	%zmm7, 64(%rsi)
	jmp	.LBB6_142
	.p2align	4
.LBB6_136:
	testq	%rdx, %rdx
	je	.LBB6_142
	cmpq	$7, -24(%rsp)
	jae	.LBB6_144
	xorl	%esi, %esi
	jmp	.LBB6_139
.LBB6_144:
	xorl	%edx, %edx
	.p2align	4
.LBB6_145:
	vmovups	%zmm7, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -28(%r10,%rdx,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -24(%r10,%rdx,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -20(%r10,%rdx,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -16(%r10,%rdx,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -12(%r10,%rdx,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -8(%r10,%rdx,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, -4(%r10,%rdx,4)
	vmovups	%zmm7, -128(%rsp)
	leaq	8(%rdx), %rsi
	vmovss	-100(%rsp,%rdx,4), %xmm8
	vmovss	%xmm8, (%r10,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %rbp
	jne	.LBB6_145
.LBB6_139:
	testb	$7, (%rsp)
	je	.LBB6_142
	movq	232(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	leaq	(%rsp,%rsi,4), %rsi
	addq	$-128, %rsi
	xorl	%r15d, %r15d
	.p2align	4
.LBB6_141:
	vmovups	%zmm7, -128(%rsp)
	vmovss	(%rsi,%r15,4), %xmm8
	vmovss	%xmm8, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %r9
	jne	.LBB6_141
	.p2align	4
.LBB6_142:
	vmaxps	%zmm6, %zmm0, %zmm6
	cmpb	$0, -40(%rsp)
	je	.LBB6_146
	movq	-16(%rsp), %rdx
	movq	-64(%rsp), %r13
	jmp	.LBB6_147
	.p2align	4
.LBB6_146:
	movq	-48(%rsp), %rdx
	vmovups	(%rdx), %zmm7
	movq	-64(%rsp), %r13
	vfmadd213ps	(%r13), %zmm7, %zmm6
	movq	-56(%rsp), %rdx
.LBB6_147:
	testq	%r13, %r13
	sete	%sil
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%rdx, %rdx
	sete	%r15b
	orb	%sil, %r15b
	jne	.LBB6_149
	vmovups	(%rdx), %zmm7
	vfmadd213ps	64(%r13), %zmm7, %zmm5
.LBB6_149:
	movq	%r8, %rdx
	vmovups	%zmm6, (%r8,%r12,4)
	movq	-8(%rsp), %r13
	cmpq	$16, %r13
	jl	.LBB6_151
	vmovups	%zmm5, 64(%rdx,%r12,4)
	movq	-64(%rsp), %r12
	jmp	.LBB6_157
	.p2align	4
.LBB6_151:
	testq	%r13, %r13
	movq	-64(%rsp), %r12
	je	.LBB6_157
	cmpq	$7, -24(%rsp)
	jae	.LBB6_159
	xorl	%esi, %esi
	jmp	.LBB6_154
.LBB6_159:
	xorl	%edx, %edx
	.p2align	4
.LBB6_160:
	vmovups	%zmm5, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -28(%rdi,%rdx,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -24(%rdi,%rdx,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -20(%rdi,%rdx,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -16(%rdi,%rdx,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -12(%rdi,%rdx,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -8(%rdi,%rdx,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, -4(%rdi,%rdx,4)
	vmovups	%zmm5, -128(%rsp)
	leaq	8(%rdx), %rsi
	vmovss	-100(%rsp,%rdx,4), %xmm6
	vmovss	%xmm6, (%rdi,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %rbp
	jne	.LBB6_160
.LBB6_154:
	testb	$7, (%rsp)
	je	.LBB6_157
	movq	224(%rsp), %rdx
	leaq	(%rdx,%rsi,4), %rdx
	leaq	(%rsp,%rsi,4), %rsi
	addq	$-128, %rsi
	xorl	%r15d, %r15d
	.p2align	4
.LBB6_156:
	vmovups	%zmm5, -128(%rsp)
	vmovss	(%rsi,%r15,4), %xmm6
	vmovss	%xmm6, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %r9
	jne	.LBB6_156
	.p2align	4
.LBB6_157:
	vmaxps	%zmm4, %zmm0, %zmm4
	cmpb	$0, -40(%rsp)
	je	.LBB6_161
	movq	-16(%rsp), %rdx
	jmp	.LBB6_162
	.p2align	4
.LBB6_161:
	movq	-48(%rsp), %rdx
	vmovups	(%rdx), %zmm5
	vfmadd213ps	(%r12), %zmm5, %zmm4
	movq	-56(%rsp), %rdx
.LBB6_162:
	testq	%r12, %r12
	sete	%sil
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rdx, %rdx
	sete	%r15b
	orb	%sil, %r15b
	jne	.LBB6_164
	vmovups	(%rdx), %zmm5
	vfmadd213ps	64(%r12), %zmm5, %zmm3
.LBB6_164:
	movq	88(%rsp), %rdx
	leaq	(%r8,%rdx,4), %rsi
	vmovups	%zmm4, (%rsi)
	cmpq	$16, %r13
	jl	.LBB6_166
	vmovups	%zmm3, 64(%rsi)
	jmp	.LBB6_172
	.p2align	4
.LBB6_166:
	testq	%r13, %r13
	je	.LBB6_172
	cmpq	$7, -24(%rsp)
	jae	.LBB6_174
	xorl	%r15d, %r15d
	jmp	.LBB6_169
.LBB6_174:
	xorl	%edx, %edx
	.p2align	4
.LBB6_175:
	vmovups	%zmm3, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -28(%rax,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -24(%rax,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -20(%rax,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -16(%rax,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -12(%rax,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -8(%rax,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -4(%rax,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	leaq	8(%rdx), %r15
	vmovss	-100(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, (%rax,%rdx,4)
	movq	%r15, %rdx
	cmpq	%r15, %rbp
	jne	.LBB6_175
.LBB6_169:
	testb	$7, (%rsp)
	je	.LBB6_172
	movq	216(%rsp), %rdx
	leaq	(%rdx,%r15,4), %rdx
	leaq	(%rsp,%r15,4), %r15
	addq	$-128, %r15
	xorl	%r12d, %r12d
	.p2align	4
.LBB6_171:
	vmovups	%zmm3, -128(%rsp)
	vmovss	(%r15,%r12,4), %xmm4
	vmovss	%xmm4, (%rdx,%r12,4)
	incq	%r12
	cmpq	%r12, %r9
	jne	.LBB6_171
	.p2align	4
.LBB6_172:
	vmaxps	%zmm2, %zmm0, %zmm2
	cmpb	$0, -40(%rsp)
	je	.LBB6_176
	movq	-16(%rsp), %rdx
	movq	-64(%rsp), %r12
	jmp	.LBB6_177
	.p2align	4
.LBB6_176:
	movq	-48(%rsp), %rdx
	vmovups	(%rdx), %zmm3
	movq	-64(%rsp), %r12
	vfmadd213ps	(%r12), %zmm3, %zmm2
	movq	-56(%rsp), %rdx
.LBB6_177:
	testq	%r12, %r12
	sete	%r15b
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rdx, %rdx
	movq	%r12, %r13
	sete	%r12b
	orb	%r15b, %r12b
	jne	.LBB6_179
	vmovups	(%rdx), %zmm3
	vfmadd213ps	64(%r13), %zmm3, %zmm1
.LBB6_179:
	movq	80(%rsp), %r12
	movq	32(%rsp), %r13
	movq	16(%rsp), %rdx
	vmovups	%zmm2, (%rsi,%rdx,4)
	movq	-8(%rsp), %r15
	cmpq	$16, %r15
	jge	.LBB6_180
	testq	%r15, %r15
	je	.LBB6_187
	cmpq	$7, -24(%rsp)
	jae	.LBB6_190
	xorl	%esi, %esi
	jmp	.LBB6_184
.LBB6_190:
	xorl	%edx, %edx
	.p2align	4
.LBB6_191:
	vmovups	%zmm1, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -28(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -24(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -20(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -16(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -12(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -8(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -4(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	leaq	8(%rdx), %rsi
	vmovss	-100(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, (%rcx,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %rbp
	jne	.LBB6_191
.LBB6_184:
	testb	$7, (%rsp)
	je	.LBB6_187
	leaq	(,%rsi,4), %rdx
	addq	%r13, %rdx
	leaq	(%rsp,%rsi,4), %rsi
	addq	$-128, %rsi
	xorl	%r15d, %r15d
	.p2align	4
.LBB6_186:
	vmovups	%zmm1, -128(%rsp)
	vmovss	(%rsi,%r15,4), %xmm2
	vmovss	%xmm2, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %r9
	jne	.LBB6_186
	jmp	.LBB6_187
.LBB6_6:
	cmpq	$4, %rsi
	jb	.LBB6_189
	movq	80(%rsp), %rax
	leaq	(,%rax,4), %r15
	movl	$4, %eax
	xorl	%r12d, %r12d
	jmp	.LBB6_8
.LBB6_188:
	leaq	4(%r8), %rax
	cmpq	%rax, %rsi
	movq	144(%rsp), %r15
	movq	256(%rsp), %rbx
	movq	%r8, %r12
	jge	.LBB6_8
.LBB6_189:
	addq	$328, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB6_8:
	movq	24(%rbx), %rcx
	movq	%rcx, 48(%rsp)
	movq	32(%rbx), %rcx
	movq	%rcx, 64(%rsp)
	movq	40(%rbx), %rbp
	movq	8(%rbx), %r10
	movq	16(%rbx), %rdi
	movq	%rdi, %r9
	movq	80(%rsp), %rdx
	imulq	%rdx, %r9
	movq	48(%rbx), %rcx
	movq	%rcx, -24(%rsp)
	movq	72(%rbx), %rcx
	movq	%rcx, -56(%rsp)
	movq	80(%rbx), %rcx
	movq	%rcx, -32(%rsp)
	subq	%rdx, %r10
	vmovups	96(%rbx), %zmm0
	movq	56(%rbx), %rcx
	movq	64(%rbx), %r8
	leaq	(%rcx,%r15), %r11
	testq	%rcx, %rcx
	cmoveq	%rcx, %r11
	addq	%r8, %r15
	testq	%r8, %r8
	cmoveq	%r8, %r15
	testq	%r15, %r15
	sete	%cl
	movq	%rdi, %r8
	shlq	$6, %r8
	movq	%r8, 128(%rsp)
	leaq	64(%r11), %r8
	testq	%r11, %r11
	sete	%bl
	movq	%r8, -8(%rsp)
	movq	%r11, -40(%rsp)
	cmoveq	%r11, %r8
	movq	%r8, -48(%rsp)
	orb	%cl, %bl
	movb	%bl, 40(%rsp)
	movq	%rdi, %r13
	andq	$-2, %r13
	movl	%r10d, %r11d
	andl	$7, %r11d
	leaq	-16(%r10), %r14
	movq	%r14, -64(%rsp)
	andq	$-8, %r14
	leaq	64(,%rdx,4), %rcx
	movq	%rdi, 16(%rsp)
	imulq	%rdi, %rcx
	leaq	(,%r9,4), %rdi
	addq	%rbp, %rdi
	movq	%rdi, 120(%rsp)
	addq	$64, %rbp
	movq	%rbp, 136(%rsp)
	movq	-32(%rsp), %rbx
	movq	-56(%rsp), %r8
	leaq	(%r8,%rdx,4), %rdi
	movq	%rdi, (%rsp)
	leaq	92(%r8,%rdx,4), %rdi
	movq	%rdi, 32(%rsp)
	leaq	64(%r8,%rdx,4), %rdx
	movq	%rdx, 8(%rsp)
	movq	72(%rsp), %rdi
	leaq	(,%rbx,8), %rdx
	movq	%rdx, 88(%rsp)
	movq	64(%rsp), %rbp
	leaq	(,%rbp,8), %rdx
	movq	%rdx, 112(%rsp)
	movq	%r10, 24(%rsp)
	leaq	-17(%r10), %rdx
	movq	%rdx, -56(%rsp)
	movq	48(%rsp), %rdx
	addq	$4, %rdx
	movq	%rdx, 104(%rsp)
	leaq	(,%rbp,4), %rdx
	movq	%rdx, 96(%rsp)
	leaq	(,%rbx,4), %rdx
	movq	%rdx, 56(%rsp)
	movq	-64(%rsp), %rbx
	movq	%r15, 144(%rsp)
	jmp	.LBB6_9
	.p2align	4
.LBB6_251:
	vmovups	%zmm1, 64(%r10,%rbp,4)
.LBB6_258:
	movq	%rax, %r12
	addq	$4, %rax
	cmpq	%rax, %rsi
	jb	.LBB6_189
.LBB6_9:
	addq	%rdi, %r12
	movq	80(%rsp), %rdx
	movq	-24(%rsp), %r8
	vmovups	(%r8,%rdx,4), %zmm2
	vmovups	64(%r8,%rdx,4), %zmm1
	movq	16(%rsp), %rdx
	testq	%rdx, %rdx
	je	.LBB6_10
	movq	%rax, -16(%rsp)
	movq	%r12, %rax
	cmpq	$1, %rdx
	movq	%rdx, %rdi
	jne	.LBB6_261
	xorl	%ebp, %ebp
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm2, %zmm8
	jmp	.LBB6_194
	.p2align	4
.LBB6_10:
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm2, %zmm8
	jmp	.LBB6_196
	.p2align	4
.LBB6_261:
	leaq	12(,%rax,4), %r10
	movq	64(%rsp), %rsi
	imulq	%rsi, %r10
	movq	104(%rsp), %r8
	addq	%r8, %r10
	leaq	8(,%rax,4), %r15
	imulq	%rsi, %r15
	addq	%r8, %r15
	leaq	4(,%rax,4), %r12
	imulq	%rsi, %r12
	addq	%r8, %r12
	movq	96(%rsp), %rbx
	imulq	%rax, %rbx
	addq	%r8, %rbx
	movq	136(%rsp), %r8
	xorl	%edx, %edx
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm2, %zmm8
	.p2align	4
.LBB6_262:
	vbroadcastss	-4(%rbx,%rdx,4), %zmm9
	vmovups	-64(%r8,%r9,4), %zmm10
	vmovups	(%r8,%r9,4), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm8
	vmovups	-64(%r8,%rcx), %zmm12
	vmovups	(%r8,%rcx), %zmm13
	vbroadcastss	-4(%r12,%rdx,4), %zmm14
	vfmadd231ps	%zmm9, %zmm12, %zmm7
	vfmadd231ps	%zmm10, %zmm14, %zmm6
	vfmadd231ps	%zmm14, %zmm12, %zmm5
	vbroadcastss	-4(%r15,%rdx,4), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vfmadd231ps	%zmm9, %zmm12, %zmm3
	vbroadcastss	-4(%r10,%rdx,4), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vfmadd231ps	%zmm12, %zmm9, %zmm1
	leaq	2(%rdx), %rbp
	vbroadcastss	(%rbx,%rdx,4), %zmm9
	vfmadd231ps	%zmm11, %zmm9, %zmm8
	vfmadd231ps	%zmm9, %zmm13, %zmm7
	vbroadcastss	(%r12,%rdx,4), %zmm9
	vfmadd231ps	%zmm11, %zmm9, %zmm6
	vfmadd231ps	%zmm9, %zmm13, %zmm5
	vbroadcastss	(%r15,%rdx,4), %zmm9
	vfmadd231ps	%zmm11, %zmm9, %zmm4
	vfmadd231ps	%zmm9, %zmm13, %zmm3
	vbroadcastss	(%r10,%rdx,4), %zmm9
	vfmadd231ps	%zmm11, %zmm9, %zmm2
	vfmadd231ps	%zmm13, %zmm9, %zmm1
	subq	$-128, %r8
	movq	%rbp, %rdx
	cmpq	%rbp, %r13
	jne	.LBB6_262
.LBB6_194:
	testb	$1, %dil
	movq	248(%rsp), %rsi
	movq	144(%rsp), %r15
	movq	%rax, %r12
	movq	-16(%rsp), %rax
	movq	-64(%rsp), %rbx
	je	.LBB6_196
	movq	%r12, %rdx
	movq	64(%rsp), %rbx
	imulq	%rbx, %rdx
	movq	48(%rsp), %r8
	leaq	(%r8,%rdx,4), %rdx
	movq	%rbp, %r8
	shlq	$6, %r8
	movq	%rax, %rdi
	movq	%r12, %rax
	movq	%r13, %r12
	movq	%r15, %r13
	movq	120(%rsp), %r15
	leaq	(%r15,%r8), %r10
	vmovups	(%r15,%r8), %zmm9
	movq	%r13, %r15
	movq	%r12, %r13
	movq	%rax, %r12
	movq	%rdi, %rax
	movq	128(%rsp), %r8
	vmovups	(%r8,%r10), %zmm10
	leaq	(%rdx,%rbp,4), %r8
	vbroadcastss	(%rdx,%rbp,4), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm8
	vfmadd231ps	%zmm11, %zmm10, %zmm7
	leaq	(%r8,%rbx,4), %rdx
	vbroadcastss	(%r8,%rbx,4), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm6
	vfmadd231ps	%zmm11, %zmm10, %zmm5
	vbroadcastss	(%r8,%rbx,8), %zmm11
	movq	-64(%rsp), %rbx
	vfmadd231ps	%zmm9, %zmm11, %zmm4
	vfmadd231ps	%zmm11, %zmm10, %zmm3
	movq	112(%rsp), %r8
	vbroadcastss	(%r8,%rdx), %zmm11
	vfmadd231ps	%zmm9, %zmm11, %zmm2
	vfmadd231ps	%zmm10, %zmm11, %zmm1
.LBB6_196:
	vmaxps	%zmm8, %zmm0, %zmm8
	cmpb	$0, 40(%rsp)
	je	.LBB6_198
	movq	-48(%rsp), %rdx
	jmp	.LBB6_199
	.p2align	4
.LBB6_198:
	movq	-40(%rsp), %rdx
	vmovups	(%rdx), %zmm9
	vfmadd213ps	(%r15), %zmm9, %zmm8
	movq	-8(%rsp), %rdx
.LBB6_199:
	movq	72(%rsp), %rdi
	movq	-32(%rsp), %rbp
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%rdx, %rdx
	je	.LBB6_202
	testq	%r15, %r15
	je	.LBB6_202
	vmovups	(%rdx), %zmm9
	vfmadd213ps	64(%r15), %zmm9, %zmm7
.LBB6_202:
	movq	%r12, %rdx
	imulq	%rbp, %rdx
	movq	(%rsp), %r8
	leaq	(%r8,%rdx,4), %r10
	vmovups	%zmm8, (%r10)
	cmpq	$16, %rbx
	jl	.LBB6_204
	vmovups	%zmm7, 64(%r10)
	jmp	.LBB6_210
	.p2align	4
.LBB6_204:
	testq	%rbx, %rbx
	je	.LBB6_210
	cmpq	$7, -56(%rsp)
	jae	.LBB6_212
	xorl	%ebx, %ebx
	jmp	.LBB6_207
.LBB6_212:
	movq	56(%rsp), %rdx
	imulq	%r12, %rdx
	addq	32(%rsp), %rdx
	xorl	%r8d, %r8d
	.p2align	4
.LBB6_213:
	vmovups	%zmm7, -128(%rsp)
	vmovss	-128(%rsp,%r8,4), %xmm8
	vmovss	%xmm8, -28(%rdx,%r8,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-124(%rsp,%r8,4), %xmm8
	vmovss	%xmm8, -24(%rdx,%r8,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-120(%rsp,%r8,4), %xmm8
	vmovss	%xmm8, -20(%rdx,%r8,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-116(%rsp,%r8,4), %xmm8
	vmovss	%xmm8, -16(%rdx,%r8,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-112(%rsp,%r8,4), %xmm8
	vmovss	%xmm8, -12(%rdx,%r8,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-108(%rsp,%r8,4), %xmm8
	vmovss	%xmm8, -8(%rdx,%r8,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-104(%rsp,%r8,4), %xmm8
	vmovss	%xmm8, -4(%rdx,%r8,4)
	vmovups	%zmm7, -128(%rsp)
	leaq	8(%r8), %rbx
	vmovss	-100(%rsp,%r8,4), %xmm8
	vmovss	%xmm8, (%rdx,%r8,4)
	movq	%rbx, %r8
	cmpq	%rbx, %r14
	jne	.LBB6_213
.LBB6_207:
	testq	%r11, %r11
	je	.LBB6_210
	movq	56(%rsp), %rdx
	imulq	%r12, %rdx
	leaq	(%rdx,%rbx,4), %rdx
	addq	8(%rsp), %rdx
	leaq	(%rsp,%rbx,4), %r8
	addq	$-128, %r8
	xorl	%ebx, %ebx
	.p2align	4
.LBB6_209:
	vmovups	%zmm7, -128(%rsp)
	vmovss	(%r8,%rbx,4), %xmm8
	vmovss	%xmm8, (%rdx,%rbx,4)
	incq	%rbx
	cmpq	%rbx, %r11
	jne	.LBB6_209
	.p2align	4
.LBB6_210:
	vmaxps	%zmm6, %zmm0, %zmm6
	cmpb	$0, 40(%rsp)
	je	.LBB6_214
	movq	-48(%rsp), %rdx
	jmp	.LBB6_215
	.p2align	4
.LBB6_214:
	movq	-40(%rsp), %rdx
	vmovups	(%rdx), %zmm7
	vfmadd213ps	(%r15), %zmm7, %zmm6
	movq	-8(%rsp), %rdx
.LBB6_215:
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%rdx, %rdx
	movq	-64(%rsp), %r8
	je	.LBB6_218
	testq	%r15, %r15
	je	.LBB6_218
	vmovups	(%rdx), %zmm7
	vfmadd213ps	64(%r15), %zmm7, %zmm5
.LBB6_218:
	vmovups	%zmm6, (%r10,%rbp,4)
	cmpq	$16, %r8
	jl	.LBB6_220
	vmovups	%zmm5, 64(%r10,%rbp,4)
	jmp	.LBB6_226
	.p2align	4
.LBB6_220:
	testq	%r8, %r8
	je	.LBB6_226
	cmpq	$7, -56(%rsp)
	jae	.LBB6_228
	xorl	%ebx, %ebx
	jmp	.LBB6_223
.LBB6_228:
	leaq	4(,%r12,4), %rdx
	imulq	%rbp, %rdx
	addq	32(%rsp), %rdx
	xorl	%r8d, %r8d
	.p2align	4
.LBB6_229:
	vmovups	%zmm5, -128(%rsp)
	vmovss	-128(%rsp,%r8,4), %xmm6
	vmovss	%xmm6, -28(%rdx,%r8,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-124(%rsp,%r8,4), %xmm6
	vmovss	%xmm6, -24(%rdx,%r8,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-120(%rsp,%r8,4), %xmm6
	vmovss	%xmm6, -20(%rdx,%r8,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-116(%rsp,%r8,4), %xmm6
	vmovss	%xmm6, -16(%rdx,%r8,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-112(%rsp,%r8,4), %xmm6
	vmovss	%xmm6, -12(%rdx,%r8,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-108(%rsp,%r8,4), %xmm6
	vmovss	%xmm6, -8(%rdx,%r8,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-104(%rsp,%r8,4), %xmm6
	vmovss	%xmm6, -4(%rdx,%r8,4)
	vmovups	%zmm5, -128(%rsp)
	leaq	8(%r8), %rbx
	vmovss	-100(%rsp,%r8,4), %xmm6
	vmovss	%xmm6, (%rdx,%r8,4)
	movq	%rbx, %r8
	cmpq	%rbx, %r14
	jne	.LBB6_229
.LBB6_223:
	testb	$7, 24(%rsp)
	je	.LBB6_226
	leaq	4(,%r12,4), %rdx
	imulq	%rbp, %rdx
	leaq	(%rdx,%rbx,4), %rdx
	addq	8(%rsp), %rdx
	leaq	(%rsp,%rbx,4), %r8
	addq	$-128, %r8
	xorl	%ebx, %ebx
	.p2align	4
.LBB6_225:
	vmovups	%zmm5, -128(%rsp)
	vmovss	(%r8,%rbx,4), %xmm6
	vmovss	%xmm6, (%rdx,%rbx,4)
	incq	%rbx
	cmpq	%rbx, %r11
	jne	.LBB6_225
	.p2align	4
.LBB6_226:
	vmaxps	%zmm4, %zmm0, %zmm4
	cmpb	$0, 40(%rsp)
	je	.LBB6_230
	movq	-48(%rsp), %rdx
	jmp	.LBB6_231
	.p2align	4
.LBB6_230:
	movq	-40(%rsp), %rdx
	vmovups	(%rdx), %zmm5
	vfmadd213ps	(%r15), %zmm5, %zmm4
	movq	-8(%rsp), %rdx
.LBB6_231:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rdx, %rdx
	movq	-64(%rsp), %r8
	je	.LBB6_234
	testq	%r15, %r15
	je	.LBB6_234
	vmovups	(%rdx), %zmm5
	vfmadd213ps	64(%r15), %zmm5, %zmm3
.LBB6_234:
	addq	88(%rsp), %r10
	vmovups	%zmm4, (%r10)
	cmpq	$16, %r8
	jl	.LBB6_236
	vmovups	%zmm3, 64(%r10)
	jmp	.LBB6_242
	.p2align	4
.LBB6_236:
	testq	%r8, %r8
	je	.LBB6_242
	cmpq	$7, -56(%rsp)
	jae	.LBB6_244
	xorl	%ebx, %ebx
	jmp	.LBB6_239
.LBB6_244:
	leaq	8(,%r12,4), %rdx
	imulq	%rbp, %rdx
	addq	32(%rsp), %rdx
	xorl	%r8d, %r8d
	.p2align	4
.LBB6_245:
	vmovups	%zmm3, -128(%rsp)
	vmovss	-128(%rsp,%r8,4), %xmm4
	vmovss	%xmm4, -28(%rdx,%r8,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-124(%rsp,%r8,4), %xmm4
	vmovss	%xmm4, -24(%rdx,%r8,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-120(%rsp,%r8,4), %xmm4
	vmovss	%xmm4, -20(%rdx,%r8,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-116(%rsp,%r8,4), %xmm4
	vmovss	%xmm4, -16(%rdx,%r8,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-112(%rsp,%r8,4), %xmm4
	vmovss	%xmm4, -12(%rdx,%r8,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-108(%rsp,%r8,4), %xmm4
	vmovss	%xmm4, -8(%rdx,%r8,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-104(%rsp,%r8,4), %xmm4
	vmovss	%xmm4, -4(%rdx,%r8,4)
	vmovups	%zmm3, -128(%rsp)
	leaq	8(%r8), %rbx
	vmovss	-100(%rsp,%r8,4), %xmm4
	vmovss	%xmm4, (%rdx,%r8,4)
	movq	%rbx, %r8
	cmpq	%rbx, %r14
	jne	.LBB6_245
.LBB6_239:
	testb	$7, 24(%rsp)
	je	.LBB6_242
	leaq	8(,%r12,4), %rdx
	imulq	%rbp, %rdx
	leaq	(%rdx,%rbx,4), %rdx
	addq	8(%rsp), %rdx
	leaq	(%rsp,%rbx,4), %r8
	addq	$-128, %r8
	xorl	%ebx, %ebx
	.p2align	4
.LBB6_241:
	vmovups	%zmm3, -128(%rsp)
	vmovss	(%r8,%rbx,4), %xmm4
	vmovss	%xmm4, (%rdx,%rbx,4)
	incq	%rbx
	cmpq	%rbx, %r11
	jne	.LBB6_241
	.p2align	4
.LBB6_242:
	vmaxps	%zmm2, %zmm0, %zmm2
	cmpb	$0, 40(%rsp)
	je	.LBB6_246
	movq	-48(%rsp), %rdx
	jmp	.LBB6_247
	.p2align	4
.LBB6_246:
	movq	-40(%rsp), %rdx
	vmovups	(%rdx), %zmm3
	vfmadd213ps	(%r15), %zmm3, %zmm2
	movq	-8(%rsp), %rdx
.LBB6_247:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rdx, %rdx
	movq	-64(%rsp), %rbx
	je	.LBB6_250
	testq	%r15, %r15
	je	.LBB6_250
	vmovups	(%rdx), %zmm3
	vfmadd213ps	64(%r15), %zmm3, %zmm1
.LBB6_250:
	vmovups	%zmm2, (%r10,%rbp,4)
	cmpq	$16, %rbx
	jge	.LBB6_251
	testq	%rbx, %rbx
	je	.LBB6_258
	cmpq	$7, -56(%rsp)
	jae	.LBB6_259
	xorl	%r10d, %r10d
	jmp	.LBB6_255
.LBB6_259:
	leaq	12(,%r12,4), %rdx
	imulq	%rbp, %rdx
	addq	32(%rsp), %rdx
	xorl	%r8d, %r8d
	.p2align	4
.LBB6_260:
	vmovups	%zmm1, -128(%rsp)
	vmovss	-128(%rsp,%r8,4), %xmm2
	vmovss	%xmm2, -28(%rdx,%r8,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-124(%rsp,%r8,4), %xmm2
	vmovss	%xmm2, -24(%rdx,%r8,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-120(%rsp,%r8,4), %xmm2
	vmovss	%xmm2, -20(%rdx,%r8,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-116(%rsp,%r8,4), %xmm2
	vmovss	%xmm2, -16(%rdx,%r8,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-112(%rsp,%r8,4), %xmm2
	vmovss	%xmm2, -12(%rdx,%r8,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-108(%rsp,%r8,4), %xmm2
	vmovss	%xmm2, -8(%rdx,%r8,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-104(%rsp,%r8,4), %xmm2
	vmovss	%xmm2, -4(%rdx,%r8,4)
	vmovups	%zmm1, -128(%rsp)
	leaq	8(%r8), %r10
	vmovss	-100(%rsp,%r8,4), %xmm2
	vmovss	%xmm2, (%rdx,%r8,4)
	movq	%r10, %r8
	cmpq	%r10, %r14
	jne	.LBB6_260
.LBB6_255:
	testb	$7, 24(%rsp)
	je	.LBB6_258
	leaq	12(,%r12,4), %rdx
	imulq	%rbp, %rdx
	leaq	(%rdx,%r10,4), %rdx
	addq	8(%rsp), %rdx
	leaq	(%rsp,%r10,4), %r8
	addq	$-128, %r8
	xorl	%r10d, %r10d
	.p2align	4
.LBB6_257:
	vmovups	%zmm1, -128(%rsp)
	vmovss	(%r8,%r10,4), %xmm2
	vmovss	%xmm2, (%rdx,%r10,4)
	incq	%r10
	cmpq	%r10, %r11
	jne	.LBB6_257
	jmp	.LBB6_258
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
	subq	$272, %rsp
	movq	%rdx, %rbx
	cmpq	$12, %rsi
	movq	%rdx, 88(%rsp)
	movq	%rsi, 104(%rsp)
	movq	%rdi, 80(%rsp)
	jb	.LBB7_8
	movq	8(%r13), %r14
	movq	%r14, -48(%rsp)
	movq	%rdi, %r8
	movq	16(%r13), %r12
	movq	%r12, %rax
	imulq	%rbx, %rax
	shlq	$2, %rax
	addq	40(%r13), %rax
	movq	%rax, 216(%rsp)
	movq	72(%r13), %r10
	movq	80(%r13), %rdi
	movq	%r14, %rbp
	subq	%rbx, %rbp
	movq	56(%r13), %rax
	movq	64(%r13), %rcx
	leaq	(,%rbx,4), %rdx
	testq	%rax, %rax
	leaq	(%rax,%rbx,4), %rsi
	cmoveq	%rax, %rsi
	testq	%rcx, %rcx
	leaq	(%rcx,%rbx,4), %rax
	cmoveq	%rcx, %rax
	movq	%rsi, -56(%rsp)
	testq	%rsi, %rsi
	sete	%sil
	movq	%rax, -24(%rsp)
	testq	%rax, %rax
	sete	%r15b
	movq	%rdi, %rax
	imulq	%r8, %rax
	movq	%rdx, 8(%rsp)
	leaq	(%rdx,%rax,4), %rax
	leaq	(%r10,%rax), %rcx
	addq	$28, %rcx
	movq	%rcx, 168(%rsp)
	addq	%r10, %rax
	movq	%rax, 32(%rsp)
	leaq	4(,%r8,4), %rax
	imulq	%rdi, %rax
	leaq	(%rax,%rbx,4), %rax
	leaq	(%r10,%rax), %rcx
	addq	$28, %rcx
	movq	%rcx, 160(%rsp)
	addq	%r10, %rax
	movq	%rax, 72(%rsp)
	leaq	8(,%r8,4), %rax
	imulq	%rdi, %rax
	leaq	(%rax,%rbx,4), %rax
	leaq	(%r10,%rax), %rcx
	addq	$28, %rcx
	movq	%rcx, 152(%rsp)
	addq	%r10, %rax
	movq	%rax, 64(%rsp)
	leaq	12(,%r8,4), %rax
	imulq	%rdi, %rax
	leaq	(%rax,%rbx,4), %rax
	leaq	(%r10,%rax), %rcx
	addq	$28, %rcx
	movq	%rcx, 144(%rsp)
	addq	%r10, %rax
	movq	%rax, 56(%rsp)
	leaq	16(,%r8,4), %rax
	imulq	%rdi, %rax
	leaq	(%rax,%rbx,4), %rax
	leaq	(%r10,%rax), %rcx
	addq	$28, %rcx
	movq	%rcx, 136(%rsp)
	addq	%r10, %rax
	movq	%rax, 48(%rsp)
	leaq	20(,%r8,4), %rax
	imulq	%rdi, %rax
	leaq	(%rax,%rbx,4), %rax
	leaq	(%r10,%rax), %rcx
	addq	$28, %rcx
	movq	%rcx, 128(%rsp)
	addq	%r10, %rax
	movq	%rax, 40(%rsp)
	leaq	24(,%r8,4), %rax
	imulq	%rdi, %rax
	leaq	(%rax,%rbx,4), %rax
	leaq	(%r10,%rax), %rcx
	addq	$28, %rcx
	movq	%rcx, 120(%rsp)
	addq	%r10, %rax
	movq	%rax, 24(%rsp)
	leaq	28(,%r8,4), %rax
	imulq	%rdi, %rax
	leaq	(%rax,%rbx,4), %rax
	leaq	(%r10,%rax), %rcx
	addq	$28, %rcx
	movq	%rcx, 112(%rsp)
	addq	%r10, %rax
	movq	%rax, 200(%rsp)
	leaq	32(,%r8,4), %rax
	imulq	%rdi, %rax
	leaq	(%rax,%rbx,4), %rcx
	leaq	(%r10,%rcx), %rax
	addq	$28, %rax
	addq	%r10, %rcx
	movq	%rcx, 192(%rsp)
	leaq	36(,%r8,4), %rcx
	imulq	%rdi, %rcx
	leaq	(%rcx,%rbx,4), %rcx
	leaq	(%r10,%rcx), %r11
	addq	$28, %r11
	addq	%r10, %rcx
	movq	%rcx, 184(%rsp)
	leaq	40(,%r8,4), %rcx
	imulq	%rdi, %rcx
	leaq	(%rcx,%rbx,4), %rdx
	leaq	(%r10,%rdx), %rcx
	addq	$28, %rcx
	addq	%r10, %rdx
	movq	%rdx, 176(%rsp)
	leaq	44(,%r8,4), %rdx
	imulq	%rdi, %rdx
	leaq	(%rdx,%rbx,4), %r9
	leaq	(%r10,%rbx,4), %rdx
	movq	%rdx, 264(%rsp)
	leaq	(%r10,%r9), %rdx
	addq	$28, %rdx
	addq	%r9, %r10
	orb	%sil, %r15b
	movb	%r15b, -40(%rsp)
	vmovups	96(%r13), %zmm0
	movq	%rdi, %r15
	shlq	$4, %r15
	movq	%rdi, %rsi
	shlq	$5, %rsi
	movq	%rsi, 248(%rsp)
	movq	%rbx, %rsi
	notq	%rsi
	addq	%r14, %rsi
	movq	%rsi, -32(%rsp)
	movl	%ebp, %r14d
	andl	$7, %r14d
	movq	%rbp, -64(%rsp)
	andq	$-8, %rbp
	movq	32(%r13), %r9
	movq	%r9, %r8
	imulq	80(%rsp), %r8
	shlq	$2, %r8
	addq	24(%r13), %r8
	movq	%r9, %rsi
	shlq	$4, %rsi
	leaq	(%rsi,%rsi,2), %rsi
	movq	%rsi, 240(%rsp)
	movq	%r13, 208(%rsp)
	movq	48(%r13), %rsi
	movq	%rsi, 232(%rsp)
	movq	%r10, %r13
	movq	%rdi, -16(%rsp)
	leaq	(%rdi,%rdi), %rsi
	movq	%rsi, 16(%rsp)
	leaq	(,%r9,4), %rsi
	movq	%r15, 256(%rsp)
	leaq	(%r15,%r15,2), %rdi
	movq	%rdi, 224(%rsp)
	movl	$12, %r15d
	xorl	%edi, %edi
	jmp	.LBB7_2
	.p2align	4
.LBB7_142:
	movq	-16(%rsp), %rdi
	movq	-8(%rsp), %r10
	vmovups	%zmm1, (%r10,%rdi,4)
.LBB7_151:
	movq	96(%rsp), %r10
	leaq	12(%r10), %r15
	addq	240(%rsp), %r8
	movq	224(%rsp), %rdi
	addq	%rdi, 168(%rsp)
	addq	%rdi, 32(%rsp)
	addq	%rdi, 160(%rsp)
	addq	%rdi, 72(%rsp)
	addq	%rdi, 152(%rsp)
	addq	%rdi, 64(%rsp)
	addq	%rdi, 144(%rsp)
	addq	%rdi, 56(%rsp)
	addq	%rdi, 136(%rsp)
	addq	%rdi, 48(%rsp)
	addq	%rdi, 128(%rsp)
	addq	%rdi, 40(%rsp)
	addq	%rdi, 120(%rsp)
	addq	%rdi, 24(%rsp)
	addq	%rdi, 112(%rsp)
	addq	%rdi, 200(%rsp)
	addq	%rdi, %rax
	addq	%rdi, 192(%rsp)
	addq	%rdi, %r11
	addq	%rdi, 184(%rsp)
	addq	%rdi, %rcx
	addq	%rdi, 176(%rsp)
	addq	%rdi, %rdx
	addq	%rdi, %r13
	movq	%r10, %rdi
	cmpq	%r15, 104(%rsp)
	jb	.LBB7_152
.LBB7_2:
	movq	%r13, (%rsp)
	movq	%r15, 96(%rsp)
	movq	232(%rsp), %r10
	vmovups	(%r10,%rbx,4), %zmm1
	testq	%r12, %r12
	je	.LBB7_3
	movq	216(%rsp), %r15
	xorl	%r10d, %r10d
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
.LBB7_212:
	vmovups	(%r15), %zmm13
	vfmadd231ps	(%r8,%r10,4){1to16}, %zmm13, %zmm12
	leaq	(%r8,%r10,4), %rbx
	movq	%r12, %r13
	leaq	(%rbx,%rsi), %r12
	vfmadd231ps	(%rbx,%r9,4){1to16}, %zmm13, %zmm11
	vfmadd231ps	(%rbx,%r9,8){1to16}, %zmm13, %zmm10
	addq	%rsi, %r12
	vfmadd231ps	(%r12,%r9,4){1to16}, %zmm13, %zmm9
	leaq	(%rsi,%rsi), %rbx
	vfmadd231ps	(%r12,%r9,8){1to16}, %zmm13, %zmm8
	addq	%r12, %rbx
	leaq	(%rbx,%r9,4), %r12
	vfmadd231ps	(%rbx,%r9,4){1to16}, %zmm13, %zmm7
	vfmadd231ps	(%rsi,%r12){1to16}, %zmm13, %zmm6
	addq	%rsi, %r12
	vfmadd231ps	(%rsi,%r12){1to16}, %zmm13, %zmm5
	addq	%rsi, %r12
	vfmadd231ps	(%rsi,%r12){1to16}, %zmm13, %zmm4
	addq	%rsi, %r12
	vfmadd231ps	(%rsi,%r12){1to16}, %zmm13, %zmm3
	addq	%rsi, %r12
	vfmadd231ps	(%rsi,%r12){1to16}, %zmm13, %zmm2
	incq	%r10
	addq	%rsi, %r12
	vfmadd231ps	(%rsi,%r12){1to16}, %zmm13, %zmm1
	movq	%r13, %r12
	addq	$64, %r15
	cmpq	%r10, %r13
	jne	.LBB7_212
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
	cmpb	$0, -40(%rsp)
	jne	.LBB7_6
	movq	-56(%rsp), %r10
	vmovups	(%r10), %zmm13
	movq	-24(%rsp), %r10
	vfmadd213ps	(%r10), %zmm13, %zmm12
.LBB7_6:
	movq	88(%rsp), %rbx
	addq	80(%rsp), %rdi
	imulq	-16(%rsp), %rdi
	movq	264(%rsp), %r10
	leaq	(%r10,%rdi,4), %rdi
	cmpq	$16, -64(%rsp)
	movq	%rdi, -8(%rsp)
	jl	.LBB7_13
	vmovups	%zmm12, (%rdi)
	jmp	.LBB7_19
	.p2align	4
.LBB7_13:
	cmpq	%rbx, -48(%rsp)
	je	.LBB7_19
	cmpq	$7, -32(%rsp)
	jae	.LBB7_23
	xorl	%r10d, %r10d
	jmp	.LBB7_16
.LBB7_23:
	xorl	%edi, %edi
	movq	168(%rsp), %r15
	.p2align	4
.LBB7_24:
	vmovups	%zmm12, -128(%rsp)
	vmovss	-128(%rsp,%rdi,4), %xmm13
	vmovss	%xmm13, -28(%r15,%rdi,4)
	vmovups	%zmm12, -128(%rsp)
	vmovss	-124(%rsp,%rdi,4), %xmm13
	vmovss	%xmm13, -24(%r15,%rdi,4)
	vmovups	%zmm12, -128(%rsp)
	vmovss	-120(%rsp,%rdi,4), %xmm13
	vmovss	%xmm13, -20(%r15,%rdi,4)
	vmovups	%zmm12, -128(%rsp)
	vmovss	-116(%rsp,%rdi,4), %xmm13
	vmovss	%xmm13, -16(%r15,%rdi,4)
	vmovups	%zmm12, -128(%rsp)
	vmovss	-112(%rsp,%rdi,4), %xmm13
	vmovss	%xmm13, -12(%r15,%rdi,4)
	vmovups	%zmm12, -128(%rsp)
	vmovss	-108(%rsp,%rdi,4), %xmm13
	vmovss	%xmm13, -8(%r15,%rdi,4)
	vmovups	%zmm12, -128(%rsp)
	vmovss	-104(%rsp,%rdi,4), %xmm13
	vmovss	%xmm13, -4(%r15,%rdi,4)
	vmovups	%zmm12, -128(%rsp)
	leaq	8(%rdi), %r10
	vmovss	-100(%rsp,%rdi,4), %xmm13
	vmovss	%xmm13, (%r15,%rdi,4)
	movq	%r10, %rdi
	cmpq	%r10, %rbp
	jne	.LBB7_24
.LBB7_16:
	testq	%r14, %r14
	je	.LBB7_19
	movq	32(%rsp), %rdi
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%rsp,%r10,4), %r10
	addq	$-128, %r10
	xorl	%r15d, %r15d
	.p2align	4
.LBB7_18:
	vmovups	%zmm12, -128(%rsp)
	vmovss	(%r10,%r15,4), %xmm13
	vmovss	%xmm13, (%rdi,%r15,4)
	incq	%r15
	cmpq	%r15, %r14
	jne	.LBB7_18
	.p2align	4
.LBB7_19:
	vmaxps	%zmm11, %zmm0, %zmm11
	cmpb	$0, -40(%rsp)
	jne	.LBB7_21
	movq	-56(%rsp), %rdi
	vmovups	(%rdi), %zmm12
	movq	-24(%rsp), %rdi
	vfmadd213ps	(%rdi), %zmm12, %zmm11
.LBB7_21:
	cmpq	$16, -64(%rsp)
	jl	.LBB7_25
	movq	-16(%rsp), %rdi
	movq	-8(%rsp), %r10
	vmovups	%zmm11, (%r10,%rdi,4)
	jmp	.LBB7_31
	.p2align	4
.LBB7_25:
	cmpq	%rbx, -48(%rsp)
	je	.LBB7_31
	cmpq	$7, -32(%rsp)
	jae	.LBB7_35
	xorl	%r10d, %r10d
	jmp	.LBB7_28
.LBB7_35:
	xorl	%edi, %edi
	movq	160(%rsp), %r15
	.p2align	4
.LBB7_36:
	vmovups	%zmm11, -128(%rsp)
	vmovss	-128(%rsp,%rdi,4), %xmm12
	vmovss	%xmm12, -28(%r15,%rdi,4)
	vmovups	%zmm11, -128(%rsp)
	vmovss	-124(%rsp,%rdi,4), %xmm12
	vmovss	%xmm12, -24(%r15,%rdi,4)
	vmovups	%zmm11, -128(%rsp)
	vmovss	-120(%rsp,%rdi,4), %xmm12
	vmovss	%xmm12, -20(%r15,%rdi,4)
	vmovups	%zmm11, -128(%rsp)
	vmovss	-116(%rsp,%rdi,4), %xmm12
	vmovss	%xmm12, -16(%r15,%rdi,4)
	vmovups	%zmm11, -128(%rsp)
	vmovss	-112(%rsp,%rdi,4), %xmm12
	vmovss	%xmm12, -12(%r15,%rdi,4)
	vmovups	%zmm11, -128(%rsp)
	vmovss	-108(%rsp,%rdi,4), %xmm12
	vmovss	%xmm12, -8(%r15,%rdi,4)
	vmovups	%zmm11, -128(%rsp)
	vmovss	-104(%rsp,%rdi,4), %xmm12
	vmovss	%xmm12, -4(%r15,%rdi,4)
	vmovups	%zmm11, -128(%rsp)
	leaq	8(%rdi), %r10
	vmovss	-100(%rsp,%rdi,4), %xmm12
	vmovss	%xmm12, (%r15,%rdi,4)
	movq	%r10, %rdi
	cmpq	%r10, %rbp
	jne	.LBB7_36
.LBB7_28:
	testb	$7, -64(%rsp)
	je	.LBB7_31
	movq	72(%rsp), %rdi
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%rsp,%r10,4), %r10
	addq	$-128, %r10
	xorl	%r15d, %r15d
	.p2align	4
.LBB7_30:
	vmovups	%zmm11, -128(%rsp)
	vmovss	(%r10,%r15,4), %xmm12
	vmovss	%xmm12, (%rdi,%r15,4)
	incq	%r15
	cmpq	%r15, %r14
	jne	.LBB7_30
	.p2align	4
.LBB7_31:
	vmaxps	%zmm10, %zmm0, %zmm10
	cmpb	$0, -40(%rsp)
	jne	.LBB7_33
	movq	-56(%rsp), %rdi
	vmovups	(%rdi), %zmm11
	movq	-24(%rsp), %rdi
	vfmadd213ps	(%rdi), %zmm11, %zmm10
.LBB7_33:
	movq	-8(%rsp), %r10
	movq	16(%rsp), %rdi
	leaq	(%r10,%rdi,4), %r13
	cmpq	$16, -64(%rsp)
	jl	.LBB7_37
	vmovups	%zmm10, (%r13)
	jmp	.LBB7_43
	.p2align	4
.LBB7_37:
	cmpq	%rbx, -48(%rsp)
	je	.LBB7_43
	cmpq	$7, -32(%rsp)
	jae	.LBB7_47
	xorl	%r15d, %r15d
	jmp	.LBB7_40
.LBB7_47:
	xorl	%r10d, %r10d
	movq	152(%rsp), %rdi
	.p2align	4
.LBB7_48:
	vmovups	%zmm10, -128(%rsp)
	vmovss	-128(%rsp,%r10,4), %xmm11
	vmovss	%xmm11, -28(%rdi,%r10,4)
	vmovups	%zmm10, -128(%rsp)
	vmovss	-124(%rsp,%r10,4), %xmm11
	vmovss	%xmm11, -24(%rdi,%r10,4)
	vmovups	%zmm10, -128(%rsp)
	vmovss	-120(%rsp,%r10,4), %xmm11
	vmovss	%xmm11, -20(%rdi,%r10,4)
	vmovups	%zmm10, -128(%rsp)
	vmovss	-116(%rsp,%r10,4), %xmm11
	vmovss	%xmm11, -16(%rdi,%r10,4)
	vmovups	%zmm10, -128(%rsp)
	vmovss	-112(%rsp,%r10,4), %xmm11
	vmovss	%xmm11, -12(%rdi,%r10,4)
	vmovups	%zmm10, -128(%rsp)
	vmovss	-108(%rsp,%r10,4), %xmm11
	vmovss	%xmm11, -8(%rdi,%r10,4)
	vmovups	%zmm10, -128(%rsp)
	vmovss	-104(%rsp,%r10,4), %xmm11
	vmovss	%xmm11, -4(%rdi,%r10,4)
	vmovups	%zmm10, -128(%rsp)
	leaq	8(%r10), %r15
	vmovss	-100(%rsp,%r10,4), %xmm11
	vmovss	%xmm11, (%rdi,%r10,4)
	movq	%r15, %r10
	cmpq	%r15, %rbp
	jne	.LBB7_48
.LBB7_40:
	testb	$7, -64(%rsp)
	je	.LBB7_43
	movq	64(%rsp), %rdi
	leaq	(%rdi,%r15,4), %r10
	leaq	(%rsp,%r15,4), %r15
	addq	$-128, %r15
	xorl	%edi, %edi
	.p2align	4
.LBB7_42:
	vmovups	%zmm10, -128(%rsp)
	vmovss	(%r15,%rdi,4), %xmm11
	vmovss	%xmm11, (%r10,%rdi,4)
	incq	%rdi
	cmpq	%rdi, %r14
	jne	.LBB7_42
	.p2align	4
.LBB7_43:
	vmaxps	%zmm9, %zmm0, %zmm9
	cmpb	$0, -40(%rsp)
	jne	.LBB7_45
	movq	-56(%rsp), %rdi
	vmovups	(%rdi), %zmm10
	movq	-24(%rsp), %rdi
	vfmadd213ps	(%rdi), %zmm10, %zmm9
.LBB7_45:
	cmpq	$16, -64(%rsp)
	jl	.LBB7_49
	movq	-16(%rsp), %rdi
	vmovups	%zmm9, (%r13,%rdi,4)
	jmp	.LBB7_55
	.p2align	4
.LBB7_49:
	cmpq	%rbx, -48(%rsp)
	je	.LBB7_55
	cmpq	$7, -32(%rsp)
	jae	.LBB7_59
	xorl	%r10d, %r10d
	jmp	.LBB7_52
.LBB7_59:
	xorl	%edi, %edi
	movq	144(%rsp), %r15
	.p2align	4
.LBB7_60:
	vmovups	%zmm9, -128(%rsp)
	vmovss	-128(%rsp,%rdi,4), %xmm10
	vmovss	%xmm10, -28(%r15,%rdi,4)
	vmovups	%zmm9, -128(%rsp)
	vmovss	-124(%rsp,%rdi,4), %xmm10
	vmovss	%xmm10, -24(%r15,%rdi,4)
	vmovups	%zmm9, -128(%rsp)
	vmovss	-120(%rsp,%rdi,4), %xmm10
	vmovss	%xmm10, -20(%r15,%rdi,4)
	vmovups	%zmm9, -128(%rsp)
	vmovss	-116(%rsp,%rdi,4), %xmm10
	vmovss	%xmm10, -16(%r15,%rdi,4)
	vmovups	%zmm9, -128(%rsp)
	vmovss	-112(%rsp,%rdi,4), %xmm10
	vmovss	%xmm10, -12(%r15,%rdi,4)
	vmovups	%zmm9, -128(%rsp)
	vmovss	-108(%rsp,%rdi,4), %xmm10
	vmovss	%xmm10, -8(%r15,%rdi,4)
	vmovups	%zmm9, -128(%rsp)
	vmovss	-104(%rsp,%rdi,4), %xmm10
	vmovss	%xmm10, -4(%r15,%rdi,4)
	vmovups	%zmm9, -128(%rsp)
	leaq	8(%rdi), %r10
	vmovss	-100(%rsp,%rdi,4), %xmm10
	vmovss	%xmm10, (%r15,%rdi,4)
	movq	%r10, %rdi
	cmpq	%r10, %rbp
	jne	.LBB7_60
.LBB7_52:
	testb	$7, -64(%rsp)
	je	.LBB7_55
	movq	56(%rsp), %rdi
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%rsp,%r10,4), %r10
	addq	$-128, %r10
	xorl	%r15d, %r15d
	.p2align	4
.LBB7_54:
	vmovups	%zmm9, -128(%rsp)
	vmovss	(%r10,%r15,4), %xmm10
	vmovss	%xmm10, (%rdi,%r15,4)
	incq	%r15
	cmpq	%r15, %r14
	jne	.LBB7_54
	.p2align	4
.LBB7_55:
	vmaxps	%zmm8, %zmm0, %zmm8
	cmpb	$0, -40(%rsp)
	jne	.LBB7_57
	movq	-56(%rsp), %rdi
	vmovups	(%rdi), %zmm9
	movq	-24(%rsp), %rdi
	vfmadd213ps	(%rdi), %zmm9, %zmm8
.LBB7_57:
	movq	-8(%rsp), %r10
	movq	256(%rsp), %rdi
	addq	%r10, %rdi
	cmpq	$16, -64(%rsp)
	jl	.LBB7_61
	movq	%rdi, %r13
	vmovups	%zmm8, (%rdi)
	jmp	.LBB7_67
	.p2align	4
.LBB7_61:
	movq	%rdi, %r13
	cmpq	%rbx, -48(%rsp)
	je	.LBB7_67
	cmpq	$7, -32(%rsp)
	jae	.LBB7_71
	xorl	%r15d, %r15d
	jmp	.LBB7_64
.LBB7_71:
	xorl	%r10d, %r10d
	movq	136(%rsp), %rdi
	.p2align	4
.LBB7_72:
	vmovups	%zmm8, -128(%rsp)
	vmovss	-128(%rsp,%r10,4), %xmm9
	vmovss	%xmm9, -28(%rdi,%r10,4)
	vmovups	%zmm8, -128(%rsp)
	vmovss	-124(%rsp,%r10,4), %xmm9
	vmovss	%xmm9, -24(%rdi,%r10,4)
	vmovups	%zmm8, -128(%rsp)
	vmovss	-120(%rsp,%r10,4), %xmm9
	vmovss	%xmm9, -20(%rdi,%r10,4)
	vmovups	%zmm8, -128(%rsp)
	vmovss	-116(%rsp,%r10,4), %xmm9
	vmovss	%xmm9, -16(%rdi,%r10,4)
	vmovups	%zmm8, -128(%rsp)
	vmovss	-112(%rsp,%r10,4), %xmm9
	vmovss	%xmm9, -12(%rdi,%r10,4)
	vmovups	%zmm8, -128(%rsp)
	vmovss	-108(%rsp,%r10,4), %xmm9
	vmovss	%xmm9, -8(%rdi,%r10,4)
	vmovups	%zmm8, -128(%rsp)
	vmovss	-104(%rsp,%r10,4), %xmm9
	vmovss	%xmm9, -4(%rdi,%r10,4)
	vmovups	%zmm8, -128(%rsp)
	leaq	8(%r10), %r15
	vmovss	-100(%rsp,%r10,4), %xmm9
	vmovss	%xmm9, (%rdi,%r10,4)
	movq	%r15, %r10
	cmpq	%r15, %rbp
	jne	.LBB7_72
.LBB7_64:
	testb	$7, -64(%rsp)
	je	.LBB7_67
	movq	48(%rsp), %rdi
	leaq	(%rdi,%r15,4), %r10
	leaq	(%rsp,%r15,4), %r15
	addq	$-128, %r15
	xorl	%edi, %edi
	.p2align	4
.LBB7_66:
	vmovups	%zmm8, -128(%rsp)
	vmovss	(%r15,%rdi,4), %xmm9
	vmovss	%xmm9, (%r10,%rdi,4)
	incq	%rdi
	cmpq	%rdi, %r14
	jne	.LBB7_66
	.p2align	4
.LBB7_67:
	vmaxps	%zmm7, %zmm0, %zmm7
	cmpb	$0, -40(%rsp)
	jne	.LBB7_69
	movq	-56(%rsp), %rdi
	vmovups	(%rdi), %zmm8
	movq	-24(%rsp), %rdi
	vfmadd213ps	(%rdi), %zmm8, %zmm7
.LBB7_69:
	cmpq	$16, -64(%rsp)
	jl	.LBB7_73
	movq	-16(%rsp), %rdi
	vmovups	%zmm7, (%r13,%rdi,4)
	jmp	.LBB7_79
	.p2align	4
.LBB7_73:
	cmpq	%rbx, -48(%rsp)
	je	.LBB7_79
	cmpq	$7, -32(%rsp)
	jae	.LBB7_83
	xorl	%r15d, %r15d
	jmp	.LBB7_76
.LBB7_83:
	xorl	%r10d, %r10d
	movq	128(%rsp), %rdi
	.p2align	4
.LBB7_84:
	vmovups	%zmm7, -128(%rsp)
	vmovss	-128(%rsp,%r10,4), %xmm8
	vmovss	%xmm8, -28(%rdi,%r10,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-124(%rsp,%r10,4), %xmm8
	vmovss	%xmm8, -24(%rdi,%r10,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-120(%rsp,%r10,4), %xmm8
	vmovss	%xmm8, -20(%rdi,%r10,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-116(%rsp,%r10,4), %xmm8
	vmovss	%xmm8, -16(%rdi,%r10,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-112(%rsp,%r10,4), %xmm8
	vmovss	%xmm8, -12(%rdi,%r10,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-108(%rsp,%r10,4), %xmm8
	vmovss	%xmm8, -8(%rdi,%r10,4)
	vmovups	%zmm7, -128(%rsp)
	vmovss	-104(%rsp,%r10,4), %xmm8
	vmovss	%xmm8, -4(%rdi,%r10,4)
	vmovups	%zmm7, -128(%rsp)
	leaq	8(%r10), %r15
	vmovss	-100(%rsp,%r10,4), %xmm8
	vmovss	%xmm8, (%rdi,%r10,4)
	movq	%r15, %r10
	cmpq	%r15, %rbp
	jne	.LBB7_84
.LBB7_76:
	testb	$7, -64(%rsp)
	je	.LBB7_79
	movq	40(%rsp), %rdi
	leaq	(%rdi,%r15,4), %r10
	leaq	(%rsp,%r15,4), %r15
	addq	$-128, %r15
	xorl	%edi, %edi
	.p2align	4
.LBB7_78:
	vmovups	%zmm7, -128(%rsp)
	vmovss	(%r15,%rdi,4), %xmm8
	vmovss	%xmm8, (%r10,%rdi,4)
	incq	%rdi
	cmpq	%rdi, %r14
	jne	.LBB7_78
	.p2align	4
.LBB7_79:
	vmaxps	%zmm6, %zmm0, %zmm6
	cmpb	$0, -40(%rsp)
	jne	.LBB7_81
	movq	-56(%rsp), %rdi
	vmovups	(%rdi), %zmm7
	movq	-24(%rsp), %rdi
	vfmadd213ps	(%rdi), %zmm7, %zmm6
.LBB7_81:
	movq	16(%rsp), %rdi
	leaq	(%r13,%rdi,4), %r13
	cmpq	$16, -64(%rsp)
	jl	.LBB7_85
	vmovups	%zmm6, (%r13)
	jmp	.LBB7_91
	.p2align	4
.LBB7_85:
	cmpq	%rbx, -48(%rsp)
	je	.LBB7_91
	cmpq	$7, -32(%rsp)
	jae	.LBB7_95
	xorl	%r15d, %r15d
	jmp	.LBB7_88
.LBB7_95:
	xorl	%r10d, %r10d
	movq	120(%rsp), %rdi
	.p2align	4
.LBB7_96:
	vmovups	%zmm6, -128(%rsp)
	vmovss	-128(%rsp,%r10,4), %xmm7
	vmovss	%xmm7, -28(%rdi,%r10,4)
	vmovups	%zmm6, -128(%rsp)
	vmovss	-124(%rsp,%r10,4), %xmm7
	vmovss	%xmm7, -24(%rdi,%r10,4)
	vmovups	%zmm6, -128(%rsp)
	vmovss	-120(%rsp,%r10,4), %xmm7
	vmovss	%xmm7, -20(%rdi,%r10,4)
	vmovups	%zmm6, -128(%rsp)
	vmovss	-116(%rsp,%r10,4), %xmm7
	vmovss	%xmm7, -16(%rdi,%r10,4)
	vmovups	%zmm6, -128(%rsp)
	vmovss	-112(%rsp,%r10,4), %xmm7
	vmovss	%xmm7, -12(%rdi,%r10,4)
	vmovups	%zmm6, -128(%rsp)
	vmovss	-108(%rsp,%r10,4), %xmm7
	vmovss	%xmm7, -8(%rdi,%r10,4)
	vmovups	%zmm6, -128(%rsp)
	vmovss	-104(%rsp,%r10,4), %xmm7
	vmovss	%xmm7, -4(%rdi,%r10,4)
	vmovups	%zmm6, -128(%rsp)
	leaq	8(%r10), %r15
	vmovss	-100(%rsp,%r10,4), %xmm7
	vmovss	%xmm7, (%rdi,%r10,4)
	movq	%r15, %r10
	cmpq	%r15, %rbp
	jne	.LBB7_96
.LBB7_88:
	testb	$7, -64(%rsp)
	je	.LBB7_91
	movq	24(%rsp), %rdi
	leaq	(%rdi,%r15,4), %r10
	leaq	(%rsp,%r15,4), %r15
	addq	$-128, %r15
	xorl	%edi, %edi
	.p2align	4
.LBB7_90:
	vmovups	%zmm6, -128(%rsp)
	vmovss	(%r15,%rdi,4), %xmm7
	vmovss	%xmm7, (%r10,%rdi,4)
	incq	%rdi
	cmpq	%rdi, %r14
	jne	.LBB7_90
	.p2align	4
.LBB7_91:
	vmaxps	%zmm5, %zmm0, %zmm5
	cmpb	$0, -40(%rsp)
	jne	.LBB7_93
	movq	-56(%rsp), %rdi
	vmovups	(%rdi), %zmm6
	movq	-24(%rsp), %rdi
	vfmadd213ps	(%rdi), %zmm6, %zmm5
.LBB7_93:
	cmpq	$16, -64(%rsp)
	jl	.LBB7_97
	movq	-16(%rsp), %rdi
	vmovups	%zmm5, (%r13,%rdi,4)
	jmp	.LBB7_103
	.p2align	4
.LBB7_97:
	cmpq	%rbx, -48(%rsp)
	je	.LBB7_103
	cmpq	$7, -32(%rsp)
	jae	.LBB7_107
	xorl	%r10d, %r10d
	jmp	.LBB7_100
.LBB7_107:
	xorl	%edi, %edi
	movq	112(%rsp), %r15
	.p2align	4
.LBB7_108:
	vmovups	%zmm5, -128(%rsp)
	vmovss	-128(%rsp,%rdi,4), %xmm6
	vmovss	%xmm6, -28(%r15,%rdi,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-124(%rsp,%rdi,4), %xmm6
	vmovss	%xmm6, -24(%r15,%rdi,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-120(%rsp,%rdi,4), %xmm6
	vmovss	%xmm6, -20(%r15,%rdi,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-116(%rsp,%rdi,4), %xmm6
	vmovss	%xmm6, -16(%r15,%rdi,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-112(%rsp,%rdi,4), %xmm6
	vmovss	%xmm6, -12(%r15,%rdi,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-108(%rsp,%rdi,4), %xmm6
	vmovss	%xmm6, -8(%r15,%rdi,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-104(%rsp,%rdi,4), %xmm6
	vmovss	%xmm6, -4(%r15,%rdi,4)
	vmovups	%zmm5, -128(%rsp)
	leaq	8(%rdi), %r10
	vmovss	-100(%rsp,%rdi,4), %xmm6
	vmovss	%xmm6, (%r15,%rdi,4)
	movq	%r10, %rdi
	cmpq	%r10, %rbp
	jne	.LBB7_108
.LBB7_100:
	testb	$7, -64(%rsp)
	je	.LBB7_103
	movq	200(%rsp), %rdi
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%rsp,%r10,4), %r10
	addq	$-128, %r10
	xorl	%r15d, %r15d
	.p2align	4
.LBB7_102:
	vmovups	%zmm5, -128(%rsp)
	vmovss	(%r10,%r15,4), %xmm6
	vmovss	%xmm6, (%rdi,%r15,4)
	incq	%r15
	cmpq	%r15, %r14
	jne	.LBB7_102
	.p2align	4
.LBB7_103:
	vmaxps	%zmm4, %zmm0, %zmm4
	cmpb	$0, -40(%rsp)
	jne	.LBB7_105
	movq	-56(%rsp), %rdi
	vmovups	(%rdi), %zmm5
	movq	-24(%rsp), %rdi
	vfmadd213ps	(%rdi), %zmm5, %zmm4
.LBB7_105:
	movq	-8(%rsp), %rdi
	movq	%rbx, %r13
	addq	248(%rsp), %rdi
	cmpq	$16, -64(%rsp)
	jl	.LBB7_109
	movq	%rdi, %rbx
	vmovups	%zmm4, (%rdi)
	jmp	.LBB7_115
	.p2align	4
.LBB7_109:
	movq	%rdi, %rbx
	cmpq	%r13, -48(%rsp)
	je	.LBB7_115
	cmpq	$7, -32(%rsp)
	jae	.LBB7_119
	xorl	%r10d, %r10d
	jmp	.LBB7_112
.LBB7_119:
	xorl	%edi, %edi
	.p2align	4
.LBB7_120:
	vmovups	%zmm4, -128(%rsp)
	vmovss	-128(%rsp,%rdi,4), %xmm5
	vmovss	%xmm5, -28(%rax,%rdi,4)
	vmovups	%zmm4, -128(%rsp)
	vmovss	-124(%rsp,%rdi,4), %xmm5
	vmovss	%xmm5, -24(%rax,%rdi,4)
	vmovups	%zmm4, -128(%rsp)
	vmovss	-120(%rsp,%rdi,4), %xmm5
	vmovss	%xmm5, -20(%rax,%rdi,4)
	vmovups	%zmm4, -128(%rsp)
	vmovss	-116(%rsp,%rdi,4), %xmm5
	vmovss	%xmm5, -16(%rax,%rdi,4)
	vmovups	%zmm4, -128(%rsp)
	vmovss	-112(%rsp,%rdi,4), %xmm5
	vmovss	%xmm5, -12(%rax,%rdi,4)
	vmovups	%zmm4, -128(%rsp)
	vmovss	-108(%rsp,%rdi,4), %xmm5
	vmovss	%xmm5, -8(%rax,%rdi,4)
	vmovups	%zmm4, -128(%rsp)
	vmovss	-104(%rsp,%rdi,4), %xmm5
	vmovss	%xmm5, -4(%rax,%rdi,4)
	vmovups	%zmm4, -128(%rsp)
	leaq	8(%rdi), %r10
	vmovss	-100(%rsp,%rdi,4), %xmm5
	vmovss	%xmm5, (%rax,%rdi,4)
	movq	%r10, %rdi
	cmpq	%r10, %rbp
	jne	.LBB7_120
.LBB7_112:
	testb	$7, -64(%rsp)
	je	.LBB7_115
	movq	192(%rsp), %rdi
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%rsp,%r10,4), %r10
	addq	$-128, %r10
	xorl	%r15d, %r15d
	.p2align	4
.LBB7_114:
	vmovups	%zmm4, -128(%rsp)
	vmovss	(%r10,%r15,4), %xmm5
	vmovss	%xmm5, (%rdi,%r15,4)
	incq	%r15
	cmpq	%r15, %r14
	jne	.LBB7_114
	.p2align	4
.LBB7_115:
	vmaxps	%zmm3, %zmm0, %zmm3
	cmpb	$0, -40(%rsp)
	jne	.LBB7_117
	movq	-56(%rsp), %rdi
	vmovups	(%rdi), %zmm4
	movq	-24(%rsp), %rdi
	vfmadd213ps	(%rdi), %zmm4, %zmm3
.LBB7_117:
	cmpq	$16, -64(%rsp)
	jl	.LBB7_121
	movq	-16(%rsp), %rdi
	vmovups	%zmm3, (%rbx,%rdi,4)
	jmp	.LBB7_127
	.p2align	4
.LBB7_121:
	cmpq	%r13, -48(%rsp)
	je	.LBB7_127
	cmpq	$7, -32(%rsp)
	jae	.LBB7_131
	xorl	%r10d, %r10d
	jmp	.LBB7_124
.LBB7_131:
	xorl	%edi, %edi
	.p2align	4
.LBB7_132:
	vmovups	%zmm3, -128(%rsp)
	vmovss	-128(%rsp,%rdi,4), %xmm4
	vmovss	%xmm4, -28(%r11,%rdi,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-124(%rsp,%rdi,4), %xmm4
	vmovss	%xmm4, -24(%r11,%rdi,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-120(%rsp,%rdi,4), %xmm4
	vmovss	%xmm4, -20(%r11,%rdi,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-116(%rsp,%rdi,4), %xmm4
	vmovss	%xmm4, -16(%r11,%rdi,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-112(%rsp,%rdi,4), %xmm4
	vmovss	%xmm4, -12(%r11,%rdi,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-108(%rsp,%rdi,4), %xmm4
	vmovss	%xmm4, -8(%r11,%rdi,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-104(%rsp,%rdi,4), %xmm4
	vmovss	%xmm4, -4(%r11,%rdi,4)
	vmovups	%zmm3, -128(%rsp)
	leaq	8(%rdi), %r10
	vmovss	-100(%rsp,%rdi,4), %xmm4
	vmovss	%xmm4, (%r11,%rdi,4)
	movq	%r10, %rdi
	cmpq	%r10, %rbp
	jne	.LBB7_132
.LBB7_124:
	testb	$7, -64(%rsp)
	je	.LBB7_127
	movq	184(%rsp), %rdi
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%rsp,%r10,4), %r10
	addq	$-128, %r10
	xorl	%r15d, %r15d
	.p2align	4
.LBB7_126:
	vmovups	%zmm3, -128(%rsp)
	vmovss	(%r10,%r15,4), %xmm4
	vmovss	%xmm4, (%rdi,%r15,4)
	incq	%r15
	cmpq	%r15, %r14
	jne	.LBB7_126
	.p2align	4
.LBB7_127:
	vmaxps	%zmm2, %zmm0, %zmm2
	cmpb	$0, -40(%rsp)
	jne	.LBB7_129
	movq	-56(%rsp), %rdi
	vmovups	(%rdi), %zmm3
	movq	-24(%rsp), %rdi
	vfmadd213ps	(%rdi), %zmm3, %zmm2
.LBB7_129:
	movq	16(%rsp), %rdi
	leaq	(%rbx,%rdi,4), %rdi
	cmpq	$16, -64(%rsp)
	movq	%rdi, -8(%rsp)
	jl	.LBB7_133
	vmovups	%zmm2, (%rdi)
	movq	%r13, %rbx
	movq	(%rsp), %r13
	jmp	.LBB7_139
	.p2align	4
.LBB7_133:
	movq	%r13, %rbx
	cmpq	%r13, -48(%rsp)
	movq	(%rsp), %r13
	je	.LBB7_139
	cmpq	$7, -32(%rsp)
	jae	.LBB7_143
	xorl	%r15d, %r15d
	jmp	.LBB7_136
.LBB7_143:
	xorl	%r10d, %r10d
	.p2align	4
.LBB7_144:
	vmovups	%zmm2, -128(%rsp)
	vmovss	-128(%rsp,%r10,4), %xmm3
	vmovss	%xmm3, -28(%rcx,%r10,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-124(%rsp,%r10,4), %xmm3
	vmovss	%xmm3, -24(%rcx,%r10,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-120(%rsp,%r10,4), %xmm3
	vmovss	%xmm3, -20(%rcx,%r10,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-116(%rsp,%r10,4), %xmm3
	vmovss	%xmm3, -16(%rcx,%r10,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-112(%rsp,%r10,4), %xmm3
	vmovss	%xmm3, -12(%rcx,%r10,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-108(%rsp,%r10,4), %xmm3
	vmovss	%xmm3, -8(%rcx,%r10,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-104(%rsp,%r10,4), %xmm3
	vmovss	%xmm3, -4(%rcx,%r10,4)
	vmovups	%zmm2, -128(%rsp)
	leaq	8(%r10), %r15
	vmovss	-100(%rsp,%r10,4), %xmm3
	vmovss	%xmm3, (%rcx,%r10,4)
	movq	%r15, %r10
	cmpq	%r15, %rbp
	jne	.LBB7_144
.LBB7_136:
	testb	$7, -64(%rsp)
	je	.LBB7_139
	movq	176(%rsp), %rdi
	leaq	(%rdi,%r15,4), %r10
	leaq	(%rsp,%r15,4), %r15
	addq	$-128, %r15
	xorl	%edi, %edi
	.p2align	4
.LBB7_138:
	vmovups	%zmm2, -128(%rsp)
	vmovss	(%r15,%rdi,4), %xmm3
	vmovss	%xmm3, (%r10,%rdi,4)
	incq	%rdi
	cmpq	%rdi, %r14
	jne	.LBB7_138
	.p2align	4
.LBB7_139:
	vmaxps	%zmm1, %zmm0, %zmm1
	cmpb	$0, -40(%rsp)
	jne	.LBB7_141
	movq	-56(%rsp), %rdi
	vmovups	(%rdi), %zmm2
	movq	-24(%rsp), %rdi
	vfmadd213ps	(%rdi), %zmm2, %zmm1
.LBB7_141:
	cmpq	$16, -64(%rsp)
	jge	.LBB7_142
	cmpq	%rbx, -48(%rsp)
	je	.LBB7_151
	cmpq	$7, -32(%rsp)
	jae	.LBB7_154
	xorl	%r10d, %r10d
	jmp	.LBB7_148
.LBB7_154:
	xorl	%edi, %edi
	.p2align	4
.LBB7_155:
	vmovups	%zmm1, -128(%rsp)
	vmovss	-128(%rsp,%rdi,4), %xmm2
	vmovss	%xmm2, -28(%rdx,%rdi,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-124(%rsp,%rdi,4), %xmm2
	vmovss	%xmm2, -24(%rdx,%rdi,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-120(%rsp,%rdi,4), %xmm2
	vmovss	%xmm2, -20(%rdx,%rdi,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-116(%rsp,%rdi,4), %xmm2
	vmovss	%xmm2, -16(%rdx,%rdi,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-112(%rsp,%rdi,4), %xmm2
	vmovss	%xmm2, -12(%rdx,%rdi,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-108(%rsp,%rdi,4), %xmm2
	vmovss	%xmm2, -8(%rdx,%rdi,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-104(%rsp,%rdi,4), %xmm2
	vmovss	%xmm2, -4(%rdx,%rdi,4)
	vmovups	%zmm1, -128(%rsp)
	leaq	8(%rdi), %r10
	vmovss	-100(%rsp,%rdi,4), %xmm2
	vmovss	%xmm2, (%rdx,%rdi,4)
	movq	%r10, %rdi
	cmpq	%r10, %rbp
	jne	.LBB7_155
.LBB7_148:
	testb	$7, -64(%rsp)
	je	.LBB7_151
	leaq	(,%r10,4), %rdi
	addq	%r13, %rdi
	leaq	(%rsp,%r10,4), %r10
	addq	$-128, %r10
	xorl	%r15d, %r15d
	.p2align	4
.LBB7_150:
	vmovups	%zmm1, -128(%rsp)
	vmovss	(%r10,%r15,4), %xmm2
	vmovss	%xmm2, (%rdi,%r15,4)
	incq	%r15
	cmpq	%r15, %r14
	jne	.LBB7_150
	jmp	.LBB7_151
.LBB7_8:
	cmpq	$4, %rsi
	jb	.LBB7_153
	leaq	(,%rbx,4), %rax
	movq	%rax, 8(%rsp)
	movl	$4, %eax
	xorl	%r10d, %r10d
	jmp	.LBB7_10
.LBB7_152:
	leaq	4(%r10), %rax
	movq	104(%rsp), %rsi
	cmpq	%rax, %rsi
	movq	80(%rsp), %rdi
	movq	208(%rsp), %r13
	jge	.LBB7_10
.LBB7_153:
	addq	$272, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB7_10:
	movq	%r10, 96(%rsp)
	movq	24(%r13), %rcx
	movq	%rcx, 32(%rsp)
	movq	32(%r13), %r12
	movq	40(%r13), %rdx
	movq	%rdx, -48(%rsp)
	movq	8(%r13), %rcx
	movq	16(%r13), %r8
	movq	%r8, %r9
	imulq	%rbx, %r9
	leaq	(%rdx,%r9,4), %rdx
	movq	%rdx, 72(%rsp)
	movq	48(%r13), %rdx
	movq	%rdx, -24(%rsp)
	movq	72(%r13), %rdx
	movq	%rdx, -40(%rsp)
	movq	80(%r13), %r14
	movq	%rcx, %r10
	subq	%rbx, %r10
	vmovups	96(%r13), %zmm0
	movq	56(%r13), %rdx
	movq	64(%r13), %r11
	movq	8(%rsp), %r15
	leaq	(%rdx,%r15), %rbp
	testq	%rdx, %rdx
	cmoveq	%rdx, %rbp
	addq	%r11, %r15
	testq	%r11, %r11
	cmoveq	%r11, %r15
	testq	%rbp, %rbp
	sete	%dl
	movq	%r15, 8(%rsp)
	testq	%r15, %r15
	sete	%r11b
	orb	%dl, %r11b
	movb	%r11b, -8(%rsp)
	movq	%r8, %rsi
	movq	%rbx, %rdx
	notq	%rdx
	movq	%rcx, -64(%rsp)
	addq	%rcx, %rdx
	movq	%rdx, -16(%rsp)
	movq	%r8, %r15
	andq	$-2, %r15
	movq	-48(%rsp), %rcx
	leaq	(%rcx,%r9,4), %rcx
	addq	$64, %rcx
	movq	%rcx, 64(%rsp)
	movq	96(%rsp), %r9
	movl	%r10d, %r13d
	andl	$7, %r13d
	movq	%r10, %r11
	andq	$-8, %r11
	movq	-40(%rsp), %r8
	leaq	(%r8,%rbx,4), %rcx
	movq	%rcx, -56(%rsp)
	leaq	(%r8,%rbx,4), %rcx
	addq	$28, %rcx
	movq	%rcx, (%rsp)
	leaq	(,%r14,8), %rcx
	movq	%rcx, -32(%rsp)
	leaq	(,%r12,8), %rcx
	movq	%rcx, 56(%rsp)
	movq	32(%rsp), %rcx
	addq	$4, %rcx
	movq	%rcx, 48(%rsp)
	movq	%r12, 16(%rsp)
	leaq	(,%r12,4), %rcx
	movq	%rcx, 40(%rsp)
	leaq	(,%r14,4), %rcx
	movq	%rcx, 24(%rsp)
	movq	%rsi, -48(%rsp)
	jmp	.LBB7_11
	.p2align	4
.LBB7_197:
	vmovups	%zmm1, (%r12,%r14,4)
.LBB7_206:
	movq	%rax, %r9
	addq	$4, %rax
	movq	104(%rsp), %rdx
	cmpq	%rax, %rdx
	movq	-48(%rsp), %rsi
	jb	.LBB7_153
.LBB7_11:
	movq	%rax, -40(%rsp)
	movq	%r10, %rax
	addq	%rdi, %r9
	movq	-24(%rsp), %rcx
	vmovups	(%rcx,%rbx,4), %zmm1
	testq	%rsi, %rsi
	je	.LBB7_12
	movq	%r14, %r10
	cmpq	$1, %rsi
	movq	%r9, %rsi
	jne	.LBB7_209
	xorl	%edx, %edx
	vmovaps	%zmm1, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm1, %zmm4
	jmp	.LBB7_158
	.p2align	4
.LBB7_12:
	vmovaps	%zmm1, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm1, %zmm4
	jmp	.LBB7_160
	.p2align	4
.LBB7_209:
	leaq	12(,%r9,4), %r12
	movq	16(%rsp), %rdx
	imulq	%rdx, %r12
	movq	48(%rsp), %rdi
	addq	%rdi, %r12
	leaq	8(,%r9,4), %r14
	imulq	%rdx, %r14
	addq	%rdi, %r14
	movq	%r9, %rcx
	leaq	4(,%r9,4), %r9
	imulq	%rdx, %r9
	addq	%rdi, %r9
	movq	40(%rsp), %r8
	imulq	%rcx, %r8
	addq	%rdi, %r8
	movq	64(%rsp), %rbx
	xorl	%ecx, %ecx
	vmovaps	%zmm1, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm1, %zmm4
	.p2align	4
.LBB7_210:
	vmovups	-64(%rbx), %zmm5
	vmovups	(%rbx), %zmm6
	vfmadd231ps	-4(%r8,%rcx,4){1to16}, %zmm5, %zmm4
	vfmadd231ps	-4(%r9,%rcx,4){1to16}, %zmm5, %zmm3
	vfmadd231ps	-4(%r14,%rcx,4){1to16}, %zmm5, %zmm2
	vfmadd231ps	-4(%r12,%rcx,4){1to16}, %zmm5, %zmm1
	leaq	2(%rcx), %rdx
	vfmadd231ps	(%r8,%rcx,4){1to16}, %zmm6, %zmm4
	vfmadd231ps	(%r9,%rcx,4){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%r14,%rcx,4){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%r12,%rcx,4){1to16}, %zmm6, %zmm1
	subq	$-128, %rbx
	movq	%rdx, %rcx
	cmpq	%rdx, %r15
	jne	.LBB7_210
.LBB7_158:
	testb	$1, -48(%rsp)
	movq	88(%rsp), %rbx
	movq	80(%rsp), %rdi
	movq	%rsi, %r9
	movq	%r10, %r14
	je	.LBB7_160
	movq	%r9, %rcx
	movq	16(%rsp), %r12
	imulq	%r12, %rcx
	movq	32(%rsp), %r8
	leaq	(%r8,%rcx,4), %rcx
	leaq	(%rcx,%rdx,4), %r8
	movq	%rdx, %r9
	shlq	$6, %r9
	movq	72(%rsp), %r14
	vmovups	(%r14,%r9), %zmm5
	movq	%r10, %r14
	movq	%rsi, %r9
	vfmadd231ps	(%rcx,%rdx,4){1to16}, %zmm5, %zmm4
	leaq	(%r8,%r12,4), %rcx
	vfmadd231ps	(%r8,%r12,4){1to16}, %zmm5, %zmm3
	vfmadd231ps	(%r8,%r12,8){1to16}, %zmm5, %zmm2
	movq	56(%rsp), %rdx
	vfmadd231ps	(%rdx,%rcx){1to16}, %zmm5, %zmm1
.LBB7_160:
	vmaxps	%zmm4, %zmm0, %zmm4
	movzbl	-8(%rsp), %esi
	testb	%sil, %sil
	jne	.LBB7_162
	vmovups	(%rbp), %zmm5
	movq	8(%rsp), %rcx
	vfmadd213ps	(%rcx), %zmm5, %zmm4
.LBB7_162:
	movq	%rax, %r10
	movq	%r9, %rcx
	imulq	%r14, %rcx
	movq	-56(%rsp), %rax
	leaq	(%rax,%rcx,4), %r12
	cmpq	$16, %r10
	movq	-40(%rsp), %rax
	jl	.LBB7_164
	vmovups	%zmm4, (%r12)
	jmp	.LBB7_170
	.p2align	4
.LBB7_164:
	cmpq	%rbx, -64(%rsp)
	je	.LBB7_170
	cmpq	$7, -16(%rsp)
	jae	.LBB7_174
	xorl	%r8d, %r8d
	jmp	.LBB7_167
.LBB7_174:
	movq	24(%rsp), %rcx
	imulq	%r9, %rcx
	addq	(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB7_175:
	vmovups	%zmm4, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm5
	vmovss	%xmm5, -28(%rcx,%rdx,4)
	vmovups	%zmm4, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm5
	vmovss	%xmm5, -24(%rcx,%rdx,4)
	vmovups	%zmm4, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm5
	vmovss	%xmm5, -20(%rcx,%rdx,4)
	vmovups	%zmm4, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm5
	vmovss	%xmm5, -16(%rcx,%rdx,4)
	vmovups	%zmm4, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm5
	vmovss	%xmm5, -12(%rcx,%rdx,4)
	vmovups	%zmm4, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm5
	vmovss	%xmm5, -8(%rcx,%rdx,4)
	vmovups	%zmm4, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm5
	vmovss	%xmm5, -4(%rcx,%rdx,4)
	vmovups	%zmm4, -128(%rsp)
	leaq	8(%rdx), %r8
	vmovss	-100(%rsp,%rdx,4), %xmm5
	vmovss	%xmm5, (%rcx,%rdx,4)
	movq	%r8, %rdx
	cmpq	%r8, %r11
	jne	.LBB7_175
.LBB7_167:
	testq	%r13, %r13
	je	.LBB7_170
	movq	24(%rsp), %rcx
	imulq	%r9, %rcx
	leaq	(%rcx,%r8,4), %rcx
	addq	-56(%rsp), %rcx
	leaq	(%rsp,%r8,4), %rdx
	addq	$-128, %rdx
	xorl	%r8d, %r8d
	.p2align	4
.LBB7_169:
	vmovups	%zmm4, -128(%rsp)
	vmovss	(%rdx,%r8,4), %xmm5
	vmovss	%xmm5, (%rcx,%r8,4)
	incq	%r8
	cmpq	%r8, %r13
	jne	.LBB7_169
	.p2align	4
.LBB7_170:
	vmaxps	%zmm3, %zmm0, %zmm3
	testb	%sil, %sil
	jne	.LBB7_172
	vmovups	(%rbp), %zmm4
	movq	8(%rsp), %rcx
	vfmadd213ps	(%rcx), %zmm4, %zmm3
.LBB7_172:
	cmpq	$16, %r10
	jl	.LBB7_176
	vmovups	%zmm3, (%r12,%r14,4)
	jmp	.LBB7_182
	.p2align	4
.LBB7_176:
	cmpq	%rbx, -64(%rsp)
	je	.LBB7_182
	cmpq	$7, -16(%rsp)
	jae	.LBB7_186
	xorl	%r8d, %r8d
	jmp	.LBB7_179
.LBB7_186:
	leaq	4(,%r9,4), %rcx
	imulq	%r14, %rcx
	addq	(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB7_187:
	vmovups	%zmm3, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -28(%rcx,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -24(%rcx,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -20(%rcx,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -16(%rcx,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -12(%rcx,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -8(%rcx,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, -4(%rcx,%rdx,4)
	vmovups	%zmm3, -128(%rsp)
	leaq	8(%rdx), %r8
	vmovss	-100(%rsp,%rdx,4), %xmm4
	vmovss	%xmm4, (%rcx,%rdx,4)
	movq	%r8, %rdx
	cmpq	%r8, %r11
	jne	.LBB7_187
.LBB7_179:
	testb	$7, %r10b
	je	.LBB7_182
	leaq	4(,%r9,4), %rcx
	imulq	%r14, %rcx
	leaq	(%rcx,%r8,4), %rcx
	addq	-56(%rsp), %rcx
	leaq	(%rsp,%r8,4), %rdx
	addq	$-128, %rdx
	xorl	%r8d, %r8d
	.p2align	4
.LBB7_181:
	vmovups	%zmm3, -128(%rsp)
	vmovss	(%rdx,%r8,4), %xmm4
	vmovss	%xmm4, (%rcx,%r8,4)
	incq	%r8
	cmpq	%r8, %r13
	jne	.LBB7_181
	.p2align	4
.LBB7_182:
	vmaxps	%zmm2, %zmm0, %zmm2
	testb	%sil, %sil
	jne	.LBB7_184
	vmovups	(%rbp), %zmm3
	movq	8(%rsp), %rcx
	vfmadd213ps	(%rcx), %zmm3, %zmm2
.LBB7_184:
	addq	-32(%rsp), %r12
	cmpq	$16, %r10
	jl	.LBB7_188
	vmovups	%zmm2, (%r12)
	jmp	.LBB7_194
	.p2align	4
.LBB7_188:
	cmpq	%rbx, -64(%rsp)
	je	.LBB7_194
	cmpq	$7, -16(%rsp)
	jae	.LBB7_198
	xorl	%r8d, %r8d
	jmp	.LBB7_191
.LBB7_198:
	leaq	8(,%r9,4), %rcx
	imulq	%r14, %rcx
	addq	(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB7_199:
	vmovups	%zmm2, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm3
	vmovss	%xmm3, -28(%rcx,%rdx,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm3
	vmovss	%xmm3, -24(%rcx,%rdx,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm3
	vmovss	%xmm3, -20(%rcx,%rdx,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm3
	vmovss	%xmm3, -16(%rcx,%rdx,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm3
	vmovss	%xmm3, -12(%rcx,%rdx,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm3
	vmovss	%xmm3, -8(%rcx,%rdx,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm3
	vmovss	%xmm3, -4(%rcx,%rdx,4)
	vmovups	%zmm2, -128(%rsp)
	leaq	8(%rdx), %r8
	vmovss	-100(%rsp,%rdx,4), %xmm3
	vmovss	%xmm3, (%rcx,%rdx,4)
	movq	%r8, %rdx
	cmpq	%r8, %r11
	jne	.LBB7_199
.LBB7_191:
	testb	$7, %r10b
	je	.LBB7_194
	leaq	8(,%r9,4), %rcx
	imulq	%r14, %rcx
	leaq	(%rcx,%r8,4), %rcx
	addq	-56(%rsp), %rcx
	leaq	(%rsp,%r8,4), %rdx
	addq	$-128, %rdx
	xorl	%r8d, %r8d
	.p2align	4
.LBB7_193:
	vmovups	%zmm2, -128(%rsp)
	vmovss	(%rdx,%r8,4), %xmm3
	vmovss	%xmm3, (%rcx,%r8,4)
	incq	%r8
	cmpq	%r8, %r13
	jne	.LBB7_193
	.p2align	4
.LBB7_194:
	vmaxps	%zmm1, %zmm0, %zmm1
	testb	%sil, %sil
	jne	.LBB7_196
	vmovups	(%rbp), %zmm2
	movq	8(%rsp), %rcx
	vfmadd213ps	(%rcx), %zmm2, %zmm1
.LBB7_196:
	cmpq	$16, %r10
	jge	.LBB7_197
	cmpq	%rbx, -64(%rsp)
	je	.LBB7_206
	cmpq	$7, -16(%rsp)
	jae	.LBB7_207
	xorl	%r8d, %r8d
	jmp	.LBB7_203
.LBB7_207:
	leaq	12(,%r9,4), %rcx
	imulq	%r14, %rcx
	addq	(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB7_208:
	vmovups	%zmm1, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -28(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -24(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -20(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -16(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -12(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -8(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -4(%rcx,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	leaq	8(%rdx), %r8
	vmovss	-100(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, (%rcx,%rdx,4)
	movq	%r8, %rdx
	cmpq	%r8, %r11
	jne	.LBB7_208
.LBB7_203:
	testb	$7, %r10b
	je	.LBB7_206
	leaq	12(,%r9,4), %rcx
	imulq	%r14, %rcx
	leaq	(%rcx,%r8,4), %rcx
	addq	-56(%rsp), %rcx
	leaq	(%rsp,%r8,4), %rdx
	addq	$-128, %rdx
	xorl	%r8d, %r8d
	.p2align	4
.LBB7_205:
	vmovups	%zmm1, -128(%rsp)
	vmovss	(%rdx,%r8,4), %xmm2
	vmovss	%xmm2, (%rcx,%r8,4)
	incq	%r8
	cmpq	%r8, %r13
	jne	.LBB7_205
	jmp	.LBB7_206
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
	subq	$152, %rsp
	movq	%rdi, 48(%rsp)
	cmpq	$2, %rsi
	movq	%r13, 96(%rsp)
	jl	.LBB8_136
	movq	8(%r13), %r9
	cmpq	$49, %r9
	movq	%r9, -56(%rsp)
	movq	%rsi, 128(%rsp)
	jl	.LBB8_2
	movq	16(%r13), %r11
	movq	24(%r13), %r8
	movq	32(%r13), %rdi
	movq	%rdi, %rax
	movq	48(%rsp), %rsi
	imulq	%rsi, %rax
	leaq	(%r8,%rax,4), %rax
	movq	%rax, 32(%rsp)
	movq	72(%r13), %rax
	movq	80(%r13), %r14
	movq	%r14, 8(%rsp)
	movq	%r14, %rcx
	imulq	%rsi, %rcx
	leaq	(%rax,%rcx,4), %r10
	movq	%r10, 24(%rsp)
	vmovups	96(%r13), %zmm0
	movq	%r11, %r10
	shlq	$4, %r10
	movq	%r10, 112(%rsp)
	movq	%r11, %rbx
	shlq	$7, %rbx
	movq	%r11, %r15
	andq	$-2, %r15
	movl	%r9d, %edx
	andl	$7, %edx
	movq	%rdx, 56(%rsp)
	leaq	4(,%rsi,4), %rsi
	movq	%rdi, 120(%rsp)
	imulq	%rsi, %rdi
	leaq	(%rdi,%r8), %r12
	addq	$4, %r12
	leaq	(%rax,%rcx,4), %rbp
	addq	$220, %rbp
	leaq	(%rax,%rcx,4), %rcx
	addq	$192, %rcx
	movq	%rcx, -64(%rsp)
	imulq	%r14, %rsi
	leaq	(%rsi,%rax), %rdi
	addq	$220, %rdi
	addq	%rsi, %rax
	addq	$192, %rax
	movq	%rax, -16(%rsp)
	movq	%r11, %rcx
	shlq	$6, %rcx
	movq	%r11, %rax
	shlq	$8, %rax
	movq	%rax, 88(%rsp)
	movq	%r9, %r8
	andq	$-8, %r8
	addq	$-48, %r8
	movq	40(%r13), %rsi
	movq	48(%r13), %rdx
	movq	%rdx, 80(%rsp)
	movq	56(%r13), %rdx
	movq	%rdx, 72(%rsp)
	movq	64(%r13), %rdx
	movq	%rdx, 64(%rsp)
	leaq	-49(%r9), %rdx
	movq	%rdx, 40(%rsp)
	leaq	(%rcx,%rcx,2), %r10
	xorl	%r14d, %r14d
	movq	%rsi, 104(%rsp)
	xorl	%r13d, %r13d
	movq	%r11, 16(%rsp)
	movq	%r15, -48(%rsp)
	jmp	.LBB8_4
	.p2align	4
.LBB8_51:
	vmovups	%zmm1, 192(%r11,%rax,4)
	movq	16(%rsp), %r11
.LBB8_58:
	leaq	64(%r13), %rdx
	addq	$112, %r13
	movq	-32(%rsp), %r14
	incq	%r14
	movq	(%rsp), %rsi
	addq	88(%rsp), %rsi
	addq	$256, %rbp
	addq	$-64, %r8
	addq	$256, -64(%rsp)
	addq	$256, %rdi
	addq	$256, -16(%rsp)
	cmpq	%r9, %r13
	movq	%rdx, %r13
	jge	.LBB8_59
.LBB8_4:
	movq	%r8, -24(%rsp)
	movq	80(%rsp), %rax
	vmovups	(%rax,%r13,4), %zmm4
	vmovups	64(%rax,%r13,4), %zmm3
	vmovups	128(%rax,%r13,4), %zmm2
	vmovups	192(%rax,%r13,4), %zmm1
	testq	%r11, %r11
	movq	%rsi, (%rsp)
	je	.LBB8_5
	cmpq	$1, %r11
	movq	32(%rsp), %rax
	jne	.LBB8_149
	xorl	%edx, %edx
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm4, %zmm8
	jmp	.LBB8_8
	.p2align	4
.LBB8_5:
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm4, %zmm8
	jmp	.LBB8_10
	.p2align	4
.LBB8_149:
	xorl	%r9d, %r9d
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm4, %zmm8
	.p2align	4
.LBB8_150:
	vbroadcastss	(%rax,%r9,4), %zmm9
	vmovups	(%rsi), %zmm10
	vmovups	64(%rsi), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm8
	vmovups	(%rsi,%rcx), %zmm12
	vmovups	64(%rsi,%rcx), %zmm13
	vmovups	(%rsi,%rbx), %zmm14
	vfmadd231ps	%zmm12, %zmm9, %zmm7
	vmovups	64(%rsi,%rbx), %zmm15
	vfmadd231ps	%zmm14, %zmm9, %zmm6
	vmovups	(%rsi,%r10), %zmm16
	vmovups	64(%rsi,%r10), %zmm17
	vfmadd231ps	%zmm9, %zmm16, %zmm5
	vbroadcastss	-4(%r12,%r9,4), %zmm9
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vfmadd231ps	%zmm12, %zmm9, %zmm3
	vfmadd231ps	%zmm14, %zmm9, %zmm2
	vfmadd231ps	%zmm16, %zmm9, %zmm1
	leaq	2(%r9), %rdx
	vbroadcastss	4(%rax,%r9,4), %zmm9
	vfmadd231ps	%zmm11, %zmm9, %zmm8
	vfmadd231ps	%zmm13, %zmm9, %zmm7
	vfmadd231ps	%zmm15, %zmm9, %zmm6
	vfmadd231ps	%zmm9, %zmm17, %zmm5
	vbroadcastss	(%r12,%r9,4), %zmm9
	vfmadd231ps	%zmm11, %zmm9, %zmm4
	vfmadd231ps	%zmm13, %zmm9, %zmm3
	vfmadd231ps	%zmm15, %zmm9, %zmm2
	vfmadd231ps	%zmm17, %zmm9, %zmm1
	subq	$-128, %rsi
	movq	%rdx, %r9
	cmpq	%rdx, %r15
	jne	.LBB8_150
.LBB8_8:
	testb	$1, %r11b
	je	.LBB8_10
	movq	%r13, %rax
	imulq	%r11, %rax
	movq	104(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	movq	%rdx, %rsi
	shlq	$6, %rsi
	leaq	(%rax,%rsi), %r9
	vmovups	(%rax,%rsi), %zmm9
	movq	112(%rsp), %rsi
	vmovups	(%r9,%rsi,4), %zmm10
	movq	32(%rsp), %r8
	leaq	(%r8,%rdx,4), %rax
	vmovups	(%rbx,%r9), %zmm11
	addq	%rbx, %r9
	vmovups	(%r9,%rsi,4), %zmm12
	vbroadcastss	(%r8,%rdx,4), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm11, %zmm13, %zmm6
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	movq	120(%rsp), %rdx
	vbroadcastss	(%rax,%rdx,4), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm4
	vfmadd231ps	%zmm10, %zmm13, %zmm3
	vfmadd231ps	%zmm11, %zmm13, %zmm2
	vfmadd231ps	%zmm12, %zmm13, %zmm1
.LBB8_10:
	movq	72(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r13,4), %rdx
	cmoveq	%rax, %rdx
	movq	64(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r13,4), %rsi
	cmoveq	%rax, %rsi
	vmaxps	%zmm8, %zmm0, %zmm8
	testq	%rdx, %rdx
	je	.LBB8_11
	testq	%rsi, %rsi
	je	.LBB8_14
	vmovups	(%rdx), %zmm9
	vfmadd213ps	(%rsi), %zmm9, %zmm8
.LBB8_14:
	leaq	64(%rdx), %r9
	jmp	.LBB8_15
	.p2align	4
.LBB8_11:
	xorl	%r9d, %r9d
.LBB8_15:
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%r9, %r9
	je	.LBB8_18
	testq	%rsi, %rsi
	je	.LBB8_18
	vmovups	(%r9), %zmm9
	vfmadd213ps	64(%rsi), %zmm9, %zmm7
.LBB8_18:
	leaq	128(%rsi), %r9
	testq	%rsi, %rsi
	movq	%r9, %rax
	cmoveq	%rsi, %rax
	vmaxps	%zmm6, %zmm0, %zmm6
	testq	%rdx, %rdx
	je	.LBB8_19
	testq	%rsi, %rsi
	je	.LBB8_22
	vmovups	128(%rdx), %zmm9
	vfmadd213ps	(%r9), %zmm9, %zmm6
.LBB8_22:
	leaq	192(%rdx), %r9
	jmp	.LBB8_23
	.p2align	4
.LBB8_19:
	xorl	%r9d, %r9d
.LBB8_23:
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%r9, %r9
	movq	%rax, -40(%rsp)
	je	.LBB8_26
	testq	%rsi, %rsi
	je	.LBB8_26
	vmovups	(%r9), %zmm9
	vfmadd213ps	64(%rax), %zmm9, %zmm5
.LBB8_26:
	movq	%r14, -32(%rsp)
	movq	%r14, %rax
	shlq	$6, %rax
	movq	40(%rsp), %r8
	subq	%rax, %r8
	movq	%r8, -8(%rsp)
	movq	-56(%rsp), %r14
	subq	%r13, %r14
	movq	24(%rsp), %rax
	leaq	(%rax,%r13,4), %r11
	vmovups	%zmm8, (%r11)
	vmovups	%zmm7, 64(%r11)
	vmovups	%zmm6, 128(%r11)
	addq	$-48, %r14
	cmpq	$16, %r14
	jl	.LBB8_28
	vmovups	%zmm5, 192(%r11)
	jmp	.LBB8_34
	.p2align	4
.LBB8_28:
	testq	%r14, %r14
	je	.LBB8_34
	cmpq	$7, -8(%rsp)
	jae	.LBB8_147
	xorl	%r15d, %r15d
	jmp	.LBB8_31
.LBB8_147:
	xorl	%r9d, %r9d
	movq	-24(%rsp), %rax
	.p2align	4
.LBB8_148:
	vmovups	%zmm5, -128(%rsp)
	vmovss	-128(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -28(%rbp,%r9,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-124(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -24(%rbp,%r9,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-120(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -20(%rbp,%r9,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-116(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -16(%rbp,%r9,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-112(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -12(%rbp,%r9,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-108(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -8(%rbp,%r9,4)
	vmovups	%zmm5, -128(%rsp)
	vmovss	-104(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, -4(%rbp,%r9,4)
	vmovups	%zmm5, -128(%rsp)
	leaq	8(%r9), %r15
	vmovss	-100(%rsp,%r9,4), %xmm6
	vmovss	%xmm6, (%rbp,%r9,4)
	movq	%r15, %r9
	cmpq	%r15, %rax
	jne	.LBB8_148
.LBB8_31:
	movq	56(%rsp), %r8
	testq	%r8, %r8
	je	.LBB8_34
	movq	-64(%rsp), %rax
	leaq	(%rax,%r15,4), %r9
	leaq	(%rsp,%r15,4), %r15
	addq	$-128, %r15
	xorl	%eax, %eax
	.p2align	4
.LBB8_33:
	vmovups	%zmm5, -128(%rsp)
	vmovss	(%r15,%rax,4), %xmm6
	vmovss	%xmm6, (%r9,%rax,4)
	incq	%rax
	cmpq	%rax, %r8
	jne	.LBB8_33
	.p2align	4
.LBB8_34:
	vmaxps	%zmm4, %zmm0, %zmm4
	testq	%rdx, %rdx
	je	.LBB8_35
	testq	%rsi, %rsi
	movq	8(%rsp), %rax
	movq	-48(%rsp), %r15
	je	.LBB8_38
	vmovups	(%rdx), %zmm5
	vfmadd213ps	(%rsi), %zmm5, %zmm4
.LBB8_38:
	movq	-24(%rsp), %r8
	leaq	64(%rdx), %r9
	jmp	.LBB8_39
	.p2align	4
.LBB8_35:
	xorl	%r9d, %r9d
	movq	8(%rsp), %rax
	movq	-48(%rsp), %r15
	movq	-24(%rsp), %r8
.LBB8_39:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%r9, %r9
	je	.LBB8_42
	testq	%rsi, %rsi
	je	.LBB8_42
	vmovups	(%r9), %zmm5
	vfmadd213ps	64(%rsi), %zmm5, %zmm3
.LBB8_42:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%rdx, %rdx
	movq	-56(%rsp), %r9
	je	.LBB8_43
	testq	%rsi, %rsi
	je	.LBB8_46
	vmovups	128(%rdx), %zmm5
	movq	%r9, %r15
	movq	-40(%rsp), %r9
	vfmadd213ps	(%r9), %zmm5, %zmm2
	movq	%r15, %r9
	movq	-48(%rsp), %r15
.LBB8_46:
	addq	$192, %rdx
	jmp	.LBB8_47
	.p2align	4
.LBB8_43:
	xorl	%edx, %edx
.LBB8_47:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rdx, %rdx
	je	.LBB8_50
	testq	%rsi, %rsi
	je	.LBB8_50
	vmovups	(%rdx), %zmm5
	movq	-40(%rsp), %rdx
	vfmadd213ps	64(%rdx), %zmm5, %zmm1
.LBB8_50:
	vmovups	%zmm4, (%r11,%rax,4)
	vmovups	%zmm3, 64(%r11,%rax,4)
	vmovups	%zmm2, 128(%r11,%rax,4)
	cmpq	$16, %r14
	jge	.LBB8_51
	testq	%r14, %r14
	movq	16(%rsp), %r11
	movq	56(%rsp), %r14
	je	.LBB8_58
	cmpq	$7, -8(%rsp)
	jae	.LBB8_145
	xorl	%esi, %esi
	jmp	.LBB8_55
.LBB8_145:
	xorl	%edx, %edx
	.p2align	4
.LBB8_146:
	vmovups	%zmm1, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -28(%rdi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -24(%rdi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -20(%rdi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -16(%rdi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -12(%rdi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -8(%rdi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -4(%rdi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	leaq	8(%rdx), %rsi
	vmovss	-100(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, (%rdi,%rdx,4)
	movq	%rsi, %rdx
	cmpq	%rsi, %r8
	jne	.LBB8_146
.LBB8_55:
	testb	$7, %r9b
	je	.LBB8_58
	movq	-16(%rsp), %rax
	leaq	(%rax,%rsi,4), %rdx
	leaq	(%rsp,%rsi,4), %rsi
	addq	$-128, %rsi
	xorl	%eax, %eax
	.p2align	4
.LBB8_57:
	vmovups	%zmm1, -128(%rsp)
	vmovss	(%rsi,%rax,4), %xmm2
	vmovss	%xmm2, (%rdx,%rax,4)
	incq	%rax
	cmpq	%rax, %r14
	jne	.LBB8_57
	jmp	.LBB8_58
.LBB8_2:
	xorl	%edx, %edx
.LBB8_59:
	leaq	16(%rdx), %rax
	cmpq	%r9, %rax
	jge	.LBB8_60
	movq	96(%rsp), %rbx
	movq	16(%rbx), %r13
	movq	32(%rbx), %r15
	movq	%r15, -16(%rsp)
	movq	40(%rbx), %rcx
	movq	72(%rbx), %rsi
	movq	80(%rbx), %rbp
	movq	%rbp, %r14
	movq	48(%rsp), %rax
	imulq	%rax, %r14
	leaq	(%rsi,%r14,4), %rdi
	movq	%rdi, 24(%rsp)
	vmovups	96(%rbx), %zmm0
	movq	%r9, %r8
	subq	%rdx, %r8
	leaq	4(,%rax,4), %rdi
	imulq	%rdi, %r15
	leaq	(,%rdx,4), %r12
	leaq	64(,%rdx,4), %rax
	imulq	%r13, %rax
	leaq	(%rcx,%rax), %r10
	addq	$192, %r10
	movq	%rdx, %r9
	imulq	%r13, %r9
	leaq	(%rcx,%r9,4), %r11
	addq	$192, %r11
	addq	%rcx, %rax
	movq	%rax, -8(%rsp)
	leaq	(%rcx,%r9,4), %rax
	movq	%rax, -48(%rsp)
	leaq	(%r12,%r14,4), %rcx
	leaq	92(%rsi,%rcx), %r14
	leaq	(%rsi,%rcx), %rax
	addq	$64, %rax
	movq	%rax, -64(%rsp)
	movq	%rbp, 8(%rsp)
	imulq	%rbp, %rdi
	leaq	(%rdi,%rdx,4), %rcx
	movq	-16(%rsp), %rdi
	leaq	(%rsi,%rcx), %r12
	addq	$92, %r12
	addq	%rsi, %rcx
	addq	$64, %rcx
	movq	%r13, %rax
	leaq	-16(%r8), %r13
	addq	$-17, %r8
	movq	%r8, 88(%rsp)
	movl	%eax, %esi
	andl	$3, %esi
	movq	%rax, %r8
	andq	$-4, %r8
	movq	%r8, 136(%rsp)
	movl	%r13d, %r8d
	andl	$7, %r8d
	movq	%r8, 32(%rsp)
	imulq	48(%rsp), %rdi
	movq	%rax, %r8
	shlq	$7, %r8
	movq	%r8, 80(%rsp)
	movq	%rsi, 120(%rsp)
	shll	$6, %esi
	movq	%rsi, 112(%rsp)
	movq	%r13, %rsi
	movq	%r13, 144(%rsp)
	andq	$-8, %rsi
	movq	24(%rbx), %r8
	movq	48(%rbx), %r13
	movq	%r13, 72(%rsp)
	movq	56(%rbx), %r13
	movq	%r13, 64(%rsp)
	movq	64(%rbx), %rbx
	movq	%rbx, 40(%rsp)
	movq	%rcx, %rbx
	movq	%r15, 56(%rsp)
	leaq	12(%r15,%r8), %r15
	movq	%r8, 104(%rsp)
	leaq	12(%r8,%rdi,4), %rbp
	movq	$0, -24(%rsp)
	movq	%rax, 16(%rsp)
	movq	%rdi, -16(%rsp)
	jmp	.LBB8_62
	.p2align	4
.LBB8_95:
	vmovups	%zmm1, 64(%rdi,%rax,4)
.LBB8_102:
	leaq	32(%rdx), %r13
	addq	$48, %rdx
	incq	-24(%rsp)
	movq	80(%rsp), %rax
	addq	%rax, %r10
	addq	%rax, %r11
	addq	%rax, -8(%rsp)
	addq	%rax, -48(%rsp)
	subq	$-128, %r14
	addq	$-32, %rsi
	subq	$-128, -64(%rsp)
	subq	$-128, %r12
	subq	$-128, %rbx
	cmpq	%r9, %rdx
	movq	%r13, %rdx
	movq	16(%rsp), %rax
	movq	-16(%rsp), %rdi
	jge	.LBB8_103
.LBB8_62:
	movq	72(%rsp), %rcx
	vmovups	(%rcx,%rdx,4), %zmm2
	vmovups	64(%rcx,%rdx,4), %zmm1
	testq	%rax, %rax
	movq	%rbx, -32(%rsp)
	je	.LBB8_63
	cmpq	$4, %rax
	jae	.LBB8_111
	xorl	%eax, %eax
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	movq	56(%rsp), %r13
	jmp	.LBB8_66
	.p2align	4
.LBB8_63:
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	jmp	.LBB8_69
	.p2align	4
.LBB8_111:
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	movq	56(%rsp), %r13
	movq	136(%rsp), %rbx
	.p2align	4
.LBB8_112:
	vbroadcastss	-12(%rbp,%r8,4), %zmm5
	vmovups	-192(%r11,%rcx), %zmm6
	vmovups	-128(%r11,%rcx), %zmm7
	vmovups	-64(%r11,%rcx), %zmm8
	vmovups	(%r11,%rcx), %zmm9
	vfmadd231ps	%zmm6, %zmm5, %zmm4
	vmovups	-192(%r10,%rcx), %zmm10
	vmovups	-128(%r10,%rcx), %zmm11
	vmovups	-64(%r10,%rcx), %zmm12
	vmovups	(%r10,%rcx), %zmm13
	vbroadcastss	-12(%r15,%r8,4), %zmm14
	vfmadd231ps	%zmm5, %zmm10, %zmm3
	vfmadd231ps	%zmm6, %zmm14, %zmm2
	vfmadd231ps	%zmm10, %zmm14, %zmm1
	vbroadcastss	-8(%rbp,%r8,4), %zmm5
	vfmadd231ps	%zmm7, %zmm5, %zmm4
	vfmadd231ps	%zmm5, %zmm11, %zmm3
	vbroadcastss	-8(%r15,%r8,4), %zmm5
	vfmadd231ps	%zmm7, %zmm5, %zmm2
	vbroadcastss	-4(%rbp,%r8,4), %zmm6
	vfmadd231ps	%zmm11, %zmm5, %zmm1
	vfmadd231ps	%zmm8, %zmm6, %zmm4
	vfmadd231ps	%zmm6, %zmm12, %zmm3
	vbroadcastss	-4(%r15,%r8,4), %zmm5
	vfmadd231ps	%zmm8, %zmm5, %zmm2
	vfmadd231ps	%zmm12, %zmm5, %zmm1
	leaq	4(%r8), %rax
	vbroadcastss	(%rbp,%r8,4), %zmm5
	vfmadd231ps	%zmm9, %zmm5, %zmm4
	vfmadd231ps	%zmm5, %zmm13, %zmm3
	vbroadcastss	(%r15,%r8,4), %zmm5
	vfmadd231ps	%zmm9, %zmm5, %zmm2
	vfmadd231ps	%zmm13, %zmm5, %zmm1
	addq	$256, %rcx
	movq	%rax, %r8
	cmpq	%rax, %rbx
	jne	.LBB8_112
.LBB8_66:
	cmpq	$0, 120(%rsp)
	movq	112(%rsp), %r9
	je	.LBB8_69
	movq	104(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	shlq	$6, %rax
	movq	-8(%rsp), %r8
	addq	%rax, %r8
	addq	-48(%rsp), %rax
	xorl	%ebx, %ebx
	.p2align	4
.LBB8_68:
	vmovups	(%rax,%rbx), %zmm5
	vmovups	(%r8,%rbx), %zmm6
	vbroadcastss	(%rcx,%rdi,4), %zmm7
	vfmadd231ps	%zmm5, %zmm7, %zmm4
	vbroadcastss	(%rcx,%r13), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	addq	$64, %rbx
	addq	$4, %rcx
	cmpq	%rbx, %r9
	jne	.LBB8_68
.LBB8_69:
	movq	64(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%rdx,4), %rbx
	cmoveq	%rax, %rbx
	movq	40(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%rdx,4), %r13
	cmoveq	%rax, %r13
	vmaxps	%zmm4, %zmm0, %zmm4
	testq	%rbx, %rbx
	je	.LBB8_70
	testq	%r13, %r13
	je	.LBB8_73
	vmovups	(%rbx), %zmm5
	vfmadd213ps	(%r13), %zmm5, %zmm4
.LBB8_73:
	movq	-56(%rsp), %rcx
	leaq	64(%rbx), %rax
	jmp	.LBB8_74
	.p2align	4
.LBB8_70:
	xorl	%eax, %eax
	movq	-56(%rsp), %rcx
.LBB8_74:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rax, %rax
	je	.LBB8_77
	testq	%r13, %r13
	je	.LBB8_77
	vmovups	(%rax), %zmm5
	vfmadd213ps	64(%r13), %zmm5, %zmm3
.LBB8_77:
	movq	-24(%rsp), %rax
	shlq	$5, %rax
	movq	88(%rsp), %rdi
	subq	%rax, %rdi
	movq	%rdi, -40(%rsp)
	subq	%rdx, %rcx
	movq	24(%rsp), %rax
	leaq	(%rax,%rdx,4), %rax
	vmovups	%zmm4, (%rax)
	addq	$-16, %rcx
	cmpq	$16, %rcx
	movq	%rax, (%rsp)
	jl	.LBB8_79
	vmovups	%zmm3, 64(%rax)
	jmp	.LBB8_85
	.p2align	4
.LBB8_79:
	testq	%rcx, %rcx
	je	.LBB8_85
	cmpq	$7, -40(%rsp)
	jae	.LBB8_109
	xorl	%r9d, %r9d
	jmp	.LBB8_82
.LBB8_109:
	xorl	%eax, %eax
	.p2align	4
.LBB8_110:
	vmovups	%zmm3, -128(%rsp)
	vmovss	-128(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -28(%r14,%rax,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-124(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -24(%r14,%rax,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-120(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -20(%r14,%rax,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-116(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -16(%r14,%rax,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-112(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -12(%r14,%rax,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-108(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -8(%r14,%rax,4)
	vmovups	%zmm3, -128(%rsp)
	vmovss	-104(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, -4(%r14,%rax,4)
	vmovups	%zmm3, -128(%rsp)
	leaq	8(%rax), %r9
	vmovss	-100(%rsp,%rax,4), %xmm4
	vmovss	%xmm4, (%r14,%rax,4)
	movq	%r9, %rax
	cmpq	%r9, %rsi
	jne	.LBB8_110
.LBB8_82:
	movq	32(%rsp), %r8
	testq	%r8, %r8
	je	.LBB8_85
	movq	-64(%rsp), %rax
	leaq	(%rax,%r9,4), %rax
	leaq	(%rsp,%r9,4), %r9
	addq	$-128, %r9
	xorl	%edi, %edi
	.p2align	4
.LBB8_84:
	vmovups	%zmm3, -128(%rsp)
	vmovss	(%r9,%rdi,4), %xmm4
	vmovss	%xmm4, (%rax,%rdi,4)
	incq	%rdi
	cmpq	%rdi, %r8
	jne	.LBB8_84
	.p2align	4
.LBB8_85:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%rbx, %rbx
	je	.LBB8_86
	testq	%r13, %r13
	movq	8(%rsp), %rax
	je	.LBB8_89
	vmovups	(%rbx), %zmm3
	vfmadd213ps	(%r13), %zmm3, %zmm2
.LBB8_89:
	addq	$64, %rbx
	jmp	.LBB8_90
	.p2align	4
.LBB8_86:
	xorl	%ebx, %ebx
	movq	8(%rsp), %rax
.LBB8_90:
	movq	(%rsp), %rdi
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rbx, %rbx
	je	.LBB8_91
	testq	%r13, %r13
	movq	-56(%rsp), %r9
	je	.LBB8_94
	vmovups	(%rbx), %zmm3
	vfmadd213ps	64(%r13), %zmm3, %zmm1
	jmp	.LBB8_94
	.p2align	4
.LBB8_91:
	movq	-56(%rsp), %r9
.LBB8_94:
	vmovups	%zmm2, (%rdi,%rax,4)
	cmpq	$16, %rcx
	movq	-32(%rsp), %rbx
	jge	.LBB8_95
	testq	%rcx, %rcx
	movq	32(%rsp), %r8
	je	.LBB8_102
	cmpq	$7, -40(%rsp)
	jae	.LBB8_107
	xorl	%ecx, %ecx
	jmp	.LBB8_99
.LBB8_107:
	xorl	%eax, %eax
	.p2align	4
.LBB8_108:
	vmovups	%zmm1, -128(%rsp)
	vmovss	-128(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -28(%r12,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-124(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -24(%r12,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-120(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -20(%r12,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-116(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -16(%r12,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-112(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -12(%r12,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-108(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -8(%r12,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-104(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -4(%r12,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	leaq	8(%rax), %rcx
	vmovss	-100(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, (%r12,%rax,4)
	movq	%rcx, %rax
	cmpq	%rcx, %rsi
	jne	.LBB8_108
.LBB8_99:
	testb	$7, 144(%rsp)
	je	.LBB8_102
	leaq	(%rbx,%rcx,4), %rax
	leaq	(%rsp,%rcx,4), %rcx
	addq	$-128, %rcx
	xorl	%edi, %edi
	.p2align	4
.LBB8_101:
	vmovups	%zmm1, -128(%rsp)
	vmovss	(%rcx,%rdi,4), %xmm2
	vmovss	%xmm2, (%rax,%rdi,4)
	incq	%rdi
	cmpq	%rdi, %r8
	jne	.LBB8_101
	jmp	.LBB8_102
.LBB8_60:
	movq	%rdx, %r13
.LBB8_103:
	subq	%r13, %r9
	movq	%r9, 40(%rsp)
	jle	.LBB8_135
	movq	96(%rsp), %r9
	movq	16(%r9), %r10
	movq	24(%r9), %rax
	movq	32(%r9), %rsi
	movq	40(%r9), %rcx
	movq	72(%r9), %r14
	movq	80(%r9), %r15
	movq	%r15, %rdx
	movq	48(%rsp), %r8
	imulq	%r8, %rdx
	leaq	(%r14,%rdx,4), %rdi
	movq	%rdi, -16(%rsp)
	vmovups	96(%r9), %zmm0
	movq	%r13, %rdi
	notq	%rdi
	addq	-56(%rsp), %rdi
	movq	%rdi, 16(%rsp)
	movl	%r10d, %edi
	andl	$3, %edi
	movq	%rdi, 64(%rsp)
	leaq	4(,%r8,4), %rdi
	movq	%rsi, %r12
	imulq	%rdi, %r12
	leaq	(%rax,%r12), %r11
	addq	$12, %r11
	imulq	%r8, %rsi
	leaq	(%rax,%rsi,4), %rbx
	addq	$12, %rbx
	movq	%r13, %rsi
	imulq	%r10, %rsi
	leaq	(%rcx,%rsi,4), %r8
	addq	$192, %r8
	leaq	(%rcx,%rsi,4), %rcx
	addq	%rax, %r12
	movq	%r12, 56(%rsp)
	leaq	(,%r13,4), %rax
	leaq	(%rax,%rdx,4), %rax
	movq	%r8, %rdx
	leaq	(%r14,%rax), %rbp
	addq	$28, %rbp
	addq	%r14, %rax
	movq	%rax, -48(%rsp)
	movq	%r15, 32(%rsp)
	imulq	%r15, %rdi
	leaq	(%rdi,%r13,4), %rax
	leaq	(%r14,%rax), %rsi
	addq	$28, %rsi
	addq	%rax, %r14
	movq	%r10, %rdi
	andq	$-4, %rdi
	movq	40(%rsp), %r8
	movl	%r8d, %eax
	andl	$7, %eax
	movq	%r10, %r15
	shlq	$6, %r15
	movq	%r15, 24(%rsp)
	andq	$-8, %r8
	movq	48(%r9), %r15
	movq	%r15, 88(%rsp)
	movq	56(%r9), %r15
	movq	%r15, 80(%rsp)
	movq	64(%r9), %r9
	movq	%r9, 72(%rsp)
	movq	%rcx, %r9
	movq	-56(%rsp), %r12
	movq	$0, -24(%rsp)
	movq	%r10, -64(%rsp)
	movq	%rdi, 8(%rsp)
	jmp	.LBB8_105
	.p2align	4
.LBB8_297:
	movq	32(%rsp), %rcx
	movq	-8(%rsp), %rdx
	vmovups	%zmm1, (%rdx,%rcx,4)
	movq	-64(%rsp), %r10
	movq	-32(%rsp), %r14
.LBB8_134:
	addq	$16, %r13
	incq	-24(%rsp)
	movq	(%rsp), %rdx
	movq	24(%rsp), %rcx
	addq	%rcx, %rdx
	addq	%rcx, %r9
	addq	$64, %rbp
	addq	$-16, %r8
	addq	$64, -48(%rsp)
	addq	$64, %rsi
	addq	$64, %r14
	cmpq	%r12, %r13
	movq	8(%rsp), %rdi
	jge	.LBB8_135
.LBB8_105:
	movq	88(%rsp), %rcx
	vmovups	(%rcx,%r13,4), %zmm1
	testq	%r10, %r10
	movq	%r14, -32(%rsp)
	movq	%rdx, (%rsp)
	je	.LBB8_106
	cmpq	$4, %r10
	movq	64(%rsp), %rcx
	jae	.LBB8_143
	xorl	%r10d, %r10d
	vmovaps	%zmm1, %zmm2
	jmp	.LBB8_115
	.p2align	4
.LBB8_106:
	vmovaps	%zmm1, %zmm2
	jmp	.LBB8_118
	.p2align	4
.LBB8_143:
	xorl	%r14d, %r14d
	vmovaps	%zmm1, %zmm2
	.p2align	4
.LBB8_144:
	vmovups	-192(%rdx), %zmm3
	vmovups	-128(%rdx), %zmm4
	vmovups	-64(%rdx), %zmm5
	vmovups	(%rdx), %zmm6
	vfmadd231ps	-12(%rbx,%r14,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	-12(%r11,%r14,4){1to16}, %zmm3, %zmm1
	vfmadd231ps	-8(%rbx,%r14,4){1to16}, %zmm4, %zmm2
	vfmadd231ps	-8(%r11,%r14,4){1to16}, %zmm4, %zmm1
	vfmadd231ps	-4(%rbx,%r14,4){1to16}, %zmm5, %zmm2
	vfmadd231ps	-4(%r11,%r14,4){1to16}, %zmm5, %zmm1
	leaq	4(%r14), %r10
	vfmadd231ps	(%rbx,%r14,4){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%r11,%r14,4){1to16}, %zmm6, %zmm1
	addq	$256, %rdx
	movq	%r10, %r14
	cmpq	%r10, %rdi
	jne	.LBB8_144
.LBB8_115:
	testq	%rcx, %rcx
	je	.LBB8_118
	movq	%r10, %rdx
	shlq	$6, %rdx
	addq	%r9, %rdx
	movq	56(%rsp), %rdi
	leaq	(%rdi,%r10,4), %rdi
	leaq	(%rbx,%r10,4), %r10
	addq	$-12, %r10
	xorl	%r14d, %r14d
	.p2align	4
.LBB8_117:
	vmovups	(%rdx), %zmm3
	vfmadd231ps	(%r10,%r14,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rdi,%r14,4){1to16}, %zmm3, %zmm1
	incq	%r14
	addq	$64, %rdx
	cmpq	%r14, %rcx
	jne	.LBB8_117
.LBB8_118:
	movq	80(%rsp), %rcx
	testq	%rcx, %rcx
	leaq	(%rcx,%r13,4), %r10
	cmoveq	%rcx, %r10
	movq	72(%rsp), %rcx
	testq	%rcx, %rcx
	leaq	(%rcx,%r13,4), %rdx
	cmoveq	%rcx, %rdx
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%r10, %r10
	sete	%cl
	testq	%rdx, %rdx
	sete	%r15b
	orb	%cl, %r15b
	jne	.LBB8_120
	vmovups	(%r10), %zmm3
	vfmadd213ps	(%rdx), %zmm3, %zmm2
.LBB8_120:
	movq	-24(%rsp), %rcx
	shlq	$4, %rcx
	movq	16(%rsp), %r14
	subq	%rcx, %r14
	subq	%r13, %r12
	movq	-16(%rsp), %rcx
	leaq	(%rcx,%r13,4), %rcx
	cmpq	$15, %r12
	movq	%r9, -40(%rsp)
	movq	%rcx, -8(%rsp)
	jle	.LBB8_121
	vmovups	%zmm2, (%rcx)
	jmp	.LBB8_126
	.p2align	4
.LBB8_121:
	cmpq	$7, %r14
	jae	.LBB8_141
	xorl	%ecx, %ecx
	jmp	.LBB8_123
	.p2align	4
.LBB8_141:
	xorl	%edi, %edi
	.p2align	4
.LBB8_142:
	vmovups	%zmm2, -128(%rsp)
	vmovss	-128(%rsp,%rdi,4), %xmm3
	vmovss	%xmm3, -28(%rbp,%rdi,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-124(%rsp,%rdi,4), %xmm3
	vmovss	%xmm3, -24(%rbp,%rdi,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-120(%rsp,%rdi,4), %xmm3
	vmovss	%xmm3, -20(%rbp,%rdi,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-116(%rsp,%rdi,4), %xmm3
	vmovss	%xmm3, -16(%rbp,%rdi,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-112(%rsp,%rdi,4), %xmm3
	vmovss	%xmm3, -12(%rbp,%rdi,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-108(%rsp,%rdi,4), %xmm3
	vmovss	%xmm3, -8(%rbp,%rdi,4)
	vmovups	%zmm2, -128(%rsp)
	vmovss	-104(%rsp,%rdi,4), %xmm3
	vmovss	%xmm3, -4(%rbp,%rdi,4)
	vmovups	%zmm2, -128(%rsp)
	leaq	8(%rdi), %rcx
	vmovss	-100(%rsp,%rdi,4), %xmm3
	vmovss	%xmm3, (%rbp,%rdi,4)
	movq	%rcx, %rdi
	cmpq	%rcx, %r8
	jne	.LBB8_142
.LBB8_123:
	testq	%rax, %rax
	je	.LBB8_126
	movq	-48(%rsp), %rdi
	leaq	(%rdi,%rcx,4), %rdi
	leaq	(%rsp,%rcx,4), %rcx
	addq	$-128, %rcx
	xorl	%r9d, %r9d
	.p2align	4
.LBB8_125:
	vmovups	%zmm2, -128(%rsp)
	vmovss	(%rcx,%r9,4), %xmm3
	vmovss	%xmm3, (%rdi,%r9,4)
	incq	%r9
	cmpq	%r9, %rax
	jne	.LBB8_125
.LBB8_126:
	vmaxps	%zmm1, %zmm0, %zmm1
	testb	%r15b, %r15b
	jne	.LBB8_128
	vmovups	(%r10), %zmm2
	vfmadd213ps	(%rdx), %zmm2, %zmm1
.LBB8_128:
	movq	-40(%rsp), %r9
	cmpq	$15, %r12
	movq	-56(%rsp), %r12
	jg	.LBB8_297
	cmpq	$7, %r14
	jae	.LBB8_139
	xorl	%edi, %edi
	movq	-64(%rsp), %r10
	movq	-32(%rsp), %r14
	jmp	.LBB8_131
	.p2align	4
.LBB8_139:
	xorl	%edx, %edx
	movq	-64(%rsp), %r10
	movq	-32(%rsp), %r14
	.p2align	4
.LBB8_140:
	vmovups	%zmm1, -128(%rsp)
	vmovss	-128(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -28(%rsi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-124(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -24(%rsi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-120(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -20(%rsi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-116(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -16(%rsi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-112(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -12(%rsi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-108(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -8(%rsi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-104(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, -4(%rsi,%rdx,4)
	vmovups	%zmm1, -128(%rsp)
	leaq	8(%rdx), %rdi
	vmovss	-100(%rsp,%rdx,4), %xmm2
	vmovss	%xmm2, (%rsi,%rdx,4)
	movq	%rdi, %rdx
	cmpq	%rdi, %r8
	jne	.LBB8_140
.LBB8_131:
	testb	$7, 40(%rsp)
	je	.LBB8_134
	leaq	(%r14,%rdi,4), %rcx
	leaq	(%rsp,%rdi,4), %rdx
	addq	$-128, %rdx
	xorl	%edi, %edi
	.p2align	4
.LBB8_133:
	vmovups	%zmm1, -128(%rsp)
	vmovss	(%rdx,%rdi,4), %xmm2
	vmovss	%xmm2, (%rcx,%rdi,4)
	incq	%rdi
	cmpq	%rdi, %rax
	jne	.LBB8_133
	jmp	.LBB8_134
.LBB8_135:
	addq	$2, 48(%rsp)
	movq	96(%rsp), %r13
	movq	128(%rsp), %rsi
.LBB8_136:
	movabsq	$-9223372036854775807, %rax
	andq	%rax, %rsi
	cmpq	$1, %rsi
	jne	.LBB8_291
	movq	8(%r13), %r8
	cmpq	$113, %r8
	movq	%r8, -56(%rsp)
	jl	.LBB8_138
	movq	16(%r13), %r9
	movq	24(%r13), %rax
	movq	32(%r13), %rcx
	movq	48(%rsp), %rsi
	imulq	%rsi, %rcx
	leaq	(%rax,%rcx,4), %rdx
	movq	40(%r13), %r10
	movq	48(%r13), %rax
	movq	%rax, -40(%rsp)
	movq	72(%r13), %rax
	movq	80(%r13), %rcx
	imulq	%rsi, %rcx
	vmovups	96(%r13), %zmm0
	leaq	(%rax,%rcx,4), %rsi
	movq	%r9, %rdi
	shlq	$4, %rdi
	movq	%rdi, 72(%rsp)
	movq	%r9, %rdi
	shlq	$5, %rdi
	movq	%rdi, 64(%rsp)
	movq	%r9, %rdi
	shlq	$8, %rdi
	movq	%rdi, 40(%rsp)
	movq	%r9, %rbx
	andq	$-2, %rbx
	movl	%r8d, %r11d
	andl	$7, %r11d
	movq	%r9, %rdi
	shlq	$9, %rdi
	movq	%rdi, -8(%rsp)
	movq	%r9, %r12
	shlq	$6, %r12
	leaq	(%rax,%rcx,4), %rdi
	addq	$476, %rdi
	leaq	(%rax,%rcx,4), %rax
	addq	$448, %rax
	movq	%rax, (%rsp)
	movq	%r8, %rax
	andq	$-8, %rax
	addq	$-112, %rax
	movq	56(%r13), %rcx
	movq	%rcx, -48(%rsp)
	movq	64(%r13), %rcx
	movq	%rcx, -64(%rsp)
	movq	%rsi, %r13
	leaq	-113(%r8), %rcx
	movq	%rcx, 32(%rsp)
	movq	%r10, 80(%rsp)
	addq	$64, %r10
	movq	$0, -32(%rsp)
	xorl	%ecx, %ecx
	movq	%r11, %r8
	movq	%rsi, 8(%rsp)
	movq	%r11, 16(%rsp)
	movq	%r9, -16(%rsp)
	movq	%rbx, 56(%rsp)
	jmp	.LBB8_152
	.p2align	4
.LBB8_190:
	vmovups	%zmm1, 448(%r13,%rcx,4)
.LBB8_197:
	leaq	128(%rcx), %rbp
	addq	$240, %rcx
	incq	-32(%rsp)
	movq	-24(%rsp), %r10
	addq	-8(%rsp), %r10
	addq	$512, %rdi
	addq	$-128, %rax
	addq	$512, (%rsp)
	cmpq	%r11, %rcx
	movq	%rbp, %rcx
	movq	-16(%rsp), %r9
	jge	.LBB8_198
.LBB8_152:
	movq	-40(%rsp), %rsi
	vmovups	(%rsi,%rcx,4), %zmm8
	vmovups	64(%rsi,%rcx,4), %zmm7
	vmovups	128(%rsi,%rcx,4), %zmm6
	vmovups	192(%rsi,%rcx,4), %zmm5
	vmovups	256(%rsi,%rcx,4), %zmm4
	vmovups	320(%rsi,%rcx,4), %zmm3
	vmovups	384(%rsi,%rcx,4), %zmm2
	vmovups	448(%rsi,%rcx,4), %zmm1
	testq	%r9, %r9
	movq	%r10, -24(%rsp)
	je	.LBB8_157
	movq	%r9, %r13
	cmpq	$1, %r9
	jne	.LBB8_202
	xorl	%r11d, %r11d
	jmp	.LBB8_155
	.p2align	4
.LBB8_202:
	movq	%r10, %rbp
	xorl	%r11d, %r11d
	.p2align	4
.LBB8_203:
	leaq	(%r12,%rbp), %rsi
	addq	$-64, %rsi
	leaq	(%rsi,%r12), %r10
	leaq	(%r10,%r12), %r9
	leaq	(%r9,%r12), %r15
	leaq	(%r15,%r12), %r14
	vbroadcastss	(%rdx,%r11,4), %zmm9
	vfmadd231ps	-64(%rbp), %zmm9, %zmm8
	vfmadd231ps	-64(%rbp,%r12), %zmm9, %zmm7
	vfmadd231ps	(%r12,%rsi), %zmm9, %zmm6
	vfmadd231ps	(%r12,%r10), %zmm9, %zmm5
	vfmadd231ps	(%r12,%r9), %zmm9, %zmm4
	vfmadd231ps	(%r12,%r15), %zmm9, %zmm3
	vfmadd231ps	(%r12,%r14), %zmm9, %zmm2
	leaq	(%r14,%r12), %r8
	vfmadd231ps	(%r12,%r8), %zmm9, %zmm1
	vbroadcastss	4(%rdx,%r11,4), %zmm9
	addq	$2, %r11
	vfmadd231ps	(%rbp), %zmm9, %zmm8
	vfmadd231ps	(%rbp,%r12), %zmm9, %zmm7
	vfmadd231ps	64(%r12,%rsi), %zmm9, %zmm6
	vfmadd231ps	64(%r12,%r10), %zmm9, %zmm5
	vfmadd231ps	64(%r12,%r9), %zmm9, %zmm4
	vfmadd231ps	64(%r12,%r15), %zmm9, %zmm3
	vfmadd231ps	64(%r12,%r14), %zmm9, %zmm2
	vfmadd231ps	64(%r12,%r8), %zmm9, %zmm1
	subq	$-128, %rbp
	cmpq	%r11, %rbx
	jne	.LBB8_203
.LBB8_155:
	movq	%r13, %r9
	testb	$1, %r9b
	movq	8(%rsp), %r13
	movq	16(%rsp), %r8
	je	.LBB8_157
	movq	%rcx, %rsi
	imulq	%r9, %rsi
	movq	80(%rsp), %r9
	leaq	(%r9,%rsi,4), %rsi
	movq	%r11, %r9
	shlq	$6, %r9
	leaq	(%rsi,%r9), %r10
	movq	64(%rsp), %r8
	leaq	(%r10,%r8,4), %r15
	movq	%r15, 88(%rsp)
	movq	40(%rsp), %rbx
	leaq	(%r10,%rbx), %r15
	leaq	(%r15,%r8,4), %rbp
	movq	%rbp, 24(%rsp)
	vbroadcastss	(%rdx,%r11,4), %zmm9
	vfmadd231ps	(%rsi,%r9), %zmm9, %zmm8
	movq	72(%rsp), %rsi
	vfmadd231ps	(%r10,%rsi,4), %zmm9, %zmm7
	vfmadd231ps	(%r10,%r8,4), %zmm9, %zmm6
	movq	88(%rsp), %r11
	vfmadd231ps	(%r11,%rsi,4), %zmm9, %zmm5
	vfmadd231ps	(%rbx,%r10), %zmm9, %zmm4
	movq	56(%rsp), %rbx
	vfmadd231ps	(%r15,%rsi,4), %zmm9, %zmm3
	vfmadd231ps	(%r15,%r8,4), %zmm9, %zmm2
	movq	16(%rsp), %r8
	movq	24(%rsp), %r10
	vfmadd231ps	(%r10,%rsi,4), %zmm9, %zmm1
.LBB8_157:
	movq	-48(%rsp), %rsi
	testq	%rsi, %rsi
	leaq	(%rsi,%rcx,4), %r11
	cmoveq	%rsi, %r11
	movq	-64(%rsp), %rsi
	testq	%rsi, %rsi
	leaq	(%rsi,%rcx,4), %rbp
	cmoveq	%rsi, %rbp
	vmaxps	%zmm8, %zmm0, %zmm8
	testq	%r11, %r11
	je	.LBB8_158
	testq	%rbp, %rbp
	je	.LBB8_161
	vmovups	(%r11), %zmm9
	vfmadd213ps	(%rbp), %zmm9, %zmm8
.LBB8_161:
	leaq	64(%r11), %rsi
	jmp	.LBB8_162
	.p2align	4
.LBB8_158:
	xorl	%esi, %esi
.LBB8_162:
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%rsi, %rsi
	je	.LBB8_165
	testq	%rbp, %rbp
	je	.LBB8_165
	vmovups	(%rsi), %zmm9
	vfmadd213ps	64(%rbp), %zmm9, %zmm7
.LBB8_165:
	vmaxps	%zmm6, %zmm0, %zmm6
	testq	%r11, %r11
	je	.LBB8_166
	testq	%rbp, %rbp
	je	.LBB8_169
	vmovups	128(%r11), %zmm9
	vfmadd213ps	128(%rbp), %zmm9, %zmm6
.LBB8_169:
	leaq	192(%r11), %rsi
	jmp	.LBB8_170
	.p2align	4
.LBB8_166:
	xorl	%esi, %esi
.LBB8_170:
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%rsi, %rsi
	je	.LBB8_173
	testq	%rbp, %rbp
	je	.LBB8_173
	vmovups	(%rsi), %zmm9
	vfmadd213ps	192(%rbp), %zmm9, %zmm5
.LBB8_173:
	leaq	256(%r11), %r14
	leaq	256(%rbp), %rsi
	testq	%rbp, %rbp
	movq	%rsi, %r15
	cmoveq	%rbp, %r15
	vmaxps	%zmm4, %zmm0, %zmm4
	testq	%r11, %r11
	je	.LBB8_174
	testq	%rbp, %rbp
	je	.LBB8_177
	vmovups	(%r14), %zmm9
	vfmadd213ps	(%rsi), %zmm9, %zmm4
.LBB8_177:
	leaq	320(%r11), %rsi
	jmp	.LBB8_178
	.p2align	4
.LBB8_174:
	xorl	%esi, %esi
.LBB8_178:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rsi, %rsi
	je	.LBB8_181
	testq	%rbp, %rbp
	je	.LBB8_181
	vmovups	(%rsi), %zmm9
	vfmadd213ps	64(%r15), %zmm9, %zmm3
.LBB8_181:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%r11, %r11
	je	.LBB8_182
	subq	$-128, %r14
	testq	%rbp, %rbp
	movq	-56(%rsp), %r11
	je	.LBB8_185
	vmovups	(%r14), %zmm9
	vfmadd213ps	128(%r15), %zmm9, %zmm2
.LBB8_185:
	addq	$64, %r14
	jmp	.LBB8_186
	.p2align	4
.LBB8_182:
	xorl	%r14d, %r14d
	movq	-56(%rsp), %r11
.LBB8_186:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%r14, %r14
	je	.LBB8_189
	testq	%rbp, %rbp
	je	.LBB8_189
	vmovups	(%r14), %zmm9
	vfmadd213ps	192(%r15), %zmm9, %zmm1
.LBB8_189:
	movq	%r11, %rsi
	subq	%rcx, %rsi
	vmovups	%zmm8, (%r13,%rcx,4)
	vmovups	%zmm7, 64(%r13,%rcx,4)
	vmovups	%zmm6, 128(%r13,%rcx,4)
	vmovups	%zmm5, 192(%r13,%rcx,4)
	vmovups	%zmm4, 256(%r13,%rcx,4)
	vmovups	%zmm3, 320(%r13,%rcx,4)
	vmovups	%zmm2, 384(%r13,%rcx,4)
	addq	$-112, %rsi
	cmpq	$16, %rsi
	jge	.LBB8_190
	testq	%rsi, %rsi
	je	.LBB8_197
	movq	-32(%rsp), %rsi
	shlq	$7, %rsi
	movq	32(%rsp), %r9
	subq	%rsi, %r9
	cmpq	$7, %r9
	jae	.LBB8_200
	xorl	%esi, %esi
	jmp	.LBB8_194
.LBB8_200:
	xorl	%r9d, %r9d
	.p2align	4
.LBB8_201:
	vmovups	%zmm1, -128(%rsp)
	vmovss	-128(%rsp,%r9,4), %xmm2
	vmovss	%xmm2, -28(%rdi,%r9,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-124(%rsp,%r9,4), %xmm2
	vmovss	%xmm2, -24(%rdi,%r9,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-120(%rsp,%r9,4), %xmm2
	vmovss	%xmm2, -20(%rdi,%r9,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-116(%rsp,%r9,4), %xmm2
	vmovss	%xmm2, -16(%rdi,%r9,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-112(%rsp,%r9,4), %xmm2
	vmovss	%xmm2, -12(%rdi,%r9,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-108(%rsp,%r9,4), %xmm2
	vmovss	%xmm2, -8(%rdi,%r9,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-104(%rsp,%r9,4), %xmm2
	vmovss	%xmm2, -4(%rdi,%r9,4)
	vmovups	%zmm1, -128(%rsp)
	leaq	8(%r9), %rsi
	vmovss	-100(%rsp,%r9,4), %xmm2
	vmovss	%xmm2, (%rdi,%r9,4)
	movq	%rsi, %r9
	cmpq	%rsi, %rax
	jne	.LBB8_201
.LBB8_194:
	testq	%r8, %r8
	je	.LBB8_197
	movq	(%rsp), %r9
	leaq	(%r9,%rsi,4), %r9
	leaq	(%rsp,%rsi,4), %rsi
	addq	$-128, %rsi
	xorl	%r10d, %r10d
	.p2align	4
.LBB8_196:
	vmovups	%zmm1, -128(%rsp)
	vmovss	(%rsi,%r10,4), %xmm2
	vmovss	%xmm2, (%r9,%r10,4)
	incq	%r10
	cmpq	%r10, %r8
	jne	.LBB8_196
	jmp	.LBB8_197
.LBB8_138:
	xorl	%ebp, %ebp
	movq	%r8, %r11
.LBB8_198:
	leaq	48(%rbp), %rax
	cmpq	%r11, %rax
	jge	.LBB8_199
	movq	96(%rsp), %r8
	movq	16(%r8), %r10
	movq	24(%r8), %rdx
	movq	72(%r8), %rax
	movq	80(%r8), %rcx
	movq	48(%rsp), %r9
	imulq	%r9, %rcx
	leaq	(%rax,%rcx,4), %rsi
	movq	%rsi, 16(%rsp)
	vmovups	96(%r8), %zmm0
	subq	%rbp, %r11
	leaq	-48(%r11), %rdi
	addq	$-49, %r11
	movq	%r11, 40(%rsp)
	movl	%r10d, %r14d
	andl	$3, %r14d
	movq	%r10, %rsi
	andq	$-4, %rsi
	movq	%rsi, 32(%rsp)
	movl	%edi, %esi
	andl	$7, %esi
	movq	%rsi, 8(%rsp)
	movq	32(%r8), %rsi
	imulq	%r9, %rsi
	leaq	(%rdx,%rsi,4), %r11
	addq	$12, %r11
	leaq	(,%rbp,4), %rdx
	leaq	192(,%rbp,4), %rbx
	imulq	%r10, %rbx
	movq	%r10, %rsi
	shlq	$8, %rsi
	movq	%rsi, 24(%rsp)
	leaq	128(,%rbp,4), %r15
	imulq	%r10, %r15
	leaq	64(,%rbp,4), %r12
	imulq	%r10, %r12
	leaq	(%rdx,%rcx,4), %rcx
	leaq	(%rax,%rcx), %r13
	addq	$220, %r13
	addq	%rcx, %rax
	addq	$192, %rax
	movq	%rax, -64(%rsp)
	movq	%rbp, %rsi
	imulq	%r10, %rsi
	movq	%r14, 64(%rsp)
	movl	%r14d, %edx
	shll	$6, %edx
	andq	$-8, %rdi
	movq	40(%r8), %rcx
	movq	48(%r8), %rax
	movq	%rax, 88(%rsp)
	movq	56(%r8), %rax
	movq	%rax, 80(%rsp)
	movq	64(%r8), %rax
	movq	%rax, 72(%rsp)
	leaq	(%rcx,%rbx), %rax
	movq	%rax, -32(%rsp)
	leaq	(%rcx,%r15), %rax
	movq	%rax, (%rsp)
	leaq	(%rcx,%r12), %rax
	movq	%rax, -40(%rsp)
	leaq	(%rcx,%rsi,4), %rax
	movq	%rax, -8(%rsp)
	movq	$0, -48(%rsp)
	movq	%r10, -16(%rsp)
	jmp	.LBB8_205
	.p2align	4
.LBB8_229:
	vmovups	%zmm1, 192(%rcx,%rbp,4)
.LBB8_236:
	leaq	64(%rbp), %r14
	addq	$112, %rbp
	incq	-48(%rsp)
	movq	24(%rsp), %rax
	movq	-24(%rsp), %rcx
	addq	%rax, %rcx
	addq	%rax, -32(%rsp)
	addq	%rax, (%rsp)
	addq	%rax, -40(%rsp)
	addq	%rax, -8(%rsp)
	addq	$256, %r13
	addq	$-64, %rdi
	addq	$256, -64(%rsp)
	cmpq	-56(%rsp), %rbp
	movq	%r14, %rbp
	jge	.LBB8_237
.LBB8_205:
	movq	88(%rsp), %rax
	vmovups	(%rax,%rbp,4), %zmm4
	vmovups	64(%rax,%rbp,4), %zmm3
	vmovups	128(%rax,%rbp,4), %zmm2
	vmovups	192(%rax,%rbp,4), %zmm1
	testq	%r10, %r10
	movq	%rcx, -24(%rsp)
	je	.LBB8_211
	cmpq	$4, %r10
	jae	.LBB8_241
	xorl	%r14d, %r14d
	jmp	.LBB8_208
	.p2align	4
.LBB8_241:
	movq	%rcx, %rax
	xorl	%r14d, %r14d
	movq	32(%rsp), %rcx
	.p2align	4
.LBB8_242:
	vbroadcastss	-12(%r11,%r14,4), %zmm5
	vfmadd231ps	(%rax,%rsi,4), %zmm5, %zmm4
	vfmadd231ps	(%rax,%r12), %zmm5, %zmm3
	vfmadd231ps	(%rax,%r15), %zmm5, %zmm2
	vfmadd231ps	(%rax,%rbx), %zmm5, %zmm1
	vbroadcastss	-8(%r11,%r14,4), %zmm5
	vfmadd231ps	64(%rax,%rsi,4), %zmm5, %zmm4
	vfmadd231ps	64(%rax,%r12), %zmm5, %zmm3
	vfmadd231ps	64(%rax,%r15), %zmm5, %zmm2
	vfmadd231ps	64(%rax,%rbx), %zmm5, %zmm1
	vbroadcastss	-4(%r11,%r14,4), %zmm5
	vfmadd231ps	128(%rax,%rsi,4), %zmm5, %zmm4
	vfmadd231ps	128(%rax,%r12), %zmm5, %zmm3
	vfmadd231ps	128(%rax,%r15), %zmm5, %zmm2
	vfmadd231ps	128(%rax,%rbx), %zmm5, %zmm1
	vbroadcastss	(%r11,%r14,4), %zmm5
	addq	$4, %r14
	vfmadd231ps	192(%rax,%rsi,4), %zmm5, %zmm4
	vfmadd231ps	192(%rax,%r12), %zmm5, %zmm3
	vfmadd231ps	192(%rax,%r15), %zmm5, %zmm2
	vfmadd231ps	192(%rax,%rbx), %zmm5, %zmm1
	addq	$256, %rax
	cmpq	%r14, %rcx
	jne	.LBB8_242
.LBB8_208:
	cmpq	$0, 64(%rsp)
	je	.LBB8_211
	leaq	(%r11,%r14,4), %rax
	addq	$-12, %rax
	shlq	$6, %r14
	movq	-32(%rsp), %rcx
	addq	%r14, %rcx
	movq	(%rsp), %r8
	leaq	(%r8,%r14), %r10
	movq	-40(%rsp), %r8
	addq	%r14, %r8
	addq	-8(%rsp), %r14
	xorl	%r9d, %r9d
	.p2align	4
.LBB8_210:
	vbroadcastss	(%rax), %zmm5
	vfmadd231ps	(%r14,%r9), %zmm5, %zmm4
	vfmadd231ps	(%r8,%r9), %zmm5, %zmm3
	vfmadd231ps	(%r10,%r9), %zmm5, %zmm2
	vfmadd231ps	(%rcx,%r9), %zmm5, %zmm1
	addq	$64, %r9
	addq	$4, %rax
	cmpq	%r9, %rdx
	jne	.LBB8_210
.LBB8_211:
	movq	80(%rsp), %rcx
	testq	%rcx, %rcx
	leaq	(%rcx,%rbp,4), %rax
	cmoveq	%rcx, %rax
	movq	72(%rsp), %rcx
	testq	%rcx, %rcx
	leaq	(%rcx,%rbp,4), %r14
	cmoveq	%rcx, %r14
	vmaxps	%zmm4, %zmm0, %zmm4
	testq	%rax, %rax
	je	.LBB8_212
	testq	%r14, %r14
	je	.LBB8_215
	vmovups	(%rax), %zmm5
	vfmadd213ps	(%r14), %zmm5, %zmm4
.LBB8_215:
	leaq	64(%rax), %rcx
	jmp	.LBB8_216
	.p2align	4
.LBB8_212:
	xorl	%ecx, %ecx
.LBB8_216:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rcx, %rcx
	je	.LBB8_217
	testq	%r14, %r14
	movq	-16(%rsp), %r10
	je	.LBB8_220
	vmovups	(%rcx), %zmm5
	vfmadd213ps	64(%r14), %zmm5, %zmm3
	jmp	.LBB8_220
	.p2align	4
.LBB8_217:
	movq	-16(%rsp), %r10
.LBB8_220:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%rax, %rax
	movq	16(%rsp), %rcx
	je	.LBB8_221
	subq	$-128, %rax
	testq	%r14, %r14
	je	.LBB8_224
	vmovups	(%rax), %zmm5
	vfmadd213ps	128(%r14), %zmm5, %zmm2
.LBB8_224:
	addq	$64, %rax
	jmp	.LBB8_225
	.p2align	4
.LBB8_221:
	xorl	%eax, %eax
.LBB8_225:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rax, %rax
	je	.LBB8_228
	testq	%r14, %r14
	je	.LBB8_228
	vmovups	(%rax), %zmm5
	vfmadd213ps	192(%r14), %zmm5, %zmm1
.LBB8_228:
	movq	-56(%rsp), %rax
	subq	%rbp, %rax
	vmovups	%zmm4, (%rcx,%rbp,4)
	vmovups	%zmm3, 64(%rcx,%rbp,4)
	vmovups	%zmm2, 128(%rcx,%rbp,4)
	addq	$-48, %rax
	cmpq	$16, %rax
	movq	8(%rsp), %r9
	jge	.LBB8_229
	testq	%rax, %rax
	je	.LBB8_236
	movq	-48(%rsp), %rax
	shlq	$6, %rax
	movq	40(%rsp), %rcx
	subq	%rax, %rcx
	cmpq	$7, %rcx
	jae	.LBB8_239
	xorl	%ecx, %ecx
	jmp	.LBB8_233
.LBB8_239:
	xorl	%eax, %eax
	.p2align	4
.LBB8_240:
	vmovups	%zmm1, -128(%rsp)
	vmovss	-128(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -28(%r13,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-124(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -24(%r13,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-120(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -20(%r13,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-116(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -16(%r13,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-112(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -12(%r13,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-108(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -8(%r13,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-104(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -4(%r13,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	leaq	8(%rax), %rcx
	vmovss	-100(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, (%r13,%rax,4)
	movq	%rcx, %rax
	cmpq	%rcx, %rdi
	jne	.LBB8_240
.LBB8_233:
	testq	%r9, %r9
	je	.LBB8_236
	movq	-64(%rsp), %rax
	leaq	(%rax,%rcx,4), %rax
	leaq	(%rsp,%rcx,4), %rcx
	addq	$-128, %rcx
	xorl	%r8d, %r8d
	.p2align	4
.LBB8_235:
	vmovups	%zmm1, -128(%rsp)
	vmovss	(%rcx,%r8,4), %xmm2
	vmovss	%xmm2, (%rax,%r8,4)
	incq	%r8
	cmpq	%r8, %r9
	jne	.LBB8_235
	jmp	.LBB8_236
.LBB8_199:
	movq	%rbp, %r14
.LBB8_237:
	leaq	16(%r14), %rax
	movq	-56(%rsp), %r13
	cmpq	%r13, %rax
	jge	.LBB8_238
	movq	96(%rsp), %r11
	movq	16(%r11), %rbx
	movq	24(%r11), %rdi
	movq	40(%r11), %rdx
	movq	72(%r11), %rax
	movq	80(%r11), %rcx
	movq	48(%rsp), %r10
	imulq	%r10, %rcx
	leaq	(%rax,%rcx,4), %rsi
	movq	%rsi, -40(%rsp)
	vmovups	96(%r11), %zmm0
	subq	%r14, %r13
	leaq	-16(%r13), %rsi
	addq	$-17, %r13
	movq	%r13, 8(%rsp)
	movl	%ebx, %r13d
	andl	$3, %r13d
	movq	%rbx, %r8
	andq	$-4, %r8
	movl	%esi, %r9d
	andl	$7, %r9d
	movq	%r9, 24(%rsp)
	movq	32(%r11), %r9
	imulq	%r10, %r9
	leaq	(%rdi,%r9,4), %r10
	addq	$12, %r10
	movq	%rbx, %r9
	leaq	64(,%r14,4), %rbp
	imulq	%rbx, %rbp
	leaq	(%rdx,%rbp), %rbx
	addq	$192, %rbx
	movq	%r14, %rdi
	imulq	%r9, %rdi
	leaq	(%rdx,%rdi,4), %r15
	addq	$192, %r15
	addq	%rdx, %rbp
	leaq	(%rdx,%rdi,4), %r12
	leaq	(,%r14,4), %rdx
	leaq	(%rdx,%rcx,4), %rcx
	movq	%rbp, %rdx
	leaq	92(%rax,%rcx), %rbp
	addq	%rcx, %rax
	addq	$64, %rax
	movq	%rax, -32(%rsp)
	movq	%r9, %rax
	shlq	$7, %rax
	movq	%rax, -8(%rsp)
	movq	%r13, 16(%rsp)
	movl	%r13d, %ecx
	shll	$6, %ecx
	andq	$-8, %rsi
	movq	48(%r11), %rax
	movq	%rax, -48(%rsp)
	movq	56(%r11), %rax
	movq	%rax, -64(%rsp)
	movq	64(%r11), %rax
	movq	%rax, -16(%rsp)
	xorl	%edi, %edi
	movq	%r9, (%rsp)
	jmp	.LBB8_244
	.p2align	4
.LBB8_261:
	vmovups	%zmm1, 64(%r9,%r14,4)
.LBB8_268:
	leaq	32(%r14), %r11
	addq	$48, %r14
	incq	%rdi
	movq	-8(%rsp), %rax
	addq	%rax, %rbx
	addq	%rax, %r15
	movq	-24(%rsp), %rdx
	addq	%rax, %rdx
	addq	%rax, %r12
	subq	$-128, %rbp
	addq	$-32, %rsi
	subq	$-128, -32(%rsp)
	cmpq	%r13, %r14
	movq	%r11, %r14
	movq	(%rsp), %r9
	jge	.LBB8_269
.LBB8_244:
	movq	-48(%rsp), %rax
	vmovups	(%rax,%r14,4), %zmm2
	vmovups	64(%rax,%r14,4), %zmm1
	testq	%r9, %r9
	je	.LBB8_250
	cmpq	$4, %r9
	jae	.LBB8_275
	xorl	%r13d, %r13d
	jmp	.LBB8_247
	.p2align	4
.LBB8_275:
	xorl	%eax, %eax
	xorl	%r13d, %r13d
	.p2align	4
.LBB8_276:
	vbroadcastss	-12(%r10,%r13,4), %zmm3
	vfmadd231ps	-192(%r15,%rax), %zmm3, %zmm2
	vfmadd231ps	-192(%rbx,%rax), %zmm3, %zmm1
	vbroadcastss	-8(%r10,%r13,4), %zmm3
	vfmadd231ps	-128(%r15,%rax), %zmm3, %zmm2
	vfmadd231ps	-128(%rbx,%rax), %zmm3, %zmm1
	vbroadcastss	-4(%r10,%r13,4), %zmm3
	vfmadd231ps	-64(%r15,%rax), %zmm3, %zmm2
	vfmadd231ps	-64(%rbx,%rax), %zmm3, %zmm1
	vbroadcastss	(%r10,%r13,4), %zmm3
	addq	$4, %r13
	vfmadd231ps	(%r15,%rax), %zmm3, %zmm2
	vfmadd231ps	(%rbx,%rax), %zmm3, %zmm1
	addq	$256, %rax
	cmpq	%r13, %r8
	jne	.LBB8_276
.LBB8_247:
	cmpq	$0, 16(%rsp)
	je	.LBB8_250
	leaq	(%r10,%r13,4), %rax
	addq	$-12, %rax
	shlq	$6, %r13
	leaq	(%rdx,%r13), %r11
	addq	%r12, %r13
	xorl	%r9d, %r9d
	.p2align	4
.LBB8_249:
	vbroadcastss	(%rax), %zmm3
	vfmadd231ps	(%r13,%r9), %zmm3, %zmm2
	vfmadd231ps	(%r11,%r9), %zmm3, %zmm1
	addq	$64, %r9
	addq	$4, %rax
	cmpq	%r9, %rcx
	jne	.LBB8_249
.LBB8_250:
	movq	-16(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r14,4), %r13
	cmoveq	%rax, %r13
	vmaxps	%zmm2, %zmm0, %zmm2
	movq	-64(%rsp), %rax
	testq	%rax, %rax
	je	.LBB8_251
	leaq	(%rax,%r14,4), %rax
	testq	%rax, %rax
	movq	-40(%rsp), %r9
	je	.LBB8_253
	testq	%r13, %r13
	je	.LBB8_256
	vmovups	(%rax), %zmm3
	vfmadd213ps	(%r13), %zmm3, %zmm2
.LBB8_256:
	addq	$64, %rax
	jmp	.LBB8_257
	.p2align	4
.LBB8_253:
	xorl	%eax, %eax
	jmp	.LBB8_257
	.p2align	4
.LBB8_251:
	xorl	%eax, %eax
	movq	-40(%rsp), %r9
.LBB8_257:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rax, %rax
	movq	%rdx, -24(%rsp)
	je	.LBB8_260
	testq	%r13, %r13
	je	.LBB8_260
	vmovups	(%rax), %zmm3
	vfmadd213ps	64(%r13), %zmm3, %zmm1
.LBB8_260:
	movq	-56(%rsp), %r13
	movq	%r13, %rax
	subq	%r14, %rax
	vmovups	%zmm2, (%r9,%r14,4)
	addq	$-16, %rax
	cmpq	$16, %rax
	jge	.LBB8_261
	testq	%rax, %rax
	je	.LBB8_268
	movq	%rdi, %rax
	shlq	$5, %rax
	movq	8(%rsp), %r9
	subq	%rax, %r9
	cmpq	$7, %r9
	jae	.LBB8_273
	xorl	%r9d, %r9d
	movq	24(%rsp), %rdx
	jmp	.LBB8_265
.LBB8_273:
	xorl	%eax, %eax
	movq	24(%rsp), %rdx
	.p2align	4
.LBB8_274:
	vmovups	%zmm1, -128(%rsp)
	vmovss	-128(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -28(%rbp,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-124(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -24(%rbp,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-120(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -20(%rbp,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-116(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -16(%rbp,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-112(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -12(%rbp,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-108(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -8(%rbp,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-104(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, -4(%rbp,%rax,4)
	vmovups	%zmm1, -128(%rsp)
	leaq	8(%rax), %r9
	vmovss	-100(%rsp,%rax,4), %xmm2
	vmovss	%xmm2, (%rbp,%rax,4)
	movq	%r9, %rax
	cmpq	%r9, %rsi
	jne	.LBB8_274
.LBB8_265:
	testq	%rdx, %rdx
	je	.LBB8_268
	movq	-32(%rsp), %rax
	leaq	(%rax,%r9,4), %rax
	leaq	(%rsp,%r9,4), %r9
	addq	$-128, %r9
	xorl	%r11d, %r11d
	.p2align	4
.LBB8_267:
	vmovups	%zmm1, -128(%rsp)
	vmovss	(%r9,%r11,4), %xmm2
	vmovss	%xmm2, (%rax,%r11,4)
	incq	%r11
	cmpq	%r11, %rdx
	jne	.LBB8_267
	jmp	.LBB8_268
.LBB8_238:
	movq	%r14, %r11
.LBB8_269:
	movq	%r13, %rax
	movq	%r11, -64(%rsp)
	subq	%r11, %rax
	movq	96(%rsp), %r8
	jle	.LBB8_291
	movq	16(%r8), %r15
	movq	24(%r8), %rcx
	movq	40(%r8), %rdx
	movq	48(%r8), %rsi
	movq	%rsi, (%rsp)
	movq	72(%r8), %rsi
	movq	80(%r8), %rdi
	movq	48(%rsp), %r9
	imulq	%r9, %rdi
	leaq	(%rsi,%rdi,4), %r10
	movq	%r10, -16(%rsp)
	vmovups	96(%r8), %zmm0
	movq	56(%r8), %r10
	movq	%r10, -40(%rsp)
	movq	64(%r8), %r10
	movq	%r10, -8(%rsp)
	movl	%r15d, %r10d
	andl	$7, %r10d
	movq	%r15, %r11
	andq	$-8, %r11
	movl	%eax, %ebx
	imulq	32(%r8), %r9
	andl	$7, %ebx
	leaq	(%rcx,%r9,4), %r14
	addq	$28, %r14
	movq	-64(%rsp), %r13
	movq	%r13, %rcx
	imulq	%r15, %rcx
	leaq	(%rdx,%rcx,4), %r8
	addq	$448, %r8
	movq	%r15, %r9
	shlq	$6, %r9
	movq	%r9, -48(%rsp)
	leaq	(%rdx,%rcx,4), %rbp
	leaq	(,%r13,4), %rcx
	leaq	(%rcx,%rdi,4), %rcx
	leaq	(%rsi,%rcx), %rdi
	addq	$28, %rdi
	andq	$-8, %rax
	addq	%rcx, %rsi
	xorl	%edx, %edx
	movq	%r15, -32(%rsp)
	jmp	.LBB8_271
	.p2align	4
.LBB8_298:
	movq	-16(%rsp), %rcx
	vmovups	%zmm1, (%rcx,%r13,4)
.LBB8_290:
	addq	$16, %r13
	incq	%rdx
	movq	-48(%rsp), %rcx
	addq	%rcx, %r8
	addq	%rcx, %rbp
	addq	$64, %rdi
	addq	$-16, %rax
	addq	$64, %rsi
	cmpq	-56(%rsp), %r13
	movq	-32(%rsp), %r15
	jge	.LBB8_291
.LBB8_271:
	movq	(%rsp), %rcx
	vmovups	(%rcx,%r13,4), %zmm1
	testq	%r15, %r15
	movq	%r8, -24(%rsp)
	je	.LBB8_272
	cmpq	$8, %r15
	jae	.LBB8_294
	xorl	%ecx, %ecx
	jmp	.LBB8_279
	.p2align	4
.LBB8_272:
	movq	%rsi, %r8
	jmp	.LBB8_282
	.p2align	4
.LBB8_294:
	movq	%r8, %r15
	xorl	%ecx, %ecx
	.p2align	4
.LBB8_295:
	vbroadcastss	-28(%r14,%rcx,4), %zmm2
	vfmadd132ps	-448(%r15), %zmm1, %zmm2
	vbroadcastss	-24(%r14,%rcx,4), %zmm1
	vfmadd132ps	-384(%r15), %zmm2, %zmm1
	vbroadcastss	-20(%r14,%rcx,4), %zmm2
	vfmadd132ps	-320(%r15), %zmm1, %zmm2
	vbroadcastss	-16(%r14,%rcx,4), %zmm1
	vfmadd132ps	-256(%r15), %zmm2, %zmm1
	vbroadcastss	-12(%r14,%rcx,4), %zmm2
	vfmadd132ps	-192(%r15), %zmm1, %zmm2
	vbroadcastss	-8(%r14,%rcx,4), %zmm1
	vfmadd132ps	-128(%r15), %zmm2, %zmm1
	vbroadcastss	-4(%r14,%rcx,4), %zmm2
	vfmadd132ps	-64(%r15), %zmm1, %zmm2
	vbroadcastss	(%r14,%rcx,4), %zmm1
	addq	$8, %rcx
	vfmadd132ps	(%r15), %zmm2, %zmm1
	addq	$512, %r15
	cmpq	%rcx, %r11
	jne	.LBB8_295
.LBB8_279:
	movq	%rsi, %r8
	testq	%r10, %r10
	je	.LBB8_282
	leaq	(%r14,%rcx,4), %r15
	addq	$-28, %r15
	shlq	$6, %rcx
	addq	%rbp, %rcx
	xorl	%r12d, %r12d
	.p2align	4
.LBB8_281:
	vbroadcastss	(%r15,%r12,4), %zmm2
	vfmadd231ps	(%rcx), %zmm2, %zmm1
	incq	%r12
	addq	$64, %rcx
	cmpq	%r12, %r10
	jne	.LBB8_281
.LBB8_282:
	vmaxps	%zmm1, %zmm0, %zmm1
	movq	-40(%rsp), %r9
	testq	%r9, %r9
	sete	%r12b
	leaq	(,%r13,4), %rcx
	movq	-8(%rsp), %rsi
	testq	%rsi, %rsi
	leaq	(%rsi,%r13,4), %r15
	cmoveq	%rsi, %r15
	addq	%r9, %rcx
	sete	%r9b
	orb	%r12b, %r9b
	testq	%r15, %r15
	sete	%r12b
	orb	%r9b, %r12b
	jne	.LBB8_284
	vmovups	(%rcx), %zmm2
	vfmadd213ps	(%r15), %zmm2, %zmm1
.LBB8_284:
	movq	%r8, %rsi
	movq	-56(%rsp), %r9
	movq	%r9, %rcx
	subq	%r13, %rcx
	cmpq	$15, %rcx
	movq	-24(%rsp), %r8
	jg	.LBB8_298
	movq	%rdx, %rcx
	shlq	$4, %rcx
	negq	%rcx
	addq	%r9, %rcx
	movq	-64(%rsp), %r9
	subq	%rcx, %r9
	cmpq	$-8, %r9
	jbe	.LBB8_292
	xorl	%r15d, %r15d
	jmp	.LBB8_287
	.p2align	4
.LBB8_292:
	xorl	%ecx, %ecx
	.p2align	4
.LBB8_293:
	vmovups	%zmm1, -128(%rsp)
	vmovss	-128(%rsp,%rcx,4), %xmm2
	vmovss	%xmm2, -28(%rdi,%rcx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-124(%rsp,%rcx,4), %xmm2
	vmovss	%xmm2, -24(%rdi,%rcx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-120(%rsp,%rcx,4), %xmm2
	vmovss	%xmm2, -20(%rdi,%rcx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-116(%rsp,%rcx,4), %xmm2
	vmovss	%xmm2, -16(%rdi,%rcx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-112(%rsp,%rcx,4), %xmm2
	vmovss	%xmm2, -12(%rdi,%rcx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-108(%rsp,%rcx,4), %xmm2
	vmovss	%xmm2, -8(%rdi,%rcx,4)
	vmovups	%zmm1, -128(%rsp)
	vmovss	-104(%rsp,%rcx,4), %xmm2
	vmovss	%xmm2, -4(%rdi,%rcx,4)
	vmovups	%zmm1, -128(%rsp)
	leaq	8(%rcx), %r15
	vmovss	-100(%rsp,%rcx,4), %xmm2
	vmovss	%xmm2, (%rdi,%rcx,4)
	movq	%r15, %rcx
	cmpq	%r15, %rax
	jne	.LBB8_293
.LBB8_287:
	testq	%rbx, %rbx
	je	.LBB8_290
	leaq	(%rsi,%r15,4), %rcx
	leaq	(%rsp,%r15,4), %r15
	addq	$-128, %r15
	xorl	%r12d, %r12d
	.p2align	4
.LBB8_289:
	vmovups	%zmm1, -128(%rsp)
	vmovss	(%r15,%r12,4), %xmm2
	vmovss	%xmm2, (%rcx,%r12,4)
	incq	%r12
	cmpq	%r12, %rbx
	jne	.LBB8_289
	jmp	.LBB8_290
.LBB8_291:
	addq	$152, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
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
	movq	%r9, -40(%rsp)
	movq	%rdx, -48(%rsp)
	movq	%rdi, -8(%rsp)
	testq	%rdi, %rdi
	je	.LBB9_27
	leaq	(,%rsi,4), %r11
	leaq	(,%rsi,8), %rdx
	movq	-48(%rsp), %r12
	leaq	96(%r12), %r10
	leaq	96(%rcx), %rax
	movq	%rax, -24(%rsp)
	leaq	96(%r8), %rax
	movq	%rax, -32(%rsp)
	xorl	%edi, %edi
	movq	-40(%rsp), %r13
	movq	%r11, -80(%rsp)
	movq	%rdx, -72(%rsp)
	jmp	.LBB9_2
	.p2align	4
.LBB9_26:
	movq	%rdi, %rax
	incq	%rax
	addq	%r11, %r13
	addq	%rdx, %r12
	addq	%rdx, %r10
	movq	%rax, %rdi
	cmpq	-8(%rsp), %rax
	je	.LBB9_27
.LBB9_2:
	cmpq	$8, %rsi
	jl	.LBB9_6
	xorl	%r9d, %r9d
	.p2align	4
.LBB9_4:
	movq	%r9, %rax
	vmovupd	(%r12,%r9,8), %zmm0
	vsubpd	(%rcx,%r9,8), %zmm0, %zmm0
	vdivpd	(%r8,%r9,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, (%r13,%r9,4)
	addq	$8, %r9
	addq	$16, %rax
	cmpq	%rax, %rsi
	jge	.LBB9_4
	cmpq	%rsi, %r9
	jae	.LBB9_26
	jmp	.LBB9_8
	.p2align	4
.LBB9_6:
	testq	%rsi, %rsi
	jle	.LBB9_26
	xorl	%r9d, %r9d
.LBB9_8:
	movq	%r10, -64(%rsp)
	movq	%r9, %r10
	orq	$1, %r10
	cmpq	%r10, %rsi
	movq	%r10, %rax
	cmovgq	%rsi, %rax
	movq	%rax, %r14
	subq	%r9, %r14
	cmpq	$4, %r14
	jae	.LBB9_10
	movq	%r9, %rbp
	movq	-64(%rsp), %r10
	jmp	.LBB9_25
	.p2align	4
.LBB9_10:
	movq	%rax, -56(%rsp)
	movq	%r11, %rax
	imulq	%rdi, %rax
	addq	-40(%rsp), %rax
	imulq	%rdi, %rdx
	addq	-48(%rsp), %rdx
	leaq	(%rax,%r9,4), %r11
	cmpq	%r10, %rsi
	cmovgq	%rsi, %r10
	leaq	(%rax,%r10,4), %rbx
	leaq	(%rdx,%r9,8), %rax
	leaq	(%rdx,%r10,8), %rdx
	leaq	(%rcx,%r9,8), %r15
	cmpq	%rdx, %r11
	setb	-81(%rsp)
	cmpq	%rbx, %rax
	leaq	(%rcx,%r10,8), %rax
	leaq	(%r8,%r10,8), %rdx
	setb	%r10b
	cmpq	%rax, %r11
	setb	%al
	movq	%r15, -16(%rsp)
	cmpq	%rbx, %r15
	setb	%bpl
	cmpq	%rdx, %r11
	leaq	(%r8,%r9,8), %r15
	setb	%dl
	cmpq	%rbx, %r15
	setb	%r11b
	testb	%r10b, -81(%rsp)
	jne	.LBB9_11
	andb	%bpl, %al
	movq	-64(%rsp), %r10
	jne	.LBB9_13
	andb	%r11b, %dl
	jne	.LBB9_13
	cmpq	$16, %r14
	jae	.LBB9_20
	xorl	%ebx, %ebx
	movq	-80(%rsp), %r11
	jmp	.LBB9_17
.LBB9_13:
	movq	%r9, %rbp
	movq	-80(%rsp), %r11
	movq	-72(%rsp), %rdx
	jmp	.LBB9_25
.LBB9_20:
	movq	%r14, %rbx
	andq	$-16, %rbx
	leaq	(%r10,%r9,8), %rbp
	movq	-24(%rsp), %rax
	leaq	(%rax,%r9,8), %r10
	movq	-32(%rsp), %rax
	leaq	(%rax,%r9,8), %rdx
	leaq	(,%r9,4), %r11
	addq	%r13, %r11
	xorl	%eax, %eax
	.p2align	4
.LBB9_21:
	vmovupd	-96(%rbp,%rax,8), %ymm0
	vmovupd	-64(%rbp,%rax,8), %ymm1
	vmovupd	-32(%rbp,%rax,8), %ymm2
	vmovupd	(%rbp,%rax,8), %ymm3
	vsubpd	-96(%r10,%rax,8), %ymm0, %ymm0
	vsubpd	-64(%r10,%rax,8), %ymm1, %ymm1
	vsubpd	-32(%r10,%rax,8), %ymm2, %ymm2
	vsubpd	(%r10,%rax,8), %ymm3, %ymm3
	vdivpd	-96(%rdx,%rax,8), %ymm0, %ymm0
	vdivpd	-64(%rdx,%rax,8), %ymm1, %ymm1
	vdivpd	-32(%rdx,%rax,8), %ymm2, %ymm2
	vdivpd	(%rdx,%rax,8), %ymm3, %ymm3
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm1, %xmm1
	vcvtpd2ps	%ymm2, %xmm2
	vcvtpd2ps	%ymm3, %xmm3
	vmovups	%xmm0, (%r11,%rax,4)
	vmovups	%xmm1, 16(%r11,%rax,4)
	vmovups	%xmm2, 32(%r11,%rax,4)
	vmovups	%xmm3, 48(%r11,%rax,4)
	addq	$16, %rax
	cmpq	%rax, %rbx
	jne	.LBB9_21
	cmpq	%rbx, %r14
	movq	-80(%rsp), %r11
	movq	-72(%rsp), %rdx
	movq	-64(%rsp), %r10
	je	.LBB9_26
	testb	$12, %r14b
	je	.LBB9_24
.LBB9_17:
	movq	-56(%rsp), %rax
	andl	$3, %eax
	movq	%rax, -56(%rsp)
	subq	%rax, %r14
	leaq	(%r9,%r14), %rbp
	leaq	(,%r9,4), %rax
	addq	%r13, %rax
	leaq	(%r12,%r9,8), %rdx
	movq	-16(%rsp), %r9
	.p2align	4
.LBB9_18:
	vmovupd	(%rdx,%rbx,8), %ymm0
	vsubpd	(%r9,%rbx,8), %ymm0, %ymm0
	vdivpd	(%r15,%rbx,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovups	%xmm0, (%rax,%rbx,4)
	addq	$4, %rbx
	cmpq	%rbx, %r14
	jne	.LBB9_18
	cmpq	$0, -56(%rsp)
	movq	-72(%rsp), %rdx
	jne	.LBB9_25
	jmp	.LBB9_26
.LBB9_11:
	movq	%r9, %rbp
	movq	-80(%rsp), %r11
	movq	-72(%rsp), %rdx
	movq	-64(%rsp), %r10
	jmp	.LBB9_25
.LBB9_24:
	addq	%rbx, %r9
	movq	%r9, %rbp
	.p2align	4
.LBB9_25:
	vmovsd	(%r12,%rbp,8), %xmm0
	vsubsd	(%rcx,%rbp,8), %xmm0, %xmm0
	vdivsd	(%r8,%rbp,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%r13,%rbp,4)
	incq	%rbp
	cmpq	%rsi, %rbp
	jl	.LBB9_25
	jmp	.LBB9_26
.LBB9_27:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end9:
	.size	nt_f64_standardize_f32__avx512, .Lfunc_end9-nt_f64_standardize_f32__avx512
	.globl	nt_f64_within__avx512
	.p2align	4
	.type	nt_f64_within__avx512,@function
nt_f64_within__avx512:
	testq	%rdi, %rdi
	je	.LBB10_19
	pushq	%rbx
	leaq	(,%rsi,8), %rax
	xorl	%r10d, %r10d
	jmp	.LBB10_2
	.p2align	4
.LBB10_12:
	xorl	%r11d, %r11d
.LBB10_17:
	movb	%r11b, (%r9,%r10)
	incq	%r10
	addq	%rax, %rdx
	cmpq	%rdi, %r10
	je	.LBB10_18
.LBB10_2:
	vpternlogd	$255, %zmm0, %zmm0, %zmm0
	cmpq	$8, %rsi
	jl	.LBB10_6
	xorl	%r11d, %r11d
	.p2align	4
.LBB10_4:
	movq	%r11, %rbx
	vmovupd	(%rdx,%r11,8), %zmm1
	vcmpgepd	(%rcx,%r11,8), %zmm1, %k1
	vcmplepd	(%r8,%r11,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
	addq	$8, %r11
	addq	$16, %rbx
	cmpq	%rbx, %rsi
	jge	.LBB10_4
	cmpq	%rsi, %r11
	jb	.LBB10_8
	jmp	.LBB10_15
	.p2align	4
.LBB10_6:
	testq	%rsi, %rsi
	jle	.LBB10_15
	xorl	%r11d, %r11d
.LBB10_8:
	movb	$1, %bl
	jmp	.LBB10_9
.LBB10_11:
	incq	%r11
	xorl	%ebx, %ebx
	cmpq	%rsi, %r11
	jge	.LBB10_12
	.p2align	4
.LBB10_9:
	vmovsd	(%rdx,%r11,8), %xmm1
	vucomisd	(%rcx,%r11,8), %xmm1
	jb	.LBB10_11
	vmovsd	(%r8,%r11,8), %xmm2
	vucomisd	%xmm1, %xmm2
	jb	.LBB10_11
	incq	%r11
	cmpq	%rsi, %r11
	jl	.LBB10_9
	testb	$1, %bl
	je	.LBB10_12
.LBB10_15:
	vextracti64x4	$1, %zmm0, %ymm1
	vpmaxsq	%zmm1, %zmm0, %zmm0
	vextracti128	$1, %ymm0, %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r11
	testq	%r11, %r11
	jns	.LBB10_12
	movb	$1, %r11b
	jmp	.LBB10_17
.LBB10_18:
	popq	%rbx
.LBB10_19:
	vzeroupper
	retq
.Lfunc_end10:
	.size	nt_f64_within__avx512, .Lfunc_end10-nt_f64_within__avx512
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
