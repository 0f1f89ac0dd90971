import type { Option } from "@/lib/schema/types";

/** Options a reader can see, those that ended included. */
export function visibleOptions<T extends Pick<Option, "status">>(options: readonly T[]): T[] {
  return options.filter(({ status }) => status !== "draft");
}

/** Options a reader can still choose. */
export function livingOptions<T extends Pick<Option, "status">>(options: readonly T[]): T[] {
  return options.filter(({ status }) => status === "published");
}
