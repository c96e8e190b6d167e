import { writeLetter } from "../../write/index.ts";
import type { Review } from "../review.ts";
import { opinionLetter } from "./letter.ts";

export { opinionLetter } from "./letter.ts";

/** The letter in which problems are returned to the unit (审核意见), as a Word document. */
export async function opinionDocument(review: Review): Promise<Uint8Array> {
  return writeLetter(opinionLetter(review));
}
