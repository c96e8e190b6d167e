import { account } from "../account/index.ts";
import { ancestry, printedCode } from "../book/index.ts";
import { gridOf, type Table } from "../disclosure/index.ts";
import type { Understanding } from "../understand/index.ts";
import type { SourcedFact } from "./facts.ts";
import type { Step } from "./step.ts";

const DIMENSIONS = ["functionCode", "economicCode"] as const;

function isListed(dimension: (typeof DIMENSIONS)[number], coordinate: string): boolean {
  const list =
    dimension === "functionCode"
      ? "functional"
      : coordinate.startsWith("g:")
        ? "governmentEconomic"
        : "departmentEconomic";
  return account(list, printedCode(coordinate)) !== null;
}

/** The name beside a code in a table: the first cell of the row that holds Chinese words. */
function nameBeside(table: Table, code: string): string | null {
  const grid = gridOf(table);
  for (let row = 0; row < grid.rowCount; row += 1) {
    const cells = Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column));
    const digits = cells.slice(0, 4).join("").replace(/\D/g, "");
    const whole = cells.some((cell) => cell.replace(/\s/g, "") === code);
    if (!whole && digits !== code) continue;
    const name = cells.find((cell) => /\p{Script=Han}{2,}/u.test(cell));
    if (name) return name.replace(/\s+/g, "");
  }
  return null;
}

function nameIn({ disclosure }: Understanding, code: string): string | null {
  for (const block of disclosure.blocks) {
    const name = block.type === "table" ? nameBeside(block, code) : null;
    if (name !== null) return name;
  }
  return null;
}

/** The names of accounts that the official lists do not have, as the documents print them. */
export function accountNameSteps(documents: readonly Understanding[], facts: readonly SourcedFact[]): Step[] {
  const missing = new Set<string>();
  for (const { fact } of facts) {
    for (const dimension of DIMENSIONS) {
      const coordinate = fact.concept[dimension];
      if (coordinate === undefined || coordinate === "*") continue;
      for (const each of ancestry(dimension, coordinate)) if (!isListed(dimension, each)) missing.add(each);
    }
  }
  const names = [...missing].flatMap((code) => {
    const name = documents.map((document) => nameIn(document, printedCode(code))).find((each) => each !== null);
    return name ? [{ code, name }] : [];
  });
  if (names.length === 0) return [];
  return [
    {
      operation: { type: "setField", field: "accountNames", value: names },
      what: `科目名称 ${names.map(({ name }) => name).join("、")}`,
      places: [],
    },
  ];
}
