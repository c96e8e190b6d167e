import { readFile } from "node:fs/promises";

/** The version of the package. */
export async function version(): Promise<string> {
  const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  const manifest: unknown = JSON.parse(text);
  const named = typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : "";
  return String(named);
}
