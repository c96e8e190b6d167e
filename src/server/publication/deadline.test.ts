import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayInChina, daysAfter, deadlineOf, openingDayFor } from "./deadline.ts";

describe("the deadline of a publication", () => {
  it("is the twentieth day after the approval where the region has set no day", () => {
    expect(deadlineOf("2026-02-05", null)).toEqual({ day: "2026-02-25", by: "law" });
  });

  it.each([
    ["2025-12-20", "2026-01-09"],
    ["2025-12-31", "2026-01-20"],
    ["2024-02-10", "2024-03-01"],
    ["2025-02-10", "2025-03-02"],
  ])("counts over the end of months and years: %s → %s", (approvedOn, day) => {
    expect(deadlineOf(approvedOn, null).day).toBe(day);
  });

  it("is the day of joint publication where that is earlier, and the law's where it is later or the same", () => {
    expect(deadlineOf("2026-02-05", "2026-02-12")).toEqual({ day: "2026-02-12", by: "openingDay" });
    expect(deadlineOf("2026-02-05", "2026-03-01")).toEqual({ day: "2026-02-25", by: "law" });
    expect(deadlineOf("2026-02-05", "2026-02-25")).toEqual({ day: "2026-02-25", by: "law" });
  });

  it("is not a day that was over when the approval came", () => {
    expect(deadlineOf("2026-02-13", "2026-02-12")).toEqual({ day: "2026-03-05", by: "law" });
  });

  it("is never after the legal one, and always after the approval", () => {
    const day = fc
      .date({ min: new Date("2015-01-01"), max: new Date("2099-12-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.option(day), (approvedOn, openingDay) => {
        const deadline = deadlineOf(approvedOn, openingDay);
        expect(deadline.day <= daysAfter(approvedOn, 20)).toBe(true);
        expect(deadline.day > approvedOn).toBe(true);
      }),
    );
  });

  it("takes the day of its own year and kind of document", () => {
    const days = [
      { year: 2026, document: "budget", on: "2026-02-12" },
      { year: 2025, document: "finalAccounts", on: "2026-09-10" },
    ] as const;
    expect(openingDayFor(days, 2026, "unitBudget")).toBe("2026-02-12");
    expect(openingDayFor(days, 2025, "finalAccounts")).toBe("2026-09-10");
    expect(openingDayFor(days, 2025, "departmentBudget")).toBe(null);
  });
});

it("the day begins in China eight hours before it does in Greenwich", () => {
  expect(dayInChina(new Date("2026-02-11T15:59:59Z"))).toBe("2026-02-11");
  expect(dayInChina(new Date("2026-02-11T16:00:00Z"))).toBe("2026-02-12");
});
