#ifndef NEEDLETAIL_KERNELS_H
#define NEEDLETAIL_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#include "NeedletailConversions.h"
#include "NeedletailRandom.h"
#include "NeedletailStrips.h"
#include "NeedletailVectors.h"
#include "arguments/attention.h"
#include "arguments/casts.h"
#include "arguments/binary.h"
#include "arguments/ceilings.h"
#include "arguments/columns.h"
#include "arguments/conv.h"
#include "arguments/elementwise.h"
#include "arguments/features.h"
#include "arguments/images.h"
#include "arguments/matmul.h"
#include "arguments/movement.h"
#include "arguments/random.h"
#include "arguments/reduce.h"
#include "arguments/resize.h"
#include "arguments/rows.h"
#include "arguments/select.h"
#include "arguments/trees.h"
#include "NeedletailKernelPrototypes.h"

#pragma clang assume_nonnull begin

/// What a CPU and its operating system offer, as bits of `nt_cpu_features()`.
enum {
    /// x86-64-v3: AVX2, FMA, BMI1, BMI2, F16C, LZCNT, MOVBE, with the ymm state saved by the system.
    NT_CPU_X86_64_V3 = 1,
    /// x86-64-v4: v3 and AVX-512 F, BW, CD, DQ, VL, with the zmm and mask state saved by the system.
    NT_CPU_X86_64_V4 = 2,
    /// v4 and AVX-512 VNNI and BF16.
    NT_CPU_X86_64_V4_BF16 = 4,
};

/// The features of this CPU, read from CPUID and XCR0; 0 on other architectures.
uint32_t nt_cpu_features(void);

/// Writes the CPU's brand name, at most `capacity` bytes with the closing zero; an empty text where there is none.
void nt_cpu_brand(char *name, size_t capacity);

#pragma clang assume_nonnull end

#endif
