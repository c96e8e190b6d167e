import { type Concept, liesUnder, NATURE_TREE } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import { withoutGenericMeasure } from "../vocabulary/label.ts";
import type { Subject } from "./subjects.ts";

/** An amount that a sentence states as such: not a change. */
export interface Level {
  readonly figure: Figure;
  readonly subject: Subject;
  /** What is known of it before unsaid dimensions are filled. */
  readonly concept: Concept;
  /** The level that it is a part of (其中, 包括), or null. */
  readonly parent: Level | null;
  /** Where it begins in the plain text of its paragraph. */
  readonly start: number;
  /** All words before it, back to the statement before. */
  readonly phrase: string;
}

/** A level whose parts follow, opened by 其中 or 包括; `word` is the opener. */
export interface OpenLevel {
  readonly level: Level;
  readonly word: string;
}

function sameAxis(parent: Concept, own: Concept): boolean {
  if (own.measure !== undefined && parent.measure !== undefined) {
    const [a, b] = [side(own.measure), side(parent.measure)];
    if (a !== null && b !== null && a !== b) return true;
  }
  if (own.nature !== undefined && parent.nature !== undefined)
    return !liesUnder(NATURE_TREE, own.nature, parent.nature);
  if (own.functionCode !== undefined && parent.functionCode !== undefined) {
    return !own.functionCode.startsWith(parent.functionCode) || own.functionCode === parent.functionCode;
  }
  if (own.economicCode !== undefined && parent.economicCode !== undefined)
    return own.economicCode !== parent.economicCode;
  return own.functionCode !== undefined && parent.nature !== undefined;
}

function side(measure: string): "in" | "out" | null {
  if (measure === "income") return "in";
  return measure === "expenditure" || measure === "expenditureTotal" ? "out" : null;
}

/**
 * The openers that still hold for an amount with this subject: an amount that stands beside an opened level (项目支出
 * after 基本支出，其中：…) closes it.
 */
export function stillOpen(open: readonly OpenLevel[], own: Concept): OpenLevel[] {
  const kept = [...open];
  while (kept.length > 0 && sameAxis((kept.at(-1) as OpenLevel).level.concept, own)) kept.pop();
  return kept;
}

/** What a part takes over from the level that it is part of. */
export function inheritedBy(parent: Concept, own: Concept): Concept {
  const { item: _item, ...rest } = parent;
  const inherited = own.item !== undefined ? rest : parent;
  return { ...inherited, ...withoutGenericMeasure(own, parent.measure) };
}
