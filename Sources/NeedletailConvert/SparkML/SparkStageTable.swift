import NeedletailPipeline

/// The classes of Spark that are read, a line each.
enum SparkStageTable {
    typealias Function =
        @Sendable (_ folder: SparkFolder, _ builder: inout SparkPipelineBuilder) throws(SparkMLError) -> Void

    static let stages: [String: Function] = [
        "Binarizer": SparkNumbers.binarizer,
        "Bucketizer": SparkNumbers.bucketizer,
        "DecisionTreeClassificationModel": SparkTrees.tree,
        "DecisionTreeRegressionModel": SparkTrees.tree,
        "GBTClassificationModel": SparkTrees.boosted,
        "GBTRegressionModel": SparkTrees.boosted,
        "ImputerModel": SparkNumbers.imputer,
        "IndexToString": SparkEncoders.indexToString,
        "Interaction": SparkVectors.interaction,
        "LinearRegressionModel": SparkModels.linearRegression,
        "LinearSVCModel": SparkModels.supportVectors,
        "LogisticRegressionModel": SparkModels.logisticRegression,
        "MaxAbsScalerModel": SparkScalers.maxAbs,
        "MinMaxScalerModel": SparkScalers.minMax,
        "MultilayerPerceptronClassificationModel": SparkModels.perceptron,
        "NaiveBayesModel": SparkModels.naiveBayes,
        "Normalizer": SparkVectors.normalizer,
        "OneHotEncoderModel": SparkEncoders.oneHotEncoder,
        "PolynomialExpansion": SparkVectors.polynomialExpansion,
        "RandomForestClassificationModel": SparkTrees.forest,
        "RandomForestRegressionModel": SparkTrees.forest,
        "RobustScalerModel": SparkScalers.robust,
        "SQLTransformer": SparkSQL.transformer,
        "StandardScalerModel": SparkScalers.standard,
        "StringIndexerModel": SparkEncoders.stringIndexer,
        "VectorAssembler": SparkEncoders.vectorAssembler,
        "VectorIndexerModel": SparkVectors.vectorIndexer,
        "VectorSizeHint": SparkVectors.sizeHint,
    ]

    /// Whether a class is that of a stage before it is fitted, which has `Model` behind its name then.
    static func isEstimator(_ className: String) -> Bool {
        ["Pipeline", "CrossValidator", "TrainValidationSplit"].contains(className)
            || stages["\(className)Model"] != nil
            || className.hasSuffix("Classifier") && stages["\(className.dropLast(10))ClassificationModel"] != nil
            || className.hasSuffix("Regressor") && stages["\(className.dropLast(9))RegressionModel"] != nil
    }
}
