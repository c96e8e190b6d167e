import { expect, it } from "vitest";
import { noteSentences } from "./notes.ts";

const scanned = (page: number) => ({ code: "scannedPage", message: "没有文字层。", page });

it("says once what holds for several pages", () => {
  expect(noteSentences([scanned(2), scanned(4), scanned(5), scanned(6)])).toEqual(["第 2、4—6 页没有文字层。"]);
});

it("keeps what concerns the whole file, in order", () => {
  const hidden = { code: "hiddenSheets", message: "隐藏的工作表没有读取。" };
  expect(noteSentences([hidden, scanned(3), hidden])).toEqual(["隐藏的工作表没有读取。", "第 3 页没有文字层。"]);
});

it("has nothing to say without notes", () => {
  expect(noteSentences([])).toEqual([]);
});
