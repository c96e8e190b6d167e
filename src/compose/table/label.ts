import { account, governmentCodesOf, type UnitKind } from "../../account/index.ts";
import { printedCode } from "../../book/index.ts";
import type { ColumnContent } from "../../format/index.ts";
import type { Scene } from "../scene.ts";
import type { PivotRow } from "./pivot-rows.ts";

/** The government economic account in which the row's department account is reported for the kind of the row's units, else of the body. */
function governmentAccount({ book }: Scene, { code, concept }: PivotRow): string {
  const kind = (concept.unitKind ?? book.body.unitKind ?? book.units[0]?.unitKind ?? "administrative") as UnitKind;
  return governmentCodesOf(code, kind)[0]?.code ?? "";
}

function projectOf({ book }: Scene, { value }: PivotRow) {
  return book.projects.find(({ code }) => code === value);
}

/** The code of a row cut into levels; a body is no account. */
function accountDigits({ code, ofBody }: PivotRow, from: number, to: number): string {
  return ofBody ? "" : code.slice(from, to);
}

/** What a label column of a pivot prints of a row. */
export function labelOf(scene: Scene, content: ColumnContent, row: PivotRow): string {
  const { book, format } = scene;
  switch (content) {
    case "code":
      return row.code;
    case "name":
      return row.name;
    case "class":
      return accountDigits(row, 0, 3);
    case "subclass":
      return accountDigits(row, 3, 5);
    case "item":
      return accountDigits(row, 5, 7);
    case "governmentCode":
      return governmentAccount(scene, row);
    case "governmentName": {
      const code = governmentAccount(scene, row);
      return code === "" ? "" : (account("governmentEconomic", code, book.year)?.name ?? "");
    }
    case "governmentClass":
      return governmentAccount(scene, row).slice(0, 3);
    case "governmentSubclass":
      return governmentAccount(scene, row).slice(3, 5);
    case "secondCode":
      return printedCode(row.second?.code ?? "");
    case "secondName":
      return row.second?.name ?? "";
    case "unitCode":
      return book.body.code ?? "";
    case "bodyCode":
      return row.ofBody ? row.code : "";
    case "unitName":
      return book.body.name;
    case "projectCategory":
      return format.terms.nature?.[projectOf(scene, row)?.category ?? ""] ?? "";
    case "projectUnit":
      return row.unit ?? (projectOf(scene, row) ? book.body.name : "");
    case "blank":
      return "";
  }
}
