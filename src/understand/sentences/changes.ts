import { ALL, type COMPARISON_BASES, type Concept, refine } from "../../concept/index.ts";
import type { Figure, SourcedText } from "../../disclosure/index.ts";
import type { ChangeClaim, Direction } from "../model.ts";
import { withoutGenericMeasure } from "../vocabulary/label.ts";
import type { Level } from "./levels.ts";
import type { ParagraphText } from "./paragraph-text.ts";
import { type CodesInUse, type Subject, subjectOfPhrase } from "./subjects.ts";
import type { ComparisonToken, DirectionToken, PercentToken, Token } from "./tokens.ts";

type ComparisonBase = (typeof COMPARISON_BASES)[number];

/** A change while it is being read: amount, rate and reason come one after the other. */
export interface OpenChange {
  readonly start: number;
  end: number;
  readonly subject: string;
  readonly level: Level | null;
  /** What its own words say that changed, where no level before it was stated. */
  readonly named: Concept | null;
  readonly base: ComparisonBase;
  readonly direction: Direction;
  readonly previous: Figure | null;
  change: Figure | null;
  rate: Figure | null;
  rateDirection: Direction | null;
  reason: SourcedText | null;
}

/** What stands around a word of direction (增加, 下降, 持平). */
export interface DirectionContext {
  readonly token: DirectionToken;
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
  readonly comparison: ComparisonToken | null;
  /** Last year's amount behind the comparison, if it is printed. */
  readonly base: Figure | null;
  /** The level stated last in the sentence. */
  readonly last: Level | null;
  /** The level whose parts were listed before a semicolon closed the list: 其中：…，…；比上年增加 … speaks of it. */
  readonly closed: Level | null;
  /** The last amount of the paragraph that was no part of another: what a new sentence goes on about. */
  readonly head: Level | null;
  /** All levels of the paragraph so far. */
  readonly levels: readonly Level[];
}

const FAR = 50;
const NAMES_NOTHING = /^(?:预算|决算|支出决算)?(?:数|总额)?$/;
const ADJACENT = /^(?:了|约|近|：|幅度为?|率为?|为)?$/;

/** Whether a number belongs to the word of direction before it. */
export function isAdjacent(words: string): boolean {
  return ADJACENT.test(words);
}

/** Whether a level's dimension is what a change's subject names: 支出减少 speaks of 支出总计 too. */
function isMeant(stated: string | undefined, named: string): boolean {
  if (stated === named || (stated === "expenditureTotal" && named === "expenditure")) return true;
  return stated === "generalPublicBudget" && named === "fiscalAppropriation";
}

const NARROWING = ["fund", "age", "item", "nature", "functionCode", "economicCode", "project"] as const;

/** Whether the level's own words narrow it down further than these dimensions do: 住房保障支出 is not what 支出 means. */
function isNarrower({ subject }: Level, named: Concept): boolean {
  return NARROWING.some((dimension) => {
    const value = subject.concept[dimension];
    return value !== undefined && value !== ALL && named[dimension] === undefined;
  });
}

/** The statement of both sides that a change of both sides speaks of: of the same fund, or else of the first. */
function bothSidesOf(levels: readonly Level[], { fund }: Concept): Level | null {
  const statements = levels.filter(({ subject }) => subject.bothSides);
  const same = statements.filter(({ subject }) => subject.concept.fund === fund);
  return same.at(-1) ?? (fund === undefined ? (statements[0] ?? null) : null);
}

/** What a change is measured against, by the words of the comparison; the budget of last year where they do not tell. */
function baseOf(comparison: ComparisonToken | null): ComparisonBase {
  const words = comparison?.text ?? "";
  if (words.includes("决算")) return "final";
  if (/执行|完成/.test(words)) return "executed";
  return words.includes("调整") ? "adjustedBudget" : "initialBudget";
}

function conceptOf(
  { level, named, base }: Pick<OpenChange, "level" | "named" | "base">,
  kind: "change" | "rate",
): Concept {
  const concept = level?.figure.concept ?? named;
  return concept ? refine(concept, { kind, base }) : { kind };
}

/** Reads the statements of change in one paragraph. */
export class ChangeReader {
  private readonly text: ParagraphText;
  private readonly codes: CodesInUse;
  private readonly conceptNamed: (subject: Subject) => Concept | null;
  readonly changes: OpenChange[] = [];

  /** @param conceptNamed what an amount is that bears these words alone; null where they do not tell */
  constructor(text: ParagraphText, codes: CodesInUse, conceptNamed: (subject: Subject) => Concept | null) {
    this.text = text;
    this.codes = codes;
    this.conceptNamed = conceptNamed;
  }

