extension BriefingPage {
    /// The page's style: screen, dark screen, and one A4 page on paper. No grid: WeasyPrint loses what stands in one.
    public static let style: HTML = "\(base)\n\(screen)\n\(print)"

    private static let base: HTML = """
        :root {
          --paper: #fbfaf7; --sheet: #ffffff; --ink: #1d2523; --quiet: #55605c; --rule: #d9d6cd; --tint: #f3f1ea;
          --accent: #0f5c5c; --worry: #9a3b26; --good: #2c6b3f; --late: #85540a; --target: #fdf3d0;
        }
        * { box-sizing: border-box; }
        html { color: var(--ink); background-color: var(--paper); -webkit-text-size-adjust: 100%; }
        body { margin: 0; line-height: 1.45; font-variant-numeric: tabular-nums; }
        h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
        h1 { line-height: 1.1; letter-spacing: -0.015em; text-wrap: balance; }
        h2, h3, h4 { line-height: 1.25; }
        a { color: var(--accent); text-decoration: underline; text-underline-offset: 0.15em; }
        b { font-weight: 700; }
        li { list-style-position: outside; }
        .quiet { color: var(--quiet); }
        .mark { vertical-align: -0.3em; margin-right: 0.55em; }
        .icon { vertical-align: -0.12em; margin-right: 0.45em; }
        .dot { color: var(--quiet); }
        .eyebrow, .organisations h2, .cohort dt, .themes h4 { color: var(--quiet); font-weight: 600; }
        .eyebrow { color: var(--accent); }
        .panel h2 { border-top: 3px solid; padding-top: 0.6rem; }
        .worries h2 { border-top-color: var(--worry); }
        .good h2 { border-top-color: var(--good); }
        .n { color: var(--accent); font-weight: 600; white-space: nowrap; }
        .theme { border-top: 1px solid; border-top-color: var(--rule); }
        .points li { font-weight: 700; }
        .behind { font-weight: 400; }
        .national { font-weight: 400; color: var(--quiet); }
        .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .verdict { font-weight: 600; white-space: nowrap; }
        .v-met { color: var(--good); }
        .v-late, .v-partly { color: var(--late); }
        .v-missed { color: var(--worry); }
        .v-due { color: var(--accent); }
        .v-explained, .v-cannot-tell, .v-not-applicable { color: var(--quiet); }
        """

    private static let screen: HTML = """
        @media screen {
          .sheet { display: none; }
          body { font-family: "Source Sans 3", "Source Sans Pro", "Open Sans", "Segoe UI", Calibri, "Noto Sans", Arial, sans-serif; font-size: 1.0625rem; padding: 1rem; }
          .briefing, .evidence, .reading { max-width: 66rem; margin: 0 auto; background: var(--sheet); border: 1px solid var(--rule); padding: 1.25rem; }
          .skip { position: absolute; left: -100rem; }
          .skip:focus { left: 1rem; top: 0.5rem; background: var(--sheet); padding: 0.5rem 1rem; z-index: 1; }
          a:focus-visible, li:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
          h1 { font-size: clamp(1.9rem, 1.3rem + 2.6vw, 3rem); margin-top: 0.75rem; }
          h2 { font-size: 1.25rem; margin-bottom: 0.6rem; }
          h3 { font-size: 1.1rem; }
          .top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0.5rem 1rem; }
          .stage { border: 1px solid currentColor; border-radius: 1rem; padding: 0 0.75rem; color: var(--accent); font-weight: 600; }
          .stage.s-draft { border-style: dashed; color: var(--late); }
          .cohort { background: var(--tint); padding: 1rem 1.25rem; margin: 1.5rem 0; }
          .cohort dl, .pair, .trio { display: flex; flex-direction: column; gap: 0.75rem 2rem; }
          .cohort dt { font-size: 0.95rem; }
          .cohort .size b { font-size: 1.6rem; line-height: 1; color: var(--accent); }
          .pair { gap: 2rem; }
          ul, ol { padding-left: 1.15rem; }
          li { margin-bottom: 0.55rem; padding-left: 0.15rem; }
          li::marker { color: var(--quiet); }
          li:target { background: var(--target); outline: 0.35rem solid var(--target); }
          .behind a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; padding: 0 0.3rem; text-align: center; font-size: 0.9rem; color: var(--quiet); white-space: nowrap; }
          .behind a:hover { color: var(--accent); }
          .organisations { margin: 1.75rem 0; padding: 0.9rem 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); }
          .organisations h2, .themes h4 { font-size: 0.95rem; margin-bottom: 0.25rem; }
          .theme { padding: 1rem 0 0.75rem; display: flex; flex-direction: column; gap: 0.5rem 2rem; }
          .national { display: block; font-size: 0.95rem; margin-top: 0.15rem; }
          .trio { gap: 1.5rem 2.5rem; border-top: 3px solid var(--accent); padding-top: 1.25rem; margin-top: 1rem; }
          footer { margin-top: 1.75rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: 0.95rem; overflow-wrap: anywhere; }
          .reading, .evidence { margin-top: 1rem; }
          .reading { padding: 0.75rem 1.25rem; border-left: 4px solid var(--accent); }
          .evidence h3 { margin: 1.5rem 0 0.5rem; }
          .findings { list-style: none; padding: 0; }
          .findings > li { border-top: 1px solid var(--rule); padding: 0.6rem 0; margin: 0; scroll-margin-top: 1rem; }
          .who > strong { margin-right: 0.5rem; }
          .verdict { margin-right: 0.5rem; }
          code { font-size: 0.9em; overflow-wrap: anywhere; }
        }
        @media screen and (min-width: 48rem) {
          body { padding: 2rem; }
          .briefing, .evidence { padding: 2.5rem 3rem; }
          .cohort dl { flex-direction: row; flex-wrap: wrap; }
          .cohort dl > div { flex: 1 1 10rem; }
          .cohort .size { flex-basis: 12rem; }
          .cohort .needs { flex: 1 1 100%; }
          .pair, .theme, .trio { flex-direction: row; }
          .pair > *, .theme > *, .trio > * { flex: 1 1 0; min-width: 0; }
          .theme > h3 { flex: 0 0 22%; }
          .pair { gap: 2.5rem; }
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #141918; --sheet: #1b2220; --ink: #e8e6df; --quiet: #a9b3ae; --rule: #3a4441; --tint: #222b29;
            --accent: #7cc4bf; --worry: #f09a83; --good: #8fcf9f; --late: #e2b566; --target: #3d381f;
          }
          .worries .icon path { stroke: var(--worry); }
          .good .icon path { stroke: var(--good); }
          .mark ellipse { fill: var(--accent); }
        }
        """

