/** Shorter ones fit the columns of most frames, and stay whole. */
const longName = /\S{18,}/g;
const joint = /(?<=[a-z])(?=[A-Z])|(?<=[_=/])(?=\w)|(?<=\.)(?=\w{3})/g;

/**
 * A text in the parts between which a line may break: inside long names, after `_ = /`, after a dot that more than two
 * letters follow, and before a capital.
 */
export function nameParts(text: string): string[] {
  return text.replace(longName, (name) => name.replace(joint, "\n")).split("\n");
}
