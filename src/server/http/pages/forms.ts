import { html } from "hono/html";
import { LINK_HOURS } from "../../auth/links.ts";
import { PASSWORD_LENGTH } from "../../auth/password-rules.ts";
import { type Html, page, wrong } from "./page.ts";

/** The page on which one signs in. */
export function signInPage(message?: string, username = ""): Html {
  return page(
    "登录",
    html`${wrong(message)}
<form method="post" action="/sign-in">
<label for="username">用户名</label>
<input id="username" name="username" value="${username}" autocomplete="username" autocapitalize="none" required autofocus>
<label for="password">密码</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button>登录</button>
</form>
<p class="hint">忘记密码，或者账户被锁定：请联系本地区的管理员。</p>`,
  );
}

/** The page that asks for the code of the second factor. */
export function codePage(message?: string): Html {
  return page(
    "两步验证",
    html`${wrong(message)}
<form method="post" action="/sign-in/code">
<label for="code">验证器上的六位数字，或者一个备用码</label>
<input id="code" name="code" autocomplete="one-time-code" autocapitalize="none" required autofocus>
<button>继续</button>
</form>
<p class="hint"><a href="/sign-in">重新登录</a></p>`,
  );
}

/** Who opened a one-time link, and what was entered already. */
export interface SetUpPage {
  readonly token: string;
  /** Null for the first administrator, who chooses it. */
  readonly username: string | null;
  readonly message?: string;
  readonly entered?: { readonly username: string; readonly name: string };
}

/** The page behind a one-time link. */
export function setUpPage({ token, username, message, entered }: SetUpPage): Html {
  const first = html`<p>您将成为本地区的管理员。</p>
<label for="username">用户名（字母和数字）</label>
<input id="username" name="username" value="${entered?.username ?? ""}" autocomplete="username" autocapitalize="none" required autofocus>
<label for="name">姓名</label>
<input id="name" name="name" value="${entered?.name ?? ""}" autocomplete="name" required>`;
  const known = html`<p>用户名：<strong>${username ?? ""}</strong></p>
<input type="hidden" name="username" value="${username ?? ""}" autocomplete="username">`;
  return page(
    username === null ? "建立首位管理员" : "设置密码",
    html`${wrong(message)}
<form method="post" action="/setup">
<input type="hidden" name="token" value="${token}">
${username === null ? first : known}
<label for="password">密码</label>
<input id="password" name="password" type="password" autocomplete="new-password" minlength="${PASSWORD_LENGTH.min}" required aria-describedby="rule">
<p class="hint" id="rule">至少 ${PASSWORD_LENGTH.min} 个字符，可以是一句话；常用的密码不能用。</p>
<label for="again">再输入一遍</label>
<input id="again" name="again" type="password" autocomplete="new-password" required>
<button>确定</button>
</form>
<p class="hint">这个链接 ${LINK_HOURS} 小时内有效，只能用一次。</p>`,
  );
}

/** A page that only says something. */
export function messagePage(title: string, message: string): Html {
  return page(title, html`<p>${message}</p><p><a href="/sign-in">登录</a></p>`);
}
