import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { StoreError } from "../store-error.ts";

/** Who holds a data folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as the kernel counts it: a number that is used again names another process. */
  readonly started: string | null;
}

/** A held data folder. */
export interface FolderLock {
  readonly release: () => void;
}

const LOCK = "lock";
const TAKING_OVER = "lock.taking-over";
/** A takeover that is older than this was cut short, in milliseconds. */
const ABANDONED = 10_000;

function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  return started === null || startOf(pid) === started;
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function create(file: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  const own: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  writeSync(descriptor, JSON.stringify(own));
  fsyncSync(descriptor);
  closeSync(descriptor);
  return true;
}

/** Removes the lock of a process that is gone; one process at a time may do so. */
function clearStale(folder: string): void {
  const [lock, mutex] = [join(folder, LOCK), join(folder, TAKING_OVER)];
  try {
    mkdirSync(mutex);
  } catch {
    const age = Date.now() - (statSync(mutex, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > ABANDONED) rmSync(mutex, { recursive: true, force: true });
    return;
  }
  try {
    const holder = readHolder(lock);
    if (holder && holder.host === hostname() && !isAlive(holder)) rmSync(lock, { force: true });
  } finally {
    rmSync(mutex, { recursive: true, force: true });
  }
}

/**
 * Takes a data folder for this process; a folder is open in one process at a time. The lock of a process that has ended
 * without giving it back is taken over; that of another machine never is.
 *
 * @throws StoreError while another process holds the folder
 */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, LOCK);
  if (!create(file)) {
    clearStale(folder);
    if (!create(file)) throw new StoreError(heldMessage(folder, readHolder(file)));
  }
  return { release: () => rmSync(file, { force: true }) };
}

function heldMessage(folder: string, holder: Holder | null): string {
  const by = holder ? `（进程 ${holder.pid}，主机 ${holder.host}）` : "";
  return `数据目录 ${folder} 正被另一个明账进程使用${by}。请先停止它，或者用 MINGZHANG_DATA 另指定一个目录；确认该进程已不存在时，可以删除其中的 ${LOCK} 文件`;
}
