import { describe, expect, it } from "vitest";
import { mismatchedLevelWords } from "./mismatched-level-words.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const glossary = (body: string, text: string) => `${body}2024年部门预算\n\n第四部分 名词解释\n\n${text}`;
const levels = (body: string, text: string) =>
  findingsIn(glossary(body, text), mismatchedLevelWords).map(({ suspects }) => suspects[0]?.quote);
const PROVINCIAL = "（一）财政拨款：指省级财政安排的资金。";

describe("mismatched-level-words", () => {
  it.each(["青石县教育局", "云岭市青石区人民政府办公室", "中共云岭市青石区委办公室"])(
    "%s is not financed by the province",
    (body) => {
      expect(levels(body, PROVINCIAL)).toEqual(["省级"]);
    },
  );

  it.each([
    "云岭省教育厅",
    "云岭市教育局",
    "云岭市生态环境局青石区分局",
    "青石县人民法院",
    "国家税务总局青石县税务局",
    "云岭高新技术产业开发区管委会",
  ])("%s may be", (body) => {
    expect(outcomeOf(glossary(body, PROVINCIAL), mismatchedLevelWords).state).toBe("undecided");
  });

  it("accepts the body's own level, and other money from above", () => {
    expect(levels("青石县教育局", "（一）财政拨款：指县级财政安排的资金。")).toEqual([]);
    expect(levels("青石县教育局", "（二）转移支付：指省级财政下达的专项资金。")).toEqual([]);
  });

  it("finds a province where there is none", () => {
    expect(levels("新疆青石县教育局", "1.贯彻中央和省委、市委的部署。")).toEqual(["省委"]);
    expect(levels("云岭省青石县教育局", "1.贯彻中央和省委、市委的部署。")).toEqual([]);
    expect(levels("新疆青石县教育局", "1.做好江苏省委、省政府援疆工作的服务。")).toEqual([]);
  });
});
