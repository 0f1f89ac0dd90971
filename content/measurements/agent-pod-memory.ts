import type { MeasureFile } from "../types";

export default {
  id: "agent-pod-memory",
  name: "What one Cilium agent keeps of one pod",
  dimension: "memory",
  per: "agent and pod of the mesh",
  counts: "What each agent holds more for every pod of the cluster, wherever the pod runs.",
  reach: 50000,
  cells: {
    cilium: {
      claims: [
        {
          slug: "scalability-report",
          says: "Each new pod in the cluster added 10.5 KiB to an agent’s memory as pods grew from 250 to 50,000.",
          value: 10.5,
          unit: "KiB",
          conditions: "1,000 nodes, 250 to 50,000 pods of 250 identities, Kubernetes 1.18.3",
          when: {},
          source: "cilium-scalability-report",
          locator: "7. Scale each deployment to 200 replicas, last item of the second list",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
        {
          slug: "issue-23930",
          says: "Between two clusters of 3,282 and 14,819 pods agents differ by 820 MB.",
          value: 71.1,
          unit: "KB",
          derived: "(1.2 GB - 380 MB) / (14,819 - 3,282) = 820,000 KB / 11,537 = 71.1 KB.",
          conditions: "1,054 and 8,936 services, 107 and 196 nodes",
          when: {},
          version: "1.11.5",
          outside: "Services grew more than pods and agents keep those as well; the two clusters may differ in more.",
          source: "cilium-issue-23930",
          locator: "Description, table, rows for 1.11.5",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
      ],
    },
  },
} satisfies MeasureFile;
