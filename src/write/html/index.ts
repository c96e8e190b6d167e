export { type Attachment, writeBodyHtml } from "./body.ts";
export { type HtmlParts, htmlParts, type WriteHtmlOptions, writeHtml } from "./document.ts";
export { escapeHtml } from "./text.ts";
