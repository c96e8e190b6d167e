import type { Book } from "../book.ts";
import type { Restatement } from "./restated.ts";
import type { UnitBook } from "./set.ts";

function repeated(values: readonly string[]): ReadonlySet<string> {
  return new Set(values.filter((value, index) => values.indexOf(value) < index));
}

/** The projects that the department shows under their names; a withheld one (涉密) must not be betrayed by its namesake. */
function shownNames({ projects }: Book): readonly string[] {
  return [...new Set(projects.filter(({ withheld }) => !withheld).map(({ name }) => name))];
}

/**
 * How each unit's coordinates read in the department's book. Codes and names of projects that several units use are told
 * apart by the unit's code and name; the others stay as they are.
 */
export function restatementsOf(units: readonly UnitBook[]): readonly Restatement[] {
  const codes = repeated(units.flatMap(({ book }) => book.projects.map(({ code }) => code)));
  const names = repeated(units.flatMap(({ book }) => shownNames(book)));
  return units.map(({ book: { body, projects } }) => ({
    entity: body.name,
    codes: new Map(
      projects.flatMap(({ code }) => (codes.has(code) ? [[code, `${body.code ?? body.name}-${code}`] as const] : [])),
    ),
    names: new Map(
      projects.flatMap(({ name, withheld }) =>
        !withheld && names.has(name) ? [[name, `${name}（${body.name}）`] as const] : [],
      ),
    ),
  }));
}
