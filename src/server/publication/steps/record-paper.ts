import { z } from "zod";
import { Problem } from "../../problem.ts";
import { acceptedDocument } from "../accepted-document.ts";
import { day, name } from "../fields.ts";
import { stepOf } from "../step.ts";

const input = z.object({
  signer: z.string().trim().min(1).max(60).meta({ description: "在纸上签字的人" }),
  signedOn: day,
  document: name.meta({ description: "扫描件，须先上传" }),
});

/** Enters an approval that was given on paper, in the name of who signed it, with the scan; it is shown as what it is. */
export const recordPaper = stepOf(input, async ({ service, actor, now, today, publication }, paper) => {
  if (paper.signedOn > today) throw new Problem("invalid-request", "签字日期在今天以后");
  if (publication.approvedOn !== null && paper.signedOn < publication.approvedOn)
    throw new Problem("invalid-request", "签字日期早于批复日期");
  await acceptedDocument(service.store.database, actor, publication.organisation, paper.document);
  return async (_, { state, data, version }) => {
    const step = state === "secrecyReview" ? "secrecyReview" : "signing";
    return {
      data: { signatures: [...data.signatures, { step, person: actor.person, at: now.toISOString(), paper }] },
      event: { version, paper },
    };
  };
});
