import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../src/store/index.ts";
import { startPostgres } from "../../testing/postgres-server.ts";
import { Chance } from "../fuzz/random.ts";
import { type Kill, killOnce, type Victim } from "./kill.ts";
import { prepare } from "./subject.ts";

export type Engine = "embedded" | "server";

async function killMany(victim: Victim, count: number, seed: number, tell: (kill: Kill) => void): Promise<Kill[]> {
  const { folder, databaseUrl } = victim;
  const store = await openStore({ folder, ...(databaseUrl ? { databaseUrl } : {}) });
  await prepare(store);
  await store.close();
  const chance = new Chance(seed);
  const kills: Kill[] = [];
  for (let index = 0; index < count; index += 1) {
    const kill = await killOnce(victim, chance);
    kills.push(kill);
    tell(kill);
  }
  return kills;
}

/** Kills one store so many times, each time going on with what the kill before left. */
export async function runCrash(
  engine: Engine,
  count: number,
  seed: number,
  tell: (kill: Kill) => void = () => {},
): Promise<Kill[]> {
  const folder = mkdtempSync(join(tmpdir(), "crash-"));
  const server = engine === "server" ? startPostgres() : undefined;
  try {
    return await killMany({ folder, ...(server && { server, databaseUrl: server.fresh() }) }, count, seed, tell);
  } finally {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
