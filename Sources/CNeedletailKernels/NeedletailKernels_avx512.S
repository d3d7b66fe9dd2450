// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 85c54d60851bc223
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
	subq	$192, %rsp
	movq	%rdx, 56(%rsp)
	testq	%rdi, %rdi
	jle	.LBB2_9
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	(,%rdi,4), %r12
	xorl	%r13d, %r13d
	vxorps	%xmm1, %xmm1, %xmm1
	movq	%rdi, %r15
	jmp	.LBB2_2
	.p2align	4
.LBB2_6:
	vmovups	%zmm0, (%rdi)
.LBB2_8:
	addq	$16, %r13
	addq	$-64, %r12
	addq	$-16, %r15
	cmpq	%rbx, %r13
	jge	.LBB2_9
.LBB2_2:
	leaq	(%r14,%r13,4), %rsi
	cmpq	$16, %r15
	jl	.LBB2_4
	vmovups	(%rsi), %zmm0
	jmp	.LBB2_5
	.p2align	4
.LBB2_4:
	vmovaps	%zmm1, 64(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	64(%rsp), %zmm0
.LBB2_5:
	vmaxps	%zmm0, %zmm1, %zmm0
	movq	56(%rsp), %rax
	leaq	(%rax,%r13,4), %rdi
	cmpq	$16, %r15
	jge	.LBB2_6
	vmovaps	%zmm0, 64(%rsp)
	leaq	64(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm1, %xmm1, %xmm1
	jmp	.LBB2_8
.LBB2_9:
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
	subq	$192, %rsp
	movq	%rdx, 56(%rsp)
	testq	%rdi, %rdi
	jle	.LBB3_9
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	(,%rdi,4), %r12
	xorl	%r13d, %r13d
	vxorps	%xmm5, %xmm5, %xmm5
	movq	%rdi, %r15
	jmp	.LBB3_2
	.p2align	4
.LBB3_6:
	vmovups	%zmm0, (%rdi)
.LBB3_8:
	addq	$16, %r13
	addq	$-64, %r12
	addq	$-16, %r15
	cmpq	%rbx, %r13
	jge	.LBB3_9
.LBB3_2:
	leaq	(%r14,%r13,4), %rsi
	cmpq	$16, %r15
	jl	.LBB3_4
	vmovups	(%rsi), %zmm0
	jmp	.LBB3_5
	.p2align	4
.LBB3_4:
	vmovaps	%zmm5, 64(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm5, %xmm5, %xmm5
	vmovaps	64(%rsp), %zmm0
.LBB3_5:
	vcmpltps	%zmm5, %zmm0, %k1
	vsubps	%zmm0, %zmm5, %zmm1
	vminps	%zmm1, %zmm0, %zmm0
	vbroadcastss	.LCPI3_0(%rip), %zmm1
	vmaxps	%zmm0, %zmm1, %zmm1
	vmulps	.LCPI3_1(%rip){1to16}, %zmm1, %zmm2
	vaddps	.LCPI3_2(%rip){1to16}, %zmm2, %zmm2
	vaddps	.LCPI3_3(%rip){1to16}, %zmm2, %zmm3
	vmulps	.LCPI3_4(%rip){1to16}, %zmm3, %zmm4
	vaddps	%zmm4, %zmm1, %zmm1
	vmulps	.LCPI3_5(%rip){1to16}, %zmm3, %zmm3
	vaddps	%zmm3, %zmm1, %zmm1
	vmulps	.LCPI3_6(%rip){1to16}, %zmm1, %zmm3
	vaddps	.LCPI3_7(%rip){1to16}, %zmm3, %zmm3
	vmulps	%zmm3, %zmm1, %zmm3
	vaddps	.LCPI3_8(%rip){1to16}, %zmm3, %zmm3
	vmulps	%zmm3, %zmm1, %zmm3
	vaddps	.LCPI3_9(%rip){1to16}, %zmm3, %zmm3
	vmulps	%zmm3, %zmm1, %zmm3
	vaddps	.LCPI3_10(%rip){1to16}, %zmm3, %zmm3
	vmulps	%zmm3, %zmm1, %zmm3
	vaddps	.LCPI3_11(%rip){1to16}, %zmm3, %zmm3
	vmulps	%zmm1, %zmm1, %zmm4
	vmulps	%zmm3, %zmm4, %zmm3
	vaddps	%zmm3, %zmm1, %zmm1
	vbroadcastss	.LCPI3_12(%rip), %zmm3
	vaddps	%zmm3, %zmm1, %zmm1
	vpslld	$23, %zmm2, %zmm2
	vpaddd	%zmm1, %zmm2, %zmm1
	vcmpunordps	%zmm5, %zmm0, %k2
	vmovaps	%zmm0, %zmm1 {%k2}
	vblendmps	%zmm1, %zmm3, %zmm0 {%k1}
	vaddps	%zmm3, %zmm1, %zmm1
	vdivps	%zmm1, %zmm0, %zmm0
	movq	56(%rsp), %rax
	leaq	(%rax,%r13,4), %rdi
	cmpq	$16, %r15
	jge	.LBB3_6
	vmovaps	%zmm0, 64(%rsp)
	leaq	64(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm5, %xmm5, %xmm5
	jmp	.LBB3_8
.LBB3_9:
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
	movq	%rcx, 72(%rsp)
	movq	%rdx, 64(%rsp)
	movq	%rdi, 112(%rsp)
	testq	%rdi, %rdi
	je	.LBB4_10
	movq	%r8, %r14
	movq	%rsi, %r13
	movq	24(%rbp), %rax
	movq	16(%rbp), %r12
	leaq	(,%rax,4), %rax
	movq	%rax, 104(%rsp)
	movq	72(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 96(%rsp)
	xorl	%ecx, %ecx
	movq	64(%rsp), %r15
	movq	%r9, 88(%rsp)
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
	movq	%rax, 192(%rsp)
	movq	16(%rbp), %rax
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 120(%rsp)
	leaq	(%r9,%rbx,4), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 256(%rsp)
	shlq	$2, %rdi
	movq	%rdi, %rdx
	movq	%rdi, 56(%rsp)
	leaq	256(%rsp), %rdi
	vzeroupper
	callq	memcpy@PLT
	movq	192(%rsp), %rax
	leaq	(%rax,%rbx,4), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rdi
	movq	56(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	128(%rsp), %zmm0
	vmovaps	%zmm0, 192(%rsp)
	leaq	(%r14,%rbx,4), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rdi
	movq	56(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	128(%rsp), %zmm0
	vmovaps	192(%rsp), %zmm1
	vfmadd213ps	256(%rsp), %zmm1, %zmm0
	movq	120(%rsp), %rax
	leaq	(%rax,%rbx,4), %rdi
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	56(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	80(%rsp), %rcx
	movq	88(%rsp), %r9
.LBB4_9:
	incq	%rcx
	addq	104(%rsp), %r12
	addq	96(%rsp), %r15
	cmpq	112(%rsp), %rcx
	je	.LBB4_10
.LBB4_2:
	cmpq	$16, %r13
	jl	.LBB4_6
	xorl	%ebx, %ebx
	.p2align	4
.LBB4_4:
	movq	%rbx, %rax
	vmovups	(%r15,%rbx,4), %zmm0
	vmovups	(%r14,%rbx,4), %zmm1
	vfmadd213ps	(%r9,%rbx,4), %zmm0, %zmm1
	vmovups	%zmm1, (%r12,%rbx,4)
	addq	$16, %rbx
	addq	$32, %rax
	cmpq	%rax, %r13
	jge	.LBB4_4
	movq	%r13, %rdi
	subq	%rbx, %rdi
	testq	%rdi, %rdi
	jg	.LBB4_8
	jmp	.LBB4_9
	.p2align	4
.LBB4_6:
	testq	%r13, %r13
	jle	.LBB4_9
	xorl	%ebx, %ebx
	movq	%r13, %rdi
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
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$2112, %rsp
	cmpq	$12, %rsi
	movq	%rdx, 120(%rsp)
	movq	%rsi, 112(%rsp)
	movq	%rdi, 104(%rsp)
	jb	.LBB6_6
	movq	8(%r13), %rax
	movq	16(%r13), %r11
	movq	80(%r13), %r9
	subq	%rdx, %rax
	vmovups	96(%r13), %zmm5
	movq	56(%r13), %rcx
	movq	64(%r13), %rsi
	leaq	-16(%rax), %r8
	movq	%r8, 72(%rsp)
	leaq	(,%rdx,4), %r8
	movq	72(%r13), %r10
	movq	%r8, 88(%rsp)
	addq	%r8, %r10
	movq	%r10, 440(%rsp)
	testq	%rcx, %rcx
	leaq	(%rcx,%rdx,4), %r8
	cmoveq	%rcx, %r8
	testq	%rsi, %rsi
	leaq	(%rsi,%rdx,4), %r12
	cmoveq	%rsi, %r12
	testq	%r12, %r12
	sete	%cl
	movq	%r9, %rsi
	shlq	$4, %rsi
	movq	%rsi, 432(%rsp)
	movq	%r9, %rsi
	shlq	$5, %rsi
	movq	%rsi, 424(%rsp)
	leaq	64(%r8), %rsi
	testq	%r8, %r8
	sete	%r10b
	leaq	-64(,%rax,4), %rax
	movq	%rax, 48(%rsp)
	movq	%rsi, 56(%rsp)
	movq	%r8, 64(%rsp)
	cmoveq	%r8, %rsi
	movq	%rsi, 320(%rsp)
	orb	%cl, %r10b
	movb	%r10b, 80(%rsp)
	leaq	64(,%rdx,4), %rbx
	imulq	%r11, %rbx
	movq	%r11, %r8
	imulq	%rdx, %r8
	movq	32(%r13), %r15
	movq	%r15, %r14
	imulq	%rdi, %r14
	shlq	$2, %r14
	addq	24(%r13), %r14
	movq	%r15, %rax
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 416(%rsp)
	movq	40(%r13), %rax
	movq	%rax, 400(%rsp)
	movq	%r13, 392(%rsp)
	movq	48(%r13), %rax
	movq	%rax, 408(%rsp)
	movq	%r9, 448(%rsp)
	leaq	(%r9,%r9), %rax
	movq	%rax, 576(%rsp)
	leaq	(,%r15,4), %r13
	movl	$12, %ecx
	xorl	%eax, %eax
	movq	%r11, 248(%rsp)
	vmovaps	%zmm5, 256(%rsp)
	movq	%rbx, 240(%rsp)
	movq	%r8, 96(%rsp)
	jmp	.LBB6_2
	.p2align	4
.LBB6_101:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm5
.LBB6_102:
	movq	120(%rsp), %rdx
	movq	112(%rsp), %rsi
	movq	104(%rsp), %rdi
	movq	832(%rsp), %r10
	movq	248(%rsp), %r11
	movq	240(%rsp), %rbx
	movq	96(%rsp), %r8
	leaq	12(%r10), %rcx
	addq	416(%rsp), %r14
	movq	%r10, %rax
	cmpq	%rcx, %rsi
	jb	.LBB6_103
.LBB6_2:
	movq	%rcx, %r10
	movq	408(%rsp), %rcx
	vmovups	(%rcx,%rdx,4), %zmm15
	vmovups	64(%rcx,%rdx,4), %zmm13
	testq	%r11, %r11
	je	.LBB6_3
	movq	400(%rsp), %rcx
	vmovaps	%zmm13, %zmm16
	vmovaps	%zmm15, %zmm17
	vmovaps	%zmm13, %zmm18
	vmovaps	%zmm15, %zmm19
	vmovaps	%zmm13, %zmm20
	vmovaps	%zmm15, %zmm21
	vmovaps	%zmm13, %zmm22
	vmovaps	%zmm15, %zmm23
	vmovaps	%zmm13, %zmm24
	vmovaps	%zmm15, %zmm25
	vmovaps	%zmm13, %zmm26
	vmovaps	%zmm15, %zmm27
	vmovaps	%zmm13, %zmm0
	vmovaps	%zmm15, %zmm1
	xorl	%edx, %edx
	vmovaps	%zmm13, %zmm6
	vmovaps	%zmm15, %zmm7
	vmovaps	%zmm13, %zmm8
	vmovaps	%zmm15, %zmm9
	vmovaps	%zmm13, %zmm10
	vmovaps	%zmm15, %zmm11
	vmovaps	%zmm13, %zmm12
	vmovaps	%zmm15, %zmm14
	.p2align	4
.LBB6_152:
	vmovups	(%rcx,%r8,4), %zmm3
	vmovups	(%rcx,%rbx), %zmm2
	vbroadcastss	(%r14,%rdx,4), %zmm4
	leaq	(%r14,%rdx,4), %rsi
	vfmadd231ps	%zmm3, %zmm4, %zmm1
	vfmadd231ps	%zmm4, %zmm2, %zmm0
	leaq	(%rsi,%r13), %r9
	vbroadcastss	(%rsi,%r15,4), %zmm4
	vfmadd231ps	%zmm3, %zmm4, %zmm27
	vfmadd231ps	%zmm4, %zmm2, %zmm26
	addq	%r13, %r9
	vbroadcastss	(%rsi,%r15,8), %zmm4
	vfmadd231ps	%zmm3, %zmm4, %zmm25
	vfmadd231ps	%zmm4, %zmm2, %zmm24
	vbroadcastss	(%r9,%r15,4), %zmm4
	vfmadd231ps	%zmm3, %zmm4, %zmm23
	vfmadd231ps	%zmm4, %zmm2, %zmm22
	leaq	(,%r13,2), %r8
	addq	%r9, %r8
	vbroadcastss	(%r9,%r15,8), %zmm4
	vfmadd231ps	%zmm3, %zmm4, %zmm21
	vfmadd231ps	%zmm4, %zmm2, %zmm20
	leaq	(%r8,%r15,4), %rsi
	vbroadcastss	(%r8,%r15,4), %zmm4
	movq	96(%rsp), %r8
	vfmadd231ps	%zmm3, %zmm4, %zmm19
	vfmadd231ps	%zmm4, %zmm2, %zmm18
	vbroadcastss	(%r13,%rsi), %zmm4
	incq	%rdx
	addq	%r13, %rsi
	vfmadd231ps	%zmm3, %zmm4, %zmm17
	vfmadd231ps	%zmm4, %zmm2, %zmm16
	vbroadcastss	(%r13,%rsi), %zmm4
	addq	%r13, %rsi
	vfmadd231ps	%zmm3, %zmm4, %zmm15
	vfmadd231ps	%zmm4, %zmm2, %zmm13
	vbroadcastss	(%r13,%rsi), %zmm4
	addq	%r13, %rsi
	vfmadd231ps	%zmm3, %zmm4, %zmm14
	vfmadd231ps	%zmm4, %zmm2, %zmm12
	vbroadcastss	(%r13,%rsi), %zmm4
	addq	%r13, %rsi
	vfmadd231ps	%zmm3, %zmm4, %zmm11
	vfmadd231ps	%zmm4, %zmm2, %zmm10
	vbroadcastss	(%r13,%rsi), %zmm4
	addq	%r13, %rsi
	vfmadd231ps	%zmm3, %zmm4, %zmm9
	vfmadd231ps	%zmm4, %zmm2, %zmm8
	vbroadcastss	(%r13,%rsi), %zmm4
	vfmadd231ps	%zmm3, %zmm4, %zmm7
	vfmadd231ps	%zmm2, %zmm4, %zmm6
	addq	$64, %rcx
	cmpq	%rdx, %r11
	jne	.LBB6_152
	jmp	.LBB6_4
	.p2align	4
.LBB6_3:
	vmovaps	%zmm13, %zmm6
	vmovaps	%zmm15, %zmm7
	vmovaps	%zmm13, %zmm8
	vmovaps	%zmm15, %zmm9
	vmovaps	%zmm13, %zmm10
	vmovaps	%zmm15, %zmm11
	vmovaps	%zmm13, %zmm12
	vmovaps	%zmm15, %zmm14
	vmovaps	%zmm13, %zmm16
	vmovaps	%zmm15, %zmm17
	vmovaps	%zmm13, %zmm18
	vmovaps	%zmm15, %zmm19
	vmovaps	%zmm13, %zmm20
	vmovaps	%zmm15, %zmm21
	vmovaps	%zmm13, %zmm22
	vmovaps	%zmm15, %zmm23
	vmovaps	%zmm13, %zmm24
	vmovaps	%zmm15, %zmm25
	vmovaps	%zmm13, %zmm26
	vmovaps	%zmm15, %zmm27
	vmovaps	%zmm13, %zmm0
	vmovaps	%zmm15, %zmm1
.LBB6_4:
	vmaxps	%zmm1, %zmm5, %zmm1
	cmpb	$0, 80(%rsp)
	je	.LBB6_8
	movq	320(%rsp), %rcx
	jmp	.LBB6_9
	.p2align	4
.LBB6_8:
	movq	64(%rsp), %rcx
	vmovups	(%rcx), %zmm2
	vfmadd213ps	(%r12), %zmm2, %zmm1
	movq	56(%rsp), %rcx
.LBB6_9:
	testq	%r12, %r12
	sete	%dl
	vmaxps	%zmm0, %zmm5, %zmm0
	testq	%rcx, %rcx
	sete	%sil
	orb	%dl, %sil
	jne	.LBB6_11
	vmovups	(%rcx), %zmm2
	vfmadd213ps	64(%r12), %zmm2, %zmm0
.LBB6_11:
	addq	%rdi, %rax
	imulq	448(%rsp), %rax
	movq	440(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rbx
	leaq	64(%rbx), %rdi
	vmovups	%zmm1, (%rbx)
	cmpq	$16, 72(%rsp)
	movq	%r10, 832(%rsp)
	vmovaps	%zmm6, 768(%rsp)
	vmovaps	%zmm7, 1536(%rsp)
	vmovaps	%zmm8, 1472(%rsp)
	vmovaps	%zmm9, 1408(%rsp)
	vmovaps	%zmm10, 1344(%rsp)
	vmovaps	%zmm11, 1280(%rsp)
	vmovaps	%zmm12, 704(%rsp)
	vmovaps	%zmm13, 640(%rsp)
	vmovaps	%zmm14, 1216(%rsp)
	vmovaps	%zmm15, 1152(%rsp)
	vmovaps	%zmm16, 1088(%rsp)
	vmovaps	%zmm17, 1024(%rsp)
	vmovaps	%zmm18, 960(%rsp)
	vmovaps	%zmm19, 896(%rsp)
	vmovaps	%zmm20, 1856(%rsp)
	vmovaps	%zmm21, 1792(%rsp)
	vmovaps	%zmm22, 1728(%rsp)
	vmovaps	%zmm23, 1664(%rsp)
	vmovaps	%zmm24, 512(%rsp)
	vmovaps	%zmm25, 1600(%rsp)
	jl	.LBB6_13
	vmovups	%zmm0, (%rdi)
	jmp	.LBB6_14
	.p2align	4
.LBB6_13:
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vmovaps	%zmm26, 1984(%rsp)
	vmovaps	%zmm27, 1920(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1920(%rsp), %zmm27
	vmovaps	1984(%rsp), %zmm26
	vmovaps	256(%rsp), %zmm5
.LBB6_14:
	vmaxps	%zmm27, %zmm5, %zmm0
	cmpb	$0, 80(%rsp)
	je	.LBB6_16
	movq	320(%rsp), %rax
	jmp	.LBB6_17
	.p2align	4
.LBB6_16:
	movq	64(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r12), %zmm1, %zmm0
	movq	56(%rsp), %rax
.LBB6_17:
	testq	%r12, %r12
	sete	%cl
	vmaxps	%zmm26, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_19
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r12), %zmm2, %zmm1
.LBB6_19:
	movq	448(%rsp), %rax
	leaq	(%rbx,%rax,4), %rax
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_21
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_22
	.p2align	4
.LBB6_21:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm5
.LBB6_22:
	vmovaps	512(%rsp), %zmm2
	vmovaps	1600(%rsp), %zmm0
	vmaxps	%zmm0, %zmm5, %zmm0
	cmpb	$0, 80(%rsp)
	je	.LBB6_24
	movq	320(%rsp), %rax
	jmp	.LBB6_25
	.p2align	4
.LBB6_24:
	movq	64(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r12), %zmm1, %zmm0
	movq	56(%rsp), %rax
.LBB6_25:
	testq	%r12, %r12
	sete	%cl
	vmaxps	%zmm2, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_27
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r12), %zmm2, %zmm1
.LBB6_27:
	movq	576(%rsp), %rax
	movq	%rbx, 512(%rsp)
	leaq	(%rbx,%rax,4), %rbx
	leaq	64(%rbx), %rdi
	vmovups	%zmm0, (%rbx)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_29
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_30
	.p2align	4
.LBB6_29:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm5
.LBB6_30:
	vmovaps	1728(%rsp), %zmm2
	vmovaps	1664(%rsp), %zmm0
	vmaxps	%zmm0, %zmm5, %zmm0
	cmpb	$0, 80(%rsp)
	je	.LBB6_32
	movq	320(%rsp), %rax
	jmp	.LBB6_33
	.p2align	4
.LBB6_32:
	movq	64(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r12), %zmm1, %zmm0
	movq	56(%rsp), %rax
.LBB6_33:
	testq	%r12, %r12
	sete	%cl
	vmaxps	%zmm2, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_35
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r12), %zmm2, %zmm1
.LBB6_35:
	movq	448(%rsp), %rax
	leaq	(%rbx,%rax,4), %rax
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_37
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_38
	.p2align	4
.LBB6_37:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm5
.LBB6_38:
	movq	512(%rsp), %rsi
	vmovaps	1856(%rsp), %zmm2
	vmovaps	1792(%rsp), %zmm0
	vmaxps	%zmm0, %zmm5, %zmm0
	cmpb	$0, 80(%rsp)
	je	.LBB6_40
	movq	320(%rsp), %rax
	jmp	.LBB6_41
	.p2align	4
.LBB6_40:
	movq	64(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r12), %zmm1, %zmm0
	movq	56(%rsp), %rax
.LBB6_41:
	testq	%r12, %r12
	sete	%cl
	vmaxps	%zmm2, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_43
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r12), %zmm2, %zmm1
.LBB6_43:
	movq	432(%rsp), %rax
	leaq	(%rsi,%rax), %rbx
	leaq	64(%rbx), %rdi
	vmovups	%zmm0, (%rbx)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_45
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_46
	.p2align	4
.LBB6_45:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm5
.LBB6_46:
	vmovaps	960(%rsp), %zmm2
	vmovaps	896(%rsp), %zmm0
	vmaxps	%zmm0, %zmm5, %zmm0
	cmpb	$0, 80(%rsp)
	je	.LBB6_48
	movq	320(%rsp), %rax
	jmp	.LBB6_49
	.p2align	4
.LBB6_48:
	movq	64(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r12), %zmm1, %zmm0
	movq	56(%rsp), %rax
.LBB6_49:
	testq	%r12, %r12
	sete	%cl
	vmaxps	%zmm2, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_51
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r12), %zmm2, %zmm1
.LBB6_51:
	movq	448(%rsp), %rax
	leaq	(%rbx,%rax,4), %rax
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_53
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_54
	.p2align	4
.LBB6_53:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm5
.LBB6_54:
	vmovaps	1088(%rsp), %zmm2
	vmovaps	1024(%rsp), %zmm0
	vmaxps	%zmm0, %zmm5, %zmm0
	cmpb	$0, 80(%rsp)
	je	.LBB6_56
	movq	320(%rsp), %rax
	jmp	.LBB6_57
	.p2align	4
.LBB6_56:
	movq	64(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r12), %zmm1, %zmm0
	movq	56(%rsp), %rax
.LBB6_57:
	testq	%r12, %r12
	sete	%cl
	vmaxps	%zmm2, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_59
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r12), %zmm2, %zmm1
.LBB6_59:
	movq	576(%rsp), %rax
	leaq	(%rbx,%rax,4), %rbx
	leaq	64(%rbx), %rdi
	vmovups	%zmm0, (%rbx)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_61
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_62
	.p2align	4
.LBB6_61:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm5
.LBB6_62:
	vmovaps	640(%rsp), %zmm2
	vmovaps	1152(%rsp), %zmm0
	vmaxps	%zmm0, %zmm5, %zmm0
	cmpb	$0, 80(%rsp)
	je	.LBB6_64
	movq	320(%rsp), %rax
	jmp	.LBB6_65
	.p2align	4
.LBB6_64:
	movq	64(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r12), %zmm1, %zmm0
	movq	56(%rsp), %rax
.LBB6_65:
	testq	%r12, %r12
	sete	%cl
	vmaxps	%zmm2, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_67
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r12), %zmm2, %zmm1
.LBB6_67:
	movq	448(%rsp), %rax
	leaq	(%rbx,%rax,4), %rax
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_69
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_70
	.p2align	4
.LBB6_69:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm5
.LBB6_70:
	vmovaps	704(%rsp), %zmm2
	vmovaps	1216(%rsp), %zmm0
	movq	512(%rsp), %rbx
	vmaxps	%zmm0, %zmm5, %zmm0
	cmpb	$0, 80(%rsp)
	je	.LBB6_72
	movq	320(%rsp), %rax
	jmp	.LBB6_73
	.p2align	4
.LBB6_72:
	movq	64(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r12), %zmm1, %zmm0
	movq	56(%rsp), %rax
.LBB6_73:
	testq	%r12, %r12
	sete	%cl
	vmaxps	%zmm2, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_75
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r12), %zmm2, %zmm1
.LBB6_75:
	addq	424(%rsp), %rbx
	leaq	64(%rbx), %rdi
	vmovups	%zmm0, (%rbx)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_77
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_78
	.p2align	4
.LBB6_77:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm5
.LBB6_78:
	vmovaps	1344(%rsp), %zmm2
	vmovaps	1280(%rsp), %zmm0
	vmaxps	%zmm0, %zmm5, %zmm0
	cmpb	$0, 80(%rsp)
	je	.LBB6_80
	movq	320(%rsp), %rax
	jmp	.LBB6_81
	.p2align	4
.LBB6_80:
	movq	64(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r12), %zmm1, %zmm0
	movq	56(%rsp), %rax
.LBB6_81:
	testq	%r12, %r12
	sete	%cl
	vmaxps	%zmm2, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_83
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r12), %zmm2, %zmm1
.LBB6_83:
	movq	448(%rsp), %rax
	leaq	(%rbx,%rax,4), %rax
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_85
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_86
	.p2align	4
.LBB6_85:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm5
.LBB6_86:
	vmovaps	1472(%rsp), %zmm2
	vmovaps	1408(%rsp), %zmm0
	vmaxps	%zmm0, %zmm5, %zmm0
	cmpb	$0, 80(%rsp)
	je	.LBB6_88
	movq	320(%rsp), %rax
	jmp	.LBB6_89
	.p2align	4
.LBB6_88:
	movq	64(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r12), %zmm1, %zmm0
	movq	56(%rsp), %rax
.LBB6_89:
	testq	%r12, %r12
	sete	%cl
	vmaxps	%zmm2, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_91
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r12), %zmm2, %zmm1
.LBB6_91:
	movq	576(%rsp), %rax
	leaq	(%rbx,%rax,4), %rbx
	leaq	64(%rbx), %rdi
	vmovups	%zmm0, (%rbx)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_93
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_94
	.p2align	4
