import type { Understanding } from "../../understand/index.ts";

const SECRECY = /涉密|保密|国家秘密/;
const WITHHELD = /不予公开|未公开|不公开|未予公开|不宜公开|未列示|不列示|公开时|脱密|隐去/;
const LONGEST_NOTE = 200;

const KNOWN = new WeakMap<Understanding, boolean>();

/**
 * Whether the document says that items are withheld for secrecy (预算法 art. 14): their money stays in the totals, so the
 * lines that are printed add up to less.
 */
export function withholdsSomething(document: Understanding): boolean {
  const known = KNOWN.get(document);
  if (known !== undefined) return known;
  const withheld = document.disclosure.blocks.some((block) => {
    if (block.type !== "paragraph" || block.text.length > LONGEST_NOTE) return false;
    return SECRECY.test(block.text) && WITHHELD.test(block.text);
  });
  KNOWN.set(document, withheld);
  return withheld;
}
