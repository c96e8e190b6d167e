import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project, with the separator at its end. */
export const PROJECT = fileURLToPath(new URL("..", import.meta.url));

export interface Run {
  readonly status: number;
  readonly stdout: string;
}

/**
 * Runs a program of Node's without a shell, so that it works alike on Windows. Its messages go to the terminal; its output
 * too, unless it is wanted.
 */
export function runNode(script: string, args: readonly string[], cwd = PROJECT, output: "show" | "take" = "show"): Run {
  const stdio = ["ignore", output === "take" ? "pipe" : "inherit", "inherit"] as const;
  const { status, stdout, error } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    stdio: [...stdio],
    encoding: "utf8",
    maxBuffer: 64 << 20,
  });
  if (error) throw error;
  return { status: status ?? 1, stdout: stdout ?? "" };
}

/**
 * The npm that runs this script.
 * @throws Error when the script was not started by `npm run`.
 */
export function npmScript(): string {
  const script = process.env["npm_execpath"];
  if (!script) throw new Error("Start this with `npm run`.");
  return script;
}
