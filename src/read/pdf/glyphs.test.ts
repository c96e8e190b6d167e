import { describe, expect, test } from "vitest";
import { type RawGlyph, runningDirection, undecipherableShare, uprightGlyphs } from "./glyphs.ts";
import { upright } from "./orientation.ts";

const flat = upright({ left: 0, bottom: 0, width: 595, height: 842 }, 0);

/** A text in the page's own coordinates, character by character in a direction of one step. */
function raw(text: string, x: number, y: number, [dx, dy]: readonly [number, number] = [1, 0]): RawGlyph[] {
  return Array.from(text, (character, index) => {
    const [left, bottom] = [x + 12 * index * dx, y + 12 * index * dy];
    const box = { left, right: left + 12, bottom: bottom - 2, top: bottom + 10 };
    return { code: character.codePointAt(0) as number, ...box, originX: left, originY: bottom, em: 12 };
  });
}

function shown(glyphs: readonly RawGlyph[]): string {
  return uprightGlyphs(glyphs, flat)
    .map(({ text }) => text)
    .join("");
}

describe("runningDirection", () => {
  test("the way in which most characters follow each other", () => {
    const ways = [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ] as const;
    expect(ways.map((way) => runningDirection(raw("收入支出预算总表", 300, 400, way), 0))).toEqual([0, 1, 2, 3]);
  });

  test("a column header set from top to bottom does not turn the page", () => {
    const page = [...raw("项目支出绩效目标", 60, 700), ...raw("年度指标", 60, 600, [0, -1])];
    expect(runningDirection(page, 0)).toBe(0);
    expect(runningDirection([...raw("收入总表", 60, 700), ...raw("年度指标值", 200, 400, [0, -1])], 0)).toBe(0);
  });

  test("the file's rotation holds where characters do not say otherwise", () => {
    expect(runningDirection([], 1)).toBe(1);
    expect(runningDirection(raw("表", 60, 700), 3)).toBe(3);
    expect(runningDirection([...raw("收入总表", 60, 700, [0, 1]), ...raw("合计数额", 90, 700)], 1)).toBe(1);
  });

  test("text that runs straight on a page which the file turns is read as it runs", () => {
    expect(runningDirection(raw("收入支出预算总表", 60, 700), 1)).toBe(0);
  });

  test("the leap from the end of a line to the next one is no direction", () => {
    const lines = ["一", "二", "三", "四"].flatMap((line, index) => raw(line, 60, 700 - 40 * index));
    expect(runningDirection(lines, 0)).toBe(0);
  });
});

describe("uprightGlyphs", () => {
  test("the height of a character is that of its size, whatever its font claims", () => {
    const [glyph] = raw("预", 60, 700).map((plain) => ({ ...plain, top: 760, bottom: 640 }));
    if (!glyph) throw new Error("no character");
    const [{ left, right, top, bottom, size } = { left: 0, right: 0, top: 0, bottom: 0, size: 0 }] = uprightGlyphs(
      [glyph],
      flat,
    );
    expect({ left, right, size, above: 142 - top, below: bottom - 142 }).toEqual({
      ...{ left: 60, right: 72, size: 12 },
      above: expect.closeTo(10.2),
      below: expect.closeTo(1.8),
    });
  });

  test("bold type made by printing twice is read once", () => {
    const twice = [...raw("合计", 60, 700), ...raw("合计", 60.4, 700)];
    expect(shown(twice)).toBe("合计");
    const eachTwice = raw("合计", 60, 700).flatMap((glyph) => [glyph, { ...glyph, left: glyph.left + 0.4 }]);
    expect(shown(eachTwice)).toBe("合计");
  });

  test("printed twice with characters that come again on the line", () => {
    const text = "2022年人员经费公用经费";
    expect(shown([...raw(text, 60, 700), ...raw(text, 60.4, 700)])).toBe(text);
  });

  test("doubled characters of a word, and the same word in the next row, are no second print", () => {
    expect(shown(raw("1000一一对应", 60, 700))).toBe("1000一一对应");
    expect(shown([...raw("合计", 60, 700), ...raw("合计", 60, 684)])).toBe("合计合计");
  });

  test("characters without extent or meaning are left out", () => {
    const [empty] = raw("空", 60, 700).map((glyph) => ({ ...glyph, right: 60, top: 700, bottom: 700 }));
    expect(shown([...(empty ? [empty] : []), ...raw("\u200b表\u00ad", 80, 700)])).toBe("表");
  });

  test("on a turned page the characters are set upright", () => {
    const turned = upright({ left: 0, bottom: 0, width: 595, height: 842 }, 1);
    const glyphs = uprightGlyphs(raw("收入", 300, 400, [0, 1]), turned);
    expect(glyphs.map(({ left }) => left)).toEqual([398, 410]);
    expect(new Set(glyphs.map(({ top }) => top)).size).toBe(1);
  });
});

describe("undecipherableShare", () => {
  test("the part of the characters that only their font knows", () => {
    expect(undecipherableShare(raw("预算\ue012\ue013", 60, 700))).toBe(0.5);
    expect(undecipherableShare([])).toBe(0);
  });
});
