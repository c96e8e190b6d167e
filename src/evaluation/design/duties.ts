import { type Book, PROJECT_TEXTS } from "../../book/index.ts";
import { knownShare, LIBRARY_AREAS } from "../../perform/index.ts";
import { type DesignIssue, GOALS } from "./issue.ts";
import type { TargetSet } from "./target-set.ts";

/** Everything that says what the body and its projects do; the indicators themselves do not. */
function ownWords(book: Book): string {
  const { body, duties, tasks, offices, units, projects, performance } = book;
  const goals = [performance, ...projects.map((project) => project.performance)].flatMap((each) => [
    ...(each?.goals ?? []).map(({ text }) => text),
    ...(each?.tasks ?? []).map(({ name, content }) => `${name}${content}`),
  ]);
  const ofProjects = projects.flatMap((project) => [
    project.name,
    ...PROJECT_TEXTS.map((name) => project[name] ?? ""),
    ...(project.breakdown ?? []).map(({ name, calculation = "" }) => `${name}${calculation}`),
  ]);
  return [body.name, ...units.map(({ name }) => name), ...duties, ...tasks, ...offices, ...goals, ...ofProjects].join(
    "\n",
  );
}

/** The functions of government that the body spends on, by code; empty where the book does not say. */
function ownCodes({ facts }: Book): string[] {
  return facts.flatMap(({ concept: { functionCode } }) => (functionCode && functionCode !== "*" ? [functionCode] : []));
}

/** The general services of government (201): any office may do a little of them. */
const GENERAL_SERVICES = "201";

/**
 * Indicators of a function of government that the body has no money for and nowhere speaks of, and of whose words no other
 * stands in the book. Nothing is said of a body whose duties are not written down.
 */
export function dutyIssues(book: Book, sets: readonly TargetSet[]): DesignIssue[] {
  const codes = ownCodes(book);
  if (book.duties.length === 0 || codes.length === 0) return [];
  const words = ownWords(book);
  const foreign = LIBRARY_AREAS.filter(
    (area) =>
      area.codes.length > 0 &&
      !area.codes.some(
        (prefix) => prefix.startsWith(GENERAL_SERVICES) || codes.some((code) => code.startsWith(prefix)),
      ) &&
      !area.words.test(words),
  );
  return sets.flatMap(({ annual, label }) =>
    annual.flatMap(({ title, path }): DesignIssue[] => {
      const area = foreign.find((each) => each.words.test(title));
      if (!area || (knownShare(title, words) ?? 1) > 0) return [];
      const message = `${label}的“${title}”像是“${area.name}”的指标，本部门的职责、项目和支出科目都没有提到`;
      return [{ path: `${path}.name`, message, severity: "info", basis: GOALS }];
    }),
  );
}
