import { type Concept, printConcept } from "../concept/index.ts";
import type { Block, Disclosure, FigureMark, SourcedText } from "../disclosure/index.ts";
import type { Passage, PlacedText } from "./places/index.ts";

/** A run of characters in which the same passages stand, and no others. */
export interface Segment<T> {
  readonly start: number;
  readonly end: number;
  /** What stands there, in the order given. */
  readonly marked: readonly T[];
  /** What begins and what ends with this segment. */
  readonly begins: readonly T[];
  readonly ends: readonly T[];
}

interface Ranged<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Cuts overlapping ranges into segments that do not overlap. */
function segmentsOf<T>(ranges: readonly Ranged<T>[]): Segment<T>[] {
  const edges = [...new Set(ranges.flatMap(({ start, end }) => [start, end]))].sort((left, right) => left - right);
  return edges.slice(0, -1).flatMap((start, index) => {
    const end = edges[index + 1] ?? start;
    const covering = ranges.filter((range) => range.start <= start && range.end >= end);
    if (covering.length === 0) return [];
    const values = (of: readonly Ranged<T>[]) => of.map(({ value }) => value);
    return [
      {
        start,
        end,
        marked: values(covering),
        begins: values(covering.filter((range) => range.start === start)),
        ends: values(covering.filter((range) => range.end === end)),
      },
    ];
  });
}

/** A document whose marks are segments instead of figures, to be written by our writers. */
export interface MarkedDocument<T> {
  readonly disclosure: Disclosure;
  /** The segment that a mark of the written document stands for, by the concept as it is printed there. */
  readonly segmentOf: (printed: string) => Segment<T> | undefined;
}

/** Our writers carry a concept with each mark; here it only numbers the segment. */
function numbered(index: number): Concept {
  return { project: String(index) };
}

function withMarks<S extends SourcedText>(source: S, marks: readonly FigureMark[]): S {
  const { marks: _, ...bare } = source;
  return { ...bare, ...(marks.length > 0 && { marks }) } as S;
}

/** Marks passages in a document: what its writers make of marked figures can then be replaced by something visible. */
export function markPassages<T>(
  disclosure: Disclosure,
  passages: readonly { readonly passage: Passage; readonly value: T }[],
): MarkedDocument<T> {
  const byText = new Map<SourcedText, Ranged<T>[]>();
  for (const { passage, value } of passages) {
    if (!passage.spot) continue;
    const { text, start, end }: { text: PlacedText; start: number; end: number } = passage.spot;
    if (start >= end) continue;
    byText.set(text.source, [...(byText.get(text.source) ?? []), { start, end, value }]);
  }
  const segments: Segment<T>[] = [];
  const marked = <S extends SourcedText>(source: S): S => {
    const own = segmentsOf(byText.get(source) ?? []);
    const marks = own.map(({ start, end }, index) => ({ start, end, concept: numbered(segments.length + index) }));
    segments.push(...own);
    return withMarks(source, marks);
  };
  const markedBlock = (block: Block): Block => {
    if (block.type === "contents") return { ...block, entries: block.entries.map(marked) };
    if (block.type !== "table") return marked(block);
    return { ...block, ...(block.caption && { caption: marked(block.caption) }), cells: block.cells.map(marked) };
  };
  const blocks = disclosure.blocks.map(markedBlock);
  const printed = new Map(segments.map((segment, index) => [printConcept(numbered(index)), segment]));
  return { disclosure: { ...disclosure, blocks }, segmentOf: (concept) => printed.get(concept) };
}
