import { describe, expect, test } from "vitest";
import { decodeHtml } from "./decode.ts";

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
/** “预算” in GB 2312 and in Big5 (預算). */
const GB = [0xd4, 0xa4, 0xcb, 0xe3];
const BIG5 = [0xb9, 0x77, 0xba, 0xe2];
const decode = (...bytes: number[]) => decodeHtml(new Uint8Array(bytes));

describe("a page's bytes", () => {
  test("are read by their byte order mark first", () => {
    expect(decode(0xff, 0xfe, 0x84, 0x98, 0x97, 0x7b)).toBe("预算");
    expect(decode(0xfe, 0xff, 0x98, 0x84, 0x7b, 0x97)).toBe("预算");
    expect(decode(0xef, 0xbb, 0xbf, 0xe9, 0xa2, 0x84)).toBe("预");
  });

  test("are UTF-8 where they can be, whatever the page says", () => {
    expect(decode(...ascii('<meta charset="gbk">'), 0xe9, 0xa2, 0x84)).toBe('<meta charset="gbk">预');
  });

  test.each(["", "<meta charset=gb2312>", '<meta charset="utf-8">', "<meta charset='no-such'>"])(
    "are GB 18030 below %j",
    (head) => expect(decode(...ascii(head), ...GB)).toBe(`${head}预算`),
  );

  test("are of another character set where the page says so, old spelling or new", () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=Big5">';
    expect(decode(...ascii(head), ...BIG5)).toBe(`${head}預算`);
  });

  test("never fail to be read", () => expect(decode(0xff, 0x00, 0x81)).toContain("\ufffd"));
});
