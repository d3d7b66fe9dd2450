"""Saved models that no importer of pipelines of columns reads."""

import golden
from golden import Table
from pyspark import keyword_only
from pyspark.ml import Pipeline, PipelineModel, Transformer
from pyspark.ml.classification import LogisticRegression, OneVsRest
from pyspark.ml.clustering import KMeans
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import HashingTF, PCA, Tokenizer, VectorAssembler, Word2Vec
from pyspark.ml.param.shared import HasInputCol, HasOutputCol
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder
from pyspark.ml.util import DefaultParamsReadable, DefaultParamsWritable
from pyspark.sql.functions import upper

texts = Table({"text": "string"}, [["a b a"], ["b c"], ["a c c"]])
vectors = Table(
    {"features": "vector", "label": "double"}, [[[float(n), n * n % 7.0], float(n % 3 > 0)] for n in range(12)]
)
stage = "a stage that no pipeline of columns of numbers and words has"


class Upper(Transformer, HasInputCol, HasOutputCol, DefaultParamsReadable, DefaultParamsWritable):
    """A stage of one's own, which only Python knows."""

    @keyword_only
    def __init__(self, inputCol=None, outputCol=None):
        super().__init__()
        self._set(**self._input_kwargs)

    def _transform(self, dataset):
        return dataset.withColumn(self.getOutputCol(), upper(dataset[self.getInputCol()]))


@golden.case("a pipeline with a Tokenizer and a Word2Vec", refused=stage, oldest=True)
def refused_word2vec(random):
    stages = [Tokenizer(inputCol="text", outputCol="words"), Word2Vec(
        inputCol="words", outputCol="v", vectorSize=2, minCount=0, seed=1, numPartitions=1)]  # fmt: skip
    return Pipeline(stages=stages).fit(texts.frame())


@golden.case("a HashingTF in a pipeline", refused=stage)
def refused_hashing(random):
    return PipelineModel(
        stages=[Tokenizer(inputCol="text", outputCol="words"), HashingTF(inputCol="words", outputCol="v")]
    )


@golden.case("a PCA, saved alone", refused=stage)
def refused_pca(random):
    return PCA(k=1, inputCol="features", outputCol="p").fit(vectors.frame())


@golden.case("a KMeans after a VectorAssembler", refused=stage)
def refused_kmeans(random):
    stages = [VectorAssembler(inputCols=["label", "label"], outputCol="v"), KMeans(featuresCol="v", k=2, seed=1)]
    return Pipeline(stages=stages).fit(vectors.frame())


@golden.case("a OneVsRest, which holds models of its own", refused=stage)
def refused_one_vs_rest(random):
    return OneVsRest(classifier=LogisticRegression(maxIter=3)).fit(vectors.frame())


@golden.case(
    "a CrossValidatorModel, whose best model lies in a folder of its own",
    refused="a search, not a model: save its bestModel",
    oldest=True,
)
def refused_cross_validator(random):
    model = LogisticRegression(maxIter=3)
    grid = ParamGridBuilder().addGrid(model.regParam, [0.1, 0.5]).build()
    search = CrossValidator(
        estimator=model, estimatorParamMaps=grid, evaluator=BinaryClassificationEvaluator(), numFolds=2, seed=1
    )
    return search.fit(vectors.frame())


@golden.case(
    "a pipeline that has not been fitted",
    refused="a pipeline that has not been fitted: save what fit gives",
    oldest=True,
)
def refused_unfitted(random):
    return Pipeline(stages=[VectorAssembler(inputCols=["a"], outputCol="v"), LogisticRegression()])


@golden.case(
    "a LogisticRegression that has not been fitted", refused="a stage that has not been fitted: save what fit gives"
)
def refused_unfitted_stage(random):
    return LogisticRegression()


@golden.case(
    "a stage of one's own, written in Python, in a pipeline of Python", refused="a class of one's own", oldest=True
)
def refused_custom(random):
    return PipelineModel(stages=[Upper(inputCol="text", outputCol="loud")])
