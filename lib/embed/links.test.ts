import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { withoutLinks } from "./links";

const link = (props: object, ...children: (string | ReturnType<typeof createElement>)[]) =>
  createElement("a", props, ...children);

test("what only points goes with its words", () => {
  const markup = renderToStaticMarkup(
    createElement("p", null, link({ className: "pointer", href: "/a" }, "Cell"), " · ", link({ href: "/b" }, "Source")),
  );
  expect(withoutLinks(markup)).toBe("<p><span>Source</span></p>");
});

test("links become text, their class stays, and so does the link to the page", () => {
  const markup = renderToStaticMarkup(
    createElement(
      "p",
      null,
      link({ href: "/a?b=1&c=2", className: "opt" }, "One"),
      link({ href: "/page", rel: "bookmark" }, "Whole"),
      link({ href: "/x", title: "a > b </a>" }, createElement("b", null, "Two")),
      createElement("abbr", null, "abbr"),
    ),
  );
  expect(withoutLinks(markup)).toBe(
    '<p><span class="opt">One</span><a href="/page" rel="bookmark">Whole</a><span><b>Two</b></span><abbr>abbr</abbr></p>',
  );
});
