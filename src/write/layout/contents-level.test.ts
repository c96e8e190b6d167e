import { expect, test } from "vitest";
import { contentsLevel } from "./contents-level.ts";

test.each([
  ["第一部分 概况", 1],
  ["附件", 1],
  ["十二、机构运行经费", 2],
  ["· 一、主要职责", 2],
  ["（三）三公经费", 3],
  [" (一) 收入", 3],
  ["一般公共预算", 1],
])("the entry %j stands at depth %i", (entry, level) => expect(contentsLevel(entry)).toBe(level));
