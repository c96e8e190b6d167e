const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short stable hash of a text (FNV-1a, 32 bits over its UTF-16 bytes): eight hexadecimal digits, the same on every
 * machine. For names that should survive edits elsewhere, not for security.
 */
export function fingerprint(text: string): string {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
