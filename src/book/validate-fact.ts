import { ALL, type Dimension, invalidity } from "../concept/index.ts";
import type { Book } from "./book.ts";
import { ELIMINATIONS } from "./elimination/elimination.ts";
import { FACT_DIMENSIONS, type Fact } from "./fact.ts";
import { ancestry } from "./grain.ts";
import type { BookIssue } from "./issue.ts";
import { accountNameOf } from "./names.ts";
import { DEFAULT_STAGE, placedConcept, scopeOf } from "./placement.ts";
import { valueLiesUnder } from "./position.ts";
import { viewDeclaration } from "./view.ts";

const ALWAYS_ALLOWED: readonly Dimension[] = ["year", "stage", "entity", "scope", "unitKind"];

function valueProblem(fact: Fact, dimension: Dimension, value: string): string | null {
  const { covers, dimensions, name } = viewDeclaration(fact.view);
  if (!ALWAYS_ALLOWED.includes(dimension) && !dimensions.includes(dimension)) return `“${name}”里不能写这个口径`;
  const invalid = invalidity(dimension, value);
  if (invalid) return invalid;
  if (value === ALL) return fact.view === "comparatives" ? null : "“*”（合计）只能用于对比数：账本不存可以加出来的数";
  const covered = covers[dimension];
  if (covered !== undefined && !valueLiesUnder(dimension, value, covered)) return `${value} 不属于“${name}”`;
  return null;
}

function nameProblem(book: Book, fact: Fact, dimension: Dimension, value: string): string | null {
  if (value === ALL) return null;
  if (dimension === "project") {
    return book.projects.some(({ code }) => code === value) ? null : `projects 里没有代码为 ${value} 的项目`;
  }
  if (dimension === "entity")
    return value === ELIMINATIONS || scopeOf(book, value) === undefined ? `账本里没有名为“${value}”的单位` : null;
  if (dimension === "scope") {
    const entity = placedConcept(book, fact).entity;
    const own = entity === undefined ? undefined : scopeOf(book, entity);
    const fits = value === own || (entity === book.body.name && fact.view === "comparatives");
    return fits ? null : `“${entity}”的口径是 ${own}，不是 ${value}`;
  }
  if (dimension === "functionCode" || dimension === "economicCode") {
    const nameless = ancestry(dimension, value).find((code) => accountNameOf(book, dimension, code) === null);
    return nameless === undefined ? null : `科目表里没有 ${nameless}，请在 accountNames 里写明名称`;
  }
  return null;
}

function comparativeProblem(book: Book, fact: Fact): string | null {
  if (fact.view !== "comparatives") return null;
  const placed = placedConcept(book, fact);
  const own = placed.year === String(book.year) && placed.stage === DEFAULT_STAGE;
  return own ? "本年批复数不是对比数，请写入相应的表" : null;
}

/** What is wrong with one fact, as issues at its own fields; `path` is where the fact stands (`facts[3]`). */
export function factIssues(book: Book, fact: Fact, path: string): BookIssue[] {
  const issues: BookIssue[] = [];
  for (const dimension of FACT_DIMENSIONS) {
    const value = fact.concept[dimension];
    if (value === undefined) {
      if (!(viewDeclaration(fact.view).required as readonly Dimension[]).includes(dimension)) continue;
      issues.push({
        path: `${path}.${dimension}`,
        message: `“${viewDeclaration(fact.view).name}”的每个数都要写明这个口径`,
      });
      continue;
    }
    const message = valueProblem(fact, dimension, value) ?? nameProblem(book, fact, dimension, value);
    if (message) issues.push({ path: `${path}.${dimension}`, message });
  }
  const comparative = comparativeProblem(book, fact);
  if (comparative) issues.push({ path: `${path}.year`, message: comparative });
  return issues;
}
