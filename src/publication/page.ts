import { compareFigures, compareTexts, conceptWords, describePrinted, ownFigures } from "../compare/index.ts";
import { type Disclosure, gridOf, type Table } from "../disclosure/index.ts";
import { understand } from "../understand/index.ts";

/** What a saved page lacks or says otherwise than the signed version, in Chinese, most serious first. */
export type PageDifferences = readonly string[];

function rowsOf({ blocks }: Disclosure): Set<string> {
  const rows = new Set<string>();
  for (const table of blocks.filter((block): block is Table => block.type === "table")) {
    const grid = gridOf(table);
    for (let row = 0; row < grid.rowCount; row += 1) {
      const cells = Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column).replace(/\s+/g, ""));
      if (cells.some((cell) => cell !== "")) rows.add(cells.join("|"));
    }
  }
  return rows;
}

function figureDifferences(signed: Disclosure, page: Disclosure): string[] {
  const [left, right] = [understand(signed), understand(page)];
  return compareFigures(ownFigures(left), ownFigures(right)).differences.flatMap((difference) => {
    const words = conceptWords(difference.concept);
    if (difference.kind === "changed")
      return [
        `${words}：签发 ${describePrinted(difference.left.printed)}，网页 ${describePrinted(difference.right.printed)}`,
      ];
    return [];
  });
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}

/** All words of a document without white space, to look passages up in. */
function wholeText({ blocks }: Disclosure): string {
  return blocks
    .map((block) => {
      if (block.type === "table") return block.cells.map(({ text }) => bare(text)).join("");
      if (block.type === "contents") return block.entries.map(({ text }) => bare(text)).join("");
      return bare(block.text);
    })
    .join("\n");
}

/** Every heading and paragraph has to stand on the page word for word, numbers included. */
function textDifferences(signed: Disclosure, page: Disclosure): string[] {
  const there = wholeText(page);
  const reworded = new Map(compareTexts(signed, page).map(({ left, right }) => [left?.text, right?.text]));
  let section = "";
  return signed.blocks.flatMap((block) => {
    if (block.type !== "heading" && block.type !== "paragraph") return [];
    if (block.type === "heading") section = block.text.trim();
    if (there.includes(bare(block.text))) return [];
    const words = block.text.trim().slice(0, 40);
    const now = reworded.get(block.text)?.trim().slice(0, 40);
    return [
      now === undefined ? `〔${section}〕网页没有这样写：${words}` : `〔${section}〕签发：${words}；网页：${now}`,
    ];
  });
}

/** Numbers and rows are compared as they are printed: a page may add words around the document, but not change it. */
function rowDifferences(signed: Disclosure, page: Disclosure): string[] {
  const there = rowsOf(page);
  return [...rowsOf(signed)]
    .filter((row) => !there.has(row))
    .map((row) => `网页表格缺少或改动一行：${row.slice(0, 60)}`);
}

/**
 * How a page that was saved from the web site differs from the signed version: figures that were changed, paragraphs and
 * table rows that are missing or worded otherwise. What the site adds around the document does not count.
 */
export function pageDifferences(signed: Disclosure, page: Disclosure): PageDifferences {
  return [...figureDifferences(signed, page), ...rowDifferences(signed, page), ...textDifferences(signed, page)];
}

const LINK = /<a\b([^>]*)>(.*?)<\/a\s*>/gis;

/** What the links of a page say: their words, their titles and their addresses. */
function linksOf(html: string): string {
  return [...html.matchAll(LINK)]
    .map(([, attributes = "", words = ""]) => `${attributes} ${words.replace(/<[^>]*>/g, "")}`)
    .join("\n")
    .replace(/\s+/g, "");
}

/**
 * The attachments that no link of a page offers. Names count without their ending, for sites rename what they store.
 * @param html the page as it was saved
 */
export function missingAttachments(html: string, names: readonly string[]): readonly string[] {
  const links = linksOf(html);
  return names.filter((name) => {
    const bare = name.replace(/\.[^.]+$/, "").replace(/\s+/g, "");
    return !links.includes(bare) && !links.includes(encodeURI(bare));
  });
}
