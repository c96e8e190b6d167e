import { setTimeout } from "node:timers/promises";
import { fen } from "../../src/amount/index.ts";
import type { Book } from "../../src/book/index.ts";
import type { Client } from "./client.ts";
import type { Tally } from "./tally.ts";
import { ownOf, sharedBook } from "./world.ts";

/** What all users of a run work with. */
export interface Scene {
  readonly client: Client;
  readonly tally: Tally;
  readonly isOver: () => boolean;
  readonly publications: readonly string[];
  readonly writers: number;
  readonly start: Book;
}

/** The kind under which the bare route is counted: `select 1` and nothing else. */
export const BARE = "bare `select 1` (/health)";

const AFTER_ERROR = 200;

async function askOnce(scene: Scene, kind: string, request: ReturnType<Client["ask"]>) {
  const answer = await scene.tally.take(kind, request);
  if (!answer) await setTimeout(AFTER_ERROR);
  return answer;
}

/**
 * Reads one thing after the other without a pause: the list of books, a book, the same again with its ETag, its versions, the
 * board, a publication, and the bare route.
 */
export async function read(scene: Scene, cookie: string, reader: number): Promise<void> {
  const { client, isOver, publications, writers } = scene;
  for (let turn = reader; !isOver(); turn += 1) {
    const book = `/api/v1/books/${turn % 2 === 0 ? ownOf(turn % writers) : sharedBook(turn)}`;
    const publication = `/api/v1/publications/${publications[turn % publications.length]}`;
    const get = async (kind: string, path: string, known?: string) =>
      isOver()
        ? null
        : askOnce(scene, kind, client.ask("GET", path, { cookie, ...(known !== undefined && { known }) }));
    await get("list of books", "/api/v1/books");
    const seen = await get("book", book);
    await get("book with ETag", book, seen?.etag);
    await get("versions of a book", `${book}/versions?limit=20`);
    await get("board of publications", "/api/v1/publications");
    await get("publication", publication);
    await get(BARE, "/health");
  }
}

/** Edits acknowledged, by book. */
export type Acknowledged = Map<string, number>;

/**
 * Edits the own book and a shared one in turns. In the shared book each writer has a figure of its own, on a version that others
 * have gone beyond (a merge), and in every tenth turn changes the figure that all do (mostly a conflict).
 */
export async function write(scene: Scene, cookie: string, writer: number, acknowledged: Acknowledged): Promise<void> {
  const { client, isOver, start } = scene;
  const heads = new Map<string, number>();
  for (let turn = 1; !isOver(); turn += 1) {
    const isOwn = turn % 2 === 1;
    const book = isOwn ? ownOf(writer) : sharedBook(writer + turn / 2);
    const isContested = !isOwn && turn % 10 === 0;
    const fact = start.facts[isContested ? 0 : 1 + (writer % (start.facts.length - 1))];
    if (!fact) throw new RangeError("the book has no facts");
    const { printed: _, ...plain } = fact;
    const operations = [{ type: "setFact", fact: { ...plain, amount: fen(fact.amount + turn * 100) } }];
    const parent = heads.get(book) ?? 1;
    const body = { parent, operations, request: `${writer}-${turn}` };
    const kind = isOwn ? "edit of an own book" : "edit of a shared book";
    const answer = await askOnce(scene, kind, client.ask("POST", `/api/v1/books/${book}/edits`, { cookie, body }));
    if (!answer) continue;
    const { number, head } = JSON.parse(answer.text) as { number?: number; head?: number };
    heads.set(book, number ?? head ?? parent);
    if (number !== undefined) acknowledged.set(book, (acknowledged.get(book) ?? 0) + 1);
  }
}
