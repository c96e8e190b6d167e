import { z } from "zod";
import { DIMENSIONS, UNIT_KINDS } from "../../concept/index.ts";
import { TRANSFER_DIMENSIONS } from "../elimination/elimination.ts";
import { FACT_DIMENSIONS } from "../fact.ts";
import { VIEW_NAMES, type View } from "../view.ts";
import { executionSchema } from "./execution-schema.ts";
import { amountField, conceptFrom, coordinateFields, printedField } from "./fields.ts";
import { performanceSchema } from "./performance-schema.ts";
import { procurementItemSchema, purchasedServiceSchema } from "./procurement-schema.ts";
import { projectSchema } from "./project-schema.ts";
import { words } from "./words.ts";

const unitKind = z.enum(UNIT_KINDS);
const concept = z.strictObject(coordinateFields(DIMENSIONS)).transform(conceptFrom);

const factSchema = z
  .strictObject({
    view: z.enum(VIEW_NAMES as [View, ...View[]]),
    ...coordinateFields(FACT_DIMENSIONS),
    amount: amountField,
    printed: printedField.optional(),
  })
  .transform(({ view, amount, printed, ...coordinates }) => ({
    view,
    concept: conceptFrom(coordinates),
    amount,
    ...(printed && { printed }),
  }));

const transferSide = z
  .strictObject({ entity: words, ...coordinateFields(TRANSFER_DIMENSIONS), amount: amountField })
  .transform(({ entity, amount, ...coordinates }) => ({ entity, concept: conceptFrom(coordinates), amount }));

const eliminationSchema = z.strictObject({
  year: z.int().min(1949).max(9999).optional(),
  income: transferSide,
  expenditure: transferSide,
  note: words.optional(),
});

const countSchema = z
  .strictObject({ ...coordinateFields(["measure", "item", "year", "entity"]), count: z.int().min(0) })
  .transform(({ count, ...coordinates }) => ({ concept: conceptFrom(coordinates), count }));

/** The file form of a book, version 1. Amounts are strings with their unit; what is absent is unknown. */
export const bookSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  year: z.int().min(1949).max(9999),
  body: z.strictObject({
    name: words,
    code: words.optional(),
    unitKind: unitKind.optional(),
    scope: z.literal("headquarters").optional(),
    region: z.strictObject({ code: words.optional(), name: words }).optional(),
  }),
  units: z
    .array(
      z.strictObject({
        name: words,
        code: words.optional(),
        scope: z.enum(["headquarters", "unit"]),
        unitKind: unitKind.optional(),
      }),
    )
    .default([]),
  partial: z.literal(true).optional(),
  parts: z.array(words).default([]),
  facts: z.array(factSchema),
  eliminations: z.array(eliminationSchema).default([]),
  printedCells: z.array(z.strictObject({ concept, printed: printedField })).default([]),
  projects: z.array(projectSchema).default([]),
  counts: z.array(countSchema).default([]),
  duties: z.array(words).default([]),
  tasks: z.array(words).default([]),
  offices: z.array(words).default([]),
  performance: performanceSchema.optional(),
  execution: executionSchema.optional(),
  procurementItems: z.array(procurementItemSchema).default([]),
  purchasedServices: z.array(purchasedServiceSchema).default([]),
  glossary: z.array(z.strictObject({ term: words, text: words })).default([]),
  texts: z.array(z.strictObject({ key: words, text: words })).default([]),
  overrides: z.array(z.strictObject({ section: words, insteadOf: words, text: words })).default([]),
  reasons: z.array(z.strictObject({ concept, text: words })).default([]),
  accountNames: z.array(z.strictObject({ code: words, name: words })).default([]),
  notPublished: z.array(words).default([]),
});
