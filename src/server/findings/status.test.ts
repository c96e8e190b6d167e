import { describe, expect, it } from "vitest";
import { isClosed, newestAnswers, statusOf, stops } from "./status.ts";

describe("how a finding stands", () => {
  it("is open without an answer, and after it was opened again", () => {
    expect(statusOf(undefined, "2026-02-10")).toBe("open");
    expect(statusOf({ answer: "reopened", expires: null }, "2026-02-10")).toBe("open");
  });

  it("is waived up to and including the last day", () => {
    const waived = { answer: "waived", expires: "2026-02-10" } as const;
    expect(["2026-02-09", "2026-02-10", "2026-02-11"].map((today) => statusOf(waived, today))).toEqual([
      "waived",
      "waived",
      "open",
    ]);
  });

  it("is closed neither by calling it fixed nor by disputing it", () => {
    const statuses = (["fixed", "disputed", "overridden"] as const).map((answer) =>
      statusOf({ answer, expires: null }, "2026-02-10"),
    );
    expect(statuses.map(isClosed)).toEqual([false, false, true]);
  });

  it("goes by the newest answer", () => {
    const newest = newestAnswers([
      { finding: "a", answer: "disputed" },
      { finding: "b", answer: "fixed" },
      { finding: "a", answer: "waived" },
    ]);
    expect([newest.get("a")?.answer, newest.get("b")?.answer]).toEqual(["waived", "fixed"]);
  });
});

it("an error stops a publication, and so does whatever touches secrecy, however mild", () => {
  expect(stops({ severity: "error", protects: null })).toBe(true);
  expect(stops({ severity: "warning", protects: null })).toBe(false);
  expect(stops({ severity: "info", protects: "secrecy" })).toBe(true);
});
