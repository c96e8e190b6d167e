import { type Fen, printAmount } from "../../amount/index.ts";

/** An amount in the file form: exact, in 万元. */
export function amountText(amount: Fen): string {
  return `${printAmount(amount, { unit: "tenThousandYuan", decimals: 6, trimZeros: true })}万元`;
}

/** The fields of an entry in one order, so that equal books print equal text. */
export function inOrder<T extends object>(entry: T, fields: readonly (keyof T)[]): object {
  return Object.fromEntries(fields.flatMap((name) => (entry[name] === undefined ? [] : [[name, entry[name]]])));
}

/** The entry with the amounts that it has under some names in their file form, its fields in one order. */
export function withAmounts<T extends object, K extends keyof T>(
  entry: T,
  fields: readonly (keyof T)[],
  amounts: readonly K[],
): object {
  const written = Object.fromEntries(
    amounts.flatMap((name) => {
      const amount = entry[name] as Fen | undefined;
      return amount === undefined ? [] : [[name, amountText(amount)]];
    }),
  );
  return inOrder({ ...entry, ...written }, fields);
}
