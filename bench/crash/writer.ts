import { fen } from "../../src/amount/index.ts";
import type { Operation } from "../../src/book/index.ts";
import { appendAudit, commitEdit, openStore, readBook } from "../../src/store/index.ts";
import { KEY } from "./subject.ts";

/**
 * Edits one book without end and prints the number of each version when it has been acknowledged: `writer.ts FOLDER [URL]`. It
 * is made to be killed.
 */
const [, , folder = "", databaseUrl] = process.argv;
const store = await openStore({ folder, ...(databaseUrl ? { databaseUrl } : {}) });
let parent = (await readBook(store.database, KEY))?.number ?? 0;

for (;;) {
  const amount = fen(parent + 1);
  const operation: Operation = {
    type: "setFact",
    fact: {
      view: "expenditureByFunction",
      concept: { functionCode: "2010301", nature: "personnel", fund: "generalPublicBudget", age: "current" },
      amount,
    },
  };
  const committed = await commitEdit(store.database, {
    ...KEY,
    parent,
    operations: [operation],
    author: "writer",
    alongside: (queries, number) =>
      appendAudit(queries, {
        region: KEY.region,
        person: "writer",
        action: "book.edit",
        target: `book/${KEY.book}`,
        detail: { version: number },
        at: new Date(),
      }),
  });
  if (committed.state !== "committed") throw new Error(`the edit was not taken: ${committed.state}`);
  parent = committed.number;
  await new Promise<void>((written) => process.stdout.write(`${parent}\n`, () => written()));
}
