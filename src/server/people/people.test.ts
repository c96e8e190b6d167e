import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, bodyOf, browser } from "../auth/browser.testing.ts";
import { REGION, type TestService, testService } from "../auth/service.testing.ts";

const PASSWORD = "石桥下面三只白鹅慢慢地走";

describe("people and their roles", () => {
  let test: TestService;
  let administrator: Browser;
  const at = "http://localhost";

  async function opened(link: string, fields: Record<string, string> = {}): Promise<void> {
    const token = new URL(link, at).searchParams.get("token") ?? "";
    const filled = { token, password: PASSWORD, again: PASSWORD, ...fields };
    expect((await browser(test.app).form("/setup", filled)).status).toBe(200);
  }
  async function signedIn(username: string): Promise<Browser> {
    const who = browser(test.app);
    expect((await who.json("/api/auth/sign-in", { username, password: PASSWORD })).status).toBe(200);
    return who;
  }
  async function created(username: string, organisation: string, role: string, by = administrator) {
    const answer = await by.json("/api/v1/people", { username, name: username, organisation, role });
    expect(answer.status).toBe(200);
    return bodyOf<{ person: string; link: string }>(answer);
  }

  beforeAll(async () => {
    test = await testService();
    await opened(await test.administratorPath(), { username: "chen", name: "陈" });
    administrator = await signedIn("chen");
    const { database } = test.service.store;
    for (const [name, parent] of [
      ["culture", "bureau"],
      ["library", "culture"],
      ["roads", "bureau"],
    ] as const)
      await database.query(
        "insert into organisation (region, organisation, parent, kind, name) values ($1, $2, $3, 'department', $2)",
        [REGION, name, parent],
      );
  }, 120_000);
  afterAll(() => test.close());

  it("gives a new person a link for the password, and the role that was asked for", async () => {
    const { person, link } = await created("wang", "library", "unitClerk");
    const list = async () => (await bodyOf(administrator.get("/api/v1/people")))["people"];
    expect(await list()).toContainEqual(expect.objectContaining({ person, active: false }));
    const early = await browser(test.app).json("/api/auth/sign-in", { username: "wang", password: PASSWORD });
    expect(early.status).toBe(401);
    await opened(link);
    const me = await bodyOf((await signedIn("wang")).get("/api/v1/me"));
    expect(me["roles"]).toEqual([expect.objectContaining({ organisation: "library", role: "unitClerk" })]);
    const taken = await administrator.json("/api/v1/people", {
      username: "WANG",
      name: "王",
      organisation: "roads",
      role: "auditor",
    });
    expect(taken.status).toBe(409);
  });

  it("lets nobody but an administrator look after people, and no one beyond the own part of the tree", async () => {
    const clerk = await signedIn("wang");
    expect((await clerk.get("/api/v1/people")).status).toBe(403);
    await opened((await created("culture.admin", "culture", "bureauAdministrator")).link);
    const part = await signedIn("culture.admin");
    const { people } = await bodyOf<{ people: { username: string }[] }>(part.get("/api/v1/people"));
    expect(people.map(({ username }) => username)).toEqual(["culture.admin", "wang"]);
    const chen = (await bodyOf(administrator.get("/api/v1/me")))["person"];
    for (const [path, body] of [
      [`/api/v1/people/${chen}/reset`, {}],
      [`/api/v1/people/${chen}/disabled`, { disabled: true }],
      [`/api/v1/people/${chen}/unlock`, {}],
    ] as const)
      expect((await part.json(path, body)).status).toBe(403);
    const self = (await bodyOf(part.get("/api/v1/me")))["person"];
    const higher = { organisation: "bureau", role: "bureauAdministrator" };
    expect((await part.json(`/api/v1/people/${self}/assignments`, higher)).status).toBe(404);
    expect((await part.json("/api/v1/people", { username: "x.y", name: "x", ...higher })).status).toBe(404);
  }, 60_000);

  it("gives and takes roles, but never takes the last administrator", async () => {
    const { person } = await created("zhao", "roads", "unitClerk");
    const role = { organisation: "roads", role: "unitApprover" };
    expect((await administrator.json(`/api/v1/people/${person}/assignments`, role)).status).toBe(200);
    const path = `/api/v1/people/${person}/assignments/roads/unitApprover`;
    expect((await administrator.json(path, {}, "DELETE")).status).toBe(200);
    expect((await administrator.json(path, {}, "DELETE")).status).toBe(404);
    const chen = (await bodyOf(administrator.get("/api/v1/me")))["person"];
    const own = `/api/v1/people/${chen}/assignments/bureau/bureauAdministrator`;
    const refused = await administrator.json(own, {}, "DELETE");
    expect([refused.status, (await bodyOf(refused))["detail"]]).toEqual([
      409,
      expect.stringContaining("最后一位管理员"),
    ]);
    expect((await administrator.json(`/api/v1/people/${chen}/disabled`, { disabled: true })).status).toBe(409);
    expect((await administrator.get("/api/v1/me")).status).toBe(200);
  });

  it("disables at once, unlocks, and resets", async () => {
    const clerk = await signedIn("wang");
    const { person } = await bodyOf(clerk.get("/api/v1/me"));
    await administrator.json(`/api/v1/people/${person}/disabled`, { disabled: true });
    expect((await clerk.get("/api/v1/me")).status).toBe(401);
    const attempt = (password: string) => browser(test.app).json("/api/auth/sign-in", { username: "wang", password });
    expect((await attempt(PASSWORD)).status).toBe(401);
    await administrator.json(`/api/v1/people/${person}/disabled`, { disabled: false });
    for (let tries = 0; tries < 6; tries += 1) await attempt("not the right one");
    expect((await attempt(PASSWORD)).status).toBe(429);
    expect((await administrator.json(`/api/v1/people/${person}/unlock`, {})).status).toBe(200);
    expect((await attempt(PASSWORD)).status).toBe(200);
    const { link } = await bodyOf<{ link: string }>(administrator.json(`/api/v1/people/${person}/reset`, {}));
    expect((await attempt(PASSWORD)).status).toBe(401);
    await opened(link);
    expect((await attempt(PASSWORD)).status).toBe(200);
  }, 60_000);
});
