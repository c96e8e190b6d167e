import { type ParseArgsConfig, parseArgs } from "node:util";
import { LIMIT_NAMES, limitHelp, type ReadLimits } from "../read/index.ts";
import { UsageError } from "./errors.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What parseArgs found wrong, in Chinese. */
function usageMessage(code: string, message: string): string {
  const option = /'(-[^'\s]+)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `不认识的选项 ${option}`;
  return message.includes("does not take an argument") ? `选项 ${option} 不带值` : `选项 ${option} 缺少值`;
}

/**
 * Parses a command's arguments.
 * @throws UsageError for an unknown option or one without its value.
 */
export function parseOptions<O extends Options>(
  args: readonly string[],
  options: O,
): ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!code.startsWith("ERR_PARSE_ARGS")) throw error;
    throw new UsageError(usageMessage(code, (error as Error).message));
  }
}

const FACTORS: Readonly<Record<string, number>> = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** What `--limit` may name, for the help of commands that read files. */
export const limitsHelp = `读取上限（--limit 名称=数值，数值可带 K、M、G，可多次给出）：
${LIMIT_NAMES.map((name) => `  ${limitHelp(name)}\n`).join("")}`;

/**
 * Parses `--limit NAME=VALUE …`, such as `fileBytes=128M`.
 * @throws UsageError for a limit that is not known, or a value that is no positive whole number.
 */
export function parseLimits(texts: readonly string[] = []): Partial<ReadLimits> {
  const limits: { -readonly [L in keyof ReadLimits]?: number } = {};
  for (const text of texts) {
    const [, name = "", digits = "", unit = ""] = /^(\w+)=(\d{1,15})([KMG]?)$/.exec(text) ?? [];
    const limit = LIMIT_NAMES.find((each) => each === name);
    const value = Number(digits) * (FACTORS[unit] ?? 1);
    if (!limit || value < 1)
      throw new UsageError(`--limit 应为 名称=正整数，名称是 ${LIMIT_NAMES.join("、")} 之一，不能是 ${text}`);
    limits[limit] = value;
  }
  return limits;
}

/**
 * Parses `--jobs N`.
 * @throws UsageError unless it is a whole number from 1 to 64.
 */
export function parseJobs(text: string | undefined): number {
  if (text === undefined) return 1;
  const jobs = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > 64) throw new UsageError(`--jobs 应为 1 到 64 的整数，不能是 ${text}`);
  return jobs;
}
