"use strict";

// The search: a box in the header, from partials/find.mustache, that finds while a reader types.
(() => {
  const template = document.getElementById("find-template");
  if (!template) return;
  const root = template.dataset.root;
  template.after(template.content.cloneNode(true));
  const form = document.querySelector(".find");
  const input = form.querySelector("input");
  const panel = form.querySelector(".find-panel");
  const list = form.querySelector(".find-results");
  const count = form.querySelector(".find-count");
  const shownAtMost = 20;
  const filesAtMost = 12;
  let latest = 0;

  // As the index cuts its texts into words.
  const words = (text) => text.normalize("NFC").toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

  const directory = () => loadBriefing("search", root + template.dataset.index);
  const part = ([, name, path]) => loadBriefing(name, root + path);

  // The numbers of the entries with a word that begins like this, each with whether its title has one.
  async function matches(beginning, files) {
    const wanted = files.filter(([first], index) => {
      const next = files[index + 1]?.[0];
      return first <= beginning + "\uffff" && (next === undefined || next >= beginning);
    });
    const found = new Map();
    for (const shard of await Promise.all(wanted.slice(0, filesAtMost).map(part))) {
      for (const [word, steps] of shard) {
        if (!word.startsWith(beginning)) continue;
        let place = 0;
        for (const step of steps) {
          place += step;
          const number = Math.floor(place / 2);
          found.set(number, place % 2 === 0 || found.get(number) === true);
        }
      }
    }
    return found;
  }

  async function entry(number, files) {
    const index = files.findLastIndex(([first]) => first <= number);
    return (await part(files[index]))[number - files[index][0]];
  }

  async function results(query) {
    const { words: wordFiles, entries: entryFiles } = await directory();
    const found = await Promise.all(words(query).map((word) => matches(word, wordFiles)));
    const isTitled = (number) => found.every((matches) => matches.get(number));
    const all = [...found[0].keys()]
      .filter((number) => found.every((matches) => matches.has(number)))
      .sort((one, other) => isTitled(other) - isTitled(one) || one - other);
    const entries = await Promise.all(all.slice(0, shownAtMost).map((number) => entry(number, entryFiles)));
    return { total: all.length, entries };
  }

  // The text, with each word marked that begins like one of the query's.
  function marked(text, query) {
    const beginnings = words(query);
    const fragment = document.createDocumentFragment();
    for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
      const isFound = beginnings.some((beginning) => words(piece)[0]?.startsWith(beginning));
      if (isFound) {
        const mark = document.createElement("mark");
        mark.textContent = piece;
        fragment.append(mark);
      } else {
        fragment.append(piece);
      }
    }
    return fragment;
  }

  // At most 180 characters of the text, from a little before the first word that is found.
  function excerpt(text, query) {
    if (text.length <= 180) return text;
    const beginnings = words(query);
    let at = 0;
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (beginnings.some((beginning) => words(match[0])[0]?.startsWith(beginning))) {
        at = match.index;
        break;
      }
    }
    const start = at < 120 ? 0 : text.lastIndexOf(" ", at - 60) + 1;
    const end = start + 180 >= text.length ? text.length : text.lastIndexOf(" ", start + 180);
    return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  }

  function item([kind, title, text, link], query) {
    const element = document.createElement("li");
    const anchor = element.appendChild(document.createElement("a"));
    anchor.href = root + link;
    for (const [name, content] of [["kind", kind], ["title", marked(title, query)],
      ["text", marked(excerpt(text, query), query)]]) {
      const span = anchor.appendChild(document.createElement("span"));
      span.className = `find-${name}`;
      span.append(content);
      anchor.append(" ");
    }
    return element;
  }

  function show(message, items) {
    count.textContent = message;
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    // Hidden to the eye alone: what was not there before would not be read out.
    panel.classList.toggle("open", message !== "");
  }

  function message(total, shown, query) {
    if (total === 0) return `No result for “${query}”.`;
    if (total > shown) return `${total} results; the first ${shown} are shown.`;
    return total === 1 ? "1 result." : `${total} results.`;
  }

  async function find() {
    const turn = ++latest;
    const query = input.value.trim();
    if (words(query).length === 0) return show(query ? `No result for “${query}”.` : "", []);
    try {
      const { total, entries } = await results(query);
      if (turn !== latest) return;
      show(message(total, entries.length, query), entries.map((entry) => item(entry, query)));
    } catch {
      if (turn === latest) show("The index of the search cannot be loaded.", []);
    }
  }

  function close() {
    latest += 1;
    show("", []);
  }

  function move(from, by) {
    const links = [...list.querySelectorAll("a")];
    const next = links.indexOf(from) + by;
    (links[next] ?? (next < 0 ? input : from)).focus();
  }

  input.addEventListener("focus", () => void directory().catch(() => {}));
  input.addEventListener("input", find);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(document.activeElement, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      input.value = "";
      close();
      input.focus();
    }
  });
  form.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!form.contains(event.target)) close();
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
