import { answer } from "@/app/_respond";
import { llmsText } from "../_data/llms";

/** What there is here, for language models and whoever reads plain text. */
export function GET(request: Request): Response {
  return answer(request, llmsText(), { "Content-Type": "text/plain; charset=utf-8" });
}
