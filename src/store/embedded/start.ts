import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { PoolConfig } from "pg";
import { StoreError } from "../store-error.ts";
import type { FromChild, Listening } from "./messages.ts";

/** The embedded database in its own process. */
export interface Embedded {
  readonly connection: Pick<PoolConfig, "host" | "port" | "user" | "database">;
  /** The process, for those who watch it. */
  readonly pid: number;
  /** Called when the process ends without having been asked to. */
  readonly onLost: (listener: () => void) => void;
  readonly stop: () => Promise<void>;
}

const PORT = 5432;

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer().once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : PORT));
    });
  });
}

/** A socket path is short, whatever the data folder is called, and only its owner may use it. */
async function place(folder: string): Promise<{ listening: Listening; host: string; port: number }> {
  if (process.platform === "win32") {
    const port = await freePort();
    return { listening: { host: "127.0.0.1", port }, host: "127.0.0.1", port };
  }
  const name = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16);
  const host = join(tmpdir(), `mingzhang-${name}-${process.pid}`);
  mkdirSync(host, { recursive: true, mode: 0o700 });
  const path = join(host, `.s.PGSQL.${PORT}`);
  rmSync(path, { force: true });
  return { listening: { path }, host, port: PORT };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolved, rejected) => {
    child.once("message", (message: FromChild) =>
      message.type === "ready" ? resolved() : rejected(new StoreError(message.message)),
    );
    child.once("exit", (code) => rejected(new StoreError(`内置数据库没有启动（退出码 ${code ?? "无"}）`)));
    child.once("error", rejected);
  });
}

/** Sources run as they are, what was built as built. */
function programFile(): { file: string; execArgv: string[] } {
  const own = fileURLToPath(import.meta.url);
  const built = own.endsWith(".js");
  return {
    file: join(own, "..", built ? "process.js" : "process.ts"),
    execArgv: built ? [] : ["--import", "tsx"],
  };
}

/**
 * Starts the embedded database on a folder, which is made where it is missing.
 * @throws StoreError when the folder is in use, of another engine version, or cannot be opened
 */
export async function startEmbedded(folder: string): Promise<Embedded> {
  const { listening, host, port } = await place(folder);
  const { file, execArgv } = programFile();
  const child = fork(file, [resolve(folder), JSON.stringify(listening)], {
    execArgv,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await ready(child);
  let asked = false;
  const lost: (() => void)[] = [];
  child.once("exit", () => {
    if (!asked) for (const listener of lost) listener();
  });
  return {
    connection: { host, port, user: "postgres", database: "postgres" },
    pid: child.pid ?? 0,
    onLost: (listener) => lost.push(listener),
    stop: () =>
      new Promise((stopped) => {
        asked = true;
        child.once("exit", () => {
          if ("path" in listening) rmSync(host, { recursive: true, force: true });
          stopped();
        });
        if (child.exitCode !== null || child.signalCode !== null) return stopped();
        child.disconnect();
      }),
  };
}
