import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { plantedReview } from "../review.testing.ts";
import type { Review } from "../review.ts";
import { sarifLog, sarifPart } from "./index.ts";
import { fileUri } from "./locations.ts";

const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(["none", "note", "warning", "error"]);
const uri = z.string().refine((text) => URL.canParse(text, "file:///folder/"));
const location = z.strictObject({
  id: z.int().min(0).optional(),
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri }),
    region: z.strictObject({
      startLine: z.int().min(1).optional(),
      startColumn: z.int().min(1).optional(),
      endColumn: z.int().min(1).optional(),
      snippet: message.or(z.strictObject({ text: z.literal("") })),
    }),
  }),
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string(), kind: z.string() })).optional(),
  message: message.optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});
/** What sarif-schema-2.1.0.json asks of the properties that are used; nothing else may stand in the log. */
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          version: z.string().min(1),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: message,
              fullDescription: message.optional(),
              defaultConfiguration: z.strictObject({ level }).optional(),
              properties: z.record(z.string(), z.unknown()).optional(),
            }),
          ),
        }),
      }),
      columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
      artifacts: z.array(z.strictObject({ location: z.strictObject({ uri }) })),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(z.strictObject({ level, message })),
        }),
      ),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level,
          message,
          locations: z.array(location),
          relatedLocations: z.array(location),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z
            .array(
              z.strictObject({
                kind: z.enum(["inSource", "external"]),
                status: z.enum(["accepted", "underReview", "rejected"]),
                justification: z.string(),
              }),
            )
            .optional(),
          properties: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  ),
});

describe("sarifLog", () => {
  let review: Review;
  beforeAll(async () => {
    review = await plantedReview();
  });

  it("keeps to the schema of SARIF 2.1.0, and each result names its rule by identifier and index", () => {
    const [run] = sarif.parse(JSON.parse(JSON.stringify(sarifLog([sarifPart(review)], "0.1.0")))).runs;
    expect(run?.results.length).toBe(review.problems.length);
    for (const { ruleId, ruleIndex, locations } of run?.results ?? []) {
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(locations.length).toBeGreaterThan(0);
    }
  });

  it("says line and columns of the words, and has the problem's identifier as fingerprint", () => {
    const [run] = sarifLog([sarifPart(review)], "0.1.0").runs;
    const [problem] = review.problems;
    const [result] = run?.results ?? [];
    const place = problem?.suspects[0]?.places[0];
    expect(result?.partialFingerprints).toEqual({ "problemId/v1": problem?.problem.id });
    expect(result?.locations[0]?.physicalLocation.region).toMatchObject({
      startLine: place?.line,
      startColumn: place?.column,
      snippet: { text: place?.quote },
    });
  });

  it("tells which files could not be read, and does not call such a run successful", () => {
    const [run] = sarifLog([], "0.1.0", ["甲.docx：已损坏"]).runs;
    expect(run?.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: "error", message: { text: "甲.docx：已损坏" } }],
      },
    ]);
  });

  it("suppresses what was waived", () => {
    const [first, ...rest] = review.problems;
    const waiver = {
      kind: "dispute",
      reason: "口径不同",
      role: "财务",
      expires: "2026-12-31",
      expired: false,
    } as const;
    const settled = first ? [{ ...first, problem: { ...first.problem, waiver } }] : [];
    const { results } = sarifPart({ ...review, problems: rest, settled });
    expect(results.filter(({ suppressions }) => suppressions)).toMatchObject([
      { suppressions: [{ kind: "external", status: "underReview", justification: "口径不同" }] },
    ]);
  });
});

describe("fileUri", () => {
  it("escapes Chinese names and blanks, keeps folders, and makes absolute paths file addresses", () => {
    expect(fileUri("报送/a b.txt")).toBe("%E6%8A%A5%E9%80%81/a%20b.txt");
    expect(fileUri("/data/a.txt")).toBe("file:///data/a.txt");
    expect(fileUri("C:\\data\\a.txt")).toBe("file:///C:/data/a.txt");
  });
});
