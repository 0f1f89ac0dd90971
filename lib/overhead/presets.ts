/** A situation to begin with: the numbers are made up to be typical of nobody, and the page says so. */
export interface Preset {
  id: string;
  name: string;
  /** What it stands for, in a few words. */
  what: string;
  /** Parameters of the calculator, as an address gives them. */
  query: string;
}

/**
 * Starting points, not findings: sizes chosen by us so that the shape of the answer can be seen. Ids are part of
 * nothing; what they set stands in the address.
 */
export const presets: readonly Preset[] = [
  {
    id: "fintech",
    name: "Fintech of 30 services",
    what: "90 pods on 6 nodes, 1,500 requests a second",
    query: "pods=90&nodes=6&services=30&namespaces=5&rps=1500&hops=3&l7=0.2",
  },
  {
    id: "core-platform",
    name: "Core platform of a bank",
    what: "1,000 pods on 50 nodes, highly available",
    query: "nodes=50&services=220&namespaces=40&rps=15000&hops=6&setup=ha&nodeVcpu=16&nodeGib=64",
  },
  {
    id: "estate",
    name: "Estate of 10,000 pods",
    what: "10,000 pods on 400 nodes, 200,000 requests a second",
    query: "pods=10000&nodes=400&services=1800&namespaces=250&rps=200000&hops=6&setup=ha&nodeVcpu=32&nodeGib=128",
  },
  {
    id: "trading",
    name: "Low-latency trading path",
    what: "60 pods on 10 nodes, two calls, no L7",
    query: "pods=60&nodes=10&services=12&namespaces=3&rps=40000&hops=2&l7=0&waypoints=0",
  },
];
