import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { createMetrics } from "./metrics.ts";
import { metricsAccess } from "./routes/metrics.ts";
import { openWorld, type World } from "./world.testing.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

describe("GET /metrics", () => {
  it("counts requests by their pattern, not by what was asked for", async () => {
    await world.ask(null, "GET", "/health");
    await world.ask("nobody-of-note", "GET", "/api/v1/books/secret-book");
    await world.ask(null, "BREW", "/tea");
    const text = await (await world.ask(null, "GET", "/metrics")).text();
    expect(text).toMatch(/^mingzhang_requests_total\{method="GET",route="\/health",status="200"\} 1$/m);
    expect(text).toMatch(/^mingzhang_request_seconds_count\{method="GET",route="\/health"\} 1$/m);
    expect(text).toMatch(/^mingzhang_requests_total\{method="other",route="\S+",status="40\d"\} 1$/m);
    expect(text).toMatch(/^mingzhang_jobs\{state="waiting"\} 0$/m);
    expect(text).toMatch(/^mingzhang_store\{engine="embedded"\} 1$/m);
    expect(text).toMatch(/^process_resident_memory_bytes [1-9]\d+$/m);
    expect(text).not.toMatch(/secret-book|nobody-of-note|tea/);
    for (const line of text.trimEnd().split("\n"))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ \S|[a-z_]+(?:\{.*\})? [\d.e-]+$)/);
  });

  it("asks for the token where there is one, and is not there for others", async () => {
    const app = (metrics: ReturnType<typeof metricsAccess>) =>
      createApp({
        service: { store: world.store, now: () => new Date() },
        log: () => {},
        version: "0",
        authenticate: async () => null,
        metrics,
      });
    const status = async (access: ReturnType<typeof metricsAccess>, authorization?: string) =>
      (await app(access).request("/metrics", { headers: authorization ? { authorization } : {} })).status;
    const token = metricsAccess("127.0.0.1", false, "三只白鹅");
    const plain = metricsAccess("0.0.0.0", false, "geese-on-the-river");
    expect(await status(plain)).toBe(401);
    expect(await status(plain, "Bearer geese")).toBe(401);
    expect(await status(plain, "Bearer geese-on-the-river")).toBe(200);
    expect(await status(token)).toBe(401);
    expect(await status("closed", "Bearer geese-on-the-river")).toBe(404);
  });
});

describe("metricsAccess", () => {
  it.each([
    ["127.0.0.1", false, undefined, "open"],
    ["::1", false, undefined, "open"],
    ["127.0.0.1", true, undefined, "closed"],
    ["0.0.0.0", false, undefined, "closed"],
    ["127.0.0.1.example.cn", false, undefined, "closed"],
    ["0.0.0.0", false, "t", { token: "t" }],
  ] as const)("on %s, behind a proxy: %s, token %s", (host, proxy, token, access) => {
    expect(metricsAccess(host, proxy, token)).toEqual(access);
  });
});

describe("the histogram", () => {
  it("counts an answer in every class that it is not above", async () => {
    const metrics = createMetrics();
    for (const seconds of [0.004, 0.03, 20]) metrics.observe({ method: "GET", route: "/a", status: 200, seconds });
    const text = await metrics.text(world.store);
    const bucket = (bound: string) =>
      text
        .split("\n")
        .find((line) => line.includes('route="/a"') && line.includes(`le="${bound}"`))
        ?.split(" ")
        .at(-1);
    expect(["0.005", "0.05", "10", "+Inf"].map(bucket)).toEqual(["1", "2", "2", "3"]);
  });
});
