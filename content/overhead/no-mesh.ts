import type { OverheadFile } from "../types";

export default {
  id: "no-mesh",
  components: [],
  latency: null,
  leavesOut: [],
} satisfies OverheadFile;
