import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROJECT } from "./commands.ts";

/** Licences under which everything may be used and passed on with this project. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT OR Apache-2.0",
]);

/** Packages under other licences, which only help to build and test and are passed on to nobody. */
const TOOLS: readonly (readonly [name: RegExp, licence: string])[] = [
  [/^lightningcss(?:-|$)/, "MPL-2.0"],
  [/^argparse$/, "Python-2.0"],
];

/** What the program itself stands on. */
const DIRECT: Readonly<Record<string, string>> = {
  "@e965/xlsx": "Apache-2.0",
  "@electric-sql/pglite": "Apache-2.0",
  "@electric-sql/pglite-socket": "Apache-2.0",
  "@embedpdf/pdfium": "MIT",
  "@hono/node-server": "MIT",
  "@hono/zod-openapi": "MIT",
  "@myriaddreamin/typst-ts-node-compiler": "Apache-2.0",
  "better-auth": "MIT",
  fflate: "MIT",
  hono: "MIT",
  parse5: "MIT",
  pg: "MIT",
  saxes: "ISC",
  zod: "MIT",
};

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
}
interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(`${PROJECT}${file}`, "utf8")) as T;
const locked = Object.entries(json<{ packages: Record<string, Locked> }>("package-lock.json").packages)
  .filter(([path]) => path !== "")
  .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ""), path, ...entry }));

describe("the licences of dependencies", () => {
  it("are all ones that we may pass on, or those of tools", () => {
    const others = locked.filter(
      ({ name, license = "none" }) =>
        !ALLOWED.has(license) && !TOOLS.some(([tool, licence]) => tool.test(name) && licence === license),
    );
    expect(others.map(({ name, version, license }) => `${name} ${version}: ${license ?? "none"}`)).toEqual([]);
  });

  it("are known for each package that the program stands on, as it is installed", () => {
    const { dependencies, optionalDependencies } = json<Manifest>("package.json");
    const direct = Object.keys({ ...dependencies, ...optionalDependencies });
    const stated = direct.map((name) => [name, locked.find(({ path }) => path === `node_modules/${name}`)?.license]);
    expect(Object.fromEntries(stated)).toEqual(DIRECT);
  });

  it("come with packages whose bytes are pinned", () => {
    expect(locked.filter(({ integrity }) => integrity === undefined).map(({ name }) => name)).toEqual([]);
  });
});
