#ifndef NEEDLETAIL_ARGUMENTS_TREES_H
#define NEEDLETAIL_ARGUMENTS_TREES_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// A split of a tree of at most 64 leaves, which are numbered from left to right.
typedef struct nt_tree_split {
    double threshold;  ///< of a comparison: left where the feature is at most this
    uint64_t set;      ///< of categories: bit c is 1 where category c goes left; category 63 stands for all others
    uint64_t right;    ///< the leaves that a row that goes right may come to: 0 for those left of the split
    int64_t feature;   ///< the feature, of categories its place among those
} nt_tree_split;

/// A tree of at most 64 leaves: its splits by kind, in any order, and its leaves.
typedef struct nt_tree {
    int64_t first;         ///< its first split
    int32_t comparisons;   ///< splits that compare
    int32_t missing_left;  ///< behind these, splits that compare and send NaN left
    int32_t categories;    ///< behind these, splits of categories
    int32_t score;         ///< the score that the tree's values are added to, the first of `width` scores
    int64_t leaves;        ///< the values of its first leaf: an index of `values`
} nt_tree;

/// Sums over trees: `y[s, r] += Σ values[leaf of r, s]`. Units are blocks of 16 rows.
typedef struct nt_f64_trees_args {
    ptrdiff_t rows;                ///< of which the last block may have fewer than 16
    ptrdiff_t stride;              ///< rows from one feature or score to the next, a multiple of 16
    ptrdiff_t trees;
    ptrdiff_t width;               ///< values of a leaf
    const double *x;               ///< [features, stride]
    const uint64_t *c;             ///< [features with categories, stride]: 0 to 62, or 63 for what is no category
    const nt_tree *tree;           ///< [trees]
    const nt_tree_split *split;    ///< the splits of all trees
    const double *values;          ///< [leaves of all trees, width]
    double *y;                     ///< [scores, stride]; must not overlap the others
} nt_f64_trees_args;

/// A node of a tree of any size: a split, or a leaf, from which no step leads on.
typedef struct nt_tree_node {
    double threshold;   ///< of a comparison: left where the feature is at most this
    uint64_t set;       ///< of categories: bit c is 1 where category c goes right; category 63 stands for all others
    int32_t feature;    ///< the feature, of categories its place among those; of a leaf 0
    int32_t left;       ///< the node where the split holds, the next where it does not; of a leaf the leaf itself
    int32_t values;     ///< of a leaf, the place of its values
    uint8_t compares;   ///< 1 where a greater feature goes right
    uint8_t nan_right;  ///< 1 where NaN goes right too
    uint8_t looks_up;   ///< 1 where a category is looked up; of a leaf all three are 0
    uint8_t is_leaf;
} nt_tree_node;

/// Sums over trees: `y[s, r] += Σ values[leaf of r, s]`. Units are rows.
typedef struct nt_f64_tree_walk_args {
    ptrdiff_t stride;            ///< rows from one feature or score to the next
    ptrdiff_t trees;
    ptrdiff_t width;             ///< values of a leaf
    const double *x;             ///< [features, stride]
    const uint64_t *c;           ///< [features with categories, stride]: 0 to 62, or 63 for what is no category
    const int32_t *root;         ///< [trees]: the first node of each
    const int32_t *score;        ///< [trees]: the first of the `width` scores that its values are added to
    const nt_tree_node *node;    ///< the nodes of all trees, each before its children
    const double *values;        ///< [leaves of all trees, width]
    double *y;                   ///< [scores, stride]; must not overlap the others
} nt_f64_tree_walk_args;

/// A feature whose values are told apart by `count` thresholds or categories: value x is in bin b, the number of thresholds below
/// x, or in bin x of a category; other values are no category, in bin `count`, and NaN is in bin `count + 1`.
typedef struct nt_tree_bins {
    int64_t feature;
    int64_t first;     ///< the row of the table for bin 0
    int32_t start;     ///< of comparisons, the first of its thresholds, which rise
    int32_t count;     ///< of comparisons, 1 or more
    int64_t looks_up;  ///< 1 where values are categories
} nt_tree_bins;

/// Sums over trees: `y[s, r] += Σ values[leaf of r, s]`. Units are rows.
///
/// A word of the table has the leaves of a tree that a feature leaves open where it is in a bin, a bit each; of those that
/// every feature leaves open the lowest is the row's.
typedef struct nt_f64_tree_tables_args {
    ptrdiff_t stride;               ///< rows from one feature, column or score to the next
    ptrdiff_t columns;
    ptrdiff_t trees;                ///< a multiple of 8: those behind the last are of one leaf of -0
    ptrdiff_t width;                ///< values of a leaf
    const double *x;                ///< [features, stride]
    const nt_tree_bins *column;     ///< [columns]
    const double *threshold;        ///< the thresholds of all columns
    const uint64_t *table;          ///< [bins of all columns, trees]
    const int32_t *leaf;            ///< [trees]: the place of the first leaf's values
    const int32_t *_Nullable score; ///< [trees]: the first of the `width` scores of each; null where that is 0
    const double *values;           ///< [leaves of all trees, width]
    uint64_t *c;                    ///< [columns, stride]: written, the place in the table of each row's bin
    double *y;                      ///< [scores, stride]; must not overlap the others
} nt_f64_tree_tables_args;

#pragma clang assume_nonnull end

#endif
