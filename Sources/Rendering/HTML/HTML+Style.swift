/// The style sheet of an HTML document.
///
/// Text and links keep a contrast of at least 4.5 to 1 with what lies behind them, in light and in dark (WCAG 2.2, AA).
/// - Parameter runningHead: stands at the foot of each printed page, where the browser knows how.
func styleSheet(runningHead: String) -> String {
    """
    :root {
      --paper: #ffffff; --ink: #1b2326; --faint: #55626a; --line: #c3ced3; --head: #0b4f5c;
      --link: #0b5a8a; --caution: #8a4300; --danger: #a3161b; --shade: #eff5f6;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #12181b; --ink: #e4eaec; --faint: #a3b1b8; --line: #3d4a50; --head: #86d3e0;
        --link: #8cc6f2; --caution: #f2b077; --danger: #ff9d9d; --shade: #1b2529;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
      overflow-wrap: break-word;
    }
    h1, h2, h3, h4 { line-height: 1.25; color: var(--head); break-after: avoid; break-inside: avoid; }
    h1 { font-size: 1.9rem; margin: 0 0 1rem; }
    h2 { font-size: 1.4rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
    h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 1.4rem 0 .4rem; color: var(--ink); }
    p, ul, ol, .table { margin: 0 0 .9rem; }
    ul, ol { padding-left: 1.4rem; }
    li { margin-bottom: .45rem; }
    a { color: var(--link); }
    a:focus-visible, .table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .imprint { margin: 0 0 .4rem; color: var(--faint); font-size: .9rem; }
    .faint { color: var(--faint); }
    .detail { color: var(--faint); font-size: .92rem; }
    .detail strong { color: var(--ink); }
    .caution { color: var(--caution); }
    .danger { color: var(--danger); }
    .cite { font-size: .82em; text-decoration: none; white-space: nowrap; }
    .cite:hover, .cite:focus { text-decoration: underline; }
    :target { background: var(--shade); outline: 2px solid var(--line); }
    nav { margin: 0 0 1.5rem; padding: .75rem 1rem; background: var(--shade); border-radius: .4rem; }
    nav ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; }
    nav li { margin: 0; }
    nav a { display: inline-block; padding: .2rem 0; }
    .checklist { padding: 0; list-style: none; }
    .checklist li { display: flex; gap: .6rem; }
    .checklist li > div { min-width: 0; flex: 1; }
    .box { font-size: 1.25em; line-height: 1.2; }
    .blanks { display: flex; flex-wrap: wrap; gap: .9rem 1.5rem; margin: 1.2rem 0; }
    .blank { display: flex; flex: 1 1 14rem; align-items: flex-end; gap: .4rem; }
    .rule { flex: 1; min-width: 6rem; height: 1.4rem; border-bottom: 1px solid var(--ink); }
    .table { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; font-size: .95rem; }
    th, td { padding: .45rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    th[scope=row] { min-width: 8rem; }
    td { min-width: 5.5rem; }
    thead th { background: var(--shade); border-bottom: 2px solid var(--line); }
    td:empty { border: 1px solid var(--line); }
    tbody th { font-weight: 600; }
    .forest { margin: 1rem 0 1.4rem; }
    .forest figcaption { font-weight: 600; }
    .forest p { margin: .2rem 0 .4rem; font-size: .92rem; }
    .forest .kind { margin-top: .8rem; font-style: italic; }
    .forest .key { color: var(--faint); font-size: .85rem; margin-top: .6rem; }
    .rows { margin: 0; padding: 0; list-style: none; font-size: .9rem; line-height: 1.35; }
    .rows li { display: grid; grid-template-columns: 13rem minmax(10rem, 1fr) 12rem; column-gap: 1.6rem; margin: 0; break-inside: avoid; }
    .rows li > span { padding: .35rem 0; }
    .plot { position: relative; min-height: 2rem; }
    .plot > svg { position: absolute; top: 0; left: 0; width: 100%; height: 100%; overflow: visible; }
    .ticks .plot { min-height: 1.3rem; }
    .rows .ticks span { padding: 0; }
    .rows text { font-size: .8rem; fill: var(--faint); }
    .guide { stroke: var(--line); stroke-dasharray: 2 3; }
    .none { stroke: var(--faint); }
    .interval { stroke: var(--head); stroke-width: 2; fill: none; }
    .mark { fill: var(--head); stroke: var(--head); stroke-width: 1.5; }
    .hollow { fill: var(--paper); }
    .references { padding-left: 2.6rem; font-size: .9rem; }
    .references a { overflow-wrap: anywhere; }
    .references li::marker { color: var(--faint); }
    .back { color: var(--faint); }
    .back a { display: inline-block; padding: 0 .3rem; }
    @media (max-width: 30rem) {
      body { padding: 1rem 1rem 3rem; }
      h1 { font-size: 1.55rem; }
      h2 { font-size: 1.25rem; }
      table { font-size: .85rem; }
      th, td { padding: .4rem .3rem; }
      th[scope=row], td { min-width: 0; }
      .rows { padding: 0 .8rem; }
      .rows li { grid-template-columns: 1fr; }
      .rows li > span { padding: .2rem 0; }
    }
    @media print {
      :root {
        --paper: #ffffff; --ink: #000000; --faint: #444444; --line: #999999; --head: #0b4f5c;
        --link: #000000; --caution: #000000; --danger: #000000; --shade: #f2f2f2;
      }
      body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.4; }
      nav, .back { display: none; }
      a { text-decoration: none; }
      p, li { orphans: 3; widows: 3; }
      li, tr { break-inside: avoid; }
      thead { display: table-header-group; }
      .table { overflow: visible; }
      h2 { margin-top: 1.6rem; }
    }
    @page {
      margin: 18mm 17mm 20mm;
      @bottom-left { content: \(runningHead.cssString); font: 8pt sans-serif; color: #444444; }
      @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; color: #444444; }
    }
    """
}
