#pragma once
#include <stddef.h>
#include <stdint.h>

/// Counts of the process's heap, kept by replacements of malloc and its kin; usable sizes in bytes.
/// Linking this target puts them in force. Without the GNU C library all counts stay 0 and `nt_heap_is_counted` is 0.

/// Whether a sanitizer watches the process: then allocations are not counted.
int nt_is_sanitized(void);
/// Whether allocations are counted here.
int nt_heap_is_counted(void);
/// Blocks allocated by all threads since the process began; a reallocation is one more.
uint64_t nt_heap_allocation_count(void);
/// Bytes allocated and not freed, all threads.
int64_t nt_heap_live_bytes(void);
/// The most bytes that were live at once since `nt_heap_reset_peak`, all threads.
int64_t nt_heap_peak_bytes(void);
/// Starts a new peak at the bytes that are live now.
void nt_heap_reset_peak(void);

/// Blocks that the calling thread allocated; a reallocation is one more.
uint64_t nt_thread_allocation_count(void);
/// Blocks that the calling thread freed; a reallocation of a block is one more.
uint64_t nt_thread_free_count(void);
