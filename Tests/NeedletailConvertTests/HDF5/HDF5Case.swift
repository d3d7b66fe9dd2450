import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport

/// A folder of `Fixtures/hdf5`: a file, and what h5py read from it.
struct HDF5Case: Decodable {
    struct Attribute: Decodable {
        var empty: Bool?
        var shape: [Int]?
        var strings: [String]?
        var integers: [Int]?
        var floats: [Double]?
        var values: String?
    }

    struct Group: Decodable {
        let path: String
        let members: [String]
        let attributes: [String: Attribute]
    }

    struct Dataset: Decodable {
        let path: String
        let attributes: [String: Attribute]
        var refused: String?
        var shape: [Int]?
        var type: String?
        var strings: [String]?
        var values: String?
        var fill: Double?
        var places: String?
    }

    let groups: [Group]
    let datasets: [Dataset]
    private(set) var name = ""

    private enum CodingKeys: CodingKey { case groups, datasets }

    init(_ name: String) throws {
        let data = try Data(contentsOf: Fixtures.root.appending(path: "hdf5/\(name)/case.json"))
        self = try JSONDecoder().decode(Self.self, from: data)
        self.name = name
    }

    /// The names of all cases that describe a whole file.
    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Fixtures.path("hdf5")).filter {
            FileManager.default.fileExists(atPath: Fixtures.path("hdf5/\($0)/data.h5"))
        }.sorted()
    }

    static func bytes(_ name: String) throws -> FileBytes {
        try FileBytes(contentsOfFile: Fixtures.path("hdf5/\(name)/data.h5"), access: .read)
    }

    func array(_ path: String) throws -> NumPyFile {
        try NumPyFile(fixture: "hdf5/\(name)/\(path)")
    }
}
