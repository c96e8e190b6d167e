import type { Book } from "../book/index.ts";
import type { Format } from "../format/index.ts";
import { proseRuns } from "./prose.ts";

/**
 * Prose of a book as a format prints it, with the figures of its slots.
 * @returns null when a figure is not known
 */
export function proseText(book: Book, format: Format, text: string): string | null {
  const runs = proseRuns({ book, format, concept: {} }, text);
  return runs === null ? null : runs.map((run) => run.text).join("");
}
