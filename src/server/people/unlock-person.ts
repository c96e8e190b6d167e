import { appendAudit } from "../../store/index.ts";
import { endPause } from "../auth/attempts.ts";
import type { Actor } from "../rights/actor.ts";
import type { Service } from "../service.ts";
import { demandOver } from "./scope.ts";

/** Lets a person sign in again at once after too many failed attempts. @throws Problem not-found, denied */
export function unlockPerson({ store, now }: Service, actor: Actor, person: string): Promise<void> {
  const { region } = actor;
  return store.database.transaction(async (queries) => {
    await demandOver(queries, actor, "person.write", person);
    const sql = "select username from person where region = $1 and id = $2";
    const [row] = await queries.query<{ username: string }>(sql, [region, person]);
    await endPause(queries, region, row?.username ?? "");
    await queries.query("update second_factor set failures = 0, locked_until = null where person = $1", [person]);
    const entry = { region, person: actor.person, action: "person.unlock", target: `person/${person}`, at: now() };
    await appendAudit(queries, entry);
  });
}
