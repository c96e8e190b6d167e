/** What a person is in an organisation. The names are those of the table of assignments. */
export const ROLES = [
  "unitClerk",
  "unitApprover",
  "secrecyReviewer",
  "department",
  "bureauReviewer",
  "bureauAdministrator",
  "auditor",
] as const;
export type Role = (typeof ROLES)[number];

/** The roles as people call them. */
export const ROLE_NAMES: { readonly [R in Role]: string } = {
  unitClerk: "单位经办",
  unitApprover: "单位负责人",
  secrecyReviewer: "保密审查员",
  department: "主管部门",
  bureauReviewer: "财政审核",
  bureauAdministrator: "财政管理员",
  auditor: "审计（只读）",
};
