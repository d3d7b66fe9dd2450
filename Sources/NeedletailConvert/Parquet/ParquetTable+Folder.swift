import NeedletailFormat

extension ParquetTable {
    /// The rows of all files `part-*.parquet` in the folder that Spark wrote at `path`, in the order of their names;
    /// parts may have no rows.
    ///
    /// Passed over are files whose names begin with a dot or an underscore, as `_SUCCESS` does, and checksums (`.crc`).
    ///
    /// - Throws: `ParquetError`, also for anything else in the folder: it would be part of the table for Spark.
    package init(folder path: String, limits: ParquetLimits = ParquetLimits()) throws(ParquetError) {
        let names: [String]
        do throws(FileError) { names = try FolderNames.list(path) } catch { throw .cannotRead(error) }
        var files: [ParquetFile] = []
        for name in names {
            guard !name.hasPrefix("_"), !name.hasSuffix(".crc") else { continue }
            let partPath = "\(path)/\(name)"
            if FolderNames.exists(partPath) { throw .unexpectedFolder(path: partPath) }
            guard name.hasPrefix("part-"), name.hasSuffix(".parquet") else { throw .unexpectedFile(path: partPath) }
            let bytes: FileBytes
            do throws(FileError) {
                bytes = try FileBytes(contentsOfFile: partPath, access: .read)
            } catch { throw .cannotRead(error) }
            files.append(try ParquetFile(bytes, file: partPath, limits: limits))
        }
        guard let first = files.first else { throw .noParts(path: path) }
        try self.init(first, Array(files.dropFirst()), name: path)
    }
}
