import type { Answer } from "./client.ts";

/** What was measured of one kind of request. */
export interface Kind {
  readonly name: string;
  readonly milliseconds: readonly number[];
  /** Answers without a body, because nothing had changed. */
  readonly unchanged: number;
  /** Edits that were refused because somebody else had changed the same. */
  readonly conflicts: number;
}

/** Collects what came of requests. */
export interface Tally {
  /** Takes an answer down; tells whether it is one that was to be expected. */
  readonly take: (kind: string, request: Promise<Answer>) => Promise<Answer | null>;
  readonly kinds: () => readonly Kind[];
  readonly errors: readonly string[];
}

interface Counted {
  readonly milliseconds: number[];
  unchanged: number;
  conflicts: number;
}

function isConflict({ status, text }: Answer): boolean {
  return status === 409 && text.includes("problem:conflict");
}

/** An empty tally. Only 2xx, 304, and a conflict of an edit are no errors. */
export function openTally(): Tally {
  const counted = new Map<string, Counted>();
  const errors: string[] = [];
  return {
    errors,
    take: async (name, request) => {
      const kind = counted.get(name) ?? { milliseconds: [], unchanged: 0, conflicts: 0 };
      counted.set(name, kind);
      try {
        const answer = await request;
        const { status, text, milliseconds } = answer;
        const conflicting = name.startsWith("edit") && isConflict(answer);
        if (status !== 304 && !conflicting && (status < 200 || status > 299)) {
          errors.push(`${name}: ${status} ${text}`);
          return null;
        }
        kind.milliseconds.push(milliseconds);
        if (status === 304) kind.unchanged += 1;
        if (conflicting) kind.conflicts += 1;
        return answer;
      } catch (error) {
        errors.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        return null;
      }
    },
    kinds: () => [...counted].map(([name, kind]) => ({ name, ...kind })),
  };
}
