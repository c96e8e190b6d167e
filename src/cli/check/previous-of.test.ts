import { describe, expect, it } from "vitest";
import { readText } from "../../read/text/index.ts";
import { understand } from "../../understand/index.ts";
import { previousOf } from "./previous-of.ts";

const titled = (title: string, text = "") => understand(readText(`${title}\n\n${text}\n`, `${title}.txt`));

const now = titled("青石县档案馆2024年部门预算");
const before = titled("青石县档案馆2023年部门预算");

/** The file that was taken for last year's disclosure. */
const chosen = (...given: Parameters<typeof previousOf>) => previousOf(...given).previous?.disclosure.file ?? null;

describe("last year's disclosure", () => {
  it("is that of the year before, wherever it stands in the list", () => {
    expect(chosen(now, [titled("青石县档案馆2022年部门预算"), before])).toBe("青石县档案馆2023年部门预算.txt");
  });

  it("is that of the same body, with or without the place before its name", () => {
    const others = [titled("白水县财政局2023年部门预算"), titled("档案馆2023年部门预算")];
    expect(chosen(now, others)).toBe("档案馆2023年部门预算.txt");
    expect(chosen(now, others.slice(0, 1))).toBeNull();
  });

  it("is not the department's for the unit, nor final accounts for a budget", () => {
    expect(chosen(titled("青石县档案馆2024年单位预算"), [before])).toBeNull();
    expect(chosen(now, [titled("青石县档案馆2023年部门决算")])).toBeNull();
  });

  it("is none where the files given are others, which are named with what is wrong with them", () => {
    const unit = titled("青石县档案馆2023年单位预算");
    const given = [titled("白水县财政局2023年部门预算"), unit, titled("青石县档案馆2021年部门预算")];
    const { previous, unused } = previousOf(now, given);
    expect(previous).toBeNull();
    expect(unused.map(({ file, why }) => [file, why])).toEqual([
      ["白水县财政局2023年部门预算.txt", "是白水县财政局的"],
      ["青石县档案馆2023年单位预算.txt", "文种不同（部门与单位、预算与决算不能互相对照）"],
      ["青石县档案馆2021年部门预算.txt", "是2021年的，不是2023年的"],
    ]);
  });

  it("has the figures of all its files", () => {
    const files = ["支出预算340.00万元。", "收入预算360.00万元。"].map((text) =>
      titled("青石县档案馆2023年部门预算", `2023年${text}`),
    );
    expect(files.map(({ figures }) => figures.length)).toEqual([1, 1]);
    expect(previousOf(now, files).previous?.figures).toEqual(files.flatMap(({ figures }) => figures));
  });

  it("is not guessed for a document that names no body, or from a file that names none, among those of several bodies", () => {
    const nameless = (year: number) => titled(`${year}年部门预算`);
    const other = titled("白水县财政局2023年部门预算");
    expect([nameless(2024).body, nameless(2024).year]).toEqual([null, 2024]);
    expect(chosen(nameless(2024), [before, other])).toBeNull();
    expect(chosen(nameless(2024), [before])).toBe("青石县档案馆2023年部门预算.txt");
    expect(chosen(now, [nameless(2023), other])).toBeNull();
    expect(chosen(now, [nameless(2023)])).toBe("2023年部门预算.txt");
  });
});
