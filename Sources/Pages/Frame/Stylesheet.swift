import Briefings

/// How every page looks: on a screen by day and night, at any width, and on paper.
public enum Stylesheet {
    /// The whole style, served as one file: no page carries style of its own, so that nothing that is injected could.
    public static let css: HTML = "\(colours)\n\(base)\n\(frame)\n\(forms)\n\(lists)\n\(child)\n\(flows)\n\(wide)\n\(paper)\n"

    private static let colours: HTML = """
        :root {
          color-scheme: light dark;
          --paper: #fbfaf7; --sheet: #ffffff; --ink: #1d2523; --quiet: #55605c; --rule: #d9d6cd; --edge: #76807b; --tint: #f1efe8;
          --accent: #0f5c5c; --on-accent: #ffffff; --worry: #9a3b26; --good: #2c6b3f; --late: #7f500a; --due: #1f5a8c; --target: #fdf3d0;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #141918; --sheet: #1b2220; --ink: #e8e6df; --quiet: #a9b3ae; --rule: #3a4441; --edge: #8b9691; --tint: #232c2a;
            --accent: #7cc4bf; --on-accent: #0d2322; --worry: #f09a83; --good: #8fcf9f; --late: #e2b566; --due: #93c0ea; --target: #3d381f;
          }
        }
        """

    private static let base: HTML = """
        * { box-sizing: border-box; }
        html { color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
        body { margin: 0; font: 1.0625rem/1.5 "Source Sans 3", "Source Sans Pro", "Open Sans", "Segoe UI", Calibri, "Noto Sans", "Liberation Sans", Arial, sans-serif; font-variant-numeric: tabular-nums; }
        h1, h2, h3, p, ul, ol, dl, dd, fieldset, figure { margin: 0; padding: 0; }
        h1 { font-size: clamp(1.7rem, 1.35rem + 1.5vw, 2.25rem); line-height: 1.15; letter-spacing: -0.01em; margin-bottom: 0.5rem; text-wrap: balance; }
        h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.5rem 0 0.75rem; }
        h3 { font-size: 1.0625rem; line-height: 1.35; margin: 1.25rem 0 0.25rem; }
        p, dd { max-width: 46rem; }
        p + p, p + table, p + .scroll { margin-top: 0.75rem; } p + form, p + fieldset { margin-top: 1.5rem; }
        a { color: var(--accent); text-decoration: underline; text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
        a:hover { text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        main:focus { outline: none; }
        .vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .quiet { color: var(--quiet); }
        .lead { font-size: 1.2rem; color: var(--quiet); margin-bottom: 1.5rem; }
        .number { text-align: right; white-space: nowrap; }
        .icon { vertical-align: -0.12em; margin-right: 0.4em; }
        .verdict { font-weight: 600; white-space: nowrap; }
        .v-met { color: var(--good); } .v-late, .v-partly { color: var(--late); } .v-missed { color: var(--worry); } .v-due { color: var(--due); }
        .v-explained, .v-cannot-tell, .v-not-applicable { color: var(--quiet); }
        code { font: 0.92em/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, monospace; overflow-wrap: anywhere; }
        """

