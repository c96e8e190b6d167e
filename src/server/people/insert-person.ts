import { randomUUID } from "node:crypto";
import type { Queries } from "../../store/index.ts";
import { isUsername, normalUsername, USERNAME_LENGTH } from "../auth/username.ts";
import { Problem, type ProblemPlace } from "../problem.ts";

/** Somebody who is to work with the service. */
export interface NewPerson {
  readonly username: string;
  /** The name by which colleagues know the person. */
  readonly name: string;
}

const NAME_LENGTH = 50;

function problems({ username, name }: NewPerson): readonly ProblemPlace[] {
  const { min, max } = USERNAME_LENGTH;
  const places: ProblemPlace[] = [];
  if (!isUsername(username))
    places.push({ path: "username", message: `用户名为 ${min} 到 ${max} 个字母、数字，中间可以有点、横线和下划线` });
  if (name.length === 0 || name.length > NAME_LENGTH)
    places.push({ path: "name", message: `姓名为 1 到 ${NAME_LENGTH} 个字` });
  return places;
}

/**
 * Adds a person without a password and returns the identifier. No e-mail address is asked for; the sign-in library wants one,
 * and gets one that leads nowhere.
 * @throws Problem invalid-request, or conflict for a user name that is taken
 */
export async function insertPerson({ query }: Queries, region: string, person: NewPerson, at: Date): Promise<string> {
  const [username, name] = [normalUsername(person.username), person.name.trim()];
  const places = problems({ username, name });
  if (places.length > 0)
    throw new Problem("invalid-request", places.map(({ message }) => message).join("；"), { places });
  const id = randomUUID();
  const rows = await query(
    `insert into person (id, region, name, email, username, display_username, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $5, $6, $6) on conflict do nothing returning id`,
    [id, region, name, `${id}@people.invalid`, username, at],
  );
  if (rows.length === 0) throw new Problem("conflict", "这个用户名已经有人使用");
  return id;
}
