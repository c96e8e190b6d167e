import { createRoute, z } from "@hono/zod-openapi";
import { answerFinding } from "../../findings/answer-finding.ts";
import { listFindings } from "../../findings/list-findings.ts";
import { waiveFinding } from "../../findings/waive-finding.ts";
import { day, name, reason } from "../../publication/fields.ts";
import type { Service } from "../../service.ts";
import { type Router, router } from "../environment.ts";
import { problemResponses } from "../schemas.ts";

const tags = ["问题"];
const params = z.object({ publication: name, finding: name });
const written = {
  200: {
    description: "已经记录；ETag 是新的事件数",
    content: { "application/json": { schema: z.object({ events: z.number().int() }) } },
  },
  ...problemResponses,
};

const reported = z.looseObject({
  id: z.string(),
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
});

const ledgerEntry = z.object({
  rule: z.string(),
  title: z.string(),
  state: z.enum(["held", "broken", "notApplicable", "undecided"]),
  relations: z.number().int(),
  passages: z.number().int(),
  broken: z.number().int(),
  why: z.string().optional(),
});

const finding = z
  .object({
    finding: z.string().openapi({ description: "问题的编号，历次自查不变" }),
    since: z.enum(["new", "still", "changed", "back"]).openapi({
      description: "与上一次自查相比：new 新增，still 未改，changed 改动后仍有问题，back 又出现",
    }),
    protects: z.enum(["secrecy", "privacy"]).nullable(),
    status: z.enum(["open", "fixed", "disputed", "waived", "overridden"]),
    stops: z.boolean().openapi({ description: "不处理就不能公开" }),
    problem: reported,
    answers: z.array(
      z.object({
        number: z.number().int(),
        answer: z.enum(["fixed", "disputed", "waived", "overridden", "reopened"]),
        reason: z.string().nullable(),
        expires: z.string().nullable(),
        person: z.string(),
        at: z.string(),
      }),
    ),
  })
  .openapi("PublicationFinding");

const list = createRoute({
  method: "get",
  path: "/publications/{publication}/findings",
  tags,
  summary: "一次自查的问题和对它们的处理，默认是最近一次",
  request: {
    params: params.pick({ publication: true }),
    query: z.object({ check: z.coerce.number().int().min(1).optional() }),
  },
  responses: {
    200: {
      description: "问题",
      content: {
        "application/json": {
          schema: z.object({
            number: z.number().int(),
            book: z.string(),
            version: z.number().int(),
            format: z.string(),
            at: z.string(),
            person: z.string(),
            findings: z.array(finding),
            gone: z
              .array(z.object({ finding: z.string(), message: z.string(), unjudged: z.string().nullable() }))
              .readonly()
              .openapi({ description: "上一次有、这一次没有的问题" }),
            ledger: z.array(ledgerEntry),
          }),
        },
      },
    },
    ...problemResponses,
  },
});

const answer = createRoute({
  method: "post",
  path: "/publications/{publication}/findings/{finding}/answers",
  tags,
  summary: "单位答复一个问题：已改正，或者有异议",
  request: {
    params,
    body: {
      content: {
        "application/json": { schema: z.object({ answer: z.enum(["fixed", "disputed"]), reason: reason.optional() }) },
      },
    },
  },
  responses: written,
});

const waive = createRoute({
  method: "post",
  path: "/publications/{publication}/findings/{finding}/waivers",
  tags,
  summary: "审核人豁免一个问题，到期重新计为问题",
  request: {
    params,
    body: { content: { "application/json": { schema: z.object({ reason, expires: day }) } } },
  },
  responses: written,
});

/** What checks found, and what is said of it. */
export function findingRoutes(service: Service): Router {
  const routes = router();
  routes.openapi(list, async (context) => {
    const { publication } = context.req.valid("param");
    const { check = null } = context.req.valid("query");
    const view = await listFindings(service, context.get("actor"), publication, check);
    const findings = view.findings.map(({ answers, problem, ...each }) => ({
      ...each,
      problem: problem as unknown as z.infer<typeof reported>,
      answers: answers.map(({ publication: _, finding: __, at, ...said }) => ({ ...said, at: at.toISOString() })),
    }));
    const ledger = [...view.ledger];
    return context.json({ ...view, findings, ledger }, 200);
  });
  routes.openapi(answer, async (context) => {
    const events = await answerFinding(service, context.get("actor"), {
      ...context.req.valid("param"),
      ...context.req.valid("json"),
    });
    return context.json({ events }, 200, { etag: `"${events}"` });
  });
  routes.openapi(waive, async (context) => {
    const events = await waiveFinding(service, context.get("actor"), {
      ...context.req.valid("param"),
      ...context.req.valid("json"),
    });
    return context.json({ events }, 200, { etag: `"${events}"` });
  });
  return routes;
}
