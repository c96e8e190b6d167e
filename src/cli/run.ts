import type { Command } from "./command.ts";
import { explanation, UsageError } from "./errors.ts";
import { EXIT } from "./exit.ts";
import { generalHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { version } from "./version.ts";

/** The commands, loaded when they are called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  compose: async () => (await import("./compose/index.ts")).composeCommand,
  consolidate: async () => (await import("./consolidate/index.ts")).consolidateCommand,
  read: async () => (await import("./read/index.ts")).readCommand,
  check: async () => (await import("./check/index.ts")).checkCommand,
  recheck: async () => (await import("./recheck/index.ts")).recheckCommand,
  roster: async () => (await import("./roster/index.ts")).rosterCommand,
  validate: async () => (await import("./validate/index.ts")).validateCommand,
  roll: async () => (await import("./roll/index.ts")).rollCommand,
  package: async () => (await import("./package/index.ts")).packageCommand,
  verify: async () => (await import("./verify/index.ts")).verifyCommand,
  merge: async () => (await import("./merge/index.ts")).mergeCommand,
  perform: async () => (await import("./perform/index.ts")).performCommand,
  import: async () => (await import("./import/index.ts")).importCommand,
  workbook: async () => (await import("./workbook/index.ts")).workbookCommand,
  fill: async () => (await import("./fill/index.ts")).fillCommand,
  compare: async () => (await import("./compare/index.ts")).compareCommand,
  backup: async () => (await import("./backup/index.ts")).backupCommand,
  restore: async () => (await import("./restore/index.ts")).restoreCommand,
  audit: async () => (await import("./audit/index.ts")).auditCommand,
  demo: async () => (await import("./demo/index.ts")).demoCommand,
  serve: async () => (await import("./serve/index.ts")).serveCommand,
  "admin-link": async () => (await import("./serve/admin-link.ts")).adminLinkCommand,
};

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
}

async function dispatch(name: string, args: readonly string[], io: Io): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new UsageError(`没有 ${name} 这个${name.startsWith("-") ? "选项" : "命令"}`);
  const command = await load();
  if (!asksForHelp(args)) return command.run(args, io);
  io.out(command.help);
  return EXIT.clean;
}

/**
 * Runs the program with its arguments (without node and script) and returns the exit code. What the user can mend is
 * told on `io.err` in one message.
 * @throws what is a defect of the program.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    io.out(generalHelp);
    return EXIT.clean;
  }
  if (name === "--version" || name === "-v") {
    io.out(`${await version()}\n`);
    return EXIT.clean;
  }
  try {
    return await dispatch(name, args, io);
  } catch (error) {
    const message = explanation(error);
    if (message === null) throw error;
    io.err(`${message}\n`);
    if (error instanceof UsageError) {
      io.err(`用法见 mingzhang ${Object.hasOwn(COMMANDS, name) ? `${name} ` : ""}--help\n`);
    }
    return EXIT.badInput;
  }
}
