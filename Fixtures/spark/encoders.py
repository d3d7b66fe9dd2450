"""Stages that turn words and indices into numbers and back, and those that gather columns."""

import golden
from golden import Table
from pyspark.ml import Pipeline, PipelineModel
from pyspark.ml.feature import (
    IndexToString,
    OneHotEncoder,
    StringIndexer,
    StringIndexerModel,
    VectorAssembler,
    VectorIndexer,
    VectorSizeHint,
)

invalid = ["keep", "skip", "error"]
orders = ["frequencyDesc", "frequencyAsc", "alphabetDesc", "alphabetAsc"]

seen = ["b", "a", "b", "c", "é", "b", "a", "c", "", "B", "10", "9", "z z", "zz", "日本", "😀", "ﬀ", "\n", "e\u0301"]
asked = [*seen, None, "A", " a", "a ", "d", "ab", "null", "NaN", "9.0", "É"]


def word_rows(values):
    return Table({"word": "string"}, [[value] for value in values])


for handle in invalid:
    golden.add(
        f"string_indexer_{handle}", f"a StringIndexer of one column, handleInvalid {handle}; unseen words and null",
        lambda random, handle=handle: (
            StringIndexer(inputCol="word", outputCol="index", handleInvalid=handle).fit(word_rows(seen).frame()),
            word_rows(asked)),
        oldest=True)  # fmt: skip

    def many(random, handle=handle):
        columns = {"word": "string", "size": "int", "kind": "string"}
        rows = [
            [str(random.choice(list("abcd"))), int(random.randint(3)), random.choice(["x", None])] for _ in range(20)
        ]
        model = StringIndexer(
            inputCols=list(columns), outputCols=["i", "j", "k"], handleInvalid=handle, stringOrderType="alphabetAsc"
        ).fit(Table(columns, rows).frame())
        ask = [*rows[:8], [None, 1, "x"], ["a", None, "x"], ["a", 1, None], ["q", 1, "x"], ["a", 7, "x"], ["a", 1, "y"]]
        return model, Table(columns, ask + [["q", 9, "q"], [None, None, None], ["a", 0, "x"]])

    golden.add(
        f"string_indexer_many_{handle}", f"a StringIndexer of three columns, handleInvalid {handle}; null when fitted",
        many, oldest=True)  # fmt: skip

for order in orders:
    golden.add(
        f"string_indexer_{order}", f"the order {order} of a StringIndexer's labels, among ties and beyond ASCII",
        lambda random, order=order: (
            StringIndexer(inputCol="word", outputCol="index", stringOrderType=order).fit(word_rows(seen).frame()),
            word_rows(seen)),
        oldest=order == "frequencyAsc")  # fmt: skip

doubles = [
    1.0, 2.0, -0.0, 0.0, 1e10, 1e7, 9999999.0, 12345678.9, 1e-3, 1e-4, 0.00099, 0.1 + 0.2, 1 / 3, 1e22, 1e23, 5e-324,
    2e-3, 1.7976931348623157e308, 100.0, 123456.0, 2.0**53, 4.9e-322, 2.2250738585072014e-308, 1.1e-5, "Infinity",
    "-Infinity", 2e23, 8.41e21, 2.0**-44, 9.007199254740993e15,
]  # fmt: skip
numbers = {"d": "double", "f": "float", "i": "int", "l": "long"}


def number_rows():
    integers = [0, 1, -1, 2147483647, -2147483648, 7, 10000000, 3]
    floats = [1.0, -0.0, 0.0, 0.1, 16777216.0, 1e10, 1e-3, 1e-4, 3.4028234663852886e38, 1.401298464324817e-45, 1e7, 0.3]
    longs = [*integers, 9223372036854775807, -9223372036854775808, 10000000000]
    return [
        [d, floats[n % len(floats)], integers[n % len(integers)], longs[n % len(longs)]] for n, d in enumerate(doubles)
    ]


for handle in invalid:

    def indexed(random, handle=handle):
        model = StringIndexer(
            inputCols=list(numbers), outputCols=["di", "fi", "ii", "li"], handleInvalid=handle,
            stringOrderType="alphabetAsc").fit(Table(numbers, number_rows()).frame())  # fmt: skip
        odd = [["NaN", 1.0, 1, 1], [1.0, "NaN", 1, 1], [None, 1.0, 1, 1], [1.0, None, 1, 1], [1.0, 1.0, None, 1]]
        odd += [[1.0, 1.0, 1, None], [3.5, 1.0, 1, 1], [1.0, "Infinity", 1, 1], [1.0, 1.0, 99, 1], [1.0, 1.0, 1, 99]]
        return model, Table(numbers, number_rows() + odd)

    golden.add(
        f"string_indexer_numbers_{handle}",
        f"columns of numbers, which a StringIndexer casts to strings as Java does; handleInvalid {handle}",
        indexed, oldest=handle == "keep")  # fmt: skip


