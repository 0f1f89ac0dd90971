import type { ReactNode } from "react";

/** One fixed shape per option, in a square of 10. What is only a line has no fill, what is only an area no stroke. */
export const optionShapes: Readonly<Record<string, ReactNode>> = {
  "istio-sidecar": <rect x="1" y="1" width="8" height="8" />,
  "istio-ambient": <rect x="2" y="2" width="6" height="6" fill="none" strokeWidth="2" />,
  linkerd: <circle cx="5" cy="5" r="4.4" stroke="none" />,
  cilium: <path d="M5 .2 9.8 5 5 9.8.2 5z" stroke="none" />,
  consul: <path d="M5 .6 9.8 9.2H.2z" stroke="none" />,
  kuma: <path d="M.2.8h9.6L5 9.4z" stroke="none" />,
  "no-mesh": <path d="M.5 5h9" strokeWidth="2.4" fill="none" />,
  "app-mesh": <path d="m1.5 1.5 7 7m0-7-7 7" strokeWidth="2" fill="none" />,
};

/** The shapes, drawn by `use` like the icons; their colour comes from the tokens by `data-option`. */
export function OptionSprite() {
  return (
    <svg width="0" height="0" className="vh" aria-hidden="true">
      <defs>
        {Object.entries(optionShapes).map(([option, shape]) => (
          <symbol key={option} id={`o-${option}`} viewBox="0 0 10 10">
            {shape}
          </symbol>
        ))}
      </defs>
    </svg>
  );
}
