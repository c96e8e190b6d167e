import { element, valued } from "./element.ts";

/** How a paragraph differs from its style. Lengths are in twentieths of a point. */
export interface ParagraphLook {
  readonly style: string;
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly spaceBefore?: number;
  readonly indentRight?: number;
  readonly align?: "left" | "center" | "right";
}

/**
 * A paragraph of markup, its properties in the order of the schema.
 * @param section the properties of the section that ends with it
 */
export function paragraphXml(look: ParagraphLook, content: string, section: string = ""): string {
  const properties = [
    valued("w:pStyle", look.style),
    look.keepNext ? "<w:keepNext/>" : "",
    look.pageBreakBefore ? "<w:pageBreakBefore/>" : "",
    look.spaceBefore === undefined ? "" : element("w:spacing", { "w:before": look.spaceBefore }),
    look.indentRight === undefined ? "" : element("w:ind", { "w:right": look.indentRight }),
    look.align === undefined ? "" : valued("w:jc", look.align),
    section,
  ].join("");
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}
