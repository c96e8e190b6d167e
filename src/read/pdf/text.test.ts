import { describe, expect, test } from "vitest";
import { isUndecipherable, shownCharacter } from "./text.ts";

function shown(text: string): string {
  return Array.from(text, (character) => shownCharacter(character.codePointAt(0) as number)).join("");
}

describe("shownCharacter", () => {
  test("radicals that stand for characters become the characters", () => {
    expect(shown("⼈⼤⼯作⾦⾯⽀出")).toBe("人大工作金面支出");
    expect(shown("⺠政、⻓期、⻔诊、⻋辆、⻄部、⻩河、⻢路、⻘年、⺟婴、⻣干")).toBe(
      "民政、长期、门诊、车辆、西部、黄河、马路、青年、母婴、骨干",
    );
  });

  test("compatibility characters become the usual ones", () => {
    expect(shown("\uf90a額\uf9b4")).toBe("金額領");
  });

  test("nothing else is changed: full-width signs, circled numbers, rare characters in names", () => {
    for (const text of ["１２３％（合计）：，。", "①②㎡", "≥95%", "𠮷", "－"]) expect(shown(text)).toBe(text);
  });

  test("what shows nothing is left out", () => {
    expect(shown("预\u00ad算\u200b公\ufeff开\u0002\u0085\u007f表\u200d\u200e\u2028")).toBe("预算公开表");
    expect([0, 0xfffe, 0xffff].map(shownCharacter)).toEqual(["", "", ""]);
  });
});

describe("isUndecipherable", () => {
  test("code points of a font's own, and the sign for an unknown character", () => {
    expect([0, 0xe000, 0xf8ff, 0xfffd].map(isUndecipherable)).toEqual([true, true, true, true]);
    expect([..."预8a％"].some((character) => isUndecipherable(character.charCodeAt(0)))).toBe(false);
  });
});
