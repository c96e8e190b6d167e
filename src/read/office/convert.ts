import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ReadError } from "../error.ts";
import { beyondLimit, type ReadLimits } from "../limits.ts";
import { killGroup, residentBytesOfGroup } from "./group.ts";
import { writeProfile } from "./profile.ts";
import { findSoffice } from "./soffice.ts";

interface Conversion {
  /** The ending by which LibreOffice knows the kind. */
  readonly ending: string;
  readonly to: "docx" | "xlsx";
  /** What the kind is called in messages. */
  readonly name: string;
}

/** The kinds of file that are read by way of LibreOffice. */
const CONVERSIONS = {
  doc: { ending: "doc", to: "docx", name: "旧版 Word 或 WPS 文件（.doc、.wps）" },
  rtf: { ending: "rtf", to: "docx", name: "RTF 文件" },
  odt: { ending: "odt", to: "docx", name: "OpenDocument 文件（.odt）" },
  xmlDocument: { ending: "xml", to: "docx", name: "XML 格式的 Word 文件" },
  ods: { ending: "ods", to: "xlsx", name: "OpenDocument 表格（.ods）" },
  xlsb: { ending: "xlsb", to: "xlsx", name: "二进制格式的 Excel 工作簿（.xlsb）" },
} as const satisfies { readonly [kind: string]: Conversion };

export type ConvertibleKind = keyof typeof CONVERSIONS;

const FILTERS = { docx: "MS Word 2007 XML", xlsx: "Calc MS Excel 2007 XML" } as const;

const WATCH_EVERY = 250;

/** Whether a kind is read by way of LibreOffice. */
export function isConvertible(kind: string): kind is ConvertibleKind {
  return Object.hasOwn(CONVERSIONS, kind);
}

function environment(home: string): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  const windows = process.platform === "win32" && SystemRoot !== undefined ? { SystemRoot, TEMP: home, TMP: home } : {};
  return { ...(PATH === undefined ? {} : { PATH }), HOME: home, TMPDIR: home, LANG: "C.UTF-8", ...windows };
}

/** Runs LibreOffice to its end; what stops it is a ReadError. */
function run(program: string, args: readonly string[], home: string, file: string, limits: ReadLimits): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: home, env: environment(home), stdio: "ignore", detached: true });
    const kill = () => {
      if (child.pid !== undefined) killGroup(child.pid);
    };
    const stop = (error: ReadError) => {
      kill();
      settle(() => reject(error));
    };
    const clock = setTimeout(() => stop(beyondLimit(file, "milliseconds", limits)), limits.milliseconds);
    const watch = setInterval(() => {
      if (child.pid !== undefined && residentBytesOfGroup(child.pid) > limits.memoryBytes)
        stop(beyondLimit(file, "memoryBytes", limits));
    }, WATCH_EVERY);
    const settle = (finish: () => void) => {
      clearTimeout(clock);
      clearInterval(watch);
      process.off("exit", kill);
      finish();
    };
    process.on("exit", kill);
    child.on("error", (error) => settle(() => reject(error)));
    child.on("exit", () => settle(resolve));
  });
}

function failed(file: string, to: string): ReadError {
  const message = `LibreOffice 无法转换“${file}”，文件可能已损坏或有密码保护。请用 Office 或 WPS 打开后另存为 .${to}。`;
  return new ReadError(file, "malformed", message);
}

/**
 * Turns a file of an old or foreign format into .docx or .xlsx with the LibreOffice of this machine: in a folder of its own
 * that is removed afterwards, with a fresh profile without macros, links and network, killed when it passes the limits of
 * time or memory.
 *
 * @throws ReadError `needsLibreOffice` where there is none, `malformed` where it cannot make sense of the file, `timeout`,
 * `memory`
 */
export async function convert(
  bytes: Uint8Array,
  kind: ConvertibleKind,
  file: string,
  limits: ReadLimits,
  program: string | null = findSoffice(),
): Promise<Uint8Array> {
  const { ending, to, name } = CONVERSIONS[kind];
  if (program === null) {
    const remedy = `请安装 LibreOffice 后重试，或用 Office、WPS 打开后另存为 .${to}`;
    throw new ReadError(file, "needsLibreOffice", `“${file}”是${name}，读取它需要 LibreOffice，本机没有。${remedy}。`);
  }
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-office-"));
  try {
    const profile = join(folder, "profile");
    await writeProfile(profile);
    const source = join(folder, `input.${ending}`);
    await writeFile(source, bytes);
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--nologo"];
    const job = ["--convert-to", `${to}:${FILTERS[to]}`, "--outdir", join(folder, "out"), source];
    await run(program, [...settings, ...job], folder, file, limits);
    return new Uint8Array(
      await readFile(join(folder, "out", `input.${to}`)).catch(() => {
        throw failed(file, to);
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
