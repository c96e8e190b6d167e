import { noConsole } from "./no-console.ts";
import { noFloatAmounts } from "./no-float-amounts.ts";
import { pureCore } from "./pure-core.ts";
import { roomImports } from "./room-imports.ts";
import { smallFiles } from "./small-files.ts";

/** The house rules as an ESLint plugin. Everything else is Biome's. */
export const rules = {
  "no-console": noConsole,
  "no-float-amounts": noFloatAmounts,
  "pure-core": pureCore,
  "room-imports": roomImports,
  "small-files": smallFiles,
};
