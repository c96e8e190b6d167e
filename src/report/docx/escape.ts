const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for the content of an XML element: escaped, without characters that XML cannot hold. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFFFE\uFFFF]+/gu, " ")
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
