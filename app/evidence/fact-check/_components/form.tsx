import { Select } from "@/components/ui/select";
import { factTopicWord, factVerdictWord } from "@/lib/evidence/words";
import * as paths from "@/lib/paths";
import { factTopics, factVerdicts } from "@/lib/schema/evidence-vocabulary";
import type { FactCheckView } from "../../../_data/fact-check";

/** Which statements are shown. A plain GET form. */
export function FactCheckForm({ view: { selection, overview } }: { view: FactCheckView }) {
  return (
    <form className="row no-print" action={paths.factCheck}>
      <Select
        name="article"
        label="Article"
        none="All"
        chosen={selection.article}
        choices={overview.map(({ id, title }) => ({ id, name: title }))}
      />
      <Select
        name="verdict"
        label="Verdict"
        none="All"
        chosen={selection.verdict}
        choices={factVerdicts.map((id) => ({ id, name: factVerdictWord[id] }))}
      />
      <Select
        name="topic"
        label="Topic"
        none="All"
        chosen={selection.topic}
        choices={factTopics.map((id) => ({ id, name: factTopicWord[id] }))}
      />
      <button className="btn" type="submit">
        Show
      </button>
    </form>
  );
}
