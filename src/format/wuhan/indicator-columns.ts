import type { FormIndicators, IndicatorColumn } from "../form.ts";

/** The three levels of indicators (一级, 二级, 三级), each with its width. */
function levels(first: number, second: number, third: number): readonly IndicatorColumn[] {
  return [
    { label: "一级指标", field: "level1", columnSpan: first },
    { label: "二级指标", field: "level2", columnSpan: second },
    { label: "三级指标", field: "name", columnSpan: third },
  ];
}

export const LONG_TERM_INDICATORS: FormIndicators = {
  term: "longTerm",
  indicators: [
    { label: "目标名称", field: "goal", columnSpan: 2 },
    ...levels(2, 2, 2),
    { label: "指标值", field: "target", columnSpan: 2 },
    { label: "指标值确定依据", field: "basis", columnSpan: 2 },
  ],
};

/** The indicators of the year of a whole department. */
export const ANNUAL_INDICATORS: FormIndicators = {
  term: "annual",
  indicators: [
    { label: "目标名称", field: "goal", columnSpan: 2 },
    ...levels(1, 2, 2),
    {
      label: "指标值",
      children: [
        { label: "前年", field: "prior2" },
        { label: "上年", field: "prior1" },
        { label: "预期当年实现值", field: "target" },
      ],
    },
    { label: "指标值确定依据", field: "basis", columnSpan: 2 },
  ],
};

/** The indicators of the year of a project, with their points; twenty more are for carrying out the budget. */
export const WEIGHTED_INDICATORS: FormIndicators = {
  term: "annual",
  indicators: [
    { label: "目标名称", field: "goal" },
    { label: "指标权重比例(%)", field: "goalWeight" },
    ...levels(1, 2, 2),
    {
      label: "指标值",
      children: [
        { label: "前年", field: "prior2" },
        { label: "上年", field: "prior1" },
        { label: "预计当年实现", field: "target" },
        { label: "指标分值权重", field: "weight" },
      ],
    },
    { label: "指标值确定依据", field: "basis" },
  ],
};
