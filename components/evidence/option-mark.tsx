/** The option's mark alone. Decoration unless labelled. */
export function OptionMark({ option, size = 10 }: { option: string; size?: number }) {
  return (
    <svg className="mk" data-option={option} width={size} height={size} aria-hidden="true">
      <use href={`#o-${option}`} />
    </svg>
  );
}

/** Mark and name, as a link when `href` is given. */
export function OptionName({ option, name, href }: { option: string; name: string; href?: string }) {
  const content = (
    <>
      <OptionMark option={option} />
      {name}
    </>
  );
  return href ? (
    <a className="opt" href={href}>
      {content}
    </a>
  ) : (
    <span className="opt">{content}</span>
  );
}
