import { expect, test } from "vitest";
import { marked } from "../sample.testing.ts";
import { piecesOf } from "./pieces.ts";

const concept = { year: "2031" };

test("a text falls into its figures and what stands between", () => {
  expect(piecesOf(marked("支出812.40万元", "812.40", concept), true)).toEqual([
    { text: "支出" },
    { text: "812.40", concept },
    { text: "万元" },
  ]);
  expect(piecesOf(marked("812.40", "812.40", concept), true)).toEqual([{ text: "812.40", concept }]);
});

test("it is one piece where nobody asks for marks", () => {
  expect(piecesOf(marked("支出812.40万元", "812.40", concept), false)).toEqual([{ text: "支出812.40万元" }]);
  expect(piecesOf({ text: "", origins: [] }, true)).toEqual([]);
});
