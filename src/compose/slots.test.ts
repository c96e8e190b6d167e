import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { type Book, emptyBook } from "../book/index.ts";
import { type Format, national, type Piece } from "../format/index.ts";
import { textOf } from "./run.ts";
import { piecesRuns } from "./sentence.ts";

const WAN = 1_000_000;
const BASIC = { functionCode: "2010301", nature: "personnel", fund: "generalPublicBudget", age: "current" };
const WHOLE = { functionCode: "*", economicCode: "*", nature: "*", fund: "*", age: "*" };

const UNIT: Book = {
  ...emptyBook({ name: "区信访局" }, 2025),
  duties: ["受理来信。", "接待来访。"],
  facts: [
    { view: "expenditureByFunction", concept: BASIC, amount: fen(1200 * WAN) },
    {
      view: "expenditureByFunction",
      concept: { ...BASIC, functionCode: "2010302", nature: "project" },
      amount: fen(400 * WAN),
    },
    { view: "comparatives", concept: { measure: "expenditure", year: "2023", ...WHOLE }, amount: fen(1500 * WAN) },
  ],
  counts: [
    { concept: { measure: "actualStaff", item: "administrative" }, count: 18 },
    { concept: { measure: "actualStaff", item: "serviceWorker" }, count: 2 },
    { concept: { measure: "actualStaff", item: "retired" }, count: 7 },
  ],
  texts: [{ key: "use.2010302", text: "接待场所的维护。" }],
};
const DEPARTMENT: Book = { ...UNIT, units: [{ name: "区信访局本级", scope: "headquarters" }] };

function say(pieces: readonly Piece[], book = UNIT, format: Format = national): string | null {
  const runs = piecesRuns({ book, format, concept: { measure: "expenditure" } }, pieces);
  return runs && textOf(runs).text;
}

describe("wordings by what the body is", () => {
  const pieces: Piece[] = ["本", { slot: "bodyKind" }, { by: "body", department: ["及所属单位"], unit: [] }];

  it("tell a department with its units from a single unit", () => {
    expect(say(pieces)).toBe("本单位");
    expect(say(pieces, DEPARTMENT)).toBe("本部门及所属单位");
  });
});

describe("the name of an account", () => {
  it("stands with the accounts above it, and with prose under its own code", () => {
    const each: Piece = {
      each: "functionCode",
      level: 3,
      separator: "；",
      pieces: [{ slot: "name", path: true }, { optional: ["，用于", { slot: "prose", key: "use.{code}" }] }],
    };
    const office = "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）";
    expect(say([each])).toBe(`${office}行政运行（项）；${office}一般行政管理事务（项），用于接待场所的维护`);
  });
});

describe("amounts", () => {
  it("may be of an earlier year", () => {
    expect(say([{ slot: "amount", yearOffset: -2 }])).toBe("1500.00万元");
    expect(say([{ slot: "amount", yearOffset: -1 }])).toBeNull();
  });

  it("are grouped where the region does so", () => {
    const habits = { ...national.habits, text: { ...national.habits.text, grouping: true } };
    expect(say([{ slot: "amount" }], UNIT, { ...national, habits })).toBe("1,600.00万元");
  });

  it("give shares with decimals of their own", () => {
    const share = (decimals?: number): Piece => ({
      slot: "share",
      concept: { nature: "project" },
      of: { nature: "*" },
      ...(decimals !== undefined && { decimals }),
    });
    expect(say([share(), "、", share(0)])).toBe("25.00%、25%");
  });
});

describe("lists", () => {
  it("name the members that the book counts, below the one that is asked for", () => {
    const pieces: Piece[] = [
      {
        each: "item",
        concept: { measure: "actualStaff", item: "inService" },
        counted: true,
        separator: "、",
        pieces: [{ slot: "count", measureWord: "人" }],
      },
    ];
    expect(say(pieces)).toBe("18人、2人");
  });

  it("stand within a sentence without the stops of their entries", () => {
    expect(say([{ slot: "names", of: "duties", separator: "；" }, "。"])).toBe("受理来信；接待来访。");
  });
});

describe("the name of an account with namesakes", () => {
  const running = { ...BASIC, nature: "running" };
  const namesakes: Book = {
    ...UNIT,
    facts: [
      { view: "expenditureByFunction", concept: running, amount: fen(80 * WAN) },
      { view: "expenditureByFunction", concept: { ...running, functionCode: "2013101" }, amount: fen(20 * WAN) },
      { view: "expenditureByFunction", concept: { ...running, functionCode: "2080505" }, amount: fen(10 * WAN) },
    ],
  };
  const pieces: Piece[] = [{ each: "functionCode", level: 3, separator: "；", pieces: [{ slot: "name" }] }];

  it("is told from its namesakes by the account above it", () => {
    expect(say(pieces, namesakes)).toBe(
      "政府办公厅（室）及相关机构事务（款）行政运行（项）；党委办公厅（室）及相关机构事务（款）行政运行（项）；机关事业单位基本养老保险缴费支出",
    );
  });
});
