import { describeAmount } from "../../amount/index.ts";
import { DIMENSIONS } from "../../concept/index.ts";
import type { Book } from "../book.ts";
import { type Elimination, TRANSFER_DIMENSIONS, type TransferSide } from "../elimination/elimination.ts";
import { FACT_DIMENSIONS, type Fact } from "../fact.ts";
import { amountText, inOrder } from "./entry.ts";
import { executionJson } from "./print-execution.ts";
import { performanceJson } from "./print-performance.ts";
import { procurementItemJson, purchasedServiceJson } from "./print-procurement.ts";
import { projectJson } from "./print-project.ts";

function factJson({ view, concept, amount, printed }: Fact): object {
  return {
    view,
    ...inOrder(concept, FACT_DIMENSIONS),
    amount: amountText(amount),
    ...(printed && { printed: describeAmount(printed) }),
  };
}

function sideJson({ entity, concept, amount }: TransferSide): object {
  return { entity, ...inOrder(concept, TRANSFER_DIMENSIONS), amount: amountText(amount) };
}

function eliminationJson({ year, income, expenditure, note }: Elimination): object {
  return {
    ...(year && { year }),
    income: sideJson(income),
    expenditure: sideJson(expenditure),
    ...(note && { note }),
  };
}

function fileForm(book: Book): Readonly<Record<string, unknown>> {
  return {
    ...book,
    body: inOrder(book.body, ["name", "code", "unitKind", "scope", "region"]),
    units: book.units.map((unit) => inOrder(unit, ["name", "code", "scope", "unitKind"])),
    projects: book.projects.map(projectJson),
    performance: book.performance && performanceJson(book.performance),
    execution: book.execution && executionJson(book.execution),
    procurementItems: book.procurementItems.map(procurementItemJson),
    purchasedServices: book.purchasedServices.map(purchasedServiceJson),
    glossary: book.glossary.map((entry) => inOrder(entry, ["term", "text"])),
    overrides: book.overrides.map((override) => inOrder(override, ["section", "insteadOf", "text"])),
    texts: book.texts.map((prose) => inOrder(prose, ["key", "text"])),
    accountNames: book.accountNames.map((account) => inOrder(account, ["code", "name"])),
    facts: book.facts.map(factJson),
    eliminations: book.eliminations.map(eliminationJson),
    printedCells: book.printedCells.map(({ concept, printed }) => ({
      concept: inOrder(concept, DIMENSIONS),
      printed: describeAmount(printed),
    })),
    counts: book.counts.map(({ concept, count }) => ({ ...inOrder(concept, DIMENSIONS), count })),
    reasons: book.reasons.map(({ concept, text }) => ({ concept: inOrder(concept, DIMENSIONS), text })),
  };
}

const FIELDS = [
  "version",
  "year",
  "body",
  "units",
  "partial",
  "parts",
  "facts",
  "eliminations",
  "printedCells",
  "projects",
  "counts",
  "duties",
  "tasks",
  "offices",
  "performance",
  "execution",
  "procurementItems",
  "purchasedServices",
  "glossary",
  "texts",
  "overrides",
  "reasons",
  "accountNames",
  "notPublished",
] as const satisfies readonly (keyof Book)[];

/** One line a list entry, so that a change of one fact is a change of one line. */
function fieldText(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`;
}

/** Prints a book in its file form: fields in one order, empty lists left out, exact amounts in 万元. */
export function printBook(book: Book): string {
  const form = fileForm(book);
  const fields = FIELDS.flatMap((name) => {
    const value = form[name];
    const absent = value === undefined || (Array.isArray(value) && value.length === 0 && name !== "facts");
    return absent ? [] : [`  ${JSON.stringify(name)}: ${fieldText(value)}`];
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}
