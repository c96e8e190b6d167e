import { describe, expect, it } from "vitest";
import { findingsIn } from "./page.testing.ts";
import { sameConcept } from "./same-concept.ts";

const document = (...lines: string[]) => ["青石县档案馆2024年部门预算", "", ...lines].join("\n");
const table = [
  "2024年支出预算总表",
  "",
  "单位：万元",
  "",
  "科目编码\t科目名称\t合计\t基本支出\t项目支出",
  "\t合计\t300.00\t200.00\t100.00",
  "201\t一般公共服务支出\t300.00\t200.00\t100.00",
];

describe("same-concept", () => {
  it("suspects the sentence, not the table whose own sums hold", () => {
    const [finding, ...others] = findingsIn(
      document("三、支出预算安排情况", "", "2024年支出预算300万元，其中：项目支出110万元。", "", ...table),
      sameConcept,
    );
    expect(others).toEqual([]);
    expect(finding?.suspects.map(({ quote, line }) => [quote, line])).toEqual([["110", 5]]);
    expect(finding?.likeliest).toBe("100.00万元");
  });

  it("keeps last year's budget apart from this year's", () => {
    expect(
      findingsIn(
        document("三、支出预算安排情况", "", "2023年支出预算280万元。", "", "2024年支出预算300万元。", "", ...table),
        sameConcept,
      ),
    ).toEqual([]);
  });

  it("keeps executed and final figures apart from the budget", () => {
    expect(
      findingsIn(
        document(
          "三、支出预算安排情况",
          "",
          "2024年支出预算300万元。",
          "",
          "2024年支出决算数290万元，2024年支出执行数285万元。",
        ),
        sameConcept,
      ),
    ).toEqual([]);
  });

  it("compares figures of different precision by their intervals", () => {
    const lines = (figure: string) => document("三、支出预算安排情况", "", `2024年支出预算${figure}。`, "", ...table);
    expect(findingsIn(lines("0.03亿元"), sameConcept)).toEqual([]);
    expect(findingsIn(lines("0.04亿元"), sameConcept)).toHaveLength(1);
  });

  it("leaves figures alone whose subject it does not understand", () => {
    expect(
      findingsIn(
        document("三、支出预算安排情况", "", "2024年档案数字化加工安排15万元，实物征集安排15.5万元。"),
        sameConcept,
      ),
    ).toEqual([]);
  });
});
