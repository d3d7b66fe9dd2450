import Glibc

/// A time of day by the system's clock, in whole milliseconds.
public struct LogTime: Equatable, Comparable, Sendable {
    /// Since the begin of 1970, UTC, without leap seconds.
    public let milliseconds: Int64

    /// A time by its milliseconds since 1970.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The system's time.
    public static var now: LogTime {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return LogTime(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// Orders by time.
    public static func < (a: LogTime, b: LogTime) -> Bool {
        a.milliseconds < b.milliseconds
    }
}

extension LogTime: CustomStringConvertible {
    /// As ISO 8601 writes it, in UTC, such as `2026-03-01T09:30:00.250Z`.
    ///
    /// Years come from the proleptic Gregorian calendar, in eras of 400 years that begin in March (H. Hinnant, "chrono-compatible
    /// low-level date algorithms").
    public var description: String {
        let (days, rest) = Self.floorDivide(milliseconds, 86_400_000)
        // 719468 days from 0000-03-01 to 1970-01-01; an era has 146097.
        let (era, dayOfEra) = Self.floorDivide(days + 719_468, 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        // Each number with how many digits it has and what stands behind it.
        let parts: InlineArray<7, (number: Int64, width: Int, end: Unicode.Scalar)> = [
            (year, 4, "-"), (month, 2, "-"), (day, 2, "T"), (rest / 3_600_000, 2, ":"), (rest / 60000 % 60, 2, ":"),
            (rest / 1000 % 60, 2, "."), (rest % 1000, 3, "Z"),
        ]
        var text: [UInt8] = []
        text.reserveCapacity(24)
        for index in parts.indices {
            let (number, width, end) = parts[index]
            var unit: Int64 = width == 4 ? 1000 : width == 3 ? 100 : 10
            if (0..<10 * unit).contains(number) {
                while unit > 0 {
                    text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
                    unit /= 10
                }
            } else {
                text += Array(number.description.utf8)
            }
            text.append(UInt8(ascii: end))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func floorDivide(_ a: Int64, _ b: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
        return remainder < 0 ? (quotient - 1, remainder + b) : (quotient, remainder)
    }
}
