import { readdir, stat } from "node:fs/promises";
import { extname, isAbsolute, join, parse, posix, relative, resolve } from "node:path";
import type { ReadLimits } from "../read/index.ts";
import { archivePaths } from "./archive.ts";
import { explanation } from "./errors.ts";
import { hasWildcard, pathsMatching } from "./glob.ts";

/** A file to work on, or why there is none where one was asked for. */
export type Input =
  | {
      readonly name: string;
      readonly path: string;
      /** The path within the archive that `path` names. */
      readonly entry?: string;
    }
  | { readonly name: string; readonly problem: string };

/** How a path is shown and stands in reports: as given, with forward slashes on every system. */
function displayName(path: string): string {
  return path.replaceAll("\\", process.platform === "win32" ? "/" : "\\");
}

/**
 * The endings of documents. A folder's other files (pictures, style sheets, results) are passed over; a document of a kind
 * that cannot be read is not, so that nobody takes it for checked.
 */
const DOCUMENT_ENDINGS = new Set(
  ".txt .md .html .htm .mht .csv .docx .doc .wps .rtf .odt .pdf .ofd .xlsx .xlsb .xls .et .ods .zip .rar .7z".split(
    " ",
  ),
);

function isDocument(name: string): boolean {
  return !isAside(name) && DOCUMENT_ENDINGS.has(extname(name).toLowerCase());
}

/** Leftovers of editors and systems (`.DS_Store`, `~$预算.docx`), and the file that tells what a folder is for. */
function isAside(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || /^readme\b/i.test(name);
}

/** What a failed look at a path is to the user. @throws the error itself when it is a defect. */
function problemOf(error: unknown, name: string): Input {
  const problem = explanation(error, name);
  if (problem === null) throw error;
  return { name, problem };
}

type Limits = Partial<ReadLimits>;

/** The documents in a zip archive, as a folder's; the file itself where it is none. */
async function unpacked(file: { readonly path: string; readonly name: string }, limits: Limits): Promise<Input[]> {
  if (extname(file.path).toLowerCase() !== ".zip") return [file];
  try {
    const entries = await archivePaths(file.path, file.name, limits);
    if (entries === null) return [file];
    const found = entries.filter((entry) => isDocument(posix.basename(entry)));
    if (found.length === 0) return [{ name: file.name, problem: `${file.name}：压缩包里没有可以读取的文档` }];
    return found.map((entry) => ({ path: file.path, name: `${file.name}/${entry}`, entry }));
  } catch (error) {
    return [problemOf(error, file.name)];
  }
}

/** The documents under a folder, by name; folders behind symbolic links are not followed. */
async function documentsUnder(path: string, name: string, limits: Limits): Promise<Input[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    const found: Input[] = [];
    for (const entry of entries) {
      if (isAside(entry.name)) continue;
      const inner = { path: join(path, entry.name), name: posix.join(name, entry.name) };
      if (entry.isDirectory()) found.push(...(await documentsUnder(inner.path, inner.name, limits)));
      else if (isDocument(entry.name)) found.push(...(await unpacked(inner, limits)));
    }
    return found;
  } catch (error) {
    return [problemOf(error, name)];
  }
}

async function expand(path: string, name: string, limits: Limits): Promise<Input[]> {
  try {
    if (!(await stat(path)).isDirectory()) return await unpacked({ path, name }, limits);
    const found = await documentsUnder(path, name, limits);
    return found.length > 0 ? found : [{ name, problem: `${name}：文件夹里没有可以读取的文档` }];
  } catch (error) {
    return [problemOf(error, name)];
  }
}

/** What tells an input from others: the file, and where it lies in an archive; the name where there is no file. */
export function inputKey(input: Input): string {
  return "path" in input ? `${input.path}/${input.entry ?? ""}` : input.name;
}

interface NamedPath {
  readonly path: string;
  readonly name: string;
}

/** The path that was given, or those that it matches where it is a pattern and no file of its own. */
async function named(given: string, cwd: string): Promise<NamedPath[]> {
  const own = { path: resolve(cwd, given), name: displayName(given) };
  if (!hasWildcard(given)) return [own];
  const found = isAbsolute(given)
    ? await pathsMatching(relative(parse(given).root, given), parse(given).root)
    : await pathsMatching(given, cwd);
  if (found.length === 0) return [own];
  return found.map((path) => ({ path, name: displayName(isAbsolute(given) ? path : relative(cwd, path)) }));
}

/**
 * The files that paths name: a file stands for itself, a folder or zip archive for all documents in it, a pattern (`*.pdf`) for
 * what it matches. In the order given, each file once. What does not exist comes back as a problem, so that one wrong path does not stop the others.
 */
export async function expandInputs(paths: readonly string[], cwd: string, limits: Limits = {}): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const { path, name } of (await Promise.all(paths.map((given) => named(given, cwd)))).flat()) {
    for (const input of await expand(path, name, limits)) {
      const key = inputKey(input);
      if (!inputs.has(key)) inputs.set(key, input);
    }
  }
  return [...inputs.values()];
}
