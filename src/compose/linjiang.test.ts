import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Book, levelOf, parseBookText, printBook, reconcile } from "../book/index.ts";
import { gridOf, type Table } from "../disclosure/index.ts";
import { formatFor } from "../format/index.ts";
import { compose } from "./compose.ts";

const bookText = readFileSync(new URL("../../examples/linjiang-2025/book.json", import.meta.url), "utf8");
const book = parseBookText(bookText);
const { blocks } = compose(book, formatFor(book));

function rowsBelow(title: string): string[][] {
  const at = blocks.findIndex((block) => block.type === "heading" && block.text.includes(title));
  const grid = gridOf(blocks.slice(at).find((block): block is Table => block.type === "table") as Table);
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column)),
  );
}

const text = blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : [])).join("\n");

describe("a department of three units in the format of Shanghai", () => {
  it("is sound, agrees with itself, and is printed the way it is kept", () => {
    expect(reconcile(book)).toEqual([]);
    expect(printBook(book)).toBe(bookText);
    expect(formatFor(book).id).toBe("shanghai");
  });

  it("prints tables in 元 and text in 万元", () => {
    expect(rowsBelow("收入预算总表").at(-1)).toEqual([
      "",
      "",
      "",
      "合计",
      "39,050,100",
      "38,750,100",
      "300,000",
      "",
      "",
    ]);
    expect(text).toContain("收入预算3,905.01万元，其中：财政拨款收入3,875.01万元；事业收入30.00万元");
    expect(text).toContain("财政拨款支出预算3,875.01万元，比2024年预算增加172.55万元");
  });

  it("lists the classes that it spends under, numbered without gaps, in both halves of the budget", () => {
    expect(rowsBelow("财务收支预算总表").slice(2, 6)).toEqual([
      ["一、财政拨款收入", "38,750,100", "一、文化旅游体育与传媒支出", "31,243,900"],
      ["1. 一般公共预算资金", "38,750,100", "二、社会保障和就业支出", "3,715,200"],
      ["2. 政府性基金", "", "三、卫生健康支出", "1,424,000"],
      ["3. 国有资本经营预算", "", "四、住房保障支出", "2,667,000"],
    ]);
  });

  it("joins 三公 and 机关运行经费 in one table in 万元; institutions have none of the latter", () => {
    expect(rowsBelow("和机关运行经费预算表").at(-1)).toEqual([
      "47.50",
      "6.00",
      "2.00",
      "39.50",
      "18.00",
      "21.50",
      "255.70",
    ]);
    const running = (entity: string) => levelOf(book, { measure: "expenditure", nature: "running", entity });
    expect(book.units.map(({ name }) => running(name))).toEqual([163_200_000, 118_400_000, 92_500_000]);
  });

  it("names accounts in full with what they are for, and explains each project in seven points", () => {
    expect(text).toContain(
      "“文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）”科目1,044.65万元，主要用于图书馆的运行、馆藏建设和设备更新。",
    );
    expect(text.match(/^立项依据：/gm)).toHaveLength(6);
  });

  it("counts the vehicles of its units together", () => {
    expect(text).toMatch(/共有车辆7辆，.*执法执勤用车4辆、.*其他用车3辆/);
    expect(text).toMatch(/安排购置车辆1辆，.*执法执勤用车1辆/);
  });
});

describe("consolidation (汇总)", () => {
  const sum = (asked: object) =>
    book.units.reduce((total, { name }) => total + (levelOf(book, { ...asked, entity: name }) ?? 0), 0);

  it.each([
    { measure: "incomeTotal" },
    { measure: "expenditure" },
    { measure: "expenditure", nature: "personnel" },
    { measure: "expenditure", nature: "project" },
    { measure: "expenditure", functionCode: "20701" },
    { measure: "expenditure", functionCode: "2080505" },
    { measure: "expenditure", nature: "basic", fund: "generalPublicBudget", economicCode: "d:302" },
    { measure: "threePublicExpenses" },
    { measure: "governmentProcurement" },
  ])("gives the department the sum of its units: %o", (asked) => {
    expect(levelOf(book, asked)).toBe(sum(asked));
    expect(sum(asked)).toBeGreaterThan(0);
  });

  it("does not know the whole while a unit is missing", () => {
    const [, library] = book.units;
    const without: Book = { ...book, facts: book.facts.filter(({ concept }) => concept.entity !== library?.name) };
    expect(levelOf(without, { measure: "expenditure" })).toBeNull();
  });
});
