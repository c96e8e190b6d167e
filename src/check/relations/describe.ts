import { type AmountUnit, describeAmount, type Fen, printAmount, printPercent, unitName } from "../../amount/index.ts";
import { conceptWords } from "../../concept/index.ts";
import type { Figure, Place } from "../../disclosure/index.ts";

/** What a figure is called: the words that it stands with, else what it is about, in words of ours; never empty. */
export function nameOfFigure({ evidence, concept }: Figure): string {
  return evidence.measure ?? (conceptWords(concept) || "文中的数");
}

/** What a statement is about: its own words, else what its figure is called. */
export function nameOfClaim({ subject }: { readonly subject: string }, figure: Figure | null): string {
  return subject === "" && figure ? nameOfFigure(figure) : subject || "文中的数";
}

/** A figure as it would be read aloud: 877.92万元, 16.30%, 22人. */
export function describeFigure({ printed }: Figure): string {
  if (printed.type === "amount") return describeAmount(printed);
  if (printed.type === "percent") return printPercent(printed.value);
  return `${printed.value}${printed.measureWord}`;
}

/** An amount in the unit and with the decimals of a figure: what the document should print in its place. */
export function likeFigure(value: Fen, { printed }: Figure): string {
  const [unit, decimals]: [AmountUnit, number] =
    printed.type === "amount" ? [printed.unit, printed.decimals] : ["tenThousandYuan", 2];
  return `${printAmount(value, { unit, decimals })}${unitName(unit)}`;
}

/** The places of some figures, in order. */
export function placesOfFigures(figures: readonly Figure[]): Place[] {
  return figures.flatMap(({ places }) => places);
}
