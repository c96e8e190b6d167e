import { type Figure, gridOf, type Printed } from "../../src/disclosure/index.ts";
import type { Chance } from "../fuzz/random.ts";
import { isRowOfItsOwn, sourceAt, withoutRow, withRowTwice, withWords } from "./edit.ts";
import type { CleanDocument, Mistake } from "./mistake.ts";
import { printedAs } from "./numbers.ts";
import { siteOf } from "./relations.ts";

/** The figures of one row of a table, left to right. */
interface FigureRow {
  readonly block: number;
  readonly row: number;
  readonly figures: readonly Figure[];
}

function rowsOf({ understanding }: CleanDocument): FigureRow[] {
  const rows = new Map<string, { block: number; row: number; figures: Figure[] }>();
  for (const { block, figures } of understanding.tables) {
    for (const figure of figures) {
      const { row } = figure.site;
      if (row === undefined) continue;
      const key = `${block}:${row}`;
      const found = rows.get(key) ?? { block, row, figures: [] };
      found.figures.push(figure);
      rows.set(key, found);
    }
  }
  return [...rows.values()];
}

function fenOf({ printed }: Figure): number {
  return printed.type === "amount" ? printed.fen : 0;
}

function anyRow(document: CleanDocument, chance: Chance): FigureRow | null {
  const rows = rowsOf(document).filter(({ block, row, figures }) => {
    const table = document.understanding.disclosure.blocks[block];
    return figures.some((figure) => fenOf(figure) !== 0) && table?.type === "table" && isRowOfItsOwn(table, row);
  });
  return rows.length === 0 ? null : chance.pick(rows);
}

/** Two amounts of a row change places. */
const swappedColumns: Mistake = {
  name: "swapped columns of a row",
  ofNumber: true,
  plant: (document, chance) => {
    const row = anyRow(document, chance);
    const places = [...new Map((row?.figures ?? []).map((figure) => [figure.site.column, figure])).values()];
    const left = places.length < 2 ? undefined : chance.pick(places);
    const others = places.filter((figure) => left && fenOf(figure) !== fenOf(left));
    if (!left || others.length === 0) return null;
    const right = chance.pick(others);
    const { disclosure } = document.understanding;
    const [a, b] = [sourceAt(disclosure, left.site)?.text ?? "", sourceAt(disclosure, right.site)?.text ?? ""];
    const [printedLeft, printedRight] = [printedAs(left, b), printedAs(right, a)];
    if (!printedLeft || !printedRight) return null;
    const changed = withWords(withWords(disclosure, left.site, b), right.site, a);
    const now = new Map<string, Printed>([
      [siteOf(left.site), printedLeft],
      [siteOf(right.site), printedRight],
    ]);
    const sites = [
      { ...left.site, end: left.site.start + b.length },
      { ...right.site, end: right.site.start + a.length },
    ];
    return { disclosure: changed, sites, block: left.site.block, breaks: document.relations.isBrokenBy(now) };
  },
};

const deletedRow: Mistake = {
  name: "deleted row",
  ofNumber: false,
  plant: (document, chance) => {
    const row = anyRow(document, chance);
    if (!row) return null;
    const gone = new Map(row.figures.map(({ site }) => [siteOf(site), null]));
    return {
      disclosure: withoutRow(document.understanding.disclosure, row.block, row.row),
      sites: [],
      block: row.block,
      breaks: document.relations.isBrokenBy(gone),
    };
  },
};

const duplicatedRow: Mistake = {
  name: "duplicated row",
  ofNumber: false,
  plant: (document, chance) => {
    const row = anyRow(document, chance);
    const table = document.understanding.disclosure.blocks[row?.block ?? -1];
    if (!row || table?.type !== "table" || gridOf(table).text(row.row, 0) === "") return null;
    const gone = new Map(row.figures.map(({ site }) => [siteOf(site), null]));
    return {
      disclosure: withRowTwice(document.understanding.disclosure, row.block, row.row),
      sites: [],
      block: row.block,
      breaks: document.relations.isBrokenBy(gone),
    };
  },
};

/** Mistakes in rows of tables. */
export const ROW_MISTAKES: readonly Mistake[] = [swappedColumns, deletedRow, duplicatedRow];
