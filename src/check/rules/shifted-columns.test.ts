import { describe, expect, it } from "vitest";
import { findingsIn } from "./page.testing.ts";
import { shiftedColumns } from "./shifted-columns.ts";

const table = (...rows: string[]) => `青石县档案馆2024年部门预算

2024年一般公共预算支出表

单位：万元

科目编码\t科目名称\t合计\t基本支出\t\t\t项目支出\t
\t\t\t小计\t人员经费\t公用经费\t小计\t特定目标类
${rows.join("\n")}
`;
const total = "\t合计\t140.00\t100.00\t100.00\t40.00\t40.00\t";
const item = "201\t一般公共服务支出\t140.00\t100.00\t100.00\t40.00\t40.00\t";

describe("shifted-columns", () => {
  it("finds the two amounts that slid to the left in every row", () => {
    const [finding, ...rest] = findingsIn(table(total, item), shiftedColumns);
    expect(rest).toEqual([]);
    expect(finding?.suspects.map(({ quote }) => quote)).toEqual(["40.00", "40.00"]);
  });

  it("says nothing of a single row, whose own amounts may be wrong", () => {
    const right = "201\t一般公共服务支出\t140.00\t100.00\t60.00\t40.00\t40.00\t40.00";
    expect(findingsIn(table(total, right), shiftedColumns)).toEqual([]);
  });

  it("says nothing where the subtotals hold", () => {
    const rows = ["\t合计\t140.00\t100.00\t60.00\t40.00\t40.00\t", "201\t支出\t140.00\t100.00\t60.00\t40.00\t40.00\t"];
    expect(findingsIn(table(...rows), shiftedColumns)).toEqual([]);
  });
});
