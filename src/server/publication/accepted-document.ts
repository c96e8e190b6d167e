import { documentState, type Queries } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";

/**
 * Goes on only with a document that an organisation uploaded and that was accepted.
 * @throws Problem not-found, or not-now while it is in quarantine or where it was refused
 */
export async function acceptedDocument(
  queries: Queries,
  { region }: Actor,
  organisation: string,
  document: string,
): Promise<void> {
  const found = await documentState(queries, { region, document });
  if (!found || found.organisation !== organisation) throw new Problem("not-found", "这个单位没有上传过这个文件");
  if (found.state !== "accepted") throw new Problem("not-now", "这个文件还没有通过检查，或者被拒绝");
}
