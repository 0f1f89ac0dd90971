import { PageHead } from "@/components/ui/section";
import * as paths from "@/lib/paths";
import { Shell } from "./_components/shell";

/** For a page that finds nothing to show. Next writes it into every page, so it is short; see global-not-found.tsx. */
export default function NotFound() {
  return (
    <Shell>
      <PageHead title="There is no such page" />
      <p>
        <a className="btn primary" href={paths.compare}>
          Compare the options
        </a>
      </p>
    </Shell>
  );
}
