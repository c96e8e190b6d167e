import {
  describeAmount,
  exactly,
  fenPerUnit,
  intervalOf,
  meets,
  printAmount,
  subtractFen,
  unitName,
} from "../../amount/index.ts";
import { partOf, placesOfWords, type Understanding, type Words, wordsOf } from "../../understand/index.ts";
import type { Finding } from "../finding.ts";
import { type Calculation, productCalculations, ratesCalculation } from "../performance/calculation.ts";
import { PUBLICATION } from "../performance/legal-basis.ts";
import type { Rule, RuleMeta } from "../rule.ts";

const meta: RuleMeta = {
  id: "calculation-basis",
  title: "测算依据的计算结果正确",
  category: "accuracy",
  severity: "error",
  basis: PUBLICATION,
};

function textsOf({ disclosure }: Understanding): Words[] {
  return disclosure.blocks.flatMap((block, index) => {
    const sources = block.type === "table" ? block.cells : block.type === "contents" ? [] : [block];
    return sources.filter(({ text }) => /\/\s*人|人\s*\/|[×*xX=＝]/.test(text)).map((source) => wordsOf(source, index));
  });
}

/** The sentence-like stretches that a calculation may fill. */
function stretches(words: Words): Words[] {
  const found: Words[] = [];
  let from = 0;
  for (const part of words.text.split(/(?<=[。；])/)) {
    if (part !== "") found.push(partOf(words, from, from + part.length));
    from += part.length;
  }
  return found;
}

function calculationsIn(words: Words): Calculation[] {
  const rates = ratesCalculation(words);
  return rates ? [rates, ...productCalculations(words)] : productCalculations(words);
}

/** Whether a stated total is the result rounded up to whole 万元. */
function isRoundedUp({ result, stated }: Calculation): boolean {
  const excess = subtractFen(stated.fen, result);
  const whole = stated.unit === "tenThousandYuan" && stated.decimals === 0;
  return whole && excess > 0 && excess < fenPerUnit("tenThousandYuan");
}

function findingOf(calculation: Calculation, file: string): Finding {
  const { result, spelled, stated, total } = calculation;
  const exact = `${printAmount(result, { unit: stated.unit, decimals: 2 })}${unitName(stated.unit)}`;
  const rounded = isRoundedUp(calculation);
  return {
    rule: meta.id,
    severity: rounded ? "info" : meta.severity,
    message: rounded
      ? `测算结果为${exact}，文中取整为${describeAmount(stated)}`
      : `按所列标准计算为${exact}，文中为${describeAmount(stated)}`,
    suspects: placesOfWords(total, file),
    evidence: [],
    arithmetic: `${spelled} = ${exact}`,
    likeliest: exact,
    basis: meta.basis,
    key: `${spelled}|${describeAmount(stated)}`,
  };
}

/** Totals of spelled-out calculations (人数×标准) are what the calculation gives, to the yuan. */
export const calculationBasis: Rule = {
  meta,
  check: (document) => {
    const calculations = textsOf(document).flatMap(stretches).flatMap(calculationsIn);
    if (calculations.length === 0) return { state: "notApplicable", why: "文中没有写出算式的测算依据" };
    const wrong = calculations.filter(({ result, stated }) => !meets(exactly(result), intervalOf(stated)));
    return {
      state: "judged",
      held: calculations.length - wrong.length,
      findings: wrong.map((calculation) => findingOf(calculation, document.disclosure.file)),
    };
  },
};
