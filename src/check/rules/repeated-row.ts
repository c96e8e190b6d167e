import { type Grid, gridOf, type Place, placesOf, type Table } from "../../disclosure/index.ts";
import type { TableReading, TableSubject, Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "repeated-row",
  title: "同一行不重复列示",
  category: "accuracy",
  severity: "error",
  basis: "《预算法》第十四条；《地方预决算公开操作规程》（财预〔2016〕143号）",
};

/** Tables in which two lines may well be alike: the same thing bought twice. */
const MAY_REPEAT: readonly (TableSubject | null)[] = ["procurement", "purchaseOfServices", "performance", null];

function rowTexts(grid: Grid, row: number): string[] {
  return Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column).replace(/\s/g, ""));
}

/** Whether a row has the text of the row above in every column, white space left out. */
function repeatsAbove(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columnCount; column += 1) {
    const [above, here] = [grid.text(row - 1, column), grid.text(row, column)];
    if (above !== here && above.replace(/\s/g, "") !== here.replace(/\s/g, "")) return false;
  }
  return true;
}

function placesOfRow(table: Table, row: number, file: string): Place[] {
  return table.cells
    .filter((cell) => cell.row === row && cell.text.trim() !== "")
    .slice(0, 3)
    .flatMap((cell) => placesOf(cell, file));
}

const CODE = /^\d{3,}$/;
const WORDS = /\p{Script=Han}/u;

/** A label beside amounts that are something. */
function isLine(texts: readonly string[]): boolean {
  return texts.some((text) => WORDS.test(text)) && amountsOf(texts).some((text) => /[1-9]/.test(text));
}

function amountsOf(texts: readonly string[]): string[] {
  return texts.filter((text) => /\d/.test(text) && !CODE.test(text) && !WORDS.test(text));
}

/**
 * How many lines have the amounts of the line above. In a list of levels every line with a single one below it has, and a 款 and
 * its 项 often have one name too.
 */
function linesWithAmountsAbove(grid: Grid, headerRows: number): number {
  let count = 0;
  let above: readonly string[] = [];
  for (let row = headerRows; row < grid.rowCount; row += 1) {
    const texts = rowTexts(grid, row);
    const amounts = amountsOf(texts);
    if (isLine(texts) && amounts.join() === above.join()) count += 1;
    above = amounts;
  }
  return count;
}

function repeatsIn(document: Understanding, { block, headerRows, figures }: TableReading): Finding[] {
  const { disclosure } = document;
  const table = disclosure.blocks[block];
  if (table?.type !== "table") return [];
  const filled = new Set(figures.map(({ site }) => site.row));
  const findings: Finding[] = [];
  const grid = gridOf(table);
  for (let row = headerRows + 1; row < table.rowCount; row += 1) {
    if (!filled.has(row) || !repeatsAbove(grid, row)) continue;
    const texts = rowTexts(grid, row);
    const name = texts.find((text) => /\p{Script=Han}/u.test(text)) ?? "";
    if (!isLine(texts)) continue;
    const coded = texts.some((text) => CODE.test(text));
    if (coded || linesWithAmountsAbove(grid, headerRows) === 1) {
      findings.push({
        rule: meta.id,
        severity: meta.severity,
        message: `“${name}”一行与上一行完全相同，疑为重复列示`,
        suspects: placesOfRow(table, row, disclosure.file),
        evidence: placesOfRow(table, row - 1, disclosure.file),
        basis: meta.basis,
        key: `${block}|${texts.join("|")}`,
      });
    }
  }
  return findings;
}

/**
 * Two neighbouring rows of a table of amounts are not the same in every cell. Lines without a code count only where no other line of the
 * table has the amounts of the one above: else it is a list of levels.
 */
export const repeatedRow: Rule = {
  meta,
  check: (document) => {
    const tables = document.tables.filter(
      ({ subject, figures }) => figures.length > 0 && !MAY_REPEAT.includes(subject),
    );
    if (tables.length === 0) return { state: "notApplicable", why: "文件里没有列示金额的收支表" };
    const findings = tables.flatMap((table) => repeatsIn(document, table));
    return { state: "judged", held: tables.length, findings };
  },
};
