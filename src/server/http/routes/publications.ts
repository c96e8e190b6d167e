import { createRoute, z } from "@hono/zod-openapi";
import { eventsAfter } from "../../../store/index.ts";
import { Problem } from "../../problem.ts";
import { seenPublication } from "../../publication/act.ts";
import { board } from "../../publication/board.ts";
import { createPublication } from "../../publication/create-publication.ts";
import { day, name } from "../../publication/fields.ts";
import { viewPublication } from "../../publication/view.ts";
import type { Service } from "../../service.ts";
import { attachment } from "../attachment.ts";
import { type Router, router } from "../environment.ts";
import { identifier, pageQuery, problemResponses } from "../schemas.ts";
import { boardRow, kind, publicationView, state } from "./publication-schemas.ts";

const tags = ["公开"];
const params = z.object({ publication: name });

const list = createRoute({
  method: "get",
  path: "/publications",
  tags,
  summary: "看板：可以查看的公开，期限近的在前",
  request: {
    query: pageQuery.extend({
      state: state.optional(),
      year: z.coerce.number().int().optional(),
      kind: kind.optional(),
      organisation: identifier.optional(),
      dueBy: day.optional().openapi({ description: "期限在这一天或之前" }),
    }),
  },
  responses: {
    200: {
      description: "公开",
      content: {
        "application/json": {
          schema: z.object({
            publications: z.array(boardRow).readonly(),
            states: z.array(z.object({ state, name: z.string(), count: z.number().int() })).readonly(),
            next: z.string().nullable(),
          }),
        },
      },
    },
    ...problemResponses,
  },
});

const create = createRoute({
  method: "post",
  path: "/publications",
  tags,
  summary: "收到批复，建立一件公开",
  request: {
    body: {
      content: {
        "application/json": {
          schema: z.object({
            organisation: identifier,
            year: z.number().int().min(2000).max(2100),
            kind,
            approvedOn: day.openapi({ description: "批复日期：财政批复部门的，或者部门批复所属单位的" }),
            documentNumber: z.string().trim().min(1).max(100).optional(),
            document: name.optional().openapi({ description: "批复文件，须先上传" }),
          }),
        },
      },
    },
  },
  responses: {
    201: {
      description: "已经建立",
      content: { "application/json": { schema: z.object({ publication: z.string() }) } },
    },
    ...problemResponses,
  },
});

const one = createRoute({
  method: "get",
  path: "/publications/{publication}",
  tags,
  summary: "一件公开，和这个人现在可以做的",
  request: { params },
  responses: {
    200: {
      description: "ETag 是事件数，办理时作为 expected",
      content: { "application/json": { schema: publicationView } },
    },
    ...problemResponses,
  },
});

const events = createRoute({
  method: "get",
  path: "/publications/{publication}/events",
  tags,
  summary: "一件公开的经过，旧的在前",
  request: { params, query: pageQuery.extend({ after: z.coerce.number().int().min(0).default(0) }) },
  responses: {
    200: {
      description: "经过",
      content: {
        "application/json": {
          schema: z.object({
            events: z.array(
              z.object({
                number: z.number().int(),
                type: z.string(),
                person: z.string(),
                at: z.string(),
                data: z.looseObject({}),
              }),
            ),
            next: z.number().int().nullable(),
          }),
        },
      },
    },
    ...problemResponses,
  },
});

const file = createRoute({
  method: "get",
  path: "/publications/{publication}/revisions/{revision}/files/{digest}",
  tags,
  summary: "定稿或已公开的一个文件；更正以后，以前公开的仍然可以取得",
  request: {
    params: params.extend({
      revision: z.coerce.number().int().min(1),
      digest: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  },
  responses: {
    200: { description: "文件", content: { "application/octet-stream": { schema: z.string() } } },
    ...problemResponses,
  },
});

/** Publications: the board, one with its history and files, and new ones. */
export function publicationRoutes(service: Service): Router {
  const { database, files } = service.store;
  const routes = router();
  routes.openapi(list, async (context) => {
    const given = Object.entries(context.req.valid("query")).filter(([, value]) => value !== undefined);
    const query = Object.fromEntries(given) as { limit: number };
    return context.json(await board(service, context.get("actor"), query), 200);
  });
  routes.openapi(create, async (context) => {
    const publication = await createPublication(service, context.get("actor"), context.req.valid("json"));
    return context.json({ publication }, 201, { etag: '"1"' });
  });
  routes.openapi(one, async (context) => {
    const { publication } = context.req.valid("param");
    const view = await viewPublication(service, context.get("actor"), publication);
    return context.json(view, 200, { etag: `"${view.events}"`, "cache-control": "private, no-cache" });
  });
  routes.openapi(events, async (context) => {
    const actor = context.get("actor");
    const { publication } = context.req.valid("param");
    const { after, limit } = context.req.valid("query");
    await seenPublication(database, actor, publication);
    const found = await eventsAfter(database, { region: actor.region, publication }, after, limit + 1);
    const shown = found.slice(0, limit).map(({ at, data, ...event }) => ({
      ...event,
      at: at.toISOString(),
      data: data as Record<string, unknown>,
    }));
    return context.json({ events: shown, next: found.length > limit ? (shown.at(-1)?.number ?? null) : null }, 200);
  });
  routes.openapi(file, async (context) => {
    const { publication, revision, digest } = context.req.valid("param");
    const { data, revision: current } = await seenPublication(database, context.get("actor"), publication);
    const published = data.published.filter((each) => each.revision === revision);
    const held = [...published, ...(data.final && current === revision ? [data.final] : [])];
    const found = held.flatMap((each) => each.files).find(({ sha256 }) => sha256 === digest);
    if (!found) throw new Problem("not-found", "这一次公开没有这个文件");
    return new Response(new Uint8Array(await files.get(digest)), {
      headers: {
        "content-type": "application/octet-stream",
        "content-disposition": attachment(found.name),
        "x-content-type-options": "nosniff",
        etag: `"${digest}"`,
      },
    }) as never;
  });
  return routes;
}
