import { readdir, stat } from "node:fs/promises";
import { extname, join, posix, resolve } from "node:path";
import { explanation } from "./errors.ts";

/** A file to work on, or why there is none where one was asked for. */
export type Input =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly problem: string };

/** How a path is shown and stands in reports: as given, with forward slashes on every system. */
function displayName(path: string): string {
  return path.replaceAll("\\", process.platform === "win32" ? "/" : "\\");
}

/**
 * The endings of documents. A folder's other files (pictures, style sheets, results) are passed over; a document of a kind
 * that cannot be read is not, so that nobody takes it for checked.
 */
const DOCUMENT_ENDINGS = new Set(".txt .md .html .htm .docx .doc .wps .rtf .pdf .ofd .xlsx .xls .et".split(" "));

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

/** The documents under a folder, by name; folders behind symbolic links are not followed. */
async function documentsUnder(path: string, name: string): Promise<Input[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    const found: Input[] = [];
    for (const entry of entries) {
      if (isAside(entry.name)) continue;
      const inner = { path: join(path, entry.name), name: posix.join(name, entry.name) };
      if (entry.isDirectory()) found.push(...(await documentsUnder(inner.path, inner.name)));
      else if (DOCUMENT_ENDINGS.has(extname(entry.name).toLowerCase())) found.push(inner);
    }
    return found;
  } catch (error) {
    return [problemOf(error, name)];
  }
}

async function expand(path: string, name: string): Promise<Input[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path, name }];
    const found = await documentsUnder(path, name);
    return found.length > 0 ? found : [{ name, problem: `${name}：文件夹里没有可以读取的文档` }];
  } catch (error) {
    return [problemOf(error, name)];
  }
}

/**
 * The files that paths name: a file stands for itself, a folder for all documents under it. In the order given,
 * each file once. What does not exist comes back as a problem, so that one wrong path does not stop the others.
 */
export async function expandInputs(paths: readonly string[], cwd: string): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const given of paths) {
    for (const input of await expand(resolve(cwd, given), displayName(given))) {
      const key = "path" in input ? input.path : input.name;
      if (!inputs.has(key)) inputs.set(key, input);
    }
  }
  return [...inputs.values()];
}
