import { expect, test } from "vitest";
import { headingStyle, STYLES, tableTextStyle } from "./styles.ts";

const ids = STYLES.map(({ id }) => id);

test("headings have Word's own styles, as far as there are some", () => {
  expect([-1, 0, 1, 9, 12].map(headingStyle)).toEqual(["Title", "Title", "Heading1", "Heading9", "Heading9"]);
});

test("every style that a document can name is defined, once", () => {
  const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(headingStyle);
  const named = [
    ...levels,
    ...[10.5, 9, 7.5, 6.5].map(tableTextStyle),
    "TOC1",
    "TOC2",
    "TOC3",
    "BodyText",
    "TableUnit",
  ];
  expect(ids).toEqual(expect.arrayContaining([...named, "TableNote", "TableTitle", "TOCHeading"]));
  expect(new Set(ids).size).toBe(ids.length);
});

test("what follows a style is defined too, and outline levels follow the headings", () => {
  for (const { next } of STYLES) if (next) expect(ids).toContain(next);
  const outlines = STYLES.flatMap(({ id, outlineLevel }) =>
    outlineLevel === undefined ? [] : [`${id} ${outlineLevel}`],
  );
  expect(outlines).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `Heading${level} ${level - 1}`));
});
