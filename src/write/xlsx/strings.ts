import { escapeXml } from "../zip/index.ts";

/** Excel cuts longer texts off. */
export const LONGEST_TEXT = 32_767;

/** Collects the texts of a workbook, each once. */
export class SharedStrings {
  private readonly indices = new Map<string, number>();
  private uses = 0;

  /** The index of a text. @throws RangeError for one that no cell can hold */
  indexOf(text: string): number {
    if (text.length > LONGEST_TEXT) throw new RangeError(`单元格的文字超过 ${LONGEST_TEXT} 个字符，Excel 存不下`);
    this.uses += 1;
    const index = this.indices.get(text) ?? this.indices.size;
    this.indices.set(text, index);
    return index;
  }

  /** `xl/sharedStrings.xml`. */
  xml(): string {
    const items = [...this.indices.keys()].map(
      (text) => `<si><t xml:space="preserve">${spreadsheetText(text)}</t></si>`,
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" \
uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

/** A text as spreadsheets write it: `_x000D_` would be read as a character. */
function spreadsheetText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}
