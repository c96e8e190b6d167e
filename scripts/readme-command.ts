import { readFileSync } from "node:fs";
import { PROJECT } from "./commands.ts";
import { readmeCommand } from "./readme.ts";

/** Prints the README's own command: `tsx scripts/readme-command.ts test`. */
const script = process.argv[2];
if (script !== "demo" && script !== "test") throw new Error("Say demo or test.");
process.stdout.write(`${readmeCommand(readFileSync(`${PROJECT}README.md`, "utf8"), script)}\n`);