.LBB6_93:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm5
.LBB6_94:
	vmovaps	768(%rsp), %zmm2
	vmovaps	1536(%rsp), %zmm0
	vmaxps	%zmm0, %zmm5, %zmm0
	cmpb	$0, 80(%rsp)
	je	.LBB6_96
	movq	320(%rsp), %rax
	jmp	.LBB6_97
	.p2align	4
.LBB6_96:
	movq	64(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r12), %zmm1, %zmm0
	movq	56(%rsp), %rax
.LBB6_97:
	testq	%r12, %r12
	sete	%cl
	vmaxps	%zmm2, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_99
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r12), %zmm2, %zmm1
.LBB6_99:
	movq	448(%rsp), %rax
	leaq	(%rbx,%rax,4), %rax
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_101
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_102
.LBB6_6:
	cmpq	$4, %rsi
	jb	.LBB6_148
	leaq	(,%rdx,4), %rax
	movq	%rax, 88(%rsp)
	movl	$4, %ebx
	xorl	%r10d, %r10d
	jmp	.LBB6_104
.LBB6_103:
	leaq	4(%r10), %rbx
	cmpq	%rbx, %rsi
	movq	392(%rsp), %r13
	jge	.LBB6_104
.LBB6_148:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB6_104:
	movq	24(%r13), %rax
	movq	%rax, 640(%rsp)
	movq	32(%r13), %r9
	movq	40(%r13), %r15
	movq	8(%r13), %rax
	movq	16(%r13), %r11
	movq	%r11, %r14
	imulq	%rdx, %r14
	subq	%rdx, %rax
	vmovups	96(%r13), %zmm8
	movq	56(%r13), %rcx
	movq	64(%r13), %rsi
	leaq	(,%rdx,4), %r8
	addq	72(%r13), %r8
	movq	%r8, 1536(%rsp)
	movq	88(%rsp), %r8
	leaq	(%rcx,%r8), %r12
	testq	%rcx, %rcx
	cmoveq	%rcx, %r12
	addq	%rsi, %r8
	testq	%rsi, %rsi
	cmoveq	%rsi, %r8
	movq	%r8, 88(%rsp)
	testq	%r8, %r8
	sete	%cl
	movq	%r11, %rsi
	shlq	$6, %rsi
	movq	%rsi, 1152(%rsp)
	leaq	64(%r12), %rsi
	testq	%r12, %r12
	sete	%r8b
	movq	%rsi, 64(%rsp)
	movq	%r12, 256(%rsp)
	cmoveq	%r12, %rsi
	movq	%rsi, 56(%rsp)
	orb	%cl, %r8b
	movb	%r8b, 96(%rsp)
	movq	48(%r13), %rcx
	movq	%rcx, 1472(%rsp)
	movq	80(%r13), %rcx
	leaq	-16(%rax), %rsi
	movq	%rsi, 72(%rsp)
	leaq	-64(,%rax,4), %rax
	movq	%rax, 48(%rsp)
	movq	%r11, %r13
	andq	$-2, %r13
	leaq	64(,%rdx,4), %r12
	imulq	%r11, %r12
	leaq	(%r15,%r14,4), %rax
	movq	%rax, 1088(%rsp)
	addq	$64, %r15
	movq	%r15, 1216(%rsp)
	movq	%rcx, 80(%rsp)
	leaq	(,%rcx,8), %rax
	movq	%rax, 1408(%rsp)
	leaq	(,%r9,8), %rax
	movq	%rax, 1024(%rsp)
	movq	640(%rsp), %rax
	addq	$4, %rax
	movq	%rax, 960(%rsp)
	movq	%r9, 704(%rsp)
	leaq	(,%r9,4), %rax
	movq	%rax, 896(%rsp)
	movq	%r11, 768(%rsp)
	vmovaps	%zmm8, 448(%rsp)
	jmp	.LBB6_105
	.p2align	4
