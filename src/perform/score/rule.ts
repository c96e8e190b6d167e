/** How the points of an indicator are given (指标赋分规则). */
export const SCORING_METHODS = ["proportional", "direct", "graded", "satisfaction"] as const;

export type ScoringMethod = (typeof SCORING_METHODS)[number];

const WORDS: readonly (readonly [RegExp, ScoringMethod])[] = [
  [/满意度/, "satisfaction"],
  [/评判等级|等级赋分|分档|分级/, "graded"],
  [/直接赋分|是否|达标/, "direct"],
  [/比例|完成率|完成情况/, "proportional"],
];

/** The method that a form names (按照完成比例赋分, 直接赋分, 按评判等级赋分, 满意度赋分); null for other words. */
export function scoringMethodOf(text: string): ScoringMethod | null {
  return WORDS.find(([pattern]) => pattern.test(text.replace(/\s+/g, "")))?.[1] ?? null;
}

/** What regions and years settle differently, each with the document that it comes from. */
export interface ScoringParameters {
  readonly id: string;
  /** Where the settings come from. */
  readonly source: string;
  /** The first year that they hold for. */
  readonly from: number;
  /** The beginnings of the region codes that they hold for; "" for all that have none of their own. */
  readonly regions: readonly string[];
  /** Points of a hundred for the execution rate of the budget (预算执行率分值). */
  readonly executionWeight: number;
  /** How an exceeded upper limit loses points: by how far it is exceeded, or by target ÷ actual. */
  readonly exceeded: "linear" | "ratio";
  /** Completion in percent below which an indicator gets nothing (及格门槛); 0 for none. */
  readonly passMark: number;
  /** The lower bounds of the upper and the middle grade, in percent of the points. */
  readonly grades: readonly [upper: number, middle: number];
  /** Satisfaction in percent with the share of points that it earns, best first. */
  readonly satisfaction: readonly (readonly [atLeast: number, share: number])[];
  /** Whether satisfaction that reaches its target earns all points whatever its band. */
  readonly satisfactionByTarget: boolean;
  /** Total from which on the result is 优, 良, 中. */
  readonly results: readonly [excellent: number, good: number, fair: number];
}

const COMMON = {
  exceeded: "linear",
  passMark: 0,
  grades: [80, 60],
  satisfaction: [
    [90, 100],
    [80, 80],
    [60, 50],
  ],
  satisfactionByTarget: true,
  results: [90, 80, 60],
} as const;

/** The settings that are known; the first is that of the Ministry of Finance. */
export const SCORING_PARAMETERS: readonly ScoringParameters[] = [
  {
    ...COMMON,
    id: "national",
    regions: [""],
    source: "财预〔2020〕10号《项目支出绩效评价管理办法》",
    from: 2020,
    executionWeight: 10,
  },
  {
    ...COMMON,
    id: "wuhan",
    regions: ["4201"],
    source: "武汉市区级项目自评表（执行率 20 分）",
    from: 2020,
    executionWeight: 20,
    grades: [80, 50],
  },
];

/** The settings of an id for a year. @throws RangeError when there are none. */
export function scoringParameters(id = "national", year = 9999): ScoringParameters {
  const found = SCORING_PARAMETERS.filter((each) => each.id === id && each.from <= year).sort(
    (a, b) => b.from - a.from,
  )[0];
  if (!found) throw new RangeError(`没有 ${id} 在 ${year} 年的赋分参数`);
  return found;
}

/**
 * The settings of a region for a year: those of its own, else the national ones.
 * @param region code of the region, 420103; undefined when it is not known
 * @throws RangeError for a year before all of them
 */
export function scoringParametersFor(region: string | undefined, year: number): ScoringParameters {
  const own = SCORING_PARAMETERS.find(
    ({ regions, from }) => from <= year && regions.some((code) => code !== "" && (region ?? "").startsWith(code)),
  );
  return own ?? scoringParameters("national", year);
}
