import { ReadError, read } from "../../read/index.ts";
import { appendAudit, type Queries } from "../../store/index.ts";
import { filledSheets } from "../../workbook/index.ts";
import { Problem, type ProblemPlace } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";
import { holdTree, insertOrganisation } from "./organisation.ts";
import { type UnitRow, unitList } from "./unit-list.ts";

/** A workbook with the list of units, and the organisation that those without a superior one are put under. */
export interface ImportOrganisations {
  readonly under: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How many organisations were added and how many were there already and renamed. */
export interface Imported {
  readonly added: number;
  readonly renamed: number;
  readonly unchanged: number;
}

interface Known {
  readonly organisation: string;
  readonly name: string;
}

async function sheetsOf({ bytes, name }: ImportOrganisations) {
  try {
    return filledSheets(await read(bytes, name, { wholeSheets: true }));
  } catch (error) {
    throw error instanceof ReadError ? new Problem("unprocessable", error.message) : error;
  }
}

function refuse(places: readonly ProblemPlace[]): never {
  throw new Problem("unprocessable", `单位名单有 ${places.length} 处错误，没有导入`, { places });
}

async function knownByCode({ query }: Queries, region: string): Promise<Map<string, Known>> {
  const sql = "select organisation, name, code from organisation where region = $1 and code is not null";
  const rows = await query<Known & { code: string }>(sql, [region]);
  return new Map(rows.map(({ code, organisation, name }) => [code, { organisation, name }]));
}

/** The rows so that each comes after the one it stands under. */
function topDown(rows: readonly UnitRow[]): readonly UnitRow[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const ordered = new Set<UnitRow>();
  const place = (row: UnitRow) => {
    const above = row.above === null ? undefined : byCode.get(row.above);
    if (above && !ordered.has(above)) place(above);
    ordered.add(row);
  };
  for (const row of rows) place(row);
  return [...ordered];
}

/**
 * Takes a list of units from Excel: all of it, or nothing and every place that is wrong. Units are known by their code; those
 * that are there already get the name of the list and stay where they stand.
 * @throws Problem unprocessable with sheet and cell of each error; not-found, denied
 */
export async function importOrganisations(
  { store, now }: Service,
  actor: Actor,
  input: ImportOrganisations,
): Promise<Imported> {
  const { region, person } = actor;
  await demand(store.database, actor, "organisation.write", input.under);
  const list = unitList(await sheetsOf(input));
  if ("places" in list) refuse(list.places);
  const rows = topDown(list.rows);
  return store.database.transaction(async (queries) => {
    await holdTree(queries, region);
    const known = await knownByCode(queries, region);
    const listed = new Set(rows.map(({ code }) => code));
    const lost = rows.filter(({ above }) => above !== null && !listed.has(above) && !known.has(above));
    if (lost.length > 0)
      refuse(lost.map(({ above, abovePlace }) => ({ path: abovePlace, message: `没有代码为 ${above} 的上级单位` })));
    const counts = { added: 0, renamed: 0, unchanged: 0 };
    for (const { code, name, kind, above } of rows) {
      const there = known.get(code);
      const parent = (above === null ? undefined : known.get(above)?.organisation) ?? input.under;
      await demand(queries, actor, "organisation.write", there?.organisation ?? parent);
      if (!there) {
        known.set(code, {
          organisation: await insertOrganisation(queries, region, { parent, kind, name, code }),
          name,
        });
        counts.added += 1;
      } else if (there.name !== name) {
        await queries.query(
          "update organisation set name = $3, revision = revision + 1 where region = $1 and organisation = $2",
          [region, there.organisation, name],
        );
        counts.renamed += 1;
      } else counts.unchanged += 1;
    }
    const target = `organisation/${input.under}`;
    await appendAudit(queries, { region, person, action: "organisation.import", target, detail: counts, at: now() });
    return counts;
  });
}
