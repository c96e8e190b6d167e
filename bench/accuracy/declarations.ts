import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectPath } from "../../testing/needs.ts";

const FORMAT = /from "(?:\.\.\/)+(?:src\/)?format\//;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/\.(?:test|testing)\.ts$/.test(name))
    .map((name) => join(folder, name));
}

/** The files of understanding and of the checks that read a format declaration. */
export function readersOfDeclarations(): string[] {
  return ["understand", "check", "read"]
    .flatMap((room) => sources(projectPath("src", room)))
    .filter((file) => FORMAT.test(readFileSync(file, "utf8")));
}

/**
 * What recall and precision are with all format declarations off. While nothing on the way from a file to its problems reads a
 * declaration, they are the same by construction.
 * @throws Error as soon as something does: then both must be measured
 */
export function declarationsOff(): string {
  const readers = readersOfDeclarations();
  if (readers.length > 0) throw new Error(`Measure with declarations off: ${readers.join(", ")} read them`);
  return "With all format declarations off: the same. Neither reading, understanding nor any rule looks at a declaration.";
}
