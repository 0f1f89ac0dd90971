import { file } from "@/lib/api/file";

/** The calculator given out: every line with its source. */
export const overheadFile = (suffix: "json" | "csv" | "md", query = "") => file(`overhead.${suffix}`, query);

/** The amounts alone, a line an option. */
export const overheadAmountsFile = (query = "") => file("overhead/amounts.csv", query);
