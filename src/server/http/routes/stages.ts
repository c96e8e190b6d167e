import { createRoute, z } from "@hono/zod-openapi";
import { compareStages, importStage, listStages } from "../../publication/stages.ts";
import type { Service } from "../../service.ts";
import { type Router, router } from "../environment.ts";
import { identifier, problemResponses } from "../schemas.ts";

const tags = ["预算阶段"];
const params = z.object({ organisation: identifier, year: z.coerce.number().int().min(2000).max(2100) });
const stage = z
  .enum(["firstSubmission", "firstFeedback", "secondSubmission", "finalApproval"])
  .openapi({ description: "firstSubmission 一上，firstFeedback 一下，secondSubmission 二上，finalApproval 二下" });
const importNumber = z.coerce.number().int().min(1).optional();

const list = createRoute({
  method: "get",
  path: "/organisations/{organisation}/years/{year}/stages",
  tags,
  summary: "导入过的各阶段预算，旧的在前",
  request: { params },
  responses: {
    200: {
      description: "各阶段",
      content: {
        "application/json": {
          schema: z.object({
            stages: z.array(
              z.object({
                stage,
                number: z.number().int(),
                snapshot: z.string(),
                note: z.string().nullable(),
                person: z.string(),
                at: z.string(),
              }),
            ),
          }),
        },
      },
    },
    ...problemResponses,
  },
});

const add = createRoute({
  method: "post",
  path: "/organisations/{organisation}/years/{year}/stages",
  tags,
  summary: "导入一个阶段的预算；以前导入的不会被替换",
  request: {
    params,
    body: {
      content: {
        "application/json": {
          schema: z.object({
            stage,
            book: z.looseObject({ version: z.literal(1) }).openapi({ description: "账本文件的内容" }),
            note: z.string().trim().max(500).optional(),
          }),
        },
      },
    },
  },
  responses: {
    201: {
      description: "已经导入",
      content: { "application/json": { schema: z.object({ number: z.number().int(), snapshot: z.string() }) } },
    },
    ...problemResponses,
  },
});

const comparison = createRoute({
  method: "get",
  path: "/organisations/{organisation}/years/{year}/stages/comparison",
  tags,
  summary: "两个阶段的预算按口径比较",
  request: {
    params,
    query: z.object({ left: stage, leftNumber: importNumber, right: stage, rightNumber: importNumber }),
  },
  responses: {
    200: {
      description: "不同之处",
      content: {
        "application/json": {
          schema: z.object({
            same: z.number().int(),
            differences: z
              .array(
                z.object({
                  kind: z.enum(["changed", "onlyLeft", "onlyRight"]),
                  concept: z.string(),
                  words: z.string(),
                  left: z.string().nullable(),
                  right: z.string().nullable(),
                }),
              )
              .readonly(),
          }),
        },
      },
    },
    ...problemResponses,
  },
});

/** Budgets as they were on the way to their approval. */
export function stageRoutes(service: Service): Router {
  const routes = router();
  routes.openapi(list, async (context) => {
    const stages = await listStages(service, context.get("actor"), context.req.valid("param"));
    return context.json({ stages: stages.map(({ at, ...each }) => ({ ...each, at: at.toISOString() })) }, 200);
  });
  routes.openapi(add, async (context) => {
    const kept = await importStage(service, context.get("actor"), {
      ...context.req.valid("param"),
      ...context.req.valid("json"),
    });
    return context.json(kept, 201);
  });
  routes.openapi(comparison, async (context) => {
    const { left, leftNumber = null, right, rightNumber = null } = context.req.valid("query");
    const compared = await compareStages(
      service,
      context.get("actor"),
      context.req.valid("param"),
      { stage: left, number: leftNumber },
      { stage: right, number: rightNumber },
    );
    return context.json(compared, 200);
  });
  return routes;
}
