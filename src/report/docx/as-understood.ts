import { writeDocx } from "../../write/index.ts";
import { markPassages } from "../marked.ts";
import type { Review, ReviewedProblem } from "../review.ts";
import { noteLines } from "../wording/index.ts";
import { addComments, type Comment } from "./comments-part.ts";
import { attributeOf, childNamed, type XmlNode, xmlTree } from "./xml.ts";
import { EditableZip } from "./zip.ts";

const MAIN = "word/document.xml";
const PROPERTIES = "docProps/custom.xml";

interface Noted extends Comment {
  readonly reviewed: ReviewedProblem;
}

/** The concepts that the writer gave to content controls, by their tags. */
function conceptsOf(properties: string): ReadonlyMap<string, string> {
  const found = properties.matchAll(/<property\b[^>]*\bname="(mz_\d+)"[^>]*>\s*<vt:lpwstr>([^<]*)<\/vt:lpwstr>/g);
  return new Map([...found].map(([, name = "", concept = ""]) => [name, concept.replaceAll("&amp;", "&")]));
}

function controlsIn(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => (child.name === "w:sdt" ? [child] : controlsIn(child)));
}

/** Takes the custom properties out of a package: they only carried the marks. */
function withoutProperties(zip: EditableZip): void {
  zip.delete(PROPERTIES);
  for (const name of ["[Content_Types].xml", "_rels/.rels"]) {
    const text = zip.text(name) ?? "";
    zip.set(name, text.replace(/<(?:Override|Relationship)\b[^>]*docProps\/custom\.xml[^>]*\/>/g, ""));
  }
}

const start = ({ id }: Noted) => `<w:commentRangeStart w:id="${id}"/>`;
const end = ({ id }: Noted) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** A comment on the whole first paragraph, for what stands nowhere. */
function onFirstParagraph(xml: string, comments: readonly Noted[]): string {
  const paragraph = /<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/.exec(xml);
  if (!paragraph || comments.length === 0) return xml;
  const from = paragraph.index + paragraph[0].length;
  const to = xml.indexOf("</w:p>", from);
  return `${xml.slice(0, from)}${comments.map(start).join("")}${xml.slice(from, to)}${comments.map(end).join("")}${xml.slice(to)}`;
}

/**
 * Writes a document as it was understood as a Word file, with its problems as comments at the words that are likely wrong.
 * For documents that are no Word files themselves.
 */
export async function commentedDocument(review: Review): Promise<Uint8Array> {
  const passages = review.problems.flatMap((reviewed) =>
    reviewed.suspects.flatMap((passage) => (passage.spot ? [{ reviewed, passage }] : [])),
  );
  const located = new Set(passages.map(({ reviewed }) => reviewed));
  const homeless = review.problems.filter((reviewed) => !located.has(reviewed)).map((reviewed) => ({ reviewed }));
  const noted = [...passages, ...homeless].map(
    ({ reviewed }, id): Noted => ({ id, reviewed, lines: noteLines(reviewed) }),
  );
  const marked = markPassages(
    review.document.disclosure,
    passages.map(({ passage }, index) => ({ passage, value: noted[index] as Noted })),
  );
  const zip = new EditableZip(await writeDocx(marked.disclosure));
  const xml = zip.text(MAIN) ?? "";
  const concepts = conceptsOf(zip.text(PROPERTIES) ?? "");
  let written = "";
  let done = 0;
  for (const control of controlsIn(xmlTree(xml))) {
    const [properties, content] = [childNamed(control, "w:sdtPr"), childNamed(control, "w:sdtContent")];
    const tag = properties && childNamed(properties, "w:tag");
    const segment = tag && marked.segmentOf(concepts.get(attributeOf(xml, tag, "w:val") ?? "") ?? "");
    if (!segment || !content) continue;
    const inner = xml.slice(content.open, content.close);
    written +=
      xml.slice(done, control.start) + segment.begins.map(start).join("") + inner + segment.ends.map(end).join("");
    done = control.end;
  }
  zip.set(MAIN, onFirstParagraph(written + xml.slice(done), noted.slice(passages.length)));
  withoutProperties(zip);
  if (noted.length > 0) addComments(zip, MAIN, noted);
  return zip.bytes();
}
