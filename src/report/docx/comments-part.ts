import { escapeXml } from "./escape.ts";
import type { EditableZip } from "./zip.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** A comment: its lines, and the number by which the document refers to it. */
export interface Comment {
  readonly id: number;
  readonly lines: readonly string[];
}

function commentXml({ id, lines }: Comment): string {
  const paragraphs = lines.map(
    (line, index) =>
      `<w:p>${index === 0 ? "<w:r><w:annotationRef/></w:r>" : ""}` +
      `<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`,
  );
  return `<w:comment w:id="${id}" w:author="审核" w:initials="审">${paragraphs.join("")}</w:comment>`;
}

/** Adds elements at the end of a part's root element. */
function appended(xml: string, elements: string): string {
  const end = xml.lastIndexOf("</");
  const closed = /<([^\s/>?!]+)([^>]*)\/>\s*$/.exec(xml);
  if (closed) return `${xml.slice(0, closed.index)}<${closed[1]}${closed[2]}>${elements}</${closed[1]}>`;
  return xml.slice(0, end) + elements + xml.slice(end);
}

/** The part that a document's comments stand in, and whether the document refers to it already. */
function commentsPart(relationships: string): { readonly name: string; readonly related: boolean } {
  for (const [tag] of relationships.matchAll(/<Relationship\b[^>]*>/g)) {
    if (!tag.includes(`"${COMMENTS}"`)) continue;
    const target = /\bTarget="([^"]*)"/.exec(tag)?.[1] ?? "comments.xml";
    return { name: target.startsWith("/") ? target.slice(1) : `word/${target}`, related: true };
  }
  return { name: "word/comments.xml", related: false };
}

function relationshipsName(main: string): string {
  return main.replace(/^(.*\/)?([^/]+)$/, "$1_rels/$2.rels");
}

/** The first number that no comment of a document has. */
export function firstFreeId(zip: EditableZip, main: string): number {
  const { name } = commentsPart(zip.text(relationshipsName(main)) ?? "");
  const ids = [...(zip.text(name) ?? "").matchAll(/<w:comment\b[^>]*\bw:id="(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(-1, ...ids) + 1;
}

/** Adds comments to a Word file, with the part, its type and the relation to the document where they are missing. */
export function addComments(zip: EditableZip, main: string, comments: readonly Comment[]): void {
  const relationshipsPart = relationshipsName(main);
  const relationships = zip.text(relationshipsPart) ?? `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"/>`;
  const { name, related } = commentsPart(relationships);
  const before = zip.text(name) ?? `${DECLARATION}<w:comments xmlns:w="${W}"/>`;
  zip.set(name, appended(before, comments.map(commentXml).join("")));
  if (!related) {
    const target = name.replace(/^word\//, "");
    const relation = `<Relationship Id="rIdReviewComments" Type="${COMMENTS}" Target="${target}"/>`;
    zip.set(relationshipsPart, appended(relationships, relation));
  }
  const types = zip.text("[Content_Types].xml") ?? "";
  if (!types.includes(`/${name}"`)) {
    const override = `<Override PartName="/${name}" ContentType="${CONTENT_TYPE}"/>`;
    zip.set("[Content_Types].xml", appended(types, override));
  }
}
