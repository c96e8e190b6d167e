/** The units in which budget documents print amounts of money. */
export type AmountUnit = "yuan" | "thousandYuan" | "tenThousandYuan" | "millionYuan" | "hundredMillionYuan";

const UNITS: Record<AmountUnit, { readonly fen: number; readonly name: string }> = {
  yuan: { fen: 100, name: "元" },
  thousandYuan: { fen: 100_000, name: "千元" },
  tenThousandYuan: { fen: 1_000_000, name: "万元" },
  millionYuan: { fen: 100_000_000, name: "百万元" },
  hundredMillionYuan: { fen: 10_000_000_000, name: "亿元" },
};

/** How many fen one unit is worth. */
export function fenPerUnit(unit: AmountUnit): number {
  return UNITS[unit].fen;
}

/** The digits behind the point with which a unit prints every fen: 2 for 元, 6 for 万元. */
export function placesToTheFen(unit: AmountUnit): number {
  return String(fenPerUnit(unit)).length - 1;
}

/** The Chinese name of a unit, as printed: 万元. */
export function unitName(unit: AmountUnit): string {
  return UNITS[unit].name;
}

/** The unit with this Chinese name, or null: 万元, 亿元, 元, 千元, 百万元. */
export function unitNamed(name: string): AmountUnit | null {
  for (const unit of Object.keys(UNITS) as AmountUnit[]) if (UNITS[unit].name === name) return unit;
  return null;
}
