import type { Disclosure } from "../../disclosure/index.ts";
import type { InProcessOptions } from "../options.ts";

/** A file to read, sent to a worker: its content, never its path. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly options: InProcessOptions;
}

/** What a worker answers: the document, why the file cannot be read, or the defect of the program that came up. */
export type ReadAnswer =
  | { readonly disclosure: Disclosure }
  | { readonly refusal: { readonly file: string; readonly code: string; readonly message: string } }
  | { readonly defect: string };

/** What a worker says first, once it has started. */
export const READY = "ready";
