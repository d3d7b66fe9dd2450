import CNeedletailKernels

/// How the elements of a size are moved, in vectors of bytes.
protocol StripElement {
    /// An element on its own.
    associatedtype Word: FixedWidthInteger & BitwiseCopyable
    /// Elements of 64 bytes.
    associatedtype Line: SIMD & BitwiseCopyable where Line.Scalar == Word
    /// As many strips, and as many lanes, as a lane has elements.
    associatedtype StripRows: Strips
    associatedtype LaneRows: Strips
    /// The matrices in the lanes transposed.
    static func transposed(_ rows: StripRows) -> StripRows
    static func transposed(_ rows: LaneRows) -> LaneRows
    /// The elements in the low or high halves of the lanes of `a` and `b` by turns.
    static func zipLow(_ a: nt_strip, _ b: nt_strip) -> nt_strip
    static func zipHigh(_ a: nt_strip, _ b: nt_strip) -> nt_strip
    static func zipLow(lanes a: nt_lane, _ b: nt_lane) -> nt_lane
    static func zipHigh(lanes a: nt_lane, _ b: nt_lane) -> nt_lane
}

/// A number of vectors of bytes, as many as a lane has elements: rows of small square matrices, one in each lane.
protocol Strips {
    /// How many vectors they are.
    static var count: Int { get }
    /// The vectors whose lanes begin at `p`, at `stride` bytes behind it, and so on.
    static func load(_ p: UnsafeRawPointer, stride: Int, laneStride: Int) -> Self
    /// Writes the vectors at `p`, at `stride` bytes behind it, and so on; past the caches where `streams`.
    func store(_ p: UnsafeMutableRawPointer, stride: Int, streams: Bool)
    /// Writes the first lanes of the vectors at `p`, at `stride` bytes behind it, and so on; each vector's other lanes
    /// `laneStride` bytes apart from there.
    func store(_ p: UnsafeMutableRawPointer, stride: Int, laneStride: Int)
    /// The vectors of `a` and `b` by turns, in each lane element by element.
    static func zip<Element: StripElement>(_ a: Self, _ b: Self, _: Element.Type) -> Pair<Self>
}

/// One vector of as many lanes as the tier has.
struct Strip: Strips {
    var bytes: nt_strip

    @inline(__always)
    static var count: Int { 1 }

    @inline(__always)
    static func load(_ p: UnsafeRawPointer, stride: Int, laneStride: Int) -> Strip {
        Strip(bytes: nt_strip_load(p, laneStride))
    }

    @inline(__always)
    func store(_ p: UnsafeMutableRawPointer, stride: Int, streams: Bool) {
        if streams { nt_strip_stream(p, bytes) } else { nt_strip_store(p, bytes) }
    }

    @inline(__always)
    func store(_ p: UnsafeMutableRawPointer, stride: Int, laneStride: Int) {
        nt_strip_store_lanes(p, bytes, laneStride)
    }

    @inline(__always)
    static func zip<Element: StripElement>(_ a: Strip, _ b: Strip, _: Element.Type) -> Pair<Strip> {
        Pair(
            first: Strip(bytes: Element.zipLow(a.bytes, b.bytes)),
            second: Strip(bytes: Element.zipHigh(a.bytes, b.bytes)))
    }
}

/// One vector of one lane.
struct Lane: Strips {
    var bytes: nt_lane

    @inline(__always)
    static var count: Int { 1 }

    @inline(__always)
    static func load(_ p: UnsafeRawPointer, stride: Int, laneStride: Int) -> Lane { Lane(bytes: nt_lane_load(p)) }

    @inline(__always)
    func store(_ p: UnsafeMutableRawPointer, stride: Int, streams: Bool) { nt_lane_store(p, bytes) }

    @inline(__always)
    func store(_ p: UnsafeMutableRawPointer, stride: Int, laneStride: Int) { nt_lane_store(p, bytes) }

    @inline(__always)
    static func zip<Element: StripElement>(_ a: Lane, _ b: Lane, _: Element.Type) -> Pair<Lane> {
        Pair(
            first: Lane(bytes: Element.zipLow(lanes: a.bytes, b.bytes)),
            second: Lane(bytes: Element.zipHigh(lanes: a.bytes, b.bytes)))
    }
}

/// Two halves of a number of vectors.
struct Pair<Half: Strips>: Strips {
    var first: Half
    var second: Half

    @inline(__always)
    static var count: Int { 2 * Half.count }

    @inline(__always)
    static func load(_ p: UnsafeRawPointer, stride: Int, laneStride: Int) -> Pair {
        Pair(
            first: .load(p, stride: stride, laneStride: laneStride),
            second: .load(p + Half.count * stride, stride: stride, laneStride: laneStride))
    }

    @inline(__always)
    func store(_ p: UnsafeMutableRawPointer, stride: Int, streams: Bool) {
        first.store(p, stride: stride, streams: streams)
        second.store(p + Half.count * stride, stride: stride, streams: streams)
    }

    @inline(__always)
    func store(_ p: UnsafeMutableRawPointer, stride: Int, laneStride: Int) {
        first.store(p, stride: stride, laneStride: laneStride)
        second.store(p + Half.count * stride, stride: stride, laneStride: laneStride)
    }

    @inline(__always)
    static func zip<Element: StripElement>(_ a: Pair, _ b: Pair, _: Element.Type) -> Pair<Pair> {
        Pair<Pair>(first: Half.zip(a.first, b.first, Element.self), second: Half.zip(a.second, b.second, Element.self))
    }

