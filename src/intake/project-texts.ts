import { type Project, type ProjectCategory, type ProjectFrequency, proseProblem } from "../book/index.ts";
import type { FormField, PerformanceForm } from "../understand/index.ts";

const TEXTS: readonly (readonly [field: FormField["id"], text: keyof Project & string])[] = [
  ["summary", "summary"],
  ["basis", "grounds"],
  ["implementer", "implementer"],
  ["plan", "plan"],
  ["period", "period"],
  ["allocation", "allocation"],
  ["history", "history"],
  ["evaluation", "lastEvaluation"],
];

const CATEGORIES: readonly (readonly [RegExp, ProjectCategory])[] = [
  [/特定目标/, "specificTarget"],
  [/其他运转/, "otherOperational"],
  [/人员类/, "personnel"],
];

const FREQUENCIES: readonly (readonly [RegExp, ProjectFrequency])[] = [
  [/一次性/, "oneOff"],
  [/延续/, "multiYear"],
  [/经常|常年|持续/, "recurrent"],
];

/** The one value that words name; undefined for none, or for a list of choices of which none is ticked. */
function named<T>(words: readonly (readonly [RegExp, T])[], text: string): T | undefined {
  const ticked = /[☑√✓■]\s*([^□☐☑√✓■]+)/.exec(text)?.[1] ?? text;
  const found = words.filter(([pattern]) => pattern.test(ticked));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** What a project's form says about it, as far as a book may hold it. */
export interface ProjectTexts {
  readonly texts: Partial<Project>;
  /** The labels of texts that spell out amounts, which a book does not hold: they are left to the clerk. */
  readonly left: readonly string[];
}

/** The grounds, plan, body, period … of a project, and its category and frequency, from its form. */
export function projectTexts(form: PerformanceForm | undefined): ProjectTexts {
  const values = (form?.fields ?? []).flatMap(({ id, label, value }) => {
    const text = value?.text.replace(/[。；]+$/, "") ?? "";
    return /^(?:|[无/—-]+)$/.test(text) ? [] : [{ id, label: label.text, text }];
  });
  const fieldOf = (id: FormField["id"]) => values.find((each) => each.id === id);
  const texts: Record<string, string> = {};
  const left: string[] = [];
  for (const [field, name] of TEXTS) {
    const found = fieldOf(field);
    if (!found) continue;
    if (proseProblem(found.text) === null) texts[name] = found.text;
    else left.push(found.label);
  }
  const category = named(CATEGORIES, fieldOf("category")?.text ?? "");
  const frequency = named(FREQUENCIES, fieldOf("frequency")?.text ?? "");
  return { texts: { ...texts, ...(category && { category }), ...(frequency && { frequency }) }, left };
}
