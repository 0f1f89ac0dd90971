import type { ReactNode } from "react";
import { formatRevision } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import { longestSiteSearch } from "@/lib/search/words";
import { newestRevision } from "../_data/site";

const places = [
  { id: "home", href: paths.home, label: "Overview" },
  { id: "compare", href: paths.compare, label: "Compare" },
  { id: "overhead", href: paths.overhead, label: "Overhead" },
  { id: "compliance", href: paths.compliance, label: "Compliance" },
  { id: "decide", href: paths.decide, label: "Decide" },
  { id: "evidence", href: paths.evidence, label: "Evidence" },
  { id: "glossary", href: paths.glossary, label: "Glossary" },
  { id: "method", href: paths.method, label: "Method" },
] as const;

/** Header, main and footer of every page. `current` marks the place in the navigation. */
export function Shell({
  current,
  wide = false,
  address,
  children,
}: {
  current?: (typeof places)[number]["id"];
  /** The matrix may use a wide screen; text may not. */
  wide?: boolean;
  /** The page's own address, printed so that paper leads back here. */
  address?: string;
  children: ReactNode;
}) {
  return (
    <div className={wide ? "shell wide" : "shell"}>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="top">
        <div>
          <a className="brand" href={paths.home}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M1 1h4v4H1zM11 1h4v4h-4zM6 6h4v4H6zM1 11h4v4H1zM11 11h4v4h-4z" />
            </svg>
            whichmesh
          </a>
          <nav className="nav" aria-label="Main">
            {places.map(({ id, href, label }) => (
              <a key={id} href={href} aria-current={id === current ? "page" : undefined}>
                {label}
              </a>
            ))}
          </nav>
          <div className="tools">
            <search aria-label="This site">
              <form action={paths.search}>
                <label>
                  <span className="vh">Search this site</span>
                  <input
                    id="site-search"
                    type="search"
                    name="q"
                    placeholder="Search"
                    maxLength={longestSiteSearch}
                    autoComplete="off"
                    aria-keyshortcuts="Control+K"
                    title="Search, Ctrl+K"
                  />
                </label>
              </form>
            </search>
            <span className="as-of">
              Facts as of <a href={`${paths.method}#revisions`}>{formatRevision(newestRevision)}</a>
            </span>
            <button
              className="btn plain needs-script"
              type="button"
              data-theme-toggle
              aria-label="Theme: switch between light and dark"
            >
              Theme
            </button>
          </div>
        </div>
      </header>
      <main className="page" id="main">
        {children}
      </main>
      <footer className="foot">
        <div>
          <ul className="no-print">
            <li>
              Revision <span className="font-mono">{newestRevision}</span>
            </li>
            <li>
              <a href={paths.method}>How states are decided</a>
            </li>
            <li>
              <a href={`${paths.method}#corrections`}>Correct a fact</a>
            </li>
            <li>
              <a href={paths.buildingBlocks}>Building blocks</a>
            </li>
            <li>
              <a href={paths.factCheck}>Fact check</a>
            </li>
            <li>
              <a href={paths.api}>API</a>
            </li>
            <li>
              <a href={paths.accessibility}>Accessibility</a>
            </li>
            <li>Nothing you enter goes anywhere but to this server.</li>
          </ul>
          <p className="print-only">
            whichmesh · revision {newestRevision}
            {address && ` · ${address}`}
          </p>
          <p>
            Kept by the whichmesh contributors. No vendor pays for it. Names are trademarks of their owners. Nothing
            here is legal advice.
          </p>
        </div>
      </footer>
    </div>
  );
}
