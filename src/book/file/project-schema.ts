import { z } from "zod";
import { BREAKDOWN_SOURCES, PROJECT_CATEGORIES, PROJECT_FREQUENCIES, PROJECT_TEXTS } from "../project.ts";
import { amountField } from "./fields.ts";
import { performanceSchema } from "./performance-schema.ts";
import { quantity, words } from "./words.ts";

const breakdownLine = z.strictObject({
  name: words,
  amount: amountField,
  calculation: words.optional(),
  source: z.enum(BREAKDOWN_SOURCES).optional(),
});

const plannedPurchase = z.strictObject({ name: words, quantity, measureWord: words, amount: amountField });

const texts = Object.fromEntries(PROJECT_TEXTS.map((name) => [name, words.optional()])) as {
  [K in (typeof PROJECT_TEXTS)[number]]: z.ZodOptional<typeof words>;
};

/** The file form of a project. */
export const projectSchema = z.strictObject({
  code: words,
  name: words,
  category: z.enum(PROJECT_CATEGORIES).optional(),
  frequency: z.enum(PROJECT_FREQUENCIES).optional(),
  ...texts,
  breakdown: z.array(breakdownLine).optional(),
  purchases: z.array(plannedPurchase).optional(),
  performance: performanceSchema.optional(),
  withheld: z.literal(true).optional(),
});
