import { type Setting, settingLine } from "../setting.ts";

/** What came of one part of the proof. */
export interface Part {
  readonly title: string;
  /** As it can be typed in the folder of the project. */
  readonly command: string;
  readonly seconds: number;
  readonly held: boolean;
  /** Markdown with headings from the third level; "" when there are no figures. */
  readonly figures: string;
}

function verdict({ held, seconds }: Part): string {
  return `${held ? "Passed" : "**Failed**"} in ${Math.round(seconds)} s.`;
}

/** The file of a dated result: the setting, then for each part its command, its verdict and its figures. */
export function resultFile(setting: Setting, command: string, parts: readonly Part[]): string {
  const failed = parts.filter(({ held }) => !held).map(({ title }) => title);
  return [
    `# Results of ${setting.day}`,
    `${settingLine(setting)} Made by \`${command}\`.`,
    failed.length === 0 ? "All parts passed." : `**Failed: ${failed.join(", ")}.**`,
    ...parts.flatMap((part) => [`## ${part.title}`, `\`${part.command}\``, verdict(part), part.figures.trim()]),
  ]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n")
    .concat("\n");
}
