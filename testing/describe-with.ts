import { describe } from "vitest";
import { type Need, suiteNeeds } from "./needs.ts";

/**
 * A suite that needs more than Node: it runs where everything is there, and otherwise is skipped under a title that says
 * what is missing.
 * @throws Error when MINGZHANG_REQUIRE names a need that is not met.
 */
export function describeWith(needs: readonly Need[], title: string, body: () => void): void {
  const { available, reason } = suiteNeeds(...needs);
  describe.skipIf(!available)(available ? title : `${title} (${reason})`, body);
}
