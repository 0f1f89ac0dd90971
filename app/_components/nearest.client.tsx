"use client";

import { useSyncExternalStore } from "react";
import { nearestOf } from "@/lib/share/nearest";

const noChange = () => () => {};

/** Names the address that was asked for and the known ones nearest to it. Renders nothing without scripts. */
export function Nearest({ places }: { places: readonly { href: string; label: string }[] }) {
  const asked = useSyncExternalStore(
    noChange,
    () => window.location.pathname,
    () => null,
  );
  if (asked === null) return null;
  const shown = asked.length > 80 ? `${asked.slice(0, 80)}…` : asked;
  const nearest = nearestOf(places, asked, ({ href }) => href);
  return (
    <p className="body">
      You asked for <code>{shown}</code>.{" "}
      {nearest.length > 0 && (
        <>
          Nearest:{" "}
          {nearest.map((place, index) => (
            <span key={place.href}>
              {index > 0 && ", "}
              <a href={place.href}>{place.label}</a>
            </span>
          ))}
          .
        </>
      )}
    </p>
  );
}
