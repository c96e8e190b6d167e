import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeWith } from "../../testing/describe-with.ts";
import { projectPath } from "../../testing/needs.ts";
import { printDecimal } from "../amount/index.ts";
import { parseBookText } from "../book/index.ts";
import { check } from "../check/index.ts";
import type { Disclosure } from "../disclosure/index.ts";
import { scoringParametersFor } from "../perform/index.ts";
import { read } from "../read/index.ts";
import { selfEvaluationForms, selfEvaluationOwner, understand } from "../understand/index.ts";
import { writeDocx, writeHtml, writeMarkdown, writePdf, writeXlsx } from "../write/index.ts";
import { departmentRatios, monitoring, monitoringReport, selfEvaluationReport, selfEvaluations } from "./index.ts";

const book = parseBookText(readFileSync(projectPath("examples", "hejing-2024", "book.json"), "utf8"));
const parameters = scoringParametersFor(book.body.region?.code, book.year);

describe("a year of an example department", () => {
  it.each([
    [4, ["red", "red", "green"]],
    [7, ["yellow", "yellow", "green"]],
    [10, ["green", "green", "green"]],
  ] as const)("monitoring at the end of month %i: every lag is explained and mended", (month, lights) => {
    const monitored = monitoring(book, month);
    expect(monitored.map(({ light }) => light)).toEqual(lights);
    expect(monitored.flatMap(({ gaps }) => gaps)).toEqual([]);
  });

  it("self-evaluation scores the department and both projects", () => {
    const evaluations = selfEvaluations(book, parameters);
    expect(evaluations.map(({ total }) => [total.total && printDecimal(total.total), total.grade])).toEqual([
      ["98.92", "优"],
      ["99.05", "优"],
      ["98.25", "优"],
    ]);
    expect(evaluations.flatMap(({ total, gaps }) => [...total.problems, ...gaps])).toEqual([]);
  });

  it("what the cost indicators came to is what was paid for the projects", () => {
    for (const { indicators, money } of selfEvaluations(book, parameters).slice(1)) {
      const costs = indicators.filter(({ indicator }) => indicator.level1 === "成本指标");
      const spent = costs.reduce(
        (sum, { result }) => sum + Math.round(Number.parseFloat(result?.actual ?? "") * 100),
        0,
      );
      expect(spent * 10_000).toBe(money?.paid);
    }
  });

  it("every ratio of the department is known", () => {
    expect(departmentRatios(book).map(({ result }) => result.status)).toEqual(Array(9).fill("known"));
  });
});

/** What our own rules say of a file. */
async function problemsIn(content: Uint8Array | string, name: string): Promise<readonly string[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return check(understand(await read(bytes, name))).problems.map(({ message }) => message);
}

const REPORTS: readonly (readonly [string, Disclosure])[] = [
  ["self-evaluation", selfEvaluationReport(book, parameters)],
  ["monitoring", monitoringReport(book, 7)],
];

describe.each(REPORTS)("the %s report checks clean", (name, report) => {
  it("as Word", async () => expect(await problemsIn(await writeDocx(report), `${name}.docx`)).toEqual([]));
  it("as a web page", async () => expect(await problemsIn(writeHtml(report), `${name}.html`)).toEqual([]));
  it("as Excel", async () => expect(await problemsIn(await writeXlsx(report), `${name}.xlsx`)).toEqual([]));
  it("as text", async () => expect(await problemsIn(writeMarkdown(report), `${name}.md`)).toEqual([]));
});

describeWith(["fonts"], "as PDF", () => {
  it.each(REPORTS)("the %s report checks clean", async (name, report) => {
    expect(await problemsIn(await writePdf(report), `${name}.pdf`)).toEqual([]);
  });
});

/** The plain view of a text has no quotation marks. */
const withoutQuotes = (text: string) => text.replace(/[“”"]/g, "");

/** What the report prints of a form, and what a reader takes from it: weights, points, execution, total and grade. */
function printedForms(): object[] {
  return selfEvaluations(book, parameters).map(({ indicators, execution, total }) => ({
    names: indicators.map(({ indicator }) => withoutQuotes(indicator.name)),
    targets: indicators.map(({ indicator }) => indicator.target.replace("＝", "=")),
    weights: indicators.map(({ indicator }) => String(indicator.weight)),
    scores: indicators.map(({ outcome }) => (outcome.status === "scored" ? printDecimal(outcome.score) : null)),
    execution: execution?.status === "scored" ? printDecimal(execution.score) : null,
    total: total.total && printDecimal(total.total),
    grade: total.grade,
  }));
}

async function formsBack(content: Uint8Array | string, name: string) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const document = understand(await read(bytes, name));
  const forms = selfEvaluationForms(document.disclosure.blocks).map(({ rows, execution, total, grade }) => ({
    names: rows.map((row) => withoutQuotes(row.name.text)),
    targets: rows.map(({ target }) => target?.text),
    weights: rows.map(({ weight }) => weight && printDecimal(weight.value)),
    scores: rows.map(({ score }) => score && printDecimal(score.value)),
    execution: execution?.score ? printDecimal(execution.score.value) : null,
    total: total && printDecimal(total.value),
    grade: grade?.text,
  }));
  const rule = check(document).ledger.find(({ rule: id }) => id === "self-evaluation-score");
  return { forms, owner: selfEvaluationOwner(document.disclosure.blocks), rule };
}

/** Three forms: rate and points of execution, every indicator, weights, points and grade. */
const HELD = 3 * 5 + 7 + 16 + 7;

function expectBack({ forms, owner, rule }: Awaited<ReturnType<typeof formsBack>>): void {
  expect(forms).toEqual(printedForms());
  expect(owner).toEqual({ body: book.body.name, year: book.year });
  expect(rule).toMatchObject({ relations: HELD, broken: 0 });
}

describe("the self-evaluation report is read back and worked out again", () => {
  const report = selfEvaluationReport(book, parameters);
  it("from Word", async () => expectBack(await formsBack(await writeDocx(report), "report.docx")));
  it("from a web page", async () => expectBack(await formsBack(writeHtml(report), "report.html")));
  it("from Excel", async () => expectBack(await formsBack(await writeXlsx(report), "report.xlsx")));
  it("from text", async () => expectBack(await formsBack(writeMarkdown(report), "report.md")));

  it("a score changed by hand is found in the file", async () => {
    const changed = writeMarkdown(report).replace("| 98.92 | 优 |\n\n", "| 98.29 | 优 |\n\n");
    expect(await problemsIn(changed, "report.md")).toContainEqual(
      expect.stringMatching(/得分之和为98\.92，总分写为98\.29/),
    );
  });
});

describeWith(["fonts"], "the self-evaluation report as PDF", () => {
  it("is read back and worked out again", async () => {
    expectBack(await formsBack(await writePdf(selfEvaluationReport(book, parameters)), "report.pdf"));
  });
});
