import { expect, it } from "vitest";
import { numbersIn, pairedNumbers, sameNumber } from "./numbers.ts";

const paired = (before: string, after: string) =>
  pairedNumbers(numbersIn({ text: before }), numbersIn({ text: after })).map((pair) => [
    pair.before.text,
    pair.after.text,
  ]);

it.each([
  ["1,048.94", "1048.940", true],
  ["8.38%", "8.38％", true],
  ["30", "30.00", true],
  ["30", "30%", false],
  ["100", "1", false],
])("%s and %s print the same: %s", (left, right, same) => expect(sameNumber(left, right)).toBe(same));

it("numbers that stayed are found wherever the words went", () => {
  expect(paired("支出30万元，增长20%", "比上年增长20%之前为30万元")).toEqual([["20%", "20%"]]);
  expect(paired("支出30万元，增长20%", "安排30万元，增幅20%")).toEqual([
    ["30", "30"],
    ["20%", "20%"],
  ]);
});

it("a changed number is paired where nothing else changed around it", () => {
  expect(paired("收入30，支出28，结余2", "收入30，支出27，结余2")).toContainEqual(["28", "27"]);
  expect(paired("收入30，结余2", "收入30，支出27，其他1，结余2")).toEqual([
    ["30", "30"],
    ["2", "2"],
  ]);
});
