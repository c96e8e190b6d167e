/** What the system needs to start programs, and nothing of ours: neither keys nor the address of the database. */
const NEEDED = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "LANG", "SystemRoot"];

/** The part of an environment that a process which reads hostile files is given. */
export function readerEnvironment(all: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(NEEDED.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
}
