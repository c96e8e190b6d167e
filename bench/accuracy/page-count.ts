import { copyIn, pdfEngine } from "../../src/read/pdf/engine.ts";

/**
 * Counts the pages of a PDF from the file itself, whatever could be read of them.
 * @throws Error when the file cannot be opened
 */
export async function pageCount(bytes: Uint8Array): Promise<number> {
  const engine = await pdfEngine();
  const pointer = copyIn(engine, bytes);
  try {
    const document = engine.FPDF_LoadMemDocument(pointer, bytes.length, "");
    if (!document) throw new Error("no PDF that can be opened");
    const pages = engine.FPDF_GetPageCount(document);
    engine.FPDF_CloseDocument(document);
    return pages;
  } finally {
    engine.pdfium.wasmExports.free(pointer);
  }
}
