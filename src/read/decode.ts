/** Text decoded from bytes. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
  /** How many characters could not be decoded; each stands as U+FFFD in the text. */
  readonly damaged: number;
}

const MOST_DAMAGE = 0.001;

function decodeAs(bytes: Uint8Array, encoding: DecodedText["encoding"]): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: text.split("\uFFFD").length - 1 };
}

/**
 * UTF-16 without byte order mark: digits, spaces and line feeds leave a zero byte on one side. On the other side zero
 * bytes are rare, but there are some: 一 is U+4E00.
 */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (Math.max(even, odd) * 50 < sample.length || Math.min(even, odd) * 3 > Math.max(even, odd)) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells bytes of a program from text.
  return !/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text);
}

/**
 * Decodes a text file: by its byte order mark; else as UTF-8, UTF-16 or GB18030 (with GBK and GB 2312), whichever fits.
 * UTF-8 with a few broken characters, such as a file that was cut off, is still UTF-8.
 *
 * @returns undefined where the bytes are no text in any of these
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  const utf16 = marked ?? unmarkedUtf16(bytes);
  if (utf16) {
    const decoded = decodeAs(bytes, utf16);
    return isText(decoded.text) ? decoded : undefined;
  }
  const utf8 = decodeAs(bytes, "utf-8");
  if (!isText(utf8.text)) return undefined;
  if (utf8.damaged === 0) return utf8;
  const gb = decodeAs(bytes, "gb18030");
  if (gb.damaged === 0 && isText(gb.text) && utf8.damaged > utf8.text.length * MOST_DAMAGE + 1) return gb;
  if (utf8.damaged <= utf8.text.length * MOST_DAMAGE + 1) return utf8;
  return gb.damaged <= gb.text.length * MOST_DAMAGE && isText(gb.text) ? gb : undefined;
}
