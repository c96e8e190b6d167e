import { ALL, type Concept, refine } from "../../concept/index.ts";
import type { Figure, SourcedText } from "../../disclosure/index.ts";
import { fillUnsaid } from "../complete.ts";
import type { ChangeClaim, CompletionClaim, ShareClaim } from "../model.ts";
import type { Setting } from "../setting.ts";
import { isSomePlan, periodOf } from "../vocabulary/period.ts";
import { assetValued } from "./assets.ts";
import { ChangeReader, isAdjacent, type OpenChange } from "./changes.ts";
import { completionOf, completionOfPlan, isPlanned, planBehind } from "./completions.ts";
import { inheritedBy, type Level, type OpenLevel, stillOpen } from "./levels.ts";
import { ParagraphText } from "./paragraph-text.ts";
import type { SectionScope } from "./scope.ts";
import { type CodesInUse, type Subject, subjectOfPhrase } from "./subjects.ts";
import { coveredByTargets } from "./targets.ts";
import {
  type AmountToken,
  type ComparisonToken,
  type PercentToken,
  sentencesOf,
  type Token,
  tokensOf,
} from "./tokens.ts";

/** What a paragraph of running text states. */
export interface ParagraphReading {
  readonly figures: readonly Figure[];
  readonly changes: readonly ChangeClaim[];
  /** Shares before their wholes are looked for in the rest of the document. */
  readonly shares: readonly ShareClaim[];
  readonly completions: readonly CompletionClaim[];
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
  /** The levels that the paragraph's first amounts are parts of, because an earlier paragraph opened them. */
  readonly opened: readonly OpenLevel[];
  /** The statement of both sides that the section began with, for a paragraph that lists them. */
  readonly bothSides: Level | null;
}

/** How far behind 占 its percentage may stand: 占本年支出合计的 84%. */
const LONGEST_WHOLE = 16;

/** The words before an opener that name one side of a statement: 支出包括：…. */
const SIDE = /^(?:本年|预算|财政拨款|资金)?(?:收入|支出)(?:预算)?(?:主要)?$/;

/** Words that name the total of what the section or paragraph is about: 2025年年初预算数. */
const BARE_TOTAL =
  /^(?:20\d\d年度?)?(?:本年)?(?:年初|全年|调整后?)?(?:部门|单位)?(?:支出)?(?:预算|决算|支出)(?:数|总额|金额)?(?:安排|合计)?(?:为|是|共|共计)?$/;

/** Words before an amount that leave it to the words before a colon to say what it is. */
const NAMES_NOTHING = /^(?:20\d\d年度?)?(?:年初)?(?:预算)?(?:安排|支出)?(?:数|规模|金额)?(?:为|是|共|计)?$/;

/** What is open while a sentence is read from left to right. */
interface SentenceState {
  last: Level | null;
  open: OpenLevel[];
  comparison: ComparisonToken | null;
  /** Last year's amount, printed behind the comparison. */
  base: Figure | null;
  /** The plan, printed behind 完成年初预算. */
  planned: Figure | null;
  change: OpenChange | null;
  /** What was open when a bracket opened; it is open again behind the bracket. */
  readonly outer: Pick<SentenceState, "last" | "open" | "comparison" | "base">[];
  /** Inside a reason numbers state nothing about the budget. */
  inReason: boolean;
}

function classificationOf(level: Level | null): "economic" | "functional" | null {
  if (level?.subject.concept.economicCode !== undefined) return "economic";
  return level?.subject.concept.functionCode === undefined ? null : "functional";
}

function isAccountLevel(level: Level): boolean {
  return classificationOf(level) !== null;
}

function isClause(token: Token | undefined): boolean {
  return token?.type === "stop" && token.strength === "clause";
}

function previousYearOf(level: Level | null): Concept {
  const { year } = level?.figure.concept ?? {};
  if (!level || year === undefined) return { kind: "level" };
  return refine(level.figure.concept, { year: String(Number(year) - 1) });
}

/** The level of both sides as the side that the words name: its parts are income, or expenditure. */
function oneSideOf(both: Level | null, words: string): Level | null {
  const measure = /收入/.test(words) ? "income" : "expenditure";
  return both && { ...both, concept: refine(both.concept, { measure }) };
}

