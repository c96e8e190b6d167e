import type { AccountName, Book, Term } from "../book.ts";
import { validateBook } from "../validate.ts";
import { VIEW_NAMES } from "../view.ts";
import { unitedExecution } from "./execution.ts";
import { setIssues } from "./issues.ts";
import { type Restatement, restatedConcept, restatedProject, restatedProse } from "./restated.ts";
import { restatementsOf } from "./restatements.ts";
import { type BookSet, ConsolidationError, unitOf } from "./set.ts";

/** The entries of lists, each key once: what comes first holds. */
function firstOf<T>(entries: readonly T[], key: (entry: T) => string): T[] {
  return [...new Map(entries.toReversed().map((entry) => [key(entry), entry])).values()].toReversed();
}

/** What a unit's book brings into the department's. */
type Share = Pick<
  Book,
  "facts" | "printedCells" | "projects" | "counts" | "procurementItems" | "purchasedServices" | "glossary"
>;

function shareOf(book: Book, restatement: Restatement): Share {
  const { entity, names } = restatement;
  const bought = <T extends { readonly unit?: string; readonly purpose?: string }>(purchase: T): T => {
    const purpose = purchase.purpose === undefined ? undefined : names.get(purchase.purpose);
    return { ...purchase, unit: entity, ...(purpose !== undefined && { purpose }) };
  };
  return {
    facts: book.facts.map((fact) => ({ ...fact, concept: restatedConcept(fact.concept, restatement) })),
    printedCells: book.printedCells.map(({ concept, printed }) => ({
      concept: restatedConcept(concept, restatement),
      printed,
    })),
    projects: book.projects.map((project) => restatedProject(project, restatement)),
    counts: book.counts.map(({ concept, count }) => ({ concept: restatedConcept(concept, restatement), count })),
    procurementItems: book.procurementItems.map(bought),
    purchasedServices: book.purchasedServices.map(bought),
    glossary: book.glossary.map(({ term, text }) => ({ term, text: restatedProse(text, restatement) })),
  };
}

function united({ department: { own }, units }: BookSet): Book {
  const restatements = restatementsOf(units);
  const shares = units.flatMap(({ book }, index) => {
    const restatement = restatements[index];
    return restatement === undefined ? [] : [shareOf(book, restatement)];
  });
  const execution =
    own.execution ??
    unitedExecution(
      units.map(({ book }) => book),
      restatements,
    );
  const region = own.body.region ?? units.find(({ book }) => book.body.region)?.book.body.region;
  const facts = [...own.facts, ...shares.flatMap((share) => share.facts)];
  return {
    ...own,
    body: { ...own.body, ...(region && { region }) },
    units: units.map(({ book }) => unitOf(book)),
    facts: VIEW_NAMES.flatMap((view) => facts.filter((fact) => fact.view === view)),
    printedCells: [...own.printedCells, ...shares.flatMap((share) => share.printedCells)],
    projects: shares.flatMap((share) => share.projects),
    counts: [...own.counts, ...shares.flatMap((share) => share.counts)],
    procurementItems: shares.flatMap((share) => share.procurementItems),
    purchasedServices: shares.flatMap((share) => share.purchasedServices),
    glossary: firstOf<Term>([...own.glossary, ...shares.flatMap((share) => share.glossary)], ({ term }) => term),
    accountNames: firstOf<AccountName>(
      [...own.accountNames, ...units.flatMap(({ book }) => book.accountNames)],
      ({ code }) => code,
    ),
    ...(execution && { execution }),
  };
}

/**
 * The department's book (汇总): the facts, counts, projects and purchases of its units side by side, each under the name of
 * its unit, with the department's own words, targets and eliminations. Whatever is asked of the department is then added
 * up from its units less the eliminations, in fen, and can be traced to them (`contributionsTo`). Printed totals stay
 * those of the unit that they were approved for; the department has those that it states itself.
 * @throws ConsolidationError naming file and place: books of another year or region, names twice, eliminations that differ
 * on their two sides or take off more than stands there.
 */
export function consolidate(set: BookSet): Book {
  const issues = setIssues(set);
  if (issues.length > 0) throw new ConsolidationError(issues);
  const book = united(set);
  const wrong = validateBook(book);
  if (wrong.length > 0) throw new ConsolidationError(wrong.map((issue) => ({ file: set.file, ...issue })));
  return book;
}

/** The book of a unit as its own document is composed from it: in the department's region where it names none. */
export function memberBook({ department: { own } }: BookSet, book: Book): Book {
  const region = book.body.region ?? own.body.region;
  return region ? { ...book, body: { ...book.body, region } } : book;
}
