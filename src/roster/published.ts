import { membersOf, NO_SOURCES, rules } from "../check/index.ts";
import { type DocumentKind, type TableSubject, tableName, type Understanding } from "../understand/index.ts";

/** A file that was published, as far as the roster looks at it. */
export interface Published {
  readonly file: string;
  readonly body: string | null;
  readonly kind: DocumentKind;
  readonly year: number | null;
  /** The day of the file, 2025-02-20; null where it is not known. */
  readonly date: string | null;
  readonly subjects: readonly TableSubject[];
  /** Tables that its own contents page promises and that are not there, by their names. */
  readonly promised: readonly string[];
  /** How many units it lists besides the office itself; 0 where it lists none. */
  readonly members: number;
}

function promisedAbsent(document: Understanding): string[] {
  const rule = rules.find(({ meta }) => meta.id === "promised-table-missing");
  const outcome = rule?.check(document, NO_SOURCES);
  if (outcome?.state !== "judged") return [];
  return outcome.findings.flatMap(({ suspects: [place] }) => (place ? [tableName(place.quote)] : []));
}

/** What the roster has to know of a document; `date` is the day of its file, if that is known. */
export function publishedOf(document: Understanding, date: string | null): Published {
  const { disclosure, body, kind, year, tables } = document;
  return {
    file: disclosure.file,
    body,
    kind,
    year,
    date,
    subjects: [...new Set(tables.flatMap(({ subject }) => subject ?? []))],
    promised: promisedAbsent(document),
    members: Math.max(0, membersOf(document).length - 1),
  };
}
