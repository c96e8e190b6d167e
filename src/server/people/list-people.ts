import { Problem } from "../problem.ts";
import { type Actor, type Assignment, organisationsFor } from "../rights/actor.ts";
import type { Service } from "../service.ts";

/** A person as lists show it. */
export interface PersonRow {
  readonly person: string;
  readonly username: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly secondFactor: boolean;
  /** Whether the person has set a password. */
  readonly active: boolean;
  readonly locked: boolean;
  readonly assignments: readonly Assignment[];
}

/** A page of a list. */
export interface PeoplePage {
  readonly limit: number;
  /** The user name that the page before ended with. */
  readonly after?: string;
}

/**
 * The people with a role in the organisations that somebody may look after, and for the bureau those without any, by user
 * name; of their roles those in these organisations.
 * @throws Problem denied
 */
export async function listPeople(
  { store, now }: Service,
  actor: Actor,
  { limit, after }: PeoplePage,
): Promise<PersonRow[]> {
  const { database } = store;
  const organisations = await organisationsFor(database, actor, "person.read");
  if (organisations.length === 0) throw new Problem("denied", "您的角色不能做这项操作");
  return database.query<PersonRow>(
    `select id as person, username, name, disabled_at is not null as disabled, two_factor_enabled as "secondFactor",
       exists (select 1 from credential where credential.person = id and password is not null) as active,
       exists (select 1 from sign_in_attempt a where a.region = p.region and kind = 'account' and key = username
         and locked_until > $5) as locked,
       coalesce((select jsonb_agg(jsonb_build_object('organisation', organisation, 'role', role) order by organisation, role)
         from assignment a where a.region = p.region and a.person = id and organisation = any($2)), '[]') as assignments
     from person p
     where region = $1 and ($3::text is null or username > $3) and (
       exists (select 1 from assignment a where a.region = p.region and a.person = id and organisation = any($2))
       or (not exists (select 1 from assignment a where a.region = p.region and a.person = id)
         and exists (select 1 from organisation o where o.region = p.region and parent is null and o.organisation = any($2))))
     order by username limit $4`,
    [actor.region, organisations, after ?? null, limit, now()],
  );
}
