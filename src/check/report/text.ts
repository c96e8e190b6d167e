import { noteSentences, type Place } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { type Change, equalCorrections } from "../corrections.ts";
import type { CheckResult } from "../engine.ts";
import { type Problem, SEVERITIES } from "../problem.ts";
import { isSettled, type WaiverKind } from "../waivers/index.ts";
import { ledgerInBrief, ledgerLines } from "./ledger-text.ts";
import { documentLine, placeLine, printable, SEVERITY_NAMES, WAIVER_NAMES } from "./wording.ts";

const EVIDENCE_SHOWN = 6;
const SUSPECTS_SHOWN = 12;

/** A place in words, with its quote. */
type PlaceText = (place: Place) => string;

/** Lines without repetition, the first few; what is left out is counted. */
function placeLines(places: readonly Place[], most: number, before: string, at: PlaceText): string[] {
  const distinct = [...new Set(places.map(at))];
  const rest = distinct.length - most;
  return [
    ...distinct.slice(0, most).map((line) => `    ${before}${line}`),
    ...(rest > 0 ? [`    ${before}另有 ${rest} 处`] : []),
  ];
}

const CORRECTIONS_SHOWN = 6;

function changeText({ place, others, value }: Change, at: PlaceText): string {
  const where = `${at(place)}${others > 0 ? ` 等 ${others + 1} 处` : ""}`;
  return value === undefined ? `${where} 有误` : `${where} 改为 ${printable(value)}`;
}

/** What the number should be; or the corrections of which any one would do: there is no telling which of the numbers is wrong. */
function correctionLines(problem: Problem, at: PlaceText): string[] {
  const corrections = equalCorrections(problem);
  const { likeliest } = problem;
  if (corrections.length === 0) return likeliest === undefined ? [] : [`    最可能应为：${printable(likeliest)}`];
  const lines = corrections
    .slice(0, CORRECTIONS_SHOWN)
    .map((changes) => `      ${changes.map((each) => changeText(each, at)).join("，同时 ")}`);
  const rest = corrections.length - lines.length;
  return [
    "    以下改法任选其一都能使数字相符，请核对后确定：",
    ...lines,
    ...(rest > 0 ? [`      或者改算式中其余 ${rest} 个数之一`] : []),
  ];
}

function waiverLines({ waiver, identities: [{ about }] }: Problem): string[] {
  if (!waiver) return [];
  const { kind, reason, role, expires, expired } = waiver;
  const state = expired
    ? `${WAIVER_NAMES[kind]}于 ${expires} 到期，重新计为问题`
    : `${WAIVER_NAMES[kind]}至 ${expires}`;
  return [`    ${state}：${printable(reason)}（${printable(role)}）`, `    对象：${printable(about)}`];
}

function problemLines(problem: Problem, number: number, at: PlaceText): string[] {
  const { arithmetic, basis } = problem;
  return [
    `${number}. ${printable(problem.message)}`,
    ...placeLines(problem.suspects, SUSPECTS_SHOWN, "", at),
    ...placeLines(problem.evidence, EVIDENCE_SHOWN, "对照：", at),
    ...(arithmetic === undefined ? [] : [`    算式：${printable(arithmetic)}`]),
    ...correctionLines(problem, at),
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
function problemSections(problems: readonly Problem[], at: PlaceText): string[] {
  let number = 0;
  return groupsOf(problems).flatMap(({ name, problems: of }) => {
    if (of.length === 0) return [];
    const lines = of.flatMap((problem) => {
      number += 1;
      return problemLines(problem, number, at);
    });
    return ["", `${name} ${of.length} 个`, ...lines];
  });
}

/** A document without figures may be a scan or no budget at all: that nothing was found in it says nothing about it. */
function outcomeLine(figures: number, held: number, problems: number): string {
  if (figures === 0 && held === 0 && problems === 0) return "没有识别出数字，金额未作核对";
  return `识别数字 ${figures} 个，核对成立的关系 ${held} 项${problems === 0 ? "，没有发现问题" : ""}`;
}

/** How a report for the terminal is written. */
export interface TextOptions {
  /** The ledger line by line instead of in brief. */
  readonly ledger?: boolean;
  /** Says where a place without a line number stands, in words: 第 7 页，《收入支出决算总表》“合计”行. */
  readonly whereabouts?: (place: Place) => string;
}

/** The result of one document for a person at the terminal, in Chinese; ends with a line break. */
export function textReport(document: Understanding, result: CheckResult, options: TextOptions = {}): string {
  const { disclosure, kind, year, body, figures } = document;
  const { problems, ledger, relationsHeld } = result;
  const { file, files = [file] } = disclosure;
  const lines = [
    printable(files.join("、")),
    printable(documentLine(kind, year, body)),
    ...noteSentences(disclosure.notes ?? []).map((sentence) => `注意：${printable(sentence)}`),
    outcomeLine(figures.length, relationsHeld, problems.length),
    ...problemSections(problems, (place) => placeLine(place, disclosure.file, options.whereabouts)),
    "",
    ...(options.ledger ? ["核对台账", ...ledgerLines(ledger)] : [ledgerInBrief(ledger)]),
  ];
  return `${lines.join("\n")}\n`;
}
