"use strict";

// Loads what the program has written for the scripts. A page that was opened as a file may load scripts and nothing
// else, so the data are scripts, each of which puts one value into the object `briefing`.
self.briefing ??= {};
self.loadBriefing = (() => {
  const loads = new Map();

  return (name, address) => {
    if (name in briefing) return Promise.resolve(briefing[name]);
    if (!loads.has(name)) {
      loads.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = address;
        script.addEventListener("load", () => resolve(briefing[name]));
        script.addEventListener("error", () => {
          loads.delete(name);
          script.remove();
          reject(new Error(`${address} cannot be loaded`));
        });
        document.head.append(script);
      }));
    }
    return loads.get(name);
  };
})();
