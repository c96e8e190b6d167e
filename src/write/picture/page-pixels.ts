import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Pixels } from "./png.ts";

let loaded: Promise<WrappedPdfiumModule> | undefined;

async function load(): Promise<WrappedPdfiumModule> {
  const wasm = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
  const bytes = await readFile(wasm);
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const engine = await init({ wasmBinary });
  engine.PDFiumExt_Init();
  return engine;
}

const WHITE = 0xffffffff;
const BYTES_PER_PIXEL = 4;

/** The engine's memory, which its typings leave out; the view changes when the memory grows. */
function memory(engine: WrappedPdfiumModule): Uint8Array {
  return (engine.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
}

function drawn(engine: WrappedPdfiumModule, page: number, scale: number): Pixels {
  const width = Math.round(engine.FPDF_GetPageWidthF(page) * scale);
  const height = Math.round(engine.FPDF_GetPageHeightF(page) * scale);
  const bitmap = engine.FPDFBitmap_Create(width, height, 0);
  try {
    engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
    const start = engine.FPDFBitmap_GetBuffer(bitmap);
    const stride = engine.FPDFBitmap_GetStride(bitmap);
    const heap = memory(engine);
    const bytes = new Uint8Array(width * height * 3);
    for (let row = 0, to = 0; row < height; row += 1) {
      for (let from = start + row * stride, end = from + width * BYTES_PER_PIXEL; from < end; from += BYTES_PER_PIXEL) {
        bytes[to] = heap[from + 2] as number;
        bytes[to + 1] = heap[from + 1] as number;
        bytes[to + 2] = heap[from] as number;
        to += 3;
      }
    }
    return { width, height, bytes };
  } finally {
    engine.FPDFBitmap_Destroy(bitmap);
  }
}

/**
 * Draws the first page of a PDF that we made.
 * @param scale pixels to a point
 * @throws RangeError for a PDF that cannot be opened
 */
export async function pagePixels(pdf: Uint8Array, scale: number): Promise<Pixels> {
  loaded ??= load();
  const engine = await loaded;
  const pointer = engine.pdfium.wasmExports.malloc(pdf.length);
  memory(engine).set(pdf, pointer);
  const document = engine.FPDF_LoadMemDocument(pointer, pdf.length, "");
  try {
    const page = document ? engine.FPDF_LoadPage(document, 0) : 0;
    if (!page) throw new RangeError("not a PDF with a page");
    const pixels = drawn(engine, page, scale);
    engine.FPDF_ClosePage(page);
    return pixels;
  } finally {
    if (document) engine.FPDF_CloseDocument(document);
    engine.pdfium.wasmExports.free(pointer);
  }
}
