"""Cases of the heart disease columns: pipelines fitted on the Cleveland rows, scored on made-up patients.

The rows that are fitted are read from the file that NEEDLETAIL_HEART_ROWS names, and are written nowhere.
"""

import csv
import os

from golden import Rows, case
from linear import tolerance
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler

path = os.environ.get("NEEDLETAIL_HEART_ROWS")
numbers = {"Age": "age", "Blood_Pressure": "trestbps", "Cholesterol": "chol", "Heart_Rate": "thalach"}
# Each column's words, by the codes of the file.
words = {
    "Sex": ("sex", {0: "Female", 1: "Male"}),
    "angina": ("cp", {1: "Stable angina", 2: "Unstable angina", 3: "Other pains", 4: "Asymptomatic"}),
    "Glycemia": ("fbs", {0: "Less than 120 mg/dl", 1: "More than 120 mg/dl"}),
    "ECG": ("restecg", {0: "Normal", 1: "Anomalies", 2: "Hypertrophy"}),
    "angina_after_sport": ("exang", {0: "No", 1: "Yes"}),
    "ecg_slope": ("slope", {1: "Rising", 2: "Stable", 3: "Falling"}),
    "fluoroscopy": ("ca", {0: "No anomaly", 1: "Low", 2: "Medium", 3: "High"}),
    "thalassemia": ("thal", {3: "No", 6: "Under control", 7: "Unstable"}),
}
columns = [(name, "double") for name in numbers] + [(name, "string") for name in words]
ranges = {"Age": (29, 78), "Blood_Pressure": (94, 201), "Cholesterol": (126, 565), "Heart_Rate": (71, 203)}


def training():
    """(rows, labels) of the 297 complete rows of the file."""
    rows, target = [], []
    with open(path, newline="") as file:
        for line in csv.DictReader(file):
            if "?" in line.values():
                continue
            row = [float(line[name]) for name in numbers.values()]
            rows.append(row + [told[int(float(line[name]))] for name, told in words.values()])
            target.append("Yes" if int(line["num"]) > 0 else "No")
    assert len(rows) == 297
    return rows, target


def patients(random, fitted):
    """200 made-up patients, each column drawn on its own; some have words that no one else has, or gaps."""
    rows = []
    for index in range(200):
        row = [float(random.randint(*ranges[name])) for name in numbers]
        row += [str(random.choice(list(told.values()))) for _, told in words.values()]
        if index % 10 == 3:
            row[4 + random.randint(8)] = ["Unknown", "2", "", "male"][index // 10 % 4]
        if index % 25 == 4:
            row[4 + random.randint(8)] = None
        if index % 50 == 5:
            row[random.randint(4)] = None
        if index % 7 == 6:
            row[random.randint(4)] += 0.5
        rows.append(row)
    assert not any(row in fitted for row in rows)
    return Rows(columns, rows, none=list(words))


def pipeline(random, transformer, classifier):
    rows, target = training()
    made = patients(random, rows)
    model = Pipeline([("columns", transformer), ("classifier", classifier)])
    return model.fit(Rows(columns, rows).made(rows), target), made


@case("heart disease: scores and words to a logistic regression; unseen words are zeros, missing numbers refused")
def heart_logistic(random):
    steps = [
        ("numbers", StandardScaler(), list(numbers)), ("words", OneHotEncoder(handle_unknown="ignore"), list(words)),
    ]  # fmt: skip
    model, rows = pipeline(random, ColumnTransformer(steps), LogisticRegression(max_iter=1000))
    return model, rows, tolerance(model, rows)


@case(
    "heart disease: numbers and places of words to 100 trees; an unseen word has the place -1",
    form={"compress": ("zlib", 9)}, shap="probability",
)  # fmt: skip
def heart_forest(random):
    encoder = OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1)
    steps = [("numbers", "passthrough", list(numbers)), ("words", encoder, list(words))]
    return pipeline(random, ColumnTransformer(steps), RandomForestClassifier(100, max_depth=8, random_state=0))
