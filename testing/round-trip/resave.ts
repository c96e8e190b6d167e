import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Opens a file in LibreOffice and saves it in its own kind again, as a colleague's program would.
 * @throws Error where LibreOffice cannot convert it
 */
export function resavedByLibreOffice(kind: "docx" | "xlsx", bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "resave-"));
  try {
    const [source, target] = [join(folder, `before.${kind}`), join(folder, "after")];
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", kind, "--outdir", target, source], {
      stdio: "ignore",
    });
    return new Uint8Array(readFileSync(join(target, `before.${kind}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
