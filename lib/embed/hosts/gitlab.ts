import { escapedAll } from "@/lib/export/markdown";
import { domainOf, type HostGuide, type HostInput, notTried } from "./host";

export function gitlab({ address, title, markdown, picture, link }: HostInput): HostGuide {
  const frame = provider(address);
  const alt = escapedAll(title);
  return {
    id: "gitlab",
    name: "GitLab wiki",
    answer:
      "No frame by default: GitLab embeds from listed providers only. A table and a picture work on every GitLab.",
    steps: [
      markdown
        ? "Copy the table as Markdown (above) and paste it into the wiki page."
        : "Copy the table (above) and paste it into the wiki page.",
      "For a picture, paste the line below; GitLab’s server or the reader’s browser must reach this server.",
      ...(frame
        ? [
            "On a GitLab of your own, an administrator can try a frame: the provider below goes into `gitlab.yml`, with the Linux package into `gitlab.rb` as `gitlab_rails['iframe_providers']`, with Helm under `global.appConfig.iframeProviders`.",
            "Then the feature flag `allow_iframes_in_markdown` is turned on, and under Admin, Settings, General, Embedded content both “Enable embedded content” and the provider are ticked. It is an experiment. Pages show the frame once they are edited again.",
          ]
        : [
            "A frame of this view fits no provider of GitLab’s experiment: that wants https, and names of letters, digits and underscores, each once and with a value.",
          ]),
    ],
    lines: [
      { label: "Line for a wiki page", text: `[![${alt}](<${picture}>)](<${link}>)` },
      ...(markdown ? [{ label: "The view as Markdown, to copy or to fetch in a pipeline", text: markdown }] : []),
      ...(frame
        ? [
            { label: "For gitlab.yml, experimental", text: frame },
            { label: "Line for a wiki page, once the provider is allowed", text: `![${alt}](<${address}>)` },
          ]
        : []),
    ],
    embedOrigins: "https://<your GitLab>",
    instead: markdown
      ? "A pipeline can fetch the Markdown on a schedule and push it to the wiki’s repository."
      : "Use the picture.",
    verified: [
      {
        what: "Embedded content is an experiment behind a feature flag, off unless an administrator turns it on, from providers that are named one by one.",
        source: {
          title: "GitLab: Embedded content",
          address: "https://docs.gitlab.com/administration/settings/embedded-content/",
        },
      },
      {
        what: "Whether one can add providers, two states of that page say differently; the change that lets self-managed servers add them was merged and shows their form.",
        source: {
          title: "GitLab, merge request 271233",
          address: "https://gitlab.com/gitlab-org/gitlab/-/merge_requests/271233",
        },
      },
      {
        what: "An address needs https, the provider’s host without a port, and each parameter that the provider names with a value; what it does not name is left out of the frame.",
        source: {
          title: "GitLab, source of the providers",
          address: "https://gitlab.com/gitlab-org/gitlab/-/tree/master/lib/gitlab/markdown/iframe_providers",
        },
      },
    ],
    notVerified: [
      notTried("GitLab"),
      "Which release has the change, and whether yours has the settings for the Linux package (omnibus-gitlab, merge request 10105) and for Helm (charts, 5608).",
      "Whether your GitLab shows an SVG from another server: upload it to the wiki where it does not.",
    ],
  };
}

// --

/**
 * Views with the parameters of this one as a provider, or null where none fits: what a provider does not name is left
 * out of the frame, and it can name neither a parameter that comes twice nor one with a dot in its name.
 */
function provider(address: string): string | null {
  const { origin, protocol, pathname, searchParams } = new URL(address);
  const asked = [...searchParams];
  const names = [...new Set(asked.map(([name]) => name))];
  const fits =
    asked.every(([name, value]) => /^\w+$/.test(name) && value.trim() !== "") && names.length === asked.length;
  if (protocol !== "https:" || !fits) return null;
  const query = names.length > 0 ? `?${names.map((name) => `${name}={${name}}`).join("&")}` : "";
  return [
    "iframe_providers:",
    "  whichmesh:",
    "    name: whichmesh",
    "    matches:",
    `      - host: ${domainOf(origin)}`,
    `        path: ${pathname}`,
    ...(names.length > 0 ? [`        params: [${names.join(", ")}]`] : []),
    `    src: ${origin}${pathname}${query}`,
    `    view: ${origin}${pathname}${query}`,
    "    sandbox: [allow-scripts, allow-popups, allow-popups-to-escape-sandbox]",
    "    require_activation: false",
  ].join("\n");
}
