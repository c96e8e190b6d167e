import { joinTexts, type SourcedText } from "../../disclosure/index.ts";

/** Joins the parts of a text that a page's end cut; words of Latin letters and digits keep a space between them. */
export function joinCut(parts: readonly SourcedText[]): SourcedText {
  return parts.reduce((whole, part) => {
    const separator = /[A-Za-z0-9]$/.test(whole.text) && /^[A-Za-z0-9]/.test(part.text) ? " " : "";
    return joinTexts([whole, part], separator);
  });
}
