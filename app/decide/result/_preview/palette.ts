/** The light theme's tokens, which a picture cannot read from the style sheet. A test holds them against it. */
export const palette = {
  paper: "#f7f6f3",
  ink: "#1f1e1b",
  "ink-2": "#4a4843",
  "ink-3": "#66635c",
  rule: "#dcd9d2",
  grid: "#e7e4dd",
  "opt-istio-sidecar": "#232e94",
  "opt-istio-ambient": "#036775",
  "opt-linkerd": "#3b9380",
  "opt-cilium": "#b07607",
  "opt-consul": "#a41a63",
  "opt-kuma": "#9857dc",
  "opt-app-mesh": "#7b6150",
  "opt-no-mesh": "#3e3e3d",
} as const;

const colours: Readonly<Record<string, string>> = palette;

/** The fixed colour of an option. */
export const colourOf = (option: string): string => colours[`opt-${option}`] ?? palette.ink;
