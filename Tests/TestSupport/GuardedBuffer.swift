import Glibc

/// Elements that end, or begin, exactly at a page that faults when it is touched.
///
/// A read or write past the guarded end kills the test; a write past the other end is seen by `slackIsIntact`.
package final class GuardedBuffer<Element: BitwiseCopyable> {
    /// Which end of the elements touches a guard page.
    package enum Placement: CaseIterable, Sendable {
        case beginsAtGuard
        case endsAtGuard
    }

    /// The first element, aligned as the element wants and no further; valid while this object is kept alive.
    package let start: UnsafeMutablePointer<Element>
    package let count: Int
    private let mapping: UnsafeMutableRawBufferPointer
    /// The bytes between the elements and the guard page they do not touch.
    private let slack: Range<Int>

    private static var slackByte: UInt8 { 0xa5 }

    /// Bytes between the elements' end and the guard page, 0 unless `NEEDLETAIL_GUARD_MARGIN` says otherwise: an emulator
    /// may read a whole vector for a masked load, which a CPU does not.
    private static var margin: Int { getenv("NEEDLETAIL_GUARD_MARGIN").flatMap { Int(String(cString: $0)) } ?? 0 }

    /// A copy of `values`.
    package init(_ values: [Element], _ placement: Placement) {
        let page = sysconf(Int32(_SC_PAGESIZE))
        let byteCount = values.count * MemoryLayout<Element>.stride
        let margin = Self.margin
        let inner = max((byteCount + margin + page - 1) / page, 1) * page
        let address = mmap(nil, inner + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let address, address != MAP_FAILED, mprotect(address + page, inner, PROT_READ | PROT_WRITE) == 0 else {
            fatalError("no memory for a guarded buffer: errno \(errno)")
        }
        mapping = UnsafeMutableRawBufferPointer(start: address, count: inner + 2 * page)
        memset(address + page, Int32(Self.slackByte), inner)
        switch placement {
        case .beginsAtGuard:
            start = (address + page).assumingMemoryBound(to: Element.self)
            slack = page + byteCount..<page + inner
        case .endsAtGuard:
            let first = page + inner - byteCount - margin
            start = (address + first).assumingMemoryBound(to: Element.self)
            // With a margin what lies before the elements is not watched.
            slack = margin > 0 ? page + inner - margin..<page + inner : page..<first
        }
        count = values.count
        values.withUnsafeBytes { bytes in
            // `byteCount` bytes lie at `start`, inside the pages that may be written.
            if let source = bytes.baseAddress { memcpy(start, source, byteCount) }
        }
    }

    deinit {
        munmap(mapping.baseAddress, mapping.count)
    }

    /// The elements as they are now.
    package var values: [Element] { Array(UnsafeBufferPointer(start: start, count: count)) }

    /// Whether the elements have the bits of `values`.
    package func holds(_ values: [Element]) -> Bool {
        values.count == count
            && values.withUnsafeBytes { memcmp(start, $0.baseAddress ?? UnsafeRawPointer(start), $0.count) } == 0
    }

    /// Whether nothing was written between the elements and the guard page they do not touch.
    package var slackIsIntact: Bool {
        guard let first = mapping[slack].first, let base = mapping.baseAddress else { return true }
        // All bytes equal the first when each equals the one before it.
        return first == Self.slackByte
            && memcmp(base + slack.lowerBound, base + slack.lowerBound + 1, slack.count - 1) == 0
    }
}
