import { z } from "zod";
import { amountField } from "./fields.ts";
import { words } from "./words.ts";

const month = z.int().min(1).max(12);

/** The file form of the execution of a budget. */
export const executionSchema = z.strictObject({
  spending: z.array(z.strictObject({ month, project: words.optional(), amount: amountField })).default([]),
  adjustments: z
    .array(
      z.strictObject({
        month,
        project: words.optional(),
        amount: amountField,
        exempt: z.literal(true).optional(),
        document: words.optional(),
        reason: words.optional(),
      }),
    )
    .default([]),
  procured: amountField.optional(),
  threePublicSpent: amountField.optional(),
  carriedOver: amountField.optional(),
  opinions: z.strictObject({ given: z.int().min(0), adopted: z.int().min(0) }).optional(),
});
