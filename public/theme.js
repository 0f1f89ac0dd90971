// Theme before first paint, the Theme button, Ctrl+K to search. Storage may be blocked: then the system's theme stays.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const read = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };
  const stored = read();
  if (stored === "light" || stored === "dark") root.dataset.theme = stored;

  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-theme-toggle]")) return;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : system.matches;
    root.dataset.theme = dark ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // Lasts as long as the page.
    }
  });

  document.addEventListener("keydown", (event) => {
    // A definition that shows on hover is dismissed like one that was opened.
    if (event.key === "Escape") document.querySelector(".term:hover")?.classList.add("shut");
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    document.getElementById("site-search")?.focus();
  });
})();
