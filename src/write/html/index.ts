export { type Attachment, writeBodyHtml } from "./body.ts";
export { type WriteHtmlOptions, writeHtml } from "./document.ts";