    /// One of the `log2(count)` steps that transpose the matrices in the lanes: the halves by turns.
    ///
    /// Element `e` of vector `v` goes to where the bits of `v` and `e`, taken as one number, are turned left by one; after
    /// `log2(count)` turns `v` and `e` have changed places.
    @inline(__always)
    func zipped<Element: StripElement>(_: Element.Type) -> Pair { Half.zip(first, second, Element.self) }
}

/// Elements of 1 byte.
enum B8: StripElement {
    typealias Word = UInt8
    typealias Line = SIMD64<UInt8>
    typealias StripRows = Pair<Pair<Pair<Pair<Strip>>>>
    typealias LaneRows = Pair<Pair<Pair<Pair<Lane>>>>

    @inline(__always)
    static func transposed(_ rows: StripRows) -> StripRows {
        rows.zipped(Self.self).zipped(Self.self).zipped(Self.self).zipped(Self.self)
    }
    @inline(__always)
    static func transposed(_ rows: LaneRows) -> LaneRows {
        rows.zipped(Self.self).zipped(Self.self).zipped(Self.self).zipped(Self.self)
    }
    @inline(__always)
    static func zipLow(_ a: nt_strip, _ b: nt_strip) -> nt_strip { nt_strip_zip_low_8(a, b) }
    @inline(__always)
    static func zipHigh(_ a: nt_strip, _ b: nt_strip) -> nt_strip { nt_strip_zip_high_8(a, b) }
    @inline(__always)
    static func zipLow(lanes a: nt_lane, _ b: nt_lane) -> nt_lane { nt_lane_zip_low_8(a, b) }
    @inline(__always)
    static func zipHigh(lanes a: nt_lane, _ b: nt_lane) -> nt_lane { nt_lane_zip_high_8(a, b) }
}

/// Elements of 2 bytes.
enum B16: StripElement {
    typealias Word = UInt16
    typealias Line = SIMD32<UInt16>
    typealias StripRows = Pair<Pair<Pair<Strip>>>
    typealias LaneRows = Pair<Pair<Pair<Lane>>>

    @inline(__always)
    static func transposed(_ rows: StripRows) -> StripRows {
        rows.zipped(Self.self).zipped(Self.self).zipped(Self.self)
    }
    @inline(__always)
    static func transposed(_ rows: LaneRows) -> LaneRows {
        rows.zipped(Self.self).zipped(Self.self).zipped(Self.self)
    }
    @inline(__always)
    static func zipLow(_ a: nt_strip, _ b: nt_strip) -> nt_strip { nt_strip_zip_low_16(a, b) }
    @inline(__always)
    static func zipHigh(_ a: nt_strip, _ b: nt_strip) -> nt_strip { nt_strip_zip_high_16(a, b) }
    @inline(__always)
    static func zipLow(lanes a: nt_lane, _ b: nt_lane) -> nt_lane { nt_lane_zip_low_16(a, b) }
    @inline(__always)
    static func zipHigh(lanes a: nt_lane, _ b: nt_lane) -> nt_lane { nt_lane_zip_high_16(a, b) }
}

/// Elements of 4 bytes.
enum B32: StripElement {
    typealias Word = UInt32
    typealias Line = SIMD16<UInt32>
    typealias StripRows = Pair<Pair<Strip>>
    typealias LaneRows = Pair<Pair<Lane>>

    @inline(__always)
    static func transposed(_ rows: StripRows) -> StripRows {
        rows.zipped(Self.self).zipped(Self.self)
    }
    @inline(__always)
    static func transposed(_ rows: LaneRows) -> LaneRows {
        rows.zipped(Self.self).zipped(Self.self)
    }
    @inline(__always)
    static func zipLow(_ a: nt_strip, _ b: nt_strip) -> nt_strip { nt_strip_zip_low_32(a, b) }
    @inline(__always)
    static func zipHigh(_ a: nt_strip, _ b: nt_strip) -> nt_strip { nt_strip_zip_high_32(a, b) }
    @inline(__always)
    static func zipLow(lanes a: nt_lane, _ b: nt_lane) -> nt_lane { nt_lane_zip_low_32(a, b) }
    @inline(__always)
    static func zipHigh(lanes a: nt_lane, _ b: nt_lane) -> nt_lane { nt_lane_zip_high_32(a, b) }
}

/// Elements of 8 bytes.
enum B64: StripElement {
    typealias Word = UInt64
    typealias Line = SIMD8<UInt64>
    typealias StripRows = Pair<Strip>
    typealias LaneRows = Pair<Lane>

    @inline(__always)
    static func transposed(_ rows: StripRows) -> StripRows {
        rows.zipped(Self.self)
    }
    @inline(__always)
    static func transposed(_ rows: LaneRows) -> LaneRows {
        rows.zipped(Self.self)
    }
    @inline(__always)
    static func zipLow(_ a: nt_strip, _ b: nt_strip) -> nt_strip { nt_strip_zip_low_64(a, b) }
    @inline(__always)
    static func zipHigh(_ a: nt_strip, _ b: nt_strip) -> nt_strip { nt_strip_zip_high_64(a, b) }
    @inline(__always)
    static func zipLow(lanes a: nt_lane, _ b: nt_lane) -> nt_lane { nt_lane_zip_low_64(a, b) }
    @inline(__always)
    static func zipHigh(lanes a: nt_lane, _ b: nt_lane) -> nt_lane { nt_lane_zip_high_64(a, b) }
}
