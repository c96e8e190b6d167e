import {
  type Fen,
  gap,
  intervalOf,
  type PrintedAmount,
  subtractFen,
  sumFen,
  sumIntervals,
  ZERO_FEN,
} from "../../amount/index.ts";
import { ALL, FUND_TREE, liesUnder } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import type { Finding, Outcome } from "../finding.ts";
import { agree } from "../relations/agreement.ts";
import { describeFigure, likeFigure, nameOfFigure, placesOfFigures } from "../relations/describe.ts";
import { internalTransfers } from "../relations/internal-transfers.ts";
import { isSameMember, membersOf } from "../relations/members.ts";
import { indexLevels, type Levels, levelsOf } from "../relations/other-document.ts";
import { amountOf } from "../relations/sum.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { notUsable } from "../sources.ts";

const meta: RuleMeta = {
  id: "department-equals-units",
  title: "部门的数字等于所属单位汇总",
  category: "accuracy",
  severity: "error",
  basis:
    "《中华人民共和国预算法》第八条、《地方预决算公开操作规程》（财预〔2016〕143号）关于部门预算由本部门及所属单位预算组成的规定",
};

/** A unit of the department, with what it publishes and what the department's document says of it. */
interface Unit {
  readonly name: string;
  readonly document: Understanding;
  readonly published: Levels;
  /** Rows of the department's tables that name the unit. */
  readonly rows: Levels;
}

function unitOf(document: Understanding, department: Understanding): Unit {
  const name = document.body ?? document.disclosure.file;
  const rows = department.figures.filter(({ concept: { entity, scope } }) => {
    return entity !== undefined && (scope === "unit" || scope === "headquarters") && isSameMember(entity, name);
  });
  return { name, document, published: levelsOf(document.body, [document]), rows: indexLevels(rows) };
}

interface Judged {
  readonly held: number;
  readonly findings: readonly Finding[];
}

function rowFinding({ name }: Unit, row: Figure, own: Figure): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `部门文件里${name}的数字与该单位公开的不一致：${nameOfFigure(row)}`,
    suspects: placesOfFigures([row, own]),
    evidence: [],
    arithmetic: `部门文件为 ${describeFigure(row)}，单位公开为 ${describeFigure(own)}`,
    basis: meta.basis,
    key: `${name}|${describeFigure(row)}|${describeFigure(own)}`,
    figures: [row],
  };
}

/** What the department's tables say of a unit is what the unit publishes. */
function judgeRows(unit: Unit): Judged {
  const findings: Finding[] = [];
  let held = 0;
  for (const [concept, row] of unit.rows) {
    const own = unit.published.get(concept);
    if (!row || !own || !amountOf(row) || !amountOf(own)) continue;
    if (agree(row, own)) held += 1;
    else findings.push(rowFinding(unit, row, own));
  }
  return { held, findings };
}

interface Sum {
  readonly concept: string;
  readonly total: Figure;
  readonly parts: readonly Figure[];
}

/** The concepts that the department and each of its units state; a unit that says nothing of one is not taken for zero. */
function sumsOf(department: Levels, units: readonly Unit[]): Sum[] {
  const sums: Sum[] = [];
  for (const [concept, total] of department) {
    const parts = units.flatMap(({ published }) => published.get(concept) ?? []);
    if (total && parts.length === units.length) sums.push({ concept, total, parts });
  }
  return sums;
}

/** Whose amounts explain the difference: the one unit whose amount is the difference (left out, or counted twice). */
function explains(sum: Sum, difference: Fen, units: readonly Unit[]): Unit | undefined {
  const same = units.filter((_, at) => {
    const part = sum.parts[at];
    return difference !== 0 && part !== undefined && amountOf(part)?.fen === Math.abs(difference);
  });
  return same.length === 1 ? same[0] : undefined;
}

function offBy(total: PrintedAmount, parts: readonly PrintedAmount[]): Fen {
  return subtractFen(total.fen, sumFen(parts.map(({ fen }) => fen)));
}

function sumFinding(sum: Sum, difference: Fen, units: readonly Unit[]): Finding {
  const added = subtractFen(amountOf(sum.total)?.fen ?? ZERO_FEN, difference);
  const culprit = explains(sum, difference, units);
  const hint = culprit ? `，差额正好是${culprit.name}的数` : "";
  const terms = sum.parts.map((part, at) => `${units[at]?.name ?? ""} ${describeFigure(part)}`);
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `部门的数字不等于所属单位之和：${nameOfFigure(sum.total)}${hint}`,
    suspects: placesOfFigures([sum.total]),
    evidence: placesOfFigures(sum.parts),
    arithmetic: `${terms.join(" + ")} = ${likeFigure(added, sum.total)}，部门为 ${describeFigure(sum.total)}`,
    likeliest: likeFigure(added, sum.total),
    basis: meta.basis,
    key: `sum|${difference}`,
    figures: [sum.total],
  };
}

