// Generated from Sources/NeedletailKernels/Kernels; do not edit. To make it again:
// swift package --allow-writing-to-package-directory generate-kernels
// sources: fnv1a64 326f90bda5894673
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
	.hidden	nt_f32_fma_peak__avx512
	.hidden	nt_f32_read_sum__avx512
	.hidden	nt_f32_relu__avx512
	.hidden	nt_f32_sigmoid__avx512
	.hidden	nt_f32_scale_shift__avx512
	.hidden	nt_f32_matmul_packed__avx512
	.hidden	nt_f64_standardize_f32__avx512
	.hidden	nt_f64_within__avx512
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
	je	.LBB15_3
	movq	(%rdi), %rcx
	vmovups	(%rcx), %zmm24
	vbroadcastss	%xmm24, %zmm25
	.p2align	4
.LBB15_2:
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
	jne	.LBB15_2
.LBB15_3:
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
.Lfunc_end15:
	.size	nt_f32_fma_peak__avx512, .Lfunc_end15-nt_f32_fma_peak__avx512
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI16_0:
	.long	15
	.long	30
	.long	15
	.long	15
.LCPI16_1:
	.long	9
	.long	24
	.long	11
	.long	11
.LCPI16_2:
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
	je	.LBB16_6
	movq	(%rdi), %rax
	movl	%edx, %r8d
	subl	%esi, %r8d
	leaq	1(%rsi), %rcx
	testb	$1, %r8b
	je	.LBB16_3
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
.LBB16_3:
	cmpq	%rcx, %rdx
	je	.LBB16_6
	subq	%rsi, %rdx
	shlq	$9, %rsi
	addq	%rsi, %rax
	addq	$960, %rax
	.p2align	4
.LBB16_5:
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
	jne	.LBB16_5
.LBB16_6:
	movq	8(%rdi), %rax
	vaddps	%zmm0, %zmm1, %zmm6
	vmovaps	.LCPI16_0(%rip), %xmm4
	vmovaps	%zmm3, %zmm5
	vmovaps	.LCPI16_1(%rip), %xmm8
	vpermt2ps	%zmm6, %zmm4, %zmm5
	vmovaps	%zmm3, %zmm9
	vpermt2ps	%zmm6, %zmm8, %zmm9
	vaddps	%zmm3, %zmm2, %zmm7
	vpermi2ps	%zmm7, %zmm2, %zmm4
	vmovaps	.LCPI16_2(%rip), %xmm10
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
.Lfunc_end16:
	.size	nt_f32_read_sum__avx512, .Lfunc_end16-nt_f32_read_sum__avx512
	.globl	nt_f32_relu__avx512
	.p2align	4
	.type	nt_f32_relu__avx512,@function
nt_f32_relu__avx512:
	movq	(%rdi), %rcx
	movq	8(%rdi), %rax
	leaq	16(%rsi), %rdi
	cmpq	%rdi, %rdx
	jge	.LBB17_2
	movq	%rsi, %rdi
	jmp	.LBB17_4
.LBB17_2:
	vxorps	%xmm0, %xmm0, %xmm0
	.p2align	4
.LBB17_3:
	vmaxps	(%rcx,%rsi,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rax,%rsi,4)
	leaq	16(%rsi), %rdi
	addq	$32, %rsi
	cmpq	%rsi, %rdx
	movq	%rdi, %rsi
	jge	.LBB17_3
.LBB17_4:
	cmpq	%rdi, %rdx
	jle	.LBB17_6
	subl	%edi, %edx
	movl	$-1, %esi
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rcx,%rdi,4), %zmm0 {%k1} {z}
	vxorps	%xmm1, %xmm1, %xmm1
	vmaxps	%zmm0, %zmm1, %zmm0
	vmovups	%zmm0, (%rax,%rdi,4) {%k1}
.LBB17_6:
	vzeroupper
	retq
.Lfunc_end17:
	.size	nt_f32_relu__avx512, .Lfunc_end17-nt_f32_relu__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI18_0:
	.long	0xc2ae999a
.LCPI18_1:
	.long	0x3fb8aa3b
.LCPI18_2:
	.long	0x4b400000
.LCPI18_3:
	.long	0xcb400000
.LCPI18_4:
	.long	0xbf318000
.LCPI18_5:
	.long	0x395e8083
.LCPI18_6:
	.long	0x39506967
.LCPI18_7:
	.long	0x3ab743ce
.LCPI18_8:
	.long	0x3c088908
.LCPI18_9:
	.long	0x3d2aa9c1
.LCPI18_10:
	.long	0x3e2aaaaa
.LCPI18_11:
	.long	0x3f000000
.LCPI18_12:
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
	jge	.LBB18_2
	movq	%rsi, %rdi
	jmp	.LBB18_4
.LBB18_2:
	vxorps	%xmm0, %xmm0, %xmm0
	vbroadcastss	.LCPI18_0(%rip), %zmm1
	vbroadcastss	.LCPI18_1(%rip), %zmm2
	vbroadcastss	.LCPI18_2(%rip), %zmm3
	vbroadcastss	.LCPI18_3(%rip), %zmm4
	vbroadcastss	.LCPI18_4(%rip), %zmm5
	vbroadcastss	.LCPI18_5(%rip), %zmm6
	vbroadcastss	.LCPI18_6(%rip), %zmm7
	vbroadcastss	.LCPI18_7(%rip), %zmm8
	vbroadcastss	.LCPI18_8(%rip), %zmm9
	vbroadcastss	.LCPI18_9(%rip), %zmm10
	vbroadcastss	.LCPI18_10(%rip), %zmm11
	vbroadcastss	.LCPI18_11(%rip), %zmm12
	vbroadcastss	.LCPI18_12(%rip), %zmm13
	.p2align	4
.LBB18_3:
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
	jge	.LBB18_3
