import type { Chance } from "./random.ts";

const NUMBERS = [
  "0",
  "-1",
  "1e308",
  "NaN",
  "65536",
  "2147483648",
  "4294967296",
  "99999999999999999999",
  "0.000000001",
  "",
];
const MARKUP = [
  "<table>",
  "</table>",
  "<td colspan=99999 rowspan=99999>",
  "<w:tbl>",
  "</w:tc>",
  "<!--",
  "]]>",
  "<![CDATA[",
  "&#x110000;",
  "&a;",
  '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  "\u0000",
  "\ud800",
  "\t\t\t\t",
  "（（（（",
  "|||",
  '"',
];
const MOST_DEEP = 3000;

type Mutation = (text: string, chance: Chance) => string;

/** One of the matches of a pattern, or null. */
function anyMatch(text: string, pattern: RegExp, chance: Chance): RegExpExecArray | null {
  pattern.lastIndex = chance.below(text.length);
  const found = pattern.exec(text);
  if (found) return found;
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

function replaced(text: string, match: RegExpExecArray | null, by: (found: string) => string): string {
  if (!match) return text;
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

const blowUpNumber: Mutation = (text, chance) =>
  replaced(text, anyMatch(text, /\d+/g, chance), () => chance.pick(NUMBERS));
const dropTag: Mutation = (text, chance) => replaced(text, anyMatch(text, /<[^<>]+>/g, chance), () => "");
const doubleTag: Mutation = (text, chance) => replaced(text, anyMatch(text, /<[^<>]+>/g, chance), (tag) => tag + tag);
const deepen: Mutation = (text, chance) =>
  replaced(text, anyMatch(text, /<\w[^<>/]*>/g, chance), (tag) => tag.repeat(1 + chance.below(MOST_DEEP)));
const insertMarkup: Mutation = (text, chance) => {
  const at = chance.below(text.length + 1);
  return text.slice(0, at) + chance.pick(MARKUP).repeat(1 + chance.below(50)) + text.slice(at);
};
const swapLines: Mutation = (text, chance) => {
  const lines = text.split("\n");
  const [a, b] = [chance.below(lines.length), chance.below(lines.length)];
  [lines[a], lines[b]] = [lines[b] ?? "", lines[a] ?? ""];
  return lines.join("\n");
};
const longLine: Mutation = (text, chance) =>
  replaced(text, anyMatch(text, /[^\n<>]{1,40}/g, chance), (words) => words.repeat(1 + chance.below(2000)));
const dropLineEnds: Mutation = (text, chance) => {
  const at = chance.below(text.length);
  return text.slice(0, at) + text.slice(at, at + 3000).replaceAll("\n", "") + text.slice(at + 3000);
};

const MUTATIONS: readonly Mutation[] = [
  blowUpNumber,
  blowUpNumber,
  dropTag,
  doubleTag,
  deepen,
  insertMarkup,
  swapLines,
  longLine,
  dropLineEnds,
];

/** Damages text and markup where it hurts: numbers, tags, nesting, line ends. */
export const mutateText: Mutation = (text, chance) => {
  let result = text;
  for (let i = 1 + chance.below(4); i > 0 && result.length > 0; i -= 1) result = chance.pick(MUTATIONS)(result, chance);
  return result;
};