class ParagraphReader {
  private readonly context: ParagraphContext;
  private readonly text: ParagraphText;
  private readonly changeReader: ChangeReader;
  /** The last amount that was no part of another: what 其中 at the start of a sentence speaks of. */
  private head: Level | null = null;
  readonly figures: Figure[] = [];
  readonly shares: ShareClaim[] = [];
  readonly completions: CompletionClaim[] = [];
  readonly levels: Level[] = [];
  readonly opened: OpenLevel[] = [];

  constructor(context: ParagraphContext) {
    this.context = context;
    this.text = new ParagraphText(context.source, context.block, context.file);
    this.changeReader = new ChangeReader(this.text, context.codes, (subject) => this.conceptNamed(subject));
  }

  read(): ParagraphReading {
    const sentences = sentencesOf(tokensOf(this.text.text));
    this.opened.push(...this.context.opened);
    for (const [number, sentence] of sentences.entries()) this.readSentence(sentence, number === 0);
    const changes = this.changeReader.claims();
    const changed = changes.flatMap(({ change, rate }) => [change, rate]).filter((figure) => figure !== null);
    const { levels, opened, shares, completions } = this;
    return { figures: [...this.figures, ...changed], changes, shares, completions, levels, opened };
  }

  private readSentence(tokens: readonly Token[], first: boolean): void {
    const state: SentenceState = {
      last: null,
      open: first ? [...this.context.opened] : [],
      comparison: null,
      base: null,
      planned: null,
      change: null,
      outer: [],
      inReason: false,
    };
    for (const index of tokens.keys()) this.readToken(tokens, index, state);
  }

  private readToken(tokens: readonly Token[], index: number, state: SentenceState): void {
    const token = tokens[index] as Token;
    const previous = tokens[index - 1];
    switch (token.type) {
      case "stop":
        if (token.strength === "clause") state.inReason = false;
        break;
      case "reason":
        state.inReason = true;
        if (state.change) state.change.reason = this.reasonBehind(token, tokens);
        break;
      case "opener":
        this.readOpener(token.text, this.text.between(previous, token), state);
        break;
      case "comparison":
        Object.assign(state, { comparison: token, base: null, change: null, inReason: false });
        break;
      case "plan":
        Object.assign(state, { comparison: null, base: null, change: null, inReason: false });
        break;
      case "bracket":
        this.readBracket(token.opens, state);
        break;
      case "direction": {
        const next = tokens[index + 1];
        if (state.inReason || this.changeReader.addRate(state.change, token, next)) break;
        const { comparison, base, last } = state;
        const beforeComparison = comparison ? tokens[tokens.indexOf(comparison) - 1] : undefined;
        const closed = isClause(beforeComparison) ? (state.open[0]?.level ?? null) : null;
        const context = { token, previous, next, comparison, base, last, closed, head: this.head, levels: this.levels };
        state.change = this.changeReader.begin(context) ?? state.change;
        break;
      }
      case "amount":
        if (previous?.type === "direction" && isAdjacent(this.text.between(previous, token))) break;
        if (previous?.type === "comparison" && isAdjacent(this.text.between(previous, token))) {
          state.base = this.text.amount(token, previousYearOf(state.last), "上年");
          if (state.base) this.figures.push(state.base);
          break;
        }
        if (previous?.type === "completion" && state.last) {
          state.planned = planBehind(this.text, state.last, token);
          if (state.planned) this.figures.push(state.planned);
          break;
        }
        this.readLevel(token, this.phraseBefore(tokens, index), state);
        break;
      case "percent":
        if (previous?.type === "bracket" && state.change && state.change.rate === null) {
          this.changeReader.addBracketedRate(state.change, token);
        } else if (previous?.type === "share" && state.last)
          this.readShare(token, state.last, this.text.between(previous, token));
        else if (state.last) {
          const claim = this.completion(tokens, index, state.last, state.planned);
          if (claim) this.completions.push(claim);
        }
        break;
      case "share":
      case "completion":
        break;
    }
  }

  /** The completion that a percentage states behind 完成年初预算 or 完成年初预算 10 万元的; null for other percentages. */
  private completion(
    tokens: readonly Token[],
    index: number,
    last: Level,
    planned: Figure | null,
  ): CompletionClaim | null {
    const [token, previous, before] = [tokens[index], tokens[index - 1], tokens[index - 2]];
    if (token?.type !== "percent") return null;
    if (previous?.type === "completion") return completionOf(this.text, this.levels, last, token);
    const ofPlan = previous?.type === "amount" && before?.type === "completion" && planned;
    return ofPlan ? completionOfPlan(this.text, last, planned, token) : null;
  }

