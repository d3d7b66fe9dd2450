import Needletail
import NeedletailFormat

/// What a service's page asks for, and how it is sent.
struct PageForm: Sendable {
    /// What is sent.
    enum Body: Sendable {
        /// An object of the fields.
        case object
        /// `features`, an object of the fields.
        case features
        /// A row of the fields in order, as one of `instances`.
        case row(signature: String)
        /// A form with an image file of this name.
        case image(name: String)

        /// What the script calls it.
        var word: String {
            switch self {
            case .object: "object"
            case .features: "features"
            case .row: "row"
            case .image: "form"
            }
        }
    }

    let title: String
    /// What is predicted from what, in a sentence.
    let lead: String
    /// Where it is sent to, relative to the service.
    let action: String
    let body: Body
    let fields: [FieldRule]
    /// What the button says.
    var verb = "Predict"
    /// What the classes are called, where the answer does not say so.
    var labels: [String] = []
}

extension ModelService {
    /// The page of the service, from which `root` is the way to the server's root.
    func page(root: String) -> WebPage {
        let slot = site.slot
        let model = slot.model
        var links: [(title: String, path: String)] = []
        if site.pages.hasList { links.append(("All models", root)) }
        if site.pages.hasRoutes { links.append(("Interface for programs", "\(root)docs")) }
        var body: HTML = ""
        if !slot.isReady { body += "<p class=\"card\" role=\"status\">Not ready: \(slot.reason).</p>" }
        if let form {
            body += form.html(site, threshold: model?.task.decision?.threshold)
        } else if model != nil {
            body += "<p class=\"card\">This model has no form: it answers programs.</p>"
        }
        var footer: HTML = ""
        if let identity = model?.identity {
            footer =
                "Model \(identity.name), version \(identity.version), SHA-256 <code>\(identity.sha256)</code>. Needletail \(Engine.version)."
        }
        return WebPage(
            title: form?.title ?? slot.name, lead: form?.lead ?? "A model that Needletail serves.", body: body,
            footer: footer, links: links, hasScript: form != nil, reloads: model == nil && slot.isLoading)
    }
}

extension ModelSlot {
    fileprivate var isLoading: Bool {
        if case .loading = state { true } else { false }
    }
}

extension PageForm {
    fileprivate func html(_ site: ServiceSite, threshold: Double?) -> HTML {
        let isTable = if case .image = body { false } else { true }
        let limit = site.slot.configuration.threshold ?? threshold ?? 0.5
        var data: HTML = "data-action=\"\(action)\" data-body=\"\(body.word)\" data-labels=\"\(jsonLabels)\""
        data += " data-threshold=\"\(FieldRule.text(limit))\" data-notice=\"\(WebPage.notice)\""
        if case .row(let signature) = body { data += " data-signature=\"\(signature)\"" }
        return """
            <form method="post" autocomplete="off" \(data)>
            \(picture)
            \(HTML(lines: groups.map(Self.fieldset)))
            \(site.pages.asksForToken ? Self.token : "")
            <div class="buttons">
            <button type="submit">\(verb)</button>
            \(isTable ? "<button type=\"button\" id=\"sample\">Fill in a made-up sample</button>" as HTML : "")
            <button type="reset">Clear</button>
            \(isTable ? Self.sampleNote : "")
            </div>
            </form>
            <noscript><p class="card">This form needs JavaScript.</p></noscript>
            <section id="failure" role="alert" tabindex="-1" hidden></section>
            <section id="result" class="card" aria-live="polite" tabindex="-1" hidden></section>
            """
    }

    private static let sampleNote: HTML = """
        <span id="sample-note" role="status" hidden>These are made-up sample values, of no patient.</span>
        """

    private static let token: HTML = """
        <fieldset><legend>Access</legend><div class="fields"><div><label for="token">Token</label>
        <input type="password" id="token" autocomplete="off" spellcheck="false" aria-describedby="token-hint">
        <span class="hint" id="token-hint">This server asks for one. The page does not keep it.</span></div></div></fieldset>
        """

    private var jsonLabels: String {
        var json = JSONWriter()
        json.strings(labels)
        return String(decoding: json.finish(), as: UTF8.self)
    }

    private var picture: HTML {
        guard case .image(let name) = body else { return "" }
        return """
            <fieldset><legend>Image</legend><div class="drop">
            <label for="picture">A PNG, JPEG or BMP file</label>
            <input type="file" id="picture" name="\(name)" accept="\(Operation.imageTypes.joined(separator: ","))" required
             aria-describedby="picture-hint picture-fault">
            <span class="hint" id="picture-hint">Choose it, or drop it here. It is sent to this server alone.</span>
            <span class="fault" id="picture-fault"></span>
            <figure hidden><img id="preview" alt="Preview of the chosen image"><figcaption class="small" id="preview-name">
            </figcaption></figure></div></fieldset>
            """
    }

    /// Fields that belong together, with what they are called.
    private typealias Group = (title: String, fields: [(id: Int, rule: FieldRule, label: String)])

    /// What the ends of names say.
    private static let ends = [
        ("_mean", "Mean of the nuclei"), ("_se", "Standard error over the nuclei"),
        ("_worst", "Worst: mean of the three largest nuclei"),
    ]

    /// Fields whose names all end in one of `ends`, by those ends; else the fields that must be given, and those that may.
    private var groups: [Group] {
        let numbered = fields.enumerated().map { (id: $0.offset, rule: $0.element) }
        if fields.count > 3, fields.allSatisfy({ field in Self.ends.contains { field.name.hasSuffix($0.0) } }) {
            return Self.ends.map { end, title in
                let fields = numbered.filter { $0.rule.name.hasSuffix(end) }.map {
                    (id: $0.id, rule: $0.rule, label: FieldControl.words(String($0.rule.name.dropLast(end.count))))
                }
                return (title, fields)
            }
        }
        let named = numbered.map { (id: $0.id, rule: $0.rule, label: FieldControl.words($0.rule.name)) }
        let groups: [Group] = [
            ("Values", named.filter(\.rule.isRequired)), ("Options", named.filter { !$0.rule.isRequired }),
        ]
        return groups.filter { !$0.fields.isEmpty }
    }

    private static func fieldset(_ group: Group) -> HTML {
        let controls = group.fields.map { FieldControl(id: "field-\($0.id)", label: $0.label, rule: $0.rule).html }
        return """
            <fieldset><legend>\(group.title)</legend><div class="fields">
            \(HTML(lines: controls))
            </div></fieldset>
            """
    }
}
