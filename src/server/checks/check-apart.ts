import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readerEnvironment } from "./environment.ts";
import type { CheckAnswer, CheckRequest } from "./messages.ts";

/** How long one file may take, in milliseconds, and how much memory it may need, in MiB. */
const PATIENCE = 180_000;
const MEMORY = 1_024;

function program(): { file: URL; execArgv: string[] } {
  const built = fileURLToPath(import.meta.url).endsWith(".js");
  return {
    file: new URL(built ? "./process.js" : "./process.ts", import.meta.url),
    execArgv: [`--max-old-space-size=${MEMORY}`, ...(built ? [] : ["--import", "tsx"])],
  };
}

/**
 * Reads and checks a file in a process of its own. A file that ends the process, or takes too long, is refused like one that
 * cannot be read.
 */
export function checkApart(request: CheckRequest, signal?: AbortSignal): Promise<CheckAnswer> {
  const { file, execArgv } = program();
  const child = fork(file, {
    execArgv,
    env: readerEnvironment(process.env),
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((resolve) => {
    const refuse = (refusal: string) => resolve({ state: "refused", refusal });
    const timer = setTimeout(() => {
      refuse("读取和核对用时太长，已经停止");
      child.kill("SIGKILL");
    }, PATIENCE);
    signal?.addEventListener("abort", () => child.kill("SIGKILL"), { once: true });
    child.once("message", (answer) => resolve(answer as unknown as CheckAnswer));
    child.once("error", () => refuse("不能开始读取"));
    child.once("exit", () => {
      clearTimeout(timer);
      refuse("文件使读取程序意外结束，可能已经损坏");
    });
    child.send(request);
  });
}
