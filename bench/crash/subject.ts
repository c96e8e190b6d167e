import { emptyBook } from "../../src/book/index.ts";
import { createBook, readBook, type Store, verifyAudit } from "../../src/store/index.ts";

/** The book that writers edit until they are killed. */
export const KEY = { region: "420103", book: "archives-2025" } as const;

/** Puts the book into an empty store. */
export async function prepare({ database }: Store): Promise<void> {
  await database.query("insert into region (region, name) values ($1, '青石区')", [KEY.region]);
  await database.query(
    "insert into organisation (region, organisation, kind, name) values ($1, 'archives', 'unit', '区档案馆')",
    [KEY.region],
  );
  const book = emptyBook({ name: "区档案馆" }, 2025);
  await database.transaction((queries) =>
    createBook(queries, { ...KEY, organisation: "archives", author: "prepare" }, book),
  );
}

/**
 * What is wrong with what is left, in words: versions that were acknowledged and are gone, gaps, contents that do not
 * belong to their number, a trail that is not intact or lacks an edit. Empty when nothing is.
 */
export async function damageIn({ database }: Store, acknowledged: number): Promise<string[]> {
  const versions = await database.query<{ number: number }>(
    "select number from version where region = $1 and book = $2 order by number",
    [KEY.region, KEY.book],
  );
  const [book] = await database.query<{ head: number }>("select head from book where region = $1 and book = $2", [
    KEY.region,
    KEY.book,
  ]);
  const content = (await readBook(database, KEY, acknowledged))?.content.facts[0]?.amount;
  const trail = await verifyAudit(database, KEY.region);
  const last = versions.at(-1)?.number ?? 0;
  const gap = versions.findIndex(({ number }, index) => number !== index + 1);
  return [
    ...(last < acknowledged ? [`version ${acknowledged} was acknowledged, the last one left is ${last}`] : []),
    ...(content === acknowledged ? [] : [`version ${acknowledged} holds ${content ?? "nothing"}`]),
    ...(gap >= 0 ? [`version ${gap + 1} is missing`] : []),
    ...(book?.head === last ? [] : [`the head is ${book?.head}, the last version ${last}`]),
    ...(trail.intact ? [] : [`the trail is broken at ${trail.number}: ${trail.reason}`]),
    ...(trail.intact && trail.entries !== last - 1 ? [`${trail.entries} entries for ${last - 1} edits`] : []),
  ];
}
