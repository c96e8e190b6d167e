import type { Queries } from "../database.ts";

/** A table with the columns of its key, in whose order its rows are kept. */
export interface Table {
  readonly name: string;
  readonly key: readonly string[];
}

interface Row {
  readonly name: string;
  readonly key: readonly string[];
  readonly refersTo: readonly string[];
}

const TABLES = `
select c.relname as name,
  array(select a.attname::text from unnest(i.indkey) with ordinality k(attnum, place)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum order by k.place) as key,
  array(select distinct f.relname::text from pg_constraint r join pg_class f on f.oid = r.confrelid
    where r.conrelid = c.oid and r.contype = 'f' and r.confrelid <> c.oid) as "refersTo"
from pg_class c
join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
left join pg_index i on i.indrelid = c.oid and i.indisprimary
where c.relkind = 'r' and c.relname <> 'migration'
order by c.relname`;

/** The tables of the schema, each after those it refers to. Migrations are not among them: restoring runs them. */
export async function tablesOf({ query }: Queries): Promise<Table[]> {
  const rows = await query<Row>(TABLES);
  const ordered: Row[] = [];
  while (ordered.length < rows.length) {
    const done = new Set(ordered.map(({ name }) => name));
    const next = rows.filter(({ name, refersTo }) => !done.has(name) && refersTo.every((other) => done.has(other)));
    if (next.length === 0) throw new RangeError("tables refer to each other in a circle");
    ordered.push(...next);
  }
  return ordered.map(({ name, key }) => ({ name, key }));
}

/** A name as SQL quotes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
