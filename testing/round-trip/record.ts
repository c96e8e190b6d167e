import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { projectPath } from "../needs.ts";
import { nameOf, type Trip } from "./trip.ts";

/** What a copy of an example had when it was recorded: figures with the right concept, and relations that held. */
export interface Recorded {
  readonly same: number;
  readonly held: number;
}

type ExampleRecord = { readonly [way: string]: Recorded };

function fileOf(example: string): string {
  return projectPath("testing", "round-trip", "recorded", `${example}.json`);
}

/** What is recorded of an example, by the name of the way; nothing where there is no record. */
export function recordOf(example: string): ExampleRecord {
  const file = fileOf(example);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** Records what the copies of an example have. */
export function writeRecord(example: string, trips: readonly Trip[]): void {
  const record: ExampleRecord = Object.fromEntries(trips.map(({ way, same, held }) => [nameOf(way), { same, held }]));
  mkdirSync(projectPath("testing", "round-trip", "recorded"), { recursive: true });
  writeFileSync(fileOf(example), `${JSON.stringify(record, null, 2)}\n`);
}

/** What of a trip falls short of the record, in words. A way that was never recorded falls short. */
export function shortfallsOf({ way, same, held }: Trip, record: ExampleRecord): string[] {
  const recorded = record[nameOf(way)];
  if (!recorded) return [`${nameOf(way)} is not recorded: npx tsx bench/round-trip/run.ts --record`];
  return [
    ...(same < recorded.same ? [`${same} figures, recorded were ${recorded.same}`] : []),
    ...(held < recorded.held ? [`${held} relations held, recorded were ${recorded.held}`] : []),
  ];
}
