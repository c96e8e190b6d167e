/** A file of a publication package with its digest. */
export interface PackagedFile {
  /** Its name within the package, with forward slashes. */
  readonly name: string;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  /** What it is for: to be published as it is, the page for the web site, or a form to be signed. */
  readonly role: "document" | "page" | "form";
}

/** What a publication package is: whose, of which version, and which files belong to it. */
export interface Manifest {
  readonly version: 1;
  readonly body: string;
  readonly year: number;
  readonly format: string;
  /** The short code of the version, as it stands on the forms. */
  readonly code: string;
  readonly files: readonly PackagedFile[];
}

/** The name of the manifest within a package. */
export const MANIFEST_FILE = "manifest.json";

/** The short code of a version: eight characters of its digest, in two groups that can be read out. */
export function shortCode(sha256: string): string {
  return `${sha256.slice(0, 4)}-${sha256.slice(4, 8)}`.toUpperCase();
}

/** The manifest as text. */
export function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Reads a manifest.
 * @throws SyntaxError, in Chinese, when the text is none.
 */
export function parseManifest(text: string): Manifest {
  const value: unknown = JSON.parse(text);
  const given = value as Partial<Manifest> | null;
  const sound =
    given?.version === 1 &&
    typeof given.code === "string" &&
    typeof given.body === "string" &&
    typeof given.year === "number" &&
    Array.isArray(given.files) &&
    given.files.every((file) => typeof file.name === "string" && /^[0-9a-f]{64}$/.test(file.sha256));
  if (!sound) throw new SyntaxError("不是公开包的清单");
  return given as Manifest;
}
