import { address, quoted } from "./address.ts";
import type { SheetParts } from "./sheet.ts";
import type { CellStyles } from "./styles.ts";

/** The name of the sheet that lists the others. */
export const CONTENTS_SHEET = "目录";

/** The first sheet: the document's title, and the tables with links to their sheets. */
export function contentsSheet(
  title: string,
  sheets: readonly { readonly title: string; readonly sheet: string }[],
  styles: CellStyles,
): SheetParts {
  const first = title === "" ? 1 : 2;
  const head = [
    ...(title === "" ? [] : [{ text: title, look: "title" as const }]),
    { text: "目录", look: "title" as const },
  ];
  return {
    cells: [
      ...head.map(({ text, look }, row) => ({ row, column: 0, style: styles.of(look, "General"), text })),
      ...sheets.map((each, i) => ({
        row: first + i,
        column: 0,
        style: styles.of("link", "General"),
        text: each.title,
      })),
    ],
    merges: [],
    heights: [...head.map(({ text }) => 30 * Math.ceil((text.length * 3.2) / 84)), ...sheets.map(() => 20)],
    widths: [84],
    landscape: false,
    frozenRows: 0,
    links: sheets.map((each, i) => ({
      at: address(first + i, 0),
      location: `${quoted(each.sheet)}!A1`,
      shown: each.title,
    })),
  };
}
