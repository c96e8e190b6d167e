import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES, type Action, rowOf } from "./actions.ts";
import { actionsNow, judge, possibleIn, type Situation } from "./machine.ts";
import { DESKS, STATE_NAMES, STATES, type State } from "./states.ts";

const calm = (state: State): Situation => ({
  state,
  revision: 1,
  checkIsCurrent: true,
  open: { guarded: 0, others: 0 },
  decisions: {},
  blocking: {},
});

/** For each action, where it leads from where it may be done, in a first publication with nothing in its way. */
const LEADS: { readonly [A in Action]: { readonly [S in State]?: State } } = {
  startDrafting: { approvalReceived: "drafting" },
  selfCheck: { drafting: "selfChecked", correcting: "selfChecked", selfChecked: "selfChecked" },
  submit: { selfChecked: "secrecyReview" },
  withdraw: { secrecyReview: "drafting", signing: "drafting" },
  passSecrecy: { secrecyReview: "signing" },
  returnFromSecrecy: { secrecyReview: "drafting" },
  sign: { signing: "review" },
  returnFromSigning: { signing: "drafting" },
  recordPaper: { secrecyReview: "signing", signing: "review" },
  approve: { review: "review" },
  askForChanges: { review: "review" },
  override: {
    selfChecked: "selfChecked",
    secrecyReview: "secrecyReview",
    signing: "signing",
    review: "review",
    reviewed: "reviewed",
  },
  reopen: { reviewed: "drafting", finalised: "drafting" },
  finalise: { reviewed: "finalised" },
  publish: { finalised: "published" },
  correct: { published: "correcting" },
  abandonCorrection: {},
  archive: { published: "archived" },
};

describe("every action in every state", () => {
  it.each(ACTION_NAMES.flatMap((action) => STATES.map((state) => ({ action, state }))))(
    "$action in $state",
    ({ action, state }) => {
      const verdict = judge(action, calm(state), rowOf(action).byDesk && "business");
      const leads = LEADS[action][state];
      if (leads !== undefined) {
        expect(verdict).toEqual({ possible: true, state: leads });
        return;
      }
      expect(verdict.possible).toBe(false);
      const { why } = verdict as Extract<typeof verdict, { possible: false }>;
      expect(why).toContain(rowOf(action).name);
      if (action === "abandonCorrection" && (state === "correcting" || state === "selfChecked")) return;
      expect(why).toContain(`“${STATE_NAMES[state]}”`);
      const possible = possibleIn(state);
      expect(why).toContain(possible.length > 0 ? `现在可以：${possible.join("、")}` : "已经办结");
    },
  );

  it("leaves every state but the last one by some action", () => {
    for (const state of STATES) expect(possibleIn(state).length > 0).toBe(state !== "archived");
  });
});

describe("what stands in the way", () => {
  it("is a version of the book that was not checked", () => {
    expect(judge("submit", { ...calm("selfChecked"), checkIsCurrent: false })).toMatchObject({
      why: expect.stringContaining("重新自查"),
    });
  });

  it("is, for the secrecy review, what touches secrecy; for all later steps, any error", () => {
    const open = { guarded: 0, others: 2 };
    expect(judge("passSecrecy", { ...calm("secrecyReview"), open }).possible).toBe(true);
    for (const [action, state] of [
      ["sign", "signing"],
      ["recordPaper", "signing"],
      ["finalise", "reviewed"],
    ] as const)
      expect(judge(action, { ...calm(state), open })).toMatchObject({ why: expect.stringContaining("2 个错误") });
    for (const [action, state] of [
      ["passSecrecy", "secrecyReview"],
      ["recordPaper", "secrecyReview"],
      ["finalise", "reviewed"],
    ] as const)
      expect(judge(action, { ...calm(state), open: { guarded: 1, others: 0 } })).toMatchObject({
        why: expect.stringContaining("保密审查员"),
      });
  });

  it("is a desk's own open comment, and not that of another one", () => {
    const situation: Situation = { ...calm("review"), blocking: { performance: 1 } };
    expect(judge("approve", situation, "performance")).toMatchObject({
      why: expect.stringContaining("绩效股还有 1 条"),
    });
    expect(judge("approve", situation, "business").possible).toBe(true);
    expect(judge("askForChanges", situation, "performance").possible).toBe(true);
  });

  it("is a desk that has decided", () => {
    const situation: Situation = { ...calm("review"), decisions: { business: "approved" } };
    expect(judge("askForChanges", situation, "business")).toMatchObject({
      why: expect.stringContaining("已经有审核结论"),
    });
  });
});

describe("the three desks", () => {
  it("close the review with the last of them, whatever the order: onwards only if all approve", () => {
    const decision = fc.constantFrom("approve" as const, "askForChanges" as const);
    const order = fc.shuffledSubarray([...DESKS], { minLength: 3 });
    fc.assert(
      fc.property(
        order,
        fc.tuple(decision, decision, decision),
        fc.integer({ min: 1, max: 3 }),
        (desks, said, revision) => {
          let situation: Situation = { ...calm("review"), revision };
          desks.forEach((desk, at) => {
            const action = said[at] ?? "approve";
            const verdict = judge(action, situation, desk);
            expect(verdict.possible).toBe(true);
            if (!verdict.possible) return;
            const back = revision > 1 ? "correcting" : "drafting";
            const last = said.every((each) => each === "approve") ? "reviewed" : back;
            expect(verdict.state).toBe(at < 2 ? "review" : last);
            const decisions = { ...situation.decisions, [desk]: action === "approve" ? "approved" : "asked" } as const;
            situation = { ...situation, state: verdict.state, decisions };
          });
        },
      ),
    );
  });
});

describe("a correction", () => {
  it("goes back to being corrected, and may be given up", () => {
    const second = (state: State) => ({ ...calm(state), revision: 2 });
    expect(judge("returnFromSigning", second("signing"))).toEqual({ possible: true, state: "correcting" });
    expect(judge("abandonCorrection", second("correcting"))).toEqual({ possible: true, state: "published" });
    expect(judge("abandonCorrection", calm("selfChecked"))).toMatchObject({
      why: expect.stringContaining("没有公开过"),
    });
  });
});

describe("what somebody may do now", () => {
  it("is what the state allows and their rights do, with the desks that are theirs and undecided", () => {
    const situation: Situation = { ...calm("review"), decisions: { business: "approved" } };
    expect(actionsNow(situation, (permission) => permission === "publication.bureauReview")).toEqual([
      { action: "approve", name: "审核同意", desks: ["performance"] },
      { action: "askForChanges", name: "审核退回", desks: ["performance"] },
    ]);
    expect(actionsNow(situation, () => false)).toEqual([]);
  });

  it("tells what an action of theirs is waiting for", () => {
    const situation = { ...calm("selfChecked"), checkIsCurrent: false };
    const open = actionsNow(situation, (permission) => permission === "publication.draft");
    expect(open.map(({ action, waits }) => [action, waits !== undefined])).toEqual([
      ["selfCheck", false],
      ["submit", true],
    ]);
  });
});
