"use client";

/**
 * Views of compliance as islands, although nothing in them moves. What a server component renders is sent twice: as HTML,
 * and as a description of every element of it. Of an island only the data is sent beside its HTML, and of data that many
 * requirements share, such as the blocks, only one copy. It halves the weight of these pages.
 */
export { BlockBody } from "@/components/compliance/block-body";
export { BlockTable } from "@/components/compliance/block-table";
export { FrameworkBody } from "@/components/compliance/framework-body";
export { HeatMap } from "@/components/compliance/heat-map";
export { MisreadingSample } from "@/components/compliance/misreadings";
export { Difference } from "@/components/compliance/plan/difference";
export { PlanBody } from "@/components/compliance/plan/plan-body";
