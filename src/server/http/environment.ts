import { OpenAPIHono } from "@hono/zod-openapi";
import type { Actor } from "../rights/actor.ts";
import { invalidRequest } from "./invalid-request.ts";

/** What a request carries besides itself. */
export interface Variables {
  readonly requestId: string;
  /** Who asks, once that is known; routes behind `signedIn` always have it. */
  readonly actor: Actor;
}

export type Environment = { Variables: Variables };
export type Router = OpenAPIHono<Environment>;

/** A part of the API, whose inputs are judged by their schemas before any of it runs. */
export function router(): Router {
  return new OpenAPIHono<Environment>({ defaultHook: invalidRequest });
}
