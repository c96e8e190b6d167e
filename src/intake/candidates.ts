import type { PrintedAmount } from "../amount/index.ts";
import { FACT_DIMENSIONS, VIEWS, type View, type ViewDeclaration } from "../book/index.ts";
import { ALL, type Concept, type Dimension } from "../concept/index.ts";
import type { Figure } from "../disclosure/index.ts";
import type { TableReading, TableSubject, Understanding } from "../understand/index.ts";
import { liesUnder } from "./grain.ts";

/** A figure of a table that may become a fact of a view. */
export interface Candidate {
  readonly figure: Figure;
  /** The coordinates that the view has, without stated totals. */
  readonly concept: Concept;
  /** Whether it states all that a fact of the view has to; else it can only be a total of facts. */
  readonly complete: boolean;
  readonly printed: PrintedAmount;
}

/** The table of one of several subjects, in their order. */
export function tablesAbout(documents: readonly Understanding[], subject: TableSubject): TableReading[] {
  return documents.flatMap(({ tables }) => tables.filter((table) => table.subject === subject));
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== ALL;
}

/** Whether a figure is an approved level of the body's own year, not of a unit of it. */
function speaksOf(document: Pick<Understanding, "year" | "body">, { concept }: Figure): boolean {
  const { kind, year, stage, entity, scope } = concept;
  return (
    kind === "level" &&
    year === String(document.year) &&
    (stage === undefined || stage === "approved") &&
    (entity === undefined || document.body === null || entity === document.body) &&
    (!isSet(scope) || scope !== "headquarters")
  );
}

/** The coordinates of a concept that lies in a view; null for one that lies outside. */
function inView(concept: Concept, { covers, dimensions }: ViewDeclaration): Concept | null {
  const { measure, ...region } = covers;
  if (concept.measure !== measure) return null;
  for (const [name, value] of Object.entries(region)) {
    const stated = concept[name as Dimension];
    if (!isSet(stated) || !liesUnder(name as Dimension, stated, value)) return null;
  }
  const outside = FACT_DIMENSIONS.filter(
    (name) => !["measure", "year", "stage", "entity", "scope", "unitKind"].includes(name) && !dimensions.includes(name),
  );
  if (outside.some((name) => isSet(concept[name]))) return null;
  const stated: readonly Dimension[] = [...dimensions, "unitKind"];
  const own = stated.flatMap((name) => (isSet(concept[name]) ? [[name, concept[name]] as const] : []));
  return Object.fromEntries(own);
}

/** The figures of a table, or of the text, that can stand in a view, in their order. */
export function candidatesIn(
  document: Pick<Understanding, "year" | "body">,
  { figures }: Pick<TableReading, "figures">,
  view: View,
): Candidate[] {
  return figures.flatMap((figure) => {
    const { printed } = figure;
    if (printed.type !== "amount" || !speaksOf(document, figure)) return [];
    const concept = inView(figure.concept, VIEWS[view]);
    if (concept === null) return [];
    const complete = VIEWS[view].required.every((name) => isSet(concept[name]));
    return [{ figure, concept, complete, printed }];
  });
}
