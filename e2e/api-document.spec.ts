import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { z } from "zod";
import { longestQuery } from "../lib/api/refusal";
import { expect, narrow, test } from "./fixtures";

/** The API as its own document tells it to strangers: nothing here knows more than they do. */

const operation = z.object({
  operationId: z.string(),
  responses: z.object({ "200": z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) }) }),
  "x-example-requests": z.array(z.string()).min(1),
});
const openApi = z.looseObject({
  openapi: z.literal("3.1.0"),
  paths: z.record(z.string(), z.object({ get: operation })),
});
const error = z.object({
  error: z.strictObject({
    code: z.string(),
    parameter: z.string().nullable(),
    message: z.string(),
    expected: z.string(),
  }),
});

test("every example request of the document is answered as the document says", async ({ request }) => {
  const document = openApi.parse(await (await request.get("/api/v1/openapi.json")).json());
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "document", ...document });
  const pointer = (key: string) => encodeURI(key.replaceAll("~", "~0").replaceAll("/", "~1"));
  const examples = Object.entries(document.paths).flatMap(([path, { get }]) =>
    get["x-example-requests"].map((address) => ({ path, get, address })),
  );
  expect(examples.length).toBeGreaterThan(25);
  for (const { path, get, address } of examples) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const type = (answer.headers()["content-type"] ?? "").split(";")[0] ?? "";
    expect(Object.keys(get.responses["200"].content), address).toEqual([type]);
    if (type !== "application/json") continue;
    const validate = ajv.compile({
      $ref: `document#/paths/${pointer(path)}/get/responses/200/content/${pointer(type)}/schema`,
    });
    validate(await answer.json());
    expect(validate.errors?.slice(0, 3), address).toBeUndefined();
    const head = await request.head(address);
    expect([head.status(), head.headers().etag], address).toEqual([200, answer.headers().etag]);
  }
});

test("what cannot be answered is told in one shape, with how to do better", async ({ request }) => {
  for (const path of ["/api/v1/matrix.json", "/api/v1/nothing", "/feeds/changes.atom", "/healthz"]) {
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      const answer = await request.fetch(path, { method });
      expect([answer.status(), answer.headers().allow], `${method} ${path}`).toEqual([405, "GET, HEAD, OPTIONS"]);
      expect(error.safeParse(await answer.json()).success).toBe(true);
    }
    const preflight = await request.fetch(path, {
      method: "OPTIONS",
      headers: { Origin: "https://wiki.example", "Access-Control-Request-Headers": "if-none-match" },
    });
    expect(preflight.status()).toBe(204);
    expect(preflight.headers()).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "If-None-Match",
    });
  }
  const rest = "x".repeat(longestQuery - 1);
  for (const path of ["/api/v1/matrix.json", "/oembed", "/picture/matrix.svg"]) {
    const answer = await request.get(`${path}?q=${rest}`);
    expect(answer.status(), path).toBe(414);
    expect(error.safeParse(await answer.json()).success).toBe(true);
  }
  // Pages keep repairing.
  expect((await request.get(`/compare?q=${rest}`)).status()).toBe(200);
});

test("llms.txt names what there is, and every address in it answers", async ({ request }) => {
  const answer = await request.get("/llms.txt");
  expect(answer.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  expect(answer.headers()["cache-control"]).toBe("no-cache");
  const text = await answer.text();
  const addresses = [...text.matchAll(/\]\((\/[^)]*)\)/g)].map(([, address = ""]) => address);
  expect(addresses).toContain("/api/v1/openapi.json");
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

test.describe("the page lets every address be tried", () => {
  test("status, ETag, body and curl line stand in the form", async ({ page, baseURL }) => {
    await page.goto("/api");
    const entry = page.locator("#framework");
    await entry.getByText("Try it").click();
    await entry.locator("select").selectOption("dora");
    await entry.getByRole("button", { name: "Get JSON" }).click();
    await expect(entry.getByText("200 OK")).toBeVisible();
    await expect(entry.getByText(`curl --include '${baseURL}/api/v1/compliance/dora.json'`)).toBeVisible();
    await expect(entry.getByLabel("Beginning of the answer")).toContainText('"id": "dora"');
    await expect(entry.getByText("ETag")).toBeVisible();
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false, viewport: narrow });
    test("it is a plain form", async ({ page }) => {
      await page.goto("/api");
      const entry = page.locator("#plan");
      await entry.getByText("Try it").click();
      await expect(page.locator("#framework select")).toBeHidden();
      await entry.getByRole("button", { name: "Get JSON" }).click();
      await expect(page).toHaveURL(/\/api\/v1\/compliance\/plan\.json\?.*frameworks=gdpr/);
      await expect(page.locator("body")).toContainText('"option":"istio-ambient"');
    });
  });
});
