import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { addressOf, apply, type Book, emptyBook, parseBookText, printBook, validateBook } from "../book/index.ts";
import { FUND_TREE, ITEM_TREE, MEASURES, NATURE_TREE } from "../concept/index.ts";
import { readInProcess } from "../read/in-process.ts";
import { writeFormXlsx } from "../write/index.ts";
import { anyBook } from "./books.testing.ts";
import { entryWorkbook, type FilledSheet, type Form, filledSheets, importWorkbook, isEntryWorkbook } from "./index.ts";
import { DIMENSION_LABELS } from "./labels.ts";

/** A form as somebody has filled it in, without a spreadsheet in between. */
function filledIn(form: Form): FilledSheet[] {
  return form.sheets.map(({ name, cells }) => ({
    name,
    cells: cells.map(({ row, column, text, number }) => ({ row, column, text: text ?? number ?? "" })),
  }));
}

function sorted(book: Book): string {
  const facts = [...book.facts].sort((left, right) => (addressOf(left) < addressOf(right) ? -1 : 1));
  return printBook({ ...book, facts });
}

function imported(sheets: readonly FilledSheet[], start: Book | null = null): Book {
  const result = importWorkbook(sheets, start, "录入.xlsx");
  if ("problems" in result) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.steps.reduce((book, { operation }) => apply(book, operation).book, result.start);
}

describe("a filled workbook", () => {
  it("gives the same book when it is taken into a new one, and changes nothing in its own", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        expect(validateBook(book)).toEqual([]);
        const sheets = filledIn(entryWorkbook(book));
        expect(sorted(imported(sheets))).toBe(sorted(book));
        expect(importWorkbook(sheets, book, "录入.xlsx")).toEqual({ start: book, steps: [] });
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same book as a file that is written and read", async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, async (book) => {
        const bytes = await writeFormXlsx(entryWorkbook(book));
        const sheets = filledSheets(await readInProcess(bytes, "录入.xlsx", { wholeSheets: true }));
        expect(isEntryWorkbook(sheets)).toBe(true);
        expect(sorted(imported(sheets))).toBe(sorted(book));
      }),
      { numRuns: 6 },
    );
  });
});

const BOOK = parseBookText(
  JSON.stringify({
    version: 1,
    year: 2024,
    body: { name: "临江市档案局" },
    facts: [
      { view: "income", fund: "generalPublicBudget", age: "current", amount: "30万元" },
      { view: "projects", project: "001", nature: "project", amount: "10万元" },
    ],
    projects: [{ code: "001", name: "馆藏整理", breakdown: [{ name: "劳务", amount: "10万元" }] }],
    duties: ["管理档案"],
  }),
);

/** The workbook with some cells changed: `收入!E2` holds another text, or nothing. */
function edited(form: Form, changes: Readonly<Record<string, string>>): FilledSheet[] {
  return filledIn(form).map(({ name, cells }) => {
    const own = Object.entries(changes).flatMap(([at, text]) => {
      const [, sheet, letter = "", digits] = /^(.+)!([A-Z])(\d+)$/.exec(at) ?? [];
      return sheet === name ? [{ row: Number(digits) - 1, column: letter.charCodeAt(0) - 65, text }] : [];
    });
    const rest = cells.filter((cell) => !own.some(({ row, column }) => row === cell.row && column === cell.column));
    const all = [...rest, ...own].filter(({ text }) => text !== "");
    return { name, cells: all.sort((a, b) => a.row - b.row || a.column - b.column) };
  });
}

function columnOf(form: Form, sheet: string, title: string): string {
  const cells = form.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const column = cells.find(({ row, text }) => row === 0 && text?.replace("★", "") === title)?.column ?? -1;
  return String.fromCharCode(65 + column);
}

