import type { Book } from "../book.ts";
import type { Applied, SetField } from "./operation.ts";

/** Replaces a part of the book as a whole; null leaves the book without it. */
export function setField(book: Book, { field, value }: SetField): Applied {
  const inverse = { type: "setField", field, value: book[field] ?? null } as SetField;
  if (value !== null) return { book: { ...book, [field]: value }, inverse };
  const { [field]: _, ...rest } = book;
  return { book: rest as Book, inverse };
}
