import Needletail

extension ModelStore {
    /// The page of all models, from which `root` is the way to the server's root.
    func page(_ options: PageOptions, root: String) -> WebPage {
        let items = slots.map { slot in
            """
            <li><a href="\(root)\(slot.name)/">\(slot.name)</a>: \(slot.model?.task.kind.rawValue ?? "unknown"), \(slot.stateName)</li>
            """ as HTML
        }
        return WebPage(
            title: "Models", lead: "What this server serves.",
            body: "<ul class=\"card\">\(HTML(lines: items))</ul>", footer: "Needletail \(Engine.version).",
            links: options.hasRoutes ? [("Interface for programs", "\(root)docs")] : [])
    }
}
