import { ALL, type Concept } from "../../concept/index.ts";
import { type Disclosure, type Figure, type Heading, headingPaths, type SourcedText } from "../../disclosure/index.ts";
import { isSlip, withoutCollisions } from "../collisions.ts";
import type { ChangeClaim, CompletionClaim, ShareClaim, SumRelation } from "../model.ts";
import { plain } from "../plain.ts";
import type { Setting } from "../setting.ts";
import { functionByName } from "../vocabulary/accounts.ts";
import { readLabel } from "../vocabulary/label.ts";
import { breakdownsOf } from "./breakdowns.ts";
import type { Level, OpenLevel } from "./levels.ts";
import { readParagraph } from "./read-paragraph.ts";
import { scopeOf } from "./scope.ts";
import type { CodesInUse } from "./subjects.ts";

/** What the running text of a disclosure states. */
export interface Prose {
  readonly figures: readonly Figure[];
  readonly relations: readonly SumRelation[];
  readonly changes: readonly ChangeClaim[];
  readonly shares: readonly ShareClaim[];
  readonly completions: readonly CompletionClaim[];
}

const ITEM_NUMBER = "(?:[(]?(?:\\d{1,2}|[一二三四五六七八九十]+)[)、.]+)?";

/** （1）人员经费：①…, a paragraph whose first words say what its amounts are about. */
const LEAD = new RegExp(`^${ITEM_NUMBER}([^，。；：、\\d]{2,24}?)(?:情况(?:说明)?)?[：。]`);

/** 1.一般公共服务（类）财政事务（款）行政运行（项）。年初预算为 … */
const ACCOUNT_LEAD = new RegExp(`^${ITEM_NUMBER}([^，。；：\\d]{2,60}\\([类款项]\\))[：。]`);

/** What the words before a paragraph's first colon or full stop say of its amounts; nothing when they are no budget terms. */
function leadScope(text: string): Concept {
  const account = ACCOUNT_LEAD.exec(text)?.[1];
  const concept = account === undefined ? null : functionByName(account);
  if (concept) return concept;
  const words = LEAD.exec(text)?.[1];
  const reading = words === undefined ? null : readLabel(words);
  return reading?.rest === "" ? reading.concept : {};
}

/** A paragraph after which the parts of its amount are listed, one paragraph each. */
const LIST_FOLLOWS = /(?:其中|具体(?:变动|安排|使用)?(?:情况)?如下)：$/;

/** 财政拨款支出主要内容如下：, after which each numbered account is of this money. */
const FUND_LIST = /^(?:20\d\d年)?财政拨款支出.{0,12}如下[:：]$/;
const IN_LIST = /^[(]?(?:\d{1,2}|[一二三四五六七八九十]+)[)、.]/;

/** Such a part, its name first behind its number; only parts that no list adds others to, or nests further. */
const LISTED = new RegExp(`^${ITEM_NUMBER}(?:20\\d\\d年)?(?:人员经费|(?:日常)?公用经费|因公出国|公务接待|公务用车)`);

/** 按支出功能分类划分：…, a paragraph that breaks the section's total down once more. */
const BREAKS_DOWN = /^(?:\(?\d+\)?[.、]?)?按.{2,16}(?:划分|分类)/;

/** One section while its paragraphs are read. */
class SectionReader {
  private readonly setting: Setting;
  private readonly codes: CodesInUse;
  private readonly file: string;
  private readonly path: readonly Heading[];
  private readonly number: number;
  private head: Level | null = null;
  private bothSides: Level | null = null;
  /** The level whose parts stand in the paragraphs below it. */
  private listed: readonly OpenLevel[] = [];
  private carried: readonly OpenLevel[] = [];
  /** What the items of a list of accounts are of. */
  private listScope: Concept = {};
  private readonly levels: Level[] = [];
  private readonly opened: OpenLevel[] = [];
  readonly figures: Figure[] = [];
  readonly changes: ChangeClaim[] = [];
  readonly shares: ShareClaim[] = [];
  readonly completions: CompletionClaim[] = [];

