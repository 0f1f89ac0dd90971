import type { Metadata } from "next";
import { headers } from "next/headers";
import { ShareBody } from "@/components/share/share-body";
import { ShareForm } from "@/components/share/share-form";
import { PageHead } from "@/components/ui/section";
import { sharePath } from "@/lib/embed/share-path";
import * as paths from "@/lib/paths";
import { originOf } from "@/lib/security/origin";
import { CopyField } from "../_components/copy-field.client";
import { CopyTable } from "../_components/copy-table.client";
import { ParameterNotice } from "../_components/parameter-notice";
import { Shell } from "../_components/shell";
import { toQuery } from "../_data/query";
import { shareView } from "../_data/share";
import { pageHead } from "../_heads/heads";
import { described, requestMetadata } from "../_metadata";

const head = pageHead("share");

export function generateMetadata(): Promise<Metadata> {
  return requestMetadata(described("share", { indexed: false }));
}

export default async function SharePage({ searchParams }: PageProps<"/share">) {
  const origin = originOf(await headers(), process.env.PUBLIC_ORIGIN) ?? "http://localhost";
  const { share, problems, repaired } = shareView(toQuery(await searchParams), origin);
  return (
    <Shell address={share ? sharePath(share.page) : sharePath()}>
      <PageHead
        title={head.heading}
        lead={head.description}
        actions={
          share && (
            <a className="btn" href={share.page}>
              Back to the view
            </a>
          )
        }
      />
      <ParameterNotice problems={problems} repaired={repaired} />
      {share ? (
        <ShareBody
          share={share}
          origin={origin}
          form={<ShareForm share={share} />}
          Field={CopyField}
          Table={CopyTable}
        />
      ) : (
        <Which />
      )}
    </Shell>
  );
}

// --

/** No page is named: it is asked for. */
function Which() {
  return (
    <>
      <form className="row" action={sharePath()}>
        <label className="search grow">
          The address of a view of this server
          <input type="text" name="page" placeholder={paths.compareWith("options=linkerd")} autoComplete="off" />
        </label>
        <button className="btn primary" type="submit">
          Show
        </button>
      </form>
      <p className="body">
        Or begin at <a href={sharePath(paths.compare)}>the comparison</a>,{" "}
        <a href={sharePath(paths.overhead)}>the costs</a> or{" "}
        <a href={sharePath(paths.compliance)}>the map of compliance</a>. Every view has a Share button of its own.
      </p>
    </>
  );
}
