import type { SectionDeclaration } from "../outline.ts";
import type { Piece } from "../sentence.ts";

/** One kind of vehicle, said where the book counts it. */
function kind(name: string, item: string): Piece {
  return { optional: [`，${name}`, { slot: "count", concept: { item }, measureWord: "辆" }] };
}

/** （四）国有资产占有使用情况 */
export const assets: SectionDeclaration = {
  id: "stateAssets",
  number: 4,
  title: "国有资产占有使用情况",
  content: [
    {
      type: "paragraph",
      sentences: [
        {
          concept: { measure: "vehicles" },
          pieces: [
            "截至",
            { slot: "year", offset: -1 },
            "年12月31日，",
            { slot: "body" },
            "有一般公务用车",
            { slot: "count", concept: { item: "generalUse" }, measureWord: "辆" },
            {
              optional: [
                "，其中：",
                {
                  each: "item",
                  counted: true,
                  concept: { item: "generalUse" },
                  separator: "、",
                  pieces: [{ slot: "name" }, { slot: "count", measureWord: "辆" }],
                },
              ],
            },
            kind("执法执勤用车", "lawEnforcement"),
            kind("特种专业技术用车", "specialTechnical"),
            kind("其他用车", "otherUse"),
            "。",
          ],
        },
      ],
    },
    { type: "prose", key: "assets" },
  ],
};
