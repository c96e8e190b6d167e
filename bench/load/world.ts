import { readFileSync } from "node:fs";
import { type Book, parseBookText } from "../../src/book/index.ts";
import { openService } from "../../src/server/index.ts";
import { createBook } from "../../src/store/index.ts";
import { projectPath } from "../../testing/needs.ts";

const REGION = { code: "000000", name: "本地区" };

/** The organisation that all clerks work for together, and its books. */
export const SHARED = "shared";
export const SHARED_BOOKS = 3;

/** The organisation and the book of a writer. */
export const ownOf = (writer: number) => `unit-${writer}`;
export const sharedBook = (number: number) => `${SHARED}-${number % SHARED_BOOKS}`;

/** The book that all begin with. */
export function firstBook(): Book {
  return parseBookText(readFileSync(projectPath("examples", "linjiang-2025", "library", "book.json"), "utf8"));
}

/** Puts the organisations and books of so many writers into a new store: one book of each, and those that all share. */
export async function prepareStore(folder: string, databaseUrl: string | undefined, writers: number): Promise<void> {
  const { service } = await openService({
    folder,
    ...(databaseUrl !== undefined && { databaseUrl }),
    region: REGION,
    https: false,
    examples: false,
    now: () => new Date(),
  });
  const book = firstBook();
  const region = REGION.code;
  const owned = Array.from({ length: writers }, (_, writer) => [ownOf(writer), ownOf(writer)] as const);
  const shared = Array.from({ length: SHARED_BOOKS }, (_, number) => [sharedBook(number), SHARED] as const);
  try {
    await service.store.database.transaction(async (queries) => {
      for (const organisation of [...owned.map(([name]) => name), SHARED])
        await queries.query(
          "insert into organisation (region, organisation, parent, kind, name) values ($1, $2, 'bureau', 'unit', $2)",
          [region, organisation],
        );
      for (const [name, organisation] of [...owned, ...shared])
        await createBook(queries, { region, book: name, organisation, author: "load" }, book);
    });
  } finally {
    await service.store.close();
  }
}
