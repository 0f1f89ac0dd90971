import { file } from "@/lib/api/file";

/** Addresses that tell programs what there is. Apart from the others, which islands carry as a whole. */
export const apiFiles = {
  openApi: file("openapi.json"),
  llms: "/llms.txt",
} as const;
