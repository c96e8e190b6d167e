import { ALL, DIMENSIONS, type Dimension, GRAMMAR, VOCABULARY } from "./dimensions.ts";
import { FUND_TREE, ITEM_TREE, NATURE_TREE, treeHas } from "./hierarchy.ts";

/**
 * What a number is about: a point in fixed dimensions. An absent dimension is unknown; `ALL` is a stated total.
 * Unknown is not ALL: two figures are comparable only where both are known.
 */
export type Concept = { readonly [D in Dimension]?: string };

/** Half of a character, as damaged text may hold. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Why a value cannot stand in a dimension, in Chinese; null when it can. */
export function invalidity(dimension: Dimension, value: string): string | null {
  if (value === ALL) return null;
  if (value === "") return `${dimension} 为空`;
  if (LONE_SURROGATE.test(value)) return `${dimension} 含有不成对的代理字符`;
  const grammar = GRAMMAR[dimension];
  if (grammar && !grammar.test(value)) return `${dimension} 的写法不合规：${value}`;
  const vocabulary = VOCABULARY[dimension];
  if (vocabulary && !vocabulary.includes(value)) return `${dimension} 没有这个取值：${value}`;
  const tree = { fund: FUND_TREE, nature: NATURE_TREE, item: ITEM_TREE }[dimension as string];
  if (tree && !treeHas(tree, value)) return `${dimension} 没有这个取值：${value}`;
  return null;
}

/**
 * A concept in which every dimension that is not given is ALL: what a book or a complete table states.
 * @throws RangeError when a value is not allowed in its dimension.
 */
export function completeConcept(given: Concept): Concept {
  const concept: Partial<Record<Dimension, string>> = {};
  for (const dimension of DIMENSIONS) {
    const value = given[dimension] ?? ALL;
    const problem = invalidity(dimension, value);
    if (problem) throw new RangeError(problem);
    concept[dimension] = value;
  }
  return concept;
}

/** The concept with some dimensions replaced; `undefined` makes a dimension unknown. The same object where nothing changes. */
export function refine(concept: Concept, changes: { readonly [D in Dimension]?: string | undefined }): Concept {
  let refined: Partial<Record<Dimension, string>> | null = null;
  for (const dimension of DIMENSIONS) {
    if (!(dimension in changes)) continue;
    const value = changes[dimension];
    if (value === concept[dimension]) continue;
    refined ??= { ...concept };
    if (value === undefined) delete refined[dimension];
    else refined[dimension] = value;
  }
  return refined ?? concept;
}
