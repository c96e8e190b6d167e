import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fen } from "./fen.ts";
import { exactly } from "./interval.ts";
import { changeOfRate, levelOfRate, partOfShare, wholeOfShare } from "./inverse.ts";
import { percentage } from "./percent.ts";
import { ratioIntervalOf } from "./ratio.ts";

const amount = fc.integer({ min: 10_000, max: 10 ** 12 });

describe("what must have stood there for a rate to be right", () => {
  it("finds the change and the level that 16.30% belongs to: 877.92 is 171.02 less than 1048.94", () => {
    const rate = ratioIntervalOf({ units: 1630, scale: 2 });
    const change = changeOfRate(exactly(fen(87_792_000)), rate, true);
    expect(change && change.lo <= 17_102_000 && 17_102_000 <= change.hi).toBe(true);
    const level = levelOfRate(exactly(fen(17_102_000)), rate, true);
    expect(level && level.lo <= 87_792_000 && 87_792_000 <= level.hi).toBe(true);
  });

  it("always holds the amounts that the rate was calculated from", () => {
    fc.assert(
      fc.property(amount, amount, (now, before) => {
        const [change, decrease] = [fen(Math.abs(now - before)), now < before];
        const rate = percentage(change, fen(before), 2);
        if (!rate || rate.units <= 1) return;
        const changes = changeOfRate(exactly(fen(now)), ratioIntervalOf(rate), decrease);
        const levels = levelOfRate(exactly(change), ratioIntervalOf(rate), decrease);
        if (changes) expect(changes.lo <= change && change <= changes.hi).toBe(true);
        if (levels) expect(levels.lo <= now && now <= levels.hi).toBe(true);
      }),
    );
  });

  it("always holds the part and the whole of a share", () => {
    fc.assert(
      fc.property(amount, amount, (part, rest) => {
        const whole = part + rest;
        const share = percentage(fen(part), fen(whole), 2);
        if (!share || share.units <= 1) return;
        const parts = partOfShare(exactly(fen(whole)), ratioIntervalOf(share));
        const wholes = wholeOfShare(exactly(fen(part)), ratioIntervalOf(share));
        expect(parts && parts.lo <= part && part <= parts.hi).toBe(true);
        expect(wholes && wholes.lo <= whole && whole <= wholes.hi).toBe(true);
      }),
    );
  });

  it("gives nothing where nothing can be told: all was cut, or the share is none", () => {
    expect(changeOfRate(exactly(fen(100)), ratioIntervalOf({ units: 100, scale: 0 }), true)).toBeNull();
    expect(wholeOfShare(exactly(fen(100)), ratioIntervalOf({ units: 0, scale: 0 }))).toBeNull();
  });
});
