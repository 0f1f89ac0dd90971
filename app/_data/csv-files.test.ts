import { describe, expect, test } from "vitest";
import { formulaStart, readCsv, readRecords } from "@/lib/testing/csv";
import { situationQueries } from "@/lib/testing/situations";
import { GET as complianceFile } from "../api/v1/compliance/[file]/route";
import { GET as overview } from "../api/v1/compliance.csv/route";
import { GET as risks } from "../api/v1/decision/risks.csv/route";
import { GET as ranking } from "../api/v1/decision.csv/route";
import { GET as matrix } from "../api/v1/matrix.csv/route";
import { GET as amounts } from "../api/v1/overhead/amounts.csv/route";
import { GET as overhead } from "../api/v1/overhead.csv/route";
import { GET as pairFile } from "../api/v1/pair/[file]/route";
import { newestRevision } from "./site";

const ask = (path: string) => new Request(`https://mesh.example/api/v1/${path}`);
const named = (file: string) => ({ params: Promise.resolve({ file }) });
const plan = "frameworks=dora.pci-dss&option=istio-ambient";

/** Text that a spreadsheet shows otherwise than it is: `1-2-3` as a day, `1.20` as 1.2, in some languages as a day. */
const rewritten = /^(?!\d{4}-\d\d-\d\d$)\d+-\d+(-\d+)?$|^\d+\.\d+\.\d+(\.\d+)*$|^\d+\.\d*0$/;
const safe = (name: string) =>
  name === "revision" || name === "note"
    ? name
    : name.replace(/since$/, "since_version").replace(/^(requirement|number)$/, "requirement_key");

/** Every file that a spreadsheet opens, on the real content. */
const files: [string, () => Response | Promise<Response>][] = [
  ["matrix.csv", () => matrix(ask("matrix.csv"))],
  ["pair", () => pairFile(ask("pair/kuma-vs-app-mesh.csv"), named("kuma-vs-app-mesh.csv"))],
  ["overhead.csv", () => overhead(ask("overhead.csv?pods=500&next.pods=900&own.proxy-memory.linkerd=20"))],
  ["amounts", () => amounts(ask("overhead/amounts.csv?pods=500&next.pods=900&setup=ha"))],
  ["compliance.csv", () => overview(ask("compliance.csv"))],
  ["framework", () => complianceFile(ask("compliance/gdpr.csv"), named("gdpr.csv"))],
  ["plan", () => complianceFile(ask(`compliance/plan.csv?${plan}`), named("plan.csv"))],
  ["register", () => complianceFile(ask(`compliance/register.csv?${plan}`), named("register.csv"))],
  ["risks", () => risks(ask(`decision/risks.csv?${situationQueries.machines}`))],
  ["decision.csv", () => ranking(ask(`decision.csv?${situationQueries.machines}`))],
];

describe.each(files)("%s", (_, get) => {
  test("UTF-8 that Excel opens right, lines ended by CR LF, a name with the revision", async () => {
    const response = await get();
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toContain(`-${newestRevision}.csv"`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    expect(text.endsWith("\r\n")).toBe(true);
    const unquoted = text.replace(/"(?:[^"]|"")*"/g, "");
    expect(unquoted.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("every line has every column, the revision, and no formula; numbers are bare", async () => {
    const text = await (await get()).text();
    const [head = [], ...lines] = readCsv(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const name of head) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(new Set(head).size).toBe(head.length);
    for (const line of lines) expect(line).toHaveLength(head.length);
    for (const line of readRecords(text)) expect(line.revision).toBe(newestRevision);
    for (const [index, name] of head.entries())
      if (lines.some((line) => rewritten.test(line[index] ?? "")))
        expect(head, `a safe twin of ${name}`).toContain(safe(name));
    for (const field of lines.flat()) {
      if (formulaStart.test(field)) expect(Number.isFinite(Number(field)), field).toBe(true);
      expect(field, "a number kept as text").not.toMatch(/^'-?\d+(?:\.\d+)?$/);
    }
  });
});
