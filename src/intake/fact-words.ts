import { account } from "../account/index.ts";
import { FACT_DIMENSIONS, type Fact, printedCode } from "../book/index.ts";

function nameOfCode(coordinate: string): string {
  const list = coordinate.startsWith("d:")
    ? "departmentEconomic"
    : coordinate.startsWith("g:")
      ? "governmentEconomic"
      : "functional";
  const code = printedCode(coordinate);
  return `${code}${account(list, code)?.name ?? ""}`;
}

/** The coordinates of a fact for a person: accounts with their names, the rest as the file form spells them. */
export function factWords({ concept }: Fact): string {
  return FACT_DIMENSIONS.flatMap((dimension) => {
    const value = concept[dimension];
    if (value === undefined || value === "*") return [];
    return [dimension === "functionCode" || dimension === "economicCode" ? nameOfCode(value) : value];
  }).join(" ");
}
