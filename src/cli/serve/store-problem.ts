import { StoreError } from "../../store/index.ts";
import { InputError } from "../errors.ts";

/** Does something with the store; what the person at the keyboard can mend is told as such. @throws InputError */
export async function orStoreProblem<Result>(action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof StoreError ? new InputError(error.message) : error;
  }
}
