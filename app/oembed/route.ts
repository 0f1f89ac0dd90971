import { badRequest, json, publicOrigin, refuse } from "@/app/_respond";
import { embeddedAt, oembedAnswer, oembedParameters } from "@/lib/embed/oembed";
import { suggestedSize } from "@/lib/embed/size";
import { readSettings } from "@/lib/security/settings";
import { clip, type ParameterProblem } from "@/lib/share/codec";
import { parseParameters } from "@/lib/share/parameters";
import { embedded } from "../_data/embed";

/** oEmbed 1.0: how a site shows a page of this server inside one of its own. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const { values, problems } = parseParameters(oembedParameters, query);
  const { url, maxwidth, maxheight } = values;
  const refused = problems.filter(({ code }) => code !== "unknown-parameter");
  const missing = url === "" && !refused.some(({ parameter }) => parameter === "url");
  const wrong = badRequest(missing ? [missingUrl, ...refused] : refused);
  if (wrong) return wrong;

  const format = query.getAll("format").find((given) => given !== "" && given !== "json");
  if (format !== undefined)
    return refuse(501, {
      code: "unknown-format",
      parameter: "format",
      message: `Answers are given as JSON, not as “${clip(format)}”.`,
      expected: "json",
    });
  if (readSettings(process.env).embedOrigins.length === 0)
    return refuse(401, {
      code: "not-shared",
      parameter: null,
      message: "This server lets no other site show its pages.",
      expected: "that whoever runs it names the sites that may, in EMBED_ORIGINS; until then, a link to the page",
    });

  const origin = publicOrigin(request);
  const asked = embeddedAt(url, origin);
  const { embed, problems: inView } = asked
    ? embedded(asked.view, asked.query, new Date().toISOString().slice(0, 10))
    : { embed: null, problems: [] };
  const [problem] = inView;
  if (!asked || !embed)
    return refuse(404, {
      code: "not-embeddable",
      parameter: "url",
      message: problem
        ? `The address in url cannot be shown: ${problem.message}`
        : `“${clip(url)}” is no page of this server that can be embedded.`,
      expected: problem?.expected ?? embeddable(origin),
    });
  const size = suggestedSize(asked.view, { width: maxwidth, height: maxheight });
  const { title, since } = embed.frame;
  // Some hosts show the title alone.
  return json(request, oembedAnswer(asked, since ? `${title} ${since}` : title, size, origin));
}

// --

const missingUrl: ParameterProblem = {
  code: "incomplete",
  parameter: "url",
  message: "url is missing: it says which page to show.",
  repair: "Nothing is shown.",
  expected: oembedParameters.url.expected,
  found: "",
};

const embeddable = (origin: string) =>
  `an address under ${origin}: the matrix, a pair of options, a capability, the calculator, compliance, a framework, a plan or a result`;
