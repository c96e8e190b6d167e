import { createHash, randomBytes } from "node:crypto";
import type { Queries } from "../../store/index.ts";
import { Problem } from "../problem.ts";

/** What a one-time link is for: to become the administrator of the bureau, or to set the password of a person. */
export type LinkPurpose = "administrator" | "password";

/** A link as it is kept: its token is not. */
export interface Link {
  readonly region: string;
  readonly digest: string;
  readonly purpose: LinkPurpose;
  readonly person: string | null;
}

/** How long a link holds, in hours. */
export const LINK_HOURS = 24;

const HOUR = 60 * 60 * 1000;

function digestOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export interface NewLink {
  readonly region: string;
  readonly purpose: LinkPurpose;
  readonly person?: string;
  readonly createdBy: string;
}

/** Makes a link and returns its token. Earlier ones for the same purpose and person hold no longer. */
export async function createLink({ query }: Queries, { region, purpose, person, createdBy }: NewLink, now: Date) {
  const token = `${region}.${randomBytes(32).toString("base64url")}`;
  await query(
    `delete from one_time_link where region = $1 and purpose = $2 and used_at is null and person is not distinct from $3`,
    [region, purpose, person ?? null],
  );
  await query(
    `insert into one_time_link (region, digest, purpose, person, created_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [region, digestOf(token), purpose, person ?? null, createdBy, now, new Date(now.getTime() + LINK_HOURS * HOUR)],
  );
  return token;
}

/** The link of a token; null when there is none, when it was used, or when its time is over. */
export async function linkOf({ query }: Queries, token: string, now: Date): Promise<Link | null> {
  const [link] = await query<Link>(
    `select region, digest, purpose, person from one_time_link
     where region = $1 and digest = $2 and used_at is null and expires_at > $3`,
    [token.split(".")[0] ?? "", digestOf(token), now],
  );
  return link ?? null;
}

/** Uses a link up, in the transaction of what it is used for. @throws Problem when somebody else was faster */
export async function useLink({ query }: Queries, { region, digest }: Link, now: Date): Promise<void> {
  const sql = `update one_time_link set used_at = $3 where region = $1 and digest = $2 and used_at is null returning digest`;
  if ((await query(sql, [region, digest, now])).length === 0) throw linkProblem();
}

/** What a link that does not hold is told as. */
export function linkProblem(): Problem {
  return new Problem("not-found", "链接已经用过、已经过期，或者不完整。请向管理员要一个新的链接");
}
