import { membersOf } from "../../check/index.ts";
import type { DocumentKind, TableSubject, Understanding } from "../../understand/index.ts";
import { publisherOf } from "./same-body.ts";

/** What is needed to tell which files belong together; plain data, so that it can come from another process. */
export interface Profile {
  readonly kind: DocumentKind;
  readonly year: number | null;
  readonly body: string | null;
  /** Whether it tells in sentences (说明), rather than in tables alone (附表). */
  readonly narrative: boolean;
  /** What its tables are about; forms of which a disclosure has many are left out. */
  readonly subjects: readonly TableSubject[];
  readonly tables: number;
  /** The units that a department's document lists. */
  readonly members: readonly string[];
}

/** Notes under a table state few figures; a narrative states many. */
const FEWEST_IN_TEXT = 3;

export function profileOf(document: Understanding): Profile {
  const { kind, year, body, figures, claims, tables } = document;
  const inText = figures.filter(({ site }) => site.row === undefined).length;
  const subjects = tables.flatMap(({ subject }) => (subject === null || subject === "performance" ? [] : [subject]));
  return {
    kind,
    year,
    body,
    narrative: claims.length > 0 || inText >= FEWEST_IN_TEXT,
    subjects: [...new Set(subjects)],
    tables: tables.length,
    members: publisherOf(kind) === "department" ? membersOf(document) : [],
  };
}
