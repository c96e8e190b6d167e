import { readdirSync, readFileSync } from "node:fs";

/** The processes of a group (Linux); LibreOffice starts one under the other. */
function processesOf(group: number): number[] {
  const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return numbers.map(Number).filter((pid) => {
    try {
      const afterName = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1) ?? "";
      return Number(afterName.split(" ")[2]) === group;
    } catch {
      return false;
    }
  });
}

/** The resident memory of all processes of a group, in bytes; 0 where the system does not tell (other than Linux). */
export function residentBytesOfGroup(group: number): number {
  if (process.platform !== "linux") return 0;
  let sum = 0;
  for (const pid of processesOf(group)) {
    try {
      sum += Number(/^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0) * 1024;
    } catch {}
  }
  return sum;
}

/** Ends a process and what it has started. */
export function killGroup(leader: number): void {
  try {
    process.kill(process.platform === "win32" ? leader : -leader, "SIGKILL");
  } catch {}
}
