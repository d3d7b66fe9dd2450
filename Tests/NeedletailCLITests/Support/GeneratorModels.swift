import Foundation
import TestSupport
import XCTest

/// The models of the osteosarcoma fixtures, converted once by the program itself; nobody writes there.
extension CommandLineCase {
    static let diffusion = generator("best_model.pt")
    static let diffusionWithoutAge = generator("no_age.pt")
    static let autoencoder = generator("autoencoder.pt")

    private static func generator(_ file: String) -> String {
        converted(
            file,
            [
                Fixtures.path("osteosarcoma/\(file)"), "--task", "osteosarcoma", "--mutations", "4", "--pathways", "2",
            ])
    }

    /// Numbers of the fixture's tensor called `name`, which PyTorch gave.
    func torchValues(_ name: String) throws -> [Double] {
        let bytes = try XCTUnwrap(TensorFixture("osteosarcoma/values.safetensors").bytes[name], name)
        return bytes.withUnsafeBytes { bytes in
            (0..<bytes.count / 4).map { Double(bytes.load(fromByteOffset: 4 * $0, as: Float.self)) }
        }
    }
}
