import {
  absFen,
  exactly,
  type Fen,
  fen,
  gap,
  intervalOf,
  type MoneyInterval,
  meets,
  negateFen,
  negateInterval,
  subtractFen,
  subtractIntervals,
  sumFen,
  sumIntervals,
  ZERO_FEN,
} from "../../amount/index.ts";
import { printConcept } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { ChangeClaim, SumRelation, Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { canonicalIn, isComplete } from "../relations/canonical.ts";
import { describeFigure, likeFigure, placesOfFigures } from "../relations/describe.ts";
import type { Equation } from "../relations/equation.ts";
import { amountOf } from "../relations/sum.ts";
import { siteKey } from "../relations/trust.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "change-additivity",
  title: "总额的增减额等于各分项增减额之和",
  category: "accuracy",
  severity: "error",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）关于说明收支增减变化情况的要求",
};

/** A stated change with its sign; `signed` is null when the text leaves the direction open (增减少). */
interface StatedChange {
  readonly figure: Figure;
  readonly signed: Fen | null;
  readonly interval: MoneyInterval;
}

function statedChange({ change, direction, level }: ChangeClaim): StatedChange | null {
  if (direction === "unchanged" && level) return { figure: level, signed: ZERO_FEN, interval: exactly(ZERO_FEN) };
  const amount = change && amountOf(change);
  if (!change || !amount) return null;
  const interval = amount.fen === 0 ? exactly(ZERO_FEN) : intervalOf(amount);
  if (amount.fen === 0) return { figure: change, signed: ZERO_FEN, interval };
  if (direction === "unresolved") return { figure: change, signed: null, interval };
  const falls = direction === "decrease";
  return {
    figure: change,
    signed: falls ? negateFen(amount.fen) : amount.fen,
    interval: falls ? negateInterval(interval) : interval,
  };
}

/** Finds the change that the document states for a level: at the level itself, or where it stands again. */
function changesOf(document: Understanding): (level: Figure) => StatedChange | undefined {
  const canonical = canonicalIn(document);
  const bySite = new Map<string, StatedChange>();
  const byConcept = new Map<string, StatedChange>();
  for (const claim of document.claims) {
    if (claim.type !== "change" || !claim.level) continue;
    const change = statedChange(claim);
    if (!change) continue;
    bySite.set(siteKey(claim.level), change);
    if (isComplete(claim.level.concept)) byConcept.set(printConcept(canonical(claim.level.concept)), change);
  }
  return (level) => bySite.get(siteKey(level)) ?? byConcept.get(printConcept(canonical(level.concept)));
}

type Judgement = "held" | Finding | null;

function judge(relation: SumRelation, changeOf: (level: Figure) => StatedChange | undefined): Judgement {
  const total = changeOf(relation.total);
  const parts = relation.parts.map(changeOf);
  if (total?.signed === undefined || total.signed === null || parts.some((part) => part === undefined)) return null;
  const stated = parts as StatedChange[];
  const open = stated.filter(({ signed }) => signed === null);
  if (open.length > 1 || stated.length < 2) return null;
  const known = stated.filter(({ signed }) => signed !== null);
  const rest = subtractIntervals(total.interval, sumIntervals(known.map(({ interval }) => interval)));
  const remainder = subtractFen(total.signed, sumFen(known.map(({ signed }) => signed as Fen)));
  const [undecided] = open;
  if (!undecided) {
    return gap(rest, exactly(ZERO_FEN)) <= stated.length ? "held" : findingOf(relation, total, stated, null, remainder);
  }
  if (meets(rest, undecided.interval) || meets(rest, negateInterval(undecided.interval))) return "held";
  return findingOf(relation, total, stated, undecided, remainder);
}

function signedText(amount: Fen, like: Figure): string {
  return `${amount < 0 ? "减少" : "增加"} ${likeFigure(absFen(amount), like)}`;
}

/** The stated changes as one sum; null where one has no sign, or is only said to be nothing (持平). */
function equationOf(total: StatedChange, parts: readonly StatedChange[]): Equation | null {
  const all = [total, ...parts];
  if (all.some(({ figure, signed }) => signed === null || absFen(signed) !== amountOf(figure)?.fen)) return null;
  const terms = all.map(({ figure, signed }) => ({
    figure,
    negative: (signed ?? 0) < 0 === (figure !== total.figure),
  }));
  return { type: "sum", terms, slack: fen(parts.length) };
}

function findingOf(
  relation: SumRelation,
  total: StatedChange,
  parts: readonly StatedChange[],
  undecided: StatedChange | null,
  remainder: Fen,
): Finding {
  const equation = undecided ? null : equationOf(total, parts);
  const addends = parts.map(({ figure, signed }) =>
    signed === null
      ? `（${describeFigure(figure)}，方向不明）`
      : `${signed < 0 ? "−" : "+"}${likeFigure(absFen(signed), figure)}`,
  );
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `各分项的增减额相加不等于总额的增减额：${relation.label}`,
    suspects: placesOfFigures(undecided ? [undecided.figure] : [...parts.map(({ figure }) => figure), total.figure]),
    evidence: placesOfFigures(
      undecided ? [total.figure, ...parts.filter((part) => part !== undecided).map(({ figure }) => figure)] : [],
    ),
    arithmetic: `${addends.join(" ")}，总额为 ${signedText(total.signed ?? ZERO_FEN, total.figure)}`,
    ...(undecided ? { likeliest: signedText(remainder, undecided.figure) } : {}),
    basis: meta.basis,
    key: `${relation.label}|${remainder}`,
    figures: [total.figure, ...parts.map(({ figure }) => figure)],
    ...(equation && { equation }),
  };
}

/** Changes add up as the amounts do: Δ of a total is the sum of the Δ of its parts, wherever all of them are stated. */
export const changeAdditivity: Rule = {
  meta,
  check: (document) => {
    const changeOf = changesOf(document);
    const judged = document.relations
      .filter(({ exhaustive, axis }) => exhaustive && axis === "sentence")
      .map((relation) => judge(relation, changeOf))
      .filter((judgement) => judgement !== null);
    if (judged.length === 0) return { state: "undecided", missing: "没有总额与全部分项都写明增减额的说明" };
    const findings = judged.filter((judgement) => judgement !== "held");
    return { state: "judged", held: judged.length - findings.length, findings };
  },
};
