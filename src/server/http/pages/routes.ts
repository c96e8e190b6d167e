import { type Context, Hono } from "hono";
import { authenticate } from "../../auth/authenticate.ts";
import { invitationOf, setUp } from "../../auth/set-up.ts";
import type { Cookies, SignIn } from "../../auth/sign-in.ts";
import { signInWithCode } from "../../auth/sign-in-with-code.ts";
import { signInWithPassword } from "../../auth/sign-in-with-password.ts";
import { signOut } from "../../auth/sign-out.ts";
import { accountOf } from "../../people/account-of.ts";
import { PROBLEMS, Problem } from "../../problem.ts";
import { callerOf } from "../caller.ts";
import type { Environment } from "../environment.ts";
import { accountPage } from "./account.ts";
import { codePage, messagePage, setUpPage, signInPage } from "./forms.ts";
import type { Html } from "./page.ts";

type Page = Context<Environment>;

async function entered(context: Page): Promise<(name: string) => string> {
  const form = await context.req.parseBody();
  return (name) => {
    const value = form[name];
    return typeof value === "string" ? value : "";
  };
}

/** Shows a page, which nobody keeps: it may hold a link that is good once. */
function show(context: Page, content: Html, status: 200 | (typeof PROBLEMS)[keyof typeof PROBLEMS]["status"] = 200) {
  context.header("cache-control", "no-store");
  return context.html(content, status);
}

/** Shows the form again, with what went wrong; what is no problem of the person's is thrown on. */
function again(context: Page, error: unknown, form: (message: string) => Html): Response | Promise<Response> {
  if (!(error instanceof Problem)) throw error;
  return show(context, form(error.message), PROBLEMS[error.type].status);
}

function onward(context: Page, cookies: Cookies, to: string): Response {
  for (const line of cookies) context.header("set-cookie", line, { append: true });
  return context.redirect(to, 303);
}

/** The pages for signing in and for one-time links. They are plain forms and need no script. */
export function pageRoutes(signIn: SignIn, behindProxy: boolean): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.get("/", async (context) => {
    const actor = await authenticate(signIn, context.req.raw, (line) => context.header("set-cookie", line));
    if (!actor) return context.redirect("/sign-in", 303);
    return show(context, accountPage(await accountOf(signIn.service, actor)));
  });
  routes.get("/sign-in", (context) => show(context, signInPage()));
  routes.post("/sign-in", async (context) => {
    const field = await entered(context);
    const username = field("username").slice(0, 100);
    try {
      const given = { username, password: field("password") };
      const { codeNeeded, cookies } = await signInWithPassword(signIn, callerOf(context, behindProxy), given);
      return onward(context, cookies, codeNeeded ? "/sign-in/code" : "/");
    } catch (error) {
      return again(context, error, (message) => signInPage(message, username));
    }
  });
  routes.get("/sign-in/code", (context) => show(context, codePage()));
  routes.post("/sign-in/code", async (context) => {
    const code = (await entered(context))("code").trim();
    const kind = /^\d{6}$/.test(code) ? "totp" : "backup";
    try {
      return onward(context, await signInWithCode(signIn, callerOf(context, behindProxy), { kind, code }), "/");
    } catch (error) {
      return again(context, error, codePage);
    }
  });
  routes.post("/sign-out", async (context) => {
    const actor = await authenticate(signIn, context.req.raw);
    const cookies = actor ? await signOut(signIn, actor, callerOf(context, behindProxy)) : [];
    return onward(context, cookies, "/sign-in");
  });
  routes.get("/setup", async (context) => {
    const token = context.req.query("token") ?? "";
    try {
      const { username } = await invitationOf(signIn.service, token);
      return show(context, setUpPage({ token, username }));
    } catch (error) {
      return again(context, error, (message) => messagePage("链接无效", message));
    }
  });
  routes.post("/setup", async (context) => {
    const field = await entered(context);
    const [token, username, name, password] = [field("token"), field("username"), field("name"), field("password")];
    try {
      if (password !== field("again")) throw new Problem("invalid-request", "两次输入的密码不一样");
      await setUp(signIn.service, { token, username, name, password });
      return show(context, messagePage("已完成", "密码已经设置，请登录。"));
    } catch (error) {
      const invitation = await invitationOf(signIn.service, token).catch(() => null);
      if (!invitation) return again(context, error, (message) => messagePage("链接无效", message));
      return again(context, error, (message) =>
        setUpPage({ token, username: invitation.username, message, entered: { username, name } }),
      );
    }
  });
  return routes;
}