const WITH_TRANSFERS = new Set(["income", "incomeTotal", "expenditure", "expenditureTotal"]);

/** Only totals of all funds, and money that is no fiscal appropriation, hold what the department and its units pay each other. */
function holdsTransfers({ concept: { measure = "", fund = "" } }: Figure): boolean {
  return WITH_TRANSFERS.has(measure) && (fund === ALL || liesUnder(FUND_TREE, fund, "nonFiscal"));
}

/**
 * The department is the sum of its units. Money that they pay each other is in the units' totals of all funds and may be
 * eliminated from the department's, wholly or, where it stays within one body, in part.
 */
function judgeSums(department: Understanding, units: readonly Unit[], explained: ReadonlySet<number>): Judged {
  const between = sumFen([...units.map(({ document }) => internalTransfers(document))]);
  const findings: Finding[] = [];
  let held = 0;
  for (const sum of sumsOf(levelsOf(department.body, [department]), units)) {
    const total = amountOf(sum.total);
    const amounts = sum.parts.flatMap((part) => amountOf(part) ?? []);
    if (!total || amounts.length < sum.parts.length || [total, ...amounts].every(({ fen }) => fen === 0)) continue;
    const added = sumIntervals(amounts.map(intervalOf));
    const stated = intervalOf(total);
    const surplus = added.hi - stated.lo;
    const eliminated = holdsTransfers(sum.total) && surplus >= 0 && added.lo - stated.hi <= between;
    if (gap(stated, added) <= amounts.length || eliminated) held += 1;
    else if (!explained.has(offBy(total, amounts))) findings.push(sumFinding(sum, offBy(total, amounts), units));
  }
  return { held, findings };
}

/** By how much units' rows differ from what they publish, in fen: a sum that is off by as much needs no finding of its own. */
function differences(units: readonly Unit[]): Set<number> {
  const found = new Set<number>();
  for (const { rows, published } of units) {
    for (const [concept, row] of rows) {
      const other = published.get(concept);
      const [listed, own] = [row && amountOf(row), other && amountOf(other)];
      if (listed && own && listed.fen !== own.fen) found.add(subtractFen(listed.fen, own.fen));
    }
  }
  return found;
}

function missingOf(members: readonly string[], units: readonly Unit[]): string | null {
  if (members.length === 0) return "部门文件没有列出预算单位构成，不能判断所属单位是否齐全";
  const missing = members.filter((member) => !units.some(({ name }) => isSameMember(member, name)));
  return missing.length === 0 ? null : `所属单位的文件没有全部提供，未核对汇总数，缺：${missing.join("、")}`;
}

function withoutUnits(members: readonly string[], missing: string): Outcome {
  if (members.length === 1) return { state: "notApplicable", why: "部门只由本级组成，没有要汇总的单位" };
  return { state: "undecided", missing };
}

/** The department's figures are those of its units added up, less what they pay each other. */
export const departmentEqualsUnits: Rule = {
  meta,
  check: (document, sources) => {
    if (document.kind !== "departmentBudget" && document.kind !== "departmentFinalAccounts") {
      return { state: "notApplicable", why: "不是部门的文件" };
    }
    const members = membersOf(document);
    if (sources.units.length === 0) {
      const none = "没有提供所属单位的公开文件，未核对部门与所属单位的汇总关系";
      return withoutUnits(members, notUsable(sources, "units", "提供的所属单位文件", none));
    }
    const units = sources.units.map((unit) => unitOf(unit, document));
    const rows = units.map(judgeRows);
    const missing = missingOf(members, units);
    const sums = missing === null ? judgeSums(document, units, differences(units)) : { held: 0, findings: [] };
    const held = rows.reduce((sum, row) => sum + row.held, sums.held);
    const findings = [...rows.flatMap((row) => row.findings), ...sums.findings];
    if (findings.length === 0 && missing !== null) {
      return {
        state: "undecided",
        missing: held > 0 ? `${missing}；已提供的单位有 ${held} 项与部门文件一致` : missing,
      };
    }
    if (held + findings.length === 0) return { state: "undecided", missing: "部门和各所属单位没有口径相同的数字" };
    return { state: "judged", held, findings };
  },
};
