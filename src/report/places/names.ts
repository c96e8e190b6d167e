import type { Place } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";
import { passagesOf } from "./passages.ts";
import { spotFinder } from "./spots.ts";
import { whereaboutsIn } from "./whereabouts.ts";

/** Says in Chinese where single places of a document stand; see `whereaboutsIn`. */
export function placeNames(document: Understanding): (place: Place) => string {
  const spotOf = spotFinder(document.disclosure);
  const whereabouts = whereaboutsIn(document);
  return (place) => {
    const [passage] = passagesOf([place], spotOf);
    return passage ? whereabouts(passage) : "";
  };
}
