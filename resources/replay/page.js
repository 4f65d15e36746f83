
"use strict";

// ---------------------------------------------------------------- what can be computed without a page

function clamped(at, count) {
  return Math.min(Math.max(Math.round(at), 0), count - 1);
}

// A number in few characters; a dash for what is not known.
function short(number) {
  if (number === null || number === undefined) return "\u2013";
  const size = Math.abs(number);
  const text = Number.isInteger(number) && size < 1e6 ? String(number)
    : size !== 0 && (size >= 1e6 || size < 1e-3) ? number.toExponential(2)
    : number.toFixed(size < 10 ? 3 : size < 1000 ? 2 : 1);
  return text.replace(/-/g, "\u2212");
}

function grouped(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

function percent(share) {
  return share === null ? "\u2013" : (100 * share).toFixed(1) + " %";
}

// The ends of an axis that holds these rows and zero.
function reach(rows) {
  let low = 0, high = 0;
  for (const row of rows || []) {
    for (const one of row || []) {
      if (one === null) continue;
      low = Math.min(low, one);
      high = Math.max(high, one);
    }
  }
  return low === high ? [low, low + 1] : [low, high];
}

// Which bars can be shown, the one shown first in front.
function kindsOf(told) {
  const kinds = [];
  if (told.pi) kinds.push("pi");
  if (told.q) kinds.push("q");
  if (told.vector) kinds.push("vector");
  return kinds;
}

// The bars of a moment: name, figure, its text, [begin, end] of the fill and the place of zero in 0 to 1.
function barsAt(told, at, kind, limits) {
  const row = told[kind] ? told[kind][at] : null;
  const places = told.shown && told.shown[at] ? told.shown[at] : told.names.map((_, place) => place);
  const chosen = told.action ? told.action[at] : null;
  return places.map((place, i) => {
    const figure = row && i < row.length ? row[i] : null;
    let ends = kind === "pi" ? [0, 1] : limits;
    if (kind === "vector" && typeof told.low[place] === "number" && typeof told.high[place] === "number") {
      ends = [told.low[place], told.high[place]];
    }
    const share = (x) => Math.min(Math.max((x - ends[0]) / (ends[1] - ends[0] || 1), 0), 1);
    const zero = share(0);
    const fill = figure === null ? [zero, zero] : [Math.min(zero, share(figure)), Math.max(zero, share(figure))];
    const text = kind === "pi" ? percent(figure) : short(figure);
    return { name: told.names[place], figure, text, fill, zero, chosen: place === chosen,
             illegal: row !== null && figure === null };
  });
}

// The lowest and highest value within each pixel, so that no peak is lost: [x, low, high] or nothing there.
function outline(values, width) {
  const found = [];
  const count = values.length;
  for (let x = 0; x < width; x++) {
    const first = Math.floor(x * count / width);
    const stop = Math.max(first + 1, Math.floor((x + 1) * count / width));
    let low = Infinity, high = -Infinity;
    for (let i = first; i < stop && i < count; i++) {
      if (values[i] === null) continue;
      low = Math.min(low, values[i]);
      high = Math.max(high, values[i]);
    }
    if (low <= high) found.push([x, low, high]);
  }
  return found;
}

// The moment under a place of the strip.
function momentAt(x, width, count) {
  return clamped(width <= 1 ? 0 : x / (width - 1) * (count - 1), count);
}

// Where playing has come to: [moment as a fraction, whether it goes on].
function playedOn(at, seconds, rate, speed, count) {
  const next = at + seconds * rate * speed;
  return next >= count - 1 ? [count - 1, false] : [next, true];
}

// The picture at a moment, or past it by a part of the way to the next one.
function pictureAt(pictures, at, part) {
  const way = pictures.way && at + 1 < pictures.way.length ? pictures.way[at + 1] : [];
  const place = Math.floor(part * (way.length + 1));
  return place < 1 ? pictures.at[at] : way[Math.min(place, way.length) - 1];
}

// What is told of a moment in words and numbers: pairs of a name and a text.
function figuresAt(told, at) {
  const rows = [["Step", short(told.step[at])],
                ["Return so far", short(told.score[at]) + (told.unit ? " " + told.unit : "")]];
  if (told.value) rows.push(["Value " + told.valueIs, short(told.value[at])]);
  rows.push(["Reward that followed", short(told.reward[at])]);
  if (told.td) rows.push(["TD error", short(told.td[at])]);
  rows.push([told.sweeps ? "Sweeps of planning" : "Steps of training", grouped(told.policy[at])]);
  return rows;
}

function noteAt(told, at) {
  if (told.over[at]) return "The episode is over.";
  if (told.human[at]) return "A person played here.";
  if (told.explored[at]) return "This action was drawn to explore.";
  return "";
}

// ---------------------------------------------------------------- the page

function start() {
  const find = (id) => document.getElementById(id);
  const told = JSON.parse(find("told").textContent);
  const pictures = JSON.parse(find("pictures").textContent);
  const count = told.step.length;
  const kinds = kindsOf(told);
  const titles = { pi: "Action probabilities", q: "Action values Q(s, a)", vector: "Action" };
  const limits = { q: reach(told.q), vector: reach(told.vector), pi: [0, 1] };
  let kind = kinds.length ? kinds[0] : "q";
  let at = 0, exact = 0, playing = false, last = 0;

  find("title").textContent = told.env + ", " + told.agent;
  let about = (told.source === "training" ? "Training, episode " : "Episode ") + told.episode + ", " + count + " moments";
  if (told.step[0] > 0) about += ", from step " + told.step[0] + " on";
  if (pictures.every > 1) about += "; one picture for every " + pictures.every + " of them";
  find("about").textContent = about + ". Recorded by RL Studio.";

  const speed = find("speed");
  for (const factor of [0.25, 0.5, 1, 2, 4, 8]) {
    const option = document.createElement("option");
    option.value = String(factor);
    option.textContent = factor + "\u00d7";
    option.selected = factor === 1;
    speed.append(option);
  }

  // ---- the picture: decoded ahead, drawn when it is there
  const screen = find("screen"), paint = screen.getContext("2d");
  screen.width = pictures.width;
  screen.height = pictures.height;
  const decoded = new Map();
  let wanted = -1;

  function decodedPicture(number) {
    if (!decoded.has(number)) {
      const image = new Image();
      image.src = "data:image/webp;base64," + pictures.webp[number];
      decoded.set(number, image);
      if (decoded.size > 48) decoded.delete(decoded.keys().next().value);
    }
    return decoded.get(number);
  }

  function showPicture() {
    const number = pictureAt(pictures, at, exact - at);
    const way = pictures.way && at + 1 < count ? pictures.way[at + 1] : [];
    for (const one of way) decodedPicture(one);
    for (let ahead = 1; ahead <= 8 && at + ahead < count; ahead++) decodedPicture(pictures.at[at + ahead]);
    if (number === wanted) return;
    wanted = number;
    const image = decodedPicture(number);
    image.decode().then(() => {
      if (wanted !== number) return;
      paint.clearRect(0, 0, screen.width, screen.height);
      paint.imageSmoothingEnabled = false;
      const scale = Math.min(screen.width / image.width, screen.height / image.height);
      const wide = image.width * scale, high = image.height * scale;
      paint.drawImage(image, (screen.width - wide) / 2, (screen.height - high) / 2, wide, high);
      screen.dataset.shown = String(number);
    }, () => { wanted = -1; });
  }

  function fitPicture() {
    const room = find("game").clientWidth - 24;
    const tall = window.innerHeight * (window.innerWidth <= 700 ? 0.44 : 0.54);
    const scale = Math.min(room / screen.width, tall / screen.height);
    screen.classList.toggle("coarse", scale > 1.2);
    screen.style.width = Math.floor(screen.width * scale) + "px";
    screen.style.height = Math.floor(screen.height * scale) + "px";
  }

  // ---- bars and numbers
  function made(tag, name, text) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function showBars() {
    find("what").textContent = kinds.length ? titles[kind] : "Action";
    const rows = barsAt(told, at, kind, limits[kind]).map((bar) => {
      const row = made("div", "bar" + (bar.chosen ? " chosen" : "") + (bar.illegal ? " illegal" : ""));
      const track = made("div", "track"), fill = made("div", "fill"), zero = made("div", "zero");
      fill.style.left = 100 * bar.fill[0] + "%";
      fill.style.width = 100 * (bar.fill[1] - bar.fill[0]) + "%";
      zero.style.left = 100 * bar.zero + "%";
      track.append(fill);
      if (bar.zero > 0 && bar.zero < 1) track.append(zero);
      const name = made("span", "name", (bar.chosen ? "\u25b8 " : "") + bar.name);
      name.title = bar.name;
      row.append(name, track, made("span", "figure", bar.illegal && !told.over[at] ? "not legal" : bar.text));
      return row;
    });
    find("bars").replaceChildren(...rows);
    find("note").textContent = noteAt(told, at);
    const numbers = [];
    for (const [name, text] of figuresAt(told, at)) numbers.push(made("dt", "", name), made("dd", "", text));
    find("numbers").replaceChildren(...numbers);
  }

  const other = find("other");
  function offerOther() {
    other.hidden = kinds.length < 2;
    if (!other.hidden) other.textContent = "Show " + titles[kinds[(kinds.indexOf(kind) + 1) % kinds.length]].toLowerCase();
  }
  other.addEventListener("click", () => {
    kind = kinds[(kinds.indexOf(kind) + 1) % kinds.length];
    offerOther();
    showBars();
  });

  // ---- the strip of values and rewards
  const strip = find("strip"), ink = strip.getContext("2d");
  const values = told.value || told.score;
  const valueEnds = (() => {
    const known = values.filter((one) => one !== null);
    let low = Infinity, high = -Infinity;
    for (const one of known) { low = Math.min(low, one); high = Math.max(high, one); }
    return low < high ? [low, high] : [(known[0] || 0) - 1, (known[0] || 0) + 1];
  })();
  const greatest = told.reward.reduce((most, one) => Math.max(most, Math.abs(one || 0)), 0);

  function showStrip() {
    const scale = window.devicePixelRatio || 1;
    const wide = strip.clientWidth, high = strip.clientHeight, curve = high * 0.68;
    strip.width = Math.round(wide * scale);
    strip.height = Math.round(high * scale);
    ink.setTransform(scale, 0, 0, scale, 0, 0);
    ink.clearRect(0, 0, wide, high);
    const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const y = (value) => 3 + (1 - (value - valueEnds[0]) / (valueEnds[1] - valueEnds[0])) * (curve - 6);
    const line = (x0, y0, x1, y1, name, width) => {
      ink.strokeStyle = colour(name);
      ink.lineWidth = width;
      ink.beginPath();
      ink.moveTo(x0, y0);
      ink.lineTo(x1, y1);
      ink.stroke();
    };
    if (valueEnds[0] < 0 && valueEnds[1] > 0) line(0, y(0), wide, y(0), "--border", 1);
    ink.strokeStyle = colour("--value");
    ink.lineWidth = 1.5;
    ink.beginPath();
    if (count <= wide) {  // few moments: a line from one to the next
      let drawn = false;
      values.forEach((value, i) => {
        if (value === null) { drawn = false; return; }
        const x = count > 1 ? i / (count - 1) * (wide - 1) : 0;
        if (drawn) ink.lineTo(x, y(value)); else ink.moveTo(x, y(value));
        drawn = true;
      });
    } else {
      for (const [x, low, top] of outline(values, Math.floor(wide))) {
        ink.lineTo(x, y(low));
        ink.lineTo(x, y(top));
      }
    }
    ink.stroke();
    const base = curve + (high - curve) / 2, most = (high - curve) / 2 - 2;
    line(0, base, wide, base, "--border", 1);
    told.reward.forEach((reward, i) => {
      if (!reward) return;
      const x = count > 1 ? i / (count - 1) * (wide - 1) : 0;
      line(x, base, x, base - most * reward / greatest, reward > 0 ? "--good" : "--bad", 1.5);
    });
    const x = count > 1 ? at / (count - 1) * (wide - 1) : 0;
    line(x, 0, x, high, "--accent", 2);
  }

  function showLegend() {
    const name = !told.value ? "return so far" : "value " + told.valueIs;
    find("legend").replaceChildren(
      made("span", "value", name), " from " + short(valueEnds[0]) + " to " + short(valueEnds[1]) + "; ",
      made("span", "plus", "rewards above"), " and ", made("span", "minus", "below"), " zero");
  }

  // ---- time
  const scrubber = find("scrubber"), play = find("play");
  scrubber.max = String(count - 1);

  function show() {
    showPicture();
    showBars();
    showStrip();
    scrubber.value = String(at);
    scrubber.setAttribute("aria-valuetext", "moment " + (at + 1) + " of " + count);
    find("where").textContent = "moment " + (at + 1) + " of " + count;
  }

  function goTo(moment) {
    at = clamped(moment, count);
    exact = at;
    show();
  }

  function setPlaying(on) {
    playing = on;
    play.textContent = on ? "Pause" : "Play";
    if (on) {
      if (at >= count - 1) goTo(0);
      last = performance.now();
      requestAnimationFrame(tick);
    }
  }

  function tick(now) {
    if (!playing) return;
    let goesOn;
    [exact, goesOn] = playedOn(exact, Math.max(0, now - last) / 1000, told.rate, Number(speed.value), count);
    last = now;
    if (Math.floor(exact) !== at) {
      at = Math.floor(exact);
      show();
    } else {
      showPicture();
    }
    if (goesOn) requestAnimationFrame(tick); else setPlaying(false);
  }

  play.addEventListener("click", () => setPlaying(!playing));
  find("back").addEventListener("click", () => { setPlaying(false); goTo(at - 1); });
  find("on").addEventListener("click", () => { setPlaying(false); goTo(at + 1); });
  scrubber.addEventListener("input", () => goTo(Number(scrubber.value)));
  let dragging = false;
  const drag = (event) => goTo(momentAt(event.clientX - strip.getBoundingClientRect().left, strip.clientWidth, count));
  strip.addEventListener("pointerdown", (event) => {
    dragging = true;
    strip.setPointerCapture(event.pointerId);
    drag(event);
  });
  strip.addEventListener("pointermove", (event) => { if (dragging) drag(event); });
  for (const end of ["pointerup", "pointercancel"]) strip.addEventListener(end, () => { dragging = false; });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target === speed) return;
    const far = event.shiftKey ? 10 : 1;
    const moves = { ArrowLeft: at - far, ArrowRight: at + far, Home: 0, End: count - 1 };
    if (event.key === " " && event.target.tagName !== "BUTTON") setPlaying(!playing);
    else if (event.key in moves) { setPlaying(false); goTo(moves[event.key]); }
    else return;
    event.preventDefault();
  });
  window.addEventListener("resize", () => { fitPicture(); showStrip(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", showStrip);

  fitPicture();
  offerOther();
  showLegend();
  goTo(0);
  document.body.dataset.ready = "yes";
}

if (typeof document !== "undefined") start();
