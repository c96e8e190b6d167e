import type { Disclosure } from "../../disclosure/index.ts";
import { type Passage, passagesOf } from "../wording/passages.ts";
import type { Gap } from "./gaps.ts";

const NUMBER = /^(附|预算|公开|决算|财决)?(?:表0?(\d{1,2})|0?(\d{1,2})表)[:：]?$/;
const FEWEST = 4;

interface TableNumber {
  readonly number: number;
  readonly passage: Passage;
}

/** The numbers of tables by the way they are printed: 预算01表, 表1. */
function numbersOf(disclosure: Disclosure): TableNumber[][] {
  const series = new Map<string, TableNumber[]>();
  for (const passage of passagesOf(disclosure)) {
    const match = passage.kind === "contents" ? null : NUMBER.exec(passage.text);
    if (!match) continue;
    const way = `${match[1] ?? ""}${match[2] === undefined ? "表" : ""}`;
    const numbers = series.get(way) ?? [];
    numbers.push({ number: Number(match[2] ?? match[3]), passage });
    series.set(way, numbers);
  }
  return [...series.values()];
}

/** Tables are numbered from one on in their order; fewer than four numbers are no numbering. */
function gapsOfSeries(disclosure: Disclosure, numbers: readonly TableNumber[]): Gap[] {
  const present = new Set(numbers.map(({ number }) => number));
  const ascending = numbers.every(({ number }, index) => index === 0 || number >= (numbers[index - 1]?.number ?? 0));
  const largest = Math.max(...present);
  const missing = Array.from({ length: largest }, (_, index) => index + 1).filter((number) => !present.has(number));
  if (present.size < FEWEST || !ascending || !present.has(1) || missing.length > present.size / 2) return [];
  return missing.flatMap((number) => {
    const mentioned = new RegExp(`(?<!\\d)0?${number}表|表0?${number}(?!\\d)`);
    if (passagesOf(disclosure).some(({ text }) => mentioned.test(text))) return [];
    const after = numbers.find((each) => each.number > number);
    const before = numbers.findLast((each) => each.number < number);
    if (!after || !before) return [];
    return [
      {
        severity: "warning" as const,
        message: `表格编号不连续：“${before.passage.text}”之后是“${after.passage.text}”`,
        suspects: after.passage.places(),
        evidence: before.passage.places(),
        likeliest: "补上缺少的表；没有数据的列空表并说明",
        key: `表${number}`,
      },
    ];
  });
}

/** Table numbers left out between tables that have one. */
export function tableNumberGaps(disclosure: Disclosure): Gap[] {
  return numbersOf(disclosure).flatMap((numbers) => gapsOfSeries(disclosure, numbers));
}
