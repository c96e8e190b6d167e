import type { Review, ReviewedProblem } from "../review.ts";
import { noteLines } from "../wording/index.ts";
import { addComments, type Comment, firstFreeId } from "./comments-part.ts";
import { insertComments } from "./insert.ts";
import { type ParagraphsAt, paragraphsIn } from "./paragraphs.ts";
import { type CommentRange, rangeOf } from "./ranges.ts";
import { childNamed, type XmlNode, xmlTree } from "./xml.ts";
import { EditableZip } from "./zip.ts";

interface Anchored {
  readonly reviewed: ReviewedProblem;
  readonly range: CommentRange;
}

function bodyOf(xml: string): XmlNode {
  const root = xmlTree(xml).children.find(({ name }) => name === "w:document");
  const body = root && childNamed(root, "w:body");
  if (!body) throw new RangeError("Word 文档里没有正文，不能加入批注");
  return body;
}

/** The ranges of a problem's suspects in a file; what stands nowhere is said at the first paragraph. */
function anchored(xml: string, file: string, reviewed: ReviewedProblem, at: ParagraphsAt, only: boolean): Anchored[] {
  const own = reviewed.suspects.filter(({ places: [place] }) => place.file === file);
  const ranges = own.flatMap(({ places: [place], quote }) => {
    const paragraphs = place.cell === undefined ? [] : at(place.cell);
    return rangeOf(xml, paragraphs, quote) ?? rangeOf(xml, paragraphs, place.quote) ?? [];
  });
  const first = ranges.length === 0 && (own.length > 0 || only) ? rangeOf(xml, at("段落 1"), "") : null;
  return [...ranges, ...(first ? [first] : [])].map((range) => ({ reviewed, range }));
}

/**
 * Puts the problems of a document into a Word file that it was read from, as comments at the words that are likely wrong.
 * All else stays as it is, byte for byte. Problems that concern no certain words are comments on the first paragraph.
 * @param file the name that the places of the review have for this file
 * @throws RangeError with a Chinese message for a file that is damaged or no Word document
 */
export function commentedCopy(bytes: Uint8Array, file: string, review: Review): Uint8Array {
  const zip = new EditableZip(bytes);
  const main = zip.names.find((name) => /^word\/document\d*\.xml$/.test(name)) ?? "";
  const xml = zip.text(main);
  if (xml === undefined) throw new RangeError("Word 文档里没有正文，不能加入批注");
  const at = paragraphsIn(xml, bodyOf(xml));
  const isMain = review.document.disclosure.file === file;
  const found = review.problems.flatMap((reviewed) => {
    const nowhere = reviewed.suspects.length === 0 && isMain;
    return anchored(xml, file, reviewed, at, nowhere);
  });
  if (found.length === 0) return bytes;
  const free = firstFreeId(zip, main);
  const comments = found.map((each, index) => ({ ...each, id: free + index }));
  zip.set(main, insertComments(xml, comments));
  addComments(
    zip,
    main,
    comments.map(({ id, reviewed }): Comment => ({ id, lines: noteLines(reviewed) })),
  );
  return zip.bytes();
}
