import { serve } from "../workers/index.ts";
import { publishedFile } from "./file.ts";

serve(publishedFile);
