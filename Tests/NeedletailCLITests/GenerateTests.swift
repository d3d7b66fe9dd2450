import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// Synthetic patients on the command line.
final class GenerateTests: CommandLineCase {
    private static let parts = ["mutations", "expression", "pathways", "conditions"]

    private func generate(_ arguments: String...) throws -> CommandResult {
        let result = try run(["generate"] + arguments)
        XCTAssertEqual(result.status, 0, result.error)
        return result
    }

    /// The lines of the file called `name` in the test's folder.
    private func lines(_ name: String) throws -> [[String]] {
        let text = try String(contentsOfFile: folder.path(name), encoding: .utf8)
        XCTAssertEqual(text.last, "\n")
        return text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    }

    /// The one object that a run gave.
    private func object(_ result: CommandResult) throws -> JSONValue {
        try JSONValue(parsing: FileBytes(Array(result.output.utf8)))
    }

    func testJSONHasAnObjectALine() throws {
        let result = try generate(
            Self.diffusion, "--survival-time", "300.5", "--event", "1", "--age", "16", "--metastasis", "0", "--count",
            "3", "--seed", "7", "--ddim", "10")
        let patients = try objects(result)
        XCTAssertEqual(patients.count, 3)
        let described = try object(try needletail("inspect", Self.diffusion, "--json"))
        for (index, patient) in patients.enumerated() {
            XCTAssertEqual(
                patient.keys,
                [
                    "patient", "seed", "rng", "ddim", "eta", "conditions", "conditions_normalized", "mutations",
                    "expression", "pathways", "model", "engine_version", "tier",
                ])
            XCTAssertEqual(patient["patient"]?.integer, index)
            XCTAssertEqual(patient["seed"]?.integer, 7)
            XCTAssertEqual(patient["rng"], .string("philox"))
            XCTAssertEqual(patient["ddim"]?.integer, 10)
            XCTAssertEqual(patient["eta"]?.finite, 0)
            let names = ["survival_time", "event_occurred", "age", "metastasis_at_diagnosis"]
            XCTAssertEqual(patient["conditions"]?.keys, names)
            XCTAssertEqual(names.map { patient["conditions"]?[$0]?.finite }, [300.5, 1, 16, 0])
            XCTAssertEqual(names.map { patient["conditions_normalized"]?[$0]?.finite }, [-0.999, 1, 16, 0])
            XCTAssertEqual(patient["mutations"]?.keys, (0..<4).map { "mutation_\($0)" })
            XCTAssertEqual(patient["expression"]?.numbersByKey.count, 6)
            XCTAssertEqual(patient["pathways"]?.keys, ["pathway_0", "pathway_1"])
            let mutations = try XCTUnwrap(patient["mutations"]?.numbersByKey.values)
            XCTAssertTrue(mutations.allSatisfy { [0, 1].contains($0) })
            XCTAssertEqual(patient["model"]?.keys, ["name", "version", "sha256"])
        }
        XCTAssertEqual(patients[0]["model"]?["sha256"], described["sha256"])
        XCTAssertNotNil(result.error.wholeMatch(of: /3 patients, \d+\.\d\d s, [\d.]+ a second\n/), result.error)
    }

    func testScenariosAreNamedInEveryObjectAndLine() throws {
        let patients = try objects(try generate(Self.diffusionWithoutAge, "--scenario", "all", "--count", "2"))
        XCTAssertEqual(
            patients.map { $0["scenario"]?.text }, ["good-prognosis", "metastatic", "typical"].flatMap { [$0, $0] })
        let told = patients.map { $0["conditions"]?.numbersByKey }
        XCTAssertEqual(told[0], ["survival_time": 2000, "event_occurred": 0, "metastasis_at_diagnosis": 0])
        XCTAssertEqual(told[2], ["survival_time": 300, "event_occurred": 1, "metastasis_at_diagnosis": 1])
        XCTAssertEqual(told[5], ["survival_time": 800, "event_occurred": 0, "metastasis_at_diagnosis": 0])
        let single = try objects(try generate(Self.diffusionWithoutAge, "--scenario", "metastatic", "--count", "2"))
        XCTAssertEqual(single, Array(patients[2..<4]))

        let table = try generate(Self.diffusionWithoutAge, "--scenario", "all", "--count", "2", "--format", "table")
        XCTAssertEqual(table.lines.count, 6)
        for (line, patient) in zip(table.lines, patients) {
            let mutated = try XCTUnwrap(patient["mutations"]?.numbersByKey).filter { $0.value == 1 }.keys.sorted()
            let start =
                "\(patient["scenario"]?.text ?? "") patient \(patient["patient"]?.integer ?? -1): \(mutated.count) of 4 genes mutated"
            XCTAssertEqual(String(line), mutated.isEmpty ? start : "\(start): \(mutated.joined(separator: ", "))")
        }
    }

