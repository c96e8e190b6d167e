import { spawn } from "node:child_process";
import { projectPath } from "../../testing/needs.ts";

/** How a program ended and what it printed to its standard output. */
export interface Outcome {
  readonly status: number;
  readonly printed: string;
  readonly seconds: number;
}

/**
 * Runs a program of this project in a process of its own, without a shell, and gathers what it prints; its messages, and
 * with `show` what it prints as well, go to the terminal at once.
 */
export function runProgram(file: string, args: readonly string[], show: boolean): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
      cwd: projectPath(),
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (show) process.stdout.write(text);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ status: code ?? 1, printed, seconds: (performance.now() - started) / 1000 });
    });
  });
}
