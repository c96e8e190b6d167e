import { sharedWords } from "../shared-words.ts";
import { areaNamed, COMMON_AREA, type LibraryArea, type ProjectType } from "./areas.ts";
import { INDICATOR_LIBRARY } from "./library.ts";
import { LEVEL1_OF, type LibraryIndicator, type LibraryLevel1 } from "./model.ts";

/** What a project has already. */
export interface ExistingIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
}

/** An indicator that may suit a project. */
export interface Suggestion {
  readonly indicator: LibraryIndicator;
  readonly level1: LibraryLevel1;
  /** Higher is better; only for comparison within one list. */
  readonly rank: number;
  /** Why it is suggested, in Chinese. */
  readonly reason: string;
}

/** Every project needs each of these (财预〔2020〕10号, 财预〔2021〕101号). */
const NEEDED: readonly LibraryLevel1[] = ["产出指标", "成本指标", "效益指标", "满意度指标"];
const LONGEST_LIST = 12;

interface Fit {
  readonly points: number;
  readonly reason: string;
}

function fitOf(area: LibraryArea, name: string, code: string | null, type: ProjectType | null): Fit | null {
  if (type !== null && area.type === type) return { points: 6, reason: `适用于“${area.name}”项目` };
  const word = area.words.exec(name)?.[0];
  if (word) return { points: 5, reason: `项目名称有“${word}”` };
  const prefix = area.codes.filter((each) => code?.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  if (prefix) return { points: prefix.length > 3 ? 4 : 2, reason: `功能科目 ${code} 属于“${area.name}”` };
  return area.name === COMMON_AREA ? { points: 1, reason: "各类项目通用" } : null;
}

const bare = (text: string) => text.replace(/指标$/, "");

/** The first levels that nothing covers; cost may stand among the outputs, as it did before 2021. */
export function missingLevels(existing: readonly Pick<ExistingIndicator, "level1" | "level2">[]): LibraryLevel1[] {
  return NEEDED.filter((needed) =>
    existing.every(({ level1, level2 }) => !level1.includes(bare(needed)) && !level2.includes(bare(needed))),
  );
}

/** Whether a project has an indicator for the same thing: one name, or a name of the same words. */
function isTaken({ name, level2 }: LibraryIndicator, existing: readonly ExistingIndicator[]): boolean {
  return existing.some(
    (other) => other.name === name || (bare(other.level2) === bare(level2) && sharedWords(other.name, name) >= 3),
  );
}

/** An area that a bureau's own list names and the library does not know, with its name as its word. */
function ownArea(name: string): LibraryArea {
  const word = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return { name, codes: [], words: word === "" ? /(?!)/ : new RegExp(word) };
}

function suggestionsFor(
  [name, code, type]: readonly [string, string | null, ProjectType | null],
  existing: readonly ExistingIndicator[],
  library: readonly LibraryIndicator[],
): Suggestion[] {
  const missing = missingLevels(existing);
  const present = new Set(existing.map(({ level2 }) => bare(level2)));
  const areas = [...new Set(library.map(({ area }) => area))].map((area) => areaNamed(area) ?? ownArea(area));
  const fits = new Map(areas.map((area) => [area.name, fitOf(area, name, code, type)]));
  return library.flatMap((indicator): Suggestion[] => {
    const fit = fits.get(indicator.area);
    if (!fit || isTaken(indicator, existing)) return [];
    const level1 = LEVEL1_OF[indicator.level2];
    const lacking = missing.includes(level1);
    const fresh = !lacking && !present.has(bare(indicator.level2));
    const shared = Math.min(2, sharedWords(indicator.name, name));
    const gap = lacking ? `缺少${level1}` : fresh ? `还没有${indicator.level2}` : "";
    return [
      {
        indicator,
        level1,
        rank: fit.points + (lacking ? 3 : fresh ? 1 : 0) + shared,
        reason: [fit.reason, gap].filter((part) => part !== "").join("；"),
      },
    ];
  });
}

/**
 * Suggests indicators for a project from the library, best first. They fit its name, its function code or its type;
 * every first level that the project lacks is among them; what it has already is not.
 * @param functionCode as in the budget, 2012604; null when it is not known
 * @param projectType null leaves it to the name
 * @param most how many at most, 12 unless told
 * @param library where they are taken from; the one that the product brings along unless told
 */
export function suggestIndicators(
  projectName: string,
  functionCode: string | null,
  projectType: ProjectType | null,
  existing: readonly ExistingIndicator[],
  most = LONGEST_LIST,
  library: readonly LibraryIndicator[] = INDICATOR_LIBRARY,
): readonly Suggestion[] {
  const all = suggestionsFor([projectName, functionCode, projectType], existing, library).sort(
    (a, b) => b.rank - a.rank,
  );
  const firsts = missingLevels(existing).flatMap((level) => all.find(({ level1 }) => level1 === level) ?? []);
  const others = all.filter((suggestion) => !firsts.includes(suggestion));
  return [...firsts, ...others].slice(0, Math.max(most, firsts.length)).sort((a, b) => b.rank - a.rank);
}
