import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWorld, type World } from "../http/world.testing.ts";

let world: World;

const PEOPLE = {
  clerk: ["library", "unitClerk"],
  reviewer: ["finance", "bureauReviewer"],
  auditor: ["finance", "auditor"],
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

describe("the stages before the approval", () => {
  it("are kept as they were imported and can be compared", async () => {
    const { body: book } = await ask("clerk", "GET", "/books/library-2025");
    const stages = "/organisations/library/years/2025/stages";
    const add = (stage: string, content: object) => ask("clerk", "POST", stages, { stage, book: content });
    expect(await add("firstSubmission", book)).toMatchObject({ status: 201, body: { number: 1 } });
    expect(await add("firstSubmission", book)).toMatchObject({ status: 201, body: { number: 1 } });
    const [fact, ...others] = book.facts;
    const cut = { ...book, facts: [{ ...fact, amount: "999.99万元" }, ...others] };
    expect(await add("secondSubmission", cut)).toMatchObject({ status: 201, body: { number: 1 } });
    expect(await add("secondSubmission", book)).toMatchObject({ status: 201, body: { number: 2 } });
    expect(await add("secondSubmission", { ...book, year: 2024 })).toMatchObject({ status: 400 });
    expect(await add("secondSubmission", { version: 1 })).toMatchObject({ status: 400 });
    const { body } = await ask("auditor", "GET", stages);
    expect(body.stages.map(({ stage, number }: { stage: string; number: number }) => `${stage} ${number}`)).toEqual([
      "firstSubmission 1",
      "secondSubmission 1",
      "secondSubmission 2",
    ]);
    const compare = (number: number) =>
      ask("auditor", "GET", `${stages}/comparison?left=firstSubmission&right=secondSubmission&rightNumber=${number}`);
    expect((await compare(2)).body.differences).toEqual([]);
    expect((await compare(1)).body.differences.length).toBeGreaterThan(0);
    expect(await ask("auditor", "GET", `${stages}/comparison?left=firstFeedback&right=secondSubmission`)).toMatchObject(
      { status: 404 },
    );
    expect(await ask("stranger", "GET", stages)).toMatchObject({ status: 404 });
  }, 60_000);
});
