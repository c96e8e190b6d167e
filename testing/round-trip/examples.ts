import { readdirSync, readFileSync } from "node:fs";
import { type Book, parseBookText } from "../../src/book/index.ts";
import { compose } from "../../src/compose/index.ts";
import type { Disclosure } from "../../src/disclosure/index.ts";
import { type Format, formatFor } from "../../src/format/index.ts";
import { projectPath } from "../needs.ts";

/** A book of the examples with the format of its region. */
export interface Example {
  /** The name of its folder: jianghan-2024. */
  readonly name: string;
  readonly book: Book;
  readonly format: Format;
}

/** All example books, in the order of their names. */
export function exampleBooks(): Example[] {
  const folder = projectPath("examples");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /^[^/\\]+[/\\]book\.json$/.test(path),
  );
  return names.sort().map((path) => {
    const book = parseBookText(readFileSync(projectPath("examples", path), "utf8"));
    const format = formatFor(book);
    if (!format) throw new Error(`${path}: no format for its region`);
    return { name: path.replace(/[/\\]book\.json$/, ""), book, format };
  });
}

/** An example as its format lays it out. */
export function composeExample({ book, format }: Pick<Example, "book" | "format">): Disclosure {
  return compose(book, format);
}
