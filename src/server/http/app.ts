import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { secureHeaders } from "hono/secure-headers";
import type { SignIn } from "../auth/sign-in.ts";
import { MOST_BYTES } from "../documents/upload-document.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import type { Service } from "../service.ts";
import { callerOf } from "./caller.ts";
import { type Router, router } from "./environment.ts";
import type { Log } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { pageRoutes } from "./pages/routes.ts";
import { problemResponse } from "./problem-response.ts";
import { isOwnMachine, limiter, type RequestLimits } from "./rate-limit.ts";
import { bookRoutes } from "./routes/books.ts";
import { commentRoutes } from "./routes/comments.ts";
import { documentRoutes } from "./routes/documents.ts";
import { findingRoutes } from "./routes/findings.ts";
import { healthRoutes } from "./routes/health.ts";
import { jobRoutes } from "./routes/jobs.ts";
import { meRoutes } from "./routes/me.ts";
import { type MetricsAccess, metricsRoutes } from "./routes/metrics.ts";
import { openingDayRoutes } from "./routes/opening-days.ts";
import { organisationRoutes } from "./routes/organisations.ts";
import { peopleRoutes } from "./routes/people.ts";
import { publicationActionRoutes } from "./routes/publication-actions.ts";
import { publicationRoutes } from "./routes/publications.ts";
import { signInRoutes } from "./routes/sign-in.ts";
import { stageRoutes } from "./routes/stages.ts";

/** What the application needs from outside. */
export interface AppOptions {
  readonly service: Service;
  readonly log: Log;
  /** Who is signed in; null for nobody. `setCookie` takes the cookie of a session that was prolonged. */
  readonly authenticate: (request: Request, setCookie: (line: string) => void) => Promise<Actor | null>;
  /** Signing in; without it there are no pages and no routes for that. */
  readonly signIn?: SignIn;
  /** Whether a proxy stands before the service and tells where requests come from. */
  readonly behindProxy?: boolean;
  /** Whether people reach the service by HTTPS only, so that browsers may be told to use nothing else. */
  readonly https?: boolean;
  /** How many requests are taken; without them there is no limit. */
  readonly limits?: RequestLimits;
  /** Who may read the metrics; nobody where it is not said. */
  readonly metrics?: MetricsAccess;
  readonly version: string;
}

/** What a request that is no upload may carry, in bytes. */
const BODY_LIMIT = 5_000_000;

/** Where files are sent to. */
const UPLOAD = /^\/api\/v1\/organisations\/[^/]+\/documents$/;

/** The paths that anyone may ask for. */
const OPEN = /^\/(?:health|metrics|openapi\.json|api\/auth\/)/;

/** Whether a form was sent from one of our pages. Behind a proxy the scheme differs, host and port do not. */
function isOwnOrigin(origin: string, context: Context): boolean {
  return URL.canParse(origin) && new URL(origin).host === (context.req.header("host") ?? new URL(context.req.url).host);
}

/** The HTTP application: all routes behind the same checks of origin, size and sign-in. */
export function createApp(options: AppOptions): Router {
  const { service, log, authenticate, version, signIn, behindProxy = false, https = false, limits } = options;
  const metrics = createMetrics();
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
    const elapsed = performance.now() - started;
    const { method, routePath: route } = context.req;
    const { status } = context.res;
    metrics.observe({ method, route, status, seconds: elapsed / 1000 });
    log("info", "request", {
      requestId,
      method,
      route,
      status,
      milliseconds: Math.round(elapsed),
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
      referrerPolicy: "same-origin",
      strictTransportSecurity: https && "max-age=31536000",
      xFrameOptions: "DENY",
    }),
  );
  app.use("/api/*", async (context, next) => {
    await next();
    if (!context.res.headers.has("cache-control")) context.header("cache-control", "no-store");
  });
  if (limits) {
    const ofAddress = limiter(limits.perAddress);
    app.use(async (context, next) => {
      const { address } = callerOf(context, behindProxy);
      if (!isOwnMachine(address)) ofAddress(address, service.now().getTime());
      await next();
    });
  }
  app.use(csrf({ origin: isOwnOrigin }));
  const limit = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: () => {
        throw new Problem("too-large", "请求的内容太大");
      },
    });
  const [ofUploads, ofOthers] = [limit(MOST_BYTES + BODY_LIMIT), limit(BODY_LIMIT)];
  app.use((context, next) => (UPLOAD.test(context.req.path) ? ofUploads : ofOthers)(context, next));
  if (signIn) {
    app.route("/", pageRoutes(signIn, behindProxy));
    app.route("/api/auth", signInRoutes(signIn, behindProxy));
  }
  const ofPerson = limits && limiter(limits.perPerson);
  app.use(async (context, next) => {
    if (!OPEN.test(context.req.path)) {
      const actor = await authenticate(context.req.raw, (line) => context.header("set-cookie", line, { append: true }));
      if (!actor) throw new Problem("not-signed-in", "请先登录");
      ofPerson?.(actor.person, service.now().getTime());
      context.set("actor", actor);
    }
    await next();
  });
  app.route("/", healthRoutes(service, version));
  app.route("/", metricsRoutes(service, metrics, options.metrics ?? "closed"));
  app.route("/api/v1", meRoutes(service));
  app.route("/api/v1", organisationRoutes(service));
  app.route("/api/v1", peopleRoutes(service));
  app.route("/api/v1", bookRoutes(service));
  app.route("/api/v1", stageRoutes(service));
  app.route("/api/v1", publicationRoutes(service));
  app.route("/api/v1", publicationActionRoutes(service));
  app.route("/api/v1", openingDayRoutes(service));
  app.route("/api/v1", findingRoutes(service));
  app.route("/api/v1", commentRoutes(service));
  app.route("/api/v1", documentRoutes(service));
  app.route("/api/v1", jobRoutes(service));
  app.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "明账", version } });
  return app;
}
