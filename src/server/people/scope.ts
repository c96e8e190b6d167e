import type { Queries } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import { type Actor, organisationsFor } from "../rights/actor.ts";
import type { Permission } from "../rights/permissions.ts";

interface Roles {
  readonly organisations: readonly string[];
  readonly root: string;
}

async function rolesOf({ query }: Queries, region: string, person: string): Promise<Roles | null> {
  const [row] = await query<Roles>(
    `select coalesce((select array_agg(organisation) from assignment where region = $1 and person = $2), '{}') as organisations,
       (select organisation from organisation where region = $1 and parent is null and kind = 'bureau') as root
     from person where region = $1 and id = $2`,
    [region, person],
  );
  return row ?? null;
}

/**
 * Goes on only where somebody may look after a person: in every organisation where that person has a role, so that nobody
 * gets hold of an account that may do more than the own. A person without any role is looked after by the bureau.
 *
 * @throws Problem not-found, or denied
 */
export async function demandOver(
  queries: Queries,
  actor: Actor,
  permission: Permission,
  person: string,
): Promise<void> {
  const roles = await rolesOf(queries, actor.region, person);
  const own = new Set(await organisationsFor(queries, actor, permission));
  if (!roles || own.size === 0) throw new Problem("not-found", "没有这个人，或者不在您的管理范围内");
  const needed = roles.organisations.length > 0 ? roles.organisations : [roles.root];
  if (!needed.every((organisation) => own.has(organisation)))
    throw new Problem("denied", "这个人在您管理范围之外还有角色，请由上级管理员处理");
}
