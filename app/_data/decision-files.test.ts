import { expect, test } from "vitest";
import { situationQueries } from "@/lib/testing/situations";
import { GET as riskRegister } from "../api/v1/decision/risks.csv/route";
import { GET as record } from "../api/v1/decision.md/route";

const ask = (file: string, query: string) => new Request(`https://mesh.example/api/v1/${file}?${query}`);
const files = [
  ["decision.md", record, "text/markdown"],
  ["decision/risks.csv", riskRegister, "text/csv"],
] as const;

test.each(files)("%s is a file to keep, the same each time", async (file, get, type) => {
  const response = get(ask(file, situationQueries.machines));
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe(`${type}; charset=utf-8`);
  expect(response.headers.get("Content-Disposition")).toMatch(
    /^attachment; filename="whichmesh-[a-z]+-[\d.-]+\.(md|csv)"$/,
  );
  const again = get(ask(file, situationQueries.machines));
  expect(await again.text()).toBe(await response.text());
  expect(again.headers.get("ETag")).toBe(response.headers.get("ETag"));
});

test.each(files)("%s refuses what it does not understand", async (file, get) => {
  const response = get(ask(file, "mtls=maybe&expires=tomorrow"));
  expect(response.status).toBe(400);
  const { error, problems } = await response.json();
  expect(error).toMatchObject({ parameter: "mtls" });
  expect(problems).toHaveLength(2);
});
