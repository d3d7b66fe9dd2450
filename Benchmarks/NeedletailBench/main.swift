var rounds = 21
for benchmark in kernelBenchmarks() {
    let result = benchmark.measure(rounds: rounds, milliseconds: 5)
    print(result.name, result.time.median, result.gigaOperationsPerSecond ?? result.gigabytesPerSecond ?? 0, "ceiling", result.ceilingShare ?? 0, "peer", result.peerRatio ?? 0)
}