    private static let frame: HTML = """
        .skip { position: absolute; left: -100rem; }
        .skip:focus { left: 1rem; top: 0.5rem; background: var(--sheet); padding: 0.5rem 1rem; z-index: 2; }
        .sample p { max-width: none; } .sample { padding: 0.35rem 1rem; background: var(--ink); color: var(--paper); font-size: 0.95rem; text-align: center; }
        .top { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 2rem; padding: 0.75rem 1rem; border-bottom: 1px solid var(--rule); background: var(--sheet); }
        .brand { font-size: 1.25rem; font-weight: 700; letter-spacing: -0.01em; }
        .brand, .brand a { display: flex; align-items: center; gap: 0.6rem; color: var(--accent); text-decoration: none; min-height: 2rem; }
        .top nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
        .top nav a { display: block; padding: 0.35rem 0; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; }
        .top nav a:hover { border-bottom-color: var(--rule); }
        .top nav a[aria-current] { border-bottom-color: var(--accent); font-weight: 600; }
        .who { display: flex; align-items: center; gap: 1rem; margin-left: auto; font-size: 0.95rem; line-height: 1.3; }
        main { padding: 1.5rem 1rem 4rem; max-width: 76rem; margin: 0 auto; }
        main > h1.vh + section > h2 { margin-top: 0.5rem; }
        .narrow { max-width: 40rem; }
        .foot { padding: 1.5rem 1rem 2.5rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: 0.95rem; }
        .foot p { max-width: 74rem; margin: 0 auto; }
        .aside { margin-top: 2.5rem; padding: 1rem 0 0; border-top: 1px solid var(--rule); color: var(--quiet); }
        .aside h2 { margin-top: 0; font-size: 1.0625rem; color: var(--ink); }
        .banner { background: var(--tint); border-bottom: 1px solid var(--rule); padding: 0.85rem 1rem 0; }
        .banner > div { max-width: 74rem; margin: 0 auto; }
        .banner .name { font-size: 1.35rem; font-weight: 700; line-height: 1.2; }
        .banner .name a { color: inherit; text-decoration: none; }
        .banner .facts { display: flex; flex-wrap: wrap; gap: 0 1.5rem; color: var(--quiet); font-size: 0.98rem; max-width: none; }
        .banner .facts strong { color: var(--ink); font-weight: 600; }
        .banner ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-top: 0.5rem; }
        .banner li a { display: block; padding: 0.4rem 0; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; }
        .banner li a:hover { border-bottom-color: var(--edge); }
        .banner li a[aria-current] { border-bottom-color: var(--accent); font-weight: 600; }
        .note { border-left: 4px solid var(--accent); padding: 0.6rem 1rem; background: var(--tint); margin: 1rem 0; max-width: 52rem; }
        .note.worry { border-left-color: var(--worry); }
        """

