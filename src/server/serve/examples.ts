import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Book, parseBookText, parseDepartmentText } from "../../book/index.ts";
import { appendAudit, createBook } from "../../store/index.ts";
import type { Service } from "../service.ts";
import { BUREAU } from "./region.ts";

/** A book with the organisation that it is put under. */
interface Example {
  readonly id: string;
  readonly parent: string;
  readonly kind: "department" | "unit";
  readonly book: Book;
}

const FOLDER = fileURLToPath(new URL("../../../examples", import.meta.url));

async function bookIn(...path: string[]): Promise<Book> {
  return parseBookText(await readFile(join(FOLDER, ...path, "book.json"), "utf8"));
}

async function unitsOf(folder: string): Promise<Example[]> {
  const file = join(FOLDER, folder, "department.json");
  if (!existsSync(file)) return [];
  const { members } = parseDepartmentText(await readFile(file, "utf8"));
  return Promise.all(
    members.map(async (member) => ({
      id: `${folder}-${member}`,
      parent: folder,
      kind: "unit" as const,
      book: await bookIn(folder, member),
    })),
  );
}

async function readExamples(): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const folder of (await readdir(FOLDER)).sort()) {
    if (!existsSync(join(FOLDER, folder, "book.json"))) continue;
    examples.push({ id: folder, parent: BUREAU, kind: "department", book: await bookIn(folder) });
    examples.push(...(await unitsOf(folder)));
  }
  return examples;
}

/**
 * Puts the books of examples/ into a region, each under an organisation of its own that is marked as a demonstration; tells how
 * many. All or none.
 */
export async function loadExamples({ store, now }: Service, region: string): Promise<number> {
  const examples = await readExamples();
  await store.database.transaction(async (queries) => {
    for (const { id, parent, kind, book } of examples) {
      await queries.query(
        "insert into organisation (region, organisation, parent, kind, name) values ($1, $2, $3, $4, $5)",
        [region, id, parent, kind, `${book.body.name}（示例）`],
      );
      await createBook(queries, { region, book: id, organisation: id, author: "system" }, book);
      const entry = { region, person: "system", action: "book.create", target: `book/${id}`, at: now() };
      await appendAudit(queries, entry);
    }
  });
  return examples.length;
}
