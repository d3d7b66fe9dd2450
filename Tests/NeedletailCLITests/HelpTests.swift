import NeedletailFormat
import XCTest

final class HelpTests: CommandLineCase {
    private let verbs = [
        "convert", "inspect", "run", "predict", "batch", "generate", "evaluate", "serve", "demo", "kernels",
    ]

    func testNoArgumentsShowTheOverviewAsAnError() throws {
        let result = try needletail()
        XCTAssertEqual(result.status, 2)
        XCTAssertEqual(result.output, "")
        XCTAssertEqual(result.error, try needletail("--help").output)
    }

    func testTheOverviewListsEveryVerb() throws {
        for arguments in [["--help"], ["-h"], ["help"]] {
            let result = try run(arguments)
            XCTAssertEqual(result.status, 0)
            XCTAssertEqual(result.error, "")
            for verb in verbs { XCTAssertTrue(result.output.contains("\n  \(verb) "), verb) }
            XCTAssertTrue(result.output.hasSuffix("For research use; not a medical device.\n"))
        }
    }

    func testEveryVerbsHelpShowsItsUsageAndOptionsWithin80Columns() throws {
        for verb in verbs {
            let result = try needletail(verb, "--help")
            XCTAssertEqual(result.status, 0, verb)
            XCTAssertEqual(result.error, "", verb)
            XCTAssertTrue(result.output.contains("\nusage: needletail \(verb)"), verb)
            XCTAssertTrue(result.output.hasSuffix("For research use; not a medical device.\n"), verb)
            for line in result.lines { XCTAssertLessThanOrEqual(line.count, 80, String(line)) }
            XCTAssertEqual(try needletail(verb, "-h").output, result.output)
            XCTAssertEqual(try needletail("help", verb).output, result.output)
            XCTAssertEqual(try needletail(verb, "--nonsense", "--help").output, result.output)
        }
    }

    func testTheVersionIsTheEngines() throws {
        let result = try needletail("--version")
        XCTAssertEqual(result.status, 0)
        XCTAssertEqual(result.output, "needletail \(Engine.version)\n")
        XCTAssertEqual(result.error, "")
    }

    func testAnUnknownVerbIsAnErrorThatListsTheVerbs() throws {
        let message =
            "'train' is no verb: the verbs are \(verbs.joined(separator: ", ")); needletail --help says more"
        assertFailure(try needletail("train"), 2, message)
        assertFailure(try needletail("help", "train"), 2, message)
        assertFailure(
            try needletail("\u{1B}[31m"), 2, message.replacing("'train'", with: "'\\u{1b}[31m'"))
    }

    func testUnknownOptionsAreErrorsOfEveryVerb() throws {
        for verb in verbs {
            for option in ["--nonsense", "-x", "--nonsense=1", "--Json"] {
                let name = option.split(separator: "=")[0]
                assertUsage(try needletail(verb, option), "unknown option '\(name)'", verb: verb)
            }
        }
    }

    func testAMissingValueIsAnErrorThatNamesTheOption() throws {
        for (verb, option) in [
            ("convert", "--task"), ("convert", "--output"), ("convert", "--name"), ("convert", "--model-version"),
            ("convert", "--check"), ("convert", "--check-tolerance"),
            ("run", "--inputs"), ("run", "--outputs"), ("run", "--threads"), ("predict", "--csv"),
            ("predict", "--json"),
            ("predict", "--threshold"), ("predict", "--format"), ("predict", "--output"), ("batch", "--input"),
            ("batch", "--output"), ("batch", "--keep"), ("batch", "--batch-size"), ("batch", "--threshold"),
            ("evaluate", "--generated"), ("evaluate", "--reference"), ("evaluate", "--drivers"),
            ("evaluate", "--minimum-score"), ("generate", "--survival-time"), ("generate", "--event"),
            ("generate", "--age"), ("generate", "--metastasis"), ("generate", "--scenario"), ("generate", "--count"),
            ("generate", "--seed"), ("generate", "--rng"), ("generate", "--ddim"), ("generate", "--eta"),
            ("generate", "--prefix"), ("demo", "--fixtures"),
        ] {
            for arguments in [
                [verb, "x", option], [verb, option, "--format", "x"], [verb, option, ""], [verb, "\(option)="],
            ] {
                assertUsage(try run(arguments), "\(option) needs a value", verb: verb)
            }
        }
        assertUsage(try needletail("convert", "-o"), "--output needs a value", verb: "convert")
        assertUsage(
            try needletail("convert", "x", "--weights", "-o", "y"), "--weights needs a value", verb: "convert")
    }

    func testAnOptionThatIsGivenTwiceIsAnError() throws {
        assertUsage(
            try needletail("predict", "m", "--csv", "a", "--csv=b"), "--csv is given twice", verb: "predict")
    }

    func testAFlagTakesNoValue() throws {
        assertUsage(try needletail("inspect", "m", "--json=yes"), "--json takes no value", verb: "inspect")
    }

    func testAMissingOrSecondArgumentIsAnError() throws {
        for verb in ["inspect", "run", "predict", "batch", "generate"] {
            assertUsage(try needletail(verb), "the model file is missing", verb: verb)
            assertUsage(try needletail(verb, "a", "b"), "unexpected argument 'b'", verb: verb)
        }
        assertUsage(try needletail("convert"), "the files to convert are missing", verb: "convert")
        assertUsage(try needletail("evaluate", "a"), "unexpected argument 'a'", verb: "evaluate")
        assertUsage(try needletail("demo", "a"), "unexpected argument 'a'", verb: "demo")
        assertUsage(try needletail("kernels", "a"), "unexpected argument 'a'", verb: "kernels")
    }

    func testTheProgramStartsWithoutFoundation() throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/ldd")
        process.arguments = [Self.program.path(percentEncoded: false)]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        XCTAssertTrue(text.contains("libopenblas"), text)
        XCTAssertFalse(text.contains("Foundation"), text)
    }

    func testTwoHyphensEndTheOptions() throws {
        assertFailure(
            try needletail("inspect", "--", "--help"), 3, "cannot open --help: No such file or directory")
    }
}
