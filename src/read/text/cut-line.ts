import { bareText, printedWidth } from "../bare-text.ts";
import { numberingOf } from "../numbering.ts";
import { endsLikeTitle, isTableTitle, isTitleLike } from "./heading-line.ts";
import type { MarkedText } from "./line-mark.ts";

/** The narrowest a full line of a page is, in characters. Only a full line can have been cut by the page's end. */
const FULL_LINE = 20;

const FINISHED = /[。；：！？;:!?”"’』」）)】》〉>…]$/;
const HANGING = /[，、,]$/;
const FRAGMENT = /^(?:万元|亿元|元(?!月)|%|％|[，。、；：）)”》])/;
const LABEL = /^[^，。；：、:,;（(]{1,10}(?<![是为括下中按])[:：]/;
const ENUMERATED = /^[一二三四五六七八九十]+是/;

const PAIRS: readonly (readonly [string, string])[] = [
  ["《", "》"],
  ["〈", "〉"],
  ["（", "）"],
  ["“", "”"],
];

/** Whether a bracket or quotation mark opens in the line above and closes in this one. */
function closesBracket(above: string, text: string): boolean {
  return PAIRS.some(([open, close]) => {
    const first = text.indexOf(close);
    const reopened = text.indexOf(open);
    return above.lastIndexOf(open) > above.lastIndexOf(close) && first >= 0 && (reopened < 0 || first < reopened);
  });
}

function startsAnew(text: MarkedText): boolean {
  return text.bullet === true || text.level !== undefined || !!numberingOf(text.text) || ENUMERATED.test(text.text);
}

function isPartOfSentence(text: string, apart: boolean): boolean {
  if (isTitleLike(text) || isTableTitle(text)) return false;
  return /[，。；、,;]/.test(text) || FINISHED.test(text) || (!apart && printedWidth(text) >= FULL_LINE);
}

/**
 * Whether a line goes on with the sentence of the line above, which a page's end cut: the line above is full and not at
 * the end of a sentence, and this one is the rest of a sentence and begins nothing of its own.
 */
export function continuesSentence(above: string, line: MarkedText, apart: boolean): boolean {
  if (startsAnew(line)) return false;
  if (closesBracket(above, line.text)) return true;
  if (FINISHED.test(above)) return false;
  if (HANGING.test(above) || FRAGMENT.test(line.text)) return true;
  if (printedWidth(above) < FULL_LINE || endsLikeTitle(above) || LABEL.test(line.text)) return false;
  return isPartOfSentence(line.text, apart);
}

/** Whether a line is the rest of a heading: 第一部分 without its name, or a full line that only now ends like a title. */
export function continuesHeading(above: string, line: MarkedText): boolean {
  const numbering = numberingOf(above);
  if (!numbering || numbering.level > 3 || startsAnew(line) || FINISHED.test(above)) return false;
  if (!isTitleLike(line.text)) return false;
  if (numbering.rest === "") return bareText(above).startsWith("第");
  return printedWidth(above) >= FULL_LINE && !endsLikeTitle(above) && endsLikeTitle(line.text);
}
