"""Cases of what makes numbers of words: OneHotEncoder and OrdinalEncoder."""

import math

import numpy
import pandas
from data import listed, named, words
from golden import Rows, case
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder

colours = ["red", "green", "blue", "Grün", ""]
sizes = ["S", "M", "L"]
text = [("colour", "string"), ("size", "string")]


def pairs(random, count=24, missing=0.0, more=()):
    """Rows of two words."""
    first = words(random, count, colours + list(more), missing)
    second = words(random, count, sizes + list(more), missing)
    return [list(row) for row in zip(first, second)]


def encoded(random, encoder, rows=None, fitted=None, form="frame", none=(), columns=text):
    """An encoder fitted on words, in a pipeline, and rows with words that it never saw."""
    fitted = fitted if fitted is not None else pairs(random, 40)
    rows = rows if rows is not None else pairs(random, 12) + pairs(random, 12, more=["violet", "Red", "red "])
    model = make_pipeline(encoder).fit(Rows(columns, fitted, form, none).made(fitted))
    return model, Rows(columns, rows, form, none)


@case("unseen words are refused, row by row")
def one_hot_error(random):
    return encoded(random, OneHotEncoder())


@case("unseen words are rows of zeros; the result is dense", form="joblib")
def one_hot_ignore(random):
    return encoded(random, OneHotEncoder(handle_unknown="ignore", sparse_output=False))


@case("the first category has no column; an unseen word gives the same zeros")
def one_hot_drop_first(random):
    return encoded(random, OneHotEncoder(drop="first", handle_unknown="ignore"))


@case("the first category has no column; unseen words are refused")
def one_hot_drop_first_error(random):
    return encoded(random, OneHotEncoder(drop="first"))


@case("only columns of two categories lose their first")
def one_hot_drop_if_binary(random):
    columns = [("sex", "string"), ("size", "string"), ("always", "string")]
    rows = [[s, z, "x"] for s, z in zip(words(random, 30, ["m", "f"]), words(random, 30, sizes))]
    asked = rows[:12] + [["d", "M", "x"], ["f", "XL", "x"], ["m", "S", "y"]]
    return encoded(random, OneHotEncoder(drop="if_binary", handle_unknown="ignore"), asked, rows, columns=columns)


@case("a named category of each column has no column")
def one_hot_drop_named(random):
    return encoded(random, OneHotEncoder(drop=["green", "L"], handle_unknown="ignore"))


def uneven(random, count=60):
    """Words of which some are rare."""
    first = words(random, count, ["a"] * 9 + ["b"] * 7 + ["c", "d", "e", "f"])
    second = words(random, count, ["x"] * 9 + ["y"] * 8 + ["z"])
    return [list(row) for row in zip(first, second)]


def rare(random, **options):
    rows = uneven(random, 20) + [["unseen", "x"], ["a", "unseen"], ["c", "z"], ["", ""]]
    return encoded(random, OneHotEncoder(**options), rows, uneven(random))


@case("rare words share a column; unseen words go there too")
def one_hot_infrequent(random):
    return rare(random, handle_unknown="infrequent_if_exist", min_frequency=8)


@case("rare words share a column by a fraction of the rows; unseen words are zeros")
def one_hot_infrequent_fraction(random):
    return rare(random, handle_unknown="ignore", min_frequency=0.1)


@case("all but the most frequent words share a column, in one column only; unseen words go there where there is one")
def one_hot_max_categories(random):
    return rare(random, handle_unknown="infrequent_if_exist", max_categories=3)


@case("rare words share a column, and the first category of what is left has none")
def one_hot_infrequent_drop(random):
    return rare(random, handle_unknown="infrequent_if_exist", max_categories=3, min_frequency=4, drop="first")


@case("rare words share a column; unseen words are refused")
def one_hot_infrequent_error(random):
    return rare(random, min_frequency=8)


@case("categories are whole numbers, compared as numbers with columns of another type")
def one_hot_long(random):
    fitted = numpy.array([random.randint(0, 4, 30), random.choice([-5, 7, 1 << 40], 30)]).T
    model = make_pipeline(OneHotEncoder(handle_unknown="ignore")).fit(fitted)
    rows = [[int(a), int(b)] for a, b in fitted[:10]] + [[9, 7], [0, 8], [-1, -1]]
    return model, Rows([("a", "long"), ("b", "long")], rows, "array")


