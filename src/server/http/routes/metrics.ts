import { createHash, timingSafeEqual } from "node:crypto";
import { createRoute, z } from "@hono/zod-openapi";
import { Problem } from "../../problem.ts";
import type { Service } from "../../service.ts";
import { type Router, router } from "../environment.ts";
import { METRICS_TYPE, type Metrics } from "../metrics.ts";
import { problemResponses } from "../schemas.ts";

/** Who may read the metrics: all who reach the service, those with the token, or nobody. */
export type MetricsAccess = "open" | "closed" | { readonly token: string };

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/;

/**
 * Who may read them: with a token, those who show it; without one, only where nobody but this machine reaches the service. Behind
 * a proxy everybody seems to be on this machine, so that it is closed.
 */
export function metricsAccess(host: string, behindProxy: boolean, token: string | undefined): MetricsAccess {
  if (token) return { token };
  return LOOPBACK.test(host) && !behindProxy ? "open" : "closed";
}

const digest = (text: string) => createHash("sha256").update(text).digest();

function demandAccess(access: MetricsAccess, authorization: string | undefined): void {
  if (access === "open") return;
  if (access === "closed") throw new Problem("not-found", "没有这个地址");
  if (!timingSafeEqual(digest(authorization ?? ""), digest(`Bearer ${access.token}`)))
    throw new Problem("not-signed-in", "运行指标要用 MINGZHANG_METRICS_TOKEN 的令牌读取");
}

const route = createRoute({
  method: "get",
  path: "/metrics",
  tags: ["运行"],
  summary: "运行指标（Prometheus 格式），不含个人信息和业务内容",
  responses: {
    200: { description: "指标", content: { "text/plain": { schema: z.string() } } },
    ...problemResponses,
  },
});

/** What the service counts about itself, for those who watch over it. */
export function metricsRoutes({ store }: Service, metrics: Metrics, access: MetricsAccess): Router {
  const routes = router();
  routes.openapi(route, async (context) => {
    demandAccess(access, context.req.header("authorization"));
    const text = await metrics.text(store);
    return context.body(text, 200, { "content-type": METRICS_TYPE, "cache-control": "no-store" }) as never;
  });
  return routes;
}
