import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Whether a path holds the wildcards of shells: those of Windows hand them on as they are. */
export function hasWildcard(path: string): boolean {
  return /[*?]/.test(path);
}

/** What matches one step of a pattern: `*` any characters, `?` one; letters alike in upper and lower case on Windows. */
function matcher(step: string): RegExp {
  const source = step
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, process.platform === "win32" ? "iu" : "u");
}

async function entriesOf(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The folder and all folders in it; those behind symbolic links are not followed. */
async function foldersUnder(folder: string): Promise<string[]> {
  const inner = (await entriesOf(folder)).filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  return [folder, ...(await Promise.all(inner.map(({ name }) => foldersUnder(join(folder, name))))).flat()];
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

async function stepInto(folder: string, step: string): Promise<string[]> {
  if (step === "**") return foldersUnder(folder);
  if (!hasWildcard(step)) {
    const path = join(folder, step);
    return (await exists(path)) ? [path] : [];
  }
  const matches = matcher(step);
  const names = (await entriesOf(folder)).map(({ name }) => name);
  return names
    .filter((name) => matches.test(name) && (step.startsWith(".") || !name.startsWith(".")))
    .map((name) => join(folder, name));
}

/**
 * The files and folders that a pattern names, in the order of names: `*.pdf`, `公开/20??/*`, `**` for any depth. A file whose own
 * name holds a wildcard is found by it too. Empty where nothing matches.
 *
 * @param root the absolute folder that the pattern starts from
 */
export async function pathsMatching(pattern: string, root: string): Promise<string[]> {
  let found = [root];
  for (const step of pattern.split(/[\\/]+/).filter((each) => each !== "" && each !== ".")) {
    found = (await Promise.all(found.map((folder) => stepInto(folder, step)))).flat();
  }
  return [...new Set(found)];
}
