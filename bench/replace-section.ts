/**
 * A Markdown text in which the section under a heading of the second level holds this text; the section is added at the end
 * where there is none.
 */
export function replaceSection(markdown: string, heading: string, text: string): string {
  const lines = markdown.trimEnd().split("\n");
  const start = lines.indexOf(`## ${heading}`);
  const section = [`## ${heading}`, "", ...text.trim().split("\n")];
  if (start < 0) return `${[...lines, "", ...section].join("\n")}\n`;
  const next = lines.findIndex((line, at) => at > start && /^## /.test(line));
  const rest = next < 0 ? [] : ["", ...lines.slice(next)];
  return `${[...lines.slice(0, start), ...section, ...rest].join("\n")}\n`;
}
