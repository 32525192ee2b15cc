<#noparse>
  /* ---- copying: a page opened from a file may not be let near the clipboard ---- */

  const said = document.getElementById('said');

  async function copy(pre, button) {
    const words = pre.textContent;
    let copied = false;
    try {
      await navigator.clipboard.writeText(words);
      copied = true;
    } catch (e) {
      copied = copyBySelection(words);
    }
    if (!copied) getSelection().selectAllChildren(pre);
    button.focus();
    button.textContent = copied ? 'Copied' : 'Press Ctrl+C';
    said.textContent = copied ? 'Copied.' : 'The text is selected; press Control C to copy it.';
    setTimeout(() => {
      button.textContent = 'Copy';
      said.textContent = '';
    }, 2500);
  }

  function copyBySelection(words) {
    const area = el('textarea', { 'aria-hidden': 'true', class: 'unseen' });
    area.value = words;
    document.body.append(area);
    area.select();
    let copied = false;
    try {
      copied = document.execCommand('copy');
    } catch (e) {
      copied = false;
    }
    area.remove();
    return copied;
  }

  function copyable(pre, what) {
    const button = el('button', { type: 'button', 'aria-label': 'Copy ' + what, on: { click: () => copy(pre, button) } }, 'Copy');
    return el('div', { class: 'copyable' }, pre, button);
  }

  function prepareCopying() {
    for (const pre of document.querySelectorAll('pre[data-copy]')) {
      const place = document.createComment('');
      pre.replaceWith(place);
      place.replaceWith(copyable(pre, pre.dataset.copy));
    }
  }
</#noparse>
