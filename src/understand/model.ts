import type { AmountUnit } from "../amount/index.ts";
import type { Disclosure, Figure, Place, SourcedText } from "../disclosure/index.ts";

export type DocumentKind =
  | "departmentBudget"
  | "unitBudget"
  | "departmentFinalAccounts"
  | "unitFinalAccounts"
  | "unknown";

/** What a table is about, as its title and header say. Other tables are left as `null`. */
export const TABLE_SUBJECTS = [
  "incomeAndExpenditure",
  "income",
  "expenditure",
  "fiscalAppropriation",
  "generalPublicBudget",
  "generalPublicBudgetByUnit",
  "basicExpenditure",
  "threePublicExpenses",
  "operatingFunds",
  "governmentFund",
  "stateCapital",
  "projects",
  "procurement",
  "purchaseOfServices",
  "carriedForward",
  "performance",
] as const;
export type TableSubject = (typeof TABLE_SUBJECTS)[number];

/**
 * A relation of addition that the document's structure states: the total and what it is made of.
 * - `columns`: within a row, a 合计/小计 column and the columns under it;
 * - `rows`: within a column, a 合计 row or a numbered parent and its children;
 * - `codes`: within a column, an account code and the codes one level below it;
 * - `sentence`: a breakdown in running text (其中, 包括, 按…划分).
 */
export interface SumRelation {
  readonly axis: "columns" | "rows" | "codes" | "sentence";
  /** Relations read off the same structure (one header formula over all rows) share a pattern. */
  readonly pattern: string;
  /** In Chinese, for the report: 合计 = 基本支出 + 项目支出. */
  readonly label: string;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** True when the parts are stated to be all of it; false when only `parts ≤ total` is known. */
  readonly exhaustive: boolean;
}

export type Direction = "increase" | "decrease" | "unchanged" | "unresolved";

/** A statement of change against last year: 877.92 万元，比 2023 年预算减少 171.02 万元，下降 20%. */
export interface ChangeClaim {
  readonly type: "change";
  /** What changed, as the text calls it. */
  readonly subject: string;
  readonly level: Figure | null;
  /** Last year's amount, where the sentence prints it: 比 2025 年初预算数 20,292.85 万元减少 …. */
  readonly previous: Figure | null;
  readonly change: Figure | null;
  readonly direction: Direction;
  readonly rate: Figure | null;
  readonly rateDirection: Direction | null;
  readonly reason: SourcedText | null;
  readonly block: number;
  /** The words of the claim, for the report. */
  readonly places: readonly Place[];
}

/** A statement of share: 基本支出 737.6 万元，占 84%. */
export interface ShareClaim {
  readonly type: "share";
  readonly subject: string;
  readonly part: Figure;
  readonly share: Figure;
  /** What it may be a share of; the one the sentence means most likely comes first. */
  readonly wholes: readonly Figure[];
  readonly block: number;
  readonly places: readonly Place[];
}

/** A statement of completion: 年初预算为 20 万元，支出决算为 19 万元，完成年初预算的 95%. */
export interface CompletionClaim {
  readonly type: "completion";
  /** What was spent, as the text calls it. */
  readonly subject: string;
  readonly final: Figure;
  readonly budget: Figure;
  readonly rate: Figure;
  readonly block: number;
  readonly places: readonly Place[];
}

export type Claim = ChangeClaim | ShareClaim | CompletionClaim;

export interface TableReading {
  /** Index of the table in the disclosure's blocks. */
  readonly block: number;
  readonly title: SourcedText | null;
  readonly subject: TableSubject | null;
  readonly unit: AmountUnit | null;
  readonly headerRows: number;
  readonly figures: readonly Figure[];
  /** Rows that carry no amount at all below the header: an empty table. */
  readonly empty: boolean;
}

/** A table that the contents page promises. */
export interface PromisedTable {
  readonly entry: SourcedText;
  /** Index of the block that the entry stands in: the contents page, or a line of a list of attachments. */
  readonly block: number;
  /** The entry without its number, year and dots. */
  readonly name: string;
}

/** A document as understood: what the checks and the import work on. */
export interface Understanding {
  readonly disclosure: Disclosure;
  readonly kind: DocumentKind;
  /** The budget year that the document is for; null when it cannot be told. */
  readonly year: number | null;
  /** The body that publishes it (部门 or 单位), as it calls itself; null when it cannot be told. */
  readonly body: string | null;
  readonly figures: readonly Figure[];
  readonly tables: readonly TableReading[];
  readonly relations: readonly SumRelation[];
  readonly claims: readonly Claim[];
  readonly promisedTables: readonly PromisedTable[];
}
