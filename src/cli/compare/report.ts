import { printable } from "../../check/report/index.ts";
import {
  conceptWords,
  describePrinted,
  type FigureComparison,
  type FigureDifference,
  type TextDifference,
} from "../../compare/index.ts";
import { printConcept } from "../../concept/index.ts";
import type { Figure, SourcedText } from "../../disclosure/index.ts";
import { placeText } from "../read/place-text.ts";
import type { Side } from "./side.ts";

/** What was compared and what came out. */
export interface Comparison {
  readonly left: Side;
  readonly right: Side;
  readonly figures: FigureComparison;
  readonly texts: readonly TextDifference[];
}

const SHOWN = 60;

function valueAt({ printed, places }: Figure): string {
  const [place] = places;
  const where = place === undefined ? "" : placeText({ text: "", origins: [{ start: 0, end: 0, origin: place }] });
  return where === "" ? describePrinted(printed) : `${describePrinted(printed)}（${where}）`;
}

function figureLine(difference: FigureDifference): string {
  const words = conceptWords(difference.concept);
  switch (difference.kind) {
    case "changed":
      return `  ≠ ${words}：${valueAt(difference.left)} → ${valueAt(difference.right)}`;
    case "onlyLeft":
      return `  － ${words}：${valueAt(difference.left)}`;
    case "onlyRight":
      return `  ＋ ${words}：${valueAt(difference.right)}`;
  }
}

function cut(text: SourcedText): string {
  const words = text.text.replace(/\s+/g, " ").trim();
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

function textLines({ section, left, right }: TextDifference): string[] {
  return [`  〔${section}〕`, ...(left ? [`    － ${cut(left)}`] : []), ...(right ? [`    ＋ ${cut(right)}`] : [])];
}

function limited(lines: readonly string[], of: string): string[] {
  return lines.length > SHOWN ? [...lines.slice(0, SHOWN), `  另有 ${lines.length - SHOWN} 处${of}`] : [...lines];
}

/** The comparison as text: differences of figures by concept, then of wording. */
export function comparisonText({ left, right, figures, texts }: Comparison): string {
  const { same, differences } = figures;
  const order = ["changed", "onlyLeft", "onlyRight"];
  const sorted = [...differences].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return [
    `左：${left.name}　右：${right.name}`,
    `相同的数 ${same} 个，不同 ${differences.length} 处（≠ 数值不同，－ 只有左边有，＋ 只有右边有）`,
    ...limited(sorted.map(figureLine), "数字不同"),
    ...(texts.length > 0 ? [`文字不同 ${texts.length} 段`, ...limited(texts.flatMap(textLines), "文字不同")] : []),
    "",
  ]
    .map(printable)
    .join("\n");
}

function figureJson(figure: Figure) {
  return { value: describePrinted(figure.printed), places: figure.places };
}

/** The comparison as data. */
export function comparisonJson({ left, right, figures, texts }: Comparison): object {
  return {
    left: left.name,
    right: right.name,
    same: figures.same,
    figures: figures.differences.map((difference) => ({
      kind: difference.kind,
      concept: printConcept(difference.concept),
      words: conceptWords(difference.concept),
      ...("left" in difference && { left: figureJson(difference.left) }),
      ...("right" in difference && { right: figureJson(difference.right) }),
    })),
    texts: texts.map(({ section, left: before, right: after }) => ({
      section,
      left: before?.text ?? null,
      right: after?.text ?? null,
    })),
  };
}
