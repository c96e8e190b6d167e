import { serve } from "../workers/index.ts";
import { doTask } from "./task.ts";

serve(doTask);
