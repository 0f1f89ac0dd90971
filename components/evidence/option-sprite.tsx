/** One fixed shape per option, drawn by `use` like the icons; its colour comes from the tokens by `data-option`. */
export function OptionSprite() {
  return (
    <svg width="0" height="0" className="vh" aria-hidden="true">
      <defs>
        <symbol id="o-istio-sidecar" viewBox="0 0 10 10">
          <rect x="1" y="1" width="8" height="8" />
        </symbol>
        <symbol id="o-istio-ambient" viewBox="0 0 10 10">
          <rect x="2" y="2" width="6" height="6" fill="none" strokeWidth="2" />
        </symbol>
        <symbol id="o-linkerd" viewBox="0 0 10 10">
          <circle cx="5" cy="5" r="4.4" stroke="none" />
        </symbol>
        <symbol id="o-cilium" viewBox="0 0 10 10">
          <path d="M5 .2 9.8 5 5 9.8.2 5z" stroke="none" />
        </symbol>
        <symbol id="o-consul" viewBox="0 0 10 10">
          <path d="M5 .6 9.8 9.2H.2z" stroke="none" />
        </symbol>
        <symbol id="o-kuma" viewBox="0 0 10 10">
          <path d="M.2.8h9.6L5 9.4z" stroke="none" />
        </symbol>
        <symbol id="o-no-mesh" viewBox="0 0 10 10">
          <path d="M.5 5h9" strokeWidth="2.4" fill="none" />
        </symbol>
        <symbol id="o-app-mesh" viewBox="0 0 10 10">
          <path d="m1.5 1.5 7 7m0-7-7 7" strokeWidth="2" fill="none" />
        </symbol>
      </defs>
    </svg>
  );
}
