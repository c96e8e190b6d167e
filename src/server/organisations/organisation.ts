import { randomUUID } from "node:crypto";
import type { Queries } from "../../store/index.ts";
import { Problem } from "../problem.ts";

/** What an organisation is. */
export const ORGANISATION_KINDS = ["bureau", "department", "unit"] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** An organisation as lists show it. */
export interface Organisation {
  readonly organisation: string;
  readonly parent: string | null;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly code: string | null;
  /** Counts the changes; a change says which it saw. */
  readonly revision: number;
}

const COLUMNS = "organisation, parent, kind, name, code, revision";

/** Some organisations of a region, by their code and name. */
export function organisationsNamed({ query }: Queries, region: string, names: readonly string[]) {
  const sql = `select ${COLUMNS} from organisation where region = $1 and organisation = any($2)
    order by code nulls last, name, organisation`;
  return query<Organisation>(sql, [region, names]);
}

/** One organisation. @throws Problem not-found */
export async function organisationNamed(queries: Queries, region: string, name: string): Promise<Organisation> {
  const [found] = await organisationsNamed(queries, region, [name]);
  if (!found) throw new Problem("not-found", "没有这个单位");
  return found;
}

/** A new organisation. */
export interface NewOrganisation {
  readonly parent: string;
  readonly kind: Exclude<OrganisationKind, "bureau">;
  readonly name: string;
  readonly code: string | null;
}

/** Puts an organisation under another one and returns its identifier. @throws Problem conflict for a code that is taken */
export async function insertOrganisation(
  { query }: Queries,
  region: string,
  { parent, kind, name, code }: NewOrganisation,
): Promise<string> {
  const organisation = randomUUID();
  const rows = await query(
    `insert into organisation (region, organisation, parent, kind, name, code) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning organisation`,
    [region, organisation, parent, kind, name, code],
  );
  if (rows.length === 0) throw new Problem("conflict", `单位代码 ${code ?? ""} 已经使用`);
  return organisation;
}

/** Holds the tree of a region until the transaction ends, so that two changes cannot make a cycle together. */
export async function holdTree({ query }: Queries, region: string): Promise<void> {
  await query("select region from region where region = $1 for update", [region]);
}

/** The problem of a change that did not see the newest state. */
export function staleOrganisation(revision: number): Problem {
  return new Problem("stale-version", "这个单位刚刚被别人改过，请刷新后再试", { extra: { revision } });
}
