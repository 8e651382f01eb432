"use strict";

const STEPS = ["scan", "index", "detect", "resolve", "assemble"];
const FORMATS = ["html", "openapi-yaml", "openapi-json", "markdown"];

const at = (id) => document.getElementById(id);

function say(text) {
  at("status").textContent = text;
}

function headers() {
  const token = at("token").value;
  return token ? { Authorization: "Bearer " + token } : {};
}

async function refusal(answer) {
  if (answer.status === 401) {
    at("locked").hidden = false;
    at("token").focus();
    return "This service asks for its token.";
  }
  const problem = await answer.json().catch(() => ({}));
  return problem.detail || "The service answers " + answer.status + ".";
}

/** Reads server-sent events by fetch, which can send the token; EventSource cannot. */
async function listen(address, hear) {
  const answer = await fetch(address, { headers: headers() });
  if (!answer.ok) {
    throw new Error(await refusal(answer));
  }
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    text += value;
    const events = text.split("\n\n");
    text = events.pop();
    for (const event of events) {
      const name = /^event: (.*)$/m.exec(event);
      const data = /^data: (.*)$/m.exec(event);
      if (name && data) {
        hear(name[1], JSON.parse(data[1]));
      }
    }
  }
}

function hear(name, facts) {
  if (name === "queued") {
    say("Waiting for its turn …");
  } else if (name === "step") {
    at("bar").value = STEPS.indexOf(facts.step) + 1;
    say("Step " + facts.step + ", " + facts.filesParsed + " files parsed …");
  } else if (name === "progress") {
    say(facts.filesParsed + " files parsed …");
  } else if (name === "interrupted") {
    say("The service is restarting; the job goes on then.");
  }
}

function item(list, text) {
  const line = document.createElement("li");
  line.textContent = text;
  list.append(line);
  return line;
}

function show(job) {
  at("bar").value = at("bar").max;
  const result = job.result;
  if (!result) {
    return;
  }
  const found = result.operations + (result.operations === 1 ? " operation" : " operations");
  say(result.failure ? "Failed: " + result.failure : found + " documented.");
  for (const made of result.documents) {
    const link = document.createElement("a");
    link.href = made.href;
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = made.format;
    link.dataset.format = made.format;
    item(at("documents"), "").append(link);
  }
  result.diagnostics.forEach((line) => item(at("diagnostics"), line));
}

async function start() {
  at("documents").replaceChildren();
  at("diagnostics").replaceChildren();
  const form = new FormData();
  form.append("source", at("source").files[0]);
  if (at("title").value) {
    form.append("title", at("title").value);
  }
  FORMATS.forEach((format) => form.append("format", format));
  say("Uploading …");
  const answer = await fetch("generate", { method: "POST", body: form, headers: headers() });
  if (!answer.ok) {
    throw new Error(await refusal(answer));
  }
  const job = await answer.json();
  at("bar").hidden = false;
  at("bar").value = 0;
  await listen(job.links.events, hear);
  const end = await fetch(job.links.self, { headers: headers() });
  if (!end.ok) {
    throw new Error(await refusal(end));
  }
  show(await end.json());
}

at("form").addEventListener("submit", (event) => {
  event.preventDefault();
  at("start").disabled = true;
  start()
    .catch((error) => say(error.message))
    .finally(() => {
      at("start").disabled = false;
    });
});
