import type { Queries } from "../database.ts";
import type { PublicationKey } from "./publication.ts";

/** What a comment is about: a figure by its concept, a finding, or a paragraph by its section and words. */
export type CommentTarget =
  | { readonly type: "figure"; readonly concept: string }
  | { readonly type: "finding"; readonly finding: string }
  | { readonly type: "paragraph"; readonly section: string; readonly quote: string };

/** The reviewers whose comment may hold up a publication. */
export type CommentDesk = "department" | "business" | "performance";

export interface Comment {
  readonly comment: string;
  readonly target: CommentTarget;
  readonly text: string;
  readonly person: string;
  readonly at: Date;
  /** For which desk it was made; null for one that is nobody's but its author's. */
  readonly desk: CommentDesk | null;
  /** Whether the desk does not approve while it is open. */
  readonly blocking: boolean;
  readonly resolvedBy: string | null;
  readonly resolvedAt: Date | null;
  readonly resolution: string | null;
}

const COLUMNS = `comment, target, text, person, at, desk, blocking, resolved_by as "resolvedBy",
  resolved_at as "resolvedAt", resolution`;

/** Adds a comment. */
export async function addComment(
  { query }: Queries,
  { region, publication }: PublicationKey,
  { comment, target, text, person, at, desk, blocking }: Omit<Comment, "resolvedBy" | "resolvedAt" | "resolution">,
): Promise<void> {
  await query(
    `insert into comment (region, publication, comment, target, text, person, at, desk, blocking)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [region, publication, comment, JSON.stringify(target), text, person, at, desk, blocking],
  );
}

/** The comments of a publication, oldest first. */
export function commentsOf({ query }: Queries, { region, publication }: PublicationKey): Promise<Comment[]> {
  const sql = `select ${COLUMNS} from comment where region = $1 and publication = $2 order by at, comment`;
  return query<Comment>(sql, [region, publication]);
}

/** Closes an open comment; false where it is closed already. */
export async function resolveComment(
  { query }: Queries,
  { region, publication }: PublicationKey,
  { comment, person, at, resolution }: { comment: string; person: string; at: Date; resolution: string | null },
): Promise<boolean> {
  const rows = await query(
    `update comment set resolved_by = $4, resolved_at = $5, resolution = $6
     where region = $1 and publication = $2 and comment = $3 and resolved_at is null returning comment`,
    [region, publication, comment, person, at, resolution],
  );
  return rows.length > 0;
}
