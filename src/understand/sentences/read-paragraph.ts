import { parseAmount, parseNumeral, unitNamed } from "../../amount/index.ts";
import { type Concept, refine } from "../../concept/index.ts";
import { type Figure, type Place, type Printed, placesOf, type SourcedText } from "../../disclosure/index.ts";
import type { ChangeClaim, Direction, ShareClaim } from "../model.ts";
import { type PlainText, plainText } from "../plain.ts";
import type { Setting } from "../setting.ts";
import { fillUnsaid } from "../tables/complete.ts";
import { periodOf } from "../vocabulary/period.ts";
import { inheritedBy, type Level, type OpenLevel, stillOpen } from "./levels.ts";
import type { SectionScope } from "./scope.ts";
import { type CodesInUse, type Subject, subjectOfPhrase } from "./subjects.ts";
import { sentencesOf, type Token, tokensOf } from "./tokens.ts";

/** What a paragraph of running text states. */
export interface ParagraphReading {
  readonly figures: readonly Figure[];
  readonly changes: readonly ChangeClaim[];
  /** Shares before their wholes are looked for in the rest of the document. */
  readonly shares: readonly ShareClaim[];
  readonly levels: readonly Level[];
  /** Levels with the opener that their parts were listed after. */
  readonly opened: readonly OpenLevel[];
}

export interface ParagraphContext {
  readonly source: SourcedText;
  readonly block: number;
  readonly file: string;
  readonly setting: Setting;
  readonly scope: SectionScope;
  readonly codes: CodesInUse;
}

type AmountToken = Extract<Token, { type: "amount" }>;
type PercentToken = Extract<Token, { type: "percent" }>;

interface OpenChange {
  start: number;
  end: number;
  subject: string;
  level: Level | null;
  change: Figure | null;
  direction: Direction;
  rate: Figure | null;
  rateDirection: Direction | null;
  reason: SourcedText | null;
}

const ADJACENT = /^(?:了|约|近|：|幅度为?|率为?|为)?$/;

/** Whether a level's dimension is what a change's subject names: 支出减少 speaks of 支出总计 too. */
function isMeant(stated: string | undefined, named: string): boolean {
  return stated === named || (stated === "expenditureTotal" && named === "expenditure");
}

/** Reads one paragraph, sentence by sentence and token by token. */
class ParagraphReader {
  private readonly context: ParagraphContext;
  private readonly plain: PlainText;
  readonly figures: Figure[] = [];
  readonly changes: OpenChange[] = [];
  readonly shares: ShareClaim[] = [];
  readonly levels: Level[] = [];
  readonly opened: OpenLevel[] = [];

  constructor(context: ParagraphContext) {
    this.context = context;
    this.plain = plainText(context.source);
  }

  read(): void {
    for (const sentence of sentencesOf(tokensOf(this.plain.text))) this.readSentence(sentence);
  }

  private places(start: number, end: number): Place[] {
    const range = this.plain.sourceRange(start, end);
    return placesOf(this.context.source, this.context.file, range.start, range.end);
  }

  private figure(concept: Concept, printed: Printed, start: number, end: number, words: string): Figure {
    const range = this.plain.sourceRange(start, end);
    return {
      concept,
      printed,
      site: { block: this.context.block, start: range.start, end: range.end },
      places: this.places(start, end),
      evidence: { measure: words === "" ? "上下文" : `“${words}”` },
    };
  }

  private between(left: Token | undefined, right: Token): string {
    return this.plain.text.slice(left?.end ?? right.start, right.start);
  }

