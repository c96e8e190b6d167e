import { existsSync } from "node:fs";
import { join } from "node:path";
import { createRule } from "./create-rule.ts";
import { onImports } from "./imports.ts";
import { ROOMS, type Room } from "./rooms.ts";
import { folderOf, importedFile, isRoom, isTestFile, type SourceFile, sourceFile } from "./source-file.ts";

function hasIndex({ root }: SourceFile, room: Room): boolean {
  return room !== "entry" && existsSync(join(root, "src", room, "index.ts"));
}

/**
 * Rooms import each other in one direction only (the table in rooms.ts), and through an index.ts of the other room where
 * it has one. A dynamic import may name the file itself: that is how heavy modules stay unloaded until they are needed.
 * Tests are free, for a round trip has to see both ends.
 */
export const roomImports = createRule({
  name: "room-imports",
  meta: {
    type: "problem",
    docs: { description: "Rooms import each other in one direction, through their index.ts" },
    messages: {
      unknownRoom: "src/{{folder}} is no room: say in lint/rooms.ts what it may import.",
      direction: "{{from}} may not import {{to}}: arrows between rooms go one way (lint/rooms.ts).",
      index: "Import {{to}} through its index.ts.",
    },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    const importer = sourceFile(context.filename);
    if (importer === null || isTestFile(importer)) return {};
    const from = folderOf(importer);
    if (!isRoom(from)) {
      return { Program: (node) => context.report({ node, messageId: "unknownRoom", data: { folder: from } }) };
    }
    const allowed: readonly string[] = ROOMS[from];
    return onImports(({ specifier, node, lazy }) => {
      const imported = importedFile(context.filename, specifier);
      if (imported === null) return;
      const to = folderOf(imported);
      if (to === from) return;
      if (!isRoom(to)) context.report({ node, messageId: "unknownRoom", data: { folder: to } });
      else if (!allowed.includes(to)) context.report({ node, messageId: "direction", data: { from, to } });
      else if (!lazy && !imported.path.endsWith("/index.ts") && hasIndex(importer, to)) {
        context.report({ node, messageId: "index", data: { to } });
      }
    });
  },
});
