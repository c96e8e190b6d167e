import type { Block } from "../../disclosure/index.ts";

/**
 * What a block is on the page, beyond its type: `unitLine` stands right above a table (单位：万元, 预算01表), `tableNote`
 * right below one (注：…), `contentsTitle` above the contents.
 */
export type Role = "body" | "unitLine" | "tableNote" | "contentsTitle";

const UNIT_LINE = /单位\s*[：:]|^(?:公开|预算|附)?\s*\d+\s*表$|^(?:编制)?(?:部门|单位)(?:名称)?\s*[：:]/;
const NOTE = /^(?:注|备注|说明)\s*\d*\s*[：:]/;
const LONGEST_UNIT_LINE = 60;

function isUnitLine(text: string): boolean {
  return text.length <= LONGEST_UNIT_LINE && !text.includes("。") && UNIT_LINE.test(text.trim());
}

/** The role of every block, decided from its neighbours. */
export function rolesOf(blocks: readonly Block[]): readonly Role[] {
  const roles: Role[] = blocks.map(() => "body");
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    const block = blocks[i] as Block;
    const next = blocks[i + 1];
    if ((block.type === "paragraph" || block.type === "heading") && next?.type === "contents") {
      if (/^目\s*[录次]$/.test(block.text.trim())) roles[i] = "contentsTitle";
    }
    if (block.type !== "paragraph") continue;
    if ((next?.type === "table" || roles[i + 1] === "unitLine") && isUnitLine(block.text)) roles[i] = "unitLine";
    else if (blocks[i - 1]?.type === "table" && NOTE.test(block.text.trim())) roles[i] = "tableNote";
  }
  return roles;
}
