import type { Confidence } from "./account.ts";

/** Confidence in one letter; a capital says that the row is verified. */
export type Grade = "H" | "M" | "L" | "h" | "m" | "l";

/** What only few rows have. */
export interface RowExtras {
  /** The parent, where it does not follow from the code. */
  readonly parent?: string;
  readonly aliases?: readonly string[];
  readonly former?: readonly string[];
  /** Names by year: name, first and last sighting. */
  readonly names?: readonly (readonly [string, number, number])[];
  /** First and last sighting of the code. */
  readonly seen?: readonly [number, number];
  readonly from?: number;
  readonly to?: number;
}

/** One account in the data modules: code, name, grade, funds as letters of FUND_LETTERS ("" for not stated), the rest. */
export type AccountRow = readonly [code: string, name: string, grade: Grade, funds?: string, extras?: RowExtras];

/** The letters that stand for funds in the data modules. The social insurance fund is no fund of departments. */
export const FUND_LETTERS: Readonly<Record<string, string>> = {
  G: "generalPublicBudget",
  F: "governmentFund",
  C: "stateCapital",
  S: "socialInsuranceFund",
  Z: "specialFiscalAccount",
  U: "unitOwn",
  O: "institutionOperating",
  B: "institutionBusiness",
  P: "superiorSubsidy",
  A: "affiliatedRemittance",
  T: "otherIncome",
  N: "nonFiscalSurplusUsed",
};

/** The funds behind a string of letters, in its order. */
export function fundsOf(letters: string): readonly string[] {
  return [...letters].map((letter) => FUND_LETTERS[letter] ?? letter);
}

const CONFIDENCE: Readonly<Record<string, Confidence>> = { h: "high", m: "medium", l: "low" };

export function confidenceOf(grade: Grade): Confidence {
  return CONFIDENCE[grade.toLowerCase()] ?? "low";
}

export function isVerified(grade: Grade): boolean {
  return grade === grade.toUpperCase();
}
