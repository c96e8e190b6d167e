import { describe, expect, it } from "vitest";
import { readText } from "../../read/text/index.ts";
import { understand } from "../../understand/index.ts";
import { isSameMember, membersOf } from "./members.ts";

const members = (text: string) =>
  membersOf(understand(readText(`青石县水务局2024年部门预算\n\n${text}\n`, "水务局.txt")));

describe("the units that a department lists", () => {
  it("stand in a sentence, with brackets that hold commas of their own", () => {
    expect(
      members(
        "纳入编制范围的单位包括：青石县水务局（本级）、青石县水质站（青石县监测中心、化验室）、青石县河道管理所。",
      ),
    ).toEqual(["青石县水务局（本级）", "青石县水质站（青石县监测中心、化验室）", "青石县河道管理所"]);
  });

  it("stand in numbered lines behind the sentence", () => {
    expect(
      members(
        "纳入2024年部门预算编制范围的二级预算单位包括：\n\n1. 青石县水务局（本级）\n\n2. 青石县水质站\n\n三、人员情况",
      ),
    ).toEqual(["青石县水务局（本级）", "青石县水质站"]);
  });

  it("stand in a table", () => {
    expect(
      members(
        "纳入本部门2024年部门预算编制范围的单位包括：\n\n序号\t单位名称\t备注\n1\t青石县水务局（机关）\t\n2\t青石县水质站\t",
      ),
    ).toEqual(["青石县水务局（机关）", "青石县水质站"]);
  });

  it("have the office among them where the text says that its budget is in the whole", () => {
    expect(members("本部门预算为汇总预算，包括：局本级预算和下属单位预算。下属单位具体包括：青石县水质站。")).toEqual([
      "青石县水务局（本级）",
      "青石县水质站",
    ]);
  });

  it.each([
    "青石县水务局部门预算由本级和2家下属单位的预算汇总而成，具体是：青石县水务局本部、青石县水质站、青石县河道管理所。",
    "青石县水务局预算由3家预算单位的预算汇总而成，具体是：\n\n1. 青石县水务局本部\n\n2. 青石县水质站\n\n3. 青石县河道管理所",
    "编入2024年度部门预算的单位是：\n\n1. 青石县水务局本部\n\n2. 青石县水质站\n\n3. 青石县河道管理所",
  ])("stand behind the words that the budget is summed up: %s", (text) => {
    expect(members(text)).toEqual(["青石县水务局本部", "青石县水质站", "青石县河道管理所"]);
  });

  it.each([
    "青石县水务局预算由机关本级预算和2家所属单位的预算汇总而成，所属单位是：青石县水质站、青石县河道管理所。机关内设机构2个。",
    "2024年青石县水务局共有预算单位3个，包括部门本级和2个所属二级预算单位：青石县水质站、青石县河道管理所。",
  ])("are the office and those that stand behind it: %s", (text) => {
    expect(members(text)).toEqual(["青石县水务局（本级）", "青石县水质站", "青石县河道管理所"]);
  });

  it("are none where only others are named, or nothing is", () => {
    expect(members("纳入部门预算编制范围的单位包括：不含青石县宾馆。")).toEqual([]);
    expect(members("本单位职责包括：管理水质站。")).toEqual([]);
  });
});

describe("the name of a unit", () => {
  it("is the same with and without 本级, brackets and the place before it", () => {
    expect(isSameMember("青石县水务局本级（机关）", "青石县水务局")).toBe(true);
    expect(isSameMember("青石县水务局（本级）", "青石县水务局本部")).toBe(true);
    expect(isSameMember("水质监测站", "青石县水质监测站")).toBe(true);
    expect(isSameMember("青石县水质站", "白水县水质站")).toBe(false);
    expect(isSameMember("站", "青石县水质站")).toBe(false);
  });
});
