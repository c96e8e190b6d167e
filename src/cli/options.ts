import { type ParseArgsConfig, parseArgs } from "node:util";
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