  private levelOf(token: AmountToken, phrase: string, open: OpenLevel[]): { level: Level | null; open: OpenLevel[] } {
    const unit = unitNamed(token.unit);
    const amount = unit && parseAmount(token.numeral, unit);
    if (!amount) return { level: null, open };
    const { setting, scope, codes } = this.context;
    const subject = subjectOfPhrase(phrase, codes);
    const own: Concept = { ...subject.concept, ...(subject.known ? periodOf(phrase, setting.identity.year) : {}) };
    const kept = stillOpen(open, own);
    const parent = kept.at(-1)?.level ?? null;
    const stated = inheritedBy(parent ? parent.concept : scope.concept, own);
    const concept = subject.bothSides ? { ...stated, measure: "income" } : stated;
    const known = subject.known && !scope.closed;
    const printed: Printed = { type: "amount", ...amount };
    const complete = known ? fillUnsaid({ kind: "level", ...setting.concept, ...concept }, false) : { kind: "level" };
    const figure = this.figure(complete, printed, token.start, token.end - token.unit.length, subject.words);
    this.figures.push(figure);
    if (subject.bothSides) this.figures.push({ ...figure, concept: refine(complete, { measure: "expenditureTotal" }) });
    const level: Level = { figure, subject, concept: subject.bothSides ? scope.concept : concept, parent };
    this.levels.push(level);
    return { level, open: kept };
  }

  /** The level that a change speaks of: the one just stated, or an earlier one with the subject that the words name. */
  private changedLevel(words: string, last: Level | null): Level | null {
    const subject: Subject = subjectOfPhrase(words, this.context.codes);
    if (!subject.known) return last;
    const dimensions = Object.entries(subject.concept) as [keyof Concept, string][];
    const fits = (level: Level) => dimensions.every(([dimension, value]) => isMeant(level.concept[dimension], value));
    return this.levels.findLast(fits) ?? (last && dimensions.length === 0 ? last : null);
  }

  private readSentence(tokens: readonly Token[]): void {
    let last: Level | null = null;
    let open: OpenLevel[] = [];
    let comparison: Token | null = null;
    let change: OpenChange | null = null;
    let inReason = false;
    for (const [index, token] of tokens.entries()) {
      const previous = tokens[index - 1];
      const gap = previous ? this.between(previous, token) : "";
      if (token.type === "stop" && token.strength === "clause") inReason = false;
      else if (token.type === "reason") {
        inReason = true;
        if (change) change.reason = this.reasonAt(token, tokens);
      } else if (token.type === "opener" && last) {
        if (open.at(-1)?.level !== last) open = [...open, { level: last, word: token.text }];
        this.opened.push({ level: last, word: token.text });
        inReason = false;
      } else if (token.type === "comparison") {
        comparison = token;
        change = null;
        inReason = false;
      } else if (token.type === "direction" && !inReason) {
        const started = this.startChange(token, tokens[index + 1], comparison, last, tokens[index - 1], change);
        if (started) change = started;
      } else if (token.type === "amount") {
        if (previous?.type === "direction" && ADJACENT.test(gap)) continue;
        const phrase = this.phraseBefore(token, tokens, index);
        const read = this.levelOf(token, phrase, open);
        last = read.level ?? last;
        open = read.open;
        change = null;
        inReason = false;
      } else if (token.type === "percent" && previous?.type === "share" && last && gap.length <= 16) {
        this.readShare(token, last, gap);
      }
    }
  }

  private reasonAt(token: Token, tokens: readonly Token[]): SourcedText {
    const stop = tokens.find(
      (other) => other.start >= token.end && other.type === "stop" && other.strength !== "comma",
    );
    const range = this.plain.sourceRange(token.end, stop?.start ?? this.plain.text.length);
    return { text: this.context.source.text.slice(range.start, range.end), origins: [] };
  }

  private phraseBefore(token: Token, tokens: readonly Token[], index: number): string {
    for (let i = index - 1; i >= 0; i -= 1) {
      const other = tokens[i] as Token;
      if (other.type !== "share" && other.type !== "comparison") return this.plain.text.slice(other.end, token.start);
    }
    const sentenceStart = this.plain.text.lastIndexOf("。", token.start - 1) + 1;
    return this.plain.text.slice(sentenceStart, token.start);
  }

