"""The pipelines of the heart disease system: numbers and words of a row to the probability of class 1, as each engine takes them, in f64."""
import numpy


class Pipeline:
    """Numbers as they are and words as their places in a list behind them, then a logistic regression or trees.

    `numbers`: names of columns. `words`: by column its labels in the order of their places; any other word has the place behind them.
    `logistic`: coefficients [k] and intercept. `trees`: lists of nodes, the root first, in which a split is (feature, threshold or set of
    places, left, right), where what is at most the threshold, or in the set, goes left, and a leaf is (value,). The values of all trees
    add up to the probability, or with `squashed` to what the logistic function makes the probability of.
    """

    def __init__(self, numbers, words, logistic=None, trees=None, squashed=False):
        self.numbers, self.words, self.logistic, self.trees, self.squashed = numbers, words, logistic, trees, squashed

    @staticmethod
    def of_spark(model, numbers, words, nodes):
        """`model`: a PipelineModel whose classifier comes last. `nodes`: of its trees, as Spark saves them."""
        labels = {stage.getInputCol(): list(stage.labels) for stage in model.stages if hasattr(stage, "labels")}
        words, last = {name: labels[name] for name in words}, model.stages[-1]
        if not nodes:
            return Pipeline(numbers, words, logistic=(last.coefficients.toArray(), last.intercept))
        boosted = "GBT" in type(last).__name__
        weights = last.treeWeights if boosted else [1 / last.getNumTrees] * last.getNumTrees
        trees = [[] for _ in weights]
        for tree, node in sorted((row.treeID, row.nodeData) for row in nodes):
            split = node.split
            if node.leftChild < 0:
                # Of a margin m the probability is that of the logistic function at 2 m.
                value = 2 * node.prediction if boosted else node.impurityStats[1] / sum(node.impurityStats)
                trees[tree].append((value * weights[tree],))
                continue
            values = split.leftCategoriesOrThreshold
            trees[tree].append((split.featureIndex, values[0] if split.numCategories < 0 else frozenset(values),
                                node.leftChild, node.rightChild))
        return Pipeline(numbers, words, trees=trees, squashed=boosted)

    def places(self, columns):
        """Rows [rows, columns] of numbers, with the places of words. `columns`: lists of values by name."""
        parts = [columns[name] for name in self.numbers]
        for name, labels in self.words.items():
            known = {label: place for place, label in enumerate(labels)}
            parts.append([known.get(word, len(labels)) for word in columns[name]])
        return numpy.array(parts, numpy.float64).T.copy()

    def onnx(self, batch, words):
        """Reads `x` as `places` gives it, or with `words` the numbers as `numbers` [batch, n] and each column of words by its name [batch, 1]."""
        import onnx
        from onnx import TensorProto, helper, numpy_helper

        nodes, weights = [], []

        def weight(name, array):
            weights.append(numpy_helper.from_array(numpy.array(array, numpy.float64), name))
            return name

        if words:
            inputs = [helper.make_tensor_value_info("numbers", TensorProto.DOUBLE, [batch, len(self.numbers)])]
            for name, labels in self.words.items():
                inputs.append(helper.make_tensor_value_info(name, TensorProto.STRING, [batch, 1]))
                places = numpy.arange(len(labels) + 1, dtype=numpy.float64)
                nodes.append(helper.make_node(
                    "LabelEncoder", [name], [f"{name}_place"], domain="ai.onnx.ml",
                    keys_tensor=helper.make_tensor("keys", TensorProto.STRING, [len(labels)], [label.encode() for label in labels]),
                    values_tensor=numpy_helper.from_array(places[:-1]), default_tensor=numpy_helper.from_array(places[-1:])))
            nodes.append(helper.make_node("Concat", ["numbers", *(f"{name}_place" for name in self.words)], ["x"], axis=1))
        else:
            inputs = [helper.make_tensor_value_info("x", TensorProto.DOUBLE, [batch, len(self.numbers) + len(self.words)])]
        if self.logistic:
            coefficients, intercept = self.logistic
            nodes.append(helper.make_node("Gemm", ["x", weight("w", coefficients[:, None]), weight("b", [intercept])], ["margin"]))
        else:
            nodes.append(helper.make_node("TreeEnsemble", ["x"], ["margin"], domain="ai.onnx.ml", **self.tree_ensemble()))
        if self.logistic or self.squashed:
            nodes.append(helper.make_node("Sigmoid", ["margin"], ["probability"]))
        else:
            nodes[-1].output[0] = "probability"
        graph = helper.make_graph(
            nodes, "pipeline", inputs, [helper.make_tensor_value_info("probability", TensorProto.DOUBLE, [batch, 1])], weights)
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 5)], ir_version=9)
        onnx.checker.check_model(model)
        return model.SerializeToString()

    def tree_ensemble(self):
        """The attributes of ONNX's op. A set of places is a chain of thresholds between places: onnxruntime is much faster where every
        node compares alike."""
        from onnx import numpy_helper

        sizes = [None] * len(self.numbers) + [len(labels) + 1 for labels in self.words.values()]
        # Of each node: feature, threshold, then where it goes if true and if false, each as (index, whether of a leaf).
        nodes, leaves, roots = [], [], []

        def put(tree, place):
            """Appends a node of a tree and all below it."""
            split = tree[place]
            if len(split) == 1:
                leaves.append(split[0])
                return len(leaves) - 1, 1
            feature, at_most, left, right = split
            if not isinstance(at_most, frozenset):
                return chain(tree, feature, [(at_most, left)], right)
            sides = [left if category in at_most else right for category in range(sizes[feature])]
            cuts = [category for category in range(len(sides) - 1) if sides[category] != sides[category + 1]]
            return chain(tree, feature, [(cut + 0.5, sides[cut]) for cut in cuts], sides[-1])

        def chain(tree, feature, thresholds, last):
            if not thresholds:
                return put(tree, last)
            index = len(nodes)
            nodes.append(None)
            threshold, side = thresholds[0]
            nodes[index] = (feature, threshold, *put(tree, side), *chain(tree, feature, thresholds[1:], last))
            return index, 0

        for tree in self.trees:
            root, alone = put(tree, 0)
            assert not alone, "a tree without a split"
            roots.append(root)
        features, thresholds, true, true_leaves, false, false_leaves = zip(*nodes)
        return {
            "n_targets": 1, "aggregate_function": 1, "post_transform": 0, "tree_roots": roots, "nodes_featureids": features,
            "nodes_truenodeids": true, "nodes_trueleafs": true_leaves, "nodes_falsenodeids": false, "nodes_falseleafs": false_leaves,
            "nodes_modes": numpy_helper.from_array(numpy.zeros(len(nodes), numpy.uint8)),
            "nodes_splits": numpy_helper.from_array(numpy.array(thresholds, numpy.float64)),
            "leaf_targetids": [0] * len(leaves), "leaf_weights": numpy_helper.from_array(numpy.array(leaves, numpy.float64)),
        }  # fmt: skip

    def scikit_learn(self):
        """Its logistic regression with the same coefficients."""
        from sklearn.linear_model import LogisticRegression

        coefficients, intercept = self.logistic
        model = LogisticRegression()
        model.classes_, model.n_features_in_ = numpy.array([0, 1]), len(coefficients)
        model.coef_, model.intercept_ = numpy.array([coefficients]), numpy.array([intercept])
        return model
