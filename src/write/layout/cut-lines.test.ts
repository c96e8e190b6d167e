import { expect, test } from "vitest";
import { marked, source } from "../sample.testing.ts";
import { cutLines } from "./cut-lines.ts";

test("lines are cut at their ends of any kind, blank ones left out", () => {
  const lines = cutLines(source("部门收支总表\r\n \n单位：万元\r"));
  expect(lines.map(({ text }) => text)).toEqual(["部门收支总表", "单位：万元"]);
});

test("a mark goes with its line, and one across lines is given up", () => {
  const concept = { year: "2031" };
  const [, second] = cutLines(marked("收支总表\n共 35 张", "35", concept));
  expect(second).toMatchObject({ text: "共 35 张", marks: [{ start: 2, end: 4, concept }] });
  expect(cutLines(marked("共3\n5张", "3\n5", concept)).flatMap(({ marks = [] }) => marks)).toEqual([]);
});
