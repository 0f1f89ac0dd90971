import { domainOf, type HostGuide, type HostInput, localNetwork, notTried } from "./host";

export function confluenceCloud({ origin, address, code }: HostInput): HostGuide {
  return {
    id: "confluence-cloud",
    name: "Confluence Cloud",
    answer: "A frame works through the iframe macro, or through an app for HTML macros that your administrator allows.",
    steps: [
      "Edit the page, type `/iframe` and choose the macro; give it the address below and a height.",
      "With an app for HTML macros, insert its macro and paste the code below. The app fits the height, or leaves it.",
      "An administrator who limits what such an app may load adds this server to the app’s list. The strict form of such a list stops the frame all the same.",
      "Confluence pages are https: a server reached by http is not shown in them.",
      localNetwork.step,
    ],
    lines: [
      { label: "Address for the iframe macro", text: address },
      { label: "Code for an HTML macro", text: code },
      { label: "For an app that lists addresses", text: `${origin}/` },
      { label: "For an app that lists domains", text: domainOf(origin) },
    ],
    embedOrigins: "https://<you>.atlassian.net",
    instead:
      "Copy the table and paste it into the editor, or upload the picture. Users report that exports leave frames out: for those, the table is better in any case.",
    verified: [
      {
        what: "An app can hold macros to a list of addresses; the strict form of that list also stops nested frames.",
        source: {
          title: "HTML for Confluence: Configuration, Cloud",
          address: "https://appfire.atlassian.net/wiki/spaces/HTML/pages/70616968",
        },
      },
      {
        what: "Another app blocks all, allows listed domains or allows all.",
        source: {
          title: "HTML Macro for Confluence: Security settings",
          address: "https://yamuno.com/docs/html-macro-for-confluence/configuration/security-settings",
        },
      },
      {
        what: "That app fits its frame to the content.",
        source: {
          title: "HTML Macro for Confluence: Content display",
          address: "https://yamuno.com/docs/html-macro-for-confluence/features/content-display",
        },
      },
      ...localNetwork.verified,
      {
        what: "Inside another site’s frame the permission can be asked for only where that site hands it on, or the policy `LocalNetworkAccessPermissionsPolicyDefaultEnabled` (146 on) does.",
        source: {
          title: "Chrome settings library",
          address: "https://instinctive.app/chromesettings/LocalNetworkAccessPermissionsPolicyDefaultEnabled",
        },
      },
    ],
    notVerified: [
      notTried("Confluence Cloud"),
      "Atlassian’s own page on the iframe macro could not be read: its fields are told from general knowledge.",
      "An app’s macro stands in a frame of the app’s own origin. All frames around an embed must be in EMBED_ORIGINS: the browser’s console names the one that is missing. A frame sandboxed without `allow-same-origin` has no origin to name, and shows no embed.",
    ],
  };
}

export function confluenceDataCenter({ code, codeWithHeight }: HostInput): HostGuide {
  return {
    id: "confluence-data-center",
    name: "Confluence Data Center",
    answer: "A frame works in the HTML macro, which a system administrator has to enable first.",
    steps: [
      "Insert the HTML macro into the page and paste the code below into its body.",
      "If the macro is missing, a system administrator enables it under Manage apps. It lets every author run scripts for every reader, so many refuse; a user macro that takes an address and writes the frame is the narrower way.",
    ],
    lines: [
      { label: "Code for the HTML macro", text: code },
      { label: "The same, with automatic height", text: codeWithHeight },
    ],
    embedOrigins: "https://<your Confluence>",
    instead: "Copy the table and paste it into the editor, or upload the picture.",
    verified: [
      {
        what: "The HTML macro exists only where the system administrator has enabled it.",
        source: {
          title: "HTML Macro",
          address: "https://confluence.atlassian.com/plugins/viewsource/viewpagesrc.action?pageId=401441662",
        },
      },
      {
        what: "The plugin itself warns that these macros open a site to cross-site scripting unless all users are trusted. It was released for current versions in November 2026.",
        source: {
          title: "confluence-html-macros",
          address: "https://mvnrepository.com/artifact/com.atlassian.confluence.plugins/confluence-html-macros-parent",
        },
      },
    ],
    notVerified: [
      notTried("Confluence Data Center"),
      "Where the switch stands in your version, and whether a policy of your own keeps frames out.",
    ],
  };
}
