import { occurrenceOf } from "../places/index.ts";
import { type Character, charactersOf } from "./characters.ts";
import { childNamed, type XmlNode } from "./xml.ts";

/** A position in a document between two characters, or at the edge of a paragraph. */
interface Cut {
  readonly at: number;
  /** What has to be closed before and opened after, where the position is within a run. */
  readonly close: string;
  readonly open: string;
}

/** Where a comment begins and ends in a part's text. */
export interface CommentRange {
  readonly start: Cut;
  readonly end: Cut;
  /** Text elements that are cut: they have to keep the blanks at their ends. */
  readonly cut: readonly XmlNode[];
}

const SPACE = '<w:t xml:space="preserve">';

function cutWithin(xml: string, { run, element }: Character, at: number): Cut {
  const properties = childNamed(run, "w:rPr");
  const look = properties ? xml.slice(properties.start, properties.end) : "";
  const text = element !== null && at > element.open && at < element.close;
  return { at, close: `${text ? "</w:t>" : ""}</w:r>`, open: `<w:r>${look}${text ? SPACE : ""}` };
}

function isEdge(run: XmlNode, child: XmlNode | null, edge: "first" | "last"): boolean {
  const content = run.children.filter(({ name }) => name !== "w:rPr");
  return child === (edge === "first" ? content[0] : content.at(-1));
}

/** The position before a character: before its run where it is the run's first. */
function before(xml: string, character: Character): Cut {
  const { run, element, start } = character;
  const first = element === null || start === element.open;
  const child = element ?? run.children.find((node) => node.start === start) ?? null;
  if (first && isEdge(run, child, "first")) return { at: run.start, close: "", open: "" };
  return cutWithin(xml, character, first && element ? element.start : start);
}

/** The position behind a character: behind its run where it is the run's last. */
function behind(xml: string, character: Character): Cut {
  const { run, element, start, end } = character;
  const last = element === null || end === element.close;
  const child = element ?? run.children.find((node) => node.start === start) ?? null;
  if (last && isEdge(run, child, "last")) return { at: run.end, close: "", open: "" };
  return cutWithin(xml, character, last && element ? element.end : end);
}

/** The characters that make up the words, or null where the paragraph does not have them. */
function wordsIn(characters: readonly Character[], words: string): readonly [Character, Character] | null {
  const text = characters.map((character) => character.text).join("");
  const found = occurrenceOf(words, text);
  if (found < 0) return null;
  const units = characters.flatMap((character) => Array.from({ length: character.text.length }, () => character));
  const [first, last] = [units[found], units[found + words.length - 1]];
  return first && last ? [first, last] : null;
}

function wholeParagraph(paragraph: XmlNode): CommentRange | null {
  if (paragraph.close === paragraph.open && paragraph.end === paragraph.open) return null;
  const start = childNamed(paragraph, "w:pPr")?.end ?? paragraph.open;
  const edge = (at: number): Cut => ({ at, close: "", open: "" });
  return { start: edge(start), end: edge(paragraph.close), cut: [] };
}

/**
 * Where words stand in the first of some paragraphs that has them; else the whole of the first paragraph. Null where there
 * is no paragraph that could be commented.
 */
export function rangeOf(xml: string, paragraphs: readonly XmlNode[], words: string): CommentRange | null {
  const tries = [words, ...words.split("\n").filter((line) => line.trim() !== "" && line !== words)];
  for (const each of tries) {
    for (const paragraph of paragraphs) {
      const found = wordsIn(charactersOf(xml, paragraph), each);
      if (!found) continue;
      const [first, last] = found;
      const cut = [first.element, last.element].filter((element) => element !== null);
      return { start: before(xml, first), end: behind(xml, last), cut };
    }
  }
  for (const paragraph of paragraphs) {
    const whole = wholeParagraph(paragraph);
    if (whole) return whole;
  }
  return null;
}
