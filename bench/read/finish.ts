import { spawn } from "node:child_process";

/**
 * Runs a program to its end, without a shell.
 * @returns what it printed, and the milliseconds from its start to its end by the wall clock
 * @throws Error when it cannot be started or ends with a failure
 */
export function finish(
  program: string,
  args: readonly string[],
): Promise<{ readonly printed: string; readonly milliseconds: number }> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"] });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.once("error", reject);
    child.once("close", (code) => {
      const milliseconds = performance.now() - started;
      if (code === 0) resolve({ printed: Buffer.concat(parts).toString("utf8"), milliseconds });
      else reject(new Error(`${program} ended with ${code}`));
    });
  });
}
