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

/** The funds that fiscal appropriations are made of. */
const APPROPRIATED = ["generalPublicBudget", "governmentFund", "stateCapital"];

/** The concept with its fund made exact, where fiscal appropriations come from one budget alone. */
export function withExactFund(concept: Concept, funds: ReadonlySet<string>): Concept {
  const [only, ...more] = APPROPRIATED.filter((fund) => funds.has(fund));
  return concept.fund === "fiscalAppropriation" && only !== undefined && more.length === 0
    ? { ...concept, fund: only }
    : concept;
}
