import type { LedgerEntry, Problem } from "../../check/index.ts";
import type { Queries } from "../database.ts";
import type { PublicationKey } from "./publication.ts";

/** A problem of a check under the name that it keeps from check to check. */
export interface StoredFinding {
  readonly finding: string;
  /** What became of it since the check before: a problem that was gone and is there again is back. */
  readonly since: "new" | "still" | "changed" | "back";
  /** What it guards, where only the secrecy reviewer may let it pass. */
  readonly protects: "secrecy" | "privacy" | null;
  readonly problem: Problem;
}

/** A finding of the check before that is no longer found. */
export interface GoneFinding {
  readonly finding: string;
  readonly message: string;
  /** Why its rule could not be applied any more, where that is so: it may only be out of sight. */
  readonly unjudged: string | null;
}

/** A check of one version of a book, as composed for publication. Numbers count from 1 within a publication. */
export interface PublicationCheck {
  readonly number: number;
  readonly book: string;
  readonly version: number;
  readonly format: string;
  readonly findings: readonly StoredFinding[];
  readonly gone: readonly GoneFinding[];
  readonly ledger: readonly LedgerEntry[];
  readonly person: string;
  readonly at: Date;
}

/** Keeps a check. */
export async function addCheck(
  { query }: Queries,
  { region, publication }: PublicationKey,
  { number, book, version, format, findings, gone, ledger, person, at }: PublicationCheck,
): Promise<void> {
  await query(
    `insert into publication_check (region, publication, number, book, version, format, findings, gone, ledger, person, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      region,
      publication,
      number,
      book,
      version,
      format,
      JSON.stringify(findings),
      JSON.stringify(gone),
      JSON.stringify(ledger),
      person,
      at,
    ],
  );
}

/** A check, the newest where no number is given; null where there is none. */
export async function checkOf(
  { query }: Queries,
  { region, publication }: PublicationKey,
  number: number | null = null,
): Promise<PublicationCheck | null> {
  const [row] = await query<PublicationCheck>(
    `select number, book, version, format, findings, gone, ledger, person, at from publication_check
     where region = $1 and publication = $2 and ($3::integer is null or number = $3) order by number desc limit 1`,
    [region, publication, number],
  );
  return row ?? null;
}

/** The names of all findings that a publication ever had. */
export async function findingNames(
  { query }: Queries,
  { region, publication }: PublicationKey,
): Promise<ReadonlySet<string>> {
  const rows = await query<{ finding: string }>(
    `select distinct each ->> 'finding' as finding from publication_check, jsonb_array_elements(findings) each
     where region = $1 and publication = $2`,
    [region, publication],
  );
  return new Set(rows.map(({ finding }) => finding));
}

/** What the newest checks of publications found, without places: for lists. */
export function foundByLatest(
  { query }: Queries,
  region: string,
  publications: readonly string[],
): Promise<
  {
    readonly publication: string;
    readonly finding: string;
    readonly severity: Problem["severity"];
    readonly protects: string | null;
  }[]
> {
  return query(
    `select publication, each ->> 'finding' as finding, each -> 'problem' ->> 'severity' as severity,
       each ->> 'protects' as protects
     from publication_check c, jsonb_array_elements(findings) each
     where region = $1 and publication = any($2) and number = (
       select max(number) from publication_check l where l.region = c.region and l.publication = c.publication)`,
    [region, publications],
  );
}
