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

/** The kinds of file that LibreOffice turns into .docx, with the ending that it knows each by. */
const ENDINGS = { doc: "doc", rtf: "rtf", odt: "odt", xmlDocument: "xml" } as const;
export type ConvertibleKind = keyof typeof ENDINGS;

const KIND_NAMES: { readonly [K in ConvertibleKind]: string } = {
  doc: "旧版 Word 或 WPS 文件（.doc、.wps）",
  rtf: "RTF 文件",
  odt: "OpenDocument 文件（.odt）",
  xmlDocument: "XML 格式的 Word 文件",
};

const WATCH_EVERY = 250;

/** Whether a kind is read by way of LibreOffice. */
export function isConvertible(kind: string): kind is ConvertibleKind {
  return Object.hasOwn(ENDINGS, kind);
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
    child.on("error", () => stop(failed(file)));
    child.on("exit", () => settle(resolve));
  });
}

function failed(file: string): ReadError {
  const message = `LibreOffice 无法转换“${file}”，文件可能已损坏或有密码保护。请用 Word 或 WPS 打开后另存为 .docx。`;
  return new ReadError(file, "malformed", message);
}

/**
 * Turns a file of an old format into .docx with the LibreOffice of this machine: in a folder of its own that is removed
 * afterwards, with a fresh profile without macros, links and network, killed when it passes the limits of time or memory.
 *
 * @throws ReadError `needsLibreOffice` where there is none, `malformed` where it cannot make sense of the file, `timeout`,
 * `memory`
 */
export async function convertToDocx(
  bytes: Uint8Array,
  kind: ConvertibleKind,
  file: string,
  limits: ReadLimits,
  program: string | null = findSoffice(),
): Promise<Uint8Array> {
  if (program === null) {
    const remedy = "请安装 LibreOffice 后重试，或用 Word、WPS 打开后另存为 .docx";
    throw new ReadError(
      file,
      "needsLibreOffice",
      `“${file}”是${KIND_NAMES[kind]}，读取它需要 LibreOffice，本机没有。${remedy}。`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-office-"));
  try {
    const profile = join(folder, "profile");
    await writeProfile(profile);
    const source = join(folder, `input.${ENDINGS[kind]}`);
    await writeFile(source, bytes);
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--nologo"];
    const job = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", join(folder, "out"), source];
    await run(program, [...settings, ...job], folder, file, limits);
    return new Uint8Array(
      await readFile(join(folder, "out", "input.docx")).catch(() => {
        throw failed(file);
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
