import { check, read, understand } from "../../src/index.ts";
import {
  LAYOUTS,
  type Layout,
  MISTAKES,
  type Mistake,
  printAsHtml,
  printAsText,
  withMistake,
} from "../../testing/layouts/index.ts";
import { Chance, caseSeed } from "../fuzz/random.ts";

/** What came out of the made-up documents of one layout. */
export interface LayoutResult {
  readonly layout: string;
  readonly documents: number;
  /** Errors and warnings on documents without a defect. */
  readonly falsePositives: number;
  /** Figures with a concept, of all figures; relations that held: silence is no pass where nothing was understood. */
  readonly understood: number;
  readonly figures: number;
  readonly held: number;
  /** Single mistakes that were planted, and those after which an error or a warning was reported. */
  readonly planted: ReadonlyMap<Mistake, { readonly found: number; readonly wanted: number }>;
}

async function outcomeOf(text: string, file: string) {
  const document = understand(await read(new TextEncoder().encode(text), file));
  const { problems, relationsHeld } = check(document);
  return {
    counted: problems.filter(({ severity }) => severity !== "info").length,
    understood: document.figures.filter(({ concept }) => concept.measure !== undefined).length,
    figures: document.figures.length,
    held: relationsHeld,
  };
}

async function plantedIn(layout: Layout, mistake: Mistake, seeds: readonly number[]) {
  let [found, wanted] = [0, 0];
  for (const seed of seeds) {
    const clean = layout(seed);
    const flawed = withMistake(clean, mistake, new Chance(caseSeed(seed, MISTAKES.indexOf(mistake))));
    const text = flawed && printAsText(flawed);
    if (text === null || text === printAsText(clean)) continue;
    wanted += 1;
    const { counted } = await outcomeOf(text, `${clean.name}.txt`);
    if (counted > 0) found += 1;
  }
  return { found, wanted };
}

async function measureLayout(name: string, layout: Layout, seeds: readonly number[]): Promise<LayoutResult> {
  const outcomes: Awaited<ReturnType<typeof outcomeOf>>[] = [];
  for (const seed of seeds) {
    const document = layout(seed);
    outcomes.push(await outcomeOf(printAsText(document), `${document.name}.txt`));
    outcomes.push(await outcomeOf(printAsHtml(document), `${document.name}.html`));
  }
  const sum = (of: (outcome: (typeof outcomes)[number]) => number) => outcomes.reduce((all, one) => all + of(one), 0);
  const planted = new Map<Mistake, { found: number; wanted: number }>();
  for (const mistake of MISTAKES) planted.set(mistake, await plantedIn(layout, mistake, seeds));
  return {
    layout: name,
    documents: outcomes.length,
    falsePositives: sum(({ counted }) => counted),
    understood: sum(({ understood }) => understood),
    figures: sum(({ figures }) => figures),
    held: sum(({ held }) => held),
    planted,
  };
}

/** Checks the made-up documents of every layout, as text and as a web page, clean and with one planted mistake each. */
export async function measureLayouts(seeds: readonly number[]): Promise<LayoutResult[]> {
  const results: LayoutResult[] = [];
  for (const [name, layout] of LAYOUTS) results.push(await measureLayout(name, layout, seeds));
  return results;
}
