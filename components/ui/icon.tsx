import type { ReactNode } from "react";

/** Names of the sprite's symbols. */
export type IconName =
  | "full"
  | "partial"
  | "addon"
  | "enterprise"
  | "preview"
  | "none"
  | "unknown"
  | "not-applicable"
  | "conflict"
  | "info"
  | "warn";

/** A mark from the page's sprite. With a label it speaks; without, it is decoration beside a word. */
export function Icon({
  name,
  size = 16,
  label,
  className,
}: {
  name: IconName;
  size?: number;
  label?: string;
  className?: string;
}) {
  if (label)
    return (
      <svg width={size} height={size} className={className} role="img" aria-label={label}>
        <use href={`#i-${name}`} />
      </svg>
    );
  return (
    <svg width={size} height={size} className={className} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** The shapes, in a square of 16: drawn in one ink, and through some of them the ground shows. */
export const iconShapes: Record<IconName, (ink: string, ground: string) => ReactNode> = {
  full: (ink, ground) => (
    <g>
      <circle cx="8" cy="8" r="7" fill={ink} />
      <path d="m4.8 8.2 2.2 2.3 4.2-4.7" fill="none" stroke={ground} strokeWidth="1.8" />
    </g>
  ),
  partial: (ink) => (
    <g>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke={ink} strokeWidth="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill={ink} />
    </g>
  ),
  addon: (ink) => (
    <g>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" fill="none" stroke={ink} strokeWidth="1.6" />
      <path d="M8 4.8v6.4M4.8 8h6.4" stroke={ink} strokeWidth="1.8" />
    </g>
  ),
  enterprise: (ink, ground) => (
    <g>
      <path d="M8 .6 15.4 8 8 15.4.6 8z" fill={ink} />
      <path d="M8 4.6v6.8M6 6.2h4M6 9.8h4" stroke={ground} strokeWidth="1.3" fill="none" />
    </g>
  ),
  preview: (ink) => (
    <g>
      <path d="M8 2 14.8 14H1.2z" fill="none" stroke={ink} strokeWidth="1.6" />
      <path d="M8 6.6v3.6" stroke={ink} strokeWidth="1.7" />
      <rect x="7.1" y="11.1" width="1.8" height="1.6" fill={ink} />
    </g>
  ),
  none: (ink) => <path d="m3 3 10 10M13 3 3 13" stroke={ink} strokeWidth="2" fill="none" />,
  unknown: (ink) => (
    <g>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke={ink} strokeWidth="1.4" strokeDasharray="2.2 2.4" />
      <path d="M6 6.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3" fill="none" stroke={ink} strokeWidth="1.5" />
      <rect x="7.2" y="10.7" width="1.6" height="1.6" fill={ink} />
    </g>
  ),
  "not-applicable": (ink) => <path d="M3.5 8h9" stroke={ink} strokeWidth="1.8" />,
  conflict: (ink) => <path d="M1.5 5.5h10l-2.6-2.6M14.5 10.5h-10l2.6 2.6" fill="none" stroke={ink} strokeWidth="1.6" />,
  info: (ink) => (
    <g>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke={ink} strokeWidth="1.5" />
      <path d="M8 7.2v4.2" stroke={ink} strokeWidth="1.6" />
      <rect x="7.2" y="4.4" width="1.6" height="1.6" fill={ink} />
    </g>
  ),
  warn: (ink) => (
    <g>
      <path d="M8 1.8 15 14H1z" fill="none" stroke={ink} strokeWidth="1.5" />
      <path d="M8 6.4v3.8" stroke={ink} strokeWidth="1.6" />
      <rect x="7.2" y="11.2" width="1.6" height="1.5" fill={ink} />
    </g>
  ),
};

/** The sprite itself: once per page, drawn by `use`, so that a large table stays small. */
export function IconSprite() {
  return (
    <svg width="0" height="0" className="vh" aria-hidden="true">
      <defs>
        {Object.entries(iconShapes).map(([name, shape]) => (
          <symbol key={name} id={`i-${name}`} viewBox="0 0 16 16">
            {shape("currentColor", "var(--surface)")}
          </symbol>
        ))}
      </defs>
    </svg>
  );
}
