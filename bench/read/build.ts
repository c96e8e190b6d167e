import { pathToFileURL } from "node:url";
import { projectPath, suiteNeeds } from "../../testing/needs.ts";

type Library = typeof import("../../src/read/index.ts");

/** The address of the built library's readers: what a user runs, without the compiler in memory and time. */
export const LIBRARY = pathToFileURL(projectPath("dist", "read", "index.js")).href;

/** The built command line. */
export const COMMAND_LINE = projectPath("dist", "cli", "main.js");

/** Loads the built readers. @throws Error where there is no build */
export async function builtLibrary(): Promise<Library> {
  const { available, reason } = suiteNeeds("dist");
  if (!available) throw new Error(reason);
  const library: Library = await import(LIBRARY);
  return library;
}
