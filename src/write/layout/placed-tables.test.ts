import { expect, test } from "vitest";
import { heading, paragraph, source, tableOf } from "../sample.testing.ts";
import { placedTables } from "./placed-tables.ts";

const table = tableOf([["合计", "3.00"]]);
const placed = (...blocks: Parameters<typeof placedTables>[0]) =>
  placedTables(blocks).map(({ title, above, below }) => [title, ...above, ...below].map(({ text }) => text).join("|"));

test("a table stands with its heading, unit and everything below it in its own section", () => {
  expect(
    placed(heading(2, "收支总表"), paragraph("单位：元"), table, paragraph("本表含结转。"), heading(1, "下")),
  ).toEqual(["收支总表|单位：元|本表含结转。"]);
});

test("in a section with text of its own only notes belong to the table", () => {
  expect(placed(heading(2, "说明"), paragraph("见下表。"), table, paragraph("注：略。"), paragraph("又及。"))).toEqual([
    "说明|注：略。",
  ]);
});

test("a caption is the title, its further lines stand above; tables without rows are none", () => {
  const captioned = { ...table, caption: source("收入表\n单位：元") };
  expect(placed(heading(1, "报表"), captioned, tableOf([]), table)).toEqual(["收入表|单位：元", "报表"]);
  expect(placed(table)).toEqual([""]);
});
