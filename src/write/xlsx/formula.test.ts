import { expect, test } from "vitest";
import { address, quoted, range } from "./address.ts";
import { sumFormula } from "./formula.ts";

const down = (column: number, ...rows: number[]) => rows.map((row) => ({ row, column }));

test("addresses go on behind Z, and sheets are quoted", () => {
  expect([address(0, 0), address(4, 25), address(4, 26), address(0, 702)]).toEqual(["A1", "Z5", "AA5", "AAA1"]);
  expect([range(0, 0, 1, 1), range(0, 0, 2, 3)]).toEqual(["A1", "A1:C2"]);
  expect(quoted("三公'经费")).toBe("'三公''经费'");
});

test("a sum names runs of cells as ranges, a few single cells one by one", () => {
  expect(sumFormula(down(2, 4, 5, 6))).toBe("SUM(C5:C7)");
  expect(sumFormula(down(2, 4, 6))).toBe("C5+C7");
  expect(sumFormula(down(2, 4, 5, 8, 10, 11))).toBe("SUM(C5:C6,C9,C11:C12)");
  expect(
    sumFormula([
      { row: 3, column: 3 },
      { row: 3, column: 4 },
    ]),
  ).toBe("SUM(D4:E4)");
  expect(sumFormula(down(2, 7))).toBe("C8");
  expect(sumFormula(down(2, ...Array.from({ length: 300 }, (_, i) => i * 2)))).toBeNull();
});