    func testCSVIsFourFilesInAFolderThatIsMade() throws {
        let result = try generate(
            Self.autoencoder, "--survival-time", "800", "--event", "0", "--age", "12.5", "--metastasis", "1", "--count",
            "5", "--output", "out")
        XCTAssertEqual(result.output, "")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
        XCTAssertEqual(names, Self.parts.map { "patients_\($0).csv" }.sorted())
        let patients = try objects(
            try generate(
                Self.autoencoder, "--survival-time", "800", "--event", "0", "--age", "12.5", "--metastasis", "1",
                "--count", "5"))
        for part in Self.parts {
            let lines = try lines("out/patients_\(part).csv")
            let names = try XCTUnwrap(patients[0][part]?.keys)
            XCTAssertEqual(lines[0], ["patient"] + names)
            XCTAssertEqual(lines.count, 6)
            for (index, line) in lines.dropFirst().enumerated() {
                XCTAssertEqual(line[0], "\(index)")
                XCTAssertEqual(line.dropFirst().map(Double.init), names.map { patients[index][part]?[$0]?.finite })
                if part == "mutations" { XCTAssertTrue(line.dropFirst().allSatisfy { ["0", "1"].contains($0) }) }
                if part == "conditions" { XCTAssertEqual(line.dropFirst(), ["800", "0", "12.5", "1"]) }
            }
        }
    }

    func testPrefixesNameTheFilesAndTheScenarios() throws {
        func names(_ arguments: String...) throws -> [String] {
            let out = folder.path("out")
            try? FileManager.default.removeItem(atPath: out)
            let result = try run(["generate", Self.diffusionWithoutAge, "--ddim", "5", "-o", out] + arguments)
            XCTAssertEqual(result.status, 0, result.error)
            return try FileManager.default.contentsOfDirectory(atPath: out).filter { $0.hasSuffix("_mutations.csv") }
                .sorted()
        }
        let scenarios = ["good-prognosis", "metastatic", "typical"]
        XCTAssertEqual(try names("--scenario", "all"), scenarios.map { "\($0)_mutations.csv" })
        XCTAssertEqual(try names("--scenario", "all", "--prefix", "a b"), scenarios.map { "a b_\($0)_mutations.csv" })
        XCTAssertEqual(try names("--scenario", "typical", "--format", "csv"), ["typical_mutations.csv"])
        let own = ["--survival-time", "1", "--event", "0", "--metastasis", "0"]
        XCTAssertEqual(try names(own[0], own[1], own[2], own[3], own[4], own[5]), ["patients_mutations.csv"])
        XCTAssertEqual(
            try names(own[0], own[1], own[2], own[3], own[4], own[5], "--prefix", "mine"), ["mine_mutations.csv"])
    }

