import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compose, formats, parseBookText } from "../src/index.ts";
import { projectPath } from "../testing/needs.ts";
import type { Benchmark } from "./measure.ts";

/** From a book in memory to its disclosure. The book is parsed anew for each run, so that nothing is remembered of it. */
function composeBook(name: string, path: string): Benchmark {
  return {
    name: `compose ${name}`,
    prepare: async () => {
      const text = readFileSync(path, "utf8");
      const region = parseBookText(text).body.region?.code ?? "";
      const format = formats.find(({ region: { code } }) => region.startsWith(code));
      if (!format) throw new Error(`${path}: no format for region ${region}`);
      return () => compose(parseBookText(text), format);
    },
  };
}

/** The example books. */
export function composeBookBenchmarks(): Benchmark[] {
  return readdirSync(projectPath("examples"), { recursive: true, encoding: "utf8" })
    .filter((name) => /(^|[\\/])book\.json$/.test(name))
    .map((name) => composeBook(name.replaceAll("\\", "/"), join(projectPath("examples"), name)));
}
