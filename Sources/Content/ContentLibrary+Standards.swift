extension ContentLibrary {
    /// The same content with the standards of a folder (`*.yaml` beside each other) instead of its own; nil changes nothing.
    public func with(standardsIn folder: String?) throws(ContentProblems) -> ContentLibrary {
        guard let folder else { return self }
        let others = try ContentLibrary(folderAlone: folder)
        let own = others.files.filter { $0.path.hasSuffix(".yaml") && !$0.path.contains("/") }
        return ContentLibrary(
            files: files.filter { !$0.path.hasPrefix("standards/") } + own.map { File(path: "standards/\($0.path)", text: $0.text) })
    }
}
