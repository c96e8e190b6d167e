import { createRoute, z } from "@hono/zod-openapi";
import { openingDaysOf } from "../../../store/index.ts";
import { day } from "../../publication/fields.ts";
import { setOpeningDay } from "../../publication/set-opening-day.ts";
import type { Service } from "../../service.ts";
import { type Router, router } from "../environment.ts";
import { problemResponses } from "../schemas.ts";
import { isoDay } from "./publication-schemas.ts";

const tags = ["集中公开日"];
const document = z.enum(["budget", "finalAccounts"]).openapi({ description: "budget 预算，finalAccounts 决算" });

const list = createRoute({
  method: "get",
  path: "/opening-days",
  tags,
  summary: "本地区的集中公开日",
  responses: {
    200: {
      description: "集中公开日",
      content: {
        "application/json": {
          schema: z.object({ days: z.array(z.object({ year: z.number().int(), document, on: isoDay })).readonly() }),
        },
      },
    },
    ...problemResponses,
  },
});

const set = createRoute({
  method: "put",
  path: "/opening-days/{year}/{document}",
  tags,
  summary: "设定或取消集中公开日，未公开的期限随之改变",
  request: {
    params: z.object({ year: z.coerce.number().int().min(2000).max(2100), document }),
    body: { content: { "application/json": { schema: z.object({ on: day.nullable() }) } } },
  },
  responses: {
    200: {
      description: "已经设定",
      content: {
        "application/json": {
          schema: z.object({ publications: z.number().int().openapi({ description: "重新计算期限的公开" }) }),
        },
      },
    },
    ...problemResponses,
  },
});

/** The days on which a region publishes all documents together. */
export function openingDayRoutes(service: Service): Router {
  const { database } = service.store;
  const routes = router();
  routes.openapi(list, async (context) => {
    return context.json({ days: await openingDaysOf(database, context.get("actor").region) }, 200);
  });
  routes.openapi(set, async (context) => {
    const given = { ...context.req.valid("param"), ...context.req.valid("json") };
    return context.json({ publications: await setOpeningDay(service, context.get("actor"), given) }, 200);
  });
  return routes;
}
