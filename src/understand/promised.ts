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

interface Entry {
  readonly entry: SourcedText;
  readonly block: number;
}

function listsAfterAttachment(blocks: readonly Block[]): Entry[] {
  const lists: Entry[] = [];
  let inside = false;
  for (const [index, block] of blocks.entries()) {
    if (block.type === "contents" || block.type === "table") continue;
    const text = plain(block.text);
    if (ATTACHMENT.test(text) && text.length <= 40) inside = true;
    else if (inside && NUMBER.test(text) && TABLE.test(text.replace(LEADER, "")))
      lists.push({ entry: block, block: index });
    else inside = false;
  }
  return lists;
}

/** The tables that the contents page, or a list of attachments, promises. */
export function promisedTables(blocks: readonly Block[]): PromisedTable[] {
  const contents = blocks.flatMap((block, index) =>
    block.type === "contents" ? block.entries.map((entry) => ({ entry, block: index })) : [],
  );
  const promised: PromisedTable[] = [];
  for (const { entry, block } of [...contents, ...listsAfterAttachment(blocks)]) {
    const name = tableName(entry.text);
    if (PART.test(plain(entry.text))) continue;
    if (!TABLE.test(name) || name.length < 4 || (/报表$|预算表$/.test(name) && name.length <= 6)) continue;
    if (promised.some((other) => other.name === name)) continue;
    promised.push({ entry: { text: entry.text, origins: entry.origins }, name, block });
  }
  return promised;
}
