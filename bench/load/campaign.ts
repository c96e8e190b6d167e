import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../../testing/postgres-server.ts";
import { askFor, type Client, connectTo } from "./client.ts";
import { makePeople, type People } from "./people.ts";
import { startBuilt } from "./service.ts";
import { type Kind, openTally } from "./tally.ts";
import { type Acknowledged, read, write } from "./users.ts";
import { firstBook, ownOf, prepareStore } from "./world.ts";

/** How hard a service is worked. */
export interface Load {
  readonly engine: "embedded" | "server";
  readonly seconds: number;
  readonly readers: number;
  readonly writers: number;
}

/** What came of it. Errors are in words; edits that were acknowledged and are not there are among them. */
export interface LoadResult {
  readonly seconds: number;
  readonly kinds: readonly Kind[];
  readonly errors: readonly string[];
  readonly edits: number;
}

/** So many readers share one account, which is on as many machines. */
const READERS_OF_ACCOUNT = 5;

async function createPublications(client: Client, { writers }: People): Promise<string[]> {
  const names: string[] = [];
  for (const [writer, cookie] of writers.entries()) {
    const body = { organisation: ownOf(writer), year: 2025, kind: "unitBudget", approvedOn: "2025-02-05" };
    const asked = { cookie, body };
    names.push((await askFor<{ publication: string }>(client, "POST", "/api/v1/publications", asked)).publication);
  }
  return names;
}

async function lostEdits(client: Client, cookie: string, acknowledged: Acknowledged): Promise<string[]> {
  const lost: string[] = [];
  for (const [book, edits] of acknowledged) {
    const { etag } = await client.ask("GET", `/api/v1/books/${book}`, { cookie });
    if (etag !== `"${edits + 1}"`) lost.push(`${book}: ${edits} edits acknowledged, the newest version is ${etag}`);
  }
  return lost;
}

async function work(client: Client, link: string, { seconds, readers, writers }: Load): Promise<LoadResult> {
  const people = await makePeople(client, link, { writers, readers: Math.ceil(readers / READERS_OF_ACCOUNT) });
  const publications = await createPublications(client, people);
  const tally = openTally();
  const acknowledged: Acknowledged = new Map();
  const started = performance.now();
  const isOver = () => performance.now() - started > seconds * 1000;
  const scene = { client, tally, isOver, publications, writers, start: firstBook() };
  const cookieOf = (reader: number) => people.readers[reader % people.readers.length] ?? "";
  await Promise.all([
    ...Array.from({ length: readers }, (_, reader) => read(scene, cookieOf(reader), reader)),
    ...people.writers.map((cookie, writer) => write(scene, cookie, writer, acknowledged)),
  ]);
  const elapsed = (performance.now() - started) / 1000;
  const lost = await lostEdits(client, cookieOf(0), acknowledged);
  const edits = [...acknowledged.values()].reduce((sum, each) => sum + each, 0);
  return { seconds: elapsed, kinds: tally.kinds(), errors: [...tally.errors, ...lost], edits };
}

/** Starts the built service on an empty store, works it, and looks whether all that was acknowledged is there. */
export async function runLoad(load: Load): Promise<LoadResult> {
  const folder = mkdtempSync(join(tmpdir(), "load-"));
  const server = load.engine === "server" ? startPostgres() : null;
  try {
    const url = server?.fresh();
    await prepareStore(join(folder, "data"), url, load.writers);
    const service = await startBuilt(join(folder, "data"), url);
    const client = connectTo(service.address);
    try {
      return await work(client, service.link, load);
    } finally {
      client.close();
      await service.stop();
    }
  } finally {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
