import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyOf, browser } from "../auth/browser.testing.ts";
import { type TestService, testService } from "../auth/service.testing.ts";
import { readerEnvironment } from "../checks/environment.ts";
import { type AppOptions, createApp } from "./app.ts";
import { attachment } from "./attachment.ts";
import { jsonLog } from "./log.ts";

const PASSWORD = "石桥下面三只白鹅慢慢地走";
const lines: string[] = [];
let test: TestService;
beforeAll(async () => {
  test = await testService();
}, 120_000);
afterAll(() => test.close());

/** An application on the service's store, in which people sign in by their name alone where nothing else is said. */
function app(options: Partial<AppOptions> = {}) {
  const { service } = test;
  return createApp({
    service,
    version: "0.0.0",
    log: jsonLog((line) => lines.push(line), service.now),
    authenticate: async ({ headers }) => {
      const person = headers.get("x-person");
      return person === null ? null : { person, region: "420103", assignments: [] };
    },
    ...options,
  });
}

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });

describe("limits of requests", () => {
  it("stop a person who asks too often, and nobody else, until some time has passed", async () => {
    const limited = app({ limits: { perPerson: 3, perAddress: 1_000 } });
    const ask = (person: string) => limited.request("/api/v1/books", { headers: { "x-person": person } });
    const answers = [await ask("a"), await ask("a"), await ask("a"), await ask("a")];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    const refused = answers[3];
    expect(refused?.headers.get("retry-after")).toBe("20");
    expect(refused?.headers.get("content-type")).toContain("application/problem+json");
    expect(refused && (await bodyOf(refused))).toMatchObject({ type: "problem:too-many-requests", retryAfter: 20 });
    expect((await ask("b")).status).toBe(200);
    test.later(1);
    expect((await ask("a")).status).toBe(200);
  });

  it("stop an address before anything is looked up, but not the machine itself", async () => {
    const limited = app({ limits: { perPerson: 1_000, perAddress: 2 } });
    const ask = async (address: string) => (await limited.request("/health", {}, from(address))).status;
    expect([await ask("10.1.1.1"), await ask("10.1.1.1"), await ask("10.1.1.1")]).toEqual([200, 200, 429]);
    expect(await ask("10.1.1.2")).toBe(200);
    for (const own of ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
      expect([await ask(own), await ask(own), await ask(own)]).toEqual([200, 200, 200]);
  });

  it("count the address that a trusted proxy noted, and none that the sender made up", async () => {
    const status = async (behindProxy: boolean, forwarded: readonly string[]) => {
      const limited = app({ limits: { perPerson: 1_000, perAddress: 1 }, behindProxy });
      const headers = forwarded.map((line) => ({ "x-forwarded-for": line }));
      const all: number[] = [];
      for (const each of headers)
        all.push((await limited.request("/health", { headers: each }, from("10.9.9.9"))).status);
      return all;
    };
    expect(await status(false, ["1.1.1.1", "2.2.2.2"])).toEqual([200, 429]);
    expect(await status(true, ["1.1.1.1, 10.0.0.1", "2.2.2.2, 10.0.0.1", "10.0.0.2"])).toEqual([200, 429, 200]);
  });

  it("are none where none are asked for", async () => {
    const free = app();
    for (let i = 0; i < 50; i += 1) expect((await free.request("/health", {}, from("10.1.1.1"))).status).toBe(200);
  });
});

describe("headers", () => {
  it("let pages load nothing from elsewhere, be in no frame and be guessed as no other type", async () => {
    const { headers } = await app({ signIn: test.signIn }).request("/sign-in");
    expect(headers.get("content-security-policy")).toMatch(
      /default-src 'self'.*object-src 'none'.*frame-ancestors 'none'/,
    );
    expect(headers.get("content-security-policy")).toContain("form-action 'self'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  it("ask for HTTPS only where the service is reached by it", async () => {
    expect((await app({ https: true }).request("/health")).headers.get("strict-transport-security")).toMatch(
      /max-age=\d{8}/,
    );
    expect((await app().request("/health")).headers.get("strict-transport-security")).toBeNull();
  });

  it("keep answers with people's data out of caches, refusals too", async () => {
    const headers = { "x-person": "a" };
    for (const path of ["/api/v1/books", "/api/v1/people", "/api/v1/publications", "/api/v1/none"])
      expect((await app().request(path, { headers })).headers.get("cache-control")).toBe("no-store");
    expect((await app().request("/api/v1/books")).headers.get("cache-control")).toBe("no-store");
  });
});

describe("requests that another site sends", () => {
  it.each(["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"])(
    "as %s are refused",
    async (type) => {
      for (const path of [
        "/sign-in",
        "/setup",
        "/api/auth/sign-out",
        "/api/v1/people",
        "/api/v1/organisations/a/documents",
      ]) {
        const headers = { "x-person": "a", origin: "https://elsewhere.example", "content-type": type };
        const answer = await app({ signIn: test.signIn }).request(path, { method: "POST", headers, body: "a=1" });
        expect([path, answer.status]).toEqual([path, 403]);
      }
    },
  );
});

describe("sessions and one-time links", () => {
  it("take over no token that was there before signing in", async () => {
    const real = app({ signIn: test.signIn });
    const token = new URL(await test.administratorPath(), "http://localhost").searchParams.get("token") ?? "";
    const set = await browser(real).json("/api/auth/set-up", {
      token,
      username: "lin",
      name: "林",
      password: PASSWORD,
    });
    expect(set.status).toBe(200);
    const signInWith = async (cookie: string) => {
      const headers = { "content-type": "application/json", cookie };
      const body = JSON.stringify({ username: "lin", password: PASSWORD });
      const answer = await real.request("/api/auth/sign-in", { method: "POST", headers, body });
      expect(answer.status).toBe(200);
      const line = answer.headers.getSetCookie().find((each) => each.startsWith(`${test.signIn.cookie}=`)) ?? "";
      return line.split(";")[0] ?? "";
    };
    const planted = `${test.signIn.cookie}=planted.signature`;
    const first = await signInWith(planted);
    const second = await signInWith(first);
    expect(new Set([planted, first, second]).size).toBe(3);
  });

  it("are shown on pages that nobody keeps and whose address goes nowhere else", async () => {
    const { headers } = await app({ signIn: test.signIn }).request(await test.administratorPath());
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  });
});

describe("the log", () => {
  it("holds no token, name, password or text, whatever was sent, and a line for each event", async () => {
    lines.length = 0;
    const real = app({ signIn: test.signIn });
    const path = await test.administratorPath();
    await real.request(path);
    await browser(real).json("/api/auth/sign-in", { username: "lin\n{}", password: `${PASSWORD}!` });
    await real.request("/api/v1/books/%0A%7B%22level%22:%22error%22%7D?q=王某某", { headers: { "x-person": "a" } });
    await real.request("/nowhere/%E7%8E%8B%0D%0A");
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(line.trimEnd()).not.toContain("\n");
      expect(JSON.parse(line)).toMatchObject({ level: "info", event: "request" });
    }
    const all = lines.join("");
    for (const word of [path.split("token=")[1] ?? "token", "lin", PASSWORD, "王", "%E7%8E%8B", "q="])
      expect(all).not.toContain(word);
  });

  it("says of a defect where it is, not what was in it; the answer says neither", async () => {
    lines.length = 0;
    const broken = app({
      authenticate: async () => {
        throw Object.assign(new Error("invalid input: 王某某 310101199001011234\n  at home"), { code: "22P02" });
      },
    });
    const answer = await broken.request("/api/v1/books");
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toMatch(/王某某|security\.test|22P02/);
    const failed = lines.find((line) => line.includes("request.failed")) ?? "{}";
    expect(failed).not.toContain("王某某");
    expect(JSON.parse(failed)).toMatchObject({
      error: "Error",
      code: "22P02",
      at: expect.stringContaining("security.test"),
    });
    expect(JSON.parse(failed).requestId).toBe(JSON.parse(text).instance);
  });
});

describe("files", () => {
  it("are found by nothing but a digest", async () => {
    const { files } = test.service.store;
    for (const name of ["../secret.key", "/etc/passwd", `${"a".repeat(62)}/.`, "A".repeat(64)])
      await expect(files.get(name)).rejects.toThrow(RangeError);
    const path = "/api/v1/publications/p1/revisions/1/files/..%2F..%2Fsecret.key";
    expect((await app().request(path, { headers: { "x-person": "a" } })).status).toBe(400);
  });

  it("are sent under a name that cannot leave its place in the header", () => {
    const hostile = `a"; filename=b.html\r\nset-cookie: x=1 '()*/预算.docx`;
    expect(attachment(hostile)).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9%._~-]+$/);
    expect(decodeURIComponent(attachment(hostile).split("''")[1] ?? "")).toBe(hostile);
    expect(attachment("表\ud83d")).toBe("attachment; filename*=UTF-8''%E8%A1%A8%EF%BF%BD");
  });

  it("are read by a process that is given no key and no address of the database", () => {
    const all = {
      PATH: "/bin",
      MINGZHANG_SECRET: "k",
      DATABASE_URL: "postgres://u:p@h/d",
      PGPASSWORD: "p",
      NODE_OPTIONS: "-r x",
    };
    expect(readerEnvironment(all)).toEqual({ PATH: "/bin" });
  });
});
