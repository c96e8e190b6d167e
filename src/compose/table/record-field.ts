import type { Fen } from "../../amount/index.ts";
import { nameOf, type ProcurementItem, type Project, type PurchasedService, printedCode } from "../../book/index.ts";
import type { Dimension } from "../../concept/index.ts";
import type { RecordColumn } from "../../format/index.ts";
import { amountInCell, type CellStyle } from "../print.ts";
import { memberName, type Scene } from "../scene.ts";

/** An entry of one of the lists that tables print. */
export type BookRecord = ProcurementItem | PurchasedService | Project;

/** All that a record may have. */
type Fields = Partial<Omit<ProcurementItem, "kind"> & Omit<PurchasedService, "catalogue"> & Project> & {
  readonly catalogue?: readonly [string, string, string];
};

function account({ book }: Scene, dimension: Dimension, coordinate: string | undefined): string {
  if (coordinate === undefined) return "";
  return `[${printedCode(coordinate)}]${nameOf(book, dimension, coordinate) ?? ""}`;
}

function unitOf({ book }: Scene, name: string | undefined): { readonly code?: string; readonly name: string } {
  const own = book.units.length === 1 ? book.units[0] : undefined;
  return book.units.find((unit) => unit.name === name) ?? own ?? book.body;
}

/** What a column of a table prints of a record; "" when the record has no such field. Amounts as the table prints them. */
export function fieldText(scene: Scene, style: CellStyle, record: BookRecord, column: RecordColumn): string {
  const of: Fields = record;
  const { field, names = {} } = column;
  const money = (amount: Fen | undefined) =>
    amount === undefined ? "" : amountInCell(amount, style, scene.format.habits);
  switch (field) {
    case undefined:
      return "";
    case "unitCode":
      return unitOf(scene, of.unit).code ?? "";
    case "unitName":
      return unitOf(scene, of.unit).name;
    case "catalogue":
      return of.catalogueCode ? `[${of.catalogueCode}]${of.name ?? ""}` : (of.name ?? "");
    case "catalogue1":
    case "catalogue2":
    case "catalogue3":
      return of.catalogue?.[Number(field.at(-1)) - 1] ?? "";
    case "function":
      return account(scene, "functionCode", of.functionCode);
    case "economic":
      return account(scene, "economicCode", of.economicCode);
    case "fund":
      return of.fund ? (names[of.fund] ?? memberName(scene, "fund", of.fund) ?? "") : "";
    case "age":
      return names["current"] ?? memberName(scene, "age", "current") ?? "";
    case "quantity":
      return of.quantity === undefined ? "" : String(of.quantity);
    case "procured":
      return of.procured === undefined ? "" : of.procured ? "是" : "否";
    case "amount":
    case "unitPrice":
    case "smallAndMedium":
    case "smallAndMicro":
      return money(of[field]);
    default:
      return of[field] ?? "";
  }
}
