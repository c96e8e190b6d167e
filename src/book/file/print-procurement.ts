import type { ProcurementItem, PurchasedService } from "../procurement.ts";
import { withAmounts } from "./entry.ts";

/** A line of the procurement budget in its file form. */
export function procurementItemJson(item: ProcurementItem): object {
  return withAmounts(
    item,
    [
      "kind",
      "catalogueCode",
      "name",
      "unit",
      "purpose",
      "functionCode",
      "economicCode",
      "fund",
      "quantity",
      "measureWord",
      "unitPrice",
      "amount",
      "smallAndMedium",
      "smallAndMicro",
    ],
    ["unitPrice", "amount", "smallAndMedium", "smallAndMicro"],
  );
}

/** A purchased service in its file form. */
export function purchasedServiceJson(service: PurchasedService): object {
  return withAmounts(
    service,
    [
      "content",
      "catalogue",
      "procured",
      "unit",
      "purpose",
      "functionCode",
      "economicCode",
      "fund",
      "quantity",
      "measureWord",
      "amount",
    ],
    ["amount"],
  );
}
