import type { Block, Box, FigureMark, SourcedText } from "../../disclosure/index.ts";
import type { ListedFigure } from "./figure-list.ts";

/** A stretch of a text that stands at one place of a page. */
interface Stretch {
  readonly source: SourcedText;
  readonly start: number;
  readonly end: number;
  readonly box: Box;
}

/** How far a figure may begin outside the box of its text, in points. */
const SLACK = 3;

function sourcesOf(blocks: readonly Block[]): SourcedText[] {
  return blocks.flatMap((block): readonly SourcedText[] => {
    if (block.type === "table") return block.cells;
    return block.type === "contents" ? [] : [block];
  });
}

function stretchesByPage(blocks: readonly Block[]): Map<number, Stretch[]> {
  const byPage = new Map<number, Stretch[]>();
  for (const source of sourcesOf(blocks)) {
    for (const { start, end, origin } of source.origins) {
      if (origin.page === undefined || !origin.box) continue;
      const stretches = byPage.get(origin.page) ?? [];
      stretches.push({ source, start, end, box: origin.box });
      byPage.set(origin.page, stretches);
    }
  }
  return byPage;
}

function holds({ box }: Stretch, { left, top, bottom }: ListedFigure): boolean {
  const middle = (top + bottom) / 2;
  const across = left >= box.left - SLACK && left <= box.right + SLACK;
  return across && middle >= box.top - SLACK && middle <= box.bottom + SLACK;
}

/** Where the figure's characters stand in a text: the place nearest to where it begins that no other figure has taken. */
function placeIn({ source, start, end, box }: Stretch, figure: ListedFigure, taken: readonly FigureMark[]): number {
  const width = (box.right - box.left) / Math.max(1, end - start);
  const expected = start + (figure.left - box.left) / Math.max(width, 0.1);
  let best = -1;
  for (
    let at = source.text.indexOf(figure.value, start);
    at >= 0 && at < end;
    at = source.text.indexOf(figure.value, at + 1)
  ) {
    const free = taken.every((mark) => at + figure.value.length <= mark.start || at >= mark.end);
    if (free && (best < 0 || Math.abs(at - expected) < Math.abs(best - expected))) best = at;
  }
  return best;
}

/**
 * Texts whose figures carry the concepts that an attached list states for their places. Where nothing that prints the
 * listed value stands at the place, the entry is left out: the page alone says what is printed.
 */
export function withListedFigures(blocks: readonly Block[], figures: readonly ListedFigure[]): Block[] {
  if (figures.length === 0) return [...blocks];
  const byPage = stretchesByPage(blocks);
  const marks = new Map<SourcedText, FigureMark[]>();
  for (const figure of figures) {
    for (const stretch of byPage.get(figure.page) ?? []) {
      if (!holds(stretch, figure)) continue;
      const taken = marks.get(stretch.source) ?? [];
      const start = placeIn(stretch, figure, taken);
      if (start < 0) continue;
      marks.set(stretch.source, [...taken, { start, end: start + figure.value.length, concept: figure.concept }]);
      break;
    }
  }
  const marked = <T extends SourcedText>(source: T): T => {
    const own = marks.get(source);
    return own ? { ...source, marks: own.sort((a, b) => a.start - b.start) } : source;
  };
  return blocks.map((block) => {
    if (block.type === "table") return { ...block, cells: block.cells.map(marked) };
    return block.type === "contents" ? block : marked(block);
  });
}
