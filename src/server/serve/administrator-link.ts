import { appendAudit } from "../../store/index.ts";
import { createLink } from "../auth/links.ts";
import type { Service } from "../service.ts";

/** The path of a one-time link by which whoever opens it becomes administrator of the region. */
export async function administratorLink({ store, now }: Service, region: string): Promise<string> {
  const at = now();
  const token = await store.database.transaction(async (queries) => {
    const target = `region/${region}`;
    await appendAudit(queries, { region, person: "system", action: "administrator.link", target, at });
    return createLink(queries, { region, purpose: "administrator", createdBy: "system" }, at);
  });
  return `/setup?token=${token}`;
}
