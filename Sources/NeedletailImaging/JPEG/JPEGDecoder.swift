#if Imaging
    import CTurboJPEG
    import NeedletailFormat

    /// Decodes the pixels of JPEG files by TurboJPEG: accurate DCT, smooth upsampling, and warnings passed over as Pillow
    /// does.
    enum JPEGDecoder {
        /// The most pixels that a byte of Huffman codes can hold: a bit for each block of 8 x 8.
        private static let pixelsPerByte = 512

        /// The pixels `[height, width, channels]` of `file`, which begins with the signature and whose sides were checked.
        ///
        /// - Throws: `JPEGError`. Complexity: O(bytes + pixels · scans).
        static func pixels(_ file: FileBytes, as channels: PixelImage.Channels) throws(JPEGError) -> [UInt8] {
            let header = try JPEGHeader(file)
            guard header.isArithmetic || header.width * header.height / pixelsPerByte <= file.count else {
                throw .tooLittleData(width: header.width, height: header.height, byteCount: file.count)
            }
            let isInOneScan = try header.isInOneScan(of: file)
            let (library, stored): (TJPF, PixelImage.Channels) =
                switch (header.componentCount, channels) {
                case (1, .grey): (TJPF_GRAY, .grey)
                case (4, _): (TJPF_CMYK, .rgba)
                case (_, .rgba): (TJPF_RGBA, .rgba)
                default: (TJPF_RGB, .rgb)
                }
            let pixels = try decode(
                file, header, library, byteCount: stored.count, mayEndEarly: isInOneScan)
            if header.componentCount == 4 { return ofInks(pixels, channels) }
            return stored == channels ? pixels : luminances(pixels)
        }

        /// How the library's warning begins where the file ends before the image does.
        private static let prematureEnd = "Premature end of JPEG file"
        /// How the others begin. The library keeps the text of the first warning, or of the error that came after it, and tells
        /// by nothing else which of the two it is.
        private static let warnings = [
            "Corrupt JPEG data", "Inconsistent progression sequence", "Invalid SOS parameters", "Unknown Adobe color",
            "Warning: unknown JFIF revision",
        ]

        /// What the library makes of the image: rows of pixels of `byteCount` bytes each.
        ///
        /// - mayEndEarly: whether the file may end before its end mark.
        private static func decode(
            _ file: FileBytes, _ header: JPEGHeader, _ format: TJPF, byteCount: Int, mayEndEarly: Bool
        ) throws(JPEGError) -> [UInt8] {
            guard let handle = tjInitDecompress() else { throw .outOfMemory }
            defer { tjDestroy(handle) }
            let (width, height) = (CInt(header.width), CInt(header.height))
            var pixels = [UInt8](repeating: 0, count: header.width * header.height * byteCount)
            var isSameSize = true
            let status = pixels.withUnsafeMutableBufferPointer { target in
                file.withUnsafeBytes { source in
                    let bytes = source.assumingMemoryBound(to: UInt8.self).baseAddress
                    var (itsWidth, itsHeight, subsampling, colours) = (CInt(0), CInt(0), CInt(0), CInt(0))
                    // It gives the size even where it knows no name for the subsampling.
                    _ = tjDecompressHeader3(
                        handle, bytes, UInt(source.count), &itsWidth, &itsHeight, &subsampling, &colours)
                    isSameSize = itsWidth == 0 || (itsWidth == width && itsHeight == height)
                    guard isSameSize else { return CInt(-1) }
                    // The library reads at most `source.count` bytes, and writes `height` rows of `width` pixels, which is
                    // what `target` has; it refuses an image that is larger than that.
                    return tjDecompress2(
                        handle, bytes, UInt(source.count), target.baseAddress, width, width * CInt(byteCount), height,
                        CInt(format.rawValue), TJFLAG_ACCURATEDCT)
                }
            }
            guard isSameSize else { throw .ambiguousSize(width: header.width, height: header.height) }
            if status != 0 {
                let reason = tjGetErrorStr2(handle).map { String(cString: $0) } ?? ""
                let isEarlyEnd = reason.hasPrefix(prematureEnd)
                guard !isEarlyEnd || mayEndEarly else { throw .truncated(byteCount: file.count) }
                guard isEarlyEnd || warnings.contains(where: reason.hasPrefix) else { throw .refused(reason: reason) }
            }
            return pixels
        }

        /// The luminance of each pixel of three bytes.
        private static func luminances(_ pixels: [UInt8]) -> [UInt8] {
            converted(pixels, from: 3, to: .grey) {
                SIMD4($0.byte(at: $1), $0.byte(at: $1 + 1), $0.byte(at: $1 + 2), 255)
            }
        }

        /// Colours of cyan, magenta, yellow and black, each stored as what is not printed, as Adobe's programs store them:
        /// `(255 - ink)(255 - black) / 255`, as Pillow rounds it.
        private static func ofInks(_ pixels: [UInt8], _ channels: PixelImage.Channels) -> [UInt8] {
            converted(pixels, from: 4, to: channels) { bytes, place in
                let light = Int32(bytes.byte(at: place + 3))
                var pixel = SIMD4<UInt8>(repeating: 255)
                for index in 0..<3 {
                    let product = Int32(255 - bytes.byte(at: place + index)) * light + 128
                    pixel[index] = UInt8(truncatingIfNeeded: max(0, light - (product >> 8 + product) >> 8))
                }
                return pixel
            }
        }

        @inline(__always)
        private static func converted(
            _ pixels: [UInt8], from byteCount: Int, to channels: PixelImage.Channels,
            _ pixel: (RawSpan, Int) -> SIMD4<UInt8>
        ) -> [UInt8] {
            let count = pixels.count / byteCount
            var result = [UInt8](repeating: 0, count: count * channels.count)
            let source = pixels.span.bytes
            var span = result.mutableSpan
            var target = span.mutableBytes
            for index in 0..<count {
                target.put(pixel(source, index * byteCount), as: channels, at: index * channels.count)
            }
            return result
        }
    }

    extension JPEGHeader {
        /// More scans than programs write: 100, of large images fewer, down to 20, as the work of decoding is in proportion to
        /// their number and to the pixels.
        private var scanLimit: Int { min(100, max(20, 1_000_000_000 / (width * height))) }

        /// Whether the image in `file` comes in one scan; its library needs no more of the file than that then.
        ///
        /// - Throws: `JPEGError.truncated` where nothing marks the end of the scan, or of several; `tooManyScans`.
        func isInOneScan(of file: FileBytes) throws(JPEGError) -> Bool {
            var markers = JPEGMarkers(file, from: end)
            var hasRestarts = false
            var count = 0
            while let marker = markers.next() {
                // The library says what is missing before the end.
                guard marker != 0xd9 else { return false }
                guard JPEGMarkers.hasSegment(marker) else { continue }
                let segment = try markers.segment()
                if marker == 0xdd { hasRestarts = true }
                guard marker == 0xda else { continue }
                if count == 0, !isProgressive, segment[0].map(Int.init) == componentCount {
                    // Any marker ends the scan, but for restarts, and those that stand in the place of one.
                    while let marker = markers.next() { if marker == 0xd9 || !hasRestarts { return true } }
                    break
                }
                count += 1
                guard count <= scanLimit else { throw .tooManyScans(limit: scanLimit) }
            }
            throw .truncated(byteCount: file.count)
        }
    }
#endif
