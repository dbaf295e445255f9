/** How a report looks: on screens light and dark, and on paper. */
export const style = `
:root { color-scheme: light dark; --ink: #1c1c1a; --soft: #63625d; --paper: #fdfcf9; --rule: #d9d6cc; --quote: #e4edf7; --said: #f3eee0;
  --error: #b3261e; --warning: #a86200; --information: #2f6db0; --hint: #6d6d6d; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e7e5df; --soft: #a5a299; --paper: #1b1b1a; --rule: #3b3a36; --quote: #23344a; --said: #38331f;
  --error: #f08b84; --warning: #e2ab5a; --information: #86b6ea; --hint: #a8a8a8; } }
body { font: 16px/1.55 Georgia, 'Times New Roman', serif; color: var(--ink); background: var(--paper); max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 5rem; }
.kicker, .about, .made, .line, .summary, .key, dt, small, code, h3, .remedy { font-family: system-ui, sans-serif; }
.kicker { text-transform: uppercase; letter-spacing: .12em; font-size: .75rem; color: var(--soft); margin: 0; }
.made, .about, .line, .summary, .key, .remedy { color: var(--soft); font-size: .85rem; } .line, code { white-space: nowrap; }
.key span, .key mark { color: var(--ink); padding: 0 .2em; } dd small { font-size: .75rem; color: var(--soft); white-space: nowrap; }
article { border-top: 3px double var(--rule); margin-top: 2rem; padding-top: .5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .6rem 0 .2rem; text-wrap: balance; }
h2 { font-size: 1.15rem; border-bottom: 1px solid var(--rule); padding-bottom: .2rem; margin-top: 2.4rem; }
h3 { font-size: .9rem; margin: 1.4rem 0 .4rem; }
h3.error { color: var(--error); } h3.warning { color: var(--warning); } h3.information { color: var(--information); } h3.hint { color: var(--hint); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 1rem; margin: 1.5rem 0; }
.figures div { border-left: 2px solid var(--rule); padding-left: .7rem; } dt { font-size: .75rem; color: var(--soft); } dd { margin: 0; font-size: 1.35rem; }
figure { margin: 1.5rem 0; } svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; font: .85rem system-ui, sans-serif; } th, td { text-align: end; padding: .2rem .5rem; border-bottom: 1px solid var(--rule); vertical-align: bottom; font-variant-numeric: tabular-nums; } th:first-child { text-align: start; padding-left: 0; } thead th { color: var(--soft); font-weight: normal; } tbody th { font-weight: 600; overflow-wrap: anywhere; }
a { color: var(--information); } .words { font-style: italic; }
li { margin: .55rem 0; } li p { margin: .1rem 0; } code { font-size: .8rem; }
.text { border-left: 2px solid var(--rule); padding-left: 1.2rem; } .text h4 { font-size: 1.1rem; }
.quotation { background: var(--quote); } .paraphrase { background: var(--said); }
mark { background: none; color: inherit; text-decoration: underline wavy 1px; text-underline-offset: 3px; }
mark.error { text-decoration-color: var(--error); } mark.warning { text-decoration-color: var(--warning); }
mark.information { text-decoration-color: var(--information); } mark.hint { text-decoration-color: var(--hint); }
@page { margin: 18mm; }
@media print { :root { color-scheme: light; } h1, h2, h3 { break-after: avoid; } body { max-width: none; padding: 0; font-size: 11pt; } article { break-before: page; } header + article { break-before: auto; } li, figure { break-inside: avoid; }
  .quotation, .paraphrase { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
