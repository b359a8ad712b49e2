// A button that shows what stands in a password field. Without scripts the
// field is an ordinary one.
document.querySelectorAll("form[data-reveal]").forEach((form) => {
  const fields = [...form.querySelectorAll('input[type="password"]')];
  if (fields.length === 0) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "link";
  const turn = (show) => {
    fields.forEach((field) => { field.type = show ? "text" : "password"; });
    button.textContent = show ? form.dataset.conceal : form.dataset.reveal;
  };
  button.addEventListener("click", () => turn(fields[0].type === "password"));
  // Browsers must not remember it as the text of a field.
  form.addEventListener("submit", () => turn(false));
  turn(false);
  fields[fields.length - 1].closest(".field").append(button);
});
