import fc from "fast-check";
import { expect, test } from "vitest";
import { parseParameters } from "@/lib/share/parameters";
import { hostGuides } from "./hosts/all";
import { shareOf } from "./share";
import { shareTable } from "./share-parameters";

const origin = "https://mesh.example";
const revision = "2026-11-21.2";

function share(page: string, query = "") {
  return shareOf({ page, origin, revision, asked: parseParameters(shareTable, new URLSearchParams(query)).values });
}

test("of the matrix, as it is and with every choice", () => {
  const page = "/compare?v=1&rev=2026-11-20&options=linkerd.no-mesh&cell=retries.linkerd";
  expect(share(page)).toMatchObject({
    view: "matrix",
    link: origin + page,
    frozenLink: null,
    embed: "/embed/matrix?v=1&options=linkerd.no-mesh",
    markdown: "/api/v1/matrix.md?v=1&options=linkerd.no-mesh",
    pictures: [
      { theme: "light", path: "/picture/matrix.svg?v=1&options=linkerd.no-mesh&theme=light" },
      { theme: "dark", path: "/picture/matrix.svg?v=1&options=linkerd.no-mesh&theme=dark" },
    ],
  });
  expect(share(page, "theme=dark&title=0&links=0&height=300&facts=frozen")?.code).toBe(
    '<iframe src="https://mesh.example/embed/matrix?v=1&amp;options=linkerd.no-mesh&amp;rev=2026-11-21.2&amp;theme=dark&amp;title=0&amp;links=0" title="Service meshes compared, row by row, whichmesh" width="100%" height="300" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  );
});

test.each([
  ["/compare/linkerd-vs-kuma", "/embed/pair?pair=linkerd-vs-kuma", "/api/v1/pair/linkerd-vs-kuma.md"],
  ["/capabilities/retries", "/embed/capability?capability=retries", null],
  ["/overhead?pods=9", "/embed/overhead?pods=9", "/api/v1/overhead.md?pods=9"],
  ["/compliance", "/embed/compliance", null],
  ["/compliance/dora", "/embed/compliance?frameworks=dora", "/api/v1/compliance/dora.md"],
  [
    "/compliance/plan?frameworks=dora.gdpr&option=kuma",
    "/embed/compliance?frameworks=dora.gdpr&option=kuma",
    "/api/v1/compliance/plan.md?frameworks=dora.gdpr&option=kuma",
  ],
  ["/compliance/plan?frameworks=dora.gdpr", "/embed/compliance?frameworks=dora.gdpr", null],
])("%s", (page, embed, markdown) => {
  expect(share(page)).toMatchObject({ embed, markdown, link: origin + page });
});

test("a capability is always live", () => {
  expect(share("/capabilities/retries", "facts=frozen")).toMatchObject({
    revision: null,
    chosen: { facts: "live" },
    embed: "/embed/capability?capability=retries",
  });
});

test("a result: live, frozen, and as it was shared; own figures are in its link alone", () => {
  const page = `/decide/result?mtls=must&people=3&v=2&rev=${revision}&method=2&got=linkerd`;
  expect(share(page)).toMatchObject({
    link: origin + page,
    frozenLink: `${origin}${page}&facts=then`,
    embed: "/embed/recommendation?mtls=must&v=2",
    markdown: "/api/v1/decision.md?mtls=must&v=2",
  });
  expect(share(page, "facts=frozen")?.embed).toBe(
    `/embed/recommendation?mtls=must&v=2&rev=${revision}&method=2&got=linkerd`,
  );
  const then = "/decide/result?mtls=must&v=2&rev=2026-11-20&method=1&got=kuma&facts=then";
  expect(share(then)).toMatchObject({
    revision: "2026-11-20",
    chosen: { facts: "frozen" },
    embed: "/embed/recommendation?mtls=must&v=2&rev=2026-11-20&method=1&got=kuma",
    link: `${origin}/decide/result?mtls=must&v=2&rev=2026-11-20&method=1&got=kuma`,
    frozenLink: origin + then,
    // Files are made with today’s facts.
    markdown: null,
  });
  expect(share(then, "facts=live")?.embed).toBe("/embed/recommendation?mtls=must&v=2");
});

test("a pasted table is from where its facts are found again", () => {
  const page = "/compare?v=1&rev=2026-11-20&options=linkerd";
  expect(share(page)?.tableLink).toBe(origin + page);
  expect(share(page, "facts=frozen&theme=dark&title=0")?.tableLink).toBe(
    `${origin}/embed/matrix?v=1&options=linkerd&rev=${revision}`,
  );
  const result = `/decide/result?mtls=must&v=2&rev=${revision}&method=2&got=linkerd`;
  expect(share(result)?.tableLink).toBe(origin + result);
  expect(share(result, "facts=frozen")?.tableLink).toBe(`${origin}${result}&facts=then`);
  expect(share("/capabilities/retries", "facts=frozen")?.tableLink).toBe(`${origin}/capabilities/retries`);
});

test("what is no view has nothing to share", () => {
  for (const page of ["/", "/glossary", "/compliance/requirements", "/embed/matrix", "compare", ""])
    expect(share(page), page).toBeNull();
});

test("a page is a path of this server, however it is written", () => {
  const page = (text: string) => parseParameters(shareTable, new URLSearchParams({ page: text })).values.page;
  expect(page("/compare?q=é x")).toBe("/compare?q=%C3%A9%20x");
  for (const foreign of [
    "//evil.example/compare",
    "/\\evil.example/compare",
    "https://evil.example/compare",
    "x",
    "/\t/e",
  ])
    expect(page(foreign), foreign).toBeNull();
  expect(page(`/compare?q=${"a".repeat(5000)}`)).toBeNull();
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (text, rooted) => {
      const read = page(rooted ? `/${text}` : text);
      if (read !== null) expect(new URL(read, origin).origin).toBe(origin);
    }),
  );
});

