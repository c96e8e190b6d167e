import { describe, expect, it } from "vitest";
import { printDecimal } from "../../amount/index.ts";
import { scoreIndicator, scoringMethodOf, scoringParameters } from "./index.ts";

const NATIONAL = scoringParameters("national", 2024);

function say(target: string, actual: string, weight: number, rest: object = {}, parameters = NATIONAL): string {
  const outcome = scoreIndicator({ target, actual, weight, ...rest }, parameters);
  switch (outcome.status) {
    case "scored":
      return printDecimal(outcome.score);
    case "judgement":
      return `${printDecimal(outcome.from)}—${printDecimal(outcome.to)}`;
    default:
      return outcome.why;
  }
}

describe("in proportion to completion (财预〔2020〕10号)", () => {
  it.each([
    ["reached", "≥22万页", "22万页", 10, "10.00"],
    ["more than asked earns no more", "≥22万页", "30万页", 10, "10.00"],
    ["short by an eighth", "≥4次", "3次", 10, "7.50"],
    ["in another size of the unit", "≥22万页", "198000页", 10, "9.00"],
    ["without a unit", "≥4次", "4", 10, "10.00"],
    ["just not more than", ">4次", "4次", 10, "10.00"],
    ["percent", "＝100%", "98%", 5, "4.90"],
    ["more than an exact target", "＝5篇", "6篇", 5, "5.00"],
    ["rounded half up", "≥3次", "2次", 5, "3.33"],
    ["a limit kept", "≤29万元", "27万元", 10, "10.00"],
    ["a limit exceeded by a tenth", "≤10万元", "11万元", 10, "9.00"],
    ["a limit exceeded twice over", "≤10万元", "20万元", 10, "0.00"],
    ["a limit of nought kept", "0次", "0次", 10, "10.00"],
    ["a limit of nought broken", "≤0次", "1次", 10, "0.00"],
    ["inside a range", "30-40人", "35人", 8, "8.00"],
    ["below a range", "30-40人", "15人", 8, "4.00"],
    ["above a range", "30-40人", "44人", 8, "7.20"],
  ])("%s: %s, actual %s of %d points", (_, target, actual, weight, expected) => {
    expect(say(target, actual, weight)).toBe(expected);
  });

  it("a limit exceeded, by target over actual where the region says so", () => {
    expect(say("≤10万元", "12.5万元", 10, {}, { ...NATIONAL, exceeded: "ratio" })).toBe("8.00");
  });

  it("completion below the pass mark earns nothing", () => {
    const parameters = { ...NATIONAL, passMark: 60 };
    expect([say("≥10次", "6次", 10, {}, parameters), say("≥10次", "5次", 10, {}, parameters)]).toEqual([
      "6.00",
      "0.00",
    ]);
  });
});

describe("what is not scored", () => {
  it.each([
    ["a missing value", "≥4次", "", /没有实际完成值/],
    ["a dash", "≥4次", "—", /没有实际完成值/],
    ["another unit", "≥4次", "3人", /单位“人”与目标的“次”不同/],
    ["a negative value", "≥4次", "-1次", /不能是负数/],
    ["at least nought", "≥0次", "1次", /不能按比例赋分/],
    ["words for a number", "≥4次", "很多", /不是数/],
    ["no target", "", "4次", /没有目标值/],
  ])("%s", (_, target, actual, why) => expect(say(target, actual, 10)).toMatch(why));

  it("points beyond a hundred, or none at all", () => {
    expect(say("≥4次", "4次", 120)).toMatch(/0 到 100/);
    expect(say("≥4次", "4次", Number.NaN)).toMatch(/0 到 100/);
  });
});

describe("direct", () => {
  it.each([
    ["≤0.12%", "0.10%", "5.00"],
    ["≤0.12%", "0.13%", "0.00"],
  ])("%s, actual %s", (target, actual, expected) =>
    expect(say(target, actual, 5, { method: "direct" })).toBe(expected),
  );

  it.each([
    ["2024年12月31日前", "2024年12月31日", "10.00"],
    ["2024年12月31日前", "2025年1月3日", "0.00"],
    ["2024年12月底前", "2024年11月20日", "10.00"],
    ["12月底前", "2024年11月20日", "目标和实际都要写明年份，才能判断是否按期"],
  ])("by the day: %s, done %s", (target, actual, expected) => expect(say(target, actual, 10)).toBe(expected));
});

describe("by grades (财预〔2020〕10号): a person chooses within the band", () => {
  it.each([
    ["达成", undefined, "8.00—10.00"],
    ["部分达成", undefined, "6.00—8.00"],
    ["未达成", undefined, "0.00—6.00"],
    ["达成", 10, "10.00"],
    ["达成", 8, "8.00"],
    ["部分达成", 6, "6.00"],
  ])("%s, %s points", (actual, judged, expected) => expect(say("及时", actual, 10, { judged })).toBe(expected));

  it("points outside the band are refused with the band", () => {
    expect(say("及时", "部分达成", 10, { judged: 8 })).toMatch(/\[6\.00, 8\.00\) 内，不能是 8/);
    expect(say("及时", "还行", 10)).toMatch(/不是达成、部分达成、未达成/);
  });

  it("the cut points of a region", () => {
    expect(say("及时", "部分达成", 10, {}, scoringParameters("wuhan"))).toBe("5.00—8.00");
  });
});

describe("satisfaction (财预〔2021〕101号)", () => {
  it.each([
    ["reaches its target", "≥85%", "86%", "10.00"],
    ["misses it, second band", "≥95%", "85%", "8.00"],
    ["third band", "≥95%", "60%", "5.00"],
    ["below all bands", "≥95%", "59.9%", "0.00"],
  ])("%s", (_, target, actual, expected) => expect(say(target, actual, 10, { method: "satisfaction" })).toBe(expected));

  it("by the band alone where the region says so", () => {
    expect(say("≥85%", "86%", 10, { method: "satisfaction" }, { ...NATIONAL, satisfactionByTarget: false })).toBe(
      "8.00",
    );
  });
});

it.each([
  ["按照完成比例赋分", "proportional"],
  ["直接赋分", "direct"],
  ["按评判等级赋分", "graded"],
  ["满意度赋分", "satisfaction"],
  ["其他", null],
])("the rule that a form names: %s", (text, method) => expect(scoringMethodOf(text)).toBe(method));

it("parameters that nobody knows are refused", () => {
  expect(() => scoringParameters("mars")).toThrow(/没有 mars/);
  expect(() => scoringParameters("national", 2015)).toThrow(RangeError);
});
