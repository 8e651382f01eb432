// What can be found, by word. Built from the page itself, a slice at a time, so that no list travels twice.
const SLICE_MILLIS = 12;

const WEIGHTS = { operation: 8, schema: 6, parameter: 5, header: 4, field: 4, value: 3 };

// "/owners/{ownerId}" is found as a whole and by "owners", "ownerid", "owner" and "id".
function wordsOf(text) {
  const words = new Set();
  for (const whole of text.split(/\s+/)) {
    words.add(whole.toLowerCase());
    for (const part of whole.split(/[^\p{L}\p{N}]+/u)) {
      words.add(part.toLowerCase());
      part.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u).forEach((hump) => words.add(hump.toLowerCase()));
    }
  }
  words.delete("");
  return words;
}

// Whether the word begins with the query when one letter is wrong, missing, too many or swapped.
function nearlyBegins(word, query) {
  let at = 0;
  while (at < query.length && word[at] === query[at]) {
    at++;
  }
  const rest = query.slice(at + 1);
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest, at) ||
    word.startsWith(query.slice(at), at + 1) ||
    (word[at] === query[at + 1] && word[at + 1] === query[at] && word.startsWith(query.slice(at + 2), at + 2))
  );
}

// How well a word answers a word of the query: 0 for not at all.
function likeness(word, query) {
  if (word === query) {
    return 6;
  }
  if (word.startsWith(query)) {
    return 4;
  }
  if (query.length > 1 && word.includes(query)) {
    return 2;
  }
  return query.length > 3 && nearlyBegins(word, query) ? 1 : 0;
}

class WordIndex {
  entries = [];
  #places = new Map();

  // "main" names the entry; "more" is found too, but counts less.
  add(entry, main, more) {
    const number = this.entries.push(entry) - 1;
    this.#post(number, main, 1);
    this.#post(number, more, 0.4);
  }

  #post(number, text, weight) {
    for (const word of wordsOf(text)) {
      if (!this.#places.has(word)) {
        this.#places.set(word, new Map());
      }
      const places = this.#places.get(word);
      places.set(number, Math.max(weight, places.get(number) ?? 0));
    }
  }

  // Best first. Each word of the query must be found in an entry.
  find(query) {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    let found = null;
    for (const word of words) {
      const scores = this.#scores(word);
      for (const [number, score] of scores) {
        const before = found ? found.get(number) : 0;
        if (before === undefined) {
          scores.delete(number);
        } else {
          scores.set(number, before + score);
        }
      }
      found = scores;
    }
    return [...(found ?? [])]
      .map(([number, score]) => ({ entry: this.entries[number], number, score }))
      .sort((a, b) => b.score - a.score || a.number - b.number);
  }

  #scores(queryWord) {
    const scores = new Map();
    for (const [word, places] of this.#places) {
      const like = likeness(word, queryWord);
      if (like > 0) {
        for (const [number, weight] of places) {
          const score = like * weight * WEIGHTS[this.entries[number].kind];
          scores.set(number, Math.max(score, scores.get(number) ?? 0));
        }
      }
    }
    return scores;
  }
}
