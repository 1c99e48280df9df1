// Runs the query of the form and shows its rows. All text enters the page as text, never as markup.
"use strict";

const form = document.getElementById("editor");
const answer = document.getElementById("answer");

function show(...nodes) {
  answer.replaceChildren(...nodes);
}

function element(name, text) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return made;
}

function term(value) {
  if (!value) return document.createTextNode("");
  if (value.type !== "uri") return document.createTextNode(value.value);
  const link = element("a", value.value);
  const base = form.dataset.base;
  if (value.value.startsWith(base)) link.href = "/id/" + value.value.slice(base.length);
  else if (value.value.startsWith(form.dataset.ontology)) link.href = "/ontology" + value.value.slice(form.dataset.ontology.length);
  else if (/^https?:/.test(value.value)) link.href = value.value;
  return link;
}

function table(result) {
  const box = element("div");
  box.className = "table";
  const made = element("table");
  const head = made.createTHead().insertRow();
  for (const name of result.head.vars) head.append(element("th", name));
  const body = made.createTBody();
  for (const binding of result.results.bindings) {
    const row = body.insertRow();
    for (const name of result.head.vars) row.insertCell().append(term(binding[name]));
  }
  box.append(made);
  return box;
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  show(element("p", form.dataset.running));
  try {
    const response = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/sparql-results+json, text/turtle;q=0.9, */*;q=0.1" },
      body: new URLSearchParams(new FormData(form)),
    });
    const text = await response.text();
    if (!response.ok) {
      show(element("pre", response.status + " " + text));
    } else if ((response.headers.get("Content-Type") || "").startsWith("application/sparql-results+json")) {
      const result = JSON.parse(text);
      if ("boolean" in result) show(element("p", String(result.boolean)));
      else show(element("p", String(result.results.bindings.length)), table(result));
    } else {
      show(element("pre", text));
    }
  } catch (problem) {
    show(element("pre", String(problem)));
  }
});

if (form.dataset.run) form.requestSubmit();
