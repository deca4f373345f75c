// Suggestions: search boxes become comboboxes (WAI-ARIA 1.2).
let lists = 0;

const set = (element, attributes) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
};

for (const form of document.querySelectorAll('form[data-suggest]')) {
  const box = form.elements.q;
  const list = document.createElement('ul');
  const id = `suggestions-${++lists}`;
  let timer, request, current = -1;

  list.hidden = true;
  set(list, { id, role: 'listbox', 'aria-label': form.getAttribute('aria-label') });
  set(box, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': false, 'aria-controls': id });
  form.append(list);

  const mark = place => {
    list.children[current]?.setAttribute('aria-selected', false);
    current = place;
    const option = list.children[place];
    option?.setAttribute('aria-selected', true);
    option?.scrollIntoView({ block: 'nearest' });
    if (option) box.setAttribute('aria-activedescendant', option.id);
    else box.removeAttribute('aria-activedescendant');
  };

  const open = isOpen => {
    mark(-1);
    list.hidden = !isOpen;
    box.setAttribute('aria-expanded', isOpen);
  };

  const close = () => {
    clearTimeout(timer);
    request?.abort();
    open(false);
  };

  const choose = option => {
    box.value = option.textContent;
    close();
    form.requestSubmit();
  };

  const ask = async () => {
    request?.abort();
    request = new AbortController();
    try {
      const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(box.value)}`, request);
      const found = answer.ok ? await answer.json() : [];
      list.replaceChildren(...found.map(({ text }, place) => {
        const option = document.createElement('li');
        set(option, { id: `${id}-${place}`, role: 'option', dir: 'auto', 'aria-selected': false });
        option.textContent = text;
        return option;
      }));
      const px = length => `${length}px`;
      Object.assign(list.style, { top: px(box.offsetTop + box.offsetHeight), left: px(box.offsetLeft), width: px(box.offsetWidth) });
      open(found.length > 0 && document.activeElement === box);
    } catch {
      // Typed on, or offline.
    }
  };

  box.addEventListener('input', () => {
    clearTimeout(timer);
    if (box.value.trim()) timer = setTimeout(ask, 150);
    else close();
  });
  box.addEventListener('blur', close);
  box.addEventListener('keydown', event => {
    const last = list.children.length - 1;
    const { key } = event;
    if (list.hidden || event.isComposing) return;
    if (key === 'ArrowDown') mark(current < last ? current + 1 : -1);
    else if (key === 'ArrowUp') mark(current < 0 ? last : current - 1);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && current >= 0) choose(list.children[current]);
    else return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', ({ target }) => target.role === 'option' && choose(target));
}
