import { lineCount } from "../layout/index.ts";
import type { BodyPart, ParagraphPart, TablePart } from "./part.ts";
import { textArea } from "./section.ts";
import { type ParagraphStyle, STYLES } from "./styles.ts";
import { CELL_MARGIN, LEAST_ROW } from "./table.ts";

/** A run of parts on paper of one direction; each begins a page. */
export interface PartSection {
  readonly landscape: boolean;
  readonly parts: readonly BodyPart[];
}

/** The line between two rows of a table. */
const RULE = 10;
const styles = new Map(STYLES.map((style) => [style.id, style]));

function styleOf(id: string): ParagraphStyle {
  const style = styles.get(id);
  if (!style) throw new RangeError(`no style ${id}`);
  return style;
}

/** The heights of the lines of a paragraph. */
function paragraphLines({ look, text, pictureHeight }: ParagraphPart, width: number): number[] {
  const style = styleOf(look.style);
  if (pictureHeight !== undefined) return [pictureHeight];
  const em = style.size * 10;
  const lines = lineCount(text, (width - (style.left ?? 0)) / em, style.firstLine ?? 0);
  return new Array(lines).fill(style.line);
}

/** The heights of the rows of a table. A cell over several rows stretches the last of them. */
function rowHeights({ rows, style }: TablePart): number[] {
  const { line, size } = styleOf(style);
  const heights = rows.map(() => LEAST_ROW);
  const needs = rows.flatMap((cells, row) =>
    cells.map(({ text, width, rows: span }) => {
      const height = lineCount(text, width / (size * 10)) * line + 2 * CELL_MARGIN.end + RULE;
      return { last: row + span - 1, first: row, height };
    }),
  );
  for (const { first, last, height } of needs.sort((a, b) => a.last - a.first - (b.last - b.first))) {
    const present = heights.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
    if (height > present) heights[last] = (heights[last] ?? 0) + height - present;
  }
  return heights;
}

/** Lays parts on pages as Word does: line by line, rows whole, headings with what follows. */
class Pages {
  readonly first = new Map<number, number>();
  private page = 0;
  private used = 0;
  private after = 0;
  private width = 0;
  private height = 0;

  section({ landscape, parts }: PartSection): void {
    ({ width: this.width, height: this.height } = textArea(landscape));
    this.turn();
    for (const [index, part] of parts.entries()) {
      if (part.type === "table") this.table(part);
      else {
        if (part.look.pageBreakBefore && this.used > 0) this.turn();
        const together = this.together(parts, index);
        if (this.used > 0 && this.used + together > this.height && together <= this.height) this.turn();
        this.paragraph(part);
      }
    }
  }

  /** What has to be on one page from a part on: it, what it is kept with, and the first line or row behind. */
  private together(parts: readonly BodyPart[], from: number): number {
    let needed = this.gapBefore(parts[from]);
    for (let index = from; index < parts.length; index += 1) {
      const part = parts[index] as BodyPart;
      if (part.type === "table") {
        return needed + rowHeights(part).reduce((sum, each, row) => (row <= part.headerRows ? sum + each : sum), 0);
      }
      const lines = paragraphLines(part, this.width);
      const keeps = part.look.keepNext ?? styleOf(part.look.style).keepNext ?? false;
      if (!keeps) return needed + (lines[0] ?? 0);
      const style = styleOf(part.look.style);
      needed += lines.reduce((sum, each) => sum + each, 0) + (style.after ?? 0);
    }
    return needed;
  }

  private gapBefore(part: BodyPart | undefined): number {
    if (part?.type !== "paragraph") return this.after;
    return Math.max(this.after, part.look.spaceBefore ?? styleOf(part.look.style).before ?? 0);
  }

  private turn(): void {
    this.page += 1;
    this.used = 0;
    this.after = 0;
  }

  private begin(block: number): void {
    if (!this.first.has(block)) this.first.set(block, this.page);
  }

  private paragraph(part: ParagraphPart): void {
    this.used += this.gapBefore(part);
    for (const [index, line] of paragraphLines(part, this.width).entries()) {
      if (this.used > 0 && this.used + line > this.height) this.turn();
      if (index === 0) this.begin(part.block);
      this.used += line;
    }
    this.after = styleOf(part.look.style).after ?? 0;
  }

  private table(part: TablePart): void {
    const heights = rowHeights(part);
    const header = heights.slice(0, part.headerRows).reduce((sum, each) => sum + each, 0);
    this.used += this.after;
    this.after = 0;
    for (const [row, height] of heights.entries()) {
      if (this.used > 0 && this.used + height > this.height) {
        this.turn();
        if (row >= part.headerRows) this.used = header;
      }
      if (row === 0) this.begin(part.block);
      this.used += height;
    }
  }
}

/**
 * The page that each block begins on. All lines are of a fixed height, so that the pages fall the same way in Word, WPS and
 * LibreOffice, with whatever fonts; only where a paragraph breaks into lines is reckoned from widths of characters.
 */
export function pagesOf(sections: readonly PartSection[]): ReadonlyMap<number, number> {
  const pages = new Pages();
  for (const section of sections) pages.section(section);
  return pages.first;
}
