import { serve } from "../workers/index.ts";
import { checkDocument } from "./document.ts";

serve(checkDocument);
