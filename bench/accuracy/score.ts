/** How many of the defects that are found in one way a check has found. */
export interface Recall {
  /** What a checker needs to find them: arithmetic, cross-ref, pattern … */
  readonly detect: string;
  readonly found: number;
  readonly wanted: number;
  /** Identifiers of the answer key. */
  readonly missed: readonly string[];
}

/** One document against its answer key. */
export interface Score {
  readonly recall: readonly Recall[];
  readonly found: number;
  readonly wanted: number;
  /** Errors and warnings that name a defect of the key, of all errors and warnings. */
  readonly right: number;
  readonly reported: number;
  /** Traps (look wrong, are right) that were reported, of all traps. */
  readonly trapped: number;
  readonly traps: number;
}

function pair(text: string, pattern: RegExp): readonly [number, number] {
  const match = pattern.exec(text);
  if (!match) throw new Error(`The score lacks a line like ${pattern.source}`);
  return [Number(match[1]), Number(match[2])];
}

/**
 * Reads what score.mjs prints. Its lines about problems that are not in the key are left out: they quote the document.
 * @throws Error when a line is missing
 */
export function parseScore(printed: string): Score {
  const recall: Recall[] = [];
  for (const match of printed.matchAll(/^recall (\S+): (\d+)\/(\d+) = .*? %[ \t]+missed: (.*)$/gm)) {
    const [, detect = "", found, wanted, missed = ""] = match;
    const ids = missed.split(/\s+/).filter((id) => id !== "" && id !== "-");
    recall.push({ detect, found: Number(found), wanted: Number(wanted), missed: ids });
  }
  const [found, wanted] = pair(printed, /^recall all: (\d+)\/(\d+) /m);
  const [right, reported] = pair(printed, /^precision: (\d+)\/(\d+) /m);
  const [trapped, traps] = pair(printed, /^traps reported: (\d+) of (\d+)/m);
  return { recall, found, wanted, right, reported, trapped, traps };
}

/** The scores of several documents taken together; the ways of finding in alphabetical order. */
export function totalScore(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
  const ways = [...new Set(scores.flatMap(({ recall }) => recall.map(({ detect }) => detect)))].sort();
  return {
    recall: ways.map((detect) => {
      const rows = scores.flatMap(({ recall }) => recall.filter((row) => row.detect === detect));
      return {
        detect,
        found: rows.reduce((all, row) => all + row.found, 0),
        wanted: rows.reduce((all, row) => all + row.wanted, 0),
        missed: rows.flatMap(({ missed }) => missed),
      };
    }),
    found: sum((score) => score.found),
    wanted: sum((score) => score.wanted),
    right: sum((score) => score.right),
    reported: sum((score) => score.reported),
    trapped: sum((score) => score.trapped),
    traps: sum((score) => score.traps),
  };
}
