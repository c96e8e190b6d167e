import type { CommentRange } from "./ranges.ts";
import type { XmlNode } from "./xml.ts";

/** What is inserted at one position; runs that it cuts are closed before and opened again after. */
interface Insertion {
  readonly close: string;
  readonly open: string;
  readonly ends: string[];
  readonly starts: string[];
}

function endMark(id: number): string {
  return `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}

/** The start tag of a text element that keeps the blanks at its ends. */
function keepingSpace(xml: string, { start, open }: XmlNode): string {
  const tag = xml.slice(start, open);
  return /\sxml:space\s*=/.test(tag) ? tag : `${tag.slice(0, -1)} xml:space="preserve">`;
}

/** The text of a part with the ranges of comments marked; nothing else changes. */
export function insertComments(
  xml: string,
  comments: readonly { readonly id: number; readonly range: CommentRange }[],
): string {
  const insertions = new Map<number, Insertion>();
  const at = ({ at: position, close, open }: CommentRange["start"]): Insertion => {
    const known = insertions.get(position) ?? { close, open, ends: [], starts: [] };
    insertions.set(position, known);
    return known;
  };
  const tags = new Map<number, XmlNode>();
  for (const { id, range } of comments) {
    at(range.start).starts.push(`<w:commentRangeStart w:id="${id}"/>`);
    at(range.end).ends.push(endMark(id));
    for (const element of range.cut) tags.set(element.start, element);
  }
  const positions = [...new Set([...insertions.keys(), ...tags.keys()])].sort((left, right) => left - right);
  let written = "";
  let done = 0;
  for (const position of positions) {
    written += xml.slice(done, position);
    done = position;
    const insertion = insertions.get(position);
    if (insertion) {
      const { close, open, ends, starts } = insertion;
      written += `${close}${ends.join("")}${starts.join("")}${open}`;
    }
    const element = tags.get(position);
    if (element) {
      written += keepingSpace(xml, element);
      done = element.open;
    }
  }
  return written + xml.slice(done);
}
