import { createRoute, z } from "@hono/zod-openapi";
import { act } from "../../publication/act.ts";
import { ACTION_NAMES, type Action, rowOf } from "../../publication/actions.ts";
import { expected, name } from "../../publication/fields.ts";
import { STATE_NAMES, type State } from "../../publication/states.ts";
import { STEPS } from "../../publication/steps/index.ts";
import type { Service } from "../../service.ts";
import { type Router, router } from "../environment.ts";
import { problemResponses } from "../schemas.ts";

/** The address of an action: passSecrecy is asked for at pass-secrecy. */
export function addressOf(action: Action): string {
  return action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function routeOf(action: Action) {
  const { name: summary, moves } = rowOf(action);
  const states = (Object.keys(moves) as State[]).map((state) => STATE_NAMES[state]).join("、");
  return createRoute({
    method: "post",
    path: `/publications/{publication}/${addressOf(action)}`,
    tags: ["公开"],
    summary,
    description: `可以办理的状态：${states}`,
    operationId: action,
    request: {
      params: z.object({ publication: name }),
      body: { content: { "application/json": { schema: z.object({ expected, ...STEPS[action].input.shape }) } } },
    },
    responses: {
      200: {
        description: "已经办理；ETag 是新的事件数",
        content: { "application/json": { schema: z.object({ events: z.number().int() }) } },
      },
      ...problemResponses,
    },
  });
}

/** One route for each action of the workflow's table. */
export function publicationActionRoutes(service: Service): Router {
  const routes = router();
  for (const action of ACTION_NAMES) {
    routes.openapi(routeOf(action), async (context) => {
      const { publication } = context.req.valid("param");
      const { expected: seen, ...input } = context.req.valid("json");
      const events = await act(service, context.get("actor"), action, { publication, expected: seen, input });
      return context.json({ events }, 200, { etag: `"${events}"` });
    });
  }
  return routes;
}
