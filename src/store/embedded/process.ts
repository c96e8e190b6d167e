import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { StoreError } from "../store-error.ts";
import { durableParameters, letFsyncThrough, syncPath, syncTree } from "./durable.ts";
import { refuseOtherVersion } from "./engine-version.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import type { FromChild, Listening } from "./messages.ts";

/**
 * The process that the embedded database runs in: `node process.js FOLDER LISTENING`. It holds the folder, serves the
 * PostgreSQL protocol on a local socket, and ends when its parent does.
 */

/**
 * PGlite is one session, so that there is one connection at a time (see open.ts): messages of a second one would come between
 * those of the first. The others are for one that follows another that is still being closed.
 */
const CONNECTIONS = 4;

/** How long a process that is just ending may take to give the folder back, in milliseconds. */
const PATIENCE = 3_000;
const PAUSE = 100;

function tell(message: FromChild): void {
  process.send?.(message);
}

/** Creates the database beside its place and moves it there when all of it is on the disk. */
async function create(place: string): Promise<void> {
  const draft = `${place}.new`;
  rmSync(draft, { recursive: true, force: true });
  const database = await PGlite.create({ dataDir: draft });
  await database.close();
  syncTree(draft);
  renameSync(draft, place);
  syncPath(join(place, ".."));
}

async function lockSoon(folder: string): Promise<FolderLock> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await setTimeout(PAUSE)) {
    try {
      return lockFolder(folder);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
  }
  return lockFolder(folder);
}

async function serve(folder: string, listening: Listening): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = await lockSoon(folder);
  try {
    const place = join(folder, "database");
    if (!existsSync(place)) await create(place);
    refuseOtherVersion(place);
    const database = await PGlite.create({ dataDir: place, startParams: durableParameters() });
    letFsyncThrough(database);
    const server = new PGLiteSocketServer({ db: database, maxConnections: CONNECTIONS, ...listening });
    await server.start();
    return async () => {
      await server.stop();
      await database.close();
      lock.release();
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

const [, , folder = "", listening = "{}"] = process.argv;
try {
  const stop = await serve(folder, JSON.parse(listening));
  const end = async () => {
    await stop();
    process.exit(0);
  };
  process.once("disconnect", end);
  process.once("SIGTERM", end);
  process.on("SIGINT", () => {});
  tell({ type: "ready" });
} catch (error) {
  tell({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  process.disconnect?.();
}
