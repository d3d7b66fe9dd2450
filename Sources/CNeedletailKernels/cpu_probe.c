#include "CNeedletailKernels.h"

#include <string.h>

#if defined(__x86_64__)
#include <cpuid.h>

static uint64_t enabled_state(void) {
    uint32_t low, high;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (uint64_t)high << 32 | low;
}

static int has(uint32_t word, uint32_t bits) {
    return (word & bits) == bits;
}

uint32_t nt_cpu_features(void) {
    uint32_t a, b1, c1, d, b7 = 0, c7 = 0, d7 = 0, a71 = 0, c81 = 0, unused;
    if (!__get_cpuid(1, &a, &b1, &c1, &d)) return 0;
    if (!has(c1, bit_OSXSAVE | bit_AVX | bit_FMA | bit_MOVBE | bit_F16C | bit_SSE4_2 | bit_POPCNT)) return 0;
    if (!__get_cpuid_count(7, 0, &a, &b7, &c7, &d7)) return 0;
    if (!__get_cpuid(0x80000001, &a, &unused, &c81, &d)) return 0;
    uint64_t state = enabled_state();
    // XCR0 bits 1 and 2: xmm and ymm registers are saved on a context switch.
    if ((state & 0x6) != 0x6) return 0;
    if (!has(b7, bit_AVX2 | bit_BMI | bit_BMI2) || !has(c81, 1u << 5 /* LZCNT */)) return 0;
    uint32_t features = NT_CPU_X86_64_V3;
    // XCR0 bits 5 to 7: mask registers and the zmm registers.
    if ((state & 0xe6) != 0xe6) return features;
    if (!has(b7, bit_AVX512F | bit_AVX512BW | bit_AVX512CD | bit_AVX512DQ | bit_AVX512VL)) return features;
    features |= NT_CPU_X86_64_V4;
    __get_cpuid_count(7, 1, &a71, &unused, &unused, &unused);
    if (has(c7, bit_AVX512VNNI) && has(a71, 1u << 5 /* AVX512_BF16 */)) features |= NT_CPU_X86_64_V4_BF16;
    return features;
}

void nt_cpu_brand(char *name, size_t capacity) {
    uint32_t words[12];
    char text[sizeof words + 1];
    if (capacity == 0) return;
    name[0] = 0;
    if (__get_cpuid_max(0x80000000, 0) < 0x80000004) return;
    for (uint32_t i = 0; i < 3; i++) {
        __get_cpuid(0x80000002 + i, &words[4 * i], &words[4 * i + 1], &words[4 * i + 2], &words[4 * i + 3]);
    }
    memcpy(text, words, sizeof words);
    text[sizeof words] = 0;
    size_t length = strlen(text);
    while (length > 0 && text[length - 1] == ' ') length--;
    if (length >= capacity) length = capacity - 1;
    memcpy(name, text, length);
    name[length] = 0;
}

#else

uint32_t nt_cpu_features(void) {
    return 0;
}

void nt_cpu_brand(char *name, size_t capacity) {
    if (capacity > 0) name[0] = 0;
}

#endif