.LBB6_146:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	448(%rsp), %zmm8
.LBB6_147:
	movq	120(%rsp), %rdx
	movq	112(%rsp), %rax
	movq	104(%rsp), %rdi
	movq	768(%rsp), %r11
	movq	%rbx, %r10
	addq	$4, %rbx
	cmpq	%rbx, %rax
	jb	.LBB6_148
.LBB6_105:
	addq	%rdi, %r10
	movq	1472(%rsp), %rax
	vmovups	(%rax,%rdx,4), %zmm10
	vmovups	64(%rax,%rdx,4), %zmm9
	testq	%r11, %r11
	je	.LBB6_106
	cmpq	$1, %r11
	jne	.LBB6_149
	xorl	%edi, %edi
	vmovaps	%zmm9, %zmm11
	vmovaps	%zmm10, %zmm12
	vmovaps	%zmm9, %zmm13
	vmovaps	%zmm10, %zmm14
	vmovaps	%zmm9, %zmm0
	vmovaps	%zmm10, %zmm1
	jmp	.LBB6_109
	.p2align	4
.LBB6_106:
	vmovaps	%zmm9, %zmm11
	vmovaps	%zmm10, %zmm12
	vmovaps	%zmm9, %zmm13
	vmovaps	%zmm10, %zmm14
	vmovaps	%zmm9, %zmm0
	vmovaps	%zmm10, %zmm1
	jmp	.LBB6_111
	.p2align	4
.LBB6_149:
	leaq	12(,%r10,4), %rax
	movq	704(%rsp), %rsi
	imulq	%rsi, %rax
	movq	960(%rsp), %rdi
	addq	%rdi, %rax
	leaq	8(,%r10,4), %rcx
	imulq	%rsi, %rcx
	addq	%rdi, %rcx
	leaq	4(,%r10,4), %rdx
	imulq	%rsi, %rdx
	addq	%rdi, %rdx
	movq	896(%rsp), %rsi
	imulq	%r10, %rsi
	addq	%rdi, %rsi
	movq	1216(%rsp), %r8
	xorl	%r9d, %r9d
	vmovaps	%zmm9, %zmm11
	vmovaps	%zmm10, %zmm12
	vmovaps	%zmm9, %zmm13
	vmovaps	%zmm10, %zmm14
	vmovaps	%zmm9, %zmm0
	vmovaps	%zmm10, %zmm1
	.p2align	4
.LBB6_150:
	vbroadcastss	-4(%rsi,%r9,4), %zmm2
	vmovups	-64(%r8,%r14,4), %zmm3
	vmovups	(%r8,%r14,4), %zmm4
	vfmadd231ps	%zmm3, %zmm2, %zmm1
	vmovups	-64(%r8,%r12), %zmm5
	vmovups	(%r8,%r12), %zmm6
	vbroadcastss	-4(%rdx,%r9,4), %zmm7
	vfmadd231ps	%zmm2, %zmm5, %zmm0
	vfmadd231ps	%zmm3, %zmm7, %zmm14
	vfmadd231ps	%zmm7, %zmm5, %zmm13
	vbroadcastss	-4(%rcx,%r9,4), %zmm2
	vfmadd231ps	%zmm3, %zmm2, %zmm12
	vfmadd231ps	%zmm2, %zmm5, %zmm11
	vbroadcastss	-4(%rax,%r9,4), %zmm2
	vfmadd231ps	%zmm3, %zmm2, %zmm10
	vfmadd231ps	%zmm5, %zmm2, %zmm9
	leaq	2(%r9), %rdi
	vbroadcastss	(%rsi,%r9,4), %zmm2
	vfmadd231ps	%zmm4, %zmm2, %zmm1
	vfmadd231ps	%zmm2, %zmm6, %zmm0
	vbroadcastss	(%rdx,%r9,4), %zmm2
	vfmadd231ps	%zmm4, %zmm2, %zmm14
	vfmadd231ps	%zmm2, %zmm6, %zmm13
	vbroadcastss	(%rcx,%r9,4), %zmm2
	vfmadd231ps	%zmm4, %zmm2, %zmm12
	vfmadd231ps	%zmm2, %zmm6, %zmm11
	vbroadcastss	(%rax,%r9,4), %zmm2
	vfmadd231ps	%zmm4, %zmm2, %zmm10
	vfmadd231ps	%zmm6, %zmm2, %zmm9
	subq	$-128, %r8
	movq	%rdi, %r9
	cmpq	%rdi, %r13
	jne	.LBB6_150
.LBB6_109:
	testb	$1, %r11b
	je	.LBB6_111
	movq	%r10, %rax
	movq	704(%rsp), %rsi
	imulq	%rsi, %rax
	movq	640(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rdi, %rcx
	shlq	$6, %rcx
	movq	1088(%rsp), %r8
	leaq	(%r8,%rcx), %rdx
	vmovups	(%r8,%rcx), %zmm2
	movq	1152(%rsp), %rcx
	vmovups	(%rcx,%rdx), %zmm3
	leaq	(%rax,%rdi,4), %rcx
	vbroadcastss	(%rax,%rdi,4), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm1
	vfmadd231ps	%zmm4, %zmm3, %zmm0
	leaq	(%rcx,%rsi,4), %rax
	vbroadcastss	(%rcx,%rsi,4), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm14
	vfmadd231ps	%zmm4, %zmm3, %zmm13
	vbroadcastss	(%rcx,%rsi,8), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm12
	vfmadd231ps	%zmm4, %zmm3, %zmm11
	movq	1024(%rsp), %rcx
	vbroadcastss	(%rcx,%rax), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm10
	vfmadd231ps	%zmm3, %zmm4, %zmm9
.LBB6_111:
	vmaxps	%zmm1, %zmm8, %zmm1
	cmpb	$0, 96(%rsp)
	je	.LBB6_113
	movq	56(%rsp), %rax
	movq	88(%rsp), %rcx
	jmp	.LBB6_114
	.p2align	4
.LBB6_113:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm2
	movq	88(%rsp), %rcx
	vfmadd213ps	(%rcx), %zmm2, %zmm1
	movq	64(%rsp), %rax
.LBB6_114:
	vmaxps	%zmm0, %zmm8, %zmm0
	testq	%rax, %rax
	je	.LBB6_117
	testq	%rcx, %rcx
	je	.LBB6_117
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rcx), %zmm2, %zmm0
.LBB6_117:
	imulq	80(%rsp), %r10
	movq	1536(%rsp), %rax
	leaq	(%rax,%r10,4), %r15
	leaq	64(%r15), %rdi
	vmovups	%zmm1, (%r15)
	cmpq	$16, 72(%rsp)
	vmovaps	%zmm9, 320(%rsp)
	vmovaps	%zmm10, 576(%rsp)
	vmovaps	%zmm11, 512(%rsp)
	vmovaps	%zmm12, 832(%rsp)
	jl	.LBB6_119
	vmovups	%zmm0, (%rdi)
	jmp	.LBB6_120
	.p2align	4
.LBB6_119:
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vmovaps	%zmm13, 1344(%rsp)
	vmovaps	%zmm14, 1280(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1280(%rsp), %zmm14
	vmovaps	1344(%rsp), %zmm13
	vmovaps	448(%rsp), %zmm8
	movq	88(%rsp), %rcx
.LBB6_120:
	vmaxps	%zmm14, %zmm8, %zmm0
	cmpb	$0, 96(%rsp)
	je	.LBB6_122
	movq	56(%rsp), %rax
	jmp	.LBB6_123
	.p2align	4
.LBB6_122:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rcx), %zmm1, %zmm0
	movq	64(%rsp), %rax
.LBB6_123:
	vmaxps	%zmm13, %zmm8, %zmm1
	testq	%rax, %rax
	je	.LBB6_126
	testq	%rcx, %rcx
	je	.LBB6_126
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rcx), %zmm2, %zmm1
.LBB6_126:
	movq	80(%rsp), %rax
	leaq	(%r15,%rax,4), %rax
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_128
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_129
	.p2align	4
.LBB6_128:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	448(%rsp), %zmm8
	movq	88(%rsp), %rcx
.LBB6_129:
	vmovaps	512(%rsp), %zmm2
	vmovaps	832(%rsp), %zmm0
	vmaxps	%zmm0, %zmm8, %zmm0
	cmpb	$0, 96(%rsp)
	je	.LBB6_131
	movq	56(%rsp), %rax
	jmp	.LBB6_132
	.p2align	4
.LBB6_131:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rcx), %zmm1, %zmm0
	movq	64(%rsp), %rax
.LBB6_132:
	vmaxps	%zmm2, %zmm8, %zmm1
	testq	%rax, %rax
	je	.LBB6_135
	testq	%rcx, %rcx
	je	.LBB6_135
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rcx), %zmm2, %zmm1
.LBB6_135:
	addq	1408(%rsp), %r15
	leaq	64(%r15), %rdi
	vmovups	%zmm0, (%r15)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_137
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_138
	.p2align	4
.LBB6_137:
	vmovaps	%zmm1, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	448(%rsp), %zmm8
	movq	88(%rsp), %rcx
.LBB6_138:
	vmovaps	320(%rsp), %zmm2
	vmovaps	576(%rsp), %zmm0
	vmaxps	%zmm0, %zmm8, %zmm0
	cmpb	$0, 96(%rsp)
	je	.LBB6_140
	movq	56(%rsp), %rax
	jmp	.LBB6_141
	.p2align	4
.LBB6_140:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rcx), %zmm1, %zmm0
	movq	64(%rsp), %rax
.LBB6_141:
	vmaxps	%zmm2, %zmm8, %zmm1
	testq	%rax, %rax
	je	.LBB6_144
	testq	%rcx, %rcx
	je	.LBB6_144
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rcx), %zmm2, %zmm1
.LBB6_144:
	movq	80(%rsp), %rax
	leaq	(%r15,%rax,4), %rax
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, 72(%rsp)
	jl	.LBB6_146
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_147
.Lfunc_end6:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5, .Lfunc_end6-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5
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
	subq	$1280, %rsp
	cmpq	$12, %rsi
	movq	%rdx, 120(%rsp)
	movq	%rsi, 112(%rsp)
	movq	%rdi, 104(%rsp)
	jb	.LBB7_8
	movq	32(%r13), %r15
	movq	16(%r13), %r12
	movq	%r12, %rax
	imulq	%rdx, %rax
	shlq	$2, %rax
	addq	40(%r13), %rax
	movq	%rax, 400(%rsp)
	movq	8(%r13), %r11
	movq	80(%r13), %r8
	subq	%rdx, %r11
	vmovups	96(%r13), %zmm2
	movq	56(%r13), %rax
	movq	64(%r13), %rcx
	leaq	(,%rdx,4), %rsi
	movq	72(%r13), %r9
	movq	%rsi, 80(%rsp)
	addq	%rsi, %r9
	movq	%r9, 440(%rsp)
	testq	%rax, %rax
	leaq	(%rax,%rdx,4), %rsi
	cmoveq	%rax, %rsi
	testq	%rcx, %rcx
	leaq	(%rcx,%rdx,4), %r9
	cmoveq	%rcx, %r9
	movq	%rsi, 320(%rsp)
	testq	%rsi, %rsi
	sete	%al
	movq	%r9, 256(%rsp)
	testq	%r9, %r9
	sete	%cl
	orb	%al, %cl
	movb	%cl, 64(%rsp)
	movq	%r8, %rax
	shlq	$4, %rax
	movq	%rax, 432(%rsp)
	movq	%r8, %rax
	shlq	$5, %rax
	movq	%rax, 424(%rsp)
	movq	%r15, %rbx
	imulq	%rdi, %rbx
	shlq	$2, %rbx
	addq	24(%r13), %rbx
	movq	%r15, %rax
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 416(%rsp)
	movq	%r13, 392(%rsp)
	movq	48(%r13), %rax
	movq	%rax, 408(%rsp)
	movq	%r8, 448(%rsp)
	leaq	(%r8,%r8), %rax
	movq	%rax, 88(%rsp)
	leaq	(,%r11,4), %rax
	movq	%rax, 72(%rsp)
	leaq	(,%r15,4), %r13
	movl	$12, %ecx
	xorl	%eax, %eax
	movq	%r11, 56(%rsp)
	vmovaps	%zmm2, 192(%rsp)
	jmp	.LBB7_2
	.p2align	4
