import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataModules } from "./account-data/modules.ts";

/** Writes src/account/data from a folder of code lists in CSV: `npx tsx scripts/account-data.ts <folder>`. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write("用法：npx tsx scripts/account-data.ts <科目表所在文件夹>\n");
  process.exitCode = 2;
} else {
  const target = fileURLToPath(new URL("../src/account/data/", import.meta.url));
  for (const [name, text] of dataModules((file) => readFileSync(join(folder, file), "utf8")))
    writeFileSync(join(target, name), text);
}