  /** Adds the rate (，下降 20%) to the change before it. False when the word of direction is not followed by a rate. */
  addRate(running: OpenChange | null, token: DirectionToken, next: Token | undefined): boolean {
    if (!running || running.rate !== null || next?.type !== "percent") return false;
    if (!isAdjacent(this.text.between(token, next))) return false;
    running.rate = this.text.percent(next, conceptOf(running, "rate"), "");
    running.rateDirection = token.direction;
    running.end = next.end;
    return true;
  }

  /** Adds a rate in brackets behind the amount of change: 增加 74.97 万元（92.82%）. */
  addBracketedRate(running: OpenChange, token: PercentToken): void {
    running.rate = this.text.percent(token, conceptOf(running, "rate"), "");
    running.rateDirection = running.direction;
    running.end = token.end;
  }

  /** Begins a change at a word of direction that is followed by a number or states that nothing changed. */
  begin(context: DirectionContext): OpenChange | null {
    const { token, next, comparison, last } = context;
    const number = next !== undefined && isAdjacent(this.text.between(token, next)) ? next : undefined;
    const stands = token.direction === "unchanged" || token.direction === "unresolved";
    const measured = number?.type === "amount" || number?.type === "percent";
    if (!stands && !measured) return null;
    if (comparison === null && !/年/.test(token.text)) return null;
    const level = this.changedLevel(context);
    const words = this.namedBy(context);
    const named = level ? null : this.conceptNamed(subjectOfPhrase(words, this.codes));
    const what = { level, named, base: baseOf(comparison) };
    const change: OpenChange = {
      start: level !== null && (level === last || level === context.closed) ? level.start : (comparison ?? token).start,
      end: number && measured ? number.end : token.end,
      subject: level?.subject.words ?? words,
      ...what,
      direction: token.direction,
      previous: context.base,
      change: number?.type === "amount" ? this.text.amount(number, conceptOf(what, "change"), "") : null,
      rate: number?.type === "percent" && !stands ? this.text.percent(number, conceptOf(what, "rate"), "") : null,
      rateDirection: number?.type === "percent" ? token.direction : null,
      reason: null,
    };
    this.changes.push(change);
    return change;
  }

  /** The words that may name what changed: between 比上年 and 增加, or before 比上年 in the same clause. */
  private namedBy({ token, previous, comparison }: DirectionContext): string {
    if (comparison && comparison.subject !== "") return comparison.subject;
    if (comparison && token.start <= comparison.start) return "";
    const before = previous?.type === "stop" || previous === comparison ? this.text.between(previous, token) : "";
    return before === "" && comparison ? this.text.phraseEndingAt(comparison.start) : before;
  }

  /** The level that a change speaks of: the one just stated, or an earlier one with the subject that the words name. */
  private changedLevel(context: DirectionContext): Level | null {
    const named = this.namedBy(context);
    const subject = subjectOfPhrase(named, this.codes);
    if (subject.bothSides) return bothSidesOf(context.levels, subject.concept);
    if (!subject.known) {
      const before = context.last === null && NAMES_NOTHING.test(named) ? context.head : context.last;
      return context.closed ?? (this.isFar(context) ? null : before);
    }
    const dimensions = Object.entries(subject.concept) as [keyof Concept, string][];
    const fits = (level: Level) =>
      level.subject.known &&
      dimensions.every(([dimension, value]) => isMeant(level.concept[dimension], value)) &&
      !isNarrower(level, subject.concept);
    if (context.last && fits(context.last)) return context.last;
    const generic = dimensions.every(([dimension]) => dimension === "measure");
    return context.levels.findLast(fits) ?? (generic ? this.ownMeasure(context.last ?? context.head) : null);
  }

  /** 支出 in a section about 三公经费 or running costs means these. */
  private ownMeasure(level: Level | null): Level | null {
    const measure = level?.concept.measure;
    return measure !== undefined && withoutGenericMeasure({ measure: "expenditure" }, measure).measure === undefined
      ? level
      : null;
  }

  /** An amount of something unknown, far back: what is compared after a long list is likelier the list's head. */
  private isFar({ last, comparison, token }: DirectionContext): boolean {
    if (!last || last.subject.known) return false;
    return (comparison ?? token).start - last.start > FAR;
  }

  claims(): ChangeClaim[] {
    return this.changes.map(({ start, end, level, named: _named, base: _base, ...change }) => ({
      type: "change",
      ...change,
      level: level?.figure ?? null,
      block: this.text.block,
      places: this.text.places(start, end),
    }));
  }
}
