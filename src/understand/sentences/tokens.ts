import type { Direction } from "../model.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch of a plain text that the grammar of sentences knows. */
export type Token = Stretch &
  (
    | { readonly type: "amount"; readonly numeral: string; readonly unit: string }
    | { readonly type: "percent"; readonly numeral: string }
    /** 比上年预算: what follows is measured against another year. `subject` are the words inside it that say of what. */
    | { readonly type: "comparison"; readonly subject: string }
    /** 较年初预算: what follows is measured against a plan of the same year. */
    | { readonly type: "plan" }
    | { readonly type: "direction"; readonly direction: Direction }
    | { readonly type: "share" }
    /** 完成年初预算的: the percentage behind it is what was spent of what was planned. */
    | { readonly type: "completion" }
    | { readonly type: "opener" }
    | { readonly type: "reason" }
    /** A bracket that holds amounts: what stands inside is about the amount before it. */
    | { readonly type: "bracket"; readonly opens: boolean }
    | { readonly type: "stop"; readonly strength: "sentence" | "clause" | "comma" }
  );

export type AmountToken = Extract<Token, { type: "amount" }>;
export type PercentToken = Extract<Token, { type: "percent" }>;
export type DirectionToken = Extract<Token, { type: "direction" }>;
export type ComparisonToken = Extract<Token, { type: "comparison" }>;

const NUMERAL = String.raw`-?\d[\d,]*(?:\.\d+)?`;
const YEAR = String.raw`(?:上一?年度?|去年|20\d\d年?度?)`;
const BASE = `(?:年?初|同期|部门|单位|批复|调整)*(?:预算|决算)?(?:安排|执行|完成|批复)?(?:数|额|水平)?`;
const ABOUT = String.raw`[^，。；：、%()\d增减上下持同一]{0,24}`;
const UP = "增加|增长|上升|提高|上涨|调增|增幅";
const DOWN = "减少|较少|下降|降低|压减|减低|缩减|调减|降幅";
const SAME = "持平|一致|相同|无增减变化|无增减|无变动|没有变化|无变化|没有增减|保持不变";

const PATTERN = new RegExp(
  [
    `(?<unresolved>增加?\\(减少?\\)|减少?\\(增加?\\)|增减少|增\\/减)`,
    `(?<vague>基本(?:持平|一致|相同))`,
    `(?<unchanged>(?:与|和|同|较|比)${YEAR}${BASE}(?:相比)?(?:保持)?(?:${SAME})|${SAME})`,
    `(?<comparison>(?:与|和|同)${YEAR}${BASE}(?:相比|比较|对比)|(?:比|较|相比|相较)${YEAR}${BASE}(?<about>${ABOUT}?)(?=${UP}|${DOWN}|增|减|${NUMERAL})|(?:比|较|相比|相较)${YEAR}${BASE}|同比)`,
    `(?<plan>(?:比|较|与|同)(?:本年)?(?:年初|全年|调整后?的?)*预算(?:数|安排)?(?:相比|比较)?)`,
    `(?<increase>${UP})`,
    `(?<decrease>${DOWN})`,
    `(?<share>占比?)`,
    `(?<completion>完成(?:了)?(?:本年|当年|年度|全年|年初|调整后?的?)*预算(?:数|安排)?(?:的?(?=约?为?${NUMERAL}%)|(?=${NUMERAL}(?:亿元|万元|元)的${NUMERAL}%))|预算(?:完成|执行)率(?:为|达到?|是)?(?=${NUMERAL}%))`,
    `(?<opener>其中|包括|分别为|分别是|划分|用于以下方面|具体为)`,
    `(?<reason>(?:变动的|增减变化的|变化的|增加的|减少的)?(?:主要)?原因(?:是|为)?|主要是(?!用于)|主要系|主要由于)`,
    `(?<percent>${NUMERAL})%`,
    `(?<amount>${NUMERAL})(?<unit>亿元|百万元|万元|千元|元)(?!\\/)`,
    `(?<open>\\()`,
    `(?<close>\\))`,
    `(?<sentence>[。！？!?])`,
    `(?<clause>；)`,
    `(?<comma>[，：]|(?<!收入?)、|、(?!支))`,
  ].join("|"),
  "g",
);

type Groups = Readonly<Record<string, string | undefined>>;

function tokenOf(groups: Groups, place: Stretch): Token | null {
  const { amount, unit, percent } = groups;
  if (amount !== undefined) return { ...place, type: "amount", numeral: amount, unit: unit ?? "元" };
  if (percent !== undefined) return { ...place, type: "percent", numeral: percent };
  if (groups["comparison"] !== undefined) return { ...place, type: "comparison", subject: groups["about"] ?? "" };
  for (const direction of ["unresolved", "unchanged", "increase", "decrease"] as const) {
    if (groups[direction] !== undefined) return { ...place, type: "direction", direction };
  }
  for (const type of ["share", "completion", "plan", "opener", "reason"] as const)
    if (groups[type] !== undefined) return { ...place, type };
  for (const strength of ["sentence", "clause", "comma"] as const) {
    if (groups[strength] !== undefined) return { ...place, type: "stop", strength };
  }
  if (groups["open"] !== undefined) return { ...place, type: "bracket", opens: true };
  return groups["close"] !== undefined ? { ...place, type: "bracket", opens: false } : null;
}

/** Keeps the brackets that hold numbers with a unit; those inside words, as in 因公出国(境)费, are none. */
function withTellingBrackets(tokens: readonly Token[]): Token[] {
  const keep = new Set<Token>();
  const open: { token: Token; tells: boolean }[] = [];
  for (const token of tokens) {
    if (token.type === "amount" || token.type === "percent") for (const bracket of open) bracket.tells = true;
    if (token.type !== "bracket") continue;
    if (token.opens) open.push({ token, tells: false });
    else {
      const opener = open.pop();
      if (opener?.tells) keep.add(opener.token).add(token);
    }
  }
  return tokens.filter((token) => token.type !== "bracket" || keep.has(token));
}

/** Splits a plain text (see plain.ts) into the tokens that carry budget statements; other words lie between them. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const place = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const token = tokenOf(match.groups ?? {}, place);
    if (token) tokens.push(token);
  }
  return withTellingBrackets(tokens);
}

/** Parts a token list at the ends of sentences, which inside brackets are none; full stops are left out. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.type === "bracket") depth = Math.max(0, depth + (token.opens ? 1 : -1));
    if (token.type === "stop" && token.strength === "sentence") {
      if (depth === 0) sentences.push([]);
    } else (sentences.at(-1) as Token[]).push(token);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
