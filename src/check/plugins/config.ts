import { z } from "zod";
import type { Rule } from "../rule.ts";
import { rules as builtIn } from "../rules/index.ts";
import { guarded } from "./guarded.ts";
import { withSeverity } from "./severity.ts";

/** A configuration that has not its form. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const meta = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "id 应由小写字母、数字和连字符组成"),
  title: z.string().min(1),
  category: z.enum(["accuracy", "completeness", "existence", "hygiene"]),
  counts: z.enum(["relations", "passages"]).optional(),
  severity: z.enum(["error", "warning", "info"]),
  basis: z.string().min(1),
});

const rule = z.strictObject({
  meta,
  check: z.custom<Rule["check"]>((value) => typeof value === "function", "check 应为函数"),
});

const config = z.strictObject({
  rules: z.array(rule).default([]),
  severities: z
    .record(z.string(), z.enum(["error", "warning", "info", "off"], "应为 error、warning、info 或 off"))
    .default({}),
});

function metaOf({ id, title, category, counts, severity, basis }: z.infer<typeof meta>): Rule["meta"] {
  return { id, title, category, severity, basis, ...(counts && { counts }) };
}

/**
 * The rules of a check as a configuration wants them: the built-in ones, then those that it adds, each with the severity
 * that it gives. Added rules cannot change a document, and cannot stop the check.
 * @throws ConfigError in Chinese: an unknown rule, an identifier that is taken, a rule that has not its form
 */
export function configuredRules(given: unknown): readonly Rule[] {
  const parsed = config.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join(".")}：${message}`).join("；"));
  }
  const { rules: added, severities } = parsed.data;
  const all: readonly Rule[] = [
    ...builtIn,
    ...added.map((each) => guarded({ meta: metaOf(each.meta), check: each.check })),
  ];
  const ids = all.map((each) => each.meta.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new ConfigError(`规则编号 ${twice} 已经有了`);
  const unknown = Object.keys(severities).find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new ConfigError(`severities 里的 ${unknown} 不是规则编号`);
  return all.map((each) => {
    const severity = severities[each.meta.id];
    return severity === undefined ? each : withSeverity(each, severity);
  });
}
