package import NeedletailFormat

/// What the description of the interface says of a route.
package struct Operation: Sendable {
    /// A body of a media type.
    package enum Body: Sendable {
        case json(Schema, example: JSONValue? = nil)
        /// A form with a file called one of `files`, of these media types.
        case form(files: [String], fields: [FieldRule])
        /// The file alone.
        case file
    }

    /// An item of the query.
    struct QueryItem: Sendable {
        let name: String
        let help: String
        let schema: Schema
    }

    let summary: String
    var help = ""
    var query: [QueryItem] = []
    var bodies: [Body] = []
    /// What is answered with 200; nil where that is a text.
    var answer: Schema?
    /// The media type of that.
    var answerType = "application/json"
    /// Whether 503 has the same body, as of a health that is not good.
    var isAnsweredUnready = false
    /// Whether browsers are answered with a page instead.
    var hasPage = false
    /// The statuses of errors that it may be answered with, beside those that every route may have.
    var failures: [Int] = []

    /// The media types of image files.
    static let imageTypes = ["image/png", "image/jpeg", "image/bmp"]

    static func reason(_ status: Int) -> String {
        switch status {
        case 400: "The request is at fault: the message names the field and what is allowed."
        case 401: "No token, or one that is not accepted."
        case 404: "There is no such thing."
        case 413: "The body is too long."
        case 415: "The body is of a media type that is not read."
        case 422: "Fields of the request are at fault; each is named."
        case 429: "The address has sent more requests than it may; Retry-After tells when to try again."
        case 503: "The model is not loaded, too many requests wait, or there was no answer in time."
        default: "The server is at fault; the log tells more under the request's id."
        }
    }
}
