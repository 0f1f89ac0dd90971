import { supportMeaning } from "@/lib/evidence/words";
import { statesThatNeedANote, supportStates } from "@/lib/schema/vocabulary";
import { SupportMark } from "./support-mark";

/** The support states, what each means, and which may not stand without a stated limit. */
export function StatesTable() {
  const limited: readonly string[] = statesThatNeedANote;
  return (
    <div className="box">
      <table className="t">
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Means</th>
            <th scope="col">Stated limit</th>
          </tr>
        </thead>
        <tbody>
          {supportStates.map((state) => (
            <tr key={state}>
              <th scope="row">
                <SupportMark support={state} />
              </th>
              <td>{supportMeaning[state]}</td>
              <td className="quiet">{limited.includes(state) ? "required" : "optional"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
