import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Settings of LibreOffice by path and name. */
const SETTINGS: readonly (readonly [path: string, name: string, value: string])[] = [
  ["Common/Security/Scripting", "DisableMacrosExecution", "true"],
  ["Common/Security/Scripting", "MacroSecurityLevel", "3"],
  ["Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"],
  ["Common/Security/Scripting", "DisableActiveContent", "true"],
  ["Common/Misc", "FirstRun", "false"],
  ["Writer/Content/Update", "Link", "0"],
  ["Calc/Content/Update", "Link", "1"],
  ["Inet/Settings", "ooInetProxyType", "2"],
  ["Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"],
  ["Inet/Settings", "ooInetHTTPProxyPort", "9"],
  ["Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"],
  ["Inet/Settings", "ooInetHTTPSProxyPort", "9"],
];

function item([path, name, value]: readonly [string, string, string]): string {
  const root = path.startsWith("Inet/") ? "/org.openoffice." : "/org.openoffice.Office.";
  const property = `<prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop>`;
  return `<item oor:path="${root}${path}">${property}</item>`;
}

/** Makes a LibreOffice profile that runs no macros, follows no links and reaches no network. */
export async function writeProfile(folder: string): Promise<void> {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${SETTINGS.map(item).join("\n")}
</oor:items>
`;
  await mkdir(join(folder, "user"), { recursive: true });
  await writeFile(join(folder, "user", "registrymodifications.xcu"), xml);
}