    private static let forms: HTML = """
        form { margin: 0; }
        .question { border: 0; margin: 0 0 1.5rem; min-width: 0; }
        .question.wrong { border-left: 5px solid var(--worry); padding-left: 0.9rem; }
        label, legend { display: block; font-weight: 600; padding: 0; margin-bottom: 0.25rem; }
        .hint { color: var(--quiet); margin-bottom: 0.4rem; }
        .error { color: var(--worry); font-weight: 600; margin-bottom: 0.4rem; }
        input, select, textarea { font: inherit; color: inherit; background: var(--sheet); border: 2px solid var(--edge); border-radius: 3px; padding: 0.4rem 0.6rem; min-height: 2.75rem; max-width: 100%; }
        input.wide, select { width: 26rem; } textarea { width: 100%; max-width: 44rem; display: block; }
        input.ten { width: 12rem; } input.two { width: 3.6rem; } input.four { width: 5.4rem; }
        input:focus, select:focus, textarea:focus { outline: 3px solid var(--accent); outline-offset: 1px; }
        .date { display: flex; gap: 1rem; } .date label { font-weight: 400; margin-bottom: 0; }
        .ticks { list-style: none; display: flex; flex-direction: column; gap: 0.35rem; }
        .ticks.many { display: block; columns: 18rem; } .ticks.across { flex-flow: row wrap; gap: 0.35rem 2rem; }
        form > p:last-child { margin-top: 1.5rem; } form > details { margin-bottom: 1.5rem; }
        .ticks li { display: flex; align-items: flex-start; gap: 0.6rem; break-inside: avoid; }
        .ticks label { font-weight: 400; margin: 0; padding-top: 0.2rem; }
        input[type=checkbox], input[type=radio] { min-height: 0; width: 1.5rem; height: 1.5rem; flex: none; margin: 0.2rem 0 0; accent-color: var(--accent); }
        button, .button { white-space: nowrap; font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 2px solid var(--accent); border-radius: 3px; padding: 0.5rem 1.25rem; min-height: 2.75rem; cursor: pointer; display: inline-block; text-decoration: none; }
        button:hover, .button:hover { filter: brightness(1.12); }
        button.plain, .button.plain { background: transparent; color: var(--accent); border-color: var(--rule); padding: 0.25rem 0.75rem; min-height: 2.25rem; font-weight: 400; }
        .summary { border: 4px solid var(--worry); padding: 1rem 1.25rem; margin-bottom: 1.75rem; max-width: 44rem; }
        .summary h2 { margin: 0 0 0.5rem; } .summary ul { list-style: none; } .summary a { color: var(--worry); font-weight: 600; }
        .draft-status { min-height: 1.5rem; margin-top: 0.5rem; color: var(--quiet); } .draft-status.worry { color: var(--worry); font-weight: 600; }
        .summary.news { border-color: var(--late); } .summary.news > p { margin-bottom: 0.75rem; } .summary.news ul.rows { margin-bottom: 0.75rem; } .note form { margin-top: 0.5rem; }
        .compare { margin-bottom: 1.5rem; } .compare .said { display: inline; } .said { white-space: pre-line; } .differs th { border-left: 5px solid var(--late); padding-left: 0.75rem; } .differ { color: var(--late); font-size: 0.92rem; display: block; }
        .rooms { list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(11rem, 44%), 1fr)); gap: 0.75rem; max-width: 62rem; margin-bottom: 0.75rem; }
        .rooms li { position: relative; } .rooms input { position: absolute; bottom: 0.5rem; right: 0.5rem; margin: 0; z-index: 1; }
        .rooms label { display: block; height: 100%; margin: 0; padding: 0.35rem; font-weight: 400; font-size: 0.95rem; line-height: 1.3; border: 2px solid var(--rule); border-radius: 3px; background: var(--sheet); cursor: pointer; }
        .rooms input:checked + label { border-color: var(--accent); } .rooms label:hover { border-color: var(--edge); }
        .rooms input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; } .rooms .words { display: block; padding: 0.35rem 0.15rem 2rem; } .last { display: block; color: var(--due); font-weight: 600; }
        .room { display: block; width: 100%; height: auto; } .things path { stroke: var(--ink); stroke-width: 1; stroke-linejoin: round; }
        .things .wall { fill: var(--paper); stroke: none; } .things .floor { fill: var(--tint); } .things .edge { fill: none; stroke: var(--edge); } .things .furniture { fill: var(--sheet); stroke: var(--edge); }
        .things .t1 { fill: var(--sheet); } .things .t2 { fill: var(--rule); } .things .t3 { fill: var(--tint); }
        .sofar h2 { margin: 0 0 0.5rem; } .sofar ul { padding-left: 1.2rem; margin: 0.35rem 0 0.75rem; }
        .codes { padding-left: 2rem; margin: 0 0 1.5rem; columns: 12rem; max-width: 34rem; } .codes li { padding: 0.3rem 0; } .who a { color: inherit; } section > table + p, section > p + form, form > p + p.hint { margin-top: 1rem; } td form { margin-top: 0.25rem; }
        .filters { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: flex-end; padding: 1rem; background: var(--tint); margin: 0 0 1.5rem; }
        .filters .question { margin: 0; } .filters select, .filters input.wide { width: 15rem; }
        """

