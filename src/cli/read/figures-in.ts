import { printConcept } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";

/** A run of characters, and what was understood of it. */
export interface MarkedRun {
  readonly start: number;
  readonly end: number;
  readonly explanation: string;
}

function explanationOf({ concept, evidence }: Figure): string {
  const reasons = Object.entries(evidence).map(([dimension, reason]) => `${dimension}：${reason}`);
  return [printConcept(concept), ...reasons].join("\n");
}

/** Where a text stands in the model: block, and for cells row and column. */
export function siteKey(block: number, row?: number, column?: number): string {
  return row === undefined ? `${block}` : `${block}/${row}/${column}`;
}

/** The figures by the text that they stand in, from left to right, without those that overlap others. */
export function figuresBySite(figures: readonly Figure[]): Map<string, MarkedRun[]> {
  const bySite = new Map<string, MarkedRun[]>();
  for (const figure of figures) {
    const { block, row, column, start, end } = figure.site;
    const key = siteKey(block, row, column);
    const runs = bySite.get(key) ?? [];
    if (runs.some((run) => start < run.end && run.start < end)) continue;
    runs.push({ start, end, explanation: explanationOf(figure) });
    bySite.set(key, runs);
  }
  for (const runs of bySite.values()) runs.sort((a, b) => a.start - b.start);
  return bySite;
}
