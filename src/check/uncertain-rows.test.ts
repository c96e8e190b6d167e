import { describe, expect, it } from "vitest";
import type { Disclosure } from "../disclosure/index.ts";
import { readText } from "../read/text/index.ts";
import { understand } from "../understand/index.ts";
import { check } from "./engine.ts";

const BUDGET = readText(
  [
    "青石县档案馆2024年部门预算",
    "",
    "2024年一般公共预算支出表",
    "",
    "单位：万元",
    "",
    "科目编码\t科目名称\t合计\t基本支出\t项目支出",
    "201\t一般公共服务支出\t9.00\t6.00\t3.00",
    "20126\t档案事务\t9.00\t6.00\t3.00",
    "2012601\t行政运行\t8.00\t6.00\t1.00",
    "2012604\t档案馆\t1.00\t0.00\t1.00",
  ].join("\n"),
  "预算.txt",
);

/** The same document, with rows of its table that the reader could not align. */
function unaligned(...uncertainRows: number[]): Disclosure {
  const blocks = BUDGET.blocks.map((block) => (block.type === "table" ? { ...block, uncertainRows } : block));
  return { ...BUDGET, blocks };
}

function said(disclosure: Disclosure) {
  return check(understand(disclosure)).problems.map(({ severity, message }) => ({
    severity,
    hint: message.includes("未能与表头的列对准"),
  }));
}

describe("a sum that does not hold", () => {
  it("is an error where its row was read for certain", () => {
    expect(said(BUDGET).some(({ severity, hint }) => severity === "error" && !hint)).toBe(true);
    expect(said(unaligned(4))).toContainEqual({ severity: "error", hint: false });
  });

  it("is a hint that says why where its row could not be aligned with the columns", () => {
    const problems = said(unaligned(3));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ severity, hint }) => severity === "info" && hint)).toBe(true);
  });
});

it("a slip of wording in such a row is as certain as elsewhere", () => {
  const { blocks } = unaligned(3);
  const residue = blocks.map((block) =>
    block.type === "table"
      ? { ...block, cells: block.cells.map((cell) => ({ ...cell, text: cell.text.replace("行政", "{{科目}}") })) }
      : block,
  );
  const { problems } = check(understand({ ...BUDGET, blocks: residue }));
  expect(problems.filter(({ rule }) => rule === "merge-field-residue").map(({ severity }) => severity)).toEqual([
    "error",
  ]);
});
