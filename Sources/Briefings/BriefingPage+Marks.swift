extension BriefingPage {
    /// Three stones on each other. Colours are written in: WeasyPrint draws an inline picture without the page's style.
    static let mark: HTML = """
        <svg class="mark" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">\
        <ellipse cx="12" cy="19" rx="10.5" ry="4" fill="#0f5c5c"/><ellipse cx="11.4" cy="11.6" rx="7.2" ry="3.2" fill="#3f7f7d"/>\
        <ellipse cx="12.4" cy="5.6" rx="4.3" ry="2.5" fill="#7aa8a4"/></svg>
        """

    /// An open ring with a gap: something is not there yet.
    static let worryIcon: HTML = """
        <svg class="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">\
        <path d="M10.5 2.2a6.3 6.3 0 1 0 3.3 3.3" fill="none" stroke="#9a3b26" stroke-width="2.2"/>\
        <path d="M8 4.6v4M8 10.2v1.8" fill="none" stroke="#9a3b26" stroke-width="2"/></svg>
        """

    /// A tick.
    static let goodIcon: HTML = """
        <svg class="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">\
        <path d="M2 8.5 6.2 13 14 3.5" fill="none" stroke="#2c6b3f" stroke-width="2.4"/></svg>
        """
}
