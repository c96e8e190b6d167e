import { BuilderElement, type XmlComponent } from "docx";

/** An element of WordprocessingML that the library has no class for: `element("w:fldChar", { "w:fldCharType": "end" })`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  const keyed = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement({
    name,
    ...(keyed.length > 0 ? { attributes: Object.fromEntries(keyed) } : {}),
    children: [...children] as XmlComponent[],
  });
}
