import { describe, expect, it } from "vitest";
import { sourcedText } from "../disclosure/index.ts";
import { understand } from "../understand/index.ts";
import { say } from "./facts.ts";
import { intake } from "./index.ts";

const heading = (level: number, text: string) => ({ type: "heading" as const, level, ...sourcedText(text) });
const paragraph = (text: string) => ({ type: "paragraph" as const, ...sourcedText(text) });

/** The facts that a document of sentences alone fills, as view, what tells them apart, and 万元. */
function factsIn(...sentences: readonly string[]): string[] {
  const blocks = [heading(0, "临江市档案局2025年部门预算"), ...sentences.map(paragraph)];
  return intake([understand({ file: "说明.docx", blocks })]).steps.flatMap(({ operation }) => {
    if (operation.type !== "setFact" || operation.fact.view === "comparatives") return [];
    const { view, concept, amount } = operation.fact;
    const { functionCode, economicCode, nature, fund, item } = concept;
    const where = [functionCode, economicCode, nature, item, fund].filter(Boolean).join(" ");
    return [`${view} ${where} ${say(amount)}`];
  });
}

const FUNCTIONS = "按支出功能科目划分：一般公共服务支出100万元；社会保障和就业支出30万元。";

describe("facts of a document that has no tables", () => {
  it("are the parts of a whole that the text divides, of the one fund that makes it up", () => {
    const facts = factsIn(
      "2025年支出预算总额为130万元。",
      FUNCTIONS,
      "2025年财政拨款支出预算130万元。",
      "2025年政府采购预算总额6万元，其中：货物类6万元，工程类0万元，服务类0万元。",
    );
    expect(facts).toContain("expenditureByFunction 201 fiscalAppropriation 100万元");
    expect(facts).toContain("expenditureByFunction 208 fiscalAppropriation 30万元");
    expect(facts).toContain("procurement goods 6万元");
  });

  it("leaves open the fund where a fund makes up a part only", () => {
    const facts = factsIn("2025年支出预算总额为130万元。", FUNCTIONS, "2025年财政拨款支出预算110万元。");
    expect(facts).toContain("expenditureByFunction 201 100万元");
  });

  it("takes nothing where the parts miss the whole", () => {
    const facts = factsIn("2025年支出预算总额为140万元。", FUNCTIONS);
    expect(facts.filter((fact) => fact.startsWith("expenditureByFunction"))).toEqual([]);
  });
});
