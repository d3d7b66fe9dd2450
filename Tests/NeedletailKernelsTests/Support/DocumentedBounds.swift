extension FunctionError {
    /// What `Docs/Numerics.md` and the kernels' comments say of the error of each f32 function that is not exact.
    static let documentedBounds: [String: [Bound]] = [
        "rsqrt": [Bound(ulps: 1.5, baseline: 1.5)],
        "exp": [Bound(ulps: 1, baseline: 1.5)],
        "log": [Bound(ulps: 1, baseline: 1)],
        "erf": [Bound(ulps: 1.5, baseline: 1.5)],
        "sin": [Bound(ulps: 2, baseline: 2.5)],
        "cos": [Bound(ulps: 2, baseline: 2.5)],
        "power": [Bound(ulps: 1.5, baseline: 1.5)],
        "sigmoid": [Bound(ulps: 2.5, baseline: 2.5)],
        "tanh": [Bound(ulps: 3, baseline: 3)],
        "gelu": [
            Bound(-1 ... .infinity, ulps: 4, baseline: 4.5),
            Bound(-.infinity ... -1, ulps: 5, baseline: 70),
        ],
        "geluTanh": [
            Bound(-1 ... .infinity, ulps: 3, baseline: 3),
            Bound(-.infinity ... -1, ulps: 0, baseline: 0, absolute: 5e-8),
        ],
        "silu": [Bound(ulps: 3, baseline: 3)],
        "softplus": [Bound(ulps: 2.5, baseline: 2.5)],
        "mish": [Bound(ulps: 4, baseline: 4.5)],
        "elu": [Bound(ulps: 2, baseline: 2)],
        "selu": [Bound(ulps: 2, baseline: 2)],
        "hardSwish": [Bound(ulps: 2.5, baseline: 2.5)],
        // Where the line crosses 0 its two summands cancel, and the second rounding of tiers without FMA shows.
        "hardSigmoid": [Bound(ulps: 0.51, baseline: 0.51, absolute: 6e-8)],
    ]
}
