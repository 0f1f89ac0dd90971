import { type HostGuide, type HostInput, hostOf, localNetwork, notTried } from "./host";

export function sharepoint({ origin, code }: HostInput): HostGuide {
  return {
    id: "sharepoint",
    name: "SharePoint",
    answer: "The Embed web part shows a frame from hosts that the site’s administrator lists.",
    steps: [
      "Edit the page, add the Embed web part and paste the code below.",
      "If it says that embedding from this site is not allowed, an administrator of the site opens Site settings, HTML Field Security, and adds the host below.",
      "SharePoint pages are https: a server reached by http is not shown in them.",
      localNetwork.step,
    ],
    lines: [
      { label: "Code for the Embed web part", text: code },
      { label: "Host for HTML Field Security", text: hostOf(origin) },
    ],
    embedOrigins: "https://<you>.sharepoint.com",
    instead: "Copy the table and paste it into a Text web part, or add the picture with an Image web part.",
    verified: [
      {
        what: "A reader reports that the Embed web part reads HTML Field Security, also on modern sites.",
        source: {
          title: "OfficeDocs-SharePoint, issue 690",
          address: "https://github.com/MicrosoftDocs/OfficeDocs-SharePoint/issues/690",
        },
      },
      {
        what: "Microsoft’s page on sites that allow no custom script then said the setting’s link stays there, but changes take no effect.",
        source: {
          title: "OfficeDocs-SharePoint, pull request 1209",
          address: "https://github.com/MicrosoftDocs/OfficeDocs-SharePoint/pull/1209",
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
        what: "The choice is none, listed domains or all (told of SharePoint Server).",
        source: {
          title: "ScriptSafeExternalEmbedding enumeration",
          address: "https://learn.microsoft.com/en-us/previous-versions/office/sharepoint-server/jj175070(v=office.15)",
        },
      },
      {
        what: "A reader reports that SharePoint Online removes `allow` from a frame, so a page cannot pass on the permission for a private address. This code needs none of its attributes but the address and the height.",
        source: {
          title: "sp-dev-docs, issue 10571",
          address: "https://github.com/SharePoint/sp-dev-docs/issues/10571",
        },
      },
      ...localNetwork.verified,
    ],
    notVerified: [
      notTried("SharePoint"),
      "Whether a change of the setting takes effect on a site that allows no custom script.",
      "Microsoft’s own page on the Embed web part could not be read: names of menus are as those reports tell them.",
      "SharePoint Server on your own machines.",
    ],
  };
}
