const MEMBER = /出国|公务用?车|公务接待|接待费/;

/**
 * The parts of a total: of one named as that of 三公经费 only the three that it is made of (going abroad on duty, official
 * vehicles, official receptions), for many tables print conferences and training beside them; of any other all.
 */
export function partsNamedBy<T>(total: string, parts: readonly T[], nameOf: (part: T) => string): readonly T[] {
  if (!/三公/.test(total)) return parts;
  const members = parts.filter((part) => MEMBER.test(nameOf(part)));
  return members.length > 0 ? members : parts;
}
