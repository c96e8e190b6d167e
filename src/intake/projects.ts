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
import { projectTexts } from "./project-texts.ts";
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

/** A mention with the document that it stands in. */
interface Mentioned {
  readonly mention: ProjectMention;
  readonly document: Understanding;
}

/**
 * One mention a project, from the best source that the documents have: the table of projects lists them all, and other
 * places may call them by other names. A line of the body itself is no project.
 */
function distinct(mentions: readonly Mentioned[]): Mentioned[] {
  const best = ORDER.find((source) => mentions.some(({ mention }) => mention.source === source && mention.amount));
  const listed = best === undefined ? mentions : mentions.filter(({ mention }) => mention.source === best);
  const kept: Mentioned[] = [];
  for (const each of listed) {
    const { text } = each.mention.name;
    const isBody = each.document.body !== null && sameName(text, each.document.body);
    if (!isBody && !kept.some(({ mention }) => sameName(mention.name.text, text))) kept.push(each);
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
  readonly gaps: readonly string[];
} {
  const allCurrent = !hasCarriedForward(documents);
  const [fund, ...more] = [...fundsOfIncome(documents)];
  const only = more.length === 0 && fund !== undefined ? { fund } : {};
  const money = { allCurrent, funds: fundsOfIncome(documents), nature: onlyNature(documents) };
  const read = documents.map((document) => ({ document, ...performanceOf(document) }));
  const forms = read.flatMap((each) => each.forms.map((form) => ({ form, file: each.document.disclosure.file })));
  const steps: Step[] = [];
  const facts: SourcedFact[] = [];
  const gaps: string[] = [];
  const mentions = read.flatMap(({ document, projects }) => projects.map((mention) => ({ mention, document })));
  for (const [index, { mention, document }] of distinct(mentions).entries()) {
    const name = mention.name.text.replace(/\s+/g, "");
    const known = existing.find((project) => sameName(project.name, name));
    const code = codeOf(mention, index, known);
    const own = forms.find(({ form }) => form.kind === "project" && form.name && similarName(form.name.text, name));
    const performance = performanceIn(own?.form);
    const { texts, left } = projectTexts(own?.form);
    const project: Project = { ...known, ...texts, code, name, ...(performance && { performance }) };
    if (left.length > 0) gaps.push(`项目“${name}”的${left.join("、")}写有数额，没有取用：请改用口径占位后补录`);
    const places = placesOfWords(mention.name, document.disclosure.file);
    steps.push({ operation: { type: known ? "setProject" : "addProject", project }, what: `项目 ${name}`, places });
    if (!mention.amount) continue;
    const { printed, words } = mention.amount;
    const divided = factsOfProject(documents, { name, code, budget: printed.fen }, money);
    if (divided) {
      facts.push(...divided);
      continue;
    }
    const concept = withAge({ project: code, nature: "project", ...only }, allCurrent);
    const figure = {
      concept: { ...concept, kind: "level", measure: "expenditure" },
      printed: { type: "amount" as const, ...printed },
      site: { block: words.block, start: words.start, end: words.end },
      places: placesOfWords(words, document.disclosure.file),
      evidence: {},
    };
    facts.push({ figure, fact: { view: "projects", concept, amount: printed.fen } });
  }
  const department = forms.find(({ form }) => form.kind === "department" && performanceIn(form) !== undefined);
  const whole = performanceIn(department?.form);
  if (department && whole) {
    const { title } = department.form;
    steps.push({
      operation: { type: "setField", field: "performance", value: whole },
      what: `整体绩效目标：指标 ${whole.indicators.length} 个`,
      places: title ? placesOfWords(title, department.file).slice(0, 1) : [],
    });
  }
  return { steps, facts, gaps };
}
