import { type Book, withheldIssues } from "../../book/index.ts";
import { staleOverrides } from "../../compose/index.ts";
import type { Format } from "../../format/index.ts";

/**
 * What a person should know before a composed document is published, in Chinese: wordings of the book that no longer fit,
 * and withheld projects whose amount can be told by subtraction.
 */
export function noticesFor(book: Book, format: Format): readonly string[] {
  return [
    ...staleOverrides(book, format).map(
      ({ text }) => `自定文字已不合现在的数字，没有使用：${text.replace(/\{\{[^{}]*\}\}/g, "…").slice(0, 40)}`,
    ),
    ...withheldIssues(book).map(({ message }) => message),
  ];
}
