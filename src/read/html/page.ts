import { beyondLimit, checkLimit, type ReadLimits } from "../limits.ts";
import { LineIndex } from "./line-index.ts";

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
  private readonly limits: ReadLimits;

  constructor(html: string, file: string, limits: ReadLimits) {
    this.html = html;
    this.file = file;
    this.limits = limits;
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
    checkLimit(this.file, "cells", this.positions, this.limits);
  }

  /** Runs a step one level further down, and refuses pages nested beyond anything a person would write. */
  deeper(step: () => void): void {
    this.depth += 1;
    if (this.depth > this.limits.nesting) throw beyondLimit(this.file, "nesting", this.limits);
    step();
    this.depth -= 1;
  }
}
