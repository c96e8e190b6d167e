import type { Concept } from "../concept/index.ts";
import { ALL } from "../concept/index.ts";
import type { Book } from "./book.ts";

/** The question as one about running expenses; null where it asks for what operating funds are not made of. */
function runningExpenses(question: Concept): Concept | null {
  const { fund = ALL, nature = ALL } = question;
  if (nature !== ALL || (fund !== ALL && fund !== "generalPublicBudget")) return null;
  return { ...question, measure: "expenditure", nature: "running", fund: "generalPublicBudget" };
}

/**
 * The questions whose answers add up to the operating funds of government bodies (机关运行经费): the running expenses from
 * the general public budget of administrative units and of those managed like the civil service (《地方预决算公开操作规程》).
 * Empty where a body has none.
 */
export function operatingFundsQuestions(book: Book, question: Concept): readonly Concept[] {
  const running = runningExpenses(question);
  if (running === null) return [];
  const { body, units } = book;
  const whole = question.entity === body.name && question.scope === "consolidated";
  const institutions = units.filter(({ unitKind }) => unitKind === "institution");
  if (whole && institutions.length > 0) {
    return units
      .filter(({ unitKind }) => unitKind !== "institution")
      .map(({ name, scope }) => ({ ...running, entity: name, scope }));
  }
  const kind = units.find(({ name }) => name === question.entity)?.unitKind ?? body.unitKind;
  return kind === "institution" ? [] : [running];
}
