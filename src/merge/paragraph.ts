import { type Book, bareWords, type Override, proseProblem } from "../book/index.ts";
import { type Concept, printConcept } from "../concept/index.ts";
import type { SourcedText } from "../disclosure/index.ts";
import { numbersIn, pairedNumbers, sameNumber } from "./numbers.ts";

/** A figure that was written differently by hand: a proposal to accept or to reject, never an edit by itself. */
export interface FigureProposal {
  readonly concept: Concept;
  readonly before: string;
  readonly after: string;
  /** The text that it stands in, as it was edited. */
  readonly text: SourcedText;
}

/** What became of one paragraph. */
export interface MergedParagraph {
  readonly override: Override | null;
  readonly figures: readonly FigureProposal[];
  /** Why its new wording cannot be taken over, in Chinese. */
  readonly problem: string | null;
}

const UNIT_AFTER = /^\s*(?:万元|亿元|元)/;

/** A concept as a slot holds it: of a level, change or rate, its project by code. */
function slotOf({ projects }: Book, concept: Concept): string {
  const project = projects.find(({ name }) => name === concept.project)?.code ?? concept.project;
  const stated = Object.entries({ ...concept, ...(project !== undefined && { project }) }).filter(
    ([dimension, value]) => value !== "*" || dimension === "fund" || dimension === "age",
  );
  return `{{${printConcept(Object.fromEntries(stated))}}}`;
}

/**
 * The new wording of a paragraph as prose whose figures are slots. A figure that was changed by hand keeps its slot and
 * becomes a proposal; a number of money that the old text did not have cannot be taken over.
 */
export function mergedParagraph(book: Book, section: string, before: SourcedText, after: SourcedText): MergedParagraph {
  const old = numbersIn(before);
  const fresh = numbersIn(after);
  const pairs = pairedNumbers(old, fresh).filter(({ before: { mark } }) => mark);
  const figures = pairs
    .filter((pair) => !sameNumber(pair.before.text, pair.after.text))
    .flatMap(({ before: { mark, text: from }, after: { text: to } }) =>
      mark ? [{ concept: mark.concept, before: from, after: to, text: after }] : [],
    );
  let text = "";
  let end = 0;
  for (const {
    before: { mark },
    after: token,
  } of [...pairs].sort((a, b) => a.after.start - b.after.start)) {
    if (!mark) continue;
    const rest = after.text.slice(token.end);
    const unit = mark.concept.kind === "level" || mark.concept.kind === "change" ? UNIT_AFTER.exec(rest)?.[0] : "";
    text += `${after.text.slice(end, token.start)}${slotOf(book, mark.concept)}`;
    end = token.end + (unit?.length ?? 0);
  }
  text = (text + after.text.slice(end)).trim();
  const reworded = bareWords(before.text) !== bareWords(after.text);
  const problem = reworded ? proseProblem(text) : null;
  return {
    override: reworded && problem === null ? { section, insteadOf: bareWords(before.text), text } : null,
    figures,
    problem,
  };
}
