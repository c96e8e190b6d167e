import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { openStore } from "../../src/store/index.ts";
import { projectPath } from "../../testing/needs.ts";
import type { PostgresServer } from "../../testing/postgres-server.ts";
import type { Chance } from "../fuzz/random.ts";
import { damageIn } from "./subject.ts";

/** A store that is killed over and over. With a server, it is the server's turn every other time. */
export interface Victim {
  readonly folder: string;
  readonly server?: PostgresServer;
  readonly databaseUrl?: string;
}

/** What one kill left behind. */
export interface Kill {
  /** The last version that the writer was told of. */
  readonly acknowledged: number;
  readonly damage: readonly string[];
}

/** Edits to wait for before the time of the kill is drawn, and the most milliseconds until then. */
const AT_LEAST = 1;
const WITHIN = 1_500;

/** Lets a writer run until chance ends it: the writer with its embedded database, or the server under it. */
export async function killOnce({ folder, server, databaseUrl }: Victim, chance: Chance): Promise<Kill> {
  const own = databaseUrl ? [folder, databaseUrl] : [folder];
  const writer = spawn(process.execPath, ["--import", "tsx", projectPath("bench", "crash", "writer.ts"), ...own], {
    cwd: projectPath(),
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  let printed = "";
  let edits = 0;
  const ended = new Promise<void>((resolve) => writer.once("close", () => resolve()));
  const begun = new Promise<void>((resolve) => {
    writer.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      edits += text.split("\n").length - 1;
      if (edits >= AT_LEAST) resolve();
    });
  });
  await Promise.race([begun, ended]);
  await setTimeout(chance.below(WITHIN));
  const powerCut = server !== undefined && chance.below(2) === 0;
  if (powerCut) server.kill();
  if (writer.pid !== undefined) process.kill(-writer.pid, "SIGKILL");
  await ended;
  if (powerCut) server.start();
  const acknowledged = Number(printed.trimEnd().split("\n").at(-1) ?? 0);
  const store = await openStore({ folder, ...(databaseUrl ? { databaseUrl } : {}) });
  try {
    return { acknowledged, damage: acknowledged > 0 ? await damageIn(store, acknowledged) : ["nothing was written"] };
  } finally {
    await store.close();
  }
}
