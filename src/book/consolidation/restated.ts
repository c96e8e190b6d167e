import { type Concept, printConcept, refine } from "../../concept/index.ts";
import type { Performance } from "../performance.ts";
import { PROJECT_TEXTS, type Project } from "../project.ts";
import { parseProse } from "../prose.ts";

/** How a unit's coordinates read in the department's book: with the unit's name, and the codes that its projects have there. */
export interface Restatement {
  readonly entity: string;
  /** The project codes that changed. */
  readonly codes: ReadonlyMap<string, string>;
  /** The project names that changed. */
  readonly names: ReadonlyMap<string, string>;
}

/** A unit's concept as one of the department's book. */
export function restatedConcept(concept: Concept, { entity, codes }: Restatement): Concept {
  const { project } = concept;
  return refine(concept, {
    entity,
    scope: undefined,
    ...(project !== undefined && { project: codes.get(project) ?? project }),
  });
}

/** A unit's prose with slots that ask for the unit's figures, not the department's. */
export function restatedProse(text: string, restatement: Restatement): string {
  return parseProse(text)
    .map((part) => ("words" in part ? part.words : `{{${printConcept(restatedConcept(part.concept, restatement))}}}`))
    .join("");
}

function restatedPerformance({ goals, tasks, ...rest }: Performance, restatement: Restatement): Performance {
  return {
    ...rest,
    goals: goals.map((goal) => ({ ...goal, text: restatedProse(goal.text, restatement) })),
    ...(tasks && { tasks: tasks.map((task) => ({ ...task, content: restatedProse(task.content, restatement) })) }),
  };
}

/** A unit's project in the department's book: under its code and name there, carried out by the unit where it names nobody. */
export function restatedProject(project: Project, restatement: Restatement): Project {
  const { code, name, performance } = project;
  const texts = PROJECT_TEXTS.flatMap((key) => {
    const text = project[key];
    return text === undefined ? [] : [[key, restatedProse(text, restatement)] as const];
  });
  return {
    ...project,
    implementer: restatement.entity,
    ...Object.fromEntries(texts),
    ...(performance && { performance: restatedPerformance(performance, restatement) }),
    code: restatement.codes.get(code) ?? code,
    name: restatement.names.get(name) ?? name,
  };
}
