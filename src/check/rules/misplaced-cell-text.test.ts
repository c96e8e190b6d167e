import { describe, expect, it } from "vitest";
import { misplacedCellText } from "./misplaced-cell-text.ts";
import { findingsIn, outcomeOf } from "./page.testing.ts";

const table = (...rows: string[]) => `青石县档案馆2024年部门预算\n\n项目绩效目标表\n\n${rows.join("\n")}`;
const cells = (...rows: string[]) =>
  findingsIn(table(...rows), misplacedCellText).map(({ severity, suspects }) => [severity, suspects[0]?.quote]);

describe("misplaced-cell-text", () => {
  it("finds name, nature and value in one cell", () => {
    expect(cells("三级指标\t指标值\t满意度", "方便查阅 定性 明显改善\t≥90%\t≥95%")).toEqual([
      ["warning", "方便查阅 定性 明显改善"],
    ]);
  });

  it("finds a column's name as its value", () => {
    expect(
      cells("三级指标\t指标值\t指标值说明", "目标相关性\t相关\t指标值说明", "目标合理性\t合理\t与年度工作相符"),
    ).toEqual([["info", "指标值说明"]]);
  });

  it("knows a header that is repeated as a whole, and a column for the nature", () => {
    expect(
      cells(
        "三级指标\t指标值\t指标值说明",
        "整理数量\t≥100卷\t按计划",
        "三级指标\t指标值\t指标值说明",
        "利用人次\t≥50人次\t按计划",
      ),
    ).toEqual([]);
    expect(cells("三级指标\t指标性质\t指标值", "提高效率\t定性\t有效保障")).toEqual([]);
  });

  it("knows the header of a second grid in the same form, with other columns", () => {
    expect(
      cells(
        "一级指标\t三级指标\t指标值\t指标值确定依据",
        "产出指标\t整理数量\t≥100卷\t计划标准",
        "一级指标\t三级指标\t上年\t指标值确定依据",
        "产出指标\t整理数量\t≥90卷\t计划标准",
      ),
    ).toEqual([]);
  });

  it("does not judge a document without indicators", () => {
    expect(outcomeOf("青石县档案馆2024年部门预算\n\n收支300万元。", misplacedCellText).state).toBe("notApplicable");
  });
});