.LBB7_65:
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	72(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	192(%rsp), %zmm2
	movq	56(%rsp), %r11
.LBB7_66:
	movq	120(%rsp), %rdx
	movq	112(%rsp), %rsi
	movq	104(%rsp), %rdi
	movq	96(%rsp), %r10
	leaq	12(%r10), %rcx
	addq	416(%rsp), %rbx
	movq	%r10, %rax
	cmpq	%rcx, %rsi
	jb	.LBB7_67
.LBB7_2:
	movq	%rcx, %r9
	movq	408(%rsp), %rcx
	vmovups	(%rcx,%rdx,4), %zmm3
	testq	%r12, %r12
	je	.LBB7_3
	movq	400(%rsp), %rcx
	xorl	%edx, %edx
	vmovaps	%zmm3, %zmm4
	vmovaps	%zmm3, %zmm5
	vmovaps	%zmm3, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm3, %zmm8
	vmovaps	%zmm3, %zmm9
	vmovaps	%zmm3, %zmm10
	vmovaps	%zmm3, %zmm11
	vmovaps	%zmm3, %zmm12
	vmovaps	%zmm3, %zmm13
	vmovaps	%zmm3, %zmm0
	.p2align	4
.LBB7_100:
	vmovups	(%rcx), %zmm1
	vfmadd231ps	(%rbx,%rdx,4){1to16}, %zmm1, %zmm0
	leaq	(%rbx,%rdx,4), %rsi
	leaq	(%rsi,%r13), %r8
	vfmadd231ps	(%rsi,%r15,4){1to16}, %zmm1, %zmm13
	vfmadd231ps	(%rsi,%r15,8){1to16}, %zmm1, %zmm12
	addq	%r13, %r8
	vfmadd231ps	(%r8,%r15,4){1to16}, %zmm1, %zmm11
	leaq	(,%r13,2), %rsi
	vfmadd231ps	(%r8,%r15,8){1to16}, %zmm1, %zmm10
	addq	%r8, %rsi
	leaq	(%rsi,%r15,4), %r8
	vfmadd231ps	(%rsi,%r15,4){1to16}, %zmm1, %zmm9
	vfmadd231ps	(%r13,%r8){1to16}, %zmm1, %zmm8
	addq	%r13, %r8
	vfmadd231ps	(%r13,%r8){1to16}, %zmm1, %zmm7
	addq	%r13, %r8
	vfmadd231ps	(%r13,%r8){1to16}, %zmm1, %zmm6
	addq	%r13, %r8
	vfmadd231ps	(%r13,%r8){1to16}, %zmm1, %zmm5
	addq	%r13, %r8
	vfmadd231ps	(%r13,%r8){1to16}, %zmm1, %zmm4
	incq	%rdx
	addq	%r13, %r8
	vfmadd231ps	(%r13,%r8){1to16}, %zmm1, %zmm3
	addq	$64, %rcx
	cmpq	%rdx, %r12
	jne	.LBB7_100
	jmp	.LBB7_4
	.p2align	4
.LBB7_3:
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm3, %zmm8
	vmovaps	%zmm3, %zmm9
	vmovaps	%zmm3, %zmm10
	vmovaps	%zmm3, %zmm11
	vmovaps	%zmm3, %zmm12
	vmovaps	%zmm3, %zmm13
	vmovaps	%zmm3, %zmm4
	vmovaps	%zmm3, %zmm5
	vmovaps	%zmm3, %zmm6
	vmovaps	%zmm3, %zmm0
.LBB7_4:
	vmaxps	%zmm0, %zmm2, %zmm0
	cmpb	$0, 64(%rsp)
	jne	.LBB7_6
	movq	320(%rsp), %rcx
	vmovups	(%rcx), %zmm1
	movq	256(%rsp), %rcx
	vfmadd213ps	(%rcx), %zmm1, %zmm0
.LBB7_6:
	addq	%rdi, %rax
	imulq	448(%rsp), %rax
	movq	440(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r14
	cmpq	$16, %r11
	movq	%r9, 96(%rsp)
	vmovaps	%zmm3, 1024(%rsp)
	vmovaps	%zmm4, 640(%rsp)
	vmovaps	%zmm5, 576(%rsp)
	vmovaps	%zmm6, 960(%rsp)
	vmovaps	%zmm7, 896(%rsp)
	vmovaps	%zmm8, 832(%rsp)
	vmovaps	%zmm9, 768(%rsp)
	vmovaps	%zmm10, 704(%rsp)
	vmovaps	%zmm11, 1088(%rsp)
	vmovaps	%zmm12, 512(%rsp)
	jl	.LBB7_10
	vmovups	%zmm0, (%r14)
	jmp	.LBB7_11
	.p2align	4
.LBB7_10:
	vmovaps	%zmm0, 128(%rsp)
	movq	%r14, %rdi
	leaq	128(%rsp), %rsi
	movq	72(%rsp), %rdx
	vmovaps	%zmm13, 1152(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1152(%rsp), %zmm13
	vmovaps	192(%rsp), %zmm2
	movq	56(%rsp), %r11
.LBB7_11:
	vmaxps	%zmm13, %zmm2, %zmm0
	cmpb	$0, 64(%rsp)
	jne	.LBB7_13
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	256(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_13:
	movq	448(%rsp), %rax
	leaq	(%r14,%rax,4), %rdi
	cmpq	$16, %r11
	jl	.LBB7_15
	vmovups	%zmm0, (%rdi)
	jmp	.LBB7_16
	.p2align	4
.LBB7_15:
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	72(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	192(%rsp), %zmm2
	movq	56(%rsp), %r11
.LBB7_16:
	vmovaps	512(%rsp), %zmm0
	vmaxps	%zmm0, %zmm2, %zmm0
	cmpb	$0, 64(%rsp)
	jne	.LBB7_18
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	256(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_18:
	movq	88(%rsp), %rax
	movq	%r14, 512(%rsp)
	leaq	(%r14,%rax,4), %r14
	cmpq	$16, %r11
	jl	.LBB7_20
	vmovups	%zmm0, (%r14)
	jmp	.LBB7_21
	.p2align	4
.LBB7_20:
	vmovaps	%zmm0, 128(%rsp)
	movq	%r14, %rdi
	leaq	128(%rsp), %rsi
	movq	72(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	192(%rsp), %zmm2
	movq	56(%rsp), %r11
.LBB7_21:
	vmovaps	1088(%rsp), %zmm0
	vmaxps	%zmm0, %zmm2, %zmm0
	cmpb	$0, 64(%rsp)
	jne	.LBB7_23
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	256(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_23:
	movq	448(%rsp), %rax
	leaq	(%r14,%rax,4), %rdi
	cmpq	$16, %r11
	jl	.LBB7_25
	vmovups	%zmm0, (%rdi)
	jmp	.LBB7_26
	.p2align	4
.LBB7_25:
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	72(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	192(%rsp), %zmm2
	movq	56(%rsp), %r11
.LBB7_26:
	movq	512(%rsp), %rcx
	vmovaps	704(%rsp), %zmm0
	vmaxps	%zmm0, %zmm2, %zmm0
	cmpb	$0, 64(%rsp)
	jne	.LBB7_28
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	256(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_28:
	movq	432(%rsp), %rax
	leaq	(%rcx,%rax), %r14
	cmpq	$16, %r11
	jl	.LBB7_30
	vmovups	%zmm0, (%r14)
	jmp	.LBB7_31
	.p2align	4
.LBB7_30:
	vmovaps	%zmm0, 128(%rsp)
	movq	%r14, %rdi
	leaq	128(%rsp), %rsi
	movq	72(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	192(%rsp), %zmm2
	movq	56(%rsp), %r11
.LBB7_31:
	vmovaps	768(%rsp), %zmm0
	vmaxps	%zmm0, %zmm2, %zmm0
	cmpb	$0, 64(%rsp)
	jne	.LBB7_33
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	256(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_33:
	movq	448(%rsp), %rax
	leaq	(%r14,%rax,4), %rdi
	cmpq	$16, %r11
	jl	.LBB7_35
	vmovups	%zmm0, (%rdi)
	jmp	.LBB7_36
	.p2align	4
.LBB7_35:
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	72(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	192(%rsp), %zmm2
	movq	56(%rsp), %r11
.LBB7_36:
	vmovaps	832(%rsp), %zmm0
	vmaxps	%zmm0, %zmm2, %zmm0
	cmpb	$0, 64(%rsp)
	jne	.LBB7_38
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	256(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_38:
	movq	88(%rsp), %rax
	leaq	(%r14,%rax,4), %r14
	cmpq	$16, %r11
	jl	.LBB7_40
	vmovups	%zmm0, (%r14)
	jmp	.LBB7_41
	.p2align	4
.LBB7_40:
	vmovaps	%zmm0, 128(%rsp)
	movq	%r14, %rdi
	leaq	128(%rsp), %rsi
	movq	72(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	192(%rsp), %zmm2
	movq	56(%rsp), %r11
.LBB7_41:
	vmovaps	896(%rsp), %zmm0
	vmaxps	%zmm0, %zmm2, %zmm0
	cmpb	$0, 64(%rsp)
	jne	.LBB7_43
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	256(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_43:
	movq	448(%rsp), %rax
	leaq	(%r14,%rax,4), %rdi
	cmpq	$16, %r11
	jl	.LBB7_45
	vmovups	%zmm0, (%rdi)
	jmp	.LBB7_46
	.p2align	4
.LBB7_45:
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	72(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	192(%rsp), %zmm2
	movq	56(%rsp), %r11
.LBB7_46:
	vmovaps	960(%rsp), %zmm0
	movq	512(%rsp), %r14
	vmaxps	%zmm0, %zmm2, %zmm0
	cmpb	$0, 64(%rsp)
	jne	.LBB7_48
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	256(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_48:
	addq	424(%rsp), %r14
	cmpq	$16, %r11
	jl	.LBB7_50
	vmovups	%zmm0, (%r14)
	jmp	.LBB7_51
	.p2align	4
.LBB7_50:
	vmovaps	%zmm0, 128(%rsp)
	movq	%r14, %rdi
	leaq	128(%rsp), %rsi
	movq	72(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	192(%rsp), %zmm2
	movq	56(%rsp), %r11
.LBB7_51:
	vmovaps	576(%rsp), %zmm0
	vmaxps	%zmm0, %zmm2, %zmm0
	cmpb	$0, 64(%rsp)
	jne	.LBB7_53
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	256(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_53:
	movq	448(%rsp), %rax
	leaq	(%r14,%rax,4), %rdi
	cmpq	$16, %r11
	jl	.LBB7_55
	vmovups	%zmm0, (%rdi)
	jmp	.LBB7_56
	.p2align	4
.LBB7_55:
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	72(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	192(%rsp), %zmm2
	movq	56(%rsp), %r11
.LBB7_56:
	vmovaps	640(%rsp), %zmm0
	vmaxps	%zmm0, %zmm2, %zmm0
	cmpb	$0, 64(%rsp)
	jne	.LBB7_58
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	256(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_58:
	movq	88(%rsp), %rax
	leaq	(%r14,%rax,4), %r14
	cmpq	$16, %r11
	jl	.LBB7_60
	vmovups	%zmm0, (%r14)
	jmp	.LBB7_61
	.p2align	4
.LBB7_60:
	vmovaps	%zmm0, 128(%rsp)
	movq	%r14, %rdi
	leaq	128(%rsp), %rsi
	movq	72(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	192(%rsp), %zmm2
	movq	56(%rsp), %r11
.LBB7_61:
	vmovaps	1024(%rsp), %zmm0
	vmaxps	%zmm0, %zmm2, %zmm0
	cmpb	$0, 64(%rsp)
	jne	.LBB7_63
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	256(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_63:
	movq	448(%rsp), %rax
	leaq	(%r14,%rax,4), %rdi
	cmpq	$16, %r11
	jl	.LBB7_65
	vmovups	%zmm0, (%rdi)
	jmp	.LBB7_66
.LBB7_8:
	cmpq	$4, %rsi
	jb	.LBB7_96
	leaq	(,%rdx,4), %rax
	movq	%rax, 80(%rsp)
	movl	$4, %ebx
	xorl	%r10d, %r10d
	jmp	.LBB7_68
.LBB7_67:
	leaq	4(%r10), %rbx
	cmpq	%rbx, %rsi
	movq	392(%rsp), %r13
	jge	.LBB7_68
.LBB7_96:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB7_68:
	movq	24(%r13), %rax
	movq	%rax, 576(%rsp)
	movq	32(%r13), %r11
	movq	40(%r13), %r15
	movq	8(%r13), %r12
	movq	16(%r13), %r9
	movq	%r9, %rcx
	imulq	%rdx, %rcx
	leaq	(%r15,%rcx,4), %rsi
	movq	%rsi, 960(%rsp)
	movq	48(%r13), %rsi
	movq	%rsi, 88(%rsp)
	movq	80(%r13), %rax
	subq	%rdx, %r12
	vmovups	96(%r13), %zmm3
	movq	56(%r13), %r8
	movq	64(%r13), %rsi
	leaq	(,%rdx,4), %r14
	addq	72(%r13), %r14
	movq	%r14, 512(%rsp)
	movq	%r9, %r13
	movq	80(%rsp), %r9
	leaq	(%r8,%r9), %r14
	testq	%r8, %r8
	cmoveq	%r8, %r14
	addq	%rsi, %r9
	testq	%rsi, %rsi
	cmoveq	%rsi, %r9
	movq	%r14, 56(%rsp)
	testq	%r14, %r14
	sete	%sil
	movq	%r9, 80(%rsp)
	testq	%r9, %r9
	sete	%r14b
	orb	%sil, %r14b
	movq	%rax, 64(%rsp)
	leaq	(,%rax,8), %rax
	movq	%rax, 96(%rsp)
	leaq	(%r15,%rcx,4), %rax
	addq	$64, %rax
	movq	%rax, 896(%rsp)
	movq	%r13, %r15
	andq	$-2, %r15
	leaq	(,%r11,8), %rax
	movq	%rax, 832(%rsp)
	leaq	(,%r12,4), %rax
	movq	%rax, 192(%rsp)
	movq	576(%rsp), %rax
	addq	$4, %rax
	movq	%rax, 768(%rsp)
	movq	%r11, 640(%rsp)
	leaq	(,%r11,4), %rax
	movq	%rax, 704(%rsp)
	movq	%r13, 72(%rsp)
	vmovaps	%zmm3, 448(%rsp)
	jmp	.LBB7_69
	.p2align	4
.LBB7_94:
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	192(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	448(%rsp), %zmm3
.LBB7_95:
	movq	120(%rsp), %rdx
	movq	112(%rsp), %rax
	movq	104(%rsp), %rdi
	movq	72(%rsp), %r13
	movq	%rbx, %r10
	addq	$4, %rbx
	cmpq	%rbx, %rax
	jb	.LBB7_96
.LBB7_69:
	addq	%rdi, %r10
	movq	88(%rsp), %rax
	vmovups	(%rax,%rdx,4), %zmm4
	testq	%r13, %r13
	je	.LBB7_70
	cmpq	$1, %r13
	jne	.LBB7_97
	xorl	%esi, %esi
	vmovaps	%zmm4, %zmm5
	vmovaps	%zmm4, %zmm6
	vmovaps	%zmm4, %zmm0
	jmp	.LBB7_73
	.p2align	4
.LBB7_70:
	vmovaps	%zmm4, %zmm5
	vmovaps	%zmm4, %zmm6
	vmovaps	%zmm4, %zmm0
	jmp	.LBB7_75
	.p2align	4
.LBB7_97:
	leaq	12(,%r10,4), %rax
	movq	640(%rsp), %rsi
	imulq	%rsi, %rax
	movq	768(%rsp), %r8
	addq	%r8, %rax
	leaq	8(,%r10,4), %rcx
	imulq	%rsi, %rcx
	addq	%r8, %rcx
	leaq	4(,%r10,4), %rdx
	imulq	%rsi, %rdx
	addq	%r8, %rdx
	movq	704(%rsp), %rdi
	imulq	%r10, %rdi
	addq	%r8, %rdi
	movq	896(%rsp), %r8
	xorl	%r9d, %r9d
	vmovaps	%zmm4, %zmm5
	vmovaps	%zmm4, %zmm6
	vmovaps	%zmm4, %zmm0
	.p2align	4
.LBB7_98:
	vmovups	-64(%r8), %zmm1
	vmovups	(%r8), %zmm2
	vfmadd231ps	-4(%rdi,%r9,4){1to16}, %zmm1, %zmm0
	vfmadd231ps	-4(%rdx,%r9,4){1to16}, %zmm1, %zmm6
	vfmadd231ps	-4(%rcx,%r9,4){1to16}, %zmm1, %zmm5
	vfmadd231ps	-4(%rax,%r9,4){1to16}, %zmm1, %zmm4
	leaq	2(%r9), %rsi
	vfmadd231ps	(%rdi,%r9,4){1to16}, %zmm2, %zmm0
	vfmadd231ps	(%rdx,%r9,4){1to16}, %zmm2, %zmm6
	vfmadd231ps	(%rcx,%r9,4){1to16}, %zmm2, %zmm5
	vfmadd231ps	(%rax,%r9,4){1to16}, %zmm2, %zmm4
	subq	$-128, %r8
	movq	%rsi, %r9
	cmpq	%rsi, %r15
	jne	.LBB7_98
.LBB7_73:
	testb	$1, %r13b
	je	.LBB7_75
	movq	%r10, %rax
	movq	640(%rsp), %rdi
	imulq	%rdi, %rax
	movq	576(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	leaq	(%rax,%rsi,4), %rcx
	movq	%rsi, %rdx
	shlq	$6, %rdx
	movq	960(%rsp), %r8
	vmovups	(%r8,%rdx), %zmm1
	vfmadd231ps	(%rax,%rsi,4){1to16}, %zmm1, %zmm0
	leaq	(%rcx,%rdi,4), %rax
	vfmadd231ps	(%rcx,%rdi,4){1to16}, %zmm1, %zmm6
	vfmadd231ps	(%rcx,%rdi,8){1to16}, %zmm1, %zmm5
	movq	832(%rsp), %rcx
	vfmadd231ps	(%rcx,%rax){1to16}, %zmm1, %zmm4
.LBB7_75:
	vmaxps	%zmm0, %zmm3, %zmm0
	testb	%r14b, %r14b
	jne	.LBB7_77
	movq	56(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	80(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_77:
	imulq	64(%rsp), %r10
	movq	512(%rsp), %rax
	leaq	(%rax,%r10,4), %r13
	cmpq	$16, %r12
	vmovaps	%zmm4, 320(%rsp)
	vmovaps	%zmm5, 256(%rsp)
	jl	.LBB7_79
	vmovups	%zmm0, (%r13)
	jmp	.LBB7_80
	.p2align	4
.LBB7_79:
	vmovaps	%zmm0, 128(%rsp)
	movq	%r13, %rdi
	leaq	128(%rsp), %rsi
	movq	192(%rsp), %rdx
	vmovaps	%zmm6, 1024(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1024(%rsp), %zmm6
	vmovaps	448(%rsp), %zmm3
.LBB7_80:
	vmaxps	%zmm6, %zmm3, %zmm0
	testb	%r14b, %r14b
	jne	.LBB7_82
	movq	56(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	80(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_82:
	movq	64(%rsp), %rax
	leaq	(,%rax,4), %rdi
	addq	%r13, %rdi
	cmpq	$16, %r12
	jl	.LBB7_84
	vmovups	%zmm0, (%rdi)
	jmp	.LBB7_85
	.p2align	4
.LBB7_84:
	vmovaps	%zmm0, 128(%rsp)
	leaq	128(%rsp), %rsi
	movq	192(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	448(%rsp), %zmm3
.LBB7_85:
	vmovaps	256(%rsp), %zmm0
	vmaxps	%zmm0, %zmm3, %zmm0
	testb	%r14b, %r14b
	jne	.LBB7_87
	movq	56(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	80(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_87:
	addq	96(%rsp), %r13
	cmpq	$16, %r12
	jl	.LBB7_89
	vmovups	%zmm0, (%r13)
	jmp	.LBB7_90
	.p2align	4
.LBB7_89:
	vmovaps	%zmm0, 128(%rsp)
	movq	%r13, %rdi
	leaq	128(%rsp), %rsi
	movq	192(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	448(%rsp), %zmm3
.LBB7_90:
	vmovaps	320(%rsp), %zmm0
	vmaxps	%zmm0, %zmm3, %zmm0
	testb	%r14b, %r14b
	jne	.LBB7_92
	movq	56(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	80(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_92:
	movq	64(%rsp), %rax
	leaq	(,%rax,4), %rdi
	addq	%r13, %rdi
	cmpq	$16, %r12
	jl	.LBB7_94
	vmovups	%zmm0, (%rdi)
	jmp	.LBB7_95
.Lfunc_end7:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end7-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5
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
	subq	$832, %rsp
	movq	%rdi, 120(%rsp)
	cmpq	$2, %rsi
	movq	%r13, 128(%rsp)
	movq	%rsi, 368(%rsp)
	jl	.LBB8_109
	movq	8(%r13), %r12
	cmpq	$49, %r12
	movq	%r12, 112(%rsp)
	jl	.LBB8_50
	movq	16(%r13), %rsi
	movq	24(%r13), %rax
	movq	32(%r13), %rdi
	movq	%rdi, %rcx
	movq	120(%rsp), %rdx
	imulq	%rdx, %rcx
	leaq	(%rax,%rcx,4), %r8
	movq	40(%r13), %r15
	movq	48(%r13), %rcx
	movq	%rcx, 72(%rsp)
	movq	80(%r13), %r10
	movq	%r10, 88(%rsp)
	imulq	%rdx, %r10
	shlq	$2, %r10
	addq	72(%r13), %r10
	movq	%r10, 384(%rsp)
	vmovups	96(%r13), %zmm13
	movq	%rsi, %rcx
	shlq	$4, %rcx
	movq	%rcx, 176(%rsp)
	movq	%rsi, %rbx
	shlq	$7, %rbx
	movq	%rsi, %rcx
	andq	$-2, %rcx
	movq	%rcx, 168(%rsp)
	leaq	4(,%rdx,4), %rcx
	movq	%rdi, 144(%rsp)
	imulq	%rdi, %rcx
	addq	%rcx, %rax
	addq	$4, %rax
	movq	%rax, 160(%rsp)
	movq	%rsi, %rax
	shlq	$6, %rax
	movq	%rsi, %rcx
	shlq	$8, %rcx
	movq	%rcx, 96(%rsp)
	movq	56(%r13), %rcx
	movq	%rcx, 448(%rsp)
	movq	64(%r13), %rcx
	movq	%rcx, 104(%rsp)
	movq	%rax, 152(%rsp)
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 376(%rsp)
	xorl	%r14d, %r14d
	movq	%r15, 184(%rsp)
	movq	%rsi, 80(%rsp)
	movq	%r8, 56(%rsp)
	vmovaps	%zmm13, 256(%rsp)
	jmp	.LBB8_5
	.p2align	4
.LBB8_3:
	vmovaps	%zmm3, 192(%rsp)
	shlq	$2, %r12
	leaq	192(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm13
.LBB8_4:
	movq	56(%rsp), %r8
	movq	64(%rsp), %rax
	leaq	64(%rax), %rdi
	addq	$112, %rax
	addq	96(%rsp), %r15
	movq	112(%rsp), %r12
	cmpq	%r12, %rax
	movq	%rdi, %r14
	movq	80(%rsp), %rsi
	jge	.LBB8_51
.LBB8_5:
	movq	72(%rsp), %rax
	vmovups	(%rax,%r14,4), %zmm17
	vmovups	64(%rax,%r14,4), %zmm16
	vmovups	128(%rax,%r14,4), %zmm15
	vmovups	192(%rax,%r14,4), %zmm14
	testq	%rsi, %rsi
	movq	%r15, 48(%rsp)
	je	.LBB8_8
	cmpq	$1, %rsi
	jne	.LBB8_9
	xorl	%eax, %eax
	vmovaps	%zmm14, %zmm0
	vmovaps	%zmm15, %zmm1
	vmovaps	%zmm16, %zmm2
	vmovaps	%zmm17, %zmm3
	jmp	.LBB8_11
	.p2align	4
.LBB8_8:
	vmovaps	%zmm14, %zmm0
	vmovaps	%zmm15, %zmm1
	vmovaps	%zmm16, %zmm2
	vmovaps	%zmm17, %zmm3
	jmp	.LBB8_13
	.p2align	4
.LBB8_9:
	movq	%r15, %rcx
	xorl	%edx, %edx
	vmovaps	%zmm14, %zmm0
	vmovaps	%zmm15, %zmm1
	vmovaps	%zmm16, %zmm2
	vmovaps	%zmm17, %zmm3
	movq	168(%rsp), %rdi
	movq	160(%rsp), %r9
	movq	152(%rsp), %r10
	movq	376(%rsp), %r11
	.p2align	4
.LBB8_10:
	vbroadcastss	(%r8,%rdx,4), %zmm4
	vmovups	(%rcx), %zmm5
	vmovups	64(%rcx), %zmm6
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	(%rcx,%r10), %zmm7
	vmovups	64(%rcx,%r10), %zmm8
	vmovups	(%rcx,%rbx), %zmm9
	vfmadd231ps	%zmm7, %zmm4, %zmm2
	vmovups	64(%rcx,%rbx), %zmm10
	vfmadd231ps	%zmm9, %zmm4, %zmm1
	vmovups	(%rcx,%r11), %zmm11
	vmovups	64(%rcx,%r11), %zmm12
	vfmadd231ps	%zmm4, %zmm11, %zmm0
	vbroadcastss	-4(%r9,%rdx,4), %zmm4
	vfmadd231ps	%zmm5, %zmm4, %zmm17
	vfmadd231ps	%zmm7, %zmm4, %zmm16
	vfmadd231ps	%zmm9, %zmm4, %zmm15
	vfmadd231ps	%zmm11, %zmm4, %zmm14
	leaq	2(%rdx), %rax
	vbroadcastss	4(%r8,%rdx,4), %zmm4
	vfmadd231ps	%zmm6, %zmm4, %zmm3
	vfmadd231ps	%zmm8, %zmm4, %zmm2
	vfmadd231ps	%zmm10, %zmm4, %zmm1
	vfmadd231ps	%zmm4, %zmm12, %zmm0
	vbroadcastss	(%r9,%rdx,4), %zmm4
	vfmadd231ps	%zmm6, %zmm4, %zmm17
	vfmadd231ps	%zmm8, %zmm4, %zmm16
	vfmadd231ps	%zmm10, %zmm4, %zmm15
	vfmadd231ps	%zmm12, %zmm4, %zmm14
	subq	$-128, %rcx
	movq	%rax, %rdx
	cmpq	%rax, %rdi
	jne	.LBB8_10
.LBB8_11:
	testb	$1, %sil
	je	.LBB8_13
	movq	%r14, %rcx
	imulq	%rsi, %rcx
	movq	184(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rcx
	movq	%rax, %rdx
	shlq	$6, %rdx
	leaq	(%rcx,%rdx), %rsi
	vmovups	(%rcx,%rdx), %zmm4
	movq	176(%rsp), %rdx
	vmovups	(%rsi,%rdx,4), %zmm5
	leaq	(%r8,%rax,4), %rcx
	vmovups	(%rbx,%rsi), %zmm6
	addq	%rbx, %rsi
	vmovups	(%rsi,%rdx,4), %zmm7
	vbroadcastss	(%r8,%rax,4), %zmm8
	vfmadd231ps	%zmm4, %zmm8, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm8, %zmm7, %zmm0
	movq	144(%rsp), %rax
	vbroadcastss	(%rcx,%rax,4), %zmm8
	vfmadd231ps	%zmm4, %zmm8, %zmm17
	vfmadd231ps	%zmm5, %zmm8, %zmm16
	vfmadd231ps	%zmm6, %zmm8, %zmm15
	vfmadd231ps	%zmm7, %zmm8, %zmm14
.LBB8_13:
	movq	448(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r14,4), %r13
	cmoveq	%rax, %r13
	movq	104(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r14,4), %r15
	cmoveq	%rax, %r15
	vmaxps	%zmm3, %zmm13, %zmm3
	testq	%r13, %r13
	je	.LBB8_17
	testq	%r15, %r15
	je	.LBB8_16
	vmovups	(%r13), %zmm4
	vfmadd213ps	(%r15), %zmm4, %zmm3
.LBB8_16:
	leaq	64(%r13), %rax
	jmp	.LBB8_18
	.p2align	4
.LBB8_17:
	xorl	%eax, %eax
.LBB8_18:
	vmaxps	%zmm2, %zmm13, %zmm2
	testq	%rax, %rax
	je	.LBB8_21
	testq	%r15, %r15
	je	.LBB8_21
	vmovups	(%rax), %zmm4
	vfmadd213ps	64(%r15), %zmm4, %zmm2
.LBB8_21:
	leaq	128(%r15), %rax
	testq	%r15, %r15
	movq	%rax, %rdx
	cmoveq	%r15, %rdx
	vmaxps	%zmm1, %zmm13, %zmm1
	testq	%r13, %r13
	je	.LBB8_25
	testq	%r15, %r15
	je	.LBB8_24
	vmovups	128(%r13), %zmm4
	vfmadd213ps	(%rax), %zmm4, %zmm1
.LBB8_24:
	leaq	192(%r13), %rax
	jmp	.LBB8_26
	.p2align	4
.LBB8_25:
	xorl	%eax, %eax
.LBB8_26:
	vmaxps	%zmm0, %zmm13, %zmm0
	testq	%rax, %rax
	je	.LBB8_29
	testq	%r15, %r15
	je	.LBB8_29
	vmovups	(%rax), %zmm4
	vfmadd213ps	64(%rdx), %zmm4, %zmm0
.LBB8_29:
	movq	384(%rsp), %rax
	movq	%r14, %rcx
	leaq	(%rax,%r14,4), %r14
	vmovups	%zmm3, (%r14)
	vmovups	%zmm2, 64(%r14)
	movq	%rcx, 64(%rsp)
	subq	%rcx, %r12
	vmovups	%zmm1, 128(%r14)
	leaq	192(%r14), %rdi
	addq	$-48, %r12
	cmpq	$16, %r12
	jl	.LBB8_31
	vmovups	%zmm0, (%rdi)
	jmp	.LBB8_32
	.p2align	4
.LBB8_31:
	vmovaps	%zmm0, 192(%rsp)
	movq	%rdx, 136(%rsp)
	leaq	(,%r12,4), %rdx
	leaq	192(%rsp), %rsi
	vmovaps	%zmm14, 704(%rsp)
	vmovaps	%zmm15, 640(%rsp)
	vmovaps	%zmm16, 576(%rsp)
	vmovaps	%zmm17, 512(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	136(%rsp), %rdx
	vmovaps	512(%rsp), %zmm17
	vmovaps	576(%rsp), %zmm16
	vmovaps	640(%rsp), %zmm15
	vmovaps	704(%rsp), %zmm14
	vmovaps	256(%rsp), %zmm13
.LBB8_32:
	vmaxps	%zmm17, %zmm13, %zmm0
	testq	%r13, %r13
	je	.LBB8_36
	testq	%r15, %r15
	je	.LBB8_35
	vmovups	(%r13), %zmm1
	vfmadd213ps	(%r15), %zmm1, %zmm0
.LBB8_35:
	leaq	64(%r13), %rax
	jmp	.LBB8_37
	.p2align	4
.LBB8_36:
	xorl	%eax, %eax
.LBB8_37:
	vmaxps	%zmm16, %zmm13, %zmm1
	testq	%rax, %rax
	je	.LBB8_40
	testq	%r15, %r15
	je	.LBB8_40
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r15), %zmm2, %zmm1
.LBB8_40:
	vmaxps	%zmm15, %zmm13, %zmm2
	testq	%r13, %r13
	je	.LBB8_44
	testq	%r15, %r15
	je	.LBB8_43
	vmovups	128(%r13), %zmm3
	vfmadd213ps	(%rdx), %zmm3, %zmm2
.LBB8_43:
	addq	$192, %r13
	jmp	.LBB8_45
	.p2align	4
.LBB8_44:
	xorl	%r13d, %r13d
.LBB8_45:
	vmaxps	%zmm14, %zmm13, %zmm3
	testq	%r13, %r13
	je	.LBB8_48
	testq	%r15, %r15
	je	.LBB8_48
	vmovups	(%r13), %zmm4
	vfmadd213ps	64(%rdx), %zmm4, %zmm3
.LBB8_48:
	movq	128(%rsp), %r13
	movq	48(%rsp), %r15
	movq	88(%rsp), %rax
	leaq	(%r14,%rax,4), %rax
	vmovups	%zmm0, (%rax)
	leaq	192(%rax), %rdi
	vmovups	%zmm1, 64(%rax)
	vmovups	%zmm2, 128(%rax)
	cmpq	$16, %r12
	jl	.LBB8_3
	vmovups	%zmm3, (%rdi)
	jmp	.LBB8_4
.LBB8_50:
	xorl	%edi, %edi
.LBB8_51:
	leaq	16(%rdi), %rax
	cmpq	%r12, %rax
	jge	.LBB8_85
	movq	16(%r13), %rdx
	movq	32(%r13), %r8
	movq	80(%r13), %rcx
	movq	%rcx, %rax
	movq	%rcx, 88(%rsp)
	movq	120(%rsp), %rcx
	imulq	%rcx, %rax
	shlq	$2, %rax
	addq	72(%r13), %rax
	movq	%rax, 384(%rsp)
	movq	40(%r13), %rax
	vmovups	96(%r13), %zmm12
	movl	%edx, %esi
	andl	$3, %esi
	movq	%rdx, %r9
	andq	$-4, %r9
	movq	%r9, 152(%rsp)
	leaq	4(,%rcx,4), %r9
	imulq	%r8, %r9
	imulq	%rcx, %r8
	leaq	64(,%rdi,4), %r10
	imulq	%rdx, %r10
	leaq	(%rax,%r10), %rbx
	addq	$192, %rbx
	movq	%rdx, %rcx
	shlq	$7, %rcx
	movq	%rcx, 448(%rsp)
	movq	%rdi, %rcx
	imulq	%rdx, %rcx
	leaq	(%rax,%rcx,4), %r14
	addq	$192, %r14
	addq	%rax, %r10
	leaq	(%rax,%rcx,4), %r11
	movq	%rsi, 176(%rsp)
	shll	$6, %esi
	movq	%rsi, 168(%rsp)
	movq	24(%r13), %rax
	movq	48(%r13), %rcx
	movq	%rcx, 104(%rsp)
	movq	56(%r13), %rcx
	movq	%rcx, 704(%rsp)
	movq	64(%r13), %rcx
	movq	%rcx, 640(%rsp)
	leaq	12(%r9,%rax), %r15
	movq	%rax, 160(%rsp)
	leaq	12(%rax,%r8,4), %r13
	movq	%rdx, 56(%rsp)
	movq	%r8, 72(%rsp)
	vmovaps	%zmm12, 256(%rsp)
	movq	%r9, 96(%rsp)
	jmp	.LBB8_55
	.p2align	4
.LBB8_53:
	vmovaps	%zmm1, 192(%rsp)
	shlq	$2, %r12
	leaq	192(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm12
.LBB8_54:
	movq	56(%rsp), %rdx
	movq	72(%rsp), %r8
	movq	96(%rsp), %r9
	movq	48(%rsp), %r10
	movq	80(%rsp), %r11
	movq	64(%rsp), %rax
	leaq	32(%rax), %rsi
	addq	$48, %rax
	movq	448(%rsp), %rcx
	addq	%rcx, %rbx
	addq	%rcx, %r14
	addq	%rcx, %r10
	addq	%rcx, %r11
	movq	112(%rsp), %r12
	cmpq	%r12, %rax
	movq	%rsi, %rdi
	jge	.LBB8_86
.LBB8_55:
	movq	104(%rsp), %rax
	vmovups	(%rax,%rdi,4), %zmm14
	vmovups	64(%rax,%rdi,4), %zmm13
	testq	%rdx, %rdx
	je	.LBB8_58
	cmpq	$4, %rdx
	jae	.LBB8_59
	xorl	%eax, %eax
	vmovaps	%zmm13, %zmm0
	vmovaps	%zmm14, %zmm1
	jmp	.LBB8_61
	.p2align	4
.LBB8_58:
	vmovaps	%zmm13, %zmm0
	vmovaps	%zmm14, %zmm1
	jmp	.LBB8_64
	.p2align	4
.LBB8_59:
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	vmovaps	%zmm13, %zmm0
	vmovaps	%zmm14, %zmm1
	movq	152(%rsp), %rsi
	.p2align	4
.LBB8_60:
	vbroadcastss	-12(%r13,%rdx,4), %zmm2
	vmovups	-192(%r14,%rcx), %zmm3
	vmovups	-128(%r14,%rcx), %zmm4
	vmovups	-64(%r14,%rcx), %zmm5
	vmovups	(%r14,%rcx), %zmm6
	vfmadd231ps	%zmm3, %zmm2, %zmm1
	vmovups	-192(%rbx,%rcx), %zmm7
	vmovups	-128(%rbx,%rcx), %zmm8
	vmovups	-64(%rbx,%rcx), %zmm9
	vmovups	(%rbx,%rcx), %zmm10
	vbroadcastss	-12(%r15,%rdx,4), %zmm11
	vfmadd231ps	%zmm2, %zmm7, %zmm0
	vfmadd231ps	%zmm3, %zmm11, %zmm14
	vfmadd231ps	%zmm7, %zmm11, %zmm13
	vbroadcastss	-8(%r13,%rdx,4), %zmm2
	vfmadd231ps	%zmm4, %zmm2, %zmm1
	vfmadd231ps	%zmm2, %zmm8, %zmm0
	vbroadcastss	-8(%r15,%rdx,4), %zmm2
	vfmadd231ps	%zmm4, %zmm2, %zmm14
	vbroadcastss	-4(%r13,%rdx,4), %zmm3
	vfmadd231ps	%zmm8, %zmm2, %zmm13
	vfmadd231ps	%zmm5, %zmm3, %zmm1
	vfmadd231ps	%zmm3, %zmm9, %zmm0
	vbroadcastss	-4(%r15,%rdx,4), %zmm2
	vfmadd231ps	%zmm5, %zmm2, %zmm14
	vfmadd231ps	%zmm9, %zmm2, %zmm13
	leaq	4(%rdx), %rax
	vbroadcastss	(%r13,%rdx,4), %zmm2
	vfmadd231ps	%zmm6, %zmm2, %zmm1
	vfmadd231ps	%zmm2, %zmm10, %zmm0
	vbroadcastss	(%r15,%rdx,4), %zmm2
	vfmadd231ps	%zmm6, %zmm2, %zmm14
	vfmadd231ps	%zmm10, %zmm2, %zmm13
	addq	$256, %rcx
	movq	%rax, %rdx
	cmpq	%rax, %rsi
	jne	.LBB8_60
.LBB8_61:
	cmpq	$0, 176(%rsp)
	movq	168(%rsp), %r12
	je	.LBB8_64
	movq	160(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	shlq	$6, %rax
	leaq	(%r10,%rax), %rdx
	addq	%r11, %rax
	xorl	%esi, %esi
	.p2align	4
.LBB8_63:
	vmovups	(%rax,%rsi), %zmm2
	vmovups	(%rdx,%rsi), %zmm3
	vbroadcastss	(%rcx,%r8,4), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm1
	vbroadcastss	(%rcx,%r9), %zmm5
	vfmadd231ps	%zmm4, %zmm3, %zmm0
	vfmadd231ps	%zmm2, %zmm5, %zmm14
	vfmadd231ps	%zmm3, %zmm5, %zmm13
	addq	$64, %rsi
	addq	$4, %rcx
	cmpq	%rsi, %r12
	jne	.LBB8_63
.LBB8_64:
	movq	704(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%rdi,4), %rdx
	cmoveq	%rax, %rdx
	movq	640(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%rdi,4), %rcx
	cmoveq	%rax, %rcx
	vmaxps	%zmm1, %zmm12, %zmm1
	testq	%rdx, %rdx
	je	.LBB8_68
	testq	%rcx, %rcx
	je	.LBB8_67
	vmovups	(%rdx), %zmm2
	vfmadd213ps	(%rcx), %zmm2, %zmm1
.LBB8_67:
	movq	112(%rsp), %r12
	leaq	64(%rdx), %rax
	jmp	.LBB8_69
	.p2align	4
.LBB8_68:
	xorl	%eax, %eax
	movq	112(%rsp), %r12
.LBB8_69:
	vmaxps	%zmm0, %zmm12, %zmm0
	testq	%rax, %rax
	je	.LBB8_72
	testq	%rcx, %rcx
	je	.LBB8_72
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rcx), %zmm2, %zmm0
.LBB8_72:
	subq	%rdi, %r12
	movq	%rdi, 64(%rsp)
	movq	384(%rsp), %rax
	leaq	(%rax,%rdi,4), %rsi
	vmovups	%zmm1, (%rsi)
	leaq	64(%rsi), %rdi
	addq	$-16, %r12
	cmpq	$16, %r12
	movq	%r10, 48(%rsp)
	movq	%r11, 80(%rsp)
	jl	.LBB8_74
	vmovups	%zmm0, (%rdi)
	jmp	.LBB8_75
	.p2align	4
.LBB8_74:
	vmovaps	%zmm0, 192(%rsp)
	movq	%rdx, 144(%rsp)
	leaq	(,%r12,4), %rdx
	movq	%rsi, 184(%rsp)
	leaq	192(%rsp), %rsi
	vmovaps	%zmm13, 576(%rsp)
	vmovaps	%zmm14, 512(%rsp)
	movq	%rcx, 136(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	184(%rsp), %rsi
	movq	144(%rsp), %rdx
	movq	136(%rsp), %rcx
	vmovaps	512(%rsp), %zmm14
	vmovaps	576(%rsp), %zmm13
	vmovaps	256(%rsp), %zmm12
.LBB8_75:
	vmaxps	%zmm14, %zmm12, %zmm0
	testq	%rdx, %rdx
	je	.LBB8_79
	testq	%rcx, %rcx
	je	.LBB8_78
	vmovups	(%rdx), %zmm1
	vfmadd213ps	(%rcx), %zmm1, %zmm0
.LBB8_78:
	addq	$64, %rdx
	jmp	.LBB8_80
	.p2align	4
.LBB8_79:
	xorl	%edx, %edx
.LBB8_80:
	vmaxps	%zmm13, %zmm12, %zmm1
	testq	%rdx, %rdx
	je	.LBB8_83
	testq	%rcx, %rcx
	je	.LBB8_83
	vmovups	(%rdx), %zmm2
	vfmadd213ps	64(%rcx), %zmm2, %zmm1
.LBB8_83:
	movq	88(%rsp), %rax
	leaq	(%rsi,%rax,4), %rax
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, %r12
	jl	.LBB8_53
	vmovups	%zmm1, (%rdi)
	jmp	.LBB8_54
.LBB8_85:
	movq	%rdi, %rsi
.LBB8_86:
	cmpq	%r12, %rsi
	jge	.LBB8_108
	movq	%rsi, %r9
	movq	128(%rsp), %rdi
	movq	16(%rdi), %r10
	movq	24(%rdi), %rax
	movq	32(%rdi), %rcx
	movq	40(%rdi), %rdx
	movq	80(%rdi), %r8
	movq	%r8, %rsi
	movq	%r8, 72(%rsp)
	movq	120(%rsp), %r8
	imulq	%r8, %rsi
	shlq	$2, %rsi
	addq	72(%rdi), %rsi
	movq	%rsi, 88(%rsp)
	movq	48(%rdi), %rsi
	movq	%rsi, 384(%rsp)
	vmovups	96(%rdi), %zmm5
	movq	56(%rdi), %rsi
	movq	%rsi, 96(%rsp)
	movl	%r10d, %r11d
	andl	$3, %r11d
	movq	%r10, %rsi
	andq	$-4, %rsi
	movq	%rsi, 144(%rsp)
	leaq	4(,%r8,4), %rbx
	imulq	%rcx, %rbx
	movq	%r9, %rsi
	imulq	%r10, %rsi
	leaq	(%rdx,%rsi,4), %r14
	addq	$192, %r14
	leaq	(%rdx,%rsi,4), %rdx
	leaq	(%rax,%rbx), %r15
	addq	$12, %r15
	imulq	%r8, %rcx
	leaq	(%rax,%rcx,4), %r13
	addq	$12, %r13
	addq	%rax, %rbx
	movq	%rbx, 136(%rsp)
	movq	%r10, %rax
	shlq	$6, %rax
	movq	%rax, 104(%rsp)
	movq	64(%rdi), %rax
	movq	%rax, 704(%rsp)
	movq	%rdx, %r8
	movq	%r10, 56(%rsp)
	vmovaps	%zmm5, 256(%rsp)
	movq	%r11, 448(%rsp)
	jmp	.LBB8_90
	.p2align	4
.LBB8_88:
	vmovaps	%zmm0, 192(%rsp)
	shlq	$2, %r12
	leaq	192(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	256(%rsp), %zmm5
.LBB8_89:
	movq	64(%rsp), %r9
	movq	56(%rsp), %r10
	movq	448(%rsp), %r11
	addq	$16, %r9
	movq	104(%rsp), %rax
	addq	%rax, %r14
	movq	80(%rsp), %r8
	addq	%rax, %r8
	movq	112(%rsp), %r12
	cmpq	%r12, %r9
	jge	.LBB8_108
.LBB8_90:
	movq	384(%rsp), %rax
	vmovups	(%rax,%r9,4), %zmm6
	testq	%r10, %r10
	movq	%r14, 48(%rsp)
	je	.LBB8_93
	cmpq	$4, %r10
	jae	.LBB8_94
	xorl	%ecx, %ecx
	vmovaps	%zmm6, %zmm0
	jmp	.LBB8_96
	.p2align	4
.LBB8_93:
	vmovaps	%zmm6, %zmm0
	jmp	.LBB8_99
	.p2align	4
.LBB8_94:
	movq	%r14, %rax
	xorl	%edx, %edx
	vmovaps	%zmm6, %zmm0
	movq	144(%rsp), %rsi
	.p2align	4
.LBB8_95:
	vmovups	-192(%rax), %zmm1
	vmovups	-128(%rax), %zmm2
	vmovups	-64(%rax), %zmm3
	vmovups	(%rax), %zmm4
	vfmadd231ps	-12(%r13,%rdx,4){1to16}, %zmm1, %zmm0
	vfmadd231ps	-12(%r15,%rdx,4){1to16}, %zmm1, %zmm6
	vfmadd231ps	-8(%r13,%rdx,4){1to16}, %zmm2, %zmm0
	vfmadd231ps	-8(%r15,%rdx,4){1to16}, %zmm2, %zmm6
	vfmadd231ps	-4(%r13,%rdx,4){1to16}, %zmm3, %zmm0
	vfmadd231ps	-4(%r15,%rdx,4){1to16}, %zmm3, %zmm6
	leaq	4(%rdx), %rcx
	vfmadd231ps	(%r13,%rdx,4){1to16}, %zmm4, %zmm0
	vfmadd231ps	(%r15,%rdx,4){1to16}, %zmm4, %zmm6
	addq	$256, %rax
	movq	%rcx, %rdx
	cmpq	%rcx, %rsi
	jne	.LBB8_95
.LBB8_96:
	testq	%r11, %r11
	je	.LBB8_99
	movq	%rcx, %rax
	shlq	$6, %rax
	addq	%r8, %rax
	movq	136(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rdx
	leaq	-12(,%rcx,4), %rcx
	addq	%r13, %rcx
	xorl	%esi, %esi
	.p2align	4
.LBB8_98:
	vmovups	(%rax), %zmm1
	vfmadd231ps	(%rcx,%rsi,4){1to16}, %zmm1, %zmm0
	vfmadd231ps	(%rdx,%rsi,4){1to16}, %zmm1, %zmm6
	incq	%rsi
	addq	$64, %rax
	cmpq	%rsi, %r11
	jne	.LBB8_98
.LBB8_99:
	movq	96(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r9,4), %r14
	cmoveq	%rax, %r14
	movq	704(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r9,4), %rbx
	cmoveq	%rax, %rbx
	vmaxps	%zmm0, %zmm5, %zmm0
	testq	%r14, %r14
	sete	%al
	testq	%rbx, %rbx
	sete	%cl
	orb	%al, %cl
	jne	.LBB8_101
	vmovups	(%r14), %zmm1
	vfmadd213ps	(%rbx), %zmm1, %zmm0
.LBB8_101:
	subq	%r9, %r12
	movq	88(%rsp), %rax
	leaq	(%rax,%r9,4), %rdi
	cmpq	$16, %r12
	movq	%r9, 64(%rsp)
	movq	%r8, 80(%rsp)
	jl	.LBB8_103
	vmovups	%zmm0, (%rdi)
	jmp	.LBB8_104
	.p2align	4
.LBB8_103:
	vmovaps	%zmm0, 192(%rsp)
	leaq	(,%r12,4), %rdx
	movq	%rdi, 512(%rsp)
	leaq	192(%rsp), %rsi
	vmovaps	%zmm6, 640(%rsp)
	movb	%cl, 576(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	512(%rsp), %rdi
	movzbl	576(%rsp), %ecx
	vmovaps	640(%rsp), %zmm6
	vmovaps	256(%rsp), %zmm5
.LBB8_104:
	vmaxps	%zmm6, %zmm5, %zmm0
	testb	%cl, %cl
	jne	.LBB8_106
	vmovups	(%r14), %zmm1
	vfmadd213ps	(%rbx), %zmm1, %zmm0
.LBB8_106:
	movq	48(%rsp), %r14
	movq	72(%rsp), %rax
	leaq	(%rdi,%rax,4), %rdi
	cmpq	$16, %r12
	jl	.LBB8_88
	vmovups	%zmm0, (%rdi)
	jmp	.LBB8_89
.LBB8_108:
	addq	$2, 120(%rsp)
	movq	128(%rsp), %r13
.LBB8_109:
	movabsq	$-9223372036854775807, %rax
	movq	368(%rsp), %rcx
	andq	%rax, %rcx
	cmpq	$1, %rcx
	jne	.LBB8_226
	movq	8(%r13), %r11
	cmpq	$113, %r11
	movq	%r11, 112(%rsp)
	jl	.LBB8_153
	movq	16(%r13), %rbx
	movq	24(%r13), %rax
	movq	32(%r13), %rcx
	movq	120(%rsp), %rdx
	imulq	%rdx, %rcx
	leaq	(%rax,%rcx,4), %r12
	movq	40(%r13), %rax
	movq	80(%r13), %rcx
	imulq	%rdx, %rcx
	shlq	$2, %rcx
	addq	72(%r13), %rcx
	movq	%rcx, 48(%rsp)
	vmovups	96(%r13), %zmm9
	movq	48(%r13), %rcx
	movq	%rcx, 80(%rsp)
	movq	56(%r13), %rcx
	movq	%rcx, 56(%rsp)
	movq	64(%r13), %rcx
	movq	%rcx, 72(%rsp)
	movq	%rbx, %rcx
	shlq	$4, %rcx
	movq	%rcx, 96(%rsp)
	movq	%rbx, %rcx
	shlq	$5, %rcx
	movq	%rcx, 448(%rsp)
	movq	%rbx, %rcx
	shlq	$8, %rcx
	movq	%rcx, 104(%rsp)
	movq	%rbx, %r14
	andq	$-2, %r14
	movq	%rbx, %rcx
	shlq	$9, %rcx
	movq	%rcx, 88(%rsp)
	movq	%rbx, %r15
	shlq	$6, %r15
	movq	%rax, 256(%rsp)
	leaq	64(%rax), %rcx
	xorl	%r13d, %r13d
	vmovaps	%zmm9, 384(%rsp)
	jmp	.LBB8_114
	.p2align	4
.LBB8_112:
	vmovaps	%zmm0, 192(%rsp)
	shlq	$2, %rdx
	leaq	192(%rsp), %rsi
	vzeroupper
	callq	memcpy@PLT
	vmovaps	384(%rsp), %zmm9
	movq	112(%rsp), %r11
.LBB8_113:
	movq	64(%rsp), %rcx
	leaq	128(%r13), %r9
	addq	$240, %r13
	addq	88(%rsp), %rcx
	cmpq	%r11, %r13
	movq	%r9, %r13
	jge	.LBB8_154
.LBB8_114:
	movq	80(%rsp), %rax
	vmovups	(%rax,%r13,4), %zmm7
	vmovups	64(%rax,%r13,4), %zmm6
	vmovups	128(%rax,%r13,4), %zmm5
	vmovups	192(%rax,%r13,4), %zmm4
	vmovups	256(%rax,%r13,4), %zmm3
	vmovups	320(%rax,%r13,4), %zmm2
	vmovups	384(%rax,%r13,4), %zmm1
	vmovups	448(%rax,%r13,4), %zmm0
	testq	%rbx, %rbx
	movq	%rcx, 64(%rsp)
	je	.LBB8_119
	xorl	%eax, %eax
	cmpq	$1, %rbx
	je	.LBB8_117
	.p2align	4
.LBB8_116:
	leaq	(%rcx,%r15), %r9
	addq	$-64, %r9
	leaq	(%r9,%r15), %r8
	leaq	(%r8,%r15), %rdi
	leaq	(%rdi,%r15), %rsi
	leaq	(%rsi,%r15), %rdx
	vbroadcastss	(%r12,%rax,4), %zmm8
	vfmadd231ps	-64(%rcx), %zmm8, %zmm7
	vfmadd231ps	-64(%rcx,%r15), %zmm8, %zmm6
	vfmadd231ps	(%r15,%r9), %zmm8, %zmm5
	vfmadd231ps	(%r15,%r8), %zmm8, %zmm4
	vfmadd231ps	(%r15,%rdi), %zmm8, %zmm3
	vfmadd231ps	(%r15,%rsi), %zmm8, %zmm2
	vfmadd231ps	(%r15,%rdx), %zmm8, %zmm1
	leaq	(%rdx,%r15), %r10
	vfmadd231ps	(%r15,%r10), %zmm8, %zmm0
	vbroadcastss	4(%r12,%rax,4), %zmm8
	addq	$2, %rax
	vfmadd231ps	(%rcx), %zmm8, %zmm7
	vfmadd231ps	(%rcx,%r15), %zmm8, %zmm6
	vfmadd231ps	64(%r15,%r9), %zmm8, %zmm5
	vfmadd231ps	64(%r15,%r8), %zmm8, %zmm4
	vfmadd231ps	64(%r15,%rdi), %zmm8, %zmm3
	vfmadd231ps	64(%r15,%rsi), %zmm8, %zmm2
	vfmadd231ps	64(%r15,%rdx), %zmm8, %zmm1
	vfmadd231ps	64(%r15,%r10), %zmm8, %zmm0
	subq	$-128, %rcx
	cmpq	%rax, %r14
	jne	.LBB8_116
.LBB8_117:
	testb	$1, %bl
	je	.LBB8_119
	movq	%r13, %rcx
	imulq	%rbx, %rcx
	vbroadcastss	(%r12,%rax,4), %zmm8
	movq	256(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rcx
	shlq	$6, %rax
	vfmadd231ps	(%rcx,%rax), %zmm8, %zmm7
	addq	%rcx, %rax
	movq	448(%rsp), %rsi
	leaq	(%rax,%rsi,4), %rcx
	movq	96(%rsp), %rdx
	vfmadd231ps	(%rcx,%rdx,4), %zmm8, %zmm4
	vfmadd231ps	(%rax,%rdx,4), %zmm8, %zmm6
	vfmadd231ps	(%rax,%rsi,4), %zmm8, %zmm5
	movq	104(%rsp), %rcx
	vfmadd231ps	(%rcx,%rax), %zmm8, %zmm3
	addq	%rcx, %rax
	vfmadd231ps	(%rax,%rdx,4), %zmm8, %zmm2
	vfmadd231ps	(%rax,%rsi,4), %zmm8, %zmm1
	leaq	(%rax,%rsi,4), %rax
	vfmadd231ps	(%rax,%rdx,4), %zmm8, %zmm0
.LBB8_119:
	movq	56(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r13,4), %rcx
	cmoveq	%rax, %rcx
	movq	72(%rsp), %rdx
	testq	%rdx, %rdx
	leaq	(%rdx,%r13,4), %rax
	cmoveq	%rdx, %rax
	vmaxps	%zmm7, %zmm9, %zmm7
	testq	%rcx, %rcx
	je	.LBB8_123
	testq	%rax, %rax
	je	.LBB8_122
	vmovups	(%rcx), %zmm8
	vfmadd213ps	(%rax), %zmm8, %zmm7
.LBB8_122:
	leaq	64(%rcx), %rdx
	jmp	.LBB8_124
	.p2align	4
.LBB8_123:
	xorl	%edx, %edx
.LBB8_124:
	vmaxps	%zmm6, %zmm9, %zmm6
	testq	%rdx, %rdx
	je	.LBB8_127
	testq	%rax, %rax
	je	.LBB8_127
	vmovups	(%rdx), %zmm8
	vfmadd213ps	64(%rax), %zmm8, %zmm6
.LBB8_127:
	vmaxps	%zmm5, %zmm9, %zmm5
	testq	%rcx, %rcx
	je	.LBB8_131
	testq	%rax, %rax
	je	.LBB8_130
	vmovups	128(%rcx), %zmm8
	vfmadd213ps	128(%rax), %zmm8, %zmm5
.LBB8_130:
	leaq	192(%rcx), %rdx
	jmp	.LBB8_132
	.p2align	4
.LBB8_131:
	xorl	%edx, %edx
.LBB8_132:
	vmaxps	%zmm4, %zmm9, %zmm4
	testq	%rdx, %rdx
	je	.LBB8_135
	testq	%rax, %rax
	je	.LBB8_135
	vmovups	(%rdx), %zmm8
	vfmadd213ps	192(%rax), %zmm8, %zmm4
.LBB8_135:
	leaq	256(%rcx), %rsi
	leaq	256(%rax), %rdi
	testq	%rax, %rax
	movq	%rdi, %rdx
	cmoveq	%rax, %rdx
	vmaxps	%zmm3, %zmm9, %zmm3
	testq	%rcx, %rcx
	je	.LBB8_139
	testq	%rax, %rax
	je	.LBB8_138
	vmovups	(%rsi), %zmm8
	vfmadd213ps	(%rdi), %zmm8, %zmm3
.LBB8_138:
	leaq	320(%rcx), %rdi
	jmp	.LBB8_140
	.p2align	4
.LBB8_139:
	xorl	%edi, %edi
.LBB8_140:
	vmaxps	%zmm2, %zmm9, %zmm2
	testq	%rdi, %rdi
	je	.LBB8_143
	testq	%rax, %rax
	je	.LBB8_143
	vmovups	(%rdi), %zmm8
	vfmadd213ps	64(%rdx), %zmm8, %zmm2
.LBB8_143:
	vmaxps	%zmm1, %zmm9, %zmm1
	testq	%rcx, %rcx
	je	.LBB8_147
	subq	$-128, %rsi
	testq	%rax, %rax
	je	.LBB8_146
	vmovups	(%rsi), %zmm8
	vfmadd213ps	128(%rdx), %zmm8, %zmm1
.LBB8_146:
	addq	$64, %rsi
	jmp	.LBB8_148
	.p2align	4
.LBB8_147:
	xorl	%esi, %esi
.LBB8_148:
	vmaxps	%zmm0, %zmm9, %zmm0
	testq	%rsi, %rsi
	je	.LBB8_151
	testq	%rax, %rax
	je	.LBB8_151
	vmovups	(%rsi), %zmm8
	vfmadd213ps	192(%rdx), %zmm8, %zmm0
.LBB8_151:
	movq	%r11, %rdx
	movq	48(%rsp), %rax
	leaq	(%rax,%r13,4), %rdi
	vmovups	%zmm7, (%rdi)
	vmovups	%zmm6, 64(%rdi)
	vmovups	%zmm5, 128(%rdi)
	vmovups	%zmm4, 192(%rdi)
	vmovups	%zmm3, 256(%rdi)
	vmovups	%zmm2, 320(%rdi)
	subq	%r13, %rdx
	vmovups	%zmm1, 384(%rdi)
	addq	$448, %rdi
	addq	$-112, %rdx
	cmpq	$16, %rdx
	jl	.LBB8_112
	vmovups	%zmm0, (%rdi)
	jmp	.LBB8_113
.LBB8_153:
	xorl	%r9d, %r9d
.LBB8_154:
	leaq	48(%r9), %rax
	cmpq	%r11, %rax
	jge	.LBB8_184
	movq	128(%rsp), %rdx
	movq	16(%rdx), %r10
	movq	24(%rdx), %rax
	movq	40(%rdx), %rdi
	movq	80(%rdx), %rcx
	movq	120(%rsp), %rsi
	imulq	%rsi, %rcx
	shlq	$2, %rcx
	addq	72(%rdx), %rcx
	movq	%rcx, 384(%rsp)
	movq	48(%rdx), %rcx
	movq	%rcx, 256(%rsp)
	vmovups	96(%rdx), %zmm5
	movl	%r10d, %r8d
	andl	$3, %r8d
	movq	%r10, %rcx
	andq	$-4, %rcx
	movq	%rcx, 136(%rsp)
	movq	32(%rdx), %rcx
	imulq	%rsi, %rcx
	leaq	(%rax,%rcx,4), %r13
	addq	$12, %r13
	leaq	192(,%r9,4), %r14
	imulq	%r10, %r14
	movq	%r10, %rax
	shlq	$8, %rax
	movq	%rax, 96(%rsp)
	leaq	128(,%r9,4), %r12
	imulq	%r10, %r12
	leaq	64(,%r9,4), %r15
	imulq	%r10, %r15
	movq	%r9, %rbx
	movq	%r10, 48(%rsp)
	imulq	%r10, %rbx
	movq	%r8, 640(%rsp)
	shll	$6, %r8d
	movq	%r8, 576(%rsp)
	movq	56(%rdx), %rax
	movq	%rax, 448(%rsp)
	movq	64(%rdx), %rax
	movq	%rax, 104(%rsp)
	leaq	(%rdi,%r14), %rax
	movq	%rax, 80(%rsp)
	leaq	(%rdi,%r12), %rax
	movq	%rax, 56(%rsp)
	leaq	(%rdi,%r15), %rax
	movq	%rax, 72(%rsp)
	leaq	(%rdi,%rbx,4), %rax
	movq	%rax, 88(%rsp)
	vmovaps	%zmm5, 512(%rsp)
	jmp	.LBB8_158
	.p2align	4
.LBB8_156:
	vmovaps	%zmm0, 192(%rsp)
	shlq	$2, %rdx
	leaq	192(%rsp), %rsi
	movq	%r9, 704(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	512(%rsp), %zmm5
	movq	704(%rsp), %r9
	movq	112(%rsp), %r11
.LBB8_157:
	leaq	64(%r9), %r8
	addq	$112, %r9
	movq	64(%rsp), %rdi
	movq	96(%rsp), %rax
	addq	%rax, %rdi
	addq	%rax, 80(%rsp)
	addq	%rax, 56(%rsp)
	addq	%rax, 72(%rsp)
	addq	%rax, 88(%rsp)
	cmpq	%r11, %r9
	movq	%r8, %r9
	jge	.LBB8_185
.LBB8_158:
	movq	256(%rsp), %rax
	vmovups	(%rax,%r9,4), %zmm3
	vmovups	64(%rax,%r9,4), %zmm2
	vmovups	128(%rax,%r9,4), %zmm1
	vmovups	192(%rax,%r9,4), %zmm0
	cmpq	$0, 48(%rsp)
	movq	%rdi, 64(%rsp)
	je	.LBB8_166
	cmpq	$4, 48(%rsp)
	jae	.LBB8_161
	xorl	%eax, %eax
	jmp	.LBB8_163
	.p2align	4
.LBB8_161:
	movq	%rdi, %rcx
	xorl	%eax, %eax
	movq	136(%rsp), %rdx
	.p2align	4
.LBB8_162:
	vbroadcastss	-12(%r13,%rax,4), %zmm4
	vfmadd231ps	(%rcx,%rbx,4), %zmm4, %zmm3
	vfmadd231ps	(%rcx,%r15), %zmm4, %zmm2
	vfmadd231ps	(%rcx,%r12), %zmm4, %zmm1
	vfmadd231ps	(%rcx,%r14), %zmm4, %zmm0
	vbroadcastss	-8(%r13,%rax,4), %zmm4
	vfmadd231ps	64(%rcx,%rbx,4), %zmm4, %zmm3
	vfmadd231ps	64(%rcx,%r15), %zmm4, %zmm2
	vfmadd231ps	64(%rcx,%r12), %zmm4, %zmm1
	vfmadd231ps	64(%rcx,%r14), %zmm4, %zmm0
	vbroadcastss	-4(%r13,%rax,4), %zmm4
	vfmadd231ps	128(%rcx,%rbx,4), %zmm4, %zmm3
	vfmadd231ps	128(%rcx,%r15), %zmm4, %zmm2
	vfmadd231ps	128(%rcx,%r12), %zmm4, %zmm1
	vfmadd231ps	128(%rcx,%r14), %zmm4, %zmm0
	vbroadcastss	(%r13,%rax,4), %zmm4
	addq	$4, %rax
	vfmadd231ps	192(%rcx,%rbx,4), %zmm4, %zmm3
	vfmadd231ps	192(%rcx,%r15), %zmm4, %zmm2
	vfmadd231ps	192(%rcx,%r12), %zmm4, %zmm1
	vfmadd231ps	192(%rcx,%r14), %zmm4, %zmm0
	addq	$256, %rcx
	cmpq	%rax, %rdx
	jne	.LBB8_162
.LBB8_163:
	cmpq	$0, 640(%rsp)
	movq	576(%rsp), %r10
	je	.LBB8_166
	leaq	-12(,%rax,4), %rcx
	addq	%r13, %rcx
	shlq	$6, %rax
	movq	80(%rsp), %rdx
	addq	%rax, %rdx
	movq	56(%rsp), %rsi
	addq	%rax, %rsi
	movq	72(%rsp), %rdi
	addq	%rax, %rdi
	addq	88(%rsp), %rax
	xorl	%r8d, %r8d
	.p2align	4
.LBB8_165:
	vbroadcastss	(%rcx), %zmm4
	vfmadd231ps	(%rax,%r8), %zmm4, %zmm3
	vfmadd231ps	(%rdi,%r8), %zmm4, %zmm2
	vfmadd231ps	(%rsi,%r8), %zmm4, %zmm1
	vfmadd231ps	(%rdx,%r8), %zmm4, %zmm0
	addq	$64, %r8
	addq	$4, %rcx
	cmpq	%r8, %r10
	jne	.LBB8_165
.LBB8_166:
	movq	448(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r9,4), %rcx
	cmoveq	%rax, %rcx
	movq	104(%rsp), %rdx
	testq	%rdx, %rdx
	leaq	(%rdx,%r9,4), %rax
	cmoveq	%rdx, %rax
	vmaxps	%zmm3, %zmm5, %zmm3
	testq	%rcx, %rcx
	je	.LBB8_170
	testq	%rax, %rax
	je	.LBB8_169
	vmovups	(%rcx), %zmm4
	vfmadd213ps	(%rax), %zmm4, %zmm3
.LBB8_169:
	leaq	64(%rcx), %rdx
	jmp	.LBB8_171
	.p2align	4
.LBB8_170:
	xorl	%edx, %edx
.LBB8_171:
	vmaxps	%zmm2, %zmm5, %zmm2
	testq	%rdx, %rdx
	je	.LBB8_174
	testq	%rax, %rax
	je	.LBB8_174
	vmovups	(%rdx), %zmm4
	vfmadd213ps	64(%rax), %zmm4, %zmm2
.LBB8_174:
	vmaxps	%zmm1, %zmm5, %zmm1
	testq	%rcx, %rcx
	je	.LBB8_178
	subq	$-128, %rcx
	testq	%rax, %rax
	je	.LBB8_177
	vmovups	(%rcx), %zmm4
	vfmadd213ps	128(%rax), %zmm4, %zmm1
.LBB8_177:
	addq	$64, %rcx
	jmp	.LBB8_179
	.p2align	4
.LBB8_178:
	xorl	%ecx, %ecx
.LBB8_179:
	vmaxps	%zmm0, %zmm5, %zmm0
	testq	%rcx, %rcx
	je	.LBB8_182
	testq	%rax, %rax
	je	.LBB8_182
	vmovups	(%rcx), %zmm4
	vfmadd213ps	192(%rax), %zmm4, %zmm0
.LBB8_182:
	movq	%r11, %rdx
	movq	384(%rsp), %rax
	leaq	(%rax,%r9,4), %rdi
	vmovups	%zmm3, (%rdi)
	vmovups	%zmm2, 64(%rdi)
	subq	%r9, %rdx
	vmovups	%zmm1, 128(%rdi)
	addq	$192, %rdi
	addq	$-48, %rdx
	cmpq	$16, %rdx
	jl	.LBB8_156
	vmovups	%zmm0, (%rdi)
	jmp	.LBB8_157
.LBB8_184:
	movq	%r9, %r8
.LBB8_185:
	leaq	16(%r8), %rax
	cmpq	%r11, %rax
	jge	.LBB8_209
	movq	128(%rsp), %rsi
	movq	16(%rsi), %r9
	movq	24(%rsi), %rcx
	movq	40(%rsi), %rax
	movq	80(%rsi), %r10
	movq	120(%rsp), %rdi
	imulq	%rdi, %r10
	shlq	$2, %r10
	addq	72(%rsi), %r10
	vmovups	96(%rsi), %zmm3
	movq	48(%rsi), %rdx
	movq	%rdx, 80(%rsp)
	movq	56(%rsi), %rdx
	movq	%rdx, 56(%rsp)
	movl	%r9d, %r14d
	andl	$3, %r14d
	movq	%r9, %rdx
	andq	$-4, %rdx
	movq	%rdx, 104(%rsp)
	movq	32(%rsi), %rdx
	imulq	%rdi, %rdx
	leaq	(%rcx,%rdx,4), %r15
	addq	$12, %r15
	leaq	64(,%r8,4), %rdi
	imulq	%r9, %rdi
	leaq	(%rax,%rdi), %r13
	addq	$192, %r13
	movq	%r9, %rcx
	shlq	$7, %rcx
	movq	%rcx, 72(%rsp)
	movq	%r8, %rcx
	imulq	%r9, %rcx
	leaq	(%rax,%rcx,4), %r12
	addq	$192, %r12
	addq	%rax, %rdi
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 48(%rsp)
	movq	%r14, 384(%rsp)
	shll	$6, %r14d
	movq	64(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	%r9, 256(%rsp)
	movq	%r10, 96(%rsp)
	vmovaps	%zmm3, 448(%rsp)
	jmp	.LBB8_189
	.p2align	4
.LBB8_187:
	vmovaps	%zmm0, 192(%rsp)
	shlq	$2, %rdx
	leaq	192(%rsp), %rsi
	movq	%r8, %rbx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	448(%rsp), %zmm3
	movq	96(%rsp), %r10
	movq	256(%rsp), %r9
	movq	%rbx, %r8
	movq	112(%rsp), %r11
.LBB8_188:
	leaq	32(%r8), %rbx
	addq	$48, %r8
	movq	72(%rsp), %rax
	addq	%rax, %r13
	addq	%rax, %r12
	movq	64(%rsp), %rdi
	addq	%rax, %rdi
	addq	%rax, 48(%rsp)
	cmpq	%r11, %r8
	movq	%rbx, %r8
	jge	.LBB8_210
.LBB8_189:
	movq	80(%rsp), %rax
	vmovups	(%rax,%r8,4), %zmm1
	vmovups	64(%rax,%r8,4), %zmm0
	testq	%r9, %r9
	je	.LBB8_197
	cmpq	$4, %r9
	jae	.LBB8_192
	xorl	%eax, %eax
	jmp	.LBB8_194
	.p2align	4
.LBB8_192:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	movq	104(%rsp), %rdx
	.p2align	4
.LBB8_193:
	vbroadcastss	-12(%r15,%rax,4), %zmm2
	vfmadd231ps	-192(%r12,%rcx), %zmm2, %zmm1
	vfmadd231ps	-192(%r13,%rcx), %zmm2, %zmm0
	vbroadcastss	-8(%r15,%rax,4), %zmm2
	vfmadd231ps	-128(%r12,%rcx), %zmm2, %zmm1
	vfmadd231ps	-128(%r13,%rcx), %zmm2, %zmm0
	vbroadcastss	-4(%r15,%rax,4), %zmm2
	vfmadd231ps	-64(%r12,%rcx), %zmm2, %zmm1
	vfmadd231ps	-64(%r13,%rcx), %zmm2, %zmm0
	vbroadcastss	(%r15,%rax,4), %zmm2
	addq	$4, %rax
	vfmadd231ps	(%r12,%rcx), %zmm2, %zmm1
	vfmadd231ps	(%r13,%rcx), %zmm2, %zmm0
	addq	$256, %rcx
	cmpq	%rax, %rdx
	jne	.LBB8_193
.LBB8_194:
	cmpq	$0, 384(%rsp)
	je	.LBB8_197
	leaq	(%r15,%rax,4), %rcx
	addq	$-12, %rcx
	shlq	$6, %rax
	leaq	(%rdi,%rax), %rdx
	addq	48(%rsp), %rax
	xorl	%esi, %esi
	.p2align	4
.LBB8_196:
	vbroadcastss	(%rcx), %zmm2
	vfmadd231ps	(%rax,%rsi), %zmm2, %zmm1
	vfmadd231ps	(%rdx,%rsi), %zmm2, %zmm0
	addq	$64, %rsi
	addq	$4, %rcx
	cmpq	%rsi, %r14
	jne	.LBB8_196
.LBB8_197:
	movq	88(%rsp), %rcx
	testq	%rcx, %rcx
	leaq	(%rcx,%r8,4), %rax
	cmoveq	%rcx, %rax
	vmaxps	%zmm1, %zmm3, %zmm1
	movq	56(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB8_203
	leaq	(%rcx,%r8,4), %rcx
	testq	%rcx, %rcx
	je	.LBB8_203
	testq	%rax, %rax
	je	.LBB8_201
	vmovups	(%rcx), %zmm2
	vfmadd213ps	(%rax), %zmm2, %zmm1
.LBB8_201:
	addq	$64, %rcx
	jmp	.LBB8_204
	.p2align	4
.LBB8_203:
	xorl	%ecx, %ecx
.LBB8_204:
	vmaxps	%zmm0, %zmm3, %zmm0
	testq	%rcx, %rcx
	movq	%rdi, 64(%rsp)
	je	.LBB8_207
	testq	%rax, %rax
	je	.LBB8_207
	vmovups	(%rcx), %zmm2
	vfmadd213ps	64(%rax), %zmm2, %zmm0
.LBB8_207:
	movq	%r11, %rdx
	subq	%r8, %rdx
	leaq	(%r10,%r8,4), %rdi
	vmovups	%zmm1, (%rdi)
	addq	$64, %rdi
	addq	$-16, %rdx
	cmpq	$16, %rdx
	jl	.LBB8_187
	vmovups	%zmm0, (%rdi)
	jmp	.LBB8_188
.LBB8_209:
	movq	%r8, %rbx
.LBB8_210:
	cmpq	%r11, %rbx
	movq	128(%rsp), %rdx
	jge	.LBB8_226
	movq	16(%rdx), %r8
	movq	24(%rdx), %rax
	movq	40(%rdx), %rcx
	movq	48(%rdx), %r9
	movq	80(%rdx), %r10
	movq	120(%rsp), %rsi
	imulq	%rsi, %r10
	shlq	$2, %r10
	addq	72(%rdx), %r10
	vmovups	96(%rdx), %zmm2
	movq	56(%rdx), %r12
	movq	64(%rdx), %rdi
	movq	%rdi, 80(%rsp)
	movl	%r8d, %r15d
	andl	$7, %r15d
	movq	%r8, %r13
	andq	$-8, %r13
	imulq	32(%rdx), %rsi
	leaq	(%rax,%rsi,4), %r14
	addq	$28, %r14
	movq	%rbx, %rax
	imulq	%r8, %rax
	leaq	(%rcx,%rax,4), %rdx
	addq	$448, %rdx
	movq	%r8, %rsi
	shlq	$6, %rsi
	movq	%rsi, 56(%rsp)
	leaq	(%rcx,%rax,4), %rsi
	movq	%r9, 72(%rsp)
	movq	%r10, 88(%rsp)
	vmovaps	%zmm2, 384(%rsp)
	movq	%r12, 256(%rsp)
	jmp	.LBB8_214
	.p2align	4
.LBB8_212:
	vmovaps	%zmm0, 192(%rsp)
	shlq	$2, %rdx
	leaq	192(%rsp), %rsi
	movq	%r8, %r12
	vzeroupper
	callq	memcpy@PLT
	vmovaps	384(%rsp), %zmm2
	movq	88(%rsp), %r10
	movq	72(%rsp), %r9
	movq	%r12, %r8
	movq	256(%rsp), %r12
	movq	112(%rsp), %r11
.LBB8_213:
	movq	48(%rsp), %rsi
	addq	$16, %rbx
	movq	64(%rsp), %rdx
	movq	56(%rsp), %rax
	addq	%rax, %rdx
	addq	%rax, %rsi
	cmpq	%r11, %rbx
	jge	.LBB8_226
.LBB8_214:
	vmovups	(%r9,%rbx,4), %zmm0
	testq	%r8, %r8
	movq	%rdx, 64(%rsp)
	je	.LBB8_222
	cmpq	$8, %r8
	jae	.LBB8_217
	xorl	%eax, %eax
	jmp	.LBB8_219
	.p2align	4
.LBB8_217:
	movq	%rdx, %rcx
	xorl	%eax, %eax
	.p2align	4
.LBB8_218:
	vbroadcastss	-28(%r14,%rax,4), %zmm1
	vfmadd132ps	-448(%rcx), %zmm0, %zmm1
	vbroadcastss	-24(%r14,%rax,4), %zmm0
	vfmadd132ps	-384(%rcx), %zmm1, %zmm0
	vbroadcastss	-20(%r14,%rax,4), %zmm1
	vfmadd132ps	-320(%rcx), %zmm0, %zmm1
	vbroadcastss	-16(%r14,%rax,4), %zmm0
	vfmadd132ps	-256(%rcx), %zmm1, %zmm0
	vbroadcastss	-12(%r14,%rax,4), %zmm1
	vfmadd132ps	-192(%rcx), %zmm0, %zmm1
	vbroadcastss	-8(%r14,%rax,4), %zmm0
	vfmadd132ps	-128(%rcx), %zmm1, %zmm0
	vbroadcastss	-4(%r14,%rax,4), %zmm1
	vfmadd132ps	-64(%rcx), %zmm0, %zmm1
	vbroadcastss	(%r14,%rax,4), %zmm0
	addq	$8, %rax
	vfmadd132ps	(%rcx), %zmm1, %zmm0
	addq	$512, %rcx
	cmpq	%rax, %r13
	jne	.LBB8_218
.LBB8_219:
	testq	%r15, %r15
	je	.LBB8_222
	leaq	(%r14,%rax,4), %rcx
	addq	$-28, %rcx
	shlq	$6, %rax
	addq	%rsi, %rax
	xorl	%edx, %edx
	.p2align	4
.LBB8_221:
	vbroadcastss	(%rcx,%rdx,4), %zmm1
	vfmadd231ps	(%rax), %zmm1, %zmm0
	incq	%rdx
	addq	$64, %rax
	cmpq	%rdx, %r15
	jne	.LBB8_221
.LBB8_222:
	movq	%rsi, 48(%rsp)
	vmaxps	%zmm0, %zmm2, %zmm0
	testq	%r12, %r12
	sete	%dl
	leaq	(,%rbx,4), %rax
	movq	80(%rsp), %rsi
	testq	%rsi, %rsi
	leaq	(%rsi,%rbx,4), %rcx
	cmoveq	%rsi, %rcx
	addq	%r12, %rax
	sete	%sil
	orb	%dl, %sil
	testq	%rcx, %rcx
	sete	%dl
	orb	%sil, %dl
	jne	.LBB8_224
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rcx), %zmm1, %zmm0
.LBB8_224:
	movq	%r11, %rdx
	subq	%rbx, %rdx
	leaq	(%r10,%rbx,4), %rdi
	cmpq	$16, %rdx
	jl	.LBB8_212
	vmovups	%zmm0, (%rdi)
	jmp	.LBB8_213
.LBB8_226:
	leaq	-40(%rbp), %rsp
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
