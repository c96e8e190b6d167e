import { createHmac } from "node:crypto";
import { getMigrations } from "better-auth/db/migration";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeWith } from "../../../testing/describe-with.ts";
import { type PostgresServer, startPostgres } from "../../../testing/postgres-server.ts";
import { searchAudit, verifyAudit } from "../../store/index.ts";
import { type Browser, bodyOf, browser } from "./browser.testing.ts";
import { forgetExpired } from "./forget-expired.ts";
import { REGION, type TestService, testService } from "./service.testing.ts";

const PASSWORD = "石桥下面三只白鹅";
const LONG = `${PASSWORD}慢慢地走`;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The code that an authenticator shows for an otpauth address (RFC 6238). */
function codeOf(uri: string, at = Date.now()): string {
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

function behaves(open: () => Promise<TestService>): void {
  let test: TestService;
  beforeAll(async () => {
    test = await open();
  }, 120_000);
  afterAll(() => test.close());

  const signIn = async (who: Browser, username: string, password: string) =>
    who.json("/api/auth/sign-in", { username, password });
  const actions = async () =>
    (await searchAudit(test.service.store.database, { region: REGION, limit: 200 })).map(({ action }) => action);

  it("has the tables that the library wants", async () => {
    const { toBeCreated, toBeAdded } = await getMigrations(test.signIn.library.options);
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  });

  it("makes the first administrator by a link that is good once, on pages without scripts", async () => {
    const who = browser(test.app);
    const path = await test.administratorPath();
    const shown = await (await who.get(path)).text();
    expect(shown).toContain("建立首位管理员");
    expect(shown).not.toContain("<script");
    const token = new URL(path, "http://localhost").searchParams.get("token") ?? "";
    const filled = { token, username: "Chen.Hua", name: "陈<b>", password: LONG, again: LONG };
    const foreign = await who.form("/setup", filled, "https://evil.example");
    expect(foreign.status).toBe(403);
    const weak = await who.form("/setup", { ...filled, password: "password1234", again: "password1234" });
    expect(weak.status).toBe(400);
    const again = await weak.text();
    expect(again).toContain("常用的密码");
    expect(again).toContain("陈&lt;b&gt;");
    expect((await who.form("/setup", filled)).status).toBe(200);
    expect((await who.form("/setup", filled)).status).toBe(404);
    expect((await who.get(path)).status).toBe(404);
  });

  it("gives links that end after a day, and only the newest of them", async () => {
    const who = browser(test.app);
    const [first, second] = [await test.administratorPath(), await test.administratorPath()];
    expect((await who.get(first)).status).toBe(404);
    expect((await who.get(second)).status).toBe(200);
    test.later(24 * 60 + 1);
    expect((await who.get(second)).status).toBe(404);
  });

  it("signs in by page and by API with a cookie that scripts do not see, and out again", async () => {
    const who = browser(test.app);
    expect((await who.get("/")).headers.get("location")).toBe("/sign-in");
    expect((await who.get("/api/v1/me")).status).toBe(401);
    const entered = await who.form("/sign-in", { username: "chen.hua", password: LONG });
    expect(entered.status).toBe(303);
    const [cookie = ""] = entered.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const me = await bodyOf(who.get("/api/v1/me"));
    expect(me).toMatchObject({
      username: "chen.hua",
      roles: [{ role: "bureauAdministrator", roleName: "财政管理员" }],
    });
    expect(await (await who.get("/")).text()).toContain("财政管理员");
    const stolen = new Map(who.cookies);
    expect((await who.form("/sign-out", {})).status).toBe(303);
    const thief = browser(test.app);
    const kept = thief.cookies as Map<string, string>;
    for (const [name, value] of stolen) kept.set(name, value);
    expect((await thief.get("/api/v1/me")).status).toBe(401);
  });

  it("refuses a session whose signature was changed", async () => {
    const who = browser(test.app);
    await signIn(who, "chen.hua", LONG);
    const kept = who.cookies as Map<string, string>;
    for (const [name, value] of kept)
      kept.set(
        name,
        value.replace(/\.(.)/, (_, sign) => `.${sign === "A" ? "B" : "A"}`),
      );
    expect((await who.get("/api/v1/me")).status).toBe(401);
  });

  it("prolongs a session that is used and ends one that is not, and any after twelve hours", async () => {
    const idle = browser(test.app);
    const used = browser(test.app);
    await signIn(idle, "chen.hua", LONG);
    await signIn(used, "chen.hua", LONG);
    test.later(90);
    const renewed = await used.get("/api/v1/me");
    expect(renewed.headers.getSetCookie()[0]).toMatch(/Max-Age=7200/);
    test.later(60);
    expect((await used.get("/api/v1/me")).status).toBe(200);
    expect((await idle.get("/api/v1/me")).status).toBe(401);
    for (let minutes = 150; minutes < 12 * 60; minutes += 100) {
      expect((await used.get("/api/v1/me")).status).toBe(200);
      test.later(100);
    }
    expect((await used.get("/api/v1/me")).status).toBe(401);
  });

  it("pauses an account after failed attempts, also many at once, and tells nobody whether it exists", async () => {
    const [real, none] = await Promise.all(
      ["chen.hua", "nobody.here"].map(async (username) => {
        const tries = Array.from({ length: 8 }, () => signIn(browser(test.app), username, "not the right one"));
        const answers = await Promise.all(tries);
        return Promise.all(answers.map(async (answer) => [answer.status, (await bodyOf(answer))["detail"]]));
      }),
    );
    const statuses = (all: unknown[][] | undefined) => all?.map(([status]) => status).sort();
    expect(statuses(real)).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    expect(statuses(none)).toEqual(statuses(real));
    expect(new Set(real?.map(([, detail]) => detail))).toEqual(new Set(none?.map(([, detail]) => detail)));
    expect((await signIn(browser(test.app), "chen.hua", LONG)).status).toBe(429);
    test.later(16);
    expect((await signIn(browser(test.app), "chen.hua", LONG)).status).toBe(200);
    expect(await actions()).toEqual(expect.arrayContaining(["signIn.failed", "signIn.locked", "signIn.succeeded"]));
  }, 60_000);

  it("changes a password and ends the other sessions", async () => {
    const [here, there] = [browser(test.app), browser(test.app)];
    await signIn(here, "chen.hua", LONG);
    await signIn(there, "chen.hua", LONG);
    const change = (current: string, next: string) => here.json("/api/auth/password", { current, next });
    expect((await change("wrong wrong wrong", `${LONG}！`)).status).toBe(400);
    expect((await change(LONG, "admin12345678")).status).toBe(400);
    expect((await change(LONG, `${LONG}！`)).status).toBe(200);
    expect((await here.get("/api/v1/me")).status).toBe(200);
    expect((await there.get("/api/v1/me")).status).toBe(401);
    expect((await signIn(browser(test.app), "chen.hua", LONG)).status).toBe(401);
    await change(`${LONG}！`, LONG);
  }, 60_000);

  it("asks for the code of a second factor, or a backup code that is good once", async () => {
    const who = browser(test.app);
    await signIn(who, "chen.hua", LONG);
    expect((await who.json("/api/auth/second-factor/prepare", { password: "no no no no" })).status).toBe(400);
    const prepared = who.json("/api/auth/second-factor/prepare", { password: LONG });
    const { uri, backupCodes } = await bodyOf<{ uri: string; backupCodes: readonly string[] }>(prepared);
    expect(uri).toContain("chen.hua");
    expect((await who.json("/api/auth/second-factor/confirm", { code: "000000" })).status).toBe(401);
    expect((await who.json("/api/auth/second-factor/confirm", { code: codeOf(uri) })).status).toBe(200);
    const next = browser(test.app);
    expect(await (await signIn(next, "chen.hua", LONG)).json()).toEqual({ codeNeeded: true });
    expect((await next.get("/api/v1/me")).status).toBe(401);
    const wrong = await next.form("/sign-in/code", { code: "123456" });
    expect([wrong.status, await wrong.text()]).toEqual([401, expect.stringContaining("验证码不对")]);
    expect((await next.form("/sign-in/code", { code: codeOf(uri) })).status).toBe(303);
    expect((await next.get("/api/v1/me")).status).toBe(200);
    const byBackup = async () => {
      const other = browser(test.app);
      await signIn(other, "chen.hua", LONG);
      return (await other.json("/api/auth/sign-in/code", { kind: "backup", code: backupCodes[0] })).status;
    };
    expect(await byBackup()).toBe(200);
    expect(await byBackup()).toBe(401);
    expect((await next.json("/api/auth/second-factor/remove", { password: LONG })).status).toBe(200);
    expect(await (await signIn(browser(test.app), "chen.hua", LONG)).json()).toEqual({ codeNeeded: false });
  }, 60_000);

  it("lets the public neither sign up nor reach the library's own paths", async () => {
    const who = browser(test.app);
    for (const path of ["/api/auth/sign-up/email", "/api/auth/sign-in/email", "/api/auth/update-user"])
      expect((await who.json(path, { email: "a@b.cn", password: LONG, name: "x" })).status).toBeGreaterThanOrEqual(400);
    const people = await test.service.store.database.query("select 1 from person");
    expect(people).toHaveLength(1);
  });

  it("forgets what has run out and keeps what holds", async () => {
    const { database } = test.service.store;
    const who = browser(test.app);
    await signIn(browser(test.app), "chen.hua", LONG);
    await signIn(browser(test.app), "chen.hua", "not the right one");
    test.later(3 * 60);
    await signIn(who, "chen.hua", LONG);
    await forgetExpired(test.service);
    expect((await who.get("/api/v1/me")).status).toBe(200);
    expect(await database.query("select 1 from session")).toHaveLength(1);
    expect(await database.query("select 1 from sign_in_attempt where kind = 'account'")).toEqual([]);
  });

  it("keeps no password and no link as it is, and leaves the trail whole", async () => {
    const { database } = test.service.store;
    const kept = JSON.stringify([
      await database.query("select * from credential"),
      await database.query("select * from audit"),
    ]);
    expect(kept).not.toContain(PASSWORD);
    const path = await test.administratorPath();
    const token = new URL(path, "http://localhost").searchParams.get("token") ?? "";
    expect(JSON.stringify(await database.query("select * from one_time_link"))).not.toContain(token);
    expect(await verifyAudit(database, REGION)).toMatchObject({ intact: true });
  });
}

describe("signing in on the embedded database", () => {
  behaves(() => testService());
});

describeWith(["postgres"], "signing in on a PostgreSQL server", () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = startPostgres();
  }, 60_000);
  afterAll(() => server.stop());
  behaves(() => testService({ databaseUrl: server.fresh() }));
});
