import type { Contents } from "../../disclosure/index.ts";
import { type Anchors, contentsLevel, isBlank, printable } from "../layout/index.ts";
import { inlineHtml, spaceAttribute } from "./text.ts";

/** The identifier of a block that can be linked to. */
export function anchorId(index: number): string {
  return `b${index + 1}`;
}

/** Writes the contents as a list of links; entries whose heading is missing stay plain text. */
export function contentsHtml(contents: Contents, anchors: Anchors, marks: boolean): string {
  const items = contents.entries
    .filter((entry) => !isBlank(entry))
    .map((entry) => {
      const { text } = printable(entry);
      const target = anchors.take(text);
      const inner = inlineHtml(entry, marks);
      const linked = target === undefined ? inner : `<a href="#${anchorId(target)}">${inner}</a>`;
      return `<li class="level-${contentsLevel(text)}"${spaceAttribute(entry)}>${linked}</li>\n`;
    });
  return items.length > 0 ? `<nav aria-label="目录">\n<ul>\n${items.join("")}</ul>\n</nav>` : "";
}
