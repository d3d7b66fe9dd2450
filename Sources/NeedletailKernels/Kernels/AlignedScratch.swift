/// Calls `body` with the memory of `scratch` from the start of a cache line on: room for all its elements but one, of at
/// least 64 bytes.
///
/// What lies on the stack is aligned to 16 bytes here, whatever its type says, and a vector that crosses a line takes twice
/// the time.
@inline(__always)
func withAligned<let count: Int, Element>(
    _ scratch: inout InlineArray<count, Element>, _ body: (UnsafeMutablePointer<Element>) -> Void
) {
    withUnsafeMutablePointer(to: &scratch) { scratch in
        body(UnsafeMutableRawPointer(scratch).alignedUp(toMultipleOf: 64).assumingMemoryBound(to: Element.self))
    }
}
