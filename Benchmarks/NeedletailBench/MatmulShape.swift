import NeedletailFormat

/// A matmul that one of the systems does, from `Benchmarks/matmul-shapes.csv`.
struct MatmulShape {
    /// How the operands lie: `packed` weights; `dynamic` b `[k, n]`; `transposed` b `[n, k]`.
    var form: String
    /// How many products of this shape there are, one behind the other.
    var batch: Int
    var m: Int
    var n: Int
    var k: Int

    /// Why a file holds no shapes.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// The shapes in the CSV file at `path`.
    static func all(in path: String) throws -> [MatmulShape] {
        guard let text = try FileBytes(contentsOfFile: path, access: .read).string() else {
            throw Failure(description: "\(path): not UTF-8")
        }
        return try text.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            let numbers = fields.suffix(4).compactMap { Int($0) }
            guard fields.count == 7, numbers.count == 4, numbers.allSatisfy({ $0 > 0 }) else {
                throw Failure(description: "\(path): not system,layer,form,batch,m,n,k: \(line)")
            }
            return MatmulShape(
                form: String(fields[2]), batch: numbers[0], m: numbers[1], n: numbers[2], k: numbers[3])
        }
    }
}
