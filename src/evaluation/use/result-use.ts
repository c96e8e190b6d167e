import type { Grade } from "../../perform/index.ts";

/** What a grade means for next year's money. */
export interface GradeUse {
  readonly advice: string;
  /** Percent of the budget by which it is cut at least; null where the rule leaves that to be decided. */
  readonly cut: number | null;
}

/** How results are used in the next budget (评价结果应用), with its source. */
export interface ResultUse {
  readonly source: string;
  /** The first year of evaluation that it holds for. */
  readonly from: number;
  readonly byGrade: Readonly<Record<Grade, GradeUse>>;
}

/** The national rule: it names the direction, and leaves the share to the regions. */
export const NATIONAL_USE: ResultUse = {
  source: "财预〔2020〕10号《项目支出绩效评价管理办法》关于评价结果应用的规定",
  from: 2020,
  byGrade: {
    优: { advice: "可予支持", cut: null },
    良: { advice: "可予支持，未达到的目标要改进", cut: null },
    中: { advice: "完善政策、改进管理，视情况核减", cut: null },
    差: { advice: "完善政策、改进管理，核减；不整改的调减或整改后再安排", cut: null },
  },
};

/**
 * A use with the shares that a region sets for its grades.
 * @param cuts percent by grade, 0 to 100
 * @param source the document that sets them
 */
export function withCuts(use: ResultUse, cuts: Readonly<Partial<Record<Grade, number>>>, source: string): ResultUse {
  const grades = Object.keys(use.byGrade) as Grade[];
  const byGrade = Object.fromEntries(
    grades.map((grade) => [grade, { ...use.byGrade[grade], cut: cuts[grade] ?? use.byGrade[grade].cut }]),
  ) as Record<Grade, GradeUse>;
  return { ...use, source: `${use.source}；${source}`, byGrade };
}
