import NeedletailGraph

extension MetadataValue {
    /// `needletail.model`: the model's name and version.
    func model() throws(ModelFileError) -> (name: String, version: String) {
        let fields = try fields(["name", "version"])
        return (
            try fields["name"].name(byteLimit: ModelLimit.titleBytes),
            try fields["version"].name(byteLimit: ModelLimit.titleBytes)
        )
    }

    /// `needletail.provenance`: where the model comes from.
    func provenance() throws(ModelFileError) -> Provenance {
        let fields = try fields(["sources", "framework", "converter"])
        let sources = try fields["sources"].array(limit: ModelLimit.sources, of: "sources") {
            source throws(ModelFileError) in
            let fields = try source.fields(["file", "sha256"])
            return Provenance.Source(file: try fields["file"].name(), sha256: try fields["sha256"].digest())
        }
        return Provenance(
            sources: sources, framework: try fields["framework"].name(), converter: try fields["converter"].name())
    }

    /// A SHA-256 as 64 lower-case hexadecimal digits.
    private func digest() throws(ModelFileError) -> String {
        let digits = try name()
        guard digits.utf8.count == 2 * SHA256.byteCount, digits.utf8.allSatisfy(SHA256.isDigit) else {
            throw invalid("64 lower-case hexadecimal digits", actual: printable(digits))
        }
        return digits
    }

    /// `needletail.tensors`: calls `body` with the name of each packed tensor, its layout and logical shape.
    func layouts(
        _ body: (MetadataValue, String, Constant.Layout, [Int]) throws(ModelFileError) -> Void
    ) throws(ModelFileError) {
        try entries(limit: ModelLimit.tensors, of: "tensors") { tensor, value throws(ModelFileError) in
            let fields = try value.fields(["layout", "shape"])
            let name = try fields["layout"].name()
            guard let layout = Constant.Layout(rawValue: name), layout != .plain else {
                throw fields["layout"].invalid(
                    Constant.Layout.allCases.dropFirst().map(\.rawValue).joined(separator: ", "),
                    actual: printable(name))
            }
            let shape = try fields["shape"].array(limit: ModelLimit.rank, of: "dimensions") {
                size throws(ModelFileError) in
                try size.integer(in: 0...ModelLimit.dimension)
            }
            try body(value, tensor, layout, shape)
        }
    }
}
