import { read, set_cptable, type WorkBook } from "@e965/xlsx";
import { ReadError } from "../error.ts";
import { fileKind } from "../file-kind.ts";
import type { ReadLimits } from "../limits.ts";
import { unsupportedKind } from "../unsupported.ts";
import { checkXmlSpreadsheet } from "./bounds.ts";
import { checkOldWorkbook } from "./old-records.ts";
import { plainPackage } from "./package.ts";

async function loadOldCharacterSets(): Promise<void> {
  set_cptable(await import("@e965/xlsx/dist/cpexcel.full.mjs"));
}

/** The code page of Chinese Windows, for workbooks from before Unicode that do not name theirs. */
const CHINESE = 936;

/**
 * Opens a workbook: .xlsx, .xls, .et, XML of 2003.
 * @throws ReadError for encrypted and damaged workbooks and such as pass a limit
 */
export async function openWorkbook(bytes: Uint8Array, file: string, limits: ReadLimits): Promise<WorkBook> {
  const kind = await fileKind(bytes);
  if (kind === "xls") {
    checkOldWorkbook(bytes, file);
    await loadOldCharacterSets();
  }
  if (kind === "xmlSpreadsheet") checkXmlSpreadsheet(bytes, file, limits);
  const plain = kind === "xlsx" ? plainPackage(bytes, file, limits) : bytes;
  try {
    return read(plain, {
      type: "array",
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
