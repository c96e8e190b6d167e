export { typeset } from "./compiler.ts";
export { type WritePdfOptions, writePdf } from "./document.ts";
export { availableFonts } from "./font/index.ts";
