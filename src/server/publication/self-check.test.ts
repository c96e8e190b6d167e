import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { apply, parseBookText } from "../../book/index.ts";
import { checkBook, rechecked, reopenedBecause } from "./self-check.ts";

const library = parseBookText(
  readFileSync(new URL("../../../examples/linjiang-2025/library/book.json", import.meta.url), "utf8"),
);
const saying = (text: string) => apply(library, { type: "setText", key: "position", text }).book;
const round = (text: string, before: ReturnType<typeof rechecked> | null, known: readonly string[] = []) =>
  rechecked(checkBook(saying(text)).result, before, new Set(known));

const FIELD = "«单位名称»是公益性事业单位，主要职能是：";
const OTHER_FIELD = "«部门名称»是公益性事业单位，主要职能是：";
const SOUND = "区图书馆是公益性事业单位，主要职能是：";
const PHONE = "区图书馆是公益性事业单位，联系电话13812345678，主要职能是：";

describe("checks of one publication, one after the other", () => {
  const first = round(FIELD, null);
  const [named] = first.findings;

  it("begin with findings that are new", () => {
    expect(first.findings.map(({ since, protects, problem }) => [since, protects, problem.rule])).toEqual([
      ["new", null, "merge-field-residue"],
    ]);
  });

  it("keep the name of what is still there", () => {
    const second = round(FIELD, first, [named?.finding ?? ""]);
    expect(second.findings.map(({ finding, since }) => [finding, since])).toEqual([[named?.finding, "still"]]);
    expect(second.gone).toEqual([]);
  });

  it("keep it where the words changed and it is still wrong", () => {
    const second = round(OTHER_FIELD, first, [named?.finding ?? ""]);
    expect(second.findings).toHaveLength(1);
    expect(second.findings[0]?.since).not.toBe("still");
  });

  it("tell what is gone, and what is back", () => {
    const second = round(SOUND, first, [named?.finding ?? ""]);
    expect(second.findings).toEqual([]);
    expect(second.gone.map(({ finding }) => finding)).toEqual([named?.finding]);
    const third = round(FIELD, second, [named?.finding ?? ""]);
    expect(third.findings.map(({ finding, since }) => [finding, since])).toEqual([[named?.finding, "back"]]);
  });

  it("know what is for the secrecy reviewer", () => {
    expect(round(PHONE, null).findings.map(({ protects }) => protects)).toEqual(["privacy"]);
  });
});

describe("a finding is opened again", () => {
  it.each([
    ["still", "fixed", true],
    ["still", "waived", false],
    ["still", "overridden", false],
    ["changed", "overridden", true],
    ["changed", "waived", true],
    ["back", "fixed", true],
    ["new", "fixed", false],
    ["still", "reopened", false],
  ] as const)("%s after %s: %s", (since, answer, reopened) => {
    expect(reopenedBecause({ since }, { answer }) !== null).toBe(reopened);
  });

  it("not where nobody said anything of it", () => {
    expect(reopenedBecause({ since: "changed" }, undefined)).toBe(null);
  });
});

it("a book that cannot be composed is told with the places that are wrong", () => {
  expect(() => checkBook(saying("区图书馆{{单位职能}}"))).toThrow("账本还有填得不对的地方");
});
