import { describe, expect, test } from "vitest";
import { cellValue } from "./cell-value.ts";

describe("the value of a cell", () => {
  test.each([
    ["877.92", "877.92", "0.00"],
    ["-0.05", "-0.05", "0.00"],
    ["43", "43", "0"],
    ["1,234,567.80", "1234567.80", "#,##0.00"],
    ["16.30%", "0.1630", "0.00%"],
    ["5%", "0.05", "0%"],
    ["123.4%", "1.234", "0.0%"],
  ])("%s is the number %s under %s", (text, value, format) =>
    expect(cellValue(text)).toEqual({ type: "number", value, format }),
  );

  test.each(["2010301a", "007", "-0.00", "—", "", "1,23", "1234567890123456", "（3.20）", "+3"])(
    "%s stays text, for no number prints like that",
    (text) => expect(cellValue(text)).toEqual({ type: "text", text }),
  );

  test("numbers below a thousand get the grouping format of their table, others keep their digits", () => {
    expect(cellValue("12.00", true)).toMatchObject({ format: "#,##0.00" });
    expect(cellValue("1234.00", true)).toMatchObject({ format: "0.00" });
  });
});