  private readBracket(opens: boolean, state: SentenceState): void {
    if (opens) {
      const { last, open, comparison, base } = state;
      state.outer.push({ last, open, comparison, base });
      if (last) state.open = [...open, { level: last, word: "" }];
      return;
    }
    Object.assign(state, state.outer.pop() ?? {}, { inReason: false });
  }

  /** 收入包括 and 支出包括 begin the list of one side of what stands above both; other words open what was stated last. */
  private readOpener(word: string, before: string, state: SentenceState): void {
    const side = SIDE.test(before);
    const both = this.levels.findLast(({ subject }) => subject.bothSides) ?? this.context.bothSides;
    const stated = state.last ?? this.head;
    const sameSide = stated?.concept.measure === (before.includes("收入") ? "income" : "expenditure");
    const last = side ? (oneSideOf(both, before) ?? (sameSide ? stated : null)) : (this.namedBefore(before) ?? stated);
    if (side) Object.assign(state, { open: [], change: null, inReason: false });
    if (!last) return;
    if (state.open.at(-1)?.level !== last) state.open = [...state.open, { level: last, word }];
    this.opened.push({ level: last, word });
    state.inReason = false;
  }

  /** 占政府采购支出总额的: the levels of the paragraph that have this name; null where it names none of them. */
  private namedWholes(words: string, part: Level): Level[] | null {
    const name = words.replace(/的$/, "").replace(/^(?:本年|当年|全年|年度)/, "");
    if (name.length < 4) return null;
    const { concept, known } = subjectOfPhrase(name, this.context.codes);
    const isNamed = (level: Level) =>
      level !== part &&
      (level.subject.words.endsWith(name) ||
        (known &&
          level.subject.known &&
          Object.keys({ ...concept, ...level.subject.concept }).every(
            (dimension) => concept[dimension as keyof Concept] === level.subject.concept[dimension as keyof Concept],
          )));
    const named = this.levels.filter(isNamed);
    return named.length > 0 ? named : null;
  }

  /** 基本支出包括：…, the level of the paragraph that the words before an opener name once more. */
  private namedBefore(before: string): Level | null {
    const words = before.replace(/(?:主要)?$/, "");
    if (words === "") return null;
    const { concept, known } = subjectOfPhrase(words, this.context.codes);
    const dimensions = Object.entries(concept) as [keyof Concept, string][];
    if (!known || dimensions.length === 0) return null;
    const isNamed = ({ subject }: Level) =>
      Object.keys(subject.concept).length === dimensions.length &&
      dimensions.every(([dimension, value]) => subject.concept[dimension] === value);
    return this.levels.findLast(isNamed) ?? null;
  }

  /** What an amount is that its own words name in this section; null where they do not tell, or name both sides. */
  private conceptNamed({ known, bothSides, concept }: Subject): Concept | null {
    const { setting, scope } = this.context;
    if (!known || bothSides || scope.closed || scope.vague) return null;
    const stated = inheritedBy(scope.concept, concept);
    return stated.measure === undefined ? null : fillUnsaid({ kind: "level", ...setting.concept, ...stated }, false);
  }

