import { describe, expect, it } from "vitest";
import { foreignDuties } from "./foreign-duties.ts";
import { budgetDocument, departmentForm, projectForm } from "./form.testing.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const DUTIES = [
  "本馆负责全县档案的接收进馆、整理编目、保管抢救、开放鉴定和查询利用，指导乡镇档案室的业务。",
  "征集地方史料和照片，编写史料选编和大事记，举办档案展览，运行电子档案系统并备份数据。",
];
const known = Array.from({ length: 8 }, () => DUTIES).flat();
const form = (...names: string[]) =>
  departmentForm({ indicators: names.map((name) => ["产出指标", "重点任务", name, "≥95%"]) });
const FOREIGN = ["文艺演出下乡", "影视精品拍摄", "广播电视播出", "非遗传承人命名", "景区评级"];

describe("foreign-duties", () => {
  it("reports a department's indicators of which none is at home", () => {
    const [finding] = findingsIn(budgetDocument(...known, form(...FOREIGN)), foreignDuties);
    expect(finding).toMatchObject({ severity: "warning" });
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(FOREIGN);
  });

  it("says nothing as soon as one is at home", () => {
    expect(findingsIn(budgetDocument(...known, form(...FOREIGN, "档案展览")), foreignDuties)).toEqual([]);
  });

  it("does not judge where the document says little of its duties", () => {
    expect(outcomeOf(budgetDocument(form(...FOREIGN)), foreignDuties).state).toBe("undecided");
  });

  it("only hints at a project whose indicators share no word with it", () => {
    const grounds = `为保障馆藏安全，${"对库房的温度、湿度和消防设备进行检查和更换，".repeat(5)}防止虫蛀和霉变。`;
    const indicators = [
      ["产出指标", "数量指标", "培训讲解员", "≥2名"],
      ["", "质量指标", "线路通畅程度", "通畅"],
    ];
    const project = projectForm("库房维护", { budget: "9.00", fields: [["立项依据", grounds]], indicators });
    expect(findingsIn(budgetDocument(project), foreignDuties).map(({ severity }) => severity)).toEqual(["info"]);
  });
});
