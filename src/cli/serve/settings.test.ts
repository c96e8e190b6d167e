import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { settingsOf } from "./settings.ts";

describe("settingsOf", () => {
  it("listens to this machine only, on port 3000, for a region without a code", () => {
    expect(settingsOf({}, { XDG_DATA_HOME: join("/srv", "data") }, "/")).toMatchObject({
      host: "127.0.0.1",
      port: 3000,
      https: false,
      behindProxy: false,
      region: { code: "000000" },
    });
  });

  it("takes options before the environment", () => {
    const environment = { PORT: "8080", HOST: "0.0.0.0", MINGZHANG_DATA: "/srv/a", DATABASE_URL: "postgres://db/mz" };
    expect(settingsOf({}, environment, "/")).toMatchObject({
      port: 8080,
      host: "0.0.0.0",
      databaseUrl: "postgres://db/mz",
    });
    expect(settingsOf({ port: "0", host: "::1" }, environment, "/")).toMatchObject({ port: 0, host: "::1" });
  });

  it("sends cookies by HTTPS only where that is the public address", () => {
    const { https, publicAddress } = settingsOf({}, { MINGZHANG_URL: "https://budget.example.gov.cn/" }, "/");
    expect({ https, publicAddress }).toEqual({ https: true, publicAddress: "https://budget.example.gov.cn" });
  });

  it.each([
    [{ port: "70000" }, {}],
    [{ port: "-1" }, {}],
    [{}, { PORT: "http" }],
    [{ region: "42" }, {}],
    [{}, { MINGZHANG_URL: "budget.example.gov.cn" }],
  ])("refuses %j %j", (given, environment) => {
    expect(() => settingsOf(given, environment, "/")).toThrow(/应为/);
  });
});
