import { printable, type Severity } from "../../check/index.ts";
import { excerptAt, headOf, type Passage } from "../places/index.ts";
import type { Review, ReviewedProblem } from "../review.ts";
import { disclosureName, fileName, SEVERITY_NAMES, unitName } from "../wording/index.ts";
import type { Column } from "./columns.ts";

/** A row of the list, by column; 序号 is counted on its sheet. */
export type ProblemRow = Readonly<Record<Exclude<Column, "序号">, string>>;

/** What the list says of one document; plain data. */
export interface DocumentList {
  readonly unit: string;
  readonly name: string;
  readonly file: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly relationsHeld: number;
  /** How many rules could not be decided. */
  readonly undecided: number;
  readonly rows: readonly ProblemRow[];
}

const SHOWN = 6;
const LONGEST_TEXT = 600;

/** Texts without repetition, a line each; what is left out is counted. */
function lines(texts: readonly string[]): string {
  const distinct = [...new Set(texts.filter((text) => text !== ""))];
  const rest = distinct.length - SHOWN;
  return [...distinct.slice(0, SHOWN), ...(rest > 0 ? [`（另有 ${rest} 处）`] : [])].join("\n");
}

/** The words as they stand, with their sentence. */
function original({ spot, quote }: Passage): string {
  if (!spot || spot.text.role === "cell") return printable(headOf(quote, LONGEST_TEXT));
  const { before, words, after } = excerptAt(spot);
  return printable(`${before}${headOf(words, LONGEST_TEXT)}${after}`);
}

function rowOf(
  { problem, type, advice, suspects, evidence }: ReviewedProblem,
  review: Review,
  unit: string,
): ProblemRow {
  const shown = suspects.length > 0 ? suspects : evidence;
  const { file } = review.document.disclosure;
  const files = shown.map(({ places: [place] }) => fileName(place.file));
  return {
    单位: unit,
    文件: lines(files.length > 0 ? files : [fileName(file)]),
    "页码/表名/单元格": lines(shown.map(review.whereabouts)),
    原文: lines(shown.map(original)),
    问题类型: type,
    严重程度: SEVERITY_NAMES[problem.severity],
    问题描述: printable([problem.message, problem.arithmetic].filter((text) => text !== undefined).join("。计算：")),
    修改建议: printable(advice),
    依据: printable(problem.basis ?? ""),
    单位反馈: "",
    整改情况: "",
    责任人: "",
    问题编号: problem.id,
  };
}

/** The rows of a document for the list of problems. */
export function documentList(review: Review): DocumentList {
  const { document, result, problems } = review;
  const unit = unitName(document);
  const count = (severity: Severity) => problems.filter(({ problem }) => problem.severity === severity).length;
  return {
    unit,
    name: disclosureName(document),
    file: (document.disclosure.files ?? [document.disclosure.file]).map(fileName).join("\n"),
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    relationsHeld: result.relationsHeld,
    undecided: result.ledger.filter(({ state }) => state === "undecided").length,
    rows: problems.map((problem) => rowOf(problem, review, unit)),
  };
}
