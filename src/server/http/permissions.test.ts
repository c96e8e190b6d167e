import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addCheck,
  addComment,
  addDocument,
  addPublication,
  addStage,
  createBook,
  readBook,
  updatePublication,
} from "../../store/index.ts";
import { newContent } from "../publication/content.ts";
import { checkBook, rechecked } from "../publication/self-check.ts";
import { ROLES, type Role } from "../rights/roles.ts";
import { PARAMETERS, ROUTE_PERMISSIONS, type RoutePermission } from "./route-permissions.ts";
import { HOMES, ORIGIN, openWorld, REGION, type World } from "./world.testing.ts";

let world: World;
let digest = "";

/** A publication with all that addresses may name: a finding, a comment, a published file. */
async function preparePublication({ store: { database, files } }: World): Promise<void> {
  digest = await files.put(new TextEncoder().encode("公开的文件"));
  const key = { region: REGION, publication: "p1" };
  const at = new Date("2025-02-06T00:00:00Z");
  const file = { name: "预算.docx", role: "document", sha256: digest } as const;
  const final = { book: "library-2025", version: 1, format: "national", code: "0000-0000", digest, files: [file] };
  const published = {
    ...final,
    revision: 1,
    address: "https://www.example.gov.cn",
    publishedOn: "2025-02-06",
    note: null,
  };
  const row = {
    publication: "p1",
    organisation: "library",
    year: 2024,
    kind: "finalAccounts",
    state: "correcting",
    revision: 2,
    book: "library-2025",
    version: 1,
    approvedOn: "2025-02-05",
    deadline: "2025-02-25",
    data: { ...newContent({ documentNumber: null, document: null }), check: 1, published: [published] },
    events: 0,
  } as const;
  await addPublication(database, REGION, row);
  await updatePublication(database, REGION, row);
  const book = await readBook(database, { region: REGION, book: "library-2025" });
  if (!book) throw new Error("the book is missing");
  const marked = { ...book.content, texts: [{ key: "position", text: "«单位名称»的主要职能是：" }] };
  const { result, format } = checkBook(marked);
  const [finding] = rechecked(result, null, new Set()).findings;
  await addCheck(database, key, {
    number: 1,
    book: "library-2025",
    version: 1,
    format,
    findings: finding ? [{ ...finding, finding: "f1" }] : [],
    gone: [],
    ledger: result.ledger,
    person: "clerk",
    at,
  });
  const target = { type: "finding", finding: "f1" } as const;
  await addComment(database, key, {
    comment: "c1",
    target,
    text: "请核对",
    person: "x",
    at,
    desk: null,
    blocking: false,
  });
  await database.transaction((queries) =>
    addStage(
      queries,
      { region: REGION, organisation: "library", year: 2025 },
      { stage: "secondSubmission", book: book.content, note: null, person: "clerk", at },
    ),
  );
  await database.transaction((queries) =>
    createBook(queries, { region: REGION, book: "river-2025", organisation: "river", author: "x" }, book.content),
  );
}

/** An uploaded file and a job that is at its end, both somebody else's. */
async function prepareDocument({ store: { database } }: World): Promise<void> {
  const at = new Date("2025-02-06T00:00:00Z");
  const file = { name: "预算.txt", digest, size: 15, mediaType: "text/plain", person: "clerk", at };
  await addDocument(database, { region: REGION, document: "d1", organisation: "library", ...file });
  await database.query(
    `insert into job (region, job, kind, key, input, state, person)
     values ($1, 'j1', 'checkDocument', 'd1', '{"organisation": "library"}', 'done', 'clerk')`,
    [REGION],
  );
}

beforeAll(async () => {
  world = await openWorld();
  await preparePublication(world);
  await prepareDocument(world);
  const account = async (person: string, assignment?: { organisation: string; role: Role }) => {
    await world.store.database.query(
      "insert into person (id, region, name, email, username) values ($1, $2, '某人', $1 || '@invalid', $1)",
      [person, REGION],
    );
    if (assignment) await world.give(person, assignment);
  };
  await account("someone", { organisation: "library", role: "auditor" });
  for (const role of ROLES) {
    await account(`inside-${role}`, { organisation: HOMES[role].inside, role });
    await account(`outside-${role}`, { organisation: HOMES[role].outside, role });
  }
}, 60_000);
afterAll(() => world.close());

async function statusFor(person: string | null, route: string, row: RoutePermission): Promise<number> {
  const [method = "", path = ""] = route.split(" ");
  const parameters = { ...PARAMETERS, digest, ...row.parameters };
  const address = path.replace(/:(\w+)/g, (_, name: string) => parameters[name as keyof typeof parameters] ?? "");
  const query = row.query === undefined ? "" : `?${row.query}`;
  if (row.upload === undefined) {
    const response = await world.ask(person, method, `${address}${query}`, row.body);
    await response.body?.cancel();
    return response.status;
  }
  const body = new FormData();
  body.set("file", new File(["不是表格"], row.upload));
  const headers = { origin: ORIGIN, ...(person !== null && { "x-person": person }) };
  return (await world.app.request(`${address}${query}`, { method, headers, body })).status;
}

/** What came of the rights: let through, whatever came then, or refused with a status. */
const outcome = (status: number): "allowed" | number => ([401, 403, 404].includes(status) ? status : "allowed");

const cases = Object.entries(ROUTE_PERMISSIONS).flatMap(([route, rows]) =>
  (Array.isArray(rows) ? rows : [rows]).map((row: RoutePermission) => ({ route, row })),
);

describe("the table of routes", () => {
  it("has every route of the application, and no other", () => {
    const there = world.app.routes
      .filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(there)].sort()).toEqual(Object.keys(ROUTE_PERMISSIONS).sort());
  });

  it("has every route described, with what it may answer and a summary in Chinese", async () => {
    const { paths } = JSON.parse(await (await world.ask(null, "GET", "/openapi.json")).text());
    const described = Object.entries<Record<string, { summary?: string; responses: object }>>(paths);
    const known = described.flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { summary, responses }]) => {
        expect(summary).toMatch(/[一-鿿]/);
        expect(Object.keys(responses)).toEqual(expect.arrayContaining(["403", "404"]));
        return `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`;
      }),
    );
    const expected = Object.keys(ROUTE_PERMISSIONS).filter((route) => route !== "GET /openapi.json");
    expect(known.sort()).toEqual(expected.sort());
  });
});

describe.each(cases)("$route", ({ route, row }) => {
  it("for nobody", async () => {
    const status = outcome(await statusFor(null, route, row));
    expect(status).toBe(row.allowed === "anyone" ? "allowed" : 401);
  });

  it.each(ROLES)("for %s elsewhere", async (role) => {
    if (row.allowed === "anyone") return;
    const status = outcome(await statusFor(`outside-${role}`, route, row));
    const { outside = [404], refused = [403] } = row;
    if (outside !== "ownRights") expect(outside).toContain(status);
    else if (row.allowed.includes(role)) expect(status).toBe("allowed");
    else expect(refused).toContain(status);
  });

  it.each(ROLES)("for %s", async (role) => {
    if (row.allowed === "anyone") return;
    const status = outcome(await statusFor(`inside-${role}`, route, row));
    if (row.allowed.includes(role)) expect(status).toBe("allowed");
    else expect(row.refused ?? [403]).toContain(status);
  });
});
