import type { Queries } from "../../store/index.ts";
import { PERMISSIONS, type Permission } from "./permissions.ts";
import type { Role } from "./roles.ts";

/** A role that a person has in an organisation and all below it. */
export interface Assignment {
  readonly organisation: string;
  readonly role: Role;
}

/** Who asks for something: a signed-in person in one region. */
export interface Actor {
  readonly person: string;
  readonly region: string;
  readonly assignments: readonly Assignment[];
}

/** The roles of a person in a region. */
export function assignmentsOf({ query }: Queries, region: string, person: string): Promise<Assignment[]> {
  const sql = "select organisation, role from assignment where region = $1 and person = $2 order by organisation, role";
  return query<Assignment>(sql, [region, person]);
}

/** An organisation and those above it, nearest first; empty where there is no such organisation. */
export async function pathUp({ query }: Queries, region: string, organisation: string): Promise<string[]> {
  const rows = await query<{ organisation: string }>(
    `with recursive up as (
       select organisation, parent, 0 as depth from organisation where region = $1 and organisation = $2
       union all
       select above.organisation, above.parent, up.depth + 1 from organisation above
         join up on above.region = $1 and above.organisation = up.parent where up.depth < 16)
     select organisation from up order by depth`,
    [region, organisation],
  );
  return rows.map((row) => row.organisation);
}

/** The organisations in which a person may do something, those below included. */
export async function organisationsFor(queries: Queries, actor: Actor, permission: Permission): Promise<string[]> {
  const roles: readonly Role[] = PERMISSIONS[permission];
  const roots = actor.assignments.filter(({ role }) => roles.includes(role)).map(({ organisation }) => organisation);
  if (roots.length === 0) return [];
  const rows = await queries.query<{ organisation: string }>(
    `with recursive down as (
       select organisation from organisation where region = $1 and organisation = any($2)
       union
       select below.organisation from organisation below join down on below.region = $1 and below.parent = down.organisation)
     select organisation from down order by organisation`,
    [actor.region, roots],
  );
  return rows.map((row) => row.organisation);
}

/** Whether somebody may do something in an organisation. */
export async function isPermitted(
  queries: Queries,
  actor: Actor,
  permission: Permission,
  organisation: string,
): Promise<boolean> {
  const roles: readonly Role[] = PERMISSIONS[permission];
  const own = actor.assignments.filter(({ role }) => roles.includes(role));
  if (own.length === 0) return false;
  const path = await pathUp(queries, actor.region, organisation);
  return own.some((assignment) => path.includes(assignment.organisation));
}
