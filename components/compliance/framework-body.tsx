import type { ShownFramework } from "@/lib/compliance/page";
import { FrameworkStatus } from "./framework-status";
import { MisreadingRows } from "./misreadings";
import { RequirementList } from "./requirement-list";

/** Everything of a framework below its counts: requirements, over-claims, whom it binds. */
export function FrameworkBody({ framework }: { framework: ShownFramework }) {
  const { options, requirements, blocks, open } = framework;
  const misreadings = requirements.flatMap(({ id, number, misreadings }) =>
    misreadings.map((misreading) => ({ of: number, href: `#${id}`, misreading })),
  );
  return (
    <>
      <RequirementList options={options} requirements={requirements} blocks={blocks} open={open} />
      <MisreadingRows misreadings={misreadings} />
      <FrameworkStatus framework={framework} />
    </>
  );
}