    /// WeasyPrint knows no colour variables in shorthands (`border: … var(…)`) and no grid; tables hold the columns.
    private static let print: HTML = """
        @page { size: A4; margin: 9mm 13mm 8mm; }
        @media print {
          :root { --paper: #ffffff; }
          body { font-family: "Liberation Sans", Arial, Helvetica, sans-serif; font-size: 8.2pt; line-height: 1.22; }
          .top { display: table; width: 100%; }
          .eyebrow, .stage { display: table-cell; font-size: 9pt; }
          .stage { text-align: right; font-weight: 700; color: var(--late); }
          .skip, .reading, .stage.s-published, .vh { display: none; }
          .on-sheet .evidence, .on-sheet .behind, .on-sheet .whole, .on-whole .sheet { display: none; }
          /* One sheet has nothing that such a link could open. */
          .on-sheet a[href^="#"] { color: inherit; text-decoration: none; }
          .on-whole .evidence { break-before: page; }
          .on-whole .evidence + .evidence { break-before: auto; margin-top: 6mm; }
          .evidence h3 { margin: 3mm 0 1mm; }
          .findings { list-style: none; padding: 0; }
          .findings > li { border-top: 1px solid; border-top-color: var(--rule); padding: 1mm 0; margin: 0; }
          .who > strong, .verdict { margin-right: 1.5mm; }
          .behind { font-size: 7.2pt; color: var(--quiet); }
          code { font-size: 7.2pt; overflow-wrap: anywhere; }
          h1 { font-size: 22pt; margin-top: 1.6mm; }
          h2 { font-size: 11.5pt; margin-bottom: 1.3mm; }
          h3 { font-size: 9.2pt; }
          h4 { font-size: 7.8pt; margin-bottom: 0.3mm; }
          ul, ol { padding-left: 3.2mm; }
          li { margin-bottom: 0.7mm; }
          .cohort { background-color: var(--tint); padding: 2.2mm 3.2mm 1.8mm; margin: 3.2mm 0 4mm; }
          .cohort dl > div { display: inline; margin-right: 4mm; }
          .cohort .needs { display: block; margin: 1mm 0 0; }
          .cohort dt, .cohort dd { display: inline; }
          .cohort dt { margin-right: 1mm; }
          .cohort .size { font-size: 10.5pt; }
          .cohort .size dt { display: none; }
          .figure { white-space: nowrap; }
          .pair, .theme, .trio { display: table; table-layout: fixed; width: 100%; border-collapse: separate; border-spacing: 0; }
          .panel, .theme > *, .trio > section { display: table-cell; vertical-align: top; }
          .panel { width: 50%; padding-right: 3mm; }
          .panel + .panel { padding: 0 0 0 3mm; }
          .panel h2 { border-top-width: 0.8mm; padding-top: 1.6mm; }
          .organisations { margin: 1.6mm 0 3mm; }
          .organisations h2, .organisations p { display: inline; font-size: 8.1pt; }
          .organisations h2 { margin-right: 1mm; }
          .theme { margin-top: 0.6mm; }
          .theme > h3 { width: 22%; padding: 1.3mm 4mm 0 0; }
          .theme > div { padding: 1.3mm 4mm 0.6mm 0; }
          .theme > div + div { width: 36%; padding-right: 0; }
          .national { display: block; font-size: 7.8pt; margin-top: 0.6mm; }
          .trio { border-top: 0.8mm solid; border-top-color: var(--accent); margin-top: 2mm; }
          .trio > section { padding: 2mm 4mm 0 0; }
          .trio > .points { width: 36%; }
          .trio > .tools { width: 37%; }
          .trio > section + section + section { padding-right: 0; }
          .trio h2 { font-size: 10pt; }
          .trio li { font-size: 7.8pt; margin-bottom: 0.4mm; }
          .tools .quiet { font-size: 7.2pt; }
          footer { border-top: 1px solid; border-top-color: var(--rule); margin-top: 2.6mm; padding-top: 1.4mm; color: var(--quiet); font-size: 7.2pt; overflow-wrap: anywhere; }
          footer p { display: inline; margin-right: 1.5mm; }
          li, .theme { break-inside: avoid; }
          h2, h3, h4 { break-after: avoid; }
        }
        """
}
