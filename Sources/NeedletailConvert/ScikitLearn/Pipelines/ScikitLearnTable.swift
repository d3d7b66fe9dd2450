/// The classes of scikit-learn that are read, a line each.
enum ScikitLearnTable {
    /// Turns columns into others.
    typealias Transform =
        @Sendable (_ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder)
        throws(ScikitLearnError) -> [ScikitLearnCell]
    /// Adds a model over columns.
    typealias Model =
        @Sendable (_ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder)
        throws(ScikitLearnError) -> Void

    static let pipeline = PickleGlobal("sklearn.pipeline", "Pipeline")
    static let columnTransformer = PickleGlobal("sklearn.compose._column_transformer", "ColumnTransformer")

    static let transforms: [PickleGlobal: Transform] = [
        columnTransformer: ScikitLearnColumns.columnTransformer,
        PickleGlobal("sklearn.impute._base", "SimpleImputer"): ScikitLearnImputer.simple,
        PickleGlobal("sklearn.preprocessing._data", "MaxAbsScaler"): ScikitLearnScalers.scaler(.maxAbs, "scale_"),
        PickleGlobal("sklearn.preprocessing._data", "MinMaxScaler"): ScikitLearnScalers.scaler(.minMax, "scale_"),
        PickleGlobal("sklearn.preprocessing._data", "Normalizer"): ScikitLearnScalers.scaler(.normalizer, nil),
        PickleGlobal("sklearn.preprocessing._data", "RobustScaler"): ScikitLearnScalers.scaler(.robust, "scale_"),
        PickleGlobal("sklearn.preprocessing._data", "StandardScaler"): ScikitLearnScalers.scaler(.standard, "var_"),
        PickleGlobal("sklearn.preprocessing._encoders", "OneHotEncoder"): ScikitLearnEncoders.oneHot,
        PickleGlobal("sklearn.preprocessing._encoders", "OrdinalEncoder"): ScikitLearnEncoders.ordinal,
        PickleGlobal("sklearn.preprocessing._function_transformer", "FunctionTransformer"): ScikitLearnColumns.function,
    ]

    static let models: [PickleGlobal: Model] = [
        PickleGlobal("sklearn.ensemble._forest", "RandomForestClassifier"): ScikitLearnTrees.forest,
        PickleGlobal("sklearn.ensemble._forest", "RandomForestRegressor"): ScikitLearnTrees.forest,
        PickleGlobal("sklearn.ensemble._gb", "GradientBoostingClassifier"): ScikitLearnBoosting.classifier,
        PickleGlobal("sklearn.ensemble._gb", "GradientBoostingRegressor"): ScikitLearnBoosting.regressor,
        PickleGlobal(histograms, "HistGradientBoostingClassifier"): ScikitLearnHistograms.classifier,
        PickleGlobal(histograms, "HistGradientBoostingRegressor"): ScikitLearnHistograms.regressor,
        PickleGlobal("sklearn.linear_model._logistic", "LogisticRegression"): ScikitLearnModels.logistic,
        PickleGlobal("sklearn.neural_network._multilayer_perceptron", "MLPClassifier"): ScikitLearnModels.perceptron,
        PickleGlobal("sklearn.tree._classes", "DecisionTreeClassifier"): ScikitLearnTrees.tree,
        PickleGlobal("sklearn.tree._classes", "DecisionTreeRegressor"): ScikitLearnTrees.tree,
    ]

    private static let histograms = "sklearn.ensemble._hist_gradient_boosting.gradient_boosting"

    static let classes: Set<PickleGlobal> = Set(transforms.keys).union(models.keys).union([pipeline])
}
