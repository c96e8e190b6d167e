/** Budgets as the functional list names them, in the letters of the data modules. */
const BUDGETS: Readonly<Record<string, string>> = { GPB: "G", GFB: "F", SCB: "C", SIF: "S" };

/** Fund natures by the beginning of their codes; the longest beginning counts. */
const NATURES: Readonly<Record<string, string>> = {
  "1": "GFCS",
  "11": "G",
  "12": "F",
  "13": "C",
  "14": "S",
  "2": "Z",
  "3": "U",
  "31": "O",
  "32": "P",
  "33": "A",
  "34": "B",
  "39": "T",
};

/** Names of funds within the names of income rows. */
const NAMED: readonly (readonly [string, string])[] = [
  ["一般公共预算", "G"],
  ["政府性基金", "F"],
  ["国有资本经营", "C"],
  ["财政专户", "Z"],
  ["单位资金", "U"],
  ["使用非财政拨款结余", "N"],
  ["其中：财政拨款", "G"],
];

/** `fund=GPB+GFB` of a note as letters. */
export function budgetLetters(note: string): string {
  const budgets = /fund=([A-Z+]+)/.exec(note)?.[1]?.split("+") ?? [];
  return budgets.map((budget) => BUDGETS[budget] ?? "").join("");
}

/** The fund of a fund nature code. */
export function natureLetters(code: string): string {
  for (let length = code.length; length > 0; length -= 1) {
    const letters = NATURES[code.slice(0, length)];
    if (letters !== undefined) return letters;
  }
  return "";
}

/** The fund of an income row: by the fund nature that its note names, or else by the fund in its name. */
export function incomeLetters(name: string, note: string): string {
  const nature = /fundType=(\d+)/.exec(note)?.[1];
  if (nature !== undefined) return natureLetters(nature);
  return NAMED.find(([word]) => name.includes(word))?.[1] ?? "";
}
