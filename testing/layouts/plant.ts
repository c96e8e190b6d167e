import type { Chance } from "../../bench/fuzz/random.ts";
import type { Piece, PlainDocument, Row } from "./document.ts";
import { cellOf } from "./document.ts";

/** One kind of mistake that people make in such documents. */
export type Mistake =
  | "digit in a table"
  | "digit in the text"
  | "swapped digits"
  | "wrong rate"
  | "rate of this year's amount"
  | "wrong share"
  | "wrong completion"
  | "wrong sign word"
  | "deleted row"
  | "stale year"
  | "another body";

const AMOUNT = /\d[\d,]*\.\d{2}(?=万元)|\d{2,}(?:\.\d)?(?=万元)/g;
const CELL = /^\d[\d,]*\.\d{2}$/;

interface Choice {
  readonly piece: number;
  readonly text: string;
}

function eachText(pieces: readonly Piece[], make: (text: string) => string | null): Choice[] {
  return pieces.flatMap((piece, at) => {
    if (piece.type !== "paragraph") return [];
    const text = make(piece.text);
    return text === null || text === piece.text ? [] : [{ piece: at, text }];
  });
}

function replacedOnce(
  text: string,
  pattern: RegExp,
  chance: Chance,
  by: (match: RegExpMatchArray) => string,
): string | null {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return null;
  const match = chance.pick(matches);
  return text.slice(0, match.index) + by(match) + text.slice(match.index + match[0].length);
}

function otherDigit(text: string, chance: Chance): string {
  const places = [...text].flatMap((character, at) =>
    /\d/.test(character) && (at > 0 || text.length < 2) ? [at] : [],
  );
  const at = places.length > 2 ? chance.pick(places.slice(0, -1)) : chance.pick(places);
  const digit = (Number(text[at]) + 1 + chance.below(8)) % 10;
  return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
}

function swapped(text: string): string | null {
  for (let at = 0; at + 1 < text.length; at += 1) {
    const [a, b] = [text[at] as string, text[at + 1] as string];
    if (/\d/.test(a) && /\d/.test(b) && a !== b && !(at === 0 && b === "0"))
      return text.slice(0, at) + b + a + text.slice(at + 2);
  }
  return null;
}

function withPiece(document: PlainDocument, at: number, piece: Piece): PlainDocument {
  return { ...document, pieces: document.pieces.with(at, piece) };
}

function inTable(
  document: PlainDocument,
  chance: Chance,
  make: (rows: readonly Row[]) => readonly Row[] | null,
): PlainDocument | null {
  const tables = document.pieces.flatMap((piece, at) => (piece.type === "table" && piece.rows.length > 3 ? [at] : []));
  for (let tries = 0; tries < 20; tries += 1) {
    const at = chance.pick(tables);
    const piece = document.pieces[at];
    const rows = piece?.type === "table" ? make(piece.rows) : null;
    if (piece?.type === "table" && rows) return withPiece(document, at, { ...piece, rows });
  }
  return null;
}

function cellChanged(rows: readonly Row[], chance: Chance, by: (text: string) => string | null): readonly Row[] | null {
  const places = rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      CELL.test(cellOf(cell).text) && !/^0\.00$/.test(cellOf(cell).text) ? [[r, c] as const] : [],
    ),
  );
  if (places.length === 0) return null;
  const [r, c] = chance.pick(places);
  const cell = cellOf(rows[r]?.[c] ?? "");
  const text = by(cell.text);
  return text === null ? null : rows.with(r, (rows[r] as Row).with(c, { ...cell, text }));
}

/** A line that has no line below it in its list, and an amount. */
function withoutLeaf(rows: readonly Row[], chance: Chance): readonly Row[] | null {
  const leaves = rows.flatMap((row, at) => {
    const texts = row.map((cell) => cellOf(cell).text);
    const isLeaf = texts.some((text) => /^(?:\d{7}|\d{5})\D*$/.test(text)) || /^\d{7}/.test(texts[0] ?? "");
    const next = (rows[at + 1] ?? []).map((cell) => cellOf(cell).text);
    const hasBelow = /^\d{5}$/.test(texts[0] ?? "") && (next[0] ?? "").startsWith(texts[0] ?? "-");
    return isLeaf && !hasBelow && texts.some((text) => CELL.test(text)) ? [at] : [];
  });
  return leaves.length < 3 ? null : rows.toSpliced(chance.pick(leaves), 1);
}

