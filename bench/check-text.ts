import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { check, read, understand } from "../src/index.ts";
import { corpusPath, projectPath } from "../testing/needs.ts";
import type { Benchmark } from "./measure.ts";

/** From the bytes of a text file to its problems: what `mingzhang check FILE` does besides starting up and printing. */
function checkText(path: string): Benchmark {
  return {
    name: `check ${basename(path)}`,
    prepare: async () => {
      const bytes = new Uint8Array(readFileSync(path));
      return async () => check(understand(await read(bytes, basename(path))));
    },
  };
}

function publishedTexts(): string[] {
  const folder = corpusPath("corpus", "text");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];
  return names.sort().map((name) => join(folder, name));
}

/** The example document, and the published ones where they are at hand. */
export function checkTextBenchmarks(): Benchmark[] {
  return [projectPath("examples", "planted", "yunling-2025.txt"), ...publishedTexts()].map(checkText);
}
