import type { SectionDeclaration } from "../outline.ts";
import type { Piece, Sentence } from "../sentence.ts";
import type { Variant } from "./variant.ts";

const duties: SectionDeclaration = {
  id: "duties",
  number: 1,
  title: "{bodyKind}主要职责",
  content: [{ type: "list", of: "duties", numbering: "arabic" }],
};

const mainTasks: SectionDeclaration = {
  id: "mainTasks",
  number: 2,
  title: "{bodyKind}{year}年主要工作任务",
  content: [{ type: "list", of: "tasks", numbering: "arabic" }],
};

function people(label: string, item?: string): Piece[] {
  return [label, { slot: "count", measureWord: "人", ...(item && { concept: { item } }) }];
}

/** Kinds of posts that few bodies have: said where the book counts them. */
function perhaps(label: string, item: string): Piece {
  return { optional: people(label, item) };
}

const UNITS: Sentence = {
  pieces: [
    { slot: "year" },
    "年",
    { slot: "body" },
    "共有预算单位",
    { slot: "number", of: "units", measureWord: "个" },
    {
      by: "number",
      of: "subordinates",
      some: [
        "，包括部门本级和",
        { slot: "number", of: "subordinates", measureWord: "个" },
        "所属二级预算单位：",
        { slot: "names", of: "subordinates" },
      ],
      none: [],
    },
    "。",
  ],
};

const ESTABLISHMENT: Sentence = {
  concept: { measure: "authorizedStaffing" },
  pieces: [
    ...people("编制人数小计"),
    ...people("，其中：行政编制人数", "administrative"),
    ...people("，参照公务员管理的事业编制人数", "civilServiceManaged"),
    ...people("，全部补助事业编制人数", "fullySubsidised"),
    ...people("，自收自支编制人数", "selfFunded"),
    perhaps("，工勤编制人数", "serviceWorker"),
    "。",
  ],
};

const STAFF: Sentence = {
  concept: { measure: "actualStaff" },
  pieces: [
    ...people("实有人数小计"),
    ...people("，其中：在职人数小计", "inService"),
    ...people("，行政在职人数", "administrative"),
    ...people("，参照公务员管理的事业单位在职人数", "civilServiceManaged"),
    ...people("，全部补助事业在职人数", "fullySubsidised"),
    perhaps("，自收自支在职人数", "selfFunded"),
    perhaps("，工勤在职人数", "serviceWorker"),
    "。",
  ],
};

const NOT_IN_SERVICE: Sentence = {
  concept: { measure: "actualStaff" },
  pieces: [
    ...people("离休人数小计", "veteranRetired"),
    ...people("，退休人数小计", "retired"),
    ...people("，退职人员", "resigned"),
    ...people("，遗属人数", "survivor"),
    "。",
  ],
};

const STUDENTS: Sentence = {
  concept: { measure: "enrolledStudents" },
  pieces: [
    ...people("在校学生"),
    ...people("，其中：本科生人数", "undergraduate"),
    ...people("，专科生人数", "juniorCollege"),
    "。",
  ],
};

function organisation(number: number): SectionDeclaration {
  return {
    id: "organisation",
    number,
    title: "机构设置及人员情况",
    content: [
      { type: "paragraph", sentences: [UNITS] },
      { type: "paragraph", sentences: [ESTABLISHMENT] },
      { type: "paragraph", sentences: [STAFF, NOT_IN_SERVICE] },
      { type: "paragraph", sentences: [STUDENTS] },
    ],
  };
}

/** 第一部分 {部门}概况 */
export function overview({ withTasks }: Variant): SectionDeclaration {
  return {
    id: "overview",
    number: 1,
    title: "{body}概况",
    sections: withTasks ? [duties, mainTasks, organisation(3)] : [duties, organisation(2)],
  };
}
