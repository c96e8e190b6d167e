import type { Block, Disclosure } from "../../disclosure/index.ts";
import { drawChart, type PlacedChart } from "../chart/index.ts";
import { Anchors, documentTitle, isBlank, oneLine, paperRuns, type Role, rolesOf } from "../layout/index.ts";
import { anchorId, contentsHtml } from "./contents.ts";
import { STYLE } from "./style.ts";
import { tableHtml } from "./table.ts";
import { escapeHtml, textElement } from "./text.ts";

export interface WriteHtmlOptions {
  /** Whether figures carry their concept as `data-concept`; true when not given. */
  readonly marks?: boolean;
  /** Charts to be shown between the blocks; none when not given. */
  readonly charts?: readonly PlacedChart[];
}

const ROLE_CLASS: Readonly<Record<Role, string>> = {
  body: "",
  unitLine: ' class="unit-line"',
  tableNote: ' class="table-note"',
  contentsTitle: ' class="contents-title"',
};

function headingTag(level: number): { readonly tag: string; readonly attributes: string } {
  const rank = Math.max(1, level + 1);
  return rank <= 6 ? { tag: `h${rank}`, attributes: "" } : { tag: "h6", attributes: ` aria-level="${rank}"` };
}

function titleOf(disclosure: Disclosure): string {
  return documentTitle(disclosure) || oneLine(disclosure.file.replace(/\.[^.]*$/, "")) || "部门预决算公开";
}

/** What a written page consists of, for pages that show a document beside something else. */
export interface HtmlParts {
  readonly title: string;
  /** Style sheet, without its element. */
  readonly style: string;
  /** The content of `main`: headings and tables have identifiers, marked figures are spans with `data-concept`. */
  readonly main: string;
}

/** The parts that {@link writeHtml} makes a page of. */
export function htmlParts(disclosure: Disclosure, options: WriteHtmlOptions = {}): HtmlParts {
  const marks = options.marks ?? true;
  const anchors = new Anchors(disclosure.blocks);
  const roles = rolesOf(disclosure.blocks);
  const blockHtml = (block: Block, index: number): string => {
    if (block.type === "contents") return contentsHtml(block, anchors, marks);
    if (block.type === "table") return tableHtml(block, marks).replace(/^<(\w+)/, `<$1 id="${anchorId(index)}"`);
    if (isBlank(block)) return "";
    const role = ROLE_CLASS[roles[index] ?? "body"];
    if (block.type === "paragraph") return textElement("p", role, block, marks);
    const { tag, attributes } = headingTag(block.level);
    return textElement(tag, ` id="${anchorId(index)}"${attributes}${role}`, block, marks);
  };
  const chartsBelow = (index: number): string[] =>
    [...(options.charts ?? []).entries()]
      .filter(([, { below }]) => below === index)
      .map(([number, { chart }]) => `<figure>${drawChart(chart, { id: `chart${number + 1}` }).svg}</figure>`);
  const body = paperRuns(disclosure.blocks, roles).flatMap(({ landscape, start, end }) => {
    const parts = disclosure.blocks
      .slice(start, end)
      .flatMap((block, offset) => [blockHtml(block, start + offset), ...chartsBelow(start + offset)]);
    const written = parts.filter((html) => html !== "");
    return landscape ? ['<div class="wide-page">', ...written, "</div>"] : written;
  });
  return { title: titleOf(disclosure), style: STYLE, main: body.join("\n") };
}

/**
 * Writes a disclosure as one self-contained page: no script, nothing loaded from elsewhere, no author, date or path.
 * Headings, contents, tables with header rows and captions are marked up as what they are, so that the page can be read
 * aloud and read back; text is escaped, and characters that cannot be shown are left out. Blank headings and paragraphs
 * are not written. The same disclosure gives the same text.
 */
export function writeHtml(disclosure: Disclosure, options: WriteHtmlOptions = {}): string {
  const { title, style, main } = htmlParts(disclosure, options);
  return [
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${style}\n</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...(main === "" ? [] : [main]),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
