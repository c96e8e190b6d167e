import type { Book, Indicator, Performance, Project } from "../../book/index.ts";
import { type IndicatorValue, parseIndicatorValue } from "../../perform/index.ts";

/** An indicator with its place and what its target was understood as. */
export interface PlacedIndicator {
  readonly path: string;
  readonly indicator: Indicator;
  /** The name, as comparisons want it. */
  readonly title: string;
  /** Null for a dash or a blank. */
  readonly target: IndicatorValue | null;
}

/** The targets of the whole body or of a project. */
export interface TargetSet {
  readonly path: string;
  /** What messages call it: 部门整体, 项目“值班”. */
  readonly label: string;
  /** Null for the whole body. */
  readonly project: Project | null;
  readonly performance: Performance;
  /** All indicators, long-term ones among them. */
  readonly all: readonly PlacedIndicator[];
  /** Those of the year. */
  readonly annual: readonly PlacedIndicator[];
}

function targetSet(project: Project | null, performance: Performance, path: string): TargetSet {
  const all = performance.indicators.map(
    (indicator, index): PlacedIndicator => ({
      path: `${path}.indicators[${index}]`,
      indicator,
      title: indicator.name,
      target: parseIndicatorValue(indicator.target),
    }),
  );
  const annual = all.filter(({ indicator }) => indicator.term !== "longTerm");
  return { path, label: project ? `项目“${project.name}”` : "部门整体", project, performance, all, annual };
}

/** The targets of a book: of the whole body first, then of every project that has any. Withheld projects are left out. */
export function targetSetsOf({ performance, projects }: Book): readonly TargetSet[] {
  return [
    ...(performance ? [targetSet(null, performance, "performance")] : []),
    ...projects.flatMap((project, index) =>
      project.performance && !project.withheld
        ? [targetSet(project, project.performance, `projects[${index}].performance`)]
        : [],
    ),
  ];
}
