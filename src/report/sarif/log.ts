import { type AppliedWaiver, isSettled, type RuleMeta, rules, type Severity } from "../../check/index.ts";
import type { Review, ReviewedProblem } from "../review.ts";
import { fileUri, sarifLocation } from "./locations.ts";
import type { SarifLevel, SarifLog, SarifResult, SarifRule, SarifSuppression } from "./model.ts";

const LEVELS: Readonly<Record<Severity, SarifLevel>> = { error: "error", warning: "warning", info: "note" };

/** What a log says of one document; plain data. */
export interface SarifPart {
  readonly files: readonly string[];
  /** The rules of its ledger. */
  readonly rules: readonly SarifRule[];
  readonly results: readonly Omit<SarifResult, "ruleIndex">[];
  /** What the reader noticed. */
  readonly notes: readonly string[];
}

const META: ReadonlyMap<string, RuleMeta> = new Map(rules.map(({ meta }) => [meta.id, meta]));

function ruleOf(id: string, title: string): SarifRule {
  const meta = META.get(id);
  if (!meta) return { id, shortDescription: { text: title } };
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}。依据：${meta.basis}` },
    defaultConfiguration: { level: LEVELS[meta.severity] },
    properties: { category: meta.category },
  };
}

/** A waived problem is suppressed; one in dispute is under review. */
function suppressionOf({ kind, reason }: AppliedWaiver): SarifSuppression {
  return { kind: "external", status: kind === "waive" ? "accepted" : "underReview", justification: reason };
}

function resultOf(
  { problem, advice, corrections, suspects, evidence }: ReviewedProblem,
  review: Review,
): SarifPart["results"][number] {
  const { id, rule, severity, message, arithmetic, likeliest, basis } = problem;
  const said = [message, arithmetic && `算式：${arithmetic}`, advice, basis && `依据：${basis}`];
  const locate = (passages: typeof suspects) =>
    passages.map((passage) => sarifLocation(passage, review.whereabouts(passage)));
  const [locations, related] = [locate(suspects), locate(evidence)];
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: said.filter((part) => part !== undefined).join("。") },
    locations: locations.length > 0 ? locations : related.slice(0, 1),
    relatedLocations: related.map((location, index) => ({ id: index + 1, ...location })),
    partialFingerprints: { "problemId/v1": id },
    ...(isSettled(problem) && problem.waiver && { suppressions: [suppressionOf(problem.waiver)] }),
    properties: {
      ...(arithmetic !== undefined && { arithmetic }),
      ...(likeliest !== undefined && { likeliest }),
      ...(corrections.length > 0 && { corrections }),
      ...(basis !== undefined && { basis }),
    },
  };
}

/** What a SARIF log says of one checked document. */
export function sarifPart(review: Review): SarifPart {
  const { disclosure } = review.document;
  return {
    files: disclosure.files ?? [disclosure.file],
    rules: review.result.ledger.map(({ rule, title }) => ruleOf(rule, title)),
    results: [...review.problems, ...review.settled].map((problem) => resultOf(problem, review)),
    notes: (disclosure.notes ?? []).map(({ message, page }) =>
      page === undefined ? message : `第 ${page} 页${message}`,
    ),
  };
}

/**
 * A SARIF 2.1.0 log of all documents of a run.
 * @param version of the program
 * @param unread what to say of files that could not be read
 */
export function sarifLog(parts: readonly SarifPart[], version: string, unread: readonly string[] = []): SarifLog {
  const known = new Map<string, SarifRule>();
  for (const part of parts) for (const rule of part.rules) if (!known.has(rule.id)) known.set(rule.id, rule);
  const indices = new Map([...known.keys()].map((id, index) => [id, index]));
  const notification = (level: SarifLevel) => (text: string) => ({ level, message: { text } });
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "明账", version, rules: [...known.values()] } },
        columnKind: "utf16CodeUnits",
        artifacts: parts.flatMap(({ files }) => files.map((file) => ({ location: { uri: fileUri(file) } }))),
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: [
              ...unread.map(notification("error")),
              ...parts.flatMap(({ notes }) => notes.map(notification("warning"))),
            ],
          },
        ],
        results: parts.flatMap(({ results }) =>
          results.map((result) => ({ ...result, ruleIndex: indices.get(result.ruleId) ?? -1 })),
        ),
      },
    ],
  };
}
