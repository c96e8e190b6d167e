import type { Queries } from "../database.ts";

/** What an organisation is; null where there is none. */
export async function organisationOf(
  { query }: Queries,
  region: string,
  organisation: string,
): Promise<{ readonly kind: "bureau" | "department" | "unit"; readonly name: string } | null> {
  const [row] = await query<{ kind: "bureau" | "department" | "unit"; name: string }>(
    "select kind, name from organisation where region = $1 and organisation = $2",
    [region, organisation],
  );
  return row ?? null;
}
