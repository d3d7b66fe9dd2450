import NeedletailFormat

/// A page of HTML for people: all of it in one answer, from this server alone.
struct WebPage {
    /// What stands on every page.
    static let notice =
        "For education and research only: not a medical device, and no substitute for the advice of a qualified "
        + "professional. Do not diagnose or treat anybody by what stands here."

    let title: String
    /// One sentence beneath the title.
    let lead: String
    let body: HTML
    var footer: HTML = ""
    /// Links to the server's other pages, relative to this one.
    var links: [(title: String, path: String)] = []
    /// Whether the page has a form that the script sends.
    var hasScript = false
    /// Whether the page asks again by itself until there is more to show.
    var reloads = false

    /// The answer.
    ///
    /// The policy of its content lets in the script and the style by their SHA-256, pictures of the page's own making, and requests
    /// to this server: nothing else runs, loads or is sent, whatever a model's names hold.
    func response() -> HTTPResponse {
        let headers: HTTPHeaders = [
            "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", "Vary": "Accept",
            "Content-Security-Policy": Self.policy, "Referrer-Policy": "no-referrer",
            "Cross-Origin-Opener-Policy": "same-origin",
        ]
        return HTTPResponse(200, headers: headers, body: Array(html.source.utf8))
    }

    private static let policy =
        "default-src 'none'; script-src '\(hash(PageScript.text))'; style-src '\(hash(PageStyle.text))'; img-src blob:; "
        + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    /// A source expression that allows a text between tags.
    private static func hash(_ text: String) -> String {
        var hash = SHA256()
        hash.update(Array(text.utf8))
        return "sha256-\(Base64.encode(hash.finalize()))"
    }

    private var html: HTML {
        let navigation = HTML(lines: links.map { "<a href=\"\($0.path)\">\($0.title)</a>" as HTML })
        // Both are our own, and have no end tag in them.
        let style = HTML(stringLiteral: PageStyle.text)
        let script = HTML(stringLiteral: PageScript.text)
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            \(reloads ? "<meta http-equiv=\"refresh\" content=\"3\">" as HTML : "")
            <style>\(style)</style>
            </head>
            <body>
            <header>
            <h1>\(title)</h1>
            <p>\(lead)</p>
            \(links.isEmpty ? "" : "<nav aria-label=\"Pages\">\(navigation)</nav>" as HTML)
            <p class="notice" role="note">\(Self.notice)</p>
            </header>
            <main>
            \(body)
            </main>
            <footer class="small">\(footer)</footer>
            \(hasScript ? "<script>\(script)</script>" as HTML : "")
            </body>
            </html>

            """
    }
}

/// What the pages of a server have in common.
struct PageOptions: Sendable {
    /// Whether there are any.
    var areServed = false
    /// Whether requests show a token.
    var asksForToken = false
    /// Whether there is a page of the routes.
    var hasRoutes = false
    /// Whether there is a page of several models.
    var hasList = false

    /// The headers of what stands in a page's place.
    var headers: HTTPHeaders { areServed ? ["Vary": "Accept"] : [:] }
}

extension HTTPRequest {
    /// The way from the page that is asked for to the server's root, relative, so that it leads there behind a proxy's prefix too.
    ///
    /// A slash at the end of the path does not matter to the server, but to where relative links lead.
    var rootPath: String {
        let depth = path.utf8.count { $0 == UInt8(ascii: "/") } - 1
        return depth > 0 ? String(repeating: "../", count: depth) : "./"
    }

    /// Whether HTML is wanted at least as much as JSON, as browsers say and programs do not (RFC 9110, 12.5.1).
    var prefersHTML: Bool {
        var html = 0.0
        var json = 0.0
        for range in headers.values("Accept").flatMap({ $0.split(separator: ",") }) {
            guard let type = MediaType(String(range)) else { continue }
            let quality = type["q"].map { Double($0) ?? 0 } ?? 1
            switch type.name {
            case "text/html", "application/xhtml+xml": html = max(html, quality)
            case "application/json": json = max(json, quality)
            default: break
            }
        }
        return html > 0 && html >= json
    }
}
