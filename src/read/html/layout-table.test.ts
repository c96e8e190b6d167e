import { expect, test } from "vitest";
import { readHtml } from "./document.ts";

const read = (html: string) =>
  readHtml(html, "a.html").blocks.map((block) =>
    block.type === "table" ? `${block.cells.length} cells` : "text" in block ? block.text : "",
  );
const REAL = "<table><tr><td>合计<td>3.00</table>";

test.each([
  ["a cell with paragraphs", "<table><tr><td><p>甲</p><p>乙</p></table>", ["甲", "乙"]],
  ["a cell with text and a table", `<table><tr><td>甲${REAL}</table>`, ["甲", "2 cells"]],
  ["cells with nothing but tables", `<table><tr><td>${REAL}<td> <tr><td>${REAL}</table>`, ["2 cells", "2 cells"]],
  ["layout in layout", `<table><tr><td><table><tr><td><p>甲</p></table></table>`, ["甲"]],
])("%s only arrange the page", (_, html, texts) => expect(read(html)).toEqual(texts));

test("their caption is not lost", () => {
  expect(read("<table><caption>机构概况</caption><tr><td><p>甲</p></table>")).toEqual(["机构概况", "甲"]);
});

test.each([
  ["one cell of words", "<table><tr><td>甲</table>", ["1 cells"]],
  ["text beside a nested table", `<table><tr><td>甲<td>${REAL}</table>`, ["2 cells", "2 cells"]],
])("%s is a table", (_, html, texts) => expect(read(html)).toEqual(texts));
