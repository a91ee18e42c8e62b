// A heading that only scripts show.
const heading = document.createElement("h2");
heading.textContent = "Three";
document.body.append(heading);
