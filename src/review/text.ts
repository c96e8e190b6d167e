import { isSettled, type Problem, placeLine, printable, SEVERITY_NAMES, WAIVER_NAMES } from "../check/index.ts";
import { conceptWords, describePrinted, type FigureDifference } from "../compare/index.ts";
import type { Figure } from "../disclosure/index.ts";
import type { Pair } from "./match.ts";
import type { Fixed, Round, Unasked, Version } from "./round.ts";

const SHOWN = 60;

function problemLines(problem: Problem, file: string): string[] {
  const { severity, message, suspects, likeliest, waiver } = problem;
  const settled =
    waiver && !waiver.expired ? `（${WAIVER_NAMES[waiver.kind]}至 ${waiver.expires}：${waiver.reason}）` : "";
  const expired = waiver?.expired ? `（${WAIVER_NAMES[waiver.kind]}已于 ${waiver.expires} 到期）` : "";
  return [
    `  ${SEVERITY_NAMES[severity]}　${message}${settled}${expired}`,
    ...suspects.slice(0, 3).map((place) => `    ${placeLine(place, file)}`),
    ...(likeliest === undefined ? [] : [`    最可能应为：${likeliest}`]),
  ];
}

function fixedLines({ problem, unjudged }: Fixed, file: string): string[] {
  const remark = unjudged === null ? [] : [`    注意：新版里这一项已无法核对：${unjudged}`];
  return [...problemLines(problem, file).slice(0, 2), ...remark];
}

function changedLines({ before, after }: Pair, file: string): string[] {
  const was = before.suspects.slice(0, 1).map(({ quote }) => `    原为 “${quote}”`);
  return [...problemLines(after, file), ...was];
}

function section(name: string, items: readonly (readonly string[])[]): string[] {
  return items.length === 0 ? [] : ["", `${name} ${items.length} 个`, ...items.flat()];
}

function valueAt({ printed, places: [place] }: Figure, file: string): string {
  return place ? `${describePrinted(printed)}（${placeLine(place, file)}）` : describePrinted(printed);
}

function figureLine(difference: FigureDifference, files: readonly [string, string]): string {
  const words = conceptWords(difference.concept) || "口径不明的数";
  switch (difference.kind) {
    case "changed":
      return `  ≠ ${words}：${valueAt(difference.left, files[0])} → ${valueAt(difference.right, files[1])}`;
    case "onlyLeft":
      return `  － ${words}：${valueAt(difference.left, files[0])}`;
    case "onlyRight":
      return `  ＋ ${words}：${valueAt(difference.right, files[1])}`;
  }
}

function cut(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}

function limited(lines: readonly string[]): string[] {
  return lines.length > SHOWN ? [...lines.slice(0, SHOWN), `  另有 ${lines.length - SHOWN} 行`] : [...lines];
}

function unaskedLines({ figures, texts, labels }: Unasked, files: readonly [string, string]): string[] {
  const count = figures.length + texts.length + labels.length;
  if (count === 0) return ["", "没有问题之外的改动"];
  return [
    "",
    `问题之外的改动 ${count} 处`,
    ...limited(figures.map((difference) => figureLine(difference, files))),
    ...limited(
      texts.flatMap(({ section: heading, left, right }) => [
        `  〔${heading}〕`,
        ...(left ? [`    － ${cut(left.text)}`] : []),
        ...(right ? [`    ＋ ${cut(right.text)}`] : []),
      ]),
    ),
    ...limited(labels.map(({ side, text }) => `  ${side === "before" ? "－" : "＋"} 标题、表格文字 “${cut(text)}”`)),
  ];
}

/** A round of review for a person at the terminal; ends with a line break. */
export function roundText({ fixed, still, changed, added, unasked }: Round, before: Version, after: Version): string {
  const [old, now] = [before.document.disclosure.file, after.document.disclosure.file];
  const open = (problem: Problem) => !isSettled(problem);
  const left = [...still.filter((pair) => open(pair.after)), ...changed.filter((pair) => open(pair.after))];
  const settled = [...still, ...changed].map((pair) => pair.after).filter(isSettled);
  const lines = [
    `${old} → ${now}`,
    `已改 ${fixed.length} 个，未改 ${left.length} 个，新增 ${added.filter(open).length} 个${settled.length > 0 ? `，豁免和争议 ${settled.length} 个` : ""}`,
    ...section(
      "新增",
      added.map((problem) => problemLines(problem, now)),
    ),
    ...section(
      "未改",
      still.filter(({ after: problem }) => open(problem)).map((pair) => problemLines(pair.after, now)),
    ),
    ...section(
      "改动后仍有问题",
      changed.filter(({ after: problem }) => open(problem)).map((pair) => changedLines(pair, now)),
    ),
    ...section(
      "已豁免或有争议",
      settled.map((problem) => problemLines(problem, now)),
    ),
    ...section(
      "已改",
      fixed.map((each) => fixedLines(each, old)),
    ),
    ...unaskedLines(unasked, [old, now]),
    "",
  ];
  return lines.map(printable).join("\n");
}
