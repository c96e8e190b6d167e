import { escapeXml } from "../zip/index.ts";

const character = (kind: "begin" | "separate" | "end", look: string) =>
  `<w:r>${look}<w:fldChar w:fldCharType="${kind}"/></w:r>`;

/** The runs that begin a field, up to its result; `look` is the properties (`w:rPr`) of its runs. */
export function fieldStart(instruction: string, look: string = ""): string {
  const code = `<w:r>${look}<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>`;
  return character("begin", look) + code + character("separate", look);
}

/** The run that ends a field. */
export function fieldEnd(look: string = ""): string {
  return character("end", look);
}
