import type { Checked, Checker, Job } from "./job.ts";

/** A checker that tells when a file was checked by itself; what is put together of several files later is not told. */
export function watched(checker: Checker, onFile: (name: string) => void): Checker {
  return {
    check: async (job: Job): Promise<Checked> => {
      const checked = await checker.check(job);
      if (job.files.length === 1 && job.units.length === 0) onFile(job.files[0]?.name ?? "");
      return checked;
    },
    close: () => checker.close(),
  };
}
