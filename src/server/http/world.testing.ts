import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseBookText } from "../../book/index.ts";
import { createBook, openStore, type Store } from "../../store/index.ts";
import { type Assignment, assignmentsOf } from "../rights/actor.ts";
import type { Role } from "../rights/roles.ts";
import { createApp } from "./app.ts";

export const REGION = "310199";

/** Where the pages that ask come from. */
export const ORIGIN = "http://localhost";

/** A bureau, two departments, and a unit of each. */
const ORGANISATIONS = [
  ["finance", null, "bureau", "区财政局"],
  ["culture", "finance", "department", "区文化和旅游局"],
  ["library", "culture", "unit", "区图书馆"],
  ["water", "finance", "department", "区水务局"],
  ["river", "water", "unit", "区河道管理所"],
] as const;

/** Where each role is at home, and where the same role belongs to others. */
export const HOMES: { readonly [R in Role]: { readonly inside: string; readonly outside: string } } = {
  unitClerk: { inside: "library", outside: "river" },
  unitApprover: { inside: "library", outside: "river" },
  secrecyReviewer: { inside: "library", outside: "river" },
  department: { inside: "culture", outside: "water" },
  bureauReviewer: { inside: "finance", outside: "water" },
  bureauAdministrator: { inside: "finance", outside: "water" },
  auditor: { inside: "finance", outside: "water" },
};

/** The application over a real store, with people who sign in by their name alone. */
export interface World {
  readonly store: Store;
  readonly app: ReturnType<typeof createApp>;
  /** Sets the clock. */
  readonly travel: (moment: string) => void;
  readonly give: (person: string, assignment: Assignment) => Promise<void>;
  /** Asks as a person; null is nobody. */
  readonly ask: (person: string | null, method: string, path: string, body?: object) => Promise<Response>;
  readonly close: () => Promise<void>;
}

const BOOK = new URL("../../../examples/linjiang-2025/library/book.json", import.meta.url);

/** Opens the world: the book library-2025 belongs to the unit `library`. */
export async function openWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "world-"));
  const store = await openStore({ folder });
  const { database } = store;
  let now = new Date("2025-02-06T02:00:00Z");
  await database.query("insert into region (region, name) values ($1, '临江区')", [REGION]);
  for (const row of ORGANISATIONS)
    await database.query(
      "insert into organisation (region, organisation, parent, kind, name) values ($1, $2, $3, $4, $5)",
      [REGION, ...row],
    );
  const book = parseBookText(readFileSync(BOOK, "utf8"));
  await database.transaction((queries) =>
    createBook(queries, { region: REGION, book: "library-2025", organisation: "library", author: "clerk" }, book),
  );
  const app = createApp({
    service: { store, now: () => now },
    log: () => {},
    version: "0.0.0",
    metrics: "open",
    authenticate: async ({ headers }) => {
      const person = headers.get("x-person");
      if (person === null) return null;
      return { person, region: REGION, assignments: await assignmentsOf(database, REGION, person) };
    },
  });
  return {
    store,
    app,
    travel: (moment) => {
      now = new Date(moment);
    },
    give: async (person, { organisation, role }) => {
      await database.query(
        "insert into assignment (region, person, organisation, role) values ($1, $2, $3, $4) on conflict do nothing",
        [REGION, person, organisation, role],
      );
    },
    ask: async (person, method, path, body) =>
      app.request(path, {
        method,
        headers: {
          origin: ORIGIN,
          ...(person && { "x-person": person }),
          ...(body && { "content-type": "application/json" }),
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
