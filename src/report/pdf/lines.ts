import type { Box } from "../../disclosure/index.ts";
import { occurrenceOf } from "../places/index.ts";
import { around, type Frame, type Turns, toUpright } from "./frame.ts";

/** A character of a page, its box in the page's own coordinates (`top` above `bottom`). */
export interface PageCharacter {
  readonly text: string;
  readonly box: Box;
}

/** Boxes of a reader and of the engine differ by less than this, in points. */
const SLACK = 2;
const TURNS: readonly Turns[] = [0, 1, 2, 3];

interface UprightCharacter {
  readonly text: string;
  readonly box: Box;
}

function uprightBox({ left, right, top, bottom }: Box, frame: Frame, turns: Turns): Box {
  return around([toUpright(frame, turns, { x: left, y: top }), toUpright(frame, turns, { x: right, y: bottom })]);
}

function isWithin(inner: Box, outer: Box): boolean {
  const [x, y] = [(inner.left + inner.right) / 2, (inner.top + inner.bottom) / 2];
  const across = x >= outer.left - SLACK && x <= outer.right + SLACK;
  return across && y >= outer.top - SLACK && y <= outer.bottom + SLACK;
}

/** Characters that follow each other on one line, as one box a line. */
function lineBoxes(characters: readonly UprightCharacter[]): Box[] {
  const lines: Box[] = [];
  for (const { box } of characters) {
    const line = lines.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (line && middle > line.top && middle < line.bottom && box.left >= line.left - SLACK) {
      lines[lines.length - 1] = {
        left: Math.min(line.left, box.left),
        top: Math.min(line.top, box.top),
        right: Math.max(line.right, box.right),
        bottom: Math.max(line.bottom, box.bottom),
      };
    } else lines.push(box);
  }
  return lines;
}

/** Words on a page: one box a line on the upright page, and how the page is turned. */
export interface WordsOnPage {
  readonly turns: Turns;
  readonly lines: readonly Box[];
}

/**
 * Finds words in a box of an upright page. Which way the page was turned to stand upright shows in the words being found;
 * the page's own turn is tried first, and where the words are found in no way the whole box is meant.
 */
export function wordsOnPage(
  words: string,
  box: Box,
  characters: readonly PageCharacter[],
  frame: Frame,
  rotation: Turns,
): WordsOnPage {
  const wanted = words.replace(/\s+/g, "");
  for (const turns of [rotation, ...TURNS.filter((each) => each !== rotation)]) {
    const inside = characters
      .map(({ text, box: own }) => ({ text, box: uprightBox(own, frame, turns) }))
      .filter((character) => character.text.trim() !== "" && isWithin(character.box, box));
    const start = occurrenceOf(wanted, inside.map(({ text }) => text).join(""));
    if (start < 0) continue;
    const units = inside.flatMap((character) => Array.from({ length: character.text.length }, () => character));
    return { turns, lines: lineBoxes([...new Set(units.slice(start, start + wanted.length))]) };
  }
  return { turns: rotation, lines: [box] };
}
