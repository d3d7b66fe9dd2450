/// How the pages look, on a wide screen, a phone and paper, by day and by night.
enum PageStyle {
    static let text = """
        :root {
          color-scheme: light dark;
          --ink: #1b2430; --soft: #55606e; --paper: #f4f6f8; --card: #fff; --line: #c9d1da; --strong: #0b5cab; --on: #fff;
          --note: #fff6dc; --note-line: #d9a400; --bad: #b3261e; --bad-paper: #fdecea;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #e6eaef; --soft: #a5b0bd; --paper: #12171d; --card: #1b222b; --line: #3a4653; --strong: #6cb2ff; --on: #08131f;
            --note: #2d2714; --note-line: #b58a00; --bad: #ff9a92; --bad-paper: #351b1a;
          }
        }
        * { box-sizing: border-box; }
        [hidden] { display: none !important; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
        main, header, footer { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
        header { padding-top: 1.25rem; }
        footer { padding-bottom: 2rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
        h2 { font-size: 1.2rem; margin: 0 0 .5rem; }
        h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
        p { margin: .25rem 0 .75rem; }
        a { color: var(--strong); }
        nav a { margin-right: 1rem; }
        code, pre { font: .875rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
        pre { white-space: pre-wrap; background: var(--paper); border-radius: .375rem; padding: .75rem; max-height: 24rem; overflow: auto; }
        .notice { background: var(--note); border-left: .3rem solid var(--note-line); padding: .6rem .8rem; margin: .75rem 0; }
        .card, fieldset { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 0 0 1rem; }
        fieldset { min-width: 0; }
        legend { font-weight: 600; padding: 0 .4rem; }
        .fields { display: grid; gap: .9rem 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); }
        label { display: block; font-weight: 600; }
        label .unit { font-weight: 400; color: var(--soft); }
        input, select, button { font: inherit; color: inherit; }
        input:not([type=file]), select {
          width: 100%; min-height: 2.75rem; padding: .4rem .6rem; background: var(--card); border: 1px solid var(--soft); border-radius: .375rem;
        }
        :focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
        input[aria-invalid=true]:not([type=file]), select[aria-invalid=true] { border: 2px solid var(--bad); }
        .hint, .small { font-size: .875rem; color: var(--soft); }
        .hint, .fault { display: block; }
        .hint.unusual { color: var(--ink); font-weight: 600; }
        .hint.unusual::before { content: '\\26A0\\FE0E\\00A0 Outside the usual range. '; }
        .fault { font-size: .875rem; color: var(--bad); font-weight: 600; }
        .buttons { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin: 0 0 1rem; }
        button { min-height: 2.75rem; padding: .5rem 1.1rem; border-radius: .375rem; border: 1px solid var(--strong); background: transparent; color: var(--strong); cursor: pointer; }
        button[type=submit] { background: var(--strong); color: var(--on); font-weight: 600; }
        button:disabled { opacity: .6; cursor: wait; }
        .drop { border: 2px dashed var(--soft); border-radius: .5rem; padding: 1rem; }
        .drop.over { border-color: var(--strong); }
        .drop input { max-width: 100%; padding: .5rem 0; }
        figure { margin: 1rem 0 0; }
        figure img { display: block; max-width: 100%; max-height: 22rem; background: #000; border-radius: .375rem; }
        #failure { background: var(--bad-paper); border: 1px solid var(--bad); border-radius: .5rem; padding: .75rem 1rem; margin: 0 0 1rem; }
        #failure p { margin: .1rem 0; }
        .answer { font-size: 1.75rem; font-weight: 700; line-height: 1.2; margin: 0 0 .5rem; overflow-wrap: anywhere; }
        .confidence { margin: 0 0 .25rem; font-weight: 600; }
        .bar { height: 1rem; max-width: 30rem; border: 1px solid var(--soft); border-radius: .5rem; overflow: hidden; margin: 0 0 .75rem; background: var(--paper); }
        .bar > div { height: 100%; background: var(--strong); }
        .scores { display: grid; grid-template-columns: max-content auto; gap: .15rem 1rem; margin: .5rem 0; }
        .scores dd { margin: 0; font-variant-numeric: tabular-nums; }
        ul { padding-left: 1.25rem; margin: .25rem 0 .75rem; }
        ul.card { padding-left: 2rem; }
        .route { border-top: 1px solid var(--line); padding: .75rem 0; }
        .route:first-child { border-top: 0; padding-top: 0; }
        .method { display: inline-block; min-width: 3.5rem; font-weight: 700; }
        @media print { form .buttons, nav { display: none; } body { background: #fff; } .bar > div { print-color-adjust: exact; } }
        """
}
