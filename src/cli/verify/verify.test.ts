import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runIn } from "../run.testing.ts";

const BOOK = {
  version: 1,
  year: 2025,
  body: { name: "江汉区某局", code: "103", region: { code: "420103", name: "武汉市江汉区" } },
  facts: [
    { view: "income", fund: "generalPublicBudget", age: "current", amount: "30万元" },
    {
      view: "expenditureByFunction",
      functionCode: "2013101",
      nature: "personnel",
      fund: "generalPublicBudget",
      age: "current",
      amount: "20万元",
    },
    {
      view: "expenditureByFunction",
      functionCode: "2013102",
      nature: "project",
      fund: "generalPublicBudget",
      age: "current",
      amount: "10万元",
    },
  ],
};

async function packed(): Promise<{ readonly folder: string; readonly out: string }> {
  const folder = folderWith({ "book.json": JSON.stringify(BOOK) });
  const { code, out, err } = await runIn(folder, "package", "book.json", "--out", "pack");
  expect([code, err]).toEqual([0, ""]);
  return { folder, out };
}

const page = (folder: string) => readFileSync(join(folder, "pack/网站正文.html"), "utf8");

function savePage(folder: string, html: string): void {
  writeFileSync(
    join(folder, "saved.html"),
    `<html><body><div class="nav">首页</div>${html}<div>打印</div></body></html>`,
  );
}

describe("a publication package", () => {
  it("holds the documents, the page, both forms and the manifest, all with one code", async () => {
    const { folder, out } = await packed();
    const manifest = JSON.parse(readFileSync(join(folder, "pack/manifest.json"), "utf8")) as {
      code: string;
      files: { name: string; role: string }[];
    };
    expect(out).toContain(`版本号 ${manifest.code}`);
    expect(manifest.files.map(({ role }) => role)).toEqual(
      expect.arrayContaining(["document", "page", "form", "form"]),
    );
    expect(manifest.files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["信息公开审批表.docx", "保密审查表.docx"]),
    );
  });

  it("is the same when it is made again", async () => {
    const { folder } = await packed();
    const first = readFileSync(join(folder, "pack/manifest.json"), "utf8");
    await runIn(folder, "package", "book.json", "--out", "pack");
    expect(readFileSync(join(folder, "pack/manifest.json"), "utf8")).toBe(first);
  });
});

describe("what stands on the web site", () => {
  it("equals the signed version", async () => {
    const { folder } = await packed();
    savePage(folder, page(folder));
    const { code, out } = await runIn(folder, "verify", "pack", "saved.html");
    expect(out).toMatch(/与签发的版本 .* 一致/);
    expect(code).toBe(0);
  });

  it("one digit changed on the way is found and named", async () => {
    const { folder } = await packed();
    savePage(folder, page(folder).replace("20.00", "26.00"));
    const { code, out } = await runIn(folder, "verify", "pack", "saved.html");
    expect(code).toBe(1);
    expect(out).toMatch(/20\.00/);
  });

  it("an attachment that was forgotten is named", async () => {
    const { folder } = await packed();
    savePage(folder, page(folder).replace(/<p[^>]*>附件1：.*?<\/p>/, ""));
    expect((await runIn(folder, "verify", "pack", "saved.html")).out).toMatch(/网页缺少附件：/);
  });

  it("a file of the package that was changed after signing is told", async () => {
    const { folder } = await packed();
    savePage(folder, page(folder));
    writeFileSync(join(folder, "pack/保密审查表.docx"), "x");
    const { code, out } = await runIn(folder, "verify", "pack", "saved.html");
    expect([code, out]).toEqual([1, expect.stringMatching(/保密审查表\.docx 签发后被改动/)]);
  });

  it("without a package there is nothing to verify against", async () => {
    const { code, err } = await runIn(
      folderWith({ "a.html": "<p>x</p>", "pack/manifest.json": "{}" }),
      "verify",
      "pack",
      "a.html",
    );
    expect([code, err]).toEqual([2, expect.stringMatching(/不是公开包的清单/)]);
  });
});
