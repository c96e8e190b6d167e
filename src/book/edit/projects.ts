import type { Book } from "../book.ts";
import { restoringFacts } from "./facts.ts";
import { inserted, removed, replaced } from "./list.ts";
import {
  type AddProject,
  type Applied,
  type Operation,
  OperationError,
  type RemoveProject,
  type SetProject,
} from "./operation.ts";

function indexOf(book: Book, code: string): number {
  const index = book.projects.findIndex((project) => project.code === code);
  if (index < 0) throw new OperationError(`账本里没有代码为 ${code} 的项目`);
  return index;
}

/** Facts that named the project before it was known stay when the addition is taken back. */
export function addProject(book: Book, { project, at }: AddProject): Applied {
  const { code } = project;
  if (book.projects.some((other) => other.code === code)) throw new OperationError(`项目代码重复：${code}`);
  const removal: Operation = { type: "removeProject", code };
  const facts = restoringFacts(book, "project", code);
  return {
    book: { ...book, projects: inserted(book.projects, project, at) },
    inverse: facts.length === 0 ? removal : { type: "batch", operations: [removal, ...facts] },
  };
}

export function setProject(book: Book, { project }: SetProject): Applied {
  const index = indexOf(book, project.code);
  const before = book.projects[index] ?? project;
  return {
    book: { ...book, projects: replaced(book.projects, index, project) },
    inverse: { type: "setProject", project: before },
  };
}

/** Takes the project's facts out as well; the inverse puts each back where it stood. */
export function removeProject(book: Book, { code }: RemoveProject): Applied {
  const at = indexOf(book, code);
  const projects: Operation[] = book.projects.slice(at, at + 1).map((project) => ({ type: "addProject", project, at }));
  return {
    book: {
      ...book,
      projects: removed(book.projects, at),
      facts: book.facts.filter((fact) => fact.concept.project !== code),
    },
    inverse: { type: "batch", operations: [...projects, ...restoringFacts(book, "project", code)] },
  };
}
