import { html, raw } from "hono/html";

/** Text that is put into a page as it is: made by `html`, which escapes what is put into it. */
export type Html = ReturnType<typeof html>;

/** What the pages look like: quiet, readable at any size, and the same for eyes that need more contrast. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fbfaf7; --line: #8a8f98; --accent: #1d4e89; --wrong: #a4262c }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae4; --paper: #17191c; --accent: #9cc3f0; --wrong: #ff9a94 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.7;
  font-family: "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif }
main { max-width: 26rem; margin: 12vh auto 4rem; padding: 0 1.25rem }
h1 { font-size: 1.5rem; font-weight: 600; margin: 0 0 1.5rem; padding-bottom: .6rem; border-bottom: 2px solid var(--accent) }
label { display: block; margin: 1.1rem 0 .3rem }
input { width: 100%; font: inherit; color: inherit; background: transparent; padding: .55rem .7rem;
  border: 1px solid var(--line); border-radius: 3px }
button { font: inherit; margin-top: 1.6rem; padding: .55rem 1.6rem; border: 0; border-radius: 3px;
  background: var(--accent); color: var(--paper); cursor: pointer }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
a { color: var(--accent) }
.wrong { border-left: 4px solid var(--wrong); padding: .3rem .8rem; color: var(--wrong) }
.hint { font-size: .9rem; margin: .3rem 0 0 }
`;

/** A whole page in Chinese. It needs no script. */
export function page(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · 明账</title>
<style>${raw(STYLE)}</style>
</head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>`;
}

/** What went wrong, read out at once by screen readers. */
export function wrong(message: string | undefined): Html | "" {
  return message === undefined ? "" : html`<p class="wrong" role="alert">${message}</p>`;
}
