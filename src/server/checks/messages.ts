import type { DocumentReport } from "../../check/index.ts";

/** What the process that reads and checks a file is sent. */
export interface CheckRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What it answers: the report, or why the file cannot be read, in Chinese. */
export type CheckAnswer =
  | { readonly state: "checked"; readonly report: DocumentReport }
  | { readonly state: "refused"; readonly refusal: string };
