import { expect, test } from "vitest";
import { z } from "zod";
import { answerOf } from "@/lib/testing/routes";
import golden from "./queries.golden.json";

/** Addresses that stand in pipelines, and what each asks for, told by the answer itself. Facts may move; this may not. */
test.each(golden)("$address keeps its meaning", async ({ address, means }) => {
  const answer = await answerOf(address);
  expect(answer.status).toBe(200);
  expect(z.record(z.string(), z.unknown()).parse(await answer.json())).toMatchObject(means);
});
