import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { authenticate } from "../../auth/authenticate.ts";
import { changePassword } from "../../auth/change-password.ts";
import { confirmSecondFactor, prepareSecondFactor, removeSecondFactor } from "../../auth/second-factor.ts";
import { setUp } from "../../auth/set-up.ts";
import type { Cookies, SignIn } from "../../auth/sign-in.ts";
import { signInWithCode } from "../../auth/sign-in-with-code.ts";
import { signInWithPassword } from "../../auth/sign-in-with-password.ts";
import { signOut } from "../../auth/sign-out.ts";
import { Problem } from "../../problem.ts";
import { callerOf } from "../caller.ts";
import { type Environment, type Router, router } from "../environment.ts";
import { problemResponses } from "../schemas.ts";

const secretText = z.string().min(1).max(200);
const code = z.string().trim().min(6).max(20);

function post<Body extends z.ZodType, Result extends z.ZodType>(
  path: string,
  summary: string,
  body: Body,
  result: Result,
) {
  return createRoute({
    method: "post",
    path,
    tags: ["登录"],
    summary,
    request: { body: { required: true, content: { "application/json": { schema: body } } } },
    responses: {
      200: { description: "已完成", content: { "application/json": { schema: result } } },
      ...problemResponses,
    },
  });
}

const done = z.object({ done: z.literal(true) });
const DONE = { done: true } as const;

const ROUTES = {
  password: post(
    "/sign-in",
    "用用户名和密码登录；启用了两步验证的，还要输入验证码",
    z.object({ username: z.string().min(1).max(100), password: secretText }),
    z.object({ codeNeeded: z.boolean() }),
  ),
  code: post(
    "/sign-in/code",
    "用验证码或备用码完成登录",
    z.object({ kind: z.enum(["totp", "backup"]).default("totp"), code }),
    done,
  ),
  out: post(
    "/sign-out",
    "退出登录；elsewhere 为退出其他设备",
    z.object({ elsewhere: z.boolean().default(false) }),
    done,
  ),
  change: post(
    "/password",
    "修改自己的密码，并退出其他设备",
    z.object({ current: secretText, next: secretText }),
    done,
  ),
  setUp: post(
    "/set-up",
    "用一次性链接设置密码，或者建立首位管理员",
    z.object({
      token: z.string().max(200),
      password: secretText,
      username: z.string().max(100).optional(),
      name: z.string().max(100).optional(),
    }),
    z.object({ username: z.string() }),
  ),
  prepare: post(
    "/second-factor/prepare",
    "准备两步验证：验证器的地址和备用码",
    z.object({ password: secretText }),
    z.object({ uri: z.string(), backupCodes: z.array(z.string()) }),
  ),
  confirm: post("/second-factor/confirm", "输入验证码，启用两步验证", z.object({ code }), done),
  remove: post("/second-factor/remove", "停用两步验证", z.object({ password: secretText }), done),
};

/** Signing in and out, one's own password and second factor. */
export function signInRoutes(signIn: SignIn, behindProxy: boolean): Router {
  const routes = router();
  const caller = (context: Context<Environment>) => callerOf(context, behindProxy);
  const setCookies = (context: Context<Environment>, cookies: Cookies) => {
    for (const line of cookies) context.header("set-cookie", line, { append: true });
    context.header("cache-control", "no-store");
  };
  const actorOf = async (context: Context<Environment>) => {
    const actor = await authenticate(signIn, context.req.raw);
    if (!actor) throw new Problem("not-signed-in", "请先登录");
    return actor;
  };
  routes.openapi(ROUTES.password, async (context) => {
    const { codeNeeded, cookies } = await signInWithPassword(signIn, caller(context), context.req.valid("json"));
    setCookies(context, cookies);
    return context.json({ codeNeeded }, 200);
  });
  routes.openapi(ROUTES.code, async (context) => {
    setCookies(context, await signInWithCode(signIn, caller(context), context.req.valid("json")));
    return context.json(DONE, 200);
  });
  routes.openapi(ROUTES.out, async (context) => {
    const actor = await actorOf(context);
    setCookies(context, await signOut(signIn, actor, caller(context), context.req.valid("json")));
    return context.json(DONE, 200);
  });
  routes.openapi(ROUTES.change, async (context) => {
    await changePassword(signIn, await actorOf(context), caller(context), context.req.valid("json"));
    return context.json(DONE, 200);
  });
  routes.openapi(ROUTES.setUp, async (context) => {
    const { username, name, ...rest } = context.req.valid("json");
    const input = { ...rest, ...(username !== undefined && { username }), ...(name !== undefined && { name }) };
    return context.json(await setUp(signIn.service, input), 200);
  });
  routes.openapi(ROUTES.prepare, async (context) => {
    const { password } = context.req.valid("json");
    const { uri, backupCodes } = await prepareSecondFactor(signIn, await actorOf(context), caller(context), password);
    setCookies(context, []);
    return context.json({ uri, backupCodes: [...backupCodes] }, 200);
  });
  routes.openapi(ROUTES.confirm, async (context) => {
    const actor = await actorOf(context);
    setCookies(context, await confirmSecondFactor(signIn, actor, caller(context), context.req.valid("json").code));
    return context.json(DONE, 200);
  });
  routes.openapi(ROUTES.remove, async (context) => {
    const actor = await actorOf(context);
    setCookies(context, await removeSecondFactor(signIn, actor, caller(context), context.req.valid("json").password));
    return context.json(DONE, 200);
  });
  return routes;
}
