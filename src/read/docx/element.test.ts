import { describe, expect, test } from "vitest";
import { ReadError } from "../error.ts";
import { limitsWith } from "../limits.ts";
import { childOf, elementsOf, isOn, oneWay, parsePart, valueOfChild } from "./element.ts";

const parse = (xml: string, nesting = 50) => parsePart(xml, "word/document.xml", "a.docx", limitsWith({ nesting }));

describe("a part of a package", () => {
  test("is a tree of elements and text, entities of XML and CDATA decoded, comments gone", () => {
    const root = parse('<?xml version="1.0"?><w:p a="1&quot;">甲&lt;&#x4e00;<!-- 藏 --><w:r/><![CDATA[<乙>]]></w:p>');
    expect(root).toMatchObject({ name: "w:p", attributes: { a: '1"' } });
    expect(root.children.filter((child) => typeof child === "string").join("")).toBe("甲<一<乙>");
    expect(elementsOf(root).map(({ name }) => name)).toEqual(["w:r"]);
  });

  test.each([
    ["nothing", ""],
    ["text alone", "甲"],
    ["an open element", "<w:p>"],
    ["crossing elements", "<a><b></a></b>"],
    ["an unknown entity", "<a>&nbsp;</a>"],
    ["a document type", "<!DOCTYPE a><a/>"],
    ["an entity from outside", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ["a control character", "<a>\u0001</a>"],
  ])("that is %s is refused as damaged", (_, xml) => {
    expect(() => parse(xml)).toThrow(expect.objectContaining({ name: "ReadError", code: "malformed" }));
  });

  test("may be nested as deep as the limit allows", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(parse(nested(49), 50).name).toBe("a");
    expect(() => parse(nested(50), 50)).toThrow(ReadError);
  });
});

test("a switch is on when it is there and not turned off", () => {
  const properties = parse('<p><on/><one w:val="1"/><zero w:val="0"/><no w:val="false"/><off w:val="off"/></p>');
  const states = ["on", "one", "zero", "no", "off", "absent"].map((name) => isOn(properties, name));
  expect(states).toEqual([true, true, false, false, false, false]);
  expect(isOn(undefined, "on")).toBe(false);
});

test("children are found by name, their values too", () => {
  const properties = parse('<p>甲<w:ilvl w:val="2"/><w:ilvl w:val="3"/></p>');
  expect(childOf(properties, "w:ilvl")?.attributes["w:val"]).toBe("2");
  expect([valueOfChild(properties, "w:ilvl"), valueOfChild(properties, "w:numId")]).toEqual(["2", undefined]);
});

test("of several ways to say the same the first is read, or the fallback", () => {
  const choice = parse("<mc:AlternateContent><mc:Choice/><mc:Fallback/></mc:AlternateContent>");
  expect(oneWay(choice).name).toBe("mc:Choice");
  expect(oneWay(parse("<mc:AlternateContent><mc:Fallback/></mc:AlternateContent>")).name).toBe("mc:Fallback");
  expect(oneWay(parse("<w:sdt/>")).name).toBe("w:sdt");
});
