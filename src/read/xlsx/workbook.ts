import { read, set_cptable, type WorkBook } from "@e965/xlsx";
import { ReadError } from "../error.ts";
import { type FileKind, fileKind } from "../file-kind.ts";
import type { ReadLimits } from "../limits.ts";
import { unsupportedKind } from "../unsupported.ts";
import { checkXmlSpreadsheet } from "./bounds.ts";
import { plainOldWorkbook } from "./old-records.ts";
import { plainPackage } from "./package.ts";

async function loadOldCharacterSets(): Promise<void> {
  set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
}

/** The code page of Chinese Windows, for workbooks from before Unicode that do not name theirs. */
const CHINESE = 936;

/** The workbook without what is not needed of it, checked as far as the library that reads it needs it to be. */
function plainWorkbook(bytes: Uint8Array, kind: FileKind, file: string, limits: ReadLimits): Uint8Array {
  if (kind === "xls") return Buffer.from(plainOldWorkbook(bytes, file));
  if (kind === "xlsx") return plainPackage(bytes, file, limits);
  checkXmlSpreadsheet(bytes, file, limits);
  return bytes;
}

/**
 * Opens a workbook: .xlsx, .xls, .et, XML of 2003.
 * @throws ReadError for encrypted and damaged workbooks and such as pass a limit
 */
export async function openWorkbook(bytes: Uint8Array, file: string, limits: ReadLimits): Promise<WorkBook> {
  const kind = await fileKind(bytes);
  const plain = plainWorkbook(bytes, kind, file, limits);
  if (kind === "xls") await loadOldCharacterSets();
  try {
    return read(plain, {
      type: kind === "xls" ? "buffer" : "array",
      dense: true,
      cellFormula: true,
      cellHTML: false,
      cellStyles: true,
      dateNF: "yyyy/m/d",
      ...(kind === "xls" ? { codepage: CHINESE } : {}),
    });
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message))
      throw unsupportedKind(file, "encryptedOffice");
    const remedy = "请用 Excel 或 WPS 打开后另存为 .xlsx，再试一次";
    throw new ReadError(file, "malformed", `“${file}”是损坏或不规范的 Excel 工作簿，无法读取。${remedy}。`);
  }
}
