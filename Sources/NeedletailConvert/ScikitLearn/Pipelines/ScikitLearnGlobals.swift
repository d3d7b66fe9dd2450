/// What pickles of scikit-learn's pipelines refer to.
enum ScikitLearnGlobals {
    static let compressedRows = PickleGlobal("scipy.sparse._csr", "csr_matrix")
    static let partial = PickleGlobal("functools", "partial")
    static let checkArray = PickleGlobal("sklearn.utils.validation", "check_array")
    static let tree = PickleGlobal("sklearn.tree._tree", "Tree")
    static let float32 = PickleGlobal("numpy", "float32")

    /// Classes that hold what is not looked at: losses, optimizers, generators of random numbers, selectors of columns.
    private static let passive: [(module: String, names: [String])] = [
        ("builtins", ["slice"]),
        ("numpy", ["float32", "float64", "int64", "int32", "bool_"]),
        ("numpy.random._pickle", ["__randomstate_ctor", "__bit_generator_ctor", "__generator_ctor"]),
        ("numpy.random._mt19937", ["MT19937"]),
        ("numpy.random._pcg64", ["PCG64"]),
        ("numpy.random.bit_generator", ["SeedSequence", "__pyx_unpickle_SeedSequence"]),
        ("sklearn.compose._column_transformer", ["make_column_selector"]),
        ("sklearn.ensemble._hist_gradient_boosting.binning", ["_BinMapper"]),
        ("sklearn.ensemble._hist_gradient_boosting.predictor", ["TreePredictor"]),
        (
            "sklearn.ensemble._gb_losses",
            ["BinomialDeviance", "MultinomialDeviance", "ExponentialLoss", "HuberLossFunction", "LeastSquaresError"]
        ),
        ("sklearn.dummy", ["DummyClassifier", "DummyRegressor"]),
        ("sklearn.impute._base", ["MissingIndicator"]),
        ("sklearn.neural_network._stochastic_optimizers", ["AdamOptimizer", "SGDOptimizer"]),
        ("sklearn.preprocessing._label", ["LabelBinarizer", "LabelEncoder"]),
        (
            "sklearn._loss.link",
            ["Interval", "IdentityLink", "LogitLink", "HalfLogitLink", "LogLink", "MultinomialLogit"]
        ),
        (
            "sklearn._loss.loss",
            [
                "HalfBinomialLoss", "HalfMultinomialLoss", "HalfSquaredError", "ExponentialLoss", "HuberLoss",
                "AbsoluteError",
            ]
        ),
        (
            "sklearn._loss._loss",
            [
                "CyHalfBinomialLoss", "CyHalfMultinomialLoss", "CyHalfSquaredError", "CyExponentialLoss", "CyHuberLoss",
                "CyAbsoluteError", "__pyx_unpickle_CyHalfBinomialLoss", "__pyx_unpickle_CyHalfMultinomialLoss",
                "__pyx_unpickle_CyHalfSquaredError",
            ]
        ),
    ]

    /// All that files refer to.
    static let allowed: Set<PickleGlobal> = PickleGlobal.numPy
        .union(passive.flatMap { module, names in names.map { PickleGlobal(module, $0) } })
        .union([.arrayWrapper, .reconstructor, .object, compressedRows, partial, checkArray, tree])
        .union(ScikitLearnTable.classes)
}
