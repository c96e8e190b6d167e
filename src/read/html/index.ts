export { decodeHtml } from "./decode.ts";
export { readHtml } from "./document.ts";
