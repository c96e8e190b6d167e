import { ALL, type Concept } from "../concept/index.ts";
import type { Understanding } from "../understand/index.ts";

/** Whether the documents show money that was carried forward from last year. */
export function hasCarriedForward(documents: readonly Understanding[]): boolean {
  return documents.some(({ figures }) =>
    figures.some(
      ({ concept, printed }) =>
        concept.age === "carriedForward" && concept.kind === "level" && printed.type === "amount" && printed.fen !== 0,
    ),
  );
}

/** A coordinate of age for every fact where all money is of the year; else what the table says. */
export function withAge(concept: Concept, allCurrent: boolean): Concept {
  return allCurrent && (concept.age === undefined || concept.age === ALL) ? { ...concept, age: "current" } : concept;
}

/** The funds that income comes from, where the documents state them one by one. */
export function fundsOfIncome(documents: readonly Understanding[]): ReadonlySet<string> {
  const funds = new Set<string>();
  for (const { figures } of documents) {
    for (const { concept, printed } of figures) {
      const { fund, measure } = concept;
      if (measure !== "income" || fund === undefined || fund === ALL || fund === "fiscalAppropriation") continue;
      if (printed.type === "amount" && printed.fen !== 0) funds.add(fund);
    }
  }
  return funds;
}

/** What a fund is made of; where the documents show money of one part alone, it is all of that part. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  fiscalAppropriation: ["generalPublicBudget", "governmentFund", "stateCapital"],
  generalPublicBudget: ["generalPublicBudgetAppropriation", "generalPublicBudgetNonTax"],
};

/** The concept with its fund made exact, as far as only one fund below it has money. */
export function withExactFund(concept: Concept, funds: ReadonlySet<string>): Concept {
  const { fund } = concept;
  const [only, ...more] = (MADE_OF[fund ?? ""] ?? []).filter((part) => funds.has(part));
  return only !== undefined && more.length === 0 ? withExactFund({ ...concept, fund: only }, funds) : concept;
}
