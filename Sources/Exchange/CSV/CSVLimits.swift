/// How much of a CSV file is taken at once; what is larger becomes a problem, and reading goes on behind it.
public struct CSVLimits: Hashable, Sendable {
    /// The most bytes of one field, quotation marks included.
    public let field: Int
    /// The most bytes of one row.
    public let row: Int
    /// The most columns.
    public let columns: Int

    /// 64 KiB a field (the longest narrative of an entry), 1 MiB a row, 1,024 columns. Values are kept within 1 byte and 16 MiB.
    public init(field: Int = 1 << 16, row: Int = 1 << 20, columns: Int = 1_024) {
        // Offsets in a row are 32 bits wide.
        self.field = min(max(1, field), 1 << 24)
        self.row = min(max(1, row), 1 << 24)
        self.columns = min(max(1, columns), 1 << 16)
    }
}
