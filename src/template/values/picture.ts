import { type AmountUnit, unitNamed } from "../../amount/index.ts";

/** How a number is printed: #,##0.00 with the literal text around it. */
export interface NumberPicture {
  readonly decimals: number;
  /** Decimals that are dropped when they are zero (#). */
  readonly optional: number;
  readonly grouping: boolean;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a tag or a merge field says of the way a value is printed. */
export interface Picture {
  readonly unit?: AmountUnit;
  readonly number?: NumberPicture;
}

const NUMBER = /^(.*?)([#0][#0,]*)(?:\.([#0]*))?(%?)(.*)$/s;

function literal(text: string): string {
  return text.replace(/['"\\]/g, "");
}

/**
 * Understands the picture of a tag or merge field: a unit (元, 万元), a number format (`#,##0.00`, `0.0`), or both. Of a
 * format with parts for negative numbers and zero the first counts.
 * @returns null when it is neither
 */
export function pictureOf(text: string | undefined): Picture | null {
  const [, unitName, rest = ""] =
    /^\s*(亿元|百万元|万元|千元|元)?\s*(.*?)\s*$/s.exec((text ?? "").replace(/^["']|["']$/g, "")) ?? [];
  const unit = unitName === undefined ? null : unitNamed(unitName);
  const base: Picture = unit === null ? {} : { unit };
  if (rest === "") return base;
  const [, prefix = "", whole = "", fraction = "", , suffix = ""] = NUMBER.exec(rest.split(";")[0] ?? "") ?? [];
  if (whole === "") return null;
  return {
    ...base,
    number: {
      decimals: fraction.length,
      optional: /#*$/.exec(fraction)?.[0].length ?? 0,
      grouping: whole.includes(","),
      prefix: literal(prefix),
      suffix: literal(suffix),
    },
  };
}

/** Prints a number by its picture, given how to print it with decimals and separators. */
export function printed(
  { decimals, optional, grouping, prefix, suffix }: NumberPicture,
  print: (style: { readonly decimals: number; readonly grouping: boolean }) => string,
): string {
  let text = print({ decimals, grouping });
  for (let dropped = 0; dropped < optional && text.endsWith("0"); dropped += 1) text = text.slice(0, -1);
  return prefix + text.replace(/\.$/, "") + suffix;
}
