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
/** Chinese characters, digits, letters and signs that are the same in the plain text. */
const ORDINARY = "\\u4e00-\\u9fff0-9A-Za-z.%()+、。-";
/** A run of characters of which none is changed; a text that is nothing else is plain already. */
const RUN = new RegExp(`[${ORDINARY}]+|[^${ORDINARY}]`, "g");
const PLAIN = new RegExp(`^(?!.*MERGEFIELD)[${ORDINARY}]*$`);

function unify(character: string, before: string, after: string): string {
  const half = toHalfWidth(character);
  if (half === "," && DIGIT.test(before) && DIGIT.test(after)) return ",";
  return UNIFIED[half] ?? half;
}

/** The view of a text that is plain as it stands. */
function unchanged(text: string): PlainText {
  const { length } = text;
  return {
    text,
    sourceRange: (start, end) => ({
      start: Math.min(start, length),
      end: end <= start ? Math.min(start, length) : Math.min(end, length),
    }),
  };
}

/** Makes the plain view of a text. */
export function plainText(source: Pick<SourcedText, "text">): PlainText {
  const raw = source.text;
  if (PLAIN.test(raw)) return unchanged(raw);
  const kept: number[] = [];
  let text = "";
  const take = (from: number, to: number) => {
    let at = from;
    for (const [run] of raw.slice(from, to).matchAll(RUN)) {
      const plain = run.length > 1 ? run : unify(run, raw[at - 1] ?? "", raw[at + 1] ?? "");
      if (plain !== "") for (let i = at; i < at + run.length; i += 1) kept.push(i);
      text += plain;
      at += run.length;
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

/** Documents repeat few labels and codes many times. */
const MADE = new Map<string, string>();
const MOST_MADE = 4000;
const LONGEST_MADE = 60;

/** The plain text alone, for labels that need no places. */
export function plain(text: string): string {
  if (PLAIN.test(text)) return text;
  const known = MADE.get(text);
  if (known !== undefined) return known;
  const made = plainText({ text }).text;
  if (text.length > LONGEST_MADE) return made;
  if (MADE.size >= MOST_MADE) MADE.clear();
  MADE.set(text, made);
  return made;
}
