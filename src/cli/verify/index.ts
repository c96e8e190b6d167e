import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { printable } from "../../check/report/index.ts";
import {
  MANIFEST_FILE,
  type Manifest,
  missingAttachments,
  pageDifferences,
  parseManifest,
} from "../../publication/index.ts";
import { read } from "../../read/index.ts";
import type { Command } from "../command.ts";
import { explanation, InputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import { parseOptions } from "../options.ts";
import { sha256 } from "../package/digest.ts";

const help = `用法：mingzhang verify 公开包 网页或文件…

核验网站上发布的内容是否就是签发的版本：
  公开包   mingzhang package 写出的文件夹
  网页     从网站另存的网页（.html）：逐字核对正文和表格，核对附件是否齐全
  文件     从网站下载的附件：与签发的文件逐字节核对，字节不同时核对内容

退出码：0 与签发的版本一致；1 有不同或缺少；2 参数或文件有误
`;

async function bytesOf(path: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, path));
  } catch (error) {
    const problem = explanation(error, path);
    throw problem === null ? error : new InputError(problem);
  }
}

async function openManifest(folder: string, cwd: string): Promise<Manifest> {
  const path = join(folder, MANIFEST_FILE);
  const text = new TextDecoder().decode(await bytesOf(path, cwd));
  try {
    return parseManifest(text);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new InputError(`${path}：不是公开包的清单，请给出 mingzhang package 写出的文件夹`);
    throw error;
  }
}

/** The files of the package that are not as they were signed. */
async function changedInside(manifest: Manifest, folder: string, cwd: string): Promise<string[]> {
  const changed: string[] = [];
  for (const { name, sha256: signed } of manifest.files) {
    if (sha256(await bytesOf(join(folder, name), cwd)) !== signed) changed.push(`公开包里的 ${name} 签发后被改动`);
  }
  return changed;
}

function isPage(name: string): boolean {
  return /\.(?:html?|mht|shtml|aspx?|jsp)$/i.test(name);
}

/** A web page against the page of the package; any other file against the file of the same kind. */
async function differencesOf(given: string, manifest: Manifest, folder: string, cwd: string): Promise<string[]> {
  const bytes = await bytesOf(given, cwd);
  const digest = sha256(bytes);
  if (manifest.files.some((file) => file.sha256 === digest)) return [];
  const ending = (name: string) => name.slice(name.lastIndexOf(".")).toLowerCase();
  const candidates = manifest.files.filter(({ name, role }) =>
    isPage(given) ? role === "page" : role === "document" && ending(name) === ending(given),
  );
  if (candidates.length === 0) return [`签发的版本里没有这样的文件`];
  const published = await read(bytes, basename(given));
  let least: readonly string[] | null = null;
  for (const { name } of candidates) {
    const signed = await read(await bytesOf(join(folder, name), cwd), name);
    const document = { ...signed, blocks: signed.blocks.filter((block) => !isAttachmentLine(block)) };
    const differences = pageDifferences(document, published);
    if (least === null || differences.length < least.length) least = differences;
  }
  const names = manifest.files.filter(({ role }) => role === "document").map(({ name }) => name);
  const missing = isPage(given) ? missingAttachments(new TextDecoder().decode(bytes), names) : [];
  return [...(least ?? []), ...missing.map((name) => `网页缺少附件：${name}`)];
}

/** The links to attachments, which the web site words in its own way; they are looked for by name. */
function isAttachmentLine(block: { readonly type: string; readonly text?: string }): boolean {
  return block.type === "paragraph" && /^附件\d+：/.test(block.text ?? "");
}

export const verifyCommand: Command = {
  help,
  run: async (args, io) => {
    const { positionals } = parseOptions(args, {});
    const [folder, ...given] = positionals;
    if (folder === undefined || given.length === 0) throw new UsageError("请给出公开包和要核验的网页或文件");
    const manifest = await openManifest(folder, io.cwd);
    let wrong = 0;
    const inside = await changedInside(manifest, folder, io.cwd);
    for (const line of inside) io.out(`${line}\n`);
    for (const path of given) {
      const differences = await differencesOf(path, manifest, folder, io.cwd);
      wrong += differences.length;
      io.out(
        `${path}：${differences.length === 0 ? `与签发的版本 ${manifest.code} 一致` : `有 ${differences.length} 处不同`}\n`,
      );
      for (const line of differences) io.out(`  ${printable(line)}\n`);
    }
    return wrong + inside.length > 0 ? EXIT.problems : EXIT.clean;
  },
};