@golden.case(
    "a StringIndexerModel with labels given: pyspark fills the shorter list with null, and counts it", oldest=True
)
def string_indexer_given(random):
    model = StringIndexerModel.from_arrays_of_labels(
        [["yes", "no"], ["1", "2.0", "3"]], inputCols=["word", "number"], outputCols=["w", "n"], handleInvalid="keep"
    )
    rows = [["yes", 1.0], ["no", 2.0], ["maybe", 3.0], [None, None], ["yes", 1e0]]
    return model, Table({"word": "string", "number": "double"}, rows)


@golden.case(
    "a StringIndexer meets words where it was fitted on numbers, and numbers where it was on words", oldest=True
)
def string_indexer_other_type(random):
    words = StringIndexer(inputCol="a", outputCol="i", handleInvalid="keep")
    counts = StringIndexer(inputCol="b", outputCol="j", handleInvalid="keep")
    frame = Table({"a": "string", "b": "double"}, [["1", 1.0], ["2", 2.0], ["1.0", 1.0], ["x", 5.0]]).frame()
    rows = [[1.0, "1"], [2.0, "2.0"], [None, "1.0"], [5.0, "x"], ["NaN", None]]
    return Pipeline(stages=[words, counts]).fit(frame), Table({"a": "double", "b": "string"}, rows)


for last in (True, False):
    for handle in ("keep", "error"):

        def encoded(random, last=last, handle=handle):
            columns = {"a": "double", "b": "double"}
            rows = [[float(n % 4), float(n % 2)] for n in range(8)]
            model = OneHotEncoder(
                inputCols=["a", "b"], outputCols=["av", "bv"], dropLast=last, handleInvalid=handle
            ).fit(Table(columns, rows).frame())
            odd = [[4.0, 0.0], [5.0, 0.0], [0.0, 2.0], [-1.0, 0.0], [1.5, 0.0], [2.999, 1.0], [3.5, 0.0], [-0.5, 0.0]]
            odd += [[None, 0.0], [0.0, None], ["NaN", 1.0], [-0.0, 1.0], ["Infinity", 0.0], [4.2, 0.0], [1e18, 1.0]]
            return model, Table(columns, rows + odd)

        golden.add(
            f"one_hot_{'drop_last' if last else 'all'}_{handle}",
            f"a OneHotEncoder of two columns of indices, dropLast {last}, handleInvalid {handle}; indices out of range",
            encoded, oldest=True)  # fmt: skip


@golden.case("words indexed, then one-hot encoded, in one pipeline; both keep what is unseen", oldest=True)
def one_hot_of_words(random):
    columns = {"word": "string", "kind": "string"}
    rows = [[str(random.choice(list("abcd"))), str(random.choice(["x", "y"]))] for _ in range(20)]
    indexer = StringIndexer(inputCols=list(columns), outputCols=["i", "j"], handleInvalid="keep")
    encoder = OneHotEncoder(inputCols=["i", "j"], outputCols=["iv", "jv"], handleInvalid="keep")
    last = VectorAssembler(inputCols=["iv", "jv", "i"], outputCol="features")
    model = Pipeline(stages=[indexer, encoder, last]).fit(Table(columns, rows).frame())
    return model, Table(columns, rows[:8] + [["q", "x"], [None, "y"], ["a", "q"], ["a", None], [None, None]])


@golden.case("a OneHotEncoder of a single column, by inputCol, without a pipeline", oldest=True)
def one_hot_single(random):
    table = Table({"i": "int"}, [[0], [1], [2], [1]])
    return OneHotEncoder(inputCol="i", outputCol="v").fit(table.frame()), Table({"i": "int"}, [[0], [1], [2], [None]])


