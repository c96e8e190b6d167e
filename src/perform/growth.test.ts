import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printPercent } from "../amount/index.ts";
import { growthBetween, printableGrowth, reachesGrowth } from "./growth.ts";
import { type IndicatorValue, parseIndicatorValue } from "./indicator.ts";

const value = (text: string) => parseIndicatorValue(text) as IndicatorValue;
const growth = (from: string, to: string) => growthBetween(value(from), value(to));

describe("growth between two years' targets", () => {
  it("is counted from the earlier one", () => {
    const found = growth("40场", "45场");
    expect(found && printPercent(printableGrowth(found))).toBe("12.5%");
  });

  it("is nothing where nothing changes, whatever the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (count) => growth(`${count}次`, `${count}次`)?.n === 0n),
    );
  });

  it.each([
    ["0个", "4个"],
    ["及时", "及时"],
    ["4个", "4家"],
  ])("cannot be told from %s to %s", (from, to) => expect(growth(from, to)).toBeNull());
});

describe("reaching a growth target", () => {
  it("compares exactly", () => {
    const found = growth("30次", "33次");
    expect(found && reachesGrowth(found, value("≥10%"))).toBe(true);
    expect(found && reachesGrowth(found, value("≥10.1%"))).toBe(false);
  });

  it("judges no target that is an upper limit or words", () => {
    const found = growth("30次", "33次");
    expect(found && reachesGrowth(found, value("≤5%"))).toBeNull();
    expect(found && reachesGrowth(found, value("稳步增长"))).toBeNull();
  });
});
