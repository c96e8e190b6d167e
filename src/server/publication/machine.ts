import type { Permission } from "../rights/permissions.ts";
import { ACTION_NAMES, type Action, DESK_PERMISSION, type Need, rowOf } from "./actions.ts";
import { DESK_NAMES, DESKS, type Desk, STATE_NAMES, type State } from "./states.ts";

/** What a desk decided. */
export type Decided = "approved" | "asked";

/** All that the table of the workflow looks at. */
export interface Situation {
  readonly state: State;
  /** 1 until something was published, and one more with each correction. */
  readonly revision: number;
  /** Whether the checked version is the newest of the book. */
  readonly checkIsCurrent: boolean;
  /** Problems that stop the publication and are not let pass: those of secrecy and privacy, and all others. */
  readonly open: { readonly guarded: number; readonly others: number };
  readonly decisions: { readonly [D in Desk]?: Decided };
  /** Open comments that hold up a desk's approval. */
  readonly blocking: { readonly [D in Desk]?: number };
}

/** What an action comes to: the state after it, or why it cannot be done now. */
export type Verdict =
  | { readonly possible: true; readonly state: State }
  | { readonly possible: false; readonly why: string };

function openWhy({ state, open }: Situation): string | null {
  if (open.guarded > 0) return `还有 ${open.guarded} 个涉密或个人信息问题没有由保密审查员放行`;
  if (state !== "secrecyReview" && open.others > 0) return `还有 ${open.others} 个错误没有改正，也没有由单位负责人放行`;
  return null;
}

function deskWhy(need: Need, { decisions, blocking }: Situation, desk: Desk): string | null {
  if (need === "undecidedDesk" && decisions[desk]) return `${DESK_NAMES[desk]}已经有审核结论`;
  const comments = blocking[desk] ?? 0;
  if (need === "noBlockingComment" && comments > 0) return `${DESK_NAMES[desk]}还有 ${comments} 条须处理的意见没有办结`;
  return null;
}

/** Why a need is not met; null where it is. */
function lacking(need: Need, situation: Situation, desk: Desk | undefined): string | null {
  switch (need) {
    case "currentCheck":
      return situation.checkIsCurrent ? null : "账本在自查之后又有改动，请重新自查";
    case "nothingOpen":
      return openWhy(situation);
    case "correction":
      return situation.revision > 1 ? null : "还没有公开过，没有更正可以放弃";
    case "undecidedDesk":
    case "noBlockingComment":
      return desk === undefined ? null : deskWhy(need, situation, desk);
  }
}

function afterDecisions({ revision }: Situation, decisions: Situation["decisions"]): State {
  if (DESKS.some((desk) => decisions[desk] === undefined)) return "review";
  if (DESKS.every((desk) => decisions[desk] === "approved")) return "reviewed";
  return draftOf(revision);
}

function draftOf(revision: number): State {
  return revision > 1 ? "correcting" : "drafting";
}

function targetOf(action: Action, situation: Situation, desk: Desk | undefined): State | null {
  const target = rowOf(action).moves[situation.state];
  if (target === undefined) return null;
  if (target === "draft") return draftOf(situation.revision);
  if (target === "same") return situation.state;
  if (target !== "decided") return target;
  if (desk === undefined) return situation.state;
  const decided: Decided = action === "approve" ? "approved" : "asked";
  return afterDecisions(situation, { ...situation.decisions, [desk]: decided });
}

/** The names of what the table lets be done in a state, whoever does it. */
export function possibleIn(state: State): readonly string[] {
  return ACTION_NAMES.filter((action) => rowOf(action).moves[state] !== undefined).map((action) => rowOf(action).name);
}

/** What an action comes to in a situation, by the table alone; `desk` for those that are done for one. */
export function judge(action: Action, situation: Situation, desk?: Desk): Verdict {
  const row = rowOf(action);
  const state = targetOf(action, situation, desk);
  if (state === null) {
    const possible = possibleIn(situation.state);
    const now = possible.length > 0 ? `现在可以：${possible.join("、")}` : "这件公开已经办结";
    return { possible: false, why: `现在的状态是“${STATE_NAMES[situation.state]}”，不能“${row.name}”；${now}` };
  }
  for (const need of row.needs) {
    const why = lacking(need, situation, desk);
    if (why !== null) return { possible: false, why: `不能“${row.name}”：${why}` };
  }
  return { possible: true, state };
}

/** An action that somebody may do now, for which desks, or why it has to wait although it is theirs. */
export interface OpenAction {
  readonly action: Action;
  readonly name: string;
  readonly desks?: readonly Desk[];
  readonly waits?: string;
}

function ofDesks(action: Action, situation: Situation, may: (permission: Permission) => boolean): OpenAction | null {
  const own = DESKS.filter((desk) => may(DESK_PERMISSION[desk]) && situation.decisions[desk] === undefined);
  const verdicts = own.map((desk) => ({ desk, verdict: judge(action, situation, desk) }));
  const desks = verdicts.filter(({ verdict }) => verdict.possible).map(({ desk }) => desk);
  const waits = verdicts.flatMap(({ verdict }) => (verdict.possible ? [] : [verdict.why])).join("；");
  if (own.length === 0) return null;
  return { action, name: rowOf(action).name, desks, ...(waits !== "" && { waits }) };
}

/** What somebody may do in a situation; what is theirs and has to wait for something says for what. */
export function actionsNow(situation: Situation, may: (permission: Permission) => boolean): readonly OpenAction[] {
  return ACTION_NAMES.flatMap((action): OpenAction[] => {
    const row = rowOf(action);
    if (row.moves[situation.state] === undefined || !row.permissions.some(may)) return [];
    if (row.byDesk) {
      const open = ofDesks(action, situation, may);
      return open ? [open] : [];
    }
    if (row.needs.includes("correction") && situation.revision === 1) return [];
    const verdict = judge(action, situation);
    return [{ action, name: row.name, ...(!verdict.possible && { waits: verdict.why }) }];
  });
}
