import fc from "fast-check";
import { type Fen, fen, type PrintedAmount, parseAmount, printAmount } from "../amount/index.ts";
import { type Book, emptyBook, type Fact, type Performance, type Project } from "../book/index.ts";

const WORDS = fc.constantFrom(
  "档案整理",
  "含“引号”与<尖括号>&",
  "两行\n文字",
  "=看似公式",
  "_x000D_",
  "0012",
  "12月底前",
  "合计",
  "馆藏数字化，逐卷核对",
);
const amount = fc.oneof(fc.nat(90_000_000_000), fc.nat(999)).map((value) => fen(value));

/** The amount as an approved table prints it, in 万元 with two decimals. */
function asPrinted(value: Fen): PrintedAmount {
  const printed = parseAmount(printAmount(value, { unit: "tenThousandYuan", decimals: 2 }), "tenThousandYuan");
  if (printed === null) throw new Error(String(value));
  return { fen: printed.fen, unit: printed.unit, decimals: printed.decimals };
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** The entry without the fields that are undefined, as books have it. */
function bare<T extends object>(entry: T): { readonly [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as never;
}

const performance: fc.Arbitrary<Performance> = fc
  .record({
    goals: fc.array(
      fc.record({
        term: fc.constantFrom("annual" as const, "longTerm" as const),
        text: WORDS,
        weight: maybe(fc.nat(100)),
      }),
      { maxLength: 3 },
    ),
    tasks: maybe(fc.array(fc.record({ name: WORDS, content: WORDS }), { minLength: 1, maxLength: 2 })),
    indicators: fc.array(
      fc.record({
        level1: WORDS,
        level2: WORDS,
        name: WORDS,
        target: fc.constantFrom("≥22万页", "＝100%", "100%", "12次以上", "2024年12月31日前", "3/4", "5"),
        term: maybe(fc.constantFrom("annual" as const, "longTerm" as const)),
        weight: maybe(fc.constantFrom(10, 12.5, 0)),
        prior: maybe(fc.constantFrom(["18", "20"], ["90%"])),
        scoring: maybe(WORDS),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map((value) => ({ ...bare(value), goals: value.goals.map(bare), indicators: value.indicators.map(bare) }));

const project: fc.Arbitrary<Omit<Project, "code">> = fc
  .record({
    name: WORDS,
    category: maybe(fc.constantFrom("personnel" as const, "specificTarget" as const)),
    frequency: maybe(fc.constantFrom("oneOff" as const, "recurrent" as const)),
    summary: maybe(WORDS),
    history: maybe(WORDS),
    breakdown: maybe(
      fc.array(fc.record({ name: WORDS, amount, calculation: maybe(fc.constant("9人×2080元×12月")) }).map(bare), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    purchases: maybe(
      fc.array(fc.record({ name: WORDS, quantity: fc.constantFrom(1, 2.5, 30), measureWord: WORDS, amount }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    performance: maybe(performance),
    withheld: maybe(fc.constant(true as const)),
  })
  .map((value) => bare(value) as Omit<Project, "code">);

const byFunction = fc
  .uniqueArray(
    fc.record({
      functionCode: fc.constantFrom("2013101", "2013102", "2080505", "2210201"),
      nature: fc.constantFrom("personnel", "running", "project"),
      amount,
      printed: fc.boolean(),
    }),
    { selector: ({ functionCode, nature }) => `${functionCode}${nature}`, maxLength: 6 },
  )
  .map((entries) =>
    entries.map(
      ({ functionCode, nature, amount: value, printed }): Fact => ({
        view: "expenditureByFunction",
        concept: { functionCode, nature, fund: "generalPublicBudget", age: "current" },
        amount: value,
        ...(printed && {
          printed: asPrinted(value),
        }),
      }),
    ),
  );

const comparatives = fc.uniqueArray(
  fc.record({ measure: fc.constantFrom("income", "expenditure"), year: fc.constantFrom("2023", "2022"), amount }).map(
    ({ amount: value, ...concept }): Fact => ({
      view: "comparatives",
      concept: { ...concept, stage: "final", fund: "*", age: "*", nature: "basic" },
      amount: value,
    }),
  ),
  { selector: ({ concept }) => `${concept.measure}${concept.year}` },
);

/** Sound books of one unit with entries of every kind, their texts as awkward as cells may hold. */
export const anyBook: fc.Arbitrary<Book> = fc
  .record({
    name: fc.constantFrom("临江市档案局", "云岭县图书馆"),
    code: maybe(fc.constant("0103")),
    facts: fc.tuple(byFunction, comparatives, amount),
    projects: fc.array(project, { maxLength: 3 }),
    performance: maybe(performance),
    duties: fc.array(WORDS, { maxLength: 3 }),
    offices: fc.array(WORDS, { maxLength: 2 }),
    texts: fc.uniqueArray(fc.constantFrom("position", "date", "use.2013101"), { maxLength: 3 }),
    words: WORDS,
    staff: fc.nat(500),
    service: fc.boolean(),
    parts: fc.constantFrom([], ["income"]),
  })
  .map(
    ({
      name,
      code,
      facts: [functional, earlier, income],
      projects,
      performance: whole,
      texts,
      words,
      staff,
      ...rest
    }) => ({
      ...emptyBook({ name, ...(code !== undefined && { code }), region: { code: "420103", name: "临江市" } }, 2024),
      ...(rest.parts.length > 0 && { partial: true as const, parts: rest.parts }),
      facts: [
        { view: "income", concept: { fund: "generalPublicBudget", age: "current" }, amount: income },
        ...functional,
        ...earlier,
      ],
      printedCells: [
        { concept: { measure: "income" }, printed: { fen: fen(1_000_000), unit: "tenThousandYuan", decimals: 2 } },
      ],
      projects: projects.map((each, index) => ({ code: `00${index + 1}`, ...each })),
      counts: [{ concept: { measure: "actualStaff", item: "inService" }, count: staff }],
      duties: rest.duties,
      offices: rest.offices,
      ...(whole && { performance: whole }),
      procurementItems: [
        {
          kind: "goods",
          catalogueCode: "A02010105",
          name: words,
          functionCode: "2013102",
          economicCode: "d:31002",
          fund: "generalPublicBudget",
          quantity: 3,
          measureWord: "台",
          amount: income,
          unitPrice: fen(700_000),
        },
      ],
      purchasedServices: rest.service
        ? [
            {
              content: words,
              catalogue: ["公共服务", "", "档案"],
              procured: false,
              quantity: 1,
              measureWord: "项",
              amount: income,
            },
          ]
        : [],
      glossary: [{ term: "档案事务", text: words }],
      texts: texts.map((key) => ({ key, text: words })),
      overrides: [{ section: "income", insteadOf: words, text: words }],
      reasons: [{ concept: { measure: "expenditure", nature: "project" }, text: words }],
      accountNames: [{ code: "2019999", name: "其他事务" }],
      notPublished: rest.duties,
    }),
  );
