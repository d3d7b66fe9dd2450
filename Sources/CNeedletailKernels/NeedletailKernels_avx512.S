// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 2593534be5b5c608
// toolchain: Swift version 6.3.1 (swift-6.3.1-RELEASE)
// flags: -swift-version 6 -Ounchecked -wmo -parse-as-library -module-name NeedletailKernels -Xfrontend -disable-stack-protector -target x86_64-unknown-linux-gnu -Xcc -march=x86-64-v4 -D NT_FMA -D NT_AVX512 -emit-assembly
#if defined(__x86_64__) && defined(__ELF__)
	.hidden	nt_f32_cast__avx512
	.hidden	nt_f64_cast__avx512
	.hidden	nt_f16_cast__avx512
	.hidden	nt_bf16_cast__avx512
	.hidden	nt_i8_cast__avx512
	.hidden	nt_u8_cast__avx512
	.hidden	nt_i32_cast__avx512
	.hidden	nt_i64_cast__avx512
	.hidden	nt_bool_cast__avx512
	.hidden	nt_b8_copy_strided__avx512
	.hidden	nt_b16_copy_strided__avx512
	.hidden	nt_b32_copy_strided__avx512
	.hidden	nt_b64_copy_strided__avx512
	.hidden	nt_u8_dequantize__avx512
	.hidden	nt_i8_dequantize__avx512
	.hidden	nt_f32_sigmoid__avx512
	.hidden	nt_f32_tanh__avx512
	.hidden	nt_f32_gelu__avx512
	.hidden	nt_f32_gelu_tanh__avx512
	.hidden	nt_f32_silu__avx512
	.hidden	nt_f32_softplus__avx512
	.hidden	nt_f32_mish__avx512
	.hidden	nt_f32_elu__avx512
	.hidden	nt_f32_selu__avx512
	.hidden	nt_f32_fma_peak__avx512
	.hidden	nt_f32_read_sum__avx512
	.hidden	nt_f32_exp__avx512
	.hidden	nt_f32_log__avx512
	.hidden	nt_f32_erf__avx512
	.hidden	nt_f32_sin__avx512
	.hidden	nt_f32_cos__avx512
	.hidden	nt_f32_power__avx512
	.hidden	nt_f32_matmul__avx512
	.hidden	nt_f32_scale_shift__avx512
	.hidden	nt_f32_hard_sigmoid__avx512
	.hidden	nt_f32_hard_swish__avx512
	.hidden	nt_f32_leaky_relu__avx512
	.hidden	nt_f32_relu__avx512
	.hidden	nt_f32_relu6__avx512
	.hidden	nt_f32_clip__avx512
	.hidden	nt_f32_negate__avx512
	.hidden	nt_f32_abs__avx512
	.hidden	nt_f32_reciprocal__avx512
	.hidden	nt_f32_square__avx512
	.hidden	nt_f32_sqrt__avx512
	.hidden	nt_f32_rsqrt__avx512
	.hidden	nt_f32_floor__avx512
	.hidden	nt_f32_ceil__avx512
	.hidden	nt_f32_round__avx512
	.hidden	nt_f64_standardize_f32__avx512
	.hidden	nt_f64_within__avx512
	.hidden	nt_f64_exp__avx512
	.hidden	nt_f64_log__avx512
	.hidden	nt_f64_sigmoid__avx512
	.hidden	nt_i32_gather__avx512
	.hidden	nt_i64_gather__avx512
	.hidden	nt_i32_check_indices__avx512
	.hidden	nt_i64_check_indices__avx512
	.hidden	nt_b8_transpose__avx512
	.hidden	nt_b16_transpose__avx512
	.hidden	nt_b32_transpose__avx512
	.hidden	nt_b64_transpose__avx512
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI0_0:
	.quad	0xc3e0000000000000
.LCPI0_1:
	.quad	0x43dfffffffffffff
.LCPI0_3:
	.quad	9223372036854775807
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI0_2:
	.long	0x5f000000
.LCPI0_4:
	.long	0xcf000000
.LCPI0_5:
	.long	0x4effffff
.LCPI0_6:
	.long	0x4f000000
.LCPI0_7:
	.long	2147483647
.LCPI0_8:
	.long	0x437f0000
.LCPI0_9:
	.long	0xc3000000
.LCPI0_10:
	.long	0x42fe0000
.LCPI0_11:
	.long	1
.LCPI0_12:
	.long	32767
.LCPI0_13:
	.long	64
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_14:
	.zero	16,1
	.text
	.globl	nt_f32_cast__avx512
	.p2align	4
	.type	nt_f32_cast__avx512,@function
nt_f32_cast__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-128, %rsp
	subq	$384, %rsp
	movq	(%rdi), %rax
	movq	8(%rdi), %rbx
	movl	16(%rdi), %edi
	leaq	16(%rsi), %rcx
	cmpq	$7, %rdi
	ja	.LBB0_50
	leaq	.LJTI0_0(%rip), %r8
	movslq	(%r8,%rdi,4), %rdi
	addq	%r8, %rdi
	jmpq	*%rdi
.LBB0_2:
	cmpq	%rcx, %rdx
	jge	.LBB0_4
	movq	%rsi, %rcx
	jmp	.LBB0_5
	.p2align	4
.LBB0_4:
	vmovups	(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, (%rbx,%rsi,4)
	leaq	16(%rsi), %rcx
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%rcx, %rsi
	jge	.LBB0_4
.LBB0_5:
	subq	%rcx, %rdx
	jle	.LBB0_7
	leaq	(%rax,%rcx,4), %rsi
	shlq	$2, %rdx
	leaq	(%rbx,%rcx,4), %rdi
	vzeroupper
	callq	memmove@PLT
	jmp	.LBB0_7
.LBB0_28:
	cmpq	%rcx, %rdx
	jge	.LBB0_30
	movq	%rsi, %r15
	jmp	.LBB0_32
.LBB0_14:
	cmpq	%rcx, %rdx
	jge	.LBB0_16
	movq	%rsi, %r15
	jmp	.LBB0_17
	.p2align	4
.LBB0_16:
	vmovdqu64	(%rax,%rsi,4), %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqu	%ymm0, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_16
.LBB0_17:
	subq	%r15, %rdx
	jle	.LBB0_7
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa64	128(%rsp), %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqa	%ymm0, 64(%rsp)
	jmp	.LBB0_19
.LBB0_22:
	cmpq	%rcx, %rdx
	jge	.LBB0_24
	movq	%rsi, %r15
	jmp	.LBB0_26
.LBB0_48:
	cmpq	%rcx, %rdx
	jge	.LBB0_52
	movq	%rsi, %r15
	jmp	.LBB0_54
.LBB0_8:
	cmpq	%rcx, %rdx
	jge	.LBB0_10
	movq	%rsi, %r15
	jmp	.LBB0_11
	.p2align	4
.LBB0_10:
	vcvtps2pd	(%rax,%rsi,4), %zmm0
	vcvtps2pd	32(%rax,%rsi,4), %zmm1
	vmovupd	%zmm1, 64(%rbx,%rsi,8)
	vmovups	%zmm0, (%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_10
.LBB0_11:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 64(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	64(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtps2pd	64(%rsp), %zmm0
	vcvtps2pd	96(%rsp), %zmm1
	vmovdqa64	%zmm1, 192(%rsp)
	vmovdqa64	%zmm0, 128(%rsp)
	jmp	.LBB0_13
.LBB0_34:
	cmpq	%rcx, %rdx
	jge	.LBB0_36
	movq	%rsi, %r15
	jmp	.LBB0_38
.LBB0_42:
	cmpq	%rcx, %rdx
	jge	.LBB0_44
	movq	%rsi, %r15
	jmp	.LBB0_46
.LBB0_50:
	cmpq	%rcx, %rdx
	jge	.LBB0_56
	movq	%rsi, %r15
	jmp	.LBB0_58
.LBB0_30:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI0_9(%rip), %zmm1
	vbroadcastss	.LCPI0_10(%rip), %zmm2
	.p2align	4
.LBB0_31:
	vmovups	(%rax,%rsi,4), %zmm3
	vcmpordps	%zmm0, %zmm3, %k1
	vmovaps	%zmm3, %zmm3 {%k1} {z}
	vmaxps	%zmm3, %zmm1, %zmm3
	vminps	%zmm3, %zmm2, %zmm3
	vcvttps2dq	%zmm3, %zmm3
	vpmovdb	%zmm3, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_31
.LBB0_32:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	128(%rsp), %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpordps	%zmm1, %zmm0, %k1
	vmovaps	%zmm0, %zmm0 {%k1} {z}
	vbroadcastss	.LCPI0_9(%rip), %zmm1
	vmaxps	%zmm0, %zmm1, %zmm0
	vbroadcastss	.LCPI0_10(%rip), %zmm1
	jmp	.LBB0_40
.LBB0_24:
	vpbroadcastd	.LCPI0_11(%rip), %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vpbroadcastd	.LCPI0_12(%rip), %zmm2
	vpbroadcastd	.LCPI0_13(%rip), %zmm3
	.p2align	4
.LBB0_25:
	vmovdqu64	(%rax,%rsi,4), %zmm4
	vpsrld	$16, %zmm4, %zmm5
	vpandd	%zmm0, %zmm5, %zmm6
	vpaddd	%zmm6, %zmm4, %zmm6
	vpaddd	%zmm2, %zmm6, %zmm6
	vcmpunordps	%zmm1, %zmm4, %k1
	vpsrld	$16, %zmm6, %zmm4
	vpord	%zmm3, %zmm5, %zmm4 {%k1}
	vpmovdw	%zmm4, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_25
.LBB0_26:
	subq	%r15, %rdx
	jle	.LBB0_7
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa64	128(%rsp), %zmm0
	vpsrld	$16, %zmm0, %zmm1
	vpandd	.LCPI0_11(%rip){1to16}, %zmm1, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm2
	vpxor	%xmm3, %xmm3, %xmm3
	vcmpunordps	%zmm3, %zmm0, %k1
	vpaddd	.LCPI0_12(%rip){1to16}, %zmm2, %zmm0
	vpsrld	$16, %zmm0, %zmm0
	vpord	.LCPI0_13(%rip){1to16}, %zmm1, %zmm0 {%k1}
	vpmovdw	%zmm0, 64(%rsp)
.LBB0_19:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
	jmp	.LBB0_20
.LBB0_52:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI0_0(%rip), %zmm1
	vbroadcastsd	.LCPI0_1(%rip), %zmm2
	vbroadcastss	.LCPI0_2(%rip), %zmm3
	vpbroadcastq	.LCPI0_3(%rip), %zmm4
	.p2align	4
.LBB0_53:
	vmovups	(%rax,%rsi,4), %zmm5
	vcmpordps	%zmm0, %zmm5, %k1
	kshiftrw	$8, %k1, %k2
	vcvtps2pd	32(%rax,%rsi,4), %zmm6 {%k2} {z}
	vcvtps2pd	(%rax,%rsi,4), %zmm7 {%k1} {z}
	vmaxpd	%zmm7, %zmm1, %zmm7
	vmaxpd	%zmm6, %zmm1, %zmm6
	vminpd	%zmm6, %zmm2, %zmm6
	vminpd	%zmm7, %zmm2, %zmm7
	vcvttpd2qq	%zmm7, %zmm7
	vcvttpd2qq	%zmm6, %zmm6
	vcmpgeps	%zmm3, %zmm5, %k1
	kshiftrw	$8, %k1, %k2
	vmovdqa64	%zmm4, %zmm7 {%k1}
	vmovdqu64	%zmm7, (%rbx,%rsi,8)
	vmovdqa64	%zmm4, %zmm6 {%k2}
	vmovdqu64	%zmm6, 64(%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_53
.LBB0_54:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 64(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	64(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	64(%rsp), %zmm0
	vxorpd	%xmm1, %xmm1, %xmm1
	vcmpordps	%zmm1, %zmm0, %k1
	kshiftrw	$8, %k1, %k2
	vcvtps2pd	96(%rsp), %zmm1 {%k2} {z}
	vcvtps2pd	64(%rsp), %zmm2 {%k1} {z}
	vbroadcastsd	.LCPI0_0(%rip), %zmm3
	vmaxpd	%zmm2, %zmm3, %zmm2
	vbroadcastsd	.LCPI0_1(%rip), %zmm4
	vmaxpd	%zmm1, %zmm3, %zmm1
	vminpd	%zmm1, %zmm4, %zmm1
	vminpd	%zmm2, %zmm4, %zmm2
	vcvttpd2qq	%zmm2, %zmm2
	vcmpgeps	.LCPI0_2(%rip){1to16}, %zmm0, %k1
	vcvttpd2qq	%zmm1, %zmm0
	kshiftrw	$8, %k1, %k2
	vpbroadcastq	.LCPI0_3(%rip), %zmm1
	vmovdqa64	%zmm1, %zmm0 {%k2}
	vmovdqa64	%zmm1, %zmm2 {%k1}
	vmovdqa64	%zmm2, 128(%rsp)
	vmovdqa64	%zmm0, 192(%rsp)
.LBB0_13:
	leaq	(%rbx,%r15,8), %rdi
	shlq	$3, %r14
	leaq	128(%rsp), %rsi
	jmp	.LBB0_21
.LBB0_36:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI0_8(%rip), %zmm1
	.p2align	4
.LBB0_37:
	vmovups	(%rax,%rsi,4), %zmm2
	vcmpordps	%zmm0, %zmm2, %k1
	vmovaps	%zmm2, %zmm2 {%k1} {z}
	vmaxps	%zmm2, %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vcvttps2dq	%zmm2, %zmm2
	vpmovdb	%zmm2, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_37
.LBB0_38:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	128(%rsp), %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpordps	%zmm1, %zmm0, %k1
	vmovaps	%zmm0, %zmm0 {%k1} {z}
	vmaxps	%zmm0, %zmm1, %zmm0
	vbroadcastss	.LCPI0_8(%rip), %zmm1
.LBB0_40:
	vminps	%zmm0, %zmm1, %zmm0
	vcvttps2dq	%zmm0, %zmm0
	vpmovdb	%zmm0, 64(%rsp)
	jmp	.LBB0_41
.LBB0_44:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI0_4(%rip), %zmm1
	vbroadcastss	.LCPI0_5(%rip), %zmm2
	vbroadcastss	.LCPI0_6(%rip), %zmm3
	.p2align	4
.LBB0_45:
	vmovups	(%rax,%rsi,4), %zmm4
	vcmpordps	%zmm0, %zmm4, %k1
	vmovaps	%zmm4, %zmm5 {%k1} {z}
	vmaxps	%zmm5, %zmm1, %zmm5
	vminps	%zmm5, %zmm2, %zmm5
	vcvttps2dq	%zmm5, %zmm5
	vcmpgeps	%zmm3, %zmm4, %k1
	vpbroadcastd	.LCPI0_7(%rip), %zmm5 {%k1}
	vmovdqu64	%zmm5, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_45
.LBB0_46:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	shlq	$2, %rdx
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vmovaps	128(%rsp), %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpordps	%zmm1, %zmm0, %k1
	vmovaps	%zmm0, %zmm1 {%k1} {z}
	vbroadcastss	.LCPI0_4(%rip), %zmm2
	vmaxps	%zmm1, %zmm2, %zmm1
	vbroadcastss	.LCPI0_5(%rip), %zmm2
	vminps	%zmm1, %zmm2, %zmm1
	vcmpgeps	.LCPI0_6(%rip){1to16}, %zmm0, %k1
	vcvttps2dq	%zmm1, %zmm0
	vpbroadcastd	.LCPI0_7(%rip), %zmm0 {%k1}
	vmovdqa64	%zmm0, 64(%rsp)
	leaq	(%rbx,%r15,4), %rdi
.LBB0_20:
	leaq	64(%rsp), %rsi
	jmp	.LBB0_21
.LBB0_56:
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB0_57:
	vcmpneqps	(%rax,%rsi,4), %zmm0, %k1
	vmovdqu8	.LCPI0_14(%rip), %xmm1 {%k1} {z}
	vmovdqu	%xmm1, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_57
.LBB0_58:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%zmm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm0, %xmm0, %xmm0
	vcmpneqps	128(%rsp), %zmm0, %k1
	vmovdqu8	.LCPI0_14(%rip), %xmm0 {%k1} {z}
	vmovdqa	%xmm0, 64(%rsp)
.LBB0_41:
	addq	%r15, %rbx
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdi
.LBB0_21:
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB0_7:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end0:
	.size	nt_f32_cast__avx512, .Lfunc_end0-nt_f32_cast__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI0_0:
	.long	.LBB0_2-.LJTI0_0
	.long	.LBB0_8-.LJTI0_0
	.long	.LBB0_14-.LJTI0_0
	.long	.LBB0_22-.LJTI0_0
	.long	.LBB0_28-.LJTI0_0
	.long	.LBB0_34-.LJTI0_0
	.long	.LBB0_42-.LJTI0_0
	.long	.LBB0_48-.LJTI0_0
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI1_0:
	.quad	0xc3e0000000000000
.LCPI1_1:
	.quad	0x43dfffffffffffff
.LCPI1_2:
	.quad	0x43e0000000000000
.LCPI1_3:
	.quad	9223372036854775807
.LCPI1_4:
	.quad	0xc1e0000000000000
.LCPI1_5:
	.quad	0x41dfffffffc00000
.LCPI1_6:
	.quad	0x406fe00000000000
.LCPI1_7:
	.quad	0xc060000000000000
.LCPI1_8:
	.quad	0x405fc00000000000
.LCPI1_9:
	.quad	9218868437227405312
.LCPI1_10:
	.quad	0x3810000000000000
.LCPI1_11:
	.quad	0x47f0000000000000
.LCPI1_12:
	.quad	0x42c8000000000000
.LCPI1_13:
	.quad	-9223372036854775808
.LCPI1_17:
	.quad	0x3f10000000000000
.LCPI1_18:
	.quad	0x4298000000000000
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI1_14:
	.long	1
.LCPI1_15:
	.long	32767
.LCPI1_16:
	.long	64
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI1_19:
	.zero	16,1
	.text
	.globl	nt_f64_cast__avx512
	.p2align	4
	.type	nt_f64_cast__avx512,@function
nt_f64_cast__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-128, %rsp
	subq	$384, %rsp
	movq	(%rdi), %rax
	movq	8(%rdi), %rbx
	movl	16(%rdi), %edi
	leaq	16(%rsi), %rcx
	cmpq	$7, %rdi
	ja	.LBB1_51
	leaq	.LJTI1_0(%rip), %r8
	movslq	(%r8,%rdi,4), %rdi
	addq	%r8, %rdi
	jmpq	*%rdi
.LBB1_2:
	cmpq	%rcx, %rdx
	jge	.LBB1_4
	movq	%rsi, %r15
	jmp	.LBB1_5
	.p2align	4
.LBB1_4:
	vcvtpd2ps	64(%rax,%rsi,8), %ymm0
	vcvtpd2ps	(%rax,%rsi,8), %ymm1
	vinsertf64x4	$1, %ymm0, %zmm1, %zmm0
	vmovupd	%zmm0, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_4
.LBB1_5:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%zmm0, 64(%rsp)
	vmovapd	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtpd2ps	(%rsp), %ymm0
	vcvtpd2ps	64(%rsp), %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vmovdqa64	%zmm0, 128(%rsp)
	jmp	.LBB1_7
.LBB1_29:
	cmpq	%rcx, %rdx
	jge	.LBB1_31
	movq	%rsi, %r15
	jmp	.LBB1_33
.LBB1_16:
	cmpq	%rcx, %rdx
	jge	.LBB1_18
	movq	%rsi, %r15
	jmp	.LBB1_20
.LBB1_23:
	cmpq	%rcx, %rdx
	jge	.LBB1_25
	movq	%rsi, %r15
	jmp	.LBB1_27
.LBB1_49:
	cmpq	%rcx, %rdx
	jge	.LBB1_53
	movq	%rsi, %r15
	jmp	.LBB1_55
.LBB1_11:
	cmpq	%rcx, %rdx
	jge	.LBB1_13
	movq	%rsi, %rcx
	jmp	.LBB1_14
	.p2align	4
.LBB1_13:
	vmovupd	(%rax,%rsi,8), %zmm0
	vmovupd	64(%rax,%rsi,8), %zmm1
	vmovupd	%zmm1, 64(%rbx,%rsi,8)
	vmovupd	%zmm0, (%rbx,%rsi,8)
	leaq	16(%rsi), %rcx
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%rcx, %rsi
	jge	.LBB1_13
.LBB1_14:
	subq	%rcx, %rdx
	jle	.LBB1_10
	leaq	(%rax,%rcx,8), %rsi
	shlq	$3, %rdx
	leaq	(%rbx,%rcx,8), %rdi
	vzeroupper
	callq	memmove@PLT
	jmp	.LBB1_10
.LBB1_35:
	cmpq	%rcx, %rdx
	jge	.LBB1_37
	movq	%rsi, %r15
	jmp	.LBB1_39
.LBB1_43:
	cmpq	%rcx, %rdx
	jge	.LBB1_45
	movq	%rsi, %r15
	jmp	.LBB1_47
.LBB1_51:
	cmpq	%rcx, %rdx
	jge	.LBB1_57
	movq	%rsi, %r15
	jmp	.LBB1_59
.LBB1_31:
	vxorpd	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI1_7(%rip), %zmm1
	vbroadcastsd	.LCPI1_8(%rip), %zmm2
	.p2align	4
.LBB1_32:
	vmovupd	(%rax,%rsi,8), %zmm3
	vmovupd	64(%rax,%rsi,8), %zmm4
	vcmpordpd	%zmm0, %zmm3, %k1
	vcmpordpd	%zmm0, %zmm4, %k2
	vmovapd	%zmm4, %zmm4 {%k2} {z}
	vmovapd	%zmm3, %zmm3 {%k1} {z}
	vmaxpd	%zmm3, %zmm1, %zmm3
	vmaxpd	%zmm4, %zmm1, %zmm4
	vminpd	%zmm4, %zmm2, %zmm4
	vminpd	%zmm3, %zmm2, %zmm3
	vcvttpd2dq	%zmm3, %ymm3
	vcvttpd2dq	%zmm4, %ymm4
	vinserti64x4	$1, %ymm4, %zmm3, %zmm3
	vpmovdb	%zmm3, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_32
.LBB1_33:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%zmm0, 64(%rsp)
	vmovapd	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovapd	(%rsp), %zmm0
	vmovapd	64(%rsp), %zmm1
	vxorpd	%xmm2, %xmm2, %xmm2
	vcmpordpd	%zmm2, %zmm0, %k1
	vcmpordpd	%zmm2, %zmm1, %k2
	vmovapd	%zmm1, %zmm1 {%k2} {z}
	vmovapd	%zmm0, %zmm0 {%k1} {z}
	vbroadcastsd	.LCPI1_7(%rip), %zmm2
	vmaxpd	%zmm0, %zmm2, %zmm0
	vmaxpd	%zmm1, %zmm2, %zmm1
	vbroadcastsd	.LCPI1_8(%rip), %zmm2
	jmp	.LBB1_41
.LBB1_18:
	vbroadcastsd	.LCPI1_9(%rip), %zmm0
	vbroadcastsd	.LCPI1_17(%rip), %zmm1
	vbroadcastsd	.LCPI1_11(%rip), %zmm2
	vbroadcastsd	.LCPI1_18(%rip), %zmm3
	vpbroadcastq	.LCPI1_13(%rip), %zmm4
	.p2align	4
.LBB1_19:
	vmovupd	(%rax,%rsi,8), %zmm5
	vmovupd	64(%rax,%rsi,8), %zmm6
	vandpd	%zmm0, %zmm6, %zmm7
	vandpd	%zmm0, %zmm5, %zmm8
	vmaxpd	%zmm8, %zmm1, %zmm8
	vmaxpd	%zmm7, %zmm1, %zmm7
	vminpd	%zmm7, %zmm2, %zmm7
	vminpd	%zmm8, %zmm2, %zmm8
	vmulpd	%zmm3, %zmm8, %zmm8
	vmulpd	%zmm3, %zmm7, %zmm7
	vaddpd	%zmm6, %zmm7, %zmm9
	vaddpd	%zmm5, %zmm8, %zmm10
	vsubpd	%zmm8, %zmm10, %zmm8
	vsubpd	%zmm7, %zmm9, %zmm7
	vpternlogq	$248, %zmm4, %zmm5, %zmm8
	vcvtpd2ps	%zmm8, %ymm5
	vpternlogq	$248, %zmm4, %zmm6, %zmm7
	vcvtpd2ps	%zmm7, %ymm6
	vinserti64x4	$1, %ymm6, %zmm5, %zmm5
	vcvtps2ph	$0, {sae}, %zmm5, %ymm5
	vmovdqu	%ymm5, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_19
.LBB1_20:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%zmm0, 64(%rsp)
	vmovapd	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovapd	(%rsp), %zmm0
	vmovapd	64(%rsp), %zmm1
	vbroadcastsd	.LCPI1_9(%rip), %zmm2
	vandpd	%zmm2, %zmm1, %zmm3
	vbroadcastsd	.LCPI1_17(%rip), %zmm4
	vandpd	%zmm2, %zmm0, %zmm2
	vmaxpd	%zmm2, %zmm4, %zmm2
	vmaxpd	%zmm3, %zmm4, %zmm3
	vbroadcastsd	.LCPI1_11(%rip), %zmm4
	vminpd	%zmm3, %zmm4, %zmm3
	vminpd	%zmm2, %zmm4, %zmm2
	vbroadcastsd	.LCPI1_18(%rip), %zmm4
	vmulpd	%zmm4, %zmm2, %zmm2
	vmulpd	%zmm4, %zmm3, %zmm3
	vaddpd	%zmm3, %zmm1, %zmm4
	vaddpd	%zmm2, %zmm0, %zmm5
	vsubpd	%zmm2, %zmm5, %zmm2
	vsubpd	%zmm3, %zmm4, %zmm3
	vpbroadcastq	.LCPI1_13(%rip), %zmm4
	vpternlogq	$248, %zmm4, %zmm1, %zmm3
	vpternlogq	$248, %zmm4, %zmm0, %zmm2
	vcvtpd2ps	%zmm2, %ymm0
	vcvtpd2ps	%zmm3, %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqa	%ymm0, 128(%rsp)
	jmp	.LBB1_22
.LBB1_25:
	vbroadcastsd	.LCPI1_9(%rip), %zmm0
	vbroadcastsd	.LCPI1_10(%rip), %zmm1
	vbroadcastsd	.LCPI1_11(%rip), %zmm2
	vbroadcastsd	.LCPI1_12(%rip), %zmm3
	vpbroadcastq	.LCPI1_13(%rip), %zmm4
	vpbroadcastd	.LCPI1_14(%rip), %zmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vpbroadcastd	.LCPI1_15(%rip), %zmm7
	vpbroadcastd	.LCPI1_16(%rip), %zmm8
	.p2align	4
.LBB1_26:
	vmovupd	(%rax,%rsi,8), %zmm9
	vmovupd	64(%rax,%rsi,8), %zmm10
	vandpd	%zmm0, %zmm10, %zmm11
	vandpd	%zmm0, %zmm9, %zmm12
	vmaxpd	%zmm12, %zmm1, %zmm12
	vmaxpd	%zmm11, %zmm1, %zmm11
	vminpd	%zmm11, %zmm2, %zmm11
	vminpd	%zmm12, %zmm2, %zmm12
	vmulpd	%zmm3, %zmm12, %zmm12
	vmulpd	%zmm3, %zmm11, %zmm11
	vaddpd	%zmm10, %zmm11, %zmm13
	vaddpd	%zmm9, %zmm12, %zmm14
	vsubpd	%zmm12, %zmm14, %zmm12
	vsubpd	%zmm11, %zmm13, %zmm11
	vpternlogq	$248, %zmm4, %zmm10, %zmm11
	vpternlogq	$248, %zmm4, %zmm9, %zmm12
	vcvtpd2ps	%zmm12, %ymm9
	vcvtpd2ps	%zmm11, %ymm10
	vinserti64x4	$1, %ymm10, %zmm9, %zmm9
	vpsrld	$16, %zmm9, %zmm10
	vpandd	%zmm5, %zmm10, %zmm11
	vpaddd	%zmm11, %zmm9, %zmm11
	vpaddd	%zmm7, %zmm11, %zmm11
	vcmpunordps	%zmm6, %zmm9, %k1
	vpsrld	$16, %zmm11, %zmm9
	vpord	%zmm8, %zmm10, %zmm9 {%k1}
	vpmovdw	%zmm9, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_26
.LBB1_27:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%zmm0, 64(%rsp)
	vmovapd	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovapd	(%rsp), %zmm0
	vmovapd	64(%rsp), %zmm1
	vbroadcastsd	.LCPI1_9(%rip), %zmm2
	vandpd	%zmm2, %zmm1, %zmm3
	vandpd	%zmm2, %zmm0, %zmm2
	vbroadcastsd	.LCPI1_10(%rip), %zmm4
	vmaxpd	%zmm2, %zmm4, %zmm2
	vmaxpd	%zmm3, %zmm4, %zmm3
	vbroadcastsd	.LCPI1_11(%rip), %zmm4
	vminpd	%zmm3, %zmm4, %zmm3
	vminpd	%zmm2, %zmm4, %zmm2
	vbroadcastsd	.LCPI1_12(%rip), %zmm4
	vmulpd	%zmm4, %zmm2, %zmm2
	vmulpd	%zmm4, %zmm3, %zmm3
	vaddpd	%zmm3, %zmm1, %zmm4
	vaddpd	%zmm2, %zmm0, %zmm5
	vsubpd	%zmm2, %zmm5, %zmm2
	vsubpd	%zmm3, %zmm4, %zmm3
	vpbroadcastq	.LCPI1_13(%rip), %zmm4
	vpternlogq	$248, %zmm4, %zmm1, %zmm3
	vpternlogq	$248, %zmm4, %zmm0, %zmm2
	vcvtpd2ps	%zmm2, %ymm0
	vcvtpd2ps	%zmm3, %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vpsrld	$16, %zmm0, %zmm1
	vpandd	.LCPI1_14(%rip){1to16}, %zmm1, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm2
	vpxor	%xmm3, %xmm3, %xmm3
	vcmpunordps	%zmm3, %zmm0, %k1
	vpaddd	.LCPI1_15(%rip){1to16}, %zmm2, %zmm0
	vpsrld	$16, %zmm0, %zmm0
	vpord	.LCPI1_16(%rip){1to16}, %zmm1, %zmm0 {%k1}
	vpmovdw	%zmm0, 128(%rsp)
.LBB1_22:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
	jmp	.LBB1_8
.LBB1_53:
	vxorpd	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI1_0(%rip), %zmm1
	vbroadcastsd	.LCPI1_1(%rip), %zmm2
	vbroadcastsd	.LCPI1_2(%rip), %zmm3
	vpbroadcastq	.LCPI1_3(%rip), %zmm4
	.p2align	4
.LBB1_54:
	vmovupd	(%rax,%rsi,8), %zmm5
	vmovupd	64(%rax,%rsi,8), %zmm6
	vcmpordpd	%zmm0, %zmm6, %k1
	vcmpordpd	%zmm0, %zmm5, %k2
	vmovapd	%zmm5, %zmm7 {%k2} {z}
	vmovapd	%zmm6, %zmm8 {%k1} {z}
	vmaxpd	%zmm8, %zmm1, %zmm8
	vmaxpd	%zmm7, %zmm1, %zmm7
	vminpd	%zmm7, %zmm2, %zmm7
	vminpd	%zmm8, %zmm2, %zmm8
	vcvttpd2qq	%zmm8, %zmm8
	vcvttpd2qq	%zmm7, %zmm7
	vcmplepd	%zmm6, %zmm3, %k1
	vcmplepd	%zmm5, %zmm3, %k2
	vmovdqa64	%zmm4, %zmm8 {%k1}
	vmovdqu64	%zmm8, 64(%rbx,%rsi,8)
	vmovdqa64	%zmm4, %zmm7 {%k2}
	vmovdqu64	%zmm7, (%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_54
.LBB1_55:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%zmm0, 64(%rsp)
	vmovapd	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	shlq	$3, %rdx
	movq	%rsp, %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vmovapd	(%rsp), %zmm0
	vmovapd	64(%rsp), %zmm1
	vxorpd	%xmm2, %xmm2, %xmm2
	vcmpordpd	%zmm2, %zmm1, %k1
	vcmpordpd	%zmm2, %zmm0, %k2
	vmovapd	%zmm0, %zmm2 {%k2} {z}
	vmovapd	%zmm1, %zmm3 {%k1} {z}
	vbroadcastsd	.LCPI1_0(%rip), %zmm4
	vmaxpd	%zmm3, %zmm4, %zmm3
	vbroadcastsd	.LCPI1_1(%rip), %zmm5
	vmaxpd	%zmm2, %zmm4, %zmm2
	vminpd	%zmm2, %zmm5, %zmm2
	vminpd	%zmm3, %zmm5, %zmm3
	vcvttpd2qq	%zmm3, %zmm3
	vbroadcastsd	.LCPI1_2(%rip), %zmm4
	vcvttpd2qq	%zmm2, %zmm2
	vcmplepd	%zmm1, %zmm4, %k1
	vcmplepd	%zmm0, %zmm4, %k2
	vpbroadcastq	.LCPI1_3(%rip), %zmm0
	vmovdqa64	%zmm0, %zmm2 {%k2}
	vmovdqa64	%zmm0, %zmm3 {%k1}
	vmovdqa64	%zmm3, 192(%rsp)
	vmovdqa64	%zmm2, 128(%rsp)
	leaq	(%rbx,%r15,8), %rdi
	jmp	.LBB1_8
.LBB1_37:
	vxorpd	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI1_6(%rip), %zmm1
	.p2align	4
.LBB1_38:
	vmovupd	(%rax,%rsi,8), %zmm2
	vmovupd	64(%rax,%rsi,8), %zmm3
	vcmpordpd	%zmm0, %zmm2, %k1
	vcmpordpd	%zmm0, %zmm3, %k2
	vmovapd	%zmm3, %zmm3 {%k2} {z}
	vmovapd	%zmm2, %zmm2 {%k1} {z}
	vmaxpd	%zmm2, %zmm0, %zmm2
	vmaxpd	%zmm3, %zmm0, %zmm3
	vminpd	%zmm3, %zmm1, %zmm3
	vminpd	%zmm2, %zmm1, %zmm2
	vcvttpd2dq	%zmm2, %ymm2
	vcvttpd2dq	%zmm3, %ymm3
	vinserti64x4	$1, %ymm3, %zmm2, %zmm2
	vpmovdb	%zmm2, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_38
.LBB1_39:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%zmm0, 64(%rsp)
	vmovapd	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovapd	(%rsp), %zmm0
	vmovapd	64(%rsp), %zmm1
	vpxor	%xmm2, %xmm2, %xmm2
	vcmpordpd	%zmm2, %zmm0, %k1
	vcmpordpd	%zmm2, %zmm1, %k2
	vmovapd	%zmm1, %zmm1 {%k2} {z}
	vmovapd	%zmm0, %zmm0 {%k1} {z}
	vmaxpd	%zmm0, %zmm2, %zmm0
	vmaxpd	%zmm1, %zmm2, %zmm1
	vbroadcastsd	.LCPI1_6(%rip), %zmm2
.LBB1_41:
	vminpd	%zmm1, %zmm2, %zmm1
	vminpd	%zmm0, %zmm2, %zmm0
	vcvttpd2dq	%zmm0, %ymm0
	vcvttpd2dq	%zmm1, %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vpmovdb	%zmm0, 128(%rsp)
	jmp	.LBB1_42
.LBB1_45:
	vxorpd	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI1_4(%rip), %zmm1
	vbroadcastsd	.LCPI1_5(%rip), %zmm2
	.p2align	4
.LBB1_46:
	vmovupd	(%rax,%rsi,8), %zmm3
	vmovupd	64(%rax,%rsi,8), %zmm4
	vcmpordpd	%zmm0, %zmm3, %k1
	vcmpordpd	%zmm0, %zmm4, %k2
	vmovapd	%zmm4, %zmm4 {%k2} {z}
	vmovapd	%zmm3, %zmm3 {%k1} {z}
	vmaxpd	%zmm3, %zmm1, %zmm3
	vmaxpd	%zmm4, %zmm1, %zmm4
	vminpd	%zmm4, %zmm2, %zmm4
	vminpd	%zmm3, %zmm2, %zmm3
	vcvttpd2dq	%zmm3, %ymm3
	vcvttpd2dq	%zmm4, %ymm4
	vinserti64x4	$1, %ymm4, %zmm3, %zmm3
	vmovdqu64	%zmm3, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_46
.LBB1_47:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%zmm0, 64(%rsp)
	vmovapd	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovapd	(%rsp), %zmm0
	vmovapd	64(%rsp), %zmm1
	vxorpd	%xmm2, %xmm2, %xmm2
	vcmpordpd	%zmm2, %zmm0, %k1
	vcmpordpd	%zmm2, %zmm1, %k2
	vmovapd	%zmm1, %zmm1 {%k2} {z}
	vmovapd	%zmm0, %zmm0 {%k1} {z}
	vbroadcastsd	.LCPI1_4(%rip), %zmm2
	vmaxpd	%zmm0, %zmm2, %zmm0
	vmaxpd	%zmm1, %zmm2, %zmm1
	vbroadcastsd	.LCPI1_5(%rip), %zmm2
	vminpd	%zmm1, %zmm2, %zmm1
	vminpd	%zmm0, %zmm2, %zmm0
	vcvttpd2dq	%zmm0, %ymm0
	vcvttpd2dq	%zmm1, %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vmovdqa64	%zmm0, 128(%rsp)
.LBB1_7:
	leaq	(%rbx,%r15,4), %rdi
	shlq	$2, %r14
.LBB1_8:
	leaq	128(%rsp), %rsi
	jmp	.LBB1_9
.LBB1_57:
	vxorpd	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB1_58:
	vcmpneqpd	(%rax,%rsi,8), %zmm0, %k0
	vcmpneqpd	64(%rax,%rsi,8), %zmm0, %k1
	kunpckbw	%k0, %k1, %k1
	vmovdqu8	.LCPI1_19(%rip), %xmm1 {%k1} {z}
	vmovdqu	%xmm1, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_58
.LBB1_59:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%zmm0, 64(%rsp)
	vmovapd	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorpd	%xmm0, %xmm0, %xmm0
	vcmpneqpd	(%rsp), %zmm0, %k0
	vcmpneqpd	64(%rsp), %zmm0, %k1
	kunpckbw	%k0, %k1, %k1
	vmovdqu8	.LCPI1_19(%rip), %xmm0 {%k1} {z}
	vmovdqa	%xmm0, 128(%rsp)
.LBB1_42:
	addq	%r15, %rbx
	leaq	128(%rsp), %rsi
	movq	%rbx, %rdi
.LBB1_9:
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB1_10:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end1:
	.size	nt_f64_cast__avx512, .Lfunc_end1-nt_f64_cast__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI1_0:
	.long	.LBB1_2-.LJTI1_0
	.long	.LBB1_11-.LJTI1_0
	.long	.LBB1_16-.LJTI1_0
	.long	.LBB1_23-.LJTI1_0
	.long	.LBB1_29-.LJTI1_0
	.long	.LBB1_35-.LJTI1_0
	.long	.LBB1_43-.LJTI1_0
	.long	.LBB1_49-.LJTI1_0
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI2_0:
	.quad	0xc3e0000000000000
.LCPI2_1:
	.quad	0x43dfffffffffffff
.LCPI2_2:
	.quad	0x43e0000000000000
.LCPI2_3:
	.quad	9223372036854775807
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI2_4:
	.long	0xcf000000
.LCPI2_5:
	.long	0x4effffff
.LCPI2_6:
	.long	0x4f000000
.LCPI2_7:
	.long	2147483647
.LCPI2_8:
	.long	0x437f0000
.LCPI2_9:
	.long	0xc3000000
.LCPI2_10:
	.long	0x42fe0000
.LCPI2_11:
	.long	1
.LCPI2_12:
	.long	32767
.LCPI2_13:
	.long	64
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI2_14:
	.zero	16,1
	.text
	.globl	nt_f16_cast__avx512
	.p2align	4
	.type	nt_f16_cast__avx512,@function
nt_f16_cast__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-128, %rsp
	subq	$384, %rsp
	movq	(%rdi), %rax
	movq	8(%rdi), %rbx
	movl	16(%rdi), %edi
	leaq	16(%rsi), %rcx
	cmpq	$7, %rdi
	ja	.LBB2_51
	leaq	.LJTI2_0(%rip), %r8
	movslq	(%r8,%rdi,4), %rdi
	addq	%r8, %rdi
	jmpq	*%rdi
.LBB2_2:
	cmpq	%rcx, %rdx
	jge	.LBB2_4
	movq	%rsi, %r15
	jmp	.LBB2_5
	.p2align	4
.LBB2_4:
	vcvtph2ps	(%rax,%rsi,2), %zmm0
	vmovups	%zmm0, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB2_4
.LBB2_5:
	subq	%r15, %rdx
	jle	.LBB2_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 96(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	96(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	96(%rsp), %zmm0
	vmovaps	%zmm0, 128(%rsp)
	jmp	.LBB2_7
.LBB2_29:
	cmpq	%rcx, %rdx
	jge	.LBB2_31
	movq	%rsi, %r15
	jmp	.LBB2_33
.LBB2_17:
	cmpq	%rcx, %rdx
	jge	.LBB2_19
	movq	%rsi, %r15
	jmp	.LBB2_20
	.p2align	4
.LBB2_19:
	vcvtph2ps	(%rax,%rsi,2), %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqu	%ymm0, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB2_19
.LBB2_20:
	subq	%r15, %rdx
	jle	.LBB2_10
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,2), %rsi
	addq	%rdx, %rdx
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	128(%rsp), %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqa	%ymm0, 96(%rsp)
	jmp	.LBB2_22
.LBB2_23:
	cmpq	%rcx, %rdx
	jge	.LBB2_25
	movq	%rsi, %r15
	jmp	.LBB2_27
.LBB2_49:
	cmpq	%rcx, %rdx
	jge	.LBB2_53
	movq	%rsi, %r15
	jmp	.LBB2_55
.LBB2_11:
	cmpq	%rcx, %rdx
	jge	.LBB2_13
	movq	%rsi, %r15
	jmp	.LBB2_14
	.p2align	4
.LBB2_13:
	vcvtph2ps	(%rax,%rsi,2), %zmm0
	vcvtps2pd	%ymm0, %zmm1
	vextractf64x4	$1, %zmm0, %ymm0
	vcvtps2pd	%ymm0, %zmm0
	vmovups	%zmm0, 64(%rbx,%rsi,8)
	vmovupd	%zmm1, (%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB2_13
.LBB2_14:
	subq	%r15, %rdx
	jle	.LBB2_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 96(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	96(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	96(%rsp), %zmm0
	vcvtps2pd	%ymm0, %zmm1
	vextractf64x4	$1, %zmm0, %ymm0
	vcvtps2pd	%ymm0, %zmm0
	vmovdqa64	%zmm0, 192(%rsp)
	vmovdqa64	%zmm1, 128(%rsp)
	jmp	.LBB2_16
.LBB2_35:
	cmpq	%rcx, %rdx
	jge	.LBB2_37
	movq	%rsi, %r15
	jmp	.LBB2_39
.LBB2_43:
	cmpq	%rcx, %rdx
	jge	.LBB2_45
	movq	%rsi, %r15
	jmp	.LBB2_47
.LBB2_51:
	cmpq	%rcx, %rdx
	jge	.LBB2_57
	movq	%rsi, %r15
	jmp	.LBB2_59
.LBB2_31:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI2_9(%rip), %zmm1
	vbroadcastss	.LCPI2_10(%rip), %zmm2
	.p2align	4
.LBB2_32:
	vcvtph2ps	(%rax,%rsi,2), %zmm3
	vcmpordps	%zmm0, %zmm3, %k1
	vmovaps	%zmm3, %zmm3 {%k1} {z}
	vmaxps	%zmm3, %zmm1, %zmm3
	vminps	%zmm3, %zmm2, %zmm3
	vcvttps2dq	%zmm3, %zmm3
	vpmovdb	%zmm3, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB2_32
.LBB2_33:
	subq	%r15, %rdx
	jle	.LBB2_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	128(%rsp), %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpordps	%zmm1, %zmm0, %k1
	vmovaps	%zmm0, %zmm0 {%k1} {z}
	vbroadcastss	.LCPI2_9(%rip), %zmm1
	vmaxps	%zmm0, %zmm1, %zmm0
	vbroadcastss	.LCPI2_10(%rip), %zmm1
	jmp	.LBB2_41
.LBB2_25:
	vpbroadcastd	.LCPI2_11(%rip), %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vpbroadcastd	.LCPI2_12(%rip), %zmm2
	vpbroadcastd	.LCPI2_13(%rip), %zmm3
	.p2align	4
.LBB2_26:
	vcvtph2ps	(%rax,%rsi,2), %zmm4
	vpsrld	$16, %zmm4, %zmm5
	vpandd	%zmm0, %zmm5, %zmm6
	vpaddd	%zmm6, %zmm4, %zmm6
	vpaddd	%zmm2, %zmm6, %zmm6
	vcmpunordps	%zmm1, %zmm4, %k1
	vpsrld	$16, %zmm6, %zmm4
	vpord	%zmm3, %zmm5, %zmm4 {%k1}
	vpmovdw	%zmm4, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB2_26
.LBB2_27:
	subq	%r15, %rdx
	jle	.LBB2_10
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,2), %rsi
	addq	%rdx, %rdx
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	128(%rsp), %zmm0
	vpsrld	$16, %zmm0, %zmm1
	vpandd	.LCPI2_11(%rip){1to16}, %zmm1, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm2
	vpxor	%xmm3, %xmm3, %xmm3
	vcmpunordps	%zmm3, %zmm0, %k1
	vpaddd	.LCPI2_12(%rip){1to16}, %zmm2, %zmm0
	vpsrld	$16, %zmm0, %zmm0
	vpord	.LCPI2_13(%rip){1to16}, %zmm1, %zmm0 {%k1}
	vpmovdw	%zmm0, 96(%rsp)
.LBB2_22:
	leaq	(%rbx,%r15,2), %rdi
	leaq	96(%rsp), %rsi
	jmp	.LBB2_9
.LBB2_53:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI2_0(%rip), %zmm1
	vbroadcastsd	.LCPI2_1(%rip), %zmm2
	vbroadcastsd	.LCPI2_2(%rip), %zmm3
	vpbroadcastq	.LCPI2_3(%rip), %zmm4
	.p2align	4
.LBB2_54:
	vcvtph2ps	(%rax,%rsi,2), %zmm5
	vcvtps2pd	%ymm5, %zmm6
	vextractf64x4	$1, %zmm5, %ymm7
	vcvtps2pd	%ymm7, %zmm7
	vcmpordps	%zmm0, %zmm5, %k1
	kshiftrw	$8, %k1, %k2
	vmovapd	%zmm7, %zmm5 {%k2} {z}
	vmovapd	%zmm6, %zmm8 {%k1} {z}
	vmaxpd	%zmm8, %zmm1, %zmm8
	vmaxpd	%zmm5, %zmm1, %zmm5
	vminpd	%zmm5, %zmm2, %zmm5
	vminpd	%zmm8, %zmm2, %zmm8
	vcvttpd2qq	%zmm8, %zmm8
	vcvttpd2qq	%zmm5, %zmm5
	vcmplepd	%zmm6, %zmm3, %k1
	vcmplepd	%zmm7, %zmm3, %k2
	vmovdqa64	%zmm4, %zmm8 {%k1}
	vmovdqu64	%zmm8, (%rbx,%rsi,8)
	vmovdqa64	%zmm4, %zmm5 {%k2}
	vmovdqu64	%zmm5, 64(%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB2_54
.LBB2_55:
	subq	%r15, %rdx
	jle	.LBB2_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 96(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	96(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	96(%rsp), %zmm0
	vcvtps2pd	%ymm0, %zmm1
	vextractf64x4	$1, %zmm0, %ymm2
	vcvtps2pd	%ymm2, %zmm2
	vxorpd	%xmm3, %xmm3, %xmm3
	vcmpordps	%zmm3, %zmm0, %k1
	kshiftrw	$8, %k1, %k2
	vmovapd	%zmm2, %zmm0 {%k2} {z}
	vmovapd	%zmm1, %zmm3 {%k1} {z}
	vbroadcastsd	.LCPI2_0(%rip), %zmm4
	vmaxpd	%zmm3, %zmm4, %zmm3
	vmaxpd	%zmm0, %zmm4, %zmm0
	vbroadcastsd	.LCPI2_1(%rip), %zmm4
	vminpd	%zmm0, %zmm4, %zmm0
	vminpd	%zmm3, %zmm4, %zmm3
	vcvttpd2qq	%zmm3, %zmm3
	vcvttpd2qq	%zmm0, %zmm0
	vbroadcastsd	.LCPI2_2(%rip), %zmm4
	vcmplepd	%zmm1, %zmm4, %k1
	vcmplepd	%zmm2, %zmm4, %k2
	vpbroadcastq	.LCPI2_3(%rip), %zmm1
	vmovdqa64	%zmm1, %zmm0 {%k2}
	vmovdqa64	%zmm1, %zmm3 {%k1}
	vmovdqa64	%zmm3, 128(%rsp)
	vmovdqa64	%zmm0, 192(%rsp)
.LBB2_16:
	leaq	(%rbx,%r15,8), %rdi
	shlq	$3, %r14
	jmp	.LBB2_8
.LBB2_37:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI2_8(%rip), %zmm1
	.p2align	4
.LBB2_38:
	vcvtph2ps	(%rax,%rsi,2), %zmm2
	vcmpordps	%zmm0, %zmm2, %k1
	vmovaps	%zmm2, %zmm2 {%k1} {z}
	vmaxps	%zmm2, %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vcvttps2dq	%zmm2, %zmm2
	vpmovdb	%zmm2, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB2_38
.LBB2_39:
	subq	%r15, %rdx
	jle	.LBB2_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	128(%rsp), %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpordps	%zmm1, %zmm0, %k1
	vmovaps	%zmm0, %zmm0 {%k1} {z}
	vmaxps	%zmm0, %zmm1, %zmm0
	vbroadcastss	.LCPI2_8(%rip), %zmm1
.LBB2_41:
	vminps	%zmm0, %zmm1, %zmm0
	vcvttps2dq	%zmm0, %zmm0
	vpmovdb	%zmm0, 96(%rsp)
	jmp	.LBB2_42
.LBB2_45:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI2_4(%rip), %zmm1
	vbroadcastss	.LCPI2_5(%rip), %zmm2
	vbroadcastss	.LCPI2_6(%rip), %zmm3
	.p2align	4
.LBB2_46:
	vcvtph2ps	(%rax,%rsi,2), %zmm4
	vcmpordps	%zmm0, %zmm4, %k1
	vmovaps	%zmm4, %zmm5 {%k1} {z}
	vmaxps	%zmm5, %zmm1, %zmm5
	vminps	%zmm5, %zmm2, %zmm5
	vcvttps2dq	%zmm5, %zmm5
	vcmpgeps	%zmm3, %zmm4, %k1
	vpbroadcastd	.LCPI2_7(%rip), %zmm5 {%k1}
	vmovdqu64	%zmm5, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB2_46
.LBB2_47:
	subq	%r15, %rdx
	jle	.LBB2_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 96(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	96(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	96(%rsp), %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpordps	%zmm1, %zmm0, %k1
	vmovaps	%zmm0, %zmm1 {%k1} {z}
	vbroadcastss	.LCPI2_4(%rip), %zmm2
	vmaxps	%zmm1, %zmm2, %zmm1
	vbroadcastss	.LCPI2_5(%rip), %zmm2
	vminps	%zmm1, %zmm2, %zmm1
	vcvttps2dq	%zmm1, %zmm1
	vcmpgeps	.LCPI2_6(%rip){1to16}, %zmm0, %k1
	vpbroadcastd	.LCPI2_7(%rip), %zmm1 {%k1}
	vmovdqa64	%zmm1, 128(%rsp)
.LBB2_7:
	leaq	(%rbx,%r15,4), %rdi
	shlq	$2, %r14
.LBB2_8:
	leaq	128(%rsp), %rsi
	jmp	.LBB2_9
.LBB2_57:
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB2_58:
	vcvtph2ps	(%rax,%rsi,2), %zmm1
	vcmpneqps	%zmm0, %zmm1, %k1
	vmovdqu8	.LCPI2_14(%rip), %xmm1 {%k1} {z}
	vmovdqu	%xmm1, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB2_58
.LBB2_59:
	subq	%r15, %rdx
	jle	.LBB2_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vxorps	%xmm0, %xmm0, %xmm0
	vcvtph2ps	128(%rsp), %zmm1
	vcmpneqps	%zmm0, %zmm1, %k1
	vmovdqu8	.LCPI2_14(%rip), %xmm0 {%k1} {z}
	vmovdqa	%xmm0, 96(%rsp)
.LBB2_42:
	addq	%r15, %rbx
	leaq	96(%rsp), %rsi
	movq	%rbx, %rdi
.LBB2_9:
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB2_10:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end2:
	.size	nt_f16_cast__avx512, .Lfunc_end2-nt_f16_cast__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI2_0:
	.long	.LBB2_2-.LJTI2_0
	.long	.LBB2_11-.LJTI2_0
	.long	.LBB2_17-.LJTI2_0
	.long	.LBB2_23-.LJTI2_0
	.long	.LBB2_29-.LJTI2_0
	.long	.LBB2_35-.LJTI2_0
	.long	.LBB2_43-.LJTI2_0
	.long	.LBB2_49-.LJTI2_0
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI3_0:
	.quad	0xc3e0000000000000
.LCPI3_1:
	.quad	0x43dfffffffffffff
.LCPI3_3:
	.quad	9223372036854775807
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI3_2:
	.long	0x5f000000
.LCPI3_4:
	.long	0xcf000000
.LCPI3_5:
	.long	0x4effffff
.LCPI3_6:
	.long	0x4f000000
.LCPI3_7:
	.long	2147483647
.LCPI3_8:
	.long	0x437f0000
.LCPI3_9:
	.long	0xc3000000
.LCPI3_10:
	.long	0x42fe0000
.LCPI3_11:
	.long	1
.LCPI3_12:
	.long	32767
.LCPI3_13:
	.long	64
.LCPI3_16:
	.short	32767
	.short	32767
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI3_14:
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.short	32767
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI3_15:
	.zero	16,1
	.text
	.globl	nt_bf16_cast__avx512
	.p2align	4
	.type	nt_bf16_cast__avx512,@function
nt_bf16_cast__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-128, %rsp
	subq	$384, %rsp
	movq	(%rdi), %rax
	movq	8(%rdi), %rbx
	movl	16(%rdi), %edi
	leaq	16(%rsi), %rcx
	cmpq	$7, %rdi
	ja	.LBB3_51
	leaq	.LJTI3_0(%rip), %r8
	movslq	(%r8,%rdi,4), %rdi
	addq	%r8, %rdi
	jmpq	*%rdi
.LBB3_2:
	cmpq	%rcx, %rdx
	jge	.LBB3_4
	movq	%rsi, %r15
	jmp	.LBB3_5
	.p2align	4
.LBB3_4:
	vpmovzxwd	(%rax,%rsi,2), %zmm0
	vpslld	$16, %zmm0, %zmm0
	vmovdqu64	%zmm0, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB3_4
.LBB3_5:
	subq	%r15, %rdx
	jle	.LBB3_10
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 96(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	96(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpmovzxwd	96(%rsp), %zmm0
	vpslld	$16, %zmm0, %zmm0
	vmovdqa64	%zmm0, 128(%rsp)
	jmp	.LBB3_7
.LBB3_29:
	cmpq	%rcx, %rdx
	jge	.LBB3_31
	movq	%rsi, %r15
	jmp	.LBB3_33
.LBB3_17:
	cmpq	%rcx, %rdx
	jge	.LBB3_19
	movq	%rsi, %r15
	jmp	.LBB3_20
	.p2align	4
.LBB3_19:
	vpmovzxwd	(%rax,%rsi,2), %zmm0
	vpslld	$16, %zmm0, %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqu	%ymm0, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB3_19
.LBB3_20:
	subq	%r15, %rdx
	jle	.LBB3_10
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,2), %rsi
	addq	%rdx, %rdx
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovzxwd	128(%rsp), %zmm0
	vpslld	$16, %zmm0, %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqa	%ymm0, 96(%rsp)
	jmp	.LBB3_22
.LBB3_23:
	cmpq	%rcx, %rdx
	jge	.LBB3_25
	movq	%rsi, %r15
	jmp	.LBB3_27
.LBB3_49:
	cmpq	%rcx, %rdx
	jge	.LBB3_53
	movq	%rsi, %r15
	jmp	.LBB3_55
.LBB3_11:
	cmpq	%rcx, %rdx
	jge	.LBB3_13
	movq	%rsi, %r15
	jmp	.LBB3_14
	.p2align	4
.LBB3_13:
	vpmovzxwd	(%rax,%rsi,2), %zmm0
	vpslld	$16, %zmm0, %zmm0
	vcvtps2pd	%ymm0, %zmm1
	vextracti64x4	$1, %zmm0, %ymm0
	vcvtps2pd	%ymm0, %zmm0
	vmovups	%zmm0, 64(%rbx,%rsi,8)
	vmovupd	%zmm1, (%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB3_13
.LBB3_14:
	subq	%r15, %rdx
	jle	.LBB3_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 96(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	96(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpmovzxwd	96(%rsp), %zmm0
	vpslld	$16, %zmm0, %zmm0
	vcvtps2pd	%ymm0, %zmm1
	vextracti64x4	$1, %zmm0, %ymm0
	vcvtps2pd	%ymm0, %zmm0
	vmovdqa64	%zmm0, 192(%rsp)
	vmovdqa64	%zmm1, 128(%rsp)
	jmp	.LBB3_16
.LBB3_35:
	cmpq	%rcx, %rdx
	jge	.LBB3_37
	movq	%rsi, %r15
	jmp	.LBB3_39
.LBB3_43:
	cmpq	%rcx, %rdx
	jge	.LBB3_45
	movq	%rsi, %r15
	jmp	.LBB3_47
.LBB3_51:
	cmpq	%rcx, %rdx
	jge	.LBB3_57
	movq	%rsi, %r15
	jmp	.LBB3_59
.LBB3_31:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI3_9(%rip), %zmm1
	vbroadcastss	.LCPI3_10(%rip), %zmm2
	.p2align	4
.LBB3_32:
	vpmovzxwd	(%rax,%rsi,2), %zmm3
	vpslld	$16, %zmm3, %zmm3
	vcmpordps	%zmm0, %zmm3, %k1
	vmovaps	%zmm3, %zmm3 {%k1} {z}
	vmaxps	%zmm3, %zmm1, %zmm3
	vminps	%zmm3, %zmm2, %zmm3
	vcvttps2dq	%zmm3, %zmm3
	vpmovdb	%zmm3, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB3_32
.LBB3_33:
	subq	%r15, %rdx
	jle	.LBB3_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpmovzxwd	128(%rsp), %zmm0
	vpslld	$16, %zmm0, %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpordps	%zmm1, %zmm0, %k1
	vmovaps	%zmm0, %zmm0 {%k1} {z}
	vbroadcastss	.LCPI3_9(%rip), %zmm1
	vmaxps	%zmm0, %zmm1, %zmm0
	vbroadcastss	.LCPI3_10(%rip), %zmm1
	jmp	.LBB3_41
.LBB3_25:
	vpbroadcastd	.LCPI3_11(%rip), %zmm0
	vpbroadcastd	.LCPI3_12(%rip), %zmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vpbroadcastd	.LCPI3_13(%rip), %zmm3
	.p2align	4
.LBB3_26:
	vpmovzxwd	(%rax,%rsi,2), %zmm4
	vpslld	$16, %zmm4, %zmm5
	vcmpunordps	%zmm2, %zmm5, %k1
	vpternlogd	$248, %zmm0, %zmm4, %zmm5
	vpaddd	%zmm1, %zmm5, %zmm5
	vpsrld	$16, %zmm5, %zmm5
	vpord	%zmm3, %zmm4, %zmm5 {%k1}
	vpmovdw	%zmm5, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB3_26
.LBB3_27:
	subq	%r15, %rdx
	jle	.LBB3_10
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,2), %rsi
	addq	%rdx, %rdx
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovzxwd	128(%rsp), %zmm0
	vpslld	$16, %zmm0, %zmm1
	vpbroadcastd	.LCPI3_11(%rip), %zmm2
	vpternlogd	$234, %zmm1, %zmm0, %zmm2
	vpaddd	.LCPI3_12(%rip){1to16}, %zmm2, %zmm2
	vpxor	%xmm3, %xmm3, %xmm3
	vcmpunordps	%zmm3, %zmm1, %k1
	vpsrld	$16, %zmm2, %zmm1
	vpord	.LCPI3_13(%rip){1to16}, %zmm0, %zmm1 {%k1}
	vpmovdw	%zmm1, 96(%rsp)
.LBB3_22:
	leaq	(%rbx,%r15,2), %rdi
	leaq	96(%rsp), %rsi
	jmp	.LBB3_9
.LBB3_53:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI3_0(%rip), %zmm1
	vbroadcastsd	.LCPI3_1(%rip), %zmm2
	vbroadcastss	.LCPI3_2(%rip), %zmm3
	vpbroadcastq	.LCPI3_3(%rip), %zmm4
	.p2align	4
.LBB3_54:
	vpmovzxwd	(%rax,%rsi,2), %zmm5
	vpslld	$16, %zmm5, %zmm5
	vextracti64x4	$1, %zmm5, %ymm6
	vcmpordps	%zmm0, %zmm5, %k1
	kshiftrw	$8, %k1, %k2
	vcvtps2pd	%ymm6, %zmm6 {%k2} {z}
	vcvtps2pd	%ymm5, %zmm7 {%k1} {z}
	vmaxpd	%zmm7, %zmm1, %zmm7
	vmaxpd	%zmm6, %zmm1, %zmm6
	vminpd	%zmm6, %zmm2, %zmm6
	vminpd	%zmm7, %zmm2, %zmm7
	vcvttpd2qq	%zmm7, %zmm7
	vcvttpd2qq	%zmm6, %zmm6
	vcmpgeps	%zmm3, %zmm5, %k1
	kshiftrw	$8, %k1, %k2
	vmovdqa64	%zmm4, %zmm7 {%k1}
	vmovdqu64	%zmm7, (%rbx,%rsi,8)
	vmovdqa64	%zmm4, %zmm6 {%k2}
	vmovdqu64	%zmm6, 64(%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB3_54
.LBB3_55:
	subq	%r15, %rdx
	jle	.LBB3_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 96(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	96(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpmovzxwd	96(%rsp), %zmm0
	vpslld	$16, %zmm0, %zmm0
	vextracti64x4	$1, %zmm0, %ymm1
	vxorpd	%xmm2, %xmm2, %xmm2
	vcmpordps	%zmm2, %zmm0, %k1
	kshiftrw	$8, %k1, %k2
	vcvtps2pd	%ymm1, %zmm1 {%k2} {z}
	vcvtps2pd	%ymm0, %zmm2 {%k1} {z}
	vbroadcastsd	.LCPI3_0(%rip), %zmm3
	vmaxpd	%zmm2, %zmm3, %zmm2
	vbroadcastsd	.LCPI3_1(%rip), %zmm4
	vmaxpd	%zmm1, %zmm3, %zmm1
	vminpd	%zmm1, %zmm4, %zmm1
	vminpd	%zmm2, %zmm4, %zmm2
	vcvttpd2qq	%zmm2, %zmm2
	vcmpgeps	.LCPI3_2(%rip){1to16}, %zmm0, %k1
	vcvttpd2qq	%zmm1, %zmm0
	kshiftrw	$8, %k1, %k2
	vpbroadcastq	.LCPI3_3(%rip), %zmm1
	vmovdqa64	%zmm1, %zmm0 {%k2}
	vmovdqa64	%zmm1, %zmm2 {%k1}
	vmovdqa64	%zmm2, 128(%rsp)
	vmovdqa64	%zmm0, 192(%rsp)
.LBB3_16:
	leaq	(%rbx,%r15,8), %rdi
	shlq	$3, %r14
	jmp	.LBB3_8
.LBB3_37:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI3_8(%rip), %zmm1
	.p2align	4
.LBB3_38:
	vpmovzxwd	(%rax,%rsi,2), %zmm2
	vpslld	$16, %zmm2, %zmm2
	vcmpordps	%zmm0, %zmm2, %k1
	vmovaps	%zmm2, %zmm2 {%k1} {z}
	vmaxps	%zmm2, %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vcvttps2dq	%zmm2, %zmm2
	vpmovdb	%zmm2, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB3_38
.LBB3_39:
	subq	%r15, %rdx
	jle	.LBB3_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpmovzxwd	128(%rsp), %zmm0
	vpslld	$16, %zmm0, %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpordps	%zmm1, %zmm0, %k1
	vmovaps	%zmm0, %zmm0 {%k1} {z}
	vmaxps	%zmm0, %zmm1, %zmm0
	vbroadcastss	.LCPI3_8(%rip), %zmm1
.LBB3_41:
	vminps	%zmm0, %zmm1, %zmm0
	vcvttps2dq	%zmm0, %zmm0
	vpmovdb	%zmm0, 96(%rsp)
	jmp	.LBB3_42
.LBB3_45:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI3_4(%rip), %zmm1
	vbroadcastss	.LCPI3_5(%rip), %zmm2
	vbroadcastss	.LCPI3_6(%rip), %zmm3
	.p2align	4
.LBB3_46:
	vpmovzxwd	(%rax,%rsi,2), %zmm4
	vpslld	$16, %zmm4, %zmm4
	vcmpordps	%zmm0, %zmm4, %k1
	vmovaps	%zmm4, %zmm5 {%k1} {z}
	vmaxps	%zmm5, %zmm1, %zmm5
	vminps	%zmm5, %zmm2, %zmm5
	vcvttps2dq	%zmm5, %zmm5
	vcmpgeps	%zmm3, %zmm4, %k1
	vpbroadcastd	.LCPI3_7(%rip), %zmm5 {%k1}
	vmovdqu64	%zmm5, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB3_46
.LBB3_47:
	subq	%r15, %rdx
	jle	.LBB3_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 96(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	96(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpmovzxwd	96(%rsp), %zmm0
	vpslld	$16, %zmm0, %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpordps	%zmm1, %zmm0, %k1
	vmovaps	%zmm0, %zmm1 {%k1} {z}
	vbroadcastss	.LCPI3_4(%rip), %zmm2
	vmaxps	%zmm1, %zmm2, %zmm1
	vbroadcastss	.LCPI3_5(%rip), %zmm2
	vminps	%zmm1, %zmm2, %zmm1
	vcvttps2dq	%zmm1, %zmm1
	vcmpgeps	.LCPI3_6(%rip){1to16}, %zmm0, %k1
	vpbroadcastd	.LCPI3_7(%rip), %zmm1 {%k1}
	vmovdqa64	%zmm1, 128(%rsp)
.LBB3_7:
	leaq	(%rbx,%r15,4), %rdi
	shlq	$2, %r14
.LBB3_8:
	leaq	128(%rsp), %rsi
	jmp	.LBB3_9
.LBB3_57:
	vpbroadcastd	.LCPI3_16(%rip), %ymm0
	.p2align	4
.LBB3_58:
	vptestmw	(%rax,%rsi,2), %ymm0, %k1
	vmovdqu8	.LCPI3_15(%rip), %xmm1 {%k1} {z}
	vmovdqu	%xmm1, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB3_58
.LBB3_59:
	subq	%r15, %rdx
	jle	.LBB3_10
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,2), %rsi
	leaq	(%rdx,%rdx), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa	128(%rsp), %ymm0
	vptestmw	.LCPI3_14(%rip), %ymm0, %k1
	vmovdqu8	.LCPI3_15(%rip), %xmm0 {%k1} {z}
	vmovdqa	%xmm0, 96(%rsp)
.LBB3_42:
	addq	%r15, %rbx
	leaq	96(%rsp), %rsi
	movq	%rbx, %rdi
.LBB3_9:
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB3_10:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end3:
	.size	nt_bf16_cast__avx512, .Lfunc_end3-nt_bf16_cast__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI3_0:
	.long	.LBB3_2-.LJTI3_0
	.long	.LBB3_11-.LJTI3_0
	.long	.LBB3_17-.LJTI3_0
	.long	.LBB3_23-.LJTI3_0
	.long	.LBB3_29-.LJTI3_0
	.long	.LBB3_35-.LJTI3_0
	.long	.LBB3_43-.LJTI3_0
	.long	.LBB3_49-.LJTI3_0
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI4_0:
	.quad	9218868437227405312
.LCPI4_1:
	.quad	0x3810000000000000
.LCPI4_2:
	.quad	0x47f0000000000000
.LCPI4_3:
	.quad	0x42c8000000000000
.LCPI4_4:
	.quad	-9223372036854775808
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI4_5:
	.long	1
.LCPI4_6:
	.long	32767
.LCPI4_7:
	.long	64
.LCPI4_9:
	.zero	4,1
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI4_8:
	.zero	16,1
	.text
	.globl	nt_i8_cast__avx512
	.p2align	4
	.type	nt_i8_cast__avx512,@function
nt_i8_cast__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-128, %rsp
	subq	$384, %rsp
	movq	%rsi, %rax
	movq	(%rdi), %rsi
	movq	8(%rdi), %rbx
	movl	16(%rdi), %edi
	leaq	16(%rax), %rcx
	cmpq	$7, %rdi
	ja	.LBB4_39
	leaq	.LJTI4_0(%rip), %r8
	movslq	(%r8,%rdi,4), %rdi
	addq	%r8, %rdi
	jmpq	*%rdi
.LBB4_2:
	cmpq	%rcx, %rdx
	jge	.LBB4_4
	movq	%rax, %r15
	jmp	.LBB4_5
	.p2align	4
.LBB4_4:
	vpmovsxbd	(%rsi,%rax), %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vmovdqu64	%zmm0, (%rbx,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB4_4
.LBB4_5:
	subq	%r15, %rdx
	jle	.LBB4_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovsxbd	112(%rsp), %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vmovdqa64	%zmm0, 128(%rsp)
	jmp	.LBB4_38
.LBB4_7:
	cmpq	%rcx, %rdx
	jl	.LBB4_8
	.p2align	4
.LBB4_9:
	vmovdqu	(%rsi,%rax), %xmm0
	vmovdqu	%xmm0, (%rbx,%rax)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB4_9
	jmp	.LBB4_31
.LBB4_10:
	cmpq	%rcx, %rdx
	jge	.LBB4_12
	movq	%rax, %r15
	jmp	.LBB4_13
	.p2align	4
.LBB4_12:
	vpmovsxbd	(%rsi,%rax), %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqu	%ymm0, (%rbx,%rax,2)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB4_12
.LBB4_13:
	subq	%r15, %rdx
	jle	.LBB4_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovsxbd	112(%rsp), %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqa	%ymm0, 128(%rsp)
	jmp	.LBB4_45
.LBB4_15:
	cmpq	%rcx, %rdx
	jge	.LBB4_41
	movq	%rax, %r15
	jmp	.LBB4_43
.LBB4_17:
	cmpq	%rcx, %rdx
	jge	.LBB4_19
	movq	%rax, %r15
	jmp	.LBB4_20
	.p2align	4
.LBB4_19:
	vpmovsxbq	(%rsi,%rax), %zmm0
	vpmovsxbq	8(%rsi,%rax), %zmm1
	vmovdqu64	%zmm1, 64(%rbx,%rax,8)
	vmovdqu64	%zmm0, (%rbx,%rax,8)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB4_19
.LBB4_20:
	subq	%r15, %rdx
	jle	.LBB4_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovsxbq	112(%rsp), %zmm0
	vpmovsxbq	120(%rsp), %zmm1
	vmovdqa64	%zmm1, 192(%rsp)
	vmovdqa64	%zmm0, 128(%rsp)
	jmp	.LBB4_27
.LBB4_22:
	cmpq	%rcx, %rdx
	jge	.LBB4_24
	movq	%rax, %r15
	jmp	.LBB4_25
	.p2align	4
.LBB4_24:
	vpmovsxbd	(%rsi,%rax), %zmm0
	vcvtdq2pd	%ymm0, %zmm1
	vextracti64x4	$1, %zmm0, %ymm0
	vcvtdq2pd	%ymm0, %zmm0
	vmovdqu64	%zmm0, 64(%rbx,%rax,8)
	vmovdqu64	%zmm1, (%rbx,%rax,8)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB4_24
.LBB4_25:
	subq	%r15, %rdx
	jle	.LBB4_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovsxbd	112(%rsp), %zmm0
	vcvtdq2pd	%ymm0, %zmm1
	vextracti64x4	$1, %zmm0, %ymm0
	vcvtdq2pd	%ymm0, %zmm0
	vmovdqa64	%zmm0, 192(%rsp)
	vmovdqa64	%zmm1, 128(%rsp)
.LBB4_27:
	leaq	(%rbx,%r15,8), %rdi
	shlq	$3, %r14
	jmp	.LBB4_46
.LBB4_28:
	cmpq	%rcx, %rdx
	jge	.LBB4_30
.LBB4_8:
	movq	%rax, %r15
	jmp	.LBB4_31
	.p2align	4
.LBB4_30:
	vmovdqu	(%rsi,%rax), %xmm0
	vmovdqu	%xmm0, (%rbx,%rax)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB4_30
.LBB4_31:
	subq	%r15, %rdx
	jle	.LBB4_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	addq	%r15, %rsi
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	callq	memcpy@PLT
	vmovdqa	128(%rsp), %xmm0
	jmp	.LBB4_51
.LBB4_33:
	cmpq	%rcx, %rdx
	jge	.LBB4_35
	movq	%rax, %r15
	jmp	.LBB4_36
	.p2align	4
.LBB4_35:
	vpmovsxbd	(%rsi,%rax), %zmm0
	vmovdqu64	%zmm0, (%rbx,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB4_35
.LBB4_36:
	subq	%r15, %rdx
	jle	.LBB4_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovsxbd	112(%rsp), %zmm0
	vmovdqa64	%zmm0, 128(%rsp)
.LBB4_38:
	leaq	(%rbx,%r15,4), %rdi
	shlq	$2, %r14
	jmp	.LBB4_46
.LBB4_39:
	cmpq	%rcx, %rdx
	jge	.LBB4_47
	movq	%rax, %r15
	jmp	.LBB4_49
.LBB4_41:
	vbroadcastsd	.LCPI4_0(%rip), %zmm0
	vbroadcastsd	.LCPI4_1(%rip), %zmm1
	vbroadcastsd	.LCPI4_2(%rip), %zmm2
	vbroadcastsd	.LCPI4_3(%rip), %zmm3
	vpbroadcastq	.LCPI4_4(%rip), %zmm4
	vpbroadcastd	.LCPI4_5(%rip), %zmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vpbroadcastd	.LCPI4_6(%rip), %zmm7
	vpbroadcastd	.LCPI4_7(%rip), %zmm8
	.p2align	4
.LBB4_42:
	vpmovsxbd	(%rsi,%rax), %zmm9
	vcvtdq2pd	%ymm9, %zmm10
	vextracti64x4	$1, %zmm9, %ymm9
	vcvtdq2pd	%ymm9, %zmm9
	vandpd	%zmm0, %zmm9, %zmm11
	vandpd	%zmm0, %zmm10, %zmm12
	vmaxpd	%zmm12, %zmm1, %zmm12
	vmaxpd	%zmm11, %zmm1, %zmm11
	vminpd	%zmm11, %zmm2, %zmm11
	vminpd	%zmm12, %zmm2, %zmm12
	vmulpd	%zmm3, %zmm12, %zmm12
	vmulpd	%zmm3, %zmm11, %zmm11
	vaddpd	%zmm9, %zmm11, %zmm13
	vaddpd	%zmm10, %zmm12, %zmm14
	vsubpd	%zmm12, %zmm14, %zmm12
	vsubpd	%zmm11, %zmm13, %zmm11
	vpternlogq	$248, %zmm4, %zmm9, %zmm11
	vpternlogq	$248, %zmm4, %zmm10, %zmm12
	vcvtpd2ps	%zmm12, %ymm9
	vcvtpd2ps	%zmm11, %ymm10
	vinserti64x4	$1, %ymm10, %zmm9, %zmm9
	vpsrld	$16, %zmm9, %zmm10
	vpandd	%zmm5, %zmm10, %zmm11
	vpaddd	%zmm11, %zmm9, %zmm11
	vpaddd	%zmm7, %zmm11, %zmm11
	vcmpunordps	%zmm6, %zmm9, %k1
	vpsrld	$16, %zmm11, %zmm9
	vpord	%zmm8, %zmm10, %zmm9 {%k1}
	vpmovdw	%zmm9, (%rbx,%rax,2)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB4_42
.LBB4_43:
	subq	%r15, %rdx
	jle	.LBB4_53
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovsxbd	112(%rsp), %zmm0
	vcvtdq2pd	%ymm0, %zmm1
	vextracti64x4	$1, %zmm0, %ymm0
	vcvtdq2pd	%ymm0, %zmm0
	vbroadcastsd	.LCPI4_0(%rip), %zmm2
	vandpd	%zmm2, %zmm0, %zmm3
	vandpd	%zmm2, %zmm1, %zmm2
	vbroadcastsd	.LCPI4_1(%rip), %zmm4
	vmaxpd	%zmm2, %zmm4, %zmm2
	vmaxpd	%zmm3, %zmm4, %zmm3
	vbroadcastsd	.LCPI4_2(%rip), %zmm4
	vminpd	%zmm3, %zmm4, %zmm3
	vminpd	%zmm2, %zmm4, %zmm2
	vbroadcastsd	.LCPI4_3(%rip), %zmm4
	vmulpd	%zmm4, %zmm2, %zmm2
	vmulpd	%zmm4, %zmm3, %zmm3
	vaddpd	%zmm0, %zmm3, %zmm4
	vaddpd	%zmm1, %zmm2, %zmm5
	vsubpd	%zmm2, %zmm5, %zmm2
	vsubpd	%zmm3, %zmm4, %zmm3
	vpbroadcastq	.LCPI4_4(%rip), %zmm4
	vpternlogq	$248, %zmm4, %zmm0, %zmm3
	vpternlogq	$248, %zmm4, %zmm1, %zmm2
	vcvtpd2ps	%zmm2, %ymm0
	vcvtpd2ps	%zmm3, %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vpsrld	$16, %zmm0, %zmm1
	vpandd	.LCPI4_5(%rip){1to16}, %zmm1, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm2
	vpxor	%xmm3, %xmm3, %xmm3
	vcmpunordps	%zmm3, %zmm0, %k1
	vpaddd	.LCPI4_6(%rip){1to16}, %zmm2, %zmm0
	vpsrld	$16, %zmm0, %zmm0
	vpord	.LCPI4_7(%rip){1to16}, %zmm1, %zmm0 {%k1}
	vpmovdw	%zmm0, 128(%rsp)
.LBB4_45:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
.LBB4_46:
	leaq	128(%rsp), %rsi
	jmp	.LBB4_52
.LBB4_47:
	vpxor	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI4_9(%rip), %xmm1
	.p2align	4
.LBB4_48:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm2
	vpandn	%xmm1, %xmm2, %xmm2
	vmovdqu	%xmm2, (%rbx,%rax)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB4_48
.LBB4_49:
	subq	%r15, %rdx
	jle	.LBB4_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	addq	%r15, %rsi
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	callq	memcpy@PLT
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqb	128(%rsp), %xmm0, %xmm0
	vpandnd	.LCPI4_9(%rip){1to4}, %xmm0, %xmm0
.LBB4_51:
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rbx
	leaq	112(%rsp), %rsi
	movq	%rbx, %rdi
.LBB4_52:
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB4_53:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end4:
	.size	nt_i8_cast__avx512, .Lfunc_end4-nt_i8_cast__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI4_0:
	.long	.LBB4_2-.LJTI4_0
	.long	.LBB4_22-.LJTI4_0
	.long	.LBB4_10-.LJTI4_0
	.long	.LBB4_15-.LJTI4_0
	.long	.LBB4_7-.LJTI4_0
	.long	.LBB4_28-.LJTI4_0
	.long	.LBB4_33-.LJTI4_0
	.long	.LBB4_17-.LJTI4_0
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI5_0:
	.quad	9218868437227405312
.LCPI5_1:
	.quad	0x3810000000000000
.LCPI5_2:
	.quad	0x47f0000000000000
.LCPI5_3:
	.quad	0x42c8000000000000
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI5_4:
	.long	1
.LCPI5_5:
	.long	32767
.LCPI5_6:
	.long	64
.LCPI5_8:
	.zero	4,1
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI5_7:
	.zero	16,1
	.text
	.globl	nt_u8_cast__avx512
	.p2align	4
	.type	nt_u8_cast__avx512,@function
nt_u8_cast__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-128, %rsp
	subq	$384, %rsp
	movq	%rsi, %rax
	movq	(%rdi), %rsi
	movq	8(%rdi), %rbx
	movl	16(%rdi), %edi
	leaq	16(%rax), %rcx
	cmpq	$7, %rdi
	ja	.LBB5_39
	leaq	.LJTI5_0(%rip), %r8
	movslq	(%r8,%rdi,4), %rdi
	addq	%r8, %rdi
	jmpq	*%rdi
.LBB5_2:
	cmpq	%rcx, %rdx
	jge	.LBB5_4
	movq	%rax, %r15
	jmp	.LBB5_5
	.p2align	4
.LBB5_4:
	vpmovzxbd	(%rsi,%rax), %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vmovdqu64	%zmm0, (%rbx,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB5_4
.LBB5_5:
	subq	%r15, %rdx
	jle	.LBB5_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovzxbd	112(%rsp), %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vmovdqa64	%zmm0, 128(%rsp)
	jmp	.LBB5_38
.LBB5_7:
	cmpq	%rcx, %rdx
	jl	.LBB5_8
	.p2align	4
.LBB5_9:
	vmovdqu	(%rsi,%rax), %xmm0
	vmovdqu	%xmm0, (%rbx,%rax)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB5_9
	jmp	.LBB5_31
.LBB5_10:
	cmpq	%rcx, %rdx
	jge	.LBB5_12
	movq	%rax, %r15
	jmp	.LBB5_13
	.p2align	4
.LBB5_12:
	vpmovzxbd	(%rsi,%rax), %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqu	%ymm0, (%rbx,%rax,2)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB5_12
.LBB5_13:
	subq	%r15, %rdx
	jle	.LBB5_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovzxbd	112(%rsp), %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqa	%ymm0, 128(%rsp)
	jmp	.LBB5_45
.LBB5_15:
	cmpq	%rcx, %rdx
	jge	.LBB5_41
	movq	%rax, %r15
	jmp	.LBB5_43
.LBB5_17:
	cmpq	%rcx, %rdx
	jge	.LBB5_19
	movq	%rax, %r15
	jmp	.LBB5_20
	.p2align	4
.LBB5_19:
	vpmovzxbq	(%rsi,%rax), %zmm0
	vpmovzxbq	8(%rsi,%rax), %zmm1
	vmovdqu64	%zmm1, 64(%rbx,%rax,8)
	vmovdqu64	%zmm0, (%rbx,%rax,8)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB5_19
.LBB5_20:
	subq	%r15, %rdx
	jle	.LBB5_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovzxbq	112(%rsp), %zmm0
	vpmovzxbq	120(%rsp), %zmm1
	vmovdqa64	%zmm1, 192(%rsp)
	vmovdqa64	%zmm0, 128(%rsp)
	jmp	.LBB5_27
.LBB5_22:
	cmpq	%rcx, %rdx
	jge	.LBB5_24
	movq	%rax, %r15
	jmp	.LBB5_25
	.p2align	4
.LBB5_24:
	vpmovzxbd	(%rsi,%rax), %zmm0
	vcvtdq2pd	%ymm0, %zmm1
	vextracti64x4	$1, %zmm0, %ymm0
	vcvtdq2pd	%ymm0, %zmm0
	vmovdqu64	%zmm0, 64(%rbx,%rax,8)
	vmovdqu64	%zmm1, (%rbx,%rax,8)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB5_24
.LBB5_25:
	subq	%r15, %rdx
	jle	.LBB5_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovzxbd	112(%rsp), %zmm0
	vcvtdq2pd	%ymm0, %zmm1
	vextracti64x4	$1, %zmm0, %ymm0
	vcvtdq2pd	%ymm0, %zmm0
	vmovdqa64	%zmm0, 192(%rsp)
	vmovdqa64	%zmm1, 128(%rsp)
.LBB5_27:
	leaq	(%rbx,%r15,8), %rdi
	shlq	$3, %r14
	jmp	.LBB5_46
.LBB5_28:
	cmpq	%rcx, %rdx
	jge	.LBB5_30
.LBB5_8:
	movq	%rax, %r15
	jmp	.LBB5_31
	.p2align	4
.LBB5_30:
	vmovdqu	(%rsi,%rax), %xmm0
	vmovdqu	%xmm0, (%rbx,%rax)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB5_30
.LBB5_31:
	subq	%r15, %rdx
	jle	.LBB5_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	addq	%r15, %rsi
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	callq	memcpy@PLT
	vmovdqa	128(%rsp), %xmm0
	jmp	.LBB5_51
.LBB5_33:
	cmpq	%rcx, %rdx
	jge	.LBB5_35
	movq	%rax, %r15
	jmp	.LBB5_36
	.p2align	4
.LBB5_35:
	vpmovzxbd	(%rsi,%rax), %zmm0
	vmovdqu64	%zmm0, (%rbx,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB5_35
.LBB5_36:
	subq	%r15, %rdx
	jle	.LBB5_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovzxbd	112(%rsp), %zmm0
	vmovdqa64	%zmm0, 128(%rsp)
.LBB5_38:
	leaq	(%rbx,%r15,4), %rdi
	shlq	$2, %r14
	jmp	.LBB5_46
.LBB5_39:
	cmpq	%rcx, %rdx
	jge	.LBB5_47
	movq	%rax, %r15
	jmp	.LBB5_49
.LBB5_41:
	vbroadcastsd	.LCPI5_0(%rip), %zmm0
	vbroadcastsd	.LCPI5_1(%rip), %zmm1
	vbroadcastsd	.LCPI5_2(%rip), %zmm2
	vbroadcastsd	.LCPI5_3(%rip), %zmm3
	vpbroadcastd	.LCPI5_4(%rip), %zmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vpbroadcastd	.LCPI5_5(%rip), %zmm6
	vpbroadcastd	.LCPI5_6(%rip), %zmm7
	.p2align	4
.LBB5_42:
	vpmovzxbd	(%rsi,%rax), %zmm8
	vextracti64x4	$1, %zmm8, %ymm9
	vcvtdq2pd	%ymm9, %zmm9
	vcvtdq2pd	%ymm8, %zmm8
	vandpd	%zmm0, %zmm8, %zmm10
	vandpd	%zmm0, %zmm9, %zmm11
	vmaxpd	%zmm11, %zmm1, %zmm11
	vmaxpd	%zmm10, %zmm1, %zmm10
	vminpd	%zmm10, %zmm2, %zmm10
	vminpd	%zmm11, %zmm2, %zmm11
	vmulpd	%zmm3, %zmm11, %zmm11
	vmulpd	%zmm3, %zmm10, %zmm10
	vaddpd	%zmm8, %zmm10, %zmm8
	vaddpd	%zmm9, %zmm11, %zmm9
	vsubpd	%zmm11, %zmm9, %zmm9
	vsubpd	%zmm10, %zmm8, %zmm8
	vcvtpd2ps	%zmm8, %ymm8
	vcvtpd2ps	%zmm9, %ymm9
	vinserti64x4	$1, %ymm9, %zmm8, %zmm8
	vpsrld	$16, %zmm8, %zmm9
	vpandd	%zmm4, %zmm9, %zmm10
	vpaddd	%zmm10, %zmm8, %zmm10
	vpaddd	%zmm6, %zmm10, %zmm10
	vcmpunordps	%zmm5, %zmm8, %k1
	vpsrld	$16, %zmm10, %zmm8
	vpord	%zmm7, %zmm9, %zmm8 {%k1}
	vpmovdw	%zmm8, (%rbx,%rax,2)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB5_42
.LBB5_43:
	subq	%r15, %rdx
	jle	.LBB5_53
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovzxbd	112(%rsp), %zmm0
	vextracti64x4	$1, %zmm0, %ymm1
	vcvtdq2pd	%ymm1, %zmm1
	vcvtdq2pd	%ymm0, %zmm0
	vbroadcastsd	.LCPI5_0(%rip), %zmm2
	vandpd	%zmm2, %zmm0, %zmm3
	vandpd	%zmm2, %zmm1, %zmm2
	vbroadcastsd	.LCPI5_1(%rip), %zmm4
	vmaxpd	%zmm2, %zmm4, %zmm2
	vmaxpd	%zmm3, %zmm4, %zmm3
	vbroadcastsd	.LCPI5_2(%rip), %zmm4
	vminpd	%zmm3, %zmm4, %zmm3
	vminpd	%zmm2, %zmm4, %zmm2
	vbroadcastsd	.LCPI5_3(%rip), %zmm4
	vmulpd	%zmm4, %zmm2, %zmm2
	vmulpd	%zmm4, %zmm3, %zmm3
	vaddpd	%zmm0, %zmm3, %zmm0
	vaddpd	%zmm1, %zmm2, %zmm1
	vsubpd	%zmm2, %zmm1, %zmm1
	vsubpd	%zmm3, %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vcvtpd2ps	%zmm1, %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vpsrld	$16, %zmm0, %zmm1
	vpandd	.LCPI5_4(%rip){1to16}, %zmm1, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm2
	vxorpd	%xmm3, %xmm3, %xmm3
	vcmpunordps	%zmm3, %zmm0, %k1
	vpaddd	.LCPI5_5(%rip){1to16}, %zmm2, %zmm0
	vpsrld	$16, %zmm0, %zmm0
	vpord	.LCPI5_6(%rip){1to16}, %zmm1, %zmm0 {%k1}
	vpmovdw	%zmm0, 128(%rsp)
.LBB5_45:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
.LBB5_46:
	leaq	128(%rsp), %rsi
	jmp	.LBB5_52
.LBB5_47:
	vpxor	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI5_8(%rip), %xmm1
	.p2align	4
.LBB5_48:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm2
	vpandn	%xmm1, %xmm2, %xmm2
	vmovdqu	%xmm2, (%rbx,%rax)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB5_48
.LBB5_49:
	subq	%r15, %rdx
	jle	.LBB5_53
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	addq	%r15, %rsi
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	callq	memcpy@PLT
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqb	128(%rsp), %xmm0, %xmm0
	vpandnd	.LCPI5_8(%rip){1to4}, %xmm0, %xmm0
.LBB5_51:
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rbx
	leaq	112(%rsp), %rsi
	movq	%rbx, %rdi
.LBB5_52:
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB5_53:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end5:
	.size	nt_u8_cast__avx512, .Lfunc_end5-nt_u8_cast__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI5_0:
	.long	.LBB5_2-.LJTI5_0
	.long	.LBB5_22-.LJTI5_0
	.long	.LBB5_10-.LJTI5_0
	.long	.LBB5_15-.LJTI5_0
	.long	.LBB5_7-.LJTI5_0
	.long	.LBB5_28-.LJTI5_0
	.long	.LBB5_33-.LJTI5_0
	.long	.LBB5_17-.LJTI5_0
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI6_0:
	.quad	9218868437227405312
.LCPI6_1:
	.quad	0x3810000000000000
.LCPI6_2:
	.quad	0x47f0000000000000
.LCPI6_3:
	.quad	0x42c8000000000000
.LCPI6_4:
	.quad	-9223372036854775808
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI6_5:
	.long	1
.LCPI6_6:
	.long	32767
.LCPI6_7:
	.long	64
.LCPI6_8:
	.long	4294836224
.LCPI6_9:
	.long	131072
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI6_10:
	.zero	16,1
	.text
	.globl	nt_i32_cast__avx512
	.p2align	4
	.type	nt_i32_cast__avx512,@function
nt_i32_cast__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-128, %rsp
	subq	$384, %rsp
	movq	(%rdi), %rax
	movq	8(%rdi), %rbx
	movl	16(%rdi), %edi
	leaq	16(%rsi), %rcx
	cmpq	$7, %rdi
	ja	.LBB6_35
	leaq	.LJTI6_0(%rip), %r8
	movslq	(%r8,%rdi,4), %rdi
	addq	%r8, %rdi
	jmpq	*%rdi
.LBB6_2:
	cmpq	%rcx, %rdx
	jge	.LBB6_4
	movq	%rsi, %r15
	jmp	.LBB6_5
	.p2align	4
.LBB6_4:
	vcvtdq2ps	(%rax,%rsi,4), %zmm0
	vmovdqu64	%zmm0, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_4
.LBB6_5:
	subq	%r15, %rdx
	jle	.LBB6_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	shlq	$2, %rdx
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vcvtdq2ps	128(%rsp), %zmm0
	vmovdqa64	%zmm0, 64(%rsp)
	leaq	(%rbx,%r15,4), %rdi
	jmp	.LBB6_50
.LBB6_7:
	cmpq	%rcx, %rdx
	jl	.LBB6_8
	.p2align	4
.LBB6_9:
	vmovdqu64	(%rax,%rsi,4), %zmm0
	vpmovdb	%zmm0, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_9
	jmp	.LBB6_28
.LBB6_10:
	cmpq	%rcx, %rdx
	jge	.LBB6_41
	movq	%rsi, %r15
	jmp	.LBB6_43
.LBB6_12:
	cmpq	%rcx, %rdx
	jge	.LBB6_45
	movq	%rsi, %r15
	jmp	.LBB6_47
.LBB6_14:
	cmpq	%rcx, %rdx
	jge	.LBB6_16
	movq	%rsi, %r15
	jmp	.LBB6_17
	.p2align	4
.LBB6_16:
	vpmovsxdq	(%rax,%rsi,4), %zmm0
	vpmovsxdq	32(%rax,%rsi,4), %zmm1
	vmovdqu64	%zmm1, 64(%rbx,%rsi,8)
	vmovdqu64	%zmm0, (%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_16
.LBB6_17:
	subq	%r15, %rdx
	jle	.LBB6_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 64(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	64(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpmovsxdq	64(%rsp), %zmm0
	vpmovsxdq	96(%rsp), %zmm1
	vmovdqa64	%zmm1, 192(%rsp)
	vmovdqa64	%zmm0, 128(%rsp)
	jmp	.LBB6_24
.LBB6_19:
	cmpq	%rcx, %rdx
	jge	.LBB6_21
	movq	%rsi, %r15
	jmp	.LBB6_22
	.p2align	4
.LBB6_21:
	vcvtdq2pd	(%rax,%rsi,4), %zmm0
	vcvtdq2pd	32(%rax,%rsi,4), %zmm1
	vmovdqu64	%zmm1, 64(%rbx,%rsi,8)
	vmovdqu64	%zmm0, (%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_21
.LBB6_22:
	subq	%r15, %rdx
	jle	.LBB6_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 64(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	64(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtdq2pd	64(%rsp), %zmm0
	vcvtdq2pd	96(%rsp), %zmm1
	vmovdqa64	%zmm1, 192(%rsp)
	vmovdqa64	%zmm0, 128(%rsp)
.LBB6_24:
	leaq	(%rbx,%r15,8), %rdi
	shlq	$3, %r14
	leaq	128(%rsp), %rsi
	jmp	.LBB6_51
.LBB6_25:
	cmpq	%rcx, %rdx
	jge	.LBB6_27
.LBB6_8:
	movq	%rsi, %r15
	jmp	.LBB6_28
	.p2align	4
.LBB6_27:
	vmovdqu64	(%rax,%rsi,4), %zmm0
	vpmovdb	%zmm0, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_27
.LBB6_28:
	subq	%r15, %rdx
	jle	.LBB6_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa64	128(%rsp), %zmm0
	vpmovdb	%zmm0, 64(%rsp)
	jmp	.LBB6_40
.LBB6_30:
	cmpq	%rcx, %rdx
	jge	.LBB6_32
	movq	%rsi, %rcx
	jmp	.LBB6_33
	.p2align	4
.LBB6_32:
	vmovdqu64	(%rax,%rsi,4), %zmm0
	vmovdqu64	%zmm0, (%rbx,%rsi,4)
	leaq	16(%rsi), %rcx
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%rcx, %rsi
	jge	.LBB6_32
.LBB6_33:
	subq	%rcx, %rdx
	jle	.LBB6_52
	leaq	(%rax,%rcx,4), %rsi
	shlq	$2, %rdx
	leaq	(%rbx,%rcx,4), %rdi
	vzeroupper
	callq	memmove@PLT
	jmp	.LBB6_52
.LBB6_35:
	cmpq	%rcx, %rdx
	jge	.LBB6_37
	movq	%rsi, %r15
	jmp	.LBB6_38
	.p2align	4
.LBB6_37:
	vmovdqu64	(%rax,%rsi,4), %zmm0
	vptestmd	%zmm0, %zmm0, %k1
	vmovdqu8	.LCPI6_10(%rip), %xmm0 {%k1} {z}
	vmovdqu	%xmm0, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_37
.LBB6_38:
	subq	%r15, %rdx
	jle	.LBB6_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa64	128(%rsp), %zmm0
	vptestmd	%zmm0, %zmm0, %k1
	vmovdqu8	.LCPI6_10(%rip), %xmm0 {%k1} {z}
	vmovdqa	%xmm0, 64(%rsp)
.LBB6_40:
	addq	%r15, %rbx
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdi
	jmp	.LBB6_51
.LBB6_41:
	vpbroadcastd	.LCPI6_8(%rip), %zmm0
	vpbroadcastd	.LCPI6_9(%rip), %zmm1
	.p2align	4
.LBB6_42:
	vpmaxsd	(%rax,%rsi,4), %zmm0, %zmm2
	vpminsd	%zmm1, %zmm2, %zmm2
	vcvtdq2ps	%zmm2, %zmm2
	vcvtps2ph	$0, {sae}, %zmm2, %ymm2
	vmovdqu	%ymm2, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_42
.LBB6_43:
	subq	%r15, %rdx
	jle	.LBB6_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa64	128(%rsp), %zmm0
	vpmaxsd	.LCPI6_8(%rip){1to16}, %zmm0, %zmm0
	vpminsd	.LCPI6_9(%rip){1to16}, %zmm0, %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqa	%ymm0, 64(%rsp)
	jmp	.LBB6_49
.LBB6_45:
	vbroadcastsd	.LCPI6_0(%rip), %zmm0
	vbroadcastsd	.LCPI6_1(%rip), %zmm1
	vbroadcastsd	.LCPI6_2(%rip), %zmm2
	vbroadcastsd	.LCPI6_3(%rip), %zmm3
	vpbroadcastq	.LCPI6_4(%rip), %zmm4
	vpbroadcastd	.LCPI6_5(%rip), %zmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vpbroadcastd	.LCPI6_6(%rip), %zmm7
	vpbroadcastd	.LCPI6_7(%rip), %zmm8
	.p2align	4
.LBB6_46:
	vcvtdq2pd	(%rax,%rsi,4), %zmm9
	vcvtdq2pd	32(%rax,%rsi,4), %zmm10
	vandpd	%zmm0, %zmm10, %zmm11
	vandpd	%zmm0, %zmm9, %zmm12
	vmaxpd	%zmm12, %zmm1, %zmm12
	vmaxpd	%zmm11, %zmm1, %zmm11
	vminpd	%zmm11, %zmm2, %zmm11
	vminpd	%zmm12, %zmm2, %zmm12
	vmulpd	%zmm3, %zmm12, %zmm12
	vmulpd	%zmm3, %zmm11, %zmm11
	vaddpd	%zmm10, %zmm11, %zmm13
	vaddpd	%zmm9, %zmm12, %zmm14
	vsubpd	%zmm12, %zmm14, %zmm12
	vsubpd	%zmm11, %zmm13, %zmm11
	vpternlogq	$248, %zmm4, %zmm10, %zmm11
	vpternlogq	$248, %zmm4, %zmm9, %zmm12
	vcvtpd2ps	%zmm12, %ymm9
	vcvtpd2ps	%zmm11, %ymm10
	vinserti64x4	$1, %ymm10, %zmm9, %zmm9
	vpsrld	$16, %zmm9, %zmm10
	vpandd	%zmm5, %zmm10, %zmm11
	vpaddd	%zmm11, %zmm9, %zmm11
	vpaddd	%zmm7, %zmm11, %zmm11
	vcmpunordps	%zmm6, %zmm9, %k1
	vpsrld	$16, %zmm11, %zmm9
	vpord	%zmm8, %zmm10, %zmm9 {%k1}
	vpmovdw	%zmm9, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_46
.LBB6_47:
	subq	%r15, %rdx
	jle	.LBB6_52
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%zmm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtdq2pd	128(%rsp), %zmm0
	vcvtdq2pd	160(%rsp), %zmm1
	vbroadcastsd	.LCPI6_0(%rip), %zmm2
	vandpd	%zmm2, %zmm1, %zmm3
	vandpd	%zmm2, %zmm0, %zmm2
	vbroadcastsd	.LCPI6_1(%rip), %zmm4
	vmaxpd	%zmm2, %zmm4, %zmm2
	vmaxpd	%zmm3, %zmm4, %zmm3
	vbroadcastsd	.LCPI6_2(%rip), %zmm4
	vminpd	%zmm3, %zmm4, %zmm3
	vminpd	%zmm2, %zmm4, %zmm2
	vbroadcastsd	.LCPI6_3(%rip), %zmm4
	vmulpd	%zmm4, %zmm2, %zmm2
	vmulpd	%zmm4, %zmm3, %zmm3
	vaddpd	%zmm1, %zmm3, %zmm4
	vaddpd	%zmm0, %zmm2, %zmm5
	vsubpd	%zmm2, %zmm5, %zmm2
	vsubpd	%zmm3, %zmm4, %zmm3
	vpbroadcastq	.LCPI6_4(%rip), %zmm4
	vpternlogq	$248, %zmm4, %zmm1, %zmm3
	vpternlogq	$248, %zmm4, %zmm0, %zmm2
	vcvtpd2ps	%zmm2, %ymm0
	vcvtpd2ps	%zmm3, %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vpsrld	$16, %zmm0, %zmm1
	vpandd	.LCPI6_5(%rip){1to16}, %zmm1, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm2
	vpxor	%xmm3, %xmm3, %xmm3
	vcmpunordps	%zmm3, %zmm0, %k1
	vpaddd	.LCPI6_6(%rip){1to16}, %zmm2, %zmm0
	vpsrld	$16, %zmm0, %zmm0
	vpord	.LCPI6_7(%rip){1to16}, %zmm1, %zmm0 {%k1}
	vpmovdw	%zmm0, 64(%rsp)
.LBB6_49:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
.LBB6_50:
	leaq	64(%rsp), %rsi
.LBB6_51:
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB6_52:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end6:
	.size	nt_i32_cast__avx512, .Lfunc_end6-nt_i32_cast__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI6_0:
	.long	.LBB6_2-.LJTI6_0
	.long	.LBB6_19-.LJTI6_0
	.long	.LBB6_10-.LJTI6_0
	.long	.LBB6_12-.LJTI6_0
	.long	.LBB6_7-.LJTI6_0
	.long	.LBB6_25-.LJTI6_0
	.long	.LBB6_30-.LJTI6_0
	.long	.LBB6_14-.LJTI6_0
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI7_0:
	.quad	-9007199254740992
.LCPI7_1:
	.quad	9007199254740992
.LCPI7_2:
	.quad	-2048
.LCPI7_5:
	.quad	1024
.LCPI7_6:
	.quad	9218868437227405312
.LCPI7_7:
	.quad	0x3810000000000000
.LCPI7_8:
	.quad	0x47f0000000000000
.LCPI7_9:
	.quad	0x42c8000000000000
.LCPI7_10:
	.quad	-9223372036854775808
.LCPI7_14:
	.quad	-131072
.LCPI7_15:
	.quad	131072
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI7_3:
	.short	2047
	.short	2047
	.short	2047
	.short	2047
	.short	2047
	.short	2047
	.short	2047
	.short	2047
	.short	2047
	.short	2047
	.short	2047
	.short	2047
	.short	2047
	.short	2047
	.short	2047
	.short	2047
.LCPI7_4:
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.short	2046
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI7_11:
	.long	1
.LCPI7_12:
	.long	32767
.LCPI7_13:
	.long	64
.LCPI7_16:
	.long	4294836224
.LCPI7_17:
	.long	131072
.LCPI7_19:
	.short	2047
	.short	2047
.LCPI7_20:
	.short	2046
	.short	2046
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI7_18:
	.zero	16,1
	.text
	.globl	nt_i64_cast__avx512
	.p2align	4
	.type	nt_i64_cast__avx512,@function
nt_i64_cast__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-128, %rsp
	subq	$384, %rsp
	movq	(%rdi), %rax
	movq	8(%rdi), %rbx
	movl	16(%rdi), %edi
	leaq	16(%rsi), %rcx
	cmpq	$7, %rdi
	ja	.LBB7_35
	leaq	.LJTI7_0(%rip), %r8
	movslq	(%r8,%rdi,4), %rdi
	addq	%r8, %rdi
	jmpq	*%rdi
.LBB7_2:
	cmpq	%rcx, %rdx
	jge	.LBB7_4
	movq	%rsi, %r15
	jmp	.LBB7_5
	.p2align	4
.LBB7_4:
	vcvtqq2ps	64(%rax,%rsi,8), %ymm0
	vcvtqq2ps	(%rax,%rsi,8), %ymm1
	vinserti64x4	$1, %ymm0, %zmm1, %zmm0
	vmovdqu64	%zmm0, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_4
.LBB7_5:
	subq	%r15, %rdx
	jle	.LBB7_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 64(%rsp)
	vmovdqa64	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtqq2ps	(%rsp), %ymm0
	vcvtqq2ps	64(%rsp), %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vmovdqa64	%zmm0, 128(%rsp)
	jmp	.LBB7_34
.LBB7_7:
	cmpq	%rcx, %rdx
	jl	.LBB7_8
	.p2align	4
.LBB7_9:
	vmovdqu64	(%rax,%rsi,8), %zmm0
	vmovdqu64	64(%rax,%rsi,8), %zmm1
	vpmovqb	%zmm1, %xmm1
	vpmovqb	%zmm0, %xmm0
	vpunpcklqdq	%xmm1, %xmm0, %xmm0
	vmovdqu	%xmm0, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_9
	jmp	.LBB7_27
.LBB7_10:
	cmpq	%rcx, %rdx
	jge	.LBB7_41
	movq	%rsi, %r15
	jmp	.LBB7_43
.LBB7_12:
	cmpq	%rcx, %rdx
	jge	.LBB7_45
	movq	%rsi, %r15
	jmp	.LBB7_47
.LBB7_14:
	cmpq	%rcx, %rdx
	jge	.LBB7_16
	movq	%rsi, %rcx
	jmp	.LBB7_17
	.p2align	4
.LBB7_16:
	vmovdqu64	(%rax,%rsi,8), %zmm0
	vmovdqu64	64(%rax,%rsi,8), %zmm1
	vmovdqu64	%zmm1, 64(%rbx,%rsi,8)
	vmovdqu64	%zmm0, (%rbx,%rsi,8)
	leaq	16(%rsi), %rcx
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%rcx, %rsi
	jge	.LBB7_16
.LBB7_17:
	subq	%rcx, %rdx
	jle	.LBB7_52
	leaq	(%rax,%rcx,8), %rsi
	shlq	$3, %rdx
	leaq	(%rbx,%rcx,8), %rdi
	vzeroupper
	callq	memmove@PLT
	jmp	.LBB7_52
.LBB7_19:
	cmpq	%rcx, %rdx
	jge	.LBB7_21
	movq	%rsi, %r15
	jmp	.LBB7_22
	.p2align	4
.LBB7_21:
	vcvtqq2pd	(%rax,%rsi,8), %zmm0
	vcvtqq2pd	64(%rax,%rsi,8), %zmm1
	vmovdqu64	%zmm1, 64(%rbx,%rsi,8)
	vmovdqu64	%zmm0, (%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_21
.LBB7_22:
	subq	%r15, %rdx
	jle	.LBB7_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 64(%rsp)
	vmovdqa64	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	shlq	$3, %rdx
	movq	%rsp, %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vcvtqq2pd	(%rsp), %zmm0
	vcvtqq2pd	64(%rsp), %zmm1
	vmovdqa64	%zmm1, 192(%rsp)
	vmovdqa64	%zmm0, 128(%rsp)
	leaq	(%rbx,%r15,8), %rdi
	jmp	.LBB7_50
.LBB7_24:
	cmpq	%rcx, %rdx
	jge	.LBB7_26
.LBB7_8:
	movq	%rsi, %r15
	jmp	.LBB7_27
	.p2align	4
.LBB7_26:
	vmovdqu64	(%rax,%rsi,8), %zmm0
	vmovdqu64	64(%rax,%rsi,8), %zmm1
	vpmovqb	%zmm1, %xmm1
	vpmovqb	%zmm0, %xmm0
	vpunpcklqdq	%xmm1, %xmm0, %xmm0
	vmovdqu	%xmm0, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_26
.LBB7_27:
	subq	%r15, %rdx
	jle	.LBB7_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 64(%rsp)
	vmovdqa64	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa64	(%rsp), %zmm0
	vmovdqa64	64(%rsp), %zmm1
	vpmovqb	%zmm1, %xmm1
	vpmovqb	%zmm0, %xmm0
	vpunpcklqdq	%xmm1, %xmm0, %xmm0
	jmp	.LBB7_40
.LBB7_29:
	cmpq	%rcx, %rdx
	jge	.LBB7_31
	movq	%rsi, %r15
	jmp	.LBB7_32
	.p2align	4
.LBB7_31:
	vmovdqu64	(%rax,%rsi,8), %zmm0
	vmovdqu64	64(%rax,%rsi,8), %zmm1
	vpmovqd	%zmm0, %ymm0
	vpmovqd	%zmm1, %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vmovdqu64	%zmm0, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_31
.LBB7_32:
	subq	%r15, %rdx
	jle	.LBB7_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 64(%rsp)
	vmovdqa64	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa64	(%rsp), %zmm0
	vmovdqa64	64(%rsp), %zmm1
	vpmovqd	%zmm0, %ymm0
	vpmovqd	%zmm1, %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vmovdqa64	%zmm0, 128(%rsp)
.LBB7_34:
	leaq	(%rbx,%r15,4), %rdi
	shlq	$2, %r14
	jmp	.LBB7_50
.LBB7_35:
	cmpq	%rcx, %rdx
	jge	.LBB7_37
	movq	%rsi, %r15
	jmp	.LBB7_38
	.p2align	4
.LBB7_37:
	vmovdqu64	(%rax,%rsi,8), %zmm0
	vmovdqu64	64(%rax,%rsi,8), %zmm1
	vptestmq	%zmm0, %zmm0, %k0
	vptestmq	%zmm1, %zmm1, %k1
	kunpckbw	%k0, %k1, %k1
	vmovdqu8	.LCPI7_18(%rip), %xmm0 {%k1} {z}
	vmovdqu	%xmm0, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_37
.LBB7_38:
	subq	%r15, %rdx
	jle	.LBB7_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 64(%rsp)
	vmovdqa64	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa64	(%rsp), %zmm0
	vmovdqa64	64(%rsp), %zmm1
	vptestmq	%zmm0, %zmm0, %k0
	vptestmq	%zmm1, %zmm1, %k1
	kunpckbw	%k0, %k1, %k1
	vmovdqu8	.LCPI7_18(%rip), %xmm0 {%k1} {z}
.LBB7_40:
	vmovdqa	%xmm0, 128(%rsp)
	addq	%r15, %rbx
	leaq	128(%rsp), %rsi
	movq	%rbx, %rdi
	jmp	.LBB7_51
.LBB7_41:
	vpbroadcastq	.LCPI7_14(%rip), %zmm0
	vpbroadcastq	.LCPI7_15(%rip), %zmm1
	vpbroadcastd	.LCPI7_16(%rip), %zmm2
	vpbroadcastd	.LCPI7_17(%rip), %zmm3
	.p2align	4
.LBB7_42:
	vpmaxsq	(%rax,%rsi,8), %zmm0, %zmm4
	vpmaxsq	64(%rax,%rsi,8), %zmm0, %zmm5
	vpminsq	%zmm1, %zmm5, %zmm5
	vpminsq	%zmm1, %zmm4, %zmm4
	vpmovqd	%zmm4, %ymm4
	vpmovqd	%zmm5, %ymm5
	vinserti64x4	$1, %ymm5, %zmm4, %zmm4
	vpmaxsd	%zmm2, %zmm4, %zmm4
	vpminsd	%zmm3, %zmm4, %zmm4
	vcvtdq2ps	%zmm4, %zmm4
	vcvtps2ph	$0, {sae}, %zmm4, %ymm4
	vmovdqu	%ymm4, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_42
.LBB7_43:
	subq	%r15, %rdx
	jle	.LBB7_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 64(%rsp)
	vmovdqa64	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpbroadcastq	.LCPI7_14(%rip), %zmm0
	vpmaxsq	(%rsp), %zmm0, %zmm1
	vpmaxsq	64(%rsp), %zmm0, %zmm0
	vpbroadcastq	.LCPI7_15(%rip), %zmm2
	vpminsq	%zmm2, %zmm0, %zmm0
	vpminsq	%zmm2, %zmm1, %zmm1
	vpmovqd	%zmm1, %ymm1
	vpmovqd	%zmm0, %ymm0
	vinserti64x4	$1, %ymm0, %zmm1, %zmm0
	vpmaxsd	.LCPI7_16(%rip){1to16}, %zmm0, %zmm0
	vpminsd	.LCPI7_17(%rip){1to16}, %zmm0, %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqa	%ymm0, 128(%rsp)
	jmp	.LBB7_49
.LBB7_45:
	vpbroadcastq	.LCPI7_0(%rip), %zmm0
	vpbroadcastq	.LCPI7_1(%rip), %zmm1
	vpbroadcastq	.LCPI7_2(%rip), %zmm2
	vpbroadcastd	.LCPI7_19(%rip), %ymm3
	vpbroadcastd	.LCPI7_20(%rip), %ymm4
	vpbroadcastq	.LCPI7_5(%rip), %zmm5
	vbroadcastsd	.LCPI7_6(%rip), %zmm6
	vbroadcastsd	.LCPI7_7(%rip), %zmm7
	vbroadcastsd	.LCPI7_8(%rip), %zmm8
	vbroadcastsd	.LCPI7_9(%rip), %zmm9
	vpbroadcastq	.LCPI7_10(%rip), %zmm10
	vpbroadcastd	.LCPI7_11(%rip), %zmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vpbroadcastd	.LCPI7_12(%rip), %zmm13
	vpbroadcastd	.LCPI7_13(%rip), %zmm14
	.p2align	4
.LBB7_46:
	vmovdqu64	(%rax,%rsi,8), %zmm15
	vmovdqu64	64(%rax,%rsi,8), %zmm16
	vpmaxsq	%zmm0, %zmm15, %zmm17
	vpmaxsq	%zmm0, %zmm16, %zmm18
	vpminsq	%zmm1, %zmm18, %zmm18
	vpminsq	%zmm1, %zmm17, %zmm17
	vpcmpneqq	%zmm15, %zmm17, %k1
	vpcmpneqq	%zmm16, %zmm18, %k2
	vpandq	%zmm2, %zmm15, %zmm17
	vpandq	%zmm2, %zmm16, %zmm18
	vpmovqw	%zmm15, %xmm19
	vpmovqw	%zmm16, %xmm20
	vinserti32x4	$1, %xmm20, %ymm19, %ymm19
	vpandq	%ymm3, %ymm19, %ymm19
	vpavgw	%ymm4, %ymm19, %ymm19
	vextracti32x4	$1, %ymm19, %xmm20
	vpmovzxwq	%xmm20, %zmm20
	vpmovzxwq	%xmm19, %zmm19
	vpandq	%zmm5, %zmm19, %zmm19
	vpandq	%zmm5, %zmm20, %zmm20
	vporq	%zmm20, %zmm18, %zmm16 {%k2}
	vporq	%zmm19, %zmm17, %zmm15 {%k1}
	vcvtqq2pd	%zmm15, %zmm15
	vcvtqq2pd	%zmm16, %zmm16
	vandpd	%zmm6, %zmm16, %zmm17
	vandpd	%zmm6, %zmm15, %zmm18
	vmaxpd	%zmm18, %zmm7, %zmm18
	vmaxpd	%zmm17, %zmm7, %zmm17
	vminpd	%zmm17, %zmm8, %zmm17
	vminpd	%zmm18, %zmm8, %zmm18
	vmulpd	%zmm9, %zmm18, %zmm18
	vmulpd	%zmm9, %zmm17, %zmm17
	vaddpd	%zmm16, %zmm17, %zmm19
	vaddpd	%zmm15, %zmm18, %zmm20
	vsubpd	%zmm18, %zmm20, %zmm18
	vsubpd	%zmm17, %zmm19, %zmm17
	vpternlogq	$248, %zmm10, %zmm16, %zmm17
	vpternlogq	$248, %zmm10, %zmm15, %zmm18
	vcvtpd2ps	%zmm18, %ymm15
	vcvtpd2ps	%zmm17, %ymm16
	vinserti64x4	$1, %ymm16, %zmm15, %zmm15
	vpsrld	$16, %zmm15, %zmm16
	vpandd	%zmm11, %zmm16, %zmm17
	vpaddd	%zmm17, %zmm15, %zmm17
	vpaddd	%zmm13, %zmm17, %zmm17
	vcmpunordps	%zmm12, %zmm15, %k1
	vpsrld	$16, %zmm17, %zmm15
	vpord	%zmm14, %zmm16, %zmm15 {%k1}
	vpmovdw	%zmm15, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_46
.LBB7_47:
	subq	%r15, %rdx
	jle	.LBB7_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa64	%zmm0, 64(%rsp)
	vmovdqa64	%zmm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa64	(%rsp), %zmm0
	vmovdqa64	64(%rsp), %zmm1
	vpbroadcastq	.LCPI7_0(%rip), %zmm2
	vpmaxsq	%zmm2, %zmm0, %zmm3
	vpmaxsq	%zmm2, %zmm1, %zmm2
	vpbroadcastq	.LCPI7_1(%rip), %zmm4
	vpminsq	%zmm4, %zmm2, %zmm2
	vpminsq	%zmm4, %zmm3, %zmm3
	vpcmpneqq	%zmm0, %zmm3, %k1
	vpcmpneqq	%zmm1, %zmm2, %k2
	vpbroadcastq	.LCPI7_2(%rip), %zmm2
	vpmovqw	%zmm0, %xmm3
	vpandq	%zmm2, %zmm0, %zmm4
	vpmovqw	%zmm1, %xmm5
	vinserti128	$1, %xmm5, %ymm3, %ymm3
	vpandd	.LCPI7_19(%rip){1to8}, %ymm3, %ymm3
	vpandq	%zmm2, %zmm1, %zmm2
	vpavgw	.LCPI7_4(%rip), %ymm3, %ymm3
	vextracti128	$1, %ymm3, %xmm5
	vpmovzxwq	%xmm5, %zmm5
	vpmovzxwq	%xmm3, %zmm3
	vpbroadcastq	.LCPI7_5(%rip), %zmm6
	vpandq	%zmm6, %zmm3, %zmm3
	vpandq	%zmm6, %zmm5, %zmm5
	vporq	%zmm5, %zmm2, %zmm1 {%k2}
	vporq	%zmm3, %zmm4, %zmm0 {%k1}
	vcvtqq2pd	%zmm0, %zmm0
	vcvtqq2pd	%zmm1, %zmm1
	vbroadcastsd	.LCPI7_6(%rip), %zmm2
	vandpd	%zmm2, %zmm1, %zmm3
	vandpd	%zmm2, %zmm0, %zmm2
	vbroadcastsd	.LCPI7_7(%rip), %zmm4
	vmaxpd	%zmm2, %zmm4, %zmm2
	vmaxpd	%zmm3, %zmm4, %zmm3
	vbroadcastsd	.LCPI7_8(%rip), %zmm4
	vminpd	%zmm3, %zmm4, %zmm3
	vminpd	%zmm2, %zmm4, %zmm2
	vbroadcastsd	.LCPI7_9(%rip), %zmm4
	vmulpd	%zmm4, %zmm2, %zmm2
	vmulpd	%zmm4, %zmm3, %zmm3
	vaddpd	%zmm1, %zmm3, %zmm4
	vaddpd	%zmm0, %zmm2, %zmm5
	vsubpd	%zmm2, %zmm5, %zmm2
	vsubpd	%zmm3, %zmm4, %zmm3
	vpbroadcastq	.LCPI7_10(%rip), %zmm4
	vpternlogq	$248, %zmm4, %zmm1, %zmm3
	vpternlogq	$248, %zmm4, %zmm0, %zmm2
	vcvtpd2ps	%zmm2, %ymm0
	vcvtpd2ps	%zmm3, %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vpsrld	$16, %zmm0, %zmm1
	vpandd	.LCPI7_11(%rip){1to16}, %zmm1, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm2
	vpxor	%xmm3, %xmm3, %xmm3
	vcmpunordps	%zmm3, %zmm0, %k1
	vpaddd	.LCPI7_12(%rip){1to16}, %zmm2, %zmm0
	vpsrld	$16, %zmm0, %zmm0
	vpord	.LCPI7_13(%rip){1to16}, %zmm1, %zmm0 {%k1}
	vpmovdw	%zmm0, 128(%rsp)
.LBB7_49:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
.LBB7_50:
	leaq	128(%rsp), %rsi
.LBB7_51:
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB7_52:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end7:
	.size	nt_i64_cast__avx512, .Lfunc_end7-nt_i64_cast__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI7_0:
	.long	.LBB7_2-.LJTI7_0
	.long	.LBB7_19-.LJTI7_0
	.long	.LBB7_10-.LJTI7_0
	.long	.LBB7_12-.LJTI7_0
	.long	.LBB7_7-.LJTI7_0
	.long	.LBB7_24-.LJTI7_0
	.long	.LBB7_29-.LJTI7_0
	.long	.LBB7_14-.LJTI7_0
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI8_0:
	.zero	16,1
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI8_1:
	.quad	9218868437227405312
.LCPI8_2:
	.quad	0x3810000000000000
.LCPI8_3:
	.quad	0x47f0000000000000
.LCPI8_4:
	.quad	0x42c8000000000000
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI8_5:
	.long	1
.LCPI8_6:
	.long	32767
.LCPI8_7:
	.long	64
.LCPI8_8:
	.zero	4,1
	.text
	.globl	nt_bool_cast__avx512
	.p2align	4
	.type	nt_bool_cast__avx512,@function
nt_bool_cast__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-128, %rsp
	subq	$384, %rsp
	movq	%rsi, %rax
	movq	(%rdi), %rsi
	movq	8(%rdi), %rbx
	movl	16(%rdi), %edi
	leaq	16(%rax), %rcx
	cmpq	$7, %rdi
	ja	.LBB8_35
	leaq	.LJTI8_0(%rip), %r8
	movslq	(%r8,%rdi,4), %rdi
	addq	%r8, %rdi
	jmpq	*%rdi
.LBB8_2:
	cmpq	%rcx, %rdx
	jge	.LBB8_4
	movq	%rax, %r15
	jmp	.LBB8_5
	.p2align	4
.LBB8_4:
	vmovdqu	(%rsi,%rax), %xmm0
	vptestmb	%xmm0, %xmm0, %k0
	vpmovm2d	%k0, %zmm0
	vpsrld	$31, %zmm0, %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vmovdqu64	%zmm0, (%rbx,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_4
.LBB8_5:
	subq	%r15, %rdx
	jle	.LBB8_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vmovdqa	112(%rsp), %xmm0
	vptestmb	%xmm0, %xmm0, %k0
	vpmovm2d	%k0, %zmm0
	vpsrld	$31, %zmm0, %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vmovdqa64	%zmm0, 128(%rsp)
	jmp	.LBB8_34
.LBB8_7:
	cmpq	%rcx, %rdx
	jl	.LBB8_8
	vpxor	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI8_8(%rip), %xmm1
	.p2align	4
.LBB8_38:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm2
	vpandn	%xmm1, %xmm2, %xmm2
	vmovdqu	%xmm2, (%rbx,%rax)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_38
	jmp	.LBB8_49
.LBB8_9:
	cmpq	%rcx, %rdx
	jge	.LBB8_11
	movq	%rax, %r15
	jmp	.LBB8_12
	.p2align	4
.LBB8_11:
	vmovdqu	(%rsi,%rax), %xmm0
	vptestmb	%xmm0, %xmm0, %k0
	vpmovm2d	%k0, %zmm0
	vpsrld	$31, %zmm0, %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqu	%ymm0, (%rbx,%rax,2)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_11
.LBB8_12:
	subq	%r15, %rdx
	jle	.LBB8_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vmovdqa	112(%rsp), %xmm0
	vptestmb	%xmm0, %xmm0, %k0
	vpmovm2d	%k0, %zmm0
	vpsrld	$31, %zmm0, %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vcvtps2ph	$0, {sae}, %zmm0, %ymm0
	vmovdqa	%ymm0, 128(%rsp)
	jmp	.LBB8_43
.LBB8_14:
	cmpq	%rcx, %rdx
	jge	.LBB8_39
	movq	%rax, %r15
	jmp	.LBB8_41
.LBB8_16:
	cmpq	%rcx, %rdx
	jge	.LBB8_18
	movq	%rax, %r15
	jmp	.LBB8_19
	.p2align	4
.LBB8_18:
	vmovdqu	(%rsi,%rax), %xmm0
	vptestmb	%xmm0, %xmm0, %k0
	kshiftrw	$8, %k0, %k1
	vpmovm2q	%k1, %zmm0
	vpmovm2q	%k0, %zmm1
	vpsrlq	$63, %zmm1, %zmm1
	vmovdqu64	%zmm1, (%rbx,%rax,8)
	vpsrlq	$63, %zmm0, %zmm0
	vmovdqu64	%zmm0, 64(%rbx,%rax,8)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_18
.LBB8_19:
	subq	%r15, %rdx
	jle	.LBB8_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vmovdqa	112(%rsp), %xmm0
	vptestmb	%xmm0, %xmm0, %k0
	kshiftrw	$8, %k0, %k1
	vpmovm2q	%k1, %zmm0
	vpsrlq	$63, %zmm0, %zmm0
	vpmovm2q	%k0, %zmm1
	vpsrlq	$63, %zmm1, %zmm1
	vmovdqa64	%zmm1, 128(%rsp)
	vmovdqa64	%zmm0, 192(%rsp)
	jmp	.LBB8_26
.LBB8_21:
	cmpq	%rcx, %rdx
	jge	.LBB8_23
	movq	%rax, %r15
	jmp	.LBB8_24
	.p2align	4
.LBB8_23:
	vmovdqu	(%rsi,%rax), %xmm0
	vptestmb	%xmm0, %xmm0, %k0
	vpmovm2d	%k0, %zmm0
	vpsrld	$31, %zmm0, %zmm0
	vcvtdq2pd	%ymm0, %zmm1
	vextracti64x4	$1, %zmm0, %ymm0
	vcvtdq2pd	%ymm0, %zmm0
	vmovdqu64	%zmm0, 64(%rbx,%rax,8)
	vmovdqu64	%zmm1, (%rbx,%rax,8)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_23
.LBB8_24:
	subq	%r15, %rdx
	jle	.LBB8_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vmovdqa	112(%rsp), %xmm0
	vptestmb	%xmm0, %xmm0, %k0
	vpmovm2d	%k0, %zmm0
	vpsrld	$31, %zmm0, %zmm0
	vcvtdq2pd	%ymm0, %zmm1
	vextracti64x4	$1, %zmm0, %ymm0
	vcvtdq2pd	%ymm0, %zmm0
	vmovdqa64	%zmm0, 192(%rsp)
	vmovdqa64	%zmm1, 128(%rsp)
.LBB8_26:
	leaq	(%rbx,%r15,8), %rdi
	shlq	$3, %r14
	jmp	.LBB8_44
.LBB8_27:
	cmpq	%rcx, %rdx
	jl	.LBB8_8
	vpxor	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI8_8(%rip), %xmm1
	.p2align	4
.LBB8_46:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm2
	vpandn	%xmm1, %xmm2, %xmm2
	vmovdqu	%xmm2, (%rbx,%rax)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_46
	jmp	.LBB8_49
.LBB8_29:
	cmpq	%rcx, %rdx
	jge	.LBB8_31
	movq	%rax, %r15
	jmp	.LBB8_32
	.p2align	4
.LBB8_31:
	vmovdqu	(%rsi,%rax), %xmm0
	vptestmb	%xmm0, %xmm0, %k0
	vpmovm2d	%k0, %zmm0
	vpsrld	$31, %zmm0, %zmm0
	vmovdqu64	%zmm0, (%rbx,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_31
.LBB8_32:
	subq	%r15, %rdx
	jle	.LBB8_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vmovdqa	112(%rsp), %xmm0
	vptestmb	%xmm0, %xmm0, %k0
	vpmovm2d	%k0, %zmm0
	vpsrld	$31, %zmm0, %zmm0
	vmovdqa64	%zmm0, 128(%rsp)
.LBB8_34:
	leaq	(%rbx,%r15,4), %rdi
	shlq	$2, %r14
	jmp	.LBB8_44
.LBB8_35:
	cmpq	%rcx, %rdx
	jge	.LBB8_47
.LBB8_8:
	movq	%rax, %r15
	jmp	.LBB8_49
.LBB8_39:
	vbroadcastsd	.LCPI8_1(%rip), %zmm0
	vbroadcastsd	.LCPI8_2(%rip), %zmm1
	vbroadcastsd	.LCPI8_3(%rip), %zmm2
	vbroadcastsd	.LCPI8_4(%rip), %zmm3
	vpbroadcastd	.LCPI8_5(%rip), %zmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vpbroadcastd	.LCPI8_6(%rip), %zmm6
	vpbroadcastd	.LCPI8_7(%rip), %zmm7
	.p2align	4
.LBB8_40:
	vmovdqu	(%rsi,%rax), %xmm8
	vptestmb	%xmm8, %xmm8, %k0
	vpmovm2d	%k0, %zmm8
	vpsrld	$31, %zmm8, %zmm8
	vextracti64x4	$1, %zmm8, %ymm9
	vcvtdq2pd	%ymm9, %zmm9
	vcvtdq2pd	%ymm8, %zmm8
	vandpd	%zmm0, %zmm8, %zmm10
	vandpd	%zmm0, %zmm9, %zmm11
	vmaxpd	%zmm11, %zmm1, %zmm11
	vmaxpd	%zmm10, %zmm1, %zmm10
	vminpd	%zmm10, %zmm2, %zmm10
	vminpd	%zmm11, %zmm2, %zmm11
	vmulpd	%zmm3, %zmm11, %zmm11
	vmulpd	%zmm3, %zmm10, %zmm10
	vaddpd	%zmm8, %zmm10, %zmm8
	vaddpd	%zmm9, %zmm11, %zmm9
	vsubpd	%zmm11, %zmm9, %zmm9
	vsubpd	%zmm10, %zmm8, %zmm8
	vcvtpd2ps	%zmm8, %ymm8
	vcvtpd2ps	%zmm9, %ymm9
	vinserti64x4	$1, %ymm9, %zmm8, %zmm8
	vpsrld	$16, %zmm8, %zmm9
	vpandd	%zmm4, %zmm9, %zmm10
	vpaddd	%zmm10, %zmm8, %zmm10
	vpaddd	%zmm6, %zmm10, %zmm10
	vcmpunordps	%zmm5, %zmm8, %k1
	vpsrld	$16, %zmm10, %zmm8
	vpord	%zmm7, %zmm9, %zmm8 {%k1}
	vpmovdw	%zmm8, (%rbx,%rax,2)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_40
.LBB8_41:
	subq	%r15, %rdx
	jle	.LBB8_52
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vmovdqa	112(%rsp), %xmm0
	vptestmb	%xmm0, %xmm0, %k0
	vpmovm2d	%k0, %zmm0
	vpsrld	$31, %zmm0, %zmm0
	vextracti64x4	$1, %zmm0, %ymm1
	vcvtdq2pd	%ymm1, %zmm1
	vcvtdq2pd	%ymm0, %zmm0
	vbroadcastsd	.LCPI8_1(%rip), %zmm2
	vandpd	%zmm2, %zmm0, %zmm3
	vandpd	%zmm2, %zmm1, %zmm2
	vbroadcastsd	.LCPI8_2(%rip), %zmm4
	vmaxpd	%zmm2, %zmm4, %zmm2
	vmaxpd	%zmm3, %zmm4, %zmm3
	vbroadcastsd	.LCPI8_3(%rip), %zmm4
	vminpd	%zmm3, %zmm4, %zmm3
	vminpd	%zmm2, %zmm4, %zmm2
	vbroadcastsd	.LCPI8_4(%rip), %zmm4
	vmulpd	%zmm4, %zmm2, %zmm2
	vmulpd	%zmm4, %zmm3, %zmm3
	vaddpd	%zmm0, %zmm3, %zmm0
	vaddpd	%zmm1, %zmm2, %zmm1
	vsubpd	%zmm2, %zmm1, %zmm1
	vsubpd	%zmm3, %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vcvtpd2ps	%zmm1, %ymm1
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vpsrld	$16, %zmm0, %zmm1
	vpandd	.LCPI8_5(%rip){1to16}, %zmm1, %zmm2
	vpaddd	%zmm2, %zmm0, %zmm2
	vxorpd	%xmm3, %xmm3, %xmm3
	vcmpunordps	%zmm3, %zmm0, %k1
	vpaddd	.LCPI8_6(%rip){1to16}, %zmm2, %zmm0
	vpsrld	$16, %zmm0, %zmm0
	vpord	.LCPI8_7(%rip){1to16}, %zmm1, %zmm0 {%k1}
	vpmovdw	%zmm0, 128(%rsp)
.LBB8_43:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
.LBB8_44:
	leaq	128(%rsp), %rsi
	jmp	.LBB8_51
.LBB8_47:
	vpxor	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI8_8(%rip), %xmm1
	.p2align	4
.LBB8_48:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm2
	vpandn	%xmm1, %xmm2, %xmm2
	vmovdqu	%xmm2, (%rbx,%rax)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_48
.LBB8_49:
	subq	%r15, %rdx
	jle	.LBB8_52
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	addq	%r15, %rsi
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	callq	memcpy@PLT
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqb	128(%rsp), %xmm0, %xmm0
	vpandnd	.LCPI8_8(%rip){1to4}, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rbx
	leaq	112(%rsp), %rsi
	movq	%rbx, %rdi
.LBB8_51:
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB8_52:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end8:
	.size	nt_bool_cast__avx512, .Lfunc_end8-nt_bool_cast__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI8_0:
	.long	.LBB8_2-.LJTI8_0
	.long	.LBB8_21-.LJTI8_0
	.long	.LBB8_9-.LJTI8_0
	.long	.LBB8_14-.LJTI8_0
	.long	.LBB8_7-.LJTI8_0
	.long	.LBB8_27-.LJTI8_0
	.long	.LBB8_29-.LJTI8_0
	.long	.LBB8_16-.LJTI8_0
	.p2align	6, 0x0
.LCPI9_0:
	.byte	0
	.byte	1
	.byte	2
	.byte	3
	.byte	4
	.byte	5
	.byte	6
	.byte	7
	.byte	8
	.byte	9
	.byte	10
	.byte	11
	.byte	12
	.byte	13
	.byte	14
	.byte	15
	.byte	16
	.byte	17
	.byte	18
	.byte	19
	.byte	20
	.byte	21
	.byte	22
	.byte	23
	.byte	24
	.byte	25
	.byte	26
	.byte	27
	.byte	28
	.byte	29
	.byte	30
	.byte	31
	.byte	32
	.byte	33
	.byte	34
	.byte	35
	.byte	36
	.byte	37
	.byte	38
	.byte	39
	.byte	40
	.byte	41
	.byte	42
	.byte	43
	.byte	44
	.byte	45
	.byte	46
	.byte	47
	.byte	48
	.byte	49
	.byte	50
	.byte	51
	.byte	52
	.byte	53
	.byte	54
	.byte	55
	.byte	56
	.byte	57
	.byte	58
	.byte	59
	.byte	60
	.byte	61
	.byte	62
	.byte	63
	.text
	.globl	nt_b8_copy_strided__avx512
	.p2align	4
	.type	nt_b8_copy_strided__avx512,@function
nt_b8_copy_strided__avx512:
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
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r9
	movq	16(%rdi), %rsi
	leaq	(%rsi,%rsi,2), %rcx
	leaq	24(%rdi), %rax
	movq	%rsi, 80(%rsp)
	cmpq	$2, %rsi
	jl	.LBB9_1
	movq	-48(%rax,%rcx,8), %r10
	movq	-40(%rax,%rcx,8), %rsi
	movq	%rsi, 72(%rsp)
	movq	-32(%rax,%rcx,8), %rsi
	movq	%rsi, 64(%rsp)
	cmpq	%rdx, %r9
	jl	.LBB9_4
	jmp	.LBB9_82
.LBB9_1:
	movl	$1, %r10d
	movq	$0, 72(%rsp)
	movq	$0, 64(%rsp)
	cmpq	%rdx, %r9
	jge	.LBB9_82
.LBB9_4:
	movq	(%rdi,%rcx,8), %r8
	movq	8(%rdi,%rcx,8), %rbp
	movq	16(%rdi,%rcx,8), %r14
	movq	80(%rsp), %rsi
	leaq	-3(%rsi), %r11
	leaq	(%r11,%r11,2), %rcx
	leaq	(%rax,%rcx,8), %rax
	movq	%rax, 112(%rsp)
	leaq	-4(%rsi), %rax
	movq	%rax, 104(%rsp)
	leaq	40(%rdi), %rax
	movq	%rax, 120(%rsp)
	vmovdqa64	.LCPI9_0(%rip), %zmm2
	movq	%rdx, 32(%rsp)
	movq	%rdi, 40(%rsp)
	movq	%r10, 48(%rsp)
	movq	%r8, 8(%rsp)
	movq	%r11, 128(%rsp)
	jmp	.LBB9_6
	.p2align	4
.LBB9_27:
	movq	%rdx, %r13
.LBB9_5:
	movq	%r13, %r9
	cmpq	%r12, %r13
	movq	128(%rsp), %r11
	jge	.LBB9_82
.LBB9_6:
	movq	%r9, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB9_7
	movq	%r9, %rax
	cqto
	idivq	%r8
	movq	%rdx, %rcx
	jmp	.LBB9_9
	.p2align	4
.LBB9_7:
	movl	%r9d, %eax
	xorl	%edx, %edx
	divl	%r8d
	movl	%edx, %ecx
.LBB9_9:
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB9_10
	cqto
	idivq	%r10
	jmp	.LBB9_12
	.p2align	4
.LBB9_10:
	xorl	%edx, %edx
	divl	%r10d
.LBB9_12:
	movq	%rdx, %rdi
	imulq	72(%rsp), %rdi
	movq	%rdx, %r8
	imulq	64(%rsp), %r8
	testq	%r11, %r11
	movq	%r9, 16(%rsp)
	movq	%rdx, 96(%rsp)
	js	.LBB9_13
	testb	$1, 80(%rsp)
	jne	.LBB9_18
	movq	%r11, %r9
	testq	%r11, %r11
	jne	.LBB9_23
	jmp	.LBB9_14
	.p2align	4
.LBB9_13:
	movq	%r8, %r15
	movq	%rdi, %rbx
	jmp	.LBB9_14
	.p2align	4
.LBB9_18:
	movq	112(%rsp), %rdx
	movq	(%rdx), %r10
	movq	8(%rdx), %r9
	movq	16(%rdx), %rsi
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB9_19
	cqto
	idivq	%r10
	jmp	.LBB9_21
.LBB9_19:
	xorl	%edx, %edx
	divl	%r10d
.LBB9_21:
	imulq	%rdx, %r9
	addq	%r9, %rdi
	imulq	%rdx, %rsi
	addq	%rsi, %r8
	movq	104(%rsp), %r9
	movq	%rdi, %rbx
	movq	%r8, %r15
	testq	%r11, %r11
	je	.LBB9_14
.LBB9_23:
	leaq	(%r9,%r9,2), %rdx
	addq	$2, %r9
	movq	120(%rsp), %rsi
	leaq	(%rsi,%rdx,8), %r10
	jmp	.LBB9_24
	.p2align	4
.LBB9_31:
	cqto
	idivq	%r13
.LBB9_32:
	imulq	%rsi, %r12
	addq	%r12, %rdi
	imulq	%rsi, %r11
	addq	%r11, %r8
	imulq	%rdx, %rbx
	addq	%rdi, %rbx
	imulq	%rdx, %r15
	addq	%r8, %r15
	addq	$-2, %r9
	addq	$-48, %r10
	movq	%rbx, %rdi
	movq	%r15, %r8
	cmpq	$1, %r9
	jle	.LBB9_14
.LBB9_24:
	movq	-16(%r10), %rsi
	movq	-8(%r10), %r12
	movq	(%r10), %r11
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB9_25
	cqto
	idivq	%rsi
	movq	%rdx, %rsi
	jmp	.LBB9_29
	.p2align	4
.LBB9_25:
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %esi
.LBB9_29:
	movq	-40(%r10), %r13
	movq	-32(%r10), %rbx
	movq	-24(%r10), %r15
	movq	%rax, %rdx
	orq	%r13, %rdx
	shrq	$32, %rdx
	jne	.LBB9_31
	xorl	%edx, %edx
	divl	%r13d
	jmp	.LBB9_32
	.p2align	4
.LBB9_14:
	movq	48(%rsp), %r10
	testq	%r10, %r10
	js	.LBB9_15
	movq	32(%rsp), %r12
	movq	16(%rsp), %rdx
	cmpq	%r12, %rdx
	movq	40(%rsp), %r11
	movq	8(%rsp), %r8
	jge	.LBB9_27
	leaq	256(%r15), %rax
	movq	%rax, 56(%rsp)
	leaq	256(%rbx), %rax
	.p2align	4
.LBB9_34:
	movq	%rax, 88(%rsp)
	movq	%r8, %rax
	subq	%rcx, %rax
	movq	%r12, %r13
	movq	%rdx, 16(%rsp)
	subq	%rdx, %r13
	cmpq	%rax, %r13
	cmovgeq	%rax, %r13
	movq	%rcx, %r8
	imulq	%rbp, %r8
	movq	(%r11), %rdx
	movq	8(%r11), %rax
	leaq	(%rbx,%r8), %rsi
	addq	%rdx, %rsi
	imulq	%r14, %rcx
	leaq	(%r15,%rcx), %r9
	leaq	(%rax,%r9), %rdi
	cmpq	$1, %r14
	jne	.LBB9_79
	testq	%rbp, %rbp
	je	.LBB9_64
	cmpq	$1, %rbp
	jne	.LBB9_79
	cmpq	$1024, %r13
	jl	.LBB9_45
	movq	%r13, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa64	.LCPI9_0(%rip), %zmm2
	movq	48(%rsp), %r10
	movq	40(%rsp), %r11
	jmp	.LBB9_39
	.p2align	4
.LBB9_79:
	testq	%r13, %r13
	movq	8(%rsp), %r8
	je	.LBB9_40
	movq	%r13, %rax
	.p2align	4
.LBB9_81:
	movzbl	(%rsi), %ecx
	movb	%cl, (%rdi)
	addq	%r14, %rdi
	addq	%rbp, %rsi
	decq	%rax
	jne	.LBB9_81
	jmp	.LBB9_40
.LBB9_64:
	movzbl	(%rsi), %edx
	cmpq	$64, %r13
	jl	.LBB9_70
	vpxor	%xmm0, %xmm0, %xmm0
	movq	$-64, %rsi
	.p2align	4
.LBB9_66:
	leal	64(%rsi), %r8d
	vpbroadcastb	%r8d, %zmm1
	vpcmpeqb	%zmm2, %zmm1, %k1
	vpbroadcastb	%edx, %zmm0 {%k1}
	leal	65(%rsi), %r8d
	vpbroadcastb	%r8d, %zmm1
	vpcmpeqb	%zmm2, %zmm1, %k1
	vpbroadcastb	%edx, %zmm0 {%k1}
	leal	66(%rsi), %r8d
	vpbroadcastb	%r8d, %zmm1
	vpcmpeqb	%zmm2, %zmm1, %k1
	vpbroadcastb	%edx, %zmm0 {%k1}
	leal	67(%rsi), %r8d
	vpbroadcastb	%r8d, %zmm1
	vpcmpeqb	%zmm2, %zmm1, %k1
	vpbroadcastb	%edx, %zmm0 {%k1}
	leal	68(%rsi), %r8d
	vpbroadcastb	%r8d, %zmm1
	vpcmpeqb	%zmm2, %zmm1, %k1
	vpbroadcastb	%edx, %zmm0 {%k1}
	leal	69(%rsi), %r8d
	vpbroadcastb	%r8d, %zmm1
	vpcmpeqb	%zmm2, %zmm1, %k1
	vpbroadcastb	%edx, %zmm0 {%k1}
	leal	70(%rsi), %r8d
	vpbroadcastb	%r8d, %zmm1
	vpcmpeqb	%zmm2, %zmm1, %k1
	vpbroadcastb	%edx, %zmm0 {%k1}
	leal	71(%rsi), %r8d
	vpbroadcastb	%r8d, %zmm1
	vpcmpeqb	%zmm2, %zmm1, %k1
	vpbroadcastb	%edx, %zmm0 {%k1}
	addq	$8, %rsi
	jne	.LBB9_66
	cmpq	$64, %r13
	je	.LBB9_78
	leaq	-65(%r13), %rsi
	movq	%rsi, %rdx
	shrq	$6, %rdx
	incq	%rdx
	cmpq	$448, %rsi
	jae	.LBB9_73
	xorl	%esi, %esi
	jmp	.LBB9_75
.LBB9_45:
	cmpq	$63, %r13
	jle	.LBB9_46
	cmpq	$64, %r13
	je	.LBB9_53
	leaq	-65(%r13), %r9
	movq	%r9, %r11
	shrq	$6, %r11
	incq	%r11
	cmpq	$448, %r9
	movq	%r11, 24(%rsp)
	jae	.LBB9_48
	xorl	%r10d, %r10d
	jmp	.LBB9_50
.LBB9_70:
	testq	%r13, %r13
	movq	8(%rsp), %r8
	je	.LBB9_40
	addq	%r9, %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB9_72:
	movb	%dl, (%rax,%rcx)
	incq	%rcx
	cmpq	%rcx, %r13
	jne	.LBB9_72
	jmp	.LBB9_40
.LBB9_46:
	cmpq	$31, %r13
	movq	8(%rsp), %r8
	jle	.LBB9_54
	vmovups	(%rsi), %ymm0
	vmovups	%ymm0, (%rdi)
	vmovdqu	-32(%rsi,%r13), %ymm0
	vmovdqu	%ymm0, -32(%rdi,%r13)
	jmp	.LBB9_40
.LBB9_54:
	cmpq	$16, %r13
	jl	.LBB9_56
	vmovups	(%rsi), %xmm0
	vmovups	%xmm0, (%rdi)
	vmovdqu	-16(%rsi,%r13), %xmm0
	vmovdqu	%xmm0, -16(%rdi,%r13)
	jmp	.LBB9_40
.LBB9_73:
	movq	%rdx, %r8
	movabsq	$576460752303423480, %rsi
	andq	%rsi, %r8
	movq	56(%rsp), %rsi
	leaq	(%rsi,%rcx), %r9
	addq	%rax, %r9
	xorl	%esi, %esi
	.p2align	4
.LBB9_74:
	vmovdqu64	%zmm0, -256(%r9,%rsi)
	vmovdqu64	%zmm0, -192(%r9,%rsi)
	vmovdqu64	%zmm0, -128(%r9,%rsi)
	vmovdqu64	%zmm0, -64(%r9,%rsi)
	vmovdqu64	%zmm0, (%r9,%rsi)
	vmovdqu64	%zmm0, 64(%r9,%rsi)
	vmovdqu64	%zmm0, 128(%r9,%rsi)
	vmovdqu64	%zmm0, 192(%r9,%rsi)
	addq	$512, %rsi
	addq	$-8, %r8
	jne	.LBB9_74
.LBB9_75:
	andl	$7, %edx
	je	.LBB9_78
	addq	%r15, %rsi
	addq	%rcx, %rsi
	addq	%rsi, %rax
	shll	$6, %edx
	xorl	%ecx, %ecx
	.p2align	4
.LBB9_77:
	vmovdqu64	%zmm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rdx
	jne	.LBB9_77
.LBB9_78:
	vmovdqu64	%zmm0, -64(%rdi,%r13)
	jmp	.LBB9_39
.LBB9_48:
	movabsq	$576460752303423480, %r9
	andq	%r9, %r11
	movq	88(%rsp), %r9
	addq	%r8, %r9
	addq	%rdx, %r9
	movq	56(%rsp), %r10
	leaq	(%r10,%rcx), %r12
	addq	%rax, %r12
	xorl	%r10d, %r10d
	.p2align	4
.LBB9_49:
	vmovups	-256(%r9,%r10), %zmm0
	vmovups	%zmm0, -256(%r12,%r10)
	vmovups	-192(%r9,%r10), %zmm0
	vmovups	%zmm0, -192(%r12,%r10)
	vmovups	-128(%r9,%r10), %zmm0
	vmovups	%zmm0, -128(%r12,%r10)
	vmovups	-64(%r9,%r10), %zmm0
	vmovups	%zmm0, -64(%r12,%r10)
	vmovups	(%r9,%r10), %zmm0
	vmovups	%zmm0, (%r12,%r10)
	vmovups	64(%r9,%r10), %zmm0
	vmovups	%zmm0, 64(%r12,%r10)
	vmovups	128(%r9,%r10), %zmm0
	vmovups	%zmm0, 128(%r12,%r10)
	vmovdqu64	192(%r9,%r10), %zmm0
	vmovdqu64	%zmm0, 192(%r12,%r10)
	addq	$512, %r10
	addq	$-8, %r11
	jne	.LBB9_49
.LBB9_50:
	movq	24(%rsp), %r9
	andl	$7, %r9d
	movq	32(%rsp), %r12
	movq	40(%rsp), %r11
	je	.LBB9_53
	movq	%r9, 24(%rsp)
	addq	%r10, %r8
	addq	%rbx, %r8
	movq	24(%rsp), %r9
	addq	%r8, %rdx
	addq	%r15, %r10
	addq	%rcx, %r10
	addq	%r10, %rax
	shll	$6, %r9d
	xorl	%ecx, %ecx
	.p2align	4
.LBB9_52:
	vmovdqu64	(%rdx,%rcx), %zmm0
	vmovdqu64	%zmm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %r9
	jne	.LBB9_52
.LBB9_53:
	vmovdqu64	-64(%rsi,%r13), %zmm0
	vmovdqu64	%zmm0, -64(%rdi,%r13)
	movq	48(%rsp), %r10
	.p2align	4
.LBB9_39:
	movq	8(%rsp), %r8
.LBB9_40:
	addq	16(%rsp), %r13
	movq	96(%rsp), %rax
	incq	%rax
	cmpq	%r10, %rax
	jge	.LBB9_5
	movq	%rax, 96(%rsp)
	movq	72(%rsp), %rax
	addq	%rax, %rbx
	movq	64(%rsp), %rcx
	addq	%rcx, %r15
	addq	%rcx, 56(%rsp)
	movq	88(%rsp), %rcx
	addq	%rax, %rcx
	movq	%rcx, %rax
	movl	$0, %ecx
	movq	%r13, %rdx
	cmpq	%r12, %r13
	jl	.LBB9_34
	jmp	.LBB9_5
.LBB9_56:
	cmpq	$8, %r13
	jl	.LBB9_58
	movq	(%rsi), %rax
	movq	%rax, (%rdi)
	movq	-8(%rsi,%r13), %rax
	movq	%rax, -8(%rdi,%r13)
	jmp	.LBB9_40
.LBB9_58:
	cmpq	$4, %r13
	jl	.LBB9_60
	movl	(%rsi), %eax
	movl	%eax, (%rdi)
	movl	-4(%rsi,%r13), %eax
	movl	%eax, -4(%rdi,%r13)
	jmp	.LBB9_40
.LBB9_60:
	cmpq	$2, %r13
	jl	.LBB9_62
	movzwl	(%rsi), %eax
	movw	%ax, (%rdi)
	movzwl	-2(%rsi,%r13), %eax
	movw	%ax, -2(%rdi,%r13)
	jmp	.LBB9_40
.LBB9_62:
	cmpq	$1, %r13
	jne	.LBB9_40
	movzbl	(%rsi), %eax
	movb	%al, (%rdi)
	jmp	.LBB9_40
	.p2align	4
.LBB9_15:
	movq	16(%rsp), %r13
	movq	32(%rsp), %r12
	movq	8(%rsp), %r8
	jmp	.LBB9_5
.LBB9_82:
	addq	$136, %rsp
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
	.size	nt_b8_copy_strided__avx512, .Lfunc_end9-nt_b8_copy_strided__avx512
	.cfi_endproc
	.globl	nt_b16_copy_strided__avx512
	.p2align	4
	.type	nt_b16_copy_strided__avx512,@function
nt_b16_copy_strided__avx512:
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
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r15
	movq	16(%rdi), %rsi
	leaq	(%rsi,%rsi,2), %rcx
	leaq	24(%rdi), %rax
	movq	%rsi, 56(%rsp)
	cmpq	$2, %rsi
	jl	.LBB10_2
	movq	-48(%rax,%rcx,8), %r12
	movq	-40(%rax,%rcx,8), %rsi
	movq	%rsi, 32(%rsp)
	movq	-32(%rax,%rcx,8), %rsi
	movq	%rsi, 24(%rsp)
	cmpq	%rdx, %r15
	jl	.LBB10_3
	jmp	.LBB10_76
.LBB10_2:
	movl	$1, %r12d
	movq	$0, 32(%rsp)
	movq	$0, 24(%rsp)
	cmpq	%rdx, %r15
	jge	.LBB10_76
.LBB10_3:
	movq	(%rdi,%rcx,8), %r13
	movq	8(%rdi,%rcx,8), %r8
	movq	16(%rdi,%rcx,8), %r9
	movq	56(%rsp), %rsi
	leaq	-3(%rsi), %r11
	movq	%r8, 128(%rsp)
	leaq	(%r8,%r8), %rcx
	movq	%rcx, 72(%rsp)
	movq	%r9, 120(%rsp)
	leaq	(%r9,%r9), %rbp
	leaq	(%r11,%r11,2), %rcx
	leaq	(%rax,%rcx,8), %rax
	movq	%rax, 88(%rsp)
	leaq	-4(%rsi), %rax
	movq	%rax, 80(%rsp)
	leaq	40(%rdi), %rax
	movq	%rax, 96(%rsp)
	movq	%rdx, 8(%rsp)
	movq	%rdi, 16(%rsp)
	movq	%r12, (%rsp)
	movq	%r13, 40(%rsp)
	movq	%r11, 112(%rsp)
	jmp	.LBB10_7
	.p2align	4
.LBB10_4:
	movq	40(%rsp), %r13
.LBB10_5:
	movq	8(%rsp), %rdi
.LBB10_6:
	cmpq	%rdi, %r15
	movq	112(%rsp), %r11
	jge	.LBB10_76
.LBB10_7:
	movq	%r15, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB10_9
	movq	%r15, %rax
	cqto
	idivq	%r13
	movq	%rdx, %rcx
	jmp	.LBB10_10
	.p2align	4
.LBB10_9:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r13d
	movl	%edx, %ecx
.LBB10_10:
	movq	%rax, %rdx
	orq	%r12, %rdx
	shrq	$32, %rdx
	je	.LBB10_12
	cqto
	idivq	%r12
	jmp	.LBB10_13
	.p2align	4
.LBB10_12:
	xorl	%edx, %edx
	divl	%r12d
.LBB10_13:
	movq	%rdx, %rdi
	imulq	32(%rsp), %rdi
	movq	%rdx, %r8
	imulq	24(%rsp), %r8
	testq	%r11, %r11
	movq	%rdx, 48(%rsp)
	js	.LBB10_16
	testb	$1, 56(%rsp)
	jne	.LBB10_17
	movq	%r11, %r9
	testq	%r11, %r11
	jne	.LBB10_21
	jmp	.LBB10_29
	.p2align	4
.LBB10_16:
	movq	%r8, %rbx
	movq	%rdi, %r14
	jmp	.LBB10_29
	.p2align	4
.LBB10_17:
	movq	88(%rsp), %rdx
	movq	(%rdx), %r10
	movq	8(%rdx), %r9
	movq	16(%rdx), %rsi
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB10_19
	cqto
	idivq	%r10
	jmp	.LBB10_20
.LBB10_19:
	xorl	%edx, %edx
	divl	%r10d
.LBB10_20:
	imulq	%rdx, %r9
	addq	%r9, %rdi
	imulq	%rdx, %rsi
	addq	%rsi, %r8
	movq	80(%rsp), %r9
	movq	%rdi, %r14
	movq	%r8, %rbx
	testq	%r11, %r11
	je	.LBB10_29
.LBB10_21:
	leaq	(%r9,%r9,2), %rdx
	addq	$2, %r9
	movq	96(%rsp), %rsi
	leaq	(%rsi,%rdx,8), %r10
	jmp	.LBB10_24
	.p2align	4
.LBB10_22:
	xorl	%edx, %edx
	divl	%r13d
.LBB10_23:
	imulq	%rsi, %r12
	addq	%r12, %rdi
	imulq	%rsi, %r11
	addq	%r11, %r8
	imulq	%rdx, %r14
	addq	%rdi, %r14
	imulq	%rdx, %rbx
	addq	%r8, %rbx
	addq	$-2, %r9
	addq	$-48, %r10
	movq	%r14, %rdi
	movq	%rbx, %r8
	cmpq	$1, %r9
	movq	40(%rsp), %r13
	jle	.LBB10_29
.LBB10_24:
	movq	-16(%r10), %rsi
	movq	-8(%r10), %r12
	movq	(%r10), %r11
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB10_26
	cqto
	idivq	%rsi
	movq	%rdx, %rsi
	jmp	.LBB10_27
	.p2align	4
.LBB10_26:
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %esi
.LBB10_27:
	movq	-40(%r10), %r13
	movq	-32(%r10), %r14
	movq	-24(%r10), %rbx
	movq	%rax, %rdx
	orq	%r13, %rdx
	shrq	$32, %rdx
	je	.LBB10_22
	cqto
	idivq	%r13
	jmp	.LBB10_23
	.p2align	4
.LBB10_29:
	movq	(%rsp), %r12
	testq	%r12, %r12
	js	.LBB10_5
	movq	%r15, %rsi
	movq	8(%rsp), %rdi
	cmpq	%rdi, %r15
	movq	16(%rsp), %r11
	movq	48(%rsp), %r10
	jge	.LBB10_6
	.p2align	4
.LBB10_31:
	movq	%r13, %rax
	subq	%rcx, %rax
	movq	%rdi, %r15
	movq	%rsi, 48(%rsp)
	subq	%rsi, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%rcx, %r9
	imulq	128(%rsp), %r9
	addq	%r14, %r9
	imulq	120(%rsp), %rcx
	addq	%rbx, %rcx
	movq	(%r11), %r8
	movq	8(%r11), %rax
	leaq	(%r8,%r9,2), %rsi
	leaq	(%rax,%rcx,2), %rdi
	cmpq	$2, %rbp
	jne	.LBB10_36
	movq	%r10, %r13
	movq	72(%rsp), %r10
	testq	%r10, %r10
	je	.LBB10_39
	cmpq	$2, %r10
	movq	%r13, %r10
	jne	.LBB10_36
	leaq	(%r15,%r15), %rdx
	cmpq	$1024, %rdx
	jl	.LBB10_43
	vzeroupper
	callq	memcpy@PLT
	movq	%r13, %r10
	movq	(%rsp), %r12
	jmp	.LBB10_66
	.p2align	4
.LBB10_36:
	testq	%r15, %r15
	movq	72(%rsp), %r8
	je	.LBB10_67
	movq	%r15, %rax
	.p2align	4
.LBB10_38:
	movzwl	(%rsi), %ecx
	movw	%cx, (%rdi)
	addq	%rbp, %rdi
	addq	%r8, %rsi
	decq	%rax
	jne	.LBB10_38
	jmp	.LBB10_67
.LBB10_39:
	movzwl	(%rsi), %esi
	leaq	(%r15,%r15), %rdx
	cmpq	$64, %rdx
	jl	.LBB10_47
	vpbroadcastw	%esi, %zmm0
	movq	%r13, %r10
	je	.LBB10_59
	leaq	-65(%rdx), %r8
	movq	%r8, %rsi
	shrq	$6, %rsi
	incq	%rsi
	cmpq	$448, %r8
	jae	.LBB10_54
	xorl	%r8d, %r8d
	jmp	.LBB10_56
.LBB10_43:
	cmpq	$63, %rdx
	jle	.LBB10_50
	movq	%rdx, 64(%rsp)
	cmpq	$64, %rdx
	je	.LBB10_65
	movq	64(%rsp), %rdx
	addq	$-65, %rdx
	movq	%rdx, %r10
	shrq	$6, %r10
	incq	%r10
	cmpq	$448, %rdx
	movq	%r10, 104(%rsp)
	jae	.LBB10_60
	xorl	%r11d, %r11d
	jmp	.LBB10_62
.LBB10_47:
	testq	%r15, %r15
	movq	%r13, %r10
	je	.LBB10_67
	leaq	(%rax,%rcx,2), %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB10_49:
	movw	%si, (%rax,%rcx,2)
	incq	%rcx
	cmpq	%rcx, %r15
	jne	.LBB10_49
	jmp	.LBB10_67
.LBB10_50:
	cmpq	$31, %rdx
	jle	.LBB10_52
	vmovups	(%rsi), %ymm0
	vmovups	%ymm0, (%rdi)
	vmovdqu	-32(%rsi,%rdx), %ymm0
	vmovdqu	%ymm0, -32(%rdi,%rdx)
	jmp	.LBB10_67
.LBB10_52:
	cmpq	$16, %rdx
	jl	.LBB10_69
	vmovups	(%rsi), %xmm0
	vmovups	%xmm0, (%rdi)
	vmovdqu	-16(%rsi,%rdx), %xmm0
	vmovdqu	%xmm0, -16(%rdi,%rdx)
	jmp	.LBB10_67
.LBB10_54:
	movq	%rsi, %r9
	movabsq	$576460752303423480, %r8
	andq	%r8, %r9
	leaq	(%rax,%rcx,2), %r10
	addq	$448, %r10
	xorl	%r8d, %r8d
	.p2align	4
.LBB10_55:
	vmovdqu64	%zmm0, -448(%r10,%r8)
	vmovdqu64	%zmm0, -384(%r10,%r8)
	vmovdqu64	%zmm0, -320(%r10,%r8)
	vmovdqu64	%zmm0, -256(%r10,%r8)
	vmovdqu64	%zmm0, -192(%r10,%r8)
	vmovdqu64	%zmm0, -128(%r10,%r8)
	vmovdqu64	%zmm0, -64(%r10,%r8)
	vmovdqu64	%zmm0, (%r10,%r8)
	addq	$512, %r8
	addq	$-8, %r9
	jne	.LBB10_55
.LBB10_56:
	andl	$7, %esi
	movq	(%rsp), %r12
	movq	%r13, %r10
	je	.LBB10_59
	leaq	(%r8,%rcx,2), %rcx
	addq	%rcx, %rax
	shll	$6, %esi
	xorl	%ecx, %ecx
	.p2align	4
.LBB10_58:
	vmovdqu64	%zmm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rsi
	jne	.LBB10_58
.LBB10_59:
	vmovdqu64	%zmm0, -64(%rdi,%rdx)
	jmp	.LBB10_67
.LBB10_60:
	movabsq	$576460752303423480, %rdx
	andq	%rdx, %r10
	leaq	(%rax,%rcx,2), %rdx
	addq	$448, %rdx
	leaq	(%r8,%r9,2), %r12
	addq	$448, %r12
	xorl	%r11d, %r11d
	.p2align	4
.LBB10_61:
	vmovups	-448(%r12,%r11), %zmm0
	vmovups	%zmm0, -448(%rdx,%r11)
	vmovups	-384(%r12,%r11), %zmm0
	vmovups	%zmm0, -384(%rdx,%r11)
	vmovups	-320(%r12,%r11), %zmm0
	vmovups	%zmm0, -320(%rdx,%r11)
	vmovups	-256(%r12,%r11), %zmm0
	vmovups	%zmm0, -256(%rdx,%r11)
	vmovups	-192(%r12,%r11), %zmm0
	vmovups	%zmm0, -192(%rdx,%r11)
	vmovups	-128(%r12,%r11), %zmm0
	vmovups	%zmm0, -128(%rdx,%r11)
	vmovups	-64(%r12,%r11), %zmm0
	vmovups	%zmm0, -64(%rdx,%r11)
	vmovdqu64	(%r12,%r11), %zmm0
	vmovdqu64	%zmm0, (%rdx,%r11)
	addq	$512, %r11
	addq	$-8, %r10
	jne	.LBB10_61
.LBB10_62:
	movq	104(%rsp), %rdx
	andl	$7, %edx
	movq	(%rsp), %r12
	movq	%r13, %r10
	je	.LBB10_65
	movq	%rdx, %r13
	leaq	(%r11,%r9,2), %rdx
	addq	%rdx, %r8
	movq	%r13, %rdx
	leaq	(%r11,%rcx,2), %rcx
	addq	%rcx, %rax
	shll	$6, %edx
	xorl	%ecx, %ecx
	.p2align	4
.LBB10_64:
	vmovdqu64	(%r8,%rcx), %zmm0
	vmovdqu64	%zmm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rdx
	jne	.LBB10_64
.LBB10_65:
	movq	64(%rsp), %rax
	vmovdqu64	-64(%rsi,%rax), %zmm0
	vmovdqu64	%zmm0, -64(%rdi,%rax)
.LBB10_66:
	movq	16(%rsp), %r11
	.p2align	4
.LBB10_67:
	addq	48(%rsp), %r15
	incq	%r10
	cmpq	%r12, %r10
	jge	.LBB10_4
	addq	32(%rsp), %r14
	addq	24(%rsp), %rbx
	movl	$0, %ecx
	movq	%r15, %rsi
	movq	8(%rsp), %rdi
	cmpq	%rdi, %r15
	movq	40(%rsp), %r13
	jl	.LBB10_31
	jmp	.LBB10_6
.LBB10_69:
	cmpq	$8, %rdx
	jl	.LBB10_71
	movq	(%rsi), %rax
	movq	%rax, (%rdi)
	movq	-8(%rsi,%rdx), %rax
	movq	%rax, -8(%rdi,%rdx)
	jmp	.LBB10_67
.LBB10_71:
	cmpq	$4, %rdx
	jl	.LBB10_73
	movl	(%rsi), %eax
	movl	%eax, (%rdi)
	movl	-4(%rsi,%rdx), %eax
	movl	%eax, -4(%rdi,%rdx)
	jmp	.LBB10_67
.LBB10_73:
	cmpq	$2, %rdx
	jl	.LBB10_67
	movzwl	(%rsi), %eax
	movw	%ax, (%rdi)
	movzwl	-2(%rsi,%rdx), %eax
	movw	%ax, -2(%rdi,%rdx)
	jmp	.LBB10_67
.LBB10_76:
	addq	$136, %rsp
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
.Lfunc_end10:
	.size	nt_b16_copy_strided__avx512, .Lfunc_end10-nt_b16_copy_strided__avx512
	.cfi_endproc
	.globl	nt_b32_copy_strided__avx512
	.p2align	4
	.type	nt_b32_copy_strided__avx512,@function
nt_b32_copy_strided__avx512:
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
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r15
	movq	16(%rdi), %rsi
	leaq	(%rsi,%rsi,2), %rcx
	leaq	24(%rdi), %rax
	movq	%rsi, 56(%rsp)
	cmpq	$2, %rsi
	jl	.LBB11_2
	movq	-48(%rax,%rcx,8), %r12
	movq	-40(%rax,%rcx,8), %rsi
	movq	%rsi, 32(%rsp)
	movq	-32(%rax,%rcx,8), %rsi
	movq	%rsi, 24(%rsp)
	cmpq	%rdx, %r15
	jl	.LBB11_3
	jmp	.LBB11_76
.LBB11_2:
	movl	$1, %r12d
	movq	$0, 32(%rsp)
	movq	$0, 24(%rsp)
	cmpq	%rdx, %r15
	jge	.LBB11_76
.LBB11_3:
	movq	(%rdi,%rcx,8), %r13
	movq	8(%rdi,%rcx,8), %r8
	movq	16(%rdi,%rcx,8), %r9
	movq	56(%rsp), %rsi
	leaq	-3(%rsi), %r11
	movq	%r8, 128(%rsp)
	leaq	(,%r8,4), %rcx
	movq	%rcx, 72(%rsp)
	movq	%r9, 120(%rsp)
	leaq	(,%r9,4), %rbp
	leaq	(%r11,%r11,2), %rcx
	leaq	(%rax,%rcx,8), %rax
	movq	%rax, 88(%rsp)
	leaq	-4(%rsi), %rax
	movq	%rax, 80(%rsp)
	leaq	40(%rdi), %rax
	movq	%rax, 96(%rsp)
	movq	%rdx, 8(%rsp)
	movq	%rdi, 16(%rsp)
	movq	%r12, (%rsp)
	movq	%r13, 40(%rsp)
	movq	%r11, 112(%rsp)
	jmp	.LBB11_7
	.p2align	4
.LBB11_4:
	movq	40(%rsp), %r13
.LBB11_5:
	movq	8(%rsp), %rdi
.LBB11_6:
	cmpq	%rdi, %r15
	movq	112(%rsp), %r11
	jge	.LBB11_76
.LBB11_7:
	movq	%r15, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB11_9
	movq	%r15, %rax
	cqto
	idivq	%r13
	movq	%rdx, %rcx
	jmp	.LBB11_10
	.p2align	4
.LBB11_9:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r13d
	movl	%edx, %ecx
.LBB11_10:
	movq	%rax, %rdx
	orq	%r12, %rdx
	shrq	$32, %rdx
	je	.LBB11_12
	cqto
	idivq	%r12
	jmp	.LBB11_13
	.p2align	4
.LBB11_12:
	xorl	%edx, %edx
	divl	%r12d
.LBB11_13:
	movq	%rdx, %rdi
	imulq	32(%rsp), %rdi
	movq	%rdx, %r8
	imulq	24(%rsp), %r8
	testq	%r11, %r11
	movq	%rdx, 48(%rsp)
	js	.LBB11_16
	testb	$1, 56(%rsp)
	jne	.LBB11_17
	movq	%r11, %r9
	testq	%r11, %r11
	jne	.LBB11_21
	jmp	.LBB11_29
	.p2align	4
.LBB11_16:
	movq	%r8, %rbx
	movq	%rdi, %r14
	jmp	.LBB11_29
	.p2align	4
.LBB11_17:
	movq	88(%rsp), %rdx
	movq	(%rdx), %r10
	movq	8(%rdx), %r9
	movq	16(%rdx), %rsi
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB11_19
	cqto
	idivq	%r10
	jmp	.LBB11_20
.LBB11_19:
	xorl	%edx, %edx
	divl	%r10d
.LBB11_20:
	imulq	%rdx, %r9
	addq	%r9, %rdi
	imulq	%rdx, %rsi
	addq	%rsi, %r8
	movq	80(%rsp), %r9
	movq	%rdi, %r14
	movq	%r8, %rbx
	testq	%r11, %r11
	je	.LBB11_29
.LBB11_21:
	leaq	(%r9,%r9,2), %rdx
	addq	$2, %r9
	movq	96(%rsp), %rsi
	leaq	(%rsi,%rdx,8), %r10
	jmp	.LBB11_24
	.p2align	4
.LBB11_22:
	xorl	%edx, %edx
	divl	%r13d
.LBB11_23:
	imulq	%rsi, %r12
	addq	%r12, %rdi
	imulq	%rsi, %r11
	addq	%r11, %r8
	imulq	%rdx, %r14
	addq	%rdi, %r14
	imulq	%rdx, %rbx
	addq	%r8, %rbx
	addq	$-2, %r9
	addq	$-48, %r10
	movq	%r14, %rdi
	movq	%rbx, %r8
	cmpq	$1, %r9
	movq	40(%rsp), %r13
	jle	.LBB11_29
.LBB11_24:
	movq	-16(%r10), %rsi
	movq	-8(%r10), %r12
	movq	(%r10), %r11
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB11_26
	cqto
	idivq	%rsi
	movq	%rdx, %rsi
	jmp	.LBB11_27
	.p2align	4
.LBB11_26:
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %esi
.LBB11_27:
	movq	-40(%r10), %r13
	movq	-32(%r10), %r14
	movq	-24(%r10), %rbx
	movq	%rax, %rdx
	orq	%r13, %rdx
	shrq	$32, %rdx
	je	.LBB11_22
	cqto
	idivq	%r13
	jmp	.LBB11_23
	.p2align	4
.LBB11_29:
	movq	(%rsp), %r12
	testq	%r12, %r12
	js	.LBB11_5
	movq	%r15, %rsi
	movq	8(%rsp), %rdi
	cmpq	%rdi, %r15
	movq	16(%rsp), %r11
	movq	48(%rsp), %r10
	jge	.LBB11_6
	.p2align	4
.LBB11_31:
	movq	%r13, %rax
	subq	%rcx, %rax
	movq	%rdi, %r15
	movq	%rsi, 48(%rsp)
	subq	%rsi, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%rcx, %r9
	imulq	128(%rsp), %r9
	addq	%r14, %r9
	imulq	120(%rsp), %rcx
	addq	%rbx, %rcx
	movq	(%r11), %r8
	movq	8(%r11), %rax
	leaq	(%r8,%r9,4), %rsi
	leaq	(%rax,%rcx,4), %rdi
	cmpq	$4, %rbp
	jne	.LBB11_36
	movq	%r10, %r13
	movq	72(%rsp), %r10
	testq	%r10, %r10
	je	.LBB11_39
	cmpq	$4, %r10
	movq	%r13, %r10
	jne	.LBB11_36
	leaq	(,%r15,4), %rdx
	cmpq	$1024, %rdx
	jl	.LBB11_43
	vzeroupper
	callq	memcpy@PLT
	movq	%r13, %r10
	movq	(%rsp), %r12
	jmp	.LBB11_66
	.p2align	4
.LBB11_36:
	testq	%r15, %r15
	movq	72(%rsp), %r8
	je	.LBB11_67
	movq	%r15, %rax
	.p2align	4
.LBB11_38:
	movl	(%rsi), %ecx
	movl	%ecx, (%rdi)
	addq	%rbp, %rdi
	addq	%r8, %rsi
	decq	%rax
	jne	.LBB11_38
	jmp	.LBB11_67
.LBB11_39:
	movl	(%rsi), %esi
	leaq	(,%r15,4), %rdx
	cmpq	$64, %rdx
	jl	.LBB11_47
	vpbroadcastd	%esi, %zmm0
	movq	%r13, %r10
	je	.LBB11_59
	leaq	-65(%rdx), %r8
	movq	%r8, %rsi
	shrq	$6, %rsi
	incq	%rsi
	cmpq	$448, %r8
	jae	.LBB11_54
	xorl	%r8d, %r8d
	jmp	.LBB11_56
.LBB11_43:
	cmpq	$63, %rdx
	jle	.LBB11_50
	movq	%rdx, 64(%rsp)
	cmpq	$64, %rdx
	je	.LBB11_65
	movq	64(%rsp), %rdx
	addq	$-65, %rdx
	movq	%rdx, %r10
	shrq	$6, %r10
	incq	%r10
	cmpq	$448, %rdx
	movq	%r10, 104(%rsp)
	jae	.LBB11_60
	xorl	%r11d, %r11d
	jmp	.LBB11_62
.LBB11_47:
	testq	%r15, %r15
	movq	%r13, %r10
	je	.LBB11_67
	leaq	(%rax,%rcx,4), %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB11_49:
	movl	%esi, (%rax,%rcx,4)
	incq	%rcx
	cmpq	%rcx, %r15
	jne	.LBB11_49
	jmp	.LBB11_67
.LBB11_50:
	cmpq	$31, %rdx
	jle	.LBB11_52
	vmovups	(%rsi), %ymm0
	vmovups	%ymm0, (%rdi)
	vmovdqu	-32(%rsi,%rdx), %ymm0
	vmovdqu	%ymm0, -32(%rdi,%rdx)
	jmp	.LBB11_67
.LBB11_52:
	cmpq	$16, %rdx
	jl	.LBB11_69
	vmovups	(%rsi), %xmm0
	vmovups	%xmm0, (%rdi)
	vmovdqu	-16(%rsi,%rdx), %xmm0
	vmovdqu	%xmm0, -16(%rdi,%rdx)
	jmp	.LBB11_67
.LBB11_54:
	movq	%rsi, %r9
	movabsq	$576460752303423480, %r8
	andq	%r8, %r9
	leaq	(%rax,%rcx,4), %r10
	addq	$448, %r10
	xorl	%r8d, %r8d
	.p2align	4
.LBB11_55:
	vmovdqu64	%zmm0, -448(%r10,%r8)
	vmovdqu64	%zmm0, -384(%r10,%r8)
	vmovdqu64	%zmm0, -320(%r10,%r8)
	vmovdqu64	%zmm0, -256(%r10,%r8)
	vmovdqu64	%zmm0, -192(%r10,%r8)
	vmovdqu64	%zmm0, -128(%r10,%r8)
	vmovdqu64	%zmm0, -64(%r10,%r8)
	vmovdqu64	%zmm0, (%r10,%r8)
	addq	$512, %r8
	addq	$-8, %r9
	jne	.LBB11_55
.LBB11_56:
	andl	$7, %esi
	movq	(%rsp), %r12
	movq	%r13, %r10
	je	.LBB11_59
	leaq	(%r8,%rcx,4), %rcx
	addq	%rcx, %rax
	shll	$6, %esi
	xorl	%ecx, %ecx
	.p2align	4
.LBB11_58:
	vmovdqu64	%zmm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rsi
	jne	.LBB11_58
.LBB11_59:
	vmovdqu64	%zmm0, -64(%rdi,%rdx)
	jmp	.LBB11_67
.LBB11_60:
	movabsq	$576460752303423480, %rdx
	andq	%rdx, %r10
	leaq	(%rax,%rcx,4), %rdx
	addq	$448, %rdx
	leaq	(%r8,%r9,4), %r12
	addq	$448, %r12
	xorl	%r11d, %r11d
	.p2align	4
.LBB11_61:
	vmovups	-448(%r12,%r11), %zmm0
	vmovups	%zmm0, -448(%rdx,%r11)
	vmovups	-384(%r12,%r11), %zmm0
	vmovups	%zmm0, -384(%rdx,%r11)
	vmovups	-320(%r12,%r11), %zmm0
	vmovups	%zmm0, -320(%rdx,%r11)
	vmovups	-256(%r12,%r11), %zmm0
	vmovups	%zmm0, -256(%rdx,%r11)
	vmovups	-192(%r12,%r11), %zmm0
	vmovups	%zmm0, -192(%rdx,%r11)
	vmovups	-128(%r12,%r11), %zmm0
	vmovups	%zmm0, -128(%rdx,%r11)
	vmovups	-64(%r12,%r11), %zmm0
	vmovups	%zmm0, -64(%rdx,%r11)
	vmovdqu64	(%r12,%r11), %zmm0
	vmovdqu64	%zmm0, (%rdx,%r11)
	addq	$512, %r11
	addq	$-8, %r10
	jne	.LBB11_61
.LBB11_62:
	movq	104(%rsp), %rdx
	andl	$7, %edx
	movq	(%rsp), %r12
	movq	%r13, %r10
	je	.LBB11_65
	movq	%rdx, %r13
	leaq	(%r11,%r9,4), %rdx
	addq	%rdx, %r8
	movq	%r13, %rdx
	leaq	(%r11,%rcx,4), %rcx
	addq	%rcx, %rax
	shll	$6, %edx
	xorl	%ecx, %ecx
	.p2align	4
.LBB11_64:
	vmovdqu64	(%r8,%rcx), %zmm0
	vmovdqu64	%zmm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rdx
	jne	.LBB11_64
.LBB11_65:
	movq	64(%rsp), %rax
	vmovdqu64	-64(%rsi,%rax), %zmm0
	vmovdqu64	%zmm0, -64(%rdi,%rax)
.LBB11_66:
	movq	16(%rsp), %r11
	.p2align	4
.LBB11_67:
	addq	48(%rsp), %r15
	incq	%r10
	cmpq	%r12, %r10
	jge	.LBB11_4
	addq	32(%rsp), %r14
	addq	24(%rsp), %rbx
	movl	$0, %ecx
	movq	%r15, %rsi
	movq	8(%rsp), %rdi
	cmpq	%rdi, %r15
	movq	40(%rsp), %r13
	jl	.LBB11_31
	jmp	.LBB11_6
.LBB11_69:
	cmpq	$8, %rdx
	jl	.LBB11_71
	movq	(%rsi), %rax
	movq	%rax, (%rdi)
	movq	-8(%rsi,%rdx), %rax
	movq	%rax, -8(%rdi,%rdx)
	jmp	.LBB11_67
.LBB11_71:
	cmpq	$4, %rdx
	jl	.LBB11_73
	movl	(%rsi), %eax
	movl	%eax, (%rdi)
	movl	-4(%rsi,%rdx), %eax
	movl	%eax, -4(%rdi,%rdx)
	jmp	.LBB11_67
.LBB11_73:
	cmpq	$2, %rdx
	jl	.LBB11_67
	movzwl	(%rsi), %eax
	movw	%ax, (%rdi)
	movzwl	-2(%rsi,%rdx), %eax
	movw	%ax, -2(%rdi,%rdx)
	jmp	.LBB11_67
.LBB11_76:
	addq	$136, %rsp
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
.Lfunc_end11:
	.size	nt_b32_copy_strided__avx512, .Lfunc_end11-nt_b32_copy_strided__avx512
	.cfi_endproc
	.globl	nt_b64_copy_strided__avx512
	.p2align	4
	.type	nt_b64_copy_strided__avx512,@function
nt_b64_copy_strided__avx512:
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
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r15
	movq	16(%rdi), %rsi
	leaq	(%rsi,%rsi,2), %rcx
	leaq	24(%rdi), %rax
	movq	%rsi, 56(%rsp)
	cmpq	$2, %rsi
	jl	.LBB12_2
	movq	-48(%rax,%rcx,8), %r12
	movq	-40(%rax,%rcx,8), %rsi
	movq	%rsi, 32(%rsp)
	movq	-32(%rax,%rcx,8), %rsi
	movq	%rsi, 24(%rsp)
	cmpq	%rdx, %r15
	jl	.LBB12_3
	jmp	.LBB12_76
.LBB12_2:
	movl	$1, %r12d
	movq	$0, 32(%rsp)
	movq	$0, 24(%rsp)
	cmpq	%rdx, %r15
	jge	.LBB12_76
.LBB12_3:
	movq	(%rdi,%rcx,8), %r13
	movq	8(%rdi,%rcx,8), %r8
	movq	16(%rdi,%rcx,8), %r9
	movq	56(%rsp), %rsi
	leaq	-3(%rsi), %r11
	movq	%r8, 128(%rsp)
	leaq	(,%r8,8), %rcx
	movq	%rcx, 72(%rsp)
	movq	%r9, 120(%rsp)
	leaq	(,%r9,8), %rbp
	leaq	(%r11,%r11,2), %rcx
	leaq	(%rax,%rcx,8), %rax
	movq	%rax, 88(%rsp)
	leaq	-4(%rsi), %rax
	movq	%rax, 80(%rsp)
	leaq	40(%rdi), %rax
	movq	%rax, 96(%rsp)
	movq	%rdx, 8(%rsp)
	movq	%rdi, 16(%rsp)
	movq	%r12, (%rsp)
	movq	%r13, 40(%rsp)
	movq	%r11, 112(%rsp)
	jmp	.LBB12_7
	.p2align	4
.LBB12_4:
	movq	40(%rsp), %r13
.LBB12_5:
	movq	8(%rsp), %rdi
.LBB12_6:
	cmpq	%rdi, %r15
	movq	112(%rsp), %r11
	jge	.LBB12_76
.LBB12_7:
	movq	%r15, %rax
	orq	%r13, %rax
	shrq	$32, %rax
	je	.LBB12_9
	movq	%r15, %rax
	cqto
	idivq	%r13
	movq	%rdx, %rcx
	jmp	.LBB12_10
	.p2align	4
.LBB12_9:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r13d
	movl	%edx, %ecx
.LBB12_10:
	movq	%rax, %rdx
	orq	%r12, %rdx
	shrq	$32, %rdx
	je	.LBB12_12
	cqto
	idivq	%r12
	jmp	.LBB12_13
	.p2align	4
.LBB12_12:
	xorl	%edx, %edx
	divl	%r12d
.LBB12_13:
	movq	%rdx, %rdi
	imulq	32(%rsp), %rdi
	movq	%rdx, %r8
	imulq	24(%rsp), %r8
	testq	%r11, %r11
	movq	%rdx, 48(%rsp)
	js	.LBB12_16
	testb	$1, 56(%rsp)
	jne	.LBB12_17
	movq	%r11, %r9
	testq	%r11, %r11
	jne	.LBB12_21
	jmp	.LBB12_29
	.p2align	4
.LBB12_16:
	movq	%r8, %rbx
	movq	%rdi, %r14
	jmp	.LBB12_29
	.p2align	4
.LBB12_17:
	movq	88(%rsp), %rdx
	movq	(%rdx), %r10
	movq	8(%rdx), %r9
	movq	16(%rdx), %rsi
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB12_19
	cqto
	idivq	%r10
	jmp	.LBB12_20
.LBB12_19:
	xorl	%edx, %edx
	divl	%r10d
.LBB12_20:
	imulq	%rdx, %r9
	addq	%r9, %rdi
	imulq	%rdx, %rsi
	addq	%rsi, %r8
	movq	80(%rsp), %r9
	movq	%rdi, %r14
	movq	%r8, %rbx
	testq	%r11, %r11
	je	.LBB12_29
.LBB12_21:
	leaq	(%r9,%r9,2), %rdx
	addq	$2, %r9
	movq	96(%rsp), %rsi
	leaq	(%rsi,%rdx,8), %r10
	jmp	.LBB12_24
	.p2align	4
.LBB12_22:
	xorl	%edx, %edx
	divl	%r13d
.LBB12_23:
	imulq	%rsi, %r12
	addq	%r12, %rdi
	imulq	%rsi, %r11
	addq	%r11, %r8
	imulq	%rdx, %r14
	addq	%rdi, %r14
	imulq	%rdx, %rbx
	addq	%r8, %rbx
	addq	$-2, %r9
	addq	$-48, %r10
	movq	%r14, %rdi
	movq	%rbx, %r8
	cmpq	$1, %r9
	movq	40(%rsp), %r13
	jle	.LBB12_29
.LBB12_24:
	movq	-16(%r10), %rsi
	movq	-8(%r10), %r12
	movq	(%r10), %r11
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB12_26
	cqto
	idivq	%rsi
	movq	%rdx, %rsi
	jmp	.LBB12_27
	.p2align	4
.LBB12_26:
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %esi
.LBB12_27:
	movq	-40(%r10), %r13
	movq	-32(%r10), %r14
	movq	-24(%r10), %rbx
	movq	%rax, %rdx
	orq	%r13, %rdx
	shrq	$32, %rdx
	je	.LBB12_22
	cqto
	idivq	%r13
	jmp	.LBB12_23
	.p2align	4
.LBB12_29:
	movq	(%rsp), %r12
	testq	%r12, %r12
	js	.LBB12_5
	movq	%r15, %rsi
	movq	8(%rsp), %rdi
	cmpq	%rdi, %r15
	movq	16(%rsp), %r11
	movq	48(%rsp), %r10
	jge	.LBB12_6
	.p2align	4
.LBB12_31:
	movq	%r13, %rax
	subq	%rcx, %rax
	movq	%rdi, %r15
	movq	%rsi, 48(%rsp)
	subq	%rsi, %r15
	cmpq	%rax, %r15
	cmovgeq	%rax, %r15
	movq	%rcx, %r9
	imulq	128(%rsp), %r9
	addq	%r14, %r9
	imulq	120(%rsp), %rcx
	addq	%rbx, %rcx
	movq	(%r11), %r8
	movq	8(%r11), %rax
	leaq	(%r8,%r9,8), %rsi
	leaq	(%rax,%rcx,8), %rdi
	cmpq	$8, %rbp
	jne	.LBB12_36
	movq	%r10, %r13
	movq	72(%rsp), %r10
	testq	%r10, %r10
	je	.LBB12_39
	cmpq	$8, %r10
	movq	%r13, %r10
	jne	.LBB12_36
	leaq	(,%r15,8), %rdx
	cmpq	$1024, %rdx
	jl	.LBB12_43
	vzeroupper
	callq	memcpy@PLT
	movq	%r13, %r10
	movq	(%rsp), %r12
	jmp	.LBB12_66
	.p2align	4
.LBB12_36:
	testq	%r15, %r15
	movq	72(%rsp), %r8
	je	.LBB12_67
	movq	%r15, %rax
	.p2align	4
.LBB12_38:
	movq	(%rsi), %rcx
	movq	%rcx, (%rdi)
	addq	%rbp, %rdi
	addq	%r8, %rsi
	decq	%rax
	jne	.LBB12_38
	jmp	.LBB12_67
.LBB12_39:
	movq	(%rsi), %rsi
	leaq	(,%r15,8), %rdx
	cmpq	$64, %rdx
	jl	.LBB12_47
	vpbroadcastq	%rsi, %zmm0
	movq	%r13, %r10
	je	.LBB12_59
	leaq	-65(%rdx), %r8
	movq	%r8, %rsi
	shrq	$6, %rsi
	incq	%rsi
	cmpq	$448, %r8
	jae	.LBB12_54
	xorl	%r8d, %r8d
	jmp	.LBB12_56
.LBB12_43:
	cmpq	$63, %rdx
	jle	.LBB12_50
	movq	%rdx, 64(%rsp)
	cmpq	$64, %rdx
	je	.LBB12_65
	movq	64(%rsp), %rdx
	addq	$-65, %rdx
	movq	%rdx, %r10
	shrq	$6, %r10
	incq	%r10
	cmpq	$448, %rdx
	movq	%r10, 104(%rsp)
	jae	.LBB12_60
	xorl	%r11d, %r11d
	jmp	.LBB12_62
.LBB12_47:
	testq	%r15, %r15
	movq	%r13, %r10
	je	.LBB12_67
	leaq	(%rax,%rcx,8), %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB12_49:
	movq	%rsi, (%rax,%rcx,8)
	incq	%rcx
	cmpq	%rcx, %r15
	jne	.LBB12_49
	jmp	.LBB12_67
.LBB12_50:
	cmpq	$31, %rdx
	jle	.LBB12_52
	vmovups	(%rsi), %ymm0
	vmovups	%ymm0, (%rdi)
	vmovdqu	-32(%rsi,%rdx), %ymm0
	vmovdqu	%ymm0, -32(%rdi,%rdx)
	jmp	.LBB12_67
.LBB12_52:
	cmpq	$16, %rdx
	jl	.LBB12_69
	vmovups	(%rsi), %xmm0
	vmovups	%xmm0, (%rdi)
	vmovdqu	-16(%rsi,%rdx), %xmm0
	vmovdqu	%xmm0, -16(%rdi,%rdx)
	jmp	.LBB12_67
.LBB12_54:
	movq	%rsi, %r9
	movabsq	$576460752303423480, %r8
	andq	%r8, %r9
	leaq	(%rax,%rcx,8), %r10
	addq	$448, %r10
	xorl	%r8d, %r8d
	.p2align	4
.LBB12_55:
	vmovdqu64	%zmm0, -448(%r10,%r8)
	vmovdqu64	%zmm0, -384(%r10,%r8)
	vmovdqu64	%zmm0, -320(%r10,%r8)
	vmovdqu64	%zmm0, -256(%r10,%r8)
	vmovdqu64	%zmm0, -192(%r10,%r8)
	vmovdqu64	%zmm0, -128(%r10,%r8)
	vmovdqu64	%zmm0, -64(%r10,%r8)
	vmovdqu64	%zmm0, (%r10,%r8)
	addq	$512, %r8
	addq	$-8, %r9
	jne	.LBB12_55
.LBB12_56:
	andl	$7, %esi
	movq	(%rsp), %r12
	movq	%r13, %r10
	je	.LBB12_59
	leaq	(%r8,%rcx,8), %rcx
	addq	%rcx, %rax
	shll	$6, %esi
	xorl	%ecx, %ecx
	.p2align	4
.LBB12_58:
	vmovdqu64	%zmm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rsi
	jne	.LBB12_58
.LBB12_59:
	vmovdqu64	%zmm0, -64(%rdi,%rdx)
	jmp	.LBB12_67
.LBB12_60:
	movabsq	$576460752303423480, %rdx
	andq	%rdx, %r10
	leaq	(%rax,%rcx,8), %rdx
	addq	$448, %rdx
	leaq	(%r8,%r9,8), %r12
	addq	$448, %r12
	xorl	%r11d, %r11d
	.p2align	4
.LBB12_61:
	vmovups	-448(%r12,%r11), %zmm0
	vmovups	%zmm0, -448(%rdx,%r11)
	vmovups	-384(%r12,%r11), %zmm0
	vmovups	%zmm0, -384(%rdx,%r11)
	vmovups	-320(%r12,%r11), %zmm0
	vmovups	%zmm0, -320(%rdx,%r11)
	vmovups	-256(%r12,%r11), %zmm0
	vmovups	%zmm0, -256(%rdx,%r11)
	vmovups	-192(%r12,%r11), %zmm0
	vmovups	%zmm0, -192(%rdx,%r11)
	vmovups	-128(%r12,%r11), %zmm0
	vmovups	%zmm0, -128(%rdx,%r11)
	vmovups	-64(%r12,%r11), %zmm0
	vmovups	%zmm0, -64(%rdx,%r11)
	vmovdqu64	(%r12,%r11), %zmm0
	vmovdqu64	%zmm0, (%rdx,%r11)
	addq	$512, %r11
	addq	$-8, %r10
	jne	.LBB12_61
.LBB12_62:
	movq	104(%rsp), %rdx
	andl	$7, %edx
	movq	(%rsp), %r12
	movq	%r13, %r10
	je	.LBB12_65
	movq	%rdx, %r13
	leaq	(%r11,%r9,8), %rdx
	addq	%rdx, %r8
	movq	%r13, %rdx
	leaq	(%r11,%rcx,8), %rcx
	addq	%rcx, %rax
	shll	$6, %edx
	xorl	%ecx, %ecx
	.p2align	4
.LBB12_64:
	vmovdqu64	(%r8,%rcx), %zmm0
	vmovdqu64	%zmm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rdx
	jne	.LBB12_64
.LBB12_65:
	movq	64(%rsp), %rax
	vmovdqu64	-64(%rsi,%rax), %zmm0
	vmovdqu64	%zmm0, -64(%rdi,%rax)
.LBB12_66:
	movq	16(%rsp), %r11
	.p2align	4
.LBB12_67:
	addq	48(%rsp), %r15
	incq	%r10
	cmpq	%r12, %r10
	jge	.LBB12_4
	addq	32(%rsp), %r14
	addq	24(%rsp), %rbx
	movl	$0, %ecx
	movq	%r15, %rsi
	movq	8(%rsp), %rdi
	cmpq	%rdi, %r15
	movq	40(%rsp), %r13
	jl	.LBB12_31
	jmp	.LBB12_6
.LBB12_69:
	cmpq	$8, %rdx
	jl	.LBB12_71
	movq	(%rsi), %rax
	movq	%rax, (%rdi)
	movq	-8(%rsi,%rdx), %rax
	movq	%rax, -8(%rdi,%rdx)
	jmp	.LBB12_67
.LBB12_71:
	cmpq	$4, %rdx
	jl	.LBB12_73
	movl	(%rsi), %eax
	movl	%eax, (%rdi)
	movl	-4(%rsi,%rdx), %eax
	movl	%eax, -4(%rdi,%rdx)
	jmp	.LBB12_67
.LBB12_73:
	cmpq	$2, %rdx
	jl	.LBB12_67
	movzwl	(%rsi), %eax
	movw	%ax, (%rdi)
	movzwl	-2(%rsi,%rdx), %eax
	movw	%ax, -2(%rdi,%rdx)
	jmp	.LBB12_67
.LBB12_76:
	addq	$136, %rsp
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
.Lfunc_end12:
	.size	nt_b64_copy_strided__avx512, .Lfunc_end12-nt_b64_copy_strided__avx512
	.cfi_endproc
	.globl	nt_u8_dequantize__avx512
	.p2align	4
	.type	nt_u8_dequantize__avx512,@function
nt_u8_dequantize__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$256, %rsp
	movq	%rsi, %rax
	vmovss	20(%rdi), %xmm2
	movl	16(%rdi), %ecx
	movq	(%rdi), %rsi
	movq	8(%rdi), %r14
	leaq	16(%rax), %rdi
	vpbroadcastd	%ecx, %zmm3
	cmpq	%rdi, %rdx
	jge	.LBB13_2
	movq	%rax, %r15
	jmp	.LBB13_4
.LBB13_2:
	vbroadcastss	%xmm2, %zmm0
	.p2align	4
.LBB13_3:
	vpmovzxbd	(%rsi,%rax), %zmm1
	vpsubd	%zmm3, %zmm1, %zmm1
	vcvtdq2ps	%zmm1, %zmm1
	vmulps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, (%r14,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB13_3
.LBB13_4:
	subq	%r15, %rdx
	jle	.LBB13_6
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%xmm0, 32(%rsp)
	addq	%r15, %rsi
	leaq	32(%rsp), %rdi
	movq	%rdx, %rbx
	vmovaps	%xmm2, 48(%rsp)
	vmovdqa64	%zmm3, 64(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vpmovzxbd	32(%rsp), %zmm0
	vpsubd	64(%rsp), %zmm0, %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vbroadcastss	48(%rsp), %zmm1
	vmulps	%zmm0, %zmm1, %zmm0
	vmovaps	%zmm0, 128(%rsp)
	leaq	(%r14,%r15,4), %rdi
	shlq	$2, %rbx
	leaq	128(%rsp), %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB13_6:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end13:
	.size	nt_u8_dequantize__avx512, .Lfunc_end13-nt_u8_dequantize__avx512
	.globl	nt_i8_dequantize__avx512
	.p2align	4
	.type	nt_i8_dequantize__avx512,@function
nt_i8_dequantize__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$256, %rsp
	movq	%rsi, %rax
	vmovss	20(%rdi), %xmm2
	movl	16(%rdi), %ecx
	movq	(%rdi), %rsi
	movq	8(%rdi), %r14
	leaq	16(%rax), %rdi
	vpbroadcastd	%ecx, %zmm3
	cmpq	%rdi, %rdx
	jge	.LBB14_2
	movq	%rax, %r15
	jmp	.LBB14_4
.LBB14_2:
	vbroadcastss	%xmm2, %zmm0
	.p2align	4
.LBB14_3:
	vpmovsxbd	(%rsi,%rax), %zmm1
	vpsubd	%zmm3, %zmm1, %zmm1
	vcvtdq2ps	%zmm1, %zmm1
	vmulps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, (%r14,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB14_3
.LBB14_4:
	subq	%r15, %rdx
	jle	.LBB14_6
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%xmm0, 32(%rsp)
	addq	%r15, %rsi
	leaq	32(%rsp), %rdi
	movq	%rdx, %rbx
	vmovaps	%xmm2, 48(%rsp)
	vmovdqa64	%zmm3, 64(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vpmovsxbd	32(%rsp), %zmm0
	vpsubd	64(%rsp), %zmm0, %zmm0
	vcvtdq2ps	%zmm0, %zmm0
	vbroadcastss	48(%rsp), %zmm1
	vmulps	%zmm0, %zmm1, %zmm0
	vmovaps	%zmm0, 128(%rsp)
	leaq	(%r14,%r15,4), %rdi
	shlq	$2, %rbx
	leaq	128(%rsp), %rsi
	movq	%rbx, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB14_6:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end14:
	.size	nt_i8_dequantize__avx512, .Lfunc_end14-nt_i8_dequantize__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI15_0:
	.long	0x80000000
.LCPI15_1:
	.long	0xc2d00000
.LCPI15_2:
	.long	0xcb40007f
.LCPI15_3:
	.long	0x3fb8aa3b
.LCPI15_4:
	.long	0xbf318000
.LCPI15_5:
	.long	0x395e8083
.LCPI15_6:
	.long	0x3ab5b8d4
.LCPI15_7:
	.long	0x3c0913e1
.LCPI15_8:
	.long	0x3d2aab8c
.LCPI15_9:
	.long	0x3e2aaa58
.LCPI15_10:
	.long	0x3effffff
.LCPI15_11:
	.long	0x3f800000
	.text
	.globl	nt_f32_sigmoid__avx512
	.p2align	4
	.type	nt_f32_sigmoid__avx512,@function
nt_f32_sigmoid__avx512:
	pushq	%rbx
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	$4194304, %r9
	jl	.LBB15_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB15_6
	cmpq	%rsi, %rdx
	jle	.LBB15_26
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	negl	%r8d
	andl	$15, %r8d
	movl	$16, %edi
	subq	%r8, %rdi
	movb	$1, %r8b
	jmp	.LBB15_8
.LBB15_4:
	cmpq	%rsi, %rdx
	jle	.LBB15_27
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB15_7
.LBB15_6:
	cmpq	%rsi, %rdx
	jle	.LBB15_27
.LBB15_7:
	movl	$16, %edi
	xorl	%r8d, %r8d
.LBB15_8:
	cmpq	%rdi, %r9
	cmovlq	%r9, %rdi
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %rdi
	jne	.LBB15_9
	vmovups	(%r9), %zmm4
	jmp	.LBB15_11
.LBB15_9:
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm4 {%k1} {z}
.LBB15_11:
	vorps	.LCPI15_0(%rip){1to16}, %zmm4, %zmm1
	vbroadcastss	.LCPI15_1(%rip), %zmm0
	vmaxps	%zmm1, %zmm0, %zmm5
	vbroadcastss	.LCPI15_2(%rip), %zmm1
	vbroadcastss	.LCPI15_3(%rip), %zmm2
	vfmsub213ps	%zmm1, %zmm5, %zmm2
	vaddps	%zmm1, %zmm2, %zmm6
	vfmadd231ps	.LCPI15_4(%rip){1to16}, %zmm6, %zmm5
	vfmadd231ps	.LCPI15_5(%rip){1to16}, %zmm6, %zmm5
	vbroadcastss	.LCPI15_6(%rip), %zmm2
	vbroadcastss	.LCPI15_7(%rip), %zmm7
	vfmadd231ps	%zmm2, %zmm5, %zmm7
	vfmadd213ps	.LCPI15_8(%rip){1to16}, %zmm5, %zmm7
	vfmadd213ps	.LCPI15_9(%rip){1to16}, %zmm5, %zmm7
	vfmadd213ps	.LCPI15_10(%rip){1to16}, %zmm5, %zmm7
	vbroadcastss	.LCPI15_11(%rip), %zmm3
	vfmadd213ps	%zmm3, %zmm5, %zmm7
	vfmadd213ps	%zmm3, %zmm5, %zmm7
	vscalefps	%zmm6, %zmm7, %zmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vcmpltps	%zmm6, %zmm4, %k1
	vblendmps	%zmm5, %zmm3, %zmm4 {%k1}
	vaddps	%zmm3, %zmm5, %zmm5
	vdivps	%zmm5, %zmm4, %zmm4
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %rdi
	jge	.LBB15_12
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm4, (%r9) {%k1}
	addq	%rsi, %rdi
	cmpq	%rdx, %rdi
	jl	.LBB15_16
.LBB15_25:
	testb	%r8b, %r8b
	jne	.LBB15_26
.LBB15_27:
	popq	%rbx
	vzeroupper
	retq
.LBB15_12:
	addq	%rsi, %rdi
	testb	%r8b, %r8b
	je	.LBB15_13
	vmovntps	%zmm4, (%r9)
	cmpq	%rdx, %rdi
	jl	.LBB15_16
.LBB15_26:
	sfence
	popq	%rbx
	vzeroupper
	retq
.LBB15_13:
	vmovups	%zmm4, (%r9)
	cmpq	%rdx, %rdi
	jge	.LBB15_27
.LBB15_16:
	vbroadcastss	.LCPI15_0(%rip), %zmm4
	vbroadcastss	.LCPI15_3(%rip), %zmm5
	vbroadcastss	.LCPI15_4(%rip), %zmm6
	vbroadcastss	.LCPI15_5(%rip), %zmm7
	vbroadcastss	.LCPI15_7(%rip), %zmm8
	vbroadcastss	.LCPI15_8(%rip), %zmm9
	vbroadcastss	.LCPI15_9(%rip), %zmm10
	vbroadcastss	.LCPI15_10(%rip), %zmm11
	vxorps	%xmm12, %xmm12, %xmm12
	movl	$-1, %esi
	jmp	.LBB15_17
	.p2align	4
.LBB15_24:
	shlxl	%r9d, %esi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm13, (%r11) {%k1}
	addq	%r9, %rdi
	cmpq	%rdx, %rdi
	jge	.LBB15_25
.LBB15_17:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	(%rax,%rdi,4), %r11
	cmpq	$16, %r10
	movl	$16, %r9d
	cmovlq	%r10, %r9
	jl	.LBB15_19
	vmovups	(%r11), %zmm13
	jmp	.LBB15_20
	.p2align	4
.LBB15_19:
	shlxl	%r9d, %esi, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm13 {%k1} {z}
.LBB15_20:
	vorps	%zmm4, %zmm13, %zmm14
	vmaxps	%zmm14, %zmm0, %zmm14
	vmovaps	%zmm1, %zmm15
	vfmsub231ps	%zmm5, %zmm14, %zmm15
	vaddps	%zmm1, %zmm15, %zmm15
	vfmadd231ps	%zmm6, %zmm15, %zmm14
	vfmadd231ps	%zmm7, %zmm15, %zmm14
	vmovaps	%zmm2, %zmm16
	vfmadd213ps	%zmm8, %zmm14, %zmm16
	vfmadd213ps	%zmm9, %zmm14, %zmm16
	vfmadd213ps	%zmm10, %zmm14, %zmm16
	vfmadd213ps	%zmm11, %zmm14, %zmm16
	vfmadd213ps	%zmm3, %zmm14, %zmm16
	vfmadd213ps	%zmm3, %zmm14, %zmm16
	vscalefps	%zmm15, %zmm16, %zmm14
	vcmpltps	%zmm12, %zmm13, %k1
	vblendmps	%zmm14, %zmm3, %zmm13 {%k1}
	vaddps	%zmm3, %zmm14, %zmm14
	vdivps	%zmm14, %zmm13, %zmm13
	leaq	(%rcx,%rdi,4), %r11
	cmpq	$16, %r10
	jl	.LBB15_24
	addq	%r9, %rdi
	testb	%r8b, %r8b
	je	.LBB15_23
	vmovntps	%zmm13, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB15_17
	jmp	.LBB15_26
	.p2align	4
.LBB15_23:
	vmovups	%zmm13, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB15_17
	jmp	.LBB15_27
.Lfunc_end15:
	.size	nt_f32_sigmoid__avx512, .Lfunc_end15-nt_f32_sigmoid__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI16_0:
	.long	0x7fffffff
.LCPI16_1:
	.long	0x41200000
.LCPI16_2:
	.long	0xcb40007f
.LCPI16_3:
	.long	0x3fb8aa3b
.LCPI16_4:
	.long	0xbf318000
.LCPI16_5:
	.long	0x395e8083
.LCPI16_6:
	.long	0x3ab5b8d4
.LCPI16_7:
	.long	0x3c0913e1
.LCPI16_8:
	.long	0x3d2aab8c
.LCPI16_9:
	.long	0x3e2aaa58
.LCPI16_10:
	.long	0x3effffff
.LCPI16_11:
	.long	0xbf800000
.LCPI16_12:
	.long	0x40000000
.LCPI16_13:
	.long	2147483648
	.text
	.globl	nt_f32_tanh__avx512
	.p2align	4
	.type	nt_f32_tanh__avx512,@function
nt_f32_tanh__avx512:
	pushq	%rbx
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	$4194304, %r9
	jl	.LBB16_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB16_6
	cmpq	%rsi, %rdx
	jle	.LBB16_26
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	negl	%r8d
	andl	$15, %r8d
	movl	$16, %edi
	subq	%r8, %rdi
	movb	$1, %r8b
	jmp	.LBB16_8
.LBB16_4:
	cmpq	%rsi, %rdx
	jle	.LBB16_27
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB16_7
.LBB16_6:
	cmpq	%rsi, %rdx
	jle	.LBB16_27
.LBB16_7:
	movl	$16, %edi
	xorl	%r8d, %r8d
.LBB16_8:
	cmpq	%rdi, %r9
	cmovlq	%r9, %rdi
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %rdi
	jne	.LBB16_9
	vmovups	(%r9), %zmm3
	jmp	.LBB16_11
.LBB16_9:
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm3 {%k1} {z}
.LBB16_11:
	vandps	.LCPI16_0(%rip){1to16}, %zmm3, %zmm1
	vbroadcastss	.LCPI16_1(%rip), %zmm0
	vminps	%zmm1, %zmm0, %zmm1
	vaddps	%zmm1, %zmm1, %zmm4
	vbroadcastss	.LCPI16_2(%rip), %zmm1
	vbroadcastss	.LCPI16_3(%rip), %zmm5
	vfmsub213ps	%zmm1, %zmm4, %zmm5
	vaddps	%zmm1, %zmm5, %zmm2
	vfmadd231ps	.LCPI16_4(%rip){1to16}, %zmm2, %zmm4
	vfmadd231ps	.LCPI16_5(%rip){1to16}, %zmm2, %zmm4
	vbroadcastss	.LCPI16_6(%rip), %zmm2
	vbroadcastss	.LCPI16_7(%rip), %zmm6
	vfmadd231ps	%zmm2, %zmm4, %zmm6
	vfmadd213ps	.LCPI16_8(%rip){1to16}, %zmm4, %zmm6
	vfmadd213ps	.LCPI16_9(%rip){1to16}, %zmm4, %zmm6
	vfmadd213ps	.LCPI16_10(%rip){1to16}, %zmm4, %zmm6
	vmulps	%zmm6, %zmm4, %zmm6
	vfmadd213ps	%zmm4, %zmm4, %zmm6
	vpslld	$23, %zmm5, %zmm4
	vaddps	.LCPI16_11(%rip){1to16}, %zmm4, %zmm5
	vfmadd231ps	%zmm6, %zmm4, %zmm5
	vaddps	.LCPI16_12(%rip){1to16}, %zmm5, %zmm4
	vdivps	%zmm4, %zmm5, %zmm4
	vpternlogd	$248, .LCPI16_13(%rip){1to16}, %zmm3, %zmm4
	cmpq	$16, %rdi
	jge	.LBB16_12
	movl	$-1, %r9d
	shlxl	%edi, %r9d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm4, (%rcx,%rsi,4) {%k1}
	addq	%rsi, %rdi
	cmpq	%rdx, %rdi
	jl	.LBB16_16
.LBB16_25:
	testb	%r8b, %r8b
	jne	.LBB16_26
.LBB16_27:
	popq	%rbx
	vzeroupper
	retq
.LBB16_12:
	addq	%rsi, %rdi
	testb	%r8b, %r8b
	je	.LBB16_13
	vmovntdq	%zmm4, (%rcx,%rsi,4)
	cmpq	%rdx, %rdi
	jl	.LBB16_16
.LBB16_26:
	sfence
	popq	%rbx
	vzeroupper
	retq
.LBB16_13:
	vmovdqu64	%zmm4, (%rcx,%rsi,4)
	cmpq	%rdx, %rdi
	jge	.LBB16_27
.LBB16_16:
	vbroadcastss	.LCPI16_0(%rip), %zmm3
	vbroadcastss	.LCPI16_3(%rip), %zmm4
	vbroadcastss	.LCPI16_4(%rip), %zmm5
	vbroadcastss	.LCPI16_5(%rip), %zmm6
	vbroadcastss	.LCPI16_7(%rip), %zmm7
	vbroadcastss	.LCPI16_8(%rip), %zmm8
	vbroadcastss	.LCPI16_9(%rip), %zmm9
	vbroadcastss	.LCPI16_10(%rip), %zmm10
	vbroadcastss	.LCPI16_11(%rip), %zmm11
	vbroadcastss	.LCPI16_12(%rip), %zmm12
	vpbroadcastd	.LCPI16_13(%rip), %zmm13
	movl	$-1, %esi
	jmp	.LBB16_17
	.p2align	4
.LBB16_24:
	shlxl	%r9d, %esi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm15, (%rcx,%rdi,4) {%k1}
	addq	%r9, %rdi
	cmpq	%rdx, %rdi
	jge	.LBB16_25
.LBB16_17:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	(%rax,%rdi,4), %r11
	cmpq	$16, %r10
	movl	$16, %r9d
	cmovlq	%r10, %r9
	jl	.LBB16_19
	vmovups	(%r11), %zmm14
	jmp	.LBB16_20
	.p2align	4
.LBB16_19:
	shlxl	%r9d, %esi, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm14 {%k1} {z}
.LBB16_20:
	vandps	%zmm3, %zmm14, %zmm15
	vminps	%zmm15, %zmm0, %zmm15
	vaddps	%zmm15, %zmm15, %zmm15
	vmovaps	%zmm1, %zmm16
	vfmsub231ps	%zmm4, %zmm15, %zmm16
	vaddps	%zmm1, %zmm16, %zmm17
	vfmadd231ps	%zmm5, %zmm17, %zmm15
	vfmadd231ps	%zmm6, %zmm17, %zmm15
	vmovaps	%zmm2, %zmm17
	vfmadd213ps	%zmm7, %zmm15, %zmm17
	vfmadd213ps	%zmm8, %zmm15, %zmm17
	vfmadd213ps	%zmm9, %zmm15, %zmm17
	vfmadd213ps	%zmm10, %zmm15, %zmm17
	vmulps	%zmm17, %zmm15, %zmm17
	vfmadd213ps	%zmm15, %zmm15, %zmm17
	vpslld	$23, %zmm16, %zmm15
	vaddps	%zmm11, %zmm15, %zmm16
	vfmadd231ps	%zmm17, %zmm15, %zmm16
	vaddps	%zmm12, %zmm16, %zmm15
	vdivps	%zmm15, %zmm16, %zmm15
	vpternlogd	$248, %zmm13, %zmm14, %zmm15
	cmpq	$16, %r10
	jl	.LBB16_24
	addq	%rdi, %r9
	testb	%r8b, %r8b
	je	.LBB16_23
	vmovntdq	%zmm15, (%rcx,%rdi,4)
	movq	%r9, %rdi
	cmpq	%rdx, %r9
	jl	.LBB16_17
	jmp	.LBB16_26
	.p2align	4
.LBB16_23:
	vmovdqu64	%zmm15, (%rcx,%rdi,4)
	movq	%r9, %rdi
	cmpq	%rdx, %r9
	jl	.LBB16_17
	jmp	.LBB16_27
.Lfunc_end16:
	.size	nt_f32_tanh__avx512, .Lfunc_end16-nt_f32_tanh__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI17_0:
	.long	0x7fffffff
.LCPI17_1:
	.long	0x41680000
.LCPI17_2:
	.long	0xbf000000
.LCPI17_3:
	.long	0xcb40007f
.LCPI17_4:
	.long	0x3fb8aa3b
.LCPI17_5:
	.long	0xbf318000
.LCPI17_6:
	.long	0x395e8083
.LCPI17_7:
	.long	0x3b880c2d
.LCPI17_8:
	.long	0x3d2783c7
.LCPI17_9:
	.long	0x3e3c7845
.LCPI17_10:
	.long	0x3ee0ff55
.LCPI17_11:
	.long	0x3c2a8232
.LCPI17_12:
	.long	0x3dd1f5f7
.LCPI17_13:
	.long	0x3ef177c5
.LCPI17_14:
	.long	0x3f9a5d81
.LCPI17_15:
	.long	0x3fd6a0c2
.LCPI17_16:
	.long	0x3f800000
.LCPI17_17:
	.long	0x3ab5b8d4
.LCPI17_18:
	.long	0x3c0913e1
.LCPI17_19:
	.long	0x3d2aab8c
.LCPI17_20:
	.long	0x3e2aaa58
.LCPI17_21:
	.long	0x3effffff
	.text
	.globl	nt_f32_gelu__avx512
	.p2align	4
	.type	nt_f32_gelu__avx512,@function
nt_f32_gelu__avx512:
	pushq	%rbx
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	$4194304, %r9
	jl	.LBB17_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB17_6
	cmpq	%rsi, %rdx
	jle	.LBB17_26
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	negl	%r8d
	andl	$15, %r8d
	movl	$16, %edi
	subq	%r8, %rdi
	movb	$1, %r8b
	jmp	.LBB17_8
.LBB17_4:
	cmpq	%rsi, %rdx
	jle	.LBB17_27
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB17_7
.LBB17_6:
	cmpq	%rsi, %rdx
	jle	.LBB17_27
.LBB17_7:
	movl	$16, %edi
	xorl	%r8d, %r8d
.LBB17_8:
	cmpq	%rdi, %r9
	cmovlq	%r9, %rdi
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %rdi
	jne	.LBB17_9
	vmovups	(%r9), %zmm7
	jmp	.LBB17_11
.LBB17_9:
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm7 {%k1} {z}
.LBB17_11:
	vandps	.LCPI17_0(%rip){1to16}, %zmm7, %zmm1
	vbroadcastss	.LCPI17_1(%rip), %zmm0
	vminps	%zmm1, %zmm0, %zmm8
	vbroadcastss	.LCPI17_2(%rip), %zmm1
	vmulps	%zmm1, %zmm8, %zmm5
	vmulps	%zmm5, %zmm8, %zmm6
	vfmsub213ps	%zmm6, %zmm8, %zmm5
	vbroadcastss	.LCPI17_3(%rip), %zmm2
	vbroadcastss	.LCPI17_4(%rip), %zmm3
	vfmsub213ps	%zmm2, %zmm6, %zmm3
	vaddps	%zmm2, %zmm3, %zmm9
	vfmadd231ps	.LCPI17_5(%rip){1to16}, %zmm9, %zmm6
	vfmadd231ps	.LCPI17_6(%rip){1to16}, %zmm9, %zmm6
	vbroadcastss	.LCPI17_7(%rip), %zmm3
	vbroadcastss	.LCPI17_8(%rip), %zmm10
	vfmadd231ps	%zmm3, %zmm8, %zmm10
	vfmadd213ps	.LCPI17_9(%rip){1to16}, %zmm8, %zmm10
	vfmadd213ps	.LCPI17_10(%rip){1to16}, %zmm8, %zmm10
	vbroadcastss	.LCPI17_11(%rip), %zmm4
	vbroadcastss	.LCPI17_12(%rip), %zmm11
	vaddps	%zmm6, %zmm5, %zmm12
	vfmadd231ps	%zmm4, %zmm8, %zmm11
	vfmadd213ps	.LCPI17_13(%rip){1to16}, %zmm8, %zmm11
	vfmadd213ps	.LCPI17_14(%rip){1to16}, %zmm8, %zmm11
	vfmadd213ps	.LCPI17_15(%rip){1to16}, %zmm8, %zmm11
	vbroadcastss	.LCPI17_16(%rip), %zmm5
	vbroadcastss	.LCPI17_17(%rip), %zmm6
	vfmsub213ps	%zmm1, %zmm8, %zmm10
	vbroadcastss	.LCPI17_18(%rip), %zmm13
	vfmadd231ps	%zmm6, %zmm12, %zmm13
	vfmadd213ps	.LCPI17_19(%rip){1to16}, %zmm12, %zmm13
	vfmadd213ps	%zmm5, %zmm8, %zmm11
	vfmadd213ps	.LCPI17_20(%rip){1to16}, %zmm12, %zmm13
	vfmadd213ps	.LCPI17_21(%rip){1to16}, %zmm12, %zmm13
	vfmadd213ps	%zmm5, %zmm12, %zmm13
	vfmadd213ps	%zmm5, %zmm12, %zmm13
	vmulps	%zmm10, %zmm8, %zmm8
	vdivps	%zmm11, %zmm8, %zmm8
	vmulps	%zmm13, %zmm8, %zmm8
	vscalefps	%zmm9, %zmm8, %zmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vmaxps	%zmm7, %zmm9, %zmm7
	vsubps	%zmm8, %zmm7, %zmm7
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %rdi
	jge	.LBB17_12
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm7, (%r9) {%k1}
	addq	%rsi, %rdi
	cmpq	%rdx, %rdi
	jl	.LBB17_16
.LBB17_25:
	testb	%r8b, %r8b
	jne	.LBB17_26
.LBB17_27:
	popq	%rbx
	vzeroupper
	retq
.LBB17_12:
	addq	%rsi, %rdi
	testb	%r8b, %r8b
	je	.LBB17_13
	vmovntps	%zmm7, (%r9)
	cmpq	%rdx, %rdi
	jl	.LBB17_16
.LBB17_26:
	sfence
	popq	%rbx
	vzeroupper
	retq
.LBB17_13:
	vmovups	%zmm7, (%r9)
	cmpq	%rdx, %rdi
	jge	.LBB17_27
.LBB17_16:
	vbroadcastss	.LCPI17_0(%rip), %zmm7
	vbroadcastss	.LCPI17_4(%rip), %zmm8
	vbroadcastss	.LCPI17_5(%rip), %zmm9
	vbroadcastss	.LCPI17_6(%rip), %zmm10
	vbroadcastss	.LCPI17_8(%rip), %zmm11
	vbroadcastss	.LCPI17_9(%rip), %zmm12
	vbroadcastss	.LCPI17_10(%rip), %zmm13
	vbroadcastss	.LCPI17_12(%rip), %zmm14
	vbroadcastss	.LCPI17_13(%rip), %zmm15
	vbroadcastss	.LCPI17_14(%rip), %zmm16
	vbroadcastss	.LCPI17_15(%rip), %zmm17
	vbroadcastss	.LCPI17_18(%rip), %zmm18
	vbroadcastss	.LCPI17_19(%rip), %zmm19
	vbroadcastss	.LCPI17_20(%rip), %zmm20
	vbroadcastss	.LCPI17_21(%rip), %zmm21
	vxorps	%xmm22, %xmm22, %xmm22
	movl	$-1, %esi
	jmp	.LBB17_17
	.p2align	4
.LBB17_24:
	shlxl	%r9d, %esi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm23, (%r11) {%k1}
	addq	%r9, %rdi
	cmpq	%rdx, %rdi
	jge	.LBB17_25
.LBB17_17:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	(%rax,%rdi,4), %r11
	cmpq	$16, %r10
	movl	$16, %r9d
	cmovlq	%r10, %r9
	jl	.LBB17_19
	vmovups	(%r11), %zmm23
	jmp	.LBB17_20
	.p2align	4
.LBB17_19:
	shlxl	%r9d, %esi, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm23 {%k1} {z}
.LBB17_20:
	vandps	%zmm7, %zmm23, %zmm24
	vminps	%zmm24, %zmm0, %zmm24
	vmulps	%zmm1, %zmm24, %zmm25
	vmulps	%zmm25, %zmm24, %zmm26
	vfmsub213ps	%zmm26, %zmm24, %zmm25
	vmovaps	%zmm2, %zmm27
	vfmsub231ps	%zmm8, %zmm26, %zmm27
	vaddps	%zmm2, %zmm27, %zmm27
	vfmadd231ps	%zmm9, %zmm27, %zmm26
	vfmadd231ps	%zmm10, %zmm27, %zmm26
	vaddps	%zmm26, %zmm25, %zmm25
	vmovaps	%zmm3, %zmm26
	vfmadd213ps	%zmm11, %zmm24, %zmm26
	vfmadd213ps	%zmm12, %zmm24, %zmm26
	vfmadd213ps	%zmm13, %zmm24, %zmm26
	vfmsub213ps	%zmm1, %zmm24, %zmm26
	vmovaps	%zmm4, %zmm28
	vfmadd213ps	%zmm14, %zmm24, %zmm28
	vfmadd213ps	%zmm15, %zmm24, %zmm28
	vfmadd213ps	%zmm16, %zmm24, %zmm28
	vfmadd213ps	%zmm17, %zmm24, %zmm28
	vfmadd213ps	%zmm5, %zmm24, %zmm28
	vmovaps	%zmm6, %zmm29
	vfmadd213ps	%zmm18, %zmm25, %zmm29
	vfmadd213ps	%zmm19, %zmm25, %zmm29
	vfmadd213ps	%zmm20, %zmm25, %zmm29
	vfmadd213ps	%zmm21, %zmm25, %zmm29
	vfmadd213ps	%zmm5, %zmm25, %zmm29
	vfmadd213ps	%zmm5, %zmm25, %zmm29
	vmulps	%zmm26, %zmm24, %zmm24
	vdivps	%zmm28, %zmm24, %zmm24
	vmulps	%zmm29, %zmm24, %zmm24
	vscalefps	%zmm27, %zmm24, %zmm24
	vmaxps	%zmm23, %zmm22, %zmm23
	vsubps	%zmm24, %zmm23, %zmm23
	leaq	(%rcx,%rdi,4), %r11
	cmpq	$16, %r10
	jl	.LBB17_24
	addq	%r9, %rdi
	testb	%r8b, %r8b
	je	.LBB17_23
	vmovntps	%zmm23, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB17_17
	jmp	.LBB17_26
	.p2align	4
.LBB17_23:
	vmovups	%zmm23, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB17_17
	jmp	.LBB17_27
.Lfunc_end17:
	.size	nt_f32_gelu__avx512, .Lfunc_end17-nt_f32_gelu__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI18_0:
	.long	0x7fffffff
.LCPI18_1:
	.long	0x41300000
.LCPI18_2:
	.long	0xbd922279
.LCPI18_3:
	.long	0xbfcc422a
.LCPI18_4:
	.long	0x3342bc9b
.LCPI18_5:
	.long	0xcb40007f
.LCPI18_6:
	.long	0x3fb8aa3b
.LCPI18_7:
	.long	0xbf318000
.LCPI18_8:
	.long	0x395e8083
.LCPI18_9:
	.long	0x3ab5b8d4
.LCPI18_10:
	.long	0x3c0913e1
.LCPI18_11:
	.long	0x3d2aab8c
.LCPI18_12:
	.long	0x3e2aaa58
.LCPI18_13:
	.long	0x3effffff
.LCPI18_14:
	.long	0x3f800000
.LCPI18_15:
	.long	0x4b400061
	.text
	.globl	nt_f32_gelu_tanh__avx512
	.p2align	4
	.type	nt_f32_gelu_tanh__avx512,@function
nt_f32_gelu_tanh__avx512:
	pushq	%rbx
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	$4194304, %r9
	jl	.LBB18_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB18_6
	cmpq	%rsi, %rdx
	jle	.LBB18_26
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	negl	%r8d
	andl	$15, %r8d
	movl	$16, %edi
	subq	%r8, %rdi
	movb	$1, %r8b
	jmp	.LBB18_8
.LBB18_4:
	cmpq	%rsi, %rdx
	jle	.LBB18_27
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB18_7
.LBB18_6:
	cmpq	%rsi, %rdx
	jle	.LBB18_27
.LBB18_7:
	movl	$16, %edi
	xorl	%r8d, %r8d
.LBB18_8:
	cmpq	%rdi, %r9
	cmovlq	%r9, %rdi
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %rdi
	jne	.LBB18_9
	vmovups	(%r9), %zmm6
	jmp	.LBB18_11
.LBB18_9:
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm6 {%k1} {z}
.LBB18_11:
	vandps	.LCPI18_0(%rip){1to16}, %zmm6, %zmm1
	vbroadcastss	.LCPI18_1(%rip), %zmm0
	vminps	%zmm1, %zmm0, %zmm7
	vmulps	.LCPI18_2(%rip){1to16}, %zmm7, %zmm2
	vbroadcastss	.LCPI18_3(%rip), %zmm1
	vmulps	%zmm7, %zmm7, %zmm3
	vmulps	%zmm1, %zmm7, %zmm4
	vmovaps	%zmm1, %zmm5
	vfmsub213ps	%zmm4, %zmm7, %zmm5
	vfmadd231ps	.LCPI18_4(%rip){1to16}, %zmm7, %zmm5
	vfmadd231ps	%zmm2, %zmm3, %zmm5
	vaddps	%zmm5, %zmm4, %zmm8
	vbroadcastss	.LCPI18_5(%rip), %zmm2
	vfmsub132ps	.LCPI18_6(%rip){1to16}, %zmm2, %zmm8
	vaddps	%zmm2, %zmm8, %zmm9
	vfmadd231ps	.LCPI18_7(%rip){1to16}, %zmm9, %zmm4
	vfmadd231ps	.LCPI18_8(%rip){1to16}, %zmm9, %zmm4
	vbroadcastss	.LCPI18_9(%rip), %zmm3
	vaddps	%zmm4, %zmm5, %zmm5
	vbroadcastss	.LCPI18_10(%rip), %zmm10
	vfmadd231ps	%zmm3, %zmm5, %zmm10
	vfmadd213ps	.LCPI18_11(%rip){1to16}, %zmm5, %zmm10
	vfmadd213ps	.LCPI18_12(%rip){1to16}, %zmm5, %zmm10
	vfmadd213ps	.LCPI18_13(%rip){1to16}, %zmm5, %zmm10
	vbroadcastss	.LCPI18_14(%rip), %zmm4
	vfmadd213ps	%zmm4, %zmm5, %zmm10
	vfmadd213ps	%zmm4, %zmm5, %zmm10
	vbroadcastss	.LCPI18_15(%rip), %zmm5
	vmaxps	%zmm8, %zmm5, %zmm8
	vpslld	$23, %zmm8, %zmm8
	vfmadd213ps	%zmm4, %zmm10, %zmm8
	vmulps	%zmm10, %zmm7, %zmm7
	vdivps	%zmm8, %zmm7, %zmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vmaxps	%zmm6, %zmm8, %zmm6
	vscalefps	%zmm9, %zmm7, %zmm7
	vsubps	%zmm7, %zmm6, %zmm6
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %rdi
	jge	.LBB18_12
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm6, (%r9) {%k1}
	addq	%rsi, %rdi
	cmpq	%rdx, %rdi
	jl	.LBB18_16
.LBB18_25:
	testb	%r8b, %r8b
	jne	.LBB18_26
.LBB18_27:
	popq	%rbx
	vzeroupper
	retq
.LBB18_12:
	addq	%rsi, %rdi
	testb	%r8b, %r8b
	je	.LBB18_13
	vmovntps	%zmm6, (%r9)
	cmpq	%rdx, %rdi
	jl	.LBB18_16
.LBB18_26:
	sfence
	popq	%rbx
	vzeroupper
	retq
.LBB18_13:
	vmovups	%zmm6, (%r9)
	cmpq	%rdx, %rdi
	jge	.LBB18_27
.LBB18_16:
	vbroadcastss	.LCPI18_0(%rip), %zmm6
	vbroadcastss	.LCPI18_2(%rip), %zmm7
	vbroadcastss	.LCPI18_4(%rip), %zmm8
	vbroadcastss	.LCPI18_6(%rip), %zmm9
	vbroadcastss	.LCPI18_7(%rip), %zmm10
	vbroadcastss	.LCPI18_8(%rip), %zmm11
	vbroadcastss	.LCPI18_10(%rip), %zmm12
	vbroadcastss	.LCPI18_11(%rip), %zmm13
	vbroadcastss	.LCPI18_12(%rip), %zmm14
	vbroadcastss	.LCPI18_13(%rip), %zmm15
	vxorps	%xmm16, %xmm16, %xmm16
	movl	$-1, %esi
	jmp	.LBB18_17
	.p2align	4
.LBB18_24:
	shlxl	%r9d, %esi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm17, (%r11) {%k1}
	addq	%r9, %rdi
	cmpq	%rdx, %rdi
	jge	.LBB18_25
.LBB18_17:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	(%rax,%rdi,4), %r11
	cmpq	$16, %r10
	movl	$16, %r9d
	cmovlq	%r10, %r9
	jl	.LBB18_19
	vmovups	(%r11), %zmm17
	jmp	.LBB18_20
	.p2align	4
.LBB18_19:
	shlxl	%r9d, %esi, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm17 {%k1} {z}
.LBB18_20:
	vandps	%zmm6, %zmm17, %zmm18
	vminps	%zmm18, %zmm0, %zmm18
	vmulps	%zmm18, %zmm18, %zmm19
	vmulps	%zmm7, %zmm18, %zmm20
	vmulps	%zmm1, %zmm18, %zmm21
	vmovaps	%zmm1, %zmm22
	vfmsub213ps	%zmm21, %zmm18, %zmm22
	vfmadd231ps	%zmm8, %zmm18, %zmm22
	vfmadd231ps	%zmm20, %zmm19, %zmm22
	vaddps	%zmm22, %zmm21, %zmm19
	vfmsub132ps	%zmm9, %zmm2, %zmm19
	vaddps	%zmm2, %zmm19, %zmm20
	vfmadd231ps	%zmm10, %zmm20, %zmm21
	vfmadd231ps	%zmm11, %zmm20, %zmm21
	vaddps	%zmm21, %zmm22, %zmm21
	vmovaps	%zmm3, %zmm22
	vfmadd213ps	%zmm12, %zmm21, %zmm22
	vfmadd213ps	%zmm13, %zmm21, %zmm22
	vfmadd213ps	%zmm14, %zmm21, %zmm22
	vfmadd213ps	%zmm15, %zmm21, %zmm22
	vfmadd213ps	%zmm4, %zmm21, %zmm22
	vfmadd213ps	%zmm4, %zmm21, %zmm22
	vmaxps	%zmm19, %zmm5, %zmm19
	vpslld	$23, %zmm19, %zmm19
	vfmadd213ps	%zmm4, %zmm22, %zmm19
	vmulps	%zmm22, %zmm18, %zmm18
	vdivps	%zmm19, %zmm18, %zmm18
	vmaxps	%zmm17, %zmm16, %zmm17
	vscalefps	%zmm20, %zmm18, %zmm18
	vsubps	%zmm18, %zmm17, %zmm17
	leaq	(%rcx,%rdi,4), %r11
	cmpq	$16, %r10
	jl	.LBB18_24
	addq	%r9, %rdi
	testb	%r8b, %r8b
	je	.LBB18_23
	vmovntps	%zmm17, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB18_17
	jmp	.LBB18_26
	.p2align	4
.LBB18_23:
	vmovups	%zmm17, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB18_17
	jmp	.LBB18_27
.Lfunc_end18:
	.size	nt_f32_gelu_tanh__avx512, .Lfunc_end18-nt_f32_gelu_tanh__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI19_0:
	.long	0xc2dc0000
.LCPI19_1:
	.long	0x80000000
.LCPI19_2:
	.long	0xcb40007f
.LCPI19_3:
	.long	0x3fb8aa3b
.LCPI19_4:
	.long	0x4b400061
.LCPI19_5:
	.long	0xbf318000
.LCPI19_6:
	.long	0x395e8083
.LCPI19_7:
	.long	0x3ab5b8d4
.LCPI19_8:
	.long	0x3c0913e1
.LCPI19_9:
	.long	0x3d2aab8c
.LCPI19_10:
	.long	0x3e2aaa58
.LCPI19_11:
	.long	0x3effffff
.LCPI19_12:
	.long	0x3f800000
	.text
	.globl	nt_f32_silu__avx512
	.p2align	4
	.type	nt_f32_silu__avx512,@function
nt_f32_silu__avx512:
	pushq	%rbx
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	$4194304, %r9
	jl	.LBB19_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB19_6
	cmpq	%rsi, %rdx
	jle	.LBB19_26
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	negl	%r8d
	andl	$15, %r8d
	movl	$16, %edi
	subq	%r8, %rdi
	movb	$1, %r8b
	jmp	.LBB19_8
.LBB19_4:
	cmpq	%rsi, %rdx
	jle	.LBB19_27
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB19_7
.LBB19_6:
	cmpq	%rsi, %rdx
	jle	.LBB19_27
.LBB19_7:
	movl	$16, %edi
	xorl	%r8d, %r8d
.LBB19_8:
	cmpq	%rdi, %r9
	cmovlq	%r9, %rdi
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %rdi
	jne	.LBB19_9
	vmovups	(%r9), %zmm1
	jmp	.LBB19_11
.LBB19_9:
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm1 {%k1} {z}
.LBB19_11:
	vbroadcastss	.LCPI19_0(%rip), %zmm0
	vmaxps	%zmm1, %zmm0, %zmm5
	vorps	.LCPI19_1(%rip){1to16}, %zmm1, %zmm1
	vmaxps	%zmm1, %zmm0, %zmm6
	vbroadcastss	.LCPI19_2(%rip), %zmm1
	vbroadcastss	.LCPI19_3(%rip), %zmm4
	vfmsub213ps	%zmm1, %zmm6, %zmm4
	vxorps	%xmm2, %xmm2, %xmm2
	vcmpltps	%zmm2, %zmm5, %k1
	vbroadcastss	.LCPI19_4(%rip), %zmm2
	vaddps	%zmm1, %zmm4, %zmm7
	vfmadd231ps	.LCPI19_5(%rip){1to16}, %zmm7, %zmm6
	vfmadd231ps	.LCPI19_6(%rip){1to16}, %zmm7, %zmm6
	vbroadcastss	.LCPI19_7(%rip), %zmm3
	vbroadcastss	.LCPI19_8(%rip), %zmm8
	vmaxps	%zmm4, %zmm2, %zmm4
	vfmadd231ps	%zmm3, %zmm6, %zmm8
	vfmadd213ps	.LCPI19_9(%rip){1to16}, %zmm6, %zmm8
	vfmadd213ps	.LCPI19_10(%rip){1to16}, %zmm6, %zmm8
	vpslld	$23, %zmm4, %zmm9
	vfmadd213ps	.LCPI19_11(%rip){1to16}, %zmm6, %zmm8
	vbroadcastss	.LCPI19_12(%rip), %zmm4
	vfmadd213ps	%zmm4, %zmm6, %zmm8
	vfmadd213ps	%zmm4, %zmm6, %zmm8
	vfmadd213ps	%zmm4, %zmm8, %zmm9
	vmulps	%zmm8, %zmm5, %zmm5 {%k1}
	vdivps	%zmm9, %zmm5, %zmm5
	vmovaps	%zmm7, %zmm6 {%k1} {z}
	vscalefps	%zmm6, %zmm5, %zmm5
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %rdi
	jge	.LBB19_12
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm5, (%r9) {%k1}
	addq	%rsi, %rdi
	cmpq	%rdx, %rdi
	jl	.LBB19_16
.LBB19_25:
	testb	%r8b, %r8b
	jne	.LBB19_26
.LBB19_27:
	popq	%rbx
	vzeroupper
	retq
.LBB19_12:
	addq	%rsi, %rdi
	testb	%r8b, %r8b
	je	.LBB19_13
	vmovntps	%zmm5, (%r9)
	cmpq	%rdx, %rdi
	jl	.LBB19_16
.LBB19_26:
	sfence
	popq	%rbx
	vzeroupper
	retq
.LBB19_13:
	vmovups	%zmm5, (%r9)
	cmpq	%rdx, %rdi
	jge	.LBB19_27
.LBB19_16:
	vbroadcastss	.LCPI19_1(%rip), %zmm5
	vbroadcastss	.LCPI19_3(%rip), %zmm6
	vbroadcastss	.LCPI19_5(%rip), %zmm7
	vbroadcastss	.LCPI19_6(%rip), %zmm8
	vbroadcastss	.LCPI19_8(%rip), %zmm9
	vbroadcastss	.LCPI19_9(%rip), %zmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vbroadcastss	.LCPI19_10(%rip), %zmm12
	vbroadcastss	.LCPI19_11(%rip), %zmm13
	movl	$-1, %esi
	jmp	.LBB19_17
	.p2align	4
.LBB19_24:
	shlxl	%r9d, %esi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm14, (%r11) {%k1}
	addq	%r9, %rdi
	cmpq	%rdx, %rdi
	jge	.LBB19_25
.LBB19_17:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	(%rax,%rdi,4), %r11
	cmpq	$16, %r10
	movl	$16, %r9d
	cmovlq	%r10, %r9
	jl	.LBB19_19
	vmovups	(%r11), %zmm14
	jmp	.LBB19_20
	.p2align	4
.LBB19_19:
	shlxl	%r9d, %esi, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm14 {%k1} {z}
.LBB19_20:
	vmaxps	%zmm14, %zmm0, %zmm15
	vorps	%zmm5, %zmm14, %zmm14
	vmaxps	%zmm14, %zmm0, %zmm14
	vmovaps	%zmm1, %zmm16
	vfmsub231ps	%zmm6, %zmm14, %zmm16
	vcmpltps	%zmm11, %zmm15, %k1
	vmaxps	%zmm16, %zmm2, %zmm17
	vpslld	$23, %zmm17, %zmm17
	vaddps	%zmm1, %zmm16, %zmm16
	vfmadd231ps	%zmm7, %zmm16, %zmm14
	vfmadd231ps	%zmm8, %zmm16, %zmm14
	vmovaps	%zmm3, %zmm18
	vfmadd213ps	%zmm9, %zmm14, %zmm18
	vfmadd213ps	%zmm10, %zmm14, %zmm18
	vfmadd213ps	%zmm12, %zmm14, %zmm18
	vfmadd213ps	%zmm13, %zmm14, %zmm18
	vfmadd213ps	%zmm4, %zmm14, %zmm18
	vfmadd213ps	%zmm4, %zmm14, %zmm18
	vfmadd213ps	%zmm4, %zmm18, %zmm17
	vmulps	%zmm18, %zmm15, %zmm15 {%k1}
	vdivps	%zmm17, %zmm15, %zmm14
	vmovaps	%zmm16, %zmm15 {%k1} {z}
	vscalefps	%zmm15, %zmm14, %zmm14
	leaq	(%rcx,%rdi,4), %r11
	cmpq	$16, %r10
	jl	.LBB19_24
	addq	%r9, %rdi
	testb	%r8b, %r8b
	je	.LBB19_23
	vmovntps	%zmm14, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB19_17
	jmp	.LBB19_26
	.p2align	4
.LBB19_23:
	vmovups	%zmm14, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB19_17
	jmp	.LBB19_27
.Lfunc_end19:
	.size	nt_f32_silu__avx512, .Lfunc_end19-nt_f32_silu__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI20_0:
	.long	0x80000000
.LCPI20_1:
	.long	0xc2d00000
.LCPI20_2:
	.long	0xcb40007f
.LCPI20_3:
	.long	0x3fb8aa3b
.LCPI20_4:
	.long	0xbf318000
.LCPI20_5:
	.long	0x395e8083
.LCPI20_6:
	.long	0x3ab5b8d4
.LCPI20_7:
	.long	0x3c0913e1
.LCPI20_8:
	.long	0x3d2aab8c
.LCPI20_9:
	.long	0x3e2aaa58
.LCPI20_10:
	.long	0x3effffff
.LCPI20_11:
	.long	0x3f800000
.LCPI20_12:
	.long	0xbb57a608
.LCPI20_13:
	.long	0x3ca48c4d
.LCPI20_14:
	.long	0xbd6b587b
.LCPI20_15:
	.long	0x3dda5710
.LCPI20_16:
	.long	0xbe1d21b0
.LCPI20_17:
	.long	0x3e49a5aa
.LCPI20_18:
	.long	0xbe7f91f3
.LCPI20_19:
	.long	0x3eaaa6e8
.LCPI20_20:
	.long	0xbeffffe9
	.text
	.globl	nt_f32_softplus__avx512
	.p2align	4
	.type	nt_f32_softplus__avx512,@function
nt_f32_softplus__avx512:
	pushq	%rbx
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	$4194304, %r9
	jl	.LBB20_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB20_6
	cmpq	%rsi, %rdx
	jle	.LBB20_26
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	negl	%r8d
	andl	$15, %r8d
	movl	$16, %edi
	subq	%r8, %rdi
	movb	$1, %r8b
	jmp	.LBB20_8
.LBB20_4:
	cmpq	%rsi, %rdx
	jle	.LBB20_27
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB20_7
.LBB20_6:
	cmpq	%rsi, %rdx
	jle	.LBB20_27
.LBB20_7:
	movl	$16, %edi
	xorl	%r8d, %r8d
.LBB20_8:
	cmpq	%rdi, %r9
	cmovlq	%r9, %rdi
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %rdi
	jne	.LBB20_9
	vmovups	(%r9), %zmm5
	jmp	.LBB20_11
.LBB20_9:
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm5 {%k1} {z}
.LBB20_11:
	vorps	.LCPI20_0(%rip){1to16}, %zmm5, %zmm1
	vbroadcastss	.LCPI20_1(%rip), %zmm0
	vmaxps	%zmm1, %zmm0, %zmm4
	vbroadcastss	.LCPI20_2(%rip), %zmm1
	vbroadcastss	.LCPI20_3(%rip), %zmm2
	vfmsub213ps	%zmm1, %zmm4, %zmm2
	vaddps	%zmm1, %zmm2, %zmm6
	vfmadd231ps	.LCPI20_4(%rip){1to16}, %zmm6, %zmm4
	vfmadd231ps	.LCPI20_5(%rip){1to16}, %zmm6, %zmm4
	vbroadcastss	.LCPI20_6(%rip), %zmm2
	vbroadcastss	.LCPI20_7(%rip), %zmm7
	vfmadd231ps	%zmm2, %zmm4, %zmm7
	vfmadd213ps	.LCPI20_8(%rip){1to16}, %zmm4, %zmm7
	vfmadd213ps	.LCPI20_9(%rip){1to16}, %zmm4, %zmm7
	vfmadd213ps	.LCPI20_10(%rip){1to16}, %zmm4, %zmm7
	vbroadcastss	.LCPI20_11(%rip), %zmm3
	vfmadd213ps	%zmm3, %zmm4, %zmm7
	vfmadd213ps	%zmm3, %zmm4, %zmm7
	vscalefps	%zmm6, %zmm7, %zmm6
	vbroadcastss	.LCPI20_12(%rip), %zmm4
	vxorps	%xmm7, %xmm7, %xmm7
	vbroadcastss	.LCPI20_13(%rip), %zmm8
	vfmadd231ps	%zmm4, %zmm6, %zmm8
	vfmadd213ps	.LCPI20_14(%rip){1to16}, %zmm6, %zmm8
	vfmadd213ps	.LCPI20_15(%rip){1to16}, %zmm6, %zmm8
	vfmadd213ps	.LCPI20_16(%rip){1to16}, %zmm6, %zmm8
	vfmadd213ps	.LCPI20_17(%rip){1to16}, %zmm6, %zmm8
	vfmadd213ps	.LCPI20_18(%rip){1to16}, %zmm6, %zmm8
	vfmadd213ps	.LCPI20_19(%rip){1to16}, %zmm6, %zmm8
	vfmadd213ps	.LCPI20_20(%rip){1to16}, %zmm6, %zmm8
	vmaxps	%zmm5, %zmm7, %zmm5
	vmulps	%zmm8, %zmm6, %zmm7
	vfmadd213ps	%zmm6, %zmm6, %zmm7
	vaddps	%zmm7, %zmm5, %zmm5
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %rdi
	jge	.LBB20_12
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm5, (%r9) {%k1}
	addq	%rsi, %rdi
	cmpq	%rdx, %rdi
	jl	.LBB20_16
.LBB20_25:
	testb	%r8b, %r8b
	jne	.LBB20_26
.LBB20_27:
	popq	%rbx
	vzeroupper
	retq
.LBB20_12:
	addq	%rsi, %rdi
	testb	%r8b, %r8b
	je	.LBB20_13
	vmovntps	%zmm5, (%r9)
	cmpq	%rdx, %rdi
	jl	.LBB20_16
.LBB20_26:
	sfence
	popq	%rbx
	vzeroupper
	retq
.LBB20_13:
	vmovups	%zmm5, (%r9)
	cmpq	%rdx, %rdi
	jge	.LBB20_27
.LBB20_16:
	vbroadcastss	.LCPI20_0(%rip), %zmm5
	vbroadcastss	.LCPI20_3(%rip), %zmm6
	vbroadcastss	.LCPI20_4(%rip), %zmm7
	vbroadcastss	.LCPI20_5(%rip), %zmm8
	vbroadcastss	.LCPI20_7(%rip), %zmm9
	vbroadcastss	.LCPI20_8(%rip), %zmm10
	vbroadcastss	.LCPI20_9(%rip), %zmm11
	vbroadcastss	.LCPI20_10(%rip), %zmm12
	vbroadcastss	.LCPI20_13(%rip), %zmm13
	vbroadcastss	.LCPI20_14(%rip), %zmm14
	vbroadcastss	.LCPI20_15(%rip), %zmm15
	vbroadcastss	.LCPI20_16(%rip), %zmm16
	vbroadcastss	.LCPI20_17(%rip), %zmm17
	vbroadcastss	.LCPI20_18(%rip), %zmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vbroadcastss	.LCPI20_19(%rip), %zmm20
	vbroadcastss	.LCPI20_20(%rip), %zmm21
	movl	$-1, %esi
	jmp	.LBB20_17
	.p2align	4
.LBB20_24:
	shlxl	%r9d, %esi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm22, (%r11) {%k1}
	addq	%r9, %rdi
	cmpq	%rdx, %rdi
	jge	.LBB20_25
.LBB20_17:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	(%rax,%rdi,4), %r11
	cmpq	$16, %r10
	movl	$16, %r9d
	cmovlq	%r10, %r9
	jl	.LBB20_19
	vmovups	(%r11), %zmm22
	jmp	.LBB20_20
	.p2align	4
.LBB20_19:
	shlxl	%r9d, %esi, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm22 {%k1} {z}
.LBB20_20:
	vorps	%zmm5, %zmm22, %zmm23
	vmaxps	%zmm23, %zmm0, %zmm23
	vmovaps	%zmm1, %zmm24
	vfmsub231ps	%zmm6, %zmm23, %zmm24
	vaddps	%zmm1, %zmm24, %zmm24
	vfmadd231ps	%zmm7, %zmm24, %zmm23
	vfmadd231ps	%zmm8, %zmm24, %zmm23
	vmovaps	%zmm2, %zmm25
	vfmadd213ps	%zmm9, %zmm23, %zmm25
	vfmadd213ps	%zmm10, %zmm23, %zmm25
	vfmadd213ps	%zmm11, %zmm23, %zmm25
	vfmadd213ps	%zmm12, %zmm23, %zmm25
	vfmadd213ps	%zmm3, %zmm23, %zmm25
	vfmadd213ps	%zmm3, %zmm23, %zmm25
	vscalefps	%zmm24, %zmm25, %zmm23
	vmovaps	%zmm4, %zmm24
	vfmadd213ps	%zmm13, %zmm23, %zmm24
	vfmadd213ps	%zmm14, %zmm23, %zmm24
	vfmadd213ps	%zmm15, %zmm23, %zmm24
	vfmadd213ps	%zmm16, %zmm23, %zmm24
	vfmadd213ps	%zmm17, %zmm23, %zmm24
	vfmadd213ps	%zmm18, %zmm23, %zmm24
	vfmadd213ps	%zmm20, %zmm23, %zmm24
	vfmadd213ps	%zmm21, %zmm23, %zmm24
	vmaxps	%zmm22, %zmm19, %zmm22
	vmulps	%zmm24, %zmm23, %zmm24
	vfmadd213ps	%zmm23, %zmm23, %zmm24
	vaddps	%zmm24, %zmm22, %zmm22
	leaq	(%rcx,%rdi,4), %r11
	cmpq	$16, %r10
	jl	.LBB20_24
	addq	%r9, %rdi
	testb	%r8b, %r8b
	je	.LBB20_23
	vmovntps	%zmm22, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB20_17
	jmp	.LBB20_26
	.p2align	4
.LBB20_23:
	vmovups	%zmm22, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB20_17
	jmp	.LBB20_27
.Lfunc_end20:
	.size	nt_f32_softplus__avx512, .Lfunc_end20-nt_f32_softplus__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI21_0:
	.long	0xc2dc0000
.LCPI21_1:
	.long	0x80000000
.LCPI21_2:
	.long	0xcb40007f
.LCPI21_3:
	.long	0x3fb8aa3b
.LCPI21_4:
	.long	0x4b400043
.LCPI21_5:
	.long	0xbf318000
.LCPI21_6:
	.long	0x395e8083
.LCPI21_7:
	.long	0x3ab5b8d4
.LCPI21_8:
	.long	0x3c0913e1
.LCPI21_9:
	.long	0x3d2aab8c
.LCPI21_10:
	.long	0x3e2aaa58
.LCPI21_11:
	.long	0x3effffff
.LCPI21_12:
	.long	0x3f800000
.LCPI21_13:
	.long	0x40000000
	.text
	.globl	nt_f32_mish__avx512
	.p2align	4
	.type	nt_f32_mish__avx512,@function
nt_f32_mish__avx512:
	pushq	%rbx
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	$4194304, %r9
	jl	.LBB21_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB21_6
	cmpq	%rsi, %rdx
	jle	.LBB21_26
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	negl	%r8d
	andl	$15, %r8d
	movl	$16, %edi
	subq	%r8, %rdi
	movb	$1, %r8b
	jmp	.LBB21_8
.LBB21_4:
	cmpq	%rsi, %rdx
	jle	.LBB21_27
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB21_7
.LBB21_6:
	cmpq	%rsi, %rdx
	jle	.LBB21_27
.LBB21_7:
	movl	$16, %edi
	xorl	%r8d, %r8d
.LBB21_8:
	cmpq	%rdi, %r9
	cmovlq	%r9, %rdi
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %rdi
	jne	.LBB21_9
	vmovups	(%r9), %zmm1
	jmp	.LBB21_11
.LBB21_9:
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm1 {%k1} {z}
.LBB21_11:
	vbroadcastss	.LCPI21_0(%rip), %zmm0
	vmaxps	%zmm1, %zmm0, %zmm6
	vorps	.LCPI21_1(%rip){1to16}, %zmm1, %zmm2
	vbroadcastss	.LCPI21_2(%rip), %zmm1
	vmaxps	%zmm2, %zmm0, %zmm5
	vbroadcastss	.LCPI21_3(%rip), %zmm3
	vfmsub213ps	%zmm1, %zmm5, %zmm3
	vbroadcastss	.LCPI21_4(%rip), %zmm2
	vmaxps	%zmm3, %zmm2, %zmm7
	vaddps	%zmm1, %zmm3, %zmm8
	vfmadd231ps	.LCPI21_5(%rip){1to16}, %zmm8, %zmm5
	vfmadd231ps	.LCPI21_6(%rip){1to16}, %zmm8, %zmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vbroadcastss	.LCPI21_7(%rip), %zmm3
	vbroadcastss	.LCPI21_8(%rip), %zmm9
	vfmadd231ps	%zmm3, %zmm5, %zmm9
	vfmadd213ps	.LCPI21_9(%rip){1to16}, %zmm5, %zmm9
	vfmadd213ps	.LCPI21_10(%rip){1to16}, %zmm5, %zmm9
	vfmadd213ps	.LCPI21_11(%rip){1to16}, %zmm5, %zmm9
	vcmpltps	%zmm4, %zmm6, %k1
	vbroadcastss	.LCPI21_12(%rip), %zmm4
	vfmadd213ps	%zmm4, %zmm5, %zmm9
	vfmadd213ps	%zmm4, %zmm5, %zmm9
	vmovaps	%zmm8, %zmm8 {%k1} {z}
	vpslld	$23, %zmm7, %zmm5
	vmulps	%zmm5, %zmm9, %zmm7
	vbroadcastss	.LCPI21_13(%rip), %zmm5
	vmovaps	%zmm5, %zmm10
	vfmadd213ps	%zmm4, %zmm7, %zmm10
	vaddps	%zmm5, %zmm7, %zmm11
	vaddps	%zmm7, %zmm7, %zmm12
	vfmadd213ps	%zmm10, %zmm7, %zmm12
	vmulps	%zmm11, %zmm9, %zmm10 {%k1}
	vmulps	%zmm11, %zmm7, %zmm7
	vaddps	%zmm5, %zmm7, %zmm12 {%k1}
	vmulps	%zmm10, %zmm6, %zmm6
	vdivps	%zmm12, %zmm6, %zmm6
	vscalefps	%zmm8, %zmm6, %zmm6
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %rdi
	jge	.LBB21_12
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm6, (%r9) {%k1}
	addq	%rsi, %rdi
	cmpq	%rdx, %rdi
	jl	.LBB21_16
.LBB21_25:
	testb	%r8b, %r8b
	jne	.LBB21_26
.LBB21_27:
	popq	%rbx
	vzeroupper
	retq
.LBB21_12:
	addq	%rsi, %rdi
	testb	%r8b, %r8b
	je	.LBB21_13
	vmovntps	%zmm6, (%r9)
	cmpq	%rdx, %rdi
	jl	.LBB21_16
.LBB21_26:
	sfence
	popq	%rbx
	vzeroupper
	retq
.LBB21_13:
	vmovups	%zmm6, (%r9)
	cmpq	%rdx, %rdi
	jge	.LBB21_27
.LBB21_16:
	vbroadcastss	.LCPI21_1(%rip), %zmm6
	vbroadcastss	.LCPI21_3(%rip), %zmm7
	vbroadcastss	.LCPI21_5(%rip), %zmm8
	vbroadcastss	.LCPI21_6(%rip), %zmm9
	vbroadcastss	.LCPI21_8(%rip), %zmm10
	vbroadcastss	.LCPI21_9(%rip), %zmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vbroadcastss	.LCPI21_10(%rip), %zmm13
	vbroadcastss	.LCPI21_11(%rip), %zmm14
	movl	$-1, %esi
	jmp	.LBB21_17
	.p2align	4
.LBB21_24:
	shlxl	%r9d, %esi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm15, (%r11) {%k1}
	addq	%r9, %rdi
	cmpq	%rdx, %rdi
	jge	.LBB21_25
.LBB21_17:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	(%rax,%rdi,4), %r11
	cmpq	$16, %r10
	movl	$16, %r9d
	cmovlq	%r10, %r9
	jl	.LBB21_19
	vmovups	(%r11), %zmm15
	jmp	.LBB21_20
	.p2align	4
.LBB21_19:
	shlxl	%r9d, %esi, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm15 {%k1} {z}
.LBB21_20:
	vmaxps	%zmm15, %zmm0, %zmm16
	vorps	%zmm6, %zmm15, %zmm15
	vmaxps	%zmm15, %zmm0, %zmm15
	vmovaps	%zmm1, %zmm17
	vfmsub231ps	%zmm7, %zmm15, %zmm17
	vmaxps	%zmm17, %zmm2, %zmm18
	vcmpltps	%zmm12, %zmm16, %k1
	vaddps	%zmm1, %zmm17, %zmm17
	vfmadd231ps	%zmm8, %zmm17, %zmm15
	vfmadd231ps	%zmm9, %zmm17, %zmm15
	vmovaps	%zmm3, %zmm19
	vfmadd213ps	%zmm10, %zmm15, %zmm19
	vfmadd213ps	%zmm11, %zmm15, %zmm19
	vfmadd213ps	%zmm13, %zmm15, %zmm19
	vfmadd213ps	%zmm14, %zmm15, %zmm19
	vfmadd213ps	%zmm4, %zmm15, %zmm19
	vfmadd213ps	%zmm4, %zmm15, %zmm19
	vmovaps	%zmm17, %zmm15 {%k1} {z}
	vpslld	$23, %zmm18, %zmm17
	vmulps	%zmm17, %zmm19, %zmm17
	vmovaps	%zmm5, %zmm18
	vfmadd213ps	%zmm4, %zmm17, %zmm18
	vaddps	%zmm5, %zmm17, %zmm20
	vaddps	%zmm17, %zmm17, %zmm21
	vfmadd213ps	%zmm18, %zmm17, %zmm21
	vmulps	%zmm20, %zmm19, %zmm18 {%k1}
	vmulps	%zmm20, %zmm17, %zmm17
	vaddps	%zmm5, %zmm17, %zmm21 {%k1}
	vmulps	%zmm18, %zmm16, %zmm16
	vdivps	%zmm21, %zmm16, %zmm16
	vscalefps	%zmm15, %zmm16, %zmm15
	leaq	(%rcx,%rdi,4), %r11
	cmpq	$16, %r10
	jl	.LBB21_24
	addq	%r9, %rdi
	testb	%r8b, %r8b
	je	.LBB21_23
	vmovntps	%zmm15, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB21_17
	jmp	.LBB21_26
	.p2align	4
.LBB21_23:
	vmovups	%zmm15, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB21_17
	jmp	.LBB21_27
.Lfunc_end21:
	.size	nt_f32_mish__avx512, .Lfunc_end21-nt_f32_mish__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI22_0:
	.long	0xc18b3333
.LCPI22_1:
	.long	0xcb40007f
.LCPI22_2:
	.long	0x3fb8aa3b
.LCPI22_3:
	.long	0xbf318000
.LCPI22_4:
	.long	0x395e8083
.LCPI22_5:
	.long	0x3ab5b8d4
.LCPI22_6:
	.long	0x3c0913e1
.LCPI22_7:
	.long	0x3d2aab8c
.LCPI22_8:
	.long	0x3e2aaa58
.LCPI22_9:
	.long	0x3effffff
.LCPI22_10:
	.long	0xbf800000
	.text
	.globl	nt_f32_elu__avx512
	.p2align	4
	.type	nt_f32_elu__avx512,@function
nt_f32_elu__avx512:
	pushq	%rbx
	vmovss	16(%rdi), %xmm0
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	$4194304, %r9
	jl	.LBB22_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB22_6
	cmpq	%rsi, %rdx
	jle	.LBB22_26
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	negl	%r8d
	andl	$15, %r8d
	movl	$16, %edi
	subq	%r8, %rdi
	movb	$1, %r8b
	jmp	.LBB22_8
.LBB22_4:
	cmpq	%rsi, %rdx
	jle	.LBB22_27
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB22_7
.LBB22_6:
	cmpq	%rsi, %rdx
	jle	.LBB22_27
.LBB22_7:
	movl	$16, %edi
	xorl	%r8d, %r8d
.LBB22_8:
	vbroadcastss	%xmm0, %zmm0
	cmpq	%rdi, %r9
	cmovlq	%r9, %rdi
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %rdi
	jne	.LBB22_9
	vmovups	(%r9), %zmm4
	jmp	.LBB22_11
.LBB22_9:
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm4 {%k1} {z}
.LBB22_11:
	vbroadcastss	.LCPI22_0(%rip), %zmm1
	vmaxps	%zmm4, %zmm1, %zmm5
	vbroadcastss	.LCPI22_1(%rip), %zmm2
	vbroadcastss	.LCPI22_2(%rip), %zmm6
	vfmsub213ps	%zmm2, %zmm5, %zmm6
	vaddps	%zmm2, %zmm6, %zmm3
	vfmadd231ps	.LCPI22_3(%rip){1to16}, %zmm3, %zmm5
	vfmadd231ps	.LCPI22_4(%rip){1to16}, %zmm3, %zmm5
	vbroadcastss	.LCPI22_5(%rip), %zmm3
	vbroadcastss	.LCPI22_6(%rip), %zmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vfmadd231ps	%zmm3, %zmm5, %zmm7
	vfmadd213ps	.LCPI22_7(%rip){1to16}, %zmm5, %zmm7
	vfmadd213ps	.LCPI22_8(%rip){1to16}, %zmm5, %zmm7
	vcmpltps	%zmm8, %zmm4, %k1
	vfmadd213ps	.LCPI22_9(%rip){1to16}, %zmm5, %zmm7
	vmulps	%zmm7, %zmm5, %zmm7
	vfmadd213ps	%zmm5, %zmm5, %zmm7
	vpslld	$23, %zmm6, %zmm5
	vaddps	.LCPI22_10(%rip){1to16}, %zmm5, %zmm6
	vfmadd231ps	%zmm7, %zmm5, %zmm6
	vmulps	%zmm6, %zmm0, %zmm4 {%k1}
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %rdi
	jge	.LBB22_12
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm4, (%r9) {%k1}
	addq	%rsi, %rdi
	cmpq	%rdx, %rdi
	jl	.LBB22_16
.LBB22_25:
	testb	%r8b, %r8b
	jne	.LBB22_26
.LBB22_27:
	popq	%rbx
	vzeroupper
	retq
.LBB22_12:
	addq	%rsi, %rdi
	testb	%r8b, %r8b
	je	.LBB22_13
	vmovntps	%zmm4, (%r9)
	cmpq	%rdx, %rdi
	jl	.LBB22_16
.LBB22_26:
	sfence
	popq	%rbx
	vzeroupper
	retq
.LBB22_13:
	vmovups	%zmm4, (%r9)
	cmpq	%rdx, %rdi
	jge	.LBB22_27
.LBB22_16:
	vbroadcastss	.LCPI22_2(%rip), %zmm4
	vbroadcastss	.LCPI22_3(%rip), %zmm5
	vbroadcastss	.LCPI22_4(%rip), %zmm6
	vbroadcastss	.LCPI22_6(%rip), %zmm7
	vbroadcastss	.LCPI22_7(%rip), %zmm8
	vbroadcastss	.LCPI22_8(%rip), %zmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vbroadcastss	.LCPI22_9(%rip), %zmm11
	vbroadcastss	.LCPI22_10(%rip), %zmm12
	movl	$-1, %esi
	jmp	.LBB22_17
	.p2align	4
.LBB22_24:
	shlxl	%r9d, %esi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm13, (%r11) {%k1}
	addq	%r9, %rdi
	cmpq	%rdx, %rdi
	jge	.LBB22_25
.LBB22_17:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	(%rax,%rdi,4), %r11
	cmpq	$16, %r10
	movl	$16, %r9d
	cmovlq	%r10, %r9
	jl	.LBB22_19
	vmovups	(%r11), %zmm13
	jmp	.LBB22_20
	.p2align	4
.LBB22_19:
	shlxl	%r9d, %esi, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm13 {%k1} {z}
.LBB22_20:
	vmaxps	%zmm13, %zmm1, %zmm14
	vcmpltps	%zmm10, %zmm13, %k1
	vmovaps	%zmm2, %zmm15
	vfmsub231ps	%zmm4, %zmm14, %zmm15
	vaddps	%zmm2, %zmm15, %zmm16
	vfmadd231ps	%zmm5, %zmm16, %zmm14
	vfmadd231ps	%zmm6, %zmm16, %zmm14
	vmovaps	%zmm3, %zmm16
	vfmadd213ps	%zmm7, %zmm14, %zmm16
	vfmadd213ps	%zmm8, %zmm14, %zmm16
	vfmadd213ps	%zmm9, %zmm14, %zmm16
	vfmadd213ps	%zmm11, %zmm14, %zmm16
	vmulps	%zmm16, %zmm14, %zmm16
	vfmadd213ps	%zmm14, %zmm14, %zmm16
	vpslld	$23, %zmm15, %zmm14
	vaddps	%zmm12, %zmm14, %zmm15
	vfmadd231ps	%zmm16, %zmm14, %zmm15
	vmulps	%zmm15, %zmm0, %zmm13 {%k1}
	leaq	(%rcx,%rdi,4), %r11
	cmpq	$16, %r10
	jl	.LBB22_24
	addq	%r9, %rdi
	testb	%r8b, %r8b
	je	.LBB22_23
	vmovntps	%zmm13, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB22_17
	jmp	.LBB22_26
	.p2align	4
.LBB22_23:
	vmovups	%zmm13, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB22_17
	jmp	.LBB22_27
.Lfunc_end22:
	.size	nt_f32_elu__avx512, .Lfunc_end22-nt_f32_elu__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI23_0:
	.long	0xc18b3333
.LCPI23_1:
	.long	0xcb40007f
.LCPI23_2:
	.long	0x3fb8aa3b
.LCPI23_3:
	.long	0xbf318000
.LCPI23_4:
	.long	0x395e8083
.LCPI23_5:
	.long	0x3ab5b8d4
.LCPI23_6:
	.long	0x3c0913e1
.LCPI23_7:
	.long	0x3d2aab8c
.LCPI23_8:
	.long	0x3e2aaa58
.LCPI23_9:
	.long	0x3effffff
.LCPI23_10:
	.long	0xbf800000
.LCPI23_11:
	.long	0x3f867d5f
.LCPI23_12:
	.long	0x3fe10966
	.text
	.globl	nt_f32_selu__avx512
	.p2align	4
	.type	nt_f32_selu__avx512,@function
nt_f32_selu__avx512:
	pushq	%rbx
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	$4194304, %r9
	jl	.LBB23_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB23_6
	cmpq	%rsi, %rdx
	jle	.LBB23_26
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	negl	%r8d
	andl	$15, %r8d
	movl	$16, %edi
	subq	%r8, %rdi
	movb	$1, %r8b
	jmp	.LBB23_8
.LBB23_4:
	cmpq	%rsi, %rdx
	jle	.LBB23_27
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB23_7
.LBB23_6:
	cmpq	%rsi, %rdx
	jle	.LBB23_27
.LBB23_7:
	movl	$16, %edi
	xorl	%r8d, %r8d
.LBB23_8:
	cmpq	%rdi, %r9
	cmovlq	%r9, %rdi
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %rdi
	jne	.LBB23_9
	vmovups	(%r9), %zmm3
	jmp	.LBB23_11
.LBB23_9:
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm3 {%k1} {z}
.LBB23_11:
	vbroadcastss	.LCPI23_0(%rip), %zmm0
	vmaxps	%zmm3, %zmm0, %zmm4
	vbroadcastss	.LCPI23_1(%rip), %zmm1
	vbroadcastss	.LCPI23_2(%rip), %zmm5
	vfmsub213ps	%zmm1, %zmm4, %zmm5
	vaddps	%zmm1, %zmm5, %zmm2
	vfmadd231ps	.LCPI23_3(%rip){1to16}, %zmm2, %zmm4
	vfmadd231ps	.LCPI23_4(%rip){1to16}, %zmm2, %zmm4
	vbroadcastss	.LCPI23_5(%rip), %zmm2
	vbroadcastss	.LCPI23_6(%rip), %zmm6
	vfmadd231ps	%zmm2, %zmm4, %zmm6
	vfmadd213ps	.LCPI23_7(%rip){1to16}, %zmm4, %zmm6
	vfmadd213ps	.LCPI23_8(%rip){1to16}, %zmm4, %zmm6
	vfmadd213ps	.LCPI23_9(%rip){1to16}, %zmm4, %zmm6
	vmulps	%zmm6, %zmm4, %zmm6
	vfmadd213ps	%zmm4, %zmm4, %zmm6
	vpslld	$23, %zmm5, %zmm4
	vaddps	.LCPI23_10(%rip){1to16}, %zmm4, %zmm5
	vfmadd231ps	%zmm6, %zmm4, %zmm5
	vxorps	%xmm4, %xmm4, %xmm4
	vcmpltps	%zmm4, %zmm3, %k1
	vmulps	.LCPI23_11(%rip){1to16}, %zmm3, %zmm3
	vmulps	.LCPI23_12(%rip){1to16}, %zmm5, %zmm3 {%k1}
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %rdi
	jge	.LBB23_12
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm3, (%r9) {%k1}
	addq	%rsi, %rdi
	cmpq	%rdx, %rdi
	jl	.LBB23_16
.LBB23_25:
	testb	%r8b, %r8b
	jne	.LBB23_26
.LBB23_27:
	popq	%rbx
	vzeroupper
	retq
.LBB23_12:
	addq	%rsi, %rdi
	testb	%r8b, %r8b
	je	.LBB23_13
	vmovntps	%zmm3, (%r9)
	cmpq	%rdx, %rdi
	jl	.LBB23_16
.LBB23_26:
	sfence
	popq	%rbx
	vzeroupper
	retq
.LBB23_13:
	vmovups	%zmm3, (%r9)
	cmpq	%rdx, %rdi
	jge	.LBB23_27
.LBB23_16:
	vbroadcastss	.LCPI23_2(%rip), %zmm3
	vbroadcastss	.LCPI23_3(%rip), %zmm4
	vbroadcastss	.LCPI23_4(%rip), %zmm5
	vbroadcastss	.LCPI23_6(%rip), %zmm6
	vbroadcastss	.LCPI23_7(%rip), %zmm7
	vbroadcastss	.LCPI23_8(%rip), %zmm8
	vbroadcastss	.LCPI23_9(%rip), %zmm9
	vbroadcastss	.LCPI23_10(%rip), %zmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vbroadcastss	.LCPI23_11(%rip), %zmm12
	vbroadcastss	.LCPI23_12(%rip), %zmm13
	movl	$-1, %esi
	jmp	.LBB23_17
	.p2align	4
.LBB23_24:
	shlxl	%r9d, %esi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm14, (%r11) {%k1}
	addq	%r9, %rdi
	cmpq	%rdx, %rdi
	jge	.LBB23_25
.LBB23_17:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	(%rax,%rdi,4), %r11
	cmpq	$16, %r10
	movl	$16, %r9d
	cmovlq	%r10, %r9
	jl	.LBB23_19
	vmovups	(%r11), %zmm14
	jmp	.LBB23_20
	.p2align	4
.LBB23_19:
	shlxl	%r9d, %esi, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm14 {%k1} {z}
.LBB23_20:
	vmaxps	%zmm14, %zmm0, %zmm15
	vmovaps	%zmm1, %zmm16
	vfmsub231ps	%zmm3, %zmm15, %zmm16
	vaddps	%zmm1, %zmm16, %zmm17
	vfmadd231ps	%zmm4, %zmm17, %zmm15
	vfmadd231ps	%zmm5, %zmm17, %zmm15
	vmovaps	%zmm2, %zmm17
	vfmadd213ps	%zmm6, %zmm15, %zmm17
	vfmadd213ps	%zmm7, %zmm15, %zmm17
	vfmadd213ps	%zmm8, %zmm15, %zmm17
	vfmadd213ps	%zmm9, %zmm15, %zmm17
	vmulps	%zmm17, %zmm15, %zmm17
	vfmadd213ps	%zmm15, %zmm15, %zmm17
	vpslld	$23, %zmm16, %zmm15
	vaddps	%zmm10, %zmm15, %zmm16
	vfmadd231ps	%zmm17, %zmm15, %zmm16
	vcmpltps	%zmm11, %zmm14, %k1
	vmulps	%zmm12, %zmm14, %zmm14
	vmulps	%zmm13, %zmm16, %zmm14 {%k1}
	leaq	(%rcx,%rdi,4), %r11
	cmpq	$16, %r10
	jl	.LBB23_24
	addq	%r9, %rdi
	testb	%r8b, %r8b
	je	.LBB23_23
	vmovntps	%zmm14, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB23_17
	jmp	.LBB23_26
	.p2align	4
.LBB23_23:
	vmovups	%zmm14, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB23_17
	jmp	.LBB23_27
.Lfunc_end23:
	.size	nt_f32_selu__avx512, .Lfunc_end23-nt_f32_selu__avx512
	.globl	nt_f32_fma_peak__avx512
	.p2align	4
	.type	nt_f32_fma_peak__avx512,@function
nt_f32_fma_peak__avx512:
	.cfi_startproc
	movq	(%rdi), %rcx
	movq	8(%rdi), %rax
	vmovups	(%rax), %zmm23
	vmovups	64(%rax), %zmm22
	vmovups	128(%rax), %zmm21
	vmovups	192(%rax), %zmm20
	vmovups	256(%rax), %zmm19
	vmovups	320(%rax), %zmm18
	vmovups	384(%rax), %zmm17
	vmovups	448(%rax), %zmm16
	vmovups	512(%rax), %zmm15
	vmovups	576(%rax), %zmm14
	vmovups	640(%rax), %zmm13
	vmovups	704(%rax), %zmm12
	vmovups	768(%rax), %zmm11
	vmovups	832(%rax), %zmm10
	vmovups	896(%rax), %zmm9
	vmovups	960(%rax), %zmm8
	vmovups	1024(%rax), %zmm7
	vmovups	1088(%rax), %zmm6
	vmovups	1152(%rax), %zmm5
	vmovups	1216(%rax), %zmm4
	vmovups	1280(%rax), %zmm3
	vmovups	1344(%rax), %zmm2
	vmovups	1408(%rax), %zmm1
	vmovups	1472(%rax), %zmm0
	movq	%rcx, %r8
	movq	%r8, %r9
	movq	%r9, %r10
	subq	%rsi, %rdx
	je	.LBB24_3
	vmovups	(%rcx), %zmm24
	vbroadcastss	%xmm24, %zmm25
	vbroadcastss	(%r8), %zmm26
	vbroadcastss	(%r9), %zmm27
	vbroadcastss	(%r10), %zmm28
	.p2align	4
.LBB24_2:
	vfmadd231ps	%zmm24, %zmm25, %zmm23
	vfmadd231ps	%zmm24, %zmm25, %zmm22
	vfmadd231ps	%zmm24, %zmm25, %zmm21
	vfmadd231ps	%zmm24, %zmm26, %zmm20
	vfmadd231ps	%zmm24, %zmm26, %zmm19
	vfmadd231ps	%zmm24, %zmm26, %zmm18
	vfmadd231ps	%zmm24, %zmm26, %zmm17
	vfmadd231ps	%zmm24, %zmm26, %zmm16
	vfmadd231ps	%zmm24, %zmm26, %zmm15
	vfmadd231ps	%zmm24, %zmm27, %zmm14
	vfmadd231ps	%zmm24, %zmm27, %zmm13
	vfmadd231ps	%zmm24, %zmm27, %zmm12
	vfmadd231ps	%zmm24, %zmm26, %zmm11
	vfmadd231ps	%zmm24, %zmm26, %zmm10
	vfmadd231ps	%zmm24, %zmm26, %zmm9
	vfmadd231ps	%zmm24, %zmm27, %zmm8
	vfmadd231ps	%zmm24, %zmm27, %zmm7
	vfmadd231ps	%zmm24, %zmm27, %zmm6
	vfmadd231ps	%zmm24, %zmm27, %zmm5
	vfmadd231ps	%zmm24, %zmm27, %zmm4
	vfmadd231ps	%zmm24, %zmm27, %zmm3
	vfmadd231ps	%zmm24, %zmm28, %zmm2
	vfmadd231ps	%zmm24, %zmm28, %zmm1
	vfmadd231ps	%zmm24, %zmm28, %zmm0
	decq	%rdx
	jne	.LBB24_2
.LBB24_3:
	vmovups	%zmm23, (%rax)
	vmovups	%zmm22, 64(%rax)
	vmovups	%zmm21, 128(%rax)
	vmovups	%zmm20, 192(%rax)
	vmovups	%zmm19, 256(%rax)
	vmovups	%zmm18, 320(%rax)
	vmovups	%zmm17, 384(%rax)
	vmovups	%zmm16, 448(%rax)
	vmovups	%zmm15, 512(%rax)
	vmovups	%zmm14, 576(%rax)
	vmovups	%zmm13, 640(%rax)
	vmovups	%zmm12, 704(%rax)
	vmovups	%zmm11, 768(%rax)
	vmovups	%zmm10, 832(%rax)
	vmovups	%zmm9, 896(%rax)
	vmovups	%zmm8, 960(%rax)
	vmovups	%zmm7, 1024(%rax)
	vmovups	%zmm6, 1088(%rax)
	vmovups	%zmm5, 1152(%rax)
	vmovups	%zmm4, 1216(%rax)
	vmovups	%zmm3, 1280(%rax)
	vmovups	%zmm2, 1344(%rax)
	vmovups	%zmm1, 1408(%rax)
	vmovups	%zmm0, 1472(%rax)
	movq	16(%rdi), %rax
	movq	$24, (%rax)
	vzeroupper
	retq
.Lfunc_end24:
	.size	nt_f32_fma_peak__avx512, .Lfunc_end24-nt_f32_fma_peak__avx512
	.cfi_endproc
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI25_0:
	.long	15
	.long	30
	.long	15
	.long	15
.LCPI25_1:
	.long	9
	.long	24
	.long	11
	.long	11
.LCPI25_2:
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
	je	.LBB25_6
	movq	(%rdi), %rax
	movl	%edx, %r8d
	subl	%esi, %r8d
	leaq	1(%rsi), %rcx
	testb	$1, %r8b
	je	.LBB25_3
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
.LBB25_3:
	cmpq	%rcx, %rdx
	je	.LBB25_6
	subq	%rsi, %rdx
	shlq	$9, %rsi
	addq	%rsi, %rax
	addq	$960, %rax
	.p2align	4
.LBB25_5:
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
	jne	.LBB25_5
.LBB25_6:
	movq	8(%rdi), %rax
	vaddps	%zmm0, %zmm1, %zmm6
	vmovaps	.LCPI25_0(%rip), %xmm4
	vmovaps	%zmm3, %zmm5
	vmovaps	.LCPI25_1(%rip), %xmm8
	vpermt2ps	%zmm6, %zmm4, %zmm5
	vmovaps	%zmm3, %zmm9
	vpermt2ps	%zmm6, %zmm8, %zmm9
	vaddps	%zmm3, %zmm2, %zmm7
	vpermi2ps	%zmm7, %zmm2, %zmm4
	vmovaps	.LCPI25_2(%rip), %xmm10
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
.Lfunc_end25:
	.size	nt_f32_read_sum__avx512, .Lfunc_end25-nt_f32_read_sum__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI26_0:
	.long	0xc2d00000
.LCPI26_1:
	.long	0x42b20000
.LCPI26_2:
	.long	0xcb40007f
.LCPI26_3:
	.long	0x3fb8aa3b
.LCPI26_4:
	.long	0xbf318000
.LCPI26_5:
	.long	0x395e8083
.LCPI26_6:
	.long	0x3ab5b8d4
.LCPI26_7:
	.long	0x3c0913e1
.LCPI26_8:
	.long	0x3d2aab8c
.LCPI26_9:
	.long	0x3e2aaa58
.LCPI26_10:
	.long	0x3effffff
.LCPI26_11:
	.long	0x3f800000
	.text
	.globl	nt_f32_exp__avx512
	.p2align	4
	.type	nt_f32_exp__avx512,@function
nt_f32_exp__avx512:
	pushq	%rbx
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	$4194304, %r9
	jl	.LBB26_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB26_6
	cmpq	%rsi, %rdx
	jle	.LBB26_26
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	negl	%r8d
	andl	$15, %r8d
	movl	$16, %edi
	subq	%r8, %rdi
	movb	$1, %r8b
	jmp	.LBB26_8
.LBB26_4:
	cmpq	%rsi, %rdx
	jle	.LBB26_27
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB26_7
.LBB26_6:
	cmpq	%rsi, %rdx
	jle	.LBB26_27
.LBB26_7:
	movl	$16, %edi
	xorl	%r8d, %r8d
.LBB26_8:
	cmpq	%rdi, %r9
	cmovlq	%r9, %rdi
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %rdi
	jne	.LBB26_9
	vmovups	(%r9), %zmm1
	jmp	.LBB26_11
.LBB26_9:
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm1 {%k1} {z}
.LBB26_11:
	vbroadcastss	.LCPI26_0(%rip), %zmm0
	vmaxps	%zmm1, %zmm0, %zmm2
	vbroadcastss	.LCPI26_1(%rip), %zmm1
	vminps	%zmm2, %zmm1, %zmm5
	vbroadcastss	.LCPI26_2(%rip), %zmm2
	vbroadcastss	.LCPI26_3(%rip), %zmm3
	vfmsub213ps	%zmm2, %zmm5, %zmm3
	vaddps	%zmm2, %zmm3, %zmm6
	vfmadd231ps	.LCPI26_4(%rip){1to16}, %zmm6, %zmm5
	vfmadd231ps	.LCPI26_5(%rip){1to16}, %zmm6, %zmm5
	vbroadcastss	.LCPI26_6(%rip), %zmm3
	vbroadcastss	.LCPI26_7(%rip), %zmm7
	vfmadd231ps	%zmm3, %zmm5, %zmm7
	vfmadd213ps	.LCPI26_8(%rip){1to16}, %zmm5, %zmm7
	vfmadd213ps	.LCPI26_9(%rip){1to16}, %zmm5, %zmm7
	vfmadd213ps	.LCPI26_10(%rip){1to16}, %zmm5, %zmm7
	vbroadcastss	.LCPI26_11(%rip), %zmm4
	vfmadd213ps	%zmm4, %zmm5, %zmm7
	vfmadd213ps	%zmm4, %zmm5, %zmm7
	vscalefps	%zmm6, %zmm7, %zmm5
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %rdi
	jge	.LBB26_12
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm5, (%r9) {%k1}
	addq	%rsi, %rdi
	cmpq	%rdx, %rdi
	jl	.LBB26_16
.LBB26_25:
	testb	%r8b, %r8b
	jne	.LBB26_26
.LBB26_27:
	popq	%rbx
	vzeroupper
	retq
.LBB26_12:
	addq	%rsi, %rdi
	testb	%r8b, %r8b
	je	.LBB26_13
	vmovntps	%zmm5, (%r9)
	cmpq	%rdx, %rdi
	jl	.LBB26_16
.LBB26_26:
	sfence
	popq	%rbx
	vzeroupper
	retq
.LBB26_13:
	vmovups	%zmm5, (%r9)
	cmpq	%rdx, %rdi
	jge	.LBB26_27
.LBB26_16:
	vbroadcastss	.LCPI26_3(%rip), %zmm5
	vbroadcastss	.LCPI26_4(%rip), %zmm6
	vbroadcastss	.LCPI26_5(%rip), %zmm7
	vbroadcastss	.LCPI26_7(%rip), %zmm8
	vbroadcastss	.LCPI26_8(%rip), %zmm9
	vbroadcastss	.LCPI26_9(%rip), %zmm10
	vbroadcastss	.LCPI26_10(%rip), %zmm11
	movl	$-1, %esi
	jmp	.LBB26_17
	.p2align	4
.LBB26_24:
	shlxl	%r9d, %esi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm12, (%r11) {%k1}
	addq	%r9, %rdi
	cmpq	%rdx, %rdi
	jge	.LBB26_25
.LBB26_17:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	(%rax,%rdi,4), %r11
	cmpq	$16, %r10
	movl	$16, %r9d
	cmovlq	%r10, %r9
	jl	.LBB26_19
	vmovups	(%r11), %zmm12
	jmp	.LBB26_20
	.p2align	4
.LBB26_19:
	shlxl	%r9d, %esi, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm12 {%k1} {z}
.LBB26_20:
	vmaxps	%zmm12, %zmm0, %zmm12
	vminps	%zmm12, %zmm1, %zmm12
	vmovaps	%zmm2, %zmm13
	vfmsub231ps	%zmm5, %zmm12, %zmm13
	vaddps	%zmm2, %zmm13, %zmm13
	vfmadd231ps	%zmm6, %zmm13, %zmm12
	vfmadd231ps	%zmm7, %zmm13, %zmm12
	vmovaps	%zmm3, %zmm14
	vfmadd213ps	%zmm8, %zmm12, %zmm14
	vfmadd213ps	%zmm9, %zmm12, %zmm14
	vfmadd213ps	%zmm10, %zmm12, %zmm14
	vfmadd213ps	%zmm11, %zmm12, %zmm14
	vfmadd213ps	%zmm4, %zmm12, %zmm14
	vfmadd213ps	%zmm4, %zmm12, %zmm14
	vscalefps	%zmm13, %zmm14, %zmm12
	leaq	(%rcx,%rdi,4), %r11
	cmpq	$16, %r10
	jl	.LBB26_24
	addq	%r9, %rdi
	testb	%r8b, %r8b
	je	.LBB26_23
	vmovntps	%zmm12, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB26_17
	jmp	.LBB26_26
	.p2align	4
.LBB26_23:
	vmovups	%zmm12, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB26_17
	jmp	.LBB26_27
.Lfunc_end26:
	.size	nt_f32_exp__avx512, .Lfunc_end26-nt_f32_exp__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI27_0:
	.long	0x00800000
.LCPI27_1:
	.long	0x4b800000
.LCPI27_2:
	.long	3234528013
.LCPI27_3:
	.long	4286578688
.LCPI27_4:
	.long	0xc1c00000
.LCPI27_5:
	.long	0xbf800000
.LCPI27_6:
	.long	0xbd9c6488
.LCPI27_7:
	.long	0x3e02af31
.LCPI27_8:
	.long	0xbe06c119
.LCPI27_9:
	.long	0x3e116c9b
.LCPI27_10:
	.long	0xbe2a3946
.LCPI27_11:
	.long	0x3e4cd00e
.LCPI27_12:
	.long	0xbe800113
.LCPI27_13:
	.long	0x3eaaaaaa
.LCPI27_14:
	.long	0xb95e8083
.LCPI27_15:
	.long	0xbf000000
.LCPI27_16:
	.long	0x3f318000
.LCPI27_17:
	.long	0x7f800000
.LCPI27_18:
	.long	0x7fc00000
	.text
	.globl	nt_f32_log__avx512
	.p2align	4
	.type	nt_f32_log__avx512,@function
nt_f32_log__avx512:
	pushq	%rbx
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	$4194304, %r9
	jl	.LBB27_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB27_6
	cmpq	%rsi, %rdx
	jle	.LBB27_26
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	negl	%r8d
	andl	$15, %r8d
	movl	$16, %edi
	subq	%r8, %rdi
	movb	$1, %r8b
	jmp	.LBB27_8
.LBB27_4:
	cmpq	%rsi, %rdx
	jle	.LBB27_27
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB27_7
.LBB27_6:
	cmpq	%rsi, %rdx
	jle	.LBB27_27
.LBB27_7:
	movl	$16, %edi
	xorl	%r8d, %r8d
.LBB27_8:
	cmpq	%rdi, %r9
	cmovlq	%r9, %rdi
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %rdi
	jne	.LBB27_9
	vmovups	(%r9), %zmm2
	jmp	.LBB27_11
.LBB27_9:
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm2 {%k1} {z}
.LBB27_11:
	vcmpltps	.LCPI27_0(%rip){1to16}, %zmm2, %k1
	vmovaps	%zmm2, %zmm0
	vmulps	.LCPI27_1(%rip){1to16}, %zmm2, %zmm0 {%k1}
	vpaddd	.LCPI27_2(%rip){1to16}, %zmm0, %zmm1
	vpsrad	$23, %zmm1, %zmm3
	vpandd	.LCPI27_3(%rip){1to16}, %zmm1, %zmm1
	vpsubd	%zmm1, %zmm0, %zmm0
	vcvtdq2ps	%zmm3, %zmm1
	vaddps	.LCPI27_4(%rip){1to16}, %zmm1, %zmm1 {%k1}
	vaddps	.LCPI27_5(%rip){1to16}, %zmm0, %zmm3
	vbroadcastss	.LCPI27_6(%rip), %zmm0
	vbroadcastss	.LCPI27_7(%rip), %zmm4
	vfmadd231ps	%zmm0, %zmm3, %zmm4
	vfmadd213ps	.LCPI27_8(%rip){1to16}, %zmm3, %zmm4
	vfmadd213ps	.LCPI27_9(%rip){1to16}, %zmm3, %zmm4
	vfmadd213ps	.LCPI27_10(%rip){1to16}, %zmm3, %zmm4
	vfmadd213ps	.LCPI27_11(%rip){1to16}, %zmm3, %zmm4
	vfmadd213ps	.LCPI27_12(%rip){1to16}, %zmm3, %zmm4
	vfmadd213ps	.LCPI27_13(%rip){1to16}, %zmm3, %zmm4
	vmulps	%zmm3, %zmm3, %zmm5
	vmulps	%zmm5, %zmm3, %zmm6
	vmulps	%zmm4, %zmm6, %zmm4
	vfmadd231ps	.LCPI27_14(%rip){1to16}, %zmm1, %zmm4
	vfmadd231ps	.LCPI27_15(%rip){1to16}, %zmm5, %zmm4
	vaddps	%zmm4, %zmm3, %zmm3
	vfmadd231ps	.LCPI27_16(%rip){1to16}, %zmm1, %zmm3
	vbroadcastss	.LCPI27_17(%rip), %zmm1
	vxorps	%xmm4, %xmm4, %xmm4
	vcmpeqps	%zmm1, %zmm2, %k1
	vmovaps	%zmm1, %zmm3 {%k1}
	vcmpeqps	%zmm4, %zmm2, %k1
	vbroadcastss	.LCPI27_3(%rip), %zmm3 {%k1}
	vcmpnleps	%zmm2, %zmm4, %k1
	vbroadcastss	.LCPI27_18(%rip), %zmm3 {%k1}
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %rdi
	jge	.LBB27_12
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm3, (%r9) {%k1}
	addq	%rsi, %rdi
	cmpq	%rdx, %rdi
	jl	.LBB27_16
.LBB27_25:
	testb	%r8b, %r8b
	jne	.LBB27_26
.LBB27_27:
	popq	%rbx
	vzeroupper
	retq
.LBB27_12:
	addq	%rsi, %rdi
	testb	%r8b, %r8b
	je	.LBB27_13
	vmovntps	%zmm3, (%r9)
	cmpq	%rdx, %rdi
	jl	.LBB27_16
.LBB27_26:
	sfence
	popq	%rbx
	vzeroupper
	retq
.LBB27_13:
	vmovups	%zmm3, (%r9)
	cmpq	%rdx, %rdi
	jge	.LBB27_27
.LBB27_16:
	vbroadcastss	.LCPI27_0(%rip), %zmm2
	vbroadcastss	.LCPI27_1(%rip), %zmm3
	vpbroadcastd	.LCPI27_2(%rip), %zmm4
	vpbroadcastd	.LCPI27_3(%rip), %zmm5
	vbroadcastss	.LCPI27_4(%rip), %zmm6
	vbroadcastss	.LCPI27_5(%rip), %zmm7
	vbroadcastss	.LCPI27_7(%rip), %zmm8
	vbroadcastss	.LCPI27_8(%rip), %zmm9
	vbroadcastss	.LCPI27_9(%rip), %zmm10
	vbroadcastss	.LCPI27_10(%rip), %zmm11
	vbroadcastss	.LCPI27_11(%rip), %zmm12
	vbroadcastss	.LCPI27_12(%rip), %zmm13
	vbroadcastss	.LCPI27_13(%rip), %zmm14
	vbroadcastss	.LCPI27_14(%rip), %zmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vbroadcastss	.LCPI27_15(%rip), %zmm17
	vbroadcastss	.LCPI27_16(%rip), %zmm18
	movl	$-1, %esi
	jmp	.LBB27_17
	.p2align	4
.LBB27_24:
	shlxl	%r9d, %esi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm20, (%r11) {%k1}
	addq	%r9, %rdi
	cmpq	%rdx, %rdi
	jge	.LBB27_25
.LBB27_17:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	(%rax,%rdi,4), %r11
	cmpq	$16, %r10
	movl	$16, %r9d
	cmovlq	%r10, %r9
	jl	.LBB27_19
	vmovups	(%r11), %zmm19
	jmp	.LBB27_20
	.p2align	4
.LBB27_19:
	shlxl	%r9d, %esi, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm19 {%k1} {z}
.LBB27_20:
	vcmpltps	%zmm2, %zmm19, %k1
	vmovaps	%zmm19, %zmm20
	vmulps	%zmm3, %zmm19, %zmm20 {%k1}
	vpaddd	%zmm4, %zmm20, %zmm21
	vpsrad	$23, %zmm21, %zmm22
	vpandd	%zmm5, %zmm21, %zmm21
	vpsubd	%zmm21, %zmm20, %zmm20
	vcvtdq2ps	%zmm22, %zmm21
	vaddps	%zmm6, %zmm21, %zmm21 {%k1}
	vaddps	%zmm7, %zmm20, %zmm20
	vmovaps	%zmm0, %zmm22
	vfmadd213ps	%zmm8, %zmm20, %zmm22
	vfmadd213ps	%zmm9, %zmm20, %zmm22
	vfmadd213ps	%zmm10, %zmm20, %zmm22
	vfmadd213ps	%zmm11, %zmm20, %zmm22
	vfmadd213ps	%zmm12, %zmm20, %zmm22
	vfmadd213ps	%zmm13, %zmm20, %zmm22
	vfmadd213ps	%zmm14, %zmm20, %zmm22
	vmulps	%zmm20, %zmm20, %zmm23
	vmulps	%zmm23, %zmm20, %zmm24
	vmulps	%zmm22, %zmm24, %zmm22
	vfmadd231ps	%zmm15, %zmm21, %zmm22
	vfmadd231ps	%zmm17, %zmm23, %zmm22
	vaddps	%zmm22, %zmm20, %zmm20
	vfmadd231ps	%zmm18, %zmm21, %zmm20
	vcmpeqps	%zmm1, %zmm19, %k1
	vmovaps	%zmm1, %zmm20 {%k1}
	vcmpeqps	%zmm16, %zmm19, %k1
	vbroadcastss	.LCPI27_3(%rip), %zmm20 {%k1}
	vcmpnleps	%zmm19, %zmm16, %k1
	vbroadcastss	.LCPI27_18(%rip), %zmm20 {%k1}
	leaq	(%rcx,%rdi,4), %r11
	cmpq	$16, %r10
	jl	.LBB27_24
	addq	%r9, %rdi
	testb	%r8b, %r8b
	je	.LBB27_23
	vmovntps	%zmm20, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB27_17
	jmp	.LBB27_26
	.p2align	4
.LBB27_23:
	vmovups	%zmm20, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB27_17
	jmp	.LBB27_27
.Lfunc_end27:
	.size	nt_f32_log__avx512, .Lfunc_end27-nt_f32_log__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI28_0:
	.long	0x38a3b8fe
.LCPI28_1:
	.long	0xba51a8af
.LCPI28_2:
	.long	0x3ba9f912
.LCPI28_3:
	.long	0xbcdbfb8d
.LCPI28_4:
	.long	0x3de71673
.LCPI28_5:
	.long	0xbec0939f
.LCPI28_6:
	.long	0x3e0375d4
.LCPI28_7:
	.long	0x7fffffff
.LCPI28_8:
	.long	0x40780000
.LCPI28_9:
	.long	0xc0200000
.LCPI28_10:
	.long	0xb71c2df3
.LCPI28_11:
	.long	0x37ae8689
.LCPI28_12:
	.long	0x38840e47
.LCPI28_13:
	.long	0xb99185bb
.LCPI28_14:
	.long	0x3994f820
.LCPI28_15:
	.long	0x3a14c75a
.LCPI28_16:
	.long	0xbb388972
.LCPI28_17:
	.long	0x3bc81471
.LCPI28_18:
	.long	0xbc0d2b87
.LCPI28_19:
	.long	0x3c08d73f
.LCPI28_20:
	.long	0xbbb278d7
.LCPI28_21:
	.long	0x3b0ec0c4
.LCPI28_22:
	.long	0x3f7fe555
.LCPI28_23:
	.long	0x3f800000
.LCPI28_24:
	.long	2147483648
	.text
	.globl	nt_f32_erf__avx512
	.p2align	4
	.type	nt_f32_erf__avx512,@function
nt_f32_erf__avx512:
	pushq	%rbx
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	$4194304, %r9
	jl	.LBB28_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB28_6
	cmpq	%rsi, %rdx
	jle	.LBB28_26
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	negl	%r8d
	andl	$15, %r8d
	movl	$16, %edi
	subq	%r8, %rdi
	movb	$1, %r8b
	jmp	.LBB28_8
.LBB28_4:
	cmpq	%rsi, %rdx
	jle	.LBB28_27
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB28_7
.LBB28_6:
	cmpq	%rsi, %rdx
	jle	.LBB28_27
.LBB28_7:
	movl	$16, %edi
	xorl	%r8d, %r8d
.LBB28_8:
	cmpq	%rdi, %r9
	cmovlq	%r9, %rdi
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %rdi
	jne	.LBB28_9
	vmovups	(%r9), %zmm4
	jmp	.LBB28_11
.LBB28_9:
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%r9), %zmm4 {%k1} {z}
.LBB28_11:
	vmulps	%zmm4, %zmm4, %zmm1
	vbroadcastss	.LCPI28_0(%rip), %zmm0
	vbroadcastss	.LCPI28_1(%rip), %zmm3
	vfmadd231ps	%zmm0, %zmm1, %zmm3
	vfmadd213ps	.LCPI28_2(%rip){1to16}, %zmm1, %zmm3
	vfmadd213ps	.LCPI28_3(%rip){1to16}, %zmm1, %zmm3
	vfmadd213ps	.LCPI28_4(%rip){1to16}, %zmm1, %zmm3
	vfmadd213ps	.LCPI28_5(%rip){1to16}, %zmm1, %zmm3
	vfmadd213ps	.LCPI28_6(%rip){1to16}, %zmm1, %zmm3
	vandps	.LCPI28_7(%rip){1to16}, %zmm4, %zmm5
	vbroadcastss	.LCPI28_8(%rip), %zmm1
	vminps	%zmm5, %zmm1, %zmm2
	vaddps	.LCPI28_9(%rip){1to16}, %zmm2, %zmm6
	vbroadcastss	.LCPI28_10(%rip), %zmm2
	vbroadcastss	.LCPI28_11(%rip), %zmm7
	vfmadd231ps	%zmm2, %zmm6, %zmm7
	vfmadd213ps	.LCPI28_12(%rip){1to16}, %zmm6, %zmm7
	vfmadd213ps	.LCPI28_13(%rip){1to16}, %zmm6, %zmm7
	vfmadd213ps	.LCPI28_14(%rip){1to16}, %zmm6, %zmm7
	vfmadd213ps	.LCPI28_15(%rip){1to16}, %zmm6, %zmm7
	vfmadd213ps	.LCPI28_16(%rip){1to16}, %zmm6, %zmm7
	vfmadd213ps	.LCPI28_17(%rip){1to16}, %zmm6, %zmm7
	vfmadd213ps	.LCPI28_18(%rip){1to16}, %zmm6, %zmm7
	vfmadd213ps	.LCPI28_19(%rip){1to16}, %zmm6, %zmm7
	vfmadd213ps	.LCPI28_20(%rip){1to16}, %zmm6, %zmm7
	vfmadd213ps	.LCPI28_21(%rip){1to16}, %zmm6, %zmm7
	vfmadd213ps	.LCPI28_22(%rip){1to16}, %zmm6, %zmm7
	vcmpgtps	.LCPI28_23(%rip){1to16}, %zmm5, %k1
	vfmadd213ps	%zmm4, %zmm4, %zmm3
	vandps	.LCPI28_24(%rip){1to16}, %zmm4, %zmm4
	vorps	%zmm7, %zmm4, %zmm3 {%k1}
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %rdi
	jge	.LBB28_12
	movl	$-1, %r10d
	shlxl	%edi, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm3, (%r9) {%k1}
	addq	%rsi, %rdi
	cmpq	%rdx, %rdi
	jl	.LBB28_16
.LBB28_25:
	testb	%r8b, %r8b
	jne	.LBB28_26
.LBB28_27:
	popq	%rbx
	vzeroupper
	retq
.LBB28_12:
	addq	%rsi, %rdi
	testb	%r8b, %r8b
	je	.LBB28_13
	vmovntps	%zmm3, (%r9)
	cmpq	%rdx, %rdi
	jl	.LBB28_16
.LBB28_26:
	sfence
	popq	%rbx
	vzeroupper
	retq
.LBB28_13:
	vmovups	%zmm3, (%r9)
	cmpq	%rdx, %rdi
	jge	.LBB28_27
.LBB28_16:
	vbroadcastss	.LCPI28_1(%rip), %zmm3
	vbroadcastss	.LCPI28_2(%rip), %zmm4
	vbroadcastss	.LCPI28_3(%rip), %zmm5
	vbroadcastss	.LCPI28_4(%rip), %zmm6
	vbroadcastss	.LCPI28_5(%rip), %zmm7
	vbroadcastss	.LCPI28_6(%rip), %zmm8
	vbroadcastss	.LCPI28_7(%rip), %zmm9
	vbroadcastss	.LCPI28_9(%rip), %zmm10
	vbroadcastss	.LCPI28_11(%rip), %zmm11
	vbroadcastss	.LCPI28_12(%rip), %zmm12
	vbroadcastss	.LCPI28_13(%rip), %zmm13
	vbroadcastss	.LCPI28_14(%rip), %zmm14
	vbroadcastss	.LCPI28_15(%rip), %zmm15
	vbroadcastss	.LCPI28_16(%rip), %zmm16
	vbroadcastss	.LCPI28_17(%rip), %zmm17
	vbroadcastss	.LCPI28_18(%rip), %zmm18
	vbroadcastss	.LCPI28_19(%rip), %zmm19
	vbroadcastss	.LCPI28_20(%rip), %zmm20
	vbroadcastss	.LCPI28_21(%rip), %zmm21
	vbroadcastss	.LCPI28_22(%rip), %zmm22
	vbroadcastss	.LCPI28_23(%rip), %zmm23
	vbroadcastss	.LCPI28_24(%rip), %zmm24
	movl	$-1, %esi
	jmp	.LBB28_17
	.p2align	4
.LBB28_24:
	shlxl	%r9d, %esi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm25, (%r11) {%k1}
	addq	%r9, %rdi
	cmpq	%rdx, %rdi
	jge	.LBB28_25
.LBB28_17:
	movq	%rdx, %r10
	subq	%rdi, %r10
	leaq	(%rax,%rdi,4), %r11
	cmpq	$16, %r10
	movl	$16, %r9d
	cmovlq	%r10, %r9
	jl	.LBB28_19
	vmovups	(%r11), %zmm26
	jmp	.LBB28_20
	.p2align	4
.LBB28_19:
	shlxl	%r9d, %esi, %ebx
	notl	%ebx
	kmovd	%ebx, %k1
	vmovups	(%r11), %zmm26 {%k1} {z}
.LBB28_20:
	vmulps	%zmm26, %zmm26, %zmm27
	vmovaps	%zmm0, %zmm25
	vfmadd213ps	%zmm3, %zmm27, %zmm25
	vfmadd213ps	%zmm4, %zmm27, %zmm25
	vfmadd213ps	%zmm5, %zmm27, %zmm25
	vfmadd213ps	%zmm6, %zmm27, %zmm25
	vfmadd213ps	%zmm7, %zmm27, %zmm25
	vfmadd213ps	%zmm8, %zmm27, %zmm25
	vfmadd213ps	%zmm26, %zmm26, %zmm25
	vandps	%zmm9, %zmm26, %zmm27
	vminps	%zmm27, %zmm1, %zmm28
	vaddps	%zmm10, %zmm28, %zmm28
	vmovaps	%zmm2, %zmm29
	vfmadd213ps	%zmm11, %zmm28, %zmm29
	vfmadd213ps	%zmm12, %zmm28, %zmm29
	vfmadd213ps	%zmm13, %zmm28, %zmm29
	vfmadd213ps	%zmm14, %zmm28, %zmm29
	vfmadd213ps	%zmm15, %zmm28, %zmm29
	vfmadd213ps	%zmm16, %zmm28, %zmm29
	vfmadd213ps	%zmm17, %zmm28, %zmm29
	vfmadd213ps	%zmm18, %zmm28, %zmm29
	vfmadd213ps	%zmm19, %zmm28, %zmm29
	vfmadd213ps	%zmm20, %zmm28, %zmm29
	vfmadd213ps	%zmm21, %zmm28, %zmm29
	vfmadd213ps	%zmm22, %zmm28, %zmm29
	vcmpgtps	%zmm23, %zmm27, %k1
	vandps	%zmm24, %zmm26, %zmm26
	vorps	%zmm29, %zmm26, %zmm25 {%k1}
	leaq	(%rcx,%rdi,4), %r11
	cmpq	$16, %r10
	jl	.LBB28_24
	addq	%r9, %rdi
	testb	%r8b, %r8b
	je	.LBB28_23
	vmovntps	%zmm25, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB28_17
	jmp	.LBB28_26
	.p2align	4
.LBB28_23:
	vmovups	%zmm25, (%r11)
	cmpq	%rdx, %rdi
	jl	.LBB28_17
	jmp	.LBB28_27
.Lfunc_end28:
	.size	nt_f32_erf__avx512, .Lfunc_end28-nt_f32_erf__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI29_0:
	.long	0x7fffffff
.LCPI29_1:
	.long	0x463b8000
.LCPI29_2:
	.long	0x3ea2f984
.LCPI29_3:
	.long	0x4b400000
.LCPI29_4:
	.long	0xcb400000
.LCPI29_5:
	.long	0xc0490000
.LCPI29_6:
	.long	0xba7da000
.LCPI29_7:
	.long	0xb4222000
.LCPI29_8:
	.long	0xacb4611a
.LCPI29_9:
	.long	0x362ee462
.LCPI29_10:
	.long	0xb94fb877
.LCPI29_11:
	.long	0x3c08876d
.LCPI29_12:
	.long	0xbe2aaaa6
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI29_13:
	.quad	0x3fd45f3060000000
.LCPI29_14:
	.quad	0x4650000000000000
.LCPI29_15:
	.quad	0x4338000000000000
.LCPI29_16:
	.quad	0x3e4b939100000000
.LCPI29_17:
	.quad	0x3ca529fc20000000
.LCPI29_18:
	.quad	0x3b0d5f47d0000000
.LCPI29_19:
	.quad	0x39634ddc08000000
.LCPI29_20:
	.quad	0x37c6d8a560000000
.LCPI29_21:
	.quad	0x36293c4390000000
.LCPI29_22:
	.quad	0x34407f9400000000
.LCPI29_23:
	.quad	0xc338000000000000
.LCPI29_24:
	.quad	0x3fe0000000000000
.LCPI29_25:
	.quad	0x400921fb54442d18
.LCPI29_26:
	.quad	0x4168000000000000
.LCPI29_27:
	.quad	0x4000000000000000
	.text
	.globl	nt_f32_sin__avx512
	.p2align	4
	.type	nt_f32_sin__avx512,@function
nt_f32_sin__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$192, %rsp
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB29_1
	movq	8(%rdi), %rax
	cmpq	(%rdi), %rax
	setne	%al
	cmpq	%rsi, %rdx
	jg	.LBB29_4
	jmp	.LBB29_40
.LBB29_1:
	xorl	%eax, %eax
	cmpq	%rsi, %rdx
	jle	.LBB29_40
.LBB29_4:
	leal	(,%rsi,4), %ecx
	addl	8(%rdi), %ecx
	negl	%ecx
	shrl	$2, %ecx
	negl	%ecx
	andl	$15, %ecx
	movl	$256, %r9d
	subq	%rcx, %r9
	vbroadcastss	.LCPI29_0(%rip), %zmm0
	movl	$-1, %ecx
	vbroadcastsd	.LCPI29_14(%rip), %zmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vbroadcastsd	.LCPI29_15(%rip), %zmm5
	vbroadcastsd	.LCPI29_23(%rip), %zmm13
	vbroadcastsd	.LCPI29_26(%rip), %zmm16
	vbroadcastsd	.LCPI29_27(%rip), %zmm17
	vbroadcastss	.LCPI29_10(%rip), %zmm18
	vbroadcastss	.LCPI29_9(%rip), %zmm19
	vbroadcastss	.LCPI29_11(%rip), %zmm20
	vbroadcastss	.LCPI29_12(%rip), %zmm21
	vbroadcastsd	.LCPI29_17(%rip), %zmm9
	vbroadcastsd	.LCPI29_18(%rip), %zmm10
	vbroadcastsd	.LCPI29_19(%rip), %zmm11
	vbroadcastsd	.LCPI29_20(%rip), %zmm12
	vbroadcastsd	.LCPI29_21(%rip), %zmm14
	vbroadcastsd	.LCPI29_22(%rip), %zmm15
	jmp	.LBB29_5
	.p2align	4
.LBB29_39:
	movl	$256, %r9d
	cmpq	%rdx, %r8
	jge	.LBB29_40
.LBB29_5:
	movq	%rsi, %r10
	movq	%r9, %r8
	addq	%rsi, %r8
	cmpq	%r8, %rdx
	movq	%r8, %rsi
	cmovlq	%rdx, %rsi
	movq	(%rdi), %r9
	movq	%rsi, %r14
	vxorps	%xmm30, %xmm30, %xmm30
	subq	%r10, %r14
	jle	.LBB29_11
	movq	%r14, %r11
	movq	%r10, %rbx
	jmp	.LBB29_7
	.p2align	4
.LBB29_9:
	vmovups	(%r15), %zmm1
.LBB29_10:
	vandps	%zmm0, %zmm1, %zmm1
	vmaxps	%zmm30, %zmm1, %zmm30
	addq	$16, %rbx
	addq	$-16, %r11
	cmpq	%rsi, %rbx
	jge	.LBB29_11
.LBB29_7:
	leaq	(%r9,%rbx,4), %r15
	cmpq	$15, %r11
	jg	.LBB29_9
	shlxl	%r11d, %ecx, %r12d
	notl	%r12d
	kmovd	%r12d, %k1
	vmovups	(%r15), %zmm1 {%k1} {z}
	jmp	.LBB29_10
	.p2align	4
.LBB29_11:
	xorl	%r11d, %r11d
	vmovaps	%xmm30, %xmm1
	jmp	.LBB29_12
	.p2align	4
.LBB29_18:
	testl	$8388607, %ebx
	sete	%bl
	kmovd	%ebx, %k1
	vmovss	%xmm22, %xmm1, %xmm1 {%k1}
.LBB29_19:
	addq	$2, %r11
	cmpq	$16, %r11
	je	.LBB29_20
.LBB29_12:
	vmovaps	%zmm30, 64(%rsp)
	movl	%r11d, %ebx
	andl	$15, %ebx
	vmovss	64(%rsp,%rbx,4), %xmm22
	vucomiss	%xmm22, %xmm1
	ja	.LBB29_15
	vmovd	%xmm22, %ebx
	movl	%ebx, %r15d
	notl	%r15d
	testl	$2139095040, %r15d
	jne	.LBB29_14
	testl	$8388607, %ebx
	sete	%bl
	kmovd	%ebx, %k1
	vmovss	%xmm22, %xmm1, %xmm1 {%k1}
	jmp	.LBB29_15
	.p2align	4
.LBB29_14:
	vmovaps	%xmm22, %xmm1
.LBB29_15:
	leal	1(%r11), %ebx
	vmovaps	%zmm30, (%rsp)
	andl	$15, %ebx
	vmovss	(%rsp,%rbx,4), %xmm22
	vucomiss	%xmm22, %xmm1
	ja	.LBB29_19
	vmovd	%xmm22, %ebx
	movl	%ebx, %r15d
	notl	%r15d
	testl	$2139095040, %r15d
	je	.LBB29_18
	vmovaps	%xmm22, %xmm1
	jmp	.LBB29_19
	.p2align	4
.LBB29_20:
	vmovss	.LCPI29_1(%rip), %xmm2
	vucomiss	%xmm1, %xmm2
	movq	8(%rdi), %r11
	jae	.LBB29_21
	testb	%al, %al
	je	.LBB29_47
	cmpq	%r10, %rsi
	jle	.LBB29_39
	leal	(%r11,%r10,4), %ebx
	negl	%ebx
	shrl	$2, %ebx
	negl	%ebx
	andl	$15, %ebx
	movl	$16, %r14d
	subq	%rbx, %r14
	jmp	.LBB29_50
	.p2align	4
.LBB29_21:
	testb	%al, %al
	je	.LBB29_38
	cmpq	%r10, %rsi
	jle	.LBB29_39
	leal	(%r11,%r10,4), %r15d
	negl	%r15d
	shrl	$2, %r15d
	negl	%r15d
	andl	$15, %r15d
	movl	$16, %ebx
	subq	%r15, %rbx
	jmp	.LBB29_24
	.p2align	4
.LBB29_47:
	movl	$16, %r14d
	cmpq	%r10, %rsi
	jg	.LBB29_50
	jmp	.LBB29_39
	.p2align	4
.LBB29_54:
	shlxl	%ebx, %ecx, %r15d
	notl	%r15d
	kmovd	%r15d, %k1
	vmovups	%zmm1, (%r14) {%k1}
.LBB29_55:
	addq	%rbx, %r10
	movl	$16, %r14d
	cmpq	%rsi, %r10
	jge	.LBB29_39
.LBB29_50:
	movq	%rsi, %rbx
	subq	%r10, %rbx
	cmpq	%r14, %rbx
	cmovgeq	%r14, %rbx
	leaq	(%r9,%r10,4), %r14
	cmpq	$16, %rbx
	jne	.LBB29_52
	vmovups	(%r14), %zmm30
	jmp	.LBB29_53
	.p2align	4
.LBB29_52:
	shlxl	%ebx, %ecx, %r15d
	notl	%r15d
	kmovd	%r15d, %k1
	vmovups	(%r14), %zmm30 {%k1} {z}
.LBB29_53:
	vcvtps2pd	%ymm30, %zmm22
	vbroadcastsd	.LCPI29_13(%rip), %zmm7
	vmulpd	%zmm7, %zmm22, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm23
	vcmpnlepd	%zmm23, %zmm3, %k1
	vmovapd	%zmm1, %zmm23 {%k1} {z}
	vaddpd	%zmm5, %zmm23, %zmm24
	vbroadcastsd	.LCPI29_16(%rip), %zmm8
	vmulpd	%zmm8, %zmm22, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm31
	vcmpnlepd	%zmm31, %zmm3, %k1
	vmovapd	%zmm1, %zmm31 {%k1} {z}
	vaddpd	%zmm5, %zmm31, %zmm25
	vmulpd	%zmm9, %zmm22, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm26
	vcmpnlepd	%zmm26, %zmm3, %k1
	vmovapd	%zmm1, %zmm26 {%k1} {z}
	vmulpd	%zmm10, %zmm22, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm27
	vcmpnlepd	%zmm27, %zmm3, %k1
	vmovapd	%zmm1, %zmm1 {%k1} {z}
	vmulpd	%zmm11, %zmm22, %zmm27
	vmulpd	%zmm27, %zmm27, %zmm28
	vcmpnlepd	%zmm28, %zmm3, %k1
	vmovapd	%zmm27, %zmm27 {%k1} {z}
	vaddpd	%zmm5, %zmm27, %zmm28
	vmulpd	%zmm12, %zmm22, %zmm29
	vmulpd	%zmm29, %zmm29, %zmm2
	vcmpnlepd	%zmm2, %zmm3, %k1
	vmovapd	%zmm29, %zmm2 {%k1} {z}
	vmulpd	%zmm14, %zmm22, %zmm29
	vmulpd	%zmm29, %zmm29, %zmm6
	vcmpnlepd	%zmm6, %zmm3, %k1
	vmovapd	%zmm29, %zmm6 {%k1} {z}
	vmulpd	%zmm15, %zmm22, %zmm22
	vmulpd	%zmm22, %zmm22, %zmm29
	vcmpnlepd	%zmm29, %zmm3, %k1
	vmovapd	%zmm22, %zmm22 {%k1} {z}
	vaddpd	%zmm13, %zmm28, %zmm28
	vsubpd	%zmm28, %zmm27, %zmm27
	vaddpd	%zmm13, %zmm24, %zmm24
	vsubpd	%zmm24, %zmm23, %zmm23
	vaddpd	%zmm4, %zmm23, %zmm23
	vaddpd	%zmm5, %zmm23, %zmm29
	vaddpd	%zmm13, %zmm29, %zmm29
	vsubpd	%zmm29, %zmm23, %zmm23
	vaddpd	%zmm29, %zmm24, %zmm24
	vaddpd	%zmm5, %zmm2, %zmm29
	vaddpd	%zmm13, %zmm29, %zmm29
	vsubpd	%zmm29, %zmm2, %zmm2
	vaddpd	%zmm13, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm31, %zmm31
	vaddpd	%zmm23, %zmm31, %zmm23
	vaddpd	%zmm5, %zmm23, %zmm31
	vaddpd	%zmm13, %zmm31, %zmm31
	vsubpd	%zmm31, %zmm23, %zmm23
	vaddpd	%zmm31, %zmm25, %zmm25
	vaddpd	%zmm5, %zmm6, %zmm31
	vaddpd	%zmm13, %zmm31, %zmm31
	vsubpd	%zmm31, %zmm6, %zmm6
	vaddpd	%zmm25, %zmm24, %zmm24
	vaddpd	%zmm5, %zmm26, %zmm25
	vaddpd	%zmm13, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm26, %zmm26
	vaddpd	%zmm23, %zmm26, %zmm23
	vaddpd	%zmm5, %zmm23, %zmm26
	vaddpd	%zmm13, %zmm26, %zmm26
	vsubpd	%zmm26, %zmm23, %zmm23
	vaddpd	%zmm26, %zmm25, %zmm25
	vaddpd	%zmm5, %zmm22, %zmm26
	vaddpd	%zmm13, %zmm26, %zmm26
	vsubpd	%zmm26, %zmm22, %zmm22
	vaddpd	%zmm25, %zmm24, %zmm24
	vaddpd	%zmm5, %zmm1, %zmm25
	vaddpd	%zmm13, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm1, %zmm1
	vaddpd	%zmm23, %zmm1, %zmm1
	vaddpd	%zmm5, %zmm1, %zmm23
	vaddpd	%zmm13, %zmm23, %zmm23
	vsubpd	%zmm23, %zmm1, %zmm1
	vaddpd	%zmm1, %zmm27, %zmm1
	vaddpd	%zmm23, %zmm25, %zmm23
	vaddpd	%zmm23, %zmm24, %zmm23
	vaddpd	%zmm5, %zmm1, %zmm24
	vaddpd	%zmm13, %zmm24, %zmm24
	vsubpd	%zmm24, %zmm1, %zmm1
	vaddpd	%zmm1, %zmm2, %zmm1
	vaddpd	%zmm24, %zmm28, %zmm2
	vaddpd	%zmm2, %zmm23, %zmm2
	vaddpd	%zmm5, %zmm1, %zmm23
	vaddpd	%zmm13, %zmm23, %zmm23
	vsubpd	%zmm23, %zmm1, %zmm1
	vaddpd	%zmm1, %zmm6, %zmm1
	vaddpd	%zmm23, %zmm29, %zmm6
	vaddpd	%zmm6, %zmm2, %zmm2
	vaddpd	%zmm5, %zmm1, %zmm6
	vaddpd	%zmm13, %zmm6, %zmm6
	vsubpd	%zmm6, %zmm1, %zmm1
	vaddpd	%zmm1, %zmm22, %zmm1
	vaddpd	%zmm6, %zmm31, %zmm6
	vaddpd	%zmm6, %zmm2, %zmm2
	vaddpd	%zmm5, %zmm1, %zmm6
	vaddpd	%zmm13, %zmm6, %zmm6
	vsubpd	%zmm6, %zmm1, %zmm31
	vaddpd	%zmm6, %zmm26, %zmm1
	vaddpd	%zmm1, %zmm2, %zmm1
	vextractf64x4	$1, %zmm30, %ymm2
	vcvtps2pd	%ymm2, %zmm2
	vmulpd	%zmm7, %zmm2, %zmm6
	vmulpd	%zmm6, %zmm6, %zmm22
	vcmpnlepd	%zmm22, %zmm3, %k1
	vmovapd	%zmm6, %zmm6 {%k1} {z}
	vaddpd	%zmm5, %zmm6, %zmm25
	vmulpd	%zmm8, %zmm2, %zmm22
	vmulpd	%zmm22, %zmm22, %zmm23
	vcmpnlepd	%zmm23, %zmm3, %k1
	vmovapd	%zmm22, %zmm26 {%k1} {z}
	vmulpd	%zmm9, %zmm2, %zmm27
	vmulpd	%zmm27, %zmm27, %zmm22
	vcmpnlepd	%zmm22, %zmm3, %k4
	vmulpd	%zmm10, %zmm2, %zmm28
	vmulpd	%zmm28, %zmm28, %zmm22
	vcmpnlepd	%zmm22, %zmm3, %k5
	vmulpd	%zmm11, %zmm2, %zmm29
	vmulpd	%zmm29, %zmm29, %zmm22
	vcmpnlepd	%zmm22, %zmm3, %k6
	vmulpd	%zmm12, %zmm2, %zmm24
	vmulpd	%zmm24, %zmm24, %zmm22
	vcmpnlepd	%zmm22, %zmm3, %k3
	vmulpd	%zmm14, %zmm2, %zmm23
	vmulpd	%zmm23, %zmm23, %zmm22
	vcmpnlepd	%zmm22, %zmm3, %k2
	vmulpd	%zmm15, %zmm2, %zmm22
	vmulpd	%zmm22, %zmm22, %zmm2
	vcmpnlepd	%zmm2, %zmm3, %k1
	vaddpd	%zmm13, %zmm25, %zmm2
	vsubpd	%zmm2, %zmm6, %zmm6
	vaddpd	%zmm4, %zmm6, %zmm6
	vaddpd	%zmm5, %zmm6, %zmm25
	vaddpd	%zmm13, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm6, %zmm6
	vaddpd	%zmm25, %zmm2, %zmm2
	vaddpd	%zmm5, %zmm26, %zmm25
	vaddpd	%zmm13, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm26, %zmm26
	vaddpd	%zmm6, %zmm26, %zmm6
	vaddpd	%zmm5, %zmm6, %zmm26
	vaddpd	%zmm13, %zmm26, %zmm26
	vsubpd	%zmm26, %zmm6, %zmm6
	vaddpd	%zmm26, %zmm25, %zmm25
	vmovapd	%zmm27, %zmm26 {%k4} {z}
	vmovapd	%zmm28, %zmm27 {%k5} {z}
	vmovapd	%zmm29, %zmm28 {%k6} {z}
	vaddpd	%zmm25, %zmm2, %zmm2
	vaddpd	%zmm5, %zmm26, %zmm25
	vaddpd	%zmm13, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm26, %zmm26
	vaddpd	%zmm6, %zmm26, %zmm6
	vaddpd	%zmm5, %zmm6, %zmm26
	vaddpd	%zmm13, %zmm26, %zmm26
	vsubpd	%zmm26, %zmm6, %zmm6
	vaddpd	%zmm26, %zmm25, %zmm25
	vaddpd	%zmm5, %zmm28, %zmm26
	vaddpd	%zmm13, %zmm26, %zmm26
	vsubpd	%zmm26, %zmm28, %zmm28
	vaddpd	%zmm25, %zmm2, %zmm2
	vaddpd	%zmm5, %zmm27, %zmm25
	vaddpd	%zmm13, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm27, %zmm27
	vaddpd	%zmm6, %zmm27, %zmm6
	vaddpd	%zmm5, %zmm6, %zmm27
	vaddpd	%zmm13, %zmm27, %zmm27
	vsubpd	%zmm27, %zmm6, %zmm6
	vaddpd	%zmm6, %zmm28, %zmm6
	vmovapd	%zmm24, %zmm24 {%k3} {z}
	vaddpd	%zmm27, %zmm25, %zmm25
	vaddpd	%zmm5, %zmm24, %zmm27
	vaddpd	%zmm13, %zmm27, %zmm27
	vsubpd	%zmm27, %zmm24, %zmm24
	vaddpd	%zmm25, %zmm2, %zmm2
	vaddpd	%zmm5, %zmm6, %zmm25
	vaddpd	%zmm13, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm6, %zmm6
	vaddpd	%zmm6, %zmm24, %zmm6
	vmovapd	%zmm23, %zmm23 {%k2} {z}
	vaddpd	%zmm25, %zmm26, %zmm24
	vaddpd	%zmm5, %zmm23, %zmm25
	vaddpd	%zmm13, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm23, %zmm23
	vaddpd	%zmm24, %zmm2, %zmm2
	vaddpd	%zmm5, %zmm6, %zmm24
	vaddpd	%zmm13, %zmm24, %zmm24
	vsubpd	%zmm24, %zmm6, %zmm6
	vaddpd	%zmm6, %zmm23, %zmm6
	vmovapd	%zmm22, %zmm22 {%k1} {z}
	vaddpd	%zmm24, %zmm27, %zmm23
	vaddpd	%zmm5, %zmm22, %zmm24
	vaddpd	%zmm13, %zmm24, %zmm24
	vsubpd	%zmm24, %zmm22, %zmm22
	vaddpd	%zmm23, %zmm2, %zmm2
	vaddpd	%zmm5, %zmm6, %zmm23
	vaddpd	%zmm13, %zmm23, %zmm23
	vsubpd	%zmm23, %zmm6, %zmm6
	vaddpd	%zmm6, %zmm22, %zmm6
	vaddpd	%zmm23, %zmm25, %zmm22
	vbroadcastsd	.LCPI29_24(%rip), %zmm7
	vmulpd	%zmm7, %zmm1, %zmm1
	vbroadcastsd	.LCPI29_25(%rip), %zmm8
	vmulpd	%zmm8, %zmm31, %zmm23
	vaddpd	%zmm22, %zmm2, %zmm2
	vaddpd	%zmm5, %zmm6, %zmm22
	vaddpd	%zmm13, %zmm22, %zmm22
	vsubpd	%zmm22, %zmm6, %zmm6
	vaddpd	%zmm22, %zmm24, %zmm22
	vaddpd	%zmm22, %zmm2, %zmm2
	vmulpd	%zmm8, %zmm6, %zmm6
	vcvtpd2ps	%zmm23, %ymm22
	vcvtpd2ps	%zmm6, %ymm6
	vmulpd	%zmm7, %zmm2, %zmm2
	vinsertf64x4	$1, %ymm6, %zmm22, %zmm6
	vaddpd	%zmm5, %zmm1, %zmm22
	vaddpd	%zmm5, %zmm2, %zmm23
	vaddpd	%zmm13, %zmm23, %zmm23
	vaddpd	%zmm13, %zmm22, %zmm22
	vsubpd	%zmm22, %zmm1, %zmm1
	vsubpd	%zmm23, %zmm2, %zmm2
	vfmadd213pd	%zmm16, %zmm17, %zmm2
	vfmadd213pd	%zmm16, %zmm17, %zmm1
	vcvtpd2ps	%zmm1, %ymm1
	vcvtpd2ps	%zmm2, %ymm2
	vinserti64x4	$1, %ymm2, %zmm1, %zmm1
	vmulps	%zmm6, %zmm6, %zmm2
	vmovaps	%zmm19, %zmm22
	vfmadd213ps	%zmm18, %zmm2, %zmm22
	vfmadd213ps	%zmm20, %zmm2, %zmm22
	vfmadd213ps	%zmm21, %zmm2, %zmm22
	vmulps	%zmm22, %zmm2, %zmm2
	vfmadd213ps	%zmm6, %zmm6, %zmm2
	vandps	%zmm0, %zmm30, %zmm6
	vcmpngtps	.LCPI29_1(%rip){1to16}, %zmm6, %k1
	vxorps	%xmm6, %xmm6, %xmm6
	vfmadd231ps	.LCPI29_2(%rip){1to16}, %zmm30, %zmm6
	vaddps	.LCPI29_3(%rip){1to16}, %zmm6, %zmm6
	vaddps	.LCPI29_4(%rip){1to16}, %zmm6, %zmm22
	vmovaps	%zmm30, %zmm23
	vfmadd231ps	.LCPI29_5(%rip){1to16}, %zmm22, %zmm23
	vfmadd231ps	.LCPI29_6(%rip){1to16}, %zmm22, %zmm23
	vfmadd231ps	.LCPI29_7(%rip){1to16}, %zmm22, %zmm23
	vfmadd231ps	.LCPI29_8(%rip){1to16}, %zmm22, %zmm23
	vmulps	%zmm23, %zmm23, %zmm22
	vmovaps	%zmm19, %zmm24
	vfmadd213ps	%zmm18, %zmm22, %zmm24
	vfmadd213ps	%zmm20, %zmm22, %zmm24
	vfmadd213ps	%zmm21, %zmm22, %zmm24
	vmulps	%zmm24, %zmm22, %zmm22
	vfmadd213ps	%zmm23, %zmm23, %zmm22
	vpslld	$31, %zmm6, %zmm6
	vpxord	%zmm22, %zmm6, %zmm6
	vpslld	$31, %zmm1, %zmm1
	vpxord	%zmm2, %zmm1, %zmm1
	vcmpeqps	%zmm4, %zmm30, %k2
	vmovaps	%zmm30, %zmm6 {%k2}
	vsubps	%zmm30, %zmm30, %zmm2
	vaddps	%zmm1, %zmm2, %zmm1
	vmovaps	%zmm6, %zmm1 {%k1}
	leaq	(%r11,%r10,4), %r14
	cmpq	$15, %rbx
	jle	.LBB29_54
	testb	%al, %al
	je	.LBB29_58
	vmovntps	%zmm1, (%r14)
	jmp	.LBB29_55
	.p2align	4
.LBB29_58:
	vmovups	%zmm1, (%r14)
	jmp	.LBB29_55
	.p2align	4
.LBB29_38:
	movl	$16, %ebx
	cmpq	%r10, %rsi
	jle	.LBB29_39
.LBB29_24:
	cmpq	%rbx, %r14
	cmovlq	%r14, %rbx
	leaq	(%r9,%r10,4), %r14
	cmpq	$16, %rbx
	jne	.LBB29_25
	vmovups	(%r14), %zmm1
	jmp	.LBB29_27
.LBB29_25:
	shlxl	%ebx, %ecx, %r15d
	notl	%r15d
	kmovd	%r15d, %k1
	vmovups	(%r14), %zmm1 {%k1} {z}
.LBB29_27:
	vxorps	%xmm22, %xmm22, %xmm22
	vfmadd231ps	.LCPI29_2(%rip){1to16}, %zmm1, %zmm22
	vaddps	.LCPI29_3(%rip){1to16}, %zmm22, %zmm22
	vaddps	.LCPI29_4(%rip){1to16}, %zmm22, %zmm23
	vmovaps	%zmm1, %zmm24
	vfmadd231ps	.LCPI29_5(%rip){1to16}, %zmm23, %zmm24
	vfmadd231ps	.LCPI29_6(%rip){1to16}, %zmm23, %zmm24
	vfmadd231ps	.LCPI29_7(%rip){1to16}, %zmm23, %zmm24
	vfmadd231ps	.LCPI29_8(%rip){1to16}, %zmm23, %zmm24
	vmulps	%zmm24, %zmm24, %zmm23
	vmovaps	%zmm19, %zmm30
	vfmadd213ps	%zmm18, %zmm23, %zmm30
	vfmadd213ps	%zmm20, %zmm23, %zmm30
	vfmadd213ps	%zmm21, %zmm23, %zmm30
	vmulps	%zmm30, %zmm23, %zmm23
	vfmadd213ps	%zmm24, %zmm24, %zmm23
	vpslld	$31, %zmm22, %zmm22
	vpxord	%zmm23, %zmm22, %zmm22
	vcmpeqps	%zmm4, %zmm1, %k1
	vmovaps	%zmm1, %zmm22 {%k1}
	leaq	(%r11,%r10,4), %r14
	cmpq	$16, %rbx
	jge	.LBB29_28
	shlxl	%ebx, %ecx, %r15d
	notl	%r15d
	kmovd	%r15d, %k1
	vmovups	%zmm22, (%r14) {%k1}
	jmp	.LBB29_32
.LBB29_28:
	testb	%al, %al
	je	.LBB29_29
	vmovntps	%zmm22, (%r14)
	jmp	.LBB29_32
.LBB29_29:
	vmovups	%zmm22, (%r14)
	jmp	.LBB29_32
	.p2align	4
.LBB29_37:
	shlxl	%r10d, %ecx, %r14d
	notl	%r14d
	kmovd	%r14d, %k1
	vmovups	%zmm22, (%r15) {%k1}
.LBB29_32:
	addq	%r10, %rbx
	cmpq	%rsi, %rbx
	jge	.LBB29_39
	movq	%rsi, %r14
	subq	%rbx, %r14
	leaq	(%r9,%rbx,4), %r15
	cmpq	$16, %r14
	movl	$16, %r10d
	cmovlq	%r14, %r10
	jl	.LBB29_35
	vmovups	(%r15), %zmm1
	jmp	.LBB29_36
	.p2align	4
.LBB29_35:
	shlxl	%r10d, %ecx, %r12d
	notl	%r12d
	kmovd	%r12d, %k1
	vmovups	(%r15), %zmm1 {%k1} {z}
.LBB29_36:
	vxorps	%xmm22, %xmm22, %xmm22
	vfmadd231ps	.LCPI29_2(%rip){1to16}, %zmm1, %zmm22
	vaddps	.LCPI29_3(%rip){1to16}, %zmm22, %zmm22
	vaddps	.LCPI29_4(%rip){1to16}, %zmm22, %zmm23
	vmovaps	%zmm1, %zmm24
	vfmadd231ps	.LCPI29_5(%rip){1to16}, %zmm23, %zmm24
	vfmadd231ps	.LCPI29_6(%rip){1to16}, %zmm23, %zmm24
	vfmadd231ps	.LCPI29_7(%rip){1to16}, %zmm23, %zmm24
	vfmadd231ps	.LCPI29_8(%rip){1to16}, %zmm23, %zmm24
	vmulps	%zmm24, %zmm24, %zmm23
	vmovaps	%zmm19, %zmm30
	vfmadd213ps	%zmm18, %zmm23, %zmm30
	vfmadd213ps	%zmm20, %zmm23, %zmm30
	vfmadd213ps	%zmm21, %zmm23, %zmm30
	vmulps	%zmm30, %zmm23, %zmm23
	vfmadd213ps	%zmm24, %zmm24, %zmm23
	vpslld	$31, %zmm22, %zmm22
	vpxord	%zmm23, %zmm22, %zmm22
	vcmpeqps	%zmm4, %zmm1, %k1
	vmovaps	%zmm1, %zmm22 {%k1}
	leaq	(%r11,%rbx,4), %r15
	cmpq	$15, %r14
	jle	.LBB29_37
	testb	%al, %al
	je	.LBB29_45
	vmovntps	%zmm22, (%r15)
	jmp	.LBB29_32
	.p2align	4
.LBB29_45:
	vmovups	%zmm22, (%r15)
	jmp	.LBB29_32
.LBB29_40:
	testb	%al, %al
	je	.LBB29_42
	sfence
.LBB29_42:
	leaq	-32(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end29:
	.size	nt_f32_sin__avx512, .Lfunc_end29-nt_f32_sin__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI30_0:
	.long	0x7fffffff
.LCPI30_1:
	.long	0x463b8000
.LCPI30_2:
	.long	0xbf000000
.LCPI30_3:
	.long	0x3ea2f984
.LCPI30_4:
	.long	0x4b400000
.LCPI30_5:
	.long	0xcb400000
.LCPI30_6:
	.long	0xc0490000
.LCPI30_7:
	.long	0xba7da000
.LCPI30_8:
	.long	0xb4222000
.LCPI30_9:
	.long	0xacb4611a
.LCPI30_10:
	.long	0x362ee462
.LCPI30_11:
	.long	0xb94fb877
.LCPI30_12:
	.long	0x3c08876d
.LCPI30_13:
	.long	0xbe2aaaa6
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI30_14:
	.quad	0x3fd45f3060000000
.LCPI30_15:
	.quad	0x4650000000000000
.LCPI30_16:
	.quad	0x4338000000000000
.LCPI30_17:
	.quad	0x3e4b939100000000
.LCPI30_18:
	.quad	0x3ca529fc20000000
.LCPI30_19:
	.quad	0x3b0d5f47d0000000
.LCPI30_20:
	.quad	0x39634ddc08000000
.LCPI30_21:
	.quad	0x37c6d8a560000000
.LCPI30_22:
	.quad	0x36293c4390000000
.LCPI30_23:
	.quad	0x34407f9400000000
.LCPI30_24:
	.quad	0xc338000000000000
.LCPI30_25:
	.quad	0x3fe0000000000000
.LCPI30_26:
	.quad	0x400921fb54442d18
.LCPI30_27:
	.quad	0x4168000000000000
.LCPI30_28:
	.quad	0x4000000000000000
	.text
	.globl	nt_f32_cos__avx512
	.p2align	4
	.type	nt_f32_cos__avx512,@function
nt_f32_cos__avx512:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$192, %rsp
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB30_1
	movq	8(%rdi), %rax
	cmpq	(%rdi), %rax
	setne	%al
	cmpq	%rsi, %rdx
	jg	.LBB30_4
	jmp	.LBB30_40
.LBB30_1:
	xorl	%eax, %eax
	cmpq	%rsi, %rdx
	jle	.LBB30_40
.LBB30_4:
	leal	(,%rsi,4), %ecx
	addl	8(%rdi), %ecx
	negl	%ecx
	shrl	$2, %ecx
	negl	%ecx
	andl	$15, %ecx
	movl	$256, %r9d
	subq	%rcx, %r9
	movl	$-1, %ecx
	vbroadcastss	.LCPI30_0(%rip), %zmm0
	vbroadcastsd	.LCPI30_15(%rip), %zmm3
	vbroadcastsd	.LCPI30_16(%rip), %zmm4
	vbroadcastsd	.LCPI30_24(%rip), %zmm12
	vbroadcastsd	.LCPI30_25(%rip), %zmm13
	vbroadcastsd	.LCPI30_28(%rip), %zmm16
	vbroadcastss	.LCPI30_11(%rip), %zmm17
	vbroadcastss	.LCPI30_10(%rip), %zmm18
	vbroadcastss	.LCPI30_12(%rip), %zmm19
	vbroadcastss	.LCPI30_13(%rip), %zmm20
	vbroadcastss	.LCPI30_2(%rip), %zmm22
	vbroadcastsd	.LCPI30_17(%rip), %zmm7
	vbroadcastsd	.LCPI30_18(%rip), %zmm8
	vbroadcastsd	.LCPI30_19(%rip), %zmm9
	vbroadcastsd	.LCPI30_20(%rip), %zmm10
	vbroadcastsd	.LCPI30_21(%rip), %zmm11
	vbroadcastsd	.LCPI30_22(%rip), %zmm14
	vbroadcastsd	.LCPI30_23(%rip), %zmm15
	jmp	.LBB30_5
	.p2align	4
.LBB30_39:
	movl	$256, %r9d
	cmpq	%rdx, %r8
	jge	.LBB30_40
.LBB30_5:
	movq	%rsi, %r10
	movq	%r9, %r8
	addq	%rsi, %r8
	cmpq	%r8, %rdx
	movq	%r8, %rsi
	cmovlq	%rdx, %rsi
	movq	(%rdi), %r9
	vxorps	%xmm30, %xmm30, %xmm30
	movq	%rsi, %r14
	subq	%r10, %r14
	jle	.LBB30_11
	movq	%r14, %r11
	movq	%r10, %rbx
	jmp	.LBB30_7
	.p2align	4
.LBB30_9:
	vmovups	(%r15), %zmm1
.LBB30_10:
	vandps	%zmm0, %zmm1, %zmm1
	vmaxps	%zmm30, %zmm1, %zmm30
	addq	$16, %rbx
	addq	$-16, %r11
	cmpq	%rsi, %rbx
	jge	.LBB30_11
.LBB30_7:
	leaq	(%r9,%rbx,4), %r15
	cmpq	$15, %r11
	jg	.LBB30_9
	shlxl	%r11d, %ecx, %r12d
	notl	%r12d
	kmovd	%r12d, %k1
	vmovups	(%r15), %zmm1 {%k1} {z}
	jmp	.LBB30_10
	.p2align	4
.LBB30_11:
	xorl	%r11d, %r11d
	vmovaps	%xmm30, %xmm1
	jmp	.LBB30_12
	.p2align	4
.LBB30_18:
	testl	$8388607, %ebx
	sete	%bl
	kmovd	%ebx, %k1
	vmovss	%xmm21, %xmm1, %xmm1 {%k1}
.LBB30_19:
	addq	$2, %r11
	cmpq	$16, %r11
	je	.LBB30_20
.LBB30_12:
	vmovaps	%zmm30, 64(%rsp)
	movl	%r11d, %ebx
	andl	$15, %ebx
	vmovss	64(%rsp,%rbx,4), %xmm21
	vucomiss	%xmm21, %xmm1
	ja	.LBB30_15
	vmovd	%xmm21, %ebx
	movl	%ebx, %r15d
	notl	%r15d
	testl	$2139095040, %r15d
	jne	.LBB30_14
	testl	$8388607, %ebx
	sete	%bl
	kmovd	%ebx, %k1
	vmovss	%xmm21, %xmm1, %xmm1 {%k1}
	jmp	.LBB30_15
	.p2align	4
.LBB30_14:
	vmovaps	%xmm21, %xmm1
.LBB30_15:
	leal	1(%r11), %ebx
	vmovaps	%zmm30, (%rsp)
	andl	$15, %ebx
	vmovss	(%rsp,%rbx,4), %xmm21
	vucomiss	%xmm21, %xmm1
	ja	.LBB30_19
	vmovd	%xmm21, %ebx
	movl	%ebx, %r15d
	notl	%r15d
	testl	$2139095040, %r15d
	je	.LBB30_18
	vmovaps	%xmm21, %xmm1
	jmp	.LBB30_19
	.p2align	4
.LBB30_20:
	vmovss	.LCPI30_1(%rip), %xmm2
	vucomiss	%xmm1, %xmm2
	movq	8(%rdi), %r11
	jae	.LBB30_21
	testb	%al, %al
	je	.LBB30_47
	cmpq	%r10, %rsi
	jle	.LBB30_39
	leal	(%r11,%r10,4), %ebx
	negl	%ebx
	shrl	$2, %ebx
	negl	%ebx
	andl	$15, %ebx
	movl	$16, %r14d
	subq	%rbx, %r14
	jmp	.LBB30_50
	.p2align	4
.LBB30_21:
	testb	%al, %al
	je	.LBB30_38
	cmpq	%r10, %rsi
	jle	.LBB30_39
	leal	(%r11,%r10,4), %r15d
	negl	%r15d
	shrl	$2, %r15d
	negl	%r15d
	andl	$15, %r15d
	movl	$16, %ebx
	subq	%r15, %rbx
	jmp	.LBB30_24
	.p2align	4
.LBB30_47:
	movl	$16, %r14d
	cmpq	%r10, %rsi
	jg	.LBB30_50
	jmp	.LBB30_39
	.p2align	4
.LBB30_54:
	shlxl	%ebx, %ecx, %r15d
	notl	%r15d
	kmovd	%r15d, %k1
	vmovups	%zmm1, (%r14) {%k1}
.LBB30_55:
	addq	%rbx, %r10
	movl	$16, %r14d
	cmpq	%rsi, %r10
	jge	.LBB30_39
.LBB30_50:
	movq	%rsi, %rbx
	subq	%r10, %rbx
	cmpq	%r14, %rbx
	cmovgeq	%r14, %rbx
	leaq	(%r9,%r10,4), %r14
	cmpq	$16, %rbx
	jne	.LBB30_52
	vmovups	(%r14), %zmm30
	jmp	.LBB30_53
	.p2align	4
.LBB30_52:
	shlxl	%ebx, %ecx, %r15d
	notl	%r15d
	kmovd	%r15d, %k1
	vmovups	(%r14), %zmm30 {%k1} {z}
.LBB30_53:
	vcvtps2pd	%ymm30, %zmm21
	vbroadcastsd	.LCPI30_14(%rip), %zmm6
	vmulpd	%zmm6, %zmm21, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm23
	vcmpnlepd	%zmm23, %zmm3, %k1
	vmovapd	%zmm1, %zmm23 {%k1} {z}
	vaddpd	%zmm4, %zmm23, %zmm24
	vmulpd	%zmm7, %zmm21, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm31
	vcmpnlepd	%zmm31, %zmm3, %k1
	vmovapd	%zmm1, %zmm31 {%k1} {z}
	vaddpd	%zmm4, %zmm31, %zmm25
	vmulpd	%zmm8, %zmm21, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm26
	vcmpnlepd	%zmm26, %zmm3, %k1
	vmovapd	%zmm1, %zmm26 {%k1} {z}
	vmulpd	%zmm9, %zmm21, %zmm1
	vmulpd	%zmm1, %zmm1, %zmm27
	vcmpnlepd	%zmm27, %zmm3, %k1
	vmovapd	%zmm1, %zmm1 {%k1} {z}
	vmulpd	%zmm10, %zmm21, %zmm27
	vmulpd	%zmm27, %zmm27, %zmm28
	vcmpnlepd	%zmm28, %zmm3, %k1
	vmovapd	%zmm27, %zmm27 {%k1} {z}
	vaddpd	%zmm4, %zmm27, %zmm28
	vmulpd	%zmm11, %zmm21, %zmm29
	vmulpd	%zmm29, %zmm29, %zmm2
	vcmpnlepd	%zmm2, %zmm3, %k1
	vmovapd	%zmm29, %zmm2 {%k1} {z}
	vmulpd	%zmm14, %zmm21, %zmm29
	vmulpd	%zmm29, %zmm29, %zmm5
	vcmpnlepd	%zmm5, %zmm3, %k1
	vmovapd	%zmm29, %zmm5 {%k1} {z}
	vmulpd	%zmm15, %zmm21, %zmm21
	vmulpd	%zmm21, %zmm21, %zmm29
	vcmpnlepd	%zmm29, %zmm3, %k1
	vmovapd	%zmm21, %zmm21 {%k1} {z}
	vaddpd	%zmm12, %zmm28, %zmm28
	vsubpd	%zmm28, %zmm27, %zmm27
	vaddpd	%zmm12, %zmm24, %zmm24
	vsubpd	%zmm24, %zmm23, %zmm23
	vaddpd	%zmm13, %zmm23, %zmm23
	vaddpd	%zmm4, %zmm23, %zmm29
	vaddpd	%zmm12, %zmm29, %zmm29
	vsubpd	%zmm29, %zmm23, %zmm23
	vaddpd	%zmm29, %zmm24, %zmm24
	vaddpd	%zmm4, %zmm2, %zmm29
	vaddpd	%zmm12, %zmm29, %zmm29
	vsubpd	%zmm29, %zmm2, %zmm2
	vaddpd	%zmm12, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm31, %zmm31
	vaddpd	%zmm23, %zmm31, %zmm23
	vaddpd	%zmm4, %zmm23, %zmm31
	vaddpd	%zmm12, %zmm31, %zmm31
	vsubpd	%zmm31, %zmm23, %zmm23
	vaddpd	%zmm31, %zmm25, %zmm25
	vaddpd	%zmm4, %zmm5, %zmm31
	vaddpd	%zmm12, %zmm31, %zmm31
	vsubpd	%zmm31, %zmm5, %zmm5
	vaddpd	%zmm25, %zmm24, %zmm24
	vaddpd	%zmm4, %zmm26, %zmm25
	vaddpd	%zmm12, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm26, %zmm26
	vaddpd	%zmm23, %zmm26, %zmm23
	vaddpd	%zmm4, %zmm23, %zmm26
	vaddpd	%zmm12, %zmm26, %zmm26
	vsubpd	%zmm26, %zmm23, %zmm23
	vaddpd	%zmm26, %zmm25, %zmm25
	vaddpd	%zmm4, %zmm21, %zmm26
	vaddpd	%zmm12, %zmm26, %zmm26
	vsubpd	%zmm26, %zmm21, %zmm21
	vaddpd	%zmm25, %zmm24, %zmm24
	vaddpd	%zmm4, %zmm1, %zmm25
	vaddpd	%zmm12, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm1, %zmm1
	vaddpd	%zmm23, %zmm1, %zmm1
	vaddpd	%zmm4, %zmm1, %zmm23
	vaddpd	%zmm12, %zmm23, %zmm23
	vsubpd	%zmm23, %zmm1, %zmm1
	vaddpd	%zmm1, %zmm27, %zmm1
	vaddpd	%zmm23, %zmm25, %zmm23
	vaddpd	%zmm23, %zmm24, %zmm23
	vaddpd	%zmm4, %zmm1, %zmm24
	vaddpd	%zmm12, %zmm24, %zmm24
	vsubpd	%zmm24, %zmm1, %zmm1
	vaddpd	%zmm1, %zmm2, %zmm1
	vaddpd	%zmm24, %zmm28, %zmm2
	vaddpd	%zmm2, %zmm23, %zmm2
	vaddpd	%zmm4, %zmm1, %zmm23
	vaddpd	%zmm12, %zmm23, %zmm23
	vsubpd	%zmm23, %zmm1, %zmm1
	vaddpd	%zmm1, %zmm5, %zmm1
	vaddpd	%zmm23, %zmm29, %zmm5
	vaddpd	%zmm5, %zmm2, %zmm2
	vaddpd	%zmm4, %zmm1, %zmm5
	vaddpd	%zmm12, %zmm5, %zmm5
	vsubpd	%zmm5, %zmm1, %zmm1
	vaddpd	%zmm1, %zmm21, %zmm1
	vaddpd	%zmm5, %zmm31, %zmm5
	vaddpd	%zmm5, %zmm2, %zmm2
	vaddpd	%zmm4, %zmm1, %zmm5
	vaddpd	%zmm12, %zmm5, %zmm5
	vsubpd	%zmm5, %zmm1, %zmm31
	vaddpd	%zmm5, %zmm26, %zmm1
	vextractf64x4	$1, %zmm30, %ymm5
	vcvtps2pd	%ymm5, %zmm5
	vaddpd	%zmm1, %zmm2, %zmm1
	vmulpd	%zmm6, %zmm5, %zmm2
	vmulpd	%zmm2, %zmm2, %zmm21
	vcmpnlepd	%zmm21, %zmm3, %k1
	vmovapd	%zmm2, %zmm2 {%k1} {z}
	vaddpd	%zmm4, %zmm2, %zmm25
	vmulpd	%zmm7, %zmm5, %zmm21
	vmulpd	%zmm21, %zmm21, %zmm23
	vcmpnlepd	%zmm23, %zmm3, %k1
	vmovapd	%zmm21, %zmm26 {%k1} {z}
	vmulpd	%zmm8, %zmm5, %zmm27
	vmulpd	%zmm27, %zmm27, %zmm21
	vcmpnlepd	%zmm21, %zmm3, %k4
	vmulpd	%zmm9, %zmm5, %zmm28
	vmulpd	%zmm28, %zmm28, %zmm21
	vcmpnlepd	%zmm21, %zmm3, %k5
	vmulpd	%zmm10, %zmm5, %zmm29
	vmulpd	%zmm29, %zmm29, %zmm21
	vcmpnlepd	%zmm21, %zmm3, %k6
	vmulpd	%zmm11, %zmm5, %zmm24
	vmulpd	%zmm24, %zmm24, %zmm21
	vcmpnlepd	%zmm21, %zmm3, %k3
	vmulpd	%zmm14, %zmm5, %zmm23
	vmulpd	%zmm23, %zmm23, %zmm21
	vcmpnlepd	%zmm21, %zmm3, %k2
	vmulpd	%zmm15, %zmm5, %zmm21
	vmulpd	%zmm21, %zmm21, %zmm5
	vcmpnlepd	%zmm5, %zmm3, %k1
	vaddpd	%zmm12, %zmm25, %zmm5
	vsubpd	%zmm5, %zmm2, %zmm2
	vaddpd	%zmm13, %zmm2, %zmm2
	vaddpd	%zmm4, %zmm2, %zmm25
	vaddpd	%zmm12, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm2, %zmm2
	vaddpd	%zmm25, %zmm5, %zmm5
	vaddpd	%zmm4, %zmm26, %zmm25
	vaddpd	%zmm12, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm26, %zmm26
	vaddpd	%zmm2, %zmm26, %zmm2
	vaddpd	%zmm4, %zmm2, %zmm26
	vaddpd	%zmm12, %zmm26, %zmm26
	vsubpd	%zmm26, %zmm2, %zmm2
	vaddpd	%zmm26, %zmm25, %zmm25
	vmovapd	%zmm27, %zmm26 {%k4} {z}
	vmovapd	%zmm28, %zmm27 {%k5} {z}
	vmovapd	%zmm29, %zmm28 {%k6} {z}
	vaddpd	%zmm25, %zmm5, %zmm5
	vaddpd	%zmm4, %zmm26, %zmm25
	vaddpd	%zmm12, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm26, %zmm26
	vaddpd	%zmm2, %zmm26, %zmm2
	vaddpd	%zmm4, %zmm2, %zmm26
	vaddpd	%zmm12, %zmm26, %zmm26
	vsubpd	%zmm26, %zmm2, %zmm2
	vaddpd	%zmm26, %zmm25, %zmm25
	vaddpd	%zmm4, %zmm28, %zmm26
	vaddpd	%zmm12, %zmm26, %zmm26
	vsubpd	%zmm26, %zmm28, %zmm28
	vaddpd	%zmm25, %zmm5, %zmm5
	vaddpd	%zmm4, %zmm27, %zmm25
	vaddpd	%zmm12, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm27, %zmm27
	vaddpd	%zmm2, %zmm27, %zmm2
	vaddpd	%zmm4, %zmm2, %zmm27
	vaddpd	%zmm12, %zmm27, %zmm27
	vsubpd	%zmm27, %zmm2, %zmm2
	vaddpd	%zmm2, %zmm28, %zmm2
	vmovapd	%zmm24, %zmm24 {%k3} {z}
	vaddpd	%zmm27, %zmm25, %zmm25
	vaddpd	%zmm4, %zmm24, %zmm27
	vaddpd	%zmm12, %zmm27, %zmm27
	vsubpd	%zmm27, %zmm24, %zmm24
	vaddpd	%zmm25, %zmm5, %zmm5
	vaddpd	%zmm4, %zmm2, %zmm25
	vaddpd	%zmm12, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm2, %zmm2
	vaddpd	%zmm2, %zmm24, %zmm2
	vmovapd	%zmm23, %zmm23 {%k2} {z}
	vaddpd	%zmm25, %zmm26, %zmm24
	vaddpd	%zmm4, %zmm23, %zmm25
	vaddpd	%zmm12, %zmm25, %zmm25
	vsubpd	%zmm25, %zmm23, %zmm23
	vaddpd	%zmm24, %zmm5, %zmm5
	vaddpd	%zmm4, %zmm2, %zmm24
	vaddpd	%zmm12, %zmm24, %zmm24
	vsubpd	%zmm24, %zmm2, %zmm2
	vaddpd	%zmm2, %zmm23, %zmm2
	vmovapd	%zmm21, %zmm21 {%k1} {z}
	vaddpd	%zmm24, %zmm27, %zmm23
	vaddpd	%zmm4, %zmm21, %zmm24
	vaddpd	%zmm12, %zmm24, %zmm24
	vsubpd	%zmm24, %zmm21, %zmm21
	vaddpd	%zmm23, %zmm5, %zmm5
	vaddpd	%zmm4, %zmm2, %zmm23
	vaddpd	%zmm12, %zmm23, %zmm23
	vsubpd	%zmm23, %zmm2, %zmm2
	vaddpd	%zmm2, %zmm21, %zmm2
	vaddpd	%zmm23, %zmm25, %zmm21
	vmulpd	%zmm13, %zmm1, %zmm1
	vbroadcastsd	.LCPI30_26(%rip), %zmm6
	vmulpd	%zmm6, %zmm31, %zmm23
	vaddpd	%zmm21, %zmm5, %zmm5
	vaddpd	%zmm4, %zmm2, %zmm21
	vaddpd	%zmm12, %zmm21, %zmm21
	vsubpd	%zmm21, %zmm2, %zmm2
	vaddpd	%zmm21, %zmm24, %zmm21
	vaddpd	%zmm21, %zmm5, %zmm5
	vmulpd	%zmm13, %zmm5, %zmm5
	vmulpd	%zmm6, %zmm2, %zmm2
	vcvtpd2ps	%zmm23, %ymm21
	vcvtpd2ps	%zmm2, %ymm2
	vinsertf64x4	$1, %ymm2, %zmm21, %zmm2
	vaddpd	%zmm4, %zmm1, %zmm21
	vaddpd	%zmm4, %zmm5, %zmm23
	vaddpd	%zmm12, %zmm23, %zmm23
	vaddpd	%zmm12, %zmm21, %zmm21
	vsubpd	%zmm21, %zmm1, %zmm1
	vsubpd	%zmm23, %zmm5, %zmm5
	vbroadcastsd	.LCPI30_27(%rip), %zmm6
	vfmadd213pd	%zmm6, %zmm16, %zmm5
	vfmadd213pd	%zmm6, %zmm16, %zmm1
	vcvtpd2ps	%zmm1, %ymm1
	vcvtpd2ps	%zmm5, %ymm5
	vinserti64x4	$1, %ymm5, %zmm1, %zmm1
	vmulps	%zmm2, %zmm2, %zmm5
	vmovaps	%zmm18, %zmm21
	vfmadd213ps	%zmm17, %zmm5, %zmm21
	vfmadd213ps	%zmm19, %zmm5, %zmm21
	vfmadd213ps	%zmm20, %zmm5, %zmm21
	vmulps	%zmm21, %zmm5, %zmm5
	vfmadd213ps	%zmm2, %zmm2, %zmm5
	vandps	%zmm0, %zmm30, %zmm2
	vcmpngtps	.LCPI30_1(%rip){1to16}, %zmm2, %k1
	vmovaps	%zmm22, %zmm2
	vfmsub231ps	.LCPI30_3(%rip){1to16}, %zmm30, %zmm2
	vaddps	.LCPI30_4(%rip){1to16}, %zmm2, %zmm2
	vaddps	.LCPI30_5(%rip){1to16}, %zmm2, %zmm21
	vaddps	%zmm22, %zmm21, %zmm21
	vmovaps	%zmm30, %zmm23
	vfmadd231ps	.LCPI30_6(%rip){1to16}, %zmm21, %zmm23
	vfmadd231ps	.LCPI30_7(%rip){1to16}, %zmm21, %zmm23
	vfmadd231ps	.LCPI30_8(%rip){1to16}, %zmm21, %zmm23
	vfmadd231ps	.LCPI30_9(%rip){1to16}, %zmm21, %zmm23
	vmulps	%zmm23, %zmm23, %zmm21
	vmovaps	%zmm18, %zmm24
	vfmadd213ps	%zmm17, %zmm21, %zmm24
	vfmadd213ps	%zmm19, %zmm21, %zmm24
	vfmadd213ps	%zmm20, %zmm21, %zmm24
	vmulps	%zmm24, %zmm21, %zmm21
	vfmadd213ps	%zmm23, %zmm23, %zmm21
	vpslld	$31, %zmm1, %zmm1
	vpxord	%zmm5, %zmm1, %zmm1
	vsubps	%zmm30, %zmm30, %zmm5
	vaddps	%zmm1, %zmm5, %zmm1
	vpslld	$31, %zmm2, %zmm2
	vxorps	%zmm21, %zmm2, %zmm1 {%k1}
	leaq	(%r11,%r10,4), %r14
	cmpq	$15, %rbx
	jle	.LBB30_54
	testb	%al, %al
	je	.LBB30_58
	vmovntps	%zmm1, (%r14)
	jmp	.LBB30_55
	.p2align	4
.LBB30_58:
	vmovups	%zmm1, (%r14)
	jmp	.LBB30_55
	.p2align	4
.LBB30_38:
	movl	$16, %ebx
	cmpq	%r10, %rsi
	jle	.LBB30_39
.LBB30_24:
	cmpq	%rbx, %r14
	cmovlq	%r14, %rbx
	leaq	(%r9,%r10,4), %r14
	cmpq	$16, %rbx
	jne	.LBB30_25
	vmovups	(%r14), %zmm1
	jmp	.LBB30_27
.LBB30_25:
	shlxl	%ebx, %ecx, %r15d
	notl	%r15d
	kmovd	%r15d, %k1
	vmovups	(%r14), %zmm1 {%k1} {z}
.LBB30_27:
	vmovaps	%zmm22, %zmm21
	vfmsub231ps	.LCPI30_3(%rip){1to16}, %zmm1, %zmm21
	vaddps	.LCPI30_4(%rip){1to16}, %zmm21, %zmm21
	vaddps	.LCPI30_5(%rip){1to16}, %zmm21, %zmm23
	vaddps	%zmm22, %zmm23, %zmm23
	vfmadd231ps	.LCPI30_6(%rip){1to16}, %zmm23, %zmm1
	vfmadd231ps	.LCPI30_7(%rip){1to16}, %zmm23, %zmm1
	vfmadd231ps	.LCPI30_8(%rip){1to16}, %zmm23, %zmm1
	vfmadd231ps	.LCPI30_9(%rip){1to16}, %zmm23, %zmm1
	vmulps	%zmm1, %zmm1, %zmm23
	vmovaps	%zmm18, %zmm24
	vfmadd213ps	%zmm17, %zmm23, %zmm24
	vfmadd213ps	%zmm19, %zmm23, %zmm24
	vfmadd213ps	%zmm20, %zmm23, %zmm24
	vmulps	%zmm24, %zmm23, %zmm23
	vfmadd213ps	%zmm1, %zmm1, %zmm23
	vpslld	$31, %zmm21, %zmm1
	vpxord	%zmm23, %zmm1, %zmm1
	cmpq	$16, %rbx
	jge	.LBB30_28
	shlxl	%ebx, %ecx, %r14d
	notl	%r14d
	kmovd	%r14d, %k1
	vmovups	%zmm1, (%r11,%r10,4) {%k1}
	jmp	.LBB30_32
.LBB30_28:
	testb	%al, %al
	je	.LBB30_29
	vmovntdq	%zmm1, (%r11,%r10,4)
	jmp	.LBB30_32
.LBB30_29:
	vmovdqu64	%zmm1, (%r11,%r10,4)
	jmp	.LBB30_32
	.p2align	4
.LBB30_37:
	shlxl	%r10d, %ecx, %r14d
	notl	%r14d
	kmovd	%r14d, %k1
	vmovups	%zmm1, (%r11,%rbx,4) {%k1}
.LBB30_32:
	addq	%r10, %rbx
	cmpq	%rsi, %rbx
	jge	.LBB30_39
	movq	%rsi, %r14
	subq	%rbx, %r14
	leaq	(%r9,%rbx,4), %r15
	cmpq	$16, %r14
	movl	$16, %r10d
	cmovlq	%r14, %r10
	jl	.LBB30_35
	vmovups	(%r15), %zmm1
	jmp	.LBB30_36
	.p2align	4
.LBB30_35:
	shlxl	%r10d, %ecx, %r12d
	notl	%r12d
	kmovd	%r12d, %k1
	vmovups	(%r15), %zmm1 {%k1} {z}
.LBB30_36:
	vmovaps	%zmm22, %zmm21
	vfmsub231ps	.LCPI30_3(%rip){1to16}, %zmm1, %zmm21
	vaddps	.LCPI30_4(%rip){1to16}, %zmm21, %zmm21
	vaddps	.LCPI30_5(%rip){1to16}, %zmm21, %zmm23
	vaddps	%zmm22, %zmm23, %zmm23
	vfmadd231ps	.LCPI30_6(%rip){1to16}, %zmm23, %zmm1
	vfmadd231ps	.LCPI30_7(%rip){1to16}, %zmm23, %zmm1
	vfmadd231ps	.LCPI30_8(%rip){1to16}, %zmm23, %zmm1
	vfmadd231ps	.LCPI30_9(%rip){1to16}, %zmm23, %zmm1
	vmulps	%zmm1, %zmm1, %zmm23
	vmovaps	%zmm18, %zmm24
	vfmadd213ps	%zmm17, %zmm23, %zmm24
	vfmadd213ps	%zmm19, %zmm23, %zmm24
	vfmadd213ps	%zmm20, %zmm23, %zmm24
	vmulps	%zmm24, %zmm23, %zmm23
	vfmadd213ps	%zmm1, %zmm1, %zmm23
	vpslld	$31, %zmm21, %zmm1
	vpxord	%zmm23, %zmm1, %zmm1
	cmpq	$15, %r14
	jle	.LBB30_37
	testb	%al, %al
	je	.LBB30_45
	vmovntdq	%zmm1, (%r11,%rbx,4)
	jmp	.LBB30_32
	.p2align	4
.LBB30_45:
	vmovdqu64	%zmm1, (%r11,%rbx,4)
	jmp	.LBB30_32
.LBB30_40:
	testb	%al, %al
	je	.LBB30_42
	sfence
.LBB30_42:
	leaq	-32(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end30:
	.size	nt_f32_cos__avx512, .Lfunc_end30-nt_f32_cos__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI31_0:
	.long	0x3f000000
.LCPI31_1:
	.long	2147483648
.LCPI31_2:
	.long	0x7fffffff
.LCPI31_3:
	.long	0x00800000
.LCPI31_4:
	.long	0x4b800000
.LCPI31_5:
	.long	3234528013
.LCPI31_6:
	.long	4286578688
.LCPI31_7:
	.long	0xc1c00000
.LCPI31_8:
	.long	0x7f800000
.LCPI31_21:
	.long	0x3ab5b8d4
.LCPI31_22:
	.long	0x3c0913e1
.LCPI31_23:
	.long	0x3d2aab8c
.LCPI31_24:
	.long	0x3e2aaa58
.LCPI31_25:
	.long	0x3effffff
.LCPI31_26:
	.long	0x3f800000
.LCPI31_27:
	.long	8388607
.LCPI31_28:
	.long	2130706432
.LCPI31_29:
	.long	0x7fc00000
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI31_9:
	.quad	0xbff0000000000000
.LCPI31_10:
	.quad	0x3ff0000000000000
.LCPI31_11:
	.quad	0x3fda58d887e9b371
.LCPI31_12:
	.quad	0x3fd5ce85a655f284
.LCPI31_13:
	.quad	0x3fe27777fe90fe35
.LCPI31_14:
	.quad	0x3feec709d12cee7c
.LCPI31_15:
	.quad	0x40071547652bedf3
.LCPI31_16:
	.quad	0xc069000000000000
.LCPI31_17:
	.quad	0x4069000000000000
.LCPI31_18:
	.quad	0x4338000000000000
.LCPI31_19:
	.quad	0xc338000000000000
.LCPI31_20:
	.quad	0x3fe62e42fefa39ef
	.text
	.globl	nt_f32_power__avx512
	.p2align	4
	.type	nt_f32_power__avx512,@function
nt_f32_power__avx512:
	vbroadcastss	16(%rdi), %zmm3
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB31_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB31_6
	cmpq	%rsi, %rdx
	jle	.LBB31_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r10d
	subq	%rdi, %r10
	movb	$1, %dil
	jmp	.LBB31_8
.LBB31_4:
	cmpq	%rsi, %rdx
	jle	.LBB31_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB31_7
.LBB31_6:
	cmpq	%rsi, %rdx
	jle	.LBB31_19
.LBB31_7:
	movl	$16, %r10d
	xorl	%edi, %edi
.LBB31_8:
	vmulss	.LCPI31_0(%rip), %xmm3, %xmm0
	vbroadcastss	%xmm0, %zmm1
	vbroadcastss	%xmm3, %ymm0
	vcvtps2pd	%ymm0, %zmm0
	vrndscaleps	$8, %zmm3, %zmm2
	vcmpneqps	%zmm3, %zmm2, %k0
	vrndscaleps	$8, %zmm1, %zmm4
	vcmpneqps	%zmm1, %zmm4, %k1
	vcmpeqps	%zmm3, %zmm2, %k1 {%k1}
	vpbroadcastd	.LCPI31_1(%rip), %zmm1 {%k1} {z}
	vxorps	%xmm2, %xmm2, %xmm2
	vcmpeqps	%zmm2, %zmm3, %k1
	vbroadcastsd	.LCPI31_9(%rip), %zmm10
	vbroadcastsd	.LCPI31_10(%rip), %zmm11
	vbroadcastsd	.LCPI31_11(%rip), %zmm12
	vbroadcastsd	.LCPI31_12(%rip), %zmm9
	vbroadcastsd	.LCPI31_13(%rip), %zmm14
	vbroadcastsd	.LCPI31_14(%rip), %zmm15
	vbroadcastsd	.LCPI31_15(%rip), %zmm16
	vbroadcastsd	.LCPI31_16(%rip), %zmm17
	vbroadcastsd	.LCPI31_17(%rip), %zmm18
	vbroadcastsd	.LCPI31_18(%rip), %zmm19
	vbroadcastsd	.LCPI31_19(%rip), %zmm20
	vbroadcastsd	.LCPI31_20(%rip), %zmm21
	vbroadcastss	.LCPI31_21(%rip), %zmm22
	vbroadcastss	.LCPI31_22(%rip), %zmm23
	vbroadcastss	.LCPI31_23(%rip), %zmm24
	vbroadcastss	.LCPI31_24(%rip), %zmm25
	vbroadcastss	.LCPI31_25(%rip), %zmm26
	vbroadcastss	.LCPI31_26(%rip), %zmm27
	vpbroadcastd	.LCPI31_27(%rip), %zmm28
	vpternlogd	$255, %zmm29, %zmm29, %zmm29
	vpbroadcastd	.LCPI31_3(%rip), %zmm30
	vpbroadcastd	.LCPI31_28(%rip), %zmm31
	movl	$-1, %r8d
	jmp	.LBB31_9
	.p2align	4
.LBB31_16:
	shlxl	%r9d, %r8d, %r11d
	notl	%r11d
	kmovd	%r11d, %k2
	vmovups	%zmm5, (%r10) {%k2}
	addq	%r9, %rsi
	movl	$16, %r10d
	cmpq	%rdx, %rsi
	jge	.LBB31_17
.LBB31_9:
	movq	%rdx, %r9
	subq	%rsi, %r9
	cmpq	%r10, %r9
	cmovgeq	%r10, %r9
	leaq	(%rax,%rsi,4), %r10
	cmpq	$16, %r9
	jne	.LBB31_11
	vmovups	(%r10), %zmm3
	jmp	.LBB31_12
	.p2align	4
.LBB31_11:
	shlxl	%r9d, %r8d, %r11d
	notl	%r11d
	kmovd	%r11d, %k2
	vmovups	(%r10), %zmm3 {%k2} {z}
.LBB31_12:
	vandps	.LCPI31_2(%rip){1to16}, %zmm3, %zmm4
	vcmpltps	.LCPI31_3(%rip){1to16}, %zmm4, %k2
	vmovaps	%zmm4, %zmm5
	vmulps	.LCPI31_4(%rip){1to16}, %zmm4, %zmm5 {%k2}
	vpaddd	.LCPI31_5(%rip){1to16}, %zmm5, %zmm6
	vpsrad	$23, %zmm6, %zmm7
	vpandd	.LCPI31_6(%rip){1to16}, %zmm6, %zmm6
	vcvtdq2ps	%zmm7, %zmm7
	vaddps	.LCPI31_7(%rip){1to16}, %zmm7, %zmm7 {%k2}
	vcmpeqps	%zmm2, %zmm3, %k2
	vbroadcastss	.LCPI31_6(%rip), %zmm7 {%k2}
	vpsubd	%zmm6, %zmm5, %zmm5
	vcmpneq_oqps	.LCPI31_8(%rip){1to16}, %zmm4, %k2
	vblendmps	%zmm7, %zmm4, %zmm6 {%k2}
	vcvtps2pd	%ymm5, %zmm7
	vaddpd	%zmm10, %zmm7, %zmm8
	vaddpd	%zmm11, %zmm7, %zmm7
	vdivpd	%zmm7, %zmm8, %zmm7
	vmulpd	%zmm7, %zmm7, %zmm8
	vmovapd	%zmm9, %zmm13
	vfmadd213pd	%zmm12, %zmm8, %zmm13
	vfmadd213pd	%zmm14, %zmm8, %zmm13
	vfmadd213pd	%zmm15, %zmm8, %zmm13
	vfmadd213pd	%zmm16, %zmm8, %zmm13
	vcvtps2pd	%ymm6, %zmm8
	vfmadd213pd	%zmm8, %zmm7, %zmm13
	vextracti64x4	$1, %zmm5, %ymm5
	vcvtps2pd	%ymm5, %zmm5
	vaddpd	%zmm10, %zmm5, %zmm7
	vaddpd	%zmm11, %zmm5, %zmm5
	vdivpd	%zmm5, %zmm7, %zmm5
	vmulpd	%zmm5, %zmm5, %zmm7
	vmovapd	%zmm9, %zmm8
	vfmadd213pd	%zmm12, %zmm7, %zmm8
	vfmadd213pd	%zmm14, %zmm7, %zmm8
	vfmadd213pd	%zmm15, %zmm7, %zmm8
	vfmadd213pd	%zmm16, %zmm7, %zmm8
	vmulpd	%zmm0, %zmm13, %zmm7
	vmaxpd	%zmm7, %zmm17, %zmm7
	vminpd	%zmm7, %zmm18, %zmm7
	vextractf64x4	$1, %zmm6, %ymm6
	vcvtps2pd	%ymm6, %zmm6
	vfmadd213pd	%zmm6, %zmm5, %zmm8
	vaddpd	%zmm19, %zmm7, %zmm5
	vaddpd	%zmm20, %zmm5, %zmm5
	vmulpd	%zmm0, %zmm8, %zmm6
	vmaxpd	%zmm6, %zmm17, %zmm6
	vminpd	%zmm6, %zmm18, %zmm6
	vaddpd	%zmm19, %zmm6, %zmm8
	vaddpd	%zmm20, %zmm8, %zmm8
	vsubpd	%zmm5, %zmm7, %zmm7
	vsubpd	%zmm8, %zmm6, %zmm6
	vmulpd	%zmm21, %zmm6, %zmm6
	vmulpd	%zmm21, %zmm7, %zmm7
	vcvtpd2ps	%zmm7, %ymm7
	vcvtpd2ps	%zmm6, %ymm6
	vinsertf64x4	$1, %ymm6, %zmm7, %zmm6
	vmovaps	%zmm22, %zmm7
	vfmadd213ps	%zmm23, %zmm6, %zmm7
	vfmadd213ps	%zmm24, %zmm6, %zmm7
	vfmadd213ps	%zmm25, %zmm6, %zmm7
	vfmadd213ps	%zmm26, %zmm6, %zmm7
	vfmadd213ps	%zmm27, %zmm6, %zmm7
	vfmadd213ps	%zmm27, %zmm6, %zmm7
	vcvtpd2ps	%zmm5, %ymm5
	vcvtpd2ps	%zmm8, %ymm6
	vinsertf64x4	$1, %ymm6, %zmm5, %zmm5
	vscalefps	%zmm5, %zmm7, %zmm5
	vpaddd	%zmm29, %zmm4, %zmm6
	vpcmpltud	%zmm28, %zmm6, %k2
	vcmpeqps	%zmm27, %zmm4, %k3
	vpsubd	%zmm30, %zmm4, %zmm4
	vpcmpltud	%zmm31, %zmm4, %k4
	korw	%k1, %k3, %k3
	vpbroadcastd	.LCPI31_26(%rip), %zmm5 {%k3}
	vpternlogd	$120, %zmm3, %zmm1, %zmm5
	korw	%k4, %k2, %k2
	vpcmpgtd	%zmm3, %zmm2, %k2 {%k2}
	kandw	%k0, %k2, %k2
	vbroadcastss	.LCPI31_29(%rip), %zmm5 {%k2}
	leaq	(%rcx,%rsi,4), %r10
	cmpq	$16, %r9
	jl	.LBB31_16
	addq	%r9, %rsi
	testb	%dil, %dil
	je	.LBB31_15
	vmovntps	%zmm5, (%r10)
	movl	$16, %r10d
	cmpq	%rdx, %rsi
	jl	.LBB31_9
	jmp	.LBB31_18
	.p2align	4
.LBB31_15:
	vmovups	%zmm5, (%r10)
	movl	$16, %r10d
	cmpq	%rdx, %rsi
	jl	.LBB31_9
.LBB31_19:
	vzeroupper
	retq
.LBB31_17:
	testb	%dil, %dil
	je	.LBB31_19
.LBB31_18:
	sfence
	vzeroupper
	retq
.Lfunc_end31:
	.size	nt_f32_power__avx512, .Lfunc_end31-nt_f32_power__avx512
	.globl	nt_f32_matmul__avx512
	.p2align	4
	.type	nt_f32_matmul__avx512,@function
nt_f32_matmul__avx512:
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
	subq	$216, %rsp
	.cfi_def_cfa_offset 272
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, (%rsp)
	movq	%rdi, %r11
	movq	8(%rdi), %rdi
	movq	16(%r11), %rax
	movq	32(%r11), %r8
	movq	40(%r11), %r9
	cmpq	%rax, %r9
	movq	%rdi, 96(%rsp)
	movq	%rax, 88(%rsp)
	movq	%r8, 80(%rsp)
	movq	%r9, 32(%rsp)
	jge	.LBB32_1
	addq	%r9, %rax
	decq	%rax
	movq	%rax, %rcx
	orq	%r9, %rcx
	shrq	$32, %rcx
	je	.LBB32_6
	cqto
	idivq	%r9
	movq	%rax, %rcx
	cmpq	%rdi, %r8
	jl	.LBB32_8
	jmp	.LBB32_3
.LBB32_1:
	movl	$1, %ecx
	cmpq	%rdi, %r8
	jge	.LBB32_3
.LBB32_8:
	movq	%rcx, %r10
	leaq	(%rdi,%r8), %rax
	decq	%rax
	movq	%rax, %rcx
	orq	%r8, %rcx
	shrq	$32, %rcx
	je	.LBB32_9
	cqto
	idivq	%r8
	movq	%rax, %r8
	jmp	.LBB32_11
.LBB32_6:
	xorl	%edx, %edx
	divl	%r9d
	movl	%eax, %ecx
	cmpq	%rdi, %r8
	jl	.LBB32_8
.LBB32_3:
	movl	$1, %r8d
	cmpq	(%rsp), %rsi
	jl	.LBB32_12
	jmp	.LBB32_4
.LBB32_9:
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB32_11:
	cmpq	(%rsp), %rsi
	movq	%r10, %rcx
	jge	.LBB32_4
.LBB32_12:
	leaq	168(%rsp), %r13
	movq	%r11, 120(%rsp)
	movq	%rcx, 72(%rsp)
	movq	%r8, 40(%rsp)
	jmp	.LBB32_13
	.p2align	4
.LBB32_34:
	movq	104(%rsp), %rsi
	addq	%r14, %rsi
	cmpq	(%rsp), %rsi
	movq	72(%rsp), %rcx
	movq	40(%rsp), %r8
	jge	.LBB32_4
.LBB32_13:
	movq	%rsi, %rbp
	cmpq	$1, %rcx
	je	.LBB32_17
	movq	%rsi, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB32_15
	movq	%rsi, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rbp
	jmp	.LBB32_17
.LBB32_15:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %ebp
	.p2align	4
.LBB32_17:
	movq	%rbp, %rax
	imulq	%rcx, %rax
	movq	%rsi, %r15
	subq	%rax, %r15
	movq	%rcx, %rax
	subq	%r15, %rax
	movq	(%rsp), %r14
	subq	%rsi, %r14
	cmpq	%rax, %r14
	cmovgeq	%rax, %r14
	movq	%rbp, %rax
	cmpq	$1, %r8
	je	.LBB32_21
	movq	%rbp, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB32_19
	movq	%rbp, %rax
	cqto
	idivq	%r8
	jmp	.LBB32_21
.LBB32_19:
	movl	%ebp, %eax
	xorl	%edx, %edx
	divl	%r8d
	.p2align	4
.LBB32_21:
	movq	%rsi, 104(%rsp)
	leaq	(%r14,%r15), %r9
	imulq	32(%rsp), %r9
	movq	88(%rsp), %rcx
	cmpq	%r9, %rcx
	cmovlq	%rcx, %r9
	movq	56(%r11), %rcx
	imulq	%rax, %rcx
	shlq	$2, %rcx
	addq	48(%r11), %rcx
	movq	88(%r11), %rdx
	imulq	%rax, %rdx
	shlq	$2, %rdx
	addq	80(%r11), %rdx
	movq	120(%r11), %rsi
	imulq	%rax, %rsi
	shlq	$2, %rsi
	addq	112(%r11), %rsi
	movq	160(%r11), %r10
	testq	%r10, %r10
	je	.LBB32_22
	movq	168(%r11), %r8
	imulq	%rax, %r8
	leaq	(%r10,%r8,4), %r8
	jmp	.LBB32_24
	.p2align	4
.LBB32_22:
	xorl	%r8d, %r8d
.LBB32_24:
	imulq	40(%rsp), %rax
	subq	%rax, %rbp
	movq	80(%rsp), %rax
	imulq	%rax, %rbp
	movq	%r11, 168(%rsp)
	movq	%r9, 176(%rsp)
	movq	%rcx, 184(%rsp)
	movq	%rdx, 192(%rsp)
	movq	%rsi, 200(%rsp)
	movq	%r8, 208(%rsp)
	leaq	(%rax,%rbp), %rcx
	movq	96(%rsp), %rax
	cmpq	%rcx, %rax
	cmovlq	%rax, %rcx
	cmpq	%rcx, %rbp
	jge	.LBB32_34
	imulq	32(%rsp), %r15
	leaq	32(%r15), %rax
	movq	%rax, 128(%rsp)
	movq	%r14, 136(%rsp)
	movq	%r15, 56(%rsp)
	movq	%rcx, 112(%rsp)
	jmp	.LBB32_26
	.p2align	4
.LBB32_33:
	movq	%rbx, %rbp
	movq	112(%rsp), %rcx
	cmpq	%rcx, %rbx
	jge	.LBB32_34
.LBB32_26:
	subq	%rbp, %rcx
	movl	$48, %r8d
	cmpq	$49, %rcx
	jl	.LBB32_28
	movq	24(%r11), %rsi
	cmpq	$2601, %rsi
	jge	.LBB32_28
	cmpl	$3, 184(%r11)
	jl	.LBB32_62
	movq	16(%r11), %r8
	movq	%r8, %rax
	shrq	$32, %rax
	je	.LBB32_58
	movl	$65536, %eax
	xorl	%edx, %edx
	idivq	%r8
	movq	%rax, %r8
	jmp	.LBB32_60
.LBB32_62:
	movl	$1200, %r8d
	movl	$1, %r10d
	cmpq	$1, %rsi
	jle	.LBB32_63
.LBB32_61:
	movl	%esi, %r10d
.LBB32_63:
	movl	$262144, %eax
	xorl	%edx, %edx
	divl	%r10d
	imulq	$357913942, %rax, %rax
	shrq	$32, %rax
	shll	$2, %eax
	leal	(%rax,%rax,2), %eax
	cmpq	%r8, %rax
	cmovlq	%rax, %r8
	cmpq	$49, %r8
	movl	$48, %eax
	cmovlq	%rax, %r8
.LBB32_28:
	leaq	4(%r8), %rax
	cmpq	%rax, %rcx
	cmovlq	%rcx, %r8
	cmpq	$16, 16(%r11)
	movq	%r8, 16(%rsp)
	jg	.LBB32_36
	leaq	(%r8,%rbp), %rsi
	movq	%rbp, %rdi
	movq	%r11, %rbx
	movq	%r9, %r12
	callq	($s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF)
	jmp	.LBB32_30
	.p2align	4
.LBB32_36:
	cmpq	$7, %r8
	jge	.LBB32_37
	movq	%rbp, %rdi
	movq	%r8, %rsi
	movq	%r15, %rdx
	movq	%r11, %rbx
	movq	%r9, %r12
	callq	($s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF)
.LBB32_30:
	movq	%r12, %r9
	movq	%rbx, %r11
.LBB32_31:
	movq	16(%rsp), %rbx
	addq	%rbp, %rbx
	cmpl	$3, 184(%r11)
	jl	.LBB32_33
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%r15, %rdx
	movq	%r11, %r12
	movq	%r9, %rbp
	callq	($s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF)
	movq	%rbp, %r9
	movq	%r12, %r11
	jmp	.LBB32_33
	.p2align	4
.LBB32_37:
	movl	$1, %eax
	movq	%rax, 48(%rsp)
	movl	$1, %r10d
	cmpq	$48, %r8
	jb	.LBB32_39
	movq	24(%r11), %rcx
	movl	$2599, %eax
	addq	%rax, %rcx
	movq	%rcx, %rax
	movabsq	$7265179204414838791, %rdx
	imulq	%rdx
	movq	%rdx, %r10
	movq	%rdx, %rax
	shrq	$63, %rax
	sarq	$10, %r10
	addq	%rax, %r10
	cmpq	$5200, %rcx
	movq	%r10, %rcx
	movl	$1, %eax
	cmovlq	%rax, %rcx
	movq	%rcx, 48(%rsp)
.LBB32_39:
	xorl	%eax, %eax
	movq	%rbp, 152(%rsp)
	movq	%r10, 144(%rsp)
	jmp	.LBB32_40
	.p2align	4
.LBB32_55:
	movq	160(%rsp), %rcx
	movq	%rcx, %rax
	cmpq	48(%rsp), %rcx
	movq	120(%rsp), %r11
	movq	56(%rsp), %r15
	movq	136(%rsp), %r14
	movq	144(%rsp), %r10
	je	.LBB32_31
.LBB32_40:
	leaq	1(%rax), %rsi
	movq	24(%r11), %rbx
	cmpq	$2, %r10
	movq	%rsi, 160(%rsp)
	jge	.LBB32_42
	movw	$256, %dx
	movw	$1, %si
	xorl	%ecx, %ecx
	jmp	.LBB32_49
	.p2align	4
.LBB32_42:
	imulq	%rbx, %rax
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	je	.LBB32_43
	cqto
	idivq	%r10
	movq	%rax, %rcx
	jmp	.LBB32_45
.LBB32_43:
	xorl	%edx, %edx
	divl	%r10d
	movl	%eax, %ecx
.LBB32_45:
	movq	%rbx, %rax
	imulq	%rsi, %rax
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB32_46
	cqto
	idivq	%r10
	jmp	.LBB32_48
.LBB32_46:
	xorl	%edx, %edx
	divl	%r10d
.LBB32_48:
	xorl	%esi, %esi
	testq	%rcx, %rcx
	sete	%sil
	xorl	%edx, %edx
	cmpq	%rbx, %rax
	sete	%dl
	shll	$8, %edx
	movq	%rax, %rbx
.LBB32_49:
	movzwl	%si, %esi
	movl	%esi, 8(%rsp)
	movzwl	%dx, %edx
	movl	%edx, 12(%rsp)
	cmpq	128(%rsp), %r9
	movq	152(%rsp), %rdi
	movq	%r9, %r12
	movq	16(%rsp), %r14
	movq	%rcx, 64(%rsp)
	jl	.LBB32_52
	movl	12(%rsp), %eax
	orl	8(%rsp), %eax
	movl	%eax, 28(%rsp)
	movq	56(%rsp), %rbp
	.p2align	4
.LBB32_51:
	movq	%rdi, %r15
	movq	%r14, %rsi
	movq	%rbp, %rdx
	movq	%rbx, %r8
	movl	28(%rsp), %r9d
	callq	($s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5)
	movq	%r15, %rdi
	movq	64(%rsp), %rcx
	leaq	32(%rbp), %r15
	addq	$64, %rbp
	cmpq	%rbp, %r12
	movq	%r15, %rbp
	jge	.LBB32_51
.LBB32_52:
	cmpq	%r12, %r15
	movq	%rdi, %rbp
	movq	%r12, %r9
	movl	12(%rsp), %r14d
	jge	.LBB32_55
	orl	8(%rsp), %r14d
	.p2align	4
.LBB32_54:
	movq	%rbp, %rdi
	movq	16(%rsp), %rsi
	movq	%r15, %rdx
	movq	%rbx, %r8
	movq	%r9, %r12
	movl	%r14d, %r9d
	callq	($s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5)
	movq	%r12, %r9
	movq	64(%rsp), %rcx
	addq	$16, %r15
	cmpq	%r12, %r15
	jl	.LBB32_54
	jmp	.LBB32_55
.LBB32_58:
	movl	$65536, %eax
	xorl	%edx, %edx
	divl	%r8d
	movl	%eax, %r8d
.LBB32_60:
	imulq	$715827883, %r8, %rax
	movq	%rax, %rdx
	shrq	$63, %rdx
	shrq	$33, %rax
	addl	%edx, %eax
	shll	$2, %eax
	leal	(%rax,%rax,2), %eax
	movl	%r8d, %edx
	subl	%eax, %edx
	movslq	%edx, %rax
	subq	%rax, %r8
	cmpq	$1200, %r8
	movl	$1200, %eax
	cmovgeq	%rax, %r8
	movl	$1, %r10d
	cmpq	$2, %rsi
	jge	.LBB32_61
	jmp	.LBB32_63
.LBB32_4:
	addq	$216, %rsp
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
.Lfunc_end32:
	.size	nt_f32_matmul__avx512, .Lfunc_end32-nt_f32_matmul__avx512
	.cfi_endproc
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI33_0:
	.long	0
	.long	1
	.long	2
	.long	0
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
.LCPI33_1:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.long	8
	.long	9
	.long	10
	.long	11
	.long	12
	.long	13
	.long	14
	.long	17
	.text
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF,@function
$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF:
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
	subq	$144, %rsp
	.cfi_def_cfa_offset 200
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r13, -120(%rsp)
	leaq	6(%rdi), %rax
	cmpq	%rax, %rsi
	movq	%rsi, -64(%rsp)
	jge	.LBB33_2
	movq	%rdi, %r14
.LBB33_21:
	cmpq	-64(%rsp), %r14
	jge	.LBB33_74
	movq	-120(%rsp), %rax
	movq	32(%rax), %rcx
	movq	%rcx, -32(%rsp)
	movq	(%rax), %rdx
	movq	16(%rax), %r11
	movq	24(%rax), %r10
	leaq	(,%r14,4), %rbx
	movl	$16, %r13d
	movl	$-1, %ebp
	vbroadcasti32x4	.LCPI33_0(%rip), %zmm0
	movw	$-32768, %ax
	kmovd	%eax, %k1
	vmovaps	.LCPI33_1(%rip), %zmm1
	vxorps	%xmm2, %xmm2, %xmm2
	movq	%r10, -104(%rsp)
	movq	%r11, -112(%rsp)
	jmp	.LBB33_23
.LBB33_72:
	vbroadcastss	196(%rdx), %zmm4
	vbroadcastss	200(%rdx), %zmm5
	vmaxps	%zmm3, %zmm4, %zmm3
	vminps	%zmm3, %zmm5, %zmm3
	.p2align	4
.LBB33_73:
	movq	16(%rdx), %rax
	cmpq	$16, %rax
	cmovgeq	%r13, %rax
	shlxl	%eax, %ebp, %eax
	notl	%eax
	kmovd	%eax, %k2
	vmovups	%zmm3, (%rsi) {%k2}
	incq	%r14
	addq	$4, %rbx
	cmpq	-64(%rsp), %r14
	je	.LBB33_74
.LBB33_23:
	movq	128(%rdx), %rax
	imulq	%r14, %rax
	movq	-32(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rsi
	cmpl	$0, 192(%rdx)
	vxorps	%xmm3, %xmm3, %xmm3
	je	.LBB33_25
	movq	16(%rdx), %rax
	cmpq	$16, %rax
	cmovgeq	%r13, %rax
	shlxl	%eax, %ebp, %eax
	notl	%eax
	kmovd	%eax, %k2
	vmovups	(%rsi), %zmm3 {%k2} {z}
.LBB33_25:
	movl	$-1, %r8d
	movq	24(%rdx), %rdi
	movq	64(%rdx), %rbp
	movq	%rbp, %rax
	imulq	%r14, %rax
	leaq	(%r11,%rax,4), %r15
	leaq	3(%rdi), %rax
	testq	%rdi, %rdi
	movq	%rdi, %rcx
	cmovsq	%rax, %rcx
	vxorps	%xmm4, %xmm4, %xmm4
	cmpq	$7, %rax
	jae	.LBB33_41
	movq	%r10, %r12
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	movl	$-1, %ebp
	jmp	.LBB33_46
	.p2align	4
.LBB33_41:
	movq	%rcx, %r12
	sarq	$2, %r12
	movq	16(%rdx), %rax
	movq	72(%rdx), %r9
	cmpq	$16, %rax
	cmovgeq	%r13, %rax
	shlxl	%eax, %r8d, %eax
	notl	%eax
	kmovd	%eax, %k2
	movq	104(%rdx), %r8
	movq	%rdi, %rax
	andq	$-4, %rax
	cmpq	$4, %rax
	jne	.LBB33_69
	movq	%r10, %rax
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	jmp	.LBB33_43
	.p2align	4
.LBB33_69:
	movq	%r14, -80(%rsp)
	movq	%r12, %r14
	andq	$-2, %r14
	movq	%r8, %rax
	shlq	$5, %rax
	movq	%rax, -56(%rsp)
	movq	%rbx, -48(%rsp)
	imulq	%rbx, %rbp
	addq	%r11, %rbp
	movq	%r9, %r13
	shlq	$5, %r13
	movq	%r8, -40(%rsp)
	leaq	(,%r8,4), %r11
	leaq	(,%r9,4), %rbx
	movq	%r10, %r8
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	.p2align	4
.LBB33_70:
	movq	%r8, %rax
	movq	%rbp, %r15
	vmovups	(%r8), %zmm7 {%k2} {z}
	vfmadd132ps	(%rbp){1to16}, %zmm3, %zmm7
	addq	%r11, %r8
	vmovups	(%rax,%r11), %zmm8 {%k2} {z}
	addq	%rbx, %rbp
	vfmadd132ps	(%r15,%rbx){1to16}, %zmm6, %zmm8
	vmovups	(%r11,%r8), %zmm9 {%k2} {z}
	vfmadd132ps	(%rbx,%rbp){1to16}, %zmm5, %zmm9
	addq	%r11, %r8
	addq	%rbx, %rbp
	vmovups	(%r11,%r8), %zmm10 {%k2} {z}
	vfmadd132ps	(%rbx,%rbp){1to16}, %zmm4, %zmm10
	addq	%r11, %r8
	addq	%rbx, %rbp
	vmovups	(%r11,%r8), %zmm3 {%k2} {z}
	vfmadd132ps	(%rbx,%rbp){1to16}, %zmm7, %zmm3
	addq	%r11, %r8
	addq	%rbx, %rbp
	vmovups	(%r11,%r8), %zmm6 {%k2} {z}
	vfmadd132ps	(%rbx,%rbp){1to16}, %zmm8, %zmm6
	addq	%r11, %r8
	addq	%rbx, %rbp
	vmovups	(%r11,%r8), %zmm5 {%k2} {z}
	vfmadd132ps	(%rbx,%rbp){1to16}, %zmm9, %zmm5
	addq	%r11, %r8
	addq	%rbx, %rbp
	vmovups	(%r11,%r8), %zmm4 {%k2} {z}
	vfmadd132ps	(%rbx,%rbp){1to16}, %zmm10, %zmm4
	addq	%r11, %r8
	addq	%r11, %r8
	addq	%rbx, %rbp
	addq	%rbx, %rbp
	addq	$-2, %r14
	jne	.LBB33_70
	addq	-56(%rsp), %rax
	addq	%r13, %r15
	movq	-80(%rsp), %r14
	movq	-104(%rsp), %r10
	movq	-48(%rsp), %rbx
	movq	-112(%rsp), %r11
	movl	$16, %r13d
	movq	-40(%rsp), %r8
.LBB33_43:
	testb	$1, %r12b
	movl	$-1, %ebp
	je	.LBB33_45
	vmovups	(%rax), %zmm7 {%k2} {z}
	vfmadd231ps	(%r15){1to16}, %zmm7, %zmm3
	leaq	(%rax,%r8,4), %r13
	leaq	(%r15,%r9,4), %r10
	vmovups	(%rax,%r8,4), %zmm7 {%k2} {z}
	vfmadd231ps	(%r15,%r9,4){1to16}, %zmm7, %zmm6
	leaq	(%r13,%r8,4), %rax
	leaq	(%r10,%r9,4), %r11
	vmovups	(%r13,%r8,4), %zmm7 {%k2} {z}
	movl	$16, %r13d
	vfmadd231ps	(%r10,%r9,4){1to16}, %zmm7, %zmm5
	movq	-104(%rsp), %r10
	leaq	(%r11,%r9,4), %r15
	vmovups	(%rax,%r8,4), %zmm7 {%k2} {z}
	vfmadd231ps	(%r11,%r9,4){1to16}, %zmm7, %zmm4
	movq	-112(%rsp), %r11
	leaq	(%r15,%r9,4), %r15
.LBB33_45:
	imulq	%r8, %r12
	shlq	$4, %r12
	addq	%r10, %r12
.LBB33_46:
	andq	$-4, %rcx
	subq	%rcx, %rdi
	testq	%rdi, %rdi
	jle	.LBB33_47
	movq	16(%rdx), %rax
	cmpq	$16, %rax
	cmovgeq	%r13, %rax
	shlxl	%eax, %ebp, %eax
	notl	%eax
	kmovd	%eax, %k2
	vmovups	(%r12), %zmm7 {%k2} {z}
	vfmadd132ps	(%r15){1to16}, %zmm3, %zmm7
	cmpq	$1, %rdi
	jne	.LBB33_50
	vmovaps	%zmm6, %zmm8
	jmp	.LBB33_52
	.p2align	4
.LBB33_47:
	vmovaps	%zmm6, %zmm8
	vmovaps	%zmm3, %zmm7
	jmp	.LBB33_52
	.p2align	4
.LBB33_50:
	movq	72(%rdx), %rax
	movq	104(%rdx), %r8
	vmovups	(%r12,%r8,4), %zmm8 {%k2} {z}
	vfmadd132ps	(%r15,%rax,4){1to16}, %zmm6, %zmm8
	cmpq	$3, %rdi
	jb	.LBB33_52
	leaq	(%r12,%r8,4), %rcx
	vmovups	(%rcx,%r8,4), %zmm3 {%k2} {z}
	vfmadd231ps	(%r15,%rax,8){1to16}, %zmm3, %zmm5
	.p2align	4
.LBB33_52:
	vaddps	%zmm7, %zmm8, %zmm3
	vaddps	%zmm5, %zmm4, %zmm6
	vextractf64x4	$1, %zmm8, %ymm8
	vpermpd	$255, %ymm8, %ymm8
	vextractf64x4	$1, %zmm4, %ymm4
	vpermpd	$255, %ymm4, %ymm4
	vinsertps	$76, %xmm8, %xmm4, %xmm4
	vextractf64x4	$1, %zmm7, %ymm7
	vpermpd	$255, %ymm7, %ymm7
	vextractf64x4	$1, %zmm5, %ymm5
	vpermpd	$255, %ymm5, %ymm5
	vinsertps	$76, %xmm7, %xmm5, %xmm5
	vaddps	%xmm5, %xmm4, %xmm4
	vpermps	%zmm4, %zmm0, %zmm3 {%k1}
	vpermt2ps	%zmm4, %zmm1, %zmm6
	vaddps	%zmm6, %zmm3, %zmm3
	movq	136(%rdx), %rax
	testq	%rax, %rax
	je	.LBB33_54
	movq	16(%rdx), %rcx
	cmpq	$16, %rcx
	cmovgeq	%r13, %rcx
	shlxl	%ecx, %ebp, %ecx
	notl	%ecx
	kmovd	%ecx, %k2
	vmovups	(%rax), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm3, %zmm3
.LBB33_54:
	movl	184(%rdx), %r9d
	movl	188(%rdx), %eax
	testl	%eax, %eax
	je	.LBB33_55
.LBB33_59:
	movq	144(%rdx), %rcx
	testq	%rcx, %rcx
	je	.LBB33_62
	movq	152(%rdx), %rdi
	testq	%rdi, %rdi
	je	.LBB33_62
	movq	16(%rdx), %r8
	cmpq	$16, %r8
	cmovgeq	%r13, %r8
	shlxl	%r8d, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k2
	vmovups	(%rcx), %zmm4 {%k2} {z}
	vmovups	(%rdi), %zmm5 {%k2} {z}
	vfmadd231ps	%zmm4, %zmm3, %zmm5
	vmovaps	%zmm5, %zmm3
.LBB33_62:
	movq	-120(%rsp), %rcx
	movq	40(%rcx), %rcx
	testq	%rcx, %rcx
	je	.LBB33_64
	movq	176(%rdx), %rdi
	imulq	%r14, %rdi
	movq	16(%rdx), %r8
	cmpq	$16, %r8
	cmovgeq	%r13, %r8
	shlxl	%r8d, %ebp, %r8d
	notl	%r8d
	kmovd	%r8d, %k2
	vmovups	(%rcx,%rdi,4), %zmm4 {%k2} {z}
	vaddps	%zmm4, %zmm3, %zmm3
.LBB33_64:
	testl	%eax, %eax
	je	.LBB33_73
	cmpl	$2, %r9d
	je	.LBB33_72
	cmpl	$1, %r9d
	jne	.LBB33_73
	vmaxps	%zmm3, %zmm2, %zmm3
	jmp	.LBB33_73
	.p2align	4
.LBB33_55:
	cmpl	$2, %r9d
	je	.LBB33_68
	cmpl	$1, %r9d
	jne	.LBB33_58
	vmaxps	%zmm3, %zmm2, %zmm3
	movl	$1, %r9d
	jmp	.LBB33_59
.LBB33_68:
	vbroadcastss	196(%rdx), %zmm4
	vbroadcastss	200(%rdx), %zmm5
	vmaxps	%zmm3, %zmm4, %zmm3
	vminps	%zmm3, %zmm5, %zmm3
	movl	$2, %r9d
	jmp	.LBB33_59
.LBB33_58:
	cmpl	$2, %r9d
	jg	.LBB33_73
	jmp	.LBB33_59
.LBB33_74:
	addq	$144, %rsp
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
.LBB33_2:
	.cfi_def_cfa_offset 200
	movq	-120(%rsp), %rcx
	movq	32(%rcx), %rdx
	movq	%rdx, 64(%rsp)
	movq	(%rcx), %rbp
	movq	16(%rcx), %rdx
	movq	%rdx, 8(%rsp)
	movq	24(%rcx), %rcx
	movq	%rcx, -72(%rsp)
	leaq	(,%rdi,4), %rcx
	movq	%rcx, (%rsp)
	leaq	8(,%rdi,4), %rcx
	movq	%rcx, -8(%rsp)
	leaq	4(,%rdi,4), %rcx
	movq	%rcx, -16(%rsp)
	movl	$16, %esi
	movl	$-1, %edx
	vbroadcasti32x4	.LCPI33_0(%rip), %zmm0
	movw	$-32768, %cx
	kmovd	%ecx, %k1
	vmovaps	.LCPI33_1(%rip), %zmm1
	vxorps	%xmm2, %xmm2, %xmm2
	movq	%rbp, 16(%rsp)
	jmp	.LBB33_3
	.p2align	4
.LBB33_34:
	movl	$-1, %edx
	movl	$16, %esi
.LBB33_20:
	movq	16(%rbp), %rax
	cmpq	$16, %rax
	cmovgeq	%rsi, %rax
	shlxl	%eax, %edx, %eax
	notl	%eax
	kmovd	%eax, %k2
	vmovups	%zmm3, (%r9) {%k2}
	vmovups	%zmm4, (%r9,%r12,4) {%k2}
	vmovups	%zmm5, (%r9,%r12,8) {%k2}
	leaq	(%r12,%r12,2), %rax
	leaq	(%r9,%rax,4), %rcx
	vmovups	%zmm6, (%r9,%rax,4) {%k2}
	vmovups	%zmm7, (%rcx,%r12,4) {%k2}
	vmovups	%zmm8, (%rcx,%r12,8) {%k2}
	leaq	6(%r14), %rax
	addq	$24, (%rsp)
	addq	$24, -8(%rsp)
	addq	$24, -16(%rsp)
	movq	%r14, %rdi
	cmpq	%rax, -64(%rsp)
	jl	.LBB33_21
.LBB33_3:
	movq	%rax, %r14
	movq	128(%rbp), %r12
	movq	%r12, %rax
	imulq	%rdi, %rax
	movq	64(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r9
	cmpl	$0, 192(%rbp)
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	je	.LBB33_5
	movq	16(%rbp), %rax
	cmpq	$16, %rax
	cmovgeq	%rsi, %rax
	shlxl	%eax, %edx, %eax
	notl	%eax
	kmovd	%eax, %k2
	vmovups	(%r9), %zmm8 {%k2} {z}
	vmovups	(%r9,%r12,4), %zmm7 {%k2} {z}
	vmovups	(%r9,%r12,8), %zmm6 {%k2} {z}
	leaq	(%r12,%r12,2), %rax
	leaq	(%r9,%rax,4), %rcx
	vmovups	(%r9,%rax,4), %zmm5 {%k2} {z}
	vmovups	(%rcx,%r12,4), %zmm4 {%k2} {z}
	vmovups	(%rcx,%r12,8), %zmm3 {%k2} {z}
.LBB33_5:
	movq	24(%rbp), %r11
	movq	64(%rbp), %r8
	movq	%r8, %rax
	imulq	%rdi, %rax
	movq	8(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rbx
	leaq	(%r8,%r8,2), %rax
	leaq	(%rbx,%rax,4), %rcx
	leaq	3(%r11), %rax
	testq	%r11, %r11
	movq	%r11, %r10
	cmovsq	%rax, %r10
	vxorps	%xmm9, %xmm9, %xmm9
	cmpq	$7, %rax
	jae	.LBB33_39
	movq	-72(%rsp), %r13
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm25, %xmm25, %xmm25
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm24, %xmm24, %xmm24
	vxorps	%xmm26, %xmm26, %xmm26
	jmp	.LBB33_8
	.p2align	4
.LBB33_39:
	movq	%r11, 48(%rsp)
	movq	%rdi, -128(%rsp)
	movq	%r9, -96(%rsp)
	movq	%r12, -88(%rsp)
	movq	%r14, -80(%rsp)
	movq	%r10, 40(%rsp)
	sarq	$2, %r10
	movq	%r10, -24(%rsp)
	movq	16(%rbp), %rax
	movq	72(%rbp), %rdi
	cmpq	$16, %rax
	cmovgeq	%rsi, %rax
	shlxl	%eax, %edx, %eax
	notl	%eax
	kmovd	%eax, %k2
	movq	%rdi, %rax
	shlq	$4, %rax
	movq	%rax, -32(%rsp)
	leaq	(,%rdi,4), %rax
	movq	%rcx, %r15
	leaq	(,%rdi,8), %rcx
	leaq	(%rax,%rax,2), %r9
	leaq	(%r15,%r9), %rdx
	movq	%rdx, -112(%rsp)
	leaq	(%r9,%r8,8), %rdx
	addq	%r15, %rdx
	movq	%rdx, -40(%rsp)
	leaq	(,%r8,4), %rdx
	leaq	(%r9,%r8,4), %rsi
	addq	%r15, %rsi
	movq	%rsi, -48(%rsp)
	leaq	(%rcx,%r8,8), %rcx
	addq	%r15, %rcx
	movq	%rcx, -56(%rsp)
	leaq	(%rdx,%rdi,8), %rcx
	addq	%r15, %rcx
	movq	%rcx, 136(%rsp)
	leaq	(%rax,%r8,8), %rcx
	addq	%r15, %rcx
	movq	%rcx, 128(%rsp)
	leaq	(%rax,%r8,4), %rax
	addq	%r15, %rax
	movq	%rax, 120(%rsp)
	movq	%r8, %rcx
	imulq	(%rsp), %rcx
	movq	8(%rsp), %rax
	leaq	(%rax,%rcx), %rbx
	leaq	(%rcx,%rdi,4), %rdx
	addq	%rax, %rdx
	movq	%rdx, 112(%rsp)
	leaq	(%rcx,%rdi,8), %rdx
	addq	%rax, %rdx
	movq	%rdx, 104(%rsp)
	addq	%rax, %r9
	addq	%r9, %rcx
	movq	%r8, %r11
	imulq	-8(%rsp), %r11
	movq	%r8, %rsi
	imulq	-16(%rsp), %rsi
	leaq	(%r9,%r11), %rdx
	movq	%rdx, 96(%rsp)
	addq	%rsi, %r9
	movq	%r9, -104(%rsp)
	leaq	(%r11,%rdi,8), %rdx
	addq	%rax, %rdx
	movq	%rdx, 88(%rsp)
	leaq	(%rsi,%rdi,8), %rdx
	addq	%rax, %rdx
	movq	%rdx, 80(%rsp)
	leaq	(%r11,%rdi,4), %rdx
	addq	%rax, %rdx
	movq	%rdx, 72(%rsp)
	leaq	(%rsi,%rdi,4), %r12
	addq	%rax, %r12
	addq	%rax, %r11
	addq	%rax, %rsi
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm25, %xmm25, %xmm25
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm24, %xmm24, %xmm24
	vxorps	%xmm26, %xmm26, %xmm26
	movq	104(%rbp), %r10
	movq	%r8, %rax
	leaq	(%r15,%rdi,4), %r8
	movq	%rdi, 24(%rsp)
	leaq	(%r15,%rdi,8), %rdx
	leaq	(%r15,%rax,8), %r14
	movq	%rax, 56(%rsp)
	movq	%r15, %r9
	leaq	(%r15,%rax,4), %rdi
	movq	%r10, 32(%rsp)
	leaq	(,%r10,4), %r13
	xorl	%r15d, %r15d
	movq	-72(%rsp), %rbp
	movq	-24(%rsp), %rax
	.p2align	4
.LBB33_40:
	vmovups	(%rbp), %zmm27 {%k2} {z}
	vmovups	(%rbp,%r13), %zmm28 {%k2} {z}
	addq	%r13, %rbp
	vmovups	(%r13,%rbp), %zmm29 {%k2} {z}
	addq	%r13, %rbp
	vmovups	(%r13,%rbp), %zmm30 {%k2} {z}
	movq	%rbx, %r10
	addq	%r13, %rbp
	addq	%r13, %rbp
	movq	%r10, %rbx
	vfmadd231ps	(%r10,%r15){1to16}, %zmm27, %zmm8
	vfmadd231ps	(%rsi,%r15){1to16}, %zmm27, %zmm7
	vfmadd231ps	(%r11,%r15){1to16}, %zmm27, %zmm6
	vfmadd231ps	(%r9,%r15){1to16}, %zmm27, %zmm5
	vfmadd231ps	(%rdi,%r15){1to16}, %zmm27, %zmm4
	vfmadd231ps	(%r14,%r15){1to16}, %zmm27, %zmm3
	movq	112(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm28, %zmm26
	vfmadd231ps	(%r12,%r15){1to16}, %zmm28, %zmm24
	movq	72(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm28, %zmm21
	vfmadd231ps	(%r8,%r15){1to16}, %zmm28, %zmm18
	movq	120(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm28, %zmm15
	movq	128(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm28, %zmm12
	movq	104(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm29, %zmm25
	movq	80(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm29, %zmm22
	movq	88(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm29, %zmm19
	vfmadd231ps	(%rdx,%r15){1to16}, %zmm29, %zmm16
	movq	136(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm29, %zmm13
	movq	-56(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm29, %zmm10
	vfmadd231ps	(%rcx,%r15){1to16}, %zmm30, %zmm23
	movq	-104(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm30, %zmm20
	movq	96(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm30, %zmm17
	movq	-112(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm30, %zmm14
	movq	-48(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm30, %zmm11
	movq	-40(%rsp), %r10
	vfmadd231ps	(%r10,%r15){1to16}, %zmm30, %zmm9
	addq	-32(%rsp), %r15
	decq	%rax
	jne	.LBB33_40
	movq	-24(%rsp), %rdx
	movq	24(%rsp), %rax
	imulq	%rdx, %rax
	shlq	$4, %rax
	movq	%r9, %rcx
	addq	%rax, %rcx
	movq	32(%rsp), %r13
	imulq	%rdx, %r13
	shlq	$4, %r13
	addq	-72(%rsp), %r13
	addq	%r15, %rbx
	movq	-80(%rsp), %r14
	movq	16(%rsp), %rbp
	movl	$16, %esi
	movl	$-1, %edx
	movq	-88(%rsp), %r12
	movq	-96(%rsp), %r9
	movq	-128(%rsp), %rdi
	movq	56(%rsp), %r8
	movq	48(%rsp), %r11
	movq	40(%rsp), %r10
.LBB33_8:
	andq	$-4, %r10
	subq	%r10, %r11
	testq	%r11, %r11
	jle	.LBB33_13
	movq	16(%rbp), %rax
	cmpq	$16, %rax
	cmovgeq	%rsi, %rax
	shlxl	%eax, %edx, %eax
	notl	%eax
	kmovd	%eax, %k2
	vmovups	(%r13), %zmm27 {%k2} {z}
	vfmadd231ps	(%rbx){1to16}, %zmm27, %zmm8
	vfmadd231ps	(%rbx,%r8,4){1to16}, %zmm27, %zmm7
	vfmadd231ps	(%rbx,%r8,8){1to16}, %zmm27, %zmm6
	vfmadd231ps	(%rcx){1to16}, %zmm27, %zmm5
	vfmadd231ps	(%rcx,%r8,4){1to16}, %zmm27, %zmm4
	vfmadd231ps	(%rcx,%r8,8){1to16}, %zmm27, %zmm3
	cmpq	$1, %r11
	je	.LBB33_13
	movq	%rdi, -128(%rsp)
	leaq	(%r8,%r8), %rax
	movq	%r8, %r15
	movq	104(%rbp), %r8
	movl	$16, %esi
	movq	16(%rbp), %rdx
	movq	%r11, %rdi
	movq	72(%rbp), %r11
	leaq	(%rbx,%r11,4), %r10
	cmpq	$16, %rdx
	cmovgeq	%rsi, %rdx
	movl	$-1, %esi
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k2
	vmovups	(%r13,%r8,4), %zmm27 {%k2} {z}
	vfmadd231ps	(%rbx,%r11,4){1to16}, %zmm27, %zmm26
	vfmadd231ps	(%r10,%r15,4){1to16}, %zmm27, %zmm24
	vfmadd231ps	(%r10,%rax,4){1to16}, %zmm27, %zmm21
	vfmadd231ps	(%rcx,%r11,4){1to16}, %zmm27, %zmm18
	leaq	(%rcx,%r11,4), %rdx
	vfmadd231ps	(%rdx,%r15,4){1to16}, %zmm27, %zmm15
	vfmadd231ps	(%rdx,%rax,4){1to16}, %zmm27, %zmm12
	cmpq	$3, %rdi
	jb	.LBB33_11
	movq	%r12, -88(%rsp)
	movq	%r14, %r12
	leaq	(,%r8,4), %r14
	addq	%r13, %r14
	movq	104(%rbp), %rcx
	movq	16(%rbp), %r8
	movq	%r9, -96(%rsp)
	movq	72(%rbp), %r9
	leaq	(%rdx,%r9,4), %rbx
	leaq	(%r10,%r9,4), %r11
	cmpq	$16, %r8
	movl	$16, %r13d
	cmovgeq	%r13, %r8
	shlxl	%r8d, %esi, %r8d
	notl	%r8d
	kmovd	%r8d, %k2
	vmovups	(%r14,%rcx,4), %zmm27 {%k2} {z}
	movq	%r12, %r14
	movq	-88(%rsp), %r12
	vfmadd231ps	(%r10,%r9,4){1to16}, %zmm27, %zmm25
	vfmadd231ps	(%r11,%r15,4){1to16}, %zmm27, %zmm22
	vfmadd231ps	(%r11,%rax,4){1to16}, %zmm27, %zmm19
	movq	-128(%rsp), %rdi
	movl	$16, %esi
	vfmadd231ps	(%rdx,%r9,4){1to16}, %zmm27, %zmm16
	movl	$-1, %edx
	movq	-96(%rsp), %r9
	vfmadd231ps	(%rbx,%r15,4){1to16}, %zmm27, %zmm13
	vfmadd231ps	(%rbx,%rax,4){1to16}, %zmm27, %zmm10
	jmp	.LBB33_13
.LBB33_11:
	movl	$-1, %edx
	movl	$16, %esi
	movq	-128(%rsp), %rdi
	.p2align	4
.LBB33_13:
	vextractf64x4	$1, %zmm26, %ymm27
	vpermpd	$255, %ymm27, %ymm27
	vextractf64x4	$1, %zmm23, %ymm28
	vpermpd	$255, %ymm28, %ymm28
	vinsertps	$76, %xmm27, %xmm28, %xmm27
	vaddps	%zmm8, %zmm26, %zmm26
	vaddps	%zmm25, %zmm23, %zmm23
	vextractf64x4	$1, %zmm8, %ymm8
	vpermpd	$255, %ymm8, %ymm8
	vextractf64x4	$1, %zmm25, %ymm25
	vpermpd	$255, %ymm25, %ymm25
	vinsertps	$76, %xmm8, %xmm25, %xmm8
	vaddps	%xmm8, %xmm27, %xmm8
	vextractf64x4	$1, %zmm24, %ymm25
	vpermpd	$255, %ymm25, %ymm25
	vextractf64x4	$1, %zmm20, %ymm27
	vpermpd	$255, %ymm27, %ymm27
	vinsertps	$76, %xmm25, %xmm27, %xmm25
	vaddps	%zmm7, %zmm24, %zmm24
	vaddps	%zmm22, %zmm20, %zmm20
	vextractf64x4	$1, %zmm7, %ymm7
	vpermpd	$255, %ymm7, %ymm7
	vextractf64x4	$1, %zmm22, %ymm22
	vpermpd	$255, %ymm22, %ymm22
	vinsertps	$76, %xmm7, %xmm22, %xmm7
	vaddps	%xmm7, %xmm25, %xmm7
	vextractf64x4	$1, %zmm21, %ymm22
	vpermpd	$255, %ymm22, %ymm22
	vextractf64x4	$1, %zmm17, %ymm25
	vpermpd	$255, %ymm25, %ymm25
	vinsertps	$76, %xmm22, %xmm25, %xmm22
	vaddps	%zmm6, %zmm21, %zmm21
	vaddps	%zmm19, %zmm17, %zmm17
	vextractf64x4	$1, %zmm6, %ymm6
	vpermpd	$255, %ymm6, %ymm6
	vextractf64x4	$1, %zmm19, %ymm19
	vpermpd	$255, %ymm19, %ymm19
	vinsertps	$76, %xmm6, %xmm19, %xmm6
	vaddps	%xmm6, %xmm22, %xmm6
	vextractf64x4	$1, %zmm18, %ymm19
	vpermpd	$255, %ymm19, %ymm19
	vextractf64x4	$1, %zmm14, %ymm22
	vpermpd	$255, %ymm22, %ymm22
	vinsertps	$76, %xmm19, %xmm22, %xmm19
	vaddps	%zmm5, %zmm18, %zmm18
	vaddps	%zmm16, %zmm14, %zmm14
	vextractf64x4	$1, %zmm5, %ymm5
	vpermpd	$255, %ymm5, %ymm5
	vextractf64x4	$1, %zmm16, %ymm16
	vpermpd	$255, %ymm16, %ymm16
	vinsertps	$76, %xmm5, %xmm16, %xmm5
	vaddps	%xmm5, %xmm19, %xmm16
	vextractf64x4	$1, %zmm15, %ymm5
	vpermpd	$255, %ymm5, %ymm5
	vextractf64x4	$1, %zmm11, %ymm19
	vpermpd	$255, %ymm19, %ymm19
	vinsertps	$76, %xmm5, %xmm19, %xmm5
	vaddps	%zmm4, %zmm15, %zmm15
	vaddps	%zmm13, %zmm11, %zmm11
	vextractf64x4	$1, %zmm4, %ymm4
	vpermpd	$255, %ymm4, %ymm4
	vextractf64x4	$1, %zmm13, %ymm13
	vpermpd	$255, %ymm13, %ymm13
	vinsertps	$76, %xmm4, %xmm13, %xmm4
	vaddps	%xmm4, %xmm5, %xmm13
	vextractf64x4	$1, %zmm12, %ymm4
	vpermpd	$255, %ymm4, %ymm4
	vextractf64x4	$1, %zmm9, %ymm5
	vpermpd	$255, %ymm5, %ymm5
	vinsertps	$76, %xmm4, %xmm5, %xmm4
	vaddps	%zmm3, %zmm12, %zmm12
	vaddps	%zmm10, %zmm9, %zmm9
	vextractf64x4	$1, %zmm3, %ymm3
	vpermpd	$255, %ymm3, %ymm3
	vextractf64x4	$1, %zmm10, %ymm5
	vpermpd	$255, %ymm5, %ymm5
	vinsertps	$76, %xmm3, %xmm5, %xmm3
	vaddps	%xmm3, %xmm4, %xmm10
	vpermps	%zmm8, %zmm0, %zmm26 {%k1}
	vpermt2ps	%zmm8, %zmm1, %zmm23
	vaddps	%zmm23, %zmm26, %zmm3
	vpermps	%zmm7, %zmm0, %zmm24 {%k1}
	vpermt2ps	%zmm7, %zmm1, %zmm20
	vaddps	%zmm20, %zmm24, %zmm4
	vpermps	%zmm6, %zmm0, %zmm21 {%k1}
	vpermt2ps	%zmm6, %zmm1, %zmm17
	vaddps	%zmm17, %zmm21, %zmm5
	vpermps	%zmm16, %zmm0, %zmm18 {%k1}
	vpermt2ps	%zmm16, %zmm1, %zmm14
	vaddps	%zmm14, %zmm18, %zmm6
	vpermps	%zmm13, %zmm0, %zmm15 {%k1}
	vpermt2ps	%zmm13, %zmm1, %zmm11
	vaddps	%zmm11, %zmm15, %zmm7
	vpermps	%zmm10, %zmm0, %zmm12 {%k1}
	vpermt2ps	%zmm10, %zmm1, %zmm9
	vaddps	%zmm9, %zmm12, %zmm8
	movq	136(%rbp), %rax
	testq	%rax, %rax
	je	.LBB33_15
	movq	16(%rbp), %rcx
	cmpq	$16, %rcx
	cmovgeq	%rsi, %rcx
	shlxl	%ecx, %edx, %ecx
	notl	%ecx
	kmovd	%ecx, %k2
	vmovups	(%rax), %zmm9 {%k2} {z}
	vaddps	%zmm9, %zmm3, %zmm3
	vaddps	%zmm9, %zmm4, %zmm4
	vaddps	%zmm9, %zmm5, %zmm5
	vaddps	%zmm9, %zmm6, %zmm6
	vaddps	%zmm9, %zmm7, %zmm7
	vaddps	%zmm9, %zmm8, %zmm8
.LBB33_15:
	movl	184(%rbp), %ebx
	movl	188(%rbp), %r10d
	testl	%r10d, %r10d
	je	.LBB33_16
.LBB33_28:
	movq	144(%rbp), %rdx
	testq	%rdx, %rdx
	je	.LBB33_31
	movq	152(%rbp), %r8
	testq	%r8, %r8
	je	.LBB33_31
	movq	16(%rbp), %r11
	cmpq	$16, %r11
	cmovgeq	%rsi, %r11
	movl	$-1, %eax
	shlxl	%r11d, %eax, %r11d
	notl	%r11d
	kmovd	%r11d, %k2
	vmovups	(%rdx), %zmm9 {%k2} {z}
	vmovups	(%r8), %zmm10 {%k2} {z}
	vfmadd213ps	%zmm10, %zmm9, %zmm3
	vfmadd213ps	%zmm10, %zmm9, %zmm4
	vfmadd213ps	%zmm10, %zmm9, %zmm5
	vfmadd213ps	%zmm10, %zmm9, %zmm6
	vfmadd213ps	%zmm10, %zmm9, %zmm7
	vfmadd213ps	%zmm10, %zmm9, %zmm8
.LBB33_31:
	movl	$16, %ecx
	movq	-120(%rsp), %rdx
	movq	40(%rdx), %rdx
	testq	%rdx, %rdx
	je	.LBB33_33
	movq	%rdi, %rsi
	movq	%r9, %r11
	movq	16(%rbp), %r9
	movq	176(%rbp), %rdi
	imulq	%rdi, %rsi
	leaq	(%rdx,%rsi,4), %r8
	cmpq	$16, %r9
	cmovgeq	%rcx, %r9
	movl	$-1, %ecx
	shlxl	%r9d, %ecx, %r9d
	notl	%r9d
	kmovd	%r9d, %k2
	vmovups	(%rdx,%rsi,4), %zmm9 {%k2} {z}
	vmovups	(%r8,%rdi,4), %zmm10 {%k2} {z}
	vmovups	(%r8,%rdi,8), %zmm11 {%k2} {z}
	leaq	(%rdi,%rdi,2), %rdx
	leaq	(%r8,%rdx,4), %r9
	vmovups	(%r8,%rdx,4), %zmm12 {%k2} {z}
	vmovups	(%r9,%rdi,4), %zmm13 {%k2} {z}
	vmovups	(%r9,%rdi,8), %zmm14 {%k2} {z}
	movq	%r11, %r9
	vaddps	%zmm9, %zmm3, %zmm3
	vaddps	%zmm10, %zmm4, %zmm4
	vaddps	%zmm11, %zmm5, %zmm5
	vaddps	%zmm12, %zmm6, %zmm6
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm14, %zmm8, %zmm8
.LBB33_33:
	testl	%r10d, %r10d
	je	.LBB33_34
	cmpl	$2, %ebx
	movl	$-1, %edx
	movl	$16, %esi
	je	.LBB33_38
	cmpl	$1, %ebx
	jne	.LBB33_20
	vmaxps	%zmm3, %zmm2, %zmm3
	vmaxps	%zmm4, %zmm2, %zmm4
	vmaxps	%zmm5, %zmm2, %zmm5
	vmaxps	%zmm6, %zmm2, %zmm6
	vmaxps	%zmm7, %zmm2, %zmm7
	vmaxps	%zmm8, %zmm2, %zmm8
	jmp	.LBB33_20
	.p2align	4
.LBB33_16:
	cmpl	$2, %ebx
	je	.LBB33_27
	cmpl	$1, %ebx
	jne	.LBB33_19
	vmaxps	%zmm3, %zmm2, %zmm3
	vmaxps	%zmm4, %zmm2, %zmm4
	vmaxps	%zmm5, %zmm2, %zmm5
	vmaxps	%zmm6, %zmm2, %zmm6
	vmaxps	%zmm7, %zmm2, %zmm7
	vmaxps	%zmm8, %zmm2, %zmm8
	movl	$1, %ebx
	jmp	.LBB33_28
.LBB33_38:
	vbroadcastss	196(%rbp), %zmm9
	vbroadcastss	200(%rbp), %zmm10
	vmaxps	%zmm3, %zmm9, %zmm3
	vminps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm4, %zmm9, %zmm4
	vminps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm5, %zmm9, %zmm5
	vminps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm6, %zmm9, %zmm6
	vminps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm7, %zmm9, %zmm7
	vminps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm8, %zmm9, %zmm8
	vminps	%zmm8, %zmm10, %zmm8
	jmp	.LBB33_20
.LBB33_27:
	vbroadcastss	196(%rbp), %zmm9
	vbroadcastss	200(%rbp), %zmm10
	vmaxps	%zmm3, %zmm9, %zmm3
	vminps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm4, %zmm9, %zmm4
	vminps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm5, %zmm9, %zmm5
	vminps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm6, %zmm9, %zmm6
	vminps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm7, %zmm9, %zmm7
	vminps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm8, %zmm9, %zmm8
	vminps	%zmm8, %zmm10, %zmm8
	movl	184(%rbp), %ebx
	cmpl	$2, %ebx
	jg	.LBB33_20
	jmp	.LBB33_28
.LBB33_19:
	cmpl	$3, %ebx
	jge	.LBB33_20
	jmp	.LBB33_28
.Lfunc_end33:
	.size	$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF, .Lfunc_end33-$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF
	.cfi_endproc
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
	subq	$216, %rsp
	.cfi_def_cfa_offset 272
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r8
	movq	%rsi, %r14
	movq	%rdi, %r15
	leaq	-1(%rsi), %rax
	cmpq	$5, %rax
	ja	.LBB34_120
	leaq	.LJTI34_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movq	%r13, 64(%rsp)
	movq	%r14, 80(%rsp)
	movq	%r15, 104(%rsp)
	jmpq	*%rax
.LBB34_2:
	movq	8(%r13), %r9
	leaq	128(%r8), %rax
	cmpq	%rax, %r9
	movq	%r9, 112(%rsp)
	jge	.LBB34_239
	movq	%r8, %rdx
.LBB34_4:
	leaq	64(%rdx), %rax
	cmpq	%rax, %r9
	jge	.LBB34_267
	movq	%rdx, %r11
.LBB34_6:
	leaq	32(%r11), %rax
	cmpq	%rax, %r9
	jge	.LBB34_302
	movq	%r11, %rbp
.LBB34_8:
	cmpq	%r9, %rbp
	jge	.LBB34_121
	movq	(%r13), %rcx
	movq	16(%r13), %r8
	movq	32(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movl	$16, %edi
	movl	$-1, %r12d
	movq	%r8, 24(%rsp)
	jmp	.LBB34_12
.LBB34_10:
	vbroadcastss	196(%rcx), %zmm2
	vbroadcastss	200(%rcx), %zmm3
	vmaxps	%zmm1, %zmm2, %zmm1
	vminps	%zmm1, %zmm3, %zmm1
	.p2align	4
.LBB34_11:
	movq	16(%rcx), %rax
	subq	%rbp, %rax
	cmpq	$16, %rax
	cmovgeq	%rdi, %rax
	shlxl	%eax, %r12d, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm1, (%r10) {%k1}
	addq	$16, %rbp
	cmpq	%r9, %rbp
	jge	.LBB34_121
.LBB34_12:
	movq	128(%rcx), %rax
	imulq	%r15, %rax
	movq	16(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	leaq	(%rax,%rbp,4), %r10
	leaq	15(%rbp), %rax
	testq	%rbp, %rbp
	cmovnsq	%rbp, %rax
	cmpl	$0, 192(%rcx)
	vxorps	%xmm1, %xmm1, %xmm1
	je	.LBB34_14
	movq	16(%rcx), %rdx
	subq	%rbp, %rdx
	cmpq	$16, %rdx
	cmovgeq	%rdi, %rdx
	shlxl	%edx, %r12d, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%r10), %zmm1 {%k1} {z}
.LBB34_14:
	movl	$-1, %r11d
	movq	24(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB34_22
	movq	64(%rcx), %rsi
	imulq	%r15, %rsi
	leaq	(%r8,%rsi,4), %r14
	sarq	$4, %rax
	imulq	96(%rcx), %rax
	movq	8(%rsp), %rsi
	leaq	(%rsi,%rax,4), %r12
	movq	16(%rcx), %rax
	movq	72(%rcx), %rbx
	subq	%rbp, %rax
	cmpq	$16, %rax
	cmovgeq	%rdi, %rax
	shlxl	%eax, %r11d, %eax
	notl	%eax
	kmovd	%eax, %k1
	movq	104(%rcx), %r13
	cmpq	$8, %rdx
	jb	.LBB34_19
	movq	%rbp, 88(%rsp)
	movq	%rdx, %r11
	andq	$-8, %r11
	movq	%r13, %rax
	shlq	$5, %rax
	movq	%rbx, %rbp
	shlq	$5, %rbp
	leaq	(,%r13,4), %r15
	leaq	(,%rbx,4), %rdi
	.p2align	4
.LBB34_17:
	movq	%r12, %r8
	movq	%r14, %rsi
	vmovups	(%r12), %zmm2 {%k1} {z}
	vfmadd132ps	(%r14){1to16}, %zmm1, %zmm2
	addq	%r15, %r12
	vmovups	(%r8,%r15), %zmm1 {%k1} {z}
	addq	%rdi, %r14
	vfmadd132ps	(%rsi,%rdi){1to16}, %zmm2, %zmm1
	vmovups	(%r15,%r12), %zmm2 {%k1} {z}
	vfmadd132ps	(%rdi,%r14){1to16}, %zmm1, %zmm2
	addq	%r15, %r12
	addq	%rdi, %r14
	vmovups	(%r15,%r12), %zmm1 {%k1} {z}
	vfmadd132ps	(%rdi,%r14){1to16}, %zmm2, %zmm1
	addq	%r15, %r12
	addq	%rdi, %r14
	vmovups	(%r15,%r12), %zmm2 {%k1} {z}
	vfmadd132ps	(%rdi,%r14){1to16}, %zmm1, %zmm2
	addq	%r15, %r12
	addq	%rdi, %r14
	vmovups	(%r15,%r12), %zmm1 {%k1} {z}
	vfmadd132ps	(%rdi,%r14){1to16}, %zmm2, %zmm1
	addq	%r15, %r12
	addq	%rdi, %r14
	vmovups	(%r15,%r12), %zmm2 {%k1} {z}
	vfmadd132ps	(%rdi,%r14){1to16}, %zmm1, %zmm2
	addq	%r15, %r12
	addq	%rdi, %r14
	vmovups	(%r15,%r12), %zmm1 {%k1} {z}
	vfmadd132ps	(%rdi,%r14){1to16}, %zmm2, %zmm1
	addq	%r15, %r12
	addq	%r15, %r12
	addq	%rdi, %r14
	addq	%rdi, %r14
	addq	$-8, %r11
	jne	.LBB34_17
	addq	%rax, %r8
	addq	%rbp, %rsi
	movq	%r8, %r12
	movq	%rsi, %r14
	movq	104(%rsp), %r15
	movq	112(%rsp), %r9
	movq	88(%rsp), %rbp
	movq	24(%rsp), %r8
	movl	$16, %edi
.LBB34_19:
	andl	$7, %edx
	je	.LBB34_22
	shlq	$2, %r13
	shlq	$2, %rbx
	.p2align	4
.LBB34_21:
	vmovups	(%r12), %zmm2 {%k1} {z}
	vfmadd231ps	(%r14){1to16}, %zmm2, %zmm1
	addq	%r13, %r12
	addq	%rbx, %r14
	decq	%rdx
	jne	.LBB34_21
.LBB34_22:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB34_24
	movq	16(%rcx), %rdx
	subq	%rbp, %rdx
	cmpq	$16, %rdx
	cmovgeq	%rdi, %rdx
	movl	$-1, %r12d
	shlxl	%edx, %r12d, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%rbp,4), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	jmp	.LBB34_25
	.p2align	4
.LBB34_24:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movl	$-1, %r12d
.LBB34_25:
	movl	184(%rcx), %eax
	movl	188(%rcx), %r11d
	testl	%r11d, %r11d
	je	.LBB34_35
.LBB34_26:
	movq	144(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB34_29
	movq	152(%rcx), %rsi
	testq	%rsi, %rsi
	je	.LBB34_29
	movl	$16, %ebx
	movq	16(%rcx), %rdi
	subq	%rbp, %rdi
	cmpq	$16, %rdi
	cmovgeq	%rbx, %rdi
	shlxl	%edi, %r12d, %edi
	notl	%edi
	kmovd	%edi, %k1
	movl	$16, %edi
	vmovups	(%rdx,%rbp,4), %zmm2 {%k1} {z}
	vmovups	(%rsi,%rbp,4), %zmm3 {%k1} {z}
	vfmadd231ps	%zmm2, %zmm1, %zmm3
	vmovaps	%zmm3, %zmm1
.LBB34_29:
	movq	40(%r13), %rdx
	testq	%rdx, %rdx
	je	.LBB34_31
	movq	176(%rcx), %rsi
	imulq	%r15, %rsi
	leaq	(%rdx,%rsi,4), %rdx
	movq	16(%rcx), %rsi
	subq	%rbp, %rsi
	cmpq	$16, %rsi
	cmovgeq	%rdi, %rsi
	shlxl	%esi, %r12d, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	(%rdx,%rbp,4), %zmm2 {%k1} {z}
	vaddps	%zmm2, %zmm1, %zmm1
.LBB34_31:
	testl	%r11d, %r11d
	je	.LBB34_11
	cmpl	$2, %eax
	je	.LBB34_10
	cmpl	$1, %eax
	jne	.LBB34_11
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB34_11
	.p2align	4
.LBB34_35:
	cmpl	$2, %eax
	je	.LBB34_38
	cmpl	$1, %eax
	jne	.LBB34_39
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %eax
	jmp	.LBB34_26
.LBB34_38:
	vbroadcastss	196(%rcx), %zmm2
	vbroadcastss	200(%rcx), %zmm3
	vmaxps	%zmm1, %zmm2, %zmm1
	vminps	%zmm1, %zmm3, %zmm1
	movl	$2, %eax
	jmp	.LBB34_26
.LBB34_39:
	cmpl	$3, %eax
	jge	.LBB34_11
	jmp	.LBB34_26
.LBB34_40:
	movq	8(%r13), %rcx
	leaq	64(%r8), %rax
	movq	%rcx, 24(%rsp)
	cmpq	%rax, %rcx
	jl	.LBB34_120
	movq	(%r13), %r9
	movq	16(%r13), %rax
	movq	%rax, 8(%rsp)
	movq	32(%r13), %rax
	movq	%rax, 56(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 40(%rsp)
	leaq	8(,%r15,4), %rax
	movq	%rax, 48(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 96(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r9, 72(%rsp)
	jmp	.LBB34_130
.LBB34_128:
	vbroadcastss	196(%r9), %zmm21
	vbroadcastss	200(%r9), %zmm22
	vmaxps	%zmm1, %zmm21, %zmm1
	vminps	%zmm1, %zmm22, %zmm1
	vmaxps	%zmm2, %zmm21, %zmm2
	vminps	%zmm2, %zmm22, %zmm2
	vmaxps	%zmm3, %zmm21, %zmm3
	vminps	%zmm3, %zmm22, %zmm3
	vmaxps	%zmm4, %zmm21, %zmm4
	vminps	%zmm4, %zmm22, %zmm4
	vmaxps	%zmm5, %zmm21, %zmm5
	vminps	%zmm5, %zmm22, %zmm5
	vmaxps	%zmm6, %zmm21, %zmm6
	vminps	%zmm6, %zmm22, %zmm6
	vmaxps	%zmm7, %zmm21, %zmm7
	vminps	%zmm7, %zmm22, %zmm7
	vmaxps	%zmm8, %zmm21, %zmm8
	vminps	%zmm8, %zmm22, %zmm8
	vmaxps	%zmm9, %zmm21, %zmm9
	vminps	%zmm9, %zmm22, %zmm9
	vmaxps	%zmm10, %zmm21, %zmm10
	vminps	%zmm10, %zmm22, %zmm10
	vmaxps	%zmm11, %zmm21, %zmm11
	vminps	%zmm11, %zmm22, %zmm11
	vmaxps	%zmm12, %zmm21, %zmm12
	vminps	%zmm12, %zmm22, %zmm12
	vmaxps	%zmm13, %zmm21, %zmm13
	vminps	%zmm13, %zmm22, %zmm13
	vmaxps	%zmm14, %zmm21, %zmm14
	vminps	%zmm14, %zmm22, %zmm14
	vmaxps	%zmm15, %zmm21, %zmm15
	vminps	%zmm15, %zmm22, %zmm15
	vmaxps	%zmm16, %zmm21, %zmm16
	vminps	%zmm16, %zmm22, %zmm16
	vmaxps	%zmm17, %zmm21, %zmm17
	vminps	%zmm17, %zmm22, %zmm17
	vmaxps	%zmm18, %zmm21, %zmm18
	vminps	%zmm18, %zmm22, %zmm18
	vmaxps	%zmm19, %zmm21, %zmm19
	vminps	%zmm19, %zmm22, %zmm19
	vmaxps	%zmm20, %zmm21, %zmm20
	vminps	%zmm20, %zmm22, %zmm20
	.p2align	4
.LBB34_129:
	vmovups	%zmm1, (%r15)
	vmovups	%zmm2, 64(%r15)
	vmovups	%zmm3, 128(%r15)
	vmovups	%zmm4, 192(%r15)
	vmovups	%zmm5, (%r15,%r10,4)
	vmovups	%zmm6, 64(%r15,%r10,4)
	vmovups	%zmm7, 128(%r15,%r10,4)
	vmovups	%zmm8, 192(%r15,%r10,4)
	vmovups	%zmm9, (%r15,%r10,8)
	vmovups	%zmm10, 64(%r15,%r10,8)
	vmovups	%zmm11, 128(%r15,%r10,8)
	vmovups	%zmm12, 192(%r15,%r10,8)
	leaq	(%r10,%r10,2), %rax
	leaq	(%r15,%rax,4), %rcx
	vmovups	%zmm13, (%r15,%rax,4)
	vmovups	%zmm14, 64(%r15,%rax,4)
	vmovups	%zmm15, 128(%r15,%rax,4)
	vmovups	%zmm16, 192(%r15,%rax,4)
	vmovups	%zmm17, (%rcx,%r10,4)
	vmovups	%zmm18, 64(%rcx,%r10,4)
	vmovups	%zmm19, 128(%rcx,%r10,4)
	vmovups	%zmm20, 192(%rcx,%r10,4)
	leaq	64(%r8), %rbp
	subq	$-128, %r8
	cmpq	%r8, 24(%rsp)
	movq	%rbp, %r8
	movq	104(%rsp), %r15
	jl	.LBB34_121
.LBB34_130:
	movq	64(%r9), %r12
	movq	128(%r9), %rsi
	movq	%rsi, %rax
	imulq	%r15, %rax
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%r15, %rcx
	leaq	(%rax,%r8,4), %r15
	movq	%r12, %rax
	imulq	%rcx, %rax
	movq	8(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rbp
	leaq	(%r12,%r12,2), %rax
	leaq	(,%rax,4), %r10
	addq	%rbp, %r10
	leaq	15(%r8), %rax
	testq	%r8, %r8
	cmovnsq	%r8, %rax
	cmpl	$0, 192(%r9)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	je	.LBB34_132
	vmovups	(%r15), %zmm1
	vmovups	64(%r15), %zmm2
	vmovups	128(%r15), %zmm3
	vmovups	192(%r15), %zmm4
	vmovups	(%r15,%rsi,4), %zmm5
	vmovups	64(%r15,%rsi,4), %zmm6
	vmovups	128(%r15,%rsi,4), %zmm7
	vmovups	192(%r15,%rsi,4), %zmm8
	vmovups	(%r15,%rsi,8), %zmm9
	vmovups	64(%r15,%rsi,8), %zmm10
	vmovups	128(%r15,%rsi,8), %zmm11
	vmovups	192(%r15,%rsi,8), %zmm12
	leaq	(%rsi,%rsi,2), %rcx
	leaq	(%r15,%rcx,4), %rdx
	vmovups	(%r15,%rcx,4), %zmm13
	vmovups	64(%r15,%rcx,4), %zmm14
	vmovups	128(%r15,%rcx,4), %zmm15
	vmovups	192(%r15,%rcx,4), %zmm16
	vmovups	(%rdx,%rsi,4), %zmm17
	vmovups	64(%rdx,%rsi,4), %zmm18
	vmovups	128(%rdx,%rsi,4), %zmm19
	vmovups	192(%rdx,%rsi,4), %zmm20
.LBB34_132:
	movq	%rsi, 16(%rsp)
	movq	%r8, 32(%rsp)
	movq	24(%r9), %rbx
	testq	%rbx, %rbx
	je	.LBB34_135
	sarq	$4, %rax
	movq	96(%r9), %rdi
	movq	72(%r9), %r14
	movq	104(%r9), %r13
	leaq	12(,%rax,4), %r8
	imulq	%rdi, %r8
	shlq	$2, %r13
	leaq	8(,%rax,4), %r9
	imulq	%rdi, %r9
	leaq	4(,%rax,4), %rdx
	imulq	%rdi, %rdx
	imulq	%rax, %rdi
	shlq	$2, %rdi
	shlq	$2, %r14
	leaq	(%r10,%r12,4), %rax
	movq	48(%rsp), %rsi
	imulq	%r12, %rsi
	movq	8(%rsp), %rcx
	addq	%rcx, %rsi
	imulq	96(%rsp), %r12
	addq	%rcx, %r12
	xorl	%ecx, %ecx
	movq	40(%rsp), %r11
	.p2align	4
.LBB34_134:
	vmovups	(%r11,%rdi), %zmm21
	vmovups	(%r11,%rdx), %zmm22
	vmovups	(%r11,%r9), %zmm23
	vmovups	(%r11,%r8), %zmm24
	vbroadcastss	(%rbp,%rcx), %zmm25
	vfmadd231ps	%zmm21, %zmm25, %zmm1
	vfmadd231ps	%zmm22, %zmm25, %zmm2
	vfmadd231ps	%zmm23, %zmm25, %zmm3
	vfmadd231ps	%zmm25, %zmm24, %zmm4
	vbroadcastss	(%r12,%rcx), %zmm25
	vfmadd231ps	%zmm21, %zmm25, %zmm5
	vfmadd231ps	%zmm22, %zmm25, %zmm6
	vfmadd231ps	%zmm23, %zmm25, %zmm7
	vfmadd231ps	%zmm25, %zmm24, %zmm8
	vbroadcastss	(%rsi,%rcx), %zmm25
	vfmadd231ps	%zmm21, %zmm25, %zmm9
	vfmadd231ps	%zmm22, %zmm25, %zmm10
	vfmadd231ps	%zmm23, %zmm25, %zmm11
	vfmadd231ps	%zmm25, %zmm24, %zmm12
	vbroadcastss	(%r10,%rcx), %zmm25
	vfmadd231ps	%zmm21, %zmm25, %zmm13
	vfmadd231ps	%zmm22, %zmm25, %zmm14
	vfmadd231ps	%zmm23, %zmm25, %zmm15
	vfmadd231ps	%zmm25, %zmm24, %zmm16
	vbroadcastss	(%rax,%rcx), %zmm25
	vfmadd231ps	%zmm21, %zmm25, %zmm17
	vfmadd231ps	%zmm22, %zmm25, %zmm18
	vfmadd231ps	%zmm23, %zmm25, %zmm19
	vfmadd231ps	%zmm24, %zmm25, %zmm20
	addq	%r13, %r11
	addq	%r14, %rcx
	decq	%rbx
	jne	.LBB34_134
.LBB34_135:
	movq	72(%rsp), %r9
	movq	136(%r9), %rax
	testq	%rax, %rax
	je	.LBB34_137
	movq	32(%rsp), %r8
	vmovups	(%rax,%r8,4), %zmm21
	vmovups	64(%rax,%r8,4), %zmm22
	vmovups	128(%rax,%r8,4), %zmm23
	vmovups	192(%rax,%r8,4), %zmm24
	vaddps	%zmm21, %zmm1, %zmm1
	vaddps	%zmm22, %zmm2, %zmm2
	vaddps	%zmm23, %zmm3, %zmm3
	vaddps	%zmm24, %zmm4, %zmm4
	vaddps	%zmm21, %zmm5, %zmm5
	vaddps	%zmm22, %zmm6, %zmm6
	vaddps	%zmm23, %zmm7, %zmm7
	vaddps	%zmm24, %zmm8, %zmm8
	vaddps	%zmm21, %zmm9, %zmm9
	vaddps	%zmm22, %zmm10, %zmm10
	vaddps	%zmm23, %zmm11, %zmm11
	vaddps	%zmm24, %zmm12, %zmm12
	vaddps	%zmm21, %zmm13, %zmm13
	vaddps	%zmm22, %zmm14, %zmm14
	vaddps	%zmm23, %zmm15, %zmm15
	vaddps	%zmm24, %zmm16, %zmm16
	vaddps	%zmm21, %zmm17, %zmm17
	vaddps	%zmm22, %zmm18, %zmm18
	vaddps	%zmm23, %zmm19, %zmm19
	vaddps	%zmm24, %zmm20, %zmm20
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	jmp	.LBB34_138
	.p2align	4
.LBB34_137:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	32(%rsp), %r8
.LBB34_138:
	movq	16(%rsp), %r10
	movl	184(%r9), %r12d
	movl	188(%r9), %ebp
	testl	%ebp, %ebp
	jne	.LBB34_144
	cmpl	$2, %r12d
	je	.LBB34_142
	cmpl	$1, %r12d
	jne	.LBB34_143
	vmaxps	%zmm1, %zmm0, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	vmaxps	%zmm17, %zmm0, %zmm17
	vmaxps	%zmm18, %zmm0, %zmm18
	vmaxps	%zmm19, %zmm0, %zmm19
	vmaxps	%zmm20, %zmm0, %zmm20
	jmp	.LBB34_143
.LBB34_142:
	vbroadcastss	196(%r9), %zmm21
	vbroadcastss	200(%r9), %zmm22
	vmaxps	%zmm1, %zmm21, %zmm1
	vminps	%zmm1, %zmm22, %zmm1
	vmaxps	%zmm2, %zmm21, %zmm2
	vminps	%zmm2, %zmm22, %zmm2
	vmaxps	%zmm3, %zmm21, %zmm3
	vminps	%zmm3, %zmm22, %zmm3
	vmaxps	%zmm4, %zmm21, %zmm4
	vminps	%zmm4, %zmm22, %zmm4
	vmaxps	%zmm5, %zmm21, %zmm5
	vminps	%zmm5, %zmm22, %zmm5
	vmaxps	%zmm6, %zmm21, %zmm6
	vminps	%zmm6, %zmm22, %zmm6
	vmaxps	%zmm7, %zmm21, %zmm7
	vminps	%zmm7, %zmm22, %zmm7
	vmaxps	%zmm8, %zmm21, %zmm8
	vminps	%zmm8, %zmm22, %zmm8
	vmaxps	%zmm9, %zmm21, %zmm9
	vminps	%zmm9, %zmm22, %zmm9
	vmaxps	%zmm10, %zmm21, %zmm10
	vminps	%zmm10, %zmm22, %zmm10
	vmaxps	%zmm11, %zmm21, %zmm11
	vminps	%zmm11, %zmm22, %zmm11
	vmaxps	%zmm12, %zmm21, %zmm12
	vminps	%zmm12, %zmm22, %zmm12
	vmaxps	%zmm13, %zmm21, %zmm13
	vminps	%zmm13, %zmm22, %zmm13
	vmaxps	%zmm14, %zmm21, %zmm14
	vminps	%zmm14, %zmm22, %zmm14
	vmaxps	%zmm15, %zmm21, %zmm15
	vminps	%zmm15, %zmm22, %zmm15
	vmaxps	%zmm16, %zmm21, %zmm16
	vminps	%zmm16, %zmm22, %zmm16
	vmaxps	%zmm17, %zmm21, %zmm17
	vminps	%zmm17, %zmm22, %zmm17
	vmaxps	%zmm18, %zmm21, %zmm18
	vminps	%zmm18, %zmm22, %zmm18
	vmaxps	%zmm19, %zmm21, %zmm19
	vminps	%zmm19, %zmm22, %zmm19
	vmaxps	%zmm20, %zmm21, %zmm20
	vminps	%zmm20, %zmm22, %zmm20
.LBB34_143:
	movl	184(%r9), %r12d
	cmpl	$3, %r12d
	jge	.LBB34_129
.LBB34_144:
	movq	144(%r9), %rax
	testq	%rax, %rax
	je	.LBB34_147
	movq	152(%r9), %rcx
	testq	%rcx, %rcx
	je	.LBB34_147
	vmovups	(%rax,%r8,4), %zmm21
	vmovups	64(%rax,%r8,4), %zmm22
	vmovups	128(%rax,%r8,4), %zmm23
	vmovups	192(%rax,%r8,4), %zmm24
	vmovups	(%rcx,%r8,4), %zmm25
	vmovups	64(%rcx,%r8,4), %zmm26
	vmovups	128(%rcx,%r8,4), %zmm27
	vmovups	192(%rcx,%r8,4), %zmm28
	vfmadd213ps	%zmm25, %zmm21, %zmm1
	vfmadd213ps	%zmm26, %zmm22, %zmm2
	vfmadd213ps	%zmm27, %zmm23, %zmm3
	vfmadd213ps	%zmm28, %zmm24, %zmm4
	vfmadd213ps	%zmm25, %zmm21, %zmm5
	vfmadd213ps	%zmm26, %zmm22, %zmm6
	vfmadd213ps	%zmm27, %zmm23, %zmm7
	vfmadd213ps	%zmm28, %zmm24, %zmm8
	vfmadd213ps	%zmm25, %zmm21, %zmm9
	vfmadd213ps	%zmm26, %zmm22, %zmm10
	vfmadd213ps	%zmm27, %zmm23, %zmm11
	vfmadd213ps	%zmm28, %zmm24, %zmm12
	vfmadd213ps	%zmm25, %zmm21, %zmm13
	vfmadd213ps	%zmm26, %zmm22, %zmm14
	vfmadd213ps	%zmm27, %zmm23, %zmm15
	vfmadd213ps	%zmm28, %zmm24, %zmm16
	vfmadd213ps	%zmm25, %zmm21, %zmm17
	vfmadd213ps	%zmm26, %zmm22, %zmm18
	vfmadd213ps	%zmm27, %zmm23, %zmm19
	vfmadd213ps	%zmm28, %zmm24, %zmm20
.LBB34_147:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_149
	movq	176(%r9), %rcx
	movq	%rcx, %rdx
	imulq	104(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%r8,4), %rdx
	leaq	(%rcx,%rcx,2), %rsi
	leaq	(%rdx,%rsi,4), %rdi
	vaddps	(%rax,%r8,4), %zmm1, %zmm1
	vaddps	64(%rax,%r8,4), %zmm2, %zmm2
	vaddps	128(%rax,%r8,4), %zmm3, %zmm3
	vaddps	192(%rax,%r8,4), %zmm4, %zmm4
	vaddps	(%rdx,%rcx,4), %zmm5, %zmm5
	vaddps	64(%rdx,%rcx,4), %zmm6, %zmm6
	vaddps	128(%rdx,%rcx,4), %zmm7, %zmm7
	vaddps	192(%rdx,%rcx,4), %zmm8, %zmm8
	vaddps	(%rdx,%rcx,8), %zmm9, %zmm9
	vaddps	64(%rdx,%rcx,8), %zmm10, %zmm10
	vaddps	128(%rdx,%rcx,8), %zmm11, %zmm11
	vaddps	192(%rdx,%rcx,8), %zmm12, %zmm12
	vaddps	(%rdx,%rsi,4), %zmm13, %zmm13
	vaddps	64(%rdx,%rsi,4), %zmm14, %zmm14
	vaddps	128(%rdx,%rsi,4), %zmm15, %zmm15
	vaddps	192(%rdx,%rsi,4), %zmm16, %zmm16
	vaddps	(%rdi,%rcx,4), %zmm17, %zmm17
	vaddps	64(%rdi,%rcx,4), %zmm18, %zmm18
	vaddps	128(%rdi,%rcx,4), %zmm19, %zmm19
	vaddps	192(%rdi,%rcx,4), %zmm20, %zmm20
.LBB34_149:
	testl	%ebp, %ebp
	je	.LBB34_129
	cmpl	$2, %r12d
	je	.LBB34_128
	cmpl	$1, %r12d
	jne	.LBB34_129
	vmaxps	%zmm1, %zmm0, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	vmaxps	%zmm17, %zmm0, %zmm17
	vmaxps	%zmm18, %zmm0, %zmm18
	vmaxps	%zmm19, %zmm0, %zmm19
	vmaxps	%zmm20, %zmm0, %zmm20
	jmp	.LBB34_129
.LBB34_42:
	movq	8(%r13), %r10
	leaq	64(%r8), %rax
	cmpq	%rax, %r10
	movq	%r10, 40(%rsp)
	jge	.LBB34_153
	movq	%r8, %r12
.LBB34_44:
	leaq	32(%r12), %rax
	cmpq	%rax, %r10
	jge	.LBB34_183
	movq	%r12, %rbp
.LBB34_46:
	cmpq	%r10, %rbp
	jge	.LBB34_121
	movq	(%r13), %r8
	movq	16(%r13), %rax
	movq	%rax, 120(%rsp)
	movq	32(%r13), %rax
	movq	%rax, 112(%rsp)
	movq	24(%r13), %rbx
	leaq	(,%r15,4), %rax
	movq	%rax, 168(%rsp)
	leaq	8(,%r15,4), %rax
	movq	%rax, 160(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 152(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movl	$16, %r12d
	movl	$-1, %esi
	movq	%r8, 184(%rsp)
	movq	%rbx, 176(%rsp)
	jmp	.LBB34_50
	.p2align	4
.LBB34_48:
	movl	$-1, %esi
.LBB34_49:
	movq	16(%r8), %rax
	subq	%rbp, %rax
	cmpq	$16, %rax
	cmovgeq	%r12, %rax
	shlxl	%eax, %esi, %eax
	notl	%eax
	kmovd	%eax, %k1
	movq	96(%rsp), %rcx
	vmovups	%zmm3, (%rcx) {%k1}
	movq	48(%rsp), %rax
	vmovups	%zmm2, (%rcx,%rax,4) {%k1}
	vmovups	%zmm1, (%rcx,%rax,8) {%k1}
	addq	$16, %rbp
	cmpq	%r10, %rbp
	jge	.LBB34_121
.LBB34_50:
	movq	128(%r8), %rdx
	movq	%rdx, %rax
	imulq	%r15, %rax
	movq	112(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	leaq	(%rax,%rbp,4), %rdi
	leaq	15(%rbp), %rax
	testq	%rbp, %rbp
	cmovnsq	%rbp, %rax
	cmpl	$0, 192(%r8)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	je	.LBB34_52
	movq	16(%r8), %rcx
	subq	%rbp, %rcx
	cmpq	$16, %rcx
	cmovgeq	%r12, %rcx
	shlxl	%ecx, %esi, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rdi), %zmm3 {%k1} {z}
	vmovups	(%rdi,%rdx,4), %zmm2 {%k1} {z}
	vmovups	(%rdi,%rdx,8), %zmm1 {%k1} {z}
.LBB34_52:
	movq	%rdi, 96(%rsp)
	movq	%rdx, 48(%rsp)
	movq	24(%r8), %rdx
	testq	%rdx, %rdx
	je	.LBB34_60
	movq	64(%r8), %r9
	sarq	$4, %rax
	imulq	96(%r8), %rax
	leaq	(%rbx,%rax,4), %r14
	movq	16(%r8), %rax
	movq	72(%r8), %rdi
	subq	%rbp, %rax
	cmpq	$16, %rax
	cmovgeq	%r12, %rax
	shlxl	%eax, %esi, %eax
	notl	%eax
	kmovd	%eax, %k1
	movq	104(%r8), %r11
	cmpq	$4, %rdx
	jae	.LBB34_55
	movq	%r9, %rax
	imulq	%r15, %rax
	movq	120(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r13
	andl	$3, %edx
	jne	.LBB34_58
	jmp	.LBB34_60
	.p2align	4
.LBB34_55:
	movq	%rbp, 88(%rsp)
	movq	%rdx, %rbx
	andq	$-4, %rbx
	movq	%r11, %rax
	shlq	$4, %rax
	movq	%rax, 144(%rsp)
	movq	%rdi, %rax
	shlq	$4, %rax
	movq	%rax, 16(%rsp)
	movq	%r11, %rsi
	movq	160(%rsp), %r11
	imulq	%r9, %r11
	leaq	(,%rdi,4), %rax
	leaq	(%rax,%rax,2), %rbp
	leaq	(%r11,%rbp), %rax
	movq	%rax, 8(%rsp)
	movq	152(%rsp), %r8
	imulq	%r9, %r8
	leaq	(%r8,%rbp), %rax
	movq	%rax, 24(%rsp)
	movq	168(%rsp), %rax
	imulq	%r9, %rax
	addq	%rax, %rbp
	leaq	(%r11,%rdi,8), %rcx
	movq	%rcx, 72(%rsp)
	leaq	(%r8,%rdi,8), %rcx
	movq	%rcx, 56(%rsp)
	leaq	(%rax,%rdi,8), %rcx
	movq	%rcx, 32(%rsp)
	leaq	(%r11,%rdi,4), %r12
	leaq	(%r8,%rdi,4), %r10
	movq	%rdi, 128(%rsp)
	leaq	(%rax,%rdi,4), %rcx
	movq	%rsi, 136(%rsp)
	leaq	(,%rsi,4), %rdi
	movq	120(%rsp), %r13
	.p2align	4
.LBB34_56:
	movq	%r14, %rsi
	addq	%rdi, %r14
	vmovups	(%rdi,%r14), %zmm4 {%k1} {z}
	addq	%rdi, %r14
	vmovups	(%rdi,%r14), %zmm5 {%k1} {z}
	addq	%rdi, %r14
	addq	%rdi, %r14
	vmovups	(%rsi), %zmm6 {%k1} {z}
	vfmadd231ps	(%r13,%rax){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%r13,%r8){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%r13,%r11){1to16}, %zmm6, %zmm1
	vmovups	(%rsi,%rdi), %zmm6 {%k1} {z}
	vfmadd231ps	(%r13,%rcx){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%r13,%r10){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%r13,%r12){1to16}, %zmm6, %zmm1
	movq	32(%rsp), %r15
	vfmadd231ps	(%r13,%r15){1to16}, %zmm4, %zmm3
	movq	56(%rsp), %r15
	vfmadd231ps	(%r13,%r15){1to16}, %zmm4, %zmm2
	movq	72(%rsp), %r15
	vfmadd231ps	(%r13,%r15){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%r13,%rbp){1to16}, %zmm5, %zmm3
	movq	24(%rsp), %r15
	vfmadd231ps	(%r13,%r15){1to16}, %zmm5, %zmm2
	movq	8(%rsp), %r15
	vfmadd231ps	(%r13,%r15){1to16}, %zmm5, %zmm1
	addq	16(%rsp), %r13
	addq	$-4, %rbx
	jne	.LBB34_56
	addq	144(%rsp), %rsi
	addq	%rax, %r13
	movq	%rsi, %r14
	movq	104(%rsp), %r15
	movq	40(%rsp), %r10
	movq	88(%rsp), %rbp
	movq	184(%rsp), %r8
	movq	176(%rsp), %rbx
	movl	$16, %r12d
	movl	$-1, %esi
	movq	128(%rsp), %rdi
	movq	136(%rsp), %r11
	andl	$3, %edx
	je	.LBB34_60
.LBB34_58:
	shlq	$2, %r11
	shlq	$2, %rdi
	.p2align	4
.LBB34_59:
	vmovups	(%r14), %zmm4 {%k1} {z}
	vfmadd231ps	(%r13){1to16}, %zmm4, %zmm3
	vfmadd231ps	(%r13,%r9,4){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%r13,%r9,8){1to16}, %zmm4, %zmm1
	addq	%r11, %r14
	addq	%rdi, %r13
	decq	%rdx
	jne	.LBB34_59
.LBB34_60:
	movq	136(%r8), %rax
	testq	%rax, %rax
	je	.LBB34_62
	movq	16(%r8), %rcx
	subq	%rbp, %rcx
	cmpq	$16, %rcx
	cmovgeq	%r12, %rcx
	shlxl	%ecx, %esi, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%rbp,4), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vaddps	%zmm4, %zmm2, %zmm2
	vaddps	%zmm4, %zmm1, %zmm1
.LBB34_62:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movl	184(%r8), %r9d
	movl	188(%r8), %edi
	testl	%edi, %edi
	je	.LBB34_72
.LBB34_63:
	movq	144(%r8), %rax
	testq	%rax, %rax
	je	.LBB34_66
	movq	152(%r8), %rcx
	testq	%rcx, %rcx
	je	.LBB34_66
	movq	16(%r8), %rdx
	subq	%rbp, %rdx
	cmpq	$16, %rdx
	cmovgeq	%r12, %rdx
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%rbp,4), %zmm4 {%k1} {z}
	vmovups	(%rcx,%rbp,4), %zmm5 {%k1} {z}
	vfmadd213ps	%zmm5, %zmm4, %zmm3
	vfmadd213ps	%zmm5, %zmm4, %zmm2
	vfmadd213ps	%zmm5, %zmm4, %zmm1
.LBB34_66:
	movl	$-1, %r11d
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_68
	movq	16(%r8), %rcx
	movq	176(%r8), %rdx
	movq	%rdx, %rsi
	imulq	%r15, %rsi
	leaq	(%rax,%rsi,4), %rax
	leaq	(%rax,%rbp,4), %rsi
	subq	%rbp, %rcx
	cmpq	$16, %rcx
	cmovgeq	%r12, %rcx
	shlxl	%ecx, %r11d, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%rbp,4), %zmm4 {%k1} {z}
	vmovups	(%rsi,%rdx,4), %zmm5 {%k1} {z}
	vmovups	(%rsi,%rdx,8), %zmm6 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vaddps	%zmm5, %zmm2, %zmm2
	vaddps	%zmm6, %zmm1, %zmm1
.LBB34_68:
	testl	%edi, %edi
	je	.LBB34_48
	cmpl	$2, %r9d
	movl	$-1, %esi
	je	.LBB34_75
	cmpl	$1, %r9d
	jne	.LBB34_49
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB34_49
	.p2align	4
.LBB34_72:
	cmpl	$2, %r9d
	je	.LBB34_76
	cmpl	$1, %r9d
	jne	.LBB34_77
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %r9d
	jmp	.LBB34_63
.LBB34_75:
	vbroadcastss	196(%r8), %zmm4
	vbroadcastss	200(%r8), %zmm5
	vmaxps	%zmm3, %zmm4, %zmm3
	vminps	%zmm3, %zmm5, %zmm3
	vmaxps	%zmm2, %zmm4, %zmm2
	vminps	%zmm2, %zmm5, %zmm2
	vmaxps	%zmm1, %zmm4, %zmm1
	vminps	%zmm1, %zmm5, %zmm1
	jmp	.LBB34_49
.LBB34_76:
	vbroadcastss	196(%r8), %zmm4
	vbroadcastss	200(%r8), %zmm5
	vmaxps	%zmm3, %zmm4, %zmm3
	vminps	%zmm3, %zmm5, %zmm3
	vmaxps	%zmm2, %zmm4, %zmm2
	vminps	%zmm2, %zmm5, %zmm2
	vmaxps	%zmm1, %zmm4, %zmm1
	vminps	%zmm1, %zmm5, %zmm1
	movl	$2, %r9d
	jmp	.LBB34_63
.LBB34_77:
	cmpl	$3, %r9d
	jge	.LBB34_49
	jmp	.LBB34_63
.LBB34_78:
	movq	8(%r13), %rcx
	leaq	64(%r8), %rax
	movq	%rcx, 8(%rsp)
	cmpq	%rax, %rcx
	jl	.LBB34_120
	movq	(%r13), %r9
	movq	16(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	32(%r13), %rax
	movq	%rax, 72(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 56(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, 40(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 48(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r9, 24(%rsp)
	jmp	.LBB34_216
.LBB34_214:
	vbroadcastss	196(%r9), %zmm17
	vbroadcastss	200(%r9), %zmm18
	vmaxps	%zmm1, %zmm17, %zmm1
	vminps	%zmm1, %zmm18, %zmm1
	vmaxps	%zmm2, %zmm17, %zmm2
	vminps	%zmm2, %zmm18, %zmm2
	vmaxps	%zmm3, %zmm17, %zmm3
	vminps	%zmm3, %zmm18, %zmm3
	vmaxps	%zmm4, %zmm17, %zmm4
	vminps	%zmm4, %zmm18, %zmm4
	vmaxps	%zmm5, %zmm17, %zmm5
	vminps	%zmm5, %zmm18, %zmm5
	vmaxps	%zmm6, %zmm17, %zmm6
	vminps	%zmm6, %zmm18, %zmm6
	vmaxps	%zmm7, %zmm17, %zmm7
	vminps	%zmm7, %zmm18, %zmm7
	vmaxps	%zmm8, %zmm17, %zmm8
	vminps	%zmm8, %zmm18, %zmm8
	vmaxps	%zmm9, %zmm17, %zmm9
	vminps	%zmm9, %zmm18, %zmm9
	vmaxps	%zmm10, %zmm17, %zmm10
	vminps	%zmm10, %zmm18, %zmm10
	vmaxps	%zmm11, %zmm17, %zmm11
	vminps	%zmm11, %zmm18, %zmm11
	vmaxps	%zmm12, %zmm17, %zmm12
	vminps	%zmm12, %zmm18, %zmm12
	vmaxps	%zmm13, %zmm17, %zmm13
	vminps	%zmm13, %zmm18, %zmm13
	vmaxps	%zmm14, %zmm17, %zmm14
	vminps	%zmm14, %zmm18, %zmm14
	vmaxps	%zmm15, %zmm17, %zmm15
	vminps	%zmm15, %zmm18, %zmm15
	vmaxps	%zmm16, %zmm17, %zmm16
	vminps	%zmm16, %zmm18, %zmm16
	.p2align	4
.LBB34_215:
	vmovups	%zmm1, (%r15)
	vmovups	%zmm2, 64(%r15)
	vmovups	%zmm3, 128(%r15)
	vmovups	%zmm4, 192(%r15)
	vmovups	%zmm5, (%r15,%r11,4)
	vmovups	%zmm6, 64(%r15,%r11,4)
	vmovups	%zmm7, 128(%r15,%r11,4)
	vmovups	%zmm8, 192(%r15,%r11,4)
	leaq	(%r15,%r11,8), %rax
	vmovups	%zmm9, (%r15,%r11,8)
	vmovups	%zmm10, 64(%r15,%r11,8)
	vmovups	%zmm11, 128(%r15,%r11,8)
	vmovups	%zmm12, 192(%r15,%r11,8)
	vmovups	%zmm13, (%rax,%r11,4)
	vmovups	%zmm14, 64(%rax,%r11,4)
	vmovups	%zmm15, 128(%rax,%r11,4)
	vmovups	%zmm16, 192(%rax,%r11,4)
	leaq	64(%rdi), %rbp
	subq	$-128, %rdi
	cmpq	%rdi, 8(%rsp)
	movq	%rbp, %r8
	movq	104(%rsp), %r15
	jl	.LBB34_121
.LBB34_216:
	movq	64(%r9), %r12
	movq	128(%r9), %r11
	movq	%r11, %rax
	imulq	%r15, %rax
	movq	72(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%r15, %rcx
	leaq	(%rax,%r8,4), %r15
	movq	%r12, %rax
	imulq	%rcx, %rax
	movq	16(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	leaq	(%rax,%r12,8), %rbp
	leaq	15(%r8), %rax
	testq	%r8, %r8
	cmovnsq	%r8, %rax
	cmpl	$0, 192(%r9)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	je	.LBB34_218
	vmovups	(%r15), %zmm1
	vmovups	64(%r15), %zmm2
	vmovups	128(%r15), %zmm3
	vmovups	192(%r15), %zmm4
	vmovups	(%r15,%r11,4), %zmm5
	vmovups	64(%r15,%r11,4), %zmm6
	vmovups	128(%r15,%r11,4), %zmm7
	vmovups	192(%r15,%r11,4), %zmm8
	leaq	(%r15,%r11,8), %rcx
	vmovups	(%r15,%r11,8), %zmm9
	vmovups	64(%r15,%r11,8), %zmm10
	vmovups	128(%r15,%r11,8), %zmm11
	vmovups	192(%r15,%r11,8), %zmm12
	vmovups	(%rcx,%r11,4), %zmm13
	vmovups	64(%rcx,%r11,4), %zmm14
	vmovups	128(%rcx,%r11,4), %zmm15
	vmovups	192(%rcx,%r11,4), %zmm16
.LBB34_218:
	movq	%r8, 32(%rsp)
	movq	24(%r9), %rdx
	testq	%rdx, %rdx
	je	.LBB34_221
	sarq	$4, %rax
	movq	96(%r9), %r10
	movq	72(%r9), %rbx
	movq	104(%r9), %r14
	leaq	12(,%rax,4), %r13
	imulq	%r10, %r13
	shlq	$2, %r14
	leaq	8(,%rax,4), %r8
	imulq	%r10, %r8
	leaq	4(,%rax,4), %r9
	imulq	%r10, %r9
	imulq	%rax, %r10
	shlq	$2, %r10
	shlq	$2, %rbx
	movq	40(%rsp), %rdi
	imulq	%r12, %rdi
	movq	48(%rsp), %rax
	imulq	%r12, %rax
	movq	16(%rsp), %rsi
	movq	56(%rsp), %rcx
	.p2align	4
.LBB34_220:
	vmovups	(%rcx,%r10), %zmm17
	vmovups	(%rcx,%r9), %zmm18
	vmovups	(%rcx,%r8), %zmm19
	vmovups	(%rcx,%r13), %zmm20
	vbroadcastss	(%rsi,%rdi), %zmm21
	vfmadd231ps	%zmm17, %zmm21, %zmm1
	vfmadd231ps	%zmm18, %zmm21, %zmm2
	vfmadd231ps	%zmm19, %zmm21, %zmm3
	vfmadd231ps	%zmm21, %zmm20, %zmm4
	vbroadcastss	(%rsi,%rax), %zmm21
	vfmadd231ps	%zmm17, %zmm21, %zmm5
	vfmadd231ps	%zmm18, %zmm21, %zmm6
	vfmadd231ps	%zmm19, %zmm21, %zmm7
	vfmadd231ps	%zmm21, %zmm20, %zmm8
	vbroadcastss	(%rbp), %zmm21
	vfmadd231ps	%zmm17, %zmm21, %zmm9
	vfmadd231ps	%zmm18, %zmm21, %zmm10
	vfmadd231ps	%zmm19, %zmm21, %zmm11
	vfmadd231ps	%zmm21, %zmm20, %zmm12
	vbroadcastss	(%rbp,%r12,4), %zmm21
	vfmadd231ps	%zmm17, %zmm21, %zmm13
	vfmadd231ps	%zmm18, %zmm21, %zmm14
	vfmadd231ps	%zmm19, %zmm21, %zmm15
	vfmadd231ps	%zmm20, %zmm21, %zmm16
	addq	%r14, %rcx
	addq	%rbx, %rbp
	addq	%rbx, %rsi
	decq	%rdx
	jne	.LBB34_220
.LBB34_221:
	movq	24(%rsp), %r9
	movq	136(%r9), %rax
	testq	%rax, %rax
	je	.LBB34_223
	movq	32(%rsp), %rdi
	vmovups	(%rax,%rdi,4), %zmm17
	vmovups	64(%rax,%rdi,4), %zmm18
	vmovups	128(%rax,%rdi,4), %zmm19
	vmovups	192(%rax,%rdi,4), %zmm20
	vaddps	%zmm17, %zmm1, %zmm1
	vaddps	%zmm18, %zmm2, %zmm2
	vaddps	%zmm19, %zmm3, %zmm3
	vaddps	%zmm20, %zmm4, %zmm4
	vaddps	%zmm17, %zmm5, %zmm5
	vaddps	%zmm18, %zmm6, %zmm6
	vaddps	%zmm19, %zmm7, %zmm7
	vaddps	%zmm20, %zmm8, %zmm8
	vaddps	%zmm17, %zmm9, %zmm9
	vaddps	%zmm18, %zmm10, %zmm10
	vaddps	%zmm19, %zmm11, %zmm11
	vaddps	%zmm20, %zmm12, %zmm12
	vaddps	%zmm17, %zmm13, %zmm13
	vaddps	%zmm18, %zmm14, %zmm14
	vaddps	%zmm19, %zmm15, %zmm15
	vaddps	%zmm20, %zmm16, %zmm16
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	jmp	.LBB34_224
	.p2align	4
.LBB34_223:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	32(%rsp), %rdi
.LBB34_224:
	movl	184(%r9), %r12d
	movl	188(%r9), %ebp
	testl	%ebp, %ebp
	jne	.LBB34_230
	cmpl	$2, %r12d
	je	.LBB34_228
	cmpl	$1, %r12d
	jne	.LBB34_229
	vmaxps	%zmm1, %zmm0, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	jmp	.LBB34_229
.LBB34_228:
	vbroadcastss	196(%r9), %zmm17
	vbroadcastss	200(%r9), %zmm18
	vmaxps	%zmm1, %zmm17, %zmm1
	vminps	%zmm1, %zmm18, %zmm1
	vmaxps	%zmm2, %zmm17, %zmm2
	vminps	%zmm2, %zmm18, %zmm2
	vmaxps	%zmm3, %zmm17, %zmm3
	vminps	%zmm3, %zmm18, %zmm3
	vmaxps	%zmm4, %zmm17, %zmm4
	vminps	%zmm4, %zmm18, %zmm4
	vmaxps	%zmm5, %zmm17, %zmm5
	vminps	%zmm5, %zmm18, %zmm5
	vmaxps	%zmm6, %zmm17, %zmm6
	vminps	%zmm6, %zmm18, %zmm6
	vmaxps	%zmm7, %zmm17, %zmm7
	vminps	%zmm7, %zmm18, %zmm7
	vmaxps	%zmm8, %zmm17, %zmm8
	vminps	%zmm8, %zmm18, %zmm8
	vmaxps	%zmm9, %zmm17, %zmm9
	vminps	%zmm9, %zmm18, %zmm9
	vmaxps	%zmm10, %zmm17, %zmm10
	vminps	%zmm10, %zmm18, %zmm10
	vmaxps	%zmm11, %zmm17, %zmm11
	vminps	%zmm11, %zmm18, %zmm11
	vmaxps	%zmm12, %zmm17, %zmm12
	vminps	%zmm12, %zmm18, %zmm12
	vmaxps	%zmm13, %zmm17, %zmm13
	vminps	%zmm13, %zmm18, %zmm13
	vmaxps	%zmm14, %zmm17, %zmm14
	vminps	%zmm14, %zmm18, %zmm14
	vmaxps	%zmm15, %zmm17, %zmm15
	vminps	%zmm15, %zmm18, %zmm15
	vmaxps	%zmm16, %zmm17, %zmm16
	vminps	%zmm16, %zmm18, %zmm16
.LBB34_229:
	movl	184(%r9), %r12d
	cmpl	$3, %r12d
	jge	.LBB34_215
.LBB34_230:
	movq	144(%r9), %rax
	testq	%rax, %rax
	je	.LBB34_233
	movq	152(%r9), %rcx
	testq	%rcx, %rcx
	je	.LBB34_233
	vmovups	(%rax,%rdi,4), %zmm17
	vmovups	64(%rax,%rdi,4), %zmm18
	vmovups	128(%rax,%rdi,4), %zmm19
	vmovups	192(%rax,%rdi,4), %zmm20
	vmovups	(%rcx,%rdi,4), %zmm21
	vmovups	64(%rcx,%rdi,4), %zmm22
	vmovups	128(%rcx,%rdi,4), %zmm23
	vmovups	192(%rcx,%rdi,4), %zmm24
	vfmadd213ps	%zmm21, %zmm17, %zmm1
	vfmadd213ps	%zmm22, %zmm18, %zmm2
	vfmadd213ps	%zmm23, %zmm19, %zmm3
	vfmadd213ps	%zmm24, %zmm20, %zmm4
	vfmadd213ps	%zmm21, %zmm17, %zmm5
	vfmadd213ps	%zmm22, %zmm18, %zmm6
	vfmadd213ps	%zmm23, %zmm19, %zmm7
	vfmadd213ps	%zmm24, %zmm20, %zmm8
	vfmadd213ps	%zmm21, %zmm17, %zmm9
	vfmadd213ps	%zmm22, %zmm18, %zmm10
	vfmadd213ps	%zmm23, %zmm19, %zmm11
	vfmadd213ps	%zmm24, %zmm20, %zmm12
	vfmadd213ps	%zmm21, %zmm17, %zmm13
	vfmadd213ps	%zmm22, %zmm18, %zmm14
	vfmadd213ps	%zmm23, %zmm19, %zmm15
	vfmadd213ps	%zmm24, %zmm20, %zmm16
.LBB34_233:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_235
	movq	176(%r9), %rcx
	movq	%rcx, %rdx
	imulq	104(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%rdi,4), %rdx
	leaq	(%rdx,%rcx,8), %rsi
	vaddps	(%rax,%rdi,4), %zmm1, %zmm1
	vaddps	64(%rax,%rdi,4), %zmm2, %zmm2
	vaddps	128(%rax,%rdi,4), %zmm3, %zmm3
	vaddps	192(%rax,%rdi,4), %zmm4, %zmm4
	vaddps	(%rdx,%rcx,4), %zmm5, %zmm5
	vaddps	64(%rdx,%rcx,4), %zmm6, %zmm6
	vaddps	128(%rdx,%rcx,4), %zmm7, %zmm7
	vaddps	192(%rdx,%rcx,4), %zmm8, %zmm8
	vaddps	(%rdx,%rcx,8), %zmm9, %zmm9
	vaddps	64(%rdx,%rcx,8), %zmm10, %zmm10
	vaddps	128(%rdx,%rcx,8), %zmm11, %zmm11
	vaddps	192(%rdx,%rcx,8), %zmm12, %zmm12
	vaddps	(%rsi,%rcx,4), %zmm13, %zmm13
	vaddps	64(%rsi,%rcx,4), %zmm14, %zmm14
	vaddps	128(%rsi,%rcx,4), %zmm15, %zmm15
	vaddps	192(%rsi,%rcx,4), %zmm16, %zmm16
.LBB34_235:
	testl	%ebp, %ebp
	je	.LBB34_215
	cmpl	$2, %r12d
	je	.LBB34_214
	cmpl	$1, %r12d
	jne	.LBB34_215
	vmaxps	%zmm1, %zmm0, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	jmp	.LBB34_215
.LBB34_80:
	movq	8(%r13), %rdi
	leaq	64(%r8), %rax
	cmpq	%rax, %rdi
	movq	%rdi, 96(%rsp)
	jge	.LBB34_332
	movq	%r8, %r11
.LBB34_82:
	leaq	32(%r11), %rax
	cmpq	%rax, %rdi
	jge	.LBB34_361
	movq	%r11, %rbp
.LBB34_84:
	cmpq	%rdi, %rbp
	jge	.LBB34_121
	movq	(%r13), %r10
	movq	16(%r13), %rax
	movq	%rax, 56(%rsp)
	movq	32(%r13), %r11
	movq	24(%r13), %rax
	movq	%rax, 32(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, 136(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 144(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movl	$16, %ebx
	movl	$-1, %esi
	movq	%r10, 120(%rsp)
	movq	%r11, 128(%rsp)
	jmp	.LBB34_88
	.p2align	4
.LBB34_86:
	movl	$-1, %esi
.LBB34_87:
	movq	16(%r10), %rax
	subq	%rbp, %rax
	cmpq	$16, %rax
	cmovgeq	%rbx, %rax
	shlxl	%eax, %esi, %eax
	notl	%eax
	kmovd	%eax, %k1
	movq	24(%rsp), %rcx
	vmovups	%zmm2, (%rcx) {%k1}
	movq	8(%rsp), %rax
	vmovups	%zmm1, (%rcx,%rax,4) {%k1}
	addq	$16, %rbp
	cmpq	%rdi, %rbp
	jge	.LBB34_121
.LBB34_88:
	movq	128(%r10), %rdx
	movq	%rdx, %rax
	imulq	%r15, %rax
	leaq	(%r11,%rax,4), %rax
	leaq	(%rax,%rbp,4), %r8
	leaq	15(%rbp), %rax
	testq	%rbp, %rbp
	cmovnsq	%rbp, %rax
	cmpl	$0, 192(%r10)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	je	.LBB34_90
	movq	16(%r10), %rcx
	subq	%rbp, %rcx
	cmpq	$16, %rcx
	cmovgeq	%rbx, %rcx
	shlxl	%ecx, %esi, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%r8), %zmm2 {%k1} {z}
	vmovups	(%r8,%rdx,4), %zmm1 {%k1} {z}
.LBB34_90:
	movq	%r8, 24(%rsp)
	movq	%rdx, 8(%rsp)
	movl	$16, %edx
	movq	24(%r10), %rbx
	testq	%rbx, %rbx
	je	.LBB34_99
	movq	64(%r10), %r8
	sarq	$4, %rax
	imulq	96(%r10), %rax
	movq	32(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r9
	movq	16(%r10), %rax
	movq	72(%r10), %r12
	subq	%rbp, %rax
	cmpq	$16, %rax
	cmovgeq	%rdx, %rax
	shlxl	%eax, %esi, %eax
	notl	%eax
	kmovd	%eax, %k1
	movq	104(%r10), %rax
	cmpq	$4, %rbx
	movq	%rax, 72(%rsp)
	jae	.LBB34_93
	movq	%r8, %rax
	imulq	%r15, %rax
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rdx
	jmp	.LBB34_96
	.p2align	4
.LBB34_93:
	movq	%rbp, 88(%rsp)
	movq	%rbx, %r15
	andq	$-4, %r15
	movq	%rax, %rcx
	shlq	$4, %rcx
	movq	%rcx, 112(%rsp)
	movq	%r12, %r13
	shlq	$4, %r13
	movq	144(%rsp), %rsi
	imulq	%r8, %rsi
	movq	%rax, %rdx
	leaq	(,%r12,4), %rax
	leaq	(%rax,%rax,2), %r11
	leaq	(%rsi,%r11), %rax
	movq	%rax, 16(%rsp)
	movq	136(%rsp), %r10
	movq	%r8, 40(%rsp)
	imulq	%r8, %r10
	addq	%r10, %r11
	leaq	(%rsi,%r12,8), %rbp
	leaq	(%r10,%r12,8), %rax
	leaq	(%rsi,%r12,4), %rcx
	movq	%r12, 48(%rsp)
	leaq	(%r10,%r12,4), %r14
	leaq	(,%rdx,4), %r8
	movq	56(%rsp), %rdx
	.p2align	4
.LBB34_94:
	movq	%r9, %rdi
	vmovups	(%r9), %zmm3 {%k1} {z}
	vfmadd231ps	(%rdx,%r10){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rdx,%rsi){1to16}, %zmm3, %zmm1
	vmovups	(%r9,%r8), %zmm3 {%k1} {z}
	vfmadd231ps	(%rdx,%r14){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rdx,%rcx){1to16}, %zmm3, %zmm1
	addq	%r8, %r9
	vmovups	(%r8,%r9), %zmm3 {%k1} {z}
	addq	%r8, %r9
	vfmadd231ps	(%rdx,%rax){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rdx,%rbp){1to16}, %zmm3, %zmm1
	vmovups	(%r8,%r9), %zmm3 {%k1} {z}
	vfmadd231ps	(%rdx,%r11){1to16}, %zmm3, %zmm2
	movq	16(%rsp), %r12
	vfmadd231ps	(%rdx,%r12){1to16}, %zmm3, %zmm1
	addq	%r13, %rdx
	addq	%r8, %r9
	addq	%r8, %r9
	addq	$-4, %r15
	jne	.LBB34_94
	addq	112(%rsp), %rdi
	addq	%r10, %rdx
	movq	%rdi, %r9
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	104(%rsp), %r15
	movq	96(%rsp), %rdi
	movq	88(%rsp), %rbp
	movq	120(%rsp), %r10
	movq	128(%rsp), %r11
	movl	$-1, %esi
	movq	40(%rsp), %r8
	movq	48(%rsp), %r12
.LBB34_96:
	andl	$3, %ebx
	movq	72(%rsp), %rax
	je	.LBB34_99
	shlq	$2, %rax
	shlq	$2, %r12
	.p2align	4
.LBB34_98:
	vmovups	(%r9), %zmm3 {%k1} {z}
	vfmadd231ps	(%rdx){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rdx,%r8,4){1to16}, %zmm3, %zmm1
	addq	%rax, %r9
	addq	%r12, %rdx
	decq	%rbx
	jne	.LBB34_98
.LBB34_99:
	movq	136(%r10), %rax
	testq	%rax, %rax
	je	.LBB34_101
	movq	16(%r10), %rcx
	subq	%rbp, %rcx
	cmpq	$16, %rcx
	movl	$16, %ebx
	cmovgeq	%rbx, %rcx
	shlxl	%ecx, %esi, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%rbp,4), %zmm3 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vaddps	%zmm3, %zmm1, %zmm1
	jmp	.LBB34_102
	.p2align	4
.LBB34_101:
	movl	$16, %ebx
.LBB34_102:
	movl	184(%r10), %r9d
	movl	188(%r10), %r8d
	testl	%r8d, %r8d
	je	.LBB34_112
.LBB34_103:
	movq	144(%r10), %rax
	testq	%rax, %rax
	je	.LBB34_106
	movq	152(%r10), %rcx
	testq	%rcx, %rcx
	je	.LBB34_106
	movq	16(%r10), %rdx
	subq	%rbp, %rdx
	cmpq	$16, %rdx
	cmovgeq	%rbx, %rdx
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%rbp,4), %zmm3 {%k1} {z}
	vmovups	(%rcx,%rbp,4), %zmm4 {%k1} {z}
	vfmadd213ps	%zmm4, %zmm3, %zmm2
	vfmadd213ps	%zmm4, %zmm3, %zmm1
.LBB34_106:
	movl	$-1, %r12d
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_108
	movq	16(%r10), %rcx
	movq	176(%r10), %rdx
	movq	%rdx, %rsi
	imulq	%r15, %rsi
	leaq	(%rax,%rsi,4), %rax
	leaq	(%rax,%rbp,4), %rsi
	subq	%rbp, %rcx
	cmpq	$16, %rcx
	cmovgeq	%rbx, %rcx
	shlxl	%ecx, %r12d, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%rbp,4), %zmm3 {%k1} {z}
	vmovups	(%rsi,%rdx,4), %zmm4 {%k1} {z}
	vaddps	%zmm3, %zmm2, %zmm2
	vaddps	%zmm4, %zmm1, %zmm1
.LBB34_108:
	testl	%r8d, %r8d
	je	.LBB34_86
	cmpl	$2, %r9d
	movl	$-1, %esi
	je	.LBB34_115
	cmpl	$1, %r9d
	jne	.LBB34_87
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB34_87
	.p2align	4
.LBB34_112:
	cmpl	$2, %r9d
	je	.LBB34_116
	cmpl	$1, %r9d
	jne	.LBB34_117
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %r9d
	jmp	.LBB34_103
.LBB34_115:
	vbroadcastss	196(%r10), %zmm3
	vbroadcastss	200(%r10), %zmm4
	vmaxps	%zmm2, %zmm3, %zmm2
	vminps	%zmm2, %zmm4, %zmm2
	vmaxps	%zmm1, %zmm3, %zmm1
	vminps	%zmm1, %zmm4, %zmm1
	jmp	.LBB34_87
.LBB34_116:
	vbroadcastss	196(%r10), %zmm3
	vbroadcastss	200(%r10), %zmm4
	vmaxps	%zmm2, %zmm3, %zmm2
	vminps	%zmm2, %zmm4, %zmm2
	vmaxps	%zmm1, %zmm3, %zmm1
	vminps	%zmm1, %zmm4, %zmm1
	movl	$2, %r9d
	jmp	.LBB34_103
.LBB34_117:
	cmpl	$3, %r9d
	jge	.LBB34_87
	jmp	.LBB34_103
.LBB34_118:
	movq	8(%r13), %rcx
	leaq	64(%r8), %rax
	movq	%rcx, 72(%rsp)
	cmpq	%rax, %rcx
	jge	.LBB34_391
.LBB34_120:
	movq	%r8, %rbp
.LBB34_121:
	movq	8(%r13), %rbx
	cmpq	%rbx, %rbp
	jge	.LBB34_126
	movq	(%r13), %rax
	movq	24(%rax), %r12
	leaq	32(%rbp), %rax
	cmpq	%rax, %rbx
	jl	.LBB34_125
	.p2align	4
.LBB34_123:
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
	xorl	%ecx, %ecx
	movq	%r12, %r8
	movl	$257, %r9d
	vzeroupper
	callq	($s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5)
	leaq	32(%rbp), %rax
	addq	$64, %rbp
	cmpq	%rbp, %rbx
	movq	%rax, %rbp
	jge	.LBB34_123
	jmp	.LBB34_125
	.p2align	4
.LBB34_124:
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
	xorl	%ecx, %ecx
	movq	%r12, %r8
	movl	$257, %r9d
	vzeroupper
	callq	($s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5)
	addq	$16, %rbp
.LBB34_125:
	cmpq	%rbx, %rbp
	jl	.LBB34_124
.LBB34_126:
	addq	$216, %rsp
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
.LBB34_153:
	.cfi_def_cfa_offset 272
	movq	(%r13), %r9
	movq	16(%r13), %rax
	movq	%rax, 48(%rsp)
	movq	32(%r13), %rdi
	movq	24(%r13), %rax
	movq	%rax, 96(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, 168(%rsp)
	leaq	8(,%r15,4), %rax
	movq	%rax, 160(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 152(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r9, 184(%rsp)
	movq	%rdi, 176(%rsp)
	jmp	.LBB34_156
.LBB34_154:
	vbroadcastss	196(%r9), %zmm13
	vbroadcastss	200(%r9), %zmm14
	vmaxps	%zmm12, %zmm13, %zmm12
	vminps	%zmm12, %zmm14, %zmm12
	vmaxps	%zmm11, %zmm13, %zmm11
	vminps	%zmm11, %zmm14, %zmm11
	vmaxps	%zmm10, %zmm13, %zmm10
	vminps	%zmm10, %zmm14, %zmm10
	vmaxps	%zmm9, %zmm13, %zmm9
	vminps	%zmm9, %zmm14, %zmm9
	vmaxps	%zmm8, %zmm13, %zmm8
	vminps	%zmm8, %zmm14, %zmm8
	vmaxps	%zmm7, %zmm13, %zmm7
	vminps	%zmm7, %zmm14, %zmm7
	vmaxps	%zmm6, %zmm13, %zmm6
	vminps	%zmm6, %zmm14, %zmm6
	vmaxps	%zmm5, %zmm13, %zmm5
	vminps	%zmm5, %zmm14, %zmm5
	vmaxps	%zmm4, %zmm13, %zmm4
	vminps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm3, %zmm13, %zmm3
	vminps	%zmm3, %zmm14, %zmm3
	vmaxps	%zmm2, %zmm13, %zmm2
	vminps	%zmm2, %zmm14, %zmm2
	vmaxps	%zmm1, %zmm13, %zmm1
	vminps	%zmm1, %zmm14, %zmm1
	.p2align	4
.LBB34_155:
	vmovups	%zmm12, (%rbx)
	vmovups	%zmm11, 64(%rbx)
	vmovups	%zmm10, 128(%rbx)
	vmovups	%zmm9, 192(%rbx)
	vmovups	%zmm8, (%rbx,%r11,4)
	vmovups	%zmm7, 64(%rbx,%r11,4)
	vmovups	%zmm6, 128(%rbx,%r11,4)
	vmovups	%zmm5, 192(%rbx,%r11,4)
	vmovups	%zmm4, (%rbx,%r11,8)
	vmovups	%zmm3, 64(%rbx,%r11,8)
	vmovups	%zmm2, 128(%rbx,%r11,8)
	vmovups	%zmm1, 192(%rbx,%r11,8)
	leaq	64(%r8), %r12
	subq	$-128, %r8
	cmpq	%r8, %r10
	movq	%r12, %r8
	jl	.LBB34_44
.LBB34_156:
	movq	%r13, %r10
	movq	%r14, %r13
	movq	128(%r9), %r11
	movq	%r11, %rax
	movq	%r15, %rcx
	imulq	%r15, %rax
	leaq	(%rdi,%rax,4), %rax
	leaq	(%rax,%r8,4), %rbx
	leaq	15(%r8), %rax
	testq	%r8, %r8
	cmovnsq	%r8, %rax
	cmpl	$0, 192(%r9)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	je	.LBB34_158
	vmovups	(%rbx), %zmm12
	vmovups	64(%rbx), %zmm11
	vmovups	128(%rbx), %zmm10
	vmovups	192(%rbx), %zmm9
	vmovups	(%rbx,%r11,4), %zmm8
	vmovups	64(%rbx,%r11,4), %zmm7
	vmovups	128(%rbx,%r11,4), %zmm6
	vmovups	192(%rbx,%r11,4), %zmm5
	vmovups	(%rbx,%r11,8), %zmm4
	vmovups	64(%rbx,%r11,8), %zmm3
	vmovups	128(%rbx,%r11,8), %zmm2
	vmovups	192(%rbx,%r11,8), %zmm1
.LBB34_158:
	movq	24(%r9), %rdx
	testq	%rdx, %rdx
	je	.LBB34_161
	movq	%rdi, %r14
	movq	64(%r9), %rbp
	sarq	$4, %rax
	movq	96(%r9), %r12
	movq	%r12, %rdi
	imulq	%rax, %rdi
	cmpq	$1, %rdx
	jne	.LBB34_162
	movq	%rbp, %rax
	movq	%rcx, %r15
	imulq	%rcx, %rax
	movq	48(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rsi
	movq	96(%rsp), %rax
	leaq	(%rax,%rdi,4), %rax
	movq	%r14, %rdi
	movq	%r13, %r14
	movq	%r10, %r13
	movq	40(%rsp), %r10
	testb	$1, %dl
	jne	.LBB34_165
	jmp	.LBB34_166
	.p2align	4
.LBB34_161:
	movq	%r13, %r14
	movq	%rcx, %r15
	movq	%r10, %r13
	movq	40(%rsp), %r10
	jmp	.LBB34_166
	.p2align	4
.LBB34_162:
	movq	%rbx, 112(%rsp)
	movq	%r11, 88(%rsp)
	movq	%r8, 32(%rsp)
	movq	72(%r9), %rsi
	movq	104(%r9), %rcx
	movq	%rdx, 136(%rsp)
	movq	%rdx, %rbx
	andq	$-2, %rbx
	leaq	12(,%rax,4), %r9
	imulq	%r12, %r9
	leaq	(,%rcx,8), %rdx
	movq	%rdx, 16(%rsp)
	leaq	8(,%rax,4), %r11
	imulq	%r12, %r11
	leaq	(,%rcx,4), %rdx
	movq	%r9, 24(%rsp)
	leaq	(%r9,%rcx,4), %r8
	movq	%r8, 8(%rsp)
	leaq	(%r11,%rcx,4), %r8
	movq	%r8, 72(%rsp)
	leaq	4(,%rax,4), %rax
	movq	%r12, 128(%rsp)
	imulq	%r12, %rax
	leaq	(%rax,%rcx,4), %rcx
	movq	%rcx, 56(%rsp)
	leaq	(%rdx,%rdi,4), %rcx
	movq	160(%rsp), %r10
	imulq	%rbp, %r10
	leaq	(,%rsi,8), %r15
	movq	168(%rsp), %r9
	imulq	%rbp, %r9
	leaq	(%r10,%rsi,4), %rdx
	movq	152(%rsp), %r12
	movq	%rbp, 120(%rsp)
	imulq	%rbp, %r12
	leaq	(%r12,%rsi,4), %r13
	leaq	(%r9,%rsi,4), %r8
	movq	%rdi, 144(%rsp)
	leaq	(,%rdi,4), %rdi
	movq	48(%rsp), %rsi
	movq	96(%rsp), %rbp
	.p2align	4
.LBB34_163:
	vmovups	(%rbp,%rdi), %zmm13
	vmovups	(%rbp,%rax), %zmm14
	vmovups	(%rbp,%r11), %zmm15
	movq	24(%rsp), %r14
	vmovups	(%rbp,%r14), %zmm16
	vbroadcastss	(%rsi,%r9), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm12
	vfmadd231ps	%zmm14, %zmm17, %zmm11
	vfmadd231ps	%zmm15, %zmm17, %zmm10
	vfmadd231ps	%zmm17, %zmm16, %zmm9
	vbroadcastss	(%rsi,%r12), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm8
	vfmadd231ps	%zmm14, %zmm17, %zmm7
	vfmadd231ps	%zmm15, %zmm17, %zmm6
	vfmadd231ps	%zmm17, %zmm16, %zmm5
	vbroadcastss	(%rsi,%r10), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm4
	vfmadd231ps	%zmm14, %zmm17, %zmm3
	vfmadd231ps	%zmm15, %zmm17, %zmm2
	vmovups	(%rbp,%rcx), %zmm13
	movq	56(%rsp), %r14
	vmovups	(%rbp,%r14), %zmm14
	movq	72(%rsp), %r14
	vmovups	(%rbp,%r14), %zmm15
	vfmadd231ps	%zmm16, %zmm17, %zmm1
	movq	8(%rsp), %r14
	vmovups	(%rbp,%r14), %zmm16
	vbroadcastss	(%rsi,%r8), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm12
	vfmadd231ps	%zmm14, %zmm17, %zmm11
	vfmadd231ps	%zmm15, %zmm17, %zmm10
	vfmadd231ps	%zmm17, %zmm16, %zmm9
	vbroadcastss	(%rsi,%r13), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm8
	vfmadd231ps	%zmm14, %zmm17, %zmm7
	vfmadd231ps	%zmm15, %zmm17, %zmm6
	vfmadd231ps	%zmm17, %zmm16, %zmm5
	vbroadcastss	(%rsi,%rdx), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm4
	vfmadd231ps	%zmm14, %zmm17, %zmm3
	vfmadd231ps	%zmm15, %zmm17, %zmm2
	vfmadd231ps	%zmm16, %zmm17, %zmm1
	addq	16(%rsp), %rbp
	addq	%r15, %rsi
	addq	$-2, %rbx
	jne	.LBB34_163
	movq	144(%rsp), %rax
	leaq	(,%rax,4), %rax
	addq	%rbp, %rax
	addq	%r9, %rsi
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	104(%rsp), %r15
	movq	32(%rsp), %r8
	movq	40(%rsp), %r10
	movq	184(%rsp), %r9
	movq	176(%rsp), %rdi
	movq	88(%rsp), %r11
	movq	112(%rsp), %rbx
	movq	120(%rsp), %rbp
	movq	128(%rsp), %r12
	movq	136(%rsp), %rdx
	testb	$1, %dl
	je	.LBB34_166
.LBB34_165:
	leaq	(,%r12,8), %rcx
	vmovups	(%rax), %zmm13
	leaq	(%rax,%r12,4), %rdx
	vmovups	(%rax,%r12,4), %zmm14
	vmovups	(%rax,%r12,8), %zmm15
	vmovups	(%rcx,%rdx), %zmm16
	vbroadcastss	(%rsi), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm12
	vfmadd231ps	%zmm14, %zmm17, %zmm11
	vfmadd231ps	%zmm15, %zmm17, %zmm10
	vfmadd231ps	%zmm17, %zmm16, %zmm9
	vbroadcastss	(%rsi,%rbp,4), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm8
	vfmadd231ps	%zmm14, %zmm17, %zmm7
	vfmadd231ps	%zmm15, %zmm17, %zmm6
	vfmadd231ps	%zmm17, %zmm16, %zmm5
	vbroadcastss	(%rsi,%rbp,8), %zmm17
	vfmadd231ps	%zmm13, %zmm17, %zmm4
	vfmadd231ps	%zmm14, %zmm17, %zmm3
	vfmadd231ps	%zmm15, %zmm17, %zmm2
	vfmadd231ps	%zmm16, %zmm17, %zmm1
.LBB34_166:
	movq	136(%r9), %rax
	testq	%rax, %rax
	je	.LBB34_168
	vmovups	(%rax,%r8,4), %zmm13
	vmovups	64(%rax,%r8,4), %zmm14
	vmovups	128(%rax,%r8,4), %zmm15
	vmovups	192(%rax,%r8,4), %zmm16
	vaddps	%zmm13, %zmm12, %zmm12
	vaddps	%zmm14, %zmm11, %zmm11
	vaddps	%zmm15, %zmm10, %zmm10
	vaddps	%zmm16, %zmm9, %zmm9
	vaddps	%zmm13, %zmm8, %zmm8
	vaddps	%zmm14, %zmm7, %zmm7
	vaddps	%zmm15, %zmm6, %zmm6
	vaddps	%zmm16, %zmm5, %zmm5
	vaddps	%zmm13, %zmm4, %zmm4
	vaddps	%zmm14, %zmm3, %zmm3
	vaddps	%zmm15, %zmm2, %zmm2
	vaddps	%zmm16, %zmm1, %zmm1
.LBB34_168:
	movl	184(%r9), %esi
	movl	188(%r9), %ebp
	testl	%ebp, %ebp
	jne	.LBB34_174
	cmpl	$2, %esi
	je	.LBB34_172
	cmpl	$1, %esi
	jne	.LBB34_173
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB34_173
.LBB34_172:
	vbroadcastss	196(%r9), %zmm13
	vbroadcastss	200(%r9), %zmm14
	vmaxps	%zmm12, %zmm13, %zmm12
	vminps	%zmm12, %zmm14, %zmm12
	vmaxps	%zmm11, %zmm13, %zmm11
	vminps	%zmm11, %zmm14, %zmm11
	vmaxps	%zmm10, %zmm13, %zmm10
	vminps	%zmm10, %zmm14, %zmm10
	vmaxps	%zmm9, %zmm13, %zmm9
	vminps	%zmm9, %zmm14, %zmm9
	vmaxps	%zmm8, %zmm13, %zmm8
	vminps	%zmm8, %zmm14, %zmm8
	vmaxps	%zmm7, %zmm13, %zmm7
	vminps	%zmm7, %zmm14, %zmm7
	vmaxps	%zmm6, %zmm13, %zmm6
	vminps	%zmm6, %zmm14, %zmm6
	vmaxps	%zmm5, %zmm13, %zmm5
	vminps	%zmm5, %zmm14, %zmm5
	vmaxps	%zmm4, %zmm13, %zmm4
	vminps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm3, %zmm13, %zmm3
	vminps	%zmm3, %zmm14, %zmm3
	vmaxps	%zmm2, %zmm13, %zmm2
	vminps	%zmm2, %zmm14, %zmm2
	vmaxps	%zmm1, %zmm13, %zmm1
	vminps	%zmm1, %zmm14, %zmm1
.LBB34_173:
	movl	184(%r9), %esi
	cmpl	$3, %esi
	jge	.LBB34_155
.LBB34_174:
	movq	144(%r9), %rax
	testq	%rax, %rax
	je	.LBB34_177
	movq	152(%r9), %rcx
	testq	%rcx, %rcx
	je	.LBB34_177
	vmovups	(%rax,%r8,4), %zmm13
	vmovups	64(%rax,%r8,4), %zmm14
	vmovups	128(%rax,%r8,4), %zmm15
	vmovups	192(%rax,%r8,4), %zmm16
	vmovups	(%rcx,%r8,4), %zmm17
	vmovups	64(%rcx,%r8,4), %zmm18
	vmovups	128(%rcx,%r8,4), %zmm19
	vmovups	192(%rcx,%r8,4), %zmm20
	vfmadd213ps	%zmm17, %zmm13, %zmm12
	vfmadd213ps	%zmm18, %zmm14, %zmm11
	vfmadd213ps	%zmm19, %zmm15, %zmm10
	vfmadd213ps	%zmm20, %zmm16, %zmm9
	vfmadd213ps	%zmm17, %zmm13, %zmm8
	vfmadd213ps	%zmm18, %zmm14, %zmm7
	vfmadd213ps	%zmm19, %zmm15, %zmm6
	vfmadd213ps	%zmm20, %zmm16, %zmm5
	vfmadd213ps	%zmm17, %zmm13, %zmm4
	vfmadd213ps	%zmm18, %zmm14, %zmm3
	vfmadd213ps	%zmm19, %zmm15, %zmm2
	vfmadd213ps	%zmm20, %zmm16, %zmm1
.LBB34_177:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_179
	movq	176(%r9), %rcx
	movq	%rcx, %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%r8,4), %rdx
	vaddps	(%rax,%r8,4), %zmm12, %zmm12
	vaddps	64(%rax,%r8,4), %zmm11, %zmm11
	vaddps	128(%rax,%r8,4), %zmm10, %zmm10
	vaddps	192(%rax,%r8,4), %zmm9, %zmm9
	vaddps	(%rdx,%rcx,4), %zmm8, %zmm8
	vaddps	64(%rdx,%rcx,4), %zmm7, %zmm7
	vaddps	128(%rdx,%rcx,4), %zmm6, %zmm6
	vaddps	192(%rdx,%rcx,4), %zmm5, %zmm5
	vaddps	(%rdx,%rcx,8), %zmm4, %zmm4
	vaddps	64(%rdx,%rcx,8), %zmm3, %zmm3
	vaddps	128(%rdx,%rcx,8), %zmm2, %zmm2
	vaddps	192(%rdx,%rcx,8), %zmm1, %zmm1
.LBB34_179:
	testl	%ebp, %ebp
	je	.LBB34_155
	cmpl	$2, %esi
	je	.LBB34_154
	cmpl	$1, %esi
	jne	.LBB34_155
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB34_155
.LBB34_183:
	movq	(%r13), %rsi
	movq	16(%r13), %rax
	movq	%rax, 24(%rsp)
	movq	32(%r13), %r9
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, 112(%rsp)
	leaq	8(,%r15,4), %rax
	movq	%rax, 120(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 128(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 96(%rsp)
	movq	%r9, 88(%rsp)
	jmp	.LBB34_186
.LBB34_184:
	vbroadcastss	196(%rsi), %zmm7
	vbroadcastss	200(%rsi), %zmm8
	vmaxps	%zmm6, %zmm7, %zmm6
	vminps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm7, %zmm5
	vminps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm7, %zmm4
	vminps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm7, %zmm3
	vminps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm7, %zmm2
	vminps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm1
	vminps	%zmm1, %zmm8, %zmm1
	.p2align	4
.LBB34_185:
	vmovups	%zmm6, (%r11)
	vmovups	%zmm5, 64(%r11)
	vmovups	%zmm4, (%r11,%r8,4)
	vmovups	%zmm3, 64(%r11,%r8,4)
	vmovups	%zmm2, (%r11,%r8,8)
	vmovups	%zmm1, 64(%r11,%r8,8)
	leaq	32(%r12), %rbp
	addq	$64, %r12
	cmpq	%r12, %r10
	movq	%rbp, %r12
	jl	.LBB34_46
.LBB34_186:
	movq	%r14, %r10
	movq	128(%rsi), %r8
	movq	%r8, %rax
	imulq	%r15, %rax
	leaq	(%r9,%rax,4), %rax
	leaq	(%rax,%r12,4), %r11
	leaq	15(%r12), %rcx
	testq	%r12, %r12
	cmovnsq	%r12, %rcx
	cmpl	$0, 192(%rsi)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	je	.LBB34_188
	vmovups	(%r11), %zmm6
	vmovups	64(%r11), %zmm5
	vmovups	(%r11,%r8,4), %zmm4
	vmovups	64(%r11,%r8,4), %zmm3
	vmovups	(%r11,%r8,8), %zmm2
	vmovups	64(%r11,%r8,8), %zmm1
.LBB34_188:
	movq	24(%rsi), %rdx
	testq	%rdx, %rdx
	movq	8(%rsp), %r14
	je	.LBB34_191
	movq	64(%rsi), %rbx
	sarq	$4, %rcx
	movq	96(%rsi), %rbp
	movq	%rbp, %rax
	imulq	%rcx, %rax
	leaq	(%r14,%rax,4), %r15
	cmpq	$1, %rdx
	movq	%rdx, 16(%rsp)
	jne	.LBB34_192
	movq	%rbx, %rax
	imulq	104(%rsp), %rax
	movq	24(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rdx
	movq	%r10, %r14
	movq	40(%rsp), %r10
	testb	$1, 16(%rsp)
	jne	.LBB34_195
	jmp	.LBB34_196
	.p2align	4
.LBB34_191:
	movq	%r10, %r14
	movq	40(%rsp), %r10
	jmp	.LBB34_196
	.p2align	4
.LBB34_192:
	movq	%rdx, %r13
	movq	%r11, 56(%rsp)
	movq	%r8, 72(%rsp)
	movq	72(%rsi), %rdx
	movq	104(%rsi), %rax
	andq	$-2, %r13
	leaq	(,%rax,8), %r10
	leaq	4(,%rcx,4), %r8
	movq	%rbp, 48(%rsp)
	imulq	%rbp, %r8
	addq	%r14, %r8
	movq	120(%rsp), %rdi
	imulq	%rbx, %rdi
	leaq	(,%rdx,8), %r14
	movq	112(%rsp), %rsi
	imulq	%rbx, %rsi
	movq	%rbx, %rcx
	leaq	(%rdi,%rdx,4), %rbx
	movq	128(%rsp), %r11
	movq	%rcx, 32(%rsp)
	imulq	%rcx, %r11
	leaq	(%r11,%rdx,4), %rcx
	leaq	(%rsi,%rdx,4), %r9
	movq	24(%rsp), %rdx
	.p2align	4
.LBB34_193:
	vmovups	(%r15), %zmm7
	vmovups	(%r8), %zmm8
	vbroadcastss	(%rdx,%rsi), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm6
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vbroadcastss	(%rdx,%r11), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm4
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vbroadcastss	(%rdx,%rdi), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm2
	vfmadd231ps	%zmm8, %zmm9, %zmm1
	vmovups	(%r15,%rax,4), %zmm7
	vmovups	(%r8,%rax,4), %zmm8
	vbroadcastss	(%rdx,%r9), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm6
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vbroadcastss	(%rdx,%rcx), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm4
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vbroadcastss	(%rdx,%rbx), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm2
	vfmadd231ps	%zmm8, %zmm9, %zmm1
	addq	%r10, %r15
	addq	%r10, %r8
	addq	%r14, %rdx
	addq	$-2, %r13
	jne	.LBB34_193
	addq	%rsi, %rdx
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	40(%rsp), %r10
	movq	96(%rsp), %rsi
	movq	88(%rsp), %r9
	movq	72(%rsp), %r8
	movq	56(%rsp), %r11
	movq	32(%rsp), %rbx
	movq	48(%rsp), %rbp
	testb	$1, 16(%rsp)
	je	.LBB34_196
.LBB34_195:
	vmovups	(%r15), %zmm7
	vmovups	(%r15,%rbp,4), %zmm8
	vbroadcastss	(%rdx), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm6
	vfmadd231ps	%zmm9, %zmm8, %zmm5
	vbroadcastss	(%rdx,%rbx,4), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm4
	vfmadd231ps	%zmm9, %zmm8, %zmm3
	vbroadcastss	(%rdx,%rbx,8), %zmm9
	vfmadd231ps	%zmm7, %zmm9, %zmm2
	vfmadd231ps	%zmm8, %zmm9, %zmm1
.LBB34_196:
	movq	136(%rsi), %rax
	testq	%rax, %rax
	je	.LBB34_198
	vmovups	(%rax,%r12,4), %zmm7
	vmovups	64(%rax,%r12,4), %zmm8
	vaddps	%zmm7, %zmm6, %zmm6
	vaddps	%zmm8, %zmm5, %zmm5
	vaddps	%zmm7, %zmm4, %zmm4
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	%zmm7, %zmm2, %zmm2
	vaddps	%zmm8, %zmm1, %zmm1
.LBB34_198:
	movl	184(%rsi), %ebp
	movl	188(%rsi), %ebx
	testl	%ebx, %ebx
	movq	104(%rsp), %r15
	je	.LBB34_208
.LBB34_199:
	movq	144(%rsi), %rax
	testq	%rax, %rax
	je	.LBB34_202
	movq	152(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB34_202
	vmovups	(%rax,%r12,4), %zmm7
	vmovups	64(%rax,%r12,4), %zmm8
	vmovups	(%rcx,%r12,4), %zmm9
	vmovups	64(%rcx,%r12,4), %zmm10
	vfmadd213ps	%zmm9, %zmm7, %zmm6
	vfmadd213ps	%zmm10, %zmm8, %zmm5
	vfmadd213ps	%zmm9, %zmm7, %zmm4
	vfmadd213ps	%zmm10, %zmm8, %zmm3
	vfmadd213ps	%zmm9, %zmm7, %zmm2
	vfmadd213ps	%zmm10, %zmm8, %zmm1
.LBB34_202:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_204
	movq	176(%rsi), %rcx
	movq	%rcx, %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%r12,4), %rdx
	vaddps	(%rax,%r12,4), %zmm6, %zmm6
	vaddps	64(%rax,%r12,4), %zmm5, %zmm5
	vaddps	(%rdx,%rcx,4), %zmm4, %zmm4
	vaddps	64(%rdx,%rcx,4), %zmm3, %zmm3
	vaddps	(%rdx,%rcx,8), %zmm2, %zmm2
	vaddps	64(%rdx,%rcx,8), %zmm1, %zmm1
.LBB34_204:
	testl	%ebx, %ebx
	je	.LBB34_185
	cmpl	$2, %ebp
	je	.LBB34_184
	cmpl	$1, %ebp
	jne	.LBB34_185
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB34_185
	.p2align	4
.LBB34_208:
	cmpl	$2, %ebp
	je	.LBB34_211
	cmpl	$1, %ebp
	jne	.LBB34_212
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %ebp
	jmp	.LBB34_199
.LBB34_211:
	vbroadcastss	196(%rsi), %zmm7
	vbroadcastss	200(%rsi), %zmm8
	vmaxps	%zmm6, %zmm7, %zmm6
	vminps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm7, %zmm5
	vminps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm7, %zmm4
	vminps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm7, %zmm3
	vminps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm7, %zmm2
	vminps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm1
	vminps	%zmm1, %zmm8, %zmm1
	movl	184(%rsi), %ebp
	cmpl	$2, %ebp
	jg	.LBB34_185
	jmp	.LBB34_199
.LBB34_212:
	cmpl	$3, %ebp
	jge	.LBB34_185
	jmp	.LBB34_199
.LBB34_239:
	movq	(%r13), %rcx
	movq	16(%r13), %rax
	movq	%rax, 40(%rsp)
	movq	32(%r13), %rax
	movq	%rax, 24(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 48(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rcx, 56(%rsp)
	jmp	.LBB34_242
.LBB34_240:
	vbroadcastss	196(%rcx), %zmm9
	vbroadcastss	200(%rcx), %zmm10
	vmaxps	%zmm8, %zmm9, %zmm8
	vminps	%zmm8, %zmm10, %zmm8
	vmaxps	%zmm7, %zmm9, %zmm7
	vminps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm6, %zmm9, %zmm6
	vminps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm5, %zmm9, %zmm5
	vminps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm4, %zmm9, %zmm4
	vminps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm3, %zmm9, %zmm3
	vminps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm2, %zmm9, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vmaxps	%zmm1, %zmm9, %zmm1
	vminps	%zmm1, %zmm10, %zmm1
	.p2align	4
.LBB34_241:
	vmovups	%zmm8, (%rdi,%r8,4)
	vmovups	%zmm7, 64(%rdi,%r8,4)
	vmovups	%zmm6, 128(%rdi,%r8,4)
	vmovups	%zmm5, 192(%rdi,%r8,4)
	vmovups	%zmm4, 256(%rdi,%r8,4)
	vmovups	%zmm3, 320(%rdi,%r8,4)
	vmovups	%zmm2, 384(%rdi,%r8,4)
	vmovups	%zmm1, 448(%rdi,%r8,4)
	leaq	128(%r8), %rdx
	addq	$256, %r8
	cmpq	%r8, %r9
	movq	%rdx, %r8
	jl	.LBB34_4
.LBB34_242:
	movq	128(%rcx), %rax
	imulq	%r15, %rax
	movq	24(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rdi
	leaq	15(%r8), %rax
	testq	%r8, %r8
	cmovnsq	%r8, %rax
	cmpl	$0, 192(%rcx)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	je	.LBB34_244
	vmovups	(%rdi,%r8,4), %zmm8
	vmovups	64(%rdi,%r8,4), %zmm7
	vmovups	128(%rdi,%r8,4), %zmm6
	vmovups	192(%rdi,%r8,4), %zmm5
	vmovups	256(%rdi,%r8,4), %zmm4
	vmovups	320(%rdi,%r8,4), %zmm3
	vmovups	384(%rdi,%r8,4), %zmm2
	vmovups	448(%rdi,%r8,4), %zmm1
.LBB34_244:
	movq	24(%rcx), %r12
	testq	%r12, %r12
	je	.LBB34_250
	movq	%rdi, 16(%rsp)
	movq	%r8, 32(%rsp)
	movq	96(%rcx), %rdi
	movq	64(%rcx), %rdx
	imulq	%r15, %rdx
	movq	40(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rbx
	sarq	$4, %rax
	imulq	%rdi, %rax
	movq	48(%rsp), %rdx
	leaq	(%rdx,%rax,4), %r11
	cmpq	$1, %r12
	movq	%rdi, 72(%rsp)
	movq	%r12, 8(%rsp)
	je	.LBB34_248
	movq	72(%rcx), %rdx
	movq	104(%rcx), %r15
	andq	$-2, %r12
	leaq	(,%r15,8), %r13
	leaq	(,%rdx,8), %rbp
	leaq	(,%rdi,4), %rsi
	shlq	$2, %r15
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rax,%rax,2), %rax
	addq	%rdi, %rax
	subq	%rax, %r15
	.p2align	4
.LBB34_247:
	leaq	(%r11,%rsi), %rax
	leaq	(%rax,%rsi), %r8
	leaq	(%r8,%rsi), %rdi
	leaq	(%rdi,%rsi), %rcx
	leaq	(%rcx,%rsi), %r10
	leaq	(%r10,%rsi), %r14
	vbroadcastss	(%rbx), %zmm9
	vfmadd231ps	(%r11), %zmm9, %zmm8
	vfmadd231ps	(%r11,%rsi), %zmm9, %zmm7
	vfmadd231ps	(%rsi,%rax), %zmm9, %zmm6
	vfmadd231ps	(%rsi,%r8), %zmm9, %zmm5
	vfmadd231ps	(%rsi,%rdi), %zmm9, %zmm4
	vfmadd231ps	(%rsi,%rcx), %zmm9, %zmm3
	vfmadd231ps	(%rsi,%r10), %zmm9, %zmm2
	vfmadd231ps	(%rsi,%r14), %zmm9, %zmm1
	addq	%rsi, %r14
	leaq	(%r14,%r15), %rax
	leaq	(%rax,%rsi), %rcx
	leaq	(%rcx,%rsi), %rdi
	leaq	(%rdi,%rsi), %r8
	leaq	(%r8,%rsi), %r10
	leaq	(%r10,%rsi), %r9
	vbroadcastss	(%rbx,%rdx,4), %zmm9
	vfmadd231ps	(%r15,%r14), %zmm9, %zmm8
	vfmadd231ps	(%rsi,%rax), %zmm9, %zmm7
	vfmadd231ps	(%rsi,%rcx), %zmm9, %zmm6
	vfmadd231ps	(%rsi,%rdi), %zmm9, %zmm5
	vfmadd231ps	(%rsi,%r8), %zmm9, %zmm4
	vfmadd231ps	(%rsi,%r10), %zmm9, %zmm3
	vfmadd231ps	(%rsi,%r9), %zmm9, %zmm2
	addq	%rsi, %r9
	vfmadd231ps	(%rsi,%r9), %zmm9, %zmm1
	addq	%r13, %r11
	addq	%rbp, %rbx
	addq	$-2, %r12
	jne	.LBB34_247
.LBB34_248:
	testb	$1, 8(%rsp)
	movq	104(%rsp), %r15
	movq	32(%rsp), %r8
	movq	112(%rsp), %r9
	movq	56(%rsp), %rcx
	movq	16(%rsp), %rdi
	je	.LBB34_250
	movq	72(%rsp), %r10
	leaq	(%r10,%r10), %rax
	movq	%r10, %rdx
	shlq	$4, %rdx
	leaq	(%r11,%rax,4), %rsi
	leaq	(%r11,%rdx), %r14
	leaq	(%r14,%rax,4), %r15
	vbroadcastss	(%rbx), %zmm9
	vfmadd231ps	(%r11), %zmm9, %zmm8
	vfmadd231ps	(%r11,%r10,4), %zmm9, %zmm7
	vfmadd231ps	(%r11,%rax,4), %zmm9, %zmm6
	vfmadd231ps	(%rsi,%r10,4), %zmm9, %zmm5
	vfmadd231ps	(%r11,%rdx), %zmm9, %zmm4
	vfmadd231ps	(%r14,%r10,4), %zmm9, %zmm3
	vfmadd231ps	(%r14,%rax,4), %zmm9, %zmm2
	vfmadd231ps	(%r15,%r10,4), %zmm9, %zmm1
	movq	104(%rsp), %r15
.LBB34_250:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB34_252
	vaddps	(%rax,%r8,4), %zmm8, %zmm8
	vaddps	64(%rax,%r8,4), %zmm7, %zmm7
	vaddps	128(%rax,%r8,4), %zmm6, %zmm6
	vaddps	192(%rax,%r8,4), %zmm5, %zmm5
	vaddps	256(%rax,%r8,4), %zmm4, %zmm4
	vaddps	320(%rax,%r8,4), %zmm3, %zmm3
	vaddps	384(%rax,%r8,4), %zmm2, %zmm2
	vaddps	448(%rax,%r8,4), %zmm1, %zmm1
.LBB34_252:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movl	184(%rcx), %r11d
	movl	188(%rcx), %r10d
	testl	%r10d, %r10d
	je	.LBB34_262
.LBB34_253:
	movq	144(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB34_256
	movq	152(%rcx), %rax
	testq	%rax, %rax
	je	.LBB34_256
	vmovups	(%rdx,%r8,4), %zmm9
	vmovups	64(%rdx,%r8,4), %zmm10
	vmovups	128(%rdx,%r8,4), %zmm11
	vmovups	192(%rdx,%r8,4), %zmm12
	vmovups	256(%rdx,%r8,4), %zmm13
	vmovups	320(%rdx,%r8,4), %zmm14
	vmovups	384(%rdx,%r8,4), %zmm15
	vmovups	448(%rdx,%r8,4), %zmm16
	vfmadd213ps	(%rax,%r8,4), %zmm9, %zmm8
	vfmadd213ps	64(%rax,%r8,4), %zmm10, %zmm7
	vfmadd213ps	128(%rax,%r8,4), %zmm11, %zmm6
	vfmadd213ps	192(%rax,%r8,4), %zmm12, %zmm5
	vfmadd213ps	256(%rax,%r8,4), %zmm13, %zmm4
	vfmadd213ps	320(%rax,%r8,4), %zmm14, %zmm3
	vfmadd213ps	384(%rax,%r8,4), %zmm15, %zmm2
	vfmadd213ps	448(%rax,%r8,4), %zmm16, %zmm1
.LBB34_256:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_258
	movq	176(%rcx), %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	vaddps	(%rax,%r8,4), %zmm8, %zmm8
	vaddps	64(%rax,%r8,4), %zmm7, %zmm7
	vaddps	128(%rax,%r8,4), %zmm6, %zmm6
	vaddps	192(%rax,%r8,4), %zmm5, %zmm5
	vaddps	256(%rax,%r8,4), %zmm4, %zmm4
	vaddps	320(%rax,%r8,4), %zmm3, %zmm3
	vaddps	384(%rax,%r8,4), %zmm2, %zmm2
	vaddps	448(%rax,%r8,4), %zmm1, %zmm1
.LBB34_258:
	testl	%r10d, %r10d
	je	.LBB34_241
	cmpl	$2, %r11d
	je	.LBB34_240
	cmpl	$1, %r11d
	jne	.LBB34_241
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB34_241
	.p2align	4
.LBB34_262:
	cmpl	$2, %r11d
	je	.LBB34_265
	cmpl	$1, %r11d
	jne	.LBB34_266
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %r11d
	jmp	.LBB34_253
.LBB34_265:
	vbroadcastss	196(%rcx), %zmm9
	vbroadcastss	200(%rcx), %zmm10
	vmaxps	%zmm8, %zmm9, %zmm8
	vminps	%zmm8, %zmm10, %zmm8
	vmaxps	%zmm7, %zmm9, %zmm7
	vminps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm6, %zmm9, %zmm6
	vminps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm5, %zmm9, %zmm5
	vminps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm4, %zmm9, %zmm4
	vminps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm3, %zmm9, %zmm3
	vminps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm2, %zmm9, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vmaxps	%zmm1, %zmm9, %zmm1
	vminps	%zmm1, %zmm10, %zmm1
	movl	184(%rcx), %r11d
.LBB34_266:
	cmpl	$3, %r11d
	jge	.LBB34_241
	jmp	.LBB34_253
.LBB34_267:
	movq	(%r13), %rsi
	movq	16(%r13), %rdi
	movq	32(%r13), %rax
	movq	%rax, 128(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 136(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 152(%rsp)
	movq	%rdi, 192(%rsp)
	jmp	.LBB34_270
.LBB34_268:
	vbroadcastss	196(%rsi), %zmm5
	vbroadcastss	200(%rsi), %zmm6
	vmaxps	%zmm4, %zmm5, %zmm4
	vminps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vminps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vminps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vminps	%zmm1, %zmm6, %zmm1
	.p2align	4
.LBB34_269:
	vmovups	%zmm4, (%r12,%rdx,4)
	vmovups	%zmm3, 64(%r12,%rdx,4)
	vmovups	%zmm2, 128(%r12,%rdx,4)
	vmovups	%zmm1, 192(%r12,%rdx,4)
	leaq	64(%rdx), %r11
	subq	$-128, %rdx
	cmpq	%rdx, %r9
	movq	%r11, %rdx
	jl	.LBB34_6
.LBB34_270:
	movq	128(%rsi), %rax
	imulq	%r15, %rax
	movq	128(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r12
	leaq	15(%rdx), %rax
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rax
	cmpl	$0, 192(%rsi)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	je	.LBB34_272
	vmovups	(%r12,%rdx,4), %zmm4
	vmovups	64(%r12,%rdx,4), %zmm3
	vmovups	128(%r12,%rdx,4), %zmm2
	vmovups	192(%r12,%rdx,4), %zmm1
.LBB34_272:
	movq	24(%rsi), %r10
	testq	%r10, %r10
	je	.LBB34_275
	movq	96(%rsi), %r11
	movq	64(%rsi), %rcx
	imulq	%r15, %rcx
	leaq	(%rdi,%rcx,4), %rbx
	sarq	$4, %rax
	movq	%r11, %r8
	imulq	%rax, %r8
	movq	72(%rsi), %rbp
	movq	104(%rsi), %rcx
	cmpq	$4, %r10
	movq	%rcx, 120(%rsp)
	jae	.LBB34_276
	movq	%r15, %r13
	movq	%r9, %r15
	movq	%r14, %r9
	movq	%rdi, %r14
	movq	136(%rsp), %rax
	leaq	(%rax,%r8,4), %rax
	jmp	.LBB34_279
	.p2align	4
.LBB34_275:
	movq	%r15, %r13
	movq	%r9, %r15
	movq	%r14, %r9
	movq	%rdi, %r14
	jmp	.LBB34_282
	.p2align	4
.LBB34_276:
	movq	%r12, 184(%rsp)
	movq	%rdx, 144(%rsp)
	movq	%r10, %r13
	andq	$-4, %r13
	leaq	12(,%rax,4), %r14
	imulq	%r11, %r14
	movq	%rcx, %rdx
	shlq	$4, %rdx
	movq	%rdx, 16(%rsp)
	leaq	8(,%rax,4), %r15
	imulq	%r11, %r15
	leaq	(,%r8,4), %rdx
	movq	%rdx, 8(%rsp)
	leaq	(,%rcx,4), %rdx
	leaq	(%rdx,%rdx,2), %rsi
	leaq	(%r14,%rsi), %rdi
	movq	%rdi, 24(%rsp)
	leaq	(%r15,%rsi), %rdi
	movq	%rdi, 72(%rsp)
	movq	%rcx, %r9
	leaq	4(,%rax,4), %rcx
	imulq	%r11, %rcx
	leaq	(%rcx,%rsi), %rax
	movq	%rax, 56(%rsp)
	leaq	(%rsi,%r8,4), %rax
	movq	%rax, 32(%rsp)
	leaq	(,%r9,8), %rax
	leaq	(%r14,%r9,8), %rsi
	movq	%rsi, 40(%rsp)
	leaq	(%r15,%r9,8), %rsi
	movq	%rsi, 48(%rsp)
	leaq	(%rax,%r8,4), %rax
	movq	%rax, 96(%rsp)
	movq	%r8, 168(%rsp)
	leaq	(%rdx,%r8,4), %rax
	movq	%rax, 88(%rsp)
	movq	%rbp, %rax
	shlq	$4, %rax
	movq	%rax, 160(%rsp)
	leaq	(%rcx,%r9,8), %r8
	movq	%r14, %rdi
	leaq	(%r14,%r9,4), %r12
	movq	%r15, %rax
	leaq	(%r15,%r9,4), %r14
	leaq	(%rcx,%r9,4), %r15
	movq	%rbp, 176(%rsp)
	leaq	(,%rbp,4), %rbp
	movq	136(%rsp), %r9
	.p2align	4
.LBB34_277:
	movq	%rbx, %rdx
	addq	%rbp, %rbx
	vbroadcastss	(%rbp,%rbx), %zmm5
	addq	%rbp, %rbx
	vbroadcastss	(%rbp,%rbx), %zmm6
	addq	%rbp, %rbx
	addq	%rbp, %rbx
	vbroadcastss	(%rdx), %zmm7
	movq	8(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm7, %zmm4
	vfmadd231ps	(%r9,%rcx), %zmm7, %zmm3
	vfmadd231ps	(%r9,%rax), %zmm7, %zmm2
	vfmadd231ps	(%r9,%rdi), %zmm7, %zmm1
	vbroadcastss	(%rdx,%rbp), %zmm7
	movq	88(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm7, %zmm4
	vfmadd231ps	(%r9,%r15), %zmm7, %zmm3
	vfmadd231ps	(%r9,%r14), %zmm7, %zmm2
	vfmadd231ps	(%r9,%r12), %zmm7, %zmm1
	movq	96(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm5, %zmm4
	vfmadd231ps	(%r9,%r8), %zmm5, %zmm3
	movq	48(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm5, %zmm2
	movq	40(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm5, %zmm1
	movq	32(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm6, %zmm4
	movq	56(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm6, %zmm3
	movq	72(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm6, %zmm2
	movq	24(%rsp), %rsi
	vfmadd231ps	(%r9,%rsi), %zmm6, %zmm1
	addq	16(%rsp), %r9
	addq	$-4, %r13
	jne	.LBB34_277
	addq	160(%rsp), %rdx
	movq	168(%rsp), %rax
	leaq	(%r9,%rax,4), %rax
	movq	%rdx, %rbx
	movq	80(%rsp), %r9
	movq	104(%rsp), %r13
	movq	112(%rsp), %r15
	movq	144(%rsp), %rdx
	movq	152(%rsp), %rsi
	movq	192(%rsp), %r14
	movq	184(%rsp), %r12
	movq	176(%rsp), %rbp
.LBB34_279:
	andl	$3, %r10d
	movq	120(%rsp), %rdi
	je	.LBB34_282
	leaq	(,%r11,4), %rcx
	leaq	(%rcx,%rcx,2), %rcx
	shlq	$2, %rdi
	shlq	$2, %rbp
	.p2align	4
.LBB34_281:
	vbroadcastss	(%rbx), %zmm5
	vfmadd231ps	(%rax), %zmm5, %zmm4
	vfmadd231ps	(%rax,%r11,4), %zmm5, %zmm3
	vfmadd231ps	(%rax,%r11,8), %zmm5, %zmm2
	vfmadd231ps	(%rax,%rcx), %zmm5, %zmm1
	addq	%rdi, %rax
	addq	%rbp, %rbx
	decq	%r10
	jne	.LBB34_281
.LBB34_282:
	movq	136(%rsi), %rax
	testq	%rax, %rax
	je	.LBB34_284
	vaddps	(%rax,%rdx,4), %zmm4, %zmm4
	vaddps	64(%rax,%rdx,4), %zmm3, %zmm3
	vaddps	128(%rax,%rdx,4), %zmm2, %zmm2
	vaddps	192(%rax,%rdx,4), %zmm1, %zmm1
.LBB34_284:
	movq	%r14, %rdi
	movl	184(%rsi), %r11d
	movl	188(%rsi), %r10d
	testl	%r10d, %r10d
	movq	%r9, %r14
	je	.LBB34_297
	movq	%r15, %r9
.LBB34_286:
	movq	%r13, %r15
.LBB34_287:
	movq	64(%rsp), %r13
.LBB34_288:
	movq	144(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB34_291
	movq	152(%rsi), %rax
	testq	%rax, %rax
	je	.LBB34_291
	vmovups	(%rcx,%rdx,4), %zmm5
	vmovups	64(%rcx,%rdx,4), %zmm6
	vmovups	128(%rcx,%rdx,4), %zmm7
	vmovups	192(%rcx,%rdx,4), %zmm8
	vfmadd213ps	(%rax,%rdx,4), %zmm5, %zmm4
	vfmadd213ps	64(%rax,%rdx,4), %zmm6, %zmm3
	vfmadd213ps	128(%rax,%rdx,4), %zmm7, %zmm2
	vfmadd213ps	192(%rax,%rdx,4), %zmm8, %zmm1
.LBB34_291:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_293
	movq	176(%rsi), %rcx
	imulq	%r15, %rcx
	leaq	(%rax,%rcx,4), %rax
	vaddps	(%rax,%rdx,4), %zmm4, %zmm4
	vaddps	64(%rax,%rdx,4), %zmm3, %zmm3
	vaddps	128(%rax,%rdx,4), %zmm2, %zmm2
	vaddps	192(%rax,%rdx,4), %zmm1, %zmm1
.LBB34_293:
	testl	%r10d, %r10d
	je	.LBB34_269
	cmpl	$2, %r11d
	je	.LBB34_268
	cmpl	$1, %r11d
	jne	.LBB34_269
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB34_269
	.p2align	4
.LBB34_297:
	cmpl	$2, %r11d
	movq	%r15, %r9
	je	.LBB34_300
	cmpl	$1, %r11d
	movq	%r13, %r15
	jne	.LBB34_301
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %r11d
	jmp	.LBB34_287
.LBB34_300:
	vbroadcastss	196(%rsi), %zmm5
	vbroadcastss	200(%rsi), %zmm6
	vmaxps	%zmm4, %zmm5, %zmm4
	vminps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vminps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vminps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vminps	%zmm1, %zmm6, %zmm1
	movl	$2, %r11d
	jmp	.LBB34_286
.LBB34_301:
	cmpl	$3, %r11d
	movq	64(%rsp), %r13
	jge	.LBB34_269
	jmp	.LBB34_288
.LBB34_302:
	movq	(%r13), %rsi
	movq	16(%r13), %rdi
	movq	32(%r13), %r8
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 88(%rsp)
	movq	%rdi, 120(%rsp)
	movq	%r8, 128(%rsp)
	jmp	.LBB34_305
.LBB34_303:
	vbroadcastss	196(%rsi), %zmm3
	vbroadcastss	200(%rsi), %zmm4
	vmaxps	%zmm2, %zmm3, %zmm2
	vminps	%zmm2, %zmm4, %zmm2
	vmaxps	%zmm1, %zmm3, %zmm1
	vminps	%zmm1, %zmm4, %zmm1
	.p2align	4
.LBB34_304:
	vmovups	%zmm2, (%rbx,%r11,4)
	vmovups	%zmm1, 64(%rbx,%r11,4)
	leaq	32(%r11), %rbp
	addq	$64, %r11
	cmpq	%r11, %r9
	movq	%rbp, %r11
	jl	.LBB34_8
.LBB34_305:
	movq	128(%rsi), %rax
	imulq	%r15, %rax
	leaq	(%r8,%rax,4), %rbx
	leaq	15(%r11), %rax
	testq	%r11, %r11
	cmovnsq	%r11, %rax
	cmpl	$0, 192(%rsi)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	je	.LBB34_307
	vmovups	(%rbx,%r11,4), %zmm2
	vmovups	64(%rbx,%r11,4), %zmm1
.LBB34_307:
	movq	24(%rsi), %r10
	testq	%r10, %r10
	je	.LBB34_315
	movq	96(%rsi), %rdx
	movq	64(%rsi), %rcx
	imulq	%r15, %rcx
	leaq	(%rdi,%rcx,4), %r15
	movq	%rdx, %rcx
	sarq	$4, %rax
	movq	%rdx, %r12
	imulq	%rax, %r12
	movq	72(%rsi), %rdx
	movq	104(%rsi), %rbp
	cmpq	$4, %r10
	jae	.LBB34_310
	movq	8(%rsp), %rax
	leaq	(%rax,%r12,4), %rax
	andl	$3, %r10d
	jne	.LBB34_313
	jmp	.LBB34_315
	.p2align	4
.LBB34_310:
	movq	%rbx, 72(%rsp)
	movq	%r11, 24(%rsp)
	movq	%r12, %r14
	movq	%r10, %r12
	andq	$-4, %r12
	leaq	(,%r14,4), %rsi
	movq	%rsi, 16(%rsp)
	movq	%rbp, %rbx
	shlq	$4, %rbp
	movq	%rdx, %r11
	leaq	4(,%rax,4), %rdx
	movq	%rcx, 56(%rsp)
	imulq	%rcx, %rdx
	leaq	(,%rbx,4), %r8
	leaq	(%r8,%r8,2), %rax
	leaq	(%rdx,%rax), %rdi
	leaq	(%rax,%r14,4), %rsi
	leaq	(,%rbx,8), %rax
	leaq	(%rdx,%rbx,8), %r9
	leaq	(%rax,%r14,4), %rcx
	movq	%rbx, 40(%rsp)
	leaq	(%rdx,%rbx,4), %rax
	movq	%r14, 48(%rsp)
	leaq	(%r8,%r14,4), %r8
	movq	%r11, %rbx
	shlq	$4, %rbx
	movq	%rbx, 96(%rsp)
	movq	%r11, 32(%rsp)
	leaq	(,%r11,4), %rbx
	movq	8(%rsp), %r11
	.p2align	4
.LBB34_311:
	movq	%r15, %r14
	vbroadcastss	(%r15), %zmm3
	movq	16(%rsp), %r15
	vfmadd231ps	(%r11,%r15), %zmm3, %zmm2
	vfmadd231ps	(%r11,%rdx), %zmm3, %zmm1
	vbroadcastss	(%r14,%rbx), %zmm3
	vfmadd231ps	(%r11,%r8), %zmm3, %zmm2
	vfmadd231ps	(%r11,%rax), %zmm3, %zmm1
	leaq	(%r14,%rbx), %r15
	vbroadcastss	(%rbx,%r15), %zmm3
	addq	%rbx, %r15
	vfmadd231ps	(%r11,%rcx), %zmm3, %zmm2
	vfmadd231ps	(%r11,%r9), %zmm3, %zmm1
	vbroadcastss	(%rbx,%r15), %zmm3
	vfmadd231ps	(%r11,%rsi), %zmm3, %zmm2
	vfmadd231ps	(%r11,%rdi), %zmm3, %zmm1
	addq	%rbp, %r11
	addq	%rbx, %r15
	addq	%rbx, %r15
	addq	$-4, %r12
	jne	.LBB34_311
	addq	96(%rsp), %r14
	movq	48(%rsp), %rax
	leaq	(%r11,%rax,4), %rax
	movq	%r14, %r15
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	112(%rsp), %r9
	movq	24(%rsp), %r11
	movq	88(%rsp), %rsi
	movq	120(%rsp), %rdi
	movq	128(%rsp), %r8
	movq	72(%rsp), %rbx
	movq	56(%rsp), %rcx
	movq	32(%rsp), %rdx
	movq	40(%rsp), %rbp
	andl	$3, %r10d
	je	.LBB34_315
.LBB34_313:
	shlq	$2, %rbp
	shlq	$2, %rdx
	.p2align	4
.LBB34_314:
	vbroadcastss	(%r15), %zmm3
	vfmadd231ps	(%rax), %zmm3, %zmm2
	vfmadd231ps	(%rax,%rcx,4), %zmm3, %zmm1
	addq	%rbp, %rax
	addq	%rdx, %r15
	decq	%r10
	jne	.LBB34_314
.LBB34_315:
	movq	136(%rsi), %rax
	testq	%rax, %rax
	je	.LBB34_317
	vaddps	(%rax,%r11,4), %zmm2, %zmm2
	vaddps	64(%rax,%r11,4), %zmm1, %zmm1
.LBB34_317:
	movl	184(%rsi), %r10d
	movl	188(%rsi), %eax
	testl	%eax, %eax
	movq	104(%rsp), %r15
	je	.LBB34_327
.LBB34_318:
	movq	144(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB34_321
	movq	152(%rsi), %rdx
	testq	%rdx, %rdx
	je	.LBB34_321
	vmovups	(%rcx,%r11,4), %zmm3
	vmovups	64(%rcx,%r11,4), %zmm4
	vfmadd213ps	(%rdx,%r11,4), %zmm3, %zmm2
	vfmadd213ps	64(%rdx,%r11,4), %zmm4, %zmm1
.LBB34_321:
	movq	40(%r13), %rcx
	testq	%rcx, %rcx
	je	.LBB34_323
	movq	176(%rsi), %rdx
	imulq	%r15, %rdx
	leaq	(%rcx,%rdx,4), %rcx
	vaddps	(%rcx,%r11,4), %zmm2, %zmm2
	vaddps	64(%rcx,%r11,4), %zmm1, %zmm1
.LBB34_323:
	testl	%eax, %eax
	je	.LBB34_304
	cmpl	$2, %r10d
	je	.LBB34_303
	cmpl	$1, %r10d
	jne	.LBB34_304
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB34_304
	.p2align	4
.LBB34_327:
	cmpl	$2, %r10d
	je	.LBB34_330
	cmpl	$1, %r10d
	jne	.LBB34_331
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %r10d
	jmp	.LBB34_318
.LBB34_330:
	vbroadcastss	196(%rsi), %zmm3
	vbroadcastss	200(%rsi), %zmm4
	vmaxps	%zmm2, %zmm3, %zmm2
	vminps	%zmm2, %zmm4, %zmm2
	vmaxps	%zmm1, %zmm3, %zmm1
	vminps	%zmm1, %zmm4, %zmm1
	movl	$2, %r10d
	jmp	.LBB34_318
.LBB34_331:
	cmpl	$3, %r10d
	jge	.LBB34_304
	jmp	.LBB34_318
.LBB34_332:
	movq	(%r13), %rsi
	movq	16(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	32(%r13), %r10
	movq	24(%r13), %rax
	movq	%rax, 24(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 128(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 112(%rsp)
	movq	%r10, 120(%rsp)
	jmp	.LBB34_335
.LBB34_333:
	vbroadcastss	196(%rsi), %zmm9
	vbroadcastss	200(%rsi), %zmm10
	vmaxps	%zmm8, %zmm9, %zmm8
	vminps	%zmm8, %zmm10, %zmm8
	vmaxps	%zmm7, %zmm9, %zmm7
	vminps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm6, %zmm9, %zmm6
	vminps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm5, %zmm9, %zmm5
	vminps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm4, %zmm9, %zmm4
	vminps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm3, %zmm9, %zmm3
	vminps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm2, %zmm9, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vmaxps	%zmm1, %zmm9, %zmm1
	vminps	%zmm1, %zmm10, %zmm1
	.p2align	4
.LBB34_334:
	vmovups	%zmm8, (%r12)
	vmovups	%zmm7, 64(%r12)
	vmovups	%zmm6, 128(%r12)
	vmovups	%zmm5, 192(%r12)
	vmovups	%zmm4, (%r12,%r9,4)
	vmovups	%zmm3, 64(%r12,%r9,4)
	vmovups	%zmm2, 128(%r12,%r9,4)
	vmovups	%zmm1, 192(%r12,%r9,4)
	leaq	64(%r8), %r11
	subq	$-128, %r8
	cmpq	%r8, %rdi
	movq	%r11, %r8
	jl	.LBB34_82
.LBB34_335:
	movq	128(%rsi), %r9
	movq	%r9, %rax
	imulq	%r15, %rax
	leaq	(%r10,%rax,4), %rax
	leaq	(%rax,%r8,4), %r12
	leaq	15(%r8), %rcx
	testq	%r8, %r8
	cmovnsq	%r8, %rcx
	cmpl	$0, 192(%rsi)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	je	.LBB34_337
	vmovups	(%r12), %zmm8
	vmovups	64(%r12), %zmm7
	vmovups	128(%r12), %zmm6
	vmovups	192(%r12), %zmm5
	vmovups	(%r12,%r9,4), %zmm4
	vmovups	64(%r12,%r9,4), %zmm3
	vmovups	128(%r12,%r9,4), %zmm2
	vmovups	192(%r12,%r9,4), %zmm1
.LBB34_337:
	movq	24(%rsi), %rdx
	testq	%rdx, %rdx
	je	.LBB34_344
	movq	64(%rsi), %rbx
	movq	%rbx, %rax
	imulq	%r15, %rax
	movq	16(%rsp), %r11
	leaq	(%r11,%rax,4), %r15
	sarq	$4, %rcx
	movq	96(%rsi), %r11
	movq	%r11, %rbp
	imulq	%rcx, %rbp
	cmpq	$1, %rdx
	jne	.LBB34_340
	movq	24(%rsp), %rax
	leaq	(%rax,%rbp,4), %rax
	testb	$1, %dl
	jne	.LBB34_343
	jmp	.LBB34_344
	.p2align	4
.LBB34_340:
	movq	%r12, 56(%rsp)
	movq	%r9, 72(%rsp)
	movq	%r8, 32(%rsp)
	movq	72(%rsi), %r14
	movq	%rdx, %r13
	movq	104(%rsi), %rdx
	movq	%r13, 48(%rsp)
	andq	$-2, %r13
	leaq	12(,%rcx,4), %r9
	imulq	%r11, %r9
	leaq	(,%rdx,8), %rax
	leaq	8(,%rcx,4), %r8
	imulq	%r11, %r8
	leaq	(,%rbp,4), %rsi
	leaq	(,%rdx,4), %r12
	leaq	(%r9,%rdx,4), %rdi
	movq	%rbx, 8(%rsp)
	leaq	(%r8,%rdx,4), %rbx
	leaq	4(,%rcx,4), %r10
	movq	%r11, 40(%rsp)
	imulq	%r11, %r10
	leaq	(%r10,%rdx,4), %rcx
	movq	%rbp, 88(%rsp)
	leaq	(%r12,%rbp,4), %r12
	leaq	(,%r14,8), %rbp
	movq	128(%rsp), %r11
	imulq	8(%rsp), %r11
	addq	16(%rsp), %r11
	movq	24(%rsp), %rdx
	.p2align	4
.LBB34_341:
	vmovups	(%rdx,%rsi), %zmm9
	vmovups	(%rdx,%r10), %zmm10
	vmovups	(%rdx,%r8), %zmm11
	vmovups	(%rdx,%r9), %zmm12
	vbroadcastss	(%r15), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm11, %zmm13, %zmm6
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vbroadcastss	(%r11), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm4
	vfmadd231ps	%zmm10, %zmm13, %zmm3
	vfmadd231ps	%zmm11, %zmm13, %zmm2
	vfmadd231ps	%zmm12, %zmm13, %zmm1
	vmovups	(%rdx,%r12), %zmm9
	vmovups	(%rdx,%rcx), %zmm10
	vmovups	(%rdx,%rbx), %zmm11
	vmovups	(%rdx,%rdi), %zmm12
	vbroadcastss	(%r15,%r14,4), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm11, %zmm13, %zmm6
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vbroadcastss	(%r11,%r14,4), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm4
	vfmadd231ps	%zmm10, %zmm13, %zmm3
	vfmadd231ps	%zmm11, %zmm13, %zmm2
	vfmadd231ps	%zmm12, %zmm13, %zmm1
	addq	%rax, %rdx
	addq	%rbp, %r15
	addq	%rbp, %r11
	addq	$-2, %r13
	jne	.LBB34_341
	movq	88(%rsp), %rax
	leaq	(%rdx,%rax,4), %rax
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	32(%rsp), %r8
	movq	96(%rsp), %rdi
	movq	112(%rsp), %rsi
	movq	120(%rsp), %r10
	movq	72(%rsp), %r9
	movq	56(%rsp), %r12
	movq	8(%rsp), %rbx
	movq	40(%rsp), %r11
	movq	48(%rsp), %rdx
	testb	$1, %dl
	je	.LBB34_344
.LBB34_343:
	leaq	(,%r11,8), %rcx
	vmovups	(%rax), %zmm9
	leaq	(%rax,%r11,4), %rdx
	vmovups	(%rax,%r11,4), %zmm10
	vmovups	(%rax,%r11,8), %zmm11
	vmovups	(%rcx,%rdx), %zmm12
	vbroadcastss	(%r15), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm11, %zmm13, %zmm6
	vfmadd231ps	%zmm13, %zmm12, %zmm5
	vbroadcastss	(%r15,%rbx,4), %zmm13
	vfmadd231ps	%zmm9, %zmm13, %zmm4
	vfmadd231ps	%zmm10, %zmm13, %zmm3
	vfmadd231ps	%zmm11, %zmm13, %zmm2
	vfmadd231ps	%zmm12, %zmm13, %zmm1
.LBB34_344:
	movq	136(%rsi), %rax
	testq	%rax, %rax
	je	.LBB34_346
	vmovups	(%rax,%r8,4), %zmm9
	vmovups	64(%rax,%r8,4), %zmm10
	vmovups	128(%rax,%r8,4), %zmm11
	vmovups	192(%rax,%r8,4), %zmm12
	vaddps	%zmm9, %zmm8, %zmm8
	vaddps	%zmm10, %zmm7, %zmm7
	vaddps	%zmm11, %zmm6, %zmm6
	vaddps	%zmm12, %zmm5, %zmm5
	vaddps	%zmm9, %zmm4, %zmm4
	vaddps	%zmm10, %zmm3, %zmm3
	vaddps	%zmm11, %zmm2, %zmm2
	vaddps	%zmm12, %zmm1, %zmm1
.LBB34_346:
	movl	184(%rsi), %ebx
	movl	188(%rsi), %ebp
	testl	%ebp, %ebp
	movq	104(%rsp), %r15
	je	.LBB34_356
.LBB34_347:
	movq	144(%rsi), %rax
	testq	%rax, %rax
	je	.LBB34_350
	movq	152(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB34_350
	vmovups	(%rax,%r8,4), %zmm9
	vmovups	64(%rax,%r8,4), %zmm10
	vmovups	128(%rax,%r8,4), %zmm11
	vmovups	192(%rax,%r8,4), %zmm12
	vmovups	(%rcx,%r8,4), %zmm13
	vmovups	64(%rcx,%r8,4), %zmm14
	vmovups	128(%rcx,%r8,4), %zmm15
	vmovups	192(%rcx,%r8,4), %zmm16
	vfmadd213ps	%zmm13, %zmm9, %zmm8
	vfmadd213ps	%zmm14, %zmm10, %zmm7
	vfmadd213ps	%zmm15, %zmm11, %zmm6
	vfmadd213ps	%zmm16, %zmm12, %zmm5
	vfmadd213ps	%zmm13, %zmm9, %zmm4
	vfmadd213ps	%zmm14, %zmm10, %zmm3
	vfmadd213ps	%zmm15, %zmm11, %zmm2
	vfmadd213ps	%zmm16, %zmm12, %zmm1
.LBB34_350:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_352
	movq	176(%rsi), %rcx
	movq	%rcx, %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%r8,4), %rdx
	vaddps	(%rax,%r8,4), %zmm8, %zmm8
	vaddps	64(%rax,%r8,4), %zmm7, %zmm7
	vaddps	128(%rax,%r8,4), %zmm6, %zmm6
	vaddps	192(%rax,%r8,4), %zmm5, %zmm5
	vaddps	(%rdx,%rcx,4), %zmm4, %zmm4
	vaddps	64(%rdx,%rcx,4), %zmm3, %zmm3
	vaddps	128(%rdx,%rcx,4), %zmm2, %zmm2
	vaddps	192(%rdx,%rcx,4), %zmm1, %zmm1
.LBB34_352:
	testl	%ebp, %ebp
	je	.LBB34_334
	cmpl	$2, %ebx
	je	.LBB34_333
	cmpl	$1, %ebx
	jne	.LBB34_334
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB34_334
	.p2align	4
.LBB34_356:
	cmpl	$2, %ebx
	je	.LBB34_359
	cmpl	$1, %ebx
	jne	.LBB34_360
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %ebx
	jmp	.LBB34_347
.LBB34_359:
	vbroadcastss	196(%rsi), %zmm9
	vbroadcastss	200(%rsi), %zmm10
	vmaxps	%zmm8, %zmm9, %zmm8
	vminps	%zmm8, %zmm10, %zmm8
	vmaxps	%zmm7, %zmm9, %zmm7
	vminps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm6, %zmm9, %zmm6
	vminps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm5, %zmm9, %zmm5
	vminps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm4, %zmm9, %zmm4
	vminps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm3, %zmm9, %zmm3
	vminps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm2, %zmm9, %zmm2
	vminps	%zmm2, %zmm10, %zmm2
	vmaxps	%zmm1, %zmm9, %zmm1
	vminps	%zmm1, %zmm10, %zmm1
	movl	184(%rsi), %ebx
.LBB34_360:
	cmpl	$3, %ebx
	jge	.LBB34_334
	jmp	.LBB34_347
.LBB34_361:
	movq	(%r13), %rsi
	movq	16(%r13), %rax
	movq	%rax, 88(%rsp)
	movq	32(%r13), %r10
	movq	24(%r13), %rax
	movq	%rax, 112(%rsp)
	leaq	(,%r15,4), %rax
	movq	%rax, 208(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 200(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 152(%rsp)
	movq	%r10, 192(%rsp)
	jmp	.LBB34_364
.LBB34_362:
	vbroadcastss	196(%rsi), %zmm5
	vbroadcastss	200(%rsi), %zmm6
	vmaxps	%zmm4, %zmm5, %zmm4
	vminps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vminps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vminps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vminps	%zmm1, %zmm6, %zmm1
	.p2align	4
.LBB34_363:
	vmovups	%zmm4, (%r12)
	vmovups	%zmm3, 64(%r12)
	vmovups	%zmm2, (%r12,%rdi,4)
	vmovups	%zmm1, 64(%r12,%rdi,4)
	leaq	32(%r11), %rbp
	addq	$64, %r11
	movq	96(%rsp), %rdi
	cmpq	%r11, %rdi
	movq	%rbp, %r11
	jl	.LBB34_84
.LBB34_364:
	movq	128(%rsi), %rdi
	movq	%rdi, %rax
	imulq	%r15, %rax
	leaq	(%r10,%rax,4), %rax
	leaq	(%rax,%r11,4), %r12
	leaq	15(%r11), %rax
	testq	%r11, %r11
	cmovnsq	%r11, %rax
	cmpl	$0, 192(%rsi)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	je	.LBB34_366
	vmovups	(%r12), %zmm4
	vmovups	64(%r12), %zmm3
	vmovups	(%r12,%rdi,4), %zmm2
	vmovups	64(%r12,%rdi,4), %zmm1
.LBB34_366:
	movq	24(%rsi), %rdx
	testq	%rdx, %rdx
	je	.LBB34_374
	movq	64(%rsi), %rbp
	sarq	$4, %rax
	movq	96(%rsi), %r8
	movq	%r8, %r14
	imulq	%rax, %r14
	movq	72(%rsi), %r9
	movq	104(%rsi), %r13
	cmpq	$4, %rdx
	jae	.LBB34_369
	movq	%rbp, %rax
	imulq	%r15, %rax
	movq	88(%rsp), %rcx
	movq	%r15, %rbx
	movq	%r10, %r15
	movq	%r14, %r10
	leaq	(%rcx,%rax,4), %r14
	movq	112(%rsp), %rax
	leaq	(%rax,%r10,4), %rax
	movq	%r15, %r10
	movq	%rbx, %r15
	andl	$3, %edx
	jne	.LBB34_372
	jmp	.LBB34_374
	.p2align	4
.LBB34_369:
	movq	%r12, 136(%rsp)
	movq	%rdi, 128(%rsp)
	movq	%r11, 120(%rsp)
	movq	%rdx, %r12
	andq	$-4, %r12
	leaq	(,%r14,4), %rcx
	movq	%rcx, 16(%rsp)
	movq	%r13, %rcx
	shlq	$4, %rcx
	movq	%rcx, 8(%rsp)
	leaq	4(,%rax,4), %rax
	movq	%r8, 184(%rsp)
	imulq	%r8, %rax
	leaq	(,%r13,4), %rcx
	leaq	(%rcx,%rcx,2), %rsi
	leaq	(%rax,%rsi), %rdi
	movq	%rdi, 24(%rsp)
	leaq	(%rsi,%r14,4), %rsi
	movq	%rsi, 72(%rsp)
	leaq	(,%r13,8), %rsi
	leaq	(%rax,%r13,8), %rdi
	movq	%rdi, 56(%rsp)
	leaq	(%rsi,%r14,4), %rsi
	movq	%rsi, 32(%rsp)
	movq	%r13, 168(%rsp)
	leaq	(%rax,%r13,4), %rsi
	movq	%rsi, 40(%rsp)
	movq	%r14, 160(%rsp)
	leaq	(%rcx,%r14,4), %rcx
	movq	%rcx, 48(%rsp)
	movq	208(%rsp), %r13
	imulq	%rbp, %r13
	movq	%r9, %r10
	shlq	$4, %r9
	movq	200(%rsp), %rsi
	movq	%rbp, 144(%rsp)
	imulq	%rbp, %rsi
	leaq	(,%r10,4), %rcx
	leaq	(%rcx,%rcx,2), %rdi
	leaq	(%rsi,%rdi), %r11
	addq	%r13, %rdi
	leaq	(%rsi,%r10,8), %r15
	leaq	(,%r10,8), %rbx
	addq	%r13, %rbx
	leaq	(%rsi,%r10,4), %rcx
	movq	%r10, 176(%rsp)
	leaq	(,%r10,4), %r10
	addq	%r13, %r10
	movq	88(%rsp), %r14
	movq	112(%rsp), %rbp
	.p2align	4
.LBB34_370:
	movq	16(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm5
	vmovups	(%rbp,%rax), %zmm6
	vbroadcastss	(%r14,%r13), %zmm7
	vfmadd231ps	%zmm5, %zmm7, %zmm4
	vbroadcastss	(%r14,%rsi), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	movq	48(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm5
	movq	40(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm7
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vbroadcastss	(%r14,%r10), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm4
	vbroadcastss	(%r14,%rcx), %zmm8
	vfmadd231ps	%zmm6, %zmm7, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	movq	32(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm5
	movq	56(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm6
	vfmadd231ps	%zmm7, %zmm8, %zmm1
	vbroadcastss	(%r14,%rbx), %zmm7
	vfmadd231ps	%zmm5, %zmm7, %zmm4
	vbroadcastss	(%r14,%r15), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	movq	72(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm5
	movq	24(%rsp), %r8
	vmovups	(%rbp,%r8), %zmm7
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	vbroadcastss	(%r14,%rdi), %zmm6
	vfmadd231ps	%zmm5, %zmm6, %zmm4
	vbroadcastss	(%r14,%r11), %zmm8
	vfmadd231ps	%zmm6, %zmm7, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	vfmadd231ps	%zmm7, %zmm8, %zmm1
	addq	8(%rsp), %rbp
	addq	%r9, %r14
	addq	$-4, %r12
	jne	.LBB34_370
	movq	160(%rsp), %rax
	leaq	(,%rax,4), %rax
	addq	%rbp, %rax
	addq	%r13, %r14
	movq	104(%rsp), %r15
	movq	120(%rsp), %r11
	movq	152(%rsp), %rsi
	movq	192(%rsp), %r10
	movq	128(%rsp), %rdi
	movq	136(%rsp), %r12
	movq	144(%rsp), %rbp
	movq	184(%rsp), %r8
	movq	176(%rsp), %r9
	movq	168(%rsp), %r13
	andl	$3, %edx
	je	.LBB34_374
.LBB34_372:
	shlq	$2, %r13
	shlq	$2, %r9
	.p2align	4
.LBB34_373:
	vmovups	(%rax), %zmm5
	vmovups	(%rax,%r8,4), %zmm6
	vbroadcastss	(%r14), %zmm7
	vfmadd231ps	%zmm5, %zmm7, %zmm4
	vbroadcastss	(%r14,%rbp,4), %zmm8
	vfmadd231ps	%zmm7, %zmm6, %zmm3
	vfmadd231ps	%zmm5, %zmm8, %zmm2
	vfmadd231ps	%zmm6, %zmm8, %zmm1
	addq	%r13, %rax
	addq	%r9, %r14
	decq	%rdx
	jne	.LBB34_373
.LBB34_374:
	movq	136(%rsi), %rax
	testq	%rax, %rax
	je	.LBB34_376
	vmovups	(%rax,%r11,4), %zmm5
	vmovups	64(%rax,%r11,4), %zmm6
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm6, %zmm3, %zmm3
	vaddps	%zmm5, %zmm2, %zmm2
	vaddps	%zmm6, %zmm1, %zmm1
.LBB34_376:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movl	184(%rsi), %r9d
	movl	188(%rsi), %r8d
	testl	%r8d, %r8d
	je	.LBB34_386
.LBB34_377:
	movq	144(%rsi), %rax
	testq	%rax, %rax
	je	.LBB34_380
	movq	152(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB34_380
	vmovups	(%rax,%r11,4), %zmm5
	vmovups	64(%rax,%r11,4), %zmm6
	vmovups	(%rcx,%r11,4), %zmm7
	vmovups	64(%rcx,%r11,4), %zmm8
	vfmadd213ps	%zmm7, %zmm5, %zmm4
	vfmadd213ps	%zmm8, %zmm6, %zmm3
	vfmadd213ps	%zmm7, %zmm5, %zmm2
	vfmadd213ps	%zmm8, %zmm6, %zmm1
.LBB34_380:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_382
	movq	176(%rsi), %rcx
	movq	%rcx, %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%r11,4), %rdx
	vaddps	(%rax,%r11,4), %zmm4, %zmm4
	vaddps	64(%rax,%r11,4), %zmm3, %zmm3
	vaddps	(%rdx,%rcx,4), %zmm2, %zmm2
	vaddps	64(%rdx,%rcx,4), %zmm1, %zmm1
.LBB34_382:
	testl	%r8d, %r8d
	je	.LBB34_363
	cmpl	$2, %r9d
	je	.LBB34_362
	cmpl	$1, %r9d
	jne	.LBB34_363
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB34_363
	.p2align	4
.LBB34_386:
	cmpl	$2, %r9d
	je	.LBB34_389
	cmpl	$1, %r9d
	jne	.LBB34_390
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	movl	$1, %r9d
	jmp	.LBB34_377
.LBB34_389:
	vbroadcastss	196(%rsi), %zmm5
	vbroadcastss	200(%rsi), %zmm6
	vmaxps	%zmm4, %zmm5, %zmm4
	vminps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vminps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vminps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vminps	%zmm1, %zmm6, %zmm1
	movl	$2, %r9d
	jmp	.LBB34_377
.LBB34_390:
	cmpl	$3, %r9d
	jge	.LBB34_363
	jmp	.LBB34_377
.LBB34_391:
	movq	(%r13), %r9
	movq	16(%r13), %rax
	movq	%rax, 24(%rsp)
	movq	32(%r13), %rax
	movq	%rax, 40(%rsp)
	movq	24(%r13), %rax
	movq	%rax, 48(%rsp)
	leaq	8(,%r15,4), %rax
	movq	%rax, 96(%rsp)
	leaq	4(,%r15,4), %rax
	movq	%rax, 88(%rsp)
	movq	%r9, 56(%rsp)
	jmp	.LBB34_394
.LBB34_392:
	vbroadcastss	196(%r9), %zmm0
	vbroadcastss	200(%r9), %zmm25
	vmaxps	%zmm1, %zmm0, %zmm1
	vminps	%zmm1, %zmm25, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vminps	%zmm2, %zmm25, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vminps	%zmm3, %zmm25, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vminps	%zmm4, %zmm25, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vminps	%zmm5, %zmm25, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vminps	%zmm6, %zmm25, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vminps	%zmm7, %zmm25, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vminps	%zmm8, %zmm25, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vminps	%zmm9, %zmm25, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vminps	%zmm10, %zmm25, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vminps	%zmm11, %zmm25, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vminps	%zmm12, %zmm25, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vminps	%zmm13, %zmm25, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vminps	%zmm14, %zmm25, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vminps	%zmm15, %zmm25, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	vminps	%zmm16, %zmm25, %zmm16
	vmaxps	%zmm17, %zmm0, %zmm17
	vminps	%zmm17, %zmm25, %zmm17
	vmaxps	%zmm18, %zmm0, %zmm18
	vminps	%zmm18, %zmm25, %zmm18
	vmaxps	%zmm19, %zmm0, %zmm19
	vminps	%zmm19, %zmm25, %zmm19
	vmaxps	%zmm20, %zmm0, %zmm20
	vminps	%zmm20, %zmm25, %zmm20
	vmaxps	%zmm21, %zmm0, %zmm21
	vminps	%zmm21, %zmm25, %zmm21
	vmaxps	%zmm22, %zmm0, %zmm22
	vminps	%zmm22, %zmm25, %zmm22
	vmaxps	%zmm23, %zmm0, %zmm23
	vminps	%zmm23, %zmm25, %zmm23
	vmaxps	%zmm24, %zmm0, %zmm0
	vminps	%zmm0, %zmm25, %zmm24
	.p2align	4
.LBB34_393:
	vmovups	%zmm1, (%r11)
	vmovups	%zmm2, 64(%r11)
	vmovups	%zmm3, 128(%r11)
	vmovups	%zmm4, 192(%r11)
	vmovups	%zmm5, (%r11,%r10,4)
	vmovups	%zmm6, 64(%r11,%r10,4)
	vmovups	%zmm7, 128(%r11,%r10,4)
	vmovups	%zmm8, 192(%r11,%r10,4)
	vmovups	%zmm9, (%r11,%r10,8)
	vmovups	%zmm10, 64(%r11,%r10,8)
	vmovups	%zmm11, 128(%r11,%r10,8)
	vmovups	%zmm12, 192(%r11,%r10,8)
	leaq	(%r10,%r10,2), %rax
	leaq	(%r11,%rax,4), %rcx
	vmovups	%zmm13, (%r11,%rax,4)
	vmovups	%zmm14, 64(%r11,%rax,4)
	vmovups	%zmm15, 128(%r11,%rax,4)
	vmovups	%zmm16, 192(%r11,%rax,4)
	vmovups	%zmm17, (%rcx,%r10,4)
	vmovups	%zmm18, 64(%rcx,%r10,4)
	vmovups	%zmm19, 128(%rcx,%r10,4)
	vmovups	%zmm20, 192(%rcx,%r10,4)
	vmovups	%zmm21, (%rcx,%r10,8)
	vmovups	%zmm22, 64(%rcx,%r10,8)
	vmovups	%zmm23, 128(%rcx,%r10,8)
	vmovups	%zmm24, 192(%rcx,%r10,8)
	leaq	64(%r8), %rbp
	subq	$-128, %r8
	cmpq	%r8, 72(%rsp)
	movq	%rbp, %r8
	jl	.LBB34_121
.LBB34_394:
	movq	64(%r9), %r12
	movq	128(%r9), %rdi
	movq	%rdi, %rax
	imulq	%r15, %rax
	movq	40(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	leaq	(%rax,%r8,4), %r11
	movq	%r12, %rax
	imulq	%r15, %rax
	movq	24(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rdx
	leaq	(%r12,%r12,2), %rax
	leaq	(%rdx,%rax,4), %r10
	leaq	15(%r8), %rcx
	testq	%r8, %r8
	cmovnsq	%r8, %rcx
	cmpl	$0, 192(%r9)
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm24, %xmm24, %xmm24
	je	.LBB34_396
	vmovups	(%r11), %zmm1
	vmovups	64(%r11), %zmm2
	vmovups	128(%r11), %zmm3
	vmovups	192(%r11), %zmm4
	vmovups	(%r11,%rdi,4), %zmm5
	vmovups	64(%r11,%rdi,4), %zmm6
	vmovups	128(%r11,%rdi,4), %zmm7
	vmovups	192(%r11,%rdi,4), %zmm8
	vmovups	(%r11,%rdi,8), %zmm9
	vmovups	64(%r11,%rdi,8), %zmm10
	vmovups	128(%r11,%rdi,8), %zmm11
	vmovups	192(%r11,%rdi,8), %zmm12
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%r11,%rax,4), %rsi
	vmovups	(%r11,%rax,4), %zmm13
	vmovups	64(%r11,%rax,4), %zmm14
	vmovups	128(%r11,%rax,4), %zmm15
	vmovups	192(%r11,%rax,4), %zmm16
	vmovups	(%rsi,%rdi,4), %zmm17
	vmovups	64(%rsi,%rdi,4), %zmm18
	vmovups	128(%rsi,%rdi,4), %zmm19
	vmovups	192(%rsi,%rdi,4), %zmm20
	vmovups	(%rsi,%rdi,8), %zmm21
	vmovups	64(%rsi,%rdi,8), %zmm22
	vmovups	128(%rsi,%rdi,8), %zmm23
	vmovups	192(%rsi,%rdi,8), %zmm24
.LBB34_396:
	movq	%r11, 8(%rsp)
	movq	%rdi, 16(%rsp)
	movq	%r8, 32(%rsp)
	movq	24(%r9), %rbx
	testq	%rbx, %rbx
	je	.LBB34_399
	sarq	$4, %rcx
	movq	96(%r9), %r14
	movq	72(%r9), %r8
	movq	104(%r9), %r9
	leaq	12(,%rcx,4), %rdi
	imulq	%r14, %rdi
	shlq	$2, %r9
	leaq	8(,%rcx,4), %rax
	imulq	%r14, %rax
	leaq	4(,%rcx,4), %rsi
	imulq	%r14, %rsi
	imulq	%rcx, %r14
	shlq	$2, %r14
	shlq	$2, %r8
	leaq	(%r10,%r12,8), %rcx
	leaq	(%r10,%r12,4), %r13
	movq	96(%rsp), %r15
	imulq	%r12, %r15
	movq	24(%rsp), %r11
	addq	%r11, %r15
	imulq	88(%rsp), %r12
	addq	%r11, %r12
	xorl	%r11d, %r11d
	movq	48(%rsp), %rbp
	.p2align	4
.LBB34_398:
	vmovups	(%rbp,%r14), %zmm0
	vmovups	(%rbp,%rsi), %zmm25
	vmovups	(%rbp,%rax), %zmm26
	vmovups	(%rbp,%rdi), %zmm27
	vbroadcastss	(%rdx,%r11), %zmm28
	vfmadd231ps	%zmm0, %zmm28, %zmm1
	vfmadd231ps	%zmm25, %zmm28, %zmm2
	vfmadd231ps	%zmm26, %zmm28, %zmm3
	vfmadd231ps	%zmm28, %zmm27, %zmm4
	vbroadcastss	(%r12,%r11), %zmm28
	vfmadd231ps	%zmm0, %zmm28, %zmm5
	vfmadd231ps	%zmm25, %zmm28, %zmm6
	vfmadd231ps	%zmm26, %zmm28, %zmm7
	vfmadd231ps	%zmm28, %zmm27, %zmm8
	vbroadcastss	(%r15,%r11), %zmm28
	vfmadd231ps	%zmm0, %zmm28, %zmm9
	vfmadd231ps	%zmm25, %zmm28, %zmm10
	vfmadd231ps	%zmm26, %zmm28, %zmm11
	vfmadd231ps	%zmm28, %zmm27, %zmm12
	vbroadcastss	(%r10,%r11), %zmm28
	vfmadd231ps	%zmm0, %zmm28, %zmm13
	vfmadd231ps	%zmm25, %zmm28, %zmm14
	vfmadd231ps	%zmm26, %zmm28, %zmm15
	vfmadd231ps	%zmm28, %zmm27, %zmm16
	vbroadcastss	(%r13,%r11), %zmm28
	vfmadd231ps	%zmm0, %zmm28, %zmm17
	vfmadd231ps	%zmm25, %zmm28, %zmm18
	vfmadd231ps	%zmm26, %zmm28, %zmm19
	vfmadd231ps	%zmm28, %zmm27, %zmm20
	vbroadcastss	(%rcx,%r11), %zmm28
	vfmadd231ps	%zmm0, %zmm28, %zmm21
	vfmadd231ps	%zmm25, %zmm28, %zmm22
	vfmadd231ps	%zmm26, %zmm28, %zmm23
	vfmadd231ps	%zmm27, %zmm28, %zmm24
	addq	%r9, %rbp
	addq	%r8, %r11
	decq	%rbx
	jne	.LBB34_398
.LBB34_399:
	movq	56(%rsp), %r9
	movq	136(%r9), %rax
	testq	%rax, %rax
	je	.LBB34_401
	movq	32(%rsp), %r8
	vmovups	(%rax,%r8,4), %zmm25
	vmovups	64(%rax,%r8,4), %zmm26
	vmovups	128(%rax,%r8,4), %zmm27
	vmovups	192(%rax,%r8,4), %zmm28
	vaddps	%zmm25, %zmm1, %zmm1
	vaddps	%zmm26, %zmm2, %zmm2
	vaddps	%zmm27, %zmm3, %zmm3
	vaddps	%zmm28, %zmm4, %zmm4
	vaddps	%zmm25, %zmm5, %zmm5
	vaddps	%zmm26, %zmm6, %zmm6
	vaddps	%zmm27, %zmm7, %zmm7
	vaddps	%zmm28, %zmm8, %zmm8
	vaddps	%zmm25, %zmm9, %zmm9
	vaddps	%zmm26, %zmm10, %zmm10
	vaddps	%zmm27, %zmm11, %zmm11
	vaddps	%zmm28, %zmm12, %zmm12
	vaddps	%zmm25, %zmm13, %zmm13
	vaddps	%zmm26, %zmm14, %zmm14
	vaddps	%zmm27, %zmm15, %zmm15
	vaddps	%zmm28, %zmm16, %zmm16
	vaddps	%zmm25, %zmm17, %zmm17
	vaddps	%zmm26, %zmm18, %zmm18
	vaddps	%zmm27, %zmm19, %zmm19
	vaddps	%zmm28, %zmm20, %zmm20
	vaddps	%zmm25, %zmm21, %zmm21
	vaddps	%zmm26, %zmm22, %zmm22
	vaddps	%zmm27, %zmm23, %zmm23
	vaddps	%zmm28, %zmm24, %zmm24
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	104(%rsp), %r15
	jmp	.LBB34_402
	.p2align	4
.LBB34_401:
	movq	64(%rsp), %r13
	movq	80(%rsp), %r14
	movq	104(%rsp), %r15
	movq	32(%rsp), %r8
.LBB34_402:
	movq	16(%rsp), %r10
	movq	8(%rsp), %r11
	movl	184(%r9), %r12d
	movl	188(%r9), %ebp
	testl	%ebp, %ebp
	jne	.LBB34_408
	cmpl	$2, %r12d
	je	.LBB34_406
	cmpl	$1, %r12d
	jne	.LBB34_407
	vxorps	%xmm0, %xmm0, %xmm0
	vmaxps	%zmm1, %zmm0, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	vmaxps	%zmm17, %zmm0, %zmm17
	vmaxps	%zmm18, %zmm0, %zmm18
	vmaxps	%zmm19, %zmm0, %zmm19
	vmaxps	%zmm20, %zmm0, %zmm20
	vmaxps	%zmm21, %zmm0, %zmm21
	vmaxps	%zmm22, %zmm0, %zmm22
	vmaxps	%zmm23, %zmm0, %zmm23
	vmaxps	%zmm24, %zmm0, %zmm24
	jmp	.LBB34_407
.LBB34_406:
	vbroadcastss	196(%r9), %zmm0
	vbroadcastss	200(%r9), %zmm25
	vmaxps	%zmm1, %zmm0, %zmm1
	vminps	%zmm1, %zmm25, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vminps	%zmm2, %zmm25, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vminps	%zmm3, %zmm25, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vminps	%zmm4, %zmm25, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vminps	%zmm5, %zmm25, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vminps	%zmm6, %zmm25, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vminps	%zmm7, %zmm25, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vminps	%zmm8, %zmm25, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vminps	%zmm9, %zmm25, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vminps	%zmm10, %zmm25, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vminps	%zmm11, %zmm25, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vminps	%zmm12, %zmm25, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vminps	%zmm13, %zmm25, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vminps	%zmm14, %zmm25, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vminps	%zmm15, %zmm25, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	vminps	%zmm16, %zmm25, %zmm16
	vmaxps	%zmm17, %zmm0, %zmm17
	vminps	%zmm17, %zmm25, %zmm17
	vmaxps	%zmm18, %zmm0, %zmm18
	vminps	%zmm18, %zmm25, %zmm18
	vmaxps	%zmm19, %zmm0, %zmm19
	vminps	%zmm19, %zmm25, %zmm19
	vmaxps	%zmm20, %zmm0, %zmm20
	vminps	%zmm20, %zmm25, %zmm20
	vmaxps	%zmm21, %zmm0, %zmm21
	vminps	%zmm21, %zmm25, %zmm21
	vmaxps	%zmm22, %zmm0, %zmm22
	vminps	%zmm22, %zmm25, %zmm22
	vmaxps	%zmm23, %zmm0, %zmm23
	vminps	%zmm23, %zmm25, %zmm23
	vmaxps	%zmm24, %zmm0, %zmm0
	vminps	%zmm0, %zmm25, %zmm24
.LBB34_407:
	movl	184(%r9), %r12d
	cmpl	$3, %r12d
	jge	.LBB34_393
.LBB34_408:
	movq	144(%r9), %rax
	testq	%rax, %rax
	je	.LBB34_411
	movq	152(%r9), %rcx
	testq	%rcx, %rcx
	je	.LBB34_411
	vmovups	(%rax,%r8,4), %zmm25
	vmovups	64(%rax,%r8,4), %zmm26
	vmovups	128(%rax,%r8,4), %zmm27
	vmovups	192(%rax,%r8,4), %zmm28
	vmovups	(%rcx,%r8,4), %zmm29
	vmovups	64(%rcx,%r8,4), %zmm30
	vmovups	128(%rcx,%r8,4), %zmm31
	vmovups	192(%rcx,%r8,4), %zmm0
	vfmadd213ps	%zmm29, %zmm25, %zmm1
	vfmadd213ps	%zmm30, %zmm26, %zmm2
	vfmadd213ps	%zmm31, %zmm27, %zmm3
	vfmadd213ps	%zmm0, %zmm28, %zmm4
	vfmadd213ps	%zmm29, %zmm25, %zmm5
	vfmadd213ps	%zmm30, %zmm26, %zmm6
	vfmadd213ps	%zmm31, %zmm27, %zmm7
	vfmadd213ps	%zmm0, %zmm28, %zmm8
	vfmadd213ps	%zmm29, %zmm25, %zmm9
	vfmadd213ps	%zmm30, %zmm26, %zmm10
	vfmadd213ps	%zmm31, %zmm27, %zmm11
	vfmadd213ps	%zmm0, %zmm28, %zmm12
	vfmadd213ps	%zmm29, %zmm25, %zmm13
	vfmadd213ps	%zmm30, %zmm26, %zmm14
	vfmadd213ps	%zmm31, %zmm27, %zmm15
	vfmadd213ps	%zmm0, %zmm28, %zmm16
	vfmadd213ps	%zmm29, %zmm25, %zmm17
	vfmadd213ps	%zmm30, %zmm26, %zmm18
	vfmadd213ps	%zmm31, %zmm27, %zmm19
	vfmadd213ps	%zmm0, %zmm28, %zmm20
	vfmadd213ps	%zmm29, %zmm25, %zmm21
	vfmadd213ps	%zmm30, %zmm26, %zmm22
	vfmadd213ps	%zmm31, %zmm27, %zmm23
	vfmadd213ps	%zmm0, %zmm28, %zmm24
.LBB34_411:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_413
	movq	176(%r9), %rcx
	movq	%rcx, %rdx
	imulq	%r15, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(%rax,%r8,4), %rdx
	leaq	(%rcx,%rcx,2), %rsi
	leaq	(%rdx,%rsi,4), %rdi
	vaddps	(%rax,%r8,4), %zmm1, %zmm1
	vaddps	64(%rax,%r8,4), %zmm2, %zmm2
	vaddps	128(%rax,%r8,4), %zmm3, %zmm3
	vaddps	192(%rax,%r8,4), %zmm4, %zmm4
	vaddps	(%rdx,%rcx,4), %zmm5, %zmm5
	vaddps	64(%rdx,%rcx,4), %zmm6, %zmm6
	vaddps	128(%rdx,%rcx,4), %zmm7, %zmm7
	vaddps	192(%rdx,%rcx,4), %zmm8, %zmm8
	vaddps	(%rdx,%rcx,8), %zmm9, %zmm9
	vaddps	64(%rdx,%rcx,8), %zmm10, %zmm10
	vaddps	128(%rdx,%rcx,8), %zmm11, %zmm11
	vaddps	192(%rdx,%rcx,8), %zmm12, %zmm12
	vaddps	(%rdx,%rsi,4), %zmm13, %zmm13
	vaddps	64(%rdx,%rsi,4), %zmm14, %zmm14
	vaddps	128(%rdx,%rsi,4), %zmm15, %zmm15
	vaddps	192(%rdx,%rsi,4), %zmm16, %zmm16
	vaddps	(%rdi,%rcx,4), %zmm17, %zmm17
	vaddps	64(%rdi,%rcx,4), %zmm18, %zmm18
	vaddps	128(%rdi,%rcx,4), %zmm19, %zmm19
	vaddps	192(%rdi,%rcx,4), %zmm20, %zmm20
	vaddps	(%rdi,%rcx,8), %zmm21, %zmm21
	vaddps	64(%rdi,%rcx,8), %zmm22, %zmm22
	vaddps	128(%rdi,%rcx,8), %zmm23, %zmm23
	vaddps	192(%rdi,%rcx,8), %zmm24, %zmm24
.LBB34_413:
	testl	%ebp, %ebp
	je	.LBB34_393
	cmpl	$2, %r12d
	je	.LBB34_392
	cmpl	$1, %r12d
	jne	.LBB34_393
	vxorps	%xmm0, %xmm0, %xmm0
	vmaxps	%zmm1, %zmm0, %zmm1
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm16, %zmm0, %zmm16
	vmaxps	%zmm17, %zmm0, %zmm17
	vmaxps	%zmm18, %zmm0, %zmm18
	vmaxps	%zmm19, %zmm0, %zmm19
	vmaxps	%zmm20, %zmm0, %zmm20
	vmaxps	%zmm21, %zmm0, %zmm21
	vmaxps	%zmm22, %zmm0, %zmm22
	vmaxps	%zmm23, %zmm0, %zmm23
	vmaxps	%zmm24, %zmm0, %zmm24
	jmp	.LBB34_393
.Lfunc_end34:
	.size	$s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF, .Lfunc_end34-$s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI34_0:
	.long	.LBB34_2-.LJTI34_0
	.long	.LBB34_80-.LJTI34_0
	.long	.LBB34_42-.LJTI34_0
	.long	.LBB34_78-.LJTI34_0
	.long	.LBB34_40-.LJTI34_0
	.long	.LBB34_118-.LJTI34_0
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
	movq	%rdi, %rbx
	movq	(%r13), %r12
	movq	8(%r13), %r15
	movq	%rdx, 72(%rsp)
	subq	%rdx, %r15
	cmpq	128(%r12), %r15
	movq	%rsi, 8(%rsp)
	movq	%r13, 80(%rsp)
	jne	.LBB35_17
	movq	%r15, %rax
	imulq	%rbx, %rax
	shlq	$2, %rax
	addq	32(%r13), %rax
	movq	%rax, 16(%rsp)
	movq	%rax, 24(%rsp)
	vmovsd	196(%r12), %xmm0
	vmovsd	%xmm0, 32(%rsp)
	movl	184(%r12), %eax
	addl	$-3, %eax
	cmpl	$12, %eax
	ja	.LBB35_24
	movq	%rsi, %rdx
	subq	%rbx, %rdx
	imulq	%r15, %rdx
	leaq	.LJTI35_1(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB35_3:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_sigmoid__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.LBB35_17:
	cmpq	%rbx, %rsi
	je	.LBB35_24
	movq	72(%rsp), %rax
	leaq	(,%rax,4), %rbp
	movq	80(%rsp), %rax
	addq	32(%rax), %rbp
	leaq	.LJTI35_0(%rip), %r13
	movq	%rbx, %r14
	.p2align	4
.LBB35_19:
	movq	128(%r12), %rax
	imulq	%r14, %rax
	leaq	(,%rax,4), %rax
	addq	%rbp, %rax
	movq	%rax, 16(%rsp)
	movq	%rax, 24(%rsp)
	vmovsd	196(%r12), %xmm0
	vmovsd	%xmm0, 32(%rsp)
	movl	184(%r12), %eax
	addl	$-3, %eax
	cmpl	$12, %eax
	ja	.LBB35_23
	movslq	(%r13,%rax,4), %rax
	addq	%r13, %rax
	jmpq	*%rax
.LBB35_21:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_sigmoid__avx512
	jmp	.LBB35_22
.LBB35_46:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_mish__avx512
	jmp	.LBB35_22
.LBB35_39:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_silu__avx512
	jmp	.LBB35_22
.LBB35_47:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_exp__avx512
	jmp	.LBB35_22
.LBB35_44:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_selu__avx512
	jmp	.LBB35_22
.LBB35_37:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_gelu__avx512
	jmp	.LBB35_22
.LBB35_38:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_gelu_tanh__avx512
	jmp	.LBB35_22
.LBB35_42:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_leaky_relu__avx512
	jmp	.LBB35_22
.LBB35_36:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_tanh__avx512
	jmp	.LBB35_22
.LBB35_40:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_hard_sigmoid__avx512
	jmp	.LBB35_22
.LBB35_41:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_hard_swish__avx512
	jmp	.LBB35_22
.LBB35_45:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_softplus__avx512
	jmp	.LBB35_22
.LBB35_43:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_elu__avx512
	.p2align	4
.LBB35_22:
	movq	8(%rsp), %rsi
.LBB35_23:
	incq	%r14
	cmpq	%r14, %rsi
	jne	.LBB35_19
.LBB35_24:
	cmpl	$3, 184(%r12)
	jl	.LBB35_52
	cmpl	$0, 188(%r12)
	je	.LBB35_26
.LBB35_52:
	addq	$88, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB35_26:
	movq	144(%r12), %rax
	testq	%rax, %rax
	movq	80(%rsp), %r14
	je	.LBB35_29
	movq	152(%r12), %rcx
	testq	%rcx, %rcx
	je	.LBB35_29
	movq	72(%rsp), %r8
	leaq	(,%r8,4), %rdi
	addq	32(%r14), %rdi
	movq	%rsi, %rdx
	movq	128(%r12), %rsi
	leaq	(%rax,%r8,4), %rax
	leaq	(%rcx,%r8,4), %rcx
	movq	%r15, 16(%rsp)
	movq	%rdi, 24(%rsp)
	movq	%rsi, 32(%rsp)
	movq	%rax, 40(%rsp)
	movq	%rcx, 48(%rsp)
	movq	%rdi, 56(%rsp)
	movq	%rsi, 64(%rsp)
	leaq	16(%rsp), %rdi
	movq	%rbx, %rsi
	callq	nt_f32_scale_shift__avx512
	movq	8(%rsp), %rsi
.LBB35_29:
	movq	40(%r14), %rdi
	testq	%rdi, %rdi
	je	.LBB35_52
	cmpq	%rbx, %rsi
	je	.LBB35_52
	movq	176(%r12), %rax
	movq	72(%rsp), %r8
	leaq	(%rdi,%r8,4), %rcx
	shlq	$2, %r8
	movq	80(%rsp), %rdx
	movq	32(%rdx), %rdx
	addq	%r8, %rdx
	movq	%rax, %rsi
	imulq	%rbx, %rsi
	leaq	(%r8,%rsi,4), %rsi
	addq	%rdi, %rsi
	leaq	(,%rax,4), %rdi
	leaq	(,%rbx,4), %r8
	movl	$-1, %r9d
	jmp	.LBB35_32
	.p2align	4
.LBB35_50:
	movq	%rbx, %r13
	imulq	%rax, %r13
	imulq	%rbx, %r10
	leaq	(%rdx,%r10,4), %r10
	shlxl	%r14d, %r9d, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	vmovups	(%r10,%r11,4), %zmm0 {%k1} {z}
	leaq	(%rcx,%r13,4), %r14
	vmovups	(%r14,%r11,4), %zmm1 {%k1} {z}
	vaddps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%r10,%r11,4) {%k1}
.LBB35_51:
	incq	%rbx
	addq	%rdi, %rsi
	addq	$4, %r8
	cmpq	8(%rsp), %rbx
	je	.LBB35_52
.LBB35_32:
	movq	128(%r12), %r10
	cmpq	$16, %r15
	jl	.LBB35_48
	movq	%r10, %r14
	imulq	%r8, %r14
	addq	%rdx, %r14
	xorl	%r11d, %r11d
	.p2align	4
.LBB35_34:
	movq	%r11, %r13
	vmovups	(%r14,%r11,4), %zmm0
	vaddps	(%rsi,%r11,4), %zmm0, %zmm0
	vmovups	%zmm0, (%r14,%r11,4)
	addq	$16, %r11
	addq	$32, %r13
	cmpq	%r13, %r15
	jge	.LBB35_34
	movq	%r15, %r14
	subq	%r11, %r14
	testq	%r14, %r14
	jg	.LBB35_50
	jmp	.LBB35_51
	.p2align	4
.LBB35_48:
	testq	%r15, %r15
	jle	.LBB35_51
	xorl	%r11d, %r11d
	movq	%r15, %r14
	jmp	.LBB35_50
.LBB35_15:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_mish__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.LBB35_8:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_silu__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.LBB35_16:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_exp__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.LBB35_13:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_selu__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.LBB35_6:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_gelu__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.LBB35_7:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_gelu_tanh__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.LBB35_11:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_leaky_relu__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.LBB35_5:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_tanh__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.LBB35_9:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_hard_sigmoid__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.LBB35_10:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_hard_swish__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.LBB35_14:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_softplus__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.LBB35_12:
	leaq	16(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_elu__avx512
	movq	8(%rsp), %rsi
	jmp	.LBB35_24
.Lfunc_end35:
	.size	$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF, .Lfunc_end35-$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI35_0:
	.long	.LBB35_21-.LJTI35_0
	.long	.LBB35_36-.LJTI35_0
	.long	.LBB35_37-.LJTI35_0
	.long	.LBB35_38-.LJTI35_0
	.long	.LBB35_39-.LJTI35_0
	.long	.LBB35_40-.LJTI35_0
	.long	.LBB35_41-.LJTI35_0
	.long	.LBB35_42-.LJTI35_0
	.long	.LBB35_43-.LJTI35_0
	.long	.LBB35_44-.LJTI35_0
	.long	.LBB35_45-.LJTI35_0
	.long	.LBB35_46-.LJTI35_0
	.long	.LBB35_47-.LJTI35_0
.LJTI35_1:
	.long	.LBB35_3-.LJTI35_1
	.long	.LBB35_5-.LJTI35_1
	.long	.LBB35_6-.LJTI35_1
	.long	.LBB35_7-.LJTI35_1
	.long	.LBB35_8-.LJTI35_1
	.long	.LBB35_9-.LJTI35_1
	.long	.LBB35_10-.LJTI35_1
	.long	.LBB35_11-.LJTI35_1
	.long	.LBB35_12-.LJTI35_1
	.long	.LBB35_13-.LJTI35_1
	.long	.LBB35_14-.LJTI35_1
	.long	.LBB35_15-.LJTI35_1
	.long	.LBB35_16-.LJTI35_1
	.text
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5,@function
$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5:
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
	subq	$200, %rsp
	.cfi_def_cfa_offset 256
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r13, %r15
	movl	%r9d, 12(%rsp)
	cmpq	$16, %rsi
	setl	%al
	cmpq	$12, %rsi
	setne	%r10b
	testb	%r10b, %al
	movq	%rcx, 88(%rsp)
	movq	%rdx, 32(%rsp)
	jne	.LBB36_1
	movq	(%r15), %r12
	movq	16(%r15), %rax
	movq	%rax, 72(%rsp)
	leaq	(,%rdx,4), %rax
	addq	32(%r15), %rax
	movq	%rax, 144(%rsp)
	leaq	15(%rdx), %rax
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rax
	sarq	$4, %rax
	leaq	(,%rcx,4), %rdx
	movq	%rdx, 128(%rsp)
	leaq	4(,%rax,4), %rdx
	movq	%rdx, 120(%rsp)
	shlq	$2, %rax
	movq	%rax, 136(%rsp)
	movq	%r8, %rax
	subq	%rcx, %rax
	movq	%rax, 112(%rsp)
	leaq	(,%rdi,4), %rbp
	leaq	8(,%rdi,4), %rax
	movq	%rax, 64(%rsp)
	leaq	4(,%rdi,4), %rax
	movq	%rax, 56(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r15, 24(%rsp)
	movq	%r12, 16(%rsp)
	movq	%r8, 48(%rsp)
	jmp	.LBB36_3
	.p2align	4
.LBB36_9:
	movq	24(%rsp), %r15
	movq	48(%rsp), %r8
	movq	16(%rsp), %r12
	movq	80(%rsp), %rbp
.LBB36_17:
	movq	96(%rsp), %r10
	vmovups	%zmm24, (%r10)
	vmovups	%zmm22, 64(%r10)
	movq	104(%rsp), %rsi
	vmovups	%zmm23, (%r10,%rsi,4)
	vmovups	%zmm21, 64(%r10,%rsi,4)
	vmovups	%zmm20, (%r10,%rsi,8)
	vmovups	%zmm19, 64(%r10,%rsi,8)
	leaq	(,%rsi,4), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	(%r10,%rax), %rcx
	vmovups	%zmm18, (%r10,%rax)
	vmovups	%zmm17, 64(%r10,%rax)
	vmovups	%zmm16, (%rcx,%rsi,4)
	vmovups	%zmm15, 64(%rcx,%rsi,4)
	vmovups	%zmm14, (%rcx,%rsi,8)
	vmovups	%zmm13, 64(%rcx,%rsi,8)
	leaq	(%rsi,%rsi,2), %rcx
	leaq	(%r10,%rcx,8), %rdx
	vmovups	%zmm12, (%r10,%rcx,8)
	vmovups	%zmm11, 64(%r10,%rcx,8)
	vmovups	%zmm10, (%rdx,%rsi,4)
	vmovups	%zmm9, 64(%rdx,%rsi,4)
	vmovups	%zmm8, (%rdx,%rsi,8)
	vmovups	%zmm7, 64(%rdx,%rsi,8)
	leaq	(%rdx,%rax), %rcx
	vmovups	%zmm6, (%rdx,%rax)
	vmovups	%zmm5, 64(%rdx,%rax)
	vmovups	%zmm4, (%rcx,%rsi,4)
	vmovups	%zmm3, 64(%rcx,%rsi,4)
	vmovups	%zmm2, (%rcx,%rsi,8)
	vmovups	%zmm1, 64(%rcx,%rsi,8)
	addq	$12, %rdi
	movq	152(%rsp), %rax
	leaq	-12(%rax), %rbx
	cmpq	$28, %rax
	setge	%al
	cmpq	$12, %rbx
	sete	%cl
	orb	%al, %cl
	addq	$48, %rbp
	addq	$48, 64(%rsp)
	addq	$48, 56(%rsp)
	movq	%rbx, %rsi
	testb	%cl, %cl
	movq	88(%rsp), %rcx
	je	.LBB36_18
.LBB36_3:
	movq	128(%r12), %rax
	movq	%rax, 104(%rsp)
	imulq	%rdi, %rax
	movq	144(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	movq	%rax, 96(%rsp)
	movq	64(%r12), %r10
	movq	72(%r12), %r13
	movq	%r10, %rax
	imulq	%rdi, %rax
	movq	72(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	movq	%r13, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(,%r10,4), %rdx
	leaq	(%rdx,%rdx,2), %r14
	leaq	(%rax,%r14), %r9
	leaq	(%r10,%r10,2), %rdx
	leaq	(%rax,%rdx,8), %rdx
	addq	%rdx, %r14
	cmpl	$0, 192(%r12)
	sete	%al
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	vxorps	%xmm16, %xmm16, %xmm16
	vxorps	%xmm17, %xmm17, %xmm17
	vxorps	%xmm18, %xmm18, %xmm18
	vxorps	%xmm19, %xmm19, %xmm19
	vxorps	%xmm20, %xmm20, %xmm20
	vxorps	%xmm21, %xmm21, %xmm21
	vxorps	%xmm23, %xmm23, %xmm23
	vxorps	%xmm22, %xmm22, %xmm22
	vxorps	%xmm24, %xmm24, %xmm24
	testb	%al, 12(%rsp)
	jne	.LBB36_5
	movq	%rbp, %r12
	movq	%r10, %rbp
	movq	96(%rsp), %r10
	vmovups	(%r10), %zmm24
	vmovups	64(%r10), %zmm22
	movq	104(%rsp), %r11
	leaq	(,%r11,4), %rax
	vmovups	(%r10,%r11,4), %zmm23
	vmovups	64(%r10,%r11,4), %zmm21
	vmovups	(%r10,%r11,8), %zmm20
	vmovups	64(%r10,%r11,8), %zmm19
	leaq	(%rax,%rax,2), %rax
	movq	%rdx, %r15
	leaq	(%r10,%rax), %rdx
	vmovups	(%r10,%rax), %zmm18
	vmovups	64(%r10,%rax), %zmm17
	vmovups	(%rdx,%r11,4), %zmm16
	vmovups	64(%rdx,%r11,4), %zmm15
	vmovups	(%rdx,%r11,8), %zmm14
	vmovups	64(%rdx,%r11,8), %zmm13
	leaq	(%r11,%r11,2), %rbx
	leaq	(%r10,%rbx,8), %rdx
	vmovups	(%r10,%rbx,8), %zmm12
	vmovups	64(%r10,%rbx,8), %zmm11
	vmovups	(%rdx,%r11,4), %zmm10
	vmovups	64(%rdx,%r11,4), %zmm9
	vmovups	(%rdx,%r11,8), %zmm8
	vmovups	64(%rdx,%r11,8), %zmm7
	leaq	(%rdx,%rax), %r10
	vmovups	(%rdx,%rax), %zmm6
	vmovups	64(%rdx,%rax), %zmm5
	movq	%r15, %rdx
	vmovups	(%r10,%r11,4), %zmm4
	vmovups	64(%r10,%r11,4), %zmm3
	vmovups	(%r10,%r11,8), %zmm2
	vmovups	64(%r10,%r11,8), %zmm1
	movq	%rbp, %r10
	movq	%r12, %rbp
	movq	16(%rsp), %r12
	movq	24(%rsp), %r15
.LBB36_5:
	movq	%rsi, 152(%rsp)
	cmpq	%rcx, %r8
	movq	%rdi, 40(%rsp)
	movq	%rbp, 80(%rsp)
	je	.LBB36_8
	movq	96(%r12), %rbx
	movq	104(%r12), %r12
	movq	%r9, %rax
	movq	136(%rsp), %r11
	imulq	%rbx, %r11
	movq	128(%rsp), %rcx
	movq	%rcx, %rsi
	imulq	%r12, %rsi
	addq	24(%r15), %rsi
	shlq	$2, %r12
	imulq	120(%rsp), %rbx
	leaq	(%r14,%r10,8), %rdi
	movq	%rdi, 192(%rsp)
	leaq	(%r14,%r10,4), %rdi
	movq	%rdi, 184(%rsp)
	leaq	(%rdx,%r10,8), %rdi
	movq	%rdi, 176(%rsp)
	movq	%rbp, %r8
	leaq	(%rdx,%r10,4), %rdi
	movq	%rdi, 168(%rsp)
	leaq	(%r9,%r10,8), %rdi
	movq	%rdi, 160(%rsp)
	movq	%rdx, %rbp
	movq	%r10, %rdx
	leaq	(%r9,%r10,4), %r10
	imulq	%r13, %rcx
	shlq	$2, %r13
	movq	%rdx, %r9
	imulq	%r8, %r9
	addq	%rcx, %r9
	movq	72(%rsp), %r15
	addq	%r15, %r9
	movq	%rdx, %r8
	imulq	64(%rsp), %r8
	addq	%rcx, %r8
	addq	%r15, %r8
	imulq	56(%rsp), %rdx
	addq	%rcx, %rdx
	addq	%r15, %rdx
	xorl	%r15d, %r15d
	movq	112(%rsp), %rcx
	.p2align	4
.LBB36_7:
	vmovups	(%rsi,%r11), %zmm25
	vmovups	(%rsi,%rbx), %zmm26
	vbroadcastss	(%r9,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm24
	vfmadd231ps	%zmm27, %zmm26, %zmm22
	vbroadcastss	(%rdx,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm23
	vbroadcastss	(%r8,%r15), %zmm28
	vfmadd231ps	%zmm27, %zmm26, %zmm21
	vfmadd231ps	%zmm25, %zmm28, %zmm20
	vfmadd231ps	%zmm28, %zmm26, %zmm19
	vbroadcastss	(%rax,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm18
	vfmadd231ps	%zmm27, %zmm26, %zmm17
	vbroadcastss	(%r10,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm16
	movq	160(%rsp), %rdi
	vbroadcastss	(%rdi,%r15), %zmm28
	vfmadd231ps	%zmm27, %zmm26, %zmm15
	vfmadd231ps	%zmm25, %zmm28, %zmm14
	vfmadd231ps	%zmm28, %zmm26, %zmm13
	vbroadcastss	(%rbp,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm12
	vfmadd231ps	%zmm27, %zmm26, %zmm11
	movq	168(%rsp), %rdi
	vbroadcastss	(%rdi,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm10
	movq	176(%rsp), %rdi
	vbroadcastss	(%rdi,%r15), %zmm28
	vfmadd231ps	%zmm27, %zmm26, %zmm9
	vfmadd231ps	%zmm25, %zmm28, %zmm8
	vfmadd231ps	%zmm28, %zmm26, %zmm7
	vbroadcastss	(%r14,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm6
	vfmadd231ps	%zmm27, %zmm26, %zmm5
	movq	184(%rsp), %rdi
	vbroadcastss	(%rdi,%r15), %zmm27
	vfmadd231ps	%zmm25, %zmm27, %zmm4
	movq	192(%rsp), %rdi
	vbroadcastss	(%rdi,%r15), %zmm28
	vfmadd231ps	%zmm27, %zmm26, %zmm3
	vfmadd231ps	%zmm25, %zmm28, %zmm2
	vfmadd231ps	%zmm26, %zmm28, %zmm1
	addq	%r12, %rsi
	addq	%r13, %r15
	decq	%rcx
	jne	.LBB36_7
.LBB36_8:
	testl	$256, 12(%rsp)
	movq	40(%rsp), %rdi
	je	.LBB36_9
	movq	16(%rsp), %r12
	movq	136(%r12), %rax
	testq	%rax, %rax
	movq	24(%rsp), %r15
	movq	48(%rsp), %r8
	movq	32(%rsp), %rcx
	movq	80(%rsp), %rbp
	je	.LBB36_12
	vmovups	(%rax,%rcx,4), %zmm25
	vmovups	64(%rax,%rcx,4), %zmm26
	vaddps	%zmm25, %zmm24, %zmm24
	vaddps	%zmm26, %zmm22, %zmm22
	vaddps	%zmm25, %zmm23, %zmm23
	vaddps	%zmm26, %zmm21, %zmm21
	vaddps	%zmm25, %zmm20, %zmm20
	vaddps	%zmm26, %zmm19, %zmm19
	vaddps	%zmm25, %zmm18, %zmm18
	vaddps	%zmm26, %zmm17, %zmm17
	vaddps	%zmm25, %zmm16, %zmm16
	vaddps	%zmm26, %zmm15, %zmm15
	vaddps	%zmm25, %zmm14, %zmm14
	vaddps	%zmm26, %zmm13, %zmm13
	vaddps	%zmm25, %zmm12, %zmm12
	vaddps	%zmm26, %zmm11, %zmm11
	vaddps	%zmm25, %zmm10, %zmm10
	vaddps	%zmm26, %zmm9, %zmm9
	vaddps	%zmm25, %zmm8, %zmm8
	vaddps	%zmm26, %zmm7, %zmm7
	vaddps	%zmm25, %zmm6, %zmm6
	vaddps	%zmm26, %zmm5, %zmm5
	vaddps	%zmm25, %zmm4, %zmm4
	vaddps	%zmm26, %zmm3, %zmm3
	vaddps	%zmm25, %zmm2, %zmm2
	vaddps	%zmm26, %zmm1, %zmm1
.LBB36_12:
	movl	184(%r12), %r10d
	movl	188(%r12), %r13d
	testl	%r13d, %r13d
	jne	.LBB36_22
	cmpl	$2, %r10d
	je	.LBB36_33
	cmpl	$1, %r10d
	jne	.LBB36_16
	vmaxps	%zmm24, %zmm0, %zmm24
	vmaxps	%zmm22, %zmm0, %zmm22
	vmaxps	%zmm23, %zmm0, %zmm23
	vmaxps	%zmm21, %zmm0, %zmm21
	vmaxps	%zmm20, %zmm0, %zmm20
	vmaxps	%zmm19, %zmm0, %zmm19
	vmaxps	%zmm18, %zmm0, %zmm18
	vmaxps	%zmm17, %zmm0, %zmm17
	vmaxps	%zmm16, %zmm0, %zmm16
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB36_16
.LBB36_33:
	vbroadcastss	196(%r12), %zmm25
	vbroadcastss	200(%r12), %zmm26
	vmaxps	%zmm24, %zmm25, %zmm24
	vminps	%zmm24, %zmm26, %zmm24
	vmaxps	%zmm22, %zmm25, %zmm22
	vminps	%zmm22, %zmm26, %zmm22
	vmaxps	%zmm23, %zmm25, %zmm23
	vminps	%zmm23, %zmm26, %zmm23
	vmaxps	%zmm21, %zmm25, %zmm21
	vminps	%zmm21, %zmm26, %zmm21
	vmaxps	%zmm20, %zmm25, %zmm20
	vminps	%zmm20, %zmm26, %zmm20
	vmaxps	%zmm19, %zmm25, %zmm19
	vminps	%zmm19, %zmm26, %zmm19
	vmaxps	%zmm18, %zmm25, %zmm18
	vminps	%zmm18, %zmm26, %zmm18
	vmaxps	%zmm17, %zmm25, %zmm17
	vminps	%zmm17, %zmm26, %zmm17
	vmaxps	%zmm16, %zmm25, %zmm16
	vminps	%zmm16, %zmm26, %zmm16
	vmaxps	%zmm15, %zmm25, %zmm15
	vminps	%zmm15, %zmm26, %zmm15
	vmaxps	%zmm14, %zmm25, %zmm14
	vminps	%zmm14, %zmm26, %zmm14
	vmaxps	%zmm13, %zmm25, %zmm13
	vminps	%zmm13, %zmm26, %zmm13
	vmaxps	%zmm12, %zmm25, %zmm12
	vminps	%zmm12, %zmm26, %zmm12
	vmaxps	%zmm11, %zmm25, %zmm11
	vminps	%zmm11, %zmm26, %zmm11
	vmaxps	%zmm10, %zmm25, %zmm10
	vminps	%zmm10, %zmm26, %zmm10
	vmaxps	%zmm9, %zmm25, %zmm9
	vminps	%zmm9, %zmm26, %zmm9
	vmaxps	%zmm8, %zmm25, %zmm8
	vminps	%zmm8, %zmm26, %zmm8
	vmaxps	%zmm7, %zmm25, %zmm7
	vminps	%zmm7, %zmm26, %zmm7
	vmaxps	%zmm6, %zmm25, %zmm6
	vminps	%zmm6, %zmm26, %zmm6
	vmaxps	%zmm5, %zmm25, %zmm5
	vminps	%zmm5, %zmm26, %zmm5
	vmaxps	%zmm4, %zmm25, %zmm4
	vminps	%zmm4, %zmm26, %zmm4
	vmaxps	%zmm3, %zmm25, %zmm3
	vminps	%zmm3, %zmm26, %zmm3
	vmaxps	%zmm2, %zmm25, %zmm2
	vminps	%zmm2, %zmm26, %zmm2
	vmaxps	%zmm1, %zmm25, %zmm1
	vminps	%zmm1, %zmm26, %zmm1
.LBB36_16:
	movl	184(%r12), %r10d
	cmpl	$3, %r10d
	jge	.LBB36_17
.LBB36_22:
	movq	144(%r12), %rax
	testq	%rax, %rax
	je	.LBB36_25
	movq	152(%r12), %rcx
	testq	%rcx, %rcx
	je	.LBB36_25
	movq	32(%rsp), %rsi
	vmovups	(%rax,%rsi,4), %zmm25
	vmovups	64(%rax,%rsi,4), %zmm26
	vmovups	(%rcx,%rsi,4), %zmm27
	vmovups	64(%rcx,%rsi,4), %zmm28
	vfmadd213ps	%zmm27, %zmm25, %zmm24
	vfmadd213ps	%zmm28, %zmm26, %zmm22
	vfmadd213ps	%zmm27, %zmm25, %zmm23
	vfmadd213ps	%zmm28, %zmm26, %zmm21
	vfmadd213ps	%zmm27, %zmm25, %zmm20
	vfmadd213ps	%zmm28, %zmm26, %zmm19
	vfmadd213ps	%zmm27, %zmm25, %zmm18
	vfmadd213ps	%zmm28, %zmm26, %zmm17
	vfmadd213ps	%zmm27, %zmm25, %zmm16
	vfmadd213ps	%zmm28, %zmm26, %zmm15
	vfmadd213ps	%zmm27, %zmm25, %zmm14
	vfmadd213ps	%zmm28, %zmm26, %zmm13
	vfmadd213ps	%zmm27, %zmm25, %zmm12
	vfmadd213ps	%zmm28, %zmm26, %zmm11
	vfmadd213ps	%zmm27, %zmm25, %zmm10
	vfmadd213ps	%zmm28, %zmm26, %zmm9
	vfmadd213ps	%zmm27, %zmm25, %zmm8
	vfmadd213ps	%zmm28, %zmm26, %zmm7
	vfmadd213ps	%zmm27, %zmm25, %zmm6
	vfmadd213ps	%zmm28, %zmm26, %zmm5
	vfmadd213ps	%zmm27, %zmm25, %zmm4
	vfmadd213ps	%zmm28, %zmm26, %zmm3
	vfmadd213ps	%zmm27, %zmm25, %zmm2
	vfmadd213ps	%zmm28, %zmm26, %zmm1
.LBB36_25:
	movq	40(%r15), %rcx
	testq	%rcx, %rcx
	je	.LBB36_27
	movq	176(%r12), %rax
	movq	%rax, %rsi
	imulq	%rdi, %rsi
	leaq	(%rcx,%rsi,4), %rcx
	movq	32(%rsp), %r14
	leaq	(%rcx,%r14,4), %rsi
	movl	%r10d, %r12d
	leaq	(,%rax,4), %r10
	movq	%r8, %rdx
	leaq	(%r10,%r10,2), %r15
	leaq	(%rsi,%r15), %r8
	leaq	(%rax,%rax,2), %r10
	leaq	(%rsi,%r10,8), %r11
	leaq	(%r11,%r15), %rbx
	vaddps	(%rcx,%r14,4), %zmm24, %zmm24
	vaddps	64(%rcx,%r14,4), %zmm22, %zmm22
	vaddps	(%rsi,%rax,4), %zmm23, %zmm23
	vaddps	64(%rsi,%rax,4), %zmm21, %zmm21
	vaddps	(%rsi,%rax,8), %zmm20, %zmm20
	vaddps	64(%rsi,%rax,8), %zmm19, %zmm19
	vaddps	(%rsi,%r15), %zmm18, %zmm18
	vaddps	64(%rsi,%r15), %zmm17, %zmm17
	vaddps	(%r8,%rax,4), %zmm16, %zmm16
	vaddps	64(%r8,%rax,4), %zmm15, %zmm15
	vaddps	(%r8,%rax,8), %zmm14, %zmm14
	vaddps	64(%r8,%rax,8), %zmm13, %zmm13
	vaddps	(%rsi,%r10,8), %zmm12, %zmm12
	vaddps	64(%rsi,%r10,8), %zmm11, %zmm11
	movl	%r12d, %r10d
	vaddps	(%r11,%rax,4), %zmm10, %zmm10
	vaddps	64(%r11,%rax,4), %zmm9, %zmm9
	vaddps	(%r11,%rax,8), %zmm8, %zmm8
	vaddps	64(%r11,%rax,8), %zmm7, %zmm7
	vaddps	(%r11,%r15), %zmm6, %zmm6
	vaddps	64(%r11,%r15), %zmm5, %zmm5
	movq	%rdx, %r8
	vaddps	(%rbx,%rax,4), %zmm4, %zmm4
	vaddps	64(%rbx,%rax,4), %zmm3, %zmm3
	vaddps	(%rbx,%rax,8), %zmm2, %zmm2
	vaddps	64(%rbx,%rax,8), %zmm1, %zmm1
.LBB36_27:
	testl	%r13d, %r13d
	je	.LBB36_28
	cmpl	$2, %r10d
	movq	24(%rsp), %r15
	movq	16(%rsp), %r12
	movq	40(%rsp), %rdi
	je	.LBB36_32
	cmpl	$1, %r10d
	jne	.LBB36_17
	vmaxps	%zmm24, %zmm0, %zmm24
	vmaxps	%zmm22, %zmm0, %zmm22
	vmaxps	%zmm23, %zmm0, %zmm23
	vmaxps	%zmm21, %zmm0, %zmm21
	vmaxps	%zmm20, %zmm0, %zmm20
	vmaxps	%zmm19, %zmm0, %zmm19
	vmaxps	%zmm18, %zmm0, %zmm18
	vmaxps	%zmm17, %zmm0, %zmm17
	vmaxps	%zmm16, %zmm0, %zmm16
	vmaxps	%zmm15, %zmm0, %zmm15
	vmaxps	%zmm14, %zmm0, %zmm14
	vmaxps	%zmm13, %zmm0, %zmm13
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB36_17
.LBB36_28:
	movq	24(%rsp), %r15
	movq	16(%rsp), %r12
	movq	40(%rsp), %rdi
	jmp	.LBB36_17
.LBB36_32:
	vbroadcastss	196(%r12), %zmm25
	vbroadcastss	200(%r12), %zmm26
	vmaxps	%zmm24, %zmm25, %zmm24
	vminps	%zmm24, %zmm26, %zmm24
	vmaxps	%zmm22, %zmm25, %zmm22
	vminps	%zmm22, %zmm26, %zmm22
	vmaxps	%zmm23, %zmm25, %zmm23
	vminps	%zmm23, %zmm26, %zmm23
	vmaxps	%zmm21, %zmm25, %zmm21
	vminps	%zmm21, %zmm26, %zmm21
	vmaxps	%zmm20, %zmm25, %zmm20
	vminps	%zmm20, %zmm26, %zmm20
	vmaxps	%zmm19, %zmm25, %zmm19
	vminps	%zmm19, %zmm26, %zmm19
	vmaxps	%zmm18, %zmm25, %zmm18
	vminps	%zmm18, %zmm26, %zmm18
	vmaxps	%zmm17, %zmm25, %zmm17
	vminps	%zmm17, %zmm26, %zmm17
	vmaxps	%zmm16, %zmm25, %zmm16
	vminps	%zmm16, %zmm26, %zmm16
	vmaxps	%zmm15, %zmm25, %zmm15
	vminps	%zmm15, %zmm26, %zmm15
	vmaxps	%zmm14, %zmm25, %zmm14
	vminps	%zmm14, %zmm26, %zmm14
	vmaxps	%zmm13, %zmm25, %zmm13
	vminps	%zmm13, %zmm26, %zmm13
	vmaxps	%zmm12, %zmm25, %zmm12
	vminps	%zmm12, %zmm26, %zmm12
	vmaxps	%zmm11, %zmm25, %zmm11
	vminps	%zmm11, %zmm26, %zmm11
	vmaxps	%zmm10, %zmm25, %zmm10
	vminps	%zmm10, %zmm26, %zmm10
	vmaxps	%zmm9, %zmm25, %zmm9
	vminps	%zmm9, %zmm26, %zmm9
	vmaxps	%zmm8, %zmm25, %zmm8
	vminps	%zmm8, %zmm26, %zmm8
	vmaxps	%zmm7, %zmm25, %zmm7
	vminps	%zmm7, %zmm26, %zmm7
	vmaxps	%zmm6, %zmm25, %zmm6
	vminps	%zmm6, %zmm26, %zmm6
	vmaxps	%zmm5, %zmm25, %zmm5
	vminps	%zmm5, %zmm26, %zmm5
	vmaxps	%zmm4, %zmm25, %zmm4
	vminps	%zmm4, %zmm26, %zmm4
	vmaxps	%zmm3, %zmm25, %zmm3
	vminps	%zmm3, %zmm26, %zmm3
	vmaxps	%zmm2, %zmm25, %zmm2
	vminps	%zmm2, %zmm26, %zmm2
	vmaxps	%zmm1, %zmm25, %zmm1
	vminps	%zmm1, %zmm26, %zmm1
	jmp	.LBB36_17
.LBB36_1:
	movq	%rsi, %rbx
.LBB36_18:
	testq	%rbx, %rbx
	movq	32(%rsp), %rax
	jle	.LBB36_21
	movq	%r8, %r12
	movq	%r15, %r13
	movq	%rax, %r15
	movq	%rdi, %rbp
	andl	$257, 12(%rsp)
	.p2align	4
.LBB36_20:
	leaq	1(%rbx), %r14
	shrq	%r14
	cmpq	$9, %rbx
	cmovbq	%rbx, %r14
	cmpq	$12, %rbx
	movl	$8, %eax
	cmovaeq	%rax, %r14
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	movq	%r12, %r8
	movl	12(%rsp), %r9d
	vzeroupper
	callq	($s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5)
	movq	88(%rsp), %rcx
	addq	%r14, %rbp
	subq	%r14, %rbx
	jg	.LBB36_20
.LBB36_21:
	addq	$200, %rsp
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
.Lfunc_end36:
	.size	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5, .Lfunc_end36-$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5
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
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %rbp
	movq	%rdi, %r10
	cmpq	$16, %rsi
	setl	%al
	cmpq	$12, %rsi
	setne	%cl
	testb	%cl, %al
	movq	%rbp, 72(%rsp)
	movq	%rdx, 8(%rsp)
	jne	.LBB37_1
	movq	(%r13), %r11
	movq	16(%r13), %rax
	movq	%rax, 64(%rsp)
	leaq	(,%rdx,4), %rax
	addq	32(%r13), %rax
	movq	%rax, 104(%rsp)
	leaq	15(%rdx), %rax
	testq	%rdx, %rdx
	movq	%rdx, %r14
	cmovnsq	%rdx, %rax
	sarq	$4, %rax
	movq	%rax, 96(%rsp)
	movq	%r8, %rax
	subq	%rbp, %rax
	movq	%rax, 88(%rsp)
	leaq	(,%rbp,4), %rax
	movq	%rax, 80(%rsp)
	leaq	(,%r10,4), %rax
	movq	%rax, 56(%rsp)
	leaq	8(,%r10,4), %rax
	movq	%rax, 48(%rsp)
	leaq	4(,%r10,4), %rax
	movq	%rax, 40(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%r13, 32(%rsp)
	movq	%r11, 24(%rsp)
	movl	%r9d, 20(%rsp)
	movq	%r8, (%rsp)
	jmp	.LBB37_3
	.p2align	4
.LBB37_9:
	movq	32(%rsp), %r13
	movq	(%rsp), %r8
	movq	8(%rsp), %rcx
	movq	24(%rsp), %r11
.LBB37_17:
	movq	16(%r11), %rax
	movq	%rcx, %r14
	subq	%rcx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovgeq	%rcx, %rax
	movl	$-1, %ecx
	shlxl	%eax, %ecx, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm11, (%r15) {%k1}
	vmovups	%zmm12, (%r15,%rbx,4) {%k1}
	vmovups	%zmm10, (%r15,%rbx,8) {%k1}
	leaq	(,%rbx,4), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	(%r15,%rax), %rcx
	vmovups	%zmm9, (%r15,%rax) {%k1}
	vmovups	%zmm8, (%rcx,%rbx,4) {%k1}
	vmovups	%zmm7, (%rcx,%rbx,8) {%k1}
	leaq	(%rbx,%rbx,2), %rcx
	vmovups	%zmm6, (%r15,%rcx,8) {%k1}
	leaq	(%r15,%rcx,8), %rcx
	vmovups	%zmm5, (%rcx,%rbx,4) {%k1}
	vmovups	%zmm4, (%rcx,%rbx,8) {%k1}
	leaq	(%rcx,%rax), %rdx
	vmovups	%zmm3, (%rcx,%rax) {%k1}
	vmovups	%zmm2, (%rdx,%rbx,4) {%k1}
	vmovups	%zmm1, (%rdx,%rbx,8) {%k1}
	addq	$12, %r10
	movq	152(%rsp), %rax
	leaq	-12(%rax), %rbx
	cmpq	$28, %rax
	setge	%al
	cmpq	$12, %rbx
	sete	%cl
	orb	%al, %cl
	addq	$48, 56(%rsp)
	addq	$48, 48(%rsp)
	addq	$48, 40(%rsp)
	movq	%rbx, %rsi
	testb	%cl, %cl
	movq	72(%rsp), %rbp
	movl	%r12d, %r9d
	je	.LBB37_18
.LBB37_3:
	movq	128(%r11), %r15
	movq	%r15, %rax
	imulq	%r10, %rax
	movq	104(%rsp), %rcx
	leaq	(%rcx,%rax,4), %r12
	movq	64(%r11), %rbx
	movq	72(%r11), %rdx
	movq	%rbx, %rax
	imulq	%r10, %rax
	movq	64(%rsp), %rcx
	leaq	(%rcx,%rax,4), %rax
	movq	%rdx, 120(%rsp)
	imulq	%rbp, %rdx
	leaq	(%rax,%rdx,4), %rax
	leaq	(,%rbx,4), %rdx
	leaq	(%rdx,%rdx,2), %rdi
	leaq	(%rax,%rdi), %rcx
	movq	%rcx, 112(%rsp)
	leaq	(%rbx,%rbx,2), %rdx
	leaq	(%rax,%rdx,8), %rdx
	addq	%rdx, %rdi
	cmpl	$0, 192(%r11)
	sete	%al
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm11, %xmm11, %xmm11
	testb	%r9b, %al
	movq	%r14, %rcx
	jne	.LBB37_5
	movq	16(%r11), %rax
	subq	%rcx, %rax
	cmpq	$16, %rax
	movq	%r11, %r8
	movq	%rdx, %r11
	movl	$16, %edx
	cmovgeq	%rdx, %rax
	movl	$-1, %edx
	shlxl	%eax, %edx, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	(%r12), %zmm11 {%k1} {z}
	leaq	(,%r15,4), %rax
	vmovups	(%r12,%r15,4), %zmm12 {%k1} {z}
	vmovups	(%r12,%r15,8), %zmm10 {%k1} {z}
	leaq	(%rax,%rax,2), %rax
	leaq	(%r12,%rax), %rdx
	vmovups	(%r12,%rax), %zmm9 {%k1} {z}
	vmovups	(%rdx,%r15,4), %zmm8 {%k1} {z}
	vmovups	(%rdx,%r15,8), %zmm7 {%k1} {z}
	leaq	(%r15,%r15,2), %rdx
	vmovups	(%r12,%rdx,8), %zmm6 {%k1} {z}
	leaq	(%r12,%rdx,8), %rdx
	vmovups	(%rdx,%r15,4), %zmm5 {%k1} {z}
	vmovups	(%rdx,%r15,8), %zmm4 {%k1} {z}
	leaq	(%rdx,%rax), %r9
	vmovups	(%rdx,%rax), %zmm3 {%k1} {z}
	movq	%r11, %rdx
	movq	%r8, %r11
	vmovups	(%r9,%r15,4), %zmm2 {%k1} {z}
	vmovups	(%r9,%r15,8), %zmm1 {%k1} {z}
.LBB37_5:
	movq	%rsi, 152(%rsp)
	cmpq	%rbp, (%rsp)
	movq	%r15, 144(%rsp)
	movq	%r12, 136(%rsp)
	movq	%r10, 128(%rsp)
	je	.LBB37_8
	movq	96(%r11), %rax
	imulq	96(%rsp), %rax
	shlq	$2, %rax
	addq	24(%r13), %rax
	movq	104(%r11), %rsi
	movq	%rdx, %r8
	movq	%rsi, %rdx
	imulq	%rbp, %rdx
	leaq	(%rax,%rdx,4), %r12
	movq	16(%r11), %rax
	subq	%rcx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovgeq	%rcx, %rax
	movl	$-1, %edx
	shlxl	%eax, %edx, %eax
	notl	%eax
	kmovd	%eax, %k1
	shlq	$2, %rsi
	movq	%rsi, 176(%rsp)
	leaq	(%rdi,%rbx,8), %rax
	movq	%rax, 168(%rsp)
	leaq	(%rdi,%rbx,4), %rax
	movq	%rax, 160(%rsp)
	leaq	(%r8,%rbx,8), %r11
	movq	%r8, %r10
	leaq	(%r8,%rbx,4), %r14
	movq	%rbx, %r8
	movq	%rdi, %rbx
	movq	112(%rsp), %rdi
	leaq	(%rdi,%r8,8), %rax
	leaq	(%rdi,%r8,4), %rdx
	movq	80(%rsp), %r9
	movq	120(%rsp), %rcx
	imulq	%rcx, %r9
	shlq	$2, %rcx
	movq	%r8, %r15
	imulq	56(%rsp), %r15
	addq	%r9, %r15
	movq	64(%rsp), %r13
	addq	%r13, %r15
	movq	%r8, %rbp
	imulq	48(%rsp), %rbp
	addq	%r9, %rbp
	addq	%r13, %rbp
	imulq	40(%rsp), %r8
	addq	%r9, %r8
	addq	%r13, %r8
	xorl	%r9d, %r9d
	movq	88(%rsp), %r13
	.p2align	4
.LBB37_7:
	vmovups	(%r12), %zmm13 {%k1} {z}
	vfmadd231ps	(%r15,%r9){1to16}, %zmm13, %zmm11
	vfmadd231ps	(%r8,%r9){1to16}, %zmm13, %zmm12
	vfmadd231ps	(%rbp,%r9){1to16}, %zmm13, %zmm10
	vfmadd231ps	(%rdi,%r9){1to16}, %zmm13, %zmm9
	vfmadd231ps	(%rdx,%r9){1to16}, %zmm13, %zmm8
	vfmadd231ps	(%rax,%r9){1to16}, %zmm13, %zmm7
	vfmadd231ps	(%r10,%r9){1to16}, %zmm13, %zmm6
	vfmadd231ps	(%r14,%r9){1to16}, %zmm13, %zmm5
	vfmadd231ps	(%r11,%r9){1to16}, %zmm13, %zmm4
	vfmadd231ps	(%rbx,%r9){1to16}, %zmm13, %zmm3
	movq	160(%rsp), %rsi
	vfmadd231ps	(%rsi,%r9){1to16}, %zmm13, %zmm2
	movq	168(%rsp), %rsi
	vfmadd231ps	(%rsi,%r9){1to16}, %zmm13, %zmm1
	addq	176(%rsp), %r12
	addq	%rcx, %r9
	decq	%r13
	jne	.LBB37_7
.LBB37_8:
	movl	20(%rsp), %r12d
	testl	$256, %r12d
	movq	128(%rsp), %r10
	movq	144(%rsp), %rbx
	movq	136(%rsp), %r15
	je	.LBB37_9
	movq	24(%rsp), %r11
	movq	136(%r11), %rax
	testq	%rax, %rax
	movq	32(%rsp), %r13
	movq	(%rsp), %r8
	movq	8(%rsp), %rcx
	movq	%rcx, %rdi
	je	.LBB37_12
	movq	16(%r11), %rcx
	subq	%rdi, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovgeq	%rdx, %rcx
	movl	$-1, %edx
	shlxl	%ecx, %edx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	movq	%rdi, %rcx
	vmovups	(%rax,%rdi,4), %zmm13 {%k1} {z}
	vaddps	%zmm13, %zmm11, %zmm11
	vaddps	%zmm13, %zmm12, %zmm12
	vaddps	%zmm13, %zmm10, %zmm10
	vaddps	%zmm13, %zmm9, %zmm9
	vaddps	%zmm13, %zmm8, %zmm8
	vaddps	%zmm13, %zmm7, %zmm7
	vaddps	%zmm13, %zmm6, %zmm6
	vaddps	%zmm13, %zmm5, %zmm5
	vaddps	%zmm13, %zmm4, %zmm4
	vaddps	%zmm13, %zmm3, %zmm3
	vaddps	%zmm13, %zmm2, %zmm2
	vaddps	%zmm13, %zmm1, %zmm1
.LBB37_12:
	movl	184(%r11), %ebp
	movl	188(%r11), %r9d
	testl	%r9d, %r9d
	jne	.LBB37_22
	cmpl	$2, %ebp
	je	.LBB37_33
	cmpl	$1, %ebp
	jne	.LBB37_16
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB37_16
.LBB37_33:
	vbroadcastss	196(%r11), %zmm13
	vbroadcastss	200(%r11), %zmm14
	vmaxps	%zmm11, %zmm13, %zmm11
	vminps	%zmm11, %zmm14, %zmm11
	vmaxps	%zmm12, %zmm13, %zmm12
	vminps	%zmm12, %zmm14, %zmm12
	vmaxps	%zmm10, %zmm13, %zmm10
	vminps	%zmm10, %zmm14, %zmm10
	vmaxps	%zmm9, %zmm13, %zmm9
	vminps	%zmm9, %zmm14, %zmm9
	vmaxps	%zmm8, %zmm13, %zmm8
	vminps	%zmm8, %zmm14, %zmm8
	vmaxps	%zmm7, %zmm13, %zmm7
	vminps	%zmm7, %zmm14, %zmm7
	vmaxps	%zmm6, %zmm13, %zmm6
	vminps	%zmm6, %zmm14, %zmm6
	vmaxps	%zmm5, %zmm13, %zmm5
	vminps	%zmm5, %zmm14, %zmm5
	vmaxps	%zmm4, %zmm13, %zmm4
	vminps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm3, %zmm13, %zmm3
	vminps	%zmm3, %zmm14, %zmm3
	vmaxps	%zmm2, %zmm13, %zmm2
	vminps	%zmm2, %zmm14, %zmm2
	vmaxps	%zmm1, %zmm13, %zmm1
	vminps	%zmm1, %zmm14, %zmm1
.LBB37_16:
	movl	184(%r11), %ebp
	cmpl	$3, %ebp
	jge	.LBB37_17
.LBB37_22:
	movq	144(%r11), %rax
	testq	%rax, %rax
	je	.LBB37_25
	movq	152(%r11), %rcx
	testq	%rcx, %rcx
	je	.LBB37_25
	movq	16(%r11), %rdx
	subq	%rdi, %rdx
	cmpq	$16, %rdx
	movl	$16, %esi
	cmovgeq	%rsi, %rdx
	movl	$-1, %esi
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%rdi,4), %zmm13 {%k1} {z}
	vmovups	(%rcx,%rdi,4), %zmm14 {%k1} {z}
	vfmadd213ps	%zmm14, %zmm13, %zmm11
	vfmadd213ps	%zmm14, %zmm13, %zmm12
	vfmadd213ps	%zmm14, %zmm13, %zmm10
	vfmadd213ps	%zmm14, %zmm13, %zmm9
	vfmadd213ps	%zmm14, %zmm13, %zmm8
	vfmadd213ps	%zmm14, %zmm13, %zmm7
	vfmadd213ps	%zmm14, %zmm13, %zmm6
	vfmadd213ps	%zmm14, %zmm13, %zmm5
	vfmadd213ps	%zmm14, %zmm13, %zmm4
	vfmadd213ps	%zmm14, %zmm13, %zmm3
	vfmadd213ps	%zmm14, %zmm13, %zmm2
	vfmadd213ps	%zmm14, %zmm13, %zmm1
.LBB37_25:
	movq	40(%r13), %rcx
	testq	%rcx, %rcx
	je	.LBB37_27
	movq	16(%r11), %rdx
	movq	176(%r11), %rax
	movq	%rax, %rsi
	imulq	%r10, %rsi
	leaq	(%rcx,%rsi,4), %rcx
	subq	%rdi, %rdx
	cmpq	$16, %rdx
	movl	$16, %esi
	cmovgeq	%rsi, %rdx
	movl	$-1, %esi
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rcx,%rdi,4), %zmm13 {%k1} {z}
	leaq	(%rcx,%rdi,4), %rcx
	leaq	(,%rax,4), %rdx
	vmovups	(%rcx,%rax,4), %zmm14 {%k1} {z}
	vmovups	(%rcx,%rax,8), %zmm15 {%k1} {z}
	leaq	(%rdx,%rdx,2), %rdx
	leaq	(%rcx,%rdx), %rsi
	vmovups	(%rcx,%rdx), %zmm16 {%k1} {z}
	vmovups	(%rsi,%rax,4), %zmm17 {%k1} {z}
	vmovups	(%rsi,%rax,8), %zmm18 {%k1} {z}
	leaq	(%rax,%rax,2), %rsi
	vmovups	(%rcx,%rsi,8), %zmm19 {%k1} {z}
	leaq	(%rcx,%rsi,8), %rcx
	vmovups	(%rcx,%rax,4), %zmm20 {%k1} {z}
	vmovups	(%rcx,%rax,8), %zmm21 {%k1} {z}
	leaq	(%rcx,%rdx), %rsi
	vmovups	(%rcx,%rdx), %zmm22 {%k1} {z}
	vmovups	(%rsi,%rax,4), %zmm23 {%k1} {z}
	vmovups	(%rsi,%rax,8), %zmm24 {%k1} {z}
	vaddps	%zmm13, %zmm11, %zmm11
	vaddps	%zmm14, %zmm12, %zmm12
	vaddps	%zmm15, %zmm10, %zmm10
	vaddps	%zmm16, %zmm9, %zmm9
	vaddps	%zmm17, %zmm8, %zmm8
	vaddps	%zmm18, %zmm7, %zmm7
	vaddps	%zmm19, %zmm6, %zmm6
	vaddps	%zmm20, %zmm5, %zmm5
	vaddps	%zmm21, %zmm4, %zmm4
	vaddps	%zmm22, %zmm3, %zmm3
	vaddps	%zmm23, %zmm2, %zmm2
	vaddps	%zmm24, %zmm1, %zmm1
.LBB37_27:
	testl	%r9d, %r9d
	je	.LBB37_28
	cmpl	$2, %ebp
	movq	%rdi, %rcx
	je	.LBB37_32
	cmpl	$1, %ebp
	jne	.LBB37_17
	vmaxps	%zmm11, %zmm0, %zmm11
	vmaxps	%zmm12, %zmm0, %zmm12
	vmaxps	%zmm10, %zmm0, %zmm10
	vmaxps	%zmm9, %zmm0, %zmm9
	vmaxps	%zmm8, %zmm0, %zmm8
	vmaxps	%zmm7, %zmm0, %zmm7
	vmaxps	%zmm6, %zmm0, %zmm6
	vmaxps	%zmm5, %zmm0, %zmm5
	vmaxps	%zmm4, %zmm0, %zmm4
	vmaxps	%zmm3, %zmm0, %zmm3
	vmaxps	%zmm2, %zmm0, %zmm2
	vmaxps	%zmm1, %zmm0, %zmm1
	jmp	.LBB37_17
.LBB37_28:
	movq	%rdi, %rcx
	jmp	.LBB37_17
.LBB37_32:
	vbroadcastss	196(%r11), %zmm13
	vbroadcastss	200(%r11), %zmm14
	vmaxps	%zmm11, %zmm13, %zmm11
	vminps	%zmm11, %zmm14, %zmm11
	vmaxps	%zmm12, %zmm13, %zmm12
	vminps	%zmm12, %zmm14, %zmm12
	vmaxps	%zmm10, %zmm13, %zmm10
	vminps	%zmm10, %zmm14, %zmm10
	vmaxps	%zmm9, %zmm13, %zmm9
	vminps	%zmm9, %zmm14, %zmm9
	vmaxps	%zmm8, %zmm13, %zmm8
	vminps	%zmm8, %zmm14, %zmm8
	vmaxps	%zmm7, %zmm13, %zmm7
	vminps	%zmm7, %zmm14, %zmm7
	vmaxps	%zmm6, %zmm13, %zmm6
	vminps	%zmm6, %zmm14, %zmm6
	vmaxps	%zmm5, %zmm13, %zmm5
	vminps	%zmm5, %zmm14, %zmm5
	vmaxps	%zmm4, %zmm13, %zmm4
	vminps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm3, %zmm13, %zmm3
	vminps	%zmm3, %zmm14, %zmm3
	vmaxps	%zmm2, %zmm13, %zmm2
	vminps	%zmm2, %zmm14, %zmm2
	vmaxps	%zmm1, %zmm13, %zmm1
	vminps	%zmm1, %zmm14, %zmm1
	jmp	.LBB37_17
.LBB37_1:
	movq	%rdx, %r14
	movq	%rsi, %rbx
.LBB37_18:
	testq	%rbx, %rbx
	jle	.LBB37_21
	movq	%r14, %rdx
	andl	$257, %r9d
	.p2align	4
.LBB37_20:
	leaq	1(%rbx), %r14
	shrq	%r14
	cmpq	$9, %rbx
	cmovbq	%rbx, %r14
	cmpq	$12, %rbx
	movl	$8, %eax
	cmovaeq	%rax, %r14
	movq	%r10, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rcx
	movl	%r9d, %r15d
	movq	%r8, %rbp
	movq	%r10, %r12
	vzeroupper
	callq	($s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5)
	movl	%r15d, %r9d
	movq	%r12, %r10
	movq	%rbp, %r8
	movq	8(%rsp), %rdx
	movq	72(%rsp), %rbp
	addq	%r14, %r10
	subq	%r14, %rbx
	jg	.LBB37_20
.LBB37_21:
	addq	$184, %rsp
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
.Lfunc_end37:
	.size	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5, .Lfunc_end37-$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5
	.cfi_endproc
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
	movq	%rdx, %r15
	movq	(%r13), %r11
	movq	16(%r13), %r12
	movq	128(%r11), %r14
	movq	%r14, %rax
	imulq	%rdi, %rax
	shlq	$2, %rax
	addq	32(%r13), %rax
	leaq	(%rax,%rdx,4), %rbx
	movq	64(%r11), %r10
	movq	72(%r11), %rbp
	movq	%r10, %rax
	imulq	%rdi, %rax
	leaq	(%r12,%rax,4), %rax
	movq	%rbp, -120(%rsp)
	imulq	%rcx, %rbp
	leaq	(%rax,%rbp,4), %rax
	movq	%rax, -112(%rsp)
	addq	$-5, %rsi
	cmpq	$3, %rsi
	movq	%r14, -64(%rsp)
	movq	%rbx, -104(%rsp)
	movq	%rdx, -72(%rsp)
	movq	%r11, -80(%rsp)
	movq	%rdi, -48(%rsp)
	movl	%r9d, -92(%rsp)
	ja	.LBB38_118
	leaq	.LJTI38_0(%rip), %rax
	movslq	(%rax,%rsi,4), %rdx
	addq	%rax, %rdx
	movq	%r13, -56(%rsp)
	jmpq	*%rdx
.LBB38_88:
	leaq	(%r10,%r10,2), %rax
	movq	-112(%rsp), %rbx
	leaq	(%rbx,%rax,4), %rbp
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%r11)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	testb	%r9b, %dl
	jne	.LBB38_90
	movq	16(%r11), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	movq	%r10, %r12
	movl	$16, %r10d
	cmovlq	%rdx, %r10
	movl	$-1, %edx
	shlxl	%r10d, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	movq	-104(%rsp), %rsi
	vmovups	(%rsi), %zmm4 {%k1} {z}
	vmovups	(%rsi,%r14,4), %zmm3 {%k1} {z}
	vmovups	(%rsi,%r14,8), %zmm2 {%k1} {z}
	leaq	(%r14,%r14,2), %rdx
	leaq	(%rsi,%rdx,4), %r10
	vmovups	(%rsi,%rdx,4), %zmm1 {%k1} {z}
	vmovups	(%r10,%r14,4), %zmm0 {%k1} {z}
	movq	%r12, %r10
.LBB38_90:
	cmpq	%rcx, %r8
	je	.LBB38_97
	movq	%r10, -88(%rsp)
	sarq	$4, %rax
	imulq	96(%r11), %rax
	shlq	$2, %rax
	movq	104(%r11), %rsi
	addq	24(%r13), %rax
	movq	%rsi, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %r12
	movq	16(%r11), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovlq	%rax, %rdx
	movl	$-1, %eax
	shlxl	%edx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	movl	%r8d, %edx
	subl	%ecx, %edx
	leaq	1(%rcx), %rax
	testb	$1, %dl
	jne	.LBB38_93
	movq	%rsi, %rdx
	movq	-120(%rsp), %r15
	jmp	.LBB38_94
.LBB38_28:
	leaq	(%r10,%r10,2), %rax
	movq	-112(%rsp), %rbx
	leaq	(%rbx,%rax,4), %rbp
	leaq	(%r10,%r10,4), %rax
	leaq	(%rbx,%rax,4), %rsi
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%r11)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	testb	%r9b, %dl
	jne	.LBB38_30
	movq	16(%r11), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	movq	%rcx, -40(%rsp)
	movq	%rsi, %rcx
	movl	$16, %esi
	cmovlq	%rdx, %rsi
	movl	$-1, %edx
	shlxl	%esi, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	movq	%r10, %r12
	movq	-104(%rsp), %r10
	vmovups	(%r10), %zmm6 {%k1} {z}
	vmovups	(%r10,%r14,4), %zmm5 {%k1} {z}
	vmovups	(%r10,%r14,8), %zmm4 {%k1} {z}
	leaq	(%r14,%r14,2), %rdx
	leaq	(%r10,%rdx,4), %rsi
	vmovups	(%r10,%rdx,4), %zmm3 {%k1} {z}
	vmovups	(%rsi,%r14,4), %zmm2 {%k1} {z}
	leaq	(%r14,%r14,4), %rdx
	leaq	(%r10,%rdx,4), %rsi
	vmovups	(%r10,%rdx,4), %zmm1 {%k1} {z}
	movq	%r12, %r10
	vmovups	(%rsi,%r14,4), %zmm0 {%k1} {z}
	movq	%rcx, %rsi
	movq	-40(%rsp), %rcx
.LBB38_30:
	cmpq	%rcx, %r8
	je	.LBB38_37
	movq	%r10, -88(%rsp)
	sarq	$4, %rax
	imulq	96(%r11), %rax
	shlq	$2, %rax
	movq	104(%r11), %r9
	addq	24(%r13), %rax
	movq	%r9, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %r10
	movq	16(%r11), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovlq	%rax, %rdx
	movl	$-1, %eax
	shlxl	%edx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	movl	%r8d, %edx
	subl	%ecx, %edx
	leaq	1(%rcx), %rax
	testb	$1, %dl
	jne	.LBB38_33
	movq	%r9, %r12
	movq	%rcx, %rbx
	movq	%rsi, %rdx
	movq	-120(%rsp), %rsi
	jmp	.LBB38_34
.LBB38_2:
	movq	%r10, -88(%rsp)
	leaq	(%r10,%r10,2), %rax
	movq	-112(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rsi
	leaq	(%rdx,%rax,8), %r10
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%r11)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	testb	%r9b, %dl
	jne	.LBB38_4
	movq	16(%r11), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	movl	$16, %ebx
	cmovlq	%rdx, %rbx
	movl	$-1, %edx
	shlxl	%ebx, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	movq	-104(%rsp), %r9
	vmovups	(%r9), %zmm7 {%k1} {z}
	vmovups	(%r9,%r14,4), %zmm6 {%k1} {z}
	vmovups	(%r9,%r14,8), %zmm5 {%k1} {z}
	leaq	(%r14,%r14,2), %rdx
	leaq	(%r9,%rdx,4), %rbx
	vmovups	(%r9,%rdx,4), %zmm4 {%k1} {z}
	vmovups	(%rbx,%r14,4), %zmm3 {%k1} {z}
	vmovups	(%rbx,%r14,8), %zmm2 {%k1} {z}
	leaq	(%r9,%rdx,8), %rbx
	vmovups	(%r9,%rdx,8), %zmm1 {%k1} {z}
	vmovups	(%rbx,%r14,4), %zmm0 {%k1} {z}
.LBB38_4:
	subq	%rcx, %r8
	je	.LBB38_7
	sarq	$4, %rax
	imulq	96(%r11), %rax
	shlq	$2, %rax
	movq	104(%r11), %r13
	movq	-56(%rsp), %rdx
	addq	24(%rdx), %rax
	imulq	%r13, %rcx
	leaq	(%rax,%rcx,4), %rcx
	movq	16(%r11), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovlq	%rax, %rdx
	movl	$-1, %eax
	shlxl	%edx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	shlq	$2, %r13
	movq	-120(%rsp), %r15
	shlq	$2, %r15
	movq	-88(%rsp), %rbx
	leaq	(%r10,%rbx,4), %rax
	leaq	8(,%rdi,4), %rdx
	imulq	%rbx, %rdx
	leaq	(%rdx,%rbp,4), %rdx
	leaq	4(,%rdi,4), %r9
	imulq	%rbx, %r9
	leaq	(%r9,%rbp,4), %r9
	leaq	(%rsi,%rbx,8), %r11
	leaq	(%rsi,%rbx,4), %rbx
	addq	%r12, %rdx
	addq	%r12, %r9
	xorl	%r14d, %r14d
	movq	-112(%rsp), %rdi
	.p2align	4
.LBB38_6:
	vmovups	(%rcx), %zmm8 {%k1} {z}
	vfmadd231ps	(%rdi,%r14){1to16}, %zmm8, %zmm7
	vfmadd231ps	(%r9,%r14){1to16}, %zmm8, %zmm6
	vfmadd231ps	(%rdx,%r14){1to16}, %zmm8, %zmm5
	vfmadd231ps	(%rsi,%r14){1to16}, %zmm8, %zmm4
	vfmadd231ps	(%rbx,%r14){1to16}, %zmm8, %zmm3
	vfmadd231ps	(%r11,%r14){1to16}, %zmm8, %zmm2
	vfmadd231ps	(%r10,%r14){1to16}, %zmm8, %zmm1
	vfmadd231ps	(%rax,%r14){1to16}, %zmm8, %zmm0
	addq	%r13, %rcx
	addq	%r15, %r14
	decq	%r8
	jne	.LBB38_6
.LBB38_7:
	testl	$256, -92(%rsp)
	movq	-64(%rsp), %r14
	jne	.LBB38_9
	movq	-72(%rsp), %r10
	movq	-80(%rsp), %r11
	jmp	.LBB38_26
.LBB38_58:
	movq	%r10, %rbp
	leaq	(%r10,%r10,2), %rax
	movq	-112(%rsp), %r10
	leaq	(%r10,%rax,4), %r12
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%r11)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	testb	%r9b, %dl
	jne	.LBB38_60
	movq	16(%r11), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	movl	$16, %esi
	cmovlq	%rdx, %rsi
	movl	$-1, %edx
	shlxl	%esi, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rbx), %zmm5 {%k1} {z}
	vmovups	(%rbx,%r14,4), %zmm4 {%k1} {z}
	vmovups	(%rbx,%r14,8), %zmm3 {%k1} {z}
	leaq	(%r14,%r14,2), %rdx
	leaq	(%rbx,%rdx,4), %rsi
	vmovups	(%rbx,%rdx,4), %zmm2 {%k1} {z}
	vmovups	(%rsi,%r14,4), %zmm1 {%k1} {z}
	vmovups	(%rsi,%r14,8), %zmm0 {%k1} {z}
.LBB38_60:
	cmpq	%rcx, %r8
	je	.LBB38_67
	movq	%r12, %rsi
	sarq	$4, %rax
	imulq	96(%r11), %rax
	shlq	$2, %rax
	movq	104(%r11), %r9
	addq	24(%r13), %rax
	movq	%r9, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %r12
	movq	16(%r11), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovlq	%rax, %rdx
	movl	$-1, %eax
	shlxl	%edx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	movl	%r8d, %edx
	subl	%ecx, %edx
	leaq	1(%rcx), %rax
	testb	$1, %dl
	jne	.LBB38_63
	movq	%r9, %r10
	movq	-120(%rsp), %r15
	jmp	.LBB38_64
.LBB38_118:
	movq	-112(%rsp), %rax
	leaq	(%rax,%r10,8), %rsi
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%r11)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	testb	%r9b, %dl
	jne	.LBB38_120
	movq	16(%r11), %rdx
	subq	%r15, %rdx
	cmpq	$16, %rdx
	movq	%r10, %r12
	movl	$16, %r10d
	cmovlq	%rdx, %r10
	movl	$-1, %edx
	shlxl	%r10d, %edx, %edx
	movq	%r12, %r10
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rbx), %zmm3 {%k1} {z}
	vmovups	(%rbx,%r14,4), %zmm2 {%k1} {z}
	leaq	(%rbx,%r14,8), %rdx
	vmovups	(%rbx,%r14,8), %zmm1 {%k1} {z}
	vmovups	(%rdx,%r14,4), %zmm0 {%k1} {z}
.LBB38_120:
	cmpq	%rcx, %r8
	je	.LBB38_127
	movq	%r10, -88(%rsp)
	sarq	$4, %rax
	imulq	96(%r11), %rax
	shlq	$2, %rax
	movq	104(%r11), %r10
	addq	24(%r13), %rax
	movq	%r10, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %r12
	movq	16(%r11), %rax
	subq	%r15, %rax
	cmpq	$16, %rax
	movl	$16, %edx
	cmovlq	%rax, %rdx
	movl	$-1, %eax
	shlxl	%edx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	movl	%r8d, %edx
	subl	%ecx, %edx
	leaq	1(%rcx), %rax
	testb	$1, %dl
	jne	.LBB38_123
	movq	-120(%rsp), %rbx
	jmp	.LBB38_124
.LBB38_9:
	movq	-80(%rsp), %r11
	movq	136(%r11), %rax
	testq	%rax, %rax
	movq	-72(%rsp), %r10
	je	.LBB38_11
	movq	16(%r11), %rcx
	subq	%r10, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	movl	$-1, %ecx
	shlxl	%edx, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%r10,4), %zmm8 {%k1} {z}
	vaddps	%zmm8, %zmm7, %zmm7
	vaddps	%zmm8, %zmm6, %zmm6
	vaddps	%zmm8, %zmm5, %zmm5
	vaddps	%zmm8, %zmm4, %zmm4
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	%zmm8, %zmm2, %zmm2
	vaddps	%zmm8, %zmm1, %zmm1
	vaddps	%zmm8, %zmm0, %zmm0
.LBB38_11:
	movq	-48(%rsp), %r9
	movq	-56(%rsp), %rbx
	movl	184(%r11), %esi
	movl	188(%r11), %ecx
	testl	%ecx, %ecx
	je	.LBB38_12
.LBB38_15:
	movq	144(%r11), %rax
	testq	%rax, %rax
	je	.LBB38_18
	movq	152(%r11), %rdx
	testq	%rdx, %rdx
	je	.LBB38_18
	movq	16(%r11), %rdi
	subq	%r10, %rdi
	cmpq	$16, %rdi
	movl	$16, %r8d
	cmovlq	%rdi, %r8
	movl	$-1, %edi
	shlxl	%r8d, %edi, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rax,%r10,4), %zmm8 {%k1} {z}
	vmovups	(%rdx,%r10,4), %zmm9 {%k1} {z}
	vfmadd213ps	%zmm9, %zmm8, %zmm7
	vfmadd213ps	%zmm9, %zmm8, %zmm6
	vfmadd213ps	%zmm9, %zmm8, %zmm5
	vfmadd213ps	%zmm9, %zmm8, %zmm4
	vfmadd213ps	%zmm9, %zmm8, %zmm3
	vfmadd213ps	%zmm9, %zmm8, %zmm2
	vfmadd213ps	%zmm9, %zmm8, %zmm1
	vfmadd213ps	%zmm9, %zmm8, %zmm0
.LBB38_18:
	movq	40(%rbx), %rax
	testq	%rax, %rax
	je	.LBB38_20
	movq	16(%r11), %rdx
	movq	176(%r11), %rdi
	imulq	%rdi, %r9
	leaq	(%rax,%r9,4), %rax
	leaq	(%rax,%r10,4), %r8
	subq	%r10, %rdx
	cmpq	$16, %rdx
	movl	$16, %r9d
	cmovlq	%rdx, %r9
	movl	$-1, %edx
	shlxl	%r9d, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%r10,4), %zmm8 {%k1} {z}
	vmovups	(%r8,%rdi,4), %zmm9 {%k1} {z}
	vmovups	(%r8,%rdi,8), %zmm10 {%k1} {z}
	leaq	(%rdi,%rdi,2), %rax
	vmovups	(%r8,%rax,4), %zmm11 {%k1} {z}
	leaq	(%r8,%rax,4), %rdx
	vmovups	(%rdx,%rdi,4), %zmm12 {%k1} {z}
	vmovups	(%rdx,%rdi,8), %zmm13 {%k1} {z}
	leaq	(%r8,%rax,8), %rdx
	vmovups	(%r8,%rax,8), %zmm14 {%k1} {z}
	vmovups	(%rdx,%rdi,4), %zmm15 {%k1} {z}
	vaddps	%zmm8, %zmm7, %zmm7
	vaddps	%zmm9, %zmm6, %zmm6
	vaddps	%zmm10, %zmm5, %zmm5
	vaddps	%zmm11, %zmm4, %zmm4
	vaddps	%zmm12, %zmm3, %zmm3
	vaddps	%zmm13, %zmm2, %zmm2
	vaddps	%zmm14, %zmm1, %zmm1
	vaddps	%zmm15, %zmm0, %zmm0
.LBB38_20:
	testl	%ecx, %ecx
	je	.LBB38_26
	cmpl	$2, %esi
	je	.LBB38_27
	cmpl	$1, %esi
	jne	.LBB38_26
	vxorps	%xmm8, %xmm8, %xmm8
	vmaxps	%zmm7, %zmm8, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	jmp	.LBB38_26
.LBB38_33:
	vmovups	(%r10), %zmm7 {%k1} {z}
	vfmadd231ps	(%rbx){1to16}, %zmm7, %zmm6
	movq	-88(%rsp), %rcx
	vfmadd231ps	(%rbx,%rcx,4){1to16}, %zmm7, %zmm5
	vfmadd231ps	(%rbx,%rcx,8){1to16}, %zmm7, %zmm4
	vfmadd231ps	(%rbp){1to16}, %zmm7, %zmm3
	vfmadd231ps	(%rbp,%rcx,4){1to16}, %zmm7, %zmm2
	vfmadd231ps	(%rsi){1to16}, %zmm7, %zmm1
	vfmadd231ps	(%rsi,%rcx,4){1to16}, %zmm7, %zmm0
	movq	%rsi, %rdx
	movq	-120(%rsp), %rsi
	leaq	(%rbx,%rsi,4), %rbx
	movq	%rbx, -112(%rsp)
	leaq	(%rbp,%rsi,4), %rbp
	leaq	(%rdx,%rsi,4), %rdx
	movq	%r9, %r12
	leaq	(%r10,%r9,4), %r10
	movq	%rax, %rbx
.LBB38_34:
	movq	%rbp, -120(%rsp)
	cmpq	%rax, %r8
	movq	-112(%rsp), %r9
	je	.LBB38_37
	movq	%r12, %rcx
	movq	-88(%rsp), %rdi
	leaq	(,%rdi,8), %r12
	leaq	(,%rcx,8), %rax
	movq	%rax, -40(%rsp)
	shlq	$2, %rcx
	subq	%rbx, %r8
	leaq	(,%rsi,8), %rax
	movq	%rax, -24(%rsp)
	leaq	(,%rsi,4), %rax
	leaq	(%rax,%rdi,4), %r13
	leaq	(%rdx,%r13), %rax
	movq	%rax, -32(%rsp)
	leaq	(%rdx,%rsi,4), %rax
	movq	%rax, -8(%rsp)
	leaq	(%rdx,%rdi,4), %rax
	movq	%rax, -16(%rsp)
	movq	-120(%rsp), %rax
	leaq	(%rax,%r13), %r11
	movq	%rsi, %rbx
	leaq	(%rax,%rsi,4), %r15
	leaq	(%rax,%rdi,4), %r14
	leaq	(%r9,%r12), %rsi
	leaq	(%r12,%rbx,4), %r12
	addq	%r9, %r12
	addq	%r9, %r13
	leaq	(%r9,%rbx,4), %rbp
	leaq	(%r9,%rdi,4), %rbx
	xorl	%edi, %edi
	.p2align	4
.LBB38_36:
	vmovups	(%r10), %zmm7 {%k1} {z}
	vfmadd231ps	(%r9,%rdi){1to16}, %zmm7, %zmm6
	vfmadd231ps	(%rbx,%rdi){1to16}, %zmm7, %zmm5
	vfmadd231ps	(%rsi,%rdi){1to16}, %zmm7, %zmm4
	movq	-120(%rsp), %rax
	vfmadd231ps	(%rax,%rdi){1to16}, %zmm7, %zmm3
	vfmadd231ps	(%r14,%rdi){1to16}, %zmm7, %zmm2
	vfmadd231ps	(%rdx,%rdi){1to16}, %zmm7, %zmm1
	movq	-16(%rsp), %rax
	vfmadd231ps	(%rax,%rdi){1to16}, %zmm7, %zmm0
	vmovups	(%r10,%rcx), %zmm7 {%k1} {z}
	vfmadd231ps	(%rbp,%rdi){1to16}, %zmm7, %zmm6
	vfmadd231ps	(%r13,%rdi){1to16}, %zmm7, %zmm5
	vfmadd231ps	(%r12,%rdi){1to16}, %zmm7, %zmm4
	vfmadd231ps	(%r15,%rdi){1to16}, %zmm7, %zmm3
	vfmadd231ps	(%r11,%rdi){1to16}, %zmm7, %zmm2
	movq	-8(%rsp), %rax
	vfmadd231ps	(%rax,%rdi){1to16}, %zmm7, %zmm1
	movq	-32(%rsp), %rax
	vfmadd231ps	(%rax,%rdi){1to16}, %zmm7, %zmm0
	addq	-40(%rsp), %r10
	addq	-24(%rsp), %rdi
	addq	$-2, %r8
	jne	.LBB38_36
.LBB38_37:
	testl	$256, -92(%rsp)
	jne	.LBB38_39
	movq	-64(%rsp), %r9
	movq	-104(%rsp), %r10
	movq	-72(%rsp), %r11
	movq	-80(%rsp), %rbx
	jmp	.LBB38_56
.LBB38_39:
	movq	-80(%rsp), %rbx
	movq	136(%rbx), %rax
	testq	%rax, %rax
	movq	-64(%rsp), %r9
	movq	-104(%rsp), %r10
	movq	-72(%rsp), %r11
	je	.LBB38_41
	movq	16(%rbx), %rcx
	subq	%r11, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	movl	$-1, %ecx
	shlxl	%edx, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%r11,4), %zmm7 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vaddps	%zmm7, %zmm5, %zmm5
	vaddps	%zmm7, %zmm4, %zmm4
	vaddps	%zmm7, %zmm3, %zmm3
	vaddps	%zmm7, %zmm2, %zmm2
	vaddps	%zmm7, %zmm1, %zmm1
	vaddps	%zmm7, %zmm0, %zmm0
.LBB38_41:
	movl	184(%rbx), %esi
	movl	188(%rbx), %ecx
	testl	%ecx, %ecx
	movq	-56(%rsp), %r14
	je	.LBB38_42
.LBB38_45:
	movq	144(%rbx), %rax
	testq	%rax, %rax
	je	.LBB38_48
	movq	152(%rbx), %rdx
	testq	%rdx, %rdx
	je	.LBB38_48
	movq	16(%rbx), %rdi
	subq	%r11, %rdi
	cmpq	$16, %rdi
	movl	$16, %r8d
	cmovlq	%rdi, %r8
	movl	$-1, %edi
	shlxl	%r8d, %edi, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rax,%r11,4), %zmm7 {%k1} {z}
	vmovups	(%rdx,%r11,4), %zmm8 {%k1} {z}
	vfmadd213ps	%zmm8, %zmm7, %zmm6
	vfmadd213ps	%zmm8, %zmm7, %zmm5
	vfmadd213ps	%zmm8, %zmm7, %zmm4
	vfmadd213ps	%zmm8, %zmm7, %zmm3
	vfmadd213ps	%zmm8, %zmm7, %zmm2
	vfmadd213ps	%zmm8, %zmm7, %zmm1
	vfmadd213ps	%zmm8, %zmm7, %zmm0
.LBB38_48:
	movq	40(%r14), %rax
	testq	%rax, %rax
	je	.LBB38_50
	movq	16(%rbx), %rdx
	movq	176(%rbx), %rdi
	movq	-48(%rsp), %r8
	imulq	%rdi, %r8
	leaq	(%rax,%r8,4), %rax
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	movl	$-1, %edx
	shlxl	%r8d, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%r11,4), %zmm7 {%k1} {z}
	leaq	(%rax,%r11,4), %rax
	vmovups	(%rax,%rdi,4), %zmm8 {%k1} {z}
	vmovups	(%rax,%rdi,8), %zmm9 {%k1} {z}
	leaq	(%rdi,%rdi,2), %rdx
	leaq	(%rax,%rdx,4), %r8
	vmovups	(%rax,%rdx,4), %zmm10 {%k1} {z}
	vmovups	(%r8,%rdi,4), %zmm11 {%k1} {z}
	leaq	(%rdi,%rdi,4), %rdx
	leaq	(%rax,%rdx,4), %r8
	vmovups	(%rax,%rdx,4), %zmm12 {%k1} {z}
	vmovups	(%r8,%rdi,4), %zmm13 {%k1} {z}
	vaddps	%zmm7, %zmm6, %zmm6
	vaddps	%zmm8, %zmm5, %zmm5
	vaddps	%zmm9, %zmm4, %zmm4
	vaddps	%zmm10, %zmm3, %zmm3
	vaddps	%zmm11, %zmm2, %zmm2
	vaddps	%zmm12, %zmm1, %zmm1
	vaddps	%zmm13, %zmm0, %zmm0
.LBB38_50:
	testl	%ecx, %ecx
	je	.LBB38_56
	cmpl	$2, %esi
	je	.LBB38_57
	cmpl	$1, %esi
	jne	.LBB38_56
	vxorps	%xmm7, %xmm7, %xmm7
	vmaxps	%zmm6, %zmm7, %zmm6
	vmaxps	%zmm5, %zmm7, %zmm5
	vmaxps	%zmm4, %zmm7, %zmm4
	vmaxps	%zmm3, %zmm7, %zmm3
	vmaxps	%zmm2, %zmm7, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm1
	vmaxps	%zmm0, %zmm7, %zmm0
	jmp	.LBB38_56
.LBB38_93:
	vmovups	(%r12), %zmm5 {%k1} {z}
	vfmadd231ps	(%rbx){1to16}, %zmm5, %zmm4
	movq	-88(%rsp), %rcx
	vfmadd231ps	(%rbx,%rcx,4){1to16}, %zmm5, %zmm3
	vfmadd231ps	(%rbx,%rcx,8){1to16}, %zmm5, %zmm2
	vfmadd231ps	(%rbp){1to16}, %zmm5, %zmm1
	vfmadd231ps	(%rbp,%rcx,4){1to16}, %zmm5, %zmm0
	movq	-120(%rsp), %r15
	leaq	(%rbx,%r15,4), %rbx
	movq	%rbx, -112(%rsp)
	leaq	(%rbp,%r15,4), %rbp
	movq	%rsi, %rdx
	leaq	(%r12,%rsi,4), %r12
	movq	%rax, %rcx
.LBB38_94:
	cmpq	%rax, %r8
	movq	-112(%rsp), %rsi
	je	.LBB38_97
	movq	%rbp, %r10
	movq	%rdx, %rax
	movq	-88(%rsp), %rbp
	leaq	(,%rbp,8), %r14
	leaq	(,%rdx,8), %rdx
	movq	%rdx, -120(%rsp)
	shlq	$2, %rax
	subq	%rcx, %r8
	leaq	(,%r15,8), %rcx
	leaq	(,%r15,4), %rdx
	leaq	(%rdx,%rbp,4), %rdx
	leaq	(%r10,%rdx), %rdi
	leaq	(%r10,%r15,4), %r9
	leaq	(%r10,%rbp,4), %r11
	leaq	(%rsi,%r14), %rbx
	leaq	(%r14,%r15,4), %r14
	addq	%rsi, %r14
	addq	%rsi, %rdx
	leaq	(%rsi,%r15,4), %r15
	leaq	(%rsi,%rbp,4), %r13
	xorl	%ebp, %ebp
	.p2align	4
.LBB38_96:
	vmovups	(%r12), %zmm5 {%k1} {z}
	vfmadd231ps	(%rsi,%rbp){1to16}, %zmm5, %zmm4
	vfmadd231ps	(%r13,%rbp){1to16}, %zmm5, %zmm3
	vfmadd231ps	(%rbx,%rbp){1to16}, %zmm5, %zmm2
	vfmadd231ps	(%r10,%rbp){1to16}, %zmm5, %zmm1
	vfmadd231ps	(%r11,%rbp){1to16}, %zmm5, %zmm0
	vmovups	(%r12,%rax), %zmm5 {%k1} {z}
	vfmadd231ps	(%r15,%rbp){1to16}, %zmm5, %zmm4
	vfmadd231ps	(%rdx,%rbp){1to16}, %zmm5, %zmm3
	vfmadd231ps	(%r14,%rbp){1to16}, %zmm5, %zmm2
	vfmadd231ps	(%r9,%rbp){1to16}, %zmm5, %zmm1
	vfmadd231ps	(%rdi,%rbp){1to16}, %zmm5, %zmm0
	addq	-120(%rsp), %r12
	addq	%rcx, %rbp
	addq	$-2, %r8
	jne	.LBB38_96
.LBB38_97:
	testl	$256, -92(%rsp)
	jne	.LBB38_99
	movq	-64(%rsp), %r10
	movq	-104(%rsp), %r11
	movq	-72(%rsp), %rbx
	movq	-80(%rsp), %r14
	jmp	.LBB38_116
.LBB38_99:
	movq	-80(%rsp), %r14
	movq	136(%r14), %rax
	testq	%rax, %rax
	movq	-64(%rsp), %r10
	movq	-104(%rsp), %r11
	movq	-72(%rsp), %rbx
	je	.LBB38_101
	movq	16(%r14), %rcx
	subq	%rbx, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	movl	$-1, %ecx
	shlxl	%edx, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%rbx,4), %zmm5 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm5, %zmm3, %zmm3
	vaddps	%zmm5, %zmm2, %zmm2
	vaddps	%zmm5, %zmm1, %zmm1
	vaddps	%zmm5, %zmm0, %zmm0
.LBB38_101:
	movl	184(%r14), %esi
	movl	188(%r14), %ecx
	testl	%ecx, %ecx
	movq	-56(%rsp), %r9
	je	.LBB38_102
.LBB38_105:
	movq	144(%r14), %rax
	testq	%rax, %rax
	je	.LBB38_108
	movq	152(%r14), %rdx
	testq	%rdx, %rdx
	je	.LBB38_108
	movq	16(%r14), %rdi
	subq	%rbx, %rdi
	cmpq	$16, %rdi
	movl	$16, %r8d
	cmovlq	%rdi, %r8
	movl	$-1, %edi
	shlxl	%r8d, %edi, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rax,%rbx,4), %zmm5 {%k1} {z}
	vmovups	(%rdx,%rbx,4), %zmm6 {%k1} {z}
	vfmadd213ps	%zmm6, %zmm5, %zmm4
	vfmadd213ps	%zmm6, %zmm5, %zmm3
	vfmadd213ps	%zmm6, %zmm5, %zmm2
	vfmadd213ps	%zmm6, %zmm5, %zmm1
	vfmadd213ps	%zmm6, %zmm5, %zmm0
.LBB38_108:
	movq	40(%r9), %rax
	testq	%rax, %rax
	je	.LBB38_110
	movq	16(%r14), %rdx
	movq	176(%r14), %rdi
	movq	-48(%rsp), %r8
	imulq	%rdi, %r8
	leaq	(%rax,%r8,4), %rax
	leaq	(%rax,%rbx,4), %r8
	subq	%rbx, %rdx
	cmpq	$16, %rdx
	movl	$16, %r9d
	cmovlq	%rdx, %r9
	movl	$-1, %edx
	shlxl	%r9d, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%rbx,4), %zmm5 {%k1} {z}
	vmovups	(%r8,%rdi,4), %zmm6 {%k1} {z}
	vmovups	(%r8,%rdi,8), %zmm7 {%k1} {z}
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%r8,%rax,4), %rdx
	vmovups	(%r8,%rax,4), %zmm8 {%k1} {z}
	vmovups	(%rdx,%rdi,4), %zmm9 {%k1} {z}
	vaddps	%zmm5, %zmm4, %zmm4
	vaddps	%zmm6, %zmm3, %zmm3
	vaddps	%zmm7, %zmm2, %zmm2
	vaddps	%zmm8, %zmm1, %zmm1
	vaddps	%zmm9, %zmm0, %zmm0
.LBB38_110:
	testl	%ecx, %ecx
	je	.LBB38_116
	cmpl	$2, %esi
	je	.LBB38_117
	cmpl	$1, %esi
	jne	.LBB38_116
	vxorps	%xmm5, %xmm5, %xmm5
	vmaxps	%zmm4, %zmm5, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vmaxps	%zmm0, %zmm5, %zmm0
	jmp	.LBB38_116
.LBB38_63:
	leaq	(,%rbp,2), %rcx
	vmovups	(%r12), %zmm6 {%k1} {z}
	vfmadd231ps	(%r10){1to16}, %zmm6, %zmm5
	vfmadd231ps	(%r10,%rbp,4){1to16}, %zmm6, %zmm4
	vfmadd231ps	(%r10,%rcx,4){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%rsi){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%rsi,%rbp,4){1to16}, %zmm6, %zmm1
	vfmadd231ps	(%rsi,%rcx,4){1to16}, %zmm6, %zmm0
	movq	-120(%rsp), %r15
	leaq	(%r10,%r15,4), %r10
	movq	%r10, -112(%rsp)
	leaq	(%rsi,%r15,4), %rsi
	movq	%r9, %r10
	leaq	(%r12,%r9,4), %r12
	movq	%rax, %rcx
.LBB38_64:
	cmpq	%rax, %r8
	movq	-112(%rsp), %rdx
	je	.LBB38_67
	movq	%rsi, %rax
	movq	%r10, %rdi
	leaq	(,%r10,8), %rsi
	movq	%rsi, -120(%rsp)
	shlq	$2, %rdi
	subq	%rcx, %r8
	leaq	(,%r15,8), %rcx
	movq	%rcx, -40(%rsp)
	leaq	(,%r15,4), %rsi
	movq	%rbp, %r10
	leaq	(%rsi,%rbp,8), %rcx
	leaq	(%rax,%rcx), %r9
	movq	%r9, -24(%rsp)
	leaq	(%rsi,%rbp,4), %r9
	leaq	(%rax,%r9), %rsi
	movq	%rsi, -32(%rsp)
	leaq	(%rax,%r15,4), %r14
	leaq	(%rax,%rbp,8), %rbx
	movq	%r15, %rsi
	leaq	(%rax,%rbp,4), %r15
	addq	%rdx, %rcx
	addq	%rdx, %r9
	leaq	(%rdx,%rsi,4), %r13
	leaq	(%rdx,%rbp,8), %rbp
	leaq	(%rdx,%r10,4), %r10
	xorl	%esi, %esi
	.p2align	4
.LBB38_66:
	vmovups	(%r12), %zmm6 {%k1} {z}
	vfmadd231ps	(%rdx,%rsi){1to16}, %zmm6, %zmm5
	vfmadd231ps	(%r10,%rsi){1to16}, %zmm6, %zmm4
	vfmadd231ps	(%rbp,%rsi){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%rax,%rsi){1to16}, %zmm6, %zmm2
	vfmadd231ps	(%r15,%rsi){1to16}, %zmm6, %zmm1
	vfmadd231ps	(%rbx,%rsi){1to16}, %zmm6, %zmm0
	vmovups	(%r12,%rdi), %zmm6 {%k1} {z}
	vfmadd231ps	(%r13,%rsi){1to16}, %zmm6, %zmm5
	vfmadd231ps	(%r9,%rsi){1to16}, %zmm6, %zmm4
	vfmadd231ps	(%rcx,%rsi){1to16}, %zmm6, %zmm3
	vfmadd231ps	(%r14,%rsi){1to16}, %zmm6, %zmm2
	movq	-32(%rsp), %r11
	vfmadd231ps	(%r11,%rsi){1to16}, %zmm6, %zmm1
	movq	-24(%rsp), %r11
	vfmadd231ps	(%r11,%rsi){1to16}, %zmm6, %zmm0
	addq	-120(%rsp), %r12
	addq	-40(%rsp), %rsi
	addq	$-2, %r8
	jne	.LBB38_66
.LBB38_67:
	testl	$256, -92(%rsp)
	jne	.LBB38_69
	movq	-64(%rsp), %r10
	movq	-104(%rsp), %r11
	movq	-72(%rsp), %rbx
	movq	-80(%rsp), %r14
	jmp	.LBB38_86
.LBB38_69:
	movq	-80(%rsp), %r14
	movq	136(%r14), %rax
	testq	%rax, %rax
	movq	-64(%rsp), %r10
	movq	-104(%rsp), %r11
	movq	-72(%rsp), %rbx
	je	.LBB38_71
	movq	16(%r14), %rcx
	subq	%rbx, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	movl	$-1, %ecx
	shlxl	%edx, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%rbx,4), %zmm6 {%k1} {z}
	vaddps	%zmm6, %zmm5, %zmm5
	vaddps	%zmm6, %zmm4, %zmm4
	vaddps	%zmm6, %zmm3, %zmm3
	vaddps	%zmm6, %zmm2, %zmm2
	vaddps	%zmm6, %zmm1, %zmm1
	vaddps	%zmm6, %zmm0, %zmm0
.LBB38_71:
	movl	184(%r14), %esi
	movl	188(%r14), %ecx
	testl	%ecx, %ecx
	movq	-56(%rsp), %r9
	je	.LBB38_72
.LBB38_75:
	movq	144(%r14), %rax
	testq	%rax, %rax
	je	.LBB38_78
	movq	152(%r14), %rdx
	testq	%rdx, %rdx
	je	.LBB38_78
	movq	16(%r14), %rdi
	subq	%rbx, %rdi
	cmpq	$16, %rdi
	movl	$16, %r8d
	cmovlq	%rdi, %r8
	movl	$-1, %edi
	shlxl	%r8d, %edi, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rax,%rbx,4), %zmm6 {%k1} {z}
	vmovups	(%rdx,%rbx,4), %zmm7 {%k1} {z}
	vfmadd213ps	%zmm7, %zmm6, %zmm5
	vfmadd213ps	%zmm7, %zmm6, %zmm4
	vfmadd213ps	%zmm7, %zmm6, %zmm3
	vfmadd213ps	%zmm7, %zmm6, %zmm2
	vfmadd213ps	%zmm7, %zmm6, %zmm1
	vfmadd213ps	%zmm7, %zmm6, %zmm0
.LBB38_78:
	movq	40(%r9), %rax
	testq	%rax, %rax
	je	.LBB38_80
	movq	16(%r14), %rdx
	movq	176(%r14), %rdi
	movq	-48(%rsp), %r8
	imulq	%rdi, %r8
	leaq	(%rax,%r8,4), %rax
	leaq	(%rax,%rbx,4), %r8
	subq	%rbx, %rdx
	cmpq	$16, %rdx
	movl	$16, %r9d
	cmovlq	%rdx, %r9
	movl	$-1, %edx
	shlxl	%r9d, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%rbx,4), %zmm6 {%k1} {z}
	vmovups	(%r8,%rdi,4), %zmm7 {%k1} {z}
	vmovups	(%r8,%rdi,8), %zmm8 {%k1} {z}
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%r8,%rax,4), %rdx
	vmovups	(%r8,%rax,4), %zmm9 {%k1} {z}
	vmovups	(%rdx,%rdi,4), %zmm10 {%k1} {z}
	vmovups	(%rdx,%rdi,8), %zmm11 {%k1} {z}
	vaddps	%zmm6, %zmm5, %zmm5
	vaddps	%zmm7, %zmm4, %zmm4
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	%zmm9, %zmm2, %zmm2
	vaddps	%zmm10, %zmm1, %zmm1
	vaddps	%zmm11, %zmm0, %zmm0
.LBB38_80:
	testl	%ecx, %ecx
	je	.LBB38_86
	cmpl	$2, %esi
	je	.LBB38_87
	cmpl	$1, %esi
	jne	.LBB38_86
	vxorps	%xmm6, %xmm6, %xmm6
	vmaxps	%zmm5, %zmm6, %zmm5
	vmaxps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm6, %zmm1
	vmaxps	%zmm0, %zmm6, %zmm0
	jmp	.LBB38_86
.LBB38_123:
	vmovups	(%r12), %zmm4 {%k1} {z}
	movq	-112(%rsp), %rcx
	vfmadd231ps	(%rcx){1to16}, %zmm4, %zmm3
	movq	-88(%rsp), %rdx
	vfmadd231ps	(%rcx,%rdx,4){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%rsi){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%rsi,%rdx,4){1to16}, %zmm4, %zmm0
	movq	-120(%rsp), %rbx
	leaq	(%rcx,%rbx,4), %rcx
	movq	%rcx, -112(%rsp)
	leaq	(%rsi,%rbx,4), %rsi
	leaq	(%r12,%r10,4), %r12
	movq	%rax, %rcx
.LBB38_124:
	cmpq	%rax, %r8
	movq	-112(%rsp), %rbp
	je	.LBB38_127
	leaq	(,%r10,8), %rax
	shlq	$2, %r10
	subq	%rcx, %r8
	leaq	(,%rbx,8), %rcx
	leaq	(,%rbx,4), %rdx
	movq	-88(%rsp), %r14
	leaq	(%rdx,%r14,4), %rdx
	leaq	(%rsi,%rdx), %rdi
	leaq	(%rsi,%rbx,4), %r9
	leaq	(%rsi,%r14,4), %r11
	addq	%rbp, %rdx
	leaq	(,%rbx,4), %rbx
	addq	%rbp, %rbx
	leaq	(,%r14,4), %r14
	addq	%rbp, %r14
	xorl	%r15d, %r15d
	.p2align	4
.LBB38_126:
	vmovups	(%r12), %zmm4 {%k1} {z}
	vfmadd231ps	(%rbp,%r15){1to16}, %zmm4, %zmm3
	vfmadd231ps	(%r14,%r15){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%rsi,%r15){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%r11,%r15){1to16}, %zmm4, %zmm0
	vmovups	(%r12,%r10), %zmm4 {%k1} {z}
	vfmadd231ps	(%rbx,%r15){1to16}, %zmm4, %zmm3
	vfmadd231ps	(%rdx,%r15){1to16}, %zmm4, %zmm2
	vfmadd231ps	(%r9,%r15){1to16}, %zmm4, %zmm1
	vfmadd231ps	(%rdi,%r15){1to16}, %zmm4, %zmm0
	addq	%rax, %r12
	addq	%rcx, %r15
	addq	$-2, %r8
	jne	.LBB38_126
.LBB38_127:
	testl	$256, -92(%rsp)
	jne	.LBB38_129
	movq	-104(%rsp), %r9
	movq	-72(%rsp), %r10
	movq	-80(%rsp), %r11
	movq	-64(%rsp), %r14
	jmp	.LBB38_145
.LBB38_129:
	movq	-80(%rsp), %r11
	movq	136(%r11), %rax
	testq	%rax, %rax
	movq	-104(%rsp), %r9
	movq	-72(%rsp), %r10
	movq	-64(%rsp), %r14
	je	.LBB38_131
	movq	16(%r11), %rcx
	subq	%r10, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	movl	$-1, %ecx
	shlxl	%edx, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	(%rax,%r10,4), %zmm4 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vaddps	%zmm4, %zmm2, %zmm2
	vaddps	%zmm4, %zmm1, %zmm1
	vaddps	%zmm4, %zmm0, %zmm0
.LBB38_131:
	movl	184(%r11), %esi
	movl	188(%r11), %ecx
	testl	%ecx, %ecx
	movq	-48(%rsp), %rbx
	je	.LBB38_132
.LBB38_135:
	movq	144(%r11), %rax
	testq	%rax, %rax
	je	.LBB38_138
	movq	152(%r11), %rdx
	testq	%rdx, %rdx
	je	.LBB38_138
	movq	16(%r11), %rdi
	subq	%r10, %rdi
	cmpq	$16, %rdi
	movl	$16, %r8d
	cmovlq	%rdi, %r8
	movl	$-1, %edi
	shlxl	%r8d, %edi, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	(%rax,%r10,4), %zmm4 {%k1} {z}
	vmovups	(%rdx,%r10,4), %zmm5 {%k1} {z}
	vfmadd213ps	%zmm5, %zmm4, %zmm3
	vfmadd213ps	%zmm5, %zmm4, %zmm2
	vfmadd213ps	%zmm5, %zmm4, %zmm1
	vfmadd213ps	%zmm5, %zmm4, %zmm0
.LBB38_138:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB38_140
	movq	16(%r11), %rdx
	movq	176(%r11), %rdi
	imulq	%rdi, %rbx
	leaq	(%rax,%rbx,4), %rax
	subq	%r10, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	movl	$-1, %edx
	shlxl	%r8d, %edx, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rax,%r10,4), %zmm4 {%k1} {z}
	leaq	(%rax,%r10,4), %rax
	vmovups	(%rax,%rdi,4), %zmm5 {%k1} {z}
	leaq	(%rax,%rdi,8), %rdx
	vmovups	(%rax,%rdi,8), %zmm6 {%k1} {z}
	vmovups	(%rdx,%rdi,4), %zmm7 {%k1} {z}
	vaddps	%zmm4, %zmm3, %zmm3
	vaddps	%zmm5, %zmm2, %zmm2
	vaddps	%zmm6, %zmm1, %zmm1
	vaddps	%zmm7, %zmm0, %zmm0
.LBB38_140:
	testl	%ecx, %ecx
	je	.LBB38_145
	cmpl	$2, %esi
	je	.LBB38_147
	cmpl	$1, %esi
	jne	.LBB38_145
	vxorps	%xmm4, %xmm4, %xmm4
	vmaxps	%zmm3, %zmm4, %zmm3
	vmaxps	%zmm2, %zmm4, %zmm2
	vmaxps	%zmm1, %zmm4, %zmm1
	vmaxps	%zmm0, %zmm4, %zmm0
	jmp	.LBB38_145
.LBB38_42:
	cmpl	$2, %esi
	je	.LBB38_54
	cmpl	$1, %esi
	jne	.LBB38_55
	vxorps	%xmm7, %xmm7, %xmm7
	vmaxps	%zmm6, %zmm7, %zmm6
	vmaxps	%zmm5, %zmm7, %zmm5
	vmaxps	%zmm4, %zmm7, %zmm4
	vmaxps	%zmm3, %zmm7, %zmm3
	vmaxps	%zmm2, %zmm7, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm1
	vmaxps	%zmm0, %zmm7, %zmm0
	movl	$1, %esi
	jmp	.LBB38_45
.LBB38_12:
	cmpl	$2, %esi
	je	.LBB38_24
	cmpl	$1, %esi
	jne	.LBB38_25
	vxorps	%xmm8, %xmm8, %xmm8
	vmaxps	%zmm7, %zmm8, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	movl	$1, %esi
	jmp	.LBB38_15
.LBB38_102:
	cmpl	$2, %esi
	je	.LBB38_114
	cmpl	$1, %esi
	jne	.LBB38_115
	vxorps	%xmm5, %xmm5, %xmm5
	vmaxps	%zmm4, %zmm5, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vmaxps	%zmm0, %zmm5, %zmm0
	movl	$1, %esi
	jmp	.LBB38_105
.LBB38_72:
	cmpl	$2, %esi
	je	.LBB38_84
	cmpl	$1, %esi
	jne	.LBB38_85
	vxorps	%xmm6, %xmm6, %xmm6
	vmaxps	%zmm5, %zmm6, %zmm5
	vmaxps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm6, %zmm1
	vmaxps	%zmm0, %zmm6, %zmm0
	movl	$1, %esi
	jmp	.LBB38_75
.LBB38_132:
	cmpl	$2, %esi
	je	.LBB38_148
	cmpl	$1, %esi
	jne	.LBB38_144
	vxorps	%xmm4, %xmm4, %xmm4
	vmaxps	%zmm3, %zmm4, %zmm3
	vmaxps	%zmm2, %zmm4, %zmm2
	vmaxps	%zmm1, %zmm4, %zmm1
	vmaxps	%zmm0, %zmm4, %zmm0
	movl	$1, %esi
	jmp	.LBB38_135
.LBB38_147:
	vbroadcastss	196(%r11), %zmm4
	vbroadcastss	200(%r11), %zmm5
	vmaxps	%zmm3, %zmm4, %zmm3
	vminps	%zmm3, %zmm5, %zmm3
	vmaxps	%zmm2, %zmm4, %zmm2
	vminps	%zmm2, %zmm5, %zmm2
	vmaxps	%zmm1, %zmm4, %zmm1
	vminps	%zmm1, %zmm5, %zmm1
	vmaxps	%zmm0, %zmm4, %zmm0
	vminps	%zmm0, %zmm5, %zmm0
	jmp	.LBB38_145
.LBB38_57:
	vbroadcastss	196(%rbx), %zmm7
	vbroadcastss	200(%rbx), %zmm8
	vmaxps	%zmm6, %zmm7, %zmm6
	vminps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm7, %zmm5
	vminps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm7, %zmm4
	vminps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm7, %zmm3
	vminps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm7, %zmm2
	vminps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm1
	vminps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm0, %zmm7, %zmm0
	vminps	%zmm0, %zmm8, %zmm0
	jmp	.LBB38_56
.LBB38_27:
	vbroadcastss	196(%r11), %zmm8
	vbroadcastss	200(%r11), %zmm9
	vmaxps	%zmm7, %zmm8, %zmm7
	vminps	%zmm7, %zmm9, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vminps	%zmm6, %zmm9, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vminps	%zmm5, %zmm9, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vminps	%zmm4, %zmm9, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vminps	%zmm3, %zmm9, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vminps	%zmm2, %zmm9, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vminps	%zmm1, %zmm9, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	vminps	%zmm0, %zmm9, %zmm0
	jmp	.LBB38_26
.LBB38_117:
	vbroadcastss	196(%r14), %zmm5
	vbroadcastss	200(%r14), %zmm6
	vmaxps	%zmm4, %zmm5, %zmm4
	vminps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vminps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vminps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vminps	%zmm1, %zmm6, %zmm1
	vmaxps	%zmm0, %zmm5, %zmm0
	vminps	%zmm0, %zmm6, %zmm0
	jmp	.LBB38_116
.LBB38_87:
	vbroadcastss	196(%r14), %zmm6
	vbroadcastss	200(%r14), %zmm7
	vmaxps	%zmm5, %zmm6, %zmm5
	vminps	%zmm5, %zmm7, %zmm5
	vmaxps	%zmm4, %zmm6, %zmm4
	vminps	%zmm4, %zmm7, %zmm4
	vmaxps	%zmm3, %zmm6, %zmm3
	vminps	%zmm3, %zmm7, %zmm3
	vmaxps	%zmm2, %zmm6, %zmm2
	vminps	%zmm2, %zmm7, %zmm2
	vmaxps	%zmm1, %zmm6, %zmm1
	vminps	%zmm1, %zmm7, %zmm1
	vmaxps	%zmm0, %zmm6, %zmm0
	vminps	%zmm0, %zmm7, %zmm0
	jmp	.LBB38_86
.LBB38_54:
	vbroadcastss	196(%rbx), %zmm7
	vbroadcastss	200(%rbx), %zmm8
	vmaxps	%zmm6, %zmm7, %zmm6
	vminps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm7, %zmm5
	vminps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm7, %zmm4
	vminps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm7, %zmm3
	vminps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm7, %zmm2
	vminps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm7, %zmm1
	vminps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm0, %zmm7, %zmm0
	vminps	%zmm0, %zmm8, %zmm0
	movl	184(%rbx), %esi
.LBB38_55:
	cmpl	$3, %esi
	jl	.LBB38_45
.LBB38_56:
	movq	16(%rbx), %rax
	subq	%r11, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	movl	$-1, %eax
	shlxl	%ecx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm6, (%r10) {%k1}
	vmovups	%zmm5, (%r10,%r9,4) {%k1}
	vmovups	%zmm4, (%r10,%r9,8) {%k1}
	leaq	(%r9,%r9,2), %rax
	leaq	(%r10,%rax,4), %rcx
	vmovups	%zmm3, (%r10,%rax,4) {%k1}
	vmovups	%zmm2, (%rcx,%r9,4) {%k1}
	leaq	(%r9,%r9,4), %rax
	leaq	(%r10,%rax,4), %rcx
	vmovups	%zmm1, (%r10,%rax,4) {%k1}
	vmovups	%zmm0, (%rcx,%r9,4) {%k1}
	jmp	.LBB38_146
.LBB38_24:
	vbroadcastss	196(%r11), %zmm8
	vbroadcastss	200(%r11), %zmm9
	vmaxps	%zmm7, %zmm8, %zmm7
	vminps	%zmm7, %zmm9, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vminps	%zmm6, %zmm9, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vminps	%zmm5, %zmm9, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vminps	%zmm4, %zmm9, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vminps	%zmm3, %zmm9, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vminps	%zmm2, %zmm9, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vminps	%zmm1, %zmm9, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	vminps	%zmm0, %zmm9, %zmm0
	movl	184(%r11), %esi
.LBB38_25:
	cmpl	$3, %esi
	jl	.LBB38_15
.LBB38_26:
	movq	16(%r11), %rax
	subq	%r10, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	movl	$-1, %eax
	shlxl	%ecx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	movq	-104(%rsp), %rdx
	vmovups	%zmm7, (%rdx) {%k1}
	vmovups	%zmm6, (%rdx,%r14,4) {%k1}
	vmovups	%zmm5, (%rdx,%r14,8) {%k1}
	leaq	(%r14,%r14,2), %rax
	leaq	(%rdx,%rax,4), %rcx
	vmovups	%zmm4, (%rdx,%rax,4) {%k1}
	vmovups	%zmm3, (%rcx,%r14,4) {%k1}
	vmovups	%zmm2, (%rcx,%r14,8) {%k1}
	leaq	(%rdx,%rax,8), %rcx
	vmovups	%zmm1, (%rdx,%rax,8) {%k1}
	vmovups	%zmm0, (%rcx,%r14,4) {%k1}
	jmp	.LBB38_146
.LBB38_114:
	vbroadcastss	196(%r14), %zmm5
	vbroadcastss	200(%r14), %zmm6
	vmaxps	%zmm4, %zmm5, %zmm4
	vminps	%zmm4, %zmm6, %zmm4
	vmaxps	%zmm3, %zmm5, %zmm3
	vminps	%zmm3, %zmm6, %zmm3
	vmaxps	%zmm2, %zmm5, %zmm2
	vminps	%zmm2, %zmm6, %zmm2
	vmaxps	%zmm1, %zmm5, %zmm1
	vminps	%zmm1, %zmm6, %zmm1
	vmaxps	%zmm0, %zmm5, %zmm0
	vminps	%zmm0, %zmm6, %zmm0
	movl	184(%r14), %esi
.LBB38_115:
	cmpl	$3, %esi
	jl	.LBB38_105
.LBB38_116:
	movq	16(%r14), %rax
	subq	%rbx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	movl	$-1, %eax
	shlxl	%ecx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm4, (%r11) {%k1}
	vmovups	%zmm3, (%r11,%r10,4) {%k1}
	vmovups	%zmm2, (%r11,%r10,8) {%k1}
	leaq	(%r10,%r10,2), %rax
	leaq	(%r11,%rax,4), %rcx
	vmovups	%zmm1, (%r11,%rax,4) {%k1}
	vmovups	%zmm0, (%rcx,%r10,4) {%k1}
	jmp	.LBB38_146
.LBB38_84:
	vbroadcastss	196(%r14), %zmm6
	vbroadcastss	200(%r14), %zmm7
	vmaxps	%zmm5, %zmm6, %zmm5
	vminps	%zmm5, %zmm7, %zmm5
	vmaxps	%zmm4, %zmm6, %zmm4
	vminps	%zmm4, %zmm7, %zmm4
	vmaxps	%zmm3, %zmm6, %zmm3
	vminps	%zmm3, %zmm7, %zmm3
	vmaxps	%zmm2, %zmm6, %zmm2
	vminps	%zmm2, %zmm7, %zmm2
	vmaxps	%zmm1, %zmm6, %zmm1
	vminps	%zmm1, %zmm7, %zmm1
	vmaxps	%zmm0, %zmm6, %zmm0
	vminps	%zmm0, %zmm7, %zmm0
	movl	184(%r14), %esi
.LBB38_85:
	cmpl	$3, %esi
	jl	.LBB38_75
.LBB38_86:
	movq	16(%r14), %rax
	subq	%rbx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	movl	$-1, %eax
	shlxl	%ecx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm5, (%r11) {%k1}
	vmovups	%zmm4, (%r11,%r10,4) {%k1}
	vmovups	%zmm3, (%r11,%r10,8) {%k1}
	leaq	(%r10,%r10,2), %rax
	leaq	(%r11,%rax,4), %rcx
	vmovups	%zmm2, (%r11,%rax,4) {%k1}
	vmovups	%zmm1, (%rcx,%r10,4) {%k1}
	vmovups	%zmm0, (%rcx,%r10,8) {%k1}
	jmp	.LBB38_146
.LBB38_148:
	vbroadcastss	196(%r11), %zmm4
	vbroadcastss	200(%r11), %zmm5
	vmaxps	%zmm3, %zmm4, %zmm3
	vminps	%zmm3, %zmm5, %zmm3
	vmaxps	%zmm2, %zmm4, %zmm2
	vminps	%zmm2, %zmm5, %zmm2
	vmaxps	%zmm1, %zmm4, %zmm1
	vminps	%zmm1, %zmm5, %zmm1
	vmaxps	%zmm0, %zmm4, %zmm0
	vminps	%zmm0, %zmm5, %zmm0
	movl	$2, %esi
	jmp	.LBB38_135
.LBB38_144:
	cmpl	$3, %esi
	jl	.LBB38_135
.LBB38_145:
	movq	16(%r11), %rax
	subq	%r10, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	movl	$-1, %eax
	shlxl	%ecx, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm3, (%r9) {%k1}
	vmovups	%zmm2, (%r9,%r14,4) {%k1}
	leaq	(%r9,%r14,8), %rax
	vmovups	%zmm1, (%r9,%r14,8) {%k1}
	vmovups	%zmm0, (%rax,%r14,4) {%k1}
.LBB38_146:
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
.Lfunc_end38:
	.size	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5, .Lfunc_end38-$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI38_0:
	.long	.LBB38_88-.LJTI38_0
	.long	.LBB38_58-.LJTI38_0
	.long	.LBB38_28-.LJTI38_0
	.long	.LBB38_2-.LJTI38_0
	.text
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5,@function
$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5:
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
	movq	%rdx, %r12
	movq	(%r13), %r15
	movq	16(%r13), %rbx
	movq	128(%r15), %r11
	movq	%r11, %rax
	imulq	%rdi, %rax
	shlq	$2, %rax
	addq	32(%r13), %rax
	leaq	(%rax,%rdx,4), %r10
	movq	64(%r15), %rax
	movq	72(%r15), %r14
	movq	%rax, -96(%rsp)
	movq	%rdi, -64(%rsp)
	imulq	%rdi, %rax
	movq	%rbx, -48(%rsp)
	leaq	(%rbx,%rax,4), %rax
	movq	%r14, %rbp
	imulq	%rcx, %rbp
	leaq	(%rax,%rbp,4), %rbx
	addq	$-5, %rsi
	cmpq	$3, %rsi
	movq	%r11, -72(%rsp)
	movq	%r10, -40(%rsp)
	movq	%r15, -32(%rsp)
	movq	%rdx, -80(%rsp)
	movq	%r13, -56(%rsp)
	movl	%r9d, -84(%rsp)
	ja	.LBB39_111
	leaq	.LJTI39_0(%rip), %rax
	movslq	(%rax,%rsi,4), %rdx
	addq	%rax, %rdx
	jmpq	*%rdx
.LBB39_80:
	movq	-96(%rsp), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	(%rbx,%rax,4), %rdi
	leaq	15(%r12), %rax
	testq	%r12, %r12
	cmovnsq	%r12, %rax
	cmpl	$0, 192(%r15)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	testb	%r9b, %dl
	jne	.LBB39_82
	vmovups	(%r10), %zmm9
	vmovups	64(%r10), %zmm8
	vmovups	(%r10,%r11,4), %zmm7
	vmovups	64(%r10,%r11,4), %zmm6
	vmovups	(%r10,%r11,8), %zmm5
	vmovups	64(%r10,%r11,8), %zmm4
	leaq	(%r11,%r11,2), %rdx
	leaq	(%r10,%rdx,4), %rsi
	vmovups	(%r10,%rdx,4), %zmm3
	vmovups	64(%r10,%rdx,4), %zmm2
	vmovups	(%rsi,%r11,4), %zmm1
	vmovups	64(%rsi,%r11,4), %zmm0
.LBB39_82:
	cmpq	%rcx, %r8
	je	.LBB39_89
	sarq	$4, %rax
	movq	96(%r15), %rsi
	imulq	%rsi, %rax
	shlq	$2, %rax
	addq	24(%r13), %rax
	movq	104(%r15), %r9
	movq	%r9, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %r11
	movl	%r8d, %edx
	subl	%ecx, %edx
	leaq	1(%rcx), %rax
	testb	$1, %dl
	jne	.LBB39_85
	movq	%r9, %r13
	movq	%rsi, %rdx
	cmpq	%rax, %r8
	jne	.LBB39_87
	jmp	.LBB39_89
.LBB39_28:
	movq	-96(%rsp), %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rbx,%rax,4), %rsi
	leaq	(%rdx,%rdx,4), %rax
	movl	%r9d, %edx
	leaq	(%rbx,%rax,4), %r11
	leaq	15(%r12), %r9
	testq	%r12, %r12
	cmovnsq	%r12, %r9
	cmpl	$0, 192(%r15)
	sete	%al
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm0, %xmm0, %xmm0
	testb	%dl, %al
	jne	.LBB39_30
	vmovups	(%r10), %zmm1
	vmovups	64(%r10), %zmm2
	movq	-72(%rsp), %rdi
	vmovups	(%r10,%rdi,4), %zmm3
	vmovups	64(%r10,%rdi,4), %zmm4
	vmovups	(%r10,%rdi,8), %zmm5
	vmovups	64(%r10,%rdi,8), %zmm6
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%r10,%rax,4), %rdx
	vmovups	(%r10,%rax,4), %zmm7
	vmovups	64(%r10,%rax,4), %zmm8
	vmovups	(%rdx,%rdi,4), %zmm9
	vmovups	64(%rdx,%rdi,4), %zmm10
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%r10,%rax,4), %rdx
	vmovups	(%r10,%rax,4), %zmm11
	vmovups	64(%r10,%rax,4), %zmm12
	vmovups	(%rdx,%rdi,4), %zmm13
	vmovups	64(%rdx,%rdi,4), %zmm0
.LBB39_30:
	subq	%rcx, %r8
	je	.LBB39_33
	movq	-56(%rsp), %rax
	movq	24(%rax), %r10
	sarq	$4, %r9
	movq	96(%r15), %rax
	movq	104(%r15), %rdi
	leaq	4(,%r9,4), %rdx
	imulq	%rax, %rdx
	imulq	%r9, %rax
	imulq	%rdi, %rcx
	leaq	(%r10,%rcx,4), %rcx
	shlq	$2, %rdi
	shlq	$2, %r14
	movq	-64(%rsp), %r10
	leaq	8(,%r10,4), %r9
	movq	-96(%rsp), %r12
	imulq	%r12, %r9
	leaq	(%r9,%rbp,4), %r9
	leaq	4(,%r10,4), %r10
	imulq	%r12, %r10
	leaq	(%r10,%rbp,4), %r10
	leaq	(%r11,%r12,4), %r15
	leaq	(%rsi,%r12,4), %r13
	movq	-48(%rsp), %r12
	addq	%r12, %r9
	addq	%r12, %r10
	xorl	%r12d, %r12d
	.p2align	4
.LBB39_32:
	vmovups	(%rcx,%rax,4), %zmm14
	vmovups	(%rcx,%rdx), %zmm15
	vbroadcastss	(%rbx,%r12), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm1
	vfmadd231ps	%zmm16, %zmm15, %zmm2
	vbroadcastss	(%r10,%r12), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm3
	vfmadd231ps	%zmm16, %zmm15, %zmm4
	vbroadcastss	(%r9,%r12), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm5
	vbroadcastss	(%rsi,%r12), %zmm17
	vfmadd231ps	%zmm16, %zmm15, %zmm6
	vfmadd231ps	%zmm14, %zmm17, %zmm7
	vfmadd231ps	%zmm17, %zmm15, %zmm8
	vbroadcastss	(%r13,%r12), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm9
	vfmadd231ps	%zmm16, %zmm15, %zmm10
	vbroadcastss	(%r11,%r12), %zmm16
	vfmadd231ps	%zmm14, %zmm16, %zmm11
	vbroadcastss	(%r15,%r12), %zmm17
	vfmadd231ps	%zmm16, %zmm15, %zmm12
	vfmadd231ps	%zmm14, %zmm17, %zmm13
	vfmadd231ps	%zmm15, %zmm17, %zmm0
	addq	%rdi, %rcx
	addq	%r14, %r12
	decq	%r8
	jne	.LBB39_32
.LBB39_33:
	testl	$256, -84(%rsp)
	movq	-72(%rsp), %rbx
	movq	-40(%rsp), %r14
	je	.LBB39_42
	movq	-32(%rsp), %r15
	movq	136(%r15), %rax
	testq	%rax, %rax
	je	.LBB39_35
	movq	-80(%rsp), %r9
	vmovups	(%rax,%r9,4), %zmm14
	vmovups	64(%rax,%r9,4), %zmm15
	vaddps	%zmm14, %zmm1, %zmm1
	vaddps	%zmm15, %zmm2, %zmm2
	vaddps	%zmm14, %zmm3, %zmm3
	vaddps	%zmm15, %zmm4, %zmm4
	vaddps	%zmm14, %zmm5, %zmm5
	vaddps	%zmm15, %zmm6, %zmm6
	vaddps	%zmm14, %zmm7, %zmm7
	vaddps	%zmm15, %zmm8, %zmm8
	vaddps	%zmm14, %zmm9, %zmm9
	vaddps	%zmm15, %zmm10, %zmm10
	vaddps	%zmm14, %zmm11, %zmm11
	vaddps	%zmm15, %zmm12, %zmm12
	vaddps	%zmm14, %zmm13, %zmm13
	vaddps	%zmm15, %zmm0, %zmm0
	jmp	.LBB39_37
.LBB39_2:
	movq	-96(%rsp), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	(%rbx,%rax,4), %rsi
	leaq	(%rbx,%rax,8), %r11
	leaq	15(%r12), %rax
	testq	%r12, %r12
	cmovnsq	%r12, %rax
	cmpl	$0, 192(%r15)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm12, %xmm12, %xmm12
	vxorps	%xmm13, %xmm13, %xmm13
	vxorps	%xmm14, %xmm14, %xmm14
	vxorps	%xmm15, %xmm15, %xmm15
	testb	%r9b, %dl
	jne	.LBB39_4
	vmovups	(%r10), %zmm15
	vmovups	64(%r10), %zmm14
	movq	-72(%rsp), %r9
	vmovups	(%r10,%r9,4), %zmm13
	vmovups	64(%r10,%r9,4), %zmm12
	vmovups	(%r10,%r9,8), %zmm11
	vmovups	64(%r10,%r9,8), %zmm10
	leaq	(%r9,%r9,2), %rdx
	leaq	(%r10,%rdx,4), %rdi
	vmovups	(%r10,%rdx,4), %zmm9
	vmovups	64(%r10,%rdx,4), %zmm8
	vmovups	(%rdi,%r9,4), %zmm7
	vmovups	64(%rdi,%r9,4), %zmm6
	vmovups	(%rdi,%r9,8), %zmm5
	vmovups	64(%rdi,%r9,8), %zmm4
	leaq	(%r10,%rdx,8), %rdi
	vmovups	(%r10,%rdx,8), %zmm3
	vmovups	64(%r10,%rdx,8), %zmm2
	vmovups	(%rdi,%r9,4), %zmm1
	vmovups	64(%rdi,%r9,4), %zmm0
.LBB39_4:
	subq	%rcx, %r8
	je	.LBB39_7
	movq	-56(%rsp), %rdx
	movq	24(%rdx), %rdx
	sarq	$4, %rax
	movq	96(%r15), %r9
	movq	104(%r15), %rdi
	leaq	4(,%rax,4), %r13
	imulq	%r9, %r13
	imulq	%rax, %r9
	imulq	%rdi, %rcx
	leaq	(%rdx,%rcx,4), %rcx
	shlq	$2, %rdi
	shlq	$2, %r14
	movq	-96(%rsp), %r15
	leaq	(%r11,%r15,4), %rdx
	movq	-64(%rsp), %r10
	leaq	8(,%r10,4), %rax
	imulq	%r15, %rax
	leaq	(%rax,%rbp,4), %rax
	leaq	4(,%r10,4), %r10
	imulq	%r15, %r10
	leaq	(%r10,%rbp,4), %rbp
	leaq	(%rsi,%r15,8), %r10
	leaq	(%rsi,%r15,4), %r15
	movq	-48(%rsp), %r12
	addq	%r12, %rax
	addq	%r12, %rbp
	xorl	%r12d, %r12d
	.p2align	4
.LBB39_6:
	vmovups	(%rcx,%r9,4), %zmm16
	vmovups	(%rcx,%r13), %zmm17
	vbroadcastss	(%rbx,%r12), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm15
	vbroadcastss	(%rbp,%r12), %zmm19
	vfmadd231ps	%zmm18, %zmm17, %zmm14
	vfmadd231ps	%zmm16, %zmm19, %zmm13
	vfmadd231ps	%zmm19, %zmm17, %zmm12
	vbroadcastss	(%rax,%r12), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm11
	vfmadd231ps	%zmm18, %zmm17, %zmm10
	vbroadcastss	(%rsi,%r12), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm9
	vbroadcastss	(%r15,%r12), %zmm19
	vfmadd231ps	%zmm18, %zmm17, %zmm8
	vfmadd231ps	%zmm16, %zmm19, %zmm7
	vfmadd231ps	%zmm19, %zmm17, %zmm6
	vbroadcastss	(%r10,%r12), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm5
	vfmadd231ps	%zmm18, %zmm17, %zmm4
	vbroadcastss	(%r11,%r12), %zmm18
	vfmadd231ps	%zmm16, %zmm18, %zmm3
	vbroadcastss	(%rdx,%r12), %zmm19
	vfmadd231ps	%zmm18, %zmm17, %zmm2
	vfmadd231ps	%zmm16, %zmm19, %zmm1
	vfmadd231ps	%zmm17, %zmm19, %zmm0
	addq	%rdi, %rcx
	addq	%r14, %r12
	decq	%r8
	jne	.LBB39_6
.LBB39_7:
	testl	$256, -84(%rsp)
	movq	-72(%rsp), %r11
	movq	-40(%rsp), %rbx
	movq	-80(%rsp), %r9
	je	.LBB39_15
	movq	-32(%rsp), %r14
	movq	136(%r14), %rax
	testq	%rax, %rax
	je	.LBB39_10
	vmovups	(%rax,%r9,4), %zmm16
	vmovups	64(%rax,%r9,4), %zmm17
	vaddps	%zmm16, %zmm15, %zmm15
	vaddps	%zmm17, %zmm14, %zmm14
	vaddps	%zmm16, %zmm13, %zmm13
	vaddps	%zmm17, %zmm12, %zmm12
	vaddps	%zmm16, %zmm11, %zmm11
	vaddps	%zmm17, %zmm10, %zmm10
	vaddps	%zmm16, %zmm9, %zmm9
	vaddps	%zmm17, %zmm8, %zmm8
	vaddps	%zmm16, %zmm7, %zmm7
	vaddps	%zmm17, %zmm6, %zmm6
	vaddps	%zmm16, %zmm5, %zmm5
	vaddps	%zmm17, %zmm4, %zmm4
	vaddps	%zmm16, %zmm3, %zmm3
	vaddps	%zmm17, %zmm2, %zmm2
	vaddps	%zmm16, %zmm1, %zmm1
	vaddps	%zmm17, %zmm0, %zmm0
.LBB39_10:
	movl	184(%r14), %esi
	movl	188(%r14), %ecx
	testl	%ecx, %ecx
	jne	.LBB39_17
	cmpl	$2, %esi
	je	.LBB39_27
	cmpl	$1, %esi
	jne	.LBB39_14
	vxorps	%xmm16, %xmm16, %xmm16
	vmaxps	%zmm15, %zmm16, %zmm15
	vmaxps	%zmm14, %zmm16, %zmm14
	vmaxps	%zmm13, %zmm16, %zmm13
	vmaxps	%zmm12, %zmm16, %zmm12
	vmaxps	%zmm11, %zmm16, %zmm11
	vmaxps	%zmm10, %zmm16, %zmm10
	vmaxps	%zmm9, %zmm16, %zmm9
	vmaxps	%zmm8, %zmm16, %zmm8
	vmaxps	%zmm7, %zmm16, %zmm7
	vmaxps	%zmm6, %zmm16, %zmm6
	vmaxps	%zmm5, %zmm16, %zmm5
	vmaxps	%zmm4, %zmm16, %zmm4
	vmaxps	%zmm3, %zmm16, %zmm3
	vmaxps	%zmm2, %zmm16, %zmm2
	vmaxps	%zmm1, %zmm16, %zmm1
	vmaxps	%zmm0, %zmm16, %zmm0
	jmp	.LBB39_14
.LBB39_54:
	movq	-96(%rsp), %rax
	leaq	(%rax,%rax,2), %rax
	leaq	(%rbx,%rax,4), %rsi
	leaq	15(%r12), %r11
	testq	%r12, %r12
	cmovnsq	%r12, %r11
	cmpl	$0, 192(%r15)
	sete	%al
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	vxorps	%xmm11, %xmm11, %xmm11
	vxorps	%xmm0, %xmm0, %xmm0
	testb	%r9b, %al
	jne	.LBB39_56
	vmovups	(%r10), %zmm1
	vmovups	64(%r10), %zmm2
	movq	-72(%rsp), %rdi
	vmovups	(%r10,%rdi,4), %zmm3
	vmovups	64(%r10,%rdi,4), %zmm4
	vmovups	(%r10,%rdi,8), %zmm5
	vmovups	64(%r10,%rdi,8), %zmm6
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%r10,%rax,4), %rdx
	vmovups	(%r10,%rax,4), %zmm7
	vmovups	64(%r10,%rax,4), %zmm8
	vmovups	(%rdx,%rdi,4), %zmm9
	vmovups	64(%rdx,%rdi,4), %zmm10
	vmovups	(%rdx,%rdi,8), %zmm11
	vmovups	64(%rdx,%rdi,8), %zmm0
.LBB39_56:
	subq	%rcx, %r8
	je	.LBB39_59
	movq	24(%r13), %r10
	sarq	$4, %r11
	movq	96(%r15), %rdi
	movq	104(%r15), %rax
	leaq	4(,%r11,4), %rdx
	imulq	%rdi, %rdx
	imulq	%r11, %rdi
	imulq	%rax, %rcx
	leaq	(%r10,%rcx,4), %rcx
	shlq	$2, %rax
	shlq	$2, %r14
	movq	-64(%rsp), %r10
	leaq	8(,%r10,4), %r9
	movq	-96(%rsp), %r15
	imulq	%r15, %r9
	leaq	(%r9,%rbp,4), %r9
	leaq	4(,%r10,4), %r10
	imulq	%r15, %r10
	leaq	(%r10,%rbp,4), %r10
	leaq	(%rsi,%r15,8), %r11
	leaq	(%rsi,%r15,4), %r15
	movq	-48(%rsp), %r12
	addq	%r12, %r9
	addq	%r12, %r10
	xorl	%r12d, %r12d
	.p2align	4
.LBB39_58:
	vmovups	(%rcx,%rdi,4), %zmm12
	vmovups	(%rcx,%rdx), %zmm13
	vbroadcastss	(%rbx,%r12), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm1
	vfmadd231ps	%zmm14, %zmm13, %zmm2
	vbroadcastss	(%r10,%r12), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm3
	vbroadcastss	(%r9,%r12), %zmm15
	vfmadd231ps	%zmm14, %zmm13, %zmm4
	vfmadd231ps	%zmm12, %zmm15, %zmm5
	vfmadd231ps	%zmm15, %zmm13, %zmm6
	vbroadcastss	(%rsi,%r12), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm7
	vfmadd231ps	%zmm14, %zmm13, %zmm8
	vbroadcastss	(%r15,%r12), %zmm14
	vfmadd231ps	%zmm12, %zmm14, %zmm9
	vbroadcastss	(%r11,%r12), %zmm15
	vfmadd231ps	%zmm14, %zmm13, %zmm10
	vfmadd231ps	%zmm12, %zmm15, %zmm11
	vfmadd231ps	%zmm13, %zmm15, %zmm0
	addq	%rax, %rcx
	addq	%r14, %r12
	decq	%r8
	jne	.LBB39_58
.LBB39_59:
	testl	$256, -84(%rsp)
	movq	-40(%rsp), %r10
	je	.LBB39_68
	movq	-32(%rsp), %r11
	movq	136(%r11), %rax
	testq	%rax, %rax
	je	.LBB39_61
	movq	-80(%rsp), %r9
	vmovups	(%rax,%r9,4), %zmm12
	vmovups	64(%rax,%r9,4), %zmm13
	vaddps	%zmm12, %zmm1, %zmm1
	vaddps	%zmm13, %zmm2, %zmm2
	vaddps	%zmm12, %zmm3, %zmm3
	vaddps	%zmm13, %zmm4, %zmm4
	vaddps	%zmm12, %zmm5, %zmm5
	vaddps	%zmm13, %zmm6, %zmm6
	vaddps	%zmm12, %zmm7, %zmm7
	vaddps	%zmm13, %zmm8, %zmm8
	vaddps	%zmm12, %zmm9, %zmm9
	vaddps	%zmm13, %zmm10, %zmm10
	vaddps	%zmm12, %zmm11, %zmm11
	vaddps	%zmm13, %zmm0, %zmm0
	jmp	.LBB39_63
.LBB39_111:
	movq	-96(%rsp), %rax
	leaq	(%rbx,%rax,8), %rdi
	leaq	15(%r12), %rax
	testq	%r12, %r12
	cmovnsq	%r12, %rax
	cmpl	$0, 192(%r15)
	sete	%dl
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
	testb	%r9b, %dl
	jne	.LBB39_113
	vmovups	(%r10), %zmm7
	vmovups	64(%r10), %zmm6
	vmovups	(%r10,%r11,4), %zmm5
	vmovups	64(%r10,%r11,4), %zmm4
	leaq	(%r10,%r11,8), %rdx
	vmovups	(%r10,%r11,8), %zmm3
	vmovups	64(%r10,%r11,8), %zmm2
	vmovups	(%rdx,%r11,4), %zmm1
	vmovups	64(%rdx,%r11,4), %zmm0
.LBB39_113:
	cmpq	%rcx, %r8
	je	.LBB39_120
	sarq	$4, %rax
	movq	96(%r15), %r9
	imulq	%r9, %rax
	shlq	$2, %rax
	addq	24(%r13), %rax
	movq	104(%r15), %rsi
	movq	%rsi, %rdx
	imulq	%rcx, %rdx
	leaq	(%rax,%rdx,4), %rbp
	movl	%r8d, %edx
	subl	%ecx, %edx
	leaq	1(%rcx), %rax
	testb	$1, %dl
	movq	%r9, -16(%rsp)
	jne	.LBB39_116
	movq	%rbx, -24(%rsp)
	movq	%rsi, %rdx
	movq	%rdi, %rbx
	jmp	.LBB39_117
.LBB39_85:
	vmovups	(%r11), %zmm10
	movq	%rsi, %rdx
	vmovups	(%r11,%rsi,4), %zmm11
	vbroadcastss	(%rbx), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm9
	movq	-96(%rsp), %rcx
	vbroadcastss	(%rbx,%rcx,4), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm13, %zmm11, %zmm6
	vbroadcastss	(%rbx,%rcx,8), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	(%rdi), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vbroadcastss	(%rdi,%rcx,4), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vfmadd231ps	%zmm10, %zmm13, %zmm1
	vfmadd231ps	%zmm11, %zmm13, %zmm0
	leaq	(%rbx,%r14,4), %rbx
	leaq	(%rdi,%r14,4), %rdi
	movq	%r9, %r13
	leaq	(%r11,%r9,4), %r11
	movq	%rax, %rcx
	cmpq	%rax, %r8
	je	.LBB39_89
.LBB39_87:
	movq	%rdi, %rax
	movq	%r13, %r9
	movq	-96(%rsp), %rbp
	leaq	(,%rbp,8), %rsi
	leaq	(,%r13,8), %rdi
	movq	%rdi, -48(%rsp)
	shlq	$2, %rdx
	leaq	(%rdx,%r13,4), %rdi
	movq	%rdi, -16(%rsp)
	shlq	$2, %r9
	subq	%rcx, %r8
	leaq	(,%r14,8), %rcx
	movq	%rcx, -24(%rsp)
	leaq	(,%r14,4), %rdi
	leaq	(%rdi,%rbp,4), %rdi
	leaq	(%rax,%rdi), %rcx
	movq	%rcx, -8(%rsp)
	leaq	(%rax,%r14,4), %r10
	leaq	(%rax,%rbp,4), %r13
	leaq	(%rbx,%rsi), %r15
	leaq	(%rsi,%r14,4), %r12
	addq	%rbx, %r12
	addq	%rbx, %rdi
	leaq	(%rbx,%r14,4), %r14
	leaq	(%rbx,%rbp,4), %rsi
	xorl	%ebp, %ebp
	.p2align	4
.LBB39_88:
	vmovups	(%r11), %zmm10
	vmovups	(%r11,%rdx), %zmm11
	vbroadcastss	(%rbx,%rbp), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm9
	vbroadcastss	(%rsi,%rbp), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm13, %zmm11, %zmm6
	vbroadcastss	(%r15,%rbp), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm5
	vfmadd231ps	%zmm12, %zmm11, %zmm4
	vbroadcastss	(%rax,%rbp), %zmm12
	vfmadd231ps	%zmm10, %zmm12, %zmm3
	vbroadcastss	(%r13,%rbp), %zmm13
	vfmadd231ps	%zmm12, %zmm11, %zmm2
	vfmadd231ps	%zmm10, %zmm13, %zmm1
	vmovups	(%r11,%r9), %zmm10
	movq	-16(%rsp), %rcx
	vmovups	(%r11,%rcx), %zmm12
	vfmadd231ps	%zmm11, %zmm13, %zmm0
	vbroadcastss	(%r14,%rbp), %zmm11
	vfmadd231ps	%zmm10, %zmm11, %zmm9
	vbroadcastss	(%rdi,%rbp), %zmm13
	vfmadd231ps	%zmm11, %zmm12, %zmm8
	vfmadd231ps	%zmm10, %zmm13, %zmm7
	vfmadd231ps	%zmm13, %zmm12, %zmm6
	vbroadcastss	(%r12,%rbp), %zmm11
	vfmadd231ps	%zmm10, %zmm11, %zmm5
	vfmadd231ps	%zmm11, %zmm12, %zmm4
	vbroadcastss	(%r10,%rbp), %zmm11
	vfmadd231ps	%zmm10, %zmm11, %zmm3
	movq	-8(%rsp), %rcx
	vbroadcastss	(%rcx,%rbp), %zmm13
	vfmadd231ps	%zmm11, %zmm12, %zmm2
	vfmadd231ps	%zmm10, %zmm13, %zmm1
	vfmadd231ps	%zmm12, %zmm13, %zmm0
	addq	-48(%rsp), %r11
	addq	-24(%rsp), %rbp
	addq	$-2, %r8
	jne	.LBB39_88
.LBB39_89:
	testl	$256, -84(%rsp)
	jne	.LBB39_91
	movq	-72(%rsp), %r10
	movq	-40(%rsp), %r11
	jmp	.LBB39_99
.LBB39_91:
	movq	-32(%rsp), %rbx
	movq	136(%rbx), %rax
	testq	%rax, %rax
	movq	-72(%rsp), %r10
	movq	-40(%rsp), %r11
	je	.LBB39_92
	movq	-80(%rsp), %r9
	vmovups	(%rax,%r9,4), %zmm10
	vmovups	64(%rax,%r9,4), %zmm11
	vaddps	%zmm10, %zmm9, %zmm9
	vaddps	%zmm11, %zmm8, %zmm8
	vaddps	%zmm10, %zmm7, %zmm7
	vaddps	%zmm11, %zmm6, %zmm6
	vaddps	%zmm10, %zmm5, %zmm5
	vaddps	%zmm11, %zmm4, %zmm4
	vaddps	%zmm10, %zmm3, %zmm3
	vaddps	%zmm11, %zmm2, %zmm2
	vaddps	%zmm10, %zmm1, %zmm1
	vaddps	%zmm11, %zmm0, %zmm0
	jmp	.LBB39_94
.LBB39_116:
	vmovups	(%rbp), %zmm8
	vmovups	(%rbp,%r9,4), %zmm9
	vbroadcastss	(%rbx), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm7
	vfmadd231ps	%zmm10, %zmm9, %zmm6
	movq	-96(%rsp), %rcx
	vbroadcastss	(%rbx,%rcx,4), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vbroadcastss	(%rdi), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm3
	vbroadcastss	(%rdi,%rcx,4), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm2
	vfmadd231ps	%zmm8, %zmm11, %zmm1
	vfmadd231ps	%zmm9, %zmm11, %zmm0
	leaq	(%rbx,%r14,4), %rbx
	movq	%rbx, -24(%rsp)
	leaq	(%rdi,%r14,4), %rbx
	movq	%rsi, %rdx
	leaq	(%rbp,%rsi,4), %rbp
	movq	%rax, %rcx
.LBB39_117:
	cmpq	%rax, %r8
	movq	-16(%rsp), %rsi
	movq	-24(%rsp), %rax
	je	.LBB39_120
	movq	%rdx, %r12
	leaq	(,%rdx,8), %rdx
	movq	%rdx, -48(%rsp)
	shlq	$2, %rsi
	leaq	(%rsi,%r12,4), %rdx
	shlq	$2, %r12
	subq	%rcx, %r8
	leaq	(,%r14,8), %rcx
	leaq	(,%r14,4), %rdi
	movq	-96(%rsp), %r11
	leaq	(%rdi,%r11,4), %rdi
	leaq	(%rbx,%rdi), %r9
	leaq	(%rbx,%r14,4), %r10
	leaq	(%rbx,%r11,4), %r15
	addq	%rax, %rdi
	leaq	(%rax,%r14,4), %r14
	leaq	(%rax,%r11,4), %r13
	xorl	%r11d, %r11d
	.p2align	4
.LBB39_119:
	vmovups	(%rbp), %zmm8
	vmovups	(%rbp,%rsi), %zmm9
	vbroadcastss	(%rax,%r11), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm7
	vfmadd231ps	%zmm10, %zmm9, %zmm6
	vbroadcastss	(%r13,%r11), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm5
	vbroadcastss	(%rbx,%r11), %zmm11
	vfmadd231ps	%zmm10, %zmm9, %zmm4
	vfmadd231ps	%zmm8, %zmm11, %zmm3
	vfmadd231ps	%zmm11, %zmm9, %zmm2
	vbroadcastss	(%r15,%r11), %zmm10
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vmovups	(%rbp,%r12), %zmm8
	vmovups	(%rbp,%rdx), %zmm11
	vbroadcastss	(%r14,%r11), %zmm12
	vfmadd231ps	%zmm9, %zmm10, %zmm0
	vfmadd231ps	%zmm8, %zmm12, %zmm7
	vfmadd231ps	%zmm12, %zmm11, %zmm6
	vbroadcastss	(%rdi,%r11), %zmm9
	vfmadd231ps	%zmm8, %zmm9, %zmm5
	vfmadd231ps	%zmm9, %zmm11, %zmm4
	vbroadcastss	(%r10,%r11), %zmm9
	vfmadd231ps	%zmm8, %zmm9, %zmm3
	vbroadcastss	(%r9,%r11), %zmm10
	vfmadd231ps	%zmm9, %zmm11, %zmm2
	vfmadd231ps	%zmm8, %zmm10, %zmm1
	vfmadd231ps	%zmm11, %zmm10, %zmm0
	addq	-48(%rsp), %rbp
	addq	%rcx, %r11
	addq	$-2, %r8
	jne	.LBB39_119
.LBB39_120:
	testl	$256, -84(%rsp)
	jne	.LBB39_122
	movq	-72(%rsp), %r9
	movq	-40(%rsp), %r10
	jmp	.LBB39_139
.LBB39_122:
	movq	-32(%rsp), %r11
	movq	136(%r11), %rax
	testq	%rax, %rax
	movq	-72(%rsp), %r9
	movq	-40(%rsp), %r10
	je	.LBB39_124
	movq	-80(%rsp), %rcx
	vmovups	(%rax,%rcx,4), %zmm8
	vmovups	64(%rax,%rcx,4), %zmm9
	vaddps	%zmm8, %zmm7, %zmm7
	vaddps	%zmm9, %zmm6, %zmm6
	vaddps	%zmm8, %zmm5, %zmm5
	vaddps	%zmm9, %zmm4, %zmm4
	vaddps	%zmm8, %zmm3, %zmm3
	vaddps	%zmm9, %zmm2, %zmm2
	vaddps	%zmm8, %zmm1, %zmm1
	vaddps	%zmm9, %zmm0, %zmm0
.LBB39_124:
	movl	184(%r11), %esi
	movl	188(%r11), %ecx
	testl	%ecx, %ecx
	je	.LBB39_125
.LBB39_128:
	movq	144(%r11), %rax
	testq	%rax, %rax
	je	.LBB39_131
	movq	152(%r11), %rdx
	testq	%rdx, %rdx
	je	.LBB39_131
	movq	-80(%rsp), %rdi
	vmovups	(%rax,%rdi,4), %zmm8
	vmovups	64(%rax,%rdi,4), %zmm9
	vmovups	(%rdx,%rdi,4), %zmm10
	vmovups	64(%rdx,%rdi,4), %zmm11
	vfmadd213ps	%zmm10, %zmm8, %zmm7
	vfmadd213ps	%zmm11, %zmm9, %zmm6
	vfmadd213ps	%zmm10, %zmm8, %zmm5
	vfmadd213ps	%zmm11, %zmm9, %zmm4
	vfmadd213ps	%zmm10, %zmm8, %zmm3
	vfmadd213ps	%zmm11, %zmm9, %zmm2
	vfmadd213ps	%zmm10, %zmm8, %zmm1
	vfmadd213ps	%zmm11, %zmm9, %zmm0
.LBB39_131:
	movq	-56(%rsp), %rax
	movq	40(%rax), %rax
	testq	%rax, %rax
	je	.LBB39_133
	movq	176(%r11), %rdx
	movq	-64(%rsp), %rdi
	imulq	%rdx, %rdi
	leaq	(%rax,%rdi,4), %rax
	movq	-80(%rsp), %rbx
	leaq	(%rax,%rbx,4), %rdi
	leaq	(%rdi,%rdx,8), %r8
	vaddps	(%rax,%rbx,4), %zmm7, %zmm7
	vaddps	64(%rax,%rbx,4), %zmm6, %zmm6
	vaddps	(%rdi,%rdx,4), %zmm5, %zmm5
	vaddps	64(%rdi,%rdx,4), %zmm4, %zmm4
	vaddps	(%rdi,%rdx,8), %zmm3, %zmm3
	vaddps	64(%rdi,%rdx,8), %zmm2, %zmm2
	vaddps	(%r8,%rdx,4), %zmm1, %zmm1
	vaddps	64(%r8,%rdx,4), %zmm0, %zmm0
.LBB39_133:
	testl	%ecx, %ecx
	je	.LBB39_139
	cmpl	$2, %esi
	je	.LBB39_140
	cmpl	$1, %esi
	jne	.LBB39_139
	vxorps	%xmm8, %xmm8, %xmm8
	vmaxps	%zmm7, %zmm8, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	jmp	.LBB39_139
.LBB39_35:
	movq	-80(%rsp), %r9
.LBB39_37:
	movq	-56(%rsp), %rdi
	movl	184(%r15), %esi
	movl	188(%r15), %ecx
	testl	%ecx, %ecx
	jne	.LBB39_43
	cmpl	$2, %esi
	je	.LBB39_53
	cmpl	$1, %esi
	jne	.LBB39_41
	vxorps	%xmm14, %xmm14, %xmm14
	vmaxps	%zmm1, %zmm14, %zmm1
	vmaxps	%zmm2, %zmm14, %zmm2
	vmaxps	%zmm3, %zmm14, %zmm3
	vmaxps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm5, %zmm14, %zmm5
	vmaxps	%zmm6, %zmm14, %zmm6
	vmaxps	%zmm7, %zmm14, %zmm7
	vmaxps	%zmm8, %zmm14, %zmm8
	vmaxps	%zmm9, %zmm14, %zmm9
	vmaxps	%zmm10, %zmm14, %zmm10
	vmaxps	%zmm11, %zmm14, %zmm11
	vmaxps	%zmm12, %zmm14, %zmm12
	vmaxps	%zmm13, %zmm14, %zmm13
	vmaxps	%zmm0, %zmm14, %zmm0
	jmp	.LBB39_41
.LBB39_61:
	movq	-80(%rsp), %r9
.LBB39_63:
	movl	184(%r11), %esi
	movl	188(%r11), %ecx
	testl	%ecx, %ecx
	jne	.LBB39_69
	cmpl	$2, %esi
	je	.LBB39_79
	cmpl	$1, %esi
	jne	.LBB39_67
	vxorps	%xmm12, %xmm12, %xmm12
	vmaxps	%zmm1, %zmm12, %zmm1
	vmaxps	%zmm2, %zmm12, %zmm2
	vmaxps	%zmm3, %zmm12, %zmm3
	vmaxps	%zmm4, %zmm12, %zmm4
	vmaxps	%zmm5, %zmm12, %zmm5
	vmaxps	%zmm6, %zmm12, %zmm6
	vmaxps	%zmm7, %zmm12, %zmm7
	vmaxps	%zmm8, %zmm12, %zmm8
	vmaxps	%zmm9, %zmm12, %zmm9
	vmaxps	%zmm10, %zmm12, %zmm10
	vmaxps	%zmm11, %zmm12, %zmm11
	vmaxps	%zmm0, %zmm12, %zmm0
	jmp	.LBB39_67
.LBB39_92:
	movq	-80(%rsp), %r9
.LBB39_94:
	movl	184(%rbx), %esi
	movl	188(%rbx), %ecx
	testl	%ecx, %ecx
	jne	.LBB39_100
	cmpl	$2, %esi
	je	.LBB39_110
	cmpl	$1, %esi
	jne	.LBB39_98
	vxorps	%xmm10, %xmm10, %xmm10
	vmaxps	%zmm9, %zmm10, %zmm9
	vmaxps	%zmm8, %zmm10, %zmm8
	vmaxps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm2, %zmm10, %zmm2
	vmaxps	%zmm1, %zmm10, %zmm1
	vmaxps	%zmm0, %zmm10, %zmm0
	jmp	.LBB39_98
.LBB39_125:
	cmpl	$2, %esi
	je	.LBB39_137
	cmpl	$1, %esi
	jne	.LBB39_138
	vxorps	%xmm8, %xmm8, %xmm8
	vmaxps	%zmm7, %zmm8, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	movl	$1, %esi
	jmp	.LBB39_128
.LBB39_140:
	vbroadcastss	196(%r11), %zmm8
	vbroadcastss	200(%r11), %zmm9
	vmaxps	%zmm7, %zmm8, %zmm7
	vminps	%zmm7, %zmm9, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vminps	%zmm6, %zmm9, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vminps	%zmm5, %zmm9, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vminps	%zmm4, %zmm9, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vminps	%zmm3, %zmm9, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vminps	%zmm2, %zmm9, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vminps	%zmm1, %zmm9, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	vminps	%zmm0, %zmm9, %zmm0
	jmp	.LBB39_139
.LBB39_53:
	vbroadcastss	196(%r15), %zmm14
	vbroadcastss	200(%r15), %zmm15
	vmaxps	%zmm1, %zmm14, %zmm1
	vminps	%zmm1, %zmm15, %zmm1
	vmaxps	%zmm2, %zmm14, %zmm2
	vminps	%zmm2, %zmm15, %zmm2
	vmaxps	%zmm3, %zmm14, %zmm3
	vminps	%zmm3, %zmm15, %zmm3
	vmaxps	%zmm4, %zmm14, %zmm4
	vminps	%zmm4, %zmm15, %zmm4
	vmaxps	%zmm5, %zmm14, %zmm5
	vminps	%zmm5, %zmm15, %zmm5
	vmaxps	%zmm6, %zmm14, %zmm6
	vminps	%zmm6, %zmm15, %zmm6
	vmaxps	%zmm7, %zmm14, %zmm7
	vminps	%zmm7, %zmm15, %zmm7
	vmaxps	%zmm8, %zmm14, %zmm8
	vminps	%zmm8, %zmm15, %zmm8
	vmaxps	%zmm9, %zmm14, %zmm9
	vminps	%zmm9, %zmm15, %zmm9
	vmaxps	%zmm10, %zmm14, %zmm10
	vminps	%zmm10, %zmm15, %zmm10
	vmaxps	%zmm11, %zmm14, %zmm11
	vminps	%zmm11, %zmm15, %zmm11
	vmaxps	%zmm12, %zmm14, %zmm12
	vminps	%zmm12, %zmm15, %zmm12
	vmaxps	%zmm13, %zmm14, %zmm13
	vminps	%zmm13, %zmm15, %zmm13
	vmaxps	%zmm0, %zmm14, %zmm0
	vminps	%zmm0, %zmm15, %zmm0
.LBB39_41:
	movl	184(%r15), %esi
	cmpl	$3, %esi
	jge	.LBB39_42
.LBB39_43:
	movq	144(%r15), %rax
	testq	%rax, %rax
	je	.LBB39_46
	movq	152(%r15), %rdx
	testq	%rdx, %rdx
	je	.LBB39_46
	vmovups	(%rax,%r9,4), %zmm14
	vmovups	64(%rax,%r9,4), %zmm15
	vmovups	(%rdx,%r9,4), %zmm16
	vmovups	64(%rdx,%r9,4), %zmm17
	vfmadd213ps	%zmm16, %zmm14, %zmm1
	vfmadd213ps	%zmm17, %zmm15, %zmm2
	vfmadd213ps	%zmm16, %zmm14, %zmm3
	vfmadd213ps	%zmm17, %zmm15, %zmm4
	vfmadd213ps	%zmm16, %zmm14, %zmm5
	vfmadd213ps	%zmm17, %zmm15, %zmm6
	vfmadd213ps	%zmm16, %zmm14, %zmm7
	vfmadd213ps	%zmm17, %zmm15, %zmm8
	vfmadd213ps	%zmm16, %zmm14, %zmm9
	vfmadd213ps	%zmm17, %zmm15, %zmm10
	vfmadd213ps	%zmm16, %zmm14, %zmm11
	vfmadd213ps	%zmm17, %zmm15, %zmm12
	vfmadd213ps	%zmm16, %zmm14, %zmm13
	vfmadd213ps	%zmm17, %zmm15, %zmm0
.LBB39_46:
	movq	40(%rdi), %rax
	testq	%rax, %rax
	je	.LBB39_48
	movq	176(%r15), %rdx
	movq	-64(%rsp), %rdi
	imulq	%rdx, %rdi
	leaq	(%rax,%rdi,4), %rax
	leaq	(%rax,%r9,4), %rdi
	leaq	(%rdx,%rdx,2), %r8
	movq	%r9, %r12
	leaq	(%rdi,%r8,4), %r9
	leaq	(%rdx,%rdx,4), %r10
	leaq	(%rdi,%r10,4), %r11
	vaddps	(%rax,%r12,4), %zmm1, %zmm1
	vaddps	64(%rax,%r12,4), %zmm2, %zmm2
	vaddps	(%rdi,%rdx,4), %zmm3, %zmm3
	vaddps	64(%rdi,%rdx,4), %zmm4, %zmm4
	vaddps	(%rdi,%rdx,8), %zmm5, %zmm5
	vaddps	64(%rdi,%rdx,8), %zmm6, %zmm6
	vaddps	(%rdi,%r8,4), %zmm7, %zmm7
	vaddps	64(%rdi,%r8,4), %zmm8, %zmm8
	vaddps	(%r9,%rdx,4), %zmm9, %zmm9
	vaddps	64(%r9,%rdx,4), %zmm10, %zmm10
	vaddps	(%rdi,%r10,4), %zmm11, %zmm11
	vaddps	64(%rdi,%r10,4), %zmm12, %zmm12
	vaddps	(%r11,%rdx,4), %zmm13, %zmm13
	vaddps	64(%r11,%rdx,4), %zmm0, %zmm0
.LBB39_48:
	testl	%ecx, %ecx
	je	.LBB39_42
	cmpl	$2, %esi
	je	.LBB39_52
	cmpl	$1, %esi
	jne	.LBB39_42
	vxorps	%xmm14, %xmm14, %xmm14
	vmaxps	%zmm1, %zmm14, %zmm1
	vmaxps	%zmm2, %zmm14, %zmm2
	vmaxps	%zmm3, %zmm14, %zmm3
	vmaxps	%zmm4, %zmm14, %zmm4
	vmaxps	%zmm5, %zmm14, %zmm5
	vmaxps	%zmm6, %zmm14, %zmm6
	vmaxps	%zmm7, %zmm14, %zmm7
	vmaxps	%zmm8, %zmm14, %zmm8
	vmaxps	%zmm9, %zmm14, %zmm9
	vmaxps	%zmm10, %zmm14, %zmm10
	vmaxps	%zmm11, %zmm14, %zmm11
	vmaxps	%zmm12, %zmm14, %zmm12
	vmaxps	%zmm13, %zmm14, %zmm13
	vmaxps	%zmm0, %zmm14, %zmm0
	jmp	.LBB39_42
.LBB39_52:
	vbroadcastss	196(%r15), %zmm14
	vbroadcastss	200(%r15), %zmm15
	vmaxps	%zmm1, %zmm14, %zmm1
	vminps	%zmm1, %zmm15, %zmm1
	vmaxps	%zmm2, %zmm14, %zmm2
	vminps	%zmm2, %zmm15, %zmm2
	vmaxps	%zmm3, %zmm14, %zmm3
	vminps	%zmm3, %zmm15, %zmm3
	vmaxps	%zmm4, %zmm14, %zmm4
	vminps	%zmm4, %zmm15, %zmm4
	vmaxps	%zmm5, %zmm14, %zmm5
	vminps	%zmm5, %zmm15, %zmm5
	vmaxps	%zmm6, %zmm14, %zmm6
	vminps	%zmm6, %zmm15, %zmm6
	vmaxps	%zmm7, %zmm14, %zmm7
	vminps	%zmm7, %zmm15, %zmm7
	vmaxps	%zmm8, %zmm14, %zmm8
	vminps	%zmm8, %zmm15, %zmm8
	vmaxps	%zmm9, %zmm14, %zmm9
	vminps	%zmm9, %zmm15, %zmm9
	vmaxps	%zmm10, %zmm14, %zmm10
	vminps	%zmm10, %zmm15, %zmm10
	vmaxps	%zmm11, %zmm14, %zmm11
	vminps	%zmm11, %zmm15, %zmm11
	vmaxps	%zmm12, %zmm14, %zmm12
	vminps	%zmm12, %zmm15, %zmm12
	vmaxps	%zmm13, %zmm14, %zmm13
	vminps	%zmm13, %zmm15, %zmm13
	vmaxps	%zmm0, %zmm14, %zmm0
	vminps	%zmm0, %zmm15, %zmm0
.LBB39_42:
	vmovups	%zmm1, (%r14)
	vmovups	%zmm2, 64(%r14)
	vmovups	%zmm3, (%r14,%rbx,4)
	vmovups	%zmm4, 64(%r14,%rbx,4)
	vmovups	%zmm5, (%r14,%rbx,8)
	vmovups	%zmm6, 64(%r14,%rbx,8)
	leaq	(%rbx,%rbx,2), %rax
	leaq	(%r14,%rax,4), %rcx
	vmovups	%zmm7, (%r14,%rax,4)
	vmovups	%zmm8, 64(%r14,%rax,4)
	vmovups	%zmm9, (%rcx,%rbx,4)
	vmovups	%zmm10, 64(%rcx,%rbx,4)
	leaq	(%rbx,%rbx,4), %rax
	vmovups	%zmm11, (%r14,%rax,4)
	leaq	(%r14,%rax,4), %rcx
	vmovups	%zmm12, 64(%r14,%rax,4)
	leaq	(%rcx,%rbx,4), %rax
	vmovups	%zmm13, (%rcx,%rbx,4)
	jmp	.LBB39_16
.LBB39_27:
	vbroadcastss	196(%r14), %zmm16
	vbroadcastss	200(%r14), %zmm17
	vmaxps	%zmm15, %zmm16, %zmm15
	vminps	%zmm15, %zmm17, %zmm15
	vmaxps	%zmm14, %zmm16, %zmm14
	vminps	%zmm14, %zmm17, %zmm14
	vmaxps	%zmm13, %zmm16, %zmm13
	vminps	%zmm13, %zmm17, %zmm13
	vmaxps	%zmm12, %zmm16, %zmm12
	vminps	%zmm12, %zmm17, %zmm12
	vmaxps	%zmm11, %zmm16, %zmm11
	vminps	%zmm11, %zmm17, %zmm11
	vmaxps	%zmm10, %zmm16, %zmm10
	vminps	%zmm10, %zmm17, %zmm10
	vmaxps	%zmm9, %zmm16, %zmm9
	vminps	%zmm9, %zmm17, %zmm9
	vmaxps	%zmm8, %zmm16, %zmm8
	vminps	%zmm8, %zmm17, %zmm8
	vmaxps	%zmm7, %zmm16, %zmm7
	vminps	%zmm7, %zmm17, %zmm7
	vmaxps	%zmm6, %zmm16, %zmm6
	vminps	%zmm6, %zmm17, %zmm6
	vmaxps	%zmm5, %zmm16, %zmm5
	vminps	%zmm5, %zmm17, %zmm5
	vmaxps	%zmm4, %zmm16, %zmm4
	vminps	%zmm4, %zmm17, %zmm4
	vmaxps	%zmm3, %zmm16, %zmm3
	vminps	%zmm3, %zmm17, %zmm3
	vmaxps	%zmm2, %zmm16, %zmm2
	vminps	%zmm2, %zmm17, %zmm2
	vmaxps	%zmm1, %zmm16, %zmm1
	vminps	%zmm1, %zmm17, %zmm1
	vmaxps	%zmm0, %zmm16, %zmm0
	vminps	%zmm0, %zmm17, %zmm0
.LBB39_14:
	movl	184(%r14), %esi
	cmpl	$3, %esi
	jge	.LBB39_15
.LBB39_17:
	movq	144(%r14), %rax
	testq	%rax, %rax
	je	.LBB39_20
	movq	152(%r14), %rdx
	testq	%rdx, %rdx
	je	.LBB39_20
	vmovups	(%rax,%r9,4), %zmm16
	vmovups	64(%rax,%r9,4), %zmm17
	vmovups	(%rdx,%r9,4), %zmm18
	vmovups	64(%rdx,%r9,4), %zmm19
	vfmadd213ps	%zmm18, %zmm16, %zmm15
	vfmadd213ps	%zmm19, %zmm17, %zmm14
	vfmadd213ps	%zmm18, %zmm16, %zmm13
	vfmadd213ps	%zmm19, %zmm17, %zmm12
	vfmadd213ps	%zmm18, %zmm16, %zmm11
	vfmadd213ps	%zmm19, %zmm17, %zmm10
	vfmadd213ps	%zmm18, %zmm16, %zmm9
	vfmadd213ps	%zmm19, %zmm17, %zmm8
	vfmadd213ps	%zmm18, %zmm16, %zmm7
	vfmadd213ps	%zmm19, %zmm17, %zmm6
	vfmadd213ps	%zmm18, %zmm16, %zmm5
	vfmadd213ps	%zmm19, %zmm17, %zmm4
	vfmadd213ps	%zmm18, %zmm16, %zmm3
	vfmadd213ps	%zmm19, %zmm17, %zmm2
	vfmadd213ps	%zmm18, %zmm16, %zmm1
	vfmadd213ps	%zmm19, %zmm17, %zmm0
.LBB39_20:
	movq	-56(%rsp), %rax
	movq	40(%rax), %rax
	testq	%rax, %rax
	je	.LBB39_22
	movq	176(%r14), %rdx
	movq	-64(%rsp), %rdi
	imulq	%rdx, %rdi
	leaq	(%rax,%rdi,4), %rax
	leaq	(%rax,%r9,4), %rdi
	leaq	(%rdx,%rdx,2), %r8
	movq	%r9, %r15
	leaq	(%rdi,%r8,4), %r9
	leaq	(%rdi,%r8,8), %r10
	vaddps	(%rax,%r15,4), %zmm15, %zmm15
	vaddps	64(%rax,%r15,4), %zmm14, %zmm14
	vaddps	(%rdi,%rdx,4), %zmm13, %zmm13
	vaddps	64(%rdi,%rdx,4), %zmm12, %zmm12
	vaddps	(%rdi,%rdx,8), %zmm11, %zmm11
	vaddps	64(%rdi,%rdx,8), %zmm10, %zmm10
	vaddps	(%rdi,%r8,4), %zmm9, %zmm9
	vaddps	64(%rdi,%r8,4), %zmm8, %zmm8
	vaddps	(%r9,%rdx,4), %zmm7, %zmm7
	vaddps	64(%r9,%rdx,4), %zmm6, %zmm6
	vaddps	(%r9,%rdx,8), %zmm5, %zmm5
	vaddps	64(%r9,%rdx,8), %zmm4, %zmm4
	vaddps	(%rdi,%r8,8), %zmm3, %zmm3
	vaddps	64(%rdi,%r8,8), %zmm2, %zmm2
	vaddps	(%r10,%rdx,4), %zmm1, %zmm1
	vaddps	64(%r10,%rdx,4), %zmm0, %zmm0
.LBB39_22:
	testl	%ecx, %ecx
	je	.LBB39_15
	cmpl	$2, %esi
	je	.LBB39_26
	cmpl	$1, %esi
	jne	.LBB39_15
	vxorps	%xmm16, %xmm16, %xmm16
	vmaxps	%zmm15, %zmm16, %zmm15
	vmaxps	%zmm14, %zmm16, %zmm14
	vmaxps	%zmm13, %zmm16, %zmm13
	vmaxps	%zmm12, %zmm16, %zmm12
	vmaxps	%zmm11, %zmm16, %zmm11
	vmaxps	%zmm10, %zmm16, %zmm10
	vmaxps	%zmm9, %zmm16, %zmm9
	vmaxps	%zmm8, %zmm16, %zmm8
	vmaxps	%zmm7, %zmm16, %zmm7
	vmaxps	%zmm6, %zmm16, %zmm6
	vmaxps	%zmm5, %zmm16, %zmm5
	vmaxps	%zmm4, %zmm16, %zmm4
	vmaxps	%zmm3, %zmm16, %zmm3
	vmaxps	%zmm2, %zmm16, %zmm2
	vmaxps	%zmm1, %zmm16, %zmm1
	vmaxps	%zmm0, %zmm16, %zmm0
	jmp	.LBB39_15
.LBB39_26:
	vbroadcastss	196(%r14), %zmm16
	vbroadcastss	200(%r14), %zmm17
	vmaxps	%zmm15, %zmm16, %zmm15
	vminps	%zmm15, %zmm17, %zmm15
	vmaxps	%zmm14, %zmm16, %zmm14
	vminps	%zmm14, %zmm17, %zmm14
	vmaxps	%zmm13, %zmm16, %zmm13
	vminps	%zmm13, %zmm17, %zmm13
	vmaxps	%zmm12, %zmm16, %zmm12
	vminps	%zmm12, %zmm17, %zmm12
	vmaxps	%zmm11, %zmm16, %zmm11
	vminps	%zmm11, %zmm17, %zmm11
	vmaxps	%zmm10, %zmm16, %zmm10
	vminps	%zmm10, %zmm17, %zmm10
	vmaxps	%zmm9, %zmm16, %zmm9
	vminps	%zmm9, %zmm17, %zmm9
	vmaxps	%zmm8, %zmm16, %zmm8
	vminps	%zmm8, %zmm17, %zmm8
	vmaxps	%zmm7, %zmm16, %zmm7
	vminps	%zmm7, %zmm17, %zmm7
	vmaxps	%zmm6, %zmm16, %zmm6
	vminps	%zmm6, %zmm17, %zmm6
	vmaxps	%zmm5, %zmm16, %zmm5
	vminps	%zmm5, %zmm17, %zmm5
	vmaxps	%zmm4, %zmm16, %zmm4
	vminps	%zmm4, %zmm17, %zmm4
	vmaxps	%zmm3, %zmm16, %zmm3
	vminps	%zmm3, %zmm17, %zmm3
	vmaxps	%zmm2, %zmm16, %zmm2
	vminps	%zmm2, %zmm17, %zmm2
	vmaxps	%zmm1, %zmm16, %zmm1
	vminps	%zmm1, %zmm17, %zmm1
	vmaxps	%zmm0, %zmm16, %zmm0
	vminps	%zmm0, %zmm17, %zmm0
.LBB39_15:
	vmovups	%zmm15, (%rbx)
	vmovups	%zmm14, 64(%rbx)
	vmovups	%zmm13, (%rbx,%r11,4)
	vmovups	%zmm12, 64(%rbx,%r11,4)
	vmovups	%zmm11, (%rbx,%r11,8)
	vmovups	%zmm10, 64(%rbx,%r11,8)
	leaq	(%r11,%r11,2), %rax
	leaq	(%rbx,%rax,4), %rcx
	vmovups	%zmm9, (%rbx,%rax,4)
	vmovups	%zmm8, 64(%rbx,%rax,4)
	vmovups	%zmm7, (%rcx,%r11,4)
	vmovups	%zmm6, 64(%rcx,%r11,4)
	vmovups	%zmm5, (%rcx,%r11,8)
	vmovups	%zmm4, 64(%rcx,%r11,8)
	vmovups	%zmm3, (%rbx,%rax,8)
	leaq	(%rbx,%rax,8), %rcx
	vmovups	%zmm2, 64(%rbx,%rax,8)
	leaq	(%rcx,%r11,4), %rax
	vmovups	%zmm1, (%rcx,%r11,4)
	jmp	.LBB39_16
.LBB39_79:
	vbroadcastss	196(%r11), %zmm12
	vbroadcastss	200(%r11), %zmm13
	vmaxps	%zmm1, %zmm12, %zmm1
	vminps	%zmm1, %zmm13, %zmm1
	vmaxps	%zmm2, %zmm12, %zmm2
	vminps	%zmm2, %zmm13, %zmm2
	vmaxps	%zmm3, %zmm12, %zmm3
	vminps	%zmm3, %zmm13, %zmm3
	vmaxps	%zmm4, %zmm12, %zmm4
	vminps	%zmm4, %zmm13, %zmm4
	vmaxps	%zmm5, %zmm12, %zmm5
	vminps	%zmm5, %zmm13, %zmm5
	vmaxps	%zmm6, %zmm12, %zmm6
	vminps	%zmm6, %zmm13, %zmm6
	vmaxps	%zmm7, %zmm12, %zmm7
	vminps	%zmm7, %zmm13, %zmm7
	vmaxps	%zmm8, %zmm12, %zmm8
	vminps	%zmm8, %zmm13, %zmm8
	vmaxps	%zmm9, %zmm12, %zmm9
	vminps	%zmm9, %zmm13, %zmm9
	vmaxps	%zmm10, %zmm12, %zmm10
	vminps	%zmm10, %zmm13, %zmm10
	vmaxps	%zmm11, %zmm12, %zmm11
	vminps	%zmm11, %zmm13, %zmm11
	vmaxps	%zmm0, %zmm12, %zmm0
	vminps	%zmm0, %zmm13, %zmm0
.LBB39_67:
	movl	184(%r11), %esi
	cmpl	$3, %esi
	jge	.LBB39_68
.LBB39_69:
	movq	144(%r11), %rax
	testq	%rax, %rax
	je	.LBB39_72
	movq	152(%r11), %rdx
	testq	%rdx, %rdx
	je	.LBB39_72
	vmovups	(%rax,%r9,4), %zmm12
	vmovups	64(%rax,%r9,4), %zmm13
	vmovups	(%rdx,%r9,4), %zmm14
	vmovups	64(%rdx,%r9,4), %zmm15
	vfmadd213ps	%zmm14, %zmm12, %zmm1
	vfmadd213ps	%zmm15, %zmm13, %zmm2
	vfmadd213ps	%zmm14, %zmm12, %zmm3
	vfmadd213ps	%zmm15, %zmm13, %zmm4
	vfmadd213ps	%zmm14, %zmm12, %zmm5
	vfmadd213ps	%zmm15, %zmm13, %zmm6
	vfmadd213ps	%zmm14, %zmm12, %zmm7
	vfmadd213ps	%zmm15, %zmm13, %zmm8
	vfmadd213ps	%zmm14, %zmm12, %zmm9
	vfmadd213ps	%zmm15, %zmm13, %zmm10
	vfmadd213ps	%zmm14, %zmm12, %zmm11
	vfmadd213ps	%zmm15, %zmm13, %zmm0
.LBB39_72:
	movq	-56(%rsp), %rax
	movq	40(%rax), %rax
	testq	%rax, %rax
	je	.LBB39_74
	movq	176(%r11), %rdx
	movq	-64(%rsp), %rdi
	imulq	%rdx, %rdi
	leaq	(%rax,%rdi,4), %rax
	leaq	(%rax,%r9,4), %rdi
	leaq	(%rdx,%rdx,2), %r8
	movq	%r9, %rbx
	leaq	(%rdi,%r8,4), %r9
	vaddps	(%rax,%rbx,4), %zmm1, %zmm1
	vaddps	64(%rax,%rbx,4), %zmm2, %zmm2
	vaddps	(%rdi,%rdx,4), %zmm3, %zmm3
	vaddps	64(%rdi,%rdx,4), %zmm4, %zmm4
	vaddps	(%rdi,%rdx,8), %zmm5, %zmm5
	vaddps	64(%rdi,%rdx,8), %zmm6, %zmm6
	vaddps	(%rdi,%r8,4), %zmm7, %zmm7
	vaddps	64(%rdi,%r8,4), %zmm8, %zmm8
	vaddps	(%r9,%rdx,4), %zmm9, %zmm9
	vaddps	64(%r9,%rdx,4), %zmm10, %zmm10
	vaddps	(%r9,%rdx,8), %zmm11, %zmm11
	vaddps	64(%r9,%rdx,8), %zmm0, %zmm0
.LBB39_74:
	testl	%ecx, %ecx
	je	.LBB39_68
	cmpl	$2, %esi
	je	.LBB39_78
	cmpl	$1, %esi
	jne	.LBB39_68
	vxorps	%xmm12, %xmm12, %xmm12
	vmaxps	%zmm1, %zmm12, %zmm1
	vmaxps	%zmm2, %zmm12, %zmm2
	vmaxps	%zmm3, %zmm12, %zmm3
	vmaxps	%zmm4, %zmm12, %zmm4
	vmaxps	%zmm5, %zmm12, %zmm5
	vmaxps	%zmm6, %zmm12, %zmm6
	vmaxps	%zmm7, %zmm12, %zmm7
	vmaxps	%zmm8, %zmm12, %zmm8
	vmaxps	%zmm9, %zmm12, %zmm9
	vmaxps	%zmm10, %zmm12, %zmm10
	vmaxps	%zmm11, %zmm12, %zmm11
	vmaxps	%zmm0, %zmm12, %zmm0
	jmp	.LBB39_68
.LBB39_78:
	vbroadcastss	196(%r11), %zmm12
	vbroadcastss	200(%r11), %zmm13
	vmaxps	%zmm1, %zmm12, %zmm1
	vminps	%zmm1, %zmm13, %zmm1
	vmaxps	%zmm2, %zmm12, %zmm2
	vminps	%zmm2, %zmm13, %zmm2
	vmaxps	%zmm3, %zmm12, %zmm3
	vminps	%zmm3, %zmm13, %zmm3
	vmaxps	%zmm4, %zmm12, %zmm4
	vminps	%zmm4, %zmm13, %zmm4
	vmaxps	%zmm5, %zmm12, %zmm5
	vminps	%zmm5, %zmm13, %zmm5
	vmaxps	%zmm6, %zmm12, %zmm6
	vminps	%zmm6, %zmm13, %zmm6
	vmaxps	%zmm7, %zmm12, %zmm7
	vminps	%zmm7, %zmm13, %zmm7
	vmaxps	%zmm8, %zmm12, %zmm8
	vminps	%zmm8, %zmm13, %zmm8
	vmaxps	%zmm9, %zmm12, %zmm9
	vminps	%zmm9, %zmm13, %zmm9
	vmaxps	%zmm10, %zmm12, %zmm10
	vminps	%zmm10, %zmm13, %zmm10
	vmaxps	%zmm11, %zmm12, %zmm11
	vminps	%zmm11, %zmm13, %zmm11
	vmaxps	%zmm0, %zmm12, %zmm0
	vminps	%zmm0, %zmm13, %zmm0
.LBB39_68:
	vmovups	%zmm1, (%r10)
	vmovups	%zmm2, 64(%r10)
	movq	-72(%rsp), %rdx
	vmovups	%zmm3, (%r10,%rdx,4)
	vmovups	%zmm4, 64(%r10,%rdx,4)
	vmovups	%zmm5, (%r10,%rdx,8)
	vmovups	%zmm6, 64(%r10,%rdx,8)
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%r10,%rax,4), %rcx
	vmovups	%zmm7, (%r10,%rax,4)
	vmovups	%zmm8, 64(%r10,%rax,4)
	vmovups	%zmm9, (%rcx,%rdx,4)
	vmovups	%zmm10, 64(%rcx,%rdx,4)
	leaq	(%rcx,%rdx,8), %rax
	vmovups	%zmm11, (%rcx,%rdx,8)
	jmp	.LBB39_16
.LBB39_110:
	vbroadcastss	196(%rbx), %zmm10
	vbroadcastss	200(%rbx), %zmm11
	vmaxps	%zmm9, %zmm10, %zmm9
	vminps	%zmm9, %zmm11, %zmm9
	vmaxps	%zmm8, %zmm10, %zmm8
	vminps	%zmm8, %zmm11, %zmm8
	vmaxps	%zmm7, %zmm10, %zmm7
	vminps	%zmm7, %zmm11, %zmm7
	vmaxps	%zmm6, %zmm10, %zmm6
	vminps	%zmm6, %zmm11, %zmm6
	vmaxps	%zmm5, %zmm10, %zmm5
	vminps	%zmm5, %zmm11, %zmm5
	vmaxps	%zmm4, %zmm10, %zmm4
	vminps	%zmm4, %zmm11, %zmm4
	vmaxps	%zmm3, %zmm10, %zmm3
	vminps	%zmm3, %zmm11, %zmm3
	vmaxps	%zmm2, %zmm10, %zmm2
	vminps	%zmm2, %zmm11, %zmm2
	vmaxps	%zmm1, %zmm10, %zmm1
	vminps	%zmm1, %zmm11, %zmm1
	vmaxps	%zmm0, %zmm10, %zmm0
	vminps	%zmm0, %zmm11, %zmm0
.LBB39_98:
	movl	184(%rbx), %esi
	cmpl	$3, %esi
	jge	.LBB39_99
.LBB39_100:
	movq	144(%rbx), %rax
	testq	%rax, %rax
	je	.LBB39_103
	movq	152(%rbx), %rdx
	testq	%rdx, %rdx
	je	.LBB39_103
	vmovups	(%rax,%r9,4), %zmm10
	vmovups	64(%rax,%r9,4), %zmm11
	vmovups	(%rdx,%r9,4), %zmm12
	vmovups	64(%rdx,%r9,4), %zmm13
	vfmadd213ps	%zmm12, %zmm10, %zmm9
	vfmadd213ps	%zmm13, %zmm11, %zmm8
	vfmadd213ps	%zmm12, %zmm10, %zmm7
	vfmadd213ps	%zmm13, %zmm11, %zmm6
	vfmadd213ps	%zmm12, %zmm10, %zmm5
	vfmadd213ps	%zmm13, %zmm11, %zmm4
	vfmadd213ps	%zmm12, %zmm10, %zmm3
	vfmadd213ps	%zmm13, %zmm11, %zmm2
	vfmadd213ps	%zmm12, %zmm10, %zmm1
	vfmadd213ps	%zmm13, %zmm11, %zmm0
.LBB39_103:
	movq	-56(%rsp), %rax
	movq	40(%rax), %rax
	testq	%rax, %rax
	je	.LBB39_105
	movq	176(%rbx), %rdx
	movq	-64(%rsp), %rdi
	imulq	%rdx, %rdi
	leaq	(%rax,%rdi,4), %rax
	leaq	(%rax,%r9,4), %rdi
	leaq	(%rdx,%rdx,2), %r8
	movq	%r9, %r14
	leaq	(%rdi,%r8,4), %r9
	vaddps	(%rax,%r14,4), %zmm9, %zmm9
	vaddps	64(%rax,%r14,4), %zmm8, %zmm8
	vaddps	(%rdi,%rdx,4), %zmm7, %zmm7
	vaddps	64(%rdi,%rdx,4), %zmm6, %zmm6
	vaddps	(%rdi,%rdx,8), %zmm5, %zmm5
	vaddps	64(%rdi,%rdx,8), %zmm4, %zmm4
	vaddps	(%rdi,%r8,4), %zmm3, %zmm3
	vaddps	64(%rdi,%r8,4), %zmm2, %zmm2
	vaddps	(%r9,%rdx,4), %zmm1, %zmm1
	vaddps	64(%r9,%rdx,4), %zmm0, %zmm0
.LBB39_105:
	testl	%ecx, %ecx
	je	.LBB39_99
	cmpl	$2, %esi
	je	.LBB39_109
	cmpl	$1, %esi
	jne	.LBB39_99
	vxorps	%xmm10, %xmm10, %xmm10
	vmaxps	%zmm9, %zmm10, %zmm9
	vmaxps	%zmm8, %zmm10, %zmm8
	vmaxps	%zmm7, %zmm10, %zmm7
	vmaxps	%zmm6, %zmm10, %zmm6
	vmaxps	%zmm5, %zmm10, %zmm5
	vmaxps	%zmm4, %zmm10, %zmm4
	vmaxps	%zmm3, %zmm10, %zmm3
	vmaxps	%zmm2, %zmm10, %zmm2
	vmaxps	%zmm1, %zmm10, %zmm1
	vmaxps	%zmm0, %zmm10, %zmm0
	jmp	.LBB39_99
.LBB39_109:
	vbroadcastss	196(%rbx), %zmm10
	vbroadcastss	200(%rbx), %zmm11
	vmaxps	%zmm9, %zmm10, %zmm9
	vminps	%zmm9, %zmm11, %zmm9
	vmaxps	%zmm8, %zmm10, %zmm8
	vminps	%zmm8, %zmm11, %zmm8
	vmaxps	%zmm7, %zmm10, %zmm7
	vminps	%zmm7, %zmm11, %zmm7
	vmaxps	%zmm6, %zmm10, %zmm6
	vminps	%zmm6, %zmm11, %zmm6
	vmaxps	%zmm5, %zmm10, %zmm5
	vminps	%zmm5, %zmm11, %zmm5
	vmaxps	%zmm4, %zmm10, %zmm4
	vminps	%zmm4, %zmm11, %zmm4
	vmaxps	%zmm3, %zmm10, %zmm3
	vminps	%zmm3, %zmm11, %zmm3
	vmaxps	%zmm2, %zmm10, %zmm2
	vminps	%zmm2, %zmm11, %zmm2
	vmaxps	%zmm1, %zmm10, %zmm1
	vminps	%zmm1, %zmm11, %zmm1
	vmaxps	%zmm0, %zmm10, %zmm0
	vminps	%zmm0, %zmm11, %zmm0
.LBB39_99:
	vmovups	%zmm9, (%r11)
	vmovups	%zmm8, 64(%r11)
	vmovups	%zmm7, (%r11,%r10,4)
	vmovups	%zmm6, 64(%r11,%r10,4)
	vmovups	%zmm5, (%r11,%r10,8)
	vmovups	%zmm4, 64(%r11,%r10,8)
	leaq	(%r10,%r10,2), %rax
	vmovups	%zmm3, (%r11,%rax,4)
	leaq	(%r11,%rax,4), %rcx
	vmovups	%zmm2, 64(%r11,%rax,4)
	leaq	(%rcx,%r10,4), %rax
	vmovups	%zmm1, (%rcx,%r10,4)
	jmp	.LBB39_16
.LBB39_137:
	vbroadcastss	196(%r11), %zmm8
	vbroadcastss	200(%r11), %zmm9
	vmaxps	%zmm7, %zmm8, %zmm7
	vminps	%zmm7, %zmm9, %zmm7
	vmaxps	%zmm6, %zmm8, %zmm6
	vminps	%zmm6, %zmm9, %zmm6
	vmaxps	%zmm5, %zmm8, %zmm5
	vminps	%zmm5, %zmm9, %zmm5
	vmaxps	%zmm4, %zmm8, %zmm4
	vminps	%zmm4, %zmm9, %zmm4
	vmaxps	%zmm3, %zmm8, %zmm3
	vminps	%zmm3, %zmm9, %zmm3
	vmaxps	%zmm2, %zmm8, %zmm2
	vminps	%zmm2, %zmm9, %zmm2
	vmaxps	%zmm1, %zmm8, %zmm1
	vminps	%zmm1, %zmm9, %zmm1
	vmaxps	%zmm0, %zmm8, %zmm0
	vminps	%zmm0, %zmm9, %zmm0
	movl	184(%r11), %esi
.LBB39_138:
	cmpl	$3, %esi
	jl	.LBB39_128
.LBB39_139:
	vmovups	%zmm7, (%r10)
	vmovups	%zmm6, 64(%r10)
	vmovups	%zmm5, (%r10,%r9,4)
	vmovups	%zmm4, 64(%r10,%r9,4)
	vmovups	%zmm3, (%r10,%r9,8)
	leaq	(%r10,%r9,8), %rcx
	vmovups	%zmm2, 64(%r10,%r9,8)
	leaq	(%rcx,%r9,4), %rax
	vmovups	%zmm1, (%rcx,%r9,4)
.LBB39_16:
	vmovups	%zmm0, 64(%rax)
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
.Lfunc_end39:
	.size	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5, .Lfunc_end39-$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAOG_Ttg5
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI39_0:
	.long	.LBB39_80-.LJTI39_0
	.long	.LBB39_54-.LJTI39_0
	.long	.LBB39_28-.LJTI39_0
	.long	.LBB39_2-.LJTI39_0
	.text
	.globl	nt_f32_scale_shift__avx512
	.p2align	4
	.type	nt_f32_scale_shift__avx512,@function
nt_f32_scale_shift__avx512:
	cmpq	%rdx, %rsi
	je	.LBB40_11
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
	jmp	.LBB40_2
	.p2align	4
.LBB40_8:
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
.LBB40_9:
	incq	%r11
	addq	%r14, %rbx
	addq	%r12, %r15
	cmpq	%rdx, %r11
	je	.LBB40_10
.LBB40_2:
	cmpq	$16, %rax
	jl	.LBB40_6
	xorl	%r13d, %r13d
	.p2align	4
.LBB40_4:
	movq	%r13, %rbp
	vmovups	(%r15,%r13,4), %zmm0
	vmovups	(%r9,%r13,4), %zmm1
	vfmadd213ps	(%r10,%r13,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rbx,%r13,4)
	addq	$16, %r13
	addq	$32, %rbp
	cmpq	%rbp, %rax
	jge	.LBB40_4
	movq	%rax, %rbp
	subq	%r13, %rbp
	testq	%rbp, %rbp
	jg	.LBB40_8
	jmp	.LBB40_9
	.p2align	4
.LBB40_6:
	testq	%rax, %rax
	jle	.LBB40_9
	xorl	%r13d, %r13d
	movq	%rax, %rbp
	jmp	.LBB40_8
.LBB40_10:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB40_11:
	vzeroupper
	retq
.Lfunc_end40:
	.size	nt_f32_scale_shift__avx512, .Lfunc_end40-nt_f32_scale_shift__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI41_0:
	.long	0x3f800000
	.text
	.globl	nt_f32_hard_sigmoid__avx512
	.p2align	4
	.type	nt_f32_hard_sigmoid__avx512,@function
nt_f32_hard_sigmoid__avx512:
	vbroadcastss	16(%rdi), %zmm0
	vbroadcastss	20(%rdi), %zmm1
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	vxorps	%xmm2, %xmm2, %xmm2
	vbroadcastss	.LCPI41_0(%rip), %zmm3
	movl	$-1, %r8d
	jmp	.LBB41_1
	.p2align	4
.LBB41_10:
	movq	%r9, %rsi
.LBB41_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB41_13
.LBB41_1:
	testq	%r9, %r9
	je	.LBB41_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm4 {%k1} {z}
	vfmadd213ps	%zmm1, %zmm0, %zmm4
	vmaxps	%zmm4, %zmm2, %zmm4
	vminps	%zmm4, %zmm3, %zmm4
	vmovups	%zmm4, (%rcx,%rsi,4) {%k1}
.LBB41_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB41_4
	.p2align	4
.LBB41_5:
	vmovups	(%rax,%r10,4), %zmm4
	vfmadd132ps	%zmm0, %zmm1, %zmm4
	vmaxps	%zmm4, %zmm2, %zmm4
	vminps	%zmm4, %zmm3, %zmm4
	vmovntps	%zmm4, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB41_5
	jmp	.LBB41_6
	.p2align	4
.LBB41_4:
	movq	%r10, %rsi
.LBB41_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB41_8
	movq	%rsi, %r9
	jmp	.LBB41_9
	.p2align	4
.LBB41_8:
	vmovups	(%rax,%rsi,4), %zmm4
	vfmadd132ps	%zmm0, %zmm1, %zmm4
	vmaxps	%zmm4, %zmm2, %zmm4
	vminps	%zmm4, %zmm3, %zmm4
	vmovups	%zmm4, (%rcx,%rsi,4)
	vmovups	64(%rax,%rsi,4), %zmm4
	vfmadd132ps	%zmm0, %zmm1, %zmm4
	vmaxps	%zmm4, %zmm2, %zmm4
	vminps	%zmm4, %zmm3, %zmm4
	vmovups	%zmm4, 64(%rcx,%rsi,4)
	vmovups	128(%rax,%rsi,4), %zmm4
	vfmadd132ps	%zmm0, %zmm1, %zmm4
	vmaxps	%zmm4, %zmm2, %zmm4
	vminps	%zmm4, %zmm3, %zmm4
	vmovups	%zmm4, 128(%rcx,%rsi,4)
	vmovups	192(%rax,%rsi,4), %zmm4
	vfmadd132ps	%zmm0, %zmm1, %zmm4
	vmaxps	%zmm4, %zmm2, %zmm4
	vminps	%zmm4, %zmm3, %zmm4
	vmovups	%zmm4, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB41_8
.LBB41_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB41_10
	.p2align	4
.LBB41_11:
	vmovups	(%rax,%r9,4), %zmm4
	vfmadd132ps	%zmm0, %zmm1, %zmm4
	vmaxps	%zmm4, %zmm2, %zmm4
	vminps	%zmm4, %zmm3, %zmm4
	vmovups	%zmm4, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB41_11
	jmp	.LBB41_12
.LBB41_13:
	testb	%dil, %dil
	je	.LBB41_15
	sfence
.LBB41_15:
	vzeroupper
	retq
.Lfunc_end41:
	.size	nt_f32_hard_sigmoid__avx512, .Lfunc_end41-nt_f32_hard_sigmoid__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI42_0:
	.long	0xc0400000
.LCPI42_1:
	.long	0x40400000
.LCPI42_2:
	.long	0x40c00000
.LCPI42_3:
	.long	0x3e2aaaab
	.text
	.globl	nt_f32_hard_swish__avx512
	.p2align	4
	.type	nt_f32_hard_swish__avx512,@function
nt_f32_hard_swish__avx512:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	vbroadcastss	.LCPI42_0(%rip), %zmm0
	vbroadcastss	.LCPI42_1(%rip), %zmm1
	cmovneq	%r8, %r9
	vbroadcastss	.LCPI42_2(%rip), %zmm2
	vbroadcastss	.LCPI42_3(%rip), %zmm3
	movl	$-1, %r8d
	jmp	.LBB42_1
	.p2align	4
.LBB42_10:
	movq	%r9, %rsi
.LBB42_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB42_13
.LBB42_1:
	testq	%r9, %r9
	je	.LBB42_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm4 {%k1} {z}
	vmaxps	%zmm4, %zmm0, %zmm4
	vaddps	%zmm1, %zmm4, %zmm5
	vminps	%zmm5, %zmm2, %zmm5
	vmulps	%zmm3, %zmm5, %zmm5
	vmulps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx,%rsi,4) {%k1}
.LBB42_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB42_4
	.p2align	4
.LBB42_5:
	vmaxps	(%rax,%r10,4), %zmm0, %zmm4
	vaddps	%zmm1, %zmm4, %zmm5
	vminps	%zmm5, %zmm2, %zmm5
	vmulps	%zmm3, %zmm5, %zmm5
	vmulps	%zmm5, %zmm4, %zmm4
	vmovntps	%zmm4, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB42_5
	jmp	.LBB42_6
	.p2align	4
.LBB42_4:
	movq	%r10, %rsi
.LBB42_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB42_8
	movq	%rsi, %r9
	jmp	.LBB42_9
	.p2align	4
.LBB42_8:
	vmaxps	(%rax,%rsi,4), %zmm0, %zmm4
	vaddps	%zmm1, %zmm4, %zmm5
	vminps	%zmm5, %zmm2, %zmm5
	vmulps	%zmm3, %zmm5, %zmm5
	vmulps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx,%rsi,4)
	vmaxps	64(%rax,%rsi,4), %zmm0, %zmm4
	vaddps	%zmm1, %zmm4, %zmm5
	vminps	%zmm5, %zmm2, %zmm5
	vmulps	%zmm3, %zmm5, %zmm5
	vmulps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, 64(%rcx,%rsi,4)
	vmaxps	128(%rax,%rsi,4), %zmm0, %zmm4
	vaddps	%zmm1, %zmm4, %zmm5
	vminps	%zmm5, %zmm2, %zmm5
	vmulps	%zmm3, %zmm5, %zmm5
	vmulps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, 128(%rcx,%rsi,4)
	vmaxps	192(%rax,%rsi,4), %zmm0, %zmm4
	vaddps	%zmm1, %zmm4, %zmm5
	vminps	%zmm5, %zmm2, %zmm5
	vmulps	%zmm3, %zmm5, %zmm5
	vmulps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB42_8
.LBB42_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB42_10
	.p2align	4
.LBB42_11:
	vmaxps	(%rax,%r9,4), %zmm0, %zmm4
	vaddps	%zmm1, %zmm4, %zmm5
	vminps	%zmm5, %zmm2, %zmm5
	vmulps	%zmm3, %zmm5, %zmm5
	vmulps	%zmm5, %zmm4, %zmm4
	vmovups	%zmm4, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB42_11
	jmp	.LBB42_12
.LBB42_13:
	testb	%dil, %dil
	je	.LBB42_15
	sfence
.LBB42_15:
	vzeroupper
	retq
.Lfunc_end42:
	.size	nt_f32_hard_swish__avx512, .Lfunc_end42-nt_f32_hard_swish__avx512
	.globl	nt_f32_leaky_relu__avx512
	.p2align	4
	.type	nt_f32_leaky_relu__avx512,@function
nt_f32_leaky_relu__avx512:
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
	vbroadcastss	16(%rdi), %zmm0
	vxorps	%xmm1, %xmm1, %xmm1
	movl	$-1, %edi
	jmp	.LBB43_1
	.p2align	4
.LBB43_10:
	movq	%r9, %rsi
.LBB43_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB43_13
.LBB43_1:
	testq	%r9, %r9
	je	.LBB43_3
	shlxl	%r9d, %edi, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm2 {%k1} {z}
	vcmpltps	%zmm1, %zmm2, %k2
	vmulps	%zmm2, %zmm0, %zmm2 {%k2}
	vmovups	%zmm2, (%rcx,%rsi,4) {%k1}
.LBB43_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setl	%sil
	orb	%r8b, %sil
	je	.LBB43_5
	movq	%r10, %rsi
	jmp	.LBB43_6
	.p2align	4
.LBB43_5:
	vmovups	(%rax,%r10,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k1
	vmulps	%zmm2, %zmm0, %zmm2 {%k1}
	vmovntps	%zmm2, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB43_5
.LBB43_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB43_8
	movq	%rsi, %r9
	jmp	.LBB43_9
	.p2align	4
.LBB43_8:
	vmovups	(%rax,%rsi,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k1
	vmulps	%zmm2, %zmm0, %zmm2 {%k1}
	vmovups	%zmm2, (%rcx,%rsi,4)
	vmovups	64(%rax,%rsi,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k1
	vmulps	%zmm2, %zmm0, %zmm2 {%k1}
	vmovups	%zmm2, 64(%rcx,%rsi,4)
	vmovups	128(%rax,%rsi,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k1
	vmulps	%zmm2, %zmm0, %zmm2 {%k1}
	vmovups	%zmm2, 128(%rcx,%rsi,4)
	vmovups	192(%rax,%rsi,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k1
	vmulps	%zmm2, %zmm0, %zmm2 {%k1}
	vmovups	%zmm2, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB43_8
.LBB43_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB43_10
	.p2align	4
.LBB43_11:
	vmovups	(%rax,%r9,4), %zmm2
	vcmpltps	%zmm1, %zmm2, %k1
	vmulps	%zmm2, %zmm0, %zmm2 {%k1}
	vmovups	%zmm2, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB43_11
	jmp	.LBB43_12
.LBB43_13:
	testb	%r8b, %r8b
	jne	.LBB43_15
	sfence
.LBB43_15:
	vzeroupper
	retq
.Lfunc_end43:
	.size	nt_f32_leaky_relu__avx512, .Lfunc_end43-nt_f32_leaky_relu__avx512
	.globl	nt_f32_relu__avx512
	.p2align	4
	.type	nt_f32_relu__avx512,@function
nt_f32_relu__avx512:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	vxorps	%xmm0, %xmm0, %xmm0
	movl	$-1, %r8d
	jmp	.LBB44_1
	.p2align	4
.LBB44_10:
	movq	%r9, %rsi
.LBB44_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB44_13
.LBB44_1:
	testq	%r9, %r9
	je	.LBB44_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm1 {%k1} {z}
	vmaxps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%rsi,4) {%k1}
.LBB44_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB44_4
	.p2align	4
.LBB44_5:
	vmaxps	(%rax,%r10,4), %zmm0, %zmm1
	vmovntps	%zmm1, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB44_5
	jmp	.LBB44_6
	.p2align	4
.LBB44_4:
	movq	%r10, %rsi
.LBB44_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB44_8
	movq	%rsi, %r9
	jmp	.LBB44_9
	.p2align	4
.LBB44_8:
	vmaxps	(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%rsi,4)
	vmaxps	64(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, 64(%rcx,%rsi,4)
	vmaxps	128(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, 128(%rcx,%rsi,4)
	vmaxps	192(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB44_8
.LBB44_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB44_10
	.p2align	4
.LBB44_11:
	vmaxps	(%rax,%r9,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB44_11
	jmp	.LBB44_12
.LBB44_13:
	testb	%dil, %dil
	je	.LBB44_15
	sfence
.LBB44_15:
	vzeroupper
	retq
.Lfunc_end44:
	.size	nt_f32_relu__avx512, .Lfunc_end44-nt_f32_relu__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI45_0:
	.long	0x40c00000
	.text
	.globl	nt_f32_relu6__avx512
	.p2align	4
	.type	nt_f32_relu6__avx512,@function
nt_f32_relu6__avx512:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI45_0(%rip), %zmm1
	movl	$-1, %r8d
	jmp	.LBB45_1
	.p2align	4
.LBB45_10:
	movq	%r9, %rsi
.LBB45_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB45_13
.LBB45_1:
	testq	%r9, %r9
	je	.LBB45_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm2 {%k1} {z}
	vmaxps	%zmm2, %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, (%rcx,%rsi,4) {%k1}
.LBB45_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB45_4
	.p2align	4
.LBB45_5:
	vmaxps	(%rax,%r10,4), %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovntps	%zmm2, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB45_5
	jmp	.LBB45_6
	.p2align	4
.LBB45_4:
	movq	%r10, %rsi
.LBB45_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB45_8
	movq	%rsi, %r9
	jmp	.LBB45_9
	.p2align	4
.LBB45_8:
	vmaxps	(%rax,%rsi,4), %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, (%rcx,%rsi,4)
	vmaxps	64(%rax,%rsi,4), %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, 64(%rcx,%rsi,4)
	vmaxps	128(%rax,%rsi,4), %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, 128(%rcx,%rsi,4)
	vmaxps	192(%rax,%rsi,4), %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB45_8
.LBB45_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB45_10
	.p2align	4
.LBB45_11:
	vmaxps	(%rax,%r9,4), %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB45_11
	jmp	.LBB45_12
.LBB45_13:
	testb	%dil, %dil
	je	.LBB45_15
	sfence
.LBB45_15:
	vzeroupper
	retq
.Lfunc_end45:
	.size	nt_f32_relu6__avx512, .Lfunc_end45-nt_f32_relu6__avx512
	.globl	nt_f32_clip__avx512
	.p2align	4
	.type	nt_f32_clip__avx512,@function
nt_f32_clip__avx512:
	vbroadcastss	16(%rdi), %zmm0
	vbroadcastss	20(%rdi), %zmm1
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	movl	$-1, %r8d
	jmp	.LBB46_1
	.p2align	4
.LBB46_10:
	movq	%r9, %rsi
.LBB46_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB46_13
.LBB46_1:
	testq	%r9, %r9
	je	.LBB46_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm2 {%k1} {z}
	vmaxps	%zmm2, %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, (%rcx,%rsi,4) {%k1}
.LBB46_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB46_4
	.p2align	4
.LBB46_5:
	vmaxps	(%rax,%r10,4), %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovntps	%zmm2, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB46_5
	jmp	.LBB46_6
	.p2align	4
.LBB46_4:
	movq	%r10, %rsi
.LBB46_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB46_8
	movq	%rsi, %r9
	jmp	.LBB46_9
	.p2align	4
.LBB46_8:
	vmaxps	(%rax,%rsi,4), %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, (%rcx,%rsi,4)
	vmaxps	64(%rax,%rsi,4), %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, 64(%rcx,%rsi,4)
	vmaxps	128(%rax,%rsi,4), %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, 128(%rcx,%rsi,4)
	vmaxps	192(%rax,%rsi,4), %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB46_8
.LBB46_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB46_10
	.p2align	4
.LBB46_11:
	vmaxps	(%rax,%r9,4), %zmm0, %zmm2
	vminps	%zmm2, %zmm1, %zmm2
	vmovups	%zmm2, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB46_11
	jmp	.LBB46_12
.LBB46_13:
	testb	%dil, %dil
	je	.LBB46_15
	sfence
.LBB46_15:
	vzeroupper
	retq
.Lfunc_end46:
	.size	nt_f32_clip__avx512, .Lfunc_end46-nt_f32_clip__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI47_0:
	.long	0x80000000
	.text
	.globl	nt_f32_negate__avx512
	.p2align	4
	.type	nt_f32_negate__avx512,@function
nt_f32_negate__avx512:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	vbroadcastss	.LCPI47_0(%rip), %zmm0
	movl	$-1, %r8d
	jmp	.LBB47_1
	.p2align	4
.LBB47_10:
	movq	%r9, %rsi
.LBB47_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB47_13
.LBB47_1:
	testq	%r9, %r9
	je	.LBB47_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm1 {%k1} {z}
	vxorps	%zmm0, %zmm1, %zmm1
	vmovups	%zmm1, (%rcx,%rsi,4) {%k1}
.LBB47_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB47_4
	.p2align	4
.LBB47_5:
	vxorps	(%rax,%r10,4), %zmm0, %zmm1
	vmovntps	%zmm1, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB47_5
	jmp	.LBB47_6
	.p2align	4
.LBB47_4:
	movq	%r10, %rsi
.LBB47_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB47_8
	movq	%rsi, %r9
	jmp	.LBB47_9
	.p2align	4
.LBB47_8:
	vxorps	(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%rsi,4)
	vxorps	64(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, 64(%rcx,%rsi,4)
	vxorps	128(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, 128(%rcx,%rsi,4)
	vxorps	192(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB47_8
.LBB47_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB47_10
	.p2align	4
.LBB47_11:
	vxorps	(%rax,%r9,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB47_11
	jmp	.LBB47_12
.LBB47_13:
	testb	%dil, %dil
	je	.LBB47_15
	sfence
.LBB47_15:
	vzeroupper
	retq
.Lfunc_end47:
	.size	nt_f32_negate__avx512, .Lfunc_end47-nt_f32_negate__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI48_0:
	.long	0x7fffffff
	.text
	.globl	nt_f32_abs__avx512
	.p2align	4
	.type	nt_f32_abs__avx512,@function
nt_f32_abs__avx512:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	vbroadcastss	.LCPI48_0(%rip), %zmm0
	movl	$-1, %r8d
	jmp	.LBB48_1
	.p2align	4
.LBB48_10:
	movq	%r9, %rsi
.LBB48_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB48_13
.LBB48_1:
	testq	%r9, %r9
	je	.LBB48_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm1 {%k1} {z}
	vandps	%zmm0, %zmm1, %zmm1
	vmovups	%zmm1, (%rcx,%rsi,4) {%k1}
.LBB48_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB48_4
	.p2align	4
.LBB48_5:
	vandps	(%rax,%r10,4), %zmm0, %zmm1
	vmovntps	%zmm1, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB48_5
	jmp	.LBB48_6
	.p2align	4
.LBB48_4:
	movq	%r10, %rsi
.LBB48_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB48_8
	movq	%rsi, %r9
	jmp	.LBB48_9
	.p2align	4
.LBB48_8:
	vandps	(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%rsi,4)
	vandps	64(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, 64(%rcx,%rsi,4)
	vandps	128(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, 128(%rcx,%rsi,4)
	vandps	192(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB48_8
.LBB48_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB48_10
	.p2align	4
.LBB48_11:
	vandps	(%rax,%r9,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB48_11
	jmp	.LBB48_12
.LBB48_13:
	testb	%dil, %dil
	je	.LBB48_15
	sfence
.LBB48_15:
	vzeroupper
	retq
.Lfunc_end48:
	.size	nt_f32_abs__avx512, .Lfunc_end48-nt_f32_abs__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI49_0:
	.long	0x3f800000
	.text
	.globl	nt_f32_reciprocal__avx512
	.p2align	4
	.type	nt_f32_reciprocal__avx512,@function
nt_f32_reciprocal__avx512:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	vbroadcastss	.LCPI49_0(%rip), %zmm0
	movl	$-1, %r8d
	jmp	.LBB49_1
	.p2align	4
.LBB49_10:
	movq	%r9, %rsi
.LBB49_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB49_13
.LBB49_1:
	testq	%r9, %r9
	je	.LBB49_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm1 {%k1} {z}
	vdivps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%rsi,4) {%k1}
.LBB49_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB49_4
	.p2align	4
.LBB49_5:
	vdivps	(%rax,%r10,4), %zmm0, %zmm1
	vmovntps	%zmm1, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB49_5
	jmp	.LBB49_6
	.p2align	4
.LBB49_4:
	movq	%r10, %rsi
.LBB49_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB49_8
	movq	%rsi, %r9
	jmp	.LBB49_9
	.p2align	4
.LBB49_8:
	vdivps	(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%rsi,4)
	vdivps	64(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, 64(%rcx,%rsi,4)
	vdivps	128(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, 128(%rcx,%rsi,4)
	vdivps	192(%rax,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB49_8
.LBB49_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB49_10
	.p2align	4
.LBB49_11:
	vdivps	(%rax,%r9,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB49_11
	jmp	.LBB49_12
.LBB49_13:
	testb	%dil, %dil
	je	.LBB49_15
	sfence
.LBB49_15:
	vzeroupper
	retq
.Lfunc_end49:
	.size	nt_f32_reciprocal__avx512, .Lfunc_end49-nt_f32_reciprocal__avx512
	.globl	nt_f32_square__avx512
	.p2align	4
	.type	nt_f32_square__avx512,@function
nt_f32_square__avx512:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	movl	$-1, %r8d
	jmp	.LBB50_1
	.p2align	4
.LBB50_10:
	movq	%r9, %rsi
.LBB50_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB50_13
.LBB50_1:
	testq	%r9, %r9
	je	.LBB50_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm0 {%k1} {z}
	vmulps	%zmm0, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx,%rsi,4) {%k1}
.LBB50_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB50_4
	.p2align	4
.LBB50_5:
	vmovups	(%rax,%r10,4), %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vmovntps	%zmm0, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB50_5
	jmp	.LBB50_6
	.p2align	4
.LBB50_4:
	movq	%r10, %rsi
.LBB50_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB50_8
	movq	%rsi, %r9
	jmp	.LBB50_9
	.p2align	4
.LBB50_8:
	vmovups	(%rax,%rsi,4), %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx,%rsi,4)
	vmovups	64(%rax,%rsi,4), %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vmovups	%zmm0, 64(%rcx,%rsi,4)
	vmovups	128(%rax,%rsi,4), %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vmovups	%zmm0, 128(%rcx,%rsi,4)
	vmovups	192(%rax,%rsi,4), %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vmovups	%zmm0, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB50_8
.LBB50_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB50_10
	.p2align	4
.LBB50_11:
	vmovups	(%rax,%r9,4), %zmm0
	vmulps	%zmm0, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB50_11
	jmp	.LBB50_12
.LBB50_13:
	testb	%dil, %dil
	je	.LBB50_15
	sfence
.LBB50_15:
	vzeroupper
	retq
.Lfunc_end50:
	.size	nt_f32_square__avx512, .Lfunc_end50-nt_f32_square__avx512
	.globl	nt_f32_sqrt__avx512
	.p2align	4
	.type	nt_f32_sqrt__avx512,@function
nt_f32_sqrt__avx512:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	movl	$-1, %r8d
	jmp	.LBB51_1
	.p2align	4
.LBB51_10:
	movq	%r9, %rsi
.LBB51_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB51_13
.LBB51_1:
	testq	%r9, %r9
	je	.LBB51_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm0 {%k1} {z}
	vsqrtps	%zmm0, %zmm0
	vmovups	%zmm0, (%rcx,%rsi,4) {%k1}
.LBB51_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB51_4
	.p2align	4
.LBB51_5:
	vsqrtps	(%rax,%r10,4), %zmm0
	vmovntps	%zmm0, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB51_5
	jmp	.LBB51_6
	.p2align	4
.LBB51_4:
	movq	%r10, %rsi
.LBB51_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB51_8
	movq	%rsi, %r9
	jmp	.LBB51_9
	.p2align	4
.LBB51_8:
	vsqrtps	(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, (%rcx,%rsi,4)
	vsqrtps	64(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, 64(%rcx,%rsi,4)
	vsqrtps	128(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, 128(%rcx,%rsi,4)
	vsqrtps	192(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB51_8
.LBB51_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB51_10
	.p2align	4
.LBB51_11:
	vsqrtps	(%rax,%r9,4), %zmm0
	vmovups	%zmm0, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB51_11
	jmp	.LBB51_12
.LBB51_13:
	testb	%dil, %dil
	je	.LBB51_15
	sfence
.LBB51_15:
	vzeroupper
	retq
.Lfunc_end51:
	.size	nt_f32_sqrt__avx512, .Lfunc_end51-nt_f32_sqrt__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI52_0:
	.long	0x3f800000
	.text
	.globl	nt_f32_rsqrt__avx512
	.p2align	4
	.type	nt_f32_rsqrt__avx512,@function
nt_f32_rsqrt__avx512:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	vbroadcastss	.LCPI52_0(%rip), %zmm0
	movl	$-1, %r8d
	jmp	.LBB52_1
	.p2align	4
.LBB52_10:
	movq	%r9, %rsi
.LBB52_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB52_13
.LBB52_1:
	testq	%r9, %r9
	je	.LBB52_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm1 {%k1} {z}
	vsqrtps	%zmm1, %zmm1
	vdivps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%rsi,4) {%k1}
.LBB52_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB52_4
	.p2align	4
.LBB52_5:
	vsqrtps	(%rax,%r10,4), %zmm1
	vdivps	%zmm1, %zmm0, %zmm1
	vmovntps	%zmm1, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB52_5
	jmp	.LBB52_6
	.p2align	4
.LBB52_4:
	movq	%r10, %rsi
.LBB52_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB52_8
	movq	%rsi, %r9
	jmp	.LBB52_9
	.p2align	4
.LBB52_8:
	vsqrtps	(%rax,%rsi,4), %zmm1
	vdivps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%rsi,4)
	vsqrtps	64(%rax,%rsi,4), %zmm1
	vdivps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, 64(%rcx,%rsi,4)
	vsqrtps	128(%rax,%rsi,4), %zmm1
	vdivps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, 128(%rcx,%rsi,4)
	vsqrtps	192(%rax,%rsi,4), %zmm1
	vdivps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB52_8
.LBB52_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB52_10
	.p2align	4
.LBB52_11:
	vsqrtps	(%rax,%r9,4), %zmm1
	vdivps	%zmm1, %zmm0, %zmm1
	vmovups	%zmm1, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB52_11
	jmp	.LBB52_12
.LBB52_13:
	testb	%dil, %dil
	je	.LBB52_15
	sfence
.LBB52_15:
	vzeroupper
	retq
.Lfunc_end52:
	.size	nt_f32_rsqrt__avx512, .Lfunc_end52-nt_f32_rsqrt__avx512
	.globl	nt_f32_floor__avx512
	.p2align	4
	.type	nt_f32_floor__avx512,@function
nt_f32_floor__avx512:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	movl	$-1, %r8d
	jmp	.LBB53_1
	.p2align	4
.LBB53_10:
	movq	%r9, %rsi
.LBB53_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB53_13
.LBB53_1:
	testq	%r9, %r9
	je	.LBB53_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm0 {%k1} {z}
	vrndscaleps	$9, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx,%rsi,4) {%k1}
.LBB53_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB53_4
	.p2align	4
.LBB53_5:
	vrndscaleps	$9, (%rax,%r10,4), %zmm0
	vmovntps	%zmm0, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB53_5
	jmp	.LBB53_6
	.p2align	4
.LBB53_4:
	movq	%r10, %rsi
.LBB53_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB53_8
	movq	%rsi, %r9
	jmp	.LBB53_9
	.p2align	4
.LBB53_8:
	vrndscaleps	$9, (%rax,%rsi,4), %zmm0
	vmovups	%zmm0, (%rcx,%rsi,4)
	vrndscaleps	$9, 64(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, 64(%rcx,%rsi,4)
	vrndscaleps	$9, 128(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, 128(%rcx,%rsi,4)
	vrndscaleps	$9, 192(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB53_8
.LBB53_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB53_10
	.p2align	4
.LBB53_11:
	vrndscaleps	$9, (%rax,%r9,4), %zmm0
	vmovups	%zmm0, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB53_11
	jmp	.LBB53_12
.LBB53_13:
	testb	%dil, %dil
	je	.LBB53_15
	sfence
.LBB53_15:
	vzeroupper
	retq
.Lfunc_end53:
	.size	nt_f32_floor__avx512, .Lfunc_end53-nt_f32_floor__avx512
	.globl	nt_f32_ceil__avx512
	.p2align	4
	.type	nt_f32_ceil__avx512,@function
nt_f32_ceil__avx512:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	movl	$-1, %r8d
	jmp	.LBB54_1
	.p2align	4
.LBB54_10:
	movq	%r9, %rsi
.LBB54_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB54_13
.LBB54_1:
	testq	%r9, %r9
	je	.LBB54_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm0 {%k1} {z}
	vrndscaleps	$10, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx,%rsi,4) {%k1}
.LBB54_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB54_4
	.p2align	4
.LBB54_5:
	vrndscaleps	$10, (%rax,%r10,4), %zmm0
	vmovntps	%zmm0, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB54_5
	jmp	.LBB54_6
	.p2align	4
.LBB54_4:
	movq	%r10, %rsi
.LBB54_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB54_8
	movq	%rsi, %r9
	jmp	.LBB54_9
	.p2align	4
.LBB54_8:
	vrndscaleps	$10, (%rax,%rsi,4), %zmm0
	vmovups	%zmm0, (%rcx,%rsi,4)
	vrndscaleps	$10, 64(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, 64(%rcx,%rsi,4)
	vrndscaleps	$10, 128(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, 128(%rcx,%rsi,4)
	vrndscaleps	$10, 192(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB54_8
.LBB54_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB54_10
	.p2align	4
.LBB54_11:
	vrndscaleps	$10, (%rax,%r9,4), %zmm0
	vmovups	%zmm0, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB54_11
	jmp	.LBB54_12
.LBB54_13:
	testb	%dil, %dil
	je	.LBB54_15
	sfence
.LBB54_15:
	vzeroupper
	retq
.Lfunc_end54:
	.size	nt_f32_ceil__avx512, .Lfunc_end54-nt_f32_ceil__avx512
	.globl	nt_f32_round__avx512
	.p2align	4
	.type	nt_f32_round__avx512,@function
nt_f32_round__avx512:
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	cmpq	$4194304, %rdi
	setge	%r8b
	cmpq	%rax, %rcx
	setne	%dil
	andb	%r8b, %dil
	leal	(%rcx,%rsi,4), %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	xorl	%r9d, %r9d
	testb	%dil, %dil
	cmovneq	%r8, %r9
	movl	$-1, %r8d
	jmp	.LBB55_1
	.p2align	4
.LBB55_10:
	movq	%r9, %rsi
.LBB55_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB55_13
.LBB55_1:
	testq	%r9, %r9
	je	.LBB55_3
	shlxl	%r9d, %r8d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	(%rax,%rsi,4), %zmm0 {%k1} {z}
	vrndscaleps	$8, %zmm0, %zmm0
	vmovups	%zmm0, (%rcx,%rsi,4) {%k1}
.LBB55_3:
	leaq	(%r9,%rsi), %r10
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB55_4
	.p2align	4
.LBB55_5:
	vrndscaleps	$8, (%rax,%r10,4), %zmm0
	vmovntps	%zmm0, (%rcx,%r10,4)
	leaq	16(%r10), %rsi
	addq	$32, %r10
	cmpq	%r10, %rdx
	movq	%rsi, %r10
	jge	.LBB55_5
	jmp	.LBB55_6
	.p2align	4
.LBB55_4:
	movq	%r10, %rsi
.LBB55_6:
	leaq	64(%rsi), %r9
	cmpq	%r9, %rdx
	jge	.LBB55_8
	movq	%rsi, %r9
	jmp	.LBB55_9
	.p2align	4
.LBB55_8:
	vrndscaleps	$8, (%rax,%rsi,4), %zmm0
	vmovups	%zmm0, (%rcx,%rsi,4)
	vrndscaleps	$8, 64(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, 64(%rcx,%rsi,4)
	vrndscaleps	$8, 128(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, 128(%rcx,%rsi,4)
	vrndscaleps	$8, 192(%rax,%rsi,4), %zmm0
	vmovups	%zmm0, 192(%rcx,%rsi,4)
	leaq	64(%rsi), %r9
	subq	$-128, %rsi
	cmpq	%rsi, %rdx
	movq	%r9, %rsi
	jge	.LBB55_8
.LBB55_9:
	leaq	16(%r9), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB55_10
	.p2align	4
.LBB55_11:
	vrndscaleps	$8, (%rax,%r9,4), %zmm0
	vmovups	%zmm0, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB55_11
	jmp	.LBB55_12
.LBB55_13:
	testb	%dil, %dil
	je	.LBB55_15
	sfence
.LBB55_15:
	vzeroupper
	retq
.Lfunc_end55:
	.size	nt_f32_round__avx512, .Lfunc_end55-nt_f32_round__avx512
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
	jne	.LBB56_1
.LBB56_26:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB56_1:
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
	jmp	.LBB56_2
	.p2align	4
.LBB56_25:
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
	je	.LBB56_26
.LBB56_2:
	cmpq	$8, %rax
	jl	.LBB56_7
	movq	%rsi, %rdx
	imulq	%rax, %rdx
	movq	-24(%rsp), %rdi
	leaq	(%rdi,%rdx,8), %rdi
	movq	-32(%rsp), %r14
	leaq	(%r14,%rdx,4), %rdx
	xorl	%r14d, %r14d
	.p2align	4
.LBB56_4:
	movq	%r14, %r15
	vmovupd	(%rbx,%r14,8), %zmm0
	vsubpd	(%r8,%r14,8), %zmm0, %zmm0
	vdivpd	(%r9,%r14,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, (%r10,%r14,4)
	addq	$8, %r14
	addq	$16, %r15
	cmpq	%r15, %rax
	jge	.LBB56_4
	cmpq	%rax, %r14
	jae	.LBB56_25
	vmovupd	-64(%rdi,%rax,8), %zmm0
	vsubpd	-64(%r8,%rax,8), %zmm0, %zmm0
	vdivpd	-64(%r9,%rax,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, -32(%rdx,%rax,4)
	jmp	.LBB56_25
	.p2align	4
.LBB56_7:
	testq	%rax, %rax
	je	.LBB56_25
	cmpq	$4, %rax
	setb	%dl
	orb	-97(%rsp), %dl
	testb	$1, %dl
	je	.LBB56_17
	xorl	%r14d, %r14d
	jmp	.LBB56_10
.LBB56_17:
	xorl	%edx, %edx
	cmpq	$16, %rax
	jb	.LBB56_22
	movq	-88(%rsp), %rdi
	.p2align	4
.LBB56_19:
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
	jne	.LBB56_19
	cmpq	%rdi, %rax
	je	.LBB56_25
	movq	-88(%rsp), %rdx
	movq	%rdx, %r14
	testb	$12, %al
	je	.LBB56_10
.LBB56_22:
	movq	-64(%rsp), %rdi
	.p2align	4
.LBB56_23:
	vmovupd	(%rbx,%rdx,8), %ymm0
	vsubpd	(%r8,%rdx,8), %ymm0, %ymm0
	vdivpd	(%r9,%rdx,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovups	%xmm0, (%r10,%rdx,4)
	addq	$4, %rdx
	cmpq	%rdx, %rdi
	jne	.LBB56_23
	movq	%rdi, %r14
	cmpq	%rdi, %rax
	je	.LBB56_25
.LBB56_10:
	movq	%r14, %r12
	cmpq	$0, -80(%rsp)
	je	.LBB56_14
	movq	%r11, -40(%rsp)
	leaq	(%r10,%r14,4), %rdx
	leaq	(%r9,%r14,8), %rdi
	leaq	(%r8,%r14,8), %r15
	leaq	(%rbx,%r14,8), %r13
	xorl	%r12d, %r12d
	movq	-80(%rsp), %r11
	.p2align	4
.LBB56_12:
	vmovsd	(%r13,%r12,8), %xmm0
	vsubsd	(%r15,%r12,8), %xmm0, %xmm0
	vdivsd	(%rdi,%r12,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdx,%r12,4)
	incq	%r12
	cmpq	%r12, %r11
	jne	.LBB56_12
	addq	%r14, %r12
	movq	-40(%rsp), %r11
.LBB56_14:
	subq	%rax, %r14
	cmpq	$-4, %r14
	ja	.LBB56_25
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
.LBB56_16:
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
	jne	.LBB56_16
	jmp	.LBB56_25
.Lfunc_end56:
	.size	nt_f64_standardize_f32__avx512, .Lfunc_end56-nt_f64_standardize_f32__avx512
	.globl	nt_f64_within__avx512
	.p2align	4
	.type	nt_f64_within__avx512,@function
nt_f64_within__avx512:
	cmpq	%rdx, %rsi
	je	.LBB57_11
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
	jmp	.LBB57_2
	.p2align	4
.LBB57_7:
	vmovupd	-64(%r14,%rax,8), %zmm1
	vcmpgepd	-64(%r8,%rax,8), %zmm1, %k1
	vcmplepd	-64(%r9,%rax,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
.LBB57_8:
	vextracti64x4	$1, %zmm0, %ymm1
	vpmaxsq	%zmm1, %zmm0, %zmm0
	vextracti128	$1, %ymm0, %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpand	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	shrq	$63, %r14
.LBB57_9:
	movb	%r14b, (%rdi,%rsi)
	incq	%rsi
	addq	%rbx, %r11
	cmpq	%rdx, %rsi
	je	.LBB57_10
.LBB57_2:
	cmpq	$8, %rax
	jl	.LBB57_12
	movq	%rsi, %r14
	imulq	%rax, %r14
	leaq	(%rcx,%r14,8), %r14
	vmovupd	(%r14), %zmm0
	vcmpgepd	(%r8), %zmm0, %k1
	vcmplepd	(%r9), %zmm0, %k0 {%k1}
	vpmovm2q	%k0, %zmm0
	cmpq	$16, %rax
	jb	.LBB57_22
	movl	$8, %r15d
	.p2align	4
.LBB57_5:
	movq	%r15, %r12
	vmovupd	(%r11,%r15,8), %zmm1
	vcmpgepd	(%r8,%r15,8), %zmm1, %k1
	vcmplepd	(%r9,%r15,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
	addq	$8, %r15
	addq	$16, %r12
	cmpq	%r12, %rax
	jge	.LBB57_5
	cmpq	%rax, %r15
	jb	.LBB57_7
	jmp	.LBB57_8
	.p2align	4
.LBB57_12:
	testq	%rax, %rax
	je	.LBB57_13
	movb	$1, %bpl
	xorl	%r14d, %r14d
	jmp	.LBB57_15
	.p2align	4
.LBB57_18:
	xorl	%ebp, %ebp
	movq	%r10, %r15
	addq	%r14, %r15
	je	.LBB57_21
.LBB57_15:
	incq	%r14
	.p2align	4
.LBB57_16:
	vmovsd	-8(%r11,%r14,8), %xmm0
	vucomisd	-8(%r8,%r14,8), %xmm0
	jb	.LBB57_18
	vmovsd	-8(%r9,%r14,8), %xmm1
	vucomisd	%xmm0, %xmm1
	jb	.LBB57_18
	leaq	(%r10,%r14), %r15
	incq	%r15
	incq	%r14
	cmpq	$1, %r15
	jne	.LBB57_16
	movb	$1, %r14b
	testb	$1, %bpl
	jne	.LBB57_9
.LBB57_21:
	xorl	%r14d, %r14d
	jmp	.LBB57_9
	.p2align	4
.LBB57_22:
	cmpq	$8, %rax
	jne	.LBB57_7
	jmp	.LBB57_8
.LBB57_13:
	movb	$1, %r14b
	jmp	.LBB57_9
.LBB57_10:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB57_11:
	vzeroupper
	retq
.Lfunc_end57:
	.size	nt_f64_within__avx512, .Lfunc_end57-nt_f64_within__avx512
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI58_0:
	.quad	0xc087500000000000
.LCPI58_1:
	.quad	0x4086300000000000
.LCPI58_2:
	.quad	0xc338000000000000
.LCPI58_3:
	.quad	0x3ff71547652b82fe
.LCPI58_4:
	.quad	0xbfe62e42fee00000
.LCPI58_5:
	.quad	0xbdea39ef35793c76
.LCPI58_6:
	.quad	0x3e5ad8dcc53f5ac6
.LCPI58_7:
	.quad	0x3e928ae4e47596bc
.LCPI58_8:
	.quad	0x3ec71df1ce668897
.LCPI58_9:
	.quad	0x3efa01999128cabf
.LCPI58_10:
	.quad	0x3f2a01a012dd547e
.LCPI58_11:
	.quad	0x3f56c16c1848d831
.LCPI58_12:
	.quad	0x3f81111111127257
.LCPI58_13:
	.quad	0x3fa555555555067b
.LCPI58_14:
	.quad	0x3fc55555555554fc
.LCPI58_15:
	.quad	0x3fe000000000000a
.LCPI58_16:
	.quad	0x3ff0000000000000
	.text
	.globl	nt_f64_exp__avx512
	.p2align	4
	.type	nt_f64_exp__avx512,@function
nt_f64_exp__avx512:
	cmpq	%rdx, %rsi
	jge	.LBB58_9
	movq	(%rdi), %rax
	vbroadcastsd	.LCPI58_0(%rip), %zmm0
	vbroadcastsd	.LCPI58_1(%rip), %zmm1
	vbroadcastsd	.LCPI58_2(%rip), %zmm2
	vbroadcastsd	.LCPI58_3(%rip), %zmm3
	vbroadcastsd	.LCPI58_4(%rip), %zmm4
	vbroadcastsd	.LCPI58_5(%rip), %zmm5
	vbroadcastsd	.LCPI58_6(%rip), %zmm6
	vbroadcastsd	.LCPI58_7(%rip), %zmm7
	vbroadcastsd	.LCPI58_8(%rip), %zmm8
	vbroadcastsd	.LCPI58_9(%rip), %zmm9
	vbroadcastsd	.LCPI58_10(%rip), %zmm10
	vbroadcastsd	.LCPI58_11(%rip), %zmm11
	vbroadcastsd	.LCPI58_12(%rip), %zmm12
	vbroadcastsd	.LCPI58_13(%rip), %zmm13
	vbroadcastsd	.LCPI58_14(%rip), %zmm14
	movq	8(%rdi), %rcx
	vbroadcastsd	.LCPI58_15(%rip), %zmm15
	vbroadcastsd	.LCPI58_16(%rip), %zmm16
	movl	$-1, %edi
	jmp	.LBB58_2
	.p2align	4
.LBB58_7:
	shlxl	%r9d, %edi, %r8d
	notb	%r8b
	kmovd	%r8d, %k1
	vmovupd	%zmm17, (%r10) {%k1}
.LBB58_8:
	addq	%r9, %rsi
	cmpq	%rdx, %rsi
	jge	.LBB58_9
.LBB58_2:
	movq	%rdx, %r8
	subq	%rsi, %r8
	leaq	(%rax,%rsi,8), %r9
	cmpq	$7, %r8
	jle	.LBB58_3
	vmovupd	(%r9), %zmm17
	movl	$8, %r9d
	jmp	.LBB58_5
	.p2align	4
.LBB58_3:
	shlxl	%r8d, %edi, %r10d
	notb	%r10b
	kmovd	%r10d, %k1
	vmovupd	(%r9), %zmm17 {%k1} {z}
	movq	%r8, %r9
.LBB58_5:
	vmaxpd	%zmm17, %zmm0, %zmm17
	vminpd	%zmm17, %zmm1, %zmm17
	vmovapd	%zmm2, %zmm18
	vfmsub231pd	%zmm3, %zmm17, %zmm18
	vaddpd	%zmm2, %zmm18, %zmm18
	vfmadd231pd	%zmm4, %zmm18, %zmm17
	vfmadd231pd	%zmm5, %zmm18, %zmm17
	vmovapd	%zmm6, %zmm19
	vfmadd213pd	%zmm7, %zmm17, %zmm19
	vfmadd213pd	%zmm8, %zmm17, %zmm19
	vfmadd213pd	%zmm9, %zmm17, %zmm19
	vfmadd213pd	%zmm10, %zmm17, %zmm19
	vfmadd213pd	%zmm11, %zmm17, %zmm19
	vfmadd213pd	%zmm12, %zmm17, %zmm19
	vfmadd213pd	%zmm13, %zmm17, %zmm19
	vfmadd213pd	%zmm14, %zmm17, %zmm19
	vfmadd213pd	%zmm15, %zmm17, %zmm19
	vfmadd213pd	%zmm16, %zmm17, %zmm19
	vfmadd213pd	%zmm16, %zmm17, %zmm19
	vscalefpd	%zmm18, %zmm19, %zmm17
	leaq	(%rcx,%rsi,8), %r10
	cmpq	$8, %r8
	jl	.LBB58_7
	vmovupd	%zmm17, (%r10)
	jmp	.LBB58_8
.LBB58_9:
	vzeroupper
	retq
.Lfunc_end58:
	.size	nt_f64_exp__avx512, .Lfunc_end58-nt_f64_exp__avx512
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI59_0:
	.quad	0x0010000000000000
.LCPI59_1:
	.quad	0x4350000000000000
.LCPI59_2:
	.quad	4618827765636973619
.LCPI59_3:
	.quad	-4503599627370496
.LCPI59_4:
	.quad	4841369599423283200
.LCPI59_5:
	.quad	0x4330000000000800
.LCPI59_6:
	.quad	0x4330000000000836
.LCPI59_7:
	.quad	0x3dea39ef35793c76
.LCPI59_8:
	.quad	0xbff0000000000000
.LCPI59_9:
	.quad	0x3ff0000000000000
.LCPI59_10:
	.quad	0x3fc2f0634b02d29b
.LCPI59_11:
	.quad	0x3fc39a1a6f336767
.LCPI59_12:
	.quad	0x3fc74663fa24a503
.LCPI59_13:
	.quad	0x3fcc71c52060767d
.LCPI59_14:
	.quad	0x3fd24924941f4fbd
.LCPI59_15:
	.quad	0x3fd999999997fd77
.LCPI59_16:
	.quad	0x3fe5555555555592
.LCPI59_17:
	.quad	0x3fe0000000000000
.LCPI59_18:
	.quad	0x3fe62e42fee00000
.LCPI59_19:
	.quad	0x7ff0000000000000
.LCPI59_20:
	.quad	0x7ff8000000000000
	.text
	.globl	nt_f64_log__avx512
	.p2align	4
	.type	nt_f64_log__avx512,@function
nt_f64_log__avx512:
	cmpq	%rdx, %rsi
	jge	.LBB59_9
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	vbroadcastsd	.LCPI59_0(%rip), %zmm0
	vbroadcastsd	.LCPI59_1(%rip), %zmm1
	vpbroadcastq	.LCPI59_2(%rip), %zmm2
	vpbroadcastq	.LCPI59_3(%rip), %zmm3
	vpbroadcastq	.LCPI59_4(%rip), %zmm4
	vbroadcastsd	.LCPI59_5(%rip), %zmm5
	vbroadcastsd	.LCPI59_7(%rip), %zmm6
	vbroadcastsd	.LCPI59_8(%rip), %zmm7
	vbroadcastsd	.LCPI59_9(%rip), %zmm8
	vbroadcastsd	.LCPI59_10(%rip), %zmm9
	vbroadcastsd	.LCPI59_11(%rip), %zmm10
	vbroadcastsd	.LCPI59_12(%rip), %zmm11
	vbroadcastsd	.LCPI59_13(%rip), %zmm12
	vbroadcastsd	.LCPI59_14(%rip), %zmm13
	vbroadcastsd	.LCPI59_15(%rip), %zmm14
	vbroadcastsd	.LCPI59_16(%rip), %zmm15
	vbroadcastsd	.LCPI59_17(%rip), %zmm16
	vbroadcastsd	.LCPI59_18(%rip), %zmm17
	vbroadcastsd	.LCPI59_19(%rip), %zmm18
	vxorpd	%xmm19, %xmm19, %xmm19
	movl	$-1, %edi
	jmp	.LBB59_2
	.p2align	4
.LBB59_7:
	shlxl	%r9d, %edi, %r8d
	notb	%r8b
	kmovd	%r8d, %k1
	vmovupd	%zmm21, (%r10) {%k1}
.LBB59_8:
	addq	%r9, %rsi
	cmpq	%rdx, %rsi
	jge	.LBB59_9
.LBB59_2:
	movq	%rdx, %r8
	subq	%rsi, %r8
	leaq	(%rax,%rsi,8), %r9
	cmpq	$7, %r8
	jle	.LBB59_3
	vmovupd	(%r9), %zmm20
	movl	$8, %r9d
	jmp	.LBB59_5
	.p2align	4
.LBB59_3:
	shlxl	%r8d, %edi, %r10d
	notb	%r10b
	kmovd	%r10d, %k1
	vmovupd	(%r9), %zmm20 {%k1} {z}
	movq	%r8, %r9
.LBB59_5:
	vcmpltpd	%zmm0, %zmm20, %k1
	vmovapd	%zmm20, %zmm21
	vmulpd	%zmm1, %zmm20, %zmm21 {%k1}
	vpaddq	%zmm2, %zmm21, %zmm22
	vpsrlq	$52, %zmm22, %zmm23
	vporq	%zmm4, %zmm23, %zmm23
	vpandq	%zmm3, %zmm22, %zmm22
	vpsubq	%zmm22, %zmm21, %zmm21
	vblendmpd	.LCPI59_6(%rip){1to8}, %zmm5, %zmm22 {%k1}
	vsubpd	%zmm22, %zmm23, %zmm22
	vmulpd	%zmm6, %zmm22, %zmm23
	vsubpd	%zmm21, %zmm7, %zmm24
	vsubpd	%zmm21, %zmm8, %zmm21
	vdivpd	%zmm21, %zmm24, %zmm21
	vmulpd	%zmm21, %zmm21, %zmm25
	vmovapd	%zmm9, %zmm26
	vfmadd213pd	%zmm10, %zmm25, %zmm26
	vfmadd213pd	%zmm11, %zmm25, %zmm26
	vfmadd213pd	%zmm12, %zmm25, %zmm26
	vfmadd213pd	%zmm13, %zmm25, %zmm26
	vfmadd213pd	%zmm14, %zmm25, %zmm26
	vfmadd213pd	%zmm15, %zmm25, %zmm26
	vmulpd	%zmm24, %zmm24, %zmm27
	vmulpd	%zmm16, %zmm27, %zmm27
	vfmadd213pd	%zmm27, %zmm25, %zmm26
	vfmadd213pd	%zmm23, %zmm21, %zmm26
	vsubpd	%zmm27, %zmm26, %zmm21
	vaddpd	%zmm21, %zmm24, %zmm21
	vfmadd231pd	%zmm17, %zmm22, %zmm21
	vcmpeqpd	%zmm18, %zmm20, %k1
	vmovapd	%zmm18, %zmm21 {%k1}
	vcmpeqpd	%zmm19, %zmm20, %k1
	vbroadcastsd	.LCPI59_3(%rip), %zmm21 {%k1}
	vcmpnlepd	%zmm20, %zmm19, %k1
	vbroadcastsd	.LCPI59_20(%rip), %zmm21 {%k1}
	leaq	(%rcx,%rsi,8), %r10
	cmpq	$8, %r8
	jl	.LBB59_7
	vmovupd	%zmm21, (%r10)
	jmp	.LBB59_8
.LBB59_9:
	vzeroupper
	retq
.Lfunc_end59:
	.size	nt_f64_log__avx512, .Lfunc_end59-nt_f64_log__avx512
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI60_0:
	.quad	0x8000000000000000
.LCPI60_1:
	.quad	0xc087500000000000
.LCPI60_2:
	.quad	0xc338000000000000
.LCPI60_3:
	.quad	0x3ff71547652b82fe
.LCPI60_4:
	.quad	0xbfe62e42fee00000
.LCPI60_5:
	.quad	0xbdea39ef35793c76
.LCPI60_6:
	.quad	0x3e5ad8dcc53f5ac6
.LCPI60_7:
	.quad	0x3e928ae4e47596bc
.LCPI60_8:
	.quad	0x3ec71df1ce668897
.LCPI60_9:
	.quad	0x3efa01999128cabf
.LCPI60_10:
	.quad	0x3f2a01a012dd547e
.LCPI60_11:
	.quad	0x3f56c16c1848d831
.LCPI60_12:
	.quad	0x3f81111111127257
.LCPI60_13:
	.quad	0x3fa555555555067b
.LCPI60_14:
	.quad	0x3fc55555555554fc
.LCPI60_15:
	.quad	0x3fe000000000000a
.LCPI60_16:
	.quad	0x3ff0000000000000
	.text
	.globl	nt_f64_sigmoid__avx512
	.p2align	4
	.type	nt_f64_sigmoid__avx512,@function
nt_f64_sigmoid__avx512:
	cmpq	%rdx, %rsi
	jge	.LBB60_9
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	vbroadcastsd	.LCPI60_0(%rip), %zmm0
	vbroadcastsd	.LCPI60_1(%rip), %zmm1
	vbroadcastsd	.LCPI60_2(%rip), %zmm2
	vbroadcastsd	.LCPI60_3(%rip), %zmm3
	vbroadcastsd	.LCPI60_4(%rip), %zmm4
	vbroadcastsd	.LCPI60_5(%rip), %zmm5
	vbroadcastsd	.LCPI60_6(%rip), %zmm6
	vbroadcastsd	.LCPI60_7(%rip), %zmm7
	vbroadcastsd	.LCPI60_8(%rip), %zmm8
	vbroadcastsd	.LCPI60_9(%rip), %zmm9
	vbroadcastsd	.LCPI60_10(%rip), %zmm10
	vbroadcastsd	.LCPI60_11(%rip), %zmm11
	vbroadcastsd	.LCPI60_12(%rip), %zmm12
	vbroadcastsd	.LCPI60_13(%rip), %zmm13
	vbroadcastsd	.LCPI60_14(%rip), %zmm14
	vbroadcastsd	.LCPI60_15(%rip), %zmm15
	vbroadcastsd	.LCPI60_16(%rip), %zmm16
	vxorpd	%xmm17, %xmm17, %xmm17
	movl	$-1, %edi
	jmp	.LBB60_2
	.p2align	4
.LBB60_7:
	shlxl	%r9d, %edi, %r8d
	notb	%r8b
	kmovd	%r8d, %k1
	vmovupd	%zmm18, (%r10) {%k1}
.LBB60_8:
	addq	%r9, %rsi
	cmpq	%rdx, %rsi
	jge	.LBB60_9
.LBB60_2:
	movq	%rdx, %r8
	subq	%rsi, %r8
	leaq	(%rax,%rsi,8), %r9
	cmpq	$7, %r8
	jle	.LBB60_3
	vmovupd	(%r9), %zmm18
	movl	$8, %r9d
	jmp	.LBB60_5
	.p2align	4
.LBB60_3:
	shlxl	%r8d, %edi, %r10d
	notb	%r10b
	kmovd	%r10d, %k1
	vmovupd	(%r9), %zmm18 {%k1} {z}
	movq	%r8, %r9
.LBB60_5:
	vorpd	%zmm0, %zmm18, %zmm19
	vmaxpd	%zmm19, %zmm1, %zmm19
	vmovapd	%zmm2, %zmm20
	vfmsub231pd	%zmm3, %zmm19, %zmm20
	vaddpd	%zmm2, %zmm20, %zmm20
	vfmadd231pd	%zmm4, %zmm20, %zmm19
	vfmadd231pd	%zmm5, %zmm20, %zmm19
	vmovapd	%zmm6, %zmm21
	vfmadd213pd	%zmm7, %zmm19, %zmm21
	vfmadd213pd	%zmm8, %zmm19, %zmm21
	vfmadd213pd	%zmm9, %zmm19, %zmm21
	vfmadd213pd	%zmm10, %zmm19, %zmm21
	vfmadd213pd	%zmm11, %zmm19, %zmm21
	vfmadd213pd	%zmm12, %zmm19, %zmm21
	vfmadd213pd	%zmm13, %zmm19, %zmm21
	vfmadd213pd	%zmm14, %zmm19, %zmm21
	vfmadd213pd	%zmm15, %zmm19, %zmm21
	vfmadd213pd	%zmm16, %zmm19, %zmm21
	vfmadd213pd	%zmm16, %zmm19, %zmm21
	vscalefpd	%zmm20, %zmm21, %zmm19
	vcmpltpd	%zmm17, %zmm18, %k1
	vblendmpd	%zmm19, %zmm16, %zmm18 {%k1}
	vaddpd	%zmm16, %zmm19, %zmm19
	vdivpd	%zmm19, %zmm18, %zmm18
	leaq	(%rcx,%rsi,8), %r10
	cmpq	$8, %r8
	jl	.LBB60_7
	vmovupd	%zmm18, (%r10)
	jmp	.LBB60_8
.LBB60_9:
	vzeroupper
	retq
.Lfunc_end60:
	.size	nt_f64_sigmoid__avx512, .Lfunc_end60-nt_f64_sigmoid__avx512
	.globl	nt_i32_gather__avx512
	.p2align	4
	.type	nt_i32_gather__avx512,@function
nt_i32_gather__avx512:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$136, %rsp
	movq	%rdx, %r12
	movq	%rsi, %r15
	movq	40(%rdi), %r14
	leaq	-1(%r14), %rax
	cmpq	$7, %rax
	ja	.LBB61_47
	leaq	.LJTI61_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB61_2:
	cmpq	%r12, %r15
	jge	.LBB61_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %rbx
	leaq	(,%rbx,4), %r8
	negq	%r8
	jmp	.LBB61_5
	.p2align	4
.LBB61_4:
	cmpq	%r12, %r15
	jge	.LBB61_16
.LBB61_5:
	movq	%r15, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB61_6
	movq	%r15, %rax
	cqto
	idivq	%rbx
	jmp	.LBB61_8
	.p2align	4
.LBB61_6:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB61_8:
	leaq	1(%rax), %rdx
	imulq	%rbx, %rdx
	cmpq	%r12, %rdx
	cmovgeq	%r12, %rdx
	.p2align	4
.LBB61_9:
	cmpq	%rdx, %r15
	jge	.LBB61_9
	movq	%r8, %r9
	imulq	%rax, %r9
	imulq	%rsi, %rax
	addq	(%rdi), %rax
	incq	%r15
	addq	%rcx, %r9
	.p2align	4
.LBB61_11:
	movslq	-4(%r9,%r15,4), %r11
	movq	%r11, %r10
	sarq	$63, %r10
	andq	%rsi, %r10
	addq	%r11, %r10
	cmpq	%rsi, %r10
	jae	.LBB61_13
	movq	16(%rdi), %r11
	movzbl	(%rax,%r10), %r10d
	movb	%r10b, -1(%r11,%r15)
	cmpq	%rdx, %r15
	jl	.LBB61_15
	jmp	.LBB61_4
	.p2align	4
.LBB61_13:
	movq	16(%rdi), %r10
	movb	$0, -1(%r10,%r15)
	cmpq	%rdx, %r15
	jge	.LBB61_4
.LBB61_15:
	incq	%r15
	jmp	.LBB61_11
.LBB61_31:
	cmpq	%r12, %r15
	jge	.LBB61_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %r14
	leaq	(,%rsi,4), %r8
	leaq	(,%r14,4), %r9
	negq	%r9
	jmp	.LBB61_34
	.p2align	4
.LBB61_33:
	cmpq	%r12, %r15
	jge	.LBB61_16
.LBB61_34:
	movq	%r15, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB61_35
	movq	%r15, %rax
	cqto
	idivq	%r14
	jmp	.LBB61_37
	.p2align	4
.LBB61_35:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB61_37:
	leaq	1(%rax), %rdx
	imulq	%r14, %rdx
	cmpq	%r12, %rdx
	cmovgeq	%r12, %rdx
	.p2align	4
.LBB61_38:
	cmpq	%rdx, %r15
	jge	.LBB61_38
	movq	%r8, %r10
	imulq	%rax, %r10
	addq	(%rdi), %r10
	incq	%r15
	imulq	%r9, %rax
	addq	%rcx, %rax
	.p2align	4
.LBB61_40:
	movslq	-4(%rax,%r15,4), %rbx
	movq	%rbx, %r11
	sarq	$63, %r11
	andq	%rsi, %r11
	addq	%rbx, %r11
	cmpq	%rsi, %r11
	jae	.LBB61_42
	movq	16(%rdi), %rbx
	movl	(%r10,%r11,4), %r11d
	movl	%r11d, -4(%rbx,%r15,4)
	cmpq	%rdx, %r15
	jl	.LBB61_44
	jmp	.LBB61_33
	.p2align	4
.LBB61_42:
	movq	16(%rdi), %r11
	movl	$0, -4(%r11,%r15,4)
	cmpq	%rdx, %r15
	jge	.LBB61_33
.LBB61_44:
	incq	%r15
	jmp	.LBB61_40
.LBB61_17:
	cmpq	%r12, %r15
	jge	.LBB61_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %r14
	leaq	(%rsi,%rsi), %r8
	leaq	(,%r14,4), %r9
	negq	%r9
	jmp	.LBB61_20
	.p2align	4
.LBB61_19:
	cmpq	%r12, %r15
	jge	.LBB61_16
.LBB61_20:
	movq	%r15, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB61_21
	movq	%r15, %rax
	cqto
	idivq	%r14
	jmp	.LBB61_23
	.p2align	4
.LBB61_21:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB61_23:
	leaq	1(%rax), %rdx
	imulq	%r14, %rdx
	cmpq	%r12, %rdx
	cmovgeq	%r12, %rdx
	.p2align	4
.LBB61_24:
	cmpq	%rdx, %r15
	jge	.LBB61_24
	movq	%r8, %r10
	imulq	%rax, %r10
	addq	(%rdi), %r10
	incq	%r15
	imulq	%r9, %rax
	addq	%rcx, %rax
	.p2align	4
.LBB61_26:
	movslq	-4(%rax,%r15,4), %rbx
	movq	%rbx, %r11
	sarq	$63, %r11
	andq	%rsi, %r11
	addq	%rbx, %r11
	cmpq	%rsi, %r11
	jae	.LBB61_28
	movq	16(%rdi), %rbx
	movzwl	(%r10,%r11,2), %r11d
	movw	%r11w, -2(%rbx,%r15,2)
	cmpq	%rdx, %r15
	jl	.LBB61_30
	jmp	.LBB61_19
	.p2align	4
.LBB61_28:
	movq	16(%rdi), %r11
	movw	$0, -2(%r11,%r15,2)
	cmpq	%rdx, %r15
	jge	.LBB61_19
.LBB61_30:
	incq	%r15
	jmp	.LBB61_26
.LBB61_45:
	cmpq	%r12, %r15
	jge	.LBB61_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %r14
	leaq	(,%rsi,8), %r8
	leaq	(,%r14,4), %r9
	negq	%r9
	jmp	.LBB61_50
	.p2align	4
.LBB61_49:
	cmpq	%r12, %r15
	jge	.LBB61_16
.LBB61_50:
	movq	%r15, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB61_51
	movq	%r15, %rax
	cqto
	idivq	%r14
	jmp	.LBB61_53
	.p2align	4
.LBB61_51:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB61_53:
	leaq	1(%rax), %rdx
	imulq	%r14, %rdx
	cmpq	%r12, %rdx
	cmovgeq	%r12, %rdx
	.p2align	4
.LBB61_54:
	cmpq	%rdx, %r15
	jge	.LBB61_54
	movq	%r8, %r10
	imulq	%rax, %r10
	addq	(%rdi), %r10
	incq	%r15
	imulq	%r9, %rax
	addq	%rcx, %rax
	.p2align	4
.LBB61_56:
	movslq	-4(%rax,%r15,4), %rbx
	movq	%rbx, %r11
	sarq	$63, %r11
	andq	%rsi, %r11
	addq	%rbx, %r11
	cmpq	%rsi, %r11
	jae	.LBB61_58
	movq	16(%rdi), %rbx
	movq	(%r10,%r11,8), %r11
	movq	%r11, -8(%rbx,%r15,8)
	cmpq	%rdx, %r15
	jl	.LBB61_60
	jmp	.LBB61_49
	.p2align	4
.LBB61_58:
	movq	16(%rdi), %r11
	movq	$0, -8(%r11,%r15,8)
	cmpq	%rdx, %r15
	jge	.LBB61_49
.LBB61_60:
	incq	%r15
	jmp	.LBB61_56
.LBB61_47:
	cmpq	$4096, %r14
	movl	$4096, %ebp
	cmovlq	%r14, %rbp
	cmpq	%r12, %r15
	jge	.LBB61_16
	movq	8(%rdi), %rax
	movq	%rax, 120(%rsp)
	movq	24(%rdi), %r9
	movq	32(%rdi), %rcx
	movq	%r9, %rax
	imulq	%r14, %rax
	movq	%rax, 48(%rsp)
	leaq	-65(%r14), %rax
	movq	%rax, 104(%rsp)
	shrq	$6, %rax
	incq	%rax
	movl	%eax, %edx
	andl	$7, %edx
	andq	$-8, %rax
	movq	%rax, 40(%rsp)
	movq	%rdx, 96(%rsp)
	shll	$6, %edx
	movq	%rdx, 88(%rsp)
	movq	%r9, (%rsp)
	movq	%r12, 64(%rsp)
	movq	%rdi, 32(%rsp)
	movq	%rcx, 56(%rsp)
	jmp	.LBB61_62
	.p2align	4
.LBB61_61:
	movq	%r8, %r15
	movq	64(%rsp), %r12
	cmpq	%r12, 80(%rsp)
	movq	32(%rsp), %rdi
	movq	56(%rsp), %rcx
	jge	.LBB61_16
.LBB61_62:
	movq	%r15, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB61_63
	movq	%r15, %rax
	cqto
	idivq	%rcx
	movq	%rax, %r11
	jmp	.LBB61_65
	.p2align	4
.LBB61_63:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %r11d
.LBB61_65:
	leaq	1(%r11), %rax
	imulq	%rcx, %rax
	cmpq	%r12, %rax
	movq	%r12, %r8
	movq	%rax, 80(%rsp)
	cmovlq	%rax, %r8
	.p2align	4
.LBB61_66:
	cmpq	%r8, %r15
	jge	.LBB61_66
	movq	(%rdi), %rax
	movq	48(%rsp), %r13
	imulq	%r11, %r13
	addq	%rax, %r13
	leaq	-1(%r8), %rdx
	movq	%rdx, 128(%rsp)
	movq	%r14, %r12
	imulq	%r15, %r12
	leaq	448(%r12), %rbx
	movq	%rax, 112(%rsp)
	addq	$448, %rax
	movq	%rax, 72(%rsp)
	movq	%r9, %rax
	imulq	%r11, %rax
	movq	%rax, 24(%rsp)
	imulq	%rcx, %r11
	movq	%r11, 8(%rsp)
	movq	%r8, 16(%rsp)
	jmp	.LBB61_68
	.p2align	4
.LBB61_96:
	xorl	%esi, %esi
	movq	%r14, %rdx
	vzeroupper
	callq	memset@PLT
.LBB61_74:
	movq	16(%rsp), %r8
	movq	8(%rsp), %r11
	movq	(%rsp), %r9
.LBB61_75:
	addq	%r14, %rbx
	addq	%r14, %r12
	cmpq	%r8, %r15
	je	.LBB61_61
.LBB61_68:
	movq	%r15, %rdi
	movq	%r15, %rax
	subq	%r11, %rax
	movq	120(%rsp), %rdx
	movslq	(%rdx,%rax,4), %rcx
	incq	%r15
	movq	128(%rsp), %rsi
	cmpq	%r15, %rsi
	movq	%r15, %rax
	cmovlq	%rsi, %rax
	subq	%r11, %rax
	movslq	(%rdx,%rax,4), %rax
	movq	%rax, %rdx
	sarq	$63, %rdx
	andq	%r9, %rdx
	addq	%rax, %rdx
	movq	32(%rsp), %rax
	movq	16(%rax), %rax
	imulq	%r14, %rdx
	addq	%r13, %rdx
	cmoveq	%r13, %rdx
	testq	%r14, %r14
	jle	.LBB61_71
	xorl	%esi, %esi
	.p2align	4
.LBB61_70:
	prefetcht0	(%rdx,%rsi)
	addq	$64, %rsi
	cmpq	%rbp, %rsi
	jl	.LBB61_70
.LBB61_71:
	movq	%rcx, %rdx
	sarq	$63, %rdx
	andq	%r9, %rdx
	leaq	(%rdx,%rcx), %rsi
	imulq	%r14, %rdi
	addq	%rax, %rdi
	cmpq	%r9, %rsi
	jae	.LBB61_96
	imulq	%r14, %rsi
	addq	%r13, %rsi
	cmpq	$1023, %r14
	jle	.LBB61_79
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
	jmp	.LBB61_74
	.p2align	4
.LBB61_79:
	cmpq	$63, %r14
	jle	.LBB61_80
	cmpq	$64, %r14
	je	.LBB61_87
	cmpq	$448, 104(%rsp)
	jae	.LBB61_82
	xorl	%r8d, %r8d
	jmp	.LBB61_84
.LBB61_80:
	cmpq	$31, %r14
	jle	.LBB61_88
	vmovups	(%rsi), %ymm0
	vmovups	%ymm0, (%rdi)
	vmovups	-32(%rsi,%r14), %ymm0
	vmovups	%ymm0, -32(%rdi,%r14)
	jmp	.LBB61_75
.LBB61_88:
	cmpq	$16, %r14
	jl	.LBB61_90
	vmovups	(%rsi), %xmm0
	vmovups	%xmm0, (%rdi)
	vmovups	-16(%rsi,%r14), %xmm0
	vmovups	%xmm0, -16(%rdi,%r14)
	jmp	.LBB61_75
.LBB61_82:
	leaq	(%rax,%rbx), %r9
	movq	24(%rsp), %r8
	leaq	(%r8,%rdx), %r10
	addq	%rcx, %r10
	imulq	%r14, %r10
	addq	72(%rsp), %r10
	movq	40(%rsp), %r11
	xorl	%r8d, %r8d
	.p2align	4
.LBB61_83:
	vmovups	-448(%r10,%r8), %zmm0
	vmovups	%zmm0, -448(%r9,%r8)
	vmovups	-384(%r10,%r8), %zmm0
	vmovups	%zmm0, -384(%r9,%r8)
	vmovups	-320(%r10,%r8), %zmm0
	vmovups	%zmm0, -320(%r9,%r8)
	vmovups	-256(%r10,%r8), %zmm0
	vmovups	%zmm0, -256(%r9,%r8)
	vmovups	-192(%r10,%r8), %zmm0
	vmovups	%zmm0, -192(%r9,%r8)
	vmovups	-128(%r10,%r8), %zmm0
	vmovups	%zmm0, -128(%r9,%r8)
	vmovups	-64(%r10,%r8), %zmm0
	vmovups	%zmm0, -64(%r9,%r8)
	vmovups	(%r10,%r8), %zmm0
	vmovups	%zmm0, (%r9,%r8)
	addq	$512, %r8
	addq	$-8, %r11
	jne	.LBB61_83
.LBB61_84:
	cmpq	$0, 96(%rsp)
	movq	(%rsp), %r9
	movq	88(%rsp), %r10
	movq	8(%rsp), %r11
	je	.LBB61_87
	addq	24(%rsp), %rdx
	addq	%rcx, %rdx
	imulq	%r14, %rdx
	addq	%r8, %rdx
	addq	112(%rsp), %rdx
	addq	%r12, %r8
	addq	%r8, %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB61_86:
	vmovups	(%rdx,%rcx), %zmm0
	vmovups	%zmm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %r10
	jne	.LBB61_86
.LBB61_87:
	vmovups	-64(%rsi,%r14), %zmm0
	vmovups	%zmm0, -64(%rdi,%r14)
	movq	16(%rsp), %r8
	jmp	.LBB61_75
.LBB61_90:
	cmpq	$8, %r14
	jl	.LBB61_92
	movq	(%rsi), %rax
	movq	%rax, (%rdi)
	movq	-8(%rsi,%r14), %rax
	movq	%rax, -8(%rdi,%r14)
	jmp	.LBB61_75
.LBB61_92:
	cmpq	$4, %r14
	jl	.LBB61_94
	movl	(%rsi), %eax
	movl	%eax, (%rdi)
	movl	-4(%rsi,%r14), %eax
	movl	%eax, -4(%rdi,%r14)
	jmp	.LBB61_75
.LBB61_94:
	cmpq	$2, %r14
	jl	.LBB61_75
	movzwl	(%rsi), %eax
	movw	%ax, (%rdi)
	movzwl	-2(%rsi,%r14), %eax
	movw	%ax, -2(%rdi,%r14)
	jmp	.LBB61_75
.LBB61_16:
	addq	$136, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end61:
	.size	nt_i32_gather__avx512, .Lfunc_end61-nt_i32_gather__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI61_0:
	.long	.LBB61_2-.LJTI61_0
	.long	.LBB61_17-.LJTI61_0
	.long	.LBB61_47-.LJTI61_0
	.long	.LBB61_31-.LJTI61_0
	.long	.LBB61_47-.LJTI61_0
	.long	.LBB61_47-.LJTI61_0
	.long	.LBB61_47-.LJTI61_0
	.long	.LBB61_45-.LJTI61_0
	.text
	.globl	nt_i64_gather__avx512
	.p2align	4
	.type	nt_i64_gather__avx512,@function
nt_i64_gather__avx512:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$136, %rsp
	movq	%rdx, %r12
	movq	%rsi, %r15
	movq	40(%rdi), %r14
	leaq	-1(%r14), %rax
	cmpq	$7, %rax
	ja	.LBB62_47
	leaq	.LJTI62_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB62_2:
	cmpq	%r12, %r15
	jge	.LBB62_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %rbx
	leaq	(,%rbx,8), %r8
	negq	%r8
	jmp	.LBB62_5
	.p2align	4
.LBB62_4:
	cmpq	%r12, %r15
	jge	.LBB62_16
.LBB62_5:
	movq	%r15, %rax
	orq	%rbx, %rax
	shrq	$32, %rax
	je	.LBB62_6
	movq	%r15, %rax
	cqto
	idivq	%rbx
	jmp	.LBB62_8
	.p2align	4
.LBB62_6:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ebx
.LBB62_8:
	leaq	1(%rax), %rdx
	imulq	%rbx, %rdx
	cmpq	%r12, %rdx
	cmovgeq	%r12, %rdx
	.p2align	4
.LBB62_9:
	cmpq	%rdx, %r15
	jge	.LBB62_9
	movq	%r8, %r9
	imulq	%rax, %r9
	imulq	%rsi, %rax
	addq	(%rdi), %rax
	incq	%r15
	addq	%rcx, %r9
	.p2align	4
.LBB62_11:
	movq	-8(%r9,%r15,8), %r11
	movq	%r11, %r10
	sarq	$63, %r10
	andq	%rsi, %r10
	addq	%r11, %r10
	cmpq	%rsi, %r10
	jae	.LBB62_13
	movq	16(%rdi), %r11
	movzbl	(%rax,%r10), %r10d
	movb	%r10b, -1(%r11,%r15)
	cmpq	%rdx, %r15
	jl	.LBB62_15
	jmp	.LBB62_4
	.p2align	4
.LBB62_13:
	movq	16(%rdi), %r10
	movb	$0, -1(%r10,%r15)
	cmpq	%rdx, %r15
	jge	.LBB62_4
.LBB62_15:
	incq	%r15
	jmp	.LBB62_11
.LBB62_31:
	cmpq	%r12, %r15
	jge	.LBB62_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %r14
	leaq	(,%rsi,4), %r8
	leaq	(,%r14,8), %r9
	negq	%r9
	jmp	.LBB62_34
	.p2align	4
.LBB62_33:
	cmpq	%r12, %r15
	jge	.LBB62_16
.LBB62_34:
	movq	%r15, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB62_35
	movq	%r15, %rax
	cqto
	idivq	%r14
	jmp	.LBB62_37
	.p2align	4
.LBB62_35:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB62_37:
	leaq	1(%rax), %rdx
	imulq	%r14, %rdx
	cmpq	%r12, %rdx
	cmovgeq	%r12, %rdx
	.p2align	4
.LBB62_38:
	cmpq	%rdx, %r15
	jge	.LBB62_38
	movq	%r8, %r10
	imulq	%rax, %r10
	addq	(%rdi), %r10
	incq	%r15
	imulq	%r9, %rax
	addq	%rcx, %rax
	.p2align	4
.LBB62_40:
	movq	-8(%rax,%r15,8), %rbx
	movq	%rbx, %r11
	sarq	$63, %r11
	andq	%rsi, %r11
	addq	%rbx, %r11
	cmpq	%rsi, %r11
	jae	.LBB62_42
	movq	16(%rdi), %rbx
	movl	(%r10,%r11,4), %r11d
	movl	%r11d, -4(%rbx,%r15,4)
	cmpq	%rdx, %r15
	jl	.LBB62_44
	jmp	.LBB62_33
	.p2align	4
.LBB62_42:
	movq	16(%rdi), %r11
	movl	$0, -4(%r11,%r15,4)
	cmpq	%rdx, %r15
	jge	.LBB62_33
.LBB62_44:
	incq	%r15
	jmp	.LBB62_40
.LBB62_17:
	cmpq	%r12, %r15
	jge	.LBB62_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %r14
	leaq	(%rsi,%rsi), %r8
	leaq	(,%r14,8), %r9
	negq	%r9
	jmp	.LBB62_20
	.p2align	4
.LBB62_19:
	cmpq	%r12, %r15
	jge	.LBB62_16
.LBB62_20:
	movq	%r15, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB62_21
	movq	%r15, %rax
	cqto
	idivq	%r14
	jmp	.LBB62_23
	.p2align	4
.LBB62_21:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB62_23:
	leaq	1(%rax), %rdx
	imulq	%r14, %rdx
	cmpq	%r12, %rdx
	cmovgeq	%r12, %rdx
	.p2align	4
.LBB62_24:
	cmpq	%rdx, %r15
	jge	.LBB62_24
	movq	%r8, %r10
	imulq	%rax, %r10
	addq	(%rdi), %r10
	incq	%r15
	imulq	%r9, %rax
	addq	%rcx, %rax
	.p2align	4
.LBB62_26:
	movq	-8(%rax,%r15,8), %rbx
	movq	%rbx, %r11
	sarq	$63, %r11
	andq	%rsi, %r11
	addq	%rbx, %r11
	cmpq	%rsi, %r11
	jae	.LBB62_28
	movq	16(%rdi), %rbx
	movzwl	(%r10,%r11,2), %r11d
	movw	%r11w, -2(%rbx,%r15,2)
	cmpq	%rdx, %r15
	jl	.LBB62_30
	jmp	.LBB62_19
	.p2align	4
.LBB62_28:
	movq	16(%rdi), %r11
	movw	$0, -2(%r11,%r15,2)
	cmpq	%rdx, %r15
	jge	.LBB62_19
.LBB62_30:
	incq	%r15
	jmp	.LBB62_26
.LBB62_45:
	cmpq	%r12, %r15
	jge	.LBB62_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %r14
	leaq	(,%rsi,8), %r8
	leaq	(,%r14,8), %r9
	negq	%r9
	jmp	.LBB62_50
	.p2align	4
.LBB62_49:
	cmpq	%r12, %r15
	jge	.LBB62_16
.LBB62_50:
	movq	%r15, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB62_51
	movq	%r15, %rax
	cqto
	idivq	%r14
	jmp	.LBB62_53
	.p2align	4
.LBB62_51:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r14d
.LBB62_53:
	leaq	1(%rax), %rdx
	imulq	%r14, %rdx
	cmpq	%r12, %rdx
	cmovgeq	%r12, %rdx
	.p2align	4
.LBB62_54:
	cmpq	%rdx, %r15
	jge	.LBB62_54
	movq	%r8, %r10
	imulq	%rax, %r10
	addq	(%rdi), %r10
	incq	%r15
	imulq	%r9, %rax
	addq	%rcx, %rax
	.p2align	4
.LBB62_56:
	movq	-8(%rax,%r15,8), %rbx
	movq	%rbx, %r11
	sarq	$63, %r11
	andq	%rsi, %r11
	addq	%rbx, %r11
	cmpq	%rsi, %r11
	jae	.LBB62_58
	movq	16(%rdi), %rbx
	movq	(%r10,%r11,8), %r11
	movq	%r11, -8(%rbx,%r15,8)
	cmpq	%rdx, %r15
	jl	.LBB62_60
	jmp	.LBB62_49
	.p2align	4
.LBB62_58:
	movq	16(%rdi), %r11
	movq	$0, -8(%r11,%r15,8)
	cmpq	%rdx, %r15
	jge	.LBB62_49
.LBB62_60:
	incq	%r15
	jmp	.LBB62_56
.LBB62_47:
	cmpq	$4096, %r14
	movl	$4096, %ebp
	cmovlq	%r14, %rbp
	cmpq	%r12, %r15
	jge	.LBB62_16
	movq	8(%rdi), %rax
	movq	%rax, 120(%rsp)
	movq	24(%rdi), %r9
	movq	32(%rdi), %rcx
	movq	%r9, %rax
	imulq	%r14, %rax
	movq	%rax, 48(%rsp)
	leaq	-65(%r14), %rax
	movq	%rax, 104(%rsp)
	shrq	$6, %rax
	incq	%rax
	movl	%eax, %edx
	andl	$7, %edx
	andq	$-8, %rax
	movq	%rax, 40(%rsp)
	movq	%rdx, 96(%rsp)
	shll	$6, %edx
	movq	%rdx, 88(%rsp)
	movq	%r9, (%rsp)
	movq	%r12, 64(%rsp)
	movq	%rdi, 32(%rsp)
	movq	%rcx, 56(%rsp)
	jmp	.LBB62_62
	.p2align	4
.LBB62_61:
	movq	%r8, %r15
	movq	64(%rsp), %r12
	cmpq	%r12, 80(%rsp)
	movq	32(%rsp), %rdi
	movq	56(%rsp), %rcx
	jge	.LBB62_16
.LBB62_62:
	movq	%r15, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB62_63
	movq	%r15, %rax
	cqto
	idivq	%rcx
	movq	%rax, %r11
	jmp	.LBB62_65
	.p2align	4
.LBB62_63:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %r11d
.LBB62_65:
	leaq	1(%r11), %rax
	imulq	%rcx, %rax
	cmpq	%r12, %rax
	movq	%r12, %r8
	movq	%rax, 80(%rsp)
	cmovlq	%rax, %r8
	.p2align	4
.LBB62_66:
	cmpq	%r8, %r15
	jge	.LBB62_66
	movq	(%rdi), %rax
	movq	48(%rsp), %r13
	imulq	%r11, %r13
	addq	%rax, %r13
	leaq	-1(%r8), %rdx
	movq	%rdx, 128(%rsp)
	movq	%r14, %r12
	imulq	%r15, %r12
	leaq	448(%r12), %rbx
	movq	%rax, 112(%rsp)
	addq	$448, %rax
	movq	%rax, 72(%rsp)
	movq	%r9, %rax
	imulq	%r11, %rax
	movq	%rax, 24(%rsp)
	imulq	%rcx, %r11
	movq	%r11, 8(%rsp)
	movq	%r8, 16(%rsp)
	jmp	.LBB62_68
	.p2align	4
.LBB62_96:
	xorl	%esi, %esi
	movq	%r14, %rdx
	vzeroupper
	callq	memset@PLT
.LBB62_74:
	movq	16(%rsp), %r8
	movq	8(%rsp), %r11
	movq	(%rsp), %r9
.LBB62_75:
	addq	%r14, %rbx
	addq	%r14, %r12
	cmpq	%r8, %r15
	je	.LBB62_61
.LBB62_68:
	movq	%r15, %rdi
	movq	%r15, %rax
	subq	%r11, %rax
	movq	120(%rsp), %rdx
	movq	(%rdx,%rax,8), %rcx
	incq	%r15
	movq	128(%rsp), %rsi
	cmpq	%r15, %rsi
	movq	%r15, %rax
	cmovlq	%rsi, %rax
	subq	%r11, %rax
	movq	(%rdx,%rax,8), %rax
	movq	%rax, %rdx
	sarq	$63, %rdx
	andq	%r9, %rdx
	addq	%rax, %rdx
	movq	32(%rsp), %rax
	movq	16(%rax), %rax
	imulq	%r14, %rdx
	addq	%r13, %rdx
	cmoveq	%r13, %rdx
	testq	%r14, %r14
	jle	.LBB62_71
	xorl	%esi, %esi
	.p2align	4
.LBB62_70:
	prefetcht0	(%rdx,%rsi)
	addq	$64, %rsi
	cmpq	%rbp, %rsi
	jl	.LBB62_70
.LBB62_71:
	movq	%rcx, %rdx
	sarq	$63, %rdx
	andq	%r9, %rdx
	leaq	(%rdx,%rcx), %rsi
	imulq	%r14, %rdi
	addq	%rax, %rdi
	cmpq	%r9, %rsi
	jae	.LBB62_96
	imulq	%r14, %rsi
	addq	%r13, %rsi
	cmpq	$1023, %r14
	jle	.LBB62_79
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
	jmp	.LBB62_74
	.p2align	4
.LBB62_79:
	cmpq	$63, %r14
	jle	.LBB62_80
	cmpq	$64, %r14
	je	.LBB62_87
	cmpq	$448, 104(%rsp)
	jae	.LBB62_82
	xorl	%r8d, %r8d
	jmp	.LBB62_84
.LBB62_80:
	cmpq	$31, %r14
	jle	.LBB62_88
	vmovups	(%rsi), %ymm0
	vmovups	%ymm0, (%rdi)
	vmovups	-32(%rsi,%r14), %ymm0
	vmovups	%ymm0, -32(%rdi,%r14)
	jmp	.LBB62_75
.LBB62_88:
	cmpq	$16, %r14
	jl	.LBB62_90
	vmovups	(%rsi), %xmm0
	vmovups	%xmm0, (%rdi)
	vmovups	-16(%rsi,%r14), %xmm0
	vmovups	%xmm0, -16(%rdi,%r14)
	jmp	.LBB62_75
.LBB62_82:
	leaq	(%rax,%rbx), %r9
	movq	24(%rsp), %r8
	leaq	(%r8,%rdx), %r10
	addq	%rcx, %r10
	imulq	%r14, %r10
	addq	72(%rsp), %r10
	movq	40(%rsp), %r11
	xorl	%r8d, %r8d
	.p2align	4
.LBB62_83:
	vmovups	-448(%r10,%r8), %zmm0
	vmovups	%zmm0, -448(%r9,%r8)
	vmovups	-384(%r10,%r8), %zmm0
	vmovups	%zmm0, -384(%r9,%r8)
	vmovups	-320(%r10,%r8), %zmm0
	vmovups	%zmm0, -320(%r9,%r8)
	vmovups	-256(%r10,%r8), %zmm0
	vmovups	%zmm0, -256(%r9,%r8)
	vmovups	-192(%r10,%r8), %zmm0
	vmovups	%zmm0, -192(%r9,%r8)
	vmovups	-128(%r10,%r8), %zmm0
	vmovups	%zmm0, -128(%r9,%r8)
	vmovups	-64(%r10,%r8), %zmm0
	vmovups	%zmm0, -64(%r9,%r8)
	vmovups	(%r10,%r8), %zmm0
	vmovups	%zmm0, (%r9,%r8)
	addq	$512, %r8
	addq	$-8, %r11
	jne	.LBB62_83
.LBB62_84:
	cmpq	$0, 96(%rsp)
	movq	(%rsp), %r9
	movq	88(%rsp), %r10
	movq	8(%rsp), %r11
	je	.LBB62_87
	addq	24(%rsp), %rdx
	addq	%rcx, %rdx
	imulq	%r14, %rdx
	addq	%r8, %rdx
	addq	112(%rsp), %rdx
	addq	%r12, %r8
	addq	%r8, %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB62_86:
	vmovups	(%rdx,%rcx), %zmm0
	vmovups	%zmm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %r10
	jne	.LBB62_86
.LBB62_87:
	vmovups	-64(%rsi,%r14), %zmm0
	vmovups	%zmm0, -64(%rdi,%r14)
	movq	16(%rsp), %r8
	jmp	.LBB62_75
.LBB62_90:
	cmpq	$8, %r14
	jl	.LBB62_92
	movq	(%rsi), %rax
	movq	%rax, (%rdi)
	movq	-8(%rsi,%r14), %rax
	movq	%rax, -8(%rdi,%r14)
	jmp	.LBB62_75
.LBB62_92:
	cmpq	$4, %r14
	jl	.LBB62_94
	movl	(%rsi), %eax
	movl	%eax, (%rdi)
	movl	-4(%rsi,%r14), %eax
	movl	%eax, -4(%rdi,%r14)
	jmp	.LBB62_75
.LBB62_94:
	cmpq	$2, %r14
	jl	.LBB62_75
	movzwl	(%rsi), %eax
	movw	%ax, (%rdi)
	movzwl	-2(%rsi,%r14), %eax
	movw	%ax, -2(%rdi,%r14)
	jmp	.LBB62_75
.LBB62_16:
	addq	$136, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end62:
	.size	nt_i64_gather__avx512, .Lfunc_end62-nt_i64_gather__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI62_0:
	.long	.LBB62_2-.LJTI62_0
	.long	.LBB62_17-.LJTI62_0
	.long	.LBB62_47-.LJTI62_0
	.long	.LBB62_31-.LJTI62_0
	.long	.LBB62_47-.LJTI62_0
	.long	.LBB62_47-.LJTI62_0
	.long	.LBB62_47-.LJTI62_0
	.long	.LBB62_45-.LJTI62_0
	.text
	.globl	nt_i32_check_indices__avx512
	.p2align	4
	.type	nt_i32_check_indices__avx512,@function
nt_i32_check_indices__avx512:
	cmpq	%rdx, %rsi
	je	.LBB63_10
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	movq	(%rdi), %rax
	movq	16(%rdi), %rcx
	movq	%rcx, %r8
	negq	%r8
	movq	%rsi, %r9
	shlq	$12, %r9
	leaq	4096(%r9), %r10
	jmp	.LBB63_2
	.p2align	4
.LBB63_8:
	movq	24(%rdi), %rbx
	subq	%r11, %r14
	movq	%r14, (%rbx,%rsi,8)
	incq	%rsi
	addq	$4096, %r10
	cmpq	%rdx, %rsi
	je	.LBB63_9
.LBB63_2:
	addq	$4096, %r9
	movq	%rsi, %r11
	shlq	$12, %r11
	leaq	4096(%r11), %r15
	movq	8(%rdi), %rbx
	cmpq	%r15, %rbx
	cmovlq	%rbx, %r15
	movq	%r11, %r14
	cmpq	%r15, %r11
	jge	.LBB63_8
	cmpq	%r9, %rbx
	movq	%r9, %r15
	cmovlq	%rbx, %r15
	cmpq	%r10, %rbx
	cmovgeq	%r10, %rbx
	movq	%r11, %r14
	.p2align	4
.LBB63_4:
	movslq	(%rax,%r14,4), %r12
	cmpq	%r8, %r12
	jl	.LBB63_8
	cmpq	%r12, %rcx
	jle	.LBB63_8
	incq	%r14
	cmpq	%r14, %rbx
	jne	.LBB63_4
	movq	%r15, %r14
	jmp	.LBB63_8
.LBB63_9:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
.LBB63_10:
	retq
.Lfunc_end63:
	.size	nt_i32_check_indices__avx512, .Lfunc_end63-nt_i32_check_indices__avx512
	.globl	nt_i64_check_indices__avx512
	.p2align	4
	.type	nt_i64_check_indices__avx512,@function
nt_i64_check_indices__avx512:
	cmpq	%rdx, %rsi
	je	.LBB64_10
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	movq	(%rdi), %rax
	movq	16(%rdi), %rcx
	movq	%rcx, %r8
	negq	%r8
	movq	%rsi, %r9
	shlq	$12, %r9
	leaq	4096(%r9), %r10
	jmp	.LBB64_2
	.p2align	4
.LBB64_8:
	movq	24(%rdi), %rbx
	subq	%r11, %r14
	movq	%r14, (%rbx,%rsi,8)
	incq	%rsi
	addq	$4096, %r10
	cmpq	%rdx, %rsi
	je	.LBB64_9
.LBB64_2:
	addq	$4096, %r9
	movq	%rsi, %r11
	shlq	$12, %r11
	leaq	4096(%r11), %r15
	movq	8(%rdi), %rbx
	cmpq	%r15, %rbx
	cmovlq	%rbx, %r15
	movq	%r11, %r14
	cmpq	%r15, %r11
	jge	.LBB64_8
	cmpq	%r9, %rbx
	movq	%r9, %r15
	cmovlq	%rbx, %r15
	cmpq	%r10, %rbx
	cmovgeq	%r10, %rbx
	movq	%r11, %r14
	.p2align	4
.LBB64_4:
	movq	(%rax,%r14,8), %r12
	cmpq	%r8, %r12
	jl	.LBB64_8
	cmpq	%rcx, %r12
	jge	.LBB64_8
	incq	%r14
	cmpq	%r14, %rbx
	jne	.LBB64_4
	movq	%r15, %r14
	jmp	.LBB64_8
.LBB64_9:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
.LBB64_10:
	retq
.Lfunc_end64:
	.size	nt_i64_check_indices__avx512, .Lfunc_end64-nt_i64_check_indices__avx512
	.globl	nt_b8_transpose__avx512
	.p2align	4
	.type	nt_b8_transpose__avx512,@function
nt_b8_transpose__avx512:
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
	subq	$160, %rsp
	.cfi_def_cfa_offset 216
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rcx
	movq	(%rdi), %rdx
	movq	8(%rdi), %r8
	leaq	511(%r8), %rax
	movq	%r8, 40(%rsp)
	leaq	1022(%r8), %r9
	testq	%rax, %rax
	cmovnsq	%rax, %r9
	leaq	255(%rdx), %rax
	movq	%rdx, 48(%rsp)
	leaq	510(%rdx), %r10
	testq	%rax, %rax
	cmovnsq	%rax, %r10
	movq	24(%rdi), %r12
	movq	40(%rdi), %r13
	movq	%rdi, -104(%rsp)
	movl	248(%rdi), %eax
	movl	%eax, 20(%rsp)
	testl	%eax, %eax
	je	.LBB65_3
	cmpq	%rcx, %rsi
	jge	.LBB65_33
	movq	-104(%rsp), %rax
	movl	32(%rax), %eax
	orl	%r13d, %eax
	testb	$63, %al
	sete	%al
	movl	%eax, -84(%rsp)
	jmp	.LBB65_5
.LBB65_3:
	cmpq	%rcx, %rsi
	jge	.LBB65_33
	movl	$0, -84(%rsp)
.LBB65_5:
	sarq	$9, %r9
	sarq	$8, %r10
	imulq	%r9, %r10
	movq	%rsi, %rax
	orq	%r10, %rax
	shrq	$32, %rax
	je	.LBB65_6
	movq	%rsi, %rax
	cqto
	idivq	%r10
	jmp	.LBB65_8
.LBB65_6:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r10d
.LBB65_8:
	movq	%rax, %r8
	movq	%rdx, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	movq	%rcx, 32(%rsp)
	movq	%rsi, -24(%rsp)
	je	.LBB65_9
	movq	%rdx, %rax
	cqto
	idivq	%r9
	movq	%rdx, %r11
	movq	%rax, %rcx
	jmp	.LBB65_11
.LBB65_9:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %r11d
	movl	%eax, %ecx
.LBB65_11:
	movq	%r10, 112(%rsp)
	shlq	$8, %rcx
	shlq	$9, %r11
	movq	%rcx, %rax
	imulq	%r12, %rax
	addq	%r11, %rax
	movq	%rax, -120(%rsp)
	movq	%r11, %r10
	imulq	%r13, %r10
	addq	%rcx, %r10
	movq	-104(%rsp), %rax
	movq	48(%rax), %rsi
	movq	%rsi, %rdi
	decq	%rdi
	movq	%r9, 24(%rsp)
	js	.LBB65_27
	movq	%r8, %rax
	testb	$1, %sil
	jne	.LBB65_14
	movq	%rdi, %rsi
	testq	%rdi, %rdi
	jne	.LBB65_19
	jmp	.LBB65_27
.LBB65_14:
	movq	%r10, %rbx
	movq	-104(%rsp), %rdx
	addq	$56, %rdx
	leaq	(%rdi,%rdi,2), %r8
	movq	(%rdx,%r8,8), %r10
	movq	8(%rdx,%r8,8), %r9
	movq	16(%rdx,%r8,8), %r8
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB65_15
	cqto
	idivq	%r10
	jmp	.LBB65_17
.LBB65_15:
	xorl	%edx, %edx
	divl	%r10d
.LBB65_17:
	imulq	%rdx, %r9
	addq	%r9, -120(%rsp)
	imulq	%rdx, %r8
	movq	%rbx, %r10
	addq	%r8, %r10
	addq	$-2, %rsi
	testq	%rdi, %rdi
	je	.LBB65_27
.LBB65_19:
	leaq	(%rsi,%rsi,2), %rdx
	addq	$2, %rsi
	movq	-104(%rsp), %rdi
	leaq	(%rdi,%rdx,8), %rdi
	addq	$72, %rdi
	jmp	.LBB65_20
	.p2align	4
.LBB65_24:
	xorl	%edx, %edx
	divl	%r15d
.LBB65_26:
	imulq	%r10, %r9
	movq	-120(%rsp), %r15
	addq	%r9, %r15
	imulq	%r10, %r8
	movq	%rbp, %r10
	addq	%r8, %r10
	imulq	%rdx, %r14
	addq	%r14, %r15
	movq	%r15, -120(%rsp)
	imulq	%rdx, %rbx
	addq	%rbx, %r10
	addq	$-2, %rsi
	addq	$-48, %rdi
	cmpq	$1, %rsi
	jle	.LBB65_27
.LBB65_20:
	movq	%r10, %rbp
	movq	-16(%rdi), %r10
	movq	-8(%rdi), %r9
	movq	(%rdi), %r8
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB65_21
	cqto
	idivq	%r10
	movq	%rdx, %r10
	jmp	.LBB65_23
	.p2align	4
.LBB65_21:
	xorl	%edx, %edx
	divl	%r10d
	movl	%edx, %r10d
.LBB65_23:
	movq	-40(%rdi), %r15
	movq	-32(%rdi), %r14
	movq	-24(%rdi), %rbx
	movq	%rax, %rdx
	orq	%r15, %rdx
	shrq	$32, %rdx
	je	.LBB65_24
	cqto
	idivq	%r15
	jmp	.LBB65_26
.LBB65_27:
	movq	32(%rsp), %rdx
	movq	-24(%rsp), %rbp
	cmpq	%rdx, %rbp
	jne	.LBB65_28
.LBB65_31:
	cmpb	$0, -84(%rsp)
	je	.LBB65_33
	sfence
.LBB65_33:
	addq	$160, %rsp
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
.LBB65_28:
	.cfi_def_cfa_offset 216
	movq	-104(%rsp), %rsi
	addq	32(%rsi), %r10
	movq	-120(%rsp), %rax
	addq	16(%rsi), %rax
	movq	%rax, -120(%rsp)
	movq	40(%rsp), %r15
	subq	%r11, %r15
	cmpq	$512, %r15
	movl	$512, %eax
	cmovgeq	%rax, %r15
	movq	48(%rsp), %rdi
	subq	%rcx, %rdi
	cmpq	$256, %rdi
	movl	$256, %eax
	cmovgeq	%rax, %rdi
	movq	%rdi, 56(%rsp)
	leaq	-1(%rdx), %rax
	movq	%rax, 104(%rsp)
	leaq	56(%rsi), %rax
	movq	%rax, 88(%rsp)
	movq	%r12, %r14
	shlq	$4, %r14
	leaq	(%r12,%r12), %rbx
	leaq	(,%r12,4), %rdi
	leaq	(,%r12,8), %rax
	movq	%rax, 80(%rsp)
	leaq	(%r13,%r13), %rax
	movq	%rax, 72(%rsp)
	leaq	(,%r13,4), %rax
	movq	%rax, 64(%rsp)
	leaq	(,%r13,8), %rdx
	movq	%r12, %r8
	shlq	$5, %r8
	leaq	(%r14,%r14,2), %r9
	leaq	72(%rsi), %rax
	movq	%rax, 96(%rsp)
	movq	%rdi, 8(%rsp)
	movq	%rbx, 152(%rsp)
	movq	%rdx, -32(%rsp)
	jmp	.LBB65_29
	.p2align	4
.LBB65_85:
	movq	-24(%rsp), %rbp
	cmpq	32(%rsp), %rbp
	movq	-80(%rsp), %r10
	movq	120(%rsp), %r15
	je	.LBB65_31
.LBB65_29:
	movq	56(%rsp), %rax
	movq	%rax, (%rsp)
	movq	-120(%rsp), %rax
	movq	%rax, -56(%rsp)
	incq	%rbp
	movq	104(%rsp), %rcx
	cmpq	%rbp, %rcx
	movq	%rbp, %rax
	cmovlq	%rcx, %rax
	movq	%rax, %rcx
	movq	112(%rsp), %rsi
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB65_30
	cqto
	idivq	%rsi
	jmp	.LBB65_35
	.p2align	4
.LBB65_30:
	xorl	%edx, %edx
	divl	%esi
.LBB65_35:
	movq	24(%rsp), %rcx
	movq	%rax, %r11
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%rbp, -24(%rsp)
	movq	%r10, -48(%rsp)
	je	.LBB65_36
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	jmp	.LBB65_38
	.p2align	4
.LBB65_36:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB65_38:
	shlq	$8, %rax
	shlq	$9, %rdx
	movq	-104(%rsp), %rsi
	movq	24(%rsi), %rcx
	imulq	%rax, %rcx
	addq	%rdx, %rcx
	movq	%rcx, -120(%rsp)
	movq	40(%rsi), %rcx
	imulq	%rdx, %rcx
	movq	%rax, -40(%rsp)
	addq	%rax, %rcx
	movq	%rcx, -80(%rsp)
	movq	48(%rsi), %rcx
	movq	%rcx, %r10
	decq	%r10
	movq	%rdx, -64(%rsp)
	js	.LBB65_49
	movq	%r11, %rax
	testb	$1, %cl
	jne	.LBB65_41
	movq	%r10, %rsi
	testq	%r10, %r10
	jne	.LBB65_46
	jmp	.LBB65_49
	.p2align	4
.LBB65_41:
	movq	%rcx, -96(%rsp)
	leaq	(%r10,%r10,2), %rcx
	movq	88(%rsp), %rbp
	movq	(%rbp,%rcx,8), %rsi
	movq	8(%rbp,%rcx,8), %r11
	movq	16(%rbp,%rcx,8), %rcx
	movq	%rax, %rbp
	orq	%rsi, %rbp
	shrq	$32, %rbp
	je	.LBB65_42
	cqto
	idivq	%rsi
	jmp	.LBB65_44
.LBB65_42:
	xorl	%edx, %edx
	divl	%esi
.LBB65_44:
	imulq	%rdx, %r11
	addq	%r11, -120(%rsp)
	imulq	%rdx, %rcx
	addq	%rcx, -80(%rsp)
	movq	-96(%rsp), %rsi
	addq	$-2, %rsi
	testq	%r10, %r10
	je	.LBB65_49
.LBB65_46:
	leaq	(%rsi,%rsi,2), %rcx
	addq	$2, %rsi
	movq	96(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %r10
	jmp	.LBB65_47
	.p2align	4
.LBB65_88:
	xorl	%edx, %edx
	divl	%esi
.LBB65_90:
	movq	-72(%rsp), %rdi
	imulq	%rdi, %rbp
	movq	-120(%rsp), %rsi
	addq	%rbp, %rsi
	movq	-112(%rsp), %rbp
	imulq	%rdi, %rbp
	movq	-80(%rsp), %rdi
	addq	%rbp, %rdi
	imulq	%rdx, %r11
	addq	%r11, %rsi
	movq	%rsi, -120(%rsp)
	imulq	%rdx, %rcx
	addq	%rcx, %rdi
	movq	%rdi, -80(%rsp)
	movq	-96(%rsp), %rsi
	addq	$-2, %rsi
	addq	$-48, %r10
	cmpq	$1, %rsi
	jle	.LBB65_49
.LBB65_47:
	movq	-16(%r10), %rcx
	movq	-8(%r10), %rbp
	movq	(%r10), %rdx
	movq	%rdx, -112(%rsp)
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	movq	%rsi, -96(%rsp)
	je	.LBB65_48
	cqto
	idivq	%rcx
	movq	%rdx, -72(%rsp)
	jmp	.LBB65_87
	.p2align	4
.LBB65_48:
	xorl	%edx, %edx
	divl	%ecx
	movq	%rdx, -72(%rsp)
.LBB65_87:
	movq	-40(%r10), %rsi
	movq	-32(%r10), %r11
	movq	-24(%r10), %rcx
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB65_88
	cqto
	idivq	%rsi
	jmp	.LBB65_90
	.p2align	4
.LBB65_49:
	movq	48(%rsp), %rcx
	subq	-40(%rsp), %rcx
	cmpq	$256, %rcx
	movl	$256, %eax
	cmovgeq	%rax, %rcx
	movq	%rcx, 56(%rsp)
	movq	40(%rsp), %rax
	subq	-64(%rsp), %rax
	cmpq	$512, %rax
	movl	$512, %ecx
	cmovlq	%rax, %rcx
	movq	%rcx, 120(%rsp)
	movq	-104(%rsp), %rcx
	movq	-120(%rsp), %rdx
	addq	16(%rcx), %rdx
	movq	%rdx, -120(%rsp)
	movq	-80(%rsp), %rdx
	addq	32(%rcx), %rdx
	movq	%rdx, -80(%rsp)
	movq	(%rsp), %rdi
	cmpq	$16, %rdi
	jl	.LBB65_79
	cmpq	$16, %r15
	jl	.LBB65_79
	cmpl	$0, 20(%rsp)
	setne	%cl
	cmpq	$512, %r15
	sete	%dl
	andb	%cl, %dl
	cmpq	$512, %rax
	setge	%al
	andb	%dl, %al
	movb	%al, -121(%rsp)
	leaq	-16(%r15), %rsi
	leaq	-16(%rdi), %rax
	movq	%rax, 136(%rsp)
	xorl	%r11d, %r11d
	movq	-120(%rsp), %r10
	xorl	%ebp, %ebp
	movq	-32(%rsp), %rdx
	movq	%r15, -40(%rsp)
	movq	%rsi, -96(%rsp)
	jmp	.LBB65_52
	.p2align	4
.LBB65_77:
	movq	-32(%rsp), %rdx
	movq	-8(%rsp), %r10
	movq	-16(%rsp), %r11
.LBB65_78:
	movq	%rax, %rbp
	cmpq	%r15, 128(%rsp)
	jge	.LBB65_85
.LBB65_52:
	leaq	64(%rbp), %rax
	cmpq	%rax, %r15
	movq	%rax, 128(%rsp)
	cmovlq	%r15, %rax
	cmpq	$64, %rdi
	movq	%rbp, -64(%rsp)
	movq	%rax, -72(%rsp)
	jb	.LBB65_53
	xorl	%eax, %eax
	jmp	.LBB65_55
	.p2align	4
.LBB65_63:
	movq	-40(%rsp), %r15
	movq	(%rsp), %rdi
	movq	-96(%rsp), %rsi
	movq	-8(%rsp), %r10
	movq	-16(%rsp), %r11
	movq	-64(%rsp), %rbp
	movq	144(%rsp), %rcx
.LBB65_70:
	leaq	64(%rcx), %rax
	subq	$-128, %rcx
	cmpq	%rcx, %rdi
	jl	.LBB65_71
.LBB65_55:
	movq	%rax, %rcx
	cmpb	$0, -121(%rsp)
	je	.LBB65_57
	movq	%rcx, %rax
	xorl	%ecx, %ecx
	incq	%rcx
	.p2align	4
.LBB65_64:
	prefetcht0	(%r10,%r11)
	cmpq	$448, %r11
	je	.LBB65_65
	incq	%rcx
	addq	$64, %r11
	cmpq	$65, %rcx
	jne	.LBB65_64
	jmp	.LBB65_68
.LBB65_65:
	addq	%r12, %r10
	movl	$0, %r11d
	cmpq	$64, %rcx
	je	.LBB65_69
	incq	%rcx
	jmp	.LBB65_64
	.p2align	4
.LBB65_68:
	movq	%rax, %rcx
.LBB65_57:
	cmpq	%rbp, %r15
	jle	.LBB65_70
.LBB65_58:
	movq	%r10, -8(%rsp)
	movq	%r11, -16(%rsp)
	movq	%rcx, %r10
	imulq	%r12, %r10
	addq	-56(%rsp), %r10
	movq	-48(%rsp), %rax
	movq	%rcx, 144(%rsp)
	addq	%rcx, %rax
	movq	%rax, -112(%rsp)
	movq	%rbp, %rcx
	movq	8(%rsp), %rsi
	jmp	.LBB65_59
	.p2align	4
.LBB65_61:
	vmovdqu64	%zmm15, (%r11)
	vmovdqu64	%zmm14, (%r11,%r13)
	vmovdqu64	%zmm13, (%r11,%r13,2)
	vmovdqu64	%zmm12, (%rsi,%r13)
	vmovdqu64	%zmm11, (%r11,%r13,4)
	vmovdqu64	%zmm10, (%rbx,%r13)
	vmovdqu64	%zmm9, (%rbx,%r13,2)
	vmovdqu64	%zmm8, (%rax,%r13)
	vmovdqu64	%zmm7, (%r11,%r13,8)
	vmovdqu64	%zmm6, (%rdi,%r13)
	vmovdqu64	%zmm5, (%rdi,%r13,2)
	vmovdqu64	%zmm4, (%rdx,%r13)
	vmovdqu64	%zmm3, (%rdi,%r13,4)
	vmovdqu64	%zmm2, (%rbp,%r13)
	vmovdqu64	%zmm1, (%rbp,%r13,2)
	vmovdqu64	%zmm0, (%r15,%r13)
.LBB65_62:
	addq	$16, %rcx
	cmpq	-72(%rsp), %rcx
	movq	152(%rsp), %rbx
	movq	8(%rsp), %rsi
	movq	-32(%rsp), %rdx
	jge	.LBB65_63
.LBB65_59:
	movq	-96(%rsp), %rax
	cmpq	%rcx, %rax
	movq	%rcx, %r11
	cmovlq	%rax, %r11
	leaq	(%r10,%r11), %rbp
	vmovdqu	(%r10,%r11), %xmm0
	vmovdqu	(%r8,%rbp), %xmm1
	vinserti128	$1, (%r9,%rbp), %ymm1, %ymm1
	vinserti128	$1, (%r14,%rbp), %ymm0, %ymm0
	leaq	(%rbp,%r12), %rax
	vmovdqu	(%r12,%rbp), %xmm2
	vmovdqu	(%r8,%rax), %xmm3
	vinserti128	$1, (%r9,%rax), %ymm3, %ymm3
	vinserti128	$1, (%r14,%rax), %ymm2, %ymm2
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	leaq	(%rbp,%rbx), %rax
	vmovdqu	(%rbp,%r12,2), %xmm1
	vmovdqu	(%r8,%rax), %xmm4
	vinserti128	$1, (%r9,%rax), %ymm4, %ymm4
	vinserti128	$1, (%r14,%rax), %ymm1, %ymm5
	vmovdqu	(%r12,%rax), %xmm6
	vinserti64x4	$1, %ymm3, %zmm2, %zmm1
	addq	%r12, %rax
	vmovdqu	(%r8,%rax), %xmm2
	vinserti128	$1, (%r9,%rax), %ymm2, %ymm3
	vinserti64x4	$1, %ymm4, %zmm5, %zmm2
	vinserti128	$1, (%r14,%rax), %ymm6, %ymm4
	leaq	(%rbp,%rsi), %r15
	vmovdqu	(%rbp,%r12,4), %xmm5
	vmovdqu	(%r8,%r15), %xmm6
	vinserti128	$1, (%r9,%r15), %ymm6, %ymm6
	vinserti128	$1, (%r14,%r15), %ymm5, %ymm5
	vinserti64x4	$1, %ymm3, %zmm4, %zmm3
	leaq	(%r15,%r12), %rax
	vmovdqu	(%r12,%r15), %xmm4
	vmovdqu	(%r8,%rax), %xmm7
	vinserti128	$1, (%r9,%rax), %ymm7, %ymm7
	vinserti128	$1, (%r14,%rax), %ymm4, %ymm8
	vmovdqu	(%r15,%r12,2), %xmm9
	vinserti64x4	$1, %ymm6, %zmm5, %zmm4
	addq	%rbx, %r15
	vmovdqu	(%r8,%r15), %xmm5
	vinserti128	$1, (%r9,%r15), %ymm5, %ymm6
	vinserti64x4	$1, %ymm7, %zmm8, %zmm5
	vinserti128	$1, (%r14,%r15), %ymm9, %ymm7
	vmovdqu	(%r12,%r15), %xmm8
	addq	%r12, %r15
	vmovdqu	(%r8,%r15), %xmm9
	vinserti128	$1, (%r9,%r15), %ymm9, %ymm9
	vinserti128	$1, (%r14,%r15), %ymm8, %ymm8
	vinserti64x4	$1, %ymm6, %zmm7, %zmm6
	vmovdqu	(%rbp,%r12,8), %xmm10
	addq	80(%rsp), %rbp
	vmovdqu	(%r8,%rbp), %xmm11
	vinserti64x4	$1, %ymm9, %zmm8, %zmm7
	vinserti128	$1, (%r9,%rbp), %ymm11, %ymm8
	vinserti128	$1, (%r14,%rbp), %ymm10, %ymm9
	leaq	(%rbp,%r12), %rax
	vmovdqu	(%r12,%rbp), %xmm10
	vmovdqu	(%r8,%rax), %xmm11
	vinserti128	$1, (%r9,%rax), %ymm11, %ymm11
	vinserti64x4	$1, %ymm8, %zmm9, %zmm8
	vinserti128	$1, (%r14,%rax), %ymm10, %ymm9
	leaq	(%rbp,%rbx), %rax
	vmovdqu	(%rbp,%r12,2), %xmm10
	vmovdqu	(%r8,%rax), %xmm12
	vinserti128	$1, (%r9,%rax), %ymm12, %ymm12
	vinserti128	$1, (%r14,%rax), %ymm10, %ymm10
	vinserti64x4	$1, %ymm11, %zmm9, %zmm9
	vmovdqu	(%r12,%rax), %xmm11
	addq	%r12, %rax
	vmovdqu	(%r8,%rax), %xmm13
	vinserti128	$1, (%r9,%rax), %ymm13, %ymm13
	vinserti128	$1, (%r14,%rax), %ymm11, %ymm11
	vmovdqu	(%rbp,%r12,4), %xmm14
	vinserti64x4	$1, %ymm12, %zmm10, %zmm10
	addq	%rsi, %rbp
	vmovdqu	(%r8,%rbp), %xmm12
	vinserti128	$1, (%r9,%rbp), %ymm12, %ymm12
	vinserti64x4	$1, %ymm13, %zmm11, %zmm11
	vinserti128	$1, (%r14,%rbp), %ymm14, %ymm13
	leaq	(%rbp,%r12), %rax
	vmovdqu	(%r12,%rbp), %xmm14
	vmovdqu	(%r8,%rax), %xmm15
	vinserti128	$1, (%r9,%rax), %ymm15, %ymm15
	vinserti128	$1, (%r14,%rax), %ymm14, %ymm14
	vinserti64x4	$1, %ymm12, %zmm13, %zmm12
	vmovdqu	(%rbp,%r12,2), %xmm13
	addq	%rbx, %rbp
	vmovdqu64	(%r8,%rbp), %xmm16
	vinserti32x4	$1, (%r9,%rbp), %ymm16, %ymm16
	vinserti128	$1, (%r14,%rbp), %ymm13, %ymm13
	vmovdqu64	(%r12,%rbp), %xmm17
	vinserti64x4	$1, %ymm15, %zmm14, %zmm14
	addq	%r12, %rbp
	vmovdqu	(%r8,%rbp), %xmm15
	vinserti128	$1, (%r9,%rbp), %ymm15, %ymm15
	vinserti64x4	$1, %ymm16, %zmm13, %zmm13
	vinserti32x4	$1, (%r14,%rbp), %ymm17, %ymm16
	vinserti64x4	$1, %ymm15, %zmm16, %zmm15
	vpunpcklbw	%zmm8, %zmm0, %zmm16
	vpunpckhbw	%zmm8, %zmm0, %zmm0
	vpunpcklbw	%zmm9, %zmm1, %zmm8
	vpunpckhbw	%zmm9, %zmm1, %zmm1
	vpunpcklbw	%zmm10, %zmm2, %zmm9
	vpunpckhbw	%zmm10, %zmm2, %zmm2
	vpunpcklbw	%zmm11, %zmm3, %zmm10
	vpunpckhbw	%zmm11, %zmm3, %zmm3
	vpunpcklbw	%zmm12, %zmm4, %zmm11
	vpunpckhbw	%zmm12, %zmm4, %zmm4
	vpunpcklbw	%zmm14, %zmm5, %zmm12
	vpunpckhbw	%zmm14, %zmm5, %zmm5
	vpunpcklbw	%zmm13, %zmm6, %zmm14
	vpunpckhbw	%zmm13, %zmm6, %zmm6
	vpunpcklbw	%zmm15, %zmm7, %zmm13
	vpunpckhbw	%zmm15, %zmm7, %zmm7
	vpunpcklbw	%zmm11, %zmm16, %zmm15
	vpunpckhbw	%zmm11, %zmm16, %zmm11
	vpunpcklbw	%zmm4, %zmm0, %zmm16
	vpunpckhbw	%zmm4, %zmm0, %zmm0
	vpunpcklbw	%zmm12, %zmm8, %zmm4
	vpunpckhbw	%zmm12, %zmm8, %zmm8
	vpunpcklbw	%zmm5, %zmm1, %zmm12
	vpunpckhbw	%zmm5, %zmm1, %zmm1
	vpunpcklbw	%zmm14, %zmm9, %zmm5
	vpunpckhbw	%zmm14, %zmm9, %zmm9
	vpunpcklbw	%zmm6, %zmm2, %zmm14
	vpunpckhbw	%zmm6, %zmm2, %zmm2
	vpunpcklbw	%zmm13, %zmm10, %zmm6
	vpunpckhbw	%zmm13, %zmm10, %zmm10
	vpunpcklbw	%zmm7, %zmm3, %zmm13
	vpunpckhbw	%zmm7, %zmm3, %zmm3
	vpunpcklbw	%zmm5, %zmm15, %zmm7
	vpunpckhbw	%zmm5, %zmm15, %zmm5
	vpunpcklbw	%zmm9, %zmm11, %zmm17
	vpunpckhbw	%zmm9, %zmm11, %zmm18
	vpunpcklbw	%zmm14, %zmm16, %zmm19
	vpunpckhbw	%zmm14, %zmm16, %zmm16
	vpunpcklbw	%zmm2, %zmm0, %zmm20
	vpunpckhbw	%zmm2, %zmm0, %zmm0
	vpunpcklbw	%zmm6, %zmm4, %zmm2
	vpunpckhbw	%zmm6, %zmm4, %zmm4
	vpunpcklbw	%zmm10, %zmm8, %zmm6
	vpunpckhbw	%zmm10, %zmm8, %zmm8
	vpunpcklbw	%zmm13, %zmm12, %zmm21
	vpunpckhbw	%zmm13, %zmm12, %zmm22
	vpunpcklbw	%zmm3, %zmm1, %zmm23
	vpunpckhbw	%zmm3, %zmm1, %zmm24
	vpunpcklbw	%zmm2, %zmm7, %zmm15
	vpunpckhbw	%zmm2, %zmm7, %zmm14
	vpunpcklbw	%zmm4, %zmm5, %zmm13
	vpunpckhbw	%zmm4, %zmm5, %zmm12
	vpunpcklbw	%zmm6, %zmm17, %zmm11
	vpunpckhbw	%zmm6, %zmm17, %zmm10
	vpunpcklbw	%zmm8, %zmm18, %zmm9
	vpunpckhbw	%zmm8, %zmm18, %zmm8
	vpunpcklbw	%zmm21, %zmm19, %zmm7
	vpunpckhbw	%zmm21, %zmm19, %zmm6
	vpunpcklbw	%zmm22, %zmm16, %zmm5
	vpunpckhbw	%zmm22, %zmm16, %zmm4
	vpunpcklbw	%zmm23, %zmm20, %zmm3
	vpunpckhbw	%zmm23, %zmm20, %zmm2
	vpunpcklbw	%zmm24, %zmm0, %zmm1
	vpunpckhbw	%zmm24, %zmm0, %zmm0
	imulq	%r13, %r11
	addq	-112(%rsp), %r11
	movq	72(%rsp), %r15
	leaq	(%r11,%r15), %rsi
	movq	64(%rsp), %rbp
	leaq	(%r11,%rbp), %rbx
	leaq	(%rbx,%r15), %rax
	leaq	(%r11,%rdx), %rdi
	leaq	(%rdi,%r15), %rdx
	addq	%rdi, %rbp
	addq	%rbp, %r15
	cmpb	$0, -84(%rsp)
	je	.LBB65_61
	vmovntdq	%zmm15, (%r11)
	vmovntdq	%zmm14, (%r11,%r13)
	vmovntdq	%zmm13, (%r11,%r13,2)
	vmovntdq	%zmm12, (%rsi,%r13)
	vmovntdq	%zmm11, (%r11,%r13,4)
	vmovntdq	%zmm10, (%rbx,%r13)
	vmovntdq	%zmm9, (%rbx,%r13,2)
	vmovntdq	%zmm8, (%rax,%r13)
	vmovntdq	%zmm7, (%r11,%r13,8)
	vmovntdq	%zmm6, (%rdi,%r13)
	vmovntdq	%zmm5, (%rdi,%r13,2)
	vmovntdq	%zmm4, (%rdx,%r13)
	vmovntdq	%zmm3, (%rdi,%r13,4)
	vmovntdq	%zmm2, (%rbp,%r13)
	vmovntdq	%zmm1, (%rbp,%r13,2)
	vmovntdq	%zmm0, (%r15,%r13)
	jmp	.LBB65_62
.LBB65_69:
	movl	$0, %r11d
	cmpq	%rbp, %r15
	movq	%rax, %rcx
	jle	.LBB65_70
	jmp	.LBB65_58
	.p2align	4
.LBB65_53:
	movq	$0, -112(%rsp)
	jmp	.LBB65_72
	.p2align	4
.LBB65_71:
	movq	%rax, -112(%rsp)
	cmpq	%rdi, %rax
	movq	-72(%rsp), %rax
	jge	.LBB65_78
.LBB65_72:
	movq	%r11, -16(%rsp)
	movq	%r10, -8(%rsp)
	jmp	.LBB65_73
	.p2align	4
.LBB65_76:
	movq	-112(%rsp), %rdx
	addq	$16, %rdx
	movq	(%rsp), %rdi
	movq	%rdx, -112(%rsp)
	cmpq	%rdi, %rdx
	movq	-40(%rsp), %r15
	movq	-64(%rsp), %rbp
	jge	.LBB65_77
.LBB65_73:
	cmpq	%rbp, %r15
	movq	72(%rsp), %r15
	movq	64(%rsp), %rdi
	movq	8(%rsp), %r10
	jle	.LBB65_76
	movq	136(%rsp), %rax
	movq	-112(%rsp), %rdx
	cmpq	%rdx, %rax
	cmovlq	%rax, %rdx
	movq	-48(%rsp), %rax
	leaq	(%rax,%rdx), %r11
	imulq	%r12, %rdx
	addq	-56(%rsp), %rdx
	movq	-64(%rsp), %rcx
	.p2align	4
.LBB65_75:
	cmpq	%rcx, %rsi
	movq	%rcx, %rbp
	cmovlq	%rsi, %rbp
	leaq	(%rdx,%rbp), %rax
	leaq	(%rax,%r12), %rsi
	vmovdqu	(%r12,%rax), %xmm1
	vmovdqu	(%rax,%r12,2), %xmm2
	vmovdqu	(%rbx,%rsi), %xmm3
	leaq	(%rax,%r10), %rsi
	vmovdqu	(%rax,%r12,4), %xmm4
	vmovdqu	(%r12,%rsi), %xmm5
	vmovdqu	(%rsi,%r12,2), %xmm6
	addq	%r12, %rsi
	vmovdqu	(%rbx,%rsi), %xmm7
	vmovdqu	(%rax,%r12,8), %xmm0
	addq	80(%rsp), %rax
	leaq	(%rax,%r12), %rsi
	vmovdqu	(%rbx,%rsi), %xmm8
	movq	-96(%rsp), %rsi
	vmovdqu	(%rdx,%rbp), %xmm9
	vmovdqu	(%r12,%rax), %xmm10
	vmovdqu	(%rax,%r12,2), %xmm11
	vmovdqu	(%rax,%r12,4), %xmm12
	addq	%r10, %rax
	vmovdqu	(%r12,%rax), %xmm13
	vmovdqu	(%rax,%r12,2), %xmm14
	addq	%r12, %rax
	vmovdqu	(%rbx,%rax), %xmm15
	vpunpcklbw	%xmm0, %xmm9, %xmm16
	vpunpckhbw	%xmm0, %xmm9, %xmm0
	vpunpcklbw	%xmm10, %xmm1, %xmm9
	vpunpckhbw	%xmm10, %xmm1, %xmm1
	vpunpcklbw	%xmm11, %xmm2, %xmm10
	vpunpckhbw	%xmm11, %xmm2, %xmm2
	vpunpcklbw	%xmm8, %xmm3, %xmm11
	vpunpckhbw	%xmm8, %xmm3, %xmm3
	vpunpcklbw	%xmm12, %xmm4, %xmm8
	vpunpckhbw	%xmm12, %xmm4, %xmm4
	vpunpcklbw	%xmm13, %xmm5, %xmm12
	vpunpckhbw	%xmm13, %xmm5, %xmm5
	vpunpcklbw	%xmm14, %xmm6, %xmm13
	vpunpckhbw	%xmm14, %xmm6, %xmm6
	vpunpcklbw	%xmm15, %xmm7, %xmm14
	vpunpckhbw	%xmm15, %xmm7, %xmm7
	vpunpcklbw	%xmm8, %xmm16, %xmm15
	vpunpckhbw	%xmm8, %xmm16, %xmm8
	vpunpcklbw	%xmm4, %xmm0, %xmm16
	vpunpcklbw	%xmm12, %xmm9, %xmm17
	vpunpckhbw	%xmm12, %xmm9, %xmm9
	vpunpcklbw	%xmm5, %xmm1, %xmm12
	vpunpcklbw	%xmm13, %xmm10, %xmm18
	vpunpckhbw	%xmm13, %xmm10, %xmm10
	vpunpcklbw	%xmm6, %xmm2, %xmm13
	vpunpcklbw	%xmm14, %xmm11, %xmm19
	vpunpckhbw	%xmm14, %xmm11, %xmm11
	vpunpcklbw	%xmm7, %xmm3, %xmm14
	vpunpcklbw	%xmm18, %xmm15, %xmm20
	vpunpckhbw	%xmm18, %xmm15, %xmm15
	vpunpcklbw	%xmm10, %xmm8, %xmm18
	vpunpckhbw	%xmm10, %xmm8, %xmm8
	vpunpcklbw	%xmm13, %xmm16, %xmm10
	vpunpckhbw	%xmm13, %xmm16, %xmm13
	vpunpcklbw	%xmm19, %xmm17, %xmm16
	vpunpckhbw	%xmm19, %xmm17, %xmm17
	vpunpcklbw	%xmm11, %xmm9, %xmm19
	vpunpckhbw	%xmm11, %xmm9, %xmm9
	vpunpcklbw	%xmm14, %xmm12, %xmm11
	vpunpckhbw	%xmm14, %xmm12, %xmm12
	vpunpcklbw	%xmm16, %xmm20, %xmm14
	vpunpckhbw	%xmm16, %xmm20, %xmm16
	vpunpcklbw	%xmm17, %xmm15, %xmm20
	vpunpckhbw	%xmm17, %xmm15, %xmm15
	vpunpcklbw	%xmm19, %xmm18, %xmm17
	vpunpckhbw	%xmm19, %xmm18, %xmm18
	vpunpcklbw	%xmm9, %xmm8, %xmm19
	vpunpckhbw	%xmm9, %xmm8, %xmm8
	vpunpcklbw	%xmm11, %xmm10, %xmm9
	vpunpckhbw	%xmm11, %xmm10, %xmm10
	imulq	%r13, %rbp
	vmovdqu	%xmm14, (%r11,%rbp)
	addq	%r11, %rbp
	vmovdqu64	%xmm16, (%r13,%rbp)
	vmovdqu64	%xmm20, (%rbp,%r13,2)
	vpunpcklbw	%xmm12, %xmm13, %xmm11
	vpunpckhbw	%xmm12, %xmm13, %xmm12
	leaq	(%rbp,%r13), %rax
	vmovdqu	%xmm15, (%r15,%rax)
	vmovdqu64	%xmm17, (%rbp,%r13,4)
	leaq	(%rbp,%rdi), %rax
	vmovdqu64	%xmm18, (%r13,%rax)
	vmovdqu64	%xmm19, (%rax,%r13,2)
	addq	%r13, %rax
	vmovdqu	%xmm8, (%r15,%rax)
	vmovdqu	%xmm9, (%rbp,%r13,8)
	addq	-32(%rsp), %rbp
	movq	%rbp, %rax
	addq	%r13, %rax
	vmovdqu	%xmm10, (%r13,%rbp)
	vmovdqu	%xmm11, (%rbp,%r13,2)
	vmovdqu	%xmm12, (%r15,%rax)
	vpunpckhbw	%xmm4, %xmm0, %xmm0
	vpunpckhbw	%xmm5, %xmm1, %xmm1
	vpunpckhbw	%xmm6, %xmm2, %xmm2
	vpunpckhbw	%xmm7, %xmm3, %xmm3
	vpunpcklbw	%xmm2, %xmm0, %xmm4
	vpunpckhbw	%xmm2, %xmm0, %xmm0
	vpunpcklbw	%xmm3, %xmm1, %xmm2
	vpunpckhbw	%xmm3, %xmm1, %xmm1
	vpunpcklbw	%xmm2, %xmm4, %xmm3
	vpunpckhbw	%xmm2, %xmm4, %xmm2
	vmovdqu	%xmm3, (%rbp,%r13,4)
	vpunpcklbw	%xmm1, %xmm0, %xmm3
	addq	%rdi, %rbp
	vmovdqu	%xmm2, (%r13,%rbp)
	vmovdqu	%xmm3, (%rbp,%r13,2)
	vpunpckhbw	%xmm1, %xmm0, %xmm0
	movq	%rbp, %rax
	addq	%r13, %rax
	vmovdqu	%xmm0, (%r15,%rax)
	movq	-72(%rsp), %rax
	addq	$16, %rcx
	cmpq	%rax, %rcx
	jl	.LBB65_75
	jmp	.LBB65_76
	.p2align	4
.LBB65_79:
	testq	%r15, %r15
	je	.LBB65_85
	xorl	%eax, %eax
	jmp	.LBB65_81
	.p2align	4
.LBB65_84:
	incq	%rax
	addq	%r13, %r10
	movq	%r10, -48(%rsp)
	incq	-56(%rsp)
	cmpq	%r15, %rax
	je	.LBB65_85
.LBB65_81:
	testq	%rdi, %rdi
	movq	-48(%rsp), %r10
	je	.LBB65_84
	movq	-56(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB65_83:
	movzbl	(%rcx), %esi
	movb	%sil, (%r10,%rdx)
	incq	%rdx
	addq	%r12, %rcx
	cmpq	%rdx, %rdi
	jne	.LBB65_83
	jmp	.LBB65_84
.Lfunc_end65:
	.size	nt_b8_transpose__avx512, .Lfunc_end65-nt_b8_transpose__avx512
	.cfi_endproc
	.globl	nt_b16_transpose__avx512
	.p2align	4
	.type	nt_b16_transpose__avx512,@function
nt_b16_transpose__avx512:
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
	subq	$144, %rsp
	.cfi_def_cfa_offset 200
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rcx
	movq	(%rdi), %rdx
	movq	8(%rdi), %r8
	leaq	255(%r8), %rax
	movq	%r8, 24(%rsp)
	addq	$510, %r8
	testq	%rax, %rax
	cmovnsq	%rax, %r8
	leaq	127(%rdx), %rax
	movq	%rdx, 32(%rsp)
	leaq	254(%rdx), %r9
	testq	%rax, %rax
	cmovnsq	%rax, %r9
	movq	24(%rdi), %r13
	movq	40(%rdi), %r10
	leaq	(%r10,%r10), %rbp
	movq	%rdi, -120(%rsp)
	movl	248(%rdi), %eax
	movl	%eax, 12(%rsp)
	testl	%eax, %eax
	je	.LBB66_3
	cmpq	%rcx, %rsi
	jge	.LBB66_33
	movq	-120(%rsp), %rax
	movl	32(%rax), %eax
	orl	%ebp, %eax
	testb	$63, %al
	movq	%rsi, %rax
	sete	%dl
	movl	%edx, -84(%rsp)
	jmp	.LBB66_5
.LBB66_3:
	cmpq	%rcx, %rsi
	jge	.LBB66_33
	movq	%rsi, %rax
	movl	$0, -84(%rsp)
.LBB66_5:
	movq	%r13, -80(%rsp)
	sarq	$8, %r8
	sarq	$7, %r9
	movq	%r8, -16(%rsp)
	imulq	%r8, %r9
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	movq	%r9, 80(%rsp)
	movq	%rax, %r15
	je	.LBB66_6
	cqto
	idivq	%r9
	jmp	.LBB66_8
.LBB66_6:
	xorl	%edx, %edx
	divl	%r9d
.LBB66_8:
	movq	%rax, %rdi
	movq	%rdx, %rax
	movq	-16(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	movq	%rcx, 16(%rsp)
	je	.LBB66_9
	movq	%rdx, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	movq	%rax, %r14
	jmp	.LBB66_11
.LBB66_9:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
	movl	%eax, %r14d
.LBB66_11:
	shlq	$7, %r14
	shlq	$8, %rbx
	movq	%r14, %r11
	imulq	-80(%rsp), %r11
	addq	%rbx, %r11
	movq	%rbx, %r13
	imulq	%r10, %r13
	addq	%r14, %r13
	movq	-120(%rsp), %rax
	movq	48(%rax), %rsi
	movq	%rsi, %rcx
	decq	%rcx
	movq	%r10, -24(%rsp)
	movq	%r14, -96(%rsp)
	js	.LBB66_27
	movq	%rdi, %rax
	testb	$1, %sil
	jne	.LBB66_14
	movq	%rcx, %rsi
	testq	%rcx, %rcx
	jne	.LBB66_19
	jmp	.LBB66_27
.LBB66_14:
	movq	-120(%rsp), %rdx
	addq	$56, %rdx
	leaq	(%rcx,%rcx,2), %rdi
	movq	(%rdx,%rdi,8), %r9
	movq	8(%rdx,%rdi,8), %r8
	movq	16(%rdx,%rdi,8), %rdi
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB66_15
	cqto
	idivq	%r9
	jmp	.LBB66_17
.LBB66_15:
	xorl	%edx, %edx
	divl	%r9d
.LBB66_17:
	imulq	%rdx, %r8
	addq	%r8, %r11
	imulq	%rdx, %rdi
	addq	%rdi, %r13
	addq	$-2, %rsi
	testq	%rcx, %rcx
	je	.LBB66_27
.LBB66_19:
	leaq	(%rsi,%rsi,2), %rcx
	addq	$2, %rsi
	movq	-120(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %rcx
	addq	$72, %rcx
	jmp	.LBB66_20
	.p2align	4
.LBB66_24:
	xorl	%edx, %edx
	divl	%r12d
.LBB66_26:
	imulq	%r10, %r8
	addq	%r8, %r11
	imulq	%r10, %rdi
	addq	%rdi, %r13
	imulq	%rdx, %r14
	addq	%r14, %r11
	imulq	%rdx, %r9
	addq	%r9, %r13
	addq	$-2, %rsi
	addq	$-48, %rcx
	cmpq	$1, %rsi
	jle	.LBB66_27
.LBB66_20:
	movq	-16(%rcx), %r9
	movq	-8(%rcx), %r8
	movq	(%rcx), %rdi
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB66_21
	cqto
	idivq	%r9
	movq	%rdx, %r10
	jmp	.LBB66_23
	.p2align	4
.LBB66_21:
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %r10d
.LBB66_23:
	movq	-40(%rcx), %r12
	movq	-32(%rcx), %r14
	movq	-24(%rcx), %r9
	movq	%rax, %rdx
	orq	%r12, %rdx
	shrq	$32, %rdx
	je	.LBB66_24
	cqto
	idivq	%r12
	jmp	.LBB66_26
.LBB66_27:
	movq	16(%rsp), %rcx
	cmpq	%rcx, %r15
	jne	.LBB66_28
.LBB66_31:
	cmpb	$0, -84(%rsp)
	je	.LBB66_33
	sfence
.LBB66_33:
	addq	$144, %rsp
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
.LBB66_28:
	.cfi_def_cfa_offset 200
	movq	-80(%rsp), %rsi
	leaq	(%rsi,%rsi), %r14
	addq	%r13, %r13
	movq	-120(%rsp), %rdx
	addq	32(%rdx), %r13
	movq	%r13, -112(%rsp)
	addq	%r11, %r11
	addq	16(%rdx), %r11
	movq	%r11, -128(%rsp)
	movq	24(%rsp), %r9
	subq	%rbx, %r9
	cmpq	$256, %r9
	movl	$256, %eax
	cmovgeq	%rax, %r9
	movq	%r15, %rax
	movq	32(%rsp), %r8
	subq	-96(%rsp), %r8
	cmpq	$128, %r8
	movl	$128, %edi
	cmovgeq	%rdi, %r8
	decq	%rcx
	movq	%rcx, 72(%rsp)
	leaq	56(%rdx), %rcx
	movq	%rcx, 56(%rsp)
	movq	%rsi, %r12
	shlq	$4, %r12
	leaq	(,%rsi,4), %r11
	leaq	(,%rsi,8), %rcx
	movq	%rcx, 48(%rsp)
	movq	-24(%rsp), %rcx
	leaq	(,%rcx,4), %rdi
	shlq	$3, %rcx
	movq	%rcx, -24(%rsp)
	shlq	$5, %rsi
	movq	%rsi, -80(%rsp)
	leaq	(%r12,%r12,2), %rbx
	leaq	72(%rdx), %rcx
	movq	%rcx, 64(%rsp)
	movq	%rdi, 40(%rsp)
	movq	%r12, 120(%rsp)
	movq	%rbx, 112(%rsp)
	jmp	.LBB66_29
	.p2align	4
.LBB66_84:
	movq	104(%rsp), %rax
	cmpq	16(%rsp), %rax
	movq	96(%rsp), %r8
	movq	88(%rsp), %r9
	je	.LBB66_31
.LBB66_29:
	movq	%r9, (%rsp)
	movq	-112(%rsp), %rcx
	movq	%rcx, -48(%rsp)
	movq	-128(%rsp), %rcx
	movq	%rcx, -56(%rsp)
	incq	%rax
	movq	72(%rsp), %rcx
	cmpq	%rax, %rcx
	movq	%rax, 104(%rsp)
	cmovlq	%rcx, %rax
	movq	%rax, %rcx
	movq	80(%rsp), %rsi
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB66_30
	cqto
	idivq	%rsi
	jmp	.LBB66_35
	.p2align	4
.LBB66_30:
	xorl	%edx, %edx
	divl	%esi
.LBB66_35:
	movq	-16(%rsp), %rcx
	movq	-80(%rsp), %r15
	movq	%rax, %r9
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%r8, -32(%rsp)
	je	.LBB66_36
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rsi
	jmp	.LBB66_38
	.p2align	4
.LBB66_36:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %esi
.LBB66_38:
	shlq	$7, %rsi
	shlq	$8, %rdx
	movq	-120(%rsp), %rax
	movq	24(%rax), %rcx
	imulq	%rsi, %rcx
	addq	%rdx, %rcx
	movq	%rcx, -128(%rsp)
	movq	40(%rax), %rcx
	imulq	%rdx, %rcx
	addq	%rsi, %rcx
	movq	%rcx, -112(%rsp)
	movq	48(%rax), %r13
	movq	%r13, %rcx
	decq	%rcx
	movq	%rdx, -72(%rsp)
	movq	%rsi, -8(%rsp)
	js	.LBB66_49
	movq	%r9, %rax
	testb	$1, %r13b
	jne	.LBB66_41
	movq	%rcx, %r13
	testq	%rcx, %rcx
	jne	.LBB66_46
	jmp	.LBB66_49
	.p2align	4
.LBB66_41:
	leaq	(%rcx,%rcx,2), %r10
	movq	56(%rsp), %rsi
	movq	(%rsi,%r10,8), %r9
	movq	8(%rsi,%r10,8), %r8
	movq	16(%rsi,%r10,8), %rsi
	movq	%rax, %r10
	orq	%r9, %r10
	shrq	$32, %r10
	je	.LBB66_42
	cqto
	idivq	%r9
	jmp	.LBB66_44
.LBB66_42:
	xorl	%edx, %edx
	divl	%r9d
.LBB66_44:
	imulq	%rdx, %r8
	addq	%r8, -128(%rsp)
	imulq	%rdx, %rsi
	addq	%rsi, -112(%rsp)
	addq	$-2, %r13
	testq	%rcx, %rcx
	je	.LBB66_49
.LBB66_46:
	leaq	(,%r13,2), %rcx
	addq	%r13, %rcx
	addq	$2, %r13
	movq	64(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %rcx
	jmp	.LBB66_47
	.p2align	4
.LBB66_87:
	xorl	%edx, %edx
	divl	%esi
.LBB66_89:
	movq	-104(%rsp), %r9
	imulq	%r9, %r10
	movq	-128(%rsp), %rsi
	addq	%r10, %rsi
	movq	-64(%rsp), %r13
	imulq	%r9, %r13
	movq	-112(%rsp), %r10
	addq	%r13, %r10
	imulq	%rdx, %r8
	addq	%r8, %rsi
	movq	%rsi, -128(%rsp)
	movq	-40(%rsp), %rsi
	imulq	%rdx, %rsi
	addq	%rsi, %r10
	movq	%r10, -112(%rsp)
	movq	-96(%rsp), %r13
	addq	$-2, %r13
	addq	$-48, %rcx
	cmpq	$1, %r13
	jle	.LBB66_49
.LBB66_47:
	movq	-16(%rcx), %rsi
	movq	-8(%rcx), %r10
	movq	(%rcx), %rdx
	movq	%rdx, -64(%rsp)
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	movq	%r13, -96(%rsp)
	je	.LBB66_48
	cqto
	idivq	%rsi
	movq	%rdx, -104(%rsp)
	jmp	.LBB66_86
	.p2align	4
.LBB66_48:
	xorl	%edx, %edx
	divl	%esi
	movq	%rdx, -104(%rsp)
.LBB66_86:
	movq	-40(%rcx), %rsi
	movq	-32(%rcx), %r8
	movq	-24(%rcx), %rdx
	movq	%rdx, -40(%rsp)
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB66_87
	cqto
	idivq	%rsi
	jmp	.LBB66_89
	.p2align	4
.LBB66_49:
	movq	32(%rsp), %rcx
	subq	-8(%rsp), %rcx
	cmpq	$128, %rcx
	movl	$128, %eax
	cmovgeq	%rax, %rcx
	movq	%rcx, 96(%rsp)
	movq	24(%rsp), %rax
	subq	-72(%rsp), %rax
	cmpq	$256, %rax
	movl	$256, %ecx
	cmovlq	%rax, %rcx
	movq	%rcx, 88(%rsp)
	movq	-128(%rsp), %rdx
	addq	%rdx, %rdx
	movq	-120(%rsp), %rcx
	addq	16(%rcx), %rdx
	movq	%rdx, -128(%rsp)
	movq	-112(%rsp), %rdx
	addq	%rdx, %rdx
	addq	32(%rcx), %rdx
	movq	%rdx, -112(%rsp)
	movq	-32(%rsp), %r10
	cmpq	$8, %r10
	movq	(%rsp), %r9
	jl	.LBB66_78
	cmpq	$8, %r9
	jl	.LBB66_78
	cmpl	$0, 12(%rsp)
	setne	%cl
	cmpq	$256, %r9
	sete	%dl
	andb	%cl, %dl
	cmpq	$256, %rax
	setge	%al
	andb	%dl, %al
	movb	%al, -8(%rsp)
	leaq	-8(%r9), %rax
	leaq	-8(%r10), %rcx
	movq	%rcx, 136(%rsp)
	xorl	%r8d, %r8d
	movq	-128(%rsp), %rdx
	xorl	%r13d, %r13d
	jmp	.LBB66_52
	.p2align	4
.LBB66_72:
	movq	-80(%rsp), %r15
	movq	40(%rsp), %rdi
	movq	120(%rsp), %r12
	movq	-72(%rsp), %rdx
	movq	-96(%rsp), %rsi
	movq	112(%rsp), %rbx
.LBB66_73:
	movq	%rsi, %r13
	cmpq	%r9, 128(%rsp)
	jge	.LBB66_84
.LBB66_52:
	leaq	32(%r13), %rsi
	cmpq	%rsi, %r9
	movq	%rsi, 128(%rsp)
	cmovlq	%r9, %rsi
	cmpq	$32, %r10
	movq	%r13, -64(%rsp)
	movq	%rsi, -96(%rsp)
	jb	.LBB66_53
	xorl	%ecx, %ecx
	jmp	.LBB66_55
	.p2align	4
.LBB66_64:
	movq	(%rsp), %r9
	movq	-72(%rsp), %rdx
	movq	-64(%rsp), %r13
.LBB66_65:
	movq	-40(%rsp), %rcx
	leaq	32(%rcx), %r10
	addq	$64, %rcx
	cmpq	%rcx, -32(%rsp)
	movq	%r10, %rcx
	jl	.LBB66_66
.LBB66_55:
	movq	%rcx, -40(%rsp)
	cmpb	$0, -8(%rsp)
	je	.LBB66_58
	xorl	%ecx, %ecx
	incq	%rcx
	.p2align	4
.LBB66_75:
	prefetcht0	(%rdx,%r8)
	cmpq	$448, %r8
	je	.LBB66_76
	incq	%rcx
	addq	$64, %r8
	cmpq	$33, %rcx
	jne	.LBB66_75
	jmp	.LBB66_58
.LBB66_76:
	addq	%r14, %rdx
	movl	$0, %r8d
	cmpq	$32, %rcx
	je	.LBB66_57
	incq	%rcx
	jmp	.LBB66_75
.LBB66_57:
	movl	$0, %r8d
	.p2align	4
.LBB66_58:
	cmpq	%r13, %r9
	jle	.LBB66_65
	movq	%rdx, -72(%rsp)
	movq	-40(%rsp), %rdx
	movq	%rdx, %r9
	imulq	%r14, %r9
	addq	-56(%rsp), %r9
	movq	-48(%rsp), %rcx
	leaq	(%rcx,%rdx,2), %rcx
	movq	%rcx, -104(%rsp)
	jmp	.LBB66_60
	.p2align	4
.LBB66_62:
	vmovdqu64	%zmm7, (%r10)
	vmovdqu64	%zmm6, (%r10,%rbp)
	vmovdqu64	%zmm5, (%rdx)
	vmovdqu64	%zmm4, (%rdx,%rbp)
	vmovdqu64	%zmm3, (%rsi)
	vmovdqu64	%zmm2, (%rsi,%rbp)
	vmovdqu64	%zmm1, (%rcx)
	vmovdqu64	%zmm0, (%rcx,%rbp)
.LBB66_63:
	addq	$8, %r13
	movq	-96(%rsp), %rsi
	cmpq	%rsi, %r13
	jge	.LBB66_64
.LBB66_60:
	cmpq	%r13, %rax
	movq	%r13, %r10
	cmovlq	%rax, %r10
	leaq	(%r9,%r10,2), %rcx
	vmovdqu	(%r9,%r10,2), %xmm0
	vmovdqu	(%r15,%rcx), %xmm1
	vinserti128	$1, (%rbx,%rcx), %ymm1, %ymm1
	vinserti128	$1, (%r12,%rcx), %ymm0, %ymm0
	leaq	(%rcx,%r14), %rdx
	vmovdqu	(%r14,%rcx), %xmm2
	vmovdqu	(%r15,%rdx), %xmm3
	vinserti64x4	$1, %ymm1, %zmm0, %zmm0
	vinserti128	$1, (%rbx,%rdx), %ymm3, %ymm1
	vinserti128	$1, (%r12,%rdx), %ymm2, %ymm2
	leaq	(%rcx,%r11), %rdx
	vmovdqu	(%r11,%rcx), %xmm3
	vmovdqu	(%r15,%rdx), %xmm4
	vinserti128	$1, (%rbx,%rdx), %ymm4, %ymm4
	vinserti64x4	$1, %ymm1, %zmm2, %zmm1
	vinserti128	$1, (%r12,%rdx), %ymm3, %ymm2
	vmovdqu	(%r14,%rdx), %xmm3
	addq	%r14, %rdx
	vmovdqu	(%r15,%rdx), %xmm5
	vinserti128	$1, (%rbx,%rdx), %ymm5, %ymm5
	vinserti128	$1, (%r12,%rdx), %ymm3, %ymm3
	vinserti64x4	$1, %ymm4, %zmm2, %zmm2
	movq	48(%rsp), %rdx
	vmovdqu	(%rdx,%rcx), %xmm4
	addq	%rdx, %rcx
	vmovdqu	(%r15,%rcx), %xmm6
	vinserti64x4	$1, %ymm5, %zmm3, %zmm3
	vinserti128	$1, (%rbx,%rcx), %ymm6, %ymm5
	vinserti128	$1, (%r12,%rcx), %ymm4, %ymm4
	leaq	(%rcx,%r14), %rdx
	vmovdqu	(%r14,%rcx), %xmm6
	vmovdqu	(%r15,%rdx), %xmm7
	vinserti128	$1, (%rbx,%rdx), %ymm7, %ymm7
	vinserti64x4	$1, %ymm5, %zmm4, %zmm4
	vinserti128	$1, (%r12,%rdx), %ymm6, %ymm5
	vmovdqu	(%r11,%rcx), %xmm6
	addq	%r11, %rcx
	vmovdqu	(%r15,%rcx), %xmm8
	vinserti128	$1, (%rbx,%rcx), %ymm8, %ymm8
	vinserti128	$1, (%r12,%rcx), %ymm6, %ymm6
	vinserti64x4	$1, %ymm7, %zmm5, %zmm5
	vmovdqu	(%r14,%rcx), %xmm7
	addq	%r14, %rcx
	vmovdqu	(%r15,%rcx), %xmm9
	vinserti64x4	$1, %ymm8, %zmm6, %zmm6
	vinserti128	$1, (%rbx,%rcx), %ymm9, %ymm8
	vinserti128	$1, (%r12,%rcx), %ymm7, %ymm7
	vinserti64x4	$1, %ymm8, %zmm7, %zmm7
	vpunpcklwd	%zmm4, %zmm0, %zmm8
	vpunpckhwd	%zmm4, %zmm0, %zmm0
	vpunpcklwd	%zmm5, %zmm1, %zmm4
	vpunpckhwd	%zmm5, %zmm1, %zmm1
	vpunpcklwd	%zmm6, %zmm2, %zmm5
	vpunpckhwd	%zmm6, %zmm2, %zmm2
	vpunpcklwd	%zmm7, %zmm3, %zmm6
	vpunpckhwd	%zmm7, %zmm3, %zmm3
	vpunpcklwd	%zmm5, %zmm8, %zmm9
	vpunpckhwd	%zmm5, %zmm8, %zmm8
	vpunpcklwd	%zmm2, %zmm0, %zmm10
	vpunpckhwd	%zmm2, %zmm0, %zmm0
	vpunpcklwd	%zmm6, %zmm4, %zmm2
	vpunpckhwd	%zmm6, %zmm4, %zmm4
	vpunpcklwd	%zmm3, %zmm1, %zmm11
	vpunpckhwd	%zmm3, %zmm1, %zmm12
	vpunpcklwd	%zmm2, %zmm9, %zmm7
	vpunpckhwd	%zmm2, %zmm9, %zmm6
	vpunpcklwd	%zmm4, %zmm8, %zmm5
	vpunpckhwd	%zmm4, %zmm8, %zmm4
	vpunpcklwd	%zmm11, %zmm10, %zmm3
	vpunpckhwd	%zmm11, %zmm10, %zmm2
	vpunpcklwd	%zmm12, %zmm0, %zmm1
	vpunpckhwd	%zmm12, %zmm0, %zmm0
	imulq	%rbp, %r10
	addq	-104(%rsp), %r10
	leaq	(%r10,%rdi), %rdx
	movq	-24(%rsp), %rcx
	leaq	(%r10,%rcx), %rsi
	leaq	(%rsi,%rdi), %rcx
	cmpb	$0, -84(%rsp)
	je	.LBB66_62
	vmovntdq	%zmm7, (%r10)
	vmovntdq	%zmm6, (%r10,%rbp)
	vmovntdq	%zmm5, (%rdx)
	vmovntdq	%zmm4, (%rdx,%rbp)
	vmovntdq	%zmm3, (%rsi)
	vmovntdq	%zmm2, (%rsi,%rbp)
	vmovntdq	%zmm1, (%rcx)
	vmovntdq	%zmm0, (%rcx,%rbp)
	jmp	.LBB66_63
	.p2align	4
.LBB66_53:
	xorl	%ecx, %ecx
	jmp	.LBB66_67
	.p2align	4
.LBB66_66:
	movq	-32(%rsp), %r10
	cmpq	%r10, %rcx
	jge	.LBB66_73
.LBB66_67:
	movq	%rdx, -72(%rsp)
	jmp	.LBB66_68
	.p2align	4
.LBB66_71:
	movq	-104(%rsp), %rcx
	addq	$8, %rcx
	movq	-32(%rsp), %r10
	cmpq	%r10, %rcx
	movq	(%rsp), %r9
	movq	-64(%rsp), %r13
	jge	.LBB66_72
.LBB66_68:
	movq	%rcx, -104(%rsp)
	cmpq	%r13, %r9
	movq	-24(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	40(%rsp), %r12
	movq	-96(%rsp), %rbx
	jle	.LBB66_71
	movq	136(%rsp), %rdx
	movq	-104(%rsp), %r9
	cmpq	%r9, %rdx
	cmovlq	%rdx, %r9
	movq	-48(%rsp), %rdx
	leaq	(%rdx,%r9,2), %r10
	imulq	%r14, %r9
	addq	-56(%rsp), %r9
	movq	-64(%rsp), %rsi
	.p2align	4
.LBB66_70:
	cmpq	%rsi, %rax
	movq	%rsi, %r13
	cmovlq	%rax, %r13
	leaq	(%r9,%r13,2), %rdx
	vmovdqu	(%r9,%r13,2), %xmm0
	vmovdqu	(%r14,%rdx), %xmm1
	leaq	(%rdx,%r11), %r15
	vmovdqu	(%r11,%rdx), %xmm2
	vmovdqu	(%r14,%r15), %xmm3
	vmovdqu	(%rdi,%rdx), %xmm4
	addq	%rdi, %rdx
	vmovdqu	(%r14,%rdx), %xmm5
	vmovdqu	(%r11,%rdx), %xmm6
	addq	%r11, %rdx
	vmovdqu	(%r14,%rdx), %xmm7
	vpunpcklwd	%xmm4, %xmm0, %xmm8
	vpunpckhwd	%xmm4, %xmm0, %xmm0
	vpunpcklwd	%xmm5, %xmm1, %xmm4
	vpunpckhwd	%xmm5, %xmm1, %xmm1
	vpunpcklwd	%xmm6, %xmm2, %xmm5
	vpunpckhwd	%xmm6, %xmm2, %xmm2
	vpunpcklwd	%xmm7, %xmm3, %xmm6
	vpunpckhwd	%xmm7, %xmm3, %xmm3
	vpunpcklwd	%xmm5, %xmm8, %xmm7
	vpunpckhwd	%xmm5, %xmm8, %xmm5
	vpunpcklwd	%xmm2, %xmm0, %xmm8
	vpunpckhwd	%xmm2, %xmm0, %xmm0
	vpunpcklwd	%xmm6, %xmm4, %xmm2
	vpunpckhwd	%xmm6, %xmm4, %xmm4
	vpunpcklwd	%xmm3, %xmm1, %xmm6
	vpunpckhwd	%xmm3, %xmm1, %xmm1
	vpunpcklwd	%xmm2, %xmm7, %xmm3
	vpunpckhwd	%xmm2, %xmm7, %xmm2
	vpunpcklwd	%xmm4, %xmm5, %xmm7
	vpunpckhwd	%xmm4, %xmm5, %xmm4
	vpunpcklwd	%xmm6, %xmm8, %xmm5
	vpunpckhwd	%xmm6, %xmm8, %xmm6
	imulq	%rbp, %r13
	leaq	(%r10,%r13), %rdx
	vmovdqu	%xmm3, (%r10,%r13)
	vmovdqu	%xmm2, (%rbp,%rdx)
	leaq	(%rdx,%r12), %r15
	vmovdqu	%xmm7, (%r12,%rdx)
	vmovdqu	%xmm4, (%rbp,%r15)
	vmovdqu	%xmm5, (%rcx,%rdx)
	vpunpcklwd	%xmm1, %xmm0, %xmm2
	addq	%rcx, %rdx
	vmovdqu	%xmm6, (%rbp,%rdx)
	vmovdqu	%xmm2, (%r12,%rdx)
	vpunpckhwd	%xmm1, %xmm0, %xmm0
	addq	%r12, %rdx
	vmovdqu	%xmm0, (%rbp,%rdx)
	addq	$8, %rsi
	cmpq	%rbx, %rsi
	jl	.LBB66_70
	jmp	.LBB66_71
	.p2align	4
.LBB66_78:
	testq	%r9, %r9
	je	.LBB66_84
	xorl	%eax, %eax
	jmp	.LBB66_80
	.p2align	4
.LBB66_83:
	incq	%rax
	addq	%rbp, %r8
	movq	%r8, -48(%rsp)
	addq	$2, -56(%rsp)
	cmpq	%r9, %rax
	je	.LBB66_84
.LBB66_80:
	testq	%r10, %r10
	movq	-48(%rsp), %r8
	je	.LBB66_83
	movq	-56(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB66_82:
	movzwl	(%rcx), %esi
	movw	%si, (%r8,%rdx,2)
	incq	%rdx
	addq	%r14, %rcx
	cmpq	%rdx, %r10
	jne	.LBB66_82
	jmp	.LBB66_83
.Lfunc_end66:
	.size	nt_b16_transpose__avx512, .Lfunc_end66-nt_b16_transpose__avx512
	.cfi_endproc
	.globl	nt_b32_transpose__avx512
	.p2align	4
	.type	nt_b32_transpose__avx512,@function
nt_b32_transpose__avx512:
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
	subq	$96, %rsp
	.cfi_def_cfa_offset 152
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r8
	movq	(%rdi), %rcx
	movq	8(%rdi), %rdx
	leaq	127(%rdx), %rax
	movq	%rdx, (%rsp)
	leaq	254(%rdx), %r9
	testq	%rax, %rax
	cmovnsq	%rax, %r9
	leaq	63(%rcx), %rax
	movq	%rcx, 8(%rsp)
	addq	$126, %rcx
	testq	%rax, %rax
	cmovnsq	%rax, %rcx
	movq	24(%rdi), %rax
	movq	%rax, -72(%rsp)
	movq	40(%rdi), %rax
	movq	%rax, -96(%rsp)
	leaq	(,%rax,4), %rbp
	movq	%rdi, -128(%rsp)
	movl	248(%rdi), %eax
	movl	%eax, -20(%rsp)
	testl	%eax, %eax
	je	.LBB67_3
	cmpq	%r8, %rsi
	jge	.LBB67_34
	movq	-128(%rsp), %rax
	movl	32(%rax), %eax
	orl	%ebp, %eax
	testb	$63, %al
	sete	%al
	movl	%eax, -108(%rsp)
	jmp	.LBB67_5
.LBB67_3:
	cmpq	%r8, %rsi
	jge	.LBB67_34
	movl	$0, -108(%rsp)
.LBB67_5:
	sarq	$7, %r9
	sarq	$6, %rcx
	imulq	%r9, %rcx
	movq	%rsi, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%rcx, 48(%rsp)
	je	.LBB67_6
	movq	%rsi, %rax
	cqto
	idivq	%rcx
	jmp	.LBB67_8
.LBB67_6:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB67_8:
	movq	%rax, %rdi
	movq	%rdx, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB67_9
	movq	%rdx, %rax
	cqto
	idivq	%r9
	movq	%rdx, %r11
	movq	%rax, %rbx
	jmp	.LBB67_11
.LBB67_9:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %r11d
	movl	%eax, %ebx
.LBB67_11:
	shlq	$6, %rbx
	shlq	$7, %r11
	movq	%rbx, %r12
	imulq	-72(%rsp), %r12
	addq	%r11, %r12
	movq	%r11, %rax
	imulq	-96(%rsp), %rax
	addq	%rbx, %rax
	movq	%rax, %r10
	movq	-128(%rsp), %rax
	movq	48(%rax), %r15
	movq	%r15, %rcx
	decq	%rcx
	movq	%r8, -8(%rsp)
	movq	%r9, -16(%rsp)
	movq	%rbx, -120(%rsp)
	js	.LBB67_12
	movq	%rdi, %rax
	testb	$1, %r15b
	jne	.LBB67_15
	movq	%rcx, %r15
	movq	%r10, %r8
	testq	%rcx, %rcx
	jne	.LBB67_20
	jmp	.LBB67_28
.LBB67_12:
	movq	%r10, %r8
	jmp	.LBB67_28
.LBB67_15:
	movq	-128(%rsp), %rdx
	addq	$56, %rdx
	leaq	(%rcx,%rcx,2), %rdi
	movq	(%rdx,%rdi,8), %r9
	movq	8(%rdx,%rdi,8), %r8
	movq	16(%rdx,%rdi,8), %rdi
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB67_16
	cqto
	idivq	%r9
	jmp	.LBB67_18
.LBB67_16:
	xorl	%edx, %edx
	divl	%r9d
.LBB67_18:
	imulq	%rdx, %r8
	addq	%r8, %r12
	imulq	%rdx, %rdi
	movq	%r10, %r8
	addq	%rdi, %r8
	addq	$-2, %r15
	testq	%rcx, %rcx
	je	.LBB67_28
.LBB67_20:
	leaq	(%r15,%r15,2), %rcx
	addq	$2, %r15
	movq	-128(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %rdi
	addq	$72, %rdi
	jmp	.LBB67_21
	.p2align	4
.LBB67_25:
	xorl	%edx, %edx
	divl	%r14d
.LBB67_27:
	imulq	%r10, %rcx
	addq	%rcx, %r12
	imulq	%r10, %r8
	addq	%r8, %r13
	imulq	%rdx, %rbx
	addq	%rbx, %r12
	imulq	%rdx, %r9
	addq	%r9, %r13
	movq	%r13, %r8
	addq	$-2, %r15
	addq	$-48, %rdi
	cmpq	$1, %r15
	jle	.LBB67_28
.LBB67_21:
	movq	%r8, %r13
	movq	-16(%rdi), %r9
	movq	-8(%rdi), %rcx
	movq	(%rdi), %r8
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB67_22
	cqto
	idivq	%r9
	movq	%rdx, %r10
	jmp	.LBB67_24
	.p2align	4
.LBB67_22:
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %r10d
.LBB67_24:
	movq	-40(%rdi), %r14
	movq	-32(%rdi), %rbx
	movq	-24(%rdi), %r9
	movq	%rax, %rdx
	orq	%r14, %rdx
	shrq	$32, %rdx
	je	.LBB67_25
	cqto
	idivq	%r14
	jmp	.LBB67_27
.LBB67_28:
	movq	-8(%rsp), %rax
	cmpq	%rax, %rsi
	movq	-96(%rsp), %r13
	jne	.LBB67_29
.LBB67_32:
	cmpb	$0, -108(%rsp)
	je	.LBB67_34
	sfence
.LBB67_34:
	addq	$96, %rsp
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
.LBB67_29:
	.cfi_def_cfa_offset 152
	movq	%rsi, %r10
	shlq	$2, %r8
	movq	-128(%rsp), %rcx
	addq	32(%rcx), %r8
	shlq	$2, %r12
	addq	16(%rcx), %r12
	movq	%r12, -64(%rsp)
	movq	-72(%rsp), %rdx
	leaq	(,%rdx,4), %r14
	movq	(%rsp), %rdi
	subq	%r11, %rdi
	cmpq	$128, %rdi
	movl	$128, %esi
	cmovgeq	%rsi, %rdi
	movq	%rdi, 16(%rsp)
	movq	8(%rsp), %rbx
	subq	-120(%rsp), %rbx
	cmpq	$64, %rbx
	movl	$64, %esi
	cmovgeq	%rsi, %rbx
	decq	%rax
	movq	%rax, 40(%rsp)
	leaq	56(%rcx), %rax
	movq	%rax, 24(%rsp)
	movq	%rdx, %r12
	shlq	$4, %r12
	leaq	(,%rdx,8), %r11
	shlq	$3, %r13
	movq	%r13, -96(%rsp)
	shlq	$5, %rdx
	movq	%rdx, -72(%rsp)
	leaq	(%r12,%r12,2), %rsi
	leaq	72(%rcx), %rax
	movq	%rax, 32(%rsp)
	jmp	.LBB67_30
	.p2align	4
.LBB67_84:
	movq	64(%rsp), %r10
	cmpq	-8(%rsp), %r10
	movq	-56(%rsp), %r8
	movq	56(%rsp), %rbx
	je	.LBB67_32
.LBB67_30:
	movq	16(%rsp), %r9
	movq	-64(%rsp), %rax
	movq	%rax, -88(%rsp)
	incq	%r10
	movq	40(%rsp), %rcx
	cmpq	%r10, %rcx
	movq	%r10, %rax
	cmovlq	%rcx, %rax
	movq	%rax, %rcx
	movq	48(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	movq	%r8, -80(%rsp)
	je	.LBB67_31
	cqto
	idivq	%rdi
	jmp	.LBB67_36
	.p2align	4
.LBB67_31:
	xorl	%edx, %edx
	divl	%edi
.LBB67_36:
	movq	-16(%rsp), %rcx
	movq	%rax, %r8
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%r9, -32(%rsp)
	movq	%rbx, -40(%rsp)
	je	.LBB67_37
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	jmp	.LBB67_39
	.p2align	4
.LBB67_37:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB67_39:
	shlq	$6, %rax
	shlq	$7, %rdx
	movq	-128(%rsp), %rcx
	movq	24(%rcx), %r15
	imulq	%rax, %r15
	addq	%rdx, %r15
	movq	40(%rcx), %r9
	imulq	%rdx, %r9
	movq	%rax, -104(%rsp)
	addq	%rax, %r9
	movq	48(%rcx), %r13
	movq	%r13, %rcx
	decq	%rcx
	movq	%r10, 64(%rsp)
	movq	%rdx, -48(%rsp)
	js	.LBB67_50
	movq	%r8, %rax
	testb	$1, %r13b
	jne	.LBB67_42
	movq	%rcx, %r13
	testq	%rcx, %rcx
	jne	.LBB67_47
	jmp	.LBB67_50
	.p2align	4
.LBB67_42:
	movq	%r9, %rbx
	leaq	(%rcx,%rcx,2), %rdx
	movq	24(%rsp), %rdi
	movq	(%rdi,%rdx,8), %r9
	movq	8(%rdi,%rdx,8), %r8
	movq	16(%rdi,%rdx,8), %rdi
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB67_43
	cqto
	idivq	%r9
	jmp	.LBB67_45
.LBB67_43:
	xorl	%edx, %edx
	divl	%r9d
.LBB67_45:
	imulq	%rdx, %r8
	addq	%r8, %r15
	imulq	%rdx, %rdi
	movq	%rbx, %r9
	addq	%rdi, %r9
	addq	$-2, %r13
	testq	%rcx, %rcx
	je	.LBB67_50
.LBB67_47:
	leaq	(,%r13,2), %rcx
	addq	%r13, %rcx
	addq	$2, %r13
	movq	32(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %r8
	jmp	.LBB67_48
	.p2align	4
.LBB67_87:
	xorl	%edx, %edx
	divl	%r13d
.LBB67_89:
	imulq	%r10, %rcx
	addq	%rcx, %r15
	imulq	%r10, %r9
	movq	-56(%rsp), %rcx
	addq	%r9, %rcx
	movq	%rcx, %r9
	imulq	%rdx, %rdi
	addq	%rdi, %r15
	imulq	%rdx, %rbx
	addq	%rbx, %r9
	movq	-120(%rsp), %r13
	addq	$-2, %r13
	addq	$-48, %r8
	cmpq	$1, %r13
	jle	.LBB67_50
.LBB67_48:
	movq	%r9, -56(%rsp)
	movq	-16(%r8), %rdi
	movq	-8(%r8), %rcx
	movq	(%r8), %r9
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	movq	%r13, -120(%rsp)
	je	.LBB67_49
	cqto
	idivq	%rdi
	movq	%rdx, %r10
	jmp	.LBB67_86
	.p2align	4
.LBB67_49:
	xorl	%edx, %edx
	divl	%edi
	movl	%edx, %r10d
.LBB67_86:
	movq	-40(%r8), %r13
	movq	-32(%r8), %rdi
	movq	-24(%r8), %rbx
	movq	%rax, %rdx
	orq	%r13, %rdx
	shrq	$32, %rdx
	je	.LBB67_87
	cqto
	idivq	%r13
	jmp	.LBB67_89
	.p2align	4
.LBB67_50:
	movq	8(%rsp), %rcx
	subq	-104(%rsp), %rcx
	cmpq	$64, %rcx
	movl	$64, %eax
	cmovgeq	%rax, %rcx
	movq	%rcx, 56(%rsp)
	movq	(%rsp), %rdx
	subq	-48(%rsp), %rdx
	cmpq	$128, %rdx
	movl	$128, %eax
	cmovgeq	%rax, %rdx
	shlq	$2, %r15
	movq	-128(%rsp), %rax
	addq	16(%rax), %r15
	movq	%r15, -64(%rsp)
	shlq	$2, %r9
	addq	32(%rax), %r9
	movq	%r9, -56(%rsp)
	movq	-40(%rsp), %r15
	cmpq	$4, %r15
	movq	-32(%rsp), %rbx
	movq	%rdx, 16(%rsp)
	jl	.LBB67_78
	cmpq	$4, %rbx
	jl	.LBB67_78
	cmpl	$0, -20(%rsp)
	setne	%al
	movb	$62, %cl
	bzhiq	%rcx, %rbx, %rcx
	xorq	$128, %rcx
	xorq	%rbx, %rdx
	orq	%rcx, %rdx
	sete	%cl
	andb	%al, %cl
	movb	%cl, -48(%rsp)
	leaq	-4(%rbx), %rax
	leaq	-4(%r15), %rcx
	movq	%rcx, 80(%rsp)
	xorl	%r10d, %r10d
	movq	-64(%rsp), %rcx
	movq	%rcx, -104(%rsp)
	xorl	%r13d, %r13d
	movq	-96(%rsp), %r8
	jmp	.LBB67_53
	.p2align	4
.LBB67_72:
	movq	%r9, %r13
	cmpq	%rbx, 72(%rsp)
	jge	.LBB67_84
.LBB67_53:
	leaq	16(%r13), %r9
	cmpq	%r9, %rbx
	movq	%r9, 72(%rsp)
	cmovlq	%rbx, %r9
	cmpq	$16, %r15
	movq	%r13, -120(%rsp)
	jb	.LBB67_54
	xorl	%edx, %edx
	jmp	.LBB67_56
	.p2align	4
.LBB67_65:
	movq	-32(%rsp), %rbx
	movq	-40(%rsp), %r15
	movq	-120(%rsp), %r13
	movq	88(%rsp), %rdi
.LBB67_66:
	leaq	16(%rdi), %rdx
	addq	$32, %rdi
	cmpq	%rdi, %r15
	jl	.LBB67_67
.LBB67_56:
	movq	%rdx, %rdi
	cmpb	$0, -48(%rsp)
	je	.LBB67_59
	xorl	%ecx, %ecx
	movq	-104(%rsp), %rdx
	incq	%rcx
	.p2align	4
.LBB67_73:
	prefetcht0	(%rdx,%r10)
	cmpq	$448, %r10
	je	.LBB67_74
	incq	%rcx
	addq	$64, %r10
	cmpq	$17, %rcx
	jne	.LBB67_73
	jmp	.LBB67_77
.LBB67_74:
	addq	%r14, %rdx
	movl	$0, %r10d
	cmpq	$16, %rcx
	je	.LBB67_58
	incq	%rcx
	jmp	.LBB67_73
	.p2align	4
.LBB67_77:
	movq	%rdx, -104(%rsp)
.LBB67_59:
	cmpq	%r13, %rbx
	jle	.LBB67_66
.LBB67_60:
	movq	%rdi, %rdx
	imulq	%r14, %rdx
	addq	-88(%rsp), %rdx
	movq	-80(%rsp), %rcx
	movq	%rdi, 88(%rsp)
	leaq	(%rcx,%rdi,4), %rdi
	movq	%r13, %rbx
	jmp	.LBB67_61
	.p2align	4
.LBB67_63:
	vmovups	%zmm3, (%rcx)
	vmovups	%zmm2, (%rcx,%rbp)
	vmovups	%zmm1, (%r13)
	vmovups	%zmm0, (%r13,%rbp)
.LBB67_64:
	addq	$4, %rbx
	cmpq	%r9, %rbx
	jge	.LBB67_65
.LBB67_61:
	cmpq	%rbx, %rax
	movq	%rbx, %rcx
	cmovlq	%rax, %rcx
	leaq	(%rdx,%rcx,4), %r13
	vmovups	(%rdx,%rcx,4), %xmm0
	movq	-72(%rsp), %r8
	vmovups	(%r8,%r13), %xmm1
	vinsertf128	$1, (%rsi,%r13), %ymm1, %ymm1
	vinsertf128	$1, (%r12,%r13), %ymm0, %ymm0
	leaq	(%r13,%r14), %r15
	vmovups	(%r14,%r13), %xmm2
	vmovups	(%r8,%r15), %xmm3
	vinsertf128	$1, (%rsi,%r15), %ymm3, %ymm3
	vinsertf64x4	$1, %ymm1, %zmm0, %zmm0
	vinsertf128	$1, (%r12,%r15), %ymm2, %ymm1
	vmovups	(%r11,%r13), %xmm2
	addq	%r11, %r13
	vmovups	(%r8,%r13), %xmm4
	vinsertf128	$1, (%rsi,%r13), %ymm4, %ymm4
	vinsertf128	$1, (%r12,%r13), %ymm2, %ymm2
	vinsertf64x4	$1, %ymm3, %zmm1, %zmm1
	vmovups	(%r14,%r13), %xmm3
	addq	%r14, %r13
	vmovups	(%r8,%r13), %xmm5
	movq	-96(%rsp), %r8
	vinsertf64x4	$1, %ymm4, %zmm2, %zmm2
	vinsertf128	$1, (%rsi,%r13), %ymm5, %ymm4
	vinsertf128	$1, (%r12,%r13), %ymm3, %ymm3
	vinsertf64x4	$1, %ymm4, %zmm3, %zmm3
	vunpcklps	%zmm2, %zmm0, %zmm4
	vunpckhps	%zmm2, %zmm0, %zmm0
	vunpcklps	%zmm3, %zmm1, %zmm2
	vunpckhps	%zmm3, %zmm1, %zmm5
	vunpcklps	%zmm2, %zmm4, %zmm3
	vunpckhps	%zmm2, %zmm4, %zmm2
	vunpcklps	%zmm5, %zmm0, %zmm1
	vunpckhps	%zmm5, %zmm0, %zmm0
	imulq	%rbp, %rcx
	addq	%rdi, %rcx
	leaq	(%rcx,%r8), %r13
	cmpb	$0, -108(%rsp)
	je	.LBB67_63
	vmovntps	%zmm3, (%rcx)
	vmovntps	%zmm2, (%rcx,%rbp)
	vmovntps	%zmm1, (%r13)
	vmovntps	%zmm0, (%r13,%rbp)
	jmp	.LBB67_64
.LBB67_58:
	movq	%rdx, -104(%rsp)
	movl	$0, %r10d
	cmpq	%r13, %rbx
	jle	.LBB67_66
	jmp	.LBB67_60
	.p2align	4
.LBB67_54:
	xorl	%edx, %edx
	jmp	.LBB67_68
	.p2align	4
.LBB67_67:
	cmpq	%r15, %rdx
	jl	.LBB67_68
	jmp	.LBB67_72
	.p2align	4
.LBB67_71:
	addq	$4, %rdx
	movq	-40(%rsp), %r15
	cmpq	%r15, %rdx
	movq	-32(%rsp), %rbx
	movq	-120(%rsp), %r13
	jge	.LBB67_72
.LBB67_68:
	cmpq	%r13, %rbx
	jle	.LBB67_71
	movq	80(%rsp), %rdi
	cmpq	%rdx, %rdi
	movq	%rdx, %rcx
	cmovlq	%rdi, %rcx
	movq	-80(%rsp), %rdi
	leaq	(%rdi,%rcx,4), %rdi
	imulq	%r14, %rcx
	addq	-88(%rsp), %rcx
	movq	-120(%rsp), %rbx
	.p2align	4
.LBB67_70:
	cmpq	%rbx, %rax
	movq	%rbx, %r15
	cmovlq	%rax, %r15
	leaq	(%rcx,%r15,4), %r13
	vmovups	(%rcx,%r15,4), %xmm0
	vmovups	(%r14,%r13), %xmm1
	vmovups	(%r11,%r13), %xmm2
	addq	%r11, %r13
	vmovups	(%r14,%r13), %xmm3
	vunpcklps	%xmm2, %xmm0, %xmm4
	vunpckhps	%xmm2, %xmm0, %xmm0
	vunpcklps	%xmm3, %xmm1, %xmm2
	vunpckhps	%xmm3, %xmm1, %xmm1
	vunpcklps	%xmm2, %xmm4, %xmm3
	vunpckhps	%xmm2, %xmm4, %xmm2
	vunpcklps	%xmm1, %xmm0, %xmm4
	imulq	%rbp, %r15
	leaq	(%rdi,%r15), %r13
	vmovups	%xmm3, (%rdi,%r15)
	vmovups	%xmm2, (%rbp,%r13)
	vmovups	%xmm4, (%r8,%r13)
	vunpckhps	%xmm1, %xmm0, %xmm0
	addq	%r8, %r13
	vmovups	%xmm0, (%rbp,%r13)
	addq	$4, %rbx
	cmpq	%r9, %rbx
	jl	.LBB67_70
	jmp	.LBB67_71
	.p2align	4
.LBB67_78:
	testq	%rbx, %rbx
	je	.LBB67_84
	xorl	%eax, %eax
	jmp	.LBB67_80
	.p2align	4
.LBB67_83:
	incq	%rax
	addq	%rbp, %r8
	movq	%r8, -80(%rsp)
	addq	$4, -88(%rsp)
	cmpq	%rbx, %rax
	je	.LBB67_84
.LBB67_80:
	testq	%r15, %r15
	movq	-80(%rsp), %r8
	je	.LBB67_83
	movq	-88(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB67_82:
	movl	(%rcx), %edi
	movl	%edi, (%r8,%rdx,4)
	incq	%rdx
	addq	%r14, %rcx
	cmpq	%rdx, %r15
	jne	.LBB67_82
	jmp	.LBB67_83
.Lfunc_end67:
	.size	nt_b32_transpose__avx512, .Lfunc_end67-nt_b32_transpose__avx512
	.cfi_endproc
	.globl	nt_b64_transpose__avx512
	.p2align	4
	.type	nt_b64_transpose__avx512,@function
nt_b64_transpose__avx512:
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
	subq	$64, %rsp
	.cfi_def_cfa_offset 120
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rcx
	movq	(%rdi), %rdx
	movq	8(%rdi), %r8
	leaq	63(%r8), %rax
	movq	%r8, -16(%rsp)
	addq	$126, %r8
	testq	%rax, %rax
	cmovnsq	%rax, %r8
	leaq	31(%rdx), %rax
	movq	%rdx, -8(%rsp)
	addq	$62, %rdx
	testq	%rax, %rax
	cmovnsq	%rax, %rdx
	movq	24(%rdi), %r15
	movq	40(%rdi), %r9
	leaq	(,%r9,8), %r13
	movq	%rdi, -120(%rsp)
	movl	248(%rdi), %eax
	movl	%eax, -36(%rsp)
	testl	%eax, %eax
	je	.LBB68_3
	cmpq	%rcx, %rsi
	jge	.LBB68_34
	movq	-120(%rsp), %rax
	movl	32(%rax), %eax
	orl	%r13d, %eax
	testb	$63, %al
	sete	%al
	movl	%eax, -108(%rsp)
	jmp	.LBB68_5
.LBB68_3:
	cmpq	%rcx, %rsi
	jge	.LBB68_34
	movl	$0, -108(%rsp)
.LBB68_5:
	movq	%r8, %rdi
	sarq	$6, %rdi
	movq	%rdx, %r8
	sarq	$5, %r8
	imulq	%rdi, %r8
	movq	%rsi, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	movq	%r8, 32(%rsp)
	je	.LBB68_6
	movq	%rsi, %rax
	cqto
	idivq	%r8
	jmp	.LBB68_8
.LBB68_6:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB68_8:
	movq	%rax, %r8
	movq	%rdx, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	movq	%rcx, -24(%rsp)
	movq	%rdi, -32(%rsp)
	movq	%rsi, -80(%rsp)
	je	.LBB68_9
	movq	%rdx, %rax
	cqto
	idivq	%rdi
	movq	%rdx, %rcx
	movq	%rax, %rbx
	jmp	.LBB68_11
.LBB68_9:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%edi
	movl	%edx, %ecx
	movl	%eax, %ebx
.LBB68_11:
	shlq	$5, %rbx
	shlq	$6, %rcx
	movq	%rbx, %r12
	imulq	%r15, %r12
	addq	%rcx, %r12
	imulq	%rcx, %r9
	addq	%rbx, %r9
	movq	-120(%rsp), %rax
	movq	48(%rax), %rsi
	movq	%rsi, %rdi
	decq	%rdi
	movq	%rbx, -128(%rsp)
	js	.LBB68_12
	movq	%r8, %rax
	testb	$1, %sil
	jne	.LBB68_15
	movq	%rdi, %rsi
	jmp	.LBB68_19
.LBB68_12:
	movq	%r9, %rbp
	jmp	.LBB68_28
.LBB68_15:
	movq	%r9, %r11
	movq	-120(%rsp), %rdx
	addq	$56, %rdx
	leaq	(%rdi,%rdi,2), %r8
	movq	(%rdx,%r8,8), %r10
	movq	8(%rdx,%r8,8), %r9
	movq	16(%rdx,%r8,8), %r8
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB68_16
	cqto
	idivq	%r10
	jmp	.LBB68_18
.LBB68_16:
	xorl	%edx, %edx
	divl	%r10d
.LBB68_18:
	imulq	%rdx, %r9
	addq	%r9, %r12
	imulq	%rdx, %r8
	movq	%r11, %r9
	addq	%r8, %r9
	addq	$-2, %rsi
.LBB68_19:
	movq	%r9, %rbp
	testq	%rdi, %rdi
	je	.LBB68_28
	leaq	(%rsi,%rsi,2), %rdx
	addq	$2, %rsi
	movq	-120(%rsp), %rdi
	leaq	(%rdi,%rdx,8), %rdi
	addq	$72, %rdi
	jmp	.LBB68_21
	.p2align	4
.LBB68_25:
	xorl	%edx, %edx
	divl	%r14d
.LBB68_27:
	imulq	%r10, %r9
	addq	%r9, %r12
	imulq	%r10, %r8
	addq	%r8, %rbp
	imulq	%rdx, %rbx
	addq	%rbx, %r12
	imulq	%rdx, %r11
	addq	%r11, %rbp
	addq	$-2, %rsi
	addq	$-48, %rdi
	cmpq	$1, %rsi
	jle	.LBB68_28
.LBB68_21:
	movq	-16(%rdi), %r10
	movq	-8(%rdi), %r9
	movq	(%rdi), %r8
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB68_22
	cqto
	idivq	%r10
	movq	%rdx, %r10
	jmp	.LBB68_24
	.p2align	4
.LBB68_22:
	xorl	%edx, %edx
	divl	%r10d
	movl	%edx, %r10d
.LBB68_24:
	movq	-40(%rdi), %r14
	movq	-32(%rdi), %rbx
	movq	-24(%rdi), %r11
	movq	%rax, %rdx
	orq	%r14, %rdx
	shrq	$32, %rdx
	je	.LBB68_25
	cqto
	idivq	%r14
	jmp	.LBB68_27
.LBB68_28:
	movq	-24(%rsp), %rax
	movq	-80(%rsp), %r9
	cmpq	%rax, %r9
	jne	.LBB68_29
.LBB68_32:
	cmpb	$0, -108(%rsp)
	je	.LBB68_34
	sfence
.LBB68_34:
	addq	$64, %rsp
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
.LBB68_29:
	.cfi_def_cfa_offset 120
	leaq	(,%r15,8), %rbx
	shlq	$3, %rbp
	movq	-120(%rsp), %rdx
	addq	32(%rdx), %rbp
	movq	%rbp, (%rsp)
	shlq	$3, %r12
	addq	16(%rdx), %r12
	movq	%r12, -104(%rsp)
	movq	-16(%rsp), %rdi
	subq	%rcx, %rdi
	cmpq	$64, %rdi
	movl	$64, %ecx
	cmovgeq	%rcx, %rdi
	movq	-8(%rsp), %r11
	subq	-128(%rsp), %r11
	cmpq	$32, %r11
	movl	$32, %ecx
	cmovgeq	%rcx, %r11
	decq	%rax
	movq	%rax, 24(%rsp)
	leaq	56(%rdx), %rax
	movq	%rax, 8(%rsp)
	movq	%r15, %r12
	shlq	$4, %r12
	shlq	$5, %r15
	leaq	(%r12,%r12,2), %r14
	leaq	72(%rdx), %rax
	movq	%rax, 16(%rsp)
	jmp	.LBB68_30
	.p2align	4
.LBB68_84:
	movq	-80(%rsp), %r9
	cmpq	-24(%rsp), %r9
	movq	48(%rsp), %r11
	movq	40(%rsp), %rdi
	je	.LBB68_32
.LBB68_30:
	movq	(%rsp), %rax
	movq	%rax, -88(%rsp)
	movq	-104(%rsp), %rax
	movq	%rax, -96(%rsp)
	incq	%r9
	movq	24(%rsp), %rcx
	cmpq	%r9, %rcx
	movq	%r9, %rax
	cmovlq	%rcx, %rax
	movq	%rax, %rcx
	movq	32(%rsp), %rsi
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB68_31
	cqto
	idivq	%rsi
	jmp	.LBB68_36
	.p2align	4
.LBB68_31:
	xorl	%edx, %edx
	divl	%esi
.LBB68_36:
	movq	-32(%rsp), %rcx
	movq	%rax, %r8
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%rdi, -56(%rsp)
	je	.LBB68_37
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rcx
	jmp	.LBB68_39
	.p2align	4
.LBB68_37:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %ecx
.LBB68_39:
	shlq	$5, %rcx
	shlq	$6, %rdx
	movq	-120(%rsp), %rax
	movq	24(%rax), %r10
	imulq	%rcx, %r10
	addq	%rdx, %r10
	movq	40(%rax), %rbp
	imulq	%rdx, %rbp
	addq	%rcx, %rbp
	movq	48(%rax), %rsi
	movq	%rsi, %rdi
	decq	%rdi
	movq	%r11, -48(%rsp)
	movq	%r9, -80(%rsp)
	movq	%rdx, -64(%rsp)
	movq	%rcx, -72(%rsp)
	js	.LBB68_40
	movq	%r8, %rax
	testb	$1, %sil
	jne	.LBB68_48
	movq	%rdi, %rsi
	movq	%r10, %r9
	testq	%rdi, %rdi
	jne	.LBB68_53
	jmp	.LBB68_41
	.p2align	4
.LBB68_40:
	movq	%r10, %r9
	jmp	.LBB68_41
	.p2align	4
.LBB68_48:
	movq	%rsi, -128(%rsp)
	leaq	(%rdi,%rdi,2), %rcx
	movq	8(%rsp), %rdx
	movq	(%rdx,%rcx,8), %r8
	movq	8(%rdx,%rcx,8), %rsi
	movq	16(%rdx,%rcx,8), %rcx
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB68_49
	cqto
	idivq	%r8
	jmp	.LBB68_51
.LBB68_49:
	xorl	%edx, %edx
	divl	%r8d
.LBB68_51:
	imulq	%rdx, %rsi
	movq	%r10, %r9
	addq	%rsi, %r9
	imulq	%rdx, %rcx
	addq	%rcx, %rbp
	movq	-128(%rsp), %rsi
	addq	$-2, %rsi
	testq	%rdi, %rdi
	je	.LBB68_41
.LBB68_53:
	leaq	(%rsi,%rsi,2), %rcx
	addq	$2, %rsi
	movq	16(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %rdi
	jmp	.LBB68_54
	.p2align	4
.LBB68_87:
	xorl	%edx, %edx
	divl	%esi
.LBB68_89:
	imulq	%r10, %r9
	movq	-104(%rsp), %rsi
	addq	%r9, %rsi
	movq	%rsi, %r9
	imulq	%r10, %r8
	addq	%r8, %rbp
	imulq	%rdx, %rcx
	addq	%rcx, %r9
	imulq	%rdx, %r11
	addq	%r11, %rbp
	movq	-128(%rsp), %rsi
	addq	$-2, %rsi
	addq	$-48, %rdi
	cmpq	$1, %rsi
	movq	-48(%rsp), %r11
	jle	.LBB68_41
.LBB68_54:
	movq	%r9, -104(%rsp)
	movq	-16(%rdi), %rcx
	movq	-8(%rdi), %r9
	movq	(%rdi), %r8
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	movq	%rsi, -128(%rsp)
	je	.LBB68_55
	cqto
	idivq	%rcx
	movq	%rdx, %r10
	jmp	.LBB68_86
	.p2align	4
.LBB68_55:
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %r10d
.LBB68_86:
	movq	-40(%rdi), %rsi
	movq	-32(%rdi), %rcx
	movq	-24(%rdi), %r11
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB68_87
	cqto
	idivq	%rsi
	jmp	.LBB68_89
	.p2align	4
.LBB68_41:
	movq	-8(%rsp), %rcx
	subq	-72(%rsp), %rcx
	cmpq	$32, %rcx
	movl	$32, %eax
	cmovgeq	%rax, %rcx
	movq	%rcx, 48(%rsp)
	movq	-16(%rsp), %rdx
	subq	-64(%rsp), %rdx
	cmpq	$64, %rdx
	movl	$64, %eax
	cmovgeq	%rax, %rdx
	shlq	$3, %r9
	movq	-120(%rsp), %rax
	addq	16(%rax), %r9
	shlq	$3, %rbp
	addq	32(%rax), %rbp
	movq	%rbp, (%rsp)
	cmpq	$2, %r11
	movq	-56(%rsp), %rbp
	movq	%r9, -104(%rsp)
	movq	%rdx, 40(%rsp)
	jl	.LBB68_78
	cmpq	$2, %rbp
	jl	.LBB68_78
	cmpl	$0, -36(%rsp)
	setne	%al
	movb	$61, %cl
	bzhiq	%rcx, %rbp, %rcx
	xorq	$64, %rcx
	xorq	%rbp, %rdx
	orq	%rcx, %rdx
	sete	%cl
	andb	%al, %cl
	movb	%cl, -64(%rsp)
	leaq	-2(%rbp), %rax
	leaq	-2(%r11), %rcx
	movq	%rcx, -72(%rsp)
	xorl	%edi, %edi
	xorl	%edx, %edx
	jmp	.LBB68_44
	.p2align	4
.LBB68_73:
	movq	%r8, %rdx
	cmpq	%rbp, 56(%rsp)
	jge	.LBB68_84
.LBB68_44:
	leaq	8(%rdx), %r8
	cmpq	%r8, %rbp
	movq	%r8, 56(%rsp)
	cmovlq	%rbp, %r8
	cmpq	$8, %r11
	movq	%rdx, -128(%rsp)
	jb	.LBB68_45
	xorl	%r10d, %r10d
	jmp	.LBB68_57
	.p2align	4
.LBB68_66:
	movq	-56(%rsp), %rbp
	movq	-128(%rsp), %rdx
.LBB68_67:
	leaq	8(%r11), %r10
	addq	$16, %r11
	movq	-48(%rsp), %rcx
	cmpq	%r11, %rcx
	jl	.LBB68_68
.LBB68_57:
	movq	%r10, %r11
	cmpb	$0, -64(%rsp)
	je	.LBB68_60
	xorl	%ecx, %ecx
	incq	%rcx
	.p2align	4
.LBB68_75:
	prefetcht0	(%r9,%rdi)
	cmpq	$448, %rdi
	je	.LBB68_76
	incq	%rcx
	addq	$64, %rdi
	cmpq	$9, %rcx
	jne	.LBB68_75
	jmp	.LBB68_60
.LBB68_76:
	addq	%rbx, %r9
	movl	$0, %edi
	cmpq	$8, %rcx
	je	.LBB68_59
	incq	%rcx
	jmp	.LBB68_75
.LBB68_59:
	movl	$0, %edi
	.p2align	4
.LBB68_60:
	cmpq	%rdx, %rbp
	jle	.LBB68_67
	movq	%r11, %r10
	imulq	%rbx, %r10
	addq	-96(%rsp), %r10
	movq	-88(%rsp), %rcx
	leaq	(%rcx,%r11,8), %rsi
	jmp	.LBB68_62
	.p2align	4
.LBB68_64:
	vmovups	%zmm1, (%rcx)
	vmovups	%zmm0, (%rcx,%r13)
.LBB68_65:
	addq	$2, %rdx
	cmpq	%r8, %rdx
	jge	.LBB68_66
.LBB68_62:
	cmpq	%rdx, %rax
	movq	%rdx, %rcx
	cmovlq	%rax, %rcx
	leaq	(%r10,%rcx,8), %rbp
	vmovups	(%r10,%rcx,8), %xmm0
	vmovups	(%r15,%rbp), %xmm1
	vinsertf128	$1, (%r14,%rbp), %ymm1, %ymm1
	vinsertf128	$1, (%r12,%rbp), %ymm0, %ymm0
	vinsertf64x4	$1, %ymm1, %zmm0, %zmm0
	vmovups	(%rbx,%rbp), %xmm1
	addq	%rbx, %rbp
	vmovups	(%r15,%rbp), %xmm2
	vinsertf128	$1, (%r14,%rbp), %ymm2, %ymm2
	vinsertf128	$1, (%r12,%rbp), %ymm1, %ymm1
	vinsertf64x4	$1, %ymm2, %zmm1, %zmm2
	vunpcklpd	%zmm2, %zmm0, %zmm1
	vunpckhpd	%zmm2, %zmm0, %zmm0
	imulq	%r13, %rcx
	addq	%rsi, %rcx
	cmpb	$0, -108(%rsp)
	je	.LBB68_64
	vmovntps	%zmm1, (%rcx)
	vmovntps	%zmm0, (%rcx,%r13)
	jmp	.LBB68_65
	.p2align	4
.LBB68_45:
	xorl	%r10d, %r10d
	jmp	.LBB68_69
	.p2align	4
.LBB68_68:
	movq	%rcx, %r11
	cmpq	%rcx, %r10
	jl	.LBB68_69
	jmp	.LBB68_73
	.p2align	4
.LBB68_72:
	addq	$2, %r10
	movq	-48(%rsp), %r11
	cmpq	%r11, %r10
	movq	-56(%rsp), %rbp
	movq	-128(%rsp), %rdx
	jge	.LBB68_73
.LBB68_69:
	cmpq	%rdx, %rbp
	jle	.LBB68_72
	movq	-72(%rsp), %rdx
	cmpq	%r10, %rdx
	movq	%r10, %rcx
	cmovlq	%rdx, %rcx
	movq	-88(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %rdx
	imulq	%rbx, %rcx
	addq	-96(%rsp), %rcx
	movq	-128(%rsp), %rsi
	.p2align	4
.LBB68_71:
	cmpq	%rsi, %rax
	movq	%rsi, %r11
	cmovlq	%rax, %r11
	leaq	(%rcx,%r11,8), %rbp
	vmovups	(%rcx,%r11,8), %xmm0
	vmovups	(%rbx,%rbp), %xmm1
	vmovlhps	%xmm1, %xmm0, %xmm2
	vunpckhpd	%xmm1, %xmm0, %xmm0
	imulq	%r13, %r11
	leaq	(%rdx,%r11), %rbp
	vmovups	%xmm2, (%rdx,%r11)
	vmovups	%xmm0, (%r13,%rbp)
	addq	$2, %rsi
	cmpq	%r8, %rsi
	jl	.LBB68_71
	jmp	.LBB68_72
	.p2align	4
.LBB68_78:
	testq	%rbp, %rbp
	je	.LBB68_84
	xorl	%eax, %eax
	jmp	.LBB68_80
	.p2align	4
.LBB68_83:
	incq	%rax
	addq	%r13, %rdi
	movq	%rdi, -88(%rsp)
	addq	$8, -96(%rsp)
	cmpq	%rbp, %rax
	je	.LBB68_84
.LBB68_80:
	testq	%r11, %r11
	movq	-88(%rsp), %rdi
	je	.LBB68_83
	movq	-96(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB68_82:
	movq	(%rcx), %rsi
	movq	%rsi, (%rdi,%rdx,8)
	incq	%rdx
	addq	%rbx, %rcx
	cmpq	%rdx, %r11
	jne	.LBB68_82
	jmp	.LBB68_83
.Lfunc_end68:
	.size	nt_b64_transpose__avx512, .Lfunc_end68-nt_b64_transpose__avx512
	.cfi_endproc
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
