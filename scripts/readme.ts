/** The command lines in the fenced `sh` blocks of a Markdown text, without comments, in order. */
export function shellCommands(markdown: string): string[] {
  const commands: string[] = [];
  for (const [, block = ""] of markdown.matchAll(/^```sh\r?\n(.*?)^```/gms)) {
    for (const line of block.split(/\r?\n/)) {
      const command = line.replace(/\s+#.*$/, "").trim();
      if (command !== "" && !command.startsWith("#")) commands.push(command);
    }
  }
  return commands;
}

/** All fenced blocks of a Markdown text with their language: what must be the same in every translation. */
export function fencedBlocks(markdown: string): { readonly language: string; readonly text: string }[] {
  return [...markdown.matchAll(/^```(\w*)\r?\n(.*?)^```/gms)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }));
}

/** How a command line of the README ends that shows or tests the project. */
const ENDINGS = { demo: "npm run demo", test: "npm test" } as const;

/**
 * The command by which the README shows the project, in a way that ends, or tests it: `npm install && npm test`.
 * @throws Error when the README has not exactly one.
 */
export function readmeCommand(markdown: string, script: keyof typeof ENDINGS): string {
  const found = new Set(shellCommands(markdown).filter((command) => command.endsWith(ENDINGS[script])));
  const [command] = found;
  if (command === undefined || found.size > 1)
    throw new Error(`README.md has ${found.size} commands for ${ENDINGS[script]}.`);
  return command;
}
