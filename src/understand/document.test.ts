import { describe, expect, it } from "vitest";
import { readText } from "../read/text/index.ts";
import { identifyDocument } from "./document.ts";

const identify = (...lines: string[]) => identifyDocument(readText(lines.join("\n\n"), "a.txt"));

describe("what a document is", () => {
  it.each([
    ["青石县档案馆2024年部门预算", "departmentBudget", 2024, "青石县档案馆"],
    ["青石县档案馆 2024 年预算", "departmentBudget", 2024, "青石县档案馆"],
    ["青石县地方志编纂中心2025年单位预算公开", "unitBudget", 2025, "青石县地方志编纂中心"],
    ["青石县档案馆2023年度部门决算", "departmentFinalAccounts", 2023, "青石县档案馆"],
    ["2026年青石县档案馆部门预算", "departmentBudget", 2026, "青石县档案馆"],
  ])("%s", (title, kind, year, body) => {
    expect(identify(title, "第一部分 概况", "本馆保管档案。")).toEqual({ kind, year, body });
  });

  it("reads a title that is printed in two lines", () => {
    expect(identify("青石县档案馆", "2024年度部门预算公开说明", "目录")).toMatchObject({
      year: 2024,
      body: "青石县档案馆",
    });
  });

  it("takes the body from the lines of the tables where the title names none", () => {
    const text = ["2024年部门预算", "第一部分 概况", "部门：青石县档案馆", "单位：万元", "部门：青石县档案馆"];
    expect(identify(...text).body).toBe("青石县档案馆");
  });

  it("takes the year that the titles name most where there is no title page", () => {
    expect(
      identify(
        "第一部分 青石县档案馆概况",
        "2024年收支总预算300万元，比2023年预算增加3万元。",
        "2024年支出预算300万元。",
      ),
    ).toEqual({
      kind: "departmentBudget",
      year: 2024,
      body: "青石县档案馆",
    });
  });

  it("takes the year from the title of a table where nothing else names one", () => {
    const tables = ["收支预算总表", "部门：青石县档案馆", "单位：万元", "支出预算总表", "部门：青石县档案馆"];
    expect(identify(...tables, "2019年政府采购预算表")).toMatchObject({ year: 2019, body: "青石县档案馆" });
    expect(identify(...tables, "表11：2019年度政府采购表（货物）")).toMatchObject({ year: 2019 });
    expect(identify(...tables, "2019年资产情况表", "2018年资产情况表").year).toBeNull();
  });
});
