import { describe, expect, it } from "vitest";
import { isSlip } from "./collisions.ts";

describe("a number and its mistyped copy", () => {
  it.each([
    [688_9600, 683_9600],
    [123_4500, 124_3500],
  ])("%i and %i differ by one slip", (left, right) => {
    expect(isSlip(left, right)).toBe(true);
  });

  it.each([
    [688_9600, 600_6400],
    [688_9600, 68_8960],
    [1_0960_000, 1_0760_000],
    [123_4500, 125_4300],
  ])("%i and %i are two numbers", (left, right) => {
    expect(isSlip(left, right)).toBe(false);
  });
});
