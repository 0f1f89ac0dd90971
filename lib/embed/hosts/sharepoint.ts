import { type HostGuide, type HostInput, hostOf, notTried } from "./host";

export function sharepoint({ origin, code }: HostInput): HostGuide {
  return {
    id: "sharepoint",
    name: "SharePoint",
    answer: "The Embed web part shows a frame from hosts that the site’s administrator lists.",
    steps: [
      "Edit the page, add the Embed web part and paste the code below.",
      "If it says that embedding from this site is not allowed, an administrator of the site opens Site settings, HTML Field Security, and adds the host below.",
      "SharePoint pages are https: a server reached by http is not shown in them.",
    ],
    lines: [
      { label: "Code for the Embed web part", text: code },
      { label: "Host for HTML Field Security", text: hostOf(origin) },
    ],
    embedOrigins: "https://<you>.sharepoint.com",
    instead: "Copy the table and paste it into a Text web part, or add the picture with an Image web part.",
    verified: [
      {
        what: "The Embed web part reads HTML Field Security, also on modern sites.",
        source: {
          title: "OfficeDocs-SharePoint, issue 690",
          address: "https://github.com/MicrosoftDocs/OfficeDocs-SharePoint/issues/690",
        },
      },
      {
        what: "A host that is not listed is refused with a note that names the setting.",
        source: {
          title: "custom-learning-office-365, issue 338",
          address: "https://github.com/pnp/custom-learning-office-365/issues/338",
        },
      },
      {
        what: "The choice is none, listed domains or all.",
        source: {
          title: "ScriptSafeExternalEmbedding enumeration",
          address: "https://learn.microsoft.com/en-us/previous-versions/office/sharepoint-server/jj175070(v=office.15)",
        },
      },
      {
        what: "SharePoint Online removes attributes of a frame that it does not know. Nothing of this code is lost by that but strictness.",
        source: {
          title: "sp-dev-docs, issue 10571",
          address: "https://github.com/SharePoint/sp-dev-docs/issues/10571",
        },
      },
    ],
    notVerified: [
      notTried("SharePoint"),
      "Microsoft’s own page on the Embed web part could not be read: names of menus are as those reports tell them.",
      "SharePoint Server on your own machines.",
    ],
  };
}
