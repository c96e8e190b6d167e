import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BookType, utils, write } from "@e965/xlsx";
import { zipSync } from "fflate";
import type { Table } from "../../src/disclosure/index.ts";
import { SMALL_DISCLOSURE, SPANNED_TABLE } from "../../src/read/behaviour.testing.ts";
import { writeDocx, writeHtml } from "../../src/write/index.ts";
import { corpusPath, projectPath } from "../../testing/needs.ts";
import { wordSeed } from "./word-seed.ts";

/** The readers that can be fuzzed. */
export const READERS = ["text", "html", "csv", "docx", "xlsx", "xls", "xml", "pdf", "zip"] as const;
export type ReaderName = (typeof READERS)[number];

const LARGEST_SEED = 400_000;

/** Published documents and the example of this project, as far as they are here and not too large to be read often. */
function filesIn(folder: string, ending: string): Uint8Array[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  const files = names.sort().map((name) => new Uint8Array(readFileSync(join(folder, name))));
  return files.filter((bytes) => bytes.length <= LARGEST_SEED);
}

function sheetOf({ cells }: Table) {
  const sheet = utils.aoa_to_sheet([["支出总表"], ["单位：万元"]]);
  for (const { text, row, column } of cells) {
    const number = Number(text.replaceAll(",", ""));
    const value = text !== "" && Number.isFinite(number) ? { t: "n", v: number, z: "#,##0.00" } : { t: "s", v: text };
    utils.sheet_add_aoa(sheet, [[value]], { origin: { r: row + 2, c: column } });
  }
  sheet["!merges"] = cells
    .filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
    .map(({ row, column, rowSpan, columnSpan }) => ({
      s: { r: row + 2, c: column },
      e: { r: row + rowSpan + 1, c: column + columnSpan - 1 },
    }));
  sheet["!cols"] = [{}, { hidden: true }];
  return sheet;
}

function workbook(bookType: BookType, bookSST = false): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheetOf(SPANNED_TABLE), "支出总表");
  const total = { t: "n", v: 3, f: "SUM(A1:A2)" };
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ["科目", 1],
      ["合计", total],
      ["", { t: "e", v: 23 }],
    ]),
    "表2",
  );
  return new Uint8Array(write(book, { type: "array", bookType, bookSST, compression: true }));
}

const csv = new TextEncoder().encode(
  '支出总表,,\r\n科目,金额,备注\r\n"工资,津贴","1,234.50",\r\n办公费,3,"两\r\n行"\r\n',
);

/** A web page as Word saves it: conditional comments, its own elements, hidden text, tables in tables. */
const wordPage = new TextEncoder().encode(
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body>
<!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--><p class=MsoToc1>一、收支总表<span style='mso-tab-count:1 dotted'> </span>1</p>
<p class=MsoNormal><span style='mso-hide:all;display:none'>内部</span>支出<o:p>&nbsp;</o:p><del>300</del><ins>310</ins>万元</p>
<table><tr><td rowspan=2 colspan=2>科目<table><tr><td>里</td></tr></table></td><td style='mso-ignore:colspan'>1,234.50</td></tr>
<tr><td>&#20844;&yen;</td></tr><![if supportMisalignedColumns]><tr height=0 style='display:none'><td></td></tr><![endif]></table></body></html>`,
);

async function archive(): Promise<Uint8Array> {
  const inner = zipSync({ "说明.html": new TextEncoder().encode(writeHtml(SMALL_DISCLOSURE)), "表.csv": csv });
  const docx = await writeDocx(SMALL_DISCLOSURE);
  return zipSync({ "档案馆/预算.docx": docx, "档案馆/表.xlsx": workbook("xlsx"), "教育局.zip": inner });
}

/** The sound files that mutants of a reader are made of. */
export async function seedsOf(reader: ReaderName): Promise<Uint8Array[]> {
  switch (reader) {
    case "text":
      return [...filesIn(projectPath("examples", "planted"), ".txt"), ...filesIn(corpusPath("corpus", "text"), ".txt")];
    case "html":
      return [
        new TextEncoder().encode(writeHtml(SMALL_DISCLOSURE)),
        new TextEncoder().encode(writeHtml(SMALL_DISCLOSURE, { marks: false })),
        wordPage,
      ];
    case "csv":
      return [csv, new TextEncoder().encode("a,b,c\n1,2,3\n4,5,6\n")];
    case "docx":
      return [await writeDocx(SMALL_DISCLOSURE), await writeDocx(SMALL_DISCLOSURE, { marks: false }), wordSeed()];
    case "xlsx":
      return [workbook("xlsx"), workbook("xlsx", true)];
    case "xls":
      return [workbook("biff8"), workbook("biff5"), workbook("biff8", true)];
    case "xml":
      return [workbook("xlml")];
    case "pdf":
      return filesIn(corpusPath("corpus", "pdf"), ".pdf");
    case "zip":
      return [await archive()];
  }
}
