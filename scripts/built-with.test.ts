import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { noteSettings, settingsChanged } from "./built-with";

const file = join(mkdtempSync(join(tmpdir(), "whichmesh-")), "built-with.json");
const origin = { PUBLIC_ORIGIN: "https://mesh.example" };

test("a build fits the settings it was made with, and no others; unset and empty are the same", () => {
  noteSettings(origin, file);
  expect(settingsChanged({ ...origin, REPORT_URL: "", PORT: "1" }, file)).toEqual([]);
  expect(settingsChanged({}, file)).toEqual(["PUBLIC_ORIGIN"]);
  expect(settingsChanged({ ...origin, REPORT_URL: "mailto:a@b.example" }, file)).toEqual(["REPORT_URL"]);
});

test("a build that noted nothing, or rubbish, is made again", () => {
  for (const text of ["", "[", "null"]) {
    writeFileSync(file, text);
    expect(settingsChanged({}, file)).toEqual(["PUBLIC_ORIGIN", "REPORT_URL"]);
  }
});
