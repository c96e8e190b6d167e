import { noFloatAmounts } from "./no-float-amounts.ts";
import { typedTester } from "./rule-tester.testing.ts";

const money = `import { type Fen, addFen, fen, printAmount } from "./src/amount/index.ts";
declare const budget: Fen, final: Fen, missing: Fen | null;
declare const printed: { readonly fen: Fen; readonly decimals: number };
`;
const sample = (code: string) => ({ name: code, filename: "sample.ts", code: money + code });
const operator = (sign: string) => [{ messageId: "operator", data: { operator: sign } }];
const call = (name: string) => [{ messageId: "call", data: { name } }];
const fails = (code: string, errors: unknown) => ({ ...sample(code), errors: errors as never });

typedTester().run("no-float-amounts", noFloatAmounts as never, {
  valid: [
    sample(`addFen(budget, final);`),
    sample(`const difference = fen(Math.abs(budget - final));`),
    sample(`printAmount(budget, { unit: 10000, decimals: 2 } as never);`),
    sample(`const ratio = BigInt(budget) * 100n;`),
    sample(`const scale = printed.decimals * 2;`),
    sample(`const rows = [budget, final].length / 2;`),
    sample(`const larger = Math.max(budget, final);`),
    sample(`const width = Number("12") * 1.5; Math.round(width); width.toFixed(2);`),
  ],
  invalid: [
    fails(`const yuan = budget / 100;`, operator("/")),
    fails(`const twice = 2 * budget;`, operator("*")),
    fails(`const rest = printed.fen % 100;`, operator("%")),
    fails(`const square = budget ** 2;`, operator("**")),
    fails(`const rate = (budget - final) / final;`, operator("/")),
    fails(`const rate = (missing ?? 0) / 3;`, operator("/")),
    fails(`const yuan = (budget as number) / 100;`, operator("/")),
    fails(`const part = Math.max(budget, final) * 0.5;`, operator("*")),
    fails(`let share = 1; share *= budget;`, operator("*=")),
    fails(`function half<T extends Fen>(value: T) { return value / 2; }`, operator("/")),
    fails(`Math.round(budget);`, call("Math.round")),
    fails(`Number(budget);`, call("Number")),
    fails(`Number.parseFloat(budget as never as string) + parseFloat(budget as never);`, [
      { messageId: "call" },
      { messageId: "call" },
    ]),
    fails(`budget.toFixed(2);`, call("toFixed")),
    fails(`(budget + final).toPrecision(4);`, call("toPrecision")),
  ],
});
