import { createRoute, z } from "@hono/zod-openapi";
import { documentsOf, type StoredDocument } from "../../../store/index.ts";
import { seenDocument } from "../../documents/seen-document.ts";
import { CLASSIFIED_WARNING, uploadDocument } from "../../documents/upload-document.ts";
import { Problem } from "../../problem.ts";
import { demand } from "../../rights/demand.ts";
import type { Service } from "../../service.ts";
import { attachment } from "../attachment.ts";
import { type Router, router } from "../environment.ts";
import { identifier, problemResponses } from "../schemas.ts";

const tags = ["文件"];
const params = z.object({ organisation: identifier });
const ofDocument = z.object({ document: identifier });
const documentRow = z
  .object({
    document: z.string(),
    organisation: z.string(),
    name: z.string(),
    digest: z.string(),
    size: z.number().int(),
    state: z.enum(["quarantined", "accepted", "refused"]),
    refusal: z.string().nullable(),
    person: z.string(),
    at: z.string(),
  })
  .openapi("Document");

function shown({ mediaType: _, at, ...row }: StoredDocument) {
  return { ...row, at: at.toISOString() };
}

const upload = createRoute({
  method: "post",
  path: "/organisations/{organisation}/documents",
  tags,
  summary: "上传一份文件，隔离到读取和核对完成",
  description: CLASSIFIED_WARNING,
  request: {
    params,
    body: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: z.object({
            file: z.instanceof(File).openapi({ type: "string", format: "binary" }),
            unclassified: z.literal("yes").optional().openapi({ description: "确认文件不含涉密信息" }),
          }),
        },
      },
    },
  },
  responses: {
    202: {
      description: "已经收到；任务完成后可以取报告",
      content: { "application/json": { schema: z.object({ document: z.string(), job: z.string() }) } },
    },
    ...problemResponses,
  },
});

const list = createRoute({
  method: "get",
  path: "/organisations/{organisation}/documents",
  tags,
  summary: "一个单位的文件，新的在前",
  request: {
    params,
    query: z.object({
      before: z.iso.datetime().optional().openapi({ description: "只列这一刻以前的" }),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
  },
  responses: {
    200: {
      description: "文件",
      content: { "application/json": { schema: z.object({ documents: z.array(documentRow) }) } },
    },
    ...problemResponses,
  },
});

const one = createRoute({
  method: "get",
  path: "/documents/{document}",
  tags,
  summary: "一份文件的情况",
  request: { params: ofDocument },
  responses: {
    200: { description: "文件", content: { "application/json": { schema: documentRow } } },
    ...problemResponses,
  },
});

const content = createRoute({
  method: "get",
  path: "/documents/{document}/content",
  tags,
  summary: "取回文件；隔离中的和被拒绝的不能取",
  request: { params: ofDocument },
  responses: {
    200: { description: "文件的内容", content: { "application/octet-stream": { schema: z.string() } } },
    ...problemResponses,
  },
});

/** Uploaded files. They are sent back as attachments only, so that no browser opens what somebody else made as a page of ours. */
export function documentRoutes(service: Service): Router {
  const { database, files } = service.store;
  const routes = router();
  routes.openapi(upload, async (context) => {
    const { file, unclassified } = context.req.valid("form");
    const taken = await uploadDocument(service, context.get("actor"), {
      organisation: context.req.valid("param").organisation,
      name: file.name,
      mediaType: file.type || "application/octet-stream",
      bytes: new Uint8Array(await file.arrayBuffer()),
      unclassified: unclassified === "yes",
    });
    return context.json(taken, 202, { location: `/api/v1/jobs/${taken.job}` });
  });
  routes.openapi(list, async (context) => {
    const actor = context.get("actor");
    const { organisation } = context.req.valid("param");
    await demand(database, actor, "document.read", organisation);
    const { before, limit } = context.req.valid("query");
    const page = { limit, ...(before !== undefined && { before: new Date(before) }) };
    const documents = await documentsOf(database, actor.region, organisation, page);
    return context.json({ documents: documents.map(shown) }, 200);
  });
  routes.openapi(one, async (context) =>
    context.json(shown(await seenDocument(service, context.get("actor"), context.req.valid("param").document)), 200),
  );
  routes.openapi(content, async (context) => {
    const { digest, name, state } = await seenDocument(
      service,
      context.get("actor"),
      context.req.valid("param").document,
    );
    if (state !== "accepted") throw new Problem("not-now", "文件还没有通过读取检查，不能取回");
    const bytes = await files.get(digest);
    return context.body(new Uint8Array(bytes), 200, {
      "content-type": "application/octet-stream",
      "content-disposition": attachment(name),
      etag: `"${digest}"`,
    }) as never;
  });
  return routes;
}
