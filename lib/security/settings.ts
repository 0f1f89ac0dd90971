import { readEmbedOrigins } from "./embed-origins";
import { readPublicOrigin } from "./origin";

/** What the environment says, as far as a wrong value must stop the start. */
interface Settings {
  embedOrigins: readonly string[];
  /** One sentence for each value that cannot be used, naming it. The server does not start with any. */
  problems: readonly string[];
}

/** @param environment `process.env`, or the two variables of it. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const embed = readEmbedOrigins(environment.EMBED_ORIGINS);
  return {
    embedOrigins: embed.origins,
    problems: [...readPublicOrigin(environment.PUBLIC_ORIGIN).problems, ...embed.problems],
  };
}
