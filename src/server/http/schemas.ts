import { z } from "@hono/zod-openapi";
import { PROBLEMS } from "../problem.ts";

/** A name that the system gave: letters, digits and dashes. */
export const identifier = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .openapi({ example: "archives-2025" });

/** A problem as it is answered (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().openapi({ example: "problem:conflict" }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string().openapi({ description: "请求的编号，日志里用同一个" }),
    places: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi("Problem");

const STATUSES = [...new Set(Object.values(PROBLEMS).map(({ status }) => status))];

/** The problems that every route may answer with, for the description of the API. */
export const problemResponses = Object.fromEntries(
  STATUSES.map((status) => [
    status,
    {
      description: Object.values(PROBLEMS)
        .filter((problem) => problem.status === status)
        .map(({ title }) => title)
        .join("；"),
      content: { "application/problem+json": { schema: problemSchema } },
    },
  ]),
);

/** A page of a list, by the place where the one before ended. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).openapi({ description: "每页条数" }),
  after: z.string().max(200).optional().openapi({ description: "上一页的 next" }),
});
