import type { CapabilityFile } from "../types";

export default {
  id: "maintainers-from-several-companies",
  name: "Maintainers from several companies",
  group: "governance",
  claim: "People from more than one company can merge code and decide on the project.",
  countsAsYes:
    "The project's own lists show maintainers or deciding committee members of at least two unrelated companies.",
  matters: "Dependence on one vendor is a concentration risk that has to be recorded and mitigated.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Solo.io holds 4 of 6 technical seats",
      detail:
        "The steering committee counts seven companies and one independent member, and its charter caps a company at five of thirteen seats. The technical committee has six members, four of them at Solo.io.",
      claims: [
        {
          slug: "technical-committee",
          support: "full",
          says: "Six members work for Salesforce, Microsoft and Solo.io; Solo.io employs four of them.",
          source: "istio-technical-oversight-committee",
          locator: "Members",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "steering-committee",
          support: "full",
          says: "Members come from Tetrate, Red Hat, Ericsson, Solo.io, Microsoft, GEICO and Huawei, and no company may hold more than five seats.",
          source: "istio-steering-committee",
          locator: "steering/README.md, Members; steering/CHARTER.md, Membership and voting",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "graduation-proposal",
          support: "full",
          says: "Counted 61 maintainers from 16 organisations at the time of the application.",
          source: "istio-graduation-proposal",
          locator: "Have committers from at least two organizations",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Solo.io holds 4 of 6 technical seats",
      detail: "Ambient mode is part of the project that these committees govern.",
      claims: [
        {
          slug: "technical-committee",
          support: "full",
          says: "Six members work for Salesforce, Microsoft and Solo.io; Solo.io employs four of them.",
          source: "istio-technical-oversight-committee",
          locator: "Members",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "steering-committee",
          support: "full",
          says: "Members come from seven companies, and no company may hold more than five of the seats.",
          source: "istio-steering-committee",
          locator: "steering/README.md, Members; steering/CHARTER.md, Membership and voting",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "All listed maintainers are at Buoyant",
      detail:
        "The four maintainers and the director use addresses of one company. A steering committee of end users gives feedback and helps to prioritise; merging and votes are for maintainers and directors.",
      claims: [
        {
          slug: "maintainers-file",
          support: "none",
          says: "All four maintainers and the director are listed with buoyant.io addresses; the steering committee comes from four user companies.",
          source: "linkerd-maintainers",
          locator: "Maintainers; Directors; Steering Committee",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "governance",
          support: "none",
          says: "Maintainers merge code, and they and the directors vote; the steering committee, made of users, gives feedback and helps to set priorities.",
          source: "linkerd2-code",
          locator:
            "GOVERNANCE.md, Maintainers and Project decision-making process; STEERING.md, Responsibilities and Membership",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "graduation-proposal",
          support: "none",
          says: "Said in its application that all active maintainers were employed by the same organisation.",
          source: "linkerd-graduation-proposal",
          locator: "Have committers from at least two organizations",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "7 steering members, 6 companies",
      detail:
        "The steering seats are elected, and at most a third of them may belong to one company. The list read is of April 2026; three of the seven terms ended in October 2026.",
      claims: [
        {
          slug: "steering-members",
          support: "full",
          says: "Seven members are affiliated with six companies, three of them with terms up to October 2026, and the election rules cap one company at a third.",
          source: "kubernetes-steering-committee",
          locator: "README.md, Members with the ends of their terms; elections.md, Maximal representation",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
