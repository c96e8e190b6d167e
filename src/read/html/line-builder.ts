import type { Concept } from "../../concept/index.ts";
import type { FigureMark, OriginSpan, SourcedText } from "../../disclosure/index.ts";
import type { CharacterSource } from "./characters.ts";
import type { LineIndex } from "./line-index.ts";

const NOWHERE: CharacterSource = { offset: -1, verbatim: false };
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’]/;

interface OpenMark {
  readonly concept: Concept;
  start: number | null;
}

/** A finished line of text, and where in it a `<br>` stands as `\n`. */
export interface BuiltLine {
  readonly source: SourcedText;
  readonly breaks: readonly number[];
}

/**
 * Builds the text of one block from its text nodes, joining white space as a browser does: runs become one space, a line
 * end between Chinese characters nothing, a `<br>` a `\n`; inside `white-space: pre` all is kept.
 */
export class LineBuilder {
  private text = "";
  private sources: CharacterSource[] = [];
  private breaks: number[] = [];
  private space: { source: CharacterSource; lineEnd: boolean } | null = null;
  private open: OpenMark[] = [];
  private marks: FigureMark[] = [];

  add(value: string, sources: readonly CharacterSource[], preserve: boolean): void {
    for (let i = 0; i < value.length; i += 1) {
      const character = value[i] as string;
      const source = sources[i] ?? NOWHERE;
      if (preserve) this.put(character, character === "\n" ? NOWHERE : source);
      else if (/[ \t\n\r\f]/.test(character)) this.addSpace(character, source);
      else this.put(character, source);
    }
  }

  lineBreak(): void {
    this.space = null;
    if (this.text === "") return;
    this.breaks.push(this.text.length);
    this.put("\n", NOWHERE);
  }

  openMark(concept: Concept): void {
    this.open.push({ concept, start: null });
  }

  closeMark(): void {
    const mark = this.open.pop();
    if (mark && mark.start !== null)
      this.marks.push({ start: mark.start, end: this.text.length, concept: mark.concept });
  }

  /** Ends the line and starts anew. `cell` names the place of characters whose columns are not known. */
  finish(index: LineIndex, cell: () => string): BuiltLine {
    while (this.breaks.at(-1) === this.text.length - 1 && this.text !== "") {
      this.text = this.text.slice(0, -1);
      this.breaks.pop();
    }
    const { text, breaks } = this;
    for (const mark of this.open) {
      if (mark.start !== null) this.marks.push({ start: mark.start, end: text.length, concept: mark.concept });
      mark.start = null;
    }
    const marks = this.marks.map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }));
    const kept = marks.filter((mark) => mark.start < mark.end).sort((a, b) => a.start - b.start);
    const origins = spansOf(this.sources.slice(0, text.length), index, cell);
    this.text = "";
    this.sources = [];
    this.breaks = [];
    this.space = null;
    this.marks = [];
    return { source: kept.length > 0 ? { text, origins, marks: kept } : { text, origins }, breaks };
  }

  private addSpace(character: string, source: CharacterSource): void {
    if (this.text === "" || this.breaks.at(-1) === this.text.length - 1) return;
    const lineEnd = character === "\n" || this.space?.lineEnd === true;
    this.space = { source: character === " " ? source : NOWHERE, lineEnd };
  }

  private put(character: string, source: CharacterSource): void {
    const { space } = this;
    this.space = null;
    if (space && !(space.lineEnd && WIDE.test(character) && WIDE.test(this.text.at(-1) ?? ""))) {
      this.text += " ";
      this.sources.push(space.source);
    }
    for (const mark of this.open) mark.start ??= this.text.length;
    this.text += character;
    this.sources.push(source);
  }
}

function spansOf(sources: readonly CharacterSource[], index: LineIndex, cell: () => string): OriginSpan[] {
  const spans: OriginSpan[] = [];
  for (let start = 0; start < sources.length; ) {
    const first = sources[start] ?? NOWHERE;
    let end = start + 1;
    while (end < sources.length && continues(sources[end - 1] ?? NOWHERE, sources[end] ?? NOWHERE)) end += 1;
    if (first.offset >= 0) {
      const { line, column } = index.at(first.offset);
      spans.push({ start, end, origin: first.verbatim ? { line, column } : { line, cell: cell() } });
    }
    start = end;
  }
  return spans;
}

function continues(before: CharacterSource, after: CharacterSource): boolean {
  if (before.verbatim !== after.verbatim) return false;
  return before.verbatim ? after.offset === before.offset + 1 : before.offset < 0 === after.offset < 0;
}
