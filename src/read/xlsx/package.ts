import { zipSync } from "fflate";
import { checkLimit, type ReadLimits } from "../limits.ts";
import { openZip } from "../zip/index.ts";
import { plainSheet } from "./sheet-xml.ts";

/** Parts that hold no cells: pictures, programs, printer settings, previews. */
const ASIDE = /(?:^|\/)(?:media|embeddings|printerSettings|docProps|customXml|activeX)\/|vbaProject|\.bin\.rels$/i;
const TEXTS = /(?:^|\/)sharedStrings\.xml$/i;
const STYLES = /(?:^|\/)styles\.xml$/i;

/** Dates as the Chinese edition of Excel shows them for the numbers of built-in formats that the file does not spell out. */
const CHINESE_DATES: readonly (readonly [id: number, code: string])[] = [
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
];

function withChineseDates(styles: string): string {
  const escaped = (code: string) => code.replaceAll('"', "&quot;");
  const formats = CHINESE_DATES.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`).join(
    "",
  );
  if (/<numFmts[^>]*[^/]>/.test(styles)) return styles.replace(/<numFmts[^>]*>/, (tag) => tag + formats);
  const emptied = styles.replace(/<numFmts[^>]*\/>/, "");
  return emptied.replace(/<styleSheet[^>]*>/, (tag) => `${tag}<numFmts count="1">${formats}</numFmts>`);
}

/**
 * A workbook package (.xlsx) unpacked within the limits and packed again without compression, so that the
 * library that reads it never meets a packed part; parts without cells are left out. Which parts are
 * sheets is for the file to say, so all are checked as if they were.
 *
 * @throws ReadError where a limit is passed or the package is damaged
 */
export function plainPackage(bytes: Uint8Array, file: string, limits: ReadLimits): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  let cells = 0;
  for (const part of openZip(bytes, file, limits)) {
    const name = part.name.replaceAll("\\", "/");
    if (name.endsWith("/") || ASIDE.test(name)) continue;
    let content = part.bytes();
    if (STYLES.test(name)) content = new TextEncoder().encode(withChineseDates(new TextDecoder().decode(content)));
    else if (!TEXTS.test(name)) {
      const sheet = plainSheet(content, file, limits);
      cells += sheet.cells;
      checkLimit(file, "cells", cells, limits);
      content = sheet.part;
    }
    parts[name] = content;
  }
  return zipSync(parts, { level: 0 });
}
