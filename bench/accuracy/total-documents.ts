import type { DocumentFigures } from "./measure-document.ts";

/** The figures of several documents added up, under the name `file`. */
export function totalDocuments(documents: readonly DocumentFigures[], file: string): DocumentFigures {
  const sum = (of: (document: DocumentFigures) => number) => documents.reduce((all, document) => all + of(document), 0);
  return {
    file,
    pages: sum(({ pages }) => pages),
    tables: sum(({ tables }) => tables),
    sums: sum(({ sums }) => sums),
    sumsHeld: sum(({ sumsHeld }) => sumsHeld),
    broken: documents.flatMap(({ broken }) => broken),
    reported: documents.flatMap(({ reported }) => reported),
    problems: {
      error: sum(({ problems }) => problems.error),
      warning: sum(({ problems }) => problems.warning),
      info: sum(({ problems }) => problems.info),
    },
    readMilliseconds: sum(({ readMilliseconds }) => readMilliseconds),
    checkMilliseconds: sum(({ checkMilliseconds }) => checkMilliseconds),
  };
}
