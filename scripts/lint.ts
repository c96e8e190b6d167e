import { PROJECT, runNode } from "./commands.ts";

/** Format and general linting by Biome, then the house rules by ESLint; both always run. */
const statuses = [
  runNode(`${PROJECT}node_modules/@biomejs/biome/bin/biome`, ["check", "--error-on-warnings", "."]).status,
  runNode(`${PROJECT}node_modules/eslint/bin/eslint.js`, ["--max-warnings", "0", "."]).status,
];
process.exitCode = statuses.some((status) => status !== 0) ? 1 : 0;
