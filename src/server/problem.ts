/** What kind of problem a request met; the part behind problem: in its type. */
export const PROBLEMS = {
  "invalid-request": { status: 400, title: "请求的内容不对" },
  "not-signed-in": { status: 401, title: "没有登录，或者登录已过期" },
  denied: { status: 403, title: "没有权限" },
  "not-found": { status: 404, title: "没有找到" },
  conflict: { status: 409, title: "别人已经改动了同一处" },
  "not-now": { status: 409, title: "现在的状态不能这样做" },
  "stale-version": { status: 412, title: "内容已经有了新的版本" },
  "too-large": { status: 413, title: "文件太大" },
  "unsupported-media": { status: 415, title: "不支持这种格式" },
  unprocessable: { status: 422, title: "文件不能读取" },
  "too-many-requests": { status: 429, title: "请求太频繁" },
  unavailable: { status: 503, title: "服务暂时不可用" },
  internal: { status: 500, title: "系统出错" },
} as const;

export type ProblemType = keyof typeof PROBLEMS;

/** A place of the request that is wrong: a JSON path, a sheet and cell, a field of a form. */
export interface ProblemPlace {
  readonly path: string;
  readonly message: string;
}

/** A request that cannot be done, in words for the person who made it (RFC 9457). */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly type: ProblemType;
  readonly places: readonly ProblemPlace[];
  /** Further members of the answer: what conflicts, which state it is in. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    type: ProblemType,
    detail: string,
    { places = [], extra = {} }: { places?: readonly ProblemPlace[]; extra?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(detail);
    this.type = type;
    this.places = places;
    this.extra = extra;
  }
}
