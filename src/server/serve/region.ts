import { appendAudit } from "../../store/index.ts";
import type { Service } from "../service.ts";

/** The region that a service is run for. */
export interface Region {
  /** Its code (GB/T 2260), such as 420103. */
  readonly code: string;
  readonly name: string;
}

/** The identifier of the bureau that all organisations of a region stand under. */
export const BUREAU = "bureau";

/**
 * Makes the region and its finance bureau where they are not there yet; true when they were made now. The names may be changed
 * later and are then left as they are.
 */
export async function ensureRegion({ store, now }: Service, { code, name }: Region): Promise<boolean> {
  return store.database.transaction(async (queries) => {
    const sql = "insert into region (region, name) values ($1, $2) on conflict do nothing returning region";
    if ((await queries.query(sql, [code, name])).length === 0) return false;
    await queries.query("insert into organisation (region, organisation, kind, name) values ($1, $2, 'bureau', $3)", [
      code,
      BUREAU,
      `${name}财政局`,
    ]);
    await appendAudit(queries, {
      region: code,
      person: "system",
      action: "region.create",
      target: `region/${code}`,
      at: now(),
    });
    return true;
  });
}
