import COpenBLAS
import Glibc

/// Matmul by OpenBLAS, single-threaded: the engine splits work itself.
///
/// OpenBLAS chooses its own order of summation from the CPU and the shape: results agree with the built-in kernels to
/// rounding, not to the bit.
package enum OpenBLAS {
    /// `c = a · b`, f32: a `[m, k]` with row stride `lda`, b `[k, n]` contiguous, c `[m, n]` with row stride `ldc`; zeros
    /// where `k` is 0.
    ///
    /// Any number of threads may call it at the same time, and each computes its product alone: OpenBLAS's own thread count,
    /// which the whole process shares, is set to one before every product where it is something else. A program that
    /// wants more threads for products of its own sets the count before each of them.
    package static func f32Matmul(
        m: Int, n: Int, k: Int, a: UnsafePointer<Float>, lda: Int, b: UnsafePointer<Float>,
        c: UnsafeMutablePointer<Float>, ldc: Int
    ) {
        if openblas_get_num_threads() != 1 { openblas_set_num_threads(1) }
        guard m > 0, n > 0 else { return }
        // BLAS wants a stride of at least one where there are no terms, too.
        cblas_sgemm(
            CblasRowMajor, CblasNoTrans, CblasNoTrans, blasint(m), blasint(n), blasint(k), 1, a, blasint(max(lda, 1)),
            b,
            blasint(n), 0, c, blasint(ldc))
    }

    /// `c = a · b`, f64: otherwise as `f32Matmul`.
    package static func f64Matmul(
        m: Int, n: Int, k: Int, a: UnsafePointer<Double>, lda: Int, b: UnsafePointer<Double>,
        c: UnsafeMutablePointer<Double>, ldc: Int
    ) {
        if openblas_get_num_threads() != 1 { openblas_set_num_threads(1) }
        guard m > 0, n > 0 else { return }
        cblas_dgemm(
            CblasRowMajor, CblasNoTrans, CblasNoTrans, blasint(m), blasint(n), blasint(k), 1, a, blasint(max(lda, 1)),
            b, blasint(n), 0, c, blasint(ldc))
    }

    /// Ends the threads that OpenBLAS starts when it is loaded, one less than there are CPUs: without work they use their CPUs
    /// for a tenth of a second, in which a team's helpers share with them. Products on one thread need none.
    ///
    /// For `main` of a program: nothing else may use OpenBLAS meanwhile. OpenBLAS starts them again when it is asked for more
    /// threads. Does nothing where it was built without.
    package static func endThreads() {
        // First: setting the count starts threads that are missing, and no product sets one that is one.
        openblas_set_num_threads(1)
        // What OpenBLAS itself calls before a fork and at exit; no header names it.
        typealias Shutdown = @convention(c) () -> Int32
        guard let shutdown = dlsym(nil, "blas_thread_shutdown_") else { return }
        _ = unsafeBitCast(shutdown, to: Shutdown.self)()
    }

    /// The version of OpenBLAS and the CPU core whose kernels it chose, such as `OpenBLAS 0.3.21, Cooperlake kernels`.
    ///
    /// The environment variable `OPENBLAS_CORETYPE` overrides the choice.
    package static var configuration: String {
        let words = String(cString: openblas_get_config()).split(separator: " ")
        return "\(words.prefix(2).joined(separator: " ")), \(String(cString: openblas_get_corename())) kernels"
    }
}
