import { toHalfWidth } from "../amount/index.ts";
import type { SourcedText } from "../disclosure/index.ts";

/**
 * A text as the grammar sees it: half-width digits and signs, no white space inside words and numbers, no leftovers of
 * forms (merge-field codes, underscores around figures, `<p>` markup). Every character knows where it came from.
 */
export interface PlainText {
  readonly text: string;
  /** The stretch of the original that a stretch of the plain text came from. */
  readonly sourceRange: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const DROPPED = /MERGEFIELD\s*(?:\$\{[^}]*\}|\\\S+)?|<\/?[a-zA-Z][^<>]*>|[_\s\u00a0\u200b\u3000\ufeff]+/g;
const WORD = /[A-Za-z0-9.]/;

/** Punctuation that keeps its Chinese form, because the grammar splits on it. */
const UNIFIED: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "“": "",
  "”": "",
  '"': "",
  "〝": "",
  "〞": "",
};

const DIGIT = /[\d０-９]/;
/** Chinese characters, digits and letters: nothing to unify. */
const ORDINARY = /[\u4e00-\u9fff0-9A-Za-z]/;

function unify(character: string, before: string, after: string): string {
  if (ORDINARY.test(character)) return character;
  const half = toHalfWidth(character);
  if (half === "," && DIGIT.test(before) && DIGIT.test(after)) return ",";
  return UNIFIED[half] ?? half;
}

/** Makes the plain view of a text. */
export function plainText(source: Pick<SourcedText, "text">): PlainText {
  const raw = source.text;
  const kept: number[] = [];
  let text = "";
  const take = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) {
      const character = raw[i] as string;
      const plain = unify(character, raw[i - 1] ?? "", raw[i + 1] ?? "");
      if (plain === "") continue;
      text += plain;
      kept.push(i);
    }
  };
  let position = 0;
  for (const match of raw.matchAll(DROPPED)) {
    take(position, match.index);
    position = match.index + match[0].length;
    const separatesWords = WORD.test(text.at(-1) ?? "") && WORD.test(toHalfWidth(raw[position] ?? ""));
    if (separatesWords && /[\s\u00a0\u3000]/.test(match[0])) {
      text += " ";
      kept.push(match.index);
    }
  }
  take(position, raw.length);
  return {
    text,
    sourceRange: (start, end) => ({
      start: kept[start] ?? raw.length,
      end: end <= start ? (kept[start] ?? raw.length) : (kept[end - 1] ?? raw.length - 1) + 1,
    }),
  };
}

/** The plain text alone, for labels that need no places. */
export function plain(text: string): string {
  return plainText({ text }).text;
}
