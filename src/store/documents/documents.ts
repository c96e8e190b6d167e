import type { Queries } from "../database.ts";

/** Where an uploaded file stands: nobody may fetch it before a reader has accepted it. */
export type DocumentState = "quarantined" | "accepted" | "refused";

/** An uploaded file. Its bytes are kept under its digest. */
export interface StoredDocument {
  readonly document: string;
  readonly organisation: string;
  readonly digest: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly state: DocumentState;
  /** Why it was refused, in Chinese. */
  readonly refusal: string | null;
  readonly person: string;
  readonly at: Date;
}

const COLUMNS = `document, organisation, digest, name, media_type as "mediaType", size, state, refusal, person, at`;

/** What is known of a file when it comes in. */
export type NewDocument = Omit<StoredDocument, "state" | "refusal"> & { readonly region: string };

/** Puts an uploaded file on the list, in quarantine. */
export async function addDocument({ query }: Queries, document: NewDocument): Promise<void> {
  const { region, organisation, digest, name, mediaType, size, person, at } = document;
  await query(
    `insert into document (region, document, organisation, digest, name, media_type, size, state, person, at)
     values ($1, $2, $3, $4, $5, $6, $7, 'quarantined', $8, $9)`,
    [region, document.document, organisation, digest, name, mediaType, size, person, at],
  );
}

/** An uploaded file; null where there is none. */
export async function documentOf({ query }: Queries, region: string, document: string): Promise<StoredDocument | null> {
  const sql = `select ${COLUMNS} from document where region = $1 and document = $2`;
  const [row] = await query<StoredDocument>(sql, [region, document]);
  return row ?? null;
}

/** The uploaded files of an organisation, newest first, `limit` of those before a moment. */
export function documentsOf(
  { query }: Queries,
  region: string,
  organisation: string,
  { before, limit }: { readonly before?: Date; readonly limit: number },
): Promise<StoredDocument[]> {
  const sql = `select ${COLUMNS} from document where region = $1 and organisation = $2
    and ($3::timestamptz is null or at < $3) order by at desc limit $4`;
  return query<StoredDocument>(sql, [region, organisation, before ?? null, limit]);
}

/** Notes what a reader said of a file; what was said once stays. */
export async function settleDocument(
  { query }: Queries,
  region: string,
  document: string,
  refusal: string | null,
): Promise<void> {
  await query(
    `update document set state = $3, refusal = $4 where region = $1 and document = $2 and state = 'quarantined'`,
    [region, document, refusal === null ? "accepted" : "refused", refusal],
  );
}
