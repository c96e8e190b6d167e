import type { Book } from "../book.ts";
import { amountText } from "../file/entry.ts";
import type { BookIssue } from "../issue.ts";
import { TRANSFER_FUNDS } from "./elimination.ts";
import { resolvedEliminations } from "./resolve.ts";

function shapeIssues(book: Book): BookIssue[] {
  const known = new Set(book.units.map(({ name }) => name));
  return book.eliminations.flatMap(({ income, expenditure }, index) => {
    const path = `eliminations[${index}]`;
    const issues: BookIssue[] = [];
    for (const [side, { entity, amount }] of Object.entries({ income, expenditure })) {
      if (!known.has(entity))
        issues.push({ path: `${path}.${side}.entity`, message: `账本里没有名为“${entity}”的单位` });
      if (amount <= 0) issues.push({ path: `${path}.${side}.amount`, message: `${entity}：抵销的数应大于零` });
    }
    if (!(TRANSFER_FUNDS as readonly string[]).includes(income.concept.fund ?? ""))
      issues.push({
        path: `${path}.income.fund`,
        message: `${income.entity}：单位之间的收入只能是上级补助收入（superiorSubsidy）或附属单位上缴收入（affiliatedRemittance）`,
      });
    if (income.entity === expenditure.entity)
      issues.push({ path, message: `付款和收款都是${income.entity}：抵销的是单位之间的往来` });
    if (income.amount !== expenditure.amount)
      issues.push({
        path,
        message: `两边不等：${income.entity}收入 ${amountText(income.amount)}，${expenditure.entity}支出 ${amountText(expenditure.amount)}`,
      });
    return issues;
  });
}

/**
 * What is wrong with the eliminations of a book, each at its side: unknown units, sides that differ, more taken off than
 * stands there, facts that are not there or cannot be told apart.
 */
export function eliminationIssues(book: Book): BookIssue[] {
  const shape = shapeIssues(book);
  return shape.length > 0 ? shape : [...resolvedEliminations(book).issues];
}
