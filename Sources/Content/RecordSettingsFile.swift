import Casework

/// Reads `reference/record.yaml`: how one record is read from many agencies' entries.
public enum RecordSettingsFile {
    /// The file's path under `Content/`.
    public static let path = "reference/record.yaml"

    /// The settings of the content.
    public static func settings(in library: ContentLibrary) throws(ContentProblems) -> RecordSettings {
        try read(library.needed(path), file: path)
    }

    /// The settings, or everything wrong with the file.
    public static func read(_ text: String, file: String) throws(ContentProblems) -> RecordSettings {
        let tray = ContentTray()
        let top = ContentCursor(text, file: file, tray: tray)?.fields(needed: ["involved", "sameEvent"])
        let involved = top?["involved"].flatMap(length), same = top?["sameEvent"].flatMap(length)
        guard let involved, let same else { return try tray.whole(nil, of: file) }
        return try tray.whole(RecordSettings(involved: involved, sameEvent: same), of: file)
    }

    private static func length(_ cursor: ContentCursor) -> Window? {
        let allowed = "a whole number of days, weeks or months, such as “6 months”"
        return cursor.parse(allowed) { text in
            guard let window = Window(text) else { return nil }
            if case .workingDays = window { return nil }
            return window
        }
    }
}
