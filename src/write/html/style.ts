/**
 * The style sheet of a written page: readable on a screen, and printed in the manner of GB/T 9704—2012 (A4, 仿宋 body of
 * size 三号, 黑体 and 楷体 headings), wide tables on turned pages, header rows repeated.
 */
export const STYLE = `
:root { color-scheme: light; --serif: "Times New Roman", "仿宋_GB2312", FangSong, STFangsong, "Noto Serif CJK SC", serif;
  --song: "Times New Roman", "宋体", SimSun, "Songti SC", "Noto Serif CJK SC", serif;
  --hei: "黑体", SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif;
  --kai: "楷体_GB2312", KaiTi, "Kaiti SC", "Noto Serif CJK SC", serif;
  --title: "方正小标宋简体", FZXiaoBiaoSong-B05S, "宋体", "Songti SC", "Noto Serif CJK SC", serif; }
* { box-sizing: border-box; }
body { margin: 0; background: #eef0f2; color: #111; font-family: var(--serif); font-size: 18px; line-height: 1.8; }
main { max-width: 60rem; margin: 0 auto; padding: 3rem clamp(1rem, 6vw, 5rem); background: #fff; }
h1, h2, h3, h4, h5, h6 { margin: 1.4em 0 .5em; line-height: 1.4; font-weight: normal; break-after: avoid; text-wrap: balance; }
h1 { margin: 1rem 0 2.5rem; text-align: center; font: bold 1.9rem/1.5 var(--title); }
h2 { margin-top: 2.6em; text-align: center; font: 1.45rem/1.4 var(--hei); }
h3 { font: 1.2rem/1.4 var(--hei); }
h4 { font: 1.1rem/1.4 var(--kai); }
h5, h6 { font-size: 1rem; font-weight: bold; }
p { margin: 0 0 .35em; text-indent: 2em; text-align: justify; overflow-wrap: break-word; }
.contents-title { text-align: center; text-indent: 0; font: 1.45rem/1.4 var(--hei); }
nav ul { list-style: none; margin: 1rem 0 2rem; padding: 0; }
nav .level-2 { padding-left: 2em; }
nav .level-3 { padding-left: 4em; }
nav a { color: inherit; text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
.table { margin: 1rem 0; overflow-x: auto; }
figure { margin: 1.2rem 0; break-inside: avoid; }
figure svg { display: block; width: 100%; max-width: 45rem; margin: 0 auto; }
.unit-line { margin: 1rem 0 -.6rem; text-align: right; text-indent: 0; font-family: var(--song); font-size: .85rem; }
.table-note { text-indent: 0; font-family: var(--song); font-size: .85rem; }
.table-title, caption { text-align: center; text-indent: 0; font: 1.1rem/1.6 var(--hei); padding-bottom: .4rem; }
table { border-collapse: collapse; width: 100%; font: .85rem/1.5 var(--song); font-variant-numeric: tabular-nums lining-nums; }
th, td { border: 1px solid #555; padding: .3em .5em; vertical-align: middle; font-weight: normal; text-align: left;
  overflow-wrap: break-word; }
thead th { background: #f3f4f6; font-weight: bold; text-align: center; }
td.number { text-align: right; white-space: nowrap; }
.wide table { min-width: 58rem; }
caption .unit { text-align: right; font: .85rem/1.5 var(--song); }
:target { background: #fff6cc; }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 14pt SimSun, serif; } }
@page wide { size: A4 landscape; margin: 28mm 26mm 26mm 26mm; }
@media print {
  body { background: none; font-size: 16pt; line-height: 28pt; }
  main { max-width: none; margin: 0; padding: 0; }
  h1 { font-size: 22pt; line-height: 32pt; }
  h2 { font-size: 18pt; line-height: 30pt; }
  h3, h4, h5, h6 { font-size: 16pt; line-height: 28pt; }
  nav { break-after: page; }
  .unit-line, .table-note { font-size: 10.5pt; line-height: 1.5; }
  .unit-line { break-after: avoid; }
  .table { overflow: visible; padding-right: 1px; }
  .wide-page { page: wide; }
  table { font-size: var(--print-size, 10.5pt); }
  caption { font-size: 14pt; break-after: avoid; }
  caption .unit { font-size: 10.5pt; }
  th, td { padding: .2em .35em; border-color: #000; }
  .wide table { min-width: 0; }
  thead { display: table-header-group; }
  thead th { background: none; }
  tr { break-inside: avoid; }
  :target { background: none; }
}
`.trim();
