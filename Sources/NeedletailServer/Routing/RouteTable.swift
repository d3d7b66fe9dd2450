/// Routes by path and method. Made once, and replaced as a whole.
package struct RouteTable: Sendable {
    /// All methods of one path.
    struct Entry: Sendable {
        let template: String
        var routes: [Route]

        /// The route that takes `method`; HEAD is answered by that of GET.
        func route(_ method: HTTPMethod) -> Route? {
            let method = method == .head ? .get : method
            return routes.first { $0.method == method }
        }

        /// What the path takes.
        var methods: [HTTPMethod] {
            var methods = routes.map(\.method)
            if let index = methods.firstIndex(of: .get) { methods.insert(.head, at: index + 1) }
            return methods + [.options]
        }
    }

    package let routes: [Route]
    /// Paths without names in braces.
    private var fixed: [String: Entry] = [:]
    private var patterns: [(pattern: PathPattern, entry: Entry)] = []

    /// A table of routes; of two for one path and method the first counts.
    package init(_ routes: [Route]) {
        self.routes = routes
        var templates: [String] = []
        var entries: [String: Entry] = [:]
        for route in routes {
            if entries[route.template] == nil { templates.append(route.template) }
            entries[route.template, default: Entry(template: route.template, routes: [])].routes.append(route)
        }
        for template in templates {
            guard let entry = entries[template] else { continue }
            if let pattern = PathPattern(template) {
                patterns.append((pattern, entry))
            } else {
                fixed[template] = entry
            }
        }
    }

    /// What takes a path, with what stands there for the names in braces; nil where nothing does.
    ///
    /// A slash at the end does not matter. Complexity: O(length), and O(patterns) for paths that are none of the fixed ones.
    func entry(_ path: String) -> (entry: Entry, parameters: [String])? {
        if let entry = fixed[path] { return (entry, []) }
        guard let path = Self.plain(path) else { return nil }
        if let entry = fixed[path] { return (entry, []) }
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        for (pattern, entry) in patterns {
            if let parameters = pattern.match(segments) { return (entry, parameters) }
        }
        return nil
    }

    /// The path decoded and without slashes at its end; nil where it cannot be decoded.
    private static func plain(_ path: String) -> String? {
        var path = path
        if path.utf8.contains(UInt8(ascii: "%")) {
            // A slash that is encoded is none that separates.
            guard !path.lowercased().contains("%2f"), let decoded = try? PercentEncoding.decode(path) else {
                return nil
            }
            path = decoded
        }
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        return path
    }
}

/// A template with names in braces, by its segments.
private struct PathPattern: Sendable {
    private enum Segment {
        case literal(String)
        /// Anything but nothing, before a suffix such as `:predict`.
        case any(suffix: String)
    }

    private let segments: [Segment]

    /// Nil where the template has no names.
    init?(_ template: String) {
        guard template.contains("{") else { return nil }
        segments = template.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            guard segment.first == "{", let end = segment.firstIndex(of: "}") else { return .literal(String(segment)) }
            return .any(suffix: String(segment[segment.index(after: end)...]))
        }
    }

    func match(_ path: [Substring]) -> [String]? {
        guard path.count == segments.count else { return nil }
        var parameters: [String] = []
        for (segment, text) in zip(segments, path) {
            switch segment {
            case .literal(let literal): guard text == literal else { return nil }
            case .any(let suffix):
                guard text.utf8.count > suffix.utf8.count, text.hasSuffix(suffix) else { return nil }
                let value = text.dropLast(suffix.count)
                // `NAME:predict` is no name.
                guard !suffix.isEmpty || !value.contains(":") else { return nil }
                parameters.append(String(value))
            }
        }
        return parameters
    }
}