    private static let lists: HTML = """
        table { border-collapse: collapse; width: 100%; }
        caption { text-align: left; font-weight: 600; padding-bottom: 0.5rem; }
        th, td { text-align: left; vertical-align: top; padding: 0.55rem 1rem 0.55rem 0; border-bottom: 1px solid var(--rule); }
        thead th { color: var(--quiet); font-weight: 600; font-size: 0.95rem; border-bottom: 2px solid var(--rule); }
        th[scope=row] { font-weight: 600; }
        .scroll { overflow-x: auto; }
        dl.facts { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0; max-width: 52rem; }
        dl.facts dt, dl.facts dd { padding: 0.5rem 0; border-bottom: 1px solid var(--rule); } dl.facts dt { color: var(--quiet); padding-right: 1rem; }
        ul.rows { list-style: none; }
        ul.rows > li { padding: 0.75rem 0; border-top: 1px solid var(--rule); }
        ul.rows > li:last-child { border-bottom: 1px solid var(--rule); }
        ul.rows p { margin: 0; }
        .task { display: flex; flex-direction: column; gap: 0.25rem 2rem; } .task ul { list-style: none; flex: 1; } .task li + li { margin-top: 0.6rem; }
        :target { background: var(--target); }
        details > summary { cursor: pointer; color: var(--accent); padding: 0.35rem 0; min-height: 1.75rem; }
        """

    private static let child: HTML = """
        .pair { display: flex; flex-direction: column; gap: 0 3rem; }
        .trio { display: flex; flex-direction: column; gap: 0 2.5rem; }
        .trio > section > h2 { border-top: 3px solid var(--accent); padding-top: 0.6rem; }
        .trio > .worries > h2 { border-top-color: var(--worry); } .trio > .working > h2 { border-top-color: var(--good); }
        .finding { padding: 0.65rem 0; border-top: 1px solid var(--rule); }
        .finding:first-of-type { border-top: 0; }
        .finding h3 { margin: 0; }
        .finding .behind { font-size: 0.95rem; color: var(--quiet); }
        .behind a { display: inline-block; min-height: 1.5rem; }
        .sentence { font-size: 1.35rem; line-height: 1.35; max-width: 40rem; text-wrap: pretty; margin-bottom: 0.75rem; }
        .bars td { vertical-align: middle; } .bars svg { display: block; }
        .bar-own { fill: var(--accent); } .bar-told { fill: var(--accent); opacity: 0.4; } .bar-all { fill: var(--tint); stroke: var(--rule); }
        .drawing { overflow-x: auto; border: 1px solid var(--rule); background: var(--sheet); margin: 0.5rem 0; }
        .drawing svg { display: block; min-width: 46rem; width: 100%; height: auto; font-family: inherit; }
        .drawing.genogram svg { width: auto; min-width: 18rem; max-width: 100%; margin: 0 auto; } .drawing text { fill: var(--ink); font-size: 13px; } .drawing .dim { fill: var(--quiet); font-size: 12px; }
        .lane { stroke: var(--rule); } .tickline { stroke: var(--rule); stroke-dasharray: 2 4; }
        .m-incident { fill: var(--worry); } .m-tool { fill: var(--late); } .m-contact { fill: var(--accent); } .m-talk { fill: none; stroke: var(--accent); stroke-width: 2; }
        .m-gate { stroke: var(--ink); stroke-width: 2.5; fill: none; } .m-other { fill: var(--edge); } .plan-bar { fill: var(--accent); opacity: 0.22; stroke: var(--accent); }
        .drawing a:focus-visible { outline: 3px solid var(--accent); }
        .legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; font-size: 0.95rem; color: var(--quiet); }
        .legend svg { vertical-align: -0.15em; margin-right: 0.4rem; }
        .chronology .when { white-space: nowrap; } .chronology .said { margin-top: 0.25rem; }
        .chronology .path { color: var(--quiet); font-size: 0.98rem; } .chronology blockquote { margin: 0.2rem 0 0; padding-left: 0.8rem; border-left: 3px solid var(--rule); max-width: 46rem; white-space: pre-line; }
        .ladder td { white-space: nowrap; } .yes { color: var(--good); font-weight: 600; } .no { color: var(--worry); font-weight: 600; }
        .shape { fill: var(--sheet); stroke: var(--ink); stroke-width: 2; } .shape.self { fill: var(--target); stroke-width: 3; } .tie { stroke: var(--ink); stroke-width: 1.5; fill: none; } .tie.ended { stroke-dasharray: 5 4; } .home { fill: none; stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 3 4; }
        """

