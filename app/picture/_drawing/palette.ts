/** The tokens of both themes, which a picture cannot read from the style sheet. A test holds them against it. */

const light = {
  paper: "#f7f6f3",
  surface: "#ffffff",
  sunken: "#efede8",
  ink: "#1f1e1b",
  "ink-2": "#4a4843",
  "ink-3": "#66635c",
  rule: "#dcd9d2",
  "rule-strong": "#a9a59c",
  grid: "#e7e4dd",
  accent: "#14559e",
  "opt-istio-sidecar": "#232e94",
  "opt-istio-ambient": "#036775",
  "opt-linkerd": "#3b9380",
  "opt-cilium": "#b07607",
  "opt-consul": "#a41a63",
  "opt-kuma": "#9857dc",
  "opt-app-mesh": "#7b6150",
  "opt-no-mesh": "#3e3e3d",
  "st-full": "#1d6b45",
  "st-partial": "#7d5500",
  "st-addon": "#2a5c8c",
  "st-enterprise": "#6a4896",
  "st-preview": "#96470f",
  "st-none": "#a5322a",
  "st-unknown": "#57554f",
  "st-not-applicable": "#66635c",
} as const;

type ColourName = keyof typeof light;
export type Colours = Readonly<Record<ColourName, string>>;

const dark: Colours = {
  paper: "#161614",
  surface: "#1e1d1b",
  sunken: "#282724",
  ink: "#ebe8e1",
  "ink-2": "#c3bfb6",
  "ink-3": "#a09c93",
  rule: "#36342f",
  "rule-strong": "#5f5c55",
  grid: "#2d2c28",
  accent: "#8ab6ee",
  "opt-istio-sidecar": "#6478f2",
  "opt-istio-ambient": "#7adaf8",
  "opt-linkerd": "#2db785",
  "opt-cilium": "#eab649",
  "opt-consul": "#d43d8a",
  "opt-kuma": "#bf87bc",
  "opt-app-mesh": "#93705f",
  "opt-no-mesh": "#d7d3d1",
  "st-full": "#74bd92",
  "st-partial": "#dcae55",
  "st-addon": "#86b4e0",
  "st-enterprise": "#bea0e6",
  "st-preview": "#e89a62",
  "st-none": "#ee8a7d",
  "st-unknown": "#aaa69d",
  "st-not-applicable": "#a09c93",
};

export const palettes = { light, dark } as const;

/** The fixed colour of an option. */
export function optionColour(colours: Colours, option: string): string {
  const all: Readonly<Record<string, string>> = colours;
  return all[`opt-${option}`] ?? colours.ink;
}
