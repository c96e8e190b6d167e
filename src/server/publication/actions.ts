import type { Permission } from "../rights/permissions.ts";
import type { Desk, State } from "./states.ts";

/**
 * Where an action leads: a state; `draft` is back to the unit (起草, or 更正起草 once something was published); `same` stays;
 * `decided` stays until the last desk has decided, and then goes on or back.
 */
export type Target = State | "draft" | "same" | "decided";

/** What has to be so for an action, besides the state. */
export type Need = "currentCheck" | "nothingOpen" | "correction" | "undecidedDesk" | "noBlockingComment";

/** One row of the table of the workflow. */
export interface ActionRow {
  /** What people call it. */
  readonly name: string;
  readonly moves: { readonly [S in State]?: Target };
  /** Any of these; which one it takes may depend on the desk or on the finding. */
  readonly permissions: readonly [Permission, ...Permission[]];
  readonly needs: readonly Need[];
  /** Whether it is done for one desk. */
  readonly byDesk?: true;
}

const DRAFTING: readonly [Permission] = ["publication.draft"];
const SECRECY: readonly [Permission] = ["publication.secrecyReview"];
const SIGNING: readonly [Permission] = ["publication.sign"];
const DESK_PERMISSIONS: readonly [Permission, Permission] = [
  "publication.departmentReview",
  "publication.bureauReview",
];

/** What may be done to a publication, in the order of its life. What is not listed for a state is refused in it. */
export const ACTIONS = {
  startDrafting: { name: "开始起草", moves: { approvalReceived: "drafting" }, permissions: DRAFTING, needs: [] },
  selfCheck: {
    name: "自查",
    moves: { drafting: "selfChecked", correcting: "selfChecked", selfChecked: "selfChecked" },
    permissions: DRAFTING,
    needs: [],
  },
  submit: {
    name: "提交保密审查",
    moves: { selfChecked: "secrecyReview" },
    permissions: DRAFTING,
    needs: ["currentCheck"],
  },
  withdraw: {
    name: "撤回",
    moves: { secrecyReview: "draft", signing: "draft" },
    permissions: DRAFTING,
    needs: [],
  },
  passSecrecy: {
    name: "保密审查通过",
    moves: { secrecyReview: "signing" },
    permissions: SECRECY,
    needs: ["nothingOpen"],
  },
  returnFromSecrecy: { name: "保密审查退回", moves: { secrecyReview: "draft" }, permissions: SECRECY, needs: [] },
  sign: { name: "审签", moves: { signing: "review" }, permissions: SIGNING, needs: ["nothingOpen"] },
  returnFromSigning: { name: "审签退回", moves: { signing: "draft" }, permissions: SIGNING, needs: [] },
  recordPaper: {
    name: "登记纸质审批",
    moves: { secrecyReview: "signing", signing: "review" },
    permissions: ["publication.recordPaper"],
    needs: ["nothingOpen"],
  },
  approve: {
    name: "审核同意",
    moves: { review: "decided" },
    permissions: DESK_PERMISSIONS,
    needs: ["undecidedDesk", "noBlockingComment"],
    byDesk: true,
  },
  askForChanges: {
    name: "审核退回",
    moves: { review: "decided" },
    permissions: DESK_PERMISSIONS,
    needs: ["undecidedDesk"],
    byDesk: true,
  },
  override: {
    name: "放行问题",
    moves: { selfChecked: "same", secrecyReview: "same", signing: "same", review: "same", reviewed: "same" },
    permissions: ["publication.override", "publication.overrideSecrecy"],
    needs: [],
  },
  reopen: {
    name: "撤销定稿，退回起草",
    moves: { reviewed: "draft", finalised: "draft" },
    permissions: SIGNING,
    needs: [],
  },
  finalise: {
    name: "定稿",
    moves: { reviewed: "finalised" },
    permissions: ["publication.publish"],
    needs: ["nothingOpen"],
  },
  publish: {
    name: "登记公开",
    moves: { finalised: "published" },
    permissions: ["publication.publish"],
    needs: [],
  },
  correct: { name: "更正", moves: { published: "correcting" }, permissions: DRAFTING, needs: [] },
  abandonCorrection: {
    name: "放弃更正",
    moves: { correcting: "published", selfChecked: "published" },
    permissions: DRAFTING,
    needs: ["correction"],
  },
  archive: {
    name: "归档",
    moves: { published: "archived" },
    permissions: ["publication.archive"],
    needs: [],
  },
} as const satisfies { readonly [action: string]: ActionRow };

export type Action = keyof typeof ACTIONS;

/** The names of all actions, in the order of the table. */
export const ACTION_NAMES = Object.keys(ACTIONS) as readonly Action[];

/** The row of an action. */
export function rowOf(action: Action): ActionRow {
  return ACTIONS[action];
}

/** Who speaks for a desk. */
export const DESK_PERMISSION: { readonly [D in Desk]: Permission } = {
  department: "publication.departmentReview",
  business: "publication.bureauReview",
  performance: "publication.bureauReview",
};
