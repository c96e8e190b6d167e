import { createRoute, z } from "@hono/zod-openapi";
import { createOrganisation } from "../../organisations/create-organisation.ts";
import { importOrganisations } from "../../organisations/import-organisations.ts";
import { listOrganisations } from "../../organisations/list-organisations.ts";
import { moveOrganisation } from "../../organisations/move-organisation.ts";
import { ORGANISATION_KINDS } from "../../organisations/organisation.ts";
import { renameOrganisation } from "../../organisations/rename-organisation.ts";
import type { Service } from "../../service.ts";
import { type Router, router } from "../environment.ts";
import { identifier, problemResponses } from "../schemas.ts";

const tags = ["单位"];
const params = z.object({ organisation: identifier });
const name = z.string().trim().min(1).max(100);
const code = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,32}$/)
  .nullable()
  .default(null)
  .openapi({ description: "单位代码，在本地区内不重复" });
const revision = z.number().int().min(1).openapi({ description: "看到的修改次数；此后有人改过的，不写入" });
const json = <Schema extends z.ZodType>(schema: Schema) => ({ content: { "application/json": { schema } } });
const reply = <Schema extends z.ZodType>(schema: Schema) => ({
  200: { description: "已完成", ...json(schema) },
  ...problemResponses,
});

const list = createRoute({
  method: "get",
  path: "/organisations",
  tags,
  summary: "可以查看的单位，parent 为上级",
  responses: reply(
    z.object({
      organisations: z.array(
        z
          .object({
            organisation: z.string(),
            parent: z.string().nullable(),
            kind: z.enum(ORGANISATION_KINDS),
            name: z.string(),
            code: z.string().nullable(),
            revision: z.number().int(),
          })
          .openapi("Organisation"),
      ),
    }),
  ),
});

const create = createRoute({
  method: "post",
  path: "/organisations",
  tags,
  summary: "新建单位",
  request: {
    body: {
      required: true,
      ...json(z.object({ parent: identifier, kind: z.enum(["department", "unit"]), name, code })),
    },
  },
  responses: reply(z.object({ organisation: z.string() })),
});

const rename = createRoute({
  method: "post",
  path: "/organisations/{organisation}/name",
  tags,
  summary: "修改单位的名称和代码",
  request: { params, body: { required: true, ...json(z.object({ revision, name, code })) } },
  responses: reply(z.object({ revision: z.number().int() })),
});

const move = createRoute({
  method: "post",
  path: "/organisations/{organisation}/parent",
  tags,
  summary: "把单位连同下级移到另一个上级之下",
  request: { params, body: { required: true, ...json(z.object({ revision, parent: identifier })) } },
  responses: reply(z.object({ revision: z.number().int() })),
});

const bring = createRoute({
  method: "post",
  path: "/organisations/{organisation}/import",
  tags,
  summary: "由 Excel 单位名单导入下级单位；有错误时不导入，一次列出全部错误的工作表和单元格",
  request: {
    params,
    body: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: z.object({ file: z.instanceof(File).openapi({ type: "string", format: "binary" }) }),
        },
      },
    },
  },
  responses: reply(z.object({ added: z.number().int(), renamed: z.number().int(), unchanged: z.number().int() })),
});

/** The organisations of a region. */
export function organisationRoutes(service: Service): Router {
  const routes = router();
  routes.openapi(list, async (context) => {
    const organisations = await listOrganisations(service, context.get("actor"));
    return context.json({ organisations: [...organisations] }, 200);
  });
  routes.openapi(create, async (context) => {
    const organisation = await createOrganisation(service, context.get("actor"), context.req.valid("json"));
    return context.json({ organisation }, 200);
  });
  routes.openapi(rename, async (context) => {
    const input = { ...context.req.valid("param"), ...context.req.valid("json") };
    return context.json({ revision: await renameOrganisation(service, context.get("actor"), input) }, 200);
  });
  routes.openapi(move, async (context) => {
    const input = { ...context.req.valid("param"), ...context.req.valid("json") };
    return context.json({ revision: await moveOrganisation(service, context.get("actor"), input) }, 200);
  });
  routes.openapi(bring, async (context) => {
    const { file } = context.req.valid("form");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const under = context.req.valid("param").organisation;
    const imported = await importOrganisations(service, context.get("actor"), { under, name: file.name, bytes });
    return context.json(imported, 200);
  });
  return routes;
}
