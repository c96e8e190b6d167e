import type { Book } from "../../book/index.ts";
import { type DesignIssue, GOALS } from "./issue.ts";
import type { DesignParameters } from "./parameters.ts";
import type { TargetSet } from "./target-set.ts";

/** What a project lacks among the levels that are demanded (财预〔2020〕10号, 财预〔2021〕101号). */
export function levelIssues({ project, label, path, annual }: TargetSet, parameters: DesignParameters): DesignIssue[] {
  if (!project || annual.length === 0) return [];
  const missing = parameters.levels.filter((level) =>
    annual.every(({ indicator: { level1, level2 } }) => !level1.includes(level) && !level2.includes(level)),
  );
  if (missing.length === 0) return [];
  return [
    {
      path: `${path}.indicators`,
      message: `${label}缺少${missing.map((level) => `${level}指标`).join("、")}`,
      severity: "warning",
      basis: parameters.source,
    },
  ];
}

/** Projects without any target, where the book has targets at all: goals come before money. */
export function withoutTargets({ projects, performance }: Book): DesignIssue[] {
  if (!performance && projects.every((project) => !project.performance)) return [];
  return projects.flatMap((project, index): DesignIssue[] =>
    project.withheld || (project.performance?.indicators.length ?? 0) > 0
      ? []
      : [
          {
            path: `projects[${index}].performance`,
            message: `项目“${project.name}”没有绩效指标`,
            severity: "warning",
            basis: GOALS,
          },
        ],
  );
}
