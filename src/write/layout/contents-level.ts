/** How deep an entry of the contents stands, 1 to 3, by its numbering: 第一部分 and unnumbered lines, 一、, （一）. */
export function contentsLevel(entry: string): 1 | 2 | 3 {
  const line = entry.trim();
  if (/^[（(]\s*[一二三四五六七八九十]+\s*[)）]/.test(line)) return 3;
  return /^[-·•]?\s*[一二三四五六七八九十]+\s*、/.test(line) ? 2 : 1;
}
