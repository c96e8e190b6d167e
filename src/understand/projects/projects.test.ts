import { describe, expect, it } from "vitest";
import { readText } from "../../read/text/index.ts";
import { performanceOf, understand } from "../index.ts";

const rows = (...cells: string[][]) => cells.map((row) => row.join("\t")).join("\n");
const projectsIn = (...parts: string[]) =>
  performanceOf(
    understand(readText(["青石县档案馆2024年部门预算", ...parts].join("\n\n"), "projects.txt")),
  ).projects.map(({ source, name, amount }) => `${source}: ${name.text} ${amount?.words.text}`);

describe("the project table", () => {
  it("lists projects and leaves totals, bodies and steps between them out", () => {
    const found = projectsIn(
      "2024年项目支出预算表",
      "单位：万元",
      rows(
        ["项目编码", "项目名称", "项目单位", "合计", "本年拨款"],
        ["", "合计", "", "25.00", "25.00"],
        ["103", "青石县档案馆", "", "25.00", "25.00"],
        ["99010124103T000000101", "卷宗整理", "青石县档案馆", "18.00", "18.00"],
        ["99010124103T000000102", "库房维修", "青石县档案馆", "7.00", "7.00"],
      ),
    );
    expect(found).toEqual(["table: 卷宗整理 18.00", "table: 库房维修 7.00"]);
  });

  it("does without codes", () => {
    const found = projectsIn(
      "2024年项目支出表",
      "单位：万元",
      rows(["类型", "项目名称", "合计"], ["", "", "25.00"], ["", "合计", "25.00"], ["运转类", "卷宗整理", "18.00"]),
    );
    expect(found).toEqual(["table: 卷宗整理 18.00"]);
  });
});

describe("running text", () => {
  it("lists projects in the section on project expenditure only", () => {
    const item = "1. 卷宗整理经费：18万元，主要用于购买装订材料。";
    expect(projectsIn("九、项目支出安排情况", item)).toEqual(["narrative: 卷宗整理经费 18万元"]);
    expect(projectsIn("三、财政拨款收入", item)).toEqual([]);
  });

  it("joins 项目名称 and 预算安排规模", () => {
    const found = projectsIn("（一）项目名称：卷宗整理经费", "设立的政策依据：档案法", "预算安排规模：18.00 万元");
    expect(found).toEqual(["narrative: 卷宗整理经费 18.00万元"]);
  });
});

describe("forms", () => {
  it("name their project and its budget of the year, not of its whole life", () => {
    const form = rows(
      ["项目名称", "卷宗整理", "", ""],
      ["项目总预算", "54万元", "项目当年预算", "18万元"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "整理卷宗数量", "≥200卷"],
    );
    expect(projectsIn("2024年项目支出绩效目标表", form)).toEqual(["form: 卷宗整理 18万元"]);
  });

  it("of a department list its projects", () => {
    const list = rows(
      ["部门名称", "青石县档案馆", "", ""],
      ["项目名称", "支出项目类别", "项目总预算", "项目本年度预算"],
      ["卷宗整理", "特定目标类", "54", "18"],
    );
    expect(projectsIn("2024年部门整体支出绩效目标表", list, "长期目标")).toEqual([]);
    const indicators = rows(
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "整理卷宗数量", "≥200卷"],
    );
    expect(projectsIn("2024年部门整体支出绩效目标表", list, "年度指标", indicators)).toEqual(["formList: 卷宗整理 18"]);
  });
});
