import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// `convert --columns`: types of columns that Spark's saved models do not tell.
final class ConvertColumnsTests: CommandLineCase {
    private func convert(_ spark: SparkCase, _ types: String?) throws -> CommandResult {
        let path = folder.path("\(spark.name).safetensors")
        return try run(
            ["convert", spark.folder, "--task", "generic", "-o", path] + (types.map { ["--columns", $0] } ?? []))
    }

    /// Converts `spark` with `types` and compares all rows whose values JSON has, and whose vectors are of `size` numbers; how
    /// many values were compared.
    private func compare(_ spark: SparkCase, _ types: String, size: Int? = nil) throws -> Int {
        let result = try convert(spark, types)
        XCTAssertEqual(result.status, 0, result.error)
        let rows = try spark.rows.indices.filter { row in
            guard try spark.object(row) != nil, case .values = spark.results[row] else { return false }
            return spark.rows[row].allSatisfy { $0.elements.map { $0.count == size } ?? true }
        }
        let texts = try rows.compactMap { try spark.object($0) }
        let lines = try objects(
            try needletail(
                "predict", folder.path("\(spark.name).safetensors"), "--json", "-",
                input: "[\(texts.joined(separator: ","))]"))
        XCTAssertEqual(lines.count, rows.count)
        var count = 0
        for (line, row) in zip(lines, rows) {
            let place = "\(spark.name), row \(row)"
            XCTAssertNil(line["error"], place)
            for name in spark.outputs {
                let actual = try XCTUnwrap(line[name], "\(place), \(name)")
                if assertGolden(actual, try XCTUnwrap(spark.value(row, name)), "\(place), \(name)") { count += 1 }
            }
        }
        return count
    }

    func testModelsThatDoNotTellTheSizeOfTheirVectorsGiveWhatSparkGives() throws {
        for (name, size) in [("normalizer_2", 4), ("polynomial_2", 3), ("binarizer_many", 4)] {
            let spark = try SparkCase(name)
            XCTAssertGreaterThan(try compare(spark, "v=vector(\(size))", size: size), 3, name)
        }
        let missing = try convert(try SparkCase("normalizer_2"), nil)
        XCTAssertEqual(missing.status, 3)
        XCTAssertTrue(
            missing.error.hasSuffix("or give the column's type when converting, as in --columns 'NAME=vector(4)'\n"),
            missing.error)
    }

    func testNumbersThatStandForMissingOnesAreCastToTheTypeOfTheColumn() throws {
        for name in ["imputer_mean_nan", "imputer_median_number"] {
            let spark = try SparkCase(name)
            let types = spark.columns.map { "\($0.name)=\($0.type == "int" ? "integer" : $0.type)" }
            XCTAssertGreaterThan(try compare(spark, types.joined(separator: ",")), 8, name)
        }
    }

    func testATypeOfAColumnThatNoStageReadsIsRefused() throws {
        let spark = try SparkCase("imputer_mean_nan")
        // Names stand in quotation marks where they need them.
        XCTAssertEqual(try convert(spark, "\"f=float\",i=integer").status, 0)
        for (types, name) in [("\"a,b=c=float\"", "a,b=c"), ("f=float,ii=double", "ii")] {
            assertFailure(
                try convert(spark, types), 3,
                "\(spark.folder): a type is given for the column \"\(name)\", which no stage reads from the table: these are "
                    + "\"d\", \"f\", \"i\"")
        }
    }

    func testWhatIsNoListOfTypesIsAMistakeOfUse() throws {
        let spark = try SparkCase("normalizer_2")
        for (types, message) in [
            ("v", "--columns: 'v' is no NAME=TYPE"), ("=double", "--columns: '=double' is no NAME=TYPE"),
            ("v=double,", "--columns: '' is no NAME=TYPE"),
            ("v=double,v=float", "--columns names 'v' twice"),
            ("\"v=double", "--columns: line 1: a quotation mark is not closed: is the text complete?"),
        ] {
            assertUsage(try convert(spark, types), message, verb: "convert")
        }
        for type in [
            "", "text", "Double", "vector", "vector()", "vector(x)", "vector(-1)", "vector(3", "vector(1048577)",
        ] {
            assertUsage(
                try convert(spark, "v=\(type)"),
                "--columns: '\(type)' is no type of a column: the types are double, float, integer or vector(SIZE)",
                verb: "convert")
        }
        let pickle = Fixtures.path("scikit-learn/boosting_binary/sklearn-1.9/model.pkl")
        assertUsage(
            try needletail("convert", pickle, "--task", "generic", "-o", "no", "--columns", "x0=double"),
            "the model's column types must be left out: they are for the folder of a pipeline that Spark saved",
            verb: "convert")
    }

    func testATypeThatAStageCannotReadIsRefused() throws {
        for (name, types) in [
            ("lr_multinomial", "features=double"), ("lr_multinomial", "features=vector(3)"),
            ("string_indexer_skip", "word=vector(2)"),
        ] {
            let result = try convert(try SparkCase(name), types)
            XCTAssertEqual(result.status, 3)
            XCTAssertTrue(
                result.error.hasSuffix(
                    ", which another stage reads as values of another kind, or whose type is given as one\n"),
                result.error)
        }
        let model = Fixtures.path("spark/binarizer_vector/spark-3.5/model")
        XCTAssertThrowsError(try Converter(task: .generic, columnTypes: ["v": .vector(-1)]).convert([model])) {
            guard case .invalidSpark? = $0 as? ConvertError else { return XCTFail("\($0)") }
        }
    }

    func testTypesAreWrittenAsTheyAreRead() {
        for type in [.double, .float, .integer, .vector(0), .vector(1 << 20)] as [SparkColumnType] {
            XCTAssertEqual(SparkColumnType(type.description), type)
        }
    }
}