for handle in invalid:

    def assembled(random, handle=handle):
        columns = {"d": "double", "i": "int", "l": "long", "f": "float", "t": "boolean", "v": "vector"}
        row = [1.5, 2, 3, 0.1, True, [4.0, 5.0]]
        rows = [row, [-0.0, 0, 0, -0.0, False, [0.0, -0.0]], [0.0, 0, 0, 0.0, False, [0.0, 0.0]]]
        rows += [[None if n == k else value for k, value in enumerate(row)] for n in range(6)]
        rows += [
            ["NaN", *row[1:]],
            [*row[:3], "NaN", *row[4:]],
            [*row[:5], ["NaN", 1.0]],
            [*row[:5], ["Infinity", 0.0]],
        ]
        rows += [["Infinity", 2147483647, 9223372036854775807, 3.4e38, True, [1e308, -1e308]], [None] * 6]
        table = Table(columns, rows)
        hint = VectorSizeHint(inputCol="v", size=2, handleInvalid="optimistic")
        assembler = VectorAssembler(inputCols=list(columns), outputCol="features", handleInvalid=handle)
        return Pipeline(stages=[hint, assembler]).fit(table.frame([0])), table

    golden.add(
        f"assembler_{handle}", f"a VectorAssembler of all types, handleInvalid {handle}; null, NaN, infinities",
        assembled, oldest=True)  # fmt: skip

    def hinted(random, handle=handle):
        rows = [[[1.0, 2.0]], [[1.0]], [None], [[1.0, 2.0, 3.0]], [["NaN", 0.0]], [[]]]
        kept = "optimistic" if handle == "keep" else handle
        model = Pipeline(stages=[VectorSizeHint(inputCol="v", size=2, handleInvalid=kept)])
        return model.fit(Table({"v": "vector"}, rows[:1]).frame()), Table({"v": "vector"}, rows)

    golden.add(
        f"size_hint_{'optimistic' if handle == 'keep' else handle}", "a VectorSizeHint, which adds no column",
        hinted, everything=True)  # fmt: skip


@golden.case("a VectorAssembler alone, not in a pipeline", oldest=True)
def assembler_alone(random):
    table = Table({"a": "double", "b": "double"}, [[1.0, 2.0], [0.0, 0.0], [None, 1.0], ["NaN", 1.0]])
    return VectorAssembler(inputCols=["b", "a", "b"], outputCol="v"), table


for handle in invalid:

    def vectors(random, handle=handle):
        rows = [[[float(random.choice([-1.0, 0.0, 3.0])), float(random.normal()), float(random.randint(5)), 2.0]]
                for _ in range(20)]  # fmt: skip
        rows[0][0][0] = 0.0
        table = Table({"v": "vector"}, rows)
        model = VectorIndexer(inputCol="v", outputCol="w", maxCategories=5, handleInvalid=handle).fit(table.frame())
        one = rows[0][0]
        odd = [[[7.0, *one[1:]]], [[*one[:3], 1.0]], [[one[0], 9.0, *one[2:]]], [[*one[:2], 9.0, 2.0]]]
        odd += [[[-0.0, *one[1:]]], [["NaN", *one[1:]]], [[one[0], "NaN", *one[2:]]], [None], [one[:3]], [one + [1.0]]]
        return model, Table({"v": "vector"}, rows[:8] + odd)

    golden.add(
        f"vector_indexer_{handle}", f"a VectorIndexer with maxCategories 5, handleInvalid {handle}; categories unseen",
        vectors, oldest=True)  # fmt: skip


@golden.case("an IndexToString with labels given; indices that are no label's", oldest=True)
def index_to_string_given(random):
    rows = [[0.0], [1.0], [2.0], [3.0], [-1.0], [0.5], [1.999], [-0.0], [-0.5], [None], ["NaN"], ["Infinity"]]
    return IndexToString(inputCol="i", outputCol="word", labels=["no", "yes", "é"]), Table({"i": "double"}, rows)


@golden.case(
    "an IndexToString whose labels come of the column's metadata, after a StringIndexer that keeps", oldest=True
)
def index_to_string_metadata(random):
    indexer = StringIndexer(inputCol="word", outputCol="index", handleInvalid="keep")
    back = IndexToString(inputCol="index", outputCol="again")
    return Pipeline(stages=[indexer, back]).fit(word_rows(seen).frame()), word_rows(asked)


@golden.case("a StringIndexer of the words that an IndexToString gives back by the column's metadata")
def index_to_string_metadata_indexed(random):
    stages = [
        StringIndexer(inputCol="word", outputCol="index", handleInvalid="keep"),
        IndexToString(inputCol="index", outputCol="again"),
        StringIndexer(inputCol="again", outputCol="other", stringOrderType="alphabetDesc", handleInvalid="keep"),
    ]
    return Pipeline(stages=stages).fit(word_rows(seen).frame()), word_rows(asked)


for handle in invalid:
    golden.add(
        f"index_to_string_indexed_{handle}",
        f"a StringIndexer, handleInvalid {handle}, of an IndexToString's words: null, one twice, one unseen",
        lambda random, handle=handle: (
            PipelineModel([
                IndexToString(inputCol="i", outputCol="word", labels=["yes", "no", "é", "yes", "e\u0301"]),
                StringIndexerModel.from_labels(["é", "yes"], "word", "index", handle)]),
            Table({"i": "double"}, [[i] for i in (0.0, 1.0, 2.0, 3.0, 4.0, 0.5, None, "NaN", 5.0)])))  # fmt: skip
