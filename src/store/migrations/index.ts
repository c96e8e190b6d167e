import type { Migration } from "../migrate.ts";
import { tables } from "./0001-tables.ts";
import { signIn } from "./0002-sign-in.ts";

/** All steps, in their order. New ones are put at the end; none is ever changed. */
export const MIGRATIONS: readonly Migration[] = [tables, signIn];
