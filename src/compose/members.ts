import { levelOf, membersOf } from "../book/index.ts";
import type { Dimension } from "../concept/index.ts";
import { atMember, type Scene } from "./scene.ts";

/** The members of a dimension that have an amount other than zero in a scene, in their order. */
export function membersWithAmount(scene: Scene, dimension: Dimension, level?: number): readonly string[] {
  const { book, concept } = scene;
  const members = membersOf(book, concept, dimension, level === undefined ? undefined : [level]);
  return members.filter((value) => (levelOf(book, atMember(scene, dimension, value).concept) ?? 0) !== 0);
}
