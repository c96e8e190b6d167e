import type { Book } from "./book.ts";
import type { BookIssue } from "./issue.ts";
import type { Performance } from "./performance.ts";

function goalIssues(path: string, performance: Performance | undefined): BookIssue[] {
  const names = new Set(performance?.goals.map(({ name }) => name));
  return (performance?.indicators ?? []).flatMap(({ goal }, index) =>
    goal === undefined || names.has(goal)
      ? []
      : [{ path: `${path}.indicators[${index}].goal`, message: `没有名为“${goal}”的绩效目标` }],
  );
}

function buyerIssues(book: Book): BookIssue[] {
  const known = new Set([book.body.name, ...book.units.map(({ name }) => name)]);
  const lists = ["procurementItems", "purchasedServices"] as const;
  return lists.flatMap((list) =>
    book[list].flatMap(({ unit }, index) =>
      unit === undefined || known.has(unit)
        ? []
        : [{ path: `${list}[${index}].unit`, message: `账本里没有名为“${unit}”的单位` }],
    ),
  );
}

/** What does not fit together among projects, targets and purchases: goals that are not there, unknown buyers. */
export function projectIssues(book: Book): BookIssue[] {
  return [
    ...goalIssues("performance", book.performance),
    ...book.projects.flatMap(({ performance }, index) => goalIssues(`projects[${index}].performance`, performance)),
    ...buyerIssues(book),
  ];
}
