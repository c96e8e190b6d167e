import { type Book, parseDraft, printBook } from "../../book/index.ts";
import type { Queries } from "../database.ts";
import { digestOf } from "../files.ts";

/** A book in its file form, as it is kept, with the SHA-256 of that form. */
export interface Snapshot {
  readonly digest: string;
  readonly text: string;
}

/** The snapshot of a book; equal books have equal digests. */
export function snapshotOf(book: Book): Snapshot {
  const text = printBook(book);
  return { digest: digestOf(new TextEncoder().encode(text)), text };
}

/** Keeps a book; one that is kept already is left as it is. */
export async function keepSnapshot({ query }: Queries, region: string, { digest, text }: Snapshot): Promise<void> {
  await query("insert into snapshot (region, digest, content) values ($1, $2, $3) on conflict do nothing", [
    region,
    digest,
    text,
  ]);
}

/** The book of a kept snapshot; null where there is none. */
export async function readSnapshot({ query }: Queries, region: string, digest: string): Promise<Book | null> {
  const [row] = await query<{ content: unknown }>("select content from snapshot where region = $1 and digest = $2", [
    region,
    digest,
  ]);
  return row ? parseDraft(row.content) : null;
}
