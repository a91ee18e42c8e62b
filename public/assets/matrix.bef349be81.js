"use strict";

// The matrix: filters, sorting, two groups side by side, and the evidence of a cell in place.
// The table is complete without it; what it shows is in the address, so that it can be linked to.
(() => {
  const template = document.getElementById("matrix-template");
  const region = document.querySelector("main .table-scroll.states");
  const data = self.briefing?.["matrix/index"];
  if (!template || !region || !data) return;
  const root = template.dataset.root;
  region.before(template.content.cloneNode(true));
  const form = document.querySelector(".matrix-filters");
  const count = form.querySelector(".matrix-count");
  const table = region.querySelector("table");
  const names = ["group", "issue", "stance", "article", "sort", "first", "second", "open"];
  const sides = ["supports", "opposes", "mixed", "divided"];

  const issueOf = (link) => link.pathname.split("/").pop().replace(/\.html$/, "");
  const groupOf = (link) => decodeURIComponent(link.hash.slice(1));
  const stateOf = (cell) => Object.keys(data.words).find((state) => cell.classList.contains(`state-${state}`));

  const rows = [...table.tBodies[0].rows].map((row, index) => {
    const [head, ...cells] = row.cells;
    return {
      row, index, issue: issueOf(head.querySelector("a")), name: head.textContent.trim(),
      cells: cells.map((cell) => {
        const link = cell.querySelector("a");
        return { cell, link, group: groupOf(link), state: stateOf(cell), content: [...cell.childNodes],
          words: [...link.childNodes] };
      }),
    };
  });
  const heads = [...table.tHead.rows[0].cells];
  const groups = rows[0].cells.map(({ group }, index) => ({ group, name: heads[index + 1].textContent.trim() }));
  const byArticle = new Map(data.states.map(([issue, group, article, state]) => [`${issue} ${group} ${article}`, state]));

  const fill = (name, options) => {
    for (const [value, text] of options) form.elements[name].append(new Option(text, value));
  };
  const stances = new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  for (const name of ["group", "first", "second"]) fill(name, groups.map(({ group, name }) => [group, name]));
  fill("issue", rows.map(({ issue, name }) => [issue, name]));
  fill("stance", Object.entries(data.words).filter(([state]) => stances.has(state)).map(([state, [, words]]) => [state, words]));
  fill("article", data.articles.map(([place, name]) => [String(place), name]));
  if (data.articles.length < data.articleCount) {
    const note = new Option(`These show the most, of ${data.articleCount} articles with a position`, "none");
    note.disabled = true;
    form.elements.article.append(note);
  }

  // The address

  // Null where the address names a place of the page and not a state of the filters.
  function addressed() {
    const hash = location.hash.slice(1);
    if (hash !== "" && !hash.includes("=")) return null;
    const given = new URLSearchParams(hash);
    const isKnown = (name, value) => {
      const options = form.elements[name]?.options;
      return !options || [...options].some((option) => option.value === value && !option.disabled);
    };
    return Object.fromEntries(names.map((name) => {
      const value = given.get(name) ?? "";
      return [name, isKnown(name, value) ? value : ""];
    }));
  }

  function address(state) {
    const given = new URLSearchParams(names.filter((name) => state[name]).map((name) => [name, state[name]]));
    return location.href.split("#")[0] + (String(given) && `#${given}`);
  }

  // The table

  const shownState = (issue, { group, state }, article) =>
    article === "" ? state : byArticle.get(`${issue} ${group} ${article}`) ?? "not-found";

  function compared(one, other) {
    if (!sides.includes(one) || !sides.includes(other)) return "not both on record";
    if (["mixed", "divided"].some((state) => state === one || state === other)) return "one is mixed or divided";
    return one === other ? "same side" : "opposite sides";
  }

  const orders = {
    "": (one, other) => one.index - other.index,
    name: (one, other) => one.name.localeCompare(other.name, document.documentElement.lang),
    sides: (one, other) => other.sided - one.sided,
    dispute: (one, other) => other.disputed - one.disputed,
  };

  const compares = ({ first, second }) => first !== "" && second !== "" && first !== second;

  function columns(state) {
    if (compares(state)) return [state.first, state.second];
    return state.group ? [state.group] : groups.map(({ group }) => group);
  }

  function showCell(issue, item, state, isShown) {
    const shown = shownState(issue, item, state.article);
    const isMatch = isShown && (!state.stance || shown === state.stance);
    item.cell.hidden = !isShown;
    item.cell.className = `state state-${shown}${isShown && state.stance && !isMatch ? " dim" : ""}`;
    item.cell.replaceChildren(...(state.article === "" ? item.content : [item.link]));
    if (shown === item.state) {
      item.link.replaceChildren(...item.words);
    } else {
      const sign = document.createElement("span");
      sign.className = "sign";
      sign.setAttribute("aria-hidden", "true");
      sign.textContent = `${data.words[shown][0]} `;
      item.link.replaceChildren(sign, data.words[shown][1]);
    }
    return { shown, isMatch };
  }

  function showRow(row, state, shownGroups) {
    const shown = new Map();
    let matches = 0;
    for (const item of row.cells) {
      const isShown = shownGroups.includes(item.group);
      const cell = showCell(row.issue, item, state, isShown);
      if (isShown) shown.set(item.group, cell.shown);
      if (cell.isMatch && (state.article === "" || cell.shown !== "not-found")) matches += 1;
    }
    const all = [...shown.values()];
    row.sided = all.filter((one) => sides.includes(one)).length;
    row.disputed = Math.min(all.filter((one) => one === "supports").length, all.filter((one) => one === "opposes").length)
      + all.filter((one) => one === "mixed" || one === "divided").length;
    const needsMatch = state.stance !== "" || state.article !== "";
    row.row.hidden = (state.issue !== "" && row.issue !== state.issue) || (needsMatch && matches === 0);
    row.compared = compares(state) ? compared(shown.get(state.first), shown.get(state.second)) : "";
  }

  function showComparison(isShown) {
    table.querySelectorAll(".compared").forEach((cell) => cell.remove());
    if (!isShown) return;
    const add = (row, tag, text) => {
      const cell = row.appendChild(document.createElement(tag));
      cell.className = "compared";
      cell.textContent = text;
      return cell;
    };
    add(table.tHead.rows[0], "th", "Compared").scope = "col";
    for (const row of rows) add(row.row, "td", row.compared).classList.add(row.compared.replaceAll(" ", "-"));
  }

  function summary(state, shownGroups) {
    const shown = rows.filter(({ row }) => !row.hidden);
    if (shown.length === 0) return "No issue matches.";
    const parts = [`${shown.length} of ${rows.length} issues, ${shownGroups.length} of ${groups.length} groups.`];
    if (compares(state)) {
      for (const words of ["same side", "opposite sides", "one is mixed or divided"]) {
        const number = shown.filter(({ compared }) => compared === words).length;
        parts.push(`${words[0].toUpperCase()}${words.slice(1)}: ${number}.`);
      }
    }
    if (state.article !== "") parts.push("The cells say what this article alone shows.");
    return parts.join(" ");
  }

  // The evidence

  const element = (tag, className, ...content) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };
  const linked = (href, text) => {
    const anchor = element("a", "", text);
    anchor.href = href;
    return anchor;
  };

  function holder({ actor, link, role, voice, review }) {
    const item = element("li", "", linked(root + link, actor));
    item.append(role ? `, ${role}` : "", ` · ${voice} · ${review}`);
    return item;
  }

  function quotation({ pieces, source, link, publisher, holders }) {
    const quote = element("blockquote", "", element("p", "", ...pieces.map(([text, isMarked]) =>
      isMarked ? element("mark", "", text) : text)));
    const place = element("p", "", linked(root + link, source));
    if (publisher) {
      const anchor = linked(publisher, "at the publisher’s");
      anchor.rel = "noopener noreferrer";
      place.append(" · ", anchor);
    }
    const list = element("ul", "", ...holders.map(holder));
    return element("figure", "evidence", quote, element("figcaption", "", list, place));
  }

  function evidence(row, item, { name, weight, sides }, article) {
    const title = `${row.name} · ${name}`;
    const shown = sides
      .map(({ title, sentences, more = 0 }) => ({
        title, more, sentences: sentences.filter((sentence) => article === "" || sentence.article === Number(article)),
      }))
      .filter(({ sentences, more }) => sentences.length + more > 0);
    const section = element("section", "cell-evidence");
    section.id = "matrix-evidence";
    section.tabIndex = -1;
    section.setAttribute("aria-label", `Evidence: ${title}`);
    const button = element("button", "", "Close");
    button.type = "button";
    button.addEventListener("click", () => change({ open: "" }, item.link));
    section.append(element("div", "cell-evidence-head", element("strong", "", title), button));
    const [sign, words] = data.words[item.state];
    section.append(element("p", "", `${sign} ${words} · ${weight}`));
    const groups = shown.map(({ title, sentences, more }) => {
      const side = element("div", "side", ...sentences.map(quotation));
      if (more > 0) {
        const which = article === "" ? "" : ", of other articles too";
        side.append(element("p", "", `${more === 1 ? "One more sentence" : `${more} more sentences`} on the issue’s page${which}.`));
      }
      if (shown.length > 1) side.prepend(element("p", "side-title", title));
      return side;
    });
    section.append(element("div", shown.length > 1 ? "sides" : "", ...groups));
    section.append(element("p", "", linked(item.link.href, "All of it on the issue’s page")));
    section.addEventListener("keydown", (event) => {
      if (event.key === "Escape") change({ open: "" }, item.link);
    });
    return section;
  }

  function closeEvidence() {
    table.querySelectorAll(".evidence-row").forEach((row) => row.remove());
    for (const { cells } of rows) {
      for (const { link } of cells) {
        link.setAttribute("aria-expanded", "false");
        link.removeAttribute("aria-controls");
      }
    }
  }

  async function showEvidence(state, takesFocus) {
    closeEvidence();
    const [issue, group] = state.open.split(".");
    const row = rows.find((row) => row.issue === issue && !row.row.hidden);
    const item = row?.cells.find((item) => item.group === group && !item.cell.hidden);
    if (!item) return;
    let cells;
    try {
      cells = await loadBriefing(`matrix/${issue}`, root + data.evidence[issue]);
    } catch {
      location.href = item.link.href;
      return;
    }
    if (current.open !== state.open) return;
    const section = evidence(row, item, cells.find((cell) => cell.group === group), state.article);
    const cell = element("td", "", section);
    cell.colSpan = row.row.cells.length;
    row.row.after(element("tr", "evidence-row", cell));
    item.link.setAttribute("aria-expanded", "true");
    item.link.setAttribute("aria-controls", section.id);
    if (takesFocus) section.focus();
    else section.scrollIntoView({ block: "start" });
  }

  // All together

  let current = addressed() ?? Object.fromEntries(names.map((name) => [name, ""]));

  function show(takesFocus) {
    for (const name of names) if (form.elements[name]) form.elements[name].value = current[name];
    const shownGroups = columns(current);
    closeEvidence();
    groups.forEach(({ group }, index) => { heads[index + 1].hidden = !shownGroups.includes(group); });
    for (const row of rows) showRow(row, current, shownGroups);
    showComparison(compares(current));
    const order = orders[current.sort] ?? orders[""];
    for (const { row } of [...rows].sort((one, other) => order(one, other) || one.index - other.index)) {
      table.tBodies[0].append(row);
    }
    count.textContent = summary(current, shownGroups);
    void showEvidence(current, takesFocus);
  }

  function change(part, focused) {
    current = { ...current, ...part };
    history.pushState(null, "", address(current));
    show(Boolean(part.open));
    focused?.focus();
  }

  for (const { issue, cells } of rows) {
    for (const { link, group } of cells) {
      const open = `${issue}.${group}`;
      link.setAttribute("role", "button");
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        change({ open: current.open === open ? "" : open });
      });
      link.addEventListener("keydown", (event) => {
        if (event.key !== " ") return;
        event.preventDefault();
        link.click();
      });
    }
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", (event) => change({ [event.target.name]: event.target.value, open: "" }));
  form.querySelector(".matrix-clear").addEventListener("click", () =>
    change(Object.fromEntries(names.map((name) => [name, ""]))));
  addEventListener("popstate", () => {
    const state = addressed();
    if (!state) return;
    current = state;
    show(false);
  });
  show(false);
})();
