import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];

const USUAL_FOLDERS: { readonly [P in NodeJS.Platform]?: readonly string[] } = {
  linux: ["/usr/bin", "/usr/local/bin", "/opt/libreoffice/program", "/snap/bin"],
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS"],
  win32: ["C:\\Program Files\\LibreOffice\\program", "C:\\Program Files (x86)\\LibreOffice\\program"],
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The LibreOffice program of this machine, from the search path or where it usually is; null where there is none. */
export function findSoffice(path = process.env["PATH"] ?? ""): string | null {
  const folders = [...path.split(delimiter), ...(USUAL_FOLDERS[process.platform] ?? [])];
  const places = folders.filter((folder) => folder !== "").flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find(isExecutable) ?? null;
}
