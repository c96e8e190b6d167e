import { percentage, printPercent } from "../../src/amount/index.ts";
import type { ChangeClaim } from "../../src/understand/index.ts";
import type { Chance } from "../fuzz/random.ts";
import { type Site, withWords } from "./edit.ts";
import type { CleanDocument, Mistake, Planted } from "./mistake.ts";
import { rewrite } from "./numbers.ts";

interface Run {
  readonly site: Site;
  readonly match: RegExpMatchArray;
}

/** Where a pattern matches in the running text, headings left out. */
function runsOf({ understanding }: CleanDocument, pattern: RegExp): Run[] {
  return understanding.disclosure.blocks.flatMap((block, at) => {
    if (block.type !== "paragraph") return [];
    return [...block.text.matchAll(pattern)].map((match) => ({
      site: { block: at, start: match.index, end: match.index + match[0].length },
      match,
    }));
  });
}

function reworded(document: CleanDocument, { site }: Run, text: string, breaks: boolean): Planted {
  return {
    disclosure: withWords(document.understanding.disclosure, site, text),
    sites: [{ ...site, end: site.start + text.length }],
    block: site.block,
    breaks,
  };
}

function inWords(
  name: string,
  pattern: (document: CleanDocument) => RegExp | null,
  change: (run: Run, document: CleanDocument, chance: Chance) => string | null,
  breaks: (run: Run) => boolean = () => false,
): Mistake {
  return {
    name,
    ofNumber: false,
    plant: (document, chance) => {
      const looked = pattern(document);
      const runs = looked ? runsOf(document, looked) : [];
      if (runs.length === 0) return null;
      const run = chance.pick(runs);
      const text = change(run, document, chance);
      return text === null || text === run.match[0] ? null : reworded(document, run, text, breaks(run));
    },
  };
}

const OPPOSITE: Readonly<Record<string, string>> = { 增加: "减少", 减少: "增加", 增长: "下降", 下降: "增长" };
const OTHER_BODIES = ["青石县水利局", "云岭市供销合作社联合社", "白鹭区城市管理局"];

const yearOf = ({ understanding }: CleanDocument) => understanding.year ?? 0;

/** 增加 12.5 万元，增长 3%: of two words of one direction one is turned, which the other contradicts. Nothing has no direction. */
const signWord = inWords(
  "wrong sign word",
  () => /(?:增加|减少|增长|下降)(?!0+(?:\.0+)?(?:万元|元|%))(?=[\d,.]+(?:万元|元|%))/g,
  ({ match }) => OPPOSITE[match[0]] ?? null,
  ({ match }) =>
    /^(?:增加|减少)[\d,.]+万?元[，,（(](?:增长|下降|增幅|降幅)/.test(match.input?.slice(match.index) ?? ""),
);

const baseYear = inWords(
  "wrong base year",
  (document) => new RegExp(`(?<=[比较])${yearOf(document) - 1}(?=年)`, "g"),
  (_, document) => String(yearOf(document) - 2),
);

const staleYear = inWords(
  "stale year in a sentence",
  (document) => new RegExp(`(?<![比较到至\\d])${yearOf(document)}(?=年(?!初|底|末|\\d|1[0-2]?月|[2-9]月))`, "g"),
  (_, document) => String(yearOf(document) - 1),
);

const otherBody = inWords(
  "another body's name",
  ({ understanding: { body } }) => (body === null ? null : new RegExp(body.replace(/[()]/g, "\\$&"), "g")),
  (_, __, chance) => chance.pick(OTHER_BODIES),
);

const wrongUnit = inWords(
  "wrong unit",
  () => /(?<=\d)万元/g,
  () => "元",
);

const changedCount = inWords(
  "changed count",
  () => /\d+(?=(?:人|名|辆|台|个)(?!月|工作日))/g,
  ({ match }, _, chance) => String(Number(match[0]) + 1 + chance.below(8)),
);

function hasNumbers({ level, change, rate }: ChangeClaim): boolean {
  return level !== null && change !== null && rate !== null;
}

/** A rate taken of this year's amount instead of last year's. */
const wrongBase: Mistake = {
  name: "rate on this year's amount",
  ofNumber: true,
  plant: (document, chance) => {
    const claims = document.understanding.claims.filter((claim) => claim.type === "change").filter(hasNumbers);
    if (claims.length === 0) return null;
    const { level, change, rate } = chance.pick(claims);
    if (level?.printed.type !== "amount" || change?.printed.type !== "amount" || rate?.printed.type !== "percent") {
      return null;
    }
    const wrong = percentage(change.printed.fen, level.printed.fen, rate.printed.value.scale);
    return wrong && rewrite(document, rate, () => printPercent(wrong));
  },
};

/** A sentence of another year: its level is another number, and nothing else is brought up to date. */
const staleSentence: Mistake = {
  name: "stale sentence",
  ofNumber: true,
  plant: (document, chance) => {
    const claims = document.understanding.claims.filter((claim) => claim.type === "change").filter(hasNumbers);
    const level = claims.length === 0 ? null : chance.pick(claims).level;
    return (
      level &&
      rewrite(document, level, (text) =>
        text.replace(/^[\d,]+/, (whole) => String(Number(whole.replaceAll(",", "")) + 11 + chance.below(80))),
      )
    );
  },
};

/** Mistakes in sentences. */
export const WORD_MISTAKES: readonly Mistake[] = [
  signWord,
  wrongBase,
  baseYear,
  staleYear,
  staleSentence,
  otherBody,
  wrongUnit,
  changedCount,
];
