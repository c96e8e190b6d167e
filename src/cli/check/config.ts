import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, extname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { ConfigError, configuredRules, printable, type Rule } from "../../check/index.ts";
import { explanation, InputError } from "../errors.ts";
import type { Input } from "../inputs.ts";

/** The names under which a configuration is looked for in the current folder. */
const NAMES = ["mingzhang.config.js", "mingzhang.config.mjs", "mingzhang.config.json"];

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function realFolder(path: string): Promise<string> {
  try {
    const real = await realpath(path);
    return (await stat(real)).isDirectory() ? real : dirname(real);
  } catch {
    return dirname(resolve(path));
  }
}

function lies(path: string, within: string): boolean {
  return path === within || path.startsWith(within.endsWith(sep) ? within : within + sep);
}

/** The folders that are being checked: those that were given, and those in which given files lie. */
async function checkedFolders(given: readonly string[], inputs: readonly Input[], cwd: string): Promise<string[]> {
  const paths = [
    ...given.map((path) => resolve(cwd, path)),
    ...inputs.flatMap((input) => ("path" in input ? input.path : [])),
  ];
  return [...new Set(await Promise.all([...new Set(paths)].map(realFolder)))];
}

/** Where the configuration of a run is, and what is to be said about it. */
export interface ConfigChoice {
  readonly path: string | null;
  readonly warning: string | null;
}

/**
 * Chooses the configuration: the one that was asked for, or `mingzhang.config.js` or `.json` of the current folder. A file that lies
 * in a folder that is being checked came with the documents and is not loaded, because it could be a program.
 */
export async function chooseConfig(
  asked: string | undefined,
  given: readonly string[],
  inputs: readonly Input[],
  cwd: string,
): Promise<ConfigChoice> {
  if (asked !== undefined) return { path: resolve(cwd, asked), warning: null };
  for (const name of NAMES) {
    const path = join(cwd, name);
    if (!(await isFile(path))) continue;
    const home = await realFolder(path);
    const foreign = (await checkedFolders(given, inputs, cwd)).some((folder) => lies(home, folder));
    if (!foreign) return { path, warning: null };
    return { path: null, warning: `没有使用 ${name}：它和要核对的文件在一起。确实要用，请给出 --config ${name}` };
  }
  return { path: null, warning: null };
}

async function contentOf(path: string): Promise<unknown> {
  if (extname(path) === ".json") return JSON.parse(await readFile(path, "utf8"));
  const loaded: unknown = await import(pathToFileURL(path).href);
  return typeof loaded === "object" && loaded !== null && "default" in loaded ? loaded.default : {};
}

const LOADED = new Map<string, Promise<readonly Rule[]>>();

async function load(path: string): Promise<readonly Rule[]> {
  try {
    return configuredRules(await contentOf(path));
  } catch (error) {
    const known = explanation(error, path);
    if (known !== null) throw new InputError(known);
    const message = error instanceof Error ? error.message : String(error);
    throw new InputError(printable(`${path}：${error instanceof ConfigError ? "" : "不能载入配置："}${message}`));
  }
}

/**
 * The rules that the configuration at a path asks for; loaded once. Undefined, which means all, without one.
 * @throws InputError that says what is wrong with the configuration
 */
export async function rulesAt(path: string | null): Promise<readonly Rule[] | undefined> {
  if (path === null) return undefined;
  const rules = LOADED.get(path) ?? load(path);
  LOADED.set(path, rules);
  return rules;
}
