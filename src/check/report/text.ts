import { noteSentences, type Place } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import type { Correction } from "../diagnosis/index.ts";
import type { CheckResult } from "../engine.ts";
import { type Problem, SEVERITIES } from "../problem.ts";
import { isSettled, type WaiverKind } from "../waivers/index.ts";
import { ledgerLines } from "./ledger-text.ts";
import { documentLine, placeLine, printable, SEVERITY_NAMES, WAIVER_NAMES } from "./wording.ts";

const EVIDENCE_SHOWN = 6;

function evidenceLines(evidence: readonly Place[], file: string): string[] {
  const lines = evidence.slice(0, EVIDENCE_SHOWN).map((place) => `    对照：${placeLine(place, file)}`);
  const rest = evidence.length - lines.length;
  return rest > 0 ? [...lines, `    对照：另有 ${rest} 处`] : lines;
}

const ALTERNATIVES_SHOWN = 6;

function correctionText({ places: [place], value }: Correction, file: string): string {
  const where = place ? placeLine(place, file) : "";
  return value === undefined ? `${where} 有误` : `${where} 应为 ${printable(value)}`;
}

/** The other corrections that would do: there is no telling which of the numbers is wrong. */
function alternativeLines({ alternatives = [] }: Problem, file: string): string[] {
  const lines = alternatives
    .slice(0, ALTERNATIVES_SHOWN)
    .map((corrections) => `    也可能是：${corrections.map((each) => correctionText(each, file)).join("，并且 ")}`);
  const rest = alternatives.length - lines.length;
  return rest > 0 ? [...lines, `    也可能是：另有 ${rest} 种改法`] : lines;
}

function waiverLines({ waiver, identities: [{ about }] }: Problem): string[] {
  if (!waiver) return [];
  const { kind, reason, role, expires, expired } = waiver;
  const state = expired
    ? `${WAIVER_NAMES[kind]}于 ${expires} 到期，重新计为问题`
    : `${WAIVER_NAMES[kind]}至 ${expires}`;
  return [`    ${state}：${printable(reason)}（${printable(role)}）`, `    对象：${printable(about)}`];
}

function problemLines(problem: Problem, number: number, file: string): string[] {
  const { arithmetic, likeliest, basis } = problem;
  return [
    `${number}. ${printable(problem.message)}`,
    ...problem.suspects.map((place) => `    ${placeLine(place, file)}`),
    ...evidenceLines(problem.evidence, file),
    ...(arithmetic === undefined ? [] : [`    算式：${printable(arithmetic)}`]),
    ...(likeliest === undefined ? [] : [`    最可能应为：${printable(likeliest)}`]),
    ...alternativeLines(problem, file),
    ...(basis === undefined ? [] : [`    依据：${printable(basis)}`]),
    ...waiverLines(problem),
    `    规则：${problem.rule}　编号：${problem.id}`,
  ];
}

interface Group {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** What counts by severity, then what was waived, then what is in dispute. */
function groupsOf(problems: readonly Problem[]): Group[] {
  const open = problems.filter((problem) => !isSettled(problem));
  const settled = (kind: WaiverKind) => problems.filter((each) => isSettled(each) && each.waiver?.kind === kind);
  return [
    ...SEVERITIES.map((severity) => ({
      name: SEVERITY_NAMES[severity],
      problems: open.filter((problem) => problem.severity === severity),
    })),
    { name: WAIVER_NAMES.waive, problems: settled("waive") },
    { name: WAIVER_NAMES.dispute, problems: settled("dispute") },
  ];
}

/** The problems of a file under their severities, numbered through. */
function problemSections(problems: readonly Problem[], file: string): string[] {
  let number = 0;
  return groupsOf(problems).flatMap(({ name, problems: of }) => {
    if (of.length === 0) return [];
    const lines = of.flatMap((problem) => {
      number += 1;
      return problemLines(problem, number, file);
    });
    return ["", `${name} ${of.length} 个`, ...lines];
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
