import type { z } from "zod";
import type { Queries } from "../../store/index.ts";
import type { Actor } from "../rights/actor.ts";
import type { Service } from "../service.ts";
import type { Content, Publication } from "./content.ts";
import type { Desk, State } from "./states.ts";

/** What a step knows before it begins. */
export interface Acting {
  readonly service: Service;
  readonly actor: Actor;
  readonly now: Date;
  /** The day in China, 2026-03-20. */
  readonly today: string;
  readonly publication: Publication;
}

/** What a step changes besides the state; what is left out stays. */
export interface Change {
  readonly book?: string;
  readonly version?: number;
  readonly revision?: number;
  readonly data?: Partial<Content>;
  /** What the event says of it. */
  readonly event: object;
}

/** Writes what a step changes, within the transaction that holds the publication; `next` is the state that follows. */
export type Apply = (queries: Queries, publication: Publication, next: State) => Promise<Change>;

/** What one action asks for and does beyond the table of the workflow. */
export interface Step {
  /** The fields of the request. */
  readonly input: z.ZodObject;
  /** For which desk a request is. */
  readonly deskOf: (input: unknown) => Desk | undefined;
  /**
   * Does everything that is no statement (composing, checking, writing files), before the transaction.
   * @throws Problem when the request cannot be done
   */
  readonly begin: (acting: Acting, input: unknown) => Promise<Apply>;
}

/** A step from its schema and what it does with input that fits it. */
export function stepOf<Schema extends z.ZodObject>(
  input: Schema,
  begin: (acting: Acting, input: z.infer<Schema>) => Apply | Promise<Apply>,
  deskOf: (input: z.infer<Schema>) => Desk | undefined = () => undefined,
): Step {
  return {
    input,
    deskOf: (given) => deskOf(input.parse(given)),
    begin: async (acting, given) => begin(acting, input.parse(given)),
  };
}
