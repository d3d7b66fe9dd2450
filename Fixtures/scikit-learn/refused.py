"""Cases that an importer refuses."""

import numpy
from data import grid, halves, labels, thirds
from golden import refuse
from sklearn.compose import ColumnTransformer, TransformedTargetRegressor, make_column_selector
from sklearn.decomposition import PCA
from sklearn.ensemble import GradientBoostingClassifier, VotingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import FeatureUnion, Pipeline, make_pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier


class Doubled(StandardScaler):
    """A class of the user's own, which looks like one of scikit-learn."""

    def transform(self, X):  # noqa: N803
        return 2 * super().transform(X)


def chosen(frame):
    """A selector of the user's own."""
    return [0]


def data(random):
    values = grid(random, 24, 3)
    return values, halves(labels(values, random))


def after_scores(random, model):
    values, target = data(random)
    return make_pipeline(StandardScaler(), model).fit(values, target)


@refuse("an estimator that is not supported: SVC")
def refused_svc(random):
    return after_scores(random, SVC())


@refuse("an estimator that is not supported: KNeighborsClassifier", form="joblib")
def refused_neighbors(random):
    return after_scores(random, KNeighborsClassifier(3))


@refuse("an estimator alone that is not supported: SVC", form=2)
def refused_svc_alone(random):
    return SVC(kernel="linear").fit(*data(random))


@refuse("a step that is not supported: PCA")
def refused_pca(random):
    return make_pipeline(PCA(2, random_state=0), LogisticRegression()).fit(*data(random))


@refuse("a step that is not supported: FeatureUnion")
def refused_union(random):
    union = FeatureUnion([("a", StandardScaler()), ("b", "passthrough")])
    return make_pipeline(union, LogisticRegression()).fit(*data(random))


@refuse("a search, not what it found: GridSearchCV")
def refused_search(random):
    search = GridSearchCV(LogisticRegression(), {"C": [0.1, 1.0]}, cv=2).fit(*data(random))
    # What a clock told.
    search.refit_time_ = 0.0
    search.cv_results_ = {name: values * 0 if "time" in name else values for name, values in search.cv_results_.items()}
    return search


@refuse("a vote of models: VotingClassifier", form="joblib")
def refused_vote(random):
    models = [("a", LogisticRegression()), ("b", DecisionTreeClassifier(max_depth=1, random_state=0))]
    return VotingClassifier(models, voting="soft").fit(*data(random))


@refuse("a function of NumPy in a step: FunctionTransformer")
def refused_function(random):
    return make_pipeline(FunctionTransformer(numpy.log1p), LogisticRegression()).fit(*data(random))


@refuse("a function of NumPy alone, and its inverse: FunctionTransformer", form=4)
def refused_function_alone(random):
    return FunctionTransformer(numpy.abs, inverse_func=numpy.negative).fit(data(random)[0])


@refuse("a class of the user's own: refused.Doubled")
def refused_own_class(random):
    return make_pipeline(Doubled(), LogisticRegression()).fit(*data(random))


@refuse("a selector of the user's own, which fitting resolved, yet stands in the file: refused.chosen")
def refused_own_selector(random):
    transformer = ColumnTransformer([("a", StandardScaler(), chosen)])
    return make_pipeline(transformer, LogisticRegression()).fit(*data(random))


@refuse("a pipeline that was never fitted")
def refused_unfitted(random):
    return make_pipeline(StandardScaler(), LogisticRegression())


@refuse("a pipeline that was never fitted, with columns that nothing resolved yet", form="joblib")
def refused_unfitted_columns(random):
    code = ("code", OneHotEncoder(), make_column_selector(dtype_include=object))
    return make_pipeline(ColumnTransformer([code]), LogisticRegression())


@refuse("a fitted model behind a scaler that was never fitted")
def refused_unfitted_step(random):
    model = LogisticRegression().fit(*data(random))
    return Pipeline([("score", StandardScaler()), ("model", model)])


@refuse("a tree of several results at once")
def refused_several_outputs(random):
    values, target = data(random)
    return DecisionTreeClassifier(max_depth=2, random_state=0).fit(
        values, numpy.array([target, thirds(values[:, 1])]).T
    )


@refuse("boosted trees that start with a model of their own: LogisticRegression", form="joblib")
def refused_own_start(random):
    model = GradientBoostingClassifier(n_estimators=2, max_depth=1, init=LogisticRegression(), random_state=0)
    return model.fit(*data(random))


@refuse("a regressor of changed targets, not supported: TransformedTargetRegressor")
def refused_targets(random):
    from sklearn.linear_model import LinearRegression

    values, target = data(random)
    return TransformedTargetRegressor(LinearRegression(), func=numpy.log1p, inverse_func=numpy.expm1).fit(
        values, target
    )


@refuse("no model: a list of a pipeline")
def refused_list(random):
    return [make_pipeline(StandardScaler(), LogisticRegression()).fit(*data(random))]


@refuse("no model: a dictionary with a pipeline in it", form={"compress": ("zlib", 3)})
def refused_dictionary(random):
    return {"model": make_pipeline(StandardScaler(), LogisticRegression()).fit(*data(random)), "version": 3}
