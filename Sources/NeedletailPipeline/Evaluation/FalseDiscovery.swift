/// P-values adjusted so that of those at most `alpha` no more than a share of `alpha` is expected to be chance:
/// `q(k) = min over j >= k of p(j) N / j`, p in rising order (Y. Benjamini and Y. Hochberg, 1995).
///
/// - p: probabilities, 0 to 1.
/// - Returns: for each of them the adjusted one, in the same order, at most 1.
/// - Complexity: O(N log N).
package func falseDiscoveryAdjusted(_ p: [Double]) -> [Double] {
    let order = p.indices.sorted { p[$0] < p[$1] }
    var adjusted = p
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
        least = min(least, p[index] * (Double(p.count) / Double(rank + 1)))
        adjusted[index] = least
    }
    return adjusted
}
