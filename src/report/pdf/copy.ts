import type { Review } from "../review.ts";
import { noteLines } from "../wording/index.ts";
import { annotatePdf, type PdfNote } from "./annotate.ts";

/** The notes on one file: at each suspect; what has no page stands on the first. */
function notesOn(file: string, { problems, document }: Review): PdfNote[] {
  const isMain = document.disclosure.file === file;
  return problems.flatMap((reviewed) => {
    const { severity } = reviewed.problem;
    const text = noteLines(reviewed).join("\n");
    const places = reviewed.suspects.flatMap((passage) => passage.places);
    const own = places.filter((place) => place.file === file);
    if (own.length === 0) {
      return places.length === 0 && isMain ? [{ page: 1, words: "", severity, text }] : [];
    }
    return own.map(({ page = 1, box, quote }) => ({ page, ...(box && { box }), words: quote, severity, text }));
  });
}

/**
 * The original PDF with the problems of its review as highlights and pop-up notes at the words that are likely wrong.
 * @param file the name that the places of the review have for this file
 * @throws RangeError with a Chinese message for a file that cannot be opened or saved
 */
export async function annotatedCopy(bytes: Uint8Array, file: string, review: Review): Promise<Uint8Array> {
  return annotatePdf(bytes, notesOn(file, review));
}
