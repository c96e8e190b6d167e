import { setTimeout } from "node:timers/promises";
import { createRoute, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import type { Job } from "../../../store/index.ts";
import { cancel } from "../../jobs/cancel.ts";
import { seenJob } from "../../jobs/seen-job.ts";
import type { Service } from "../../service.ts";
import { type Router, router } from "../environment.ts";
import { identifier, problemResponses } from "../schemas.ts";

const tags = ["任务"];
const params = z.object({ job: identifier });
const jobRow = z
  .object({
    job: z.string(),
    kind: z.string(),
    state: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
    progress: z.any().openapi({ description: "进行到哪里，内容随任务的种类而定" }),
    result: z.any().openapi({ description: "结果，例如核对报告" }),
    error: z.string().nullable(),
  })
  .openapi("Job");

function shown({ job, kind, state, progress, result, error }: Job) {
  return { job, kind, state, progress: progress ?? null, result: result ?? null, error };
}

const one = createRoute({
  method: "get",
  path: "/jobs/{job}",
  tags,
  summary: "一项任务的进度和结果",
  request: { params },
  responses: {
    200: { description: "任务", content: { "application/json": { schema: jobRow } } },
    ...problemResponses,
  },
});

const events = createRoute({
  method: "get",
  path: "/jobs/{job}/events",
  tags,
  summary: "一项任务的进度，随时送来（server-sent events），结束时关闭",
  request: { params },
  responses: {
    200: { description: "每个事件是一个 Job", content: { "text/event-stream": { schema: z.string() } } },
    ...problemResponses,
  },
});

const end = createRoute({
  method: "post",
  path: "/jobs/{job}/cancel",
  tags,
  summary: "取消自己提出的任务",
  request: { params },
  responses: { 204: { description: "已经取消" }, ...problemResponses },
});

/** How often a job is looked at for those who watch it, in milliseconds. */
const PACE = 500;

/** Jobs: how far they are, and what came of them. */
export function jobRoutes(service: Service): Router {
  const routes = router();
  routes.openapi(one, async (context) =>
    context.json(shown(await seenJob(service, context.get("actor"), context.req.valid("param").job)), 200),
  );
  routes.openapi(events, async (context) => {
    const actor = context.get("actor");
    const { job: name } = context.req.valid("param");
    const first = await seenJob(service, actor, name);
    return streamSSE(context, async (stream) => {
      let told = "";
      for (let job = first; !stream.aborted; job = await seenJob(service, actor, name)) {
        const data = JSON.stringify(shown(job));
        if (data !== told) await stream.writeSSE({ event: "job", data });
        told = data;
        if (job.state !== "waiting" && job.state !== "running") break;
        await setTimeout(PACE);
      }
    }) as never;
  });
  routes.openapi(end, async (context) => {
    await cancel(service, context.get("actor"), context.req.valid("param").job);
    return context.body(null, 204);
  });
  return routes;
}
