/** Sizes that the wizard asks for: names of the calculator's parameters, so that links carry both alike. */
export const sizeNames = ["pods", "nodes", "services", "rps"] as const;
export type SizeName = (typeof sizeNames)[number];