function inText(document: PlainDocument, chance: Chance, make: (text: string) => string | null): PlainDocument | null {
  const choices = eachText(document.pieces, make);
  if (choices.length === 0) return null;
  const { piece, text } = chance.pick(choices);
  return withPiece(document, piece, { type: "paragraph", text });
}

const RATE = /(?<=(?:增长|下降))\d+\.\d{2}(?=%)/g;
const SHARE = /(?<=占[^\d，。；]{0,20})\d+\.\d{2}(?=%)/g;
const COMPLETION = /(?<=完成[^\d，。；]{0,12})\d+\.\d{2}(?=%)/g;
const STATED_CHANGE =
  /(\d[\d,]*(?:\.\d+)?)万元([^。；]{0,40}?)(?:增加|减少)(\d[\d,]*(?:\.\d+)?)万元，(?:增长|下降)(\d+\.\d{2})%/g;
const SIGN = /(?:增加|减少)(?=\d[\d,.]*万元，(?:增长|下降))|(?<=万元，)(?:增长|下降)(?=\d)/g;
const OPPOSITE: Readonly<Record<string, string>> = { 增加: "减少", 减少: "增加", 增长: "下降", 下降: "增长" };

function number(text: string): number {
  return Number(text.replaceAll(",", ""));
}

function ofCurrent(match: RegExpMatchArray): string {
  const [whole, now = "", , moved = "", rate = ""] = match;
  const wrong = ((number(moved) * 100) / number(now)).toFixed(2);
  return wrong === rate ? whole : whole.replace(`${rate}%`, `${wrong}%`);
}

function moved(text: string, chance: Chance): string {
  return (Number(text) + 1.5 + chance.below(700) / 100).toFixed(2);
}

/** Makes one mistake of a kind; null where the document has no place for it. */
export function withMistake(document: PlainDocument, mistake: Mistake, chance: Chance): PlainDocument | null {
  const text = (pattern: RegExp, by: (match: RegExpMatchArray) => string) =>
    inText(document, chance, (all) => replacedOnce(all, pattern, chance, by));
  switch (mistake) {
    case "digit in a table":
      return inTable(document, chance, (rows) => cellChanged(rows, chance, (cell) => otherDigit(cell, chance)));
    case "swapped digits":
      return inTable(document, chance, (rows) => cellChanged(rows, chance, swapped));
    case "deleted row":
      return inTable(document, chance, (rows) => withoutLeaf(rows, chance));
    case "digit in the text":
      return text(AMOUNT, ([amount]) => otherDigit(amount, chance));
    case "wrong rate":
      return text(RATE, ([rate]) => moved(rate, chance));
    case "wrong share":
      return text(SHARE, ([share]) => moved(share, chance));
    case "wrong completion":
      return text(COMPLETION, ([rate]) => moved(rate, chance));
    case "rate of this year's amount":
      return text(STATED_CHANGE, ofCurrent);
    case "wrong sign word":
      return text(SIGN, ([word]) => OPPOSITE[word] ?? word);
    case "stale year":
      return text(/(?<=^(?:\S{0,20}局|\S{0,20}室|))20\d\d(?=年(?:度)?[^末底月])/g, ([year]) =>
        String(Number(year) - 1),
      );
    case "another body": {
      const own = /^(.+?)20\d\d年/.exec(document.pieces[0]?.type === "heading" ? document.pieces[0].text : "")?.[1];
      return own === undefined ? null : text(new RegExp(own, "g"), () => "白石市水利局");
    }
  }
}

export const MISTAKES: readonly Mistake[] = [
  "digit in a table",
  "digit in the text",
  "swapped digits",
  "wrong rate",
  "rate of this year's amount",
  "wrong share",
  "wrong completion",
  "wrong sign word",
  "deleted row",
  "stale year",
  "another body",
];