  private readLevel(token: AmountToken, phrase: string, state: SentenceState): void {
    const { setting, scope, codes } = this.context;
    const among = classificationOf(state.last) ?? classificationOf(state.open.at(-1)?.level ?? null) ?? "unknown";
    const subject = this.subjectOf(token, phrase, codes, among, state);
    const period = subject.known ? periodOf(phrase, setting.identity.year) : {};
    const own: Concept = { ...subject.concept, ...period };
    state.open = stillOpen(state.open, own);
    Object.assign(state, { change: null, inReason: false });
    const parent = state.open.at(-1)?.level ?? null;
    const stated = inheritedBy(parent ? parent.concept : scope.concept, own);
    const known = subject.known && !scope.closed;
    const noStage = setting.concept.stage === "final" && isSomePlan(phrase);
    const complete = (concept: Concept): Concept => {
      if (!known) return { kind: "level" };
      const filled = fillUnsaid({ kind: "level", ...setting.concept, ...concept }, false);
      const anyAge = setting.concept.stage === "final" && concept.measure === "income" && concept.age === undefined;
      const aged = anyAge ? refine(filled, { age: undefined }) : filled;
      return noStage ? refine(aged, { stage: undefined }) : aged;
    };
    const before = this.text.text.slice(0, token.start);
    const told = known ? null : (coveredByTargets(before) ?? (subject.known ? null : assetValued(before)));
    const main = told
      ? fillUnsaid({ kind: "level", ...setting.concept, ...told }, false)
      : complete(subject.bothSides ? { ...stated, measure: "income", age: ALL } : stated);
    const figure = this.text.amount(token, main, subject.words);
    if (!figure) return;
    this.figures.push(figure);
    if (subject.bothSides) this.figures.push({ ...figure, concept: refine(main, { measure: "expenditureTotal" }) });
    const concept = subject.bothSides ? scope.concept : stated;
    state.last = { figure, subject, concept, parent, start: token.start, phrase };
    this.levels.push(state.last);
    const isAccount = own.functionCode !== undefined || own.economicCode !== undefined;
    if (parent === null && (this.head === null || !isAccount || isAccountLevel(this.head))) this.head = state.last;
  }

  /** What an amount is: by the words before it, or by those before a colon (…行政运行（项）：2024年预算数为 9 万元). */
  private subjectOf(
    token: AmountToken,
    phrase: string,
    codes: CodesInUse,
    among: "economic" | "functional" | "unknown",
    state: SentenceState,
  ): Subject {
    const near = this.inScope(phrase, subjectOfPhrase(phrase, codes, among), state);
    const colon = token.start - phrase.length - 1;
    if (near.known || this.text.text[colon] !== "：" || !NAMES_NOTHING.test(phrase)) return near;
    return subjectOfPhrase(this.text.phraseEndingAt(colon), codes);
  }

  /**
   * 预算数 and 支出 alone speak of what section or paragraph are about; where that is several things in turn, or behind a
   * count (购置车辆 0 辆，支出 …), they tell nothing.
   */
  private inScope(phrase: string, near: Subject, { open, last }: SentenceState): Subject {
    if (!BARE_TOTAL.test(phrase)) return near;
    if (last && isPlanned(last) && /决算/.test(phrase)) {
      return { ...near, concept: last.subject.concept, known: last.subject.known };
    }
    const { scope } = this.context;
    if (scope.vague) return { ...near, concept: {}, known: false };
    if (near.known || open.length > 0 || scope.concept.measure === undefined) return near;
    return { ...near, concept: {}, known: true };
  }

  /** The words before an amount, back to the token that ends another statement. */
  private phraseBefore(tokens: readonly Token[], index: number): string {
    const token = tokens[index] as Token;
    const boundary = tokens.slice(0, index).findLast(({ type }) => type !== "share" && type !== "comparison");
    if (boundary) return this.text.between(boundary, token);
    return this.text.text.slice(this.text.text.lastIndexOf("。", token.start) + 1, token.start);
  }

  private reasonBehind(token: Token, tokens: readonly Token[]): SourcedText {
    const stop = tokens.find(({ type, start, text }) => start >= token.end && type === "stop" && text === "；");
    const fullStop = this.text.text.indexOf("。", token.end);
    return this.text.original(token.end, stop?.start ?? (fullStop < 0 ? this.text.text.length : fullStop));
  }

  private readShare(token: PercentToken, part: Level, whole: string): void {
    if (whole.length > LONGEST_WHOLE) return;
    const share = this.text.percent(token, refine(part.figure.concept, { kind: "share", base: undefined }), whole);
    if (!share) return;
    this.figures.push(share);
    const chain: Level[] = [];
    for (let level = part.parent; level; level = level.parent) chain.push(level);
    const head = whole === "" ? this.levels.find((level) => level.parent === null && level !== part) : undefined;
    const meant = this.namedWholes(whole, part);
    const wholes = (meant ?? (chain.length > 0 ? chain : head ? [head] : [])).map(({ figure }) => figure);
    this.shares.push({
      type: "share",
      subject: part.subject.words,
      part: part.figure,
      share,
      wholes,
      block: this.context.block,
      places: this.text.places(part.start, token.end),
    });
  }
}

/** Understands a paragraph: its amounts with their concepts, what changed and by how much, and shares. */
export function readParagraph(context: ParagraphContext): ParagraphReading {
  return new ParagraphReader(context).read();
}
