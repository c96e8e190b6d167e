import { z } from "zod";
import { Problem } from "../../problem.ts";
import { day } from "../fields.ts";
import { stepOf } from "../step.ts";

const input = z.object({
  address: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .meta({ description: "公开的网址" }),
  publishedOn: day,
});

/** Records where and when the finalised package was published. */
export const publish = stepOf(input, ({ today, publication }, { address, publishedOn }) => {
  if (publishedOn > today) throw new Problem("invalid-request", "公开日期在今天以后");
  if (publication.approvedOn !== null && publishedOn < publication.approvedOn)
    throw new Problem("invalid-request", "公开日期早于批复日期");
  return async (_, { revision, data, deadline }) => {
    if (data.final === null) throw new Problem("not-now", "还没有定稿");
    const late = revision === 1 && deadline !== null && publishedOn > deadline;
    return {
      data: {
        published: [...data.published, { ...data.final, revision, address, publishedOn, note: data.correction }],
        correction: null,
      },
      event: { address, publishedOn, code: data.final.code, late },
    };
  };
});
