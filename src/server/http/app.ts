import { randomUUID } from "node:crypto";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import type { Service } from "../service.ts";
import { type Router, router } from "./environment.ts";
import type { Log } from "./log.ts";
import { problemResponse } from "./problem-response.ts";
import { bookRoutes } from "./routes/books.ts";
import { healthRoutes } from "./routes/health.ts";

/** What the application needs from outside. */
export interface AppOptions {
  readonly service: Service;
  readonly log: Log;
  /** Who is signed in; null for nobody. */
  readonly authenticate: (request: Request) => Promise<Actor | null>;
  readonly version: string;
}

/** What a request that is no upload may carry, in bytes. */
const BODY_LIMIT = 5_000_000;

/** The paths that anyone may ask for. */
const OPEN = /^\/(?:health|metrics|openapi\.json|api\/auth\/)/;

/** The HTTP application: all routes behind the same checks of origin, size and sign-in. */
export function createApp({ service, log, authenticate, version }: AppOptions): Router {
  const app = router();
  app.onError(problemResponse(log));
  app.notFound(() => {
    throw new Problem("not-found", "没有这个地址");
  });
  app.use(async (context, next) => {
    const requestId = randomUUID();
    const started = performance.now();
    context.set("requestId", requestId);
    await next();
    context.header("x-request-id", requestId);
    const milliseconds = Math.round(performance.now() - started);
    log("info", "request", {
      requestId,
      method: context.req.method,
      route: context.req.routePath,
      status: context.res.status,
      milliseconds,
    });
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
      },
    }),
  );
  app.use(csrf());
  app.use(
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: () => {
        throw new Problem("too-large", "请求的内容太大");
      },
    }),
  );
  app.use(async (context, next) => {
    if (!OPEN.test(context.req.path)) {
      const actor = await authenticate(context.req.raw);
      if (!actor) throw new Problem("not-signed-in", "请先登录");
      context.set("actor", actor);
    }
    await next();
  });
  app.route("/", healthRoutes(service, version));
  app.route("/api/v1", bookRoutes(service));
  app.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "明账", version } });
  return app;
}
