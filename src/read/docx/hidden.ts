import { childOf, type Element, elementsOf, onOff, valueOfChild } from "./element.ts";

/** Tells whether text with these run properties (`w:rPr`) is hidden in a paragraph of a style. */
export type IsHidden = (properties: Element | undefined, paragraphStyle: string | undefined) => boolean;

interface Style {
  readonly basedOn: string | undefined;
  readonly vanish: boolean | undefined;
}

const DEEPEST_CHAIN = 20;
const VANISH = "w:vanish";

/**
 * Finds hidden text (隐藏文字): a run says so itself, or its character style and the paragraph's style do. Where both styles
 * hide it, it is shown, for the one switches the other (ECMA-376-1, 17.7.3).
 */
export function hiddenText(part: Element | undefined): IsHidden {
  const styles = new Map<string, Style>();
  let usual: string | undefined;
  for (const element of part ? elementsOf(part) : []) {
    const id = element.attributes["w:styleId"];
    if (element.name !== "w:style" || id === undefined) continue;
    styles.set(id, {
      basedOn: valueOfChild(element, "w:basedOn"),
      vanish: onOff(childOf(element, "w:rPr"), VANISH),
    });
    const { "w:type": type, "w:default": isDefault } = element.attributes;
    if (type === "paragraph" && /^(?:1|true|on)$/.test(isDefault ?? "")) usual = id;
  }
  const byStyle = (id: string | undefined): boolean => {
    let next = id;
    for (let depth = 0; next !== undefined && depth < DEEPEST_CHAIN; depth += 1) {
      const style = styles.get(next);
      if (style?.vanish !== undefined) return style.vanish;
      next = style?.basedOn;
    }
    return false;
  };
  return (properties, paragraphStyle) =>
    onOff(properties, VANISH) ?? byStyle(paragraphStyle ?? usual) !== byStyle(valueOfChild(properties, "w:rStyle"));
}
