import type { Block, SourcedText } from "../disclosure/index.ts";
import type { PromisedTable } from "./model.ts";
import { plain } from "./plain.ts";

const NUMBER =
  /^(?:第?[一二三四五六七八九十]+[、.]|[(]?[一二三四五六七八九十\d]+[)、.]|附?(?:表|件)\d*[-—：:]?|表[一二三四五六七八九十\d]+[：:、]?)+/;
const LEADER = /[.·…⋯]{2,}\d*$|\d+$|[；;。]$/;
const TABLE = /表(?:\([^)]*\))?$/;
const ATTACHMENT = /^附件/;
const PART = /^第[一二三四五六七八九十]+部分/;

/** The name of a table without number, year, dots and page number: what contents page and title have in common. */
export function tableName(text: string): string {
  return plain(text)
    .replace(LEADER, "")
    .replace(LEADER, "")
    .replace(NUMBER, "")
    .replace(/20\d\d年度?/, "")
    .replace(/^的/, "");
}

function listsAfterAttachment(blocks: readonly Block[]): SourcedText[] {
  const lists: SourcedText[] = [];
  let inside = false;
  for (const block of blocks) {
    if (block.type === "contents" || block.type === "table") continue;
    const text = plain(block.text);
    if (ATTACHMENT.test(text) && text.length <= 40) inside = true;
    else if (inside && NUMBER.test(text) && TABLE.test(text.replace(LEADER, ""))) lists.push(block);
    else inside = false;
  }
  return lists;
}

/** The tables that the contents page, or a list of attachments, promises. */
export function promisedTables(blocks: readonly Block[]): PromisedTable[] {
  const contents = blocks.flatMap((block) => (block.type === "contents" ? block.entries : []));
  const entries = [...contents, ...listsAfterAttachment(blocks)];
  const promised: PromisedTable[] = [];
  for (const entry of entries) {
    const name = tableName(entry.text);
    if (PART.test(plain(entry.text))) continue;
    if (!TABLE.test(name) || name.length < 4 || (/报表$|预算表$/.test(name) && name.length <= 6)) continue;
    if (promised.some((other) => other.name === name)) continue;
    promised.push({ entry: { text: entry.text, origins: entry.origins }, name });
  }
  return promised;
}
