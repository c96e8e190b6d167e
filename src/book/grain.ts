import { ALL, type Dimension, FUND_TREE, ITEM_TREE, NATURE_TREE, parentCode, type Tree } from "../concept/index.ts";

function treeOf(dimension: Dimension): Tree | null {
  switch (dimension) {
    case "fund":
      return FUND_TREE;
    case "nature":
      return NATURE_TREE;
    case "item":
      return ITEM_TREE;
    default:
      return null;
  }
}

function parentOf(dimension: Dimension, value: string): string {
  if (dimension === "functionCode" || dimension === "economicCode") return parentCode(value);
  return treeOf(dimension)?.get(value) ?? ALL;
}

/** A value with everything above it, outermost first: 2013101 gives 201, 20131, 2013101. The total is left out. */
export function ancestry(dimension: Dimension, value: string): readonly string[] {
  const path: string[] = [];
  for (let node = value; node !== ALL; node = parentOf(dimension, node)) path.unshift(node);
  return path;
}

/** Where a value stands among others: codes by their digits, tree values in the order of their tree, parents first. */
export function compareValues(dimension: Dimension, left: string, right: string): number {
  const tree = treeOf(dimension);
  if (tree === null) return left < right ? -1 : left > right ? 1 : 0;
  const order = [...tree.keys()];
  const paths = [ancestry(dimension, left), ancestry(dimension, right)] as const;
  for (let depth = 0; depth < Math.min(paths[0].length, paths[1].length); depth += 1) {
    const difference = order.indexOf(paths[0][depth] ?? "") - order.indexOf(paths[1][depth] ?? "");
    if (difference !== 0) return difference;
  }
  return paths[0].length - paths[1].length;
}
