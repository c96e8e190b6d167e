import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import { appendAudit, type Queries } from "../../store/index.ts";
import { insertPerson, type NewPerson } from "../people/insert-person.ts";
import { Problem } from "../problem.ts";
import type { Service } from "../service.ts";
import { type Link, linkOf, linkProblem, useLink } from "./links.ts";
import { passwordProblem } from "./password-rules.ts";
import { normalUsername } from "./username.ts";

/** What somebody enters who opened a one-time link. User name and name are asked of the first administrator only. */
export interface SetUp {
  readonly token: string;
  readonly password: string;
  readonly username?: string;
  readonly name?: string;
}

/** Whom a link is for, as the page shows it; the user name is null where it has yet to be chosen. */
export interface Invitation {
  readonly purpose: Link["purpose"];
  readonly username: string | null;
}

async function usernameOf({ query }: Queries, person: string): Promise<string> {
  const [row] = await query<{ username: string }>("select username from person where id = $1", [person]);
  return row?.username ?? "";
}

/** What a one-time link is for. @throws Problem not-found when it does not hold */
export async function invitationOf({ store, now }: Service, token: string): Promise<Invitation> {
  const link = await linkOf(store.database, token, now());
  if (!link) throw linkProblem();
  return { purpose: link.purpose, username: link.person && (await usernameOf(store.database, link.person)) };
}

/** The bureau of a region: the organisation that all others stand under. */
async function bureauOf({ query }: Queries, region: string): Promise<string> {
  const sql = "select organisation from organisation where region = $1 and kind = 'bureau' and parent is null";
  const [row] = await query<{ organisation: string }>(sql, [region]);
  if (!row) throw new Problem("not-now", "还没有建立财政部门");
  return row.organisation;
}

async function setPassword(queries: Queries, person: string, hash: string, at: Date): Promise<void> {
  await queries.query(
    `insert into credential (id, person, provider, account, password, created_at, updated_at)
     values ($1, $2, 'credential', $2, $3, $4, $4)
     on conflict (person, provider) do update set password = excluded.password, updated_at = excluded.updated_at`,
    [randomUUID(), person, hash, at],
  );
  await queries.query("delete from session where person = $1", [person]);
}

async function firstAdministrator(queries: Queries, region: string, person: NewPerson, at: Date): Promise<string> {
  const bureau = await bureauOf(queries, region);
  const id = await insertPerson(queries, region, person, at);
  await queries.query(
    "insert into assignment (region, person, organisation, role) values ($1, $2, $3, 'bureauAdministrator')",
    [region, id, bureau],
  );
  return id;
}

/**
 * Does what a one-time link is for: makes the first administrator, or sets the password of a person. The link is used up.
 * @throws Problem not-found for a link that does not hold, invalid-request for a name or password that will not do
 */
export async function setUp({ store, now }: Service, input: SetUp): Promise<{ readonly username: string }> {
  const { database } = store;
  const link = await linkOf(database, input.token, now());
  if (!link) throw linkProblem();
  const username = link.person ? await usernameOf(database, link.person) : normalUsername(input.username ?? "");
  const weak = passwordProblem(input.password, username);
  if (weak) throw new Problem("invalid-request", weak, { places: [{ path: "password", message: weak }] });
  const hash = await hashPassword(input.password);
  const at = now();
  await database.transaction(async (queries) => {
    await useLink(queries, link, at);
    const { region } = link;
    const newcomer = { username, name: input.name ?? "" };
    const person = link.person ?? (await firstAdministrator(queries, region, newcomer, at));
    await setPassword(queries, person, hash, at);
    const action = link.person ? "password.set" : "administrator.create";
    await appendAudit(queries, { region, person, action, target: `person/${person}`, at });
  });
  return { username };
}
