import { accountsNamed } from "../../account/index.ts";
import type { Concept } from "../../concept/index.ts";
import { conceptOfCode, economicClassByName, functionByName } from "../vocabulary/accounts.ts";
import { readPhraseEnd, saysSomething } from "../vocabulary/label.ts";

/** What the words before an amount say that it is. */
export interface Subject {
  /** The words themselves. */
  readonly words: string;
  readonly concept: Concept;
  readonly bothSides: boolean;
  /** False when the words are not understood: the amount then has no concept of its own. */
  readonly known: boolean;
}

const LEAD = /^(?:[(]?[\d一二三四五六七八九十]{1,3}[)、.]+)?(?:20\d\d年度?)?(?:其中|用于|主要用于|包括|安排|含)?：?/;
const NUMBER = /^[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)、.]+/;
const TAIL = /(?:20\d\d年度?)?(?:预算数|预算|年初预算)?(?:安排)?(?:为|是|共计|合计|共|计|约|达)?$/;
/** 一般公共服务支出（类）组织事务（款）行政运行（项）科目. */
const ACCOUNT_WORD = /(?<=\([类款项]\))科目$/;
const PRONOUN =
  /^(?:(?:部门)?所属各?(?:单位)?|(?:我|本|全|该|各)(?:部门|单位|局|委|办|院|中心|校|馆|所|区|市|县)?|(?:当|本|全)年度?|年初|安排|财政|用于|其中|预算)*$/;
const BODY_END = /[局委会办室心院馆校所处队站厅署府大协联部位级县区市镇乡街道团司社]$/;
const UNKNOWN = { concept: {}, bothSides: false, known: false } as const;

/** The functional codes that the document's tables use, by account name: they tell which 行政运行 the text means. */
export type CodesInUse = ReadonlySet<string>;

function itemInUse(name: string, codes: CodesInUse): Concept | null {
  if (name.length < 3) return null;
  const found = accountsNamed("functional", name).filter(({ code }) => code.length > 3 && codes.has(code));
  const deepest = found.filter(({ code }) => code.length === 7);
  const one = deepest.length === 1 ? deepest[0] : found.length === 1 ? found[0] : undefined;
  return one ? { measure: "expenditure", functionCode: one.code } : null;
}

/**
 * Whether words can stand before a budget term without changing it: a year, a body (…局, …办公室), a short pronoun. Other
 * words make it a name of its own: 会议系统运维费及机构运行经费 is a project.
 */
function leadsUp(words: string): boolean {
  const rest = words.replace(NUMBER, "").replace(/^.*20\d\d(?:年度?)?/, "");
  return PRONOUN.test(rest) || BODY_END.test(rest);
}

/**
 * Reads the phrase before an amount. `codes` are the functional codes that the document prints in its tables; `among` is
 * the classification of the amounts beside it, since both have a 其他支出, and since projects bear names of 项 too.
 */
export function subjectOfPhrase(
  phrase: string,
  codes: CodesInUse,
  among: "economic" | "functional" | "unknown" = "unknown",
): Subject {
  const name = phrase.replace(LEAD, "").replace(TAIL, "").replace(ACCOUNT_WORD, "");
  const code = /^(.+)\((\d{7}|\d{5}|[35]\d{2}|2[0-3]\d)[类款项]?\)$/.exec(name);
  if (code?.[1] && code[2]) {
    return {
      words: code[1],
      concept: { measure: "expenditure", ...conceptOfCode(code[2]) },
      bothSides: false,
      known: true,
    };
  }
  if (name !== "") {
    const account =
      among === "economic"
        ? (economicClassByName(name) ?? functionByName(name))
        : (functionByName(name) ??
          economicClassByName(name) ??
          (among === "functional" ? itemInUse(name, codes) : null));
    if (account) return { words: name, concept: account, bothSides: false, known: true };
  }
  const reading = readPhraseEnd(phrase);
  if (!saysSomething(reading) || !leadsUp(phrase.slice(0, reading.start))) return { words: name, ...UNKNOWN };
  return {
    words: phrase.slice(reading.start).replace(/(?:为|是|：)+$/, ""),
    concept: reading.concept,
    bothSides: reading.bothSides,
    known: true,
  };
}
