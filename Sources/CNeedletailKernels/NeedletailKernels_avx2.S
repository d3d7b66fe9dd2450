// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 2593534be5b5c608
// toolchain: Swift version 6.3.1 (swift-6.3.1-RELEASE)
// flags: -swift-version 6 -Ounchecked -wmo -parse-as-library -module-name NeedletailKernels -Xfrontend -disable-stack-protector -target x86_64-unknown-linux-gnu -Xcc -march=x86-64-v3 -D NT_FMA -emit-assembly
#if defined(__x86_64__) && defined(__ELF__)
	.hidden	nt_f32_cast__avx2
	.hidden	nt_f64_cast__avx2
	.hidden	nt_f16_cast__avx2
	.hidden	nt_bf16_cast__avx2
	.hidden	nt_i8_cast__avx2
	.hidden	nt_u8_cast__avx2
	.hidden	nt_i32_cast__avx2
	.hidden	nt_i64_cast__avx2
	.hidden	nt_bool_cast__avx2
	.hidden	nt_b8_copy_strided__avx2
	.hidden	nt_b16_copy_strided__avx2
	.hidden	nt_b32_copy_strided__avx2
	.hidden	nt_b64_copy_strided__avx2
	.hidden	nt_u8_dequantize__avx2
	.hidden	nt_i8_dequantize__avx2
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
	.hidden	nt_f32_hard_sigmoid__avx2
	.hidden	nt_f32_hard_swish__avx2
	.hidden	nt_f32_leaky_relu__avx2
	.hidden	nt_f32_relu__avx2
	.hidden	nt_f32_relu6__avx2
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
	.hidden	nt_i32_gather__avx2
	.hidden	nt_i64_gather__avx2
	.hidden	nt_i32_check_indices__avx2
	.hidden	nt_i64_check_indices__avx2
	.hidden	nt_b8_transpose__avx2
	.hidden	nt_b16_transpose__avx2
	.hidden	nt_b32_transpose__avx2
	.hidden	nt_b64_transpose__avx2
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
	.byte	255
	.byte	0
	.byte	0
	.byte	0
.LCPI0_10:
	.long	0xc3000000
.LCPI0_11:
	.long	0x42fe0000
.LCPI0_12:
	.long	1
.LCPI0_13:
	.long	32767
.LCPI0_16:
	.short	64
	.short	64
.LCPI0_17:
	.zero	4,1
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI0_14:
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_15:
	.zero	16,1
	.text
	.globl	nt_f32_cast__avx2
	.p2align	4
	.type	nt_f32_cast__avx2,@function
nt_f32_cast__avx2:
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
	vmovups	(%rax,%rsi,4), %ymm0
	vmovupd	32(%rax,%rsi,4), %ymm1
	vmovupd	%ymm1, 32(%rbx,%rsi,4)
	vmovups	%ymm0, (%rbx,%rsi,4)
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
	vmovups	(%rax,%rsi,4), %ymm0
	vmovupd	32(%rax,%rsi,4), %ymm1
	vcvtps2ph	$8, %ymm1, 16(%rbx,%rsi,2)
	vcvtps2ph	$8, %ymm0, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_16
.LBB0_17:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 160(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa	128(%rsp), %ymm0
	vmovdqa	160(%rsp), %ymm1
	vcvtps2ph	$8, %ymm1, 80(%rsp)
	vcvtps2ph	$8, %ymm0, 64(%rsp)
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
	vcvtps2pd	16(%rax,%rsi,4), %ymm0
	vcvtps2pd	(%rax,%rsi,4), %ymm1
	vcvtps2pd	48(%rax,%rsi,4), %ymm2
	vcvtps2pd	32(%rax,%rsi,4), %ymm3
	vmovups	%ymm3, 64(%rbx,%rsi,8)
	vmovupd	%ymm2, 96(%rbx,%rsi,8)
	vmovupd	%ymm1, (%rbx,%rsi,8)
	vmovups	%ymm0, 32(%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_10
.LBB0_11:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm0, 64(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	64(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtps2pd	64(%rsp), %ymm0
	vcvtps2pd	80(%rsp), %ymm1
	vcvtps2pd	96(%rsp), %ymm2
	vcvtps2pd	112(%rsp), %ymm3
	vmovapd	%ymm3, 224(%rsp)
	vmovapd	%ymm2, 192(%rsp)
	vmovapd	%ymm1, 160(%rsp)
	vmovapd	%ymm0, 128(%rsp)
	jmp	.LBB0_13
.LBB0_36:
	cmpq	%rcx, %rdx
	jge	.LBB0_38
	movq	%rsi, %r15
	jmp	.LBB0_40
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
	vbroadcastss	.LCPI0_10(%rip), %ymm1
	vbroadcastss	.LCPI0_11(%rip), %ymm2
	vpbroadcastd	.LCPI0_9(%rip), %ymm3
	.p2align	4
.LBB0_31:
	vmovups	(%rax,%rsi,4), %ymm4
	vmovups	32(%rax,%rsi,4), %ymm5
	vcmpordps	%ymm0, %ymm4, %ymm6
	vcmpordps	%ymm0, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vandps	%ymm4, %ymm6, %ymm4
	vmaxps	%ymm4, %ymm1, %ymm4
	vmaxps	%ymm5, %ymm1, %ymm5
	vminps	%ymm5, %ymm2, %ymm5
	vminps	%ymm4, %ymm2, %ymm4
	vcvttps2dq	%ymm4, %ymm4
	vcvttps2dq	%ymm5, %ymm5
	vpand	%ymm3, %ymm5, %ymm5
	vpand	%ymm3, %ymm4, %ymm4
	vpackusdw	%ymm5, %ymm4, %ymm4
	vextracti128	$1, %ymm4, %xmm5
	vpackuswb	%xmm5, %xmm4, %xmm4
	vpshufd	$216, %xmm4, %xmm4
	vmovdqu	%xmm4, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_31
.LBB0_32:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 160(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	128(%rsp), %ymm0
	vmovaps	160(%rsp), %ymm1
	vpxor	%xmm3, %xmm3, %xmm3
	vcmpordps	%ymm3, %ymm0, %ymm2
	vcmpordps	%ymm3, %ymm1, %ymm3
	vandps	%ymm1, %ymm3, %ymm1
	vandps	%ymm0, %ymm2, %ymm0
	vbroadcastss	.LCPI0_10(%rip), %ymm2
	vmaxps	%ymm0, %ymm2, %ymm0
	vmaxps	%ymm1, %ymm2, %ymm1
	vbroadcastss	.LCPI0_11(%rip), %ymm2
	jmp	.LBB0_34
.LBB0_24:
	vpbroadcastd	.LCPI0_12(%rip), %ymm0
	vpbroadcastd	.LCPI0_13(%rip), %ymm1
	vxorps	%xmm2, %xmm2, %xmm2
	vpbroadcastd	.LCPI0_16(%rip), %ymm3
	.p2align	4
.LBB0_25:
	vmovdqu	(%rax,%rsi,4), %ymm4
	vmovdqu	32(%rax,%rsi,4), %ymm5
	vpsrld	$16, %ymm5, %ymm6
	vpand	%ymm0, %ymm6, %ymm7
	vpsrld	$16, %ymm4, %ymm8
	vpand	%ymm0, %ymm8, %ymm9
	vcmpunordps	%ymm2, %ymm5, %ymm10
	vcmpunordps	%ymm2, %ymm4, %ymm11
	vpackssdw	%ymm10, %ymm11, %ymm10
	vpermq	$216, %ymm10, %ymm10
	vpaddd	%ymm1, %ymm4, %ymm4
	vpaddd	%ymm4, %ymm9, %ymm4
	vpaddd	%ymm1, %ymm5, %ymm5
	vpaddd	%ymm7, %ymm5, %ymm5
	vpsrld	$16, %ymm5, %ymm5
	vpsrld	$16, %ymm4, %ymm4
	vpackusdw	%ymm5, %ymm4, %ymm4
	vpackusdw	%ymm6, %ymm8, %ymm5
	vpermq	$216, %ymm5, %ymm5
	vpor	%ymm3, %ymm5, %ymm5
	vpermq	$216, %ymm4, %ymm4
	vpblendvb	%ymm10, %ymm5, %ymm4, %ymm4
	vmovdqu	%ymm4, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_25
.LBB0_26:
	subq	%r15, %rdx
	jle	.LBB0_7
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 160(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa	128(%rsp), %ymm0
	vmovdqa	160(%rsp), %ymm1
	vpsrld	$16, %ymm1, %ymm2
	vpbroadcastd	.LCPI0_12(%rip), %ymm3
	vpand	%ymm3, %ymm2, %ymm4
	vpsrld	$16, %ymm0, %ymm5
	vpand	%ymm3, %ymm5, %ymm3
	vpbroadcastd	.LCPI0_13(%rip), %ymm6
	vpxor	%xmm8, %xmm8, %xmm8
	vcmpunordps	%ymm1, %ymm8, %ymm7
	vcmpunordps	%ymm0, %ymm8, %ymm8
	vpackssdw	%ymm7, %ymm8, %ymm7
	vpermq	$216, %ymm7, %ymm7
	vpaddd	%ymm6, %ymm0, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm1, %ymm1
	vpaddd	%ymm4, %ymm1, %ymm1
	vpsrld	$16, %ymm1, %ymm1
	vpsrld	$16, %ymm0, %ymm0
	vpackusdw	%ymm2, %ymm5, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vpor	.LCPI0_14(%rip), %ymm2, %ymm2
	vpackusdw	%ymm1, %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vpblendvb	%ymm7, %ymm2, %ymm0, %ymm0
	vmovdqa	%ymm0, 64(%rsp)
.LBB0_19:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
	jmp	.LBB0_20
.LBB0_52:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI0_0(%rip), %ymm1
	vbroadcastsd	.LCPI0_1(%rip), %ymm2
	vbroadcastss	.LCPI0_2(%rip), %ymm3
	vbroadcastsd	.LCPI0_3(%rip), %ymm4
	.p2align	4
.LBB0_53:
	vmovups	(%rax,%rsi,4), %ymm5
	vmovups	32(%rax,%rsi,4), %ymm6
	vcvtps2pd	48(%rax,%rsi,4), %ymm7
	vcvtps2pd	32(%rax,%rsi,4), %ymm8
	vcvtps2pd	16(%rax,%rsi,4), %ymm9
	vcvtps2pd	(%rax,%rsi,4), %ymm10
	vcmpunordps	%ymm0, %ymm6, %ymm11
	vextractf128	$1, %ymm11, %xmm12
	vpmovsxdq	%xmm12, %ymm12
	vpandn	%ymm7, %ymm12, %ymm7
	vpmovsxdq	%xmm11, %ymm11
	vpandn	%ymm8, %ymm11, %ymm8
	vcmpunordps	%ymm0, %ymm5, %ymm11
	vextractf128	$1, %ymm11, %xmm12
	vpmovsxdq	%xmm12, %ymm12
	vpandn	%ymm9, %ymm12, %ymm9
	vpmovsxdq	%xmm11, %ymm11
	vpandn	%ymm10, %ymm11, %ymm10
	vmaxpd	%ymm7, %ymm1, %ymm11
	vmaxpd	%ymm8, %ymm1, %ymm8
	vmaxpd	%ymm9, %ymm1, %ymm9
	vmaxpd	%ymm10, %ymm1, %ymm7
	vminpd	%ymm7, %ymm2, %ymm7
	vminpd	%ymm9, %ymm2, %ymm9
	vminpd	%ymm8, %ymm2, %ymm10
	vminpd	%ymm11, %ymm2, %ymm8
	vextractf128	$1, %ymm8, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm12
	vshufpd	$1, %xmm11, %xmm11, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm11
	vpunpcklqdq	%xmm11, %xmm12, %xmm11
	vcvttsd2si	%xmm8, %rcx
	vmovq	%rcx, %xmm12
	vshufpd	$1, %xmm8, %xmm8, %xmm8
	vcvttsd2si	%xmm8, %rcx
	vmovq	%rcx, %xmm8
	vpunpcklqdq	%xmm8, %xmm12, %xmm8
	vextractf128	$1, %ymm10, %xmm12
	vcvttsd2si	%xmm12, %rcx
	vinserti128	$1, %xmm11, %ymm8, %ymm8
	vshufpd	$1, %xmm12, %xmm12, %xmm11
	vcvttsd2si	%xmm11, %rdi
	vmovq	%rcx, %xmm11
	vmovq	%rdi, %xmm12
	vcvttsd2si	%xmm10, %rcx
	vpunpcklqdq	%xmm12, %xmm11, %xmm11
	vshufpd	$1, %xmm10, %xmm10, %xmm10
	vcvttsd2si	%xmm10, %rdi
	vmovq	%rcx, %xmm10
	vmovq	%rdi, %xmm12
	vpunpcklqdq	%xmm12, %xmm10, %xmm10
	vinserti128	$1, %xmm11, %ymm10, %ymm10
	vextractf128	$1, %ymm9, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm12
	vshufpd	$1, %xmm11, %xmm11, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm11
	vpunpcklqdq	%xmm11, %xmm12, %xmm11
	vcvttsd2si	%xmm9, %rcx
	vmovq	%rcx, %xmm12
	vshufpd	$1, %xmm9, %xmm9, %xmm9
	vcvttsd2si	%xmm9, %rcx
	vmovq	%rcx, %xmm9
	vpunpcklqdq	%xmm9, %xmm12, %xmm9
	vextractf128	$1, %ymm7, %xmm12
	vcvttsd2si	%xmm12, %rcx
	vinserti128	$1, %xmm11, %ymm9, %ymm9
	vshufpd	$1, %xmm12, %xmm12, %xmm11
	vcvttsd2si	%xmm11, %rdi
	vmovq	%rcx, %xmm11
	vmovq	%rdi, %xmm12
	vcvttsd2si	%xmm7, %rcx
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vcvttsd2si	%xmm7, %rdi
	vmovq	%rcx, %xmm7
	vpunpcklqdq	%xmm12, %xmm11, %xmm11
	vmovq	%rdi, %xmm12
	vpunpcklqdq	%xmm12, %xmm7, %xmm7
	vinserti128	$1, %xmm11, %ymm7, %ymm7
	vcmpleps	%ymm6, %ymm3, %ymm6
	vextractf128	$1, %ymm6, %xmm11
	vpmovsxdq	%xmm11, %ymm11
	vpmovsxdq	%xmm6, %ymm6
	vcmpleps	%ymm5, %ymm3, %ymm5
	vextractf128	$1, %ymm5, %xmm12
	vpmovsxdq	%xmm12, %ymm12
	vpmovsxdq	%xmm5, %ymm5
	vblendvpd	%ymm5, %ymm4, %ymm7, %ymm5
	vblendvpd	%ymm12, %ymm4, %ymm9, %ymm7
	vblendvpd	%ymm6, %ymm4, %ymm10, %ymm6
	vblendvpd	%ymm11, %ymm4, %ymm8, %ymm8
	vmovupd	%ymm8, 96(%rbx,%rsi,8)
	vmovupd	%ymm6, 64(%rbx,%rsi,8)
	vmovupd	%ymm7, 32(%rbx,%rsi,8)
	vmovupd	%ymm5, (%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_53
.LBB0_54:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm0, 64(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	64(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	64(%rsp), %ymm0
	vmovaps	96(%rsp), %ymm1
	vcvtps2pd	112(%rsp), %ymm2
	vcvtps2pd	96(%rsp), %ymm3
	vcvtps2pd	80(%rsp), %ymm4
	vcvtps2pd	64(%rsp), %ymm5
	vxorpd	%xmm8, %xmm8, %xmm8
	vcmpunordps	%ymm1, %ymm8, %ymm6
	vextractf128	$1, %ymm6, %xmm7
	vpmovsxdq	%xmm7, %ymm7
	vpandn	%ymm2, %ymm7, %ymm2
	vpmovsxdq	%xmm6, %ymm6
	vpandn	%ymm3, %ymm6, %ymm3
	vcmpunordps	%ymm0, %ymm8, %ymm6
	vextractf128	$1, %ymm6, %xmm7
	vpmovsxdq	%xmm7, %ymm7
	vpandn	%ymm4, %ymm7, %ymm4
	vpmovsxdq	%xmm6, %ymm6
	vpandn	%ymm5, %ymm6, %ymm5
	vbroadcastsd	.LCPI0_0(%rip), %ymm6
	vmaxpd	%ymm2, %ymm6, %ymm7
	vmaxpd	%ymm3, %ymm6, %ymm3
	vmaxpd	%ymm4, %ymm6, %ymm4
	vmaxpd	%ymm5, %ymm6, %ymm2
	vbroadcastsd	.LCPI0_1(%rip), %ymm6
	vminpd	%ymm2, %ymm6, %ymm2
	vminpd	%ymm4, %ymm6, %ymm5
	vminpd	%ymm3, %ymm6, %ymm4
	vminpd	%ymm7, %ymm6, %ymm3
	vextractf128	$1, %ymm3, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm6, %xmm6, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm7, %xmm6
	vcvttsd2si	%xmm3, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm3, %xmm3, %xmm3
	vcvttsd2si	%xmm3, %rax
	vmovq	%rax, %xmm3
	vpunpcklqdq	%xmm3, %xmm7, %xmm3
	vextractf128	$1, %ymm4, %xmm7
	vcvttsd2si	%xmm7, %rax
	vmovq	%rax, %xmm8
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vcvttsd2si	%xmm7, %rax
	vinserti128	$1, %xmm6, %ymm3, %ymm3
	vmovq	%rax, %xmm6
	vcvttsd2si	%xmm4, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm4, %xmm4, %xmm4
	vcvttsd2si	%xmm4, %rax
	vpunpcklqdq	%xmm6, %xmm8, %xmm4
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm7, %xmm6
	vinserti128	$1, %xmm4, %ymm6, %ymm4
	vextractf128	$1, %ymm5, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm6, %xmm6, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm7, %xmm6
	vcvttsd2si	%xmm5, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm5, %xmm5, %xmm5
	vcvttsd2si	%xmm5, %rax
	vmovq	%rax, %xmm5
	vpunpcklqdq	%xmm5, %xmm7, %xmm5
	vextractf128	$1, %ymm2, %xmm7
	vcvttsd2si	%xmm7, %rax
	vmovq	%rax, %xmm8
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vcvttsd2si	%xmm7, %rax
	vinserti128	$1, %xmm6, %ymm5, %ymm5
	vmovq	%rax, %xmm6
	vcvttsd2si	%xmm2, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm2, %xmm2, %xmm2
	vcvttsd2si	%xmm2, %rax
	vpunpcklqdq	%xmm6, %xmm8, %xmm2
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm7, %xmm6
	vinserti128	$1, %xmm2, %ymm6, %ymm2
	vbroadcastss	.LCPI0_2(%rip), %ymm6
	vcmpleps	%ymm1, %ymm6, %ymm1
	vextractf128	$1, %ymm1, %xmm7
	vpmovsxdq	%xmm7, %ymm7
	vpmovsxdq	%xmm1, %ymm1
	vcmpleps	%ymm0, %ymm6, %ymm0
	vextractf128	$1, %ymm0, %xmm6
	vpmovsxdq	%xmm6, %ymm6
	vpmovsxdq	%xmm0, %ymm0
	vbroadcastsd	.LCPI0_3(%rip), %ymm8
	vblendvpd	%ymm0, %ymm8, %ymm2, %ymm0
	vblendvpd	%ymm6, %ymm8, %ymm5, %ymm2
	vblendvpd	%ymm1, %ymm8, %ymm4, %ymm1
	vblendvpd	%ymm7, %ymm8, %ymm3, %ymm3
	vmovapd	%ymm3, 224(%rsp)
	vmovapd	%ymm1, 192(%rsp)
	vmovapd	%ymm2, 160(%rsp)
	vmovapd	%ymm0, 128(%rsp)
.LBB0_13:
	leaq	(%rbx,%r15,8), %rdi
	shlq	$3, %r14
	leaq	128(%rsp), %rsi
	jmp	.LBB0_21
.LBB0_38:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI0_8(%rip), %ymm1
	vpbroadcastd	.LCPI0_9(%rip), %ymm2
	.p2align	4
.LBB0_39:
	vmovups	(%rax,%rsi,4), %ymm3
	vmovups	32(%rax,%rsi,4), %ymm4
	vcmpordps	%ymm0, %ymm3, %ymm5
	vcmpordps	%ymm0, %ymm4, %ymm6
	vandps	%ymm4, %ymm6, %ymm4
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vminps	%ymm4, %ymm1, %ymm4
	vminps	%ymm3, %ymm1, %ymm3
	vcvttps2dq	%ymm3, %ymm3
	vcvttps2dq	%ymm4, %ymm4
	vpand	%ymm2, %ymm4, %ymm4
	vpand	%ymm2, %ymm3, %ymm3
	vpackusdw	%ymm4, %ymm3, %ymm3
	vextracti128	$1, %ymm3, %xmm4
	vpackuswb	%xmm4, %xmm3, %xmm3
	vpshufd	$216, %xmm3, %xmm3
	vmovdqu	%xmm3, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_39
.LBB0_40:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 160(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	128(%rsp), %ymm0
	vmovaps	160(%rsp), %ymm1
	vpxor	%xmm4, %xmm4, %xmm4
	vcmpordps	%ymm4, %ymm0, %ymm2
	vcmpordps	%ymm4, %ymm1, %ymm3
	vandps	%ymm1, %ymm3, %ymm1
	vandps	%ymm0, %ymm2, %ymm0
	vcmpnltps	%ymm4, %ymm0, %ymm2
	vxorps	%xmm3, %xmm3, %xmm3
	vandps	%ymm0, %ymm2, %ymm0
	vcmpnltps	%ymm3, %ymm1, %ymm2
	vandps	%ymm1, %ymm2, %ymm1
	vbroadcastss	.LCPI0_8(%rip), %ymm2
.LBB0_34:
	vminps	%ymm1, %ymm2, %ymm1
	vminps	%ymm0, %ymm2, %ymm0
	vcvttps2dq	%ymm0, %ymm0
	vcvttps2dq	%ymm1, %ymm1
	vpbroadcastd	.LCPI0_9(%rip), %ymm2
	vpand	%ymm2, %ymm1, %ymm1
	vpand	%ymm2, %ymm0, %ymm0
	vpackusdw	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpackuswb	%xmm1, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	jmp	.LBB0_35
.LBB0_44:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI0_4(%rip), %ymm1
	vbroadcastss	.LCPI0_5(%rip), %ymm2
	vbroadcastss	.LCPI0_6(%rip), %ymm3
	vbroadcastss	.LCPI0_7(%rip), %ymm4
	.p2align	4
.LBB0_45:
	vmovups	(%rax,%rsi,4), %ymm5
	vmovups	32(%rax,%rsi,4), %ymm6
	vcmpordps	%ymm0, %ymm6, %ymm7
	vcmpordps	%ymm0, %ymm5, %ymm8
	vandps	%ymm5, %ymm8, %ymm8
	vandps	%ymm6, %ymm7, %ymm7
	vmaxps	%ymm7, %ymm1, %ymm7
	vmaxps	%ymm8, %ymm1, %ymm8
	vminps	%ymm8, %ymm2, %ymm8
	vminps	%ymm7, %ymm2, %ymm7
	vcvttps2dq	%ymm7, %ymm7
	vcvttps2dq	%ymm8, %ymm8
	vcmpleps	%ymm6, %ymm3, %ymm6
	vcmpleps	%ymm5, %ymm3, %ymm5
	vblendvps	%ymm5, %ymm4, %ymm8, %ymm5
	vblendvps	%ymm6, %ymm4, %ymm7, %ymm6
	vmovups	%ymm6, 32(%rbx,%rsi,4)
	vmovups	%ymm5, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_45
.LBB0_46:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 160(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	shlq	$2, %rdx
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vmovaps	128(%rsp), %ymm0
	vmovaps	160(%rsp), %ymm1
	vxorps	%xmm3, %xmm3, %xmm3
	vcmpordps	%ymm3, %ymm1, %ymm2
	vcmpordps	%ymm3, %ymm0, %ymm3
	vandps	%ymm0, %ymm3, %ymm3
	vandps	%ymm1, %ymm2, %ymm2
	vbroadcastss	.LCPI0_4(%rip), %ymm4
	vmaxps	%ymm2, %ymm4, %ymm2
	vmaxps	%ymm3, %ymm4, %ymm3
	vbroadcastss	.LCPI0_5(%rip), %ymm4
	vminps	%ymm3, %ymm4, %ymm3
	vminps	%ymm2, %ymm4, %ymm2
	vcvttps2dq	%ymm2, %ymm2
	vcvttps2dq	%ymm3, %ymm3
	vbroadcastss	.LCPI0_6(%rip), %ymm4
	vcmpleps	%ymm1, %ymm4, %ymm1
	vcmpleps	%ymm0, %ymm4, %ymm0
	vbroadcastss	.LCPI0_7(%rip), %ymm4
	vblendvps	%ymm0, %ymm4, %ymm3, %ymm0
	vblendvps	%ymm1, %ymm4, %ymm2, %ymm1
	vmovaps	%ymm1, 96(%rsp)
	vmovaps	%ymm0, 64(%rsp)
	leaq	(%rbx,%r15,4), %rdi
.LBB0_20:
	leaq	64(%rsp), %rsi
	jmp	.LBB0_21
.LBB0_56:
	vxorps	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI0_17(%rip), %xmm1
	.p2align	4
.LBB0_57:
	vcmpneqps	32(%rax,%rsi,4), %ymm0, %ymm2
	vcmpneqps	(%rax,%rsi,4), %ymm0, %ymm3
	vpackssdw	%ymm2, %ymm3, %ymm2
	vextracti128	$1, %ymm2, %xmm3
	vpacksswb	%xmm3, %xmm2, %xmm2
	vpshufd	$216, %xmm2, %xmm2
	vpand	%xmm1, %xmm2, %xmm2
	vmovdqu	%xmm2, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB0_57
.LBB0_58:
	subq	%r15, %rdx
	jle	.LBB0_7
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 160(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpxor	%xmm1, %xmm1, %xmm1
	vcmpneqps	160(%rsp), %ymm1, %ymm0
	vcmpneqps	128(%rsp), %ymm1, %ymm1
	vpackssdw	%ymm0, %ymm1, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpacksswb	%xmm1, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	vpand	.LCPI0_15(%rip), %xmm0, %xmm0
.LBB0_35:
	vmovdqa	%xmm0, 64(%rsp)
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
	.size	nt_f32_cast__avx2, .Lfunc_end0-nt_f32_cast__avx2
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI0_0:
	.long	.LBB0_2-.LJTI0_0
	.long	.LBB0_8-.LJTI0_0
	.long	.LBB0_14-.LJTI0_0
	.long	.LBB0_22-.LJTI0_0
	.long	.LBB0_28-.LJTI0_0
	.long	.LBB0_36-.LJTI0_0
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
.LCPI1_8:
	.quad	0xc060000000000000
.LCPI1_9:
	.quad	0x405fc00000000000
.LCPI1_10:
	.quad	9218868437227405312
.LCPI1_11:
	.quad	0x3810000000000000
.LCPI1_12:
	.quad	0x47f0000000000000
.LCPI1_13:
	.quad	0x42c8000000000000
.LCPI1_14:
	.quad	-9223372036854775808
.LCPI1_18:
	.quad	0x3f10000000000000
.LCPI1_19:
	.quad	0x4298000000000000
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI1_7:
	.byte	255
	.byte	0
	.byte	0
	.byte	0
.LCPI1_15:
	.long	1
.LCPI1_16:
	.long	32767
.LCPI1_21:
	.zero	4,1
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI1_17:
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI1_20:
	.zero	16,1
	.text
	.globl	nt_f64_cast__avx2
	.p2align	4
	.type	nt_f64_cast__avx2,@function
nt_f64_cast__avx2:
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
	vcvtpd2psy	(%rax,%rsi,8), %xmm0
	vcvtpd2psy	32(%rax,%rsi,8), %xmm1
	vcvtpd2psy	64(%rax,%rsi,8), %xmm2
	vcvtpd2psy	96(%rax,%rsi,8), %xmm3
	vmovupd	%xmm3, 48(%rbx,%rsi,4)
	vmovupd	%xmm2, 32(%rbx,%rsi,4)
	vmovupd	%xmm1, 16(%rbx,%rsi,4)
	vmovupd	%xmm0, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_4
.LBB1_5:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%ymm0, 96(%rsp)
	vmovapd	%ymm0, 64(%rsp)
	vmovapd	%ymm0, 32(%rsp)
	vmovapd	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtpd2psy	(%rsp), %xmm0
	vcvtpd2psy	32(%rsp), %xmm1
	vcvtpd2psy	64(%rsp), %xmm2
	vcvtpd2psy	96(%rsp), %xmm3
	vmovapd	%xmm3, 176(%rsp)
	vmovapd	%xmm2, 160(%rsp)
	vmovapd	%xmm1, 144(%rsp)
	vmovapd	%xmm0, 128(%rsp)
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
	vmovupd	(%rax,%rsi,8), %ymm0
	vmovupd	32(%rax,%rsi,8), %ymm1
	vmovupd	64(%rax,%rsi,8), %ymm2
	vmovupd	96(%rax,%rsi,8), %ymm3
	vmovupd	%ymm2, 64(%rbx,%rsi,8)
	vmovupd	%ymm3, 96(%rbx,%rsi,8)
	vmovupd	%ymm0, (%rbx,%rsi,8)
	vmovupd	%ymm1, 32(%rbx,%rsi,8)
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
.LBB1_37:
	cmpq	%rcx, %rdx
	jge	.LBB1_39
	movq	%rsi, %r15
	jmp	.LBB1_41
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
	vbroadcastsd	.LCPI1_8(%rip), %ymm1
	vbroadcastsd	.LCPI1_9(%rip), %ymm2
	vbroadcastss	.LCPI1_7(%rip), %ymm3
	.p2align	4
.LBB1_32:
	vmovupd	(%rax,%rsi,8), %ymm4
	vmovupd	32(%rax,%rsi,8), %ymm5
	vmovupd	64(%rax,%rsi,8), %ymm6
	vmovupd	96(%rax,%rsi,8), %ymm7
	vcmpordpd	%ymm0, %ymm4, %ymm8
	vcmpordpd	%ymm0, %ymm5, %ymm9
	vcmpordpd	%ymm0, %ymm6, %ymm10
	vcmpordpd	%ymm0, %ymm7, %ymm11
	vandpd	%ymm7, %ymm11, %ymm7
	vandpd	%ymm6, %ymm10, %ymm6
	vandpd	%ymm5, %ymm9, %ymm5
	vandpd	%ymm4, %ymm8, %ymm4
	vmaxpd	%ymm4, %ymm1, %ymm4
	vmaxpd	%ymm5, %ymm1, %ymm5
	vmaxpd	%ymm6, %ymm1, %ymm6
	vmaxpd	%ymm7, %ymm1, %ymm7
	vminpd	%ymm7, %ymm2, %ymm7
	vminpd	%ymm6, %ymm2, %ymm6
	vminpd	%ymm5, %ymm2, %ymm5
	vminpd	%ymm4, %ymm2, %ymm4
	vcvttpd2dq	%ymm4, %xmm4
	vcvttpd2dq	%ymm5, %xmm5
	vcvttpd2dq	%ymm6, %xmm6
	vinsertf128	$1, %xmm5, %ymm4, %ymm4
	vcvttpd2dq	%ymm7, %xmm5
	vinsertf128	$1, %xmm5, %ymm6, %ymm5
	vandpd	%ymm3, %ymm5, %ymm5
	vandpd	%ymm3, %ymm4, %ymm4
	vpackusdw	%ymm5, %ymm4, %ymm4
	vextracti128	$1, %ymm4, %xmm5
	vpackuswb	%xmm5, %xmm4, %xmm4
	vpshufd	$216, %xmm4, %xmm4
	vmovdqu	%xmm4, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_32
.LBB1_33:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%ymm0, 96(%rsp)
	vmovapd	%ymm0, 64(%rsp)
	vmovapd	%ymm0, 32(%rsp)
	vmovapd	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovapd	(%rsp), %ymm0
	vmovapd	32(%rsp), %ymm1
	vmovapd	64(%rsp), %ymm2
	vmovapd	96(%rsp), %ymm3
	vxorpd	%xmm7, %xmm7, %xmm7
	vcmpordpd	%ymm7, %ymm0, %ymm4
	vcmpordpd	%ymm7, %ymm1, %ymm5
	vcmpordpd	%ymm7, %ymm2, %ymm6
	vcmpordpd	%ymm7, %ymm3, %ymm7
	vandpd	%ymm3, %ymm7, %ymm3
	vandpd	%ymm2, %ymm6, %ymm2
	vandpd	%ymm1, %ymm5, %ymm1
	vandpd	%ymm0, %ymm4, %ymm0
	vbroadcastsd	.LCPI1_8(%rip), %ymm4
	vmaxpd	%ymm0, %ymm4, %ymm0
	vmaxpd	%ymm1, %ymm4, %ymm1
	vmaxpd	%ymm2, %ymm4, %ymm2
	vmaxpd	%ymm3, %ymm4, %ymm3
	vbroadcastsd	.LCPI1_9(%rip), %ymm4
	jmp	.LBB1_35
.LBB1_18:
	vbroadcastsd	.LCPI1_10(%rip), %ymm0
	vbroadcastsd	.LCPI1_18(%rip), %ymm1
	vbroadcastsd	.LCPI1_12(%rip), %ymm2
	vbroadcastsd	.LCPI1_19(%rip), %ymm3
	vbroadcastsd	.LCPI1_14(%rip), %ymm4
	.p2align	4
.LBB1_19:
	vmovupd	(%rax,%rsi,8), %ymm7
	vmovupd	32(%rax,%rsi,8), %ymm8
	vmovupd	64(%rax,%rsi,8), %ymm6
	vmovupd	96(%rax,%rsi,8), %ymm5
	vandpd	%ymm0, %ymm5, %ymm9
	vandpd	%ymm0, %ymm6, %ymm10
	vandpd	%ymm0, %ymm8, %ymm11
	vandpd	%ymm0, %ymm7, %ymm12
	vmaxpd	%ymm12, %ymm1, %ymm12
	vmaxpd	%ymm11, %ymm1, %ymm11
	vmaxpd	%ymm10, %ymm1, %ymm10
	vmaxpd	%ymm9, %ymm1, %ymm9
	vminpd	%ymm9, %ymm2, %ymm9
	vminpd	%ymm10, %ymm2, %ymm10
	vminpd	%ymm11, %ymm2, %ymm11
	vminpd	%ymm12, %ymm2, %ymm12
	vmulpd	%ymm3, %ymm12, %ymm12
	vmulpd	%ymm3, %ymm11, %ymm11
	vmulpd	%ymm3, %ymm10, %ymm10
	vmulpd	%ymm3, %ymm9, %ymm9
	vaddpd	%ymm7, %ymm12, %ymm13
	vsubpd	%ymm12, %ymm13, %ymm12
	vaddpd	%ymm8, %ymm11, %ymm13
	vsubpd	%ymm11, %ymm13, %ymm11
	vaddpd	%ymm6, %ymm10, %ymm13
	vsubpd	%ymm10, %ymm13, %ymm10
	vaddpd	%ymm5, %ymm9, %ymm13
	vsubpd	%ymm9, %ymm13, %ymm9
	vandpd	%ymm4, %ymm7, %ymm7
	vorpd	%ymm7, %ymm12, %ymm7
	vandpd	%ymm4, %ymm8, %ymm8
	vorpd	%ymm11, %ymm8, %ymm8
	vandpd	%ymm4, %ymm6, %ymm6
	vorpd	%ymm6, %ymm10, %ymm6
	vandpd	%ymm4, %ymm5, %ymm5
	vorpd	%ymm5, %ymm9, %ymm5
	vcvtpd2ps	%ymm7, %xmm7
	vcvtpd2ps	%ymm8, %xmm8
	vcvtpd2ps	%ymm6, %xmm6
	vinsertf128	$1, %xmm8, %ymm7, %ymm7
	vcvtpd2ps	%ymm5, %xmm5
	vinsertf128	$1, %xmm5, %ymm6, %ymm5
	vcvtps2ph	$8, %ymm5, 16(%rbx,%rsi,2)
	vcvtps2ph	$8, %ymm7, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_19
.LBB1_20:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%ymm0, 96(%rsp)
	vmovapd	%ymm0, 64(%rsp)
	vmovapd	%ymm0, 32(%rsp)
	vmovapd	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovapd	(%rsp), %ymm3
	vmovapd	32(%rsp), %ymm2
	vmovapd	64(%rsp), %ymm1
	vmovapd	96(%rsp), %ymm0
	vbroadcastsd	.LCPI1_10(%rip), %ymm4
	vandpd	%ymm4, %ymm0, %ymm5
	vandpd	%ymm4, %ymm1, %ymm6
	vandpd	%ymm4, %ymm2, %ymm7
	vandpd	%ymm4, %ymm3, %ymm4
	vbroadcastsd	.LCPI1_18(%rip), %ymm8
	vmaxpd	%ymm4, %ymm8, %ymm4
	vmaxpd	%ymm7, %ymm8, %ymm7
	vmaxpd	%ymm6, %ymm8, %ymm6
	vmaxpd	%ymm5, %ymm8, %ymm5
	vbroadcastsd	.LCPI1_12(%rip), %ymm8
	vminpd	%ymm5, %ymm8, %ymm5
	vminpd	%ymm6, %ymm8, %ymm6
	vminpd	%ymm7, %ymm8, %ymm7
	vminpd	%ymm4, %ymm8, %ymm4
	vbroadcastsd	.LCPI1_19(%rip), %ymm8
	vmulpd	%ymm4, %ymm8, %ymm4
	vmulpd	%ymm7, %ymm8, %ymm7
	vmulpd	%ymm6, %ymm8, %ymm6
	vmulpd	%ymm5, %ymm8, %ymm5
	vaddpd	%ymm5, %ymm0, %ymm8
	vaddpd	%ymm6, %ymm1, %ymm9
	vaddpd	%ymm7, %ymm2, %ymm10
	vaddpd	%ymm4, %ymm3, %ymm11
	vsubpd	%ymm4, %ymm11, %ymm4
	vsubpd	%ymm7, %ymm10, %ymm7
	vsubpd	%ymm6, %ymm9, %ymm6
	vsubpd	%ymm5, %ymm8, %ymm5
	vbroadcastsd	.LCPI1_14(%rip), %ymm8
	vandpd	%ymm3, %ymm8, %ymm3
	vorpd	%ymm4, %ymm3, %ymm3
	vandpd	%ymm2, %ymm8, %ymm2
	vorpd	%ymm7, %ymm2, %ymm2
	vandpd	%ymm1, %ymm8, %ymm1
	vorpd	%ymm6, %ymm1, %ymm1
	vandpd	%ymm0, %ymm8, %ymm0
	vorpd	%ymm5, %ymm0, %ymm0
	vcvtpd2ps	%ymm3, %xmm3
	vcvtpd2ps	%ymm2, %xmm2
	vcvtpd2ps	%ymm1, %xmm1
	vinsertf128	$1, %xmm2, %ymm3, %ymm2
	vcvtpd2ps	%ymm0, %xmm0
	vinsertf128	$1, %xmm0, %ymm1, %ymm0
	vcvtps2ph	$8, %ymm0, 144(%rsp)
	vcvtps2ph	$8, %ymm2, 128(%rsp)
	jmp	.LBB1_22
.LBB1_25:
	vbroadcastsd	.LCPI1_10(%rip), %ymm0
	vbroadcastsd	.LCPI1_11(%rip), %ymm1
	vbroadcastsd	.LCPI1_12(%rip), %ymm2
	vbroadcastsd	.LCPI1_13(%rip), %ymm3
	vbroadcastsd	.LCPI1_14(%rip), %ymm4
	vpbroadcastd	.LCPI1_15(%rip), %ymm5
	vpbroadcastd	.LCPI1_16(%rip), %ymm6
	.p2align	4
.LBB1_26:
	vmovupd	(%rax,%rsi,8), %ymm11
	vmovupd	32(%rax,%rsi,8), %ymm12
	vmovupd	64(%rax,%rsi,8), %ymm10
	vmovupd	96(%rax,%rsi,8), %ymm9
	vandpd	%ymm0, %ymm9, %ymm13
	vandpd	%ymm0, %ymm10, %ymm14
	vandpd	%ymm0, %ymm12, %ymm15
	vandpd	%ymm0, %ymm11, %ymm8
	vmaxpd	%ymm8, %ymm1, %ymm8
	vmaxpd	%ymm15, %ymm1, %ymm15
	vmaxpd	%ymm14, %ymm1, %ymm14
	vmaxpd	%ymm13, %ymm1, %ymm13
	vminpd	%ymm13, %ymm2, %ymm13
	vminpd	%ymm14, %ymm2, %ymm14
	vminpd	%ymm15, %ymm2, %ymm15
	vminpd	%ymm8, %ymm2, %ymm8
	vmulpd	%ymm3, %ymm8, %ymm8
	vmulpd	%ymm3, %ymm15, %ymm15
	vmulpd	%ymm3, %ymm14, %ymm14
	vmulpd	%ymm3, %ymm13, %ymm13
	vaddpd	%ymm11, %ymm8, %ymm7
	vsubpd	%ymm8, %ymm7, %ymm7
	vaddpd	%ymm12, %ymm15, %ymm8
	vsubpd	%ymm15, %ymm8, %ymm8
	vaddpd	%ymm10, %ymm14, %ymm15
	vsubpd	%ymm14, %ymm15, %ymm14
	vaddpd	%ymm9, %ymm13, %ymm15
	vsubpd	%ymm13, %ymm15, %ymm13
	vandpd	%ymm4, %ymm11, %ymm11
	vorpd	%ymm7, %ymm11, %ymm7
	vandpd	%ymm4, %ymm12, %ymm11
	vorpd	%ymm8, %ymm11, %ymm8
	vandpd	%ymm4, %ymm10, %ymm10
	vorpd	%ymm14, %ymm10, %ymm10
	vandpd	%ymm4, %ymm9, %ymm9
	vcvtpd2ps	%ymm7, %xmm7
	vorpd	%ymm13, %ymm9, %ymm9
	vcvtpd2ps	%ymm8, %xmm8
	vinsertf128	$1, %xmm8, %ymm7, %ymm7
	vcvtpd2ps	%ymm10, %xmm8
	vcvtpd2ps	%ymm9, %xmm9
	vinsertf128	$1, %xmm9, %ymm8, %ymm8
	vpsrld	$16, %ymm8, %ymm9
	vpsrld	$16, %ymm7, %ymm10
	vxorpd	%xmm12, %xmm12, %xmm12
	vcmpunordps	%ymm12, %ymm8, %ymm11
	vcmpunordps	%ymm7, %ymm12, %ymm12
	vpackssdw	%ymm11, %ymm12, %ymm11
	vpand	%ymm5, %ymm10, %ymm12
	vpaddd	%ymm6, %ymm7, %ymm7
	vpaddd	%ymm7, %ymm12, %ymm7
	vpand	%ymm5, %ymm9, %ymm12
	vpaddd	%ymm6, %ymm8, %ymm8
	vpaddd	%ymm12, %ymm8, %ymm8
	vpsrld	$16, %ymm8, %ymm8
	vpsrld	$16, %ymm7, %ymm7
	vpackusdw	%ymm8, %ymm7, %ymm7
	vpackusdw	%ymm9, %ymm10, %ymm8
	vpermq	$216, %ymm11, %ymm9
	vpermq	$216, %ymm8, %ymm8
	vpor	.LCPI1_17(%rip), %ymm8, %ymm8
	vpermq	$216, %ymm7, %ymm7
	vpblendvb	%ymm9, %ymm8, %ymm7, %ymm7
	vmovdqu	%ymm7, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_26
.LBB1_27:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%ymm0, 96(%rsp)
	vmovapd	%ymm0, 64(%rsp)
	vmovapd	%ymm0, 32(%rsp)
	vmovapd	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovapd	(%rsp), %ymm3
	vmovapd	32(%rsp), %ymm2
	vmovapd	64(%rsp), %ymm1
	vmovapd	96(%rsp), %ymm0
	vbroadcastsd	.LCPI1_10(%rip), %ymm4
	vandpd	%ymm4, %ymm0, %ymm5
	vandpd	%ymm4, %ymm1, %ymm6
	vandpd	%ymm4, %ymm2, %ymm7
	vandpd	%ymm4, %ymm3, %ymm4
	vbroadcastsd	.LCPI1_11(%rip), %ymm8
	vmaxpd	%ymm4, %ymm8, %ymm4
	vmaxpd	%ymm7, %ymm8, %ymm7
	vmaxpd	%ymm6, %ymm8, %ymm6
	vmaxpd	%ymm5, %ymm8, %ymm5
	vbroadcastsd	.LCPI1_12(%rip), %ymm8
	vminpd	%ymm5, %ymm8, %ymm5
	vminpd	%ymm6, %ymm8, %ymm6
	vminpd	%ymm7, %ymm8, %ymm7
	vminpd	%ymm4, %ymm8, %ymm4
	vbroadcastsd	.LCPI1_13(%rip), %ymm8
	vmulpd	%ymm4, %ymm8, %ymm4
	vmulpd	%ymm7, %ymm8, %ymm7
	vmulpd	%ymm6, %ymm8, %ymm6
	vmulpd	%ymm5, %ymm8, %ymm5
	vaddpd	%ymm5, %ymm0, %ymm8
	vaddpd	%ymm6, %ymm1, %ymm9
	vaddpd	%ymm7, %ymm2, %ymm10
	vaddpd	%ymm4, %ymm3, %ymm11
	vsubpd	%ymm4, %ymm11, %ymm4
	vsubpd	%ymm7, %ymm10, %ymm7
	vsubpd	%ymm6, %ymm9, %ymm6
	vsubpd	%ymm5, %ymm8, %ymm5
	vbroadcastsd	.LCPI1_14(%rip), %ymm8
	vandpd	%ymm3, %ymm8, %ymm3
	vorpd	%ymm4, %ymm3, %ymm3
	vandpd	%ymm2, %ymm8, %ymm2
	vorpd	%ymm7, %ymm2, %ymm2
	vandpd	%ymm1, %ymm8, %ymm1
	vorpd	%ymm6, %ymm1, %ymm1
	vandpd	%ymm0, %ymm8, %ymm0
	vorpd	%ymm5, %ymm0, %ymm0
	vcvtpd2ps	%ymm3, %xmm3
	vcvtpd2ps	%ymm2, %xmm2
	vcvtpd2ps	%ymm1, %xmm1
	vinsertf128	$1, %xmm2, %ymm3, %ymm2
	vcvtpd2ps	%ymm0, %xmm0
	vinsertf128	$1, %xmm0, %ymm1, %ymm0
	vpsrld	$16, %ymm0, %ymm1
	vpbroadcastd	.LCPI1_15(%rip), %ymm3
	vpand	%ymm3, %ymm1, %ymm4
	vpsrld	$16, %ymm2, %ymm5
	vpand	%ymm3, %ymm5, %ymm3
	vpbroadcastd	.LCPI1_16(%rip), %ymm6
	vxorpd	%xmm8, %xmm8, %xmm8
	vcmpunordps	%ymm0, %ymm8, %ymm7
	vcmpunordps	%ymm2, %ymm8, %ymm8
	vpackssdw	%ymm7, %ymm8, %ymm7
	vpermq	$216, %ymm7, %ymm7
	vpaddd	%ymm6, %ymm2, %ymm2
	vpaddd	%ymm3, %ymm2, %ymm2
	vpaddd	%ymm6, %ymm0, %ymm0
	vpaddd	%ymm4, %ymm0, %ymm0
	vpsrld	$16, %ymm0, %ymm0
	vpsrld	$16, %ymm2, %ymm2
	vpackusdw	%ymm1, %ymm5, %ymm1
	vpermq	$216, %ymm1, %ymm1
	vpor	.LCPI1_17(%rip), %ymm1, %ymm1
	vpackusdw	%ymm0, %ymm2, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vpblendvb	%ymm7, %ymm1, %ymm0, %ymm0
	vmovdqa	%ymm0, 128(%rsp)
.LBB1_22:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
	jmp	.LBB1_8
.LBB1_53:
	vxorpd	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI1_0(%rip), %ymm1
	vbroadcastsd	.LCPI1_1(%rip), %ymm2
	vbroadcastsd	.LCPI1_2(%rip), %ymm3
	vbroadcastsd	.LCPI1_3(%rip), %ymm4
	.p2align	4
.LBB1_54:
	vmovupd	(%rax,%rsi,8), %ymm5
	vmovupd	32(%rax,%rsi,8), %ymm6
	vmovupd	64(%rax,%rsi,8), %ymm7
	vmovupd	96(%rax,%rsi,8), %ymm8
	vcmpordpd	%ymm0, %ymm7, %ymm9
	vcmpordpd	%ymm0, %ymm8, %ymm10
	vcmpordpd	%ymm0, %ymm5, %ymm11
	vcmpordpd	%ymm0, %ymm6, %ymm12
	vandpd	%ymm6, %ymm12, %ymm12
	vandpd	%ymm5, %ymm11, %ymm11
	vandpd	%ymm8, %ymm10, %ymm10
	vandpd	%ymm7, %ymm9, %ymm9
	vmaxpd	%ymm9, %ymm1, %ymm13
	vmaxpd	%ymm10, %ymm1, %ymm10
	vmaxpd	%ymm11, %ymm1, %ymm11
	vmaxpd	%ymm12, %ymm1, %ymm9
	vminpd	%ymm9, %ymm2, %ymm9
	vminpd	%ymm11, %ymm2, %ymm11
	vminpd	%ymm10, %ymm2, %ymm12
	vminpd	%ymm13, %ymm2, %ymm10
	vextractf128	$1, %ymm10, %xmm13
	vcvttsd2si	%xmm13, %rcx
	vmovq	%rcx, %xmm14
	vshufpd	$1, %xmm13, %xmm13, %xmm13
	vcvttsd2si	%xmm13, %rcx
	vmovq	%rcx, %xmm13
	vpunpcklqdq	%xmm13, %xmm14, %xmm13
	vcvttsd2si	%xmm10, %rcx
	vmovq	%rcx, %xmm14
	vshufpd	$1, %xmm10, %xmm10, %xmm10
	vcvttsd2si	%xmm10, %rcx
	vmovq	%rcx, %xmm10
	vpunpcklqdq	%xmm10, %xmm14, %xmm10
	vextractf128	$1, %ymm12, %xmm14
	vcvttsd2si	%xmm14, %rcx
	vinserti128	$1, %xmm13, %ymm10, %ymm10
	vshufpd	$1, %xmm14, %xmm14, %xmm13
	vcvttsd2si	%xmm13, %rdi
	vmovq	%rcx, %xmm13
	vmovq	%rdi, %xmm14
	vcvttsd2si	%xmm12, %rcx
	vpunpcklqdq	%xmm14, %xmm13, %xmm13
	vshufpd	$1, %xmm12, %xmm12, %xmm12
	vcvttsd2si	%xmm12, %rdi
	vmovq	%rcx, %xmm12
	vmovq	%rdi, %xmm14
	vpunpcklqdq	%xmm14, %xmm12, %xmm12
	vinserti128	$1, %xmm13, %ymm12, %ymm12
	vextractf128	$1, %ymm11, %xmm13
	vcvttsd2si	%xmm13, %rcx
	vmovq	%rcx, %xmm14
	vshufpd	$1, %xmm13, %xmm13, %xmm13
	vcvttsd2si	%xmm13, %rcx
	vmovq	%rcx, %xmm13
	vpunpcklqdq	%xmm13, %xmm14, %xmm13
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm14
	vshufpd	$1, %xmm11, %xmm11, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm11
	vpunpcklqdq	%xmm11, %xmm14, %xmm11
	vextractf128	$1, %ymm9, %xmm14
	vcvttsd2si	%xmm14, %rcx
	vinserti128	$1, %xmm13, %ymm11, %ymm11
	vshufpd	$1, %xmm14, %xmm14, %xmm13
	vcvttsd2si	%xmm13, %rdi
	vmovq	%rcx, %xmm13
	vmovq	%rdi, %xmm14
	vcvttsd2si	%xmm9, %rcx
	vshufpd	$1, %xmm9, %xmm9, %xmm9
	vcvttsd2si	%xmm9, %rdi
	vmovq	%rcx, %xmm9
	vpunpcklqdq	%xmm14, %xmm13, %xmm13
	vmovq	%rdi, %xmm14
	vpunpcklqdq	%xmm14, %xmm9, %xmm9
	vinserti128	$1, %xmm13, %ymm9, %ymm9
	vcmplepd	%ymm7, %ymm3, %ymm7
	vcmplepd	%ymm8, %ymm3, %ymm8
	vcmplepd	%ymm5, %ymm3, %ymm5
	vcmplepd	%ymm6, %ymm3, %ymm6
	vblendvpd	%ymm6, %ymm4, %ymm9, %ymm6
	vblendvpd	%ymm5, %ymm4, %ymm11, %ymm5
	vblendvpd	%ymm8, %ymm4, %ymm12, %ymm8
	vblendvpd	%ymm7, %ymm4, %ymm10, %ymm7
	vmovupd	%ymm7, 64(%rbx,%rsi,8)
	vmovupd	%ymm8, 96(%rbx,%rsi,8)
	vmovupd	%ymm5, (%rbx,%rsi,8)
	vmovupd	%ymm6, 32(%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_54
.LBB1_55:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%ymm0, 96(%rsp)
	vmovapd	%ymm0, 64(%rsp)
	vmovapd	%ymm0, 32(%rsp)
	vmovapd	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	shlq	$3, %rdx
	movq	%rsp, %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vmovapd	(%rsp), %ymm0
	vmovapd	32(%rsp), %ymm1
	vmovapd	64(%rsp), %ymm2
	vmovapd	96(%rsp), %ymm3
	vxorpd	%xmm7, %xmm7, %xmm7
	vcmpordpd	%ymm7, %ymm3, %ymm4
	vcmpordpd	%ymm7, %ymm2, %ymm5
	vcmpordpd	%ymm7, %ymm1, %ymm6
	vcmpordpd	%ymm7, %ymm0, %ymm7
	vandpd	%ymm0, %ymm7, %ymm7
	vandpd	%ymm1, %ymm6, %ymm6
	vandpd	%ymm2, %ymm5, %ymm5
	vandpd	%ymm3, %ymm4, %ymm4
	vbroadcastsd	.LCPI1_0(%rip), %ymm8
	vmaxpd	%ymm4, %ymm8, %ymm9
	vmaxpd	%ymm5, %ymm8, %ymm5
	vmaxpd	%ymm6, %ymm8, %ymm6
	vmaxpd	%ymm7, %ymm8, %ymm4
	vbroadcastsd	.LCPI1_1(%rip), %ymm7
	vminpd	%ymm4, %ymm7, %ymm4
	vminpd	%ymm6, %ymm7, %ymm6
	vminpd	%ymm5, %ymm7, %ymm8
	vminpd	%ymm9, %ymm7, %ymm5
	vextractf128	$1, %ymm5, %xmm7
	vcvttsd2si	%xmm7, %rax
	vmovq	%rax, %xmm9
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vcvttsd2si	%xmm7, %rax
	vmovq	%rax, %xmm7
	vpunpcklqdq	%xmm7, %xmm9, %xmm7
	vcvttsd2si	%xmm5, %rax
	vmovq	%rax, %xmm9
	vshufpd	$1, %xmm5, %xmm5, %xmm5
	vcvttsd2si	%xmm5, %rax
	vmovq	%rax, %xmm5
	vpunpcklqdq	%xmm5, %xmm9, %xmm5
	vextractf128	$1, %ymm8, %xmm9
	vcvttsd2si	%xmm9, %rax
	vinserti128	$1, %xmm7, %ymm5, %ymm5
	vshufpd	$1, %xmm9, %xmm9, %xmm7
	vcvttsd2si	%xmm7, %rcx
	vmovq	%rax, %xmm7
	vmovq	%rcx, %xmm9
	vcvttsd2si	%xmm8, %rax
	vpunpcklqdq	%xmm9, %xmm7, %xmm7
	vshufpd	$1, %xmm8, %xmm8, %xmm8
	vcvttsd2si	%xmm8, %rcx
	vmovq	%rax, %xmm8
	vmovq	%rcx, %xmm9
	vpunpcklqdq	%xmm9, %xmm8, %xmm8
	vinserti128	$1, %xmm7, %ymm8, %ymm7
	vextractf128	$1, %ymm6, %xmm8
	vcvttsd2si	%xmm8, %rax
	vmovq	%rax, %xmm9
	vshufpd	$1, %xmm8, %xmm8, %xmm8
	vcvttsd2si	%xmm8, %rax
	vmovq	%rax, %xmm8
	vpunpcklqdq	%xmm8, %xmm9, %xmm8
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm9
	vshufpd	$1, %xmm6, %xmm6, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm9, %xmm6
	vextractf128	$1, %ymm4, %xmm9
	vcvttsd2si	%xmm9, %rax
	vinserti128	$1, %xmm8, %ymm6, %ymm6
	vshufpd	$1, %xmm9, %xmm9, %xmm8
	vcvttsd2si	%xmm8, %rcx
	vmovq	%rax, %xmm8
	vmovq	%rcx, %xmm9
	vcvttsd2si	%xmm4, %rax
	vshufpd	$1, %xmm4, %xmm4, %xmm4
	vcvttsd2si	%xmm4, %rcx
	vmovq	%rax, %xmm4
	vpunpcklqdq	%xmm9, %xmm8, %xmm8
	vmovq	%rcx, %xmm9
	vpunpcklqdq	%xmm9, %xmm4, %xmm4
	vinserti128	$1, %xmm8, %ymm4, %ymm4
	vbroadcastsd	.LCPI1_2(%rip), %ymm8
	vcmplepd	%ymm3, %ymm8, %ymm3
	vcmplepd	%ymm2, %ymm8, %ymm2
	vcmplepd	%ymm1, %ymm8, %ymm1
	vcmplepd	%ymm0, %ymm8, %ymm0
	vbroadcastsd	.LCPI1_3(%rip), %ymm8
	vblendvpd	%ymm0, %ymm8, %ymm4, %ymm0
	vblendvpd	%ymm1, %ymm8, %ymm6, %ymm1
	vblendvpd	%ymm2, %ymm8, %ymm7, %ymm2
	vblendvpd	%ymm3, %ymm8, %ymm5, %ymm3
	vmovapd	%ymm3, 224(%rsp)
	vmovapd	%ymm2, 192(%rsp)
	vmovapd	%ymm1, 160(%rsp)
	vmovapd	%ymm0, 128(%rsp)
	leaq	(%rbx,%r15,8), %rdi
	jmp	.LBB1_8
.LBB1_39:
	vxorpd	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI1_6(%rip), %ymm1
	vbroadcastss	.LCPI1_7(%rip), %ymm2
	.p2align	4
.LBB1_40:
	vmovupd	(%rax,%rsi,8), %ymm3
	vmovupd	32(%rax,%rsi,8), %ymm4
	vmovupd	64(%rax,%rsi,8), %ymm5
	vmovupd	96(%rax,%rsi,8), %ymm6
	vcmpordpd	%ymm0, %ymm3, %ymm7
	vcmpordpd	%ymm0, %ymm4, %ymm8
	vcmpordpd	%ymm0, %ymm5, %ymm9
	vcmpordpd	%ymm0, %ymm6, %ymm10
	vandpd	%ymm6, %ymm10, %ymm6
	vandpd	%ymm5, %ymm9, %ymm5
	vandpd	%ymm4, %ymm8, %ymm4
	vandpd	%ymm3, %ymm7, %ymm3
	vcmpnltpd	%ymm0, %ymm3, %ymm7
	vandpd	%ymm3, %ymm7, %ymm3
	vcmpnltpd	%ymm0, %ymm4, %ymm7
	vandpd	%ymm4, %ymm7, %ymm4
	vcmpnltpd	%ymm0, %ymm5, %ymm7
	vandpd	%ymm5, %ymm7, %ymm5
	vcmpnltpd	%ymm0, %ymm6, %ymm7
	vandpd	%ymm6, %ymm7, %ymm6
	vminpd	%ymm6, %ymm1, %ymm6
	vminpd	%ymm5, %ymm1, %ymm5
	vminpd	%ymm4, %ymm1, %ymm4
	vminpd	%ymm3, %ymm1, %ymm3
	vcvttpd2dq	%ymm3, %xmm3
	vcvttpd2dq	%ymm4, %xmm4
	vcvttpd2dq	%ymm5, %xmm5
	vinsertf128	$1, %xmm4, %ymm3, %ymm3
	vcvttpd2dq	%ymm6, %xmm4
	vinsertf128	$1, %xmm4, %ymm5, %ymm4
	vandpd	%ymm2, %ymm4, %ymm4
	vandpd	%ymm2, %ymm3, %ymm3
	vpackusdw	%ymm4, %ymm3, %ymm3
	vextracti128	$1, %ymm3, %xmm4
	vpackuswb	%xmm4, %xmm3, %xmm3
	vpshufd	$216, %xmm3, %xmm3
	vmovdqu	%xmm3, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_40
.LBB1_41:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%ymm0, 96(%rsp)
	vmovapd	%ymm0, 64(%rsp)
	vmovapd	%ymm0, 32(%rsp)
	vmovapd	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovapd	(%rsp), %ymm0
	vmovapd	32(%rsp), %ymm1
	vmovapd	64(%rsp), %ymm2
	vmovapd	96(%rsp), %ymm3
	vxorpd	%xmm8, %xmm8, %xmm8
	vcmpordpd	%ymm0, %ymm8, %ymm4
	vcmpordpd	%ymm1, %ymm8, %ymm5
	vcmpordpd	%ymm2, %ymm8, %ymm6
	vcmpordpd	%ymm3, %ymm8, %ymm7
	vandpd	%ymm3, %ymm7, %ymm3
	vandpd	%ymm2, %ymm6, %ymm2
	vandpd	%ymm1, %ymm5, %ymm1
	vandpd	%ymm0, %ymm4, %ymm0
	vcmpnltpd	%ymm8, %ymm0, %ymm4
	vandpd	%ymm0, %ymm4, %ymm0
	vcmpnltpd	%ymm8, %ymm1, %ymm4
	vandpd	%ymm1, %ymm4, %ymm1
	vcmpnltpd	%ymm8, %ymm2, %ymm4
	vxorpd	%xmm5, %xmm5, %xmm5
	vandpd	%ymm2, %ymm4, %ymm2
	vcmpnltpd	%ymm5, %ymm3, %ymm4
	vandpd	%ymm3, %ymm4, %ymm3
	vbroadcastsd	.LCPI1_6(%rip), %ymm4
.LBB1_35:
	vminpd	%ymm3, %ymm4, %ymm3
	vminpd	%ymm2, %ymm4, %ymm2
	vminpd	%ymm1, %ymm4, %ymm1
	vminpd	%ymm0, %ymm4, %ymm0
	vcvttpd2dq	%ymm0, %xmm0
	vcvttpd2dq	%ymm1, %xmm1
	vcvttpd2dq	%ymm2, %xmm2
	vcvttpd2dq	%ymm3, %xmm3
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vinsertf128	$1, %xmm3, %ymm2, %ymm1
	vbroadcastss	.LCPI1_7(%rip), %ymm2
	vandpd	%ymm2, %ymm1, %ymm1
	vandpd	%ymm2, %ymm0, %ymm0
	vpackusdw	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpackuswb	%xmm1, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	jmp	.LBB1_36
.LBB1_45:
	vxorpd	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI1_4(%rip), %ymm1
	vbroadcastsd	.LCPI1_5(%rip), %ymm2
	.p2align	4
.LBB1_46:
	vmovupd	(%rax,%rsi,8), %ymm3
	vmovupd	32(%rax,%rsi,8), %ymm4
	vmovupd	64(%rax,%rsi,8), %ymm5
	vmovupd	96(%rax,%rsi,8), %ymm6
	vcmpordpd	%ymm0, %ymm3, %ymm7
	vcmpordpd	%ymm0, %ymm4, %ymm8
	vcmpordpd	%ymm0, %ymm5, %ymm9
	vcmpordpd	%ymm0, %ymm6, %ymm10
	vandpd	%ymm6, %ymm10, %ymm6
	vandpd	%ymm5, %ymm9, %ymm5
	vandpd	%ymm4, %ymm8, %ymm4
	vandpd	%ymm3, %ymm7, %ymm3
	vmaxpd	%ymm3, %ymm1, %ymm3
	vmaxpd	%ymm4, %ymm1, %ymm4
	vmaxpd	%ymm5, %ymm1, %ymm5
	vmaxpd	%ymm6, %ymm1, %ymm6
	vminpd	%ymm6, %ymm2, %ymm6
	vminpd	%ymm5, %ymm2, %ymm5
	vminpd	%ymm4, %ymm2, %ymm4
	vminpd	%ymm3, %ymm2, %ymm3
	vcvttpd2dq	%ymm3, %xmm3
	vcvttpd2dq	%ymm4, %xmm4
	vcvttpd2dq	%ymm5, %xmm5
	vcvttpd2dq	%ymm6, %xmm6
	vmovupd	%xmm6, 48(%rbx,%rsi,4)
	vmovupd	%xmm5, 32(%rbx,%rsi,4)
	vmovupd	%xmm4, 16(%rbx,%rsi,4)
	vmovupd	%xmm3, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_46
.LBB1_47:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%ymm0, 96(%rsp)
	vmovapd	%ymm0, 64(%rsp)
	vmovapd	%ymm0, 32(%rsp)
	vmovapd	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovapd	(%rsp), %ymm0
	vmovapd	32(%rsp), %ymm1
	vmovapd	64(%rsp), %ymm2
	vmovapd	96(%rsp), %ymm3
	vxorpd	%xmm7, %xmm7, %xmm7
	vcmpordpd	%ymm7, %ymm0, %ymm4
	vcmpordpd	%ymm7, %ymm1, %ymm5
	vcmpordpd	%ymm7, %ymm2, %ymm6
	vcmpordpd	%ymm7, %ymm3, %ymm7
	vandpd	%ymm3, %ymm7, %ymm3
	vandpd	%ymm2, %ymm6, %ymm2
	vandpd	%ymm1, %ymm5, %ymm1
	vandpd	%ymm0, %ymm4, %ymm0
	vbroadcastsd	.LCPI1_4(%rip), %ymm4
	vmaxpd	%ymm0, %ymm4, %ymm0
	vmaxpd	%ymm1, %ymm4, %ymm1
	vmaxpd	%ymm2, %ymm4, %ymm2
	vmaxpd	%ymm3, %ymm4, %ymm3
	vbroadcastsd	.LCPI1_5(%rip), %ymm4
	vminpd	%ymm3, %ymm4, %ymm3
	vminpd	%ymm2, %ymm4, %ymm2
	vminpd	%ymm1, %ymm4, %ymm1
	vminpd	%ymm0, %ymm4, %ymm0
	vcvttpd2dq	%ymm0, %xmm0
	vcvttpd2dq	%ymm1, %xmm1
	vcvttpd2dq	%ymm2, %xmm2
	vcvttpd2dq	%ymm3, %xmm3
	vmovapd	%xmm3, 176(%rsp)
	vmovapd	%xmm2, 160(%rsp)
	vmovapd	%xmm1, 144(%rsp)
	vmovapd	%xmm0, 128(%rsp)
.LBB1_7:
	leaq	(%rbx,%r15,4), %rdi
	shlq	$2, %r14
.LBB1_8:
	leaq	128(%rsp), %rsi
	jmp	.LBB1_9
.LBB1_57:
	vxorpd	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI1_21(%rip), %xmm1
	.p2align	4
.LBB1_58:
	vcmpneqpd	96(%rax,%rsi,8), %ymm0, %ymm2
	vcmpneqpd	64(%rax,%rsi,8), %ymm0, %ymm3
	vpackssdw	%ymm2, %ymm3, %ymm2
	vcmpneqpd	32(%rax,%rsi,8), %ymm0, %ymm3
	vpermq	$216, %ymm2, %ymm2
	vcmpneqpd	(%rax,%rsi,8), %ymm0, %ymm4
	vpackssdw	%ymm3, %ymm4, %ymm3
	vpermq	$216, %ymm3, %ymm3
	vpackssdw	%ymm2, %ymm3, %ymm2
	vextracti128	$1, %ymm2, %xmm3
	vpacksswb	%xmm3, %xmm2, %xmm2
	vpshufd	$216, %xmm2, %xmm2
	vpand	%xmm1, %xmm2, %xmm2
	vmovdqu	%xmm2, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB1_58
.LBB1_59:
	subq	%r15, %rdx
	jle	.LBB1_10
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%ymm0, 96(%rsp)
	vmovapd	%ymm0, 64(%rsp)
	vmovapd	%ymm0, 32(%rsp)
	vmovapd	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpxor	%xmm2, %xmm2, %xmm2
	vcmpneqpd	96(%rsp), %ymm2, %ymm0
	vcmpneqpd	64(%rsp), %ymm2, %ymm1
	vpackssdw	%ymm0, %ymm1, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vcmpneqpd	32(%rsp), %ymm2, %ymm1
	vcmpneqpd	(%rsp), %ymm2, %ymm2
	vpackssdw	%ymm1, %ymm2, %ymm1
	vpermq	$216, %ymm1, %ymm1
	vpackssdw	%ymm0, %ymm1, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpacksswb	%xmm1, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	vpand	.LCPI1_20(%rip), %xmm0, %xmm0
.LBB1_36:
	vmovdqa	%xmm0, 128(%rsp)
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
	.size	nt_f64_cast__avx2, .Lfunc_end1-nt_f64_cast__avx2
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI1_0:
	.long	.LBB1_2-.LJTI1_0
	.long	.LBB1_11-.LJTI1_0
	.long	.LBB1_16-.LJTI1_0
	.long	.LBB1_23-.LJTI1_0
	.long	.LBB1_29-.LJTI1_0
	.long	.LBB1_37-.LJTI1_0
	.long	.LBB1_43-.LJTI1_0
	.long	.LBB1_49-.LJTI1_0
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI2_0:
	.quad	0xc3e0000000000000
.LCPI2_1:
	.quad	0x43dfffffffffffff
.LCPI2_3:
	.quad	9223372036854775807
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI2_2:
	.long	0x5f000000
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
	.byte	255
	.byte	0
	.byte	0
	.byte	0
.LCPI2_10:
	.long	0xc3000000
.LCPI2_11:
	.long	0x42fe0000
.LCPI2_12:
	.long	1
.LCPI2_13:
	.long	32767
.LCPI2_16:
	.short	64
	.short	64
.LCPI2_17:
	.zero	4,1
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI2_14:
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI2_15:
	.zero	16,1
	.text
	.globl	nt_f16_cast__avx2
	.p2align	4
	.type	nt_f16_cast__avx2,@function
nt_f16_cast__avx2:
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
	vcvtph2ps	(%rax,%rsi,2), %ymm0
	vcvtph2ps	16(%rax,%rsi,2), %ymm1
	vmovupd	%ymm1, 32(%rbx,%rsi,4)
	vmovups	%ymm0, (%rbx,%rsi,4)
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
	vcvtph2ps	96(%rsp), %ymm0
	vcvtph2ps	112(%rsp), %ymm1
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
	vcvtph2ps	(%rax,%rsi,2), %ymm0
	vcvtph2ps	16(%rax,%rsi,2), %ymm1
	vcvtps2ph	$8, %ymm1, 16(%rbx,%rsi,2)
	vcvtps2ph	$8, %ymm0, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB2_19
.LBB2_20:
	subq	%r15, %rdx
	jle	.LBB2_10
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,2), %rsi
	addq	%rdx, %rdx
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vcvtph2ps	128(%rsp), %ymm0
	vcvtph2ps	144(%rsp), %ymm1
	vcvtps2ph	$8, %ymm1, 112(%rsp)
	vcvtps2ph	$8, %ymm0, 96(%rsp)
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
	vcvtph2ps	(%rax,%rsi,2), %ymm0
	vcvtph2ps	16(%rax,%rsi,2), %ymm1
	vcvtps2pd	%xmm0, %ymm2
	vextractf128	$1, %ymm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vcvtps2pd	%xmm1, %ymm3
	vextractf128	$1, %ymm1, %xmm1
	vcvtps2pd	%xmm1, %ymm1
	vmovupd	%ymm1, 96(%rbx,%rsi,8)
	vmovups	%ymm3, 64(%rbx,%rsi,8)
	vmovups	%ymm0, 32(%rbx,%rsi,8)
	vmovupd	%ymm2, (%rbx,%rsi,8)
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
	vcvtph2ps	96(%rsp), %ymm0
	vcvtph2ps	112(%rsp), %ymm1
	vcvtps2pd	%xmm0, %ymm2
	vextractf128	$1, %ymm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vcvtps2pd	%xmm1, %ymm3
	vextractf128	$1, %ymm1, %xmm1
	vcvtps2pd	%xmm1, %ymm1
	vmovapd	%ymm1, 224(%rsp)
	vmovapd	%ymm3, 192(%rsp)
	vmovapd	%ymm0, 160(%rsp)
	vmovapd	%ymm2, 128(%rsp)
	jmp	.LBB2_16
.LBB2_37:
	cmpq	%rcx, %rdx
	jge	.LBB2_39
	movq	%rsi, %r15
	jmp	.LBB2_41
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
	vbroadcastss	.LCPI2_10(%rip), %ymm1
	vbroadcastss	.LCPI2_11(%rip), %ymm2
	vpbroadcastd	.LCPI2_9(%rip), %ymm3
	.p2align	4
.LBB2_32:
	vcvtph2ps	(%rax,%rsi,2), %ymm4
	vcvtph2ps	16(%rax,%rsi,2), %ymm5
	vcmpordps	%ymm0, %ymm5, %ymm6
	vandps	%ymm5, %ymm6, %ymm5
	vcmpordps	%ymm0, %ymm4, %ymm6
	vandps	%ymm4, %ymm6, %ymm4
	vmaxps	%ymm4, %ymm1, %ymm4
	vmaxps	%ymm5, %ymm1, %ymm5
	vminps	%ymm5, %ymm2, %ymm5
	vminps	%ymm4, %ymm2, %ymm4
	vcvttps2dq	%ymm4, %ymm4
	vcvttps2dq	%ymm5, %ymm5
	vpand	%ymm3, %ymm5, %ymm5
	vpand	%ymm3, %ymm4, %ymm4
	vpackusdw	%ymm5, %ymm4, %ymm4
	vextracti128	$1, %ymm4, %xmm5
	vpackuswb	%xmm5, %xmm4, %xmm4
	vpshufd	$216, %xmm4, %xmm4
	vmovdqu	%xmm4, (%rbx,%rsi)
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
	vcvtph2ps	128(%rsp), %ymm0
	vcvtph2ps	144(%rsp), %ymm1
	vpxor	%xmm3, %xmm3, %xmm3
	vcmpordps	%ymm3, %ymm1, %ymm2
	vandps	%ymm1, %ymm2, %ymm1
	vcmpordps	%ymm3, %ymm0, %ymm2
	vandps	%ymm0, %ymm2, %ymm0
	vbroadcastss	.LCPI2_10(%rip), %ymm2
	vmaxps	%ymm0, %ymm2, %ymm0
	vmaxps	%ymm1, %ymm2, %ymm1
	vbroadcastss	.LCPI2_11(%rip), %ymm2
	jmp	.LBB2_35
.LBB2_25:
	vpbroadcastd	.LCPI2_12(%rip), %ymm0
	vpbroadcastd	.LCPI2_13(%rip), %ymm1
	vxorps	%xmm2, %xmm2, %xmm2
	vpbroadcastd	.LCPI2_16(%rip), %ymm3
	.p2align	4
.LBB2_26:
	vcvtph2ps	(%rax,%rsi,2), %ymm4
	vcvtph2ps	16(%rax,%rsi,2), %ymm5
	vpsrld	$16, %ymm5, %ymm6
	vpand	%ymm0, %ymm6, %ymm7
	vpsrld	$16, %ymm4, %ymm8
	vpand	%ymm0, %ymm8, %ymm9
	vcmpunordps	%ymm2, %ymm5, %ymm10
	vcmpunordps	%ymm2, %ymm4, %ymm11
	vpackssdw	%ymm10, %ymm11, %ymm10
	vpermq	$216, %ymm10, %ymm10
	vpaddd	%ymm1, %ymm4, %ymm4
	vpaddd	%ymm4, %ymm9, %ymm4
	vpaddd	%ymm1, %ymm5, %ymm5
	vpaddd	%ymm7, %ymm5, %ymm5
	vpsrld	$16, %ymm5, %ymm5
	vpsrld	$16, %ymm4, %ymm4
	vpackusdw	%ymm5, %ymm4, %ymm4
	vpackusdw	%ymm6, %ymm8, %ymm5
	vpermq	$216, %ymm5, %ymm5
	vpor	%ymm3, %ymm5, %ymm5
	vpermq	$216, %ymm4, %ymm4
	vpblendvb	%ymm10, %ymm5, %ymm4, %ymm4
	vmovdqu	%ymm4, (%rbx,%rsi,2)
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
	vcvtph2ps	128(%rsp), %ymm0
	vcvtph2ps	144(%rsp), %ymm1
	vpsrld	$16, %ymm1, %ymm2
	vpbroadcastd	.LCPI2_12(%rip), %ymm3
	vpand	%ymm3, %ymm2, %ymm4
	vpsrld	$16, %ymm0, %ymm5
	vpand	%ymm3, %ymm5, %ymm3
	vpbroadcastd	.LCPI2_13(%rip), %ymm6
	vpxor	%xmm8, %xmm8, %xmm8
	vcmpunordps	%ymm1, %ymm8, %ymm7
	vcmpunordps	%ymm0, %ymm8, %ymm8
	vpackssdw	%ymm7, %ymm8, %ymm7
	vpermq	$216, %ymm7, %ymm7
	vpaddd	%ymm6, %ymm0, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm1, %ymm1
	vpaddd	%ymm4, %ymm1, %ymm1
	vpsrld	$16, %ymm1, %ymm1
	vpsrld	$16, %ymm0, %ymm0
	vpackusdw	%ymm2, %ymm5, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vpor	.LCPI2_14(%rip), %ymm2, %ymm2
	vpackusdw	%ymm1, %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vpblendvb	%ymm7, %ymm2, %ymm0, %ymm0
	vmovdqa	%ymm0, 96(%rsp)
.LBB2_22:
	leaq	(%rbx,%r15,2), %rdi
	leaq	96(%rsp), %rsi
	jmp	.LBB2_9
.LBB2_53:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI2_0(%rip), %ymm1
	vbroadcastsd	.LCPI2_1(%rip), %ymm2
	vbroadcastss	.LCPI2_2(%rip), %ymm3
	vbroadcastsd	.LCPI2_3(%rip), %ymm4
	.p2align	4
.LBB2_54:
	vcvtph2ps	(%rax,%rsi,2), %ymm5
	vcvtph2ps	16(%rax,%rsi,2), %ymm6
	vextractf128	$1, %ymm6, %xmm7
	vcvtps2pd	%xmm7, %ymm7
	vcvtps2pd	%xmm6, %ymm8
	vextractf128	$1, %ymm5, %xmm9
	vcvtps2pd	%xmm9, %ymm9
	vcvtps2pd	%xmm5, %ymm10
	vcmpunordps	%ymm0, %ymm6, %ymm11
	vextractf128	$1, %ymm11, %xmm12
	vpmovsxdq	%xmm12, %ymm12
	vpandn	%ymm7, %ymm12, %ymm7
	vpmovsxdq	%xmm11, %ymm11
	vpandn	%ymm8, %ymm11, %ymm8
	vcmpunordps	%ymm0, %ymm5, %ymm11
	vextractf128	$1, %ymm11, %xmm12
	vpmovsxdq	%xmm12, %ymm12
	vpandn	%ymm9, %ymm12, %ymm9
	vpmovsxdq	%xmm11, %ymm11
	vpandn	%ymm10, %ymm11, %ymm10
	vmaxpd	%ymm7, %ymm1, %ymm11
	vmaxpd	%ymm8, %ymm1, %ymm8
	vmaxpd	%ymm9, %ymm1, %ymm9
	vmaxpd	%ymm10, %ymm1, %ymm7
	vminpd	%ymm7, %ymm2, %ymm7
	vminpd	%ymm9, %ymm2, %ymm9
	vminpd	%ymm8, %ymm2, %ymm10
	vminpd	%ymm11, %ymm2, %ymm8
	vextractf128	$1, %ymm8, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm12
	vshufpd	$1, %xmm11, %xmm11, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm11
	vpunpcklqdq	%xmm11, %xmm12, %xmm11
	vcvttsd2si	%xmm8, %rcx
	vmovq	%rcx, %xmm12
	vshufpd	$1, %xmm8, %xmm8, %xmm8
	vcvttsd2si	%xmm8, %rcx
	vmovq	%rcx, %xmm8
	vpunpcklqdq	%xmm8, %xmm12, %xmm8
	vextractf128	$1, %ymm10, %xmm12
	vcvttsd2si	%xmm12, %rcx
	vinserti128	$1, %xmm11, %ymm8, %ymm8
	vshufpd	$1, %xmm12, %xmm12, %xmm11
	vcvttsd2si	%xmm11, %rdi
	vmovq	%rcx, %xmm11
	vmovq	%rdi, %xmm12
	vcvttsd2si	%xmm10, %rcx
	vpunpcklqdq	%xmm12, %xmm11, %xmm11
	vshufpd	$1, %xmm10, %xmm10, %xmm10
	vcvttsd2si	%xmm10, %rdi
	vmovq	%rcx, %xmm10
	vmovq	%rdi, %xmm12
	vpunpcklqdq	%xmm12, %xmm10, %xmm10
	vinserti128	$1, %xmm11, %ymm10, %ymm10
	vextractf128	$1, %ymm9, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm12
	vshufpd	$1, %xmm11, %xmm11, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm11
	vpunpcklqdq	%xmm11, %xmm12, %xmm11
	vcvttsd2si	%xmm9, %rcx
	vmovq	%rcx, %xmm12
	vshufpd	$1, %xmm9, %xmm9, %xmm9
	vcvttsd2si	%xmm9, %rcx
	vmovq	%rcx, %xmm9
	vpunpcklqdq	%xmm9, %xmm12, %xmm9
	vextractf128	$1, %ymm7, %xmm12
	vcvttsd2si	%xmm12, %rcx
	vinserti128	$1, %xmm11, %ymm9, %ymm9
	vshufpd	$1, %xmm12, %xmm12, %xmm11
	vcvttsd2si	%xmm11, %rdi
	vmovq	%rcx, %xmm11
	vmovq	%rdi, %xmm12
	vcvttsd2si	%xmm7, %rcx
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vcvttsd2si	%xmm7, %rdi
	vmovq	%rcx, %xmm7
	vpunpcklqdq	%xmm12, %xmm11, %xmm11
	vmovq	%rdi, %xmm12
	vpunpcklqdq	%xmm12, %xmm7, %xmm7
	vinserti128	$1, %xmm11, %ymm7, %ymm7
	vcmpleps	%ymm6, %ymm3, %ymm6
	vextractf128	$1, %ymm6, %xmm11
	vpmovsxdq	%xmm11, %ymm11
	vpmovsxdq	%xmm6, %ymm6
	vcmpleps	%ymm5, %ymm3, %ymm5
	vextractf128	$1, %ymm5, %xmm12
	vpmovsxdq	%xmm12, %ymm12
	vpmovsxdq	%xmm5, %ymm5
	vblendvpd	%ymm5, %ymm4, %ymm7, %ymm5
	vblendvpd	%ymm12, %ymm4, %ymm9, %ymm7
	vblendvpd	%ymm6, %ymm4, %ymm10, %ymm6
	vblendvpd	%ymm11, %ymm4, %ymm8, %ymm8
	vmovupd	%ymm8, 96(%rbx,%rsi,8)
	vmovupd	%ymm6, 64(%rbx,%rsi,8)
	vmovupd	%ymm7, 32(%rbx,%rsi,8)
	vmovupd	%ymm5, (%rbx,%rsi,8)
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
	vcvtph2ps	96(%rsp), %ymm0
	vcvtph2ps	112(%rsp), %ymm1
	vextractf128	$1, %ymm1, %xmm2
	vcvtps2pd	%xmm2, %ymm2
	vcvtps2pd	%xmm1, %ymm3
	vextractf128	$1, %ymm0, %xmm4
	vcvtps2pd	%xmm4, %ymm4
	vcvtps2pd	%xmm0, %ymm5
	vxorpd	%xmm8, %xmm8, %xmm8
	vcmpunordps	%ymm1, %ymm8, %ymm6
	vextractf128	$1, %ymm6, %xmm7
	vpmovsxdq	%xmm7, %ymm7
	vpandn	%ymm2, %ymm7, %ymm2
	vpmovsxdq	%xmm6, %ymm6
	vpandn	%ymm3, %ymm6, %ymm3
	vcmpunordps	%ymm0, %ymm8, %ymm6
	vextractf128	$1, %ymm6, %xmm7
	vpmovsxdq	%xmm7, %ymm7
	vpandn	%ymm4, %ymm7, %ymm4
	vpmovsxdq	%xmm6, %ymm6
	vpandn	%ymm5, %ymm6, %ymm5
	vbroadcastsd	.LCPI2_0(%rip), %ymm6
	vmaxpd	%ymm2, %ymm6, %ymm7
	vmaxpd	%ymm3, %ymm6, %ymm3
	vmaxpd	%ymm4, %ymm6, %ymm4
	vmaxpd	%ymm5, %ymm6, %ymm2
	vbroadcastsd	.LCPI2_1(%rip), %ymm6
	vminpd	%ymm2, %ymm6, %ymm2
	vminpd	%ymm4, %ymm6, %ymm5
	vminpd	%ymm3, %ymm6, %ymm4
	vminpd	%ymm7, %ymm6, %ymm3
	vextractf128	$1, %ymm3, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm6, %xmm6, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm7, %xmm6
	vcvttsd2si	%xmm3, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm3, %xmm3, %xmm3
	vcvttsd2si	%xmm3, %rax
	vmovq	%rax, %xmm3
	vpunpcklqdq	%xmm3, %xmm7, %xmm3
	vextractf128	$1, %ymm4, %xmm7
	vcvttsd2si	%xmm7, %rax
	vmovq	%rax, %xmm8
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vcvttsd2si	%xmm7, %rax
	vinserti128	$1, %xmm6, %ymm3, %ymm3
	vmovq	%rax, %xmm6
	vcvttsd2si	%xmm4, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm4, %xmm4, %xmm4
	vcvttsd2si	%xmm4, %rax
	vpunpcklqdq	%xmm6, %xmm8, %xmm4
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm7, %xmm6
	vinserti128	$1, %xmm4, %ymm6, %ymm4
	vextractf128	$1, %ymm5, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm6, %xmm6, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm7, %xmm6
	vcvttsd2si	%xmm5, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm5, %xmm5, %xmm5
	vcvttsd2si	%xmm5, %rax
	vmovq	%rax, %xmm5
	vpunpcklqdq	%xmm5, %xmm7, %xmm5
	vextractf128	$1, %ymm2, %xmm7
	vcvttsd2si	%xmm7, %rax
	vmovq	%rax, %xmm8
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vcvttsd2si	%xmm7, %rax
	vinserti128	$1, %xmm6, %ymm5, %ymm5
	vmovq	%rax, %xmm6
	vcvttsd2si	%xmm2, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm2, %xmm2, %xmm2
	vcvttsd2si	%xmm2, %rax
	vpunpcklqdq	%xmm6, %xmm8, %xmm2
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm7, %xmm6
	vinserti128	$1, %xmm2, %ymm6, %ymm2
	vbroadcastss	.LCPI2_2(%rip), %ymm6
	vcmpleps	%ymm1, %ymm6, %ymm1
	vextractf128	$1, %ymm1, %xmm7
	vpmovsxdq	%xmm7, %ymm7
	vpmovsxdq	%xmm1, %ymm1
	vcmpleps	%ymm0, %ymm6, %ymm0
	vextractf128	$1, %ymm0, %xmm6
	vpmovsxdq	%xmm6, %ymm6
	vpmovsxdq	%xmm0, %ymm0
	vbroadcastsd	.LCPI2_3(%rip), %ymm8
	vblendvpd	%ymm0, %ymm8, %ymm2, %ymm0
	vblendvpd	%ymm6, %ymm8, %ymm5, %ymm2
	vblendvpd	%ymm1, %ymm8, %ymm4, %ymm1
	vblendvpd	%ymm7, %ymm8, %ymm3, %ymm3
	vmovapd	%ymm3, 224(%rsp)
	vmovapd	%ymm1, 192(%rsp)
	vmovapd	%ymm2, 160(%rsp)
	vmovapd	%ymm0, 128(%rsp)
.LBB2_16:
	leaq	(%rbx,%r15,8), %rdi
	shlq	$3, %r14
	jmp	.LBB2_8
.LBB2_39:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI2_8(%rip), %ymm1
	vpbroadcastd	.LCPI2_9(%rip), %ymm2
	.p2align	4
.LBB2_40:
	vcvtph2ps	(%rax,%rsi,2), %ymm3
	vcvtph2ps	16(%rax,%rsi,2), %ymm4
	vcmpordps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vcmpordps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vminps	%ymm4, %ymm1, %ymm4
	vminps	%ymm3, %ymm1, %ymm3
	vcvttps2dq	%ymm3, %ymm3
	vcvttps2dq	%ymm4, %ymm4
	vpand	%ymm2, %ymm4, %ymm4
	vpand	%ymm2, %ymm3, %ymm3
	vpackusdw	%ymm4, %ymm3, %ymm3
	vextracti128	$1, %ymm3, %xmm4
	vpackuswb	%xmm4, %xmm3, %xmm3
	vpshufd	$216, %xmm3, %xmm3
	vmovdqu	%xmm3, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB2_40
.LBB2_41:
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
	vcvtph2ps	128(%rsp), %ymm0
	vcvtph2ps	144(%rsp), %ymm1
	vpxor	%xmm3, %xmm3, %xmm3
	vcmpordps	%ymm3, %ymm1, %ymm2
	vandps	%ymm1, %ymm2, %ymm1
	vcmpordps	%ymm3, %ymm0, %ymm2
	vandps	%ymm0, %ymm2, %ymm0
	vcmpnltps	%ymm3, %ymm0, %ymm2
	vandps	%ymm0, %ymm2, %ymm0
	vcmpnltps	%ymm3, %ymm1, %ymm2
	vandps	%ymm1, %ymm2, %ymm1
	vbroadcastss	.LCPI2_8(%rip), %ymm2
.LBB2_35:
	vminps	%ymm1, %ymm2, %ymm1
	vminps	%ymm0, %ymm2, %ymm0
	vcvttps2dq	%ymm0, %ymm0
	vcvttps2dq	%ymm1, %ymm1
	vpbroadcastd	.LCPI2_9(%rip), %ymm2
	vpand	%ymm2, %ymm1, %ymm1
	vpand	%ymm2, %ymm0, %ymm0
	vpackusdw	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpackuswb	%xmm1, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	jmp	.LBB2_36
.LBB2_45:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI2_4(%rip), %ymm1
	vbroadcastss	.LCPI2_5(%rip), %ymm2
	vbroadcastss	.LCPI2_6(%rip), %ymm3
	vbroadcastss	.LCPI2_7(%rip), %ymm4
	.p2align	4
.LBB2_46:
	vcvtph2ps	(%rax,%rsi,2), %ymm5
	vcvtph2ps	16(%rax,%rsi,2), %ymm6
	vcmpordps	%ymm0, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm7
	vcmpordps	%ymm0, %ymm6, %ymm8
	vandps	%ymm6, %ymm8, %ymm8
	vmaxps	%ymm8, %ymm1, %ymm8
	vmaxps	%ymm7, %ymm1, %ymm7
	vminps	%ymm7, %ymm2, %ymm7
	vminps	%ymm8, %ymm2, %ymm8
	vcvttps2dq	%ymm8, %ymm8
	vcvttps2dq	%ymm7, %ymm7
	vcmpleps	%ymm6, %ymm3, %ymm6
	vcmpleps	%ymm5, %ymm3, %ymm5
	vblendvps	%ymm5, %ymm4, %ymm7, %ymm5
	vblendvps	%ymm6, %ymm4, %ymm8, %ymm6
	vmovups	%ymm6, 32(%rbx,%rsi,4)
	vmovups	%ymm5, (%rbx,%rsi,4)
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
	vcvtph2ps	96(%rsp), %ymm0
	vcvtph2ps	112(%rsp), %ymm1
	vxorps	%xmm3, %xmm3, %xmm3
	vcmpordps	%ymm3, %ymm0, %ymm2
	vandps	%ymm0, %ymm2, %ymm2
	vcmpordps	%ymm3, %ymm1, %ymm3
	vandps	%ymm1, %ymm3, %ymm3
	vbroadcastss	.LCPI2_4(%rip), %ymm4
	vmaxps	%ymm3, %ymm4, %ymm3
	vmaxps	%ymm2, %ymm4, %ymm2
	vbroadcastss	.LCPI2_5(%rip), %ymm4
	vminps	%ymm2, %ymm4, %ymm2
	vminps	%ymm3, %ymm4, %ymm3
	vcvttps2dq	%ymm3, %ymm3
	vcvttps2dq	%ymm2, %ymm2
	vbroadcastss	.LCPI2_6(%rip), %ymm4
	vcmpleps	%ymm1, %ymm4, %ymm1
	vcmpleps	%ymm0, %ymm4, %ymm0
	vbroadcastss	.LCPI2_7(%rip), %ymm4
	vblendvps	%ymm0, %ymm4, %ymm2, %ymm0
	vblendvps	%ymm1, %ymm4, %ymm3, %ymm1
.LBB2_7:
	vmovaps	%ymm1, 160(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rbx,%r15,4), %rdi
	shlq	$2, %r14
.LBB2_8:
	leaq	128(%rsp), %rsi
	jmp	.LBB2_9
.LBB2_57:
	vxorps	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI2_17(%rip), %xmm1
	.p2align	4
.LBB2_58:
	vcvtph2ps	(%rax,%rsi,2), %ymm2
	vcvtph2ps	16(%rax,%rsi,2), %ymm3
	vcmpneqps	%ymm0, %ymm3, %ymm3
	vcmpneqps	%ymm0, %ymm2, %ymm2
	vpackssdw	%ymm3, %ymm2, %ymm2
	vextracti128	$1, %ymm2, %xmm3
	vpacksswb	%xmm3, %xmm2, %xmm2
	vpshufd	$216, %xmm2, %xmm2
	vpand	%xmm1, %xmm2, %xmm2
	vmovdqu	%xmm2, (%rbx,%rsi)
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
	vcvtph2ps	128(%rsp), %ymm0
	vcvtph2ps	144(%rsp), %ymm1
	vpxor	%xmm2, %xmm2, %xmm2
	vcmpneqps	%ymm2, %ymm1, %ymm1
	vcmpneqps	%ymm2, %ymm0, %ymm0
	vpackssdw	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpacksswb	%xmm1, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	vpand	.LCPI2_15(%rip), %xmm0, %xmm0
.LBB2_36:
	vmovdqa	%xmm0, 96(%rsp)
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
	.size	nt_f16_cast__avx2, .Lfunc_end2-nt_f16_cast__avx2
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI2_0:
	.long	.LBB2_2-.LJTI2_0
	.long	.LBB2_11-.LJTI2_0
	.long	.LBB2_17-.LJTI2_0
	.long	.LBB2_23-.LJTI2_0
	.long	.LBB2_29-.LJTI2_0
	.long	.LBB2_37-.LJTI2_0
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
	.byte	255
	.byte	0
	.byte	0
	.byte	0
.LCPI3_10:
	.long	0xc3000000
.LCPI3_11:
	.long	0x42fe0000
.LCPI3_12:
	.long	1
.LCPI3_13:
	.long	32767
.LCPI3_17:
	.short	64
	.short	64
.LCPI3_18:
	.short	32767
	.short	32767
.LCPI3_19:
	.zero	4,1
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI3_14:
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
.LCPI3_15:
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
.LCPI3_16:
	.zero	16,1
	.text
	.globl	nt_bf16_cast__avx2
	.p2align	4
	.type	nt_bf16_cast__avx2,@function
nt_bf16_cast__avx2:
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
	vpmovzxwd	16(%rax,%rsi,2), %ymm0
	vpmovzxwd	(%rax,%rsi,2), %ymm1
	vpslld	$16, %ymm1, %ymm1
	vpslld	$16, %ymm0, %ymm0
	vmovdqu	%ymm0, 32(%rbx,%rsi,4)
	vmovdqu	%ymm1, (%rbx,%rsi,4)
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
	vpmovzxwd	112(%rsp), %ymm0
	vpmovzxwd	96(%rsp), %ymm1
	vpslld	$16, %ymm1, %ymm1
	vpslld	$16, %ymm0, %ymm0
	vmovdqa	%ymm0, 160(%rsp)
	vmovdqa	%ymm1, 128(%rsp)
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
	vpmovzxwd	16(%rax,%rsi,2), %ymm0
	vpmovzxwd	(%rax,%rsi,2), %ymm1
	vpslld	$16, %ymm1, %ymm1
	vpslld	$16, %ymm0, %ymm0
	vcvtps2ph	$8, %ymm0, 16(%rbx,%rsi,2)
	vcvtps2ph	$8, %ymm1, (%rbx,%rsi,2)
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
	vpmovzxwd	144(%rsp), %ymm0
	vpmovzxwd	128(%rsp), %ymm1
	vpslld	$16, %ymm1, %ymm1
	vpslld	$16, %ymm0, %ymm0
	vcvtps2ph	$8, %ymm0, 112(%rsp)
	vcvtps2ph	$8, %ymm1, 96(%rsp)
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
	vpmovzxwd	(%rax,%rsi,2), %ymm0
	vpmovzxwd	16(%rax,%rsi,2), %ymm1
	vpslld	$16, %ymm1, %ymm1
	vpslld	$16, %ymm0, %ymm0
	vcvtps2pd	%xmm0, %ymm2
	vextracti128	$1, %ymm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vcvtps2pd	%xmm1, %ymm3
	vextracti128	$1, %ymm1, %xmm1
	vcvtps2pd	%xmm1, %ymm1
	vmovupd	%ymm1, 96(%rbx,%rsi,8)
	vmovups	%ymm3, 64(%rbx,%rsi,8)
	vmovups	%ymm0, 32(%rbx,%rsi,8)
	vmovupd	%ymm2, (%rbx,%rsi,8)
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
	vpmovzxwd	96(%rsp), %ymm0
	vpmovzxwd	112(%rsp), %ymm1
	vpslld	$16, %ymm0, %ymm0
	vcvtps2pd	%xmm0, %ymm2
	vextracti128	$1, %ymm0, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vpslld	$16, %ymm1, %ymm1
	vcvtps2pd	%xmm1, %ymm3
	vextracti128	$1, %ymm1, %xmm1
	vcvtps2pd	%xmm1, %ymm1
	vmovapd	%ymm1, 224(%rsp)
	vmovapd	%ymm3, 192(%rsp)
	vmovapd	%ymm0, 160(%rsp)
	vmovapd	%ymm2, 128(%rsp)
	jmp	.LBB3_16
.LBB3_37:
	cmpq	%rcx, %rdx
	jge	.LBB3_39
	movq	%rsi, %r15
	jmp	.LBB3_41
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
	vbroadcastss	.LCPI3_10(%rip), %ymm1
	vbroadcastss	.LCPI3_11(%rip), %ymm2
	vpbroadcastd	.LCPI3_9(%rip), %ymm3
	.p2align	4
.LBB3_32:
	vpmovzxwd	16(%rax,%rsi,2), %ymm4
	vpmovzxwd	(%rax,%rsi,2), %ymm5
	vpslld	$16, %ymm5, %ymm5
	vpslld	$16, %ymm4, %ymm4
	vcmpordps	%ymm0, %ymm4, %ymm6
	vandps	%ymm4, %ymm6, %ymm4
	vcmpordps	%ymm0, %ymm5, %ymm6
	vandps	%ymm5, %ymm6, %ymm5
	vmaxps	%ymm5, %ymm1, %ymm5
	vmaxps	%ymm4, %ymm1, %ymm4
	vminps	%ymm4, %ymm2, %ymm4
	vminps	%ymm5, %ymm2, %ymm5
	vcvttps2dq	%ymm5, %ymm5
	vcvttps2dq	%ymm4, %ymm4
	vpand	%ymm3, %ymm4, %ymm4
	vpand	%ymm3, %ymm5, %ymm5
	vpackusdw	%ymm4, %ymm5, %ymm4
	vextracti128	$1, %ymm4, %xmm5
	vpackuswb	%xmm5, %xmm4, %xmm4
	vpshufd	$216, %xmm4, %xmm4
	vmovdqu	%xmm4, (%rbx,%rsi)
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
	vpmovzxwd	144(%rsp), %ymm0
	vpmovzxwd	128(%rsp), %ymm1
	vpslld	$16, %ymm1, %ymm1
	vpslld	$16, %ymm0, %ymm0
	vpxor	%xmm3, %xmm3, %xmm3
	vcmpordps	%ymm3, %ymm0, %ymm2
	vandps	%ymm0, %ymm2, %ymm0
	vcmpordps	%ymm3, %ymm1, %ymm2
	vandps	%ymm1, %ymm2, %ymm1
	vbroadcastss	.LCPI3_10(%rip), %ymm2
	vmaxps	%ymm1, %ymm2, %ymm1
	vmaxps	%ymm0, %ymm2, %ymm0
	vbroadcastss	.LCPI3_11(%rip), %ymm2
	jmp	.LBB3_35
.LBB3_25:
	vpbroadcastd	.LCPI3_12(%rip), %ymm0
	vpbroadcastd	.LCPI3_13(%rip), %ymm1
	vxorps	%xmm2, %xmm2, %xmm2
	vpbroadcastd	.LCPI3_17(%rip), %ymm3
	.p2align	4
.LBB3_26:
	vmovdqu	(%rax,%rsi,2), %ymm4
	vpmovzxwd	%xmm4, %ymm5
	vpmovzxwd	16(%rax,%rsi,2), %ymm6
	vpand	%ymm0, %ymm6, %ymm7
	vpand	%ymm0, %ymm5, %ymm8
	vpslld	$16, %ymm6, %ymm6
	vpslld	$16, %ymm5, %ymm5
	vpor	%ymm5, %ymm8, %ymm8
	vpaddd	%ymm1, %ymm8, %ymm8
	vpor	%ymm6, %ymm7, %ymm7
	vpaddd	%ymm1, %ymm7, %ymm7
	vcmpunordps	%ymm2, %ymm6, %ymm6
	vcmpunordps	%ymm2, %ymm5, %ymm5
	vpackssdw	%ymm6, %ymm5, %ymm5
	vpermq	$216, %ymm5, %ymm5
	vpsrld	$16, %ymm7, %ymm6
	vpsrld	$16, %ymm8, %ymm7
	vpackusdw	%ymm6, %ymm7, %ymm6
	vpor	%ymm3, %ymm4, %ymm4
	vpermq	$216, %ymm6, %ymm6
	vpblendvb	%ymm5, %ymm4, %ymm6, %ymm4
	vmovdqu	%ymm4, (%rbx,%rsi,2)
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
	vmovdqa	128(%rsp), %ymm0
	vpmovzxwd	%xmm0, %ymm1
	vpmovzxwd	144(%rsp), %ymm2
	vpbroadcastd	.LCPI3_12(%rip), %ymm3
	vpand	%ymm3, %ymm2, %ymm4
	vpand	%ymm3, %ymm1, %ymm3
	vpslld	$16, %ymm2, %ymm2
	vpslld	$16, %ymm1, %ymm1
	vpbroadcastd	.LCPI3_13(%rip), %ymm5
	vpor	%ymm1, %ymm3, %ymm3
	vpaddd	%ymm5, %ymm3, %ymm3
	vpor	%ymm2, %ymm4, %ymm4
	vpaddd	%ymm5, %ymm4, %ymm4
	vpxor	%xmm5, %xmm5, %xmm5
	vcmpunordps	%ymm5, %ymm2, %ymm2
	vcmpunordps	%ymm5, %ymm1, %ymm1
	vpackssdw	%ymm2, %ymm1, %ymm1
	vpermq	$216, %ymm1, %ymm1
	vpsrld	$16, %ymm4, %ymm2
	vpsrld	$16, %ymm3, %ymm3
	vpor	.LCPI3_14(%rip), %ymm0, %ymm0
	vpackusdw	%ymm2, %ymm3, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vpblendvb	%ymm1, %ymm0, %ymm2, %ymm0
	vmovdqa	%ymm0, 96(%rsp)
.LBB3_22:
	leaq	(%rbx,%r15,2), %rdi
	leaq	96(%rsp), %rsi
	jmp	.LBB3_9
.LBB3_53:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastsd	.LCPI3_0(%rip), %ymm1
	vbroadcastsd	.LCPI3_1(%rip), %ymm2
	vbroadcastss	.LCPI3_2(%rip), %ymm3
	vbroadcastsd	.LCPI3_3(%rip), %ymm4
	.p2align	4
.LBB3_54:
	vpmovzxwd	16(%rax,%rsi,2), %ymm5
	vpmovzxwd	(%rax,%rsi,2), %ymm7
	vpslld	$16, %ymm5, %ymm6
	vextracti128	$1, %ymm6, %xmm5
	vcvtps2pd	%xmm5, %ymm8
	vpslld	$16, %ymm7, %ymm5
	vcvtps2pd	%xmm6, %ymm7
	vextracti128	$1, %ymm5, %xmm9
	vcvtps2pd	%xmm9, %ymm9
	vcvtps2pd	%xmm5, %ymm10
	vcmpunordps	%ymm0, %ymm6, %ymm11
	vextractf128	$1, %ymm11, %xmm12
	vpmovsxdq	%xmm12, %ymm12
	vpandn	%ymm8, %ymm12, %ymm8
	vpmovsxdq	%xmm11, %ymm11
	vpandn	%ymm7, %ymm11, %ymm7
	vcmpunordps	%ymm0, %ymm5, %ymm11
	vextractf128	$1, %ymm11, %xmm12
	vpmovsxdq	%xmm12, %ymm12
	vpandn	%ymm9, %ymm12, %ymm9
	vpmovsxdq	%xmm11, %ymm11
	vpandn	%ymm10, %ymm11, %ymm10
	vmaxpd	%ymm8, %ymm1, %ymm8
	vmaxpd	%ymm7, %ymm1, %ymm11
	vmaxpd	%ymm9, %ymm1, %ymm9
	vmaxpd	%ymm10, %ymm1, %ymm7
	vminpd	%ymm7, %ymm2, %ymm7
	vminpd	%ymm9, %ymm2, %ymm9
	vminpd	%ymm11, %ymm2, %ymm10
	vminpd	%ymm8, %ymm2, %ymm8
	vextractf128	$1, %ymm8, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm12
	vshufpd	$1, %xmm11, %xmm11, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm11
	vpunpcklqdq	%xmm11, %xmm12, %xmm11
	vcvttsd2si	%xmm8, %rcx
	vmovq	%rcx, %xmm12
	vshufpd	$1, %xmm8, %xmm8, %xmm8
	vcvttsd2si	%xmm8, %rcx
	vmovq	%rcx, %xmm8
	vpunpcklqdq	%xmm8, %xmm12, %xmm8
	vextractf128	$1, %ymm10, %xmm12
	vcvttsd2si	%xmm12, %rcx
	vinserti128	$1, %xmm11, %ymm8, %ymm8
	vshufpd	$1, %xmm12, %xmm12, %xmm11
	vcvttsd2si	%xmm11, %rdi
	vmovq	%rcx, %xmm11
	vmovq	%rdi, %xmm12
	vcvttsd2si	%xmm10, %rcx
	vpunpcklqdq	%xmm12, %xmm11, %xmm11
	vshufpd	$1, %xmm10, %xmm10, %xmm10
	vcvttsd2si	%xmm10, %rdi
	vmovq	%rcx, %xmm10
	vmovq	%rdi, %xmm12
	vpunpcklqdq	%xmm12, %xmm10, %xmm10
	vinserti128	$1, %xmm11, %ymm10, %ymm10
	vextractf128	$1, %ymm9, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm12
	vshufpd	$1, %xmm11, %xmm11, %xmm11
	vcvttsd2si	%xmm11, %rcx
	vmovq	%rcx, %xmm11
	vpunpcklqdq	%xmm11, %xmm12, %xmm11
	vcvttsd2si	%xmm9, %rcx
	vmovq	%rcx, %xmm12
	vshufpd	$1, %xmm9, %xmm9, %xmm9
	vcvttsd2si	%xmm9, %rcx
	vmovq	%rcx, %xmm9
	vpunpcklqdq	%xmm9, %xmm12, %xmm9
	vextractf128	$1, %ymm7, %xmm12
	vcvttsd2si	%xmm12, %rcx
	vinserti128	$1, %xmm11, %ymm9, %ymm9
	vshufpd	$1, %xmm12, %xmm12, %xmm11
	vcvttsd2si	%xmm11, %rdi
	vmovq	%rcx, %xmm11
	vmovq	%rdi, %xmm12
	vcvttsd2si	%xmm7, %rcx
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vcvttsd2si	%xmm7, %rdi
	vmovq	%rcx, %xmm7
	vpunpcklqdq	%xmm12, %xmm11, %xmm11
	vmovq	%rdi, %xmm12
	vpunpcklqdq	%xmm12, %xmm7, %xmm7
	vinserti128	$1, %xmm11, %ymm7, %ymm7
	vcmpleps	%ymm6, %ymm3, %ymm6
	vextractf128	$1, %ymm6, %xmm11
	vpmovsxdq	%xmm11, %ymm11
	vpmovsxdq	%xmm6, %ymm6
	vcmpleps	%ymm5, %ymm3, %ymm5
	vextractf128	$1, %ymm5, %xmm12
	vpmovsxdq	%xmm12, %ymm12
	vpmovsxdq	%xmm5, %ymm5
	vblendvpd	%ymm5, %ymm4, %ymm7, %ymm5
	vblendvpd	%ymm12, %ymm4, %ymm9, %ymm7
	vblendvpd	%ymm6, %ymm4, %ymm10, %ymm6
	vblendvpd	%ymm11, %ymm4, %ymm8, %ymm8
	vmovupd	%ymm8, 96(%rbx,%rsi,8)
	vmovupd	%ymm6, 64(%rbx,%rsi,8)
	vmovupd	%ymm7, 32(%rbx,%rsi,8)
	vmovupd	%ymm5, (%rbx,%rsi,8)
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
	vpmovzxwd	112(%rsp), %ymm0
	vpmovzxwd	96(%rsp), %ymm2
	vpslld	$16, %ymm0, %ymm1
	vextracti128	$1, %ymm1, %xmm0
	vcvtps2pd	%xmm0, %ymm3
	vcvtps2pd	%xmm1, %ymm4
	vpslld	$16, %ymm2, %ymm0
	vextracti128	$1, %ymm0, %xmm2
	vcvtps2pd	%xmm2, %ymm2
	vcvtps2pd	%xmm0, %ymm5
	vxorpd	%xmm8, %xmm8, %xmm8
	vcmpunordps	%ymm1, %ymm8, %ymm6
	vextractf128	$1, %ymm6, %xmm7
	vpmovsxdq	%xmm7, %ymm7
	vpandn	%ymm3, %ymm7, %ymm3
	vpmovsxdq	%xmm6, %ymm6
	vpandn	%ymm4, %ymm6, %ymm4
	vcmpunordps	%ymm0, %ymm8, %ymm6
	vextractf128	$1, %ymm6, %xmm7
	vpmovsxdq	%xmm7, %ymm7
	vpandn	%ymm2, %ymm7, %ymm2
	vpmovsxdq	%xmm6, %ymm6
	vpandn	%ymm5, %ymm6, %ymm5
	vbroadcastsd	.LCPI3_0(%rip), %ymm6
	vmaxpd	%ymm3, %ymm6, %ymm3
	vmaxpd	%ymm4, %ymm6, %ymm4
	vmaxpd	%ymm2, %ymm6, %ymm7
	vmaxpd	%ymm5, %ymm6, %ymm2
	vbroadcastsd	.LCPI3_1(%rip), %ymm6
	vminpd	%ymm2, %ymm6, %ymm2
	vminpd	%ymm7, %ymm6, %ymm5
	vminpd	%ymm4, %ymm6, %ymm4
	vminpd	%ymm3, %ymm6, %ymm3
	vextractf128	$1, %ymm3, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm6, %xmm6, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm7, %xmm6
	vcvttsd2si	%xmm3, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm3, %xmm3, %xmm3
	vcvttsd2si	%xmm3, %rax
	vmovq	%rax, %xmm3
	vpunpcklqdq	%xmm3, %xmm7, %xmm3
	vextractf128	$1, %ymm4, %xmm7
	vcvttsd2si	%xmm7, %rax
	vmovq	%rax, %xmm8
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vcvttsd2si	%xmm7, %rax
	vinserti128	$1, %xmm6, %ymm3, %ymm3
	vmovq	%rax, %xmm6
	vcvttsd2si	%xmm4, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm4, %xmm4, %xmm4
	vcvttsd2si	%xmm4, %rax
	vpunpcklqdq	%xmm6, %xmm8, %xmm4
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm7, %xmm6
	vinserti128	$1, %xmm4, %ymm6, %ymm4
	vextractf128	$1, %ymm5, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm6, %xmm6, %xmm6
	vcvttsd2si	%xmm6, %rax
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm7, %xmm6
	vcvttsd2si	%xmm5, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm5, %xmm5, %xmm5
	vcvttsd2si	%xmm5, %rax
	vmovq	%rax, %xmm5
	vpunpcklqdq	%xmm5, %xmm7, %xmm5
	vextractf128	$1, %ymm2, %xmm7
	vcvttsd2si	%xmm7, %rax
	vmovq	%rax, %xmm8
	vshufpd	$1, %xmm7, %xmm7, %xmm7
	vcvttsd2si	%xmm7, %rax
	vinserti128	$1, %xmm6, %ymm5, %ymm5
	vmovq	%rax, %xmm6
	vcvttsd2si	%xmm2, %rax
	vmovq	%rax, %xmm7
	vshufpd	$1, %xmm2, %xmm2, %xmm2
	vcvttsd2si	%xmm2, %rax
	vpunpcklqdq	%xmm6, %xmm8, %xmm2
	vmovq	%rax, %xmm6
	vpunpcklqdq	%xmm6, %xmm7, %xmm6
	vinserti128	$1, %xmm2, %ymm6, %ymm2
	vbroadcastss	.LCPI3_2(%rip), %ymm6
	vcmpleps	%ymm1, %ymm6, %ymm1
	vextractf128	$1, %ymm1, %xmm7
	vpmovsxdq	%xmm7, %ymm7
	vpmovsxdq	%xmm1, %ymm1
	vcmpleps	%ymm0, %ymm6, %ymm0
	vextractf128	$1, %ymm0, %xmm6
	vpmovsxdq	%xmm6, %ymm6
	vpmovsxdq	%xmm0, %ymm0
	vbroadcastsd	.LCPI3_3(%rip), %ymm8
	vblendvpd	%ymm0, %ymm8, %ymm2, %ymm0
	vblendvpd	%ymm6, %ymm8, %ymm5, %ymm2
	vblendvpd	%ymm1, %ymm8, %ymm4, %ymm1
	vblendvpd	%ymm7, %ymm8, %ymm3, %ymm3
	vmovapd	%ymm3, 224(%rsp)
	vmovapd	%ymm1, 192(%rsp)
	vmovapd	%ymm2, 160(%rsp)
	vmovapd	%ymm0, 128(%rsp)
.LBB3_16:
	leaq	(%rbx,%r15,8), %rdi
	shlq	$3, %r14
	jmp	.LBB3_8
.LBB3_39:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI3_8(%rip), %ymm1
	vpbroadcastd	.LCPI3_9(%rip), %ymm2
	.p2align	4
.LBB3_40:
	vpmovzxwd	16(%rax,%rsi,2), %ymm3
	vpmovzxwd	(%rax,%rsi,2), %ymm4
	vpslld	$16, %ymm4, %ymm4
	vpslld	$16, %ymm3, %ymm3
	vcmpordps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpordps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vminps	%ymm3, %ymm1, %ymm3
	vminps	%ymm4, %ymm1, %ymm4
	vcvttps2dq	%ymm4, %ymm4
	vcvttps2dq	%ymm3, %ymm3
	vpand	%ymm2, %ymm3, %ymm3
	vpand	%ymm2, %ymm4, %ymm4
	vpackusdw	%ymm3, %ymm4, %ymm3
	vextracti128	$1, %ymm3, %xmm4
	vpackuswb	%xmm4, %xmm3, %xmm3
	vpshufd	$216, %xmm3, %xmm3
	vmovdqu	%xmm3, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB3_40
.LBB3_41:
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
	vpmovzxwd	144(%rsp), %ymm0
	vpmovzxwd	128(%rsp), %ymm1
	vpslld	$16, %ymm1, %ymm1
	vpslld	$16, %ymm0, %ymm0
	vpxor	%xmm3, %xmm3, %xmm3
	vcmpordps	%ymm3, %ymm0, %ymm2
	vandps	%ymm0, %ymm2, %ymm0
	vcmpordps	%ymm3, %ymm1, %ymm2
	vandps	%ymm1, %ymm2, %ymm1
	vcmpnltps	%ymm3, %ymm1, %ymm2
	vandps	%ymm1, %ymm2, %ymm1
	vcmpnltps	%ymm3, %ymm0, %ymm2
	vandps	%ymm0, %ymm2, %ymm0
	vbroadcastss	.LCPI3_8(%rip), %ymm2
.LBB3_35:
	vminps	%ymm0, %ymm2, %ymm0
	vminps	%ymm1, %ymm2, %ymm1
	vcvttps2dq	%ymm1, %ymm1
	vcvttps2dq	%ymm0, %ymm0
	vpbroadcastd	.LCPI3_9(%rip), %ymm2
	vpand	%ymm2, %ymm0, %ymm0
	vpand	%ymm2, %ymm1, %ymm1
	vpackusdw	%ymm0, %ymm1, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpackuswb	%xmm1, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	jmp	.LBB3_36
.LBB3_45:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI3_4(%rip), %ymm1
	vbroadcastss	.LCPI3_5(%rip), %ymm2
	vbroadcastss	.LCPI3_6(%rip), %ymm3
	vbroadcastss	.LCPI3_7(%rip), %ymm4
	.p2align	4
.LBB3_46:
	vpmovzxwd	(%rax,%rsi,2), %ymm5
	vpmovzxwd	16(%rax,%rsi,2), %ymm6
	vpslld	$16, %ymm6, %ymm6
	vpslld	$16, %ymm5, %ymm5
	vcmpordps	%ymm0, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm7
	vcmpordps	%ymm0, %ymm6, %ymm8
	vandps	%ymm6, %ymm8, %ymm8
	vmaxps	%ymm8, %ymm1, %ymm8
	vmaxps	%ymm7, %ymm1, %ymm7
	vminps	%ymm7, %ymm2, %ymm7
	vminps	%ymm8, %ymm2, %ymm8
	vcvttps2dq	%ymm8, %ymm8
	vcvttps2dq	%ymm7, %ymm7
	vcmpleps	%ymm6, %ymm3, %ymm6
	vcmpleps	%ymm5, %ymm3, %ymm5
	vblendvps	%ymm5, %ymm4, %ymm7, %ymm5
	vblendvps	%ymm6, %ymm4, %ymm8, %ymm6
	vmovups	%ymm6, 32(%rbx,%rsi,4)
	vmovups	%ymm5, (%rbx,%rsi,4)
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
	vpmovzxwd	96(%rsp), %ymm0
	vpmovzxwd	112(%rsp), %ymm1
	vpslld	$16, %ymm1, %ymm1
	vpslld	$16, %ymm0, %ymm0
	vxorps	%xmm3, %xmm3, %xmm3
	vcmpordps	%ymm3, %ymm0, %ymm2
	vandps	%ymm0, %ymm2, %ymm2
	vcmpordps	%ymm3, %ymm1, %ymm3
	vandps	%ymm1, %ymm3, %ymm3
	vbroadcastss	.LCPI3_4(%rip), %ymm4
	vmaxps	%ymm3, %ymm4, %ymm3
	vmaxps	%ymm2, %ymm4, %ymm2
	vbroadcastss	.LCPI3_5(%rip), %ymm4
	vminps	%ymm2, %ymm4, %ymm2
	vminps	%ymm3, %ymm4, %ymm3
	vcvttps2dq	%ymm3, %ymm3
	vcvttps2dq	%ymm2, %ymm2
	vbroadcastss	.LCPI3_6(%rip), %ymm4
	vcmpleps	%ymm1, %ymm4, %ymm1
	vcmpleps	%ymm0, %ymm4, %ymm0
	vbroadcastss	.LCPI3_7(%rip), %ymm4
	vblendvps	%ymm0, %ymm4, %ymm2, %ymm0
	vblendvps	%ymm1, %ymm4, %ymm3, %ymm1
	vmovaps	%ymm1, 160(%rsp)
	vmovaps	%ymm0, 128(%rsp)
.LBB3_7:
	leaq	(%rbx,%r15,4), %rdi
	shlq	$2, %r14
.LBB3_8:
	leaq	128(%rsp), %rsi
	jmp	.LBB3_9
.LBB3_57:
	vpbroadcastd	.LCPI3_18(%rip), %ymm0
	vpxor	%xmm1, %xmm1, %xmm1
	vpbroadcastd	.LCPI3_19(%rip), %xmm2
	.p2align	4
.LBB3_58:
	vpand	(%rax,%rsi,2), %ymm0, %ymm3
	vpcmpgtw	%ymm1, %ymm3, %ymm3
	vextracti128	$1, %ymm3, %xmm4
	vpacksswb	%xmm4, %xmm3, %xmm3
	vpand	%xmm2, %xmm3, %xmm3
	vmovdqu	%xmm3, (%rbx,%rsi)
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
	vpand	.LCPI3_15(%rip), %ymm0, %ymm0
	vpxor	%xmm1, %xmm1, %xmm1
	vpcmpgtw	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpacksswb	%xmm1, %xmm0, %xmm0
	vpand	.LCPI3_16(%rip), %xmm0, %xmm0
.LBB3_36:
	vmovdqa	%xmm0, 96(%rsp)
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
	.size	nt_bf16_cast__avx2, .Lfunc_end3-nt_bf16_cast__avx2
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI3_0:
	.long	.LBB3_2-.LJTI3_0
	.long	.LBB3_11-.LJTI3_0
	.long	.LBB3_17-.LJTI3_0
	.long	.LBB3_23-.LJTI3_0
	.long	.LBB3_29-.LJTI3_0
	.long	.LBB3_37-.LJTI3_0
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
.LCPI4_9:
	.zero	4,1
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI4_7:
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI4_8:
	.zero	16,1
	.text
	.globl	nt_i8_cast__avx2
	.p2align	4
	.type	nt_i8_cast__avx2,@function
nt_i8_cast__avx2:
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
	vpmovsxbd	8(%rsi,%rax), %ymm0
	vpmovsxbd	(%rsi,%rax), %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmovups	%ymm0, 32(%rbx,%rax,4)
	vmovups	%ymm1, (%rbx,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB4_4
.LBB4_5:
	subq	%r15, %rdx
	jle	.LBB4_53
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovsxbd	120(%rsp), %ymm0
	vpmovsxbd	112(%rsp), %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmovaps	%ymm0, 160(%rsp)
	vmovaps	%ymm1, 128(%rsp)
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
	vpmovsxbd	8(%rsi,%rax), %ymm0
	vpmovsxbd	(%rsi,%rax), %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vcvtps2ph	$8, %ymm0, 16(%rbx,%rax,2)
	vcvtps2ph	$8, %ymm1, (%rbx,%rax,2)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB4_12
.LBB4_13:
	subq	%r15, %rdx
	jle	.LBB4_53
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovsxbd	120(%rsp), %ymm0
	vpmovsxbd	112(%rsp), %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vcvtps2ph	$8, %ymm0, 144(%rsp)
	vcvtps2ph	$8, %ymm1, 128(%rsp)
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
	vpmovsxbq	(%rsi,%rax), %ymm0
	vpmovsxbq	4(%rsi,%rax), %ymm1
	vpmovsxbq	8(%rsi,%rax), %ymm2
	vpmovsxbq	12(%rsi,%rax), %ymm3
	vmovdqu	%ymm3, 96(%rbx,%rax,8)
	vmovdqu	%ymm2, 64(%rbx,%rax,8)
	vmovdqu	%ymm1, 32(%rbx,%rax,8)
	vmovdqu	%ymm0, (%rbx,%rax,8)
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
	vpmovsxbq	112(%rsp), %ymm0
	vpmovsxbq	116(%rsp), %ymm1
	vpmovsxbq	120(%rsp), %ymm2
	vpmovsxbq	124(%rsp), %ymm3
	vmovdqa	%ymm3, 224(%rsp)
	vmovdqa	%ymm2, 192(%rsp)
	vmovdqa	%ymm1, 160(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
	jmp	.LBB4_27
.LBB4_22:
	cmpq	%rcx, %rdx
	jge	.LBB4_24
	movq	%rax, %r15
	jmp	.LBB4_25
	.p2align	4
.LBB4_24:
	vpmovsxbd	8(%rsi,%rax), %ymm0
	vpmovsxbd	(%rsi,%rax), %ymm1
	vcvtdq2pd	%xmm1, %ymm2
	vextracti128	$1, %ymm1, %xmm1
	vcvtdq2pd	%xmm1, %ymm1
	vcvtdq2pd	%xmm0, %ymm3
	vextracti128	$1, %ymm0, %xmm0
	vcvtdq2pd	%xmm0, %ymm0
	vmovdqu	%ymm0, 96(%rbx,%rax,8)
	vmovdqu	%ymm3, 64(%rbx,%rax,8)
	vmovdqu	%ymm1, 32(%rbx,%rax,8)
	vmovdqu	%ymm2, (%rbx,%rax,8)
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
	vpmovsxbd	120(%rsp), %ymm0
	vpmovsxbd	112(%rsp), %ymm1
	vcvtdq2pd	%xmm1, %ymm2
	vextracti128	$1, %ymm1, %xmm1
	vcvtdq2pd	%xmm1, %ymm1
	vcvtdq2pd	%xmm0, %ymm3
	vextracti128	$1, %ymm0, %xmm0
	vcvtdq2pd	%xmm0, %ymm0
	vmovdqa	%ymm0, 224(%rsp)
	vmovdqa	%ymm3, 192(%rsp)
	vmovdqa	%ymm1, 160(%rsp)
	vmovdqa	%ymm2, 128(%rsp)
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
	vpmovsxbd	(%rsi,%rax), %ymm0
	vpmovsxbd	8(%rsi,%rax), %ymm1
	vmovdqu	%ymm1, 32(%rbx,%rax,4)
	vmovdqu	%ymm0, (%rbx,%rax,4)
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
	vpmovsxbd	112(%rsp), %ymm0
	vpmovsxbd	120(%rsp), %ymm1
	vmovdqa	%ymm1, 160(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
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
	vbroadcastsd	.LCPI4_0(%rip), %ymm0
	vbroadcastsd	.LCPI4_1(%rip), %ymm1
	vbroadcastsd	.LCPI4_2(%rip), %ymm2
	vbroadcastsd	.LCPI4_3(%rip), %ymm3
	vbroadcastsd	.LCPI4_4(%rip), %ymm4
	vpbroadcastd	.LCPI4_5(%rip), %ymm5
	vpbroadcastd	.LCPI4_6(%rip), %ymm6
	.p2align	4
.LBB4_42:
	vpmovsxbd	8(%rsi,%rax), %ymm12
	vpmovsxbd	(%rsi,%rax), %ymm10
	vcvtdq2pd	%xmm10, %ymm9
	vextracti128	$1, %ymm10, %xmm10
	vcvtdq2pd	%xmm10, %ymm10
	vcvtdq2pd	%xmm12, %ymm11
	vextracti128	$1, %ymm12, %xmm12
	vcvtdq2pd	%xmm12, %ymm12
	vandpd	%ymm0, %ymm12, %ymm13
	vandpd	%ymm0, %ymm11, %ymm14
	vandpd	%ymm0, %ymm10, %ymm15
	vandpd	%ymm0, %ymm9, %ymm8
	vmaxpd	%ymm8, %ymm1, %ymm8
	vmaxpd	%ymm15, %ymm1, %ymm15
	vmaxpd	%ymm14, %ymm1, %ymm14
	vmaxpd	%ymm13, %ymm1, %ymm13
	vminpd	%ymm13, %ymm2, %ymm13
	vminpd	%ymm14, %ymm2, %ymm14
	vminpd	%ymm15, %ymm2, %ymm15
	vminpd	%ymm8, %ymm2, %ymm8
	vmulpd	%ymm3, %ymm8, %ymm8
	vmulpd	%ymm3, %ymm15, %ymm15
	vmulpd	%ymm3, %ymm14, %ymm14
	vmulpd	%ymm3, %ymm13, %ymm13
	vaddpd	%ymm9, %ymm8, %ymm7
	vsubpd	%ymm8, %ymm7, %ymm7
	vaddpd	%ymm10, %ymm15, %ymm8
	vsubpd	%ymm15, %ymm8, %ymm8
	vaddpd	%ymm11, %ymm14, %ymm15
	vsubpd	%ymm14, %ymm15, %ymm14
	vaddpd	%ymm12, %ymm13, %ymm15
	vsubpd	%ymm13, %ymm15, %ymm13
	vandpd	%ymm4, %ymm9, %ymm9
	vorpd	%ymm7, %ymm9, %ymm7
	vandpd	%ymm4, %ymm10, %ymm9
	vorpd	%ymm8, %ymm9, %ymm8
	vandpd	%ymm4, %ymm11, %ymm9
	vorpd	%ymm14, %ymm9, %ymm9
	vandpd	%ymm4, %ymm12, %ymm10
	vcvtpd2ps	%ymm7, %xmm7
	vorpd	%ymm13, %ymm10, %ymm10
	vcvtpd2ps	%ymm8, %xmm8
	vinsertf128	$1, %xmm8, %ymm7, %ymm7
	vcvtpd2ps	%ymm9, %xmm8
	vcvtpd2ps	%ymm10, %xmm9
	vinsertf128	$1, %xmm9, %ymm8, %ymm8
	vpsrld	$16, %ymm8, %ymm9
	vpsrld	$16, %ymm7, %ymm10
	vxorpd	%xmm12, %xmm12, %xmm12
	vcmpunordps	%ymm12, %ymm8, %ymm11
	vcmpunordps	%ymm7, %ymm12, %ymm12
	vpackssdw	%ymm11, %ymm12, %ymm11
	vpand	%ymm5, %ymm10, %ymm12
	vpaddd	%ymm6, %ymm7, %ymm7
	vpaddd	%ymm7, %ymm12, %ymm7
	vpand	%ymm5, %ymm9, %ymm12
	vpaddd	%ymm6, %ymm8, %ymm8
	vpaddd	%ymm12, %ymm8, %ymm8
	vpsrld	$16, %ymm8, %ymm8
	vpsrld	$16, %ymm7, %ymm7
	vpackusdw	%ymm8, %ymm7, %ymm7
	vpackusdw	%ymm9, %ymm10, %ymm8
	vpermq	$216, %ymm11, %ymm9
	vpermq	$216, %ymm8, %ymm8
	vpor	.LCPI4_7(%rip), %ymm8, %ymm8
	vpermq	$216, %ymm7, %ymm7
	vpblendvb	%ymm9, %ymm8, %ymm7, %ymm7
	vmovdqu	%ymm7, (%rbx,%rax,2)
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
	vpmovsxbd	120(%rsp), %ymm3
	vpmovsxbd	112(%rsp), %ymm1
	vcvtdq2pd	%xmm1, %ymm0
	vextracti128	$1, %ymm1, %xmm1
	vcvtdq2pd	%xmm1, %ymm1
	vcvtdq2pd	%xmm3, %ymm2
	vextracti128	$1, %ymm3, %xmm3
	vcvtdq2pd	%xmm3, %ymm3
	vbroadcastsd	.LCPI4_0(%rip), %ymm4
	vandpd	%ymm4, %ymm3, %ymm5
	vandpd	%ymm4, %ymm2, %ymm6
	vandpd	%ymm4, %ymm1, %ymm7
	vandpd	%ymm4, %ymm0, %ymm4
	vbroadcastsd	.LCPI4_1(%rip), %ymm8
	vmaxpd	%ymm4, %ymm8, %ymm4
	vmaxpd	%ymm7, %ymm8, %ymm7
	vmaxpd	%ymm6, %ymm8, %ymm6
	vmaxpd	%ymm5, %ymm8, %ymm5
	vbroadcastsd	.LCPI4_2(%rip), %ymm8
	vminpd	%ymm5, %ymm8, %ymm5
	vminpd	%ymm6, %ymm8, %ymm6
	vminpd	%ymm7, %ymm8, %ymm7
	vminpd	%ymm4, %ymm8, %ymm4
	vbroadcastsd	.LCPI4_3(%rip), %ymm8
	vmulpd	%ymm4, %ymm8, %ymm4
	vmulpd	%ymm7, %ymm8, %ymm7
	vmulpd	%ymm6, %ymm8, %ymm6
	vmulpd	%ymm5, %ymm8, %ymm5
	vaddpd	%ymm3, %ymm5, %ymm8
	vaddpd	%ymm2, %ymm6, %ymm9
	vaddpd	%ymm1, %ymm7, %ymm10
	vaddpd	%ymm0, %ymm4, %ymm11
	vsubpd	%ymm4, %ymm11, %ymm4
	vsubpd	%ymm7, %ymm10, %ymm7
	vsubpd	%ymm6, %ymm9, %ymm6
	vsubpd	%ymm5, %ymm8, %ymm5
	vbroadcastsd	.LCPI4_4(%rip), %ymm8
	vandpd	%ymm0, %ymm8, %ymm0
	vorpd	%ymm4, %ymm0, %ymm0
	vandpd	%ymm1, %ymm8, %ymm1
	vorpd	%ymm7, %ymm1, %ymm1
	vandpd	%ymm2, %ymm8, %ymm2
	vorpd	%ymm6, %ymm2, %ymm2
	vandpd	%ymm3, %ymm8, %ymm3
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm1, %xmm1
	vorpd	%ymm5, %ymm3, %ymm3
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vcvtpd2ps	%ymm2, %xmm1
	vcvtpd2ps	%ymm3, %xmm2
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vpsrld	$16, %ymm1, %ymm2
	vpbroadcastd	.LCPI4_5(%rip), %ymm3
	vpand	%ymm3, %ymm2, %ymm4
	vpsrld	$16, %ymm0, %ymm5
	vpand	%ymm3, %ymm5, %ymm3
	vpbroadcastd	.LCPI4_6(%rip), %ymm6
	vxorpd	%xmm7, %xmm7, %xmm7
	vcmpunordps	%ymm7, %ymm1, %ymm8
	vcmpunordps	%ymm7, %ymm0, %ymm7
	vpackssdw	%ymm8, %ymm7, %ymm7
	vpermq	$216, %ymm7, %ymm7
	vpaddd	%ymm6, %ymm0, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm1, %ymm1
	vpaddd	%ymm4, %ymm1, %ymm1
	vpsrld	$16, %ymm1, %ymm1
	vpsrld	$16, %ymm0, %ymm0
	vpackusdw	%ymm2, %ymm5, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vpor	.LCPI4_7(%rip), %ymm2, %ymm2
	vpackusdw	%ymm1, %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vpblendvb	%ymm7, %ymm2, %ymm0, %ymm0
	vmovdqa	%ymm0, 128(%rsp)
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
	vpandn	.LCPI4_8(%rip), %xmm0, %xmm0
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
	.size	nt_i8_cast__avx2, .Lfunc_end4-nt_i8_cast__avx2
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
.LCPI5_8:
	.short	64
	.short	64
.LCPI5_9:
	.zero	4,1
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI5_6:
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI5_7:
	.zero	16,1
	.text
	.globl	nt_u8_cast__avx2
	.p2align	4
	.type	nt_u8_cast__avx2,@function
nt_u8_cast__avx2:
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
	vpmovzxbd	8(%rsi,%rax), %ymm0
	vpmovzxbd	(%rsi,%rax), %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmovups	%ymm0, 32(%rbx,%rax,4)
	vmovups	%ymm1, (%rbx,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB5_4
.LBB5_5:
	subq	%r15, %rdx
	jle	.LBB5_53
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovzxbd	120(%rsp), %ymm0
	vpmovzxbd	112(%rsp), %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vmovaps	%ymm0, 160(%rsp)
	vmovaps	%ymm1, 128(%rsp)
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
	vpmovzxbd	8(%rsi,%rax), %ymm0
	vpmovzxbd	(%rsi,%rax), %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vcvtps2ph	$8, %ymm0, 16(%rbx,%rax,2)
	vcvtps2ph	$8, %ymm1, (%rbx,%rax,2)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB5_12
.LBB5_13:
	subq	%r15, %rdx
	jle	.LBB5_53
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpmovzxbd	120(%rsp), %ymm0
	vpmovzxbd	112(%rsp), %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vcvtps2ph	$8, %ymm0, 144(%rsp)
	vcvtps2ph	$8, %ymm1, 128(%rsp)
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
	vpmovzxbq	(%rsi,%rax), %ymm0
	vpmovzxbq	4(%rsi,%rax), %ymm1
	vpmovzxbq	8(%rsi,%rax), %ymm2
	vpmovzxbq	12(%rsi,%rax), %ymm3
	vmovdqu	%ymm3, 96(%rbx,%rax,8)
	vmovdqu	%ymm2, 64(%rbx,%rax,8)
	vmovdqu	%ymm1, 32(%rbx,%rax,8)
	vmovdqu	%ymm0, (%rbx,%rax,8)
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
	vpmovzxbq	112(%rsp), %ymm0
	vpmovzxbq	116(%rsp), %ymm1
	vpmovzxbq	120(%rsp), %ymm2
	vpmovzxbq	124(%rsp), %ymm3
	vmovdqa	%ymm3, 224(%rsp)
	vmovdqa	%ymm2, 192(%rsp)
	vmovdqa	%ymm1, 160(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
	jmp	.LBB5_27
.LBB5_22:
	cmpq	%rcx, %rdx
	jge	.LBB5_24
	movq	%rax, %r15
	jmp	.LBB5_25
	.p2align	4
.LBB5_24:
	vpmovzxbd	8(%rsi,%rax), %ymm0
	vpmovzxbd	(%rsi,%rax), %ymm1
	vcvtdq2pd	%xmm1, %ymm2
	vextracti128	$1, %ymm1, %xmm1
	vcvtdq2pd	%xmm1, %ymm1
	vcvtdq2pd	%xmm0, %ymm3
	vextracti128	$1, %ymm0, %xmm0
	vcvtdq2pd	%xmm0, %ymm0
	vmovdqu	%ymm0, 96(%rbx,%rax,8)
	vmovdqu	%ymm3, 64(%rbx,%rax,8)
	vmovdqu	%ymm1, 32(%rbx,%rax,8)
	vmovdqu	%ymm2, (%rbx,%rax,8)
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
	vpmovzxbd	120(%rsp), %ymm0
	vpmovzxbd	112(%rsp), %ymm1
	vcvtdq2pd	%xmm1, %ymm2
	vextracti128	$1, %ymm1, %xmm1
	vcvtdq2pd	%xmm1, %ymm1
	vcvtdq2pd	%xmm0, %ymm3
	vextracti128	$1, %ymm0, %xmm0
	vcvtdq2pd	%xmm0, %ymm0
	vmovdqa	%ymm0, 224(%rsp)
	vmovdqa	%ymm3, 192(%rsp)
	vmovdqa	%ymm1, 160(%rsp)
	vmovdqa	%ymm2, 128(%rsp)
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
	vpmovzxbd	(%rsi,%rax), %ymm0
	vpmovzxbd	8(%rsi,%rax), %ymm1
	vmovdqu	%ymm1, 32(%rbx,%rax,4)
	vmovdqu	%ymm0, (%rbx,%rax,4)
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
	vpmovzxbd	112(%rsp), %ymm0
	vpmovzxbd	120(%rsp), %ymm1
	vmovdqa	%ymm1, 160(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
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
	vbroadcastsd	.LCPI5_0(%rip), %ymm0
	vbroadcastsd	.LCPI5_1(%rip), %ymm1
	vbroadcastsd	.LCPI5_2(%rip), %ymm2
	vbroadcastsd	.LCPI5_3(%rip), %ymm3
	vpbroadcastd	.LCPI5_4(%rip), %ymm4
	vpbroadcastd	.LCPI5_5(%rip), %ymm5
	vxorps	%xmm6, %xmm6, %xmm6
	vpbroadcastd	.LCPI5_8(%rip), %ymm7
	.p2align	4
.LBB5_42:
	vpmovzxbd	(%rsi,%rax), %ymm8
	vpmovzxbd	8(%rsi,%rax), %ymm9
	vextracti128	$1, %ymm9, %xmm10
	vcvtdq2pd	%xmm10, %ymm10
	vcvtdq2pd	%xmm9, %ymm9
	vextracti128	$1, %ymm8, %xmm11
	vcvtdq2pd	%xmm11, %ymm11
	vcvtdq2pd	%xmm8, %ymm8
	vandpd	%ymm0, %ymm8, %ymm12
	vandpd	%ymm0, %ymm11, %ymm13
	vandpd	%ymm0, %ymm9, %ymm14
	vandpd	%ymm0, %ymm10, %ymm15
	vmaxpd	%ymm15, %ymm1, %ymm15
	vmaxpd	%ymm14, %ymm1, %ymm14
	vmaxpd	%ymm13, %ymm1, %ymm13
	vmaxpd	%ymm12, %ymm1, %ymm12
	vminpd	%ymm12, %ymm2, %ymm12
	vminpd	%ymm13, %ymm2, %ymm13
	vminpd	%ymm14, %ymm2, %ymm14
	vminpd	%ymm15, %ymm2, %ymm15
	vmulpd	%ymm3, %ymm15, %ymm15
	vmulpd	%ymm3, %ymm14, %ymm14
	vmulpd	%ymm3, %ymm13, %ymm13
	vmulpd	%ymm3, %ymm12, %ymm12
	vaddpd	%ymm8, %ymm12, %ymm8
	vaddpd	%ymm11, %ymm13, %ymm11
	vaddpd	%ymm9, %ymm14, %ymm9
	vaddpd	%ymm10, %ymm15, %ymm10
	vsubpd	%ymm15, %ymm10, %ymm10
	vsubpd	%ymm14, %ymm9, %ymm9
	vsubpd	%ymm12, %ymm8, %ymm8
	vcvtpd2ps	%ymm8, %xmm8
	vsubpd	%ymm13, %ymm11, %ymm11
	vcvtpd2ps	%ymm11, %xmm11
	vinsertf128	$1, %xmm11, %ymm8, %ymm8
	vcvtpd2ps	%ymm9, %xmm9
	vcvtpd2ps	%ymm10, %xmm10
	vinsertf128	$1, %xmm10, %ymm9, %ymm9
	vpsrld	$16, %ymm9, %ymm10
	vpand	%ymm4, %ymm10, %ymm11
	vpsrld	$16, %ymm8, %ymm12
	vpand	%ymm4, %ymm12, %ymm13
	vcmpunordps	%ymm6, %ymm9, %ymm14
	vcmpunordps	%ymm6, %ymm8, %ymm15
	vpackssdw	%ymm14, %ymm15, %ymm14
	vpermq	$216, %ymm14, %ymm14
	vpaddd	%ymm5, %ymm8, %ymm8
	vpaddd	%ymm13, %ymm8, %ymm8
	vpaddd	%ymm5, %ymm9, %ymm9
	vpaddd	%ymm11, %ymm9, %ymm9
	vpsrld	$16, %ymm9, %ymm9
	vpsrld	$16, %ymm8, %ymm8
	vpackusdw	%ymm9, %ymm8, %ymm8
	vpackusdw	%ymm10, %ymm12, %ymm9
	vpermq	$216, %ymm9, %ymm9
	vpor	%ymm7, %ymm9, %ymm9
	vpermq	$216, %ymm8, %ymm8
	vpblendvb	%ymm14, %ymm9, %ymm8, %ymm8
	vmovdqu	%ymm8, (%rbx,%rax,2)
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
	vpmovzxbd	112(%rsp), %ymm0
	vpmovzxbd	120(%rsp), %ymm1
	vextracti128	$1, %ymm1, %xmm2
	vcvtdq2pd	%xmm2, %ymm2
	vcvtdq2pd	%xmm1, %ymm1
	vextracti128	$1, %ymm0, %xmm3
	vcvtdq2pd	%xmm3, %ymm3
	vcvtdq2pd	%xmm0, %ymm0
	vbroadcastsd	.LCPI5_0(%rip), %ymm4
	vandpd	%ymm4, %ymm0, %ymm5
	vandpd	%ymm4, %ymm3, %ymm6
	vandpd	%ymm4, %ymm1, %ymm7
	vandpd	%ymm4, %ymm2, %ymm4
	vbroadcastsd	.LCPI5_1(%rip), %ymm8
	vmaxpd	%ymm4, %ymm8, %ymm4
	vmaxpd	%ymm7, %ymm8, %ymm7
	vmaxpd	%ymm6, %ymm8, %ymm6
	vmaxpd	%ymm5, %ymm8, %ymm5
	vbroadcastsd	.LCPI5_2(%rip), %ymm8
	vminpd	%ymm5, %ymm8, %ymm5
	vminpd	%ymm6, %ymm8, %ymm6
	vminpd	%ymm7, %ymm8, %ymm7
	vminpd	%ymm4, %ymm8, %ymm4
	vbroadcastsd	.LCPI5_3(%rip), %ymm8
	vmulpd	%ymm4, %ymm8, %ymm4
	vmulpd	%ymm7, %ymm8, %ymm7
	vmulpd	%ymm6, %ymm8, %ymm6
	vmulpd	%ymm5, %ymm8, %ymm5
	vaddpd	%ymm0, %ymm5, %ymm0
	vaddpd	%ymm3, %ymm6, %ymm3
	vaddpd	%ymm1, %ymm7, %ymm1
	vaddpd	%ymm2, %ymm4, %ymm2
	vsubpd	%ymm4, %ymm2, %ymm2
	vsubpd	%ymm6, %ymm3, %ymm3
	vsubpd	%ymm5, %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm3, %xmm3
	vsubpd	%ymm7, %ymm1, %ymm1
	vinsertf128	$1, %xmm3, %ymm0, %ymm0
	vcvtpd2ps	%ymm1, %xmm1
	vcvtpd2ps	%ymm2, %xmm2
	vinsertf128	$1, %xmm2, %ymm1, %ymm1
	vpsrld	$16, %ymm1, %ymm2
	vpbroadcastd	.LCPI5_4(%rip), %ymm3
	vpand	%ymm3, %ymm2, %ymm4
	vpsrld	$16, %ymm0, %ymm5
	vpand	%ymm3, %ymm5, %ymm3
	vpbroadcastd	.LCPI5_5(%rip), %ymm6
	vxorpd	%xmm7, %xmm7, %xmm7
	vcmpunordps	%ymm7, %ymm1, %ymm8
	vcmpunordps	%ymm7, %ymm0, %ymm7
	vpackssdw	%ymm8, %ymm7, %ymm7
	vpermq	$216, %ymm7, %ymm7
	vpaddd	%ymm6, %ymm0, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm1, %ymm1
	vpaddd	%ymm4, %ymm1, %ymm1
	vpsrld	$16, %ymm1, %ymm1
	vpsrld	$16, %ymm0, %ymm0
	vpackusdw	%ymm2, %ymm5, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vpor	.LCPI5_6(%rip), %ymm2, %ymm2
	vpackusdw	%ymm1, %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vpblendvb	%ymm7, %ymm2, %ymm0, %ymm0
	vmovdqa	%ymm0, 128(%rsp)
.LBB5_45:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
.LBB5_46:
	leaq	128(%rsp), %rsi
	jmp	.LBB5_52
.LBB5_47:
	vpxor	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI5_9(%rip), %xmm1
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
	vpandn	.LCPI5_7(%rip), %xmm0, %xmm0
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
	.size	nt_u8_cast__avx2, .Lfunc_end5-nt_u8_cast__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI6_0:
	.byte	255
	.byte	0
	.byte	0
	.byte	0
.LCPI6_6:
	.long	1
.LCPI6_7:
	.long	32767
.LCPI6_9:
	.long	4294836224
.LCPI6_10:
	.long	131072
.LCPI6_12:
	.zero	4,1
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI6_1:
	.quad	9218868437227405312
.LCPI6_2:
	.quad	0x3810000000000000
.LCPI6_3:
	.quad	0x47f0000000000000
.LCPI6_4:
	.quad	0x42c8000000000000
.LCPI6_5:
	.quad	-9223372036854775808
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI6_8:
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI6_11:
	.zero	16,1
	.text
	.globl	nt_i32_cast__avx2
	.p2align	4
	.type	nt_i32_cast__avx2,@function
nt_i32_cast__avx2:
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
	ja	.LBB6_31
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
	vcvtdq2ps	(%rax,%rsi,4), %ymm0
	vcvtdq2ps	32(%rax,%rsi,4), %ymm1
	vmovups	%ymm1, 32(%rbx,%rsi,4)
	vmovups	%ymm0, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_4
.LBB6_5:
	subq	%r15, %rdx
	jle	.LBB6_55
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 160(%rsp)
	vmovaps	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	shlq	$2, %rdx
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vcvtdq2ps	128(%rsp), %ymm0
	vcvtdq2ps	160(%rsp), %ymm1
	vmovaps	%ymm1, 96(%rsp)
	vmovaps	%ymm0, 64(%rsp)
	leaq	(%rbx,%r15,4), %rdi
	jmp	.LBB6_44
.LBB6_7:
	cmpq	%rcx, %rdx
	jl	.LBB6_8
	vpbroadcastd	.LCPI6_0(%rip), %ymm0
	.p2align	4
.LBB6_34:
	vpand	32(%rax,%rsi,4), %ymm0, %ymm1
	vpand	(%rax,%rsi,4), %ymm0, %ymm2
	vpackusdw	%ymm1, %ymm2, %ymm1
	vextracti128	$1, %ymm1, %xmm2
	vpackuswb	%xmm2, %xmm1, %xmm1
	vpshufd	$216, %xmm1, %xmm1
	vmovdqu	%xmm1, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_34
	jmp	.LBB6_47
.LBB6_9:
	cmpq	%rcx, %rdx
	jge	.LBB6_35
	movq	%rsi, %r15
	jmp	.LBB6_37
.LBB6_11:
	cmpq	%rcx, %rdx
	jge	.LBB6_39
	movq	%rsi, %r15
	jmp	.LBB6_41
.LBB6_13:
	cmpq	%rcx, %rdx
	jge	.LBB6_15
	movq	%rsi, %r15
	jmp	.LBB6_16
	.p2align	4
.LBB6_15:
	vpmovsxdq	(%rax,%rsi,4), %ymm0
	vpmovsxdq	16(%rax,%rsi,4), %ymm1
	vpmovsxdq	32(%rax,%rsi,4), %ymm2
	vpmovsxdq	48(%rax,%rsi,4), %ymm3
	vmovdqu	%ymm3, 96(%rbx,%rsi,8)
	vmovdqu	%ymm2, 64(%rbx,%rsi,8)
	vmovdqu	%ymm1, 32(%rbx,%rsi,8)
	vmovdqu	%ymm0, (%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_15
.LBB6_16:
	subq	%r15, %rdx
	jle	.LBB6_55
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 96(%rsp)
	vmovdqa	%ymm0, 64(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	64(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpmovsxdq	64(%rsp), %ymm0
	vpmovsxdq	80(%rsp), %ymm1
	vpmovsxdq	96(%rsp), %ymm2
	vpmovsxdq	112(%rsp), %ymm3
	vmovdqa	%ymm3, 224(%rsp)
	vmovdqa	%ymm2, 192(%rsp)
	vmovdqa	%ymm1, 160(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
	jmp	.LBB6_23
.LBB6_18:
	cmpq	%rcx, %rdx
	jge	.LBB6_20
	movq	%rsi, %r15
	jmp	.LBB6_21
	.p2align	4
.LBB6_20:
	vcvtdq2pd	(%rax,%rsi,4), %ymm0
	vcvtdq2pd	16(%rax,%rsi,4), %ymm1
	vcvtdq2pd	32(%rax,%rsi,4), %ymm2
	vcvtdq2pd	48(%rax,%rsi,4), %ymm3
	vmovdqu	%ymm3, 96(%rbx,%rsi,8)
	vmovdqu	%ymm2, 64(%rbx,%rsi,8)
	vmovdqu	%ymm1, 32(%rbx,%rsi,8)
	vmovdqu	%ymm0, (%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_20
.LBB6_21:
	subq	%r15, %rdx
	jle	.LBB6_55
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 96(%rsp)
	vmovdqa	%ymm0, 64(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	64(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtdq2pd	64(%rsp), %ymm0
	vcvtdq2pd	80(%rsp), %ymm1
	vcvtdq2pd	96(%rsp), %ymm2
	vcvtdq2pd	112(%rsp), %ymm3
	vmovdqa	%ymm3, 224(%rsp)
	vmovdqa	%ymm2, 192(%rsp)
	vmovdqa	%ymm1, 160(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
.LBB6_23:
	leaq	(%rbx,%r15,8), %rdi
	shlq	$3, %r14
	leaq	128(%rsp), %rsi
	jmp	.LBB6_54
.LBB6_24:
	cmpq	%rcx, %rdx
	jge	.LBB6_45
.LBB6_8:
	movq	%rsi, %r15
	jmp	.LBB6_47
.LBB6_26:
	cmpq	%rcx, %rdx
	jge	.LBB6_28
	movq	%rsi, %rcx
	jmp	.LBB6_29
	.p2align	4
.LBB6_28:
	vmovdqu	(%rax,%rsi,4), %ymm0
	vmovdqu	32(%rax,%rsi,4), %ymm1
	vmovdqu	%ymm1, 32(%rbx,%rsi,4)
	vmovdqu	%ymm0, (%rbx,%rsi,4)
	leaq	16(%rsi), %rcx
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%rcx, %rsi
	jge	.LBB6_28
.LBB6_29:
	subq	%rcx, %rdx
	jle	.LBB6_55
	leaq	(%rax,%rcx,4), %rsi
	shlq	$2, %rdx
	leaq	(%rbx,%rcx,4), %rdi
	vzeroupper
	callq	memmove@PLT
	jmp	.LBB6_55
.LBB6_31:
	cmpq	%rcx, %rdx
	jge	.LBB6_49
	movq	%rsi, %r15
	jmp	.LBB6_51
.LBB6_35:
	vpbroadcastd	.LCPI6_9(%rip), %ymm0
	vpbroadcastd	.LCPI6_10(%rip), %ymm1
	.p2align	4
.LBB6_36:
	vpmaxsd	(%rax,%rsi,4), %ymm0, %ymm2
	vpmaxsd	32(%rax,%rsi,4), %ymm0, %ymm3
	vpminsd	%ymm1, %ymm3, %ymm3
	vpminsd	%ymm1, %ymm2, %ymm2
	vcvtdq2ps	%ymm2, %ymm2
	vcvtdq2ps	%ymm3, %ymm3
	vcvtps2ph	$8, %ymm3, 16(%rbx,%rsi,2)
	vcvtps2ph	$8, %ymm2, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_36
.LBB6_37:
	subq	%r15, %rdx
	jle	.LBB6_55
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 160(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpbroadcastd	.LCPI6_9(%rip), %ymm0
	vpmaxsd	128(%rsp), %ymm0, %ymm1
	vpmaxsd	160(%rsp), %ymm0, %ymm0
	vpbroadcastd	.LCPI6_10(%rip), %ymm2
	vpminsd	%ymm2, %ymm0, %ymm0
	vpminsd	%ymm2, %ymm1, %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vcvtps2ph	$8, %ymm0, 80(%rsp)
	vcvtps2ph	$8, %ymm1, 64(%rsp)
	jmp	.LBB6_43
.LBB6_39:
	vbroadcastsd	.LCPI6_1(%rip), %ymm0
	vbroadcastsd	.LCPI6_2(%rip), %ymm1
	vbroadcastsd	.LCPI6_3(%rip), %ymm2
	vbroadcastsd	.LCPI6_4(%rip), %ymm3
	vbroadcastsd	.LCPI6_5(%rip), %ymm4
	vpbroadcastd	.LCPI6_6(%rip), %ymm5
	vpbroadcastd	.LCPI6_7(%rip), %ymm6
	.p2align	4
.LBB6_40:
	vcvtdq2pd	(%rax,%rsi,4), %ymm11
	vcvtdq2pd	16(%rax,%rsi,4), %ymm12
	vcvtdq2pd	32(%rax,%rsi,4), %ymm10
	vcvtdq2pd	48(%rax,%rsi,4), %ymm9
	vandpd	%ymm0, %ymm9, %ymm13
	vandpd	%ymm0, %ymm10, %ymm14
	vandpd	%ymm0, %ymm12, %ymm15
	vandpd	%ymm0, %ymm11, %ymm8
	vmaxpd	%ymm8, %ymm1, %ymm8
	vmaxpd	%ymm15, %ymm1, %ymm15
	vmaxpd	%ymm14, %ymm1, %ymm14
	vmaxpd	%ymm13, %ymm1, %ymm13
	vminpd	%ymm13, %ymm2, %ymm13
	vminpd	%ymm14, %ymm2, %ymm14
	vminpd	%ymm15, %ymm2, %ymm15
	vminpd	%ymm8, %ymm2, %ymm8
	vmulpd	%ymm3, %ymm8, %ymm8
	vmulpd	%ymm3, %ymm15, %ymm15
	vmulpd	%ymm3, %ymm14, %ymm14
	vmulpd	%ymm3, %ymm13, %ymm13
	vaddpd	%ymm11, %ymm8, %ymm7
	vsubpd	%ymm8, %ymm7, %ymm7
	vaddpd	%ymm12, %ymm15, %ymm8
	vsubpd	%ymm15, %ymm8, %ymm8
	vaddpd	%ymm10, %ymm14, %ymm15
	vsubpd	%ymm14, %ymm15, %ymm14
	vaddpd	%ymm9, %ymm13, %ymm15
	vsubpd	%ymm13, %ymm15, %ymm13
	vandpd	%ymm4, %ymm11, %ymm11
	vorpd	%ymm7, %ymm11, %ymm7
	vandpd	%ymm4, %ymm12, %ymm11
	vorpd	%ymm8, %ymm11, %ymm8
	vandpd	%ymm4, %ymm10, %ymm10
	vorpd	%ymm14, %ymm10, %ymm10
	vandpd	%ymm4, %ymm9, %ymm9
	vcvtpd2ps	%ymm7, %xmm7
	vorpd	%ymm13, %ymm9, %ymm9
	vcvtpd2ps	%ymm8, %xmm8
	vinsertf128	$1, %xmm8, %ymm7, %ymm7
	vcvtpd2ps	%ymm10, %xmm8
	vcvtpd2ps	%ymm9, %xmm9
	vinsertf128	$1, %xmm9, %ymm8, %ymm8
	vpsrld	$16, %ymm8, %ymm9
	vpsrld	$16, %ymm7, %ymm10
	vxorpd	%xmm12, %xmm12, %xmm12
	vcmpunordps	%ymm12, %ymm8, %ymm11
	vcmpunordps	%ymm7, %ymm12, %ymm12
	vpackssdw	%ymm11, %ymm12, %ymm11
	vpand	%ymm5, %ymm10, %ymm12
	vpaddd	%ymm6, %ymm7, %ymm7
	vpaddd	%ymm7, %ymm12, %ymm7
	vpand	%ymm5, %ymm9, %ymm12
	vpaddd	%ymm6, %ymm8, %ymm8
	vpaddd	%ymm12, %ymm8, %ymm8
	vpsrld	$16, %ymm8, %ymm8
	vpsrld	$16, %ymm7, %ymm7
	vpackusdw	%ymm8, %ymm7, %ymm7
	vpackusdw	%ymm9, %ymm10, %ymm8
	vpermq	$216, %ymm11, %ymm9
	vpermq	$216, %ymm8, %ymm8
	vpor	.LCPI6_8(%rip), %ymm8, %ymm8
	vpermq	$216, %ymm7, %ymm7
	vpblendvb	%ymm9, %ymm8, %ymm7, %ymm7
	vmovdqu	%ymm7, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_40
.LBB6_41:
	subq	%r15, %rdx
	jle	.LBB6_55
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%ymm0, 160(%rsp)
	vmovapd	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtdq2pd	128(%rsp), %ymm3
	vcvtdq2pd	144(%rsp), %ymm2
	vcvtdq2pd	160(%rsp), %ymm1
	vcvtdq2pd	176(%rsp), %ymm0
	vbroadcastsd	.LCPI6_1(%rip), %ymm4
	vandpd	%ymm4, %ymm0, %ymm5
	vandpd	%ymm4, %ymm1, %ymm6
	vandpd	%ymm4, %ymm2, %ymm7
	vandpd	%ymm4, %ymm3, %ymm4
	vbroadcastsd	.LCPI6_2(%rip), %ymm8
	vmaxpd	%ymm4, %ymm8, %ymm4
	vmaxpd	%ymm7, %ymm8, %ymm7
	vmaxpd	%ymm6, %ymm8, %ymm6
	vmaxpd	%ymm5, %ymm8, %ymm5
	vbroadcastsd	.LCPI6_3(%rip), %ymm8
	vminpd	%ymm5, %ymm8, %ymm5
	vminpd	%ymm6, %ymm8, %ymm6
	vminpd	%ymm7, %ymm8, %ymm7
	vminpd	%ymm4, %ymm8, %ymm4
	vbroadcastsd	.LCPI6_4(%rip), %ymm8
	vmulpd	%ymm4, %ymm8, %ymm4
	vmulpd	%ymm7, %ymm8, %ymm7
	vmulpd	%ymm6, %ymm8, %ymm6
	vmulpd	%ymm5, %ymm8, %ymm5
	vaddpd	%ymm0, %ymm5, %ymm8
	vaddpd	%ymm1, %ymm6, %ymm9
	vaddpd	%ymm2, %ymm7, %ymm10
	vaddpd	%ymm3, %ymm4, %ymm11
	vsubpd	%ymm4, %ymm11, %ymm4
	vsubpd	%ymm7, %ymm10, %ymm7
	vsubpd	%ymm6, %ymm9, %ymm6
	vsubpd	%ymm5, %ymm8, %ymm5
	vbroadcastsd	.LCPI6_5(%rip), %ymm8
	vandpd	%ymm3, %ymm8, %ymm3
	vorpd	%ymm4, %ymm3, %ymm3
	vandpd	%ymm2, %ymm8, %ymm2
	vorpd	%ymm7, %ymm2, %ymm2
	vandpd	%ymm1, %ymm8, %ymm1
	vorpd	%ymm6, %ymm1, %ymm1
	vandpd	%ymm0, %ymm8, %ymm0
	vorpd	%ymm5, %ymm0, %ymm0
	vcvtpd2ps	%ymm3, %xmm3
	vcvtpd2ps	%ymm2, %xmm2
	vcvtpd2ps	%ymm1, %xmm1
	vinsertf128	$1, %xmm2, %ymm3, %ymm2
	vcvtpd2ps	%ymm0, %xmm0
	vinsertf128	$1, %xmm0, %ymm1, %ymm0
	vpsrld	$16, %ymm0, %ymm1
	vpbroadcastd	.LCPI6_6(%rip), %ymm3
	vpand	%ymm3, %ymm1, %ymm4
	vpsrld	$16, %ymm2, %ymm5
	vpand	%ymm3, %ymm5, %ymm3
	vpbroadcastd	.LCPI6_7(%rip), %ymm6
	vxorpd	%xmm8, %xmm8, %xmm8
	vcmpunordps	%ymm0, %ymm8, %ymm7
	vcmpunordps	%ymm2, %ymm8, %ymm8
	vpackssdw	%ymm7, %ymm8, %ymm7
	vpermq	$216, %ymm7, %ymm7
	vpaddd	%ymm6, %ymm2, %ymm2
	vpaddd	%ymm3, %ymm2, %ymm2
	vpaddd	%ymm6, %ymm0, %ymm0
	vpaddd	%ymm4, %ymm0, %ymm0
	vpsrld	$16, %ymm0, %ymm0
	vpsrld	$16, %ymm2, %ymm2
	vpackusdw	%ymm1, %ymm5, %ymm1
	vpermq	$216, %ymm1, %ymm1
	vpor	.LCPI6_8(%rip), %ymm1, %ymm1
	vpackusdw	%ymm0, %ymm2, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vpblendvb	%ymm7, %ymm1, %ymm0, %ymm0
	vmovdqa	%ymm0, 64(%rsp)
.LBB6_43:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
.LBB6_44:
	leaq	64(%rsp), %rsi
	jmp	.LBB6_54
.LBB6_45:
	vpbroadcastd	.LCPI6_0(%rip), %ymm0
	.p2align	4
.LBB6_46:
	vpand	32(%rax,%rsi,4), %ymm0, %ymm1
	vpand	(%rax,%rsi,4), %ymm0, %ymm2
	vpackusdw	%ymm1, %ymm2, %ymm1
	vextracti128	$1, %ymm1, %xmm2
	vpackuswb	%xmm2, %xmm1, %xmm1
	vpshufd	$216, %xmm1, %xmm1
	vmovdqu	%xmm1, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_46
.LBB6_47:
	subq	%r15, %rdx
	jle	.LBB6_55
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 160(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpbroadcastd	.LCPI6_0(%rip), %ymm0
	vpand	160(%rsp), %ymm0, %ymm1
	vpand	128(%rsp), %ymm0, %ymm0
	vpackusdw	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpackuswb	%xmm1, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	jmp	.LBB6_53
.LBB6_49:
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqd	%ymm1, %ymm1, %ymm1
	vpbroadcastd	.LCPI6_12(%rip), %xmm2
	.p2align	4
.LBB6_50:
	vpcmpeqd	32(%rax,%rsi,4), %ymm0, %ymm3
	vpcmpeqd	(%rax,%rsi,4), %ymm0, %ymm4
	vpackssdw	%ymm3, %ymm4, %ymm3
	vpxor	%ymm1, %ymm3, %ymm3
	vextracti128	$1, %ymm3, %xmm4
	vpacksswb	%xmm4, %xmm3, %xmm3
	vpshufd	$216, %xmm3, %xmm3
	vpand	%xmm2, %xmm3, %xmm3
	vmovdqu	%xmm3, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB6_50
.LBB6_51:
	subq	%r15, %rdx
	jle	.LBB6_55
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 160(%rsp)
	vmovdqa	%ymm0, 128(%rsp)
	leaq	(%rax,%r15,4), %rsi
	leaq	(,%rdx,4), %rax
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpxor	%xmm1, %xmm1, %xmm1
	vpcmpeqd	160(%rsp), %ymm1, %ymm0
	vpcmpeqd	128(%rsp), %ymm1, %ymm1
	vpackssdw	%ymm0, %ymm1, %ymm0
	vpcmpeqd	%ymm1, %ymm1, %ymm1
	vpxor	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpacksswb	%xmm1, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	vpand	.LCPI6_11(%rip), %xmm0, %xmm0
.LBB6_53:
	vmovdqa	%xmm0, 64(%rsp)
	addq	%r15, %rbx
	leaq	64(%rsp), %rsi
	movq	%rbx, %rdi
.LBB6_54:
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB6_55:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end6:
	.size	nt_i32_cast__avx2, .Lfunc_end6-nt_i32_cast__avx2
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI6_0:
	.long	.LBB6_2-.LJTI6_0
	.long	.LBB6_18-.LJTI6_0
	.long	.LBB6_9-.LJTI6_0
	.long	.LBB6_11-.LJTI6_0
	.long	.LBB6_7-.LJTI6_0
	.long	.LBB6_24-.LJTI6_0
	.long	.LBB6_26-.LJTI6_0
	.long	.LBB6_13-.LJTI6_0
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI7_0:
	.byte	255
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
.LCPI7_1:
	.quad	-9007199254740992
.LCPI7_2:
	.quad	9007199254740992
.LCPI7_3:
	.quad	-2048
.LCPI7_6:
	.quad	1024
.LCPI7_7:
	.quad	9218868437227405312
.LCPI7_8:
	.quad	0x3810000000000000
.LCPI7_9:
	.quad	0x47f0000000000000
.LCPI7_10:
	.quad	0x42c8000000000000
.LCPI7_11:
	.quad	-9223372036854775808
.LCPI7_15:
	.quad	-131072
.LCPI7_16:
	.quad	131072
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI7_4:
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
.LCPI7_5:
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
.LCPI7_14:
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI7_12:
	.long	1
.LCPI7_13:
	.long	32767
.LCPI7_17:
	.long	4294836224
.LCPI7_18:
	.long	131072
.LCPI7_20:
	.zero	4,1
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI7_19:
	.zero	16,1
	.text
	.globl	nt_i64_cast__avx2
	.p2align	4
	.type	nt_i64_cast__avx2,@function
nt_i64_cast__avx2:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-128, %rsp
	subq	$512, %rsp
	movq	(%rdi), %rax
	movq	8(%rdi), %rbx
	movl	16(%rdi), %edi
	leaq	16(%rsi), %rcx
	cmpq	$7, %rdi
	ja	.LBB7_31
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
	vcvtsi2ssq	104(%rax,%rsi,8), %xmm15, %xmm0
	vcvtsi2ssq	96(%rax,%rsi,8), %xmm15, %xmm1
	vinsertps	$16, %xmm0, %xmm1, %xmm0
	vcvtsi2ssq	112(%rax,%rsi,8), %xmm15, %xmm1
	vinsertps	$32, %xmm1, %xmm0, %xmm0
	vcvtsi2ssq	120(%rax,%rsi,8), %xmm15, %xmm1
	vcvtsi2ssq	72(%rax,%rsi,8), %xmm15, %xmm2
	vinsertps	$48, %xmm1, %xmm0, %xmm0
	vcvtsi2ssq	64(%rax,%rsi,8), %xmm15, %xmm1
	vinsertps	$16, %xmm2, %xmm1, %xmm1
	vcvtsi2ssq	80(%rax,%rsi,8), %xmm15, %xmm2
	vcvtsi2ssq	88(%rax,%rsi,8), %xmm15, %xmm3
	vinsertps	$32, %xmm2, %xmm1, %xmm1
	vinsertps	$48, %xmm3, %xmm1, %xmm1
	vcvtsi2ssq	8(%rax,%rsi,8), %xmm15, %xmm2
	vcvtsi2ssq	(%rax,%rsi,8), %xmm15, %xmm3
	vcvtsi2ssq	16(%rax,%rsi,8), %xmm15, %xmm4
	vinsertps	$16, %xmm2, %xmm3, %xmm2
	vinsertps	$32, %xmm4, %xmm2, %xmm2
	vcvtsi2ssq	24(%rax,%rsi,8), %xmm15, %xmm3
	vcvtsi2ssq	40(%rax,%rsi,8), %xmm15, %xmm4
	vcvtsi2ssq	32(%rax,%rsi,8), %xmm15, %xmm5
	vinsertps	$48, %xmm3, %xmm2, %xmm2
	vinsertps	$16, %xmm4, %xmm5, %xmm3
	vcvtsi2ssq	48(%rax,%rsi,8), %xmm15, %xmm4
	vinsertps	$32, %xmm4, %xmm3, %xmm3
	vcvtsi2ssq	56(%rax,%rsi,8), %xmm15, %xmm4
	vinsertps	$48, %xmm4, %xmm3, %xmm3
	vmovups	%xmm3, 16(%rbx,%rsi,4)
	vmovups	%xmm2, (%rbx,%rsi,4)
	vmovups	%xmm1, 32(%rbx,%rsi,4)
	vmovups	%xmm0, 48(%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_4
.LBB7_5:
	subq	%r15, %rdx
	jle	.LBB7_55
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vcvtsi2ssq	72(%rsp), %xmm15, %xmm0
	vcvtsi2ssq	64(%rsp), %xmm15, %xmm1
	vcvtsi2ssq	80(%rsp), %xmm15, %xmm2
	vinsertps	$16, %xmm0, %xmm1, %xmm0
	vinsertps	$32, %xmm2, %xmm0, %xmm0
	vcvtsi2ssq	88(%rsp), %xmm15, %xmm1
	vcvtsi2ssq	104(%rsp), %xmm15, %xmm2
	vcvtsi2ssq	96(%rsp), %xmm15, %xmm3
	vinsertps	$48, %xmm1, %xmm0, %xmm0
	vinsertps	$16, %xmm2, %xmm3, %xmm1
	vcvtsi2ssq	112(%rsp), %xmm15, %xmm2
	vinsertps	$32, %xmm2, %xmm1, %xmm1
	vcvtsi2ssq	120(%rsp), %xmm15, %xmm2
	vinsertps	$48, %xmm2, %xmm1, %xmm1
	vcvtsi2ssq	8(%rsp), %xmm15, %xmm2
	vcvtsi2ssq	(%rsp), %xmm15, %xmm3
	vinsertps	$16, %xmm2, %xmm3, %xmm2
	vcvtsi2ssq	16(%rsp), %xmm15, %xmm3
	vinsertps	$32, %xmm3, %xmm2, %xmm2
	vcvtsi2ssq	24(%rsp), %xmm15, %xmm3
	vcvtsi2ssq	40(%rsp), %xmm15, %xmm4
	vinsertps	$48, %xmm3, %xmm2, %xmm2
	vcvtsi2ssq	32(%rsp), %xmm15, %xmm3
	vinsertps	$16, %xmm4, %xmm3, %xmm3
	vcvtsi2ssq	48(%rsp), %xmm15, %xmm4
	vcvtsi2ssq	56(%rsp), %xmm15, %xmm5
	vinsertps	$32, %xmm4, %xmm3, %xmm3
	vinsertps	$48, %xmm5, %xmm3, %xmm3
	vmovaps	%xmm3, 144(%rsp)
	vmovaps	%xmm2, 128(%rsp)
	vmovaps	%xmm1, 176(%rsp)
	vmovaps	%xmm0, 160(%rsp)
	jmp	.LBB7_30
.LBB7_7:
	cmpq	%rcx, %rdx
	jl	.LBB7_8
	vpbroadcastq	.LCPI7_0(%rip), %ymm0
	.p2align	4
.LBB7_34:
	vpand	96(%rax,%rsi,8), %ymm0, %ymm1
	vpand	64(%rax,%rsi,8), %ymm0, %ymm2
	vpackusdw	%ymm1, %ymm2, %ymm1
	vpermq	$216, %ymm1, %ymm1
	vpand	32(%rax,%rsi,8), %ymm0, %ymm2
	vpand	(%rax,%rsi,8), %ymm0, %ymm3
	vpackusdw	%ymm2, %ymm3, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vpackusdw	%ymm1, %ymm2, %ymm1
	vextracti128	$1, %ymm1, %xmm2
	vpackuswb	%xmm2, %xmm1, %xmm1
	vpshufd	$216, %xmm1, %xmm1
	vmovdqu	%xmm1, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_34
	jmp	.LBB7_47
.LBB7_9:
	cmpq	%rcx, %rdx
	jge	.LBB7_35
	movq	%rsi, %r15
	jmp	.LBB7_37
.LBB7_11:
	cmpq	%rcx, %rdx
	jge	.LBB7_39
	movq	%rsi, %r15
	jmp	.LBB7_41
.LBB7_13:
	cmpq	%rcx, %rdx
	jge	.LBB7_15
	movq	%rsi, %rcx
	jmp	.LBB7_16
	.p2align	4
.LBB7_15:
	vmovups	(%rax,%rsi,8), %ymm0
	vmovups	32(%rax,%rsi,8), %ymm1
	vmovdqu	64(%rax,%rsi,8), %ymm2
	vmovdqu	96(%rax,%rsi,8), %ymm3
	vmovdqu	%ymm2, 64(%rbx,%rsi,8)
	vmovdqu	%ymm3, 96(%rbx,%rsi,8)
	vmovups	%ymm0, (%rbx,%rsi,8)
	vmovups	%ymm1, 32(%rbx,%rsi,8)
	leaq	16(%rsi), %rcx
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%rcx, %rsi
	jge	.LBB7_15
.LBB7_16:
	subq	%rcx, %rdx
	jle	.LBB7_55
	leaq	(%rax,%rcx,8), %rsi
	shlq	$3, %rdx
	leaq	(%rbx,%rcx,8), %rdi
	vzeroupper
	callq	memmove@PLT
	jmp	.LBB7_55
.LBB7_18:
	cmpq	%rcx, %rdx
	jge	.LBB7_20
	movq	%rsi, %r15
	jmp	.LBB7_21
	.p2align	4
.LBB7_20:
	vcvtsi2sdq	88(%rax,%rsi,8), %xmm15, %xmm0
	vcvtsi2sdq	80(%rax,%rsi,8), %xmm15, %xmm1
	vcvtsi2sdq	72(%rax,%rsi,8), %xmm15, %xmm2
	vcvtsi2sdq	64(%rax,%rsi,8), %xmm15, %xmm3
	vunpcklpd	%xmm0, %xmm1, %xmm0
	vunpcklpd	%xmm2, %xmm3, %xmm1
	vcvtsi2sdq	56(%rax,%rsi,8), %xmm15, %xmm2
	vcvtsi2sdq	48(%rax,%rsi,8), %xmm15, %xmm3
	vcvtsi2sdq	40(%rax,%rsi,8), %xmm15, %xmm4
	vunpcklpd	%xmm2, %xmm3, %xmm2
	vcvtsi2sdq	32(%rax,%rsi,8), %xmm15, %xmm3
	vunpcklpd	%xmm4, %xmm3, %xmm3
	vcvtsi2sdq	120(%rax,%rsi,8), %xmm15, %xmm4
	vcvtsi2sdq	112(%rax,%rsi,8), %xmm15, %xmm5
	vcvtsi2sdq	104(%rax,%rsi,8), %xmm15, %xmm6
	vcvtsi2sdq	96(%rax,%rsi,8), %xmm15, %xmm7
	vunpcklpd	%xmm4, %xmm5, %xmm4
	vunpcklpd	%xmm6, %xmm7, %xmm5
	vcvtsi2sdq	8(%rax,%rsi,8), %xmm15, %xmm6
	vcvtsi2sdq	(%rax,%rsi,8), %xmm15, %xmm7
	vcvtsi2sdq	24(%rax,%rsi,8), %xmm15, %xmm8
	vunpcklpd	%xmm6, %xmm7, %xmm6
	vcvtsi2sdq	16(%rax,%rsi,8), %xmm15, %xmm7
	vunpcklpd	%xmm8, %xmm7, %xmm7
	vmovupd	%xmm7, 16(%rbx,%rsi,8)
	vmovupd	%xmm6, (%rbx,%rsi,8)
	vmovupd	%xmm5, 96(%rbx,%rsi,8)
	vmovupd	%xmm4, 112(%rbx,%rsi,8)
	vmovupd	%xmm3, 32(%rbx,%rsi,8)
	vmovupd	%xmm2, 48(%rbx,%rsi,8)
	vmovupd	%xmm1, 64(%rbx,%rsi,8)
	vmovupd	%xmm0, 80(%rbx,%rsi,8)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_20
.LBB7_21:
	subq	%r15, %rdx
	jle	.LBB7_55
	vxorpd	%xmm0, %xmm0, %xmm0
	vmovapd	%ymm0, 96(%rsp)
	vmovapd	%ymm0, 64(%rsp)
	vmovapd	%ymm0, 32(%rsp)
	vmovapd	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	shlq	$3, %rdx
	movq	%rsp, %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vcvtsi2sdq	72(%rsp), %xmm15, %xmm0
	vcvtsi2sdq	88(%rsp), %xmm15, %xmm1
	vcvtsi2sdq	80(%rsp), %xmm15, %xmm2
	vunpcklpd	%xmm1, %xmm2, %xmm1
	vcvtsi2sdq	104(%rsp), %xmm15, %xmm2
	vcvtsi2sdq	96(%rsp), %xmm15, %xmm3
	vcvtsi2sdq	120(%rsp), %xmm15, %xmm4
	vunpcklpd	%xmm2, %xmm3, %xmm2
	vcvtsi2sdq	112(%rsp), %xmm15, %xmm3
	vunpcklpd	%xmm4, %xmm3, %xmm3
	vcvtsi2sdq	8(%rsp), %xmm15, %xmm4
	vcvtsi2sdq	(%rsp), %xmm15, %xmm5
	vcvtsi2sdq	24(%rsp), %xmm15, %xmm6
	vcvtsi2sdq	16(%rsp), %xmm15, %xmm7
	vunpcklpd	%xmm4, %xmm5, %xmm4
	vunpcklpd	%xmm6, %xmm7, %xmm5
	vcvtsi2sdq	40(%rsp), %xmm15, %xmm6
	vcvtsi2sdq	32(%rsp), %xmm15, %xmm7
	vcvtsi2sdq	56(%rsp), %xmm15, %xmm8
	vunpcklpd	%xmm6, %xmm7, %xmm6
	vcvtsi2sdq	48(%rsp), %xmm15, %xmm7
	vunpcklpd	%xmm8, %xmm7, %xmm7
	vcvtsi2sdq	64(%rsp), %xmm15, %xmm8
	vmovapd	%xmm7, 176(%rsp)
	vmovapd	%xmm6, 160(%rsp)
	vmovapd	%xmm5, 144(%rsp)
	vmovapd	%xmm4, 128(%rsp)
	vmovapd	%xmm3, 240(%rsp)
	vmovapd	%xmm2, 224(%rsp)
	vmovapd	%xmm1, 208(%rsp)
	vunpcklpd	%xmm0, %xmm8, %xmm0
	vmovapd	%xmm0, 192(%rsp)
	leaq	(%rbx,%r15,8), %rdi
	jmp	.LBB7_44
.LBB7_23:
	cmpq	%rcx, %rdx
	jge	.LBB7_45
.LBB7_8:
	movq	%rsi, %r15
	jmp	.LBB7_47
.LBB7_25:
	cmpq	%rcx, %rdx
	jge	.LBB7_27
	movq	%rsi, %r15
	jmp	.LBB7_28
	.p2align	4
.LBB7_27:
	vmovups	(%rax,%rsi,8), %ymm0
	vmovups	64(%rax,%rsi,8), %ymm1
	vshufps	$136, 32(%rax,%rsi,8), %ymm0, %ymm0
	vpermpd	$216, %ymm0, %ymm0
	vshufps	$136, 96(%rax,%rsi,8), %ymm1, %ymm1
	vpermpd	$216, %ymm1, %ymm1
	vmovups	%ymm1, 32(%rbx,%rsi,4)
	vmovups	%ymm0, (%rbx,%rsi,4)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_27
.LBB7_28:
	subq	%r15, %rdx
	jle	.LBB7_55
	vxorps	%xmm0, %xmm0, %xmm0
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm0, 64(%rsp)
	vmovaps	%ymm0, 32(%rsp)
	vmovaps	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovaps	(%rsp), %ymm0
	vmovaps	64(%rsp), %ymm1
	vshufps	$136, 32(%rsp), %ymm0, %ymm0
	vshufps	$136, 96(%rsp), %ymm1, %ymm1
	vpermpd	$216, %ymm0, %ymm0
	vpermpd	$216, %ymm1, %ymm1
	vmovaps	%ymm1, 160(%rsp)
	vmovaps	%ymm0, 128(%rsp)
.LBB7_30:
	leaq	(%rbx,%r15,4), %rdi
	shlq	$2, %r14
	jmp	.LBB7_44
.LBB7_31:
	cmpq	%rcx, %rdx
	jge	.LBB7_49
	movq	%rsi, %r15
	jmp	.LBB7_51
.LBB7_35:
	vpbroadcastq	.LCPI7_15(%rip), %ymm0
	vpbroadcastq	.LCPI7_16(%rip), %ymm1
	vpbroadcastd	.LCPI7_17(%rip), %ymm2
	vpbroadcastd	.LCPI7_18(%rip), %ymm3
	.p2align	4
.LBB7_36:
	vmovdqu	64(%rax,%rsi,8), %ymm4
	vpcmpgtq	%ymm0, %ymm4, %ymm5
	vblendvpd	%ymm5, %ymm4, %ymm0, %ymm4
	vmovdqu	96(%rax,%rsi,8), %ymm5
	vpcmpgtq	%ymm0, %ymm5, %ymm6
	vblendvpd	%ymm6, %ymm5, %ymm0, %ymm5
	vmovdqu	(%rax,%rsi,8), %ymm6
	vpcmpgtq	%ymm0, %ymm6, %ymm7
	vblendvpd	%ymm7, %ymm6, %ymm0, %ymm6
	vmovdqu	32(%rax,%rsi,8), %ymm7
	vpcmpgtq	%ymm0, %ymm7, %ymm8
	vblendvpd	%ymm8, %ymm7, %ymm0, %ymm7
	vpcmpgtq	%ymm7, %ymm1, %ymm8
	vblendvpd	%ymm8, %ymm7, %ymm1, %ymm7
	vpcmpgtq	%ymm6, %ymm1, %ymm8
	vblendvpd	%ymm8, %ymm6, %ymm1, %ymm6
	vshufps	$136, %ymm7, %ymm6, %ymm6
	vpcmpgtq	%ymm5, %ymm1, %ymm7
	vblendvpd	%ymm7, %ymm5, %ymm1, %ymm5
	vpcmpgtq	%ymm4, %ymm1, %ymm7
	vblendvpd	%ymm7, %ymm4, %ymm1, %ymm4
	vshufps	$136, %ymm5, %ymm4, %ymm4
	vpermpd	$216, %ymm4, %ymm4
	vpermpd	$216, %ymm6, %ymm5
	vpmaxsd	%ymm2, %ymm5, %ymm5
	vpmaxsd	%ymm2, %ymm4, %ymm4
	vpminsd	%ymm3, %ymm4, %ymm4
	vpminsd	%ymm3, %ymm5, %ymm5
	vcvtdq2ps	%ymm5, %ymm5
	vcvtdq2ps	%ymm4, %ymm4
	vcvtps2ph	$8, %ymm4, 16(%rbx,%rsi,2)
	vcvtps2ph	$8, %ymm5, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_36
.LBB7_37:
	subq	%r15, %rdx
	jle	.LBB7_55
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 96(%rsp)
	vmovdqa	%ymm0, 64(%rsp)
	vmovdqa	%ymm0, 32(%rsp)
	vmovdqa	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa	64(%rsp), %ymm0
	vpbroadcastq	.LCPI7_15(%rip), %ymm1
	vpcmpgtq	%ymm1, %ymm0, %ymm2
	vblendvpd	%ymm2, %ymm0, %ymm1, %ymm0
	vmovdqa	96(%rsp), %ymm2
	vpcmpgtq	%ymm1, %ymm2, %ymm3
	vblendvpd	%ymm3, %ymm2, %ymm1, %ymm2
	vmovdqa	(%rsp), %ymm3
	vpcmpgtq	%ymm1, %ymm3, %ymm4
	vblendvpd	%ymm4, %ymm3, %ymm1, %ymm3
	vmovdqa	32(%rsp), %ymm4
	vpcmpgtq	%ymm1, %ymm4, %ymm5
	vblendvpd	%ymm5, %ymm4, %ymm1, %ymm1
	vpbroadcastq	.LCPI7_16(%rip), %ymm4
	vpcmpgtq	%ymm1, %ymm4, %ymm5
	vblendvpd	%ymm5, %ymm1, %ymm4, %ymm1
	vpcmpgtq	%ymm3, %ymm4, %ymm5
	vblendvpd	%ymm5, %ymm3, %ymm4, %ymm3
	vpcmpgtq	%ymm2, %ymm4, %ymm5
	vblendvpd	%ymm5, %ymm2, %ymm4, %ymm2
	vpcmpgtq	%ymm0, %ymm4, %ymm5
	vblendvpd	%ymm5, %ymm0, %ymm4, %ymm0
	vshufps	$136, %ymm1, %ymm3, %ymm1
	vshufps	$136, %ymm2, %ymm0, %ymm0
	vpermpd	$216, %ymm0, %ymm0
	vpermpd	$216, %ymm1, %ymm1
	vpbroadcastd	.LCPI7_17(%rip), %ymm2
	vpmaxsd	%ymm2, %ymm1, %ymm1
	vpmaxsd	%ymm2, %ymm0, %ymm0
	vpbroadcastd	.LCPI7_18(%rip), %ymm2
	vpminsd	%ymm2, %ymm0, %ymm0
	vpminsd	%ymm2, %ymm1, %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vcvtdq2ps	%ymm0, %ymm0
	vcvtps2ph	$8, %ymm0, 144(%rsp)
	vcvtps2ph	$8, %ymm1, 128(%rsp)
	jmp	.LBB7_43
.LBB7_39:
	vpbroadcastq	.LCPI7_1(%rip), %ymm0
	vpbroadcastq	.LCPI7_2(%rip), %ymm1
	vbroadcastsd	.LCPI7_3(%rip), %ymm2
	vmovaps	%ymm2, 416(%rsp)
	vbroadcastsd	.LCPI7_6(%rip), %ymm2
	vmovaps	%ymm2, 384(%rsp)
	vbroadcastsd	.LCPI7_7(%rip), %ymm2
	vmovaps	%ymm2, 352(%rsp)
	vbroadcastsd	.LCPI7_11(%rip), %ymm2
	vmovaps	%ymm2, 320(%rsp)
	vbroadcastss	.LCPI7_12(%rip), %ymm2
	vmovaps	%ymm2, 288(%rsp)
	vpbroadcastd	.LCPI7_13(%rip), %ymm2
	vmovdqa	%ymm2, 256(%rsp)
	vmovdqa	384(%rsp), %ymm11
	.p2align	4
.LBB7_40:
	vmovdqu	(%rax,%rsi,8), %ymm15
	vmovdqu	32(%rax,%rsi,8), %ymm4
	vmovdqu	64(%rax,%rsi,8), %ymm14
	vpcmpgtq	%ymm0, %ymm15, %ymm5
	vblendvpd	%ymm5, %ymm15, %ymm0, %ymm8
	vmovdqu	96(%rax,%rsi,8), %ymm5
	vpcmpgtq	%ymm0, %ymm4, %ymm9
	vblendvpd	%ymm9, %ymm4, %ymm0, %ymm9
	vpcmpgtq	%ymm0, %ymm5, %ymm10
	vblendvpd	%ymm10, %ymm5, %ymm0, %ymm10
	vpcmpgtq	%ymm10, %ymm1, %ymm12
	vblendvpd	%ymm12, %ymm10, %ymm1, %ymm10
	vmovdqa	416(%rsp), %ymm6
	vpand	%ymm6, %ymm5, %ymm13
	vpxor	%xmm7, %xmm7, %xmm7
	vpblendw	$17, %ymm5, %ymm7, %ymm12
	vpblendw	$17, %ymm14, %ymm7, %ymm3
	vpackusdw	%ymm12, %ymm3, %ymm3
	vpermq	$216, %ymm3, %ymm3
	vpblendw	$17, %ymm4, %ymm7, %ymm12
	vpblendw	$17, %ymm15, %ymm7, %ymm2
	vpackusdw	%ymm12, %ymm2, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vpackusdw	%ymm3, %ymm2, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vpand	.LCPI7_4(%rip), %ymm2, %ymm2
	vpavgw	.LCPI7_5(%rip), %ymm2, %ymm12
	vextracti128	$1, %ymm12, %xmm2
	vpmovzxwd	%xmm2, %ymm2
	vextracti128	$1, %ymm2, %xmm3
	vpmovzxdq	%xmm3, %ymm3
	vpand	%ymm3, %ymm11, %ymm3
	vpor	%ymm3, %ymm13, %ymm3
	vpcmpeqq	%ymm5, %ymm10, %ymm10
	vblendvpd	%ymm10, %ymm5, %ymm3, %ymm5
	vpcmpgtq	%ymm0, %ymm14, %ymm3
	vblendvpd	%ymm3, %ymm14, %ymm0, %ymm3
	vpcmpgtq	%ymm3, %ymm1, %ymm10
	vblendvpd	%ymm10, %ymm3, %ymm1, %ymm3
	vpcmpgtq	%ymm9, %ymm1, %ymm10
	vblendvpd	%ymm10, %ymm9, %ymm1, %ymm10
	vpcmpgtq	%ymm8, %ymm1, %ymm9
	vblendvpd	%ymm9, %ymm8, %ymm1, %ymm8
	vpand	%ymm6, %ymm14, %ymm9
	vpmovzxdq	%xmm2, %ymm2
	vpand	%ymm2, %ymm11, %ymm2
	vpor	%ymm2, %ymm9, %ymm2
	vpcmpeqq	%ymm15, %ymm8, %ymm8
	vpcmpeqq	%ymm14, %ymm3, %ymm3
	vblendvpd	%ymm3, %ymm14, %ymm2, %ymm9
	vpcmpeqq	%ymm4, %ymm10, %ymm2
	vpand	%ymm6, %ymm4, %ymm3
	vpmovzxwd	%xmm12, %ymm10
	vextracti128	$1, %ymm10, %xmm12
	vpmovzxdq	%xmm12, %ymm12
	vpand	%ymm11, %ymm12, %ymm12
	vpor	%ymm3, %ymm12, %ymm3
	vpand	%ymm6, %ymm15, %ymm12
	vpmovzxdq	%xmm10, %ymm10
	vpand	%ymm11, %ymm10, %ymm10
	vblendvpd	%ymm2, %ymm4, %ymm3, %ymm2
	vpor	%ymm10, %ymm12, %ymm3
	vblendvpd	%ymm8, %ymm15, %ymm3, %ymm3
	vextractf128	$1, %ymm3, %xmm4
	vpextrq	$1, %xmm4, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm8
	vmovq	%xmm4, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm4
	vunpcklpd	%xmm8, %xmm4, %xmm4
	vpextrq	$1, %xmm3, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm8
	vmovq	%xmm3, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm3
	vextractf128	$1, %ymm2, %xmm10
	vpextrq	$1, %xmm10, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm12
	vunpcklpd	%xmm8, %xmm3, %xmm3
	vmovq	%xmm10, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm8
	vpextrq	$1, %xmm2, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm10
	vinsertf128	$1, %xmm4, %ymm3, %ymm4
	vmovq	%xmm2, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm2
	vunpcklpd	%xmm12, %xmm8, %xmm3
	vunpcklpd	%xmm10, %xmm2, %xmm2
	vinsertf128	$1, %xmm3, %ymm2, %ymm8
	vextractf128	$1, %ymm9, %xmm2
	vpextrq	$1, %xmm2, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm3
	vmovq	%xmm2, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm2
	vunpcklpd	%xmm3, %xmm2, %xmm2
	vpextrq	$1, %xmm9, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm3
	vmovq	%xmm9, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm9
	vextractf128	$1, %ymm5, %xmm10
	vpextrq	$1, %xmm10, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm12
	vunpcklpd	%xmm3, %xmm9, %xmm3
	vmovq	%xmm10, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm10
	vpextrq	$1, %xmm5, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm13
	vinsertf128	$1, %xmm2, %ymm3, %ymm9
	vmovq	%xmm5, %rcx
	vcvtsi2sd	%rcx, %xmm0, %xmm2
	vunpcklpd	%xmm12, %xmm10, %xmm3
	vunpcklpd	%xmm13, %xmm2, %xmm2
	vinsertf128	$1, %xmm3, %ymm2, %ymm5
	vmovapd	352(%rsp), %ymm6
	vandpd	%ymm6, %ymm5, %ymm2
	vandpd	%ymm6, %ymm9, %ymm3
	vandpd	%ymm6, %ymm8, %ymm10
	vandpd	%ymm6, %ymm4, %ymm12
	vbroadcastsd	.LCPI7_8(%rip), %ymm6
	vmaxpd	%ymm12, %ymm6, %ymm12
	vmaxpd	%ymm10, %ymm6, %ymm10
	vmaxpd	%ymm3, %ymm6, %ymm3
	vmaxpd	%ymm2, %ymm6, %ymm2
	vbroadcastsd	.LCPI7_9(%rip), %ymm6
	vminpd	%ymm2, %ymm6, %ymm2
	vminpd	%ymm3, %ymm6, %ymm3
	vminpd	%ymm10, %ymm6, %ymm10
	vminpd	%ymm12, %ymm6, %ymm12
	vbroadcastsd	.LCPI7_10(%rip), %ymm6
	vmulpd	%ymm6, %ymm12, %ymm12
	vmulpd	%ymm6, %ymm10, %ymm10
	vmulpd	%ymm6, %ymm3, %ymm3
	vmulpd	%ymm6, %ymm2, %ymm2
	vaddpd	%ymm4, %ymm12, %ymm13
	vsubpd	%ymm12, %ymm13, %ymm12
	vaddpd	%ymm8, %ymm10, %ymm13
	vsubpd	%ymm10, %ymm13, %ymm10
	vaddpd	%ymm3, %ymm9, %ymm13
	vsubpd	%ymm3, %ymm13, %ymm3
	vaddpd	%ymm5, %ymm2, %ymm13
	vsubpd	%ymm2, %ymm13, %ymm2
	vmovapd	320(%rsp), %ymm6
	vandpd	%ymm6, %ymm4, %ymm4
	vorpd	%ymm4, %ymm12, %ymm4
	vandpd	%ymm6, %ymm8, %ymm8
	vorpd	%ymm10, %ymm8, %ymm8
	vandpd	%ymm6, %ymm9, %ymm9
	vorpd	%ymm3, %ymm9, %ymm3
	vandpd	%ymm6, %ymm5, %ymm5
	vcvtpd2ps	%ymm4, %xmm4
	vorpd	%ymm2, %ymm5, %ymm2
	vcvtpd2ps	%ymm8, %xmm5
	vinsertf128	$1, %xmm5, %ymm4, %ymm4
	vcvtpd2ps	%ymm3, %xmm3
	vcvtpd2ps	%ymm2, %xmm2
	vinsertf128	$1, %xmm2, %ymm3, %ymm2
	vpsrld	$16, %ymm2, %ymm3
	vpsrld	$16, %ymm4, %ymm5
	vcmpunordps	%ymm7, %ymm2, %ymm8
	vcmpunordps	%ymm7, %ymm4, %ymm9
	vpackssdw	%ymm8, %ymm9, %ymm8
	vmovdqa	288(%rsp), %ymm6
	vpand	%ymm6, %ymm5, %ymm9
	vmovdqa	256(%rsp), %ymm7
	vpaddd	%ymm7, %ymm4, %ymm4
	vpaddd	%ymm4, %ymm9, %ymm4
	vpand	%ymm6, %ymm3, %ymm9
	vpaddd	%ymm7, %ymm2, %ymm2
	vpaddd	%ymm2, %ymm9, %ymm2
	vpsrld	$16, %ymm2, %ymm2
	vpsrld	$16, %ymm4, %ymm4
	vpackusdw	%ymm2, %ymm4, %ymm2
	vpackusdw	%ymm3, %ymm5, %ymm3
	vpermq	$216, %ymm8, %ymm4
	vpermq	$216, %ymm3, %ymm3
	vpor	.LCPI7_14(%rip), %ymm3, %ymm3
	vpermq	$216, %ymm2, %ymm2
	vpblendvb	%ymm4, %ymm3, %ymm2, %ymm2
	vmovdqu	%ymm2, (%rbx,%rsi,2)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_40
.LBB7_41:
	subq	%r15, %rdx
	jle	.LBB7_55
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 96(%rsp)
	vmovdqa	%ymm0, 64(%rsp)
	vmovdqa	%ymm0, 32(%rsp)
	vmovdqa	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vmovdqa	(%rsp), %ymm0
	vpbroadcastq	.LCPI7_1(%rip), %ymm4
	vpcmpgtq	%ymm4, %ymm0, %ymm1
	vblendvpd	%ymm1, %ymm0, %ymm4, %ymm5
	vmovdqa	32(%rsp), %ymm1
	vpcmpgtq	%ymm4, %ymm1, %ymm2
	vblendvpd	%ymm2, %ymm1, %ymm4, %ymm6
	vmovdqa	64(%rsp), %ymm3
	vpcmpgtq	%ymm4, %ymm3, %ymm2
	vblendvpd	%ymm2, %ymm3, %ymm4, %ymm7
	vmovdqa	96(%rsp), %ymm2
	vpcmpgtq	%ymm4, %ymm2, %ymm8
	vblendvpd	%ymm8, %ymm2, %ymm4, %ymm4
	vpbroadcastq	.LCPI7_2(%rip), %ymm9
	vpcmpgtq	%ymm4, %ymm9, %ymm8
	vblendvpd	%ymm8, %ymm4, %ymm9, %ymm8
	vpcmpgtq	%ymm7, %ymm9, %ymm4
	vblendvpd	%ymm4, %ymm7, %ymm9, %ymm7
	vpcmpgtq	%ymm6, %ymm9, %ymm4
	vblendvpd	%ymm4, %ymm6, %ymm9, %ymm4
	vpcmpgtq	%ymm5, %ymm9, %ymm6
	vblendvpd	%ymm6, %ymm5, %ymm9, %ymm5
	vpbroadcastq	.LCPI7_3(%rip), %ymm6
	vpand	%ymm6, %ymm2, %ymm9
	vxorpd	%xmm12, %xmm12, %xmm12
	vpblendw	$17, %ymm2, %ymm12, %ymm10
	vpblendw	$17, %ymm3, %ymm12, %ymm11
	vpackusdw	%ymm10, %ymm11, %ymm10
	vpermq	$216, %ymm10, %ymm10
	vpblendw	$17, %ymm1, %ymm12, %ymm11
	vpblendw	$17, %ymm0, %ymm12, %ymm12
	vxorpd	%xmm14, %xmm14, %xmm14
	vpackusdw	%ymm11, %ymm12, %ymm11
	vpermq	$216, %ymm11, %ymm11
	vpackusdw	%ymm10, %ymm11, %ymm10
	vpermq	$216, %ymm10, %ymm10
	vpand	.LCPI7_4(%rip), %ymm10, %ymm10
	vpavgw	.LCPI7_5(%rip), %ymm10, %ymm10
	vextracti128	$1, %ymm10, %xmm11
	vpmovzxwd	%xmm11, %ymm11
	vextracti128	$1, %ymm11, %xmm12
	vpmovzxdq	%xmm12, %ymm12
	vpbroadcastq	.LCPI7_6(%rip), %ymm13
	vpand	%ymm13, %ymm12, %ymm12
	vpor	%ymm12, %ymm9, %ymm9
	vpcmpeqq	%ymm2, %ymm8, %ymm8
	vblendvpd	%ymm8, %ymm2, %ymm9, %ymm2
	vpand	%ymm6, %ymm3, %ymm8
	vpmovzxdq	%xmm11, %ymm9
	vpand	%ymm13, %ymm9, %ymm9
	vpor	%ymm9, %ymm8, %ymm8
	vpcmpeqq	%ymm3, %ymm7, %ymm7
	vblendvpd	%ymm7, %ymm3, %ymm8, %ymm3
	vpand	%ymm6, %ymm1, %ymm7
	vpmovzxwd	%xmm10, %ymm8
	vextracti128	$1, %ymm8, %xmm9
	vpmovzxdq	%xmm9, %ymm9
	vpand	%ymm13, %ymm9, %ymm9
	vpor	%ymm7, %ymm9, %ymm7
	vpmovzxdq	%xmm8, %ymm8
	vpand	%ymm13, %ymm8, %ymm8
	vpcmpeqq	%ymm0, %ymm5, %ymm5
	vpcmpeqq	%ymm1, %ymm4, %ymm4
	vpand	%ymm6, %ymm0, %ymm6
	vblendvpd	%ymm4, %ymm1, %ymm7, %ymm1
	vpor	%ymm6, %ymm8, %ymm4
	vblendvpd	%ymm5, %ymm0, %ymm4, %ymm0
	vextractf128	$1, %ymm0, %xmm4
	vpextrq	$1, %xmm4, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm5
	vmovq	%xmm4, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm4
	vpextrq	$1, %xmm0, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm6
	vmovq	%xmm0, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm0
	vunpcklpd	%xmm5, %xmm4, %xmm4
	vunpcklpd	%xmm6, %xmm0, %xmm0
	vinsertf128	$1, %xmm4, %ymm0, %ymm0
	vextractf128	$1, %ymm1, %xmm4
	vpextrq	$1, %xmm4, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm5
	vmovq	%xmm4, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm4
	vunpcklpd	%xmm5, %xmm4, %xmm4
	vpextrq	$1, %xmm1, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm5
	vmovq	%xmm1, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm1
	vextractf128	$1, %ymm3, %xmm6
	vpextrq	$1, %xmm6, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm7
	vunpcklpd	%xmm5, %xmm1, %xmm1
	vmovq	%xmm6, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm5
	vpextrq	$1, %xmm3, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm6
	vinsertf128	$1, %xmm4, %ymm1, %ymm1
	vmovq	%xmm3, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm3
	vunpcklpd	%xmm7, %xmm5, %xmm4
	vunpcklpd	%xmm6, %xmm3, %xmm3
	vinsertf128	$1, %xmm4, %ymm3, %ymm3
	vextractf128	$1, %ymm2, %xmm4
	vpextrq	$1, %xmm4, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm5
	vmovq	%xmm4, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm4
	vunpcklpd	%xmm5, %xmm4, %xmm4
	vpextrq	$1, %xmm2, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm5
	vmovq	%xmm2, %rax
	vcvtsi2sd	%rax, %xmm15, %xmm2
	vunpcklpd	%xmm5, %xmm2, %xmm2
	vinsertf128	$1, %xmm4, %ymm2, %ymm2
	vbroadcastsd	.LCPI7_7(%rip), %ymm4
	vandpd	%ymm4, %ymm2, %ymm5
	vandpd	%ymm4, %ymm3, %ymm6
	vandpd	%ymm4, %ymm1, %ymm7
	vandpd	%ymm4, %ymm0, %ymm4
	vbroadcastsd	.LCPI7_8(%rip), %ymm8
	vmaxpd	%ymm4, %ymm8, %ymm4
	vmaxpd	%ymm7, %ymm8, %ymm7
	vmaxpd	%ymm6, %ymm8, %ymm6
	vmaxpd	%ymm5, %ymm8, %ymm5
	vbroadcastsd	.LCPI7_9(%rip), %ymm8
	vminpd	%ymm5, %ymm8, %ymm5
	vminpd	%ymm6, %ymm8, %ymm6
	vminpd	%ymm7, %ymm8, %ymm7
	vminpd	%ymm4, %ymm8, %ymm4
	vbroadcastsd	.LCPI7_10(%rip), %ymm8
	vmulpd	%ymm4, %ymm8, %ymm4
	vmulpd	%ymm7, %ymm8, %ymm7
	vmulpd	%ymm6, %ymm8, %ymm6
	vmulpd	%ymm5, %ymm8, %ymm5
	vaddpd	%ymm0, %ymm4, %ymm8
	vsubpd	%ymm4, %ymm8, %ymm4
	vaddpd	%ymm1, %ymm7, %ymm8
	vsubpd	%ymm7, %ymm8, %ymm7
	vaddpd	%ymm3, %ymm6, %ymm8
	vsubpd	%ymm6, %ymm8, %ymm6
	vaddpd	%ymm2, %ymm5, %ymm8
	vsubpd	%ymm5, %ymm8, %ymm5
	vbroadcastsd	.LCPI7_11(%rip), %ymm8
	vandpd	%ymm0, %ymm8, %ymm0
	vorpd	%ymm4, %ymm0, %ymm0
	vandpd	%ymm1, %ymm8, %ymm1
	vorpd	%ymm7, %ymm1, %ymm1
	vandpd	%ymm3, %ymm8, %ymm3
	vorpd	%ymm6, %ymm3, %ymm3
	vandpd	%ymm2, %ymm8, %ymm2
	vorpd	%ymm5, %ymm2, %ymm2
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm1, %xmm1
	vcvtpd2ps	%ymm3, %xmm3
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vcvtpd2ps	%ymm2, %xmm1
	vinsertf128	$1, %xmm1, %ymm3, %ymm1
	vpbroadcastd	.LCPI7_12(%rip), %ymm2
	vpsrld	$16, %ymm0, %ymm3
	vpand	%ymm2, %ymm3, %ymm4
	vcmpunordps	%ymm1, %ymm14, %ymm5
	vcmpunordps	%ymm0, %ymm14, %ymm6
	vpackssdw	%ymm5, %ymm6, %ymm5
	vpbroadcastd	.LCPI7_13(%rip), %ymm6
	vpaddd	%ymm6, %ymm0, %ymm0
	vpaddd	%ymm4, %ymm0, %ymm0
	vpaddd	%ymm6, %ymm1, %ymm4
	vpsrld	$16, %ymm1, %ymm1
	vpand	%ymm2, %ymm1, %ymm2
	vpaddd	%ymm2, %ymm4, %ymm2
	vpsrld	$16, %ymm2, %ymm2
	vpsrld	$16, %ymm0, %ymm0
	vpackusdw	%ymm2, %ymm0, %ymm0
	vpackusdw	%ymm1, %ymm3, %ymm1
	vpermq	$216, %ymm1, %ymm1
	vpor	.LCPI7_14(%rip), %ymm1, %ymm1
	vpermq	$216, %ymm5, %ymm2
	vpermq	$216, %ymm0, %ymm0
	vpblendvb	%ymm2, %ymm1, %ymm0, %ymm0
	vmovdqa	%ymm0, 128(%rsp)
.LBB7_43:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
.LBB7_44:
	leaq	128(%rsp), %rsi
	jmp	.LBB7_54
.LBB7_45:
	vpbroadcastq	.LCPI7_0(%rip), %ymm0
	.p2align	4
.LBB7_46:
	vpand	96(%rax,%rsi,8), %ymm0, %ymm1
	vpand	64(%rax,%rsi,8), %ymm0, %ymm2
	vpackusdw	%ymm1, %ymm2, %ymm1
	vpermq	$216, %ymm1, %ymm1
	vpand	32(%rax,%rsi,8), %ymm0, %ymm2
	vpand	(%rax,%rsi,8), %ymm0, %ymm3
	vpackusdw	%ymm2, %ymm3, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vpackusdw	%ymm1, %ymm2, %ymm1
	vextracti128	$1, %ymm1, %xmm2
	vpackuswb	%xmm2, %xmm1, %xmm1
	vpshufd	$216, %xmm1, %xmm1
	vmovdqu	%xmm1, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_46
.LBB7_47:
	subq	%r15, %rdx
	jle	.LBB7_55
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 96(%rsp)
	vmovdqa	%ymm0, 64(%rsp)
	vmovdqa	%ymm0, 32(%rsp)
	vmovdqa	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpbroadcastq	.LCPI7_0(%rip), %ymm0
	vpand	96(%rsp), %ymm0, %ymm1
	vpand	64(%rsp), %ymm0, %ymm2
	vpackusdw	%ymm1, %ymm2, %ymm1
	vpand	32(%rsp), %ymm0, %ymm2
	vpermq	$216, %ymm1, %ymm1
	vpand	(%rsp), %ymm0, %ymm0
	vpackusdw	%ymm2, %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vpackusdw	%ymm1, %ymm0, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpackuswb	%xmm1, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	jmp	.LBB7_53
.LBB7_49:
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqd	%ymm1, %ymm1, %ymm1
	vpbroadcastd	.LCPI7_20(%rip), %xmm2
	.p2align	4
.LBB7_50:
	vpcmpeqq	96(%rax,%rsi,8), %ymm0, %ymm3
	vpcmpeqq	64(%rax,%rsi,8), %ymm0, %ymm4
	vpackssdw	%ymm3, %ymm4, %ymm3
	vpermq	$216, %ymm3, %ymm3
	vpxor	%ymm1, %ymm3, %ymm3
	vpcmpeqq	32(%rax,%rsi,8), %ymm0, %ymm4
	vpcmpeqq	(%rax,%rsi,8), %ymm0, %ymm5
	vpackssdw	%ymm4, %ymm5, %ymm4
	vpermq	$216, %ymm4, %ymm4
	vpxor	%ymm1, %ymm4, %ymm4
	vpackssdw	%ymm3, %ymm4, %ymm3
	vextracti128	$1, %ymm3, %xmm4
	vpacksswb	%xmm4, %xmm3, %xmm3
	vpshufd	$216, %xmm3, %xmm3
	vpand	%xmm2, %xmm3, %xmm3
	vmovdqu	%xmm3, (%rbx,%rsi)
	leaq	16(%rsi), %r15
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%r15, %rsi
	jge	.LBB7_50
.LBB7_51:
	subq	%r15, %rdx
	jle	.LBB7_55
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%ymm0, 96(%rsp)
	vmovdqa	%ymm0, 64(%rsp)
	vmovdqa	%ymm0, 32(%rsp)
	vmovdqa	%ymm0, (%rsp)
	leaq	(%rax,%r15,8), %rsi
	leaq	(,%rdx,8), %rax
	movq	%rsp, %rdi
	movq	%rdx, %r14
	movq	%rax, %rdx
	vzeroupper
	callq	memcpy@PLT
	vpxor	%xmm2, %xmm2, %xmm2
	vpcmpeqq	96(%rsp), %ymm2, %ymm0
	vpcmpeqq	64(%rsp), %ymm2, %ymm1
	vpackssdw	%ymm0, %ymm1, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vpcmpeqd	%ymm1, %ymm1, %ymm1
	vpcmpeqq	32(%rsp), %ymm2, %ymm2
	vpxor	%xmm3, %xmm3, %xmm3
	vpxor	%ymm1, %ymm0, %ymm0
	vpcmpeqq	(%rsp), %ymm3, %ymm3
	vpackssdw	%ymm2, %ymm3, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vpxor	%ymm1, %ymm2, %ymm1
	vpackssdw	%ymm0, %ymm1, %ymm0
	vextracti128	$1, %ymm0, %xmm1
	vpacksswb	%xmm1, %xmm0, %xmm0
	vpshufd	$216, %xmm0, %xmm0
	vpand	.LCPI7_19(%rip), %xmm0, %xmm0
.LBB7_53:
	vmovdqa	%xmm0, 128(%rsp)
	addq	%r15, %rbx
	leaq	128(%rsp), %rsi
	movq	%rbx, %rdi
.LBB7_54:
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB7_55:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end7:
	.size	nt_i64_cast__avx2, .Lfunc_end7-nt_i64_cast__avx2
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI7_0:
	.long	.LBB7_2-.LJTI7_0
	.long	.LBB7_18-.LJTI7_0
	.long	.LBB7_9-.LJTI7_0
	.long	.LBB7_11-.LJTI7_0
	.long	.LBB7_7-.LJTI7_0
	.long	.LBB7_23-.LJTI7_0
	.long	.LBB7_25-.LJTI7_0
	.long	.LBB7_13-.LJTI7_0
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI8_0:
	.quad	1
.LCPI8_3:
	.quad	9218868437227405312
.LCPI8_4:
	.quad	0x3810000000000000
.LCPI8_5:
	.quad	0x47f0000000000000
.LCPI8_6:
	.quad	0x42c8000000000000
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI8_1:
	.long	1
.LCPI8_7:
	.long	32767
.LCPI8_9:
	.zero	4,1
.LCPI8_10:
	.short	64
	.short	64
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI8_2:
	.zero	16,1
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI8_8:
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.short	64
	.text
	.globl	nt_bool_cast__avx2
	.p2align	4
	.type	nt_bool_cast__avx2,@function
nt_bool_cast__avx2:
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
	ja	.LBB8_18
	leaq	.LJTI8_0(%rip), %r8
	movslq	(%r8,%rdi,4), %rdi
	addq	%r8, %rdi
	jmpq	*%rdi
.LBB8_2:
	cmpq	%rcx, %rdx
	jge	.LBB8_35
	movq	%rax, %r15
	jmp	.LBB8_37
.LBB8_4:
	cmpq	%rcx, %rdx
	jl	.LBB8_5
	vpxor	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI8_9(%rip), %xmm1
	.p2align	4
.LBB8_21:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm2
	vpandn	%xmm1, %xmm2, %xmm2
	vmovdqu	%xmm2, (%rbx,%rax)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_21
	jmp	.LBB8_54
.LBB8_6:
	cmpq	%rcx, %rdx
	jge	.LBB8_22
	movq	%rax, %r15
	jmp	.LBB8_24
.LBB8_8:
	cmpq	%rcx, %rdx
	jge	.LBB8_26
	movq	%rax, %r15
	jmp	.LBB8_28
.LBB8_10:
	cmpq	%rcx, %rdx
	jge	.LBB8_31
	movq	%rax, %r15
	jmp	.LBB8_33
.LBB8_12:
	cmpq	%rcx, %rdx
	jge	.LBB8_39
	movq	%rax, %r15
	jmp	.LBB8_41
.LBB8_14:
	cmpq	%rcx, %rdx
	jl	.LBB8_5
	vpxor	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI8_9(%rip), %xmm1
	.p2align	4
.LBB8_45:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm2
	vpandn	%xmm1, %xmm2, %xmm2
	vmovdqu	%xmm2, (%rbx,%rax)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_45
	jmp	.LBB8_54
.LBB8_16:
	cmpq	%rcx, %rdx
	jge	.LBB8_46
	movq	%rax, %r15
	jmp	.LBB8_48
.LBB8_18:
	cmpq	%rcx, %rdx
	jge	.LBB8_52
.LBB8_5:
	movq	%rax, %r15
	jmp	.LBB8_54
.LBB8_22:
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqd	%xmm1, %xmm1, %xmm1
	vpbroadcastd	.LCPI8_1(%rip), %ymm2
	.p2align	4
.LBB8_23:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm3
	vpxor	%xmm1, %xmm3, %xmm3
	vpmovzxbw	%xmm3, %ymm3
	vpmovzxwd	%xmm3, %ymm4
	vpand	%ymm2, %ymm4, %ymm4
	vcvtdq2ps	%ymm4, %ymm4
	vextracti128	$1, %ymm3, %xmm3
	vpmovzxwd	%xmm3, %ymm3
	vpand	%ymm2, %ymm3, %ymm3
	vcvtdq2ps	%ymm3, %ymm3
	vcvtps2ph	$8, %ymm3, 16(%rbx,%rax,2)
	vcvtps2ph	$8, %ymm4, (%rbx,%rax,2)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_23
.LBB8_24:
	subq	%r15, %rdx
	jle	.LBB8_57
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqb	112(%rsp), %xmm0, %xmm0
	vpcmpeqd	%xmm1, %xmm1, %xmm1
	vpxor	%xmm1, %xmm0, %xmm0
	vpmovzxbw	%xmm0, %ymm0
	vpmovzxwd	%xmm0, %ymm1
	vpbroadcastd	.LCPI8_1(%rip), %ymm2
	vpand	%ymm2, %ymm1, %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vextracti128	$1, %ymm0, %xmm0
	vpmovzxwd	%xmm0, %ymm0
	vpand	%ymm2, %ymm0, %ymm0
	vcvtdq2ps	%ymm0, %ymm0
	vcvtps2ph	$8, %ymm0, 144(%rsp)
	vcvtps2ph	$8, %ymm1, 128(%rsp)
	jmp	.LBB8_30
.LBB8_26:
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqd	%xmm1, %xmm1, %xmm1
	vpbroadcastd	.LCPI8_1(%rip), %ymm2
	vbroadcastsd	.LCPI8_3(%rip), %ymm3
	vbroadcastsd	.LCPI8_4(%rip), %ymm4
	vbroadcastsd	.LCPI8_5(%rip), %ymm5
	vbroadcastsd	.LCPI8_6(%rip), %ymm6
	vpbroadcastd	.LCPI8_7(%rip), %ymm7
	vxorps	%xmm8, %xmm8, %xmm8
	vpbroadcastd	.LCPI8_10(%rip), %ymm9
	.p2align	4
.LBB8_27:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm10
	vpxor	%xmm1, %xmm10, %xmm10
	vpmovzxbw	%xmm10, %ymm10
	vextracti128	$1, %ymm10, %xmm11
	vpmovzxwd	%xmm11, %ymm11
	vpand	%ymm2, %ymm11, %ymm11
	vextracti128	$1, %ymm11, %xmm12
	vcvtdq2pd	%xmm12, %ymm13
	vcvtdq2pd	%xmm11, %ymm12
	vpmovzxwd	%xmm10, %ymm10
	vpand	%ymm2, %ymm10, %ymm11
	vextracti128	$1, %ymm11, %xmm10
	vcvtdq2pd	%xmm10, %ymm10
	vcvtdq2pd	%xmm11, %ymm11
	vandpd	%ymm3, %ymm11, %ymm14
	vandpd	%ymm3, %ymm13, %ymm15
	vmaxpd	%ymm15, %ymm4, %ymm15
	vminpd	%ymm15, %ymm5, %ymm15
	vmulpd	%ymm6, %ymm15, %ymm15
	vaddpd	%ymm13, %ymm15, %ymm13
	vsubpd	%ymm15, %ymm13, %ymm13
	vandpd	%ymm3, %ymm12, %ymm15
	vmaxpd	%ymm15, %ymm4, %ymm15
	vminpd	%ymm15, %ymm5, %ymm15
	vmulpd	%ymm6, %ymm15, %ymm15
	vaddpd	%ymm12, %ymm15, %ymm12
	vsubpd	%ymm15, %ymm12, %ymm12
	vandpd	%ymm3, %ymm10, %ymm15
	vmaxpd	%ymm15, %ymm4, %ymm15
	vmaxpd	%ymm14, %ymm4, %ymm14
	vminpd	%ymm14, %ymm5, %ymm14
	vminpd	%ymm15, %ymm5, %ymm15
	vmulpd	%ymm6, %ymm15, %ymm15
	vmulpd	%ymm6, %ymm14, %ymm14
	vaddpd	%ymm11, %ymm14, %ymm11
	vaddpd	%ymm10, %ymm15, %ymm10
	vsubpd	%ymm14, %ymm11, %ymm11
	vcvtpd2ps	%ymm11, %xmm11
	vsubpd	%ymm15, %ymm10, %ymm10
	vcvtpd2ps	%ymm10, %xmm10
	vinsertf128	$1, %xmm10, %ymm11, %ymm10
	vcvtpd2ps	%ymm12, %xmm11
	vcvtpd2ps	%ymm13, %xmm12
	vinsertf128	$1, %xmm12, %ymm11, %ymm11
	vpsrld	$16, %ymm11, %ymm12
	vpsrld	$16, %ymm10, %ymm13
	vcmpunordps	%ymm8, %ymm11, %ymm14
	vcmpunordps	%ymm8, %ymm10, %ymm15
	vpackssdw	%ymm14, %ymm15, %ymm14
	vpand	%ymm2, %ymm13, %ymm15
	vpaddd	%ymm7, %ymm10, %ymm10
	vpaddd	%ymm15, %ymm10, %ymm10
	vpand	%ymm2, %ymm12, %ymm15
	vpaddd	%ymm7, %ymm11, %ymm11
	vpaddd	%ymm15, %ymm11, %ymm11
	vpsrld	$16, %ymm11, %ymm11
	vpsrld	$16, %ymm10, %ymm10
	vpackusdw	%ymm11, %ymm10, %ymm10
	vpackusdw	%ymm12, %ymm13, %ymm11
	vpermq	$216, %ymm14, %ymm12
	vpermq	$216, %ymm11, %ymm11
	vpor	%ymm9, %ymm11, %ymm11
	vpermq	$216, %ymm10, %ymm10
	vpblendvb	%ymm12, %ymm11, %ymm10, %ymm10
	vmovdqu	%ymm10, (%rbx,%rax,2)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_27
.LBB8_28:
	subq	%r15, %rdx
	jle	.LBB8_57
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqb	112(%rsp), %xmm0, %xmm0
	vpcmpeqd	%xmm1, %xmm1, %xmm1
	vpxor	%xmm1, %xmm0, %xmm0
	vpmovzxbw	%xmm0, %ymm2
	vextracti128	$1, %ymm2, %xmm0
	vpmovzxwd	%xmm0, %ymm1
	vpbroadcastd	.LCPI8_1(%rip), %ymm0
	vpand	%ymm0, %ymm1, %ymm3
	vextracti128	$1, %ymm3, %xmm1
	vcvtdq2pd	%xmm1, %ymm1
	vcvtdq2pd	%xmm3, %ymm3
	vpmovzxwd	%xmm2, %ymm2
	vpand	%ymm0, %ymm2, %ymm2
	vextracti128	$1, %ymm2, %xmm4
	vcvtdq2pd	%xmm4, %ymm4
	vcvtdq2pd	%xmm2, %ymm2
	vbroadcastsd	.LCPI8_3(%rip), %ymm5
	vandpd	%ymm5, %ymm2, %ymm6
	vandpd	%ymm5, %ymm4, %ymm7
	vandpd	%ymm5, %ymm3, %ymm8
	vandpd	%ymm5, %ymm1, %ymm5
	vbroadcastsd	.LCPI8_4(%rip), %ymm9
	vmaxpd	%ymm5, %ymm9, %ymm5
	vmaxpd	%ymm8, %ymm9, %ymm8
	vmaxpd	%ymm7, %ymm9, %ymm7
	vmaxpd	%ymm6, %ymm9, %ymm6
	vbroadcastsd	.LCPI8_5(%rip), %ymm9
	vminpd	%ymm6, %ymm9, %ymm6
	vminpd	%ymm7, %ymm9, %ymm7
	vminpd	%ymm8, %ymm9, %ymm8
	vminpd	%ymm5, %ymm9, %ymm5
	vbroadcastsd	.LCPI8_6(%rip), %ymm9
	vmulpd	%ymm5, %ymm9, %ymm5
	vmulpd	%ymm9, %ymm8, %ymm8
	vmulpd	%ymm7, %ymm9, %ymm7
	vmulpd	%ymm6, %ymm9, %ymm6
	vaddpd	%ymm2, %ymm6, %ymm2
	vaddpd	%ymm4, %ymm7, %ymm4
	vaddpd	%ymm3, %ymm8, %ymm3
	vaddpd	%ymm1, %ymm5, %ymm1
	vsubpd	%ymm5, %ymm1, %ymm1
	vsubpd	%ymm8, %ymm3, %ymm3
	vsubpd	%ymm7, %ymm4, %ymm4
	vsubpd	%ymm6, %ymm2, %ymm2
	vcvtpd2ps	%ymm2, %xmm2
	vcvtpd2ps	%ymm4, %xmm4
	vcvtpd2ps	%ymm3, %xmm3
	vinsertf128	$1, %xmm4, %ymm2, %ymm2
	vcvtpd2ps	%ymm1, %xmm1
	vinsertf128	$1, %xmm1, %ymm3, %ymm1
	vpsrld	$16, %ymm1, %ymm3
	vpand	%ymm0, %ymm3, %ymm4
	vpsrld	$16, %ymm2, %ymm5
	vpand	%ymm0, %ymm5, %ymm0
	vpbroadcastd	.LCPI8_7(%rip), %ymm6
	vxorpd	%xmm7, %xmm7, %xmm7
	vcmpunordps	%ymm7, %ymm1, %ymm8
	vcmpunordps	%ymm7, %ymm2, %ymm7
	vpackssdw	%ymm8, %ymm7, %ymm7
	vpermq	$216, %ymm7, %ymm7
	vpaddd	%ymm6, %ymm2, %ymm2
	vpaddd	%ymm0, %ymm2, %ymm0
	vpaddd	%ymm6, %ymm1, %ymm1
	vpaddd	%ymm4, %ymm1, %ymm1
	vpsrld	$16, %ymm1, %ymm1
	vpsrld	$16, %ymm0, %ymm0
	vpackusdw	%ymm3, %ymm5, %ymm2
	vpermq	$216, %ymm2, %ymm2
	vpor	.LCPI8_8(%rip), %ymm2, %ymm2
	vpackusdw	%ymm1, %ymm0, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vpblendvb	%ymm7, %ymm2, %ymm0, %ymm0
	vmovdqa	%ymm0, 128(%rsp)
.LBB8_30:
	leaq	(%rbx,%r15,2), %rdi
	addq	%r14, %r14
	jmp	.LBB8_51
.LBB8_31:
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqd	%xmm1, %xmm1, %xmm1
	vpbroadcastq	.LCPI8_0(%rip), %ymm2
	.p2align	4
.LBB8_32:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm3
	vpxor	%xmm1, %xmm3, %xmm3
	vpmovzxbw	%xmm3, %ymm3
	vpmovzxwd	%xmm3, %ymm4
	vpmovzxdq	%xmm4, %ymm5
	vpand	%ymm2, %ymm5, %ymm5
	vextracti128	$1, %ymm4, %xmm4
	vpmovzxdq	%xmm4, %ymm4
	vpand	%ymm2, %ymm4, %ymm4
	vextracti128	$1, %ymm3, %xmm3
	vpmovzxwd	%xmm3, %ymm3
	vpmovzxdq	%xmm3, %ymm6
	vpand	%ymm2, %ymm6, %ymm6
	vextracti128	$1, %ymm3, %xmm3
	vpmovzxdq	%xmm3, %ymm3
	vpand	%ymm2, %ymm3, %ymm3
	vmovdqu	%ymm3, 96(%rbx,%rax,8)
	vmovdqu	%ymm6, 64(%rbx,%rax,8)
	vmovdqu	%ymm4, 32(%rbx,%rax,8)
	vmovdqu	%ymm5, (%rbx,%rax,8)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_32
.LBB8_33:
	subq	%r15, %rdx
	jle	.LBB8_57
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqb	112(%rsp), %xmm0, %xmm0
	vpcmpeqd	%xmm1, %xmm1, %xmm1
	vpxor	%xmm1, %xmm0, %xmm0
	vpmovzxbw	%xmm0, %ymm0
	vpmovzxwd	%xmm0, %ymm1
	vpmovzxdq	%xmm1, %ymm2
	vpbroadcastq	.LCPI8_0(%rip), %ymm3
	vpand	%ymm3, %ymm2, %ymm2
	vextracti128	$1, %ymm1, %xmm1
	vpmovzxdq	%xmm1, %ymm1
	vpand	%ymm3, %ymm1, %ymm1
	vextracti128	$1, %ymm0, %xmm0
	vpmovzxwd	%xmm0, %ymm0
	vpmovzxdq	%xmm0, %ymm4
	vpand	%ymm3, %ymm4, %ymm4
	vextracti128	$1, %ymm0, %xmm0
	vpmovzxdq	%xmm0, %ymm0
	vpand	%ymm3, %ymm0, %ymm0
	vmovdqa	%ymm0, 224(%rsp)
	vmovdqa	%ymm4, 192(%rsp)
	vmovdqa	%ymm1, 160(%rsp)
	vmovdqa	%ymm2, 128(%rsp)
	jmp	.LBB8_43
.LBB8_35:
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqd	%xmm1, %xmm1, %xmm1
	vpbroadcastd	.LCPI8_1(%rip), %ymm2
	.p2align	4
.LBB8_36:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm3
	vpxor	%xmm1, %xmm3, %xmm3
	vpmovzxbw	%xmm3, %ymm3
	vpmovzxwd	%xmm3, %ymm4
	vpand	%ymm2, %ymm4, %ymm4
	vcvtdq2ps	%ymm4, %ymm4
	vextracti128	$1, %ymm3, %xmm3
	vpmovzxwd	%xmm3, %ymm3
	vpand	%ymm2, %ymm3, %ymm3
	vcvtdq2ps	%ymm3, %ymm3
	vmovups	%ymm3, 32(%rbx,%rax,4)
	vmovups	%ymm4, (%rbx,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_36
.LBB8_37:
	subq	%r15, %rdx
	jle	.LBB8_57
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqb	112(%rsp), %xmm0, %xmm0
	vpcmpeqd	%xmm1, %xmm1, %xmm1
	vpxor	%xmm1, %xmm0, %xmm0
	vpmovzxbw	%xmm0, %ymm0
	vpmovzxwd	%xmm0, %ymm1
	vpbroadcastd	.LCPI8_1(%rip), %ymm2
	vpand	%ymm2, %ymm1, %ymm1
	vcvtdq2ps	%ymm1, %ymm1
	vextracti128	$1, %ymm0, %xmm0
	vpmovzxwd	%xmm0, %ymm0
	vpand	%ymm2, %ymm0, %ymm0
	vcvtdq2ps	%ymm0, %ymm0
	jmp	.LBB8_50
.LBB8_39:
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqd	%xmm1, %xmm1, %xmm1
	vpbroadcastd	.LCPI8_1(%rip), %ymm2
	.p2align	4
.LBB8_40:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm3
	vpxor	%xmm1, %xmm3, %xmm3
	vpmovzxbw	%xmm3, %ymm3
	vpmovzxwd	%xmm3, %ymm4
	vpand	%ymm2, %ymm4, %ymm4
	vcvtdq2pd	%xmm4, %ymm5
	vextracti128	$1, %ymm4, %xmm4
	vcvtdq2pd	%xmm4, %ymm4
	vextracti128	$1, %ymm3, %xmm3
	vpmovzxwd	%xmm3, %ymm3
	vpand	%ymm2, %ymm3, %ymm3
	vcvtdq2pd	%xmm3, %ymm6
	vextracti128	$1, %ymm3, %xmm3
	vcvtdq2pd	%xmm3, %ymm3
	vmovdqu	%ymm3, 96(%rbx,%rax,8)
	vmovdqu	%ymm6, 64(%rbx,%rax,8)
	vmovdqu	%ymm4, 32(%rbx,%rax,8)
	vmovdqu	%ymm5, (%rbx,%rax,8)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_40
.LBB8_41:
	subq	%r15, %rdx
	jle	.LBB8_57
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqb	112(%rsp), %xmm0, %xmm0
	vpcmpeqd	%xmm1, %xmm1, %xmm1
	vpxor	%xmm1, %xmm0, %xmm0
	vpmovzxbw	%xmm0, %ymm0
	vpmovzxwd	%xmm0, %ymm1
	vpbroadcastd	.LCPI8_1(%rip), %ymm2
	vpand	%ymm2, %ymm1, %ymm1
	vcvtdq2pd	%xmm1, %ymm3
	vextracti128	$1, %ymm1, %xmm1
	vcvtdq2pd	%xmm1, %ymm1
	vextracti128	$1, %ymm0, %xmm0
	vpmovzxwd	%xmm0, %ymm0
	vpand	%ymm2, %ymm0, %ymm0
	vcvtdq2pd	%xmm0, %ymm2
	vextracti128	$1, %ymm0, %xmm0
	vcvtdq2pd	%xmm0, %ymm0
	vmovdqa	%ymm0, 224(%rsp)
	vmovdqa	%ymm2, 192(%rsp)
	vmovdqa	%ymm1, 160(%rsp)
	vmovdqa	%ymm3, 128(%rsp)
.LBB8_43:
	leaq	(%rbx,%r15,8), %rdi
	shlq	$3, %r14
	jmp	.LBB8_51
.LBB8_46:
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqd	%xmm1, %xmm1, %xmm1
	vpbroadcastd	.LCPI8_1(%rip), %ymm2
	.p2align	4
.LBB8_47:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm3
	vpxor	%xmm1, %xmm3, %xmm3
	vpmovzxbw	%xmm3, %ymm3
	vpmovzxwd	%xmm3, %ymm4
	vpand	%ymm2, %ymm4, %ymm4
	vextracti128	$1, %ymm3, %xmm3
	vpmovzxwd	%xmm3, %ymm3
	vpand	%ymm2, %ymm3, %ymm3
	vmovdqu	%ymm3, 32(%rbx,%rax,4)
	vmovdqu	%ymm4, (%rbx,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_47
.LBB8_48:
	subq	%r15, %rdx
	jle	.LBB8_57
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rsi
	leaq	112(%rsp), %rdi
	movq	%rdx, %r14
	vzeroupper
	callq	memcpy@PLT
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqb	112(%rsp), %xmm0, %xmm0
	vpcmpeqd	%xmm1, %xmm1, %xmm1
	vpxor	%xmm1, %xmm0, %xmm0
	vpmovzxbw	%xmm0, %ymm0
	vpmovzxwd	%xmm0, %ymm1
	vpbroadcastd	.LCPI8_1(%rip), %ymm2
	vpand	%ymm2, %ymm1, %ymm1
	vextracti128	$1, %ymm0, %xmm0
	vpmovzxwd	%xmm0, %ymm0
	vpand	%ymm2, %ymm0, %ymm0
.LBB8_50:
	vmovaps	%ymm0, 160(%rsp)
	vmovaps	%ymm1, 128(%rsp)
	leaq	(%rbx,%r15,4), %rdi
	shlq	$2, %r14
.LBB8_51:
	leaq	128(%rsp), %rsi
	jmp	.LBB8_56
.LBB8_52:
	vpxor	%xmm0, %xmm0, %xmm0
	vpbroadcastd	.LCPI8_9(%rip), %xmm1
	.p2align	4
.LBB8_53:
	vpcmpeqb	(%rsi,%rax), %xmm0, %xmm2
	vpandn	%xmm1, %xmm2, %xmm2
	vmovdqu	%xmm2, (%rbx,%rax)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB8_53
.LBB8_54:
	subq	%r15, %rdx
	jle	.LBB8_57
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 128(%rsp)
	addq	%r15, %rsi
	leaq	128(%rsp), %rdi
	movq	%rdx, %r14
	callq	memcpy@PLT
	vpxor	%xmm0, %xmm0, %xmm0
	vpcmpeqb	128(%rsp), %xmm0, %xmm0
	vpandn	.LCPI8_2(%rip), %xmm0, %xmm0
	vmovdqa	%xmm0, 112(%rsp)
	addq	%r15, %rbx
	leaq	112(%rsp), %rsi
	movq	%rbx, %rdi
.LBB8_56:
	movq	%r14, %rdx
	vzeroupper
	callq	memcpy@PLT
.LBB8_57:
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end8:
	.size	nt_bool_cast__avx2, .Lfunc_end8-nt_bool_cast__avx2
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI8_0:
	.long	.LBB8_2-.LJTI8_0
	.long	.LBB8_12-.LJTI8_0
	.long	.LBB8_6-.LJTI8_0
	.long	.LBB8_8-.LJTI8_0
	.long	.LBB8_4-.LJTI8_0
	.long	.LBB8_14-.LJTI8_0
	.long	.LBB8_16-.LJTI8_0
	.long	.LBB8_10-.LJTI8_0
	.text
	.globl	nt_b8_copy_strided__avx2
	.p2align	4
	.type	nt_b8_copy_strided__avx2,@function
nt_b8_copy_strided__avx2:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-32, %rsp
	subq	$704, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rsi, %r9
	movq	16(%rdi), %rsi
	leaq	(%rsi,%rsi,2), %rcx
	leaq	24(%rdi), %rax
	movq	%rsi, 88(%rsp)
	cmpq	$2, %rsi
	jl	.LBB9_1
	movq	-48(%rax,%rcx,8), %r10
	movq	-40(%rax,%rcx,8), %rsi
	movq	%rsi, 80(%rsp)
	movq	-32(%rax,%rcx,8), %rsi
	movq	%rsi, 72(%rsp)
	cmpq	%rdx, %r9
	jl	.LBB9_4
	jmp	.LBB9_81
.LBB9_1:
	movl	$1, %r10d
	movq	$0, 80(%rsp)
	movq	$0, 72(%rsp)
	cmpq	%rdx, %r9
	jge	.LBB9_81
.LBB9_4:
	movq	(%rdi,%rcx,8), %r8
	movq	8(%rdi,%rcx,8), %r14
	movq	16(%rdi,%rcx,8), %rbx
	movq	88(%rsp), %rsi
	leaq	-3(%rsi), %r11
	leaq	(%r11,%r11,2), %rcx
	leaq	(%rax,%rcx,8), %rax
	movq	%rax, 128(%rsp)
	leaq	-4(%rsi), %rax
	movq	%rax, 120(%rsp)
	movq	%r9, %rsi
	leaq	40(%rdi), %rax
	movq	%rax, 136(%rsp)
	movq	%rdx, 32(%rsp)
	movq	%rdi, 48(%rsp)
	movq	%r10, 56(%rsp)
	movq	%r8, 96(%rsp)
	movq	%r11, 152(%rsp)
	jmp	.LBB9_6
	.p2align	4
.LBB9_27:
	movq	%rcx, %r13
.LBB9_5:
	movq	%r13, %rsi
	cmpq	%r9, %r13
	movq	96(%rsp), %r8
	movq	152(%rsp), %r11
	jge	.LBB9_81
.LBB9_6:
	movq	%rsi, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB9_7
	movq	%rsi, %rax
	cqto
	idivq	%r8
	jmp	.LBB9_9
	.p2align	4
.LBB9_7:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB9_9:
	movq	%rax, %rcx
	orq	%r10, %rcx
	shrq	$32, %rcx
	movq	%rdx, 24(%rsp)
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
	imulq	80(%rsp), %rdi
	movq	%rdx, %r8
	imulq	72(%rsp), %r8
	testq	%r11, %r11
	movq	%rsi, 40(%rsp)
	movq	%rdx, 112(%rsp)
	js	.LBB9_13
	testb	$1, 88(%rsp)
	jne	.LBB9_18
	movq	%r11, %r9
	testq	%r11, %r11
	jne	.LBB9_23
	jmp	.LBB9_14
	.p2align	4
.LBB9_13:
	movq	%r8, %r12
	movq	%rdi, %r15
	jmp	.LBB9_14
	.p2align	4
.LBB9_18:
	movq	128(%rsp), %rcx
	movq	(%rcx), %r9
	movq	8(%rcx), %rsi
	movq	16(%rcx), %rcx
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB9_19
	cqto
	idivq	%r9
	jmp	.LBB9_21
.LBB9_19:
	xorl	%edx, %edx
	divl	%r9d
.LBB9_21:
	imulq	%rdx, %rsi
	addq	%rsi, %rdi
	imulq	%rdx, %rcx
	addq	%rcx, %r8
	movq	120(%rsp), %r9
	movq	%rdi, %r15
	movq	%r8, %r12
	testq	%r11, %r11
	je	.LBB9_14
.LBB9_23:
	leaq	(%r9,%r9,2), %rcx
	addq	$2, %r9
	movq	136(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %r10
	jmp	.LBB9_24
	.p2align	4
.LBB9_31:
	cqto
	idivq	%rcx
.LBB9_32:
	imulq	%rsi, %r13
	addq	%r13, %rdi
	imulq	%rsi, %r11
	addq	%r11, %r8
	imulq	%rdx, %r15
	addq	%rdi, %r15
	imulq	%rdx, %r12
	addq	%r8, %r12
	addq	$-2, %r9
	addq	$-48, %r10
	movq	%r15, %rdi
	movq	%r12, %r8
	cmpq	$1, %r9
	jle	.LBB9_14
.LBB9_24:
	movq	-16(%r10), %rcx
	movq	-8(%r10), %r13
	movq	(%r10), %r11
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB9_25
	cqto
	idivq	%rcx
	movq	%rdx, %rsi
	jmp	.LBB9_29
	.p2align	4
.LBB9_25:
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %esi
.LBB9_29:
	movq	-40(%r10), %rcx
	movq	-32(%r10), %r15
	movq	-24(%r10), %r12
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	jne	.LBB9_31
	xorl	%edx, %edx
	divl	%ecx
	jmp	.LBB9_32
	.p2align	4
.LBB9_14:
	movq	56(%rsp), %r10
	testq	%r10, %r10
	js	.LBB9_15
	movq	32(%rsp), %r9
	movq	40(%rsp), %rcx
	cmpq	%r9, %rcx
	movq	48(%rsp), %r11
	jge	.LBB9_27
	leaq	256(%r12), %rax
	movq	%rax, 64(%rsp)
	leaq	256(%r15), %rax
	movq	24(%rsp), %rdi
	.p2align	4
.LBB9_34:
	movq	%rax, 104(%rsp)
	movq	96(%rsp), %rax
	subq	%rdi, %rax
	movq	%r9, %r13
	movq	%rcx, 40(%rsp)
	subq	%rcx, %r13
	cmpq	%rax, %r13
	cmovgeq	%rax, %r13
	movq	%rdi, %r8
	imulq	%r14, %r8
	movq	(%r11), %rdx
	movq	8(%r11), %rax
	leaq	(%r15,%r8), %rsi
	addq	%rdx, %rsi
	imulq	%rbx, %rdi
	movq	%rdi, 24(%rsp)
	leaq	(%r12,%rdi), %rcx
	leaq	(%rax,%rcx), %rdi
	cmpq	$1, %rbx
	jne	.LBB9_78
	testq	%r14, %r14
	je	.LBB9_63
	cmpq	$1, %r14
	jne	.LBB9_78
	cmpq	$1024, %r13
	jl	.LBB9_44
	movq	%r13, %rdx
	vzeroupper
	callq	memcpy@PLT
	movq	56(%rsp), %r10
	movq	48(%rsp), %r11
	movq	32(%rsp), %r9
	jmp	.LBB9_39
	.p2align	4
.LBB9_78:
	testq	%r13, %r13
	je	.LBB9_39
	movq	%r13, %rax
	.p2align	4
.LBB9_80:
	movzbl	(%rsi), %ecx
	movb	%cl, (%rdi)
	addq	%rbx, %rdi
	addq	%r14, %rsi
	decq	%rax
	jne	.LBB9_80
.LBB9_39:
	addq	40(%rsp), %r13
	movq	112(%rsp), %rax
	incq	%rax
	cmpq	%r10, %rax
	jge	.LBB9_5
	movq	%rax, 112(%rsp)
	movq	80(%rsp), %rax
	addq	%rax, %r15
	movq	72(%rsp), %rcx
	addq	%rcx, %r12
	addq	%rcx, 64(%rsp)
	movq	104(%rsp), %rcx
	addq	%rax, %rcx
	movq	%rcx, %rax
	movl	$0, %edi
	movq	%r13, %rcx
	cmpq	%r9, %r13
	jl	.LBB9_34
	jmp	.LBB9_5
.LBB9_63:
	movzbl	(%rsi), %edx
	cmpq	$64, %r13
	jl	.LBB9_69
	vxorps	%xmm0, %xmm0, %xmm0
	movq	$-64, %rsi
	vxorps	%xmm1, %xmm1, %xmm1
	.p2align	4
.LBB9_65:
	leal	64(%rsi), %ecx
	vmovaps	%ymm0, 608(%rsp)
	vmovaps	%ymm1, 640(%rsp)
	andl	$63, %ecx
	movb	%dl, 608(%rsp,%rcx)
	vmovaps	608(%rsp), %ymm0
	vmovaps	640(%rsp), %ymm1
	vmovaps	%ymm1, 576(%rsp)
	vmovaps	%ymm0, 544(%rsp)
	leal	65(%rsi), %ecx
	andl	$63, %ecx
	movb	%dl, 544(%rsp,%rcx)
	vmovaps	544(%rsp), %ymm0
	vmovaps	576(%rsp), %ymm1
	leal	66(%rsi), %ecx
	vmovaps	%ymm1, 512(%rsp)
	vmovaps	%ymm0, 480(%rsp)
	andl	$63, %ecx
	movb	%dl, 480(%rsp,%rcx)
	vmovaps	480(%rsp), %ymm0
	vmovaps	512(%rsp), %ymm1
	vmovaps	%ymm1, 448(%rsp)
	leal	67(%rsi), %ecx
	vmovaps	%ymm0, 416(%rsp)
	andl	$63, %ecx
	movb	%dl, 416(%rsp,%rcx)
	vmovaps	416(%rsp), %ymm0
	vmovaps	448(%rsp), %ymm1
	leal	68(%rsi), %ecx
	vmovaps	%ymm1, 384(%rsp)
	vmovaps	%ymm0, 352(%rsp)
	andl	$63, %ecx
	movb	%dl, 352(%rsp,%rcx)
	vmovaps	352(%rsp), %ymm0
	vmovaps	384(%rsp), %ymm1
	vmovaps	%ymm1, 320(%rsp)
	vmovaps	%ymm0, 288(%rsp)
	leal	69(%rsi), %ecx
	andl	$63, %ecx
	movb	%dl, 288(%rsp,%rcx)
	vmovaps	288(%rsp), %ymm0
	vmovaps	320(%rsp), %ymm1
	leal	70(%rsi), %ecx
	vmovaps	%ymm1, 256(%rsp)
	vmovaps	%ymm0, 224(%rsp)
	andl	$63, %ecx
	movb	%dl, 224(%rsp,%rcx)
	vmovaps	224(%rsp), %ymm0
	vmovaps	256(%rsp), %ymm1
	vmovaps	%ymm1, 192(%rsp)
	leal	71(%rsi), %ecx
	vmovaps	%ymm0, 160(%rsp)
	andl	$63, %ecx
	movb	%dl, 160(%rsp,%rcx)
	vmovaps	160(%rsp), %ymm0
	vmovaps	192(%rsp), %ymm1
	addq	$8, %rsi
	jne	.LBB9_65
	cmpq	$64, %r13
	je	.LBB9_77
	leaq	-65(%r13), %rcx
	movq	%rcx, %rdx
	shrq	$6, %rdx
	incq	%rdx
	cmpq	$448, %rcx
	jae	.LBB9_72
	xorl	%ecx, %ecx
	jmp	.LBB9_74
.LBB9_44:
	cmpq	$63, %r13
	jle	.LBB9_45
	cmpq	$64, %r13
	je	.LBB9_52
	leaq	-65(%r13), %rcx
	movq	%rcx, %r9
	shrq	$6, %r9
	incq	%r9
	cmpq	$448, %rcx
	movq	%r9, 144(%rsp)
	jae	.LBB9_47
	xorl	%r10d, %r10d
	jmp	.LBB9_49
.LBB9_69:
	testq	%r13, %r13
	je	.LBB9_39
	addq	%rcx, %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB9_71:
	movb	%dl, (%rax,%rcx)
	incq	%rcx
	cmpq	%rcx, %r13
	jne	.LBB9_71
	jmp	.LBB9_39
.LBB9_45:
	cmpq	$31, %r13
	jle	.LBB9_53
	vmovups	(%rsi), %ymm0
	vmovups	%ymm0, (%rdi)
	vmovups	-32(%rsi,%r13), %ymm0
	vmovups	%ymm0, -32(%rdi,%r13)
	jmp	.LBB9_39
.LBB9_53:
	cmpq	$16, %r13
	jl	.LBB9_55
	vmovups	(%rsi), %xmm0
	vmovups	%xmm0, (%rdi)
	vmovups	-16(%rsi,%r13), %xmm0
	vmovups	%xmm0, -16(%rdi,%r13)
	jmp	.LBB9_39
.LBB9_72:
	movq	%rdx, %rsi
	movabsq	$576460752303423480, %rcx
	andq	%rcx, %rsi
	movq	24(%rsp), %rcx
	movq	64(%rsp), %r8
	addq	%rcx, %r8
	addq	%rax, %r8
	xorl	%ecx, %ecx
	.p2align	4
.LBB9_73:
	vmovups	%ymm0, -256(%r8,%rcx)
	vmovups	%ymm1, -224(%r8,%rcx)
	vmovups	%ymm0, -192(%r8,%rcx)
	vmovups	%ymm1, -160(%r8,%rcx)
	vmovups	%ymm0, -128(%r8,%rcx)
	vmovups	%ymm1, -96(%r8,%rcx)
	vmovups	%ymm0, -64(%r8,%rcx)
	vmovups	%ymm1, -32(%r8,%rcx)
	vmovups	%ymm0, (%r8,%rcx)
	vmovups	%ymm1, 32(%r8,%rcx)
	vmovups	%ymm0, 64(%r8,%rcx)
	vmovups	%ymm1, 96(%r8,%rcx)
	vmovups	%ymm0, 128(%r8,%rcx)
	vmovups	%ymm1, 160(%r8,%rcx)
	vmovups	%ymm0, 192(%r8,%rcx)
	vmovups	%ymm1, 224(%r8,%rcx)
	addq	$512, %rcx
	addq	$-8, %rsi
	jne	.LBB9_73
.LBB9_74:
	andl	$7, %edx
	je	.LBB9_77
	addq	%r12, %rcx
	addq	24(%rsp), %rcx
	addq	%rcx, %rax
	shll	$6, %edx
	xorl	%ecx, %ecx
	.p2align	4
.LBB9_76:
	vmovups	%ymm0, (%rax,%rcx)
	vmovups	%ymm1, 32(%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rdx
	jne	.LBB9_76
.LBB9_77:
	vmovups	%ymm0, -64(%rdi,%r13)
	vmovups	%ymm1, -32(%rdi,%r13)
	jmp	.LBB9_39
.LBB9_47:
	movq	%r9, %r11
	movabsq	$576460752303423480, %rcx
	andq	%rcx, %r11
	movq	104(%rsp), %rcx
	leaq	(%rcx,%r8), %r9
	addq	%rdx, %r9
	movq	24(%rsp), %rcx
	movq	64(%rsp), %r10
	addq	%r10, %rcx
	addq	%rax, %rcx
	xorl	%r10d, %r10d
	.p2align	4
.LBB9_48:
	vmovups	-256(%r9,%r10), %ymm0
	vmovups	-224(%r9,%r10), %ymm1
	vmovups	%ymm1, -224(%rcx,%r10)
	vmovups	%ymm0, -256(%rcx,%r10)
	vmovups	-192(%r9,%r10), %ymm0
	vmovups	-160(%r9,%r10), %ymm1
	vmovups	%ymm1, -160(%rcx,%r10)
	vmovups	%ymm0, -192(%rcx,%r10)
	vmovups	-128(%r9,%r10), %ymm0
	vmovups	-96(%r9,%r10), %ymm1
	vmovups	%ymm1, -96(%rcx,%r10)
	vmovups	%ymm0, -128(%rcx,%r10)
	vmovups	-64(%r9,%r10), %ymm0
	vmovups	-32(%r9,%r10), %ymm1
	vmovups	%ymm1, -32(%rcx,%r10)
	vmovups	%ymm0, -64(%rcx,%r10)
	vmovups	(%r9,%r10), %ymm0
	vmovups	32(%r9,%r10), %ymm1
	vmovups	%ymm1, 32(%rcx,%r10)
	vmovups	%ymm0, (%rcx,%r10)
	vmovups	64(%r9,%r10), %ymm0
	vmovups	96(%r9,%r10), %ymm1
	vmovups	%ymm1, 96(%rcx,%r10)
	vmovups	%ymm0, 64(%rcx,%r10)
	vmovups	128(%r9,%r10), %ymm0
	vmovups	160(%r9,%r10), %ymm1
	vmovups	%ymm1, 160(%rcx,%r10)
	vmovups	%ymm0, 128(%rcx,%r10)
	vmovups	192(%r9,%r10), %ymm0
	vmovups	224(%r9,%r10), %ymm1
	vmovups	%ymm1, 224(%rcx,%r10)
	vmovups	%ymm0, 192(%rcx,%r10)
	addq	$512, %r10
	addq	$-8, %r11
	jne	.LBB9_48
.LBB9_49:
	movq	144(%rsp), %r11
	andl	$7, %r11d
	movq	32(%rsp), %r9
	je	.LBB9_52
	addq	%r10, %r8
	addq	%r15, %r8
	addq	%r8, %rdx
	addq	%r12, %r10
	addq	24(%rsp), %r10
	addq	%r10, %rax
	shll	$6, %r11d
	xorl	%ecx, %ecx
	.p2align	4
.LBB9_51:
	vmovups	(%rdx,%rcx), %ymm0
	vmovups	32(%rdx,%rcx), %ymm1
	vmovups	%ymm1, 32(%rax,%rcx)
	vmovups	%ymm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %r11
	jne	.LBB9_51
.LBB9_52:
	vmovups	-64(%rsi,%r13), %ymm0
	vmovups	-32(%rsi,%r13), %ymm1
	vmovups	%ymm1, -32(%rdi,%r13)
	vmovups	%ymm0, -64(%rdi,%r13)
	movq	56(%rsp), %r10
	movq	48(%rsp), %r11
	jmp	.LBB9_39
.LBB9_55:
	cmpq	$8, %r13
	jl	.LBB9_57
	movq	(%rsi), %rax
	movq	%rax, (%rdi)
	movq	-8(%rsi,%r13), %rax
	movq	%rax, -8(%rdi,%r13)
	jmp	.LBB9_39
.LBB9_57:
	cmpq	$4, %r13
	jl	.LBB9_59
	movl	(%rsi), %eax
	movl	%eax, (%rdi)
	movl	-4(%rsi,%r13), %eax
	movl	%eax, -4(%rdi,%r13)
	jmp	.LBB9_39
.LBB9_59:
	cmpq	$2, %r13
	jl	.LBB9_61
	movzwl	(%rsi), %eax
	movw	%ax, (%rdi)
	movzwl	-2(%rsi,%r13), %eax
	movw	%ax, -2(%rdi,%r13)
	jmp	.LBB9_39
.LBB9_61:
	cmpq	$1, %r13
	jne	.LBB9_39
	movzbl	(%rsi), %eax
	movb	%al, (%rdi)
	jmp	.LBB9_39
	.p2align	4
.LBB9_15:
	movq	40(%rsp), %r13
	movq	32(%rsp), %r9
	jmp	.LBB9_5
.LBB9_81:
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	vzeroupper
	retq
.Lfunc_end9:
	.size	nt_b8_copy_strided__avx2, .Lfunc_end9-nt_b8_copy_strided__avx2
	.cfi_endproc
	.globl	nt_b16_copy_strided__avx2
	.p2align	4
	.type	nt_b16_copy_strided__avx2,@function
nt_b16_copy_strided__avx2:
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
	vmovd	%esi, %xmm0
	vpbroadcastw	%xmm0, %ymm0
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
	vmovdqu	%ymm0, -448(%r10,%r8)
	vmovdqu	%ymm0, -416(%r10,%r8)
	vmovdqu	%ymm0, -384(%r10,%r8)
	vmovdqu	%ymm0, -352(%r10,%r8)
	vmovdqu	%ymm0, -320(%r10,%r8)
	vmovdqu	%ymm0, -288(%r10,%r8)
	vmovdqu	%ymm0, -256(%r10,%r8)
	vmovdqu	%ymm0, -224(%r10,%r8)
	vmovdqu	%ymm0, -192(%r10,%r8)
	vmovdqu	%ymm0, -160(%r10,%r8)
	vmovdqu	%ymm0, -128(%r10,%r8)
	vmovdqu	%ymm0, -96(%r10,%r8)
	vmovdqu	%ymm0, -64(%r10,%r8)
	vmovdqu	%ymm0, -32(%r10,%r8)
	vmovdqu	%ymm0, (%r10,%r8)
	vmovdqu	%ymm0, 32(%r10,%r8)
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
	vmovdqu	%ymm0, (%rax,%rcx)
	vmovdqu	%ymm0, 32(%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rsi
	jne	.LBB10_58
.LBB10_59:
	vmovdqu	%ymm0, -64(%rdi,%rdx)
	vmovdqu	%ymm0, -32(%rdi,%rdx)
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
	vmovups	-448(%r12,%r11), %ymm0
	vmovups	-416(%r12,%r11), %ymm1
	vmovups	%ymm1, -416(%rdx,%r11)
	vmovups	%ymm0, -448(%rdx,%r11)
	vmovups	-384(%r12,%r11), %ymm0
	vmovups	-352(%r12,%r11), %ymm1
	vmovups	%ymm1, -352(%rdx,%r11)
	vmovups	%ymm0, -384(%rdx,%r11)
	vmovups	-320(%r12,%r11), %ymm0
	vmovups	-288(%r12,%r11), %ymm1
	vmovups	%ymm1, -288(%rdx,%r11)
	vmovups	%ymm0, -320(%rdx,%r11)
	vmovups	-256(%r12,%r11), %ymm0
	vmovups	-224(%r12,%r11), %ymm1
	vmovups	%ymm1, -224(%rdx,%r11)
	vmovups	%ymm0, -256(%rdx,%r11)
	vmovups	-192(%r12,%r11), %ymm0
	vmovups	-160(%r12,%r11), %ymm1
	vmovups	%ymm1, -160(%rdx,%r11)
	vmovups	%ymm0, -192(%rdx,%r11)
	vmovups	-128(%r12,%r11), %ymm0
	vmovups	-96(%r12,%r11), %ymm1
	vmovups	%ymm1, -96(%rdx,%r11)
	vmovups	%ymm0, -128(%rdx,%r11)
	vmovups	-64(%r12,%r11), %ymm0
	vmovups	-32(%r12,%r11), %ymm1
	vmovups	%ymm1, -32(%rdx,%r11)
	vmovups	%ymm0, -64(%rdx,%r11)
	vmovdqu	(%r12,%r11), %ymm0
	vmovups	32(%r12,%r11), %ymm1
	vmovups	%ymm1, 32(%rdx,%r11)
	vmovdqu	%ymm0, (%rdx,%r11)
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
	vmovdqu	(%r8,%rcx), %ymm0
	vmovups	32(%r8,%rcx), %ymm1
	vmovups	%ymm1, 32(%rax,%rcx)
	vmovdqu	%ymm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rdx
	jne	.LBB10_64
.LBB10_65:
	movq	64(%rsp), %rax
	vmovdqu	-64(%rsi,%rax), %ymm0
	vmovups	-32(%rsi,%rax), %ymm1
	vmovups	%ymm1, -32(%rdi,%rax)
	vmovdqu	%ymm0, -64(%rdi,%rax)
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
	.size	nt_b16_copy_strided__avx2, .Lfunc_end10-nt_b16_copy_strided__avx2
	.cfi_endproc
	.globl	nt_b32_copy_strided__avx2
	.p2align	4
	.type	nt_b32_copy_strided__avx2,@function
nt_b32_copy_strided__avx2:
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
	vmovd	%esi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
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
	vmovdqu	%ymm0, -448(%r10,%r8)
	vmovdqu	%ymm0, -416(%r10,%r8)
	vmovdqu	%ymm0, -384(%r10,%r8)
	vmovdqu	%ymm0, -352(%r10,%r8)
	vmovdqu	%ymm0, -320(%r10,%r8)
	vmovdqu	%ymm0, -288(%r10,%r8)
	vmovdqu	%ymm0, -256(%r10,%r8)
	vmovdqu	%ymm0, -224(%r10,%r8)
	vmovdqu	%ymm0, -192(%r10,%r8)
	vmovdqu	%ymm0, -160(%r10,%r8)
	vmovdqu	%ymm0, -128(%r10,%r8)
	vmovdqu	%ymm0, -96(%r10,%r8)
	vmovdqu	%ymm0, -64(%r10,%r8)
	vmovdqu	%ymm0, -32(%r10,%r8)
	vmovdqu	%ymm0, (%r10,%r8)
	vmovdqu	%ymm0, 32(%r10,%r8)
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
	vmovdqu	%ymm0, (%rax,%rcx)
	vmovdqu	%ymm0, 32(%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rsi
	jne	.LBB11_58
.LBB11_59:
	vmovdqu	%ymm0, -64(%rdi,%rdx)
	vmovdqu	%ymm0, -32(%rdi,%rdx)
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
	vmovups	-448(%r12,%r11), %ymm0
	vmovups	-416(%r12,%r11), %ymm1
	vmovups	%ymm1, -416(%rdx,%r11)
	vmovups	%ymm0, -448(%rdx,%r11)
	vmovups	-384(%r12,%r11), %ymm0
	vmovups	-352(%r12,%r11), %ymm1
	vmovups	%ymm1, -352(%rdx,%r11)
	vmovups	%ymm0, -384(%rdx,%r11)
	vmovups	-320(%r12,%r11), %ymm0
	vmovups	-288(%r12,%r11), %ymm1
	vmovups	%ymm1, -288(%rdx,%r11)
	vmovups	%ymm0, -320(%rdx,%r11)
	vmovups	-256(%r12,%r11), %ymm0
	vmovups	-224(%r12,%r11), %ymm1
	vmovups	%ymm1, -224(%rdx,%r11)
	vmovups	%ymm0, -256(%rdx,%r11)
	vmovups	-192(%r12,%r11), %ymm0
	vmovups	-160(%r12,%r11), %ymm1
	vmovups	%ymm1, -160(%rdx,%r11)
	vmovups	%ymm0, -192(%rdx,%r11)
	vmovups	-128(%r12,%r11), %ymm0
	vmovups	-96(%r12,%r11), %ymm1
	vmovups	%ymm1, -96(%rdx,%r11)
	vmovups	%ymm0, -128(%rdx,%r11)
	vmovups	-64(%r12,%r11), %ymm0
	vmovups	-32(%r12,%r11), %ymm1
	vmovups	%ymm1, -32(%rdx,%r11)
	vmovups	%ymm0, -64(%rdx,%r11)
	vmovdqu	(%r12,%r11), %ymm0
	vmovups	32(%r12,%r11), %ymm1
	vmovups	%ymm1, 32(%rdx,%r11)
	vmovdqu	%ymm0, (%rdx,%r11)
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
	vmovdqu	(%r8,%rcx), %ymm0
	vmovups	32(%r8,%rcx), %ymm1
	vmovups	%ymm1, 32(%rax,%rcx)
	vmovdqu	%ymm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rdx
	jne	.LBB11_64
.LBB11_65:
	movq	64(%rsp), %rax
	vmovdqu	-64(%rsi,%rax), %ymm0
	vmovups	-32(%rsi,%rax), %ymm1
	vmovups	%ymm1, -32(%rdi,%rax)
	vmovdqu	%ymm0, -64(%rdi,%rax)
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
	.size	nt_b32_copy_strided__avx2, .Lfunc_end11-nt_b32_copy_strided__avx2
	.cfi_endproc
	.globl	nt_b64_copy_strided__avx2
	.p2align	4
	.type	nt_b64_copy_strided__avx2,@function
nt_b64_copy_strided__avx2:
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
	vmovq	%rsi, %xmm0
	vpbroadcastq	%xmm0, %ymm0
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
	vmovdqu	%ymm0, -448(%r10,%r8)
	vmovdqu	%ymm0, -416(%r10,%r8)
	vmovdqu	%ymm0, -384(%r10,%r8)
	vmovdqu	%ymm0, -352(%r10,%r8)
	vmovdqu	%ymm0, -320(%r10,%r8)
	vmovdqu	%ymm0, -288(%r10,%r8)
	vmovdqu	%ymm0, -256(%r10,%r8)
	vmovdqu	%ymm0, -224(%r10,%r8)
	vmovdqu	%ymm0, -192(%r10,%r8)
	vmovdqu	%ymm0, -160(%r10,%r8)
	vmovdqu	%ymm0, -128(%r10,%r8)
	vmovdqu	%ymm0, -96(%r10,%r8)
	vmovdqu	%ymm0, -64(%r10,%r8)
	vmovdqu	%ymm0, -32(%r10,%r8)
	vmovdqu	%ymm0, (%r10,%r8)
	vmovdqu	%ymm0, 32(%r10,%r8)
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
	vmovdqu	%ymm0, (%rax,%rcx)
	vmovdqu	%ymm0, 32(%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rsi
	jne	.LBB12_58
.LBB12_59:
	vmovdqu	%ymm0, -64(%rdi,%rdx)
	vmovdqu	%ymm0, -32(%rdi,%rdx)
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
	vmovups	-448(%r12,%r11), %ymm0
	vmovups	-416(%r12,%r11), %ymm1
	vmovups	%ymm1, -416(%rdx,%r11)
	vmovups	%ymm0, -448(%rdx,%r11)
	vmovups	-384(%r12,%r11), %ymm0
	vmovups	-352(%r12,%r11), %ymm1
	vmovups	%ymm1, -352(%rdx,%r11)
	vmovups	%ymm0, -384(%rdx,%r11)
	vmovups	-320(%r12,%r11), %ymm0
	vmovups	-288(%r12,%r11), %ymm1
	vmovups	%ymm1, -288(%rdx,%r11)
	vmovups	%ymm0, -320(%rdx,%r11)
	vmovups	-256(%r12,%r11), %ymm0
	vmovups	-224(%r12,%r11), %ymm1
	vmovups	%ymm1, -224(%rdx,%r11)
	vmovups	%ymm0, -256(%rdx,%r11)
	vmovups	-192(%r12,%r11), %ymm0
	vmovups	-160(%r12,%r11), %ymm1
	vmovups	%ymm1, -160(%rdx,%r11)
	vmovups	%ymm0, -192(%rdx,%r11)
	vmovups	-128(%r12,%r11), %ymm0
	vmovups	-96(%r12,%r11), %ymm1
	vmovups	%ymm1, -96(%rdx,%r11)
	vmovups	%ymm0, -128(%rdx,%r11)
	vmovups	-64(%r12,%r11), %ymm0
	vmovups	-32(%r12,%r11), %ymm1
	vmovups	%ymm1, -32(%rdx,%r11)
	vmovups	%ymm0, -64(%rdx,%r11)
	vmovdqu	(%r12,%r11), %ymm0
	vmovups	32(%r12,%r11), %ymm1
	vmovups	%ymm1, 32(%rdx,%r11)
	vmovdqu	%ymm0, (%rdx,%r11)
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
	vmovdqu	(%r8,%rcx), %ymm0
	vmovups	32(%r8,%rcx), %ymm1
	vmovups	%ymm1, 32(%rax,%rcx)
	vmovdqu	%ymm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %rdx
	jne	.LBB12_64
.LBB12_65:
	movq	64(%rsp), %rax
	vmovdqu	-64(%rsi,%rax), %ymm0
	vmovups	-32(%rsi,%rax), %ymm1
	vmovups	%ymm1, -32(%rdi,%rax)
	vmovdqu	%ymm0, -64(%rdi,%rax)
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
	.size	nt_b64_copy_strided__avx2, .Lfunc_end12-nt_b64_copy_strided__avx2
	.cfi_endproc
	.globl	nt_u8_dequantize__avx2
	.p2align	4
	.type	nt_u8_dequantize__avx2,@function
nt_u8_dequantize__avx2:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$192, %rsp
	movq	%rsi, %rax
	vmovss	20(%rdi), %xmm4
	movq	(%rdi), %rsi
	movq	8(%rdi), %r14
	leaq	16(%rax), %rcx
	vmovd	16(%rdi), %xmm5
	cmpq	%rcx, %rdx
	jge	.LBB13_2
	movq	%rax, %r15
	jmp	.LBB13_4
.LBB13_2:
	vpbroadcastd	%xmm5, %ymm0
	vbroadcastss	%xmm4, %ymm1
	.p2align	4
.LBB13_3:
	vpmovzxbd	8(%rsi,%rax), %ymm2
	vpmovzxbd	(%rsi,%rax), %ymm3
	vpsubd	%ymm0, %ymm3, %ymm3
	vpsubd	%ymm0, %ymm2, %ymm2
	vcvtdq2ps	%ymm2, %ymm2
	vcvtdq2ps	%ymm3, %ymm3
	vmulps	%ymm3, %ymm1, %ymm3
	vmulps	%ymm2, %ymm1, %ymm2
	vmovups	%ymm2, 32(%r14,%rax,4)
	vmovups	%ymm3, (%r14,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB13_3
.LBB13_4:
	subq	%r15, %rdx
	jle	.LBB13_6
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 16(%rsp)
	addq	%r15, %rsi
	leaq	16(%rsp), %rdi
	movq	%rdx, %rbx
	vmovaps	%xmm4, 48(%rsp)
	vmovdqa	%xmm5, 32(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vpmovzxbd	24(%rsp), %ymm0
	vpmovzxbd	16(%rsp), %ymm1
	vpbroadcastd	32(%rsp), %ymm2
	vpsubd	%ymm2, %ymm1, %ymm1
	vpsubd	%ymm2, %ymm0, %ymm0
	vcvtdq2ps	%ymm0, %ymm0
	vcvtdq2ps	%ymm1, %ymm1
	vbroadcastss	48(%rsp), %ymm2
	vmulps	%ymm1, %ymm2, %ymm1
	vmulps	%ymm0, %ymm2, %ymm0
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm1, 64(%rsp)
	leaq	(%r14,%r15,4), %rdi
	shlq	$2, %rbx
	leaq	64(%rsp), %rsi
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
	.size	nt_u8_dequantize__avx2, .Lfunc_end13-nt_u8_dequantize__avx2
	.globl	nt_i8_dequantize__avx2
	.p2align	4
	.type	nt_i8_dequantize__avx2,@function
nt_i8_dequantize__avx2:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$192, %rsp
	movq	%rsi, %rax
	vmovss	20(%rdi), %xmm4
	movq	(%rdi), %rsi
	movq	8(%rdi), %r14
	leaq	16(%rax), %rcx
	vmovd	16(%rdi), %xmm5
	cmpq	%rcx, %rdx
	jge	.LBB14_2
	movq	%rax, %r15
	jmp	.LBB14_4
.LBB14_2:
	vpbroadcastd	%xmm5, %ymm0
	vbroadcastss	%xmm4, %ymm1
	.p2align	4
.LBB14_3:
	vpmovsxbd	8(%rsi,%rax), %ymm2
	vpmovsxbd	(%rsi,%rax), %ymm3
	vpsubd	%ymm0, %ymm3, %ymm3
	vpsubd	%ymm0, %ymm2, %ymm2
	vcvtdq2ps	%ymm2, %ymm2
	vcvtdq2ps	%ymm3, %ymm3
	vmulps	%ymm3, %ymm1, %ymm3
	vmulps	%ymm2, %ymm1, %ymm2
	vmovups	%ymm2, 32(%r14,%rax,4)
	vmovups	%ymm3, (%r14,%rax,4)
	leaq	16(%rax), %r15
	addq	$32, %rax
	cmpq	%rax, %rdx
	movq	%r15, %rax
	jge	.LBB14_3
.LBB14_4:
	subq	%r15, %rdx
	jle	.LBB14_6
	vpxor	%xmm0, %xmm0, %xmm0
	vmovdqa	%xmm0, 16(%rsp)
	addq	%r15, %rsi
	leaq	16(%rsp), %rdi
	movq	%rdx, %rbx
	vmovaps	%xmm4, 48(%rsp)
	vmovdqa	%xmm5, 32(%rsp)
	vzeroupper
	callq	memcpy@PLT
	vpmovsxbd	24(%rsp), %ymm0
	vpmovsxbd	16(%rsp), %ymm1
	vpbroadcastd	32(%rsp), %ymm2
	vpsubd	%ymm2, %ymm1, %ymm1
	vpsubd	%ymm2, %ymm0, %ymm0
	vcvtdq2ps	%ymm0, %ymm0
	vcvtdq2ps	%ymm1, %ymm1
	vbroadcastss	48(%rsp), %ymm2
	vmulps	%ymm1, %ymm2, %ymm1
	vmulps	%ymm0, %ymm2, %ymm0
	vmovaps	%ymm0, 96(%rsp)
	vmovaps	%ymm1, 64(%rsp)
	leaq	(%r14,%r15,4), %rdi
	shlq	$2, %rbx
	leaq	64(%rsp), %rsi
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
	.size	nt_i8_dequantize__avx2, .Lfunc_end14-nt_i8_dequantize__avx2
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
	.long	0x80000000
.LCPI15_3:
	.long	0xc2d00000
.LCPI15_4:
	.long	0x3fb8aa3b
.LCPI15_5:
	.long	0x4b40007f
.LCPI15_6:
	.long	0xcb40007f
.LCPI15_7:
	.long	0xbf318000
.LCPI15_8:
	.long	0x395e8083
.LCPI15_9:
	.long	0x3c0913e1
.LCPI15_10:
	.long	0x3ab5b8d4
.LCPI15_11:
	.long	0x3d2aab8c
.LCPI15_12:
	.long	0x3e2aaa58
.LCPI15_13:
	.long	0x3effffff
.LCPI15_14:
	.long	0x3f800000
.LCPI15_15:
	.long	0x3f000000
	.text
	.globl	nt_f32_sigmoid__avx2
	.p2align	4
	.type	nt_f32_sigmoid__avx2,@function
nt_f32_sigmoid__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB15_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB15_6
	cmpq	%rsi, %rdx
	jle	.LBB15_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB15_8
.LBB15_4:
	cmpq	%rsi, %rdx
	jle	.LBB15_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB15_7
.LBB15_6:
	cmpq	%rsi, %rdx
	jle	.LBB15_19
.LBB15_7:
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB15_8:
	vbroadcastss	.LCPI15_2(%rip), %ymm0
	vbroadcastss	.LCPI15_5(%rip), %ymm3
	vbroadcastss	.LCPI15_6(%rip), %ymm5
	vbroadcastss	.LCPI15_13(%rip), %ymm12
	vbroadcastss	.LCPI15_14(%rip), %ymm13
	vbroadcastss	.LCPI15_15(%rip), %ymm14
	jmp	.LBB15_9
	.p2align	4
.LBB15_16:
	vextractf128	$1, %ymm6, %xmm7
	vpackssdw	%xmm7, %xmm6, %xmm6
	vpmovzxwd	%xmm6, %ymm6
	vpslld	$31, %ymm6, %ymm6
	vblendvps	%ymm6, %ymm4, %ymm13, %ymm4
	vdivps	%ymm2, %ymm4, %ymm2
	vmovd	%r8d, %xmm4
	vpbroadcastd	%xmm4, %ymm4
	vpcmpgtd	.LCPI15_0(%rip), %ymm4, %ymm6
	vmaskmovps	%ymm2, %ymm6, (%r9)
	vpcmpgtd	.LCPI15_1(%rip), %ymm4, %ymm2
	vmaskmovps	%ymm1, %ymm2, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB15_17
.LBB15_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB15_11
	vmovups	(%r9), %ymm15
	vmovups	32(%r9), %ymm1
	jmp	.LBB15_12
	.p2align	4
.LBB15_11:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI15_0(%rip), %ymm1, %ymm2
	vmaskmovps	(%r9), %ymm2, %ymm15
	vpcmpgtd	.LCPI15_1(%rip), %ymm1, %ymm1
	vmaskmovps	32(%r9), %ymm1, %ymm1
.LBB15_12:
	vorps	%ymm0, %ymm15, %ymm2
	vorps	%ymm0, %ymm1, %ymm4
	vbroadcastss	.LCPI15_3(%rip), %ymm6
	vmaxps	%ymm4, %ymm6, %ymm8
	vmaxps	%ymm2, %ymm6, %ymm6
	vbroadcastss	.LCPI15_4(%rip), %ymm2
	vmovaps	%ymm2, %ymm4
	vfmadd213ps	%ymm3, %ymm6, %ymm4
	vfmadd213ps	%ymm3, %ymm8, %ymm2
	vaddps	%ymm5, %ymm2, %ymm2
	vaddps	%ymm5, %ymm4, %ymm7
	vbroadcastss	.LCPI15_7(%rip), %ymm4
	vfmadd231ps	%ymm4, %ymm7, %ymm6
	vfmadd231ps	%ymm4, %ymm2, %ymm8
	vbroadcastss	.LCPI15_8(%rip), %ymm4
	vfmadd231ps	%ymm4, %ymm2, %ymm8
	vfmadd231ps	%ymm4, %ymm7, %ymm6
	vbroadcastss	.LCPI15_10(%rip), %ymm11
	vmovaps	%ymm11, %ymm9
	vbroadcastss	.LCPI15_9(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm6, %ymm9
	vfmadd213ps	%ymm10, %ymm8, %ymm11
	vbroadcastss	.LCPI15_11(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm8, %ymm11
	vfmadd213ps	%ymm10, %ymm6, %ymm9
	vbroadcastss	.LCPI15_12(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm6, %ymm9
	vfmadd213ps	%ymm10, %ymm8, %ymm11
	vfmadd213ps	%ymm12, %ymm8, %ymm11
	vfmadd213ps	%ymm12, %ymm6, %ymm9
	vfmadd213ps	%ymm13, %ymm6, %ymm9
	vfmadd213ps	%ymm13, %ymm8, %ymm11
	vfmadd213ps	%ymm13, %ymm8, %ymm11
	vfmadd213ps	%ymm13, %ymm6, %ymm9
	vmovaps	%ymm14, %ymm6
	vfmadd213ps	%ymm3, %ymm2, %ymm6
	vmovaps	%ymm14, %ymm8
	vfmadd213ps	%ymm3, %ymm7, %ymm8
	vaddps	%ymm5, %ymm8, %ymm10
	vsubps	%ymm10, %ymm7, %ymm7
	vaddps	%ymm5, %ymm6, %ymm10
	vsubps	%ymm10, %ymm2, %ymm2
	vpslld	$23, %ymm6, %ymm6
	vmulps	%ymm6, %ymm11, %ymm4
	vaddps	%ymm3, %ymm2, %ymm2
	vpslld	$23, %ymm2, %ymm2
	vmulps	%ymm2, %ymm4, %ymm2
	vxorps	%xmm4, %xmm4, %xmm4
	vcmpltps	%ymm4, %ymm1, %ymm1
	vblendvps	%ymm1, %ymm2, %ymm13, %ymm1
	vaddps	%ymm2, %ymm13, %ymm2
	vdivps	%ymm2, %ymm1, %ymm1
	vpslld	$23, %ymm8, %ymm2
	vmulps	%ymm2, %ymm9, %ymm2
	vcmpltps	%ymm4, %ymm15, %ymm6
	vaddps	%ymm3, %ymm7, %ymm4
	vpslld	$23, %ymm4, %ymm4
	vmulps	%ymm4, %ymm2, %ymm4
	vaddps	%ymm4, %ymm13, %ymm2
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB15_16
	vblendvps	%ymm6, %ymm4, %ymm13, %ymm4
	vdivps	%ymm2, %ymm4, %ymm2
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB15_15
	vmovntps	%ymm2, (%r9)
	vmovntps	%ymm1, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB15_9
	jmp	.LBB15_18
	.p2align	4
.LBB15_15:
	vmovups	%ymm2, (%r9)
	vmovups	%ymm1, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB15_9
.LBB15_19:
	vzeroupper
	retq
.LBB15_17:
	testb	%dil, %dil
	je	.LBB15_19
.LBB15_18:
	sfence
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI16_2:
	.long	0x7fffffff
.LCPI16_3:
	.long	0x41200000
.LCPI16_4:
	.long	0x3fb8aa3b
.LCPI16_5:
	.long	0xcb40007f
.LCPI16_6:
	.long	0xbf318000
.LCPI16_7:
	.long	0x395e8083
.LCPI16_8:
	.long	0x3c0913e1
.LCPI16_9:
	.long	0x3ab5b8d4
.LCPI16_10:
	.long	0x3d2aab8c
.LCPI16_11:
	.long	0x3e2aaa58
.LCPI16_12:
	.long	0x3effffff
.LCPI16_13:
	.long	0xbf800000
.LCPI16_14:
	.long	0x40000000
.LCPI16_15:
	.long	2147483648
	.text
	.globl	nt_f32_tanh__avx2
	.p2align	4
	.type	nt_f32_tanh__avx2,@function
nt_f32_tanh__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB16_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB16_6
	cmpq	%rsi, %rdx
	jle	.LBB16_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB16_8
.LBB16_4:
	cmpq	%rsi, %rdx
	jle	.LBB16_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB16_7
.LBB16_6:
	cmpq	%rsi, %rdx
	jle	.LBB16_19
.LBB16_7:
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB16_8:
	vbroadcastss	.LCPI16_2(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vbroadcastss	.LCPI16_15(%rip), %ymm0
	vmovups	%ymm0, -72(%rsp)
	vbroadcastss	.LCPI16_5(%rip), %ymm13
	vbroadcastss	.LCPI16_6(%rip), %ymm8
	vbroadcastss	.LCPI16_7(%rip), %ymm7
	vbroadcastss	.LCPI16_8(%rip), %ymm9
	vbroadcastss	.LCPI16_10(%rip), %ymm11
	vbroadcastss	.LCPI16_11(%rip), %ymm12
	vbroadcastss	.LCPI16_13(%rip), %ymm3
	jmp	.LBB16_9
	.p2align	4
.LBB16_16:
	vmovd	%r8d, %xmm4
	vpbroadcastd	%xmm4, %ymm4
	vpcmpgtd	.LCPI16_0(%rip), %ymm4, %ymm5
	vmaskmovps	%ymm2, %ymm5, (%r9)
	vpcmpgtd	.LCPI16_1(%rip), %ymm4, %ymm2
	vmaskmovps	%ymm1, %ymm2, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB16_17
.LBB16_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB16_11
	vmovups	(%r9), %ymm14
	vmovups	32(%r9), %ymm15
	jmp	.LBB16_12
	.p2align	4
.LBB16_11:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI16_0(%rip), %ymm1, %ymm2
	vmaskmovps	(%r9), %ymm2, %ymm14
	vpcmpgtd	.LCPI16_1(%rip), %ymm1, %ymm1
	vmaskmovps	32(%r9), %ymm1, %ymm15
.LBB16_12:
	vmovups	-40(%rsp), %ymm0
	vandps	%ymm0, %ymm14, %ymm1
	vandps	%ymm0, %ymm15, %ymm2
	vbroadcastss	.LCPI16_3(%rip), %ymm4
	vminps	%ymm2, %ymm4, %ymm2
	vminps	%ymm1, %ymm4, %ymm1
	vaddps	%ymm1, %ymm1, %ymm1
	vaddps	%ymm2, %ymm2, %ymm4
	vbroadcastss	.LCPI16_4(%rip), %ymm6
	vmovaps	%ymm6, %ymm2
	vfmsub213ps	%ymm13, %ymm4, %ymm2
	vaddps	%ymm2, %ymm13, %ymm5
	vfmadd231ps	%ymm8, %ymm5, %ymm4
	vfmadd231ps	%ymm5, %ymm7, %ymm4
	vbroadcastss	.LCPI16_9(%rip), %ymm10
	vmovaps	%ymm10, %ymm5
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vfmadd213ps	%ymm11, %ymm4, %ymm5
	vfmadd213ps	%ymm12, %ymm4, %ymm5
	vbroadcastss	.LCPI16_12(%rip), %ymm0
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
	vbroadcastss	.LCPI16_14(%rip), %ymm0
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
	jl	.LBB16_16
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB16_15
	vmovntps	%ymm2, (%r9)
	vmovntps	%ymm1, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB16_9
	jmp	.LBB16_18
	.p2align	4
.LBB16_15:
	vmovups	%ymm2, (%r9)
	vmovups	%ymm1, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB16_9
.LBB16_19:
	vzeroupper
	retq
.LBB16_17:
	testb	%dil, %dil
	je	.LBB16_19
.LBB16_18:
	sfence
	vzeroupper
	retq
.Lfunc_end16:
	.size	nt_f32_tanh__avx2, .Lfunc_end16-nt_f32_tanh__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI17_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI17_1:
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
.LCPI17_2:
	.long	0x7fffffff
.LCPI17_3:
	.long	0x41680000
.LCPI17_4:
	.long	0xbf000000
.LCPI17_5:
	.long	0x4b40007f
.LCPI17_6:
	.long	0x3fb8aa3b
.LCPI17_7:
	.long	0x3d2783c7
.LCPI17_8:
	.long	0x3b880c2d
.LCPI17_9:
	.long	0x3e3c7845
.LCPI17_10:
	.long	0x3ee0ff55
.LCPI17_11:
	.long	0x3dd1f5f7
.LCPI17_12:
	.long	0x3c2a8232
.LCPI17_13:
	.long	0x3ef177c5
.LCPI17_14:
	.long	0x3f9a5d81
.LCPI17_15:
	.long	0x3fd6a0c2
.LCPI17_16:
	.long	0x3f800000
.LCPI17_17:
	.long	0xcb40007f
.LCPI17_18:
	.long	0xbf318000
.LCPI17_19:
	.long	0x395e8083
.LCPI17_20:
	.long	0x3c0913e1
.LCPI17_21:
	.long	0x3ab5b8d4
.LCPI17_22:
	.long	0x3d2aab8c
.LCPI17_23:
	.long	0x3e2aaa58
.LCPI17_24:
	.long	0x3effffff
	.text
	.globl	nt_f32_gelu__avx2
	.p2align	4
	.type	nt_f32_gelu__avx2,@function
nt_f32_gelu__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB17_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB17_6
	cmpq	%rsi, %rdx
	jle	.LBB17_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB17_8
.LBB17_4:
	cmpq	%rsi, %rdx
	jle	.LBB17_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB17_7
.LBB17_6:
	cmpq	%rsi, %rdx
	jle	.LBB17_19
.LBB17_7:
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB17_8:
	vbroadcastss	.LCPI17_2(%rip), %ymm0
	vmovups	%ymm0, -104(%rsp)
	jmp	.LBB17_9
	.p2align	4
.LBB17_16:
	vmovd	%r8d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI17_0(%rip), %ymm6, %ymm7
	vmaskmovps	%ymm4, %ymm7, (%r9)
	vpcmpgtd	.LCPI17_1(%rip), %ymm6, %ymm4
	vmaskmovps	%ymm5, %ymm4, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB17_17
.LBB17_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB17_11
	vmovups	(%r9), %ymm4
	vmovups	32(%r9), %ymm5
	jmp	.LBB17_12
	.p2align	4
.LBB17_11:
	vmovd	%r8d, %xmm4
	vpbroadcastd	%xmm4, %ymm5
	vpcmpgtd	.LCPI17_0(%rip), %ymm5, %ymm4
	vmaskmovps	(%r9), %ymm4, %ymm4
	vpcmpgtd	.LCPI17_1(%rip), %ymm5, %ymm5
	vmaskmovps	32(%r9), %ymm5, %ymm5
.LBB17_12:
	vmovups	-104(%rsp), %ymm0
	vandps	%ymm0, %ymm5, %ymm6
	vandps	%ymm0, %ymm4, %ymm7
	vbroadcastss	.LCPI17_3(%rip), %ymm8
	vminps	%ymm7, %ymm8, %ymm12
	vminps	%ymm6, %ymm8, %ymm10
	vbroadcastss	.LCPI17_4(%rip), %ymm14
	vmulps	%ymm14, %ymm10, %ymm9
	vmulps	%ymm14, %ymm12, %ymm7
	vmulps	%ymm7, %ymm12, %ymm6
	vmulps	%ymm9, %ymm10, %ymm11
	vfmsub213ps	%ymm11, %ymm10, %ymm9
	vfmsub213ps	%ymm6, %ymm12, %ymm7
	vbroadcastss	.LCPI17_6(%rip), %ymm0
	vmovaps	%ymm0, %ymm8
	vbroadcastss	.LCPI17_5(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm6, %ymm8
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpnltps	%ymm1, %ymm5, %ymm13
	vandps	%ymm5, %ymm13, %ymm3
	vmovups	%ymm3, -40(%rsp)
	vcmpnltps	%ymm1, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm1
	vmovups	%ymm1, -72(%rsp)
	vmovaps	%ymm0, %ymm4
	vfmadd213ps	%ymm2, %ymm11, %ymm4
	vbroadcastss	.LCPI17_17(%rip), %ymm0
	vaddps	%ymm0, %ymm4, %ymm5
	vmovaps	%ymm0, %ymm4
	vbroadcastss	.LCPI17_18(%rip), %ymm2
	vfmadd231ps	%ymm2, %ymm5, %ymm11
	vbroadcastss	.LCPI17_19(%rip), %ymm14
	vfmadd231ps	%ymm14, %ymm5, %ymm11
	vaddps	%ymm11, %ymm9, %ymm9
	vbroadcastss	.LCPI17_8(%rip), %ymm11
	vbroadcastss	.LCPI17_7(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm10, %ymm11
	vbroadcastss	.LCPI17_9(%rip), %ymm3
	vfmadd213ps	%ymm3, %ymm10, %ymm11
	vbroadcastss	.LCPI17_10(%rip), %ymm13
	vfmadd213ps	%ymm13, %ymm10, %ymm11
	vbroadcastss	.LCPI17_4(%rip), %ymm0
	vfmsub213ps	%ymm0, %ymm10, %ymm11
	vaddps	%ymm4, %ymm8, %ymm4
	vfmadd231ps	%ymm2, %ymm4, %ymm6
	vfmadd231ps	%ymm14, %ymm4, %ymm6
	vaddps	%ymm6, %ymm7, %ymm7
	vbroadcastss	.LCPI17_21(%rip), %ymm6
	vbroadcastss	.LCPI17_20(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm7, %ymm6
	vbroadcastss	.LCPI17_22(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm7, %ymm6
	vbroadcastss	.LCPI17_23(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm7, %ymm6
	vbroadcastss	.LCPI17_24(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm7, %ymm6
	vbroadcastss	.LCPI17_16(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm7, %ymm6
	vfmadd213ps	%ymm0, %ymm7, %ymm6
	vbroadcastss	.LCPI17_12(%rip), %ymm1
	vmovaps	%ymm1, %ymm7
	vbroadcastss	.LCPI17_11(%rip), %ymm14
	vfmadd213ps	%ymm14, %ymm10, %ymm7
	vbroadcastss	.LCPI17_13(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm10, %ymm7
	vbroadcastss	.LCPI17_14(%rip), %ymm3
	vfmadd213ps	%ymm3, %ymm10, %ymm7
	vbroadcastss	.LCPI17_15(%rip), %ymm13
	vfmadd213ps	%ymm13, %ymm10, %ymm7
	vfmadd213ps	%ymm0, %ymm10, %ymm7
	vmulps	%ymm11, %ymm10, %ymm8
	vdivps	%ymm7, %ymm8, %ymm7
	vbroadcastss	.LCPI17_21(%rip), %ymm8
	vbroadcastss	.LCPI17_20(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm9, %ymm8
	vbroadcastss	.LCPI17_22(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm9, %ymm8
	vbroadcastss	.LCPI17_23(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm9, %ymm8
	vfmadd213ps	%ymm15, %ymm9, %ymm8
	vfmadd213ps	%ymm0, %ymm9, %ymm8
	vfmadd213ps	%ymm0, %ymm9, %ymm8
	vbroadcastss	.LCPI17_8(%rip), %ymm9
	vbroadcastss	.LCPI17_7(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm12, %ymm9
	vbroadcastss	.LCPI17_9(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm12, %ymm9
	vbroadcastss	.LCPI17_10(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm12, %ymm9
	vbroadcastss	.LCPI17_4(%rip), %ymm11
	vfmsub213ps	%ymm11, %ymm12, %ymm9
	vmulps	%ymm7, %ymm8, %ymm7
	vfmadd213ps	%ymm14, %ymm12, %ymm1
	vfmadd213ps	%ymm2, %ymm12, %ymm1
	vfmadd213ps	%ymm3, %ymm12, %ymm1
	vfmadd213ps	%ymm13, %ymm12, %ymm1
	vfmadd213ps	%ymm0, %ymm12, %ymm1
	vmulps	%ymm9, %ymm12, %ymm9
	vmovaps	%ymm11, %ymm10
	vbroadcastss	.LCPI17_5(%rip), %ymm0
	vfnmadd213ps	%ymm0, %ymm4, %ymm10
	vdivps	%ymm1, %ymm9, %ymm8
	vmovaps	%ymm11, %ymm9
	vfnmadd213ps	%ymm0, %ymm5, %ymm9
	vmulps	%ymm6, %ymm8, %ymm6
	vpslld	$23, %ymm9, %ymm8
	vmulps	%ymm7, %ymm8, %ymm7
	vpslld	$23, %ymm10, %ymm8
	vmulps	%ymm6, %ymm8, %ymm6
	vbroadcastss	.LCPI17_17(%rip), %ymm1
	vaddps	%ymm1, %ymm10, %ymm8
	vsubps	%ymm8, %ymm4, %ymm4
	vaddps	%ymm1, %ymm9, %ymm8
	vsubps	%ymm8, %ymm5, %ymm5
	vaddps	%ymm0, %ymm4, %ymm4
	vpslld	$23, %ymm4, %ymm4
	vmulps	%ymm4, %ymm6, %ymm4
	vmovups	-72(%rsp), %ymm1
	vsubps	%ymm4, %ymm1, %ymm4
	vaddps	%ymm0, %ymm5, %ymm5
	vpslld	$23, %ymm5, %ymm5
	vmulps	%ymm5, %ymm7, %ymm5
	vmovups	-40(%rsp), %ymm0
	vsubps	%ymm5, %ymm0, %ymm5
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB17_16
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB17_15
	vmovntps	%ymm4, (%r9)
	vmovntps	%ymm5, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB17_9
	jmp	.LBB17_18
	.p2align	4
.LBB17_15:
	vmovups	%ymm4, (%r9)
	vmovups	%ymm5, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB17_9
.LBB17_19:
	vzeroupper
	retq
.LBB17_17:
	testb	%dil, %dil
	je	.LBB17_19
.LBB17_18:
	sfence
	vzeroupper
	retq
.Lfunc_end17:
	.size	nt_f32_gelu__avx2, .Lfunc_end17-nt_f32_gelu__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI18_2:
	.long	0x7fffffff
.LCPI18_3:
	.long	0x41300000
.LCPI18_4:
	.long	0xbd922279
.LCPI18_5:
	.long	0xbfcc422a
.LCPI18_6:
	.long	0x3342bc9b
.LCPI18_7:
	.long	0x4b40007f
.LCPI18_8:
	.long	0x3fb8aa3b
.LCPI18_9:
	.long	0x4b400061
.LCPI18_10:
	.long	0xcb40007f
.LCPI18_11:
	.long	0xbf318000
.LCPI18_12:
	.long	0x395e8083
.LCPI18_13:
	.long	0x3c0913e1
.LCPI18_14:
	.long	0x3ab5b8d4
.LCPI18_15:
	.long	0x3d2aab8c
.LCPI18_16:
	.long	0x3e2aaa58
.LCPI18_17:
	.long	0x3effffff
.LCPI18_18:
	.long	0x3f800000
.LCPI18_19:
	.long	0x3f000000
	.text
	.globl	nt_f32_gelu_tanh__avx2
	.p2align	4
	.type	nt_f32_gelu_tanh__avx2,@function
nt_f32_gelu_tanh__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB18_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB18_6
	cmpq	%rsi, %rdx
	jle	.LBB18_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB18_8
.LBB18_4:
	cmpq	%rsi, %rdx
	jle	.LBB18_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB18_7
.LBB18_6:
	cmpq	%rsi, %rdx
	jle	.LBB18_19
.LBB18_7:
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB18_8:
	vbroadcastss	.LCPI18_2(%rip), %ymm0
	vmovups	%ymm0, -104(%rsp)
	vbroadcastss	.LCPI18_7(%rip), %ymm2
	vbroadcastss	.LCPI18_15(%rip), %ymm5
	jmp	.LBB18_9
	.p2align	4
.LBB18_16:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI18_0(%rip), %ymm1, %ymm4
	vmaskmovps	%ymm3, %ymm4, (%r9)
	vpcmpgtd	.LCPI18_1(%rip), %ymm1, %ymm1
	vmaskmovps	%ymm6, %ymm1, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB18_17
.LBB18_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB18_11
	vmovups	(%r9), %ymm10
	vmovups	32(%r9), %ymm8
	jmp	.LBB18_12
	.p2align	4
.LBB18_11:
	vmovd	%r8d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	.LCPI18_0(%rip), %ymm3, %ymm6
	vmaskmovps	(%r9), %ymm6, %ymm10
	vpcmpgtd	.LCPI18_1(%rip), %ymm3, %ymm3
	vmaskmovps	32(%r9), %ymm3, %ymm8
.LBB18_12:
	vmovups	-104(%rsp), %ymm1
	vandps	%ymm1, %ymm10, %ymm3
	vandps	%ymm1, %ymm8, %ymm6
	vbroadcastss	.LCPI18_3(%rip), %ymm1
	vminps	%ymm6, %ymm1, %ymm6
	vminps	%ymm3, %ymm1, %ymm7
	vmulps	%ymm7, %ymm7, %ymm11
	vmulps	%ymm6, %ymm6, %ymm12
	vbroadcastss	.LCPI18_4(%rip), %ymm1
	vmulps	%ymm1, %ymm7, %ymm15
	vmulps	%ymm1, %ymm6, %ymm4
	vbroadcastss	.LCPI18_5(%rip), %ymm9
	vmulps	%ymm7, %ymm9, %ymm13
	vmulps	%ymm6, %ymm9, %ymm14
	vmovaps	%ymm9, %ymm3
	vfmsub213ps	%ymm13, %ymm7, %ymm3
	vbroadcastss	.LCPI18_6(%rip), %ymm0
	vfmadd231ps	%ymm0, %ymm7, %ymm3
	vfmadd231ps	%ymm15, %ymm11, %ymm3
	vmovaps	%ymm9, %ymm1
	vfmsub213ps	%ymm14, %ymm6, %ymm1
	vfmadd231ps	%ymm0, %ymm6, %ymm1
	vfmadd231ps	%ymm4, %ymm12, %ymm1
	vaddps	%ymm3, %ymm13, %ymm15
	vaddps	%ymm1, %ymm14, %ymm12
	vbroadcastss	.LCPI18_8(%rip), %ymm0
	vfmadd213ps	%ymm2, %ymm0, %ymm12
	vfmadd213ps	%ymm2, %ymm0, %ymm15
	vxorps	%xmm0, %xmm0, %xmm0
	vcmpnltps	%ymm0, %ymm8, %ymm4
	vandps	%ymm4, %ymm8, %ymm4
	vmovups	%ymm4, -40(%rsp)
	vcmpnltps	%ymm0, %ymm10, %ymm4
	vandps	%ymm4, %ymm10, %ymm0
	vmovups	%ymm0, -72(%rsp)
	vbroadcastss	.LCPI18_10(%rip), %ymm9
	vaddps	%ymm9, %ymm12, %ymm11
	vbroadcastss	.LCPI18_11(%rip), %ymm0
	vfmadd231ps	%ymm0, %ymm11, %ymm14
	vbroadcastss	.LCPI18_12(%rip), %ymm4
	vfmadd231ps	%ymm4, %ymm11, %ymm14
	vaddps	%ymm1, %ymm14, %ymm1
	vaddps	%ymm9, %ymm15, %ymm14
	vfmadd231ps	%ymm0, %ymm14, %ymm13
	vfmadd231ps	%ymm4, %ymm14, %ymm13
	vaddps	%ymm3, %ymm13, %ymm3
	vbroadcastss	.LCPI18_14(%rip), %ymm4
	vmovaps	%ymm4, %ymm13
	vbroadcastss	.LCPI18_13(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm1, %ymm13
	vfmadd213ps	%ymm5, %ymm1, %ymm13
	vbroadcastss	.LCPI18_16(%rip), %ymm8
	vfmadd213ps	%ymm8, %ymm1, %ymm13
	vbroadcastss	.LCPI18_17(%rip), %ymm10
	vfmadd213ps	%ymm10, %ymm1, %ymm13
	vbroadcastss	.LCPI18_18(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm1, %ymm13
	vfmadd213ps	%ymm9, %ymm1, %ymm13
	vmovaps	%ymm4, %ymm1
	vfmadd213ps	%ymm0, %ymm3, %ymm1
	vfmadd213ps	%ymm5, %ymm3, %ymm1
	vfmadd213ps	%ymm8, %ymm3, %ymm1
	vfmadd213ps	%ymm10, %ymm3, %ymm1
	vfmadd213ps	%ymm9, %ymm3, %ymm1
	vfmadd213ps	%ymm9, %ymm3, %ymm1
	vbroadcastss	.LCPI18_9(%rip), %ymm0
	vmaxps	%ymm15, %ymm0, %ymm3
	vpslld	$23, %ymm3, %ymm3
	vfmadd213ps	%ymm9, %ymm1, %ymm3
	vmulps	%ymm1, %ymm7, %ymm1
	vmaxps	%ymm12, %ymm0, %ymm4
	vpslld	$23, %ymm4, %ymm4
	vfmadd213ps	%ymm9, %ymm13, %ymm4
	vdivps	%ymm3, %ymm1, %ymm1
	vbroadcastss	.LCPI18_19(%rip), %ymm0
	vmovaps	%ymm0, %ymm3
	vmulps	%ymm6, %ymm13, %ymm6
	vdivps	%ymm4, %ymm6, %ymm4
	vfmadd213ps	%ymm2, %ymm14, %ymm3
	vmovaps	%ymm0, %ymm6
	vfmadd213ps	%ymm2, %ymm11, %ymm6
	vpslld	$23, %ymm6, %ymm7
	vmulps	%ymm7, %ymm4, %ymm4
	vpslld	$23, %ymm3, %ymm7
	vmulps	%ymm7, %ymm1, %ymm1
	vbroadcastss	.LCPI18_10(%rip), %ymm0
	vaddps	%ymm0, %ymm3, %ymm3
	vsubps	%ymm3, %ymm14, %ymm3
	vaddps	%ymm0, %ymm6, %ymm6
	vsubps	%ymm6, %ymm11, %ymm6
	vaddps	%ymm2, %ymm3, %ymm3
	vpslld	$23, %ymm3, %ymm3
	vmulps	%ymm3, %ymm1, %ymm1
	vmovups	-72(%rsp), %ymm0
	vsubps	%ymm1, %ymm0, %ymm3
	vaddps	%ymm2, %ymm6, %ymm1
	vpslld	$23, %ymm1, %ymm1
	vmulps	%ymm1, %ymm4, %ymm1
	vmovups	-40(%rsp), %ymm0
	vsubps	%ymm1, %ymm0, %ymm6
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB18_16
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB18_15
	vmovntps	%ymm3, (%r9)
	vmovntps	%ymm6, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB18_9
	jmp	.LBB18_18
	.p2align	4
.LBB18_15:
	vmovups	%ymm3, (%r9)
	vmovups	%ymm6, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB18_9
.LBB18_19:
	vzeroupper
	retq
.LBB18_17:
	testb	%dil, %dil
	je	.LBB18_19
.LBB18_18:
	sfence
	vzeroupper
	retq
.Lfunc_end18:
	.size	nt_f32_gelu_tanh__avx2, .Lfunc_end18-nt_f32_gelu_tanh__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI19_2:
	.long	0xc2dc0000
.LCPI19_3:
	.long	0x80000000
.LCPI19_4:
	.long	0x3fb8aa3b
.LCPI19_5:
	.long	0x4b40007f
.LCPI19_6:
	.long	0x4b400061
.LCPI19_7:
	.long	0xcb40007f
.LCPI19_8:
	.long	0xbf318000
.LCPI19_9:
	.long	0x395e8083
.LCPI19_10:
	.long	0x3c0913e1
.LCPI19_11:
	.long	0x3ab5b8d4
.LCPI19_12:
	.long	0x3d2aab8c
.LCPI19_13:
	.long	0x3e2aaa58
.LCPI19_14:
	.long	0x3effffff
.LCPI19_15:
	.long	0x3f800000
.LCPI19_16:
	.long	0x3f000000
	.text
	.globl	nt_f32_silu__avx2
	.p2align	4
	.type	nt_f32_silu__avx2,@function
nt_f32_silu__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB19_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB19_6
	cmpq	%rsi, %rdx
	jle	.LBB19_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB19_8
.LBB19_4:
	cmpq	%rsi, %rdx
	jle	.LBB19_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB19_7
.LBB19_6:
	cmpq	%rsi, %rdx
	jle	.LBB19_19
.LBB19_7:
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB19_8:
	vbroadcastss	.LCPI19_3(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vbroadcastss	.LCPI19_5(%rip), %ymm14
	vbroadcastss	.LCPI19_13(%rip), %ymm4
	vxorps	%xmm6, %xmm6, %xmm6
	jmp	.LBB19_9
	.p2align	4
.LBB19_16:
	vmovd	%r8d, %xmm7
	vpbroadcastd	%xmm7, %ymm7
	vpcmpgtd	.LCPI19_0(%rip), %ymm7, %ymm8
	vmaskmovps	%ymm5, %ymm8, (%r9)
	vpcmpgtd	.LCPI19_1(%rip), %ymm7, %ymm5
	vmaskmovps	%ymm2, %ymm5, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB19_17
.LBB19_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB19_11
	vmovups	(%r9), %ymm5
	vmovups	32(%r9), %ymm7
	jmp	.LBB19_12
	.p2align	4
.LBB19_11:
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI19_0(%rip), %ymm2, %ymm5
	vmaskmovps	(%r9), %ymm5, %ymm5
	vpcmpgtd	.LCPI19_1(%rip), %ymm2, %ymm2
	vmaskmovps	32(%r9), %ymm2, %ymm7
.LBB19_12:
	vbroadcastss	.LCPI19_2(%rip), %ymm0
	vmaxps	%ymm7, %ymm0, %ymm8
	vmaxps	%ymm5, %ymm0, %ymm2
	vmovups	-40(%rsp), %ymm1
	vorps	%ymm1, %ymm5, %ymm5
	vorps	%ymm1, %ymm7, %ymm7
	vmaxps	%ymm7, %ymm0, %ymm11
	vmaxps	%ymm5, %ymm0, %ymm7
	vbroadcastss	.LCPI19_4(%rip), %ymm9
	vmovaps	%ymm9, %ymm5
	vfmadd213ps	%ymm14, %ymm11, %ymm9
	vbroadcastss	.LCPI19_7(%rip), %ymm3
	vaddps	%ymm3, %ymm9, %ymm12
	vbroadcastss	.LCPI19_8(%rip), %ymm15
	vfmadd231ps	%ymm15, %ymm12, %ymm11
	vbroadcastss	.LCPI19_9(%rip), %ymm0
	vfmadd231ps	%ymm12, %ymm0, %ymm11
	vbroadcastss	.LCPI19_11(%rip), %ymm10
	vbroadcastss	.LCPI19_10(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm11, %ymm10
	vbroadcastss	.LCPI19_12(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm11, %ymm10
	vfmadd213ps	%ymm4, %ymm11, %ymm10
	vbroadcastss	.LCPI19_14(%rip), %ymm3
	vfmadd213ps	%ymm3, %ymm11, %ymm10
	vbroadcastss	.LCPI19_15(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm11, %ymm10
	vfmadd213ps	%ymm0, %ymm11, %ymm10
	vcmpltps	%ymm6, %ymm8, %ymm13
	vblendvps	%ymm13, %ymm12, %ymm6, %ymm11
	vblendvps	%ymm13, %ymm10, %ymm0, %ymm12
	vfmadd213ps	%ymm14, %ymm7, %ymm5
	vmulps	%ymm12, %ymm8, %ymm8
	vcmpltps	%ymm6, %ymm2, %ymm12
	vbroadcastss	.LCPI19_6(%rip), %ymm13
	vmaxps	%ymm9, %ymm13, %ymm9
	vpslld	$23, %ymm9, %ymm9
	vfmadd213ps	%ymm0, %ymm9, %ymm10
	vbroadcastss	.LCPI19_7(%rip), %ymm1
	vaddps	%ymm1, %ymm5, %ymm9
	vbroadcastss	.LCPI19_8(%rip), %ymm15
	vfmadd231ps	%ymm15, %ymm9, %ymm7
	vbroadcastss	.LCPI19_9(%rip), %ymm15
	vfmadd231ps	%ymm9, %ymm15, %ymm7
	vdivps	%ymm10, %ymm8, %ymm8
	vbroadcastss	.LCPI19_11(%rip), %ymm10
	vbroadcastss	.LCPI19_10(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm7, %ymm10
	vbroadcastss	.LCPI19_12(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm7, %ymm10
	vfmadd213ps	%ymm4, %ymm7, %ymm10
	vfmadd213ps	%ymm3, %ymm7, %ymm10
	vfmadd213ps	%ymm0, %ymm7, %ymm10
	vfmadd213ps	%ymm0, %ymm7, %ymm10
	vblendvps	%ymm12, %ymm10, %ymm0, %ymm7
	vmulps	%ymm7, %ymm2, %ymm2
	vmaxps	%ymm5, %ymm13, %ymm5
	vpslld	$23, %ymm5, %ymm5
	vfmadd213ps	%ymm0, %ymm5, %ymm10
	vdivps	%ymm10, %ymm2, %ymm2
	vblendvps	%ymm12, %ymm9, %ymm6, %ymm5
	vbroadcastss	.LCPI19_16(%rip), %ymm9
	vmovaps	%ymm9, %ymm7
	vfmadd213ps	%ymm14, %ymm11, %ymm7
	vfmadd213ps	%ymm14, %ymm5, %ymm9
	vaddps	%ymm1, %ymm9, %ymm10
	vsubps	%ymm10, %ymm5, %ymm5
	vaddps	%ymm1, %ymm7, %ymm10
	vsubps	%ymm10, %ymm11, %ymm10
	vpslld	$23, %ymm9, %ymm9
	vmulps	%ymm2, %ymm9, %ymm2
	vpslld	$23, %ymm7, %ymm7
	vmulps	%ymm7, %ymm8, %ymm7
	vaddps	%ymm5, %ymm14, %ymm5
	vpslld	$23, %ymm5, %ymm5
	vmulps	%ymm5, %ymm2, %ymm5
	vaddps	%ymm14, %ymm10, %ymm2
	vpslld	$23, %ymm2, %ymm2
	vmulps	%ymm2, %ymm7, %ymm2
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB19_16
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB19_15
	vmovntps	%ymm5, (%r9)
	vmovntps	%ymm2, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB19_9
	jmp	.LBB19_18
	.p2align	4
.LBB19_15:
	vmovups	%ymm5, (%r9)
	vmovups	%ymm2, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB19_9
.LBB19_19:
	vzeroupper
	retq
.LBB19_17:
	testb	%dil, %dil
	je	.LBB19_19
.LBB19_18:
	sfence
	vzeroupper
	retq
.Lfunc_end19:
	.size	nt_f32_silu__avx2, .Lfunc_end19-nt_f32_silu__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI20_2:
	.long	0x80000000
.LCPI20_3:
	.long	0xc2d00000
.LCPI20_4:
	.long	0x4b40007f
.LCPI20_5:
	.long	0x3fb8aa3b
.LCPI20_6:
	.long	0xcb40007f
.LCPI20_7:
	.long	0xbf318000
.LCPI20_8:
	.long	0x395e8083
.LCPI20_9:
	.long	0x3c0913e1
.LCPI20_10:
	.long	0x3ab5b8d4
.LCPI20_11:
	.long	0x3d2aab8c
.LCPI20_12:
	.long	0x3e2aaa58
.LCPI20_13:
	.long	0x3effffff
.LCPI20_14:
	.long	0x3f800000
.LCPI20_15:
	.long	0x3f000000
.LCPI20_16:
	.long	0x3ca48c4d
.LCPI20_17:
	.long	0xbb57a608
.LCPI20_18:
	.long	0xbd6b587b
.LCPI20_19:
	.long	0x3dda5710
.LCPI20_20:
	.long	0xbe1d21b0
.LCPI20_21:
	.long	0x3e49a5aa
.LCPI20_22:
	.long	0xbe7f91f3
.LCPI20_23:
	.long	0x3eaaa6e8
.LCPI20_24:
	.long	0xbeffffe9
	.text
	.globl	nt_f32_softplus__avx2
	.p2align	4
	.type	nt_f32_softplus__avx2,@function
nt_f32_softplus__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB20_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB20_6
	cmpq	%rsi, %rdx
	jle	.LBB20_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB20_8
.LBB20_4:
	cmpq	%rsi, %rdx
	jle	.LBB20_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB20_7
.LBB20_6:
	cmpq	%rsi, %rdx
	jle	.LBB20_19
.LBB20_7:
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB20_8:
	vbroadcastss	.LCPI20_2(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vbroadcastss	.LCPI20_4(%rip), %ymm2
	vbroadcastss	.LCPI20_20(%rip), %ymm10
	vbroadcastss	.LCPI20_21(%rip), %ymm11
	vbroadcastss	.LCPI20_24(%rip), %ymm13
	jmp	.LBB20_9
	.p2align	4
.LBB20_16:
	vmovd	%r8d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	.LCPI20_0(%rip), %ymm3, %ymm6
	vmaskmovps	%ymm1, %ymm6, (%r9)
	vpcmpgtd	.LCPI20_1(%rip), %ymm3, %ymm1
	vmaskmovps	%ymm4, %ymm1, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB20_17
.LBB20_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB20_11
	vmovups	(%r9), %ymm1
	vmovups	32(%r9), %ymm3
	jmp	.LBB20_12
	.p2align	4
.LBB20_11:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm3
	vpcmpgtd	.LCPI20_0(%rip), %ymm3, %ymm1
	vmaskmovps	(%r9), %ymm1, %ymm1
	vpcmpgtd	.LCPI20_1(%rip), %ymm3, %ymm3
	vmaskmovps	32(%r9), %ymm3, %ymm3
.LBB20_12:
	vmovups	-40(%rsp), %ymm0
	vorps	%ymm0, %ymm1, %ymm6
	vorps	%ymm0, %ymm3, %ymm4
	vbroadcastss	.LCPI20_3(%rip), %ymm7
	vmaxps	%ymm4, %ymm7, %ymm4
	vmaxps	%ymm6, %ymm7, %ymm14
	vbroadcastss	.LCPI20_5(%rip), %ymm15
	vmovaps	%ymm15, %ymm6
	vfmadd213ps	%ymm2, %ymm14, %ymm6
	vfmadd213ps	%ymm2, %ymm4, %ymm15
	vxorps	%xmm7, %xmm7, %xmm7
	vcmpnltps	%ymm7, %ymm3, %ymm9
	vandps	%ymm3, %ymm9, %ymm12
	vcmpnltps	%ymm7, %ymm1, %ymm3
	vandps	%ymm1, %ymm3, %ymm9
	vbroadcastss	.LCPI20_6(%rip), %ymm0
	vaddps	%ymm0, %ymm15, %ymm15
	vaddps	%ymm0, %ymm6, %ymm3
	vbroadcastss	.LCPI20_7(%rip), %ymm1
	vfmadd231ps	%ymm1, %ymm3, %ymm14
	vfmadd231ps	%ymm1, %ymm15, %ymm4
	vbroadcastss	.LCPI20_8(%rip), %ymm1
	vfmadd231ps	%ymm1, %ymm15, %ymm4
	vfmadd231ps	%ymm1, %ymm3, %ymm14
	vbroadcastss	.LCPI20_10(%rip), %ymm8
	vmovaps	%ymm8, %ymm1
	vbroadcastss	.LCPI20_9(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm14, %ymm1
	vfmadd213ps	%ymm7, %ymm4, %ymm8
	vbroadcastss	.LCPI20_11(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm4, %ymm8
	vfmadd213ps	%ymm7, %ymm14, %ymm1
	vbroadcastss	.LCPI20_12(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm14, %ymm1
	vfmadd213ps	%ymm7, %ymm4, %ymm8
	vbroadcastss	.LCPI20_13(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm4, %ymm8
	vfmadd213ps	%ymm7, %ymm14, %ymm1
	vbroadcastss	.LCPI20_14(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm14, %ymm1
	vfmadd213ps	%ymm5, %ymm4, %ymm8
	vfmadd213ps	%ymm5, %ymm4, %ymm8
	vfmadd213ps	%ymm5, %ymm14, %ymm1
	vbroadcastss	.LCPI20_15(%rip), %ymm14
	vmovaps	%ymm14, %ymm4
	vfmadd213ps	%ymm2, %ymm3, %ymm4
	vfmadd213ps	%ymm2, %ymm15, %ymm14
	vaddps	%ymm0, %ymm4, %ymm7
	vsubps	%ymm7, %ymm3, %ymm3
	vaddps	%ymm0, %ymm14, %ymm7
	vsubps	%ymm7, %ymm15, %ymm7
	vpslld	$23, %ymm14, %ymm14
	vmulps	%ymm14, %ymm8, %ymm6
	vpslld	$23, %ymm4, %ymm4
	vmulps	%ymm4, %ymm1, %ymm1
	vaddps	%ymm2, %ymm3, %ymm3
	vpslld	$23, %ymm3, %ymm3
	vmulps	%ymm3, %ymm1, %ymm15
	vaddps	%ymm2, %ymm7, %ymm1
	vpslld	$23, %ymm1, %ymm1
	vmulps	%ymm1, %ymm6, %ymm1
	vbroadcastss	.LCPI20_17(%rip), %ymm7
	vmovaps	%ymm7, %ymm3
	vbroadcastss	.LCPI20_16(%rip), %ymm6
	vfmadd213ps	%ymm6, %ymm1, %ymm3
	vbroadcastss	.LCPI20_18(%rip), %ymm8
	vfmadd213ps	%ymm8, %ymm1, %ymm3
	vbroadcastss	.LCPI20_19(%rip), %ymm14
	vfmadd213ps	%ymm14, %ymm1, %ymm3
	vfmadd213ps	%ymm10, %ymm1, %ymm3
	vfmadd213ps	%ymm11, %ymm1, %ymm3
	vbroadcastss	.LCPI20_22(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm1, %ymm3
	vbroadcastss	.LCPI20_23(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm1, %ymm3
	vfmadd213ps	%ymm13, %ymm1, %ymm3
	vmulps	%ymm3, %ymm1, %ymm3
	vfmadd213ps	%ymm1, %ymm1, %ymm3
	vaddps	%ymm3, %ymm12, %ymm4
	vmovaps	%ymm7, %ymm1
	vfmadd213ps	%ymm6, %ymm15, %ymm1
	vfmadd213ps	%ymm8, %ymm15, %ymm1
	vfmadd213ps	%ymm14, %ymm15, %ymm1
	vfmadd213ps	%ymm10, %ymm15, %ymm1
	vfmadd213ps	%ymm11, %ymm15, %ymm1
	vfmadd213ps	%ymm0, %ymm15, %ymm1
	vfmadd213ps	%ymm5, %ymm15, %ymm1
	vfmadd213ps	%ymm13, %ymm15, %ymm1
	vmulps	%ymm1, %ymm15, %ymm1
	vfmadd213ps	%ymm15, %ymm15, %ymm1
	vaddps	%ymm1, %ymm9, %ymm1
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB20_16
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB20_15
	vmovntps	%ymm1, (%r9)
	vmovntps	%ymm4, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB20_9
	jmp	.LBB20_18
	.p2align	4
.LBB20_15:
	vmovups	%ymm1, (%r9)
	vmovups	%ymm4, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB20_9
.LBB20_19:
	vzeroupper
	retq
.LBB20_17:
	testb	%dil, %dil
	je	.LBB20_19
.LBB20_18:
	sfence
	vzeroupper
	retq
.Lfunc_end20:
	.size	nt_f32_softplus__avx2, .Lfunc_end20-nt_f32_softplus__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI21_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI21_1:
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
.LCPI21_2:
	.long	0xc2dc0000
.LCPI21_3:
	.long	0x80000000
.LCPI21_4:
	.long	0x3fb8aa3b
.LCPI21_5:
	.long	0x4b40007f
.LCPI21_6:
	.long	0x4b400043
.LCPI21_7:
	.long	0xcb40007f
.LCPI21_8:
	.long	0xbf318000
.LCPI21_9:
	.long	0x395e8083
.LCPI21_10:
	.long	0x3c0913e1
.LCPI21_11:
	.long	0x3ab5b8d4
.LCPI21_12:
	.long	0x3d2aab8c
.LCPI21_13:
	.long	0x3e2aaa58
.LCPI21_14:
	.long	0x3effffff
.LCPI21_15:
	.long	0x3f800000
.LCPI21_16:
	.long	0x40000000
.LCPI21_17:
	.long	0x3f000000
	.text
	.globl	nt_f32_mish__avx2
	.p2align	4
	.type	nt_f32_mish__avx2,@function
nt_f32_mish__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB21_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB21_6
	cmpq	%rsi, %rdx
	jle	.LBB21_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB21_8
.LBB21_4:
	cmpq	%rsi, %rdx
	jle	.LBB21_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB21_7
.LBB21_6:
	cmpq	%rsi, %rdx
	jle	.LBB21_19
.LBB21_7:
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB21_8:
	vbroadcastss	.LCPI21_3(%rip), %ymm0
	vmovups	%ymm0, -72(%rsp)
	vbroadcastss	.LCPI21_5(%rip), %ymm14
	vbroadcastss	.LCPI21_7(%rip), %ymm15
	vbroadcastss	.LCPI21_16(%rip), %ymm3
	jmp	.LBB21_9
	.p2align	4
.LBB21_16:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI21_0(%rip), %ymm1, %ymm4
	vmaskmovps	%ymm2, %ymm4, (%r9)
	vpcmpgtd	.LCPI21_1(%rip), %ymm1, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB21_17
.LBB21_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB21_11
	vmovups	(%r9), %ymm0
	vmovups	32(%r9), %ymm4
	jmp	.LBB21_12
	.p2align	4
.LBB21_11:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm2
	vpcmpgtd	.LCPI21_0(%rip), %ymm2, %ymm0
	vmaskmovps	(%r9), %ymm0, %ymm0
	vpcmpgtd	.LCPI21_1(%rip), %ymm2, %ymm2
	vmaskmovps	32(%r9), %ymm2, %ymm4
.LBB21_12:
	vbroadcastss	.LCPI21_2(%rip), %ymm1
	vmaxps	%ymm4, %ymm1, %ymm2
	vmovups	%ymm2, -40(%rsp)
	vmaxps	%ymm0, %ymm1, %ymm7
	vmovups	-72(%rsp), %ymm5
	vorps	%ymm5, %ymm4, %ymm4
	vorps	%ymm5, %ymm0, %ymm0
	vmaxps	%ymm0, %ymm1, %ymm13
	vmaxps	%ymm4, %ymm1, %ymm4
	vbroadcastss	.LCPI21_4(%rip), %ymm8
	vmovaps	%ymm8, %ymm0
	vfmadd213ps	%ymm14, %ymm4, %ymm0
	vfmadd213ps	%ymm14, %ymm13, %ymm8
	vbroadcastss	.LCPI21_6(%rip), %ymm1
	vmaxps	%ymm8, %ymm1, %ymm11
	vmaxps	%ymm0, %ymm1, %ymm10
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpltps	%ymm1, %ymm2, %ymm9
	vaddps	%ymm0, %ymm15, %ymm12
	vpslld	$23, %ymm10, %ymm0
	vaddps	%ymm15, %ymm8, %ymm8
	vbroadcastss	.LCPI21_8(%rip), %ymm1
	vfmadd231ps	%ymm1, %ymm8, %ymm13
	vfmadd231ps	%ymm1, %ymm12, %ymm4
	vbroadcastss	.LCPI21_9(%rip), %ymm1
	vfmadd231ps	%ymm12, %ymm1, %ymm4
	vfmadd231ps	%ymm8, %ymm1, %ymm13
	vbroadcastss	.LCPI21_11(%rip), %ymm6
	vmovaps	%ymm6, %ymm10
	vbroadcastss	.LCPI21_10(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm13, %ymm10
	vmovaps	%ymm6, %ymm1
	vfmadd213ps	%ymm5, %ymm4, %ymm1
	vbroadcastss	.LCPI21_12(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm4, %ymm1
	vfmadd213ps	%ymm5, %ymm13, %ymm10
	vbroadcastss	.LCPI21_13(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm13, %ymm10
	vfmadd213ps	%ymm5, %ymm4, %ymm1
	vbroadcastss	.LCPI21_14(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm4, %ymm1
	vfmadd213ps	%ymm5, %ymm13, %ymm10
	vbroadcastss	.LCPI21_15(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm13, %ymm10
	vfmadd213ps	%ymm2, %ymm4, %ymm1
	vfmadd213ps	%ymm2, %ymm4, %ymm1
	vfmadd213ps	%ymm2, %ymm13, %ymm10
	vmulps	%ymm0, %ymm1, %ymm4
	vmovaps	%ymm3, %ymm0
	vfmadd213ps	%ymm2, %ymm4, %ymm0
	vaddps	%ymm3, %ymm4, %ymm13
	vmulps	%ymm1, %ymm13, %ymm1
	vblendvps	%ymm9, %ymm1, %ymm0, %ymm1
	vaddps	%ymm4, %ymm4, %ymm5
	vfmadd213ps	%ymm0, %ymm4, %ymm5
	vxorps	%xmm0, %xmm0, %xmm0
	vcmpltps	%ymm0, %ymm7, %ymm6
	vblendvps	%ymm9, %ymm12, %ymm0, %ymm0
	vpslld	$23, %ymm11, %ymm11
	vmulps	%ymm11, %ymm10, %ymm11
	vmulps	%ymm4, %ymm13, %ymm4
	vmovaps	%ymm3, %ymm12
	vfmadd213ps	%ymm2, %ymm11, %ymm12
	vaddps	%ymm3, %ymm4, %ymm4
	vblendvps	%ymm9, %ymm4, %ymm5, %ymm4
	vaddps	%ymm3, %ymm11, %ymm5
	vmulps	%ymm5, %ymm10, %ymm9
	vblendvps	%ymm6, %ymm9, %ymm12, %ymm9
	vaddps	%ymm11, %ymm11, %ymm10
	vfmadd213ps	%ymm12, %ymm11, %ymm10
	vmulps	%ymm5, %ymm11, %ymm5
	vaddps	%ymm3, %ymm5, %ymm5
	vblendvps	%ymm6, %ymm5, %ymm10, %ymm5
	vmulps	%ymm7, %ymm9, %ymm7
	vdivps	%ymm5, %ymm7, %ymm5
	vmulps	-40(%rsp), %ymm1, %ymm1
	vdivps	%ymm4, %ymm1, %ymm1
	vxorps	%xmm2, %xmm2, %xmm2
	vblendvps	%ymm6, %ymm8, %ymm2, %ymm2
	vbroadcastss	.LCPI21_17(%rip), %ymm6
	vmovaps	%ymm6, %ymm4
	vfmadd213ps	%ymm14, %ymm0, %ymm4
	vfmadd213ps	%ymm14, %ymm2, %ymm6
	vaddps	%ymm6, %ymm15, %ymm7
	vsubps	%ymm7, %ymm2, %ymm2
	vaddps	%ymm4, %ymm15, %ymm7
	vsubps	%ymm7, %ymm0, %ymm0
	vpslld	$23, %ymm6, %ymm6
	vmulps	%ymm6, %ymm5, %ymm5
	vpslld	$23, %ymm4, %ymm4
	vmulps	%ymm4, %ymm1, %ymm1
	vaddps	%ymm2, %ymm14, %ymm2
	vpslld	$23, %ymm2, %ymm2
	vmulps	%ymm2, %ymm5, %ymm2
	vaddps	%ymm0, %ymm14, %ymm0
	vpslld	$23, %ymm0, %ymm0
	vmulps	%ymm0, %ymm1, %ymm0
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB21_16
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB21_15
	vmovntps	%ymm2, (%r9)
	vmovntps	%ymm0, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB21_9
	jmp	.LBB21_18
	.p2align	4
.LBB21_15:
	vmovups	%ymm2, (%r9)
	vmovups	%ymm0, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB21_9
.LBB21_19:
	vzeroupper
	retq
.LBB21_17:
	testb	%dil, %dil
	je	.LBB21_19
.LBB21_18:
	sfence
	vzeroupper
	retq
.Lfunc_end21:
	.size	nt_f32_mish__avx2, .Lfunc_end21-nt_f32_mish__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI22_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI22_1:
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
.LCPI22_2:
	.long	0xc18b3333
.LCPI22_3:
	.long	0x3fb8aa3b
.LCPI22_4:
	.long	0xcb40007f
.LCPI22_5:
	.long	0xbf318000
.LCPI22_6:
	.long	0x395e8083
.LCPI22_7:
	.long	0x3c0913e1
.LCPI22_8:
	.long	0x3ab5b8d4
.LCPI22_9:
	.long	0x3d2aab8c
.LCPI22_10:
	.long	0x3e2aaa58
.LCPI22_11:
	.long	0x3effffff
.LCPI22_12:
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
	jl	.LBB22_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB22_6
	cmpq	%rsi, %rdx
	jle	.LBB22_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB22_8
.LBB22_4:
	cmpq	%rsi, %rdx
	jle	.LBB22_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB22_7
.LBB22_6:
	cmpq	%rsi, %rdx
	jle	.LBB22_19
.LBB22_7:
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB22_8:
	vbroadcastss	%xmm0, %ymm0
	vmovups	%ymm0, -40(%rsp)
	vbroadcastss	.LCPI22_4(%rip), %ymm4
	vbroadcastss	.LCPI22_5(%rip), %ymm6
	vbroadcastss	.LCPI22_6(%rip), %ymm7
	vbroadcastss	.LCPI22_7(%rip), %ymm9
	vbroadcastss	.LCPI22_9(%rip), %ymm8
	vbroadcastss	.LCPI22_10(%rip), %ymm11
	vbroadcastss	.LCPI22_11(%rip), %ymm12
	jmp	.LBB22_9
	.p2align	4
.LBB22_16:
	vmovd	%r8d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	.LCPI22_0(%rip), %ymm2, %ymm13
	vmaskmovps	%ymm3, %ymm13, (%r9)
	vpcmpgtd	.LCPI22_1(%rip), %ymm2, %ymm2
	vmaskmovps	%ymm1, %ymm2, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB22_17
.LBB22_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB22_11
	vmovups	(%r9), %ymm15
	vmovups	32(%r9), %ymm13
	jmp	.LBB22_12
	.p2align	4
.LBB22_11:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI22_0(%rip), %ymm1, %ymm3
	vmaskmovps	(%r9), %ymm3, %ymm15
	vpcmpgtd	.LCPI22_1(%rip), %ymm1, %ymm1
	vmaskmovps	32(%r9), %ymm1, %ymm13
.LBB22_12:
	vbroadcastss	.LCPI22_2(%rip), %ymm1
	vmaxps	%ymm13, %ymm1, %ymm14
	vmaxps	%ymm15, %ymm1, %ymm1
	vbroadcastss	.LCPI22_3(%rip), %ymm5
	vmovaps	%ymm5, %ymm3
	vfmsub213ps	%ymm4, %ymm1, %ymm3
	vaddps	%ymm4, %ymm3, %ymm2
	vfmadd231ps	%ymm6, %ymm2, %ymm1
	vfmadd231ps	%ymm2, %ymm7, %ymm1
	vbroadcastss	.LCPI22_8(%rip), %ymm10
	vmovaps	%ymm10, %ymm2
	vfmadd213ps	%ymm9, %ymm1, %ymm2
	vfmadd213ps	%ymm8, %ymm1, %ymm2
	vfmadd213ps	%ymm11, %ymm1, %ymm2
	vfmadd213ps	%ymm12, %ymm1, %ymm2
	vmulps	%ymm2, %ymm1, %ymm2
	vfmadd213ps	%ymm1, %ymm1, %ymm2
	vpslld	$23, %ymm3, %ymm1
	vbroadcastss	.LCPI22_12(%rip), %ymm0
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
	jl	.LBB22_16
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB22_15
	vmovntps	%ymm3, (%r9)
	vmovntps	%ymm1, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB22_9
	jmp	.LBB22_18
	.p2align	4
.LBB22_15:
	vmovups	%ymm3, (%r9)
	vmovups	%ymm1, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB22_9
.LBB22_19:
	vzeroupper
	retq
.LBB22_17:
	testb	%dil, %dil
	je	.LBB22_19
.LBB22_18:
	sfence
	vzeroupper
	retq
.Lfunc_end22:
	.size	nt_f32_elu__avx2, .Lfunc_end22-nt_f32_elu__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI23_2:
	.long	0xc18b3333
.LCPI23_3:
	.long	0x3fb8aa3b
.LCPI23_4:
	.long	0xcb40007f
.LCPI23_5:
	.long	0xbf318000
.LCPI23_6:
	.long	0x395e8083
.LCPI23_7:
	.long	0x3c0913e1
.LCPI23_8:
	.long	0x3ab5b8d4
.LCPI23_9:
	.long	0x3d2aab8c
.LCPI23_10:
	.long	0x3e2aaa58
.LCPI23_11:
	.long	0x3effffff
.LCPI23_12:
	.long	0xbf800000
.LCPI23_13:
	.long	0x3fe10966
.LCPI23_14:
	.long	0x3f867d5f
	.text
	.globl	nt_f32_selu__avx2
	.p2align	4
	.type	nt_f32_selu__avx2,@function
nt_f32_selu__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB23_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB23_6
	cmpq	%rsi, %rdx
	jle	.LBB23_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB23_8
.LBB23_4:
	cmpq	%rsi, %rdx
	jle	.LBB23_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB23_7
.LBB23_6:
	cmpq	%rsi, %rdx
	jle	.LBB23_19
.LBB23_7:
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB23_8:
	vbroadcastss	.LCPI23_6(%rip), %ymm6
	vbroadcastss	.LCPI23_7(%rip), %ymm8
	vbroadcastss	.LCPI23_9(%rip), %ymm10
	vbroadcastss	.LCPI23_10(%rip), %ymm11
	vbroadcastss	.LCPI23_11(%rip), %ymm12
	vbroadcastss	.LCPI23_12(%rip), %ymm13
	vbroadcastss	.LCPI23_13(%rip), %ymm5
	jmp	.LBB23_9
	.p2align	4
.LBB23_16:
	vmovd	%r8d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	.LCPI23_0(%rip), %ymm1, %ymm3
	vmaskmovps	%ymm0, %ymm3, (%r9)
	vpcmpgtd	.LCPI23_1(%rip), %ymm1, %ymm0
	vmaskmovps	%ymm15, %ymm0, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB23_17
.LBB23_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB23_11
	vmovups	(%r9), %ymm14
	vmovups	32(%r9), %ymm15
	jmp	.LBB23_12
	.p2align	4
.LBB23_11:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI23_0(%rip), %ymm0, %ymm1
	vmaskmovps	(%r9), %ymm1, %ymm14
	vpcmpgtd	.LCPI23_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%r9), %ymm0, %ymm15
.LBB23_12:
	vbroadcastss	.LCPI23_2(%rip), %ymm4
	vmaxps	%ymm15, %ymm4, %ymm0
	vbroadcastss	.LCPI23_3(%rip), %ymm1
	vbroadcastss	.LCPI23_4(%rip), %ymm2
	vfmsub213ps	%ymm2, %ymm0, %ymm1
	vaddps	%ymm2, %ymm1, %ymm3
	vbroadcastss	.LCPI23_5(%rip), %ymm7
	vfmadd231ps	%ymm7, %ymm3, %ymm0
	vfmadd231ps	%ymm3, %ymm6, %ymm0
	vbroadcastss	.LCPI23_8(%rip), %ymm9
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
	vbroadcastss	.LCPI23_14(%rip), %ymm7
	vmulps	%ymm7, %ymm15, %ymm15
	vblendvps	%ymm3, %ymm1, %ymm15, %ymm15
	vbroadcastss	.LCPI23_3(%rip), %ymm1
	vfmsub213ps	%ymm2, %ymm0, %ymm1
	vaddps	%ymm2, %ymm1, %ymm3
	vbroadcastss	.LCPI23_5(%rip), %ymm2
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
	jl	.LBB23_16
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB23_15
	vmovntps	%ymm0, (%r9)
	vmovntps	%ymm15, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB23_9
	jmp	.LBB23_18
	.p2align	4
.LBB23_15:
	vmovups	%ymm0, (%r9)
	vmovups	%ymm15, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB23_9
.LBB23_19:
	vzeroupper
	retq
.LBB23_17:
	testb	%dil, %dil
	je	.LBB23_19
.LBB23_18:
	sfence
	vzeroupper
	retq
.Lfunc_end23:
	.size	nt_f32_selu__avx2, .Lfunc_end23-nt_f32_selu__avx2
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
	je	.LBB24_3
	vmovups	(%rcx), %ymm12
	vmovups	32(%rcx), %ymm13
	vbroadcastss	%xmm12, %ymm14
	vbroadcastss	(%r8), %ymm15
	.p2align	4
.LBB24_2:
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
	jne	.LBB24_2
.LBB24_3:
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
.Lfunc_end24:
	.size	nt_f32_fma_peak__avx2, .Lfunc_end24-nt_f32_fma_peak__avx2
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
	je	.LBB25_3
	movq	(%rdi), %rax
	shlq	$9, %rsi
	addq	%rsi, %rax
	addq	$448, %rax
	.p2align	4
.LBB25_2:
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
	jne	.LBB25_2
.LBB25_3:
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
.Lfunc_end25:
	.size	nt_f32_read_sum__avx2, .Lfunc_end25-nt_f32_read_sum__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI26_2:
	.long	0xc2d00000
.LCPI26_3:
	.long	0x42b20000
.LCPI26_4:
	.long	0x4b40007f
.LCPI26_5:
	.long	0x3fb8aa3b
.LCPI26_6:
	.long	0xcb40007f
.LCPI26_7:
	.long	0xbf318000
.LCPI26_8:
	.long	0x395e8083
.LCPI26_9:
	.long	0x3c0913e1
.LCPI26_10:
	.long	0x3ab5b8d4
.LCPI26_11:
	.long	0x3d2aab8c
.LCPI26_12:
	.long	0x3e2aaa58
.LCPI26_13:
	.long	0x3effffff
.LCPI26_14:
	.long	0x3f800000
.LCPI26_15:
	.long	0x3f000000
	.text
	.globl	nt_f32_exp__avx2
	.p2align	4
	.type	nt_f32_exp__avx2,@function
nt_f32_exp__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB26_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB26_6
	cmpq	%rsi, %rdx
	jle	.LBB26_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB26_8
.LBB26_4:
	cmpq	%rsi, %rdx
	jle	.LBB26_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB26_7
.LBB26_6:
	cmpq	%rsi, %rdx
	jle	.LBB26_19
.LBB26_7:
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB26_8:
	vbroadcastss	.LCPI26_4(%rip), %ymm2
	vbroadcastss	.LCPI26_6(%rip), %ymm4
	vbroadcastss	.LCPI26_9(%rip), %ymm7
	vbroadcastss	.LCPI26_10(%rip), %ymm5
	vbroadcastss	.LCPI26_11(%rip), %ymm9
	vbroadcastss	.LCPI26_12(%rip), %ymm10
	vbroadcastss	.LCPI26_13(%rip), %ymm11
	vbroadcastss	.LCPI26_14(%rip), %ymm12
	vbroadcastss	.LCPI26_15(%rip), %ymm13
	jmp	.LBB26_9
	.p2align	4
.LBB26_16:
	vmovd	%r8d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	.LCPI26_0(%rip), %ymm3, %ymm6
	vmaskmovps	%ymm1, %ymm6, (%r9)
	vpcmpgtd	.LCPI26_1(%rip), %ymm3, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB26_17
.LBB26_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB26_11
	vmovups	(%r9), %ymm0
	vmovups	32(%r9), %ymm1
	jmp	.LBB26_12
	.p2align	4
.LBB26_11:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm1
	vpcmpgtd	.LCPI26_0(%rip), %ymm1, %ymm0
	vmaskmovps	(%r9), %ymm0, %ymm0
	vpcmpgtd	.LCPI26_1(%rip), %ymm1, %ymm1
	vmaskmovps	32(%r9), %ymm1, %ymm1
.LBB26_12:
	vbroadcastss	.LCPI26_2(%rip), %ymm3
	vmaxps	%ymm0, %ymm3, %ymm14
	vmaxps	%ymm1, %ymm3, %ymm0
	vbroadcastss	.LCPI26_3(%rip), %ymm1
	vminps	%ymm0, %ymm1, %ymm0
	vminps	%ymm14, %ymm1, %ymm1
	vbroadcastss	.LCPI26_5(%rip), %ymm15
	vmovaps	%ymm15, %ymm14
	vfmadd213ps	%ymm2, %ymm1, %ymm14
	vfmadd213ps	%ymm2, %ymm0, %ymm15
	vaddps	%ymm4, %ymm15, %ymm15
	vaddps	%ymm4, %ymm14, %ymm14
	vbroadcastss	.LCPI26_7(%rip), %ymm3
	vfmadd231ps	%ymm3, %ymm15, %ymm0
	vfmadd231ps	%ymm3, %ymm14, %ymm1
	vbroadcastss	.LCPI26_8(%rip), %ymm3
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
	jl	.LBB26_16
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB26_15
	vmovntps	%ymm1, (%r9)
	vmovntps	%ymm0, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB26_9
	jmp	.LBB26_18
	.p2align	4
.LBB26_15:
	vmovups	%ymm1, (%r9)
	vmovups	%ymm0, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB26_9
.LBB26_19:
	vzeroupper
	retq
.LBB26_17:
	testb	%dil, %dil
	je	.LBB26_19
.LBB26_18:
	sfence
	vzeroupper
	retq
.Lfunc_end26:
	.size	nt_f32_exp__avx2, .Lfunc_end26-nt_f32_exp__avx2
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
	.long	0x00800000
.LCPI27_3:
	.long	0x4b800000
.LCPI27_4:
	.long	3234528013
.LCPI27_5:
	.long	4286578688
.LCPI27_6:
	.long	0x41c00000
.LCPI27_7:
	.long	0xbf800000
.LCPI27_8:
	.long	0x3e02af31
.LCPI27_9:
	.long	0xbd9c6488
.LCPI27_10:
	.long	0xbe06c119
.LCPI27_11:
	.long	0x3e116c9b
.LCPI27_12:
	.long	0xbe2a3946
.LCPI27_13:
	.long	0x3e4cd00e
.LCPI27_14:
	.long	0xbe800113
.LCPI27_15:
	.long	0x3eaaaaaa
.LCPI27_16:
	.long	0xb95e8083
.LCPI27_17:
	.long	0xbf000000
.LCPI27_18:
	.long	0x3f318000
.LCPI27_19:
	.long	0x7f800000
.LCPI27_20:
	.long	0x7fc00000
	.text
	.globl	nt_f32_log__avx2
	.p2align	4
	.type	nt_f32_log__avx2,@function
nt_f32_log__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB27_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB27_6
	cmpq	%rsi, %rdx
	jle	.LBB27_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB27_8
.LBB27_4:
	cmpq	%rsi, %rdx
	jle	.LBB27_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB27_7
.LBB27_6:
	cmpq	%rsi, %rdx
	jle	.LBB27_19
.LBB27_7:
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB27_8:
	vbroadcastss	.LCPI27_4(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vpbroadcastd	.LCPI27_5(%rip), %ymm3
	vbroadcastss	.LCPI27_6(%rip), %ymm4
	vxorps	%xmm5, %xmm5, %xmm5
	vbroadcastss	.LCPI27_19(%rip), %ymm6
	jmp	.LBB27_9
	.p2align	4
.LBB27_16:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI27_0(%rip), %ymm0, %ymm1
	vmaskmovps	%ymm10, %ymm1, (%r9)
	vpcmpgtd	.LCPI27_1(%rip), %ymm0, %ymm0
	vmaskmovps	%ymm8, %ymm0, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB27_17
.LBB27_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB27_11
	vmovups	(%r9), %ymm10
	vmovups	32(%r9), %ymm8
	jmp	.LBB27_12
	.p2align	4
.LBB27_11:
	vmovd	%r8d, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI27_0(%rip), %ymm8, %ymm10
	vmaskmovps	(%r9), %ymm10, %ymm10
	vpcmpgtd	.LCPI27_1(%rip), %ymm8, %ymm8
	vmaskmovps	32(%r9), %ymm8, %ymm8
.LBB27_12:
	vbroadcastss	.LCPI27_2(%rip), %ymm0
	vcmpltps	%ymm0, %ymm10, %ymm11
	vcmpltps	%ymm0, %ymm8, %ymm13
	vbroadcastss	.LCPI27_3(%rip), %ymm0
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
	vbroadcastss	.LCPI27_7(%rip), %ymm1
	vaddps	%ymm1, %ymm0, %ymm13
	vaddps	%ymm1, %ymm15, %ymm14
	vbroadcastss	.LCPI27_9(%rip), %ymm9
	vmovaps	%ymm9, %ymm0
	vbroadcastss	.LCPI27_8(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vmovaps	%ymm9, %ymm1
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vbroadcastss	.LCPI27_10(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vbroadcastss	.LCPI27_11(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vbroadcastss	.LCPI27_12(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vbroadcastss	.LCPI27_13(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vbroadcastss	.LCPI27_14(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vbroadcastss	.LCPI27_15(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm14, %ymm0
	vfmadd213ps	%ymm7, %ymm13, %ymm1
	vmulps	%ymm13, %ymm13, %ymm7
	vmulps	%ymm14, %ymm14, %ymm15
	vmulps	%ymm15, %ymm14, %ymm9
	vmulps	%ymm0, %ymm9, %ymm0
	vmulps	%ymm7, %ymm13, %ymm9
	vmulps	%ymm1, %ymm9, %ymm1
	vbroadcastss	.LCPI27_16(%rip), %ymm9
	vfmadd231ps	%ymm9, %ymm11, %ymm1
	vbroadcastss	.LCPI27_17(%rip), %ymm2
	vfmadd231ps	%ymm7, %ymm2, %ymm1
	vfmadd231ps	%ymm9, %ymm12, %ymm0
	vfmadd231ps	%ymm15, %ymm2, %ymm0
	vaddps	%ymm0, %ymm14, %ymm0
	vaddps	%ymm1, %ymm13, %ymm1
	vbroadcastss	.LCPI27_18(%rip), %ymm2
	vfmadd231ps	%ymm12, %ymm2, %ymm0
	vcmpeqps	%ymm6, %ymm10, %ymm7
	vblendvps	%ymm7, %ymm6, %ymm0, %ymm0
	vfmadd231ps	%ymm11, %ymm2, %ymm1
	vcmpeqps	%ymm6, %ymm8, %ymm7
	vblendvps	%ymm7, %ymm6, %ymm1, %ymm1
	vcmpeqps	%ymm5, %ymm8, %ymm7
	vbroadcastss	.LCPI27_5(%rip), %ymm2
	vblendvps	%ymm7, %ymm2, %ymm1, %ymm1
	vcmpeqps	%ymm5, %ymm10, %ymm7
	vblendvps	%ymm7, %ymm2, %ymm0, %ymm0
	vcmpnleps	%ymm10, %ymm5, %ymm7
	vbroadcastss	.LCPI27_20(%rip), %ymm2
	vblendvps	%ymm7, %ymm2, %ymm0, %ymm10
	vcmpnleps	%ymm8, %ymm5, %ymm0
	vblendvps	%ymm0, %ymm2, %ymm1, %ymm8
	leaq	(%rcx,%rsi,4), %r9
	cmpq	$16, %r8
	jl	.LBB27_16
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB27_15
	vmovntps	%ymm10, (%r9)
	vmovntps	%ymm8, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB27_9
	jmp	.LBB27_18
	.p2align	4
.LBB27_15:
	vmovups	%ymm10, (%r9)
	vmovups	%ymm8, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB27_9
.LBB27_19:
	vzeroupper
	retq
.LBB27_17:
	testb	%dil, %dil
	je	.LBB27_19
.LBB27_18:
	sfence
	vzeroupper
	retq
.Lfunc_end27:
	.size	nt_f32_log__avx2, .Lfunc_end27-nt_f32_log__avx2
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
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI28_2:
	.long	0xba51a8af
.LCPI28_3:
	.long	0x38a3b8fe
.LCPI28_4:
	.long	0x3ba9f912
.LCPI28_5:
	.long	0xbcdbfb8d
.LCPI28_6:
	.long	0x3de71673
.LCPI28_7:
	.long	0xbec0939f
.LCPI28_8:
	.long	0x3e0375d4
.LCPI28_9:
	.long	0x7fffffff
.LCPI28_10:
	.long	0x40780000
.LCPI28_11:
	.long	0xc0200000
.LCPI28_12:
	.long	0x37ae8689
.LCPI28_13:
	.long	0xb71c2df3
.LCPI28_14:
	.long	0x38840e47
.LCPI28_15:
	.long	0xb99185bb
.LCPI28_16:
	.long	0x3994f820
.LCPI28_17:
	.long	0x3a14c75a
.LCPI28_18:
	.long	0xbb388972
.LCPI28_19:
	.long	0x3bc81471
.LCPI28_20:
	.long	0xbc0d2b87
.LCPI28_21:
	.long	0x3c08d73f
.LCPI28_22:
	.long	0xbbb278d7
.LCPI28_23:
	.long	0x3b0ec0c4
.LCPI28_24:
	.long	0x3f7fe555
.LCPI28_25:
	.long	0x3f800000
.LCPI28_26:
	.long	2147483648
	.text
	.globl	nt_f32_erf__avx2
	.p2align	4
	.type	nt_f32_erf__avx2,@function
nt_f32_erf__avx2:
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB28_4
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	cmpq	%rax, %rcx
	je	.LBB28_6
	cmpq	%rsi, %rdx
	jle	.LBB28_18
	leal	(%rcx,%rsi,4), %edi
	negl	%edi
	shrl	$2, %edi
	negl	%edi
	andl	$15, %edi
	movl	$16, %r9d
	subq	%rdi, %r9
	movb	$1, %dil
	jmp	.LBB28_8
.LBB28_4:
	cmpq	%rsi, %rdx
	jle	.LBB28_19
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	jmp	.LBB28_7
.LBB28_6:
	cmpq	%rsi, %rdx
	jle	.LBB28_19
.LBB28_7:
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB28_8:
	vbroadcastss	.LCPI28_9(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vbroadcastss	.LCPI28_26(%rip), %ymm0
	vmovups	%ymm0, -72(%rsp)
	vbroadcastss	.LCPI28_21(%rip), %ymm4
	jmp	.LBB28_9
	.p2align	4
.LBB28_16:
	vmovd	%r8d, %xmm10
	vpbroadcastd	%xmm10, %ymm10
	vpcmpgtd	.LCPI28_0(%rip), %ymm10, %ymm12
	vmaskmovps	%ymm0, %ymm12, (%r9)
	vpcmpgtd	.LCPI28_1(%rip), %ymm10, %ymm0
	vmaskmovps	%ymm11, %ymm0, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB28_17
.LBB28_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB28_11
	vmovups	(%r9), %ymm10
	vmovups	32(%r9), %ymm13
	jmp	.LBB28_12
	.p2align	4
.LBB28_11:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI28_0(%rip), %ymm0, %ymm10
	vmaskmovps	(%r9), %ymm10, %ymm10
	vpcmpgtd	.LCPI28_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%r9), %ymm0, %ymm13
.LBB28_12:
	vmulps	%ymm10, %ymm10, %ymm0
	vmulps	%ymm13, %ymm13, %ymm14
	vbroadcastss	.LCPI28_3(%rip), %ymm2
	vmovaps	%ymm2, %ymm11
	vbroadcastss	.LCPI28_2(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm14, %ymm11
	vmovaps	%ymm2, %ymm12
	vfmadd213ps	%ymm15, %ymm0, %ymm12
	vbroadcastss	.LCPI28_4(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm12
	vfmadd213ps	%ymm2, %ymm14, %ymm11
	vbroadcastss	.LCPI28_5(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm14, %ymm11
	vfmadd213ps	%ymm2, %ymm0, %ymm12
	vbroadcastss	.LCPI28_6(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm12
	vfmadd213ps	%ymm2, %ymm14, %ymm11
	vbroadcastss	.LCPI28_7(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm14, %ymm11
	vfmadd213ps	%ymm2, %ymm0, %ymm12
	vbroadcastss	.LCPI28_8(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm12
	vfmadd213ps	%ymm2, %ymm14, %ymm11
	vmovups	-40(%rsp), %ymm9
	vandps	%ymm9, %ymm13, %ymm14
	vbroadcastss	.LCPI28_10(%rip), %ymm2
	vminps	%ymm14, %ymm2, %ymm0
	vbroadcastss	.LCPI28_11(%rip), %ymm3
	vaddps	%ymm3, %ymm0, %ymm0
	vbroadcastss	.LCPI28_13(%rip), %ymm15
	vbroadcastss	.LCPI28_12(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm0, %ymm15
	vbroadcastss	.LCPI28_14(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm0, %ymm15
	vbroadcastss	.LCPI28_15(%rip), %ymm6
	vfmadd213ps	%ymm6, %ymm0, %ymm15
	vbroadcastss	.LCPI28_16(%rip), %ymm8
	vfmadd213ps	%ymm8, %ymm0, %ymm15
	vbroadcastss	.LCPI28_17(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm0, %ymm15
	vbroadcastss	.LCPI28_18(%rip), %ymm7
	vfmadd213ps	%ymm7, %ymm0, %ymm15
	vbroadcastss	.LCPI28_19(%rip), %ymm3
	vfmadd213ps	%ymm3, %ymm0, %ymm15
	vbroadcastss	.LCPI28_20(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm15
	vfmadd213ps	%ymm4, %ymm0, %ymm15
	vbroadcastss	.LCPI28_22(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm0, %ymm15
	vbroadcastss	.LCPI28_23(%rip), %ymm6
	vfmadd213ps	%ymm6, %ymm0, %ymm15
	vbroadcastss	.LCPI28_24(%rip), %ymm8
	vfmadd213ps	%ymm8, %ymm0, %ymm15
	vfmadd213ps	%ymm13, %ymm13, %ymm11
	vmovups	-72(%rsp), %ymm1
	vandps	%ymm1, %ymm13, %ymm0
	vorps	%ymm0, %ymm15, %ymm0
	vandps	%ymm9, %ymm10, %ymm13
	vbroadcastss	.LCPI28_25(%rip), %ymm9
	vcmpltps	%ymm14, %ymm9, %ymm14
	vblendvps	%ymm14, %ymm0, %ymm11, %ymm11
	vbroadcastss	.LCPI28_10(%rip), %ymm0
	vminps	%ymm13, %ymm0, %ymm0
	vbroadcastss	.LCPI28_11(%rip), %ymm14
	vaddps	%ymm0, %ymm14, %ymm0
	vbroadcastss	.LCPI28_13(%rip), %ymm14
	vbroadcastss	.LCPI28_12(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm0, %ymm14
	vbroadcastss	.LCPI28_14(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm0, %ymm14
	vbroadcastss	.LCPI28_15(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm0, %ymm14
	vbroadcastss	.LCPI28_16(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm0, %ymm14
	vbroadcastss	.LCPI28_17(%rip), %ymm15
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
	jl	.LBB28_16
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB28_15
	vmovntps	%ymm0, (%r9)
	vmovntps	%ymm11, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB28_9
	jmp	.LBB28_18
	.p2align	4
.LBB28_15:
	vmovups	%ymm0, (%r9)
	vmovups	%ymm11, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB28_9
.LBB28_19:
	vzeroupper
	retq
.LBB28_17:
	testb	%dil, %dil
	je	.LBB28_19
.LBB28_18:
	sfence
	vzeroupper
	retq
.Lfunc_end28:
	.size	nt_f32_erf__avx2, .Lfunc_end28-nt_f32_erf__avx2
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
	.long	0x7fffffff
.LCPI29_3:
	.long	0x463b8000
.LCPI29_4:
	.long	0x3ea2f984
.LCPI29_5:
	.long	0x4b400000
.LCPI29_6:
	.long	0xcb400000
.LCPI29_7:
	.long	0xc0490000
.LCPI29_8:
	.long	0xba7da000
.LCPI29_9:
	.long	0xb4222000
.LCPI29_10:
	.long	0xacb4611a
.LCPI29_11:
	.long	0xb94fb877
.LCPI29_12:
	.long	0x362ee462
.LCPI29_13:
	.long	0x3c08876d
.LCPI29_14:
	.long	0xbe2aaaa6
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI29_15:
	.quad	0x3fd45f3060000000
.LCPI29_16:
	.quad	0x4650000000000000
.LCPI29_17:
	.quad	0x4338000000000000
.LCPI29_18:
	.quad	0x3e4b939100000000
.LCPI29_19:
	.quad	0x3ca529fc20000000
.LCPI29_20:
	.quad	0x3b0d5f47d0000000
.LCPI29_21:
	.quad	0x39634ddc08000000
.LCPI29_22:
	.quad	0x37c6d8a560000000
.LCPI29_23:
	.quad	0x36293c4390000000
.LCPI29_24:
	.quad	0x34407f9400000000
.LCPI29_25:
	.quad	0xc338000000000000
.LCPI29_26:
	.quad	0x3fe0000000000000
.LCPI29_27:
	.quad	0x400921fb54442d18
.LCPI29_28:
	.quad	0x4168000000000000
.LCPI29_29:
	.quad	0x4000000000000000
	.text
	.globl	nt_f32_sin__avx2
	.p2align	4
	.type	nt_f32_sin__avx2,@function
nt_f32_sin__avx2:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$608, %rsp
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB29_1
	movq	8(%rdi), %rax
	cmpq	(%rdi), %rax
	setne	%al
	cmpq	%rsi, %rdx
	jg	.LBB29_4
	jmp	.LBB29_33
.LBB29_1:
	xorl	%eax, %eax
	cmpq	%rsi, %rdx
	jle	.LBB29_33
.LBB29_4:
	leal	(,%rsi,4), %ecx
	addl	8(%rdi), %ecx
	negl	%ecx
	shrl	$2, %ecx
	negl	%ecx
	andl	$15, %ecx
	movl	$256, %r9d
	subq	%rcx, %r9
	vmovdqa	.LCPI29_0(%rip), %ymm9
	vmovdqa	.LCPI29_1(%rip), %ymm10
	vbroadcastss	.LCPI29_2(%rip), %ymm13
	vbroadcastss	.LCPI29_12(%rip), %ymm15
	vbroadcastss	.LCPI29_13(%rip), %ymm14
	vbroadcastss	.LCPI29_14(%rip), %ymm11
	vmovaps	%ymm13, 224(%rsp)
	jmp	.LBB29_5
	.p2align	4
.LBB29_40:
	movl	$256, %r9d
	cmpq	%rdx, %rcx
	vmovaps	%ymm4, %ymm13
	jge	.LBB29_33
.LBB29_5:
	movq	%rsi, %r8
	movq	%r9, %rcx
	addq	%rsi, %rcx
	cmpq	%rcx, %rdx
	movq	%rcx, %rsi
	cmovlq	%rdx, %rsi
	movq	(%rdi), %r9
	movq	%rsi, %r10
	vxorps	%xmm0, %xmm0, %xmm0
	vxorps	%xmm1, %xmm1, %xmm1
	subq	%r8, %r10
	jle	.LBB29_11
	movq	%r8, %r11
	jmp	.LBB29_7
	.p2align	4
.LBB29_9:
	vmovups	(%rbx), %ymm2
	vmovups	32(%rbx), %ymm3
.LBB29_10:
	vandps	%ymm3, %ymm13, %ymm3
	vmaxps	%ymm1, %ymm3, %ymm1
	vandps	%ymm2, %ymm13, %ymm2
	vmaxps	%ymm0, %ymm2, %ymm0
	addq	$16, %r11
	addq	$-16, %r10
	cmpq	%rsi, %r11
	jge	.LBB29_11
.LBB29_7:
	leaq	(%r9,%r11,4), %rbx
	cmpq	$15, %r10
	jg	.LBB29_9
	vmovd	%r10d, %xmm2
	vpbroadcastd	%xmm2, %ymm3
	vpcmpgtd	%ymm9, %ymm3, %ymm2
	vmaskmovps	(%rbx), %ymm2, %ymm2
	vpcmpgtd	%ymm10, %ymm3, %ymm3
	vmaskmovps	32(%r9,%r11,4), %ymm3, %ymm3
	jmp	.LBB29_10
	.p2align	4
.LBB29_11:
	xorl	%r10d, %r10d
	vmovaps	%xmm0, %xmm2
	jmp	.LBB29_12
	.p2align	4
.LBB29_19:
	vmovaps	%xmm3, %xmm2
.LBB29_20:
	addq	$2, %r10
	cmpq	$16, %r10
	je	.LBB29_21
.LBB29_12:
	vmovaps	%ymm0, 512(%rsp)
	vmovaps	%ymm1, 544(%rsp)
	movl	%r10d, %r11d
	andl	$15, %r11d
	vmovss	512(%rsp,%r11,4), %xmm3
	vucomiss	%xmm3, %xmm2
	ja	.LBB29_15
	vmovd	%xmm3, %r11d
	movl	%r11d, %ebx
	notl	%ebx
	testl	$2139095040, %ebx
	jne	.LBB29_14
	testl	$8388607, %r11d
	je	.LBB29_14
	vmovaps	%xmm2, %xmm3
.LBB29_14:
	vmovaps	%xmm3, %xmm2
.LBB29_15:
	vmovaps	%ymm0, 448(%rsp)
	vmovaps	%ymm1, 480(%rsp)
	leal	1(%r10), %r11d
	andl	$15, %r11d
	vmovss	448(%rsp,%r11,4), %xmm3
	vucomiss	%xmm3, %xmm2
	ja	.LBB29_20
	vmovd	%xmm3, %r11d
	movl	%r11d, %ebx
	notl	%ebx
	testl	$2139095040, %ebx
	jne	.LBB29_19
	testl	$8388607, %r11d
	je	.LBB29_19
	vmovaps	%xmm2, %xmm3
	jmp	.LBB29_19
	.p2align	4
.LBB29_21:
	vmovss	.LCPI29_3(%rip), %xmm0
	vucomiss	%xmm2, %xmm0
	movq	8(%rdi), %r10
	vmovaps	%ymm13, %ymm4
	jae	.LBB29_22
	testb	%al, %al
	je	.LBB29_42
	cmpq	%r8, %rsi
	jle	.LBB29_40
	leal	(%r10,%r8,4), %r11d
	negl	%r11d
	shrl	$2, %r11d
	negl	%r11d
	andl	$15, %r11d
	movl	$16, %ebx
	subq	%r11, %rbx
	jmp	.LBB29_45
	.p2align	4
.LBB29_22:
	testb	%al, %al
	je	.LBB29_39
	cmpq	%r8, %rsi
	jle	.LBB29_40
	leal	(%r10,%r8,4), %r11d
	negl	%r11d
	shrl	$2, %r11d
	negl	%r11d
	andl	$15, %r11d
	movl	$16, %ebx
	subq	%r11, %rbx
	jmp	.LBB29_25
	.p2align	4
.LBB29_42:
	movl	$16, %ebx
	cmpq	%r8, %rsi
	jg	.LBB29_45
	jmp	.LBB29_40
	.p2align	4
.LBB29_49:
	vmovd	%r11d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vmovdqa	.LCPI29_0(%rip), %ymm9
	vpcmpgtd	%ymm9, %ymm1, %ymm3
	vmaskmovps	%ymm2, %ymm3, (%rbx)
	vmovdqa	.LCPI29_1(%rip), %ymm10
	vpcmpgtd	%ymm10, %ymm1, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rbx)
.LBB29_51:
	vmovaps	%ymm11, %ymm15
	vmovaps	%ymm12, %ymm14
	addq	%r11, %r8
	movl	$16, %ebx
	cmpq	%rsi, %r8
	vmovaps	%ymm13, %ymm11
	jge	.LBB29_40
.LBB29_45:
	movq	%rsi, %r11
	subq	%r8, %r11
	cmpq	%rbx, %r11
	cmovgeq	%rbx, %r11
	leaq	(%r9,%r8,4), %rbx
	cmpq	$16, %r11
	jne	.LBB29_47
	vmovups	(%rbx), %ymm1
	vmovups	32(%rbx), %ymm0
	jmp	.LBB29_48
	.p2align	4
.LBB29_47:
	vmovd	%r11d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm9, %ymm0, %ymm1
	vmaskmovps	(%rbx), %ymm1, %ymm1
	vpcmpgtd	%ymm10, %ymm0, %ymm0
	vmaskmovps	32(%rbx), %ymm0, %ymm0
.LBB29_48:
	vmovaps	%ymm0, 192(%rsp)
	vmovaps	%ymm1, 416(%rsp)
	vextractf128	$1, %ymm1, %xmm0
	vcvtps2pd	%xmm0, %ymm7
	vcvtps2pd	%xmm1, %ymm0
	vbroadcastsd	.LCPI29_15(%rip), %ymm1
	vmulpd	%ymm1, %ymm0, %ymm2
	vmulpd	%ymm1, %ymm7, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm4
	vbroadcastsd	.LCPI29_16(%rip), %ymm8
	vcmpnlepd	%ymm4, %ymm8, %ymm4
	vcmpnlepd	%ymm3, %ymm8, %ymm3
	vandpd	%ymm1, %ymm3, %ymm1
	vandpd	%ymm2, %ymm4, %ymm14
	vbroadcastsd	.LCPI29_18(%rip), %ymm3
	vmulpd	%ymm3, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm7, %ymm3
	vmulpd	%ymm3, %ymm3, %ymm4
	vmulpd	%ymm2, %ymm2, %ymm5
	vcmpnlepd	%ymm5, %ymm8, %ymm5
	vcmpnlepd	%ymm4, %ymm8, %ymm4
	vandpd	%ymm3, %ymm4, %ymm13
	vandpd	%ymm2, %ymm5, %ymm12
	vbroadcastsd	.LCPI29_19(%rip), %ymm2
	vmulpd	%ymm2, %ymm0, %ymm3
	vmulpd	%ymm2, %ymm7, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm5
	vmulpd	%ymm3, %ymm3, %ymm6
	vcmpnlepd	%ymm6, %ymm8, %ymm6
	vcmpnlepd	%ymm5, %ymm8, %ymm5
	vandpd	%ymm4, %ymm5, %ymm2
	vmovapd	%ymm2, 32(%rsp)
	vandpd	%ymm3, %ymm6, %ymm5
	vbroadcastsd	.LCPI29_20(%rip), %ymm2
	vmulpd	%ymm2, %ymm0, %ymm3
	vmulpd	%ymm2, %ymm7, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm6
	vmulpd	%ymm3, %ymm3, %ymm9
	vcmpnlepd	%ymm9, %ymm8, %ymm10
	vcmpnlepd	%ymm6, %ymm8, %ymm6
	vandpd	%ymm4, %ymm6, %ymm9
	vandpd	%ymm3, %ymm10, %ymm10
	vbroadcastsd	.LCPI29_21(%rip), %ymm3
	vmulpd	%ymm3, %ymm0, %ymm4
	vmulpd	%ymm3, %ymm7, %ymm3
	vmulpd	%ymm3, %ymm3, %ymm6
	vmulpd	%ymm4, %ymm4, %ymm11
	vcmpnlepd	%ymm11, %ymm8, %ymm11
	vcmpnlepd	%ymm6, %ymm8, %ymm6
	vandpd	%ymm3, %ymm6, %ymm2
	vmovapd	%ymm2, 64(%rsp)
	vandpd	%ymm4, %ymm11, %ymm11
	vbroadcastsd	.LCPI29_22(%rip), %ymm3
	vmulpd	%ymm3, %ymm7, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm6
	vcmpnlepd	%ymm6, %ymm8, %ymm6
	vandpd	%ymm4, %ymm6, %ymm2
	vmovapd	%ymm2, 160(%rsp)
	vmulpd	%ymm3, %ymm0, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm6
	vcmpnlepd	%ymm6, %ymm8, %ymm6
	vandpd	%ymm4, %ymm6, %ymm6
	vbroadcastsd	.LCPI29_23(%rip), %ymm2
	vmulpd	%ymm2, %ymm7, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm3
	vcmpnlepd	%ymm3, %ymm8, %ymm3
	vandpd	%ymm4, %ymm3, %ymm3
	vmovapd	%ymm3, 128(%rsp)
	vmulpd	%ymm2, %ymm0, %ymm3
	vmulpd	%ymm3, %ymm3, %ymm4
	vcmpnlepd	%ymm4, %ymm8, %ymm4
	vandpd	%ymm3, %ymm4, %ymm4
	vbroadcastsd	.LCPI29_24(%rip), %ymm2
	vmulpd	%ymm2, %ymm7, %ymm3
	vmulpd	%ymm3, %ymm3, %ymm7
	vcmpnlepd	%ymm7, %ymm8, %ymm7
	vandpd	%ymm3, %ymm7, %ymm3
	vmovapd	%ymm3, (%rsp)
	vmulpd	%ymm2, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm3
	vcmpnlepd	%ymm3, %ymm8, %ymm3
	vandpd	%ymm0, %ymm3, %ymm0
	vmovapd	%ymm0, 96(%rsp)
	vbroadcastsd	.LCPI29_17(%rip), %ymm15
	vaddpd	%ymm1, %ymm15, %ymm0
	vbroadcastsd	.LCPI29_25(%rip), %ymm8
	vaddpd	%ymm0, %ymm8, %ymm0
	vsubpd	%ymm0, %ymm1, %ymm1
	vxorpd	%xmm3, %xmm3, %xmm3
	vaddpd	%ymm3, %ymm1, %ymm1
	vxorpd	%xmm2, %xmm2, %xmm2
	vaddpd	%ymm1, %ymm15, %ymm3
	vaddpd	%ymm3, %ymm8, %ymm3
	vsubpd	%ymm3, %ymm1, %ymm1
	vaddpd	%ymm3, %ymm0, %ymm0
	vaddpd	%ymm15, %ymm14, %ymm3
	vaddpd	%ymm3, %ymm8, %ymm3
	vsubpd	%ymm3, %ymm14, %ymm7
	vaddpd	%ymm2, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm15, %ymm14
	vaddpd	%ymm8, %ymm14, %ymm14
	vsubpd	%ymm14, %ymm7, %ymm7
	vaddpd	%ymm3, %ymm14, %ymm3
	vaddpd	%ymm15, %ymm12, %ymm14
	vaddpd	%ymm8, %ymm14, %ymm14
	vsubpd	%ymm14, %ymm12, %ymm2
	vaddpd	%ymm7, %ymm2, %ymm2
	vaddpd	%ymm15, %ymm13, %ymm7
	vaddpd	%ymm7, %ymm8, %ymm7
	vsubpd	%ymm7, %ymm13, %ymm13
	vaddpd	%ymm1, %ymm13, %ymm1
	vaddpd	%ymm1, %ymm15, %ymm13
	vaddpd	%ymm8, %ymm13, %ymm13
	vsubpd	%ymm13, %ymm1, %ymm1
	vaddpd	%ymm7, %ymm13, %ymm7
	vaddpd	%ymm7, %ymm0, %ymm0
	vaddpd	%ymm2, %ymm15, %ymm7
	vaddpd	%ymm7, %ymm8, %ymm7
	vsubpd	%ymm7, %ymm2, %ymm2
	vaddpd	%ymm7, %ymm14, %ymm7
	vaddpd	%ymm7, %ymm3, %ymm3
	vaddpd	%ymm5, %ymm15, %ymm7
	vaddpd	%ymm7, %ymm8, %ymm7
	vsubpd	%ymm7, %ymm5, %ymm12
	vaddpd	%ymm2, %ymm12, %ymm2
	vmovapd	32(%rsp), %ymm5
	vaddpd	%ymm5, %ymm15, %ymm12
	vaddpd	%ymm8, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm5, %ymm5
	vaddpd	%ymm1, %ymm5, %ymm5
	vaddpd	%ymm2, %ymm15, %ymm1
	vaddpd	%ymm1, %ymm8, %ymm1
	vsubpd	%ymm1, %ymm2, %ymm2
	vaddpd	%ymm1, %ymm7, %ymm1
	vaddpd	%ymm1, %ymm3, %ymm1
	vaddpd	%ymm5, %ymm15, %ymm3
	vaddpd	%ymm3, %ymm8, %ymm3
	vsubpd	%ymm3, %ymm5, %ymm5
	vaddpd	%ymm3, %ymm12, %ymm3
	vaddpd	%ymm3, %ymm0, %ymm0
	vaddpd	%ymm15, %ymm10, %ymm3
	vaddpd	%ymm3, %ymm8, %ymm3
	vsubpd	%ymm3, %ymm10, %ymm7
	vaddpd	%ymm2, %ymm7, %ymm7
	vaddpd	%ymm15, %ymm9, %ymm2
	vaddpd	%ymm2, %ymm8, %ymm10
	vsubpd	%ymm10, %ymm9, %ymm2
	vaddpd	%ymm5, %ymm2, %ymm9
	vaddpd	%ymm15, %ymm11, %ymm2
	vaddpd	%ymm2, %ymm8, %ymm2
	vsubpd	%ymm2, %ymm11, %ymm5
	vaddpd	%ymm7, %ymm15, %ymm11
	vaddpd	%ymm8, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm5, %ymm7
	vmovapd	64(%rsp), %ymm12
	vaddpd	%ymm15, %ymm12, %ymm5
	vaddpd	%ymm5, %ymm8, %ymm5
	vsubpd	%ymm5, %ymm12, %ymm12
	vaddpd	%ymm15, %ymm9, %ymm13
	vaddpd	%ymm8, %ymm13, %ymm13
	vsubpd	%ymm13, %ymm9, %ymm9
	vaddpd	%ymm9, %ymm12, %ymm9
	vaddpd	%ymm13, %ymm10, %ymm10
	vaddpd	%ymm0, %ymm10, %ymm10
	vaddpd	%ymm3, %ymm11, %ymm3
	vaddpd	%ymm6, %ymm15, %ymm0
	vaddpd	%ymm0, %ymm8, %ymm0
	vsubpd	%ymm0, %ymm6, %ymm6
	vaddpd	%ymm3, %ymm1, %ymm1
	vaddpd	%ymm7, %ymm15, %ymm3
	vaddpd	%ymm3, %ymm8, %ymm3
	vsubpd	%ymm3, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm6, %ymm6
	vmovapd	160(%rsp), %ymm11
	vaddpd	%ymm15, %ymm11, %ymm7
	vaddpd	%ymm7, %ymm8, %ymm7
	vsubpd	%ymm7, %ymm11, %ymm11
	vaddpd	%ymm15, %ymm9, %ymm12
	vaddpd	%ymm8, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm9, %ymm9
	vaddpd	%ymm9, %ymm11, %ymm9
	vaddpd	%ymm3, %ymm2, %ymm2
	vaddpd	%ymm4, %ymm15, %ymm3
	vaddpd	%ymm2, %ymm1, %ymm11
	vmovapd	128(%rsp), %ymm13
	vaddpd	%ymm15, %ymm13, %ymm1
	vaddpd	%ymm1, %ymm8, %ymm1
	vaddpd	%ymm3, %ymm8, %ymm2
	vsubpd	%ymm2, %ymm4, %ymm3
	vsubpd	%ymm1, %ymm13, %ymm4
	vaddpd	%ymm5, %ymm12, %ymm5
	vmovapd	96(%rsp), %ymm13
	vaddpd	%ymm15, %ymm13, %ymm12
	vaddpd	%ymm5, %ymm10, %ymm5
	vaddpd	%ymm6, %ymm15, %ymm10
	vaddpd	%ymm8, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm6, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm3
	vaddpd	%ymm15, %ymm9, %ymm6
	vaddpd	%ymm6, %ymm8, %ymm6
	vsubpd	%ymm6, %ymm9, %ymm9
	vaddpd	%ymm4, %ymm9, %ymm4
	vmovapd	(%rsp), %ymm14
	vaddpd	%ymm15, %ymm14, %ymm9
	vaddpd	%ymm8, %ymm9, %ymm9
	vaddpd	%ymm8, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm13, %ymm13
	vsubpd	%ymm9, %ymm14, %ymm14
	vaddpd	%ymm6, %ymm7, %ymm6
	vaddpd	%ymm6, %ymm5, %ymm5
	vaddpd	%ymm0, %ymm10, %ymm0
	vaddpd	%ymm0, %ymm11, %ymm0
	vaddpd	%ymm3, %ymm15, %ymm6
	vaddpd	%ymm4, %ymm15, %ymm7
	vaddpd	%ymm7, %ymm8, %ymm7
	vaddpd	%ymm6, %ymm8, %ymm6
	vsubpd	%ymm6, %ymm3, %ymm3
	vaddpd	%ymm3, %ymm13, %ymm3
	vsubpd	%ymm7, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm14, %ymm4
	vaddpd	%ymm6, %ymm2, %ymm2
	vaddpd	%ymm2, %ymm0, %ymm0
	vaddpd	%ymm7, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm5, %ymm1
	vaddpd	%ymm3, %ymm15, %ymm2
	vaddpd	%ymm4, %ymm15, %ymm5
	vaddpd	%ymm5, %ymm8, %ymm5
	vaddpd	%ymm2, %ymm8, %ymm2
	vsubpd	%ymm2, %ymm3, %ymm3
	vmovapd	%ymm3, (%rsp)
	vsubpd	%ymm5, %ymm4, %ymm3
	vmovapd	%ymm3, 160(%rsp)
	vaddpd	%ymm5, %ymm9, %ymm3
	vaddpd	%ymm3, %ymm1, %ymm1
	vmovapd	%ymm1, 128(%rsp)
	vaddpd	%ymm2, %ymm12, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovapd	%ymm0, 96(%rsp)
	vmovaps	192(%rsp), %ymm1
	vextractf128	$1, %ymm1, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vcvtps2pd	%xmm1, %ymm10
	vbroadcastsd	.LCPI29_15(%rip), %ymm1
	vmulpd	%ymm1, %ymm10, %ymm2
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm4
	vbroadcastsd	.LCPI29_16(%rip), %ymm11
	vcmpnlepd	%ymm4, %ymm11, %ymm4
	vcmpnlepd	%ymm3, %ymm11, %ymm3
	vandpd	%ymm1, %ymm3, %ymm3
	vandpd	%ymm2, %ymm4, %ymm12
	vbroadcastsd	.LCPI29_18(%rip), %ymm1
	vmulpd	%ymm1, %ymm10, %ymm2
	vmulpd	%ymm1, %ymm0, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm5
	vmulpd	%ymm2, %ymm2, %ymm6
	vcmpnlepd	%ymm6, %ymm11, %ymm6
	vcmpnlepd	%ymm5, %ymm11, %ymm5
	vandpd	%ymm4, %ymm5, %ymm13
	vandpd	%ymm2, %ymm6, %ymm4
	vbroadcastsd	.LCPI29_19(%rip), %ymm1
	vmulpd	%ymm1, %ymm10, %ymm5
	vmulpd	%ymm1, %ymm0, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm7
	vmulpd	%ymm5, %ymm5, %ymm9
	vcmpnlepd	%ymm9, %ymm11, %ymm9
	vcmpnlepd	%ymm7, %ymm11, %ymm7
	vmovapd	%ymm11, %ymm1
	vandpd	%ymm6, %ymm7, %ymm14
	vandpd	%ymm5, %ymm9, %ymm5
	vbroadcastsd	.LCPI29_20(%rip), %ymm2
	vmulpd	%ymm2, %ymm0, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm7
	vcmpnlepd	%ymm7, %ymm11, %ymm7
	vandpd	%ymm6, %ymm7, %ymm6
	vmovapd	%ymm6, 288(%rsp)
	vmulpd	%ymm2, %ymm10, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm9
	vcmpnlepd	%ymm9, %ymm11, %ymm9
	vandpd	%ymm6, %ymm9, %ymm7
	vbroadcastsd	.LCPI29_21(%rip), %ymm11
	vmulpd	%ymm0, %ymm11, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm9
	vcmpnlepd	%ymm9, %ymm1, %ymm9
	vandpd	%ymm6, %ymm9, %ymm2
	vmovapd	%ymm2, 320(%rsp)
	vmulpd	%ymm11, %ymm10, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm11
	vcmpnlepd	%ymm11, %ymm1, %ymm11
	vandpd	%ymm6, %ymm11, %ymm2
	vmovapd	%ymm2, 256(%rsp)
	vbroadcastsd	.LCPI29_22(%rip), %ymm9
	vmulpd	%ymm0, %ymm9, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm11
	vcmpnlepd	%ymm11, %ymm1, %ymm11
	vandpd	%ymm6, %ymm11, %ymm2
	vmovapd	%ymm2, 352(%rsp)
	vmulpd	%ymm9, %ymm10, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm11
	vcmpnlepd	%ymm11, %ymm1, %ymm11
	vandpd	%ymm6, %ymm11, %ymm6
	vbroadcastsd	.LCPI29_23(%rip), %ymm2
	vmulpd	%ymm2, %ymm0, %ymm11
	vmulpd	%ymm11, %ymm11, %ymm9
	vcmpnlepd	%ymm9, %ymm1, %ymm9
	vandpd	%ymm11, %ymm9, %ymm9
	vmovapd	%ymm9, 32(%rsp)
	vmulpd	%ymm2, %ymm10, %ymm9
	vmulpd	%ymm9, %ymm9, %ymm11
	vcmpnlepd	%ymm11, %ymm1, %ymm11
	vandpd	%ymm9, %ymm11, %ymm11
	vbroadcastsd	.LCPI29_24(%rip), %ymm2
	vmulpd	%ymm2, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm9
	vcmpnlepd	%ymm9, %ymm1, %ymm9
	vandpd	%ymm0, %ymm9, %ymm0
	vmovapd	%ymm0, 64(%rsp)
	vmulpd	%ymm2, %ymm10, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm9
	vcmpnlepd	%ymm9, %ymm1, %ymm9
	vandpd	%ymm0, %ymm9, %ymm0
	vmovapd	%ymm0, 384(%rsp)
	vaddpd	%ymm3, %ymm15, %ymm0
	vaddpd	%ymm0, %ymm8, %ymm0
	vsubpd	%ymm0, %ymm3, %ymm1
	vxorpd	%xmm10, %xmm10, %xmm10
	vaddpd	%ymm1, %ymm10, %ymm1
	vaddpd	%ymm1, %ymm15, %ymm9
	vaddpd	%ymm8, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm1, %ymm1
	vaddpd	%ymm0, %ymm9, %ymm0
	vaddpd	%ymm15, %ymm12, %ymm9
	vaddpd	%ymm8, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm12, %ymm3
	vaddpd	%ymm3, %ymm10, %ymm3
	vaddpd	%ymm3, %ymm15, %ymm10
	vaddpd	%ymm8, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm3, %ymm3
	vaddpd	%ymm10, %ymm9, %ymm9
	vaddpd	%ymm4, %ymm15, %ymm10
	vaddpd	%ymm8, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm4, %ymm2
	vaddpd	%ymm3, %ymm2, %ymm2
	vaddpd	%ymm15, %ymm13, %ymm3
	vaddpd	%ymm3, %ymm8, %ymm3
	vsubpd	%ymm3, %ymm13, %ymm4
	vaddpd	%ymm1, %ymm4, %ymm1
	vaddpd	%ymm1, %ymm15, %ymm4
	vaddpd	%ymm4, %ymm8, %ymm4
	vsubpd	%ymm4, %ymm1, %ymm1
	vaddpd	%ymm4, %ymm3, %ymm3
	vaddpd	%ymm3, %ymm0, %ymm3
	vaddpd	%ymm2, %ymm15, %ymm0
	vaddpd	%ymm0, %ymm8, %ymm0
	vsubpd	%ymm0, %ymm2, %ymm2
	vaddpd	%ymm0, %ymm10, %ymm0
	vaddpd	%ymm0, %ymm9, %ymm0
	vaddpd	%ymm5, %ymm15, %ymm4
	vaddpd	%ymm4, %ymm8, %ymm4
	vsubpd	%ymm4, %ymm5, %ymm5
	vaddpd	%ymm2, %ymm5, %ymm2
	vaddpd	%ymm15, %ymm14, %ymm5
	vaddpd	%ymm5, %ymm8, %ymm5
	vsubpd	%ymm5, %ymm14, %ymm9
	vaddpd	%ymm1, %ymm9, %ymm1
	vaddpd	%ymm2, %ymm15, %ymm9
	vaddpd	%ymm8, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm2, %ymm2
	vaddpd	%ymm4, %ymm9, %ymm4
	vaddpd	%ymm4, %ymm0, %ymm0
	vaddpd	%ymm1, %ymm15, %ymm4
	vaddpd	%ymm4, %ymm8, %ymm4
	vsubpd	%ymm4, %ymm1, %ymm1
	vaddpd	%ymm4, %ymm5, %ymm4
	vaddpd	%ymm4, %ymm3, %ymm3
	vaddpd	%ymm7, %ymm15, %ymm4
	vaddpd	%ymm4, %ymm8, %ymm4
	vsubpd	%ymm4, %ymm7, %ymm5
	vaddpd	%ymm2, %ymm5, %ymm2
	vmovapd	288(%rsp), %ymm7
	vaddpd	%ymm7, %ymm15, %ymm5
	vaddpd	%ymm5, %ymm8, %ymm5
	vsubpd	%ymm5, %ymm7, %ymm7
	vaddpd	%ymm1, %ymm7, %ymm7
	vmovapd	256(%rsp), %ymm9
	vaddpd	%ymm15, %ymm9, %ymm1
	vaddpd	%ymm1, %ymm8, %ymm1
	vsubpd	%ymm1, %ymm9, %ymm9
	vaddpd	%ymm2, %ymm15, %ymm10
	vaddpd	%ymm8, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm2, %ymm2
	vaddpd	%ymm2, %ymm9, %ymm2
	vmovapd	320(%rsp), %ymm12
	vaddpd	%ymm15, %ymm12, %ymm9
	vaddpd	%ymm8, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm12, %ymm12
	vaddpd	%ymm7, %ymm15, %ymm13
	vaddpd	%ymm8, %ymm13, %ymm13
	vsubpd	%ymm13, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm12, %ymm7
	vaddpd	%ymm5, %ymm13, %ymm5
	vaddpd	%ymm5, %ymm3, %ymm3
	vaddpd	%ymm4, %ymm10, %ymm4
	vaddpd	%ymm4, %ymm0, %ymm4
	vaddpd	%ymm6, %ymm15, %ymm0
	vaddpd	%ymm0, %ymm8, %ymm0
	vsubpd	%ymm0, %ymm6, %ymm5
	vaddpd	%ymm2, %ymm15, %ymm6
	vaddpd	%ymm6, %ymm8, %ymm6
	vsubpd	%ymm6, %ymm2, %ymm2
	vaddpd	%ymm2, %ymm5, %ymm2
	vmovapd	352(%rsp), %ymm10
	vaddpd	%ymm15, %ymm10, %ymm5
	vaddpd	%ymm5, %ymm8, %ymm5
	vsubpd	%ymm5, %ymm10, %ymm10
	vaddpd	%ymm7, %ymm15, %ymm12
	vaddpd	%ymm8, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm10, %ymm7
	vaddpd	%ymm6, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm4, %ymm4
	vaddpd	%ymm12, %ymm9, %ymm1
	vaddpd	%ymm1, %ymm3, %ymm3
	vaddpd	%ymm15, %ymm11, %ymm1
	vaddpd	%ymm1, %ymm8, %ymm1
	vsubpd	%ymm1, %ymm11, %ymm6
	vaddpd	%ymm2, %ymm15, %ymm9
	vaddpd	%ymm8, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm2, %ymm2
	vaddpd	%ymm2, %ymm6, %ymm2
	vmovapd	32(%rsp), %ymm10
	vaddpd	%ymm15, %ymm10, %ymm6
	vaddpd	%ymm6, %ymm8, %ymm6
	vsubpd	%ymm6, %ymm10, %ymm10
	vaddpd	%ymm7, %ymm15, %ymm11
	vaddpd	%ymm8, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm10, %ymm7
	vaddpd	%ymm5, %ymm11, %ymm5
	vaddpd	%ymm5, %ymm3, %ymm3
	vaddpd	%ymm0, %ymm9, %ymm5
	vmovapd	384(%rsp), %ymm9
	vaddpd	%ymm15, %ymm9, %ymm0
	vaddpd	%ymm0, %ymm8, %ymm0
	vsubpd	%ymm0, %ymm9, %ymm9
	vaddpd	%ymm5, %ymm4, %ymm4
	vaddpd	%ymm2, %ymm15, %ymm5
	vaddpd	%ymm5, %ymm8, %ymm5
	vsubpd	%ymm5, %ymm2, %ymm2
	vaddpd	%ymm2, %ymm9, %ymm2
	vmovapd	64(%rsp), %ymm10
	vaddpd	%ymm15, %ymm10, %ymm9
	vaddpd	%ymm8, %ymm9, %ymm9
	vsubpd	%ymm9, %ymm10, %ymm10
	vaddpd	%ymm7, %ymm15, %ymm11
	vaddpd	%ymm8, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm10, %ymm7
	vaddpd	%ymm5, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm4, %ymm1
	vaddpd	%ymm6, %ymm11, %ymm4
	vaddpd	%ymm4, %ymm3, %ymm3
	vaddpd	%ymm7, %ymm15, %ymm4
	vaddpd	%ymm4, %ymm8, %ymm4
	vsubpd	%ymm4, %ymm7, %ymm5
	vaddpd	%ymm4, %ymm9, %ymm4
	vbroadcastsd	.LCPI29_26(%rip), %ymm11
	vmulpd	128(%rsp), %ymm11, %ymm6
	vmulpd	96(%rsp), %ymm11, %ymm7
	vbroadcastsd	.LCPI29_27(%rip), %ymm12
	vmulpd	160(%rsp), %ymm12, %ymm9
	vmulpd	(%rsp), %ymm12, %ymm10
	vaddpd	%ymm4, %ymm3, %ymm3
	vaddpd	%ymm2, %ymm15, %ymm4
	vaddpd	%ymm4, %ymm8, %ymm4
	vsubpd	%ymm4, %ymm2, %ymm2
	vaddpd	%ymm4, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm1, %ymm0
	vmulpd	%ymm3, %ymm11, %ymm1
	vmulpd	%ymm0, %ymm11, %ymm0
	vmulpd	%ymm5, %ymm12, %ymm3
	vmulpd	%ymm2, %ymm12, %ymm2
	vcvtpd2ps	%ymm10, %xmm4
	vcvtpd2ps	%ymm9, %xmm5
	vcvtpd2ps	%ymm2, %xmm2
	vinsertf128	$1, %xmm5, %ymm4, %ymm4
	vcvtpd2ps	%ymm3, %xmm3
	vinsertf128	$1, %xmm3, %ymm2, %ymm5
	vaddpd	%ymm7, %ymm15, %ymm2
	vaddpd	%ymm6, %ymm15, %ymm3
	vaddpd	%ymm0, %ymm15, %ymm9
	vaddpd	%ymm1, %ymm15, %ymm10
	vaddpd	%ymm8, %ymm10, %ymm10
	vaddpd	%ymm8, %ymm9, %ymm9
	vaddpd	%ymm3, %ymm8, %ymm3
	vaddpd	%ymm2, %ymm8, %ymm2
	vsubpd	%ymm2, %ymm7, %ymm2
	vsubpd	%ymm3, %ymm6, %ymm3
	vsubpd	%ymm9, %ymm0, %ymm0
	vsubpd	%ymm10, %ymm1, %ymm1
	vbroadcastsd	.LCPI29_28(%rip), %ymm6
	vbroadcastsd	.LCPI29_29(%rip), %ymm7
	vfmadd213pd	%ymm6, %ymm7, %ymm1
	vfmadd213pd	%ymm6, %ymm7, %ymm0
	vfmadd213pd	%ymm6, %ymm7, %ymm3
	vfmadd213pd	%ymm6, %ymm7, %ymm2
	vcvtpd2ps	%ymm2, %xmm2
	vcvtpd2ps	%ymm3, %xmm3
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm1, %xmm1
	vinsertf128	$1, %xmm3, %ymm2, %ymm2
	vinsertf128	$1, %xmm1, %ymm0, %ymm0
	vmovapd	%ymm0, (%rsp)
	vmulps	%ymm4, %ymm4, %ymm1
	vmulps	%ymm5, %ymm5, %ymm6
	vbroadcastss	.LCPI29_12(%rip), %ymm13
	vmovaps	%ymm13, %ymm7
	vbroadcastss	.LCPI29_11(%rip), %ymm12
	vfmadd213ps	%ymm12, %ymm6, %ymm7
	vmovaps	%ymm13, %ymm3
	vfmadd213ps	%ymm12, %ymm1, %ymm3
	vbroadcastss	.LCPI29_13(%rip), %ymm14
	vfmadd213ps	%ymm14, %ymm1, %ymm3
	vfmadd213ps	%ymm14, %ymm6, %ymm7
	vbroadcastss	.LCPI29_14(%rip), %ymm15
	vfmadd213ps	%ymm15, %ymm6, %ymm7
	vfmadd213ps	%ymm15, %ymm1, %ymm3
	vmulps	%ymm3, %ymm1, %ymm3
	vmulps	%ymm7, %ymm6, %ymm1
	vfmadd213ps	%ymm5, %ymm5, %ymm1
	vfmadd213ps	%ymm4, %ymm4, %ymm3
	vbroadcastss	.LCPI29_4(%rip), %ymm5
	vmovaps	%ymm5, %ymm4
	vxorps	%xmm6, %xmm6, %xmm6
	vmovaps	192(%rsp), %ymm0
	vfmadd213ps	%ymm6, %ymm0, %ymm4
	vmovaps	416(%rsp), %ymm11
	vfmadd213ps	%ymm6, %ymm11, %ymm5
	vbroadcastss	.LCPI29_5(%rip), %ymm7
	vaddps	%ymm7, %ymm5, %ymm6
	vaddps	%ymm7, %ymm4, %ymm4
	vbroadcastss	.LCPI29_6(%rip), %ymm5
	vaddps	%ymm5, %ymm4, %ymm9
	vaddps	%ymm5, %ymm6, %ymm10
	vbroadcastss	.LCPI29_7(%rip), %ymm5
	vmovaps	%ymm5, %ymm7
	vfmadd213ps	%ymm11, %ymm10, %ymm7
	vfmadd213ps	%ymm0, %ymm9, %ymm5
	vbroadcastss	.LCPI29_8(%rip), %ymm8
	vfmadd231ps	%ymm8, %ymm9, %ymm5
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vbroadcastss	.LCPI29_9(%rip), %ymm8
	vfmadd231ps	%ymm8, %ymm10, %ymm7
	vfmadd231ps	%ymm8, %ymm9, %ymm5
	vbroadcastss	.LCPI29_10(%rip), %ymm8
	vfmadd231ps	%ymm9, %ymm8, %ymm5
	vfmadd231ps	%ymm10, %ymm8, %ymm7
	vmulps	%ymm7, %ymm7, %ymm9
	vmovaps	%ymm13, %ymm10
	vfmadd213ps	%ymm12, %ymm9, %ymm10
	vfmadd213ps	%ymm14, %ymm9, %ymm10
	vfmadd213ps	%ymm15, %ymm9, %ymm10
	vmulps	%ymm10, %ymm9, %ymm9
	vfmadd213ps	%ymm7, %ymm7, %ymm9
	vpslld	$31, %ymm6, %ymm6
	vpxor	%ymm6, %ymm9, %ymm6
	vxorps	%xmm10, %xmm10, %xmm10
	vcmpeqps	%ymm10, %ymm11, %ymm7
	vblendvps	%ymm7, %ymm11, %ymm6, %ymm6
	vpslld	$31, %ymm2, %ymm2
	vpxor	%ymm3, %ymm2, %ymm2
	vsubps	%ymm11, %ymm11, %ymm3
	vaddps	%ymm2, %ymm3, %ymm2
	vmovaps	224(%rsp), %ymm9
	vandps	%ymm9, %ymm11, %ymm3
	vbroadcastss	.LCPI29_3(%rip), %ymm7
	vcmpnltps	%ymm3, %ymm7, %ymm3
	vblendvps	%ymm3, %ymm6, %ymm2, %ymm2
	vmulps	%ymm5, %ymm5, %ymm3
	vmovaps	%ymm13, %ymm11
	vmovaps	%ymm13, %ymm6
	vfmadd213ps	%ymm12, %ymm3, %ymm6
	vmovaps	%ymm14, %ymm12
	vfmadd213ps	%ymm14, %ymm3, %ymm6
	vmovaps	%ymm15, %ymm13
	vfmadd213ps	%ymm15, %ymm3, %ymm6
	vmulps	%ymm6, %ymm3, %ymm3
	vfmadd213ps	%ymm5, %ymm5, %ymm3
	vpslld	$31, %ymm4, %ymm4
	vpxor	%ymm3, %ymm4, %ymm3
	vmovaps	%ymm0, %ymm5
	vcmpeqps	%ymm0, %ymm10, %ymm4
	vblendvps	%ymm4, %ymm0, %ymm3, %ymm3
	vmovdqa	(%rsp), %ymm0
	vpslld	$31, %ymm0, %ymm0
	vpxor	%ymm1, %ymm0, %ymm0
	vsubps	%ymm5, %ymm5, %ymm1
	vaddps	%ymm0, %ymm1, %ymm0
	vmovaps	%ymm9, %ymm4
	vandps	%ymm5, %ymm9, %ymm1
	vcmpnltps	%ymm1, %ymm7, %ymm1
	vblendvps	%ymm1, %ymm3, %ymm0, %ymm0
	leaq	(%r10,%r8,4), %rbx
	cmpq	$15, %r11
	jle	.LBB29_49
	testb	%al, %al
	vmovdqa	.LCPI29_0(%rip), %ymm9
	vmovdqa	.LCPI29_1(%rip), %ymm10
	je	.LBB29_53
	vmovntps	%ymm2, (%rbx)
	vmovntps	%ymm0, 32(%rbx)
	jmp	.LBB29_51
	.p2align	4
.LBB29_53:
	vmovups	%ymm2, (%rbx)
	vmovups	%ymm0, 32(%rbx)
	jmp	.LBB29_51
	.p2align	4
.LBB29_39:
	movl	$16, %ebx
	cmpq	%r8, %rsi
	jle	.LBB29_40
.LBB29_25:
	vmovdqa	%ymm9, %ymm12
	vmovaps	%ymm4, %ymm13
	jmp	.LBB29_26
	.p2align	4
.LBB29_30:
	vmovd	%r11d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vmovdqa	%ymm12, %ymm9
	vpcmpgtd	%ymm12, %ymm2, %ymm3
	vmaskmovps	%ymm1, %ymm3, (%rbx)
	vpcmpgtd	%ymm10, %ymm2, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rbx)
.LBB29_31:
	addq	%r11, %r8
	movl	$16, %ebx
	cmpq	%rsi, %r8
	jge	.LBB29_32
.LBB29_26:
	movq	%rsi, %r11
	subq	%r8, %r11
	cmpq	%rbx, %r11
	cmovgeq	%rbx, %r11
	leaq	(%r9,%r8,4), %rbx
	cmpq	$16, %r11
	jne	.LBB29_28
	vmovups	(%rbx), %ymm1
	vmovups	32(%rbx), %ymm0
	jmp	.LBB29_29
	.p2align	4
.LBB29_28:
	vmovd	%r11d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm9, %ymm0, %ymm1
	vmaskmovps	(%rbx), %ymm1, %ymm1
	vpcmpgtd	%ymm10, %ymm0, %ymm0
	vmaskmovps	32(%rbx), %ymm0, %ymm0
.LBB29_29:
	vbroadcastss	.LCPI29_4(%rip), %ymm2
	vmovaps	%ymm2, %ymm3
	vxorps	%xmm8, %xmm8, %xmm8
	vfmadd213ps	%ymm8, %ymm1, %ymm3
	vfmadd213ps	%ymm8, %ymm0, %ymm2
	vbroadcastss	.LCPI29_5(%rip), %ymm4
	vaddps	%ymm4, %ymm2, %ymm2
	vaddps	%ymm4, %ymm3, %ymm4
	vbroadcastss	.LCPI29_6(%rip), %ymm3
	vaddps	%ymm3, %ymm4, %ymm5
	vaddps	%ymm3, %ymm2, %ymm6
	vbroadcastss	.LCPI29_7(%rip), %ymm7
	vmovaps	%ymm7, %ymm3
	vfmadd213ps	%ymm0, %ymm6, %ymm3
	vfmadd213ps	%ymm1, %ymm5, %ymm7
	vbroadcastss	.LCPI29_8(%rip), %ymm9
	vfmadd231ps	%ymm9, %ymm5, %ymm7
	vfmadd231ps	%ymm9, %ymm6, %ymm3
	vbroadcastss	.LCPI29_9(%rip), %ymm9
	vfmadd231ps	%ymm9, %ymm6, %ymm3
	vfmadd231ps	%ymm9, %ymm5, %ymm7
	vbroadcastss	.LCPI29_10(%rip), %ymm9
	vfmadd231ps	%ymm5, %ymm9, %ymm7
	vfmadd231ps	%ymm6, %ymm9, %ymm3
	vmulps	%ymm7, %ymm7, %ymm5
	vmovaps	%ymm15, %ymm6
	vbroadcastss	.LCPI29_11(%rip), %ymm9
	vfmadd213ps	%ymm9, %ymm5, %ymm6
	vfmadd213ps	%ymm14, %ymm5, %ymm6
	vfmadd213ps	%ymm11, %ymm5, %ymm6
	vmulps	%ymm6, %ymm5, %ymm5
	vfmadd213ps	%ymm7, %ymm7, %ymm5
	vpslld	$31, %ymm4, %ymm4
	vpxor	%ymm5, %ymm4, %ymm4
	vcmpeqps	%ymm1, %ymm8, %ymm5
	vblendvps	%ymm5, %ymm1, %ymm4, %ymm1
	vmulps	%ymm3, %ymm3, %ymm4
	vmovaps	%ymm15, %ymm5
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vfmadd213ps	%ymm14, %ymm4, %ymm5
	vfmadd213ps	%ymm11, %ymm4, %ymm5
	vmulps	%ymm5, %ymm4, %ymm4
	vfmadd213ps	%ymm3, %ymm3, %ymm4
	vpslld	$31, %ymm2, %ymm2
	vpxor	%ymm4, %ymm2, %ymm2
	vcmpeqps	%ymm0, %ymm8, %ymm3
	vblendvps	%ymm3, %ymm0, %ymm2, %ymm0
	leaq	(%r10,%r8,4), %rbx
	cmpq	$15, %r11
	jle	.LBB29_30
	testb	%al, %al
	vmovdqa	%ymm12, %ymm9
	je	.LBB29_38
	vmovntps	%ymm1, (%rbx)
	vmovntps	%ymm0, 32(%rbx)
	jmp	.LBB29_31
	.p2align	4
.LBB29_38:
	vmovups	%ymm1, (%rbx)
	vmovups	%ymm0, 32(%rbx)
	jmp	.LBB29_31
	.p2align	4
.LBB29_32:
	movl	$256, %r9d
	cmpq	%rdx, %rcx
	jl	.LBB29_5
.LBB29_33:
	testb	%al, %al
	je	.LBB29_35
	sfence
.LBB29_35:
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end29:
	.size	nt_f32_sin__avx2, .Lfunc_end29-nt_f32_sin__avx2
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
	.long	0x7fffffff
.LCPI30_3:
	.long	0x463b8000
.LCPI30_4:
	.long	0x3ea2f984
.LCPI30_5:
	.long	0xbf000000
.LCPI30_6:
	.long	0x4b400000
.LCPI30_7:
	.long	0xcb400000
.LCPI30_8:
	.long	0xc0490000
.LCPI30_9:
	.long	0xba7da000
.LCPI30_10:
	.long	0xb4222000
.LCPI30_11:
	.long	0xacb4611a
.LCPI30_12:
	.long	0xb94fb877
.LCPI30_13:
	.long	0x362ee462
.LCPI30_14:
	.long	0x3c08876d
.LCPI30_15:
	.long	0xbe2aaaa6
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI30_16:
	.quad	0x3fd45f3060000000
.LCPI30_17:
	.quad	0x4650000000000000
.LCPI30_18:
	.quad	0x4338000000000000
.LCPI30_19:
	.quad	0x3e4b939100000000
.LCPI30_20:
	.quad	0x3ca529fc20000000
.LCPI30_21:
	.quad	0x3b0d5f47d0000000
.LCPI30_22:
	.quad	0x39634ddc08000000
.LCPI30_23:
	.quad	0x37c6d8a560000000
.LCPI30_24:
	.quad	0x36293c4390000000
.LCPI30_25:
	.quad	0x34407f9400000000
.LCPI30_26:
	.quad	0xc338000000000000
.LCPI30_27:
	.quad	0x3fe0000000000000
.LCPI30_28:
	.quad	0x400921fb54442d18
.LCPI30_29:
	.quad	0x4168000000000000
.LCPI30_30:
	.quad	0x4000000000000000
	.text
	.globl	nt_f32_cos__avx2
	.p2align	4
	.type	nt_f32_cos__avx2,@function
nt_f32_cos__avx2:
	pushq	%rbp
	movq	%rsp, %rbp
	pushq	%rbx
	andq	$-32, %rsp
	subq	$608, %rsp
	movq	%rdx, %rax
	subq	%rsi, %rax
	cmpq	$4194304, %rax
	jl	.LBB30_1
	movq	8(%rdi), %rax
	cmpq	(%rdi), %rax
	setne	%al
	cmpq	%rsi, %rdx
	jg	.LBB30_4
	jmp	.LBB30_32
.LBB30_1:
	xorl	%eax, %eax
	cmpq	%rsi, %rdx
	jle	.LBB30_32
.LBB30_4:
	leal	(,%rsi,4), %ecx
	addl	8(%rdi), %ecx
	negl	%ecx
	shrl	$2, %ecx
	negl	%ecx
	andl	$15, %ecx
	movl	$256, %r9d
	subq	%rcx, %r9
	vmovdqa	.LCPI30_0(%rip), %ymm7
	vmovdqa	.LCPI30_1(%rip), %ymm8
	vbroadcastss	.LCPI30_2(%rip), %ymm10
	vbroadcastss	.LCPI30_12(%rip), %ymm11
	vbroadcastss	.LCPI30_14(%rip), %ymm12
	vbroadcastss	.LCPI30_15(%rip), %ymm13
	vbroadcastss	.LCPI30_4(%rip), %ymm14
	vbroadcastss	.LCPI30_5(%rip), %ymm15
	vmovaps	%ymm10, 224(%rsp)
	jmp	.LBB30_5
	.p2align	4
.LBB30_31:
	movl	$256, %r9d
	cmpq	%rdx, %rcx
	jge	.LBB30_32
.LBB30_5:
	movq	%rsi, %r8
	movq	%r9, %rcx
	addq	%rsi, %rcx
	cmpq	%rcx, %rdx
	movq	%rcx, %rsi
	cmovlq	%rdx, %rsi
	movq	(%rdi), %r9
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, %r10
	vxorps	%xmm1, %xmm1, %xmm1
	subq	%r8, %r10
	jle	.LBB30_11
	movq	%r8, %r11
	jmp	.LBB30_7
	.p2align	4
.LBB30_9:
	vmovups	(%rbx), %ymm2
	vmovups	32(%rbx), %ymm3
.LBB30_10:
	vandps	%ymm3, %ymm10, %ymm3
	vmaxps	%ymm1, %ymm3, %ymm1
	vandps	%ymm2, %ymm10, %ymm2
	vmaxps	%ymm0, %ymm2, %ymm0
	addq	$16, %r11
	addq	$-16, %r10
	cmpq	%rsi, %r11
	jge	.LBB30_11
.LBB30_7:
	leaq	(%r9,%r11,4), %rbx
	cmpq	$15, %r10
	jg	.LBB30_9
	vmovd	%r10d, %xmm2
	vpbroadcastd	%xmm2, %ymm3
	vpcmpgtd	%ymm7, %ymm3, %ymm2
	vmaskmovps	(%rbx), %ymm2, %ymm2
	vpcmpgtd	%ymm8, %ymm3, %ymm3
	vmaskmovps	32(%r9,%r11,4), %ymm3, %ymm3
	jmp	.LBB30_10
	.p2align	4
.LBB30_11:
	xorl	%r10d, %r10d
	vmovaps	%xmm0, %xmm2
	jmp	.LBB30_12
	.p2align	4
.LBB30_19:
	vmovaps	%xmm3, %xmm2
.LBB30_20:
	addq	$2, %r10
	cmpq	$16, %r10
	je	.LBB30_21
.LBB30_12:
	vmovaps	%ymm0, 512(%rsp)
	vmovaps	%ymm1, 544(%rsp)
	movl	%r10d, %r11d
	andl	$15, %r11d
	vmovss	512(%rsp,%r11,4), %xmm3
	vucomiss	%xmm3, %xmm2
	ja	.LBB30_15
	vmovd	%xmm3, %r11d
	movl	%r11d, %ebx
	notl	%ebx
	testl	$2139095040, %ebx
	jne	.LBB30_14
	testl	$8388607, %r11d
	je	.LBB30_14
	vmovaps	%xmm2, %xmm3
.LBB30_14:
	vmovaps	%xmm3, %xmm2
.LBB30_15:
	vmovaps	%ymm0, 448(%rsp)
	vmovaps	%ymm1, 480(%rsp)
	leal	1(%r10), %r11d
	andl	$15, %r11d
	vmovss	448(%rsp,%r11,4), %xmm3
	vucomiss	%xmm3, %xmm2
	ja	.LBB30_20
	vmovd	%xmm3, %r11d
	movl	%r11d, %ebx
	notl	%ebx
	testl	$2139095040, %ebx
	jne	.LBB30_19
	testl	$8388607, %r11d
	je	.LBB30_19
	vmovaps	%xmm2, %xmm3
	jmp	.LBB30_19
	.p2align	4
.LBB30_21:
	vmovss	.LCPI30_3(%rip), %xmm0
	vucomiss	%xmm2, %xmm0
	movq	8(%rdi), %r10
	jae	.LBB30_22
	testb	%al, %al
	je	.LBB30_40
	cmpq	%r8, %rsi
	jle	.LBB30_31
	leal	(%r10,%r8,4), %r11d
	negl	%r11d
	shrl	$2, %r11d
	negl	%r11d
	andl	$15, %r11d
	movl	$16, %ebx
	subq	%r11, %rbx
	jmp	.LBB30_43
	.p2align	4
.LBB30_22:
	testb	%al, %al
	je	.LBB30_38
	cmpq	%r8, %rsi
	jle	.LBB30_31
	leal	(%r10,%r8,4), %r11d
	negl	%r11d
	shrl	$2, %r11d
	negl	%r11d
	andl	$15, %r11d
	movl	$16, %ebx
	subq	%r11, %rbx
	jmp	.LBB30_25
	.p2align	4
.LBB30_40:
	movl	$16, %ebx
	cmpq	%r8, %rsi
	jg	.LBB30_43
	jmp	.LBB30_31
	.p2align	4
.LBB30_47:
	vmovd	%r11d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vmovdqa	.LCPI30_0(%rip), %ymm7
	vpcmpgtd	%ymm7, %ymm2, %ymm3
	vmaskmovps	%ymm1, %ymm3, (%rbx)
	vmovdqa	.LCPI30_1(%rip), %ymm8
	vpcmpgtd	%ymm8, %ymm2, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rbx)
.LBB30_49:
	vbroadcastss	.LCPI30_4(%rip), %ymm14
	vmovaps	%ymm9, %ymm12
	addq	%r11, %r8
	movl	$16, %ebx
	cmpq	%rsi, %r8
	jge	.LBB30_31
.LBB30_43:
	movq	%rsi, %r11
	subq	%r8, %r11
	cmpq	%rbx, %r11
	cmovgeq	%rbx, %r11
	leaq	(%r9,%r8,4), %rbx
	cmpq	$16, %r11
	jne	.LBB30_45
	vmovups	(%rbx), %ymm1
	vmovups	32(%rbx), %ymm0
	jmp	.LBB30_46
	.p2align	4
.LBB30_45:
	vmovd	%r11d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm7, %ymm0, %ymm1
	vmaskmovps	(%rbx), %ymm1, %ymm1
	vpcmpgtd	%ymm8, %ymm0, %ymm0
	vmaskmovps	32(%rbx), %ymm0, %ymm0
.LBB30_46:
	vmovaps	%ymm0, 192(%rsp)
	vmovaps	%ymm1, 416(%rsp)
	vextractf128	$1, %ymm1, %xmm0
	vcvtps2pd	%xmm0, %ymm6
	vcvtps2pd	%xmm1, %ymm0
	vbroadcastsd	.LCPI30_16(%rip), %ymm1
	vmulpd	%ymm1, %ymm0, %ymm2
	vmulpd	%ymm1, %ymm6, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm4
	vbroadcastsd	.LCPI30_17(%rip), %ymm9
	vcmpnlepd	%ymm4, %ymm9, %ymm4
	vcmpnlepd	%ymm3, %ymm9, %ymm3
	vandpd	%ymm1, %ymm3, %ymm1
	vandpd	%ymm2, %ymm4, %ymm15
	vbroadcastsd	.LCPI30_19(%rip), %ymm3
	vmulpd	%ymm3, %ymm0, %ymm2
	vmulpd	%ymm3, %ymm6, %ymm3
	vmulpd	%ymm3, %ymm3, %ymm4
	vmulpd	%ymm2, %ymm2, %ymm5
	vcmpnlepd	%ymm5, %ymm9, %ymm5
	vcmpnlepd	%ymm4, %ymm9, %ymm4
	vandpd	%ymm3, %ymm4, %ymm3
	vmovapd	%ymm3, 32(%rsp)
	vandpd	%ymm2, %ymm5, %ymm13
	vbroadcastsd	.LCPI30_20(%rip), %ymm3
	vmulpd	%ymm3, %ymm0, %ymm4
	vmulpd	%ymm3, %ymm6, %ymm3
	vmulpd	%ymm3, %ymm3, %ymm5
	vmulpd	%ymm4, %ymm4, %ymm7
	vcmpnlepd	%ymm7, %ymm9, %ymm7
	vcmpnlepd	%ymm5, %ymm9, %ymm5
	vandpd	%ymm3, %ymm5, %ymm3
	vandpd	%ymm4, %ymm7, %ymm5
	vbroadcastsd	.LCPI30_21(%rip), %ymm2
	vmulpd	%ymm2, %ymm0, %ymm4
	vmulpd	%ymm2, %ymm6, %ymm7
	vmulpd	%ymm7, %ymm7, %ymm8
	vmulpd	%ymm4, %ymm4, %ymm10
	vcmpnlepd	%ymm10, %ymm9, %ymm11
	vcmpnlepd	%ymm8, %ymm9, %ymm8
	vandpd	%ymm7, %ymm8, %ymm10
	vandpd	%ymm4, %ymm11, %ymm11
	vbroadcastsd	.LCPI30_22(%rip), %ymm2
	vmulpd	%ymm2, %ymm0, %ymm4
	vmulpd	%ymm2, %ymm6, %ymm7
	vmulpd	%ymm7, %ymm7, %ymm8
	vmulpd	%ymm4, %ymm4, %ymm12
	vcmpnlepd	%ymm12, %ymm9, %ymm12
	vcmpnlepd	%ymm8, %ymm9, %ymm8
	vandpd	%ymm7, %ymm8, %ymm2
	vmovapd	%ymm2, 64(%rsp)
	vandpd	%ymm4, %ymm12, %ymm12
	vbroadcastsd	.LCPI30_23(%rip), %ymm2
	vmulpd	%ymm2, %ymm6, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm8
	vcmpnlepd	%ymm8, %ymm9, %ymm8
	vandpd	%ymm4, %ymm8, %ymm4
	vmovapd	%ymm4, 160(%rsp)
	vmulpd	%ymm2, %ymm0, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm8
	vcmpnlepd	%ymm8, %ymm9, %ymm8
	vandpd	%ymm4, %ymm8, %ymm4
	vbroadcastsd	.LCPI30_24(%rip), %ymm2
	vmulpd	%ymm2, %ymm6, %ymm8
	vmulpd	%ymm8, %ymm8, %ymm7
	vcmpnlepd	%ymm7, %ymm9, %ymm7
	vandpd	%ymm7, %ymm8, %ymm7
	vmovapd	%ymm7, 128(%rsp)
	vmulpd	%ymm2, %ymm0, %ymm7
	vmulpd	%ymm7, %ymm7, %ymm8
	vcmpnlepd	%ymm8, %ymm9, %ymm8
	vandpd	%ymm7, %ymm8, %ymm8
	vbroadcastsd	.LCPI30_25(%rip), %ymm2
	vmulpd	%ymm2, %ymm6, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm7
	vcmpnlepd	%ymm7, %ymm9, %ymm7
	vandpd	%ymm6, %ymm7, %ymm6
	vmovapd	%ymm6, (%rsp)
	vmulpd	%ymm2, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm6
	vcmpnlepd	%ymm6, %ymm9, %ymm6
	vandpd	%ymm0, %ymm6, %ymm0
	vmovapd	%ymm0, 96(%rsp)
	vbroadcastsd	.LCPI30_18(%rip), %ymm14
	vaddpd	%ymm1, %ymm14, %ymm0
	vbroadcastsd	.LCPI30_26(%rip), %ymm9
	vaddpd	%ymm0, %ymm9, %ymm0
	vsubpd	%ymm0, %ymm1, %ymm1
	vbroadcastsd	.LCPI30_27(%rip), %ymm2
	vaddpd	%ymm2, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm14, %ymm6
	vaddpd	%ymm6, %ymm9, %ymm6
	vsubpd	%ymm6, %ymm1, %ymm1
	vaddpd	%ymm6, %ymm0, %ymm0
	vaddpd	%ymm14, %ymm15, %ymm6
	vaddpd	%ymm6, %ymm9, %ymm6
	vsubpd	%ymm6, %ymm15, %ymm7
	vaddpd	%ymm2, %ymm7, %ymm7
	vaddpd	%ymm7, %ymm14, %ymm15
	vaddpd	%ymm9, %ymm15, %ymm15
	vsubpd	%ymm15, %ymm7, %ymm7
	vaddpd	%ymm6, %ymm15, %ymm6
	vaddpd	%ymm14, %ymm13, %ymm15
	vaddpd	%ymm9, %ymm15, %ymm15
	vsubpd	%ymm15, %ymm13, %ymm2
	vaddpd	%ymm7, %ymm2, %ymm2
	vmovapd	32(%rsp), %ymm13
	vaddpd	%ymm14, %ymm13, %ymm7
	vaddpd	%ymm7, %ymm9, %ymm7
	vsubpd	%ymm7, %ymm13, %ymm13
	vaddpd	%ymm1, %ymm13, %ymm1
	vaddpd	%ymm1, %ymm14, %ymm13
	vaddpd	%ymm9, %ymm13, %ymm13
	vsubpd	%ymm13, %ymm1, %ymm1
	vaddpd	%ymm7, %ymm13, %ymm7
	vaddpd	%ymm7, %ymm0, %ymm0
	vaddpd	%ymm2, %ymm14, %ymm7
	vaddpd	%ymm7, %ymm9, %ymm7
	vsubpd	%ymm7, %ymm2, %ymm2
	vaddpd	%ymm7, %ymm15, %ymm7
	vaddpd	%ymm7, %ymm6, %ymm6
	vaddpd	%ymm5, %ymm14, %ymm7
	vaddpd	%ymm7, %ymm9, %ymm7
	vsubpd	%ymm7, %ymm5, %ymm5
	vaddpd	%ymm2, %ymm5, %ymm2
	vaddpd	%ymm3, %ymm14, %ymm5
	vaddpd	%ymm5, %ymm9, %ymm5
	vsubpd	%ymm5, %ymm3, %ymm3
	vaddpd	%ymm1, %ymm3, %ymm3
	vaddpd	%ymm2, %ymm14, %ymm1
	vaddpd	%ymm1, %ymm9, %ymm1
	vsubpd	%ymm1, %ymm2, %ymm2
	vaddpd	%ymm1, %ymm7, %ymm1
	vaddpd	%ymm1, %ymm6, %ymm1
	vaddpd	%ymm3, %ymm14, %ymm6
	vaddpd	%ymm6, %ymm9, %ymm6
	vsubpd	%ymm6, %ymm3, %ymm3
	vaddpd	%ymm6, %ymm5, %ymm5
	vaddpd	%ymm5, %ymm0, %ymm0
	vaddpd	%ymm14, %ymm11, %ymm5
	vaddpd	%ymm5, %ymm9, %ymm5
	vsubpd	%ymm5, %ymm11, %ymm6
	vaddpd	%ymm2, %ymm6, %ymm6
	vaddpd	%ymm14, %ymm10, %ymm2
	vaddpd	%ymm2, %ymm9, %ymm7
	vsubpd	%ymm7, %ymm10, %ymm2
	vaddpd	%ymm3, %ymm2, %ymm10
	vaddpd	%ymm14, %ymm12, %ymm2
	vaddpd	%ymm2, %ymm9, %ymm2
	vsubpd	%ymm2, %ymm12, %ymm3
	vaddpd	%ymm6, %ymm14, %ymm11
	vaddpd	%ymm9, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm6, %ymm6
	vaddpd	%ymm6, %ymm3, %ymm6
	vmovapd	64(%rsp), %ymm12
	vaddpd	%ymm14, %ymm12, %ymm3
	vaddpd	%ymm3, %ymm9, %ymm3
	vsubpd	%ymm3, %ymm12, %ymm12
	vaddpd	%ymm14, %ymm10, %ymm13
	vaddpd	%ymm9, %ymm13, %ymm13
	vsubpd	%ymm13, %ymm10, %ymm10
	vaddpd	%ymm10, %ymm12, %ymm10
	vaddpd	%ymm7, %ymm13, %ymm7
	vaddpd	%ymm7, %ymm0, %ymm7
	vaddpd	%ymm5, %ymm11, %ymm5
	vaddpd	%ymm4, %ymm14, %ymm0
	vaddpd	%ymm0, %ymm9, %ymm0
	vsubpd	%ymm0, %ymm4, %ymm4
	vaddpd	%ymm5, %ymm1, %ymm1
	vaddpd	%ymm6, %ymm14, %ymm5
	vaddpd	%ymm5, %ymm9, %ymm5
	vsubpd	%ymm5, %ymm6, %ymm6
	vaddpd	%ymm6, %ymm4, %ymm4
	vmovapd	160(%rsp), %ymm11
	vaddpd	%ymm14, %ymm11, %ymm6
	vaddpd	%ymm6, %ymm9, %ymm6
	vsubpd	%ymm6, %ymm11, %ymm11
	vaddpd	%ymm14, %ymm10, %ymm12
	vaddpd	%ymm9, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm10, %ymm10
	vaddpd	%ymm10, %ymm11, %ymm10
	vaddpd	%ymm5, %ymm2, %ymm2
	vaddpd	%ymm14, %ymm8, %ymm5
	vaddpd	%ymm2, %ymm1, %ymm11
	vmovapd	128(%rsp), %ymm13
	vaddpd	%ymm14, %ymm13, %ymm1
	vaddpd	%ymm1, %ymm9, %ymm1
	vaddpd	%ymm5, %ymm9, %ymm2
	vsubpd	%ymm2, %ymm8, %ymm5
	vsubpd	%ymm1, %ymm13, %ymm8
	vaddpd	%ymm3, %ymm12, %ymm3
	vmovapd	96(%rsp), %ymm13
	vaddpd	%ymm14, %ymm13, %ymm12
	vaddpd	%ymm3, %ymm7, %ymm3
	vaddpd	%ymm4, %ymm14, %ymm7
	vaddpd	%ymm7, %ymm9, %ymm7
	vsubpd	%ymm7, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm5, %ymm4
	vaddpd	%ymm14, %ymm10, %ymm5
	vaddpd	%ymm5, %ymm9, %ymm5
	vsubpd	%ymm5, %ymm10, %ymm10
	vaddpd	%ymm10, %ymm8, %ymm8
	vmovapd	(%rsp), %ymm15
	vaddpd	%ymm14, %ymm15, %ymm10
	vaddpd	%ymm9, %ymm10, %ymm10
	vaddpd	%ymm9, %ymm12, %ymm12
	vsubpd	%ymm12, %ymm13, %ymm13
	vsubpd	%ymm10, %ymm15, %ymm15
	vaddpd	%ymm5, %ymm6, %ymm5
	vaddpd	%ymm5, %ymm3, %ymm3
	vaddpd	%ymm7, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm11, %ymm0
	vaddpd	%ymm4, %ymm14, %ymm5
	vaddpd	%ymm14, %ymm8, %ymm6
	vaddpd	%ymm6, %ymm9, %ymm6
	vaddpd	%ymm5, %ymm9, %ymm5
	vsubpd	%ymm5, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm13, %ymm4
	vsubpd	%ymm6, %ymm8, %ymm7
	vaddpd	%ymm7, %ymm15, %ymm7
	vaddpd	%ymm5, %ymm2, %ymm2
	vaddpd	%ymm2, %ymm0, %ymm0
	vaddpd	%ymm6, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm3, %ymm1
	vaddpd	%ymm4, %ymm14, %ymm2
	vaddpd	%ymm7, %ymm14, %ymm3
	vaddpd	%ymm3, %ymm9, %ymm3
	vaddpd	%ymm2, %ymm9, %ymm2
	vsubpd	%ymm2, %ymm4, %ymm4
	vmovapd	%ymm4, (%rsp)
	vsubpd	%ymm3, %ymm7, %ymm4
	vmovapd	%ymm4, 160(%rsp)
	vaddpd	%ymm3, %ymm10, %ymm3
	vaddpd	%ymm3, %ymm1, %ymm1
	vmovapd	%ymm1, 128(%rsp)
	vaddpd	%ymm2, %ymm12, %ymm1
	vaddpd	%ymm1, %ymm0, %ymm0
	vmovapd	%ymm0, 96(%rsp)
	vmovaps	192(%rsp), %ymm1
	vextractf128	$1, %ymm1, %xmm0
	vcvtps2pd	%xmm0, %ymm0
	vcvtps2pd	%xmm1, %ymm10
	vbroadcastsd	.LCPI30_16(%rip), %ymm1
	vmulpd	%ymm1, %ymm10, %ymm2
	vmulpd	%ymm1, %ymm0, %ymm1
	vmulpd	%ymm1, %ymm1, %ymm3
	vmulpd	%ymm2, %ymm2, %ymm4
	vbroadcastsd	.LCPI30_17(%rip), %ymm15
	vcmpnlepd	%ymm4, %ymm15, %ymm4
	vcmpnlepd	%ymm3, %ymm15, %ymm3
	vandpd	%ymm1, %ymm3, %ymm3
	vandpd	%ymm2, %ymm4, %ymm12
	vbroadcastsd	.LCPI30_19(%rip), %ymm1
	vmulpd	%ymm1, %ymm10, %ymm2
	vmulpd	%ymm1, %ymm0, %ymm4
	vmulpd	%ymm4, %ymm4, %ymm5
	vmulpd	%ymm2, %ymm2, %ymm6
	vcmpnlepd	%ymm6, %ymm15, %ymm6
	vcmpnlepd	%ymm5, %ymm15, %ymm5
	vandpd	%ymm4, %ymm5, %ymm1
	vmovapd	%ymm1, 256(%rsp)
	vandpd	%ymm2, %ymm6, %ymm4
	vbroadcastsd	.LCPI30_20(%rip), %ymm1
	vmulpd	%ymm1, %ymm10, %ymm5
	vmulpd	%ymm1, %ymm0, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm7
	vmulpd	%ymm5, %ymm5, %ymm8
	vcmpnlepd	%ymm8, %ymm15, %ymm8
	vcmpnlepd	%ymm7, %ymm15, %ymm7
	vandpd	%ymm6, %ymm7, %ymm7
	vandpd	%ymm5, %ymm8, %ymm5
	vbroadcastsd	.LCPI30_21(%rip), %ymm1
	vmulpd	%ymm1, %ymm0, %ymm6
	vmulpd	%ymm6, %ymm6, %ymm8
	vcmpnlepd	%ymm8, %ymm15, %ymm8
	vandpd	%ymm6, %ymm8, %ymm2
	vmovapd	%ymm2, 288(%rsp)
	vmulpd	%ymm1, %ymm10, %ymm8
	vmulpd	%ymm8, %ymm8, %ymm11
	vcmpnlepd	%ymm11, %ymm15, %ymm11
	vandpd	%ymm8, %ymm11, %ymm6
	vbroadcastsd	.LCPI30_22(%rip), %ymm1
	vmulpd	%ymm1, %ymm0, %ymm8
	vmulpd	%ymm8, %ymm8, %ymm11
	vcmpnlepd	%ymm11, %ymm15, %ymm11
	vandpd	%ymm8, %ymm11, %ymm2
	vmovapd	%ymm2, 320(%rsp)
	vmulpd	%ymm1, %ymm10, %ymm8
	vmulpd	%ymm8, %ymm8, %ymm13
	vcmpnlepd	%ymm13, %ymm15, %ymm13
	vmovapd	%ymm15, %ymm1
	vandpd	%ymm8, %ymm13, %ymm8
	vbroadcastsd	.LCPI30_23(%rip), %ymm11
	vmulpd	%ymm0, %ymm11, %ymm13
	vmulpd	%ymm13, %ymm13, %ymm15
	vcmpnlepd	%ymm15, %ymm1, %ymm15
	vandpd	%ymm13, %ymm15, %ymm2
	vmovapd	%ymm2, 352(%rsp)
	vmulpd	%ymm11, %ymm10, %ymm13
	vmulpd	%ymm13, %ymm13, %ymm15
	vcmpnlepd	%ymm15, %ymm1, %ymm15
	vandpd	%ymm13, %ymm15, %ymm13
	vbroadcastsd	.LCPI30_24(%rip), %ymm2
	vmulpd	%ymm2, %ymm0, %ymm15
	vmulpd	%ymm15, %ymm15, %ymm11
	vcmpnlepd	%ymm11, %ymm1, %ymm11
	vandpd	%ymm15, %ymm11, %ymm11
	vmovapd	%ymm11, 32(%rsp)
	vmulpd	%ymm2, %ymm10, %ymm11
	vmulpd	%ymm11, %ymm11, %ymm15
	vcmpnlepd	%ymm15, %ymm1, %ymm15
	vandpd	%ymm11, %ymm15, %ymm15
	vbroadcastsd	.LCPI30_25(%rip), %ymm2
	vmulpd	%ymm2, %ymm0, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm11
	vcmpnlepd	%ymm11, %ymm1, %ymm11
	vandpd	%ymm0, %ymm11, %ymm0
	vmovapd	%ymm0, 64(%rsp)
	vmulpd	%ymm2, %ymm10, %ymm0
	vmulpd	%ymm0, %ymm0, %ymm10
	vcmpnlepd	%ymm10, %ymm1, %ymm10
	vandpd	%ymm0, %ymm10, %ymm0
	vmovapd	%ymm0, 384(%rsp)
	vaddpd	%ymm3, %ymm14, %ymm0
	vaddpd	%ymm0, %ymm9, %ymm0
	vsubpd	%ymm0, %ymm3, %ymm1
	vbroadcastsd	.LCPI30_27(%rip), %ymm10
	vaddpd	%ymm1, %ymm10, %ymm1
	vaddpd	%ymm1, %ymm14, %ymm11
	vaddpd	%ymm9, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm1, %ymm1
	vaddpd	%ymm0, %ymm11, %ymm0
	vaddpd	%ymm14, %ymm12, %ymm11
	vaddpd	%ymm9, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm12, %ymm3
	vaddpd	%ymm3, %ymm10, %ymm3
	vmovapd	%ymm10, %ymm12
	vaddpd	%ymm3, %ymm14, %ymm10
	vaddpd	%ymm9, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm3, %ymm3
	vaddpd	%ymm10, %ymm11, %ymm10
	vaddpd	%ymm4, %ymm14, %ymm11
	vaddpd	%ymm9, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm4, %ymm2
	vaddpd	%ymm3, %ymm2, %ymm2
	vmovapd	256(%rsp), %ymm4
	vaddpd	%ymm4, %ymm14, %ymm3
	vaddpd	%ymm3, %ymm9, %ymm3
	vsubpd	%ymm3, %ymm4, %ymm4
	vaddpd	%ymm1, %ymm4, %ymm1
	vaddpd	%ymm1, %ymm14, %ymm4
	vaddpd	%ymm4, %ymm9, %ymm4
	vsubpd	%ymm4, %ymm1, %ymm1
	vaddpd	%ymm4, %ymm3, %ymm3
	vaddpd	%ymm3, %ymm0, %ymm3
	vaddpd	%ymm2, %ymm14, %ymm0
	vaddpd	%ymm0, %ymm9, %ymm0
	vsubpd	%ymm0, %ymm2, %ymm2
	vaddpd	%ymm0, %ymm11, %ymm0
	vaddpd	%ymm0, %ymm10, %ymm0
	vaddpd	%ymm5, %ymm14, %ymm4
	vaddpd	%ymm4, %ymm9, %ymm4
	vsubpd	%ymm4, %ymm5, %ymm5
	vaddpd	%ymm2, %ymm5, %ymm2
	vaddpd	%ymm7, %ymm14, %ymm5
	vaddpd	%ymm5, %ymm9, %ymm5
	vsubpd	%ymm5, %ymm7, %ymm7
	vaddpd	%ymm1, %ymm7, %ymm1
	vaddpd	%ymm2, %ymm14, %ymm7
	vaddpd	%ymm7, %ymm9, %ymm7
	vsubpd	%ymm7, %ymm2, %ymm2
	vaddpd	%ymm7, %ymm4, %ymm4
	vaddpd	%ymm4, %ymm0, %ymm0
	vaddpd	%ymm1, %ymm14, %ymm4
	vaddpd	%ymm4, %ymm9, %ymm4
	vsubpd	%ymm4, %ymm1, %ymm1
	vaddpd	%ymm4, %ymm5, %ymm4
	vaddpd	%ymm4, %ymm3, %ymm3
	vaddpd	%ymm6, %ymm14, %ymm4
	vaddpd	%ymm4, %ymm9, %ymm4
	vsubpd	%ymm4, %ymm6, %ymm5
	vaddpd	%ymm2, %ymm5, %ymm2
	vmovapd	288(%rsp), %ymm6
	vaddpd	%ymm6, %ymm14, %ymm5
	vaddpd	%ymm5, %ymm9, %ymm5
	vsubpd	%ymm5, %ymm6, %ymm6
	vaddpd	%ymm1, %ymm6, %ymm6
	vaddpd	%ymm14, %ymm8, %ymm1
	vaddpd	%ymm1, %ymm9, %ymm1
	vsubpd	%ymm1, %ymm8, %ymm7
	vaddpd	%ymm2, %ymm14, %ymm8
	vaddpd	%ymm9, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm2, %ymm2
	vaddpd	%ymm2, %ymm7, %ymm2
	vmovapd	320(%rsp), %ymm10
	vaddpd	%ymm14, %ymm10, %ymm7
	vaddpd	%ymm7, %ymm9, %ymm7
	vsubpd	%ymm7, %ymm10, %ymm10
	vaddpd	%ymm6, %ymm14, %ymm11
	vaddpd	%ymm9, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm6, %ymm6
	vaddpd	%ymm6, %ymm10, %ymm6
	vaddpd	%ymm5, %ymm11, %ymm5
	vaddpd	%ymm5, %ymm3, %ymm3
	vaddpd	%ymm4, %ymm8, %ymm4
	vaddpd	%ymm4, %ymm0, %ymm4
	vaddpd	%ymm14, %ymm13, %ymm0
	vaddpd	%ymm0, %ymm9, %ymm0
	vsubpd	%ymm0, %ymm13, %ymm5
	vaddpd	%ymm2, %ymm14, %ymm8
	vaddpd	%ymm9, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm2, %ymm2
	vaddpd	%ymm2, %ymm5, %ymm2
	vmovapd	352(%rsp), %ymm10
	vaddpd	%ymm14, %ymm10, %ymm5
	vaddpd	%ymm5, %ymm9, %ymm5
	vsubpd	%ymm5, %ymm10, %ymm10
	vaddpd	%ymm6, %ymm14, %ymm11
	vaddpd	%ymm9, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm6, %ymm6
	vaddpd	%ymm6, %ymm10, %ymm6
	vaddpd	%ymm1, %ymm8, %ymm1
	vaddpd	%ymm1, %ymm4, %ymm4
	vaddpd	%ymm7, %ymm11, %ymm1
	vaddpd	%ymm1, %ymm3, %ymm3
	vaddpd	%ymm14, %ymm15, %ymm1
	vaddpd	%ymm1, %ymm9, %ymm1
	vsubpd	%ymm1, %ymm15, %ymm7
	vaddpd	%ymm2, %ymm14, %ymm8
	vaddpd	%ymm9, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm2, %ymm2
	vaddpd	%ymm2, %ymm7, %ymm2
	vmovapd	32(%rsp), %ymm10
	vaddpd	%ymm14, %ymm10, %ymm7
	vaddpd	%ymm7, %ymm9, %ymm7
	vsubpd	%ymm7, %ymm10, %ymm10
	vaddpd	%ymm6, %ymm14, %ymm11
	vaddpd	%ymm9, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm6, %ymm6
	vaddpd	%ymm6, %ymm10, %ymm6
	vaddpd	%ymm5, %ymm11, %ymm5
	vaddpd	%ymm5, %ymm3, %ymm3
	vaddpd	%ymm0, %ymm8, %ymm5
	vmovapd	384(%rsp), %ymm8
	vaddpd	%ymm14, %ymm8, %ymm0
	vaddpd	%ymm0, %ymm9, %ymm0
	vsubpd	%ymm0, %ymm8, %ymm8
	vaddpd	%ymm5, %ymm4, %ymm4
	vaddpd	%ymm2, %ymm14, %ymm5
	vaddpd	%ymm5, %ymm9, %ymm5
	vsubpd	%ymm5, %ymm2, %ymm2
	vaddpd	%ymm2, %ymm8, %ymm2
	vmovapd	64(%rsp), %ymm10
	vaddpd	%ymm14, %ymm10, %ymm8
	vaddpd	%ymm9, %ymm8, %ymm8
	vsubpd	%ymm8, %ymm10, %ymm10
	vaddpd	%ymm6, %ymm14, %ymm11
	vaddpd	%ymm9, %ymm11, %ymm11
	vsubpd	%ymm11, %ymm6, %ymm6
	vaddpd	%ymm6, %ymm10, %ymm6
	vaddpd	%ymm5, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm4, %ymm1
	vaddpd	%ymm7, %ymm11, %ymm4
	vaddpd	%ymm4, %ymm3, %ymm3
	vaddpd	%ymm6, %ymm14, %ymm4
	vaddpd	%ymm4, %ymm9, %ymm4
	vsubpd	%ymm4, %ymm6, %ymm5
	vaddpd	%ymm4, %ymm8, %ymm4
	vmulpd	128(%rsp), %ymm12, %ymm6
	vmulpd	96(%rsp), %ymm12, %ymm7
	vbroadcastsd	.LCPI30_28(%rip), %ymm11
	vmulpd	160(%rsp), %ymm11, %ymm8
	vmulpd	(%rsp), %ymm11, %ymm10
	vaddpd	%ymm4, %ymm3, %ymm3
	vaddpd	%ymm2, %ymm14, %ymm4
	vaddpd	%ymm4, %ymm9, %ymm4
	vsubpd	%ymm4, %ymm2, %ymm2
	vaddpd	%ymm4, %ymm0, %ymm0
	vaddpd	%ymm0, %ymm1, %ymm0
	vmulpd	%ymm3, %ymm12, %ymm1
	vmulpd	%ymm0, %ymm12, %ymm0
	vmulpd	%ymm5, %ymm11, %ymm3
	vmulpd	%ymm2, %ymm11, %ymm2
	vcvtpd2ps	%ymm10, %xmm4
	vcvtpd2ps	%ymm8, %xmm5
	vcvtpd2ps	%ymm2, %xmm2
	vinsertf128	$1, %xmm5, %ymm4, %ymm4
	vcvtpd2ps	%ymm3, %xmm3
	vinsertf128	$1, %xmm3, %ymm2, %ymm5
	vaddpd	%ymm7, %ymm14, %ymm2
	vaddpd	%ymm6, %ymm14, %ymm3
	vaddpd	%ymm0, %ymm14, %ymm8
	vaddpd	%ymm1, %ymm14, %ymm10
	vaddpd	%ymm9, %ymm10, %ymm10
	vaddpd	%ymm9, %ymm8, %ymm8
	vaddpd	%ymm3, %ymm9, %ymm3
	vaddpd	%ymm2, %ymm9, %ymm2
	vsubpd	%ymm2, %ymm7, %ymm2
	vsubpd	%ymm3, %ymm6, %ymm3
	vsubpd	%ymm8, %ymm0, %ymm0
	vsubpd	%ymm10, %ymm1, %ymm1
	vbroadcastsd	.LCPI30_29(%rip), %ymm6
	vbroadcastsd	.LCPI30_30(%rip), %ymm7
	vfmadd213pd	%ymm6, %ymm7, %ymm1
	vfmadd213pd	%ymm6, %ymm7, %ymm0
	vfmadd213pd	%ymm6, %ymm7, %ymm3
	vfmadd213pd	%ymm6, %ymm7, %ymm2
	vcvtpd2ps	%ymm2, %xmm2
	vcvtpd2ps	%ymm3, %xmm3
	vcvtpd2ps	%ymm0, %xmm0
	vcvtpd2ps	%ymm1, %xmm6
	vinsertf128	$1, %xmm3, %ymm2, %ymm1
	vinsertf128	$1, %xmm6, %ymm0, %ymm0
	vmovapd	%ymm0, (%rsp)
	vmulps	%ymm4, %ymm4, %ymm2
	vmulps	%ymm5, %ymm5, %ymm6
	vbroadcastss	.LCPI30_13(%rip), %ymm3
	vmovaps	%ymm3, %ymm7
	vbroadcastss	.LCPI30_12(%rip), %ymm11
	vfmadd213ps	%ymm11, %ymm6, %ymm7
	vfmadd213ps	%ymm11, %ymm2, %ymm3
	vbroadcastss	.LCPI30_14(%rip), %ymm0
	vfmadd213ps	%ymm0, %ymm2, %ymm3
	vfmadd213ps	%ymm0, %ymm6, %ymm7
	vbroadcastss	.LCPI30_15(%rip), %ymm13
	vfmadd213ps	%ymm13, %ymm6, %ymm7
	vfmadd213ps	%ymm13, %ymm2, %ymm3
	vmulps	%ymm3, %ymm2, %ymm3
	vmulps	%ymm7, %ymm6, %ymm2
	vfmadd213ps	%ymm5, %ymm5, %ymm2
	vfmadd213ps	%ymm4, %ymm4, %ymm3
	vbroadcastss	.LCPI30_4(%rip), %ymm5
	vmovaps	%ymm5, %ymm4
	vbroadcastss	.LCPI30_5(%rip), %ymm15
	vmovaps	192(%rsp), %ymm12
	vfmsub213ps	%ymm15, %ymm12, %ymm4
	vmovaps	416(%rsp), %ymm9
	vfmsub213ps	%ymm15, %ymm9, %ymm5
	vbroadcastss	.LCPI30_6(%rip), %ymm7
	vaddps	%ymm7, %ymm5, %ymm6
	vaddps	%ymm7, %ymm4, %ymm4
	vbroadcastss	.LCPI30_7(%rip), %ymm7
	vaddps	%ymm7, %ymm4, %ymm5
	vaddps	%ymm7, %ymm6, %ymm7
	vaddps	%ymm7, %ymm15, %ymm7
	vaddps	%ymm5, %ymm15, %ymm8
	vbroadcastss	.LCPI30_8(%rip), %ymm10
	vmovaps	%ymm10, %ymm5
	vfmadd213ps	%ymm12, %ymm8, %ymm5
	vfmadd213ps	%ymm9, %ymm7, %ymm10
	vbroadcastss	.LCPI30_9(%rip), %ymm14
	vfmadd231ps	%ymm14, %ymm7, %ymm10
	vfmadd231ps	%ymm14, %ymm8, %ymm5
	vbroadcastss	.LCPI30_10(%rip), %ymm14
	vfmadd231ps	%ymm14, %ymm8, %ymm5
	vfmadd231ps	%ymm14, %ymm7, %ymm10
	vbroadcastss	.LCPI30_11(%rip), %ymm14
	vfmadd231ps	%ymm7, %ymm14, %ymm10
	vfmadd231ps	%ymm8, %ymm14, %ymm5
	vmulps	%ymm10, %ymm10, %ymm7
	vbroadcastss	.LCPI30_13(%rip), %ymm14
	vmovaps	%ymm14, %ymm8
	vfmadd213ps	%ymm11, %ymm7, %ymm8
	vfmadd213ps	%ymm0, %ymm7, %ymm8
	vfmadd213ps	%ymm13, %ymm7, %ymm8
	vmulps	%ymm7, %ymm8, %ymm7
	vfmadd213ps	%ymm10, %ymm10, %ymm7
	vpslld	$31, %ymm6, %ymm6
	vpxor	%ymm7, %ymm6, %ymm6
	vpslld	$31, %ymm1, %ymm1
	vpxor	%ymm3, %ymm1, %ymm1
	vsubps	%ymm9, %ymm9, %ymm3
	vaddps	%ymm1, %ymm3, %ymm1
	vmovaps	224(%rsp), %ymm10
	vandps	%ymm10, %ymm9, %ymm3
	vbroadcastss	.LCPI30_3(%rip), %ymm7
	vcmpnltps	%ymm3, %ymm7, %ymm3
	vblendvps	%ymm3, %ymm6, %ymm1, %ymm1
	vmulps	%ymm5, %ymm5, %ymm3
	vmovaps	%ymm14, %ymm6
	vfmadd213ps	%ymm11, %ymm3, %ymm6
	vmovaps	%ymm0, %ymm9
	vfmadd213ps	%ymm0, %ymm3, %ymm6
	vfmadd213ps	%ymm13, %ymm3, %ymm6
	vmulps	%ymm6, %ymm3, %ymm3
	vfmadd213ps	%ymm5, %ymm5, %ymm3
	vpslld	$31, %ymm4, %ymm4
	vpxor	%ymm3, %ymm4, %ymm3
	vmovdqa	(%rsp), %ymm0
	vpslld	$31, %ymm0, %ymm0
	vpxor	%ymm2, %ymm0, %ymm0
	vsubps	%ymm12, %ymm12, %ymm2
	vaddps	%ymm0, %ymm2, %ymm0
	vandps	%ymm10, %ymm12, %ymm2
	vcmpnltps	%ymm2, %ymm7, %ymm2
	vblendvps	%ymm2, %ymm3, %ymm0, %ymm0
	leaq	(%r10,%r8,4), %rbx
	cmpq	$15, %r11
	jle	.LBB30_47
	testb	%al, %al
	vmovdqa	.LCPI30_0(%rip), %ymm7
	vmovdqa	.LCPI30_1(%rip), %ymm8
	je	.LBB30_51
	vmovntps	%ymm1, (%rbx)
	vmovntps	%ymm0, 32(%rbx)
	jmp	.LBB30_49
	.p2align	4
.LBB30_51:
	vmovups	%ymm1, (%rbx)
	vmovups	%ymm0, 32(%rbx)
	jmp	.LBB30_49
	.p2align	4
.LBB30_38:
	movl	$16, %ebx
	cmpq	%r8, %rsi
	jg	.LBB30_25
	jmp	.LBB30_31
	.p2align	4
.LBB30_29:
	vmovd	%r11d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm7, %ymm2, %ymm3
	vmaskmovps	%ymm1, %ymm3, (%rbx)
	vpcmpgtd	%ymm8, %ymm2, %ymm1
	vmaskmovps	%ymm0, %ymm1, 32(%rbx)
.LBB30_30:
	addq	%r11, %r8
	movl	$16, %ebx
	cmpq	%rsi, %r8
	jge	.LBB30_31
.LBB30_25:
	movq	%rsi, %r11
	subq	%r8, %r11
	cmpq	%rbx, %r11
	cmovgeq	%rbx, %r11
	leaq	(%r9,%r8,4), %rbx
	cmpq	$16, %r11
	jne	.LBB30_27
	vmovups	(%rbx), %ymm0
	vmovups	32(%rbx), %ymm1
	jmp	.LBB30_28
	.p2align	4
.LBB30_27:
	vmovd	%r11d, %xmm0
	vpbroadcastd	%xmm0, %ymm1
	vpcmpgtd	%ymm7, %ymm1, %ymm0
	vmaskmovps	(%rbx), %ymm0, %ymm0
	vpcmpgtd	%ymm8, %ymm1, %ymm1
	vmaskmovps	32(%rbx), %ymm1, %ymm1
.LBB30_28:
	vmovaps	%ymm14, %ymm2
	vfmsub213ps	%ymm15, %ymm0, %ymm2
	vmovaps	%ymm14, %ymm3
	vfmsub213ps	%ymm15, %ymm1, %ymm3
	vbroadcastss	.LCPI30_6(%rip), %ymm4
	vaddps	%ymm4, %ymm3, %ymm3
	vaddps	%ymm4, %ymm2, %ymm2
	vbroadcastss	.LCPI30_7(%rip), %ymm5
	vaddps	%ymm5, %ymm2, %ymm4
	vaddps	%ymm5, %ymm3, %ymm5
	vaddps	%ymm5, %ymm15, %ymm5
	vaddps	%ymm4, %ymm15, %ymm4
	vbroadcastss	.LCPI30_8(%rip), %ymm6
	vfmadd231ps	%ymm6, %ymm4, %ymm0
	vfmadd231ps	%ymm6, %ymm5, %ymm1
	vbroadcastss	.LCPI30_9(%rip), %ymm6
	vfmadd231ps	%ymm6, %ymm5, %ymm1
	vfmadd231ps	%ymm6, %ymm4, %ymm0
	vbroadcastss	.LCPI30_10(%rip), %ymm6
	vfmadd231ps	%ymm6, %ymm4, %ymm0
	vfmadd231ps	%ymm6, %ymm5, %ymm1
	vbroadcastss	.LCPI30_11(%rip), %ymm6
	vfmadd231ps	%ymm5, %ymm6, %ymm1
	vfmadd231ps	%ymm4, %ymm6, %ymm0
	vmulps	%ymm0, %ymm0, %ymm4
	vmulps	%ymm1, %ymm1, %ymm5
	vbroadcastss	.LCPI30_13(%rip), %ymm9
	vmovaps	%ymm9, %ymm6
	vfmadd213ps	%ymm11, %ymm4, %ymm6
	vfmadd213ps	%ymm12, %ymm4, %ymm6
	vfmadd213ps	%ymm13, %ymm4, %ymm6
	vmulps	%ymm6, %ymm4, %ymm4
	vmovaps	%ymm9, %ymm6
	vfmadd213ps	%ymm11, %ymm5, %ymm6
	vfmadd213ps	%ymm12, %ymm5, %ymm6
	vfmadd213ps	%ymm13, %ymm5, %ymm6
	vmulps	%ymm6, %ymm5, %ymm5
	vfmadd213ps	%ymm1, %ymm1, %ymm5
	vfmadd213ps	%ymm0, %ymm0, %ymm4
	vpslld	$31, %ymm3, %ymm0
	vpxor	%ymm5, %ymm0, %ymm0
	vpslld	$31, %ymm2, %ymm1
	vpxor	%ymm4, %ymm1, %ymm1
	leaq	(%r10,%r8,4), %rbx
	cmpq	$15, %r11
	jle	.LBB30_29
	testb	%al, %al
	je	.LBB30_37
	vmovntdq	%ymm1, (%rbx)
	vmovntdq	%ymm0, 32(%rbx)
	jmp	.LBB30_30
	.p2align	4
.LBB30_37:
	vmovdqu	%ymm1, (%rbx)
	vmovdqu	%ymm0, 32(%rbx)
	jmp	.LBB30_30
.LBB30_32:
	testb	%al, %al
	je	.LBB30_34
	sfence
.LBB30_34:
	leaq	-8(%rbp), %rsp
	popq	%rbx
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end30:
	.size	nt_f32_cos__avx2, .Lfunc_end30-nt_f32_cos__avx2
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI31_0:
	.long	0x3f000000
.LCPI31_3:
	.long	0x7fffffff
.LCPI31_4:
	.long	0x00800000
.LCPI31_5:
	.long	0x4b800000
.LCPI31_6:
	.long	3234528013
.LCPI31_7:
	.long	4286578688
.LCPI31_8:
	.long	0x41c00000
.LCPI31_9:
	.long	2139095040
.LCPI31_22:
	.long	0x3c0913e1
.LCPI31_23:
	.long	0x3ab5b8d4
.LCPI31_24:
	.long	0x3d2aab8c
.LCPI31_25:
	.long	0x3e2aaa58
.LCPI31_26:
	.long	0x3effffff
.LCPI31_27:
	.long	0x3f800000
.LCPI31_28:
	.long	0x4b40007f
.LCPI31_29:
	.long	0xcb40007f
.LCPI31_30:
	.long	2130706431
.LCPI31_31:
	.long	8388606
.LCPI31_32:
	.long	2143289344
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI31_1:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI31_2:
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
.LCPI31_10:
	.quad	0xbff0000000000000
.LCPI31_11:
	.quad	0x3ff0000000000000
.LCPI31_12:
	.quad	0x3fda58d887e9b371
.LCPI31_13:
	.quad	0x3fd5ce85a655f284
.LCPI31_14:
	.quad	0x3fe27777fe90fe35
.LCPI31_15:
	.quad	0x3feec709d12cee7c
.LCPI31_16:
	.quad	0x40071547652bedf3
.LCPI31_17:
	.quad	0xc069000000000000
.LCPI31_18:
	.quad	0x4069000000000000
.LCPI31_19:
	.quad	0x4338000000000000
.LCPI31_20:
	.quad	0xc338000000000000
.LCPI31_21:
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
	movl	$16, %r9d
	subq	%rdi, %r9
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
	movl	$16, %r9d
	xorl	%edi, %edi
.LBB31_8:
	vmovups	-112(%rsp), %ymm6
	vmulss	.LCPI31_0(%rip), %xmm6, %xmm0
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
	vbroadcastss	.LCPI31_3(%rip), %ymm0
	vmovups	%ymm0, 240(%rsp)
	vbroadcastss	.LCPI31_6(%rip), %ymm0
	vmovups	%ymm0, 208(%rsp)
	vbroadcastss	.LCPI31_7(%rip), %ymm0
	vmovups	%ymm0, 176(%rsp)
	vbroadcastss	.LCPI31_8(%rip), %ymm0
	vmovups	%ymm0, 144(%rsp)
	vbroadcastss	.LCPI31_9(%rip), %ymm0
	vmovups	%ymm0, 112(%rsp)
	vbroadcastss	.LCPI31_27(%rip), %ymm0
	vmovups	%ymm0, 48(%rsp)
	vbroadcastss	.LCPI31_4(%rip), %ymm0
	vmovups	%ymm0, 16(%rsp)
	vbroadcastss	.LCPI31_30(%rip), %ymm0
	vmovups	%ymm0, -16(%rsp)
	vbroadcastss	.LCPI31_31(%rip), %ymm0
	vmovups	%ymm0, -48(%rsp)
	vbroadcastss	.LCPI31_32(%rip), %ymm0
	vmovups	%ymm0, -80(%rsp)
	jmp	.LBB31_9
	.p2align	4
.LBB31_16:
	vmovd	%r8d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	.LCPI31_1(%rip), %ymm3, %ymm4
	vmaskmovps	%ymm2, %ymm4, (%r9)
	vpcmpgtd	.LCPI31_2(%rip), %ymm3, %ymm2
	vmaskmovps	%ymm0, %ymm2, 32(%r9)
	addq	%r8, %rsi
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jge	.LBB31_17
.LBB31_9:
	movq	%rdx, %r8
	subq	%rsi, %r8
	cmpq	%r9, %r8
	cmovgeq	%r9, %r8
	leaq	(%rax,%rsi,4), %r9
	cmpq	$16, %r8
	jne	.LBB31_11
	vmovups	(%r9), %ymm2
	vmovups	32(%r9), %ymm1
	jmp	.LBB31_12
	.p2align	4
.LBB31_11:
	vmovd	%r8d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI31_1(%rip), %ymm0, %ymm2
	vmaskmovps	(%r9), %ymm2, %ymm2
	vpcmpgtd	.LCPI31_2(%rip), %ymm0, %ymm0
	vmaskmovps	32(%r9), %ymm0, %ymm1
.LBB31_12:
	vmovups	%ymm2, 400(%rsp)
	vmovups	%ymm1, 432(%rsp)
	vmovups	240(%rsp), %ymm0
	vandps	%ymm0, %ymm1, %ymm4
	vandps	%ymm0, %ymm2, %ymm12
	vbroadcastss	.LCPI31_4(%rip), %ymm3
	vcmpltps	%ymm3, %ymm12, %ymm0
	vcmpltps	%ymm3, %ymm4, %ymm6
	vbroadcastss	.LCPI31_5(%rip), %ymm3
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
	vbroadcastss	.LCPI31_7(%rip), %ymm3
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
	vbroadcastsd	.LCPI31_10(%rip), %ymm3
	vaddpd	%ymm3, %ymm10, %ymm13
	vaddpd	%ymm3, %ymm11, %ymm15
	vbroadcastsd	.LCPI31_11(%rip), %ymm7
	vaddpd	%ymm7, %ymm10, %ymm10
	vdivpd	%ymm10, %ymm13, %ymm10
	vaddpd	%ymm7, %ymm11, %ymm11
	vdivpd	%ymm11, %ymm15, %ymm11
	vmulpd	%ymm11, %ymm11, %ymm13
	vbroadcastsd	.LCPI31_13(%rip), %ymm4
	vmovapd	%ymm4, %ymm15
	vbroadcastsd	.LCPI31_12(%rip), %ymm5
	vfmadd213pd	%ymm5, %ymm13, %ymm15
	vbroadcastsd	.LCPI31_14(%rip), %ymm14
	vfmadd213pd	%ymm14, %ymm13, %ymm15
	vbroadcastsd	.LCPI31_15(%rip), %ymm6
	vfmadd213pd	%ymm6, %ymm13, %ymm15
	vbroadcastsd	.LCPI31_16(%rip), %ymm5
	vfmadd213pd	%ymm5, %ymm13, %ymm15
	vextractf128	$1, %ymm0, %xmm13
	vcvtps2pd	%xmm13, %ymm13
	vcvtps2pd	%xmm0, %ymm0
	vfmadd213pd	%ymm0, %ymm11, %ymm15
	vmulpd	%ymm10, %ymm10, %ymm0
	vmovapd	%ymm4, %ymm11
	vbroadcastsd	.LCPI31_12(%rip), %ymm2
	vfmadd213pd	%ymm2, %ymm0, %ymm11
	vfmadd213pd	%ymm14, %ymm0, %ymm11
	vfmadd213pd	%ymm6, %ymm0, %ymm11
	vfmadd213pd	%ymm5, %ymm0, %ymm11
	vfmadd213pd	%ymm13, %ymm10, %ymm11
	vmovupd	80(%rsp), %ymm8
	vmulpd	%ymm8, %ymm11, %ymm0
	vmulpd	%ymm8, %ymm15, %ymm10
	vbroadcastsd	.LCPI31_17(%rip), %ymm1
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
	vbroadcastsd	.LCPI31_18(%rip), %ymm1
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
	vbroadcastsd	.LCPI31_19(%rip), %ymm5
	vaddpd	%ymm5, %ymm15, %ymm14
	vextractf128	$1, %ymm7, %xmm6
	vcvtps2pd	%xmm6, %ymm6
	vfmadd213pd	%ymm6, %ymm0, %ymm4
	vmulpd	%ymm4, %ymm8, %ymm0
	vmulpd	%ymm3, %ymm8, %ymm3
	vbroadcastsd	.LCPI31_17(%rip), %ymm2
	vmaxpd	%ymm3, %ymm2, %ymm3
	vmaxpd	%ymm0, %ymm2, %ymm0
	vminpd	%ymm0, %ymm1, %ymm0
	vminpd	%ymm3, %ymm1, %ymm3
	vaddpd	%ymm5, %ymm3, %ymm10
	vaddpd	%ymm5, %ymm0, %ymm6
	vbroadcastsd	.LCPI31_20(%rip), %ymm1
	vaddpd	%ymm1, %ymm6, %ymm6
	vaddpd	%ymm1, %ymm10, %ymm10
	vsubpd	%ymm10, %ymm3, %ymm3
	vsubpd	%ymm6, %ymm0, %ymm0
	vbroadcastsd	.LCPI31_21(%rip), %ymm2
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
	vbroadcastss	.LCPI31_23(%rip), %ymm7
	vmovaps	%ymm7, %ymm9
	vbroadcastss	.LCPI31_22(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm13, %ymm9
	vbroadcastss	.LCPI31_24(%rip), %ymm2
	vfmadd213ps	%ymm2, %ymm13, %ymm9
	vbroadcastss	.LCPI31_25(%rip), %ymm5
	vfmadd213ps	%ymm5, %ymm13, %ymm9
	vbroadcastss	.LCPI31_26(%rip), %ymm8
	vfmadd213ps	%ymm8, %ymm13, %ymm9
	vbroadcastss	.LCPI31_27(%rip), %ymm14
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
	vbroadcastss	.LCPI31_0(%rip), %ymm10
	vmovaps	%ymm10, %ymm6
	vbroadcastss	.LCPI31_28(%rip), %ymm1
	vfmadd213ps	%ymm1, %ymm0, %ymm6
	vfmadd213ps	%ymm1, %ymm3, %ymm10
	vbroadcastss	.LCPI31_29(%rip), %ymm2
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
	jl	.LBB31_16
	addq	%r8, %rsi
	testb	%dil, %dil
	je	.LBB31_15
	vmovntps	%ymm2, (%r9)
	vmovntps	%ymm0, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB31_9
	jmp	.LBB31_18
	.p2align	4
.LBB31_15:
	vmovups	%ymm2, (%r9)
	vmovups	%ymm0, 32(%r9)
	movl	$16, %r9d
	cmpq	%rdx, %rsi
	jl	.LBB31_9
.LBB31_19:
	addq	$472, %rsp
	vzeroupper
	retq
.LBB31_17:
	testb	%dil, %dil
	je	.LBB31_19
.LBB31_18:
	sfence
	addq	$472, %rsp
	vzeroupper
	retq
.Lfunc_end31:
	.size	nt_f32_power__avx2, .Lfunc_end31-nt_f32_power__avx2
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
	leaq	16(%r15), %rax
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
	cmpq	$3, %r8
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
	callq	($s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5)
	movq	%r15, %rdi
	movq	64(%rsp), %rcx
	leaq	16(%rbp), %r15
	addq	$32, %rbp
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
	.size	nt_f32_matmul__avx2, .Lfunc_end32-nt_f32_matmul__avx2
	.cfi_endproc
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
	.text
	.p2align	4
	.type	$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF,@function
$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF:
	cmpq	%rsi, %rdi
	jge	.LBB33_31
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
	vmovdqa	.LCPI33_0(%rip), %ymm0
	vmovdqa	.LCPI33_1(%rip), %ymm1
	movq	%r13, -24(%rsp)
	movq	%r10, -32(%rsp)
	movq	%r15, -40(%rsp)
	jmp	.LBB33_2
.LBB33_32:
	vbroadcastss	196(%rcx), %ymm2
	vbroadcastss	200(%rcx), %ymm5
	vmaxps	%ymm3, %ymm2, %ymm3
	vmaxps	%ymm4, %ymm2, %ymm2
	vminps	%ymm2, %ymm5, %ymm4
	vminps	%ymm3, %ymm5, %ymm3
	.p2align	4
.LBB33_29:
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
	je	.LBB33_30
.LBB33_2:
	movq	128(%rcx), %rax
	imulq	%rdi, %rax
	leaq	(%r10,%rax,4), %rdx
	cmpl	$0, 192(%rcx)
	je	.LBB33_3
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
	jmp	.LBB33_5
	.p2align	4
.LBB33_3:
	movl	$16, %r8d
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm7, %xmm7, %xmm7
.LBB33_5:
	movq	%rdx, -8(%rsp)
	movq	24(%rcx), %rbx
	movq	64(%rcx), %r12
	leaq	3(%rbx), %rax
	testq	%rbx, %rbx
	movq	%rbx, %r14
	cmovsq	%rax, %r14
	cmpq	$7, %rax
	jae	.LBB33_34
	imulq	%rdi, %r12
	leaq	(%r11,%r12,4), %rdx
	vxorps	%xmm3, %xmm3, %xmm3
	movq	-48(%rsp), %r9
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm9, %xmm9, %xmm9
	vxorps	%xmm10, %xmm10, %xmm10
	jmp	.LBB33_7
	.p2align	4
.LBB33_34:
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
.LBB33_35:
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
	jne	.LBB33_35
	addq	%r10, %r9
	addq	%r13, %rdx
	movq	-24(%rsp), %r13
	movq	-40(%rsp), %r15
	movq	-32(%rsp), %r10
	movq	%rsi, %r11
	movq	-16(%rsp), %rsi
.LBB33_7:
	andq	$-4, %r14
	subq	%r14, %rbx
	testq	%rbx, %rbx
	jle	.LBB33_8
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
	jne	.LBB33_11
	vmovaps	%ymm9, %ymm13
	vmovaps	%ymm10, %ymm14
	jmp	.LBB33_13
	.p2align	4
.LBB33_8:
	vmovaps	%ymm9, %ymm13
	vmovaps	%ymm10, %ymm14
	vmovaps	%ymm6, %ymm12
	vmovaps	%ymm7, %ymm11
	movl	$16, %r14d
	jmp	.LBB33_13
	.p2align	4
.LBB33_11:
	movq	104(%rcx), %rax
	vmaskmovps	(%r9,%rax,4), %ymm15, %ymm13
	movq	72(%rcx), %r8
	vmaskmovps	32(%r9,%rax,4), %ymm2, %ymm14
	vbroadcastss	(%rdx,%r8,4), %ymm6
	vfmadd213ps	%ymm10, %ymm6, %ymm14
	vfmadd213ps	%ymm9, %ymm6, %ymm13
	cmpq	$3, %rbx
	jb	.LBB33_13
	leaq	(%r9,%rax,4), %r9
	vmaskmovps	(%r9,%rax,4), %ymm15, %ymm6
	vmaskmovps	32(%r9,%rax,4), %ymm2, %ymm2
	vbroadcastss	(%rdx,%r8,8), %ymm7
	vfmadd231ps	%ymm2, %ymm7, %ymm4
	vfmadd231ps	%ymm6, %ymm7, %ymm8
	.p2align	4
.LBB33_13:
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
	je	.LBB33_15
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
.LBB33_15:
	movl	184(%rcx), %ebp
	movl	188(%rcx), %ebx
	testl	%ebx, %ebx
	je	.LBB33_16
.LBB33_19:
	movq	144(%rcx), %rax
	testq	%rax, %rax
	je	.LBB33_22
	movq	152(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB33_22
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
.LBB33_22:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB33_24
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
.LBB33_24:
	testl	%ebx, %ebx
	je	.LBB33_29
	cmpl	$2, %ebp
	je	.LBB33_32
	cmpl	$1, %ebp
	jne	.LBB33_29
	vxorps	%xmm5, %xmm5, %xmm5
	vcmpnltps	%ymm5, %ymm3, %ymm2
	vandps	%ymm3, %ymm2, %ymm3
	vcmpnltps	%ymm5, %ymm4, %ymm2
	vandps	%ymm4, %ymm2, %ymm4
	jmp	.LBB33_29
	.p2align	4
.LBB33_16:
	cmpl	$2, %ebp
	je	.LBB33_33
	cmpl	$1, %ebp
	jne	.LBB33_28
	vxorps	%xmm5, %xmm5, %xmm5
	vcmpnltps	%ymm5, %ymm3, %ymm2
	vandps	%ymm3, %ymm2, %ymm3
	vcmpnltps	%ymm5, %ymm4, %ymm2
	vandps	%ymm4, %ymm2, %ymm4
	movl	$1, %ebp
	jmp	.LBB33_19
.LBB33_33:
	vbroadcastss	196(%rcx), %ymm2
	vbroadcastss	200(%rcx), %ymm5
	vmaxps	%ymm3, %ymm2, %ymm3
	vmaxps	%ymm4, %ymm2, %ymm2
	vminps	%ymm2, %ymm5, %ymm4
	vminps	%ymm3, %ymm5, %ymm3
	movl	$2, %ebp
	jmp	.LBB33_19
.LBB33_28:
	cmpl	$3, %ebp
	jge	.LBB33_29
	jmp	.LBB33_19
.LBB33_30:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB33_31:
	vzeroupper
	retq
.Lfunc_end33:
	.size	$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF, .Lfunc_end33-$s17NeedletailKernels11MatmulBlockV11interleaved33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3EndySi_SitF
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
	je	.LBB34_102
	cmpq	$1, %r14
	jne	.LBB34_2
	movq	8(%r13), %rcx
	leaq	64(%rdx), %rax
	movq	%rcx, 24(%rsp)
	cmpq	%rax, %rcx
	jge	.LBB34_5
	movq	%rdx, %r9
.LBB34_32:
	leaq	32(%r9), %rax
	cmpq	%rax, 24(%rsp)
	jge	.LBB34_38
	movq	%r9, %r15
.LBB34_65:
	cmpq	24(%rsp), %r15
	jge	.LBB34_159
	movq	(%r13), %rcx
	movq	16(%r13), %r8
	movq	32(%r13), %r9
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movl	$16, %r12d
	vmovdqa	.LCPI34_0(%rip), %ymm1
	vmovdqa	.LCPI34_1(%rip), %ymm2
	movq	%r8, 40(%rsp)
	movq	%r9, 16(%rsp)
	jmp	.LBB34_67
.LBB34_96:
	vbroadcastss	196(%rcx), %ymm5
	vbroadcastss	200(%rcx), %ymm6
	vmaxps	%ymm3, %ymm5, %ymm3
	vmaxps	%ymm4, %ymm5, %ymm4
	vminps	%ymm4, %ymm6, %ymm4
	vminps	%ymm3, %ymm6, %ymm3
	.p2align	4
.LBB34_95:
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
	jge	.LBB34_159
.LBB34_67:
	movq	128(%rcx), %rax
	imulq	%rdi, %rax
	leaq	(%r9,%rax,4), %rax
	leaq	(%rax,%r15,4), %rsi
	leaq	15(%r15), %rax
	testq	%r15, %r15
	cmovnsq	%r15, %rax
	cmpl	$0, 192(%rcx)
	je	.LBB34_68
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
	jmp	.LBB34_70
	.p2align	4
.LBB34_68:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm4, %xmm4, %xmm4
.LBB34_70:
	movq	24(%rcx), %r10
	testq	%r10, %r10
	je	.LBB34_78
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
	jb	.LBB34_75
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
.LBB34_73:
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
	jne	.LBB34_73
	addq	%rax, %rsi
	addq	%r14, %r8
	movq	%rsi, %rbx
	movq	%r8, %rbp
	movq	88(%rsp), %r13
	movq	56(%rsp), %r14
	movq	40(%rsp), %r8
	movq	16(%rsp), %r9
	movq	32(%rsp), %rsi
.LBB34_75:
	andl	$3, %r10d
	je	.LBB34_78
	addq	$32, %rbx
	shlq	$2, %r12
	shlq	$2, %r11
	.p2align	4
.LBB34_77:
	vmaskmovps	-32(%rbx), %ymm6, %ymm7
	vmaskmovps	(%rbx), %ymm5, %ymm8
	vbroadcastss	(%rbp), %ymm9
	vfmadd231ps	%ymm8, %ymm9, %ymm4
	vfmadd231ps	%ymm7, %ymm9, %ymm3
	addq	%r12, %rbx
	addq	%r11, %rbp
	decq	%r10
	jne	.LBB34_77
.LBB34_78:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB34_79
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
	jmp	.LBB34_81
	.p2align	4
.LBB34_79:
	movl	$16, %r12d
.LBB34_81:
	movl	184(%rcx), %r11d
	movl	188(%rcx), %r10d
	testl	%r10d, %r10d
	movq	48(%rsp), %rdi
	je	.LBB34_82
.LBB34_85:
	movq	144(%rcx), %rax
	testq	%rax, %rax
	je	.LBB34_88
	movq	152(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB34_88
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
.LBB34_88:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_90
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
.LBB34_90:
	testl	%r10d, %r10d
	je	.LBB34_95
	cmpl	$2, %r11d
	je	.LBB34_96
	cmpl	$1, %r11d
	jne	.LBB34_95
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	jmp	.LBB34_95
	.p2align	4
.LBB34_82:
	cmpl	$2, %r11d
	je	.LBB34_97
	cmpl	$1, %r11d
	jne	.LBB34_94
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	movl	$1, %r11d
	jmp	.LBB34_85
.LBB34_97:
	vbroadcastss	196(%rcx), %ymm5
	vbroadcastss	200(%rcx), %ymm6
	vmaxps	%ymm3, %ymm5, %ymm3
	vmaxps	%ymm4, %ymm5, %ymm4
	vminps	%ymm4, %ymm6, %ymm4
	vminps	%ymm3, %ymm6, %ymm3
	movl	$2, %r11d
	jmp	.LBB34_85
.LBB34_94:
	cmpl	$3, %r11d
	jge	.LBB34_95
	jmp	.LBB34_85
.LBB34_102:
	movq	8(%r13), %r10
	leaq	32(%rdx), %rax
	cmpq	%rax, %r10
	movq	%r10, 40(%rsp)
	jge	.LBB34_104
	movq	%rdx, %r15
.LBB34_131:
	cmpq	%r10, %r15
	jge	.LBB34_159
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
	vmovdqa	.LCPI34_0(%rip), %ymm1
	vmovdqa	.LCPI34_1(%rip), %ymm2
	movq	%rbx, 80(%rsp)
	jmp	.LBB34_133
.LBB34_167:
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
.LBB34_158:
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
	jge	.LBB34_159
.LBB34_133:
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
	je	.LBB34_134
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
	jmp	.LBB34_136
	.p2align	4
.LBB34_134:
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm6, %xmm6, %xmm6
	vxorps	%xmm4, %xmm4, %xmm4
.LBB34_136:
	movq	%rsi, 24(%rsp)
	movq	24(%rcx), %rbp
	testq	%rbp, %rbp
	je	.LBB34_142
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
	jne	.LBB34_169
	movq	%r8, %rax
	imulq	%rdi, %rax
	leaq	(%rbx,%rax,4), %rdx
	testb	$1, %bpl
	jne	.LBB34_141
	jmp	.LBB34_142
	.p2align	4
.LBB34_169:
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
.LBB34_170:
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
	jne	.LBB34_170
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
	je	.LBB34_142
.LBB34_141:
	vmaskmovps	(%r11), %ymm8, %ymm8
	vmaskmovps	32(%r11), %ymm7, %ymm7
	vbroadcastss	(%rdx), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm4
	vfmadd231ps	%ymm9, %ymm8, %ymm6
	vbroadcastss	(%rdx,%r8,4), %ymm9
	vfmadd231ps	%ymm7, %ymm9, %ymm3
	vfmadd231ps	%ymm8, %ymm9, %ymm5
.LBB34_142:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB34_144
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
.LBB34_144:
	movl	184(%rcx), %r8d
	movl	188(%rcx), %ebp
	testl	%ebp, %ebp
	je	.LBB34_145
.LBB34_148:
	movq	144(%rcx), %rax
	testq	%rax, %rax
	je	.LBB34_151
	movq	152(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB34_151
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
.LBB34_151:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_153
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
.LBB34_153:
	testl	%ebp, %ebp
	je	.LBB34_158
	cmpl	$2, %r8d
	je	.LBB34_167
	cmpl	$1, %r8d
	jne	.LBB34_158
	vcmpnltps	%ymm0, %ymm6, %ymm7
	vandps	%ymm6, %ymm7, %ymm6
	vcmpnltps	%ymm0, %ymm4, %ymm7
	vandps	%ymm4, %ymm7, %ymm4
	vcmpnltps	%ymm0, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vcmpnltps	%ymm0, %ymm3, %ymm7
	vandps	%ymm3, %ymm7, %ymm3
	jmp	.LBB34_158
	.p2align	4
.LBB34_145:
	cmpl	$2, %r8d
	je	.LBB34_168
	cmpl	$1, %r8d
	jne	.LBB34_157
	vcmpnltps	%ymm0, %ymm6, %ymm7
	vandps	%ymm6, %ymm7, %ymm6
	vcmpnltps	%ymm0, %ymm4, %ymm7
	vandps	%ymm4, %ymm7, %ymm4
	vcmpnltps	%ymm0, %ymm5, %ymm7
	vandps	%ymm5, %ymm7, %ymm5
	vcmpnltps	%ymm0, %ymm3, %ymm7
	vandps	%ymm3, %ymm7, %ymm3
	movl	$1, %r8d
	jmp	.LBB34_148
.LBB34_168:
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
	jmp	.LBB34_148
.LBB34_157:
	cmpl	$3, %r8d
	jge	.LBB34_158
	jmp	.LBB34_148
.LBB34_2:
	movq	%rdx, %r15
.LBB34_159:
	movq	8(%r13), %rbx
	cmpq	%rbx, %r15
	jge	.LBB34_166
	movq	(%r13), %rax
	movq	24(%rax), %r12
	leaq	16(%r15), %rax
	cmpq	%rax, %rbx
	jl	.LBB34_164
	movq	48(%rsp), %r14
	.p2align	4
.LBB34_162:
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
	jge	.LBB34_162
	movq	56(%rsp), %r14
.LBB34_164:
	cmpq	%rbx, %r15
	movq	48(%rsp), %rbp
	jge	.LBB34_166
	.p2align	4
.LBB34_165:
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
	jl	.LBB34_165
.LBB34_166:
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
.LBB34_5:
	.cfi_def_cfa_offset 176
	movq	(%r13), %r8
	movq	16(%r13), %rbx
	movq	32(%r13), %r15
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	movq	%r8, 72(%rsp)
	movq	%rbx, 64(%rsp)
	movq	%r15, 96(%rsp)
	jmp	.LBB34_6
.LBB34_34:
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
.LBB34_31:
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
	jl	.LBB34_32
.LBB34_6:
	movq	128(%r8), %rax
	imulq	%rdi, %rax
	leaq	(%r15,%rax,4), %r9
	leaq	15(%rdx), %rcx
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rcx
	cmpl	$0, 192(%r8)
	je	.LBB34_7
	vmovups	(%r9,%rdx,4), %ymm8
	vmovups	32(%r9,%rdx,4), %ymm6
	vmovups	64(%r9,%rdx,4), %ymm7
	vmovups	96(%r9,%rdx,4), %ymm4
	vmovups	160(%r9,%rdx,4), %ymm2
	vmovups	128(%r9,%rdx,4), %ymm5
	vmovups	224(%r9,%rdx,4), %ymm1
	vmovups	192(%r9,%rdx,4), %ymm3
	jmp	.LBB34_9
	.p2align	4
.LBB34_7:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
.LBB34_9:
	movq	24(%r8), %r12
	testq	%r12, %r12
	je	.LBB34_15
	movq	96(%r8), %r10
	movq	64(%r8), %rax
	imulq	%rdi, %rax
	leaq	(%rbx,%rax,4), %r11
	sarq	$4, %rcx
	movq	%r10, %rsi
	imulq	%rcx, %rsi
	cmpq	$1, %r12
	jne	.LBB34_36
	movq	8(%rsp), %rax
	leaq	(%rax,%rsi,4), %rsi
	testb	$1, %r12b
	jne	.LBB34_14
	jmp	.LBB34_15
	.p2align	4
.LBB34_36:
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
.LBB34_37:
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
	jne	.LBB34_37
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
	je	.LBB34_15
.LBB34_14:
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
.LBB34_15:
	movq	136(%r8), %rax
	testq	%rax, %rax
	je	.LBB34_17
	vaddps	(%rax,%rdx,4), %ymm8, %ymm8
	vaddps	32(%rax,%rdx,4), %ymm6, %ymm6
	vaddps	64(%rax,%rdx,4), %ymm7, %ymm7
	vaddps	96(%rax,%rdx,4), %ymm4, %ymm4
	vaddps	128(%rax,%rdx,4), %ymm5, %ymm5
	vaddps	160(%rax,%rdx,4), %ymm2, %ymm2
	vaddps	192(%rax,%rdx,4), %ymm3, %ymm3
	vaddps	224(%rax,%rdx,4), %ymm1, %ymm1
.LBB34_17:
	movl	184(%r8), %r11d
	movl	188(%r8), %r10d
	testl	%r10d, %r10d
	je	.LBB34_18
.LBB34_21:
	movq	144(%r8), %rcx
	testq	%rcx, %rcx
	je	.LBB34_24
	movq	152(%r8), %rax
	testq	%rax, %rax
	je	.LBB34_24
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
.LBB34_24:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_26
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
.LBB34_26:
	testl	%r10d, %r10d
	je	.LBB34_31
	cmpl	$2, %r11d
	je	.LBB34_34
	cmpl	$1, %r11d
	jne	.LBB34_31
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
	jmp	.LBB34_31
	.p2align	4
.LBB34_18:
	cmpl	$2, %r11d
	je	.LBB34_35
	cmpl	$1, %r11d
	jne	.LBB34_30
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
	jmp	.LBB34_21
.LBB34_35:
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
	jmp	.LBB34_21
.LBB34_30:
	cmpl	$3, %r11d
	jge	.LBB34_31
	jmp	.LBB34_21
.LBB34_38:
	movq	(%r13), %rcx
	movq	16(%r13), %rsi
	movq	32(%r13), %r12
	movq	24(%r13), %rax
	movq	%rax, 8(%rsp)
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rsi, 40(%rsp)
	movq	%r12, 16(%rsp)
	jmp	.LBB34_39
.LBB34_98:
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
.LBB34_64:
	vmovups	%ymm4, (%r8,%r9,4)
	vmovups	%ymm2, 32(%r8,%r9,4)
	vmovups	%ymm3, 64(%r8,%r9,4)
	vmovups	%ymm1, 96(%r8,%r9,4)
	leaq	32(%r9), %r15
	addq	$64, %r9
	cmpq	%r9, 24(%rsp)
	movq	%r15, %r9
	jl	.LBB34_65
.LBB34_39:
	movq	128(%rcx), %rax
	imulq	%rdi, %rax
	leaq	(%r12,%rax,4), %r8
	leaq	15(%r9), %rdx
	testq	%r9, %r9
	cmovnsq	%r9, %rdx
	cmpl	$0, 192(%rcx)
	je	.LBB34_40
	vmovups	(%r8,%r9,4), %ymm4
	vmovups	32(%r8,%r9,4), %ymm2
	vmovups	64(%r8,%r9,4), %ymm3
	vmovups	96(%r8,%r9,4), %ymm1
	jmp	.LBB34_42
	.p2align	4
.LBB34_40:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm2, %xmm2, %xmm2
.LBB34_42:
	movq	24(%rcx), %r11
	testq	%r11, %r11
	je	.LBB34_48
	movq	96(%rcx), %r10
	movq	64(%rcx), %rax
	imulq	%rdi, %rax
	leaq	(%rsi,%rax,4), %rbx
	sarq	$4, %rdx
	movq	%r10, %rax
	imulq	%rdx, %rax
	cmpq	$1, %r11
	jne	.LBB34_100
	movq	8(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	testb	$1, %r11b
	jne	.LBB34_47
	jmp	.LBB34_48
	.p2align	4
.LBB34_100:
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
.LBB34_101:
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
	jne	.LBB34_101
	leaq	(%r10,%rax,4), %rax
	movq	88(%rsp), %r13
	movq	56(%rsp), %r14
	movq	40(%rsp), %rsi
	movq	16(%rsp), %r12
	movq	32(%rsp), %r10
	testb	$1, %r11b
	je	.LBB34_48
.LBB34_47:
	vbroadcastss	(%rbx), %ymm5
	vfmadd231ps	32(%rax), %ymm5, %ymm2
	vfmadd231ps	(%rax), %ymm5, %ymm4
	vfmadd231ps	32(%rax,%r10,4), %ymm5, %ymm1
	vfmadd231ps	(%rax,%r10,4), %ymm5, %ymm3
.LBB34_48:
	movq	136(%rcx), %rax
	testq	%rax, %rax
	je	.LBB34_50
	vaddps	(%rax,%r9,4), %ymm4, %ymm4
	vaddps	32(%rax,%r9,4), %ymm2, %ymm2
	vaddps	64(%rax,%r9,4), %ymm3, %ymm3
	vaddps	96(%rax,%r9,4), %ymm1, %ymm1
.LBB34_50:
	movl	184(%rcx), %r11d
	movl	188(%rcx), %r10d
	testl	%r10d, %r10d
	movq	48(%rsp), %rdi
	je	.LBB34_51
.LBB34_54:
	movq	144(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB34_57
	movq	152(%rcx), %rax
	testq	%rax, %rax
	je	.LBB34_57
	vmovups	(%rdx,%r9,4), %ymm5
	vmovups	32(%rdx,%r9,4), %ymm6
	vmovups	64(%rdx,%r9,4), %ymm7
	vmovups	96(%rdx,%r9,4), %ymm8
	vfmadd213ps	32(%rax,%r9,4), %ymm6, %ymm2
	vfmadd213ps	(%rax,%r9,4), %ymm5, %ymm4
	vfmadd213ps	96(%rax,%r9,4), %ymm8, %ymm1
	vfmadd213ps	64(%rax,%r9,4), %ymm7, %ymm3
.LBB34_57:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_59
	movq	176(%rcx), %rdx
	imulq	%rdi, %rdx
	leaq	(%rax,%rdx,4), %rax
	vaddps	32(%rax,%r9,4), %ymm2, %ymm2
	vaddps	(%rax,%r9,4), %ymm4, %ymm4
	vaddps	96(%rax,%r9,4), %ymm1, %ymm1
	vaddps	64(%rax,%r9,4), %ymm3, %ymm3
.LBB34_59:
	testl	%r10d, %r10d
	je	.LBB34_64
	cmpl	$2, %r11d
	je	.LBB34_98
	cmpl	$1, %r11d
	jne	.LBB34_64
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vcmpnltps	%ymm0, %ymm2, %ymm5
	vandps	%ymm2, %ymm5, %ymm2
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm1, %ymm5
	vandps	%ymm1, %ymm5, %ymm1
	jmp	.LBB34_64
	.p2align	4
.LBB34_51:
	cmpl	$2, %r11d
	je	.LBB34_99
	cmpl	$1, %r11d
	jne	.LBB34_63
	vcmpnltps	%ymm0, %ymm4, %ymm5
	vandps	%ymm4, %ymm5, %ymm4
	vcmpnltps	%ymm0, %ymm2, %ymm5
	vandps	%ymm2, %ymm5, %ymm2
	vcmpnltps	%ymm0, %ymm3, %ymm5
	vandps	%ymm3, %ymm5, %ymm3
	vcmpnltps	%ymm0, %ymm1, %ymm5
	vandps	%ymm1, %ymm5, %ymm1
	movl	$1, %r11d
	jmp	.LBB34_54
.LBB34_99:
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
	jmp	.LBB34_54
.LBB34_63:
	cmpl	$3, %r11d
	jge	.LBB34_64
	jmp	.LBB34_54
.LBB34_104:
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
	jmp	.LBB34_105
.LBB34_171:
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
.LBB34_130:
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
	jl	.LBB34_131
.LBB34_105:
	movq	128(%r8), %rsi
	movq	%rsi, %rax
	imulq	%rdi, %rax
	leaq	(%rbx,%rax,4), %rax
	leaq	(%rax,%rdx,4), %r11
	leaq	15(%rdx), %rcx
	testq	%rdx, %rdx
	cmovnsq	%rdx, %rcx
	cmpl	$0, 192(%r8)
	je	.LBB34_106
	vmovups	(%r11), %ymm8
	vmovups	32(%r11), %ymm6
	vmovups	64(%r11), %ymm7
	vmovups	96(%r11), %ymm4
	vmovups	(%r11,%rsi,4), %ymm5
	vmovups	32(%r11,%rsi,4), %ymm2
	vmovups	64(%r11,%rsi,4), %ymm3
	vmovups	96(%r11,%rsi,4), %ymm1
	jmp	.LBB34_108
	.p2align	4
.LBB34_106:
	vxorps	%xmm3, %xmm3, %xmm3
	vxorps	%xmm1, %xmm1, %xmm1
	vxorps	%xmm5, %xmm5, %xmm5
	vxorps	%xmm2, %xmm2, %xmm2
	vxorps	%xmm7, %xmm7, %xmm7
	vxorps	%xmm4, %xmm4, %xmm4
	vxorps	%xmm8, %xmm8, %xmm8
	vxorps	%xmm6, %xmm6, %xmm6
.LBB34_108:
	movq	24(%r8), %rax
	testq	%rax, %rax
	je	.LBB34_114
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
	jne	.LBB34_173
	movq	16(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	jmp	.LBB34_112
	.p2align	4
.LBB34_173:
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
.LBB34_174:
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
	jne	.LBB34_174
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
.LBB34_112:
	testb	$1, 24(%rsp)
	movq	8(%rsp), %rcx
	movq	32(%rsp), %r11
	je	.LBB34_114
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
.LBB34_114:
	movq	136(%r8), %rax
	testq	%rax, %rax
	je	.LBB34_116
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
.LBB34_116:
	movl	184(%r8), %r15d
	movl	188(%r8), %ebp
	testl	%ebp, %ebp
	je	.LBB34_117
.LBB34_120:
	movq	144(%r8), %rax
	testq	%rax, %rax
	je	.LBB34_123
	movq	152(%r8), %rcx
	testq	%rcx, %rcx
	je	.LBB34_123
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
.LBB34_123:
	movq	40(%r13), %rax
	testq	%rax, %rax
	je	.LBB34_125
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
.LBB34_125:
	testl	%ebp, %ebp
	je	.LBB34_130
	cmpl	$2, %r15d
	je	.LBB34_171
	cmpl	$1, %r15d
	jne	.LBB34_130
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
	jmp	.LBB34_130
	.p2align	4
.LBB34_117:
	cmpl	$2, %r15d
	je	.LBB34_172
	cmpl	$1, %r15d
	jne	.LBB34_129
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
	jmp	.LBB34_120
.LBB34_172:
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
	jmp	.LBB34_120
.LBB34_129:
	cmpl	$3, %r15d
	jge	.LBB34_130
	jmp	.LBB34_120
.Lfunc_end34:
	.size	$s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF, .Lfunc_end34-$s17NeedletailKernels11MatmulBlockV3few33_11B15F245EB5E05E0D0874308D5785C8LL3row4rows6columnySi_S2itF
	.cfi_endproc
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
	movq	%rdi, %rbx
	movq	(%r13), %r12
	movq	8(%r13), %r15
	movq	%rdx, 64(%rsp)
	subq	%rdx, %r15
	cmpq	128(%r12), %r15
	movq	%r13, 72(%rsp)
	movq	%rdi, 80(%rsp)
	jne	.LBB35_17
	movq	%r15, %rax
	imulq	%rbx, %rax
	shlq	$2, %rax
	addq	32(%r13), %rax
	movq	%rax, 8(%rsp)
	movq	%rax, 16(%rsp)
	vmovq	196(%r12), %xmm0
	vmovq	%xmm0, 24(%rsp)
	movl	184(%r12), %eax
	addl	$-3, %eax
	cmpl	$12, %eax
	ja	.LBB35_4
	movq	%r14, %rdx
	subq	%rbx, %rdx
	imulq	%r15, %rdx
	leaq	.LJTI35_1(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB35_3:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_sigmoid__avx2
.LBB35_4:
	movq	%r14, %r13
	jmp	.LBB35_23
.LBB35_17:
	movq	%r14, %r13
	cmpq	%rbx, %r14
	jne	.LBB35_18
.LBB35_23:
	cmpl	$3, 184(%r12)
	movq	80(%rsp), %rbx
	jl	.LBB35_51
	cmpl	$0, 188(%r12)
	je	.LBB35_25
.LBB35_51:
	addq	$88, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB35_18:
	movq	64(%rsp), %rax
	leaq	(,%rax,4), %rbp
	movq	72(%rsp), %rax
	addq	32(%rax), %rbp
	leaq	.LJTI35_0(%rip), %rbx
	movq	80(%rsp), %r14
	jmp	.LBB35_19
.LBB35_45:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_mish__avx2
	.p2align	4
.LBB35_22:
	incq	%r14
	cmpq	%r14, %r13
	je	.LBB35_23
.LBB35_19:
	movq	128(%r12), %rax
	imulq	%r14, %rax
	leaq	(,%rax,4), %rax
	addq	%rbp, %rax
	movq	%rax, 8(%rsp)
	movq	%rax, 16(%rsp)
	vmovq	196(%r12), %xmm0
	vmovq	%xmm0, 24(%rsp)
	movl	184(%r12), %eax
	addl	$-3, %eax
	cmpl	$12, %eax
	ja	.LBB35_22
	movslq	(%rbx,%rax,4), %rax
	addq	%rbx, %rax
	jmpq	*%rax
.LBB35_21:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_sigmoid__avx2
	jmp	.LBB35_22
.LBB35_38:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_silu__avx2
	jmp	.LBB35_22
.LBB35_46:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_exp__avx2
	jmp	.LBB35_22
.LBB35_43:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_selu__avx2
	jmp	.LBB35_22
.LBB35_36:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_gelu__avx2
	jmp	.LBB35_22
.LBB35_37:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_gelu_tanh__avx2
	jmp	.LBB35_22
.LBB35_41:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_leaky_relu__avx2
	jmp	.LBB35_22
.LBB35_35:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_tanh__avx2
	jmp	.LBB35_22
.LBB35_39:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_hard_sigmoid__avx2
	jmp	.LBB35_22
.LBB35_40:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_hard_swish__avx2
	jmp	.LBB35_22
.LBB35_44:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_softplus__avx2
	jmp	.LBB35_22
.LBB35_42:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	nt_f32_elu__avx2
	jmp	.LBB35_22
.LBB35_25:
	movq	144(%r12), %rax
	testq	%rax, %rax
	movq	72(%rsp), %r14
	je	.LBB35_28
	movq	152(%r12), %rcx
	testq	%rcx, %rcx
	je	.LBB35_28
	movq	64(%rsp), %rdi
	leaq	(,%rdi,4), %rdx
	addq	32(%r14), %rdx
	movq	128(%r12), %rsi
	leaq	(%rax,%rdi,4), %rax
	leaq	(%rcx,%rdi,4), %rcx
	movq	%r15, 8(%rsp)
	movq	%rdx, 16(%rsp)
	movq	%rsi, 24(%rsp)
	movq	%rax, 32(%rsp)
	movq	%rcx, 40(%rsp)
	movq	%rdx, 48(%rsp)
	movq	%rsi, 56(%rsp)
	leaq	8(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	callq	nt_f32_scale_shift__avx2
.LBB35_28:
	movq	40(%r14), %rdi
	testq	%rdi, %rdi
	je	.LBB35_51
	cmpq	%rbx, %r13
	je	.LBB35_51
	movq	176(%r12), %rax
	movq	64(%rsp), %r8
	leaq	(%rdi,%r8,4), %rcx
	shlq	$2, %r8
	movq	72(%rsp), %rdx
	movq	32(%rdx), %rdx
	addq	%r8, %rdx
	movq	%rax, %rsi
	imulq	%rbx, %rsi
	leaq	(%r8,%rsi,4), %rsi
	addq	%rdi, %rsi
	leaq	(,%rax,4), %rdi
	leaq	(,%rbx,4), %r8
	vmovdqa	.LCPI35_0(%rip), %ymm0
	vmovdqa	.LCPI35_1(%rip), %ymm1
	jmp	.LBB35_31
	.p2align	4
.LBB35_49:
	movq	%rbx, %r14
	imulq	%rax, %r14
	imulq	%rbx, %r9
	leaq	(%rcx,%r14,4), %r14
	leaq	(%rdx,%r9,4), %r9
	vmovd	%r11d, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	%ymm0, %ymm2, %ymm3
	vmaskmovps	(%r9,%r10,4), %ymm3, %ymm4
	vpcmpgtd	%ymm1, %ymm2, %ymm2
	vmaskmovps	32(%r9,%r10,4), %ymm2, %ymm5
	vmaskmovps	(%r14,%r10,4), %ymm3, %ymm6
	vaddps	%ymm6, %ymm4, %ymm4
	vmaskmovps	32(%r14,%r10,4), %ymm2, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vmaskmovps	%ymm4, %ymm3, (%r9,%r10,4)
	vmaskmovps	%ymm5, %ymm2, 32(%r9,%r10,4)
.LBB35_50:
	incq	%rbx
	addq	%rdi, %rsi
	addq	$4, %r8
	cmpq	%r13, %rbx
	je	.LBB35_51
.LBB35_31:
	movq	128(%r12), %r9
	cmpq	$16, %r15
	jl	.LBB35_47
	movq	%r9, %r11
	imulq	%r8, %r11
	addq	%rdx, %r11
	xorl	%r10d, %r10d
	.p2align	4
.LBB35_33:
	movq	%r10, %r14
	vmovups	(%r11,%r10,4), %ymm2
	vmovups	32(%r11,%r10,4), %ymm3
	vaddps	32(%rsi,%r10,4), %ymm3, %ymm3
	vaddps	(%rsi,%r10,4), %ymm2, %ymm2
	vmovups	%ymm2, (%r11,%r10,4)
	vmovups	%ymm3, 32(%r11,%r10,4)
	addq	$16, %r10
	addq	$32, %r14
	cmpq	%r14, %r15
	jge	.LBB35_33
	movq	%r15, %r11
	subq	%r10, %r11
	testq	%r11, %r11
	jg	.LBB35_49
	jmp	.LBB35_50
	.p2align	4
.LBB35_47:
	testq	%r15, %r15
	jle	.LBB35_50
	xorl	%r10d, %r10d
	movq	%r15, %r11
	jmp	.LBB35_49
.LBB35_15:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_mish__avx2
	movq	%r14, %r13
	jmp	.LBB35_23
.LBB35_8:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_silu__avx2
	movq	%r14, %r13
	jmp	.LBB35_23
.LBB35_16:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_exp__avx2
	movq	%r14, %r13
	jmp	.LBB35_23
.LBB35_13:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_selu__avx2
	movq	%r14, %r13
	jmp	.LBB35_23
.LBB35_6:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_gelu__avx2
	movq	%r14, %r13
	jmp	.LBB35_23
.LBB35_7:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_gelu_tanh__avx2
	movq	%r14, %r13
	jmp	.LBB35_23
.LBB35_11:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_leaky_relu__avx2
	movq	%r14, %r13
	jmp	.LBB35_23
.LBB35_5:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_tanh__avx2
	movq	%r14, %r13
	jmp	.LBB35_23
.LBB35_9:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_hard_sigmoid__avx2
	movq	%r14, %r13
	jmp	.LBB35_23
.LBB35_10:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_hard_swish__avx2
	movq	%r14, %r13
	jmp	.LBB35_23
.LBB35_14:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_softplus__avx2
	movq	%r14, %r13
	jmp	.LBB35_23
.LBB35_12:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	callq	nt_f32_elu__avx2
	movq	%r14, %r13
	jmp	.LBB35_23
.Lfunc_end35:
	.size	$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF, .Lfunc_end35-$s17NeedletailKernels11MatmulBlockV6finish33_11B15F245EB5E05E0D0874308D5785C8LL3row0N3End6columnySi_S2itF
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI35_0:
	.long	.LBB35_21-.LJTI35_0
	.long	.LBB35_35-.LJTI35_0
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
	jne	.LBB36_1
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
	jmp	.LBB36_3
	.p2align	4
.LBB36_9:
	movq	32(%rsp), %r13
	movq	24(%rsp), %rcx
.LBB36_27:
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
	je	.LBB36_28
.LBB36_3:
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
	jne	.LBB36_5
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
.LBB36_5:
	movl	%r12d, %r14d
	cmpq	%rcx, 40(%rsp)
	je	.LBB36_8
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
.LBB36_7:
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
	jne	.LBB36_7
.LBB36_8:
	movl	%r14d, %r12d
	testl	$256, %r14d
	je	.LBB36_9
	movq	136(%rax), %rdx
	testq	%rdx, %rdx
	movq	32(%rsp), %r13
	movq	24(%rsp), %rcx
	je	.LBB36_12
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
.LBB36_12:
	movl	184(%rax), %r14d
	movl	188(%rax), %edx
	testl	%edx, %edx
	je	.LBB36_13
.LBB36_16:
	movq	144(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB36_19
	movq	152(%rax), %r11
	testq	%r11, %r11
	je	.LBB36_19
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
.LBB36_19:
	movq	40(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB36_21
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
.LBB36_21:
	testl	%edx, %edx
	je	.LBB36_27
	cmpl	$2, %r14d
	je	.LBB36_32
	cmpl	$1, %r14d
	jne	.LBB36_27
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
	jmp	.LBB36_27
.LBB36_13:
	cmpl	$2, %r14d
	je	.LBB36_25
	cmpl	$1, %r14d
	jne	.LBB36_26
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
	jmp	.LBB36_16
.LBB36_32:
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
	jmp	.LBB36_27
.LBB36_25:
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
.LBB36_26:
	cmpl	$3, %r14d
	jge	.LBB36_27
	jmp	.LBB36_16
.LBB36_1:
	movq	%rsi, %rbx
.LBB36_28:
	movl	%r12d, 12(%rsp)
	testq	%rbx, %rbx
	movq	40(%rsp), %rbp
	jle	.LBB36_31
	movq	%rdi, %r12
	movq	%rcx, %r15
	andl	$257, 12(%rsp)
	.p2align	4
.LBB36_30:
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
	jg	.LBB36_30
.LBB36_31:
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
.Lfunc_end36:
	.size	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end36-$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5
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
	jle	.LBB37_3
	movq	%r8, %r12
	movq	%rcx, %rbx
	movq	%rsi, %rbp
	movq	%rdi, %r14
	andl	$257, 4(%rsp)
	movq	%rdx, 8(%rsp)
	.p2align	4
.LBB37_2:
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
	jg	.LBB37_2
.LBB37_3:
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
.Lfunc_end37:
	.size	$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5, .Lfunc_end37-$s17NeedletailKernels11MatmulBlockV5tiles33_11B15F245EB5E05E0D0874308D5785C8LL_3row4rows6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5
	.cfi_endproc
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
	je	.LBB38_29
	cmpq	$5, %rsi
	jne	.LBB38_55
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
	jne	.LBB38_4
	movq	16(%r13), %rax
	subq	%rdx, %rax
	cmpq	$16, %rax
	movl	$16, %r15d
	cmovlq	%rax, %r15
	vmovd	%r15d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI38_0(%rip), %ymm0, %ymm1
	movq	-24(%rsp), %r15
	vmaskmovps	(%r15), %ymm1, %ymm9
	vpcmpgtd	.LCPI38_1(%rip), %ymm0, %ymm0
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
.LBB38_4:
	movq	%r9, -48(%rsp)
	movq	%rdx, -40(%rsp)
	subq	%rcx, %r8
	movq	%r11, -8(%rsp)
	je	.LBB38_7
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
	vpcmpgtd	.LCPI38_1(%rip), %ymm11, %ymm10
	vpcmpgtd	.LCPI38_0(%rip), %ymm11, %ymm11
	.p2align	4
.LBB38_6:
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
	jne	.LBB38_6
.LBB38_7:
	testl	$256, -52(%rsp)
	jne	.LBB38_9
	movq	-40(%rsp), %r11
	movq	-32(%rsp), %rbx
	jmp	.LBB38_26
.LBB38_29:
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
	jne	.LBB38_31
	movq	16(%r13), %rax
	subq	%rdx, %rax
	cmpq	$16, %rax
	movq	%r11, %r15
	movl	$16, %r11d
	cmovlq	%rax, %r11
	vmovd	%r11d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI38_0(%rip), %ymm0, %ymm1
	movq	-24(%rsp), %rax
	vmaskmovps	(%rax), %ymm1, %ymm7
	vpcmpgtd	.LCPI38_1(%rip), %ymm0, %ymm0
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
.LBB38_31:
	movq	%rdx, -40(%rsp)
	subq	%rcx, %r8
	movq	%r11, -8(%rsp)
	je	.LBB38_34
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
	vpcmpgtd	.LCPI38_1(%rip), %ymm9, %ymm8
	vpcmpgtd	.LCPI38_0(%rip), %ymm9, %ymm9
	.p2align	4
.LBB38_33:
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
	jne	.LBB38_33
.LBB38_34:
	testl	$256, -52(%rsp)
	jne	.LBB38_36
	movq	-40(%rsp), %r11
	jmp	.LBB38_52
.LBB38_55:
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
	jne	.LBB38_57
	movq	16(%r13), %rdi
	subq	%rdx, %rdi
	cmpq	$16, %rdi
	movl	$16, %esi
	cmovlq	%rdi, %rsi
	vmovd	%esi, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	.LCPI38_0(%rip), %ymm0, %ymm1
	movq	-24(%rsp), %rdi
	vmaskmovps	(%rdi), %ymm1, %ymm5
	vpcmpgtd	.LCPI38_1(%rip), %ymm0, %ymm0
	vmaskmovps	32(%rdi), %ymm0, %ymm3
	movq	-16(%rsp), %rsi
	vmaskmovps	(%rdi,%rsi,4), %ymm1, %ymm4
	vmaskmovps	32(%rdi,%rsi,4), %ymm0, %ymm2
	vmaskmovps	(%rdi,%rsi,8), %ymm1, %ymm1
	vmaskmovps	32(%rdi,%rsi,8), %ymm0, %ymm0
.LBB38_57:
	cmpq	%rcx, %r8
	je	.LBB38_63
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
	je	.LBB38_60
	vpcmpgtd	.LCPI38_1(%rip), %ymm6, %ymm7
	vpcmpgtd	.LCPI38_0(%rip), %ymm6, %ymm8
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
.LBB38_60:
	cmpq	%rax, %r8
	je	.LBB38_63
	leaq	(,%r10,8), %rax
	subq	%rcx, %r8
	leaq	(,%r14,8), %rcx
	leaq	(,%r14,4), %rdi
	leaq	(%rax,%r14,4), %r13
	shlq	$2, %r10
	leaq	(%r10,%r14,4), %r14
	shlq	$2, %rsi
	vpcmpgtd	.LCPI38_1(%rip), %ymm6, %ymm7
	vpcmpgtd	.LCPI38_0(%rip), %ymm6, %ymm6
	.p2align	4
.LBB38_62:
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
	jne	.LBB38_62
.LBB38_63:
	testl	$256, -52(%rsp)
	jne	.LBB38_65
	movq	-32(%rsp), %rbx
	jmp	.LBB38_81
.LBB38_9:
	movq	-32(%rsp), %rbx
	movq	136(%rbx), %rax
	testq	%rax, %rax
	movq	-40(%rsp), %r11
	je	.LBB38_11
	movq	16(%rbx), %rcx
	subq	%r11, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	vmovd	%edx, %xmm10
	vpbroadcastd	%xmm10, %ymm10
	vpcmpgtd	.LCPI38_0(%rip), %ymm10, %ymm11
	vmaskmovps	(%rax,%r11,4), %ymm11, %ymm11
	vpcmpgtd	.LCPI38_1(%rip), %ymm10, %ymm10
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
.LBB38_11:
	movq	-48(%rsp), %r10
	movl	184(%rbx), %esi
	movl	188(%rbx), %ecx
	testl	%ecx, %ecx
	je	.LBB38_12
.LBB38_15:
	movq	144(%rbx), %rax
	testq	%rax, %rax
	je	.LBB38_18
	movq	152(%rbx), %rdi
	testq	%rdi, %rdi
	je	.LBB38_18
	movq	16(%rbx), %rdx
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	vmovd	%r8d, %xmm10
	vpbroadcastd	%xmm10, %ymm10
	vpcmpgtd	.LCPI38_0(%rip), %ymm10, %ymm11
	vmaskmovps	(%rax,%r11,4), %ymm11, %ymm12
	vpcmpgtd	.LCPI38_1(%rip), %ymm10, %ymm10
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
.LBB38_18:
	movq	-8(%rsp), %rax
	movq	40(%rax), %rdi
	testq	%rdi, %rdi
	je	.LBB38_20
	movq	16(%rbx), %rdx
	movq	176(%rbx), %rax
	imulq	%rax, %r10
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	vmovd	%r8d, %xmm10
	vpbroadcastd	%xmm10, %ymm11
	vpcmpgtd	.LCPI38_0(%rip), %ymm11, %ymm10
	leaq	(%rdi,%r10,4), %rdx
	vmaskmovps	(%rdx,%r11,4), %ymm10, %ymm12
	vpcmpgtd	.LCPI38_1(%rip), %ymm11, %ymm11
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
.LBB38_20:
	testl	%ecx, %ecx
	je	.LBB38_26
	cmpl	$2, %esi
	je	.LBB38_28
	cmpl	$1, %esi
	jne	.LBB38_26
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
	jmp	.LBB38_26
.LBB38_36:
	movq	136(%r13), %rax
	testq	%rax, %rax
	movq	-40(%rsp), %r11
	je	.LBB38_38
	movq	16(%r13), %rcx
	subq	%r11, %rcx
	cmpq	$16, %rcx
	movl	$16, %edx
	cmovlq	%rcx, %rdx
	vmovd	%edx, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI38_0(%rip), %ymm8, %ymm9
	vmaskmovps	(%rax,%r11,4), %ymm9, %ymm9
	vpcmpgtd	.LCPI38_1(%rip), %ymm8, %ymm8
	vmaskmovps	32(%rax,%r11,4), %ymm8, %ymm8
	vaddps	%ymm5, %ymm8, %ymm5
	vaddps	%ymm7, %ymm9, %ymm7
	vaddps	%ymm3, %ymm8, %ymm3
	vaddps	%ymm6, %ymm9, %ymm6
	vaddps	%ymm2, %ymm8, %ymm2
	vaddps	%ymm4, %ymm9, %ymm4
	vaddps	%ymm0, %ymm8, %ymm0
	vaddps	%ymm1, %ymm9, %ymm1
.LBB38_38:
	movq	-48(%rsp), %r10
	movl	184(%r13), %esi
	movl	188(%r13), %ecx
	testl	%ecx, %ecx
	je	.LBB38_39
.LBB38_42:
	movq	144(%r13), %rax
	testq	%rax, %rax
	je	.LBB38_45
	movq	152(%r13), %rdi
	testq	%rdi, %rdi
	je	.LBB38_45
	movq	16(%r13), %rdx
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	vmovd	%r8d, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI38_0(%rip), %ymm8, %ymm9
	vmaskmovps	(%rax,%r11,4), %ymm9, %ymm10
	vpcmpgtd	.LCPI38_1(%rip), %ymm8, %ymm8
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
.LBB38_45:
	movq	-8(%rsp), %rax
	movq	40(%rax), %rax
	testq	%rax, %rax
	je	.LBB38_47
	movq	16(%r13), %rdx
	movq	176(%r13), %rdi
	imulq	%rdi, %r10
	subq	%r11, %rdx
	cmpq	$16, %rdx
	movl	$16, %r8d
	cmovlq	%rdx, %r8
	vmovd	%r8d, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI38_0(%rip), %ymm8, %ymm9
	leaq	(%rax,%r10,4), %rax
	vmaskmovps	(%rax,%r11,4), %ymm9, %ymm10
	vpcmpgtd	.LCPI38_1(%rip), %ymm8, %ymm8
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
.LBB38_47:
	testl	%ecx, %ecx
	je	.LBB38_52
	cmpl	$2, %esi
	je	.LBB38_53
	cmpl	$1, %esi
	jne	.LBB38_52
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
	jmp	.LBB38_52
.LBB38_65:
	movq	-32(%rsp), %rbx
	movq	136(%rbx), %rax
	testq	%rax, %rax
	je	.LBB38_67
	movq	16(%rbx), %rcx
	subq	%rdx, %rcx
	cmpq	$16, %rcx
	movl	$16, %esi
	cmovlq	%rcx, %rsi
	vmovd	%esi, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI38_0(%rip), %ymm6, %ymm7
	vmaskmovps	(%rax,%rdx,4), %ymm7, %ymm7
	vpcmpgtd	.LCPI38_1(%rip), %ymm6, %ymm6
	vmaskmovps	32(%rax,%rdx,4), %ymm6, %ymm6
	vaddps	%ymm6, %ymm3, %ymm3
	vaddps	%ymm7, %ymm5, %ymm5
	vaddps	%ymm6, %ymm2, %ymm2
	vaddps	%ymm7, %ymm4, %ymm4
	vaddps	%ymm6, %ymm0, %ymm0
	vaddps	%ymm7, %ymm1, %ymm1
.LBB38_67:
	movl	184(%rbx), %esi
	movl	188(%rbx), %ecx
	testl	%ecx, %ecx
	je	.LBB38_68
.LBB38_71:
	movq	144(%rbx), %rax
	testq	%rax, %rax
	je	.LBB38_74
	movq	152(%rbx), %rdi
	testq	%rdi, %rdi
	je	.LBB38_74
	movq	%r11, %r13
	movq	16(%rbx), %r11
	subq	%rdx, %r11
	cmpq	$16, %r11
	movl	$16, %r8d
	cmovlq	%r11, %r8
	movq	%r13, %r11
	vmovd	%r8d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI38_0(%rip), %ymm6, %ymm7
	vmaskmovps	(%rax,%rdx,4), %ymm7, %ymm8
	vpcmpgtd	.LCPI38_1(%rip), %ymm6, %ymm6
	vmaskmovps	32(%rax,%rdx,4), %ymm6, %ymm9
	vmaskmovps	(%rdi,%rdx,4), %ymm7, %ymm7
	vmaskmovps	32(%rdi,%rdx,4), %ymm6, %ymm6
	vfmadd213ps	%ymm6, %ymm9, %ymm3
	vfmadd213ps	%ymm7, %ymm8, %ymm5
	vfmadd213ps	%ymm6, %ymm9, %ymm2
	vfmadd213ps	%ymm7, %ymm8, %ymm4
	vfmadd213ps	%ymm6, %ymm9, %ymm0
	vfmadd213ps	%ymm7, %ymm8, %ymm1
.LBB38_74:
	movq	40(%r11), %rax
	testq	%rax, %rax
	je	.LBB38_76
	movq	16(%rbx), %r11
	movq	176(%rbx), %rdi
	imulq	%rdi, %r9
	subq	%rdx, %r11
	cmpq	$16, %r11
	movl	$16, %r8d
	cmovlq	%r11, %r8
	vmovd	%r8d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI38_0(%rip), %ymm6, %ymm7
	leaq	(%rax,%r9,4), %rax
	vmaskmovps	(%rax,%rdx,4), %ymm7, %ymm8
	vpcmpgtd	.LCPI38_1(%rip), %ymm6, %ymm6
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
.LBB38_76:
	testl	%ecx, %ecx
	je	.LBB38_81
	cmpl	$2, %esi
	je	.LBB38_82
	cmpl	$1, %esi
	jne	.LBB38_81
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
	jmp	.LBB38_81
.LBB38_12:
	cmpl	$2, %esi
	je	.LBB38_24
	cmpl	$1, %esi
	jne	.LBB38_25
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
	jmp	.LBB38_15
.LBB38_39:
	cmpl	$2, %esi
	je	.LBB38_54
	cmpl	$1, %esi
	jne	.LBB38_51
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
	jmp	.LBB38_42
.LBB38_68:
	cmpl	$2, %esi
	je	.LBB38_83
	cmpl	$1, %esi
	jne	.LBB38_80
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
	jmp	.LBB38_71
.LBB38_53:
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
	jmp	.LBB38_52
.LBB38_82:
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
	jmp	.LBB38_81
.LBB38_28:
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
	jmp	.LBB38_26
.LBB38_24:
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
.LBB38_25:
	cmpl	$3, %esi
	jl	.LBB38_15
.LBB38_26:
	movq	16(%rbx), %rax
	subq	%r11, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	vmovd	%ecx, %xmm10
	vpbroadcastd	%xmm10, %ymm10
	vpcmpgtd	.LCPI38_0(%rip), %ymm10, %ymm11
	movq	-24(%rsp), %rcx
	vmaskmovps	%ymm9, %ymm11, (%rcx)
	vpcmpgtd	.LCPI38_1(%rip), %ymm10, %ymm9
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
	jmp	.LBB38_27
.LBB38_54:
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
	jmp	.LBB38_42
.LBB38_51:
	cmpl	$3, %esi
	jl	.LBB38_42
.LBB38_52:
	movq	16(%r13), %rax
	subq	%r11, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	vmovd	%ecx, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	.LCPI38_0(%rip), %ymm8, %ymm9
	movq	-24(%rsp), %rax
	vmaskmovps	%ymm7, %ymm9, (%rax)
	vpcmpgtd	.LCPI38_1(%rip), %ymm8, %ymm7
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
	jmp	.LBB38_27
.LBB38_83:
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
	jmp	.LBB38_71
.LBB38_80:
	cmpl	$3, %esi
	jl	.LBB38_71
.LBB38_81:
	movq	16(%rbx), %rax
	subq	%rdx, %rax
	cmpq	$16, %rax
	movl	$16, %ecx
	cmovlq	%rax, %rcx
	vmovd	%ecx, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	.LCPI38_0(%rip), %ymm6, %ymm7
	movq	-24(%rsp), %rdx
	vmaskmovps	%ymm5, %ymm7, (%rdx)
	vpcmpgtd	.LCPI38_1(%rip), %ymm6, %ymm5
	vmaskmovps	%ymm3, %ymm5, 32(%rdx)
	movq	-16(%rsp), %rcx
	vmaskmovps	%ymm4, %ymm7, (%rdx,%rcx,4)
	vmaskmovps	%ymm2, %ymm5, 32(%rdx,%rcx,4)
	vextracti128	$1, %ymm5, %xmm2
	vpackssdw	%xmm2, %xmm5, %xmm2
	leaq	(%rdx,%rcx,8), %rax
	vmaskmovps	%ymm1, %ymm7, (%rdx,%rcx,8)
.LBB38_27:
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
.Lfunc_end38:
	.size	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5, .Lfunc_end38-$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA9TailPanelV_Ttg5
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
	je	.LBB39_28
	cmpq	$5, %rsi
	movq	%r10, -8(%rsp)
	jne	.LBB39_53
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
	jne	.LBB39_4
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
.LBB39_4:
	subq	%rcx, %r8
	je	.LBB39_7
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
.LBB39_6:
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
	jne	.LBB39_6
.LBB39_7:
	testl	$256, -36(%rsp)
	je	.LBB39_25
	movq	-8(%rsp), %r14
	movq	136(%r14), %rcx
	testq	%rcx, %rcx
	je	.LBB39_10
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
.LBB39_10:
	movl	184(%r14), %esi
	movl	188(%r14), %ecx
	testl	%ecx, %ecx
	je	.LBB39_11
.LBB39_14:
	movq	144(%r14), %rdi
	testq	%rdi, %rdi
	je	.LBB39_17
	movq	152(%r14), %r8
	testq	%r8, %r8
	je	.LBB39_17
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
.LBB39_17:
	movq	-32(%rsp), %rdi
	movq	40(%rdi), %rdi
	testq	%rdi, %rdi
	je	.LBB39_19
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
.LBB39_19:
	testl	%ecx, %ecx
	je	.LBB39_25
	cmpl	$2, %esi
	je	.LBB39_27
	cmpl	$1, %esi
	jne	.LBB39_25
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
	jmp	.LBB39_25
.LBB39_28:
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
	jne	.LBB39_30
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
.LBB39_30:
	subq	%rcx, %r8
	je	.LBB39_33
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
.LBB39_32:
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
	jne	.LBB39_32
.LBB39_33:
	testl	$256, -36(%rsp)
	je	.LBB39_50
	movq	136(%r10), %rcx
	testq	%rcx, %rcx
	je	.LBB39_36
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
.LBB39_36:
	movl	184(%r10), %esi
	movl	188(%r10), %ecx
	testl	%ecx, %ecx
	je	.LBB39_37
.LBB39_40:
	movq	144(%r10), %rdi
	testq	%rdi, %rdi
	je	.LBB39_43
	movq	152(%r10), %r8
	testq	%r8, %r8
	je	.LBB39_43
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
.LBB39_43:
	movq	-32(%rsp), %rdi
	movq	40(%rdi), %rdi
	testq	%rdi, %rdi
	je	.LBB39_45
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
.LBB39_45:
	testl	%ecx, %ecx
	je	.LBB39_50
	cmpl	$2, %esi
	je	.LBB39_51
	cmpl	$1, %esi
	jne	.LBB39_50
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
	jmp	.LBB39_50
.LBB39_53:
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
	jne	.LBB39_55
	vmovups	(%rax), %ymm5
	vmovups	32(%rax), %ymm4
	movq	-24(%rsp), %rsi
	vmovups	(%rax,%rsi,4), %ymm3
	vmovups	32(%rax,%rsi,4), %ymm2
	vmovups	(%rax,%rsi,8), %ymm0
	vmovups	32(%rax,%rsi,8), %ymm1
.LBB39_55:
	cmpq	%rcx, %r8
	je	.LBB39_61
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
	je	.LBB39_58
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
.LBB39_58:
	cmpq	%rdi, %r8
	movq	%r11, %r9
	je	.LBB39_61
	leaq	(,%r15,8), %rdi
	leaq	(,%rsi,8), %r11
	subq	%rcx, %r8
	leaq	(,%r14,8), %rcx
	leaq	(,%r14,4), %r13
	leaq	(%rdi,%r14,4), %rbp
	shlq	$2, %r15
	leaq	(%r15,%r14,4), %r14
	.p2align	4
.LBB39_60:
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
	jne	.LBB39_60
.LBB39_61:
	testl	$256, -36(%rsp)
	je	.LBB39_78
	movq	-8(%rsp), %r11
	movq	136(%r11), %rcx
	testq	%rcx, %rcx
	je	.LBB39_64
	vmovups	(%rcx,%rdx,4), %ymm6
	vmovups	32(%rcx,%rdx,4), %ymm7
	vaddps	%ymm7, %ymm4, %ymm4
	vaddps	%ymm6, %ymm5, %ymm5
	vaddps	%ymm7, %ymm2, %ymm2
	vaddps	%ymm6, %ymm3, %ymm3
	vaddps	%ymm7, %ymm1, %ymm1
	vaddps	%ymm6, %ymm0, %ymm0
.LBB39_64:
	movl	184(%r11), %esi
	movl	188(%r11), %ecx
	testl	%ecx, %ecx
	je	.LBB39_65
.LBB39_68:
	movq	144(%r11), %rdi
	testq	%rdi, %rdi
	je	.LBB39_71
	movq	152(%r11), %r8
	testq	%r8, %r8
	je	.LBB39_71
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
.LBB39_71:
	movq	-32(%rsp), %rdi
	movq	40(%rdi), %rdi
	testq	%rdi, %rdi
	je	.LBB39_73
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
.LBB39_73:
	testl	%ecx, %ecx
	je	.LBB39_78
	cmpl	$2, %esi
	je	.LBB39_79
	cmpl	$1, %esi
	jne	.LBB39_78
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
	jmp	.LBB39_78
.LBB39_11:
	cmpl	$2, %esi
	je	.LBB39_23
	cmpl	$1, %esi
	jne	.LBB39_24
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
	jmp	.LBB39_14
.LBB39_37:
	cmpl	$2, %esi
	je	.LBB39_52
	cmpl	$1, %esi
	jne	.LBB39_49
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
	jmp	.LBB39_40
.LBB39_65:
	cmpl	$2, %esi
	je	.LBB39_80
	cmpl	$1, %esi
	jne	.LBB39_77
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
	jmp	.LBB39_68
.LBB39_51:
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
	jmp	.LBB39_50
.LBB39_79:
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
	jmp	.LBB39_78
.LBB39_27:
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
	jmp	.LBB39_25
.LBB39_23:
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
.LBB39_24:
	cmpl	$3, %esi
	jl	.LBB39_14
.LBB39_25:
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
	jmp	.LBB39_26
.LBB39_52:
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
	jmp	.LBB39_40
.LBB39_49:
	cmpl	$3, %esi
	jl	.LBB39_40
.LBB39_50:
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
	jmp	.LBB39_26
.LBB39_80:
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
	jmp	.LBB39_68
.LBB39_77:
	cmpl	$3, %esi
	jl	.LBB39_68
.LBB39_78:
	vmovups	%ymm5, (%rax)
	vmovups	%ymm4, 32(%rax)
	movq	-24(%rsp), %rcx
	vmovups	%ymm2, 32(%rax,%rcx,4)
	vmovups	%ymm3, (%rax,%rcx,4)
	vmovups	%ymm1, 32(%rax,%rcx,8)
	vmovups	%ymm0, (%rax,%rcx,8)
.LBB39_26:
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
	.size	$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end39-$s17NeedletailKernels11MatmulBlockV9smallTile33_11B15F245EB5E05E0D0874308D5785C8LL_3row6height6column_yxm_S3iAA0C6DepthsVtAA11ColumnGroupRzlFAA5PanelV_Ttg5
	.cfi_endproc
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
	.globl	nt_f32_scale_shift__avx2
	.p2align	4
	.type	nt_f32_scale_shift__avx2,@function
nt_f32_scale_shift__avx2:
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
	vmovdqa	.LCPI40_0(%rip), %ymm0
	vmovdqa	.LCPI40_1(%rip), %ymm1
	jmp	.LBB40_2
	.p2align	4
.LBB40_8:
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
	.size	nt_f32_scale_shift__avx2, .Lfunc_end40-nt_f32_scale_shift__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI41_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI41_1:
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
.LCPI41_2:
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
	vbroadcastss	.LCPI41_2(%rip), %ymm3
	vmovdqa	.LCPI41_0(%rip), %ymm4
	vmovdqa	.LCPI41_1(%rip), %ymm5
	jmp	.LBB41_1
	.p2align	4
.LBB41_10:
	movq	%r8, %rsi
.LBB41_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB41_13
.LBB41_1:
	testq	%r8, %r8
	je	.LBB41_3
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
.LBB41_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB41_4
	.p2align	4
.LBB41_5:
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
	jge	.LBB41_5
	jmp	.LBB41_6
	.p2align	4
.LBB41_4:
	movq	%r9, %rsi
.LBB41_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB41_8
	movq	%rsi, %r8
	jmp	.LBB41_9
	.p2align	4
.LBB41_8:
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
	jge	.LBB41_8
.LBB41_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB41_10
	.p2align	4
.LBB41_11:
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
	.size	nt_f32_hard_sigmoid__avx2, .Lfunc_end41-nt_f32_hard_sigmoid__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI42_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI42_1:
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
.LCPI42_2:
	.long	0xc0400000
.LCPI42_3:
	.long	0x40400000
.LCPI42_4:
	.long	0x40c00000
.LCPI42_5:
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
	vbroadcastss	.LCPI42_2(%rip), %ymm0
	vbroadcastss	.LCPI42_3(%rip), %ymm1
	vbroadcastss	.LCPI42_4(%rip), %ymm2
	vbroadcastss	.LCPI42_5(%rip), %ymm3
	vmovdqa	.LCPI42_0(%rip), %ymm4
	vmovdqa	.LCPI42_1(%rip), %ymm5
	jmp	.LBB42_1
	.p2align	4
.LBB42_10:
	movq	%r8, %rsi
.LBB42_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB42_13
.LBB42_1:
	testq	%r8, %r8
	je	.LBB42_3
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
.LBB42_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB42_4
	.p2align	4
.LBB42_5:
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
	jge	.LBB42_5
	jmp	.LBB42_6
	.p2align	4
.LBB42_4:
	movq	%r9, %rsi
.LBB42_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB42_8
	movq	%rsi, %r8
	jmp	.LBB42_9
	.p2align	4
.LBB42_8:
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
	jge	.LBB42_8
.LBB42_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB42_10
	.p2align	4
.LBB42_11:
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
	.size	nt_f32_hard_swish__avx2, .Lfunc_end42-nt_f32_hard_swish__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI43_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI43_1:
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
	vmovdqa	.LCPI43_0(%rip), %ymm2
	vmovdqa	.LCPI43_1(%rip), %ymm3
	jmp	.LBB43_1
	.p2align	4
.LBB43_10:
	movq	%rdi, %rsi
.LBB43_12:
	movq	%rdx, %r9
	subq	%rsi, %r9
	testq	%r9, %r9
	jle	.LBB43_13
.LBB43_1:
	testq	%r9, %r9
	je	.LBB43_3
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
.LBB43_3:
	leaq	(%r9,%rsi), %rdi
	addq	%r9, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setl	%sil
	orb	%r8b, %sil
	je	.LBB43_5
	movq	%rdi, %rsi
	jmp	.LBB43_6
	.p2align	4
.LBB43_5:
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
	jge	.LBB43_5
.LBB43_6:
	leaq	64(%rsi), %rdi
	cmpq	%rdi, %rdx
	jge	.LBB43_8
	movq	%rsi, %rdi
	jmp	.LBB43_9
	.p2align	4
.LBB43_8:
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
	jge	.LBB43_8
.LBB43_9:
	leaq	16(%rdi), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB43_10
	.p2align	4
.LBB43_11:
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
	.size	nt_f32_leaky_relu__avx2, .Lfunc_end43-nt_f32_leaky_relu__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI44_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI44_1:
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
	vmovdqa	.LCPI44_0(%rip), %ymm1
	vmovdqa	.LCPI44_1(%rip), %ymm2
	jmp	.LBB44_1
	.p2align	4
.LBB44_10:
	movq	%r8, %rsi
.LBB44_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB44_13
.LBB44_1:
	testq	%r8, %r8
	je	.LBB44_3
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
.LBB44_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB44_4
	.p2align	4
.LBB44_5:
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
	jge	.LBB44_5
	jmp	.LBB44_6
	.p2align	4
.LBB44_4:
	movq	%r9, %rsi
.LBB44_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB44_8
	movq	%rsi, %r8
	jmp	.LBB44_9
	.p2align	4
.LBB44_8:
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
	jge	.LBB44_8
.LBB44_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB44_10
	.p2align	4
.LBB44_11:
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
	.size	nt_f32_relu__avx2, .Lfunc_end44-nt_f32_relu__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI45_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI45_1:
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
.LCPI45_2:
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
	vbroadcastss	.LCPI45_2(%rip), %ymm1
	vmovdqa	.LCPI45_0(%rip), %ymm2
	vmovdqa	.LCPI45_1(%rip), %ymm3
	jmp	.LBB45_1
	.p2align	4
.LBB45_10:
	movq	%r8, %rsi
.LBB45_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB45_13
.LBB45_1:
	testq	%r8, %r8
	je	.LBB45_3
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
.LBB45_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB45_4
	.p2align	4
.LBB45_5:
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
	jge	.LBB45_5
	jmp	.LBB45_6
	.p2align	4
.LBB45_4:
	movq	%r9, %rsi
.LBB45_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB45_8
	movq	%rsi, %r8
	jmp	.LBB45_9
	.p2align	4
.LBB45_8:
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
	jge	.LBB45_8
.LBB45_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB45_10
	.p2align	4
.LBB45_11:
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
	.size	nt_f32_relu6__avx2, .Lfunc_end45-nt_f32_relu6__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI46_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI46_1:
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
	vmovdqa	.LCPI46_0(%rip), %ymm2
	vmovdqa	.LCPI46_1(%rip), %ymm3
	jmp	.LBB46_1
	.p2align	4
.LBB46_10:
	movq	%r8, %rsi
.LBB46_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB46_13
.LBB46_1:
	testq	%r8, %r8
	je	.LBB46_3
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
.LBB46_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB46_4
	.p2align	4
.LBB46_5:
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
	jge	.LBB46_5
	jmp	.LBB46_6
	.p2align	4
.LBB46_4:
	movq	%r9, %rsi
.LBB46_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB46_8
	movq	%rsi, %r8
	jmp	.LBB46_9
	.p2align	4
.LBB46_8:
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
	jge	.LBB46_8
.LBB46_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB46_10
	.p2align	4
.LBB46_11:
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
	.size	nt_f32_clip__avx2, .Lfunc_end46-nt_f32_clip__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI47_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI47_1:
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
.LCPI47_2:
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
	vbroadcastss	.LCPI47_2(%rip), %ymm0
	vmovdqa	.LCPI47_0(%rip), %ymm1
	vmovdqa	.LCPI47_1(%rip), %ymm2
	jmp	.LBB47_1
	.p2align	4
.LBB47_10:
	movq	%r8, %rsi
.LBB47_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB47_13
.LBB47_1:
	testq	%r8, %r8
	je	.LBB47_3
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
.LBB47_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB47_4
	.p2align	4
.LBB47_5:
	vxorps	(%rax,%r9,4), %ymm0, %ymm3
	vxorps	32(%rax,%r9,4), %ymm0, %ymm4
	vmovntps	%ymm4, 32(%rcx,%r9,4)
	vmovntps	%ymm3, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB47_5
	jmp	.LBB47_6
	.p2align	4
.LBB47_4:
	movq	%r9, %rsi
.LBB47_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB47_8
	movq	%rsi, %r8
	jmp	.LBB47_9
	.p2align	4
.LBB47_8:
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
	jge	.LBB47_8
.LBB47_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB47_10
	.p2align	4
.LBB47_11:
	vxorps	(%rax,%r8,4), %ymm0, %ymm3
	vxorps	32(%rax,%r8,4), %ymm0, %ymm4
	vmovups	%ymm4, 32(%rcx,%r8,4)
	vmovups	%ymm3, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
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
	.size	nt_f32_negate__avx2, .Lfunc_end47-nt_f32_negate__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI48_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI48_1:
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
.LCPI48_2:
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
	vbroadcastss	.LCPI48_2(%rip), %ymm0
	vmovdqa	.LCPI48_0(%rip), %ymm1
	vmovdqa	.LCPI48_1(%rip), %ymm2
	jmp	.LBB48_1
	.p2align	4
.LBB48_10:
	movq	%r8, %rsi
.LBB48_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB48_13
.LBB48_1:
	testq	%r8, %r8
	je	.LBB48_3
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
.LBB48_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB48_4
	.p2align	4
.LBB48_5:
	vandps	(%rax,%r9,4), %ymm0, %ymm3
	vandps	32(%rax,%r9,4), %ymm0, %ymm4
	vmovntps	%ymm4, 32(%rcx,%r9,4)
	vmovntps	%ymm3, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB48_5
	jmp	.LBB48_6
	.p2align	4
.LBB48_4:
	movq	%r9, %rsi
.LBB48_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB48_8
	movq	%rsi, %r8
	jmp	.LBB48_9
	.p2align	4
.LBB48_8:
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
	jge	.LBB48_8
.LBB48_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB48_10
	.p2align	4
.LBB48_11:
	vandps	(%rax,%r8,4), %ymm0, %ymm3
	vandps	32(%rax,%r8,4), %ymm0, %ymm4
	vmovups	%ymm4, 32(%rcx,%r8,4)
	vmovups	%ymm3, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
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
	.size	nt_f32_abs__avx2, .Lfunc_end48-nt_f32_abs__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI49_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI49_1:
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
.LCPI49_2:
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
	vbroadcastss	.LCPI49_2(%rip), %ymm0
	vmovdqa	.LCPI49_0(%rip), %ymm1
	vmovdqa	.LCPI49_1(%rip), %ymm2
	jmp	.LBB49_1
	.p2align	4
.LBB49_10:
	movq	%r8, %rsi
.LBB49_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB49_13
.LBB49_1:
	testq	%r8, %r8
	je	.LBB49_3
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
.LBB49_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB49_4
	.p2align	4
.LBB49_5:
	vdivps	(%rax,%r9,4), %ymm0, %ymm3
	vdivps	32(%rax,%r9,4), %ymm0, %ymm4
	vmovntps	%ymm4, 32(%rcx,%r9,4)
	vmovntps	%ymm3, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB49_5
	jmp	.LBB49_6
	.p2align	4
.LBB49_4:
	movq	%r9, %rsi
.LBB49_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB49_8
	movq	%rsi, %r8
	jmp	.LBB49_9
	.p2align	4
.LBB49_8:
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
	jge	.LBB49_8
.LBB49_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB49_10
	.p2align	4
.LBB49_11:
	vdivps	(%rax,%r8,4), %ymm0, %ymm3
	vdivps	32(%rax,%r8,4), %ymm0, %ymm4
	vmovups	%ymm4, 32(%rcx,%r8,4)
	vmovups	%ymm3, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
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
	.size	nt_f32_reciprocal__avx2, .Lfunc_end49-nt_f32_reciprocal__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI50_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI50_1:
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
	vmovdqa	.LCPI50_0(%rip), %ymm0
	vmovdqa	.LCPI50_1(%rip), %ymm1
	jmp	.LBB50_1
	.p2align	4
.LBB50_10:
	movq	%r8, %rsi
.LBB50_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB50_13
.LBB50_1:
	testq	%r8, %r8
	je	.LBB50_3
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
.LBB50_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB50_4
	.p2align	4
.LBB50_5:
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
	jge	.LBB50_5
	jmp	.LBB50_6
	.p2align	4
.LBB50_4:
	movq	%r9, %rsi
.LBB50_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB50_8
	movq	%rsi, %r8
	jmp	.LBB50_9
	.p2align	4
.LBB50_8:
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
	jge	.LBB50_8
.LBB50_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB50_10
	.p2align	4
.LBB50_11:
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
	.size	nt_f32_square__avx2, .Lfunc_end50-nt_f32_square__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI51_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI51_1:
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
	vmovdqa	.LCPI51_0(%rip), %ymm0
	vmovdqa	.LCPI51_1(%rip), %ymm1
	jmp	.LBB51_1
	.p2align	4
.LBB51_10:
	movq	%r8, %rsi
.LBB51_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB51_13
.LBB51_1:
	testq	%r8, %r8
	je	.LBB51_3
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
.LBB51_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB51_4
	.p2align	4
.LBB51_5:
	vsqrtps	(%rax,%r9,4), %ymm2
	vsqrtps	32(%rax,%r9,4), %ymm3
	vmovntps	%ymm3, 32(%rcx,%r9,4)
	vmovntps	%ymm2, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB51_5
	jmp	.LBB51_6
	.p2align	4
.LBB51_4:
	movq	%r9, %rsi
.LBB51_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB51_8
	movq	%rsi, %r8
	jmp	.LBB51_9
	.p2align	4
.LBB51_8:
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
	jge	.LBB51_8
.LBB51_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB51_10
	.p2align	4
.LBB51_11:
	vsqrtps	(%rax,%r8,4), %ymm2
	vsqrtps	32(%rax,%r8,4), %ymm3
	vmovups	%ymm3, 32(%rcx,%r8,4)
	vmovups	%ymm2, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
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
	.size	nt_f32_sqrt__avx2, .Lfunc_end51-nt_f32_sqrt__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI52_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI52_1:
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
.LCPI52_2:
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
	vbroadcastss	.LCPI52_2(%rip), %ymm0
	vmovdqa	.LCPI52_0(%rip), %ymm1
	vmovdqa	.LCPI52_1(%rip), %ymm2
	jmp	.LBB52_1
	.p2align	4
.LBB52_10:
	movq	%r8, %rsi
.LBB52_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB52_13
.LBB52_1:
	testq	%r8, %r8
	je	.LBB52_3
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
.LBB52_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB52_4
	.p2align	4
.LBB52_5:
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
	jge	.LBB52_5
	jmp	.LBB52_6
	.p2align	4
.LBB52_4:
	movq	%r9, %rsi
.LBB52_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB52_8
	movq	%rsi, %r8
	jmp	.LBB52_9
	.p2align	4
.LBB52_8:
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
	jge	.LBB52_8
.LBB52_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB52_10
	.p2align	4
.LBB52_11:
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
	.size	nt_f32_rsqrt__avx2, .Lfunc_end52-nt_f32_rsqrt__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI53_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI53_1:
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
	vmovdqa	.LCPI53_0(%rip), %ymm0
	vmovdqa	.LCPI53_1(%rip), %ymm1
	jmp	.LBB53_1
	.p2align	4
.LBB53_10:
	movq	%r8, %rsi
.LBB53_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB53_13
.LBB53_1:
	testq	%r8, %r8
	je	.LBB53_3
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
.LBB53_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB53_4
	.p2align	4
.LBB53_5:
	vroundps	$9, (%rax,%r9,4), %ymm2
	vroundps	$9, 32(%rax,%r9,4), %ymm3
	vmovntps	%ymm3, 32(%rcx,%r9,4)
	vmovntps	%ymm2, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB53_5
	jmp	.LBB53_6
	.p2align	4
.LBB53_4:
	movq	%r9, %rsi
.LBB53_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB53_8
	movq	%rsi, %r8
	jmp	.LBB53_9
	.p2align	4
.LBB53_8:
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
	jge	.LBB53_8
.LBB53_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB53_10
	.p2align	4
.LBB53_11:
	vroundps	$9, (%rax,%r8,4), %ymm2
	vroundps	$9, 32(%rax,%r8,4), %ymm3
	vmovups	%ymm3, 32(%rcx,%r8,4)
	vmovups	%ymm2, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
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
	.size	nt_f32_floor__avx2, .Lfunc_end53-nt_f32_floor__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI54_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI54_1:
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
	vmovdqa	.LCPI54_0(%rip), %ymm0
	vmovdqa	.LCPI54_1(%rip), %ymm1
	jmp	.LBB54_1
	.p2align	4
.LBB54_10:
	movq	%r8, %rsi
.LBB54_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB54_13
.LBB54_1:
	testq	%r8, %r8
	je	.LBB54_3
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
.LBB54_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB54_4
	.p2align	4
.LBB54_5:
	vroundps	$10, (%rax,%r9,4), %ymm2
	vroundps	$10, 32(%rax,%r9,4), %ymm3
	vmovntps	%ymm3, 32(%rcx,%r9,4)
	vmovntps	%ymm2, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB54_5
	jmp	.LBB54_6
	.p2align	4
.LBB54_4:
	movq	%r9, %rsi
.LBB54_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB54_8
	movq	%rsi, %r8
	jmp	.LBB54_9
	.p2align	4
.LBB54_8:
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
	jge	.LBB54_8
.LBB54_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB54_10
	.p2align	4
.LBB54_11:
	vroundps	$10, (%rax,%r8,4), %ymm2
	vroundps	$10, 32(%rax,%r8,4), %ymm3
	vmovups	%ymm3, 32(%rcx,%r8,4)
	vmovups	%ymm2, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
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
	.size	nt_f32_ceil__avx2, .Lfunc_end54-nt_f32_ceil__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI55_0:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
.LCPI55_1:
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
	vmovdqa	.LCPI55_0(%rip), %ymm0
	vmovdqa	.LCPI55_1(%rip), %ymm1
	jmp	.LBB55_1
	.p2align	4
.LBB55_10:
	movq	%r8, %rsi
.LBB55_12:
	movq	%rdx, %r8
	subq	%rsi, %r8
	testq	%r8, %r8
	jle	.LBB55_13
.LBB55_1:
	testq	%r8, %r8
	je	.LBB55_3
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
.LBB55_3:
	leaq	(%r8,%rsi), %r9
	addq	%r8, %rsi
	addq	$16, %rsi
	cmpq	%rsi, %rdx
	setge	%sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB55_4
	.p2align	4
.LBB55_5:
	vroundps	$8, (%rax,%r9,4), %ymm2
	vroundps	$8, 32(%rax,%r9,4), %ymm3
	vmovntps	%ymm3, 32(%rcx,%r9,4)
	vmovntps	%ymm2, (%rcx,%r9,4)
	leaq	16(%r9), %rsi
	addq	$32, %r9
	cmpq	%r9, %rdx
	movq	%rsi, %r9
	jge	.LBB55_5
	jmp	.LBB55_6
	.p2align	4
.LBB55_4:
	movq	%r9, %rsi
.LBB55_6:
	leaq	64(%rsi), %r8
	cmpq	%r8, %rdx
	jge	.LBB55_8
	movq	%rsi, %r8
	jmp	.LBB55_9
	.p2align	4
.LBB55_8:
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
	jge	.LBB55_8
.LBB55_9:
	leaq	16(%r8), %rsi
	cmpq	%rsi, %rdx
	jl	.LBB55_10
	.p2align	4
.LBB55_11:
	vroundps	$8, (%rax,%r8,4), %ymm2
	vroundps	$8, 32(%rax,%r8,4), %ymm3
	vmovups	%ymm3, 32(%rcx,%r8,4)
	vmovups	%ymm2, (%rcx,%r8,4)
	leaq	16(%r8), %rsi
	addq	$32, %r8
	cmpq	%r8, %rdx
	movq	%rsi, %r8
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
	.size	nt_f32_round__avx2, .Lfunc_end55-nt_f32_round__avx2
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
	jne	.LBB56_1
.LBB56_21:
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
	jmp	.LBB56_2
	.p2align	4
.LBB56_20:
	incq	%rsi
	movq	-8(%rsp), %rdx
	addq	%rdx, %r10
	movq	-16(%rsp), %rdi
	addq	%rdi, %rbx
	addq	%rdx, %r13
	addq	%rdi, %rbp
	cmpq	-56(%rsp), %rsi
	je	.LBB56_21
.LBB56_2:
	cmpq	$8, %rax
	jl	.LBB56_7
	movq	%rsi, %rdi
	imulq	%rax, %rdi
	movq	-72(%rsp), %rdx
	leaq	(%rdx,%rdi,8), %rdx
	movq	-24(%rsp), %r11
	leaq	(%r11,%rdi,4), %r15
	xorl	%edi, %edi
	.p2align	4
.LBB56_4:
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
	jge	.LBB56_4
	cmpq	%rax, %rdi
	jae	.LBB56_20
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
	jmp	.LBB56_20
	.p2align	4
.LBB56_7:
	testq	%rax, %rax
	je	.LBB56_20
	cmpq	$8, %rax
	setb	%dl
	orb	-73(%rsp), %dl
	testb	$1, %dl
	je	.LBB56_10
	xorl	%edi, %edi
	jmp	.LBB56_13
.LBB56_10:
	xorl	%edx, %edx
	.p2align	4
.LBB56_11:
	vmovupd	(%rbx,%rdx,8), %ymm0
	vsubpd	(%r8,%rdx,8), %ymm0, %ymm0
	vdivpd	(%r9,%rdx,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovupd	%xmm0, (%r10,%rdx,4)
	addq	$4, %rdx
	cmpq	%rdx, %rcx
	jne	.LBB56_11
	movq	%rcx, %rdi
	cmpq	%rcx, %rax
	je	.LBB56_20
.LBB56_13:
	movq	%rdi, %r15
	cmpq	$0, -64(%rsp)
	je	.LBB56_17
	leaq	(%r10,%rdi,4), %rdx
	leaq	(%r9,%rdi,8), %r11
	leaq	(%r8,%rdi,8), %r14
	leaq	(%rbx,%rdi,8), %r12
	xorl	%r15d, %r15d
	movq	-64(%rsp), %rcx
	.p2align	4
.LBB56_15:
	vmovsd	(%r12,%r15,8), %xmm0
	vsubsd	(%r14,%r15,8), %xmm0, %xmm0
	vdivsd	(%r11,%r15,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdx,%r15,4)
	incq	%r15
	cmpq	%r15, %rcx
	jne	.LBB56_15
	addq	%rdi, %r15
	movq	-32(%rsp), %rcx
.LBB56_17:
	subq	%rax, %rdi
	cmpq	$-4, %rdi
	ja	.LBB56_20
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
.LBB56_19:
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
	jne	.LBB56_19
	jmp	.LBB56_20
.Lfunc_end56:
	.size	nt_f64_standardize_f32__avx2, .Lfunc_end56-nt_f64_standardize_f32__avx2
	.globl	nt_f64_within__avx2
	.p2align	4
	.type	nt_f64_within__avx2,@function
nt_f64_within__avx2:
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
.LBB57_8:
	vpcmpgtq	%ymm1, %ymm0, %ymm2
	vblendvpd	%ymm2, %ymm0, %ymm1, %ymm0
	vextractf128	$1, %ymm0, %xmm1
	vpcmpgtq	%xmm1, %xmm0, %xmm2
	vblendvpd	%xmm2, %xmm0, %xmm1, %xmm0
	vshufps	$238, %xmm0, %xmm0, %xmm1
	vandpd	%xmm1, %xmm0, %xmm0
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
	jb	.LBB57_22
	movl	$8, %r15d
	.p2align	4
.LBB57_5:
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
	.size	nt_f64_within__avx2, .Lfunc_end57-nt_f64_within__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI58_0:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
.LCPI58_1:
	.quad	4
	.quad	5
	.quad	6
	.quad	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI58_2:
	.quad	0xc087500000000000
.LCPI58_3:
	.quad	0x4086300000000000
.LCPI58_4:
	.quad	0x3ff71547652b82fe
.LCPI58_5:
	.quad	0xc338000000000000
.LCPI58_6:
	.quad	0xbfe62e42fee00000
.LCPI58_7:
	.quad	0xbdea39ef35793c76
.LCPI58_8:
	.quad	0x3e928ae4e47596bc
.LCPI58_9:
	.quad	0x3e5ad8dcc53f5ac6
.LCPI58_10:
	.quad	0x3ec71df1ce668897
.LCPI58_11:
	.quad	0x3efa01999128cabf
.LCPI58_12:
	.quad	0x3f2a01a012dd547e
.LCPI58_13:
	.quad	0x3f56c16c1848d831
.LCPI58_14:
	.quad	0x3f81111111127257
.LCPI58_15:
	.quad	0x3fa555555555067b
.LCPI58_16:
	.quad	0x3fc55555555554fc
.LCPI58_17:
	.quad	0x3fe000000000000a
.LCPI58_18:
	.quad	0x3ff0000000000000
.LCPI58_19:
	.quad	0x3fe0000000000000
.LCPI58_20:
	.quad	0x43380000000003ff
.LCPI58_21:
	.quad	0xc3380000000003ff
	.text
	.globl	nt_f64_exp__avx2
	.p2align	4
	.type	nt_f64_exp__avx2,@function
nt_f64_exp__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB58_9
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	vbroadcastsd	.LCPI58_5(%rip), %ymm3
	vbroadcastsd	.LCPI58_15(%rip), %ymm13
	vbroadcastsd	.LCPI58_16(%rip), %ymm14
	vbroadcastsd	.LCPI58_17(%rip), %ymm15
	vbroadcastsd	.LCPI58_18(%rip), %ymm0
	vbroadcastsd	.LCPI58_19(%rip), %ymm1
	vbroadcastsd	.LCPI58_20(%rip), %ymm2
	vbroadcastsd	.LCPI58_21(%rip), %ymm4
	jmp	.LBB58_2
	.p2align	4
.LBB58_7:
	vmovq	%r8, %xmm7
	vpbroadcastq	%xmm7, %ymm7
	vpcmpgtq	.LCPI58_0(%rip), %ymm7, %ymm8
	vmaskmovpd	%ymm5, %ymm8, (%r9)
	vpcmpgtq	.LCPI58_1(%rip), %ymm7, %ymm5
	vmaskmovpd	%ymm6, %ymm5, 32(%r9)
.LBB58_8:
	addq	%r8, %rsi
	cmpq	%rdx, %rsi
	jge	.LBB58_9
.LBB58_2:
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	leaq	(%rax,%rsi,8), %r8
	cmpq	$7, %rdi
	jle	.LBB58_3
	vmovupd	(%r8), %ymm5
	vmovupd	32(%r8), %ymm6
	movl	$8, %r8d
	jmp	.LBB58_5
	.p2align	4
.LBB58_3:
	vmovq	%rdi, %xmm5
	vpbroadcastq	%xmm5, %ymm6
	vpcmpgtq	.LCPI58_0(%rip), %ymm6, %ymm5
	vmaskmovpd	(%r8), %ymm5, %ymm5
	vpcmpgtq	.LCPI58_1(%rip), %ymm6, %ymm6
	vmaskmovpd	32(%r8), %ymm6, %ymm6
	movq	%rdi, %r8
.LBB58_5:
	vbroadcastsd	.LCPI58_2(%rip), %ymm7
	vmaxpd	%ymm5, %ymm7, %ymm5
	vmaxpd	%ymm6, %ymm7, %ymm6
	vbroadcastsd	.LCPI58_3(%rip), %ymm7
	vminpd	%ymm6, %ymm7, %ymm9
	vminpd	%ymm5, %ymm7, %ymm8
	vbroadcastsd	.LCPI58_4(%rip), %ymm5
	vmovapd	%ymm5, %ymm6
	vfmsub213pd	%ymm3, %ymm8, %ymm6
	vfmsub213pd	%ymm3, %ymm9, %ymm5
	vaddpd	%ymm3, %ymm5, %ymm5
	vaddpd	%ymm3, %ymm6, %ymm6
	vbroadcastsd	.LCPI58_6(%rip), %ymm7
	vfmadd231pd	%ymm7, %ymm5, %ymm9
	vfmadd231pd	%ymm7, %ymm6, %ymm8
	vbroadcastsd	.LCPI58_7(%rip), %ymm7
	vfmadd231pd	%ymm7, %ymm6, %ymm8
	vfmadd231pd	%ymm7, %ymm5, %ymm9
	vbroadcastsd	.LCPI58_9(%rip), %ymm12
	vmovapd	%ymm12, %ymm7
	vbroadcastsd	.LCPI58_8(%rip), %ymm11
	vfmadd213pd	%ymm11, %ymm9, %ymm7
	vfmadd213pd	%ymm11, %ymm8, %ymm12
	vbroadcastsd	.LCPI58_10(%rip), %ymm11
	vfmadd213pd	%ymm11, %ymm8, %ymm12
	vfmadd213pd	%ymm11, %ymm9, %ymm7
	vbroadcastsd	.LCPI58_11(%rip), %ymm11
	vfmadd213pd	%ymm11, %ymm9, %ymm7
	vfmadd213pd	%ymm11, %ymm8, %ymm12
	vbroadcastsd	.LCPI58_12(%rip), %ymm11
	vfmadd213pd	%ymm11, %ymm8, %ymm12
	vfmadd213pd	%ymm11, %ymm9, %ymm7
	vbroadcastsd	.LCPI58_13(%rip), %ymm11
	vfmadd213pd	%ymm11, %ymm9, %ymm7
	vfmadd213pd	%ymm11, %ymm8, %ymm12
	vbroadcastsd	.LCPI58_14(%rip), %ymm11
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
	jl	.LBB58_7
	vmovupd	%ymm6, 32(%r9)
	vmovupd	%ymm5, (%r9)
	jmp	.LBB58_8
.LBB58_9:
	vzeroupper
	retq
.Lfunc_end58:
	.size	nt_f64_exp__avx2, .Lfunc_end58-nt_f64_exp__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI59_0:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
.LCPI59_1:
	.quad	4
	.quad	5
	.quad	6
	.quad	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI59_2:
	.quad	0x0010000000000000
.LCPI59_3:
	.quad	0x4350000000000000
.LCPI59_4:
	.quad	4618827765636973619
.LCPI59_5:
	.quad	-4503599627370496
.LCPI59_6:
	.quad	4841369599423283200
.LCPI59_7:
	.quad	0x4330000000000836
.LCPI59_8:
	.quad	0x4330000000000800
.LCPI59_9:
	.quad	0x3dea39ef35793c76
.LCPI59_10:
	.quad	0xbff0000000000000
.LCPI59_11:
	.quad	0x3ff0000000000000
.LCPI59_12:
	.quad	0x3fc39a1a6f336767
.LCPI59_13:
	.quad	0x3fc2f0634b02d29b
.LCPI59_14:
	.quad	0x3fc74663fa24a503
.LCPI59_15:
	.quad	0x3fcc71c52060767d
.LCPI59_16:
	.quad	0x3fd24924941f4fbd
.LCPI59_17:
	.quad	0x3fd999999997fd77
.LCPI59_18:
	.quad	0x3fe5555555555592
.LCPI59_19:
	.quad	0x3fe0000000000000
.LCPI59_20:
	.quad	0x3fe62e42fee00000
.LCPI59_21:
	.quad	0x7ff0000000000000
.LCPI59_22:
	.quad	0x7ff8000000000000
	.text
	.globl	nt_f64_log__avx2
	.p2align	4
	.type	nt_f64_log__avx2,@function
nt_f64_log__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB59_9
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	vbroadcastsd	.LCPI59_4(%rip), %ymm0
	vmovups	%ymm0, -40(%rsp)
	vbroadcastsd	.LCPI59_5(%rip), %ymm0
	vmovups	%ymm0, -72(%rsp)
	vbroadcastsd	.LCPI59_6(%rip), %ymm0
	vmovupd	%ymm0, -104(%rsp)
	vbroadcastsd	.LCPI59_16(%rip), %ymm6
	vbroadcastsd	.LCPI59_19(%rip), %ymm7
	jmp	.LBB59_2
	.p2align	4
.LBB59_7:
	vmovq	%r8, %xmm2
	vpbroadcastq	%xmm2, %ymm2
	vpcmpgtq	.LCPI59_0(%rip), %ymm2, %ymm5
	vmaskmovpd	%ymm1, %ymm5, (%r9)
	vpcmpgtq	.LCPI59_1(%rip), %ymm2, %ymm1
	vmaskmovpd	%ymm0, %ymm1, 32(%r9)
.LBB59_8:
	addq	%r8, %rsi
	cmpq	%rdx, %rsi
	jge	.LBB59_9
.LBB59_2:
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	leaq	(%rax,%rsi,8), %r8
	cmpq	$7, %rdi
	jle	.LBB59_3
	vmovupd	(%r8), %ymm10
	vmovupd	32(%r8), %ymm12
	movl	$8, %r8d
	jmp	.LBB59_5
	.p2align	4
.LBB59_3:
	vmovq	%rdi, %xmm0
	vpbroadcastq	%xmm0, %ymm0
	vpcmpgtq	.LCPI59_0(%rip), %ymm0, %ymm1
	vmaskmovpd	(%r8), %ymm1, %ymm10
	vpcmpgtq	.LCPI59_1(%rip), %ymm0, %ymm0
	vmaskmovpd	32(%r8), %ymm0, %ymm12
	movq	%rdi, %r8
.LBB59_5:
	vbroadcastsd	.LCPI59_2(%rip), %ymm1
	vcmpltpd	%ymm1, %ymm12, %ymm0
	vcmpltpd	%ymm1, %ymm10, %ymm1
	vbroadcastsd	.LCPI59_3(%rip), %ymm2
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
	vbroadcastsd	.LCPI59_7(%rip), %ymm2
	vbroadcastsd	.LCPI59_8(%rip), %ymm11
	vblendvpd	%ymm0, %ymm2, %ymm11, %ymm0
	vblendvpd	%ymm1, %ymm2, %ymm11, %ymm1
	vsubpd	%ymm0, %ymm9, %ymm11
	vsubpd	%ymm1, %ymm13, %ymm13
	vbroadcastsd	.LCPI59_10(%rip), %ymm0
	vsubpd	%ymm8, %ymm0, %ymm14
	vsubpd	%ymm5, %ymm0, %ymm15
	vbroadcastsd	.LCPI59_11(%rip), %ymm1
	vsubpd	%ymm5, %ymm1, %ymm0
	vdivpd	%ymm0, %ymm15, %ymm0
	vsubpd	%ymm8, %ymm1, %ymm1
	vdivpd	%ymm1, %ymm14, %ymm5
	vbroadcastsd	.LCPI59_9(%rip), %ymm3
	vmulpd	%ymm3, %ymm13, %ymm8
	vmulpd	%ymm5, %ymm5, %ymm9
	vbroadcastsd	.LCPI59_13(%rip), %ymm1
	vbroadcastsd	.LCPI59_12(%rip), %ymm4
	vfmadd213pd	%ymm4, %ymm9, %ymm1
	vbroadcastsd	.LCPI59_14(%rip), %ymm2
	vfmadd213pd	%ymm2, %ymm9, %ymm1
	vbroadcastsd	.LCPI59_15(%rip), %ymm2
	vfmadd213pd	%ymm2, %ymm9, %ymm1
	vfmadd213pd	%ymm6, %ymm9, %ymm1
	vbroadcastsd	.LCPI59_17(%rip), %ymm4
	vfmadd213pd	%ymm4, %ymm9, %ymm1
	vbroadcastsd	.LCPI59_18(%rip), %ymm3
	vfmadd213pd	%ymm3, %ymm9, %ymm1
	vmulpd	%ymm14, %ymm14, %ymm2
	vmulpd	%ymm7, %ymm2, %ymm2
	vfmadd213pd	%ymm2, %ymm9, %ymm1
	vmulpd	%ymm0, %ymm0, %ymm9
	vfmadd213pd	%ymm8, %ymm5, %ymm1
	vbroadcastsd	.LCPI59_13(%rip), %ymm5
	vbroadcastsd	.LCPI59_12(%rip), %ymm8
	vfmadd213pd	%ymm8, %ymm9, %ymm5
	vbroadcastsd	.LCPI59_14(%rip), %ymm8
	vfmadd213pd	%ymm8, %ymm9, %ymm5
	vbroadcastsd	.LCPI59_15(%rip), %ymm8
	vfmadd213pd	%ymm8, %ymm9, %ymm5
	vfmadd213pd	%ymm6, %ymm9, %ymm5
	vfmadd213pd	%ymm4, %ymm9, %ymm5
	vfmadd213pd	%ymm3, %ymm9, %ymm5
	vmulpd	%ymm15, %ymm15, %ymm8
	vmulpd	%ymm7, %ymm8, %ymm8
	vfmadd213pd	%ymm8, %ymm9, %ymm5
	vbroadcastsd	.LCPI59_9(%rip), %ymm3
	vmulpd	%ymm3, %ymm11, %ymm9
	vfmadd213pd	%ymm9, %ymm0, %ymm5
	vsubpd	%ymm8, %ymm5, %ymm0
	vsubpd	%ymm2, %ymm1, %ymm1
	vaddpd	%ymm1, %ymm14, %ymm1
	vaddpd	%ymm0, %ymm15, %ymm0
	vbroadcastsd	.LCPI59_20(%rip), %ymm3
	vfmadd231pd	%ymm13, %ymm3, %ymm1
	vbroadcastsd	.LCPI59_21(%rip), %ymm4
	vcmpeqpd	%ymm4, %ymm10, %ymm2
	vblendvpd	%ymm2, %ymm4, %ymm1, %ymm1
	vfmadd231pd	%ymm11, %ymm3, %ymm0
	vcmpeqpd	%ymm4, %ymm12, %ymm2
	vblendvpd	%ymm2, %ymm4, %ymm0, %ymm0
	vxorpd	%xmm3, %xmm3, %xmm3
	vcmpeqpd	%ymm3, %ymm12, %ymm2
	vbroadcastsd	.LCPI59_5(%rip), %ymm4
	vblendvpd	%ymm2, %ymm4, %ymm0, %ymm0
	vcmpeqpd	%ymm3, %ymm10, %ymm2
	vblendvpd	%ymm2, %ymm4, %ymm1, %ymm1
	vcmpnlepd	%ymm10, %ymm3, %ymm2
	vbroadcastsd	.LCPI59_22(%rip), %ymm4
	vblendvpd	%ymm2, %ymm4, %ymm1, %ymm1
	vcmpnlepd	%ymm12, %ymm3, %ymm2
	vblendvpd	%ymm2, %ymm4, %ymm0, %ymm0
	leaq	(%rcx,%rsi,8), %r9
	cmpq	$8, %rdi
	jl	.LBB59_7
	vmovupd	%ymm1, (%r9)
	vmovupd	%ymm0, 32(%r9)
	jmp	.LBB59_8
.LBB59_9:
	vzeroupper
	retq
.Lfunc_end59:
	.size	nt_f64_log__avx2, .Lfunc_end59-nt_f64_log__avx2
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI60_0:
	.quad	0
	.quad	1
	.quad	2
	.quad	3
.LCPI60_1:
	.quad	4
	.quad	5
	.quad	6
	.quad	7
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI60_2:
	.quad	0x8000000000000000
.LCPI60_3:
	.quad	0xc087500000000000
.LCPI60_4:
	.quad	0x3ff71547652b82fe
.LCPI60_5:
	.quad	0xc338000000000000
.LCPI60_6:
	.quad	0xbfe62e42fee00000
.LCPI60_7:
	.quad	0xbdea39ef35793c76
.LCPI60_8:
	.quad	0x3e928ae4e47596bc
.LCPI60_9:
	.quad	0x3e5ad8dcc53f5ac6
.LCPI60_10:
	.quad	0x3ec71df1ce668897
.LCPI60_11:
	.quad	0x3efa01999128cabf
.LCPI60_12:
	.quad	0x3f2a01a012dd547e
.LCPI60_13:
	.quad	0x3f56c16c1848d831
.LCPI60_14:
	.quad	0x3f81111111127257
.LCPI60_15:
	.quad	0x3fa555555555067b
.LCPI60_16:
	.quad	0x3fc55555555554fc
.LCPI60_17:
	.quad	0x3fe000000000000a
.LCPI60_18:
	.quad	0x3ff0000000000000
.LCPI60_19:
	.quad	0x3fe0000000000000
.LCPI60_20:
	.quad	0x43380000000003ff
.LCPI60_21:
	.quad	0xc3380000000003ff
	.text
	.globl	nt_f64_sigmoid__avx2
	.p2align	4
	.type	nt_f64_sigmoid__avx2,@function
nt_f64_sigmoid__avx2:
	cmpq	%rdx, %rsi
	jge	.LBB60_9
	movq	(%rdi), %rax
	movq	8(%rdi), %rcx
	vbroadcastsd	.LCPI60_2(%rip), %ymm0
	vbroadcastsd	.LCPI60_5(%rip), %ymm3
	vbroadcastsd	.LCPI60_18(%rip), %ymm2
	vbroadcastsd	.LCPI60_19(%rip), %ymm4
	vbroadcastsd	.LCPI60_20(%rip), %ymm5
	vbroadcastsd	.LCPI60_21(%rip), %ymm6
	jmp	.LBB60_2
	.p2align	4
.LBB60_7:
	vmovq	%r8, %xmm8
	vpbroadcastq	%xmm8, %ymm8
	vpcmpgtq	.LCPI60_0(%rip), %ymm8, %ymm10
	vmaskmovpd	%ymm9, %ymm10, (%r9)
	vpcmpgtq	.LCPI60_1(%rip), %ymm8, %ymm8
	vmaskmovpd	%ymm7, %ymm8, 32(%r9)
.LBB60_8:
	addq	%r8, %rsi
	cmpq	%rdx, %rsi
	jge	.LBB60_9
.LBB60_2:
	movq	%rdx, %rdi
	subq	%rsi, %rdi
	leaq	(%rax,%rsi,8), %r8
	cmpq	$7, %rdi
	jle	.LBB60_3
	vmovupd	(%r8), %ymm9
	vmovupd	32(%r8), %ymm7
	movl	$8, %r8d
	jmp	.LBB60_5
	.p2align	4
.LBB60_3:
	vmovq	%rdi, %xmm7
	vpbroadcastq	%xmm7, %ymm7
	vpcmpgtq	.LCPI60_0(%rip), %ymm7, %ymm8
	vmaskmovpd	(%r8), %ymm8, %ymm9
	vpcmpgtq	.LCPI60_1(%rip), %ymm7, %ymm7
	vmaskmovpd	32(%r8), %ymm7, %ymm7
	movq	%rdi, %r8
.LBB60_5:
	vorpd	%ymm0, %ymm9, %ymm8
	vorpd	%ymm0, %ymm7, %ymm10
	vbroadcastsd	.LCPI60_3(%rip), %ymm11
	vmaxpd	%ymm10, %ymm11, %ymm13
	vmaxpd	%ymm8, %ymm11, %ymm11
	vbroadcastsd	.LCPI60_4(%rip), %ymm10
	vmovapd	%ymm10, %ymm8
	vfmsub213pd	%ymm3, %ymm11, %ymm8
	vfmsub213pd	%ymm3, %ymm13, %ymm10
	vaddpd	%ymm3, %ymm10, %ymm10
	vaddpd	%ymm3, %ymm8, %ymm12
	vbroadcastsd	.LCPI60_6(%rip), %ymm8
	vfmadd231pd	%ymm8, %ymm10, %ymm13
	vfmadd231pd	%ymm8, %ymm12, %ymm11
	vbroadcastsd	.LCPI60_7(%rip), %ymm8
	vfmadd231pd	%ymm8, %ymm12, %ymm11
	vfmadd231pd	%ymm8, %ymm10, %ymm13
	vbroadcastsd	.LCPI60_9(%rip), %ymm1
	vmovapd	%ymm1, %ymm8
	vbroadcastsd	.LCPI60_8(%rip), %ymm15
	vfmadd213pd	%ymm15, %ymm13, %ymm8
	vmovapd	%ymm1, %ymm14
	vfmadd213pd	%ymm15, %ymm11, %ymm14
	vbroadcastsd	.LCPI60_10(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vbroadcastsd	.LCPI60_11(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vbroadcastsd	.LCPI60_12(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vbroadcastsd	.LCPI60_13(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vbroadcastsd	.LCPI60_14(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vbroadcastsd	.LCPI60_15(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vbroadcastsd	.LCPI60_16(%rip), %ymm1
	vfmadd213pd	%ymm1, %ymm11, %ymm14
	vfmadd213pd	%ymm1, %ymm13, %ymm8
	vbroadcastsd	.LCPI60_17(%rip), %ymm1
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
	jl	.LBB60_7
	vmovupd	%ymm7, 32(%r9)
	vmovupd	%ymm9, (%r9)
	jmp	.LBB60_8
.LBB60_9:
	vzeroupper
	retq
.Lfunc_end60:
	.size	nt_f64_sigmoid__avx2, .Lfunc_end60-nt_f64_sigmoid__avx2
	.globl	nt_i32_gather__avx2
	.p2align	4
	.type	nt_i32_gather__avx2,@function
nt_i32_gather__avx2:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$136, %rsp
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	40(%rdi), %r12
	leaq	-1(%r12), %rax
	cmpq	$7, %rax
	ja	.LBB61_47
	leaq	.LJTI61_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB61_2:
	cmpq	%r14, %r15
	jge	.LBB61_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %rbx
	leaq	(,%rbx,4), %r8
	negq	%r8
	jmp	.LBB61_5
	.p2align	4
.LBB61_4:
	cmpq	%r14, %r15
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
	cmpq	%r14, %rdx
	cmovgeq	%r14, %rdx
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
	cmpq	%r14, %r15
	jge	.LBB61_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %r12
	leaq	(,%rsi,4), %r8
	leaq	(,%r12,4), %r9
	negq	%r9
	jmp	.LBB61_34
	.p2align	4
.LBB61_33:
	cmpq	%r14, %r15
	jge	.LBB61_16
.LBB61_34:
	movq	%r15, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB61_35
	movq	%r15, %rax
	cqto
	idivq	%r12
	jmp	.LBB61_37
	.p2align	4
.LBB61_35:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB61_37:
	leaq	1(%rax), %rdx
	imulq	%r12, %rdx
	cmpq	%r14, %rdx
	cmovgeq	%r14, %rdx
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
	cmpq	%r14, %r15
	jge	.LBB61_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %r12
	leaq	(%rsi,%rsi), %r8
	leaq	(,%r12,4), %r9
	negq	%r9
	jmp	.LBB61_20
	.p2align	4
.LBB61_19:
	cmpq	%r14, %r15
	jge	.LBB61_16
.LBB61_20:
	movq	%r15, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB61_21
	movq	%r15, %rax
	cqto
	idivq	%r12
	jmp	.LBB61_23
	.p2align	4
.LBB61_21:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB61_23:
	leaq	1(%rax), %rdx
	imulq	%r12, %rdx
	cmpq	%r14, %rdx
	cmovgeq	%r14, %rdx
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
	cmpq	%r14, %r15
	jge	.LBB61_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %r12
	leaq	(,%rsi,8), %r8
	leaq	(,%r12,4), %r9
	negq	%r9
	jmp	.LBB61_50
	.p2align	4
.LBB61_49:
	cmpq	%r14, %r15
	jge	.LBB61_16
.LBB61_50:
	movq	%r15, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB61_51
	movq	%r15, %rax
	cqto
	idivq	%r12
	jmp	.LBB61_53
	.p2align	4
.LBB61_51:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB61_53:
	leaq	1(%rax), %rdx
	imulq	%r12, %rdx
	cmpq	%r14, %rdx
	cmovgeq	%r14, %rdx
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
	cmpq	$4096, %r12
	movl	$4096, %ebp
	cmovlq	%r12, %rbp
	cmpq	%r14, %r15
	jge	.LBB61_16
	movq	8(%rdi), %rax
	movq	%rax, 120(%rsp)
	movq	24(%rdi), %r9
	movq	32(%rdi), %rcx
	movq	%r9, %rax
	imulq	%r12, %rax
	movq	%rax, 48(%rsp)
	leaq	-65(%r12), %rax
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
	movq	%r14, 64(%rsp)
	movq	%rdi, 32(%rsp)
	movq	%rcx, 56(%rsp)
	jmp	.LBB61_62
	.p2align	4
.LBB61_61:
	movq	%r8, %r15
	movq	64(%rsp), %r14
	cmpq	%r14, 80(%rsp)
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
	cmpq	%r14, %rax
	movq	%r14, %r8
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
	movq	%r12, %r14
	imulq	%r15, %r14
	leaq	448(%r14), %rbx
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
	movq	%r12, %rdx
	vzeroupper
	callq	memset@PLT
.LBB61_74:
	movq	16(%rsp), %r8
	movq	8(%rsp), %r11
	movq	(%rsp), %r9
.LBB61_75:
	addq	%r12, %rbx
	addq	%r12, %r14
	cmpq	%r8, %r15
	je	.LBB61_61
.LBB61_68:
	movq	%r15, %rdi
	movq	%r15, %rax
	subq	%r11, %rax
	incq	%r15
	movq	128(%rsp), %rcx
	cmpq	%r15, %rcx
	movq	%r15, %rdx
	cmovlq	%rcx, %rdx
	movq	120(%rsp), %rsi
	movslq	(%rsi,%rax,4), %rcx
	subq	%r11, %rdx
	movslq	(%rsi,%rdx,4), %rax
	movq	%rax, %rdx
	sarq	$63, %rdx
	andq	%r9, %rdx
	addq	%rax, %rdx
	movq	32(%rsp), %rax
	movq	16(%rax), %rax
	imulq	%r12, %rdx
	addq	%r13, %rdx
	cmoveq	%r13, %rdx
	testq	%r12, %r12
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
	imulq	%r12, %rdi
	addq	%rax, %rdi
	cmpq	%r9, %rsi
	jae	.LBB61_96
	imulq	%r12, %rsi
	addq	%r13, %rsi
	cmpq	$1023, %r12
	jle	.LBB61_79
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	jmp	.LBB61_74
	.p2align	4
.LBB61_79:
	cmpq	$63, %r12
	jle	.LBB61_80
	cmpq	$64, %r12
	je	.LBB61_87
	cmpq	$448, 104(%rsp)
	jae	.LBB61_82
	xorl	%r8d, %r8d
	jmp	.LBB61_84
.LBB61_80:
	cmpq	$31, %r12
	jle	.LBB61_88
	vmovups	(%rsi), %ymm0
	vmovups	%ymm0, (%rdi)
	vmovups	-32(%rsi,%r12), %ymm0
	vmovups	%ymm0, -32(%rdi,%r12)
	jmp	.LBB61_75
.LBB61_88:
	cmpq	$16, %r12
	jl	.LBB61_90
	vmovups	(%rsi), %xmm0
	vmovups	%xmm0, (%rdi)
	vmovups	-16(%rsi,%r12), %xmm0
	vmovups	%xmm0, -16(%rdi,%r12)
	jmp	.LBB61_75
.LBB61_82:
	leaq	(%rax,%rbx), %r9
	movq	24(%rsp), %r8
	leaq	(%r8,%rdx), %r10
	addq	%rcx, %r10
	imulq	%r12, %r10
	addq	72(%rsp), %r10
	movq	40(%rsp), %r11
	xorl	%r8d, %r8d
	.p2align	4
.LBB61_83:
	vmovups	-448(%r10,%r8), %ymm0
	vmovups	-416(%r10,%r8), %ymm1
	vmovups	%ymm1, -416(%r9,%r8)
	vmovups	%ymm0, -448(%r9,%r8)
	vmovups	-384(%r10,%r8), %ymm0
	vmovups	-352(%r10,%r8), %ymm1
	vmovups	%ymm1, -352(%r9,%r8)
	vmovups	%ymm0, -384(%r9,%r8)
	vmovups	-320(%r10,%r8), %ymm0
	vmovups	-288(%r10,%r8), %ymm1
	vmovups	%ymm1, -288(%r9,%r8)
	vmovups	%ymm0, -320(%r9,%r8)
	vmovups	-256(%r10,%r8), %ymm0
	vmovups	-224(%r10,%r8), %ymm1
	vmovups	%ymm1, -224(%r9,%r8)
	vmovups	%ymm0, -256(%r9,%r8)
	vmovups	-192(%r10,%r8), %ymm0
	vmovups	-160(%r10,%r8), %ymm1
	vmovups	%ymm1, -160(%r9,%r8)
	vmovups	%ymm0, -192(%r9,%r8)
	vmovups	-128(%r10,%r8), %ymm0
	vmovups	-96(%r10,%r8), %ymm1
	vmovups	%ymm1, -96(%r9,%r8)
	vmovups	%ymm0, -128(%r9,%r8)
	vmovups	-64(%r10,%r8), %ymm0
	vmovups	-32(%r10,%r8), %ymm1
	vmovups	%ymm1, -32(%r9,%r8)
	vmovups	%ymm0, -64(%r9,%r8)
	vmovups	(%r10,%r8), %ymm0
	vmovups	32(%r10,%r8), %ymm1
	vmovups	%ymm1, 32(%r9,%r8)
	vmovups	%ymm0, (%r9,%r8)
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
	imulq	%r12, %rdx
	addq	%r8, %rdx
	addq	112(%rsp), %rdx
	addq	%r14, %r8
	addq	%r8, %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB61_86:
	vmovups	(%rdx,%rcx), %ymm0
	vmovups	32(%rdx,%rcx), %ymm1
	vmovups	%ymm1, 32(%rax,%rcx)
	vmovups	%ymm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %r10
	jne	.LBB61_86
.LBB61_87:
	vmovups	-64(%rsi,%r12), %ymm0
	vmovups	-32(%rsi,%r12), %ymm1
	vmovups	%ymm1, -32(%rdi,%r12)
	vmovups	%ymm0, -64(%rdi,%r12)
	movq	16(%rsp), %r8
	jmp	.LBB61_75
.LBB61_90:
	cmpq	$8, %r12
	jl	.LBB61_92
	movq	(%rsi), %rax
	movq	%rax, (%rdi)
	movq	-8(%rsi,%r12), %rax
	movq	%rax, -8(%rdi,%r12)
	jmp	.LBB61_75
.LBB61_92:
	cmpq	$4, %r12
	jl	.LBB61_94
	movl	(%rsi), %eax
	movl	%eax, (%rdi)
	movl	-4(%rsi,%r12), %eax
	movl	%eax, -4(%rdi,%r12)
	jmp	.LBB61_75
.LBB61_94:
	cmpq	$2, %r12
	jl	.LBB61_75
	movzwl	(%rsi), %eax
	movw	%ax, (%rdi)
	movzwl	-2(%rsi,%r12), %eax
	movw	%ax, -2(%rdi,%r12)
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
	.size	nt_i32_gather__avx2, .Lfunc_end61-nt_i32_gather__avx2
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
	.globl	nt_i64_gather__avx2
	.p2align	4
	.type	nt_i64_gather__avx2,@function
nt_i64_gather__avx2:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$136, %rsp
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	40(%rdi), %r12
	leaq	-1(%r12), %rax
	cmpq	$7, %rax
	ja	.LBB62_47
	leaq	.LJTI62_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB62_2:
	cmpq	%r14, %r15
	jge	.LBB62_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %rbx
	leaq	(,%rbx,8), %r8
	negq	%r8
	jmp	.LBB62_5
	.p2align	4
.LBB62_4:
	cmpq	%r14, %r15
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
	cmpq	%r14, %rdx
	cmovgeq	%r14, %rdx
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
	cmpq	%r14, %r15
	jge	.LBB62_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %r12
	leaq	(,%rsi,4), %r8
	leaq	(,%r12,8), %r9
	negq	%r9
	jmp	.LBB62_34
	.p2align	4
.LBB62_33:
	cmpq	%r14, %r15
	jge	.LBB62_16
.LBB62_34:
	movq	%r15, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB62_35
	movq	%r15, %rax
	cqto
	idivq	%r12
	jmp	.LBB62_37
	.p2align	4
.LBB62_35:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB62_37:
	leaq	1(%rax), %rdx
	imulq	%r12, %rdx
	cmpq	%r14, %rdx
	cmovgeq	%r14, %rdx
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
	cmpq	%r14, %r15
	jge	.LBB62_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %r12
	leaq	(%rsi,%rsi), %r8
	leaq	(,%r12,8), %r9
	negq	%r9
	jmp	.LBB62_20
	.p2align	4
.LBB62_19:
	cmpq	%r14, %r15
	jge	.LBB62_16
.LBB62_20:
	movq	%r15, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB62_21
	movq	%r15, %rax
	cqto
	idivq	%r12
	jmp	.LBB62_23
	.p2align	4
.LBB62_21:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB62_23:
	leaq	1(%rax), %rdx
	imulq	%r12, %rdx
	cmpq	%r14, %rdx
	cmovgeq	%r14, %rdx
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
	cmpq	%r14, %r15
	jge	.LBB62_16
	movq	8(%rdi), %rcx
	movq	24(%rdi), %rsi
	movq	32(%rdi), %r12
	leaq	(,%rsi,8), %r8
	leaq	(,%r12,8), %r9
	negq	%r9
	jmp	.LBB62_50
	.p2align	4
.LBB62_49:
	cmpq	%r14, %r15
	jge	.LBB62_16
.LBB62_50:
	movq	%r15, %rax
	orq	%r12, %rax
	shrq	$32, %rax
	je	.LBB62_51
	movq	%r15, %rax
	cqto
	idivq	%r12
	jmp	.LBB62_53
	.p2align	4
.LBB62_51:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%r12d
.LBB62_53:
	leaq	1(%rax), %rdx
	imulq	%r12, %rdx
	cmpq	%r14, %rdx
	cmovgeq	%r14, %rdx
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
	cmpq	$4096, %r12
	movl	$4096, %ebp
	cmovlq	%r12, %rbp
	cmpq	%r14, %r15
	jge	.LBB62_16
	movq	8(%rdi), %rax
	movq	%rax, 120(%rsp)
	movq	24(%rdi), %r9
	movq	32(%rdi), %rcx
	movq	%r9, %rax
	imulq	%r12, %rax
	movq	%rax, 48(%rsp)
	leaq	-65(%r12), %rax
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
	movq	%r14, 64(%rsp)
	movq	%rdi, 32(%rsp)
	movq	%rcx, 56(%rsp)
	jmp	.LBB62_62
	.p2align	4
.LBB62_61:
	movq	%r8, %r15
	movq	64(%rsp), %r14
	cmpq	%r14, 80(%rsp)
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
	cmpq	%r14, %rax
	movq	%r14, %r8
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
	movq	%r12, %r14
	imulq	%r15, %r14
	leaq	448(%r14), %rbx
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
	movq	%r12, %rdx
	vzeroupper
	callq	memset@PLT
.LBB62_74:
	movq	16(%rsp), %r8
	movq	8(%rsp), %r11
	movq	(%rsp), %r9
.LBB62_75:
	addq	%r12, %rbx
	addq	%r12, %r14
	cmpq	%r8, %r15
	je	.LBB62_61
.LBB62_68:
	movq	%r15, %rdi
	movq	%r15, %rax
	subq	%r11, %rax
	incq	%r15
	movq	128(%rsp), %rcx
	cmpq	%r15, %rcx
	movq	%r15, %rdx
	cmovlq	%rcx, %rdx
	movq	120(%rsp), %rsi
	movq	(%rsi,%rax,8), %rcx
	subq	%r11, %rdx
	movq	(%rsi,%rdx,8), %rax
	movq	%rax, %rdx
	sarq	$63, %rdx
	andq	%r9, %rdx
	addq	%rax, %rdx
	movq	32(%rsp), %rax
	movq	16(%rax), %rax
	imulq	%r12, %rdx
	addq	%r13, %rdx
	cmoveq	%r13, %rdx
	testq	%r12, %r12
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
	imulq	%r12, %rdi
	addq	%rax, %rdi
	cmpq	%r9, %rsi
	jae	.LBB62_96
	imulq	%r12, %rsi
	addq	%r13, %rsi
	cmpq	$1023, %r12
	jle	.LBB62_79
	movq	%r12, %rdx
	vzeroupper
	callq	memcpy@PLT
	jmp	.LBB62_74
	.p2align	4
.LBB62_79:
	cmpq	$63, %r12
	jle	.LBB62_80
	cmpq	$64, %r12
	je	.LBB62_87
	cmpq	$448, 104(%rsp)
	jae	.LBB62_82
	xorl	%r8d, %r8d
	jmp	.LBB62_84
.LBB62_80:
	cmpq	$31, %r12
	jle	.LBB62_88
	vmovups	(%rsi), %ymm0
	vmovups	%ymm0, (%rdi)
	vmovups	-32(%rsi,%r12), %ymm0
	vmovups	%ymm0, -32(%rdi,%r12)
	jmp	.LBB62_75
.LBB62_88:
	cmpq	$16, %r12
	jl	.LBB62_90
	vmovups	(%rsi), %xmm0
	vmovups	%xmm0, (%rdi)
	vmovups	-16(%rsi,%r12), %xmm0
	vmovups	%xmm0, -16(%rdi,%r12)
	jmp	.LBB62_75
.LBB62_82:
	leaq	(%rax,%rbx), %r9
	movq	24(%rsp), %r8
	leaq	(%r8,%rdx), %r10
	addq	%rcx, %r10
	imulq	%r12, %r10
	addq	72(%rsp), %r10
	movq	40(%rsp), %r11
	xorl	%r8d, %r8d
	.p2align	4
.LBB62_83:
	vmovups	-448(%r10,%r8), %ymm0
	vmovups	-416(%r10,%r8), %ymm1
	vmovups	%ymm1, -416(%r9,%r8)
	vmovups	%ymm0, -448(%r9,%r8)
	vmovups	-384(%r10,%r8), %ymm0
	vmovups	-352(%r10,%r8), %ymm1
	vmovups	%ymm1, -352(%r9,%r8)
	vmovups	%ymm0, -384(%r9,%r8)
	vmovups	-320(%r10,%r8), %ymm0
	vmovups	-288(%r10,%r8), %ymm1
	vmovups	%ymm1, -288(%r9,%r8)
	vmovups	%ymm0, -320(%r9,%r8)
	vmovups	-256(%r10,%r8), %ymm0
	vmovups	-224(%r10,%r8), %ymm1
	vmovups	%ymm1, -224(%r9,%r8)
	vmovups	%ymm0, -256(%r9,%r8)
	vmovups	-192(%r10,%r8), %ymm0
	vmovups	-160(%r10,%r8), %ymm1
	vmovups	%ymm1, -160(%r9,%r8)
	vmovups	%ymm0, -192(%r9,%r8)
	vmovups	-128(%r10,%r8), %ymm0
	vmovups	-96(%r10,%r8), %ymm1
	vmovups	%ymm1, -96(%r9,%r8)
	vmovups	%ymm0, -128(%r9,%r8)
	vmovups	-64(%r10,%r8), %ymm0
	vmovups	-32(%r10,%r8), %ymm1
	vmovups	%ymm1, -32(%r9,%r8)
	vmovups	%ymm0, -64(%r9,%r8)
	vmovups	(%r10,%r8), %ymm0
	vmovups	32(%r10,%r8), %ymm1
	vmovups	%ymm1, 32(%r9,%r8)
	vmovups	%ymm0, (%r9,%r8)
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
	imulq	%r12, %rdx
	addq	%r8, %rdx
	addq	112(%rsp), %rdx
	addq	%r14, %r8
	addq	%r8, %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB62_86:
	vmovups	(%rdx,%rcx), %ymm0
	vmovups	32(%rdx,%rcx), %ymm1
	vmovups	%ymm1, 32(%rax,%rcx)
	vmovups	%ymm0, (%rax,%rcx)
	addq	$64, %rcx
	cmpq	%rcx, %r10
	jne	.LBB62_86
.LBB62_87:
	vmovups	-64(%rsi,%r12), %ymm0
	vmovups	-32(%rsi,%r12), %ymm1
	vmovups	%ymm1, -32(%rdi,%r12)
	vmovups	%ymm0, -64(%rdi,%r12)
	movq	16(%rsp), %r8
	jmp	.LBB62_75
.LBB62_90:
	cmpq	$8, %r12
	jl	.LBB62_92
	movq	(%rsi), %rax
	movq	%rax, (%rdi)
	movq	-8(%rsi,%r12), %rax
	movq	%rax, -8(%rdi,%r12)
	jmp	.LBB62_75
.LBB62_92:
	cmpq	$4, %r12
	jl	.LBB62_94
	movl	(%rsi), %eax
	movl	%eax, (%rdi)
	movl	-4(%rsi,%r12), %eax
	movl	%eax, -4(%rdi,%r12)
	jmp	.LBB62_75
.LBB62_94:
	cmpq	$2, %r12
	jl	.LBB62_75
	movzwl	(%rsi), %eax
	movw	%ax, (%rdi)
	movzwl	-2(%rsi,%r12), %eax
	movw	%ax, -2(%rdi,%r12)
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
	.size	nt_i64_gather__avx2, .Lfunc_end62-nt_i64_gather__avx2
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
	.globl	nt_i32_check_indices__avx2
	.p2align	4
	.type	nt_i32_check_indices__avx2,@function
nt_i32_check_indices__avx2:
	cmpq	%rdx, %rsi
	je	.LBB63_10
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	movq	(%rdi), %rax
	movq	16(%rdi), %rcx
	movq	%rcx, %r8
	negq	%r8
	movq	%rsi, %r9
	shlq	$12, %r9
	jmp	.LBB63_2
	.p2align	4
.LBB63_8:
	movq	24(%rdi), %rbx
	subq	%r10, %r11
	movq	%r11, (%rbx,%rsi,8)
	incq	%rsi
	cmpq	%rdx, %rsi
	je	.LBB63_9
.LBB63_2:
	addq	$4096, %r9
	movq	%rsi, %r10
	shlq	$12, %r10
	leaq	4096(%r10), %r14
	movq	8(%rdi), %rbx
	cmpq	%r14, %rbx
	cmovlq	%rbx, %r14
	movq	%r10, %r11
	cmpq	%r14, %r10
	jge	.LBB63_8
	cmpq	%r9, %rbx
	cmovgeq	%r9, %rbx
	movq	%r10, %r11
	.p2align	4
.LBB63_4:
	movslq	(%rax,%r11,4), %r15
	cmpq	%r8, %r15
	jl	.LBB63_8
	cmpq	%r15, %rcx
	jle	.LBB63_8
	incq	%r11
	cmpq	%r14, %r11
	jl	.LBB63_4
	movq	%rbx, %r11
	jmp	.LBB63_8
.LBB63_9:
	popq	%rbx
	popq	%r14
	popq	%r15
.LBB63_10:
	retq
.Lfunc_end63:
	.size	nt_i32_check_indices__avx2, .Lfunc_end63-nt_i32_check_indices__avx2
	.globl	nt_i64_check_indices__avx2
	.p2align	4
	.type	nt_i64_check_indices__avx2,@function
nt_i64_check_indices__avx2:
	cmpq	%rdx, %rsi
	je	.LBB64_10
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	movq	(%rdi), %rax
	movq	16(%rdi), %rcx
	movq	%rcx, %r8
	negq	%r8
	movq	%rsi, %r9
	shlq	$12, %r9
	jmp	.LBB64_2
	.p2align	4
.LBB64_8:
	movq	24(%rdi), %rbx
	subq	%r10, %r11
	movq	%r11, (%rbx,%rsi,8)
	incq	%rsi
	cmpq	%rdx, %rsi
	je	.LBB64_9
.LBB64_2:
	addq	$4096, %r9
	movq	%rsi, %r10
	shlq	$12, %r10
	leaq	4096(%r10), %r14
	movq	8(%rdi), %rbx
	cmpq	%r14, %rbx
	cmovlq	%rbx, %r14
	movq	%r10, %r11
	cmpq	%r14, %r10
	jge	.LBB64_8
	cmpq	%r9, %rbx
	cmovgeq	%r9, %rbx
	movq	%r10, %r11
	.p2align	4
.LBB64_4:
	movq	(%rax,%r11,8), %r15
	cmpq	%r8, %r15
	jl	.LBB64_8
	cmpq	%rcx, %r15
	jge	.LBB64_8
	incq	%r11
	cmpq	%r14, %r11
	jl	.LBB64_4
	movq	%rbx, %r11
	jmp	.LBB64_8
.LBB64_9:
	popq	%rbx
	popq	%r14
	popq	%r15
.LBB64_10:
	retq
.Lfunc_end64:
	.size	nt_i64_check_indices__avx2, .Lfunc_end64-nt_i64_check_indices__avx2
	.globl	nt_b8_transpose__avx2
	.p2align	4
	.type	nt_b8_transpose__avx2,@function
nt_b8_transpose__avx2:
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
	subq	$328, %rsp
	.cfi_def_cfa_offset 384
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %rcx
	movq	8(%rdi), %r8
	leaq	511(%r8), %rax
	movq	%r8, 56(%rsp)
	leaq	1022(%r8), %r9
	testq	%rax, %rax
	cmovnsq	%rax, %r9
	leaq	255(%rcx), %rax
	movq	%rcx, 64(%rsp)
	leaq	510(%rcx), %r8
	testq	%rax, %rax
	cmovnsq	%rax, %r8
	movq	24(%rdi), %r12
	movq	40(%rdi), %r13
	movq	%rdi, -96(%rsp)
	movl	248(%rdi), %eax
	movl	%eax, 12(%rsp)
	testl	%eax, %eax
	movq	%rdx, -48(%rsp)
	je	.LBB65_3
	cmpq	%rdx, %rsi
	jge	.LBB65_33
	movq	-96(%rsp), %rax
	movl	32(%rax), %eax
	orl	%r13d, %eax
	testb	$63, %al
	movq	%rsi, %rax
	sete	%cl
	movl	%ecx, -84(%rsp)
	jmp	.LBB65_5
.LBB65_3:
	cmpq	%rdx, %rsi
	jge	.LBB65_33
	movq	%rsi, %rax
	movl	$0, -84(%rsp)
.LBB65_5:
	sarq	$9, %r9
	sarq	$8, %r8
	imulq	%r9, %r8
	movq	%rax, %rcx
	orq	%r8, %rcx
	movq	%rax, %rbp
	shrq	$32, %rcx
	je	.LBB65_6
	cqto
	idivq	%r8
	jmp	.LBB65_8
.LBB65_6:
	xorl	%edx, %edx
	divl	%r8d
.LBB65_8:
	movq	%r8, 184(%rsp)
	movq	%rax, %r8
	movq	%rdx, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	movq	%r9, 48(%rsp)
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
	shlq	$8, %rcx
	shlq	$9, %r11
	movq	%rcx, %rax
	imulq	%r12, %rax
	addq	%r11, %rax
	movq	%rax, -112(%rsp)
	movq	%r11, %rax
	imulq	%r13, %rax
	addq	%rcx, %rax
	movq	%rax, -104(%rsp)
	movq	-96(%rsp), %rax
	movq	48(%rax), %rsi
	movq	%rsi, %rdi
	decq	%rdi
	js	.LBB65_27
	movq	%r8, %rax
	testb	$1, %sil
	jne	.LBB65_14
	movq	%rdi, %rsi
	testq	%rdi, %rdi
	jne	.LBB65_19
	jmp	.LBB65_27
.LBB65_14:
	movq	-96(%rsp), %rdx
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
	addq	%r9, -112(%rsp)
	imulq	%rdx, %r8
	addq	%r8, -104(%rsp)
	addq	$-2, %rsi
	testq	%rdi, %rdi
	je	.LBB65_27
.LBB65_19:
	leaq	(%rsi,%rsi,2), %rdx
	addq	$2, %rsi
	movq	-96(%rsp), %rdi
	leaq	(%rdi,%rdx,8), %rdi
	addq	$72, %rdi
	jmp	.LBB65_20
	.p2align	4
.LBB65_25:
	cqto
	idivq	%r15
.LBB65_26:
	imulq	%r10, %r9
	movq	-112(%rsp), %r15
	addq	%r9, %r15
	imulq	%r10, %r8
	movq	-104(%rsp), %r9
	addq	%r8, %r9
	imulq	%rdx, %r14
	addq	%r14, %r15
	movq	%r15, -112(%rsp)
	imulq	%rdx, %rbx
	addq	%rbx, %r9
	movq	%r9, -104(%rsp)
	addq	$-2, %rsi
	addq	$-48, %rdi
	cmpq	$1, %rsi
	jle	.LBB65_27
.LBB65_20:
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
	jne	.LBB65_25
	xorl	%edx, %edx
	divl	%r15d
	jmp	.LBB65_26
.LBB65_27:
	cmpq	-48(%rsp), %rbp
	jne	.LBB65_28
.LBB65_31:
	cmpb	$0, -84(%rsp)
	je	.LBB65_33
	sfence
.LBB65_33:
	addq	$328, %rsp
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
	.cfi_def_cfa_offset 384
	movq	-96(%rsp), %rdx
	movq	-104(%rsp), %rax
	addq	32(%rdx), %rax
	movq	%rax, -104(%rsp)
	movq	-112(%rsp), %rax
	addq	16(%rdx), %rax
	movq	%rax, -112(%rsp)
	movq	56(%rsp), %r8
	subq	%r11, %r8
	cmpq	$512, %r8
	movl	$512, %eax
	cmovgeq	%rax, %r8
	movq	64(%rsp), %rdi
	subq	%rcx, %rdi
	cmpq	$256, %rdi
	movl	$256, %eax
	cmovgeq	%rax, %rdi
	movq	-48(%rsp), %rax
	decq	%rax
	movq	%rax, 176(%rsp)
	movq	%rbp, %rax
	leaq	56(%rdx), %rcx
	movq	%rcx, 160(%rsp)
	movq	%r12, %r14
	shlq	$4, %r14
	leaq	(%r12,%r12), %r11
	leaq	(,%r12,4), %rsi
	leaq	(,%r12,8), %rbx
	leaq	(,%r13,2), %r15
	leaq	(,%r13,4), %rbp
	leaq	(,%r13,8), %r10
	leaq	72(%rdx), %rcx
	movq	%rcx, 168(%rsp)
	movq	%r15, (%rsp)
	movq	%rbp, -8(%rsp)
	movq	%r10, 88(%rsp)
	jmp	.LBB65_29
	.p2align	4
.LBB65_83:
	movq	208(%rsp), %rax
	cmpq	-48(%rsp), %rax
	movq	200(%rsp), %rdi
	movq	192(%rsp), %r8
	je	.LBB65_31
.LBB65_29:
	movq	%r8, -24(%rsp)
	movq	%rdi, -72(%rsp)
	movq	-104(%rsp), %r8
	movq	-112(%rsp), %rcx
	movq	%rcx, -64(%rsp)
	incq	%rax
	movq	176(%rsp), %rcx
	cmpq	%rax, %rcx
	movq	%rax, 208(%rsp)
	cmovlq	%rcx, %rax
	movq	%rax, %rcx
	movq	184(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	je	.LBB65_30
	cqto
	idivq	%rdi
	jmp	.LBB65_35
	.p2align	4
.LBB65_30:
	xorl	%edx, %edx
	divl	%edi
.LBB65_35:
	movq	48(%rsp), %rcx
	movq	%rax, %r9
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB65_36
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rdi
	jmp	.LBB65_38
	.p2align	4
.LBB65_36:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %edi
.LBB65_38:
	shlq	$8, %rdi
	shlq	$9, %rdx
	movq	-96(%rsp), %rax
	movq	24(%rax), %rcx
	imulq	%rdi, %rcx
	addq	%rdx, %rcx
	movq	%rcx, -112(%rsp)
	movq	40(%rax), %rcx
	imulq	%rdx, %rcx
	addq	%rdi, %rcx
	movq	%rcx, -104(%rsp)
	movq	48(%rax), %r10
	movq	%r10, %rcx
	decq	%rcx
	movq	%r8, -56(%rsp)
	movq	%rdx, 96(%rsp)
	movq	%rdi, 128(%rsp)
	js	.LBB65_49
	movq	%r9, %rax
	testb	$1, %r10b
	jne	.LBB65_41
	movq	%rcx, %r10
	testq	%rcx, %rcx
	jne	.LBB65_46
	jmp	.LBB65_49
	.p2align	4
.LBB65_41:
	leaq	(%rcx,%rcx,2), %rdx
	movq	160(%rsp), %r8
	movq	(%r8,%rdx,8), %rdi
	movq	8(%r8,%rdx,8), %r9
	movq	16(%r8,%rdx,8), %r8
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB65_42
	cqto
	idivq	%rdi
	jmp	.LBB65_44
.LBB65_42:
	xorl	%edx, %edx
	divl	%edi
.LBB65_44:
	imulq	%rdx, %r9
	addq	%r9, -112(%rsp)
	imulq	%rdx, %r8
	addq	%r8, -104(%rsp)
	addq	$-2, %r10
	testq	%rcx, %rcx
	je	.LBB65_49
.LBB65_46:
	leaq	(%r10,%r10,2), %rcx
	addq	$2, %r10
	movq	168(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %r9
	jmp	.LBB65_47
	.p2align	4
.LBB65_87:
	cqto
	idivq	%rdi
.LBB65_88:
	imulq	%r15, %r10
	movq	-112(%rsp), %rdi
	addq	%r10, %rdi
	imulq	%r15, %rcx
	movq	-104(%rsp), %r10
	addq	%rcx, %r10
	imulq	%rdx, %r8
	addq	%r8, %rdi
	movq	%rdi, -112(%rsp)
	imulq	%rdx, %rbp
	addq	%rbp, %r10
	movq	%r10, -104(%rsp)
	movq	16(%rsp), %r10
	addq	$-2, %r10
	addq	$-48, %r9
	cmpq	$1, %r10
	movq	(%rsp), %r15
	movq	-8(%rsp), %rbp
	jle	.LBB65_49
.LBB65_47:
	movq	%r10, 16(%rsp)
	movq	-16(%r9), %rdi
	movq	-8(%r9), %r10
	movq	(%r9), %rcx
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB65_48
	cqto
	idivq	%rdi
	movq	%rdx, %r15
	jmp	.LBB65_85
	.p2align	4
.LBB65_48:
	xorl	%edx, %edx
	divl	%edi
	movl	%edx, %r15d
.LBB65_85:
	movq	-40(%r9), %rdi
	movq	-32(%r9), %r8
	movq	-24(%r9), %rbp
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	jne	.LBB65_87
	xorl	%edx, %edx
	divl	%edi
	jmp	.LBB65_88
	.p2align	4
.LBB65_49:
	movq	64(%rsp), %rcx
	subq	128(%rsp), %rcx
	cmpq	$256, %rcx
	movl	$256, %eax
	cmovgeq	%rax, %rcx
	movq	%rcx, 200(%rsp)
	movq	56(%rsp), %rax
	subq	96(%rsp), %rax
	cmpq	$512, %rax
	movl	$512, %ecx
	cmovlq	%rax, %rcx
	movq	%rcx, 192(%rsp)
	movq	-96(%rsp), %rcx
	movq	-112(%rsp), %rdx
	addq	16(%rcx), %rdx
	movq	%rdx, -112(%rsp)
	movq	-104(%rsp), %rdx
	addq	32(%rcx), %rdx
	movq	%rdx, -104(%rsp)
	movq	-72(%rsp), %r9
	cmpq	$16, %r9
	movq	-24(%rsp), %r8
	jl	.LBB65_77
	cmpq	$16, %r8
	jl	.LBB65_77
	cmpl	$0, 12(%rsp)
	setne	%cl
	cmpq	$512, %r8
	sete	%dl
	andb	%cl, %dl
	cmpq	$512, %rax
	setge	%al
	andb	%dl, %al
	movb	%al, -113(%rsp)
	leaq	-16(%r8), %rdi
	leaq	-16(%r9), %rax
	movq	%rax, 224(%rsp)
	xorl	%edx, %edx
	movq	-112(%rsp), %rcx
	xorl	%eax, %eax
	movq	%rdi, 72(%rsp)
	jmp	.LBB65_52
	.p2align	4
.LBB65_75:
	movq	-32(%rsp), %rcx
	movq	-40(%rsp), %rdx
.LBB65_76:
	movq	-16(%rsp), %rax
	cmpq	%r8, 216(%rsp)
	jge	.LBB65_83
.LBB65_52:
	movq	%rax, -80(%rsp)
	addq	$64, %rax
	cmpq	%rax, %r8
	movq	%rax, 216(%rsp)
	cmovlq	%r8, %rax
	movq	%rax, -16(%rsp)
	xorl	%eax, %eax
	cmpq	$64, %r9
	jae	.LBB65_53
	jmp	.LBB65_70
	.p2align	4
.LBB65_60:
	movq	(%rsp), %r15
	movq	-8(%rsp), %rbp
	movq	-24(%rsp), %r8
	movq	-32(%rsp), %rcx
	movq	-40(%rsp), %rdx
.LBB65_68:
	movq	80(%rsp), %rax
	leaq	64(%rax), %r9
	subq	$-128, %rax
	cmpq	%rax, -72(%rsp)
	movq	%r9, %rax
	jl	.LBB65_69
.LBB65_53:
	movq	%rax, 80(%rsp)
	cmpb	$0, -113(%rsp)
	je	.LBB65_54
	xorl	%eax, %eax
	incq	%rax
	.p2align	4
.LBB65_64:
	prefetcht0	(%rcx,%rdx)
	cmpq	$448, %rdx
	je	.LBB65_65
	incq	%rax
	addq	$64, %rdx
	cmpq	$65, %rax
	jne	.LBB65_64
	jmp	.LBB65_54
.LBB65_65:
	addq	%r12, %rcx
	movl	$0, %edx
	cmpq	$64, %rax
	je	.LBB65_67
	incq	%rax
	jmp	.LBB65_64
	.p2align	4
.LBB65_54:
	movq	-80(%rsp), %rax
	cmpq	%rax, %r8
	jle	.LBB65_68
.LBB65_55:
	movq	%rdx, -40(%rsp)
	movq	%rcx, -32(%rsp)
	movq	-80(%rsp), %rax
	jmp	.LBB65_56
	.p2align	4
.LBB65_59:
	movq	232(%rsp), %rax
	addq	$16, %rax
	cmpq	-16(%rsp), %rax
	movq	72(%rsp), %rdi
	jge	.LBB65_60
.LBB65_56:
	cmpq	%rax, %rdi
	movq	%rax, 232(%rsp)
	movq	%rax, %rcx
	cmovlq	%rdi, %rcx
	movq	-64(%rsp), %rax
	addq	%rcx, %rax
	movq	%rax, 240(%rsp)
	imulq	%r13, %rcx
	addq	-56(%rsp), %rcx
	movq	%rcx, 248(%rsp)
	xorl	%r9d, %r9d
	xorl	%ebp, %ebp
	jmp	.LBB65_57
	.p2align	4
.LBB65_61:
	vmovdqu	96(%rsp), %ymm5
	vmovdqu	%ymm5, (%rbp)
	vmovdqu	%ymm4, (%rbp,%r13)
	vmovdqu	%ymm3, (%rbp,%r13,2)
	vmovdqu	%ymm8, (%r15,%r13)
	vmovdqu	%ymm2, (%rbp,%r13,4)
	vmovdqu	%ymm14, (%r10,%r13)
	vmovdqu	16(%rsp), %ymm2
	vmovdqu	%ymm2, (%r10,%r13,2)
	vmovdqu	%ymm6, (%rdi,%r13)
	vmovdqu	%ymm1, (%rbp,%r13,8)
	vmovdqu	%ymm12, (%r8,%r13)
	vmovdqu	%ymm11, (%r8,%r13,2)
	vmovdqu	%ymm9, (%rbx,%r13)
	vmovdqu	%ymm10, (%r8,%r13,4)
	vmovdqu	%ymm0, (%r11,%r13)
	vmovdqu	%ymm15, (%r11,%r13,2)
	vmovdqu	%ymm7, (%rcx,%r13)
.LBB65_62:
	movl	$32, %ebp
	testb	$1, %r9b
	movb	$1, %r9b
	movq	%rsi, %r11
	movq	%rdx, %rsi
	movq	%rax, %rbx
	jne	.LBB65_59
.LBB65_57:
	orq	80(%rsp), %rbp
	movq	%rbp, %rdi
	imulq	%r12, %rdi
	movq	240(%rsp), %rax
	leaq	(%rax,%rdi), %rcx
	vmovdqu	(%rax,%rdi), %xmm0
	vinserti128	$1, (%r14,%rcx), %ymm0, %ymm15
	leaq	(%rcx,%r12), %rdi
	vmovdqu	(%r12,%rcx), %xmm1
	vinserti128	$1, (%r14,%rdi), %ymm1, %ymm0
	leaq	(%rcx,%r11), %rdi
	vmovdqu	(%rcx,%r12,2), %xmm2
	vinserti128	$1, (%r14,%rdi), %ymm2, %ymm2
	vmovups	(%r12,%rdi), %xmm3
	addq	%r12, %rdi
	vinsertf128	$1, (%r14,%rdi), %ymm3, %ymm1
	vmovups	%ymm1, 16(%rsp)
	leaq	(%rcx,%rsi), %rdi
	vmovdqu	(%rcx,%r12,4), %xmm4
	vinserti128	$1, (%r14,%rdi), %ymm4, %ymm4
	leaq	(%rdi,%r12), %r8
	vmovdqu	(%r12,%rdi), %xmm5
	vinserti128	$1, (%r14,%r8), %ymm5, %ymm5
	vmovups	(%rdi,%r12,2), %xmm6
	addq	%r11, %rdi
	vinsertf128	$1, (%r14,%rdi), %ymm6, %ymm1
	vmovups	%ymm1, 96(%rsp)
	vmovups	(%r12,%rdi), %xmm7
	addq	%r12, %rdi
	vinsertf128	$1, (%r14,%rdi), %ymm7, %ymm1
	vmovups	%ymm1, 128(%rsp)
	vmovdqu	(%rcx,%r12,8), %xmm8
	movq	%rbx, %rax
	addq	%rbx, %rcx
	vinserti128	$1, (%r14,%rcx), %ymm8, %ymm8
	leaq	(%rcx,%r12), %rdi
	vmovdqu	(%r12,%rcx), %xmm9
	vinserti128	$1, (%r14,%rdi), %ymm9, %ymm9
	leaq	(%rcx,%r11), %rdi
	vmovdqu	(%rcx,%r12,2), %xmm10
	vinserti128	$1, (%r14,%rdi), %ymm10, %ymm10
	vmovdqu	(%r12,%rdi), %xmm11
	addq	%r12, %rdi
	vinserti128	$1, (%r14,%rdi), %ymm11, %ymm11
	vmovdqu	(%rcx,%r12,4), %xmm12
	movq	%rsi, %rdx
	addq	%rsi, %rcx
	vinserti128	$1, (%r14,%rcx), %ymm12, %ymm12
	leaq	(%rcx,%r12), %rdi
	vmovdqu	(%r12,%rcx), %xmm13
	vinserti128	$1, (%r14,%rdi), %ymm13, %ymm13
	vmovdqu	(%rcx,%r12,2), %xmm14
	movq	%r11, %rsi
	addq	%r11, %rcx
	vinserti128	$1, (%r14,%rcx), %ymm14, %ymm14
	vmovdqa	%ymm15, %ymm1
	vpunpcklbw	%ymm8, %ymm15, %ymm15
	vpunpckhbw	%ymm8, %ymm1, %ymm3
	vpunpcklbw	%ymm9, %ymm0, %ymm6
	vpunpckhbw	%ymm9, %ymm0, %ymm7
	vpunpcklbw	%ymm10, %ymm2, %ymm9
	vpunpckhbw	%ymm10, %ymm2, %ymm10
	vmovdqu	16(%rsp), %ymm0
	vpunpcklbw	%ymm11, %ymm0, %ymm1
	vmovdqu	%ymm1, 256(%rsp)
	vpunpckhbw	%ymm11, %ymm0, %ymm0
	vmovdqu	%ymm0, 16(%rsp)
	vpunpcklbw	%ymm12, %ymm4, %ymm11
	vpunpckhbw	%ymm12, %ymm4, %ymm4
	vpunpcklbw	%ymm13, %ymm5, %ymm12
	vpunpckhbw	%ymm13, %ymm5, %ymm5
	vmovdqu	(%r12,%rcx), %xmm13
	addq	%r12, %rcx
	vinserti128	$1, (%r14,%rcx), %ymm13, %ymm13
	vmovdqu	96(%rsp), %ymm1
	vpunpcklbw	%ymm14, %ymm1, %ymm0
	vpunpckhbw	%ymm14, %ymm1, %ymm14
	vmovdqu	128(%rsp), %ymm2
	vpunpcklbw	%ymm13, %ymm2, %ymm1
	vpunpckhbw	%ymm13, %ymm2, %ymm13
	vpunpcklbw	%ymm11, %ymm15, %ymm2
	vpunpckhbw	%ymm11, %ymm15, %ymm11
	vpunpcklbw	%ymm4, %ymm3, %ymm15
	vpunpckhbw	%ymm4, %ymm3, %ymm4
	vpunpcklbw	%ymm12, %ymm6, %ymm8
	vpunpckhbw	%ymm12, %ymm6, %ymm12
	vpunpcklbw	%ymm5, %ymm7, %ymm3
	vmovdqu	%ymm3, 288(%rsp)
	vpunpckhbw	%ymm5, %ymm7, %ymm3
	vmovdqu	%ymm3, 96(%rsp)
	vpunpcklbw	%ymm0, %ymm9, %ymm6
	vpunpckhbw	%ymm0, %ymm9, %ymm0
	vpunpcklbw	%ymm14, %ymm10, %ymm9
	vpunpckhbw	%ymm14, %ymm10, %ymm7
	vmovdqu	256(%rsp), %ymm3
	vpunpcklbw	%ymm1, %ymm3, %ymm14
	vpunpckhbw	%ymm1, %ymm3, %ymm1
	vmovdqu	16(%rsp), %ymm3
	vpunpcklbw	%ymm13, %ymm3, %ymm10
	vpunpckhbw	%ymm13, %ymm3, %ymm13
	vpunpcklbw	%ymm6, %ymm2, %ymm3
	vpunpckhbw	%ymm6, %ymm2, %ymm2
	vpunpcklbw	%ymm0, %ymm11, %ymm6
	vpunpckhbw	%ymm0, %ymm11, %ymm5
	vpunpcklbw	%ymm9, %ymm15, %ymm11
	vpunpckhbw	%ymm9, %ymm15, %ymm9
	vpunpcklbw	%ymm7, %ymm4, %ymm15
	vpunpckhbw	%ymm7, %ymm4, %ymm0
	vmovdqu	%ymm0, 128(%rsp)
	vpunpcklbw	%ymm14, %ymm8, %ymm4
	vpunpckhbw	%ymm14, %ymm8, %ymm8
	vpunpcklbw	%ymm1, %ymm12, %ymm14
	vpunpckhbw	%ymm1, %ymm12, %ymm1
	vmovdqu	288(%rsp), %ymm0
	vpunpcklbw	%ymm10, %ymm0, %ymm12
	vpunpckhbw	%ymm10, %ymm0, %ymm10
	vmovdqu	96(%rsp), %ymm7
	vpunpcklbw	%ymm13, %ymm7, %ymm0
	vpunpckhbw	%ymm13, %ymm7, %ymm13
	vpunpcklbw	%ymm4, %ymm3, %ymm7
	vmovdqu	%ymm7, 96(%rsp)
	vpunpckhbw	%ymm4, %ymm3, %ymm4
	vpunpcklbw	%ymm8, %ymm2, %ymm3
	vpunpckhbw	%ymm8, %ymm2, %ymm8
	vpunpcklbw	%ymm14, %ymm6, %ymm2
	vpunpckhbw	%ymm14, %ymm6, %ymm14
	vpunpcklbw	%ymm1, %ymm5, %ymm6
	vmovdqu	%ymm6, 16(%rsp)
	vpunpckhbw	%ymm1, %ymm5, %ymm6
	vpunpcklbw	%ymm12, %ymm11, %ymm1
	vpunpckhbw	%ymm12, %ymm11, %ymm12
	vpunpcklbw	%ymm10, %ymm9, %ymm11
	vpunpckhbw	%ymm10, %ymm9, %ymm9
	vpunpcklbw	%ymm0, %ymm15, %ymm10
	vpunpckhbw	%ymm0, %ymm15, %ymm0
	vmovdqu	128(%rsp), %ymm5
	vpunpcklbw	%ymm13, %ymm5, %ymm15
	vpunpckhbw	%ymm13, %ymm5, %ymm7
	addq	248(%rsp), %rbp
	movq	(%rsp), %rcx
	leaq	(%rcx,%rbp), %r15
	movq	-8(%rsp), %r11
	leaq	(%r11,%rbp), %r10
	leaq	(%r10,%rcx), %rdi
	movq	88(%rsp), %r8
	addq	%rbp, %r8
	leaq	(%r8,%rcx), %rbx
	addq	%r8, %r11
	addq	%r11, %rcx
	cmpb	$0, -84(%rsp)
	je	.LBB65_61
	vmovdqu	96(%rsp), %ymm5
	vmovntdq	%ymm5, (%rbp)
	vmovntdq	%ymm4, (%rbp,%r13)
	vmovntdq	%ymm3, (%rbp,%r13,2)
	vmovntdq	%ymm8, (%r15,%r13)
	vmovntdq	%ymm2, (%rbp,%r13,4)
	vmovntdq	%ymm14, (%r10,%r13)
	vmovdqu	16(%rsp), %ymm2
	vmovntdq	%ymm2, (%r10,%r13,2)
	vmovntdq	%ymm6, (%rdi,%r13)
	vmovntdq	%ymm1, (%rbp,%r13,8)
	vmovntdq	%ymm12, (%r8,%r13)
	vmovntdq	%ymm11, (%r8,%r13,2)
	vmovntdq	%ymm9, (%rbx,%r13)
	vmovntdq	%ymm10, (%r8,%r13,4)
	vmovntdq	%ymm0, (%r11,%r13)
	vmovntdq	%ymm15, (%r11,%r13,2)
	vmovntdq	%ymm7, (%rcx,%r13)
	jmp	.LBB65_62
.LBB65_67:
	movl	$0, %edx
	cmpq	-80(%rsp), %r8
	jle	.LBB65_68
	jmp	.LBB65_55
	.p2align	4
.LBB65_69:
	movq	-72(%rsp), %r9
	cmpq	%r9, %rax
	jge	.LBB65_76
.LBB65_70:
	movq	%rdx, -40(%rsp)
	movq	%rcx, -32(%rsp)
	jmp	.LBB65_71
	.p2align	4
.LBB65_74:
	movq	256(%rsp), %rax
	addq	$16, %rax
	movq	-72(%rsp), %r9
	cmpq	%r9, %rax
	movq	-24(%rsp), %r8
	jge	.LBB65_75
.LBB65_71:
	movq	%rax, 256(%rsp)
	cmpq	-80(%rsp), %r8
	movq	-16(%rsp), %rax
	jle	.LBB65_74
	movq	224(%rsp), %rcx
	movq	256(%rsp), %rdx
	cmpq	%rdx, %rcx
	cmovlq	%rcx, %rdx
	movq	-56(%rsp), %rcx
	leaq	(%rcx,%rdx), %r8
	imulq	%r12, %rdx
	addq	-64(%rsp), %rdx
	movq	-80(%rsp), %r9
	.p2align	4
.LBB65_73:
	cmpq	%r9, %rdi
	movq	%r9, %r10
	cmovlq	%rdi, %r10
	leaq	(%rdx,%r10), %rcx
	leaq	(%rcx,%r12), %rdi
	vmovdqu	(%r12,%rcx), %xmm5
	vmovdqu	(%rcx,%r12,2), %xmm6
	vmovdqu	(%r11,%rdi), %xmm2
	leaq	(%rcx,%rsi), %rdi
	vmovdqu	(%rcx,%r12,4), %xmm3
	vmovdqu	(%r12,%rdi), %xmm4
	vmovdqu	(%rdi,%r12,2), %xmm1
	addq	%r12, %rdi
	vmovdqu	(%r11,%rdi), %xmm0
	vmovdqu	(%rcx,%r12,8), %xmm7
	addq	%rbx, %rcx
	leaq	(%rcx,%r12), %rdi
	vmovdqu	(%r11,%rdi), %xmm8
	vmovdqu	(%rdx,%r10), %xmm9
	vmovdqu	(%r12,%rcx), %xmm10
	vmovdqu	(%rcx,%r12,2), %xmm11
	vmovdqu	(%rcx,%r12,4), %xmm12
	addq	%rsi, %rcx
	vmovdqu	(%r12,%rcx), %xmm13
	vmovdqu	(%rcx,%r12,2), %xmm14
	addq	%r12, %rcx
	vpunpcklbw	%xmm7, %xmm9, %xmm15
	vpunpckhbw	%xmm7, %xmm9, %xmm7
	vpunpcklbw	%xmm10, %xmm5, %xmm9
	vpunpckhbw	%xmm10, %xmm5, %xmm5
	vpunpcklbw	%xmm11, %xmm6, %xmm10
	vpunpckhbw	%xmm11, %xmm6, %xmm6
	vpunpcklbw	%xmm8, %xmm2, %xmm11
	vpunpckhbw	%xmm8, %xmm2, %xmm2
	vmovdqa	%xmm2, 16(%rsp)
	vpunpcklbw	%xmm12, %xmm3, %xmm8
	vpunpckhbw	%xmm12, %xmm3, %xmm3
	vpunpcklbw	%xmm13, %xmm4, %xmm12
	vpunpckhbw	%xmm13, %xmm4, %xmm4
	vpunpcklbw	%xmm14, %xmm1, %xmm13
	vpunpckhbw	%xmm14, %xmm1, %xmm1
	vmovdqu	(%r11,%rcx), %xmm14
	vmovdqa	%xmm0, %xmm2
	vpunpcklbw	%xmm14, %xmm0, %xmm0
	vpunpckhbw	%xmm14, %xmm2, %xmm14
	vpunpcklbw	%xmm8, %xmm15, %xmm2
	vpunpckhbw	%xmm8, %xmm15, %xmm8
	vpunpcklbw	%xmm3, %xmm7, %xmm15
	vpunpckhbw	%xmm3, %xmm7, %xmm7
	vpunpcklbw	%xmm12, %xmm9, %xmm3
	vmovdqa	%xmm3, 128(%rsp)
	vpunpckhbw	%xmm12, %xmm9, %xmm9
	vpunpcklbw	%xmm4, %xmm5, %xmm12
	vpunpckhbw	%xmm4, %xmm5, %xmm3
	vmovdqa	%xmm3, 96(%rsp)
	vpunpcklbw	%xmm13, %xmm10, %xmm5
	vpunpckhbw	%xmm13, %xmm10, %xmm10
	vpunpcklbw	%xmm1, %xmm6, %xmm13
	vpunpckhbw	%xmm1, %xmm6, %xmm1
	vpunpcklbw	%xmm0, %xmm11, %xmm6
	vpunpckhbw	%xmm0, %xmm11, %xmm11
	vmovdqa	16(%rsp), %xmm3
	vpunpcklbw	%xmm14, %xmm3, %xmm0
	vpunpckhbw	%xmm14, %xmm3, %xmm14
	vpunpcklbw	%xmm5, %xmm2, %xmm3
	vpunpckhbw	%xmm5, %xmm2, %xmm2
	vpunpcklbw	%xmm10, %xmm8, %xmm5
	vpunpckhbw	%xmm10, %xmm8, %xmm4
	vpunpcklbw	%xmm13, %xmm15, %xmm10
	vpunpckhbw	%xmm13, %xmm15, %xmm13
	vpunpcklbw	%xmm1, %xmm7, %xmm15
	vpunpckhbw	%xmm1, %xmm7, %xmm1
	vmovdqa	%xmm1, 16(%rsp)
	vmovdqa	128(%rsp), %xmm1
	vpunpcklbw	%xmm6, %xmm1, %xmm7
	vpunpckhbw	%xmm6, %xmm1, %xmm1
	vpunpcklbw	%xmm11, %xmm9, %xmm6
	vpunpckhbw	%xmm11, %xmm9, %xmm9
	vpunpcklbw	%xmm0, %xmm12, %xmm8
	vpunpckhbw	%xmm0, %xmm12, %xmm11
	vmovdqa	96(%rsp), %xmm12
	vpunpcklbw	%xmm14, %xmm12, %xmm0
	vpunpckhbw	%xmm14, %xmm12, %xmm12
	vpunpcklbw	%xmm7, %xmm3, %xmm14
	vpunpckhbw	%xmm7, %xmm3, %xmm3
	vpunpcklbw	%xmm1, %xmm2, %xmm7
	vpunpckhbw	%xmm1, %xmm2, %xmm1
	vpunpcklbw	%xmm6, %xmm5, %xmm2
	vpunpckhbw	%xmm6, %xmm5, %xmm5
	vpunpcklbw	%xmm9, %xmm4, %xmm6
	vpunpckhbw	%xmm9, %xmm4, %xmm4
	imulq	%r13, %r10
	vmovdqu	%xmm14, (%r8,%r10)
	leaq	(%r8,%r10), %rcx
	movq	88(%rsp), %r10
	vmovdqu	%xmm3, (%r13,%rcx)
	vpunpcklbw	%xmm8, %xmm10, %xmm3
	vpunpckhbw	%xmm8, %xmm10, %xmm8
	vmovdqu	%xmm7, (%rcx,%r13,2)
	leaq	(%rcx,%r13), %rdi
	vmovdqu	%xmm1, (%r15,%rdi)
	vmovdqu	%xmm2, (%rcx,%r13,4)
	leaq	(%rcx,%rbp), %rdi
	vmovdqu	%xmm5, (%r13,%rdi)
	vpunpcklbw	%xmm11, %xmm13, %xmm1
	vpunpckhbw	%xmm11, %xmm13, %xmm2
	vmovdqu	%xmm6, (%rdi,%r13,2)
	addq	%r13, %rdi
	vmovdqu	%xmm4, (%r15,%rdi)
	vmovdqu	%xmm3, (%rcx,%r13,8)
	addq	%r10, %rcx
	vmovdqu	%xmm8, (%r13,%rcx)
	vpunpcklbw	%xmm0, %xmm15, %xmm3
	vpunpckhbw	%xmm0, %xmm15, %xmm0
	vmovdqu	%xmm1, (%rcx,%r13,2)
	leaq	(%rcx,%r13), %rdi
	vmovdqu	%xmm2, (%r15,%rdi)
	movq	72(%rsp), %rdi
	vmovdqu	%xmm3, (%rcx,%r13,4)
	addq	%rbp, %rcx
	vmovdqu	%xmm0, (%r13,%rcx)
	vmovdqa	16(%rsp), %xmm1
	vpunpcklbw	%xmm12, %xmm1, %xmm0
	vpunpckhbw	%xmm12, %xmm1, %xmm1
	vmovdqu	%xmm0, (%rcx,%r13,2)
	addq	%r13, %rcx
	vmovdqu	%xmm1, (%r15,%rcx)
	addq	$16, %r9
	cmpq	%rax, %r9
	jl	.LBB65_73
	jmp	.LBB65_74
	.p2align	4
.LBB65_77:
	testq	%r8, %r8
	je	.LBB65_83
	xorl	%ecx, %ecx
	jmp	.LBB65_79
	.p2align	4
.LBB65_82:
	movq	16(%rsp), %rcx
	incq	%rcx
	addq	%r13, %rax
	movq	%rax, -56(%rsp)
	incq	-64(%rsp)
	cmpq	%r8, %rcx
	je	.LBB65_83
.LBB65_79:
	movq	%rcx, 16(%rsp)
	testq	%r9, %r9
	movq	-56(%rsp), %rax
	je	.LBB65_82
	movq	-64(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB65_81:
	movzbl	(%rcx), %edi
	movb	%dil, (%rax,%rdx)
	incq	%rdx
	addq	%r12, %rcx
	cmpq	%rdx, %r9
	jne	.LBB65_81
	jmp	.LBB65_82
.Lfunc_end65:
	.size	nt_b8_transpose__avx2, .Lfunc_end65-nt_b8_transpose__avx2
	.cfi_endproc
	.globl	nt_b16_transpose__avx2
	.p2align	4
	.type	nt_b16_transpose__avx2,@function
nt_b16_transpose__avx2:
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
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %rcx
	movq	8(%rdi), %r8
	leaq	255(%r8), %rax
	movq	%r8, 32(%rsp)
	addq	$510, %r8
	testq	%rax, %rax
	cmovnsq	%rax, %r8
	leaq	127(%rcx), %rax
	movq	%rcx, 40(%rsp)
	leaq	254(%rcx), %r9
	testq	%rax, %rax
	cmovnsq	%rax, %r9
	movq	24(%rdi), %r15
	movq	40(%rdi), %r10
	leaq	(%r10,%r10), %rbp
	movq	%rdi, -120(%rsp)
	movl	248(%rdi), %eax
	movl	%eax, 12(%rsp)
	testl	%eax, %eax
	je	.LBB66_3
	cmpq	%rdx, %rsi
	jge	.LBB66_33
	movq	-120(%rsp), %rax
	movl	32(%rax), %eax
	orl	%ebp, %eax
	testb	$63, %al
	sete	%al
	movl	%eax, -124(%rsp)
	jmp	.LBB66_5
.LBB66_3:
	cmpq	%rdx, %rsi
	jge	.LBB66_33
	movl	$0, -124(%rsp)
.LBB66_5:
	movq	%rdx, 24(%rsp)
	movq	%r8, %rcx
	sarq	$8, %rcx
	movq	%r9, %r8
	sarq	$7, %r8
	imulq	%rcx, %r8
	movq	%rsi, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	je	.LBB66_6
	movq	%rsi, %rax
	cqto
	idivq	%r8
	jmp	.LBB66_8
.LBB66_6:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB66_8:
	movq	%rax, %rdi
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%rcx, 16(%rsp)
	movq	%rsi, -48(%rsp)
	je	.LBB66_9
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	movq	%rdx, %rbx
	movq	%rax, %r11
	jmp	.LBB66_11
.LBB66_9:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %ebx
	movl	%eax, %r11d
.LBB66_11:
	movq	%r8, 96(%rsp)
	shlq	$7, %r11
	shlq	$8, %rbx
	movq	%r11, %rax
	imulq	%r15, %rax
	addq	%rbx, %rax
	movq	%rax, %r13
	movq	%rbx, %r8
	imulq	%r10, %r8
	addq	%r11, %r8
	movq	-120(%rsp), %rax
	movq	48(%rax), %rsi
	movq	%rsi, %rcx
	decq	%rcx
	movq	%r10, -64(%rsp)
	movq	%r15, -104(%rsp)
	js	.LBB66_27
	movq	%rdi, %rax
	testb	$1, %sil
	jne	.LBB66_14
	movq	%rcx, %rsi
	testq	%rcx, %rcx
	jne	.LBB66_19
	jmp	.LBB66_27
.LBB66_14:
	movq	%r8, %r14
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
	addq	%r8, %r13
	imulq	%rdx, %rdi
	movq	%r14, %r8
	addq	%rdi, %r8
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
	addq	%r8, %r13
	imulq	%r10, %rdi
	movq	%r15, %r8
	addq	%rdi, %r8
	imulq	%rdx, %r14
	addq	%r14, %r13
	imulq	%rdx, %r9
	addq	%r9, %r8
	addq	$-2, %rsi
	addq	$-48, %rcx
	cmpq	$1, %rsi
	jle	.LBB66_27
.LBB66_20:
	movq	%r8, %r15
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
	movq	24(%rsp), %rcx
	movq	-48(%rsp), %r15
	cmpq	%rcx, %r15
	jne	.LBB66_28
.LBB66_31:
	cmpb	$0, -124(%rsp)
	je	.LBB66_33
	sfence
.LBB66_33:
	addq	$152, %rsp
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
	.cfi_def_cfa_offset 208
	movq	-104(%rsp), %rdi
	leaq	(%rdi,%rdi), %r14
	addq	%r8, %r8
	movq	-120(%rsp), %rdx
	addq	32(%rdx), %r8
	addq	%r13, %r13
	addq	16(%rdx), %r13
	movq	%r13, -40(%rsp)
	movq	32(%rsp), %r9
	subq	%rbx, %r9
	cmpq	$256, %r9
	movl	$256, %eax
	cmovgeq	%rax, %r9
	movq	40(%rsp), %r10
	subq	%r11, %r10
	cmpq	$128, %r10
	movl	$128, %eax
	cmovgeq	%rax, %r10
	leaq	-1(%rcx), %rax
	movq	%rax, 88(%rsp)
	leaq	56(%rdx), %rax
	movq	%rax, 72(%rsp)
	movq	%rdi, %r12
	shlq	$4, %r12
	leaq	(,%rdi,4), %r11
	shlq	$3, %rdi
	movq	-64(%rsp), %rax
	leaq	(,%rax,4), %rsi
	shlq	$3, %rax
	movq	%rax, -64(%rsp)
	leaq	72(%rdx), %rax
	movq	%rax, 80(%rsp)
	movq	%rdi, %rbx
	movq	%rdi, -104(%rsp)
	movq	%rsi, 64(%rsp)
	movq	%rbp, 56(%rsp)
	movq	%r11, 48(%rsp)
	jmp	.LBB66_29
	.p2align	4
.LBB66_87:
	movq	%r15, %rbx
	movq	-48(%rsp), %r15
	cmpq	24(%rsp), %r15
	movq	-32(%rsp), %r8
	movq	112(%rsp), %r10
	movq	104(%rsp), %r9
	je	.LBB66_31
.LBB66_29:
	movq	%r10, -96(%rsp)
	movq	%r8, -88(%rsp)
	movq	-40(%rsp), %rax
	movq	%rax, -56(%rsp)
	incq	%r15
	movq	88(%rsp), %rcx
	cmpq	%r15, %rcx
	movq	%r15, %rax
	cmovlq	%rcx, %rax
	movq	%rax, %rcx
	movq	96(%rsp), %rdi
	orq	%rdi, %rcx
	shrq	$32, %rcx
	movq	%r15, -48(%rsp)
	je	.LBB66_30
	cqto
	idivq	%rdi
	jmp	.LBB66_35
	.p2align	4
.LBB66_30:
	xorl	%edx, %edx
	divl	%edi
.LBB66_35:
	movq	16(%rsp), %rcx
	movq	%rax, %r8
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%r9, -16(%rsp)
	je	.LBB66_36
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	movq	%rax, %r9
	jmp	.LBB66_38
	.p2align	4
.LBB66_36:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %r9d
.LBB66_38:
	shlq	$7, %r9
	shlq	$8, %rdx
	movq	-120(%rsp), %rax
	movq	24(%rax), %r15
	imulq	%r9, %r15
	addq	%rdx, %r15
	movq	40(%rax), %rdi
	imulq	%rdx, %rdi
	addq	%r9, %rdi
	movq	48(%rax), %r13
	movq	%r13, %rcx
	decq	%rcx
	movq	%rdx, -80(%rsp)
	movq	%r9, -112(%rsp)
	js	.LBB66_49
	movq	%r8, %rax
	testb	$1, %r13b
	jne	.LBB66_41
	movq	%rcx, %r13
	testq	%rcx, %rcx
	jne	.LBB66_46
	jmp	.LBB66_49
	.p2align	4
.LBB66_41:
	leaq	(%rcx,%rcx,2), %rdx
	movq	72(%rsp), %r8
	movq	(%r8,%rdx,8), %r10
	movq	8(%r8,%rdx,8), %r9
	movq	16(%r8,%rdx,8), %r8
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB66_42
	cqto
	idivq	%r10
	jmp	.LBB66_44
.LBB66_42:
	xorl	%edx, %edx
	divl	%r10d
.LBB66_44:
	imulq	%rdx, %r9
	addq	%r9, %r15
	imulq	%rdx, %r8
	addq	%r8, %rdi
	addq	$-2, %r13
	testq	%rcx, %rcx
	je	.LBB66_49
.LBB66_46:
	leaq	(,%r13,2), %rcx
	addq	%r13, %rcx
	addq	$2, %r13
	movq	80(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %rcx
	jmp	.LBB66_47
	.p2align	4
.LBB66_90:
	xorl	%edx, %edx
	divl	%edi
.LBB66_92:
	imulq	%r10, %r9
	addq	%r9, %r15
	imulq	%r10, %r8
	movq	-32(%rsp), %rdi
	addq	%r8, %rdi
	imulq	%rdx, %r13
	addq	%r13, %r15
	imulq	%rdx, %rbx
	addq	%rbx, %rdi
	movq	-72(%rsp), %r13
	addq	$-2, %r13
	addq	$-48, %rcx
	cmpq	$1, %r13
	movq	-104(%rsp), %rbx
	jle	.LBB66_49
.LBB66_47:
	movq	%rdi, -32(%rsp)
	movq	-16(%rcx), %r10
	movq	-8(%rcx), %r9
	movq	(%rcx), %r8
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	movq	%r13, -72(%rsp)
	je	.LBB66_48
	cqto
	idivq	%r10
	movq	%rdx, %r10
	jmp	.LBB66_89
	.p2align	4
.LBB66_48:
	xorl	%edx, %edx
	divl	%r10d
	movl	%edx, %r10d
.LBB66_89:
	movq	-40(%rcx), %rdi
	movq	-32(%rcx), %r13
	movq	-24(%rcx), %rbx
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	je	.LBB66_90
	cqto
	idivq	%rdi
	jmp	.LBB66_92
	.p2align	4
.LBB66_49:
	movq	%rbx, %r9
	movq	40(%rsp), %rcx
	subq	-112(%rsp), %rcx
	cmpq	$128, %rcx
	movl	$128, %eax
	cmovgeq	%rax, %rcx
	movq	%rcx, 112(%rsp)
	movq	32(%rsp), %rax
	subq	-80(%rsp), %rax
	cmpq	$256, %rax
	movl	$256, %ecx
	cmovlq	%rax, %rcx
	movq	%rcx, 104(%rsp)
	addq	%r15, %r15
	movq	-120(%rsp), %rcx
	addq	16(%rcx), %r15
	movq	%r15, -40(%rsp)
	addq	%rdi, %rdi
	addq	32(%rcx), %rdi
	movq	%rdi, -32(%rsp)
	cmpq	$8, -96(%rsp)
	movq	-16(%rsp), %r10
	jl	.LBB66_81
	cmpq	$8, %r10
	jl	.LBB66_81
	cmpl	$0, 12(%rsp)
	setne	%cl
	cmpq	$256, %r10
	sete	%dl
	andb	%cl, %dl
	cmpq	$256, %rax
	setge	%al
	andb	%dl, %al
	movb	%al, -125(%rsp)
	leaq	-8(%r10), %rdx
	movq	-96(%rsp), %rcx
	leaq	-8(%rcx), %rax
	movq	%rax, 128(%rsp)
	xorl	%r8d, %r8d
	movq	-40(%rsp), %rdi
	xorl	%r13d, %r13d
	movq	%r9, %r15
	movq	-88(%rsp), %rbx
	movq	%rdx, -80(%rsp)
	jmp	.LBB66_52
	.p2align	4
.LBB66_72:
	movq	-88(%rsp), %rbx
	movq	-24(%rsp), %rdi
	movq	-80(%rsp), %rdx
	movq	64(%rsp), %rsi
	movq	56(%rsp), %rbp
	movq	48(%rsp), %r11
	movq	(%rsp), %r8
.LBB66_73:
	movq	-72(%rsp), %r13
	cmpq	%r10, 120(%rsp)
	jge	.LBB66_87
.LBB66_52:
	leaq	32(%r13), %rax
	cmpq	%rax, %r10
	movq	%rax, 120(%rsp)
	cmovlq	%r10, %rax
	movq	%rax, -72(%rsp)
	cmpq	$32, %rcx
	movq	%r13, -8(%rsp)
	jb	.LBB66_53
	xorl	%eax, %eax
	jmp	.LBB66_55
	.p2align	4
.LBB66_64:
	movq	-104(%rsp), %r15
	movq	-16(%rsp), %r10
	movq	-96(%rsp), %rcx
	movq	-24(%rsp), %rdi
	movq	-8(%rsp), %r13
	movq	136(%rsp), %r9
.LBB66_65:
	leaq	32(%r9), %rax
	addq	$64, %r9
	cmpq	%r9, %rcx
	jl	.LBB66_66
.LBB66_55:
	movq	%rax, %r9
	cmpb	$0, -125(%rsp)
	je	.LBB66_58
	xorl	%eax, %eax
	incq	%rax
	.p2align	4
.LBB66_78:
	prefetcht0	(%rdi,%r8)
	cmpq	$448, %r8
	je	.LBB66_79
	incq	%rax
	addq	$64, %r8
	cmpq	$33, %rax
	jne	.LBB66_78
	jmp	.LBB66_58
.LBB66_79:
	addq	%r14, %rdi
	movl	$0, %r8d
	cmpq	$32, %rax
	je	.LBB66_57
	incq	%rax
	jmp	.LBB66_78
.LBB66_57:
	movl	$0, %r8d
	.p2align	4
.LBB66_58:
	cmpq	%r13, %r10
	jle	.LBB66_65
	movq	%rdi, -24(%rsp)
	movq	%r9, %rdi
	imulq	%r14, %rdi
	leaq	(%r9,%r9), %rax
	movq	%rax, (%rsp)
	movq	%r9, %rax
	orq	$16, %rax
	imulq	%r14, %rax
	movq	%r9, 136(%rsp)
	leaq	32(,%r9,2), %rcx
	movq	%rcx, 144(%rsp)
	movq	-56(%rsp), %rcx
	addq	%rcx, %rdi
	movq	%rdi, -112(%rsp)
	addq	%rcx, %rax
	movq	%r13, %r9
	jmp	.LBB66_60
	.p2align	4
.LBB66_62:
	vmovdqu	%ymm7, (%r13)
	vmovdqu	%ymm6, (%r13,%rbp)
	vmovdqu	%ymm5, (%r10)
	vmovdqu	%ymm4, (%r10,%rbp)
	vmovdqu	%ymm3, (%rdi)
	vmovdqu	%ymm2, (%rdi,%rbp)
	vmovdqu	%ymm1, (%rcx)
	vmovdqu	%ymm0, (%rcx,%rbp)
.LBB66_63:
	addq	$8, %r9
	cmpq	%rdx, %r9
	movq	-80(%rsp), %rdx
	jge	.LBB66_64
.LBB66_60:
	cmpq	%r9, %rdx
	movq	%r9, %r10
	cmovlq	%rdx, %r10
	movq	-112(%rsp), %rcx
	leaq	(%rcx,%r10,2), %r13
	vmovdqu	(%rcx,%r10,2), %xmm0
	vinserti128	$1, (%r12,%r13), %ymm0, %ymm0
	leaq	(%r13,%r14), %rcx
	vmovdqu	(%r14,%r13), %xmm1
	vinserti128	$1, (%r12,%rcx), %ymm1, %ymm1
	leaq	(%r13,%r11), %rcx
	vmovdqu	(%r11,%r13), %xmm2
	vinserti128	$1, (%r12,%rcx), %ymm2, %ymm2
	vmovdqu	(%r14,%rcx), %xmm3
	addq	%r14, %rcx
	vinserti128	$1, (%r12,%rcx), %ymm3, %ymm3
	movq	-104(%rsp), %rcx
	vmovdqu	(%rcx,%r13), %xmm4
	addq	%rcx, %r13
	vinserti128	$1, (%r12,%r13), %ymm4, %ymm4
	leaq	(%r14,%r13), %rcx
	vmovdqu	(%r14,%r13), %xmm5
	vinserti128	$1, (%r12,%rcx), %ymm5, %ymm5
	vmovdqu	(%r11,%r13), %xmm6
	addq	%r11, %r13
	vinserti128	$1, (%r12,%r13), %ymm6, %ymm6
	vmovdqu	(%r14,%r13), %xmm7
	addq	%r14, %r13
	vinserti128	$1, (%r12,%r13), %ymm7, %ymm7
	vpunpcklwd	%ymm4, %ymm0, %ymm8
	vpunpckhwd	%ymm4, %ymm0, %ymm0
	vpunpcklwd	%ymm5, %ymm1, %ymm4
	vpunpckhwd	%ymm5, %ymm1, %ymm1
	vpunpcklwd	%ymm6, %ymm2, %ymm5
	vpunpckhwd	%ymm6, %ymm2, %ymm2
	vpunpcklwd	%ymm7, %ymm3, %ymm6
	vpunpckhwd	%ymm7, %ymm3, %ymm3
	vpunpcklwd	%ymm5, %ymm8, %ymm9
	vpunpckhwd	%ymm5, %ymm8, %ymm8
	vpunpcklwd	%ymm2, %ymm0, %ymm10
	vpunpckhwd	%ymm2, %ymm0, %ymm0
	vpunpcklwd	%ymm6, %ymm4, %ymm2
	vpunpckhwd	%ymm6, %ymm4, %ymm4
	vpunpcklwd	%ymm3, %ymm1, %ymm11
	vpunpckhwd	%ymm3, %ymm1, %ymm12
	vpunpcklwd	%ymm2, %ymm9, %ymm7
	vpunpckhwd	%ymm2, %ymm9, %ymm6
	vpunpcklwd	%ymm4, %ymm8, %ymm5
	vpunpckhwd	%ymm4, %ymm8, %ymm4
	vpunpcklwd	%ymm11, %ymm10, %ymm3
	vpunpckhwd	%ymm11, %ymm10, %ymm2
	vpunpcklwd	%ymm12, %ymm0, %ymm1
	vpunpckhwd	%ymm12, %ymm0, %ymm0
	movq	%r10, %r13
	imulq	%rbp, %r13
	addq	%rbx, %r13
	movq	(%rsp), %rcx
	leaq	(%rcx,%r13), %rbx
	leaq	(%rbx,%rsi), %r15
	movq	-64(%rsp), %rcx
	leaq	(%rbx,%rcx), %rdi
	leaq	(%rdi,%rsi), %rcx
	cmpb	$0, -124(%rsp)
	je	.LBB66_74
	vmovntdq	%ymm7, (%rbx)
	vmovntdq	%ymm6, (%rbx,%rbp)
	vmovntdq	%ymm5, (%r15)
	vmovntdq	%ymm4, (%r15,%rbp)
	vmovntdq	%ymm3, (%rdi)
	vmovntdq	%ymm2, (%rdi,%rbp)
	vmovntdq	%ymm1, (%rcx)
	vmovntdq	%ymm0, (%rcx,%rbp)
	jmp	.LBB66_75
	.p2align	4
.LBB66_74:
	vmovdqu	%ymm7, (%rbx)
	vmovdqu	%ymm6, (%rbx,%rbp)
	vmovdqu	%ymm5, (%r15)
	vmovdqu	%ymm4, (%r15,%rbp)
	vmovdqu	%ymm3, (%rdi)
	vmovdqu	%ymm2, (%rdi,%rbp)
	vmovdqu	%ymm1, (%rcx)
	vmovdqu	%ymm0, (%rcx,%rbp)
.LBB66_75:
	addq	%r10, %r10
	leaq	(%rax,%r10), %rcx
	vmovdqu	(%rax,%r10), %xmm0
	vinserti128	$1, (%r12,%rcx), %ymm0, %ymm0
	leaq	(%rcx,%r14), %rdi
	vmovdqu	(%r14,%rcx), %xmm1
	vinserti128	$1, (%r12,%rdi), %ymm1, %ymm1
	leaq	(%rcx,%r11), %rdi
	vmovdqu	(%r11,%rcx), %xmm2
	vinserti128	$1, (%r12,%rdi), %ymm2, %ymm2
	vmovdqu	(%r14,%rdi), %xmm3
	addq	%r14, %rdi
	vinserti128	$1, (%r12,%rdi), %ymm3, %ymm3
	movq	-104(%rsp), %rdi
	vmovdqu	(%rdi,%rcx), %xmm4
	addq	%rdi, %rcx
	vinserti128	$1, (%r12,%rcx), %ymm4, %ymm4
	leaq	(%rcx,%r14), %rdi
	vmovdqu	(%r14,%rcx), %xmm5
	vinserti128	$1, (%r12,%rdi), %ymm5, %ymm5
	vmovdqu	(%r11,%rcx), %xmm6
	addq	%r11, %rcx
	vinserti128	$1, (%r12,%rcx), %ymm6, %ymm6
	vmovdqu	(%r14,%rcx), %xmm7
	addq	%r14, %rcx
	vinserti128	$1, (%r12,%rcx), %ymm7, %ymm7
	vpunpcklwd	%ymm4, %ymm0, %ymm8
	vpunpckhwd	%ymm4, %ymm0, %ymm0
	vpunpcklwd	%ymm5, %ymm1, %ymm4
	vpunpckhwd	%ymm5, %ymm1, %ymm1
	vpunpcklwd	%ymm6, %ymm2, %ymm5
	vpunpckhwd	%ymm6, %ymm2, %ymm2
	vpunpcklwd	%ymm7, %ymm3, %ymm6
	vpunpckhwd	%ymm7, %ymm3, %ymm3
	vpunpcklwd	%ymm5, %ymm8, %ymm9
	vpunpckhwd	%ymm5, %ymm8, %ymm8
	vpunpcklwd	%ymm2, %ymm0, %ymm10
	vpunpckhwd	%ymm2, %ymm0, %ymm0
	vpunpcklwd	%ymm6, %ymm4, %ymm2
	vpunpckhwd	%ymm6, %ymm4, %ymm4
	vpunpcklwd	%ymm3, %ymm1, %ymm11
	vpunpckhwd	%ymm3, %ymm1, %ymm12
	vpunpcklwd	%ymm2, %ymm9, %ymm7
	vpunpckhwd	%ymm2, %ymm9, %ymm6
	vpunpcklwd	%ymm4, %ymm8, %ymm5
	vpunpckhwd	%ymm4, %ymm8, %ymm4
	vpunpcklwd	%ymm11, %ymm10, %ymm3
	vpunpckhwd	%ymm11, %ymm10, %ymm2
	vpunpcklwd	%ymm12, %ymm0, %ymm1
	vpunpckhwd	%ymm12, %ymm0, %ymm0
	addq	144(%rsp), %r13
	leaq	(%rsi,%r13), %r10
	movq	-64(%rsp), %rcx
	leaq	(%rcx,%r13), %rdi
	leaq	(%rdi,%rsi), %rcx
	cmpb	$0, -124(%rsp)
	movq	-88(%rsp), %rbx
	movq	-72(%rsp), %rdx
	je	.LBB66_62
	vmovntdq	%ymm7, (%r13)
	vmovntdq	%ymm6, (%r13,%rbp)
	vmovntdq	%ymm5, (%r10)
	vmovntdq	%ymm4, (%r10,%rbp)
	vmovntdq	%ymm3, (%rdi)
	vmovntdq	%ymm2, (%rdi,%rbp)
	vmovntdq	%ymm1, (%rcx)
	vmovntdq	%ymm0, (%rcx,%rbp)
	jmp	.LBB66_63
	.p2align	4
.LBB66_53:
	xorl	%eax, %eax
	jmp	.LBB66_67
	.p2align	4
.LBB66_66:
	cmpq	%rcx, %rax
	jge	.LBB66_73
.LBB66_67:
	movq	%r8, (%rsp)
	movq	%rdi, -24(%rsp)
	jmp	.LBB66_68
	.p2align	4
.LBB66_71:
	movq	-112(%rsp), %rax
	addq	$8, %rax
	movq	-96(%rsp), %rcx
	cmpq	%rcx, %rax
	movq	-16(%rsp), %r10
	movq	-8(%rsp), %r13
	jge	.LBB66_72
.LBB66_68:
	movq	%rax, -112(%rsp)
	cmpq	%r13, %r10
	movq	-64(%rsp), %r13
	movq	-72(%rsp), %r11
	movq	-80(%rsp), %rsi
	movq	64(%rsp), %rbp
	movq	56(%rsp), %rdx
	movq	48(%rsp), %r8
	jle	.LBB66_71
	movq	128(%rsp), %rax
	movq	-112(%rsp), %rcx
	cmpq	%rcx, %rax
	cmovlq	%rax, %rcx
	movq	-88(%rsp), %rax
	leaq	(%rax,%rcx,2), %r9
	imulq	%r14, %rcx
	addq	-56(%rsp), %rcx
	movq	-8(%rsp), %r10
	.p2align	4
.LBB66_70:
	cmpq	%r10, %rsi
	movq	%r10, %rbx
	cmovlq	%rsi, %rbx
	leaq	(%rcx,%rbx,2), %rdi
	vmovdqu	(%rcx,%rbx,2), %xmm0
	vmovdqu	(%r14,%rdi), %xmm1
	movq	%r15, %rax
	leaq	(%rdi,%r8), %r15
	vmovdqu	(%r8,%rdi), %xmm2
	vmovdqu	(%r14,%r15), %xmm3
	movq	%rax, %r15
	vmovdqu	(%rax,%rdi), %xmm4
	addq	%rax, %rdi
	vmovdqu	(%r14,%rdi), %xmm5
	vmovdqu	(%r8,%rdi), %xmm6
	addq	%r8, %rdi
	vmovdqu	(%r14,%rdi), %xmm7
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
	imulq	%rdx, %rbx
	leaq	(%r9,%rbx), %rdi
	vmovdqu	%xmm3, (%r9,%rbx)
	vmovdqu	%xmm2, (%rdx,%rdi)
	vpunpckhwd	%xmm6, %xmm8, %xmm2
	leaq	(%rdi,%rbp), %rbx
	vmovdqu	%xmm7, (%rbp,%rdi)
	vmovdqu	%xmm4, (%rdx,%rbx)
	vmovdqu	%xmm5, (%r13,%rdi)
	vpunpcklwd	%xmm1, %xmm0, %xmm3
	addq	%r13, %rdi
	vmovdqu	%xmm2, (%rdx,%rdi)
	vpunpckhwd	%xmm1, %xmm0, %xmm0
	vmovdqu	%xmm3, (%rbp,%rdi)
	addq	%rbp, %rdi
	vmovdqu	%xmm0, (%rdx,%rdi)
	addq	$8, %r10
	cmpq	%r11, %r10
	jl	.LBB66_70
	jmp	.LBB66_71
	.p2align	4
.LBB66_81:
	testq	%r10, %r10
	movq	%r9, %r15
	movq	-96(%rsp), %r8
	movq	-88(%rsp), %r9
	je	.LBB66_87
	xorl	%eax, %eax
	jmp	.LBB66_83
	.p2align	4
.LBB66_86:
	incq	%rax
	addq	%rbp, %r9
	addq	$2, -56(%rsp)
	cmpq	%r10, %rax
	je	.LBB66_87
.LBB66_83:
	testq	%r8, %r8
	je	.LBB66_86
	movq	-56(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB66_85:
	movzwl	(%rcx), %edi
	movw	%di, (%r9,%rdx,2)
	incq	%rdx
	addq	%r14, %rcx
	cmpq	%rdx, %r8
	jne	.LBB66_85
	jmp	.LBB66_86
.Lfunc_end66:
	.size	nt_b16_transpose__avx2, .Lfunc_end66-nt_b16_transpose__avx2
	.cfi_endproc
	.globl	nt_b32_transpose__avx2
	.p2align	4
	.type	nt_b32_transpose__avx2,@function
nt_b32_transpose__avx2:
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
	movq	%rdx, %rcx
	movq	(%rdi), %rdx
	movq	8(%rdi), %r8
	leaq	127(%r8), %rax
	movq	%r8, (%rsp)
	addq	$254, %r8
	testq	%rax, %rax
	cmovnsq	%rax, %r8
	leaq	63(%rdx), %rax
	movq	%rdx, 8(%rsp)
	addq	$126, %rdx
	testq	%rax, %rax
	cmovnsq	%rax, %rdx
	movq	24(%rdi), %r13
	movq	40(%rdi), %r9
	leaq	(,%r9,4), %rbp
	movq	%rdi, -112(%rsp)
	movl	248(%rdi), %eax
	movl	%eax, -20(%rsp)
	testl	%eax, %eax
	je	.LBB67_3
	cmpq	%rcx, %rsi
	jge	.LBB67_34
	movq	-112(%rsp), %rax
	movl	32(%rax), %eax
	orl	%ebp, %eax
	testb	$63, %al
	sete	%al
	movl	%eax, -124(%rsp)
	jmp	.LBB67_5
.LBB67_3:
	cmpq	%rcx, %rsi
	jge	.LBB67_34
	movl	$0, -124(%rsp)
.LBB67_5:
	sarq	$7, %r8
	movq	%rdx, %rdi
	sarq	$6, %rdi
	imulq	%r8, %rdi
	movq	%rsi, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	movq	%rdi, 48(%rsp)
	je	.LBB67_6
	movq	%rsi, %rax
	cqto
	idivq	%rdi
	jmp	.LBB67_8
.LBB67_6:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%edi
.LBB67_8:
	movq	%r9, -104(%rsp)
	movq	%rax, %rdi
	movq	%rdx, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	movq	%rcx, -8(%rsp)
	movq	%rsi, -72(%rsp)
	je	.LBB67_9
	movq	%rdx, %rax
	cqto
	idivq	%r8
	movq	%rdx, %r11
	movq	%rax, %rbx
	jmp	.LBB67_11
.LBB67_9:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%r8d
	movl	%edx, %r11d
	movl	%eax, %ebx
.LBB67_11:
	shlq	$6, %rbx
	shlq	$7, %r11
	movq	%rbx, %r12
	imulq	%r13, %r12
	addq	%r11, %r12
	movq	%r11, %rax
	imulq	-104(%rsp), %rax
	addq	%rbx, %rax
	movq	%rax, %r10
	movq	-112(%rsp), %rax
	movq	48(%rax), %rsi
	movq	%rsi, %rcx
	decq	%rcx
	movq	%r8, -16(%rsp)
	movq	%rbx, -88(%rsp)
	js	.LBB67_12
	movq	%rdi, %rax
	testb	$1, %sil
	jne	.LBB67_15
	movq	%rcx, %rsi
	movq	%r10, %r8
	testq	%rcx, %rcx
	jne	.LBB67_20
	jmp	.LBB67_28
.LBB67_12:
	movq	%r10, %r8
	jmp	.LBB67_28
.LBB67_15:
	movq	-112(%rsp), %rdx
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
	addq	$-2, %rsi
	testq	%rcx, %rcx
	je	.LBB67_28
.LBB67_20:
	leaq	(%rsi,%rsi,2), %rcx
	addq	$2, %rsi
	movq	-112(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %rdi
	addq	$72, %rdi
	jmp	.LBB67_21
	.p2align	4
.LBB67_25:
	xorl	%edx, %edx
	divl	%r14d
.LBB67_27:
	imulq	%r10, %r8
	addq	%r8, %r12
	imulq	%r10, %rcx
	movq	%r15, %r8
	addq	%rcx, %r8
	imulq	%rdx, %rbx
	addq	%rbx, %r12
	imulq	%rdx, %r9
	addq	%r9, %r8
	addq	$-2, %rsi
	addq	$-48, %rdi
	cmpq	$1, %rsi
	jle	.LBB67_28
.LBB67_21:
	movq	%r8, %r15
	movq	-16(%rdi), %r9
	movq	-8(%rdi), %r8
	movq	(%rdi), %rcx
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
	movq	-72(%rsp), %r15
	cmpq	%rax, %r15
	jne	.LBB67_29
.LBB67_32:
	cmpb	$0, -124(%rsp)
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
	shlq	$2, %r8
	movq	-112(%rsp), %rcx
	addq	32(%rcx), %r8
	shlq	$2, %r12
	addq	16(%rcx), %r12
	movq	%r12, -120(%rsp)
	movq	(%rsp), %rbx
	subq	%r11, %rbx
	cmpq	$128, %rbx
	movl	$128, %edx
	cmovgeq	%rdx, %rbx
	movq	8(%rsp), %r9
	subq	-88(%rsp), %r9
	cmpq	$64, %r9
	movl	$64, %edx
	cmovgeq	%rdx, %r9
	leaq	(,%r13,4), %r14
	decq	%rax
	movq	%rax, 40(%rsp)
	leaq	56(%rcx), %rax
	movq	%rax, 24(%rsp)
	movq	%r13, %r12
	shlq	$4, %r12
	shlq	$3, %r13
	shlq	$3, -104(%rsp)
	leaq	72(%rcx), %rax
	movq	%rax, 32(%rsp)
	jmp	.LBB67_30
	.p2align	4
.LBB67_89:
	movq	-72(%rsp), %r15
	cmpq	-8(%rsp), %r15
	movq	-96(%rsp), %r8
	movq	64(%rsp), %r9
	movq	56(%rsp), %rbx
	je	.LBB67_32
.LBB67_30:
	movq	-120(%rsp), %rax
	movq	%rax, -80(%rsp)
	incq	%r15
	movq	40(%rsp), %rcx
	cmpq	%r15, %rcx
	movq	%r15, %rax
	cmovlq	%rcx, %rax
	movq	%rax, %rcx
	movq	48(%rsp), %rsi
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB67_31
	cqto
	idivq	%rsi
	jmp	.LBB67_36
	.p2align	4
.LBB67_31:
	xorl	%edx, %edx
	divl	%esi
.LBB67_36:
	movq	-16(%rsp), %rcx
	movq	%rax, %rsi
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB67_37
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	movq	%rdx, %r10
	jmp	.LBB67_39
	.p2align	4
.LBB67_37:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %r10d
.LBB67_39:
	shlq	$6, %rax
	shlq	$7, %r10
	movq	-112(%rsp), %rdi
	movq	24(%rdi), %rcx
	imulq	%rax, %rcx
	addq	%r10, %rcx
	movq	%rcx, -120(%rsp)
	movq	40(%rdi), %rdx
	imulq	%r10, %rdx
	movq	%rax, -40(%rsp)
	addq	%rax, %rdx
	movq	48(%rdi), %rdi
	movq	%rdi, %rcx
	decq	%rcx
	movq	%rbx, 16(%rsp)
	movq	%r9, -56(%rsp)
	movq	%r15, -72(%rsp)
	movq	%rdx, -96(%rsp)
	movq	%r8, -88(%rsp)
	movq	%r10, -32(%rsp)
	js	.LBB67_40
	movq	%rsi, %rax
	testb	$1, %dil
	jne	.LBB67_48
	movq	%rcx, %rdi
	movq	-104(%rsp), %r15
	testq	%rcx, %rcx
	jne	.LBB67_53
	jmp	.LBB67_41
	.p2align	4
.LBB67_40:
	movq	-104(%rsp), %r15
	jmp	.LBB67_41
	.p2align	4
.LBB67_48:
	leaq	(%rcx,%rcx,2), %rdx
	movq	24(%rsp), %rsi
	movq	(%rsi,%rdx,8), %r9
	movq	8(%rsi,%rdx,8), %r8
	movq	16(%rsi,%rdx,8), %rsi
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB67_49
	cqto
	idivq	%r9
	jmp	.LBB67_51
.LBB67_49:
	xorl	%edx, %edx
	divl	%r9d
.LBB67_51:
	movq	-104(%rsp), %r15
	imulq	%rdx, %r8
	addq	%r8, -120(%rsp)
	imulq	%rdx, %rsi
	addq	%rsi, -96(%rsp)
	addq	$-2, %rdi
	testq	%rcx, %rcx
	je	.LBB67_41
.LBB67_53:
	leaq	(%rdi,%rdi,2), %rcx
	addq	$2, %rdi
	movq	32(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %r8
	jmp	.LBB67_54
	.p2align	4
.LBB67_92:
	xorl	%edx, %edx
	divl	%ebx
.LBB67_94:
	imulq	%r10, %rsi
	movq	-120(%rsp), %rbx
	addq	%rsi, %rbx
	imulq	%r10, %rcx
	movq	-96(%rsp), %rsi
	addq	%rcx, %rsi
	imulq	%rdx, %r11
	addq	%r11, %rbx
	movq	%rbx, -120(%rsp)
	imulq	%rdx, %r9
	addq	%r9, %rsi
	movq	%rsi, -96(%rsp)
	addq	$-2, %rdi
	addq	$-48, %r8
	cmpq	$1, %rdi
	movq	16(%rsp), %rbx
	jle	.LBB67_41
.LBB67_54:
	movq	-16(%r8), %r9
	movq	-8(%r8), %rsi
	movq	(%r8), %rcx
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB67_55
	cqto
	idivq	%r9
	movq	%rdx, %r10
	jmp	.LBB67_91
	.p2align	4
.LBB67_55:
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %r10d
.LBB67_91:
	movq	-40(%r8), %rbx
	movq	-32(%r8), %r11
	movq	-24(%r8), %r9
	movq	%rax, %rdx
	orq	%rbx, %rdx
	shrq	$32, %rdx
	je	.LBB67_92
	cqto
	idivq	%rbx
	jmp	.LBB67_94
	.p2align	4
.LBB67_41:
	movq	8(%rsp), %rcx
	subq	-40(%rsp), %rcx
	cmpq	$64, %rcx
	movl	$64, %eax
	cmovgeq	%rax, %rcx
	movq	%rcx, 64(%rsp)
	movq	(%rsp), %rdx
	subq	-32(%rsp), %rdx
	cmpq	$128, %rdx
	movl	$128, %eax
	cmovgeq	%rax, %rdx
	movq	-120(%rsp), %rcx
	shlq	$2, %rcx
	movq	-112(%rsp), %rax
	addq	16(%rax), %rcx
	movq	%rcx, -120(%rsp)
	movq	-96(%rsp), %rcx
	shlq	$2, %rcx
	addq	32(%rax), %rcx
	movq	%rcx, -96(%rsp)
	movq	-56(%rsp), %r9
	cmpq	$4, %r9
	movq	%rdx, 56(%rsp)
	jl	.LBB67_83
	cmpq	$4, %rbx
	jl	.LBB67_83
	cmpl	$0, -20(%rsp)
	setne	%al
	movb	$62, %cl
	bzhiq	%rcx, %rbx, %rcx
	xorq	$128, %rcx
	xorq	%rbx, %rdx
	orq	%rcx, %rdx
	sete	%cl
	andb	%al, %cl
	movb	%cl, -125(%rsp)
	leaq	-4(%rbx), %rax
	leaq	-4(%r9), %rcx
	movq	%rcx, 80(%rsp)
	xorl	%edi, %edi
	movq	-120(%rsp), %rdx
	xorl	%esi, %esi
	jmp	.LBB67_44
	.p2align	4
.LBB67_74:
	movq	-64(%rsp), %rdx
.LBB67_75:
	movq	%r8, %rsi
	cmpq	%rbx, 72(%rsp)
	jge	.LBB67_89
.LBB67_44:
	leaq	16(%rsi), %r8
	cmpq	%r8, %rbx
	movq	%r8, 72(%rsp)
	cmovlq	%rbx, %r8
	cmpq	$16, %r9
	movq	%rsi, -48(%rsp)
	jb	.LBB67_45
	xorl	%ecx, %ecx
	jmp	.LBB67_57
	.p2align	4
.LBB67_66:
	movq	16(%rsp), %rbx
	movq	-56(%rsp), %r9
	movq	-64(%rsp), %rdx
	movq	-48(%rsp), %rsi
	movq	88(%rsp), %r10
.LBB67_67:
	leaq	16(%r10), %rcx
	addq	$32, %r10
	cmpq	%r10, %r9
	jl	.LBB67_68
.LBB67_57:
	movq	%rcx, %r10
	cmpb	$0, -125(%rsp)
	je	.LBB67_60
	xorl	%ecx, %ecx
	incq	%rcx
	.p2align	4
.LBB67_80:
	prefetcht0	(%rdx,%rdi)
	cmpq	$448, %rdi
	je	.LBB67_81
	incq	%rcx
	addq	$64, %rdi
	cmpq	$17, %rcx
	jne	.LBB67_80
	jmp	.LBB67_60
.LBB67_81:
	addq	%r14, %rdx
	movl	$0, %edi
	cmpq	$16, %rcx
	je	.LBB67_59
	incq	%rcx
	jmp	.LBB67_80
.LBB67_59:
	movl	$0, %edi
	.p2align	4
.LBB67_60:
	cmpq	%rsi, %rbx
	jle	.LBB67_67
	movq	%rdx, -64(%rsp)
	movq	%r10, %r11
	imulq	%r14, %r11
	leaq	(,%r10,4), %rcx
	movq	%rcx, -32(%rsp)
	movq	%r10, %rdx
	orq	$8, %rdx
	imulq	%r14, %rdx
	movq	%r10, 88(%rsp)
	leaq	32(,%r10,4), %rcx
	movq	%rcx, -40(%rsp)
	movq	-80(%rsp), %rcx
	addq	%rcx, %r11
	addq	%rcx, %rdx
	movq	%rsi, %rbx
	jmp	.LBB67_62
	.p2align	4
.LBB67_64:
	vmovups	%ymm3, (%r10)
	vmovups	%ymm2, (%r10,%rbp)
	vmovups	%ymm1, (%rcx)
	vmovups	%ymm0, (%rcx,%rbp)
.LBB67_65:
	addq	$4, %rbx
	cmpq	%r8, %rbx
	jge	.LBB67_66
.LBB67_62:
	cmpq	%rbx, %rax
	movq	%rbx, %rcx
	cmovlq	%rax, %rcx
	leaq	(%r11,%rcx,4), %r10
	vmovups	(%r11,%rcx,4), %xmm0
	vinsertf128	$1, (%r12,%r10), %ymm0, %ymm0
	movq	%r15, %r9
	leaq	(%r10,%r14), %r15
	vmovups	(%r14,%r10), %xmm1
	vinsertf128	$1, (%r12,%r15), %ymm1, %ymm1
	vmovups	(%r13,%r10), %xmm2
	movq	%r13, %rsi
	addq	%r13, %r10
	vinsertf128	$1, (%r12,%r10), %ymm2, %ymm2
	vmovups	(%r14,%r10), %xmm3
	addq	%r14, %r10
	vinsertf128	$1, (%r12,%r10), %ymm3, %ymm3
	vunpcklps	%ymm2, %ymm0, %ymm4
	vunpckhps	%ymm2, %ymm0, %ymm0
	vunpcklps	%ymm3, %ymm1, %ymm2
	vunpckhps	%ymm3, %ymm1, %ymm5
	vunpcklps	%ymm2, %ymm4, %ymm3
	vunpckhps	%ymm2, %ymm4, %ymm2
	vunpcklps	%ymm5, %ymm0, %ymm1
	vunpckhps	%ymm5, %ymm0, %ymm0
	movq	%rcx, %r10
	imulq	%rbp, %r10
	addq	-88(%rsp), %r10
	movq	-32(%rsp), %r15
	addq	%r10, %r15
	leaq	(%r15,%r9), %r13
	cmpb	$0, -124(%rsp)
	je	.LBB67_76
	vmovntps	%ymm3, (%r15)
	vmovntps	%ymm2, (%r15,%rbp)
	vmovntps	%ymm1, (%r13)
	vmovntps	%ymm0, (%r13,%rbp)
	jmp	.LBB67_77
	.p2align	4
.LBB67_76:
	vmovups	%ymm3, (%r15)
	vmovups	%ymm2, (%r15,%rbp)
	vmovups	%ymm1, (%r13)
	vmovups	%ymm0, (%r13,%rbp)
.LBB67_77:
	shlq	$2, %rcx
	leaq	(%rdx,%rcx), %r15
	vmovups	(%rdx,%rcx), %xmm0
	vinsertf128	$1, (%r12,%r15), %ymm0, %ymm0
	leaq	(%r15,%r14), %rcx
	vmovups	(%r14,%r15), %xmm1
	vinsertf128	$1, (%r12,%rcx), %ymm1, %ymm1
	movq	%rsi, %r13
	vmovups	(%rsi,%r15), %xmm2
	addq	%rsi, %r15
	vinsertf128	$1, (%r12,%r15), %ymm2, %ymm2
	vmovups	(%r14,%r15), %xmm3
	addq	%r14, %r15
	vinsertf128	$1, (%r12,%r15), %ymm3, %ymm3
	vunpcklps	%ymm2, %ymm0, %ymm4
	vunpckhps	%ymm2, %ymm0, %ymm0
	vunpcklps	%ymm3, %ymm1, %ymm2
	vunpckhps	%ymm3, %ymm1, %ymm5
	vunpcklps	%ymm2, %ymm4, %ymm3
	vunpckhps	%ymm2, %ymm4, %ymm2
	vunpcklps	%ymm5, %ymm0, %ymm1
	vunpckhps	%ymm5, %ymm0, %ymm0
	addq	-40(%rsp), %r10
	movq	-104(%rsp), %r15
	leaq	(%r10,%r15), %rcx
	cmpb	$0, -124(%rsp)
	je	.LBB67_64
	vmovntps	%ymm3, (%r10)
	vmovntps	%ymm2, (%r10,%rbp)
	vmovntps	%ymm1, (%rcx)
	vmovntps	%ymm0, (%rcx,%rbp)
	jmp	.LBB67_65
	.p2align	4
.LBB67_45:
	xorl	%ecx, %ecx
	jmp	.LBB67_69
	.p2align	4
.LBB67_68:
	cmpq	%r9, %rcx
	jge	.LBB67_75
.LBB67_69:
	movq	%rdx, -64(%rsp)
	jmp	.LBB67_70
	.p2align	4
.LBB67_73:
	addq	$4, %rcx
	movq	-56(%rsp), %r9
	cmpq	%r9, %rcx
	movq	-48(%rsp), %rsi
	jge	.LBB67_74
.LBB67_70:
	cmpq	%rsi, %rbx
	jle	.LBB67_73
	movq	80(%rsp), %rsi
	cmpq	%rcx, %rsi
	movq	%rcx, %rdx
	cmovlq	%rsi, %rdx
	movq	-88(%rsp), %rsi
	leaq	(%rsi,%rdx,4), %rsi
	imulq	%r14, %rdx
	addq	-80(%rsp), %rdx
	movq	-48(%rsp), %r9
	.p2align	4
.LBB67_72:
	cmpq	%r9, %rax
	movq	%r9, %r10
	cmovlq	%rax, %r10
	leaq	(%rdx,%r10,4), %r11
	vmovups	(%rdx,%r10,4), %xmm0
	vmovups	(%r14,%r11), %xmm1
	vmovups	(%r13,%r11), %xmm2
	addq	%r13, %r11
	vmovups	(%r14,%r11), %xmm3
	vunpcklps	%xmm2, %xmm0, %xmm4
	vunpckhps	%xmm2, %xmm0, %xmm0
	vunpcklps	%xmm3, %xmm1, %xmm2
	vunpckhps	%xmm3, %xmm1, %xmm1
	vunpcklps	%xmm2, %xmm4, %xmm3
	vunpckhps	%xmm2, %xmm4, %xmm2
	vunpcklps	%xmm1, %xmm0, %xmm4
	imulq	%rbp, %r10
	leaq	(%rsi,%r10), %r11
	vmovups	%xmm3, (%rsi,%r10)
	vmovups	%xmm2, (%rbp,%r11)
	vunpckhps	%xmm1, %xmm0, %xmm0
	vmovups	%xmm4, (%r15,%r11)
	addq	%r15, %r11
	vmovups	%xmm0, (%rbp,%r11)
	addq	$4, %r9
	cmpq	%r8, %r9
	jl	.LBB67_72
	jmp	.LBB67_73
	.p2align	4
.LBB67_83:
	testq	%rbx, %rbx
	je	.LBB67_89
	xorl	%eax, %eax
	jmp	.LBB67_85
	.p2align	4
.LBB67_88:
	incq	%rax
	addq	%rbp, %rdi
	movq	%rdi, -88(%rsp)
	addq	$4, -80(%rsp)
	cmpq	%rbx, %rax
	je	.LBB67_89
.LBB67_85:
	testq	%r9, %r9
	movq	-88(%rsp), %rdi
	je	.LBB67_88
	movq	-80(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB67_87:
	movl	(%rcx), %esi
	movl	%esi, (%rdi,%rdx,4)
	incq	%rdx
	addq	%r14, %rcx
	cmpq	%rdx, %r9
	jne	.LBB67_87
	jmp	.LBB67_88
.Lfunc_end67:
	.size	nt_b32_transpose__avx2, .Lfunc_end67-nt_b32_transpose__avx2
	.cfi_endproc
	.globl	nt_b64_transpose__avx2
	.p2align	4
	.type	nt_b64_transpose__avx2,@function
nt_b64_transpose__avx2:
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
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %rcx
	movq	8(%rdi), %r8
	leaq	63(%r8), %rax
	movq	%r8, -56(%rsp)
	addq	$126, %r8
	testq	%rax, %rax
	cmovnsq	%rax, %r8
	leaq	31(%rcx), %rax
	movq	%rcx, -48(%rsp)
	addq	$62, %rcx
	testq	%rax, %rax
	cmovnsq	%rax, %rcx
	movq	24(%rdi), %r12
	movq	40(%rdi), %r9
	leaq	(,%r9,8), %r13
	movq	%rdi, -120(%rsp)
	movl	248(%rdi), %eax
	movl	%eax, -76(%rsp)
	testl	%eax, %eax
	je	.LBB68_3
	cmpq	%rdx, %rsi
	jge	.LBB68_33
	movq	-120(%rsp), %rax
	movl	32(%rax), %eax
	orl	%r13d, %eax
	testb	$63, %al
	sete	%al
	movl	%eax, -124(%rsp)
	jmp	.LBB68_5
.LBB68_3:
	cmpq	%rdx, %rsi
	jge	.LBB68_33
	movl	$0, -124(%rsp)
.LBB68_5:
	movq	%rdx, -64(%rsp)
	sarq	$6, %r8
	sarq	$5, %rcx
	imulq	%r8, %rcx
	movq	%rsi, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB68_6
	movq	%rsi, %rax
	cqto
	idivq	%rcx
	jmp	.LBB68_8
.LBB68_6:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB68_8:
	movq	%r9, %r10
	movq	%rcx, 16(%rsp)
	movq	%rax, %rdi
	movq	%rdx, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	movq	%r8, -72(%rsp)
	movq	%rsi, %r15
	je	.LBB68_9
	movq	%rdx, %rax
	cqto
	idivq	%r8
	jmp	.LBB68_11
.LBB68_9:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB68_11:
	shlq	$5, %rax
	shlq	$6, %rdx
	movq	%rax, %r9
	imulq	%r12, %r9
	addq	%rdx, %r9
	imulq	%rdx, %r10
	movq	%rax, -104(%rsp)
	addq	%rax, %r10
	movq	%r10, %rbp
	movq	-120(%rsp), %rax
	movq	48(%rax), %rcx
	movq	%rcx, %rsi
	decq	%rsi
	movq	%rdx, -112(%rsp)
	js	.LBB68_27
	movq	%rdi, %rax
	testb	$1, %cl
	jne	.LBB68_14
	movq	%rsi, %rcx
	testq	%rsi, %rsi
	jne	.LBB68_19
	jmp	.LBB68_27
.LBB68_14:
	movq	-120(%rsp), %rdx
	addq	$56, %rdx
	leaq	(%rsi,%rsi,2), %rdi
	movq	(%rdx,%rdi,8), %r10
	movq	8(%rdx,%rdi,8), %r8
	movq	16(%rdx,%rdi,8), %rdi
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB68_15
	cqto
	idivq	%r10
	jmp	.LBB68_17
.LBB68_15:
	xorl	%edx, %edx
	divl	%r10d
.LBB68_17:
	imulq	%rdx, %r8
	addq	%r8, %r9
	imulq	%rdx, %rdi
	addq	%rdi, %rbp
	addq	$-2, %rcx
	testq	%rsi, %rsi
	je	.LBB68_27
.LBB68_19:
	leaq	(%rcx,%rcx,2), %rdx
	addq	$2, %rcx
	movq	-120(%rsp), %rsi
	leaq	(%rsi,%rdx,8), %rsi
	addq	$72, %rsi
	jmp	.LBB68_20
	.p2align	4
.LBB68_24:
	xorl	%edx, %edx
	divl	%r14d
.LBB68_26:
	imulq	%r10, %r8
	addq	%r8, %r9
	imulq	%r10, %rdi
	addq	%rdi, %rbp
	imulq	%rdx, %rbx
	addq	%rbx, %r9
	imulq	%rdx, %r11
	addq	%r11, %rbp
	addq	$-2, %rcx
	addq	$-48, %rsi
	cmpq	$1, %rcx
	jle	.LBB68_27
.LBB68_20:
	movq	-16(%rsi), %r10
	movq	-8(%rsi), %r8
	movq	(%rsi), %rdi
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB68_21
	cqto
	idivq	%r10
	movq	%rdx, %r10
	jmp	.LBB68_23
	.p2align	4
.LBB68_21:
	xorl	%edx, %edx
	divl	%r10d
	movl	%edx, %r10d
.LBB68_23:
	movq	-40(%rsi), %r14
	movq	-32(%rsi), %rbx
	movq	-24(%rsi), %r11
	movq	%rax, %rdx
	orq	%r14, %rdx
	shrq	$32, %rdx
	je	.LBB68_24
	cqto
	idivq	%r14
	jmp	.LBB68_26
.LBB68_27:
	movq	-64(%rsp), %rax
	cmpq	%rax, %r15
	jne	.LBB68_28
.LBB68_31:
	cmpb	$0, -124(%rsp)
	je	.LBB68_33
	sfence
.LBB68_33:
	addq	$72, %rsp
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
.LBB68_28:
	.cfi_def_cfa_offset 128
	shlq	$3, %rbp
	movq	-120(%rsp), %rcx
	addq	32(%rcx), %rbp
	movq	%rbp, -32(%rsp)
	shlq	$3, %r9
	addq	16(%rcx), %r9
	movq	%r9, -40(%rsp)
	leaq	(,%r12,8), %rbx
	movq	-56(%rsp), %rdi
	subq	-112(%rsp), %rdi
	cmpq	$64, %rdi
	movl	$64, %edx
	cmovgeq	%rdx, %rdi
	movq	-48(%rsp), %r9
	subq	-104(%rsp), %r9
	cmpq	$32, %r9
	movl	$32, %edx
	cmovgeq	%rdx, %r9
	decq	%rax
	movq	%rax, 8(%rsp)
	leaq	56(%rcx), %rax
	movq	%rax, -8(%rsp)
	shlq	$4, %r12
	leaq	72(%rcx), %rax
	movq	%rax, (%rsp)
	jmp	.LBB68_29
	.p2align	4
.LBB68_85:
	movq	40(%rsp), %r15
	cmpq	-64(%rsp), %r15
	movq	32(%rsp), %r9
	movq	24(%rsp), %rdi
	je	.LBB68_31
.LBB68_29:
	movq	-32(%rsp), %rax
	movq	%rax, -104(%rsp)
	movq	-40(%rsp), %rax
	movq	%rax, -96(%rsp)
	incq	%r15
	movq	8(%rsp), %rcx
	cmpq	%r15, %rcx
	movq	%r15, %rax
	cmovlq	%rcx, %rax
	movq	%rax, %rcx
	movq	16(%rsp), %rsi
	orq	%rsi, %rcx
	shrq	$32, %rcx
	je	.LBB68_30
	cqto
	idivq	%rsi
	jmp	.LBB68_35
	.p2align	4
.LBB68_30:
	xorl	%edx, %edx
	divl	%esi
.LBB68_35:
	movq	-72(%rsp), %rcx
	movq	%rax, %r8
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%rdi, -16(%rsp)
	movq	%r9, -24(%rsp)
	movq	%r15, 40(%rsp)
	je	.LBB68_36
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	movq	%rax, %r11
	jmp	.LBB68_38
	.p2align	4
.LBB68_36:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %r11d
.LBB68_38:
	shlq	$5, %r11
	shlq	$6, %rdx
	movq	-120(%rsp), %rax
	movq	24(%rax), %r9
	imulq	%r11, %r9
	addq	%rdx, %r9
	movq	40(%rax), %rbp
	imulq	%rdx, %rbp
	addq	%r11, %rbp
	movq	48(%rax), %rsi
	movq	%rsi, %rdi
	decq	%rdi
	movq	%rdx, -112(%rsp)
	movq	%r11, -88(%rsp)
	js	.LBB68_49
	movq	%r8, %rax
	testb	$1, %sil
	jne	.LBB68_41
	movq	%rdi, %rsi
	testq	%rdi, %rdi
	jne	.LBB68_46
	jmp	.LBB68_49
	.p2align	4
.LBB68_41:
	leaq	(%rdi,%rdi,2), %rdx
	movq	-8(%rsp), %r8
	movq	(%r8,%rdx,8), %rcx
	movq	8(%r8,%rdx,8), %r10
	movq	16(%r8,%rdx,8), %r8
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB68_42
	cqto
	idivq	%rcx
	jmp	.LBB68_44
.LBB68_42:
	xorl	%edx, %edx
	divl	%ecx
.LBB68_44:
	imulq	%rdx, %r10
	addq	%r10, %r9
	imulq	%rdx, %r8
	addq	%r8, %rbp
	addq	$-2, %rsi
	testq	%rdi, %rdi
	je	.LBB68_49
.LBB68_46:
	leaq	(%rsi,%rsi,2), %rcx
	addq	$2, %rsi
	movq	(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %r8
	jmp	.LBB68_47
	.p2align	4
.LBB68_88:
	xorl	%edx, %edx
	divl	%ecx
.LBB68_90:
	imulq	%r10, %rdi
	addq	%rdi, %r9
	imulq	%r10, %r11
	addq	%r11, %rbp
	imulq	%rdx, %r15
	addq	%r15, %r9
	imulq	%rdx, %r14
	addq	%r14, %rbp
	addq	$-2, %rsi
	addq	$-48, %r8
	cmpq	$1, %rsi
	jle	.LBB68_49
.LBB68_47:
	movq	-16(%r8), %rcx
	movq	-8(%r8), %rdi
	movq	(%r8), %r11
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB68_48
	cqto
	idivq	%rcx
	movq	%rdx, %r10
	jmp	.LBB68_87
	.p2align	4
.LBB68_48:
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %r10d
.LBB68_87:
	movq	-40(%r8), %rcx
	movq	-32(%r8), %r15
	movq	-24(%r8), %r14
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	je	.LBB68_88
	cqto
	idivq	%rcx
	jmp	.LBB68_90
	.p2align	4
.LBB68_49:
	movq	-48(%rsp), %rcx
	subq	-88(%rsp), %rcx
	cmpq	$32, %rcx
	movl	$32, %eax
	cmovgeq	%rax, %rcx
	movq	%rcx, 32(%rsp)
	movq	-56(%rsp), %rdx
	subq	-112(%rsp), %rdx
	cmpq	$64, %rdx
	movl	$64, %eax
	cmovgeq	%rax, %rdx
	movq	%r9, %rsi
	shlq	$3, %rsi
	movq	-120(%rsp), %rax
	addq	16(%rax), %rsi
	shlq	$3, %rbp
	addq	32(%rax), %rbp
	movq	%rbp, -32(%rsp)
	movq	-24(%rsp), %rbp
	cmpq	$2, %rbp
	movq	-16(%rsp), %r15
	movq	%rsi, -40(%rsp)
	movq	%rdx, 24(%rsp)
	jl	.LBB68_79
	cmpq	$2, %r15
	jl	.LBB68_79
	cmpl	$0, -76(%rsp)
	setne	%al
	movb	$61, %cl
	bzhiq	%rcx, %r15, %rcx
	xorq	$64, %rcx
	xorq	%r15, %rdx
	orq	%rcx, %rdx
	sete	%cl
	andb	%al, %cl
	movb	%cl, -88(%rsp)
	leaq	-2(%r15), %r9
	leaq	-2(%rbp), %rax
	movq	%rax, 56(%rsp)
	xorl	%eax, %eax
	xorl	%r11d, %r11d
	jmp	.LBB68_52
	.p2align	4
.LBB68_71:
	movq	%rdx, %r11
	cmpq	%r15, 48(%rsp)
	jge	.LBB68_85
.LBB68_52:
	leaq	8(%r11), %rdx
	cmpq	%rdx, %r15
	movq	%rdx, 48(%rsp)
	cmovlq	%r15, %rdx
	cmpq	$8, %rbp
	movq	%r11, -112(%rsp)
	jb	.LBB68_53
	xorl	%edi, %edi
	jmp	.LBB68_59
	.p2align	4
.LBB68_68:
	movq	-16(%rsp), %r15
	movq	-24(%rsp), %rbp
	movq	-112(%rsp), %r11
	movq	64(%rsp), %r10
.LBB68_69:
	leaq	8(%r10), %rdi
	addq	$16, %r10
	cmpq	%r10, %rbp
	jl	.LBB68_70
.LBB68_59:
	movq	%rdi, %r10
	cmpb	$0, -88(%rsp)
	je	.LBB68_62
	xorl	%ecx, %ecx
	incq	%rcx
	.p2align	4
.LBB68_76:
	prefetcht0	(%rsi,%rax)
	cmpq	$448, %rax
	je	.LBB68_77
	incq	%rcx
	addq	$64, %rax
	cmpq	$9, %rcx
	jne	.LBB68_76
	jmp	.LBB68_62
.LBB68_77:
	addq	%rbx, %rsi
	movl	$0, %eax
	cmpq	$8, %rcx
	je	.LBB68_61
	incq	%rcx
	jmp	.LBB68_76
.LBB68_61:
	movl	$0, %eax
	.p2align	4
.LBB68_62:
	cmpq	%r11, %r15
	jle	.LBB68_69
	movq	%r10, %r8
	imulq	%rbx, %r8
	leaq	(,%r10,8), %r15
	movq	%r10, %rdi
	orq	$4, %rdi
	imulq	%rbx, %rdi
	movq	%r10, 64(%rsp)
	leaq	32(,%r10,8), %r10
	movq	-96(%rsp), %rcx
	addq	%rcx, %r8
	addq	%rcx, %rdi
	jmp	.LBB68_64
	.p2align	4
.LBB68_66:
	vmovups	%ymm1, (%rbp)
	vmovups	%ymm0, (%rbp,%r13)
.LBB68_67:
	addq	$2, %r11
	cmpq	%rdx, %r11
	jge	.LBB68_68
.LBB68_64:
	cmpq	%r11, %r9
	movq	%r11, %rcx
	cmovlq	%r9, %rcx
	leaq	(%r8,%rcx,8), %r14
	vmovups	(%r8,%rcx,8), %xmm0
	vinsertf128	$1, (%r12,%r14), %ymm0, %ymm0
	vmovups	(%rbx,%r14), %xmm1
	addq	%rbx, %r14
	vinsertf128	$1, (%r12,%r14), %ymm1, %ymm2
	vunpcklpd	%ymm2, %ymm0, %ymm1
	vunpckhpd	%ymm2, %ymm0, %ymm0
	movq	%rcx, %rbp
	imulq	%r13, %rbp
	addq	-104(%rsp), %rbp
	leaq	(%r15,%rbp), %r14
	cmpb	$0, -124(%rsp)
	je	.LBB68_72
	vmovntps	%ymm1, (%r14)
	vmovntps	%ymm0, (%r14,%r13)
	jmp	.LBB68_73
	.p2align	4
.LBB68_72:
	vmovups	%ymm1, (%r14)
	vmovups	%ymm0, (%r14,%r13)
.LBB68_73:
	shlq	$3, %rcx
	leaq	(%rdi,%rcx), %r14
	vmovups	(%rdi,%rcx), %xmm0
	vinsertf128	$1, (%r12,%r14), %ymm0, %ymm0
	vmovups	(%rbx,%r14), %xmm1
	addq	%rbx, %r14
	vinsertf128	$1, (%r12,%r14), %ymm1, %ymm2
	vunpcklpd	%ymm2, %ymm0, %ymm1
	vunpckhpd	%ymm2, %ymm0, %ymm0
	addq	%r10, %rbp
	cmpb	$0, -124(%rsp)
	je	.LBB68_66
	vmovntps	%ymm1, (%rbp)
	vmovntps	%ymm0, (%rbp,%r13)
	jmp	.LBB68_67
	.p2align	4
.LBB68_53:
	xorl	%edi, %edi
	jmp	.LBB68_54
	.p2align	4
.LBB68_70:
	cmpq	%rbp, %rdi
	jl	.LBB68_54
	jmp	.LBB68_71
	.p2align	4
.LBB68_57:
	addq	$2, %rdi
	cmpq	%rbp, %rdi
	movq	-112(%rsp), %r11
	jge	.LBB68_71
.LBB68_54:
	cmpq	%r11, %r15
	jle	.LBB68_57
	movq	56(%rsp), %r8
	cmpq	%rdi, %r8
	movq	%rdi, %rcx
	cmovlq	%r8, %rcx
	movq	-104(%rsp), %r8
	leaq	(%r8,%rcx,8), %r8
	imulq	%rbx, %rcx
	addq	-96(%rsp), %rcx
	movq	-112(%rsp), %r10
	.p2align	4
.LBB68_56:
	cmpq	%r10, %r9
	movq	%r10, %r11
	cmovlq	%r9, %r11
	leaq	(%rcx,%r11,8), %r14
	vmovups	(%rcx,%r11,8), %xmm0
	vmovups	(%rbx,%r14), %xmm1
	vmovlhps	%xmm1, %xmm0, %xmm2
	vunpckhpd	%xmm1, %xmm0, %xmm0
	imulq	%r13, %r11
	leaq	(%r8,%r11), %r14
	vmovups	%xmm2, (%r8,%r11)
	vmovups	%xmm0, (%r13,%r14)
	addq	$2, %r10
	cmpq	%rdx, %r10
	jl	.LBB68_56
	jmp	.LBB68_57
	.p2align	4
.LBB68_79:
	testq	%r15, %r15
	je	.LBB68_85
	xorl	%eax, %eax
	jmp	.LBB68_81
	.p2align	4
.LBB68_84:
	incq	%rax
	addq	%r13, %rdi
	movq	%rdi, -104(%rsp)
	addq	$8, -96(%rsp)
	cmpq	%r15, %rax
	je	.LBB68_85
.LBB68_81:
	testq	%rbp, %rbp
	movq	-104(%rsp), %rdi
	je	.LBB68_84
	movq	-96(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB68_83:
	movq	(%rcx), %rsi
	movq	%rsi, (%rdi,%rdx,8)
	incq	%rdx
	addq	%rbx, %rcx
	cmpq	%rdx, %rbp
	jne	.LBB68_83
	jmp	.LBB68_84
.Lfunc_end68:
	.size	nt_b64_transpose__avx2, .Lfunc_end68-nt_b64_transpose__avx2
	.cfi_endproc
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
