import { ReadError } from "../error.ts";
import { LineIndex } from "./line-index.ts";

const DEEPEST = 500;
const MOST_POSITIONS = 2_000_000;

/** What the parts of the reader share while they read one page. */
export class Page {
  readonly html: string;
  readonly file: string;
  readonly index: LineIndex;
  /** Marks that could not be understood, for the reading notes. */
  strangeMarks = 0;
  private paragraphs = 0;
  private tables = 0;
  private positions = 0;
  private depth = 0;

  constructor(html: string, file: string) {
    this.html = html;
    this.file = file;
    this.index = new LineIndex(html);
  }

  countParagraph(): void {
    this.paragraphs += 1;
  }

  /** The number that the next paragraph will get. */
  get nextParagraphNumber(): number {
    return this.paragraphs + 1;
  }

  nextTable(): number {
    this.tables += 1;
    return this.tables;
  }

  /** Counts the grid positions that cells take, over all tables, and refuses spans made to exhaust the memory. */
  claimPositions(count: number): void {
    this.positions += count;
    if (this.positions > MOST_POSITIONS) throw new ReadError(this.file, "tooLarge", "网页里的表格过大，无法读取。");
  }

  /** Runs a step one level further down, and refuses pages nested beyond anything a person would write. */
  deeper(step: () => void): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new ReadError(this.file, "tooDeep", `网页的标签嵌套超过 ${DEEPEST} 层，无法读取。`);
    step();
    this.depth -= 1;
  }
}
