import { Section } from "@/components/ui/section";
import { apiFiles } from "@/lib/api/file-paths";
import { longestQuery } from "@/lib/api/refusal";
import { embedViews } from "@/lib/embed/parameters";
import { formatExact } from "@/lib/format/quantity";

/** What holds for every address. */
export function Rules() {
  return (
    <Section title="What holds everywhere" id="rules">
      <dl className="terms">
        <div>
          <dt>Changes</dt>
          <dd className="stack body">
            <p>
              Within <code>/api/v1</code> things are only added: an address, a parameter that may be left out, a field,
              a column at the end of a CSV, a word where a field has one of several, an id. Ignore what you do not know.
              Nothing is renamed or removed, and no field changes its type or its unit.
            </p>
            <p>
              Facts move with every revision; <code>revision</code> in an answer with facts says which one it is. What
              is to go is named on this page and marked <code>deprecated</code> in the OpenAPI document, and stays as
              long as version 1 does. What would break a client comes under <code>/api/v2</code>.
            </p>
          </dd>
        </div>
        <div>
          <dt>Caching</dt>
          <dd className="body">
            Every answer but errors and that for probes has a weak <code>ETag</code>, and{" "}
            <code>Cache-Control: no-cache</code>. Send it back in <code>If-None-Match</code>: 304 without a body says
            that nothing moved.
          </dd>
        </div>
        <div>
          <dt>Other sites</dt>
          <dd className="body">
            Scripts of any site may read: <code>Access-Control-Allow-Origin: *</code>, and <code>ETag</code> and{" "}
            <code>Content-Disposition</code> are exposed. There is no key and no account. GET and HEAD are answered;
            methods that would change something get 405.
          </dd>
        </div>
        <div>
          <dt>Errors</dt>
          <dd className="body">
            Pages repair what they can and say what they could not. The API refuses, always in one shape:{" "}
            <code>{"{error: {code, parameter, message, expected}}"}</code>, with status 400 for a parameter (then{" "}
            <code>problems</code> lists the first of them) and for an address that is not well formed, 404 for an
            address, 405 for a method, 414 for a query that is too long.
          </dd>
        </div>
        <div>
          <dt>Limits</dt>
          <dd className="body">
            A query takes at most {formatExact(longestQuery)} bytes. An empty parameter is an absent one. A list is ids
            joined by a full stop, or the same parameter again. A number is written out in digits, with a point: no
            exponent.
          </dd>
        </div>
        <div>
          <dt>CSV</dt>
          <dd className="body">
            UTF-8 with a byte-order mark, lines ended by CR LF, units in the heads or in a column <code>unit</code>, no
            cell that runs as a formula. Spreadsheets take <code>1-2-3</code> for a day and <code>1.20</code> for 1.2:
            there <code>requirement_key</code> and <code>since_version</code> are safe, or import the columns as text.
          </dd>
        </div>
        <div>
          <dt>Beside the API</dt>
          <dd className="body">
            As frozen as it is: <code>/embed/&lt;view&gt;</code>, <code>/picture/&lt;view&gt;.svg</code> and{" "}
            <code>.png</code>, with {embedViews.join(", ")} as view and the query of its page, where <code>pair</code>,{" "}
            <code>capability</code> and <code>frameworks</code> name what a page has in its path; and{" "}
            <code>/oembed?url=&lt;page&gt;&amp;format=json</code> (404: no page of this server that can be embedded,
            501: another format, 401: no other site may frame). “Share” on each view writes these addresses.
          </dd>
        </div>
        <div>
          <dt>What is kept of you</dt>
          <dd className="body">Nothing. No query is logged, nothing is stored, no cookie is set.</dd>
        </div>
        <div>
          <dt>For programs</dt>
          <dd className="body">
            <a href={apiFiles.openApi}>The OpenAPI 3.1 document</a> is made of the tables that parse the requests.{" "}
            <a href={apiFiles.llms}>llms.txt</a> is the same list in plain text.
          </dd>
        </div>
      </dl>
    </Section>
  );
}
