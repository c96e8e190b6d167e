import type { Dimension } from "../../concept/index.ts";
import { type Column, choice, codeWithName, projectWithName, text } from "../column.ts";
import { DIMENSION_LABELS } from "../labels.ts";

const TITLES: { readonly [D in Dimension]?: readonly [title: string, hint: string] } = {
  kind: ["数的种类", "金额、增减额、占比等；一般不填。"],
  measure: ["指标", "从下拉列表中选择：收入、支出、“三公”经费等。"],
  item: ["分项", "“三公”经费、采购、资产等的分项。"],
  base: ["对比基数", "一般不填。"],
  year: ["年度", "四位年份；本年的数不填。"],
  stage: ["阶段", "年初预算、调整预算、执行数、决算；年初预算不填。"],
  entity: ["所属单位", "“单位”表中的单位名称；只有一个单位时不填。"],
  scope: ["口径范围", "单位、本级或部门汇总；一般不填。"],
  unitKind: ["单位性质", "行政单位、参公单位或事业单位；一般不填。"],
  fund: ["资金性质", "从下拉列表中选择，选到最细的一级。"],
  age: ["资金年度", "本年安排，还是上年结转。"],
  origin: ["资金级次", "本级安排，还是上级转移支付。"],
  nature: ["支出性质", "人员经费、公用经费、项目支出等，选到最细的一级。"],
};

/** The column, or columns, in which a sheet states a dimension. */
export function coordinateColumns(dimension: Dimension, offered?: readonly string[]): readonly Column[] {
  if (dimension === "functionCode") {
    return codeWithName(
      dimension,
      "功能科目",
      "functional",
      "支出功能分类科目编码，填到最末级；下拉列表里是全部科目。",
    );
  }
  if (dimension === "economicCode") {
    return codeWithName(dimension, "经济科目", "economic", "经济分类科目编码：部门预算 301—399，政府预算 501—599。");
  }
  if (dimension === "project") return projectWithName("“项目”表中的项目代码。");
  const [title, hint] = TITLES[dimension] ?? [dimension, ""];
  const labels = DIMENSION_LABELS[dimension];
  if (dimension === "year") return [{ field: dimension, title, hint, kind: { type: "year" }, width: 10 }];
  return [labels ? choice(dimension, title, labels, hint, offered) : text(dimension, title, hint)];
}
