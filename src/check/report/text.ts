import { noteSentences, type Place } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import type { CheckResult } from "../engine.ts";
import { type Problem, SEVERITIES } from "../problem.ts";
import { ledgerLines } from "./ledger-text.ts";
import { documentLine, placeLine, printable, SEVERITY_NAMES } from "./wording.ts";

const EVIDENCE_SHOWN = 6;

function evidenceLines(evidence: readonly Place[], file: string): string[] {
  const lines = evidence.slice(0, EVIDENCE_SHOWN).map((place) => `    对照：${placeLine(place, file)}`);
  const rest = evidence.length - lines.length;
  return rest > 0 ? [...lines, `    对照：另有 ${rest} 处`] : lines;
}

function problemLines(problem: Problem, number: number, file: string): string[] {
  const { arithmetic, likeliest, basis } = problem;
  return [
    `${number}. ${printable(problem.message)}`,
    ...problem.suspects.map((place) => `    ${placeLine(place, file)}`),
    ...evidenceLines(problem.evidence, file),
    ...(arithmetic === undefined ? [] : [`    算式：${printable(arithmetic)}`]),
    ...(likeliest === undefined ? [] : [`    最可能应为：${printable(likeliest)}`]),
    ...(basis === undefined ? [] : [`    依据：${printable(basis)}`]),
    `    规则：${problem.rule}　编号：${problem.id}`,
  ];
}

/** The problems of a file under their severities, numbered through. */
function problemSections(problems: readonly Problem[], file: string): string[] {
  let number = 0;
  return SEVERITIES.flatMap((severity) => {
    const of = problems.filter((problem) => problem.severity === severity);
    if (of.length === 0) return [];
    const lines = of.flatMap((problem) => {
      number += 1;
      return problemLines(problem, number, file);
    });
    return ["", `${SEVERITY_NAMES[severity]} ${of.length} 个`, ...lines];
  });
}

/** A document without figures may be a scan or no budget at all: that nothing was found in it says nothing about it. */
function outcomeLine(figures: number, held: number, problems: number): string {
  if (figures === 0 && held === 0 && problems === 0) return "没有识别出数字，金额未作核对";
  return `识别数字 ${figures} 个，核对成立的关系 ${held} 项${problems === 0 ? "，没有发现问题" : ""}`;
}

/** The result of one document for a person at the terminal, in Chinese; ends with a line break. */
export function textReport(document: Understanding, result: CheckResult): string {
  const { disclosure, kind, year, body, figures } = document;
  const { problems, ledger, relationsHeld } = result;
  const { file, files = [file] } = disclosure;
  const lines = [
    printable(files.join("、")),
    printable(documentLine(kind, year, body)),
    ...noteSentences(disclosure.notes ?? []).map((sentence) => `注意：${printable(sentence)}`),
    outcomeLine(figures.length, relationsHeld, problems.length),
    ...problemSections(problems, disclosure.file),
    "",
    "核对台账",
    ...ledgerLines(ledger),
  ];
  return `${lines.join("\n")}\n`;
}
