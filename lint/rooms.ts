/**
 * The rooms of `src/` and, for each, the rooms that it may import. Arrows go one way: what is not listed is forbidden.
 * `entry` stands for the files directly under `src/` (the library's front door).
 */
export const ROOMS = {
  amount: [],
  account: ["amount"],
  concept: ["amount", "account"],
  book: ["amount", "account", "concept"],
  disclosure: ["amount", "account", "concept"],
  format: ["amount", "account", "concept", "book", "disclosure"],
  compose: ["amount", "account", "concept", "book", "disclosure", "format"],
  write: ["amount", "concept", "disclosure"],
  read: ["amount", "concept", "disclosure"],
  perform: ["amount"],
  understand: ["amount", "account", "concept", "book", "disclosure", "format", "perform"],
  check: ["amount", "account", "concept", "book", "disclosure", "format", "perform", "understand"],
  compare: ["amount", "account", "concept", "book", "disclosure", "understand"],
  intake: ["amount", "account", "concept", "book", "disclosure", "understand", "perform"],
  publication: ["amount", "concept", "book", "disclosure", "format", "compose", "compare", "understand", "write"],
  store: ["amount", "account", "concept", "book", "disclosure", "format", "understand", "check", "perform"],
  server: [
    "amount",
    "account",
    "concept",
    "book",
    "disclosure",
    "format",
    "compose",
    "write",
    "read",
    "understand",
    "check",
    "compare",
    "intake",
    "publication",
    "perform",
    "store",
  ],
  cli: [
    "amount",
    "account",
    "concept",
    "book",
    "disclosure",
    "format",
    "compose",
    "write",
    "read",
    "understand",
    "check",
    "compare",
    "intake",
    "publication",
    "perform",
    "store",
    "server",
    "entry",
  ],
  entry: [
    "amount",
    "account",
    "concept",
    "book",
    "disclosure",
    "format",
    "compose",
    "write",
    "read",
    "understand",
    "check",
    "compare",
    "intake",
    "publication",
    "perform",
  ],
} as const satisfies { readonly [room: string]: readonly string[] };

export type Room = keyof typeof ROOMS;

/** Folders and files of `src/` whose code also runs in the browser, hence without Node, clock, chance or locale. */
export const PURE_PATHS: readonly string[] = [
  "amount",
  "account",
  "concept",
  "book",
  "disclosure",
  "format",
  "compose",
  "perform",
  "understand",
  "check",
  "compare",
  "intake",
  "write/layout",
  "write/html",
  "write/chart",
  "write/markdown",
];

/** Packages that pure code may load: they run alike in Node and in the browser. */
export const PURE_PACKAGES: readonly string[] = ["zod"];

/** Names of folders and files that say nothing of what is in them. */
export const DRAWER_NAMES: readonly string[] = [
  "util",
  "utils",
  "helper",
  "helpers",
  "common",
  "misc",
  "shared",
  "lib",
];
