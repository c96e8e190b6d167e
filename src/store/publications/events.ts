import type { Queries } from "../database.ts";
import type { PublicationKey } from "./publication.ts";

/** Something that happened to a publication; `data` is what the kind of event says. */
export interface PublicationEvent {
  readonly number: number;
  readonly type: string;
  readonly person: string;
  readonly at: Date;
  readonly data: unknown;
}

/** Adds the next event of a publication that the transaction holds, and returns its number. */
export async function appendEvent(
  { query }: Queries,
  { region, publication }: PublicationKey,
  event: { readonly type: string; readonly person: string; readonly at: Date; readonly data: object },
): Promise<number> {
  const [row] = await query<{ events: number }>(
    "update publication set events = events + 1 where region = $1 and publication = $2 returning events",
    [region, publication],
  );
  const number = row?.events ?? 0;
  await query(
    `insert into publication_event (region, publication, number, type, person, at, data)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [region, publication, number, event.type, event.person, event.at, JSON.stringify(event.data)],
  );
  return number;
}

/** The events after one, oldest first. */
export function eventsAfter(
  { query }: Queries,
  { region, publication }: PublicationKey,
  after: number,
  limit: number,
): Promise<PublicationEvent[]> {
  const sql = `select number, type, person, at, data from publication_event
    where region = $1 and publication = $2 and number > $3 order by number limit $4`;
  return query<PublicationEvent>(sql, [region, publication, after, limit]);
}
