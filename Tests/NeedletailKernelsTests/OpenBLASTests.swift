import COpenBLAS
import NeedletailKernels
import TestSupport
import XCTest

final class OpenBLASTests: XCTestCase {
    /// `a · weights` of `problem` by OpenBLAS between guard pages.
    private func product(_ problem: MatmulProblem) -> [Float] {
        let inputs = [problem.a, problem.weights].map { GuardedBuffer($0, .endsAtGuard) }
        let count = problem.m == 0 ? 0 : (problem.m - 1) * problem.ldc + problem.n
        let blank = [Float](repeating: MatmulProblem.untouched, count: count)
        let c = GuardedBuffer(blank, .endsAtGuard)
        // The buffers have the sizes that `f32Matmul` states.
        OpenBLAS.f32Matmul(
            m: problem.m, n: problem.n, k: problem.k, a: inputs[0].start, lda: problem.lda, b: inputs[1].start,
            c: c.start, ldc: problem.ldc)
        var values: [Float] = []
        var emptied = c.values
        for row in 0..<problem.m {
            let columns = row * problem.ldc..<row * problem.ldc + problem.n
            values.append(contentsOf: emptied[columns])
            emptied.replaceSubrange(columns, with: repeatElement(MatmulProblem.untouched, count: problem.n))
        }
        XCTAssertTrue(GuardedBuffer(emptied, .endsAtGuard).holds(blank) && c.slackIsIntact, "wrote between the rows")
        XCTAssertTrue(inputs[0].holds(problem.a) && inputs[1].holds(problem.weights), "changed its operands")
        return values
    }

    func testMatmulIsRightWithinRoundingAndTouchesNothingElse() {
        var seed: UInt64 = 70
        for m in [0, 1, 2, 7, 64, 129] {
            for n in [0, 1, 16, 33, 130] {
                for k in [1, 2, 17, 200] {
                    for rowGap in [0, 3] {
                        seed += 1
                        var problem = MatmulProblem(m: m, n: n, k: k, rowGap: rowGap, seed: seed)
                        problem.bias = [Float](repeating: 0, count: n)
                        let (exact, magnitudes) = problem.inDouble()
                        let values = product(problem)
                        XCTAssertEqual(values.count, m * n)
                        // However it groups the sums, no term passes through more than k roundings.
                        let bound = roundingBound(k)
                        let worst = values.indices.first {
                            !(abs(Double(values[$0]) - exact[$0]) <= bound * magnitudes[$0])
                        }
                        XCTAssertNil(worst, "\(problem), seed \(seed)")
                    }
                }
            }
        }
    }

    func testDoubleMatmulIsRightWithinRoundingAndTouchesNothingElse() {
        for (m, n, k, gap) in [
            (0, 3, 2, 0), (3, 0, 2, 0), (1, 1, 1, 0), (7, 5, 0, 1), (13, 33, 17, 2), (64, 20, 100, 0),
        ] {
            var random = SeededRandom(seed: 71)
            let (lda, ldc) = (k + gap, n + gap)
            let a = random.doubles(m == 0 ? 0 : m * lda - gap)
            let b = random.doubles(k * n)
            let inputs = [a, b].map { GuardedBuffer($0, .endsAtGuard) }
            let c = GuardedBuffer([Double](repeating: -7, count: m == 0 || n == 0 ? 0 : m * ldc - gap), .endsAtGuard)
            // The buffers have the sizes that `f64Matmul` states.
            OpenBLAS.f64Matmul(
                m: m, n: n, k: k, a: inputs[0].start, lda: lda, b: inputs[1].start, c: c.start, ldc: ldc)
            for (index, value) in c.values.enumerated() {
                let (row, column) = index.quotientAndRemainder(dividingBy: ldc)
                guard column < n else {
                    XCTAssertEqual(value, -7, "wrote between the rows")
                    continue
                }
                let terms = (0..<k).map { a[row * lda + $0] * b[$0 * n + column] }
                let allowed = Double(k + 2) * 0x1p-53 * terms.reduce(0) { $0 + abs($1) }
                XCTAssertEqual(value, terms.reduce(0, +), accuracy: 2 * allowed, "m \(m), n \(n), k \(k), seed 71")
            }
            XCTAssertTrue(c.slackIsIntact && inputs[0].holds(a) && inputs[1].holds(b))
        }
    }

