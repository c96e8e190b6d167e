import type { Words } from "../../understand/index.ts";

/** One option of a line of tick boxes. */
export interface Choice {
  readonly label: string;
  readonly ticked: boolean;
  readonly words: Words;
}

const BOX = /<input\b[^>]*>|[☑☒√■✓✔□☐○〇]/g;
const TICKED = /\bchecked\b|[☑☒√■✓✔]/;
const LABEL = /^[\s（(]*\d*[.、．)）]*\s*|[\s，,；;。）(（]*$/g;

/**
 * Reads the options of a line of tick boxes, with the boxes before or behind their labels
 * (`1. 运转类 ☑ 2. 特定目标类 □`, `□一次性 ☑经常性`). Empty when there are fewer than two boxes.
 */
export function choicesIn(words: Words): Choice[] {
  const raw = words.source.text.slice(words.start);
  const boxes = [...raw.matchAll(BOX)];
  const first = boxes[0];
  if (!first || boxes.length < 2) return [];
  const boxFirst = raw.slice(0, first.index).replace(/[\s\d.、．]/g, "") === "";
  return boxes.flatMap((box, index): Choice[] => {
    const before = boxes[index - 1];
    const after = boxes[index + 1];
    const start = boxFirst ? box.index : before ? before.index + before[0].length : 0;
    const end = boxFirst ? (after?.index ?? raw.length) : box.index + box[0].length;
    const label = raw.slice(start, end).replace(BOX, "").replace(LABEL, "");
    if (label === "") return [];
    const skipped = raw.slice(start, end).search(/\S/);
    const range = { start: words.start + start + Math.max(0, skipped), end: words.start + end };
    return [{ label, ticked: TICKED.test(box[0]), words: { ...words, ...range, text: label } }];
  });
}