  constructor(disclosure: Disclosure, setting: Setting, codes: CodesInUse, path: readonly Heading[], number: number) {
    this.file = disclosure.file;
    this.setting = setting;
    this.codes = codes;
    this.path = path;
    this.number = number;
  }

  /** What the amounts of the next paragraph are parts of before it says anything itself. */
  private openedBefore(text: string): readonly OpenLevel[] {
    if (!LISTED.test(text)) this.listed = [];
    if (this.listed.length > 0) return this.listed;
    if (!this.head) return [];
    if (BREAKS_DOWN.test(text)) {
      this.carried = [{ level: this.head, word: "划分" }];
      return this.carried;
    }
    const continues = /^(?:基本支出|项目支出)/.test(text);
    return continues ? this.carried : [];
  }

  read(source: SourcedText, block: number): void {
    const text = plain(source.text);
    const opened = this.openedBefore(text);
    if (opened.length === 0) this.carried = [];
    const { setting, codes, file } = this;
    const section = scopeOf(this.path, setting.identity.body);
    if (FUND_LIST.test(text)) this.listScope = { measure: "expenditure", fund: "fiscalAppropriation" };
    else if (!IN_LIST.test(text)) this.listScope = {};
    const scope = { ...section, concept: { ...section.concept, ...this.listScope, ...leadScope(text) } };
    const { bothSides } = this;
    const reading = readParagraph({ source, block, file, setting, scope, codes, opened, bothSides });
    this.figures.push(...reading.figures);
    this.changes.push(...reading.changes);
    this.shares.push(...reading.shares);
    this.completions.push(...reading.completions);
    this.levels.push(...reading.levels);
    this.opened.push(...reading.opened);
    this.head ??= reading.levels.find(isTotal) ?? null;
    this.bothSides ??= reading.levels.find(({ subject }) => subject.bothSides) ?? null;
    if (LIST_FOLLOWS.test(text)) {
      const level = reading.levels.findLast(({ parent, subject }) => parent === null && subject.known);
      const isListed = reading.levels.some(({ parent }) => parent === level);
      const isWhole = level?.figure.concept.item === ALL;
      this.listed = level && isWhole && !isListed ? [{ level, word: "其中" }] : [];
    }
  }

  relations(): SumRelation[] {
    return breakdownsOf(this.number, [...new Set(this.opened)], this.levels);
  }
}

/** The amount that a section is about: the first that is not a part of something. */
function isTotal({ subject, figure, parent }: Level): boolean {
  const { nature, functionCode, economicCode, item } = figure.concept;
  return subject.known && parent === null && [nature, functionCode, economicCode, item].every((value) => value === ALL);
}

/** Reads the paragraphs of a disclosure, section by section. */
export function readProse(disclosure: Disclosure, setting: Setting, codes: CodesInUse): Prose {
  const paths = headingPaths(disclosure.blocks);
  const sections: SectionReader[] = [];
  let path: readonly Heading[] | undefined;
  for (const [index, block] of disclosure.blocks.entries()) {
    if (block.type !== "paragraph" && block.type !== "heading") continue;
    const here = paths[index] ?? [];
    if (path === undefined || here.at(-1) !== path.at(-1)) {
      path = here;
      sections.push(new SectionReader(disclosure, setting, codes, here, sections.length));
    }
    if (/[\d０-９]/.test(block.text) || FUND_LIST.test(plain(block.text)))
      (sections.at(-1) as SectionReader).read(block, index);
  }
  return {
    figures: sections.flatMap(({ figures }) => withoutCollisions(figures, isSlip)),
    relations: sections.flatMap((section) => section.relations()),
    changes: sections.flatMap(({ changes }) => changes),
    shares: sections.flatMap(({ shares }) => shares),
    completions: sections.flatMap(({ completions }) => completions),
  };
}
