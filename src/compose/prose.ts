import { parseProse } from "../book/index.ts";
import { type Concept, wholeOfShare } from "../concept/index.ts";
import { changeRuns, countRuns, levelRuns, rateRuns, shareRuns } from "./figure.ts";
import type { Run } from "./run.ts";
import { type Scene, under } from "./scene.ts";

function slotRuns(scene: Scene, { kind = "level", base = "initialBudget", ...concept }: Concept): Run[] | null {
  const here = under({ ...scene, concept: {} }, concept);
  switch (kind) {
    case "change":
      return changeRuns(here, base);
    case "rate":
      return rateRuns(here, base);
    case "share": {
      const whole = wholeOfShare({ ...concept, base });
      return whole && shareRuns(here, { of: whole });
    }
    case "count":
      return countRuns(here, { measureWord: "" });
    default:
      return levelRuns(here);
  }
}

/** Prose of the book with the figures of its slots; null when a figure is not known. */
export function proseRuns(scene: Scene, text: string): Run[] | null {
  const runs: Run[] = [];
  for (const part of parseProse(text)) {
    const piece = "words" in part ? [{ text: part.words }] : slotRuns(scene, part.concept);
    if (piece === null) return null;
    runs.push(...piece);
  }
  return runs;
}
