import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const MEBIBYTE = 1024 * 1024;
/** Part of the memory that a process may take for its JavaScript objects; the rest is for buffers and WebAssembly. */
const HEAP_SHARE = 0.75;

const fromSource = import.meta.url.endsWith(".ts");

/** What the system itself needs on Windows; nothing elsewhere. */
function environment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return process.platform === "win32" && SystemRoot !== undefined ? { SystemRoot } : {};
}

/** The built program may neither write files nor start programs; running from source needs the compiler for both. */
function restrictions(): string[] {
  if (fromSource) {
    const loader = createRequire(import.meta.url).resolve("tsx");
    return ["--import", pathToFileURL(loader).href];
  }
  const flag = process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission";
  return [flag, "--allow-fs-read=*", "--allow-worker"];
}

/** Starts a process that reads files, without environment, output or standing rights. */
export function startReader(memoryBytes: number): ChildProcess {
  const heap = Math.max(64, Math.floor((memoryBytes / MEBIBYTE) * HEAP_SHARE));
  const program = new URL(fromSource ? "./worker.ts" : "./worker.js", import.meta.url);
  return fork(program, [String(memoryBytes)], {
    serialization: "advanced",
    env: environment(),
    execArgv: ["--no-warnings", `--max-old-space-size=${heap}`, ...restrictions()],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}
