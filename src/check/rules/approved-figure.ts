import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { agree } from "../relations/agreement.ts";
import { describeFigure, nameOfFigure, placesOfFigures } from "../relations/describe.ts";
import { equality } from "../relations/equations.ts";
import { figuresAbout, levelsOf } from "../relations/other-document.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { NO_SOURCES, notUsable } from "../sources.ts";

const meta: RuleMeta = {
  id: "approved-figure",
  title: "公开的数字与批复一致",
  category: "accuracy",
  severity: "error",
  basis: "《预算法》第十四条、第五十二条（部门预算经批复后公开）",
};

function findingOf(figure: Figure, approved: Figure): Finding {
  return {
    rule: meta.id,
    severity: meta.severity,
    message: `公开的数字与批复不一致：${nameOfFigure(figure)}`,
    suspects: placesOfFigures([figure]),
    evidence: placesOfFigures([approved]),
    arithmetic: `公开为 ${describeFigure(figure)}，批复为 ${describeFigure(approved)}`,
    likeliest: describeFigure(approved),
    basis: meta.basis,
    key: `${describeFigure(figure)}|${describeFigure(approved)}|${nameOfFigure(figure)}`,
    figures: [figure],
    equation: equality(figure, approved, [approved]),
  };
}

function whyNot({ year, body }: Understanding, approved: Understanding): string {
  if (approved.year !== null && year !== null && approved.year !== year) return `是${approved.year}年的`;
  if (approved.body !== null && body !== null && levelsOf(body, [approved]).size === 0) return `是${approved.body}的`;
  return "没有口径相同的数字";
}

/** Why no figure could be compared, for each of the approvals. */
function whyNothing(document: Understanding, approved: readonly Understanding[]): string {
  const unused = approved.map((one) => ({
    role: "approved" as const,
    file: one.disclosure.file,
    why: whyNot(document, one),
  }));
  return notUsable({ ...NO_SOURCES, unused }, "approved", "批复表里没有找到本单位口径相同的数字，", "");
}

/** Every published figure that the approval contains equals it. The approval is never the wrong side. */
export const approvedFigure: Rule = {
  meta,
  check: (document, { approved }) => {
    if (approved.length === 0) return { state: "undecided", missing: "没有提供批复表，未核对公开数与批复数是否一致" };
    const approvedOf = figuresAbout(document.body, approved);
    const findings: Finding[] = [];
    let held = 0;
    for (const figure of document.figures) {
      const source = figure.concept.kind === "level" ? approvedOf(figure.concept) : undefined;
      if (!source) continue;
      if (agree(figure, source)) held += 1;
      else findings.push(findingOf(figure, source));
    }
    if (held + findings.length === 0) return { state: "undecided", missing: whyNothing(document, approved) };
    return { state: "judged", held, findings };
  },
};
