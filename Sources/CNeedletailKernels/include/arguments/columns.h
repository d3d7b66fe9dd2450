#ifndef NEEDLETAIL_ARGUMENTS_COLUMNS_H
#define NEEDLETAIL_ARGUMENTS_COLUMNS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// What a column adds to a sum: numbers times a weight, or what a table has for codes.
///
/// Code c has the place c + 2 in the table; codes below -2 and beyond the table have its last place.
typedef struct nt_column_term {
    const void *column;              ///< [rows]: i32 codes where there is a table, f64 numbers elsewhere
    const double *_Nullable table;   ///< [max(16, last + 1)]
    double weight;                   ///< of numbers
    double low;                      ///< of numbers: one below this, or
    double high;                     ///< above this, is refused
    int64_t last;                    ///< of codes: the table's last place
} nt_column_term;

/// Sums over columns: `y[r] = y[r] + Σ term + intercept`, in this order. Units are blocks of 16 rows.
typedef struct nt_f64_column_sum_args {
    ptrdiff_t rows;                ///< of which the last block may have fewer than 16
    ptrdiff_t terms;
    const nt_column_term *term;    ///< [terms]
    double intercept;              ///< -0 adds nothing
    double *y;                     ///< [rows]; must not overlap the others
    uint8_t *refused;              ///< [units]: 1 where a number of a unit's rows is refused or a sum is not finite, 0 elsewhere
} nt_f64_column_sum_args;

#pragma clang assume_nonnull end

#endif
