import { printConcept } from "../../concept/index.ts";
import { addressOf } from "../fact.ts";
import type { Operation } from "./operation.ts";

/** What an operation changes, and what has to be there for it, as names that can be compared. */
export interface Targets {
  readonly changes: readonly string[];
  readonly needs: readonly string[];
}

function ofProject(code: string): string {
  return `project:${code}`;
}

function isThere(target: string): string {
  return `${target}:exists`;
}

function targetsOfOne(operation: Operation): Targets {
  switch (operation.type) {
    case "setFact":
    case "removeFact": {
      const address = operation.type === "setFact" ? operation.fact : operation;
      const { project, entity } = address.concept;
      const needs = [
        ...(project === undefined ? [] : [isThere(ofProject(project))]),
        ...(entity === undefined ? [] : [isThere(`unit:${entity}`)]),
      ];
      return { changes: [`fact:${addressOf(address)}`], needs };
    }
    case "setText":
      return { changes: [`text:${operation.key}`], needs: [] };
    case "setReason":
      return { changes: [`reason:${printConcept(operation.concept)}`], needs: [] };
    case "setCount":
      return { changes: [`count:${printConcept(operation.concept)}`], needs: [] };
    case "setPrintedCell":
      return { changes: [`printedCell:${printConcept(operation.concept)}`], needs: [] };
    case "addProject":
    case "setProject": {
      const project = ofProject(operation.project.code);
      return operation.type === "addProject"
        ? { changes: [project, isThere(project)], needs: [] }
        : { changes: [project], needs: [isThere(project)] };
    }
    case "removeProject":
      return { changes: [ofProject(operation.code), isThere(ofProject(operation.code))], needs: [] };
    case "addUnit":
    case "removeUnit": {
      const unit = `unit:${operation.type === "addUnit" ? operation.unit.name : operation.name}`;
      return { changes: [unit, isThere(unit)], needs: [] };
    }
    case "setBody":
      return { changes: ["body"], needs: [] };
    case "setField":
      return { changes: [`field:${operation.field}`], needs: [] };
    case "batch":
      return targetsOf(operation.operations);
  }
}

/** What operations change and need, taken together. */
export function targetsOf(operations: readonly Operation[]): Targets {
  const all = operations.map(targetsOfOne);
  return {
    changes: [...new Set(all.flatMap(({ changes }) => changes))],
    needs: [...new Set(all.flatMap(({ needs }) => needs))],
  };
}

/**
 * What two lists of operations that began from the same book cannot both have their way with: what both change, and what
 * one takes away from under the other. Empty when they can be applied one after the other in either order.
 */
export function conflictsBetween(left: readonly Operation[], right: readonly Operation[]): readonly string[] {
  const [a, b] = [targetsOf(left), targetsOf(right)];
  const [ours, theirs] = [new Set(a.changes), new Set(b.changes)];
  return [
    ...new Set([
      ...a.changes.filter((target) => theirs.has(target)),
      ...a.needs.filter((target) => theirs.has(target)),
      ...b.needs.filter((target) => ours.has(target)),
    ]),
  ];
}
