import type { Block, Figure, Table } from "../../disclosure/index.ts";
import type { SumRelation } from "../model.ts";

/** Whether the table goes on in the block behind it: a table as wide as this one, with nothing between and no title. */
function goesOn(blocks: readonly Block[], at: number): boolean {
  const [table, next] = [blocks[at], blocks[at + 1]];
  return table?.type === "table" && next?.type === "table" && next.caption === undefined && isAsWide(table, next);
}

function isAsWide(left: Table, right: Table): boolean {
  return left.columnCount === right.columnCount;
}

function rowOf({ site }: Figure): number {
  return site.row ?? 0;
}

/** The rows of a table that sums speak of, first and last. */
function bounds(relations: readonly SumRelation[]): { readonly first: number; readonly last: number } {
  const rows = relations.flatMap(({ total, parts }) => [total, ...parts].map(rowOf));
  return { first: Math.min(...rows), last: Math.max(...rows) };
}

/** How far from the cut a row may stand whose list the cut may have parted, blank lines without amount between. */
const NEAR_CUT = 4;

/**
 * The sums of a table that a page break has cut and that could not be put together again: a list that reaches the cut may
 * go on behind it, so that its parts are not known to be all.
 */
export function withCuts(
  blocks: readonly Block[],
  block: number,
  relations: readonly SumRelation[],
): readonly SumRelation[] {
  const [before, after] = [goesOn(blocks, block - 1), goesOn(blocks, block)];
  if ((!before && !after) || relations.length === 0) return relations;
  const { first, last } = bounds(relations);
  const lastRow = (blocks[block] as Table).rowCount - 1;
  return relations.map((relation) => {
    if (relation.axis === "columns") return relation;
    const rows = relation.parts.map(rowOf);
    const reachesEnd =
      after && (Math.max(...rows) >= Math.min(last, lastRow - NEAR_CUT) || rowOf(relation.total) === first);
    const reachesStart = before && Math.min(...rows) <= first + NEAR_CUT;
    return reachesEnd || reachesStart ? { ...relation, exhaustive: false } : relation;
  });
}
