import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROJECT } from "./commands.ts";
import { fencedBlocks, readmeCommand, shellCommands } from "./readme.ts";

const read = (name: string) => readFileSync(`${PROJECT}${name}`, "utf8").replaceAll("\r\n", "\n");

describe("shellCommands", () => {
  it("takes the lines of sh blocks, without comments", () => {
    const markdown = "Text\n\n```sh\n# once\nnpm install   # or ci\nnpm test\n```\n\n```ts\nnpm(1);\n```\n";
    expect(shellCommands(markdown)).toEqual(["npm install", "npm test"]);
  });

  it("finds the one command that tests, and refuses two different ones", () => {
    const one = "```sh\nnpm install && npm test\n```\n";
    expect(readmeCommand(one, "test")).toBe("npm install && npm test");
    expect(() => readmeCommand(`${one}\n\`\`\`sh\nnpm test\n\`\`\`\n`, "test")).toThrow(/2 commands/);
    expect(() => readmeCommand(one, "demo")).toThrow(/0 commands/);
  });
});

describe("README", () => {
  it("tells how to try and how to test", () => {
    expect(readmeCommand(read("README.md"), "demo")).toBe("npm install && npm run demo");
    expect(readmeCommand(read("README.md"), "test")).toBe("npm install && npm test");
  });

  it("has the same commands and samples in both languages", () => {
    expect(fencedBlocks(read("README.zh-CN.md"))).toEqual(fencedBlocks(read("README.md")));
  });

  it("has the same headings, level by level, in both languages", () => {
    const levels = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, marks]) => marks);
    expect(levels(read("README.zh-CN.md"))).toEqual(levels(read("README.md")));
  });

  it("names only scripts that package.json has", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json"));
    const named = shellCommands(read("README.md")).flatMap((line) => [...line.matchAll(/npm run ([\w:-]+)/g)]);
    for (const [, script = ""] of named) expect(Object.keys(scripts)).toContain(script);
  });
});

describe("package.json", () => {
  it("uses no shell syntax in its scripts, for clerks have Windows", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json"));
    for (const [name, line] of Object.entries(scripts)) expect(line, name).not.toMatch(/[&|;<>$*?`'"]|^\w+=/);
  });

  it("is locked without naming where packages come from", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });
});
