import type { Queries } from "../database.ts";

/** Whose a document is and whether it may be used; null where there is none. */
export async function documentState(
  { query }: Queries,
  { region, document }: { readonly region: string; readonly document: string },
): Promise<{ readonly organisation: string; readonly state: "quarantined" | "accepted" | "refused" } | null> {
  const [row] = await query<{ organisation: string; state: "quarantined" | "accepted" | "refused" }>(
    "select organisation, state from document where region = $1 and document = $2",
    [region, document],
  );
  return row ?? null;
}
