import { z } from "zod";
import type { Figure, Place } from "../../disclosure/index.ts";
import type { Finding, Outcome } from "../finding.ts";
import type { RuleMeta } from "../rule.ts";

const place = z.custom<Place>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    "quote" in value &&
    "file" in value &&
    typeof value.quote === "string",
  "places 应取自文档（file、quote 等）",
);

const figure = z.custom<Figure>(
  (value) => typeof value === "object" && value !== null && "concept" in value && "printed" in value,
  "figures 应取自文档的 figures",
);

const finding = z.strictObject({
  message: z.string().min(1),
  suspects: z.array(place),
  evidence: z.array(place).default([]),
  severity: z.enum(["error", "warning", "info"]).optional(),
  arithmetic: z.string().optional(),
  likeliest: z.string().optional(),
  basis: z.string().optional(),
  key: z.string().min(1).optional(),
  figures: z.array(figure).optional(),
});

const outcome = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("judged"), held: z.int().min(0), findings: z.array(finding) }),
  z.strictObject({ state: z.literal("notApplicable"), why: z.string() }),
  z.strictObject({ state: z.literal("undecided"), missing: z.string() }),
]);

type Given = z.infer<typeof finding>;

function findingFrom(given: Given, meta: RuleMeta): Finding {
  const { arithmetic, likeliest, figures } = given;
  return {
    rule: meta.id,
    severity: given.severity ?? meta.severity,
    message: given.message,
    suspects: given.suspects,
    evidence: given.evidence,
    basis: given.basis ?? meta.basis,
    key: given.key ?? `${given.message}|${given.suspects.map(({ quote }) => quote).join("|")}`,
    ...(arithmetic !== undefined && { arithmetic }),
    ...(likeliest !== undefined && { likeliest }),
    ...(figures && { figures }),
  };
}

/**
 * The outcome of a rule from elsewhere, with what it left out filled in from what it says of itself.
 * @throws Error that says what has not its form
 */
export function outcomeFrom(given: unknown, meta: RuleMeta): Outcome {
  const parsed = outcome.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`返回的结果不合规：${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`);
  }
  const { data } = parsed;
  if (data.state !== "judged") return data;
  return { ...data, findings: data.findings.map((each) => findingFrom(each, meta)) };
}
