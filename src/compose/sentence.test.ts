import { describe, expect, it } from "vitest";
import { fen } from "../amount/index.ts";
import { type Book, emptyBook } from "../book/index.ts";
import { ALL, type Concept } from "../concept/index.ts";
import { formats, type Piece, type Sentence } from "../format/index.ts";
import { textOf } from "./run.ts";
import type { Scene } from "./scene.ts";
import { sentenceRuns } from "./sentence.ts";

const [format] = formats;
const WAN = 1_000_000;
const TOTAL = { functionCode: ALL, economicCode: ALL, nature: ALL, fund: ALL, age: ALL };
const EXPENDITURE = { measure: "expenditure" };

interface Given {
  readonly basic?: number;
  readonly project?: number;
  readonly lastYear?: number;
  readonly reason?: string;
}

function bookWith({ basic, project, lastYear, reason }: Given): Book {
  const fact = (amount: number | undefined, concept: Concept) =>
    amount === undefined
      ? []
      : [{ view: "expenditureByFunction" as const, concept, amount: fen(Math.round(amount * WAN)) }];
  return {
    ...emptyBook({ name: "区委办公室" }, 2024),
    facts: [
      ...fact(basic, { functionCode: "2013101", nature: "basic" }),
      ...fact(project, { functionCode: "2013102", nature: "project" }),
      ...fact(lastYear, { measure: "expenditure", year: "2023", ...TOTAL }).map((one) => ({
        ...one,
        view: "comparatives" as const,
      })),
    ],
    reasons: reason === undefined ? [] : [{ concept: EXPENDITURE, text: reason }],
    counts: [{ concept: { measure: "authorizedStaffing", item: "administrative" }, count: 22 }],
  };
}

function say(given: Given | Book, pieces: readonly Piece[], rest: Partial<Sentence> = {}) {
  if (format === undefined) throw new Error("no format");
  const book = "version" in given ? given : bookWith(given);
  const scene: Scene = { book, format, concept: {} };
  const runs = sentenceRuns(scene, { concept: EXPENDITURE, pieces, ...rest });
  return runs && textOf(runs);
}

const base = "initialBudget";
const CHANGE: Piece = {
  by: "direction",
  base,
  increase: ["增加", { slot: "change", base }, { optional: ["，增长", { slot: "rate", base }] }],
  decrease: ["减少", { slot: "change", base }, { optional: ["，下降", { slot: "rate", base }] }],
  unchanged: ["与上年持平"],
};

describe("words by the direction of a change", () => {
  it.each<[string, Given, string | null]>([
    ["a fall", { basic: 80, lastYear: 100 }, "减少20万元，下降20%"],
    ["a rise", { basic: 120, lastYear: 100 }, "增加20万元，增长20%"],
    ["no change", { basic: 100, lastYear: 100 }, "与上年持平"],
    ["a rise from nothing has no rate", { basic: 120, lastYear: 0 }, "增加120万元"],
    ["a change too small for whole percents", { basic: 100.3, lastYear: 100 }, "增加0.3万元，增长0.3%"],
    ["a change too small for two places", { basic: 100.0012, lastYear: 100 }, "增加0.001万元，增长0.001%"],
    ["last year not known", { basic: 120 }, null],
    ["this year not known", { lastYear: 120 }, null],
  ])("%s", (_, given, text) => {
    expect(say(given, [CHANGE])?.text ?? null).toBe(text);
  });

  it("leaves out what is optional when last year is not known", () => {
    expect(say({ basic: 1 }, ["支出", { slot: "amount" }, { optional: ["，", CHANGE] }, "。"])?.text).toBe(
      "支出1万元。",
    );
  });
});

