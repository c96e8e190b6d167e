import { sumFen } from "../amount/index.ts";
import type { Book } from "./book.ts";
import type { BookIssue } from "./issue.ts";
import { levelOf } from "./level.ts";

function factsOf(book: Book, codes: ReadonlySet<string>) {
  return book.facts.filter(({ view, concept }) => view === "projects" && codes.has(concept.project ?? ""));
}

/** The accounts in which a single withheld project is all that is missing beside what is shown. */
function revealingAccounts(book: Book, withheld: ReadonlySet<string>): string[] {
  const byAccount = new Map<string, Set<string>>();
  for (const { concept } of factsOf(book, withheld)) {
    const { functionCode, project } = concept;
    if (functionCode === undefined || project === undefined) continue;
    byAccount.set(functionCode, (byAccount.get(functionCode) ?? new Set()).add(project));
  }
  return [...byAccount].filter(([, projects]) => projects.size === 1).map(([code]) => code);
}

/**
 * Where subtraction would reveal what is withheld (涉密): a single withheld project is the project expenditure less the
 * projects that are shown, in all or within one account. Each with what can be done: coarsen 项 to 款 or 类, or show no
 * projects of that account. Empty when nothing is withheld, or nothing can be told apart (预算法 art. 14).
 */
export function withheldIssues(book: Book): BookIssue[] {
  const withheld = new Set(book.projects.filter((project) => project.withheld).map(({ code }) => code));
  if (withheld.size === 0) return [];
  const total = levelOf(book, { measure: "expenditure", nature: "project" });
  const hidden = sumFen(factsOf(book, withheld).map(({ amount }) => amount));
  if (total === null || hidden === 0) return [];
  const whole: BookIssue[] =
    withheld.size === 1
      ? [
          {
            path: "projects",
            message: "只有一个涉密项目：项目支出减去公开的各项目就是它的金额，请把项目表合并列示或征求保密部门意见",
          },
        ]
      : [];
  const accounts = revealingAccounts(book, withheld).map((code) => ({
    path: "projects",
    message: `科目 ${code} 里只有一个涉密项目：相减可得其金额，请把该科目由项汇总到款或类后公开`,
  }));
  return [...whole, ...accounts];
}
