import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server of its own, for one suite. */
export interface PostgresServer {
  /** The address of a database that nothing has been done to yet. */
  readonly fresh: () => string;
  /** Ends all its processes at once, as a power cut does to them, and starts it again on what reached the disk. */
  readonly kill: () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

const PORT = 5432;

function programs(): string {
  const versions = "/usr/lib/postgresql";
  const newest = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0] : undefined;
  return newest ? join(versions, newest, "bin") : "";
}

/** PostgreSQL refuses to run as root; its own user comes with its package. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** Starts a server in a folder of its own, reached by a socket there. */
export function startPostgres(): PostgresServer {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  const user = owner();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const run = (program: string, ...parameters: string[]) =>
    execFileSync(join(programs(), program), parameters, { ...user, cwd: folder, stdio: "ignore" });
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -p ${PORT}`;
  const start = () => run("pg_ctl", "-D", data, "-w", "-o", options, "-l", join(folder, "log"), "start");
  run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
  start();
  let databases = 0;
  return {
    start,
    fresh: () => {
      databases += 1;
      const name = `fresh${databases}`;
      run("createdb", "-h", folder, "-p", String(PORT), "-U", "postgres", name);
      return `postgres://postgres@localhost/${name}?host=${encodeURIComponent(folder)}&port=${PORT}`;
    },
    kill: () => run("pg_ctl", "-D", data, "-m", "immediate", "stop"),
    stop: () => {
      run("pg_ctl", "-D", data, "-m", "fast", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
