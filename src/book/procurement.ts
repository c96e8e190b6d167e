import type { Fen } from "../amount/index.ts";

/** What is bought (货物, 工程, 服务). */
export const PROCUREMENT_KINDS = ["goods", "works", "services"] as const;

export type ProcurementKind = (typeof PROCUREMENT_KINDS)[number];

/** The accounts under which a purchase is paid. */
interface Purchase {
  /** The unit that buys; the body when it is not given. */
  readonly unit?: string;
  /** What it is bought for: 公用经费, or the name of a project. */
  readonly purpose?: string;
  readonly functionCode?: string;
  /** As coordinate: `d:31002`. */
  readonly economicCode?: string;
  readonly fund?: string;
  readonly quantity: number;
  readonly measureWord: string;
  readonly amount: Fen;
}

/** A line of the procurement budget (政府采购预算表). Its money stands among the facts of the view `procurement` too. */
export interface ProcurementItem extends Purchase {
  readonly kind: ProcurementKind;
  /** Code and name in the procurement catalogue (政府采购品目分类目录): A02010105, 台式计算机. */
  readonly catalogueCode?: string;
  readonly name: string;
  readonly unitPrice?: Fen;
  /** Reserved for small and medium enterprises (面向中小企业), and of that for small and micro ones. */
  readonly smallAndMedium?: Fen;
  readonly smallAndMicro?: Fen;
}

/** A service bought from society (政府购买服务), after the guiding catalogue of three levels. */
export interface PurchasedService extends Purchase {
  readonly content: string;
  readonly catalogue: readonly [string, string, string];
  /** Whether it is also part of the procurement budget. */
  readonly procured: boolean;
}
