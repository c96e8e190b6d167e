import type { Place, ReadingNote } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import type { CheckResult } from "../engine.ts";
import { type Problem, SEVERITIES } from "../problem.ts";
import { ledgerLines } from "./ledger-text.ts";
import { documentLine, placeLine, printable, SEVERITY_NAMES } from "./wording.ts";

const EVIDENCE_SHOWN = 6;

function evidenceLines(evidence: readonly Place[]): string[] {
  const lines = evidence.slice(0, EVIDENCE_SHOWN).map((place) => `    对照：${placeLine(place)}`);
  const rest = evidence.length - lines.length;
  return rest > 0 ? [...lines, `    对照：另有 ${rest} 处`] : lines;
}

function problemLines(problem: Problem, number: number): string[] {
  const { arithmetic, likeliest, basis } = problem;
  return [
    `${number}. ${printable(problem.message)}`,
    ...problem.suspects.map((place) => `    ${placeLine(place)}`),
    ...evidenceLines(problem.evidence),
    ...(arithmetic === undefined ? [] : [`    算式：${printable(arithmetic)}`]),
    ...(likeliest === undefined ? [] : [`    最可能应为：${printable(likeliest)}`]),
    ...(basis === undefined ? [] : [`    依据：${printable(basis)}`]),
    `    规则：${problem.rule}　编号：${problem.id}`,
  ];
}

/** The problems under their severities, numbered through. */
function problemSections(problems: readonly Problem[]): string[] {
  let number = 0;
  return SEVERITIES.flatMap((severity) => {
    const of = problems.filter((problem) => problem.severity === severity);
    if (of.length === 0) return [];
    const lines = of.flatMap((problem) => {
      number += 1;
      return problemLines(problem, number);
    });
    return ["", `${SEVERITY_NAMES[severity]} ${of.length} 个`, ...lines];
  });
}

function noteLine({ message, page }: ReadingNote): string {
  return `注意：${page === undefined ? "" : `第 ${page} 页，`}${printable(message)}`;
}

/** The result of one document for a person at the terminal, in Chinese; ends with a line break. */
export function textReport(document: Understanding, result: CheckResult): string {
  const { disclosure, kind, year, body, figures } = document;
  const { problems, ledger, relationsHeld } = result;
  const lines = [
    printable(disclosure.file),
    printable(documentLine(kind, year, body)),
    ...(disclosure.notes ?? []).map(noteLine),
    `识别数字 ${figures.length} 个，核对成立的关系 ${relationsHeld} 项${problems.length === 0 ? "，没有发现问题" : ""}`,
    ...problemSections(problems),
    "",
    "核对台账",
    ...ledgerLines(ledger),
  ];
  return `${lines.join("\n")}\n`;
}
