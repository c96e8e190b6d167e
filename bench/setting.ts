import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { projectPath } from "../testing/needs.ts";

/** What a measurement depends on and may be published: day, version, cores and Node; no names, no paths. */
export interface Setting {
  /** YYYY-MM-DD, in UTC. */
  readonly day: string;
  readonly version: string;
  readonly cores: number;
  readonly node: string;
}

/** The setting of this run. */
export function currentSetting(now: Date = new Date()): Setting {
  const { version }: { version: string } = JSON.parse(readFileSync(projectPath("package.json"), "utf8"));
  return { day: now.toISOString().slice(0, 10), version, cores: availableParallelism(), node: process.version };
}

/** The setting as one line of Markdown. */
export function settingLine({ day, version, cores, node }: Setting): string {
  return `Measured on ${day} with mingzhang ${version}, Node ${node}, ${cores} ${cores === 1 ? "core" : "cores"}.`;
}
