import { describeAmount, intervalOf, meets, printPercent, ratioIntervalOf, ratiosMeet } from "../amount/index.ts";
import type { Printed } from "../disclosure/index.ts";

/** A printed number as it would be read aloud: 877.92万元, 16.30%, 22人. */
export function describePrinted(printed: Printed): string {
  switch (printed.type) {
    case "amount":
      return describeAmount(printed);
    case "percent":
      return printPercent(printed.value);
    case "count":
      return `${printed.value}${printed.measureWord}`;
  }
}

/** Whether two printed numbers can stand for one value: 84万元 and 84.02万元 can, 84.00万元 and 84.02万元 cannot. */
export function canBeOne(left: Printed, right: Printed): boolean {
  if (left.type === "amount" && right.type === "amount") return meets(intervalOf(left), intervalOf(right));
  if (left.type === "percent" && right.type === "percent")
    return ratiosMeet(ratioIntervalOf(left.value), ratioIntervalOf(right.value));
  return left.type === "count" && right.type === "count" && left.value === right.value;
}
