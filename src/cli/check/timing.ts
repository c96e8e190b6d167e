import type { Timing } from "../../check/index.ts";

/** Steps below this many milliseconds are told in one line. */
const SHORTEST = 0.05;

function line(milliseconds: number, name: string): string {
  return `  ${milliseconds.toFixed(2).padStart(8)}  ${name}\n`;
}

/** How long each rule took, the longest first, as text. */
export function timingLines(timings: readonly Timing[]): string {
  const named = timings.map(({ rule, milliseconds }) => ({ name: rule ?? "识读绩效目标表和项目", milliseconds }));
  const long = named.filter(({ milliseconds }) => milliseconds >= SHORTEST);
  const rest = named.filter(({ milliseconds }) => milliseconds < SHORTEST);
  const sum = (of: readonly { readonly milliseconds: number }[]) =>
    of.reduce((total, { milliseconds }) => total + milliseconds, 0);
  const lines = [...long]
    .sort((left, right) => right.milliseconds - left.milliseconds)
    .map(({ milliseconds, name }) => line(milliseconds, name));
  if (rest.length > 0) lines.push(line(sum(rest), `其余 ${rest.length} 项`));
  return `\n各规则用时（毫秒）\n${lines.join("")}${line(sum(named), "合计")}`;
}
