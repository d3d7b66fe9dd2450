#ifndef NEEDLETAIL_THREADS_H
#define NEEDLETAIL_THREADS_H

// What threads need and Swift has no name for: the pause of a loop that waits, and calls of Linux that are variadic in C.

#include <limits.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__linux__)
#include <linux/futex.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

/// Tells the CPU that this is a loop that waits: it saves power and leaves its core's other thread more room.
static inline __attribute__((always_inline)) void nt_pause(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("isb" ::: "memory");
#endif
}

/// Asks for the cache line at `line`, to be read soon.
static inline __attribute__((always_inline)) void nt_prefetch_line(const void *_Nonnull line) {
    __builtin_prefetch(line);
}

/// Asks for the cache line at `line`, to be written soon: one that was asked for to be read is asked for again then.
static inline __attribute__((always_inline)) void nt_prefetch_for_writing(const void *_Nonnull line) {
#if defined(__x86_64__)
    // What `__builtin_prefetch` makes for x86-64 without extensions asks to read. Where a CPU lacks this, it does nothing.
    __asm__ volatile("prefetchw %0" ::"m"(*(const char *)line));
#else
    __builtin_prefetch(line, 1);
#endif
}

#if defined(__linux__)

/// Sleeps while the 32 bits at `word` are `expected`, until `nt_futex_wake`; may also return for no reason.
static inline void nt_futex_wait(const void *_Nonnull word, uint32_t expected) {
    syscall(SYS_futex, word, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, expected, (void *)0, (void *)0, 0);
}

/// Wakes every thread that sleeps at `word`. Reads no memory there.
static inline void nt_futex_wake(const void *_Nonnull word) {
    syscall(SYS_futex, word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, INT_MAX, (void *)0, (void *)0, 0);
}

/// Names the calling thread, for debuggers and process lists: at most 15 bytes and a zero.
static inline void nt_thread_set_name(const char *_Nonnull name) {
    prctl(PR_SET_NAME, name, 0, 0, 0);
}

/// Writes the set of CPUs that the calling thread may run on, a bit each; how many bytes, or below 0 where that fails.
static inline long nt_thread_affinity(void *_Nonnull bits, size_t capacity) {
    return syscall(SYS_sched_getaffinity, 0, capacity, bits);
}

#endif

#endif