test("whatever is in a query, code and addresses stay on this server", () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const one = share(`/compare?${query}`);
      for (const address of [one?.embed, one?.markdown, ...(one?.pictures.map(({ path }) => path) ?? [])])
        expect(new URL(address ?? "", origin).origin).toBe(origin);
    }),
  );
});

/** The guides for an address to embed. */
function guidesOf(address: string) {
  const { origin } = new URL(address);
  const rest = {
    title: "A [view]",
    markdown: null,
    picture: `${origin}/picture/matrix.svg`,
    link: `${origin}/compare`,
  };
  return hostGuides({ origin, address, code: "<iframe>", codeWithHeight: "<script>", ...rest });
}

test.each([
  ["as it is", "https://mesh.example:8443/embed/matrix?v=1&options=linkerd", true],
  ["without parameters", "https://mesh.example/embed/matrix", true],
  ["not https", "http://mesh.example/embed/matrix?v=1", false],
  ["a name with a dot", "https://mesh.example/embed/overhead?v=1&next.pods=9000", false],
  ["a name that comes twice", "https://mesh.example/embed/recommendation?got=a&got=b", false],
  ["an empty value", "https://mesh.example/embed/matrix?v=1&q=", false],
])("a provider for GitLab is offered where its rules let it pass: %s", (_, address, fits) => {
  const gitlab = guidesOf(address).find(({ id }) => id === "gitlab");
  const provider = gitlab?.lines.find(({ label }) => label.startsWith("For gitlab.yml"))?.text;
  expect(provider !== undefined).toBe(fits);
  // Its host is compared without a port, and what it does not name is left out of the frame.
  expect(provider ?? "      - host: mesh.example\n").toContain("      - host: mesh.example\n");
  for (const name of fits ? new URL(address).searchParams.keys() : []) expect(provider).toContain(`${name}={${name}}`);
  expect(gitlab?.lines.some(({ text }) => text === `![A \\[view\\]](<${address}>)`)).toBe(fits);
});

test("every host has steps, lines with this server in them, and both lists", () => {
  const one = share("/compare?options=linkerd");
  if (!one) throw new Error("no share");
  const guides = hostGuides({
    origin: "https://mesh.example:8443",
    title: one.title,
    address: `https://mesh.example:8443${one.embed}`,
    code: one.code,
    codeWithHeight: one.codeWithHeight,
    markdown: `https://mesh.example:8443${one.markdown}`,
    picture: "https://mesh.example:8443/picture/matrix.svg",
    link: "https://mesh.example:8443/compare",
  });
  expect(guides.map(({ id }) => id)).toEqual([
    ...["confluence-cloud", "confluence-data-center", "notion", "backstage", "mkdocs", "sharepoint", "gitlab", "html"],
  ]);
  for (const { id, steps, lines, verified, notVerified } of guides) {
    expect(steps.length, id).toBeGreaterThan(1);
    expect(
      lines.some(({ text }) => text.includes("mesh.example")),
      id,
    ).toBe(true);
    expect(verified.length * notVerified.length, id).toBeGreaterThan(0);
  }
  const lines = (id: string) => guides.find((guide) => guide.id === id)?.lines.map(({ text }) => text) ?? [];
  expect(lines("backstage")).toContain(
    'techdocs:\n  sanitizer:\n    allowedIframeHosts:\n      - mesh.example:8443\nbackend:\n  csp:\n    frame-src: ["\'self\'", "https://mesh.example:8443"]',
  );
  expect(lines("mkdocs")[0]).toBe('--8<-- "https://mesh.example:8443/api/v1/matrix.md?options=linkerd"');
  expect(lines("gitlab").at(-2)).toContain(
    "        path: /embed/matrix\n        params: [options]\n    src: https://mesh.example:8443/embed/matrix?options={options}\n",
  );
});
