import type { Queries } from "../../store/index.ts";
import { Problem } from "../problem.ts";

/** Holds the region's roles until the transaction ends, so that two changes cannot take the last two administrators together. */
export async function holdRoles({ query }: Queries, region: string): Promise<void> {
  await query("select region from region where region = $1 for update", [region]);
}

/** Whether somebody who may sign in administers the whole region. */
export async function hasAdministrator({ query }: Queries, region: string): Promise<boolean> {
  const rows = await query(
    `select 1 from assignment
       join person on person.id = assignment.person and person.disabled_at is null
       join organisation on organisation.region = $1 and organisation.organisation = assignment.organisation
     where assignment.region = $1 and role = 'bureauAdministrator' and organisation.parent is null limit 1`,
    [region],
  );
  return rows.length > 0;
}

/** Goes on only while a region has an administrator; asked after a change, in its transaction. @throws Problem not-now */
export async function demandAdministrator(queries: Queries, region: string): Promise<void> {
  if (!(await hasAdministrator(queries, region)))
    throw new Problem("not-now", "这是本地区最后一位管理员，请先指定另一位管理员");
}
