import { absFen, describeAmount, type Fen, intervalOf, printAmount, subtractFen, sumFen } from "../amount/index.ts";
import type { Concept } from "../concept/index.ts";
import type { Book } from "./book.ts";
import type { BookIssue } from "./issue.ts";
import { factsUnder, levelOf } from "./level.ts";
import { membersOf } from "./members.ts";
import { accountNameOf } from "./names.ts";
import { askedConcept } from "./placement.ts";
import { answerOf } from "./statement.ts";
import { type View, viewDeclaration } from "./view.ts";

function say(value: Fen): string {
  return `${printAmount(value, { unit: "tenThousandYuan", decimals: 6, trimZeros: true })}万元`;
}

function sumIn(book: Book, view: View, asked: Concept): Fen | null {
  const answer = answerOf(book, view, askedConcept(book, asked));
  return answer.length > 0 ? sumFen(answer.map(({ fact }) => fact.amount)) : null;
}

interface Pair {
  readonly label: string;
  readonly concept: Concept;
  readonly views: readonly [View, View];
}

const GENERAL: Concept = { measure: "expenditure", fund: "generalPublicBudget" };
const BY_NATURE: readonly [View, View] = ["expenditureByFunction", "basicExpenditureByEconomicUse"];
const PAIRS: readonly Pair[] = [
  { label: "一般公共预算基本支出", concept: { ...GENERAL, nature: "basic" }, views: BY_NATURE },
  { label: "一般公共预算人员经费", concept: { ...GENERAL, nature: "personnel" }, views: BY_NATURE },
  { label: "一般公共预算公用经费", concept: { ...GENERAL, nature: "running" }, views: BY_NATURE },
  {
    label: "项目支出",
    concept: { measure: "expenditure", nature: "project" },
    views: ["expenditureByFunction", "projects"],
  },
];

function pairsByFunction(book: Book): Pair[] {
  const concept: Concept = { measure: "expenditure", nature: "project" };
  return membersOf(book, concept, "functionCode", [3]).map((functionCode) => ({
    label: `${functionCode} ${accountNameOf(book, "functionCode", functionCode) ?? ""}的项目支出`,
    concept: { ...concept, functionCode },
    views: ["expenditureByFunction", "projects"] as const,
  }));
}

function pairIssues(book: Book, { label, concept, views }: Pair, whose: Concept, name: string): BookIssue[] {
  const [left, right] = views.map((view) => sumIn(book, view, { ...concept, ...whose }));
  if (left === null || left === undefined || right === null || right === undefined || left === right) return [];
  const [first, second] = views.map((view) => viewDeclaration(view).name);
  const message = `${name}的${label}：“${first}”为 ${say(left)}，“${second}”为 ${say(right)}，相差 ${say(absFen(subtractFen(left, right)))}`;
  return [{ path: "facts", message }];
}

function balanceIssues(book: Book): BookIssue[] {
  return (["*", "generalPublicBudget", "governmentFund", "stateCapital"] as const).flatMap((fund) => {
    const income = levelOf(book, { measure: "incomeTotal", fund });
    const expenditure = levelOf(book, { measure: "expenditureTotal", fund });
    if (income === null || expenditure === null || income === expenditure) return [];
    const name = {
      "*": "",
      generalPublicBudget: "一般公共预算",
      governmentFund: "政府性基金预算",
      stateCapital: "国有资本经营预算",
    };
    return [{ path: "facts", message: `${name[fund]}收入总计 ${say(income)} 与支出总计 ${say(expenditure)} 不等` }];
  });
}

const ECONOMIC_CODES_OF_ITEMS = {
  officialOverseasTravel: "d:30212",
  officialHospitality: "d:30217",
  officialVehicleOperation: "d:30231",
} as const;

function threePublicIssues(book: Book): BookIssue[] {
  return Object.entries(ECONOMIC_CODES_OF_ITEMS).flatMap(([item, economicCode]) => {
    const whole = levelOf(book, { measure: "threePublicExpenses", fund: "generalPublicBudget", item });
    const basic = levelOf(book, { ...GENERAL, nature: "basic", economicCode });
    if (whole === null || basic === null || basic <= whole) return [];
    const name = accountNameOf(book, "economicCode", economicCode) ?? economicCode;
    return [{ path: "facts", message: `基本支出里的${name} ${say(basic)} 多于“三公”经费里的 ${say(whole)}` }];
  });
}

function printedCellIssues(book: Book): BookIssue[] {
  return book.printedCells.flatMap(({ concept, printed }, index) => {
    const level = levelOf(book, concept);
    if (level === null) return [{ path: `printedCells[${index}]`, message: "账本里没有与这个批复印数相应的数" }];
    const half = absFen(subtractFen(intervalOf(printed).lo, printed.fen));
    const tail = sumFen(Array.from({ length: factsUnder(book, askedConcept(book, concept)).length + 1 }, () => half));
    if (absFen(subtractFen(level, printed.fen)) <= tail) return [];
    return [
      {
        path: `printedCells[${index}]`,
        message: `批复印数 ${describeAmount(printed)} 与各数之和 ${say(level)} 相差超出尾差`,
      },
    ];
  });
}

/**
 * Where the views of a book contradict each other, for the body and, where it has several, each of its units: basic expenditure by function and
 * by economic use, projects, income and expenditure, 三公, printed totals. Warnings: nothing is forced to agree.
 */
export function reconcile(book: Book): BookIssue[] {
  const entities = [book.body.name, ...(book.units.length > 1 ? book.units.map(({ name }) => name) : [])];
  const pairs = [...PAIRS, ...pairsByFunction(book)];
  return [
    ...entities.flatMap((entity) => pairs.flatMap((pair) => pairIssues(book, pair, { entity }, entity))),
    ...balanceIssues(book),
    ...threePublicIssues(book),
    ...printedCellIssues(book),
  ];
}
