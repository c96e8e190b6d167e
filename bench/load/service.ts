import { type ChildProcess, spawn } from "node:child_process";
import { projectPath } from "../../testing/needs.ts";

/** The built service, running. */
export interface RunningService {
  readonly address: string;
  /** The one-time link of the first administrator. */
  readonly link: string;
  readonly stop: () => Promise<void>;
}

function said(child: ChildProcess, words: RegExp, output: () => string): Promise<string> {
  return new Promise((found, missing) => {
    const look = () => {
      const match = words.exec(output());
      if (match) found(match[1] ?? "");
    };
    child.stdout?.on("data", look);
    child.once("exit", () => missing(new Error(`the service ended: ${output()}`)));
    look();
  });
}

/**
 * Starts the built service on a data folder and a free port. Its log, a line for each request, is thrown away.
 * @throws Error when it ends before it listens
 */
export async function startBuilt(folder: string, databaseUrl?: string): Promise<RunningService> {
  const { DATABASE_URL: _, ...environment } = process.env;
  const main = projectPath("dist", "cli", "main.js");
  const child = spawn(process.execPath, [main, "serve", "--data", folder, "--port", "0", "--no-examples"], {
    env: { ...environment, ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.resume();
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const address = await said(child, /明账已启动：(\S+)/, () => out);
  const link = await said(child, /(http\S+setup\?token=\S+)/, () => out);
  return {
    address,
    link,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
