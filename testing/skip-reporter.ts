import type { Reporter, TestCase, TestModule } from "vitest/node";

function suiteTitle(test: TestCase): string {
  const parent = test.parent;
  return parent.type === "module" ? test.name : parent.fullName;
}

/** How many tests each suite skipped, by `file: title of the suite`. */
export function skippedSuites(modules: readonly TestModule[]): Map<string, number> {
  const suites = new Map<string, number>();
  for (const module of modules) {
    for (const test of module.children.allTests("skipped")) {
      const suite = `${module.relativeModuleId}: ${suiteTitle(test)}`;
      suites.set(suite, (suites.get(suite) ?? 0) + 1);
    }
  }
  return suites;
}

/** Says at the end which suites were skipped; their titles say why. */
export class SkipReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const suites = skippedSuites(modules);
    if (suites.size === 0) return;
    process.stdout.write("\nNot run on this machine:\n");
    for (const [suite, count] of suites) process.stdout.write(`  ${suite} [${count}]\n`);
  }
}
