import { type HostGuide, type HostInput, hostOf, notTried } from "./host";

export function gitlab({ address, markdown, picture, link }: HostInput): HostGuide {
  return {
    id: "gitlab",
    name: "GitLab wiki",
    answer:
      "No frame by default: GitLab embeds from listed providers only. Markdown and a picture work on every GitLab.",
    steps: [
      "Copy the table as Markdown (above) and paste it into the wiki page.",
      "For a picture, paste the line below; GitLab’s server or the reader’s browser must reach this server.",
      "On a GitLab of your own, an administrator can try the provider below in `gitlab.yml` and allow it under Admin, Settings, General, Embedded content. It is an experiment behind a feature flag.",
    ],
    lines: [
      { label: "Line for a wiki page", text: `[![whichmesh](<${picture}>)](<${link}>)` },
      ...(markdown ? [{ label: "The view as Markdown, to copy or to fetch in a pipeline", text: markdown }] : []),
      { label: "For gitlab.yml, experimental", text: provider(address) },
    ],
    embedOrigins: "https://<your GitLab>",
    instead: "A pipeline can fetch the Markdown on a schedule and push it to the wiki’s repository.",
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
    ],
    notVerified: [
      notTried("GitLab"),
      "Which release has the change, and whether a provider may leave out parameters that it names.",
      "Whether your GitLab shows an SVG from another server: upload it to the wiki where it does not.",
    ],
  };
}

// --

/** This very view as a provider: each parameter of its address has to be named. */
function provider(address: string): string {
  const { origin, pathname, searchParams } = new URL(address);
  const names = [...new Set(searchParams.keys())];
  const query = names.length > 0 ? `?${names.map((name) => `${name}={${name}}`).join("&")}` : "";
  return [
    "iframe_providers:",
    "  whichmesh:",
    "    name: whichmesh",
    "    matches:",
    `      - host: ${hostOf(origin)}`,
    `        path: ${pathname}`,
    ...(names.length > 0 ? [`        params: [${names.join(", ")}]`] : []),
    `    src: ${origin}${pathname}${query}`,
    `    view: ${origin}${pathname}${query}`,
    "    sandbox: [allow-scripts, allow-popups]",
    "    require_activation: false",
  ].join("\n");
}