describe("what is wrong with a workbook", () => {
  const form = entryWorkbook(BOOK);
  const income = columnOf(form, "收入", "金额（万元）");
  const fund = columnOf(form, "收入", "资金性质");

  it("is listed at once, by sheet and cell", () => {
    const result = importWorkbook(
      edited(form, {
        [`收入!${income}2`]: "三十",
        [`收入!${fund}3`]: "土地收入",
        [`收入!${income}3`]: "5",
        "项目明细!A3": "009",
        "文字!D2": "安排10万元用于档案",
        "三公!Z1": "备注",
        "填写说明!B4": "随便",
      }),
      BOOK,
      "录入.xlsx",
    );
    const listed =
      "problems" in result ? result.problems.map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`) : [];
    expect(listed.join("\n")).toMatch(/填写说明!B4 录入方式只能是/);
    expect(listed.join("\n")).toMatch(new RegExp(`收入!${income}2 .*“三十”不是金额`));
    expect(listed.join("\n")).toMatch(new RegExp(`收入!${fund}3 .*没有“土地收入”这个选项`));
    expect(listed.join("\n")).toMatch(/项目明细!A3 没有代码为 009 的项目/);
    expect(listed.join("\n")).toMatch(/文字!D2 文字里写了数额“10万元”/);
    expect(listed.join("\n")).toMatch(/三公!Z1 没有“备注”这一列/);
  });

  it("is told in the words of the workbook, also where two rows contradict each other", () => {
    const result = importWorkbook(
      edited(form, {
        [`收入!${fund}3`]: "一般公共预算",
        [`收入!${columnOf(form, "收入", "资金年度")}3`]: "本年",
        [`收入!${income}3`]: "5",
      }),
      BOOK,
      "录入.xlsx",
    );
    expect(result).toMatchObject({
      problems: [{ sheet: "收入", message: "与 “收入”表第 2 行 口径相同，重复登记" }],
    });
  });

  it("is a workbook of another year", () => {
    expect(importWorkbook(edited(form, { "填写说明!B3": "2025" }), BOOK, "录入.xlsx")).toMatchObject({
      problems: [{ sheet: "填写说明", message: "工作簿是 2025 年的，账本是 2024 年的" }],
    });
  });
});

describe("the edits of a workbook", () => {
  it("change what was changed, with the cell it comes from, and remove rows that were taken out", () => {
    const form = entryWorkbook(BOOK);
    const cell = `${columnOf(form, "收入", "金额（万元）")}2`;
    const result = importWorkbook(
      edited(form, { [`收入!${cell}`]: "31.5", "文字!A2": "", "文字!D2": "" }),
      BOOK,
      "录入.xlsx",
    );
    if ("problems" in result) throw new Error("problems");
    expect(result.steps.map(({ what }) => what)).toEqual(["主要职责 0 条", "收入预算：一般公共预算 本年 31.5万元"]);
    expect(result.steps[1]?.places[0]).toMatchObject({ file: "录入.xlsx", cell: "收入!A2" });
  });

  it("of a blank workbook only add: what it does not mention stays", () => {
    const form = entryWorkbook(BOOK, { blank: true });
    const book = imported(
      edited(form, { "项目!A2": "001", "项目!B2": "馆藏整理（新）", "名词!A2": "档案", "名词!B2": "记录" }),
      BOOK,
    );
    expect(book.projects).toEqual([{ ...BOOK.projects[0], name: "馆藏整理（新）" }]);
    expect([book.facts, book.duties, book.glossary]).toEqual([
      BOOK.facts,
      BOOK.duties,
      [{ term: "档案", text: "记录" }],
    ]);
  });

  it("leave alone what a sheet that was taken out would say", () => {
    const sheets = filledIn(entryWorkbook(BOOK)).filter(({ name }) => !["收入", "项目明细", "文字"].includes(name));
    expect(importWorkbook(sheets, BOOK, "录入.xlsx")).toEqual({ start: BOOK, steps: [] });
  });
});

describe("a workbook of ours", () => {
  it("is told by its instructions, or by the headers of its sheets", () => {
    const sheets = filledIn(entryWorkbook(BOOK));
    expect(isEntryWorkbook(sheets)).toBe(true);
    expect(isEntryWorkbook(sheets.slice(1))).toBe(true);
    expect(isEntryWorkbook([{ name: "收入", cells: [{ row: 0, column: 0, text: "收入预算表" }] }])).toBe(false);
  });

  it("is read by its headers, wherever the columns were moved to, names beside codes passed over", () => {
    const sheets = filledIn(entryWorkbook(BOOK)).map(({ name, cells }) => ({
      name,
      cells: name === "项目明细" ? cells.map((cell) => ({ ...cell, column: 20 - cell.column })) : cells,
    }));
    expect(importWorkbook(sheets, BOOK, "录入.xlsx")).toEqual({ start: BOOK, steps: [] });
  });

  it("keeps what came of the indicators during the year, which it does not show", () => {
    const indicator = { level1: "产出指标", level2: "数量指标", name: "整理量", target: "≥3卷" };
    const results = [{ month: 6, actual: "2卷" }];
    const book: Book = {
      ...emptyBook({ name: "临江市档案局" }, 2024),
      performance: { goals: [], indicators: [{ ...indicator, results }] },
    };
    expect(importWorkbook(filledIn(entryWorkbook(book)), book, "录入.xlsx")).toEqual({ start: book, steps: [] });
  });
});

it("every value of the closed lists has words of its own", () => {
  const named = (labels: Readonly<Record<string, string>> | undefined, values: Iterable<string>) =>
    [...values].filter((value) => labels?.[value] === undefined);
  const { fund, nature, item, measure } = DIMENSION_LABELS;
  expect(named(fund, FUND_TREE.keys())).toEqual([]);
  expect(named(nature, NATURE_TREE.keys())).toEqual([]);
  expect(named(item, ITEM_TREE.keys())).toEqual([]);
  expect(named(measure, MEASURES)).toEqual([]);
  for (const labels of Object.values(DIMENSION_LABELS)) {
    expect(new Set(Object.values(labels)).size).toBe(Object.keys(labels).length);
  }
});

it("amounts are kept to the fen", () => {
  const book = { ...BOOK, facts: BOOK.facts.map((fact) => ({ ...fact, amount: fen(123_456_789_012_345) })) };
  expect(imported(filledIn(entryWorkbook(book)), book).facts).toEqual(book.facts);
});