describe("figures in a sentence", () => {
  it("are marked with their complete concept", () => {
    const sentence = say({ basic: 91.8, project: 8.2 }, [
      { slot: "amount", concept: { nature: "basic" } },
      "，占",
      { slot: "share", concept: { nature: "basic" }, of: { nature: ALL } },
    ]);
    expect(sentence?.text).toBe("91.8万元，占92%");
    expect(sentence?.marks?.map(({ start, end }) => sentence.text.slice(start, end))).toEqual(["91.8", "92%"]);
    const own = {
      year: "2024",
      stage: "approved",
      entity: "区委办公室",
      scope: "unit",
      measure: "expenditure",
      nature: "basic",
    };
    expect(sentence?.marks?.[0]?.concept).toMatchObject({ kind: "level", base: ALL, fund: ALL, ...own });
    expect(sentence?.marks?.[1]?.concept).toMatchObject({ kind: "share", base: "nature=*", ...own });
  });

  it("carry the base of a change and a rate", () => {
    const sentence = say({ basic: 80, lastYear: 100 }, [CHANGE]);
    expect(sentence?.marks?.map(({ concept }) => [concept.kind, concept.base])).toEqual([
      ["change", "initialBudget"],
      ["rate", "initialBudget"],
    ]);
  });

  it("count persons, mark the number and add the measure word", () => {
    const count: Piece = { slot: "count", concept: { measure: "authorizedStaffing" }, measureWord: "人" };
    const sentence = say({}, ["编制", count]);
    expect(sentence?.text).toBe("编制22人");
    expect(sentence?.marks).toHaveLength(1);
    expect(say({}, [{ slot: "count", concept: { measure: "vehicles" }, measureWord: "辆" }])).toBeNull();
  });

  it("print the approved cell, tail included, where the book holds it", () => {
    const printed = { fen: fen(100_010_000), unit: "tenThousandYuan" as const, decimals: 2 };
    const book = { ...bookWith({ basic: 100 }), printedCells: [{ concept: EXPENDITURE, printed }] };
    expect(say(book, [{ slot: "amount" }])?.text).toBe("100.01万元");
    expect(say(book, [{ slot: "amount", concept: { nature: "basic" } }])?.text).toBe("100万元");
  });
});

describe("missing facts", () => {
  it("leave the sentence out, or say what the format says instead", () => {
    const pieces: Piece[] = ["项目支出", { slot: "amount", concept: { nature: "project" } }];
    expect(say({ basic: 1 }, pieces)).toBeNull();
    expect(say({ basic: 1 }, pieces, { composing: { whenMissing: ["没有项目支出"] } })?.text).toBe("没有项目支出");
  });

  it.each<[string, Given, string]>([
    ["an amount", { project: 5 }, "有"],
    ["a stated zero", { project: 0 }, "零"],
    ["no statement", { basic: 5 }, "无"],
  ])("choose the wording for %s", (_, given, text) => {
    const piece: Piece = {
      by: "presence",
      concept: { nature: "project" },
      present: ["有"],
      zero: ["零"],
      absent: ["无"],
    };
    expect(say(given, [piece])?.text).toBe(text);
  });
});

describe("lists and repetitions", () => {
  const each: Piece = { each: "nature", level: 1, separator: "；", pieces: [{ slot: "name" }, { slot: "amount" }] };

  it("say each member that has an amount, in the order of the dimension", () => {
    expect(say({ project: 5, basic: 6 }, [each])?.text).toBe("基本支出6万元；项目支出5万元");
    expect(say({ project: 0, basic: 6 }, [each])?.text).toBe("基本支出6万元");
    expect(say({}, [each])).toBeNull();
  });

  it("list names from the account lists", () => {
    expect(say({ project: 5, basic: 6 }, [{ slot: "list", dimension: "functionCode", level: 3 }])?.text).toBe(
      "行政运行、一般行政管理事务",
    );
  });
});

describe("reasons", () => {
  const pieces: Piece[] = ["原因是", { slot: "reason" }, "。"];

  it("end with the sentence's own full stop", () => {
    expect(say({ reason: "人员减少。" }, pieces)?.text).toBe("原因是人员减少。");
  });

  it("print figures of their own from the book", () => {
    const reason = "项目安排{{concept/v1?kind=level&measure=expenditure&nature=project}}";
    const sentence = say({ project: 3.5, reason }, pieces);
    expect(sentence?.text).toBe("原因是项目安排3.5万元。");
    expect(sentence?.marks).toHaveLength(1);
    expect(say({ reason }, pieces)).toBeNull();
  });

  it("belong to the figure that they were given for", () => {
    expect(say({ reason: "人员减少" }, [{ slot: "reason", concept: { nature: "project" } }])).toBeNull();
  });
});
