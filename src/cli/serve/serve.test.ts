import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { describeWith } from "../../../testing/describe-with.ts";
import { projectPath } from "../../../testing/needs.ts";

const PASSWORD = "石桥下面三只白鹅慢慢地走";

async function bodyOf(answer: Promise<Response>): Promise<Record<string, object>> {
  return (await (await answer).json()) as Record<string, object>;
}

/** The built program as a process of its own, with what it printed. */
interface Program {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Waits until something was printed. */
  readonly said: (words: RegExp) => Promise<RegExpExecArray>;
  /** Waits for its end: the exit code. */
  readonly ended: Promise<number | null>;
}

function start(...args: string[]): Program {
  const main = projectPath("dist", "cli", "main.js");
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, [main, ...args], { env: environment });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const ended = new Promise<number | null>((done) => child.once("exit", (code) => done(code)));
  const said = (words: RegExp) =>
    new Promise<RegExpExecArray>((found, missing) => {
      const look = () => {
        const match = words.exec(out);
        if (match) found(match);
      };
      child.stdout.on("data", look);
      child.once("exit", () => missing(new Error(`It ended: ${out}${err}`)));
      look();
    });
  return { process: child, out: () => out, err: () => err, said, ended };
}

describeWith(["dist"], "mingzhang serve, as it was built", () => {
  const folder = mkdtempSync(join(tmpdir(), "serve-"));
  const data = ["--data", join(folder, "data"), "--port", "0"];
  const running: ChildProcess[] = [];
  const serve = (...more: string[]) => {
    const program = start("serve", ...data, ...more);
    running.push(program.process);
    return program;
  };
  afterAll(() => {
    for (const child of running) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  it("starts with the examples, makes its administrator by the link it prints, and stops when asked to", async () => {
    const first = serve();
    const [, address = ""] = await first.said(/明账已启动：(\S+)/);
    const [link = ""] = await first.said(/http\S+setup\?token=\S+/);
    expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ status: "ok", engine: "embedded" });
    const description = await bodyOf(fetch(`${address}/openapi.json`));
    expect(Object.keys(description["paths"] ?? {})).toEqual(
      expect.arrayContaining(["/health", "/api/auth/sign-in", "/api/v1/me", "/api/v1/people", "/api/v1/books"]),
    );

    const second = serve();
    expect(await second.ended).toBe(2);
    expect(second.err()).toContain("正被另一个明账进程使用");

    const token = new URL(link).searchParams.get("token") ?? "";
    const post = (path: string, body: object) =>
      fetch(`${address}${path}`, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      });
    const made = await post("/api/auth/set-up", { token, username: "lin", name: "林", password: PASSWORD });
    expect(made.status).toBe(200);
    const signedIn = await post("/api/auth/sign-in", { username: "lin", password: PASSWORD });
    const cookie = signedIn.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    const me = await (await fetch(`${address}/api/v1/me`, { headers: { cookie } })).json();
    expect(me).toMatchObject({ username: "lin", region: { code: "000000" } });
    const listed = await bodyOf(fetch(`${address}/api/v1/books`, { headers: { cookie } }));
    expect(listed["books"]).toHaveLength(9);

    first.process.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    expect(first.out()).toContain("明账已停止");
    for (const line of first.err().trim().split("\n")) expect(JSON.parse(line)).toMatchObject({ event: "request" });
    expect(first.err()).not.toContain("林");

    const third = serve();
    await third.said(/明账已启动/);
    third.process.kill("SIGINT");
    expect(await third.ended).toBe(0);
    expect(third.out()).not.toContain("setup?token");

    const lost = start("admin-link", ...data);
    expect(await lost.ended).toBe(0);
    expect(lost.out()).toContain("/setup?token=000000.");
  }, 240_000);

  it("ends with a message when its database is lost", async () => {
    const program = start("serve", "--data", join(folder, "lost"), "--port", "0", "--no-examples");
    running.push(program.process);
    await program.said(/setup\?token/);
    const holder: { pid: number } = JSON.parse(readFileSync(join(folder, "lost", "lock"), "utf8"));
    process.kill(holder.pid, "SIGKILL");
    expect(await program.ended).toBe(70);
    expect(program.err()).toContain("内置数据库意外停止");
  }, 120_000);

  it("tells what is wrong with its settings", async () => {
    const program = start("serve", "--port", "70000");
    expect(await program.ended).toBe(2);
    expect(program.err()).toContain("端口应为");
  });
});
