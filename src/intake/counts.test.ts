import { expect, it } from "vitest";
import { type Disclosure, sourcedText } from "../disclosure/index.ts";
import { understand } from "../understand/index.ts";
import { countSteps } from "./counts.ts";

function counts(...texts: readonly string[]): Record<string, number> {
  const blocks = texts.map((text) => ({ type: "paragraph" as const, ...sourcedText(text, { line: 1, column: 1 }) }));
  const disclosure: Disclosure = { file: "说明.docx", blocks };
  return Object.fromEntries(
    countSteps([understand(disclosure)]).map(({ operation }) => {
      if (operation.type !== "setCount") throw new Error(operation.type);
      const { concept, count } = operation;
      return [`${concept.measure} ${concept.item ?? ""}`.trim(), count ?? -1];
    }),
  );
}

it.each<[string, Record<string, number>]>([
  [
    "我馆编制人数小计30人，其中：行政编制人数12人，全部补助事业编制人数18人；实有人数小计35人，其中：在职人数小计28人，行政在职人数11人，全部补助事业在职人数17人，退休人数小计6人，遗属人数1人。",
    {
      "authorizedStaffing administrative": 12,
      "authorizedStaffing fullySubsidised": 18,
      "actualStaff administrative": 11,
      "actualStaff fullySubsidised": 17,
      "actualStaff retired": 6,
      "actualStaff survivor": 1,
    },
  ],
  ["共有编制22人。在职人员实有数20人。", { authorizedStaffing: 22, "actualStaff inService": 20 }],
  [
    "共有车辆5辆，其中：一般公务用车3辆、执法执勤用车2辆、其他用车0辆；单价50万元（含）以上的通用设备1台。",
    {
      "vehicles generalUse": 3,
      "vehicles lawEnforcement": 2,
      "vehicles otherUse": 0,
      "largeEquipment over500Thousand": 1,
    },
  ],
  ["2025年安排购置车辆2辆，其中：执法执勤用车2辆。", { "plannedVehicles lawEnforcement": 2 }],
  ["编制人数  1 6 人，在职人员比上年增加3人。", { authorizedStaffing: 16 }],
  ["接待来访群众300人，培训学员20人。", {}],
])("%s", (sentence, expected) => expect(counts(sentence)).toEqual(expected));

it("parts that miss their total are left out, the total is kept", () => {
  expect(counts("共有车辆5辆，其中：一般公务用车3辆、执法执勤用车1辆。")).toEqual({ vehicles: 5 });
});

it("what two sentences state differently is left to the clerk", () => {
  expect(counts("退休人员6人。", "离休人员1人，退休人员7人。")).toEqual({ "actualStaff veteranRetired": 1 });
});
