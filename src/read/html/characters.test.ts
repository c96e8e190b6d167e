import { expect, test } from "vitest";
import { characterSources } from "./characters.ts";

/** Offsets in the source of a text's characters; those that do not stand there verbatim are negative. */
const offsets = (value: string, html: string, start = 0, end = html.length) =>
  characterSources(value, html, start, end).map(({ offset, verbatim }) => (verbatim ? offset : -offset));

test("plain text stands where it stands", () => expect(offsets("支出", "<p>支出</p>", 3, 5)).toEqual([3, 4]));

test.each([
  ["a<b", "a&lt;b", [0, -1, 5]],
  ["a\u00a0b", "a&nbsp;b", [0, -1, 7]],
  ["a一b", "a&#x4e00;b", [0, -1, 9]],
  ["a一b", "a&#19968b", [0, -1, 8]],
  ["a𠮷b", "a&#x20bb7;b", [0, -1, -1, 10]],
  ["a&b", "a&b", [0, 1, 2]],
  ["a&nosuch;b", "a&nosuch;b", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
])("%j is found in %j, its entities at their first character", (value, html, expected) => {
  expect(offsets(value, html)).toEqual(expected);
});

test("what the parser dropped or changed is passed over", () => {
  expect(offsets("ab", "a\u0000b")).toEqual([0, 2]);
  expect(offsets("a\nb", "a\r\nb")).toEqual([0, 2, 3]);
  expect(offsets("a\nb", "a\rb")).toEqual([0, -1, 2]);
});

test("tags between the characters of a text that was moved out of a table are passed over", () => {
  expect(offsets("甲乙", '甲<tr class="x">乙')).toEqual([0, 15]);
});

test("every character gets a source, even where the text cannot be followed", () => {
  expect(offsets("甲乙丙", "甲")).toEqual([0, -1, -1]);
});
