#include "CAllocationCounter.h"

// A sanitizer has an allocator of its own, which must be the only one.
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define NT_IS_SANITIZED 1
#else
#define NT_IS_SANITIZED 0
#endif

int nt_is_sanitized(void) { return NT_IS_SANITIZED; }

#if defined(__GLIBC__) && !NT_IS_SANITIZED
#include <errno.h>
#include <malloc.h>
#include <stdatomic.h>

// The allocator's own entry points, which the GNU C library keeps under these names for replacements like the ones below.
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *pointer, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *pointer);

static atomic_uint_fast64_t allocation_count;
static atomic_int_fast64_t live_bytes;
static atomic_int_fast64_t peak_bytes;
// In the program's own thread-local block, which is there without allocating.
static __attribute__((tls_model("initial-exec"))) _Thread_local uint64_t thread_allocation_count;
static __attribute__((tls_model("initial-exec"))) _Thread_local uint64_t thread_free_count;

static void *counted(void *pointer) {
    if (!pointer) return pointer;
    thread_allocation_count++;
    atomic_fetch_add_explicit(&allocation_count, 1, memory_order_relaxed);
    int_fast64_t size = (int_fast64_t)malloc_usable_size(pointer);
    int_fast64_t live = atomic_fetch_add_explicit(&live_bytes, size, memory_order_relaxed) + size;
    int_fast64_t peak = atomic_load_explicit(&peak_bytes, memory_order_relaxed);
    while (live > peak
           && !atomic_compare_exchange_weak_explicit(
               &peak_bytes, &peak, live, memory_order_relaxed, memory_order_relaxed)) {
    }
    return pointer;
}

static void uncount(void *pointer) {
    if (!pointer) return;
    thread_free_count++;
    atomic_fetch_sub_explicit(&live_bytes, (int_fast64_t)malloc_usable_size(pointer), memory_order_relaxed);
}

void *malloc(size_t size) { return counted(__libc_malloc(size)); }

void *calloc(size_t count, size_t size) { return counted(__libc_calloc(count, size)); }

void free(void *pointer) {
    uncount(pointer);
    __libc_free(pointer);
}

// Old and new block count as live together, as they are while bytes are copied.
void *realloc(void *pointer, size_t size) {
    int_fast64_t old = pointer ? (int_fast64_t)malloc_usable_size(pointer) : 0;
    void *moved = counted(__libc_realloc(pointer, size));
    if (pointer && (moved || size == 0)) {
        thread_free_count++;
        atomic_fetch_sub_explicit(&live_bytes, old, memory_order_relaxed);
    }
    return moved;
}

void *memalign(size_t alignment, size_t size) { return counted(__libc_memalign(alignment, size)); }

void *aligned_alloc(size_t alignment, size_t size) { return counted(__libc_memalign(alignment, size)); }

int posix_memalign(void **result, size_t alignment, size_t size) {
    if (alignment % sizeof(void *) != 0 || alignment == 0 || (alignment & (alignment - 1)) != 0) return EINVAL;
    void *pointer = counted(__libc_memalign(alignment, size));
    if (!pointer) return ENOMEM;
    *result = pointer;
    return 0;
}

int nt_heap_is_counted(void) { return 1; }
uint64_t nt_heap_allocation_count(void) { return atomic_load(&allocation_count); }
int64_t nt_heap_live_bytes(void) { return atomic_load(&live_bytes); }
int64_t nt_heap_peak_bytes(void) { return atomic_load(&peak_bytes); }
void nt_heap_reset_peak(void) { atomic_store(&peak_bytes, atomic_load(&live_bytes)); }
uint64_t nt_thread_allocation_count(void) { return thread_allocation_count; }
uint64_t nt_thread_free_count(void) { return thread_free_count; }

#else

int nt_heap_is_counted(void) { return 0; }
uint64_t nt_heap_allocation_count(void) { return 0; }
int64_t nt_heap_live_bytes(void) { return 0; }
int64_t nt_heap_peak_bytes(void) { return 0; }
void nt_heap_reset_peak(void) {}
uint64_t nt_thread_allocation_count(void) { return 0; }
uint64_t nt_thread_free_count(void) { return 0; }

#endif
