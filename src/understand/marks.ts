import { type Concept, DIMENSIONS, printConcept } from "../concept/index.ts";
import type { Disclosure, Figure, FigureMark, FigureSite, SourcedText } from "../disclosure/index.ts";

type MarkAt = (site: FigureSite) => FigureMark | undefined;

function textAt({ blocks }: Disclosure, site: FigureSite): SourcedText | undefined {
  const block = blocks[site.block];
  if (block?.type === "table") {
    return block.cells.find(({ row, column }) => row === site.row && column === site.column);
  }
  return block?.type === "contents" ? undefined : block;
}

function marksOf(disclosure: Disclosure): MarkAt {
  return (site) =>
    textAt(disclosure, site)?.marks?.find(
      ({ start, end }) => start >= site.start - 1 && end <= site.end + 1 && start < end,
    );
}

function hasMarks({ blocks }: Disclosure): boolean {
  return blocks.some((block) =>
    block.type === "table"
      ? block.cells.some(({ marks }) => marks !== undefined)
      : block.type !== "contents" && block.marks !== undefined,
  );
}

function siteKey({ block, row, column, start }: FigureSite): string {
  return `${block}:${row ?? ""}:${column ?? ""}:${start}`;
}

const ALL_MARKED = { ...Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, "文件自带的口径标记"])) };

/**
 * Gives figures the concepts that the document's own marks state. Structure has the first word: a mark only decides where
 * structure says something else, so that a document reads the same after its marks are stripped.
 */
export function withMarks(
  disclosure: Disclosure,
  figures: readonly Figure[],
  settle: (concept: Concept) => Concept,
): readonly Figure[] {
  if (!hasMarks(disclosure)) return figures;
  const markAt = marksOf(disclosure);
  const stated = new Map<string, Set<string>>();
  for (const { site, concept } of figures) {
    const key = siteKey(site);
    stated.set(key, (stated.get(key) ?? new Set()).add(printConcept(concept)));
  }
  return figures.map((figure) => {
    const mark = markAt(figure.site);
    if (!mark) return figure;
    const concept = settle(mark.concept);
    if (stated.get(siteKey(figure.site))?.has(printConcept(concept))) return figure;
    return { ...figure, concept, evidence: ALL_MARKED };
  });
}
