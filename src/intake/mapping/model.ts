import { z } from "zod";
import { VIEWS, type View } from "../../book/index.ts";
import { type Concept, DIMENSIONS, type Dimension, invalidity } from "../../concept/index.ts";

/** How one table of an unknown layout fills the book. */
export interface TableMapping {
  /** What the title of the table holds; 表 of that title are read by this mapping. */
  readonly title: string;
  /** The view that its amounts are facts of. */
  readonly view: View;
  /** The unit of the amounts (元, 万元) where the table does not say. */
  readonly unit?: string;
  /** What holds for all of its amounts. */
  readonly concept?: Concept;
  /** The column that tells what a row is about, and the dimension that it names; labels that are no codes by their value. */
  readonly rows?: {
    readonly label: string;
    readonly dimension: Dimension;
    readonly values?: Readonly<Record<string, string>>;
  };
  /** The columns of amounts by their labels, with what each adds; a label may be a path (本年收入/一般公共预算). */
  readonly columns: readonly { readonly label: string; readonly concept?: Concept }[];
}

/** Saved mappings of the layouts that a bureau's system exports. */
export interface Mapping {
  readonly version: 1;
  readonly tables: readonly TableMapping[];
}

/** A mapping that cannot be used; the message names the wrong field, in Chinese. */
export class MappingError extends Error {
  override readonly name = "MappingError";
}

function coordinateField(dimension: Dimension) {
  return z.string().superRefine((value, context) => {
    const problem = invalidity(dimension, value);
    if (problem) context.addIssue({ code: "custom", message: problem });
  });
}

const concept = z.strictObject(
  Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, coordinateField(dimension).optional()])),
);
const words = z.string().min(1);

const schema = z.strictObject({
  version: z.literal(1),
  tables: z.array(
    z.strictObject({
      title: words,
      view: z.enum(Object.keys(VIEWS) as [View, ...View[]]),
      unit: z.enum(["元", "千元", "万元", "百万元", "亿元"]).optional(),
      concept: concept.optional(),
      rows: z
        .strictObject({ label: words, dimension: z.enum(DIMENSIONS), values: z.record(z.string(), words).optional() })
        .optional(),
      columns: z.array(z.strictObject({ label: words, concept: concept.optional() })),
    }),
  ),
});

/**
 * Reads a mapping from the parsed JSON of its file.
 * @throws MappingError naming every wrong field
 */
export function parseMapping(json: unknown): Mapping {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data as Mapping;
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join(".")}：${message}`);
  throw new MappingError(`映射文件有误：${issues.join("；")}`);
}
