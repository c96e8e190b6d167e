import { ALL } from "../../concept/index.ts";
import type { Figure } from "../../disclosure/index.ts";
import type { Understanding } from "../../understand/index.ts";

const TOTALS = new Set(["income", "incomeTotal", "expenditure", "expenditureTotal"]);

const DETAILS = ["functionCode", "economicCode", "project", "item", "origin"] as const;

function isWhole({ concept }: Figure): boolean {
  return DETAILS.every((dimension) => concept[dimension] === undefined || concept[dimension] === ALL);
}

/** Figures of the document's own year that state a level of income or expenditure, without any account. */
function levels({ figures, year }: Understanding): Figure[] {
  return figures.filter(
    (figure) =>
      figure.concept.kind === "level" &&
      TOTALS.has(figure.concept.measure ?? "") &&
      (figure.concept.year === undefined || figure.concept.year === String(year)) &&
      figure.printed.type === "amount" &&
      isWhole(figure),
  );
}

/** What the document states as the total of income or expenditure of the body, in all funds or in some. */
export function bodyTotals(document: Understanding): Figure[] {
  return levels(document).filter(({ concept }) => concept.nature === undefined || concept.nature === ALL);
}

/** What the document states as 项目支出. */
export function projectTotals(document: Understanding): Figure[] {
  return levels(document).filter(({ concept }) => concept.nature === "project");
}
