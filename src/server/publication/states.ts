/** Where a publication stands. */
export const STATES = [
  "approvalReceived",
  "drafting",
  "selfChecked",
  "secrecyReview",
  "signing",
  "review",
  "reviewed",
  "finalised",
  "published",
  "correcting",
  "archived",
] as const;
export type State = (typeof STATES)[number];

/** The states as people call them. */
export const STATE_NAMES: { readonly [S in State]: string } = {
  approvalReceived: "收到批复",
  drafting: "起草",
  selfChecked: "自查完成，待提交",
  secrecyReview: "保密审查",
  signing: "负责人审签",
  review: "主管部门和财政审核",
  reviewed: "审核通过，待定稿",
  finalised: "定稿，待公开",
  published: "已公开",
  correcting: "更正起草",
  archived: "已归档",
};

/** The reviewers that look at a publication side by side. */
export const DESKS = ["department", "business", "performance"] as const;
export type Desk = (typeof DESKS)[number];

/** The desks as people call them. */
export const DESK_NAMES: { readonly [D in Desk]: string } = {
  department: "主管部门",
  business: "业务股",
  performance: "绩效股",
};
