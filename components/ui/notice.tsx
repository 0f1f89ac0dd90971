import type { ReactNode } from "react";
import { Icon } from "./icon";

const icons = { note: "info", warn: "warn", bad: "warn", good: "full" } as const;

/** Something the reader must know before reading on. */
export function Notice({
  kind,
  children,
  action,
}: {
  kind: keyof typeof icons;
  children: ReactNode;
  action?: { href: string; label: string };
}) {
  return (
    <div className={`notice n-${kind}`} role="note">
      <Icon name={icons[kind]} />
      <div>{children}</div>
      {action && (
        <a className="btn" href={action.href}>
          {action.label}
        </a>
      )}
    </div>
  );
}
