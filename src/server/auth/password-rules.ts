import { COMMON_PASSWORDS, COMMON_STEMS } from "./common-passwords.ts";

/** How long a password is, in characters. Length is what counts; kinds of characters are not prescribed. */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

/** Fewer different characters than this are tried first by those who guess. */
const DIFFERENT = 6;
/** Runs on the keyboard and in the alphabet, forwards; backwards is the same. */
const RUNS = [
  "01234567890123456789",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "1qaz2wsx3edc4rfv",
];
const RUN_LENGTH = 4;

/** What guessers replace as well: p@ssw0rd is password. */
const DISGUISES: { readonly [sign: string]: string } = {
  "@": "a",
  "4": "a",
  "0": "o",
  "1": "i",
  "!": "i",
  $: "s",
  "3": "e",
};

function undisguised(text: string): string {
  return text.replace(/[@40!1$3]/g, (sign) => DISGUISES[sign] ?? sign);
}

/** How many characters are left when runs such as 12345 and qwert count as one. */
function surprise(text: string): number {
  let left = 0;
  for (let at = 0; at < text.length; ) {
    let length = 1;
    for (const run of RUNS) {
      for (const line of [run, [...run].reverse().join("")]) {
        let match = 1;
        while (at + match < text.length && line.includes(text.slice(at, at + match + 1))) match += 1;
        if (match >= RUN_LENGTH) length = Math.max(length, match);
      }
    }
    at += length;
    left += 1;
  }
  return left;
}

/** The text without the same part said again: abcabc is abc. */
function unrepeated(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const part = text.slice(0, length);
    if (part.repeat(Math.ceil(text.length / length)).startsWith(text)) return part;
  }
  return text;
}

function isCommon(lower: string): boolean {
  if (COMMON_PASSWORDS.has(lower)) return true;
  const core = lower.replace(/^[^a-z]+|[^a-z]+$/g, "");
  if (lower.length - core.length > RUN_LENGTH * 2) return false;
  return [core, undisguised(core)].some((text) => COMMON_STEMS.has(unrepeated(text)));
}

/**
 * Why a password is refused, in words for the person who chose it; null when it will do. The rules are those of length and of
 * what is guessed first; `username` may not be its main part.
 */
export function passwordProblem(password: string, username: string): string | null {
  const { min, max } = PASSWORD_LENGTH;
  const lower = password.normalize("NFKC").toLowerCase();
  const name = username.toLowerCase();
  if ([...password].length < min) return `密码至少 ${min} 个字符，可以是一句话`;
  if (password.length > max) return `密码最多 ${max} 个字符`;
  if (new Set(lower).size < DIFFERENT) return "密码中重复的字符太多";
  if (unrepeated(lower).length < lower.length / 2 + 1) return "密码是同一段的重复，太容易猜到";
  if (isCommon(lower)) return "这是常用的密码，太容易猜到";
  if (surprise(lower) < DIFFERENT) return "密码是键盘或数字的顺序，太容易猜到";
  if (name.length > 3 && lower.includes(name) && lower.length - name.length < DIFFERENT) return "密码不能由用户名组成";
  return null;
}
