import { type Disclosure, type Place, placesOf } from "../../disclosure/index.ts";
import type { ChangeClaim, Direction } from "../../understand/index.ts";
import { equationHolds } from "./equation.ts";
import { rateEquation } from "./equations.ts";

type Way = Extract<Direction, "increase" | "decrease">;

const OPPOSITE: Readonly<Record<Way, Way>> = { increase: "decrease", decrease: "increase" };
const WORDS: Readonly<Record<Way, string>> = { increase: "增加", decrease: "减少" };

/** What a direction is called: 增加, 减少. */
export function directionName(direction: Way): string {
  return WORDS[direction];
}

/**
 * The direction that a change should have, where the rate goes the other way and fits the amounts only if the change does too;
 * null where that is not so.
 */
export function directionByRate(claim: ChangeClaim): Way | null {
  const { direction, rateDirection } = claim;
  if (direction !== "increase" && direction !== "decrease") return null;
  const turned = OPPOSITE[direction];
  if (rateDirection !== turned) return null;
  const [stated, other] = [rateEquation(claim), rateEquation({ ...claim, direction: turned })];
  const fits = stated && other && equationHolds(stated) === false && equationHolds(other) === true;
  return fits ? turned : null;
}

const WORD_BEFORE = /(增加|增长|上升|减少|下降|降低|压减|增|减)(?:了|额|额为|数为|为)?\s*$/;

/** The word of direction before the amount of a change; empty where it does not stand right there. */
export function directionWordOf({ change }: ChangeClaim, { blocks, file }: Disclosure): readonly Place[] {
  const block = change && blocks[change.site.block];
  if (!block || !("text" in block)) return [];
  const match = WORD_BEFORE.exec(block.text.slice(0, change.site.start));
  return match?.[1] === undefined ? [] : placesOf(block, file, match.index, match.index + match[1].length);
}
