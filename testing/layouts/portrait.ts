import { type ChangeWords, change, type Money, percent } from "./money.ts";
import {
  both,
  type Column,
  type Filter,
  isBasic,
  isCurrent,
  isFiscal,
  isGeneral,
  isProject,
  type Scene,
} from "./scene.ts";
import { type ThreePublic, threePublicOf } from "./tables.ts";

export const FILTERS = {
  all: () => true,
  general: isGeneral,
  fiscal: isFiscal,
  land: ({ fund }) => fund === "land",
  own: ({ fund }) => fund === "own",
  carried: ({ carried }) => carried,
  current: isCurrent,
  basic: isBasic,
  project: isProject,
  personnel: ({ nature }) => nature === "personnel",
  running: ({ nature }) => nature === "running",
  goods: ({ economicCode }) => economicCode === "31002",
  services: ({ economicCode }) => economicCode === "30202",
} satisfies Readonly<Record<string, Filter>>;

export type Part = keyof typeof FILTERS;

/** A made-up body with its figures at hand, printed in the habits of one layout. */
export class Portrait {
  readonly scene: Scene;
  readonly money: Money;
  readonly three: ThreePublic;

  constructor(scene: Scene, money: Money) {
    this.scene = scene;
    this.money = money;
    this.three = threePublicOf(scene);
  }

  /** The facts that all these words hold for. */
  fen(parts: readonly Part[], column: Column = "now"): number {
    return this.scene.sum(both(...parts.map((part) => FILTERS[part])), column);
  }

  /** An amount with its unit. */
  text(...parts: readonly Part[]): string {
    return this.money.text(this.fen(parts));
  }

  before(...parts: readonly Part[]): string {
    return this.money.text(this.fen(parts, "before"));
  }

  planned(...parts: readonly Part[]): string {
    return this.money.text(this.fen(parts, "planned"));
  }

  change(parts: readonly Part[], words: ChangeWords): string {
    return change(this.money, this.fen(parts), this.fen(parts, "before"), words);
  }

  share(parts: readonly Part[], whole: readonly Part[], places = 2): string {
    return percent(this.fen(parts), this.fen(whole), places);
  }

  /** What was spent in per cent of what was planned. */
  completion(parts: readonly Part[]): string {
    return percent(this.fen(parts), this.fen(parts, "planned"));
  }
}
