import { html } from "hono/html";
import { ROLE_NAMES, type Role } from "../../rights/roles.ts";
import { type Html, page } from "./page.ts";

/** Who is signed in, as the page shows it. */
export interface Account {
  readonly name: string;
  readonly roles: readonly { readonly organisationName: string; readonly role: Role }[];
}

/** The page after signing in. */
export function accountPage({ name, roles }: Account): Html {
  return page(
    "明账",
    html`<p>${name}，您已登录。</p>
<ul>${roles.map(({ organisationName, role }) => html`<li>${organisationName}：${ROLE_NAMES[role]}</li>`)}</ul>
<p><a href="/openapi.json">接口说明</a></p>
<form method="post" action="/sign-out"><button>退出</button></form>`,
  );
}
