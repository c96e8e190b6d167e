import type { Place } from "../../disclosure/index.ts";
import type { Step } from "../../intake/index.ts";
import { placeText } from "../read/place-text.ts";

function where(place: Place | undefined): string {
  if (place === undefined) return "";
  const at = placeText({ text: "", origins: [{ start: 0, end: 0, origin: place }] });
  return `${place.file}${at === "" ? "" : ` ${at}`}`;
}

/** One edit with its source: 收入预算：generalPublicBudget 877.92万元（说明.docx 第 3 行）. */
export function stepLine({ what, places }: Step): string {
  const at = where(places[0]);
  return at === "" ? what : `${what}（${at}）`;
}
