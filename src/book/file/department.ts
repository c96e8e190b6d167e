import { z } from "zod";
import type { Book } from "../book.ts";
import type { Department } from "../consolidation/set.ts";
import { BookError, joinPath } from "../issue.ts";
import { chineseMessage } from "./message.ts";
import { parseJson, withoutAbsent } from "./parse.ts";
import { bookSchema } from "./schema.ts";
import { words } from "./words.ts";

/** The file form of a department, version 1: a book without what its units' books hold. */
const departmentSchema = bookSchema
  .omit({ units: true, projects: true, procurementItems: true, purchasedServices: true })
  .extend({ members: z.array(words).min(1), facts: bookSchema.shape.facts.default([]) });

/**
 * Reads the text of a department.json: the department's own words, its units' books and what they pay each other. Whether
 * it fits its units is seen when they are consolidated.
 * @throws BookError naming the path of every wrong field, in Chinese.
 */
export function parseDepartmentText(text: string): Department {
  const parsed = departmentSchema.safeParse(parseJson(text), { error: chineseMessage });
  if (!parsed.success) {
    throw new BookError(parsed.error.issues.map(({ path, message }) => ({ path: joinPath(path), message })));
  }
  const { $schema: _, members, ...fields } = parsed.data;
  const issues = fields.facts.flatMap(({ view }, index) =>
    view === "comparatives"
      ? []
      : [{ path: `facts[${index}].view`, message: "部门文件里只写对比数，本年的数写在各单位的账本里" }],
  );
  if (issues.length > 0) throw new BookError(issues);
  const own = { ...fields, units: [], projects: [], procurementItems: [], purchasedServices: [] };
  return { members, own: withoutAbsent(own) as Book };
}
