import type { Queries } from "../../store/index.ts";
import { Problem } from "../problem.ts";
import { type Actor, isPermitted } from "./actor.ts";
import type { Permission } from "./permissions.ts";

/**
 * Goes on only where somebody may do something in the bureau, and thereby in the whole region: for what concerns no single
 * organisation.
 * @throws Problem denied
 */
export async function demandInRegion(queries: Queries, actor: Actor, permission: Permission): Promise<void> {
  const bureaus = await queries.query<{ organisation: string }>(
    "select organisation from organisation where region = $1 and kind = 'bureau' and parent is null",
    [actor.region],
  );
  for (const { organisation } of bureaus) if (await isPermitted(queries, actor, permission, organisation)) return;
  throw new Problem("denied", "您的角色不能做这项操作");
}
