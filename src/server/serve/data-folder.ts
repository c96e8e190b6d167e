import { homedir } from "node:os";
import { join } from "node:path";

/** Where the data of a person's own service is when nothing else is said: the place that the system has for that. */
export function defaultDataFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  const home = homedir();
  if (platform === "win32") return join(environment["LOCALAPPDATA"] ?? join(home, "AppData", "Local"), "mingzhang");
  if (platform === "darwin") return join(home, "Library", "Application Support", "mingzhang");
  return join(environment["XDG_DATA_HOME"] || join(home, ".local", "share"), "mingzhang");
}
