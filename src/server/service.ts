import type { Store } from "../store/index.ts";

/** What commands work with. */
export interface Service {
  readonly store: Store;
  /** The clock, for deadlines and for the trail. */
  readonly now: () => Date;
}