    func testWithoutTermsTheProductIsZero() {
        for (m, n, rowGap) in [(1, 1, 0), (3, 20, 0), (3, 20, 2), (0, 4, 0), (4, 0, 0)] {
            let values = product(MatmulProblem(m: m, n: n, k: 0, rowGap: rowGap, seed: 5))
            XCTAssertEqualBits(values, [Float](repeating: 0, count: m * n), "m \(m), n \(n), gap \(rowGap)")
        }
    }

    func testOpenBLASRunsOnOneThreadAndSaysWhatItIs() {
        _ = product(MatmulProblem(m: 2, n: 2, k: 2, seed: 1))
        XCTAssertEqual(openblas_get_num_threads(), 1)
        XCTAssertTrue(OpenBLAS.configuration.contains("OpenBLAS"), OpenBLAS.configuration)
    }

    func testACountThatTheProgramRaisedIsOneAgain() {
        openblas_set_num_threads(2)
        XCTAssertEqual(openblas_get_num_threads(), 2)
        _ = product(MatmulProblem(m: 2, n: 2, k: 2, seed: 1))
        XCTAssertEqual(openblas_get_num_threads(), 1)
    }

    func testEndedThreadsAreGoneAndProductsStartNone() {
        openblas_set_num_threads(2)
        let before = ProcessThread.all().count
        OpenBLAS.endThreads()
        // A thread leaves the system's list a moment after it has ended. On one CPU, or built without, there are none.
        let own = openblas_get_parallel() == 1 && availableCPUCount > 1 ? 1 : 0
        XCTAssertTrue(eventually { ProcessThread.all().count <= before - own }, "no thread of OpenBLAS has ended")
        let left = ProcessThread.all().count
        for size in [2, 200] { _ = product(MatmulProblem(m: size, n: size, k: size, seed: 1)) }
        XCTAssertEqual(openblas_get_num_threads(), 1)
        XCTAssertTrue(eventually { ProcessThread.all().count <= left }, "threads have started, and stay")
    }

    func testProductsOnSeveralThreadsAtOnceStartNoThreadsOfOpenBLAS() {
        /// Products of the same operands, one for each unit.
        struct Products {
            var a: UnsafePointer<Float>
            var b: UnsafePointer<Float>
            var c: UnsafeMutablePointer<Float>
        }
        let (m, n, k, count) = (192, 160, 128, 24)
        let a = [Float](unsafeUninitializedCapacity: m * k) { buffer, size in
            for index in 0..<m * k { buffer[index] = Float(index % 7) - 3 }
            size = m * k
        }
        let b = [Float](repeating: 0.5, count: k * n)
        var expected = [Float](repeating: 0, count: m * n)
        OpenBLAS.f32Matmul(m: m, n: n, k: k, a: a, lda: k, b: b, c: &expected, ldc: n)
        let team = ThreadTeam(count: 4)
        let before = ProcessThread.all().count
        var c = [Float](repeating: 0, count: count * m * n)
        a.withUnsafeBufferPointer { a in
            b.withUnsafeBufferPointer { b in
                c.withUnsafeMutableBufferPointer { c in
                    guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else { return }
                    withUnsafePointer(to: Products(a: a, b: b, c: c)) { args in
                        // `count` products of the sizes above.
                        team.run(
                            { args, begin, end in
                                let products = args.load(as: Products.self)
                                for unit in begin..<end {
                                    OpenBLAS.f32Matmul(
                                        m: 192, n: 160, k: 128, a: products.a, lda: 128, b: products.b,
                                        c: products.c + unit * 192 * 160, ldc: 160)
                                }
                            }, args, units: count, chunk: 1)
                    }
                }
            }
        }
        for unit in 0..<count { XCTAssertEqualBits(Array(c[unit * m * n..<(unit + 1) * m * n]), expected) }
        // Threads of OpenBLAS stay until they are ended; others that came meanwhile, as the system's for tasks, go when they idle.
        XCTAssertTrue(eventually { ProcessThread.all().count <= before }, "threads have started, and stay")
        XCTAssertEqual(openblas_get_num_threads(), 1)
    }
}
