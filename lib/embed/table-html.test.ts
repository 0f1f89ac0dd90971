import fc from "fast-check";
import { expect, test } from "vitest";
import { type TableNode, tableHtml } from "./table-html";

const origin = "https://mesh.example";

const words = (nodeValue: string): TableNode => ({ nodeType: 3, nodeName: "#text", nodeValue, childNodes: [] });
function node(name: string, attributes: Record<string, string>, ...children: (TableNode | string)[]): TableNode {
  return {
    nodeType: 1,
    nodeName: name.toUpperCase(),
    nodeValue: null,
    childNodes: children.map((child) => (typeof child === "string" ? words(child) : child)),
    getAttribute: (key) => attributes[key] ?? null,
  };
}

test("a table keeps its structure, words and links, and nothing else", () => {
  const table = node(
    "table",
    { class: "mx", role: "grid" },
    "\n  ",
    node("caption", { class: "vh" }, "Matrix"),
    node(
      "tbody",
      {},
      node(
        "tr",
        { "data-x": "1" },
        node("th", { scope: "row", class: "r" }, node("a", { href: "/capabilities/retries", class: "x" }, "Retries")),
        node(
          "td",
          { colspan: "2", style: "color:red" },
          node("svg", { "aria-hidden": "true" }, node("use", {})),
          node("span", { class: "mk" }, "Partial"),
          node("span", {}, "5 < 6 &  7"),
          node("script", {}, "alert(1)"),
          node("button", {}, "Open"),
        ),
      ),
    ),
  );
  expect(tableHtml(table, origin)).toBe(
    '<table><caption>Matrix</caption><tbody><tr><th scope="row"><a href="https://mesh.example/capabilities/retries">Retries</a></th><td colspan="2">Partial 5 &lt; 6 &amp; 7</td></tr></tbody></table>',
  );
});

test("what only explains the look stays on the screen, a whole cell too", () => {
  const table = node(
    "table",
    {},
    node(
      "tr",
      {},
      node("th", {}, "Linkerd", node("span", { "data-screen-only": "" }, "99 of A")),
      node("td", { "data-screen-only": "" }),
    ),
  );
  expect(tableHtml(table, origin)).toBe("<table><tr><th>Linkerd</th></tr></table>");
});

test("a mark without words beside it leaves its label", () => {
  const table = node(
    "table",
    {},
    node("tr", {}, node("td", {}, node("svg", { role: "img", "aria-label": "Conflict" }))),
  );
  expect(tableHtml(table, origin)).toContain("<td>Conflict</td>");
});

test("a link that is none of the web’s loses its address", () => {
  const table = node("table", {}, node("tr", {}, node("td", {}, node("a", { href: "javascript:alert(1)" }, "x"))));
  expect(tableHtml(table, origin)).toContain("<a>x</a>");
});

test("whatever stands in it, no markup comes out but the list’s", () => {
  const attributes = fc.dictionary(fc.constantFrom("href", "scope", "colspan", "class", "onclick"), fc.string());
  const { tree } = fc.letrec<{ tree: TableNode }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      fc.string().map(words),
      fc
        .tuple(
          fc.constantFrom("td", "a", "script", "img", "iframe", "div", "constructor", "p"),
          attributes,
          fc.array(tie("tree"), { maxLength: 4 }),
        )
        .map(([name, given, children]) => node(name, given, ...children)),
    ),
  }));
  fc.assert(
    fc.property(tree, (child) => {
      const html = tableHtml(node("table", {}, node("tr", {}, child)), origin);
      expect(html).not.toMatch(/<(?!\/?(table|tr|td|a|p)\b)|onclick|class=|javascript:[^<]*">/);
    }),
  );
});
