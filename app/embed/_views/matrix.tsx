import { MatrixLegend } from "@/components/matrix/legend";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { ScrollBox } from "@/components/ui/section";
import type { Matrix } from "@/lib/matrix/matrix";
import type { MatrixEmbed, PairEmbed } from "../../_data/embed/matrix";

export function MatrixView({ result: { matrix } }: MatrixEmbed) {
  return <Table matrix={matrix} label="Matrix" />;
}

export function PairView({ result: { differing, same } }: PairEmbed) {
  const alike = same.capabilities.length;
  return (
    <>
      {differing.capabilities.length > 0 && <Table matrix={differing} label="Where they differ" className="pair-box" />}
      {alike > 0 && (
        <details className="fold">
          <summary>Where they do not differ: {alike}</summary>
          <Table matrix={same} label="Where they do not differ" className="pair-box" />
        </details>
      )}
    </>
  );
}

// --

function Table({ matrix, label, className = "" }: { matrix: Matrix; label: string; className?: string }) {
  if (matrix.capabilities.length === 0) return null;
  return (
    <>
      <ScrollBox label={label} className={`mx-box ${className}`}>
        <MatrixTable matrix={matrix} framed />
      </ScrollBox>
      <MatrixLegend cells={matrix.cells} />
    </>
  );
}
