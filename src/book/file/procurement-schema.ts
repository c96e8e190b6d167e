import { z } from "zod";
import { PROCUREMENT_KINDS } from "../procurement.ts";
import { amountField, coordinateFields } from "./fields.ts";
import { quantity, words } from "./words.ts";

const purchase = {
  unit: words.optional(),
  purpose: words.optional(),
  ...coordinateFields(["functionCode", "economicCode", "fund"]),
  quantity,
  measureWord: words,
  amount: amountField,
};

/** The file form of a line of the procurement budget. */
export const procurementItemSchema = z.strictObject({
  kind: z.enum(PROCUREMENT_KINDS),
  catalogueCode: words.optional(),
  name: words,
  ...purchase,
  unitPrice: amountField.optional(),
  smallAndMedium: amountField.optional(),
  smallAndMicro: amountField.optional(),
});

/** The file form of a purchased service. */
export const purchasedServiceSchema = z.strictObject({
  content: words,
  catalogue: z.tuple([z.string(), z.string(), z.string()]),
  procured: z.boolean(),
  ...purchase,
});
