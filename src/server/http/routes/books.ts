import { createRoute, z } from "@hono/zod-openapi";
import { type Operation, printBook } from "../../../book/index.ts";
import { booksOf, history, readBook, bookRow as rowOf } from "../../../store/index.ts";
import { editBook } from "../../books/edit-book.ts";
import { Problem } from "../../problem.ts";
import { type Actor, organisationsFor } from "../../rights/actor.ts";
import { demand } from "../../rights/demand.ts";
import type { Service } from "../../service.ts";
import { type Router, router } from "../environment.ts";
import { identifier, problemResponses } from "../schemas.ts";

const tags = ["账本"];
const params = z.object({ book: identifier });
const bookRow = z
  .object({ book: z.string(), organisation: z.string(), year: z.number().int(), head: z.number().int() })
  .openapi("BookRow");
const operation = z
  .looseObject({ type: z.string() })
  .openapi("Operation", { description: "账本的一步修改：setFact、setText、addProject……" });

const list = createRoute({
  method: "get",
  path: "/books",
  tags,
  summary: "可以查看的账本",
  responses: {
    200: { description: "账本", content: { "application/json": { schema: z.object({ books: z.array(bookRow) }) } } },
    ...problemResponses,
  },
});

const one = createRoute({
  method: "get",
  path: "/books/{book}",
  tags,
  summary: "一本账的内容，默认是最新的一版",
  request: { params, query: z.object({ version: z.coerce.number().int().min(1).optional() }) },
  responses: {
    200: {
      description: "账本文件的内容；ETag 是版本号",
      content: { "application/json": { schema: z.looseObject({ version: z.number() }).openapi("Book") } },
    },
    ...problemResponses,
  },
});

const versions = createRoute({
  method: "get",
  path: "/books/{book}/versions",
  tags,
  summary: "一本账的历次修改，新的在前",
  request: {
    params,
    query: z.object({
      before: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: {
    200: {
      description: "版本",
      content: {
        "application/json": {
          schema: z.object({
            versions: z.array(
              z.object({
                number: z.number().int(),
                author: z.string(),
                at: z.string(),
                note: z.string().nullable(),
                change: z.enum(["created", "edited", "restored"]),
                operations: z.number().int().openapi({ description: "修改的步数" }),
              }),
            ),
          }),
        },
      },
    },
    ...problemResponses,
  },
});

const edit = createRoute({
  method: "post",
  path: "/books/{book}/edits",
  tags,
  summary: "修改账本；别人在此之后改过同一处的，不写入",
  request: {
    params,
    body: {
      content: {
        "application/json": {
          schema: z.object({
            parent: z.number().int().min(1).openapi({ description: "修改所依据的版本" }),
            operations: z.array(operation).min(1).max(20_000),
            note: z.string().max(500).optional(),
            request: z.string().max(64).optional().openapi({ description: "重发时不重复写入的编号" }),
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description: "已经写入",
      content: {
        "application/json": { schema: z.object({ number: z.number().int(), merged: z.boolean() }) },
      },
    },
    ...problemResponses,
  },
});

/** Books: which there are, what is in them, how they came to be, and changes. */
export function bookRoutes(service: Service): Router {
  const { database } = service.store;
  const routes = router();
  routes.openapi(list, async (context) => {
    const actor = context.get("actor");
    const organisations = await organisationsFor(database, actor, "book.read");
    return context.json({ books: await booksOf(database, actor.region, organisations) }, 200);
  });
  const seen = async (actor: Actor, book: string) => {
    const row = await rowOf(database, { region: actor.region, book });
    if (!row) throw new Problem("not-found", "没有这本账，或者没有这个版本");
    await demand(database, actor, "book.read", row.organisation);
    return row;
  };
  routes.openapi(one, async (context) => {
    const actor = context.get("actor");
    const { book } = context.req.valid("param");
    const { head } = await seen(actor, book);
    const version = context.req.valid("query").version ?? head;
    const headers = { etag: `"${version}"`, "cache-control": "private, no-cache" };
    const isKnown = version <= head && context.req.header("if-none-match") === headers.etag;
    if (isKnown) return context.body(null, 304, headers) as never;
    const found = await readBook(database, { region: actor.region, book }, version);
    if (!found) throw new Problem("not-found", "没有这本账，或者没有这个版本");
    return context.json(JSON.parse(printBook(found.content)), 200, headers);
  });
  routes.openapi(versions, async (context) => {
    const actor = context.get("actor");
    const { book } = context.req.valid("param");
    await seen(actor, book);
    const { before, limit } = context.req.valid("query");
    const found = await history(database, { region: actor.region, book }, { limit, ...(before && { before }) });
    const shown = found.map(({ number, author, at, note, edit: { type, ...rest } }) => ({
      number,
      author,
      at: at.toISOString(),
      note,
      change: type,
      operations: "operations" in rest ? rest.operations.length : 0,
    }));
    return context.json({ versions: shown }, 200);
  });
  routes.openapi(edit, async (context) => {
    const { book } = context.req.valid("param");
    const { parent, operations, note, request } = context.req.valid("json");
    const { number, merged } = await editBook(service, context.get("actor"), {
      book,
      parent,
      operations: operations as unknown as Operation[],
      ...(note !== undefined && { note }),
      ...(request !== undefined && { request }),
    });
    return context.json({ number, merged }, 200, { etag: `"${number}"` });
  });
  return routes;
}
