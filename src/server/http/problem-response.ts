import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { BookError } from "../../book/index.ts";
import { StoreError } from "../../store/index.ts";
import { PROBLEMS, Problem, type ProblemType } from "../problem.ts";
import type { Environment } from "./environment.ts";
import { errorFacts } from "./error-facts.ts";
import type { Log } from "./log.ts";

const BY_STATUS: { readonly [status: number]: ProblemType } = {
  400: "invalid-request",
  401: "not-signed-in",
  403: "denied",
  404: "not-found",
  413: "too-large",
  415: "unsupported-media",
};

function problemOf(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof BookError) return new Problem("invalid-request", "账本的内容不对", { places: error.issues });
  if (error instanceof HTTPException) return new Problem(BY_STATUS[error.status] ?? "invalid-request", error.message);
  if (error instanceof StoreError) return new Problem("unavailable", error.message);
  return null;
}

/** The answer to a request that met a problem: application/problem+json. What was unexpected is logged and not told. */
export function problemResponse(log: Log): (error: unknown, context: Context<Environment>) => Response {
  return (error, context) => {
    const requestId = context.get("requestId");
    const known = problemOf(error);
    if (!known) log("error", "request.failed", { requestId, ...errorFacts(error) });
    const problem = known ?? new Problem("internal", `出错编号 ${requestId}，请把它告诉管理员`);
    const { status, title } = PROBLEMS[problem.type];
    const body = {
      type: `problem:${problem.type}`,
      title,
      status,
      detail: problem.message,
      instance: requestId,
      ...(problem.places.length > 0 && { places: problem.places }),
      ...problem.extra,
    };
    const { retryAfter } = problem.extra;
    const headers = {
      "content-type": "application/problem+json; charset=utf-8",
      ...(typeof retryAfter === "number" && { "retry-after": String(retryAfter) }),
    };
    return Response.json(body, { status, headers });
  };
}
