import { randomBytes } from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { StoreError } from "../../store/index.ts";

const FILE = "secret.key";
const SHORTEST = 32;

/**
 * The key that signs cookies and hides the secrets of second factors: the one that is given, or the one in the data folder,
 * which is made at the first start and only its owner may read. Several machines on one database are given the same.
 * @throws StoreError for one that is too short
 */
export async function secretOf(folder: string, given: string | undefined): Promise<string> {
  if (given !== undefined) {
    if (given.length < SHORTEST) throw new StoreError(`MINGZHANG_SECRET 至少 ${SHORTEST} 个字符`);
    return given;
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, FILE);
  try {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(`${randomBytes(48).toString("base64url")}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const secret = (await readFile(path, "utf8")).trim();
  if (secret.length < SHORTEST) throw new StoreError(`${path} 不完整，请从备份中恢复这个文件`);
  return secret;
}
