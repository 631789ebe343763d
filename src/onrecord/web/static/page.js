// Everything works without this file. It adds: dropping files, the keys / j k, a click on a marked passage, copying.
"use strict";

// Paste or drop.
const give = document.querySelector("form.give");
if (give) {
  const file = give.elements.file;
  const send = () => { give.classList.add("busy"); give.requestSubmit(); };
  // A link to a passage that was opened without its page: the page given here is shown at that passage.
  if (location.hash) give.action += location.hash;
  addEventListener("dragover", (event) => { event.preventDefault(); give.classList.add("over"); });
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) give.classList.remove("over"); });
  addEventListener("drop", (event) => {
    event.preventDefault();
    give.classList.remove("over");
    const text = event.dataTransfer.getData("text/html") || event.dataTransfer.getData("text/plain");
    if (event.dataTransfer.files.length) {
      file.files = event.dataTransfer.files;
      send();
    } else if (text) {
      give.elements.text.value = text;
      give.elements.text.focus();
    }
  });
  file.addEventListener("change", () => { if (file.files.length) send(); });
  give.addEventListener("submit", () => give.classList.add("busy"));
  addEventListener("pageshow", () => give.classList.remove("busy"));
}

// The reader.
const notes = [...document.querySelectorAll(".notes details")];
const marksOf = (note) => [...note.closest("article").querySelectorAll("mark.said")]
  .filter((mark) => mark.dataset.n.split(" ").includes(note.dataset.n));
const noteOf = (article, number) => notes.find((note) => note.dataset.n === number && note.closest("article") === article);
let chosen = null;

function leave() {
  document.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
  if (chosen) chosen.open = false;
  chosen = null;
}

function choose(note, focus) {
  const again = note === chosen;
  if (!again) leave();
  chosen = note;
  note.open = true;
  const marks = marksOf(note);
  marks.forEach((mark) => mark.classList.add("lit"));
  if (focus) {
    (marks[0] || note).scrollIntoView({ block: "center" });
    note.querySelector("summary").focus({ preventScroll: true });
  }
}

function step(by) {
  if (!notes.length) return;
  const at = notes.indexOf(chosen);
  choose(notes[at < 0 ? (by > 0 ? 0 : notes.length - 1) : (at + by + notes.length) % notes.length], true);
}

// A link to any characters of an article: the statements that reach into them are shown.
function follow() {
  const kept = /^#[sn](\d+)$/.exec(location.hash);
  if (kept) {
    const note = notes.find((one) => one.dataset.n === kept[1]);
    if (note) choose(note, true);
    return;
  }
  const parts = /^#(p\d+)?a(\d+)(?:n(\d+)|-(\d+)-(\d+))$/.exec(location.hash);
  if (!parts) return;
  const article = document.querySelectorAll(".clean article")[parts[2] - 1];
  if (!article) return;
  const [low, high] = [Number(parts[4]), Number(parts[5])];
  const within = (note) => {
    const place = /-(\d+)-(\d+)$/.exec(note.querySelector(".links a").hash);
    return place && Number(place[1]) < high && Number(place[2]) > low;
  };
  const own = notes.filter((note) => note.closest("article") === article);
  const exact = own.find((note) => note.querySelector(".links a").hash === location.hash);
  const note = parts[3] ? noteOf(article, parts[3]) : exact || own.find(within);
  document.getElementById("clean").checked = true;
  if (note) choose(note, true);
}

async function copy(button, text) {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Select it and copy by hand";
  }
  setTimeout(() => { button.textContent = before; }, 1500);
}

// A citation that stands on the page is copied whole; without this it is selected by hand.
for (const cite of document.querySelectorAll(".passage .cite, .where .cite")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy citation";
  const words = cite.textContent;
  button.addEventListener("click", () => copy(button, words));
  (cite.parentElement.querySelector(".passage > .links") || cite).append(button);
}

for (const note of notes) {
  const links = note.querySelector(".links");
  const passage = links.querySelector("a");
  for (const [words, text] of [
    ["Copy citation", () => note.querySelector(".cite").textContent],
    ["Copy link", () => passage.href],
  ]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words;
    button.addEventListener("click", () => copy(button, text()));
    links.append(button);
  }
  note.querySelector("summary").addEventListener("click", (event) => {
    event.preventDefault();
    if (note === chosen) leave(); else choose(note, false);
  });
}

// The keys of every view; on a page of answers j and k go from one to the next.
const typing = (event) => event.ctrlKey || event.metaKey || event.altKey
  || event.target.matches("input:not([type=radio]), textarea, select");
const ANSWERS = ".answers :is(.hit h2 a, .statement .words a), .arrivals td a:first-child";
const search = document.querySelector(".views a");
if (search) {
  document.querySelectorAll("footer .keys").forEach((one) => { one.hidden = false; });
  document.addEventListener("keydown", (event) => {
    if (typing(event)) return;
    const question = document.querySelector("form.ask input[type=search]");
    const answers = [...document.querySelectorAll(ANSWERS)];
    if (event.key === "/") {
      event.preventDefault();
      if (!question) search.click();
      else { question.select(); question.focus(); }
    } else if (answers.length && (event.key === "j" || event.key === "k")) {
      const at = answers.indexOf(document.activeElement);
      const by = event.key === "j" ? 1 : -1;
      const next = answers[at < 0 ? (by > 0 ? 0 : answers.length - 1) : (at + by + answers.length) % answers.length];
      next.focus({ focusVisible: true });
      next.scrollIntoView({ block: "center" });
    }
  });
}

// Answers that htmx swaps in are told to those who hear the page; what was clicked is gone, so the answers get the focus.
document.addEventListener("htmx:afterSettle", (event) => {
  const main = document.getElementById("main");
  if (event.target !== main && !main.contains(event.target)) return;
  const count = document.querySelectorAll(ANSWERS).length;
  document.getElementById("told").textContent = `${document.title}: ${count} ${count === 1 ? "answer" : "answers"} here`;
  if (document.activeElement === document.body) main.focus({ preventScroll: true });
});
// What is no page of this server (it has ended, or asks for its token) is opened as any link would.
const anew = (event) => { location.href = event.detail.pathInfo.finalRequestPath || event.detail.pathInfo.requestPath; };
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.serverResponse.includes('id="main"')) return;
  event.detail.shouldSwap = false;
  anew(event);
});
document.addEventListener("htmx:sendError", anew);

if (notes.length) {
  document.querySelectorAll(".sum .keys").forEach((one) => { one.hidden = false; });
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark.said[data-n]");
    if (!mark || event.target.closest("a") || String(getSelection())) return;
    const numbers = mark.dataset.n.split(" ");
    const note = noteOf(mark.closest("article"), numbers[numbers.length - 1]);
    if (note) choose(note, false);
  });
  document.addEventListener("keydown", (event) => {
    if (typing(event)) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "Escape") leave();
  });
  addEventListener("hashchange", follow);
  follow();
}
