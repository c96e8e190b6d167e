import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { z } from "zod";
import { type Fen, fen, parseAmountWithUnit, printDecimal } from "../../amount/index.ts";
import {
  executionScore,
  SCORING_METHODS,
  type ScoredPart,
  type ScoreOutcome,
  type ScoringParameters,
  scoreIndicator,
  scoringParameters,
  totalScore,
} from "../../perform/index.ts";
import { explanation, InputError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";

const money = z.string().transform((text, context): Fen => {
  const amount = parseAmountWithUnit(text);
  if (amount) return amount.fen;
  context.addIssue({ code: "custom", message: `“${text}”应写成带单位的数，如 24万元` });
  return fen(0);
});

const scoreFile = z.strictObject({
  parameters: z.string().optional(),
  year: z.int().min(2000).max(9999).optional(),
  indicators: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        target: z.string(),
        actual: z.string().default(""),
        weight: z.number(),
        method: z.enum(SCORING_METHODS).optional(),
        judged: z.number().optional(),
      }),
    )
    .min(1),
  execution: z.strictObject({ budget: money, executed: money, weight: z.number().optional() }).optional(),
});

type ScoreFile = z.infer<typeof scoreFile>;

async function load(file: string, cwd: string): Promise<ScoreFile> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), "utf8");
  } catch (error) {
    const problem = explanation(error, file);
    throw problem === null ? error : new InputError(problem);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new InputError(`${file}：不是 JSON 文件`);
  }
  const parsed = scoreFile.safeParse(json);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `  ${path.join(".") || "（全文）"}：${message}`);
  throw new InputError(`${file}：内容有误，共 ${issues.length} 处\n${issues.join("\n")}`);
}

function parametersOf(file: string, { parameters, year }: ScoreFile): ScoringParameters {
  try {
    return scoringParameters(parameters, year);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`${file}：${error.message}`);
    throw error;
  }
}

function outcomeJson(outcome: ScoreOutcome | null): object {
  if (outcome === null) return { status: "notApplicable" };
  if (outcome.status === "judgement")
    return { ...outcome, from: printDecimal(outcome.from), to: printDecimal(outcome.to) };
  return outcome.status === "scored" ? { ...outcome, score: printDecimal(outcome.score) } : outcome;
}

function outcomeText(outcome: ScoreOutcome | null): string {
  if (outcome === null) return "不适用";
  if (outcome.status === "scored") return `${printDecimal(outcome.score)} 分（${outcome.formula}）`;
  if (outcome.status === "judgement")
    return `${printDecimal(outcome.from)}—${printDecimal(outcome.to)} 分：${outcome.why}`;
  return outcome.why;
}

/**
 * `mingzhang perform score FILE`: the points of each indicator, of the execution rate, and the total.
 * @throws InputError naming every wrong field
 */
export async function scoreFileOf(file: string, json: boolean, io: Io): Promise<number> {
  const content = await load(file, io.cwd);
  const parameters = parametersOf(file, content);
  const { execution } = content;
  const executionWeight = execution?.weight ?? parameters.executionWeight;
  const parts: ScoredPart[] = [
    ...content.indicators.map(({ name, target, actual, weight, method, judged }) => ({
      name,
      weight,
      outcome: scoreIndicator(
        { target, actual, weight, ...(method && { method }), ...(judged !== undefined && { judged }) },
        parameters,
      ),
    })),
    ...(execution
      ? [
          {
            name: "预算执行率",
            weight: executionWeight,
            outcome: executionScore(execution.budget, execution.executed, executionWeight),
          },
        ]
      : []),
  ];
  const total = totalScore(parts, parameters);
  if (json) {
    const result = {
      parameters: parameters.id,
      parts: parts.map(({ name, weight, outcome }) => ({ name, weight, ...outcomeJson(outcome) })),
      total: total.total && printDecimal(total.total),
      grade: total.grade,
      problems: total.problems,
    };
    io.out(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    for (const { name, outcome } of parts) io.out(`${name}：${outcomeText(outcome)}\n`);
    io.out(
      total.total ? `总分 ${printDecimal(total.total)}，${total.grade}\n` : `没有总分：${total.problems.join("；")}\n`,
    );
  }
  return total.total ? EXIT.clean : EXIT.problems;
}
