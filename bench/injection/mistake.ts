import type { Disclosure } from "../../src/disclosure/index.ts";
import type { Understanding } from "../../src/understand/index.ts";
import type { Chance } from "../fuzz/random.ts";
import type { Site } from "./edit.ts";
import type { HeldRelations } from "./relations.ts";

/** A document without findings, ready to have mistakes planted in it. */
export interface CleanDocument {
  /** For the report: xihu-2024 as docx. */
  readonly name: string;
  readonly understanding: Understanding;
  readonly relations: HeldRelations;
  /** The identifiers of what is reported without any planted mistake (remarks). */
  readonly known: ReadonlySet<string>;
}

/** A document with one mistake. */
export interface Planted {
  readonly disclosure: Disclosure;
  /** Where the wrong words stand; a row that is gone or stands twice has no such place. */
  readonly sites: readonly Site[];
  /** The block that the mistake is in. */
  readonly block: number;
  /** Whether a relation between printed numbers no longer holds. */
  readonly breaks: boolean;
}

/** One class of mistakes that people make. */
export interface Mistake {
  /** In English, for the report: moved decimal point. */
  readonly name: string;
  /** Whether the mistake is in a number, which can then be named. */
  readonly ofNumber: boolean;
  /** Plants one; null where chance picked a place that cannot take it. */
  readonly plant: (document: CleanDocument, chance: Chance) => Planted | null;
}
