import { type PrintedAmount, parseAmountWithUnit } from "../../amount/index.ts";
import { partOf, type Words } from "../../understand/index.ts";

/** What a project's history states of one year. */
export interface HistoryEntry {
  readonly year: number;
  /** The budget of the year, what was spent in it, or what was spent in its first months. */
  readonly kind: "budget" | "executed" | "partial";
  readonly amount: PrintedAmount;
  readonly words: Words;
}

/** A stated change of the budget: 较2023年减少3万元. */
export interface HistoryChange {
  readonly baseYear: number;
  readonly decrease: boolean;
  readonly amount: PrintedAmount;
  readonly words: Words;
  /** The words that deny any change in the same item (无变动), or null. */
  readonly denial: Words | null;
  /** The range of cuts that is given as the reason: 分类减压10%-40%, in percent. */
  readonly reductionRange: { readonly from: number; readonly to: number; readonly words: Words } | null;
}

export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly changes: readonly HistoryChange[];
}

const ITEM = /(?:^|[。；，])(?=\d+[.、．]\s?(?!\d))/;
const YEAR = /(20\d\d)年/g;
const AMOUNT =
  /(预算(?:安排|申报|资金|总额)?数?|执行数?|已用|已完成|已执行|实际(?:支出|执行)数?|提)(?:为|：|共)?(\d[\d,]*(?:\.\d+)?万元)/g;
const CHANGE =
  /(?:较|比)(20\d\d)年(?:年初)?(?:预算)?数?(增加|增长|上升|减少|较少|下降|压减)了?(\d[\d,]*(?:\.\d+)?万元)/g;
const DENIAL = /无变[动化](?:情况)?|没有变[动化]|未变[动化]/;
const RANGE = /(?:减压|压减|压缩|削减|下调)(\d{1,2})%?(?:-|—|~|至|到)(\d{1,2})%/;

function kindOf(keyword: string, between: string): HistoryEntry["kind"] {
  if (/1-\d+月|上半年/.test(between)) return "partial";
  return /预算|提/.test(keyword) && !/预算执行$/.test(between + keyword) ? "budget" : "executed";
}

function itemsOf(text: string): { from: number; text: string }[] {
  const items: { from: number; text: string }[] = [];
  let from = 0;
  for (const part of text.split(ITEM)) {
    const at = text.indexOf(part, from);
    items.push({ from: at, text: part });
    from = at + part.length;
  }
  return items;
}

function entriesIn(words: Words, item: { from: number; text: string }): HistoryEntry[] {
  const years = [...item.text.matchAll(YEAR)];
  return [...item.text.matchAll(AMOUNT)].flatMap((match): HistoryEntry[] => {
    const named = years.filter((year) => year.index < match.index).at(-1);
    const amount = parseAmountWithUnit(match[2] ?? "");
    const clause =
      item.text
        .slice(0, match.index)
        .split(/[，。；]/)
        .at(-1) ?? "";
    if (!named || !amount || /(?:较|比)20\d\d年[^，；。]*$/.test(clause)) return [];
    const at = item.from + match.index;
    const between = item.text.slice(named.index, match.index);
    const place = partOf(words, at, at + match[0].length);
    return [{ year: Number(named[1]), kind: kindOf(match[1] ?? "", between), amount, words: place }];
  });
}

function changesIn(words: Words, item: { from: number; text: string }): HistoryChange[] {
  return [...item.text.matchAll(CHANGE)].flatMap((match): HistoryChange[] => {
    const amount = parseAmountWithUnit(match[3] ?? "");
    if (!amount) return [];
    const part = (found: RegExpExecArray | RegExpMatchArray) =>
      partOf(words, item.from + (found.index ?? 0), item.from + (found.index ?? 0) + found[0].length);
    const denial = DENIAL.exec(item.text);
    const range = RANGE.exec(item.text);
    return [
      {
        baseYear: Number(match[1]),
        decrease: !/增|上升/.test(match[2] ?? ""),
        amount,
        words: part(match),
        denial: denial && denial.index < match.index ? part(denial) : null,
        reductionRange: range && { from: Number(range[1]), to: Number(range[2]), words: part(range) },
      },
    ];
  });
}

/** Reads the budgets, executions and changes that a cell on a project's past years states, item by item. */
export function historyOf(words: Words): History {
  const items = itemsOf(words.text);
  return {
    entries: items.flatMap((item) => entriesIn(words, item)),
    changes: items.flatMap((item) => changesIn(words, item)),
  };
}
