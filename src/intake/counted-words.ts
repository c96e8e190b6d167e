import { toHalfWidth } from "../amount/index.ts";
import type { Concept } from "../concept/index.ts";

/** A count that a sentence states, with the characters that state it. */
export interface StatedCount {
  readonly concept: Concept;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

type Words = readonly (readonly [pattern: RegExp, item: string | undefined])[];

const POSTS: Words = [
  [/行政/, "administrative"],
  [/参照公务员|参公/, "civilServiceManaged"],
  [/全部补助|全额(?:补助|拨款)/, "fullySubsidised"],
  [/自收自支/, "selfFunded"],
  [/工勤/, "serviceWorker"],
];
const OTHERS: Words = [
  [/^离休(?:人员|人数|干部)?(?:小计|实有数)?$/, "veteranRetired"],
  [/^退休(?:人员|人数)?(?:小计|实有数)?$/, "retired"],
  [/^退职(?:人员|人数)?(?:小计|实有数)?$/, "resigned"],
  [/^遗属(?:人员|人数|补助)?(?:人员|人数)?(?:小计|实有数)?$/, "survivor"],
];
const FLEET: Words = [
  [/^(?:一般公务用车|一般公务车辆)$/, "generalUse"],
  [/^(?:一般)?执法执勤(?:用车|车辆)?$/, "lawEnforcement"],
  [/^特种专业技术(?:用车|车辆)?$/, "specialTechnical"],
  [/^其他(?:用车|车辆)$/, "otherUse"],
  [/^副部\(省\)级(?:及|以)以?上领导用车$/, "ministerial"],
  [/^主要(?:领导|负责人)(?:干部)?用车$/, "principalLeader"],
  [/^机要通信(?:服务)?用车$/, "confidentialCommunication"],
  [/^应急保障(?:服务)?用车$/, "emergency"],
  [/^离退休干部(?:服务)?用车$/, "retiredCadre"],
  [/^(?:共有|拥有|占有)?(?:公务用)?车辆?(?:总数|保有量|共|合计)?$/, undefined],
];
const THRESHOLDS: Readonly<Record<string, string>> = {
  "50": "over500Thousand",
  "100": "over1Million",
  "200": "over2Million",
};

const TOTAL_POSTS = /^(?:.*(?:共有|核定|现有))?(?:人员)?编制(?:人数|总数|数)?(?:小计|合计|总数)?(?:为|共)?$/;
const SERVING = /^(?:.*[有中])?在职(?:人员|人数|职工)?(?:小计|合计|实有人数|实有数|实有)?$/;

function itemIn(words: Words, label: string): string | undefined | null {
  const found = words.find(([pattern]) => pattern.test(label));
  return found ? found[1] : null;
}

function people(label: string, serving: boolean): Concept | null {
  const other = itemIn(OTHERS, label);
  if (other) return { measure: "actualStaff", item: other };
  if (label.includes("编制")) {
    const post = itemIn(POSTS, label);
    if (post) return { measure: "authorizedStaffing", item: post };
    return TOTAL_POSTS.test(label) ? { measure: "authorizedStaffing" } : null;
  }
  if (SERVING.test(label)) return { measure: "actualStaff", item: "inService" };
  const post = serving || label.includes("在职") ? itemIn(POSTS, label) : null;
  return post && /(?:人员|人数|在职|职工)/.test(label) ? { measure: "actualStaff", item: post } : null;
}

function vehicles(label: string, bought: boolean): Concept | null {
  const item = itemIn(FLEET, label.replace(/^(?:计划|安排|拟)?购置/, ""));
  if (item === null) return null;
  return { measure: bought ? "plannedVehicles" : "vehicles", ...(item && { item }) };
}

const COUNT = /([^\d,.;:]{0,24}?)[_\s]*(\d[\d_\s]*)[_\s]*(人|名|辆)/g;
const EQUIPMENT = /(50|100|200)万元(?:\(含\))?(?:及)?以上(?:\(含\))?(?:的)?[^\d,;]{0,14}?(\d+)台/g;
const BOUGHT = /购置/;

/** The sentences of a text, by where they begin. */
function sentences(text: string): readonly (readonly [start: number, sentence: string])[] {
  return [...text.matchAll(/[^。]+。?/g)].map((match) => [match.index, match[0]] as const);
}

function inSentence(sentence: string): StatedCount[] {
  const found: StatedCount[] = [];
  let serving = false;
  for (const match of sentence.matchAll(COUNT)) {
    const label = (match[1] ?? "").replace(/[\s_]/g, "").replace(/^(?:其中|包括|和|及|另有)/, "");
    const count = Number((match[2] ?? "").replace(/\D/g, ""));
    const before = sentence.slice(0, match.index + match[0].length);
    if (/[增减]/.test(label)) continue;
    const concept = match[3] === "辆" ? vehicles(label, BOUGHT.test(before)) : people(label, serving);
    if (concept?.item === "inService") serving = true;
    if (concept) found.push({ concept, count, start: match.index, end: match.index + match[0].length });
  }
  for (const match of sentence.matchAll(EQUIPMENT)) {
    const item = THRESHOLDS[match[1] ?? ""];
    const measure = BOUGHT.test(sentence.slice(0, match.index + match[0].length))
      ? "plannedLargeEquipment"
      : "largeEquipment";
    const concept = { measure, ...(item && { item }) };
    found.push({ concept, count: Number(match[2]), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The counts of posts, staff, vehicles and large equipment that a text states in so many words. */
export function countsStated(text: string): StatedCount[] {
  const plain = toHalfWidth(text).replaceAll("、", ",");
  return sentences(plain).flatMap(([offset, sentence]) =>
    inSentence(sentence).map((each) => ({ ...each, start: each.start + offset, end: each.end + offset })),
  );
}
