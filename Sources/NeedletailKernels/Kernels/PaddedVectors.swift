import CNeedletailKernels

/// The first `count` elements at `pointer`, zeros after them; `count` is 0 to 15. Touches no other byte.
@inline(__always)
func loadPadded<Element: SIMDScalar>(_ pointer: UnsafePointer<Element>, count: Int) -> SIMD16<Element> {
    var values = SIMD16<Element>()
    // Sixteen elements have room for `count`.
    withUnsafeMutableBytes(of: &values) { nt_copy_bytes($0.baseAddress, pointer, count * MemoryLayout<Element>.size) }
    return values
}

/// Writes the first `count` lanes at `pointer`; `count` is 0 to 15. Touches no other byte.
@inline(__always)
func storePadded<Element: SIMDScalar>(
    _ values: SIMD16<Element>, _ pointer: UnsafeMutablePointer<Element>, count: Int
) {
    // Sixteen elements hold `count`.
    withUnsafeBytes(of: values) { nt_copy_bytes(pointer, $0.baseAddress, count * MemoryLayout<Element>.size) }
}
