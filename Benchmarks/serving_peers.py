"""The Python services that Needletail's replaces, as their systems run them: for serving.py, which starts them.

    gunicorn --workers 4 'serving_peers:breast()'       Flask, scikit-learn's scaler, Keras' model.predict
    gunicorn --workers 1 --threads 4 'serving_peers:heart()'    Flask, a pipeline of Spark in local mode
    uvicorn --workers 1 serving_peers:lung --factory    FastAPI, Pillow, Keras' model.predict

PEER_MODEL is the model's file or folder, PEER_SCALER the scaler's file. Frameworks are imported where a service is made, so that each process
has its own.
"""
import math
import os
import sys
import time

NUMBERS = ["Age", "Blood_Pressure", "Cholesterol", "Heart_Rate"]
WORDS = ["Sex", "angina", "Glycemia", "ECG", "angina_after_sport", "ecg_slope", "fluoroscopy", "thalassemia"]


def breast():
    import joblib
    import keras
    import numpy
    from flask import Flask, jsonify, request

    app = Flask(__name__)
    model = keras.models.load_model(os.environ["PEER_MODEL"])
    scaler = joblib.load(os.environ["PEER_SCALER"])

    @app.get("/health")
    def health():
        return jsonify(status="healthy", model_loaded=True, scaler_loaded=True, version="1.0.0")

    @app.post("/predict")
    def predict():
        data = request.get_json()
        if not data or "features" not in data:
            return jsonify(error="No features provided"), 400
        row = numpy.array(data["features"], dtype=float).reshape(1, -1)
        if row.shape[1] != 30:
            return jsonify(error=f"Expected 30 features, got {row.shape[1]}"), 400
        probability = float(model.predict(scaler.transform(row), verbose=0)[0][0])
        return jsonify(
            prediction="Malignant" if probability > 0.5 else "Benign",
            probability=probability,
            confidence=max(probability, 1 - probability),
            risk_level="Low" if probability < 0.3 else "Medium" if probability < 0.7 else "High",
        )

    return app


def heart():
    from flask import Flask, jsonify, request
    from pyspark.ml import PipelineModel
    from pyspark.sql import SparkSession

    app = Flask(__name__)
    spark = (
        SparkSession.builder.appName("heart").master("local[*]").config("spark.driver.memory", "1g")
        .config("spark.ui.enabled", "false").getOrCreate()
    )  # fmt: skip
    spark.sparkContext.setLogLevel("ERROR")
    model = PipelineModel.load(os.environ["PEER_MODEL"])

    @app.get("/health")
    def health():
        spark.sql("SELECT 1").collect()
        return jsonify(status="healthy", timestamp=time.time())

    @app.post("/predict")
    def predict():
        if not request.is_json:
            return jsonify(error="Content-Type must be application/json"), 400
        data = request.get_json()
        missing = [name for name in NUMBERS + WORDS if name not in data]
        if missing:
            return jsonify(error=f"Missing fields: {missing}"), 400
        values = {name: data[name] if name in NUMBERS else str(data[name]) for name in NUMBERS + WORDS}
        row = model.transform(spark.createDataFrame([{**values, "disease": "No"}])).select("prediction", "probability").first()
        prediction = int(row.prediction)
        return jsonify(
            status="success",
            prediction={
                "prediction": prediction,
                "probability": [float(value) for value in row.probability],
                "risk_level": "High" if prediction == 1 else "Low",
            },
            timestamp=time.time(),
        )

    return app


def lung():
    import io

    import keras
    import numpy
    from fastapi import FastAPI, File, UploadFile
    from PIL import Image

    # The two layers of the network's own.
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../Fixtures/support"))
    from vision_layers import PatchEncoder, Patches

    for layer in (Patches, PatchEncoder):
        keras.saving.register_keras_serializable()(layer)
    labels = ["Benign", "Malignant", "Normal"]
    model = keras.models.load_model(os.environ["PEER_MODEL"], compile=False)
    app = FastAPI()

    @app.get("/healthz")
    def health():
        return {"status": "healthy"}

    # Not a coroutine: FastAPI runs it on one of its threads, so that calls of model.predict overlap as far as TensorFlow lets them.
    @app.post("/predict")
    def predict(file: UploadFile = File()):
        image = Image.open(io.BytesIO(file.file.read())).convert("RGB").resize(model.input_shape[2:0:-1])
        logits = model.predict(numpy.asarray(image, dtype="float32")[None], verbose=0)[0].astype(float)
        powers = [math.exp(value - max(logits)) for value in logits]
        probabilities = [power / sum(powers) for power in powers]
        best = max(range(len(labels)), key=probabilities.__getitem__)
        return {
            "prediction": labels[best], "confidence": probabilities[best], "labels": labels, "probabilities": probabilities,
        }  # fmt: skip

    return app
