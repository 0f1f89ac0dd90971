import { facts } from "@/content";
import { capabilityById, optionById, shownOptions } from "./site";

/** Names for ids of today or of an old revision; an id that is gone stands for itself. */
export const nameOfCapability = (id: string) => capabilityById.get(id)?.name ?? id;
export const nameOfOption = (id: string) => optionById.get(id)?.name ?? id;
export const nameOfBlock = (id: string) => facts.blocks.find((block) => block.id === id)?.name ?? id;

/** Whether an id of an old revision still has its page: what is gone is named without a link. */
export const hasCapability = (id: string) => capabilityById.has(id);
export const hasOption = (id: string) => shownOptions.some((option) => option.id === id);
