import type { Block } from "../../disclosure/index.ts";
import { fitTable } from "./fit.ts";
import type { Role } from "./roles.ts";

/** A run of blocks that are printed on paper of one direction. */
export interface PaperRun {
  readonly landscape: boolean;
  /** Index of the first block, and of the one after the last. */
  readonly start: number;
  readonly end: number;
}

function isWide(block: Block | undefined): boolean {
  return block?.type === "table" && block.columnCount > 0 && fitTable(block).landscape;
}

/** Parts a document into upright and turned pages: wide tables are turned, with the headings, unit lines and notes on them. */
export function paperRuns(blocks: readonly Block[], roles: readonly Role[]): PaperRun[] {
  const turned = blocks.map(isWide);
  for (let i = blocks.length - 2; i >= 0; i -= 1) {
    const leads = roles[i] === "unitLine" || blocks[i]?.type === "heading";
    if (leads && turned[i + 1]) turned[i] = true;
  }
  for (let i = 1; i < blocks.length; i += 1) {
    if (roles[i] === "tableNote" && turned[i - 1]) turned[i] = true;
  }
  const runs: PaperRun[] = [];
  for (const [i, landscape] of turned.entries()) {
    const last = runs.at(-1);
    if (last && last.landscape === landscape) runs[runs.length - 1] = { ...last, end: i + 1 };
    else runs.push({ landscape, start: i, end: i + 1 });
  }
  return runs.length > 0 ? runs : [{ landscape: false, start: 0, end: 0 }];
}
