import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";

let loaded: Promise<WrappedPdfiumModule> | undefined;

async function load(): Promise<WrappedPdfiumModule> {
  const wasm = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
  const bytes = await readFile(wasm);
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const engine = await init({ wasmBinary });
  engine.PDFiumExt_Init();
  return engine;
}

/** PDFium, loaded once a process when the first PDF is read. */
export function pdfEngine(): Promise<WrappedPdfiumModule> {
  loaded ??= load();
  return loaded;
}

/** The engine's memory as the runtime shows it; its typings leave it out. The views change when the memory grows. */
interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}

function memoryOf(engine: WrappedPdfiumModule): Memory {
  return engine.pdfium as unknown as Memory;
}

/** Takes and returns numbers and pointers; no is 0, yes is 1. */
type Call = (...values: readonly number[]) => number;

/** What is called for every character, every object of a page and every point of a line. */
export type FrequentCalls = Readonly<
  Record<
    | "FPDFText_GetUnicode"
    | "FPDFText_IsHyphen"
    | "FPDFText_GetLooseCharBox"
    | "FPDFText_GetCharOrigin"
    | "FPDFText_GetMatrix"
    | "FPDFText_GetFontSize"
    | "FPDFText_GetTextObject"
    | "FPDFPage_GetObject"
    | "FPDFPageObj_GetType"
    | "FPDFPageObj_GetMatrix"
    | "FPDFPageObj_GetStrokeColor"
    | "FPDFPageObj_GetFillColor"
    | "FPDFFormObj_GetObject"
    | "FPDFPath_GetDrawMode"
    | "FPDFPath_CountSegments"
    | "FPDFPath_GetPathSegment"
    | "FPDFPathSegment_GetType"
    | "FPDFPathSegment_GetPoint"
    | "FPDFPathSegment_GetClose",
    Call
  >
>;

/** The engine's functions without their wrappers, which look each one up anew and take longer than the calls themselves. */
export function frequentCalls(engine: WrappedPdfiumModule): FrequentCalls {
  return engine.pdfium.wasmExports as unknown as FrequentCalls;
}

/** A copy of bytes of the engine's memory. */
export function bytesFrom(engine: WrappedPdfiumModule, pointer: number, length: number): Uint8Array {
  return memoryOf(engine).HEAPU8.slice(pointer, pointer + length);
}

/** Copies bytes into the engine's memory; the caller frees the pointer. */
export function copyIn(engine: WrappedPdfiumModule, bytes: Uint8Array): number {
  const pointer = engine.pdfium.wasmExports.malloc(bytes.length);
  memoryOf(engine).HEAPU8.set(bytes, pointer);
  return pointer;
}

/** Memory of the engine, for values that its functions write to. */
export class Scratch {
  private readonly engine: WrappedPdfiumModule;
  readonly pointer: number;

  constructor(engine: WrappedPdfiumModule, size: number) {
    this.engine = engine;
    this.pointer = engine.pdfium.wasmExports.malloc(size);
  }

  float(index: number): number {
    return memoryOf(this.engine).HEAPF32[(this.pointer >> 2) + index] as number;
  }

  double(index: number): number {
    return memoryOf(this.engine).HEAPF64[(this.pointer >> 3) + index] as number;
  }

  integer(index: number): number {
    return memoryOf(this.engine).HEAP32[(this.pointer >> 2) + index] as number;
  }

  free(): void {
    this.engine.pdfium.wasmExports.free(this.pointer);
  }
}
