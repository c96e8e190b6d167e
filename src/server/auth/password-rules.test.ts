import { describe, expect, it } from "vitest";
import { passwordProblem } from "./password-rules.ts";

describe("passwordProblem", () => {
  it.each([
    "石桥下面三只白鹅慢慢地走过",
    "four-green-umbrellas",
    "tR7&kk-pW2x!9",
    "预算公开真辛苦2026年",
    "seventeen quiet lamps",
  ])("takes %s", (password) => expect(passwordProblem(password, "zhang.wei")).toBeNull());

  it.each([
    ["short1!", "至少 12"],
    ["123456789012", "常用"],
    ["Password@123", "常用"],
    ["P@ssw0rd2026!!", "常用"],
    ["Admin@12345678", "常用"],
    ["woaini1314520", "常用"],
    ["caizheng20262026", "常用"],
    ["aaaaaaaaaaaaaa", "重复"],
    ["hunan7hunan7hunan7", "重复"],
    ["qwertyuiop1234567890", "顺序"],
    ["zhang.wei123", "用户名"],
    ["x".repeat(40) + "abcdefg".repeat(20), "最多"],
  ])("refuses %s", (password, reason) => expect(passwordProblem(password, "zhang.wei")).toContain(reason));
});
