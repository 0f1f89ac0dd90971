import { capabilityById, optionById } from "./site";

/** Names for ids of today or of an old revision; an id that is gone stands for itself. */
export const nameOfCapability = (id: string) => capabilityById.get(id)?.name ?? id;
export const nameOfOption = (id: string) => optionById.get(id)?.name ?? id;
