import type { ReadingNote } from "./model.ts";

/** Pages in words: `2、4—6`. */
function pageRanges(pages: readonly number[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const page of [...new Set(pages)].sort((left, right) => left - right)) {
    const range = ranges.at(-1);
    if (range && page === range[1] + 1) range[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}—${last}`)).join("、");
}

/**
 * What the reader noticed, in Chinese, for a person: one sentence for each observation, with all pages that it holds for
 * (“第 2、4—6 页没有文字层”), in the order in which they were first made.
 */
export function noteSentences(notes: readonly ReadingNote[]): string[] {
  const pagesByMessage = new Map<string, number[]>();
  for (const { message, page } of notes) {
    const pages = pagesByMessage.get(message) ?? [];
    if (page !== undefined) pages.push(page);
    pagesByMessage.set(message, pages);
  }
  return [...pagesByMessage].map(([message, pages]) =>
    pages.length > 0 ? `第 ${pageRanges(pages)} 页${message}` : message,
  );
}
