import type { ReactNode } from "react";

/**
 * One fixed shape per option; its colour comes from the tokens by `data-option`. Made anew each time: React writes an
 * element that is used twice as a long reference into the page.
 */
const shapes: Record<string, () => ReactNode> = {
  "istio-sidecar": () => <rect x="1" y="1" width="8" height="8" />,
  "istio-ambient": () => <rect x="2" y="2" width="6" height="6" fill="none" strokeWidth="2" />,
  linkerd: () => <circle cx="5" cy="5" r="4.4" stroke="none" />,
  "no-mesh": () => <path d="M.5 5h9" strokeWidth="2.4" fill="none" />,
};

/** The option's mark alone. Decoration unless labelled. */
export function OptionMark({ option, size = 10 }: { option: string; size?: number }) {
  return (
    <svg className="mk" data-option={option} width={size} height={size} viewBox="0 0 10 10" aria-hidden="true">
      {shapes[option]?.()}
    </svg>
  );
}

/** Mark and name, as a link when `href` is given. */
export function OptionName({ option, name, href }: { option: string; name: string; href?: string }) {
  const content = (
    <>
      <OptionMark option={option} />
      {name}
    </>
  );
  return href ? (
    <a className="opt" href={href}>
      {content}
    </a>
  ) : (
    <span className="opt">{content}</span>
  );
}
