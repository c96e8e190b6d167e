import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROJECT } from "./commands.ts";
import { importedPackages, packageName } from "./imported-packages.ts";

describe("packageName", () => {
  it("knows packages, their inner paths and Node's own modules apart", () => {
    expect(packageName("fflate")).toBe("fflate");
    expect(packageName("@embedpdf/pdfium/wasm")).toBe("@embedpdf/pdfium");
    expect(packageName("./fen.ts")).toBeNull();
    expect(packageName("node:fs/promises")).toBeNull();
    expect(packageName("fs")).toBeNull();
  });
});

describe("dependencies", () => {
  const imported = importedPackages(`${PROJECT}src`);
  const declared: Record<"dependencies" | "optionalDependencies", Record<string, string>> = JSON.parse(
    readFileSync(`${PROJECT}package.json`, "utf8"),
  );
  const dependencies = { ...declared.dependencies, ...declared.optionalDependencies };

  it("hold everything that the shipped code imports", () => {
    const undeclared = [...imported].filter(([name]) => !Object.hasOwn(dependencies, name));
    expect(undeclared).toEqual([]);
  });

  it("hold nothing that the shipped code does not import", () => {
    expect(Object.keys(dependencies).filter((name) => !imported.has(name))).toEqual([]);
  });
});
