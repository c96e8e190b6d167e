/** What regions and years demand of targets, each with its source. */
export interface DesignParameters {
  readonly id: string;
  readonly source: string;
  /** The first year that they hold for. */
  readonly from: number;
  /** The beginnings of the region codes that they hold for; "" for all that have none of their own. */
  readonly regions: readonly string[];
  /** Points of a hundred that the execution rate of the budget takes; the indicators share the rest. */
  readonly executionWeight: number;
  /** The first levels that a project needs; cost may stand among the outputs. */
  readonly levels: readonly ("产出" | "成本" | "效益" | "满意度")[];
}

/** The demands that are known. */
export const DESIGN_PARAMETERS: readonly DesignParameters[] = [
  {
    id: "national",
    source: "财预〔2020〕10号：产出、效益、满意度指标，预算执行率 10 分",
    from: 2020,
    regions: [""],
    executionWeight: 10,
    levels: ["产出", "效益", "满意度"],
  },
  {
    id: "national",
    source: "财预〔2021〕101号：成本、产出、效益、满意度指标，预算执行率 10 分",
    from: 2022,
    regions: [""],
    executionWeight: 10,
    levels: ["产出", "成本", "效益", "满意度"],
  },
  {
    id: "wuhan",
    source: "武汉市区级项目申报表：产出 40、效益 20、满意度 20，预算执行率 20 分，不设成本指标",
    from: 2020,
    regions: ["4201"],
    executionWeight: 20,
    levels: ["产出", "效益", "满意度"],
  },
  {
    id: "indicatorsOnly",
    source: "执行率不另计分的地方：各项指标合计 100 分",
    from: 2020,
    regions: [],
    executionWeight: 0,
    levels: ["产出", "成本", "效益", "满意度"],
  },
];

function latest(candidates: readonly DesignParameters[], year: number): DesignParameters | undefined {
  return candidates.filter(({ from }) => from <= year).sort((a, b) => b.from - a.from)[0];
}

/**
 * The demands that hold for a region and a year: those of the longest matching code, else the national ones.
 * @param region code of the region, 420103; undefined when it is not known
 * @throws RangeError for a year before all of them
 */
export function designParametersFor(region: string | undefined, year: number): DesignParameters {
  const lengths = DESIGN_PARAMETERS.flatMap(({ regions }) => regions.filter((code) => (region ?? "").startsWith(code)));
  for (const code of [...new Set(lengths)].sort((a, b) => b.length - a.length)) {
    const found = latest(
      DESIGN_PARAMETERS.filter(({ regions }) => regions.includes(code)),
      year,
    );
    if (found) return found;
  }
  throw new RangeError(`没有 ${year} 年的绩效目标设置要求`);
}

/** The demands of an id. @throws RangeError when there are none for the year */
export function designParametersOf(id: string, year: number): DesignParameters {
  const found = latest(
    DESIGN_PARAMETERS.filter((each) => each.id === id),
    year,
  );
  if (!found) throw new RangeError(`没有 ${id} 在 ${year} 年的绩效目标设置要求`);
  return found;
}
