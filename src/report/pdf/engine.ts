import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";

let loaded: Promise<WrappedPdfiumModule> | undefined;

async function load(): Promise<WrappedPdfiumModule> {
  const wasm = await readFile(createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm"));
  const engine = await init({ wasmBinary: new Uint8Array(wasm).buffer });
  engine.PDFiumExt_Init();
  return engine;
}

/** PDFium, loaded once a process. */
export function pdfEngine(): Promise<WrappedPdfiumModule> {
  loaded ??= load();
  return loaded;
}

/** The engine's memory as the runtime shows it; its typings leave it out. The views change when the memory grows. */
interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}

/** Memory of the engine that is given back when the work is done. */
export class Arena {
  readonly #engine: WrappedPdfiumModule;
  readonly #pointers: number[] = [];

  constructor(engine: WrappedPdfiumModule) {
    this.#engine = engine;
  }

  get memory(): Memory {
    return this.#engine.pdfium as unknown as Memory;
  }

  allocate(size: number): number {
    const pointer = this.#engine.pdfium.wasmExports.malloc(size);
    if (pointer === 0) throw new RangeError("内存不足，不能批注 PDF");
    this.#pointers.push(pointer);
    return pointer;
  }

  bytes(content: Uint8Array): number {
    const pointer = this.allocate(content.length);
    this.memory.HEAPU8.set(content, pointer);
    return pointer;
  }

  floats(values: readonly number[]): number {
    const pointer = this.allocate(values.length * 4);
    this.memory.HEAPF32.set(values, pointer >> 2);
    return pointer;
  }

  /** A text in UTF-16, ended by a zero. */
  text(content: string): number {
    const pointer = this.allocate((content.length + 1) * 2);
    const units = Array.from({ length: content.length }, (_, index) => content.charCodeAt(index));
    this.memory.HEAPU16.set([...units, 0], pointer >> 1);
    return pointer;
  }

  free(): void {
    for (const pointer of this.#pointers.splice(0)) this.#engine.pdfium.wasmExports.free(pointer);
  }
}
