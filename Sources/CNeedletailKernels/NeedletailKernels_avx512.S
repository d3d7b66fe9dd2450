// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 61590125343d0a34
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
	jle	.LBB2_7
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	(,%rdi,4), %r12
	xorl	%r13d, %r13d
	vxorps	%xmm1, %xmm1, %xmm1
	movq	%rdi, %r15
	jmp	.LBB2_2
	.p2align	4
.LBB2_5:
	movq	56(%rsp), %rax
	vmovups	%zmm0, (%rax,%r13,4)
.LBB2_6:
	addq	$16, %r13
	addq	$-64, %r12
	addq	$-16, %r15
	cmpq	%rbx, %r13
	jge	.LBB2_7
.LBB2_2:
	cmpq	$16, %r15
	jl	.LBB2_9
	vmovups	(%r14,%r13,4), %zmm0
	jmp	.LBB2_4
	.p2align	4
.LBB2_9:
	leaq	(%r14,%r13,4), %rsi
	vmovaps	%zmm1, 64(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm1, %xmm1, %xmm1
	vmovaps	64(%rsp), %zmm0
.LBB2_4:
	vmaxps	%zmm0, %zmm1, %zmm0
	cmpq	$16, %r15
	jge	.LBB2_5
	movq	56(%rsp), %rax
	leaq	(%rax,%r13,4), %rdi
	vmovaps	%zmm0, 64(%rsp)
	leaq	64(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm1, %xmm1, %xmm1
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
	jle	.LBB3_7
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	(,%rdi,4), %r12
	xorl	%r13d, %r13d
	vxorps	%xmm5, %xmm5, %xmm5
	movq	%rdi, %r15
	jmp	.LBB3_2
	.p2align	4
.LBB3_5:
	movq	56(%rsp), %rax
	vmovups	%zmm0, (%rax,%r13,4)
.LBB3_6:
	addq	$16, %r13
	addq	$-64, %r12
	addq	$-16, %r15
	cmpq	%rbx, %r13
	jge	.LBB3_7
.LBB3_2:
	cmpq	$16, %r15
	jl	.LBB3_9
	vmovups	(%r14,%r13,4), %zmm0
	jmp	.LBB3_4
	.p2align	4
.LBB3_9:
	leaq	(%r14,%r13,4), %rsi
	vmovaps	%zmm5, 64(%rsp)
	leaq	64(%rsp), %rdi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm5, %xmm5, %xmm5
	vmovaps	64(%rsp), %zmm0
.LBB3_4:
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
	cmpq	$16, %r15
	jge	.LBB3_5
	movq	56(%rsp), %rax
	leaq	(%rax,%r13,4), %rdi
	vmovaps	%zmm0, 64(%rsp)
	leaq	64(%rsp), %rsi
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm5, %xmm5, %xmm5
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
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 256(%rsp)
	leaq	(%r9,%rbx,4), %rsi
	shlq	$2, %rdi
	movq	%rdi, %rdx
	movq	%rdi, 56(%rsp)
	leaq	256(%rsp), %rdi
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 128(%rsp)
	movq	192(%rsp), %rax
	leaq	(%rax,%rbx,4), %rsi
	leaq	128(%rsp), %rdi
	movq	56(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	128(%rsp), %zmm0
	vmovaps	%zmm0, 192(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 128(%rsp)
	leaq	(%r14,%rbx,4), %rsi
	leaq	128(%rsp), %rdi
	movq	56(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	128(%rsp), %zmm0
	vmovaps	192(%rsp), %zmm1
	vfmadd213ps	256(%rsp), %zmm1, %zmm0
	vmovaps	%zmm0, 128(%rsp)
	movq	120(%rsp), %rax
	leaq	(%rax,%rbx,4), %rdi
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
	subq	$2496, %rsp
	movq	%rdx, %r15
	cmpq	$12, %rsi
	movq	%rdx, 56(%rsp)
	movq	%rsi, 168(%rsp)
	movq	%rdi, 184(%rsp)
	movq	%r13, 176(%rsp)
	jb	.LBB6_6
	movq	8(%r13), %rax
	movq	80(%r13), %r8
	subq	%r15, %rax
	movq	%rax, 640(%rsp)
	vmovups	96(%r13), %zmm5
	movq	56(%r13), %rax
	movq	64(%r13), %rcx
	testq	%rax, %rax
	leaq	(%rax,%r15,4), %r10
	cmoveq	%rax, %r10
	testq	%rcx, %rcx
	leaq	(%rcx,%r15,4), %rax
	cmoveq	%rcx, %rax
	movq	%rax, 512(%rsp)
	testq	%rax, %rax
	sete	768(%rsp)
	movq	%r8, %rax
	shlq	$4, %rax
	movq	%rax, 760(%rsp)
	movq	%r8, %rax
	shlq	$5, %rax
	movq	%rax, 1400(%rsp)
	movq	%r8, %rax
	imulq	%rdi, %rax
	addq	%r15, %rax
	movq	%rax, 1024(%rsp)
	leaq	4(,%rdi,4), %r12
	imulq	%r8, %r12
	movq	%r12, %rcx
	leaq	8(,%rdi,4), %rax
	imulq	%r8, %rax
	movq	%rax, 256(%rsp)
	leaq	12(,%rdi,4), %rax
	imulq	%r8, %rax
	movq	%rax, 192(%rsp)
	leaq	16(,%rdi,4), %rax
	imulq	%r8, %rax
	movq	%rax, 448(%rsp)
	leaq	20(,%rdi,4), %rax
	imulq	%r8, %rax
	movq	%rax, 832(%rsp)
	leaq	24(,%rdi,4), %r11
	imulq	%r8, %r11
	movq	%rsi, %rax
	leaq	28(,%rdi,4), %rbx
	imulq	%r8, %rbx
	leaq	32(,%rdi,4), %r14
	imulq	%r8, %r14
	leaq	36(,%rdi,4), %r9
	imulq	%r8, %r9
	movq	%rdi, %r12
	movq	%r13, %rsi
	leaq	40(,%rdi,4), %r13
	imulq	%r8, %r13
	leaq	44(,%rdi,4), %rdx
	imulq	%r8, %rdx
	addl	$-12, %eax
	movzbl	%al, %eax
	imull	$171, %eax, %eax
	shrl	$11, %eax
	movq	%rax, 1392(%rsp)
	movq	72(%rsi), %rax
	addq	%rax, %rdx
	addq	%rax, %r13
	addq	%rax, %r9
	addq	%rax, %r14
	addq	%rax, %rbx
	addq	%rax, %r11
	addq	%rax, 832(%rsp)
	addq	%rax, 448(%rsp)
	addq	%rax, 192(%rsp)
	movq	256(%rsp), %rdi
	addq	%rax, %rdi
	addq	%rax, %rcx
	movq	%rcx, 960(%rsp)
	testq	%r10, %r10
	leaq	64(%r10), %rcx
	movq	%rcx, 320(%rsp)
	movq	%r10, 256(%rsp)
	cmoveq	%r10, %rcx
	movq	%rcx, 576(%rsp)
	sete	%r10b
	orb	768(%rsp), %r10b
	movq	1024(%rsp), %rcx
	leaq	(%rax,%rcx,4), %rcx
	addq	$64, %rcx
	movq	%rcx, 1336(%rsp)
	leaq	(%rax,%r15,4), %rax
	movq	%rax, 1384(%rsp)
	movq	640(%rsp), %rcx
	leaq	-16(%rcx), %rax
	leaq	-64(,%rcx,4), %rcx
	movq	%rcx, 1088(%rsp)
	leaq	64(%rdx,%r15,4), %rcx
	movq	%rcx, 1328(%rsp)
	leaq	64(%r13,%r15,4), %rcx
	movq	%rcx, 1320(%rsp)
	leaq	64(%r9,%r15,4), %rcx
	movq	%rcx, 1312(%rsp)
	leaq	64(%r14,%r15,4), %rcx
	movq	%rcx, 1304(%rsp)
	leaq	64(%rbx,%r15,4), %rcx
	movq	%rcx, 1296(%rsp)
	leaq	64(%r11,%r15,4), %rcx
	movq	%rcx, 1288(%rsp)
	movq	%rax, %r11
	movq	832(%rsp), %rax
	leaq	64(%rax,%r15,4), %rax
	movq	%rax, 1280(%rsp)
	movq	448(%rsp), %rax
	leaq	64(%rax,%r15,4), %rax
	movq	%rax, 1272(%rsp)
	movq	%r8, %rdx
	movq	192(%rsp), %rax
	leaq	64(%rax,%r15,4), %rax
	movq	%rax, 1264(%rsp)
	leaq	64(%rdi,%r15,4), %rax
	movq	%rax, 1256(%rsp)
	movq	960(%rsp), %rax
	leaq	64(%rax,%r15,4), %rax
	movq	%rax, 1248(%rsp)
	movq	16(%rsi), %r14
	leaq	64(,%r15,4), %r8
	imulq	%r14, %r8
	movq	32(%rsi), %rbx
	movq	%rbx, %r13
	imulq	%r12, %r13
	shlq	$2, %r13
	addq	24(%rsi), %r13
	movq	%r14, %rax
	imulq	%r15, %rax
	movq	%rax, 1352(%rsp)
	movq	%rbx, %rax
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 1376(%rsp)
	movq	40(%rsi), %rax
	movq	%rax, 1344(%rsp)
	movq	48(%rsi), %rax
	movq	%rax, 1368(%rsp)
	leaq	(%rdx,%rdx), %rax
	movq	%rax, 160(%rsp)
	movq	760(%rsp), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 1360(%rsp)
	leaq	(,%rbx,4), %r15
	movl	$12, %ecx
	movq	$0, 152(%rsp)
	xorl	%eax, %eax
	movq	%rdx, 384(%rsp)
	vmovaps	%zmm5, 896(%rsp)
	movb	%r10b, 48(%rsp)
	movq	%r11, 1152(%rsp)
	movq	%r14, 752(%rsp)
	movq	%r8, %r12
	jmp	.LBB6_2
	.p2align	4
.LBB6_111:
	movq	384(%rsp), %rax
	vmovups	%zmm1, 64(%r14,%rax,4)
.LBB6_114:
	movq	752(%rsp), %r14
	movq	144(%rsp), %rdi
	leaq	12(%rdi), %rcx
	addq	1376(%rsp), %r13
	movq	%rdi, %rax
	movq	152(%rsp), %rdx
	cmpq	1392(%rsp), %rdx
	leaq	1(%rdx), %rdx
	movq	%rdx, 152(%rsp)
	je	.LBB6_115
.LBB6_2:
	movq	%rcx, 144(%rsp)
	movq	56(%rsp), %rcx
	movq	1368(%rsp), %rdx
	vmovups	(%rdx,%rcx,4), %zmm15
	vmovups	64(%rdx,%rcx,4), %zmm14
	testq	%r14, %r14
	je	.LBB6_3
	movq	1344(%rsp), %rcx
	vmovaps	%zmm14, %zmm16
	vmovaps	%zmm15, %zmm17
	vmovaps	%zmm14, %zmm18
	vmovaps	%zmm15, %zmm19
	vmovaps	%zmm14, %zmm20
	vmovaps	%zmm15, %zmm21
	vmovaps	%zmm14, %zmm22
	vmovaps	%zmm15, %zmm23
	vmovaps	%zmm14, %zmm24
	vmovaps	%zmm15, %zmm25
	vmovaps	%zmm14, %zmm26
	vmovaps	%zmm15, %zmm27
	vmovaps	%zmm14, %zmm0
	vmovaps	%zmm15, %zmm1
	xorl	%edx, %edx
	vmovaps	%zmm14, %zmm6
	vmovaps	%zmm15, %zmm7
	vmovaps	%zmm14, %zmm8
	vmovaps	%zmm15, %zmm9
	vmovaps	%zmm14, %zmm10
	vmovaps	%zmm15, %zmm11
	vmovaps	%zmm14, %zmm12
	vmovaps	%zmm15, %zmm13
	movq	1352(%rsp), %r9
	.p2align	4
.LBB6_258:
	vmovups	(%rcx,%r9,4), %zmm3
	vmovups	(%rcx,%r8), %zmm2
	vbroadcastss	(%r13,%rdx,4), %zmm4
	leaq	(,%rdx,4), %rsi
	addq	%r13, %rsi
	vfmadd231ps	%zmm3, %zmm4, %zmm1
	vfmadd231ps	%zmm4, %zmm2, %zmm0
	leaq	(%rsi,%r15), %rdi
	vbroadcastss	(%rsi,%rbx,4), %zmm4
	vfmadd231ps	%zmm3, %zmm4, %zmm27
	vfmadd231ps	%zmm4, %zmm2, %zmm26
	addq	%r15, %rdi
	vbroadcastss	(%rsi,%rbx,8), %zmm4
	vfmadd231ps	%zmm3, %zmm4, %zmm25
	vfmadd231ps	%zmm4, %zmm2, %zmm24
	vbroadcastss	(%rdi,%rbx,4), %zmm4
	vfmadd231ps	%zmm3, %zmm4, %zmm23
	vfmadd231ps	%zmm4, %zmm2, %zmm22
	leaq	(%r15,%r15), %r8
	addq	%rdi, %r8
	vbroadcastss	(%rdi,%rbx,8), %zmm4
	vfmadd231ps	%zmm3, %zmm4, %zmm21
	vfmadd231ps	%zmm4, %zmm2, %zmm20
	leaq	(%r8,%rbx,4), %rsi
	vbroadcastss	(%r8,%rbx,4), %zmm4
	movq	%r12, %r8
	vfmadd231ps	%zmm3, %zmm4, %zmm19
	vfmadd231ps	%zmm4, %zmm2, %zmm18
	vbroadcastss	(%r15,%rsi), %zmm4
	incq	%rdx
	addq	%r15, %rsi
	vfmadd231ps	%zmm3, %zmm4, %zmm17
	vfmadd231ps	%zmm4, %zmm2, %zmm16
	vbroadcastss	(%r15,%rsi), %zmm4
	addq	%r15, %rsi
	vfmadd231ps	%zmm3, %zmm4, %zmm15
	vfmadd231ps	%zmm4, %zmm2, %zmm14
	vbroadcastss	(%r15,%rsi), %zmm4
	addq	%r15, %rsi
	vfmadd231ps	%zmm3, %zmm4, %zmm13
	vfmadd231ps	%zmm4, %zmm2, %zmm12
	vbroadcastss	(%r15,%rsi), %zmm4
	addq	%r15, %rsi
	vfmadd231ps	%zmm3, %zmm4, %zmm11
	vfmadd231ps	%zmm4, %zmm2, %zmm10
	vbroadcastss	(%r15,%rsi), %zmm4
	addq	%r15, %rsi
	vfmadd231ps	%zmm3, %zmm4, %zmm9
	vfmadd231ps	%zmm4, %zmm2, %zmm8
	vbroadcastss	(%r15,%rsi), %zmm4
	vfmadd231ps	%zmm3, %zmm4, %zmm7
	vfmadd231ps	%zmm2, %zmm4, %zmm6
	addq	$64, %rcx
	cmpq	%rdx, %r14
	jne	.LBB6_258
	jmp	.LBB6_4
	.p2align	4
.LBB6_3:
	vmovaps	%zmm14, %zmm6
	vmovaps	%zmm15, %zmm7
	vmovaps	%zmm14, %zmm8
	vmovaps	%zmm15, %zmm9
	vmovaps	%zmm14, %zmm10
	vmovaps	%zmm15, %zmm11
	vmovaps	%zmm14, %zmm12
	vmovaps	%zmm15, %zmm13
	vmovaps	%zmm14, %zmm16
	vmovaps	%zmm15, %zmm17
	vmovaps	%zmm14, %zmm18
	vmovaps	%zmm15, %zmm19
	vmovaps	%zmm14, %zmm20
	vmovaps	%zmm15, %zmm21
	vmovaps	%zmm14, %zmm22
	vmovaps	%zmm15, %zmm23
	vmovaps	%zmm14, %zmm24
	vmovaps	%zmm15, %zmm25
	vmovaps	%zmm14, %zmm26
	vmovaps	%zmm15, %zmm27
	vmovaps	%zmm14, %zmm0
	vmovaps	%zmm15, %zmm1
.LBB6_4:
	vmaxps	%zmm1, %zmm5, %zmm1
	testb	%r10b, %r10b
	je	.LBB6_8
	movq	576(%rsp), %rcx
	movq	512(%rsp), %rdi
	jmp	.LBB6_9
	.p2align	4
.LBB6_8:
	movq	256(%rsp), %rcx
	vmovups	(%rcx), %zmm2
	movq	512(%rsp), %rdi
	vfmadd213ps	(%rdi), %zmm2, %zmm1
	movq	320(%rsp), %rcx
.LBB6_9:
	testq	%rdi, %rdi
	sete	%dl
	vmaxps	%zmm0, %zmm5, %zmm0
	testq	%rcx, %rcx
	sete	%sil
	orb	%dl, %sil
	jne	.LBB6_11
	vmovups	(%rcx), %zmm2
	vfmadd213ps	64(%rdi), %zmm2, %zmm0
.LBB6_11:
	movq	1360(%rsp), %rcx
	imulq	152(%rsp), %rcx
	movq	%rcx, 192(%rsp)
	addq	184(%rsp), %rax
	imulq	384(%rsp), %rax
	movq	1384(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r14
	vmovups	%zmm1, (%r14)
	cmpq	$16, %r11
	vmovaps	%zmm6, 448(%rsp)
	vmovaps	%zmm7, 832(%rsp)
	vmovaps	%zmm8, 640(%rsp)
	vmovaps	%zmm9, 768(%rsp)
	vmovaps	%zmm10, 1024(%rsp)
	vmovaps	%zmm11, 960(%rsp)
	vmovaps	%zmm12, 1472(%rsp)
	vmovaps	%zmm13, 1408(%rsp)
	vmovaps	%zmm14, 1664(%rsp)
	vmovaps	%zmm15, 1600(%rsp)
	vmovaps	%zmm16, 1792(%rsp)
	vmovaps	%zmm17, 1728(%rsp)
	vmovaps	%zmm18, 1920(%rsp)
	vmovaps	%zmm19, 1856(%rsp)
	vmovaps	%zmm20, 2048(%rsp)
	vmovaps	%zmm21, 1984(%rsp)
	vmovaps	%zmm22, 2240(%rsp)
	vmovaps	%zmm23, 2176(%rsp)
	jl	.LBB6_15
	vmovups	%zmm0, 64(%r14)
	jmp	.LBB6_13
	.p2align	4
.LBB6_15:
	vmovaps	%zmm0, 64(%rsp)
	testq	%r11, %r11
	je	.LBB6_13
	movq	1336(%rsp), %rax
	movq	192(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	1088(%rsp), %rdx
	vmovaps	%zmm24, 1536(%rsp)
	vmovaps	%zmm25, 2112(%rsp)
	vmovaps	%zmm26, 2368(%rsp)
	vmovaps	%zmm27, 2304(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	2304(%rsp), %zmm27
	vmovaps	2368(%rsp), %zmm26
	vmovaps	2112(%rsp), %zmm25
	vmovaps	1536(%rsp), %zmm24
	vmovaps	2176(%rsp), %zmm23
	vmovaps	2240(%rsp), %zmm22
	vmovaps	1984(%rsp), %zmm21
	vmovaps	2048(%rsp), %zmm20
	vmovaps	1856(%rsp), %zmm19
	vmovaps	1920(%rsp), %zmm18
	vmovaps	1728(%rsp), %zmm17
	vmovaps	1792(%rsp), %zmm16
	vmovaps	1600(%rsp), %zmm15
	vmovaps	1664(%rsp), %zmm14
	vmovaps	1408(%rsp), %zmm13
	vmovaps	1472(%rsp), %zmm12
	vmovaps	960(%rsp), %zmm11
	vmovaps	1024(%rsp), %zmm10
	vmovaps	768(%rsp), %zmm9
	vmovaps	640(%rsp), %zmm8
	vmovaps	832(%rsp), %zmm7
	vmovaps	448(%rsp), %zmm6
	movq	512(%rsp), %rdi
	movq	%r12, %r8
	movq	1152(%rsp), %r11
	movzbl	48(%rsp), %r10d
	vmovaps	896(%rsp), %zmm5
.LBB6_13:
	vmaxps	%zmm27, %zmm5, %zmm0
	testb	%r10b, %r10b
	je	.LBB6_17
	movq	576(%rsp), %rax
	jmp	.LBB6_18
	.p2align	4
.LBB6_17:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rdi), %zmm1, %zmm0
	movq	320(%rsp), %rax
.LBB6_18:
	testq	%rdi, %rdi
	sete	%cl
	vmaxps	%zmm26, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_20
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rdi), %zmm2, %zmm1
.LBB6_20:
	movq	384(%rsp), %rax
	vmovups	%zmm0, (%r14,%rax,4)
	cmpq	$16, %r11
	jl	.LBB6_24
	movq	384(%rsp), %rax
	vmovups	%zmm1, 64(%r14,%rax,4)
	jmp	.LBB6_22
	.p2align	4
.LBB6_24:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r11, %r11
	je	.LBB6_22
	movq	1248(%rsp), %rax
	movq	192(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	1088(%rsp), %rdx
	vmovaps	%zmm24, 1536(%rsp)
	vmovaps	%zmm25, 2112(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	2112(%rsp), %zmm25
	vmovaps	1536(%rsp), %zmm24
	vmovaps	2176(%rsp), %zmm23
	vmovaps	2240(%rsp), %zmm22
	vmovaps	1984(%rsp), %zmm21
	vmovaps	2048(%rsp), %zmm20
	vmovaps	1856(%rsp), %zmm19
	vmovaps	1920(%rsp), %zmm18
	vmovaps	1728(%rsp), %zmm17
	vmovaps	1792(%rsp), %zmm16
	vmovaps	1600(%rsp), %zmm15
	vmovaps	1664(%rsp), %zmm14
	vmovaps	1408(%rsp), %zmm13
	vmovaps	1472(%rsp), %zmm12
	vmovaps	960(%rsp), %zmm11
	vmovaps	1024(%rsp), %zmm10
	vmovaps	768(%rsp), %zmm9
	vmovaps	640(%rsp), %zmm8
	vmovaps	832(%rsp), %zmm7
	vmovaps	448(%rsp), %zmm6
	movq	512(%rsp), %rdi
	movq	%r12, %r8
	movq	1152(%rsp), %r11
	movzbl	48(%rsp), %r10d
	vmovaps	896(%rsp), %zmm5
.LBB6_22:
	vmaxps	%zmm25, %zmm5, %zmm0
	testb	%r10b, %r10b
	je	.LBB6_26
	movq	576(%rsp), %rax
	jmp	.LBB6_27
	.p2align	4
.LBB6_26:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rdi), %zmm1, %zmm0
	movq	320(%rsp), %rax
.LBB6_27:
	testq	%rdi, %rdi
	sete	%cl
	vmaxps	%zmm24, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_29
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rdi), %zmm2, %zmm1
.LBB6_29:
	movq	160(%rsp), %rax
	movq	%r14, 1536(%rsp)
	leaq	(%r14,%rax,4), %r14
	vmovups	%zmm0, (%r14)
	cmpq	$16, %r11
	jl	.LBB6_33
	vmovups	%zmm1, 64(%r14)
	jmp	.LBB6_31
	.p2align	4
.LBB6_33:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r11, %r11
	je	.LBB6_31
	movq	1256(%rsp), %rax
	movq	192(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	1088(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	2176(%rsp), %zmm23
	vmovaps	2240(%rsp), %zmm22
	vmovaps	1984(%rsp), %zmm21
	vmovaps	2048(%rsp), %zmm20
	vmovaps	1856(%rsp), %zmm19
	vmovaps	1920(%rsp), %zmm18
	vmovaps	1728(%rsp), %zmm17
	vmovaps	1792(%rsp), %zmm16
	vmovaps	1600(%rsp), %zmm15
	vmovaps	1664(%rsp), %zmm14
	vmovaps	1408(%rsp), %zmm13
	vmovaps	1472(%rsp), %zmm12
	vmovaps	960(%rsp), %zmm11
	vmovaps	1024(%rsp), %zmm10
	vmovaps	768(%rsp), %zmm9
	vmovaps	640(%rsp), %zmm8
	vmovaps	832(%rsp), %zmm7
	vmovaps	448(%rsp), %zmm6
	movq	512(%rsp), %rdi
	movq	%r12, %r8
	movq	1152(%rsp), %r11
	movzbl	48(%rsp), %r10d
	vmovaps	896(%rsp), %zmm5
.LBB6_31:
	vmaxps	%zmm23, %zmm5, %zmm0
	testb	%r10b, %r10b
	je	.LBB6_35
	movq	576(%rsp), %rax
	jmp	.LBB6_36
	.p2align	4
.LBB6_35:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rdi), %zmm1, %zmm0
	movq	320(%rsp), %rax
.LBB6_36:
	testq	%rdi, %rdi
	sete	%cl
	vmaxps	%zmm22, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_38
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rdi), %zmm2, %zmm1
.LBB6_38:
	movq	384(%rsp), %rax
	vmovups	%zmm0, (%r14,%rax,4)
	cmpq	$16, %r11
	jl	.LBB6_42
	movq	384(%rsp), %rax
	vmovups	%zmm1, 64(%r14,%rax,4)
	jmp	.LBB6_40
	.p2align	4
.LBB6_42:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r11, %r11
	je	.LBB6_40
	movq	1264(%rsp), %rax
	movq	192(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	1088(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1984(%rsp), %zmm21
	vmovaps	2048(%rsp), %zmm20
	vmovaps	1856(%rsp), %zmm19
	vmovaps	1920(%rsp), %zmm18
	vmovaps	1728(%rsp), %zmm17
	vmovaps	1792(%rsp), %zmm16
	vmovaps	1600(%rsp), %zmm15
	vmovaps	1664(%rsp), %zmm14
	vmovaps	1408(%rsp), %zmm13
	vmovaps	1472(%rsp), %zmm12
	vmovaps	960(%rsp), %zmm11
	vmovaps	1024(%rsp), %zmm10
	vmovaps	768(%rsp), %zmm9
	vmovaps	640(%rsp), %zmm8
	vmovaps	832(%rsp), %zmm7
	vmovaps	448(%rsp), %zmm6
	movq	512(%rsp), %rdi
	movq	%r12, %r8
	movq	1152(%rsp), %r11
	movzbl	48(%rsp), %r10d
	vmovaps	896(%rsp), %zmm5
.LBB6_40:
	movq	1536(%rsp), %rsi
	vmaxps	%zmm21, %zmm5, %zmm0
	testb	%r10b, %r10b
	je	.LBB6_44
	movq	576(%rsp), %rax
	jmp	.LBB6_45
	.p2align	4
.LBB6_44:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rdi), %zmm1, %zmm0
	movq	320(%rsp), %rax
.LBB6_45:
	testq	%rdi, %rdi
	sete	%cl
	vmaxps	%zmm20, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_47
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rdi), %zmm2, %zmm1
.LBB6_47:
	movq	760(%rsp), %rax
	leaq	(%rsi,%rax), %r14
	vmovups	%zmm0, (%r14)
	cmpq	$16, %r11
	jl	.LBB6_51
	vmovups	%zmm1, 64(%r14)
	jmp	.LBB6_49
	.p2align	4
.LBB6_51:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r11, %r11
	je	.LBB6_49
	movq	1272(%rsp), %rax
	movq	192(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	1088(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1856(%rsp), %zmm19
	vmovaps	1920(%rsp), %zmm18
	vmovaps	1728(%rsp), %zmm17
	vmovaps	1792(%rsp), %zmm16
	vmovaps	1600(%rsp), %zmm15
	vmovaps	1664(%rsp), %zmm14
	vmovaps	1408(%rsp), %zmm13
	vmovaps	1472(%rsp), %zmm12
	vmovaps	960(%rsp), %zmm11
	vmovaps	1024(%rsp), %zmm10
	vmovaps	768(%rsp), %zmm9
	vmovaps	640(%rsp), %zmm8
	vmovaps	832(%rsp), %zmm7
	vmovaps	448(%rsp), %zmm6
	movq	512(%rsp), %rdi
	movq	%r12, %r8
	movq	1152(%rsp), %r11
	movzbl	48(%rsp), %r10d
	vmovaps	896(%rsp), %zmm5
.LBB6_49:
	vmaxps	%zmm19, %zmm5, %zmm0
	testb	%r10b, %r10b
	je	.LBB6_53
	movq	576(%rsp), %rax
	jmp	.LBB6_54
	.p2align	4
.LBB6_53:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rdi), %zmm1, %zmm0
	movq	320(%rsp), %rax
.LBB6_54:
	testq	%rdi, %rdi
	sete	%cl
	vmaxps	%zmm18, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_56
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rdi), %zmm2, %zmm1
.LBB6_56:
	movq	384(%rsp), %rax
	vmovups	%zmm0, (%r14,%rax,4)
	cmpq	$16, %r11
	jl	.LBB6_60
	movq	384(%rsp), %rax
	vmovups	%zmm1, 64(%r14,%rax,4)
	jmp	.LBB6_58
	.p2align	4
.LBB6_60:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r11, %r11
	je	.LBB6_58
	movq	1280(%rsp), %rax
	movq	192(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	1088(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1728(%rsp), %zmm17
	vmovaps	1792(%rsp), %zmm16
	vmovaps	1600(%rsp), %zmm15
	vmovaps	1664(%rsp), %zmm14
	vmovaps	1408(%rsp), %zmm13
	vmovaps	1472(%rsp), %zmm12
	vmovaps	960(%rsp), %zmm11
	vmovaps	1024(%rsp), %zmm10
	vmovaps	768(%rsp), %zmm9
	vmovaps	640(%rsp), %zmm8
	vmovaps	832(%rsp), %zmm7
	vmovaps	448(%rsp), %zmm6
	movq	512(%rsp), %rdi
	movq	%r12, %r8
	movq	1152(%rsp), %r11
	movzbl	48(%rsp), %r10d
	vmovaps	896(%rsp), %zmm5
.LBB6_58:
	vmaxps	%zmm17, %zmm5, %zmm0
	testb	%r10b, %r10b
	je	.LBB6_62
	movq	576(%rsp), %rax
	jmp	.LBB6_63
	.p2align	4
.LBB6_62:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rdi), %zmm1, %zmm0
	movq	320(%rsp), %rax
.LBB6_63:
	testq	%rdi, %rdi
	sete	%cl
	vmaxps	%zmm16, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_65
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rdi), %zmm2, %zmm1
.LBB6_65:
	movq	160(%rsp), %rax
	leaq	(%r14,%rax,4), %r14
	vmovups	%zmm0, (%r14)
	cmpq	$16, %r11
	jl	.LBB6_69
	vmovups	%zmm1, 64(%r14)
	jmp	.LBB6_67
	.p2align	4
.LBB6_69:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r11, %r11
	je	.LBB6_67
	movq	1288(%rsp), %rax
	movq	192(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	1088(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1600(%rsp), %zmm15
	vmovaps	1664(%rsp), %zmm14
	vmovaps	1408(%rsp), %zmm13
	vmovaps	1472(%rsp), %zmm12
	vmovaps	960(%rsp), %zmm11
	vmovaps	1024(%rsp), %zmm10
	vmovaps	768(%rsp), %zmm9
	vmovaps	640(%rsp), %zmm8
	vmovaps	832(%rsp), %zmm7
	vmovaps	448(%rsp), %zmm6
	movq	512(%rsp), %rdi
	movq	%r12, %r8
	movq	1152(%rsp), %r11
	movzbl	48(%rsp), %r10d
	vmovaps	896(%rsp), %zmm5
.LBB6_67:
	vmaxps	%zmm15, %zmm5, %zmm0
	testb	%r10b, %r10b
	je	.LBB6_71
	movq	576(%rsp), %rax
	jmp	.LBB6_72
	.p2align	4
.LBB6_71:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rdi), %zmm1, %zmm0
	movq	320(%rsp), %rax
.LBB6_72:
	testq	%rdi, %rdi
	sete	%cl
	vmaxps	%zmm14, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_74
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rdi), %zmm2, %zmm1
.LBB6_74:
	movq	384(%rsp), %rax
	vmovups	%zmm0, (%r14,%rax,4)
	cmpq	$16, %r11
	jl	.LBB6_78
	movq	384(%rsp), %rax
	vmovups	%zmm1, 64(%r14,%rax,4)
	jmp	.LBB6_76
	.p2align	4
.LBB6_78:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r11, %r11
	je	.LBB6_76
	movq	1296(%rsp), %rax
	movq	192(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	1088(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1408(%rsp), %zmm13
	vmovaps	1472(%rsp), %zmm12
	vmovaps	960(%rsp), %zmm11
	vmovaps	1024(%rsp), %zmm10
	vmovaps	768(%rsp), %zmm9
	vmovaps	640(%rsp), %zmm8
	vmovaps	832(%rsp), %zmm7
	vmovaps	448(%rsp), %zmm6
	movq	512(%rsp), %rdi
	movq	%r12, %r8
	movq	1152(%rsp), %r11
	movzbl	48(%rsp), %r10d
	vmovaps	896(%rsp), %zmm5
.LBB6_76:
	movq	1536(%rsp), %r14
	vmaxps	%zmm13, %zmm5, %zmm0
	testb	%r10b, %r10b
	je	.LBB6_80
	movq	576(%rsp), %rax
	jmp	.LBB6_81
	.p2align	4
.LBB6_80:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rdi), %zmm1, %zmm0
	movq	320(%rsp), %rax
.LBB6_81:
	testq	%rdi, %rdi
	sete	%cl
	vmaxps	%zmm12, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_83
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rdi), %zmm2, %zmm1
.LBB6_83:
	addq	1400(%rsp), %r14
	vmovups	%zmm0, (%r14)
	cmpq	$16, %r11
	jl	.LBB6_87
	vmovups	%zmm1, 64(%r14)
	jmp	.LBB6_85
	.p2align	4
.LBB6_87:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r11, %r11
	je	.LBB6_85
	movq	1304(%rsp), %rax
	movq	192(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	1088(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	960(%rsp), %zmm11
	vmovaps	1024(%rsp), %zmm10
	vmovaps	768(%rsp), %zmm9
	vmovaps	640(%rsp), %zmm8
	vmovaps	832(%rsp), %zmm7
	vmovaps	448(%rsp), %zmm6
	movq	512(%rsp), %rdi
	movq	%r12, %r8
	movq	1152(%rsp), %r11
	movzbl	48(%rsp), %r10d
	vmovaps	896(%rsp), %zmm5
.LBB6_85:
	vmaxps	%zmm11, %zmm5, %zmm0
	testb	%r10b, %r10b
	je	.LBB6_89
	movq	576(%rsp), %rax
	jmp	.LBB6_90
	.p2align	4
.LBB6_89:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rdi), %zmm1, %zmm0
	movq	320(%rsp), %rax
.LBB6_90:
	testq	%rdi, %rdi
	sete	%cl
	vmaxps	%zmm10, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_92
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rdi), %zmm2, %zmm1
.LBB6_92:
	movq	384(%rsp), %rax
	vmovups	%zmm0, (%r14,%rax,4)
	cmpq	$16, %r11
	jl	.LBB6_96
	movq	384(%rsp), %rax
	vmovups	%zmm1, 64(%r14,%rax,4)
	jmp	.LBB6_94
	.p2align	4
.LBB6_96:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r11, %r11
	je	.LBB6_94
	movq	1312(%rsp), %rax
	movq	192(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	1088(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	768(%rsp), %zmm9
	vmovaps	640(%rsp), %zmm8
	vmovaps	832(%rsp), %zmm7
	vmovaps	448(%rsp), %zmm6
	movq	512(%rsp), %rdi
	movq	%r12, %r8
	movq	1152(%rsp), %r11
	movzbl	48(%rsp), %r10d
	vmovaps	896(%rsp), %zmm5
.LBB6_94:
	vmaxps	%zmm9, %zmm5, %zmm0
	testb	%r10b, %r10b
	je	.LBB6_98
	movq	576(%rsp), %rax
	jmp	.LBB6_99
	.p2align	4
.LBB6_98:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rdi), %zmm1, %zmm0
	movq	320(%rsp), %rax
.LBB6_99:
	testq	%rdi, %rdi
	sete	%cl
	vmaxps	%zmm8, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_101
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rdi), %zmm2, %zmm1
.LBB6_101:
	movq	160(%rsp), %rax
	leaq	(%r14,%rax,4), %r14
	vmovups	%zmm0, (%r14)
	cmpq	$16, %r11
	jl	.LBB6_105
	vmovups	%zmm1, 64(%r14)
	jmp	.LBB6_103
	.p2align	4
.LBB6_105:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r11, %r11
	je	.LBB6_103
	movq	1320(%rsp), %rax
	movq	192(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	1088(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	832(%rsp), %zmm7
	vmovaps	448(%rsp), %zmm6
	movq	512(%rsp), %rdi
	movq	%r12, %r8
	movq	1152(%rsp), %r11
	movzbl	48(%rsp), %r10d
	vmovaps	896(%rsp), %zmm5
.LBB6_103:
	vmaxps	%zmm7, %zmm5, %zmm0
	testb	%r10b, %r10b
	je	.LBB6_107
	movq	576(%rsp), %rax
	jmp	.LBB6_108
	.p2align	4
.LBB6_107:
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rdi), %zmm1, %zmm0
	movq	320(%rsp), %rax
.LBB6_108:
	testq	%rdi, %rdi
	sete	%cl
	vmaxps	%zmm6, %zmm5, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_110
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rdi), %zmm2, %zmm1
.LBB6_110:
	movq	384(%rsp), %rax
	vmovups	%zmm0, (%r14,%rax,4)
	cmpq	$16, %r11
	jge	.LBB6_111
	vmovaps	%zmm1, 64(%rsp)
	testq	%r11, %r11
	je	.LBB6_114
	movq	192(%rsp), %rdi
	addq	1328(%rsp), %rdi
	leaq	64(%rsp), %rsi
	movq	1088(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	%r12, %r8
	movq	1152(%rsp), %r11
	movzbl	48(%rsp), %r10d
	vmovaps	896(%rsp), %zmm5
	jmp	.LBB6_114
.LBB6_6:
	cmpq	$7, %rsi
	jbe	.LBB6_259
	movl	$8, %eax
	xorl	%edi, %edi
	jmp	.LBB6_116
.LBB6_115:
	leaq	8(%rdi), %rax
	movq	168(%rsp), %rbx
	cmpq	%rax, %rbx
	movq	56(%rsp), %r15
	movq	176(%rsp), %r13
	jl	.LBB6_207
.LBB6_116:
	movq	%rax, 1024(%rsp)
	movq	184(%rsp), %rax
	addq	%rax, %rdi
	movq	16(%r13), %rax
	movq	48(%r13), %rcx
	vmovups	(%rcx,%r15,4), %zmm6
	vmovups	64(%rcx,%r15,4), %zmm5
	testq	%rax, %rax
	movq	%rdi, 144(%rsp)
	je	.LBB6_117
	movq	32(%r13), %rcx
	movq	40(%r13), %rdx
	movq	%rcx, %rsi
	imulq	%rdi, %rsi
	shlq	$2, %rsi
	addq	24(%r13), %rsi
	leaq	64(,%r15,4), %rdi
	imulq	%rax, %rdi
	movq	%rax, %r8
	imulq	%r15, %r8
	leaq	(,%rcx,4), %r9
	xorl	%r11d, %r11d
	leaq	(%r9,%r9), %r10
	vmovaps	%zmm5, %zmm7
	vmovaps	%zmm6, %zmm8
	vmovaps	%zmm5, %zmm9
	vmovaps	%zmm6, %zmm10
	vmovaps	%zmm5, %zmm11
	vmovaps	%zmm6, %zmm12
	vmovaps	%zmm5, %zmm13
	vmovaps	%zmm6, %zmm14
	vmovaps	%zmm5, %zmm15
	vmovaps	%zmm6, %zmm16
	vmovaps	%zmm5, %zmm17
	vmovaps	%zmm6, %zmm18
	vmovaps	%zmm5, %zmm0
	vmovaps	%zmm6, %zmm1
	.p2align	4
.LBB6_256:
	leaq	(%rsi,%r11,4), %rbx
	vmovups	(%rdx,%r8,4), %zmm2
	vmovups	(%rdx,%rdi), %zmm3
	vbroadcastss	(%rsi,%r11,4), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm1
	vfmadd231ps	%zmm4, %zmm3, %zmm0
	leaq	(%rbx,%r9), %r14
	vbroadcastss	(%rbx,%rcx,4), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm18
	vfmadd231ps	%zmm4, %zmm3, %zmm17
	addq	%r9, %r14
	vbroadcastss	(%rbx,%rcx,8), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm16
	vfmadd231ps	%zmm4, %zmm3, %zmm15
	vbroadcastss	(%r14,%rcx,4), %zmm4
	incq	%r11
	vfmadd231ps	%zmm2, %zmm4, %zmm14
	vfmadd231ps	%zmm4, %zmm3, %zmm13
	vbroadcastss	(%r14,%rcx,8), %zmm4
	addq	%r10, %r14
	vfmadd231ps	%zmm2, %zmm4, %zmm12
	vfmadd231ps	%zmm4, %zmm3, %zmm11
	leaq	(%r14,%rcx,4), %rbx
	vbroadcastss	(%r14,%rcx,4), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm10
	vfmadd231ps	%zmm4, %zmm3, %zmm9
	vbroadcastss	(%r9,%rbx), %zmm4
	addq	%r9, %rbx
	vfmadd231ps	%zmm2, %zmm4, %zmm8
	vfmadd231ps	%zmm4, %zmm3, %zmm7
	vbroadcastss	(%r9,%rbx), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm6
	vfmadd231ps	%zmm3, %zmm4, %zmm5
	addq	$64, %rdx
	cmpq	%r11, %rax
	jne	.LBB6_256
	jmp	.LBB6_118
.LBB6_259:
	cmpq	$3, %rsi
	jbe	.LBB6_252
	movl	$4, %eax
	movq	%rax, 256(%rsp)
	xorl	%edi, %edi
	jmp	.LBB6_208
.LBB6_117:
	vmovaps	%zmm5, %zmm7
	vmovaps	%zmm6, %zmm8
	vmovaps	%zmm5, %zmm9
	vmovaps	%zmm6, %zmm10
	vmovaps	%zmm5, %zmm11
	vmovaps	%zmm6, %zmm12
	vmovaps	%zmm5, %zmm13
	vmovaps	%zmm6, %zmm14
	vmovaps	%zmm5, %zmm15
	vmovaps	%zmm6, %zmm16
	vmovaps	%zmm5, %zmm17
	vmovaps	%zmm6, %zmm18
	vmovaps	%zmm5, %zmm0
	vmovaps	%zmm6, %zmm1
.LBB6_118:
	movq	72(%r13), %rcx
	movq	80(%r13), %r12
	movq	%r12, %rax
	imulq	144(%rsp), %rax
	movq	%rcx, 48(%rsp)
	leaq	(%rcx,%rax,4), %rax
	movq	8(%r13), %r14
	movq	56(%r13), %rcx
	testq	%rcx, %rcx
	movq	%r13, %rdx
	leaq	(%rcx,%r15,4), %r13
	cmoveq	%rcx, %r13
	movq	64(%rdx), %rcx
	testq	%rcx, %rcx
	leaq	(%rcx,%r15,4), %rbx
	cmoveq	%rcx, %rbx
	vmovups	96(%rdx), %zmm3
	vmaxps	%zmm1, %zmm3, %zmm1
	testq	%r13, %r13
	je	.LBB6_119
	testq	%rbx, %rbx
	je	.LBB6_122
	vmovups	(%r13), %zmm2
	vfmadd213ps	(%rbx), %zmm2, %zmm1
.LBB6_122:
	leaq	64(%r13), %rcx
	jmp	.LBB6_123
.LBB6_119:
	xorl	%ecx, %ecx
.LBB6_123:
	movq	%r15, %rdx
	leaq	(%rax,%r15,4), %r15
	subq	%rdx, %r14
	testq	%rbx, %rbx
	sete	%al
	vmaxps	%zmm0, %zmm3, %zmm0
	testq	%rcx, %rcx
	sete	%dl
	orb	%al, %dl
	jne	.LBB6_125
	vmovups	(%rcx), %zmm2
	vfmadd213ps	64(%rbx), %zmm2, %zmm0
.LBB6_125:
	vmovups	%zmm1, (%r15)
	leaq	64(%r15), %rdi
	addq	$-16, %r14
	cmpq	$16, %r14
	vmovaps	%zmm5, 384(%rsp)
	vmovaps	%zmm6, 256(%rsp)
	vmovaps	%zmm7, 576(%rsp)
	vmovaps	%zmm8, 192(%rsp)
	vmovaps	%zmm9, 512(%rsp)
	vmovaps	%zmm3, 320(%rsp)
	vmovaps	%zmm10, 448(%rsp)
	vmovaps	%zmm11, 640(%rsp)
	vmovaps	%zmm12, 768(%rsp)
	vmovaps	%zmm13, 960(%rsp)
	vmovaps	%zmm14, 896(%rsp)
	jl	.LBB6_129
	vmovups	%zmm0, (%rdi)
	jmp	.LBB6_127
.LBB6_129:
	vmovaps	%zmm0, 64(%rsp)
	testq	%r14, %r14
	je	.LBB6_127
	leaq	(,%r14,4), %rdx
	leaq	64(%rsp), %rsi
	vmovaps	%zmm15, 1152(%rsp)
	vmovaps	%zmm16, 1088(%rsp)
	vmovaps	%zmm17, 1472(%rsp)
	vmovaps	%zmm18, 1408(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1408(%rsp), %zmm18
	vmovaps	1472(%rsp), %zmm17
	vmovaps	1088(%rsp), %zmm16
	vmovaps	1152(%rsp), %zmm15
	vmovaps	896(%rsp), %zmm14
	vmovaps	960(%rsp), %zmm13
	vmovaps	768(%rsp), %zmm12
	vmovaps	640(%rsp), %zmm11
	vmovaps	448(%rsp), %zmm10
	vmovaps	320(%rsp), %zmm3
	vmovaps	512(%rsp), %zmm9
	vmovaps	192(%rsp), %zmm8
	vmovaps	576(%rsp), %zmm7
	vmovaps	256(%rsp), %zmm6
	vmovaps	384(%rsp), %zmm5
.LBB6_127:
	vmaxps	%zmm18, %zmm3, %zmm0
	testq	%r13, %r13
	je	.LBB6_128
	testq	%rbx, %rbx
	je	.LBB6_133
	vmovups	(%r13), %zmm1
	vfmadd213ps	(%rbx), %zmm1, %zmm0
.LBB6_133:
	leaq	64(%r13), %rcx
	jmp	.LBB6_134
.LBB6_128:
	xorl	%ecx, %ecx
.LBB6_134:
	leaq	(%r15,%r12,4), %rax
	testq	%rbx, %rbx
	sete	%dl
	vmaxps	%zmm17, %zmm3, %zmm1
	testq	%rcx, %rcx
	sete	%sil
	orb	%dl, %sil
	jne	.LBB6_136
	vmovups	(%rcx), %zmm2
	vfmadd213ps	64(%rbx), %zmm2, %zmm1
.LBB6_136:
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, %r14
	jl	.LBB6_140
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_138
.LBB6_140:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r14, %r14
	je	.LBB6_138
	leaq	(,%r14,4), %rdx
	leaq	64(%rsp), %rsi
	vmovaps	%zmm15, 1152(%rsp)
	vmovaps	%zmm16, 1088(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1088(%rsp), %zmm16
	vmovaps	1152(%rsp), %zmm15
	vmovaps	896(%rsp), %zmm14
	vmovaps	960(%rsp), %zmm13
	vmovaps	768(%rsp), %zmm12
	vmovaps	640(%rsp), %zmm11
	vmovaps	448(%rsp), %zmm10
	vmovaps	320(%rsp), %zmm3
	vmovaps	512(%rsp), %zmm9
	vmovaps	192(%rsp), %zmm8
	vmovaps	576(%rsp), %zmm7
	vmovaps	256(%rsp), %zmm6
	vmovaps	384(%rsp), %zmm5
.LBB6_138:
	vmaxps	%zmm16, %zmm3, %zmm0
	testq	%r13, %r13
	je	.LBB6_139
	testq	%rbx, %rbx
	je	.LBB6_144
	vmovups	(%r13), %zmm1
	vfmadd213ps	(%rbx), %zmm1, %zmm0
.LBB6_144:
	leaq	64(%r13), %rax
	jmp	.LBB6_145
.LBB6_139:
	xorl	%eax, %eax
.LBB6_145:
	movq	%r12, 832(%rsp)
	leaq	(%r15,%r12,8), %r12
	testq	%rbx, %rbx
	sete	%cl
	vmaxps	%zmm15, %zmm3, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_147
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%rbx), %zmm2, %zmm1
.LBB6_147:
	leaq	64(%r12), %rdi
	vmovups	%zmm0, (%r12)
	cmpq	$16, %r14
	jl	.LBB6_151
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_149
.LBB6_151:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r14, %r14
	je	.LBB6_149
	leaq	(,%r14,4), %rdx
	leaq	64(%rsp), %rsi
	vzeroupper
	callq	memcpy@PLT
	vmovaps	896(%rsp), %zmm14
	vmovaps	960(%rsp), %zmm13
	vmovaps	768(%rsp), %zmm12
	vmovaps	640(%rsp), %zmm11
	vmovaps	448(%rsp), %zmm10
	vmovaps	320(%rsp), %zmm3
	vmovaps	512(%rsp), %zmm9
	vmovaps	192(%rsp), %zmm8
	vmovaps	576(%rsp), %zmm7
	vmovaps	256(%rsp), %zmm6
	vmovaps	384(%rsp), %zmm5
.LBB6_149:
	vmaxps	%zmm14, %zmm3, %zmm0
	testq	%r13, %r13
	je	.LBB6_150
	testq	%rbx, %rbx
	je	.LBB6_155
	vmovups	(%r13), %zmm1
	vfmadd213ps	(%rbx), %zmm1, %zmm0
.LBB6_155:
	leaq	64(%r13), %rcx
	jmp	.LBB6_156
.LBB6_150:
	xorl	%ecx, %ecx
.LBB6_156:
	movq	832(%rsp), %rdx
	leaq	(%r12,%rdx,4), %rax
	movq	%rdx, %r12
	testq	%rbx, %rbx
	sete	%dl
	vmaxps	%zmm13, %zmm3, %zmm1
	testq	%rcx, %rcx
	sete	%sil
	orb	%dl, %sil
	jne	.LBB6_158
	vmovups	(%rcx), %zmm2
	vfmadd213ps	64(%rbx), %zmm2, %zmm1
.LBB6_158:
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, %r14
	jl	.LBB6_162
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_160
.LBB6_162:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r14, %r14
	je	.LBB6_160
	leaq	(,%r14,4), %rdx
	leaq	64(%rsp), %rsi
	vzeroupper
	callq	memcpy@PLT
	vmovaps	768(%rsp), %zmm12
	vmovaps	640(%rsp), %zmm11
	vmovaps	448(%rsp), %zmm10
	vmovaps	320(%rsp), %zmm3
	vmovaps	512(%rsp), %zmm9
	vmovaps	192(%rsp), %zmm8
	vmovaps	576(%rsp), %zmm7
	vmovaps	256(%rsp), %zmm6
	vmovaps	384(%rsp), %zmm5
.LBB6_160:
	movq	%r12, %rax
	shlq	$4, %rax
	vmaxps	%zmm12, %zmm3, %zmm0
	testq	%r13, %r13
	je	.LBB6_161
	testq	%rbx, %rbx
	je	.LBB6_166
	vmovups	(%r13), %zmm1
	vfmadd213ps	(%rbx), %zmm1, %zmm0
.LBB6_166:
	leaq	64(%r13), %rcx
	jmp	.LBB6_167
.LBB6_161:
	xorl	%ecx, %ecx
.LBB6_167:
	addq	%rax, %r15
	testq	%rbx, %rbx
	sete	%al
	vmaxps	%zmm11, %zmm3, %zmm1
	testq	%rcx, %rcx
	sete	%dl
	orb	%al, %dl
	jne	.LBB6_169
	vmovups	(%rcx), %zmm2
	vfmadd213ps	64(%rbx), %zmm2, %zmm1
.LBB6_169:
	leaq	64(%r15), %rdi
	vmovups	%zmm0, (%r15)
	cmpq	$16, %r14
	jl	.LBB6_173
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_171
.LBB6_173:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r14, %r14
	je	.LBB6_171
	leaq	(,%r14,4), %rdx
	leaq	64(%rsp), %rsi
	vzeroupper
	callq	memcpy@PLT
	vmovaps	448(%rsp), %zmm10
	vmovaps	320(%rsp), %zmm3
	vmovaps	512(%rsp), %zmm9
	vmovaps	192(%rsp), %zmm8
	vmovaps	576(%rsp), %zmm7
	vmovaps	256(%rsp), %zmm6
	vmovaps	384(%rsp), %zmm5
.LBB6_171:
	vmaxps	%zmm10, %zmm3, %zmm0
	testq	%r13, %r13
	je	.LBB6_172
	testq	%rbx, %rbx
	je	.LBB6_177
	vmovups	(%r13), %zmm1
	vfmadd213ps	(%rbx), %zmm1, %zmm0
.LBB6_177:
	leaq	64(%r13), %rcx
	jmp	.LBB6_178
.LBB6_172:
	xorl	%ecx, %ecx
.LBB6_178:
	leaq	(%r15,%r12,4), %rax
	testq	%rbx, %rbx
	sete	%dl
	vmaxps	%zmm9, %zmm3, %zmm1
	testq	%rcx, %rcx
	sete	%sil
	orb	%dl, %sil
	jne	.LBB6_180
	vmovups	(%rcx), %zmm2
	vfmadd213ps	64(%rbx), %zmm2, %zmm1
.LBB6_180:
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, %r14
	jl	.LBB6_184
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_182
.LBB6_184:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r14, %r14
	je	.LBB6_182
	leaq	(,%r14,4), %rdx
	leaq	64(%rsp), %rsi
	vzeroupper
	callq	memcpy@PLT
	vmovaps	320(%rsp), %zmm3
	vmovaps	192(%rsp), %zmm8
	vmovaps	576(%rsp), %zmm7
	vmovaps	256(%rsp), %zmm6
	vmovaps	384(%rsp), %zmm5
.LBB6_182:
	leaq	(%r12,%r12), %rax
	vmaxps	%zmm8, %zmm3, %zmm0
	testq	%r13, %r13
	je	.LBB6_183
	testq	%rbx, %rbx
	je	.LBB6_188
	vmovups	(%r13), %zmm1
	vfmadd213ps	(%rbx), %zmm1, %zmm0
.LBB6_188:
	leaq	64(%r13), %rcx
	jmp	.LBB6_189
.LBB6_183:
	xorl	%ecx, %ecx
.LBB6_189:
	leaq	(%r15,%rax,4), %r15
	testq	%rbx, %rbx
	sete	%al
	vmaxps	%zmm7, %zmm3, %zmm1
	testq	%rcx, %rcx
	sete	%dl
	orb	%al, %dl
	jne	.LBB6_191
	vmovups	(%rcx), %zmm2
	vfmadd213ps	64(%rbx), %zmm2, %zmm1
.LBB6_191:
	movq	56(%rsp), %rax
	leaq	(,%rax,4), %rdx
	vmovups	%zmm0, (%r15)
	cmpq	$16, %r14
	jl	.LBB6_195
	vmovups	%zmm1, 64(%r15)
	jmp	.LBB6_193
.LBB6_195:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r14, %r14
	je	.LBB6_193
	movq	144(%rsp), %rax
	leaq	24(,%rax,4), %rax
	imulq	%r12, %rax
	addq	48(%rsp), %rax
	leaq	(%rdx,%rax), %rdi
	addq	$64, %rdi
	movq	%rdx, %r12
	leaq	(,%r14,4), %rdx
	leaq	64(%rsp), %rsi
	vzeroupper
	callq	memcpy@PLT
	movq	%r12, %rdx
	movq	832(%rsp), %r12
	vmovaps	320(%rsp), %zmm3
	vmovaps	256(%rsp), %zmm6
	vmovaps	384(%rsp), %zmm5
.LBB6_193:
	vmaxps	%zmm6, %zmm3, %zmm0
	testq	%r13, %r13
	je	.LBB6_194
	testq	%rbx, %rbx
	je	.LBB6_199
	vmovups	(%r13), %zmm1
	vfmadd213ps	(%rbx), %zmm1, %zmm0
.LBB6_199:
	addq	$64, %r13
	jmp	.LBB6_200
.LBB6_194:
	xorl	%r13d, %r13d
.LBB6_200:
	testq	%rbx, %rbx
	sete	%al
	vmaxps	%zmm5, %zmm3, %zmm1
	testq	%r13, %r13
	sete	%cl
	orb	%al, %cl
	jne	.LBB6_202
	vmovups	(%r13), %zmm2
	vfmadd213ps	64(%rbx), %zmm2, %zmm1
.LBB6_202:
	movq	168(%rsp), %rbx
	movq	176(%rsp), %r13
	vmovups	%zmm0, (%r15,%r12,4)
	cmpq	$16, %r14
	jl	.LBB6_204
	vmovups	%zmm1, 64(%r15,%r12,4)
	jmp	.LBB6_206
.LBB6_204:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r14, %r14
	je	.LBB6_206
	movq	144(%rsp), %rax
	leaq	28(,%rax,4), %rax
	imulq	%rax, %r12
	movq	48(%rsp), %rax
	addq	%r12, %rax
	leaq	(%rdx,%rax), %rdi
	addq	$64, %rdi
	shlq	$2, %r14
	leaq	64(%rsp), %rsi
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB6_206:
	movq	1024(%rsp), %rdi
	movq	56(%rsp), %r15
.LBB6_207:
	leaq	4(%rdi), %rax
	movq	%rax, 256(%rsp)
	cmpq	%rax, %rbx
	jge	.LBB6_208
.LBB6_252:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB6_208:
	movq	24(%r13), %rsi
	movq	32(%r13), %r8
	movq	8(%r13), %rax
	movq	16(%r13), %r9
	movq	%r9, %r12
	imulq	%r15, %r12
	subq	%r15, %rax
	vmovups	96(%r13), %zmm8
	movq	56(%r13), %rcx
	leaq	(,%r15,4), %rdx
	addq	72(%r13), %rdx
	movq	%rdx, 1152(%rsp)
	movq	64(%r13), %rdx
	testq	%rcx, %rcx
	leaq	(%rcx,%r15,4), %r10
	cmoveq	%rcx, %r10
	testq	%rdx, %rdx
	leaq	(%rdx,%r15,4), %r14
	cmoveq	%rdx, %r14
	testq	%r14, %r14
	sete	%cl
	movq	%r9, %rdx
	shlq	$6, %rdx
	movq	%rdx, 152(%rsp)
	leaq	64(%r10), %rdx
	testq	%r10, %r10
	sete	%r11b
	movq	%rdx, 576(%rsp)
	movq	%r10, 320(%rsp)
	cmoveq	%r10, %rdx
	movq	%rdx, 192(%rsp)
	orb	%cl, %r11b
	movb	%r11b, 512(%rsp)
	movq	40(%r13), %rcx
	movq	48(%r13), %rdx
	movq	%rdx, 1088(%rsp)
	movq	80(%r13), %rdx
	leaq	-16(%rax), %r10
	leaq	-64(,%rax,4), %rax
	movq	%rax, 1024(%rsp)
	movq	%r9, %r13
	andq	$-2, %r13
	leaq	64(,%r15,4), %rbx
	movq	%r9, 48(%rsp)
	imulq	%r9, %rbx
	leaq	(%rcx,%r12,4), %rax
	movq	%rax, 1792(%rsp)
	addq	$64, %rcx
	movq	%rcx, 1536(%rsp)
	movq	%rdx, 384(%rsp)
	leaq	(,%rdx,8), %rax
	movq	%rax, 1472(%rsp)
	leaq	(,%r8,8), %rax
	movq	%rax, 1728(%rsp)
	movq	%rsi, 160(%rsp)
	leaq	4(%rsi), %rax
	movq	%rax, 1920(%rsp)
	movq	%r8, 1408(%rsp)
	leaq	(,%r8,4), %rax
	movq	%rax, 1856(%rsp)
	movq	%r10, %r8
	vmovaps	%zmm8, 768(%rsp)
	movq	%r10, 640(%rsp)
	jmp	.LBB6_209
	.p2align	4
.LBB6_248:
	vmovups	%zmm1, (%rdi)
	movq	56(%rsp), %r15
.LBB6_251:
	movq	256(%rsp), %rax
	movq	%rax, %rdi
	addq	$4, %rax
	cmpq	%rax, 168(%rsp)
	movq	%rax, 256(%rsp)
	jb	.LBB6_252
.LBB6_209:
	addq	184(%rsp), %rdi
	movq	%rdi, %r10
	movq	1088(%rsp), %rax
	vmovups	(%rax,%r15,4), %zmm10
	vmovups	64(%rax,%r15,4), %zmm9
	movq	48(%rsp), %r11
	testq	%r11, %r11
	je	.LBB6_210
	cmpq	$1, %r11
	jne	.LBB6_253
	xorl	%edi, %edi
	vmovaps	%zmm9, %zmm11
	vmovaps	%zmm10, %zmm12
	vmovaps	%zmm9, %zmm13
	vmovaps	%zmm10, %zmm14
	vmovaps	%zmm9, %zmm0
	vmovaps	%zmm10, %zmm1
	jmp	.LBB6_213
	.p2align	4
.LBB6_210:
	vmovaps	%zmm10, %zmm1
	vmovaps	%zmm9, %zmm0
	vmovaps	%zmm10, %zmm14
	vmovaps	%zmm9, %zmm13
	vmovaps	%zmm10, %zmm12
	vmovaps	%zmm9, %zmm11
	jmp	.LBB6_215
	.p2align	4
.LBB6_253:
	leaq	12(,%r10,4), %rax
	movq	1408(%rsp), %rsi
	imulq	%rsi, %rax
	movq	1920(%rsp), %rdi
	addq	%rdi, %rax
	leaq	8(,%r10,4), %rcx
	imulq	%rsi, %rcx
	addq	%rdi, %rcx
	leaq	4(,%r10,4), %rdx
	imulq	%rsi, %rdx
	addq	%rdi, %rdx
	movq	1856(%rsp), %rsi
	imulq	%r10, %rsi
	addq	%rdi, %rsi
	movq	1536(%rsp), %r8
	xorl	%r9d, %r9d
	vmovaps	%zmm9, %zmm11
	vmovaps	%zmm10, %zmm12
	vmovaps	%zmm9, %zmm13
	vmovaps	%zmm10, %zmm14
	vmovaps	%zmm9, %zmm0
	vmovaps	%zmm10, %zmm1
	.p2align	4
.LBB6_254:
	vbroadcastss	-4(%rsi,%r9,4), %zmm2
	vmovups	-64(%r8,%r12,4), %zmm3
	vmovups	(%r8,%r12,4), %zmm4
	vfmadd231ps	%zmm3, %zmm2, %zmm1
	vmovups	-64(%r8,%rbx), %zmm5
	vmovups	(%r8,%rbx), %zmm6
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
	jne	.LBB6_254
.LBB6_213:
	testb	$1, %r11b
	movq	640(%rsp), %r8
	je	.LBB6_215
	movq	%r10, %rax
	movq	1408(%rsp), %rsi
	imulq	%rsi, %rax
	movq	160(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rdi, %rcx
	shlq	$6, %rcx
	movq	1792(%rsp), %r9
	leaq	(%r9,%rcx), %rdx
	vmovups	(%r9,%rcx), %zmm2
	movq	152(%rsp), %rcx
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
	movq	1728(%rsp), %rcx
	vbroadcastss	(%rcx,%rax), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm10
	vfmadd231ps	%zmm3, %zmm4, %zmm9
.LBB6_215:
	vmaxps	%zmm1, %zmm8, %zmm1
	movzbl	512(%rsp), %esi
	testb	%sil, %sil
	je	.LBB6_217
	movq	192(%rsp), %rax
	jmp	.LBB6_218
	.p2align	4
.LBB6_217:
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm2
	vfmadd213ps	(%r14), %zmm2, %zmm1
	movq	576(%rsp), %rax
.LBB6_218:
	testq	%r14, %r14
	sete	%cl
	vmaxps	%zmm0, %zmm8, %zmm0
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_220
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r14), %zmm2, %zmm0
.LBB6_220:
	imulq	384(%rsp), %r10
	movq	1152(%rsp), %rax
	leaq	(%rax,%r10,4), %r15
	leaq	64(%r15), %rdi
	vmovups	%zmm1, (%r15)
	cmpq	$16, %r8
	vmovaps	%zmm9, 448(%rsp)
	vmovaps	%zmm10, 832(%rsp)
	jl	.LBB6_224
	vmovups	%zmm0, (%rdi)
	jmp	.LBB6_222
	.p2align	4
.LBB6_224:
	vmovaps	%zmm0, 64(%rsp)
	testq	%r8, %r8
	je	.LBB6_222
	leaq	64(%rsp), %rsi
	movq	1024(%rsp), %rdx
	vmovaps	%zmm11, 960(%rsp)
	vmovaps	%zmm12, 896(%rsp)
	vmovaps	%zmm13, 1664(%rsp)
	vmovaps	%zmm14, 1600(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1600(%rsp), %zmm14
	vmovaps	1664(%rsp), %zmm13
	vmovaps	896(%rsp), %zmm12
	vmovaps	960(%rsp), %zmm11
	vmovaps	832(%rsp), %zmm10
	vmovaps	448(%rsp), %zmm9
	movq	640(%rsp), %r8
	movzbl	512(%rsp), %esi
	vmovaps	768(%rsp), %zmm8
.LBB6_222:
	vmaxps	%zmm14, %zmm8, %zmm0
	testb	%sil, %sil
	je	.LBB6_226
	movq	192(%rsp), %rax
	jmp	.LBB6_227
	.p2align	4
.LBB6_226:
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r14), %zmm1, %zmm0
	movq	576(%rsp), %rax
.LBB6_227:
	testq	%r14, %r14
	sete	%cl
	vmaxps	%zmm13, %zmm8, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_229
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r14), %zmm2, %zmm1
.LBB6_229:
	movq	384(%rsp), %rax
	leaq	(%r15,%rax,4), %rax
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, %r8
	jl	.LBB6_233
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_231
	.p2align	4
.LBB6_233:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r8, %r8
	je	.LBB6_231
	leaq	64(%rsp), %rsi
	movq	1024(%rsp), %rdx
	vmovaps	%zmm11, 960(%rsp)
	vmovaps	%zmm12, 896(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	896(%rsp), %zmm12
	vmovaps	960(%rsp), %zmm11
	vmovaps	832(%rsp), %zmm10
	vmovaps	448(%rsp), %zmm9
	movq	640(%rsp), %r8
	movzbl	512(%rsp), %esi
	vmovaps	768(%rsp), %zmm8
.LBB6_231:
	vmaxps	%zmm12, %zmm8, %zmm0
	testb	%sil, %sil
	je	.LBB6_235
	movq	192(%rsp), %rax
	jmp	.LBB6_236
	.p2align	4
.LBB6_235:
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r14), %zmm1, %zmm0
	movq	576(%rsp), %rax
.LBB6_236:
	testq	%r14, %r14
	sete	%cl
	vmaxps	%zmm11, %zmm8, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_238
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r14), %zmm2, %zmm1
.LBB6_238:
	addq	1472(%rsp), %r15
	leaq	64(%r15), %rdi
	vmovups	%zmm0, (%r15)
	cmpq	$16, %r8
	jl	.LBB6_242
	vmovups	%zmm1, (%rdi)
	jmp	.LBB6_240
	.p2align	4
.LBB6_242:
	vmovaps	%zmm1, 64(%rsp)
	testq	%r8, %r8
	je	.LBB6_240
	leaq	64(%rsp), %rsi
	movq	1024(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	832(%rsp), %zmm10
	vmovaps	448(%rsp), %zmm9
	movq	640(%rsp), %r8
	movzbl	512(%rsp), %esi
	vmovaps	768(%rsp), %zmm8
.LBB6_240:
	vmaxps	%zmm10, %zmm8, %zmm0
	testb	%sil, %sil
	je	.LBB6_244
	movq	192(%rsp), %rax
	jmp	.LBB6_245
	.p2align	4
.LBB6_244:
	movq	320(%rsp), %rax
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%r14), %zmm1, %zmm0
	movq	576(%rsp), %rax
.LBB6_245:
	testq	%r14, %r14
	sete	%cl
	vmaxps	%zmm9, %zmm8, %zmm1
	testq	%rax, %rax
	sete	%dl
	orb	%cl, %dl
	jne	.LBB6_247
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r14), %zmm2, %zmm1
.LBB6_247:
	movq	384(%rsp), %rax
	leaq	(%r15,%rax,4), %rax
	leaq	64(%rax), %rdi
	vmovups	%zmm0, (%rax)
	cmpq	$16, %r8
	jge	.LBB6_248
	vmovaps	%zmm1, 64(%rsp)
	testq	%r8, %r8
	movq	56(%rsp), %r15
	je	.LBB6_251
	leaq	64(%rsp), %rsi
	movq	1024(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	640(%rsp), %r8
	vmovaps	768(%rsp), %zmm8
	jmp	.LBB6_251
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
	subq	$1600, %rsp
	movq	%rdx, %r10
	cmpq	$12, %rsi
	movq	%rdx, 32(%rsp)
	movq	%rsi, 56(%rsp)
	movq	%rdi, 184(%rsp)
	movq	%r13, 168(%rsp)
	jb	.LBB7_52
	movq	16(%r13), %r9
	movq	%r9, %rax
	imulq	%r10, %rax
	shlq	$2, %rax
	addq	40(%r13), %rax
	movq	%rax, 912(%rsp)
	movq	8(%r13), %r11
	movq	72(%r13), %rax
	movq	80(%r13), %rsi
	movq	%r11, %rcx
	subq	%r10, %rcx
	movq	%rcx, 192(%rsp)
	vmovups	96(%r13), %zmm2
	movq	56(%r13), %rcx
	movq	64(%r13), %rdx
	leaq	(%rax,%r10,4), %r8
	movq	%r8, 376(%rsp)
	testq	%rcx, %rcx
	leaq	(%rcx,%r10,4), %r14
	cmoveq	%rcx, %r14
	testq	%rdx, %rdx
	leaq	(%rdx,%r10,4), %r15
	cmoveq	%rdx, %r15
	movq	%r14, 256(%rsp)
	testq	%r14, %r14
	sete	%cl
	movq	%r15, 40(%rsp)
	testq	%r15, %r15
	sete	%dl
	orb	%cl, %dl
	movb	%dl, 448(%rsp)
	movq	%rsi, %rcx
	shlq	$4, %rcx
	movq	%rcx, 368(%rsp)
	movq	%rsi, %rcx
	shlq	$5, %rcx
	movq	%rcx, 952(%rsp)
	movq	%rsi, %rcx
	imulq	%rdi, %rcx
	addq	%r10, %rcx
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 904(%rsp)
	leaq	4(,%rdi,4), %rcx
	movq	%rsi, %rax
	movq	%rsi, 512(%rsp)
	imulq	%rsi, %rcx
	movq	%rcx, 352(%rsp)
	leaq	8(,%rdi,4), %rcx
	imulq	%rsi, %rcx
	movq	%rcx, 344(%rsp)
	leaq	12(,%rdi,4), %r13
	imulq	%rsi, %r13
	leaq	16(,%rdi,4), %r12
	imulq	%rsi, %r12
	leaq	20(,%rdi,4), %r15
	imulq	%rsi, %r15
	leaq	24(,%rdi,4), %r14
	imulq	%rsi, %r14
	leaq	28(,%rdi,4), %rbx
	imulq	%rsi, %rbx
	leaq	32(,%rdi,4), %r8
	imulq	%rsi, %r8
	leaq	36(,%rdi,4), %rsi
	imulq	%rax, %rsi
	leaq	40(,%rdi,4), %rdx
	imulq	%rax, %rdx
	leaq	44(,%rdi,4), %rcx
	imulq	%rax, %rcx
	movq	56(%rsp), %rax
	addl	$-12, %eax
	movzbl	%al, %eax
	imull	$171, %eax, %eax
	shrl	$11, %eax
	movq	%rax, 944(%rsp)
	movq	376(%rsp), %rax
	addq	%rax, %rcx
	movq	%rcx, 832(%rsp)
	addq	%rax, %rdx
	movq	%rdx, 840(%rsp)
	addq	%rax, %rsi
	movq	%rsi, 848(%rsp)
	addq	%rax, %r8
	movq	%r8, 856(%rsp)
	addq	%rax, %rbx
	movq	%rbx, 864(%rsp)
	addq	%rax, %r14
	movq	%r14, 872(%rsp)
	addq	%rax, %r15
	movq	%r15, 880(%rsp)
	addq	%rax, %r12
	movq	%r12, 888(%rsp)
	addq	%rax, %r13
	movq	%r13, 896(%rsp)
	addq	%rax, 344(%rsp)
	movq	168(%rsp), %rcx
	movq	32(%rcx), %r15
	movq	%r15, %r14
	imulq	%rdi, %r14
	shlq	$2, %r14
	addq	24(%rcx), %r14
	addq	%rax, 352(%rsp)
	movq	%r15, %rax
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 936(%rsp)
	movq	48(%rcx), %rax
	movq	%rax, 928(%rsp)
	movq	512(%rsp), %rax
	addq	%rax, %rax
	movq	%rax, 1088(%rsp)
	movq	368(%rsp), %rax
	leaq	(%rax,%rax,2), %rax
	movq	%rax, 920(%rsp)
	movq	192(%rsp), %rax
	leaq	(,%rax,4), %rax
	movq	%rax, 48(%rsp)
	leaq	(,%r15,4), %r12
	movl	$12, %ecx
	xorl	%ebx, %ebx
	xorl	%eax, %eax
	movq	%r9, 360(%rsp)
	movq	%r11, 576(%rsp)
	vmovaps	%zmm2, 384(%rsp)
	jmp	.LBB7_2
	.p2align	4
.LBB7_51:
	movq	512(%rsp), %rax
	vmovups	%zmm0, (%rbx,%rax,4)
.LBB7_78:
	movq	184(%rsp), %rdi
	movq	360(%rsp), %r9
	movq	160(%rsp), %rdx
	movq	176(%rsp), %r13
	leaq	12(%r13), %rcx
	addq	936(%rsp), %r14
	movq	%r13, %rax
	cmpq	944(%rsp), %rdx
	leaq	1(%rdx), %rbx
	je	.LBB7_79
.LBB7_2:
	movq	%rcx, 176(%rsp)
	movq	928(%rsp), %rcx
	vmovups	(%rcx,%r10,4), %zmm3
	testq	%r9, %r9
	je	.LBB7_3
	movq	912(%rsp), %rcx
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
.LBB7_169:
	vmovups	(%rcx), %zmm1
	vfmadd231ps	(%r14,%rdx,4){1to16}, %zmm1, %zmm0
	leaq	(%r14,%rdx,4), %rsi
	leaq	(%rsi,%r12), %r8
	vfmadd231ps	(%rsi,%r15,4){1to16}, %zmm1, %zmm13
	vfmadd231ps	(%rsi,%r15,8){1to16}, %zmm1, %zmm12
	addq	%r12, %r8
	vfmadd231ps	(%r8,%r15,4){1to16}, %zmm1, %zmm11
	leaq	(%r12,%r12), %rsi
	vfmadd231ps	(%r8,%r15,8){1to16}, %zmm1, %zmm10
	addq	%r8, %rsi
	leaq	(%rsi,%r15,4), %r8
	vfmadd231ps	(%rsi,%r15,4){1to16}, %zmm1, %zmm9
	vfmadd231ps	(%r12,%r8){1to16}, %zmm1, %zmm8
	addq	%r12, %r8
	vfmadd231ps	(%r12,%r8){1to16}, %zmm1, %zmm7
	addq	%r12, %r8
	vfmadd231ps	(%r12,%r8){1to16}, %zmm1, %zmm6
	addq	%r12, %r8
	vfmadd231ps	(%r12,%r8){1to16}, %zmm1, %zmm5
	addq	%r12, %r8
	vfmadd231ps	(%r12,%r8){1to16}, %zmm1, %zmm4
	incq	%rdx
	addq	%r12, %r8
	vfmadd231ps	(%r12,%r8){1to16}, %zmm1, %zmm3
	addq	$64, %rcx
	cmpq	%rdx, %r9
	jne	.LBB7_169
	jmp	.LBB7_4
	.p2align	4
.LBB7_3:
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
.LBB7_4:
	vmaxps	%zmm0, %zmm2, %zmm0
	movzbl	448(%rsp), %esi
	testb	%sil, %sil
	jne	.LBB7_6
	movq	256(%rsp), %rcx
	vmovups	(%rcx), %zmm1
	movq	40(%rsp), %rcx
	vfmadd213ps	(%rcx), %zmm1, %zmm0
.LBB7_6:
	movq	192(%rsp), %rcx
	movq	920(%rsp), %rdx
	imulq	%rbx, %rdx
	movq	%rdx, 24(%rsp)
	addq	%rdi, %rax
	imulq	512(%rsp), %rax
	movq	376(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdx
	cmpq	$16, %rcx
	vmovaps	%zmm3, 704(%rsp)
	vmovaps	%zmm4, 768(%rsp)
	vmovaps	%zmm5, 640(%rsp)
	vmovaps	%zmm6, 960(%rsp)
	vmovaps	%zmm7, 1024(%rsp)
	movq	%rdx, %r13
	vmovaps	%zmm8, 1152(%rsp)
	vmovaps	%zmm9, 1216(%rsp)
	vmovaps	%zmm10, 1280(%rsp)
	jl	.LBB7_54
	vmovups	%zmm0, (%rdx)
	jmp	.LBB7_8
	.p2align	4
.LBB7_54:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, %r11
	je	.LBB7_8
	movq	904(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	48(%rsp), %rdx
	vmovaps	%zmm11, 1344(%rsp)
	vmovaps	%zmm12, 1408(%rsp)
	vmovaps	%zmm13, 1472(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1472(%rsp), %zmm13
	vmovaps	1408(%rsp), %zmm12
	vmovaps	1344(%rsp), %zmm11
	vmovaps	1280(%rsp), %zmm10
	vmovaps	1216(%rsp), %zmm9
	vmovaps	1152(%rsp), %zmm8
	movq	%r13, %rdx
	vmovaps	1024(%rsp), %zmm7
	vmovaps	960(%rsp), %zmm6
	vmovaps	640(%rsp), %zmm5
	vmovaps	768(%rsp), %zmm4
	vmovaps	704(%rsp), %zmm3
	movzbl	448(%rsp), %esi
	vmovaps	384(%rsp), %zmm2
	movq	192(%rsp), %rcx
	movq	576(%rsp), %r11
	movq	32(%rsp), %r10
.LBB7_8:
	vmaxps	%zmm13, %zmm2, %zmm0
	testb	%sil, %sil
	jne	.LBB7_10
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	40(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_10:
	cmpq	$16, %rcx
	jl	.LBB7_56
	movq	512(%rsp), %rax
	vmovups	%zmm0, (%rdx,%rax,4)
	jmp	.LBB7_12
	.p2align	4
.LBB7_56:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, %r11
	je	.LBB7_12
	movq	352(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	48(%rsp), %rdx
	vmovaps	%zmm11, 1344(%rsp)
	vmovaps	%zmm12, 1408(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1408(%rsp), %zmm12
	vmovaps	1344(%rsp), %zmm11
	vmovaps	1280(%rsp), %zmm10
	vmovaps	1216(%rsp), %zmm9
	vmovaps	1152(%rsp), %zmm8
	movq	%r13, %rdx
	vmovaps	1024(%rsp), %zmm7
	vmovaps	960(%rsp), %zmm6
	vmovaps	640(%rsp), %zmm5
	vmovaps	768(%rsp), %zmm4
	vmovaps	704(%rsp), %zmm3
	movzbl	448(%rsp), %esi
	vmovaps	384(%rsp), %zmm2
	movq	192(%rsp), %rcx
	movq	576(%rsp), %r11
	movq	32(%rsp), %r10
.LBB7_12:
	vmaxps	%zmm12, %zmm2, %zmm0
	testb	%sil, %sil
	movq	%rbx, 160(%rsp)
	jne	.LBB7_14
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	40(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_14:
	movq	1088(%rsp), %rax
	leaq	(%rdx,%rax,4), %rbx
	cmpq	$16, %rcx
	jl	.LBB7_58
	vmovups	%zmm0, (%rbx)
	jmp	.LBB7_16
	.p2align	4
.LBB7_58:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, %r11
	je	.LBB7_16
	movq	344(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	48(%rsp), %rdx
	vmovaps	%zmm11, 1344(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1344(%rsp), %zmm11
	vmovaps	1280(%rsp), %zmm10
	vmovaps	1216(%rsp), %zmm9
	vmovaps	1152(%rsp), %zmm8
	movq	%r13, %rdx
	vmovaps	1024(%rsp), %zmm7
	vmovaps	960(%rsp), %zmm6
	vmovaps	640(%rsp), %zmm5
	vmovaps	768(%rsp), %zmm4
	vmovaps	704(%rsp), %zmm3
	movzbl	448(%rsp), %esi
	vmovaps	384(%rsp), %zmm2
	movq	192(%rsp), %rcx
	movq	576(%rsp), %r11
	movq	32(%rsp), %r10
.LBB7_16:
	vmaxps	%zmm11, %zmm2, %zmm0
	testb	%sil, %sil
	jne	.LBB7_18
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	40(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_18:
	cmpq	$16, %rcx
	jl	.LBB7_60
	movq	512(%rsp), %rax
	vmovups	%zmm0, (%rbx,%rax,4)
	jmp	.LBB7_20
	.p2align	4
.LBB7_60:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, %r11
	je	.LBB7_20
	movq	896(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1280(%rsp), %zmm10
	vmovaps	1216(%rsp), %zmm9
	vmovaps	1152(%rsp), %zmm8
	movq	%r13, %rdx
	vmovaps	1024(%rsp), %zmm7
	vmovaps	960(%rsp), %zmm6
	vmovaps	640(%rsp), %zmm5
	vmovaps	768(%rsp), %zmm4
	vmovaps	704(%rsp), %zmm3
	movzbl	448(%rsp), %esi
	vmovaps	384(%rsp), %zmm2
	movq	192(%rsp), %rcx
	movq	576(%rsp), %r11
	movq	32(%rsp), %r10
.LBB7_20:
	vmaxps	%zmm10, %zmm2, %zmm0
	testb	%sil, %sil
	jne	.LBB7_22
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	40(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_22:
	movq	368(%rsp), %rax
	leaq	(%rdx,%rax), %rbx
	cmpq	$16, %rcx
	jl	.LBB7_62
	vmovups	%zmm0, (%rbx)
	jmp	.LBB7_24
	.p2align	4
.LBB7_62:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, %r11
	je	.LBB7_24
	movq	888(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1216(%rsp), %zmm9
	vmovaps	1152(%rsp), %zmm8
	movq	%r13, %rdx
	vmovaps	1024(%rsp), %zmm7
	vmovaps	960(%rsp), %zmm6
	vmovaps	640(%rsp), %zmm5
	vmovaps	768(%rsp), %zmm4
	vmovaps	704(%rsp), %zmm3
	movzbl	448(%rsp), %esi
	vmovaps	384(%rsp), %zmm2
	movq	192(%rsp), %rcx
	movq	576(%rsp), %r11
	movq	32(%rsp), %r10
.LBB7_24:
	vmaxps	%zmm9, %zmm2, %zmm0
	testb	%sil, %sil
	jne	.LBB7_26
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	40(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_26:
	cmpq	$16, %rcx
	jl	.LBB7_64
	movq	512(%rsp), %rax
	vmovups	%zmm0, (%rbx,%rax,4)
	jmp	.LBB7_28
	.p2align	4
.LBB7_64:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, %r11
	je	.LBB7_28
	movq	880(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1152(%rsp), %zmm8
	movq	%r13, %rdx
	vmovaps	1024(%rsp), %zmm7
	vmovaps	960(%rsp), %zmm6
	vmovaps	640(%rsp), %zmm5
	vmovaps	768(%rsp), %zmm4
	vmovaps	704(%rsp), %zmm3
	movzbl	448(%rsp), %esi
	vmovaps	384(%rsp), %zmm2
	movq	192(%rsp), %rcx
	movq	576(%rsp), %r11
	movq	32(%rsp), %r10
.LBB7_28:
	vmaxps	%zmm8, %zmm2, %zmm0
	testb	%sil, %sil
	jne	.LBB7_30
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	40(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_30:
	movq	1088(%rsp), %rax
	leaq	(%rbx,%rax,4), %rbx
	cmpq	$16, %rcx
	jl	.LBB7_66
	vmovups	%zmm0, (%rbx)
	jmp	.LBB7_32
	.p2align	4
.LBB7_66:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, %r11
	je	.LBB7_32
	movq	872(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	%r13, %rdx
	vmovaps	1024(%rsp), %zmm7
	vmovaps	960(%rsp), %zmm6
	vmovaps	640(%rsp), %zmm5
	vmovaps	768(%rsp), %zmm4
	vmovaps	704(%rsp), %zmm3
	movzbl	448(%rsp), %esi
	vmovaps	384(%rsp), %zmm2
	movq	192(%rsp), %rcx
	movq	576(%rsp), %r11
	movq	32(%rsp), %r10
.LBB7_32:
	vmaxps	%zmm7, %zmm2, %zmm0
	testb	%sil, %sil
	jne	.LBB7_34
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	40(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_34:
	cmpq	$16, %rcx
	jl	.LBB7_68
	movq	512(%rsp), %rax
	vmovups	%zmm0, (%rbx,%rax,4)
	jmp	.LBB7_36
	.p2align	4
.LBB7_68:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, %r11
	je	.LBB7_36
	movq	864(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	%r13, %rdx
	vmovaps	960(%rsp), %zmm6
	vmovaps	640(%rsp), %zmm5
	vmovaps	768(%rsp), %zmm4
	vmovaps	704(%rsp), %zmm3
	movzbl	448(%rsp), %esi
	vmovaps	384(%rsp), %zmm2
	movq	192(%rsp), %rcx
	movq	576(%rsp), %r11
	movq	32(%rsp), %r10
.LBB7_36:
	vmaxps	%zmm6, %zmm2, %zmm0
	testb	%sil, %sil
	jne	.LBB7_38
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	40(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_38:
	addq	952(%rsp), %rdx
	cmpq	$16, %rcx
	jl	.LBB7_70
	vmovups	%zmm0, (%rdx)
	jmp	.LBB7_40
	.p2align	4
.LBB7_70:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, %r11
	je	.LBB7_40
	movq	856(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	%rdx, %rbx
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	%rbx, %rdx
	vmovaps	640(%rsp), %zmm5
	vmovaps	768(%rsp), %zmm4
	vmovaps	704(%rsp), %zmm3
	movzbl	448(%rsp), %esi
	vmovaps	384(%rsp), %zmm2
	movq	192(%rsp), %rcx
	movq	576(%rsp), %r11
	movq	32(%rsp), %r10
.LBB7_40:
	vmaxps	%zmm5, %zmm2, %zmm0
	testb	%sil, %sil
	jne	.LBB7_42
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	40(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_42:
	cmpq	$16, %rcx
	jl	.LBB7_72
	movq	512(%rsp), %rax
	vmovups	%zmm0, (%rdx,%rax,4)
	jmp	.LBB7_44
	.p2align	4
.LBB7_72:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, %r11
	je	.LBB7_44
	movq	848(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	%rdx, %rbx
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	%rbx, %rdx
	vmovaps	768(%rsp), %zmm4
	vmovaps	704(%rsp), %zmm3
	movzbl	448(%rsp), %esi
	vmovaps	384(%rsp), %zmm2
	movq	192(%rsp), %rcx
	movq	576(%rsp), %r11
	movq	32(%rsp), %r10
.LBB7_44:
	vmaxps	%zmm4, %zmm2, %zmm0
	testb	%sil, %sil
	jne	.LBB7_46
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	40(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_46:
	movq	1088(%rsp), %rax
	leaq	(%rdx,%rax,4), %rbx
	cmpq	$16, %rcx
	jl	.LBB7_74
	vmovups	%zmm0, (%rbx)
	jmp	.LBB7_48
	.p2align	4
.LBB7_74:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, %r11
	je	.LBB7_48
	movq	840(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	64(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	704(%rsp), %zmm3
	movzbl	448(%rsp), %esi
	vmovaps	384(%rsp), %zmm2
	movq	192(%rsp), %rcx
	movq	576(%rsp), %r11
	movq	32(%rsp), %r10
.LBB7_48:
	vmaxps	%zmm3, %zmm2, %zmm0
	testb	%sil, %sil
	jne	.LBB7_50
	movq	256(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	40(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_50:
	cmpq	$16, %rcx
	jge	.LBB7_51
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, %r11
	je	.LBB7_78
	movq	24(%rsp), %rdi
	addq	832(%rsp), %rdi
	leaq	64(%rsp), %rsi
	movq	48(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	384(%rsp), %zmm2
	movq	576(%rsp), %r11
	movq	32(%rsp), %r10
	jmp	.LBB7_78
.LBB7_52:
	cmpq	$7, %rsi
	jbe	.LBB7_170
	movl	$8, %r15d
	xorl	%r13d, %r13d
	jmp	.LBB7_80
.LBB7_79:
	leaq	8(%r13), %r15
	movq	56(%rsp), %r12
	cmpq	%r15, %r12
	jl	.LBB7_130
.LBB7_80:
	addq	%rdi, %r13
	movq	168(%rsp), %rbx
	movq	16(%rbx), %rax
	movq	48(%rbx), %rcx
	vmovups	(%rcx,%r10,4), %zmm2
	testq	%rax, %rax
	je	.LBB7_81
	movq	32(%rbx), %rcx
	movq	%rcx, %rdx
	movq	%r13, %r14
	imulq	%r13, %rdx
	shlq	$2, %rdx
	addq	24(%rbx), %rdx
	movq	%rax, %rsi
	imulq	%r10, %rsi
	shlq	$2, %rsi
	addq	40(%rbx), %rsi
	leaq	(,%rcx,4), %rdi
	xorl	%r9d, %r9d
	leaq	(%rdi,%rdi), %r8
	vmovaps	%zmm2, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm2, %zmm7
	vmovaps	%zmm2, %zmm8
	vmovaps	%zmm2, %zmm9
	vmovaps	%zmm2, %zmm0
	.p2align	4
.LBB7_167:
	leaq	(%rdx,%r9,4), %r10
	vmovups	(%rsi), %zmm1
	vfmadd231ps	(%rdx,%r9,4){1to16}, %zmm1, %zmm0
	leaq	(%r10,%rdi), %r11
	vfmadd231ps	(%r10,%rcx,4){1to16}, %zmm1, %zmm9
	addq	%rdi, %r11
	vfmadd231ps	(%r10,%rcx,8){1to16}, %zmm1, %zmm8
	vfmadd231ps	(%r11,%rcx,4){1to16}, %zmm1, %zmm7
	vfmadd231ps	(%r11,%rcx,8){1to16}, %zmm1, %zmm6
	addq	%r8, %r11
	leaq	(%r11,%rcx,4), %r10
	vfmadd231ps	(%r11,%rcx,4){1to16}, %zmm1, %zmm4
	vfmadd231ps	(%rdi,%r10){1to16}, %zmm1, %zmm3
	incq	%r9
	addq	%rdi, %r10
	vfmadd231ps	(%rdi,%r10){1to16}, %zmm1, %zmm2
	addq	$64, %rsi
	cmpq	%r9, %rax
	jne	.LBB7_167
	jmp	.LBB7_82
.LBB7_170:
	cmpq	$3, %rsi
	jbe	.LBB7_163
	movl	$4, %ebx
	xorl	%r13d, %r13d
	jmp	.LBB7_131
.LBB7_81:
	movq	%r13, %r14
	vmovaps	%zmm2, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm2, %zmm7
	vmovaps	%zmm2, %zmm8
	vmovaps	%zmm2, %zmm9
	vmovaps	%zmm2, %zmm0
.LBB7_82:
	movq	80(%rbx), %r13
	movq	%r14, %rcx
	imulq	%r13, %rcx
	shlq	$2, %rcx
	vmovups	96(%rbx), %zmm5
	vmaxps	%zmm0, %zmm5, %zmm0
	addq	72(%rbx), %rcx
	movq	8(%rbx), %r8
	movq	56(%rbx), %rax
	movq	%r8, %r14
	movq	32(%rsp), %r10
	subq	%r10, %r14
	testq	%rax, %rax
	leaq	(%rax,%r10,4), %rsi
	cmoveq	%rax, %rsi
	movq	64(%rbx), %rax
	testq	%rax, %rax
	leaq	(%rax,%r10,4), %r9
	cmoveq	%rax, %r9
	testq	%rsi, %rsi
	sete	%al
	testq	%r9, %r9
	sete	%bl
	orb	%al, %bl
	movq	%r15, 768(%rsp)
	jne	.LBB7_84
	vmovups	(%rsi), %zmm1
	vfmadd213ps	(%r9), %zmm1, %zmm0
.LBB7_84:
	leaq	(%rcx,%r10,4), %r15
	cmpq	$16, %r14
	vmovaps	%zmm2, 256(%rsp)
	vmovaps	%zmm3, 448(%rsp)
	movq	%r8, 40(%rsp)
	vmovaps	%zmm5, 512(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%r9, 192(%rsp)
	vmovaps	%zmm4, 704(%rsp)
	vmovaps	%zmm6, 640(%rsp)
	jl	.LBB7_114
	vmovups	%zmm0, (%r15)
	jmp	.LBB7_86
.LBB7_114:
	vmovaps	%zmm0, 64(%rsp)
	movq	%r8, %rdx
	subq	%r10, %rdx
	je	.LBB7_86
	shlq	$2, %rdx
	leaq	64(%rsp), %rsi
	movq	%r15, %rdi
	vmovaps	%zmm7, 576(%rsp)
	vmovaps	%zmm8, 384(%rsp)
	vmovaps	%zmm9, 1088(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1088(%rsp), %zmm9
	vmovaps	384(%rsp), %zmm8
	vmovaps	576(%rsp), %zmm7
	vmovaps	640(%rsp), %zmm6
	movq	192(%rsp), %r9
	movq	24(%rsp), %rsi
	vmovaps	512(%rsp), %zmm5
	vmovaps	704(%rsp), %zmm4
	movq	40(%rsp), %r8
	vmovaps	448(%rsp), %zmm3
	vmovaps	256(%rsp), %zmm2
	movq	32(%rsp), %r10
.LBB7_86:
	vmaxps	%zmm9, %zmm5, %zmm0
	testb	%bl, %bl
	jne	.LBB7_88
	vmovups	(%rsi), %zmm1
	vfmadd213ps	(%r9), %zmm1, %zmm0
.LBB7_88:
	leaq	(%r15,%r13,4), %rdi
	cmpq	$16, %r14
	jl	.LBB7_116
	vmovups	%zmm0, (%rdi)
	jmp	.LBB7_90
.LBB7_116:
	vmovaps	%zmm0, 64(%rsp)
	movq	%r8, %rdx
	subq	%r10, %rdx
	je	.LBB7_90
	shlq	$2, %rdx
	leaq	64(%rsp), %rsi
	vmovaps	%zmm7, 576(%rsp)
	vmovaps	%zmm8, 384(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	384(%rsp), %zmm8
	vmovaps	576(%rsp), %zmm7
	vmovaps	640(%rsp), %zmm6
	movq	192(%rsp), %r9
	movq	24(%rsp), %rsi
	vmovaps	512(%rsp), %zmm5
	vmovaps	704(%rsp), %zmm4
	movq	40(%rsp), %r8
	vmovaps	448(%rsp), %zmm3
	vmovaps	256(%rsp), %zmm2
	movq	32(%rsp), %r10
.LBB7_90:
	vmaxps	%zmm8, %zmm5, %zmm0
	testb	%bl, %bl
	jne	.LBB7_92
	vmovups	(%rsi), %zmm1
	vfmadd213ps	(%r9), %zmm1, %zmm0
.LBB7_92:
	leaq	(%r15,%r13,8), %r12
	cmpq	$16, %r14
	jl	.LBB7_118
	vmovups	%zmm0, (%r12)
	jmp	.LBB7_94
.LBB7_118:
	vmovaps	%zmm0, 64(%rsp)
	movq	%r8, %rdx
	subq	%r10, %rdx
	je	.LBB7_94
	shlq	$2, %rdx
	leaq	64(%rsp), %rsi
	movq	%r12, %rdi
	vmovaps	%zmm7, 576(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	576(%rsp), %zmm7
	vmovaps	640(%rsp), %zmm6
	movq	192(%rsp), %r9
	movq	24(%rsp), %rsi
	vmovaps	512(%rsp), %zmm5
	vmovaps	704(%rsp), %zmm4
	movq	40(%rsp), %r8
	vmovaps	448(%rsp), %zmm3
	vmovaps	256(%rsp), %zmm2
	movq	32(%rsp), %r10
.LBB7_94:
	vmaxps	%zmm7, %zmm5, %zmm0
	testb	%bl, %bl
	jne	.LBB7_96
	vmovups	(%rsi), %zmm1
	vfmadd213ps	(%r9), %zmm1, %zmm0
.LBB7_96:
	leaq	(%r12,%r13,4), %rdi
	cmpq	$16, %r14
	jl	.LBB7_120
	vmovups	%zmm0, (%rdi)
	movq	56(%rsp), %r12
	jmp	.LBB7_98
.LBB7_120:
	vmovaps	%zmm0, 64(%rsp)
	movq	%r8, %rdx
	subq	%r10, %rdx
	movq	56(%rsp), %r12
	je	.LBB7_98
	shlq	$2, %rdx
	leaq	64(%rsp), %rsi
	vzeroupper
	callq	memcpy@PLT
	vmovaps	640(%rsp), %zmm6
	movq	192(%rsp), %r9
	movq	24(%rsp), %rsi
	vmovaps	512(%rsp), %zmm5
	vmovaps	704(%rsp), %zmm4
	movq	40(%rsp), %r8
	vmovaps	448(%rsp), %zmm3
	vmovaps	256(%rsp), %zmm2
	movq	32(%rsp), %r10
.LBB7_98:
	movq	%r13, %rax
	shlq	$4, %rax
	vmaxps	%zmm6, %zmm5, %zmm0
	testb	%bl, %bl
	jne	.LBB7_100
	vmovups	(%rsi), %zmm1
	vfmadd213ps	(%r9), %zmm1, %zmm0
.LBB7_100:
	addq	%rax, %r15
	cmpq	$16, %r14
	jl	.LBB7_122
	vmovups	%zmm0, (%r15)
	jmp	.LBB7_102
.LBB7_122:
	vmovaps	%zmm0, 64(%rsp)
	movq	%r8, %rdx
	subq	%r10, %rdx
	je	.LBB7_102
	shlq	$2, %rdx
	leaq	64(%rsp), %rsi
	movq	%r15, %rdi
	vzeroupper
	callq	memcpy@PLT
	movq	192(%rsp), %r9
	movq	24(%rsp), %rsi
	vmovaps	512(%rsp), %zmm5
	vmovaps	704(%rsp), %zmm4
	movq	40(%rsp), %r8
	vmovaps	448(%rsp), %zmm3
	vmovaps	256(%rsp), %zmm2
	movq	32(%rsp), %r10
.LBB7_102:
	vmaxps	%zmm4, %zmm5, %zmm0
	testb	%bl, %bl
	jne	.LBB7_104
	vmovups	(%rsi), %zmm1
	vfmadd213ps	(%r9), %zmm1, %zmm0
.LBB7_104:
	leaq	(%r15,%r13,4), %rdi
	cmpq	$16, %r14
	jl	.LBB7_124
	vmovups	%zmm0, (%rdi)
	jmp	.LBB7_106
.LBB7_124:
	vmovaps	%zmm0, 64(%rsp)
	movq	%r8, %rdx
	subq	%r10, %rdx
	je	.LBB7_106
	shlq	$2, %rdx
	leaq	64(%rsp), %rsi
	vzeroupper
	callq	memcpy@PLT
	movq	192(%rsp), %r9
	movq	24(%rsp), %rsi
	vmovaps	512(%rsp), %zmm5
	movq	40(%rsp), %r8
	vmovaps	448(%rsp), %zmm3
	vmovaps	256(%rsp), %zmm2
	movq	32(%rsp), %r10
.LBB7_106:
	leaq	(,%r13,2), %rax
	vmaxps	%zmm3, %zmm5, %zmm0
	testb	%bl, %bl
	jne	.LBB7_108
	vmovups	(%rsi), %zmm1
	vfmadd213ps	(%r9), %zmm1, %zmm0
.LBB7_108:
	leaq	(%r15,%rax,4), %r15
	cmpq	$16, %r14
	jl	.LBB7_126
	vmovups	%zmm0, (%r15)
	jmp	.LBB7_110
.LBB7_126:
	vmovaps	%zmm0, 64(%rsp)
	movq	%r8, %rdx
	subq	%r10, %rdx
	je	.LBB7_110
	shlq	$2, %rdx
	leaq	64(%rsp), %rsi
	movq	%r15, %rdi
	vzeroupper
	callq	memcpy@PLT
	movq	192(%rsp), %r9
	movq	24(%rsp), %rsi
	vmovaps	512(%rsp), %zmm5
	movq	40(%rsp), %r8
	vmovaps	256(%rsp), %zmm2
	movq	32(%rsp), %r10
.LBB7_110:
	vmaxps	%zmm2, %zmm5, %zmm0
	testb	%bl, %bl
	jne	.LBB7_112
	vmovups	(%rsi), %zmm1
	vfmadd213ps	(%r9), %zmm1, %zmm0
.LBB7_112:
	leaq	(%r15,%r13,4), %rdi
	cmpq	$16, %r14
	jl	.LBB7_128
	vmovups	%zmm0, (%rdi)
	movq	768(%rsp), %r13
	jmp	.LBB7_130
.LBB7_128:
	vmovaps	%zmm0, 64(%rsp)
	subq	%r10, %r8
	movq	768(%rsp), %r13
	je	.LBB7_130
	shlq	$2, %r8
	leaq	64(%rsp), %rsi
	movq	%r8, %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	32(%rsp), %r10
.LBB7_130:
	leaq	4(%r13), %rbx
	cmpq	%rbx, %r12
	jge	.LBB7_131
.LBB7_163:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB7_131:
	movq	168(%rsp), %rdi
	movq	24(%rdi), %r9
	movq	32(%rdi), %r11
	movq	40(%rdi), %rax
	movq	8(%rdi), %r15
	movq	16(%rdi), %r12
	movq	%r12, %rcx
	imulq	%r10, %rcx
	leaq	(%rax,%rcx,4), %rdx
	movq	%rdx, 1152(%rsp)
	movq	%r15, 40(%rsp)
	subq	%r10, %r15
	movq	56(%rdi), %rdx
	leaq	(,%r10,4), %rsi
	addq	72(%rdi), %rsi
	movq	%rsi, 704(%rsp)
	movq	64(%rdi), %rsi
	testq	%rdx, %rdx
	leaq	(%rdx,%r10,4), %r14
	cmoveq	%rdx, %r14
	testq	%rsi, %rsi
	leaq	(%rsi,%r10,4), %rdx
	cmoveq	%rsi, %rdx
	movq	48(%rdi), %rsi
	movq	%rsi, 768(%rsp)
	vmovups	96(%rdi), %zmm3
	movq	80(%rdi), %rsi
	movq	%r13, %rdi
	movq	%r14, 512(%rsp)
	testq	%r14, %r14
	leaq	64(%rax,%rcx,4), %rax
	movq	%rax, 1216(%rsp)
	sete	%al
	movq	%rdx, 24(%rsp)
	testq	%rdx, %rdx
	sete	%r14b
	orb	%al, %r14b
	movq	%r12, %r13
	andq	$-2, %r13
	movq	%rsi, 256(%rsp)
	leaq	(,%rsi,8), %rax
	movq	%rax, 576(%rsp)
	leaq	(,%r11,8), %rax
	movq	%rax, 176(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, 384(%rsp)
	movq	%r9, 1024(%rsp)
	leaq	4(%r9), %rax
	movq	%rax, 160(%rsp)
	movq	%r11, 48(%rsp)
	leaq	(,%r11,4), %rax
	movq	%rax, 1280(%rsp)
	movq	%r12, 448(%rsp)
	vmovaps	%zmm3, 640(%rsp)
	jmp	.LBB7_132
	.p2align	4
.LBB7_153:
	vmovups	%zmm0, (%rdi)
	movq	56(%rsp), %r12
.LBB7_162:
	movq	%rbx, %rdi
	addq	$4, %rbx
	cmpq	%rbx, %r12
	movq	448(%rsp), %r12
	jb	.LBB7_163
.LBB7_132:
	addq	184(%rsp), %rdi
	movq	768(%rsp), %rax
	vmovups	(%rax,%r10,4), %zmm4
	testq	%r12, %r12
	je	.LBB7_133
	cmpq	$1, %r12
	jne	.LBB7_164
	movq	%rdi, %r11
	xorl	%esi, %esi
	vmovaps	%zmm4, %zmm5
	vmovaps	%zmm4, %zmm6
	vmovaps	%zmm4, %zmm0
	jmp	.LBB7_136
	.p2align	4
.LBB7_133:
	vmovaps	%zmm4, %zmm5
	vmovaps	%zmm4, %zmm6
	vmovaps	%zmm4, %zmm0
	jmp	.LBB7_138
	.p2align	4
.LBB7_164:
	leaq	12(,%rdi,4), %rax
	movq	48(%rsp), %rsi
	imulq	%rsi, %rax
	movq	160(%rsp), %r8
	addq	%r8, %rax
	leaq	8(,%rdi,4), %rcx
	imulq	%rsi, %rcx
	addq	%r8, %rcx
	leaq	4(,%rdi,4), %rdx
	imulq	%rsi, %rdx
	addq	%r8, %rdx
	movq	%rdi, %rsi
	movq	1280(%rsp), %rdi
	movq	%rsi, %r11
	imulq	%rsi, %rdi
	addq	%r8, %rdi
	movq	1216(%rsp), %r8
	xorl	%r9d, %r9d
	vmovaps	%zmm4, %zmm5
	vmovaps	%zmm4, %zmm6
	vmovaps	%zmm4, %zmm0
	.p2align	4
.LBB7_165:
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
	cmpq	%rsi, %r13
	jne	.LBB7_165
.LBB7_136:
	testb	$1, %r12b
	movq	%r11, %rdi
	je	.LBB7_138
	movq	%rdi, %rax
	movq	48(%rsp), %r8
	imulq	%r8, %rax
	movq	1024(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	leaq	(%rax,%rsi,4), %rcx
	movq	%rsi, %rdx
	shlq	$6, %rdx
	movq	1152(%rsp), %r9
	vmovups	(%r9,%rdx), %zmm1
	vfmadd231ps	(%rax,%rsi,4){1to16}, %zmm1, %zmm0
	leaq	(%rcx,%r8,4), %rax
	vfmadd231ps	(%rcx,%r8,4){1to16}, %zmm1, %zmm6
	vfmadd231ps	(%rcx,%r8,8){1to16}, %zmm1, %zmm5
	movq	176(%rsp), %rcx
	vfmadd231ps	(%rcx,%rax){1to16}, %zmm1, %zmm4
.LBB7_138:
	vmaxps	%zmm0, %zmm3, %zmm0
	testb	%r14b, %r14b
	jne	.LBB7_140
	movq	512(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	24(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_140:
	imulq	256(%rsp), %rdi
	movq	704(%rsp), %rax
	leaq	(%rax,%rdi,4), %r12
	cmpq	$16, %r15
	jl	.LBB7_154
	vmovups	%zmm0, (%r12)
	jmp	.LBB7_142
	.p2align	4
.LBB7_154:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, 40(%rsp)
	je	.LBB7_142
	movq	%r12, %rdi
	leaq	64(%rsp), %rsi
	movq	384(%rsp), %rdx
	vmovaps	%zmm4, 192(%rsp)
	vmovaps	%zmm5, 1088(%rsp)
	vmovaps	%zmm6, 960(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	960(%rsp), %zmm6
	vmovaps	1088(%rsp), %zmm5
	vmovaps	192(%rsp), %zmm4
	vmovaps	640(%rsp), %zmm3
	movq	32(%rsp), %r10
.LBB7_142:
	vmaxps	%zmm6, %zmm3, %zmm0
	testb	%r14b, %r14b
	jne	.LBB7_144
	movq	512(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	24(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_144:
	movq	256(%rsp), %rax
	leaq	(%r12,%rax,4), %rdi
	cmpq	$16, %r15
	jl	.LBB7_156
	vmovups	%zmm0, (%rdi)
	jmp	.LBB7_146
	.p2align	4
.LBB7_156:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, 40(%rsp)
	je	.LBB7_146
	leaq	64(%rsp), %rsi
	movq	384(%rsp), %rdx
	vmovaps	%zmm4, 192(%rsp)
	vmovaps	%zmm5, 1088(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	1088(%rsp), %zmm5
	vmovaps	192(%rsp), %zmm4
	vmovaps	640(%rsp), %zmm3
	movq	32(%rsp), %r10
.LBB7_146:
	vmaxps	%zmm5, %zmm3, %zmm0
	testb	%r14b, %r14b
	jne	.LBB7_148
	movq	512(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	24(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_148:
	addq	576(%rsp), %r12
	cmpq	$16, %r15
	jl	.LBB7_158
	vmovups	%zmm0, (%r12)
	jmp	.LBB7_150
	.p2align	4
.LBB7_158:
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, 40(%rsp)
	je	.LBB7_150
	movq	%r12, %rdi
	leaq	64(%rsp), %rsi
	movq	384(%rsp), %rdx
	vmovaps	%zmm4, 192(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	192(%rsp), %zmm4
	vmovaps	640(%rsp), %zmm3
	movq	32(%rsp), %r10
.LBB7_150:
	vmaxps	%zmm4, %zmm3, %zmm0
	testb	%r14b, %r14b
	jne	.LBB7_152
	movq	512(%rsp), %rax
	vmovups	(%rax), %zmm1
	movq	24(%rsp), %rax
	vfmadd213ps	(%rax), %zmm1, %zmm0
.LBB7_152:
	movq	256(%rsp), %rax
	leaq	(%r12,%rax,4), %rdi
	cmpq	$16, %r15
	jge	.LBB7_153
	vmovaps	%zmm0, 64(%rsp)
	cmpq	%r10, 40(%rsp)
	movq	56(%rsp), %r12
	je	.LBB7_162
	leaq	64(%rsp), %rsi
	movq	384(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	640(%rsp), %zmm3
	movq	32(%rsp), %r10
	jmp	.LBB7_162
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
	subq	$1152, %rsp
	movq	%rdi, 128(%rsp)
	cmpq	$2, %rsi
	movq	%r13, 144(%rsp)
	jl	.LBB8_113
	movq	%rsi, 304(%rsp)
	movq	8(%r13), %r11
	cmpq	$49, %r11
	movq	%r11, 40(%rsp)
	jl	.LBB8_52
	movq	16(%r13), %r8
	movq	24(%r13), %rax
	movq	32(%r13), %r9
	movq	%r9, %rcx
	movq	128(%rsp), %rsi
	imulq	%rsi, %rcx
	leaq	(%rax,%rcx,4), %r10
	movq	72(%r13), %rcx
	movq	80(%r13), %rdi
	movq	%rdi, 72(%rsp)
	movq	%rdi, %rdx
	imulq	%rsi, %rdx
	leaq	(%rcx,%rdx,4), %rbx
	movq	%rbx, 80(%rsp)
	vmovups	96(%r13), %zmm13
	movq	%r8, %rbx
	shlq	$4, %rbx
	movq	%rbx, 168(%rsp)
	movq	%r8, %r15
	shlq	$7, %r15
	leaq	4(,%rsi,4), %rsi
	imulq	%rsi, %rdi
	addq	%rcx, %rdi
	addq	$192, %rdi
	movq	%rdi, 160(%rsp)
	leaq	(%rcx,%rdx,4), %rcx
	addq	$192, %rcx
	movq	%rcx, 152(%rsp)
	movq	%r8, %rdi
	andq	$-2, %rdi
	movq	%r9, 176(%rsp)
	imulq	%r9, %rsi
	leaq	(%rsi,%rax), %r9
	addq	$4, %r9
	movq	%r8, %rsi
	shlq	$6, %rsi
	movq	%r8, %rax
	shlq	$8, %rax
	movq	%rax, 384(%rsp)
	movq	40(%r13), %r14
	movq	48(%r13), %rcx
	movq	%rcx, 512(%rsp)
	movq	56(%r13), %rcx
	movq	%rcx, 320(%rsp)
	movq	64(%r13), %rcx
	movq	%rcx, 112(%rsp)
	leaq	-192(,%r11,4), %rcx
	movq	%rcx, 120(%rsp)
	leaq	(%rsi,%rsi,2), %rbx
	xorl	%r12d, %r12d
	movq	%r14, 312(%rsp)
	xorl	%ecx, %ecx
	movq	%r8, 768(%rsp)
	movq	%r10, 704(%rsp)
	vmovaps	%zmm13, 640(%rsp)
	movq	%rdi, 136(%rsp)
	movq	%r9, 576(%rsp)
	movq	%rsi, 104(%rsp)
	movq	%rbx, 448(%rsp)
	jmp	.LBB8_5
	.p2align	4
.LBB8_3:
	vmovups	%zmm3, 192(%rbx,%rax,4)
.LBB8_4:
	movq	448(%rsp), %rbx
	movq	96(%rsp), %r12
	leaq	64(%rcx), %rdx
	addq	$112, %rcx
	incq	%r12
	addq	384(%rsp), %r14
	cmpq	%r11, %rcx
	movq	%rdx, %rcx
	jge	.LBB8_53
.LBB8_5:
	movq	512(%rsp), %rax
	vmovups	(%rax,%rcx,4), %zmm17
	vmovups	64(%rax,%rcx,4), %zmm16
	vmovups	128(%rax,%rcx,4), %zmm15
	vmovups	192(%rax,%rcx,4), %zmm14
	testq	%r8, %r8
	movq	%rcx, 48(%rsp)
	movq	%r14, 64(%rsp)
	je	.LBB8_8
	cmpq	$1, %r8
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
	movq	%r14, %rcx
	xorl	%edx, %edx
	vmovaps	%zmm14, %zmm0
	vmovaps	%zmm15, %zmm1
	vmovaps	%zmm16, %zmm2
	vmovaps	%zmm17, %zmm3
	.p2align	4
.LBB8_10:
	vbroadcastss	(%r10,%rdx,4), %zmm4
	vmovups	(%rcx), %zmm5
	vmovups	64(%rcx), %zmm6
	vfmadd231ps	%zmm5, %zmm4, %zmm3
	vmovups	(%rcx,%rsi), %zmm7
	vmovups	64(%rcx,%rsi), %zmm8
	vmovups	(%rcx,%r15), %zmm9
	vfmadd231ps	%zmm7, %zmm4, %zmm2
	vmovups	64(%rcx,%r15), %zmm10
	vfmadd231ps	%zmm9, %zmm4, %zmm1
	vmovups	(%rcx,%rbx), %zmm11
	vmovups	64(%rcx,%rbx), %zmm12
	vfmadd231ps	%zmm4, %zmm11, %zmm0
	vbroadcastss	-4(%r9,%rdx,4), %zmm4
	vfmadd231ps	%zmm5, %zmm4, %zmm17
	vfmadd231ps	%zmm7, %zmm4, %zmm16
	vfmadd231ps	%zmm9, %zmm4, %zmm15
	vfmadd231ps	%zmm11, %zmm4, %zmm14
	leaq	2(%rdx), %rax
	vbroadcastss	4(%r10,%rdx,4), %zmm4
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
	testb	$1, %r8b
	movq	48(%rsp), %rcx
	je	.LBB8_13
	movq	48(%rsp), %rcx
	imulq	%r8, %rcx
	movq	312(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rcx
	movq	%rax, %rdx
	shlq	$6, %rdx
	leaq	(%rcx,%rdx), %rsi
	vmovups	(%rcx,%rdx), %zmm4
	movq	168(%rsp), %rdx
	vmovups	(%rsi,%rdx,4), %zmm5
	leaq	(%r10,%rax,4), %rcx
	vmovups	(%r15,%rsi), %zmm6
	addq	%r15, %rsi
	vmovups	(%rsi,%rdx,4), %zmm7
	movq	104(%rsp), %rsi
	vbroadcastss	(%r10,%rax,4), %zmm8
	vfmadd231ps	%zmm4, %zmm8, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vfmadd231ps	%zmm8, %zmm7, %zmm0
	movq	176(%rsp), %rax
	vbroadcastss	(%rcx,%rax,4), %zmm8
	movq	48(%rsp), %rcx
	vfmadd231ps	%zmm4, %zmm8, %zmm17
	vfmadd231ps	%zmm5, %zmm8, %zmm16
	vfmadd231ps	%zmm6, %zmm8, %zmm15
	vfmadd231ps	%zmm7, %zmm8, %zmm14
.LBB8_13:
	movq	320(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%rcx,4), %r14
	cmoveq	%rax, %r14
	movq	112(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%rcx,4), %r13
	cmoveq	%rax, %r13
	vmaxps	%zmm3, %zmm13, %zmm3
	testq	%r14, %r14
	je	.LBB8_17
	testq	%r13, %r13
	je	.LBB8_16
	vmovups	(%r14), %zmm4
	vfmadd213ps	(%r13), %zmm4, %zmm3
.LBB8_16:
	leaq	64(%r14), %rax
	jmp	.LBB8_18
	.p2align	4
.LBB8_17:
	xorl	%eax, %eax
.LBB8_18:
	vmaxps	%zmm2, %zmm13, %zmm2
	testq	%rax, %rax
	je	.LBB8_21
	testq	%r13, %r13
	je	.LBB8_21
	vmovups	(%rax), %zmm4
	vfmadd213ps	64(%r13), %zmm4, %zmm2
.LBB8_21:
	leaq	128(%r13), %rax
	testq	%r13, %r13
	movq	%rax, %rdx
	cmoveq	%r13, %rdx
	vmaxps	%zmm1, %zmm13, %zmm1
	testq	%r14, %r14
	je	.LBB8_25
	testq	%r13, %r13
	je	.LBB8_24
	vmovups	128(%r14), %zmm4
	vfmadd213ps	(%rax), %zmm4, %zmm1
.LBB8_24:
	leaq	192(%r14), %rax
	jmp	.LBB8_26
	.p2align	4
.LBB8_25:
	xorl	%eax, %eax
.LBB8_26:
	vmaxps	%zmm0, %zmm13, %zmm0
	testq	%rax, %rax
	je	.LBB8_29
	testq	%r13, %r13
	je	.LBB8_29
	vmovups	(%rax), %zmm4
	vfmadd213ps	64(%rdx), %zmm4, %zmm0
.LBB8_29:
	movq	%r12, 96(%rsp)
	shlq	$8, %r12
	movq	120(%rsp), %rax
	movq	%r12, 56(%rsp)
	subq	%r12, %rax
	movq	%rax, 88(%rsp)
	movq	%r11, %r12
	subq	%rcx, %r12
	movq	80(%rsp), %rax
	leaq	(%rax,%rcx,4), %rbx
	vmovups	%zmm3, (%rbx)
	vmovups	%zmm2, 64(%rbx)
	vmovups	%zmm1, 128(%rbx)
	addq	$-48, %r12
	cmpq	$16, %r12
	jl	.LBB8_31
	vmovups	%zmm0, 192(%rbx)
	jmp	.LBB8_33
	.p2align	4
.LBB8_31:
	vmovaps	%zmm0, 192(%rsp)
	testq	%r12, %r12
	je	.LBB8_33
	movq	152(%rsp), %rax
	movq	56(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	leaq	192(%rsp), %rsi
	movq	%rdx, 184(%rsp)
	movq	88(%rsp), %rdx
	vmovaps	%zmm14, 1024(%rsp)
	vmovaps	%zmm15, 960(%rsp)
	vmovaps	%zmm16, 896(%rsp)
	vmovaps	%zmm17, 832(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	184(%rsp), %rdx
	vmovaps	832(%rsp), %zmm17
	vmovaps	896(%rsp), %zmm16
	vmovaps	960(%rsp), %zmm15
	vmovaps	1024(%rsp), %zmm14
	movq	48(%rsp), %rcx
	movq	104(%rsp), %rsi
	movq	576(%rsp), %r9
	movq	136(%rsp), %rdi
	vmovaps	640(%rsp), %zmm13
	movq	704(%rsp), %r10
	movq	768(%rsp), %r8
	movq	40(%rsp), %r11
.LBB8_33:
	vmaxps	%zmm17, %zmm13, %zmm0
	testq	%r14, %r14
	je	.LBB8_37
	testq	%r13, %r13
	je	.LBB8_36
	vmovups	(%r14), %zmm1
	vfmadd213ps	(%r13), %zmm1, %zmm0
.LBB8_36:
	leaq	64(%r14), %rax
	jmp	.LBB8_38
	.p2align	4
.LBB8_37:
	xorl	%eax, %eax
.LBB8_38:
	vmaxps	%zmm16, %zmm13, %zmm1
	testq	%rax, %rax
	je	.LBB8_41
	testq	%r13, %r13
	je	.LBB8_41
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r13), %zmm2, %zmm1
.LBB8_41:
	vmaxps	%zmm15, %zmm13, %zmm2
	testq	%r14, %r14
	je	.LBB8_45
	testq	%r13, %r13
	je	.LBB8_44
	vmovups	128(%r14), %zmm3
	vfmadd213ps	(%rdx), %zmm3, %zmm2
.LBB8_44:
	addq	$192, %r14
	jmp	.LBB8_46
	.p2align	4
.LBB8_45:
	xorl	%r14d, %r14d
.LBB8_46:
	vmaxps	%zmm14, %zmm13, %zmm3
	testq	%r14, %r14
	je	.LBB8_49
	testq	%r13, %r13
	je	.LBB8_49
	vmovups	(%r14), %zmm4
	vfmadd213ps	64(%rdx), %zmm4, %zmm3
.LBB8_49:
	movq	64(%rsp), %r14
	movq	72(%rsp), %rax
	vmovups	%zmm0, (%rbx,%rax,4)
	vmovups	%zmm1, 64(%rbx,%rax,4)
	vmovups	%zmm2, 128(%rbx,%rax,4)
	cmpq	$16, %r12
	jge	.LBB8_3
	vmovaps	%zmm3, 192(%rsp)
	testq	%r12, %r12
	je	.LBB8_4
	movq	56(%rsp), %rdi
	addq	160(%rsp), %rdi
	leaq	192(%rsp), %rsi
	movq	88(%rsp), %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	48(%rsp), %rcx
	movq	104(%rsp), %rsi
	movq	576(%rsp), %r9
	movq	136(%rsp), %rdi
	vmovaps	640(%rsp), %zmm13
	movq	704(%rsp), %r10
	movq	768(%rsp), %r8
	movq	40(%rsp), %r11
	jmp	.LBB8_4
.LBB8_52:
	xorl	%edx, %edx
.LBB8_53:
	leaq	16(%rdx), %rax
	cmpq	%r11, %rax
	movq	%rdx, %r9
	jge	.LBB8_89
	movq	144(%rsp), %rdi
	movq	16(%rdi), %r10
	movq	40(%rdi), %rax
	movq	72(%rdi), %rcx
	movq	80(%rdi), %rsi
	movq	%rsi, %rdx
	movq	128(%rsp), %r8
	imulq	%r8, %rdx
	leaq	(%rcx,%rdx,4), %rbx
	movq	%rbx, 80(%rsp)
	vmovups	96(%rdi), %zmm12
	addq	%r9, %rdx
	movabsq	$4611686018427387888, %rbx
	addq	%r11, %rbx
	subq	%r9, %rbx
	shlq	$2, %rbx
	movq	%rbx, 384(%rsp)
	leaq	4(,%r8,4), %rbx
	movq	%rsi, 56(%rsp)
	imulq	%rbx, %rsi
	addq	%rcx, %rsi
	leaq	(%rsi,%r9,4), %rsi
	addq	$64, %rsi
	movq	%rsi, 168(%rsp)
	leaq	(%rcx,%rdx,4), %rcx
	addq	$64, %rcx
	movq	%rcx, 160(%rsp)
	movl	%r10d, %edx
	andl	$3, %edx
	leaq	64(,%r9,4), %rsi
	imulq	%r10, %rsi
	leaq	(%rax,%rsi), %r13
	addq	$192, %r13
	movq	%r9, %rcx
	imulq	%r10, %rcx
	leaq	(%rax,%rcx,4), %r15
	addq	$192, %r15
	addq	%rax, %rsi
	leaq	(%rax,%rcx,4), %r12
	movq	%r10, %rax
	andq	$-4, %rax
	movq	%rax, 152(%rsp)
	movq	32(%rdi), %rax
	imulq	%rax, %rbx
	imulq	%r8, %rax
	movq	%rax, 704(%rsp)
	movq	%rsi, %r8
	movq	%r10, %rcx
	shlq	$7, %rcx
	movq	%rcx, 512(%rsp)
	movq	%rdx, 768(%rsp)
	shll	$6, %edx
	movq	%rdx, 640(%rsp)
	movq	24(%rdi), %rcx
	movq	48(%rdi), %rdx
	movq	%rdx, 320(%rsp)
	movq	56(%rdi), %rdx
	movq	%rdx, 112(%rsp)
	movq	64(%rdi), %rdx
	movq	%rdx, 120(%rsp)
	movq	%rbx, %rdi
	leaq	12(%rbx,%rcx), %rbx
	movq	%rcx, 176(%rsp)
	leaq	12(%rcx,%rax,4), %r14
	movq	$0, 48(%rsp)
	movq	%r10, 64(%rsp)
	vmovaps	%zmm12, 448(%rsp)
	movq	%rdi, 104(%rsp)
	jmp	.LBB8_57
	.p2align	4
.LBB8_55:
	vmovups	%zmm1, 64(%rax,%rcx,4)
.LBB8_56:
	leaq	32(%r9), %r10
	addq	$48, %r9
	incq	48(%rsp)
	movq	512(%rsp), %rax
	addq	%rax, %r13
	addq	%rax, %r15
	addq	%rax, %r8
	movq	96(%rsp), %r12
	addq	%rax, %r12
	cmpq	%r11, %r9
	movq	%r10, %r9
	jge	.LBB8_90
.LBB8_57:
	movq	320(%rsp), %rax
	vmovups	(%rax,%r9,4), %zmm14
	vmovups	64(%rax,%r9,4), %zmm13
	cmpq	$0, 64(%rsp)
	je	.LBB8_60
	cmpq	$4, 64(%rsp)
	jae	.LBB8_61
	xorl	%eax, %eax
	vmovaps	%zmm13, %zmm0
	vmovaps	%zmm14, %zmm1
	jmp	.LBB8_63
	.p2align	4
.LBB8_60:
	vmovaps	%zmm13, %zmm0
	vmovaps	%zmm14, %zmm1
	jmp	.LBB8_66
	.p2align	4
.LBB8_61:
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	vmovaps	%zmm13, %zmm0
	vmovaps	%zmm14, %zmm1
	movq	152(%rsp), %rsi
	.p2align	4
.LBB8_62:
	vbroadcastss	-12(%r14,%rdx,4), %zmm2
	vmovups	-192(%r15,%rcx), %zmm3
	vmovups	-128(%r15,%rcx), %zmm4
	vmovups	-64(%r15,%rcx), %zmm5
	vmovups	(%r15,%rcx), %zmm6
	vfmadd231ps	%zmm3, %zmm2, %zmm1
	vmovups	-192(%r13,%rcx), %zmm7
	vmovups	-128(%r13,%rcx), %zmm8
	vmovups	-64(%r13,%rcx), %zmm9
	vmovups	(%r13,%rcx), %zmm10
	vbroadcastss	-12(%rbx,%rdx,4), %zmm11
	vfmadd231ps	%zmm2, %zmm7, %zmm0
	vfmadd231ps	%zmm3, %zmm11, %zmm14
	vfmadd231ps	%zmm7, %zmm11, %zmm13
	vbroadcastss	-8(%r14,%rdx,4), %zmm2
	vfmadd231ps	%zmm4, %zmm2, %zmm1
	vfmadd231ps	%zmm2, %zmm8, %zmm0
	vbroadcastss	-8(%rbx,%rdx,4), %zmm2
	vfmadd231ps	%zmm4, %zmm2, %zmm14
	vbroadcastss	-4(%r14,%rdx,4), %zmm3
	vfmadd231ps	%zmm8, %zmm2, %zmm13
	vfmadd231ps	%zmm5, %zmm3, %zmm1
	vfmadd231ps	%zmm3, %zmm9, %zmm0
	vbroadcastss	-4(%rbx,%rdx,4), %zmm2
	vfmadd231ps	%zmm5, %zmm2, %zmm14
	vfmadd231ps	%zmm9, %zmm2, %zmm13
	leaq	4(%rdx), %rax
	vbroadcastss	(%r14,%rdx,4), %zmm2
	vfmadd231ps	%zmm6, %zmm2, %zmm1
	vfmadd231ps	%zmm2, %zmm10, %zmm0
	vbroadcastss	(%rbx,%rdx,4), %zmm2
	vfmadd231ps	%zmm6, %zmm2, %zmm14
	vfmadd231ps	%zmm10, %zmm2, %zmm13
	addq	$256, %rcx
	movq	%rax, %rdx
	cmpq	%rax, %rsi
	jne	.LBB8_62
.LBB8_63:
	cmpq	$0, 768(%rsp)
	movq	704(%rsp), %r10
	movq	640(%rsp), %r11
	je	.LBB8_66
	movq	176(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rcx
	shlq	$6, %rax
	leaq	(%r8,%rax), %rdx
	addq	%r12, %rax
	xorl	%esi, %esi
	.p2align	4
.LBB8_65:
	vmovups	(%rax,%rsi), %zmm2
	vmovups	(%rdx,%rsi), %zmm3
	vbroadcastss	(%rcx,%r10,4), %zmm4
	vfmadd231ps	%zmm2, %zmm4, %zmm1
	vbroadcastss	(%rcx,%rdi), %zmm5
	vfmadd231ps	%zmm4, %zmm3, %zmm0
	vfmadd231ps	%zmm2, %zmm5, %zmm14
	vfmadd231ps	%zmm3, %zmm5, %zmm13
	addq	$64, %rsi
	addq	$4, %rcx
	cmpq	%rsi, %r11
	jne	.LBB8_65
.LBB8_66:
	movq	112(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r9,4), %rsi
	cmoveq	%rax, %rsi
	movq	120(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r9,4), %r10
	cmoveq	%rax, %r10
	vmaxps	%zmm1, %zmm12, %zmm1
	testq	%rsi, %rsi
	je	.LBB8_70
	testq	%r10, %r10
	movq	56(%rsp), %rcx
	je	.LBB8_69
	vmovups	(%rsi), %zmm2
	vfmadd213ps	(%r10), %zmm2, %zmm1
.LBB8_69:
	movq	40(%rsp), %r11
	leaq	64(%rsi), %rax
	jmp	.LBB8_71
	.p2align	4
.LBB8_70:
	xorl	%eax, %eax
	movq	56(%rsp), %rcx
	movq	40(%rsp), %r11
.LBB8_71:
	vmaxps	%zmm0, %zmm12, %zmm0
	testq	%rax, %rax
	movq	%r12, 96(%rsp)
	je	.LBB8_74
	testq	%r10, %r10
	je	.LBB8_74
	vmovups	(%rax), %zmm2
	vfmadd213ps	64(%r10), %zmm2, %zmm0
.LBB8_74:
	movq	48(%rsp), %r12
	shlq	$7, %r12
	movq	384(%rsp), %rdx
	movq	%r12, 88(%rsp)
	subq	%r12, %rdx
	movq	%r11, %r12
	subq	%r9, %r12
	movq	80(%rsp), %rax
	leaq	(%rax,%r9,4), %rax
	vmovups	%zmm1, (%rax)
	addq	$-16, %r12
	cmpq	$16, %r12
	jl	.LBB8_76
	vmovups	%zmm0, 64(%rax)
	jmp	.LBB8_78
	.p2align	4
.LBB8_76:
	vmovaps	%zmm0, 192(%rsp)
	testq	%r12, %r12
	je	.LBB8_78
	movq	%rax, 184(%rsp)
	movq	160(%rsp), %rax
	movq	88(%rsp), %rcx
	leaq	(%rax,%rcx), %rdi
	movq	%rsi, 896(%rsp)
	leaq	192(%rsp), %rsi
	movq	%r10, 960(%rsp)
	movq	%r9, 136(%rsp)
	movq	%r8, 72(%rsp)
	vmovaps	%zmm13, 576(%rsp)
	vmovaps	%zmm14, 1024(%rsp)
	movq	%rdx, 832(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	184(%rsp), %rax
	movq	832(%rsp), %rdx
	movq	896(%rsp), %rsi
	movq	960(%rsp), %r10
	vmovaps	1024(%rsp), %zmm14
	vmovaps	576(%rsp), %zmm13
	movq	72(%rsp), %r8
	movq	104(%rsp), %rdi
	vmovaps	448(%rsp), %zmm12
	movq	56(%rsp), %rcx
	movq	136(%rsp), %r9
	movq	40(%rsp), %r11
.LBB8_78:
	vmaxps	%zmm14, %zmm12, %zmm0
	testq	%rsi, %rsi
	je	.LBB8_82
	testq	%r10, %r10
	je	.LBB8_81
	vmovups	(%rsi), %zmm1
	vfmadd213ps	(%r10), %zmm1, %zmm0
.LBB8_81:
	addq	$64, %rsi
	jmp	.LBB8_83
	.p2align	4
.LBB8_82:
	xorl	%esi, %esi
.LBB8_83:
	vmaxps	%zmm13, %zmm12, %zmm1
	testq	%rsi, %rsi
	je	.LBB8_86
	testq	%r10, %r10
	je	.LBB8_86
	vmovups	(%rsi), %zmm2
	vfmadd213ps	64(%r10), %zmm2, %zmm1
.LBB8_86:
	vmovups	%zmm0, (%rax,%rcx,4)
	cmpq	$16, %r12
	jge	.LBB8_55
	vmovaps	%zmm1, 192(%rsp)
	testq	%r12, %r12
	je	.LBB8_56
	movq	88(%rsp), %rdi
	addq	168(%rsp), %rdi
	leaq	192(%rsp), %rsi
	movq	%r9, %r12
	movq	%r8, 72(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	72(%rsp), %r8
	movq	104(%rsp), %rdi
	vmovaps	448(%rsp), %zmm12
	movq	%r12, %r9
	movq	40(%rsp), %r11
	jmp	.LBB8_56
.LBB8_89:
	movq	%r9, %r10
.LBB8_90:
	movq	%r11, %rax
	subq	%r10, %rax
	movq	%rax, 72(%rsp)
	jle	.LBB8_112
	movq	144(%rsp), %r9
	movq	16(%r9), %r12
	movq	24(%r9), %rdx
	movq	32(%r9), %rcx
	movq	40(%r9), %r15
	movq	72(%r9), %rsi
	movq	80(%r9), %r8
	movq	%r8, %rdi
	movq	%r10, %rbx
	movq	128(%rsp), %r10
	imulq	%r10, %rdi
	vmovups	96(%r9), %zmm5
	leaq	(%rsi,%rdi,4), %r14
	movq	%r14, 512(%rsp)
	addq	%rbx, %rdi
	shlq	$2, 72(%rsp)
	leaq	4(,%r10,4), %r13
	movq	%r8, 576(%rsp)
	imulq	%r13, %r8
	addq	%rsi, %r8
	leaq	(%r8,%rbx,4), %r8
	movq	%r8, 1024(%rsp)
	leaq	(%rsi,%rdi,4), %rsi
	movq	%rsi, 960(%rsp)
	movl	%r12d, %r8d
	andl	$3, %r8d
	movq	%r12, %rsi
	andq	$-4, %rsi
	movq	%rsi, 832(%rsp)
	imulq	%rcx, %r13
	movq	%rbx, %rsi
	imulq	%r12, %rsi
	leaq	(%r15,%rsi,4), %rax
	addq	$192, %rax
	leaq	(%r15,%rsi,4), %rsi
	leaq	(%rdx,%r13), %r14
	addq	$12, %r14
	imulq	%r10, %rcx
	movq	%rbx, %rdi
	leaq	(%rdx,%rcx,4), %r15
	addq	$12, %r15
	addq	%rdx, %r13
	movq	%r13, 896(%rsp)
	movq	%r12, %rcx
	shlq	$6, %rcx
	movq	%rcx, 112(%rsp)
	movq	48(%r9), %rcx
	movq	%rcx, 120(%rsp)
	movq	56(%r9), %rcx
	movq	%rcx, 448(%rsp)
	movq	64(%r9), %rcx
	movq	%rcx, 104(%rsp)
	movq	%rsi, %r9
	xorl	%r10d, %r10d
	movq	%r12, 80(%rsp)
	vmovaps	%zmm5, 384(%rsp)
	movq	%r8, 320(%rsp)
	jmp	.LBB8_94
	.p2align	4
.LBB8_92:
	movq	576(%rsp), %rax
	vmovups	%zmm0, (%r8,%rax,4)
.LBB8_93:
	movq	40(%rsp), %r11
	movq	48(%rsp), %rdi
	movq	80(%rsp), %r12
	movq	320(%rsp), %r8
	movq	64(%rsp), %r9
	movq	88(%rsp), %r10
	addq	$16, %rdi
	incq	%r10
	movq	96(%rsp), %rax
	movq	112(%rsp), %rcx
	addq	%rcx, %rax
	addq	%rcx, %r9
	cmpq	%r11, %rdi
	jge	.LBB8_112
.LBB8_94:
	movq	120(%rsp), %rcx
	vmovups	(%rcx,%rdi,4), %zmm6
	testq	%r12, %r12
	movq	%rax, 96(%rsp)
	je	.LBB8_97
	cmpq	$4, %r12
	jae	.LBB8_98
	xorl	%ecx, %ecx
	vmovaps	%zmm6, %zmm0
	jmp	.LBB8_100
	.p2align	4
.LBB8_97:
	vmovaps	%zmm6, %zmm0
	jmp	.LBB8_103
	.p2align	4
.LBB8_98:
	xorl	%edx, %edx
	vmovaps	%zmm6, %zmm0
	movq	832(%rsp), %rsi
	.p2align	4
.LBB8_99:
	vmovups	-192(%rax), %zmm1
	vmovups	-128(%rax), %zmm2
	vmovups	-64(%rax), %zmm3
	vmovups	(%rax), %zmm4
	vfmadd231ps	-12(%r15,%rdx,4){1to16}, %zmm1, %zmm0
	vfmadd231ps	-12(%r14,%rdx,4){1to16}, %zmm1, %zmm6
	vfmadd231ps	-8(%r15,%rdx,4){1to16}, %zmm2, %zmm0
	vfmadd231ps	-8(%r14,%rdx,4){1to16}, %zmm2, %zmm6
	vfmadd231ps	-4(%r15,%rdx,4){1to16}, %zmm3, %zmm0
	vfmadd231ps	-4(%r14,%rdx,4){1to16}, %zmm3, %zmm6
	leaq	4(%rdx), %rcx
	vfmadd231ps	(%r15,%rdx,4){1to16}, %zmm4, %zmm0
	vfmadd231ps	(%r14,%rdx,4){1to16}, %zmm4, %zmm6
	addq	$256, %rax
	movq	%rcx, %rdx
	cmpq	%rcx, %rsi
	jne	.LBB8_99
.LBB8_100:
	testq	%r8, %r8
	je	.LBB8_103
	movq	%rcx, %rax
	shlq	$6, %rax
	addq	%r9, %rax
	movq	896(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rdx
	leaq	(%r15,%rcx,4), %rcx
	addq	$-12, %rcx
	xorl	%esi, %esi
	.p2align	4
.LBB8_102:
	vmovups	(%rax), %zmm1
	vfmadd231ps	(%rcx,%rsi,4){1to16}, %zmm1, %zmm0
	vfmadd231ps	(%rdx,%rsi,4){1to16}, %zmm1, %zmm6
	incq	%rsi
	addq	$64, %rax
	cmpq	%rsi, %r8
	jne	.LBB8_102
.LBB8_103:
	movq	448(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%rdi,4), %rcx
	cmoveq	%rax, %rcx
	movq	104(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%rdi,4), %rbx
	cmoveq	%rax, %rbx
	vmaxps	%zmm0, %zmm5, %zmm0
	testq	%rcx, %rcx
	sete	%al
	testq	%rbx, %rbx
	sete	%sil
	orb	%al, %sil
	jne	.LBB8_105
	vmovups	(%rcx), %zmm1
	vfmadd213ps	(%rbx), %zmm1, %zmm0
.LBB8_105:
	movq	%r10, %r12
	shlq	$6, %r12
	movq	72(%rsp), %rdx
	subq	%r12, %rdx
	movq	%r11, %r13
	subq	%rdi, %r13
	movq	512(%rsp), %rax
	leaq	(%rax,%rdi,4), %r8
	cmpq	$16, %r13
	movq	%rdi, 48(%rsp)
	movq	%r9, 64(%rsp)
	movq	%r10, 88(%rsp)
	jl	.LBB8_107
	vmovups	%zmm0, (%r8)
	jmp	.LBB8_108
	.p2align	4
.LBB8_107:
	movq	960(%rsp), %rax
	leaq	(%rax,%r12), %rdi
	vmovaps	%zmm0, 192(%rsp)
	movb	%sil, 640(%rsp)
	leaq	192(%rsp), %rsi
	movq	%rdx, 56(%rsp)
	movq	56(%rsp), %rdx
	vmovaps	%zmm6, 768(%rsp)
	movq	%rcx, 704(%rsp)
	movq	%r8, 136(%rsp)
	vzeroupper
	callq	memcpy@PLT
	movq	136(%rsp), %r8
	movzbl	640(%rsp), %esi
	movq	56(%rsp), %rdx
	movq	704(%rsp), %rcx
	vmovaps	768(%rsp), %zmm6
	vmovaps	384(%rsp), %zmm5
.LBB8_108:
	vmaxps	%zmm6, %zmm5, %zmm0
	testb	%sil, %sil
	jne	.LBB8_110
	vmovups	(%rcx), %zmm1
	vfmadd213ps	(%rbx), %zmm1, %zmm0
.LBB8_110:
	cmpq	$16, %r13
	jge	.LBB8_92
	addq	1024(%rsp), %r12
	vmovaps	%zmm0, 192(%rsp)
	movq	%r12, %rdi
	leaq	192(%rsp), %rsi
	vzeroupper
	callq	memcpy@PLT
	vmovaps	384(%rsp), %zmm5
	jmp	.LBB8_93
.LBB8_112:
	addq	$2, 128(%rsp)
	movq	144(%rsp), %r13
	movq	304(%rsp), %rsi
.LBB8_113:
	movabsq	$-9223372036854775807, %rax
	andq	%rax, %rsi
	cmpq	$1, %rsi
	jne	.LBB8_236
	movq	8(%r13), %rax
	cmpq	$113, %rax
	movq	%rax, 40(%rsp)
	jl	.LBB8_160
	movq	16(%r13), %r10
	movq	24(%r13), %rax
	movq	32(%r13), %rcx
	movq	128(%rsp), %rdx
	imulq	%rdx, %rcx
	leaq	(%rax,%rcx,4), %r12
	movq	40(%r13), %rsi
	movq	48(%r13), %rax
	movq	%rax, 96(%rsp)
	movq	72(%r13), %rax
	movq	80(%r13), %rcx
	imulq	%rdx, %rcx
	leaq	(%rax,%rcx,4), %r8
	vmovups	96(%r13), %zmm9
	movq	56(%r13), %rdx
	movq	%rdx, 64(%rsp)
	movq	%r10, %rdx
	shlq	$4, %rdx
	movq	%rdx, 320(%rsp)
	movq	%r10, %rdx
	shlq	$5, %rdx
	movq	%rdx, 112(%rsp)
	movq	%r10, %rdx
	shlq	$8, %rdx
	movq	%rdx, 120(%rsp)
	leaq	(%rax,%rcx,4), %rax
	addq	$448, %rax
	movq	%rax, 448(%rsp)
	movq	%r10, %r15
	andq	$-2, %r15
	movq	%r10, %rax
	shlq	$9, %rax
	movq	%rax, 88(%rsp)
	movq	%r10, %rbx
	shlq	$6, %rbx
	movq	64(%r13), %rax
	movq	%rax, 56(%rsp)
	movq	40(%rsp), %rax
	leaq	-448(,%rax,4), %rax
	movq	%rax, 104(%rsp)
	movq	%rsi, 384(%rsp)
	leaq	64(%rsi), %rax
	movq	%rax, 48(%rsp)
	xorl	%r14d, %r14d
	xorl	%r13d, %r13d
	movq	%r8, 72(%rsp)
	movq	%r10, 80(%rsp)
	vmovaps	%zmm9, 512(%rsp)
	jmp	.LBB8_118
	.p2align	4
.LBB8_116:
	vmovups	%zmm0, 448(%r8,%r13,4)
.LBB8_117:
	leaq	128(%r13), %rcx
	addq	$240, %r13
	incq	%r14
	movq	48(%rsp), %rax
	addq	88(%rsp), %rax
	movq	%rax, 48(%rsp)
	cmpq	40(%rsp), %r13
	movq	%rcx, %r13
	jge	.LBB8_161
.LBB8_118:
	movq	96(%rsp), %rax
	vmovups	(%rax,%r13,4), %zmm7
	vmovups	64(%rax,%r13,4), %zmm6
	vmovups	128(%rax,%r13,4), %zmm5
	vmovups	192(%rax,%r13,4), %zmm4
	vmovups	256(%rax,%r13,4), %zmm3
	vmovups	320(%rax,%r13,4), %zmm2
	vmovups	384(%rax,%r13,4), %zmm1
	vmovups	448(%rax,%r13,4), %zmm0
	testq	%r10, %r10
	je	.LBB8_125
	cmpq	$1, %r10
	jne	.LBB8_121
	xorl	%eax, %eax
	jmp	.LBB8_123
	.p2align	4
.LBB8_121:
	movq	48(%rsp), %rcx
	xorl	%eax, %eax
	.p2align	4
.LBB8_122:
	leaq	(%rcx,%rbx), %r9
	addq	$-64, %r9
	leaq	(%r9,%rbx), %r8
	leaq	(%r8,%rbx), %rdi
	leaq	(%rdi,%rbx), %rsi
	leaq	(%rsi,%rbx), %rdx
	vbroadcastss	(%r12,%rax,4), %zmm8
	vfmadd231ps	-64(%rcx), %zmm8, %zmm7
	vfmadd231ps	-64(%rcx,%rbx), %zmm8, %zmm6
	vfmadd231ps	(%rbx,%r9), %zmm8, %zmm5
	vfmadd231ps	(%rbx,%r8), %zmm8, %zmm4
	vfmadd231ps	(%rbx,%rdi), %zmm8, %zmm3
	vfmadd231ps	(%rbx,%rsi), %zmm8, %zmm2
	vfmadd231ps	(%rbx,%rdx), %zmm8, %zmm1
	leaq	(%rdx,%rbx), %r10
	vfmadd231ps	(%rbx,%r10), %zmm8, %zmm0
	vbroadcastss	4(%r12,%rax,4), %zmm8
	addq	$2, %rax
	vfmadd231ps	(%rcx), %zmm8, %zmm7
	vfmadd231ps	(%rcx,%rbx), %zmm8, %zmm6
	vfmadd231ps	64(%rbx,%r9), %zmm8, %zmm5
	vfmadd231ps	64(%rbx,%r8), %zmm8, %zmm4
	vfmadd231ps	64(%rbx,%rdi), %zmm8, %zmm3
	vfmadd231ps	64(%rbx,%rsi), %zmm8, %zmm2
	vfmadd231ps	64(%rbx,%rdx), %zmm8, %zmm1
	vfmadd231ps	64(%rbx,%r10), %zmm8, %zmm0
	subq	$-128, %rcx
	cmpq	%rax, %r15
	jne	.LBB8_122
.LBB8_123:
	movq	80(%rsp), %r10
	testb	$1, %r10b
	movq	72(%rsp), %r8
	je	.LBB8_125
	movq	%r13, %rcx
	imulq	%r10, %rcx
	vbroadcastss	(%r12,%rax,4), %zmm8
	movq	384(%rsp), %rdx
	leaq	(%rdx,%rcx,4), %rcx
	shlq	$6, %rax
	vfmadd231ps	(%rcx,%rax), %zmm8, %zmm7
	addq	%rcx, %rax
	movq	112(%rsp), %rsi
	leaq	(%rax,%rsi,4), %rcx
	movq	320(%rsp), %rdx
	vfmadd231ps	(%rcx,%rdx,4), %zmm8, %zmm4
	vfmadd231ps	(%rax,%rdx,4), %zmm8, %zmm6
	vfmadd231ps	(%rax,%rsi,4), %zmm8, %zmm5
	movq	120(%rsp), %rcx
	vfmadd231ps	(%rcx,%rax), %zmm8, %zmm3
	addq	%rcx, %rax
	vfmadd231ps	(%rax,%rdx,4), %zmm8, %zmm2
	vfmadd231ps	(%rax,%rsi,4), %zmm8, %zmm1
	leaq	(%rax,%rsi,4), %rax
	vfmadd231ps	(%rax,%rdx,4), %zmm8, %zmm0
.LBB8_125:
	movq	64(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r13,4), %rcx
	cmoveq	%rax, %rcx
	movq	56(%rsp), %rdx
	testq	%rdx, %rdx
	leaq	(%rdx,%r13,4), %rax
	cmoveq	%rdx, %rax
	vmaxps	%zmm7, %zmm9, %zmm7
	testq	%rcx, %rcx
	je	.LBB8_129
	testq	%rax, %rax
	je	.LBB8_128
	vmovups	(%rcx), %zmm8
	vfmadd213ps	(%rax), %zmm8, %zmm7
.LBB8_128:
	leaq	64(%rcx), %rdx
	jmp	.LBB8_130
	.p2align	4
.LBB8_129:
	xorl	%edx, %edx
.LBB8_130:
	vmaxps	%zmm6, %zmm9, %zmm6
	testq	%rdx, %rdx
	je	.LBB8_133
	testq	%rax, %rax
	je	.LBB8_133
	vmovups	(%rdx), %zmm8
	vfmadd213ps	64(%rax), %zmm8, %zmm6
.LBB8_133:
	vmaxps	%zmm5, %zmm9, %zmm5
	testq	%rcx, %rcx
	je	.LBB8_137
	testq	%rax, %rax
	je	.LBB8_136
	vmovups	128(%rcx), %zmm8
	vfmadd213ps	128(%rax), %zmm8, %zmm5
.LBB8_136:
	leaq	192(%rcx), %rdx
	jmp	.LBB8_138
	.p2align	4
.LBB8_137:
	xorl	%edx, %edx
.LBB8_138:
	vmaxps	%zmm4, %zmm9, %zmm4
	testq	%rdx, %rdx
	je	.LBB8_141
	testq	%rax, %rax
	je	.LBB8_141
	vmovups	(%rdx), %zmm8
	vfmadd213ps	192(%rax), %zmm8, %zmm4
.LBB8_141:
	leaq	256(%rcx), %rsi
	leaq	256(%rax), %rdi
	testq	%rax, %rax
	movq	%rdi, %rdx
	cmoveq	%rax, %rdx
	vmaxps	%zmm3, %zmm9, %zmm3
	testq	%rcx, %rcx
	je	.LBB8_145
	testq	%rax, %rax
	je	.LBB8_144
	vmovups	(%rsi), %zmm8
	vfmadd213ps	(%rdi), %zmm8, %zmm3
.LBB8_144:
	leaq	320(%rcx), %rdi
	jmp	.LBB8_146
	.p2align	4
.LBB8_145:
	xorl	%edi, %edi
.LBB8_146:
	vmaxps	%zmm2, %zmm9, %zmm2
	testq	%rdi, %rdi
	je	.LBB8_149
	testq	%rax, %rax
	je	.LBB8_149
	vmovups	(%rdi), %zmm8
	vfmadd213ps	64(%rdx), %zmm8, %zmm2
.LBB8_149:
	vmaxps	%zmm1, %zmm9, %zmm1
	testq	%rcx, %rcx
	je	.LBB8_153
	subq	$-128, %rsi
	testq	%rax, %rax
	je	.LBB8_152
	vmovups	(%rsi), %zmm8
	vfmadd213ps	128(%rdx), %zmm8, %zmm1
.LBB8_152:
	addq	$64, %rsi
	jmp	.LBB8_154
	.p2align	4
.LBB8_153:
	xorl	%esi, %esi
.LBB8_154:
	vmaxps	%zmm0, %zmm9, %zmm0
	testq	%rsi, %rsi
	je	.LBB8_157
	testq	%rax, %rax
	je	.LBB8_157
	vmovups	(%rsi), %zmm8
	vfmadd213ps	192(%rdx), %zmm8, %zmm0
.LBB8_157:
	movq	40(%rsp), %rax
	subq	%r13, %rax
	vmovups	%zmm7, (%r8,%r13,4)
	vmovups	%zmm6, 64(%r8,%r13,4)
	vmovups	%zmm5, 128(%r8,%r13,4)
	vmovups	%zmm4, 192(%r8,%r13,4)
	vmovups	%zmm3, 256(%r8,%r13,4)
	vmovups	%zmm2, 320(%r8,%r13,4)
	vmovups	%zmm1, 384(%r8,%r13,4)
	addq	$-112, %rax
	cmpq	$16, %rax
	jge	.LBB8_116
	vmovaps	%zmm0, 192(%rsp)
	testq	%rax, %rax
	je	.LBB8_117
	movq	%r14, %rax
	shlq	$9, %rax
	movq	448(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	movq	104(%rsp), %rdx
	subq	%rax, %rdx
	leaq	192(%rsp), %rsi
	vzeroupper
	callq	memcpy@PLT
	movq	80(%rsp), %r10
	vmovaps	512(%rsp), %zmm9
	movq	72(%rsp), %r8
	jmp	.LBB8_117
.LBB8_160:
	xorl	%ecx, %ecx
.LBB8_161:
	leaq	48(%rcx), %rax
	cmpq	40(%rsp), %rax
	movq	%rcx, %r9
	jge	.LBB8_192
	movq	144(%rsp), %rdi
	movq	16(%rdi), %r10
	movq	24(%rdi), %rax
	movq	72(%rdi), %rcx
	movq	80(%rdi), %rdx
	movq	128(%rsp), %r8
	imulq	%r8, %rdx
	leaq	(%rcx,%rdx,4), %rsi
	movq	%rsi, 384(%rsp)
	vmovups	96(%rdi), %zmm5
	addq	%r9, %rdx
	movabsq	$4611686018427387888, %rsi
	addq	40(%rsp), %rsi
	subq	%r9, %rsi
	leaq	-128(,%rsi,4), %rsi
	movq	%rsi, 640(%rsp)
	leaq	(%rcx,%rdx,4), %rcx
	addq	$192, %rcx
	movq	%rcx, 136(%rsp)
	movl	%r10d, %edx
	andl	$3, %edx
	movq	%r10, %rcx
	andq	$-4, %rcx
	movq	%rcx, 576(%rsp)
	movq	32(%rdi), %rcx
	imulq	%r8, %rcx
	leaq	(%rax,%rcx,4), %r13
	addq	$12, %r13
	leaq	192(,%r9,4), %rbx
	imulq	%r10, %rbx
	movq	%r10, %rax
	shlq	$8, %rax
	movq	%rax, 512(%rsp)
	leaq	128(,%r9,4), %r12
	imulq	%r10, %r12
	leaq	64(,%r9,4), %r15
	imulq	%r10, %r15
	movq	%r9, %r14
	movq	%r10, 96(%rsp)
	imulq	%r10, %r14
	movq	%rdx, 448(%rsp)
	shll	$6, %edx
	movq	%rdx, 104(%rsp)
	movq	40(%rdi), %rcx
	movq	48(%rdi), %rax
	movq	%rax, 320(%rsp)
	movq	56(%rdi), %rax
	movq	%rax, 112(%rsp)
	movq	64(%rdi), %rax
	movq	%rax, 120(%rsp)
	leaq	(%rcx,%rbx), %rax
	movq	%rax, 64(%rsp)
	leaq	(%rcx,%r12), %rax
	movq	%rax, 88(%rsp)
	leaq	(%rcx,%r15), %rax
	movq	%rax, 56(%rsp)
	leaq	(%rcx,%r14,4), %rax
	movq	%rax, 72(%rsp)
	movq	$0, 80(%rsp)
	vmovaps	%zmm5, 704(%rsp)
	jmp	.LBB8_165
	.p2align	4
.LBB8_163:
	vmovups	%zmm0, 192(%rcx,%r9,4)
.LBB8_164:
	leaq	64(%r9), %r10
	addq	$112, %r9
	incq	80(%rsp)
	movq	512(%rsp), %rax
	movq	48(%rsp), %rcx
	addq	%rax, %rcx
	addq	%rax, 64(%rsp)
	addq	%rax, 88(%rsp)
	addq	%rax, 56(%rsp)
	addq	%rax, 72(%rsp)
	cmpq	40(%rsp), %r9
	movq	%r10, %r9
	jge	.LBB8_193
.LBB8_165:
	movq	320(%rsp), %rax
	vmovups	(%rax,%r9,4), %zmm3
	vmovups	64(%rax,%r9,4), %zmm2
	vmovups	128(%rax,%r9,4), %zmm1
	vmovups	192(%rax,%r9,4), %zmm0
	cmpq	$0, 96(%rsp)
	movq	%rcx, 48(%rsp)
	je	.LBB8_173
	cmpq	$4, 96(%rsp)
	jae	.LBB8_168
	xorl	%eax, %eax
	jmp	.LBB8_170
	.p2align	4
.LBB8_168:
	xorl	%eax, %eax
	movq	576(%rsp), %rdx
	.p2align	4
.LBB8_169:
	vbroadcastss	-12(%r13,%rax,4), %zmm4
	vfmadd231ps	(%rcx,%r14,4), %zmm4, %zmm3
	vfmadd231ps	(%rcx,%r15), %zmm4, %zmm2
	vfmadd231ps	(%rcx,%r12), %zmm4, %zmm1
	vfmadd231ps	(%rcx,%rbx), %zmm4, %zmm0
	vbroadcastss	-8(%r13,%rax,4), %zmm4
	vfmadd231ps	64(%rcx,%r14,4), %zmm4, %zmm3
	vfmadd231ps	64(%rcx,%r15), %zmm4, %zmm2
	vfmadd231ps	64(%rcx,%r12), %zmm4, %zmm1
	vfmadd231ps	64(%rcx,%rbx), %zmm4, %zmm0
	vbroadcastss	-4(%r13,%rax,4), %zmm4
	vfmadd231ps	128(%rcx,%r14,4), %zmm4, %zmm3
	vfmadd231ps	128(%rcx,%r15), %zmm4, %zmm2
	vfmadd231ps	128(%rcx,%r12), %zmm4, %zmm1
	vfmadd231ps	128(%rcx,%rbx), %zmm4, %zmm0
	vbroadcastss	(%r13,%rax,4), %zmm4
	addq	$4, %rax
	vfmadd231ps	192(%rcx,%r14,4), %zmm4, %zmm3
	vfmadd231ps	192(%rcx,%r15), %zmm4, %zmm2
	vfmadd231ps	192(%rcx,%r12), %zmm4, %zmm1
	vfmadd231ps	192(%rcx,%rbx), %zmm4, %zmm0
	addq	$256, %rcx
	cmpq	%rax, %rdx
	jne	.LBB8_169
.LBB8_170:
	cmpq	$0, 448(%rsp)
	movq	104(%rsp), %r10
	je	.LBB8_173
	leaq	-12(,%rax,4), %rcx
	addq	%r13, %rcx
	shlq	$6, %rax
	movq	64(%rsp), %rdx
	addq	%rax, %rdx
	movq	88(%rsp), %rsi
	addq	%rax, %rsi
	movq	56(%rsp), %rdi
	addq	%rax, %rdi
	addq	72(%rsp), %rax
	xorl	%r8d, %r8d
	.p2align	4
.LBB8_172:
	vbroadcastss	(%rcx), %zmm4
	vfmadd231ps	(%rax,%r8), %zmm4, %zmm3
	vfmadd231ps	(%rdi,%r8), %zmm4, %zmm2
	vfmadd231ps	(%rsi,%r8), %zmm4, %zmm1
	vfmadd231ps	(%rdx,%r8), %zmm4, %zmm0
	addq	$64, %r8
	addq	$4, %rcx
	cmpq	%r8, %r10
	jne	.LBB8_172
.LBB8_173:
	movq	112(%rsp), %rax
	testq	%rax, %rax
	leaq	(%rax,%r9,4), %rcx
	cmoveq	%rax, %rcx
	movq	120(%rsp), %rdx
	testq	%rdx, %rdx
	leaq	(%rdx,%r9,4), %rax
	cmoveq	%rdx, %rax
	vmaxps	%zmm3, %zmm5, %zmm3
	testq	%rcx, %rcx
	je	.LBB8_177
	testq	%rax, %rax
	je	.LBB8_176
	vmovups	(%rcx), %zmm4
	vfmadd213ps	(%rax), %zmm4, %zmm3
.LBB8_176:
	leaq	64(%rcx), %rdx
	jmp	.LBB8_178
	.p2align	4
.LBB8_177:
	xorl	%edx, %edx
.LBB8_178:
	vmaxps	%zmm2, %zmm5, %zmm2
	testq	%rdx, %rdx
	je	.LBB8_181
	testq	%rax, %rax
	je	.LBB8_181
	vmovups	(%rdx), %zmm4
	vfmadd213ps	64(%rax), %zmm4, %zmm2
.LBB8_181:
	vmaxps	%zmm1, %zmm5, %zmm1
	testq	%rcx, %rcx
	je	.LBB8_185
	subq	$-128, %rcx
	testq	%rax, %rax
	je	.LBB8_184
	vmovups	(%rcx), %zmm4
	vfmadd213ps	128(%rax), %zmm4, %zmm1
.LBB8_184:
	addq	$64, %rcx
	jmp	.LBB8_186
	.p2align	4
.LBB8_185:
	xorl	%ecx, %ecx
.LBB8_186:
	vmaxps	%zmm0, %zmm5, %zmm0
	testq	%rcx, %rcx
	je	.LBB8_189
	testq	%rax, %rax
	je	.LBB8_189
	vmovups	(%rcx), %zmm4
	vfmadd213ps	192(%rax), %zmm4, %zmm0
.LBB8_189:
	movq	40(%rsp), %rax
	subq	%r9, %rax
	movq	384(%rsp), %rcx
	vmovups	%zmm3, (%rcx,%r9,4)
	vmovups	%zmm2, 64(%rcx,%r9,4)
	vmovups	%zmm1, 128(%rcx,%r9,4)
	addq	$-48, %rax
	cmpq	$16, %rax
	jge	.LBB8_163
	vmovaps	%zmm0, 192(%rsp)
	testq	%rax, %rax
	je	.LBB8_164
	movq	80(%rsp), %rax
	shlq	$8, %rax
	movq	136(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	movq	640(%rsp), %rdx
	subq	%rax, %rdx
	leaq	192(%rsp), %rsi
	movq	%r9, 768(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vmovaps	704(%rsp), %zmm5
	movq	768(%rsp), %r9
	jmp	.LBB8_164
.LBB8_192:
	movq	%r9, %r10
.LBB8_193:
	leaq	16(%r10), %rax
	cmpq	40(%rsp), %rax
	jge	.LBB8_219
	movq	144(%rsp), %rdi
	movq	16(%rdi), %r9
	movq	24(%rdi), %rcx
	movq	40(%rdi), %rax
	movq	72(%rdi), %rdx
	movq	80(%rdi), %rsi
	movq	128(%rsp), %r8
	imulq	%r8, %rsi
	leaq	(%rdx,%rsi,4), %rbx
	movq	%rbx, 88(%rsp)
	vmovups	96(%rdi), %zmm3
	addq	%r10, %rsi
	movabsq	$4611686018427387888, %rbx
	addq	40(%rsp), %rbx
	subq	%r10, %rbx
	shlq	$2, %rbx
	movq	%rbx, 112(%rsp)
	leaq	(%rdx,%rsi,4), %rdx
	addq	$64, %rdx
	movq	%rdx, 120(%rsp)
	movl	%r9d, %esi
	andl	$3, %esi
	movq	%r9, %rbx
	andq	$-4, %rbx
	movq	32(%rdi), %rdx
	imulq	%r8, %rdx
	movq	%rsi, %r8
	leaq	(%rcx,%rdx,4), %r12
	addq	$12, %r12
	leaq	64(,%r10,4), %rdx
	imulq	%r9, %rdx
	leaq	(%rax,%rdx), %r15
	addq	$192, %r15
	movq	%r9, %rcx
	shlq	$7, %rcx
	movq	%rcx, 56(%rsp)
	movq	%r10, %rcx
	imulq	%r9, %rcx
	leaq	(%rax,%rcx,4), %r14
	addq	$192, %r14
	addq	%rax, %rdx
	movq	%rdx, 48(%rsp)
	leaq	(%rax,%rcx,4), %rax
	movq	%rax, 96(%rsp)
	movl	%r8d, %r13d
	shll	$6, %r13d
	movq	48(%rdi), %rax
	movq	%rax, 72(%rsp)
	movq	56(%rdi), %rax
	movq	%rax, 80(%rsp)
	movq	64(%rdi), %rax
	movq	%rax, 384(%rsp)
	movq	%rbx, %rdi
	movq	$0, 64(%rsp)
	movq	%r9, 512(%rsp)
	vmovaps	%zmm3, 320(%rsp)
	movq	%rsi, 448(%rsp)
	movq	%rbx, 104(%rsp)
	jmp	.LBB8_197
	.p2align	4
.LBB8_195:
	vmovups	%zmm0, 64(%rcx,%r10,4)
.LBB8_196:
	leaq	32(%r10), %rbx
	addq	$48, %r10
	incq	64(%rsp)
	movq	56(%rsp), %rax
	addq	%rax, %r15
	addq	%rax, %r14
	addq	%rax, 48(%rsp)
	addq	%rax, 96(%rsp)
	cmpq	40(%rsp), %r10
	movq	%rbx, %r10
	jge	.LBB8_220
.LBB8_197:
	movq	72(%rsp), %rax
	vmovups	(%rax,%r10,4), %zmm1
	vmovups	64(%rax,%r10,4), %zmm0
	testq	%r9, %r9
	je	.LBB8_200
	cmpq	$4, %r9
	movq	80(%rsp), %rbx
	jae	.LBB8_201
	xorl	%eax, %eax
	jmp	.LBB8_203
	.p2align	4
.LBB8_200:
	movq	80(%rsp), %rbx
	jmp	.LBB8_206
	.p2align	4
.LBB8_201:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	.p2align	4
.LBB8_202:
	vbroadcastss	-12(%r12,%rax,4), %zmm2
	vfmadd231ps	-192(%r14,%rcx), %zmm2, %zmm1
	vfmadd231ps	-192(%r15,%rcx), %zmm2, %zmm0
	vbroadcastss	-8(%r12,%rax,4), %zmm2
	vfmadd231ps	-128(%r14,%rcx), %zmm2, %zmm1
	vfmadd231ps	-128(%r15,%rcx), %zmm2, %zmm0
	vbroadcastss	-4(%r12,%rax,4), %zmm2
	vfmadd231ps	-64(%r14,%rcx), %zmm2, %zmm1
	vfmadd231ps	-64(%r15,%rcx), %zmm2, %zmm0
	vbroadcastss	(%r12,%rax,4), %zmm2
	addq	$4, %rax
	vfmadd231ps	(%r14,%rcx), %zmm2, %zmm1
	vfmadd231ps	(%r15,%rcx), %zmm2, %zmm0
	addq	$256, %rcx
	cmpq	%rax, %rdi
	jne	.LBB8_202
.LBB8_203:
	testq	%r8, %r8
	je	.LBB8_206
	leaq	(%r12,%rax,4), %rcx
	addq	$-12, %rcx
	shlq	$6, %rax
	movq	48(%rsp), %rdx
	addq	%rax, %rdx
	addq	96(%rsp), %rax
	xorl	%esi, %esi
	.p2align	4
.LBB8_205:
	vbroadcastss	(%rcx), %zmm2
	vfmadd231ps	(%rax,%rsi), %zmm2, %zmm1
	vfmadd231ps	(%rdx,%rsi), %zmm2, %zmm0
	addq	$64, %rsi
	addq	$4, %rcx
	cmpq	%rsi, %r13
	jne	.LBB8_205
.LBB8_206:
	movq	384(%rsp), %rcx
	testq	%rcx, %rcx
	leaq	(%rcx,%r10,4), %rax
	cmoveq	%rcx, %rax
	vmaxps	%zmm1, %zmm3, %zmm1
	testq	%rbx, %rbx
	je	.LBB8_212
	leaq	(%rbx,%r10,4), %rcx
	testq	%rcx, %rcx
	je	.LBB8_212
	testq	%rax, %rax
	je	.LBB8_210
	vmovups	(%rcx), %zmm2
	vfmadd213ps	(%rax), %zmm2, %zmm1
.LBB8_210:
	addq	$64, %rcx
	jmp	.LBB8_213
	.p2align	4
.LBB8_212:
	xorl	%ecx, %ecx
.LBB8_213:
	vmaxps	%zmm0, %zmm3, %zmm0
	testq	%rcx, %rcx
	je	.LBB8_216
	testq	%rax, %rax
	je	.LBB8_216
	vmovups	(%rcx), %zmm2
	vfmadd213ps	64(%rax), %zmm2, %zmm0
.LBB8_216:
	movq	40(%rsp), %rax
	subq	%r10, %rax
	movq	88(%rsp), %rcx
	vmovups	%zmm1, (%rcx,%r10,4)
	addq	$-16, %rax
	cmpq	$16, %rax
	jge	.LBB8_195
	vmovaps	%zmm0, 192(%rsp)
	testq	%rax, %rax
	je	.LBB8_196
	movq	64(%rsp), %rax
	shlq	$7, %rax
	movq	120(%rsp), %rcx
	leaq	(%rcx,%rax), %rdi
	movq	112(%rsp), %rdx
	subq	%rax, %rdx
	leaq	192(%rsp), %rsi
	movq	%r10, %rbx
	vzeroupper
	callq	memcpy@PLT
	movq	104(%rsp), %rdi
	movq	448(%rsp), %r8
	vmovaps	320(%rsp), %zmm3
	movq	512(%rsp), %r9
	movq	%rbx, %r10
	jmp	.LBB8_196
.LBB8_219:
	movq	%r10, %rbx
.LBB8_220:
	movq	40(%rsp), %rax
	subq	%rbx, %rax
	movq	%rax, 56(%rsp)
	movq	144(%rsp), %rdi
	jle	.LBB8_236
	movq	16(%rdi), %r9
	movq	24(%rdi), %rcx
	movq	40(%rdi), %rax
	movq	48(%rdi), %r10
	movq	72(%rdi), %rdx
	movq	80(%rdi), %rsi
	movq	128(%rsp), %r8
	imulq	%r8, %rsi
	leaq	(%rdx,%rsi,4), %r14
	movq	%r14, 80(%rsp)
	vmovups	96(%rdi), %zmm2
	movq	56(%rdi), %r15
	movq	64(%rdi), %r14
	movq	%r14, 96(%rsp)
	addq	%rbx, %rsi
	shlq	$2, 56(%rsp)
	leaq	(%rdx,%rsi,4), %rdx
	movq	%rdx, 320(%rsp)
	movl	%r9d, %r12d
	andl	$7, %r12d
	movq	%r9, %r13
	andq	$-8, %r13
	imulq	32(%rdi), %r8
	leaq	(%rcx,%r8,4), %r14
	addq	$28, %r14
	movq	%rbx, %rcx
	imulq	%r9, %rcx
	leaq	(%rax,%rcx,4), %rdi
	addq	$448, %rdi
	movq	%r9, %r8
	shlq	$6, %r8
	leaq	(%rax,%rcx,4), %rsi
	xorl	%r11d, %r11d
	movq	%r10, 72(%rsp)
	vmovaps	%zmm2, 384(%rsp)
	movq	%r15, 512(%rsp)
	movq	%r8, 112(%rsp)
	jmp	.LBB8_224
	.p2align	4
.LBB8_222:
	movq	80(%rsp), %rax
	vmovups	%zmm0, (%rax,%rbx,4)
.LBB8_223:
	movq	48(%rsp), %rsi
	addq	$16, %rbx
	incq	%r11
	addq	%r8, %rdi
	addq	%r8, %rsi
	cmpq	40(%rsp), %rbx
	jge	.LBB8_236
.LBB8_224:
	vmovups	(%r10,%rbx,4), %zmm0
	testq	%r9, %r9
	je	.LBB8_232
	cmpq	$8, %r9
	jae	.LBB8_227
	xorl	%eax, %eax
	jmp	.LBB8_229
	.p2align	4
.LBB8_227:
	movq	%rdi, %rcx
	xorl	%eax, %eax
	.p2align	4
.LBB8_228:
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
	jne	.LBB8_228
.LBB8_229:
	testq	%r12, %r12
	je	.LBB8_232
	leaq	(%r14,%rax,4), %rcx
	addq	$-28, %rcx
	shlq	$6, %rax
	addq	%rsi, %rax
	xorl	%edx, %edx
	.p2align	4
.LBB8_231:
	vbroadcastss	(%rcx,%rdx,4), %zmm1
	vfmadd231ps	(%rax), %zmm1, %zmm0
	incq	%rdx
	addq	$64, %rax
	cmpq	%rdx, %r12
	jne	.LBB8_231
.LBB8_232:
	movq	%rsi, 48(%rsp)
	vmaxps	%zmm0, %zmm2, %zmm0
	testq	%r15, %r15
	sete	%dl
	leaq	(,%rbx,4), %rax
	movq	96(%rsp), %rsi
	testq	%rsi, %rsi
	leaq	(%rsi,%rbx,4), %rcx
	cmoveq	%rsi, %rcx
	addq	%r15, %rax
	sete	%sil
	orb	%dl, %sil
	testq	%rcx, %rcx
	sete	%dl
	orb	%sil, %dl
	jne	.LBB8_234
	vmovups	(%rax), %zmm1
	vfmadd213ps	(%rcx), %zmm1, %zmm0
.LBB8_234:
	movq	40(%rsp), %rax
	subq	%rbx, %rax
	cmpq	$16, %rax
	jge	.LBB8_222
	movq	%r11, %rax
	shlq	$6, %rax
	movq	320(%rsp), %rcx
	movq	%rdi, 64(%rsp)
	leaq	(%rcx,%rax), %rdi
	movq	%r11, 88(%rsp)
	movq	56(%rsp), %rdx
	subq	%rax, %rdx
	vmovaps	%zmm0, 192(%rsp)
	leaq	192(%rsp), %rsi
	movq	%r9, %r15
	vzeroupper
	callq	memcpy@PLT
	movq	88(%rsp), %r11
	movq	112(%rsp), %r8
	movq	64(%rsp), %rdi
	vmovaps	384(%rsp), %zmm2
	movq	72(%rsp), %r10
	movq	%r15, %r9
	movq	512(%rsp), %r15
	jmp	.LBB8_223
.LBB8_236:
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
	movq	%r9, -72(%rsp)
	movq	%rdx, -80(%rsp)
	movq	%rdi, -64(%rsp)
	testq	%rdi, %rdi
	je	.LBB9_26
	movq	%rsi, %rdx
	imulq	-64(%rsp), %rdx
	movq	-72(%rsp), %rbx
	leaq	(%rbx,%rdx,4), %rax
	leaq	(,%rsi,4), %r11
	movq	-80(%rsp), %r14
	leaq	(%r14,%rdx,8), %rdx
	leaq	(,%rsi,8), %r15
	leaq	(%rcx,%rsi,8), %rdi
	leaq	(%r8,%rsi,8), %r9
	cmpq	%rdx, %rbx
	setb	%dl
	cmpq	%rax, %r14
	setb	%r10b
	andb	%dl, %r10b
	movq	%r15, -16(%rsp)
	movq	%r15, %rdx
	orq	%r11, %rdx
	sets	%dl
	orb	%r10b, %dl
	cmpq	%rdi, %rbx
	setb	%dil
	cmpq	%rax, %rcx
	setb	%r10b
	andb	%dil, %r10b
	movq	%r11, -8(%rsp)
	testq	%r11, %r11
	sets	%dil
	orb	%r10b, %dil
	orb	%dl, %dil
	cmpq	%r9, %rbx
	setb	%dl
	cmpq	%rax, %r8
	setb	%al
	andb	%dl, %al
	orb	%dil, %al
	movb	%al, -97(%rsp)
	movq	%rsi, %rax
	andq	$-16, %rax
	movq	%rax, -96(%rsp)
	movq	%rsi, %rax
	andq	$-4, %rax
	movq	%rax, -48(%rsp)
	movl	%esi, %eax
	andl	$3, %eax
	movq	%rax, -88(%rsp)
	leaq	48(%rbx), %r12
	leaq	96(%r14), %r13
	leaq	8(%rbx), %r11
	leaq	24(%r8), %rax
	movq	%rax, -32(%rsp)
	leaq	24(%rcx), %rax
	movq	%rax, -40(%rsp)
	leaq	24(%r14), %rax
	movq	%rax, -56(%rsp)
	xorl	%eax, %eax
	movq	%r14, %rdx
	movq	%rbx, %r9
	jmp	.LBB9_2
	.p2align	4
.LBB9_25:
	incq	%rax
	movq	-8(%rsp), %rdi
	addq	%rdi, %r12
	movq	-16(%rsp), %r10
	addq	%r10, %r13
	addq	%rdi, %r9
	addq	%r10, %rdx
	addq	%rdi, %r11
	addq	%r10, -56(%rsp)
	cmpq	-64(%rsp), %rax
	je	.LBB9_26
.LBB9_2:
	cmpq	$8, %rsi
	jl	.LBB9_7
	movq	%rax, %rdi
	imulq	%rsi, %rdi
	movq	-80(%rsp), %r10
	leaq	(%r10,%rdi,8), %r10
	movq	-72(%rsp), %rbx
	leaq	(%rbx,%rdi,4), %rdi
	xorl	%ebx, %ebx
	.p2align	4
.LBB9_4:
	movq	%rbx, %r14
	vmovupd	(%rdx,%rbx,8), %zmm0
	vsubpd	(%rcx,%rbx,8), %zmm0, %zmm0
	vdivpd	(%r8,%rbx,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, (%r9,%rbx,4)
	addq	$8, %rbx
	addq	$16, %r14
	cmpq	%r14, %rsi
	jge	.LBB9_4
	cmpq	%rsi, %rbx
	jae	.LBB9_25
	vmovupd	-64(%r10,%rsi,8), %zmm0
	vsubpd	-64(%rcx,%rsi,8), %zmm0, %zmm0
	vdivpd	-64(%r8,%rsi,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, -32(%rdi,%rsi,4)
	jmp	.LBB9_25
	.p2align	4
.LBB9_7:
	testq	%rsi, %rsi
	je	.LBB9_25
	cmpq	$4, %rsi
	setb	%dil
	orb	-97(%rsp), %dil
	testb	$1, %dil
	je	.LBB9_17
	xorl	%r10d, %r10d
	jmp	.LBB9_10
.LBB9_17:
	xorl	%edi, %edi
	cmpq	$16, %rsi
	jb	.LBB9_22
	movq	-96(%rsp), %r10
	.p2align	4
.LBB9_19:
	vmovupd	-96(%r13,%rdi,8), %ymm0
	vmovupd	-64(%r13,%rdi,8), %ymm1
	vmovupd	-32(%r13,%rdi,8), %ymm2
	vmovupd	(%r13,%rdi,8), %ymm3
	vsubpd	(%rcx,%rdi,8), %ymm0, %ymm0
	vsubpd	32(%rcx,%rdi,8), %ymm1, %ymm1
	vsubpd	64(%rcx,%rdi,8), %ymm2, %ymm2
	vsubpd	96(%rcx,%rdi,8), %ymm3, %ymm3
	vdivpd	(%r8,%rdi,8), %ymm0, %ymm0
	vdivpd	32(%r8,%rdi,8), %ymm1, %ymm1
	vdivpd	64(%r8,%rdi,8), %ymm2, %ymm2
	vdivpd	96(%r8,%rdi,8), %ymm3, %ymm3
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm1, %xmm1
	vcvtpd2ps	%ymm2, %xmm2
	vcvtpd2ps	%ymm3, %xmm3
	vmovups	%xmm0, -48(%r12,%rdi,4)
	vmovups	%xmm1, -32(%r12,%rdi,4)
	vmovups	%xmm2, -16(%r12,%rdi,4)
	vmovups	%xmm3, (%r12,%rdi,4)
	addq	$16, %rdi
	cmpq	%rdi, %r10
	jne	.LBB9_19
	cmpq	%r10, %rsi
	je	.LBB9_25
	movq	-96(%rsp), %rdi
	movq	%rdi, %r10
	testb	$12, %sil
	je	.LBB9_10
.LBB9_22:
	movq	-48(%rsp), %rbx
	.p2align	4
.LBB9_23:
	vmovupd	(%rdx,%rdi,8), %ymm0
	vsubpd	(%rcx,%rdi,8), %ymm0, %ymm0
	vdivpd	(%r8,%rdi,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovups	%xmm0, (%r9,%rdi,4)
	addq	$4, %rdi
	cmpq	%rdi, %rbx
	jne	.LBB9_23
	movq	%rbx, %r10
	cmpq	%rbx, %rsi
	je	.LBB9_25
.LBB9_10:
	movq	%r10, %r14
	cmpq	$0, -88(%rsp)
	je	.LBB9_14
	movq	%r11, -24(%rsp)
	leaq	(%r9,%r10,4), %rdi
	leaq	(%r8,%r10,8), %rbx
	leaq	(%rcx,%r10,8), %r15
	leaq	(%rdx,%r10,8), %rbp
	xorl	%r14d, %r14d
	movq	-88(%rsp), %r11
	.p2align	4
.LBB9_12:
	vmovsd	(%rbp,%r14,8), %xmm0
	vsubsd	(%r15,%r14,8), %xmm0, %xmm0
	vdivsd	(%rbx,%r14,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdi,%r14,4)
	incq	%r14
	cmpq	%r14, %r11
	jne	.LBB9_12
	addq	%r10, %r14
	movq	-24(%rsp), %r11
.LBB9_14:
	subq	%rsi, %r10
	cmpq	$-4, %r10
	ja	.LBB9_25
	movq	%rsi, %rbx
	subq	%r14, %rbx
	leaq	(%r11,%r14,4), %r10
	movq	-32(%rsp), %rdi
	leaq	(%rdi,%r14,8), %rdi
	movq	-40(%rsp), %r15
	leaq	(%r15,%r14,8), %r15
	movq	-56(%rsp), %rbp
	leaq	(,%r14,8), %r14
	addq	%rbp, %r14
	xorl	%ebp, %ebp
	.p2align	4
.LBB9_16:
	vmovsd	-24(%r14,%rbp,8), %xmm0
	vsubsd	-24(%r15,%rbp,8), %xmm0, %xmm0
	vdivsd	-24(%rdi,%rbp,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -8(%r10,%rbp,4)
	vmovsd	-16(%r14,%rbp,8), %xmm0
	vsubsd	-16(%r15,%rbp,8), %xmm0, %xmm0
	vdivsd	-16(%rdi,%rbp,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, -4(%r10,%rbp,4)
	vmovsd	-8(%r14,%rbp,8), %xmm0
	vsubsd	-8(%r15,%rbp,8), %xmm0, %xmm0
	vdivsd	-8(%rdi,%rbp,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%r10,%rbp,4)
	vmovsd	(%r14,%rbp,8), %xmm0
	vsubsd	(%r15,%rbp,8), %xmm0, %xmm0
	vdivsd	(%rdi,%rbp,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, 4(%r10,%rbp,4)
	addq	$4, %rbp
	cmpq	%rbp, %rbx
	jne	.LBB9_16
	jmp	.LBB9_25
.LBB9_26:
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
	je	.LBB10_11
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
	jmp	.LBB10_2
	.p2align	4
.LBB10_7:
	vmovupd	-64(%r14,%rsi,8), %zmm1
	vcmpgepd	-64(%rcx,%rsi,8), %zmm1, %k1
	vcmplepd	-64(%r8,%rsi,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
.LBB10_8:
	vextracti64x4	$1, %zmm0, %ymm1
	vpmaxsq	%zmm1, %zmm0, %zmm0
	vextracti128	$1, %ymm0, %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpand	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	shrq	$63, %r14
.LBB10_9:
	movb	%r14b, (%r9,%r11)
	incq	%r11
	addq	%r10, %rbx
	cmpq	%rdi, %r11
	je	.LBB10_10
.LBB10_2:
	cmpq	$8, %rsi
	jl	.LBB10_12
	movq	%r11, %r14
	imulq	%rsi, %r14
	leaq	(%rdx,%r14,8), %r14
	vmovupd	(%r14), %zmm0
	vcmpgepd	(%rcx), %zmm0, %k1
	vcmplepd	(%r8), %zmm0, %k0 {%k1}
	vpmovm2q	%k0, %zmm0
	cmpq	$16, %rsi
	jb	.LBB10_22
	movl	$8, %r15d
	.p2align	4
.LBB10_5:
	movq	%r15, %r12
	vmovupd	(%rbx,%r15,8), %zmm1
	vcmpgepd	(%rcx,%r15,8), %zmm1, %k1
	vcmplepd	(%r8,%r15,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
	addq	$8, %r15
	addq	$16, %r12
	cmpq	%r12, %rsi
	jge	.LBB10_5
	cmpq	%rsi, %r15
	jb	.LBB10_7
	jmp	.LBB10_8
	.p2align	4
.LBB10_12:
	testq	%rsi, %rsi
	je	.LBB10_13
	movb	$1, %bpl
	xorl	%r14d, %r14d
	jmp	.LBB10_15
	.p2align	4
.LBB10_18:
	xorl	%ebp, %ebp
	movq	%rax, %r15
	addq	%r14, %r15
	je	.LBB10_21
.LBB10_15:
	incq	%r14
	.p2align	4
.LBB10_16:
	vmovsd	-8(%rbx,%r14,8), %xmm0
	vucomisd	-8(%rcx,%r14,8), %xmm0
	jb	.LBB10_18
	vmovsd	-8(%r8,%r14,8), %xmm1
	vucomisd	%xmm0, %xmm1
	jb	.LBB10_18
	leaq	(%rax,%r14), %r15
	incq	%r15
	incq	%r14
	cmpq	$1, %r15
	jne	.LBB10_16
	movb	$1, %r14b
	testb	$1, %bpl
	jne	.LBB10_9
.LBB10_21:
	xorl	%r14d, %r14d
	jmp	.LBB10_9
	.p2align	4
.LBB10_22:
	cmpq	$8, %rsi
	jne	.LBB10_7
	jmp	.LBB10_8
.LBB10_13:
	movb	$1, %r14b
	jmp	.LBB10_9
.LBB10_10:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB10_11:
	vzeroupper
	retq
.Lfunc_end10:
	.size	nt_f64_within__avx512, .Lfunc_end10-nt_f64_within__avx512
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
