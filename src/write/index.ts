import type { Disclosure } from "../disclosure/index.ts";
import type { WriteDocxOptions } from "./docx/index.ts";

export type { WriteDocxOptions } from "./docx/index.ts";
export { type WriteHtmlOptions, writeHtml } from "./html/index.ts";

/** Writes a disclosure as a Word document; the typesetting library is loaded on first use. See `docx/document.ts`. */
export async function writeDocx(disclosure: Disclosure, options?: WriteDocxOptions): Promise<Uint8Array> {
  const docx = await import("./docx/index.ts");
  return docx.writeDocx(disclosure, options);
}