@case("categories are whole numbers, rows have floating point numbers, which no category equals where they are broken")
def one_hot_long_of_double(random):
    fitted = numpy.array([random.randint(0, 4, 30), random.choice([-5, 7, 300], 30)]).T
    model = make_pipeline(OneHotEncoder(handle_unknown="ignore")).fit(fitted)
    rows = [[float(a), float(b)] for a, b in fitted[:10]] + [
        [0.5, 7],
        [1, 7.000001],
        [-0.0, 300],
        [1e30, -5],
        [2.999, 7],
    ]
    return model, Rows(named("ab"), rows, "array")


@case("categories are floating point numbers, among them NaN; zeros of both signs are one")
def one_hot_double(random):
    values = [0.1, 0.25, -3.0, 1e20, 0.0, math.nan]
    fitted = numpy.array([random.choice(values, 40), random.choice([1.5, 2.5], 40)]).T
    model = make_pipeline(OneHotEncoder(handle_unknown="ignore")).fit(fitted)
    near = [[0.1 + 2**-53, 1.5], [0.30000000000000004, 2.5], [-0.0, 1.5], [math.nan, 2.5], [0.1, math.nan], [1e20, 1.0]]
    return model, Rows(named("ab"), listed(fitted[:14]) + near, "array")


@case("NaN is a category of its own; where it is none, it is refused as unseen")
def one_hot_double_error(random):
    fitted = numpy.array([random.choice([1.0, 2.0, math.nan], 40), random.choice([1.5, 2.5], 40)]).T
    model = make_pipeline(OneHotEncoder()).fit(fitted)
    return model, Rows(named("ab"), listed(fitted[:9]) + [[math.nan, math.nan], [3.0, 1.5], [1.0, 1.5]], "array")


@case("a missing word, as NaN, is the last category")
def one_hot_missing_nan(random):
    return encoded(
        random, OneHotEncoder(handle_unknown="ignore"), pairs(random, 24, 0.2, ["violet"]), pairs(random, 40, 0.2)
    )


@case("a missing word, as None, is the last category", form="joblib")
def one_hot_missing_none(random):
    names = ("colour", "size")
    rows, fitted = pairs(random, 24, 0.2, ["violet"]), pairs(random, 40, 0.2)
    return encoded(random, OneHotEncoder(handle_unknown="ignore"), rows, fitted, none=names)


@case("a missing word where none was fitted is unseen: zeros")
def one_hot_missing_unseen(random):
    return encoded(random, OneHotEncoder(handle_unknown="ignore"), pairs(random, 24, 0.2), none=("colour",))


@case("a missing word where none was fitted is unseen: refused")
def one_hot_missing_error(random):
    return encoded(random, OneHotEncoder(), pairs(random, 24, 0.2), none=("colour",))


@case("None is a category beside NaN", form="joblib")
def one_hot_none_and_nan(random):
    fitted = pairs(random, 40, 0.2)
    frame = Rows(text, fitted, "frame", ("colour", "size")).made(fitted)
    for name in frame:
        frame.loc[frame.index[::7], name] = math.nan
    model = make_pipeline(OneHotEncoder(handle_unknown="ignore")).fit(frame)
    return model, Rows(text, pairs(random, 20, 0.3), "frame", ("colour",))


@case("categories are given, in an order of their own, some of them never met")
def one_hot_given(random):
    given = [["blue", "red", "green", "", "Grün", "black"], ["S", "M", "L", "XL"]]
    return encoded(random, OneHotEncoder(categories=given, handle_unknown="ignore", dtype=numpy.float32))


@case("words in a NumPy array of text, whose categories have a fixed width")
def one_hot_fixed_width(random):
    fitted = numpy.array(pairs(random, 40))
    model = make_pipeline(OneHotEncoder(handle_unknown="ignore")).fit(fitted)
    return model, Rows(text, pairs(random, 24, more=["much longer than any", "gree"]), "array")


