import { createRoute, z } from "@hono/zod-openapi";
import { accountOf } from "../../people/account-of.ts";
import { ROLE_NAMES, ROLES } from "../../rights/roles.ts";
import type { Service } from "../../service.ts";
import { type Router, router } from "../environment.ts";
import { problemResponses } from "../schemas.ts";

const me = createRoute({
  method: "get",
  path: "/me",
  tags: ["登录"],
  summary: "我是谁，在哪些单位担任什么角色",
  responses: {
    200: {
      description: "自己的账户",
      content: {
        "application/json": {
          schema: z
            .object({
              person: z.string(),
              username: z.string(),
              name: z.string(),
              secondFactor: z.boolean().openapi({ description: "是否启用了两步验证" }),
              region: z.object({ code: z.string(), name: z.string() }),
              roles: z.array(
                z.object({
                  organisation: z.string(),
                  organisationName: z.string(),
                  role: z.enum(ROLES),
                  roleName: z.string(),
                }),
              ),
            })
            .openapi("Me"),
        },
      },
    },
    ...problemResponses,
  },
});

/** The own account. */
export function meRoutes(service: Service): Router {
  const routes = router();
  routes.openapi(me, async (context) => {
    const { person, username, name, secondFactor, region, roles } = await accountOf(service, context.get("actor"));
    const named = roles.map((each) => ({ ...each, roleName: ROLE_NAMES[each.role] }));
    return context.json({ person, username, name, secondFactor, region, roles: named }, 200, {
      "cache-control": "no-store",
    });
  });
  return routes;
}
