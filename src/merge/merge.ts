import type { Book, Override, SetField } from "../book/index.ts";
import { bareWords } from "../book/index.ts";
import { compose, sectionOf } from "../compose/index.ts";
import { type Concept, printConcept } from "../concept/index.ts";
import type { Disclosure, SourcedText } from "../disclosure/index.ts";
import type { Format } from "../format/index.ts";
import { aligned, passagesOf } from "./align.ts";
import { type FigureProposal, mergedParagraph } from "./paragraph.ts";
import { tableProposals } from "./tables.ts";

/** What an edited document brings to a book. */
export interface Merge {
  /** The edit that takes the new wordings over; null when nothing was worded anew. */
  readonly operation: Extract<SetField, { readonly field: "overrides" }> | null;
  readonly reworded: readonly { readonly before: SourcedText; readonly after: SourcedText }[];
  /** Figures that were changed by hand, once each: to accept in the book, or to reject. */
  readonly figures: readonly FigureProposal[];
  readonly moved: readonly { readonly text: SourcedText; readonly from: string; readonly to: string }[];
  readonly deleted: readonly SourcedText[];
  readonly added: readonly SourcedText[];
  /** Wordings that cannot be taken over, and why. */
  readonly refused: readonly { readonly text: SourcedText; readonly why: string }[];
  /** Composed tables that the edited document does not have in the same shape. */
  readonly lostTables: number;
}

function once(figures: readonly FigureProposal[]): FigureProposal[] {
  const key = ({ concept, after }: { concept: Concept; after: string }) => `${printConcept(concept)}|${after}`;
  return [...new Map(figures.map((figure) => [key(figure), figure] as const)).values()];
}

/** The overrides of a book with new ones: a paragraph that is worded anew a second time has the last wording. */
function withOverrides(book: Book, fresh: readonly Override[]): readonly Override[] {
  const key = ({ section, insteadOf }: Override) => `${section}|${insteadOf}`;
  const all = new Map(book.overrides.map((override) => [key(override), override] as const));
  for (const override of fresh) all.set(key(override), override);
  return [...all.values()];
}

/** What the format says where a paragraph of the book's own wording stands, so that edits of edits replace them. */
function originals(book: Book, format: Format): ReadonlyMap<string, string> {
  const plain = compose({ ...book, overrides: [] }, format).blocks;
  const own = compose(book, format).blocks;
  const words = new Map<string, string>();
  own.forEach((block, index) => {
    const original = plain[index];
    if (block.type !== "paragraph" || original?.type !== "paragraph") return;
    words.set(`${sectionOf(block) ?? ""}|${bareWords(block.text)}`, bareWords(original.text));
  });
  return words;
}

/**
 * What a document that was edited outside (in Word or WPS, tracked changes as if accepted) brings to the book that it was
 * composed from. Works by alignment of section and words; identity marks are not needed.
 * @throws ComposeError as for `compose`
 */
export function merge(book: Book, format: Format, edited: Disclosure): Merge {
  const composed = compose(book, format);
  const known = originals(book, format);
  const { pairs, deleted, added } = aligned(passagesOf(composed), passagesOf(edited));
  const overrides: Override[] = [];
  const reworded: { before: SourcedText; after: SourcedText }[] = [];
  const refused: { text: SourcedText; why: string }[] = [];
  const figures: FigureProposal[] = [];
  for (const { before, after } of pairs) {
    const section = sectionOf(before.paragraph);
    if (section === undefined) continue;
    const merged = mergedParagraph(book, section, before.paragraph, after.paragraph);
    figures.push(...merged.figures);
    if (merged.problem !== null) refused.push({ text: after.paragraph, why: merged.problem });
    if (merged.override === null) continue;
    const insteadOf = known.get(`${section}|${merged.override.insteadOf}`) ?? merged.override.insteadOf;
    overrides.push({ ...merged.override, insteadOf });
    reworded.push({ before: before.paragraph, after: after.paragraph });
  }
  const tables = tableProposals(composed, edited);
  return {
    operation:
      overrides.length > 0 ? { type: "setField", field: "overrides", value: withOverrides(book, overrides) } : null,
    reworded,
    figures: once([...figures, ...tables.figures]),
    moved: pairs
      .filter(({ before, after }) => before.heading !== after.heading)
      .map(({ before, after }) => ({ text: after.paragraph, from: before.heading, to: after.heading })),
    deleted: deleted.map(({ paragraph }) => paragraph),
    added: added.map(({ paragraph }) => paragraph),
    refused,
    lostTables: tables.lost,
  };
}
