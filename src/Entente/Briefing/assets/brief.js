
(function () {
  "use strict";
  var root = document.documentElement;
  try { var kept = localStorage.getItem("entente-theme"); if (kept) root.dataset.theme = kept; } catch (e) { }

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function reveal() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") at.open = true;
      at.classList.remove("filtered");
    }
    target.scrollIntoView();
  }

  function filter(code, name) {
    var shown = 0;
    document.querySelectorAll("[data-actors]").forEach(function (element) {
      var keep = !code || element.dataset.actors.split(" ").indexOf(code) >= 0;
      element.classList.toggle("filtered", !keep);
      if (keep && element.matches("article.claim")) shown++;
    });
    document.getElementById("filter-state").textContent = code ? shown + " sentences about " + name : "";
  }

  document.addEventListener("DOMContentLoaded", function () {
    var controls = document.querySelector(".controls");
    var select = document.getElementById("actor-filter");
    controls.hidden = false;
    select.value = "";
    select.addEventListener("change", function () { filter(select.value, select.options[select.selectedIndex].text); });
    document.getElementById("theme-toggle").addEventListener("click", function () {
      root.dataset.theme = isDark() ? "light" : "dark";
      try { localStorage.setItem("entente-theme", root.dataset.theme); } catch (e) { }
    });
    addEventListener("hashchange", reveal);
    addEventListener("beforeprint", function () {
      document.querySelectorAll("details.evidence, details.undated").forEach(function (d) { d.open = true; });
    });
    reveal();
  });
})();
