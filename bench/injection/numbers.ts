import { parseAmount, parseNumeral } from "../../src/amount/index.ts";
import type { Figure, Printed } from "../../src/disclosure/index.ts";
import type { Chance } from "../fuzz/random.ts";
import { sourceAt, withWords } from "./edit.ts";
import type { CleanDocument, Mistake, Planted } from "./mistake.ts";
import { siteOf } from "./relations.ts";

/** What a figure prints when its words are these; null where they are no such number. */
export function printedAs({ printed }: Figure, text: string): Printed | null {
  if (printed.type === "amount") {
    const amount = parseAmount(text.trim(), printed.unit);
    return amount && { type: "amount", ...amount };
  }
  if (printed.type === "count") return null;
  const numeral = parseNumeral(text.replace(/[%％]\s*$/, "").trim());
  return numeral && { type: "percent", value: { units: numeral.units, scale: numeral.scale } };
}

function isSame(left: Printed, right: Printed): boolean {
  if (left.type === "amount" && right.type === "amount") return left.fen === right.fen;
  if (left.type !== "percent" || right.type !== "percent") return false;
  return left.value.units * 10 ** right.value.scale === right.value.units * 10 ** left.value.scale;
}

/** Rewrites a figure of the document; null where the words do not change or are no number any more. */
export function rewrite(
  document: CleanDocument,
  figure: Figure,
  change: (text: string) => string | null,
): Planted | null {
  const { disclosure } = document.understanding;
  const { site } = figure;
  const text = sourceAt(disclosure, site)?.text.slice(site.start, site.end);
  const written = text === undefined ? null : change(text);
  if (written === null || written === text) return null;
  const printed = printedAs(figure, written);
  if (!printed || isSame(printed, figure.printed)) return null;
  return {
    disclosure: withWords(disclosure, site, written),
    sites: [{ ...site, end: site.start + written.length }],
    block: site.block,
    breaks: document.relations.isBrokenBy(new Map([[siteOf(site), printed]])),
  };
}

function isNothing({ printed }: Figure): boolean {
  return printed.type === "amount" ? printed.fen === 0 : printed.type !== "percent" || printed.value.units === 0;
}

function anyDigit(text: string, chance: Chance): string | null {
  const places = [...text].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  if (places.length === 0) return null;
  const at = chance.pick(places);
  const first = places[0] === at && places.length > 1 && text[at + 1] !== ".";
  const digit = (Number(text[at]) + 1 + chance.below(9)) % 10;
  return first && digit === 0 ? null : `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
}

function swappedDigits(text: string, chance: Chance): string | null {
  const places = [...text].flatMap((digit, at) => {
    const next = text[at + 1] ?? "";
    const leads = digit !== "" && !/\d/.test(text[at - 1] ?? "") && next === "0";
    return /\d/.test(digit) && /\d/.test(next) && digit !== next && !leads ? [at] : [];
  });
  if (places.length === 0) return null;
  const at = chance.pick(places);
  return `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
}

/** 877.92 as 8779.2 or 87.792, without separators of thousands. */
function movedPoint(text: string, chance: Chance): string | null {
  const [, whole = "", fraction = "", tail = ""] = /^(\d+)\.(\d+)(\D*)$/.exec(text.replaceAll(",", "")) ?? [];
  if (whole === "") return null;
  if (chance.below(2) === 0)
    return `${whole}${fraction[0]}${fraction.length > 1 ? `.${fraction.slice(1)}` : ""}${tail}`;
  return whole.length > 1 ? `${whole.slice(0, -1)}.${whole.at(-1)}${fraction}${tail}` : null;
}

function ofFigures(
  name: string,
  fits: (figure: Figure) => boolean,
  change: (text: string, chance: Chance) => string | null,
): Mistake {
  return {
    name,
    ofNumber: true,
    plant: (document, chance) => {
      const figures = document.understanding.figures.filter((figure) => fits(figure) && !isNothing(figure));
      return figures.length === 0 ? null : rewrite(document, chance.pick(figures), (text) => change(text, chance));
    },
  };
}

const isAmount = ({ printed }: Figure) => printed.type === "amount";
const inTable = ({ site }: Figure) => site.row !== undefined;

/** Mistakes in one number. */
export const NUMBER_MISTAKES: readonly Mistake[] = [
  ofFigures("a digit in a table", (figure) => isAmount(figure) && inTable(figure), anyDigit),
  ofFigures("a digit in the text", (figure) => isAmount(figure) && !inTable(figure), anyDigit),
  ofFigures("swapped digits", isAmount, swappedDigits),
  ofFigures("moved decimal point", isAmount, movedPoint),
  ofFigures(
    "wrong sign of an amount",
    (figure) => isAmount(figure) && inTable(figure),
    (text) => (/^[\d,.]+$/.test(text) ? `-${text}` : null),
  ),
  ofFigures("changed rate", ({ printed, concept }) => printed.type === "percent" && concept.kind === "rate", anyDigit),
  ofFigures(
    "changed share",
    ({ printed, concept }) => printed.type === "percent" && concept.kind === "share",
    anyDigit,
  ),
];