    private static let flows: HTML = """
        .acts { margin-bottom: 1.5rem; } .acts ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; }
        .acts a { display: inline-flex; align-items: center; }
        .task > .wide { flex: 1; min-width: 0; } .answer { margin-top: 0.6rem; } .answer .row { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; } .answer .row input { flex: 1 1 14rem; width: auto; }
        .answer label { font-weight: 400; } .task .answer + p { margin-top: 0.4rem; }
        .tick { display: flex; align-items: flex-start; gap: 0.6rem; } .tick label { font-weight: 400; margin: 0; padding-top: 0.2rem; }
        .question > .hint { margin-top: 0.6rem; } .light th[scope=row] { font-weight: 400; }
        a.share { float: right; margin-left: 1rem; font-weight: 400; padding: 0 0.25rem; min-height: 1.5rem; }
        .checks { list-style: none; max-width: 60rem; columns: 22rem; column-gap: 3rem; margin-top: 0.75rem; }
        .checks li { display: flex; justify-content: space-between; gap: 1rem; padding: 0.45rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
        .drawing .before { fill: var(--accent); } .drawing .after { fill: var(--accent); opacity: 0.35; } .drawing .now { stroke: var(--ink); stroke-width: 1.5; fill: none; }
        .due-met { fill: var(--good); } .due-late, .due-partly { fill: var(--late); } .due-missed { fill: var(--worry); } .due-due { fill: var(--sheet); stroke: var(--due); stroke-width: 2; } .due-explained, .due-cannot-tell, .due-not-applicable { fill: var(--quiet); }
        """

    private static let wide: HTML = """
        @media (min-width: 52rem) {
          main { padding: 2.25rem 2rem 5rem; max-width: 78rem; } .top, .sample, .foot { padding-left: 2rem; padding-right: 2rem; } .banner { padding-left: 2rem; padding-right: 2rem; }
          .pair, .trio { flex-direction: row; } .pair > *, .trio > * { flex: 1 1 0; min-width: 0; } .task { flex-direction: row; } .task > div { flex: 0 0 14rem; }
        }
        @media (min-width: 40.01rem) { .compare td { width: 38%; } .side { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; } }
        @media (max-width: 40rem) {
          .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .stack, .stack caption, .stack tbody, .stack tr, .stack td, .stack th { display: block; } .stack tr { border-bottom: 1px solid var(--rule); padding: 0.6rem 0; }
          .stack td, .stack th { border: 0; padding: 0.1rem 0; } dl.facts { grid-template-columns: 1fr; } dl.facts dt { border: 0; padding-bottom: 0; }
          .who { margin-left: 0; } main button, main .button { white-space: normal; } input.wide, select { width: 100%; }
          button, .button { white-space: normal; } .who button { white-space: nowrap; } p > button + button, p > button + .button { margin-top: 0.5rem; } .side { display: block; color: var(--quiet); font-size: 0.95rem; }
          .who { margin-left: 0; } input.wide, select { width: 100%; }
        }
        @media (forced-colors: active) { .bar-own, .m-contact { fill: LinkText; } }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
        """

    private static let paper: HTML = """
        @media print {
          @page { size: A4; margin: 14mm; }
          html { background: none; font-size: 9.5pt; } body { line-height: 1.35; } .sample { background: none; color: inherit; }
          .top nav, .who button, .skip, .acts, a.share, .filters, .banner ul, .foot, button, .button { display: none; }
          main { max-width: none; padding: 0; } .top, .banner { padding: 0 0 3mm; background: none; } a { color: inherit; text-decoration: none; }
          tr, .finding, ul.rows > li { break-inside: avoid; } thead { display: table-header-group; } .drawing svg { min-width: 0; }
        }
        """
}
