import { crewOf } from "../workers/index.ts";
import { checkDocument } from "./document.ts";
import type { Checker, CheckSettings, Job } from "./job.ts";

const PROGRAM = { url: import.meta.url, nameOf: ({ files: [first] }: Job) => first?.name ?? "" };

/** Checks disclosures with up to `size` processes. */
export function checkerOf(size: number, settings: CheckSettings): Checker {
  const crew = crewOf(size, PROGRAM, checkDocument, settings);
  return { check: (job) => crew.run(job), close: () => crew.close() };
}
