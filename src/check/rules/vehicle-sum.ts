import { parseAmountWithUnit } from "../../amount/index.ts";
import { type Count, countsIn, placesOfCount } from "../counts/breakdown.ts";
import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";

const meta: RuleMeta = {
  id: "vehicle-sum",
  title: "车辆总数和价值等于各类车辆之和",
  category: "accuracy",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于公开国有资产占用情况的要求",
};

const WHOLE = /(?:共有|占有|拥有|保有)?(?:公务用)?车辆?(?:总数|保有量|实有数|数量)?(?:共|计|共计|合计|为)?$/;
const PART = /用车|车辆|轿车|越野车|客车|货车|其他车/;
const FEWEST = 3;

interface Fleet {
  readonly whole: Count;
  readonly parts: readonly Count[];
}

/** 车辆 10 辆 …其中：一般公务用车 8 辆、执法执勤用车 2 辆: the list that goes through the kinds of vehicles. */
function fleetIn(passage: Passage): Fleet | null {
  const opener = /辆[^。]{0,40}?其中/.exec(passage.text);
  if (!opener) return null;
  const list = opener.index + opener[0].length;
  const sentenceEnd = passage.text.indexOf("。", list);
  const counts = countsIn(passage, "辆").filter(({ start }) => sentenceEnd < 0 || start < sentenceEnd);
  const whole = counts.find(({ label, end }) => end <= list && WHOLE.test(label));
  const parts = counts.filter(({ start, label }) => whole && start > whole.end && PART.test(label));
  return whole && parts.length >= FEWEST ? { whole, parts } : null;
}

/** The value behind a count: 10 辆，价值 192.63 万元. */
function valueBehind({ passage, end }: Count): number | null {
  const match = /^[，,]?价值(?:为|合计)?([\d,.]+(?:万元|元))/.exec(passage.text.slice(end, end + 30));
  return match?.[1] === undefined ? null : (parseAmountWithUnit(match[1])?.fen ?? null);
}

function finding(fleet: Fleet, what: string, arithmetic: string): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `车辆${what}与各类车辆之和不相等`,
    suspects: placesOfCount(fleet.whole),
    evidence: fleet.parts.flatMap(placesOfCount),
    arithmetic,
    basis: meta.basis,
    key: `${what}|${arithmetic}`,
  };
}

function judge(fleet: Fleet): (Finding | "held")[] {
  const { whole, parts } = fleet;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const numbers = `${parts.map(({ value }) => value).join(" + ")} = ${sum}，文中为 ${whole.value}`;
  const judged: (Finding | "held")[] = [sum === whole.value ? "held" : finding(fleet, "总数", numbers)];
  const values = [whole, ...parts].map(valueBehind);
  if (values.some((value) => value === null)) return judged;
  const [all = 0, ...each] = values as number[];
  const worth = each.reduce((total, value) => total + value, 0);
  judged.push(worth === all ? "held" : finding(fleet, "价值", "各类车辆的价值相加与总价值不相等"));
  return judged;
}

/** A list of vehicles by use adds up to their number and, where it gives them, to their value. */
export const vehicleSum: Rule = {
  meta,
  check: (document) => {
    const fleets = passagesOf(document.disclosure)
      .filter(({ kind }) => kind === "paragraph")
      .map(fleetIn)
      .filter((fleet) => fleet !== null);
    if (fleets.length === 0) return { state: "notApplicable", why: "文中没有按用途列出的车辆数" };
    const judged = fleets.flatMap(judge);
    const findings = judged.filter((judgement) => judgement !== "held");
    return { state: "judged", held: judged.length - findings.length, findings };
  },
};