@case("truth values as categories")
def one_hot_boolean(random):
    columns = [("a", "boolean"), ("b", "boolean")]
    rows = [[bool(v) for v in row] for row in random.randint(0, 2, (24, 2))]
    return encoded(random, OneHotEncoder(drop="if_binary"), rows[:12], rows, columns=columns)


@case("words in columns of the string type of pandas, which NaN marks as missing", only="1.9")
def one_hot_pandas_string(random):
    frame = pandas.DataFrame(pairs(random, 40, 0.15), columns=["colour", "size"], dtype="str")
    model = make_pipeline(OneHotEncoder(handle_unknown="ignore")).fit(frame)
    return model, Rows(text, pairs(random, 24, 0.2, ["violet"]))


@case("words and numbers each by their place among the sorted ones; unseen ones are refused")
def ordinal_error(random):
    columns = [("colour", "string"), ("size", "string"), ("grade", "double")]
    with_grade = lambda rows, grades: [row + [float(random.choice(grades))] for row in rows]
    fitted = with_grade(pairs(random, 40), [1, 2.5, 4])
    rows = with_grade(pairs(random, 20, more=["violet"]), [1, 2.5, 4, 3])
    return encoded(random, OrdinalEncoder(), rows, fitted, columns=columns)


@case("unseen words become -1; whole numbers come out")
def ordinal_unknown(random):
    encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1, dtype=numpy.int64)
    return encoded(random, encoder)


@case("unseen words become NaN")
def ordinal_unknown_nan(random):
    return encoded(random, OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=math.nan))


@case("unseen words become 1000, in single precision; a missing word where none was fitted is unseen", form="joblib")
def ordinal_unknown_large(random):
    encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=1000, dtype=numpy.float32)
    return encoded(random, encoder, pairs(random, 24, 0.2, ["violet"]))


@case("a missing word stays NaN")
def ordinal_missing(random):
    encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    return encoded(random, encoder, pairs(random, 24, 0.2, ["violet"]), pairs(random, 40, 0.2))


@case("a missing word, as None, stays NaN")
def ordinal_missing_none(random):
    encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    rows, fitted = pairs(random, 24, 0.2, ["violet"]), pairs(random, 40, 0.2)
    return encoded(random, encoder, rows, fitted, none=("colour", "size"))


@case("a missing word becomes -2, an unseen one -1")
def ordinal_missing_value(random):
    encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1, encoded_missing_value=-2)
    return encoded(random, encoder, pairs(random, 24, 0.2, ["violet"]), pairs(random, 40, 0.2))


@case("numbers by their place, NaN becomes -2, unseen ones -1")
def ordinal_numbers(random):
    values = [3.5, -1.0, 0.0, 1e9, math.nan]
    fitted = numpy.array([random.choice(values, 40), random.choice([1.5, 2.5], 40)]).T
    encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1, encoded_missing_value=-2)
    model = make_pipeline(encoder).fit(fitted)
    rows = listed(fitted[:14]) + [[math.nan, math.nan], [3.4999999999999996, 1.5], [-0.0, 2.5], [math.inf, 1.5]]
    return model, Rows(named("ab"), rows, "array")


@case("an order of their own is given")
def ordinal_given(random):
    given = [["red", "green", "blue", "Grün", ""], ["S", "M", "L"]]
    return encoded(random, OrdinalEncoder(categories=given))


@case("rare words share the last place; unseen words become -1", only="1.9")
def ordinal_infrequent(random):
    encoder = OrdinalEncoder(min_frequency=8, handle_unknown="use_encoded_value", unknown_value=-1)
    return encoded(random, encoder, uneven(random, 20) + [["unseen", "x"], ["c", "z"]], uneven(random))


@case("all but the most frequent words share the last place; missing ones become -3", only="1.9")
def ordinal_max_categories(random):
    fitted = uneven(random)
    for row in fitted[::6]:
        row[0] = None
    encoder = OrdinalEncoder(max_categories=3, encoded_missing_value=-3)
    return encoded(random, encoder, uneven(random, 20) + [[None, "x"], ["c", "z"], [None, None]], fitted)
