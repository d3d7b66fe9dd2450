"""The heart disease system: three pipelines fitted on the Cleveland data, and made-up patients.

The rows of the data are read from the file that NEEDLETAIL_HEART_ROWS names, and none is written: not as input, nor as
features. `training.json` holds what the models give for them, in the file's order.
"""

import csv
import os

import explain
import fixtures
import golden
from pyspark.ml import Pipeline
from pyspark.ml.classification import GBTClassifier, LogisticRegression, RandomForestClassifier
from pyspark.ml.feature import StringIndexer, VectorAssembler
from pyspark.sql.utils import AnalysisException

numbers = {"Age": "age", "Blood_Pressure": "trestbps", "Cholesterol": "chol", "Heart_Rate": "thalach"}
# The column of the file and the words, in the order of the file's codes.
words = {
    "Sex": ("sex", {"0.0": "Female", "1.0": "Male"}),
    "angina": ("cp", {
        "1.0": "Stable angina", "2.0": "Unstable angina", "3.0": "Other pains", "4.0": "Asymptomatic"}),
    "Glycemia": ("fbs", {"0.0": "Less than 120 mg/dl", "1.0": "More than 120 mg/dl"}),
    "ECG": ("restecg", {"0.0": "Normal", "1.0": "Anomalies", "2.0": "Hypertrophy"}),
    "angina_after_sport": ("exang", {"0.0": "No", "1.0": "Yes"}),
    "ecg_slope": ("slope", {"1.0": "Rising", "2.0": "Stable", "3.0": "Falling"}),
    "fluoroscopy": ("ca", {"0.0": "No anomaly", "1.0": "Low", "2.0": "Medium", "3.0": "High"}),
    "thalassemia": ("thal", {"3.0": "No", "6.0": "Under control", "7.0": "Unstable"}),
}  # fmt: skip
columns = {**{name: "double" for name in numbers}, **{name: "string" for name in words}}
ranges = {"Age": (28, 80), "Blood_Pressure": (90, 200), "Cholesterol": (120, 420), "Heart_Rate": (70, 205)}
unseen = ["", " ", "male", "MALE", "2", "0", "2.0", "NaN", "null", "Unknown", "Stable angina ", "high", "Élevé", "低い"]
count = 400


def training():
    """The rows without missing values, with the label last."""
    table = []
    with open(os.environ["NEEDLETAIL_HEART_ROWS"], newline="") as file:
        for line in csv.DictReader(file):
            if "?" in line.values():
                continue
            values = [float(line[name]) for name in numbers.values()]
            values += [codes[line[name]] for name, codes in words.values()]
            table.append(values + ["Yes" if float(line["num"]) > 0 else "No"])
    assert len(table) == 297, len(table)
    return golden.Table({**columns, "disease": "string"}, table)


def patients(random):
    """Made-up patients, each column drawn by itself; from row 300 on with values that are odd in one way or another."""
    rows = []
    for index in range(count):
        values = [float(random.randint(*ranges[name])) for name in numbers]
        values += [str(random.choice(list(codes.values()))) for _, codes in words.values()]
        place = random.randint(len(numbers), len(columns))
        if 300 <= index < 340:
            values[place] = unseen[index % len(unseen)]
        elif 340 <= index < 350:
            values[place] = None
        elif 350 <= index < 354:
            values[len(numbers) :] = [[None, "Unknown", "2", ""][index - 350]] * len(words)
        elif 354 <= index < 362:  # a number is missing: Spark refuses the row
            values[index % 4] = None if index < 358 else "NaN"
        elif 362 <= index < 374:
            values[index % 4] = [
                0.0,
                -0.0,
                -1.0,
                1e308,
                "Infinity",
                "-Infinity",
                5e-324,
                1e10,
                0.1,
                54.5,
                240.25,
                1e-9,
            ][index - 362]
        elif index >= 374:
            values[:4] = [round(v + float(random.uniform(-1, 1)), 3) for v in values[:4]]
        rows.append(values)
    # What no column of words holds but a client may send: the code of the data set.
    rows[300][list(columns).index("fluoroscopy")] = "2"
    return golden.Table(columns, rows, {"disease": "No"})


def pipeline(classifier):
    stages = [StringIndexer(inputCol="disease", outputCol="label", handleInvalid="skip")]
    stages += [StringIndexer(inputCol=name, outputCol=name + "_index", handleInvalid="keep") for name in words]
    features = [*numbers, *(name + "_index" for name in words)]
    stages += [VectorAssembler(inputCols=features, outputCol="features"), classifier]
    return Pipeline(stages=stages)


def outputs_of_training(model, table, place, head, part):
    """Writes what the model gives for the rows it was fitted on, and how many of their labels it finds."""
    data = training()
    made = model.transform(data.frame()).orderBy(golden.row).collect()
    assert len(made) == len(data.rows)
    names = ["rawPrediction", "probability", "prediction"]
    lines = [{"row": index, "values": [golden.plain(r[n]) for n in names]} for index, r in enumerate(made)]
    content = golden.rows_json({"columns": names, "types": ["vector", "vector", "double"], "rows": lines})
    fixtures.write_bytes(os.path.join(place, "training.json"), content)
    right = sum(r["prediction"] == r["label"] for r in made)
    part |= {"training": "training.json", "training_rows": len(made), "training_accuracy": right / len(made)}
    table = golden.Table(dict(table.columns), table.rows[:1])
    try:
        model.transform(table.frame()).collect()
        raise SystemExit("Spark scores rows without a label")
    except AnalysisException as error:
        part["error_without_disease"] = golden.message(error)
    head["added"] = {"disease": "No"}
    head["labels"] = model.stages[0].labels


def fitted(classifier, random, *more):
    data, table = training(), patients(random)
    assert not any(row[:12] == patient for row in data.rows for patient in table.rows)
    return pipeline(classifier).fit(data.frame().drop(golden.row)), table, outputs_of_training, *more


def tells(ending):
    return (
        f"the heart disease pipeline that ends in {ending}; the input has no column disease, which the first indexer "
        "wants: Spark was given what `added` tells, and the column label, which nothing else reads, is left out"
    )


near = {"absolute": 1e-12, "elementwise": 1e-12}


@golden.case(tells("a logistic regression"), oldest=True, tolerance=near, hidden=("label",))
def heart_logistic(random):
    return fitted(LogisticRegression(maxIter=100), random)


@golden.case(tells("a random forest of 100 trees"), oldest=True, tolerance=near, hidden=("label",))
def heart_forest(random):
    return fitted(RandomForestClassifier(numTrees=100, seed=42), random, explain.explained)


@golden.case(tells("100 gradient-boosted trees"), oldest=True, tolerance=near, hidden=("label",))
def heart_gbt(random):
    return fitted(GBTClassifier(maxIter=100, seed=42), random)
