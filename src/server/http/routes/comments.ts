import { createRoute, z } from "@hono/zod-openapi";
import { commentsOf } from "../../../store/index.ts";
import { addComment } from "../../comments/add-comment.ts";
import { resolveComment } from "../../comments/resolve-comment.ts";
import { seenPublication } from "../../publication/act.ts";
import { name } from "../../publication/fields.ts";
import type { Service } from "../../service.ts";
import { type Router, router } from "../environment.ts";
import { problemResponses } from "../schemas.ts";
import { desk } from "./publication-schemas.ts";

const tags = ["意见"];
const params = z.object({ publication: name });

const target = z
  .discriminatedUnion("type", [
    z.object({ type: z.literal("figure"), concept: z.string().min(1).max(2000) }),
    z.object({ type: z.literal("finding"), finding: name }),
    z.object({ type: z.literal("paragraph"), section: z.string().max(500), quote: z.string().min(1).max(2000) }),
  ])
  .openapi("CommentTarget", { description: "意见所指：一个数（按口径）、一个问题，或者一段文字" });

const comment = z
  .object({
    comment: z.string(),
    target,
    text: z.string(),
    person: z.string(),
    at: z.string(),
    desk: desk.nullable(),
    blocking: z.boolean(),
    resolvedBy: z.string().nullable(),
    resolvedAt: z.string().nullable(),
    resolution: z.string().nullable(),
  })
  .openapi("Comment");

const list = createRoute({
  method: "get",
  path: "/publications/{publication}/comments",
  tags,
  summary: "一件公开的意见，旧的在前",
  request: { params },
  responses: {
    200: {
      description: "意见",
      content: { "application/json": { schema: z.object({ comments: z.array(comment) }) } },
    },
    ...problemResponses,
  },
});

const add = createRoute({
  method: "post",
  path: "/publications/{publication}/comments",
  tags,
  summary: "提出一条意见",
  request: {
    params,
    body: {
      content: {
        "application/json": {
          schema: z.object({
            target,
            text: z.string().trim().min(1).max(4000),
            desk: desk.optional().openapi({ description: "代表哪一方审核提出" }),
            blocking: z.boolean().default(false).openapi({ description: "办结以前，这一方不能审核同意" }),
          }),
        },
      },
    },
  },
  responses: {
    201: {
      description: "已经提出；ETag 是新的事件数",
      content: { "application/json": { schema: z.object({ comment: z.string(), events: z.number().int() }) } },
    },
    ...problemResponses,
  },
});

const resolve = createRoute({
  method: "post",
  path: "/publications/{publication}/comments/{comment}/resolve",
  tags,
  summary: "办结一条意见",
  request: {
    params: params.extend({ comment: name }),
    body: {
      content: { "application/json": { schema: z.object({ resolution: z.string().trim().max(2000).optional() }) } },
    },
  },
  responses: {
    200: {
      description: "已经办结；ETag 是新的事件数",
      content: { "application/json": { schema: z.object({ events: z.number().int() }) } },
    },
    ...problemResponses,
  },
});

/** What people say about a publication. */
export function commentRoutes(service: Service): Router {
  const { database } = service.store;
  const routes = router();
  routes.openapi(list, async (context) => {
    const actor = context.get("actor");
    const { publication } = context.req.valid("param");
    await seenPublication(database, actor, publication);
    const comments = await commentsOf(database, { region: actor.region, publication });
    const shown = comments.map(({ at, resolvedAt, ...each }) => ({
      ...each,
      at: at.toISOString(),
      resolvedAt: resolvedAt?.toISOString() ?? null,
    }));
    return context.json({ comments: shown }, 200);
  });
  routes.openapi(add, async (context) => {
    const added = await addComment(service, context.get("actor"), {
      ...context.req.valid("param"),
      ...context.req.valid("json"),
    });
    return context.json(added, 201, { etag: `"${added.events}"` });
  });
  routes.openapi(resolve, async (context) => {
    const events = await resolveComment(service, context.get("actor"), {
      ...context.req.valid("param"),
      ...context.req.valid("json"),
    });
    return context.json({ events }, 200, { etag: `"${events}"` });
  });
  return routes;
}
