import type { EmbedBody } from "../../_data/embed";
import { CapabilityView } from "./capability";
import { ComplianceView } from "./compliance";
import { MatrixView, PairView } from "./matrix";
import { OverheadView } from "./overhead";
import { RecommendationView } from "./recommendation";

export function BodyView({ body }: { body: EmbedBody }) {
  switch (body.view) {
    case "matrix":
      return <MatrixView {...body} />;
    case "pair":
      return <PairView {...body} />;
    case "capability":
      return <CapabilityView {...body} />;
    case "overhead":
      return <OverheadView {...body} />;
    case "recommendation":
      return <RecommendationView {...body} />;
    default:
      return <ComplianceView {...body} />;
  }
}
