import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TracedRun {
  readonly status: number | null;
  readonly stdout: string;
  /** The files that were loaded, CommonJS and ES modules alike, in this process and in those that it started. */
  readonly modules: readonly string[];
}

/** Runs a Node program and lists the modules that it loaded, from the coverage that V8 keeps of every script. */
export function traceModules(script: string, args: readonly string[]): TracedRun {
  const folder = mkdtempSync(join(tmpdir(), "modules-"));
  try {
    const { status, stdout } = spawnSync(process.execPath, [script, ...args], {
      env: { ...process.env, NODE_V8_COVERAGE: folder },
      encoding: "utf8",
    });
    const modules = new Set<string>();
    for (const name of readdirSync(folder)) {
      const { result }: { result: { url: string }[] } = JSON.parse(readFileSync(join(folder, name), "utf8"));
      for (const { url } of result) if (url.startsWith("file:")) modules.add(decodeURI(new URL(url).pathname));
    }
    return { status, stdout, modules: [...modules].sort() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The packages among loaded modules, by name. */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.flatMap((path) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}
