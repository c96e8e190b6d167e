import type { Migration } from "../migrate.ts";
import { tables } from "./0001-tables.ts";

/** All steps, in their order. New ones are put at the end; none is ever changed. */
export const MIGRATIONS: readonly Migration[] = [tables];
