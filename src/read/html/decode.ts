const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;
const SEARCHED = 4096;

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a web page's bytes: by its byte order mark, else UTF-8 where it is valid, else as its `charset` says, else
 * GB 18030, which older pages of Chinese authorities use (and which covers GBK and GB 2312).
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder("utf-8").decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, SEARCHED));
  const declared = CHARSET.exec(head)?.[1]?.toLowerCase();
  const label = !declared || /^(?:utf-?8|gb.*)$/.test(declared) ? "gb18030" : declared;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
