import { type Count, countsIn, describeCount, placesOfCount } from "../counts/breakdown.ts";
import type { Finding } from "../finding.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";

const meta: RuleMeta = {
  id: "headcount",
  title: "编制与人员的合计数等于各类之和，在职不超过编制",
  category: "accuracy",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于公开部门机构设置情况的要求",
};

const ESTABLISHMENT = /编制/;
const TOTAL_ESTABLISHMENT =
  /(?:共有|核定|现有|人员)?编制(?:人数|总数|数|人员)?(?:小计|合计|总数)?(?:为|共)?$|(?:共|核定)(?:有)?编制/;
const PART_ESTABLISHMENT = /(?:行政|参照公务员|参公|事业|全部补助|全额|差额|自收自支|工勤|政法)(?:.{0,10})编制/;
const IN_SERVICE = /在职(?:人员|人数|职工)?(?:小计|合计|实有人数|实有数|实有)?$/;
const PART_IN_SERVICE = /(?:行政|参照公务员|参公|事业|全部补助|工勤)(?:.{0,12})(?:在职人数|人员|人数)$/;
const ACTUAL = /实有(?:人数|人员)(?:小计|合计|总数)?$/;
const OTHERS = /^(?:离休|退休|退职)(?:人员|人数)?(?:小计|实有数)?$/;
const SURVIVORS = /遗属/;

/** A list of as many categories, or one that names its zeros, leaves none out. */
const COMPLETE = 4;

interface People {
  readonly establishment: Count | undefined;
  readonly establishmentParts: readonly Count[];
  readonly inService: Count | undefined;
  readonly inServiceParts: readonly Count[];
  readonly actual: Count | undefined;
  readonly others: readonly Count[];
  readonly survivors: readonly Count[];
}

function peopleIn(passages: readonly Passage[]): People {
  const counts = passages.flatMap((passage) =>
    ESTABLISHMENT.test(passage.text) || /在职/.test(passage.text) ? countsIn(passage, "人") : [],
  );
  const establishment = counts.find(({ label }) => TOTAL_ESTABLISHMENT.test(label) && !PART_ESTABLISHMENT.test(label));
  const inService = counts.find(({ label }) => IN_SERVICE.test(label));
  return {
    establishment,
    establishmentParts: counts.filter(({ label }) => PART_ESTABLISHMENT.test(label)),
    inService,
    inServiceParts: counts.filter(({ label }) => PART_IN_SERVICE.test(label) && !ESTABLISHMENT.test(label)),
    actual: counts.find(({ label }) => ACTUAL.test(label) && !/在职|退休|离休/.test(label)),
    others: counts.filter(({ label }) => OTHERS.test(label)),
    survivors: counts.filter(({ label }) => SURVIVORS.test(label)),
  };
}

function total(counts: readonly Count[]): number {
  return counts.reduce((sum, { value }) => sum + value, 0);
}

function sumFinding(whole: Count, parts: readonly Count[], what: string): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `${what}与各类之和不相等`,
    suspects: placesOfCount(whole),
    evidence: parts.flatMap(placesOfCount),
    arithmetic: `${parts.map(({ value }) => value).join(" + ")} = ${total(parts)}，文中为 ${whole.value}`,
    likeliest: `${total(parts)} 人`,
    basis: meta.basis,
    key: `${what}|${whole.value}|${total(parts)}`,
  };
}

type Judgement = Finding | "held" | null;

function judgeSum(whole: Count | undefined, parts: readonly Count[], what: string): Judgement {
  if (!whole || parts.length < 2) return null;
  if (total(parts) === whole.value) return "held";
  const complete = parts.some(({ value }) => value === 0) || parts.length >= COMPLETE;
  return complete || total(parts) > whole.value ? sumFinding(whole, parts, what) : null;
}

/** 实有人数 is in-service alone, or with the retired, or with survivors too: regions differ. */
function judgeActual({ actual, inService, others, survivors }: People): Judgement {
  if (!actual || !inService || others.length === 0) return null;
  const known = [inService.value, inService.value + total(others), inService.value + total(others) + total(survivors)];
  if (known.includes(actual.value)) return "held";
  return sumFinding(actual, [inService, ...others], "实有人数");
}

function judgeStrength({ establishment, inService }: People): Judgement {
  if (!establishment || !inService || establishment.value === 0) return null;
  if (inService.value <= establishment.value) return "held";
  return {
    rule: meta.id,
    severity: "warning",
    message: `在职人数多于编制数：${describeCount(inService)} 人，${describeCount(establishment)} 人`,
    suspects: [...placesOfCount(establishment), ...placesOfCount(inService)],
    evidence: [],
    arithmetic: `${inService.value} > ${establishment.value}`,
    likeliest: "核对编制数，或者说明超编的原因（如工勤编制未列）",
    basis: meta.basis,
    key: `超编|${inService.value}|${establishment.value}`,
  };
}

/** Staff adds up: establishment and actual staff by category, and nobody in service beyond the establishment. */
export const headcount: Rule = {
  meta,
  check: (document) => {
    const people = peopleIn(passagesOf(document.disclosure).filter(({ kind }) => kind === "paragraph"));
    const judged = [
      judgeSum(people.establishment, people.establishmentParts, "编制数"),
      judgeSum(people.inService, people.inServiceParts, "在职人数"),
      judgeActual(people),
      judgeStrength(people),
    ].filter((judgement) => judgement !== null);
    if (judged.length === 0) return { state: "notApplicable", why: "文中没有可以核对的编制和人员数" };
    const findings = judged.filter((judgement) => judgement !== "held");
    return { state: "judged", held: judged.length - findings.length, findings };
  },
};
