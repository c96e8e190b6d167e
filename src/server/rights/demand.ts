import type { Queries } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import { type Actor, isPermitted } from "./actor.ts";
import type { Permission } from "./permissions.ts";

/**
 * Goes on only where somebody may do something in an organisation. One that they may not even see is told as not found: whether
 * it exists is none of their business.
 *
 * @throws Problem denied, or not-found
 */
export async function demand(
  queries: Queries,
  actor: Actor,
  permission: Permission,
  organisation: string,
): Promise<void> {
  if (await isPermitted(queries, actor, permission, organisation)) return;
  const seen = await isPermitted(queries, actor, "organisation.read", organisation);
  throw seen
    ? new Problem("denied", "您的角色不能做这项操作")
    : new Problem("not-found", "没有找到，或者不在您的管理范围内");
}
