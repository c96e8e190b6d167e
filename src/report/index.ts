import type { Review } from "./review.ts";

export { opinionDocument, opinionLetter } from "./letter/index.ts";
export {
  COLUMNS,
  type Column,
  DEFAULT_COLUMNS,
  type DocumentList,
  documentList,
  type FilledRow,
  type ProblemRow,
  parseColumns,
  problemListWorkbook,
  readProblemList,
} from "./list/index.ts";
export { reportPage } from "./page/index.ts";
export { placeNames } from "./places/index.ts";
export { type Review, type ReviewedProblem, reviewOf } from "./review.ts";
export { type SarifLog, type SarifPart, sarifLog, sarifPart } from "./sarif/index.ts";

/** The Word file that a document was read from, with its problems as comments. See `docx/copy.ts`. */
export async function commentedCopy(bytes: Uint8Array, file: string, review: Review): Promise<Uint8Array> {
  const docx = await import("./docx/index.ts");
  return docx.commentedCopy(bytes, file, review);
}

/** A document as it was understood as a Word file, with its problems as comments. See `docx/as-understood.ts`. */
export async function commentedDocument(review: Review): Promise<Uint8Array> {
  const docx = await import("./docx/index.ts");
  return docx.commentedDocument(review);
}

/** The PDF that a document was read from, with its problems as annotations. See `pdf/copy.ts`. */
export async function annotatedCopy(bytes: Uint8Array, file: string, review: Review): Promise<Uint8Array> {
  const pdf = await import("./pdf/index.ts");
  return pdf.annotatedCopy(bytes, file, review);
}

/** Whether a file can be given back with notes in it. See `copy-kind.ts`. */
export async function copyKind(bytes: Uint8Array): Promise<"docx" | "pdf" | null> {
  return (await import("./copy-kind.ts")).copyKind(bytes);
}
