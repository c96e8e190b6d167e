import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseWaivers, printable, type Waiver, WaiverFileError } from "../check/index.ts";
import { explanation, InputError } from "./errors.ts";

/**
 * Reads the waiver files that were given, one after another.
 * @throws InputError for a file that cannot be read, or has not its form
 */
export async function readWaivers(paths: readonly string[], cwd: string): Promise<readonly Waiver[]> {
  const waivers: Waiver[] = [];
  for (const path of paths) {
    try {
      waivers.push(...parseWaivers(await readFile(resolve(cwd, path), "utf8")));
    } catch (error) {
      if (error instanceof WaiverFileError) throw new InputError(printable(`${path}：${error.message}`));
      const problem = explanation(error, path);
      throw problem === null ? error : new InputError(problem);
    }
  }
  return waivers;
}

const NAMES = { waive: "豁免", dispute: "争议" } as const;

/** What is said of waivers that no problem has: mended, or written for something else. One line each. */
export function unusedLines(waivers: readonly Waiver[], used: ReadonlySet<number>): string[] {
  return [...waivers.entries()]
    .filter(([index]) => !used.has(index))
    .map(([index, { kind, rule, body, reason }]) => {
      const whose = body === undefined ? "" : `${body}，`;
      return printable(
        `${NAMES[kind]}清单第 ${index + 1} 条没有对应的问题（${whose}${rule}，${reason}），可能已经改正`,
      );
    });
}
