import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeWith } from "../../../testing/describe-with.ts";
import { type PostgresServer, startPostgres } from "../../../testing/postgres-server.ts";
import { emptyBook } from "../../book/index.ts";
import { openStore, type Store } from "../open.ts";
import {
  addAnswer,
  addPublication,
  addStage,
  answersOf,
  appendEvent,
  eventsAfter,
  openingDaysOf,
  type PublicationRow,
  publicationOf,
  readStage,
  searchPublications,
  stagesOf,
  writeOpeningDays,
} from "./index.ts";

const REGION = "420103";
const AT = new Date("2025-02-06T00:00:00Z");
const row = (publication: string, year: number, deadline: string | null): PublicationRow => ({
  publication,
  organisation: "archives",
  year,
  kind: "unitBudget",
  state: "drafting",
  revision: 1,
  book: null,
  version: null,
  approvedOn: "2025-02-05",
  deadline,
  data: { note: "一" },
  events: 0,
});

/** What both engines do alike. */
function behaves(open: (folder: string) => Promise<Store>): void {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  let store: Store;
  beforeAll(async () => {
    store = await open(folder);
    await store.database.query("insert into region (region, name) values ($1, '青石区')", [REGION]);
    await store.database.query(
      "insert into organisation (region, organisation, kind, name) values ($1, 'archives', 'unit', '区档案馆')",
      [REGION],
    );
    for (const each of [row("a", 2023, null), row("b", 2024, "2025-03-01"), row("c", 2025, "2025-02-25")])
      await addPublication(store.database, REGION, each);
  }, 60_000);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("keeps one publication of an organisation, a year and a kind", async () => {
    expect(await addPublication(store.database, REGION, row("d", 2025, null))).toBe(false);
    const kept = await publicationOf(store.database, { region: REGION, publication: "c" });
    expect(kept).toEqual(row("c", 2025, "2025-02-25"));
    expect(await publicationOf(store.database, { region: "420104", publication: "c" })).toBe(null);
  });

  it("lists what is due first, page by page, and what has no deadline last", async () => {
    const page = (after?: { deadline: string; publication: string }) =>
      searchPublications(store.database, REGION, { organisations: ["archives"], limit: 2, ...(after && { after }) });
    expect((await page()).map(({ publication }) => publication)).toEqual(["c", "b"]);
    const rest = await page({ deadline: "2025-03-01", publication: "b" });
    expect(rest.map(({ publication }) => publication)).toEqual(["a"]);
    expect(await searchPublications(store.database, REGION, { organisations: [], limit: 9 })).toEqual([]);
  });

  it("numbers events one after the other, also when many come at once, and never changes one", async () => {
    const key = { region: REGION, publication: "c" };
    const add = () =>
      store.database.transaction((queries) =>
        appendEvent(queries, key, { type: "comment", person: "wang", at: AT, data: {} }),
      );
    expect((await Promise.all(Array.from({ length: 6 }, add))).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await eventsAfter(store.database, key, 4, 9)).map(({ number }) => number)).toEqual([5, 6]);
    await expect(store.database.query("update publication_event set person = 'nobody'")).rejects.toThrow(/append-only/);
  });

  it("keeps all answers to a finding in their order", async () => {
    const key = { region: REGION, publication: "c" };
    for (const answer of ["fixed", "reopened"] as const)
      await addAnswer(store.database, key, {
        finding: "f",
        answer,
        reason: null,
        expires: null,
        person: "wang",
        at: AT,
      });
    const answers = await answersOf(store.database, REGION, ["c"]);
    expect(answers.map(({ number, answer }) => `${number} ${answer}`)).toEqual(["1 fixed", "2 reopened"]);
    await expect(store.database.query("delete from finding_answer")).rejects.toThrow(/append-only/);
  });

  it("keeps every import of a stage, and the same one once", async () => {
    const key = { region: REGION, organisation: "archives", year: 2025 };
    const book = emptyBook({ name: "区档案馆" }, 2025);
    const keep = (content: typeof book) =>
      store.database.transaction((queries) =>
        addStage(queries, key, { stage: "firstSubmission", book: content, note: null, person: "wang", at: AT }),
      );
    expect(await keep(book)).toMatchObject({ number: 1, added: true });
    expect(await keep(book)).toMatchObject({ number: 1, added: false });
    expect(await keep({ ...book, duties: ["保管档案"] })).toMatchObject({ number: 2, added: true });
    expect(await stagesOf(store.database, key)).toHaveLength(2);
    expect((await readStage(store.database, key, "firstSubmission", 1))?.duties).toEqual([]);
    expect((await readStage(store.database, key, "firstSubmission", null))?.duties).toEqual(["保管档案"]);
    expect(await readStage(store.database, key, "finalApproval", null)).toBe(null);
    await expect(store.database.query("delete from stage")).rejects.toThrow(/append-only/);
  });

  it("keeps the days of joint publication beside the other settings of the region", async () => {
    await store.database.query("update region set settings = '{\"other\": 1}' where region = $1", [REGION]);
    expect(await openingDaysOf(store.database, REGION)).toEqual([]);
    const day = { year: 2025, document: "budget", on: "2025-02-20" } as const;
    await writeOpeningDays(store.database, REGION, [day]);
    expect(await openingDaysOf(store.database, REGION)).toEqual([day]);
    const [{ other } = { other: null }] = await store.database.query<{ other: number | null }>(
      "select settings -> 'other' as other from region where region = $1",
      [REGION],
    );
    expect(other).toBe(1);
  });
}

describe("publications in the embedded database", () => {
  behaves((folder) => openStore({ folder }));
});

describeWith(["postgres"], "publications on a PostgreSQL server", () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = startPostgres();
  }, 60_000);
  afterAll(() => server.stop());
  behaves((folder) => openStore({ folder, databaseUrl: server.fresh() }));
});
