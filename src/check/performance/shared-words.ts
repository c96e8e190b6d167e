import type { PerformanceForm, Understanding } from "../../understand/index.ts";

function indicatorSources(form: PerformanceForm): Set<unknown> {
  return new Set(form.indicators.flatMap(({ name, basis, value }) => [name.source, basis?.source, value?.source]));
}

function joined(texts: readonly string[]): string {
  return texts.join("\n").replace(/[ \t\u3000\u00a0]+/g, "");
}

/** The text of a whole document but for one form's indicators. */
export function textBeside(form: PerformanceForm, { disclosure }: Understanding): string {
  const own = indicatorSources(form);
  return joined(
    disclosure.blocks.flatMap((block) => {
      const sources = block.type === "table" ? block.cells : block.type === "contents" ? block.entries : [block];
      return sources.flatMap((source) => (own.has(source) ? [] : [source.text]));
    }),
  );
}

/** The text of a form outside its indicators: name, grounds, goals, expenditure items. */
export function textWithin(form: PerformanceForm): string {
  const own = indicatorSources(form);
  const words = form.lines.flatMap((line) =>
    line.type === "row" ? line.slots.map((slot) => slot.words) : [line.words],
  );
  return joined([form.name?.text ?? "", ...words.flatMap(({ source, text }) => (own.has(source) ? [] : [text]))]);
}
