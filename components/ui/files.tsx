/** What a file is, and its address. */
export type FileLink = readonly [name: string, href: string];

/** The files of a view, in one place and one order on every page: CSV, Markdown, JSON, then what is special to it. */
export function Files({ files }: { files: readonly FileLink[] }) {
  return (
    <details className="files">
      <summary className="btn">Files</summary>
      <div>
        {files.map(([name, href]) => (
          <a key={name} href={href}>
            {name}
          </a>
        ))}
      </div>
    </details>
  );
}
