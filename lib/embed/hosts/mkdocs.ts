import { escapedAll } from "@/lib/export/markdown";
import { type HostGuide, type HostInput, notTried } from "./host";

export function mkdocs({ title, code, codeWithHeight, markdown, picture }: HostInput): HostGuide {
  return {
    id: "mkdocs",
    name: "MkDocs",
    answer: markdown
      ? "The view is included as Markdown when the site is built; a frame works too."
      : "A frame works as it stands; this view has no Markdown to include.",
    steps: [
      ...(markdown
        ? [
            "Put the first line below into a page, on a line of its own, and the setting into `mkdocs.yml`. Each build fetches the facts of that day.",
            "The machine that builds must reach this server: a build fails where it does not, and with `check_paths` also where the server answers with an error that else would leave the place empty. A login in front of the server, or a certificate that Python does not know, stops it too.",
          ]
        : []),
      "For a frame, paste the code on lines of its own: MkDocs leaves HTML alone.",
    ],
    lines: [
      ...(markdown
        ? [
            { label: "Line for a page", text: `--8<-- "${markdown}"` },
            {
              label: "For mkdocs.yml",
              text: [
                "markdown_extensions:",
                "  - pymdownx.snippets:",
                "      url_download: true",
                "      check_paths: true",
              ].join("\n"),
            },
          ]
        : []),
      { label: "Code for a frame", text: code },
      { label: "The same, with automatic height", text: codeWithHeight },
      { label: "Line for a picture", text: `![${escapedAll(title)}](${picture})` },
    ],
    embedOrigins: "https://<your site>",
    instead: "Use the picture, or copy the table into the page.",
    verified: [
      {
        what: "Addresses are fetched only with url_download; at most 32 MiB and 10 seconds unless set otherwise.",
        source: {
          title: "PyMdown Extensions: Snippets",
          address: "https://facelessuser.github.io/pymdown-extensions/extensions/snippets/",
        },
      },
      {
        what: "An address keeps its query: only line numbers or a section after a colon at its very end are cut off.",
        source: {
          title: "PyMdown Extensions: source of Snippets",
          address: "https://github.com/facelessuser/pymdown-extensions/blob/main/pymdownx/snippets.py",
        },
      },
      {
        what: "HTML in a page is passed on as it is, and the tables of the Markdown need no further extension.",
        source: { title: "MkDocs: Writing your docs", address: "https://www.mkdocs.org/user-guide/writing-your-docs/" },
      },
    ],
    notVerified: [notTried("MkDocs site"), "A theme may style frames and tables in its own way."],
  };
}
