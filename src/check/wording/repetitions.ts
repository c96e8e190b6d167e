/** Words that stand twice (or more often) in a row. */
export interface Repetition {
  /** The words that are repeated. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const SHORTEST = 2;
const LONGEST = 24;
const SHORTEST_OF_COPULA = 4;
const HAN = /^[一-鿿]+$/;

/**
 * Where a text equals itself some characters on, for at least as many characters: (甲乙)(甲乙). For every distance the
 * length of the run of equal characters is kept; only earlier places of the same character are looked at.
 */
function runsOf(text: string): Repetition[] {
  const found: Repetition[] = [];
  const lastPlace = new Map<number, number>();
  const earlier: number[] = [];
  const ends = new Array<number>(LONGEST + 1).fill(-2);
  const lengths = new Array<number>(LONGEST + 1).fill(0);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    earlier.push(lastPlace.get(code) ?? -1);
    lastPlace.set(code, i);
    for (let j = earlier[i] ?? -1; j >= 0 && i - j <= LONGEST; j = earlier[j] ?? -1) {
      const distance = i - j;
      lengths[distance] = ends[distance] === i - 1 ? (lengths[distance] ?? 0) + 1 : 1;
      ends[distance] = i;
      const run = lengths[distance] ?? 0;
      if (distance < SHORTEST || run % distance !== 0) continue;
      const start = i + 1 - run - distance;
      const unit = text.slice(start, start + distance);
      if (HAN.test(unit)) found.push({ unit, start, end: i + 1 });
    }
  }
  return found;
}

/** 甲乙丙丁为甲乙丙丁: a subject that is said to be itself. */
function copulasOf(text: string): Repetition[] {
  const found: Repetition[] = [];
  for (let at = text.indexOf("为"); at >= 0; at = text.indexOf("为", at + 1)) {
    for (let length = Math.min(LONGEST, at); length >= SHORTEST_OF_COPULA; length -= 1) {
      const unit = text.slice(at - length, at);
      if (!text.startsWith(unit, at + 1) || !HAN.test(unit)) continue;
      found.push({ unit, start: at - length, end: at + 1 + length });
      break;
    }
  }
  return found;
}

/** Immediate repetitions of at least two Chinese characters; the shortest unit that explains a stretch. Linear in the text. */
export function repetitionsIn(text: string): Repetition[] {
  const found: Repetition[] = [];
  const shortestFirst = runsOf(text).sort((a, b) => a.unit.length - b.unit.length || b.end - a.end);
  for (const repetition of [...shortestFirst, ...copulasOf(text)]) {
    if (!found.some(({ start, end }) => repetition.start < end && start < repetition.end)) found.push(repetition);
  }
  return found.sort((a, b) => a.start - b.start);
}
