import type { Book } from "../../book/index.ts";
import { compose } from "../../compose/index.ts";
import type { Disclosure, Table } from "../../disclosure/index.ts";
import { type Format, formats, type TableDeclaration } from "../../format/index.ts";
import { bareName } from "./figures.ts";

/** The composed tables of a book under the titles of their sections. */
export interface TitledTables {
  readonly title: string;
  readonly tables: readonly Table[];
}

const NUMBER =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+[.、．]|附?表\d+[：:、]?)+/;

/** A title without number, year and the name of the body. */
export function tableName(title: string, bodies: readonly string[]): string {
  const named = bareName(title)
    .replace(NUMBER, "")
    .replace(/20\d\d年度?/, "");
  const body = bodies.find((name) => named.startsWith(bareName(name)));
  return (body ? named.slice(bareName(body).length) : named).replace(/^(?:部门|单位)(?=.{2,}表)/, "");
}

function titled({ blocks }: Disclosure): readonly TitledTables[] {
  const found: { title: string; tables: Table[] }[] = [];
  let title = "";
  for (const block of blocks) {
    if (block.type === "heading") title = block.text;
    if (block.type !== "table") continue;
    const own = block.caption?.text.split("\n")[0] ?? title;
    const last = found.at(-1);
    if (last && last.title === own) last.tables.push(block);
    else found.push({ title: own, tables: [block] });
  }
  return found;
}

/**
 * The tables that a book gives in a format, by title.
 * @throws ComposeError when a partial book lists a part that the format does not have
 */
export function composedTables(book: Book, format: Format): readonly TitledTables[] {
  return titled(compose(book, format));
}

/** What tables with the same content are called over the regions: the other names of a table, by those of all formats. */
function otherNames(wanted: string, { tables }: Format): readonly string[] {
  const named = ({ title, titleOfUnit, titleAliases = [] }: TableDeclaration) =>
    [title, titleOfUnit ?? title, ...titleAliases].map((each) =>
      tableName(each.replace(/\{year\}年?|\{\w+\}/g, ""), []),
    );
  const ids = formats.flatMap((format) =>
    format.tables.filter((table) => named(table).includes(wanted)).map(({ id }) => id),
  );
  return tables.filter(({ id }) => ids.includes(id)).flatMap(named);
}

/**
 * The tables whose title is meant by a name, whatever its number and year, or by the name that the same table has in another
 * region; undefined for a name that none has.
 */
export function tablesNamed(
  all: readonly TitledTables[],
  name: string,
  { book, format }: { readonly book: Book; readonly format: Format },
): readonly Table[] | undefined {
  const bodies = [book.body.name, ...book.units.map((unit) => unit.name)];
  const wanted = tableName(name, bodies);
  const titles = all.map(({ title, tables }) => ({ name: tableName(title, bodies), tables }));
  const exact = titles.find((each) => each.name === wanted);
  if (exact) return exact.tables;
  const others = new Set(otherNames(wanted, format));
  return titles.find((each) => others.has(each.name))?.tables;
}
