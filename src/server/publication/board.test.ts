import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorld, type World } from "../http/world.testing.ts";

let world: World;

const PEOPLE = {
  clerk: ["library", "unitClerk"],
  reviewer: ["finance", "bureauReviewer"],
  stranger: ["river", "unitClerk"],
} as const;

beforeAll(async () => {
  world = await openWorld();
  for (const [person, [organisation, role]] of Object.entries(PEOPLE)) await world.give(person, { organisation, role });
}, 60_000);
afterAll(() => world.close());

async function ask(person: keyof typeof PEOPLE, method: string, path: string, body?: object) {
  const response = await world.ask(person, method, `/api/v1${path}`, body);
  return { status: response.status, body: JSON.parse(await response.text()) };
}

/** What a list of publications says of whose they are. */
const owners = ({ body }: { body: { publications: { organisation: string }[] } }) =>
  body.publications.map(({ organisation }) => organisation);

describe("the board", () => {
  beforeAll(async () => {
    for (const [organisation, approvedOn, year] of [
      ["library", "2025-02-05", 2025],
      ["library", "2025-02-01", 2024],
      ["culture", "2025-01-20", 2024],
      ["river", "2025-01-10", 2024],
    ] as const) {
      const begin = { organisation, year, kind: "finalAccounts", approvedOn };
      const { body } = await ask("reviewer", "POST", "/publications", begin);
      if (year === 2025)
        await ask("clerk", "POST", `/publications/${body.publication}/start-drafting`, {
          expected: 1,
          book: "library-2025",
        });
    }
  });

  it("shows, page by page, what is due first, and how many are in which state", async () => {
    const first = await ask("reviewer", "GET", "/publications?limit=2");
    expect(owners(first)).toEqual(["river", "culture"]);
    expect(first.body.publications[0]).toMatchObject({ deadline: "2025-01-30", daysLeft: -7, stateName: "收到批复" });
    const rest = await ask("reviewer", "GET", `/publications?limit=2&after=${first.body.next}`);
    expect(rest.body.publications.map(({ state }: { state: string }) => state)).toEqual([
      "approvalReceived",
      "drafting",
    ]);
    expect(rest.body.next).toBe(null);
    expect(first.body.states).toEqual([
      { state: "approvalReceived", name: "收到批复", count: 3 },
      { state: "drafting", name: "起草", count: 1 },
    ]);
    expect(await ask("reviewer", "GET", "/publications?after=x")).toMatchObject({ status: 400 });
  });

  it("is narrowed by state, year, organisation and deadline", async () => {
    expect(owners(await ask("reviewer", "GET", "/publications?state=drafting"))).toEqual(["library"]);
    expect(owners(await ask("reviewer", "GET", "/publications?year=2024"))).toEqual(["river", "culture", "library"]);
    expect(owners(await ask("reviewer", "GET", "/publications?organisation=culture"))).toEqual(["culture"]);
    expect(owners(await ask("reviewer", "GET", "/publications?dueBy=2025-01-31"))).toEqual(["river"]);
    expect(await ask("reviewer", "GET", "/publications?state=lost")).toMatchObject({ status: 400 });
  });

  it("shows nobody what is not theirs", async () => {
    expect(owners(await ask("stranger", "GET", "/publications"))).toEqual(["river"]);
    expect(owners(await ask("stranger", "GET", "/publications?organisation=library"))).toEqual([]);
  });
});
