import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Packages of fonts that the user may install beside the program; both are under the Open Font License. */
export const FONT_PACKAGES = ["@expo-google-fonts/noto-serif-sc", "@expo-google-fonts/noto-sans-sc"] as const;

function packageFolders(): string[] {
  return FONT_PACKAGES.flatMap((name) => {
    try {
      return [dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))];
    } catch {
      return [];
    }
  });
}

function systemFolders(): string[] {
  const home = homedir();
  switch (process.platform) {
    case "win32":
      return [
        join(process.env["WINDIR"] ?? "C:\\Windows", "Fonts"),
        join(process.env["LOCALAPPDATA"] ?? join(home, "AppData", "Local"), "Microsoft", "Windows", "Fonts"),
      ];
    case "darwin":
      return ["/System/Library/Fonts", "/Library/Fonts", join(home, "Library", "Fonts")];
    default:
      return [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        join(home, ".fonts"),
        join(home, ".local", "share", "fonts"),
      ];
  }
}

/**
 * Where fonts are looked for, the first place first: the site's folder (`MINGZHANG_FONTS`, several parted as in PATH), the
 * optional packages of fonts, the fonts of the system.
 */
export function fontFolders(site: string | undefined = process.env["MINGZHANG_FONTS"]): string[] {
  const separator = process.platform === "win32" ? ";" : ":";
  const own = (site ?? "").split(separator).filter((folder) => folder !== "");
  return [...own, ...packageFolders(), ...systemFolders()];
}
