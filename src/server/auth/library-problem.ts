import { Problem, type ProblemType } from "../problem.ts";

/** The library's refusals in the words of ours; all others are defects. */
const REFUSALS: { readonly [code: string]: readonly [ProblemType, string] } = {
  INVALID_USERNAME_OR_PASSWORD: ["not-signed-in", "用户名或密码不对"],
  USERNAME_TOO_SHORT: ["not-signed-in", "用户名或密码不对"],
  USERNAME_TOO_LONG: ["not-signed-in", "用户名或密码不对"],
  INVALID_USERNAME: ["not-signed-in", "用户名或密码不对"],
  INVALID_PASSWORD: ["invalid-request", "现在的密码不对"],
  CREDENTIAL_ACCOUNT_NOT_FOUND: ["not-now", "这个账户还没有设置密码"],
  INVALID_CODE: ["not-signed-in", "验证码不对"],
  INVALID_BACKUP_CODE: ["not-signed-in", "备用码不对，或者已经用过"],
  TOTP_NOT_ENABLED: ["not-now", "还没有启用两步验证"],
  TWO_FACTOR_NOT_ENABLED: ["not-now", "还没有启用两步验证"],
  BACKUP_CODES_NOT_ENABLED: ["not-now", "还没有启用两步验证"],
  INVALID_TWO_FACTOR_COOKIE: ["not-signed-in", "验证已经过期，请重新输入用户名和密码"],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ["too-many-requests", "验证码错误次数太多，请重新输入用户名和密码"],
  ACCOUNT_TEMPORARILY_LOCKED: ["too-many-requests", "验证码错误次数太多，账户暂时锁定，请稍后再试"],
  UNAUTHORIZED: ["not-signed-in", "请先登录"],
};

/** A refusal of the library as a problem; what is none is thrown on as it is. */
export function libraryProblem(error: unknown): Problem {
  const body = typeof error === "object" && error !== null && "body" in error ? error.body : null;
  const code = typeof body === "object" && body !== null && "code" in body ? String(body.code) : "";
  const status = typeof error === "object" && error !== null && "status" in error ? String(error.status) : "";
  const known = REFUSALS[code] ?? REFUSALS[status];
  if (!known) throw error;
  return new Problem(known[0], known[1], { extra: { code } });
}
