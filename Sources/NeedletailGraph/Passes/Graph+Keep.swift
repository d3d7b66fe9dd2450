extension Graph {
    /// The graph with the outputs `names` alone, in this order: without the nodes, the constants and the inputs that these do not depend
    /// on.
    ///
    /// - Throws: `GraphError.undefinedOutput` for a name that is no output. Complexity: O(nodes and what they read).
    package func keeping(outputs names: [String]) throws(GraphError) -> Graph {
        for name in names where !outputs.contains(name) { throw .undefinedOutput(name: name) }
        var graph = self
        graph.outputs = names
        graph.removeDead()
        graph.removeUnusedConstants()
        let read = Set(graph.nodes.flatMap(\.inputs)).union(names)
        graph.inputs.removeAll { !read.contains($0.name) }
        return graph
    }
}
