import type { Indicator, Performance, Project } from "../book/index.ts";
import { proseProblem } from "../book/index.ts";
import {
  type PerformanceForm,
  type ProjectMention,
  performanceOf,
  placesOfWords,
  type Indicator as ReadIndicator,
  sameName,
  similarName,
  type Understanding,
} from "../understand/index.ts";
import { fundsOfIncome, hasCarriedForward, withAge } from "./age.ts";
import type { SourcedFact } from "./facts.ts";
import { factsOfProject, onlyNature } from "./project-facts.ts";
import type { Step } from "./step.ts";

function levelName(level: string): string {
  return level === "" || level.endsWith("指标") ? level : `${level}指标`;
}

function indicatorOf({ level1, level2, title, value, weight, basis, prior, period }: ReadIndicator): Indicator[] {
  if (title === "" || value === null) return [];
  const first = levelName(level1) || levelName(level2);
  if (first === "") return [];
  return [
    {
      level1: first,
      level2: levelName(level2) || first,
      name: title,
      target: value.text,
      ...(period && { term: period === "long" ? ("longTerm" as const) : ("annual" as const) }),
      ...(weight && { weight: weight.value.units / 10 ** weight.value.scale }),
      ...(basis && basis.text !== "" && { basis: basis.text }),
      ...(prior.length > 0 && { prior: prior.map(({ words }) => words.text) }),
    },
  ];
}

function goalsOf({ fields }: PerformanceForm): Performance["goals"] {
  return fields.flatMap(({ id, value }) =>
    id === "goal" && value && value.text !== "" && proseProblem(value.text) === null
      ? [{ term: "annual" as const, text: value.text }]
      : [],
  );
}

function performanceIn(form: PerformanceForm | undefined): Performance | undefined {
  if (form === undefined) return undefined;
  const indicators = form.indicators.flatMap(indicatorOf);
  const goals = goalsOf(form);
  return indicators.length + goals.length > 0 ? { goals, indicators } : undefined;
}

const ORDER = ["table", "formList", "form", "narrative"] as const;

/**
 * One mention a project, from the best source that the document has: the table of projects lists them all, and other
 * places may call them by other names.
 */
function distinct(mentions: readonly ProjectMention[]): ProjectMention[] {
  const best = ORDER.find((source) => mentions.some((mention) => mention.source === source && mention.amount));
  const listed = best === undefined ? mentions : mentions.filter(({ source }) => source === best);
  const kept: ProjectMention[] = [];
  for (const mention of listed) {
    if (!kept.some((other) => sameName(other.name.text, mention.name.text))) kept.push(mention);
  }
  return kept;
}

/** The code of the project that the book has under this name, else as printed, else one of our own. */
function codeOf(mention: ProjectMention, index: number, known: Project | undefined): string {
  if (known) return known.code;
  const code = mention.code?.text.replace(/\s+/g, "") ?? "";
  return /^[0-9A-Z]{6,}$/i.test(code) ? code : `P${String(index + 1).padStart(3, "0")}`;
}

/** Projects with their targets as edits, and the facts of their budgets. */
export function projectsOf(
  documents: readonly Understanding[],
  existing: readonly Project[],
): {
  readonly steps: readonly Step[];
  readonly facts: readonly SourcedFact[];
} {
  const allCurrent = !hasCarriedForward(documents);
  const [fund, ...more] = [...fundsOfIncome(documents)];
  const only = more.length === 0 && fund !== undefined ? { fund } : {};
  const money = { allCurrent, funds: fundsOfIncome(documents), nature: onlyNature(documents) };
  const steps: Step[] = [];
  const facts: SourcedFact[] = [];
  for (const document of documents) {
    const { forms, projects } = performanceOf(document);
    distinct(projects).forEach((mention, index) => {
      const name = mention.name.text.replace(/\s+/g, "");
      const known = existing.find((project) => sameName(project.name, name));
      const code = codeOf(mention, index, known);
      const form = forms.find((each) => each.kind === "project" && each.name && similarName(each.name.text, name));
      const performance = performanceIn(form);
      const project: Project = { ...known, code, name, ...(performance && { performance }) };
      const places = placesOfWords(mention.name, document.disclosure.file);
      steps.push({ operation: { type: known ? "setProject" : "addProject", project }, what: `项目 ${name}`, places });
      if (!mention.amount) return;
      const { printed, words } = mention.amount;
      const divided = factsOfProject(documents, { name, code, budget: printed.fen }, money);
      if (divided) {
        facts.push(...divided);
        return;
      }
      const concept = withAge({ project: code, nature: "project", ...only }, allCurrent);
      const at = placesOfWords(words, document.disclosure.file);
      const figure = {
        concept: { ...concept, kind: "level", measure: "expenditure" },
        printed: { type: "amount" as const, ...printed },
        site: { block: words.block, start: words.start, end: words.end },
        places: at,
        evidence: {},
      };
      facts.push({ figure, fact: { view: "projects", concept, amount: printed.fen } });
    });
    const whole = performanceIn(forms.find(({ kind }) => kind === "department"));
    if (whole) {
      const places = forms.flatMap(({ title }) => (title ? placesOfWords(title, document.disclosure.file) : []));
      const what = `整体绩效目标：指标 ${whole.indicators.length} 个`;
      steps.push({
        operation: { type: "setField", field: "performance", value: whole },
        what,
        places: places.slice(0, 1),
      });
    }
  }
  return { steps, facts };
}
