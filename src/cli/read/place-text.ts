import type { Origin, SourcedText } from "../../disclosure/index.ts";

function originText({ page, box, line, column, cell }: Origin): string {
  if (page !== undefined) {
    const at = box ? `（左 ${Math.round(box.left)}，上 ${Math.round(box.top)}）` : "";
    return `第 ${page} 页${at}`;
  }
  if (line !== undefined) return column === undefined ? `第 ${line} 行` : `第 ${line} 行第 ${column} 列`;
  return cell ?? "";
}

/** Where a text begins, and where it goes on elsewhere, in words; "" for a text without place. */
export function placeText({ origins }: SourcedText): string {
  const [first] = origins;
  if (!first) return "";
  const more = origins.length > 1 ? ` 等 ${origins.length} 处` : "";
  return `${originText(first.origin)}${more}`;
}
