import { absFen, fenPerUnit, subtractFen } from "../amount/index.ts";
import type { Book } from "./book.ts";
import { eliminationIssues } from "./elimination/validate.ts";
import type { Fact } from "./fact.ts";
import type { BookIssue } from "./issue.ts";
import { redundancyIssues } from "./redundancy.ts";
import { factIssues } from "./validate-fact.ts";
import { projectIssues } from "./validate-projects.ts";
import { proseIssues } from "./validate-prose.ts";

function printedIssue({ amount, printed }: Fact, path: string): BookIssue[] {
  if (printed === undefined) return [];
  const difference = absFen(subtractFen(printed.fen, amount));
  const tooFar = BigInt(difference) * 10n ** BigInt(printed.decimals) > BigInt(fenPerUnit(printed.unit));
  return tooFar ? [{ path: `${path}.printed`, message: "批复表印数与金额相差超过末位一个单位" }] : [];
}

function repeated(values: readonly string[], path: (index: number) => string, what: string): BookIssue[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [{ path: path(index), message: `${what}重复：${value}` }] : [],
  );
}

function partialIssues({ partial, parts }: Book): BookIssue[] {
  if (partial && parts.length === 0)
    return [{ path: "parts", message: "账本不完整（partial）时，要列明可以编制的部分" }];
  if (!partial && parts.length > 0) return [{ path: "parts", message: "只有不完整的账本（partial）才列明部分" }];
  return [];
}

/**
 * What makes a book unusable: facts outside their view, values that do not exist, stated totals, amounts in prose,
 * duplicates. Empty for a sound book. Views that contradict each other are reported by `reconcile`.
 */
export function validateBook(book: Book): BookIssue[] {
  return [
    ...partialIssues(book),
    ...repeated(
      [book.body.name, ...book.units.map(({ name }) => name)],
      (index) => `units[${index - 1}].name`,
      "单位名称",
    ),
    ...repeated(
      book.projects.map(({ code }) => code),
      (index) => `projects[${index}].code`,
      "项目代码",
    ),
    ...repeated(
      book.texts.map(({ key }) => key),
      (index) => `texts[${index}].key`,
      "文字",
    ),
    ...book.facts.flatMap((fact, index) => [
      ...factIssues(book, fact, `facts[${index}]`),
      ...printedIssue(fact, `facts[${index}]`),
    ]),
    ...eliminationIssues(book),
    ...redundancyIssues(book),
    ...projectIssues(book),
    ...proseIssues(book),
  ];
}
