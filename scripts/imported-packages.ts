import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import ts from "typescript";

/** The package that a specifier names, `@scope/name` included; null for relative imports and Node's own modules. */
export function packageName(specifier: string): string | null {
  if (specifier.startsWith(".") || specifier.startsWith("node:") || builtinModules.includes(specifier)) return null;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Every package that the shipped sources of a folder import, with the files that do; tests are not shipped. */
export function importedPackages(folder: string): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || /\.(test|testing)\.ts$/.test(name)) continue;
    for (const { fileName } of ts.preProcessFile(readFileSync(join(folder, name), "utf8")).importedFiles) {
      const imported = packageName(fileName);
      if (imported !== null) importers.set(imported, [...(importers.get(imported) ?? []), name]);
    }
  }
  return importers;
}
