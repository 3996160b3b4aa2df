import HTTPTypes

/// Whether a request comes from a page of ours.
enum SameSite {
    /// Whether the browser says itself that a page of ours sent it.
    static func isSure(_ headers: HTTPFields) -> Bool { HTTPField.Name("Sec-Fetch-Site").flatMap { headers[$0] } == "same-origin" }

    /// For what changes something: the browser must say that it comes from here, or say nothing and name no other origin.
    static func allows(_ headers: HTTPFields, host: String?) -> Bool {
        let site = HTTPField.Name("Sec-Fetch-Site").flatMap { headers[$0] }
        if let site, site != "same-origin", site != "none" { return false }
        // Because our pages tell no other site where somebody was, browsers name their origin as none, to us too.
        if site == "same-origin", headers[.origin] == "null" { return true }
        guard let origin = headers[.origin] else { return true }
        guard let host, origin == "https://\(host)" || origin == "http://\(host)" else { return false }
        return true
    }
}
