import { z } from "zod";
import { type Fen, type PrintedAmount, parseAmountWithUnit, parseNumeral, toHalfWidth } from "../../amount/index.ts";
import { type Concept, type Dimension, invalidity } from "../../concept/index.ts";

function parsedAmount(text: string): PrintedAmount | null {
  const printed = parseAmountWithUnit(text);
  if (printed?.irregularGrouping) return null;
  return printed;
}

/** Whether an amount is stated finer than fen and would be rounded: 0.0000001万元. */
function finerThanFen(text: string, { decimals, unit }: PrintedAmount): boolean {
  const places = { yuan: 2, thousandYuan: 5, tenThousandYuan: 6, millionYuan: 8, hundredMillionYuan: 10 }[unit];
  const numeral = parseNumeral(toHalfWidth(text).replace(/\s*[亿百千万]*元\s*$/, ""));
  return decimals > places && numeral !== null && numeral.units % 10 ** (decimals - places) !== 0;
}

/** A printed cell with its unit: "407.51万元". */
export const printedField = z.string().transform((text, context): PrintedAmount => {
  const printed = parsedAmount(text);
  if (printed !== null && !finerThanFen(text, printed)) return printed;
  const why = printed === null ? "应写成带单位的数，例如 480.53万元" : "比分还细，无法如实登记";
  context.addIssue({ code: "custom", message: `金额“${text}”${why}` });
  return z.NEVER;
});

/** An amount with its unit, exact to the fen. */
export const amountField = printedField.transform(({ fen }): Fen => fen);

function valueField(dimension: Dimension) {
  return z.string().superRefine((value, context) => {
    const problem = invalidity(dimension, value);
    if (problem) context.addIssue({ code: "custom", message: problem });
  });
}

/** The coordinates of `dimensions` as optional fields of an object. */
export function coordinateFields<const D extends readonly Dimension[]>(dimensions: D) {
  return Object.fromEntries(dimensions.map((dimension) => [dimension, valueField(dimension).optional()])) as {
    [K in D[number]]: z.ZodOptional<z.ZodString>;
  };
}

/** Drops the coordinates that are not given: absent is unknown. */
export function conceptFrom(fields: { readonly [D in Dimension]?: string | undefined }): Concept {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
