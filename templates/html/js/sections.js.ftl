<#noparse>
  /* ---- the list of sections says which of them is read ---- */

  const entries = new Map([...document.querySelectorAll('nav.sections li a')].map((a) => [a.hash.slice(1), a]));

  function markSection(id) {
    for (const [section, a] of entries) {
      if (section === id) a.setAttribute('aria-current', 'true');
      else a.removeAttribute('aria-current');
    }
  }

  function prepareSections() {
    const seen = new Set();
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) seen.add(target.id);
        else seen.delete(target.id);
      }
      const first = [...entries.keys()].find((id) => seen.has(id));
      if (page.hidden && first) markSection(first);
    }, { rootMargin: '-8% 0px -70% 0px' });
    for (const id of entries.keys()) observer.observe(document.getElementById(id));
  }
</#noparse>
