import type { SheetDeclaration } from "../sheet.ts";
import { BODY_SHEET } from "./bodies.ts";
import { COUNT_SHEET, FACT_SHEETS } from "./facts.ts";
import { GOAL_SHEET, INDICATOR_SHEET, PROJECT_LINE_SHEET, PROJECT_SHEET } from "./projects.ts";
import { ACCOUNT_NAME_SHEET, GLOSSARY_SHEET, PRINTED_SHEET, REASON_SHEET, TEXT_SHEET } from "./prose.ts";
import { PROCUREMENT_SHEET, SERVICE_SHEET } from "./purchases.ts";

export { FACT_SHEETS } from "./facts.ts";
export { WORD_LISTS } from "./prose.ts";

function factSheets(...ids: readonly string[]): readonly SheetDeclaration[] {
  return FACT_SHEETS.filter(({ id }) => ids.includes(id));
}

/** The sheets of the workbook in the order in which a clerk fills them in. */
export const SHEETS: readonly SheetDeclaration[] = [
  BODY_SHEET,
  ...factSheets("income", "expenditureByFunction", "expenditureByEconomicUse"),
  PROJECT_SHEET,
  ...factSheets("projectFacts"),
  PROJECT_LINE_SHEET,
  GOAL_SHEET,
  INDICATOR_SHEET,
  COUNT_SHEET,
  PROCUREMENT_SHEET,
  SERVICE_SHEET,
  ...factSheets("threePublicExpenses", "otherFacts", "comparatives"),
  REASON_SHEET,
  TEXT_SHEET,
  GLOSSARY_SHEET,
  ACCOUNT_NAME_SHEET,
  ...[PRINTED_SHEET],
];

/** The sheet of a name, or undefined. */
export function sheetNamed(name: string): SheetDeclaration | undefined {
  return SHEETS.find((sheet) => sheet.name === name.trim());
}
