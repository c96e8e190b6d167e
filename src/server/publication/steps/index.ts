import type { Action } from "../actions.ts";
import type { Step } from "../step.ts";
import { archive } from "./archive.ts";
import { abandonCorrection, correct } from "./correct.ts";
import { approve, askForChanges } from "./decide.ts";
import { finalise } from "./finalise.ts";
import { override } from "./override.ts";
import { publish } from "./publish.ts";
import { recordPaper } from "./record-paper.ts";
import { returnToUnit } from "./return-to-unit.ts";
import { selfCheck } from "./self-check.ts";
import { passSecrecy, sign } from "./sign.ts";
import { startDrafting } from "./start-drafting.ts";
import { submit } from "./submit.ts";

/** What each action of the workflow does. */
export const STEPS: { readonly [A in Action]: Step } = {
  startDrafting,
  selfCheck,
  submit,
  withdraw: returnToUnit,
  passSecrecy,
  returnFromSecrecy: returnToUnit,
  sign,
  returnFromSigning: returnToUnit,
  recordPaper,
  approve,
  askForChanges,
  override,
  reopen: returnToUnit,
  finalise,
  publish,
  correct,
  abandonCorrection,
  archive,
};
