import type { Book } from "../../book/index.ts";
import { proseText } from "../../compose/index.ts";
import type { Format, PrintingHabits } from "../../format/index.ts";
import type { Resolved } from "./value.ts";

/** What the fields of a template are filled from. */
export interface Source {
  readonly book: Book;
  /** The format of the region; null where there is none, then there are no composed tables. */
  readonly format: Format | null;
}

/** The names that hold at a place of the template: those of the entry that a loop is at, else those of the book. */
export interface Scope {
  readonly resolve: (name: string) => Resolved;
  /** The entries that a loop goes over; undefined for a name that means no list. */
  readonly entries: (name: string) => readonly Scope[] | undefined;
}

const USUAL: PrintingHabits["text"] = { unit: "tenThousandYuan", decimals: 2, trimZeros: false, percentDecimals: 2 };

/** How numbers are printed where a field does not say. */
export function habitsOf({ format }: Source): PrintingHabits["text"] {
  return format?.habits.text ?? USUAL;
}

/** A text of the book with the figures of its slots; null where there is none, or a figure is not known. */
export function textValue({ book, format }: Source, text: string | undefined): Exclude<Resolved, undefined> {
  if (text === undefined || text === "") return null;
  const printed = format ? proseText(book, format, text) : text.includes("{{") ? null : text;
  return printed === null ? null : { type: "text", text: printed };
}

/** A list of texts; null where it is empty or one of them cannot be printed. */
export function listValue(source: Source, texts: readonly string[]): Exclude<Resolved, undefined> {
  const printed = texts.map((text) => textValue(source, text));
  const known = printed.flatMap((value) => (value?.type === "text" ? [value.text] : []));
  return known.length === 0 || known.length < texts.length ? null : { type: "list", texts: known };
}

/** The scope of one entry of a loop within another: its own names first. */
export function entryScope(
  outer: Scope,
  own: Readonly<Record<string, () => Resolved>>,
  lists: Readonly<Record<string, () => readonly Scope[]>> = {},
): Scope {
  return {
    resolve: (name) => (Object.hasOwn(own, name) ? own[name]?.() : outer.resolve(name)),
    entries: (name) => (Object.hasOwn(lists, name) ? lists[name]?.() : outer.entries(name)),
  };
}
