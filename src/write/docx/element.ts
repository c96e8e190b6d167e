import { escapeXml } from "../zip/index.ts";

/**
 * An element of WordprocessingML as text: `element("w:jc", { "w:val": "center" })`. Attributes are escaped; the content is
 * markup already.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  content: string = "",
): string {
  let written = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) written += ` ${key}="${escapeXml(String(value))}"`;
  return content === "" ? `${written}/>` : `${written}>${content}</${name}>`;
}

/** An element whose only attribute is `w:val`. */
export function valued(name: string, value: string | number): string {
  return `<${name} w:val="${escapeXml(String(value))}"/>`;
}
