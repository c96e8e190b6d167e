import type { AccountRow } from "../../src/account/row.ts";
import { historiesOf } from "./changes.ts";
import { parseCsv } from "./csv.ts";
import { gradeOf } from "./notes.ts";
import { type CodeRecord, rowsOf } from "./rows.ts";
import { LIST_SOURCES, type ListSource } from "./sources.ts";

/** Gives the text of a file of the classification folder. */
export type ReadSource = (file: string) => string;

/** The records of one list as its file has them, codes without the file's prefix. */
export function recordsOf({ file, codes, prefix = "" }: ListSource, read: ReadSource): CodeRecord[] {
  const records = parseCsv(read(file)) as unknown as CodeRecord[];
  const own = records.filter(({ code }) => codes === undefined || codes.test(code));
  const bare = (code: string) => (code.startsWith(prefix) ? code.slice(prefix.length) : code);
  return own.map((record) => ({ ...record, code: bare(record.code), parent: bare(record.parent) }));
}

function literal(row: AccountRow | readonly string[]): string {
  return JSON.stringify(row).replace(/"(\w+)":/g, "$1:");
}

function moduleText(title: string, declaration: string, type: string, from: string, rows: readonly string[]): string {
  return [
    `import type { ${type} } from "${from}";`,
    "",
    `/** ${title}。Written by scripts/account-data.ts; do not edit by hand. */`,
    `export const ${declaration}: readonly ${type}[] = [`,
    ...rows.map((row) => `  ${row},`),
    "];",
    "",
  ].join("\n");
}

function listModule(source: ListSource, read: ReadSource): string {
  const histories = historiesOf(source.changes === undefined ? [] : parseCsv(read(source.changes)));
  const rows = rowsOf(source.list, recordsOf(source, read), histories, source.funds);
  return moduleText(source.title, source.constant, "AccountRow", "../row.ts", rows.map(literal));
}

const UNIT_KINDS: Readonly<Record<string, string>> = {
  admin: "administrative",
  institution: "institution",
  any: "any",
};

function mappingModule(read: ReadSource): string {
  const rows = parseCsv(read("econ_mapping_dep_to_gov_2024.csv")).map(({ note = "" }) => {
    const [, department = "", government = "", kind = ""] = /dep=(\d+); gov=(\d+); unitKind=(\w+)/.exec(note) ?? [];
    return literal([department, government, UNIT_KINDS[kind] ?? kind, gradeOf(note)]);
  });
  return moduleText("部门预算与政府预算支出经济分类对应关系", "ECONOMIC_MAPPING", "MappingRow", "../mapping.ts", rows);
}

/** All data modules by file name. */
export function dataModules(read: ReadSource): Map<string, string> {
  const modules = new Map(LIST_SOURCES.map((source) => [`${source.list.toLowerCase()}.ts`, listModule(source, read)]));
  return modules.set("economicmapping.ts", mappingModule(read));
}
