import { documentOf, type StoredDocument } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";

/**
 * An uploaded file that somebody may see.
 * @throws Problem not-found, denied
 */
export async function seenDocument(service: Service, actor: Actor, document: string): Promise<StoredDocument> {
  const { database } = service.store;
  const found = await documentOf(database, actor.region, document);
  if (!found) throw new Problem("not-found", "没有这份文件");
  await demand(database, actor, "document.read", found.organisation);
  return found;
}
