export { type WritePdfOptions, writePdf } from "./document.ts";
