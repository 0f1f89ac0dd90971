import { FlowChart } from "@/components/chart/flow-chart";
import { Section } from "@/components/ui/section";
import type { AgendaQuestion } from "@/lib/decision/agenda";
import type { Flow } from "@/lib/decision/flow";
import * as paths from "@/lib/paths";

/** The order of the questions, and which can be spared: a drawing, and the same as a list. */
export function FlowOfQuestions({ flow, agenda }: { flow: Flow; agenda: readonly AgendaQuestion[] }) {
  const spared = flow.nodes.filter(({ conditional }) => conditional).length;
  return (
    <Section
      title="The order of the questions"
      id="flow"
      aside={`${spared} of ${flow.nodes.length} can be spared: dashed, with an arrow from the question that decides it`}
    >
      <div className="flow-side">
        <FlowChart flow={flow} label="The questions in their order" describedBy="flow-list" />
        <ol className="body stack list-decimal ps-8" id="flow-list">
          {agenda.map(({ id, title, conditions }) => (
            <li key={id}>
              <a href={paths.methodQuestion(id)}>{title}</a>{" "}
              {conditions.length > 0 && (
                <span className="quiet">
                  Decided by{" "}
                  {conditions.map(({ question, short }, index) => (
                    <span key={question}>
                      {index > 0 && " and "}
                      <a href={paths.methodQuestion(question)}>{short}</a>
                    </span>
                  ))}
                </span>
              )}
            </li>
          ))}
        </ol>
      </div>
    </Section>
  );
}
