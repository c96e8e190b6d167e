/**
 * The style sheet of a report, behind that of the document: problems beside the document on a wide screen, above it on a
 * narrow one, and before it in print.
 */
export const STYLE = `
:root { --error: #b42318; --warning: #9a5b00; --info: #175cd3; --error-tint: #fde3e0; --warning-tint: #fdeec2; --info-tint: #dcebfd;
  --evidence-tint: #e2f3e4; --line: #d9dde3; --ui: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
html { scroll-padding-top: 4rem; }
.head { background: #1d2939; color: #fff; font-family: var(--ui); padding: 1.1rem clamp(1rem, 3vw, 2rem); }
.head h1 { margin: 0; font: 600 1.25rem/1.5 var(--ui); text-align: left; }
.head p { margin: .15rem 0 0; text-indent: 0; text-align: left; font-size: .85rem; line-height: 1.6; color: #d0d5dd; }
.counts { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .6rem; }
.counts a, .counts span { padding: .1rem .7rem; border-radius: 1rem; font-size: .82rem; line-height: 1.7; background: #344054;
  color: #fff; text-decoration: none; }
.counts .error { background: var(--error); } .counts .warning { background: var(--warning); } .counts .info { background: var(--info); }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) clamp(22rem, 32vw, 32rem); align-items: start; }
.sides > main { grid-column: 1; grid-row: 1; max-width: none; margin: 1.2rem; padding: 2rem clamp(1rem, 3vw, 3.5rem);
  border: 1px solid var(--line); border-radius: .4rem; }
.panel { grid-column: 2; grid-row: 1; position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 1.2rem 1.2rem 3rem 0;
  font: .9rem/1.65 var(--ui); }
.panel h2 { margin: 1.2rem 0 .5rem; font: 600 1rem/1.5 var(--ui); text-align: left; }
.panel section:first-child h2 { margin-top: 0; }
.panel p { margin: 0; text-indent: 0; text-align: left; }
.problem { margin-bottom: .8rem; padding: .8rem .9rem; background: #fff; border: 1px solid var(--line); border-left: 4px solid;
  border-radius: .4rem; scroll-margin-top: 1rem; }
.problem.error { border-left-color: var(--error); } .problem.warning { border-left-color: var(--warning); }
.problem.info { border-left-color: var(--info); }
.problem:target { background: #fffdf2; box-shadow: 0 0 0 2px #f2c94c; }
.problem h3 { margin: 0 0 .4rem; font: 600 .95rem/1.55 var(--ui); text-wrap: wrap; }
.badge { display: inline-block; min-width: 1.5em; padding: 0 .35em; border-radius: .8em; font: 600 .75rem/1.5em var(--ui);
  text-align: center; text-decoration: none; text-indent: 0; color: #fff; }
.problem h3 .badge { margin-right: .45em; vertical-align: .08em; }
.badge.error { background: var(--error); } .badge.warning { background: var(--warning); } .badge.info { background: var(--info); }
.places { list-style: none; margin: 0; padding: 0; }
.places li { margin: .3rem 0; }
.places a { color: #175cd3; text-decoration: none; } .places a:hover, .places a:focus { text-decoration: underline; }
.places q { display: block; margin-top: .1rem; padding: .2rem .55rem; background: #f6f7f9; border-radius: .25rem; quotes: none;
  font: .85rem/1.6 var(--song); overflow-wrap: anywhere; }
.problem dl { display: grid; grid-template-columns: auto 1fr; gap: .15rem .6rem; margin: .5rem 0 0; }
.problem dd ol { margin: .2rem 0 0; padding-left: 1.4rem; }
.problem dt { color: #667085; } .problem dd { margin: 0; overflow-wrap: anywhere; }
.panel .code { margin-top: .4rem; font-size: .75rem; color: #667085; }
details summary { cursor: pointer; color: #475467; }
.ledger details { margin: .35rem 0; padding: .35rem .7rem; background: #fff; border: 1px solid var(--line); border-radius: .3rem; }
.ledger ul { margin: .3rem 0; padding: 0; list-style: none; font-size: .82rem; }
.ledger li { display: flex; gap: .8rem; justify-content: space-between; padding: .15rem 0; border-top: 1px dotted var(--line); }
.ledger li span:last-child { color: #667085; text-align: right; max-width: 55%; }
.notes { padding: .6rem .9rem; background: #fff8e6; border: 1px solid #f2d98c; border-radius: .4rem; }
.none { padding: .8rem .9rem; background: #eaf7ec; border: 1px solid #b7dfbd; border-radius: .4rem; }
mark { color: inherit; padding: .05em .1em; border-radius: .15em; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
mark.error { background: var(--error-tint); box-shadow: inset 0 -2px var(--error); }
mark.warning { background: var(--warning-tint); box-shadow: inset 0 -2px var(--warning); }
mark.info { background: var(--info-tint); box-shadow: inset 0 -2px var(--info); }
mark.evidence { background: var(--evidence-tint); }
main sup { line-height: 0; margin-left: .1em; } main sup .badge { margin-right: .1em; }
:target { background: none; }
:target mark, mark:target { outline: 3px solid #f2c94c; outline-offset: 1px; }
.to-top { display: none; }
@media (max-width: 60rem) {
  .sides { display: block; }
  .panel { position: static; max-height: none; overflow: visible; padding: 1rem; }
  .sides > main { margin: .5rem; padding: 1.2rem .9rem; font-size: 16px; }
  .to-top { display: block; position: fixed; right: .8rem; bottom: .8rem; padding: .45rem .9rem; border-radius: 2rem; background: #1d2939;
    color: #fff; font: .85rem/1.5 var(--ui); text-decoration: none; opacity: .92; }
}
@media print {
  .head { background: none; color: #000; padding: 0 0 8pt; border-bottom: 1pt solid #000; }
  .head p { color: #000; } .counts a, .counts span { color: #000; background: none !important; border: 1px solid #666; }
  .sides { display: block; }
  .panel { position: static; max-height: none; overflow: visible; padding: 8pt 0; font-size: 10pt; line-height: 1.5; break-after: page; }
  .problem { break-inside: avoid; }
  .problem, .ledger details { border-color: #999; }
  .sides > main { margin: 0; padding: 0; border: 0; }
  .badge { color: #000; background: none !important; border: 1px solid #000; }
  .to-top { display: none; }
}
`.trim();
