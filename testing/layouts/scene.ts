import { Chance } from "../../bench/fuzz/random.ts";

export type Fund = "general" | "land" | "own";
export type Nature = "personnel" | "running" | "project";
/** This year; last year; for final accounts also this year's budget as approved at its beginning. */
export type Column = "now" | "before" | "planned";

/** The smallest fact of a made-up body: every printed figure is a sum of such, in fen. */
export interface Atom {
  readonly functionCode: string;
  readonly economicCode: string;
  readonly nature: Nature;
  readonly fund: Fund;
  readonly carried: boolean;
  readonly project: string | null;
  readonly now: number;
  readonly before: number;
  readonly planned: number;
}

/** What kind of body it is: the codes that its running and its projects stand under. */
export interface BodyKind {
  readonly main: string;
  readonly tasks: string;
  readonly institution: boolean;
  readonly own: boolean;
}

export const OFFICE: BodyKind = { main: "2010301", tasks: "2010302", institution: false, own: false };
export const FINANCE: BodyKind = { main: "2010601", tasks: "2010602", institution: false, own: false };
export const FARMING: BodyKind = { main: "2130101", tasks: "2130102", institution: false, own: false };
export const SCHOOL: BodyKind = { main: "2050202", tasks: "2050202", institution: true, own: true };
export const HOSPITAL: BodyKind = { main: "2100201", tasks: "2100299", institution: true, own: true };

export interface SceneOptions {
  readonly seed: number;
  readonly kind: BodyKind;
  readonly projects: readonly string[];
  /** The smallest difference between two amounts, in fen: 10,000 is 0.01 万元. */
  readonly step: number;
  readonly carried?: boolean;
  readonly land?: string;
  /** Final accounts: what was planned differs from what was spent. */
  readonly executed?: boolean;
}

export type Filter = (atom: Atom) => boolean;

/** The facts of one made-up body in one year. */
export class Scene {
  readonly atoms: readonly Atom[];

  constructor(atoms: readonly Atom[]) {
    this.atoms = atoms;
  }

  sum(filter: Filter = () => true, column: Column = "now"): number {
    return this.atoms.filter(filter).reduce((sum, atom) => sum + atom[column], 0);
  }

  /** The codes of a classification in use under a filter, with all codes above them, in order. */
  codes(kind: "functionCode" | "economicCode", filter: Filter = () => true, lengths = [3, 5, 7]): string[] {
    const used = new Set<string>();
    for (const atom of this.atoms) {
      if (!filter(atom) || (atom.now === 0 && atom.before === 0 && atom.planned === 0)) continue;
      for (const length of lengths) if (atom[kind].length >= length) used.add(atom[kind].slice(0, length));
    }
    return [...used].sort();
  }

  get projects(): string[] {
    return [...new Set(this.atoms.flatMap(({ project }) => project ?? []))];
  }
}

export const isBasic: Filter = ({ nature }) => nature !== "project";
export const isProject: Filter = ({ nature }) => nature === "project";
export const isGeneral: Filter = ({ fund }) => fund === "general";
export const isFiscal: Filter = ({ fund }) => fund !== "own";
export const isCurrent: Filter = ({ carried }) => !carried;
export const under =
  (kind: "functionCode" | "economicCode", code: string): Filter =>
  (atom) =>
    atom[kind].startsWith(code);
export const both =
  (...filters: readonly Filter[]): Filter =>
  (atom) =>
    filters.every((filter) => filter(atom));

/** Makes up the facts of a body: the same for the same options. */
export function sceneOf({ seed, kind, projects, step, carried, land, executed }: SceneOptions): Scene {
  const chance = new Chance(seed);
  const unit = 1_000_000 / step;
  const near = (amount: number, share: number): number => {
    const room = Math.floor((amount / step) * share);
    return amount + (chance.below(2 * room + 1) - room) * step;
  };
  const amountUpTo = (tenThousands: number) =>
    (Math.floor((tenThousands * unit) / 4) + chance.below(tenThousands * unit)) * step;
  const atoms: Atom[] = [];
  const add = (atom: Omit<Atom, "now" | "before" | "planned">, now: number, settled = false) => {
    const before = settled ? now : near(now, 0.12);
    atoms.push({ ...atom, now, before, planned: executed ? near(now, 0.05) : now });
  };
  const basic = (functionCode: string, economicCode: string, nature: Nature, most: number, settled = false) =>
    add(
      { functionCode, economicCode, nature, fund: "general", carried: false, project: null },
      amountUpTo(most),
      settled,
    );
  const { main, tasks, institution } = kind;
  basic(main, "30101", "personnel", 210);
  basic(main, "30102", "personnel", 130);
  basic(main, institution ? "30107" : "30103", "personnel", 160);
  basic("2080505", "30108", "personnel", 60);
  basic("2080506", "30109", "personnel", 30);
  basic(institution ? "2101102" : "2101101", "30110", "personnel", 28);
  if (!institution) basic("2101103", "30111", "personnel", 9);
  basic("2210201", "30113", "personnel", 70);
  basic(institution ? "2080502" : "2080501", "30302", "personnel", 24);
  for (const [code, most, settled] of [
    ["30201", 14, false],
    ["30202", 3, true],
    ["30207", 4, false],
    ["30211", 9, false],
    ["30217", 2, true],
    ["30228", 8, false],
    ["30231", 5, false],
    ["30239", 19, false],
  ] as const)
    basic(main, code, "running", most, settled);
  for (const [number, project] of projects.entries()) {
    const shared = { functionCode: tasks, nature: "project" as const, project };
    const own = kind.own && number === 0;
    add(
      { ...shared, economicCode: "30227", fund: own ? "own" : "general", carried: carried === true && number === 1 },
      amountUpTo(80),
    );
    if (number === 0)
      add({ ...shared, economicCode: "31002", fund: own ? "own" : "general", carried: false }, amountUpTo(6));
  }
  if (land !== undefined) {
    const facts = { functionCode: "2120803", economicCode: "30227", nature: "project" as const, project: land };
    add({ ...facts, fund: "land", carried: false }, amountUpTo(300));
  }
  return new Scene(atoms);
}
