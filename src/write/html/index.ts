export { type WriteHtmlOptions, writeHtml } from "./document.ts";
