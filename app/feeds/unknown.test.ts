import { expect, test } from "vitest";
import { GET } from "./[...path]/route";

test("an unknown feed is missing in the shape of every error", async () => {
  const answer = GET(new Request("https://mesh.example.com/feeds/nothing.atom"));
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({
    error: { code: "unknown-path", message: "There is nothing at /feeds/nothing.atom." },
  });
});