.LBB18_4:
	cmpq	%rdi, %rdx
	jle	.LBB18_6
	subl	%edi, %edx
	movl	$-1, %esi
	shlxl	%edx, %esi, %edx
	notl	%edx
	kmovd	%edx, %k1
	vmovups	(%rcx,%rdi,4), %zmm0 {%k1} {z}
	vxorps	%xmm1, %xmm1, %xmm1
	vcmpltps	%zmm1, %zmm0, %k2
	vsubps	%zmm0, %zmm1, %zmm2
	vbroadcastss	.LCPI18_0(%rip), %zmm3
	vminps	%zmm2, %zmm0, %zmm0
	vmaxps	%zmm0, %zmm3, %zmm2
	vmulps	.LCPI18_1(%rip){1to16}, %zmm2, %zmm3
	vaddps	.LCPI18_2(%rip){1to16}, %zmm3, %zmm3
	vaddps	.LCPI18_3(%rip){1to16}, %zmm3, %zmm4
	vmulps	.LCPI18_4(%rip){1to16}, %zmm4, %zmm5
	vmulps	.LCPI18_5(%rip){1to16}, %zmm4, %zmm4
	vaddps	%zmm5, %zmm2, %zmm2
	vaddps	%zmm4, %zmm2, %zmm2
	vmulps	.LCPI18_6(%rip){1to16}, %zmm2, %zmm4
	vaddps	.LCPI18_7(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm4
	vaddps	.LCPI18_8(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm4
	vaddps	.LCPI18_9(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm4
	vaddps	.LCPI18_10(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm4, %zmm2, %zmm4
	vaddps	.LCPI18_11(%rip){1to16}, %zmm4, %zmm4
	vmulps	%zmm2, %zmm2, %zmm5
	vmulps	%zmm4, %zmm5, %zmm4
	vaddps	%zmm4, %zmm2, %zmm2
	vbroadcastss	.LCPI18_12(%rip), %zmm4
	vaddps	%zmm4, %zmm2, %zmm2
	vpslld	$23, %zmm3, %zmm3
	vpaddd	%zmm2, %zmm3, %zmm2
	vcmpunordps	%zmm1, %zmm0, %k3
	vmovaps	%zmm0, %zmm2 {%k3}
	vblendmps	%zmm2, %zmm4, %zmm0 {%k2}
	vaddps	%zmm4, %zmm2, %zmm1
	vdivps	%zmm1, %zmm0, %zmm0
	vmovups	%zmm0, (%rax,%rdi,4) {%k1}
.LBB18_6:
	vzeroupper
	retq
.Lfunc_end18:
	.size	nt_f32_sigmoid__avx512, .Lfunc_end18-nt_f32_sigmoid__avx512
	.globl	nt_f32_scale_shift__avx512
	.p2align	4
	.type	nt_f32_scale_shift__avx512,@function
nt_f32_scale_shift__avx512:
	cmpq	%rdx, %rsi
	je	.LBB19_11
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
	jmp	.LBB19_2
	.p2align	4
.LBB19_8:
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
.LBB19_9:
	incq	%r11
	addq	%r14, %rbx
	addq	%r12, %r15
	cmpq	%rdx, %r11
	je	.LBB19_10
.LBB19_2:
	cmpq	$16, %rax
	jl	.LBB19_6
	xorl	%r13d, %r13d
	.p2align	4
.LBB19_4:
	movq	%r13, %rbp
	vmovups	(%r15,%r13,4), %zmm0
	vmovups	(%r9,%r13,4), %zmm1
	vfmadd213ps	(%r10,%r13,4), %zmm0, %zmm1
	vmovups	%zmm1, (%rbx,%r13,4)
	addq	$16, %r13
	addq	$32, %rbp
	cmpq	%rbp, %rax
	jge	.LBB19_4
	movq	%rax, %rbp
	subq	%r13, %rbp
	testq	%rbp, %rbp
	jg	.LBB19_8
	jmp	.LBB19_9
	.p2align	4
.LBB19_6:
	testq	%rax, %rax
	jle	.LBB19_9
	xorl	%r13d, %r13d
	movq	%rax, %rbp
	jmp	.LBB19_8
.LBB19_10:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB19_11:
	vzeroupper
	retq
.Lfunc_end19:
	.size	nt_f32_scale_shift__avx512, .Lfunc_end19-nt_f32_scale_shift__avx512
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI20_0:
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
	vmovss	.LCPI20_0(%rip), %xmm0
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
	jge	.LBB20_25
	leaq	64(%rsp), %r13
	movq	%rbp, 8(%rsp)
	movl	%esi, 4(%rsp)
	jmp	.LBB20_2
	.p2align	4
.LBB20_19:
	imulq	%rbx, %rdx
	leaq	40(%rsp), %rdi
	xorl	%esi, %esi
	vzeroupper
	callq	nt_f32_sigmoid__avx512
.LBB20_23:
	movq	8(%rsp), %rbp
	movq	16(%rsp), %rdx
.LBB20_24:
	addq	%rdx, %r14
	cmpq	%rbp, %r14
	jge	.LBB20_25
.LBB20_2:
	movq	%rbp, %rax
	subq	%r14, %rax
	movl	$240, %r12d
	cmpq	$239, %rax
	jg	.LBB20_5
	cmpq	$4, %rax
	jl	.LBB20_9
	movq	%rax, %r12
.LBB20_5:
	movq	%r12, %r15
	andq	$-4, %r12
	cmpq	$17, %rbx
	jl	.LBB20_12
	xorl	%edx, %edx
	.p2align	4
.LBB20_7:
	movq	%rdx, %rbp
	movq	%r14, %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5)
	leaq	32(%rbp), %rdx
	addq	$48, %rbp
	cmpq	%rbx, %rbp
	jl	.LBB20_7
	cmpq	%rbx, %rdx
	movq	8(%rsp), %rbp
	jl	.LBB20_14
	jmp	.LBB20_15
	.p2align	4
.LBB20_12:
	testq	%rbx, %rbx
	jle	.LBB20_15
	xorl	%edx, %edx
.LBB20_14:
	movq	%r14, %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5)
.LBB20_15:
	movq	%r15, %rdx
	movl	%edx, %eax
	andb	$3, %al
	jne	.LBB20_16
	jmp	.LBB20_17
	.p2align	4
.LBB20_9:
	testq	%rax, %rax
	jle	.LBB20_10
	xorl	%r12d, %r12d
	movq	%rax, %rdx
.LBB20_16:
	movq	%rdx, %r15
	movq	%rdx, %rsi
	subq	%r12, %rsi
	addq	%r14, %r12
	movq	%r12, %rdi
	vzeroupper
	callq	($s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF)
	movq	%r15, %rdx
.LBB20_17:
	movl	4(%rsp), %esi
	cmpl	$2, %esi
	jne	.LBB20_24
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
	je	.LBB20_19
	testq	%rdx, %rdx
	je	.LBB20_23
	movq	16(%rsp), %rbp
	xorl	%r12d, %r12d
	.p2align	4
.LBB20_22:
	leaq	(%rbx,%r12), %rdx
	leaq	40(%rsp), %rdi
	movq	%r12, %rsi
	vzeroupper
	callq	nt_f32_sigmoid__avx512
	addq	%r15, %r12
	decq	%rbp
	jne	.LBB20_22
	jmp	.LBB20_23
.LBB20_10:
	movq	%rax, %rdx
	jmp	.LBB20_17
.LBB20_25:
	addq	$216, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end20:
	.size	nt_f32_matmul_packed__avx512, .Lfunc_end20-nt_f32_matmul_packed__avx512
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
	jb	.LBB21_6
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
	jmp	.LBB21_2
	.p2align	4
.LBB21_101:
	vmovups	%zmm1, (%rbx) {%k1}
.LBB21_102:
	movq	-96(%rsp), %r10
	leaq	12(%r10), %rbx
	addq	-80(%rsp), %r15
	movq	%r10, %r12
	cmpq	%rbx, %rbp
	jb	.LBB21_103
.LBB21_2:
	movq	%rbx, -96(%rsp)
	movq	-56(%rsp), %r10
	vmovups	(%r10,%r13,4), %zmm2
	vmovups	64(%r10,%r13,4), %zmm1
	testq	%rsi, %rsi
	je	.LBB21_3
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
.LBB21_234:
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
	jne	.LBB21_234
	jmp	.LBB21_4
	.p2align	4
.LBB21_3:
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
.LBB21_4:
	vmaxps	%zmm24, %zmm0, %zmm24
	testb	%r11b, %r11b
	je	.LBB21_8
	movq	-128(%rsp), %rbx
	jmp	.LBB21_9
	.p2align	4
.LBB21_8:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm25
	vfmadd213ps	(%r14), %zmm25, %zmm24
	movq	-120(%rsp), %rbx
.LBB21_9:
	testq	%r14, %r14
	sete	%bpl
	vmaxps	%zmm23, %zmm0, %zmm23
	testq	%rbx, %rbx
	sete	%r13b
	orb	%bpl, %r13b
	jne	.LBB21_11
	vmovups	(%rbx), %zmm25
	vfmadd213ps	64(%r14), %zmm25, %zmm23
.LBB21_11:
	addq	-72(%rsp), %r12
	imulq	%rdx, %r12
	movq	-32(%rsp), %r10
	leaq	(%r10,%r12,4), %r12
	leaq	64(%r12), %rbx
	vmovups	%zmm24, (%r12)
	cmpq	$16, %r8
	jl	.LBB21_13
	vmovups	%zmm23, (%rbx)
	jmp	.LBB21_14
	.p2align	4
.LBB21_13:
	vmovups	%zmm23, (%rbx) {%k1}
.LBB21_14:
	vmaxps	%zmm22, %zmm0, %zmm22
	testb	%r11b, %r11b
	je	.LBB21_16
	movq	-128(%rsp), %rbx
	jmp	.LBB21_17
	.p2align	4
.LBB21_16:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm23
	vfmadd213ps	(%r14), %zmm23, %zmm22
	movq	-120(%rsp), %rbx
.LBB21_17:
	testq	%r14, %r14
	sete	%bpl
	vmaxps	%zmm21, %zmm0, %zmm21
	testq	%rbx, %rbx
	sete	%r13b
	orb	%bpl, %r13b
	jne	.LBB21_19
	vmovups	(%rbx), %zmm23
	vfmadd213ps	64(%r14), %zmm23, %zmm21
.LBB21_19:
	leaq	(%r12,%rdx,4), %r13
	leaq	64(%r13), %rbx
	vmovups	%zmm22, (%r13)
	cmpq	$16, %r8
	jl	.LBB21_21
	vmovups	%zmm21, (%rbx)
	jmp	.LBB21_22
	.p2align	4
.LBB21_21:
	vmovups	%zmm21, (%rbx) {%k1}
.LBB21_22:
	vmaxps	%zmm20, %zmm0, %zmm20
	testb	%r11b, %r11b
	je	.LBB21_24
	movq	-128(%rsp), %rbx
	jmp	.LBB21_25
	.p2align	4
.LBB21_24:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm21
	vfmadd213ps	(%r14), %zmm21, %zmm20
	movq	-120(%rsp), %rbx
.LBB21_25:
	testq	%r14, %r14
	sete	%bpl
	vmaxps	%zmm19, %zmm0, %zmm19
	testq	%rbx, %rbx
	sete	%r13b
	orb	%bpl, %r13b
	jne	.LBB21_27
	vmovups	(%rbx), %zmm21
	vfmadd213ps	64(%r14), %zmm21, %zmm19
.LBB21_27:
	movq	-104(%rsp), %r10
	leaq	(%r12,%r10,4), %rbx
	leaq	64(%rbx), %r13
	vmovups	%zmm20, (%rbx)
	cmpq	$16, %r8
	jl	.LBB21_29
	vmovups	%zmm19, (%r13)
	jmp	.LBB21_30
	.p2align	4
.LBB21_29:
	vmovups	%zmm19, (%r13) {%k1}
.LBB21_30:
	vmaxps	%zmm18, %zmm0, %zmm18
	testb	%r11b, %r11b
	je	.LBB21_32
	movq	-128(%rsp), %r13
	jmp	.LBB21_33
	.p2align	4
.LBB21_32:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm19
	vfmadd213ps	(%r14), %zmm19, %zmm18
	movq	-120(%rsp), %r13
.LBB21_33:
	testq	%r14, %r14
	sete	%bpl
	vmaxps	%zmm17, %zmm0, %zmm17
	testq	%r13, %r13
	sete	%r10b
	orb	%bpl, %r10b
	jne	.LBB21_35
	vmovups	(%r13), %zmm19
	vfmadd213ps	64(%r14), %zmm19, %zmm17
.LBB21_35:
	leaq	(%rbx,%rdx,4), %r10
	leaq	64(%r10), %rbx
	vmovups	%zmm18, (%r10)
	cmpq	$16, %r8
	jl	.LBB21_37
	vmovups	%zmm17, (%rbx)
	jmp	.LBB21_38
	.p2align	4
.LBB21_37:
	vmovups	%zmm17, (%rbx) {%k1}
.LBB21_38:
	vmaxps	%zmm16, %zmm0, %zmm16
	testb	%r11b, %r11b
	je	.LBB21_40
	movq	-128(%rsp), %rbx
	jmp	.LBB21_41
	.p2align	4
.LBB21_40:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm17
	vfmadd213ps	(%r14), %zmm17, %zmm16
	movq	-120(%rsp), %rbx
.LBB21_41:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm15, %zmm0, %zmm15
	testq	%rbx, %rbx
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB21_43
	vmovups	(%rbx), %zmm17
	vfmadd213ps	64(%r14), %zmm17, %zmm15
.LBB21_43:
	movq	-40(%rsp), %r10
	leaq	(%r12,%r10), %rbx
	leaq	64(%rbx), %r13
	vmovups	%zmm16, (%rbx)
	cmpq	$16, %r8
	jl	.LBB21_45
	vmovups	%zmm15, (%r13)
	jmp	.LBB21_46
	.p2align	4
.LBB21_45:
	vmovups	%zmm15, (%r13) {%k1}
.LBB21_46:
	vmaxps	%zmm14, %zmm0, %zmm14
	testb	%r11b, %r11b
	je	.LBB21_48
	movq	-128(%rsp), %r13
	jmp	.LBB21_49
	.p2align	4
.LBB21_48:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm15
	vfmadd213ps	(%r14), %zmm15, %zmm14
	movq	-120(%rsp), %r13
.LBB21_49:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm13, %zmm0, %zmm13
	testq	%r13, %r13
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB21_51
	vmovups	(%r13), %zmm15
	vfmadd213ps	64(%r14), %zmm15, %zmm13
.LBB21_51:
	leaq	(%rbx,%rdx,4), %r10
	leaq	64(%r10), %r13
	vmovups	%zmm14, (%r10)
	cmpq	$16, %r8
	jl	.LBB21_53
	vmovups	%zmm13, (%r13)
	jmp	.LBB21_54
	.p2align	4
.LBB21_53:
	vmovups	%zmm13, (%r13) {%k1}
.LBB21_54:
	vmaxps	%zmm12, %zmm0, %zmm12
	testb	%r11b, %r11b
	je	.LBB21_56
	movq	-128(%rsp), %r13
	jmp	.LBB21_57
	.p2align	4
.LBB21_56:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm13
	vfmadd213ps	(%r14), %zmm13, %zmm12
	movq	-120(%rsp), %r13
.LBB21_57:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm11, %zmm0, %zmm11
	testq	%r13, %r13
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB21_59
	vmovups	(%r13), %zmm13
	vfmadd213ps	64(%r14), %zmm13, %zmm11
.LBB21_59:
	movq	-104(%rsp), %r10
	leaq	(%rbx,%r10,4), %rbx
	leaq	64(%rbx), %r13
	vmovups	%zmm12, (%rbx)
	cmpq	$16, %r8
	jl	.LBB21_61
	vmovups	%zmm11, (%r13)
	jmp	.LBB21_62
	.p2align	4
.LBB21_61:
	vmovups	%zmm11, (%r13) {%k1}
.LBB21_62:
	vmaxps	%zmm10, %zmm0, %zmm10
	testb	%r11b, %r11b
	je	.LBB21_64
	movq	-128(%rsp), %r13
	jmp	.LBB21_65
	.p2align	4
.LBB21_64:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm11
	vfmadd213ps	(%r14), %zmm11, %zmm10
	movq	-120(%rsp), %r13
.LBB21_65:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm9, %zmm0, %zmm9
	testq	%r13, %r13
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB21_67
	vmovups	(%r13), %zmm11
	vfmadd213ps	64(%r14), %zmm11, %zmm9
.LBB21_67:
	movq	-16(%rsp), %r13
	leaq	(%rbx,%rdx,4), %r10
	leaq	64(%r10), %rbx
	vmovups	%zmm10, (%r10)
	cmpq	$16, %r8
	jl	.LBB21_69
	vmovups	%zmm9, (%rbx)
	jmp	.LBB21_70
	.p2align	4
.LBB21_69:
	vmovups	%zmm9, (%rbx) {%k1}
.LBB21_70:
	vmaxps	%zmm8, %zmm0, %zmm8
	testb	%r11b, %r11b
	je	.LBB21_72
	movq	-128(%rsp), %rbx
	jmp	.LBB21_73
	.p2align	4
.LBB21_72:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm9
	vfmadd213ps	(%r14), %zmm9, %zmm8
	movq	-120(%rsp), %rbx
.LBB21_73:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%rbx, %rbx
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB21_75
	vmovups	(%rbx), %zmm9
	vfmadd213ps	64(%r14), %zmm9, %zmm7
.LBB21_75:
	addq	-48(%rsp), %r12
	leaq	64(%r12), %rbx
	vmovups	%zmm8, (%r12)
	cmpq	$16, %r8
	jl	.LBB21_77
	vmovups	%zmm7, (%rbx)
	jmp	.LBB21_78
	.p2align	4
.LBB21_77:
	vmovups	%zmm7, (%rbx) {%k1}
.LBB21_78:
	vmaxps	%zmm6, %zmm0, %zmm6
	testb	%r11b, %r11b
	je	.LBB21_80
	movq	-128(%rsp), %rbx
	jmp	.LBB21_81
	.p2align	4
.LBB21_80:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm7
	vfmadd213ps	(%r14), %zmm7, %zmm6
	movq	-120(%rsp), %rbx
.LBB21_81:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%rbx, %rbx
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB21_83
	vmovups	(%rbx), %zmm7
	vfmadd213ps	64(%r14), %zmm7, %zmm5
.LBB21_83:
	leaq	(%r12,%rdx,4), %r10
	leaq	64(%r10), %rbx
	vmovups	%zmm6, (%r10)
	cmpq	$16, %r8
	jl	.LBB21_85
	vmovups	%zmm5, (%rbx)
	jmp	.LBB21_86
	.p2align	4
.LBB21_85:
	vmovups	%zmm5, (%rbx) {%k1}
.LBB21_86:
	vmaxps	%zmm4, %zmm0, %zmm4
	testb	%r11b, %r11b
	je	.LBB21_88
	movq	-128(%rsp), %rbx
	jmp	.LBB21_89
	.p2align	4
.LBB21_88:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm5
	vfmadd213ps	(%r14), %zmm5, %zmm4
	movq	-120(%rsp), %rbx
.LBB21_89:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rbx, %rbx
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB21_91
	vmovups	(%rbx), %zmm5
	vfmadd213ps	64(%r14), %zmm5, %zmm3
.LBB21_91:
	movq	-104(%rsp), %r10
	leaq	(%r12,%r10,4), %rbx
	leaq	64(%rbx), %r12
	vmovups	%zmm4, (%rbx)
	cmpq	$16, %r8
	jl	.LBB21_93
	vmovups	%zmm3, (%r12)
	jmp	.LBB21_94
	.p2align	4
.LBB21_93:
	vmovups	%zmm3, (%r12) {%k1}
.LBB21_94:
	vmaxps	%zmm2, %zmm0, %zmm2
	testb	%r11b, %r11b
	je	.LBB21_96
	movq	-128(%rsp), %r12
	jmp	.LBB21_97
	.p2align	4
.LBB21_96:
	movq	-112(%rsp), %r10
	vmovups	(%r10), %zmm3
	vfmadd213ps	(%r14), %zmm3, %zmm2
	movq	-120(%rsp), %r12
.LBB21_97:
	testq	%r14, %r14
	sete	%r10b
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%r12, %r12
	sete	%bpl
	orb	%r10b, %bpl
	jne	.LBB21_99
	vmovups	(%r12), %zmm3
	vfmadd213ps	64(%r14), %zmm3, %zmm1
.LBB21_99:
	movq	-24(%rsp), %rbp
	leaq	(%rbx,%rdx,4), %r10
	leaq	64(%r10), %rbx
	vmovups	%zmm2, (%r10)
	cmpq	$16, %r8
	jl	.LBB21_101
	vmovups	%zmm1, (%rbx)
	jmp	.LBB21_102
.LBB21_6:
	movq	%rsi, %rbp
	cmpq	$7, %rsi
	jbe	.LBB21_235
	movl	$8, %edx
	xorl	%eax, %eax
	jmp	.LBB21_104
.LBB21_103:
	leaq	8(%r10), %rdx
	cmpq	%rdx, %rbp
	movq	-64(%rsp), %r12
	movq	%r10, %rax
	jl	.LBB21_187
.LBB21_104:
	addq	-72(%rsp), %rax
	movq	%rax, %rcx
	movq	8(%r12), %rax
	movq	40(%r12), %rsi
	vmovups	(%rsi,%r13,4), %zmm1
	vmovups	64(%rsi,%r13,4), %zmm0
	testq	%rax, %rax
	movq	%rcx, -96(%rsp)
	je	.LBB21_105
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
.LBB21_232:
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
	jne	.LBB21_232
	jmp	.LBB21_106
.LBB21_235:
	cmpq	$3, %rbp
	jbe	.LBB21_228
	movl	$4, %ecx
	xorl	%eax, %eax
	jmp	.LBB21_188
.LBB21_105:
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
.LBB21_106:
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
	je	.LBB21_107
	testq	%r8, %r8
	je	.LBB21_110
	vmovups	(%rdi), %zmm17
	vfmadd213ps	(%r8), %zmm17, %zmm16
.LBB21_110:
	leaq	64(%rdi), %r9
	jmp	.LBB21_111
.LBB21_107:
	xorl	%r9d, %r9d
.LBB21_111:
	leaq	(%rax,%r13,4), %rax
	subq	%r13, %r14
	testq	%r8, %r8
	sete	%r10b
	vmaxps	%zmm15, %zmm6, %zmm15
	testq	%r9, %r9
	sete	%r11b
	orb	%r10b, %r11b
	jne	.LBB21_113
	vmovups	(%r9), %zmm17
	vfmadd213ps	64(%r8), %zmm17, %zmm15
.LBB21_113:
	vmovups	%zmm16, (%rax)
	leaq	64(%rax), %r9
	addq	$-16, %r14
	cmpq	$16, %r14
	jl	.LBB21_115
	vmovups	%zmm15, (%r9)
	jmp	.LBB21_116
.LBB21_115:
	movl	$-1, %r10d
	shlxl	%r14d, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm15, (%r9) {%k1}
.LBB21_116:
	vmaxps	%zmm14, %zmm6, %zmm14
	testq	%rdi, %rdi
	je	.LBB21_117
	testq	%r8, %r8
	je	.LBB21_120
	vmovups	(%rdi), %zmm15
	vfmadd213ps	(%r8), %zmm15, %zmm14
.LBB21_120:
	leaq	64(%rdi), %r10
	jmp	.LBB21_121
.LBB21_117:
	xorl	%r10d, %r10d
.LBB21_121:
	leaq	(%rax,%rsi,4), %r9
	testq	%r8, %r8
	sete	%r11b
	vmaxps	%zmm13, %zmm6, %zmm13
	testq	%r10, %r10
	sete	%bl
	orb	%r11b, %bl
	jne	.LBB21_123
	vmovups	(%r10), %zmm15
	vfmadd213ps	64(%r8), %zmm15, %zmm13
.LBB21_123:
	leaq	64(%r9), %r10
	vmovups	%zmm14, (%r9)
	cmpq	$16, %r14
	jl	.LBB21_125
	vmovups	%zmm13, (%r10)
	jmp	.LBB21_126
.LBB21_125:
	movl	$-1, %r9d
	shlxl	%r14d, %r9d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm13, (%r10) {%k1}
.LBB21_126:
	vmaxps	%zmm12, %zmm6, %zmm12
	testq	%rdi, %rdi
	je	.LBB21_127
	testq	%r8, %r8
	je	.LBB21_130
	vmovups	(%rdi), %zmm13
	vfmadd213ps	(%r8), %zmm13, %zmm12
.LBB21_130:
	leaq	64(%rdi), %r10
	jmp	.LBB21_131
.LBB21_127:
	xorl	%r10d, %r10d
.LBB21_131:
	leaq	(%rax,%rsi,8), %r9
	testq	%r8, %r8
	sete	%r11b
	vmaxps	%zmm11, %zmm6, %zmm11
	testq	%r10, %r10
	sete	%bl
	orb	%r11b, %bl
	jne	.LBB21_133
	vmovups	(%r10), %zmm13
	vfmadd213ps	64(%r8), %zmm13, %zmm11
.LBB21_133:
	leaq	64(%r9), %r10
	vmovups	%zmm12, (%r9)
	cmpq	$16, %r14
	jl	.LBB21_135
	vmovups	%zmm11, (%r10)
	jmp	.LBB21_136
.LBB21_135:
	movl	$-1, %r11d
	shlxl	%r14d, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm11, (%r10) {%k1}
.LBB21_136:
	vmaxps	%zmm10, %zmm6, %zmm10
	testq	%rdi, %rdi
	je	.LBB21_137
	testq	%r8, %r8
	je	.LBB21_140
	vmovups	(%rdi), %zmm11
	vfmadd213ps	(%r8), %zmm11, %zmm10
.LBB21_140:
	leaq	64(%rdi), %r10
	jmp	.LBB21_141
.LBB21_137:
	xorl	%r10d, %r10d
.LBB21_141:
	leaq	(%r9,%rsi,4), %r9
	testq	%r8, %r8
	sete	%r11b
	vmaxps	%zmm9, %zmm6, %zmm9
	testq	%r10, %r10
	sete	%bl
	orb	%r11b, %bl
	jne	.LBB21_143
	vmovups	(%r10), %zmm11
	vfmadd213ps	64(%r8), %zmm11, %zmm9
.LBB21_143:
	leaq	64(%r9), %r10
	vmovups	%zmm10, (%r9)
	cmpq	$16, %r14
	jl	.LBB21_145
	vmovups	%zmm9, (%r10)
	jmp	.LBB21_146
.LBB21_145:
	movl	$-1, %r9d
	shlxl	%r14d, %r9d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm9, (%r10) {%k1}
.LBB21_146:
	movq	%rsi, %r9
	shlq	$4, %r9
	vmaxps	%zmm8, %zmm6, %zmm8
	testq	%rdi, %rdi
	je	.LBB21_147
	testq	%r8, %r8
	je	.LBB21_150
	vmovups	(%rdi), %zmm9
	vfmadd213ps	(%r8), %zmm9, %zmm8
.LBB21_150:
	leaq	64(%rdi), %r10
	jmp	.LBB21_151
.LBB21_147:
	xorl	%r10d, %r10d
.LBB21_151:
	addq	%r9, %rax
	testq	%r8, %r8
	sete	%r9b
	vmaxps	%zmm7, %zmm6, %zmm7
	testq	%r10, %r10
	sete	%r11b
	orb	%r9b, %r11b
	jne	.LBB21_153
	vmovups	(%r10), %zmm9
	vfmadd213ps	64(%r8), %zmm9, %zmm7
.LBB21_153:
	leaq	64(%rax), %r9
	vmovups	%zmm8, (%rax)
	cmpq	$16, %r14
	jl	.LBB21_155
	vmovups	%zmm7, (%r9)
	jmp	.LBB21_156
.LBB21_155:
	movl	$-1, %r10d
	shlxl	%r14d, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm7, (%r9) {%k1}
.LBB21_156:
	vmaxps	%zmm5, %zmm6, %zmm5
	testq	%rdi, %rdi
	je	.LBB21_157
	testq	%r8, %r8
	je	.LBB21_160
	vmovups	(%rdi), %zmm7
	vfmadd213ps	(%r8), %zmm7, %zmm5
.LBB21_160:
	leaq	64(%rdi), %r10
	jmp	.LBB21_161
.LBB21_157:
	xorl	%r10d, %r10d
.LBB21_161:
	leaq	(%rax,%rsi,4), %r9
	testq	%r8, %r8
	sete	%r11b
	vmaxps	%zmm4, %zmm6, %zmm4
	testq	%r10, %r10
	sete	%bl
	orb	%r11b, %bl
	jne	.LBB21_163
	vmovups	(%r10), %zmm7
	vfmadd213ps	64(%r8), %zmm7, %zmm4
.LBB21_163:
	leaq	64(%r9), %r10
	vmovups	%zmm5, (%r9)
	cmpq	$16, %r14
	jl	.LBB21_165
	vmovups	%zmm4, (%r10)
	jmp	.LBB21_166
.LBB21_165:
	movl	$-1, %r9d
	shlxl	%r14d, %r9d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm4, (%r10) {%k1}
.LBB21_166:
	leaq	(%rsi,%rsi), %r9
	vmaxps	%zmm3, %zmm6, %zmm3
	testq	%rdi, %rdi
	je	.LBB21_167
	testq	%r8, %r8
	je	.LBB21_170
	vmovups	(%rdi), %zmm4
	vfmadd213ps	(%r8), %zmm4, %zmm3
.LBB21_170:
	leaq	64(%rdi), %r10
	jmp	.LBB21_171
.LBB21_167:
	xorl	%r10d, %r10d
.LBB21_171:
	leaq	(%rax,%r9,4), %rax
	testq	%r8, %r8
	sete	%r9b
	vmaxps	%zmm2, %zmm6, %zmm2
	testq	%r10, %r10
	sete	%r11b
	orb	%r9b, %r11b
	jne	.LBB21_173
	vmovups	(%r10), %zmm4
	vfmadd213ps	64(%r8), %zmm4, %zmm2
.LBB21_173:
	leaq	64(%rax), %r9
	vmovups	%zmm3, (%rax)
	cmpq	$16, %r14
	jl	.LBB21_175
	vmovups	%zmm2, (%r9)
	jmp	.LBB21_176
.LBB21_175:
	movl	$-1, %r10d
	shlxl	%r14d, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm2, (%r9) {%k1}
.LBB21_176:
	vmaxps	%zmm1, %zmm6, %zmm1
	testq	%rdi, %rdi
	je	.LBB21_177
	testq	%r8, %r8
	je	.LBB21_180
	vmovups	(%rdi), %zmm2
	vfmadd213ps	(%r8), %zmm2, %zmm1
.LBB21_180:
	addq	$64, %rdi
	jmp	.LBB21_181
.LBB21_177:
	xorl	%edi, %edi
.LBB21_181:
	leaq	(%rax,%rsi,4), %rax
	testq	%r8, %r8
	sete	%sil
	vmaxps	%zmm0, %zmm6, %zmm0
	testq	%rdi, %rdi
	sete	%r9b
	orb	%sil, %r9b
	jne	.LBB21_183
	vmovups	(%rdi), %zmm2
	vfmadd213ps	64(%r8), %zmm2, %zmm0
.LBB21_183:
	leaq	64(%rax), %rsi
	vmovups	%zmm1, (%rax)
	cmpq	$16, %r14
	jl	.LBB21_185
	vmovups	%zmm0, (%rsi)
	jmp	.LBB21_186
.LBB21_185:
	movl	$-1, %eax
	shlxl	%r14d, %eax, %eax
	notl	%eax
	kmovd	%eax, %k1
	vmovups	%zmm0, (%rsi) {%k1}
.LBB21_186:
	movq	%rdx, %rax
.LBB21_187:
	leaq	4(%rax), %rcx
	cmpq	%rcx, %rbp
	jge	.LBB21_188
.LBB21_228:
	addq	$32, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB21_188:
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
	jmp	.LBB21_189
	.p2align	4
.LBB21_226:
	vmovups	%zmm1, (%rax) {%k1}
.LBB21_227:
	movq	%rcx, %rax
	addq	$4, %rcx
	cmpq	%rcx, %rbp
	jb	.LBB21_228
.LBB21_189:
	addq	-72(%rsp), %rax
	movq	-32(%rsp), %rsi
	vmovups	(%rsi,%r13,4), %zmm2
	vmovups	64(%rsi,%r13,4), %zmm1
	testq	%r8, %r8
	je	.LBB21_190
	cmpq	$1, %r8
	jne	.LBB21_229
	xorl	%ebx, %ebx
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm2, %zmm8
	jmp	.LBB21_193
	.p2align	4
.LBB21_190:
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm1, %zmm7
	vmovaps	%zmm2, %zmm8
	jmp	.LBB21_195
	.p2align	4
.LBB21_229:
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
.LBB21_230:
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
	jne	.LBB21_230
.LBB21_193:
	testb	$1, %r8b
	movq	-16(%rsp), %r13
	movq	-24(%rsp), %rbp
	je	.LBB21_195
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
.LBB21_195:
	vmaxps	%zmm8, %zmm0, %zmm8
	cmpb	$0, -112(%rsp)
	je	.LBB21_197
	movq	-104(%rsp), %rsi
	jmp	.LBB21_198
	.p2align	4
.LBB21_197:
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm9
	vfmadd213ps	(%r12), %zmm9, %zmm8
	movq	-128(%rsp), %rsi
.LBB21_198:
	movq	-96(%rsp), %rbx
	testq	%r12, %r12
	sete	%dil
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%rsi, %rsi
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB21_200
	vmovups	(%rsi), %zmm9
	vfmadd213ps	64(%r12), %zmm9, %zmm7
.LBB21_200:
	imulq	%rbx, %rax
	movq	-40(%rsp), %rsi
	leaq	(%rsi,%rax,4), %rax
	leaq	64(%rax), %rsi
	vmovups	%zmm8, (%rax)
	cmpq	$16, %rdx
	jl	.LBB21_202
	vmovups	%zmm7, (%rsi)
	jmp	.LBB21_203
	.p2align	4
.LBB21_202:
	vmovups	%zmm7, (%rsi) {%k1}
.LBB21_203:
	vmaxps	%zmm6, %zmm0, %zmm6
	cmpb	$0, -112(%rsp)
	je	.LBB21_205
	movq	-104(%rsp), %rsi
	jmp	.LBB21_206
	.p2align	4
.LBB21_205:
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm7
	vfmadd213ps	(%r12), %zmm7, %zmm6
	movq	-128(%rsp), %rsi
.LBB21_206:
	testq	%r12, %r12
	sete	%dil
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%rsi, %rsi
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB21_208
	vmovups	(%rsi), %zmm7
	vfmadd213ps	64(%r12), %zmm7, %zmm5
.LBB21_208:
	leaq	(%rax,%rbx,4), %rdi
	leaq	64(%rdi), %rsi
	vmovups	%zmm6, (%rdi)
	cmpq	$16, %rdx
	jl	.LBB21_210
	vmovups	%zmm5, (%rsi)
	jmp	.LBB21_211
	.p2align	4
.LBB21_210:
	vmovups	%zmm5, (%rsi) {%k1}
.LBB21_211:
	vmaxps	%zmm4, %zmm0, %zmm4
	cmpb	$0, -112(%rsp)
	je	.LBB21_213
	movq	-104(%rsp), %rsi
	jmp	.LBB21_214
	.p2align	4
.LBB21_213:
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm5
	vfmadd213ps	(%r12), %zmm5, %zmm4
	movq	-128(%rsp), %rsi
.LBB21_214:
	testq	%r12, %r12
	sete	%dil
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rsi, %rsi
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB21_216
	vmovups	(%rsi), %zmm5
	vfmadd213ps	64(%r12), %zmm5, %zmm3
.LBB21_216:
	addq	-48(%rsp), %rax
	leaq	64(%rax), %rsi
	vmovups	%zmm4, (%rax)
	cmpq	$16, %rdx
	jl	.LBB21_218
	vmovups	%zmm3, (%rsi)
	jmp	.LBB21_219
	.p2align	4
.LBB21_218:
	vmovups	%zmm3, (%rsi) {%k1}
.LBB21_219:
	vmaxps	%zmm2, %zmm0, %zmm2
	cmpb	$0, -112(%rsp)
	je	.LBB21_221
	movq	-104(%rsp), %rsi
	jmp	.LBB21_222
	.p2align	4
.LBB21_221:
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm3
	vfmadd213ps	(%r12), %zmm3, %zmm2
	movq	-128(%rsp), %rsi
.LBB21_222:
	testq	%r12, %r12
	sete	%dil
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rsi, %rsi
	sete	%r11b
	orb	%dil, %r11b
	jne	.LBB21_224
	vmovups	(%rsi), %zmm3
	vfmadd213ps	64(%r12), %zmm3, %zmm1
.LBB21_224:
	leaq	(%rax,%rbx,4), %rsi
	leaq	64(%rsi), %rax
	vmovups	%zmm2, (%rsi)
	cmpq	$16, %rdx
	jl	.LBB21_226
	vmovups	%zmm1, (%rax)
	jmp	.LBB21_227
.Lfunc_end21:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5, .Lfunc_end21-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA6BesideVyAA5PanelVAMG_Ttg5
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
	jb	.LBB22_8
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
	jmp	.LBB22_2
	.p2align	4
.LBB22_65:
	vmovups	%zmm1, (%rax) {%k1}
.LBB22_66:
	leaq	12(%rbp), %rsi
	addq	-104(%rsp), %r12
	movq	%rbp, %rax
	cmpq	%rsi, %r11
	jb	.LBB22_67
.LBB22_2:
	movq	%rsi, %rbp
	movq	-48(%rsp), %rsi
	vmovups	(%rsi,%r14,4), %zmm1
	testq	%r9, %r9
	je	.LBB22_3
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
.LBB22_146:
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
	jne	.LBB22_146
	jmp	.LBB22_4
	.p2align	4
.LBB22_3:
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
.LBB22_4:
	vmaxps	%zmm12, %zmm0, %zmm12
	testb	%r10b, %r10b
	jne	.LBB22_6
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm13
	vfmadd213ps	(%rdi), %zmm13, %zmm12
.LBB22_6:
	movq	-88(%rsp), %r11
	addq	%r11, %rax
	imulq	%rbx, %rax
	movq	-56(%rsp), %rdx
	leaq	(%rdx,%rax,4), %rax
	cmpq	$16, %r8
	jl	.LBB22_10
	vmovups	%zmm12, (%rax)
	jmp	.LBB22_11
	.p2align	4
.LBB22_10:
	vmovups	%zmm12, (%rax) {%k1}
.LBB22_11:
	vmaxps	%zmm11, %zmm0, %zmm11
	testb	%r10b, %r10b
	jne	.LBB22_13
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm12
	vfmadd213ps	(%rdi), %zmm12, %zmm11
.LBB22_13:
	leaq	(%rax,%rbx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB22_15
	vmovups	%zmm11, (%rsi)
	jmp	.LBB22_16
	.p2align	4
.LBB22_15:
	vmovups	%zmm11, (%rsi) {%k1}
.LBB22_16:
	vmaxps	%zmm10, %zmm0, %zmm10
	testb	%r10b, %r10b
	jne	.LBB22_18
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm11
	vfmadd213ps	(%rdi), %zmm11, %zmm10
.LBB22_18:
	movq	-112(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB22_20
	vmovups	%zmm10, (%rsi)
	jmp	.LBB22_21
	.p2align	4
.LBB22_20:
	vmovups	%zmm10, (%rsi) {%k1}
.LBB22_21:
	vmaxps	%zmm9, %zmm0, %zmm9
	testb	%r10b, %r10b
	jne	.LBB22_23
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm10
	vfmadd213ps	(%rdi), %zmm10, %zmm9
.LBB22_23:
	leaq	(%rsi,%rbx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB22_25
	vmovups	%zmm9, (%rsi)
	jmp	.LBB22_26
	.p2align	4
.LBB22_25:
	vmovups	%zmm9, (%rsi) {%k1}
.LBB22_26:
	vmaxps	%zmm8, %zmm0, %zmm8
	testb	%r10b, %r10b
	jne	.LBB22_28
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm9
	vfmadd213ps	(%rdi), %zmm9, %zmm8
.LBB22_28:
	movq	-64(%rsp), %rdx
	leaq	(%rax,%rdx), %rsi
	cmpq	$16, %r8
	jl	.LBB22_30
	vmovups	%zmm8, (%rsi)
	jmp	.LBB22_31
	.p2align	4
.LBB22_30:
	vmovups	%zmm8, (%rsi) {%k1}
.LBB22_31:
	vmaxps	%zmm7, %zmm0, %zmm7
	testb	%r10b, %r10b
	jne	.LBB22_33
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm8
	vfmadd213ps	(%rdi), %zmm8, %zmm7
.LBB22_33:
	leaq	(%rsi,%rbx,4), %r13
	cmpq	$16, %r8
	jl	.LBB22_35
	vmovups	%zmm7, (%r13)
	jmp	.LBB22_36
	.p2align	4
.LBB22_35:
	vmovups	%zmm7, (%r13) {%k1}
.LBB22_36:
	vmaxps	%zmm6, %zmm0, %zmm6
	testb	%r10b, %r10b
	movq	-32(%rsp), %r14
	movq	-40(%rsp), %r11
	jne	.LBB22_38
	movq	-120(%rsp), %r13
	vmovups	(%r13), %zmm7
	vfmadd213ps	(%rdi), %zmm7, %zmm6
.LBB22_38:
	movq	-112(%rsp), %r13
	leaq	(%rsi,%r13,4), %rsi
	cmpq	$16, %r8
	jl	.LBB22_40
	vmovups	%zmm6, (%rsi)
	jmp	.LBB22_41
	.p2align	4
.LBB22_40:
	vmovups	%zmm6, (%rsi) {%k1}
.LBB22_41:
	vmaxps	%zmm5, %zmm0, %zmm5
	testb	%r10b, %r10b
	jne	.LBB22_43
	movq	-120(%rsp), %r13
	vmovups	(%r13), %zmm6
	vfmadd213ps	(%rdi), %zmm6, %zmm5
.LBB22_43:
	leaq	(%rsi,%rbx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB22_45
	vmovups	%zmm5, (%rsi)
	jmp	.LBB22_46
	.p2align	4
.LBB22_45:
	vmovups	%zmm5, (%rsi) {%k1}
.LBB22_46:
	vmaxps	%zmm4, %zmm0, %zmm4
	testb	%r10b, %r10b
	jne	.LBB22_48
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm5
	vfmadd213ps	(%rdi), %zmm5, %zmm4
.LBB22_48:
	addq	-96(%rsp), %rax
	cmpq	$16, %r8
	jl	.LBB22_50
	vmovups	%zmm4, (%rax)
	jmp	.LBB22_51
	.p2align	4
.LBB22_50:
	vmovups	%zmm4, (%rax) {%k1}
.LBB22_51:
	vmaxps	%zmm3, %zmm0, %zmm3
	testb	%r10b, %r10b
	jne	.LBB22_53
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm4
	vfmadd213ps	(%rdi), %zmm4, %zmm3
.LBB22_53:
	leaq	(%rax,%rbx,4), %rsi
	cmpq	$16, %r8
	jl	.LBB22_55
	vmovups	%zmm3, (%rsi)
	jmp	.LBB22_56
	.p2align	4
.LBB22_55:
	vmovups	%zmm3, (%rsi) {%k1}
.LBB22_56:
	vmaxps	%zmm2, %zmm0, %zmm2
	testb	%r10b, %r10b
	jne	.LBB22_58
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm3
	vfmadd213ps	(%rdi), %zmm3, %zmm2
.LBB22_58:
	movq	-112(%rsp), %rsi
	leaq	(%rax,%rsi,4), %rax
	cmpq	$16, %r8
	jl	.LBB22_60
	vmovups	%zmm2, (%rax)
	jmp	.LBB22_61
	.p2align	4
.LBB22_60:
	vmovups	%zmm2, (%rax) {%k1}
.LBB22_61:
	vmaxps	%zmm1, %zmm0, %zmm1
	testb	%r10b, %r10b
	jne	.LBB22_63
	movq	-120(%rsp), %rsi
	vmovups	(%rsi), %zmm2
	vfmadd213ps	(%rdi), %zmm2, %zmm1
.LBB22_63:
	leaq	(%rax,%rbx,4), %rax
	cmpq	$16, %r8
	jl	.LBB22_65
	vmovups	%zmm1, (%rax)
	jmp	.LBB22_66
.LBB22_8:
	cmpq	$7, %rsi
	jbe	.LBB22_147
	movq	%rsi, %r12
	movl	$8, %ecx
	xorl	%ebp, %ebp
	jmp	.LBB22_68
.LBB22_67:
	leaq	8(%rbp), %rcx
	movq	%r11, %r12
	cmpq	%rcx, %r11
	movq	-80(%rsp), %r13
	jl	.LBB22_111
.LBB22_68:
	addq	-88(%rsp), %rbp
	movq	8(%r13), %rax
	movq	40(%r13), %rsi
	vmovups	(%rsi,%r14,4), %zmm0
	testq	%rax, %rax
	movq	%r14, %r15
	je	.LBB22_69
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
.LBB22_144:
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
	jne	.LBB22_144
	jmp	.LBB22_70
.LBB22_147:
	cmpq	$3, %rsi
	jbe	.LBB22_140
	movq	%rsi, %r12
	movl	$4, %ecx
	xorl	%ebp, %ebp
	jmp	.LBB22_112
.LBB22_69:
	vmovaps	%zmm0, %zmm1
	vmovaps	%zmm0, %zmm2
	vmovaps	%zmm0, %zmm3
	vmovaps	%zmm0, %zmm5
	vmovaps	%zmm0, %zmm6
	vmovaps	%zmm0, %zmm7
	vmovaps	%zmm0, %zmm8
.LBB22_70:
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
	jne	.LBB22_72
	vmovups	(%rsi), %zmm9
	vfmadd213ps	(%r8), %zmm9, %zmm8
.LBB22_72:
	leaq	(,%r15,4), %rax
	addq	%rbp, %rax
	cmpq	$16, %rbx
	jl	.LBB22_74
	vmovups	%zmm8, (%rax)
	jmp	.LBB22_75
.LBB22_74:
	movl	$-1, %r10d
	shlxl	%ebx, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm8, (%rax) {%k1}
.LBB22_75:
	vmaxps	%zmm7, %zmm4, %zmm7
	testb	%r9b, %r9b
	jne	.LBB22_77
	vmovups	(%rsi), %zmm8
	vfmadd213ps	(%r8), %zmm8, %zmm7
.LBB22_77:
	leaq	(%rax,%rdx,4), %r10
	cmpq	$16, %rbx
	jl	.LBB22_79
	vmovups	%zmm7, (%r10)
	jmp	.LBB22_80
.LBB22_79:
	movl	$-1, %r11d
	shlxl	%ebx, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm7, (%r10) {%k1}
.LBB22_80:
	vmaxps	%zmm6, %zmm4, %zmm6
	testb	%r9b, %r9b
	jne	.LBB22_82
	vmovups	(%rsi), %zmm7
	vfmadd213ps	(%r8), %zmm7, %zmm6
.LBB22_82:
	leaq	(%rax,%rdx,8), %r10
	cmpq	$16, %rbx
	jl	.LBB22_84
	vmovups	%zmm6, (%r10)
	jmp	.LBB22_85
.LBB22_84:
	movl	$-1, %r11d
	shlxl	%ebx, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm6, (%r10) {%k1}
.LBB22_85:
	vmaxps	%zmm5, %zmm4, %zmm5
	testb	%r9b, %r9b
	jne	.LBB22_87
	vmovups	(%rsi), %zmm6
	vfmadd213ps	(%r8), %zmm6, %zmm5
.LBB22_87:
	leaq	(%r10,%rdx,4), %r10
	cmpq	$16, %rbx
	jl	.LBB22_89
	vmovups	%zmm5, (%r10)
	jmp	.LBB22_90
.LBB22_89:
	movl	$-1, %r11d
	shlxl	%ebx, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm5, (%r10) {%k1}
.LBB22_90:
	movq	%rdx, %r10
	shlq	$4, %r10
	vmaxps	%zmm3, %zmm4, %zmm3
	testb	%r9b, %r9b
	jne	.LBB22_92
	vmovups	(%rsi), %zmm5
	vfmadd213ps	(%r8), %zmm5, %zmm3
.LBB22_92:
	addq	%r10, %rax
	cmpq	$16, %rbx
	jl	.LBB22_94
	vmovups	%zmm3, (%rax)
	jmp	.LBB22_95
.LBB22_94:
	movl	$-1, %r10d
	shlxl	%ebx, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm3, (%rax) {%k1}
.LBB22_95:
	vmaxps	%zmm2, %zmm4, %zmm2
	testb	%r9b, %r9b
	jne	.LBB22_97
	vmovups	(%rsi), %zmm3
	vfmadd213ps	(%r8), %zmm3, %zmm2
.LBB22_97:
	leaq	(%rax,%rdx,4), %r10
	cmpq	$16, %rbx
	jl	.LBB22_99
	vmovups	%zmm2, (%r10)
	jmp	.LBB22_100
.LBB22_99:
	movl	$-1, %r11d
	shlxl	%ebx, %r11d, %r11d
	notl	%r11d
	kmovd	%r11d, %k1
	vmovups	%zmm2, (%r10) {%k1}
.LBB22_100:
	leaq	(%rdx,%rdx), %r10
	vmaxps	%zmm1, %zmm4, %zmm1
	testb	%r9b, %r9b
	jne	.LBB22_102
	vmovups	(%rsi), %zmm2
	vfmadd213ps	(%r8), %zmm2, %zmm1
.LBB22_102:
	leaq	(%rax,%r10,4), %rax
	cmpq	$16, %rbx
	jl	.LBB22_104
	vmovups	%zmm1, (%rax)
	jmp	.LBB22_105
.LBB22_104:
	movl	$-1, %r10d
	shlxl	%ebx, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB22_105:
	vmaxps	%zmm0, %zmm4, %zmm0
	testb	%r9b, %r9b
	jne	.LBB22_107
	vmovups	(%rsi), %zmm1
	vfmadd213ps	(%r8), %zmm1, %zmm0
.LBB22_107:
	leaq	(%rax,%rdx,4), %rax
	cmpq	$16, %rbx
	jl	.LBB22_109
	vmovups	%zmm0, (%rax)
	jmp	.LBB22_110
.LBB22_109:
	movl	$-1, %esi
	shlxl	%ebx, %esi, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	%zmm0, (%rax) {%k1}
.LBB22_110:
	movq	%rcx, %rbp
	movq	%r15, %r14
.LBB22_111:
	leaq	4(%rbp), %rcx
	cmpq	%rcx, %r12
	jge	.LBB22_112
.LBB22_140:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB22_112:
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
	jmp	.LBB22_113
	.p2align	4
.LBB22_138:
	vmovups	%zmm1, (%rax) {%k1}
.LBB22_139:
	movq	%rcx, %rbp
	addq	$4, %rcx
	movq	%r13, %r12
	cmpq	%rcx, %r13
	jb	.LBB22_140
.LBB22_113:
	addq	-88(%rsp), %rbp
	movq	-48(%rsp), %rax
	vmovups	(%rax,%r14,4), %zmm1
	testq	%r10, %r10
	je	.LBB22_114
	movq	%rbx, %rsi
	movq	%r10, %rdx
	cmpq	$1, %r10
	jne	.LBB22_141
	xorl	%r15d, %r15d
	vmovaps	%zmm1, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm1, %zmm4
	jmp	.LBB22_117
	.p2align	4
.LBB22_114:
	vmovaps	%zmm1, %zmm2
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm1, %zmm4
	movq	%r12, %r13
	jmp	.LBB22_119
	.p2align	4
.LBB22_141:
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
.LBB22_142:
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
	jne	.LBB22_142
.LBB22_117:
	movq	%rdx, %r10
	testb	$1, %r10b
	movq	-32(%rsp), %r14
	movq	-40(%rsp), %r13
	movq	%rsi, %rbx
	je	.LBB22_119
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
.LBB22_119:
	vmaxps	%zmm4, %zmm0, %zmm4
	testb	%r11b, %r11b
	jne	.LBB22_121
	movq	-120(%rsp), %rax
	vmovups	(%rax), %zmm5
	movq	-112(%rsp), %rax
	vfmadd213ps	(%rax), %zmm5, %zmm4
.LBB22_121:
	imulq	%rbx, %rbp
	movq	-56(%rsp), %rax
	leaq	(%rax,%rbp,4), %rax
	cmpq	$16, %rdi
	jl	.LBB22_123
	vmovups	%zmm4, (%rax)
	jmp	.LBB22_124
	.p2align	4
.LBB22_123:
	vmovups	%zmm4, (%rax) {%k1}
.LBB22_124:
	vmaxps	%zmm3, %zmm0, %zmm3
	testb	%r11b, %r11b
	jne	.LBB22_126
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm4
	movq	-112(%rsp), %rdx
	vfmadd213ps	(%rdx), %zmm4, %zmm3
.LBB22_126:
	leaq	(%rax,%rbx,4), %r9
	cmpq	$16, %rdi
	jl	.LBB22_128
	vmovups	%zmm3, (%r9)
	jmp	.LBB22_129
	.p2align	4
.LBB22_128:
	vmovups	%zmm3, (%r9) {%k1}
.LBB22_129:
	vmaxps	%zmm2, %zmm0, %zmm2
	testb	%r11b, %r11b
	jne	.LBB22_131
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm3
	movq	-112(%rsp), %rdx
	vfmadd213ps	(%rdx), %zmm3, %zmm2
.LBB22_131:
	addq	-64(%rsp), %rax
	cmpq	$16, %rdi
	jl	.LBB22_133
	vmovups	%zmm2, (%rax)
	jmp	.LBB22_134
	.p2align	4
.LBB22_133:
	vmovups	%zmm2, (%rax) {%k1}
.LBB22_134:
	vmaxps	%zmm1, %zmm0, %zmm1
	testb	%r11b, %r11b
	jne	.LBB22_136
	movq	-120(%rsp), %rdx
	vmovups	(%rdx), %zmm2
	movq	-112(%rsp), %rdx
	vfmadd213ps	(%rdx), %zmm2, %zmm1
.LBB22_136:
	leaq	(%rax,%rbx,4), %rax
	cmpq	$16, %rdi
	jl	.LBB22_138
	vmovups	%zmm1, (%rax)
	jmp	.LBB22_139
.Lfunc_end22:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5, .Lfunc_end22-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV5tiles_3row4rows6columnyxm_S3itAA11ColumnGroupRzlFAA5PanelV_Ttg5
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
	jl	.LBB23_88
	movq	(%r13), %rbp
	cmpq	$49, %rbp
	movq	%rbp, -120(%rsp)
	movq	%rsi, -8(%rsp)
	jl	.LBB23_50
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
	jmp	.LBB23_5
	.p2align	4
.LBB23_3:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r9d
	notl	%r9d
	kmovd	%r9d, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB23_4:
	movq	-112(%rsp), %r10
	leaq	64(%rdx), %r11
	leaq	112(%rdx), %rax
	addq	-32(%rsp), %r13
	cmpq	-120(%rsp), %rax
	jge	.LBB23_52
.LBB23_5:
	movq	%r11, %rdx
	movq	-104(%rsp), %rax
	vmovups	(%rax,%r11,4), %zmm4
	vmovups	64(%rax,%r11,4), %zmm3
	vmovups	128(%rax,%r11,4), %zmm2
	vmovups	192(%rax,%r11,4), %zmm1
	testq	%r10, %r10
	je	.LBB23_8
	cmpq	$1, %r10
	jne	.LBB23_9
	xorl	%eax, %eax
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm4, %zmm8
	jmp	.LBB23_11
	.p2align	4
.LBB23_8:
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm4, %zmm8
	jmp	.LBB23_13
	.p2align	4
.LBB23_9:
	movq	%r13, %r9
	xorl	%r11d, %r11d
	vmovaps	%zmm1, %zmm5
	vmovaps	%zmm2, %zmm6
	vmovaps	%zmm3, %zmm7
	vmovaps	%zmm4, %zmm8
	.p2align	4
.LBB23_10:
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
	jne	.LBB23_10
.LBB23_11:
	testb	$1, %r10b
	je	.LBB23_13
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
.LBB23_13:
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
	je	.LBB23_17
	testq	%r11, %r11
	je	.LBB23_16
	vmovups	(%rax), %zmm9
	vfmadd213ps	(%r11), %zmm9, %zmm8
.LBB23_16:
	leaq	64(%rax), %r9
	jmp	.LBB23_18
	.p2align	4
.LBB23_17:
	xorl	%r9d, %r9d
.LBB23_18:
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%r9, %r9
	je	.LBB23_21
	testq	%r11, %r11
	je	.LBB23_21
	vmovups	(%r9), %zmm9
	vfmadd213ps	64(%r11), %zmm9, %zmm7
.LBB23_21:
	leaq	128(%r11), %r9
	testq	%r11, %r11
	movq	%r9, %rbx
	cmoveq	%r11, %rbx
	vmaxps	%zmm6, %zmm0, %zmm6
	testq	%rax, %rax
	je	.LBB23_25
	testq	%r11, %r11
	je	.LBB23_24
	vmovups	128(%rax), %zmm9
	vfmadd213ps	(%r9), %zmm9, %zmm6
.LBB23_24:
	leaq	192(%rax), %r9
	jmp	.LBB23_26
	.p2align	4
.LBB23_25:
	xorl	%r9d, %r9d
.LBB23_26:
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%r9, %r9
	je	.LBB23_29
	testq	%r11, %r11
	je	.LBB23_29
	vmovups	(%r9), %zmm9
	vfmadd213ps	64(%rbx), %zmm9, %zmm5
.LBB23_29:
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
	jl	.LBB23_31
	vmovups	%zmm5, (%r15)
	jmp	.LBB23_32
	.p2align	4
.LBB23_31:
	movl	$-1, %r10d
	shlxl	%r9d, %r10d, %r10d
	notl	%r10d
	kmovd	%r10d, %k1
	vmovups	%zmm5, (%r15) {%k1}
.LBB23_32:
	vmaxps	%zmm4, %zmm0, %zmm4
	testq	%rax, %rax
	je	.LBB23_36
	testq	%r11, %r11
	je	.LBB23_35
	vmovups	(%rax), %zmm5
	vfmadd213ps	(%r11), %zmm5, %zmm4
.LBB23_35:
	leaq	64(%rax), %r15
	jmp	.LBB23_37
	.p2align	4
.LBB23_36:
	xorl	%r15d, %r15d
.LBB23_37:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%r15, %r15
	je	.LBB23_40
	testq	%r11, %r11
	je	.LBB23_40
	vmovups	(%r15), %zmm5
	vfmadd213ps	64(%r11), %zmm5, %zmm3
.LBB23_40:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%rax, %rax
	je	.LBB23_44
	testq	%r11, %r11
	je	.LBB23_43
	vmovups	128(%rax), %zmm5
	vfmadd213ps	(%rbx), %zmm5, %zmm2
.LBB23_43:
	addq	$192, %rax
	jmp	.LBB23_45
	.p2align	4
.LBB23_44:
	xorl	%eax, %eax
.LBB23_45:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rax, %rax
	je	.LBB23_48
	testq	%r11, %r11
	je	.LBB23_48
	vmovups	(%rax), %zmm5
	vfmadd213ps	64(%rbx), %zmm5, %zmm1
.LBB23_48:
	movq	-88(%rsp), %rax
	leaq	(%r14,%rax,4), %r10
	vmovups	%zmm4, (%r10)
	leaq	192(%r10), %rax
	vmovups	%zmm3, 64(%r10)
	vmovups	%zmm2, 128(%r10)
	cmpq	$16, %r9
	jl	.LBB23_3
	vmovups	%zmm1, (%rax)
	jmp	.LBB23_4
.LBB23_50:
	cmpq	$16, %rbp
	jle	.LBB23_208
	xorl	%r11d, %r11d
	jmp	.LBB23_53
.LBB23_52:
	addq	$80, %rdx
	cmpq	-120(%rsp), %rdx
	jge	.LBB23_86
.LBB23_53:
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
	jmp	.LBB23_56
	.p2align	4
.LBB23_54:
	movl	$-1, %r11d
	shlxl	%edi, %r11d, %edi
	notl	%edi
	kmovd	%edi, %k1
	vmovups	%zmm1, (%r9) {%k1}
.LBB23_55:
	leaq	32(%rdx), %r11
	addq	$48, %rdx
	movq	-96(%rsp), %rdi
	addq	%rdi, %r14
	addq	%rdi, %r12
	addq	%rdi, -112(%rsp)
	addq	%rdi, -104(%rsp)
	cmpq	-120(%rsp), %rdx
	movq	%r11, %rdx
	jge	.LBB23_86
.LBB23_56:
	movq	-80(%rsp), %rdi
	vmovups	(%rdi,%rdx,4), %zmm2
	vmovups	64(%rdi,%rdx,4), %zmm1
	testq	%r13, %r13
	je	.LBB23_59
	cmpq	$4, %r13
	jae	.LBB23_60
	xorl	%r9d, %r9d
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	jmp	.LBB23_62
	.p2align	4
.LBB23_59:
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	jmp	.LBB23_65
	.p2align	4
.LBB23_60:
	xorl	%r11d, %r11d
	xorl	%edi, %edi
	vmovaps	%zmm1, %zmm3
	vmovaps	%zmm2, %zmm4
	.p2align	4
.LBB23_61:
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
	jne	.LBB23_61
.LBB23_62:
	cmpq	$0, -40(%rsp)
	movq	-48(%rsp), %rbx
	je	.LBB23_65
	movq	-16(%rsp), %rdi
	leaq	(%rdi,%r9,4), %rdi
	shlq	$6, %r9
	movq	-112(%rsp), %r11
	addq	%r9, %r11
	addq	-104(%rsp), %r9
	xorl	%r15d, %r15d
	.p2align	4
.LBB23_64:
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
	jne	.LBB23_64
.LBB23_65:
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
	je	.LBB23_69
	testq	%r11, %r11
	je	.LBB23_68
	vmovups	(%r9), %zmm5
	vfmadd213ps	(%r11), %zmm5, %zmm4
.LBB23_68:
	leaq	64(%r9), %rdi
	jmp	.LBB23_70
	.p2align	4
.LBB23_69:
	xorl	%edi, %edi
.LBB23_70:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rdi, %rdi
	je	.LBB23_73
	testq	%r11, %r11
	je	.LBB23_73
	vmovups	(%rdi), %zmm5
	vfmadd213ps	64(%r11), %zmm5, %zmm3
.LBB23_73:
	movq	-120(%rsp), %rdi
	subq	%rdx, %rdi
	leaq	(%r8,%rdx,4), %r15
	vmovups	%zmm4, (%r15)
	leaq	64(%r15), %rbx
	addq	$-16, %rdi
	cmpq	$16, %rdi
	jl	.LBB23_75
	vmovups	%zmm3, (%rbx)
	jmp	.LBB23_76
	.p2align	4
.LBB23_75:
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
.LBB23_76:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%r9, %r9
	movq	-88(%rsp), %rbx
	je	.LBB23_80
	testq	%r11, %r11
	je	.LBB23_79
	vmovups	(%r9), %zmm3
	vfmadd213ps	(%r11), %zmm3, %zmm2
.LBB23_79:
	addq	$64, %r9
	jmp	.LBB23_81
	.p2align	4
.LBB23_80:
	xorl	%r9d, %r9d
.LBB23_81:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%r9, %r9
	je	.LBB23_84
	testq	%r11, %r11
	je	.LBB23_84
	vmovups	(%r9), %zmm3
	vfmadd213ps	64(%r11), %zmm3, %zmm1
.LBB23_84:
	leaq	(%r15,%r10,4), %r11
	leaq	64(%r11), %r9
	vmovups	%zmm2, (%r11)
	cmpq	$16, %rdi
	jl	.LBB23_54
	vmovups	%zmm1, (%r9)
	jmp	.LBB23_55
.LBB23_86:
	movq	-120(%rsp), %rbp
	cmpq	%rbp, %r11
	jl	.LBB23_210
.LBB23_87:
	addq	$2, -64(%rsp)
	movq	-24(%rsp), %r13
	movq	-8(%rsp), %rsi
.LBB23_88:
	movabsq	$-9223372036854775807, %rax
	andq	%rax, %rsi
	cmpq	$1, %rsi
	jne	.LBB23_207
	movq	(%r13), %rax
	movq	%rax, -120(%rsp)
	cmpq	$113, %rax
	jl	.LBB23_134
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
	jmp	.LBB23_93
	.p2align	4
.LBB23_91:
	movl	$-1, %edi
	shlxl	%esi, %edi, %esi
	notl	%esi
	kmovd	%esi, %k1
	vmovups	%zmm1, (%rcx) {%k1}
.LBB23_92:
	leaq	128(%r14), %r12
	addq	$240, %r14
	addq	-96(%rsp), %rax
	cmpq	-120(%rsp), %r14
	movq	%r12, %r14
	jge	.LBB23_135
.LBB23_93:
	vmovups	(%r8,%r14,4), %zmm8
	vmovups	64(%r8,%r14,4), %zmm7
	vmovups	128(%r8,%r14,4), %zmm6
	vmovups	192(%r8,%r14,4), %zmm5
	vmovups	256(%r8,%r14,4), %zmm4
	vmovups	320(%r8,%r14,4), %zmm3
	vmovups	384(%r8,%r14,4), %zmm2
	vmovups	448(%r8,%r14,4), %zmm1
	testq	%r9, %r9
	je	.LBB23_100
	movq	%r9, %r10
	cmpq	$1, %r9
	jne	.LBB23_96
	xorl	%r11d, %r11d
	jmp	.LBB23_98
	.p2align	4
.LBB23_96:
	movq	%rax, %r12
	xorl	%r11d, %r11d
	.p2align	4
.LBB23_97:
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
	jne	.LBB23_97
.LBB23_98:
	movq	%r10, %r9
	testb	$1, %r9b
	je	.LBB23_100
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
.LBB23_100:
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
	je	.LBB23_104
	testq	%r11, %r11
	je	.LBB23_103
	vmovups	(%r12), %zmm9
	vfmadd213ps	(%r11), %zmm9, %zmm8
.LBB23_103:
	leaq	64(%r12), %rcx
	jmp	.LBB23_105
	.p2align	4
.LBB23_104:
	xorl	%ecx, %ecx
.LBB23_105:
	vmaxps	%zmm7, %zmm0, %zmm7
	testq	%rcx, %rcx
	je	.LBB23_108
	testq	%r11, %r11
	je	.LBB23_108
	vmovups	(%rcx), %zmm9
	vfmadd213ps	64(%r11), %zmm9, %zmm7
.LBB23_108:
	vmaxps	%zmm6, %zmm0, %zmm6
	testq	%r12, %r12
	je	.LBB23_112
	testq	%r11, %r11
	je	.LBB23_111
	vmovups	128(%r12), %zmm9
	vfmadd213ps	128(%r11), %zmm9, %zmm6
.LBB23_111:
	leaq	192(%r12), %rcx
	jmp	.LBB23_113
	.p2align	4
.LBB23_112:
	xorl	%ecx, %ecx
.LBB23_113:
	vmaxps	%zmm5, %zmm0, %zmm5
	testq	%rcx, %rcx
	je	.LBB23_116
	testq	%r11, %r11
	je	.LBB23_116
	vmovups	(%rcx), %zmm9
	vfmadd213ps	192(%r11), %zmm9, %zmm5
.LBB23_116:
	leaq	256(%r12), %rdi
	leaq	256(%r11), %rcx
	testq	%r11, %r11
	movq	%rcx, %r13
	cmoveq	%r11, %r13
	vmaxps	%zmm4, %zmm0, %zmm4
	testq	%r12, %r12
	je	.LBB23_120
	testq	%r11, %r11
	je	.LBB23_119
	vmovups	(%rdi), %zmm9
	vfmadd213ps	(%rcx), %zmm9, %zmm4
.LBB23_119:
	leaq	320(%r12), %rcx
	jmp	.LBB23_121
	.p2align	4
.LBB23_120:
	xorl	%ecx, %ecx
.LBB23_121:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rcx, %rcx
	je	.LBB23_124
	testq	%r11, %r11
	je	.LBB23_124
	vmovups	(%rcx), %zmm9
	vfmadd213ps	64(%r13), %zmm9, %zmm3
.LBB23_124:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%r12, %r12
	je	.LBB23_128
	subq	$-128, %rdi
	testq	%r11, %r11
	je	.LBB23_127
	vmovups	(%rdi), %zmm9
	vfmadd213ps	128(%r13), %zmm9, %zmm2
.LBB23_127:
	addq	$64, %rdi
	jmp	.LBB23_129
	.p2align	4
.LBB23_128:
	xorl	%edi, %edi
.LBB23_129:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rdi, %rdi
	je	.LBB23_132
	testq	%r11, %r11
	je	.LBB23_132
	vmovups	(%rdi), %zmm9
	vfmadd213ps	192(%r13), %zmm9, %zmm1
.LBB23_132:
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
	jl	.LBB23_91
	vmovups	%zmm1, (%rcx)
	jmp	.LBB23_92
.LBB23_134:
	xorl	%r12d, %r12d
.LBB23_135:
	leaq	48(%r12), %rax
	cmpq	-120(%rsp), %rax
	jge	.LBB23_164
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
	jmp	.LBB23_139
	.p2align	4
.LBB23_137:
	movl	$-1, %edx
	shlxl	%ecx, %edx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB23_138:
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
	jge	.LBB23_165
.LBB23_139:
	movq	-32(%rsp), %rax
	vmovups	(%rax,%r12,4), %zmm4
	vmovups	64(%rax,%r12,4), %zmm3
	vmovups	128(%rax,%r12,4), %zmm2
	vmovups	192(%rax,%r12,4), %zmm1
	testq	%r9, %r9
	movq	%r11, -112(%rsp)
	je	.LBB23_145
	xorl	%r8d, %r8d
	cmpq	$4, %r9
	jb	.LBB23_142
	.p2align	4
.LBB23_141:
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
	jne	.LBB23_141
.LBB23_142:
	cmpq	$0, -16(%rsp)
	je	.LBB23_145
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
.LBB23_144:
	vbroadcastss	(%r11), %zmm5
	vfmadd231ps	(%r8,%r9), %zmm5, %zmm4
	vfmadd231ps	(%rax,%r9), %zmm5, %zmm3
	vfmadd231ps	(%rcx,%r9), %zmm5, %zmm2
	vfmadd231ps	(%rdx,%r9), %zmm5, %zmm1
	addq	$64, %r9
	addq	$4, %r11
	cmpq	%r9, %rdi
	jne	.LBB23_144
.LBB23_145:
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
	je	.LBB23_149
	testq	%r8, %r8
	je	.LBB23_148
	vmovups	(%r11), %zmm5
	vfmadd213ps	(%r8), %zmm5, %zmm4
.LBB23_148:
	leaq	64(%r11), %rax
	jmp	.LBB23_150
	.p2align	4
.LBB23_149:
	xorl	%eax, %eax
.LBB23_150:
	vmaxps	%zmm3, %zmm0, %zmm3
	testq	%rax, %rax
	je	.LBB23_153
	testq	%r8, %r8
	movq	-80(%rsp), %r9
	je	.LBB23_154
	vmovups	(%rax), %zmm5
	vfmadd213ps	64(%r8), %zmm5, %zmm3
	jmp	.LBB23_154
	.p2align	4
.LBB23_153:
	movq	-80(%rsp), %r9
.LBB23_154:
	vmaxps	%zmm2, %zmm0, %zmm2
	testq	%r11, %r11
	je	.LBB23_158
	subq	$-128, %r11
	testq	%r8, %r8
	je	.LBB23_157
	vmovups	(%r11), %zmm5
	vfmadd213ps	128(%r8), %zmm5, %zmm2
.LBB23_157:
	addq	$64, %r11
	jmp	.LBB23_159
	.p2align	4
.LBB23_158:
	xorl	%r11d, %r11d
.LBB23_159:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%r11, %r11
	je	.LBB23_162
	testq	%r8, %r8
	je	.LBB23_162
	vmovups	(%r11), %zmm5
	vfmadd213ps	192(%r8), %zmm5, %zmm1
.LBB23_162:
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
	jl	.LBB23_137
	vmovups	%zmm1, (%rax)
	jmp	.LBB23_138
.LBB23_164:
	movq	%r12, %r8
.LBB23_165:
	leaq	16(%r8), %rax
	cmpq	-120(%rsp), %rax
	jge	.LBB23_190
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
	jmp	.LBB23_169
	.p2align	4
.LBB23_167:
	movl	$-1, %r11d
	shlxl	%ecx, %r11d, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB23_168:
	leaq	32(%r8), %r11
	addq	$48, %r8
	addq	%r15, %r14
	addq	%r15, %r12
	addq	%r15, %rbx
	addq	%r15, %r13
	cmpq	-120(%rsp), %r8
	movq	%r11, %r8
	jge	.LBB23_191
.LBB23_169:
	vmovups	(%rdx,%r8,4), %zmm2
	vmovups	64(%rdx,%r8,4), %zmm1
	testq	%rsi, %rsi
	je	.LBB23_177
	cmpq	$4, %rsi
	jae	.LBB23_172
	xorl	%r11d, %r11d
	jmp	.LBB23_174
	.p2align	4
.LBB23_172:
	xorl	%ecx, %ecx
	xorl	%r11d, %r11d
	.p2align	4
.LBB23_173:
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
	jne	.LBB23_173
.LBB23_174:
	cmpq	$0, -96(%rsp)
	je	.LBB23_177
	leaq	(%r10,%r11,4), %rcx
	addq	$-12, %rcx
	shlq	$6, %r11
	leaq	(%rbx,%r11), %rax
	addq	%r13, %r11
	xorl	%esi, %esi
	.p2align	4
.LBB23_176:
	vbroadcastss	(%rcx), %zmm3
	vfmadd231ps	(%r11,%rsi), %zmm3, %zmm2
	vfmadd231ps	(%rax,%rsi), %zmm3, %zmm1
	addq	$64, %rsi
	addq	$4, %rcx
	cmpq	%rsi, %rbp
	jne	.LBB23_176
.LBB23_177:
	testq	%rdi, %rdi
	leaq	(%rdi,%r8,4), %r11
	cmoveq	%rdi, %r11
	vmaxps	%zmm2, %zmm0, %zmm2
	movq	-88(%rsp), %rax
	testq	%rax, %rax
	je	.LBB23_183
	leaq	(%rax,%r8,4), %rcx
	testq	%rcx, %rcx
	je	.LBB23_183
	testq	%r11, %r11
	je	.LBB23_181
	vmovups	(%rcx), %zmm3
	vfmadd213ps	(%r11), %zmm3, %zmm2
.LBB23_181:
	addq	$64, %rcx
	jmp	.LBB23_184
	.p2align	4
.LBB23_183:
	xorl	%ecx, %ecx
.LBB23_184:
	vmaxps	%zmm1, %zmm0, %zmm1
	testq	%rcx, %rcx
	je	.LBB23_187
	testq	%r11, %r11
	movq	-112(%rsp), %rsi
	je	.LBB23_188
	vmovups	(%rcx), %zmm3
	vfmadd213ps	64(%r11), %zmm3, %zmm1
	jmp	.LBB23_188
	.p2align	4
.LBB23_187:
	movq	-112(%rsp), %rsi
.LBB23_188:
	movq	-120(%rsp), %rcx
	subq	%r8, %rcx
	movq	-104(%rsp), %rax
	leaq	(%rax,%r8,4), %rax
	vmovups	%zmm2, (%rax)
	addq	$64, %rax
	addq	$-16, %rcx
	cmpq	$16, %rcx
	jl	.LBB23_167
	vmovups	%zmm1, (%rax)
	jmp	.LBB23_168
.LBB23_190:
	movq	%r8, %r11
.LBB23_191:
	cmpq	-120(%rsp), %r11
	movq	-24(%rsp), %rcx
	jge	.LBB23_207
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
	jmp	.LBB23_195
	.p2align	4
.LBB23_193:
	movl	$-1, %ecx
	shlxl	%r13d, %ecx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	%zmm1, (%r12) {%k1}
.LBB23_194:
	addq	$16, %r11
	addq	%r14, %rbx
	addq	%r14, %r15
	cmpq	-120(%rsp), %r11
	jge	.LBB23_207
.LBB23_195:
	movq	-112(%rsp), %rcx
	vmovups	(%rcx,%r11,4), %zmm1
	testq	%rax, %rax
	je	.LBB23_203
	cmpq	$8, %rax
	jae	.LBB23_198
	xorl	%r12d, %r12d
	jmp	.LBB23_200
	.p2align	4
.LBB23_198:
	movq	%rbx, %r13
	xorl	%r12d, %r12d
	.p2align	4
.LBB23_199:
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
	jne	.LBB23_199
.LBB23_200:
	testq	%r8, %r8
	je	.LBB23_203
	leaq	(%r10,%r12,4), %r13
	addq	$-28, %r13
	shlq	$6, %r12
	addq	%r15, %r12
	xorl	%ebp, %ebp
	.p2align	4
.LBB23_202:
	vbroadcastss	(%r13,%rbp,4), %zmm2
	vfmadd231ps	(%r12), %zmm2, %zmm1
	incq	%rbp
	addq	$64, %r12
	cmpq	%rbp, %r8
	jne	.LBB23_202
.LBB23_203:
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
	jne	.LBB23_205
	vmovups	(%r12), %zmm2
	vfmadd213ps	(%r13), %zmm2, %zmm1
.LBB23_205:
	movq	-120(%rsp), %r13
	subq	%r11, %r13
	leaq	(%rdx,%r11,4), %r12
	cmpq	$16, %r13
	jl	.LBB23_193
	vmovups	%zmm1, (%r12)
	jmp	.LBB23_194
.LBB23_207:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB23_208:
	testq	%rbp, %rbp
	jle	.LBB23_87
	xorl	%r11d, %r11d
.LBB23_210:
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
	jmp	.LBB23_213
	.p2align	4
.LBB23_211:
	movl	$-1, %edx
	shlxl	%ecx, %edx, %ecx
	notl	%ecx
	kmovd	%ecx, %k1
	vmovups	%zmm1, (%rax) {%k1}
.LBB23_212:
	addq	$16, %r11
	movq	-80(%rsp), %rax
	addq	%rax, %r12
	addq	%rax, %r13
	cmpq	%rbp, %r11
	movq	-112(%rsp), %rax
	jge	.LBB23_87
.LBB23_213:
	movq	-96(%rsp), %rcx
	vmovups	(%rcx,%r11,4), %zmm1
	testq	%rax, %rax
	je	.LBB23_216
	cmpq	$4, %rax
	jae	.LBB23_217
	xorl	%esi, %esi
	vmovaps	%zmm1, %zmm2
	jmp	.LBB23_219
	.p2align	4
.LBB23_216:
	vmovaps	%zmm1, %zmm2
	jmp	.LBB23_222
	.p2align	4
.LBB23_217:
	movq	%r12, %rbx
	xorl	%ecx, %ecx
	vmovaps	%zmm1, %zmm2
	.p2align	4
.LBB23_218:
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
	jne	.LBB23_218
.LBB23_219:
	testq	%r9, %r9
	je	.LBB23_222
	movq	%rsi, %rcx
	shlq	$6, %rcx
	addq	%r13, %rcx
	movq	-72(%rsp), %rax
	leaq	(%rax,%rsi,4), %rax
	leaq	(%r15,%rsi,4), %rdx
	addq	$-12, %rdx
	xorl	%esi, %esi
	.p2align	4
.LBB23_221:
	vmovups	(%rcx), %zmm3
	vfmadd231ps	(%rdx,%rsi,4){1to16}, %zmm3, %zmm2
	vfmadd231ps	(%rax,%rsi,4){1to16}, %zmm3, %zmm1
	incq	%rsi
	addq	$64, %rcx
	cmpq	%rsi, %r9
	jne	.LBB23_221
.LBB23_222:
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
	jne	.LBB23_224
	vmovups	(%rbx), %zmm3
	vfmadd213ps	(%rsi), %zmm3, %zmm2
.LBB23_224:
	movq	-88(%rsp), %rax
	leaq	(%rax,%r11,4), %rax
	movq	%rbp, %rcx
	subq	%r11, %rcx
	cmpq	$16, %rcx
	jl	.LBB23_226
	vmovups	%zmm2, (%rax)
	jmp	.LBB23_227
	.p2align	4
.LBB23_226:
	movl	$-1, %ebp
	shlxl	%ecx, %ebp, %ebp
	notl	%ebp
	kmovd	%ebp, %k1
	movq	-120(%rsp), %rbp
	vmovups	%zmm2, (%rax) {%k1}
.LBB23_227:
	vmaxps	%zmm1, %zmm0, %zmm1
	testb	%dl, %dl
	jne	.LBB23_229
	vmovups	(%rbx), %zmm2
	vfmadd213ps	(%rsi), %zmm2, %zmm1
.LBB23_229:
	movq	-104(%rsp), %rdx
	leaq	(%rax,%rdx,4), %rax
	cmpq	$16, %rcx
	jl	.LBB23_211
	vmovups	%zmm1, (%rax)
	jmp	.LBB23_212
.Lfunc_end23:
	.size	$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF, .Lfunc_end23-$s17NeedletailKernels12PackedMatmul33_BA8A7AE028011D066B3CC4250B6DE07FLLV7fewRows3row4rowsySi_SitF
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
	jne	.LBB24_1
.LBB24_26:
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.LBB24_1:
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
	jmp	.LBB24_2
	.p2align	4
.LBB24_25:
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
	je	.LBB24_26
.LBB24_2:
	cmpq	$8, %rax
	jl	.LBB24_7
	movq	%rsi, %rdx
	imulq	%rax, %rdx
	movq	-24(%rsp), %rdi
	leaq	(%rdi,%rdx,8), %rdi
	movq	-32(%rsp), %r14
	leaq	(%r14,%rdx,4), %rdx
	xorl	%r14d, %r14d
	.p2align	4
.LBB24_4:
	movq	%r14, %r15
	vmovupd	(%rbx,%r14,8), %zmm0
	vsubpd	(%r8,%r14,8), %zmm0, %zmm0
	vdivpd	(%r9,%r14,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, (%r10,%r14,4)
	addq	$8, %r14
	addq	$16, %r15
	cmpq	%r15, %rax
	jge	.LBB24_4
	cmpq	%rax, %r14
	jae	.LBB24_25
	vmovupd	-64(%rdi,%rax,8), %zmm0
	vsubpd	-64(%r8,%rax,8), %zmm0, %zmm0
	vdivpd	-64(%r9,%rax,8), %zmm0, %zmm0
	vcvtpd2ps	%zmm0, %ymm0
	vmovups	%ymm0, -32(%rdx,%rax,4)
	jmp	.LBB24_25
	.p2align	4
.LBB24_7:
	testq	%rax, %rax
	je	.LBB24_25
	cmpq	$4, %rax
	setb	%dl
	orb	-97(%rsp), %dl
	testb	$1, %dl
	je	.LBB24_17
	xorl	%r14d, %r14d
	jmp	.LBB24_10
.LBB24_17:
	xorl	%edx, %edx
	cmpq	$16, %rax
	jb	.LBB24_22
	movq	-88(%rsp), %rdi
	.p2align	4
.LBB24_19:
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
	jne	.LBB24_19
	cmpq	%rdi, %rax
	je	.LBB24_25
	movq	-88(%rsp), %rdx
	movq	%rdx, %r14
	testb	$12, %al
	je	.LBB24_10
.LBB24_22:
	movq	-64(%rsp), %rdi
	.p2align	4
.LBB24_23:
	vmovupd	(%rbx,%rdx,8), %ymm0
	vsubpd	(%r8,%rdx,8), %ymm0, %ymm0
	vdivpd	(%r9,%rdx,8), %ymm0, %ymm0
	vcvtpd2ps	%ymm0, %xmm0
	vmovups	%xmm0, (%r10,%rdx,4)
	addq	$4, %rdx
	cmpq	%rdx, %rdi
	jne	.LBB24_23
	movq	%rdi, %r14
	cmpq	%rdi, %rax
	je	.LBB24_25
.LBB24_10:
	movq	%r14, %r12
	cmpq	$0, -80(%rsp)
	je	.LBB24_14
	movq	%r11, -40(%rsp)
	leaq	(%r10,%r14,4), %rdx
	leaq	(%r9,%r14,8), %rdi
	leaq	(%r8,%r14,8), %r15
	leaq	(%rbx,%r14,8), %r13
	xorl	%r12d, %r12d
	movq	-80(%rsp), %r11
	.p2align	4
.LBB24_12:
	vmovsd	(%r13,%r12,8), %xmm0
	vsubsd	(%r15,%r12,8), %xmm0, %xmm0
	vdivsd	(%rdi,%r12,8), %xmm0, %xmm0
	vcvtsd2ss	%xmm0, %xmm0, %xmm0
	vmovss	%xmm0, (%rdx,%r12,4)
	incq	%r12
	cmpq	%r12, %r11
	jne	.LBB24_12
	addq	%r14, %r12
	movq	-40(%rsp), %r11
.LBB24_14:
	subq	%rax, %r14
	cmpq	$-4, %r14
	ja	.LBB24_25
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
.LBB24_16:
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
	jne	.LBB24_16
	jmp	.LBB24_25
.Lfunc_end24:
	.size	nt_f64_standardize_f32__avx512, .Lfunc_end24-nt_f64_standardize_f32__avx512
	.globl	nt_f64_within__avx512
	.p2align	4
	.type	nt_f64_within__avx512,@function
nt_f64_within__avx512:
	cmpq	%rdx, %rsi
	je	.LBB25_11
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
	jmp	.LBB25_2
	.p2align	4
.LBB25_7:
	vmovupd	-64(%r14,%rax,8), %zmm1
	vcmpgepd	-64(%r8,%rax,8), %zmm1, %k1
	vcmplepd	-64(%r9,%rax,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
.LBB25_8:
	vextracti64x4	$1, %zmm0, %ymm1
	vpmaxsq	%zmm1, %zmm0, %zmm0
	vextracti128	$1, %ymm0, %xmm1
	vpmaxsq	%xmm1, %xmm0, %xmm0
	vpshufd	$238, %xmm0, %xmm1
	vpand	%xmm1, %xmm0, %xmm0
	vmovq	%xmm0, %r14
	shrq	$63, %r14
.LBB25_9:
	movb	%r14b, (%rdi,%rsi)
	incq	%rsi
	addq	%rbx, %r11
	cmpq	%rdx, %rsi
	je	.LBB25_10
.LBB25_2:
	cmpq	$8, %rax
	jl	.LBB25_12
	movq	%rsi, %r14
	imulq	%rax, %r14
	leaq	(%rcx,%r14,8), %r14
	vmovupd	(%r14), %zmm0
	vcmpgepd	(%r8), %zmm0, %k1
	vcmplepd	(%r9), %zmm0, %k0 {%k1}
	vpmovm2q	%k0, %zmm0
	cmpq	$16, %rax
	jb	.LBB25_22
	movl	$8, %r15d
	.p2align	4
.LBB25_5:
	movq	%r15, %r12
	vmovupd	(%r11,%r15,8), %zmm1
	vcmpgepd	(%r8,%r15,8), %zmm1, %k1
	vcmplepd	(%r9,%r15,8), %zmm1, %k1 {%k1}
	vmovdqa64	%zmm0, %zmm0 {%k1} {z}
	addq	$8, %r15
	addq	$16, %r12
	cmpq	%r12, %rax
	jge	.LBB25_5
	cmpq	%rax, %r15
	jb	.LBB25_7
	jmp	.LBB25_8
	.p2align	4
.LBB25_12:
	testq	%rax, %rax
	je	.LBB25_13
	movb	$1, %bpl
	xorl	%r14d, %r14d
	jmp	.LBB25_15
	.p2align	4
.LBB25_18:
	xorl	%ebp, %ebp
	movq	%r10, %r15
	addq	%r14, %r15
	je	.LBB25_21
.LBB25_15:
	incq	%r14
	.p2align	4
.LBB25_16:
	vmovsd	-8(%r11,%r14,8), %xmm0
	vucomisd	-8(%r8,%r14,8), %xmm0
	jb	.LBB25_18
	vmovsd	-8(%r9,%r14,8), %xmm1
	vucomisd	%xmm0, %xmm1
	jb	.LBB25_18
	leaq	(%r10,%r14), %r15
	incq	%r15
	incq	%r14
	cmpq	$1, %r15
	jne	.LBB25_16
	movb	$1, %r14b
	testb	$1, %bpl
	jne	.LBB25_9
.LBB25_21:
	xorl	%r14d, %r14d
	jmp	.LBB25_9
	.p2align	4
.LBB25_22:
	cmpq	$8, %rax
	jne	.LBB25_7
	jmp	.LBB25_8
.LBB25_13:
	movb	$1, %r14b
	jmp	.LBB25_9
.LBB25_10:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
.LBB25_11:
	vzeroupper
	retq
.Lfunc_end25:
	.size	nt_f64_within__avx512, .Lfunc_end25-nt_f64_within__avx512
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
	subq	$120, %rsp
	movq	%rdx, %r12
	movq	%rsi, %r15
	movq	40(%rdi), %r13
	movq	8(%rdi), %rax
	movq	%rax, 8(%rsp)
	movq	24(%rdi), %rbx
	movq	%rdi, (%rsp)
	movq	32(%rdi), %rbp
	leaq	-1(%r13), %rax
	cmpq	$7, %rax
	movq	%rbp, 16(%rsp)
	ja	.LBB26_71
	leaq	.LJTI26_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB26_2:
	cmpq	%r12, %r15
	jge	.LBB26_24
	movq	8(%rsp), %rax
	leaq	4(%rax), %rsi
	leaq	(,%rbp,4), %rdi
	negq	%rdi
	jmp	.LBB26_5
	.p2align	4
.LBB26_4:
	cmpq	%r12, %r8
	jge	.LBB26_24
.LBB26_5:
	movq	%r15, %rcx
	movq	%r15, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB26_6
	movq	%rcx, %rax
	cqto
	idivq	%rbp
	jmp	.LBB26_8
	.p2align	4
.LBB26_6:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB26_8:
	movq	(%rsp), %r14
	leaq	1(%rax), %r8
	imulq	%rbp, %r8
	cmpq	%r12, %r8
	movq	%r12, %r15
	cmovlq	%r8, %r15
	.p2align	4
.LBB26_9:
	cmpq	%rcx, %r15
	jle	.LBB26_9
	movq	%rax, %r9
	imulq	%rbx, %r9
	addq	(%r14), %r9
	movl	%r15d, %r11d
	subl	%ecx, %r11d
	leaq	1(%rcx), %r10
	testb	$1, %r11b
	je	.LBB26_15
	movq	8(%rsp), %r11
	movslq	(%r11,%rdx,4), %r11
	movq	%r11, %rdx
	sarq	$63, %rdx
	andq	%rbx, %rdx
	addq	%r11, %rdx
	cmpq	%rbx, %rdx
	jae	.LBB26_12
	movzbl	(%r9,%rdx), %edx
	jmp	.LBB26_14
	.p2align	4
.LBB26_12:
	xorl	%edx, %edx
.LBB26_14:
	movq	16(%r14), %r11
	movb	%dl, (%r11,%rcx)
	movq	%r10, %rcx
.LBB26_15:
	cmpq	%r10, %r15
	je	.LBB26_4
	imulq	%rdi, %rax
	addq	%rsi, %rax
	jmp	.LBB26_17
	.p2align	4
.LBB26_22:
	movzbl	(%r9,%rdx), %edx
.LBB26_23:
	movq	16(%r14), %r10
	movb	%dl, 1(%r10,%rcx)
	addq	$2, %rcx
	cmpq	%rcx, %r15
	je	.LBB26_4
.LBB26_17:
	movslq	-4(%rax,%rcx,4), %r10
	movq	%r10, %rdx
	sarq	$63, %rdx
	andq	%rbx, %rdx
	addq	%r10, %rdx
	cmpq	%rbx, %rdx
	jae	.LBB26_18
	movzbl	(%r9,%rdx), %edx
	jmp	.LBB26_20
	.p2align	4
.LBB26_18:
	xorl	%edx, %edx
.LBB26_20:
	movq	16(%r14), %r10
	movb	%dl, (%r10,%rcx)
	movslq	(%rax,%rcx,4), %r10
	movq	%r10, %rdx
	sarq	$63, %rdx
	andq	%rbx, %rdx
	addq	%r10, %rdx
	cmpq	%rbx, %rdx
	jb	.LBB26_22
	xorl	%edx, %edx
	jmp	.LBB26_23
.LBB26_47:
	cmpq	%r12, %r15
	jge	.LBB26_24
	leaq	(,%rbx,4), %rsi
	leaq	(,%rbp,4), %rdi
	negq	%rdi
	jmp	.LBB26_50
	.p2align	4
.LBB26_49:
	cmpq	%r12, %r8
	movq	16(%rsp), %rbp
	jge	.LBB26_24
.LBB26_50:
	movq	%r15, %rcx
	movq	%r15, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB26_51
	movq	%rcx, %rax
	cqto
	idivq	%rbp
	jmp	.LBB26_53
	.p2align	4
.LBB26_51:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB26_53:
	movq	(%rsp), %r13
	leaq	1(%rax), %r8
	imulq	%rbp, %r8
	cmpq	%r12, %r8
	movq	%r12, %r15
	cmovlq	%r8, %r15
	.p2align	4
.LBB26_54:
	cmpq	%rcx, %r15
	jle	.LBB26_54
	movq	%rsi, %r9
	imulq	%rax, %r9
	addq	(%r13), %r9
	movl	%r15d, %r11d
	subl	%ecx, %r11d
	leaq	1(%rcx), %r10
	testb	$1, %r11b
	je	.LBB26_60
	movq	8(%rsp), %r11
	movslq	(%r11,%rdx,4), %r11
	movq	%r11, %rdx
	sarq	$63, %rdx
	andq	%rbx, %rdx
	addq	%r11, %rdx
	shlq	$2, %rcx
	cmpq	%rbx, %rdx
	jae	.LBB26_57
	addq	16(%r13), %rcx
	movl	(%r9,%rdx,4), %edx
	jmp	.LBB26_59
	.p2align	4
.LBB26_57:
	addq	16(%r13), %rcx
	xorl	%edx, %edx
.LBB26_59:
	movl	%edx, (%rcx)
	movq	%r10, %rcx
.LBB26_60:
	cmpq	%r10, %r15
	je	.LBB26_49
	movq	%r15, %rdx
	subq	%rcx, %rdx
	leaq	4(,%rcx,4), %r10
	imulq	%rdi, %rax
	addq	8(%rsp), %rax
	jmp	.LBB26_62
	.p2align	4
.LBB26_67:
	movq	16(%r13), %r11
	addq	%r10, %r11
	movl	(%r9,%r14,4), %ebp
.LBB26_68:
	movl	%ebp, (%r11)
	addq	$2, %rcx
	addq	$8, %r10
	addq	$-2, %rdx
	je	.LBB26_49
.LBB26_62:
	movslq	-4(%rax,%r10), %r11
	movq	%r11, %r14
	sarq	$63, %r14
	andq	%rbx, %r14
	addq	%r11, %r14
	cmpq	%rbx, %r14
	jae	.LBB26_64
	movq	16(%r13), %r11
	addq	%r10, %r11
	addq	$-4, %r11
	movl	(%r9,%r14,4), %ebp
	jmp	.LBB26_65
	.p2align	4
.LBB26_64:
	leaq	(,%rcx,4), %r11
	addq	16(%r13), %r11
	xorl	%ebp, %ebp
.LBB26_65:
	movl	%ebp, (%r11)
	movslq	(%rax,%r10), %r11
	movq	%r11, %r14
	sarq	$63, %r14
	andq	%rbx, %r14
	addq	%r11, %r14
	cmpq	%rbx, %r14
	jb	.LBB26_67
	leaq	1(%rcx), %r11
	shlq	$2, %r11
	addq	16(%r13), %r11
	xorl	%ebp, %ebp
	jmp	.LBB26_68
.LBB26_25:
	cmpq	%r12, %r15
	jge	.LBB26_24
	leaq	(%rbx,%rbx), %rsi
	leaq	(,%rbp,4), %rdi
	negq	%rdi
	jmp	.LBB26_28
	.p2align	4
.LBB26_27:
	cmpq	%r12, %r8
	movq	16(%rsp), %rbp
	jge	.LBB26_24
.LBB26_28:
	movq	%r15, %rcx
	movq	%r15, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB26_29
	movq	%rcx, %rax
	cqto
	idivq	%rbp
	jmp	.LBB26_31
	.p2align	4
.LBB26_29:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB26_31:
	movq	(%rsp), %r13
	leaq	1(%rax), %r8
	imulq	%rbp, %r8
	cmpq	%r12, %r8
	movq	%r12, %r15
	cmovlq	%r8, %r15
	.p2align	4
.LBB26_32:
	cmpq	%rcx, %r15
	jle	.LBB26_32
	movq	%rsi, %r9
	imulq	%rax, %r9
	addq	(%r13), %r9
	movl	%r15d, %r11d
	subl	%ecx, %r11d
	leaq	1(%rcx), %r10
	testb	$1, %r11b
	je	.LBB26_38
	movq	8(%rsp), %r11
	movslq	(%r11,%rdx,4), %r11
	movq	%r11, %rdx
	sarq	$63, %rdx
	andq	%rbx, %rdx
	addq	%r11, %rdx
	addq	%rcx, %rcx
	cmpq	%rbx, %rdx
	jae	.LBB26_35
	addq	16(%r13), %rcx
	movzwl	(%r9,%rdx,2), %edx
	jmp	.LBB26_37
	.p2align	4
.LBB26_35:
	addq	16(%r13), %rcx
	xorl	%edx, %edx
.LBB26_37:
	movw	%dx, (%rcx)
	movq	%r10, %rcx
.LBB26_38:
	cmpq	%r10, %r15
	je	.LBB26_27
	movq	%r15, %rdx
	subq	%rcx, %rdx
	leaq	2(,%rcx,2), %r10
	imulq	%rdi, %rax
	addq	8(%rsp), %rax
	jmp	.LBB26_40
	.p2align	4
.LBB26_45:
	movq	16(%r13), %r11
	addq	%r10, %r11
	movzwl	(%r9,%r14,2), %ebp
.LBB26_46:
	movw	%bp, (%r11)
	addq	$2, %rcx
	addq	$4, %r10
	addq	$-2, %rdx
	je	.LBB26_27
.LBB26_40:
	movslq	-4(%rax,%r10,2), %r11
	movq	%r11, %r14
	sarq	$63, %r14
	andq	%rbx, %r14
	addq	%r11, %r14
	cmpq	%rbx, %r14
	jae	.LBB26_42
	movq	16(%r13), %r11
	addq	%r10, %r11
	addq	$-2, %r11
	movzwl	(%r9,%r14,2), %ebp
	jmp	.LBB26_43
	.p2align	4
.LBB26_42:
	leaq	(%rcx,%rcx), %r11
	addq	16(%r13), %r11
	xorl	%ebp, %ebp
.LBB26_43:
	movw	%bp, (%r11)
	movslq	(%rax,%r10,2), %r11
	movq	%r11, %r14
	sarq	$63, %r14
	andq	%rbx, %r14
	addq	%r11, %r14
	cmpq	%rbx, %r14
	jb	.LBB26_45
	leaq	1(%rcx), %r11
	addq	%r11, %r11
	addq	16(%r13), %r11
	xorl	%ebp, %ebp
	jmp	.LBB26_46
.LBB26_69:
	cmpq	%r12, %r15
	jge	.LBB26_24
	leaq	(,%rbx,8), %rsi
	movq	8(%rsp), %rax
	leaq	4(%rax), %rdi
	leaq	(,%rbp,4), %r8
	negq	%r8
	jmp	.LBB26_74
	.p2align	4
.LBB26_73:
	cmpq	%r12, %r9
	jge	.LBB26_24
.LBB26_74:
	movq	%r15, %rcx
	movq	%r15, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB26_75
	movq	%rcx, %rax
	cqto
	idivq	%rbp
	jmp	.LBB26_77
	.p2align	4
.LBB26_75:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB26_77:
	movq	(%rsp), %r13
	leaq	1(%rax), %r9
	imulq	%rbp, %r9
	cmpq	%r12, %r9
	movq	%r12, %r15
	cmovlq	%r9, %r15
	.p2align	4
.LBB26_78:
	cmpq	%rcx, %r15
	jle	.LBB26_78
	movq	%rsi, %r10
	imulq	%rax, %r10
	addq	(%r13), %r10
	movl	%r15d, %ebp
	subl	%ecx, %ebp
	leaq	1(%rcx), %r11
	testb	$1, %bpl
	jne	.LBB26_81
	movq	16(%rsp), %rbp
	cmpq	%r11, %r15
	je	.LBB26_73
	jmp	.LBB26_86
	.p2align	4
.LBB26_81:
	movq	8(%rsp), %r14
	movslq	(%r14,%rdx,4), %r14
	movq	%r14, %rdx
	sarq	$63, %rdx
	andq	%rbx, %rdx
	addq	%r14, %rdx
	shlq	$3, %rcx
	cmpq	%rbx, %rdx
	jae	.LBB26_82
	addq	16(%r13), %rcx
	movq	(%r10,%rdx,8), %rdx
	jmp	.LBB26_84
	.p2align	4
.LBB26_82:
	addq	16(%r13), %rcx
	xorl	%edx, %edx
.LBB26_84:
	movq	16(%rsp), %rbp
	movq	%rdx, (%rcx)
	movq	%r11, %rcx
	cmpq	%r11, %r15
	je	.LBB26_73
.LBB26_86:
	leaq	(,%rcx,8), %rdx
	imulq	%r8, %rax
	addq	%rdi, %rax
	jmp	.LBB26_87
	.p2align	4
.LBB26_92:
	movq	16(%r13), %r11
	addq	%rdx, %r11
	addq	$8, %r11
	movq	(%r10,%r14,8), %r14
.LBB26_93:
	movq	%r14, (%r11)
	addq	$2, %rcx
	addq	$16, %rdx
	cmpq	%rcx, %r15
	je	.LBB26_73
.LBB26_87:
	movslq	-4(%rax,%rcx,4), %r11
	movq	%r11, %r14
	sarq	$63, %r14
	andq	%rbx, %r14
	addq	%r11, %r14
	cmpq	%rbx, %r14
	jae	.LBB26_89
	movq	16(%r13), %r11
	addq	%rdx, %r11
	movq	(%r10,%r14,8), %r14
	jmp	.LBB26_90
	.p2align	4
.LBB26_89:
	leaq	(,%rcx,8), %r11
	addq	16(%r13), %r11
	xorl	%r14d, %r14d
.LBB26_90:
	movq	%r14, (%r11)
	movslq	(%rax,%rcx,4), %r11
	movq	%r11, %r14
	sarq	$63, %r14
	andq	%rbx, %r14
	addq	%r11, %r14
	cmpq	%rbx, %r14
	jb	.LBB26_92
	leaq	1(%rcx), %r11
	shlq	$3, %r11
	addq	16(%r13), %r11
	xorl	%r14d, %r14d
	jmp	.LBB26_93
.LBB26_71:
	cmpq	%r12, %r15
	jge	.LBB26_24
	movq	%rbx, %rax
	imulq	%r13, %rax
	movq	%rax, 48(%rsp)
	leaq	-65(%r13), %rax
	movq	%rax, 96(%rsp)
	shrq	$6, %rax
	incq	%rax
	movl	%eax, %ecx
	andl	$7, %ecx
	andq	$-8, %rax
	movq	%rax, 40(%rsp)
	movq	%rcx, 88(%rsp)
	shll	$6, %ecx
	movq	%rcx, 80(%rsp)
	movq	%r12, 56(%rsp)
	jmp	.LBB26_95
	.p2align	4
.LBB26_94:
	movq	%rbp, %r15
	movq	56(%rsp), %r12
	cmpq	%r12, 72(%rsp)
	movq	16(%rsp), %rbp
	jge	.LBB26_24
.LBB26_95:
	movq	%r15, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB26_96
	movq	%r15, %rax
	cqto
	idivq	%rbp
	movq	%rax, %r10
	jmp	.LBB26_98
	.p2align	4
.LBB26_96:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%eax, %r10d
.LBB26_98:
	leaq	1(%r10), %rax
	imulq	%rbp, %rax
	cmpq	%r12, %rax
	movq	%r12, %rbp
	movq	%rax, 72(%rsp)
	cmovlq	%rax, %rbp
	.p2align	4
.LBB26_99:
	cmpq	%rbp, %r15
	jge	.LBB26_99
	movq	(%rsp), %rax
	movq	(%rax), %rax
	movq	48(%rsp), %rcx
	imulq	%r10, %rcx
	addq	%rax, %rcx
	movq	%rcx, 112(%rsp)
	movq	%r13, %r12
	imulq	%r15, %r12
	leaq	448(%r12), %r14
	movq	%rax, 104(%rsp)
	addq	$448, %rax
	movq	%rax, 64(%rsp)
	movq	%rbx, %rax
	imulq	%r10, %rax
	movq	%rax, 32(%rsp)
	imulq	16(%rsp), %r10
	movq	%r10, 24(%rsp)
	jmp	.LBB26_101
	.p2align	4
.LBB26_104:
	movq	%r15, %rdi
	imulq	%r13, %rdi
	movq	(%rsp), %rax
	addq	16(%rax), %rdi
	xorl	%esi, %esi
	movq	%r13, %rdx
	vzeroupper
	callq	memset@PLT
.LBB26_105:
	movq	24(%rsp), %r10
.LBB26_106:
	incq	%r15
	addq	%r13, %r14
	addq	%r13, %r12
	cmpq	%rbp, %r15
	je	.LBB26_94
.LBB26_101:
	movq	%r15, %rax
	subq	%r10, %rax
	movq	8(%rsp), %rcx
	movslq	(%rcx,%rax,4), %rdx
	movq	%rdx, %rax
	sarq	$63, %rax
	andq	%rbx, %rax
	leaq	(%rax,%rdx), %rsi
	cmpq	%rbx, %rsi
	jae	.LBB26_104
	imulq	%r13, %rsi
	addq	112(%rsp), %rsi
	movq	(%rsp), %rcx
	movq	16(%rcx), %rcx
	movq	%r15, %rdi
	imulq	%r13, %rdi
	addq	%rcx, %rdi
	cmpq	$1023, %r13
	jle	.LBB26_110
	movq	%r13, %rdx
	vzeroupper
	callq	memcpy@PLT
	jmp	.LBB26_105
	.p2align	4
.LBB26_110:
	cmpq	$63, %r13
	jle	.LBB26_111
	cmpq	$64, %r13
	je	.LBB26_118
	cmpq	$448, 96(%rsp)
	jae	.LBB26_113
	xorl	%r8d, %r8d
	jmp	.LBB26_115
.LBB26_111:
	cmpq	$31, %r13
	jle	.LBB26_119
	vmovups	(%rsi), %ymm0
	vmovups	%ymm0, (%rdi)
	vmovups	-32(%rsi,%r13), %ymm0
	vmovups	%ymm0, -32(%rdi,%r13)
	jmp	.LBB26_106
.LBB26_119:
	cmpq	$16, %r13
	jl	.LBB26_121
	vmovups	(%rsi), %xmm0
	vmovups	%xmm0, (%rdi)
	vmovups	-16(%rsi,%r13), %xmm0
	vmovups	%xmm0, -16(%rdi,%r13)
	jmp	.LBB26_106
.LBB26_113:
	leaq	(%rcx,%r14), %r9
	movq	32(%rsp), %r8
	leaq	(%r8,%rax), %r10
	addq	%rdx, %r10
	imulq	%r13, %r10
	addq	64(%rsp), %r10
	movq	40(%rsp), %r11
	xorl	%r8d, %r8d
	.p2align	4
.LBB26_114:
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
	jne	.LBB26_114
.LBB26_115:
	cmpq	$0, 88(%rsp)
	movq	80(%rsp), %r9
	movq	24(%rsp), %r10
	je	.LBB26_118
	addq	32(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r13, %rax
	addq	%r8, %rax
	addq	104(%rsp), %rax
	addq	%r12, %r8
	addq	%r8, %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB26_117:
	vmovups	(%rax,%rdx), %zmm0
	vmovups	%zmm0, (%rcx,%rdx)
	addq	$64, %rdx
	cmpq	%rdx, %r9
	jne	.LBB26_117
.LBB26_118:
	vmovups	-64(%rsi,%r13), %zmm0
	vmovups	%zmm0, -64(%rdi,%r13)
	jmp	.LBB26_106
.LBB26_121:
	cmpq	$8, %r13
	jl	.LBB26_123
	movq	(%rsi), %rax
	movq	%rax, (%rdi)
	movq	-8(%rsi,%r13), %rax
	movq	%rax, -8(%rdi,%r13)
	jmp	.LBB26_106
.LBB26_123:
	cmpq	$4, %r13
	jl	.LBB26_125
	movl	(%rsi), %eax
	movl	%eax, (%rdi)
	movl	-4(%rsi,%r13), %eax
	movl	%eax, -4(%rdi,%r13)
	jmp	.LBB26_106
.LBB26_125:
	cmpq	$2, %r13
	jl	.LBB26_106
	movzwl	(%rsi), %eax
	movw	%ax, (%rdi)
	movzwl	-2(%rsi,%r13), %eax
	movw	%ax, -2(%rdi,%r13)
	jmp	.LBB26_106
.LBB26_24:
	addq	$120, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end26:
	.size	nt_i32_gather__avx512, .Lfunc_end26-nt_i32_gather__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI26_0:
	.long	.LBB26_2-.LJTI26_0
	.long	.LBB26_25-.LJTI26_0
	.long	.LBB26_71-.LJTI26_0
	.long	.LBB26_47-.LJTI26_0
	.long	.LBB26_71-.LJTI26_0
	.long	.LBB26_71-.LJTI26_0
	.long	.LBB26_71-.LJTI26_0
	.long	.LBB26_69-.LJTI26_0
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
	subq	$120, %rsp
	movq	%rdx, %r12
	movq	%rsi, %r15
	movq	40(%rdi), %r13
	movq	8(%rdi), %rax
	movq	%rax, 8(%rsp)
	movq	24(%rdi), %rbx
	movq	%rdi, (%rsp)
	movq	32(%rdi), %rbp
	leaq	-1(%r13), %rax
	cmpq	$7, %rax
	movq	%rbp, 16(%rsp)
	ja	.LBB27_71
	leaq	.LJTI27_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB27_2:
	cmpq	%r12, %r15
	jge	.LBB27_24
	movq	8(%rsp), %rax
	leaq	8(%rax), %rsi
	leaq	(,%rbp,8), %rdi
	negq	%rdi
	jmp	.LBB27_5
	.p2align	4
.LBB27_4:
	cmpq	%r12, %r8
	jge	.LBB27_24
.LBB27_5:
	movq	%r15, %rcx
	movq	%r15, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB27_6
	movq	%rcx, %rax
	cqto
	idivq	%rbp
	jmp	.LBB27_8
	.p2align	4
.LBB27_6:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB27_8:
	movq	(%rsp), %r14
	leaq	1(%rax), %r8
	imulq	%rbp, %r8
	cmpq	%r12, %r8
	movq	%r12, %r15
	cmovlq	%r8, %r15
	.p2align	4
.LBB27_9:
	cmpq	%rcx, %r15
	jle	.LBB27_9
	movq	%rax, %r9
	imulq	%rbx, %r9
	addq	(%r14), %r9
	movl	%r15d, %r11d
	subl	%ecx, %r11d
	leaq	1(%rcx), %r10
	testb	$1, %r11b
	je	.LBB27_15
	movq	8(%rsp), %r11
	movq	(%r11,%rdx,8), %r11
	movq	%r11, %rdx
	sarq	$63, %rdx
	andq	%rbx, %rdx
	addq	%r11, %rdx
	cmpq	%rbx, %rdx
	jae	.LBB27_12
	movzbl	(%r9,%rdx), %edx
	jmp	.LBB27_14
	.p2align	4
.LBB27_12:
	xorl	%edx, %edx
.LBB27_14:
	movq	16(%r14), %r11
	movb	%dl, (%r11,%rcx)
	movq	%r10, %rcx
.LBB27_15:
	cmpq	%r10, %r15
	je	.LBB27_4
	imulq	%rdi, %rax
	addq	%rsi, %rax
	jmp	.LBB27_17
	.p2align	4
.LBB27_22:
	movzbl	(%r9,%rdx), %edx
.LBB27_23:
	movq	16(%r14), %r10
	movb	%dl, 1(%r10,%rcx)
	addq	$2, %rcx
	cmpq	%rcx, %r15
	je	.LBB27_4
.LBB27_17:
	movq	-8(%rax,%rcx,8), %r10
	movq	%r10, %rdx
	sarq	$63, %rdx
	andq	%rbx, %rdx
	addq	%r10, %rdx
	cmpq	%rbx, %rdx
	jae	.LBB27_18
	movzbl	(%r9,%rdx), %edx
	jmp	.LBB27_20
	.p2align	4
.LBB27_18:
	xorl	%edx, %edx
.LBB27_20:
	movq	16(%r14), %r10
	movb	%dl, (%r10,%rcx)
	movq	(%rax,%rcx,8), %r10
	movq	%r10, %rdx
	sarq	$63, %rdx
	andq	%rbx, %rdx
	addq	%r10, %rdx
	cmpq	%rbx, %rdx
	jb	.LBB27_22
	xorl	%edx, %edx
	jmp	.LBB27_23
.LBB27_47:
	cmpq	%r12, %r15
	jge	.LBB27_24
	leaq	(,%rbx,4), %rsi
	leaq	(,%rbp,8), %rdi
	negq	%rdi
	jmp	.LBB27_50
	.p2align	4
.LBB27_49:
	cmpq	%r12, %r8
	movq	16(%rsp), %rbp
	jge	.LBB27_24
.LBB27_50:
	movq	%r15, %rcx
	movq	%r15, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB27_51
	movq	%rcx, %rax
	cqto
	idivq	%rbp
	jmp	.LBB27_53
	.p2align	4
.LBB27_51:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB27_53:
	movq	(%rsp), %r13
	leaq	1(%rax), %r8
	imulq	%rbp, %r8
	cmpq	%r12, %r8
	movq	%r12, %r15
	cmovlq	%r8, %r15
	.p2align	4
.LBB27_54:
	cmpq	%rcx, %r15
	jle	.LBB27_54
	movq	%rsi, %r9
	imulq	%rax, %r9
	addq	(%r13), %r9
	movl	%r15d, %r11d
	subl	%ecx, %r11d
	leaq	1(%rcx), %r10
	testb	$1, %r11b
	je	.LBB27_60
	movq	8(%rsp), %r11
	movq	(%r11,%rdx,8), %r11
	movq	%r11, %rdx
	sarq	$63, %rdx
	andq	%rbx, %rdx
	addq	%r11, %rdx
	shlq	$2, %rcx
	cmpq	%rbx, %rdx
	jae	.LBB27_57
	addq	16(%r13), %rcx
	movl	(%r9,%rdx,4), %edx
	jmp	.LBB27_59
	.p2align	4
.LBB27_57:
	addq	16(%r13), %rcx
	xorl	%edx, %edx
.LBB27_59:
	movl	%edx, (%rcx)
	movq	%r10, %rcx
.LBB27_60:
	cmpq	%r10, %r15
	je	.LBB27_49
	movq	%r15, %rdx
	subq	%rcx, %rdx
	leaq	4(,%rcx,4), %r10
	imulq	%rdi, %rax
	addq	8(%rsp), %rax
	jmp	.LBB27_62
	.p2align	4
.LBB27_67:
	movq	16(%r13), %r11
	addq	%r10, %r11
	movl	(%r9,%r14,4), %ebp
.LBB27_68:
	movl	%ebp, (%r11)
	addq	$2, %rcx
	addq	$8, %r10
	addq	$-2, %rdx
	je	.LBB27_49
.LBB27_62:
	movq	-8(%rax,%r10,2), %r11
	movq	%r11, %r14
	sarq	$63, %r14
	andq	%rbx, %r14
	addq	%r11, %r14
	cmpq	%rbx, %r14
	jae	.LBB27_64
	movq	16(%r13), %r11
	addq	%r10, %r11
	addq	$-4, %r11
	movl	(%r9,%r14,4), %ebp
	jmp	.LBB27_65
	.p2align	4
.LBB27_64:
	leaq	(,%rcx,4), %r11
	addq	16(%r13), %r11
	xorl	%ebp, %ebp
.LBB27_65:
	movl	%ebp, (%r11)
	movq	(%rax,%r10,2), %r11
	movq	%r11, %r14
	sarq	$63, %r14
	andq	%rbx, %r14
	addq	%r11, %r14
	cmpq	%rbx, %r14
	jb	.LBB27_67
	leaq	1(%rcx), %r11
	shlq	$2, %r11
	addq	16(%r13), %r11
	xorl	%ebp, %ebp
	jmp	.LBB27_68
.LBB27_25:
	cmpq	%r12, %r15
	jge	.LBB27_24
	leaq	(%rbx,%rbx), %rsi
	leaq	(,%rbp,8), %rdi
	negq	%rdi
	jmp	.LBB27_28
	.p2align	4
.LBB27_27:
	cmpq	%r12, %r8
	movq	16(%rsp), %rbp
	jge	.LBB27_24
.LBB27_28:
	movq	%r15, %rcx
	movq	%r15, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB27_29
	movq	%rcx, %rax
	cqto
	idivq	%rbp
	jmp	.LBB27_31
	.p2align	4
.LBB27_29:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB27_31:
	movq	(%rsp), %r13
	leaq	1(%rax), %r8
	imulq	%rbp, %r8
	cmpq	%r12, %r8
	movq	%r12, %r15
	cmovlq	%r8, %r15
	.p2align	4
.LBB27_32:
	cmpq	%rcx, %r15
	jle	.LBB27_32
	movq	%rsi, %r9
	imulq	%rax, %r9
	addq	(%r13), %r9
	movl	%r15d, %r11d
	subl	%ecx, %r11d
	leaq	1(%rcx), %r10
	testb	$1, %r11b
	je	.LBB27_38
	movq	8(%rsp), %r11
	movq	(%r11,%rdx,8), %r11
	movq	%r11, %rdx
	sarq	$63, %rdx
	andq	%rbx, %rdx
	addq	%r11, %rdx
	addq	%rcx, %rcx
	cmpq	%rbx, %rdx
	jae	.LBB27_35
	addq	16(%r13), %rcx
	movzwl	(%r9,%rdx,2), %edx
	jmp	.LBB27_37
	.p2align	4
.LBB27_35:
	addq	16(%r13), %rcx
	xorl	%edx, %edx
.LBB27_37:
	movw	%dx, (%rcx)
	movq	%r10, %rcx
.LBB27_38:
	cmpq	%r10, %r15
	je	.LBB27_27
	movq	%r15, %rdx
	subq	%rcx, %rdx
	leaq	2(,%rcx,2), %r10
	imulq	%rdi, %rax
	addq	8(%rsp), %rax
	jmp	.LBB27_40
	.p2align	4
.LBB27_45:
	movq	16(%r13), %r11
	addq	%r10, %r11
	movzwl	(%r9,%r14,2), %ebp
.LBB27_46:
	movw	%bp, (%r11)
	addq	$2, %rcx
	addq	$4, %r10
	addq	$-2, %rdx
	je	.LBB27_27
.LBB27_40:
	movq	-8(%rax,%r10,4), %r11
	movq	%r11, %r14
	sarq	$63, %r14
	andq	%rbx, %r14
	addq	%r11, %r14
	cmpq	%rbx, %r14
	jae	.LBB27_42
	movq	16(%r13), %r11
	addq	%r10, %r11
	addq	$-2, %r11
	movzwl	(%r9,%r14,2), %ebp
	jmp	.LBB27_43
	.p2align	4
.LBB27_42:
	leaq	(%rcx,%rcx), %r11
	addq	16(%r13), %r11
	xorl	%ebp, %ebp
.LBB27_43:
	movw	%bp, (%r11)
	movq	(%rax,%r10,4), %r11
	movq	%r11, %r14
	sarq	$63, %r14
	andq	%rbx, %r14
	addq	%r11, %r14
	cmpq	%rbx, %r14
	jb	.LBB27_45
	leaq	1(%rcx), %r11
	addq	%r11, %r11
	addq	16(%r13), %r11
	xorl	%ebp, %ebp
	jmp	.LBB27_46
.LBB27_69:
	cmpq	%r12, %r15
	jge	.LBB27_24
	leaq	(,%rbx,8), %rsi
	leaq	(,%rbp,8), %rdi
	negq	%rdi
	jmp	.LBB27_74
	.p2align	4
.LBB27_73:
	cmpq	%r12, %r8
	jge	.LBB27_24
.LBB27_74:
	movq	%r15, %rcx
	movq	%r15, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB27_75
	movq	%rcx, %rax
	cqto
	idivq	%rbp
	jmp	.LBB27_77
	.p2align	4
.LBB27_75:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%ebp
.LBB27_77:
	movq	(%rsp), %r13
	leaq	1(%rax), %r8
	imulq	%rbp, %r8
	cmpq	%r12, %r8
	movq	%r12, %r15
	cmovlq	%r8, %r15
	.p2align	4
.LBB27_78:
	cmpq	%rcx, %r15
	jle	.LBB27_78
	movq	%rsi, %r9
	imulq	%rax, %r9
	addq	(%r13), %r9
	movl	%r15d, %r11d
	subl	%ecx, %r11d
	leaq	1(%rcx), %r10
	testb	$1, %r11b
	je	.LBB27_84
	movq	8(%rsp), %r11
	movq	(%r11,%rdx,8), %r11
	movq	%r11, %rdx
	sarq	$63, %rdx
	andq	%rbx, %rdx
	addq	%r11, %rdx
	shlq	$3, %rcx
	cmpq	%rbx, %rdx
	jae	.LBB27_81
	addq	16(%r13), %rcx
	movq	(%r9,%rdx,8), %rdx
	jmp	.LBB27_83
	.p2align	4
.LBB27_81:
	addq	16(%r13), %rcx
	xorl	%edx, %edx
.LBB27_83:
	movq	%rdx, (%rcx)
	movq	%r10, %rcx
.LBB27_84:
	cmpq	%r10, %r15
	je	.LBB27_73
	movq	%r15, %rdx
	subq	%rcx, %rdx
	leaq	8(,%rcx,8), %r10
	imulq	%rdi, %rax
	addq	8(%rsp), %rax
	jmp	.LBB27_86
	.p2align	4
.LBB27_91:
	movq	16(%r13), %r11
	addq	%r10, %r11
	movq	(%r9,%r14,8), %r14
.LBB27_92:
	movq	%r14, (%r11)
	addq	$2, %rcx
	addq	$16, %r10
	addq	$-2, %rdx
	je	.LBB27_73
.LBB27_86:
	movq	-8(%rax,%r10), %r11
	movq	%r11, %r14
	sarq	$63, %r14
	andq	%rbx, %r14
	addq	%r11, %r14
	cmpq	%rbx, %r14
	jae	.LBB27_88
	movq	16(%r13), %r11
	addq	%r10, %r11
	addq	$-8, %r11
	movq	(%r9,%r14,8), %r14
	jmp	.LBB27_89
	.p2align	4
.LBB27_88:
	leaq	(,%rcx,8), %r11
	addq	16(%r13), %r11
	xorl	%r14d, %r14d
.LBB27_89:
	movq	%r14, (%r11)
	movq	(%rax,%r10), %r11
	movq	%r11, %r14
	sarq	$63, %r14
	andq	%rbx, %r14
	addq	%r11, %r14
	cmpq	%rbx, %r14
	jb	.LBB27_91
	leaq	1(%rcx), %r11
	shlq	$3, %r11
	addq	16(%r13), %r11
	xorl	%r14d, %r14d
	jmp	.LBB27_92
.LBB27_71:
	cmpq	%r12, %r15
	jge	.LBB27_24
	movq	%rbx, %rax
	imulq	%r13, %rax
	movq	%rax, 48(%rsp)
	leaq	-65(%r13), %rax
	movq	%rax, 96(%rsp)
	shrq	$6, %rax
	incq	%rax
	movl	%eax, %ecx
	andl	$7, %ecx
	andq	$-8, %rax
	movq	%rax, 40(%rsp)
	movq	%rcx, 88(%rsp)
	shll	$6, %ecx
	movq	%rcx, 80(%rsp)
	movq	%r12, 56(%rsp)
	jmp	.LBB27_94
	.p2align	4
.LBB27_93:
	movq	%rbp, %r15
	movq	56(%rsp), %r12
	cmpq	%r12, 72(%rsp)
	movq	16(%rsp), %rbp
	jge	.LBB27_24
.LBB27_94:
	movq	%r15, %rax
	orq	%rbp, %rax
	shrq	$32, %rax
	je	.LBB27_95
	movq	%r15, %rax
	cqto
	idivq	%rbp
	movq	%rax, %r10
	jmp	.LBB27_97
	.p2align	4
.LBB27_95:
	movl	%r15d, %eax
	xorl	%edx, %edx
	divl	%ebp
	movl	%eax, %r10d
.LBB27_97:
	leaq	1(%r10), %rax
	imulq	%rbp, %rax
	cmpq	%r12, %rax
	movq	%r12, %rbp
	movq	%rax, 72(%rsp)
	cmovlq	%rax, %rbp
	.p2align	4
.LBB27_98:
	cmpq	%rbp, %r15
	jge	.LBB27_98
	movq	(%rsp), %rax
	movq	(%rax), %rax
	movq	48(%rsp), %rcx
	imulq	%r10, %rcx
	addq	%rax, %rcx
	movq	%rcx, 112(%rsp)
	movq	%r13, %r12
	imulq	%r15, %r12
	leaq	448(%r12), %r14
	movq	%rax, 104(%rsp)
	addq	$448, %rax
	movq	%rax, 64(%rsp)
	movq	%rbx, %rax
	imulq	%r10, %rax
	movq	%rax, 32(%rsp)
	imulq	16(%rsp), %r10
	movq	%r10, 24(%rsp)
	jmp	.LBB27_100
	.p2align	4
.LBB27_103:
	movq	%r15, %rdi
	imulq	%r13, %rdi
	movq	(%rsp), %rax
	addq	16(%rax), %rdi
	xorl	%esi, %esi
	movq	%r13, %rdx
	vzeroupper
	callq	memset@PLT
.LBB27_104:
	movq	24(%rsp), %r10
.LBB27_105:
	incq	%r15
	addq	%r13, %r14
	addq	%r13, %r12
	cmpq	%rbp, %r15
	je	.LBB27_93
.LBB27_100:
	movq	%r15, %rax
	subq	%r10, %rax
	movq	8(%rsp), %rcx
	movq	(%rcx,%rax,8), %rdx
	movq	%rdx, %rax
	sarq	$63, %rax
	andq	%rbx, %rax
	leaq	(%rax,%rdx), %rsi
	cmpq	%rbx, %rsi
	jae	.LBB27_103
	imulq	%r13, %rsi
	addq	112(%rsp), %rsi
	movq	(%rsp), %rcx
	movq	16(%rcx), %rcx
	movq	%r15, %rdi
	imulq	%r13, %rdi
	addq	%rcx, %rdi
	cmpq	$1023, %r13
	jle	.LBB27_109
	movq	%r13, %rdx
	vzeroupper
	callq	memcpy@PLT
	jmp	.LBB27_104
	.p2align	4
.LBB27_109:
	cmpq	$63, %r13
	jle	.LBB27_110
	cmpq	$64, %r13
	je	.LBB27_117
	cmpq	$448, 96(%rsp)
	jae	.LBB27_112
	xorl	%r8d, %r8d
	jmp	.LBB27_114
.LBB27_110:
	cmpq	$31, %r13
	jle	.LBB27_118
	vmovups	(%rsi), %ymm0
	vmovups	%ymm0, (%rdi)
	vmovups	-32(%rsi,%r13), %ymm0
	vmovups	%ymm0, -32(%rdi,%r13)
	jmp	.LBB27_105
.LBB27_118:
	cmpq	$16, %r13
	jl	.LBB27_120
	vmovups	(%rsi), %xmm0
	vmovups	%xmm0, (%rdi)
	vmovups	-16(%rsi,%r13), %xmm0
	vmovups	%xmm0, -16(%rdi,%r13)
	jmp	.LBB27_105
.LBB27_112:
	leaq	(%rcx,%r14), %r9
	movq	32(%rsp), %r8
	leaq	(%r8,%rax), %r10
	addq	%rdx, %r10
	imulq	%r13, %r10
	addq	64(%rsp), %r10
	movq	40(%rsp), %r11
	xorl	%r8d, %r8d
	.p2align	4
.LBB27_113:
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
	jne	.LBB27_113
.LBB27_114:
	cmpq	$0, 88(%rsp)
	movq	80(%rsp), %r9
	movq	24(%rsp), %r10
	je	.LBB27_117
	addq	32(%rsp), %rax
	addq	%rdx, %rax
	imulq	%r13, %rax
	addq	%r8, %rax
	addq	104(%rsp), %rax
	addq	%r12, %r8
	addq	%r8, %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB27_116:
	vmovups	(%rax,%rdx), %zmm0
	vmovups	%zmm0, (%rcx,%rdx)
	addq	$64, %rdx
	cmpq	%rdx, %r9
	jne	.LBB27_116
.LBB27_117:
	vmovups	-64(%rsi,%r13), %zmm0
	vmovups	%zmm0, -64(%rdi,%r13)
	jmp	.LBB27_105
.LBB27_120:
	cmpq	$8, %r13
	jl	.LBB27_122
	movq	(%rsi), %rax
	movq	%rax, (%rdi)
	movq	-8(%rsi,%r13), %rax
	movq	%rax, -8(%rdi,%r13)
	jmp	.LBB27_105
.LBB27_122:
	cmpq	$4, %r13
	jl	.LBB27_124
	movl	(%rsi), %eax
	movl	%eax, (%rdi)
	movl	-4(%rsi,%r13), %eax
	movl	%eax, -4(%rdi,%r13)
	jmp	.LBB27_105
.LBB27_124:
	cmpq	$2, %r13
	jl	.LBB27_105
	movzwl	(%rsi), %eax
	movw	%ax, (%rdi)
	movzwl	-2(%rsi,%r13), %eax
	movw	%ax, -2(%rdi,%r13)
	jmp	.LBB27_105
.LBB27_24:
	addq	$120, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end27:
	.size	nt_i64_gather__avx512, .Lfunc_end27-nt_i64_gather__avx512
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI27_0:
	.long	.LBB27_2-.LJTI27_0
	.long	.LBB27_25-.LJTI27_0
	.long	.LBB27_71-.LJTI27_0
	.long	.LBB27_47-.LJTI27_0
	.long	.LBB27_71-.LJTI27_0
	.long	.LBB27_71-.LJTI27_0
	.long	.LBB27_71-.LJTI27_0
	.long	.LBB27_69-.LJTI27_0
	.text
	.globl	nt_i32_check_indices__avx512
	.p2align	4
	.type	nt_i32_check_indices__avx512,@function
nt_i32_check_indices__avx512:
	cmpq	%rdx, %rsi
	je	.LBB28_10
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
	jmp	.LBB28_2
	.p2align	4
.LBB28_8:
	movq	24(%rdi), %rbx
	subq	%r11, %r14
	movq	%r14, (%rbx,%rsi,8)
	incq	%rsi
	addq	$4096, %r10
	cmpq	%rdx, %rsi
	je	.LBB28_9
.LBB28_2:
	addq	$4096, %r9
	movq	%rsi, %r11
	shlq	$12, %r11
	leaq	4096(%r11), %r15
	movq	8(%rdi), %rbx
	cmpq	%r15, %rbx
	cmovlq	%rbx, %r15
	movq	%r11, %r14
	cmpq	%r15, %r11
	jge	.LBB28_8
	cmpq	%r9, %rbx
	movq	%r9, %r15
	cmovlq	%rbx, %r15
	cmpq	%r10, %rbx
	cmovgeq	%r10, %rbx
	movq	%r11, %r14
	.p2align	4
.LBB28_4:
	movslq	(%rax,%r14,4), %r12
	cmpq	%r8, %r12
	jl	.LBB28_8
	cmpq	%r12, %rcx
	jle	.LBB28_8
	incq	%r14
	cmpq	%r14, %rbx
	jne	.LBB28_4
	movq	%r15, %r14
	jmp	.LBB28_8
.LBB28_9:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
.LBB28_10:
	retq
.Lfunc_end28:
	.size	nt_i32_check_indices__avx512, .Lfunc_end28-nt_i32_check_indices__avx512
	.globl	nt_i64_check_indices__avx512
	.p2align	4
	.type	nt_i64_check_indices__avx512,@function
nt_i64_check_indices__avx512:
	cmpq	%rdx, %rsi
	je	.LBB29_10
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
	jmp	.LBB29_2
	.p2align	4
.LBB29_8:
	movq	24(%rdi), %rbx
	subq	%r11, %r14
	movq	%r14, (%rbx,%rsi,8)
	incq	%rsi
	addq	$4096, %r10
	cmpq	%rdx, %rsi
	je	.LBB29_9
.LBB29_2:
	addq	$4096, %r9
	movq	%rsi, %r11
	shlq	$12, %r11
	leaq	4096(%r11), %r15
	movq	8(%rdi), %rbx
	cmpq	%r15, %rbx
	cmovlq	%rbx, %r15
	movq	%r11, %r14
	cmpq	%r15, %r11
	jge	.LBB29_8
	cmpq	%r9, %rbx
	movq	%r9, %r15
	cmovlq	%rbx, %r15
	cmpq	%r10, %rbx
	cmovgeq	%r10, %rbx
	movq	%r11, %r14
	.p2align	4
.LBB29_4:
	movq	(%rax,%r14,8), %r12
	cmpq	%r8, %r12
	jl	.LBB29_8
	cmpq	%rcx, %r12
	jge	.LBB29_8
	incq	%r14
	cmpq	%r14, %rbx
	jne	.LBB29_4
	movq	%r15, %r14
	jmp	.LBB29_8
.LBB29_9:
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
.LBB29_10:
	retq
.Lfunc_end29:
	.size	nt_i64_check_indices__avx512, .Lfunc_end29-nt_i64_check_indices__avx512
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
	je	.LBB30_3
	cmpq	%rcx, %rsi
	jge	.LBB30_33
	movq	-104(%rsp), %rax
	movl	32(%rax), %eax
	orl	%r13d, %eax
	testb	$63, %al
	sete	%al
	movl	%eax, -84(%rsp)
	jmp	.LBB30_5
.LBB30_3:
	cmpq	%rcx, %rsi
	jge	.LBB30_33
	movl	$0, -84(%rsp)
.LBB30_5:
	sarq	$9, %r9
	sarq	$8, %r10
	imulq	%r9, %r10
	movq	%rsi, %rax
	orq	%r10, %rax
	shrq	$32, %rax
	je	.LBB30_6
	movq	%rsi, %rax
	cqto
	idivq	%r10
	jmp	.LBB30_8
.LBB30_6:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r10d
.LBB30_8:
	movq	%rax, %r8
	movq	%rdx, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	movq	%rcx, 32(%rsp)
	movq	%rsi, -24(%rsp)
	je	.LBB30_9
	movq	%rdx, %rax
	cqto
	idivq	%r9
	movq	%rdx, %r11
	movq	%rax, %rcx
	jmp	.LBB30_11
.LBB30_9:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %r11d
	movl	%eax, %ecx
.LBB30_11:
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
	js	.LBB30_27
	movq	%r8, %rax
	testb	$1, %sil
	jne	.LBB30_14
	movq	%rdi, %rsi
	testq	%rdi, %rdi
	jne	.LBB30_19
	jmp	.LBB30_27
.LBB30_14:
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
	je	.LBB30_15
	cqto
	idivq	%r10
	jmp	.LBB30_17
.LBB30_15:
	xorl	%edx, %edx
	divl	%r10d
.LBB30_17:
	imulq	%rdx, %r9
	addq	%r9, -120(%rsp)
	imulq	%rdx, %r8
	movq	%rbx, %r10
	addq	%r8, %r10
	addq	$-2, %rsi
	testq	%rdi, %rdi
	je	.LBB30_27
.LBB30_19:
	leaq	(%rsi,%rsi,2), %rdx
	addq	$2, %rsi
	movq	-104(%rsp), %rdi
	leaq	(%rdi,%rdx,8), %rdi
	addq	$72, %rdi
	jmp	.LBB30_20
	.p2align	4
.LBB30_24:
	xorl	%edx, %edx
	divl	%r15d
.LBB30_26:
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
	jle	.LBB30_27
.LBB30_20:
	movq	%r10, %rbp
	movq	-16(%rdi), %r10
	movq	-8(%rdi), %r9
	movq	(%rdi), %r8
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB30_21
	cqto
	idivq	%r10
	movq	%rdx, %r10
	jmp	.LBB30_23
	.p2align	4
.LBB30_21:
	xorl	%edx, %edx
	divl	%r10d
	movl	%edx, %r10d
.LBB30_23:
	movq	-40(%rdi), %r15
	movq	-32(%rdi), %r14
	movq	-24(%rdi), %rbx
	movq	%rax, %rdx
	orq	%r15, %rdx
	shrq	$32, %rdx
	je	.LBB30_24
	cqto
	idivq	%r15
	jmp	.LBB30_26
.LBB30_27:
	movq	32(%rsp), %rdx
	movq	-24(%rsp), %rbp
	cmpq	%rdx, %rbp
	jne	.LBB30_28
.LBB30_31:
	cmpb	$0, -84(%rsp)
	je	.LBB30_33
	sfence
.LBB30_33:
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
.LBB30_28:
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
	jmp	.LBB30_29
	.p2align	4
.LBB30_85:
	movq	-24(%rsp), %rbp
	cmpq	32(%rsp), %rbp
	movq	-80(%rsp), %r10
	movq	120(%rsp), %r15
	je	.LBB30_31
.LBB30_29:
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
	je	.LBB30_30
	cqto
	idivq	%rsi
	jmp	.LBB30_35
	.p2align	4
.LBB30_30:
	xorl	%edx, %edx
	divl	%esi
.LBB30_35:
	movq	24(%rsp), %rcx
	movq	%rax, %r11
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%rbp, -24(%rsp)
	movq	%r10, -48(%rsp)
	je	.LBB30_36
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	jmp	.LBB30_38
	.p2align	4
.LBB30_36:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB30_38:
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
	js	.LBB30_49
	movq	%r11, %rax
	testb	$1, %cl
	jne	.LBB30_41
	movq	%r10, %rsi
	testq	%r10, %r10
	jne	.LBB30_46
	jmp	.LBB30_49
	.p2align	4
.LBB30_41:
	movq	%rcx, -96(%rsp)
	leaq	(%r10,%r10,2), %rcx
	movq	88(%rsp), %rbp
	movq	(%rbp,%rcx,8), %rsi
	movq	8(%rbp,%rcx,8), %r11
	movq	16(%rbp,%rcx,8), %rcx
	movq	%rax, %rbp
	orq	%rsi, %rbp
	shrq	$32, %rbp
	je	.LBB30_42
	cqto
	idivq	%rsi
	jmp	.LBB30_44
.LBB30_42:
	xorl	%edx, %edx
	divl	%esi
.LBB30_44:
	imulq	%rdx, %r11
	addq	%r11, -120(%rsp)
	imulq	%rdx, %rcx
	addq	%rcx, -80(%rsp)
	movq	-96(%rsp), %rsi
	addq	$-2, %rsi
	testq	%r10, %r10
	je	.LBB30_49
.LBB30_46:
	leaq	(%rsi,%rsi,2), %rcx
	addq	$2, %rsi
	movq	96(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %r10
	jmp	.LBB30_47
	.p2align	4
.LBB30_88:
	xorl	%edx, %edx
	divl	%esi
.LBB30_90:
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
	jle	.LBB30_49
.LBB30_47:
	movq	-16(%r10), %rcx
	movq	-8(%r10), %rbp
	movq	(%r10), %rdx
	movq	%rdx, -112(%rsp)
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	movq	%rsi, -96(%rsp)
	je	.LBB30_48
	cqto
	idivq	%rcx
	movq	%rdx, -72(%rsp)
	jmp	.LBB30_87
	.p2align	4
.LBB30_48:
	xorl	%edx, %edx
	divl	%ecx
	movq	%rdx, -72(%rsp)
.LBB30_87:
	movq	-40(%r10), %rsi
	movq	-32(%r10), %r11
	movq	-24(%r10), %rcx
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB30_88
	cqto
	idivq	%rsi
	jmp	.LBB30_90
	.p2align	4
.LBB30_49:
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
	jl	.LBB30_79
	cmpq	$16, %r15
	jl	.LBB30_79
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
	jmp	.LBB30_52
	.p2align	4
.LBB30_77:
	movq	-32(%rsp), %rdx
	movq	-8(%rsp), %r10
	movq	-16(%rsp), %r11
.LBB30_78:
	movq	%rax, %rbp
	cmpq	%r15, 128(%rsp)
	jge	.LBB30_85
.LBB30_52:
	leaq	64(%rbp), %rax
	cmpq	%rax, %r15
	movq	%rax, 128(%rsp)
	cmovlq	%r15, %rax
	cmpq	$64, %rdi
	movq	%rbp, -64(%rsp)
	movq	%rax, -72(%rsp)
	jb	.LBB30_53
	xorl	%eax, %eax
	jmp	.LBB30_55
	.p2align	4
.LBB30_63:
	movq	-40(%rsp), %r15
	movq	(%rsp), %rdi
	movq	-96(%rsp), %rsi
	movq	-8(%rsp), %r10
	movq	-16(%rsp), %r11
	movq	-64(%rsp), %rbp
	movq	144(%rsp), %rcx
.LBB30_70:
	leaq	64(%rcx), %rax
	subq	$-128, %rcx
	cmpq	%rcx, %rdi
	jl	.LBB30_71
.LBB30_55:
	movq	%rax, %rcx
	cmpb	$0, -121(%rsp)
	je	.LBB30_57
	movq	%rcx, %rax
	xorl	%ecx, %ecx
	incq	%rcx
	.p2align	4
.LBB30_64:
	prefetcht0	(%r10,%r11)
	cmpq	$448, %r11
	je	.LBB30_65
	incq	%rcx
	addq	$64, %r11
	cmpq	$65, %rcx
	jne	.LBB30_64
	jmp	.LBB30_68
.LBB30_65:
	addq	%r12, %r10
	movl	$0, %r11d
	cmpq	$64, %rcx
	je	.LBB30_69
	incq	%rcx
	jmp	.LBB30_64
	.p2align	4
.LBB30_68:
	movq	%rax, %rcx
.LBB30_57:
	cmpq	%rbp, %r15
	jle	.LBB30_70
.LBB30_58:
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
	jmp	.LBB30_59
	.p2align	4
.LBB30_61:
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
.LBB30_62:
	addq	$16, %rcx
	cmpq	-72(%rsp), %rcx
	movq	152(%rsp), %rbx
	movq	8(%rsp), %rsi
	movq	-32(%rsp), %rdx
	jge	.LBB30_63
.LBB30_59:
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
	je	.LBB30_61
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
	jmp	.LBB30_62
.LBB30_69:
	movl	$0, %r11d
	cmpq	%rbp, %r15
	movq	%rax, %rcx
	jle	.LBB30_70
	jmp	.LBB30_58
	.p2align	4
.LBB30_53:
	movq	$0, -112(%rsp)
	jmp	.LBB30_72
	.p2align	4
.LBB30_71:
	movq	%rax, -112(%rsp)
	cmpq	%rdi, %rax
	movq	-72(%rsp), %rax
	jge	.LBB30_78
.LBB30_72:
	movq	%r11, -16(%rsp)
	movq	%r10, -8(%rsp)
	jmp	.LBB30_73
	.p2align	4
.LBB30_76:
	movq	-112(%rsp), %rdx
	addq	$16, %rdx
	movq	(%rsp), %rdi
	movq	%rdx, -112(%rsp)
	cmpq	%rdi, %rdx
	movq	-40(%rsp), %r15
	movq	-64(%rsp), %rbp
	jge	.LBB30_77
.LBB30_73:
	cmpq	%rbp, %r15
	movq	72(%rsp), %r15
	movq	64(%rsp), %rdi
	movq	8(%rsp), %r10
	jle	.LBB30_76
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
.LBB30_75:
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
	jl	.LBB30_75
	jmp	.LBB30_76
	.p2align	4
.LBB30_79:
	testq	%r15, %r15
	je	.LBB30_85
	xorl	%eax, %eax
	jmp	.LBB30_81
	.p2align	4
.LBB30_84:
	incq	%rax
	addq	%r13, %r10
	movq	%r10, -48(%rsp)
	incq	-56(%rsp)
	cmpq	%r15, %rax
	je	.LBB30_85
.LBB30_81:
	testq	%rdi, %rdi
	movq	-48(%rsp), %r10
	je	.LBB30_84
	movq	-56(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB30_83:
	movzbl	(%rcx), %esi
	movb	%sil, (%r10,%rdx)
	incq	%rdx
	addq	%r12, %rcx
	cmpq	%rdx, %rdi
	jne	.LBB30_83
	jmp	.LBB30_84
.Lfunc_end30:
	.size	nt_b8_transpose__avx512, .Lfunc_end30-nt_b8_transpose__avx512
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
	je	.LBB31_3
	cmpq	%rcx, %rsi
	jge	.LBB31_33
	movq	-120(%rsp), %rax
	movl	32(%rax), %eax
	orl	%ebp, %eax
	testb	$63, %al
	movq	%rsi, %rax
	sete	%dl
	movl	%edx, -84(%rsp)
	jmp	.LBB31_5
.LBB31_3:
	cmpq	%rcx, %rsi
	jge	.LBB31_33
	movq	%rsi, %rax
	movl	$0, -84(%rsp)
.LBB31_5:
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
	je	.LBB31_6
	cqto
	idivq	%r9
	jmp	.LBB31_8
.LBB31_6:
	xorl	%edx, %edx
	divl	%r9d
.LBB31_8:
	movq	%rax, %rdi
	movq	%rdx, %rax
	movq	-16(%rsp), %rsi
	orq	%rsi, %rax
	shrq	$32, %rax
	movq	%rcx, 16(%rsp)
	je	.LBB31_9
	movq	%rdx, %rax
	cqto
	idivq	%rsi
	movq	%rdx, %rbx
	movq	%rax, %r14
	jmp	.LBB31_11
.LBB31_9:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%esi
	movl	%edx, %ebx
	movl	%eax, %r14d
.LBB31_11:
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
	js	.LBB31_27
	movq	%rdi, %rax
	testb	$1, %sil
	jne	.LBB31_14
	movq	%rcx, %rsi
	testq	%rcx, %rcx
	jne	.LBB31_19
	jmp	.LBB31_27
.LBB31_14:
	movq	-120(%rsp), %rdx
	addq	$56, %rdx
	leaq	(%rcx,%rcx,2), %rdi
	movq	(%rdx,%rdi,8), %r9
	movq	8(%rdx,%rdi,8), %r8
	movq	16(%rdx,%rdi,8), %rdi
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB31_15
	cqto
	idivq	%r9
	jmp	.LBB31_17
.LBB31_15:
	xorl	%edx, %edx
	divl	%r9d
.LBB31_17:
	imulq	%rdx, %r8
	addq	%r8, %r11
	imulq	%rdx, %rdi
	addq	%rdi, %r13
	addq	$-2, %rsi
	testq	%rcx, %rcx
	je	.LBB31_27
.LBB31_19:
	leaq	(%rsi,%rsi,2), %rcx
	addq	$2, %rsi
	movq	-120(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %rcx
	addq	$72, %rcx
	jmp	.LBB31_20
	.p2align	4
.LBB31_24:
	xorl	%edx, %edx
	divl	%r12d
.LBB31_26:
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
	jle	.LBB31_27
.LBB31_20:
	movq	-16(%rcx), %r9
	movq	-8(%rcx), %r8
	movq	(%rcx), %rdi
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB31_21
	cqto
	idivq	%r9
	movq	%rdx, %r10
	jmp	.LBB31_23
	.p2align	4
.LBB31_21:
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %r10d
.LBB31_23:
	movq	-40(%rcx), %r12
	movq	-32(%rcx), %r14
	movq	-24(%rcx), %r9
	movq	%rax, %rdx
	orq	%r12, %rdx
	shrq	$32, %rdx
	je	.LBB31_24
	cqto
	idivq	%r12
	jmp	.LBB31_26
.LBB31_27:
	movq	16(%rsp), %rcx
	cmpq	%rcx, %r15
	jne	.LBB31_28
.LBB31_31:
	cmpb	$0, -84(%rsp)
	je	.LBB31_33
	sfence
.LBB31_33:
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
.LBB31_28:
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
	jmp	.LBB31_29
	.p2align	4
.LBB31_84:
	movq	104(%rsp), %rax
	cmpq	16(%rsp), %rax
	movq	96(%rsp), %r8
	movq	88(%rsp), %r9
	je	.LBB31_31
.LBB31_29:
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
	je	.LBB31_30
	cqto
	idivq	%rsi
	jmp	.LBB31_35
	.p2align	4
.LBB31_30:
	xorl	%edx, %edx
	divl	%esi
.LBB31_35:
	movq	-16(%rsp), %rcx
	movq	-80(%rsp), %r15
	movq	%rax, %r9
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%r8, -32(%rsp)
	je	.LBB31_36
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rsi
	jmp	.LBB31_38
	.p2align	4
.LBB31_36:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %esi
.LBB31_38:
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
	js	.LBB31_49
	movq	%r9, %rax
	testb	$1, %r13b
	jne	.LBB31_41
	movq	%rcx, %r13
	testq	%rcx, %rcx
	jne	.LBB31_46
	jmp	.LBB31_49
	.p2align	4
.LBB31_41:
	leaq	(%rcx,%rcx,2), %r10
	movq	56(%rsp), %rsi
	movq	(%rsi,%r10,8), %r9
	movq	8(%rsi,%r10,8), %r8
	movq	16(%rsi,%r10,8), %rsi
	movq	%rax, %r10
	orq	%r9, %r10
	shrq	$32, %r10
	je	.LBB31_42
	cqto
	idivq	%r9
	jmp	.LBB31_44
.LBB31_42:
	xorl	%edx, %edx
	divl	%r9d
.LBB31_44:
	imulq	%rdx, %r8
	addq	%r8, -128(%rsp)
	imulq	%rdx, %rsi
	addq	%rsi, -112(%rsp)
	addq	$-2, %r13
	testq	%rcx, %rcx
	je	.LBB31_49
.LBB31_46:
	leaq	(,%r13,2), %rcx
	addq	%r13, %rcx
	addq	$2, %r13
	movq	64(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %rcx
	jmp	.LBB31_47
	.p2align	4
.LBB31_87:
	xorl	%edx, %edx
	divl	%esi
.LBB31_89:
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
	jle	.LBB31_49
.LBB31_47:
	movq	-16(%rcx), %rsi
	movq	-8(%rcx), %r10
	movq	(%rcx), %rdx
	movq	%rdx, -64(%rsp)
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	movq	%r13, -96(%rsp)
	je	.LBB31_48
	cqto
	idivq	%rsi
	movq	%rdx, -104(%rsp)
	jmp	.LBB31_86
	.p2align	4
.LBB31_48:
	xorl	%edx, %edx
	divl	%esi
	movq	%rdx, -104(%rsp)
.LBB31_86:
	movq	-40(%rcx), %rsi
	movq	-32(%rcx), %r8
	movq	-24(%rcx), %rdx
	movq	%rdx, -40(%rsp)
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB31_87
	cqto
	idivq	%rsi
	jmp	.LBB31_89
	.p2align	4
.LBB31_49:
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
	jl	.LBB31_78
	cmpq	$8, %r9
	jl	.LBB31_78
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
	jmp	.LBB31_52
	.p2align	4
.LBB31_72:
	movq	-80(%rsp), %r15
	movq	40(%rsp), %rdi
	movq	120(%rsp), %r12
	movq	-72(%rsp), %rdx
	movq	-96(%rsp), %rsi
	movq	112(%rsp), %rbx
.LBB31_73:
	movq	%rsi, %r13
	cmpq	%r9, 128(%rsp)
	jge	.LBB31_84
.LBB31_52:
	leaq	32(%r13), %rsi
	cmpq	%rsi, %r9
	movq	%rsi, 128(%rsp)
	cmovlq	%r9, %rsi
	cmpq	$32, %r10
	movq	%r13, -64(%rsp)
	movq	%rsi, -96(%rsp)
	jb	.LBB31_53
	xorl	%ecx, %ecx
	jmp	.LBB31_55
	.p2align	4
.LBB31_64:
	movq	(%rsp), %r9
	movq	-72(%rsp), %rdx
	movq	-64(%rsp), %r13
.LBB31_65:
	movq	-40(%rsp), %rcx
	leaq	32(%rcx), %r10
	addq	$64, %rcx
	cmpq	%rcx, -32(%rsp)
	movq	%r10, %rcx
	jl	.LBB31_66
.LBB31_55:
	movq	%rcx, -40(%rsp)
	cmpb	$0, -8(%rsp)
	je	.LBB31_58
	xorl	%ecx, %ecx
	incq	%rcx
	.p2align	4
.LBB31_75:
	prefetcht0	(%rdx,%r8)
	cmpq	$448, %r8
	je	.LBB31_76
	incq	%rcx
	addq	$64, %r8
	cmpq	$33, %rcx
	jne	.LBB31_75
	jmp	.LBB31_58
.LBB31_76:
	addq	%r14, %rdx
	movl	$0, %r8d
	cmpq	$32, %rcx
	je	.LBB31_57
	incq	%rcx
	jmp	.LBB31_75
.LBB31_57:
	movl	$0, %r8d
	.p2align	4
.LBB31_58:
	cmpq	%r13, %r9
	jle	.LBB31_65
	movq	%rdx, -72(%rsp)
	movq	-40(%rsp), %rdx
	movq	%rdx, %r9
	imulq	%r14, %r9
	addq	-56(%rsp), %r9
	movq	-48(%rsp), %rcx
	leaq	(%rcx,%rdx,2), %rcx
	movq	%rcx, -104(%rsp)
	jmp	.LBB31_60
	.p2align	4
.LBB31_62:
	vmovdqu64	%zmm7, (%r10)
	vmovdqu64	%zmm6, (%r10,%rbp)
	vmovdqu64	%zmm5, (%rdx)
	vmovdqu64	%zmm4, (%rdx,%rbp)
	vmovdqu64	%zmm3, (%rsi)
	vmovdqu64	%zmm2, (%rsi,%rbp)
	vmovdqu64	%zmm1, (%rcx)
	vmovdqu64	%zmm0, (%rcx,%rbp)
.LBB31_63:
	addq	$8, %r13
	movq	-96(%rsp), %rsi
	cmpq	%rsi, %r13
	jge	.LBB31_64
.LBB31_60:
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
	je	.LBB31_62
	vmovntdq	%zmm7, (%r10)
	vmovntdq	%zmm6, (%r10,%rbp)
	vmovntdq	%zmm5, (%rdx)
	vmovntdq	%zmm4, (%rdx,%rbp)
	vmovntdq	%zmm3, (%rsi)
	vmovntdq	%zmm2, (%rsi,%rbp)
	vmovntdq	%zmm1, (%rcx)
	vmovntdq	%zmm0, (%rcx,%rbp)
	jmp	.LBB31_63
	.p2align	4
.LBB31_53:
	xorl	%ecx, %ecx
	jmp	.LBB31_67
	.p2align	4
.LBB31_66:
	movq	-32(%rsp), %r10
	cmpq	%r10, %rcx
	jge	.LBB31_73
.LBB31_67:
	movq	%rdx, -72(%rsp)
	jmp	.LBB31_68
	.p2align	4
.LBB31_71:
	movq	-104(%rsp), %rcx
	addq	$8, %rcx
	movq	-32(%rsp), %r10
	cmpq	%r10, %rcx
	movq	(%rsp), %r9
	movq	-64(%rsp), %r13
	jge	.LBB31_72
.LBB31_68:
	movq	%rcx, -104(%rsp)
	cmpq	%r13, %r9
	movq	-24(%rsp), %rcx
	movq	48(%rsp), %rdi
	movq	40(%rsp), %r12
	movq	-96(%rsp), %rbx
	jle	.LBB31_71
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
.LBB31_70:
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
	jl	.LBB31_70
	jmp	.LBB31_71
	.p2align	4
.LBB31_78:
	testq	%r9, %r9
	je	.LBB31_84
	xorl	%eax, %eax
	jmp	.LBB31_80
	.p2align	4
.LBB31_83:
	incq	%rax
	addq	%rbp, %r8
	movq	%r8, -48(%rsp)
	addq	$2, -56(%rsp)
	cmpq	%r9, %rax
	je	.LBB31_84
.LBB31_80:
	testq	%r10, %r10
	movq	-48(%rsp), %r8
	je	.LBB31_83
	movq	-56(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB31_82:
	movzwl	(%rcx), %esi
	movw	%si, (%r8,%rdx,2)
	incq	%rdx
	addq	%r14, %rcx
	cmpq	%rdx, %r10
	jne	.LBB31_82
	jmp	.LBB31_83
.Lfunc_end31:
	.size	nt_b16_transpose__avx512, .Lfunc_end31-nt_b16_transpose__avx512
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
	je	.LBB32_3
	cmpq	%r8, %rsi
	jge	.LBB32_34
	movq	-128(%rsp), %rax
	movl	32(%rax), %eax
	orl	%ebp, %eax
	testb	$63, %al
	sete	%al
	movl	%eax, -108(%rsp)
	jmp	.LBB32_5
.LBB32_3:
	cmpq	%r8, %rsi
	jge	.LBB32_34
	movl	$0, -108(%rsp)
.LBB32_5:
	sarq	$7, %r9
	sarq	$6, %rcx
	imulq	%r9, %rcx
	movq	%rsi, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%rcx, 48(%rsp)
	je	.LBB32_6
	movq	%rsi, %rax
	cqto
	idivq	%rcx
	jmp	.LBB32_8
.LBB32_6:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB32_8:
	movq	%rax, %rdi
	movq	%rdx, %rax
	orq	%r9, %rax
	shrq	$32, %rax
	je	.LBB32_9
	movq	%rdx, %rax
	cqto
	idivq	%r9
	movq	%rdx, %r11
	movq	%rax, %rbx
	jmp	.LBB32_11
.LBB32_9:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %r11d
	movl	%eax, %ebx
.LBB32_11:
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
	js	.LBB32_12
	movq	%rdi, %rax
	testb	$1, %r15b
	jne	.LBB32_15
	movq	%rcx, %r15
	movq	%r10, %r8
	testq	%rcx, %rcx
	jne	.LBB32_20
	jmp	.LBB32_28
.LBB32_12:
	movq	%r10, %r8
	jmp	.LBB32_28
.LBB32_15:
	movq	-128(%rsp), %rdx
	addq	$56, %rdx
	leaq	(%rcx,%rcx,2), %rdi
	movq	(%rdx,%rdi,8), %r9
	movq	8(%rdx,%rdi,8), %r8
	movq	16(%rdx,%rdi,8), %rdi
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB32_16
	cqto
	idivq	%r9
	jmp	.LBB32_18
.LBB32_16:
	xorl	%edx, %edx
	divl	%r9d
.LBB32_18:
	imulq	%rdx, %r8
	addq	%r8, %r12
	imulq	%rdx, %rdi
	movq	%r10, %r8
	addq	%rdi, %r8
	addq	$-2, %r15
	testq	%rcx, %rcx
	je	.LBB32_28
.LBB32_20:
	leaq	(%r15,%r15,2), %rcx
	addq	$2, %r15
	movq	-128(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %rdi
	addq	$72, %rdi
	jmp	.LBB32_21
	.p2align	4
.LBB32_25:
	xorl	%edx, %edx
	divl	%r14d
.LBB32_27:
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
	jle	.LBB32_28
.LBB32_21:
	movq	%r8, %r13
	movq	-16(%rdi), %r9
	movq	-8(%rdi), %rcx
	movq	(%rdi), %r8
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB32_22
	cqto
	idivq	%r9
	movq	%rdx, %r10
	jmp	.LBB32_24
	.p2align	4
.LBB32_22:
	xorl	%edx, %edx
	divl	%r9d
	movl	%edx, %r10d
.LBB32_24:
	movq	-40(%rdi), %r14
	movq	-32(%rdi), %rbx
	movq	-24(%rdi), %r9
	movq	%rax, %rdx
	orq	%r14, %rdx
	shrq	$32, %rdx
	je	.LBB32_25
	cqto
	idivq	%r14
	jmp	.LBB32_27
.LBB32_28:
	movq	-8(%rsp), %rax
	cmpq	%rax, %rsi
	movq	-96(%rsp), %r13
	jne	.LBB32_29
.LBB32_32:
	cmpb	$0, -108(%rsp)
	je	.LBB32_34
	sfence
.LBB32_34:
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
.LBB32_29:
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
	jmp	.LBB32_30
	.p2align	4
.LBB32_84:
	movq	64(%rsp), %r10
	cmpq	-8(%rsp), %r10
	movq	-56(%rsp), %r8
	movq	56(%rsp), %rbx
	je	.LBB32_32
.LBB32_30:
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
	je	.LBB32_31
	cqto
	idivq	%rdi
	jmp	.LBB32_36
	.p2align	4
.LBB32_31:
	xorl	%edx, %edx
	divl	%edi
.LBB32_36:
	movq	-16(%rsp), %rcx
	movq	%rax, %r8
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%r9, -32(%rsp)
	movq	%rbx, -40(%rsp)
	je	.LBB32_37
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	jmp	.LBB32_39
	.p2align	4
.LBB32_37:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB32_39:
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
	js	.LBB32_50
	movq	%r8, %rax
	testb	$1, %r13b
	jne	.LBB32_42
	movq	%rcx, %r13
	testq	%rcx, %rcx
	jne	.LBB32_47
	jmp	.LBB32_50
	.p2align	4
.LBB32_42:
	movq	%r9, %rbx
	leaq	(%rcx,%rcx,2), %rdx
	movq	24(%rsp), %rdi
	movq	(%rdi,%rdx,8), %r9
	movq	8(%rdi,%rdx,8), %r8
	movq	16(%rdi,%rdx,8), %rdi
	movq	%rax, %rdx
	orq	%r9, %rdx
	shrq	$32, %rdx
	je	.LBB32_43
	cqto
	idivq	%r9
	jmp	.LBB32_45
.LBB32_43:
	xorl	%edx, %edx
	divl	%r9d
.LBB32_45:
	imulq	%rdx, %r8
	addq	%r8, %r15
	imulq	%rdx, %rdi
	movq	%rbx, %r9
	addq	%rdi, %r9
	addq	$-2, %r13
	testq	%rcx, %rcx
	je	.LBB32_50
.LBB32_47:
	leaq	(,%r13,2), %rcx
	addq	%r13, %rcx
	addq	$2, %r13
	movq	32(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %r8
	jmp	.LBB32_48
	.p2align	4
.LBB32_87:
	xorl	%edx, %edx
	divl	%r13d
.LBB32_89:
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
	jle	.LBB32_50
.LBB32_48:
	movq	%r9, -56(%rsp)
	movq	-16(%r8), %rdi
	movq	-8(%r8), %rcx
	movq	(%r8), %r9
	movq	%rax, %rdx
	orq	%rdi, %rdx
	shrq	$32, %rdx
	movq	%r13, -120(%rsp)
	je	.LBB32_49
	cqto
	idivq	%rdi
	movq	%rdx, %r10
	jmp	.LBB32_86
	.p2align	4
.LBB32_49:
	xorl	%edx, %edx
	divl	%edi
	movl	%edx, %r10d
.LBB32_86:
	movq	-40(%r8), %r13
	movq	-32(%r8), %rdi
	movq	-24(%r8), %rbx
	movq	%rax, %rdx
	orq	%r13, %rdx
	shrq	$32, %rdx
	je	.LBB32_87
	cqto
	idivq	%r13
	jmp	.LBB32_89
	.p2align	4
.LBB32_50:
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
	jl	.LBB32_78
	cmpq	$4, %rbx
	jl	.LBB32_78
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
	jmp	.LBB32_53
	.p2align	4
.LBB32_72:
	movq	%r9, %r13
	cmpq	%rbx, 72(%rsp)
	jge	.LBB32_84
.LBB32_53:
	leaq	16(%r13), %r9
	cmpq	%r9, %rbx
	movq	%r9, 72(%rsp)
	cmovlq	%rbx, %r9
	cmpq	$16, %r15
	movq	%r13, -120(%rsp)
	jb	.LBB32_54
	xorl	%edx, %edx
	jmp	.LBB32_56
	.p2align	4
.LBB32_65:
	movq	-32(%rsp), %rbx
	movq	-40(%rsp), %r15
	movq	-120(%rsp), %r13
	movq	88(%rsp), %rdi
.LBB32_66:
	leaq	16(%rdi), %rdx
	addq	$32, %rdi
	cmpq	%rdi, %r15
	jl	.LBB32_67
.LBB32_56:
	movq	%rdx, %rdi
	cmpb	$0, -48(%rsp)
	je	.LBB32_59
	xorl	%ecx, %ecx
	movq	-104(%rsp), %rdx
	incq	%rcx
	.p2align	4
.LBB32_73:
	prefetcht0	(%rdx,%r10)
	cmpq	$448, %r10
	je	.LBB32_74
	incq	%rcx
	addq	$64, %r10
	cmpq	$17, %rcx
	jne	.LBB32_73
	jmp	.LBB32_77
.LBB32_74:
	addq	%r14, %rdx
	movl	$0, %r10d
	cmpq	$16, %rcx
	je	.LBB32_58
	incq	%rcx
	jmp	.LBB32_73
	.p2align	4
.LBB32_77:
	movq	%rdx, -104(%rsp)
.LBB32_59:
	cmpq	%r13, %rbx
	jle	.LBB32_66
.LBB32_60:
	movq	%rdi, %rdx
	imulq	%r14, %rdx
	addq	-88(%rsp), %rdx
	movq	-80(%rsp), %rcx
	movq	%rdi, 88(%rsp)
	leaq	(%rcx,%rdi,4), %rdi
	movq	%r13, %rbx
	jmp	.LBB32_61
	.p2align	4
.LBB32_63:
	vmovups	%zmm3, (%rcx)
	vmovups	%zmm2, (%rcx,%rbp)
	vmovups	%zmm1, (%r13)
	vmovups	%zmm0, (%r13,%rbp)
.LBB32_64:
	addq	$4, %rbx
	cmpq	%r9, %rbx
	jge	.LBB32_65
.LBB32_61:
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
	je	.LBB32_63
	vmovntps	%zmm3, (%rcx)
	vmovntps	%zmm2, (%rcx,%rbp)
	vmovntps	%zmm1, (%r13)
	vmovntps	%zmm0, (%r13,%rbp)
	jmp	.LBB32_64
.LBB32_58:
	movq	%rdx, -104(%rsp)
	movl	$0, %r10d
	cmpq	%r13, %rbx
	jle	.LBB32_66
	jmp	.LBB32_60
	.p2align	4
.LBB32_54:
	xorl	%edx, %edx
	jmp	.LBB32_68
	.p2align	4
.LBB32_67:
	cmpq	%r15, %rdx
	jl	.LBB32_68
	jmp	.LBB32_72
	.p2align	4
.LBB32_71:
	addq	$4, %rdx
	movq	-40(%rsp), %r15
	cmpq	%r15, %rdx
	movq	-32(%rsp), %rbx
	movq	-120(%rsp), %r13
	jge	.LBB32_72
.LBB32_68:
	cmpq	%r13, %rbx
	jle	.LBB32_71
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
.LBB32_70:
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
	jl	.LBB32_70
	jmp	.LBB32_71
	.p2align	4
.LBB32_78:
	testq	%rbx, %rbx
	je	.LBB32_84
	xorl	%eax, %eax
	jmp	.LBB32_80
	.p2align	4
.LBB32_83:
	incq	%rax
	addq	%rbp, %r8
	movq	%r8, -80(%rsp)
	addq	$4, -88(%rsp)
	cmpq	%rbx, %rax
	je	.LBB32_84
.LBB32_80:
	testq	%r15, %r15
	movq	-80(%rsp), %r8
	je	.LBB32_83
	movq	-88(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB32_82:
	movl	(%rcx), %edi
	movl	%edi, (%r8,%rdx,4)
	incq	%rdx
	addq	%r14, %rcx
	cmpq	%rdx, %r15
	jne	.LBB32_82
	jmp	.LBB32_83
.Lfunc_end32:
	.size	nt_b32_transpose__avx512, .Lfunc_end32-nt_b32_transpose__avx512
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
	je	.LBB33_3
	cmpq	%rcx, %rsi
	jge	.LBB33_34
	movq	-120(%rsp), %rax
	movl	32(%rax), %eax
	orl	%r13d, %eax
	testb	$63, %al
	sete	%al
	movl	%eax, -108(%rsp)
	jmp	.LBB33_5
.LBB33_3:
	cmpq	%rcx, %rsi
	jge	.LBB33_34
	movl	$0, -108(%rsp)
.LBB33_5:
	movq	%r8, %rdi
	sarq	$6, %rdi
	movq	%rdx, %r8
	sarq	$5, %r8
	imulq	%rdi, %r8
	movq	%rsi, %rax
	orq	%r8, %rax
	shrq	$32, %rax
	movq	%r8, 32(%rsp)
	je	.LBB33_6
	movq	%rsi, %rax
	cqto
	idivq	%r8
	jmp	.LBB33_8
.LBB33_6:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r8d
.LBB33_8:
	movq	%rax, %r8
	movq	%rdx, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	movq	%rcx, -24(%rsp)
	movq	%rdi, -32(%rsp)
	movq	%rsi, -80(%rsp)
	je	.LBB33_9
	movq	%rdx, %rax
	cqto
	idivq	%rdi
	movq	%rdx, %rcx
	movq	%rax, %rbx
	jmp	.LBB33_11
.LBB33_9:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%edi
	movl	%edx, %ecx
	movl	%eax, %ebx
.LBB33_11:
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
	js	.LBB33_12
	movq	%r8, %rax
	testb	$1, %sil
	jne	.LBB33_15
	movq	%rdi, %rsi
	jmp	.LBB33_19
.LBB33_12:
	movq	%r9, %rbp
	jmp	.LBB33_28
.LBB33_15:
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
	je	.LBB33_16
	cqto
	idivq	%r10
	jmp	.LBB33_18
.LBB33_16:
	xorl	%edx, %edx
	divl	%r10d
.LBB33_18:
	imulq	%rdx, %r9
	addq	%r9, %r12
	imulq	%rdx, %r8
	movq	%r11, %r9
	addq	%r8, %r9
	addq	$-2, %rsi
.LBB33_19:
	movq	%r9, %rbp
	testq	%rdi, %rdi
	je	.LBB33_28
	leaq	(%rsi,%rsi,2), %rdx
	addq	$2, %rsi
	movq	-120(%rsp), %rdi
	leaq	(%rdi,%rdx,8), %rdi
	addq	$72, %rdi
	jmp	.LBB33_21
	.p2align	4
.LBB33_25:
	xorl	%edx, %edx
	divl	%r14d
.LBB33_27:
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
	jle	.LBB33_28
.LBB33_21:
	movq	-16(%rdi), %r10
	movq	-8(%rdi), %r9
	movq	(%rdi), %r8
	movq	%rax, %rdx
	orq	%r10, %rdx
	shrq	$32, %rdx
	je	.LBB33_22
	cqto
	idivq	%r10
	movq	%rdx, %r10
	jmp	.LBB33_24
	.p2align	4
.LBB33_22:
	xorl	%edx, %edx
	divl	%r10d
	movl	%edx, %r10d
.LBB33_24:
	movq	-40(%rdi), %r14
	movq	-32(%rdi), %rbx
	movq	-24(%rdi), %r11
	movq	%rax, %rdx
	orq	%r14, %rdx
	shrq	$32, %rdx
	je	.LBB33_25
	cqto
	idivq	%r14
	jmp	.LBB33_27
.LBB33_28:
	movq	-24(%rsp), %rax
	movq	-80(%rsp), %r9
	cmpq	%rax, %r9
	jne	.LBB33_29
.LBB33_32:
	cmpb	$0, -108(%rsp)
	je	.LBB33_34
	sfence
.LBB33_34:
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
.LBB33_29:
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
	jmp	.LBB33_30
	.p2align	4
.LBB33_84:
	movq	-80(%rsp), %r9
	cmpq	-24(%rsp), %r9
	movq	48(%rsp), %r11
	movq	40(%rsp), %rdi
	je	.LBB33_32
.LBB33_30:
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
	je	.LBB33_31
	cqto
	idivq	%rsi
	jmp	.LBB33_36
	.p2align	4
.LBB33_31:
	xorl	%edx, %edx
	divl	%esi
.LBB33_36:
	movq	-32(%rsp), %rcx
	movq	%rax, %r8
	movq	%rdx, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	movq	%rdi, -56(%rsp)
	je	.LBB33_37
	movq	%rdx, %rax
	cqto
	idivq	%rcx
	movq	%rax, %rcx
	jmp	.LBB33_39
	.p2align	4
.LBB33_37:
	movl	%edx, %eax
	xorl	%edx, %edx
	divl	%ecx
	movl	%eax, %ecx
.LBB33_39:
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
	js	.LBB33_40
	movq	%r8, %rax
	testb	$1, %sil
	jne	.LBB33_48
	movq	%rdi, %rsi
	movq	%r10, %r9
	testq	%rdi, %rdi
	jne	.LBB33_53
	jmp	.LBB33_41
	.p2align	4
.LBB33_40:
	movq	%r10, %r9
	jmp	.LBB33_41
	.p2align	4
.LBB33_48:
	movq	%rsi, -128(%rsp)
	leaq	(%rdi,%rdi,2), %rcx
	movq	8(%rsp), %rdx
	movq	(%rdx,%rcx,8), %r8
	movq	8(%rdx,%rcx,8), %rsi
	movq	16(%rdx,%rcx,8), %rcx
	movq	%rax, %rdx
	orq	%r8, %rdx
	shrq	$32, %rdx
	je	.LBB33_49
	cqto
	idivq	%r8
	jmp	.LBB33_51
.LBB33_49:
	xorl	%edx, %edx
	divl	%r8d
.LBB33_51:
	imulq	%rdx, %rsi
	movq	%r10, %r9
	addq	%rsi, %r9
	imulq	%rdx, %rcx
	addq	%rcx, %rbp
	movq	-128(%rsp), %rsi
	addq	$-2, %rsi
	testq	%rdi, %rdi
	je	.LBB33_41
.LBB33_53:
	leaq	(%rsi,%rsi,2), %rcx
	addq	$2, %rsi
	movq	16(%rsp), %rdx
	leaq	(%rdx,%rcx,8), %rdi
	jmp	.LBB33_54
	.p2align	4
.LBB33_87:
	xorl	%edx, %edx
	divl	%esi
.LBB33_89:
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
	jle	.LBB33_41
.LBB33_54:
	movq	%r9, -104(%rsp)
	movq	-16(%rdi), %rcx
	movq	-8(%rdi), %r9
	movq	(%rdi), %r8
	movq	%rax, %rdx
	orq	%rcx, %rdx
	shrq	$32, %rdx
	movq	%rsi, -128(%rsp)
	je	.LBB33_55
	cqto
	idivq	%rcx
	movq	%rdx, %r10
	jmp	.LBB33_86
	.p2align	4
.LBB33_55:
	xorl	%edx, %edx
	divl	%ecx
	movl	%edx, %r10d
.LBB33_86:
	movq	-40(%rdi), %rsi
	movq	-32(%rdi), %rcx
	movq	-24(%rdi), %r11
	movq	%rax, %rdx
	orq	%rsi, %rdx
	shrq	$32, %rdx
	je	.LBB33_87
	cqto
	idivq	%rsi
	jmp	.LBB33_89
	.p2align	4
.LBB33_41:
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
	jl	.LBB33_78
	cmpq	$2, %rbp
	jl	.LBB33_78
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
	jmp	.LBB33_44
	.p2align	4
.LBB33_73:
	movq	%r8, %rdx
	cmpq	%rbp, 56(%rsp)
	jge	.LBB33_84
.LBB33_44:
	leaq	8(%rdx), %r8
	cmpq	%r8, %rbp
	movq	%r8, 56(%rsp)
	cmovlq	%rbp, %r8
	cmpq	$8, %r11
	movq	%rdx, -128(%rsp)
	jb	.LBB33_45
	xorl	%r10d, %r10d
	jmp	.LBB33_57
	.p2align	4
.LBB33_66:
	movq	-56(%rsp), %rbp
	movq	-128(%rsp), %rdx
.LBB33_67:
	leaq	8(%r11), %r10
	addq	$16, %r11
	movq	-48(%rsp), %rcx
	cmpq	%r11, %rcx
	jl	.LBB33_68
.LBB33_57:
	movq	%r10, %r11
	cmpb	$0, -64(%rsp)
	je	.LBB33_60
	xorl	%ecx, %ecx
	incq	%rcx
	.p2align	4
.LBB33_75:
	prefetcht0	(%r9,%rdi)
	cmpq	$448, %rdi
	je	.LBB33_76
	incq	%rcx
	addq	$64, %rdi
	cmpq	$9, %rcx
	jne	.LBB33_75
	jmp	.LBB33_60
.LBB33_76:
	addq	%rbx, %r9
	movl	$0, %edi
	cmpq	$8, %rcx
	je	.LBB33_59
	incq	%rcx
	jmp	.LBB33_75
.LBB33_59:
	movl	$0, %edi
	.p2align	4
.LBB33_60:
	cmpq	%rdx, %rbp
	jle	.LBB33_67
	movq	%r11, %r10
	imulq	%rbx, %r10
	addq	-96(%rsp), %r10
	movq	-88(%rsp), %rcx
	leaq	(%rcx,%r11,8), %rsi
	jmp	.LBB33_62
	.p2align	4
.LBB33_64:
	vmovups	%zmm1, (%rcx)
	vmovups	%zmm0, (%rcx,%r13)
.LBB33_65:
	addq	$2, %rdx
	cmpq	%r8, %rdx
	jge	.LBB33_66
.LBB33_62:
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
	je	.LBB33_64
	vmovntps	%zmm1, (%rcx)
	vmovntps	%zmm0, (%rcx,%r13)
	jmp	.LBB33_65
	.p2align	4
.LBB33_45:
	xorl	%r10d, %r10d
	jmp	.LBB33_69
	.p2align	4
.LBB33_68:
	movq	%rcx, %r11
	cmpq	%rcx, %r10
	jl	.LBB33_69
	jmp	.LBB33_73
	.p2align	4
.LBB33_72:
	addq	$2, %r10
	movq	-48(%rsp), %r11
	cmpq	%r11, %r10
	movq	-56(%rsp), %rbp
	movq	-128(%rsp), %rdx
	jge	.LBB33_73
.LBB33_69:
	cmpq	%rdx, %rbp
	jle	.LBB33_72
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
.LBB33_71:
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
	jl	.LBB33_71
	jmp	.LBB33_72
	.p2align	4
.LBB33_78:
	testq	%rbp, %rbp
	je	.LBB33_84
	xorl	%eax, %eax
	jmp	.LBB33_80
	.p2align	4
.LBB33_83:
	incq	%rax
	addq	%r13, %rdi
	movq	%rdi, -88(%rsp)
	addq	$8, -96(%rsp)
	cmpq	%rbp, %rax
	je	.LBB33_84
.LBB33_80:
	testq	%r11, %r11
	movq	-88(%rsp), %rdi
	je	.LBB33_83
	movq	-96(%rsp), %rcx
	xorl	%edx, %edx
	.p2align	4
.LBB33_82:
	movq	(%rcx), %rsi
	movq	%rsi, (%rdi,%rdx,8)
	incq	%rdx
	addq	%rbx, %rcx
	cmpq	%rdx, %r11
	jne	.LBB33_82
	jmp	.LBB33_83
.Lfunc_end33:
	.size	nt_b64_transpose__avx512, .Lfunc_end33-nt_b64_transpose__avx512
	.cfi_endproc
#endif
#if defined(__ELF__)
	.section	.note.GNU-stack,"",%progbits
#endif
