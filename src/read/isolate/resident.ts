import { readFileSync } from "node:fs";

/** The resident memory of a process in bytes; null where the system does not tell (other than Linux) or it has ended. */
export function residentBytes(pid: number): number | null {
  try {
    const kibibytes = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) * 1024;
  } catch {
    return null;
  }
}
