const DIGIT = /[\d０-９]/;

/** Whether a cut between two characters goes through a number. */
function cutsNumber(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return (DIGIT.test(before) && /[\d０-９.,]/.test(after)) || (/[.,]/.test(before) && DIGIT.test(after));
}

/**
 * Where words stand in a text, or -1: rather where they are whole numbers than where they are cut out of one, such as the 0 in 2024.
 */
export function occurrenceOf(words: string, text: string, start = 0, end = text.length): number {
  const first = text.indexOf(words, start);
  if (words === "" || first + words.length > end) return -1;
  for (let at = first; at >= 0 && at + words.length <= end; at = text.indexOf(words, at + 1)) {
    if (!cutsNumber(text, at) && !cutsNumber(text, at + words.length)) return at;
  }
  return first;
}
