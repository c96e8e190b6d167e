import { createRoute, z } from "@hono/zod-openapi";
import { createPerson } from "../../people/create-person.ts";
import { giveRole } from "../../people/give-role.ts";
import { listPeople } from "../../people/list-people.ts";
import { resetPerson } from "../../people/reset-person.ts";
import { setDisabled } from "../../people/set-disabled.ts";
import { takeRole } from "../../people/take-role.ts";
import { unlockPerson } from "../../people/unlock-person.ts";
import { ROLES } from "../../rights/roles.ts";
import type { Service } from "../../service.ts";
import { type Router, router } from "../environment.ts";
import { identifier, pageQuery, problemResponses } from "../schemas.ts";

const tags = ["人员"];
const params = z.object({ person: identifier });
const assignment = z.object({ organisation: identifier, role: z.enum(ROLES) }).openapi("Assignment");
const link = z.string().openapi({ description: "设置密码的一次性链接，24 小时内有效；交给本人，系统不再显示" });
const json = <Schema extends z.ZodType>(schema: Schema) => ({ content: { "application/json": { schema } } });
const reply = <Schema extends z.ZodType>(schema: Schema) => ({
  200: { description: "已完成", ...json(schema) },
  ...problemResponses,
});
const done = z.object({ done: z.literal(true) });
const DONE = { done: true } as const;

const list = createRoute({
  method: "get",
  path: "/people",
  tags,
  summary: "管理范围内的人员，按用户名",
  request: { query: pageQuery },
  responses: reply(
    z.object({
      people: z.array(
        z
          .object({
            person: z.string(),
            username: z.string(),
            name: z.string(),
            disabled: z.boolean(),
            secondFactor: z.boolean(),
            active: z.boolean().openapi({ description: "是否已经设置密码" }),
            locked: z.boolean().openapi({ description: "是否因登录失败次数太多而锁定" }),
            assignments: z.array(assignment),
          })
          .openapi("Person"),
      ),
      next: z.string().nullable(),
    }),
  ),
});

const create = createRoute({
  method: "post",
  path: "/people",
  tags,
  summary: "建立账户，返回设置密码的一次性链接",
  request: {
    body: {
      required: true,
      ...json(assignment.extend({ username: z.string().max(100), name: z.string().max(100) }).openapi("NewPerson")),
    },
  },
  responses: reply(z.object({ person: z.string(), link })),
});

const setState = createRoute({
  method: "post",
  path: "/people/{person}/disabled",
  tags,
  summary: "停用或者恢复账户；停用时立即退出登录",
  request: { params, body: { required: true, ...json(z.object({ disabled: z.boolean() })) } },
  responses: reply(done),
});

const unlock = createRoute({
  method: "post",
  path: "/people/{person}/unlock",
  tags,
  summary: "解除登录失败次数太多的锁定",
  request: { params },
  responses: reply(done),
});

const reset = createRoute({
  method: "post",
  path: "/people/{person}/reset",
  tags,
  summary: "收回密码和两步验证，返回设置密码的一次性链接",
  request: { params },
  responses: reply(z.object({ link })),
});

const give = createRoute({
  method: "post",
  path: "/people/{person}/assignments",
  tags,
  summary: "授予角色，在该单位和所有下级有效",
  request: { params, body: { required: true, ...json(assignment) } },
  responses: reply(done),
});

const take = createRoute({
  method: "delete",
  path: "/people/{person}/assignments/{organisation}/{role}",
  tags,
  summary: "收回角色；最后一位管理员的不能收回",
  request: { params: params.extend({ organisation: identifier, role: z.enum(ROLES) }) },
  responses: reply(done),
});

/** People and their roles. */
export function peopleRoutes(service: Service): Router {
  const routes = router();
  routes.openapi(list, async (context) => {
    const { limit, after } = context.req.valid("query");
    const people = await listPeople(service, context.get("actor"), { limit, ...(after !== undefined && { after }) });
    const next = people.length === limit ? (people.at(-1)?.username ?? null) : null;
    const shown = people.map((each) => ({ ...each, assignments: [...each.assignments] }));
    return context.json({ people: shown, next }, 200, { "cache-control": "no-store" });
  });
  routes.openapi(create, async (context) => {
    const created = await createPerson(service, context.get("actor"), context.req.valid("json"));
    return context.json(created, 200, { "cache-control": "no-store" });
  });
  routes.openapi(setState, async (context) => {
    await setDisabled(service, context.get("actor"), { ...context.req.valid("param"), ...context.req.valid("json") });
    return context.json(DONE, 200);
  });
  routes.openapi(unlock, async (context) => {
    await unlockPerson(service, context.get("actor"), context.req.valid("param").person);
    return context.json(DONE, 200);
  });
  routes.openapi(reset, async (context) => {
    const path = await resetPerson(service, context.get("actor"), context.req.valid("param").person);
    return context.json({ link: path }, 200, { "cache-control": "no-store" });
  });
  routes.openapi(give, async (context) => {
    await giveRole(service, context.get("actor"), { ...context.req.valid("param"), ...context.req.valid("json") });
    return context.json(DONE, 200);
  });
  routes.openapi(take, async (context) => {
    await takeRole(service, context.get("actor"), context.req.valid("param"));
    return context.json(DONE, 200);
  });
  return routes;
}
