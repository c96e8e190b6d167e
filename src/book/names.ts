import { account } from "../account/index.ts";
import type { Concept, Dimension } from "../concept/index.ts";
import type { Book } from "./book.ts";

/** The digits of an account coordinate as tables print them: `d:30101` is 30101. */
export function printedCode(coordinate: string): string {
  return coordinate.replace(/^[dg]:/, "");
}

function officialName(dimension: Dimension, coordinate: string, year: number): string | null {
  const list =
    dimension === "functionCode"
      ? "functional"
      : coordinate.startsWith("g:")
        ? "governmentEconomic"
        : "departmentEconomic";
  return (account(list, printedCode(coordinate), year) ?? account(list, printedCode(coordinate)))?.name ?? null;
}

/** The name of an account in the book's year: the book's own wording before the official list. Null when neither has it. */
export function accountNameOf(book: Book, dimension: Dimension, coordinate: string): string | null {
  const own = book.accountNames.find(({ code }) => code === coordinate);
  return own?.name ?? officialName(dimension, coordinate, book.year);
}

/** What the value of a dimension is called in this book; null for values that have no name of their own. */
export function nameOf(book: Book, dimension: keyof Concept, value: string): string | null {
  switch (dimension) {
    case "functionCode":
    case "economicCode":
      return accountNameOf(book, dimension, value);
    case "project":
      return book.projects.find(({ code }) => code === value)?.name ?? null;
    case "entity":
      return value;
    default:
      return null;
  }
}
