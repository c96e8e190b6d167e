import { ancestry, countOf, levelOf, membersOf } from "../book/index.ts";
import type { Dimension } from "../concept/index.ts";
import { shownProjects } from "./lists.ts";
import { atMember, type Scene } from "./scene.ts";

/** The members of a dimension that the book states amounts for in a scene, nought too, in their order; withheld projects are none. */
export function membersStated(scene: Scene, dimension: Dimension, level?: number): readonly string[] {
  const { book, concept } = scene;
  const shown = new Set(shownProjects(book).map(({ code }) => code));
  return membersOf(book, concept, dimension, level === undefined ? undefined : [level]).filter(
    (value) => dimension !== "project" || shown.has(value),
  );
}

/** The members of a dimension that have an amount other than zero in a scene, in their order; withheld projects are none. */
export function membersWithAmount(scene: Scene, dimension: Dimension, level?: number): readonly string[] {
  return membersStated(scene, dimension, level).filter(
    (value) => (levelOf(scene.book, atMember(scene, dimension, value).concept) ?? 0) !== 0,
  );
}

/** The members of a dimension of which the book counts some in a scene, below the scene's own value, in the book's order. */
export function membersCounted(scene: Scene, dimension: Dimension): readonly string[] {
  const { book, concept } = scene;
  const above = concept[dimension];
  const stated = book.counts.flatMap((count) => count.concept[dimension] ?? []);
  return [...new Set(stated)]
    .filter((value) => above === undefined || (value !== above && ancestry(dimension, value).includes(above)))
    .filter((value) => (countOf(book, atMember(scene, dimension, value).concept) ?? 0) > 0);
}
