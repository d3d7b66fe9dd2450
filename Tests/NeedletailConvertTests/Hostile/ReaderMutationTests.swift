import HostileReaders
import TestSupport
import XCTest

/// Mutated files of every reader: read or refused, within a second (five in debug builds) of the thread's time and a bound of
/// heap, never a trap.
final class ReaderMutationTests: XCTestCase {
    private func check(_ name: String, line: UInt = #line) throws {
        let reader = try XCTUnwrap(HostileReader.all.first { $0.name == name }, line: line)
        let counts = try Mutations.check(reader)
        guard Mutations.areMany else { return }
        // Changes that all do damage, or none, would test little.
        XCTAssertGreaterThan(counts.read, Mutations.count / 200, "\(counts)", line: line)
        XCTAssertGreaterThan(counts.refused, Mutations.count / 10, "\(counts)", line: line)
    }

    func testMutatedSafetensorsAreReadOrRefused() throws { try check("safetensors") }
    func testMutatedModelFilesAreReadOrRefused() throws { try check("model-file") }
    func testMutatedPipelineFilesAreReadOrRefused() throws { try check("pipeline-file") }
    func testMutatedJSONIsReadOrRefused() throws { try check("json") }
    func testMutatedTablesAreReadOrRefused() throws { try check("csv") }
    func testMutatedArchivesAreReadOrRefused() throws { try check("zip") }
    func testMutatedDeflateStreamsAreReadOrRefused() throws { try check("inflate") }
    func testMutatedHDF5FilesAreReadOrRefused() throws { try check("hdf5") }
    func testMutatedPicklesAreReadOrRefused() throws { try check("pickle") }
    func testMutatedScalersAreReadOrRefused() throws { try check("scaler") }
    func testMutatedPipelinesOfScikitLearnAreReadOrRefused() throws { try check("scikit-learn") }
    func testMutatedKerasFilesAreReadOrRefused() throws { try check("keras") }
    func testMutatedSnappyStreamsAreReadOrRefused() throws { try check("snappy") }
    func testMutatedParquetFilesAreReadOrRefused() throws { try check("parquet") }
    func testMutatedPNGFilesAreReadOrRefused() throws { try check("png") }
    func testMutatedBMPFilesAreReadOrRefused() throws { try check("bmp") }
    func testMutatedJPEGFilesAreReadOrRefused() throws { try check("jpeg") }
    func testMutatedStateDictsAreReadOrRefused() throws { try check("torch") }
    func testMutatedFormsAreReadOrRefused() throws { try check("multipart") }
    func testMutatedBase64IsReadOrRefused() throws { try check("base64") }
    func testMutatedConfigurationsAreReadOrRefused() throws { try check("configuration") }
    func testMutatedListsOfModelsAreReadOrRefused() throws { try check("model-list") }

    func testSoundFilesAreReadWithinTheLimits() throws {
        let fixtures = Fixtures.root.path(percentEncoded: false)
        for reader in HostileReader.all {
            var read = 0
            for seed in try reader.seeds(fixtures: fixtures) {
                do {
                    try reader.readWithinLimits(seed)
                    read += 1
                } catch let fault as HostileFault { XCTFail("\(reader.name): \(fault)") } catch {}
            }
            XCTAssertGreaterThan(read, 0, reader.name)
        }
    }

    func testTheTestsCoverEveryReader() {
        XCTAssertEqual(
            HostileReader.all.map(\.name),
            [
                "safetensors", "model-file", "json", "csv", "zip", "inflate", "hdf5", "pickle", "scaler",
                "scikit-learn",
                "keras", "snappy", "parquet", "pipeline-file", "png", "bmp", "jpeg", "torch", "multipart", "base64",
                "configuration", "model-list",
            ])
    }
}