    func testAFileTakesLinesAndASecondRunReplacesFiles() throws {
        let arguments = ["--scenario", "typical", "--age", "16", "--count", "3"]
        let lines = try run(["generate", Self.autoencoder] + arguments)
        for _ in 0..<2 {
            let result = try run(
                ["generate", Self.autoencoder] + arguments + ["--format", "json", "-o", "patients.json"])
            XCTAssertEqual(result.status, 0, result.error)
            XCTAssertEqual(try String(contentsOfFile: folder.path("patients.json"), encoding: .utf8), lines.output)
            XCTAssertEqual(try run(["generate", Self.autoencoder] + arguments + ["-o", "out"]).status, 0)
        }
        XCTAssertEqual(try folder.names(), ["out", "patients.json"])
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).count, 4)
    }

    // MARK: Numbers

    func testThreadsAndBatchesDoNotChangeAByteAndSeedsDo() throws {
        let arguments = ["--scenario", "all", "--count", "7", "--seed", "11"]
        func text(_ model: String, _ more: [String]) throws -> String {
            let age = model == Self.diffusionWithoutAge ? [] : ["--age", "16"]
            let result = try run(
                ["generate", model] + arguments.filter { !more.contains("--seed") || ($0 != "--seed" && $0 != "11") }
                    + age + more)
            XCTAssertEqual(result.status, 0, result.error)
            // Patients alone: how they were drawn is not the same.
            return result.output.replacing(/"seed":\d+,"rng":"\w+",("batch_size":\d+,)?/, with: "")
        }
        for model in [Self.diffusionWithoutAge, Self.autoencoder] {
            let whole = try text(model, [])
            for (threads, size) in [("1", "1"), ("3", "2"), ("3", "7"), ("1", "16384"), ("255", "3")] {
                XCTAssertTrue(
                    try text(model, ["--threads", threads, "--batch-size", size]) == whole, "\(threads) \(size)")
            }
            let torch = try text(model, ["--rng", "torch"])
            XCTAssertNotEqual(torch, whole)
            XCTAssertEqual(try text(model, ["--rng", "torch", "--threads", "3"]), torch)
            // Where a row has a multiple of 16 numbers, PyTorch draws a batch as it draws its rows one by one.
            let isSplit = try text(model, ["--rng", "torch", "--batch-size", "2"]) == torch
            XCTAssertEqual(isSplit, model == Self.autoencoder)
            XCTAssertFalse(whole.contains("seed"))
            for seed in ["12", "9223372036854775807"] { XCTAssertNotEqual(try text(model, ["--seed", seed]), whole) }
        }
    }

    func testPyTorchsNumbersGiveTheSamplesOfPyTorch() throws {
        for (file, model) in [("best_model.pt", Self.diffusion), ("no_age.pt", Self.diffusionWithoutAge)] {
            let told = try torchValues("\(file).conditions")
            let age = file == "no_age.pt" ? [] : ["--age", "\(told[2])"]
            let profile = [
                "--survival-time", "\(told[0] * 500 + 800)", "--event", "\(Int(told[1]))", "--metastasis",
                "\(Int(told[2 + age.count / 2]))",
            ]
            for (kind, options) in [
                ("ancestral", []), ("ddim", ["--ddim", "50"]), ("ddim_half", ["--ddim", "50", "--eta", "0.5"]),
            ] {
                let result = try run(["generate", model, "--rng", "torch", "--seed", "42"] + profile + age + options)
                XCTAssertEqual(result.status, 0, result.error)
                let patient = try XCTUnwrap(objects(result).first)
                XCTAssertEqual(patient["rng"], .string("torch"))
                XCTAssertEqual(patient["batch_size"]?.integer, 1024)
                let expected = try torchValues("\(file).\(kind)1.result")
                let largest = try XCTUnwrap(expected.map(abs).max())
                XCTAssertEqual(
                    try (0..<4).map { try XCTUnwrap(patient["mutations"]?["mutation_\($0)"]?.finite) },
                    expected[..<4].map { $0 > 0.5 ? 1 : 0 }, "\(file) \(kind)")
                let values =
                    try (0..<6).map { try XCTUnwrap(patient["expression"]?["expression_\($0)"]?.finite) }
                    + (0..<2).map { try XCTUnwrap(patient["pathways"]?["pathway_\($0)"]?.finite) }
                for (value, wanted) in zip(values, expected[4...]) {
                    XCTAssertEqual(value, wanted, accuracy: 1e-3 * largest, "\(file) \(kind)")
                }
            }
        }
    }

    func testEtaAndStepsChangeWhatIsDrawn() throws {
        func text(_ options: String...) throws -> String {
            let result = try run(["generate", Self.diffusionWithoutAge, "--scenario", "typical"] + options)
            XCTAssertEqual(result.status, 0, result.error)
            // The options stand before them.
            return String(result.output[try XCTUnwrap(result.output.range(of: #""conditions""#)).lowerBound...])
        }
        XCTAssertEqual(try text("--ddim", "50"), try text("--ddim", "50", "--eta", "0"))
        let texts = try [
            text(), text("--ddim", "50"), text("--ddim", "50", "--eta", "1"), text("--ddim", "250"),
            text("--ddim", "1"),
        ]
        XCTAssertEqual(Set(texts).count, 5)
    }

    // MARK: What is refused

    func testArgumentsThatFitNothingAreUsageErrors() throws {
        let own = ["--survival-time", "1", "--event", "0", "--metastasis", "0"]
        let days = "--survival-time must be from 0 to 36525, not "
        let cases: [([String], String)] = [
            ([], "the profile is missing: give --survival-time, --event and --metastasis, or --scenario"),
            (Array(own[2...]), "--survival-time is missing"), (Array(own[0...1] + own[4...5]), "--event is missing"),
            (Array(own[..<4]), "--metastasis is missing"),
            (own + ["--age", "12"], "--age is not known to \(Self.diffusionWithoutAge), which was trained without it"),
            (["--survival-time", "-1"] + own[2...], "\(days)'-1'"),
            (["--survival-time", "36526"] + own[2...], "\(days)'36526'"),
            (["--survival-time", "nan"] + own[2...], "--survival-time must be a number, not 'nan'"),
            (["--survival-time", "1e999"] + own[2...], "--survival-time must be a number, not '1e999'"),
            (["--survival-time", "ten"] + own[2...], "--survival-time must be a number, not 'ten'"),
            (["--event", "2"] + own[..<2] + own[4...], "--event must be 0 or 1, not '2'"),
            (["--event", "true"] + own[..<2] + own[4...], "--event must be 0 or 1, not 'true'"),
            (["--metastasis", "-0"] + own[..<4], "--metastasis must be 0 or 1, not '-0'"),
            (own + ["--scenario", "typical"], "--survival-time does not go with --scenario"),
            (["--scenario", "worst"], "--scenario must be good-prognosis, metastatic, typical or all, not 'worst'"),
            (own + ["--eta", "0.5"], "--eta goes with --ddim"),
            (own + ["--ddim", "10", "--eta", "1.5"], "--eta must be a number from 0 to 1, not '1.5'"),
            (own + ["--ddim", "0"], "--ddim must be a whole number from 1 to 10000, not '0'"),
            (
                own + ["--ddim", "251"],
                "--ddim must be a whole number from 1 to 250, the steps of \(Self.diffusionWithoutAge), not '251'"
            ), (own + ["--count", "0"], "--count must be a whole number from 1 to 1000000, not '0'"),
            (own + ["--count", "-1"], "--count must be a whole number from 1 to 1000000, not '-1'"),
            (own + ["--seed", "-1"], "--seed must be a whole number from 0 to 9223372036854775807, not '-1'"),
            (own + ["--rng", "numpy"], "--rng must be philox or torch, not 'numpy'"),
            (own + ["--batch-size", "16385"], "--batch-size must be a whole number from 1 to 16384, not '16385'"),
            (own + ["--threads", "0"], "--threads must be a whole number from 1 to 255, not '0'"),
            (own + ["--format", "xml"], "--format must be table, json or csv, not 'xml'"),
            (own + ["--format", "csv"], "--format csv needs --output with the folder for its files"),
            (own + ["-o", "-"], "--format csv needs --output with the folder for its files"),
            (own + ["--prefix", "a"], "--prefix goes with --format csv"),
            (own + ["--prefix", "a/b", "-o", "out"], "--prefix must be the beginning of a file's name, not 'a/b'"),
            (
                own + ["-o", Self.diffusion],
                "the output \(Self.diffusion) is no folder, which csv needs: give a folder, or --format json"
            ),
            (
                own + ["--format", "json", "-o", Self.diffusionWithoutAge],
                "the output \(Self.diffusionWithoutAge) is the input \(Self.diffusionWithoutAge): give another path"
            ),
        ]
        for (arguments, message) in cases {
            assertUsage(try run(["generate", Self.diffusionWithoutAge] + arguments), message, verb: "generate")
        }
        for (arguments, message) in [
            (["--scenario", "all"], "--age is missing: \(Self.diffusion) was trained with it"),
            (own + ["--age", "131"], "--age must be from 0 to 130, not '131'"),
            (own + ["--age=-1"], "--age must be from 0 to 130, not '-1'"),
            (own + ["--age", "nan"], "--age must be a number, not 'nan'"),
        ] {
            assertUsage(try run(["generate", Self.diffusion] + arguments), message, verb: "generate")
        }
        assertUsage(
            try needletail(
                "generate", Self.autoencoder, "--scenario", "typical", "--age", "16", "--ddim", "10", "-o", "out"),
            "--ddim is for diffusion models, and \(Self.autoencoder) is a conditional autoencoder", verb: "generate")
        XCTAssertEqual(try folder.names(), [])
    }

    func testFilesThatDrawNothingAreTheModelsFault() throws {
        assertFailure(
            try needletail("generate", model, "--scenario", "typical"), 3,
            "\(model): the model is for the task breast-cancer, not osteosarcoma")
        assertFailure(
            try needletail("generate", "none", "--scenario", "typical"), 3,
            "cannot open none: No such file or directory")
        let checkpoint = Fixtures.path("osteosarcoma/best_model.pt")
        let unconverted = try needletail("generate", checkpoint, "--scenario", "typical")
        XCTAssertEqual(unconverted.status, 3)
        XCTAssertTrue(unconverted.error.hasSuffix(": give a model that needletail convert wrote\n"), unconverted.error)
        assertFailure(
            try needletail("predict", Self.diffusion, "--csv", "-"), 3,
            "\(Self.diffusion): the model is for the task osteosarcoma, not breast-cancer: needletail generate draws patients "
                + "with it")
    }

    func testAFolderThatCannotBeWrittenIsTheSystemsFault() throws {
        try file("file", "")
        for (path, message) in [
            ("no/out", "cannot make the folder no/out: No such file or directory"),
            ("file/out", "cannot make the folder file/out: Not a directory"),
            ("/proc", "cannot write /proc/typical_mutations.csv: No such file or directory"),
        ] {
            assertFailure(
                try needletail("generate", Self.diffusionWithoutAge, "--scenario", "typical", "-o", path), 4, message)
        }
        try FileManager.default.createDirectory(
            atPath: folder.path("out/typical_pathways.csv"), withIntermediateDirectories: true)
        assertFailure(
            try needletail("generate", Self.diffusionWithoutAge, "--scenario", "typical", "-o", "out"), 4,
            "out/typical_pathways.csv is not a regular file: give the path of a file")
        XCTAssertEqual(
            try FileManager.default.contentsOfDirectory(atPath: folder.path("out")), ["typical_pathways.csv"])
        XCTAssertEqual(try folder.names(), ["file", "out"])
    }

    func testInspectTellsWhatIsDrawn() throws {
        let text = try needletail("inspect", Self.diffusionWithoutAge).output.split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        XCTAssertTrue(
            text.contains(
                "rows 4 mutations, 6 expression values, 2 pathways, by survival_time, event_occurred, metastasis_at_diagnosis; "
                    + "250 steps"), text)
        let json = try object(try needletail("inspect", Self.autoencoder, "--json"))
        let generator = try XCTUnwrap(json["metadata"]?["generator"])
        XCTAssertEqual(generator["network"]?.text, "conditionalAutoencoder")
        XCTAssertEqual(generator["mutations"]?.texts, (0..<4).map { "mutation_\($0)" })
        XCTAssertEqual(generator["conditions"]?.elements?.count, 4)
    }

    // MARK: Long runs

    func testCtrlCDuringALongRunEndsWith130AndLeavesNoFile() throws {
        for (signal, arguments) in [
            (SIGINT, ["-o", "out"]), (SIGTERM, ["--format", "json", "-o", "patients.json", "--threads", "2"]),
        ] {
            let process = try process(
                ["generate", Self.diffusion, "--scenario", "all", "--age", "16", "--count", "1000000"] + arguments)
            let error = Pipe()
            process.standardError = error
            try process.run()
            let path = arguments[0] == "-o" ? folder.path("out") : folder.path
            let deadline = Date(timeIntervalSinceNow: 20)
            func hasBegun() -> Bool {
                let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
                return names.contains { $0.hasSuffix(".tmp") }
            }
            while !hasBegun(), process.isRunning, Date() < deadline { usleep(5_000) }
            usleep(300_000)
            XCTAssertTrue(process.isRunning)
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            XCTAssertEqual(process.terminationReason, .exit)
            XCTAssertEqual(process.terminationStatus, 128 + signal)
            let said = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            XCTAssertTrue(said.hasSuffix("interrupted\n"), said)
            XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path("out")), [])
        }
        XCTAssertEqual(try folder.names(), ["out"])
    }

    func testFiftyThousandPatientsTakeLessThan60MB() throws {
        let process = try process([
            "generate", Self.autoencoder, "--scenario", "typical", "--age", "16", "--count", "50000", "-o", "out",
        ])
        process.standardError = FileHandle.nullDevice
        try process.run()
        let peak = peakKilobytes(process)
        XCTAssertEqual(process.terminationStatus, 0)
        XCTAssertGreaterThan(peak, 1_000)
        XCTAssertLessThan(peak, 60_000)
        for part in Self.parts {
            let text = try Data(contentsOf: URL(filePath: folder.path("out/typical_\(part).csv")))
            XCTAssertEqual(text.count { $0 == UInt8(ascii: "\n") }, 50_001)
        }
    }

    // MARK: Evaluating

    func testEvaluateReadsWhatIsWritten() throws {
        _ = try generate(Self.autoencoder, "--scenario", "all", "--age", "16", "--count", "60", "-o", "out")
        let same = try needletail("evaluate", "--generated", "out/typical", "--reference", "out/typical")
        XCTAssertEqual(same.status, 0, same.error)
        let report = try object(same)
        XCTAssertEqual(try XCTUnwrap(report["score"]?.finite), 1, accuracy: 1e-12)
        XCTAssertEqual(report["generated"]?["patients"]?.integer, 60)
        let other = try needletail("evaluate", "--generated", "out/metastatic", "--reference", "out/typical")
        XCTAssertEqual(other.status, 0, other.error)
        XCTAssertLessThan(try XCTUnwrap(object(other)["score"]?.finite), 1)
        XCTAssertTrue(other.output.contains("conditions differ"), other.output)
    }
}
