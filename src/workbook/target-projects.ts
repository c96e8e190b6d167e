import { type Book, PROJECT_TEXTS, type Project } from "../book/index.ts";
import type { Contents } from "./contents.ts";
import { type Entry, lineEntries, performanceEntry, projectEntry } from "./entries.ts";
import { mergedList, type Places } from "./merge-lists.ts";
import { type CellProblem, cellOf, type ReadRow } from "./read-rows.ts";

function rowsOf({ rows }: Contents, sheet: string): readonly ReadRow[] {
  return rows.get(sheet) ?? [];
}

/** Rows that name a project which neither the workbook nor the book has. */
function strangers(contents: Contents, known: ReadonlySet<string>): CellProblem[] {
  return ["projectLines", "goals", "indicators"].flatMap((sheet) =>
    rowsOf(contents, sheet).flatMap(({ row, place }) => {
      const code = row["project"];
      if (typeof code !== "string" || known.has(code)) return [];
      return [{ sheet: place.sheet, cell: cellOf(place, "project"), message: `没有代码为 ${code} 的项目` }];
    }),
  );
}

/** A project with the lines and targets of its rows; sheets that are missing, or silent on it, leave what the book has. */
function assembled(contents: Contents, base: Entry<Project>, before: Project | undefined): Entry<Project> {
  const { code } = base.value;
  const own = (sheet: string) =>
    rowsOf(contents, sheet).filter(({ row, faulty }) => row["project"] === code && !faulty);
  const silent = (sheet: string, rows: readonly unknown[]) =>
    !contents.rows.has(sheet) || (contents.mode === "add" && rows.length === 0);
  const [lines, goals, indicators] = [own("projectLines"), own("goals"), own("indicators")];
  const { breakdown, purchases } = lineEntries(lines);
  const performance = performanceEntry({ goals, indicators }, before?.performance);
  const keepsLines = silent("projectLines", lines);
  const keepsTargets = silent("goals", goals) && silent("indicators", indicators);
  const { breakdown: _b, purchases: _p, performance: _t, ...plain } = base.value;
  const value: Project = {
    ...plain,
    ...(keepsLines
      ? {
          ...(before?.breakdown && { breakdown: before.breakdown }),
          ...(before?.purchases && { purchases: before.purchases }),
        }
      : {
          ...(breakdown.length > 0 && { breakdown: breakdown.map((each) => each.value) }),
          ...(purchases.length > 0 && { purchases: purchases.map((each) => each.value) }),
        }),
    ...(keepsTargets
      ? before?.performance && { performance: before.performance }
      : performance && { performance: performance.value }),
  };
  const inner = (list: string, entries: readonly Entry<unknown>[]) =>
    entries.flatMap(({ places }, index) => places.map(({ place }) => ({ path: `${list}[${index}]`, place })));
  return {
    value,
    places: [
      ...base.places,
      ...inner("breakdown", breakdown),
      ...inner("purchases", purchases),
      ...(performance?.places ?? []).map(({ path, place }) => ({ path: `performance.${path}`, place })),
    ],
  };
}

/** The projects of the book as they are to become, and what is wrong with rows that belong to none. */
export function targetProjects(
  start: Book,
  contents: Contents,
  places: Places,
): { readonly projects: readonly Project[]; readonly problems: readonly CellProblem[] } {
  const before = new Map(start.projects.map((project) => [project.code, project] as const));
  const stated = rowsOf(contents, "projects")
    .filter(({ row }) => row["code"] !== undefined)
    .map((read) => projectEntry(read, PROJECT_TEXTS));
  const merged = stated.map((entry): Entry<Project> => {
    const old = before.get(entry.value.code);
    return contents.mode === "add" ? { ...entry, value: { ...old, ...entry.value } } : entry;
  });
  const codes = new Set(merged.map(({ value }) => value.code));
  const mode = contents.rows.has("projects") ? contents.mode : "add";
  const rest: Entry<Project>[] =
    mode === "whole"
      ? []
      : start.projects.filter(({ code }) => !codes.has(code)).map((value) => ({ value, places: [] }));
  const entries = [...rest, ...merged].map((entry) => assembled(contents, entry, before.get(entry.value.code)));
  const known = new Set(entries.map(({ value }) => value.code));
  const projects = mergedList("projects", [], entries, { mode: "whole", keyOf: ({ code }) => code, places });
  return { projects, problems: strangers(contents, known) };
}
