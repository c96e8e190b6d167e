import type { Book, Project } from "../book/index.ts";
import type { BookList, Countable } from "../format/index.ts";
import type { Scene } from "./scene.ts";

/** The projects that a publication names: those that are not withheld (涉密). */
export function shownProjects({ projects }: Book): readonly Project[] {
  return projects.filter(({ withheld }) => !withheld);
}

/** The entries of a list of the book as a format prints them. */
export function listEntries({ duties, tasks, offices, units }: Book, of: BookList): readonly string[] {
  switch (of) {
    case "duties":
      return duties;
    case "tasks":
      return tasks;
    case "offices":
      return offices;
    case "units":
      return units.map(({ name }) => name);
    case "subordinates":
      return units.filter(({ scope }) => scope === "unit").map(({ name }) => name);
  }
}

/** How many of something a book, or the project of a scene, has; a body without listed units is one unit itself. */
export function numberOf({ book, project }: Pick<Scene, "book" | "project">, of: Countable): number {
  const bodies = book.units.length > 0 ? book.units : [book.body];
  switch (of) {
    case "units":
      return bodies.length;
    case "institutions":
      return bodies.filter(({ unitKind }) => unitKind === "institution").length;
    case "administrativeUnits":
      return bodies.filter(({ unitKind }) => unitKind !== undefined && unitKind !== "institution").length;
    case "projects":
      return shownProjects(book).length;
    case "overallTargets":
      return book.performance ? 1 : 0;
    case "indicators":
      return (project ? project.performance : book.performance)?.indicators.length ?? 0;
    default:
      return listEntries(book, of).length;
  }
}
