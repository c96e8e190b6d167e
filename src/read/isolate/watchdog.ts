import { Worker } from "node:worker_threads";

/** As text, because a thread that runs from source could not load TypeScript. */
const PROGRAM = `
const { parent, memoryBytes } = require("node:worker_threads").workerData;
setInterval(() => {
  const orphaned = process.ppid !== parent;
  const over = process.memoryUsage.rss() > memoryBytes;
  if (orphaned || over) process.kill(process.pid, "SIGKILL");
}, 200);
`;

/**
 * Starts a thread that ends this process when its parent is gone, which a busy main thread would not notice, and when it
 * takes more memory than it may, for systems on which the parent cannot see that.
 */
export function startWatchdog(memoryBytes: number): void {
  new Worker(PROGRAM, { eval: true, workerData: { parent: process.ppid, memoryBytes } }).unref();
}