  private startChange(
    token: Extract<Token, { type: "direction" }>,
    next: Token | undefined,
    comparison: Token | null,
    last: Level | null,
    previous: Token | undefined,
    running: OpenChange | null,
  ): OpenChange | null {
    const adjacent = next !== undefined && ADJACENT.test(this.plain.text.slice(token.end, next.start));
    if (adjacent && next.type === "percent" && running && running.rate === null) {
      running.rate = this.rateFigure(next, running.level);
      running.rateDirection = token.direction;
      running.end = next.end;
      return null;
    }
    const unchanged = token.direction === "unchanged" || token.direction === "unresolved";
    const states = unchanged || (adjacent && (next.type === "amount" || next.type === "percent"));
    if (!states || (comparison === null && !/年/.test(token.text))) return null;
    const words =
      previous === comparison && comparison ? this.between(comparison, token) : this.between(previous, token);
    const before = comparison ? this.phraseOf(comparison) : "";
    const level = this.changedLevel(words === "" ? before : words, last);
    const opened: OpenChange = {
      start:
        level?.figure.site.block === this.context.block && level === last
          ? this.plainStart(level)
          : (comparison ?? token).start,
      end: token.end,
      subject: level?.subject.words ?? words,
      level,
      change: null,
      direction: token.direction,
      rate: null,
      rateDirection: null,
      reason: null,
    };
    if (adjacent && next.type === "amount") {
      opened.change = this.changeFigure(next, level);
      opened.end = next.end;
    } else if (adjacent && next.type === "percent" && !unchanged) {
      opened.rate = this.rateFigure(next, level);
      opened.rateDirection = token.direction;
      opened.end = next.end;
    }
    this.changes.push(opened);
    return opened;
  }

  private starts = new Map<Level, number>();

  private plainStart(level: Level): number {
    const known = this.starts.get(level);
    if (known !== undefined) return known;
    let position = 0;
    while (
      position < this.plain.text.length &&
      this.plain.sourceRange(position, position + 1).start < level.figure.site.start
    )
      position += 1;
    this.starts.set(level, position);
    return position;
  }

  private phraseOf(comparison: Token): string {
    const text = this.plain.text.slice(0, comparison.start);
    const boundary = Math.max(...["，", "；", "。", "：", "、", "元", "%"].map((mark) => text.lastIndexOf(mark)));
    return text.slice(boundary + 1);
  }

  private changeFigure(token: AmountToken, level: Level | null): Figure | null {
    const unit = unitNamed(token.unit);
    const amount = unit && parseAmount(token.numeral, unit);
    if (!amount) return null;
    const concept = level
      ? refine(level.figure.concept, { kind: "change", base: "initialBudget" })
      : { kind: "change" };
    return this.figure(concept, { type: "amount", ...amount }, token.start, token.end - token.unit.length, "");
  }

  private rateFigure(token: PercentToken, level: Level | null): Figure | null {
    const value = parseNumeral(token.numeral);
    if (!value) return null;
    const concept = level ? refine(level.figure.concept, { kind: "rate", base: "initialBudget" }) : { kind: "rate" };
    return this.figure(concept, { type: "percent", value }, token.start, token.end, "");
  }

  private readShare(token: PercentToken, part: Level, whole: string): void {
    const value = parseNumeral(token.numeral);
    if (!value) return;
    const concept = refine(part.figure.concept, { kind: "share", base: undefined });
    const share = this.figure(concept, { type: "percent", value }, token.start, token.end, whole);
    this.figures.push(share);
    const before = this.levels.slice(0, this.levels.indexOf(part)).reverse();
    const chain: Level[] = [];
    for (let level = part.parent; level; level = level.parent) chain.push(level);
    const wholes = [...chain, ...before.filter((level) => !chain.includes(level))].map(({ figure }) => figure);
    this.shares.push({
      type: "share",
      subject: part.subject.words,
      part: part.figure,
      share,
      wholes,
      block: this.context.block,
      places: this.places(this.plainStart(part), token.end),
    });
  }

  claims(): ChangeClaim[] {
    return this.changes.map(({ start, end, level, ...claim }) => {
      for (const figure of [claim.change, claim.rate]) if (figure) this.figures.push(figure);
      return {
        type: "change",
        ...claim,
        level: level?.figure ?? null,
        block: this.context.block,
        places: this.places(start, end),
      };
    });
  }
}

/** Understands a paragraph: its amounts with their concepts, what changed and by how much, and shares. */
export function readParagraph(context: ParagraphContext): ParagraphReading {
  const reader = new ParagraphReader(context);
  reader.read();
  const changes = reader.claims();
  return { figures: reader.figures, changes, shares: reader.shares, levels: reader.levels, opened: reader.opened };
}
