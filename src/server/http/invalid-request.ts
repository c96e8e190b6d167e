import type { Context } from "hono";
import { z } from "zod";
import { Problem } from "../problem.ts";

const KINDS: { readonly [target: string]: string } = {
  json: "正文",
  query: "查询参数",
  param: "地址",
  header: "请求头",
  form: "表单",
};

function message(issue: z.core.$ZodIssue): string {
  const { localeError } = z.locales.zhCN();
  const text = localeError(issue as z.core.$ZodRawIssue);
  return typeof text === "string" ? text : (text?.message ?? issue.message);
}

/**
 * Refuses a request that does not fit the schema of its route, naming every place that is wrong.
 * @throws Problem invalid-request
 */
export function invalidRequest(
  result: { readonly success: boolean; readonly target: string; readonly error?: z.core.$ZodError },
  _context: Context,
): undefined {
  if (result.success || !result.error) return undefined;
  const places = result.error.issues.map((issue) => ({ path: issue.path.join("."), message: message(issue) }));
  throw new Problem("invalid-request", `${KINDS[result.target] ?? "请求"}有 ${places.length} 处不合要求`, { places });
}
