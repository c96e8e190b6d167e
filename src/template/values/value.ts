import { absFen, type Fen, printAmount, printPercent, type Ratio, roundRatio } from "../../amount/index.ts";
import type { Table } from "../../disclosure/index.ts";
import type { PrintingHabits } from "../../format/index.ts";
import { type Picture, printed } from "./picture.ts";

/** What a field of a template stands for. */
export type Value =
  /** Money. A change is printed without its sign: the words around it say the direction. */
  | { readonly type: "amount"; readonly amount: Fen; readonly unsigned?: true }
  | { readonly type: "percent"; readonly ratio: Ratio }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "text"; readonly text: string }
  /** Texts that stand in a paragraph each. */
  | { readonly type: "list"; readonly texts: readonly string[] }
  | { readonly type: "tables"; readonly tables: readonly Table[] };

/**
 * What a name stands for: a value; null when the book knows the name and not the value; undefined for a name that means
 * nothing.
 */
export type Resolved = Value | null | undefined;

function sizeOf({ n, d }: Ratio): Ratio {
  return { n: n < 0n ? -n : n, d };
}

/** A value in running text, with the format of its tag where it has one, else as the region prints. Lists are joined by ；. */
export function printValue(
  value: Exclude<Value, { type: "tables" }>,
  habits: PrintingHabits["text"],
  picture: Picture,
): string {
  switch (value.type) {
    case "amount": {
      const amount = value.unsigned ? absFen(value.amount) : value.amount;
      const { unit = habits.unit, number } = picture;
      if (!number) return printAmount(amount, { ...habits, unit });
      return printed(number, (style) => printAmount(amount, { unit, ...style }));
    }
    case "percent": {
      const decimals = picture.number?.decimals ?? habits.percentDecimals;
      return printPercent(roundRatio(sizeOf(value.ratio), decimals));
    }
    case "number":
      return picture.number
        ? printed(picture.number, ({ decimals }) => value.value.toFixed(decimals))
        : String(value.value);
    case "text":
      return value.text;
    case "list":
      return value.texts.join("；");
  }
}
