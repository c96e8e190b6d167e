import type { DocumentList, SarifPart } from "../../../report/index.ts";

/** The reports that are files of one document, and what their names end with. */
export const ENDINGS = {
  html: "-审核报告.html",
  docx: "-批注.docx",
  pdf: "-批注.pdf",
  letter: "-审核意见.docx",
} as const;
export type FileReport = keyof typeof ENDINGS;

/** The reports on one disclosure; plain data, so that they can come from another process. */
export interface MadeReports {
  readonly files: readonly {
    readonly kind: FileReport;
    /** Which file of the disclosure it is named after. */
    readonly input: number;
    readonly content: string | Uint8Array;
  }[];
  /** Its part of the list of problems. */
  readonly list: DocumentList | null;
  readonly sarif: SarifPart | null;
  /** Why a report that was asked for is not there, in Chinese. */
  readonly leftOut: readonly string[];
}
