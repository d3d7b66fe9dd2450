import Needletail
import NeedletailFormat

/// The page of all routes: what `/openapi.json` says, for people.
struct RoutesPage {
    let routes: [Route]
    /// The way to the server's root.
    let root: String

    var page: WebPage {
        let items = routes.compactMap { route in route.operation.map { Self.item(route, $0) } }
        return WebPage(
            title: "Interface for programs",
            lead: "What this server answers; the same for programs is in openapi.json.",
            body: "<div class=\"card\">\(HTML(lines: items))</div>", footer: "Needletail \(Engine.version).",
            links: [("Start", root), ("openapi.json", "\(root)openapi.json")])
    }

    private static func item(_ route: Route, _ operation: Operation) -> HTML {
        var lines: [HTML] = [
            """
            <section class="route"><h2><span class="method">\(route.method.rawValue)</span> <code>\(route.template)</code></h2>
            <p>\(operation.summary). \(operation.help)</p>
            """
        ]
        let query = operation.query.map { "<li><code>?\($0.name)=</code> \($0.help)</li>" as HTML }
        if !query.isEmpty { lines.append("<ul>\(HTML(lines: query))</ul>") }
        for body in operation.bodies { lines.append(Self.body(body)) }
        let failures = operation.failures.map { "<li>\($0): \(Operation.reason($0))</li>" as HTML }
        if !failures.isEmpty { lines.append("<ul class=\"small\">\(HTML(lines: failures))</ul>") }
        lines.append("</section>")
        return HTML(lines: lines)
    }

    private static func body(_ body: Operation.Body) -> HTML {
        switch body {
        case .json(_, let example):
            guard let example else { return "<p>Takes JSON.</p>" }
            var json = JSONWriter()
            do { try json.value(example) } catch { json.null() }
            return "<p>Takes JSON, such as</p><pre>\(String(decoding: json.finish(), as: UTF8.self))</pre>"
        case .form(let files, let fields):
            let names = fields.map(\.name).joined(separator: ", ")
            let perhaps = names.isEmpty ? "" : ", perhaps \(names)"
            return "<p>Takes a form with the file \(files.joined(separator: " or "))\(perhaps).</p>"
        case .file: return "<p>Takes the file alone, as \(Operation.imageTypes.joined(separator: ", ")).</p>"
        }
    }
}
