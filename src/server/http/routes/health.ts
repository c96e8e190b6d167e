import { createRoute, z } from "@hono/zod-openapi";
import { Problem } from "../../problem.ts";
import type { Service } from "../../service.ts";
import { type Router, router } from "../environment.ts";
import { problemResponses } from "../schemas.ts";

const health = createRoute({
  method: "get",
  path: "/health",
  tags: ["运行"],
  summary: "服务和数据库是否可用",
  responses: {
    200: {
      description: "可用",
      content: {
        "application/json": {
          schema: z.object({ status: z.literal("ok"), version: z.string(), engine: z.enum(["embedded", "server"]) }),
        },
      },
    },
    ...problemResponses,
  },
});

/** Whether the service answers and its database does. */
export function healthRoutes({ store }: Service, version: string): Router {
  const routes = router();
  routes.openapi(health, async (context) => {
    await store.database.query("select 1").catch(() => {
      throw new Problem("unavailable", "数据库没有应答");
    });
    return context.json({ status: "ok" as const, version, engine: store.engine }, 200);
  });
  return routes;
}
