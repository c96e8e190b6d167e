import type { Direction } from "../model.ts";

/** A stretch of a plain text that the grammar of sentences knows. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
} & (
  | { readonly type: "amount"; readonly numeral: string; readonly unit: string }
  | { readonly type: "percent"; readonly numeral: string }
  | { readonly type: "comparison"; readonly base: string }
  | { readonly type: "direction"; readonly direction: Direction }
  | { readonly type: "share" }
  | { readonly type: "opener" }
  | { readonly type: "reason" }
  | { readonly type: "stop"; readonly strength: "sentence" | "clause" | "comma" }
);

export type AmountToken = Extract<Token, { type: "amount" }>;
export type PercentToken = Extract<Token, { type: "percent" }>;
export type DirectionToken = Extract<Token, { type: "direction" }>;

const NUMERAL = String.raw`-?\d[\d,]*(?:\.\d+)?`;
const YEAR_BASE = String.raw`(?:上年度?|去年|上一年度?|20\d\d年度?)`;
const BASE_REST = `(?:年初|部门|单位|同期|调整)?(?:预算|决算)?(?:安排|执行|完成)?(?:数|额|水平)?`;

const PATTERN = new RegExp(
  [
    `(?<unresolved>增加?\\(减少?\\)|减少?\\(增加?\\)|增减少|增\\/减)`,
    `(?<comparison>(?:与|和|同)${YEAR_BASE}${BASE_REST}(?:相比|比较|对比)|(?:比|较|相比)${YEAR_BASE}${BASE_REST}|同比)`,
    `(?<unchanged>(?:与|和|同)${YEAR_BASE}${BASE_REST}(?:持平|一致|相同)|持平|无增减(?:变化)?|无变动|没有变化|无变化|没有增减)`,
    `(?<increase>增加|增长|上升|提高|上涨|调增)`,
    `(?<decrease>减少|较少|下降|降低|压减|减低|缩减|调减)`,
    `(?<share>占比?)`,
    `(?<opener>其中|包括|分别为|分别是|划分|用于以下方面|具体为)`,
    `(?<reason>(?:变动的|增减变化的|变化的)?(?:主要)?原因(?:是|为)?|主要是(?!用于)|主要系|主要由于)`,
    `(?<percent>${NUMERAL})%`,
    `(?<amount>${NUMERAL})(?<unit>亿元|百万元|万元|千元|元)(?!\\/)`,
    `(?<sentence>[。！？!?])`,
    `(?<clause>；)`,
    `(?<comma>[，、：])`,
  ].join("|"),
  "g",
);

/** Splits a plain text (see plain.ts) into the tokens that carry budget statements; other words lie between them. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length, text: match[0] };
    if (groups["amount"] !== undefined) {
      tokens.push({ ...place, type: "amount", numeral: groups["amount"], unit: groups["unit"] ?? "元" });
    } else if (groups["percent"] !== undefined) tokens.push({ ...place, type: "percent", numeral: groups["percent"] });
    else if (groups["comparison"] !== undefined) tokens.push({ ...place, type: "comparison", base: match[0] });
    else if (groups["unresolved"] !== undefined) tokens.push({ ...place, type: "direction", direction: "unresolved" });
    else if (groups["unchanged"] !== undefined) tokens.push({ ...place, type: "direction", direction: "unchanged" });
    else if (groups["increase"] !== undefined) tokens.push({ ...place, type: "direction", direction: "increase" });
    else if (groups["decrease"] !== undefined) tokens.push({ ...place, type: "direction", direction: "decrease" });
    else if (groups["share"] !== undefined) tokens.push({ ...place, type: "share" });
    else if (groups["opener"] !== undefined) tokens.push({ ...place, type: "opener" });
    else if (groups["reason"] !== undefined) tokens.push({ ...place, type: "reason" });
    else {
      const strength =
        groups["sentence"] !== undefined ? "sentence" : groups["clause"] !== undefined ? "clause" : "comma";
      tokens.push({ ...place, type: "stop", strength });
    }
  }
  return tokens;
}

/** Parts a token list at the ends of sentences; full stops are left out. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === "stop" && token.strength === "sentence") sentences.push([]);
    else (sentences.at(-1) as Token[]).push(token);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
