import type { Book } from "./book.ts";
import type { BookIssue } from "./issue.ts";
import type { Performance } from "./performance.ts";
import { PROJECT_TEXTS, type Project } from "./project.ts";
import { proseProblem } from "./prose.ts";

/** A piece of prose with the path of its field. */
type Placed = readonly [path: string, text: string | undefined];

function list(name: string, texts: readonly string[]): Placed[] {
  return texts.map((text, index) => [`${name}[${index}]`, text]);
}

/** Goals and tasks; the targets of indicators are values, not prose. */
function ofPerformance(path: string, performance: Performance | undefined): Placed[] {
  return [
    ...(performance?.goals ?? []).map(({ text }, index): Placed => [`${path}.goals[${index}].text`, text]),
    ...(performance?.tasks ?? []).map(({ content }, index): Placed => [`${path}.tasks[${index}].content`, content]),
  ];
}

/** Calculations (9人×2080元×12月) are factors, not prose. */
function ofProject(project: Project, index: number): Placed[] {
  const path = `projects[${index}]`;
  return [
    ...PROJECT_TEXTS.map((name): Placed => [`${path}.${name}`, project[name]]),
    ...ofPerformance(`${path}.performance`, project.performance),
  ];
}

/** Every prose of a book that spells out an amount, or holds a slot that is no concept. */
export function proseIssues(book: Book): BookIssue[] {
  const proses: Placed[] = [
    ...list("duties", book.duties),
    ...list("tasks", book.tasks),
    ...list("offices", book.offices),
    ...ofPerformance("performance", book.performance),
    ...book.projects.flatMap(ofProject),
    ...book.glossary.map(({ text }, index): Placed => [`glossary[${index}].text`, text]),
    ...book.texts.map(({ text }, index): Placed => [`texts[${index}].text`, text]),
    ...book.overrides.map(({ text }, index): Placed => [`overrides[${index}].text`, text]),
    ...book.reasons.map(({ text }, index): Placed => [`reasons[${index}].text`, text]),
    ...list("notPublished", book.notPublished),
  ];
  return proses.flatMap(([path, text]) => {
    const message = text === undefined ? null : proseProblem(text);
    return message === null ? [] : [{ path, message }];
  });
}
